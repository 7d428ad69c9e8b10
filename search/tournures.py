"""Words of a question that are not what it is about: pronouns, words that ask, the frame of a sentence; and what a verb
of a sentence is called in the title of an act. Words are folded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from search.french import plier

PRONOMS = frozenset({"je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "t", "y", "moi", "la"})
"""What a hyphen joins to a verb (« vend-elle », « a-t-il »): parted from it."""

OUTILS = (
    PRONOMS
    | {"me", "te", "lui", "leur", "leurs", "mon", "ma", "mes", "tes", "sa", "ses", "notre", "nos", "votre", "vos"}
    | {"j", "m", "c", "ou", "si", "dont", "cela", "ca", "celui", "celle", "ceux", "celles"}
)
"""Never what is looked for."""

_CIVILITES = frozenset({"mme", "mlle", "mr", "mrs", "madame", "mesdames", "mademoiselle", "monsieur", "messieurs"})

LEGERS = (
    frozenset({"son", "ton", "car", "avec", "sans", "chez", "vers", "entre", "comme", "lors", "afin", "ainsi", "donc"})
    | {"mais", "pas", "plus", "est", "sont", "etait", "etaient", "sera", "seront", "ete", "etre", "ont", "fait", "deja"}
    | {"encore", "tout", "tous", "toute", "toutes", "selon", "suite", "pris", "prise", "prises"}
    | _CIVILITES
)
"""Hardly ever what is looked for; whole all the same inside a name (« Pas-de-Calais »)."""

INTERROGATIFS = frozenset(
    {"qui", "quoi", "quel", "quelle", "quels", "quelles", "lequel", "laquelle", "lesquels", "lesquelles", "combien"}
    | {"comment", "pourquoi", "quand", "ou", "puis", "peut", "peux", "pouvons", "dois", "doit", "faut", "existe"}
    | {"peuvent", "pouvez", "pourra", "pourrait", "pourraient", "doivent", "devons", "devrait", "faudra", "faudrait"}
    | {"ai", "as", "avons", "avez", "aura", "aurait", "suis", "sommes", "etes", "estce", "va", "vais", "vont"}
    | {"cherche", "voudrais", "veux", "aimerais", "souhaite", "recherche", "possible"}
)
"""Words that ask."""

REPERES = frozenset(
    {"article", "articles", "art", "alinea", "numero", "numeros", "num", "reference", "ref", "acte", "actes"}
    | {"seance", "seances", "document", "documents", "identifiant", "texte", "prefecture", "dossier"}
)
"""Words that introduce what is looked for: an act need not hold them."""

CADRE = frozenset(
    {"vote", "votee", "votes", "voter", "decide", "decidee", "decider", "decision", "adopte", "adoptee", "adopter"}
    | {"deliberation", "deliberations", "delibere", "conseil", "commune", "ville", "mairie", "municipalite", "village"}
    | {"lieu", "tient", "tiennent", "trouver", "trouve", "obtenir", "obtient", "obtenu", "savoir", "connaitre", "voir"}
    | {"lire", "consulter", "demander", "avoir", "faire", "prendre", "mettre", "donner", "passer", "aller", "recevoir"}
    | {"sujet", "propos", "concernant", "concerne", "moment", "heure", "date", "jour", "fois", "prevu", "prevue"}
    | {"prevus", "prevues", "besoin", "chose", "choses", "quelque", "quelques", "soi", "maintenant", "actuellement"}
    | {"dit", "dire", "prevoit", "prevoir", "parle", "parler", "annee", "actuel", "actuelle"}
)
"""In a sentence that asks, what anyone says around the thing: an act need not hold them."""

_DEBUT = re.compile(r"[^\W\d_]+")
_DEMANDES = INTERROGATIFS - {"ou"} | {"est", "y", "je", "a", "qu", "que"}
_QUELS = frozenset({"quel", "quelle", "quels", "quelles", "qui", "quoi", "combien"})
_INVERSION = re.compile(r"\w-(?:t-)?(?:ils?|elles?|on|je|nous|vous)\b|\best-ce\b", re.IGNORECASE)
_LE_DROIT = re.compile(r"\b(?:ai|as|a|avons|avez|ont|aurait|avoir)\b[\w\s'’-]{0,20}\ble droit d", re.IGNORECASE)


def demande(texte: str) -> bool:
    """True for a sentence that asks: it ends with « ? », begins with a word that asks (« à quelle heure »), or has its
    subject after its verb (« le maire peut-il »)."""
    mots = _DEBUT.findall(texte)
    if texte.rstrip().endswith("?") or _INVERSION.search(texte):
        return True
    if len(mots) < 3:
        return False
    return plier(mots[0]) in _DEMANDES or mots[0].casefold() == "où" or not _QUELS.isdisjoint(map(plier, mots[1:3]))


def legers(texte: str, *, asks: bool) -> frozenset[str]:
    """The words of a text that an act need not hold; « le droit » is the frame of « a-t-on le droit de… »."""
    if not asks:
        return LEGERS | REPERES
    return LEGERS | REPERES | CADRE | (frozenset({"droit"}) if _LE_DROIT.search(texte) else frozenset())


_PLURIELS = re.compile(r"(?P<base>\w{3,}?)(?:(?<!m)ent|aient|ait|ez|eront|erait|eraient|era)")
"""« coûtent », « coûtait », « coûteront »; not « logement »."""
_PAS_DES_VERBES = frozenset(
    {"president", "resident", "incident", "accident", "precedent", "parent", "client", "patient", "present", "absent"}
    | {"recent", "different", "adherent", "equivalent", "permanent", "competent", "urgent", "afferent", "content"}
    | {"retrait", "extrait", "contrat", "cahier", "chantier", "quartier", "foncier", "courrier", "papier", "loyer"}
    | {"foyer", "janvier", "fevrier", "premier", "dernier", "particulier", "conseiller", "financier", "immobilier"}
)
"""Common words of acts that end as verbs do: spared the search of what they are not."""
_SINGULIER = re.compile(r"(?P<base>\w{3,}?)es?")


_APRES_SUJET = re.compile(
    r"\b(?:qui|on|ils?|elles?|je|se|ne|nous|vous)\s+(\w{3,}es?)\b|\b(\w{3,}e)-(?:t-)?(?:il|elle|on)\b", re.IGNORECASE
)


def conjugues(texte: str) -> frozenset[str]:
    """The folded words that their place makes verbs: « qui remplace », « paie-t-elle »."""
    return frozenset(plier(m[1] or m[2]) for m in _APRES_SUJET.finditer(texte))


@lru_cache(maxsize=4096)
def verbe(pli: str, *, conjugue: bool) -> tuple[str, tuple[str, ...]]:
    """The infinitive of a folded word that may be a verb in -er, "" when the word has the same stem, and the nouns that
    acts have for it (« brûler »: « brûlage »). What is no verb gives words that no act holds.

    >>> verbe("gagnent", conjugue=False)[0], "brulage" in verbe("bruler", conjugue=False)[1]
    ('gagner', True)
    """
    base = infinitif = ""
    if pli in _PAS_DES_VERBES:
        return "", ()
    if len(pli) >= 5 and pli.endswith("er"):
        base = pli[:-2]
    elif len(pli) >= 6 and (m := _PLURIELS.fullmatch(pli)):
        base = m["base"]
        base = base[:-1] + "y" if base.endswith(("ai", "oi", "ui")) else base
        infinitif = base + "er"
    elif conjugue and (m := _SINGULIER.fullmatch(pli)):
        base = m["base"]
        if base.endswith("ai"):
            base = base[:-1] + "y"
            infinitif = base + "er"
    return infinitif, tuple(_noms(base)) if base else ()


def _noms(base: str) -> Iterator[str]:
    yield from (base + fin for fin in ("age", "ement", "ation"))
    if base.endswith("qu"):
        yield base[:-2] + "cation"

"""Words of a question that are not what it is about: pronouns, words that ask, the frame of a sentence; folded."""

from __future__ import annotations

import re

from search.french import plier

PRONOMS = frozenset({"je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "t", "y", "moi", "la"})
"""What a hyphen joins to a verb (« vend-elle », « a-t-il »): parted from it."""

OUTILS = (
    PRONOMS
    | {"me", "te", "lui", "leur", "leurs", "mon", "ma", "mes", "tes", "sa", "ses", "notre", "nos", "votre", "vos"}
    | {"j", "m", "c", "ou", "si", "dont", "cela", "ca", "celui", "celle", "ceux", "celles"}
)
"""Never what is looked for."""

LEGERS = frozenset(
    {"son", "ton", "car", "avec", "sans", "chez", "vers", "entre", "comme", "lors", "afin", "ainsi", "donc", "mais"}
    | {"pas", "plus", "est", "sont", "etait", "etaient", "sera", "seront", "ete", "etre", "ont", "fait", "deja"}
    | {"encore", "tout", "tous", "toute", "toutes", "selon", "suite"}
)
"""Hardly ever what is looked for; whole all the same inside a name (« Pas-de-Calais »)."""

INTERROGATIFS = frozenset(
    {"qui", "quoi", "quel", "quelle", "quels", "quelles", "lequel", "laquelle", "lesquels", "lesquelles", "combien"}
    | {"comment", "pourquoi", "quand", "ou", "puis", "peut", "peux", "pouvons", "dois", "doit", "faut", "existe"}
    | {"cherche", "voudrais", "veux", "aimerais", "souhaite"}
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
    | {
        "lieu",
        "tient",
        "tiennent",
        "trouver",
        "obtenir",
        "savoir",
        "connaitre",
        "voir",
        "lire",
        "consulter",
        "demander",
        "avoir",
        "faire",
    }
    | {"sujet", "propos", "concernant", "concerne", "moment", "heure", "date", "jour", "fois", "prevu", "prevue"}
)
"""In a sentence that asks, what anyone says around the thing: an act need not hold them."""

_DEBUT = re.compile(r"[^\W\d_]+")
_DEMANDES = INTERROGATIFS - {"ou"} | {"est", "y", "je", "a", "qu", "que"}


def demande(texte: str) -> bool:
    """True for a sentence that asks: it ends with « ? », or begins with a word that asks."""
    mots = _DEBUT.findall(texte)
    if texte.rstrip().endswith("?"):
        return True
    return len(mots) > 2 and (plier(mots[0]) in _DEMANDES or mots[0].casefold() == "où")

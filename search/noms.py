"""Who and where: the people that an act names in a role, the communes that it names. Read from its words, no list.

What is not surely a name is left out: a filter that misses an act is a smaller harm than one that says what is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemas.acte import Acte, Alinea
from search.french import plier

PERSONNES_MAX = 200
"""People of one act; the largest assembly of a local authority has about as many."""

_CIVILITE = r"(?:M\.|MM\.|Mme\.?|Mmes|MME\.?|Mr\.?|Mlle|Monsieur|Messieurs|Madame|Mesdames|Maître|Me|Dr\.?|Docteur)"
_PRENOM = r"[A-ZÀ-Þ][a-zà-ÿ]+(?:[-’'][A-ZÀ-Þa-zà-ÿ]+)*"
_FAMILLE = r"[A-ZÀ-Þ][\w’'-]+"
_PARTICULE = r"(?:d[’']|de|du|des|la|le|von|van|DE|DU|DES|LA|LE|D[’'])"
_UN_NOM = re.compile(
    rf"{_PRENOM}(?:\s+{_PRENOM})?(?:\s+{_PARTICULE})*\s*{_FAMILLE}(?:\s+{_FAMILLE})?"
    rf"|[A-ZÀ-Þ][A-ZÀ-Þ’'-]+(?:\s+[A-ZÀ-Þ][A-ZÀ-Þ’'-]+)?\s+{_PRENOM}"
)
_ROLE = re.compile(
    r"^\s*(?:(?:[ÉEée]taient\s+)?présents?(?:\s+et\s+représentés)?|(?:membres|conseillers|élus)\s+présents?"
    r"|rapporteure?s?|rapporteuse|secrétaire(?:\s+de\s+séance)?|président(?:e)?(?:\s+de\s+(?:la\s+)?séance)?)"
    r"(?:\s*\(?\d+\)?)?\s*:\s*",
    re.IGNORECASE,
)
_ENTRE = re.compile(r"\s*(?:[,;\n•–]|\bet\b)\s*")
_ARRET = re.compile(r"(?i:absents?|excusés?|pouvoirs?|procurations?|ayant\s+donné|représentés?)\b")
_A_COTE = re.compile(r"\([^)]*\)|[.]\s*$")
_PAS_UN_NOM = frozenset(
    {"maire", "maires", "president", "presidente", "adjoint", "adjointe", "conseiller", "conseillere", "conseil"}
    | {"secretaire", "commune", "ville", "municipal", "communautaire", "vice", "delegue", "seance", "bureau"}
)


def personnes(acte: Acte) -> tuple[str, ...]:
    """President, secretary, signatories, and those whom a line of the act gives as present or as rapporteur; each once,
    as first written."""
    dites = (acte.seance.president, acte.seance.secretaire, *acte.signataires)
    noms = [p.nom for p in dites if p is not None]
    noms += [nom for partie in acte.parties if isinstance(partie, Alinea) for nom in _en_liste(partie.texte)]
    par_cle: dict[str, str] = {}
    for nom in noms:
        par_cle.setdefault(cle_de_personne(nom), " ".join(nom.split()))
    return tuple(nom for cle, nom in par_cle.items() if cle)[:PERSONNES_MAX]


def cle_de_personne(nom: str) -> str:
    """« OLLIER Patrick » and « M. Patrick Ollier » are one person.

    >>> cle_de_personne("M. Jean-Marc DELORME") == cle_de_personne("Delorme Jean Marc")
    True
    """
    nu = re.sub(rf"^\s*{_CIVILITE}\s+", "", nom)
    return " ".join(sorted(filter(None, (plier(mot) for mot in re.split(r"[\s’'.-]+", nu)))))


def _en_liste(texte: str) -> Iterator[str]:
    for ligne in _paragraphes(texte):
        role = _ROLE.match(ligne)
        if role is None:
            continue
        reste = ligne[role.end() :]
        arret = _ARRET.search(reste)
        for morceau in _ENTRE.split(reste[: arret.start()] if arret else reste):
            nu = re.sub(rf"^{_CIVILITE}\s+", "", _A_COTE.sub("", morceau).strip())
            if _UN_NOM.fullmatch(nu) and _PAS_UN_NOM.isdisjoint(plier(m) for m in nu.split()):
                yield nu


def _paragraphes(texte: str) -> list[str]:
    """Lines of a paragraph; a list that goes on from line to line is one."""
    lignes: list[str] = []
    for ligne in texte.split("\n"):
        if lignes and ":" not in ligne:
            lignes[-1] += "\n" + ligne
        else:
            lignes.append(ligne)
    return lignes


_LIAISON = (
    r"(?:(?:sur|sous|lès|lez|les|le|la|en|de|du|des|et|aux|au|à|près)\b|(?:SUR|SOUS|LÈS|LES|LE|LA|EN|DE|DU|DES)\b"
    r"|[dlDL](?=[’']))"
)
_MOT = r"[A-ZÀ-ÞŒ][a-zà-ÿœA-ZÀ-ÞŒ]+"
_LIEU = (
    rf"(?:(?:[Ll][’']|[Ll]a\s|[Ll]e\s|[Ll]es\s|L[AE]S?\s)?{_MOT}(?:[-’'](?:{_LIAISON}|{_MOT}))*"
    rf"(?:\s(?:sur|sous|lès|lez)[\s-](?:la\s|le\s|l[’'])?{_MOT}(?:-{_MOT})*)?(?![-’'\w])(?![ \u00a0]{_MOT}))"
)
"""A name, whole: one that another capitalised word follows may go on (« Casa Nova »), and is left out."""
_NOMMEE = re.compile(rf"(?<!, )\b(?P<mot>(?i:commune|ville|mairie))\s+(?i:(?P<de>de|du|des)\s|d[’'])(?P<nom>{_LIEU})")
_ENTRE_LIEUX = r"(?:,\s+et|,|\s+et|\s+ou)\s+(?:de\s|d[’'])?"
_NOMMEES = re.compile(rf"\b(?i:communes|villes)\s+(?i:de\s|d[’'])(?P<noms>{_LIEU}(?:{_ENTRE_LIEUX}{_LIEU})+)")
_LISTE = re.compile(r"\b[Cc]ommunes\b[^:.;]{0,300}:\s*(?P<noms>[^:;.]{5,3000})")
_UN_LIEU = re.compile(rf"{_LIEU}|{_MOT}\s(?:de\s|du\s|d[’']){_MOT}")
LISTE_MIN = 3
"""Names from which « communes … : A, B, C » is a list of communes."""
_A_COMPOSE = re.compile(
    rf"\bà\s(?P<nom>(?:Sainte?-{_MOT}(?:-(?:{_LIAISON}|{_MOT}))*)"
    rf"|(?:{_MOT}-(?:(?:sur|sous|lès|lez|les|en|la|le|de|du|des)-)(?:(?:la|le|les)-|[ld][’'])?{_MOT}))(?![-’'\w])"
)
_ANNONCE = re.compile(r"(?:commune|ville|mairie)s?\s+d|communes")
_SEPARE = re.compile(_ENTRE_LIEUX)
_PAS_UNE_COMMUNE = frozenset(
    {"france", "europe", "etat", "metropole", "communaute", "region", "departement", "republique", "commune", "ville"}
    | {"communes", "conseil", "maire", "monsieur", "madame", "syndicat", "agglomeration", "iledefrance", "grandparis"}
    | {"territoire", "pays", "prefecture", "outremer", "union", "assemblee", "association", "administration"}
)


def communes(acte: Acte, collectivite: str | None = None) -> tuple[str, ...]:
    """Communes that the act names as such (« commune de X », « communes de X et Y », « à Saint-X », « à X-sur-Y »),
    each once, capitals made usual; its author when that is a commune."""
    textes = [collectivite or "", acte.objet or "", *(p.texte for p in acte.parties)]
    par_pli: dict[str, str] = {}
    for texte in textes:
        for nom in _lieux(texte):
            pli = plier(re.sub(r"^(?:[Ll][’']|[Ll][ea]s?\s)", "", nom))
            if pli and pli not in _PAS_UNE_COMMUNE:
                par_pli.setdefault(plier(nom), nom)
    return tuple(par_pli.values())


def _lieux(texte: str) -> Iterator[str]:
    # Most texts name no commune, and telling so takes less time than looking.
    if _ANNONCE.search(texte.lower()):
        yield from _annonces(texte)
    if "à" in texte:
        yield from (m["nom"] for m in _A_COMPOSE.finditer(texte))


def _annonces(texte: str) -> Iterator[str]:
    for m in _NOMMEE.finditer(texte):
        # An acronym in a sentence (« la commune de la CCPH ») is no name; a heading in capitals is one.
        if m["nom"].isupper() and not m["mot"].isupper():
            continue
        yield _casse({"du": "Le ", "des": "Les "}.get((m["de"] or "").lower(), "") + m["nom"])
    for m in _NOMMEES.finditer(texte):
        yield from (_casse(nom) for nom in _SEPARE.split(m["noms"]) if not nom.isupper())
    for m in _LISTE.finditer(texte):
        noms = [n for n in re.split(r"\s*(?:[,;•\n]|\bet\b)\s*", m["noms"].strip()) if n]
        # Every item is a name, or it is no list of names.
        if len(noms) >= LISTE_MIN and all(_UN_LIEU.fullmatch(nom) for nom in noms):
            yield from (_casse(nom) for nom in noms)


def _casse(nom: str) -> str:
    """« VALMONT-SUR-AURE » is « Valmont-sur-Aure », « la Roche » is « La Roche »."""
    net = " ".join(nom.split())
    if net.isupper():
        petits = {"SUR", "SOUS", "LÈS", "LEZ", "LES", "LE", "LA", "EN", "DE", "DU", "DES", "ET", "AUX", "AU"}
        parties = re.split(r"([-\s’'])", net)
        net = "".join(p.lower() if n and p in petits else p.capitalize() for n, p in enumerate(parties))
    return net[0].upper() + net[1:]

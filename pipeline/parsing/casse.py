"""Capitals to display form, the act's own words being the evidence of what is a proper name or a set of initials."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from pipeline.parsing.motifs import replier, replier_un_document

_MOT = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*")
_PETITS = frozenset(
    ["a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "lès", "par", "pour", "sous", "sur"]
)
_MOTS_DE_TYPE = re.compile(
    "action|agglomération|assainissement|communes?|départementale?|eaux?|général|intercommunale?|mixte|publique?|sociale?|territoriale?|urbaine?"
)
_ACCENTUES = {
    "Agglomeration": "agglomération",
    "Communaute": "Communauté",
    "Departemental": "départemental",
    "General": "général",
    "Metropole": "Métropole",
}
"""Capitals may have lost the accents of the words that say what an authority is."""
_SIGLES = frozenset(
    """ADEME ALSH ANRU CAF CCAS CDG CIAS CLECT CNFPT DETR DGF DPU DSP EHPAD EPCI EPF EPFL GEMAPI HLM HT IA OPAH PCAET
    PLH PLU PLUI RH RIFSEEP RPQS SCOT SDIS SIVOM SIVU SPANC SRU TTC TVA VRD ZAC ZAE""".split()  # noqa: SIM905
)
_PART_DE_CAPITALES = 0.6


def en_capitales(texte: str) -> bool:
    """True when most of the letters are capitals."""
    lettres = sum(map(str.isalpha, texte))
    return lettres > 3 and sum(map(str.isupper, texte)) > _PART_DE_CAPITALES * lettres


def forme_affichee(nom: str, temoin: str) -> tuple[str, bool]:
    """Display form of a name in capitals, and whether the act itself writes it so elsewhere."""
    if not en_capitales(nom):
        return nom, True
    formes = Counter(temoin[place : place + len(nom)] for place in _places(replier(nom), replier_un_document(temoin)))
    vues = [(n, forme) for forme, n in formes.items() if not en_capitales(forme)]
    if vues:
        forme = max(vues)[1]
        return forme[:1].upper() + forme[1:], True
    return _nom_propre(nom), False


def _places(mots: str, texte: str) -> Iterator[int]:
    """Where these words stand whole."""
    place = texte.find(mots)
    while place >= 0:
        fin = place + len(mots)
        entier = not any(c.isalnum() or c == "_" for c in texte[max(0, place - 1) : place] + texte[fin : fin + 1])
        if entier:
            yield place
        place = texte.find(mots, fin if entier else place + 1)


def phrase(texte: str, temoin: str) -> str:
    """Sentence case of an object in capitals: « IA-ATTRACTIVITÉ » as the act writes it in small letters, known
    initials kept, small letters where nothing says otherwise. An object already in small letters is kept."""
    propre = " ".join(texte.split())
    if not en_capitales(propre):
        return propre[:1].upper() + propre[1:]
    formes = _temoignages(temoin, propre)
    resultat = _MOT.sub(lambda m: _mot(m.group(), formes), propre)
    return resultat[:1].upper() + resultat[1:]


def _mot(mot: str, formes: dict[str, str]) -> str:
    if not mot.isupper() or any(c.isdigit() for c in mot):
        return mot
    vu = formes.get(replier(mot))
    if vu is not None:
        return vu
    if mot in _SIGLES:
        return mot
    morceaux = mot.split("-")
    if len(morceaux) > 1:
        return "-".join(_mot(m, formes) if m else m for m in morceaux)
    return mot.lower()


def _temoignages(temoin: str, texte: str) -> dict[str, str]:
    """Folded word of `texte` → how lines that are not in capitals write it, a sentence's first word counting for
    nothing."""
    cherches = {replier(mot) for m in _MOT.finditer(texte) for mot in (m.group(), *re.split("[-.]", m.group())) if mot}
    comptes: dict[str, Counter[str]] = {}
    for ligne in temoin.splitlines():
        trouves = [m for m in _MOT.finditer(replier(ligne)) if m.group() in cherches]
        if not trouves or en_capitales(ligne):
            continue
        for m in trouves:
            avant = ligne[: m.start()].rstrip(" «\"'(")
            forme = ligne[m.start() : m.end()]
            if forme.islower() or (avant and avant[-1] not in ".:!?•-–"):
                comptes.setdefault(m.group(), Counter())[forme] += 1
    return {replie: _choix(vues) for replie, vues in comptes.items()}


def _choix(vues: Counter[str]) -> str:
    petites = [(n, forme) for forme, n in vues.items() if forme.islower()]
    if petites:
        return max(petites)[1]
    return max((n, forme) for forme, n in vues.items())[1]


def _nom_propre(nom: str) -> str:
    """« COMMUNE DE SAINT-AUBIN-LÈS-BOIS » → « Commune de Saint-Aubin-lès-Bois »."""
    morceaux = re.split(r"([\s'’-]+)", nom)
    sortie = [_mot_du_nom(m) for m in morceaux]
    resultat = "".join(sortie)
    return resultat[:1].upper() + resultat[1:]


def _mot_du_nom(mot: str) -> str:
    petit, propre = mot.lower(), mot.capitalize()
    if mot in _SIGLES:
        return mot
    return petit if petit in _PETITS or _MOTS_DE_TYPE.fullmatch(petit) else _ACCENTUES.get(propre, propre)

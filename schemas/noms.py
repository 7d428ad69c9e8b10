"""A person's name set aside wherever it is read: what can no longer be found by name (RGPD art. 17 and 21).

The sealed text is never changed: these functions make what an index, a title or a list may hold of it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from functools import lru_cache

from schemas.acte import Acte, Personne

MARQUE = "[…]"
"""What stands in the place of a name: it holds no word that could be searched."""

_CIVILITE = r"(?:m|mm|mme|mmes|mlle|monsieur|madame|mesdames|messieurs|mademoiselle|me|maitre|dr)\.?"
_PARTICULES = frozenset({"le", "la", "de", "du", "des", "d", "l", "von", "van", "der", "el", "ben", "di", "da", "dos"})
_ENTRE = r"[\s\u00a0\u202f.,\-‐‑’']+"


def masquer(texte: str, noms: tuple[str, ...]) -> str:
    """The text with each of these names set aside, whatever its case, accents, order and spacing.

    « Jeanne MARCHAL » also stands for « MARCHAL Jeanne », « J. Marchal », « Mme MARCHAL »; a single word stands for
    itself wherever it is a whole word.
    """
    if not noms or not texte:
        return texte
    pli, places = _plier(texte)
    morceaux: list[str] = []
    fin = 0
    for trouve in _motif(noms).finditer(pli):
        groupe = trouve.lastgroup or 0
        debut, arret = places[trouve.start(groupe)], places[trouve.end(groupe) - 1] + 1
        while arret < len(texte) and unicodedata.combining(texte[arret]):
            arret += 1
        morceaux += [texte[fin:debut], MARQUE]
        fin = arret
    return "".join(morceaux) + texte[fin:]


def nomme(acte: Acte, noms: tuple[str, ...]) -> bool:
    """Whether the act holds one of these names, in its text, its title or its people."""
    textes = (acte.objet, acte.titre, *(p.texte for p in acte.parties), *(p.nom for p in _personnes(acte)))
    return any(t and masquer(t, noms) != t for t in textes)


def sans_noms(acte: Acte, noms: tuple[str, ...]) -> Acte:
    """What lists, titles and feeds may show: these names set aside in the object, the title and the people; the text
    is the sealed one."""
    if not noms:
        return acte
    seance = acte.seance
    return replace(
        acte,
        objet=acte.objet and masquer(acte.objet, noms),
        titre=acte.titre and masquer(acte.titre, noms),
        seance=replace(seance, president=_garder(seance.president, noms), secretaire=_garder(seance.secretaire, noms)),
        signataires=tuple(p for p in acte.signataires if _garder(p, noms)),
    )


def sans_noms_du_tout(acte: Acte, noms: tuple[str, ...]) -> Acte:
    """What an index may hold: the names set aside in the text too. Same parts, in the same order: same places."""
    if not noms:
        return acte
    return replace(
        sans_noms(acte, noms),
        entete=tuple(replace(p, texte=masquer(p.texte, noms)) for p in acte.entete),
        preambule=tuple(replace(p, texte=masquer(p.texte, noms)) for p in acte.preambule),
        corps=tuple(replace(p, texte=masquer(p.texte, noms)) for p in acte.corps),
        conclusions=tuple(replace(p, texte=masquer(p.texte, noms)) for p in acte.conclusions),
        marges=tuple(replace(m, texte=masquer(m.texte, noms)) for m in acte.marges),
    )


def nom_de_famille(nom: str) -> str:
    """The surname of a name, folded: its words in capitals, else its last word with the particles before it."""
    mots = [m for m in re.split(_ENTRE, nom.strip()) if m]
    capitales = [m for m in mots if len(m) > 1 and m.isupper()]
    if 0 < len(capitales) < len(mots):
        return " ".join(_plier(m)[0] for m in capitales)
    plis = [_plier(m)[0] for m in mots]
    debut = max(len(plis) - 1, 0)
    while debut > 1 and plis[debut - 1] in _PARTICULES:
        debut -= 1
    return " ".join(plis[debut:])


def _garder(personne: Personne | None, noms: tuple[str, ...]) -> Personne | None:
    return None if personne is None or masquer(personne.nom, noms) != personne.nom else personne


def _personnes(acte: Acte) -> tuple[Personne, ...]:
    seance = acte.seance
    return tuple(p for p in (seance.president, seance.secretaire, *acte.signataires) if p)


def _plier(texte: str) -> tuple[str, list[int]]:
    """Lower case without accents, and for each of its characters the place in the text that it comes from."""
    pli: list[str] = []
    places: list[int] = []
    for place, lettre in enumerate(texte):
        for base in unicodedata.normalize("NFKD", lettre).lower():
            if not unicodedata.combining(base):
                pli.append(base)
                places.append(place)
    return "".join(pli), places


@lru_cache(256)
def _motif(noms: tuple[str, ...]) -> re.Pattern[str]:
    """Whole words only; a surname alone counts after a civility, which is kept."""
    entiers, familles = [], []
    for nom in noms:
        mots = [_plier(m)[0] for m in re.split(_ENTRE, nom.strip()) if m]
        famille = nom_de_famille(nom).split()
        prenoms = [m for m in mots if m not in famille]
        if not prenoms:
            entiers += [_suite(mots)] if mots else []
            continue
        initiales = r"[\s.\-]*".join(re.escape(p[0]) for p in prenoms)
        entiers += [_suite([*prenoms, *famille]), _suite([*famille, *prenoms])]
        entiers.append(rf"{initiales}\.[\s\u00a0\u202f]*{_suite(famille)}")
        familles.append(_suite(famille))
    bord, arret = r"(?<![^\W_])", r"(?![^\W_])"
    motifs = []
    if entiers:
        motifs.append(rf"{bord}(?P<entier>{'|'.join(sorted(entiers, key=len, reverse=True))}){arret}")
    if familles:
        motifs.append(rf"{bord}{_CIVILITE}[\s\u00a0\u202f]+(?P<famille>{'|'.join(familles)}){arret}")
    return re.compile("|".join(motifs) or r"(?!)")


def _suite(mots: list[str]) -> str:
    return _ENTRE.join(map(re.escape, mots))

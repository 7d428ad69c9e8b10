"""What is no part of the act's text goes to the margin: the préfecture's stamps, wherever the extraction put them,
and page furniture. Nothing is thrown away."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.parsing.formules import PUBLICATION
from pipeline.parsing.fragments import Fragment, fragment, nettoyer
from pipeline.parsing.motifs import (
    ADRESSE,
    ARTICLE,
    FOLIO,
    LOGO_TELETRANSMETTEUR,
    RESTE_DE_TIMBRE,
    TIMBRE,
    a_un_indice_de_timbre,
    ouvre_un_motif,
    replier,
)
from schemas.acte import Marge, TypeMarge, mots
from schemas.lecture import Ligne, NatureLigne, TexteLu

_VOISINAGE = 6
_PORTEURS = frozenset({"accuse", "bureau", "transmission", "reception", "envoye", "recu", "identifiant"})
_PROCHES = (-2, -1, 0, 1, 2)
"""From a line to those that may go with it, a white one between them."""
_BORD = 3
_CHIFFRE = re.compile(r"\d")
_LONGUEUR_MOBILIER = 200


@dataclass(frozen=True, slots=True)
class Element:
    """One element of a stamp: its kind (a group of `TIMBRE`, or `date`), its words, its place."""

    genre: str
    texte: str
    rang: int
    debut: int
    fin: int


@dataclass(frozen=True, slots=True)
class Tri:
    """The lines sorted: what reads on, what is in the margin, what the stamps say."""

    fragments: tuple[Fragment, ...]
    marges: tuple[Marge, ...]
    timbres: tuple[tuple[Element, Fragment], ...]
    mobilier: int


def trier(lu: TexteLu) -> Tri:
    """Parts the act's own text from stamps and page furniture."""
    propres = [nettoyer(ligne.texte) for ligne in lu.lignes]
    # Words that nobody sees are no stamp: a hidden identifier must not become the act's.
    elements = _elements(lu.lignes, _vues(lu.lignes, propres))
    mobilier = _mobilier(lu, propres, elements)
    fragments: list[Fragment] = []
    timbres: list[tuple[Element, Fragment]] = []
    marges: list[tuple[int, Marge]] = []
    vide = marge_avant = False
    for rang, (ligne, propre) in enumerate(zip(lu.lignes, propres, strict=True)):
        if not propre:
            vide = True
            continue
        if rang in mobilier:
            entier = fragment(ligne, propre, 0, len(propre))
            assert entier is not None
            marges.append((rang, Marge(entier.texte, TypeMarge.MOBILIER, ligne.page)))
            marge_avant = True
            continue
        for debut, fin, element in _decoupe(len(propre), elements.get(rang, ())):
            morceau = fragment(ligne, propre, debut, fin, rupture=vide, apres_marge=marge_avant)
            if morceau is None:
                continue
            if element is not None:
                timbres.append((element, morceau))
                marges.append((rang, Marge(morceau.texte, TypeMarge.TIMBRE, ligne.page)))
                marge_avant = True
            else:
                fragments.append(morceau)
                vide = marge_avant = False
    return Tri(tuple(fragments), _regrouper(marges), tuple(timbres), len(mobilier))


def _vues(lignes: Sequence[Ligne], propres: Sequence[str]) -> list[str]:
    return [p if li.nature is not NatureLigne.CACHE else "" for li, p in zip(lignes, propres, strict=True)]


def _decoupe(longueur: int, elements: Sequence[Element]) -> list[tuple[int, int, Element | None]]:
    """The line cut where its elements begin and end."""
    if not elements:
        return [(0, longueur, None)]
    pieces: list[tuple[int, int, Element | None]] = []
    position = 0
    for element in sorted(elements, key=lambda e: e.debut):
        pieces += [(position, element.debut, None), (element.debut, element.fin, element)]
        position = element.fin
    return [*pieces, (position, longueur, None)]


def _regrouper(marges: list[tuple[int, Marge]]) -> tuple[Marge, ...]:
    """Elements that follow one another make one mention."""
    sortie: list[Marge] = []
    dernier = -2
    for rang, marge in marges:
        precedente = sortie[-1] if sortie else None
        if precedente and rang - dernier <= 2 and (precedente.type, precedente.page) == (marge.type, marge.page):
            sortie[-1] = replace(precedente, texte=f"{precedente.texte}\n{marge.texte}")
        else:
            sortie.append(marge)
        dernier = rang
    return tuple(sortie)


def _elements(lignes: Sequence[Ligne], propres: Sequence[str]) -> dict[int, list[Element]]:
    """The elements of stamps, by line: each needs another kind of element nearby on its page, or to stand alone."""
    candidats: dict[int, list[Element]] = defaultdict(list)
    for rang, propre in enumerate(propres):
        if not propre:
            continue
        replie = replier(propre)
        avant = 0
        for m in TIMBRE.finditer(replie) if a_un_indice_de_timbre(replie) else ():
            if m.start() < avant:
                continue  # its first word is the end of the element before
            debut, fin = _debut_de_mot(propre, m.start(), avant), _fin_de_mot(propre, m.end(), len(propre))
            candidats[rang].append(Element(m.lastgroup or "", propre[debut:fin], rang, debut, fin))
            avant = fin
    gardes: dict[int, list[Element]] = defaultdict(list)
    for rang in list(candidats):
        voisinage = [
            e
            for r in range(rang - _VOISINAGE, rang + _VOISINAGE + 1)
            for e in candidats.get(r, [])
            if lignes[r].page == lignes[rang].page
        ]
        seul = _reste(propres[rang], candidats[rang])
        if retenus := [e for e in candidats[rang] if _confirme(e, voisinage, seul)]:
            gardes[rang] = retenus
    if gardes:
        _ajouter_dates_et_logos(gardes, lignes, propres)
    return gardes


def _debut_de_mot(propre: str, debut: int, borne: int) -> int:
    """A stamp glued to the text takes the whole word: the margin never cuts one."""
    while borne < debut < len(propre) and _soude(propre, debut):
        debut -= 1
    return debut


def _fin_de_mot(propre: str, fin: int, borne: int) -> int:
    """A damaged date may end inside a number: the margin takes whole words."""
    while 0 < fin < borne and _soude(propre, fin):
        fin += 1
    return fin


def _soude(propre: str, place: int) -> bool:
    """Whether a word goes on across this place, as `mots` counts words."""
    return bool(mots(propre[place - 1]) and mots(propre[place]))


def _confirme(element: Element, voisinage: Sequence[Element], seul: bool) -> bool:
    """`seul`: nothing but stamp elements stands on its line."""
    voisins = {e.genre for e in voisinage if e.genre != element.genre}
    if element.genre == "identifiant":
        return seul or ":" in element.texte or bool(voisins - {"publie"})
    nomme = any(mot in replier(element.texte) for mot in ("prefect", "controle"))
    if element.genre in {"envoye", "recu"} and nomme and any(c.isdigit() for c in element.texte):
        return True
    return bool(voisins & _PORTEURS)


def _reste(propre: str, elements: Sequence[Element]) -> bool:
    """True when nothing but dates and dots stands on the line beside its elements."""
    return all(
        RESTE_DE_TIMBRE.fullmatch(replier(propre[debut:fin]))
        for debut, fin, element in _decoupe(len(propre), elements)
        if element is None
    )


def _ajouter_dates_et_logos(gardes: dict[int, list[Element]], lignes: Sequence[Ligne], propres: Sequence[str]) -> None:
    """The dates that the extraction put beside or just after their labels, and the operator's name."""
    proches = {r + ecart for r in gardes for ecart in _PROCHES}
    for rang, propre in enumerate(propres):
        if rang not in proches or not propre.strip():
            continue
        if gardes.get(rang):
            if _reste(propre, gardes[rang]):
                for debut, fin, element in _decoupe(len(propre), gardes[rang]):
                    if element is None and propre[debut:fin].strip():
                        gardes[rang].append(Element("date", propre[debut:fin], rang, debut, fin))
            continue
        voisins = (_voisine(propres, rang, -1), _voisine(propres, rang, 1))
        voisin = next((r for r in voisins if gardes.get(r) and lignes[r].page == lignes[rang].page), None)
        if voisin is None or not _reste(propres[voisin], gardes[voisin]):
            continue  # « transmis en préfecture le 26/06/2025, et publié » goes on « le 28/06/2025 »
        replie = replier(propre)
        seule = any(c.isdigit() for c in propre) and RESTE_DE_TIMBRE.fullmatch(replie)
        if seule or LOGO_TELETRANSMETTEUR.fullmatch(replie):
            gardes[rang].append(Element("date" if seule else "logo", propre, rang, 0, len(propre)))
            proches |= {rang + ecart for ecart in _PROCHES}


def _voisine(propres: Sequence[str], rang: int, pas: int) -> int:
    """The next line that is not white: word processors part a stamp's lines."""
    suivante = rang + pas
    return suivante + pas if 0 <= suivante < len(propres) and not propres[suivante].strip() else suivante


def _mobilier(lu: TexteLu, propres: Sequence[str], timbres: dict[int, list[Element]]) -> set[int]:
    """Ranks of the lines that belong to the page, not to the act."""
    pages: dict[int, list[int]] = defaultdict(list)
    apart = {r for r, ligne in enumerate(lu.lignes) if ligne.nature is not NatureLigne.TEXTE}
    for rang, ligne in enumerate(lu.lignes):
        if propres[rang] and not timbres.get(rang) and rang not in apart:
            pages[ligne.page].append(rang)
    trouves = apart | {r for rangs in pages.values() for r in rangs if FOLIO.fullmatch(replier(propres[r]))}
    for rangs in pages.values():
        bords = {*rangs[:_BORD], *rangs[-_BORD:]}
        trouves |= {r for r in bords if _est_adresse(replier(propres[r]))}
        if len(pages) > 1:
            trouves |= {r for r in (rangs[0], rangs[-1]) if replier(propres[r]).strip().isdecimal()}
    return trouves | _repetes(pages, propres)


def _est_adresse(replie: str) -> bool:
    """An address is furniture, unless it is where the act was published on such a day."""
    return len(replie) < _LONGUEUR_MOBILIER and bool(ADRESSE.search(replie)) and not PUBLICATION.search(replie)


def _repetes(pages: dict[int, list[int]], propres: Sequence[str]) -> set[int]:
    """Lines repeated at the top of pages (the first one is the act's own) or at their bottom."""
    if len(pages) < 2:
        return set()

    def ordinaire(rang: int) -> bool:
        propre = propres[rang].strip()
        return not (ouvre_un_motif(propre) or ARTICLE.match(replier(propre)))

    trouves: set[int] = set()
    hauts = {p: [r for r in rangs[:_BORD] if ordinaire(r)] for p, rangs in pages.items()}
    bas = {
        p: [
            r for r in rangs[-_BORD:] if ordinaire(r) and (len(rangs) > 2 * _BORD or _porte_un_folio(rangs, r, propres))
        ]
        for p, rangs in pages.items()
    }
    cles = {r: _cle(propres[r]) for rangs in (*hauts.values(), *bas.values()) for r in rangs}
    comptes_hauts = Counter(c for rangs in hauts.values() for c in {cles[r] for r in rangs})
    comptes_bas = Counter(c for rangs in bas.values() for c in {cles[r] for r in rangs})
    premiere = min(hauts)
    for page, rangs in hauts.items():
        trouves |= {r for r in rangs if page != premiere and comptes_hauts[cles[r]] > 1}
    for rangs in bas.values():
        trouves |= {r for r in rangs if comptes_bas[cles[r]] > 1}
    return trouves


def _porte_un_folio(rangs: Sequence[int], rang: int, propres: Sequence[str]) -> bool:
    """On a short page, where the foot of the act stands too, the last line only, and with a number."""
    return rang == rangs[-1] and any(map(str.isdigit, propres[rang]))


def _cle(propre: str) -> str:
    """What two lines share when only their numbers differ."""
    return _CHIFFRE.sub("0", replier(propre).strip())

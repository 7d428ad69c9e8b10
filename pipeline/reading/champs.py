"""The fields of a form that a PDF is: what was typed in them is read at its place among the printed words. Runs inside
the reading process."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any, NamedTuple

import pypdfium2.raw as brut

from pipeline.reading.pdf_lignes import VISIBLE, Caracteres, Morceau
from pipeline.reading.traces import Rectangle

_CHAMPS_MAX = 2_000
_CACHES = brut.FPDF_ANNOT_FLAG_HIDDEN | brut.FPDF_ANNOT_FLAG_NOVIEW
_UNE_LIGNE = 25.0
"""Points: a note that is higher is a stamp or a remark, not what fills a blank of the form."""
_COCHEE, _VIDE = "☑", "☐"


class Champ(NamedTuple):
    """A field and what stands in it: `signe` for a box to tick; `valeur` where the file draws nothing and leaves it to
    the reader to write it."""

    rectangle: Rectangle
    valeur: str
    signe: str


class Formulaire(NamedTuple):
    """The fields of a page, and how many characters it prints besides."""

    champs: list[Champ]
    imprimes: int


def formulaire(page: Any) -> Formulaire:
    """The visible fields of a page, and the notes of one line that people type over a form; to be asked before the page
    is flattened."""
    champs = _champs(page)
    return Formulaire(champs, page.get_textpage().count_chars() if champs else 0)


def _champs(page: Any) -> list[Champ]:
    trouves: list[Champ] = []
    for rang in range(min(brut.FPDFPage_GetAnnotCount(page.raw), _CHAMPS_MAX)):
        note = brut.FPDFPage_GetAnnot(page.raw, rang)
        if not note:
            continue
        genre = brut.FPDFAnnot_GetSubtype(note)
        bornes = brut.FS_RECTF()
        if (
            genre in (brut.FPDF_ANNOT_WIDGET, brut.FPDF_ANNOT_FREETEXT)
            and not brut.FPDFAnnot_GetFlags(note) & _CACHES
            and brut.FPDFAnnot_GetRect(note, ctypes.byref(bornes))
        ):
            rectangle = (
                min(bornes.left, bornes.right),
                min(bornes.bottom, bornes.top),
                max(bornes.left, bornes.right),
                max(bornes.bottom, bornes.top),
            )
            etat = _chaine(note, b"AS")
            dessine = brut.FPDFAnnot_GetAP(note, brut.FPDF_ANNOT_APPEARANCEMODE_NORMAL, None, 0) > 2
            if genre == brut.FPDF_ANNOT_WIDGET or rectangle[3] - rectangle[1] <= _UNE_LIGNE:
                signe = (_VIDE if etat == "Off" else _COCHEE) if etat else ""
                trouves.append(Champ(rectangle, "" if dessine or etat else _chaine(note, b"V"), signe))
        brut.FPDFPage_CloseAnnot(note)
    return trouves


def placer(caracteres: Caracteres, morceaux: Sequence[Morceau], page: Formulaire) -> list[Morceau]:
    """The pieces of the page with what fills its fields at their places, on the rows of their labels."""
    remplis = page.champs
    imprimes: list[Morceau] = []
    ecrits: list[Morceau] = []
    cases = {c.rectangle for c in remplis if c.signe}
    for m in morceaux:
        for part, ou in caracteres.repartir(m, [c.rectangle for c in remplis], page.imprimes):
            if ou is None:
                imprimes.append(part)
            elif ou not in cases:
                ecrits.append(part)
    for champ in remplis:
        lignes = [champ.signe] if champ.signe else champ.valeur.splitlines()
        for rang, texte in enumerate(x for x in lignes if x.strip()):
            ecrits.append(_morceau(texte, champ.rectangle, rang, max(1, len(lignes))))
    for m in sorted(ecrits, key=lambda m: (-m.boite[3], m.boite[0])):
        imprimes = _inserer(caracteres, imprimes, m)
    return imprimes


def _inserer(caracteres: Caracteres, page: list[Morceau], m: Morceau) -> list[Morceau]:
    rangee = [i for i, autre in enumerate(page) if not autre.ligne[6] and _meme_rangee(autre.boite, m.boite)]
    for i in rangee:
        if page[i].boite[0] < m.boite[0] < page[i].boite[2]:
            parts = caracteres.couper(page[i], [m.boite[0]])
            if parts and len(parts) == 2 and not _coupe_un_mot(parts[0], parts[1]):
                debut = parts[0]._replace(ligne=_lien(parts[0], page[i].ligne[10]))
                return [*page[:i], debut, _lier(m), _lier(parts[1]), *page[i + 1 :]]
    avant = max((i for i in rangee if page[i].boite[0] < m.boite[0]), key=lambda i: page[i].boite[2], default=None)
    apres = min((i for i in rangee if page[i].boite[0] >= m.boite[0]), key=lambda i: page[i].boite[0], default=None)
    if apres is not None and (avant is None or _est_une_case_de(m, page[avant], page[apres])):
        return [
            *page[:apres],
            m._replace(ligne=_lien(m, page[apres].ligne[10])),
            _lier(page[apres]),
            *page[apres + 1 :],
        ]
    if avant is not None:
        return [*page[: avant + 1], _lier(m), *page[avant + 1 :]]
    dessus = [i for i, autre in enumerate(page) if not autre.ligne[6] and autre.boite[1] > m.boite[1]]
    place = dessus[-1] + 1 if dessus else 0
    return [*page[:place], m, *page[place:]]


def _meme_rangee(a: Rectangle, b: Rectangle) -> bool:
    """A field is higher than its words: its middle tells its row."""
    return abs((a[1] + a[3]) - (b[1] + b[3])) <= max(a[3] - a[1], b[3] - b[1])


def _coupe_un_mot(avant: Morceau, apres: Morceau) -> bool:
    colles = avant.fin == apres.debut and avant.ligne[0][-1:].isalnum()
    return bool(colles and apres.ligne[0][:1].isalnum())


def _est_une_case_de(m: Morceau, avant: Morceau, apres: Morceau) -> bool:
    """A box to tick is of the words that it is nearer to."""
    return m.ligne[0] in {_COCHEE, _VIDE} and apres.boite[0] - m.boite[2] < m.boite[0] - avant.boite[2]


def _lier(m: Morceau) -> Morceau:
    return m._replace(ligne=_lien(m, " "))


def _lien(m: Morceau, lien: str) -> list[Any]:
    return [*m.ligne[:10], lien, *m.ligne[11:]]


def _morceau(texte: str, rectangle: Rectangle, rang: int, lignes: int) -> Morceau:
    """A line that the file does not draw, in its part of the field's rectangle."""
    gauche, bas, droite, haut = rectangle
    hauteur = (haut - bas) / lignes
    boite = (round(gauche, 1), round(haut - (rang + 1) * hauteur, 1), round(droite, 1), round(haut - rang * hauteur, 1))
    return Morceau(0, 0, [boite], [texte, *boite, round(hauteur * 0.7, 1), False, False, VISIBLE, False, ""])


def _chaine(note: Any, cle: bytes) -> str:
    taille = brut.FPDFAnnot_GetStringValue(note, cle, None, 0)
    tampon = ctypes.create_string_buffer(taille)
    brut.FPDFAnnot_GetStringValue(note, cle, ctypes.cast(tampon, ctypes.POINTER(brut.FPDF_WCHAR)), taille)
    return tampon.raw.decode("utf-16-le", "replace").rstrip("\x00")

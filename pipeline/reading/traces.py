"""The paths and the pictures of a page, as rectangles: what its rules and its images are told by. Runs inside the
reading process."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2.raw as brut

Rectangle = tuple[float, float, float, float]
"""Left, bottom, right, top, in points."""

_OBJETS_MAX = 20_000
_SEGMENTS_MAX = 400
_PROFONDEUR = 2
_RECTANGLE = 5
"""Segments of a rectangle, with the one that comes back to its first point."""


class Trace(NamedTuple):
    """A path, or one of the pieces of a path of several; `cadre`: a rectangle whose outline is drawn."""

    rectangle: Rectangle
    cadre: bool


class Peinture(NamedTuple):
    """What a page has besides its text."""

    traces: list[Trace]
    images: list[Rectangle]


def peinture(page: Any) -> Peinture:
    """Paths and pictures of the page and of the forms that it calls; those after 20 000 objects are left out."""
    traces: list[Trace] = []
    images: list[Rectangle] = []
    for objet, place in _objets(page):
        if brut.FPDFPageObj_GetType(objet) == brut.FPDF_PAGEOBJ_IMAGE:
            images.append(place(_bornes(objet)))
        else:
            traces += [Trace(place(t.rectangle), t.cadre) for t in _traces(objet)]
    return Peinture(traces, images)


class _Place(NamedTuple):
    """Where the form that holds an object puts it: the scale and the shift that its matrix makes."""

    a: float = 1.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def __call__(self, r: Rectangle) -> Rectangle:
        x = sorted((r[0] * self.a + self.e, r[2] * self.a + self.e))
        y = sorted((r[1] * self.d + self.f, r[3] * self.d + self.f))
        return (x[0], y[0], x[1], y[1])


def _objets(page: Any) -> Iterator[tuple[Any, _Place]]:
    vus = 0
    pile: list[tuple[Any, int, _Place]] = [(page.raw, 0, _Place())]
    while pile:
        parent, profondeur, place = pile.pop()
        prendre = brut.FPDFFormObj_GetObject if profondeur else brut.FPDFPage_GetObject
        compter = brut.FPDFFormObj_CountObjects if profondeur else brut.FPDFPage_CountObjects
        for rang in range(max(0, compter(parent))):
            vus += 1
            if vus > _OBJETS_MAX:
                return
            objet = prendre(parent, rang)
            genre = brut.FPDFPageObj_GetType(objet)
            if genre in (brut.FPDF_PAGEOBJ_PATH, brut.FPDF_PAGEOBJ_IMAGE):
                yield objet, place
            elif genre == brut.FPDF_PAGEOBJ_FORM and profondeur < _PROFONDEUR:
                m = _matrice(objet)
                if abs(m.b) < 1e-6 and abs(m.c) < 1e-6:
                    dedans = _Place(m.a * place.a, m.d * place.d, m.e * place.a + place.e, m.f * place.d + place.f)
                    pile.append((objet, profondeur + 1, dedans))


def _traces(objet: Any) -> Iterator[Trace]:
    remplissage, contour = ctypes.c_int(), ctypes.c_int()
    brut.FPDFPath_GetDrawMode(objet, ctypes.byref(remplissage), ctypes.byref(contour))
    segments = brut.FPDFPath_CountSegments(objet)
    if not (remplissage.value or contour.value) or segments > _SEGMENTS_MAX:
        return
    if segments <= _RECTANGLE:
        yield Trace(_bornes(objet), bool(contour.value) and segments == _RECTANGLE)
        return
    m = _matrice(objet)
    points: list[tuple[float, float]] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for rang in range(segments):
        segment = brut.FPDFPath_GetPathSegment(objet, rang)
        genre = brut.FPDFPathSegment_GetType(segment)
        if genre == brut.FPDF_SEGMENT_BEZIERTO:
            return
        if genre == brut.FPDF_SEGMENT_MOVETO and points:
            yield _piece(points, bool(contour.value))
            points = []
        brut.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        points.append((m.a * x.value + m.c * y.value + m.e, m.b * x.value + m.d * y.value + m.f))
    yield _piece(points, bool(contour.value))


def _piece(points: list[tuple[float, float]], contour: bool) -> Trace:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return Trace((min(xs), min(ys), max(xs), max(ys)), contour and len(points) == _RECTANGLE)


def _bornes(objet: Any) -> Rectangle:
    gauche, bas, droite, haut = (ctypes.c_float() for _ in range(4))
    brut.FPDFPageObj_GetBounds(objet, *(ctypes.byref(v) for v in (gauche, bas, droite, haut)))
    return (gauche.value, bas.value, droite.value, haut.value)


def _matrice(objet: Any) -> Any:
    matrice = brut.FS_MATRIX(1, 0, 0, 1, 0, 0)
    brut.FPDFPageObj_GetMatrix(objet, ctypes.byref(matrice))
    return matrice

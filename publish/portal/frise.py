"""The timeline of an act, drawn on the server: geometry only, in the units of an SVG viewBox 960 wide.

Days are placed linearly; one level of labels is 50 units, one row of a period 60.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from publish.typographie import MOIS_COURTS, jour, jour_court, jour_long

LARGEUR = 960
GAUCHE, DROITE = 20.0, 940.0
NIVEAU, RANGEE = 50, 60
LETTRE = 9.8
"""Width of a letter at 16 px bold, rounded up: labels are placed without measuring any font."""
MARGE_TIC, ECART_TIC = 38.0, 80.0
VEILLE = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Fait:
    """One thing that happened: a short title, and whether the act became exécutoire that day."""

    jour: date
    titre: str
    executoire: bool = False


@dataclass(frozen=True, slots=True)
class Periode:
    """One period that runs for someone; the three last days may differ."""

    nom: str
    debut: date
    prudent: date
    retenu: date
    au_plus_tard: date


@dataclass(frozen=True, slots=True)
class Etiquette:
    """A label on its stem; `ancre` is the SVG text-anchor."""

    x: float
    sommet: float
    texte_x: float
    ancre: str
    titre: str
    date: str
    executoire: bool


@dataclass(frozen=True, slots=True)
class Barre:
    """One rectangle of a row; `classe` is `f-passe`, `f-reste` or `f-doute`."""

    x: float
    largeur: float
    classe: str


@dataclass(frozen=True, slots=True)
class Rangee:
    """One period: its name, its end in words, its bars."""

    nom: str
    nom_x: float
    avant: str
    fin: str
    fin_x: float
    y: float
    barres: tuple[Barre, ...]


@dataclass(frozen=True, slots=True)
class Frise:
    """All that the template draws."""

    hauteur: float
    axe: float
    tics: tuple[tuple[float, str], ...]
    executoires: tuple[tuple[float, float], ...]
    etiquettes: tuple[Etiquette, ...]
    rangees: tuple[Rangee, ...]
    aujourd_hui: float
    pastille: tuple[float, float, float]
    pastille_texte: str
    description: str


def dessiner(
    faits: Sequence[Fait],
    periodes: Sequence[Periode],
    executoires: Sequence[tuple[date, date]],
    aujourd_hui: date,
) -> Frise:
    """The timeline of at least one fact; `executoires` are the intervals during which the act applied."""
    reunis = reunir(faits)
    echelle = _Echelle.pour(reunis, periodes, aujourd_hui)
    etiquettes = _etiqueter(reunis, echelle)
    axe = 14.0 + NIVEAU * max(niveau for _, niveau in etiquettes)
    bas = axe + 52 + RANGEE * len(periodes)
    texte = f"Aujourd’hui, {jour(aujourd_hui)}" + (" →" if aujourd_hui > echelle.fin else "")
    centre = echelle.x(aujourd_hui)
    large = len(texte) * LETTRE + 20
    gauche = min(max(centre - large / 2, 0.0), LARGEUR - large)
    return Frise(
        hauteur=bas + 30,
        axe=axe,
        tics=_tics(echelle),
        executoires=tuple((echelle.x(a), echelle.x(b)) for a, b in executoires if b > a),
        etiquettes=tuple(_poser(e, axe, niveau) for e, niveau in etiquettes),
        rangees=tuple(_rangee(p, i, axe, echelle, aujourd_hui) for i, p in enumerate(periodes)),
        aujourd_hui=centre,
        pastille=(gauche, bas, large),
        pastille_texte=texte,
        description=decrire(reunis, periodes, aujourd_hui),
    )


def reunir(faits: Sequence[Fait]) -> list[Fait]:
    """Facts in order, those of one day merged: « Transmise, reçue en préfecture »."""
    jours: dict[date, Fait] = {}
    for fait in sorted(faits, key=lambda f: f.jour):
        deja = jours.get(fait.jour)
        if deja is None:
            jours[fait.jour] = fait
        elif fait.titre.lower() not in deja.titre.lower():
            suite = fait.titre[:1].lower() + fait.titre[1:]
            jours[fait.jour] = Fait(fait.jour, f"{deja.titre}, {suite}", deja.executoire or fait.executoire)
    return list(jours.values())


def decrire(faits: Sequence[Fait], periodes: Sequence[Periode], aujourd_hui: date) -> str:
    """The same in whole sentences."""
    dits = [f"{f.titre} le {jour(f.jour)}{', exécutoire ce jour' if f.executoire else ''}." for f in faits]
    dits += [f"{p.nom} : jusqu’au {jour_long(p.retenu)} inclus." for p in periodes]
    return " ".join((*dits, f"Aujourd’hui : {jour(aujourd_hui)}."))


@dataclass(frozen=True, slots=True)
class _Echelle:
    debut: date
    fin: date

    @classmethod
    def pour(cls, faits: Sequence[Fait], periodes: Sequence[Periode], aujourd_hui: date) -> _Echelle:
        debut = min((f.jour for f in faits), default=aujourd_hui)
        dernier = max([f.jour for f in faits] + [max(p.retenu, p.au_plus_tard) for p in periodes], default=debut)
        fin = max(dernier, min(aujourd_hui, dernier + VEILLE))
        return cls(debut, fin if fin > debut else debut + VEILLE)

    def x(self, quand: date) -> float:
        part = (quand - self.debut).days / (self.fin - self.debut).days
        return round(GAUCHE + (DROITE - GAUCHE) * min(max(part, 0.0), 1.0), 1)


@dataclass(frozen=True, slots=True)
class _Place:
    fait: Fait
    x: float
    gauche: float
    droite: float
    a_gauche: bool


def _etiqueter(faits: Sequence[Fait], echelle: _Echelle) -> list[tuple[_Place, int]]:
    poses: list[tuple[_Place, int]] = []
    for fait in reversed(faits):
        place = _place(fait, echelle)
        niveau = 1
        while any(_gene(place, niveau, autre, hauteur) for autre, hauteur in poses):
            niveau += 1
        poses.append((place, niveau))
    return list(reversed(poses))


def _place(fait: Fait, echelle: _Echelle) -> _Place:
    x = echelle.x(fait.jour)
    sous = jour_court(fait.jour) + ("  exécutoire ce jour" if fait.executoire else "")
    large = max(len(fait.titre), len(sous)) * LETTRE + 14
    if x + large <= LARGEUR or x - large < 0:
        return _Place(fait, x, x, x + large, False)
    return _Place(fait, x, x - large, x, True)


def _gene(place: _Place, niveau: int, autre: _Place, hauteur: int) -> bool:
    """Two labels meet on one level, or the stem of the higher one crosses the lower one."""
    if hauteur == niveau:
        return place.gauche < autre.droite and autre.gauche < place.droite
    if hauteur > niveau:
        return place.gauche < autre.x < place.droite
    return False


def _poser(place: _Place, axe: float, niveau: int) -> Etiquette:
    return Etiquette(
        x=place.x,
        sommet=axe - 51 - NIVEAU * (niveau - 1),
        texte_x=place.x + (-8 if place.a_gauche else 8),
        ancre="end" if place.a_gauche else "start",
        titre=place.fait.titre,
        date=jour_court(place.fait.jour),
        executoire=place.fait.executoire,
    )


def _tics(echelle: _Echelle) -> tuple[tuple[float, str], ...]:
    for pas in (1, 2, 3, 6, 12, 24, 60):
        mois = [m for m in _mois(echelle) if (m.year * 12 + m.month - 1) % pas == 0]
        places = [(echelle.x(m), m) for m in mois]
        places = [(x, m) for x, m in places if GAUCHE + MARGE_TIC < x < DROITE - MARGE_TIC]
        if all(b[0] - a[0] >= ECART_TIC for a, b in pairwise(places)):
            return tuple((x, str(m.year) if pas >= 12 else _nom_tic(m)) for x, m in places)
    return ()


def _mois(echelle: _Echelle) -> list[date]:
    mois: list[date] = []
    courant = echelle.debut.replace(day=1)
    while courant <= echelle.fin:
        mois.append(courant)
        courant = (courant + timedelta(days=32)).replace(day=1)
    return mois


def _nom_tic(mois: date) -> str:
    nom = MOIS_COURTS[mois.month - 1]
    return f"{nom} {mois.year}" if mois.month == 1 else nom


def _rangee(periode: Periode, rang: int, axe: float, echelle: _Echelle, aujourd_hui: date) -> Rangee:
    debut, fin = echelle.x(periode.debut), echelle.x(max(periode.retenu, periode.au_plus_tard))
    incertain = periode.prudent != periode.retenu or periode.au_plus_tard != periode.retenu
    avant = f"prudent {jour(periode.prudent)}, retenu " if incertain else "jusqu’au "
    texte = jour(periode.retenu) if incertain else jour_long(periode.retenu)
    large = (len(periode.nom) + len(avant) + len(texte)) * LETTRE + 24
    nom_x = max(min(debut, DROITE - large), GAUCHE)
    return Rangee(
        nom=periode.nom,
        nom_x=nom_x,
        avant=avant,
        fin=texte,
        fin_x=max(fin, min(nom_x + large, DROITE)),
        y=axe + 54 + RANGEE * rang,
        barres=_barres(periode, debut, echelle, aujourd_hui),
    )


def _barres(periode: Periode, debut: float, echelle: _Echelle, aujourd_hui: date) -> tuple[Barre, ...]:
    sur, tard = echelle.x(periode.prudent), echelle.x(max(periode.retenu, periode.au_plus_tard))
    present = min(max(echelle.x(aujourd_hui), debut), sur)
    morceaux = ((debut, present, "f-passe"), (present, sur, "f-reste"), (sur, tard, "f-doute"))
    return tuple(Barre(a, round(b - a, 1), classe) for a, b, classe in morceaux if b > a)

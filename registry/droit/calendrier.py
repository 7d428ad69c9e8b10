"""The holidays of each territory: the only module that knows one.

Each holiday carries the day from which it exists, and the day until which it existed when it lapsed. Days that are
only customary (Good Friday in the Antilles, 21 July…) stand in no code and move no deadline.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from schemas.collectivite import Territoire
from schemas.erreurs import Refus
from schemas.francais import sans_accents

_TOUS = frozenset(Territoire)
_ALSACE_MOSELLE = frozenset({Territoire.ALSACE_MOSELLE})
VENDREDI_SAINT = "Vendredi saint"
_SAMEDI = 5
_UN_JOUR = timedelta(days=1)


def est_ferie(jour: date, territoire: str, *, vendredi_saint: bool = True) -> str | None:
    """Name of the holiday that falls on `jour` in `territoire`, else None.

    `vendredi_saint=False` leaves out Good Friday in Alsace-Moselle, which holds only in the communes that have a
    Protestant or a mixed church (Code du travail L.3134-13). Raises `Refus` when the territory cannot be computed.
    """
    return _feries(jour.year, territoire_connu(territoire), vendredi_saint).get(jour)


@lru_cache(maxsize=4096)
def _feries(annee: int, territoire: Territoire, vendredi_saint: bool) -> dict[date, str]:
    """The holidays of one year, each day with its name; where two fall together, the first of the code's list."""
    dates = ((f, f.le(annee)) for f in reversed(_FERIES) if territoire in f.territoires)
    return {j: f.nom for f, j in dates if f.depuis <= j <= f.jusqu_au and (vendredi_saint or f.nom != VENDREDI_SAINT)}


def raison_non_ouvrable(jour: date, territoire: str, *, vendredi_saint: bool = True) -> str | None:
    """Why a period cannot end on `jour` (Code de procédure civile, art. 642), else None."""
    nom = est_ferie(jour, territoire, vendredi_saint=vendredi_saint)
    if nom is not None:
        return f"jour férié ({nom})"
    return {5: "samedi", 6: "dimanche"}.get(jour.weekday())


def premier_jour_ouvrable(jour: date, territoire: Territoire, *, vendredi_saint: bool = True) -> date:
    """`jour`, else the first day after it that is neither a Saturday, a Sunday nor a holiday (CPC 642)."""
    while jour.weekday() >= _SAMEDI or jour in _feries(jour.year, territoire, vendredi_saint):
        jour += _UN_JOUR
    return jour


def territoire_connu(territoire: str) -> Territoire:
    """The territory of that name, whatever its case, accents and spaces.

    Raises `Refus` (CAL-01: its holidays follow its own rules; CAL-02: no such territory), saying why.
    """
    if isinstance(territoire, Territoire):
        return territoire
    cle = _cle(territoire)
    try:
        return Territoire(cle)
    except ValueError:
        pass
    if cle in _NON_CALCULES:
        raise Refus(
            "CAL-01",
            f"Les délais ne sont pas calculés pour le territoire « {territoire} » : {_NON_CALCULES[cle]}",
            "Calculez le dernier jour avec le calendrier officiel de ce territoire.",
        )
    raise Refus(
        "CAL-02",
        f"Le territoire « {territoire} » n’est pas connu : son calendrier de jours fériés manque",
        f"Territoires calculés : {', '.join(Territoire)}.",
    )


@lru_cache(maxsize=512)
def paques(annee: int) -> date:
    """Easter Sunday of the Gregorian calendar (rule of the epact, as Meeus states it)."""
    siecle, rang = divmod(annee, 100)
    lune = annee % 19
    correction = (siecle - (8 * siecle + 13) // 25 - siecle // 4 + 15) % 30
    epacte = (19 * lune + correction) % 30
    epacte -= (lune + 11 * epacte) // 319
    semaine = (2 * (siecle % 4) + 2 * (rang // 4) - rang % 4 - epacte + 32) % 7
    mois = (epacte + semaine + 90) // 25
    return date(annee, mois, (epacte + semaine + mois + 19) % 32)


@dataclass(frozen=True, slots=True)
class _Ferie:
    nom: str
    le: Callable[[int], date]
    depuis: date
    territoires: frozenset[Territoire] = _TOUS
    jusqu_au: date = date.max


def _fixe(mois: int, jour: int) -> Callable[[int], date]:
    return lambda annee: date(annee, mois, jour)


def _apres_paques(jours: int) -> Callable[[int], date]:
    return lambda annee: paques(annee) + timedelta(days=jours)


def _abolition(territoire: Territoire, mois: int, jour: int, depuis: date = date(1983, 11, 23)) -> _Ferie:
    return _Ferie("Abolition de l’esclavage", _fixe(mois, jour), depuis, frozenset({territoire}))


_GERMINAL_AN_X = date(1802, 4, 19)  # arrêté du 29 germinal an X

_FERIES = (
    # Code du travail L.3133-1, each with the text that made it.
    _Ferie("Jour de l’an", _fixe(1, 1), date(1810, 3, 23)),  # avis du Conseil d'État
    _Ferie("Lundi de Pâques", _apres_paques(1), date(1886, 3, 8)),  # loi du 8 mars 1886
    _Ferie("Fête du travail", _fixe(5, 1), date(1946, 4, 26)),  # loi 46-828, then 47-778
    _Ferie("Victoire de 1945", _fixe(5, 8), date(1953, 3, 20), jusqu_au=date(1959, 4, 11)),  # loi 53-225, décret 59-533
    _Ferie("Victoire de 1945", _fixe(5, 8), date(1981, 10, 2)),  # loi 81-893
    _Ferie("Ascension", _apres_paques(39), _GERMINAL_AN_X),
    _Ferie("Lundi de Pentecôte", _apres_paques(50), date(1886, 3, 8)),  # still férié as a day of solidarity
    _Ferie("Fête nationale", _fixe(7, 14), date(1880, 7, 6)),  # loi du 6 juillet 1880
    _Ferie("Assomption", _fixe(8, 15), _GERMINAL_AN_X),
    _Ferie("Toussaint", _fixe(11, 1), _GERMINAL_AN_X),
    _Ferie("Armistice de 1918", _fixe(11, 11), date(1922, 10, 24)),  # loi du 24 octobre 1922
    _Ferie("Noël", _fixe(12, 25), _GERMINAL_AN_X),
    # Code du travail L.3134-13 (ordonnance du 16 août 1892, kept in 1924).
    _Ferie(VENDREDI_SAINT, _apres_paques(-2), date(1892, 8, 16), _ALSACE_MOSELLE),
    _Ferie("Saint-Étienne", _fixe(12, 26), date(1892, 8, 16), _ALSACE_MOSELLE),
    # Code du travail L.3422-2 (loi 83-550, décret 83-1003; Saint-Barthélemy: décret 2012-553).
    _abolition(Territoire.MAYOTTE, 4, 27),
    _abolition(Territoire.MARTINIQUE, 5, 22),
    _abolition(Territoire.GUADELOUPE, 5, 27),
    _abolition(Territoire.GUYANE, 6, 10),
    _abolition(Territoire.LA_REUNION, 12, 20),
    _abolition(Territoire.SAINT_BARTHELEMY, 10, 9, date(2012, 4, 26)),
)

_LISTE_PROPRE = "il a sa propre liste de jours fériés, qui n’est pas dans le code du travail"
_NON_CALCULES = {
    "saint-martin": "les textes donnent des dates contraires pour sa journée de l’abolition (27 mai, 28 mai, 28 mars)",
    "saint-pierre-et-miquelon": "son calendrier n’a pas été vérifié",
    "polynesie-francaise": _LISTE_PROPRE,
    "polynesie": _LISTE_PROPRE,
    "nouvelle-caledonie": _LISTE_PROPRE,
    "wallis-et-futuna": _LISTE_PROPRE,
    "taaf": "il n’a ni commune ni tribunal administratif propre",
    "terres-australes": "il n’a ni commune ni tribunal administratif propre",
}


def _cle(nom: str) -> str:
    return "-".join(sans_accents(nom).lower().replace("_", " ").replace("-", " ").replace("’", " ").split())

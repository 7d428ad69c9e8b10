"""How to contest an act, and the four cases in which the reader's own deadline differs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from publish.portal import phrases
from publish.portal.mots import Sujet, a_organe
from publish.typographie import jour_long, majuscule
from schemas.acte_publie import ActePublie
from schemas.collectivite import Territoire
from schemas.tribunaux import Tribunal, code_departement, territoire_du_departement, tribunal_competent
from schemas.vie import Majoration, StatutJuridique

INCONNU = "Son département n’est pas indiqué ici : nous ne nommons pas le tribunal."
_MOIS = {1: "Un mois", 2: "Deux mois"}


@dataclass(frozen=True, slots=True)
class Saisine:
    """Which court, and how it is seized: « au » it, the reason when it has no name here, its town when that helps."""

    au: str
    lequel: str | None
    ailleurs: str | None


@dataclass(frozen=True, slots=True)
class Demarche:
    """Whether an appeal may still be lodged here and where, the cases apart, what the préfet can do."""

    possible: bool
    cas: tuple[tuple[str, str, bool], ...]
    defere: str | None
    reserve: str | None
    saisine: Saisine
    calcul: str


def demarche(publie: ActePublie, sujet: Sujet) -> Demarche:
    """`cas`: who, until when, and whether a link to the calculator helps."""
    statut = publie.statut
    fin = statut.recours_tiers.dernier_jour
    tard = statut.recours_tiers.au_plus_tard or fin
    loin = _loin(publie.collectivite.territoire)
    cas = _cas(statut, sujet, loin) if fin else _cas_sans_date(sujet, loin)
    return Demarche(
        possible=bool(tard and tard >= statut.au),
        cas=cas,
        defere=phrases.defere(statut, sujet),
        reserve=phrases.RESERVE_LISTE if any("expiré" in reponse for _, reponse, _ in cas) else None,
        saisine=saisine(tribunal_competent(publie.collectivite, publie.identifiant), sujet.la_collectivite),
        calcul=_calcul(publie),
    )


def saisine(tribunal: Tribunal | None, auteur: str, conseil: str = INCONNU) -> Saisine:
    """How to seize the court of an act of `auteur` (« la commune »); unknown, the rule is said (CJA R.312-1)."""
    if tribunal is None:
        regle = f"C’est le tribunal administratif dans le ressort duquel {auteur} a son siège (CJA, R.312-1)."
        return Saisine("au tribunal administratif", f"{regle} {conseil}", None)
    return Saisine(f"au {tribunal.nom}", None, tribunal.ailleurs)


def _calcul(publie: ActePublie) -> str:
    """The calculator, with the place of the act where it is known."""
    code = code_departement(publie.collectivite.departement or "")
    lieu = {"dep": code, "t": territoire_du_departement(code)} if code else {"t": publie.collectivite.territoire}
    return "/delais?" + urlencode({"r": "RG_SILENCE_2M", **lieu})


def _loin(territoire: str) -> str:
    """Who has one month more: before an overseas court, whoever lives elsewhere in France (CJA R.421-7)."""
    ici = territoire in {Territoire.METROPOLE, Territoire.ALSACE_MOSELLE}
    return "Vous habitez outre-mer" if ici else "Vous habitez ailleurs en France"


def _cas(statut: StatutJuridique, sujet: Sujet, loin: str) -> tuple[tuple[str, str, bool], ...]:
    par_mois = {m.mois: m for m in statut.recours_tiers.majorations}
    siege = statut.conseillers.dernier_jour
    return (
        (f"Vous siégez {a_organe(sujet.organe)}", _siege(siege, statut.au), False),
        (loin, _distance(1, par_mois.get(1), statut.au), False),
        ("Vous habitez à l’étranger", _distance(2, par_mois.get(2), statut.au), False),
        (
            f"Vous avez déjà écrit à {sujet.la_collectivite}".replace("à le ", "au "),
            "Un nouveau délai de deux mois part de sa réponse, ou de son silence au bout de deux mois.",
            True,
        ),
    )


def _cas_sans_date(sujet: Sujet, loin: str) -> tuple[tuple[str, str, bool], ...]:
    return (
        (f"Vous siégez {a_organe(sujet.organe)}", "Votre délai court depuis la séance, et non la publication.", False),
        (loin, "Un mois de plus.", False),
        ("Vous habitez à l’étranger", "Deux mois de plus.", False),
        (
            f"Vous avez déjà écrit à {sujet.la_collectivite}".replace("à le ", "au "),
            "Un nouveau délai part de sa réponse, ou de son silence au bout de deux mois.",
            True,
        ),
    )


def _siege(fin: date | None, au: date) -> str:
    if fin is None:
        return "Votre délai court depuis la séance, et non la publication."
    if fin < au:
        return f"Délai expiré le {jour_long(fin)} : il courait depuis la séance."
    return f"Jusqu’au {jour_long(fin)} inclus : votre délai court depuis la séance."


def _distance(mois: int, majoration: Majoration | None, au: date) -> str:
    if majoration is None:
        return f"{_MOIS[mois]} de plus."
    fin = majoration.dernier_jour
    if fin < au:
        return majuscule(f"{_MOIS[mois].lower()} de plus : délai expiré le {jour_long(fin)}.")
    return f"{_MOIS[mois]} de plus : jusqu’au {jour_long(fin)} inclus."

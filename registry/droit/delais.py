"""The rules that give one last day from one day: the table of rules, and `delai`, which takes one by its name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from registry.droit.calendrier import territoire_connu
from registry.droit.computation import Calcul, delai_de_decision, delai_franc, rejet_implicite
from registry.droit.phrases import jour_long
from schemas.collectivite import Territoire
from schemas.erreurs import MauvaisUsage
from schemas.vie import Etape, ResultatDelai

ANNEE_MAX = 9998
"""Last year accepted: the calendar of the language stops in 9999."""


@dataclass(frozen=True, slots=True)
class RegleDelai:
    """One rule: what it is, its articles, what its start is, and how it computes."""

    nom: str
    titre: str
    articles: str
    depart: str
    calcul: Callable[[date, Territoire], Calcul]

    def compter(self, depart: date, territoire: Territoire) -> Calcul:
        """The period that starts on `depart`. Raises `MauvaisUsage` for a year out of the calendar."""
        if depart.year > ANNEE_MAX:
            raise _hors_du_calendrier(depart)
        return self.calcul(depart, territoire)


def delai(regle: str, depart: date, territoire: str = Territoire.METROPOLE) -> ResultatDelai:
    """The last day of `regle` counted from `depart`, with its bounds and steps in French.

    Raises `MauvaisUsage` for an unknown rule (listing them) or a year out of the calendar, `Refus` for a territory
    that cannot be computed.
    """
    connue = REGLES.get(regle.strip().upper())
    if connue is None:
        raise MauvaisUsage("DEL-01", f"La règle « {regle} » n’existe pas", f"Règles : {', '.join(REGLES)}.")
    if depart.year > ANNEE_MAX:
        raise _hors_du_calendrier(depart)
    ou = territoire_connu(territoire)
    calcul = connue.calcul(depart, ou)
    return ResultatDelai(
        connue.nom, depart, ou.value, calcul.dernier_jour, calcul.prudent, calcul.au_plus_tard, calcul.etapes
    )


def _hors_du_calendrier(depart: date) -> MauvaisUsage:
    return MauvaisUsage("DEL-02", f"L’année {depart.year} est hors du calendrier", f"Au plus tard : {ANNEE_MAX}.")


def _franc(mois: int, article: str) -> Callable[[date, Territoire], Calcul]:
    return lambda depart, territoire: delai_franc(depart, mois, territoire, article)


def _retrait(depart: date, _territoire: Territoire) -> Calcul:
    return delai_de_decision(depart, 4, "CRPA L.242-1 et L.243-3")


def _rejet_implicite(depart: date, _territoire: Territoire) -> Calcul:
    return rejet_implicite(depart)


def _apres_silence(depart: date, territoire: Territoire) -> Calcul:
    """The appeal period that an implicit rejection opens (CJA R.421-2)."""
    naissance = rejet_implicite(depart)
    suite = delai_franc(naissance.dernier_jour, 2, territoire, "CJA R.421-2")
    tardive = delai_franc(naissance.au_plus_tard, 2, territoire, "CJA R.421-2")
    silence = Etape(naissance.dernier_jour, "Silence de deux mois : rejet implicite ce jour-là, sans report.")
    return Calcul(
        depart,
        suite.dernier_jour,
        min(suite.prudent, tardive.prudent),
        max(suite.au_plus_tard, tardive.au_plus_tard),
        lambda: (*naissance.etapes()[:-1], silence, *suite.etapes()[1:]),
    )


def _une_semaine(depart: date, _territoire: Territoire) -> Calcul:
    jour = depart + timedelta(days=7)
    etapes = (
        Etape(depart, "Point de départ : la séance."),
        Etape(jour, f"Une semaine plus tard (CGCT L.2121-25), sans report : {jour_long(jour)}."),
    )
    return Calcul(depart, jour, jour, jour, lambda: etapes)


REP_2M = RegleDelai("REP_2M", "Recours des tiers", "CJA R.421-1", "publication", _franc(2, "CJA R.421-1"))
DEFERE_2M = RegleDelai("DEFERE_2M", "Déféré du préfet", "CGCT L.2131-6", "réception", _franc(2, "CGCT L.2131-6"))
CONSEILLER_2M = RegleDelai("CONSEILLER_2M", "Recours d’un élu", "CJA R.421-1", "séance", _franc(2, "CJA R.421-1"))
REP_3M_DISTANCE = RegleDelai(
    "REP_3M_DISTANCE", "Recours, outre-mer", "CJA R.421-7", "publication", _franc(3, "CJA R.421-7")
)
REP_4M_DISTANCE = RegleDelai(
    "REP_4M_DISTANCE", "Recours, étranger", "CJA R.421-7", "publication", _franc(4, "CJA R.421-7")
)
RETRAIT_4M = RegleDelai("RETRAIT_4M", "Retrait", "CRPA L.242-1, L.243-3", "adoption", _retrait)
RG_IMPLICITE = RegleDelai(
    "RG_IMPLICITE", "Rejet implicite d’un recours gracieux", "CJA R.421-2", "réception", _rejet_implicite
)
RG_SILENCE_2M = RegleDelai("RG_SILENCE_2M", "Recours après silence", "CJA R.421-2", "réception", _apres_silence)
LISTE_1S = RegleDelai("LISTE_1S", "Liste des délibérations examinées", "CGCT L.2121-25", "séance", _une_semaine)

REGLES: dict[str, RegleDelai] = {
    regle.nom: regle
    for regle in (
        REP_2M,
        DEFERE_2M,
        CONSEILLER_2M,
        REP_3M_DISTANCE,
        REP_4M_DISTANCE,
        RETRAIT_4M,
        RG_IMPLICITE,
        RG_SILENCE_2M,
        LISTE_1S,
    )
}
"""Every rule by its name."""

"""What is coming: each kind of deadline, its day, and what makes it leave the list."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from registry.droit.echeancier import EcheanceDatee, TypeEcheance, a_venir, echeances_de
from registry.droit.statut import statut
from schemas.acte import Acte, Categorie, Etape, Nature, Seance
from schemas.collectivite import Collectivite, Territoire, TypeCollectivite
from schemas.dossier import Dossier
from schemas.vie import ContexteCollectivite, MiseEnLigne, Qualification
from tests.registry.droit.vies_inventees import SOUMISE, ev, j, vie

T = TypeEcheance
TOUT = ("adoption 2025-12-02", "reception 2025-12-16", "publication 2025-12-18 en_ligne")


def dossier(*evenements: Any, cle: str = "a1", numero: str = "2025-44", **options: Any) -> Dossier:
    acte = Acte(siren="217500016", organe="Conseil municipal", numero=numero, objet="Objet", seance=Seance())
    auteur = Collectivite("217500016", "Commune de Saint-Aubin", TypeCollectivite.COMMUNE)
    return Dossier(cle, Etape.SCELLE, acte, vie(*evenements, **options), auteur, uri="/eli/x")


def jours(suivi: Dossier, au: str, **options: Any) -> dict[TypeEcheance, date]:
    return {e.type: e.jour for e in echeances_de(suivi, statut(suivi.vie, j(au)), **options)}


def une(suivi: Dossier, type_: TypeEcheance, au: str) -> EcheanceDatee:
    (trouvee,) = [e for e in echeances_de(suivi, statut(suivi.vie, j(au))) if e.type is type_]
    return trouvee


def test_the_worked_case_has_all_its_days() -> None:
    en_ligne = MiseEnLigne(datetime(2026, 1, 8, 8, 12, tzinfo=UTC))
    assert jours(dossier(*TOUT, mises_en_ligne=(en_ligne,)), "2026-01-10") == {
        T.RECOURS_TIERS: date(2026, 2, 19),
        T.CONSEILLERS: date(2026, 2, 3),
        T.DEFERE: date(2026, 2, 17),
        T.RETRAIT: date(2026, 4, 2),
        T.DEUX_MOIS_EN_LIGNE: date(2026, 3, 8),
        T.LISTE_DELIBERATIONS: date(2025, 12, 9),
    }


def test_an_act_not_transmitted_is_shown_until_it_is() -> None:
    oublie = dossier("adoption 2025-12-02")
    assert jours(oublie, "2025-12-10")[T.TRANSMISSION] == date(2025, 12, 17)
    assert jours(oublie, "2025-12-10", alerte=30)[T.TRANSMISSION] == date(2026, 1, 1)
    (retard,) = [e for e in a_venir([(oublie, j("2025-12-20"))]) if e.type is T.TRANSMISSION]
    assert retard.jours == -3
    for suite in ("transmission 2025-12-05", "reception 2025-12-05", "retrait 2025-12-05", "abrogation 2025-12-05"):
        assert T.TRANSMISSION not in jours(dossier("adoption 2025-12-02", suite), "2025-12-20"), suite
    dispense = replace(SOUMISE, soumis_transmission=False)
    assert T.TRANSMISSION not in jours(dossier("adoption 2025-12-02", qualification=dispense), "2025-12-20")
    assert T.TRANSMISSION not in jours(dossier("adoption 2025-12-02", adoptee=False), "2025-12-20")


def test_two_months_online_are_days_of_the_territory_and_start_again_after_an_absence() -> None:
    def instant(texte: str) -> datetime:
        return datetime.fromisoformat(texte).replace(tzinfo=UTC)

    tard = MiseEnLigne(instant("2026-01-08T23:30"))
    assert jours(dossier(*TOUT, mises_en_ligne=(tard,)), "2026-01-10")[T.DEUX_MOIS_EN_LIGNE] == date(2026, 3, 9)
    parti = MiseEnLigne(instant("2026-01-08T09:00"), instant("2026-01-20T09:00"))
    assert T.DEUX_MOIS_EN_LIGNE not in jours(dossier(*TOUT, mises_en_ligne=(parti,)), "2026-02-01")
    revenu = (parti, MiseEnLigne(instant("2026-02-01T09:00")))
    assert jours(dossier(*TOUT, mises_en_ligne=revenu), "2026-02-10")[T.DEUX_MOIS_EN_LIGNE] == date(2026, 4, 1)
    ensuite = (replace(parti, fin=instant("2026-06-01T09:00")),)
    assert jours(dossier(*TOUT, mises_en_ligne=ensuite), "2026-06-10")[T.DEUX_MOIS_EN_LIGNE] == date(2026, 3, 8)


def test_the_list_of_a_sitting_stands_once_and_only_where_the_law_wants_it() -> None:
    matin = [dossier("adoption 2026-01-08", cle=f"a{n}", numero=str(n)) for n in range(3)]
    (liste,) = [e for e in a_venir([(d, j("2026-01-10")) for d in matin]) if e.type is T.LISTE_DELIBERATIONS]
    assert (liste.jour, liste.acte, liste.uri) == (date(2026, 1, 15), None, None)
    assert liste.titre == "Conseil municipal, séance du 08/01/2026"
    departement = ContexteCollectivite(TypeCollectivite.DEPARTEMENT, 500_000)
    assert T.LISTE_DELIBERATIONS not in jours(dossier("adoption 2026-01-08", collectivite=departement), "2026-01-10")
    arrete = Qualification(Nature.AR, Categorie.REGLEMENTAIRE)
    assert T.LISTE_DELIBERATIONS not in jours(dossier("adoption 2026-01-08", qualification=arrete), "2026-01-10")
    assert T.LISTE_DELIBERATIONS in jours(dossier("adoption 2026-01-08", adoptee=False), "2026-01-10")


def test_the_horizon_counts_days_and_what_is_past_leaves() -> None:
    suivi = dossier(*TOUT)

    def types(au: str, horizon: int | None) -> set[TypeEcheance]:
        return {e.type for e in a_venir([(suivi, j(au))], horizon=horizon)}

    assert types("2026-02-03", 14) == {T.CONSEILLERS, T.DEFERE}
    assert types("2026-02-04", 13) == {T.DEFERE}
    assert types("2026-02-04", None) == {T.DEFERE, T.RECOURS_TIERS, T.RETRAIT}
    assert types("2026-04-03", None) == set()


def test_a_moved_date_keeps_its_name_and_a_higher_revision() -> None:
    avant = dossier(*TOUT[:2], ev("publication 2025-12-18 en_ligne", id="E3"))
    corrige = ev("publication 2025-12-22 en_ligne", id="E4", remplace="E3", appris_le=datetime(2026, 1, 9, tzinfo=UTC))
    apres = replace(avant, vie=replace(avant.vie, evenements=(*avant.vie.evenements, corrige)))
    un, deux = (une(d, T.RECOURS_TIERS, "2026-01-10") for d in (avant, apres))
    assert (un.jour, deux.jour) == (date(2026, 2, 19), date(2026, 2, 23))
    assert un.cle == deux.cle and deux.revision > un.revision
    assert deux.appris_le == corrige.appris_le


def test_what_the_law_leaves_open_is_said() -> None:
    fin_de_mois = une(dossier("adoption 2026-06-25", "reception 2026-06-30"), T.DEFERE, "2026-07-10")
    assert fin_de_mois.discutee
    assert (fin_de_mois.prudent, fin_de_mois.au_plus_tard) == (date(2026, 8, 31), date(2026, 9, 1))
    pas_recu = une(dossier("adoption 2025-12-02", "publication 2025-12-18"), T.RECOURS_TIERS, "2026-01-10")
    assert pas_recu.discutee and pas_recu.au_plus_tard is None
    assert not une(dossier(*TOUT), T.DEFERE, "2026-01-10").discutee


def test_no_period_is_shown_for_a_particular_regime_nor_a_withdrawn_act() -> None:
    election = dossier(*TOUT, qualification=replace(SOUMISE, categorie=Categorie.ELECTION))
    assert set(jours(election, "2026-01-10")) == {T.LISTE_DELIBERATIONS}
    assert T.RETRAIT not in jours(dossier(*TOUT, "retrait 2026-01-05"), "2026-01-10")


def test_overseas_days_are_its_own() -> None:
    mayotte = ContexteCollectivite(TypeCollectivite.COMMUNE, 12_000, Territoire.MAYOTTE)
    suivi = dossier("adoption 2026-02-10", "reception 2026-02-26", collectivite=mayotte)
    assert jours(suivi, "2026-03-01")[T.DEFERE] == date(2026, 4, 28)  # the 27th is a holiday there

"""The JSON of a life: read strictly, written in the shape of the contract."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.collectivite import MoyenPublicite, RegimePublicite, TypeCollectivite
from schemas.erreurs import CodeSortie, MauvaisUsage
from schemas.vie import Auteur, Evenement, MiseEnLigne, Source, TypeEvenement
from schemas.vie_json import evenement_de_json, evenement_en_json, vie_de_json

JOURS = st.dates(date(1950, 1, 1), date(2100, 1, 1))
TEXTES = st.none() | st.text(min_size=1, max_size=20)
EVENEMENTS = st.builds(
    Evenement,
    type=st.sampled_from(TypeEvenement),
    date=JOURS,
    id=TEXTES,
    recu_le=st.none() | JOURS,
    envoye_le=st.none() | JOURS,
    auteur=st.none() | st.sampled_from(Auteur),
    moyen=st.none() | st.sampled_from(MoyenPublicite),
    lieu=TEXTES,
    urgence=st.booleans(),
    source=st.sampled_from(Source),
    vaut_recours=st.none() | st.booleans(),
    remplace=TEXTES,
    piece=TEXTES,
    note=TEXTES,
    prive=st.booleans(),
    appris_le=st.none() | st.datetimes(timezones=st.just(UTC)),
)
FICHIER: dict[str, Any] = {
    "collectivite": {"type": "commune", "population": 900, "territoire": "guyane", "regime_publicite": "affichage"},
    "qualification": {
        "nature": "DE",
        "categorie": "espece",
        "creatrice_de_droits": None,
        "soumis_transmission": True,
        "matiere": "7.5",
    },
    "evenements": [{"type": "adoption", "date": "2026-03-02"}],
}


@given(EVENEMENTS)
def test_an_event_comes_back_as_it_went(evenement: Evenement) -> None:
    assert evenement_de_json(evenement_en_json(evenement, public=False)) == evenement


@given(EVENEMENTS)
def test_the_public_sees_type_and_date_alone(evenement: Evenement) -> None:
    assert evenement_en_json(evenement, public=True) == {
        "type": evenement.type.value,
        "date": evenement.date.isoformat(),
    }


@pytest.mark.parametrize(
    ("donnees", "mots"),
    [
        ({"type": "avis", "date": "2026-03-02"}, "Le champ « type » d’un événement ne peut pas valoir « avis »"),
        ({"type": "reception"}, "Le champ « date » de l’événement « reception » manque"),
        ({"date": "2026-03-02"}, "Le champ « type » d’un événement manque"),
        ({"type": "reception", "date": "2026-02-31"}, "La date 2026-02-31 n’existe pas : février 2026 finit le 28"),
        ({"type": "reception", "date": "2026-13-01"}, "les mois vont de 01 à 12"),
        ({"type": "reception", "date": "2026-01-32"}, "les jours vont de 01 à 31"),
        ({"type": "reception", "date": "31/02/2026"}, "n’est pas une date"),
        ({"type": "reception", "date": 20260302}, "doit être une date"),
        ({"type": "reception", "date": "2026-03-02", "recule": "x"}, "Le champ « recule » de l’événement"),
        (
            {"type": "reception", "date": "2026-03-02", "moyen": "pigeon"},
            "« moyen » de l’événement « reception » ne peut pas valoir « pigeon »",
        ),
        ({"type": "reception", "date": "2026-03-02", "urgence": "oui"}, "vaut true, false ou null"),
        ({"type": "reception", "date": "2026-03-02", "note": 3}, "doit être un texte"),
        ({"type": "reception", "date": "2026-03-02", "appris_le": "2026-03-02T10:00"}, "avec son fuseau"),
        ({"type": "reception", "date": "2026-03-02", "appris_le": 5}, "avec son fuseau"),
        (["reception"], "doit être un objet JSON"),
    ],
)
def test_what_is_not_understood_is_named(donnees: Any, mots: str) -> None:
    with pytest.raises(MauvaisUsage) as refus:
        evenement_de_json(donnees)
    assert refus.value.sortie is CodeSortie.USAGE
    assert mots in refus.value.message


def test_the_file_of_the_contract_is_read() -> None:
    vie = vie_de_json(FICHIER)
    assert vie.collectivite.type is TypeCollectivite.COMMUNE
    assert vie.collectivite.regimes == (RegimePublicite(MoyenPublicite.AFFICHAGE, date(2022, 7, 1)),)
    assert vie.qualification.soumis_transmission is True
    assert vie.adoptee
    assert vie.evenements == (Evenement(TypeEvenement.ADOPTION, date(2026, 3, 2)),)


def test_dated_choices_and_goings_online_are_read_too() -> None:
    regimes = ["affichage", {"moyen": "papier", "depuis": "2025-01-01", "deliberation": "D-3"}]
    vie = vie_de_json(
        FICHIER
        | {
            "collectivite": {"type": "commune", "regime_publicite": regimes},
            "mises_en_ligne": [["2026-03-06T09:00:00+01:00", None]],
            "adoptee": False,
            "titre": "laissé de côté",
        }
    )
    assert [r.moyen for r in vie.collectivite.regimes] == [MoyenPublicite.AFFICHAGE, MoyenPublicite.PAPIER]
    assert vie.mises_en_ligne == (MiseEnLigne(datetime.fromisoformat("2026-03-06T09:00:00+01:00")),)
    assert vie.adoptee is False


@pytest.mark.parametrize(
    ("remplacement", "mots"),
    [
        ({"evenements": None}, "n’a pas de liste « evenements »"),
        ({"collectivite": {"type": "royaume"}}, "valoir « royaume »"),
        ({"collectivite": {"populaton": 3}}, "« populaton » de la collectivité"),
        ({"collectivite": {"population": "900"}}, "nombre entier"),
        ({"collectivite": {"regime_publicite": "notification"}}, "n’est pas un régime"),
        ({"qualification": {"nature": "ZZ"}}, "valoir « ZZ »"),
        ({"qualification": {"soumis_transmission": 1}}, "true, false ou null"),
        ({"qualification": []}, None),
        ({"mises_en_ligne": ["hier"]}, "[début, fin]"),
        ({"mises_en_ligne": 5}, "forment une liste"),
        ({"mises_en_ligne": [[None]]}, "Le début d’une mise en ligne manque"),
    ],
)
def test_a_file_that_is_not_understood_is_refused(remplacement: dict[str, Any], mots: str | None) -> None:
    if mots is None:
        assert vie_de_json(FICHIER | remplacement).qualification.categorie is None
        return
    with pytest.raises(MauvaisUsage) as refus:
        vie_de_json(FICHIER | remplacement)
    assert mots in refus.value.message

"""Who and where, as acts write it: what is surely a name, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from schemas.acte import Acte, Alinea, Personne, Seance, Visa
from search.noms import cle_de_personne, communes, personnes


@pytest.mark.parametrize(
    ("texte", "noms"),
    [
        ("la commune de L’Haÿ-les-Roses,", ["L’Haÿ-les-Roses"]),
        ("COMMUNE DE VALMONT-SUR-AURE\nSÉANCE DU 3 MAI", ["Valmont-sur-Aure"]),
        ("la commune du Havre et la ville des Lilas", ["Le Havre", "Les Lilas"]),
        ("les communes de Montclar, Bréville-les-Eaux et Orme", ["Montclar", "Bréville-les-Eaux", "Orme"]),
        ("la mairie de La Roche-sur-Yon", ["La Roche-sur-Yon"]),
        ("un terrain situé à Saint-Aubin-des-Prés.", ["Saint-Aubin-des-Prés"]),
        ("APPROUVE la liste des communes retenues, à savoir : Argental, Montclar, Ville d’Arvel, Bry-sur-Orme.",
         ["Argental", "Montclar", "Ville d’Arvel", "Bry-sur-Orme"]),
        ("la Commune de Montclar, puis la commune de MONTCLAR", ["Montclar"]),
        # What may be something else is nothing.
        ("les communes de Haute-Orne souhaitent", []),
        ("rue de Villiers-sur-Marne", []),
        ("la commune de la Métropole", []),
        ("les communes de la CCPH", []),
        ("la commune de Casa Nova", []),
        ("les communes concernées : le maire, Montclar, trois agents", []),
    ],
)  # fmt: skip
def test_communes_are_those_that_the_words_name(texte: str, noms: list[str]) -> None:
    assert list(communes(Acte(preambule=(Visa(texte),)))) == noms


def test_the_author_counts_when_it_is_a_commune() -> None:
    assert communes(Acte(), "Commune d’Ormont-sur-Brèze") == ("Ormont-sur-Brèze",)
    assert communes(Acte(), "Communauté de communes du Val d’Ormont") == ()


def test_people_are_those_in_a_role_each_once() -> None:
    acte = Acte(
        seance=Seance(president=Personne("Claire MARTEL", "Maire"), secretaire=Personne("Hugo BRÉMOND")),
        signataires=(Personne("Claire MARTEL"),),
        entete=(
            Alinea("Étaient présents : Mme Claire MARTEL, M. Jean-Marc DELORME, Aïcha TRAORÉ (dès 19 h)\nPaul LE GOFF"),
            Alinea("Absents excusés : M. Luc ABSENT"),
            Alinea("Rapporteur : Monsieur Étienne CHABROL"),
        ),
    )  # fmt: skip
    noms = ["Claire MARTEL", "Hugo BRÉMOND", "Jean-Marc DELORME", "Aïcha TRAORÉ", "Paul LE GOFF", "Étienne CHABROL"]
    assert list(personnes(acte)) == noms
    assert personnes(replace(acte, entete=(Alinea("Présents : 12 membres, le maire, voir annexe"),))) == tuple(noms[:2])


def test_a_list_of_the_present_ends_where_the_absent_begin() -> None:
    acte = Acte(entete=(Alinea("Présents : Odile VAL, Yann PRIGENT, absent : Luc ABSENT"),))
    assert personnes(acte) == ("Odile VAL", "Yann PRIGENT")


def test_one_person_in_several_spellings_has_one_key() -> None:
    ecrits = ["Jean-Marc DELORME", "M. Jean-Marc Delorme", "DELORME Jean Marc", "delorme jean-marc"]
    assert len({cle_de_personne(e) for e in ecrits}) == 1
    assert cle_de_personne("Jean DELORME") not in {cle_de_personne(e) for e in ecrits}

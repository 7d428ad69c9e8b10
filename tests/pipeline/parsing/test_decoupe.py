"""Several acts in one file: where each begins, what they share, and what is never cut."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline import road
from pipeline.maison import Maison
from pipeline.parsing import analyser
from pipeline.publicite import publier
from pipeline.reading import lire_octets
from schemas.acte import Etape, ModeVote, Niveau
from schemas.acte import mots as mots_de
from schemas.acte_publie import ActePublie, TypeDocument
from schemas.lecture import Lecture
from tests.actes_inventes import texte, timbre
from tests.lieux import partage

COMPTE_RENDU = """COMMUNE DE VALMONT-SUR-AURE
SIREN 219901006
Compte-rendu de la réunion du Conseil Municipal du 23 décembre 2024
12 conseillers étaient présents. Secrétaire de séance : Hugo BRÉMOND

Ordre du jour :
24-12/126 – Budget annexe du parking
24-12/127 – Redevances de l'eau
24-12/129 – Convention avec l'école

Point n° 1 : Finances
24-12/126 – Budget annexe : décision modificative n° 2
Le Conseil, ayant entendu l'exposé du rapporteur, après en avoir délibéré, à l'unanimité,
APPROUVE la décision modificative n° 2 du budget annexe.

24-12/127 – Modification des redevances de l'eau au 1er janvier 2025
Vu le code de l'environnement,
Le Conseil, après en avoir délibéré, par 10 voix pour et 2 contre,
FIXE les redevances comme suit : consommation 0,43 euro.

24-12/129 – Convention avec l'école Jules-Verne
Le Conseil, après en avoir délibéré, à l'unanimité,
AUTORISE le Maire à signer la convention.

Le Maire,
Claire MARTEL
"""

RANGS = """CR du conseil municipal du 21 janvier 2022
Présents : Jean DUVAL, Anne PETIT.
1/ Pacte financier 2021-2027 :
Le pacte garantit la dotation :
1. une part fixe
2. une part variable
14 votes pour
2/ Convention avec l'architecte :
Devis de 1 800 euros.
13 votes pour 1 abstention
3/ Travaux forestiers
11 votes pour / 1 abstention / 2 contre
Questions diverses :
La salle rouvre le 15 février.
"""


def lire(source: str) -> tuple[Lecture, ...]:
    lectures = analyser(lire_octets(source.encode(), "acte.txt"))
    assert all(lecture.texte_conserve for lecture in lectures)
    return lectures


def codes(lecture: Lecture) -> set[str]:
    return {d.code for d in lecture.diagnostics}


def test_minutes_are_cut_at_each_number_and_not_at_their_agenda() -> None:
    actes = [lecture.acte for lecture in lire(COMPTE_RENDU)]
    assert [a.numero for a in actes] == ["24-12/126", "24-12/127", "24-12/129"]
    assert [[p.verbe for p in a.dispositif] for a in actes] == [["APPROUVE"], ["FIXE"], ["AUTORISE"]]
    assert [a.vote.mode for a in actes] == [ModeVote.UNANIMITE, ModeVote.MAJORITE, ModeVote.UNANIMITE]
    assert {(a.collectivite, a.siren, a.seance.date) for a in actes} == {
        ("Commune de Valmont-sur-Aure", "219901006", date(2024, 12, 23))
    }
    assert [len(a.visas) for a in actes] == [0, 1, 0]


def test_no_word_of_the_minutes_is_lost() -> None:
    ecrits = {mot for lecture in lire(COMPTE_RENDU) for mot in lecture.acte.mots()}
    assert set(mots_de(COMPTE_RENDU)) <= ecrits


def test_a_number_that_is_missing_and_one_that_comes_twice_are_said() -> None:
    _, deuxieme, troisieme = lire(COMPTE_RENDU)
    assert "LOT-07" in codes(troisieme) and "LOT-07" not in codes(deuxieme)
    double = COMPTE_RENDU.replace("24-12/129", "24-12/126")
    assert "LOT-06" in codes(lire(double)[2])


def test_acts_of_minutes_are_always_looked_at(maison: Maison, tmp_path: Path) -> None:
    chemin = tmp_path / "cr.txt"
    chemin.write_text(COMPTE_RENDU, "utf-8")
    resultats = road.ingerer(maison, chemin)
    assert [r.dossier.etape for r in resultats if r.dossier] == [Etape.BROUILLON] * 3
    assert len({r.dossier.cle for r in resultats if r.dossier}) == 3
    assert not any(r.nouveau for r in road.ingerer(maison, chemin))


def test_minutes_without_numbers_open_by_their_rank() -> None:
    lectures = lire(RANGS)
    assert [lecture.acte.objet for lecture in lectures] == [
        "Pacte financier 2021-2027", "Convention avec l'architecte", "Travaux forestiers",
    ]  # fmt: skip
    votes = [(v.pour, v.contre, v.abstentions) for v in (lecture.acte.vote for lecture in lectures)]
    assert votes == [(14, None, None), (13, None, 1), (11, 2, 1)]
    assert all("LOT-02" in codes(lecture) for lecture in lectures)


def test_a_bundle_is_cut_where_the_stamp_changes() -> None:
    autre = texte(numero="2025-45", objet="ACHAT D'UN CAR", decision="l'achat d'un car")
    liasse = "\f".join(
        [texte() + timbre(), "Annexe : plan de la salle\n", autre + timbre("2025-45"), "Suite de l'annexe\n"]
    )
    premiere, seconde = lire(liasse)
    assert (premiere.acte.numero, premiere.pages) == ("2025-44", (1, 2))
    assert (seconde.acte.numero, seconde.pages) == ("2025-45", (3, 4))
    assert "LOT-04" in codes(premiere) and premiere.certaine


def test_a_bundle_without_stamps_is_cut_where_another_head_opens() -> None:
    autre = texte(numero="2025-45", objet="ACHAT D'UN CAR", decision="l'achat d'un car")
    premiere, seconde = lire(texte() + autre)
    assert (premiere.acte.numero, seconde.acte.numero) == ("2025-44", "2025-45")
    assert {"LOT-05"} <= codes(premiere) & codes(seconde)


@pytest.mark.parametrize(
    "ajout",
    [
        "Vu la délibération n° 2020-12 du 3 mars 2020,\n",
        "Délibération n° 2020-12 : ouverture de la salle\n",
        "Article 1 : un\nArticle 2 : deux\n",
        "1. Première phase : les études\n2. Deuxième phase : les travaux\n3. Troisième phase : la réception\n",
        "2020-12 – Construction de la salle\n2021-14 – Agrandissement de la salle\n2022-15 – Chauffage de la salle\n",
    ],
)
def test_one_act_is_never_cut_in_two(ajout: str) -> None:
    source = texte().replace("Considérant", f"{ajout}Considérant")
    assert len(lire(source + timbre())) == 1


def test_an_identifier_that_nobody_sees_cuts_nothing() -> None:
    page = f"<html><body><p>{texte()}</p><p hidden>ID : 099-219901006-20251212-2025_99-DE</p></body></html>"
    assert len(analyser(lire_octets(page.encode(), "acte.html"))) == 1


def test_the_minutes_are_shown_to_nobody_while_one_of_their_acts_is_not_published(
    maison: Maison, tmp_path: Path
) -> None:
    autre = texte(numero="2025-45", objet="ACHAT D'UN CAR", decision="l'achat d'un car").replace(
        "COMMUNE DE VALMONT-SUR-AURE\n", "COMMUNE DE VALMONT-SUR-AURE\nSIREN 219901006\n", 1
    )
    chemin = tmp_path / "liasse.txt"
    chemin.write_text("\f".join([texte() + timbre(), autre + timbre("2025-45")]), "utf-8")
    premier, second = road.ingerer(maison, chemin)
    assert premier.dossier is not None and second.dossier is not None
    publie = publier(maison, premier.dossier.cle)
    vue = maison.registre.publie(publie.uri or "")
    assert isinstance(vue, ActePublie) and vue.document(TypeDocument.ORIGINAL) is None
    publier(maison, second.dossier.cle)
    vue = maison.registre.publie(publie.uri or "")
    assert isinstance(vue, ActePublie) and vue.document(TypeDocument.ORIGINAL) is not None


@pytest.mark.parametrize(
    ("fichier", "nombre"), [("couth_CR_reunion_20210917.pdf", 11), ("couth_CR_reunion_20220121.pdf", 6)]
)
def test_real_minutes_give_as_many_acts_as_they_hold(fichier: str, nombre: int) -> None:
    lectures = analyser(lire_octets(partage("real", fichier).read_bytes(), fichier))
    assert len(lectures) == nombre
    assert all(lecture.texte_conserve and lecture.acte.vote.mode is not None for lecture in lectures)
    assert all(any(d.niveau is not Niveau.INFO for d in lecture.diagnostics) for lecture in lectures)

"""Whose act, which day, who signs: the shapes that heads and feet give them, each beside what must not be taken."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline import parsing, reading
from pipeline.reading.bruit import debruiter
from schemas.acte import Acte, Nature

_FIN = "Vu le code,\nAprès en avoir délibéré, à l'unanimité,\nDÉCIDE :\n- d'approuver le projet.\n"
_TETE = "VILLE DE BELMARE\nDélibération n° 2026-3\n{}\nObjet : Approbation du projet\n\n"


def _lire(texte: str) -> Acte:
    (lecture,) = parsing.analyser(reading.lire_octets(texte.encode(), "acte.txt"))
    assert lecture.texte_conserve
    return lecture.acte


@pytest.mark.parametrize(
    ("tete", "nom"),
    [
        ("RÉGION VAIRE-OCÉAN\nCONSEIL RÉGIONAL", "Région Vaire-Océan"),
        ("DÉPARTEMENT OSTRE-ET-VAIRE\nConseil départemental", "Département Ostre-Et-Vaire"),
        ("SYNDICAT VAL D'OSTRE\nComité syndical", "Syndicat Val d'Ostre"),
        (
            "COMMUNAUTÉ DE COMMUNES\nDES TROIS VALLÉES\nConseil communautaire",
            "Communauté de Communes des Trois Vallées",
        ),
        ("Ville de Belmare Liberté – Égalité – Fraternité\nConseil municipal", "Ville de Belmare"),
        ("Mairie d'Ormevert\nConseil municipal", "Commune d'Ormevert"),
        ("COLLECTIVITÉ EUROPÉENNE D'ALSACE\nCommission permanente", "Collectivité Européenne d'Alsace"),
    ],
)
def test_the_name_of_the_authority(tete: str, nom: str) -> None:
    acte = _lire(f"{tete}\nSéance du 3 mars 2026\nObjet : Approbation du projet\n\n{_FIN}")
    assert acte.collectivite is not None
    assert acte.collectivite.casefold() == nom.casefold()


def test_the_departement_where_a_commune_is_does_not_decide() -> None:
    tete = "Département de l'Ostre\nLe conseil municipal\nSéance du 3 mars 2026\nObjet : Approbation du projet\n\n"
    assert _lire(tete + _FIN).collectivite is None


@pytest.mark.parametrize(
    "lignes",
    [
        "Conseil municipal du 4 mai 2026\nConseillers au jour de la séance : 19\nPublié le : lundi 11 mai 2026",
        "Affiché le 11 mai 2026\nLe conseil municipal, dûment convoqué, s'est réuni le 4 mai 2026",
        "DÉLIBÉRATION DU CONSEIL MUNICIPAL DU LUNDI 4 MAI 2026\nTransmis le 11 mai 2026",
    ],
)
def test_the_day_of_the_sitting_is_no_day_of_publication_nor_of_convocation(lignes: str) -> None:
    seance = _lire(_TETE.format(lignes) + _FIN).seance
    assert (seance.date, seance.convocation) == (date(2026, 5, 4), None)


def test_a_mayor_who_decides_alone_below_the_motto_has_no_organ() -> None:
    acte = _lire(
        "RÉPUBLIQUE FRANÇAISE DÉCISION DU MAIRE\nVILLE DE BELMARE\nN° 2026-D-3\nOBJET : Tarifs de la halle\n"
        "Le Maire de la Ville de Belmare,\nVu la délibération du conseil municipal lui donnant délégation,\n"
        "DÉCIDE\nArticle 1 : De fixer le tarif à 3 €.\nFait à Belmare, le 5\njuillet 2026\nLe Maire,\nJean DUVAL\n"
    )
    assert (acte.organe, acte.nature, acte.objet) == (None, Nature.AU, "Tarifs de la halle")
    assert acte.seance.date == date(2026, 7, 5)


def test_what_is_numbered_after_the_opening_on_another_page() -> None:
    suite = "1° - Approuve le projet,\n\n2° - Charge le maire de l'exécuter.\nEt ont signé les membres présents,\n"
    tete = _TETE.format("Conseil municipal du 4 mai 2026\nVu le code ;")
    acte = _lire(f"Belmare – Page 1\n{tete}\nDÉLIBÈRE\n\fBelmare – Page 2\n{suite}")
    assert [(p.numero, p.verbe) for p in acte.dispositif] == [("1", "APPROUVE"), ("2", "CHARGE")]
    assert acte.dispositif[1].texte.endswith("de l'exécuter.")


def test_an_electronic_signature_names_who_signs_then_the_office() -> None:
    pied = (
        "Fait et délibéré en séance.\nSigné électroniquement par : Yannick\nGRANDJEAN\nDate de signature : 14/05/2026\n"
        "Qualité : Président\n"
    )
    signataires = _lire(_TETE.format("Conseil municipal du 4 mai 2026") + _FIN + pied).signataires
    assert [(s.nom, s.qualite) for s in signataires] == [("Yannick GRANDJEAN", "Président")]


def test_what_a_recogniser_damages() -> None:
    acte = _lire(
        "Accusé de réception – Ministère de l'intérieur\n021-216077487-20260421- 2026_158-DE.\n"
        "Accusé certifié exécutoire\n"
        "VILLE DE BELMARE\nn° 2026 / 158 Lucien VAL.\nConseil municipal du 21 avril 2026\n"
        "La séance est ouverte sous la présidence de Mme Odette VAL\nPremière adjointe.\nObjet : Vente du presbytère\n"
        "Vu le code,\nLe conseil, après en avoir délibéré, décide par 11 voix poses et 3 voix contre :\n"
        "- d'approuver la vente.\n"
    )
    assert acte.controle_legalite is not None
    assert acte.controle_legalite.identifiant == "021-216077487-20260421-2026_158-DE"
    assert (acte.numero, acte.objet, acte.vote.pour, acte.vote.contre) == ("2026/158", "Vente du presbytère", 11, 3)
    assert acte.seance.president is not None
    assert (acte.seance.president.nom, acte.seance.president.qualite) == ("Odette VAL", "Première adjointe")


def test_a_dash_before_what_is_counted_is_no_zero() -> None:
    vote = "ADOPTÉ À LA MAJORITÉ\nPour : 31 - Contre : 1 - Abstentions : i\n"
    lu = _lire(_TETE.format("Conseil municipal du 4 mai 2026") + _FIN.replace(", à l'unanimité", "") + vote).vote
    assert (lu.pour, lu.contre, lu.abstentions) == (31, 1, None)


def test_a_stamp_of_another_century_has_no_day() -> None:
    timbre = "Envoyé en préfecture le 14/02/2026\nReçu en préfecture le 14/02/2626\nID : 021-216077487-20260210-3-DE\n"
    controle = _lire(timbre + _TETE.format("Conseil municipal du 10 février 2026") + _FIN).controle_legalite
    assert controle is not None
    assert (controle.date_transmission, controle.date_reception) == (date(2026, 2, 14), None)


@pytest.mark.parametrize(
    ("lu", "propre"),
    [
        ("Jean-Marc NIVERNO!S, Président", "Jean-Marc NIVERNOIS, Président"),
        ("le cinq'novembre à vingt heures", "le cinq novembre à vingt heures"),
        ("la grand'rue de l'église", "la grand'rue de l'église"),
        ("plan local :approbation", "plan local : approbation"),
        ("HALTE ! DIT", "HALTE ! DIT"),
    ],
)
def test_specks_inside_a_line(lu: str, propre: str) -> None:
    assert debruiter(lu) == propre


@pytest.mark.parametrize(
    ("ligne", "numero"),
    [
        ("Délibération n° 26/025 AC", "26/025 AC"),
        ("DÉLIBÉRATION N° 26/025 AC DE L'ASSEMBLÉE", "26/025 AC"),
        ("DÉLIBÉRATION N° 2026-14 DU CONSEIL MUNICIPAL", "2026-14"),
        ("Délibération n° 2026-14 DU 3 MARS 2026", "2026-14"),
    ],
)
def test_the_letters_after_a_number_belong_to_it_where_nothing_else_can_follow(ligne: str, numero: str) -> None:
    tete = f"VILLE DE BELMARE\n{ligne}\nSéance du 3 mars 2026\nObjet : Approbation du projet\n\n"
    assert _lire(tete + _FIN).numero == numero

"""Habits that ordinary offices have, each beside what it must not be taken for."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline import parsing, reading
from schemas.acte import Acte
from schemas.erreurs import LectureImpossible

_TETE = "COMMUNE D'ORMEVERT\nConseil municipal\nSéance du 16 septembre 2025\n\n"
_FIN = "Vu le code,\n\nAprès en avoir délibéré, à l'unanimité,\n\nDÉCIDE :\n\n- d'approuver le projet.\n"


def _lire(texte: str) -> Acte:
    (lecture,) = parsing.analyser(reading.lire_octets(texte.encode(), "acte.txt"))
    assert lecture.texte_conserve
    return lecture.acte


def test_an_act_without_reasons_nor_usual_hinge_is_an_act() -> None:
    acte = _lire(
        f"{_TETE}Délibération n° 2025.076\nObjet : Subventions\n\nLe conseil municipal, après examen des dossiers et "
        "délibération,\n\n » ATTRIBUE les subventions du tableau ;\n\n » DIT que les crédits sont ouverts.\n"
    )
    assert [p.verbe for p in acte.dispositif] == ["ATTRIBUE", "DIT"]


def test_a_numbered_title_and_an_object_make_an_act() -> None:
    assert _lire("Délibération n° 2025-76\n\nObjet : Subventions\n\nIl est constaté que rien n'est prêt.\n").numero
    with pytest.raises(LectureImpossible, match="LEC-10"):
        _lire("Objet : Subventions\n\nMadame, je vous remercie de votre délibération n° 2025-76.\n")


@pytest.mark.parametrize(
    "titre",
    [
        "N° 84-2025 : Tarifs de la piscine\n______________________________________________",
        "D-2025/26\nTarifs de la piscine",
        "Rapport n° 100\n\nDÉLIBÉRATION N° 2025-AD-007\nTarifs de la piscine\n\nPrésidence de M. Luc MARNE, Président",
        "Objet de la question : Tarifs de la piscine",
    ],
)
def test_the_object_stands_alone(titre: str) -> None:
    assert _lire(f"{_TETE}{titre}\n\n{_FIN}").objet == "Tarifs de la piscine"


def test_the_president_is_named_before_the_office_that_a_comma_brings() -> None:
    acte = _lire(
        f"{_TETE}Étaient présents :\nM. Luc MARNE, Maire, président de séance\nMme Odile VAL\n\n"
        f"Objet : Tarifs\n\n{_FIN}"
    )
    assert acte.seance.president and acte.seance.president.nom == "Luc MARNE"


def test_the_secretary_who_is_named_by_a_participle() -> None:
    acte = _lire(
        f"{_TETE}Le conseil, réuni sous la présidence de Mme Odile VAL, Maire, le secrétaire de séance étant M. Luc "
        f"MARNE,\n\nObjet : Tarifs\n\n{_FIN}"
    )
    assert acte.seance.secretaire and acte.seance.secretaire.nom == "Luc MARNE"


@pytest.mark.parametrize(
    ("compte", "attendu"),
    [
        ("Présents (20/23) : Mmes Odile VAL, Inès PRADAL", (23, 20, None)),
        ("Membres composant le conseil ........ 45\nMembres présents ........ 40", (45, 40, None)),
        ("Conseillers en exercice : 53\nAbsents sans pouvoir (3) : M. Luc MARNE", (53, None, None)),
    ],
)
def test_counts(compte: str, attendu: tuple[int | None, int | None, int | None]) -> None:
    effectif = _lire(f"{_TETE}{compte}\n\nObjet : Tarifs\n\n{_FIN}").seance.effectif
    assert (effectif.en_exercice, effectif.presents, effectif.pouvoirs) == attendu


@pytest.mark.parametrize(
    "vote",
    [
        "Décision du conseil municipal : adopté à la majorité\nVotes pour : 38\nVotes contre : 1\nAbstentions : 2",
        "Cette délibération est adoptée à la majorité.\n\nPour   Contre   Abstention(s)\n38     1        2",
        "Expression des groupes\nGroupe   Vote\nUn avenir commun   Pour\n\nPour : 38 ; Contre : 1 ; Abstentions : 2.",
    ],
)
def test_the_vote_is_no_part_of_the_last_article(vote: str) -> None:
    acte = _lire(f"{_TETE}Objet : Tarifs\n\nDÉCIDE\n\nARTICLE 1 : De fixer le tarif à 3 €.\n\n{vote}\n")
    assert [p.texte for p in acte.dispositif] == ["De fixer le tarif à 3 €."]
    assert acte.vote and (acte.vote.pour, acte.vote.contre, acte.vote.abstentions) == (38, 1, 2)


def test_what_is_posted_before_the_sitting_is_the_convocation() -> None:
    acte = _lire(
        f"{_TETE}Date de la convocation : 09/09/2025\nDate d'affichage : 09/09/2025\n\nObjet : Tarifs\n\n{_FIN}\n"
        "Affichée le 18/09/2025\n"
    )
    assert acte.date_publication == date(2025, 9, 18)


def test_a_high_commissioner_receives_what_a_prefect_does_elsewhere() -> None:
    controle = _lire(
        f"{_TETE}Objet : Tarifs\n\n{_FIN}\nTransmis au haut-commissariat le 20/09/2025\n"
    ).controle_legalite
    assert controle and controle.date_transmission == date(2025, 9, 20)


def test_the_date_of_a_foot_that_names_no_place() -> None:
    acte = _lire(
        "VILLE D'ORMEVERT\n\nARRÊTÉ N° 2025-12\n\nObjet : Stationnement\n\nLE MAIRE,\n\nVu le code,\n\nARRÊTE\n\n"
        "ARTICLE 1 : Le stationnement est interdit.\n\nFait le 24 janvier 2025\n\nLe Maire,\nOdile VAL\n"
    )
    assert acte.seance.date == date(2025, 1, 24)
    assert [p.texte for p in acte.dispositif] == ["Le stationnement est interdit."]


@pytest.mark.parametrize(
    ("ligne", "suite"),
    [
        ("CONSEIL DÉPARTEMENTAL DE LA HAUTE-OSTRE", "La commission permanente, réunie le 16 septembre 2025,"),
        ("Résidence autonomie Les Tilleuls", "Conseil d'administration du 16/09/2025"),
    ],
)
def test_the_name_of_an_authority_of_its_own_kind(ligne: str, suite: str) -> None:
    nom = _lire(f"{ligne}\n\n{suite}\n\nObjet : Tarifs\n\n{_FIN}").collectivite
    assert nom and nom.upper() == ligne.upper()


@pytest.mark.parametrize(
    ("provision", "verbe"),
    [("ADOPTE l'avenant au marché", "ADOPTE"), ("Approuve l'avant-projet, d'un montant de 300 € HT", "APPROUVE")],
)
def test_a_verb_before_an_elided_article_is_no_vote(provision: str, verbe: str) -> None:
    acte = _lire(
        f"{_TETE}Objet : Marché\n\nVu le code,\n\nLe conseil, après en avoir délibéré, à l'unanimité :\n\n"
        f"- {provision} ;\n\n- SOLLICITE une aide de l'État.\n"
    )
    assert [p.verbe for p in acte.dispositif] == [verbe, "SOLLICITE"]


@pytest.mark.parametrize(
    ("tete", "numero"),
    [
        ("ID : 045-213964943-20250916-19-0007-ECSS-DE\n\n19/0007/ECSS – DIRECTION GÉNÉRALE\n\n", "19/0007/ECSS"),
        ("Délibération n° 2025 - 014\n\n", "2025 - 014"),
        ("Réf : 2025_078\n\n", "2025_078"),
        ("Qui ont pris part à la\ndélibération : 11\n\nN° 28/2025\n\n", "28/2025"),
        ("Délibération CCAS 2025-84 – Tarifs de la piscine\n\n", "CCAS 2025-84"),
    ],
)
def test_the_number_as_the_head_writes_it(tete: str, numero: str) -> None:
    assert _lire(f"{_TETE}{tete}Objet : Tarifs\n\n{_FIN}").numero == numero


@pytest.mark.parametrize(
    ("ligne", "nom"),
    [
        ("D'ARCOURT Sylvie a été élue secrétaire de séance.", "D'ARCOURT Sylvie"),
        ("Solène Vautrain est nommée secrétaire de séance.", "Solène Vautrain"),
        ("Mme Odile VAL a été élue secrétaire.", "Odile VAL"),
    ],
)
def test_who_is_elected_secretary_without_a_title(ligne: str, nom: str) -> None:
    acte = _lire(f"{_TETE}Sous la présidence de M. Luc MARNE, maire.\n\n{ligne}\n\nObjet : Tarifs\n\n{_FIN}")
    assert acte.seance.secretaire and acte.seance.secretaire.nom == nom


@pytest.mark.parametrize(
    ("president", "qualite"),
    [
        ("Présidé par Mme Odile VAL, Maire, Présidente du CCAS.", "Maire, Présidente du CCAS"),
        ("Sous la présidence de Mme Odile VAL, Maire, présidente de séance.", "Maire"),
        ("Sous la présidence d'Odile VAL, maire.", "Maire"),
    ],
)
def test_the_offices_of_whoever_presides(president: str, qualite: str) -> None:
    lu = _lire(f"{_TETE}{president}\n\nObjet : Tarifs\n\n{_FIN}").seance.president
    assert lu and (lu.nom, lu.qualite) == ("Odile VAL", qualite)


@pytest.mark.parametrize(
    ("comptes", "attendu"),
    [
        ("Administrateurs   en exercice   présents   pouvoirs   votants\nNombre   23   21   1   22", (23, 21, 1, 22)),
        ("Conseillers en exercice   Conseillers présents   Conseillers représentés   Votants\n19   15   0   15",
         (19, 15, 0, 15)),
        ("Nombre de membres afférents au Conseil   En exercice   Qui ont pris part à la délibération\n11   11   10",
         (11, None, None, 10)),
        ("En exercice : 15 – Présents : 12 – Procurations :\n3 – Votants : 15", (15, 12, 3, 15)),
        ("Administrateurs en exercice : 13\nAdministrateurs présents ou représentés : 12", (13, None, None, None)),
        ("Trente et un membres étaient présents et trente-trois ont participé au vote.", (None, 31, None, 33)),
        ("Membres en exercice ayant voix délibérative : 22\nNombre de présents à l'appel : 20", (22, 20, None, None)),
    ],
)  # fmt: skip
def test_counts_of_other_layouts(comptes: str, attendu: tuple[int | None, ...]) -> None:
    e = _lire(f"{_TETE}{comptes}\n\nObjet : Tarifs\n\n{_FIN}").seance.effectif
    assert (e.en_exercice, e.presents, e.pouvoirs, e.votants) == attendu


@pytest.mark.parametrize(
    ("objet", "suite"),
    [
        ("Vente d'un terrain dans la zone des\nQuatre Vents", "Quatre Vents"),
        ("Droit de préemption en zone AU\nRapporteur : M. Luc MARNE", "AU"),
    ],
)
def test_a_line_that_cannot_be_the_last_of_the_object_goes_on(objet: str, suite: str) -> None:
    lu = _lire(f"{_TETE}Objet : {objet}\n\n{_FIN}").objet
    assert lu and lu.endswith(suite)


@pytest.mark.parametrize(
    ("tete", "nom"),
    [
        ("Communauté urbaine\nVaire Métropole", "Communauté urbaine Vaire Métropole"),
        ("SIVU DU GYMNASE DE GRÉZIAC\nMairie de Gréziac", "SIVU du gymnase de Gréziac"),
        ("CIAS DU PAYS D'ORMEVERT\nCENTRE INTERCOMMUNAL D'ACTION SOCIALE DU PAYS D'ORMEVERT",
         "Centre intercommunal d'action sociale du Pays d'Ormevert"),
        ("Commune d'Ormevert\nLe Bourg", "Commune d'Ormevert"),
    ],
)  # fmt: skip
def test_a_name_over_two_lines_and_what_is_no_part_of_it(tete: str, nom: str) -> None:
    lu = _lire(f"{tete}\nSéance du 16 septembre 2025\n\nObjet : Tarifs\n\n{_FIN}").collectivite
    assert lu and lu.casefold() == nom.casefold()


@pytest.mark.parametrize(
    "titre",
    ["DÉLIBÉRATION\nTarifs de la piscine\n\nN° D202516", "N° 2025.078   OBJET : Tarifs de la piscine"],
)
def test_the_object_beside_or_above_the_number(titre: str) -> None:
    assert _lire(f"{_TETE}{titre}\n\n{_FIN}").objet == "Tarifs de la piscine"


def test_a_mandate_is_no_proxy() -> None:
    acte = _lire(f"{_TETE}Depuis le début du mandat une démarche est engagée.\n\nObjet : Tarifs\n\n{_FIN}")
    assert acte.seance.effectif.pouvoirs is None


def test_a_row_of_the_vote_that_opens_on_its_result() -> None:
    vote = _lire(
        f"{_TETE}Objet : Tarifs\n\n{_FIN}\nVote   Pour   Contre   Abstention\nÀ la majorité   13   1   1\n"
    ).vote
    assert vote and (vote.pour, vote.contre, vote.abstentions) == (13, 1, 1)


def test_the_day_beside_the_number_of_a_decision() -> None:
    acte = _lire(
        "Communauté de communes d'Ormevert\n\nDÉCISION DE LA PRÉSIDENTE\nN° D74.2025 du 22 septembre 2025\n\n"
        "Objet : Prêt du gymnase\n\nLa Présidente,\n\nVu le code,\n\nDÉCIDE\n\n- de prêter le gymnase.\n"
    )
    assert (acte.seance.date, acte.nature) == (date(2025, 9, 22), "AU")


def test_a_head_that_decides_nothing_is_no_act_of_a_bundle() -> None:
    acte = _lire(
        "RÉPUBLIQUE FRANÇAISE\nNOMBRE DE MEMBRES\nEn exercice : 11\nQui ont pris part à la délibération : 11\n"
        "Date de la convocation : 9 septembre 2025\nAffichage : 10 septembre 2025\nN° 15/2025\n\n"
        "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\nDE LA COMMUNE D'ORMEVERT\n"
        f"Séance du 16 septembre 2025\n\nOBJET : Décision modificative n° 1\n\n{_FIN}"
    )
    assert (acte.numero, acte.objet) == ("15/2025", "Décision modificative n° 1")


@pytest.mark.parametrize(
    ("cases", "mode"),
    [
        ("Adopté à l'unanimité :     Adopté à la majorité : X", "majorite"),
        ("Adopté à l'unanimité : X     Adopté à la majorité :", "unanimite"),
    ],
)
def test_the_choice_that_a_cross_tells(cases: str, mode: str) -> None:
    vote = _lire(
        f"{_TETE}Objet : Tarifs\n\nVu le code,\n\naprès en avoir délibéré,\n\nDÉCIDE de fixer le tarif.\n\n{cases}\n"
    )
    assert vote.vote and vote.vote.mode == mode

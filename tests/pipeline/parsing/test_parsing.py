"""The forms that real acts take, in invented words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline.parsing import CODES, analyser
from pipeline.parsing.dates import chercher_date, date_de_l_an, lire_date, nombre_en_lettres
from pipeline.parsing.verbes import conjuguer, lire_verbe
from pipeline.reading import lire_octets
from schemas.acte import Acte, ModeVote, Nature, Personne, TypeMarge, empreinte_corps
from schemas.acte_json import lecture_en_json
from schemas.erreurs import CodeSortie, LectureImpossible
from schemas.lecture import Lecture

DOCS = Path(__file__).resolve().parents[3] / "docs"


def lire_acte(texte: str) -> Lecture:
    (lecture,) = analyser(lire_octets(texte.encode(), "acte.txt"))
    assert lecture.texte_conserve
    return lecture


def acte(texte: str) -> Acte:
    return lire_acte(texte).acte


def codes(texte: str) -> set[str]:
    return {d.code for d in lire_acte(texte).diagnostics}


TETE = """COMMUNE DE BELMARE
Conseil municipal
Séance du 3 mai 2024
Délibération n° 2024-12
Objet : Subvention
"""


@pytest.mark.parametrize(
    ("ecrit", "nombre"),
    [
        ("vingt-trois", 23),
        ("soixante et onze", 71),
        ("quatre-vingts", 80),
        ("quatre-vingt-dix-sept", 97),
        ("deux cent quatre", 204),
        ("deux mil vingt-cinq", 2025),
        ("deux mille vingt et un", 2021),
        ("vache", None),
    ],
)
def test_numbers_in_words(ecrit: str, nombre: int | None) -> None:
    assert nombre_en_lettres(ecrit) == nombre


@pytest.mark.parametrize(
    "ecrit", ["2 DÉCEMBRE 2025", "02/12/2025", "2.12.25", "2 décembre deux mille vingt-cinq", "deux décembre 2025"]
)
def test_dates_in_every_spelling(ecrit: str) -> None:
    assert lire_date(ecrit) == date(2025, 12, 2)
    assert chercher_date(f"séance du mardi {ecrit} à 18 h") == date(2025, 12, 2)


def test_a_day_that_does_not_exist_is_no_date() -> None:
    assert lire_date("31/02/2025") is None
    assert lire_date("0/0/0000") is None


def test_the_date_in_words_that_opens_minutes() -> None:
    phrase = "l'an deux mille vingt-trois, le jeudi trente novembre a dix-neuf heures"
    assert date_de_l_an(phrase) == date(2023, 11, 30)
    assert date_de_l_an("l'an deux mil vingt et un et le premier du mois d'avril") == date(2021, 4, 1)


@pytest.mark.parametrize(
    "ecrit",
    ["APPROUVE la liste", "Approuve la liste", "- d'approuver la liste", "DECIDE d’approuver la liste", "• Approuver"],
)
def test_one_verb_has_one_form(ecrit: str) -> None:
    verbe = lire_verbe(ecrit)
    assert verbe is not None and verbe.nom == "APPROUVE"


def test_verbs_keep_their_accents() -> None:
    noms = [v.nom for t in ("DECIDE", "émet un avis", "de désigner", "Crée", "PREND ACTE du") if (v := lire_verbe(t))]
    assert noms == ["DÉCIDE", "ÉMET", "DÉSIGNE", "CRÉE", "PREND ACTE"]


def test_infinitives_after_decide_are_provisions_and_their_details_are_not() -> None:
    lu = acte(
        TETE + "Vu la loi,\nLe conseil, après en avoir délibéré,\nDÉCIDE :\n- d'approuver l'achat ;\n"
        "- d'autoriser le Maire à signer :\n - le bon de commande ;\n - le contrat.\nAdopté à l'unanimité\n"
    )
    assert lu.introduction == "DÉCIDE :"
    assert [(p.verbe, p.texte) for p in lu.dispositif] == [
        ("APPROUVE", "d'approuver l'achat ;"),
        ("AUTORISE", "d'autoriser le Maire à signer :\n- le bon de commande ;\n- le contrat."),
    ]


def test_articles_keep_their_number_apart_from_their_text() -> None:
    lu = acte(
        TETE
        + "Vu la loi,\nDÉCIDE\nArticle 1er – De fixer le prix.\nARTICLE DEUXIEME : Les tarifs sont :\n- 5 €\n- 7 €\n"
        "ART. 3. Le Maire est chargé de l'exécution.\nPour extrait conforme\n"
    )
    assert [(p.numero, p.verbe, p.libelle) for p in lu.dispositif] == [
        ("1", "FIXE", "Article 1er –"),
        ("2", None, "ARTICLE DEUXIEME :"),
        ("3", None, "ART. 3."),
    ]
    assert lu.dispositif[1].texte == "Les tarifs sont :\n- 5 €\n- 7 €"


def test_a_line_that_ends_with_an_article_opens_none() -> None:
    lu = acte(TETE + "Vu la loi du 2 mars 1982 et notamment son\narticle 12, qui dure,\nAPPROUVE le budget.\n")
    assert [v.texte for v in lu.visas] == ["Vu la loi du 2 mars 1982 et notamment son article 12, qui dure,"]


def test_a_visa_list_writes_its_first_word_out() -> None:
    lu = acte(TETE + "Vu :\n- le code ;\n- la loi\n du 2 mars ;\nConsidérant :\n- que oui ;\n- que non ;\nAPPROUVE.\n")
    assert [v.texte for v in lu.visas] == ["Vu le code ;", "Vu la loi du 2 mars ;"]
    assert [c.texte for c in lu.considerants] == ["Considérant que oui ;", "Considérant que non ;"]


def test_que_goes_on_with_the_considerant_before_it() -> None:
    lu = acte(TETE + "Attendu que la route est fermée ;\nQue le pont l'est aussi ;\nAPPROUVE les travaux.\n")
    assert [c.texte for c in lu.considerants] == ["Attendu que la route est fermée ; Que le pont l'est aussi ;"]


def test_what_is_proposed_and_adopted_is_the_dispositif() -> None:
    lecture = lire_acte(
        TETE + "Monsieur PETIT rapporte :\nLa rue est étroite.\nEn conséquence, il est proposé au Conseil municipal :\n"
        "- d'approuver le plan ;\n- d'autoriser le Maire à signer.\nLe Conseil adopte.\nPour extrait conforme,\n"
    )
    assert [p.verbe for p in lecture.acte.dispositif] == ["APPROUVE", "AUTORISE"]
    assert lecture.acte.vote.mode is ModeVote.ADOPTE
    assert {"DISP-03", "VOTE-06"} <= {d.code for d in lecture.diagnostics}


STAMPS = {
    "accuse": "Accusé de réception en préfecture\n{id}\nDate de télétransmission : 06/05/2024\n"
    "Date de réception préfecture : 07/05/2024\n",
    "operateur": "Envoyé en préfecture le 06/05/2024\nReçu en préfecture le 07/05/2024\nPublié le\nID : {id}\n",
    "ministere": "Accusé de réception – Ministère de l’intérieur\n{id}\nActe Certifié exécutoire\n"
    "Envoi Préfecture : 06/05/2024\nRéception en Préfecture : 07/05/2024\n",
    "ministere_dates_a_part": "Accusé de réception – Ministère de l’intérieur\nActe Certifié exécutoire\n"
    "Envoi Préfecture :\nRéception en Préfecture :\n06/05/2024 07/05/2024 {id}\n",
}


@pytest.mark.parametrize("forme", STAMPS)
def test_every_form_of_stamp_in_the_middle_of_a_sentence(forme: str) -> None:
    timbre = STAMPS[forme].format(id="099-219900149-20240503-2024_12-DE")
    lu = acte(TETE + f"Vu la loi du\n{timbre}27 janvier 2014,\nAPPROUVE le budget.\n")
    assert [v.texte for v in lu.visas] == ["Vu la loi du 27 janvier 2014,"]
    assert lu.siren == "219900149"
    assert lu.controle_legalite is not None
    assert lu.controle_legalite.date_transmission == date(2024, 5, 6)
    assert lu.controle_legalite.date_reception == date(2024, 5, 7)
    assert {m.type for m in lu.marges} == {TypeMarge.TIMBRE}
    assert lu.date_publication is None


def test_a_stamp_in_the_middle_of_a_line() -> None:
    timbre = "Envoyé en préfecture le 06/05/2024 Reçu en préfecture le 06/05/2024 Publié le 07/05/2024"
    lecture = lire_acte(TETE + f"Vu la loi du {timbre} ID : 099-219900149-20240503-2024_12-DE 27 janvier,\nAPPROUVE.\n")
    assert [v.texte for v in lecture.acte.visas] == ["Vu la loi du 27 janvier,"]
    assert lecture.acte.date_publication == date(2024, 5, 7)
    assert len(lecture.spans["cit_1"]) == 2


def test_the_stamped_copy_has_the_same_body() -> None:
    corps = "Vu la loi du 2 mars,\n{}APPROUVE le budget.\nAdopté à l'unanimité\nLe Maire,\nJean PETIT\n"
    timbre = STAMPS["operateur"].format(id="099-219900149-20240503-2024_12-DE")
    nu, timbre_au_milieu = acte(TETE + corps.format("")), acte(TETE + corps.format(timbre))
    assert empreinte_corps(nu) == empreinte_corps(timbre_au_milieu)
    assert nu.parties == timbre_au_milieu.parties


def test_an_identifier_cited_in_a_visa_stays_in_the_visa() -> None:
    lu = acte(TETE + "Vu la délibération 099-219900149-20230503-2023_07-DE du 3 mai 2023,\nAPPROUVE le budget.\n")
    assert lu.controle_legalite is None
    assert "2023_07-DE" in lu.visas[0].texte


def test_a_damaged_stamp_is_doubtful() -> None:
    texte = (
        TETE + "Envoyé en préfecture le 06/05/2024\nReu en préfecturé1e06/0172024\nVu la loi,\nAPPROUVE le budget.\n"
    )
    assert {"TIM-01", "TIM-03"} <= codes(texte)


def test_two_identifiers_in_one_file_are_said() -> None:
    deux = "099-219900149-20240503-2024_12-DE\n\n099-219900149-20240503-2024_13-DE\n"
    assert "LOT-01" in codes(TETE + f"Vu la loi,\nAPPROUVE le budget.\n{deux}")


def test_page_furniture_goes_to_the_margin() -> None:
    lu = acte(
        TETE
        + "Vu la loi portant\nPage 1/2\n\fCOMMUNE DE BELMARE\nréforme du littoral,\nAPPROUVE le budget.\nPage 2/2\n"
    )
    assert [v.texte for v in lu.visas] == ["Vu la loi portant réforme du littoral,"]
    assert [m.texte for m in lu.marges] == ["Page 1/2", "COMMUNE DE BELMARE", "Page 2/2"]


@pytest.mark.parametrize(
    ("vote", "attendu"),
    [
        ("Adopté à l'unanimité", (ModeVote.UNANIMITE, None, None, None)),
        ("ADOpté À LA MAJORITÉ", (ModeVote.MAJORITE, None, None, None)),
        ("Pour : 30  Contre : 2  Abstentions : 3", (ModeVote.MAJORITE, 30, 2, 3)),
        ("Adopté par 30 voix pour, 2 contre et 3 abstentions (MM. X)", (ModeVote.MAJORITE, 30, 2, 3)),
        ("ONT VOTE POUR : 14\nONT VOTE CONTRE : /\nSE SONT ABSTENUS : /", (ModeVote.UNANIMITE, 14, 0, 0)),
        ("Adopté par vingt voix pour", (ModeVote.UNANIMITE, 20, None, None)),
        ("Pour : 3  Contre : 12", (ModeVote.REJET, 3, 12, None)),
        ("Le Conseil adopte.", (ModeVote.ADOPTE, None, None, None)),
    ],
)
def test_votes(vote: str, attendu: tuple[object, ...]) -> None:
    lu = acte(TETE + f"Vu la loi,\nAPPROUVE le budget.\n{vote}\nPour extrait conforme\n").vote
    assert (lu.mode, lu.pour, lu.contre, lu.abstentions) == attendu


def test_more_votes_than_voters_is_a_finding() -> None:
    texte = (
        TETE.replace("Objet", "Votants : 12\nObjet") + "Vu la loi,\nAPPROUVE.\nPour : 30 Contre : 0 Abstentions : 0\n"
    )
    assert "VOTE-04" in codes(texte)


def test_the_stamp_of_another_day_is_a_finding_and_the_sitting_wins() -> None:
    texte = TETE + "Vu la loi,\nAPPROUVE le budget.\n099-219900149-20240603-2024_12-DE\n"
    assert "DATE-03" in codes(texte)
    assert acte(texte).seance.date == date(2024, 5, 3)


def test_two_people_sign_side_by_side() -> None:
    lu = acte(
        TETE + "Vu la loi,\nAPPROUVE le budget.\nFait à Belmare,\n"
        "Le Maire,              La secrétaire de séance,\nJean PETIT           Anne LE GOFF\n"
    )
    assert lu.signataires == (Personne("Jean PETIT", "Maire"), Personne("Anne LE GOFF", "Secrétaire de séance"))


def test_an_arrete_of_the_stamp_is_an_arrete_and_a_doubt() -> None:
    texte = TETE + "Vu la loi,\nAPPROUVE le budget.\n099-219900149-20240503-2024_12-AR\n"
    assert acte(texte).nature is Nature.AR
    assert "TIM-04" in codes(texte)


def test_minutes_are_said_to_be_minutes() -> None:
    assert "LOT-03" in codes("Compte-rendu du conseil municipal du 3 mai 2024\nVu la loi,\nAPPROUVE le budget.\n")


def test_markdown_is_no_word() -> None:
    lu = acte("# COMMUNE DE BELMARE\n" + TETE + "**Vu** la loi,\n**APPROUVE** le *budget*.\n")
    assert [p.texte for p in lu.dispositif] == ["APPROUVE le budget."]


def test_a_text_that_is_no_act_is_refused() -> None:
    with pytest.raises(LectureImpossible) as capture:
        analyser(lire_octets("La recette de la tarte aux pommes.\nÉplucher les pommes.".encode(), "tarte.txt"))
    assert capture.value.code == "LEC-10"
    assert capture.value.sortie is CodeSortie.ILLISIBLE


CLES_DU_CONTRAT = set(
    """fichier pages collectivite siren organe nature numero objet titre date_seance date_convocation effectif
    president secretaire visas considerants introduction dispositif vote signataires controle_legalite
    date_publication voies_et_delais diagnostics texte_conserve""".split()  # noqa: SIM905
)


def test_the_json_has_the_keys_of_the_contract() -> None:
    objet = lecture_en_json(lire_acte(TETE + "Vu la loi,\nAPPROUVE le budget.\n"), "acte.txt")
    assert set(objet) >= CLES_DU_CONTRAT
    assert set(objet["diagnostics"][0]) == {"code", "niveau", "champ", "message", "page", "ligne", "eid"}


def test_every_code_is_documented() -> None:
    page = (DOCS / "diagnostics.md").read_text(encoding="utf-8")
    for code, (_, champ, phrase) in CODES.items():
        assert f"| {code} |" in page and phrase in page and (champ is None or f"`{champ}`" in page)


CHARNIERE = "Vu la loi,\nAprès en avoir délibéré, à l'unanimité,\n"


@pytest.mark.parametrize(
    ("phrase", "verbe"),
    [
        ("ADOPTE la décision modificative n° 2 du budget.", "ADOPTE"),
        ("PROCLAME M. Jean DUVAL élu délégué.", "PROCLAME"),
        ("Proclame M. Jean DUVAL élu délégué.", "PROCLAME"),
        ("PRÉVOIT les crédits au budget.", "PRÉVOIT"),
        ("GRATIFIE les agents d'une prime.", "GRATIFIE"),
    ],
)
def test_the_first_decision_is_never_lost(phrase: str, verbe: str) -> None:
    lu = acte(TETE + CHARNIERE + f"{phrase}\nAUTORISE le Maire à signer.\n")
    assert [(p.verbe, p.texte) for p in lu.dispositif] == [(verbe, phrase), ("AUTORISE", "AUTORISE le Maire à signer.")]


def test_an_item_whose_verb_no_table_knows_is_an_item() -> None:
    lu = acte(
        TETE + "Vu la loi,\nDÉCIDE :\n- d'approuver le plan ;\n- de prévoir que la dépense est inscrite ;\n"
        "- de tempérer les ardeurs ;\n- d'ourdir un complot.\n"
    )
    assert [p.verbe for p in lu.dispositif] == ["APPROUVE", "PRÉVOIT", "TEMPÈRE", None]


def test_words_after_the_hinge_that_are_no_decision_are_a_finding() -> None:
    texte = TETE + CHARNIERE + "Cette mesure touche les habitants.\nAPPROUVE le plan.\n"
    (constat,) = [d for d in lire_acte(texte).diagnostics if d.code == "DISP-04"]
    assert "Cette mesure touche" in constat.message
    assert "DISP-04" not in codes(TETE + CHARNIERE + "APPROUVE le plan.\n")


@pytest.mark.parametrize(
    "titre", ["DEMANDE DE SUBVENTION", "PROGRAMME DE VOIRIE", "CHARGE DU SERVICE", "Note de synthèse"]
)
def test_a_noun_written_like_a_verb_is_no_decision(titre: str) -> None:
    assert [p.verbe for p in acte(TETE + f"{titre}\n" + CHARNIERE + "APPROUVE le plan.\n").dispositif] == ["APPROUVE"]


@pytest.mark.parametrize(
    ("infinitif", "troisieme"),
    [("lever", "LÈVE"), ("céder", "CÈDE"), ("créer", "CRÉE"), ("payer", "PAIE"), ("régler", "RÈGLE"), ("bâtir", None)],
)
def test_regular_verbs_are_conjugated_and_no_other_is_guessed(infinitif: str, troisieme: str | None) -> None:
    assert conjuguer(infinitif) == troisieme


@pytest.mark.parametrize(
    ("second", "numero"),
    [
        ("ARTICLE 2ÈME. –", "2"),
        ("Article 2e :", "2"),
        ("Article deux :", "2"),
        ("ARTICLE DIX-SEPT :", "17"),
        ("Article dix-huitième :", "18"),
        ("Article vingt et unième :", "21"),
        ("Art. II -", "2"),
        ("Article 2-1 :", "2-1"),
        ("ARTICLE QUATRE :", "4"),
    ],
)
def test_an_article_bears_its_number_in_any_spelling(second: str, numero: str) -> None:
    texte = (
        f"{TETE}Vu la loi,\nDÉCIDE\nArticle 1er : De fixer le prix.\n{second} De transmettre la présente décision.\n"
    )
    provisions = acte(texte).dispositif
    assert [(p.numero, p.verbe) for p in provisions] == [("1", "FIXE"), (numero, "TRANSMET")]


@pytest.mark.parametrize(
    ("ecrit", "verbes"),
    [
        ("Le conseil municipal prend acte.", ["PREND ACTE"]),
        ("Le conseil municipal approuve à l'unanimité des membres présents et représentés.", ["PREND ACTE"]),
        ("Le conseil adopte à la majorité absolue des suffrages exprimés.", ["PREND ACTE"]),
        ("Le conseil municipal, après en avoir délibéré, valide par douze voix pour, 2 contre.", ["PREND ACTE"]),
        ("Le conseil municipal approuve à la majorité le plan.", ["PREND ACTE", "APPROUVE"]),
    ],
)
@pytest.mark.parametrize("avant", ["Article 1 : De prendre acte", "DÉCIDE :\n- de prendre acte"])
def test_an_assembly_that_decides_nothing_new_speaks_of_what_stands_above(
    ecrit: str, verbes: list[str], avant: str
) -> None:
    lu = acte(TETE + f"Vu la loi,\n\n{avant} du rapport annuel.\n\n{ecrit}\n")
    if len(verbes) == 1 or avant.startswith("D"):
        assert [p.verbe for p in lu.dispositif] == verbes
    assert not any(p.texte.endswith("municipal") for p in lu.dispositif)


def test_a_proposal_is_closed_by_the_way_it_was_adopted() -> None:
    lu = acte(
        TETE + "Il est proposé au conseil municipal :\n- d'approuver le plan ;\n- d'autoriser le maire à signer.\n"
        "Le conseil municipal approuve.\n"
    )
    assert [p.texte for p in lu.dispositif] == ["d'approuver le plan ;", "d'autoriser le maire à signer."]


def test_what_an_assembly_takes_note_of_without_a_word_above_is_its_decision() -> None:
    lu = acte(TETE + "Considérant que le rapport a été présenté,\nLe conseil municipal prend acte.\n")
    assert ([p.verbe for p in lu.dispositif], lu.vote.mode) == (["PREND ACTE"], ModeVote.SANS_VOTE)


@pytest.mark.parametrize(
    "ecrit",
    [
        "Publiée sur le site internet de la communauté d'agglomération des Deux Vallées le 9 mai 2024",
        "Acte publié par voie électronique sur www.belmare.exemple.fr le 09/05/2024",
        "Mise en ligne sur le portail des actes administratifs de la commune de Belmare le : 9 mai 2024",
        "Publié au recueil des actes administratifs de la collectivité le jeudi 9 mai 2024",
    ],
)
def test_where_an_act_is_published_stands_before_the_day(ecrit: str) -> None:
    lu = acte(TETE + CHARNIERE + f"APPROUVE le plan.\nLe Maire,\nJean DUVAL\n{ecrit}\n")
    assert lu.date_publication == date(2024, 5, 9)


def test_the_day_of_the_transmission_is_not_that_of_the_publication() -> None:
    pied = "Publié sur le site internet de la commune et transmis au contrôle de légalité de l'État le 9 mai 2024\n"
    assert acte(TETE + CHARNIERE + f"APPROUVE le plan.\nLe Maire,\nJean DUVAL\n{pied}").date_publication is None


def test_a_publication_left_blank_is_said_wherever_it_is_made() -> None:
    pied = "Publiée sur le site internet de la commune le ..........\n"
    assert "PUB-01" in codes(TETE + CHARNIERE + f"APPROUVE le plan.\nLe Maire,\nJean DUVAL\n{pied}")


@pytest.mark.parametrize(
    ("ecrit", "mode"),
    [
        ("Vote : majorité (2 contre, 1 abstention)", ModeVote.MAJORITE),
        ("Résultat du vote : majorité absolue", ModeVote.MAJORITE),
        ("Vote : unanimité", ModeVote.UNANIMITE),
        ("Scrutin secret, suffrages exprimés : 19, majorité absolue : 10", None),
        ("Majorité absolue : 10", None),
    ],
)
def test_a_majority_named_alone_tells_the_vote_and_one_counted_a_threshold(ecrit: str, mode: ModeVote | None) -> None:
    assert acte(TETE + f"Vu la loi,\nDÉCIDE :\n- d'approuver le plan.\n{ecrit}\n").vote.mode is mode

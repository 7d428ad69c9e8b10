"""The command line from a file to a published act, as a person or a script uses it."""

from __future__ import annotations

from pathlib import Path

import pytest

from publish.maison import ouvrir
from schemas import vie_xml
from schemas.acte_publie import TypeDocument
from tests.actes_inventes import SIREN, ecrire, identifiant, texte, timbre
from tests.publish.cli.commande import Commande


@pytest.fixture
def acte(tmp_path: Path) -> Path:
    return ecrire(tmp_path, "acte.txt", texte() + timbre())


def test_from_the_file_to_the_answer_of_the_law(executoire: Commande, acte: Path) -> None:
    (entre,) = executoire("ingest", acte, "--json").json
    assert (entre["etape"], entre["statut"], entre["nouveau"]) == ("scelle", "recu", True)
    assert entre["acte"] == f"/eli/{SIREN}/deliberation/2025/12/12/2025-44"
    assert set(entre["empreintes"]) == {"original", "acte_xml"} and all(entre["empreintes"].values())
    assert executoire("search", "toiture", "--json").json["total"] == 0
    assert executoire("search", "toiture", "--bureau", "--json").json["total"] == 1
    (publie,) = executoire("publish", identifiant(), "--date", "2025-12-18", "--json").json
    assert (publie["etape"], publie["statut"]) == ("publie", "executoire")
    trouve = executoire("search", "toiture", "--json").json
    assert trouve["total"] == 1 and trouve["resultats"][0]["acte"] == identifiant()
    etat = executoire("status", "2025/44", "--at", "2026-01-10", "--json").json
    assert etat["executoire_depuis"] == "2025-12-18" and etat["manquants"] == []
    assert etat["recours_tiers"]["dernier_jour"] == "2026-02-19"
    assert etat["publicite"]["retenue"]["source"] == "declaree"
    assert executoire("verify", identifiant()).code == 0
    assert executoire("check", "--json").json["sain"] is True


def test_without_a_date_going_online_is_the_publicity_observed(executoire: Commande, acte: Path) -> None:
    executoire("ingest", acte)
    assert executoire("publish", "2025-44").code == 0
    publicite = executoire("status", "2025-44", "--json").json["publicite"]
    assert publicite["retenue"]["source"] == "observee" and publicite["retenue"]["moyen"] == "en_ligne"


def test_a_date_in_the_future_or_before_the_adoption_is_refused_and_changes_nothing(
    executoire: Commande, acte: Path
) -> None:
    executoire("ingest", acte)
    for jour in ("2125-01-01", "2025-12-01"):
        refus = executoire("publish", "2025-44", "--date", jour)
        assert refus.code == 5 and refus.erreur.count("[EVT-") == 1
    assert executoire("status", "2025-44", "--json").json["etape"] == "scelle"


def test_events_move_the_status_and_the_office_sees_their_notes(executoire: Commande, acte: Path) -> None:
    executoire("ingest", acte)
    executoire("publish", "2025-44", "--date", "2025-12-18")
    assert executoire("event", "2025-44", "suspension", "--date", "2026-01-20", "--note", "référé").code == 0
    assert executoire("status", "2025-44", "--json").json["statut"] == "suspendu"
    assert executoire("event", "2025-44", "fin_suspension", "--date", "2026-02-20").code == 0
    etat = executoire("status", "2025-44", "--json").json
    assert etat["statut"] == "executoire"
    assert etat["suspensions"] == [["2026-01-20", "2026-02-20"]]


def test_an_act_taken_out_of_sight_is_found_by_nobody(executoire: Commande, acte: Path) -> None:
    executoire("ingest", acte)
    executoire("publish", "2025-44")
    assert executoire("unpublish", "2025-44", "--motif", "données personnelles").code == 0
    assert executoire("search", "toiture", "--json").json["total"] == 0


def test_a_doubtful_act_waits_is_corrected_and_goes_on(executoire: Commande, tmp_path: Path) -> None:
    sans_date = texte().replace("SÉANCE DU CONSEIL MUNICIPAL DU 12 DÉCEMBRE 2025\n", "SÉANCE DU CONSEIL MUNICIPAL\n")
    fichier = ecrire(tmp_path, "acte.txt", sans_date)
    (entre,) = executoire("ingest", fichier, "--collectivite", SIREN, "--json").json
    assert entre["etape"] == "brouillon"
    assert "date_seance" in {d["champ"] for d in entre["diagnostics"] if d["niveau"] != "info"}
    assert executoire("validate", "2025-44").code == 5
    assert executoire("correct", "2025-44", "date_seance=12/12/2025").code == 0
    assert executoire("correct", "2025-44", "zorglub=1").code == 2
    (valide,) = executoire("validate", "2025-44", "--json").json
    assert valide["etape"] == "scelle"


def test_the_dates_of_a_backlog_come_from_a_list(executoire: Commande, tmp_path: Path) -> None:
    fichier = ecrire(tmp_path, "acte.txt", texte())
    liste = ecrire(
        tmp_path, "dates.csv", "numero;transmission;reception;publication\n2025/44;15/12/2025;2025-12-15;2025-12-17\n"
    )
    executoire("ingest", fichier, "--collectivite", SIREN, "--dates", liste)
    etat = executoire("status", "2025-44", "--json").json
    assert (etat["statut"], etat["executoire_depuis"]) == ("executoire", "2025-12-17")


def test_a_wrong_list_of_dates_names_its_line_and_changes_nothing(executoire: Commande, tmp_path: Path) -> None:
    fichier = ecrire(tmp_path, "acte.txt", texte())
    liste = ecrire(tmp_path, "dates.csv", "numero,reception\n2025-44,2025-02-31\n")
    refus = executoire("ingest", fichier, "--dates", liste)
    assert refus.code == 3 and "ligne 2" in refus.erreur and "2025-02-31" in refus.erreur
    assert executoire("list", "--json").json == []


def test_an_ambiguous_name_lists_its_candidates(executoire: Commande, tmp_path: Path) -> None:
    autre = (
        texte()
        .replace("COMMUNE DE VALMONT-SUR-AURE", "COMMUNE DE PRÉLUNE")
        .replace("DE VALMONT-SUR-AURE", "DE PRÉLUNE")
    )
    un = ecrire(tmp_path, "un.txt", texte())
    deux = ecrire(tmp_path, "deux.txt", autre)
    executoire("ingest", un, "--collectivite", SIREN)
    executoire("ingest", deux, "--collectivite", "219901014")
    refus = executoire("status", "2025-44")
    assert refus.code == 5
    assert refus.erreur.count("/eli/") == 2
    assert executoire("status", f"/eli/{SIREN}/deliberation/2025/12/12/2025-44").code == 0


def test_commands_of_later_say_so_and_do_nothing(executoire: Commande) -> None:
    for mots in (("transmit", "X"), ("export", "seda")):
        refus = executoire(*mots, home=False)
        assert refus.code == 2 and "pas encore disponible" in refus.erreur


def test_the_status_of_a_life_in_a_file_needs_no_home(executoire: Commande, tmp_path: Path) -> None:
    vie = ecrire(
        tmp_path,
        "vie.json",
        '{"collectivite": {"type": "commune", "population": 8200, "territoire": "metropole"},'
        ' "qualification": {"nature": "DE", "categorie": "espece", "soumis_transmission": true},'
        ' "evenements": [{"type": "adoption", "date": "2025-04-03"}, {"type": "reception", "date": "2025-04-07"},'
        ' {"type": "publication", "date": "2025-04-08", "moyen": "en_ligne"}]}',
    )
    etat = executoire("status", "--evenements", vie, "--at", "2025-05-01", "--json", home=False).json
    assert etat["executoire_depuis"] == "2025-04-08" and etat["etape"] is None


def test_a_territory_that_cannot_be_computed_is_refused(executoire: Commande) -> None:
    refus = executoire("delai", "REP_2M", "2026-01-01", "--territoire", "wallis-et-futuna", home=False)
    assert refus.code == 5


def test_init_makes_a_home_once(executoire: Commande, tmp_path: Path) -> None:
    neuf = tmp_path / "neuf"
    cree = executoire("init", "--home", neuf, "--json", home=False).json
    assert cree["mention"] == "démonstration, sans valeur légale"
    for nom in ("registre.sqlite3", "objets", "index", "cles/racine.pem", "executoire.toml"):
        assert (neuf / nom).exists(), nom
    assert executoire("init", "--home", neuf, home=False).code == 5


def test_production_refuses_demonstration_keys(executoire: Commande, dossier_maison: Path) -> None:
    (dossier_maison / "executoire.toml").write_text('mode = "production"\n')
    refus = executoire("list")
    assert refus.code == 5 and "démonstration" in refus.erreur


def test_a_misspelt_setting_is_named(executoire: Commande, dossier_maison: Path) -> None:
    (dossier_maison / "executoire.toml").write_text('adrese = "x"\n')
    refus = executoire("list")
    assert refus.code == 3 and "adrese" in refus.erreur


@pytest.mark.parametrize(
    "mots",
    [
        ("status", "2025-44"),
        ("search", "toiture"),
        ("list",),
        ("verify", "2025-44"),
        ("check",),
        ("echeances",),
        ("collectivite", "list"),
        ("event", "2025-44", "certification", "--date", "2025-12-19"),
        ("publish", "2025-44"),
        ("sync",),
    ],
    ids=lambda mots: mots[0],
)
def test_everything_a_demonstration_home_shows_says_so(executoire: Commande, acte: Path, mots: tuple[str, ...]) -> None:
    executoire("ingest", acte)
    reponse = executoire(*mots)
    assert reponse.code == 0 and "démonstration, sans valeur légale" in reponse.sortie.splitlines()[0]


def test_an_event_is_corrected_by_the_reference_that_is_shown(executoire: Commande, acte: Path) -> None:
    executoire("ingest", acte)
    assert "référence E4" in executoire("event", "2025-44", "certification", "--date", "2025-12-19").sortie
    vu = executoire("status", "2025-44").sortie
    assert "E4   certification du 19/12/2025 (date déclarée)" in vu
    assert executoire("event", "2025-44", "certification", "--date", "2025-12-20", "--remplace", "E4").code == 0
    assert "certification du 20/12/2025 (date déclarée, remplace E4)" in executoire("status", "2025-44").sortie


def test_what_persons_decided_is_told_with_who(executoire: Commande, tmp_path: Path) -> None:
    douteux = texte().replace("COMMUNE DE VALMONT-SUR-AURE\n", "", 1)
    executoire("ingest", ecrire(tmp_path, "douteux.txt", douteux + timbre()))
    executoire("correct", "2025-44", "secretaire.nom=Hugo BRÉMONT")
    decisions = executoire("status", "2025-44", "--json").json["decisions"]
    assert [(d["champ"], d["avant"], d["apres"]) for d in decisions] == [
        ("secretaire.nom", "Hugo BRÉMOND", "Hugo BRÉMONT")
    ]
    assert "« Hugo BRÉMOND » → « Hugo BRÉMONT »" in executoire("status", "2025-44").sortie


def test_a_qualification_is_proposed_with_its_words_then_confirmed(executoire: Commande, tmp_path: Path) -> None:
    objet = "ATTRIBUTION D’UNE SUBVENTION AU CLUB DE LECTURE"
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte(objet=objet) + timbre()))
    dit = executoire("qualify", "2025-44").sortie
    assert "proposée, à confirmer" in dit
    propose = executoire("qualify", "2025-44", "--json").json["qualification"]
    assert propose["matiere"] is None and propose["confirmee_par"] is None
    premiere = propose["matieres_proposees"][0]
    assert premiere["raisons"] and f"matiere={premiere['code']}" in dit
    assert executoire("qualify", "2025-44", f"matiere={premiere['code']}", "categorie=espece").code == 0
    confirme = executoire("qualify", "2025-44", "--json").json["qualification"]
    assert (confirme["matiere"], confirme["categorie"]) == (premiere["code"], "espece")
    assert confirme["confirmee_par"]


def test_what_the_words_suggest_is_shown_with_its_reasons_by_parse_and_changed_by_qualify(
    executoire: Commande, tmp_path: Path
) -> None:
    chemin = ecrire(tmp_path, "acte.txt", texte(objet="ATTRIBUTION D’UNE SUBVENTION AU CLUB DE LECTURE") + timbre())
    (lu,) = executoire("parse", chemin, "--json", home=False).json
    assert lu["matieres_proposees"][0]["code"] == "7.5" and lu["matieres_proposees"][0]["raisons"]
    propose = lu["qualification_proposee"]
    assert (propose["categorie"], propose["creatrice_de_droits"], propose["soumis_transmission"]) == (
        "espece", True, True
    )  # fmt: skip
    assert "« ATTRIBUTION D’UNE SUBVENTION »" in propose["motif"]
    dit = executoire("parse", chemin, home=False).sortie
    for ligne in ("categorie=espece", "creatrice_de_droits=oui", "soumis_transmission=oui", "matiere=7.5", "L.2131-2"):
        assert ligne in dit
    executoire("ingest", chemin)
    assert "creatrice_de_droits=oui" in executoire("qualify", "2025-44").sortie
    change = ("categorie=individuelle", "creatrice_de_droits=inconnu", "soumis_transmission=non", "matiere=8.9")
    assert executoire("qualify", "2025-44", *change).code == 0
    confirme = executoire("qualify", "2025-44", "--json").json["qualification"]
    assert (confirme["categorie"], confirme["creatrice_de_droits"]) == ("individuelle", None)
    assert (confirme["soumis_transmission"], confirme["matiere"]) == (False, "8.9")


def test_the_life_of_a_sealed_act_says_the_qualification_confirmed_since(
    executoire: Commande, acte: Path, dossier_maison: Path
) -> None:
    executoire("ingest", acte)
    executoire("publish", "2025-44", "--date", "2025-12-18")
    assert executoire("qualify", "2025-44", "matiere=7.5", "categorie=individuelle").code == 0
    registre = ouvrir(dossier_maison).registre
    vie = registre.dossier("2025-44").document(TypeDocument.VIE_XML)
    assert vie is not None
    dite = vie_xml.load(registre.objet(vie.sha256))
    assert (dite.vie.qualification.matiere, dite.vie.qualification.categorie) == ("7.5", "individuelle")
    assert dite.statut.executoire is False, "an individual act waits for its notification"
    assert executoire("check").code == 0

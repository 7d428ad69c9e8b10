"""`bundle` and `verify` as a person uses them: in a home, and far from any."""

from __future__ import annotations

import hashlib
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from tests.actes_inventes import ecrire, identifiant, texte, timbre
from tests.pipeline.proof.refonte import deplier, plier
from tests.pipeline.sealing.autorites import AutoriteEssai
from tests.publish.cli.commande import Commande
from tests.publish.cli.test_cachet import MOT_DE_PASSE, faire_p12, regler

HIER = datetime.now(UTC) - timedelta(days=1)


@pytest.fixture
def dossier(executoire: Commande, tmp_path: Path) -> Path:
    """The bundle of a published act."""
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    executoire("publish", "2025-44", "--date", "2025-12-18")
    chemin = tmp_path / "preuve.zip"
    assert executoire("bundle", "2025-44", "-o", chemin).code == 0
    return chemin


@pytest.fixture
def loin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with no home in it."""
    ailleurs = tmp_path / "ailleurs"
    ailleurs.mkdir()
    monkeypatch.chdir(ailleurs)
    monkeypatch.delenv("EXECUTOIRE_HOME", raising=False)
    return ailleurs


def cle(executoire: Commande, maison: Path) -> str:
    from publish.maison import ouvrir

    return ouvrir(maison).registre.cle_journal()


def test_a_bundle_says_what_it_wrote(executoire: Commande, dossier: Path, tmp_path: Path) -> None:
    fait = executoire("bundle", identifiant(), "-o", tmp_path / "b.zip", "--json").json
    assert fait["sha256"] == hashlib.sha256((tmp_path / "b.zip").read_bytes()).hexdigest()
    assert (tmp_path / "b.zip").read_bytes() == dossier.read_bytes()
    with zipfile.ZipFile(dossier) as archive:
        assert archive.namelist() == fait["pieces"]
    assert fait["acte"] == identifiant() and fait["uri"].startswith("/eli/")


def test_the_notice_of_the_day_goes_with_it_on_demand(executoire: Commande, dossier: Path, tmp_path: Path) -> None:
    avec = tmp_path / "avec.zip"
    fait = executoire("bundle", "2025-44", "-o", avec, "--attestation", "--json").json
    assert {"attestation.pdf", "attestation.pdf.tst"} <= set(fait["pieces"])
    assert executoire("verify", avec).code == 0
    executoire("ingest", ecrire(tmp_path, "autre.txt", texte("2025-45") + timbre("2025-45")))
    executoire("publish", "2025-45", "--date", "2025-12-18")
    executoire("attestation", "2025-45", "-o", tmp_path / "autre.pdf")
    pieces = deplier(avec.read_bytes()) | {"attestation.pdf": (tmp_path / "autre.pdf").read_bytes()}
    avec.write_bytes(plier({n: c for n, c in pieces.items() if not n.startswith("attestation.pdf.")}))
    (vu,) = executoire("verify", avec, "--json").json
    assert [(c["partie"], c["phrase"]) for c in vu["controles"] if c["verdict"] == "invalide"] == [
        ("attestation.pdf", "C’est l’attestation d’un autre acte.")
    ]


def test_the_same_in_an_asic_container(executoire: Commande, dossier: Path, tmp_path: Path) -> None:
    conteneur = tmp_path / "preuve.asice"
    fait = executoire("bundle", "2025-44", "-o", conteneur, "--asice", "--json").json
    assert fait["pieces"][0] == "mimetype" and fait["pieces"][-1] == "META-INF/signatures001.xml"
    (vu,) = executoire("verify", conteneur, "--json").json
    assert (vu["verdict"], vu["acte"], vu["statut"]) == ("valide", identifiant(), "executoire")
    assert "META-INF/signatures001.xml" in {c["partie"] for c in vu["controles"]}
    sans = deplier(conteneur.read_bytes())
    assert {n: c for n, c in sans.items() if n in deplier(dossier.read_bytes())} == deplier(dossier.read_bytes())


def test_only_what_is_public_is_bundled(executoire: Commande, tmp_path: Path) -> None:
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    refus = executoire("bundle", "2025-44", "-o", tmp_path / "b.zip")
    assert refus.code == 5 and "[DOS-01]" in refus.erreur and not (tmp_path / "b.zip").exists()
    assert executoire("bundle", "2025-99", "-o", tmp_path / "b.zip").code == 1
    executoire("publish", "2025-44")
    absent = executoire("bundle", "2025-44", "-o", tmp_path / "absent" / "b.zip")
    assert absent.code == 2 and "[CMD-10]" in absent.erreur
    executoire("unpublish", "2025-44", "--motif", "données personnelles")
    assert executoire("bundle", "2025-44", "-o", tmp_path / "b.zip").code == 5


def test_far_from_any_home_the_verdict_is_as_good_as_what_one_brings(
    executoire: Commande, dossier: Path, dossier_maison: Path, loin: Path
) -> None:
    racine, vkey = dossier_maison / "cles" / "racine.pem", cle(executoire, dossier_maison)
    seul = executoire("verify", dossier, home=False)
    assert seul.code == 6 and "Ne considérez pas ce document comme vérifié" in seul.sortie
    avec_racine = executoire("verify", dossier, "--confiance", racine, "--json", home=False)
    assert avec_racine.code == 6
    ((reste,),) = [[c for c in v["controles"] if c["verdict"] != "valide"] for v in avec_racine.json]
    assert reste["nom"] == "registre" and reste["partie"] == "registre/point-de-controle.txt"
    (complet,) = executoire("verify", dossier, "--confiance", racine, "--cle-journal", vkey, "--json", home=False).json
    assert (complet["verdict"], complet["acte"], complet["statut"]) == ("valide", identifiant(), None)
    assert {r["partie"] for r in complet["remarques"]} >= {"LISEZ-MOI.txt", "registre/cle.txt"}
    ecrire(loin, "cle.txt", vkey + "\n")
    assert executoire("verify", dossier, "--confiance", racine, "--cle-journal", "cle.txt", home=False).code == 0
    fausse = executoire("verify", dossier, "--cle-journal", "n’importe quoi", home=False)
    assert fausse.code == 2 and "[JNL-30]" in fausse.erreur


def test_in_the_home_the_same_bundle_is_known_with_the_status_of_its_act(executoire: Commande, dossier: Path) -> None:
    (vu,) = executoire("verify", dossier, "--json").json
    assert (vu["verdict"], vu["acte"], vu["statut"]) == ("valide", identifiant(), "executoire")
    dit = executoire("verify", dossier).sortie
    assert "Authentique et entier" in dit
    assert "  acte.xml\n    ✓ " in dit and "· LISEZ-MOI.txt : Ni scellé ni inscrit" in dit
    executoire("unpublish", "2025-44", "--motif", "données personnelles")
    (apres,) = executoire("verify", dossier, "--json").json
    assert (apres["verdict"], apres["statut"]) == ("valide", None)


def test_a_seal_raised_later_leaves_its_earlier_state_and_lives_in_the_bundle(
    executoire: Commande, dossier_maison: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the first seals could not conclude alone, the register that one believes does."""
    autorite = AutoriteEssai(debut=HIER)
    racine = tmp_path / "racine.pem"
    racine.write_bytes(autorite.certificat.public_bytes(Encoding.PEM))
    p12 = faire_p12(tmp_path, "Cachet de Valmont", autorite, O="Commune de Valmont", OI="NTRFR-210001234")
    monkeypatch.setenv("EXECUTOIRE_PKCS12_MOT_DE_PASSE", MOT_DE_PASSE)
    regler(dossier_maison, f'pkcs12 = "{p12}"', f'racines = ["{racine}"]')
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    executoire("publish", "2025-44")
    executoire("bundle", "2025-44", "-o", tmp_path / "tot.zip")
    assert executoire("verify", tmp_path / "tot.zip").code == 6
    autorite.publier(dossier_maison / "cles", HIER)
    executoire("sync")
    executoire("sync")
    fait = executoire("bundle", "2025-44", "-o", tmp_path / "tard.zip", "--json").json
    assert {"actes/1.xml", "actes/1.xml.preuve.json", "vies/1.xml"} <= set(fait["pieces"])
    (vu,) = executoire("verify", tmp_path / "tard.zip", "--json").json
    assert vu["verdict"] == "valide", [c for c in vu["controles"] if c["verdict"] != "valide"]
    dits = {c["partie"]: c["phrase"] for c in vu["controles"] if c["nom"] in ("lien", "sceau")}
    assert "avant que son sceau reçoive d’autres preuves" in dits["actes/1.xml"]
    assert "le registre le prouve" in next(c["phrase"] for c in vu["controles"] if c["nom"] == "sceau")
    racines = ("--confiance", racine, "--confiance", dossier_maison / "cles" / "racine.pem")
    sans_cle = executoire("verify", tmp_path / "tard.zip", *racines, "--json", home=False).json[0]
    assert sans_cle["verdict"] == "indetermine"
    assert {c["partie"] for c in sans_cle["controles"] if c["verdict"] == "indetermine"} >= {"vies/1.xml"}
    pieces = deplier((tmp_path / "tard.zip").read_bytes())
    echange = plier(pieces | {"actes/1.xml": pieces["vies/1.xml"]})
    (tmp_path / "faux.zip").write_bytes(echange)
    assert executoire("verify", tmp_path / "faux.zip").code == 1


def test_a_damaged_bundle_is_invalid_and_another_archive_cannot_be_read(
    executoire: Commande, dossier: Path, tmp_path: Path
) -> None:
    coupe = tmp_path / "coupe.zip"
    coupe.write_bytes(dossier.read_bytes()[:3000])
    vu = executoire("verify", coupe)
    assert vu.code == 1 and "coupé" in vu.sortie
    autre = tmp_path / "autre.zip"
    with zipfile.ZipFile(autre, "w") as archive:
        archive.writestr("lettre.txt", "bonjour")
    assert executoire("verify", autre).code == 3


def test_the_parts_of_an_unfolded_bundle_are_verified_beside_each_other(
    executoire: Commande, dossier: Path, tmp_path: Path
) -> None:
    deplie = tmp_path / "deplie"
    with zipfile.ZipFile(dossier) as archive:
        archive.extractall(deplie)
    parties = ("acte.xml", "vie.xml", "copie.pdf", "acte.xml.tst", "copie.pdf.tst", "acte.xml.preuve.json")
    assert executoire("verify", *(deplie / p for p in parties)).code == 0
    (deplie / "acte.xml").unlink()
    assert executoire("verify", deplie / "acte.xml.tst").code == 6
    assert executoire("verify", deplie / "acte.xml.preuve.json").code == 6
    (deplie / "acte.xml").write_bytes((deplie / "vie.xml").read_bytes())
    assert executoire("verify", deplie / "acte.xml.tst").code == 1
    assert executoire("verify", deplie / "acte.xml.preuve.json").code == 1

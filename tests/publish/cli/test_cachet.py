"""The authority's seal, by settings: a token, a file, one at a time, and never a person's certificate by mistake."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from tests.actes_inventes import ecrire, texte, timbre
from tests.pipeline.sealing.autorites import AutoriteEssai, nom, pem
from tests.pipeline.sealing.jetons import PIN, Softhsm, ouvrir_tiroir
from tests.publish.cli.commande import Commande

HIER = datetime.now(UTC).replace(microsecond=0) - timedelta(days=1)
MOT_DE_PASSE = "ouvre-toi"


def regler(maison: Path, *lignes: str) -> None:
    """Writes settings at the head of those of the home, in place of what an earlier call wrote."""
    fichier = maison / "executoire.toml"
    ancien = fichier.read_text(encoding="utf-8").partition("# fin de l’essai\n")
    fichier.write_text("\n".join((*lignes, "# fin de l’essai\n")) + (ancien[2] or ancien[0]), encoding="utf-8")


def faire_p12(
    dossier: Path,
    commun: str,
    autorite: AutoriteEssai,
    *,
    debut: datetime | None = None,
    duree: timedelta = timedelta(days=365),
    extensions: Sequence[x509.ExtensionType] = (),
    **sujet: str,
) -> Path:
    """A PKCS#12 whose seal is certified by `autorite`."""
    cle = ec.generate_private_key(ec.SECP256R1())
    certificat = autorite.certifier(
        cle.public_key(), nom(commun, **sujet), debut=debut, duree=duree, extensions=extensions
    )
    chemin = dossier / f"{commun}.p12".replace(" ", "-")
    scelle = BestAvailableEncryption(MOT_DE_PASSE.encode())
    chemin.write_bytes(pkcs12.serialize_key_and_certificates(None, cle, certificat, [autorite.certificat], scelle))
    return chemin


@pytest.fixture
def autorite(tmp_path: Path, dossier_maison: Path) -> AutoriteEssai:
    faite = AutoriteEssai(debut=HIER)
    faite.publier(dossier_maison / "cles", HIER)
    (tmp_path / "racine.pem").write_bytes(pem(faite.certificat))
    return faite


@pytest.fixture
def jeton(
    tmp_path: Path, autorite: AutoriteEssai, dossier_maison: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Softhsm]:
    softhsm = ouvrir_tiroir(tmp_path / "hsm")
    certificats = softhsm.cachet("Mairie", "cachet", "P-256", autorite)
    regler(
        dossier_maison,
        f'pkcs11_module = "{softhsm.module}"',
        'pkcs11_jeton = "Mairie"',
        'pkcs11_cle = "cachet"',
        f'pkcs11_certificats = "{certificats}"',
        f'racines = ["{tmp_path / "racine.pem"}"]',
    )
    monkeypatch.setenv("EXECUTOIRE_PKCS11_PIN", PIN)
    return softhsm


def test_a_home_seals_with_its_token(executoire: Commande, jeton: Softhsm, tmp_path: Path) -> None:
    entree = executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()), "--json")
    assert (entree.code, entree.json[0]["etape"]) == (0, "scelle")
    assert executoire("publish", "2025-44").code == 0
    verdict = executoire("verify", "2025-44", "--json")
    assert verdict.code == 0
    phrases = [c["phrase"] for piece in verdict.json for c in piece["controles"]]
    assert any(p.startswith("Cachet de « Cachet Mairie »") for p in phrases)
    assert executoire("check", "--json").json["sain"] is True


def test_without_its_token_a_home_reads_and_the_act_waits(executoire: Commande, jeton: Softhsm, tmp_path: Path) -> None:
    ailleurs = jeton.tiroir.rename(tmp_path / "ailleurs")
    jeton.tiroir.mkdir()
    entree = executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()), "--json")
    assert (entree.code, entree.json[0]["etape"], entree.json[0]["erreur"]["code"]) == (4, "valide", "SCE-30")
    assert executoire("list").code == executoire("search", "cantine").code == 0
    jeton.tiroir.rmdir()
    ailleurs.rename(jeton.tiroir)
    assert executoire("sync").code == 0
    assert executoire("status", "2025-44", "--json").json["etape"] == "scelle"


def test_a_wrong_pin_waits_too_and_is_in_no_message(
    executoire: Commande, jeton: Softhsm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXECUTOIRE_PKCS11_PIN", "13579")
    entree = executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()), "--debug")
    assert entree.code == 4 and "[SCE-31]" in entree.erreur and "13579" not in entree.sortie + entree.erreur
    monkeypatch.setenv("EXECUTOIRE_PKCS11_PIN", PIN)
    assert "n’est plus essayé" in executoire("sync").erreur


@pytest.mark.parametrize(
    ("lignes", "mots"),
    [
        (['pkcs11_pin = "246813"'], "EXECUTOIRE_PKCS11_PIN"),
        (['pkcs11_jeton = "Mairie"'], "se donnent ensemble"),
        (
            [f'pkcs11_{n} = "x"' for n in ("module", "jeton", "cle", "certificats")] + ['pkcs12 = "y.p12"'],
            "pas des deux",
        ),
    ],
)
def test_settings_that_contradict_each_other_are_refused_without_a_secret(
    executoire: Commande,
    dossier_maison: Path,
    lignes: list[str],
    mots: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("EXECUTOIRE_PKCS12_MOT_DE_PASSE", MOT_DE_PASSE)
    regler(dossier_maison, *lignes)
    refus = executoire("list")
    assert refus.code == 3 and "[REG-90]" in refus.erreur and mots in refus.erreur
    assert "246813" not in refus.erreur and MOT_DE_PASSE not in refus.erreur and "Value error" not in refus.erreur


def test_a_person_s_certificate_is_no_seal_unless_the_settings_say_so(
    executoire: Commande,
    dossier_maison: Path,
    tmp_path: Path,
    autorite: AutoriteEssai,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    p12 = faire_p12(tmp_path, "Jeanne MARTIN", autorite, O="Commune de Valmont", GN="Jeanne", SN="MARTIN")
    monkeypatch.setenv("EXECUTOIRE_PKCS12_MOT_DE_PASSE", MOT_DE_PASSE)
    lignes = [f'pkcs12 = "{p12}"', f'racines = ["{tmp_path / "racine.pem"}"]']
    regler(dossier_maison, *lignes)
    refus = executoire("list")
    assert refus.code == 5 and "[MAI-06]" in refus.erreur and "« Jeanne MARTIN »" in refus.erreur
    regler(dossier_maison, *lignes, "certificat_personnel = true")
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    verdict = executoire("verify", "2025-44")
    assert verdict.code == 0 and "Signature de la personne « Jeanne MARTIN »" in verdict.sortie
    assert "Cachet de" not in verdict.sortie

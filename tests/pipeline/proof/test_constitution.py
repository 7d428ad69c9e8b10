"""Making a bundle: what is in it, what never is, and that others can read it without us."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from fastapi.testclient import TestClient

from pipeline import publicite, road
from pipeline.brouillons import valider
from pipeline.maison import Maison
from pipeline.proof import examiner
from pipeline.proof.constitution import constituer
from pipeline.sealing.horodatage import dater
from pipeline.sealing.pades import sceller_pdf
from publish.app import creer_app
from publish.maison import contexte
from registry.note import lire_note, verifier_cosignatures
from registry.objets import Objets
from schemas.acte import Etape
from schemas.acte_publie import ActePublie, TypeDocument
from schemas.erreurs import Dommage, Refus
from schemas.verdict import Issue
from schemas.vie import Evenement, TypeEvenement
from tests.actes_inventes import SIREN, ecrire, texte, timbre
from tests.conftest import Horloge
from tests.lieux import EXEMPLES
from tests.pipeline.proof.conftest import ADRESSE, MIDI, Atelier, fautes, publier_un_acte
from tests.pipeline.proof.refonte import cosigner, deplier
from tests.publish.portal.html import lire


def test_a_bundle_holds_every_public_document_and_its_proof(atelier: Atelier) -> None:
    publie = atelier.maison.registre.publie(atelier.uri)
    assert isinstance(publie, ActePublie)
    pieces = deplier(atelier.octets)
    assert tuple(pieces) == atelier.dossier.noms
    empreintes = {hashlib.sha256(contenu).hexdigest() for contenu in pieces.values()}
    assert {d.sha256 for d in publie.documents} <= empreintes
    assert {"original.txt", "annexes/1.txt", "acte.xml", "vie.xml", "vies/1.xml", "vies/2.xml"} <= set(pieces)
    inscrits = {n.removesuffix(".preuve.json") for n in pieces if n.endswith(".preuve.json")}
    assert inscrits == {"acte.xml", "vie.xml", "vies/1.xml", "vies/2.xml", "rendu.pdf", "copie.pdf"}
    assert publie.documents[-1].sha256 == hashlib.sha256(pieces["vie.xml"]).hexdigest()


def test_the_same_register_gives_the_same_bytes_and_another_state_others(atelier: Atelier) -> None:
    assert atelier.constituer(atelier.uri) == atelier.dossier
    with zipfile.ZipFile(BytesIO(atelier.octets)) as archive:
        assert {i.date_time for i in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {i.compress_type for i in archive.infolist()} == {zipfile.ZIP_STORED}
        assert archive.testzip() is None


def test_a_common_archiver_unfolds_it(atelier: Atelier, tmp_path: Path) -> None:
    if shutil.which("unzip") is None:
        pytest.skip("unzip is not installed")
    (tmp_path / "d.zip").write_bytes(atelier.octets)
    assert subprocess.run(["unzip", "-q", "d.zip"], cwd=tmp_path, check=False).returncode == 0
    assert (tmp_path / "vies/1.xml").read_bytes() == deplier(atelier.octets)["vies/1.xml"]


@pytest.mark.parametrize("sans", ["", "falsifie"])
def test_every_command_of_the_notice_runs_and_says_what_it_should(atelier: Atelier, tmp_path: Path, sans: str) -> None:
    """As a lawyer's engineer would: unfold, paste."""
    for outil in ("bash", "xmlsec1", "openssl", "pdfsig"):
        if shutil.which(outil) is None:
            pytest.skip(f"{outil} is not installed")
    with zipfile.ZipFile(BytesIO(atelier.octets)) as archive:
        archive.extractall(tmp_path / "d")
    if sans:
        fichier = tmp_path / "d/rendu.pdf"
        fichier.write_bytes(fichier.read_bytes().replace(b"%PDF-1.7", b"%PDF-1.6", 1))
    notice = (tmp_path / "d/LISEZ-MOI.txt").read_text(encoding="utf-8")
    commandes = "".join(f"{ligne}\n" for ligne in notice.splitlines() if ligne.startswith("    "))
    instant = str(int(MIDI.timestamp()) + 60)
    # the certificates of the test are judged on the test's day, as the notice says to do once they are out of date
    commandes = commandes.replace("openssl ts -verify", f"openssl ts -verify -attime {instant}").replace(
        "xmlsec1 --verify", f"xmlsec1 --verify --verification-gmt-time '{MIDI:%F %T}'"
    )
    environnement = {**os.environ, "RACINE": str(atelier.maison.dossier / "cles" / "racine.pem")}
    vu = subprocess.run(
        ["bash", "-e", "-c", commandes],
        cwd=tmp_path / "d",
        env=environnement,
        capture_output=True,
        text=True,
        check=False,
    )
    if sans:
        assert vu.returncode != 0 and "copie.pdf : inscrit" not in vu.stdout
        return
    assert vu.returncode == 0, vu.stderr
    assert vu.stderr.count("(ok/all): 3/3") == 4 and vu.stdout.count("Verification: OK") == 4
    assert vu.stdout.count(" : inscrit\n") == 6 and "annexes/1.txt : celui que désigne l’acte" in vu.stdout
    assert "Signature is Valid" in vu.stdout and "Signature Verified Successfully" in vu.stdout


def test_the_notice_names_every_member_and_never_says_that_it_proves(atelier: Atelier) -> None:
    pieces = deplier(atelier.octets)
    notice = pieces["LISEZ-MOI.txt"].decode()
    for nom in pieces:
        assert f"- {nom} : " in notice or nom.endswith((".tst", ".preuve.json")), nom
    assert "Il n’est pas signé" in notice and "sans valeur légale" in notice
    assert atelier.uri in notice and not re.search(r"\b[0-9a-f]{64}\b", notice)


def test_an_original_that_several_acts_share_is_never_in_it(maison: Maison, horloge: Horloge, tmp_path: Path) -> None:
    """Even once all of them are published: the pages of minutes are not the act's."""
    horloge.instant = MIDI
    fichier = ecrire(tmp_path, "recueil.txt", _recueil())
    dossiers = [r.dossier for r in road.ingerer(maison, fichier, road.Options(collectivite=SIREN))]
    uris = []
    for dossier in dossiers:
        assert dossier is not None
        scelle = valider(maison, dossier.cle, "essai") if dossier.etape is Etape.BROUILLON else dossier
        assert scelle.uri is not None
        publicite.publier(maison, scelle.uri)
        uris.append(scelle.uri)
    assert len(uris) == 2
    publie = maison.registre.publie(uris[0])
    assert isinstance(publie, ActePublie)
    preuve = constituer(maison.registre, publie, adresse=ADRESSE)
    original = fichier.read_bytes()
    pieces = deplier(preuve.octets)
    assert not [nom for nom in pieces if nom.startswith("original")]
    assert original not in pieces.values()
    verdict = Atelier(maison, uris[0], uris[1], preuve, preuve).juger(preuve.octets)
    assert verdict.issue is Issue.VALIDE, fautes(verdict)
    assert any("L’original n’est pas dans ce dossier" in r.phrase for r in verdict.remarques)


def _recueil() -> str:
    return (
        texte("2025-46") + timbre("2025-46") + "\f" + texte("2025-47", objet="VENTE DU PRESBYTÈRE") + timbre("2025-47")
    )


def test_every_version_is_in_it_each_with_its_own_files(maison: Maison, horloge: Horloge, tmp_path: Path) -> None:
    horloge.instant = MIDI
    uri = publier_un_acte(maison, tmp_path, "2025-44")
    corrige = ecrire(
        tmp_path, "corrige.txt", texte("2025-44", decision="le projet pour 94 500 euros") + timbre("2025-44")
    )
    options = road.Options(collectivite=SIREN, rectifie="erreur de montant", accepter=True)
    (resultat,) = road.ingerer(maison, corrige, options)
    assert resultat.erreur is None, resultat.erreur
    publie = maison.registre.publie(uri)
    assert isinstance(publie, ActePublie) and publie.acte.version == 2
    dossier = constituer(maison.registre, publie, adresse=ADRESSE)
    pieces = deplier(dossier.octets)
    assert pieces["original.txt"] == corrige.read_bytes()
    assert pieces["versions/1/original.txt"] == (tmp_path / "2025-44.txt").read_bytes()
    assert {"versions/1/acte.xml", "versions/1/rendu.pdf", "versions/1/copie.pdf"} <= set(pieces)
    atelier = Atelier(maison, uri, uri, dossier, dossier)
    assert atelier.juger(dossier.octets).issue is Issue.VALIDE, fautes(atelier.juger(dossier.octets))


def test_the_checkpoint_that_is_dated_and_cosigned_is_the_one_that_is_given(
    maison: Maison, horloge: Horloge, tmp_path: Path
) -> None:
    """As long as it reaches every document of the act; a life made since needs a newer one."""
    horloge.instant = MIDI
    uri = publier_un_acte(maison, tmp_path, "2025-44")
    journal = maison.registre.journal
    point = journal.signer()
    jeton, lu = dater(maison.horodateur, hashlib.sha256(point.note).digest())
    journal.garder_jeton(point.taille, jeton, lu.instant)
    cle, ligne = cosigner(point.note, "temoin.example", Ed25519PrivateKey.generate(), int(MIDI.timestamp()))
    (lue,) = verifier_cosignatures(lire_note(point.note + ligne.encode()), cle)
    journal.garder_cosignature(point.taille, lue)
    publier_un_acte(maison, tmp_path, "2025-45")
    publie = maison.registre.publie(uri)
    assert isinstance(publie, ActePublie) and journal.signer().taille > point.taille
    dossier = constituer(maison.registre, publie, adresse=ADRESSE)
    pieces = deplier(dossier.octets)
    assert pieces["registre/point-de-controle.txt"] == point.note and pieces["registre/point-de-controle.tst"] == jeton
    assert pieces["registre/temoins.txt"] == point.note + ligne.encode()
    atelier = Atelier(maison, uri, uri, dossier, dossier)
    verdict = examiner(dossier.octets, replace(atelier.confiance, temoins=(cle,)))
    assert verdict.issue is Issue.VALIDE
    assert {c.partie for c in verdict.controles} >= {"registre/point-de-controle.tst", "registre/temoins.txt"}
    publicite.consigner(maison, uri, Evenement(TypeEvenement.SUSPENSION, date(2026, 1, 20)))
    apres = maison.registre.publie(uri)
    assert isinstance(apres, ActePublie)
    neuf = deplier(constituer(maison.registre, apres, adresse=ADRESSE).octets)
    assert neuf["registre/point-de-controle.txt"] == journal.signer().note
    assert "registre/point-de-controle.tst" not in neuf and "registre/temoins.txt" not in neuf


def test_nothing_that_was_hidden_since_is_given(maison: Maison, horloge: Horloge, tmp_path: Path) -> None:
    horloge.instant = MIDI
    uri = publier_un_acte(maison, tmp_path, "2025-44")
    horloge.avancer(days=2)
    publicite.consigner(maison, uri, Evenement(TypeEvenement.OCCULTATION, date(2026, 6, 3)))
    publie = maison.registre.publie(uri)
    assert isinstance(publie, ActePublie)
    assert publie.a_occulter and publie.acte.parties == () and publie.acte.objet is None
    assert {d.type for d in publie.documents} == {TypeDocument.VIE_XML}
    with pytest.raises(Refus, match="DOS-04"):
        constituer(maison.registre, publie, adresse=ADRESSE)
    client = TestClient(creer_app(contexte(maison)))
    for suffixe in (".xml", ".pdf", ".zip", "/original", "/attestation.pdf", "/v1.xml"):
        assert client.get(uri + suffixe).status_code == 451, suffixe
    for suffixe in ("", ".json", ".jsonld", ".vie.xml"):
        page = client.get(uri + suffixe)
        assert page.status_code == 200 and "toiture" not in page.text, suffixe
    assert lire(client.get(uri).text).fautes == [] and "L.312-1-2" in client.get(uri).text
    occulte = ecrire(tmp_path, "occulte.txt", texte("2025-44", motif="le motif [occulté]") + timbre("2025-44"))
    options = road.Options(collectivite=SIREN, rectifie="occultation", accepter=True)
    (resultat,) = road.ingerer(maison, occulte, options)
    assert resultat.erreur is None, resultat.erreur
    publie = maison.registre.publie(uri)
    assert isinstance(publie, ActePublie) and publie.acte.version == 2 and not publie.a_occulter
    assert "[occulté]" in client.get(uri).text and client.get(f"{uri}/v1").status_code == 404
    dossier = constituer(maison.registre, publie, adresse=ADRESSE)
    assert not [nom for nom in dossier.noms if nom.startswith("versions/")]
    assert "doit être refaite".encode() not in dossier.octets
    verdict = Atelier(maison, uri, uri, dossier, dossier).juger(dossier.octets)
    assert verdict.issue is Issue.VALIDE, fautes(verdict)
    assert any("ne sont pas dans ce dossier" in r.phrase for r in verdict.remarques)


def test_a_signed_original_is_its_own_copy_and_its_cover_stands_apart(
    maison: Maison, horloge: Horloge, tmp_path: Path
) -> None:
    horloge.instant = MIDI
    pdf = (EXEMPLES / "commune-tarifs" / "source.pdf").read_bytes()
    fichier = tmp_path / "signe.pdf"
    fichier.write_bytes(
        sceller_pdf(
            pdf, trousseau=maison.sceau, horodateur=maison.horodateur, instant=MIDI, raison="Signature du maire"
        ).pdf
    )
    (resultat,) = road.ingerer(maison, fichier)
    assert resultat.dossier is not None and resultat.dossier.uri is not None
    publicite.publier(maison, resultat.dossier.uri)
    publie = maison.registre.publie(resultat.dossier.uri)
    assert isinstance(publie, ActePublie)
    dossier = constituer(maison.registre, publie, adresse=ADRESSE)
    pieces = deplier(dossier.octets)
    assert pieces["copie.pdf"] == pieces["original.pdf"] == fichier.read_bytes()
    assert "couverture.pdf.preuve.json" in pieces and "copie.pdf.tst" not in pieces
    atelier = Atelier(maison, publie.uri, publie.uri, dossier, dossier)
    verdict = atelier.juger(dossier.octets)
    assert verdict.issue is Issue.VALIDE, fautes(verdict)
    assert any(r.partie == "copie.pdf" and "signatures d’ailleurs" in r.phrase for r in verdict.remarques)


def test_a_damaged_store_gives_no_bundle(maison: Maison, horloge: Horloge, tmp_path: Path) -> None:
    horloge.instant = MIDI
    uri = publier_un_acte(maison, tmp_path, "2025-44")
    publie = maison.registre.publie(uri)
    assert isinstance(publie, ActePublie)
    rendu = publie.document(TypeDocument.RENDU)
    assert rendu is not None
    objets: Objets = maison.registre.objets
    chemin = objets.chemin(rendu.sha256)
    chemin.chmod(0o640)
    chemin.write_bytes(chemin.read_bytes()[:-1] + b"!")
    with pytest.raises(Dommage, match="DEP-02"):
        constituer(maison.registre, publie, adresse=ADRESSE)


def test_a_reader_who_believes_nothing_is_told_what_holds_and_what_nobody_vouches_for(atelier: Atelier) -> None:
    rien = replace(atelier.confiance, racines=(), cles=())
    verdict = examiner(atelier.octets, rien)
    assert verdict.issue is Issue.INDETERMINE and not fautes(verdict)
    assert {nom for _, nom, _ in fautes(verdict, Issue.INDETERMINE)} == {
        "horodatage",
        "archivage",
        "certificat",
        "registre",
    }

"""Files as the product really makes them: its command on a new home, its portal, its register.

Acts that came as PDF, as stamped PDF, as text, as Word, and as a PDF that somebody else had signed.
"""

from __future__ import annotations

import io
import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import typst
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from docx import Document
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import SigSeedSubFilter

from publish.cli import main
from publish.maison import ouvrir
from schemas.acte_publie import TypeDocument
from tests.lieux import EXEMPLES, PROJET

ACTES = ("2026-017", "CC-2026-0042", "CS-2026-09", "CS-2026-10", "2026-018")
SIGNE_AILLEURS = "2026-018"
CORPS_MAISON = ("CS-2026-09", "CS-2026-10")
"""Acts whose publication copy has a body that this house set: their originals are no PDF."""

RENOUVELE = "renouvele"
"""Where the documents of the first of these acts stand, once their archive timestamps have been renewed."""

CONTENEUR = "preuve.asice"
"""The proof bundle of the first act, as an ASiC-E container."""

ORDINAIRE = "ordinaire.pdf"
"""A PDF as they come, that claims nothing."""

_PATIENCE = 60
"""Seconds for the portal to open."""


@dataclass
class Production:
    """What was made: files by name, addresses of acts by number; `notes` are the signed checkpoints in the order they
    were served, `cle` their verifier key."""

    dossier: Path
    maison: Path
    portail: str
    uris: dict[str, str] = field(default_factory=dict)
    fichiers: dict[str, Path] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    cle: str = ""

    @property
    def racine(self) -> Path:
        """The root that the house tells others to trust."""
        return self.maison / "cles" / "racine.pem"

    @property
    def journal(self) -> str:
        """Address of the served register."""
        return f"{self.portail}/journal"

    def garder(self, nom: str, octets: bytes) -> Path:
        """Writes one file under the name that the tests know it by."""
        chemin = self.dossier / "fichiers" / nom
        chemin.parent.mkdir(parents=True, exist_ok=True)
        chemin.write_bytes(octets)
        self.fichiers[nom] = chemin
        return chemin


@contextmanager
def produire(dossier: Path) -> Iterator[Production]:
    """Makes everything under `dossier`; the portal serves until the end of the context."""
    maison = dossier / "maison"
    _executoire(maison, "init")
    adresse = _donner_une_adresse(maison)
    entrees = [
        EXEMPLES / "commune-tarifs" / "source.pdf",
        EXEMPLES / "epci-timbre" / "source.pdf",
        EXEMPLES / "syndicat-prend-acte" / "source.txt",
        _en_word(dossier / "rapport.docx"),
        _signe_ailleurs(dossier / "signe.pdf"),
    ]
    entres = _executoire(maison, "ingest", *entrees)
    with _portail(maison, adresse) as portail:
        production = Production(dossier, maison, portail)
        production.uris = {e["numero"]: e["acte"] for e in entres}
        production.cle = lire(production.journal + "/cle").decode().strip()
        relever(production)
        _executoire(maison, "publish", *ACTES)
        relever(production)
        for evenement in ("transmission", "reception"):
            _executoire(maison, "event", ACTES[0], evenement, "--date", "2026-03-13")
        _recueillir(production)
        _prendre_la_couverture(production, maison)
        _renouveler(production, maison)
        _attester(production, maison)
        _envelopper(production, maison)
        _executoire(maison, "sync")
        relever(production)
        yield production


def _executoire(maison: Path, *arguments: object) -> Any:
    """The command as a person runs it, and its JSON answer; in this process, since starting Python anew would cost more
    than the command."""
    sortie = io.StringIO()
    code: object = 0
    try:
        with redirect_stdout(sortie):
            main([*map(str, arguments), "--home", str(maison), "--json"])
    except SystemExit as fin:
        code = fin.code
    assert not code, f"executoire {arguments[0]}: {code}\n{sortie.getvalue()}"
    return json.loads(sortie.getvalue())


def _en_word(chemin: Path) -> Path:
    """The example that is text, one year earlier and under another number, as a Word file."""
    texte = (EXEMPLES / "syndicat-prend-acte" / "source.txt").read_text(encoding="utf-8")
    document = Document()
    for ligne in texte.replace("CS-2026-09", "CS-2026-10").replace("2025", "2024").splitlines():
        document.add_paragraph(ligne)
    document.save(str(chemin))
    return chemin


def _signe_ailleurs(chemin: Path) -> Path:
    """The first example under another number, signed (PAdES B-B) by a key of which this house knows nothing."""
    source = (EXEMPLES / "commune-tarifs" / "source.typ").read_text(encoding="utf-8")
    autre = source.replace("2026-017", SIGNE_AILLEURS).replace("Tarifs", "Révision des tarifs")
    pdf = typst.compile(autre.encode(), ignore_system_fonts=True, timestamp=datetime(2026, 3, 13, tzinfo=UTC))
    cle, certificat = _inconnu()
    signataire = signers.SimpleSigner.load_pkcs12_data(
        serialization.pkcs12.serialize_key_and_certificates(
            b"x", cle, certificat, None, serialization.BestAvailableEncryption(b"x")
        ),
        other_certs=[],
        passphrase=b"x",
    )
    metadonnees = signers.PdfSignatureMetadata(field_name="Maire", subfilter=SigSeedSubFilter.PADES)
    ecrivain = IncrementalPdfFileWriter(io.BytesIO(bytes(pdf) + b"\n"))
    chemin.write_bytes(signers.sign_pdf(ecrivain, metadonnees, signer=signataire).getvalue())
    return chemin


def _inconnu() -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    cle = ec.generate_private_key(ec.SECP256R1())
    nom = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Un inconnu")])
    debut = datetime.now(UTC) - timedelta(hours=1)
    chantier = x509.CertificateBuilder(nom, nom, cle.public_key(), x509.random_serial_number())
    chantier = chantier.not_valid_before(debut).not_valid_after(debut + timedelta(days=30))
    usage = x509.KeyUsage(True, True, *[False] * 7)
    return cle, chantier.add_extension(usage, critical=True).sign(cle, hashes.SHA256())


@contextmanager
def _portail(maison: Path, adresse: str) -> Iterator[str]:
    commande = [sys.executable, "-c", "from publish.cli import main; main()"]
    commande += ["serve", "--port", adresse.rpartition(":")[2], "--home", str(maison)]
    serveur = subprocess.Popen(commande, cwd=PROJET, stdout=subprocess.DEVNULL)
    try:
        fin = time.monotonic() + _PATIENCE
        while not _ouvert(adresse):
            assert serveur.poll() is None and time.monotonic() < fin, "the portal does not open"
            time.sleep(0.1)
        yield adresse
    finally:
        serveur.terminate()
        serveur.wait(timeout=30)


def _donner_une_adresse(maison: Path) -> str:
    """A free port, written in the settings: covers and feeds name it, and the house looks at itself there."""
    with socket.socket() as libre:
        libre.bind(("127.0.0.1", 0))
        adresse = f"http://127.0.0.1:{libre.getsockname()[1]}"
    reglages = maison / "executoire.toml"
    texte = reglages.read_text(encoding="utf-8")
    assert _ADRESSE in texte
    reglages.write_text(texte.replace(_ADRESSE, adresse), encoding="utf-8")
    return adresse


_ADRESSE = "http://127.0.0.1:8000"


def _ouvert(adresse: str) -> bool:
    try:
        return bool(lire(adresse + "/healthz"))
    except (urllib.error.URLError, ConnectionError):
        return False


def lire(adresse: str) -> bytes:
    """What the portal answers."""
    with urllib.request.urlopen(adresse, timeout=60) as reponse:
        return bytes(reponse.read())


def relever(production: Production) -> None:
    """Keeps the checkpoint of now, once for each size."""
    note = lire(production.journal + "/checkpoint").decode()
    if note not in production.notes:
        production.notes.append(note)


def _recueillir(production: Production) -> None:
    """The documents that the portal serves (`2026-017/acte.xml`…), and our PDFs as they were before their seal."""
    for numero in ACTES:
        for nom in _SUFFIXES:
            production.garder(f"{numero}/{nom}", _servi(production, numero, nom))
    for nom in [f"{n}/copie.pdf" for n in CORPS_MAISON] + [f"{n}/rendu.pdf" for n in ACTES]:
        production.garder(f"avant/{nom}", avant_signature(production.fichiers[nom].read_bytes()))
    production.garder(ORDINAIRE, (EXEMPLES / "commune-tarifs" / "source.pdf").read_bytes())


def _servi(production: Production, numero: str, nom: str) -> bytes:
    return lire(production.portail + production.uris[numero] + _SUFFIXES[nom])


_SUFFIXES = {"acte.xml": ".xml", "vie.xml": ".vie.xml", "copie.pdf": ".pdf", "rendu.pdf": "/rendu.pdf"}


def avant_signature(pdf: bytes) -> bytes:
    """The PDF as it was before its first signature, which only adds at the end."""
    return pdf[: pdf.index(b"%%EOF") + len(b"%%EOF")] + b"\n"


def _prendre_la_couverture(production: Production, maison: Path) -> None:
    """The sealed cover that stands beside an original signed elsewhere."""
    registre = ouvrir(maison).registre
    documents = registre.dossier(SIGNE_AILLEURS).documents
    couverture = next(d for d in documents if d.type is TypeDocument.COPIE and d.rang == 1)
    production.garder(f"{SIGNE_AILLEURS}/couverture.pdf", registre.objet(couverture.sha256))


def _renouveler(production: Production, maison: Path) -> None:
    """Every archive timestamp renewed long before its time, and one act's documents as they are served from then on."""
    faits = _executoire(maison, "preserve", "--avant", "2045-01-01")["renouveles"]
    assert faits
    for nom in _SUFFIXES:
        production.garder(f"{RENOUVELE}/{nom}", _servi(production, CORPS_MAISON[0], nom))


def _attester(production: Production, maison: Path) -> None:
    chemin = production.dossier / "attestation.pdf"
    _executoire(maison, "attestation", ACTES[0], "-o", chemin)
    production.garder(f"{ACTES[0]}/attestation.pdf", chemin.read_bytes())


def _envelopper(production: Production, maison: Path) -> None:
    chemin = production.dossier / CONTENEUR
    _executoire(maison, "bundle", ACTES[0], "-o", chemin, "--asice")
    production.garder(CONTENEUR, chemin.read_bytes())

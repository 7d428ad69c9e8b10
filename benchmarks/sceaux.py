"""Times the seals against their peers: `python -m benchmarks.sceaux [N]`.

XML: our XAdES B-LTA against the B-B that signxml makes of the same act with the same key. PDF: our PAdES B-LTA against
pyHanko's own, its objects, certificates and lists made for each act as its manual does. One local authority for all,
in process, caches warm, the two sides in turn so that what else the machine does weighs on both.
"""

from __future__ import annotations

import asyncio
import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import typst
from asn1crypto import crl as asn1_crl
from asn1crypto import keys as asn1_keys
from asn1crypto import tsp
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import Encoding
from lxml import etree
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.timestamps import TimeStamper
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore
from signxml import CanonicalizationMethod, SignatureMethod
from signxml.xades import XAdESSigner

from benchmarks.road import texte
from pipeline import parsing, reading
from pipeline.sealing.cles import charger_certificats, charger_demonstration, creer_demonstration
from pipeline.sealing.collecte import Revocations
from pipeline.sealing.horodatage import HorodateurLocal, charger_horodateur
from pipeline.sealing.pades import sceller_pdf, verifier_pdf
from pipeline.sealing.verification import verifier_xml
from pipeline.sealing.xades import sceller
from schemas import akoma
from schemas.acte import FichierSource
from schemas.verdict import Issue
from schemas.xml_sur import lire


class Guichet(TimeStamper):
    """Our local authority, as pyHanko asks one."""

    def __init__(self, horodateur: HorodateurLocal) -> None:
        super().__init__()
        self._horodateur = horodateur

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        """Its answer."""
        return tsp.TimeStampResp.load(self._horodateur.repondre(req.dump()))


class Atelier:
    """Keys, authority, one act of two pages and its rendering."""

    def __init__(self, dossier: Path) -> None:
        self.instant = datetime.now(UTC).replace(microsecond=0)
        creer_demonstration(dossier, self.instant - timedelta(hours=1))
        self.dossier = dossier
        self.trousseau = charger_demonstration(dossier)
        self.horodateur = charger_horodateur(dossier, lambda: self.instant)
        self.racines = charger_certificats(dossier / "racine.pem")
        self.preuves = Revocations(dossier, self.racines).preuves(self.instant)
        octets = texte(1).encode()
        source = FichierSource("acte.txt", "0" * 64, len(octets), "text/plain")
        (lecture,) = parsing.analyser(reading.lire_octets(octets, "acte.txt"), (source,))
        self.xml = akoma.dump(lecture.acte)
        corps = "\n\n".join(octets.decode().split("\n\n")).replace("#", "")
        page = f'#set document(title: "Acte")\n#set text(lang: "fr")\n= Acte\n{corps}'.encode()
        self.pdf = bytes(typst.compile(page, pdf_standards=["a-3a", "ua-1"], ignore_system_fonts=True)) + b"\n"

    # --- XML

    def notre_xml(self) -> bytes:
        """XAdES B-LTA."""
        return sceller(
            self.xml,
            trousseau=self.trousseau,
            horodateur=self.horodateur,
            instant=self.instant,
            preuves=self.preuves,
        ).xml

    def signxml(self) -> bytes:
        """XAdES B-B, as its manual makes it."""
        signataire = XAdESSigner(
            signature_algorithm=SignatureMethod.ECDSA_SHA256,
            c14n_algorithm=CanonicalizationMethod.EXCLUSIVE_XML_CANONICALIZATION_1_0,
        )
        certificats = [c.public_bytes(Encoding.PEM).decode() for c in self.trousseau.certificats]
        return etree.tostring(signataire.sign(lire(self.xml), key=self.trousseau.cle, cert=certificats))

    # --- PDF

    def notre_pdf(self) -> bytes:
        """PAdES B-LTA."""
        return sceller_pdf(
            self.pdf,
            trousseau=self.trousseau,
            horodateur=self.horodateur,
            instant=self.instant,
            raison="Publication",
            preuves=self.preuves,
        ).pdf

    def pyhanko(self) -> bytes:
        """PAdES B-LTA, every object made for the act."""
        cachet, *chaine = self._certificats("cachet")
        magasin = SimpleCertificateStore()
        magasin.register_multiple(chaine)
        contexte = ValidationContext(
            trust_roots=[chaine[-1]],
            other_certs=chaine,
            crls=[
                asn1_crl.CertificateList.load((self.dossier / f"{nom}.crl").read_bytes())
                for nom in ("racine", "autorite")
            ],
            allow_fetching=False,
            revocation_mode="require",
        )
        signataire = signers.SimpleSigner(signing_cert=cachet, signing_key=self._cle("cachet"), cert_registry=magasin)
        tampon = Guichet(self.horodateur)
        donnees = signers.PdfSignatureMetadata(
            field_name="Cachet",
            md_algorithm="sha256",
            subfilter=SigSeedSubFilter.PADES,
            validation_context=contexte,
            embed_validation_info=True,
            use_pades_lta=True,
        )
        ecrivain = IncrementalPdfFileWriter(io.BytesIO(self.pdf))
        sortie = asyncio.run(signers.PdfSigner(donnees, signataire, timestamper=tampon).async_sign_pdf(ecrivain))
        return bytes(sortie.getvalue())

    def _certificats(self, nom: str) -> list[asn1_x509.Certificate]:
        lus = charger_certificats(self.dossier / f"{nom}.pem")
        return [asn1_x509.Certificate.load(c.public_bytes(Encoding.DER)) for c in lus]

    def _cle(self, nom: str) -> asn1_keys.PrivateKeyInfo:
        pem = (self.dossier / f"{nom}.cle.pem").read_bytes()
        der = serialization.load_pem_private_key(pem, None).private_bytes(
            Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        return asn1_keys.PrivateKeyInfo.load(der)


def comparer(titre: str, notre: Callable[[], bytes], pair: Callable[[], bytes], nombre: int, but: float) -> None:
    """Medians of both sides, taken in turn, and their ratio beside its aim."""
    durees: dict[str, list[float]] = {"notre": [], "pair": []}
    for _ in range(nombre):
        for nom, faire in (("notre", notre), ("pair", pair)):
            debut = time.perf_counter()
            faire()
            durees[nom].append(time.perf_counter() - debut)
    ours, theirs = (statistics.median(durees[nom]) * 1e3 for nom in ("notre", "pair"))
    print(f"{titre:<44}{ours:>9.2f} ms {theirs:>9.2f} ms  x {ours / theirs:.3f} (aim {but})")


def main(nombre: int) -> None:
    """Prints one line a comparison, then what verifying costs."""
    with tempfile.TemporaryDirectory() as dossier:
        atelier = Atelier(Path(dossier))
        xml, pdf = atelier.notre_xml(), atelier.notre_pdf()
        plus_tard = atelier.instant + timedelta(days=1)
        verdicts = (
            verifier_xml(xml, racines=atelier.racines, instant=plus_tard),
            verifier_pdf(pdf, racines=atelier.racines, instant=plus_tard),
            verifier_pdf(atelier.pyhanko(), racines=atelier.racines, instant=plus_tard),
        )
        assert all(v.issue is Issue.VALIDE for v in verdicts), verdicts
        print(f"{'':<44}{'ours':>12} {'peer':>12}")
        comparer("XAdES B-LTA / signxml B-B", atelier.notre_xml, atelier.signxml, nombre, 4)
        comparer("PAdES B-LTA / plain pyHanko B-LTA", atelier.notre_pdf, atelier.pyhanko, nombre, 0.12)
        for titre, octets, juge in (("verify XML", xml, verifier_xml), ("verify PDF", pdf, verifier_pdf)):
            durees = []
            for _ in range(nombre):
                debut = time.perf_counter()
                juge(octets, racines=atelier.racines, instant=plus_tard)
                durees.append(time.perf_counter() - debut)
            print(f"{titre:<44}{statistics.median(durees) * 1e3:>9.2f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40)

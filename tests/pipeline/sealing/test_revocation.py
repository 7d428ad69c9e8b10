"""Data on revocation: fetched from real HTTP servers, carried by the seal, judged at the time of the seal."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID

from pipeline.sealing.cles import Trousseau, former_trousseau
from pipeline.sealing.collecte import Revocations
from pipeline.sealing.horodatage import HorodateurLocal, charger_horodateur
from pipeline.sealing.pades import elever_pdf, sceller_pdf, verifier_pdf
from pipeline.sealing.revocation import Preuves
from pipeline.sealing.verification import verifier_xml
from pipeline.sealing.xades import XmlScelle, elever, sceller
from schemas import akoma
from schemas.verdict import Issue, Verdict
from tests.pipeline.sealing.autorites import AutoriteEssai, nom
from tests.pipeline.sealing.conftest import INSTANT, PLUS_TARD, un_acte

Racines = tuple[x509.Certificate, ...]
MAIRIE = nom("Commune de Valmont", O="Commune de Valmont", OI="NTRFR-210001234")
CLE = ec.generate_private_key(ec.SECP256R1())


@pytest.fixture(scope="module")
def autorite() -> AutoriteEssai:
    return AutoriteEssai()


@dataclass
class Guichet:
    """What an issuer publishes over HTTP: answers by path; `demandes` are the paths that were asked."""

    reponses: dict[str, Callable[[bytes], bytes]] = field(default_factory=dict)
    demandes: list[str] = field(default_factory=list)
    url: str = ""


@pytest.fixture
def guichet() -> Iterator[Guichet]:
    fait = Guichet()

    class Service(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._repondre(b"")

        def do_POST(self) -> None:
            self._repondre(self.rfile.read(int(self.headers["Content-Length"])))

        def _repondre(self, corps: bytes) -> None:
            fait.demandes.append(self.path)
            if self.path not in fait.reponses:
                self.send_error(404)
                return
            octets = fait.reponses[self.path](corps)
            self.send_response(200)
            self.send_header("Content-Length", str(len(octets)))
            self.end_headers()
            self.wfile.write(octets)

        def log_message(self, *_: object) -> None:
            pass

    serveur = HTTPServer(("127.0.0.1", 0), Service)
    fait.url = f"http://127.0.0.1:{serveur.server_port}"
    threading.Thread(target=serveur.serve_forever, daemon=True).start()
    yield fait
    serveur.shutdown()


def liste_a(url: str) -> x509.CRLDistributionPoints:
    nom_ = [x509.UniformResourceIdentifier(url)]
    return x509.CRLDistributionPoints([x509.DistributionPoint(nom_, None, None, None)])


def acces(url_ocsp: str, url_ac: str) -> x509.AuthorityInformationAccess:
    return x509.AuthorityInformationAccess(
        [
            x509.AccessDescription(AuthorityInformationAccessOID.OCSP, x509.UniformResourceIdentifier(url_ocsp)),
            x509.AccessDescription(AuthorityInformationAccessOID.CA_ISSUERS, x509.UniformResourceIdentifier(url_ac)),
        ]
    )


def cachet(autorite: AutoriteEssai, *extensions: x509.ExtensionType, avec_racine: bool = True) -> Trousseau:
    certificat = autorite.certifier(CLE.public_key(), MAIRIE, extensions=extensions)
    return former_trousseau(CLE, (certificat, autorite.certificat) if avec_racine else (certificat,))


def repondeur(
    autorite: AutoriteEssai, *, delegue: bool = True, exempt: bool = True, revoque_le: datetime | None = None
) -> Callable[[bytes], bytes]:
    """An OCSP responder: the authority itself, or a certificate that it made for this."""
    cle = ec.generate_private_key(ec.SECP256R1())
    extensions: list[x509.ExtensionType] = [x509.ExtendedKeyUsage([ExtendedKeyUsageOID.OCSP_SIGNING])]
    extensions += [x509.OCSPNoCheck()] if exempt else []
    certificat = autorite.certifier(cle.public_key(), nom("Répondeur"), extensions=extensions)

    def repondre(corps: bytes) -> bytes:
        demande = ocsp.load_der_ocsp_request(corps)
        chantier = ocsp.OCSPResponseBuilder().add_response_by_hash(
            demande.issuer_name_hash,
            demande.issuer_key_hash,
            demande.serial_number,
            demande.hash_algorithm,
            ocsp.OCSPCertStatus.REVOKED if revoque_le else ocsp.OCSPCertStatus.GOOD,
            INSTANT,
            INSTANT + timedelta(days=7),
            revoque_le,
            x509.ReasonFlags.key_compromise if revoque_le else None,
        )
        signe = certificat if delegue else autorite.certificat
        chantier = chantier.responder_id(ocsp.OCSPResponderEncoding.HASH, signe)
        chantier = chantier.certificates([certificat]) if delegue else chantier
        return chantier.sign(cle if delegue else autorite.cle, hashes.SHA256()).public_bytes(Encoding.DER)

    return repondre


@pytest.fixture
def revocations(cles: Path, racines: Racines, autorite: AutoriteEssai, tmp_path: Path) -> Revocations:
    """The demonstration's keys and lists, in a home of this test."""
    for fichier in cles.iterdir():
        (tmp_path / fichier.name).write_bytes(fichier.read_bytes())
    return Revocations(tmp_path, (*racines, autorite.certificat))


def sceau(trousseau: Trousseau, horodateur: HorodateurLocal, preuves: Preuves) -> XmlScelle:
    xml = akoma.dump(un_acte())
    return sceller(xml, trousseau=trousseau, horodateur=horodateur, instant=INSTANT, preuves=preuves)


def juger(xml: bytes, racines: Racines, autorite: AutoriteEssai, instant: datetime = PLUS_TARD) -> Verdict:
    return verifier_xml(xml, racines=(*racines, autorite.certificat), instant=instant)


def phrase(verdict: Verdict, nom_: str) -> str:
    return next(c.phrase for c in verdict.controles if c.nom == nom_)


# --- where they come from


@pytest.mark.parametrize("delegue", [True, False])
def test_an_answer_is_fetched_once_and_raises_the_seal(
    delegue: bool,
    guichet: Guichet,
    autorite: AutoriteEssai,
    revocations: Revocations,
    horodateur: HorodateurLocal,
    racines: Racines,
) -> None:
    trousseau = cachet(autorite, acces(f"{guichet.url}/ocsp", f"{guichet.url}/ac.cer"))
    guichet.reponses["/ocsp"] = repondeur(autorite, delegue=delegue)
    attend = sceau(trousseau, horodateur, revocations.preuves(INSTANT))
    assert "aucune liste" in attend.manque and attend.echeance == INSTANT
    assert revocations.completer([trousseau.certificats], INSTANT) == ()
    assert revocations.completer([trousseau.certificats], INSTANT) == ()
    assert guichet.demandes == ["/ocsp"]
    vu = elever(attend.xml, preuves=revocations.preuves(INSTANT), horodateur=horodateur, instant=INSTANT)
    assert not vu.manque
    verdict = juger(vu.xml, racines, autorite)
    assert verdict.issue is Issue.VALIDE, verdict.controles
    assert b"EncapsulatedOCSPValue" in vu.xml


def test_a_list_is_fetched_when_nobody_answers(
    guichet: Guichet,
    autorite: AutoriteEssai,
    revocations: Revocations,
    horodateur: HorodateurLocal,
    racines: Racines,
) -> None:
    trousseau = cachet(autorite, acces(f"{guichet.url}/muet", f"{guichet.url}/ac"), liste_a(f"{guichet.url}/l.crl"))
    guichet.reponses["/l.crl"] = lambda _: autorite.liste(INSTANT).public_bytes(Encoding.DER)
    assert revocations.completer([trousseau.certificats], INSTANT) == ()
    vu = sceau(trousseau, horodateur, revocations.preuves(INSTANT))
    assert juger(vu.xml, racines, autorite).issue is Issue.VALIDE


def test_an_issuer_that_is_not_known_is_fetched_too(
    guichet: Guichet, autorite: AutoriteEssai, cles: Path, tmp_path: Path
) -> None:
    trousseau = cachet(autorite, acces(f"{guichet.url}/ocsp", f"{guichet.url}/ac.cer"), avec_racine=False)
    guichet.reponses["/ac.cer"] = lambda _: autorite.certificat.public_bytes(Encoding.DER)
    guichet.reponses["/ocsp"] = repondeur(autorite)
    seul = Revocations(tmp_path, ())
    assert seul.completer([trousseau.certificats], INSTANT) == ()
    assert autorite.certificat in seul.preuves(INSTANT).certificats


def test_what_ends_soon_is_fetched_again(guichet: Guichet, autorite: AutoriteEssai, revocations: Revocations) -> None:
    trousseau = cachet(autorite, acces(f"{guichet.url}/ocsp", f"{guichet.url}/ac.cer"))
    guichet.reponses["/ocsp"] = repondeur(autorite)
    revocations.completer([trousseau.certificats], INSTANT)
    # without being named again: what was fetched is remembered
    revocations.completer([], INSTANT + timedelta(days=6))
    assert guichet.demandes == ["/ocsp", "/ocsp"]


@pytest.mark.parametrize(
    ("chemin", "reponse"),
    [
        ("absent", None),
        ("longue", b"x" * (5 * 1024 * 1024)),
        ("illisible", b"bonjour"),
        ("d’un autre", "autre"),
        ("sans exemption", "exempt"),
        ("périmée", "vieille"),
    ],
)
def test_what_does_not_hold_is_not_kept_and_the_seal_waits(
    chemin: str,
    reponse: bytes | str | None,
    guichet: Guichet,
    autorite: AutoriteEssai,
    revocations: Revocations,
    horodateur: HorodateurLocal,
) -> None:
    trousseau = cachet(autorite, acces(f"{guichet.url}/ocsp", f"{guichet.url}/ac.cer"))
    instant = INSTANT
    match reponse:
        case "autre":
            guichet.reponses["/ocsp"] = repondeur(AutoriteEssai())
        case "exempt":
            guichet.reponses["/ocsp"] = repondeur(autorite, exempt=False)
        case "vieille":
            guichet.reponses["/ocsp"] = repondeur(autorite)
            instant = INSTANT + timedelta(days=30)
        case bytes():
            guichet.reponses["/ocsp"] = lambda _: reponse
    (echec,) = revocations.completer([trousseau.certificats], instant)
    assert "Commune de Valmont" in echec
    assert sceau(trousseau, horodateur, revocations.preuves(instant)).manque


def test_the_demonstration_makes_its_lists_again_before_they_end(revocations: Revocations, tmp_path: Path) -> None:
    avant = (tmp_path / "autorite.crl").read_bytes()
    revocations.preuves(INSTANT + timedelta(days=100))
    assert (tmp_path / "autorite.crl").read_bytes() == avant
    revocations.preuves(INSTANT + timedelta(days=200))
    assert (tmp_path / "autorite.crl").read_bytes() != avant


# --- what they prove


def test_a_certificate_revoked_before_the_seal_makes_it_invalid(
    autorite: AutoriteEssai, horodateur: HorodateurLocal, preuves: Preuves, racines: Racines
) -> None:
    """The seal is made with a list that does not know it yet, then raised with one that does: an attacker's road."""
    trousseau = cachet(autorite)
    attend = sceau(trousseau, horodateur, Preuves())
    revoquee = autorite.liste(INSTANT, [(trousseau.certificat, INSTANT - timedelta(days=1))])
    tout = preuves + Preuves((autorite.certificat,), (revoquee,))
    refus = elever(attend.xml, preuves=tout, horodateur=horodateur, instant=INSTANT)
    assert "révoqué depuis" in refus.manque, "this house embeds no list that condemns its seal"
    force = _archiver_malgre_tout(attend.xml, trousseau, tout, horodateur)
    verdict = juger(force, racines, autorite)
    assert verdict.issue is Issue.INVALIDE
    assert "révoqué depuis le 01/03/2026" in phrase(verdict, "certificat")


def test_a_certificate_revoked_after_the_seal_leaves_it_valid(
    autorite: AutoriteEssai, horodateur: HorodateurLocal, preuves: Preuves, racines: Racines
) -> None:
    trousseau = cachet(autorite)
    attend = sceau(trousseau, horodateur, Preuves())
    apres = autorite.liste(INSTANT + timedelta(days=3), [(trousseau.certificat, INSTANT + timedelta(days=2))])
    tout = preuves + Preuves((autorite.certificat,), (apres,))
    verdict = juger(_archiver_malgre_tout(attend.xml, trousseau, tout, horodateur), racines, autorite)
    assert verdict.issue is Issue.VALIDE
    assert "a été révoqué plus tard, le 04/03/2026" in phrase(verdict, "certificat")


def test_a_list_that_had_ended_proves_nothing(
    autorite: AutoriteEssai, horodateur: HorodateurLocal, preuves: Preuves, racines: Racines
) -> None:
    vieux = AutoriteEssai(debut=INSTANT - timedelta(days=800))
    certificat = vieux.certifier(CLE.public_key(), MAIRIE, duree=timedelta(days=1500))
    trousseau = former_trousseau(CLE, (certificat, vieux.certificat))
    tout = preuves + vieux.preuves(INSTANT - timedelta(days=400))
    attend = sceau(trousseau, horodateur, tout)
    assert "plus à jour" in attend.manque
    verdict = juger(_archiver_malgre_tout(attend.xml, trousseau, tout, horodateur), racines, vieux)
    assert verdict.issue is Issue.INDETERMINE
    assert "trop ancien" in phrase(verdict, "certificat")


def test_a_list_of_another_hand_proves_nothing(
    autorite: AutoriteEssai, horodateur: HorodateurLocal, preuves: Preuves, racines: Racines
) -> None:
    """Same name, another key."""
    trousseau, faussaire = cachet(autorite), AutoriteEssai()
    tout = preuves + Preuves((autorite.certificat,), (faussaire.liste(INSTANT),))
    attend = sceau(trousseau, horodateur, tout)
    assert "aucune liste" in attend.manque
    verdict = juger(_archiver_malgre_tout(attend.xml, trousseau, tout, horodateur), racines, autorite)
    assert verdict.issue is Issue.INDETERMINE
    assert "rien ne dit" in phrase(verdict, "certificat")


def test_a_revoked_authority_dates_nothing(
    autorite: AutoriteEssai, trousseau: Trousseau, cles: Path, preuves: Preuves, racines: Racines
) -> None:
    cle = ec.generate_private_key(ec.SECP256R1())
    certificat = autorite.certifier(cle.public_key(), nom("Horodatage"), horodate=True)
    horodateur = HorodateurLocal(cle, certificat, (autorite.certificat,), lambda: INSTANT)
    liste = autorite.liste(INSTANT, [(certificat, INSTANT - timedelta(days=1))])
    tout = preuves + Preuves((autorite.certificat,), (liste,))
    attend = sceau(trousseau, horodateur, Preuves())
    verdict = juger(_archiver_malgre_tout(attend.xml, trousseau, tout, horodateur), racines, autorite)
    assert verdict.issue is Issue.INVALIDE
    assert "« Horodatage » était révoqué" in phrase(verdict, "archivage")


def _archiver_malgre_tout(xml: bytes, trousseau: Trousseau, preuves: Preuves, horodateur: HorodateurLocal) -> bytes:
    """The archive level written by somebody who does not look at what the lists say."""
    from lxml import etree

    from pipeline.sealing.structure import trouver_signatures
    from pipeline.sealing.xades_archive import archiver
    from schemas.xml_sur import lire

    racine = lire(xml)
    certificats = tuple(dict.fromkeys((*trousseau.certificats, *preuves.certificats)))
    archiver(racine, trouver_signatures(racine)[0], replace(preuves, certificats=certificats), horodateur)
    return etree.tostring(racine, encoding="UTF-8", xml_declaration=True)


# --- how long


def test_a_renewed_seal_outlives_the_authority_that_dated_it_first(
    trousseau: Trousseau, horodateur: HorodateurLocal, racines: Racines, cles: Path, tmp_path: Path
) -> None:
    for fichier in cles.iterdir():
        (tmp_path / fichier.name).write_bytes(fichier.read_bytes())
    revocations, fin = Revocations(tmp_path, racines), INSTANT + timedelta(days=7 * 365)
    scelle = sceau(trousseau, horodateur, revocations.preuves(INSTANT))
    assert verifier_xml(scelle.xml, racines=racines, instant=fin).issue is Issue.INDETERMINE
    avant = scelle.echeance
    assert avant < horodateur_fini(cles), "due before the authority's certificate ends"
    # a younger authority of the same root dates it again
    nouvelle = _autre_horodatage(cles, avant)
    renouvele = elever(scelle.xml, preuves=revocations.preuves(avant), horodateur=nouvelle, instant=avant)
    assert not renouvele.manque and renouvele.echeance > avant
    verdict = verifier_xml(renouvele.xml, racines=racines, instant=fin)
    assert verdict.issue is Issue.VALIDE, verdict.controles
    assert [c.nom for c in verdict.controles].count("archivage") == 2
    assert renouvele.jeton == scelle.jeton


def test_a_renewed_pdf_keeps_every_byte_and_outlives_its_first_authority(
    trousseau: Trousseau, horodateur: HorodateurLocal, racines: Racines, cles: Path, tmp_path: Path
) -> None:
    import typst

    for fichier in cles.iterdir():
        (tmp_path / fichier.name).write_bytes(fichier.read_bytes())
    revocations, fin = Revocations(tmp_path, racines), INSTANT + timedelta(days=7 * 365)
    page = typst.compile(b"Vu la loi", format="pdf", ignore_system_fonts=True)
    scelle = sceller_pdf(
        page,
        trousseau=trousseau,
        horodateur=horodateur,
        instant=INSTANT,
        raison="x",
        preuves=revocations.preuves(INSTANT),
    )
    assert verifier_pdf(scelle.pdf, racines=racines, instant=fin).issue is Issue.INDETERMINE
    avant = scelle.echeance
    renouvele = elever_pdf(
        scelle.pdf, preuves=revocations.preuves(avant), horodateur=_autre_horodatage(cles, avant), instant=avant
    )
    assert renouvele.pdf.startswith(scelle.pdf) and not renouvele.manque
    verdict = verifier_pdf(renouvele.pdf, racines=racines, instant=fin)
    assert verdict.issue is Issue.VALIDE, verdict.controles


def horodateur_fini(cles: Path) -> datetime:
    return x509.load_pem_x509_certificate((cles / "horodatage.pem").read_bytes()).not_valid_after_utc


def _autre_horodatage(cles: Path, instant: datetime) -> HorodateurLocal:
    """A timestamping certificate that the demonstration's authority makes later."""
    from pipeline.sealing.coffre import charger_certificats, lire_cle

    autorite, *racine = charger_certificats(cles / "autorite.pem")
    emettrice = lire_cle(cles / "autorite.cle.pem")
    assert isinstance(emettrice, ec.EllipticCurvePrivateKey) and charger_horodateur(cles, lambda: instant)
    cle = ec.generate_private_key(ec.SECP256R1())
    certificat = (
        x509.CertificateBuilder()
        .subject_name(nom("Horodatage nouveau"))
        .issuer_name(autorite.subject)
        .public_key(cle.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(instant - timedelta(days=1))
        .not_valid_after(instant + timedelta(days=4 * 365))
        .add_extension(x509.BasicConstraints(False, None), True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), True)
        .sign(emettrice, hashes.SHA256())
    )
    return HorodateurLocal(cle, certificat, (autorite, *racine), lambda: instant)

"""A witness over real HTTP, faithful to C2SP tlog-witness and tlog-cosignature, and written apart from our client."""

from __future__ import annotations

import base64
import hashlib
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from registry import merkle
from registry.note import CleVerification


class Temoin:
    """Keeps, for each log it knows, the largest tree it cosigned. `horloge` gives POSIX seconds."""

    def __init__(self, nom: str, journaux: Sequence[CleVerification], horloge: Callable[[], int]) -> None:
        self.prive = Ed25519PrivateKey.generate()
        self.cle = CleVerification(nom, 4, self.prive.public_key().public_bytes_raw())
        self.horloge = horloge
        self.journaux = {j.nom: j for j in journaux}
        self.vus: dict[str, tuple[int, bytes]] = {}
        self.demandes: list[bytes] = []
        self._verrou = threading.Lock()

    def cosigner(self, texte: bytes) -> bytes:
        """A cosignature/v1 line over this note text."""
        instant = self.horloge()
        message = b"cosignature/v1\ntime " + str(instant).encode() + b"\n" + texte
        empreinte = hashlib.sha256(self.cle.nom.encode() + b"\n\x04" + self.cle.publique).digest()[:4]
        octets = empreinte + instant.to_bytes(8, "big") + self.prive.sign(message)
        return "— ".encode() + self.cle.nom.encode() + b" " + base64.b64encode(octets) + b"\n"

    def repondre(self, corps: bytes) -> tuple[int, str, bytes]:
        """Status, content type and body that add-checkpoint answers."""
        self.demandes.append(corps)
        try:
            tete, _, note = corps.partition(b"\n\n")
            premiere, *preuve = tete.split(b"\n")
            mot, decimal = premiere.split(b" ")
            ancienne = int(decimal)
            texte, _, signatures = note.partition(b"\n\n")
            origine, taille_, racine_ = texte.split(b"\n")[:3]
            taille, racine = int(taille_), base64.b64decode(racine_)
            chemin = [base64.b64decode(ligne, validate=True) for ligne in preuve]
        except ValueError:
            return 400, "text/plain", b"malformed\n"
        if mot != b"old" or str(ancienne).encode() != decimal or len(chemin) > 63 or ancienne > taille:
            return 400, "text/plain", b"bad request\n"
        journal = self.journaux.get(origine.decode())
        if journal is None:
            return 404, "text/plain", b"unknown log\n"
        if not self._signe(journal, texte + b"\n", signatures):
            return 403, "text/plain", b"no known signature\n"
        with self._verrou:
            vue, racine_vue = self.vus.get(journal.nom, (0, b""))
            if ancienne != vue:
                return 409, "text/x.tlog.size", f"{vue}\n".encode()
            if vue == taille and racine_vue not in {racine, b""}:
                return 409, "text/x.tlog.size", f"{vue}\n".encode()
            if ancienne == 0:
                tient = not chemin
            else:
                tient = merkle.verifier_coherence(ancienne, taille, racine_vue, racine, chemin)
            if not tient:
                return 422, "text/plain", b"inconsistent\n"
            self.vus[journal.nom] = (taille, racine)
            return 200, "text/plain", self.cosigner(texte + b"\n")

    def _signe(self, journal: CleVerification, texte: bytes, signatures: bytes) -> bool:
        empreinte = hashlib.sha256(journal.nom.encode() + b"\n\x01" + journal.publique).digest()[:4]
        for ligne in signatures.splitlines():
            _, nom, brut = ligne.split(b" ")
            octets = base64.b64decode(brut)
            if nom == journal.nom.encode() and octets[:4] == empreinte:
                try:
                    Ed25519PublicKey.from_public_bytes(journal.publique).verify(octets[4:], texte)
                except InvalidSignature:
                    return False
                return True
        return False

    @contextmanager
    def servir(self) -> Iterator[str]:
        """Serves on a port of its own; gives the submission prefix."""
        with servir_http(lambda chemin, corps: self.repondre(corps) if chemin == "/add-checkpoint" else None) as url:
            yield url

    def soumettre(self, url: str, corps: bytes) -> httpx.Response:
        """What a client sends, by hand."""
        return httpx.post(f"{url}/add-checkpoint", content=corps, trust_env=False)


@contextmanager
def servir_http(repondre: Callable[[str, bytes], tuple[int, str, bytes] | None]) -> Iterator[str]:
    """An HTTP server whose every answer `repondre(path, body)` gives: (status, type, body), None for a 404."""

    class Guichet(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _tout(self) -> None:
            corps = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            statut, media, octets = repondre(self.path, corps) or (404, "text/plain", b"")
            self.send_response(statut)
            self.send_header("Content-Type", media)
            self.send_header("Content-Length", str(len(octets)))
            self.end_headers()
            self.wfile.write(octets)

        do_GET = do_POST = _tout  # noqa: N815

        def log_message(self, *_: object) -> None:
            pass

    serveur = ThreadingHTTPServer(("127.0.0.1", 0), Guichet)
    serveur.daemon_threads = True
    fil = threading.Thread(target=serveur.serve_forever, daemon=True)
    fil.start()
    try:
        yield f"http://127.0.0.1:{serveur.server_port}"
    finally:
        serveur.shutdown()
        serveur.server_close()
        fil.join()

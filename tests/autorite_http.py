"""A real RFC 3161 authority over HTTP that can be stopped, slowed, set to another time, or made to talk nonsense."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from pipeline.sealing.horodatage import charger_horodateur


class Autorite:
    """`etat`: « juste », « panne » (HTTP 503), « muette » (never answers), « refus » (a rejection), « bruit » (no
    token at all). `decalage` is added to its clock; `demandes` counts what it was asked."""

    def __init__(self, cles: Path, horloge: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.etat, self.decalage, self.demandes = "juste", timedelta(0), 0
        self._fin = threading.Event()
        self._horodateur = charger_horodateur(cles, lambda: horloge() + self.decalage)
        autorite = self

        class Guichet(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                corps = self.rfile.read(int(self.headers["Content-Length"]))
                autorite.demandes += 1
                if autorite.etat == "muette":
                    autorite._fin.wait(30)
                    return
                if autorite.etat == "panne":
                    self.send_error(503)
                    return
                reponse = autorite._repondre(corps)
                self.send_response(200)
                self.send_header("Content-Type", "application/timestamp-reply")
                self.send_header("Content-Length", str(len(reponse)))
                self.end_headers()
                self.wfile.write(reponse)

            def log_message(self, *_: object) -> None:
                pass

        self.serveur = ThreadingHTTPServer(("127.0.0.1", 0), Guichet)
        self.url = f"http://127.0.0.1:{self.serveur.server_port}/"
        threading.Thread(target=self.serveur.serve_forever, daemon=True).start()

    def _repondre(self, corps: bytes) -> bytes:
        if self.etat == "bruit":
            return b"<html>Maintenance</html>"
        return self._horodateur.repondre(b"rien" if self.etat == "refus" else corps)

    def fermer(self) -> None:
        """Stops it, and lets go those who wait."""
        self._fin.set()
        self.serveur.shutdown()
        self.serveur.server_close()

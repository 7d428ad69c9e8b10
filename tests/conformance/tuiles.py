"""A register's files as C2SP tlog-tiles lays them out, written from the specification and not with the product."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

LARGEUR = 256


def ecrire(dossier: Path, checkpoint: str, feuilles: list[bytes]) -> None:
    """The checkpoint, the entry bundles and the tiles of every level, partial ones at the right edge."""
    (dossier / "checkpoint").write_text(checkpoint, encoding="utf-8")
    _suite(dossier / "tile" / "entries", [len(f).to_bytes(2, "big") + f for f in feuilles])
    niveau, haches = 0, [hashlib.sha256(b"\x00" + f).digest() for f in feuilles]
    while haches:
        _suite(dossier / "tile" / str(niveau), haches)
        niveau, haches = niveau + 1, [_sommet(haches[i : i + LARGEUR]) for i in _pleines(haches)]


def _pleines(haches: list[bytes]) -> range:
    return range(0, len(haches) // LARGEUR * LARGEUR, LARGEUR)


def _sommet(haches: list[bytes]) -> bytes:
    """Root of a full tile."""
    while len(haches) > 1:
        haches = [hashlib.sha256(b"\x01" + g + d).digest() for g, d in zip(haches[::2], haches[1::2], strict=True)]
    return haches[0]


def _suite(dossier: Path, morceaux: list[bytes]) -> None:
    for rang in range(0, len(morceaux), LARGEUR):
        tuile = morceaux[rang : rang + LARGEUR]
        nom = f"{rang // LARGEUR:03d}" + ("" if len(tuile) == LARGEUR else f".p/{len(tuile)}")
        chemin = dossier / nom
        chemin.parent.mkdir(parents=True, exist_ok=True)
        chemin.write_bytes(b"".join(tuile))


class _Muet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Says nothing."""


@contextmanager
def servir(dossier: Path) -> Iterator[str]:
    """Serves a folder; its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Muet, directory=str(dossier))) as serveur:
        Thread(target=serveur.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{serveur.server_port}"
        serveur.shutdown()

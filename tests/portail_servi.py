"""The portal on a real port, as a visitor reaches it."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from pipeline.maison import Maison
from publish.app import creer_app
from publish.maison import contexte


def port_libre() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as ecoute:
        port: int = ecoute.getsockname()[1]
        return port


@contextmanager
def portail_servi(maison: Maison, port: int | None = None) -> Iterator[str]:
    """Serves the portal of a home; gives its address."""
    port = port or port_libre()
    reglage = uvicorn.Config(creer_app(contexte(maison)), host="127.0.0.1", port=port, log_level="error")
    serveur = uvicorn.Server(reglage)
    fil = threading.Thread(target=serveur.run, daemon=True)
    fil.start()
    while not serveur.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        serveur.should_exit = True
        fil.join()

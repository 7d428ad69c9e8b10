"""How fast the act page is served, beside FastAPI that serves the same bytes from a static Jinja template, in one run.

    python -m benchmarks.portail [--maison DIR] [--secondes 4] [--tours 3] [--connexions 16]

Each server is one uvicorn worker on loopback, of its own process, pinned to one core; the client, to another one. They
are loaded in turn, over every published act of the demonstration. Closed loop: each connection asks again as soon as it
is answered. The yardstick does nothing else: no database, no header, no error page, no day that turns.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from publish.demo import peupler, repartir
from publish.maison import contexte, ouvrir

ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


def main() -> None:
    lecteur = argparse.ArgumentParser()
    lecteur.add_argument("--maison", type=Path)
    lecteur.add_argument("--secondes", type=float, default=4.0)
    lecteur.add_argument("--tours", type=int, default=3)
    lecteur.add_argument("--connexions", type=int, default=16)
    lecteur.add_argument("--servir", choices=("portail", "temoin"), help=argparse.SUPPRESS)
    lecteur.add_argument("--pages", type=Path, help=argparse.SUPPRESS)
    lecteur.add_argument("--port", type=int, help=argparse.SUPPRESS)
    choix = lecteur.parse_args()
    if choix.servir:
        _servir(choix)
        return
    with tempfile.TemporaryDirectory() as atelier:
        maison = choix.maison or _demonstration(Path(atelier) / "maison")
        mesurer(maison, Path(atelier), choix)


def mesurer(maison: Path, atelier: Path, choix: argparse.Namespace) -> None:
    """Prints the figures."""
    coeurs = sorted(os.sched_getaffinity(0))
    adresses = _adresses(maison)
    pages = atelier / "pages.json"
    with serveur("portail", ["--maison", str(maison)], coeurs[0]) as (port, pid):
        froides, octets = _premieres(port, adresses, pages)
        with serveur("temoin", ["--pages", str(pages)], coeurs[0]) as (autre, _):
            os.sched_setaffinity(0, {coeurs[-1]})
            releves: dict[str, list[tuple[float, float, float]]] = {"portail": [], "témoin": []}
            for _ in range(choix.tours):
                for nom, ou in (("portail", port), ("témoin", autre)):
                    releves[nom].append(asyncio.run(charger(ou, adresses, choix.connexions, choix.secondes)))
        memoire = _memoire(pid)
    charge = os.getloadavg()[0]
    print(f"{len(adresses)} pages d’actes, {octets // len(adresses) / 1000:.1f} Ko en moyenne, charge {charge:.1f}")
    print(f"première fois : médiane {statistics.median(froides):.1f} ms, la plus lente {max(froides):.1f} ms")
    for nom, tours in releves.items():
        debit, p50, p99 = (statistics.median(t[i] for t in tours) for i in range(3))
        print(f"{nom:8} {debit:7.0f} requêtes/s   p50 {p50:5.1f} ms   p99 {p99:5.1f} ms")
    rapports = [a[0] / b[0] for a, b in zip(releves["portail"], releves["témoin"], strict=True)]
    print(f"rapport  {100 * statistics.median(rapports):.0f} % ({', '.join(f'{100 * r:.0f}' for r in rapports)})")
    print(f"mémoire du portail : {memoire['VmRSS']} Mio, au plus {memoire['VmHWM']} Mio")


async def charger(port: int, adresses: list[str], connexions: int, secondes: float) -> tuple[float, float, float]:
    """Requests a second, median and 99th percentile of the answers' times (ms). Raises when an answer is not a page."""
    durees: list[float] = []
    fin = time.perf_counter() + secondes

    async def demander(rang: int) -> None:
        entree, sortie = await asyncio.open_connection("127.0.0.1", port)
        while (debut := time.perf_counter()) < fin:
            chemin = adresses[rang % len(adresses)]
            rang += 1
            sortie.write(f"GET {chemin} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: {ACCEPT}\r\n\r\n".encode())
            tete = await entree.readuntil(b"\r\n\r\n")
            assert tete.startswith(b"HTTP/1.1 200"), tete
            taille = int(tete.lower().split(b"content-length:")[1].split(b"\r\n")[0])
            await entree.readexactly(taille)
            durees.append(1000 * (time.perf_counter() - debut))
        sortie.close()

    debut = time.perf_counter()
    await asyncio.gather(*(demander(rang * 7) for rang in range(connexions)))
    durees.sort()
    ecoule = time.perf_counter() - debut
    return len(durees) / ecoule, durees[len(durees) // 2], durees[int(len(durees) * 0.99)]


@contextmanager
def serveur(nom: str, options: list[str], coeur: int) -> Iterator[tuple[int, int]]:
    """One server in its own process, on one core; its port and its process."""
    with socket.create_server(("127.0.0.1", 0)) as prise:
        port = prise.getsockname()[1]
    commande = [sys.executable, "-m", "benchmarks.portail", "--servir", nom, "--port", str(port), *options]
    lance = subprocess.Popen(commande, preexec_fn=lambda: os.sched_setaffinity(0, {coeur}))
    try:
        for _ in range(300):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                time.sleep(0.1)
        yield port, lance.pid
    finally:
        lance.terminate()
        lance.wait()


def _servir(choix: argparse.Namespace) -> None:
    import uvicorn

    app = _temoin(choix.pages) if choix.servir == "temoin" else _portail(choix.maison)
    uvicorn.run(app, host="127.0.0.1", port=choix.port, log_level="warning", server_header=False)


def _portail(maison: Path) -> object:
    from pipeline.indexation import rattraper
    from publish.app import creer_app

    ouverte = ouvrir(maison)
    rattraper(ouverte)  # as `serve` does: a page is kept only when the index has learnt every act
    return creer_app(contexte(ouverte))


def _temoin(pages: Path) -> object:
    from fastapi import FastAPI
    from fastapi.responses import HTMLResponse
    from jinja2 import DictLoader, Environment

    textes = json.loads(pages.read_text(encoding="utf-8"))
    gabarits = Environment(
        loader=DictLoader({chemin: "{% raw %}" + texte + "{% endraw %}" for chemin, texte in textes.items()}),
        autoescape=True,
        cache_size=-1,
    )
    app = FastAPI()

    @app.get("/eli/{siren}/{nature}/{aaaa}/{mm}/{jj}/{numero}", response_class=HTMLResponse)
    async def page(siren: str, nature: str, aaaa: str, mm: str, jj: str, numero: str) -> HTMLResponse:
        chemin = f"/eli/{siren}/{nature}/{aaaa}/{mm}/{jj}/{numero}"
        return HTMLResponse(gabarits.get_template(chemin).render())

    return app


def _demonstration(dossier: Path) -> Path:
    repartir(dossier, "http://127.0.0.1:8000")
    maison = ouvrir(dossier)
    debut = time.perf_counter()
    bilan = peupler(maison, lambda: None)
    print(f"démonstration : {bilan.actes} actes en {time.perf_counter() - debut:.1f} s")
    maison.registre.base.fermer()
    return dossier


def _adresses(maison: Path) -> list[str]:
    ouverte = ouvrir(maison)
    adresses = [a.uri for a in ouverte.registre.publies(limite=100).actes]
    ouverte.registre.base.fermer()
    return adresses


def _premieres(port: int, adresses: list[str], pages: Path) -> tuple[list[float], int]:
    """The pages asked for the first time: how long each took (ms), and their bytes kept for the yardstick."""
    textes, durees = {}, []
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", headers={"Accept": ACCEPT}) as client:
        for chemin in adresses:
            debut = time.perf_counter()
            reponse = client.get(chemin)
            durees.append(1000 * (time.perf_counter() - debut))
            textes[chemin] = reponse.text
    pages.write_text(json.dumps(textes), encoding="utf-8")
    return durees, sum(len(t.encode()) for t in textes.values())


def _memoire(pid: int) -> dict[str, int]:
    """Memory of a process, in MiB."""
    lignes = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return {nom: int(v.split()[0]) // 1024 for nom, _, v in (x.partition(":") for x in lignes) if nom[:2] == "Vm"}


if __name__ == "__main__":
    main()

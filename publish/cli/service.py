"""Serving: `serve`, and `demo`, a fresh home that one can look at."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Annotated

import typer

from pipeline.indexation import rattraper
from publish.cli.acces import maison
from publish.cli.sortie import MENTION, Home, Json, avancement, dire, dire_json
from schemas.erreurs import CodeSortie, ServiceIndisponible

Port = Annotated[int, typer.Option("--port", min=1, max=65535)]


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    app.command("serve")(serve)
    app.command("demo")(demo)


def serve(
    host: Annotated[str, typer.Option("--host")] = "127.0.0.1",
    port: Port = 8000,
    home: Home = None,
) -> int:
    """Ouvre le portail et l’API."""
    # Imported here: a web server is of no use to the other commands, and costs them half a second.
    import uvicorn

    from publish.app import creer_app
    from publish.maison import contexte

    maison_ = maison(home, en_json=False)
    rattraper(maison_)
    app = creer_app(contexte(maison_))
    # What is there for good is not looked at again by the collector, which would stop an answer for 10 ms now and then.
    gc.collect()
    gc.freeze()
    dire(f"Portail : http://{host}:{port}/   (Ctrl-C pour arrêter)")
    # proxy_headers: uvicorn would believe X-Forwarded-For from 127.0.0.1; only `mandataires` of the settings says whom.
    try:
        uvicorn.run(
            app, host=host, port=port, log_level="warning", server_header=False,
            timeout_graceful_shutdown=5, proxy_headers=False,
        )  # fmt: skip
    except SystemExit as sortie:
        if sortie.code:
            message = f"Le port {port} de {host} ne peut pas être ouvert"
            raise ServiceIndisponible("SRV-01", message, "Choisissez-en un autre avec --port.") from sortie
    return CodeSortie.FAIT


def demo(
    no_serve: Annotated[bool, typer.Option("--no-serve", help="Prépare la maison sans ouvrir le portail.")] = False,
    host: Annotated[str, typer.Option("--host")] = "127.0.0.1",
    port: Port = 8000,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Prépare une maison neuve, pleine d’actes inventés dans tous les états, puis ouvre le portail."""
    from publish.demo import TOTAL, peupler, repartir

    dossier = (home or Path("executoire-demo")).resolve()
    repartir(dossier, adresse=f"http://{host}:{port}")
    maison_ = maison(dossier, json_)
    with avancement("Actes de démonstration", TOTAL) as avancer:
        bilan = peupler(maison_, avancer)
    if json_:
        dire_json(
            {
                "maison": str(dossier),
                "actes": bilan.actes,
                "publies": bilan.publies,
                "a_voir": bilan.a_voir,
                "mention": MENTION,
            }
        )
    else:
        dire(f"Maison de démonstration prête dans {dossier} : {bilan.actes} actes, {bilan.publies} publiés.")
        dire(f"À voir d’abord : {maison_.adresse}{bilan.a_voir}")
        dire("  où en est l’acte et pourquoi, jusqu’à quand le contester, et la preuve.")
    return CodeSortie.FAIT if no_serve or json_ else serve(host, port, dossier)

"""The command `executoire`."""

from __future__ import annotations

import logging
import re
import sys
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup
from typer.exceptions import Exit, TyperException
from typer.main import get_group

from publish.cli.sortie import dire_erreur
from schemas.erreurs import CodeSortie, ErreurExecutoire

GROUPES = {
    "entretien": ("init", "collectivite", "check", "migrate"),
    "lecture": ("parse",),
    "entree": ("ingest",),
    "dossiers": ("list", "correct", "validate", "qualify", "event"),
    "seances": ("seance",),
    "noms": ("deindex",),
    "publication": ("publish", "unpublish", "replace", "sync"),
    "droit": ("status", "delai", "echeances"),
    "defauts": ("defauts",),
    "rappels": ("rappels",),
    "recherche": ("search", "reindex"),
    "preuve": ("verify", "bundle"),
    "cles": ("cles",),
    "perennite": ("preserve",),
    "moniteur": ("monitor",),
    "attestation": ("attestation",),
    "service": ("serve", "demo"),
    "export": ("export",),
    "sauvegarde": ("backup", "restore"),
    "plus_tard": ("transmit",),
}
"""Modules and their commands, in the order of the help page."""


class Groupe(TyperGroup):
    """Loads the module of a command when it is called: `delai` needs neither a database nor a PDF signer."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Every command."""
        return [nom for noms in GROUPES.values() for nom in noms]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command, from its module; None when there is none."""
        module = next((m for m, noms in GROUPES.items() if cmd_name in noms), None)
        if module is None:
            return None
        app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
        import_module(f"publish.cli.{module}").declarer(app)
        app.callback()(lambda: None)  # with one command alone, Typer would make no group
        return get_group(app).get_command(ctx, cmd_name)


def application() -> typer.Typer:
    """The whole command."""
    app = typer.Typer(
        cls=Groupe,
        name="executoire",
        help="Registre et publication des actes des collectivités : lire, sceller, suivre, publier, vérifier.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(lambda: None)
    return app


def main(arguments: list[str] | None = None) -> None:
    """Entry point: runs the command, and turns what is expected to go wrong into one French sentence and a code."""
    mots = list(sys.argv[1:] if arguments is None else arguments)
    debug = "--debug" in mots
    mots = [m for m in mots if m != "--debug"]
    en_json = "--json" in mots
    if not debug:
        # A hostile PDF can make this library tell its troubles on stderr; the verdict says them in one sentence.
        logging.getLogger("pyhanko").setLevel(logging.CRITICAL + 1)
    try:
        code = get_group(application()).main(args=mots, prog_name="executoire", standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except ErreurExecutoire as erreur:
        if debug:
            raise
        dire_erreur(erreur, en_json=en_json)
        sys.exit(erreur.sortie)
    except Exit as sortie:
        sys.exit(sortie.exit_code)
    except typer.Abort:
        sys.exit(130)
    except TyperException as erreur:
        typer.echo(f"Commande mal formée : {_phrase(erreur)} Voyez : executoire --help. [CMD-01]", err=True)
        sys.exit(CodeSortie.USAGE)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        sys.exit(141)
    except Exception as erreur:
        if debug:
            raise
        typer.echo(
            f"Une erreur imprévue s’est produite ({type(erreur).__name__}). "
            "Recommencez avec --debug et signalez-la. [BUG-01]",
            err=True,
        )
        sys.exit(70)


_ANGLAIS = (
    (r"No such command '(.+?)'\.?", r"la commande « \1 » n’existe pas"),
    (r"No such option: (\S+?)\.?(?: .*)?", r"l’option \1 n’existe pas"),
    (r"Missing argument '(.+?)'\.?.*", r"il manque \1"),
    (r"Missing option '(.+?)'\.?.*", r"il manque l’option \1"),
    (r"Option '(.+?)' requires an argument\.?", r"l’option \1 attend une valeur"),
    (r"Got unexpected extra argument(?:s|\(s\))? \((.+)\)", r"« \1 » est de trop"),
    (r"Invalid value for '(.+?)': (.+)", r"la valeur donnée à \1 ne convient pas (\2)"),
)
"""Sentences of the parser of arguments, which speaks English, and ours."""


def _phrase(erreur: TyperException) -> str:
    """What is wrong with the command, in French."""
    anglais: str = erreur.format_message() if hasattr(erreur, "format_message") else str(erreur)
    for motif, phrase in _ANGLAIS:
        if trouve := re.fullmatch(motif, anglais, re.DOTALL):
            return trouve.expand(phrase) + "."
    return anglais

"""The command `executoire`."""

from __future__ import annotations

import sys

import click
import typer
from typer.main import get_command

from publish.cli import dossiers, droit, entree, entretien, plus_tard, preuve, publication, recherche, service
from publish.cli.sortie import dire_erreur
from schemas.erreurs import CodeSortie, ErreurExecutoire

GROUPES = (entretien, entree, dossiers, publication, droit, recherche, preuve, service, plus_tard)
"""In the order of the help page."""


def application() -> typer.Typer:
    """The whole command, each group added by its module."""
    app = typer.Typer(
        name="executoire",
        help="Registre et publication des actes des collectivités : lire, sceller, suivre, publier, vérifier.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    for groupe in GROUPES:
        groupe.declarer(app)
    return app


def main(arguments: list[str] | None = None) -> None:
    """Entry point: runs the command, and turns what is expected to go wrong into one French sentence and a code."""
    mots = list(sys.argv[1:] if arguments is None else arguments)
    debug = "--debug" in mots
    mots = [m for m in mots if m != "--debug"]
    en_json = "--json" in mots
    try:
        code = get_command(application()).main(args=mots, prog_name="executoire", standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except ErreurExecutoire as erreur:
        if debug:
            raise
        dire_erreur(erreur, en_json=en_json)
        sys.exit(erreur.sortie)
    except click.exceptions.Exit as sortie:
        sys.exit(sortie.exit_code)
    except click.exceptions.Abort:
        sys.exit(130)
    except click.ClickException as erreur:
        click.echo(f"Commande mal formée : {erreur.format_message()} Voyez : executoire --help. [CMD-01]", err=True)
        sys.exit(CodeSortie.USAGE)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        sys.exit(141)
    except Exception as erreur:
        if debug:
            raise
        click.echo(
            f"Une erreur imprévue s’est produite ({type(erreur).__name__}). "
            "Recommencez avec --debug et signalez-la. [BUG-01]",
            err=True,
        )
        sys.exit(70)

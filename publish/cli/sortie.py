"""What the command prints: one JSON document or a few French lines on stdout, errors and progress on stderr."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from schemas.acte import Diagnostic, Niveau
from schemas.erreurs import CodeSortie, ErreurExecutoire, MauvaisUsage

Json = Annotated[bool, typer.Option("--json", help="Un seul document JSON sur la sortie.")]
Home = Annotated[Path | None, typer.Option("--home", help="Dossier de la maison.", show_default=False)]

MENTION = "démonstration, sans valeur légale"

SILENCE = 20.0
"""Seconds between two lines that say how far a scan is, where stderr is no terminal."""

_SIGNES = {Niveau.INFO: "·", Niveau.A_VERIFIER: "?", Niveau.ERREUR: "✗"}


def dire(texte: str = "") -> None:
    """One line for a person."""
    typer.echo(texte)


def dire_json(valeur: object) -> None:
    """The one JSON document."""
    typer.echo(json.dumps(valeur, ensure_ascii=False, indent=1, default=str))


def dire_octets(octets: bytes) -> None:
    """A document that is not ours to reformat: its line breaks go out as they are, on every system."""
    typer.echo(octets, nl=False)


def dire_erreur(erreur: ErreurExecutoire, *, en_json: bool) -> None:
    """One sentence on stderr; with `--json` the same in the document."""
    if en_json:
        dire_json({"erreur": erreur.en_json()})
    typer.echo(str(erreur), err=True)


def exiger_inscriptible(chemin: Path) -> None:
    """Asked before what the file will hold is made. Raises MauvaisUsage [CMD-10]."""
    if chemin.is_dir() or not chemin.parent.is_dir():
        raise _ailleurs(chemin)


def ecrire(chemin: Path, octets: bytes) -> None:
    """The whole file or none: a reader never opens half of one. Raises MauvaisUsage [CMD-10]."""
    provisoire = chemin.with_name(f".{chemin.name}.tmp")
    try:
        provisoire.write_bytes(octets)
        provisoire.replace(chemin)
    except OSError as erreur:
        raise _ailleurs(chemin) from erreur


def _ailleurs(chemin: Path) -> MauvaisUsage:
    return MauvaisUsage("CMD-10", f"Le fichier {chemin} ne peut pas être écrit", "Donnez un autre chemin à -o.")


def dire_constats(constats: Iterable[Diagnostic], retrait: str = "  ") -> None:
    """Findings, one a line, the place first."""
    for constat in constats:
        ou = ", ".join(
            t
            for t in (
                f"page {constat.page}" if constat.page else "",
                f"ligne {constat.ligne}" if constat.ligne else "",
            )
            if t
        )
        dire(f"{retrait}{_SIGNES[constat.niveau]} {constat.message}{f' ({ou})' if ou else ''} [{constat.code}]")


def pire(codes: Iterable[int]) -> int:
    """The exit code of several files: the worst one's; a certain refusal is worse than a doubt."""
    gravite = [
        CodeSortie.FAIT,
        CodeSortie.INCERTAIN,
        CodeSortie.NON,
        CodeSortie.SERVICE,
        CodeSortie.REFUS,
        CodeSortie.ILLISIBLE,
        CodeSortie.USAGE,
    ]
    return max(codes, key=lambda c: gravite.index(CodeSortie(c)), default=0)


class Avancement:
    """How far a long command is: called once for each thing done, told the pages of a scan as they are recognised."""

    def __init__(self, barre: Progress, quoi: str, total: int) -> None:
        self._barre, self._quoi = barre, quoi
        self._tache = barre.add_task(quoi, total=total)
        self._dit = time.monotonic()

    def __call__(self) -> None:
        """One more is done."""
        self._barre.update(self._tache, advance=1, description=self._quoi)

    def sur(self, faits: int, total: int) -> None:
        """So many are done, of a number that is known on the way (0: still unknown)."""
        self._barre.update(self._tache, completed=faits, total=total or None)

    def page(self, faites: int, total: int) -> None:
        """So many pages of the scan being read are done: beside the bar, or, where nobody looks at one, a line now
        and then."""
        if not self._barre.disable:
            self._barre.update(self._tache, description=f"{self._quoi}, page {faites}/{total}")
        elif time.monotonic() - self._dit >= SILENCE:
            self._dit = time.monotonic()
            typer.echo(f"{self._quoi} : page {faites}/{total}", err=True)


@contextmanager
def avancement(quoi: str, total: int) -> Iterator[Avancement]:
    """A progress bar on stderr, shown to a person only; it turns while one long thing is done."""
    console = Console(stderr=True)
    with Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        console=console,
        disable=total == 0 or not console.is_terminal,
        transient=True,
    ) as barre:
        yield Avancement(barre, quoi, total)

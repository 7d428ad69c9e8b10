"""What many files gave: a summary for a person, and a list of findings that a spreadsheet opens."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from publish.cli.sortie import dire
from schemas.acte import Diagnostic, Niveau
from schemas.erreurs import ErreurExecutoire, MauvaisUsage

Constats = Annotated[
    Path | None, typer.Option("--constats", help="Écrit les constats dans ce fichier CSV.", show_default=False)
]

BEAUCOUP = 10
"""From this number of files on, each gives one line, and its findings go to the summary."""

_COLONNES = ("fichier", "acte", "resultat", "niveau", "code", "champ", "message", "page", "ligne")


@dataclass(frozen=True, slots=True)
class Compte:
    """What became of one act of one file, or of a file that gave none: `resultat` is a word of the summary."""

    chemin: Path
    acte: str | None
    resultat: str
    diagnostics: tuple[Diagnostic, ...] = ()
    erreur: ErreurExecutoire | None = None


def ecrire_constats(chemin: Path, comptes: Iterable[Compte]) -> None:
    """One line a finding, UTF-8 with its mark and semicolons, as French spreadsheets expect. Raises MauvaisUsage
    [CMD-08] when the file cannot be written."""
    try:
        with chemin.open("w", encoding="utf-8-sig", newline="") as flux:
            ecrivain = csv.writer(flux, delimiter=";")
            ecrivain.writerow(_COLONNES)
            for compte in comptes:
                debut = (str(compte.chemin), compte.acte or "", compte.resultat)
                if compte.erreur is not None:
                    ecrivain.writerow(
                        (*map(_inerte, debut), "erreur", compte.erreur.code, "", str(compte.erreur), "", "")
                    )
                for d in compte.diagnostics:
                    cases = (d.niveau, d.code, d.champ or "", d.message, str(d.page or ""), str(d.ligne or ""))
                    ecrivain.writerow(map(_inerte, (*debut, *cases)))
    except OSError as erreur:
        message = f"Le fichier {chemin} ne peut pas être écrit"
        raise MauvaisUsage("CMD-08", message, "Donnez un autre chemin à --constats.") from erreur


def dire_bilan(comptes: list[Compte], ecartes: tuple[Path, ...]) -> None:
    """How many acts ended where, and what is to be looked at, most frequent first."""
    fichiers = len({c.chemin for c in comptes})
    dire(f"Bilan : {fichiers} fichiers, {sum(c.erreur is None for c in comptes)} actes")
    for resultat, nombre in Counter(c.resultat for c in comptes).most_common():
        dire(f"  {nombre:>6}  {resultat}")
    if ecartes:
        formats = ", ".join(sorted({c.suffix.casefold() or c.name for c in ecartes})[:8])
        dire(f"  {len(ecartes):>6}  laissé de côté : pas un format d’acte ({formats})")
    a_voir = [d for c in comptes for d in c.diagnostics if d.niveau is not Niveau.INFO]
    if a_voir:
        exemples = {d.code: d.message for d in reversed(a_voir)}
        dire(f"À vérifier : {len(a_voir)} constats, par exemple :")
        for code, nombre in Counter(d.code for d in a_voir).most_common():
            dire(f"  {nombre:>6}  [{code}] {exemples[code]}")


def _inerte(case: str) -> str:
    """A cell that no spreadsheet takes for a formula: texts come from files that anyone may have written."""
    return f"'{case}" if case.startswith(("=", "+", "-", "@", "\t", "\r")) else case

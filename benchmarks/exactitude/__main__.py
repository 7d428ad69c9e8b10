"""The report: `python -m benchmarks.exactitude [--formats texte,docx,pdf,scan] [--moitie temoin] [--detail]`."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.exactitude.dispositions import REGLAGE, TEMOIN
from benchmarks.exactitude.faits import tirer
from benchmarks.exactitude.mesure import (
    CONSTATS,
    PRECIS,
    TETE,
    Ecart,
    Issue,
    comparer,
    lu_de,
    mots_perdus,
    signale,
    taux_d_erreur,
)
from benchmarks.exactitude.rendus import RENDUS, fichiers
from pipeline.parsing import analyser
from pipeline.reading import lire_octets
from schemas.erreurs import ErreurExecutoire

MOITIES = {"reglage": REGLAGE, "temoin": TEMOIN}
EXEMPLAIRES = 3
"""Acts drawn for each layout."""


@dataclass
class Resultat:
    """One file: what differs, how many fields were there, what became of its words."""

    moitie: str
    format: str
    fichier: str
    exacts: Counter[str] = field(default_factory=Counter)
    ecarts: list[Ecart] = field(default_factory=list)
    perdus: list[str] = field(default_factory=list)
    ajoutes: list[str] = field(default_factory=list)
    caracteres: tuple[int, int] = (0, 0)
    signales: Counter[tuple[Issue, bool, bool]] = field(default_factory=Counter)
    """Values of a scan by their issue, whether their field is one of `TETE`, and whether a finding points at them."""


def mesurer(tache: tuple[str, int, int, str]) -> Resultat:
    """Renders one act in one format, reads it, compares."""
    moitie, rang, exemplaire, format_ = tache
    feuille = MOITIES[moitie][rang](tirer(rang * EXEMPLAIRES + exemplaire + (500 if moitie == "temoin" else 0)))
    (nom, fichier, octets), *_ = fichiers(feuille, (format_,))
    resultat = Resultat(moitie, nom, f"{exemplaire}-{fichier}")
    try:
        lu = lire_octets(octets, fichier)
        lectures = analyser(lu)
    except ErreurExecutoire as erreur:
        resultat.ecarts.append(Ecart("lecture", Issue.FAUX, "", str(erreur)))
        return resultat
    acte, vu = lectures[0].acte, lu_de(lectures[0].acte)
    if len(lectures) != 1:
        resultat.ecarts.append(Ecart("lecture", Issue.FAUX, 1, len(lectures)))
    for champ, issue, valeur in comparer(feuille.attendu, vu, scan=format_ == "scan"):
        if format_ == "scan" and champ in CONSTATS:
            resultat.signales[issue, champ in TETE, signale(champ, lectures[0].diagnostics)] += 1
        if issue is Issue.EXACT:
            resultat.exacts[champ] += 1
        else:
            resultat.ecarts.append(Ecart(champ, issue, feuille.attendu.get(champ), valeur))
    source = "\n".join(x.texte for x in lu.lignes) if format_ == "scan" else feuille.mots()
    resultat.perdus, resultat.ajoutes = mots_perdus(source, acte, feuille.repetables)
    if format_ == "scan":
        resultat.caracteres = taux_d_erreur(feuille.attendu, vu)
    return resultat


def rapporter(resultats: Sequence[Resultat], detail: bool) -> None:
    """One table a half and a format."""
    groupes: dict[tuple[str, str], list[Resultat]] = defaultdict(list)
    for r in resultats:
        groupes[r.moitie, r.format].append(r)
    for (moitie, format_), groupe in groupes.items():
        exacts = sum((r.exacts for r in groupe), Counter[str]())
        issues: dict[str, Counter[Issue]] = defaultdict(Counter)
        for r in groupe:
            for e in r.ecarts:
                issues[e.champ][e.issue] += 1
        print(f"\n== {moitie}, {format_} : {len(groupe)} fichiers")
        print(f"{'champ':<14}{'exacts':>8}{'faux':>6}{'absents':>9}{'inventés':>10}{'taux':>9}")
        for champ in dict.fromkeys([*exacts, *issues]):
            i = issues[champ]
            dits = exacts[champ] + i[Issue.FAUX] + i[Issue.ABSENT]
            print(f"{champ:<14}{exacts[champ]:>8}{i[Issue.FAUX]:>6}{i[Issue.ABSENT]:>9}{i[Issue.INVENTE]:>10}"
                  f"{exacts[champ] / dits if dits else 0:>9.1%}")  # fmt: skip
        for nom, champs in (("numéros, dates, accusé", PRECIS), ("champs de tête", TETE), ("tous", None)):
            bons = sum(n for c, n in exacts.items() if champs is None or c in champs)
            faux = sum(i[Issue.FAUX] + i[Issue.ABSENT] for c, i in issues.items() if champs is None or c in champs)
            print(f"{nom} : {bons / max(1, bons + faux):.2%} de {bons + faux}")
        print(f"mots perdus {sum(len(r.perdus) for r in groupe)}, ajoutés {sum(len(r.ajoutes) for r in groupe)}")
        if total := sum(r.caracteres[1] for r in groupe):
            print(f"caractères faux {sum(r.caracteres[0] for r in groupe) / total:.2%}")
            _dire_les_signales(sum((r.signales for r in groupe), Counter[tuple[Issue, bool, bool]]()))
    if detail:
        for r in resultats:
            for e in r.ecarts:
                print(f"{r.moitie} {r.fichier} {e.champ} {e.issue}\n    attendu {e.attendu!r}\n    lu      {e.lu!r}")
            if r.perdus or r.ajoutes:
                print(f"{r.moitie} {r.fichier} mots perdus {r.perdus[:12]} ajoutés {r.ajoutes[:12]}")


def _dire_les_signales(comptes: Counter[tuple[Issue, bool, bool]]) -> None:
    """Of the wrong values, those that a finding points at; of the right ones, those that one points at for nothing."""
    for nom, tetes in (("champs de tête", {True}), ("tous", {True, False})):
        dits = []
        for quoi, issues in (("fausses", {Issue.FAUX, Issue.INVENTE}), ("absentes", {Issue.ABSENT}),
                             ("justes", {Issue.EXACT})):  # fmt: skip
            ici = {k: n for k, n in comptes.items() if k[0] in issues and k[1] in tetes}
            total = sum(ici.values())
            dits.append(f"{quoi} {sum(n for k, n in ici.items() if k[2]) / max(1, total):.1%} de {total}")
        print(f"signalées à relire, {nom} : {', '.join(dits)}")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measures and prints."""
    lecteur = argparse.ArgumentParser(description=__doc__)
    lecteur.add_argument("--formats", default=",".join(RENDUS))
    lecteur.add_argument("--moitie", choices=tuple(MOITIES))
    lecteur.add_argument("--detail", action="store_true")
    lecteur.add_argument("--exemplaires", type=int, default=EXEMPLAIRES, help="acts drawn for each layout")
    lecteur.add_argument("--ecrire", type=Path, help="folder where the files are written too")
    choix = lecteur.parse_args(arguments)
    moities = [choix.moitie] if choix.moitie else list(MOITIES)
    if choix.ecrire:
        choix.ecrire.mkdir(parents=True, exist_ok=True)
    taches = [(m, rang, e, f) for f in choix.formats.split(",") for m in moities
              for rang in range(len(MOITIES[m])) for e in range(choix.exemplaires)]  # fmt: skip
    debut = time.monotonic()
    resultats = []
    with ProcessPoolExecutor(os.cpu_count()) as travailleurs:
        for fait, resultat in enumerate(travailleurs.map(mesurer, taches), 1):
            resultats.append(resultat)
            if sys.stderr.isatty():
                print(f"\r{fait}/{len(taches)}", end="", file=sys.stderr)
    if choix.ecrire:
        for moitie, rang, e, format_ in taches:
            feuille = MOITIES[moitie][rang](tirer(rang * EXEMPLAIRES + e + (500 if moitie == "temoin" else 0)))
            for _, fichier, octets in fichiers(feuille, (format_,)):
                (choix.ecrire / f"{e}-{fichier}").write_bytes(octets)
    rapporter(resultats, choix.detail)
    print(f"\n{len(resultats)} fichiers en {time.monotonic() - debut:.0f} s")


if __name__ == "__main__":
    main()

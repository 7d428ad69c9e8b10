"""What is wrong with the acts of a home and what to do: `defauts`, and the faults that `publish` leaves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Any

import typer

from pipeline.maison import Maison
from pipeline.publicite import SCELLES
from publish.cli.acces import maison
from publish.cli.sortie import Home, Json, dire, dire_json, pire
from registry.droit.conformite import conformite, urgence
from registry.droit.constats import Conformite, Defaut, Mentions, Usages
from schemas.acte import Etape
from schemas.dossier import Dossier
from schemas.erreurs import CodeSortie, ErreurExecutoire, Refus

_USAGE = Usages()


@dataclass(frozen=True, slots=True)
class _Examen:
    dossier: Dossier
    conformite: Conformite


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    app.command("defauts")(defauts)


def defauts(
    actes: Annotated[
        list[str] | None, typer.Argument(metavar="[ACT…]", help="Identifiants, numéros ou adresses ; sinon tous.")
    ] = None,
    jours: Annotated[
        int, typer.Option("--jours", min=1, max=365, help="Délai d’usage, là où la loi n’en fixe pas.")
    ] = _USAGE.transmission,
    tout: Annotated[
        bool, typer.Option("--tout", help="Aussi ce qui reste à tenir et ce qui n’a pas pu être vérifié.")
    ] = False,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Montre les actes en défaut et ce qu’il faut faire, le plus urgent d’abord ; code 1 s’il y en a."""
    maison_ = maison(home, json_)
    usages = Usages(transmission=jours, publicite=jours)
    examens: list[_Examen] = []
    erreurs: list[tuple[str, ErreurExecutoire]] = []
    dossiers: Iterable[Dossier | str] = actes or maison_.registre.dossiers(*SCELLES)
    for nom in dossiers:
        try:
            dossier = _scelle(maison_, nom) if isinstance(nom, str) else nom
            examens.append(_Examen(dossier, examiner(maison_, dossier, usages)))
        except ErreurExecutoire as erreur:
            erreurs.append((nom if isinstance(nom, str) else nom.nom, erreur))
            typer.echo(str(erreur), err=True)
    trouves = sorted(
        ((e.dossier, d) for e in examens for d in e.conformite.defauts), key=lambda t: (urgence(t[1]), t[0].nom)
    )
    if json_:
        dire_json(_en_json(trouves, examens, erreurs, tout))
    else:
        _dire(trouves, examens, tout or bool(actes))
    return pire([CodeSortie.NON if trouves else CodeSortie.FAIT, *(e.sortie for _, e in erreurs)])


def examiner(maison_: Maison, dossier: Dossier, usages: Usages = _USAGE) -> Conformite:
    """The checks of one act today. The day of going online is on its publication copy, which bears the author as he
    was read; while the copy of a newer version is awaited, nothing served bears that day."""
    copie = dossier.copie_a_jour if dossier.etape is Etape.PUBLIE else None
    mentions = Mentions.de(dossier.acte.auteur, copie)
    return conformite(dossier.vie, maison_.registre.jour(dossier.collectivite), mentions=mentions, usages=usages)


def defaut_en_json(dossier: Dossier, defaut: Defaut) -> dict[str, Any]:
    """One fault of one act (INTERFACES §3)."""
    return {
        **_reperes(dossier),
        "code": defaut.code,
        "message": defaut.message,
        "depuis": defaut.depuis.isoformat(),
        "conseil": defaut.conseil,
        "article": defaut.article,
    }


def _scelle(maison_: Maison, nom: str) -> Dossier:
    dossier = maison_.registre.dossier(nom)
    if dossier.etape not in SCELLES:
        message = f"L’acte {dossier.nom} n’est pas scellé : ce qui y est lu n’est pas encore sûr"
        raise Refus("DEF-90", message, "Validez-le d’abord : executoire validate ACT.")
    return dossier


def _reperes(dossier: Dossier) -> dict[str, Any]:
    return {"acte": dossier.nom, "uri": dossier.uri, "numero": dossier.acte.numero}


def _en_json(
    trouves: list[tuple[Dossier, Defaut]],
    examens: list[_Examen],
    erreurs: list[tuple[str, ErreurExecutoire]],
    tout: bool,
) -> list[dict[str, Any]]:
    """The faults alone; with `--tout` the rest follows, each entry with its `niveau`."""
    liste = [{**defaut_en_json(d, defaut), "niveau": "defaut"} for d, defaut in trouves]
    for e in examens if tout else ():
        repere = _reperes(e.dossier)
        for p in e.conformite.precisions:
            vide = {"depuis": None, "conseil": None, "niveau": "precision"}
            liste.append({**repere, "code": p.code, "message": p.message, "article": p.article, **vide})
        for i in e.conformite.inconnus:
            reste = {"depuis": None, "conseil": i.conseil, "niveau": "inconnu"}
            liste.append({**repere, "code": i.code, "message": i.message, "article": i.article, **reste})
    return liste + [{"acte": nom, "erreur": erreur.en_json()} for nom, erreur in erreurs]


def _dire(trouves: list[tuple[Dossier, Defaut]], examens: list[_Examen], tout: bool) -> None:
    largeur = max((len(d.nom) for d, _ in trouves), default=0)
    if trouves:
        dire(f"{'Depuis le':<10}  {'Acte':<{largeur}}  Défaut, et ce qu’il faut faire")
    for dossier, defaut in trouves:
        marge = " " * (14 + largeur)
        dire(f"{defaut.depuis:%d/%m/%Y}  {dossier.nom:<{largeur}}  {defaut.message} [{defaut.code}]")
        dire(f"{marge}→ {defaut.conseil} ({defaut.article})")
    for e in examens if tout else ():
        for p in e.conformite.precisions:
            dire(f"· {e.dossier.nom} : {p.message} ({p.article}) [{p.code}]")
        for i in e.conformite.inconnus:
            dire(f"? {e.dossier.nom} : {i.message} → {i.conseil} ({i.article}) [{i.code}]")
    actes = len({d.cle for d, _ in trouves})
    dire(
        f"{_compte(len(trouves), 'défaut')}, {_compte(actes, 'acte')} sur {len(examens)}."
        if trouves
        else f"Aucun défaut connu ({_compte(len(examens), 'acte')})."
    )
    inconnus = Counter(q for e in examens for q in {i.quoi for i in e.conformite.inconnus})
    if inconnus and not tout:
        quoi = " ; ".join(f"{q} ({_compte(n, 'acte')})" for q, n in inconnus.most_common())
        dire(f"Non vérifié, faute de le savoir : {quoi}. Le détail : --tout.")


def _compte(nombre: int, mot: str) -> str:
    return f"{nombre} {mot}{'s' if nombre > 1 else ''}"

"""Proving: `verify`, for files without any home or network, and for acts of the home."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline import proof, reading
from pipeline.maison import Maison
from pipeline.sealing import cles
from pipeline.sealing.opposition import opposer
from publish.cli.acces import maison
from publish.cli.sortie import Home, Json, dire, dire_json, pire
from publish.horloge import maintenant
from publish.reglages import maison_par_defaut
from registry.droit.statut import statut
from schemas.acte_publie import TypeDocument
from schemas.erreurs import CodeSortie, ErreurExecutoire, Introuvable
from schemas.verdict import Issue, Verdict

RESUMES = {
    Issue.VALIDE: "Authentique et entier",
    Issue.INDETERMINE: "Nous ne pouvons pas conclure. Ne considérez pas ce document comme vérifié.",
    Issue.INVALIDE: "Ce document n’est pas celui qui a été publié",
}
SORTIES = {
    Issue.VALIDE: CodeSortie.FAIT,
    Issue.INDETERMINE: CodeSortie.INCERTAIN,
    Issue.INVALIDE: CodeSortie.NON,
}
SIGNES = {Issue.VALIDE: "✓", Issue.INDETERMINE: "?", Issue.INVALIDE: "✗"}


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    app.command("verify")(verify)


@dataclass(frozen=True, slots=True)
class _Objet:
    nom: str
    octets: bytes


def verify(
    cibles: Annotated[list[str], typer.Argument(metavar="ACT|FICHIER…", help="Fichiers, ou actes de la maison.")],
    confiance: Annotated[list[Path] | None, typer.Option("--confiance", help="Racine à croire (PEM).")] = None,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Vérifie un XML ou un PDF scellé, hors ligne ; ou les documents d’un acte de la maison."""
    racines = [c for chemin in confiance or () for c in cles.charger_certificats(chemin)]
    maison_ = _maison(home, json_)
    if maison_ is not None:
        racines += maison_.racines
    comptes: list[dict[str, Any]] = []
    codes: list[int] = []
    for cible in cibles:
        try:
            for objet in _objets(cible, maison_):
                verdict = proof.verifier(objet.octets, racines=racines, instant=maintenant())
                if maison_ is not None:
                    connues = maison_.revocations.preuves(maintenant())
                    verdict = opposer(verdict, objet.octets, connues, maintenant())
                codes.append(SORTIES[verdict.issue])
                comptes.append({**_en_json(objet, verdict), **_connu(objet, maison_)})
                if not json_:
                    _dire(objet, verdict)
        except ErreurExecutoire as erreur:
            codes.append(erreur.sortie)
            comptes.append({"fichier": cible, "verdict": None, "erreur": erreur.en_json()})
            typer.echo(str(erreur), err=True)
    if json_:
        dire_json(comptes)
    return pire(codes)


def _maison(home: Path | None, en_json: bool) -> Maison | None:
    """The home, when there is one: verifying needs none."""
    dossier = home or maison_par_defaut()
    return maison(dossier, en_json) if home is not None or (dossier / "registre.sqlite3").exists() else None


def _objets(cible: str, maison_: Maison | None) -> list[_Objet]:
    chemin = Path(cible)
    if chemin.exists():
        return [_Objet(chemin.name, reading.octets_de(chemin))]
    if maison_ is None:
        raise Introuvable("VRF-02", f"« {cible} » n’est pas un fichier, et il n’y a pas de maison ici", "Voyez --home.")
    dossier = maison_.registre.dossier(cible)
    scelles = {TypeDocument.ACTE_XML, TypeDocument.VIE_XML, TypeDocument.COPIE}
    derniers = {d.type: d for d in dossier.documents if d.type in scelles and d.rang == 0}
    if not derniers:
        raise Introuvable("VRF-03", f"L’acte {cible} n’est pas encore scellé", "Validez-le : executoire validate ACT.")
    return [_Objet(d.nom, maison_.registre.objet(d.sha256)) for d in derniers.values()]


def _connu(objet: _Objet, maison_: Maison | None) -> dict[str, Any]:
    """The act of the home that these bytes belong to, and its status of today."""
    if maison_ is None:
        return {"acte": None, "statut": None}
    vue = maison_.registre.publie_par_document(hashlib.sha256(objet.octets).hexdigest())
    if vue is None:
        return {"acte": None, "statut": None}
    etat = statut(vue.vie, maison_.registre.jour(vue.collectivite))
    return {"acte": vue.identifiant or vue.acte.numero, "statut": etat.statut}


def _en_json(objet: _Objet, verdict: Verdict) -> dict[str, Any]:
    return {
        "fichier": objet.nom,
        "verdict": verdict.issue,
        "resume": RESUMES[verdict.issue],
        "controles": controles_en_json(verdict),
    }


def controles_en_json(verdict: Verdict) -> list[dict[str, str]]:
    """Every control of a verdict."""
    return [{"nom": c.nom, "verdict": c.verdict, "phrase": c.phrase} for c in verdict.controles]


def _dire(objet: _Objet, verdict: Verdict) -> None:
    dire(f"{objet.nom} : {RESUMES[verdict.issue]}")
    for controle in verdict.controles:
        dire(f"  {SIGNES[controle.verdict]} {controle.phrase}")

"""Proving: `verify`, for files without any home or network and for acts of the home; `bundle` gives the proof."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline import proof, reading
from pipeline.maison import Maison
from pipeline.proof import Confiance
from pipeline.proof.asice import envelopper
from pipeline.proof.constitution import plier, rassembler
from pipeline.proof.limites import ARCHIVE_MAX
from pipeline.proof.voisins import noms_des_voisins
from pipeline.sealing import cles
from publish.cli.acces import maison
from publish.cli.dossiers import Acte
from publish.cli.sortie import Home, Json, dire, dire_json, ecrire, exiger_inscriptible, pire
from publish.guichet import etablir_attestation
from publish.horloge import maintenant
from publish.maison import confiance
from publish.reglages import maison_par_defaut
from registry.droit.statut import statut
from registry.note import COSIGNATURE_V1, ED25519, lire_cle
from schemas.acte_publie import ActePublie, TypeDocument
from schemas.erreurs import CodeSortie, ErreurExecutoire, Introuvable, Refus
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
    app.command("bundle")(bundle)


@dataclass(frozen=True, slots=True)
class _Objet:
    nom: str
    octets: bytes
    voisins: tuple[tuple[str, bytes], ...] = ()


def verify(
    cibles: Annotated[list[str], typer.Argument(metavar="ACT|FICHIER…", help="Fichiers, ou actes de la maison.")],
    racines: Annotated[list[Path] | None, typer.Option("--confiance", help="Racine à croire (PEM).")] = None,
    cle_journal: Annotated[
        list[str] | None,
        typer.Option("--cle-journal", metavar="CLÉ", help="Clé d’un registre à croire, ou le fichier qui la porte."),
    ] = None,
    cle_temoin: Annotated[
        list[str] | None,
        typer.Option("--cle-temoin", metavar="CLÉ", help="Clé d’un témoin à croire, ou le fichier qui la porte."),
    ] = None,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Vérifie hors ligne un XML ou un PDF scellé, un dossier de preuve, un jeton, une preuve d’inscription ; ou les
    documents d’un acte de la maison."""
    maison_ = _maison(home, json_)
    croit = _confiance(racines or (), cle_journal or (), cle_temoin or (), maison_)
    comptes: list[dict[str, Any]] = []
    codes: list[int] = []
    for cible in cibles:
        try:
            for objet in _objets(cible, maison_):
                verdict = proof.examiner(objet.octets, croit, nom=objet.nom, voisins=objet.voisins)
                codes.append(SORTIES[verdict.issue])
                comptes.append({**_en_json(objet, verdict), **_connu(objet, verdict, maison_)})
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


def _confiance(
    racines: Iterable[Path], cles_: Iterable[str], temoins: Iterable[str], maison_: Maison | None
) -> Confiance:
    """What is believed: what the reader gives, and what the home knows."""
    connu = Confiance((), maintenant()) if maison_ is None else confiance(maison_)
    return replace(
        connu,
        racines=(*(c for chemin in racines for c in cles.charger_certificats(chemin)), *connu.racines),
        cles=(*(lire_cle(_cle(mot), ED25519) for mot in cles_), *connu.cles),
        temoins=(*(lire_cle(_cle(mot), COSIGNATURE_V1) for mot in temoins), *connu.temoins),
    )


def _cle(mot: str) -> str:
    """A verifier key, or the file that holds it (no key has the form of a path that exists)."""
    chemin = Path(mot)
    return reading.octets_de(chemin).decode("utf-8", "replace") if chemin.is_file() else mot


def _objets(cible: str, maison_: Maison | None) -> list[_Objet]:
    chemin = Path(cible)
    if chemin.exists():
        limites = reading.Limites(octets=ARCHIVE_MAX)
        voisins = [v for nom in noms_des_voisins(chemin.name) for v in sorted(chemin.parent.glob(nom)) if v.is_file()]
        a_cote = tuple((v.name, reading.octets_de(v)) for v in voisins if v.name != chemin.name)
        return [_Objet(chemin.name, reading.octets_de(chemin, limites=limites), a_cote)]
    if maison_ is None:
        raise Introuvable("VRF-02", f"« {cible} » n’est pas un fichier, et il n’y a pas de maison ici", "Voyez --home.")
    dossier = maison_.registre.dossier(cible)
    scelles = {TypeDocument.ACTE_XML, TypeDocument.VIE_XML, TypeDocument.COPIE}
    derniers = {d.type: d for d in dossier.documents if d.type in scelles and d.rang == 0}
    if not derniers:
        raise Introuvable("VRF-03", f"L’acte {cible} n’est pas encore scellé", "Validez-le : executoire validate ACT.")
    return [_Objet(d.nom, maison_.registre.objet(d.sha256)) for d in derniers.values()]


def _connu(objet: _Objet, verdict: Verdict, maison_: Maison | None) -> dict[str, Any]:
    """The act of the home that these bytes belong to, and its status of today; else what a bundle calls its act."""
    empreintes = (hashlib.sha256(objet.octets).hexdigest(), *verdict.scelles)
    vues = () if maison_ is None else (maison_.registre.publie_par_document(e) for e in empreintes)
    vue = next((v for v in vues if v is not None), None)
    if vue is None or maison_ is None:
        return {"acte": verdict.acte, "statut": None}
    etat = statut(vue.vie, maison_.registre.jour(vue.collectivite))
    return {"acte": vue.identifiant or vue.acte.numero, "statut": etat.statut}


def _en_json(objet: _Objet, verdict: Verdict) -> dict[str, Any]:
    return {
        "fichier": objet.nom,
        "verdict": verdict.issue,
        "resume": RESUMES[verdict.issue],
        "controles": [asdict(c) for c in verdict.controles],
        "remarques": [asdict(r) for r in verdict.remarques],
    }


def _dire(objet: _Objet, verdict: Verdict) -> None:
    """The worst part first to be seen: each part of a bundle under its name, in the order it was controlled."""
    dire(f"{objet.nom} : {RESUMES[verdict.issue]}")
    for partie in dict.fromkeys(c.partie for c in verdict.controles):
        retrait = "  "
        if partie is not None:
            dire(f"  {partie}")
            retrait = "    "
        for controle in verdict.controles:
            if controle.partie == partie:
                dire(f"{retrait}{SIGNES[controle.verdict]} {controle.phrase}")
    if verdict.remarques:
        dire("  À savoir")
    for remarque in verdict.remarques:
        dire(f"    · {remarque.partie} : {remarque.phrase}" if remarque.partie else f"    · {remarque.phrase}")


def bundle(
    acte: Acte,
    sortie: Annotated[Path, typer.Option("-o", "--sortie", help="Fichier ZIP à écrire.")],
    attestation: Annotated[bool, typer.Option("--attestation", help="Y joindre l’attestation du jour.")] = False,
    asice: Annotated[bool, typer.Option("--asice", help="Sous un sceau de plus, en conteneur ASiC-E.")] = False,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Rassemble dans un ZIP les documents publics d’un acte et tout ce qui les prouve."""
    maison_ = maison(home, json_)
    publie = _publie(maison_, acte)
    exiger_inscriptible(sortie)
    notice = etablir_attestation(maison_, maison_.registre.dossier(acte)).pdf if attestation else None
    pieces = rassembler(maison_.registre, publie, adresse=maison_.adresse, attestation=notice)
    dossier = plier(_envelopper(maison_, pieces) if asice else pieces)
    ecrire(sortie, dossier.octets)
    if json_:
        dire_json(
            {
                "fichier": str(sortie),
                "acte": publie.identifiant or publie.acte.numero,
                "uri": publie.uri,
                "octets": len(dossier.octets),
                "sha256": hashlib.sha256(dossier.octets).hexdigest(),
                "pieces": dossier.noms,
            }
        )
    else:
        dire(f"{sortie} : dossier de preuve de {publie.acte.numero}, {len(dossier.noms)} pièces.")
    return CodeSortie.FAIT


def _envelopper(maison_: Maison, pieces: dict[str, bytes]) -> dict[str, bytes]:
    instant = maison_.horloge().replace(microsecond=0)
    return envelopper(
        pieces,
        trousseau=maison_.sceau,
        horodateur=maison_.horodateur,
        instant=instant,
        preuves=maison_.revocations.preuves(instant),
    )


def _publie(maison_: Maison, nom: str) -> ActePublie:
    """The published act: a bundle is made to be given, and holds only what the public may have."""
    dossier = maison_.registre.dossier(nom)
    publie = maison_.registre.publie_par_cle(dossier.cle)
    if publie is None:
        message = f"L’acte {dossier.nom} n’est pas publié : un dossier de preuve ne contient que ce qui est public"
        raise Refus("DOS-01", message, "Publiez-le d’abord : executoire publish ACT.")
    return publie

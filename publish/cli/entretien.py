"""Care of a home: `init`, `collectivite`, `check`, `migrate`."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import Annotated, Any

import typer
from cryptography.hazmat.primitives import hashes

from pipeline import fondation
from pipeline.garde import alarmes
from pipeline.indexation import en_retard, rattraper
from pipeline.maison import Maison
from pipeline.moniteur import lire_temoignage
from pipeline.veille import controler
from publish.cli import espaces
from publish.cli.acces import maison
from publish.cli.dates import lire_jour
from publish.cli.sortie import MENTION, Home, Json, dire, dire_json
from publish.horloge import maintenant
from publish.reglages import lire_reglages, maison_par_defaut
from registry.audit import Ecart
from registry.base import Base
from registry.lignes import colonnes_collectivite
from registry.migration import migrer
from registry.upkeep import Bilan, examiner, reparer
from schemas.collectivite import Collectivite, MoyenPublicite, RegimePublicite, TypeCollectivite
from schemas.erreurs import CodeSortie, Introuvable, MauvaisUsage
from schemas.identifiants import siren_valide
from search.choix import ACTES_WHOOSH, WHOOSH, adresse_lue
from search.engine import IndexAReconstruire


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    app.command("init")(init)
    groupe = typer.Typer(help="Qui publie ici, et ce dont le droit dépend.", no_args_is_help=True)
    groupe.command("list")(lister)
    groupe.command("set")(definir)
    groupe.command("mentions")(espaces.mentions)
    groupe.command("theme")(espaces.theme)
    app.add_typer(groupe, name="collectivite")
    app.command("check")(check)
    app.command("migrate")(migrate)


def init(json_: Json = False, home: Home = None) -> int:
    """Crée une maison : registre, dépôt, index, clés et autorité d’horodatage de démonstration."""
    dossier = (home or maison_par_defaut()).resolve()
    fondation.fonder(dossier, maintenant())
    maison_ = maison(dossier, json_)
    maison_.registre.checkpoint()
    racine = maison_.racines[0]
    empreinte = racine.fingerprint(hashes.SHA256()).hex()
    if json_:
        dire_json(
            {
                "maison": str(dossier),
                "mode": "demonstration",
                "mention": MENTION,
                "racine": {"fichier": str(dossier / "cles" / "racine.pem"), "sha256": empreinte},
                "cle_journal": maison_.registre.cle_journal(),
            }
        )
        return CodeSortie.FAIT
    dire(f"Maison créée dans {dossier}.")
    dire(f"Racine de confiance : {dossier / 'cles' / 'racine.pem'}")
    dire(f"  SHA-256 {empreinte}")
    dire(f"Clé de vérification du journal : {maison_.registre.cle_journal()}")
    dire("Ensuite : executoire ingest ACTE.pdf, puis executoire publish ACT.")
    return CodeSortie.FAIT


def lister(json_: Json = False, home: Home = None) -> int:
    """Montre les collectivités connues."""
    connues = maison(home, json_).registre.collectivites()
    if json_:
        dire_json([_en_json(c) for c in connues])
    for collectivite in () if json_ else connues:
        reste = " — à compléter" if collectivite.a_completer else ""
        dire(f"{collectivite.siren}  {collectivite.nom} ({collectivite.type}, {collectivite.territoire}){reste}")
    if not connues and not json_:
        dire("Aucune collectivité : le premier acte entré en crée une.")
    return CodeSortie.FAIT


def definir(
    siren: Annotated[str, typer.Argument(help="SIREN, neuf chiffres.")],
    nom: Annotated[str | None, typer.Option("--nom")] = None,
    siret: Annotated[str | None, typer.Option("--siret")] = None,
    type_: Annotated[TypeCollectivite | None, typer.Option("--type")] = None,
    population: Annotated[int | None, typer.Option("--population", min=0)] = None,
    departement: Annotated[str | None, typer.Option("--departement")] = None,
    territoire: Annotated[str | None, typer.Option("--territoire")] = None,
    tribunal: Annotated[str | None, typer.Option("--tribunal")] = None,
    site: Annotated[str | None, typer.Option("--site")] = None,
    contact: Annotated[str | None, typer.Option("--contact")] = None,
    predecesseur: Annotated[str | None, typer.Option("--predecesseur")] = None,
    publicite: Annotated[MoyenPublicite | None, typer.Option("--publicite", help="Forme choisie.")] = None,
    depuis: Annotated[str | None, typer.Option("--depuis", help="Date de ce choix (AAAA-MM-JJ).")] = None,
    deliberation: Annotated[str | None, typer.Option("--deliberation", help="Délibération de ce choix.")] = None,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Crée ou complète une collectivité."""
    if not siren_valide(siren):
        raise MauvaisUsage("COL-04", f"{siren} n’est pas un numéro SIREN", "Un SIREN a neuf chiffres.")
    if siret is not None and (len(siret) != 14 or not siret.isdigit() or not siret.startswith(siren)):
        raise MauvaisUsage(
            "COL-04", f"{siret} n’est pas un SIRET de {siren}", "Un SIRET : le SIREN, puis cinq chiffres."
        )
    maison_ = maison(home, json_)
    avant = maison_.registre.collectivite(siren)
    if avant is None and nom is None:
        raise Introuvable("COL-06", f"La collectivité {siren} n’est pas connue", "Donnez au moins --nom.")
    valeurs: dict[str, Any] = {
        "nom": nom,
        "siret": siret,
        "type": type_,
        "population": population,
        "departement": departement,
        "territoire": territoire,
        "tribunal": tribunal,
        "site": site,
        "contact": contact,
        "predecesseur": predecesseur,
    }
    apres = replace(
        avant or Collectivite(siren, nom or siren),
        **{k: v for k, v in valeurs.items() if v is not None},
        a_completer=False,
    )
    if publicite is not None:
        if depuis is None:
            raise MauvaisUsage("COL-07", "--publicite demande --depuis", "Donnez la date de la délibération de choix.")
        regime = RegimePublicite(publicite, lire_jour(depuis), deliberation)
        apres = replace(apres, regimes=tuple(sorted((*apres.regimes, regime), key=lambda r: r.depuis)))
    maison_.registre.definir_collectivite(apres)
    rattraper(maison_)
    if json_:
        dire_json({**_en_json(apres), "pages_a_completer": list(maison_.registre.espaces.lire(siren).a_completer)})
    else:
        dire(f"{apres.nom} ({siren}) : enregistrée.")
        if manque := espaces.a_completer(maison_.registre.espaces.lire(siren)):
            dire(f"{manque}. Complétez : executoire collectivite mentions {siren} CHAMP=VALEUR…")
    return CodeSortie.FAIT


def check(
    repair: Annotated[bool, typer.Option("--repair", help="Retire ce qui reste d’une interruption.")] = False,
    temoin: Annotated[
        list[Path] | None, typer.Option("--temoin", help="Point de contrôle gardé ailleurs, ou état d’un moniteur.")
    ] = None,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Relit tout : objets, base, journal, index. Ne change rien sans --repair."""
    maison_ = maison(home, json_)
    temoignages = [lire_temoignage(fichier) for fichier in temoin or ()]
    bilan = examiner(maison_.registre, temoignages)
    if repair:
        reparer(maison_.registre, bilan)
        rattraper(maison_)
        if bilan.sain:
            maison_.registre.checkpoint()
        bilan = examiner(maison_.registre, temoignages)
    dits = (
        *controler(maison_),
        *_retard(maison_),
        *_racines_absentes(maison_),
        *_grand(maison_),
        *espaces.ecarts(maison_),
        *alarmes(maison_),
    )
    bilan = replace(bilan, ecarts=(*bilan.ecarts, *dits))
    if json_:
        dire_json(
            {
                "sain": bilan.sain,
                "demonstration": maison_.demonstration,
                "actes": bilan.actes,
                "brouillons": bilan.brouillons,
                "objets": bilan.objets,
                "journal": {"taille": bilan.taille_journal, "racine": bilan.racine_journal.hex()},
                "ecarts": [asdict(e) for e in bilan.ecarts],
            }
        )
    else:
        _dire_bilan(bilan)
    return CodeSortie.FAIT if bilan.sain else CodeSortie.NON


def migrate(json_: Json = False, home: Home = None) -> int:
    """Met la base de la maison au format de cette version."""
    dossier = home or maison_par_defaut()
    if not (dossier / "registre.sqlite3").exists():
        raise Introuvable("MAI-03", f"Il n’y a pas de registre dans {dossier}", "Créez-le : executoire init.")
    base = Base(dossier / "registre.sqlite3")
    deja = base.a_jour()
    migrer(base)
    base.fermer()
    if json_:
        dire_json({"maison": str(dossier), "change": not deja})
    else:
        dire("La base était déjà à jour." if deja else "Base mise à jour.")
    return CodeSortie.FAIT


def _retard(maison_: Maison) -> tuple[Ecart, ...]:
    if not en_retard(maison_):
        return ()
    return (Ecart("IDX-02", "index", "L’index n’a pas vu les derniers changements", True, grave=False),)


def _grand(maison_: Maison) -> tuple[Ecart, ...]:
    moteur, _ = adresse_lue(lire_reglages(maison_.dossier).search_url)
    try:
        nombre = maison_.moteur_bureau.nombre()
    except IndexAReconstruire:
        return ()
    if moteur != WHOOSH or nombre <= ACTES_WHOOSH:
        return ()
    quoi = f"{nombre} actes indexés : le moteur tantivy chercherait plus vite (SEARCH_URL=tantivy:, voir le guide)"
    return (Ecart("IDX-05", "index", quoi, False, grave=False),)


def _racines_absentes(maison_: Maison) -> tuple[Ecart, ...]:
    absentes = [r for r in lire_reglages(maison_.dossier).racines if not r.exists()]
    quoi = "Une racine des réglages est absente : ce qu’elle garantit n’est plus vérifiable ici"
    return tuple(Ecart("SCE-09", str(r), quoi, False, grave=False) for r in absentes)


def _dire_bilan(bilan: Bilan) -> None:
    dire("Maison saine." if bilan.sain else "Maison endommagée.")
    dire(f"  {bilan.actes} actes scellés, {bilan.brouillons} brouillons, {bilan.objets} objets")
    dire(f"  journal : {bilan.taille_journal} entrées, racine {bilan.racine_journal.hex()[:16]}…")
    for ecart in bilan.ecarts:
        suite = " (réparable : check --repair)" if ecart.reparable else ""
        dire(f"  {'!' if ecart.grave else '·'} {ecart.quoi} : {ecart.ou}{suite} [{ecart.code}]")


def _en_json(collectivite: Collectivite) -> dict[str, Any]:
    return colonnes_collectivite(collectivite)

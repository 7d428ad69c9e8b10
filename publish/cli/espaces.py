"""`collectivite mentions` and `collectivite theme`: what an authority says of itself on its pages, and their look."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline.maison import Maison
from publish.cli.acces import maison
from publish.cli.dates import lire_jour
from publish.cli.sortie import Home, Json, dire, dire_json
from publish.logo import lire_logo
from publish.theme import lire_couleur, verifier
from registry.audit import Ecart
from schemas.erreurs import CodeSortie, Introuvable, MauvaisUsage, Refus
from schemas.espace import Espace, EtatAccessibilite, MentionsLegales, Theme

CHAMPS = tuple(f.name for f in fields(MentionsLegales))
COULEURS = tuple(f.name for f in fields(Theme))
TAUX_PARTIEL = 50
"""Per cent of the criteria under which a site is « non conforme » (RGAA 4.1, obligations)."""

Siren = Annotated[str, typer.Argument(help="SIREN, neuf chiffres.")]


def mentions(
    siren: Siren,
    champs: Annotated[
        list[str] | None, typer.Argument(metavar="[CHAMP=VALEUR…]", help="Une valeur vide efface.")
    ] = None,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Mentions légales, données personnelles, accessibilité : ce que disent les pages publiques. Sans champ, montre."""
    maison_ = maison(home, json_)
    espace = _espace(maison_, siren)
    if champs:
        valeurs = dict(_champ(mot, CHAMPS, "COL-09") for mot in champs)
        espace = replace(espace, mentions=_verifiees(replace(espace.mentions, **_lues(valeurs))))
        maison_.registre.espaces.definir(espace)
    _montrer(espace, json_)
    return CodeSortie.FAIT


def theme(
    siren: Siren,
    couleurs: Annotated[list[str] | None, typer.Argument(metavar="[COULEUR=#rrvvbb…]")] = None,
    logo: Annotated[Path | None, typer.Option("--logo", help="SVG ou PNG, 32 Ko au plus.")] = None,
    effacer: Annotated[bool, typer.Option("--effacer", help="Revient aux couleurs du logiciel, sans logo.")] = False,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Couleurs (accent, accent_sombre, bandeau, bandeau_sombre) et logo ; un contraste insuffisant est refusé. Sans
    rien, montre."""
    maison_ = maison(home, json_)
    espace = _espace(maison_, siren)
    if effacer:
        espace = replace(espace, theme=None, logo=None)
    if couleurs:
        donnees = dict(_champ(mot, COULEURS, "COL-12") for mot in couleurs)
        lues: dict[str, Any] = {nom: lire_couleur(v) if v else None for nom, v in donnees.items()}
        if espace.theme is None and not lues.get("accent"):
            raise MauvaisUsage("COL-12", "Il manque la couleur « accent »", "Exemple : accent=#6a2552.")
        espace = replace(espace, theme=replace(espace.theme or Theme(lues["accent"]), **lues))
    if espace.theme is not None:
        verifier(espace.theme)
    if logo is not None:
        espace = replace(espace, logo=lire_logo(logo))
    if couleurs or effacer or logo is not None:
        maison_.registre.espaces.definir(espace)
    _montrer(espace, json_)
    return CodeSortie.FAIT


def a_completer(espace: Espace) -> str | None:
    """One sentence on what the public pages lack, None when they lack nothing."""
    if not espace.a_completer:
        return None
    return f"Ses pages publiques disent « non indiqué » : {', '.join(espace.a_completer)}"


def ecarts(maison_: Maison) -> tuple[Ecart, ...]:
    """What the public pages of each authority that publishes still lack: `check` says it, nothing is damaged."""
    suite = []
    for collectivite in maison_.registre.collectivites_publiees():
        manque = a_completer(maison_.registre.espaces.lire(collectivite.siren))
        if manque:
            quoi = f"{manque} (executoire collectivite mentions {collectivite.siren} CHAMP=VALEUR…)"
            suite.append(Ecart("COL-09", collectivite.nom, quoi, False, grave=False))
    return tuple(suite)


def _espace(maison_: Maison, siren: str) -> Espace:
    if maison_.registre.collectivite(siren) is None:
        message = f"La collectivité {siren} n’est pas connue"
        raise Introuvable("COL-06", message, "Créez-la d’abord : executoire collectivite set SIREN --nom NOM.")
    return maison_.registre.espaces.lire(siren)


def _champ(mot: str, connus: tuple[str, ...], code: str) -> tuple[str, str]:
    nom, egal, valeur = mot.partition("=")
    if not egal:
        raise MauvaisUsage("CMD-06", f"« {mot} » n’est pas de la forme CHAMP=VALEUR", f"Exemple : {connus[0]}=….")
    if nom not in connus:
        raise MauvaisUsage(code, f"« {nom} » n’est pas un champ", f"Les champs : {', '.join(connus)}.")
    return nom, valeur.strip()


def _lues(valeurs: dict[str, str]) -> dict[str, Any]:
    lues: dict[str, Any] = {}
    for nom, valeur in valeurs.items():
        if nom == "accessibilite":
            if valeur not in set(EtatAccessibilite):
                raise MauvaisUsage("COL-09", f"« {valeur} » n’est pas un état", "Écrivez non, partielle ou totale.")
            lues[nom] = EtatAccessibilite(valeur)
        elif not valeur:
            lues[nom] = None
        elif nom in {"declaration_le", "audit_le"}:
            lues[nom] = lire_jour(valeur)
        elif nom == "audit_taux":
            taux = valeur.rstrip("% ").replace("\u202f", "")
            if not taux.isdecimal() or int(taux) > 100:
                raise MauvaisUsage("COL-09", f"« {valeur} » n’est pas un taux", "Écrivez un nombre de 0 à 100.")
            lues[nom] = int(taux)
        else:
            lues[nom] = valeur
    return lues


def _verifiees(m: MentionsLegales) -> MentionsLegales:
    """A site may only be called conform on the strength of an audit. Raises Refus [COL-10]."""
    if m.accessibilite is EtatAccessibilite.NON:
        return m
    if m.audit_le is None or m.audit_par is None or m.audit_taux is None:
        message = "Sans audit en cours de validité, un site est déclaré « non conforme » (RGAA)"
        raise Refus("COL-10", message, "Donnez aussi audit_le, audit_par et audit_taux.")
    il_faut = 100 if m.accessibilite is EtatAccessibilite.TOTALE else TAUX_PARTIEL
    if m.audit_taux < il_faut:
        message = (
            f"« {m.accessibilite} » demande {il_faut} % des critères respectés, l’audit en compte {m.audit_taux} %"
        )
        raise Refus("COL-10", message, "Rien n’a changé.")
    return m


def _montrer(espace: Espace, json_: bool) -> None:
    mentions_ = {nom: getattr(espace.mentions, nom) for nom in CHAMPS}
    if json_:
        couleurs = None if espace.theme is None else {nom: getattr(espace.theme, nom) for nom in COULEURS}
        ecrites = {nom: v.isoformat() if isinstance(v, date) else v for nom, v in mentions_.items()}
        dire_json(
            {
                "siren": espace.siren,
                "mentions": ecrites,
                "theme": couleurs,
                "logo": espace.logo.media if espace.logo else None,
                "a_completer": list(espace.a_completer),
            }
        )
        return
    for nom, valeur in mentions_.items():
        dire(f"  {nom:<22} {valeur if valeur is not None else 'non indiqué'}")
    if espace.theme is not None:
        clair, sombre = verifier(espace.theme)
        dire(
            f"  {'theme':<22} clair {clair.accent}, bandeau {clair.bandeau} ; sombre {sombre.accent}, {sombre.bandeau}"
        )
    dire(f"  {'logo':<22} {espace.logo.media if espace.logo else 'aucun'}")
    if manque := a_completer(espace):
        dire(f"{manque}.")

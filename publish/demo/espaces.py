"""What the invented authorities say of themselves on their pages, and how these look."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from publish.demo.collectivites import CORVELLE, LERCHWIHR, MAISONNEES, ORSENNE
from publish.logo import lire_logo
from publish.theme import verifier
from schemas.espace import Espace, MentionsLegales, Theme


def espaces(aujourd_hui: date) -> tuple[Espace, ...]:
    """The spaces, their declarations of accessibility dated a month ago. No address, number or host exists."""
    declaration = aujourd_hui - timedelta(days=30)
    return tuple(
        _espace(nom, directeur, adresse, rang=rang, declaration=declaration, accent=accent)
        for nom, directeur, adresse, rang, accent in (
            (CORVELLE, "Hélène Vautrin, Maire", "place de la Halle, Corvelle-sur-Orsenne", 10, None),
            (ORSENNE, "Anselme Kerjean, Président", "2 quai de la Navette, Val-Brande", 20, "#1d5c4d"),
            (LERCHWIHR, "Théo Oberlin-Weiss, Président", "1 rue du Tilleul, Lerchwihr", 30, "#6a2552"),
        )
    )


def _espace(nom: str, directeur: str, adresse: str, *, rang: int, declaration: date, accent: str | None) -> Espace:
    domaine = (MAISONNEES[nom].collectivite.site or "").removeprefix("https://")
    theme = Theme(accent) if accent else None
    if theme:
        verifier(theme)
    return Espace(
        siren=MAISONNEES[nom].collectivite.siren,
        mentions=MentionsLegales(
            adresse=adresse,
            telephone=f"00 99 00 00 {rang}",
            courriel=f"actes@{domaine}",
            directeur=directeur,
            hebergeur="Nuées d’Orsenne, société coopérative",
            hebergeur_adresse="7 chemin des Serveurs, Val-Brande",
            hebergeur_telephone="00 99 00 00 07",
            delegue=f"donnees@{domaine}",
            conservation_journaux="douze mois",
            declaration_le=declaration,
        ),
        theme=theme,
        logo=lire_logo(Path(__file__).parent / "logo.svg") if nom == ORSENNE else None,
    )

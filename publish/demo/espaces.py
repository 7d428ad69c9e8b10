"""What the invented authorities say of themselves on their pages, their colours, and the list of their last session."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pipeline.maison import Maison
from publish.demo.collectivites import CORVELLE, LERCHWIHR, MAISONNEES, ORSENNE
from registry.listes import proposer
from schemas.acte import Nature
from schemas.espace import Espace, Logo, MentionsLegales, Theme

_HEBERGEES = MentionsLegales(
    hebergeur="Syndicat numérique de l’Orsenne",
    hebergeur_adresse="4 rue du Gué, Val-Brande",
    hebergeur_telephone="09 99 00 00 90",
    conservation_journaux="un an",
)
_LOGO = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 44"><circle cx="22" cy="22" r="22" fill="#6a2552"/>'
    b'<path d="M8 26q7-9 14 0t14 0M8 34q7-9 14 0t14 0" fill="none" stroke="#fff" stroke-width="3"/></svg>'
)


def habiller(maison: Maison) -> None:
    """Gives each authority its notices; two of them their colours; one the list of its last session."""
    for espace in _espaces():
        maison.registre.espaces.definir(espace)
    siren = MAISONNEES[CORVELLE].collectivite.siren
    dossiers = maison.registre.dossiers()
    deliberees = [d.acte for d in dossiers if d.acte.siren == siren and d.acte.nature is Nature.DE]
    jours = [a.seance.date for a in deliberees if a.seance.date]
    aujourd_hui = maison.registre.jour(MAISONNEES[CORVELLE].collectivite)
    maison.registre.listes.publier(proposer(dossiers, siren, max(jours), None, aujourd_hui), "démonstration")


def _espaces() -> tuple[Espace, ...]:
    return (
        Espace(
            MAISONNEES[CORVELLE].collectivite.siren,
            replace(
                _HEBERGEES,
                adresse="Place de la Halle, Corvelle-sur-Orsenne",
                telephone="09 99 00 00 10",
                courriel="assemblees@corvelle-sur-orsenne.example",
                directeur="La maire de Corvelle-sur-Orsenne",
                delegue="dpo@corvelle-sur-orsenne.example",
                declaration_le=date(2026, 1, 5),
            ),
        ),
        Espace(
            MAISONNEES[ORSENNE].collectivite.siren,
            replace(
                _HEBERGEES,
                adresse="2 quai de la Navette, Val-Brande",
                telephone="09 99 00 00 20",
                courriel="actes@pays-orsenne.example",
                directeur="Le président de la communauté de communes",
                delegue="dpo@pays-orsenne.example",
            ),
            Theme("#6a2552"),
            Logo(_LOGO, "image/svg+xml"),
        ),
        Espace(
            MAISONNEES[LERCHWIHR].collectivite.siren,
            replace(_HEBERGEES, directeur="Le président du syndicat"),
            Theme("#2f5d1e", bandeau="#274d19"),
        ),
    )

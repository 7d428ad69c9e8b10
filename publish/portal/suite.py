"""What replaces an act that was withdrawn, repealed or taken out of sight: its title, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from publish.portal import phrases
from publish.portal.mots import de_organe, nom_affiche
from publish.portal.portail import Portail
from publish.typographie import jour
from schemas.acte import Nature
from schemas.acte_publie import ActePublie


@dataclass(frozen=True, slots=True)
class Remplacant:
    """The act that replaces another; without title nor sentences when it has left in its turn."""

    uri: str
    titre: str | None = None
    surtitre: str = ""
    etiquette: tuple[str, str] = ("", "")
    delai: str = ""


def suite(portail: Portail, uri: str | None) -> Remplacant | None:
    """What stands at the address of the act that replaces another one."""
    if uri is None:
        return None
    trouve = portail.contexte.registre.publie(uri)
    if not isinstance(trouve, ActePublie):
        return Remplacant(uri)
    etiquette = phrases.etiquette(trouve.statut)
    return Remplacant(uri, nom_affiche(trouve.acte), surtitre(trouve), etiquette, phrases.en_liste(trouve.statut))


def surtitre(publie: ActePublie) -> str:
    """« Délibération du conseil municipal n° 2025-042, adoptée le 11 juin 2025 »."""
    acte, seance = publie.acte, publie.acte.seance.date
    qui = de_organe(acte.organe) if acte.organe else f"· {publie.collectivite.nom}"
    numero = f" n° {acte.numero}" if acte.numero else ""
    return f"{acte.nature.libelle} {qui}{numero}" + (f", {_adopte(acte.nature)} le {jour(seance)}" if seance else "")


def _adopte(nature: Nature) -> str:
    return "adoptée" if nature is Nature.DE else "pris"

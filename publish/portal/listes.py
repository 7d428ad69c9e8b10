"""Published acts in a list: title, state, deadline, where and when, number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from markupsafe import Markup, escape

from publish.portal import phrases
from publish.portal.mots import nom_affiche
from publish.portal.portail import Portail
from publish.portal.vote import en_bref
from publish.typographie import espaces, jour, jour_court
from registry.droit.echeancier import TIERS_AU_PLUS
from schemas.acte_publie import ActePublie
from schemas.vie import Statut

BIENTOT = 10
"""Days before the end of the period from which the home page shows an act."""


@dataclass(frozen=True, slots=True)
class LigneActe:
    """One act of a list; `nom` is what names it in a form, `titre` is HTML, escaped."""

    uri: str
    nom: str
    titre: Markup
    etiquette: tuple[str, str]
    delai: str
    ou: str
    numero: str | None
    vote: str
    public: str
    tiers: str


@dataclass(frozen=True, slots=True)
class Bientot:
    """An act whose period for third parties is about to end."""

    uri: str
    siren: str
    titre: str
    dernier_jour: date
    reste: int


def ligne(publie: ActePublie, titre_html: str | None = None, *, nommer: bool = False) -> LigneActe:
    """One act, its title marked as the search marked it; `nommer`: with its authority, where several are listed."""
    acte = publie.acte
    ou = acte.organe or publie.collectivite.nom
    if nommer and acte.organe:
        ou = f"{publie.collectivite.nom}, {ou}"
    retenue = publie.statut.publicite.retenue
    return LigneActe(
        uri=publie.uri,
        nom=publie.identifiant or publie.uri,
        titre=marque(titre_html) if titre_html else escape(espaces(nom_affiche(acte))),
        etiquette=phrases.etiquette(publie.statut),
        delai=phrases.en_liste(publie.statut),
        ou=f"{ou}, {jour(acte.seance.date)}" if acte.seance.date else ou,
        numero=acte.numero,
        vote=en_bref(acte),
        public=jour_court(retenue.date) if retenue else "non indiqué",
        tiers=tiers_bref(publie),
    )


def tiers_bref(publie: ActePublie) -> str:
    """The last day for third parties, in a table cell."""
    delai = publie.statut.recours_tiers
    if delai.particulier:
        return "régime particulier"
    if delai.dernier_jour is None:
        return "sans objet" if publie.statut.statut is Statut.REJETE else "non commencé"
    discute = len({delai.prudent, delai.dernier_jour, delai.au_plus_tard} - {None}) > 1
    return jour_court(delai.dernier_jour) + (", discuté" if discute else "")


def marque(html: str) -> Markup:
    """HTML whose only tag is `<mark>`; any other angle bracket is shown, not obeyed."""
    sur = html.replace("<", "&lt;").replace(">", "&gt;")
    for balise in ("mark", "/mark"):
        sur = sur.replace(f"&lt;{balise}&gt;", f"<{balise}>")
    return Markup(espaces(sur))  # noqa: S704


def bientot(portail: Portail) -> tuple[Bientot, ...]:
    """The acts whose period ends within `BIENTOT` days, soonest first; made once a day and a change of the register."""
    registre, aujourd_hui = portail.contexte.registre, portail.contexte.aujourd_hui()
    cle = ("bientot", aujourd_hui, registre.position())
    garde = portail.memoire.get("bientot")
    if garde and garde[0] == cle:
        suite: tuple[Bientot, ...] = garde[1]
        return suite
    suite = _chercher_bientot(portail)
    portail.memoire["bientot"] = (cle, suite)
    return suite


def _chercher_bientot(portail: Portail) -> tuple[Bientot, ...]:
    trouves: list[Bientot] = []
    curseur: str | None = None
    depuis = portail.contexte.aujourd_hui() - timedelta(days=TIERS_AU_PLUS)
    while True:
        page = portail.contexte.registre.publies(apres=curseur, limite=100, publicite_depuis=depuis)
        for publie in page.actes:
            fin, au = publie.statut.recours_tiers.dernier_jour, publie.statut.au
            titre = espaces(nom_affiche(publie.acte))
            if fin and 0 <= (fin - au).days <= BIENTOT:
                trouves.append(Bientot(publie.uri, publie.collectivite.siren, titre, fin, (fin - au).days))
        curseur = page.suite
        if curseur is None:
            break
    return tuple(sorted(trouves, key=lambda b: (b.dernier_jour, b.uri)))

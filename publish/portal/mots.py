"""How people name an act, its authority and its assembly in a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from schemas.acte import Acte, Categorie, Nature
from schemas.acte_publie import ActePublie
from schemas.collectivite import Collectivite, MoyenPublicite, Territoire, TypeCollectivite
from schemas.tribunaux import tribunal_competent
from schemas.vie import Qualification, Source, Statut

LA_COLLECTIVITE = {
    TypeCollectivite.COMMUNE: "la commune",
    TypeCollectivite.EPCI_FP: "l’intercommunalité",
    TypeCollectivite.SYNDICAT_COMMUNES: "le syndicat",
    TypeCollectivite.SYNDICAT_MIXTE_FERME: "le syndicat",
    TypeCollectivite.SYNDICAT_MIXTE_OUVERT: "le syndicat",
    TypeCollectivite.DEPARTEMENT: "le département",
    TypeCollectivite.REGION: "la région",
    TypeCollectivite.METROPOLE: "la métropole",
    TypeCollectivite.EPT: "l’établissement public territorial",
    TypeCollectivite.ETABLISSEMENT_COMMUNAL: "l’établissement",
    TypeCollectivite.AUTRE: "la collectivité",
}
HEURES = {
    Territoire.METROPOLE: "heure de Paris",
    Territoire.ALSACE_MOSELLE: "heure de Paris",
    Territoire.GUADELOUPE: "heure de la Guadeloupe",
    Territoire.MARTINIQUE: "heure de la Martinique",
    Territoire.GUYANE: "heure de la Guyane",
    Territoire.LA_REUNION: "heure de La Réunion",
    Territoire.MAYOTTE: "heure de Mayotte",
    Territoire.SAINT_BARTHELEMY: "heure de Saint-Barthélemy",
}
TERRITOIRES = {
    Territoire.METROPOLE: "France métropolitaine",
    Territoire.ALSACE_MOSELLE: "Alsace-Moselle",
    Territoire.GUADELOUPE: "Guadeloupe",
    Territoire.MARTINIQUE: "Martinique",
    Territoire.GUYANE: "Guyane",
    Territoire.LA_REUNION: "La Réunion",
    Territoire.MAYOTTE: "Mayotte",
    Territoire.SAINT_BARTHELEMY: "Saint-Barthélemy",
}
PUBLIE_PAR = {
    MoyenPublicite.EN_LIGNE: "mis en ligne",
    MoyenPublicite.AFFICHAGE: "affiché",
    MoyenPublicite.PAPIER: "publié sur papier",
    MoyenPublicite.NOTIFICATION: "notifié",
}
MOTS = {
    Statut.ADOPTE: ("Adopté", "veille"),
    Statut.SIGNE: ("Signé", "veille"),
    Statut.TRANSMIS: ("Transmis", "veille"),
    Statut.RECU: ("Reçu", "veille"),
    Statut.PUBLIE: ("Pas encore exécutoire", "veille"),
    Statut.EXECUTOIRE: ("Exécutoire", "bon"),
    Statut.SUSPENDU: ("Suspendu", "grave"),
    Statut.ANNULE: ("Annulé", "grave"),
    Statut.RETIRE: ("Retiré", "grave"),
    Statut.REJETE: ("Rejeté", ""),
    Statut.ABROGE: ("Abrogé", ""),
}
MANQUANTS = {
    "publicite": "la publication",
    "transmission": "la transmission",
    "reception": "la réception en préfecture",
    "notification": "la notification",
}
PARTICULIERS = {
    Categorie.ELECTION: "les élections internes à l’assemblée",
    Categorie.VOEU: "les vœux et les actes préparatoires",
    Categorie.CONTRAT: "les contrats",
}
PAR_MATIERE = {"5.1": Categorie.ELECTION, "9.4": Categorie.VOEU}
_FEMININS = frozenset({Nature.DE})
_PAR_NATURE = {Nature.AI: Categorie.INDIVIDUELLE, Nature.CC: Categorie.CONTRAT}


@dataclass(frozen=True, slots=True)
class Sujet:
    """The words that the sentences need: « la commune », « le Bureau », the court and its hour, what the act is."""

    la_collectivite: str
    nom: str
    organe: str | None
    tribunal: str
    heure: str
    nature: Nature
    categorie: Categorie | None
    matiere: str | None
    soumis: bool | None


def sujet(publie: ActePublie) -> Sujet:
    """The words of one published act."""
    return sujet_de(publie.acte, publie.collectivite, publie.vie.qualification, publie.identifiant)


def sujet_de(acte: Acte, collectivite: Collectivite, qualification: Qualification, identifiant: str | None) -> Sujet:
    """The words of an act at any stage."""
    return Sujet(
        la_collectivite=LA_COLLECTIVITE[collectivite.type],
        nom=collectivite.nom,
        organe=acte.organe,
        tribunal=tribunal(collectivite, identifiant),
        heure=HEURES.get(_territoire(collectivite.territoire), "heure locale"),
        nature=acte.nature,
        categorie=qualification.categorie or _PAR_NATURE.get(acte.nature),
        matiere=qualification.matiere or acte.matiere,
        soumis=qualification.soumis_transmission,
    )


def tribunal(collectivite: Collectivite, identifiant: str | None = None) -> str:
    """« tribunal administratif de Paris »; without its town when neither setting nor département tells it."""
    trouve = tribunal_competent(collectivite, identifiant)
    return trouve.nom if trouve else "tribunal administratif"


def par_organe(organe: str | None) -> str:
    """« par le Bureau », « par la commission permanente », « par l’assemblée »."""
    return f"par {article(organe or 'assemblée')}"


def a_organe(organe: str | None) -> str:
    """« au Bureau », « à la commission permanente », « à l’assemblée »."""
    nom = article(organe or "assemblée")
    return f"au {nom[3:]}" if nom.startswith("le ") else f"à {nom}"


def de_organe(organe: str | None) -> str:
    """« du Bureau », « de la commission permanente », « de l’assemblée »."""
    nom = article(organe or "assemblée")
    return f"du {nom[3:]}" if nom.startswith("le ") else f"de {nom}"


def article(nom: str) -> str:
    """The definite article before the name of an assembly or an office."""
    premier = nom[:1].lower()
    if premier in "aeéiouyh":
        return f"l’{nom}"
    return f"{'la' if nom.lower().startswith(('commission', 'mairie')) else 'le'} {nom}"


def accorde(participe: str, nature: Nature) -> str:
    """The participle agreed with the act: a délibération is feminine, an arrêté masculine."""
    return participe + ("e" if nature in _FEMININS else "")


def du_type(nature: Nature) -> str:
    """« délibération », « arrêté réglementaire »."""
    return nature.libelle[:1].lower() + nature.libelle[1:]


def nom_affiche(acte: Acte) -> str:
    """What the act is called: the display title, else the object, else its number."""
    return acte.titre or acte.objet or (f"{acte.nature.libelle} n° {acte.numero}" if acte.numero else "Acte sans titre")


def origine(source: Source, nom: str) -> str:
    """Where a date comes from: the three are never mixed."""
    if source is Source.HORODATEE:
        return "certifiée par un horodatage"
    if source is Source.OBSERVEE:
        return "observée par nos contrôles"
    return f"déclarée par {nom}"


def _territoire(valeur: str) -> Territoire:
    try:
        return Territoire(valeur)
    except ValueError:
        return Territoire.METROPOLE

"""What the sheets of REGISTRES_COMMUNAUX share: stamps of three programs, ways of naming people, and what small
authorities decide."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.exactitude.faits import Faits, Individu, Sujet, en_lettres
from benchmarks.exactitude.modele import Feuille

CGCT = "le code général des collectivités territoriales"


def certifie_executoire(d: Feuille, f: Faits, numero: str, nature: str = "DE") -> None:
    """« Accusé certifié exécutoire »: the préfet's reception and the publication, no day of sending."""
    identifiant = f"{f.identifiant(numero)[:-2]}{nature}"
    d.timbre = (
        "Accusé de réception - Ministère de l'Intérieur",
        identifiant,
        "Accusé certifié exécutoire",
        f"Réception par le préfet : {f.reception:%d/%m/%Y}",
        f"Publication : {f.publication:%d/%m/%Y}",
    )
    d.dit(identifiant=identifiant, reception=f.reception, publication=f.publication)


def rf_controle(d: Feuille, f: Faits, numero: str) -> None:
    """« RF / Préfecture … / Contrôle de légalité »: the reception alone."""
    d.timbre = (
        "RF",
        "Préfecture de la Sorne",
        "Contrôle de légalité",
        f"Date de réception de l'AR : {f.reception:%d/%m/%Y}",
        f.identifiant(numero),
    )
    d.dit(identifiant=f.identifiant(numero), reception=f.reception)


def envoye_et_affiche(d: Feuille, f: Faits, numero: str) -> None:
    """« Envoyé en préfecture le … », as it was before 2022: posted, not published."""
    d.timbre = (
        f"Envoyé en préfecture le {f.transmission:%d/%m/%Y}",
        f"Reçu en préfecture le {f.reception:%d/%m/%Y}",
        f"Affiché le {f.publication:%d/%m/%Y}",
        f"ID : {f.identifiant(numero)}",
    )
    d.dit(identifiant=f.identifiant(numero), transmission=f.transmission, reception=f.reception)
    d.dit(publication=f.publication)


def initiale(i: Individu) -> str:
    """« C. MARTEL »."""
    return f"{i.prenom[0]}. {i.nom}"


def nom_d_abord(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def par_civilite(gens: Sequence[Individu], court: bool = False) -> str:
    """« Mmes A, B ; MM. C, D »; `court`: initials."""
    morceaux = []
    for femme, un, plusieurs in ((True, "Mme", "Mmes"), (False, "M.", "MM.")):
        du_genre = [initiale(i) if court else str(i) for i in gens if i.femme is femme]
        if du_genre:
            morceaux.append(f"{un if len(du_genre) == 1 else plusieurs} {', '.join(du_genre)}")
    return " ; ".join(morceaux)


def electeurs(presents: Sequence[Individu], pouvoirs: Sequence[tuple[Individu, Individu]]) -> list[Individu]:
    """Those who vote, the represented last."""
    return [*presents, *(a for a, _ in pouvoirs)]


def en_voix(n: int, quoi: str = "voix") -> str:
    """« une voix », « douze voix », « deux abstentions »."""
    mot = "une" if n == 1 else "vingt et une" if n == 21 else en_lettres(n)
    return f"{mot} {quoi}{'s' if n > 1 and quoi != 'voix' else ''}"


def le_chef_parle(f: Faits) -> str:
    """« Madame la Présidente »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.chef.capitalize()}"


def une_majuscule(textes: Sequence[str]) -> list[str]:
    """« D'approuver … »."""
    return [t[0].upper() + t[1:] for t in textes]


AFFOUAGE = Sujet(
    "Affouage de la campagne 2025-2026", "8.8", (), (),
    (("destiner", "à l'affouage sur pied le produit des coupes des parcelles 4 et 7"),
     ("arrêter", "le rôle des affouagistes présenté en séance"),
     ("fixer", "à 8 € le stère le montant de la taxe d'affouage")),
)  # fmt: skip
SALLE = Sujet(
    "Tarifs de location de la salle polyvalente", "7.1", (f"{CGCT}, et notamment son article L. 2144-3",),
    ("que les tarifs n'ont pas été revus depuis 2019", "que le coût du chauffage a doublé"),
    (("fixer", "à 180 € le prix de la location pour les habitants de la commune"),
     ("fixer", "à 320 € le prix de la location pour les autres demandeurs"),
     ("demander", "une caution de 500 € à la remise des clés")),
)  # fmt: skip
COLUMBARIUM = Sujet(
    "Prix des cases du columbarium", "7.1", (f"{CGCT}, articles L. 2223-13 et suivants", "le règlement du cimetière"),
    ("que le columbarium a été agrandi de douze cases",),
    (("fixer", "à 400 € le prix d'une case pour trente ans"),
     ("charger", "{autorite} de délivrer les concessions")),
)  # fmt: skip
CHEMIN = Sujet(
    "Aliénation d'un chemin rural au lieu-dit Les Combes", "3.2",
    ("le code rural et de la pêche maritime, et notamment son article L. 161-10", "la demande de la riveraine"),
    ("que ce chemin n'est plus utilisé par le public", "qu'il n'est pas inscrit au plan des itinéraires de randonnée"),
    (("constater", "la désaffectation du chemin rural"),
     ("décider", "d'engager l'enquête publique préalable à son aliénation"),
     ("mandater", "{autorite} pour désigner un commissaire enquêteur")),
)  # fmt: skip
ECLAIRAGE = Sujet(
    "Extinction de l'éclairage public en cœur de nuit", "6.1",
    (f"{CGCT}, notamment son article L. 2212-2", "le code de l'environnement, notamment son article L. 583-1"),
    ("que la mesure réduit la facture d'électricité et la pollution lumineuse",),
    (("instaurer", "l'extinction de l'éclairage public de 23 heures à 6 heures"),
     ("charger", "{autorite} de prendre les arrêtés précisant les lieux et les horaires"),
     ("organiser", "une information de la population dans le bulletin communal")),
)  # fmt: skip
SUBVENTION = Sujet(
    "Subvention au comité des fêtes", "7.5", (), (),
    (("attribuer", "une subvention de 650 € au comité des fêtes pour l'organisation du feu de la Saint-Jean"),),
)  # fmt: skip
CONCOURS = Sujet(
    "Fonds de concours à la commune de Montcairn", "7.8",
    (f"{CGCT}, et notamment son article L. 5214-16 V", "la demande de la commune de Montcairn du 3 février 2025"),
    ("que le fonds de concours n'excède pas la part de financement assurée par la commune",),
    (("attribuer", "un fonds de concours de 14 500 € à la commune de Montcairn pour la réfection du préau de l'école"),
     ("dire", "que le versement se fera sur présentation des factures acquittées"),
     ("autoriser", "{autorite} à signer la convention correspondante")),
)  # fmt: skip
ORDURES = Sujet(
    "Redevance d'enlèvement des ordures ménagères : grille 2026", "7.2",
    (f"{CGCT}, notamment son article L. 2333-76", "l'avis de la commission environnement du 6 janvier 2025"),
    ("que le coût du traitement augmente de 11 %",),
    (("adopter", "la grille tarifaire jointe"),
     ("préciser", "que la redevance est payable en deux fois"),
     ("donner", "tout pouvoir à {autorite} pour l'exécution de la présente délibération")),
)  # fmt: skip
PRIX_DE_L_EAU = Sujet(
    "Prix de l'eau au 1er janvier 2026", "7.1", (), (),
    (("porter", "la part fixe à 48 € par compteur et par an"),
     ("fixer", "le prix du mètre cube à 1,62 € hors taxes"),
     ("préciser", "que la redevance de l'agence de l'eau s'y ajoute")),
)  # fmt: skip
RAMASSAGE = Sujet(
    "Participation des familles au transport scolaire", "7.1", ("les statuts du syndicat",),
    ("que la Région a modifié son barème",),
    (("demander", "95 € par enfant et par an aux familles"),
     ("limiter", "cette somme à 60 € à partir du troisième enfant")),
)  # fmt: skip
COLIS = Sujet(
    "Colis et repas de fin d'année des aînés", "8.2",
    ("le code de l'action sociale et des familles, notamment son article R. 123-20",),
    ("que le nombre de bénéficiaires est en hausse",),
    (("arrêter", "à 42 € la valeur du colis"),
     ("inviter", "au repas les habitants âgés de 72 ans et plus"),
     ("imputer", "la dépense à l'article 6232 du budget")),
)  # fmt: skip
AIDE_A_DOMICILE = Sujet(
    "Convention avec le Département pour l'aide à domicile", "8.2",
    ("le code de l'action sociale et des familles", "le projet de convention annexé"),
    ("que la convention en cours prend fin le 31 décembre 2025",),
    (("valider", "la convention à passer avec le Département"),
     ("autoriser", "{autorite} à la signer ainsi que ses avenants")),
)  # fmt: skip
FOURNITURES = Sujet(
    "Dotation de fournitures scolaires pour l'année 2025-2026", "8.1",
    ("le code de l'éducation, notamment son article L. 212-10",), (),
    (("allouer", "42 € par élève d'élémentaire"),
     ("allouer", "36 € par élève de maternelle"),
     ("confirmer", "la prise en charge d'une sortie par classe")),
)  # fmt: skip
VOYAGE = Sujet(
    "Séjour linguistique des classes de quatrième en Galice", "8.1",
    ("le code de l'éducation, notamment ses articles L. 421-4 et R. 421-20", "le budget prévisionnel du séjour"),
    ("que le séjour s'inscrit dans le projet d'établissement",),
    (("approuver", "le principe et le budget du séjour"),
     ("arrêter", "la participation des familles à 290 € par élève")),
)  # fmt: skip
FOURRIERE = Sujet(
    "Tarifs de la fourrière animale", "7.1", ("le code rural et de la pêche maritime, notamment son article L. "
                                              "211-24",),
    ("que les frais de garde ne couvrent plus les dépenses du service",),
    (("fixer", "à 90 € le forfait de capture"),
     ("fixer", "à 14 € le tarif de la journée de garde")),
)  # fmt: skip
ELECTRIFICATION = Sujet(
    "Enfouissement du réseau basse tension, rue du Lavoir", "8.8", ("l'avant-projet sommaire",), (),
    (("retenir", "le projet d'enfouissement estimé à 63 800 € hors taxes"),
     ("solliciter", "l'aide du compte d'affectation spéciale pour l'électrification rurale"),
     ("laisser", "à {autorite} le choix de l'entreprise dans le cadre du marché à bons de commande")),
)  # fmt: skip

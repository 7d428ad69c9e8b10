"""What the layouts of the set MARCHES share: subjects of villages and groupements, and small pieces of sentences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from benchmarks.exactitude.dispositions.finales_fin import CGCT, mm
from benchmarks.exactitude.faits import Faits, Individu, Sujet
from benchmarks.exactitude.modele import Feuille

HEURES = ("18 heures 30", "19 heures", "19 heures 30", "20 heures", "20 heures 30")


def choix(f: Faits, sujets: Sequence[Sujet]) -> Sujet:
    """One of these subjects, or the one drawn with the facts."""
    return (*sujets, f.sujet)[f.rang % (len(sujets) + 1)]


def heure(f: Faits) -> str:
    """When the assembly meets."""
    return HEURES[f.rang % len(HEURES)]


def inverse(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def chiffres(jour: date) -> str:
    """« 02/12/2025 »."""
    return f"{jour:%d/%m/%Y}"


def procurations(pouvoirs: Sequence[tuple[Individu, Individu]], lien: str = " à ", entre: str = ", ") -> str:
    """« Mme A à M. B, M. C à Mme D »."""
    return entre.join(f"{mm(a)}{lien}{mm(b)}" for a, b in pouvoirs)


def pluriel(n: int, mot: str) -> str:
    """« 1 abstention », « 3 abstentions »."""
    return f"{n} {mot}{'s' if n > 1 else ''}"


def petit(d: Feuille, *textes: str) -> None:
    """The small print of the foot."""
    d.lignes(*textes, taille=9, avant=16)


VILLAGE = (
    Sujet("Demande de subvention au titre de la DETR 2026 pour la réfection du mur du cimetière", "7.5",
          (f"{CGCT}, notamment ses articles L. 2334-32 et suivants",),
          ("que le mur du cimetière menace ruine sur une longueur de douze mètres",),
          (("approuver", "le projet de réfection du mur du cimetière pour un montant de 18 640,00 € HT"),
           ("solliciter", "une subvention de 9 320,00 € au titre de la DETR 2026"),
           ("autoriser", "{autorite} à signer tous les documents relatifs à ce dossier"))),
    Sujet("Décision modificative n° 2 – Budget communal", "7.1",
          ("la nomenclature budgétaire et comptable M57", "le budget primitif de l'exercice"),
          ("qu'il y a lieu d'ajuster les crédits ouverts au chapitre 21",),
          (("approuver", "la décision modificative n° 2 du budget communal, équilibrée à 3 200,00 €"),)),
    Sujet("Adhésion au service de médecine de prévention du centre de gestion", "4.1",
          ("le code général de la fonction publique, notamment son article L. 812-3",
           "la proposition du centre de gestion reçue le 3 décembre 2024"),
          (),
          (("décider", "d'adhérer au service de médecine de prévention du centre de gestion"),
           ("autoriser", "{autorite} à signer la convention correspondante"),
           ("inscrire", "les crédits nécessaires au budget, chapitre 012"))),
    Sujet("Location de la salle polyvalente : révision des tarifs", "7.1",
          (f"{CGCT}, notamment son article L. 2121-29",),
          ("que les tarifs n'ont pas été révisés depuis 2019",),
          (("fixer", "à 180 € le tarif de location pour un week-end aux habitants de la commune"),
           ("fixer", "à 320 € le tarif de location pour un week-end aux personnes extérieures"),
           ("dire", "que ces tarifs s'appliquent à compter du 1er janvier 2026"))),
    Sujet("Extinction partielle de l'éclairage public", "6.1",
          (f"{CGCT}, notamment son article L. 2212-2", "le code de l'environnement, notamment son article L. 583-1"),
          ("que l'éclairage public pèse pour plus du tiers de la facture d'électricité de la commune",),
          (("décider", "de limiter l'éclairage public à la plage de 5 heures 30 à 23 heures"),
           ("charger", "{autorite} de prendre l'arrêté précisant les modalités de cette mesure"))),
)  # fmt: skip
"""What a village decides."""
COMMUNAUTE = (
    Sujet("Fonds de concours à la commune de Chantegrive pour l'extension de son école", "7.8",
          ("la demande de la commune de Chantegrive en date du 10 octobre 2024",),
          ("que le montant du fonds de concours n'excède pas la part du financement assurée par la commune",),
          (("attribuer", "un fonds de concours de 24 000,00 € à la commune de Chantegrive"),
           ("approuver", "la convention financière annexée à la présente délibération"),
           ("autoriser", "{autorite} à signer cette convention"))),
    Sujet("Tarifs de la redevance d'enlèvement des ordures ménagères pour 2026", "7.1",
          ("l'avis de la commission Environnement du 12 novembre 2024",),
          ("que le produit attendu doit couvrir le coût du service",),
          (("fixer", "à 112,00 € la part fixe annuelle par foyer"),
           ("fixer", "à 0,31 € le prix du kilogramme collecté"),
           ("charger", "{autorite} de l'exécution de la présente délibération"))),
    Sujet("Vente d'un terrain de la zone d'activités des Quatre Chemins", "3.2",
          ("l'avis du pôle d'évaluation domaniale en date du 6 mars 2024",),
          ("que la société Menuiserie du Haut-Pré souhaite s'y installer", "que ce terrain est viabilisé"),
          (("approuver", "la cession à la société Menuiserie du Haut-Pré du lot 7, au prix de 18 € HT le mètre carré"),
           ("autoriser", "{autorite} à signer l'acte de vente et tout document s'y rapportant"))),
)  # fmt: skip
"""What a communauté decides."""
EAU = (
    Sujet("Rapport sur le prix et la qualité du service public d'eau potable – exercice 2024", "8.8",
          (f"{CGCT}, notamment son article L. 2224-5",), (),
          (("adopter", "le rapport sur le prix et la qualité du service public d'eau potable de l'exercice 2024"),
           ("décider", "de transmettre ce rapport aux services préfectoraux"))),
    Sujet("Renouvellement des conduites du secteur des Grands Champs", "1.1",
          ("le code de la commande publique, notamment son article R. 2123-1",
           "le rapport d'analyse des offres établi par le maître d'œuvre"),
          ("que l'offre de l'entreprise Canalisations du Val est la mieux classée",),
          (("attribuer", "le marché de travaux à l'entreprise Canalisations du Val pour 146 780,00 € HT"),
           ("autoriser", "{autorite} à signer ce marché et les avenants sans incidence financière"))),
)  # fmt: skip
"""What a water syndicat decides."""
SOCIAL = (
    Sujet("Tarifs du repas des aînés", "7.1", ("le code de l'action sociale et des familles",),
          ("que le repas annuel est offert aux habitants de plus de 70 ans",),
          (("fixer", "à 28 € la participation demandée aux accompagnants"),
           ("dire", "que la recette est inscrite au budget du CCAS"))),
    Sujet("Aides sociales facultatives : secours d'urgence", "8.2",
          ("le code de l'action sociale et des familles, notamment son article L. 123-5",
           "le règlement des aides facultatives adopté le 14 mars 2022"), (),
          (("accorder", "un secours de 210,00 € au foyer enregistré sous le n° 14"),
           ("accorder", "un secours de 95,50 € au foyer enregistré sous le n° 17"),
           ("imputer", "la dépense au compte 6561 du budget"))),
)  # fmt: skip
"""What a CCAS decides."""
DEPARTEMENT = (
    Sujet("Aide aux communes rurales : répartition d'une première tranche", "7.5",
          ("le règlement départemental des aides aux communes",), (),
          (("attribuer", "aux communes figurant au tableau annexé des subventions d'un montant total de 318 450 €"),
           ("imputer", "la dépense au chapitre 204, nature 204142, du budget départemental"),
           ("autoriser", "{autorite} à signer les conventions à intervenir"))),
    Sujet("Classement dans la voirie départementale de la bretelle des Essarts", "8.3",
          ("le code de la voirie routière, notamment ses articles L. 131-1 et suivants",),
          ("que cette voie assure la continuité de la route départementale n° 47",),
          (("approuver", "le classement de la bretelle des Essarts dans le domaine public routier départemental"),
           ("autoriser", "{autorite} à signer le procès-verbal de remise"))),
)  # fmt: skip
"""What a département decides."""

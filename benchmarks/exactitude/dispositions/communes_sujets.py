"""What the authorities of set COMMUNES decide: invented subjects of 2020–2026, and small pieces their sheets share."""

from __future__ import annotations

from benchmarks.exactitude.faits import Faits, Individu, Sujet
from benchmarks.exactitude.modele import Feuille

CGCT = "le code général des collectivités territoriales"

DESHERBAGE = Sujet(
    "Désherbage des collections de la bibliothèque municipale", "8.9",
    (f"{CGCT}, notamment son article L. 2121-29",),
    ("que certains ouvrages sont en mauvais état ou ne correspondent plus à la demande des lecteurs",),
    (("autoriser", "le désherbage des documents figurant sur la liste annexée"),
     ("donner", "son accord pour que ces documents soient cédés gratuitement à des associations"),
     ("charger", "la responsable de la bibliothèque de tenir à jour l'inventaire")),
)  # fmt: skip
ECLAIRAGE = Sujet(
    "Extinction partielle de l'éclairage public", "6.1",
    ("l'article L. 2212-1 du code général des collectivités territoriales", "l'article L. 583-1 du code de "
     "l'environnement"),
    ("la volonté de la commune de maîtriser ses consommations d'énergie",
     "qu'une extinction nocturne ne constitue pas une mesure dangereuse à certaines heures"),
    (("décider", "que l'éclairage public sera interrompu de 23 heures à 5 h 30 sur l'ensemble du territoire communal"),
     ("charger", "{autorite} de prendre l'arrêté précisant les modalités d'application de cette mesure")),
)  # fmt: skip
LOYER = Sujet(
    "Location du logement communal situé au-dessus de l'école", "3.3", (),
    (),
    (("accepter", "de louer le logement communal à compter du 1er octobre"),
     ("fixer", "le montant du loyer mensuel à 412,00 € hors charges"),
     ("autoriser", "{autorite} à signer le bail ainsi que tout document relatif à cette affaire")),
)  # fmt: skip
FONCIER = Sujet(
    "Acquisition à l'euro symbolique de la parcelle ZK 57, lieu-dit Les Grands Champs", "3.1",
    (f"{CGCT}, et notamment ses articles L. 2241-1 et suivants", "le plan de division dressé par le géomètre-expert"),
    ("que cette acquisition permettra l'élargissement du chemin rural n° 9",),
    (("approuver", "l'acquisition de la parcelle cadastrée section ZK n° 57, d'une contenance de 1 a 84 ca"),
     ("dire", "que les frais d'acte seront à la charge de la commune"),
     ("autoriser", "{autorite} ou son représentant à signer l'acte notarié")),
)  # fmt: skip
PERISCOLAIRE = Sujet(
    "Règlement intérieur des accueils périscolaires – Année scolaire 2025/2026", "8.1",
    ("le code de l'éducation, et notamment son article L. 551-1", "l'avis de la commission Enfance-Jeunesse du 12 mai"),
    ("la nécessité d'adapter les horaires du soir aux besoins des familles",),
    (("adopter", "le règlement intérieur des accueils périscolaires tel qu'annexé à la présente"),
     ("préciser", "que ce règlement entrera en vigueur au 1er septembre 2025"),
     ("abroger", "le règlement approuvé par délibération du 27 juin 2022")),
)  # fmt: skip
FONDS_DE_CONCOURS = Sujet(
    "Attribution d'un fonds de concours pour la rénovation énergétique de la salle des fêtes", "7.8",
    (f"{CGCT}, notamment son article L. 5214-16 V", "le règlement d'attribution des fonds de concours"),
    ("que le montant du fonds de concours n'excède pas la part du financement assurée par le bénéficiaire",),
    (("attribuer", "un fonds de concours de 24 500 € à la commune d'Estréval"),
     ("autoriser", "{autorite} à signer la convention correspondante"),
     ("imputer", "la dépense au compte 2041412 du budget principal")),
)  # fmt: skip
PCAET = Sujet(
    "Arrêt du projet de plan climat-air-énergie territorial", "8.8",
    ("le code de l'environnement, notamment ses articles L. 229-26 et R. 229-51 et suivants",
     "la délibération du 28 septembre 2021 engageant l'élaboration du plan"),
    ("que le projet comporte un diagnostic, une stratégie, un programme d'actions et un dispositif de suivi",
     "que le comité de pilotage a rendu un avis favorable"),
    (("arrêter", "le projet de plan climat-air-énergie territorial"),
     ("transmettre", "ce projet au préfet de région et à la présidente du conseil régional"),
     ("préciser", "que le projet sera mis à la disposition du public par voie électronique")),
)  # fmt: skip
ORDURES = Sujet(
    "Tarifs de la redevance incitative d'enlèvement des ordures ménagères 2026", "7.1",
    (f"{CGCT} et notamment son article L. 2333-76",),
    ("l'équilibre à trouver entre les recettes et le coût du service",),
    (("fixer", "les tarifs de la redevance incitative conformément à la grille ci-annexée"),
     ("dire", "que ces tarifs sont applicables à compter du 1er janvier 2026"),
     ("donner", "tous pouvoirs à {autorite} pour l'exécution de la présente délibération")),
)  # fmt: skip
SECOURS = Sujet(
    "Attribution de bons alimentaires de fin d'année", "8.2",
    ("le code de l'action sociale et des familles, notamment son article L. 123-5",
     "les demandes présentées par les services sociaux"),
    ("que le budget 2025 prévoit une enveloppe de 3 200 € à cet effet",),
    (("accorder", "un bon alimentaire de 60 € à chacun des foyers inscrits sur la liste anonymisée"),
     ("dire", "que la dépense sera prélevée à l'article 6561 du budget du CCAS")),
)  # fmt: skip
ROUTES = Sujet(
    "Convention relative à l'aménagement d'une traverse d'agglomération sur la RD 118", "8.3",
    (f"{CGCT}, et notamment ses articles L. 3213-3 et L. 3215-1", "le code de la voirie routière",
     "le rapport de Monsieur le Président du Conseil départemental"),
    (),
    (("approuver", "les termes de la convention à conclure avec la commune de Gréziac"),
     ("autoriser", "{autorite} à la signer au nom du Département"),
     ("imputer", "la dépense correspondante sur le chapitre 23")),
)  # fmt: skip
LYCEES = Sujet(
    "Programme d'équipement numérique des lycées – Affectation d'une autorisation de programme", "7.10",
    ("le code de l'éducation, notamment son article L. 214-6", "le règlement budgétaire et financier de la Région"),
    ("la politique régionale en faveur de la réussite des lycéens",),
    (("affecter", "une autorisation de programme de 1 850 000 € au titre de l'exercice 2025"),
     ("approuver", "la liste des établissements bénéficiaires figurant en annexe"),
     ("autoriser", "{autorite} à signer les actes nécessaires à l'exécution de la présente décision")),
)  # fmt: skip
CHARTE = Sujet(
    "Candidature à l'appel à projets « Haies et bocage »", "8.8",
    ("les statuts du syndicat mixte", "la charte du Parc 2022-2037 et notamment sa mesure 3.2"),
    ("que le Parc accompagne depuis dix ans les plantations de haies champêtres",),
    (("valider", "la candidature du Parc à l'appel à projets « Haies et bocage »"),
     ("approuver", "le plan de financement prévisionnel d'un montant de 96 300 € TTC"),
     ("solliciter", "l'aide de l'Agence de l'eau au taux de 70 %")),
)  # fmt: skip
DELEGUES = Sujet(
    "Désignation des délégués au syndicat d'électrification", "5.3",
    (f"{CGCT}, notamment ses articles L. 5211-7 et L. 2121-21",),
    ("qu'il convient de désigner un délégué titulaire et un délégué suppléant",),
    (("désigner", "Mme Rosalie QUÉRARD en qualité de déléguée titulaire"),
     ("désigner", "M. Firmin VASSELIN en qualité de délégué suppléant")),
)  # fmt: skip


def perdre(d: Feuille, visas: bool = True, considerants: bool = True) -> None:
    """No « Vu », no « Considérant »."""
    if visas:
        d.dit(visas=[])
    if considerants:
        d.dit(considerants=[])


def nom_prenom(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def initiale(i: Individu) -> str:
    """« Mme C. MARTEL »."""
    return f"{i.civilite} {i.prenom[0]}. {i.nom}"


def chef_ecrit(f: Faits, bas: bool = False) -> str:
    """« Madame la Maire », « monsieur le Président »."""
    texte = f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.chef.capitalize()}"
    return texte[0].lower() + texte[1:] if bas else texte


def abstenus(n: int) -> str:
    """« 0 abstention », « 2 abstentions »."""
    return f"{n} abstention{'s' if n > 1 else ''}"

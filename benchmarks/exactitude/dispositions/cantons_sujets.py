"""What the communes of the set CANTONS decide, from the hamlet to the city."""

from __future__ import annotations

from benchmarks.exactitude.dispositions.cantons_pieces import CGCT
from benchmarks.exactitude.faits import Sujet

SALLE = Sujet(
    "Location de la salle polyvalente : tarifs", "7.1", (f"{CGCT}, notamment son article L. 2144-3",),
    ("que les tarifs de location n'ont pas été revus depuis cinq ans",
     "que les frais de chauffage de la salle ont sensiblement augmenté"),
    (("fixer", "à 160 € la location de la salle pour un week-end aux habitants de la commune"),
     ("fixer", "à 320 € la même location aux personnes extérieures"),
     ("maintenir", "la gratuité pour les associations de la commune")),
)  # fmt: skip
CIMETIERE = Sujet(
    "Concessions au cimetière communal", "3.5", (f"{CGCT}, notamment ses articles L. 2223-13 à L. 2223-18",),
    ("qu'il y a lieu de mettre fin aux concessions perpétuelles",),
    (("supprimer", "les concessions perpétuelles pour l'avenir"),
     ("fixer", "le prix de la concession trentenaire à 75 € le mètre carré"),
     ("fixer", "le prix d'une case du columbarium à 480 € pour quinze ans")),
)  # fmt: skip
CHEMIN = Sujet(
    "Aliénation d'une portion du chemin rural n° 7 dit des Combes", "3.2",
    ("le code rural et de la pêche maritime, notamment son article L. 161-10",
     "les conclusions favorables du commissaire enquêteur en date du 9 décembre 2024"),
    ("que la portion en cause n'est plus utilisée par le public depuis de nombreuses années",),
    (("constater", "que le chemin a cessé d'être affecté à l'usage du public"),
     ("approuver", "l'aliénation de cette portion, d'une surface de 412 m², au prix de 1,20 € le mètre carré"),
     ("autoriser", "{autorite} à signer tous les documents se rapportant à cette vente")),
)  # fmt: skip
AFFOUAGE = Sujet(
    "Affouage sur pied – campagne 2025-2026", "3.5",
    ("le code forestier, notamment ses articles L. 243-1 et L. 243-2",
     "le règlement d'affouage de la commune"),
    ("que les bois de la parcelle 14 conviennent aux besoins de chauffage des habitants",),
    (("destiner", "les bois de la parcelle 14 à l'affouage sur pied"),
     ("fixer", "le montant de la taxe d'affouage à 45 € par feu"),
     ("désigner", "comme garants M. Lucien TIXIER, M. Firmin PELISSON et Mme Odette QUÉRARD"),
     ("arrêter", "au 15 avril 2026 le délai d'exploitation")),
)  # fmt: skip
GARDIENNAGE = Sujet(
    "Indemnité de gardiennage de l'église", "7.10", ("la circulaire préfectorale relative au gardiennage des églises",),
    ("que le gardien réside dans la commune",),
    (("attribuer", "une indemnité annuelle de 479,86 € au gardien de l'église"),
     ("dire", "que la dépense sera prélevée à l'article 6282 du budget")),
)  # fmt: skip
ECLAIRAGE = Sujet(
    "Extinction de l'éclairage public en milieu de nuit", "8.8",
    (f"{CGCT}, notamment son article L. 2212-2", "le code de l'environnement, notamment son article L. 583-1"),
    ("que l'éclairage en milieu de nuit n'est pas indispensable à la sécurité des habitants",
     "que cette mesure contribue à la maîtrise des dépenses d'énergie"),
    (("interrompre", "l'éclairage public de 23 heures à 5 heures 30 sur tout le territoire communal"),
     ("charger", "{autorite} de prendre l'arrêté précisant les modalités de cette mesure"),
     ("préciser", "que la population en sera informée par le bulletin municipal")),
)  # fmt: skip
VOIRIE = Sujet(
    "Réfection de la route du Moulin : plan de financement", "7.5",
    (f"{CGCT}, notamment ses articles L. 2334-32 et L. 2334-33",),
    ("que la chaussée de la route du Moulin est fortement dégradée",),
    (("adopter", "l'opération de réfection de la route du Moulin pour un montant de 62 400,00 € HT"),
     ("approuver", "le plan de financement exposé ci-dessus"),
     ("solliciter", "une subvention de 24 960,00 € au titre de la DETR 2025"),
     ("autoriser", "{autorite} à signer tout document relatif à ce dossier")),
)  # fmt: skip
SAISONNIER = Sujet(
    "Recrutement d'un agent contractuel pour un accroissement saisonnier d'activité", "4.2",
    ("le code général de la fonction publique, notamment son article L. 332-23, 2°",),
    ("qu'il est nécessaire de recruter un agent pour l'entretien des espaces verts pendant l'été",),
    (("autoriser", "{autorite} à recruter un agent contractuel du 1er juin au 30 septembre"),
     ("créer", "à cet effet un emploi non permanent d'adjoint technique à temps complet"),
     ("fixer", "la rémunération par référence à l'indice brut 367"),
     ("inscrire", "les crédits correspondants au chapitre 012")),
)  # fmt: skip
MARCHE = Sujet(
    "Règlement du marché hebdomadaire", "6.1",
    (f"{CGCT}, notamment son article L. 2224-18", "la consultation des organisations professionnelles intéressées"),
    ("qu'il convient d'adapter le règlement à la nouvelle configuration de la place",),
    (("adopter", "le règlement du marché hebdomadaire annexé à la présente délibération"),
     ("abroger", "le règlement adopté le 14 mars 2011"),
     ("charger", "{autorite} de veiller à son application")),
)  # fmt: skip
FOURRIERE = Sujet(
    "Fourrière animale : renouvellement de la convention", "1.4",
    ("le code rural et de la pêche maritime, notamment son article L. 211-24",),
    ("que la commune ne dispose pas de sa propre fourrière", "que la convention en cours s'achève le 31 décembre"),
    (("approuver", "la convention de fourrière avec le Refuge des Quatre Chemins"),
     ("dire", "que la participation annuelle s'élève à 1,35 € par habitant"),
     ("autoriser", "{autorite} à signer ladite convention")),
)  # fmt: skip
LOTISSEMENT = Sujet(
    "Lotissement Les Noisetiers : prix de vente des lots", "3.2", ("le permis d'aménager délivré le 6 février 2024",),
    ("que les travaux de viabilisation sont achevés",),
    (("fixer", "à 68 € TTC le mètre carré le prix de vente des lots"),
     ("autoriser", "{autorite} à signer les compromis et les actes de vente"),
     ("confier", "la rédaction des actes à l'étude notariale de la place Neuve")),
)  # fmt: skip
RECENSEMENT = Sujet(
    "Recensement de la population 2026 : agents recenseurs", "4.2",
    ("la loi n° 2002-276 du 27 février 2002 relative à la démocratie de proximité, notamment son titre V",
     "le décret n° 2003-485 du 5 juin 2003 relatif au recensement de la population"),
    ("qu'il appartient à la commune de recruter et de rémunérer les agents recenseurs",),
    (("créer", "quatre postes d'agents recenseurs du 5 janvier au 20 février 2026"),
     ("fixer", "leur rémunération à 1,80 € par bulletin individuel"),
     ("désigner", "Mme Ghislaine DELMOTTE en qualité de coordonnatrice communale")),
)  # fmt: skip
PISCINE = Sujet(
    "Piscine municipale : tarifs de la saison 2025-2026", "7.1", (f"{CGCT}, notamment son article L. 2121-29",
                                                                 "l'avis de la commission des sports"),
    ("que le coût de fonctionnement de l'équipement progresse de 4 % par an",),
    (("fixer", "l'entrée individuelle à 4,20 €"), ("fixer", "l'abonnement de dix entrées à 36,00 €"),
     ("maintenir", "la gratuité pour les enfants de moins de quatre ans"),
     ("dire", "que ces tarifs prennent effet le 1er septembre 2025")),
)  # fmt: skip
ARBRES = Sujet(
    "Plan de plantation 2025-2030 et charte de l'arbre", "8.8",
    ("le code de l'environnement, notamment son article L. 350-3",
     "l'avis du conseil consultatif de l'environnement"),
    ("que la Ville entend porter à 30 % la part ombragée de ses espaces publics",
     "que les arbres existants doivent être protégés lors des chantiers"),
    (("approuver", "le plan de plantation 2025-2030"), ("adopter", "la charte de l'arbre annexée"),
     ("autoriser", "{autorite} à solliciter toute aide financière, notamment auprès de l'agence de l'eau")),
)  # fmt: skip
FRICHE = Sujet(
    "Acquisition de l'ancienne filature, 14 quai des Tanneurs", "3.1",
    ("le code général de la propriété des personnes publiques, notamment son article L. 1111-1",
     "l'avis du pôle d'évaluation domaniale du 19 novembre 2024"),
    ("que ce bien se trouve dans le périmètre de renouvellement urbain du quartier des Tanneurs",),
    (("approuver", "l'acquisition de l'ancienne filature, cadastrée section BK n° 88, au prix de 415 000 €"),
     ("dire", "que les frais d'acte sont à la charge de la Ville"),
     ("imputer", "la dépense au chapitre 21, fonction 518")),
)  # fmt: skip
RIVAGE = Sujet(
    "Gestion du sentier du littoral : convention avec l'association Les Gardiens du Rivage", "8.8",
    ("le code de l'environnement, notamment ses articles L. 321-1 et suivants",),
    ("que la fréquentation du sentier exige un entretien régulier",
     "que l'association a pour objet la protection du littoral de la commune"),
    (("approuver", "la convention de gestion du sentier du littoral"),
     ("attribuer", "à l'association une participation de 6 500 € pour l'année 2025"),
     ("autoriser", "{autorite} à signer la convention et ses avenants éventuels")),
)  # fmt: skip
CYCLONE = Sujet(
    "Demande d'aide au titre du fonds de secours après le passage de la tempête", "7.5",
    (f"{CGCT}, notamment son article L. 1613-6", "l'état des dégâts dressé par les services techniques"),
    ("que les routes communales et l'école du bourg ont subi d'importants dommages",),
    (("valider", "l'état des dégâts arrêté à la somme de 218 300,00 €"),
     ("solliciter", "de l'État l'aide la plus élevée possible"),
     ("donner", "mandat à {autorite} pour signer toutes les pièces utiles")),
)  # fmt: skip
EAU_ATOLL = Sujet(
    "Redevance de l'eau potable", "7.2", (f"{CGCT} applicable localement, notamment son article L. 2224-12-4",),
    ("que le service de l'eau doit équilibrer ses dépenses et ses recettes",),
    (("fixer", "la redevance de l'eau à 2 400 F CFP par mois et par foyer"),
     ("exonérer", "les foyers raccordés depuis moins d'un mois"),
     ("charger", "{autorite} de l'exécution de la présente délibération")),
)  # fmt: skip
PERIL = Sujet(
    "Débat sur le rapport relatif à la situation en matière de développement durable", "8.8",
    (f"{CGCT}, notamment son article L. 2311-1-1",), (),
    (("prendre acte", "de la présentation du rapport sur la situation en matière de développement durable"),),
)  # fmt: skip
EAU_RPQS = Sujet(
    "Rapport annuel 2024 du délégataire du service de restauration scolaire", "1.2",
    ("le code de la commande publique, notamment son article L. 3131-5", f"{CGCT}, notamment son article L. 1411-3"),
    ("que ce rapport a été examiné par la commission consultative des services publics locaux",),
    (("prendre acte", "de la communication du rapport annuel 2024 du délégataire"),),
)  # fmt: skip
PRIME = Sujet(
    "Régime indemnitaire (RIFSEEP) : extension à la filière sportive", "4.5",
    ("le code général de la fonction publique, notamment ses articles L. 714-4 et L. 714-5",
     "le décret n° 2014-513 du 20 mai 2014 portant création d'un régime indemnitaire tenant compte des fonctions",
     "l'avis du comité social territorial"),
    ("que les éducateurs des activités physiques et sportives ne bénéficient pas encore de ce régime",),
    (("étendre", "le RIFSEEP au cadre d'emplois des éducateurs des activités physiques et sportives"),
     ("fixer", "au 1er juin 2025 la date d'effet de cette mesure"),
     ("prévoir", "les crédits nécessaires au chapitre 012")),
)  # fmt: skip

"""What the groupings of set BASSINS decide: the subject, and what its rapporteur tells the assembly."""

from __future__ import annotations

from benchmarks.exactitude.faits import Sujet

EXPOSES: dict[str, tuple[str, ...]] = {}
"""Object → the paragraphs of the report."""


def affaire(
    objet: str,
    matiere: str,
    visas: tuple[str, ...],
    considerants: tuple[str, ...],
    decisions: tuple[str, ...],
    *expose: str,
) -> Sujet:
    """`decisions`: « infinitive | rest »."""
    EXPOSES[objet] = expose
    coupees = tuple((v, r) for v, r in (d.split(" | ") for d in decisions))
    return Sujet(objet, matiere, visas, considerants, coupees)


COMCOM = (
    affaire(
        "Tarifs de la redevance d'enlèvement des ordures ménagères pour l'année 2026", "7.2",
        ("le code général des collectivités territoriales et notamment l'article L.2333-76",
         "l'avis de la commission environnement du 12 décembre dernier"),
        ("la hausse de la taxe générale sur les activités polluantes",
         "que le budget annexe du service doit être équilibré en recettes et en dépenses"),
        ("fixer | à 214 € la redevance annuelle d'un foyer de deux personnes et plus",
         "fixer | à 128 € la redevance annuelle d'une personne seule",
         "dire | que ces tarifs sont applicables à compter du 1er janvier 2026"),
        "Le coût du traitement a augmenté de 9 % en un an alors que les tonnages collectés restent stables.",
        "La commission a étudié trois hypothèses et a retenu celle qui limite la hausse à six euros par foyer.",
    ),
    affaire(
        "Attribution d'un fonds de concours à la commune de Chantegrive pour la réfection du préau de l'école", "7.8",
        ("l'article L. 5214-16 V du Code général des collectivités territoriales",
         "le règlement d'attribution des fonds de concours adopté le 28 septembre 2023",
         "la demande de la commune de Chantegrive"),
        ("que le montant du fonds de concours n'excède pas la part de financement assurée par la commune",),
        ("attribuer | un fonds de concours de 12 500 € à la commune de Chantegrive",
         "approuver | la convention correspondante, jointe en annexe",
         "autoriser | {autorite} à signer ladite convention"),
        "La commune de Chantegrive a engagé la réfection complète du préau de son école pour 41 860 € HT. Elle a "
        "obtenu une aide du Département et sollicite la Communauté de communes pour le solde de son plan de "
        "financement.",
    ),
    affaire(
        "Convention territoriale globale avec la Caisse d'allocations familiales 2025-2029", "8.2",
        ("le Code de l'action sociale et des familles", "le projet de convention annexé"),
        ("que la convention territoriale globale remplace le contrat enfance jeunesse",
         "l'intérêt de disposer d'un projet partagé entre les communes et leur communauté"),
        ("approuver | la convention territoriale globale pour la période 2025-2029",
         "autoriser | {autorite} à signer la convention et tout document s'y rapportant"),
        "Le diagnostic conduit pendant l'année 2024 avec les quatorze communes a mis en avant le manque de places "
        "d'accueil des jeunes enfants et l'éloignement des services pour les familles sans voiture.",
        "La convention fixe quatre axes : la petite enfance, la jeunesse, l'accès aux droits et l'animation de la vie "
        "sociale.",
    ),
    affaire(
        "Création d'un emploi permanent de technicien et mise à jour du tableau des effectifs", "4.1",
        ("le Code général de la fonction publique, notamment son article L.313-1",
         "le tableau des effectifs arrêté au 1er janvier"),
        ("la nécessité de renforcer le service chargé du suivi des réseaux",),
        ("créer | un emploi permanent de technicien territorial à temps complet",
         "adopter | le tableau des effectifs ainsi modifié",
         "inscrire | au budget les crédits nécessaires à la rémunération de l'agent"),
        "L'agent aura la charge du suivi des réseaux et des relations avec les entreprises. Le poste est en partie "
        "financé par l'agence de l'eau pendant les deux premières années.",
    ),
    affaire(
        "Approbation du rapport de la commission locale d'évaluation des charges transférées", "7.1",
        ("l'article 1609 nonies C du Code général des impôts",
         "le rapport de la CLECT adopté lors de sa réunion du 20 novembre 2024"),
        ("que les conseils municipaux des communes membres seront appelés à se prononcer à leur tour",),
        ("approuver | le rapport de la commission locale d'évaluation des charges transférées",
         "fixer | le montant définitif des attributions de compensation conformément au tableau annexé",
         "notifier | la présente délibération aux communes membres"),
        "La commission s'est réunie deux fois. Elle propose d'évaluer à 38 214 € par an les charges liées au transfert "
        "des deux bibliothèques.",
    ),
    affaire(
        "Zone d'activités des Quatre Chemins – Cession du lot n° 7", "3.2",
        ("les articles L.5211-37 et L.5214-16 du code général des collectivités territoriales",
         "l'avis du pôle d'évaluation domaniale en date du 6 décembre 2024",
         "la délibération n° 2022-61 fixant le prix de vente des terrains"),
        ("la demande de la SARL Menuiserie Carriou, qui souhaite construire un atelier de 450 m²",),
        ("approuver | la cession du lot n° 7, d'une superficie de 2 316 m², au prix de 22 € HT le mètre carré",
         "dire | que les frais d'acte sont à la charge de l'acquéreur",
         "autoriser | {autorite} à signer la promesse puis l'acte authentique de vente"),
        "Six lots sur onze sont vendus à ce jour. L'entreprise emploie huit salariés et prévoit deux recrutements.",
    ),
    affaire(
        "Rénovation énergétique du gymnase communautaire : plan de financement et demande de subvention", "7.5",
        ("l'appel à projets du fonds vert pour 2025", "l'étude thermique remise par le bureau Isoplan"),
        ("que les consommations du bâtiment représentent le quart de la facture d'énergie de la communauté",),
        ("approuver | le projet de rénovation énergétique du gymnase, estimé à 686 400 € HT",
         "solliciter | auprès de l'État une subvention de 274 560 € au titre du fonds vert",
         "s'engager | à inscrire au budget la part d'autofinancement"),
        "Construit en 1979, le gymnase n'a jamais été isolé. Les travaux porteront sur la toiture, les façades et la "
        "production de chaleur ; ils doivent durer neuf mois.",
    ),
    affaire(
        "Modification des statuts : création et gestion de maisons France services", "5.7",
        ("le code général des collectivités territoriales, et notamment ses articles L. 5211-17 et L. 5211-20",
         "l'arrêté préfectoral du 14 décembre 2016 portant création de la communauté"),
        ("que le portage intercommunal permettra d'ouvrir deux antennes supplémentaires",
         "que la décision est subordonnée à l'accord des conseils municipaux"),
        ("approuver | la modification des statuts telle qu'elle figure en annexe",
         "charger | {autorite} de notifier la présente délibération aux maires des communes membres"),
        "Le bourg-centre accueille déjà un espace France services, très fréquenté. Les maires des communes éloignées "
        "demandent l'ouverture de permanences.",
    ),
)  # fmt: skip

BUREAU = (
    affaire(
        "Aide à l'immobilier d'entreprise – SAS Ferronnerie du Lavoir", "7.4",
        ("le règlement d'aide à l'immobilier d'entreprise", "l'avis de la commission économie du 3 décembre 2024"),
        ("que le projet conforte l'emploi sur le territoire",),
        ("attribuer | à la SAS Ferronnerie du Lavoir une aide de 8 000 € pour l'extension de son atelier",
         "autoriser | {autorite} à signer la convention d'attribution"),
        "L'entreprise installée depuis 1998 agrandit son atelier de 300 m² pour un coût de 164 000 € HT.",
    ),
    affaire(
        "Avenant n° 1 au marché de collecte du verre", "1.1",
        ("le Code de la commande publique et notamment ses articles L. 2194-1 et R. 2194-8",
         "le marché n° 2023-07 notifié le 2 novembre 2023"),
        ("qu'il y a lieu d'ajouter six points de collecte",),
        ("approuver | l'avenant n° 1 au marché de collecte du verre, pour un montant de 6 840 € HT par an",
         "autoriser | {autorite} à le signer",
         "imputer | la dépense au chapitre 011 du budget annexe"),
        "L'avenant porte le montant annuel du marché à 74 220 € HT, soit une augmentation de 10,1 %.",
    ),
    affaire(
        "Convention d'occupation d'un bureau de l'hôtel d'entreprises", "3.3",
        ("le code général de la propriété des personnes publiques, notamment son article L. 2122-1",
         "la grille tarifaire de l'hôtel d'entreprises"),
        ("la candidature de Mme Élise Darbonnier, graphiste",),
        ("accorder | à Mme Élise Darbonnier l'occupation du bureau n° 4 pour une durée de vingt-quatre mois",
         "fixer | la redevance mensuelle à 165 € hors charges",
         "autoriser | {autorite} à signer la convention d'occupation"),
        "Le bureau est libre depuis le départ du précédent occupant.",
    ),
)  # fmt: skip

AGGLO = (
    affaire(
        "Programme local de l'habitat 2026-2031 – Arrêt du projet", "8.5",
        ("le code de la construction et de l'habitation, et notamment ses articles L. 302-1 et suivants",
         "la délibération du 30 mars 2023 engageant l'élaboration du programme local de l'habitat",
         "l'avis de la commission habitat"),
        ("que le diagnostic fait apparaître un besoin de 320 logements par an",
         "que le projet doit être soumis aux communes, qui disposent de deux mois pour rendre leur avis"),
        ("arrêter | le projet de programme local de l'habitat pour la période 2026-2031",
         "charger | {autorite} de soumettre le projet pour avis aux conseils municipaux des communes membres",
         "autoriser | {autorite} à signer tous les documents nécessaires"),
        "Le programme comporte un diagnostic, un document d'orientation et dix-sept actions, dont une fiche pour "
        "chacune des communes. Il a été élaboré avec les bailleurs, les services de l'État et les associations.",
        "Les actions représentent un budget de 11,4 millions d'euros sur six ans, dont la moitié consacrée à la "
        "rénovation du parc privé.",
    ),
    affaire(
        "Réseau de transport urbain : avenant n° 3 au contrat de délégation de service public", "1.2",
        ("le code des transports", "le contrat de délégation de service public entré en vigueur le 1er janvier 2022",
         "l'avis de la commission consultative des services publics locaux du 4 décembre 2024"),
        ("que la desserte du nouvel hôpital rend nécessaire la prolongation de la ligne 4",),
        ("approuver | l'avenant n° 3 au contrat de délégation du service public de transport urbain",
         "autoriser | {autorite} ou son représentant à signer cet avenant",
         "dire | que les crédits sont inscrits au budget annexe des transports"),
        "La prolongation représente 61 000 kilomètres supplémentaires par an. La contribution forfaitaire de "
        "l'agglomération est portée de 5 214 000 € à 5 398 500 €.",
    ),
    affaire(
        "Fonds d'aide à la rénovation de l'habitat privé – Modification du règlement", "8.5",
        ("la délibération n° 2023-118 du 21 septembre 2023 créant le fonds", "l'avis favorable du bureau"),
        ("que les plafonds de ressources ont été relevés par l'Agence nationale de l'habitat",),
        ("modifier | les articles 3 et 5 du règlement du fonds d'aide à la rénovation de l'habitat privé",
         "approuver | le règlement ainsi modifié, annexé à la présente délibération"),
        "Cent quarante-deux ménages ont été accompagnés depuis la création du fonds. Le relèvement des plafonds "
        "ouvrirait l'aide à une trentaine de foyers de plus chaque année.",
    ),
    affaire(
        "Budget principal – Décision modificative n° 2", "7.1",
        ("l'instruction budgétaire et comptable M57", "le budget primitif adopté le 19 décembre 2024"),
        ("la nécessité d'ajuster les crédits ouverts au budget primitif",),
        ("adopter | la décision modificative n° 2 du budget principal, chapitre par chapitre",
         "autoriser | {autorite} à procéder aux virements correspondants"),
        "La décision modificative s'équilibre à 214 600 € en fonctionnement et à 1 032 000 € en investissement. Elle "
        "tient compte de la notification des dotations et du décalage des travaux de la piscine.",
    ),
)  # fmt: skip

AGGLO_BUREAU = (
    affaire(
        "Groupement de commandes pour l'entretien des ascenseurs : adhésion", "1.1",
        ("les articles L. 2113-6 et L. 2113-7 du code de la commande publique",
         "le projet de convention constitutive"),
        ("l'intérêt économique d'un achat groupé avec les communes",),
        ("décider | d'adhérer au groupement de commandes pour l'entretien des ascenseurs",
         "approuver | la convention constitutive du groupement",
         "autoriser | {autorite} à signer cette convention"),
        "Le groupement réunit neuf communes et le centre intercommunal d'action sociale.",
    ),
    affaire(
        "Garantie d'emprunt à l'office public Habitat Vaire – 24 logements rue des Tisserands", "7.3",
        ("les articles L. 2252-1 et L. 5111-4 du code général des collectivités territoriales",
         "l'article 2305 du code civil",
         "le contrat de prêt n° 163 204 signé entre l'office et la Caisse des dépôts"),
        ("que l'opération répond aux objectifs du programme local de l'habitat",),
        ("accorder | sa garantie à hauteur de 50 % pour le remboursement d'un prêt de 2 815 000 €",
         "s'engager | pendant toute la durée du prêt à libérer, en cas de besoin, les ressources suffisantes",
         "autoriser | {autorite} à signer la convention de garantie"),
        "La commune apporte sa garantie pour l'autre moitié.",
    ),
    affaire(
        "Attribution de subventions aux associations sportives de haut niveau", "7.5",
        ("le code du sport", "le règlement d'intervention en matière sportive"),
        ("que ces clubs évoluent dans un championnat national",),
        ("attribuer | une subvention de 18 000 € au club de handball La Vairoise",
         "attribuer | une subvention de 9 500 € à l'Aviron de Fontsèche",
         "imputer | ces dépenses à l'article 65748 du budget principal"),
        "Quatre dossiers ont été reçus ; deux répondent aux conditions du règlement.",
    ),
)  # fmt: skip

GRANDE = (
    affaire(
        "Quartier des Abattoirs – Acquisition d'un immeuble 14, quai de la Fonderie", "3.1",
        ("le code général de la propriété des personnes publiques, notamment son article L. 1111-1",
         "l'avis de la direction de l'immobilier de l'État du 9 décembre 2024"),
        ("que l'immeuble est compris dans le périmètre du projet urbain",
         "que le propriétaire a accepté le prix proposé"),
        ("approuver | l'acquisition de l'immeuble situé 14, quai de la Fonderie au prix de 415 000 €",
         "autoriser | {autorite} à signer l'acte d'acquisition",
         "imputer | la dépense au chapitre 21 du budget principal"),
        "Le projet urbain prévoit la construction de six cents logements et d'un groupe scolaire sur le site des "
        "anciens abattoirs. La collectivité y est déjà propriétaire de neuf hectares.",
        "L'immeuble, libre de toute occupation, est nécessaire au percement de la future rue des Salaisons.",
    ),
    affaire(
        "Voirie – Convention de superposition d'affectations avec la société de l'autoroute de l'Ostre", "3.6",
        ("l'article L. 2123-7 du code général de la propriété des personnes publiques", "le projet de convention"),
        ("que la piste cyclable emprunte le passage inférieur de l'autoroute",),
        ("approuver | la convention de superposition d'affectations",
         "autoriser | {autorite} ou la personne ayant reçu délégation à la signer"),
        "Le réseau express vélo franchira l'autoroute par un passage existant. La convention répartit l'entretien des "
        "ouvrages et règle la question des responsabilités.",
    ),
    affaire(
        "Plan local d'urbanisme intercommunal – Modification n° 4 : approbation", "2.1",
        ("le code de l'urbanisme, et notamment ses articles L. 153-36 à L. 153-44",
         "l'arrêté du 18 novembre 2024 prescrivant l'enquête publique",
         "le rapport et les conclusions du commissaire enquêteur"),
        ("que le commissaire enquêteur a émis un avis favorable assorti d'une recommandation",
         "que le dossier a été modifié pour en tenir compte"),
        ("approuver | la modification n° 4 du plan local d'urbanisme intercommunal",
         "préciser | que la présente délibération sera affichée pendant un mois au siège et dans les mairies",
         "dire | que le dossier est tenu à la disposition du public"),
        "La modification porte sur onze communes. Elle ouvre deux secteurs à l'urbanisation, crée trente emplacements "
        "réservés et protège cent quatre-vingts arbres remarquables.",
    ),
)  # fmt: skip

RAPPORT_ANNUEL = (
    affaire(
        "Rapport sur la situation en matière de développement durable – Année 2024", "8.8",
        ("l'article L. 2311-1-1 du code général des collectivités territoriales", "le rapport ci-annexé"),
        ("que ce rapport est présenté préalablement aux débats sur le projet de budget",),
        ("prendre acte | de la présentation du rapport sur la situation en matière de développement durable",),
        "Le rapport dresse le bilan des actions conduites au titre du fonctionnement de la collectivité, de ses "
        "politiques et de ses programmes. Il a été examiné en commission.",
    ),
    affaire(
        "Rapport annuel du délégataire de la fourrière animale – Exercice 2024", "1.2",
        ("l'article L. 1411-3 du code général des collectivités territoriales", "le rapport remis par le délégataire"),
        ("que le rapport doit être inscrit à l'ordre du jour de la plus proche réunion de l'assemblée",),
        ("prendre acte | du rapport annuel du délégataire de la fourrière animale pour l'exercice 2024",),
        "Au cours de l'année, 612 animaux ont été recueillis, dont plus de la moitié ont été rendus à leur "
        "propriétaire. Les comptes de la délégation présentent un résultat positif de 4 816 €.",
    ),
)  # fmt: skip

"""What the syndicats of set BASSINS decide, each in its own trade."""

from __future__ import annotations

from benchmarks.exactitude.dispositions.bassins_sujets import affaire

ASSAINISSEMENT = (
    affaire(
        "Curage de la lagune de Noirlieu : choix de l'entreprise", "1.1",
        ("le code de la commande publique",),
        ("que trois entreprises ont remis une offre",),
        ("retenir | l'offre de la société Vidanges du Centre pour un montant de 47 912,00 € HT",
         "autoriser | {autorite} à signer le marché"),
        "La lagune n'a pas été curée depuis 2009. Trois devis ont été reçus.",
    ),
    affaire(
        "Prix de l'assainissement collectif 2026", "7.1",
        ("l'article L 2224-12-4 du CGCT",),
        ("qu'il est nécessaire d'équilibrer le budget du syndicat",),
        ("fixer | la part fixe à 74 € par abonné et par an",
         "fixer | la part proportionnelle à 2,12 € par mètre cube"),
        "Les tarifs n'ont pas bougé depuis trois ans alors que le prix de l'électricité a doublé.",
    ),
)  # fmt: skip

VOCATIONS = (
    affaire(
        "Achat d'une épareuse d'occasion", "1.1",
        ("le budget primitif de l'exercice", "les devis reçus"),
        ("la vétusté du matériel actuel",),
        ("approuver | l'achat d'une épareuse d'occasion au prix de 23 400 € TTC",
         "dire | que la dépense est inscrite à l'article 2157"),
        "L'épareuse achetée en 2008 n'est plus réparable. Les établissements Roubiac en proposent une de 2021.",
    ),
    affaire(
        "Participation des communes aux charges du syndicat pour 2025", "7.6",
        ("les statuts du syndicat, notamment leur article 9", "le budget primitif de l'exercice 2025"),
        ("que la répartition se fait pour moitié selon la population et pour moitié selon la longueur des voies",),
        ("arrêter | le montant total des participations à 186 300 €",
         "approuver | la répartition entre les communes présentée par {autorite}",
         "demander | aux communes le versement de leur part en deux versements égaux"),
        "Le total des participations est en hausse de 2 % par rapport à l'an dernier.",
    ),
)  # fmt: skip

ECOLES = (
    affaire(
        "Prix du repas de cantine pour l'année scolaire 2025-2026", "7.1",
        (), (),
        ("fixer | le prix du repas à 3,70 € pour les enfants et à 6,20 € pour les adultes",
         "charger | {autorite} d'en informer les familles"),
        "le fournisseur a annoncé une hausse de 4 % de ses prix à la rentrée",
    ),
    affaire(
        "Achat de mobilier pour la classe maternelle", "1.1",
        (), (),
        ("accepter | le devis de l'entreprise Mobiclasse d'un montant de 2 864,40 € TTC",
         "autoriser | {autorite} à signer le bon de commande"),
        "le mobilier de la petite section n'est plus aux normes et que la directrice a fait établir deux devis",
    ),
)  # fmt: skip

ENERGIE = (
    affaire(
        "Schéma directeur des infrastructures de recharge pour véhicules électriques", "8.8",
        ("le Code général des collectivités territoriales, notamment l'article L. 2224-37",
         "le décret n° 2021-565 du 10 mai 2021", "les statuts du Syndicat"),
        ("que le schéma prévoit 180 points de charge nouveaux d'ici à 2028",),
        ("approuver | le schéma directeur des infrastructures de recharge",
         "transmettre | le schéma au représentant de l'État dans le département",
         "autoriser | {autorite} à signer tout acte utile à son exécution"),
        "Le schéma a été élaboré avec les intercommunalités et le gestionnaire du réseau. Il a fait l'objet d'une "
        "concertation avec les opérateurs privés.",
    ),
    affaire(
        "Programme 2025 d'enfouissement des réseaux – Tranche n° 2", "8.3",
        ("l'article L. 2224-35 du Code général des collectivités territoriales",
         "le règlement financier du Syndicat"),
        ("les demandes des communes inscrites sur la liste jointe",),
        ("adopter | la deuxième tranche du programme, d'un montant de 1 640 000 € HT",
         "fixer | à 40 % la participation des communes rurales"),
        "Vingt-trois opérations sont proposées, pour sept kilomètres de réseau à basse tension.",
    ),
)  # fmt: skip

EAU = (
    affaire(
        "Renouvellement de la conduite de la Croix-Haute : demande d'aide à l'agence de l'eau", "7.5",
        ("le Code de l'environnement", "le projet établi par le cabinet Hydroval"),
        ("le nombre de fuites réparées sur cette conduite depuis 2021",),
        ("adopter | l'avant-projet, d'un montant de 312 000 € HT",
         "solliciter | l'aide de l'agence de l'eau au taux le plus élevé",
         "donner | tous pouvoirs à {autorite} pour déposer le dossier"),
        "La conduite en fonte date de 1962. Onze fuites y ont été réparées en trois ans.",
    ),
    affaire(
        "Rapport sur le prix et la qualité du service public d'eau potable 2024", "8.8",
        ("les articles D. 2224-1 et suivants du Code général des collectivités territoriales",),
        ("que le rapport doit être adopté dans les neuf mois qui suivent la clôture de l'exercice",),
        ("adopter | le rapport sur le prix et la qualité du service public d'eau potable pour 2024",
         "transmettre | le rapport aux communes adhérentes"),
        "Le rendement du réseau s'établit à 78,6 %. Le prix de l'eau pour 120 m³ est de 2,41 € TTC le mètre cube.",
    ),
)  # fmt: skip

DECHETS = (
    affaire(
        "Extension de la déchèterie de Pierrecourbe : plan de financement", "7.5",
        ("le Code Général des Collectivités Territoriales", "les statuts du SICTOM",
         "la délibération du Comité Syndical du 6 décembre 2024 relative au débat d'orientation budgétaire"),
        ("la saturation des quais de la déchèterie", "les nouvelles filières de tri rendues obligatoires"),
        ("valider | le plan de financement de l'extension pour un coût de 534 000 € HT",
         "solliciter | une subvention de la Région à hauteur de 30 %",
         "autoriser | {autorite} à déposer le permis de construire"),
        "La déchèterie reçoit 48 000 passages par an, pour un site prévu pour 25 000.",
    ),
    affaire(
        "Contrat de reprise des papiers et cartons", "1.4",
        ("le Code de l'environnement, notamment son article L. 541-10", "le projet de contrat"),
        ("que le contrat en cours arrive à échéance le 31 décembre 2025",),
        ("approuver | le contrat de reprise avec la société Papeteries de la Vesouze",
         "autoriser | {autorite} à le signer pour une durée de trois ans"),
        "Le prix plancher proposé est de 85 € la tonne pour les cartons et de 60 € pour les papiers.",
    ),
)  # fmt: skip

PAYS = (
    affaire(
        "Candidature au programme européen LEADER : convention avec la Région", "9.1",
        ("le règlement (UE) 2021/2115 du 2 décembre 2021", "la stratégie locale de développement du Pays"),
        ("que la candidature du Pays a été retenue par la Région",),
        ("approuver | la convention à passer avec la Région, autorité de gestion",
         "autoriser | {autorite} à signer la convention et ses avenants éventuels",
         "désigner | le comité de programmation pour la sélection des projets"),
        "L'enveloppe attribuée au Pays s'élève à 1 460 000 € jusqu'en 2027.",
    ),
    affaire(
        "Schéma de cohérence territoriale : bilan à six ans", "2.1",
        ("l'article L. 143-28 du code de l'urbanisme", "le bilan présenté en séance"),
        ("que l'analyse des résultats doit intervenir six ans au plus après l'approbation du schéma",),
        ("approuver | le bilan de l'application du schéma de cohérence territoriale",
         "décider | de conserver sans changement le schéma approuvé le 12 février 2019"),
        "Sur les quarante-deux indicateurs suivis, trente et un évoluent dans le sens voulu.",
    ),
)  # fmt: skip

PARC = (
    affaire(
        "Avis sur le projet de carrière de la Roche-Blanche", "8.8",
        ("le code de l'environnement, et notamment ses articles L. 333-1 à L. 333-3 et R. 333-14",
         "la charte du Parc approuvée par décret", "l'avis du conseil scientifique et de prospective"),
        ("que le projet se situe dans un secteur d'intérêt paysager majeur du plan du Parc",
         "que l'étude d'impact ne traite pas des chauves-souris"),
        ("émettre | un avis défavorable au projet de carrière tel que présenté",
         "demander | que l'étude d'impact soit complétée par un inventaire des chauves-souris"),
        "Le syndicat mixte est consulté par le préfet. La commission paysage s'est rendue sur place.",
    ),
    affaire(
        "Marque Valeurs Parc : attribution à deux hébergements", "8.4",
        ("la charte du Parc", "le rapport d'audit des 4 et 5 décembre 2024"),
        ("que les candidats respectent les critères du cahier des charges",),
        ("attribuer | la marque au gîte du Moulin-Neuf et à la ferme-auberge des Granges",
         "autoriser | {autorite} à signer les contrats de marque pour cinq ans"),
        "La marque distingue vingt-huit professionnels du territoire à ce jour.",
    ),
)  # fmt: skip

"""What the offices of the set SECRETARIATS decide upon in one week."""

from __future__ import annotations

from benchmarks.exactitude.dispositions.secretariats_pieces import CGCT, Dossier

VILLAGE = (
    Dossier(
        "Réfection du mur du cimetière – choix de l'entreprise",
        ("Le mur nord du cimetière s'est affaissé sur une longueur de douze mètres à la suite des pluies de l'hiver.",
         "Trois entreprises ont été consultées et deux ont remis un devis."),
        (CGCT, "les devis présentés"), ("l'urgence de ces travaux",),
        (("retenir", "le devis de l'entreprise Maçonnerie du Vallon pour un montant de 8 640,00 € HT"),
         ("dire", "que la dépense sera inscrite à l'article 21316 du budget 2025"),
         ("autoriser", "{chef} à signer le devis et toutes les pièces nécessaires")),
    ),
    Dossier(
        "Location du logement communal situé au-dessus de l'école",
        ("Le logement communal est libre depuis le départ de son locataire.",
         "Des travaux de peinture y ont été faits en régie et une demande de location a été reçue en mairie."),
        (f"{CGCT}, et notamment son article L. 2122-21",), ("que le logement est vacant depuis trois mois",),
        (("fixer", "le loyer mensuel à 410 €, hors charges, payable d'avance"),
         ("demander", "le versement d'un mois de loyer à titre de caution"),
         ("autoriser", "{chef} à signer le bail")),
    ),
    Dossier(
        "Tarifs de la salle des fêtes",
        ("Les tarifs de location de la salle des fêtes n'ont pas été revus depuis 2019 alors que le coût du "
         "chauffage a "
         "beaucoup augmenté.",),
        ("la délibération du 14 octobre 2019 fixant les tarifs de location",),
        ("qu'il convient de revoir ces tarifs",),
        (("fixer", "le tarif de location à 150 € pour les habitants de la commune"),
         ("fixer", "le tarif de location à 280 € pour les personnes extérieures"),
         ("maintenir", "la gratuité pour les associations de la commune")),
    ),
    Dossier(
        "Coupes de bois – exercice 2026",
        ("L'agent de l'Office national des forêts a transmis ses propositions pour la forêt communale.",),
        ("le code forestier", "le courrier de l'Office national des forêts"),
        ("que l'aménagement forestier prévoit le passage en coupe de la parcelle 7",),
        (("accepter", "l'inscription à l'état d'assiette de la parcelle 7"),
         ("vendre", "sur pied les produits de cette coupe"),
         ("donner", "pouvoir à {chef} pour signer tout document relatif à cette affaire")),
    ),
    Dossier(
        "Demande de subvention au Département pour la voirie communale",
        ("Le chemin des Grands Prés et la rue du Lavoir sont en mauvais état.",
         "Le Département peut aider la commune à hauteur de 40 % du montant hors taxes des travaux, estimés à "
         "31 250,00 €."),
        (CGCT, "le règlement des aides départementales aux communes rurales"),
        ("que la commune ne peut financer seule ces travaux",),
        (("approuver", "le projet de réfection du chemin des Grands Prés et de la rue du Lavoir"),
         ("solliciter", "du Département une subvention de 12 500,00 €"),
         ("s'engager", "à financer le solde sur ses fonds propres")),
    ),
    Dossier(
        "Convention pour la fourrière animale",
        ("La commune doit disposer d'une fourrière ou d'un service équivalent. Le refuge du Bois-Joli propose de "
         "renouveler sa convention au prix de 0,85 € par habitant.",),
        ("le code rural et de la pêche maritime, notamment son article L. 211-24",),
        ("que la commune ne dispose d'aucune installation pour recueillir les animaux errants",),
        (("accepter", "les termes de la convention proposée par le refuge du Bois-Joli"),
         ("autoriser", "{chef} à la signer")),
    ),
)  # fmt: skip

BOURG = (
    Dossier(
        "Construction d'un préau à l'école élémentaire : demande de DETR",
        ("L'école élémentaire accueille 146 élèves et ne dispose d'aucun espace couvert. L'avant-projet du maître "
         "d'œuvre évalue l'opération à 96 400 € HT.",
         "Le dossier peut être présenté au titre de la dotation d'équipement des territoires ruraux."),
        (f"{CGCT}, notamment ses articles L. 2334-32 et suivants", "l'avant-projet établi par le maître d'œuvre"),
        ("que l'opération est éligible à la dotation d'équipement des territoires ruraux",
         "que le plan de financement laisse à la commune une part de 50 %"),
        (("adopter", "l'avant-projet de construction d'un préau à l'école élémentaire"),
         ("arrêter", "le plan de financement de l'opération à la somme de 96 400 € HT"),
         ("solliciter", "une subvention de 48 200 € au titre de la DETR 2026"),
         ("autoriser", "{chef} à déposer le dossier de demande et à signer tout document s'y rapportant")),
    ),
    Dossier(
        "Acquisition de la parcelle cadastrée ZC n° 87",
        ("La commune souhaite agrandir le parking de la salle polyvalente. La propriétaire de la parcelle voisine est "
         "disposée à la vendre.",),
        (f"{CGCT}, et notamment son article L. 2241-1",
         "le code général de la propriété des personnes publiques, et notamment son article L. 1111-1"),
        ("l'intérêt que présente cette parcelle pour l'extension du parking",),
        (("acquérir", "la parcelle cadastrée ZC n° 87, d'une surface de 1 215 m², au prix de 9 720 €"),
         ("dire", "que les frais d'acte seront à la charge de la commune"),
         ("charger", "l'étude de Maître Sauvageot de la rédaction de l'acte")),
    ),
    Dossier(
        "Règlement intérieur de l'accueil périscolaire",
        ("Le règlement de l'accueil périscolaire doit être mis à jour pour tenir compte de l'inscription par "
         "internet.",),
        (CGCT, "le code de l'action sociale et des familles, notamment son article R. 227-1",
         "l'avis de la commission enfance et jeunesse"),
        ("la nécessité d'adapter les horaires aux besoins des familles",),
        (("adopter", "le règlement intérieur de l'accueil périscolaire tel qu'il est joint à la présente délibération"),
         ("préciser", "qu'il entrera en vigueur à la prochaine rentrée scolaire")),
    ),
    Dossier(
        "Passage à l'extinction partielle de l'éclairage public",
        ("Une expérience d'extinction de l'éclairage public entre 23 heures et 5 heures a été menée pendant six mois "
         "dans le quartier de la Gare.",
         "Le bilan fait apparaître une baisse de la consommation de près de 30 %, sans incident signalé."),
        (f"{CGCT}, notamment son article L. 2212-2", "le code de l'environnement, notamment son article L. 583-1"),
        ("la volonté de maîtriser les dépenses d'énergie",),
        (("étendre", "à tout le bourg l'extinction de l'éclairage public de 23 heures à 5 heures"),
         ("charger", "{chef} de prendre l'arrêté fixant les lieux et les horaires"),
         ("donner", "mandat au syndicat d'énergie pour régler les horloges")),
    ),
    Dossier(
        "Prix du mètre carré des lots du lotissement communal Les Genêts",
        ("Les travaux de viabilisation du lotissement sont achevés et il y a lieu de fixer le prix des lots.",),
        ("le permis d'aménager délivré le 9 avril 2024", "l'avis de la division des missions domaniales"),
        ("le bilan financier de l'opération",),
        (("fixer", "à 62 € TTC le prix du mètre carré des lots du lotissement Les Genêts"),
         ("autoriser", "{chef} à signer les promesses et les actes de vente"),
         ("confier", "la rédaction des actes à l'étude notariale du bourg")),
    ),
)  # fmt: skip

VILLE = (
    Dossier(
        "Convention d'objectifs avec l'association Théâtre de la Passerelle",
        ("Depuis 2011, l'association Théâtre de la Passerelle anime la salle municipale et propose chaque saison une "
         "trentaine de représentations, dont dix pour les scolaires.",
         "La convention qui la lie à la Ville s'achève à la fin de l'année. Le bilan qui en a été dressé avec "
         "l'association est positif : la fréquentation a augmenté de 12 % et les tarifs réduits ont trouvé leur "
         "public.",
         "Le projet de nouvelle convention porte sur trois ans et prévoit une évaluation annuelle."),
        (f"{CGCT}, notamment son article L. 2121-29",
         "la loi n° 2000-321 du 12 avril 2000, notamment son article 10", "l'avis de la commission culture"),
        ("l'intérêt local des activités de l'association",),
        (("approuver", "les termes de la convention d'objectifs 2026-2028 avec l'association Théâtre de la Passerelle"),
         ("attribuer", "à l'association une subvention de 46 000 € pour l'année 2026"),
         ("autoriser", "{chef} à signer la convention et ses avenants éventuels")),
    ),
    Dossier(
        "Marché d'exploitation des installations de chauffage – Avenant n° 2",
        ("Le marché d'exploitation des installations de chauffage des bâtiments communaux a été attribué en 2022 pour "
         "cinq ans.",
         "L'ouverture de la maison de quartier des Ormeaux et la fermeture de l'ancien gymnase conduisent à en "
         "modifier "
         "le périmètre. L'incidence financière s'élève à 7 318,20 € HT par an, soit 2,4 % du montant initial."),
        ("le code de la commande publique, notamment son article R. 2194-8",
         "l'avis de la commission d'appel d'offres"),
        ("que cette modification n'altère pas la nature globale du marché",),
        (("approuver", "l'avenant n° 2 au marché d'exploitation des installations de chauffage"),
         ("autoriser", "{chef} ou son représentant à le signer"),
         ("imputer", "la dépense au chapitre 011 du budget principal")),
    ),
    Dossier(
        "Tarifs de l'école municipale de musique – révision",
        ("L'école municipale de musique compte 312 élèves. Les droits d'inscription couvrent le quart de ses dépenses.",
         "Il est envisagé de relever les tarifs de 2 %, en rapport avec l'évolution des charges, et d'ajouter une "
         "tranche de quotient familial au bénéfice des ménages les plus modestes."),
        (f"{CGCT}, notamment son article L. 2331-4", "la délibération du 27 juin 2024 relative aux mêmes tarifs"),
        ("la nécessité d'actualiser les droits d'inscription",),
        (("adopter", "la grille des tarifs de l'école municipale de musique annexée à la délibération"),
         ("préciser", "que ces tarifs seront applicables dès la prochaine rentrée")),
    ),
)  # fmt: skip

COMMUNAUTE = (
    Dossier(
        "Fonds de concours pour la rénovation des cœurs de bourg",
        ("Par délibération du 20 septembre 2023, la communauté a institué un fonds de concours destiné aux communes "
         "qui "
         "rénovent leur centre.",
         "La commune de Rocheverte sollicite une aide pour l'aménagement de sa place."),
        (f"{CGCT}, notamment son article L. 5214-16", "le règlement du fonds de concours",
         "la demande de la commune de Rocheverte"),
        ("que le montant du fonds de concours n'excède pas la part restant à la charge de la commune",),
        (("attribuer", "à la commune de Rocheverte un fonds de concours de 24 000 €"),
         ("préciser", "que le versement aura lieu sur présentation du décompte des travaux"),
         ("autoriser", "{chef} à signer la convention correspondante")),
    ),
    Dossier(
        "Tarifs de la redevance spéciale des déchets non ménagers",
        ("La redevance spéciale est due par les entreprises et les administrations dont les déchets sont collectés par "
         "le service public.",
         "La hausse du coût de traitement rend nécessaire une révision des tarifs."),
        (f"{CGCT}, notamment ses articles L. 2333-78 et L. 2224-14", "l'avis de la commission environnement"),
        ("l'augmentation de la taxe sur les activités polluantes", "le coût du service constaté en 2024"),
        (("fixer", "à 38,50 € par mètre cube le tarif de la redevance spéciale pour l'année 2026"),
         ("charger", "{chef} de notifier ce tarif aux redevables")),
    ),
    Dossier(
        "Vente d'un terrain dans la zone d'activités des Quatre Vents",
        ("L'entreprise Menuiserie du Plateau souhaite construire un atelier de 600 m² sur la parcelle 14 de la zone "
         "d'activités et créer trois emplois.",),
        (f"{CGCT}, notamment son article L. 5211-37", "l'avis du pôle d'évaluation domaniale du 12 novembre 2024"),
        ("que le projet répond à la vocation de la zone",),
        (("vendre", "à l'entreprise Menuiserie du Plateau la parcelle 14, d'une surface de 2 480 m², "
          "au prix de 22 € HT le mètre carré"),
         ("fixer", "à dix-huit mois le délai dans lequel l'atelier devra être construit"),
         ("autoriser", "{chef} à signer le compromis et l'acte de vente")),
    ),
    Dossier(
        "Adhésion à l'agence d'urbanisme du Val d'Ostre",
        ("L'agence d'urbanisme propose aux communautés de les aider dans le suivi de leurs documents d'urbanisme.",),
        ("le code de l'urbanisme, notamment son article L. 132-6", "les statuts de l'agence d'urbanisme"),
        ("l'intérêt de disposer d'un observatoire de l'habitat",),
        (("adhérer", "à l'agence d'urbanisme du Val d'Ostre à compter du 1er janvier 2026"),
         ("désigner", "Mme Hélène VERNAZ pour représenter la communauté à son assemblée générale"),
         ("inscrire", "la cotisation annuelle de 6 150 € au budget principal")),
    ),
)  # fmt: skip

EAUX = (
    Dossier(
        "Programme de renouvellement des conduites – année 2026",
        ("Le schéma directeur a montré que 4,2 kilomètres de conduites en fonte grise devaient être remplacés en "
         "priorité.",),
        (CGCT, "le schéma directeur d'alimentation en eau potable"),
        ("que le rendement du réseau est tombé à 71 %",),
        (("approuver", "le programme de renouvellement des conduites pour l'année 2026, d'un montant de 510 000 € HT"),
         ("solliciter", "l'aide de l'agence de l'eau au taux le plus élevé"),
         ("autoriser", "{chef} à lancer la consultation des entreprises")),
    ),
    Dossier(
        "Remise gracieuse pour fuite après compteur",
        ("Un abonné a fait réparer la fuite de sa canalisation et a remis la facture du plombier dans le délai d'un "
         "mois.",),
        (f"{CGCT}, notamment son article L. 2224-12-4", "le règlement du service de l'eau"),
        ("que l'abonné remplit les conditions prévues par le règlement",),
        (("accorder", "à l'abonné un dégrèvement de 318 m³ sur sa facture du second semestre"),
         ("charger", "le comptable public de l'annulation du titre")),
    ),
)  # fmt: skip

TRI = (
    Dossier(
        "Acquisition d'une benne de collecte d'occasion",
        ("L'une des quatre bennes du syndicat a onze ans et ses réparations ont coûté 19 000 € l'an dernier.",
         "Un véhicule de démonstration est proposé au prix de 148 000 € HT."),
        ("le code de la commande publique, notamment son article L. 2122-1",),
        ("que ce véhicule est disponible immédiatement",),
        (("acheter", "la benne de démonstration proposée au prix de 148 000 € HT"),
         ("réformer", "la benne la plus ancienne"),
         ("inscrire", "les crédits à l'opération 32 du budget")),
    ),
    Dossier(
        "Horaires d'ouverture des déchèteries",
        ("Les agents d'accueil ont compté les entrées pendant un an : les visites du lundi matin sont rares.",),
        ("le règlement intérieur des déchèteries",), ("les résultats du comptage des entrées",),
        (("fermer", "les trois déchèteries le lundi matin à compter du 1er mai"),
         ("ouvrir", "les trois déchèteries le samedi jusqu'à 18 heures"),
         ("modifier", "en conséquence le règlement intérieur")),
    ),
)  # fmt: skip

SOLIDARITE = (
    Dossier(
        "Aide aux vacances des enfants : montant pour l'été 2025",
        ("L'aide aux vacances a bénéficié à 27 enfants l'été dernier.",),
        ("le code de l'action sociale et des familles, notamment son article L. 123-5",
         "le règlement intérieur des aides facultatives"),
        ("que des familles renoncent aux séjours faute de moyens",),
        (("fixer", "à 8 € par enfant et par jour le montant de l'aide aux vacances"),
         ("limiter", "cette aide à quatorze jours par enfant"),
         ("dire", "que la dépense sera imputée à l'article 65134 du budget du CCAS")),
    ),
    Dossier(
        "Repas des aînés : participation des accompagnants",
        ("Le repas annuel offert aux habitants de plus de 70 ans aura lieu à la salle polyvalente.",),
        ("le code de l'action sociale et des familles, notamment son article R. 123-20",),
        ("qu'il y a lieu de demander une participation aux accompagnants plus jeunes",),
        (("fixer", "à 26 € la participation des accompagnants de moins de 70 ans"),
         ("autoriser", "{chef} à encaisser ces participations sur la régie de recettes")),
    ),
)  # fmt: skip

DEPARTEMENTAL = (
    Dossier(
        "Aide à l'équipement numérique des collèges ruraux",
        ("Le plan numérique adopté en 2023 prévoit d'équiper chaque année huit collèges en classes mobiles.",
         "La liste des établissements retenus pour 2025 figure en annexe du rapport."),
        (f"{CGCT}, notamment ses articles L. 3211-1 et L. 3211-2", "le code de l'éducation",
         "la délibération du Conseil départemental du 1er juillet 2021 donnant délégation à la commission permanente"),
        (),
        (("approuver", "la liste des huit collèges équipés en 2025"),
         ("affecter", "à cette opération une autorisation de programme de 264 000 €"),
         ("autoriser", "{chef} à signer les conventions avec les établissements")),
    ),
    Dossier(
        "Subventions aux associations sportives – 2e répartition",
        ("Le Département soutient les clubs qui forment des jeunes licenciés. La deuxième répartition concerne onze "
         "associations.",),
        (f"{CGCT}, notamment son article L. 3211-1", "le code du sport",
         "le règlement départemental d'aide au sport"),
        (),
        (("attribuer", "aux onze associations désignées en annexe des subventions d'un montant total de 31 700 €"),
         ("prélever", "cette somme sur le chapitre 65 du budget départemental")),
    ),
)  # fmt: skip

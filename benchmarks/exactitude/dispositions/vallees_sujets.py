"""What the groupings of set VALLEES decide: invented subjects, each with what its rapporteur reports."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.exactitude.faits import Sujet


@dataclass(frozen=True)
class Affaire:
    """A subject, and the report on it."""

    sujet: Sujet
    expose: tuple[str, ...]


CGCT = "le code général des collectivités territoriales"

FONDS = Affaire(
    Sujet("Attribution d'un fonds de concours à la commune de Tournadre", "7.8",
          (f"{CGCT}, et notamment son article L. 5214-16 V",
           "le règlement d'attribution des fonds de concours adopté le 27 juin 2023",
           "la demande de la commune de Tournadre en date du 8 janvier 2025"),
          ("que le projet de rénovation de la salle des fêtes répond aux critères du règlement",
           "que le montant du fonds de concours n'excède pas la part assurée par la commune, hors subventions"),
          (("attribuer", "à la commune de Tournadre un fonds de concours de 18 500 € pour la rénovation de sa salle"),
           ("autoriser", "{autorite} à signer la convention financière correspondante"),
           ("dire", "que les crédits sont inscrits au budget principal 2025, chapitre 204"))),
    ("La commune de Tournadre engage la rénovation énergétique de sa salle des fêtes, pour un coût de 96 000 € HT.",
     "La commission finances, réunie le 20 janvier, a émis un avis favorable."),
)  # fmt: skip
REDEVANCE = Affaire(
    Sujet("Redevance d'enlèvement des ordures ménagères : tarifs 2026", "7.1",
          (f"{CGCT}, notamment l'article L. 2333-76", "les statuts de la communauté de communes"),
          ("la hausse de la taxe générale sur les activités polluantes",
           "qu'il convient d'équilibrer le budget annexe des ordures ménagères"),
          (("fixer", "la redevance à 118 € par an pour un foyer d'une personne"),
           ("fixer", "la redevance à 194 € par an pour un foyer de deux personnes et plus"),
           ("préciser", "que ces tarifs sont applicables au 1er janvier 2026"))),
    ("Le budget annexe des ordures ménagères connaît depuis deux ans un déséquilibre lié à la hausse des coûts de "
     "traitement. Une augmentation de 4 % permettrait de revenir à l'équilibre.",),
)  # fmt: skip
CRECHE = Affaire(
    Sujet("Convention d'objectifs avec l'association Les P'tits Loups pour la gestion de la micro-crèche", "7.5",
          ("la loi n° 2000-321 du 12 avril 2000 relative aux droits des citoyens dans leurs relations avec les "
           "administrations, et notamment son article 10", "le projet de convention annexé"),
          ("que la compétence petite enfance est exercée par la communauté de communes",),
          (("approuver", "la convention d'objectifs et de moyens à passer avec l'association pour les années 2025 à "
            "2027"),
           ("verser", "à l'association une subvention annuelle de 42 000 €"),
           ("autoriser", "{autorite} ou son représentant à signer ladite convention et tout document s'y rapportant"))),
    ("L'association gère depuis 2016 la micro-crèche de dix places située à Gréziac. La convention est arrivée à son "
     "terme le 31 décembre dernier.", "Il convient de la renouveler pour une durée de trois ans."),
)  # fmt: skip
SANTE = Affaire(
    Sujet("Construction d'une maison de santé pluriprofessionnelle - Demande de subvention DETR 2025", "7.5",
          (f"{CGCT}, notamment ses articles L. 2334-32 et suivants",
           "la délibération n° 2024-071 du 26 septembre 2024 approuvant l'avant-projet"),
          ("que le montant prévisionnel des travaux s'élève à 1 286 000 € HT",),
          (("approuver", "le plan de financement prévisionnel de l'opération"),
           ("solliciter", "une subvention de 385 800 € au titre de la DETR 2025"),
           ("s'engager", "à prendre en charge les dépenses non couvertes par les subventions"),
           ("autoriser", "{autorite} à déposer les dossiers de demande"))),
    ("Deux médecins, trois infirmières et un kinésithérapeute ont fait part de leur souhait d'exercer dans la future "
     "maison de santé.", "Le démarrage des travaux est envisagé au dernier trimestre."),
)  # fmt: skip
EMPLOI = Affaire(
    Sujet("Création d'un poste de chargé de mission habitat", "4.1",
          ("le code général de la fonction publique, notamment son article L. 313-1",
           "le tableau des effectifs", "l'avis du comité social territorial du 10 décembre 2024"),
          ("la nécessité d'animer l'opération programmée d'amélioration de l'habitat",),
          (("créer", "un poste d'attaché territorial à temps complet à compter du 1er septembre 2025"),
           ("modifier", "le tableau des effectifs en conséquence"),
           ("inscrire", "au budget les crédits nécessaires à la rémunération de l'agent"))),
    ("L'animation de l'OPAH était jusqu'ici confiée à un bureau d'études, dont le marché s'achève en août.",),
)  # fmt: skip
TERRAIN = Affaire(
    Sujet("Zone d'activités des Grands Champs : vente du lot n° 7 à la SCI Les Genêts", "3.2",
          (f"{CGCT}, et notamment les articles L. 5211-37 et L. 5214-16",
           "l'avis du pôle d'évaluation domaniale en date du 4 novembre 2024"),
          ("la demande de la SCI Les Genêts, qui souhaite y construire un atelier de menuiserie",),
          (("céder", "à la SCI Les Genêts le lot n° 7, d'une superficie de 2 150 m², au prix de 14 € HT le m²"),
           ("dire", "que les frais d'acte sont à la charge de l'acquéreur"),
           ("autoriser", "{autorite} à signer le compromis et l'acte de vente"))),
    ("La zone d'activités compte encore quatre lots à vendre. La société, aujourd'hui locataire à Ormevert, emploie "
     "six personnes.",),
)  # fmt: skip
STATUTS = Affaire(
    Sujet("Modification des statuts : prise de la compétence « création et gestion de maisons France services »",
          "5.7",
          (f"{CGCT}, notamment l'article L. 5211-17", "l'arrêté préfectoral du 22 décembre 2016 fixant les statuts"),
          ("que deux espaces fonctionnent déjà sur le territoire",),
          (("approuver", "la modification des statuts telle qu'elle est annexée à la présente délibération"),
           ("notifier", "la présente délibération aux maires des communes membres"),
           ("charger", "{autorite} de l'exécution de la présente délibération"))),
    ("Les conseils municipaux disposeront d'un délai de trois mois pour se prononcer, à la majorité qualifiée.",),
)  # fmt: skip
RAPPORT_EAU = Affaire(
    Sujet("Rapport annuel 2024 sur le prix et la qualité du service public d'assainissement non collectif", "8.8",
          (f"{CGCT}, notamment ses articles L. 2224-5 et D. 2224-1 à D. 2224-5",),
          ("que ce rapport doit être présenté à l'assemblée délibérante dans les neuf mois qui suivent la clôture de "
           "l'exercice",),
          (("prendre acte", "de la présentation du rapport annuel 2024 sur le prix et la qualité du service public "
            "d'assainissement non collectif"),)),
    ("Le service a réalisé 214 contrôles en 2024, dont 61 à l'occasion de ventes.",),
)  # fmt: skip
ACTIVITE = Affaire(
    Sujet("Présentation du rapport d'activité 2024", "5.7",
          (f"{CGCT}, et en particulier son article L. 5211-39",), ("qu'un débat s'est tenu en séance",),
          (("prendre acte", "de la présentation du rapport d'activité 2024"),)),
    ("Le rapport retrace l'activité de chacun des services et l'utilisation des crédits.",),
)  # fmt: skip
COMCOM = (FONDS, REDEVANCE, CRECHE, SANTE, EMPLOI, TERRAIN, STATUTS)

HABITAT = Affaire(
    Sujet("Programme local de l'habitat 2025-2030 - Arrêt du projet", "8.5",
          ("le code de la construction et de l'habitation, notamment ses articles L. 302-1 à L. 302-4",
           "la délibération du 14 mars 2023 engageant l'élaboration du programme local de l'habitat"),
          ("que les communes membres et l'État ont été associés à l'élaboration du document",
           "que le projet prévoit la production de 310 logements par an"),
          (("arrêter", "le projet de programme local de l'habitat 2025-2030"),
           ("transmettre", "le projet arrêté aux communes membres pour avis"),
           ("autoriser", "{autorite} à accomplir toutes les formalités nécessaires"))),
    ("Le diagnostic a mis en évidence une tension croissante sur le parc locatif et une vacance marquée dans les "
     "centres anciens.", "Le programme comprend dix-huit actions, pour un budget de 2,4 M€ par an."),
)  # fmt: skip
MOBILITE = Affaire(
    Sujet("Versement mobilité : fixation du taux", "7.2",
          (f"{CGCT}, notamment ses articles L. 2333-64 à L. 2333-75",
           "le code des transports, notamment son article L. 1231-1"),
          ("le coût du renouvellement du réseau de bus à compter de septembre 2025",),
          (("fixer", "le taux du versement mobilité à 0,80 % à compter du 1er juillet 2025"),
           ("charger", "{autorite} de notifier la présente délibération aux organismes de recouvrement"))),
    ("Le réseau actuel est financé pour un tiers par le versement mobilité.",),
)  # fmt: skip
GARANTIE = Affaire(
    Sujet("Garantie d'emprunt - Construction de 24 logements locatifs sociaux à Sommevaux - Ostre Habitat", "7.3",
          (f"{CGCT}, notamment ses articles L. 5111-4 et L. 5216-1", "le code civil, notamment son article 2305",
           "le contrat de prêt n° 162 904 en annexe"),
          ("la demande formulée par l'office Ostre Habitat",),
          (("accorder", "sa garantie à hauteur de 50 % pour le remboursement d'un prêt de 2 860 000 €"),
           ("s'engager", "à se substituer à l'emprunteur en cas de défaillance, sur simple notification"),
           ("autoriser", "{autorite} à signer la convention de garantie"))),
    ("L'opération comprend vingt-quatre logements, dont huit en prêt locatif aidé d'intégration.",),
)  # fmt: skip
ENTREPRISE = Affaire(
    Sujet("Aide à l'immobilier d'entreprise - SAS Mécanique de la Vaire", "7.4",
          (f"{CGCT}, et notamment l'article L. 1511-3", "le règlement d'aide à l'immobilier d'entreprise",
           "l'avis favorable de la commission développement économique"),
          ("que le projet permet la création de douze emplois",),
          (("attribuer", "à la SAS Mécanique de la Vaire une subvention de 50 000 €"),
           ("approuver", "les termes de la convention jointe"),
           ("autoriser", "{autorite} ou l'élu délégué à signer cette convention"),
           ("imputer", "la dépense au chapitre 204 du budget principal"))),
    ("L'entreprise, installée depuis 1998, projette d'agrandir son atelier de 900 m².",),
)  # fmt: skip
FONCIER = Affaire(
    Sujet("Parc d'activités du Plessis - Acquisition de la parcelle ZK n° 58", "3.1",
          ("le code général de la propriété des personnes publiques, notamment son article L. 1111-1",
           "l'avis de la direction de l'immobilier de l'État du 6 janvier 2025"),
          ("l'intérêt de cette parcelle pour l'extension du parc d'activités",),
          (("acquérir", "la parcelle cadastrée ZK n° 58, d'une surface de 1 ha 20 a, au prix de 54 000 €"),
           ("confier", "la rédaction de l'acte à l'office notarial de Roqueval"),
           ("autoriser", "{autorite} à signer l'acte"))),
    ("Cette parcelle est la dernière emprise à maîtriser avant le dépôt du permis d'aménager.",),
)  # fmt: skip
AGGLO = (HABITAT, MOBILITE, GARANTIE, ENTREPRISE, FONCIER)

PLUM = Affaire(
    Sujet("Plan local d'urbanisme intercommunal - Modification n° 3 - Approbation", "2.1",
          ("le code de l'urbanisme, notamment ses articles L. 153-36 à L. 153-44",
           "l'arrêté du 9 septembre 2024 prescrivant l'enquête publique",
           "le rapport et les conclusions du commissaire enquêteur"),
          ("que le commissaire enquêteur a rendu un avis favorable sans réserve",
           "que les avis des personnes publiques associées ont été pris en compte"),
          (("approuver", "la modification n° 3 du plan local d'urbanisme intercommunal"),
           ("préciser", "que la délibération sera affichée pendant un mois au siège et dans les mairies concernées"),
           ("autoriser", "{autorite} à accomplir toutes les démarches nécessaires"))),
    ("La modification porte sur onze communes. Elle ajuste des règles de hauteur, supprime six emplacements réservés "
     "et ouvre à l'urbanisation le secteur des Grands Prés.",),
)  # fmt: skip
CHALEUR = Affaire(
    Sujet("Réseau de chaleur du quartier Saint-Avit - Concession de service public - Avenant n° 2", "1.2",
          (f"{CGCT}, et notamment ses articles L. 1411-1 et suivants",
           "le contrat de concession notifié le 18 mai 2019"),
          ("que l'avenant n'entraîne pas d'augmentation du prix de la chaleur",),
          (("approuver", "l'avenant n° 2 au contrat de concession du réseau de chaleur"),
           ("autoriser", "{autorite} à le signer"))),
    ("Le raccordement de l'hôpital et de deux lycées nécessite de prolonger le réseau de 1,8 km.",
     "Les investissements correspondants, soit 3,1 M€ HT, sont supportés par le concessionnaire."),
)  # fmt: skip
VELO = Affaire(
    Sujet("Schéma directeur cyclable - Demande de financement auprès de la Région", "7.5",
          (f"{CGCT}", "le schéma directeur cyclable adopté le 30 juin 2022"),
          ("que la liaison entre Aubrelle et Ormevert est inscrite parmi les itinéraires prioritaires",),
          (("approuver", "le programme de la liaison cyclable entre Aubrelle et Ormevert, estimé à 940 000 € HT"),
           ("solliciter", "auprès de la Région une subvention de 376 000 €"),
           ("autoriser", "{autorite}, ou son représentant, à signer tous les actes nécessaires"))),
    ("La liaison, longue de 6,2 km, desservira deux collèges et la gare.",),
)  # fmt: skip
GRANDS = (PLUM, CHALEUR, VELO)

GYMNASE = Affaire(
    Sujet("Travaux de toiture du gymnase : choix de l'entreprise", "1.1",
          ("le code de la commande publique", "les statuts du SIVU du gymnase"),
          ("l'analyse des trois offres reçues",),
          (("retenir", "l'offre de l'entreprise Couverture du Haut-Pré pour un montant de 27 640,00 € HT"),
           ("autoriser", "{autorite} à signer le devis"),
           ("répartir", "le reste à charge entre les communes selon la clé prévue aux statuts"))),
    ("Des infiltrations ont été constatées cet hiver au-dessus des vestiaires.",),
)  # fmt: skip
VOIRIE = Affaire(
    Sujet("Programme de voirie 2025", "8.3", (f"{CGCT}, et notamment son article L. 5212-16",),
          ("les besoins recensés par les communes adhérentes",),
          (("valider", "le programme de voirie 2025, d'un montant de 212 000 € TTC"),
           ("lancer", "la consultation des entreprises selon la procédure adaptée"),
           ("donner", "pouvoir à {autorite} pour signer le marché à intervenir"))),
    ("La commission voirie s'est rendue dans chaque commune au mois de janvier.",),
)  # fmt: skip
ECOLE = Affaire(
    Sujet("Participation des communes aux frais de fonctionnement 2025", "7.6", (),
          (),
          (("fixer", "à 1 240 € par élève la participation des communes pour l'année 2025"),
           ("dire", "que cette participation sera appelée en deux fois, en avril et en octobre"))),
    ("Le regroupement accueille cette année 84 élèves répartis sur trois écoles. Les frais de chauffage et de "
     "transport ont augmenté de 6 %.",),
)  # fmt: skip
CANTINE = Affaire(
    Sujet("Tarif du repas de cantine à la rentrée 2025", "7.1", (), (),
          (("porter", "le prix du repas à 3,90 € à compter du 1er septembre 2025"),
           ("charger", "{autorite} d'en informer les familles"))),
    ("Le prestataire a fait connaître sa nouvelle grille de prix, en hausse de 3 %.",),
)  # fmt: skip
ENERGIE = Affaire(
    Sujet("Travaux d'éclairage public : participation financière des communes", "7.6",
          (f"{CGCT}, notamment son article L. 5212-26", "le règlement financier du syndicat en vigueur"),
          ("les demandes présentées par les communes",),
          (("adopter", "la liste des opérations d'éclairage public annexée"),
           ("fixer", "à 45 % du montant hors taxes la participation des communes"),
           ("autoriser", "{autorite} à signer les conventions à intervenir avec les communes"))),
    ("Trente-deux communes ont déposé une demande au titre du programme 2025.",),
)  # fmt: skip
FORAGE = Affaire(
    Sujet("Interconnexion de secours avec le réseau de Castelmèze", "8.8",
          (f"{CGCT}", "le schéma directeur d'alimentation en eau potable"),
          ("que la sécheresse de l'été 2024 a mis en évidence la fragilité de la ressource",),
          (("approuver", "l'avant-projet de l'interconnexion, arrêté à 684 000 € HT"),
           ("demander", "l'aide de l'agence de l'eau au taux le plus élevé possible"),
           ("autoriser", "{autorite} à engager les acquisitions foncières et les servitudes"))),
    ("Le maître d'œuvre a remis son avant-projet en décembre. Les travaux dureront sept mois.",),
)  # fmt: skip
TRI = Affaire(
    Sujet("Conditions d'accès des professionnels aux déchèteries", "8.8",
          ("le code de l'environnement, notamment ses articles L. 541-1 et suivants", "le règlement des déchèteries"),
          ("l'augmentation des apports des artisans",),
          (("instaurer", "une tarification des apports des professionnels à compter du 1er avril 2025"),
           ("fixer", "le tarif à 22 € par m³ pour les gravats et à 12 € par m³ pour les végétaux"),
           ("adopter", "le règlement des déchèteries ainsi modifié"))),
    ("Les apports des professionnels représentent 18 % des tonnages, sans contribution de leur part.",),
)  # fmt: skip
LEADER = Affaire(
    Sujet("Programme LEADER 2023-2027 : plan de financement de l'animation pour l'année 2025", "7.5",
          ("la convention relative à la mise en œuvre du programme LEADER", "les statuts du PETR"),
          ("que l'animation du programme requiert 1,5 équivalent temps plein",),
          (("valider", "le plan de financement de l'animation, d'un montant de 78 400 €"),
           ("solliciter", "une aide européenne de 62 720 €"),
           ("autoriser", "{autorite} à signer toute pièce relative à ce dossier"))),
    ("Le comité de programmation s'est réuni à quatre reprises en 2024 et a retenu dix-neuf dossiers.",),
)  # fmt: skip
PARC = Affaire(
    Sujet("Plan de paysage des vallées : convention de partenariat avec l'école d'architecture", "8.8",
          ("le code de l'environnement, notamment ses articles L. 333-1 à L. 333-4",
           "la charte du Parc approuvée par décret du 11 février 2019"),
          ("l'intérêt d'associer des étudiants à la démarche",),
          (("approuver", "la convention de partenariat avec l'école d'architecture"),
           ("attribuer", "à l'école une participation de 6 000 €"),
           ("autoriser", "{autorite} à signer la convention"))),
    ("Un atelier de quinze étudiants séjournera dans quatre villages du Parc au mois d'octobre.",),
)  # fmt: skip

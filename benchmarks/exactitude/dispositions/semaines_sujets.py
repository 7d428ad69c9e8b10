"""What the authorities of the set SEMAINES decide in an ordinary week: invented affairs, with what is told of them."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.exactitude.faits import Sujet

CGCT = "le code général des collectivités territoriales"
CGFP = "le code général de la fonction publique"


@dataclass(frozen=True)
class Affaire(Sujet):
    """A subject, and what the chair or a rapporteur tells of it."""

    expose: tuple[str, ...] = ()


VILLAGE = (
    Affaire(
        "Tarifs de location de la salle des fêtes", "7.1",
        (f"{CGCT}, notamment son article L. 2121-29", "la délibération du 9 novembre 2021 fixant les tarifs"),
        ("l'augmentation du coût de l'énergie",),
        (("fixer", "à 180 € le week-end la location de la salle des fêtes aux habitants de la commune"),
         ("fixer", "à 320 € le week-end la location aux personnes extérieures"),
         ("dire", "que ces tarifs s'appliqueront aux réservations enregistrées à partir du 1er janvier prochain")),
        ("les tarifs de la salle des fêtes n'ont pas été revus depuis 2021, alors que la facture de chauffage a "
         "presque doublé",
         "La commission bâtiments propose une hausse modérée pour les habitants."),
    ),
    Affaire(
        "Réfection du chemin rural de la Combe : choix de l'entreprise", "1.1",
        (f"{CGCT}", "le code de la commande publique", "les devis reçus en mairie"),
        ("qu'il est nécessaire de remettre en état le chemin après les orages du printemps",),
        (("retenir", "le devis de l'entreprise Travaux Ruraux Fabrègue pour un montant de 14 860,00 € HT"),
         ("autoriser", "{autorite} à signer le devis et tout document s'y rapportant"),
         ("dire", "que la dépense est inscrite au budget, article 2151")),
        ("le chemin rural de la Combe a été raviné par les orages et n'est plus praticable par les engins agricoles",
         "Trois entreprises ont été consultées ; deux ont répondu dans les délais."),
    ),
    Affaire(
        "Subventions aux associations 2025", "7.5",
        (f"{CGCT}, notamment son article L. 1611-4",),
        ("l'intérêt que présentent ces associations pour la vie du village",),
        (("attribuer", "une subvention de 350 € au comité des fêtes et de 200 € au club des aînés"),
         ("préciser", "que les crédits sont prévus à l'article 65748 du budget 2025")),
        ("les associations de la commune ont déposé leurs demandes de subvention et leurs comptes de l'année passée",),
    ),
    Affaire(
        "Recrutement d'un agent recenseur", "4.2",
        ("la loi n° 2002-276 du 27 février 2002 relative à la démocratie de proximité",
         "le décret n° 2003-485 du 5 juin 2003 relatif au recensement de la population"),
        ("que la commune doit organiser en début d'année les opérations de recensement",),
        (("créer", "un emploi non permanent d'agent recenseur du 15 janvier au 14 février"),
         ("fixer", "la rémunération de l'agent à un forfait brut de 780 €"),
         ("charger", "{autorite} de procéder au recrutement")),
        ("le recensement de la population de la commune aura lieu au début de l'année prochaine et un agent recenseur "
         "doit être recruté pour les 240 logements du village",),
    ),
    Affaire(
        "Approbation du rapport de la commission locale d'évaluation des charges transférées", "5.7",
        ("le code général des impôts, notamment son article 1609 nonies C", "le rapport de la commission du 12 mars"),
        ("que ce rapport doit être soumis aux conseils municipaux dans les trois mois de sa transmission",),
        (("approuver", "le rapport de la commission locale d'évaluation des charges transférées"),
         ("charger", "{autorite} de notifier cette décision à la communauté de communes")),
        ("la commission locale d'évaluation des charges transférées a rendu son rapport, que chaque commune doit "
         "maintenant approuver",),
    ),
    Affaire(
        "Demande de DETR pour la mise aux normes de la mairie", "7.5",
        (f"{CGCT}, notamment ses articles L. 2334-32 et suivants", "l'avant-projet établi par l'architecte"),
        ("que l'accueil du public en fauteuil n'est pas possible dans les locaux actuels",),
        (("adopter", "l'opération de mise aux normes de la mairie pour un montant de 62 400 € HT"),
         ("solliciter", "une subvention au titre de la DETR à hauteur de 40 %"),
         ("autoriser", "{autorite} à déposer le dossier et à signer toutes les pièces nécessaires")),
        ("l'entrée de la mairie doit être mise aux normes d'accessibilité",
         "Le montant des travaux est estimé à 62 400 € HT et peut être aidé par l'État."),
    ),
    Affaire(
        "Décision modificative n° 2 – budget communal", "7.1",
        (f"{CGCT}, notamment son article L. 1612-11", "le budget primitif de l'exercice"),
        ("l'insuffisance des crédits ouverts au chapitre 012",),
        (("adopter", "la décision modificative n° 2 : article 6411 + 3 200 €, article 615221 - 3 200 €"),),
        ("les crédits prévus pour le personnel ne suffiront pas à terminer l'exercice, en raison d'un remplacement",),
    ),
    Affaire(
        "Bail du logement communal de l'ancien presbytère", "3.3",
        (f"{CGCT}, notamment son article L. 2121-29", "la loi n° 89-462 du 6 juillet 1989"),
        ("que le logement est vacant depuis le départ de son locataire",),
        (("accepter", "de louer le logement de l'ancien presbytère à compter du 1er du mois prochain"),
         ("fixer", "le loyer mensuel à 410 €, charges non comprises"),
         ("autoriser", "{autorite} à signer le bail")),
        ("le logement de l'ancien presbytère est libre et deux candidatures ont été déposées en mairie",),
    ),
    Affaire(
        "Coupes de bois : exercice 2026", "8.8",
        ("le code forestier, notamment ses articles L. 212-2 et L. 214-5", "la proposition de l'ONF"),
        ("l'intérêt de poursuivre la régénération de la parcelle 9",),
        (("approuver", "l'état d'assiette des coupes de l'année 2026 proposé par l'ONF"),
         ("demander", "à l'ONF de procéder au martelage des parcelles 9 et 14"),
         ("désigner", "comme garants de l'affouage les trois bénéficiaires solvables inscrits en mairie")),
        ("l'Office national des forêts a adressé à la commune son programme de coupes pour l'exercice 2026",),
    ),
    Affaire(
        "Extinction partielle de l'éclairage public", "6.1",
        (f"{CGCT}, notamment son article L. 2212-2", "le code de l'environnement, notamment son article L. 583-1"),
        ("que l'extinction permet de réduire la facture d'électricité de la commune",
         "que l'essai mené depuis six mois n'a donné lieu à aucun incident"),
        (("approuver", "l'extinction de l'éclairage public de 23 h 00 à 5 h 30 sur toute la commune"),
         ("charger", "{autorite} de prendre l'arrêté correspondant et d'en informer la population")),
        ("depuis six mois, l'éclairage est coupé la nuit à titre d'essai dans le bourg et les hameaux",),
    ),
    Affaire(
        "Prix des concessions du cimetière", "7.1",
        (f"{CGCT}, notamment ses articles L. 2223-14 et L. 2223-15",),
        (),
        (("fixer", "à 120 € la concession trentenaire et à 200 € la concession cinquantenaire"),
         ("fixer", "à 350 € la case de columbarium pour une durée de trente ans"),
         ("abroger", "les tarifs votés antérieurement")),
        ("le columbarium est achevé et le prix des concessions reste à fixer",),
    ),
    Affaire(
        "Convention de fourrière animale", "1.4",
        ("le code rural et de la pêche maritime, notamment son article L. 211-24",),
        ("que la commune ne dispose pas de fourrière",),
        (("approuver", "la convention proposée par le refuge des Quatre Vents pour un montant de 0,90 € par habitant"),
         ("autoriser", "{autorite} à signer ladite convention")),
        ("la convention de fourrière avec le refuge arrive à échéance et peut être reconduite pour un an",),
    ),
)  # fmt: skip
"""A village."""

VILLE = (
    Affaire(
        "Modification du tableau des effectifs", "4.1",
        (f"{CGFP}, notamment son article L. 313-1", "le tableau des effectifs adopté le 12 décembre 2024",
         "l'avis du comité social territorial du 3 décembre 2024"),
        ("qu'il appartient à l'assemblée délibérante de créer les emplois de chaque service",
         "que plusieurs agents remplissent les conditions d'un avancement de grade"),
        (("créer", "deux emplois d'adjoint technique principal de 2ème classe à temps complet"),
         ("supprimer", "deux emplois d'adjoint technique à temps complet"),
         ("modifier", "en conséquence le tableau des effectifs"),
         ("inscrire", "au budget les crédits nécessaires")),
        ("Plusieurs agents des services techniques peuvent bénéficier d'un avancement de grade cette année. Il "
         "convient de créer les emplois correspondants et de supprimer ceux qu'ils quittent.",),
    ),
    Affaire(
        "Acquisition de la parcelle AC 218, rue des Tanneurs", "3.1",
        (f"{CGCT}, notamment son article L. 2241-1",
         "le code général de la propriété des personnes publiques, notamment son article L. 1111-1",
         "l'accord du propriétaire en date du 20 novembre 2024"),
        ("que cette parcelle permettra d'élargir le trottoir au droit de l'école",),
        (("approuver", "l'acquisition de la parcelle AC 218, d'une surface de 86 m², au prix de 4 300 €"),
         ("préciser", "que les frais d'acte sont à la charge de la commune"),
         ("autoriser", "{autorite} ou son représentant à signer l'acte notarié")),
        ("Le trottoir de la rue des Tanneurs se réduit à soixante centimètres devant l'école. Le propriétaire voisin "
         "accepte de céder une bande de terrain.",),
    ),
    Affaire(
        "Convention d'objectifs avec le club de handball", "7.5",
        ("la loi n° 2000-321 du 12 avril 2000, notamment son article 10",
         "le décret n° 2001-495 du 6 juin 2001 relatif à la transparence financière des aides",
         "l'avis de la commission des sports"),
        ("que la subvention annuelle dépasse le seuil de 23 000 €",),
        (("approuver", "la convention d'objectifs et de moyens avec le club pour la saison 2025-2026"),
         ("attribuer", "au club une subvention de 31 000 €"),
         ("autoriser", "{autorite} à signer la convention et ses avenants éventuels")),
        ("Le club compte 412 licenciés, dont deux tiers ont moins de dix-huit ans. La subvention demandée est la même "
         "que la saison dernière.",),
    ),
    Affaire(
        "Attribution du marché de restauration scolaire", "1.1",
        ("le code de la commande publique, notamment ses articles L. 2124-2 et R. 2161-2",
         "le procès-verbal de la commission d'appel d'offres du 17 décembre 2024"),
        ("que l'offre de la société Cuisines du Plateau est économiquement la plus avantageuse",),
        (("attribuer", "le marché de restauration scolaire à la société Cuisines du Plateau"),
         ("autoriser", "{autorite} à signer le marché, d'une durée d'un an reconductible trois fois"),
         ("imputer", "les dépenses au chapitre 011 du budget de la ville")),
        ("Le marché en cours s'achève avec l'année scolaire. Une consultation a été lancée à l'automne ; quatre "
         "sociétés ont remis une offre.",),
    ),
    Affaire(
        "Admission en non-valeur de produits irrécouvrables", "7.10",
        (f"{CGCT}, notamment son article R. 1617-24", "l'état transmis par le comptable public"),
        ("que les poursuites engagées sont restées sans effet",),
        (("admettre", "en non-valeur la somme de 2 764,18 € au titre des exercices 2019 à 2023"),
         ("dire", "que les crédits sont ouverts au compte 6541 du budget")),
        ("Le comptable public a transmis la liste des titres qu'il n'a pas pu recouvrer.",),
    ),
    Affaire(
        "Dénomination du nouveau gymnase", "8.9",
        (f"{CGCT}, notamment son article L. 2121-29", "l'accord de la famille"),
        ("que les travaux du gymnase seront achevés à l'automne",),
        (("dénommer", "« gymnase Alphonse-Rivaud » le nouvel équipement sportif de la rue des Écoles"),
         ("charger", "{autorite} de l'exécution de la présente délibération")),
        ("Les clubs et les enseignants ont été consultés sur le nom du nouveau gymnase. Celui de l'ancien maître de "
         "gymnastique de l'école a recueilli le plus de suffrages.",),
    ),
    Affaire(
        "Renouvellement de la ligne de trésorerie", "7.3",
        (f"{CGCT}, notamment son article L. 2122-22", "l'offre de la Banque des Deux Rives"),
        ("le besoin ponctuel de trésorerie dans l'attente du versement des subventions",),
        (("contracter", "auprès de la Banque des Deux Rives une ligne de trésorerie de 400 000 €"),
         ("autoriser", "{autorite} à signer le contrat"),
         ("autoriser", "{autorite} à procéder aux tirages et aux remboursements")),
        ("La ligne de trésorerie ouverte l'an dernier arrive à son terme. Trois banques ont été sollicitées.",),
    ),
    Affaire(
        "Règlement intérieur des accueils périscolaires", "8.1",
        ("le code de l'éducation, notamment son article L. 551-1", "l'avis de la commission vie scolaire"),
        ("qu'il convient d'adapter les horaires à la nouvelle organisation de la semaine",),
        (("adopter", "le règlement intérieur des accueils périscolaires joint à la présente délibération"),
         ("dire", "qu'il entrera en vigueur à la prochaine rentrée scolaire"),
         ("charger", "{autorite} d'en remettre un exemplaire à chaque famille")),
        ("Le règlement des accueils périscolaires date de 2018. Les horaires du matin et les modalités d'inscription "
         "en ligne doivent y être portés.",),
    ),
)  # fmt: skip
"""A bourg, a town, a city."""

INTERCO = (
    Affaire(
        "Fonds de concours pour la réfection de la halle", "7.8",
        (f"{CGCT}, notamment ses articles L. 5214-16 et L. 5216-5", "les statuts de la communauté",
         "la demande de la commune membre"),
        ("que le montant du fonds de concours n'excède pas la part assurée par la commune",),
        (("attribuer", "à la commune un fonds de concours de 18 000 € pour la réfection de la halle"),
         ("autoriser", "{autorite} à signer la convention correspondante")),
        ("La commune a engagé la réfection de la toiture de sa halle. Son plan de financement laisse à sa charge plus "
         "de la moitié du coût hors taxes.",),
    ),
    Affaire(
        "Vente du lot n° 6 de la zone d'activités des Quatre Routes", "3.2",
        (f"{CGCT}, notamment son article L. 5211-37", "l'avis de la direction de l'immobilier de l'État",
         "la délibération fixant le prix de vente des terrains de la zone"),
        ("que le projet de l'acquéreur est conforme à la vocation de la zone",),
        (("approuver", "la vente du lot n° 6, de 2 450 m², à la société Menuiserie Castaing au prix de 18 € HT le m²"),
         ("autoriser", "{autorite} à signer le compromis puis l'acte de vente"),
         ("dire", "que la recette sera portée au budget annexe de la zone")),
        ("La menuiserie Castaing, installée dans un local trop petit, souhaite acquérir le lot n° 6 pour y bâtir un "
         "atelier de 900 m².",),
    ),
    Affaire(
        "Tarifs de la redevance incitative 2026", "7.2",
        (f"{CGCT}, notamment son article L. 2333-76", "l'avis de la commission environnement du 12 novembre 2024"),
        ("que le produit de la redevance doit équilibrer les dépenses du service",),
        (("fixer", "la part fixe annuelle à 96 € par foyer"),
         ("fixer", "la part variable à 2,40 € par levée au-delà de la douzième"),
         ("préciser", "que ces tarifs prennent effet au 1er janvier 2026")),
        ("Les tonnages diminuent mais le coût du traitement augmente. La commission propose de relever la part fixe de "
         "quatre euros.",),
    ),
    Affaire(
        "Renouvellement de la convention territoriale globale avec la CAF", "8.2",
        ("le code de la sécurité sociale", "le projet de convention territoriale globale 2025-2029"),
        ("que la convention précédente est arrivée à échéance le 31 décembre",),
        (("approuver", "la convention territoriale globale pour la période 2025-2029"),
         ("autoriser", "{autorite} à signer la convention et les pièces qui s'y rattachent"),
         ("solliciter", "les aides de la CAF pour le poste de chargé de coopération")),
        ("La convention territoriale globale fixe pour cinq ans les actions menées avec la CAF en faveur des familles, "
         "de la petite enfance et des jeunes.",),
    ),
    Affaire(
        "Création d'un emploi de chargé de mission mobilité", "4.2",
        (f"{CGFP}, notamment son article L. 332-24", "le tableau des emplois"),
        ("que le plan de mobilité simplifié suppose un temps de travail dédié",),
        (("créer", "un emploi non permanent de chargé de mission mobilité pour une durée de trois ans"),
         ("fixer", "la rémunération par référence au grade d'attaché"),
         ("autoriser", "{autorite} à signer le contrat de travail")),
        ("Le plan de mobilité simplifié sera engagé au second semestre. Le poste est aidé à hauteur de 60 %.",),
    ),
    Affaire(
        "Programme local de l'habitat : bilan triennal", "8.5",
        ("le code de la construction et de l'habitation, notamment son article L. 302-3",
         "le programme local de l'habitat adopté le 24 février 2022"),
        ("que le bilan doit être délibéré trois ans après l'adoption du programme",),
        (("approuver", "le bilan triennal du programme local de l'habitat"),
         ("transmettre", "ce bilan au représentant de l'État et aux communes membres")),
        ("Sur les 210 logements prévus, 164 ont été livrés ou sont en chantier.",),
    ),
)  # fmt: skip
"""A communauté."""

EAU = (
    Affaire("Tarifs de l'eau potable pour l'année 2026", "7.1",
            (f"{CGCT}, notamment son article L. 2224-12-4", "les statuts du syndicat"),
            ("que les travaux de renouvellement des canalisations doivent être financés",),
            (("fixer", "la part fixe à 52 € HT par abonné et par an"),
             ("fixer", "le prix du mètre cube à 1,48 € HT"),
             ("dire", "que ces tarifs sont applicables au 1er janvier 2026"))),
    Affaire("Renouvellement de canalisations : programme 2025", "1.1",
            ("le code de la commande publique", "le schéma directeur d'alimentation en eau potable"),
            ("le rendement insuffisant du réseau sur le secteur nord",),
            (("approuver", "le programme 2025 de renouvellement de canalisations, estimé à 385 000 € HT"),
             ("solliciter", "l'aide de l'agence de l'eau et du Département"),
             ("autoriser", "{autorite} à lancer la consultation et à signer le marché"))),
)  # fmt: skip
DECHETS = (
    Affaire("Contrat de reprise des cartons issus des déchèteries", "1.4",
            ("le code de l'environnement, notamment son article L. 541-10-1",),
            ("l'échéance du contrat en cours au 30 juin",),
            (("approuver", "le contrat de reprise des cartons proposé par la société Papeteries de la Boucle"),
             ("autoriser", "{autorite} à le signer"))),
    Affaire("Facturation des apports des professionnels", "7.1",
            (f"{CGCT}, notamment son article L. 2224-14", "le règlement intérieur des déchèteries"),
            ("que les apports des professionnels doivent être facturés à leur coût",),
            (("fixer", "à 32 € le mètre cube de gravats et à 24 € le mètre cube de déchets verts"),
             ("dire", "que la facturation sera trimestrielle"),
             ("charger", "{autorite} d'en informer les usagers professionnels"))),
)  # fmt: skip
SCOLAIRE = (
    Affaire("Participation des communes aux dépenses de fonctionnement", "7.6",
            (), (),
            (("fixer", "à 940 € par élève la participation des communes pour l'année scolaire"),
             ("dire", "que cette participation sera appelée en deux fois, en mars et en octobre")),
            ("Les dépenses de l'année écoulée s'élèvent à 78 960 € pour 84 élèves.",)),
    Affaire("Contrat de l'accompagnatrice du car scolaire", "4.2",
            (), (),
            (("accepter", "de reconduire pour un an le contrat de l'accompagnatrice, pour 12 heures par semaine"),
             ("autoriser", "{autorite} à signer le contrat")),
            ("Le contrat de l'accompagnatrice du car prend fin avec l'année scolaire.",)),
)  # fmt: skip
CCAS = (
    Affaire("Aide au permis de conduire pour les jeunes de 18 à 25 ans", "8.2",
            ("le code de l'action sociale et des familles, notamment son article R. 123-21",
             "le règlement des aides facultatives"),
            ("que la mobilité est un frein à l'emploi des jeunes de la commune",),
            (("instaurer", "une aide au permis de conduire d'un montant de 300 € par bénéficiaire"),
             ("fixer", "à dix le nombre d'aides accordées chaque année"),
             ("autoriser", "{autorite} à signer les conventions avec les auto-écoles"))),
    Affaire("Colis de Noël des aînés", "8.2",
            ("le code de l'action sociale et des familles, notamment son article R. 123-21",),
            ("l'attachement des aînés à cette attention de fin d'année",),
            (("accorder", "un colis d'une valeur de 28 € aux personnes de 75 ans et plus"),
             ("dire", "que la dépense sera imputée à l'article 6232 du budget du CCAS"))),
)  # fmt: skip
DEPARTEMENT = (
    Affaire("Aides aux communes pour les équipements de proximité", "7.5",
            (f"{CGCT}, notamment ses articles L. 1111-10 et L. 3211-1",
             "la délibération du Conseil départemental du 16 décembre 2024 relative au budget primitif",
             "le règlement d'aide aux communes"),
            ("que les dossiers présentés répondent aux critères du règlement",),
            (("attribuer", "aux communes les subventions figurant au tableau annexé, pour un total de 214 600 €"),
             ("imputer", "la dépense sur le chapitre 204, fonction 74 du budget départemental"),
             ("autoriser", "{autorite} à signer les conventions à intervenir"))),
    Affaire("Collège Simone-Ferrier : convention d'occupation du plateau sportif", "3.3",
            ("le code de l'éducation, notamment ses articles L. 213-2 et L. 213-2-2",
             "la délibération du 1er juillet 2021 donnant délégation à la commission permanente"),
            ("que la commune souhaite ouvrir le plateau sportif aux associations en soirée",),
            (("approuver", "la convention d'occupation du plateau sportif du collège Simone-Ferrier"),
             ("autoriser", "{autorite} à la signer au nom du Département"))),
)  # fmt: skip

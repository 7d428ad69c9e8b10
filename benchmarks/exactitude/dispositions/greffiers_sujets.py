"""What the assemblies of the set GREFFIERS decide: ordinary business of invented places, without a year."""

from __future__ import annotations

from benchmarks.exactitude.faits import Sujet

CGCT = "le code général des collectivités territoriales"

SALLE = Sujet(
    "Tarifs de location de la salle des fêtes", "7.1", (f"{CGCT}, et notamment son article L. 2121-29",),
    ("que les tarifs n'ont pas été revus depuis quatre ans", "que le chauffage de la salle a été remplacé"),
    (("fixer", "le prix de la location à 120 € pour les habitants et à 240 € pour les autres"),
     ("fixer", "le montant de la caution à 500 €"),
     ("dire", "que ces tarifs entrent en vigueur le premier jour du mois prochain")),
)  # fmt: skip
TONDEUSE = Sujet(
    "Achat d'une tondeuse autoportée", "1.1", (f"{CGCT}", "le devis de l'établissement Moulinier"),
    ("que la tondeuse actuelle n'est plus réparable",),
    (("retenir", "l'offre de l'établissement Moulinier pour un montant de 8 640 € TTC"),
     ("autoriser", "{autorite} à signer le bon de commande"),
     ("inscrire", "la dépense en section d'investissement, article 21571")),
)  # fmt: skip
AFFOUAGE = Sujet(
    "Affouage : règlement et taxe", "3.5", ("le code forestier, notamment ses articles L. 243-1 à L. 243-3",),
    ("que dix-sept foyers se sont inscrits sur le rôle d'affouage",),
    (("arrêter", "le règlement d'affouage tel qu'il est annexé"),
     ("fixer", "la taxe d'affouage à 45 € par foyer"),
     ("désigner", "comme garants MM. Paul Ternois, André Coulange et Luc Bessard")),
)  # fmt: skip
CHEMIN = Sujet(
    "Réfection du chemin des Grandes Raies – demande de subvention", "7.5",
    (f"{CGCT}, notamment ses articles L. 2334-32 et suivants", "le règlement départemental des aides à la voirie"),
    ("que le chemin a été endommagé par les orages du printemps",),
    (("adopter", "l'opération pour un montant prévisionnel de 31 480 € HT"),
     ("solliciter", "une aide de 12 592 € au titre de la DETR"),
     ("charger", "{autorite} de déposer le dossier auprès des services de l'État")),
)  # fmt: skip
EGLISE = Sujet(
    "Indemnité de gardiennage de l'église communale", "4.5", (), (),
    (("fixer", "à 479,86 € l'indemnité annuelle de gardiennage de l'église"),),
)  # fmt: skip
LEGS = Sujet(
    "Acceptation du legs de Mme Jeanne Aubertin", "3.6", (), ("que ce legs n'est grevé d'aucune charge",),
    (("accepter", "le legs d'un montant de 15 200 € fait à la commune par Mme Jeanne Aubertin"),),
)  # fmt: skip
EAU = Sujet(
    "Prix de l'eau", "7.1", (), (),
    (("fixer", "à 1,84 € HT le prix du mètre cube d'eau et à 52 € la part fixe annuelle"),),
)  # fmt: skip
DECHETS = Sujet(
    "Tarifs des déchèteries pour les professionnels", "7.1",
    (f"{CGCT}, notamment son article L. 5211-9", "l'avis de la commission Environnement"),
    ("que le coût du traitement des gravats a augmenté de 18 %",
     "que les professionnels doivent supporter le coût réel de leurs apports"),
    (("fixer", "à 32 € la tonne le tarif des gravats et à 55 € la tonne celui du tout-venant"),
     ("conserver", "la gratuité pour les ferrailles et les cartons"),
     ("charger", "{autorite} de la mise en œuvre de ces tarifs")),
)  # fmt: skip
CONCOURS = Sujet(
    "Fonds de concours à la commune de Chantegrive pour son école", "7.8",
    (f"{CGCT}, notamment son article L. 5214-16 V", "la demande de la commune de Chantegrive"),
    ("que le montant du fonds de concours n'excède pas la part de la commune",),
    (("attribuer", "un fonds de concours de 24 000 € à la commune de Chantegrive"),
     ("approuver", "la convention à intervenir"),
     ("autoriser", "{autorite} à la signer")),
)  # fmt: skip
CRECHE = Sujet(
    "Renouvellement de la convention d'objectifs avec l'association Les Petits Cabris", "7.5",
    (f"{CGCT}", "les statuts de la communauté", "le projet de convention"),
    ("que la convention en cours arrive à échéance à la fin de l'année",),
    (("approuver", "la convention d'objectifs avec l'association Les Petits Cabris pour trois ans"),
     ("verser", "à l'association une participation annuelle de 186 000 €"),
     ("autoriser", "{autorite} à signer tout document relatif à ce dossier")),
)  # fmt: skip
COLLEGES = Sujet(
    "Dotations complémentaires de fonctionnement aux collèges publics", "7.5",
    ("le code de l'éducation, notamment ses articles L. 213-2 et L. 421-11",), (),
    (("attribuer", "une dotation complémentaire de 6 300 € au collège Jean-Moreau"),
     ("attribuer", "une dotation complémentaire de 4 150 € au collège des Trois-Rivières"),
     ("imputer", "ces dépenses au chapitre 65 du budget départemental")),
)  # fmt: skip
LYCEES = Sujet(
    "Équipement numérique des lycées : troisième répartition", "7.5",
    (f"{CGCT}, notamment ses articles L. 4221-1 et suivants", "le règlement budgétaire et financier de la Région",
     "l'avis de la commission Lycées"),
    ("que la répartition tient compte du nombre d'élèves de chaque établissement",),
    (("affecter", "une autorisation de programme de 1 420 000 € à l'opération « Lycées connectés »"),
     ("approuver", "la répartition jointe en annexe")),
)  # fmt: skip
POMPIERS = Sujet(
    "Convention de disponibilité des sapeurs-pompiers volontaires", "4.4",
    ("le code de la sécurité intérieure, notamment ses articles L. 723-11 et L. 723-12",
     "la loi n° 96-370 du 3 mai 1996 relative au développement du volontariat", "le projet de convention type"),
    ("que la disponibilité en journée des volontaires doit être améliorée",),
    (("approuver", "la convention type de disponibilité"),
     ("autoriser", "{autorite} à signer les conventions à conclure avec les employeurs"),
     ("préciser", "que ces conventions sont conclues sans contrepartie financière")),
)  # fmt: skip
AIDES = Sujet(
    "Bons d'achat de fin d'année aux personnes âgées", "8.2", (),
    ("que le budget de l'établissement permet de maintenir cette aide",
     "que cent douze personnes remplissent les conditions d'âge et de ressources"),
    (("accorder", "un bon d'achat de 40 € aux personnes de plus de 75 ans non imposables"),
     ("dire", "que les bons sont valables chez les commerçants de la commune jusqu'au 31 mars")),
)  # fmt: skip
FOURNITURES = Sujet(
    "Participation aux fournitures et aux sorties scolaires", "7.5", (),
    ("que l'effectif des deux écoles est de 143 élèves",),
    (("porter", "à 52 € par élève la participation aux fournitures"),
     ("financer", "une sortie par classe dans la limite de 350 €")),
)  # fmt: skip
LEADER = Sujet(
    "Candidature au programme européen LEADER", "7.5",
    (f"{CGCT}, notamment ses articles L. 5741-1 à L. 5741-5",), (),
    (("approuver", "le dossier de candidature et sa stratégie locale de développement"),
     ("solliciter", "une enveloppe de 1 350 000 € de crédits européens"),
     ("autoriser", "{autorite} à déposer le dossier et à signer la convention")),
)  # fmt: skip
SCOT = Sujet(
    "Avis sur le projet de plan local d'urbanisme de Gréziac", "2.1", (), (),
    (("émettre", "un avis favorable au projet de plan local d'urbanisme de Gréziac"),
     ("demander", "que la zone d'activités de la Plaine soit phasée en deux tranches"),
     ("transmettre", "le présent avis à la commune de Gréziac")),
)  # fmt: skip
SENTIERS = Sujet(
    "Entretien des sentiers de randonnée : convention avec les communes", "8.8", (), (),
    (("approuver", "la convention type d'entretien des sentiers"),
     ("autoriser", "{autorite} à la signer avec chacune des communes traversées")),
)  # fmt: skip
CONCOURS_AGENTS = Sujet(
    "Tarifs des missions facultatives", "7.1", ("la loi n° 84-53 du 26 janvier 1984 portant dispositions statutaires "
     "relatives à la fonction publique territoriale",), (),
    (("fixer", "à 62 € le tarif horaire de la mission de conseil en organisation"),
     ("fixer", "à 390 € la journée de l'archiviste itinérant")),
)  # fmt: skip
PISCINE = Sujet(
    "Emprunt pour les travaux du bassin d'apprentissage", "7.3",
    ("les offres de trois établissements bancaires", "le budget du syndicat"),
    ("que le plan de financement prévoit un emprunt de 350 000 €",),
    (("contracter", "auprès de la Caisse mutuelle des Plateaux un emprunt de 350 000 € sur vingt ans"),
     ("autoriser", "{autorite} à signer le contrat de prêt")),
)  # fmt: skip
MARCHE = Sujet(
    "Attribution du marché de nettoyage des bâtiments communaux", "1.1",
    ("le code de la commande publique", "le rapport d'analyse des offres"),
    ("que cinq entreprises ont remis une offre",),
    (("attribuer", "le marché à la société Éclat Services pour un montant annuel de 78 320 € HT"),
     ("autoriser", "{autorite} à signer le marché et ses avenants"),
     ("imputer", "la dépense au chapitre 011")),
)  # fmt: skip
PLACE = Sujet(
    "Dénomination de la place de la nouvelle halle", "8.3", (), (),
    (("dénommer", "« place Marguerite-Lenormand » l'espace situé devant la nouvelle halle"),
     ("charger", "{autorite} de l'information des services de secours, de La Poste et des riverains")),
)  # fmt: skip
EMPLOIS = Sujet(
    "Tableau des emplois : création d'un poste de rédacteur", "4.1",
    ("le code général de la fonction publique, notamment son article L. 313-1",
     "l'avis du comité social territorial"),
    ("que la charge de travail du service de l'urbanisme justifie la création d'un poste",),
    (("créer", "un poste de rédacteur à temps complet"),
     ("modifier", "en conséquence le tableau des emplois"),
     ("dire", "que les crédits sont inscrits au chapitre 012")),
)  # fmt: skip
JUMELAGE = Sujet(
    "Subvention au comité de jumelage pour l'accueil de la délégation de Brixenthal", "7.5",
    (f"{CGCT}, notamment son article L. 1115-1",),
    ("l'intérêt des échanges scolaires avec la ville de Brixenthal",),
    (("allouer", "une subvention exceptionnelle de 3 500 € au comité de jumelage"),
     ("préciser", "que la subvention sera versée sur présentation du bilan de l'accueil")),
)  # fmt: skip

"""What the authorities of the set « esplanades » decide, by kind."""

from __future__ import annotations

from benchmarks.exactitude.faits import Sujet

CGCT = "le code général des collectivités territoriales"
CASF = "le code de l'action sociale et des familles"
CGFP = "le code général de la fonction publique"

VILLAGE = (
    Sujet("Location de la salle polyvalente : tarifs 2026", "7.1", (), (),
          (("fixer", "à 120 € pour les habitants et à 220 € pour les autres le prix de la location pour un week-end"),
           ("fixer", "à 300 € le montant de la caution"),
           ("dire", "que ces tarifs seront applicables au 1er janvier 2026"))),
    Sujet("Acquisition de la parcelle B 217", "3.1", (), (),
          (("acquérir", "la parcelle cadastrée B 217, d'une surface de 1 240 m², au prix de 3 500 €"),
           ("dire", "que les frais d'acte sont à la charge de la commune"),
           ("autoriser", "{autorite} à signer tout document relatif à cette affaire"))),
    Sujet("Travaux de voirie 2025 – choix de l'entreprise", "1.1", (), (),
          (("retenir", "l'offre de l'entreprise Routes et Talus pour un montant de 27 840,00 € HT"),
           ("autoriser", "{autorite} à signer le devis ainsi que toutes les pièces nécessaires"))),
    Sujet("Participation aux frais de scolarité", "7.6", (), (),
          (("accepter", "de verser une participation de 612 € par élève scolarisé dans la commune voisine"),
           ("inscrire", "cette dépense au budget, article 6558"))),
)  # fmt: skip

VILLE = (
    Sujet("Convention d'objectifs avec le club de natation", "7.5",
          ("la loi n° 2000-321 du 12 avril 2000", "le budget primitif 2025"),
          ("que l'association accueille plus de trois cents licenciés",),
          (("approuver", "la convention d'objectifs conclue avec le club de natation pour trois ans"),
           ("attribuer", "à l'association une subvention de 18 000 € au titre de l'année 2025"),
           ("autoriser", "{autorite} ou son représentant à signer ladite convention"))),
    Sujet("Renouvellement de l'adhésion au réseau des villes cyclables", "9.1", ("les statuts de l'association",),
          ("l'intérêt que présentent pour la Ville les échanges d'expérience sur les mobilités",),
          (("renouveler", "l'adhésion de la Ville au réseau des villes cyclables pour l'année 2025"),
           ("verser", "la cotisation correspondante, d'un montant de 1 150 €"))),
    Sujet("Rapport annuel de la commission communale pour l'accessibilité", "9.1",
          (f"{CGCT}, notamment son article L. 2143-3",), ("que ce rapport doit être présenté en conseil municipal",),
          (("approuver", "le rapport annuel 2024 de la commission communale pour l'accessibilité"),
           ("transmettre", "ce rapport au préfet et au conseil départemental"))),
)  # fmt: skip

DEPARTEMENT = (
    Sujet("Aide aux communes pour la voirie – programmation 2025", "7.5",
          (f"{CGCT}, notamment ses articles L. 3211-1 et L. 3211-2",
           "le règlement départemental des aides aux communes"),
          (), (("attribuer", "aux communes une aide d'un montant total de 286 400 € pour la réfection de leur voirie"),
               ("prélever", "cette somme sur l'autorisation de programme VOI-2025"))),
    Sujet("Collèges publics : dotations complémentaires de fonctionnement", "7.10",
          ("le code de l'éducation, notamment son article L. 421-11", "le rapport présenté"),
          ("la situation financière de trois établissements",),
          (("allouer", "une dotation complémentaire de 14 500 € à trois collèges publics"),
           ("autoriser", "{autorite} à procéder au versement de ces dotations"))),
    Sujet("Convention relative à l'insertion des bénéficiaires du revenu de solidarité active", "8.2",
          (f"{CASF}, notamment ses articles L. 263-1 et suivants",),
          ("qu'il appartient au Département de coordonner les actions d'insertion",),
          (("approuver", "les termes de la convention à intervenir avec l'association Chantiers du Val"),
           ("autoriser", "{autorite} à signer ladite convention"),
           ("imputer", "la dépense, soit 62 000 €, au chapitre 017 du budget départemental"))),
    Sujet("Déclassement d'une section de la route départementale 118", "3.5",
          ("le code de la voirie routière, notamment son article L. 131-4", "l'accord de la commune concernée"),
          ("que cette section n'assure plus qu'une desserte locale",),
          (("prononcer", "le déclassement de la section de la route départementale 118 comprise entre les PR 4 et 5"),
           ("céder", "gratuitement cette section à la commune en vue de son classement dans la voirie communale"))),
)  # fmt: skip

REGION = (
    Sujet("Soutien aux entreprises artisanales : deuxième programmation", "7.5",
          ("le règlement (UE) n° 2023/2831 de la Commission du 13 décembre 2023 relatif aux aides de minimis",
           f"{CGCT}, notamment ses articles L. 1511-1 et suivants, L. 4221-1 et suivants"),
          (), (("attribuer", "à douze entreprises artisanales des subventions d'un montant total de 184 750 €"),
               ("affecter", "cette somme au titre du programme 309 « Économie de proximité »"),
               ("autoriser", "{autorite} à signer les conventions correspondantes"))),
    Sujet("Modernisation de la gare routière : plan de financement", "7.8",
          ("le code des transports, notamment ses articles L. 3111-1 et suivants",),
          ("la fréquentation croissante de cet équipement",),
          (("approuver", "le plan de financement prévisionnel de l'opération, arrêté à 2 350 000 € HT"),
           ("solliciter", "le concours du fonds européen de développement régional"))),
    Sujet("Bourses aux étudiants des formations sanitaires et sociales", "8.1",
          ("le code de l'action sociale et des familles, notamment son article L. 451-3",
           "le décret n° 2016-1901 du 28 décembre 2016"),
          ("l'évolution des barèmes nationaux",),
          (("adopter", "le règlement d'attribution des bourses applicable à la rentrée 2025"),
           ("abroger", "le règlement précédent à compter de la même date"))),
)  # fmt: skip

CCAS = (
    Sujet("Repas des aînés : participation des accompagnants", "8.2", (f"{CASF}, notamment son article L. 123-5",),
          ("que le repas annuel est offert aux habitants âgés de plus de 72 ans",),
          (("fixer", "à 32 € la participation demandée aux accompagnants"),
           ("dire", "que la recette sera encaissée à l'article 7066 du budget"))),
    Sujet("Attribution de secours d'urgence", "8.2",
          (f"{CASF}, notamment ses articles L. 123-4 à L. 123-9", "le règlement intérieur des aides facultatives"),
          ("les demandes instruites par le service",),
          (("accorder", "un secours d'urgence de 150 € à chacune des quatre familles dont la liste est annexée"),
           ("imputer", "la dépense à l'article 65133 du budget de l'exercice en cours"))),
    Sujet("Convention de partenariat avec l'épicerie solidaire", "8.2", (f"{CASF}, notamment son article R. 123-20",),
          ("que la convention actuelle est arrivée à échéance",),
          (("renouveler", "pour un an la convention de partenariat avec l'épicerie solidaire"),
           ("verser", "à l'association une participation de 4 000 €"),
           ("autoriser", "{autorite} à signer la convention et ses éventuels avenants"))),
    Sujet("Affectation du résultat de l'exercice 2024", "7.1",
          (f"{CGCT}, notamment son article L. 2311-5", "l'instruction budgétaire et comptable M57"),
          ("que le compte financier unique fait apparaître un excédent de fonctionnement de 11 284,37 €",),
          (("affecter", "cet excédent en report à la section de fonctionnement, ligne 002"),)),
)  # fmt: skip

ECOLES = (
    Sujet("Participation aux classes de découverte", "8.1",
          ("le code de l'éducation, notamment son article L. 212-10",),
          ("que deux classes partiront en montagne au mois de mars",),
          (("accorder", "une participation de 60 € par élève pour les séjours de l'année scolaire"),
           ("réserver", "une aide de 40 € aux familles dont le quotient familial est inférieur à 600 €"))),
    Sujet("Achat de livres offerts aux élèves de cours moyen", "8.1", ("les statuts de la caisse des écoles",),
          ("l'intérêt d'encourager la lecture",),
          (("décider", "d'offrir un dictionnaire à chaque élève entrant en sixième"),
           ("dire", "que la dépense sera prélevée sur le compte 6714"))),
)  # fmt: skip

SECOURS = (
    Sujet("Acquisition de deux véhicules de secours à victimes", "1.1",
          (f"{CGCT}, notamment ses articles L. 1424-1 et suivants", "le code de la commande publique"),
          ("l'ancienneté des véhicules en service dans deux centres",),
          (("approuver", "l'acquisition de deux véhicules de secours et d'assistance aux victimes"),
           ("autoriser", "{autorite} à signer le marché avec l'attributaire choisi par la commission d'appel d'offres"),
           ("inscrire", "la dépense au budget, chapitre 21"))),
    Sujet("Mise à disposition d'un terrain d'exercice", "3.3", (f"{CGCT}, notamment son article L. 1424-30",),
          ("que les sapeurs-pompiers ont besoin d'un terrain pour la formation aux feux d'espaces naturels",),
          (("accepter", "la mise à disposition gratuite d'un terrain de deux hectares pour une durée de cinq ans"),
           ("autoriser", "{autorite} à signer la convention jointe en annexe"))),
)  # fmt: skip

GESTION = (
    Sujet("Tarification des missions facultatives à compter du 1er janvier 2026", "7.1",
          (f"{CGFP}, notamment ses articles L. 452-40 et suivants",
           "le décret n° 85-643 du 26 juin 1985 modifié relatif aux centres de gestion"),
          ("qu'il convient d'ajuster les tarifs au coût réel du service",),
          (("fixer", "à 58 € par heure le tarif de la mission de remplacement administratif"),
           ("maintenir", "à son niveau actuel le tarif de la mission d'archivage"),
           ("charger", "{autorite} d'en informer les collectivités affiliées"))),
    Sujet("Contrat-groupe d'assurance statutaire : lancement de la procédure", "1.1",
          (f"{CGFP}, notamment son article L. 452-40", "le code des assurances"),
          ("que le contrat en cours s'achève le 31 décembre 2025",),
          (("engager", "la procédure de mise en concurrence du contrat-groupe d'assurance statutaire"),
           ("autoriser", "{autorite} à signer les actes nécessaires à cette procédure"))),
)  # fmt: skip

REGIE = (
    Sujet("Gamme tarifaire applicable au 1er septembre 2025", "7.1",
          ("le code des transports", "les statuts de la régie"),
          ("l'avis favorable de l'autorité organisatrice",),
          (("adopter", "la gamme tarifaire jointe en annexe"),
           ("porter", "à 1,50 € le prix du ticket à l'unité"),
           ("charger", "le directeur de la régie de l'exécution de la présente délibération"))),
    Sujet("Ouverture d'une ligne de trésorerie", "7.3", (f"{CGCT}, notamment son article R. 2221-18",),
          ("le décalage entre les dépenses et le versement des contributions",),
          (("souscrire", "une ligne de trésorerie d'un montant maximum de 300 000 € pour une durée d'un an"),
           ("autoriser", "le directeur à procéder aux tirages et aux remboursements"))),
)  # fmt: skip

CULTURE = (
    Sujet("Saison 2025-2026 : tarifs et abonnements", "7.1",
          (f"{CGCT}, notamment ses articles L. 1431-1 à L. 1431-9", "les statuts de l'établissement"),
          ("la volonté de faciliter l'accès des jeunes aux spectacles",),
          (("adopter", "la grille tarifaire de la saison 2025-2026"),
           ("créer", "un abonnement « Première fois » à 24 € pour trois spectacles"))),
    Sujet("Convention de résidence avec la compagnie du Fil Rouge", "8.9", ("les statuts de l'établissement",),
          ("l'intérêt artistique du projet présenté",),
          (("approuver", "la convention de résidence avec la compagnie du Fil Rouge"),
           ("autoriser", "la directrice à signer cette convention"),
           ("prévoir", "les crédits correspondants au budget"))),
)  # fmt: skip

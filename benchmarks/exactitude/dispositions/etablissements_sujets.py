"""What the offices of the set ETABLISSEMENTS decide on ordinary days."""

from __future__ import annotations

from benchmarks.exactitude.faits import Sujet

CASF = "le code de l'action sociale et des familles, notamment ses articles L. 123-4 à L. 123-9 et R. 123-1 à R. 123-26"
M57 = "l'instruction budgétaire et comptable M57"

VILLAGE = (
    Sujet("Location de la salle polyvalente : tarifs 2026", "7.1", (), (),
          (("fixer", "à 180 € le prix de la location de la salle polyvalente pour un week-end, pour les habitants"),
           ("fixer", "à 320 € ce prix pour les personnes extérieures à la commune"),
           ("dire", "que la caution demandée reste de 500 €"))),
    Sujet("Travaux de voirie chemin des Combes : choix de l'entreprise", "1.1", (), (),
          (("retenir", "le devis de l'entreprise Travaux du Plateau, d'un montant de 14 326,80 € TTC"),
           ("autoriser", "{autorite} à signer le devis et tous les documents s'y rapportant"))),
    Sujet("Adhésion au service de médecine préventive du centre de gestion", "4.1", (), (),
          (("décider", "d'adhérer au service de médecine préventive à compter du 1er janvier"),
           ("autoriser", "{autorite} à signer la convention d'adhésion"),
           ("inscrire", "les crédits nécessaires au budget de la commune"))),
    Sujet("Vente de bois de chauffage aux habitants", "8.8", (), (),
          (("fixer", "le prix du stère à 12 €, dans la limite de dix stères par foyer"),)),
)  # fmt: skip

VILLE = (
    Sujet("Modification du tableau des effectifs", "4.1",
          ("le code général de la fonction publique, notamment son article L. 313-1",
           "l'avis du comité social territorial"),
          ("qu'il appartient au conseil municipal de fixer l'effectif des emplois nécessaires au fonctionnement des "
           "services",),
          (("créer", "deux emplois d'adjoint administratif principal de 2e classe à temps complet"),
           ("supprimer", "un emploi de rédacteur à temps complet"),
           ("dire", "que les crédits nécessaires sont inscrits au chapitre 012 du budget"))),
    Sujet("Convention d'objectifs avec l'Union sportive – saison 2025-2026", "7.5",
          ("la loi n° 2000-321 du 12 avril 2000, notamment ses articles 9-1 et 10",
           "le décret n° 2001-495 du 6 juin 2001 relatif à la transparence financière des aides octroyées"),
          ("l'intérêt local des activités proposées par l'association",),
          (("approuver", "la convention d'objectifs à intervenir avec l'Union sportive"),
           ("attribuer", "à cette association une subvention de 24 000 € pour l'exercice 2025"),
           ("autoriser", "{autorite} ou son représentant à signer ladite convention et ses avenants éventuels"))),
    Sujet("Fixation des droits de place du marché hebdomadaire", "7.1",
          ("la loi des 2 et 17 mars 1791 relative à la liberté du commerce et de l'industrie",
           "l'avis des organisations professionnelles consultées le 6 janvier 2025"),
          ("que les tarifs n'ont pas été révisés depuis 2021",),
          (("fixer", "le droit de place à 1,10 € le mètre linéaire pour les commerçants abonnés"),
           ("fixer", "le droit de place à 1,90 € le mètre linéaire pour les commerçants passagers"))),
)  # fmt: skip

DEPARTEMENT = (
    Sujet("Fonds d'aide aux communes – programmation 2025", "7.5",
          ("le règlement du fonds d'aide aux communes adopté le 14 décembre 2023",),
          (),
          (("attribuer", "aux communes les subventions dont le détail figure en annexe, pour un montant total de "
                         "318 450 €"),
           ("imputer", "la dépense au chapitre 204 du budget départemental"),
           ("autoriser", "{autorite} à signer les actes nécessaires à l'exécution de la présente délibération"))),
    Sujet("Dotations complémentaires de fonctionnement aux collèges publics", "7.5",
          ("le code de l'éducation, notamment son article L. 213-2",),
          (),
          (("accorder", "une dotation complémentaire de 6 200 € au collège Les Aulnes, à Montrivel"),
           ("accorder", "une dotation complémentaire de 3 850 € au collège du Haut-Pays, à Sarnelles"))),
    Sujet("Route départementale n° 47 – Acquisitions foncières", "3.1",
          ("le code de la voirie routière, notamment ses articles L. 131-1 à L. 131-8",
           "les promesses de vente recueillies"),
          (),
          (("approuver", "l'acquisition de six parcelles d'une contenance totale de 2 318 m², pour 9 740 €"),
           ("autoriser", "{autorite} à signer les actes authentiques en la forme administrative"),
           ("préciser", "que les frais d'actes sont à la charge du Département"))),
    Sujet("Convention de partenariat avec la Maison des adolescents", "8.2",
          ("le code de l'action sociale et des familles, notamment ses articles L. 112-3 et L. 221-1",),
          (),
          (("approuver", "les termes de la convention à conclure avec la Maison des adolescents de l'Ostre"),
           ("allouer", "à l'association gestionnaire une participation de 45 000 € au titre de l'année 2025"),
           ("autoriser", "{autorite} à signer la convention"))),
)  # fmt: skip

REGION = (
    Sujet("Équipement pédagogique des lycées – troisième affectation", "8.1",
          ("le code de l'éducation, notamment son article L. 214-6", "le budget de la Région pour 2025"),
          (),
          (("affecter", "une autorisation de programme de 1 480 000 € à l'équipement pédagogique des lycées"),
           ("approuver", "la liste des établissements bénéficiaires figurant en annexe"),
           ("autoriser", "{autorite} à signer tous les documents nécessaires"))),
    Sujet("Soutien aux festivals et aux manifestations littéraires", "7.5",
          ("le règlement (UE) n° 651/2014 de la Commission du 17 juin 2014",
           "la délibération n° 2023-118 du 6 juillet 2023 approuvant le règlement d'intervention du dispositif"),
          (),
          (("attribuer", "aux bénéficiaires désignés en annexe des subventions d'un montant total de 267 500 €"),
           ("affecter", "un montant d'autorisations d'engagement de 267 500 €, chapitre 933 « Culture »"))),
    Sujet("Contrat de parc naturel régional de la Haute-Vaire 2025-2027", "8.8",
          ("le code de l'environnement, notamment ses articles L. 333-1 à L. 333-3",),
          (),
          (("approuver", "le contrat de parc joint en annexe"),
           ("autoriser", "{autorite} à le signer"),
           ("désigner", "M. Alban COTTEREAU pour représenter la Région au comité de suivi"))),
)  # fmt: skip

SOCIAL = (
    Sujet("Tarification du service d'aide à domicile à compter du 1er janvier 2026", "7.1", (CASF,),
          ("l'évolution du coût horaire du service constatée en 2025",),
          (("fixer", "à 25,20 € le tarif horaire applicable aux bénéficiaires sans prise en charge"),
           ("préciser", "que les autres tarifs sont ceux des organismes financeurs"))),
    Sujet("Règlement intérieur de la résidence autonomie Les Glycines", "8.2",
          (CASF, "l'avis du conseil de la vie sociale du 9 janvier 2025"),
          ("qu'il y a lieu de mettre à jour le règlement de la résidence",),
          (("approuver", "le règlement intérieur de la résidence autonomie, tel qu'annexé"),
           ("dire", "que ce règlement sera remis à chaque résident"),
           ("charger", "{autorite} de son application"))),
    Sujet("Subvention à l'association Le Panier partagé", "7.5", (CASF,),
          ("que l'association distribue chaque semaine des denrées à soixante familles",),
          (("attribuer", "à l'association Le Panier partagé une subvention de 3 500 € pour l'année 2025"),
           ("imputer", "cette dépense au compte 65748"))),
    Sujet("Repas des aînés 2025", "8.2", (CASF,), (),
          (("fixer", "à 72 ans l'âge requis pour être invité au repas des aînés"),
           ("fixer", "à 31 € la participation des accompagnants"),
           ("retenir", "la proposition du traiteur La Table d'Aubrelle, à 29,50 € par convive"))),
    Sujet("Convention avec le Département relative à l'accompagnement des bénéficiaires du RSA", "8.2",
          (CASF, "la loi n° 2008-1249 du 1er décembre 2008 généralisant le revenu de solidarité active"),
          ("que la convention précédente a pris fin le 31 décembre 2024",),
          (("approuver", "la convention à passer avec le Département pour les années 2025 à 2027"),
           ("autoriser", "{autorite} à la signer"))),
)  # fmt: skip

CAISSE = (
    Sujet("Participation des familles à la classe de mer", "7.1", (), (),
          (("fixer", "la participation des familles à 145 € par enfant, payable en trois fois"),
           ("accorder", "un demi-tarif au deuxième enfant d'une même famille"))),
    Sujet("Budget primitif de l'exercice 2025", "7.1", (M57,), (),
          (("adopter", "le budget primitif de l'exercice 2025, arrêté en recettes et en dépenses à 48 730 €"),
           ("voter", "le budget par chapitre"))),
    Sujet("Achat de livres et de jeux pour les écoles maternelles", "7.5", (), (),
          (("décider", "d'acheter des livres et des jeux pour les quatre écoles maternelles"),
           ("fixer", "à 450 € la somme allouée à chaque école"),
           ("imputer", "la dépense à l'article 6067"))),
)  # fmt: skip

SDIS = (
    Sujet("Convention de disponibilité des sapeurs-pompiers volontaires avec la société Laiterie du Plateau", "8.9",
          ("le code de la sécurité intérieure, notamment ses articles L. 723-11 à L. 723-14",),
          ("que la disponibilité en journée est un enjeu pour les centres de secours ruraux",),
          (("approuver", "la convention de disponibilité à conclure avec la société Laiterie du Plateau"),
           ("autoriser", "{autorite} à la signer ainsi que toute convention conforme au modèle"))),
    Sujet("Réforme et vente de véhicules d'incendie", "3.2",
          ("l'état des matériels proposés à la réforme",),
          ("que ces véhicules ne répondent plus aux besoins opérationnels",),
          (("constater", "la désaffectation des sept véhicules dont la liste est jointe"),
           ("autoriser", "leur vente aux enchères ou leur destruction"),
           ("inscrire", "la recette au chapitre 77 du budget"))),
    Sujet("Contributions des communes et des EPCI pour l'exercice 2026", "7.1",
          ("le code général des collectivités territoriales, notamment ses articles L. 1424-35 et R. 1424-32",),
          ("l'évolution de l'indice des prix à la consommation",),
          (("fixer", "à 21 846 300 € le montant global des contributions pour l'exercice 2026"),
           ("arrêter", "la répartition figurant en annexe"),
           ("charger", "{autorite} de notifier à chaque contributeur le montant de sa part"))),
)  # fmt: skip

GESTION = (
    Sujet("Contrat groupe d'assurance statutaire : résultat de la consultation", "1.1",
          ("le code général de la fonction publique, notamment ses articles L. 452-30 et L. 452-40",
           "la décision de la commission d'appel d'offres"),
          ("que 214 collectivités ont donné mandat au centre de gestion",),
          (("prendre acte", "de l'attribution du marché au groupement conduit par la société Prévoyance des Vallées"),
           ("approuver", "le modèle de convention d'adhésion proposé aux collectivités"),
           ("fixer", "à 0,20 % de la masse salariale assurée la contribution aux frais de gestion"))),
    Sujet("Taux de la cotisation obligatoire pour 2026", "7.1",
          ("le code général de la fonction publique, notamment ses articles L. 452-25 à L. 452-29",),
          ("que l'équilibre du budget peut être atteint sans relever le taux",),
          (("fixer", "à 0,80 % le taux de la cotisation obligatoire pour l'année 2026"),
           ("fixer", "à 0,42 % le taux de la cotisation additionnelle"))),
)  # fmt: skip

TRANSPORTS = (
    Sujet("Gamme tarifaire du réseau au 1er septembre 2025", "7.1",
          ("le code des transports, notamment son article L. 1221-5", "les statuts de la régie"),
          ("que l'autorité organisatrice a arrêté les orientations tarifaires",),
          (("adopter", "la gamme tarifaire annexée, applicable au 1er septembre 2025"),
           ("donner", "tous pouvoirs au directeur pour sa mise en œuvre"))),
    Sujet("Marché de fourniture de deux autobus électriques", "1.1",
          ("le code de la commande publique, notamment ses articles L. 2124-1 et R. 2124-1", "les statuts de la régie"),
          ("l'ancienneté du parc",),
          (("autoriser", "le directeur à signer le marché avec la société Carrosserie Vaillande, pour 1 086 400 € HT"),
           ("dire", "que la dépense est inscrite au chapitre 21"),
           ("solliciter", "les aides de l'État et de la Région"))),
)  # fmt: skip

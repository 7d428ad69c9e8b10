"""What the authorities of the set « PALAIS » that are no commune decide: a subject, what is said before."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.faits import Faits, Sujet

Dossier = tuple[Sujet, str]
_CASF = "le code de l'action sociale et des familles, notamment ses articles L. 123-4 à L. 123-9 et R. 123-20"

AIDES: tuple[Dossier, ...] = (
    (Sujet("Aides financières facultatives accordées au titre du premier trimestre", "8.2",
           (_CASF, "le règlement intérieur des aides facultatives adopté le 11 octobre 2022"),
           ("que les situations ont été examinées par la commission permanente du CCAS",
            "que le montant total des aides proposées s'élève à 2 145 €"),
           (("accorder", "les aides financières figurant au tableau annexé, pour un montant total de 2 145 €"),
            ("dire", "que ces aides seront versées directement aux créanciers"),
            ("imputer", "la dépense à l'article 65134 du budget du CCAS"))),
     "La commission a reçu dix-neuf demandes depuis le début de l'année. Elles concernent pour l'essentiel des "
     "impayés d'énergie et des frais de cantine. Quatorze ont reçu un avis favorable."),
    (Sujet("Organisation du repas et du colis des aînés", "8.2", (_CASF,),
           ("qu'il y a lieu de fixer les conditions d'accès au repas et au colis de fin d'année",),
           (("fixer", "à 72 ans l'âge requis pour bénéficier du repas ou du colis"),
            ("fixer", "à 28 € la participation des accompagnants"))),
     "Le repas réunit chaque hiver près de cent cinquante personnes. Celles qui ne peuvent pas s'y rendre reçoivent "
     "un colis à leur domicile, distribué par les administrateurs."),
    (Sujet("Convention de partenariat avec l'association Le Fil tendu", "8.2",
           (_CASF, "le projet de convention annexé à la présente délibération"),
           ("que l'association assure l'accompagnement budgétaire des familles orientées par le CCAS",),
           (("approuver", "la convention de partenariat avec l'association Le Fil tendu"),
            ("autoriser", "{autorite} à signer ladite convention ainsi que tout document s'y rapportant"))),
     "L'association tient deux permanences par semaine dans les locaux du CCAS. Cinquante-trois ménages ont été suivis "
     "l'an dernier. Il convient de reconduire ce partenariat pour trois ans."),
    (Sujet("Adoption du budget primitif 2025", "7.1",
           (_CASF, "l'instruction budgétaire et comptable M57", "le débat d'orientation budgétaire du 23 janvier 2025"),
           (),
           (("adopter", "le budget primitif 2025 du CCAS, équilibré en recettes et en dépenses à 418 300 €"),
            ("préciser", "que le budget est voté par chapitre"))),
     "La section de fonctionnement s'établit à 401 800 € et la section d'investissement à 16 500 €. La subvention "
     "de la commune est stable."),
)  # fmt: skip

RESIDENCE: tuple[Dossier, ...] = (
    (Sujet("Résidence autonomie Les Glycines : redevances applicables au 1er avril 2025", "7.1",
           (_CASF, "l'arrêté du 23 décembre 2024 relatif aux prix des prestations d'hébergement"),
           ("que le taux d'évolution autorisé est de 3,20 %",),
           (("fixer", "à 612,40 € la redevance mensuelle d'un logement de type T1 bis"),
            ("fixer", "à 741,85 € la redevance mensuelle d'un logement de type T2"),
            ("fixer", "à 8,15 € le prix du déjeuner servi au restaurant de la résidence"))),
     "La résidence compte trente-huit logements, dont deux sont vacants."),
    (Sujet("Résidence autonomie Les Glycines : adoption du projet d'établissement 2025-2029", "8.2",
           (_CASF, "l'avis du conseil de la vie sociale du 17 décembre 2024"),
           ("que le projet d'établissement est arrivé à son terme",),
           (("adopter", "le projet d'établissement 2025-2029 de la résidence Les Glycines"),
            ("charger", "la directrice de la résidence de sa mise en œuvre"))),
     "Le projet a été préparé avec les résidents, les familles et le personnel au cours de six ateliers."),
)  # fmt: skip

DEPARTEMENT: tuple[Dossier, ...] = (
    (Sujet("Aide aux communes rurales – Programmation 2025 – 1re répartition", "7.5",
           ("le code général des collectivités territoriales, notamment ses articles L. 1111-10 et L. 3211-2",
            "la délibération du Conseil départemental du 9 février 2024 adoptant le règlement des aides aux communes"),
           ("que les dossiers présentés sont complets et répondent aux critères du règlement",),
           (("attribuer", "au titre du fonds d'aide aux communes rurales des subventions d'un montant de 284 600 €"),
            ("approuver", "la convention type à passer avec les bénéficiaires"),
            ("autoriser", "{autorite} à signer au nom du Département les conventions correspondantes"))),
     "Trente et une communes ont déposé un dossier avant la date limite. Les opérations retenues portent sur des "
     "bâtiments scolaires, des voiries et des salles communales."),
    (Sujet("Collèges publics – Dotations complémentaires de fonctionnement", "7.5",
           ("le code de l'éducation, notamment son article L. 213-2",
            "la délibération du 18 octobre 2024 fixant les dotations des collèges pour l'année 2025"),
           ("que la hausse du prix du gaz pèse sur l'équilibre financier de trois établissements",),
           (("accorder", "une dotation complémentaire de 41 250 € aux collèges désignés en annexe"),
            ("imputer", "la dépense correspondante au chapitre 65, nature 65511, fonction 221"))),
     "Les collèges concernés ont fourni leurs factures et l'état de leur fonds de roulement."),
    (Sujet("Route départementale n° 37 – Acquisition de parcelles à Fontsèche", "3.1",
           ("le code général de la propriété des personnes publiques, notamment son article L. 1111-1",
            "le code de la voirie routière"),
           ("que l'élargissement de la chaussée nécessite l'acquisition de quatre parcelles",),
           (("approuver", "l'acquisition des parcelles désignées au tableau annexé, au prix total de 9 870 €"),
            ("autoriser", "{autorite} à signer les actes à intervenir en la forme administrative"),
            ("dire", "que les frais seront supportés par le Département"))),
     "Les propriétaires ont tous donné leur accord écrit. Les surfaces à acquérir sont au total de 3 412 m²."),
    (Sujet("Lecture publique – Conventions avec les bibliothèques du réseau", "8.9",
           ("le code du patrimoine, notamment ses articles L. 330-1 et L. 330-2",),
           ("que les conventions triennales sont arrivées à échéance le 31 décembre 2024",),
           (("approuver", "le modèle de convention entre le Département et les communes du réseau"),
            ("autoriser", "{autorite} à signer les conventions à intervenir avec chaque commune"))),
     "Le réseau départemental rassemble cent douze bibliothèques, tenues pour les deux tiers par des bénévoles."),
)  # fmt: skip

REGION: tuple[Dossier, ...] = (
    (Sujet("Lycée Rosa-Bonheur de Montcairn – Rénovation énergétique de l'internat", "1.1",
           ("le code de l'éducation, notamment son article L. 214-6",
            "la délibération n° 2023-118 du Conseil régional approuvant le plan pluriannuel des lycées"),
           ("que l'internat, construit en 1971, n'a jamais été isolé",),
           (("approuver", "le programme de rénovation de l'internat pour un coût de 3 940 000 € TTC"),
            ("affecter", "une autorisation de programme de 3 940 000 € au titre de l'opération"),
            ("autoriser", "{autorite} à engager les procédures nécessaires"))),
     "Le bâtiment accueille cent soixante élèves. Les travaux seront menés en deux étés."),
    (Sujet("Soutien à la librairie indépendante – Attribution de subventions", "7.5",
           ("le règlement (UE) n° 2023/2831 relatif aux aides de minimis",
            "le règlement régional d'intervention en faveur du livre"),
           ("que les projets présentés concourent au maintien d'un réseau de librairies de proximité",),
           (("attribuer", "aux librairies désignées en annexe des subventions d'un montant total de 63 500 €"),
            ("approuver", "les conventions jointes à la présente délibération"))),
     "Le comité consultatif du livre a rendu un avis favorable sur neuf des onze demandes."),
    (Sujet("Transports régionaux – Avenant n° 4 à la convention d'exploitation", "1.2",
           ("le code des transports, notamment ses articles L. 2121-3 et L. 2121-4",
            "la convention d'exploitation du 14 décembre 2019"),
           ("qu'il est nécessaire d'adapter les dessertes de la ligne Montcairn – Estréval",),
           (("approuver", "l'avenant n° 4 à la convention d'exploitation des services ferroviaires régionaux"),
            ("autoriser", "{autorite} à signer cet avenant"),
            ("charger", "la direction des mobilités du suivi de son exécution"))),
     "L'avenant ajoute deux allers et retours quotidiens et modifie l'horaire du dernier train."),
)  # fmt: skip

SECOURS: tuple[Dossier, ...] = (
    (Sujet("Acquisition de deux fourgons pompe-tonne", "1.1",
           ("le code général des collectivités territoriales, notamment ses articles L. 1424-29 et L. 1424-30",
            "le plan pluriannuel d'équipement 2024-2028"),
           ("que les deux engins à remplacer ont plus de vingt-cinq ans de service",),
           (("approuver", "l'acquisition de deux fourgons pompe-tonne pour un montant estimé à 612 000 € HT"),
            ("autoriser", "{autorite} à signer les marchés correspondants"),
            ("dire", "que les crédits sont ouverts au chapitre 21 du budget de l'établissement"))),
     "Les engins sont destinés aux centres de Montcairn et de Bréhautmont."),
    (Sujet("Convention de disponibilité des sapeurs-pompiers volontaires avec la commune d'Ormevert", "4.4",
           ("le code de la sécurité intérieure, notamment ses articles L. 723-3 à L. 723-20",),
           ("que la disponibilité en journée des volontaires reste insuffisante",
            "que la commune d'Ormevert emploie cinq sapeurs-pompiers volontaires"),
           (("approuver", "la convention de disponibilité à conclure avec la commune d'Ormevert"),
            ("autoriser", "{autorite} à signer cette convention"))),
     "La convention fixe à dix jours par an et par agent le contingent d'autorisations d'absence."),
)  # fmt: skip

GESTION: tuple[Dossier, ...] = (
    (Sujet("Médecine préventive : tarif des visites pour l'année 2026", "7.1",
           ("le code général de la fonction publique, notamment ses articles L. 452-47 et L. 812-3",
            "le décret n° 85-643 du 26 juin 1985 relatif aux centres de gestion"),
           ("que le coût du service a augmenté de 4 % en un an",),
           (("fixer", "à 89 € le tarif de la visite pour les collectivités affiliées"),
            ("fixer", "à 104 € le tarif de la visite pour les collectivités non affiliées"),
            ("autoriser", "{autorite} à signer les avenants aux conventions en cours"))),
     "Le service suit 6 200 agents avec quatre médecins et trois infirmières."),
    (Sujet("Mise en œuvre d'une mission de médiation préalable obligatoire", "4.1",
           ("le code de justice administrative, notamment ses articles L. 213-11 à L. 213-14",
            "le décret n° 2022-433 du 25 mars 2022 relatif à la médiation préalable obligatoire"),
           ("que cette mission est assurée par les centres de gestion pour les collectivités qui la leur confient",),
           (("approuver", "la convention type d'adhésion à la mission de médiation"),
            ("fixer", "à 65 € le coût de l'heure de médiation"))),
     "Quatre-vingts collectivités ont fait connaître leur intérêt pour cette mission."),
)  # fmt: skip

ECOLES: tuple[Dossier, ...] = (
    (Sujet("Classes de découverte 2025 : participation des familles", "7.1",
           ("le code de l'éducation, notamment ses articles L. 212-10 et R. 212-24 à R. 212-33",),
           ("que trois classes de cours moyen partiront en mai",),
           (("fixer", "la participation des familles à 95 € par enfant"),
            ("dire", "que cette participation est réduite de moitié à partir du deuxième enfant"))),
     "Le séjour a lieu au centre de Chantegrive et dure cinq jours."),
    (Sujet("Crédits de fournitures scolaires pour l'année 2025-2026", "7.1",
           ("le code de l'éducation, notamment ses articles L. 212-10 et R. 212-24 à R. 212-33",
            "les statuts de la caisse des écoles"),
           ("qu'il convient d'arrêter les crédits avant les commandes de rentrée",),
           (("fixer", "à 42 € par élève le crédit de fournitures des écoles élémentaires"),
            ("fixer", "à 38 € par élève le crédit de fournitures des écoles maternelles"),
            ("imputer", "la dépense à l'article 6067 du budget"))),
     "Les directeurs des quatre écoles ont été consultés au mois de janvier."),
)  # fmt: skip

HABITAT: tuple[Dossier, ...] = (
    (Sujet("Opération Les Tanneurs – Construction de 14 logements locatifs sociaux", "8.5",
           ("le code de la construction et de l'habitation, notamment ses articles L. 421-1 et R. 421-16",
            "la décision de financement du 12 novembre 2024"),
           ("que le plan de financement de l'opération est équilibré sur quarante ans",),
           (("approuver", "l'opération de construction de 14 logements, pour un prix de revient de 2 386 000 €"),
            ("autoriser", "le directeur général à contracter les emprunts correspondants"))),
     "L'opération est située dans le quartier de l'ancienne tannerie, sur un terrain cédé par la Ville."),
    (Sujet("Évolution des loyers au 1er janvier 2026", "7.1",
           ("le code de la construction et de l'habitation, notamment son article L. 442-1",),
           ("que l'indice de référence des loyers du deuxième trimestre fait apparaître une hausse de 1,04 %",
            "que le conseil de concertation locative a été consulté"),
           (("fixer", "à 0,90 % la hausse des loyers pratiqués au 1er janvier 2026"),
            ("dire", "que les loyers des garages ne sont pas augmentés"))),
     "La hausse proposée reste inférieure au plafond fixé par la loi."),
)  # fmt: skip

TRANSPORTS: tuple[Dossier, ...] = (
    (Sujet("Gamme tarifaire du réseau de transport urbain", "7.1",
           ("le code des transports, notamment ses articles L. 1221-5 et L. 1231-1-1",
            "les statuts de la régie, notamment leur article 9"),
           ("que les tarifs n'ont pas été revus depuis 2021",),
           (("adopter", "la gamme tarifaire jointe à la présente délibération"),
            ("fixer", "à 1,40 € le prix du titre à l'unité"),
            ("préciser", "que ces tarifs entrent en vigueur le 1er septembre 2025"))),
     "Les recettes des voyageurs couvrent 17 % des charges du réseau."),
    (Sujet("Marché d'entretien des autobus", "1.1",
           ("le code de la commande publique, notamment ses articles L. 2124-2 et R. 2124-2",
            "la décision de la commission d'appel d'offres"),
           ("que le marché en cours s'achève le 30 juin 2025",),
           (("autoriser", "le directeur à signer le marché d'entretien avec la société Garage des Trois-Ponts"),
            ("imputer", "la dépense au chapitre 011 du budget de la régie"))),
     "Trois offres ont été reçues. Celle qui a été retenue est classée première sur les deux critères."),
)  # fmt: skip


def choisir(f: Faits, dossiers: tuple[Dossier, ...], decalage: int = 0) -> Dossier:
    """One of them, always the same for the same facts."""
    return dossiers[(f.rang + decalage) % len(dossiers)]


def au_cias(sujet: Sujet) -> Sujet:
    """The same, decided by an intercommunal centre."""

    def s(texte: str) -> str:
        return texte.replace("CCAS", "CIAS").replace("commune", "communauté")

    return replace(
        sujet,
        considerants=tuple(map(s, sujet.considerants)),
        decisions=tuple((v, s(r)) for v, r in sujet.decisions),
    )

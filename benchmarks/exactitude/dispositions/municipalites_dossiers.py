"""What ordinary communes decide: each file with its object, its exposé, its visas, its reasons and its decisions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Dossier:
    """One file; `{autorite}`, `{Autorite}`: the maire as the office writes it, `{annee}`…: years of the sitting."""

    objet: str
    expose: tuple[str, ...]
    decisions: tuple[tuple[str, str], ...]
    visas: tuple[str, ...] = ()
    motifs: tuple[str, ...] = ()


_CGCT = "le Code Général des Collectivités Territoriales"

VILLAGES = (
    Dossier(
        "Réfection du chemin de la Combe - demande de subvention",
        ("{Autorite} présente le devis de l'entreprise Terrassements du Plateau pour la réfection "
         "du chemin de la Combe, "
         "dont la chaussée a souffert des pluies de l'automne. Le montant des travaux s'élève à 18 640,00 € HT.",
         "Cette opération peut bénéficier d'une aide du Conseil départemental."),
        (("approuver", "les travaux de réfection du chemin de la Combe pour un montant de 18 640,00 € HT"),
         ("solliciter", "une subvention auprès du Conseil départemental au taux le plus élevé possible"),
         ("autoriser", "{autorite} à signer toutes les pièces relatives à ce dossier")),
    ),
    Dossier(
        "Tarifs de location de la salle des fêtes",
        ("{Autorite} rappelle que les tarifs de location de la salle des fêtes n'ont pas été revus depuis quatre ans, "
         "alors que le prix de l'électricité et du gaz a nettement augmenté.",),
        (("fixer", "à 130 € la location de la salle pour un week-end aux habitants de la commune"),
         ("fixer", "à 240 € la location de la salle pour un week-end aux personnes extérieures à la commune"),
         ("dire", "que ces tarifs seront applicables à compter du 1er janvier {suivante}")),
    ),
    Dossier(
        "Remplacement de la chaudière de l'école",
        ("{Autorite} informe l'assemblée que la chaudière de l'école, installée il y a vingt-six ans, doit être "
         "remplacée avant l'hiver. Trois entreprises ont été consultées ; deux ont répondu.",),
        (("retenir", "l'offre de l'entreprise Chauffage du Val pour un montant de 9 874,50 € TTC"),
         ("charger", "{autorite} de passer commande des travaux")),
    ),
    Dossier(
        "Affouage : campagne {annee}-{suivante}",
        ("{Autorite} expose que dix-neuf foyers se sont inscrits sur le rôle d'affouage et que l'Office national des "
         "forêts a proposé de délivrer la parcelle 14 de la forêt communale.",),
        (("accepter", "la délivrance de la parcelle 14 aux affouagistes inscrits"),
         ("fixer", "à 45 € le montant de la taxe d'affouage"),
         ("fixer", "au 30 avril {suivante} le délai d'exploitation de la coupe")),
    ),
    Dossier(
        "Adhésion au service de médecine préventive du centre de gestion",
        ("{Autorite} donne lecture de la convention proposée par le centre de gestion pour le suivi médical des deux "
         "agents de la commune.",),
        (("approuver", "la convention d'adhésion au service de médecine préventive"),
         ("autoriser", "{autorite} à signer cette convention"),
         ("inscrire", "les crédits nécessaires au budget de la commune")),
    ),
)  # fmt: skip
"""Hamlets and villages: a few lines of exposé, no visa."""

HAMEAUX = (
    Dossier(
        "Encaissement d'un chèque de l'assurance",
        ("{Autorite} informe le conseil que la compagnie d'assurances a adressé un chèque de 1 254,30 € en règlement "
         "du sinistre survenu au mur du cimetière.",),
        (("accepter", "l'encaissement du chèque de 1 254,30 € correspondant à ce sinistre"),),
    ),
    Dossier(
        "Indemnité de gardiennage de l'église",
        ("{Autorite} rappelle que le gardien de l'église communale réside dans une autre commune et visite l'édifice "
         "à des périodes rapprochées.",),
        (("fixer", "à 120,97 € l'indemnité annuelle de gardiennage de l'église communale"),),
    ),
    Dossier(
        "Achat d'une tondeuse autoportée",
        ("{Autorite} indique que la tondeuse de la commune n'est plus réparable et présente deux devis.",),
        (("retenir", "le devis des établissements Motoculture des Monts pour un montant de 3 480,00 € TTC"),),
    ),
)  # fmt: skip
"""One decision, in one sentence."""

BOURGS = (
    Dossier(
        "Création d'un poste d'adjoint d'animation à temps complet",
        ("{Autorite} rappelle que les effectifs de l'accueil de loisirs sont en hausse depuis deux rentrées et que le "
         "taux d'encadrement n'est plus assuré qu'au moyen de remplacements.",),
        (("créer", "un poste d'adjoint d'animation à temps complet à compter du 1er janvier {suivante}"),
         ("modifier", "le tableau des effectifs en conséquence"),
         ("dire", "que les crédits correspondants sont inscrits au chapitre 012 du budget")),
        (_CGCT, "le tableau des effectifs de la commune"),
        ("la nécessité de renforcer l'équipe de l'accueil de loisirs",),
    ),
    Dossier(
        "Effacement des réseaux rue du Four : convention avec le syndicat d'énergie",
        ("Le syndicat d'énergie propose d'enfouir les réseaux aériens de la rue du Four avant la reprise de la "
         "chaussée. Le reste à charge de la commune est évalué à 41 300 €.",),
        (("approuver", "le projet d'effacement des réseaux de la rue du Four et son plan de financement"),
         ("accepter", "la participation de la commune, évaluée à 41 300 €"),
         ("autoriser", "{autorite} à signer la convention à intervenir avec le syndicat d'énergie")),
        (_CGCT, "le projet de convention présenté par le syndicat d'énergie"),
        ("que la voirie de la rue du Four doit être reprise l'an prochain",
         "qu'il est opportun d'enfouir les réseaux avant ces travaux"),
    ),
    Dossier(
        "Acquisition de la parcelle cadastrée section B n° 287",
        ("Les consorts Maréchal ont fait savoir à la mairie qu'ils acceptaient de vendre à la commune le terrain situé "
         "derrière l'école, qui permettrait d'agrandir la cour.",),
        (("approuver", "l'acquisition de la parcelle cadastrée section B n° 287, d'une superficie de 812 m², au prix "
                       "de 14 500 €"),
         ("préciser", "que les frais d'acte sont à la charge de la commune"),
         ("autoriser", "{autorite} à signer l'acte notarié ainsi que tout document s'y rapportant")),
        (_CGCT + ", notamment son article L. 2241-1", "le Code Général de la Propriété des Personnes Publiques"),
        ("l'intérêt de ce terrain pour l'extension de la cour de l'école",),
    ),
    Dossier(
        "Rétrocession des voies du lotissement Le Clos des Charmes",
        ("L'association syndicale du lotissement demande le classement de ses voies dans le domaine public communal. "
         "Les services techniques ont constaté le bon état des chaussées et des réseaux.",),
        (("accepter", "la rétrocession à titre gratuit des voies et réseaux du lotissement Le Clos des Charmes"),
         ("classer", "ces voies, d'une longueur de 340 mètres, dans le domaine public communal"),
         ("donner", "tous pouvoirs à {autorite} pour accomplir les formalités nécessaires")),
        (_CGCT, "le Code de la voirie routière, et notamment son article L. 141-3",
         "la demande de l'association syndicale du lotissement"),
        ("que les ouvrages ont été reconnus conformes par les services techniques",),
    ),
    Dossier(
        "Règlement intérieur du cimetière communal",
        ("Le règlement en vigueur ne prévoit ni le columbarium ni le jardin du souvenir. Un projet a été préparé par "
         "la commission Cimetière et remis à chaque conseiller.",),
        (("adopter", "le règlement intérieur du cimetière tel qu'il est annexé à la présente délibération"),
         ("charger", "{autorite} de son application")),
        (_CGCT + ", et notamment ses articles L. 2223-1 et suivants",),
        ("qu'il y a lieu de fixer les règles applicables au columbarium et au jardin du souvenir",),
    ),
)  # fmt: skip
"""Bourgs and small towns: visas or exposé, as the office likes."""

VILLES = (
    Dossier(
        "Marché de restauration scolaire – Autorisation de signature",
        ("Le marché de fourniture de repas pour les restaurants scolaires arrive à échéance le 31 août prochain. Une "
         "consultation a été lancée selon la procédure adaptée ; quatre entreprises ont remis une offre.",
         "La commission réunie pour l'examen des offres a classé première celle de la société Tables du Terroir, au "
         "regard de la qualité des denrées, du prix et de l'organisation proposée."),
        (("attribuer", "le marché de fourniture de repas à la société Tables du Terroir pour une durée de trois ans"),
         ("autoriser", "{autorite} à signer le marché et toutes les pièces afférentes"),
         ("dire", "que la dépense est inscrite au budget de l'exercice, chapitre 011")),
        (_CGCT + ", notamment ses articles L. 2121-29 et L. 2122-21", "l'avis de la commission Éducation"),
        ("la nécessité d'assurer la continuité du service de restauration scolaire",
         "que l'offre de la société Tables du Terroir est économiquement la plus avantageuse"),
    ),
    Dossier(
        "Convention d'objectifs et de moyens avec l'Entente sportive des Coteaux",
        ("L'Entente sportive des Coteaux rassemble près de six cents licenciés, dont la moitié ont moins de seize ans. "
         "La convention qui la lie à la Ville est arrivée à son terme.",
         "Il est proposé de la renouveler pour trois saisons et d'en préciser les objectifs éducatifs."),
        (("approuver", "la convention d'objectifs et de moyens entre la Ville et l'Entente sportive des Coteaux"),
         ("attribuer", "à cette association une subvention de 46 000 € au titre de l'année {annee}"),
         ("autoriser", "{autorite} à signer ladite convention")),
        (_CGCT, "la loi n° 2000-321 du 12 avril 2000, notamment son article 10",
         "le projet de convention annexé à la présente délibération"),
        ("l'intérêt général qui s'attache à l'action éducative et sportive de l'association",),
    ),
    Dossier(
        "Cession d'un terrain communal sis rue des Forges",
        ("La Ville est propriétaire d'un terrain de 1 930 m², rue des Forges, issu de l'ancien dépôt de voirie. La "
         "société Résidences du Lac souhaite l'acquérir pour y construire dix-huit logements.",
         "Le service des domaines en a estimé la valeur à 212 000 €."),
        (("approuver", "la vente à la société Résidences du Lac du terrain cadastré section CK n° "
                       "54 au prix de 215 000 €"),
         ("préciser", "que les frais de notaire sont à la charge de l'acquéreur"),
         ("autoriser", "{autorite}, ou son représentant, à signer l'acte de vente")),
        (_CGCT + ", notamment son article L. 2241-1", "l'avis du service des domaines",
         "l'avis favorable de la commission Urbanisme"),
        ("que ce terrain n'est plus utile aux services municipaux",),
    ),
    Dossier(
        "Droits de place des marchés – Tarifs {suivante}",
        ("Après avis des organisations professionnelles, il convient de fixer les droits de place applicables aux "
         "marchés de plein air du mercredi et du samedi.",),
        (("fixer", "à 1,15 € le mètre linéaire le droit de place des commerçants abonnés"),
         ("fixer", "à 1,60 € le mètre linéaire le droit de place des commerçants passagers"),
         ("préciser", "que ces tarifs entreront en vigueur le 1er janvier {suivante}")),
        (_CGCT + ", notamment son article L. 2224-18", "la consultation des organisations professionnelles"),
        ("qu'il y a lieu de réviser chaque année les tarifs municipaux",),
    ),
    Dossier(
        "Règlement intérieur du conservatoire de musique et de danse",
        ("Le projet d'établissement du conservatoire a été renouvelé au printemps. Son règlement "
         "intérieur doit être mis "
         "en accord avec le nouveau cursus et avec les modalités d'inscription en ligne.",),
        (("adopter", "le règlement intérieur du conservatoire de musique et de danse"),
         ("abroger", "toutes dispositions antérieures contraires")),
        (_CGCT, "l'avis du conseil d'établissement du conservatoire"),
        ("que le cursus des études a été modifié",),
    ),
)  # fmt: skip
"""Middle towns."""

CITES = (
    Dossier(
        "Association Les Ateliers du Faubourg – Attribution d'une subvention de fonctionnement – Convention",
        ("L'association Les Ateliers du Faubourg met à la disposition de jeunes artistes douze ateliers aménagés dans "
         "l'ancienne filature. Elle ouvre ses portes au public deux fois par an et accueille les écoles du quartier.",
         "Au vu du bilan de la saison écoulée, la Ville souhaite poursuivre son soutien. La somme proposée est "
         "identique à celle de l'année précédente, et les engagements de chacun sont repris dans une convention."),
        (("attribuer", "une subvention de fonctionnement de 38 000 € à l'association Les Ateliers du Faubourg"),
         ("approuver", "la convention correspondante, dont le projet est joint au rapport"),
         ("imputer", "la dépense sur les crédits ouverts au budget de la Ville, nature 6574")),
        ("le Code général des collectivités territoriales", "la demande de l'association Les Ateliers du Faubourg"),
        ("que l'action de l'association contribue à la politique culturelle de la Ville",),
    ),
    Dossier(
        "Acquisition d'un immeuble sis 12, rue des Teinturiers",
        ("La Ville s'est engagée dans la restructuration de l'îlot des Teinturiers, où doit être "
         "réalisée une crèche de "
         "quarante berceaux. Le propriétaire de l'immeuble situé au n° 12 accepte de le vendre au prix estimé.",
         "Cette acquisition est la dernière qui soit nécessaire à l'opération. Les travaux de démolition pourront "
         "commencer dès la signature de l'acte, et un relogement a été trouvé pour les deux locataires."),
        (("approuver", "l'acquisition de l'immeuble sis 12, rue des Teinturiers, au prix de 486 000 €"),
         ("autoriser", "{autorite} ou l'adjoint délégué à signer l'acte d'acquisition et tout document s'y rapportant"),
         ("imputer", "la dépense sur l'opération n° 60014 du budget de la Ville")),
        ("le Code général des collectivités territoriales, notamment son article L. 2241-1",
         "l'avis du service des domaines"),
        ("que cette acquisition est nécessaire à la réalisation de la crèche des Teinturiers",),
    ),
    Dossier(
        "Groupement de commandes pour la fourniture de gaz naturel – Convention constitutive",
        ("La Ville, son centre communal d'action sociale et la caisse des écoles achètent séparément le gaz naturel "
         "nécessaire au chauffage de leurs bâtiments. Un groupement de commandes leur permettrait d'obtenir de "
         "meilleures conditions.",
         "La Ville en serait le coordonnateur et passerait le marché au nom de tous ses membres."),
        (("approuver", "la constitution d'un groupement de commandes pour la fourniture de gaz naturel"),
         ("adopter", "la convention constitutive de ce groupement"),
         ("autoriser", "{autorite} à signer ladite convention")),
        ("le Code général des collectivités territoriales", "le projet de convention constitutive"),
        ("l'intérêt économique d'un achat commun",),
    ),
)  # fmt: skip
"""Great cities."""

COMPTES = (
    Dossier(
        "Compte administratif {precedente} du budget principal",
        ("Les résultats de l'exercice {precedente} font apparaître un excédent de fonctionnement de 614 207,33 € et un "
         "déficit d'investissement de 182 940,18 €. Ils sont identiques à ceux du compte de gestion du comptable.",),
        (("approuver", "le compte administratif {precedente} du budget principal, tel qu'il est présenté"),
         ("constater", "l'identité de ses valeurs avec celles du compte de gestion"),
         ("arrêter", "les résultats définitifs tels qu'ils sont résumés ci-dessus")),
        (_CGCT + ", notamment ses articles L. 1612-12 et L. 2121-31", "le compte de gestion dressé par le comptable"),
        (),
    ),
    Dossier(
        "Compte administratif {precedente} du budget annexe de l'eau",
        ("Le budget annexe de l'eau présente, pour l'exercice {precedente}, un excédent "
         "d'exploitation de 58 411,06 € et un "
         "excédent d'investissement de 23 790,52 €.",),
        (("approuver", "le compte administratif {precedente} du budget annexe de l'eau"),
         ("constater", "la concordance de ce compte avec le compte de gestion du comptable")),
        (_CGCT + ", notamment ses articles L. 1612-12 et L. 2121-31", "le compte de gestion dressé par le comptable"),
        (),
    ),
)  # fmt: skip
"""What the maire may not chair."""

TARIFS = (
    Dossier(
        "Tarifs de l'accueil de loisirs – été {annee}",
        ("La commission Enfance-Jeunesse propose de relever de 2 % les tarifs de l'accueil de loisirs et de conserver "
         "les trois tranches de quotient familial.",),
        (("fixer", "comme suit les tarifs journaliers de l'accueil de loisirs :"),
         ("dire", "que ces tarifs s'appliquent à compter du 1er juillet {annee}"),
         ("charger", "{autorite} de l'exécution de la présente délibération")),
        (_CGCT, "l'avis de la commission Enfance-Jeunesse"),
        ("qu'il convient d'actualiser les tarifs avant la saison d'été",),
    ),
)  # fmt: skip
"""A scale in a table."""

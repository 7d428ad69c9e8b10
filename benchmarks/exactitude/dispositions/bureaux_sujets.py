"""What the offices of the set BUREAUX decide: subjects by kind of authority, and what the rapporteur says of each."""

from __future__ import annotations

from benchmarks.exactitude.faits import Sujet

EXPOSES: dict[str, str] = {}
"""Object → the rapporteur's words."""
_CGCT = "le code général des collectivités territoriales"


def _s(
    objet: str, expose: str, visas: tuple[str, ...], motifs: tuple[str, ...], *decisions: tuple[str, str]
) -> Sujet:  # fmt: skip
    EXPOSES[objet] = expose
    return Sujet(objet, "", visas, motifs, decisions)


VILLAGE = (
    _s("Tarifs de location de la salle polyvalente",
       "Les tarifs de la salle n'ont pas été revus depuis 2019, alors que le chauffage et le ménage coûtent plus cher "
       "chaque année.",
       (f"{_CGCT}, et notamment l'article L 2121-29", "la délibération du 4 octobre 2019 fixant les tarifs en vigueur"),
       ("que les charges d'entretien de la salle ont augmenté",),
       ("fixer", "à 120 € la location de la salle pour un week-end aux habitants de la commune"),
       ("fixer", "à 260 € la même location pour les personnes extérieures"),
       ("dire", "que ces tarifs sont applicables à toute réservation faite après le 1er janvier 2026")),
    _s("Travaux de voirie chemin de la Fontaine : demande de subvention au Département",
       "Le chemin a été dégradé par les orages du printemps ; trois entreprises ont remis un devis et la moins "
       "disante s'élève à 23 480,00 € HT.",
       ("le devis de l'entreprise Rouvière TP", "le règlement départemental d'aide à la voirie communale"),
       ("l'état de la chaussée et la gêne qui en résulte pour les riverains",),
       ("approuver", "le devis de l'entreprise Rouvière TP pour un montant de 23 480,00 € HT"),
       ("solliciter", "du Département une subvention au taux de 40 %"),
       ("autoriser", "{autorite} à signer tout document relatif à cette affaire")),
    _s("Redevance d'occupation du domaine public due par les opérateurs de télécommunications",
       "Le montant de cette redevance est fixé chaque année dans la limite d'un plafond ; le patrimoine à retenir est "
       "celui que l'opérateur a déclaré au 31 décembre.",
       ("le code des postes et des communications électroniques, notamment l'article L. 47",
        "le décret n° 2005-1676 du 27 décembre 2005"),
       ("que l'occupation du domaine public donne lieu au versement de redevances",),
       ("appliquer", "les tarifs maxima prévus par le décret pour l'année 2025"),
       ("inscrire", "cette recette au compte 70323"),
       ("charger", "{autorite} du recouvrement en établissant un état déclaratif et un titre de recettes")),
    _s("Affectation du résultat de fonctionnement de l'exercice 2024",
       "Le compte administratif fait apparaître un excédent de fonctionnement de 41 276,18 € et un besoin de "
       "financement de la section d'investissement de 12 900,00 €.",
       ("l'instruction budgétaire et comptable M57", "le compte administratif de l'exercice 2024"),
       ("qu'il y a lieu de prévoir l'équilibre du budget primitif",),
       ("affecter", "la somme de 12 900,00 € au compte 1068 de la section d'investissement"),
       ("reporter", "le solde, soit 28 376,18 €, au compte 002 de la section de fonctionnement")),
    _s("Cimetière communal : durée et prix des concessions",
       "Le règlement du cimetière prévoit que le prix des concessions est arrêté par l'assemblée ; les concessions "
       "perpétuelles ne sont plus demandées.",
       (f"{_CGCT}, articles L. 2223-13 à L. 2223-15",),
       (),
       ("supprimer", "les concessions perpétuelles à compter de ce jour"),
       ("fixer", "le prix d'une concession de trente ans à 90 € le mètre carré"),
       ("fixer", "le prix d'une case de columbarium à 450 € pour quinze ans")),
)  # fmt: skip

BOURG = (
    _s("Subventions aux associations – Année 2025",
       "La commission vie associative a examiné les dix-sept dossiers déposés et propose de maintenir l'enveloppe de "
       "l'an passé.",
       ("le budget primitif de l'exercice 2025", "l'avis de la commission vie associative du 9 décembre 2024"),
       ("l'intérêt local que présente l'action de ces associations",),
       ("attribuer", "à l'Union sportive de la Vaire une subvention de 3 200 €"),
       ("attribuer", "au Comité des fêtes une subvention de 1 500 €"),
       ("dire", "que la dépense sera imputée à l'article 65748 du budget")),
    _s("Recrutement d'agents contractuels pour un accroissement saisonnier d'activité",
       "Le camping et la base de loisirs demandent chaque été des renforts en personnel, de juin à septembre.",
       ("le code général de la fonction publique, notamment son article L. 332-23-2°",),
       ("qu'il est nécessaire de renforcer les services pour la période estivale",
        "que ces besoins ne peuvent être couverts par les agents en place"),
       ("autoriser", "{autorite} à recruter quatre adjoints techniques contractuels à temps complet"),
       ("préciser", "que la rémunération sera calculée par référence à l'indice brut 367"),
       ("inscrire", "les crédits nécessaires au chapitre 012")),
    _s("Acquisition de la parcelle AD 117, rue du Lavoir",
       "Les héritiers de M. Louis Castang proposent à la commune cette parcelle de 312 m², utile à l'agrandissement "
       "du parc de stationnement.",
       ("le code général de la propriété des personnes publiques, notamment l'article L. 1111-1",
        "le courrier des propriétaires en date du 11 décembre 2024"),
       ("que l'acquisition, inférieure à 180 000 €, n'appelle pas l'avis des domaines",),
       ("décider", "d'acheter la parcelle AD 117 au prix de 9 360 €"),
       ("dire", "que les frais de notaire sont à la charge de la commune"),
       ("donner", "pouvoir à {autorite} pour signer l'acte notarié")),
    _s("Vote des taux des contributions directes pour 2025",
       "L'état n° 1259 notifié par les services fiscaux conduit à un produit attendu de 612 408 € à taux constants.",
       ("le code général des impôts, notamment ses articles 1636 B sexies et 1639 A", "l'état 1259 COM"),
       ("que l'équilibre du budget peut être obtenu sans hausse de la fiscalité",),
       ("conserver", "les taux de l'année précédente"),
       ("fixer", "à 38,14 % le taux de la taxe foncière sur les propriétés bâties"),
       ("charger", "{autorite} de notifier cette décision à la direction des finances publiques")),
    _s("Convention relative au fonctionnement de l'agence postale communale",
       "La convention signée avec La Poste vient à échéance ; le nouveau projet porte la durée à neuf ans et maintient "
       "l'indemnité mensuelle.",
       ("la loi n° 90-568 du 2 juillet 1990 relative à l'organisation du service public de la poste",
        "le projet de convention"),
       ("l'importance de ce service pour la population",),
       ("approuver", "la convention à intervenir avec La Poste"),
       ("autoriser", "{autorite} à la signer ainsi que ses avenants éventuels")),
)  # fmt: skip

VILLE = (
    _s("Budget principal – Décision modificative n° 2",
       "Cette décision modificative ajuste les crédits du chapitre 011 et inscrit la participation de l'État à la "
       "rénovation du gymnase Jean-Vasseur.",
       ("l'instruction budgétaire et comptable M57", "le budget primitif adopté le 16 décembre 2024",
        "l'avis de la commission des finances"),
       ("qu'il convient de procéder à des ajustements de crédits",),
       ("adopter", "la décision modificative n° 2 du budget principal, chapitre par chapitre"),
       ("préciser", "que la section d'investissement s'équilibre à 486 000,00 €")),
    _s("Rénovation énergétique du gymnase Jean-Vasseur – Approbation du plan de financement",
       "Construit en 1974, le gymnase est le bâtiment le plus énergivore de la Ville. L'audit conclut à une économie "
       "possible de 48 % après isolation et changement de la chaufferie.",
       ("le code de l'énergie", "l'audit énergétique remis en octobre 2024"),
       ("que l'opération est éligible au fonds vert", "que les travaux peuvent commencer à l'automne"),
       ("approuver", "l'opération et son plan de financement, arrêté à 1 860 000 € HT"),
       ("solliciter", "les subventions de l'État et de la Région aux taux les plus élevés"),
       ("autoriser", "{autorite} ou son représentant à signer les actes nécessaires")),
    _s("Accueils de loisirs : modification du règlement de fonctionnement",
       "Le règlement doit tenir compte de l'ouverture d'un second site à la rentrée et des nouvelles modalités de "
       "réservation par l'espace famille.",
       ("le code de l'action sociale et des familles, notamment son article R. 227-1",
        "la délibération n° 2022-87 du 27 juin 2022"),
       ("l'ouverture d'un second site à l'école des Capucins",),
       ("adopter", "le règlement de fonctionnement des accueils de loisirs joint en annexe"),
       ("abroger", "la délibération n° 2022-87 du 27 juin 2022"),
       ("charger", "{autorite} de l'exécution de la présente délibération")),
    _s("Tableau des effectifs : créations et suppressions d'emplois",
       "Les avancements de grade et deux départs à la retraite conduisent à mettre à jour le tableau des emplois.",
       ("le code général de la fonction publique, et notamment son article L. 313-1",
        "l'avis du comité social territorial du 17 décembre 2024", "le tableau des effectifs"),
       (),
       ("créer", "deux emplois d'adjoint d'animation principal de 2e classe à temps complet"),
       ("supprimer", "un emploi de rédacteur principal de 1re classe"),
       ("approuver", "le tableau des effectifs ainsi modifié")),
    _s("Groupement de commandes pour la fourniture de papier : adhésion",
       "La Ville et le centre communal d'action sociale achètent séparément leur papier ; un achat commun ouvre droit "
       "à un meilleur prix.",
       ("le code de la commande publique, et notamment ses articles L. 2113-6 et suivants",),
       ("l'intérêt économique d'un achat groupé",),
       ("décider", "d'adhérer au groupement de commandes pour la fourniture de papier"),
       ("accepter", "les termes de la convention constitutive du groupement"),
       ("désigner", "la Ville coordonnateur du groupement")),
)  # fmt: skip

INTERCO = (
    _s("Zone d'activités des Quatre Routes – Vente du lot n° 7",
       "La société Menuiserie Fabry souhaite acquérir le lot n° 7, d'une surface de 2 450 m², pour y construire un "
       "atelier et y transférer ses douze salariés.",
       ("les statuts de l'établissement", "l'avis du pôle d'évaluation domaniale du 21 novembre 2024"),
       ("que le projet est conforme au règlement de la zone",),
       ("approuver", "la vente du lot n° 7 à la société Menuiserie Fabry au prix de 18 € HT le mètre carré"),
       ("autoriser", "{autorite} à signer la promesse et l'acte de vente")),
    _s("Redevances du service public d'assainissement non collectif",
       "Le budget annexe du service doit s'équilibrer par les seules redevances des usagers ; le nombre de contrôles "
       "augmente avec les ventes.",
       (f"{_CGCT}, et notamment ses articles L. 2224-8 et R. 2224-19", "l'avis du conseil d'exploitation"),
       ("que le service a le caractère d'un service public industriel et commercial",),
       ("fixer", "à 165 € la redevance de contrôle de conception et de réalisation"),
       ("fixer", "à 140 € la redevance de contrôle en cas de vente"),
       ("dire", "que ces montants ne sont pas soumis à la TVA")),
    _s("Fonds de concours aux communes : attributions du premier semestre",
       "Quatre communes ont déposé un dossier complet ; la commission en propose le financement dans la limite de la "
       "moitié du reste à charge.",
       ("la délibération du 8 avril 2022 instituant les fonds de concours", "le règlement des fonds de concours"),
       ("que le montant total ne dépasse pas la part assurée par les bénéficiaires",),
       ("attribuer", "un fonds de concours de 15 000 € à la commune de Bellefaye pour sa cantine"),
       ("attribuer", "un fonds de concours de 8 400 € à la commune de Courvaux pour son éclairage public"),
       ("autoriser", "{autorite} à signer les conventions correspondantes")),
    _s("Plan climat-air-énergie territorial : bilan à mi-parcours",
       "Le bilan retrace l'avancement des trente-deux actions du plan : dix-neuf sont engagées, six achevées.",
       ("le code de l'environnement, notamment ses articles L. 229-26 et R. 229-51",
        "la délibération du 14 mars 2022 adoptant le plan"),
       ("que le bilan doit être mis à la disposition du public",),
       ("approuver", "le bilan à mi-parcours du plan climat-air-énergie territorial"),
       ("demander", "aux services d'en assurer la publication"),
       ("transmettre", "ce bilan au préfet de région")),
    _s("Marché de collecte des ordures ménagères – Avenant n° 1",
       "L'ajout de deux lotissements au circuit de collecte entraîne une plus-value de 3,2 % du montant initial.",
       ("le code de la commande publique, notamment son article R. 2194-8",
        "le marché notifié le 2 février 2023 à la société Sornet"),
       ("que cette modification est de faible montant",),
       ("approuver", "l'avenant n° 1 au marché de collecte des ordures ménagères"),
       ("autoriser", "{autorite} à signer cet avenant"),
       ("imputer", "la dépense au budget annexe des déchets")),
    _s("Programme local de l'habitat : engagement de l'élaboration",
       "Le programme en cours prendra fin dans dix-huit mois ; il appartient à l'assemblée d'en prescrire le nouveau.",
       ("le code de la construction et de l'habitation, notamment ses articles L. 302-1 à L. 302-4",),
       ("qu'un programme local de l'habitat est obligatoire sur ce territoire",
        "l'intérêt d'associer les communes dès l'origine"),
       ("décider", "d'engager l'élaboration du programme local de l'habitat"),
       ("associer", "à cette élaboration l'État et les communes membres"),
       ("solliciter", "l'appui financier du Département")),
)  # fmt: skip

SYNDICAT = (
    _s("Participations des communes membres pour l'année 2025",
       "Les participations sont calculées d'après la population de chaque commune, comme le prévoient les statuts.",
       ("les statuts du syndicat, et notamment l'article 9",),
       ("qu'il y a lieu d'arrêter le montant des participations avant le vote du budget",),
       ("fixer", "à 84 200 € le montant total des participations des communes pour l'année 2025"),
       ("charger", "{autorite} de le notifier aux maires des communes membres")),
    _s("Renouvellement de la ligne de trésorerie",
       "La ligne ouverte l'an dernier arrive à terme le mois prochain. Deux établissements ont répondu à la "
       "consultation.",
       ("l'offre de la Caisse mutuelle de l'Ostre",),
       ("que les subventions attendues ne seront versées qu'en fin d'exercice",),
       ("décider", "de contracter une ligne de trésorerie de 150 000 € pour une durée d'un an"),
       ("autoriser", "{autorite} à signer le contrat et à procéder aux tirages")),
    _s("Adhésion au service de médecine préventive du centre de gestion",
       "Le centre de gestion propose une nouvelle convention, dont le tarif est de 92 € par visite.",
       ("le code général de la fonction publique, notamment ses articles L. 452-47 et L. 812-3",
        "la proposition du centre de gestion"),
       ("l'obligation faite aux employeurs de disposer d'un service de médecine préventive",),
       ("adhérer", "au service de médecine préventive du centre de gestion à compter du 1er janvier 2026"),
       ("inscrire", "les crédits correspondants au budget")),
    _s("Programme de travaux 2025",
       "Le programme a été établi par les services d'après les signalements des communes et présenté au bureau.",
       ("les statuts en vigueur", "l'avis favorable du bureau syndical"),
       ("l'urgence de certaines interventions",),
       ("valider", "le programme de travaux de l'année 2025, pour un montant de 318 000 € HT"),
       ("solliciter", "l'aide de l'agence de bassin"),
       ("autoriser", "{autorite} à lancer les consultations et à signer les marchés")),
)  # fmt: skip

SOCIAL = (
    _s("Règlement des aides sociales facultatives",
       "Le règlement date de 2016 : les plafonds de ressources ne correspondent plus aux minima sociaux.",
       ("le code de l'action sociale et des familles, notamment ses articles L. 123-5 et R. 123-21",),
       ("qu'il convient de définir des critères égaux pour tous les demandeurs",),
       ("adopter", "le règlement des aides sociales facultatives annexé"),
       ("dire", "qu'il s'applique aux demandes déposées à partir du 1er février 2026")),
    _s("Colis de Noël des aînés : conditions d'attribution",
       "L'an passé, 214 colis ont été remis. Il est proposé d'élever d'une année l'âge requis.",
       ("le code de l'action sociale et des familles",),
       ("la volonté de maintenir ce geste envers les personnes âgées",),
       ("fixer", "à 73 ans l'âge à partir duquel un colis est remis"),
       ("fixer", "à 32 € la valeur du colis pour une personne seule"),
       ("autoriser", "{autorite} à passer commande auprès des commerçants locaux")),
    _s("Demande de subvention auprès de la caisse d'allocations familiales",
       "L'atelier d'aide aux devoirs accueille trente enfants ; la caisse peut en financer la moitié.",
       ("le budget de l'établissement", "l'appel à projets de la caisse d'allocations familiales"),
       ("l'intérêt éducatif de cette action",),
       ("solliciter", "une subvention de 6 500 € auprès de la caisse d'allocations familiales"),
       ("autoriser", "{autorite} à signer la convention d'objectifs")),
)  # fmt: skip

ECOLES = (
    _s("Classe de découverte : participation des familles",
       "Deux classes de l'école Pasteur partiront une semaine à la montagne ; le coût par élève est de 412 €.",
       ("le budget de la caisse",),
       ("que la participation demandée doit rester accessible à toutes les familles",),
       ("fixer", "à 150 € par enfant la participation des familles"),
       ("accorder", "une réduction de moitié à partir du deuxième enfant"),
       ("autoriser", "{autorite} à signer la convention avec le centre d'accueil")),
    _s("Achat de livres offerts aux élèves de CM2",
       "Chaque année, la caisse remet un dictionnaire aux élèves qui entrent au collège.",
       (),
       ("l'intérêt pédagogique de cette action",),
       ("approuver", "l'achat de 96 dictionnaires pour un montant de 1 824 €"),
       ("imputer", "la dépense à l'article 6714")),
)  # fmt: skip

GRANDES = (
    _s("Politique de la lecture publique – Aides aux bibliothèques",
       "Le schéma de lecture publique prévoit le soutien aux bibliothèques qui élargissent leurs horaires.",
       ("la délibération du 23 juin 2023 adoptant le schéma de lecture publique",),
       ("que les demandes présentées répondent aux critères du règlement",),
       ("attribuer", "une aide de 42 000 € répartie entre les bénéficiaires selon le tableau annexé"),
       ("approuver", "la convention type jointe à la présente délibération"),
       ("autoriser", "{autorite} à signer les conventions à intervenir")),
    _s("Aménagement de la route de Mornay : approbation de l'avant-projet",
       "L'avant-projet porte sur 3,4 kilomètres et comprend deux carrefours giratoires et une piste cyclable.",
       ("le code de la voirie routière", "le rapport n° 4 présenté en commission"),
       ("le caractère accidentogène de cette section",),
       ("approuver", "l'avant-projet d'aménagement, d'un coût de 5 720 000 € TTC"),
       ("demander", "l'ouverture de l'enquête publique préalable"),
       ("imputer", "les dépenses sur l'autorisation de programme « Routes structurantes »")),
    _s("Soutien aux clubs sportifs de haut niveau, saison 2025-2026",
       "Onze clubs évoluent dans les deux premiers niveaux nationaux ; l'enveloppe proposée est stable.",
       ("le code du sport, notamment son article L. 113-2", "le règlement d'intervention en vigueur"),
       ("la contribution de ces clubs à l'animation des territoires",),
       ("accorder", "aux onze clubs des subventions d'un montant total de 385 000 €"),
       ("autoriser", "{autorite} à signer les conventions d'objectifs")),
)  # fmt: skip

SECOURS = (
    _s("Convention de disponibilité des sapeurs-pompiers volontaires avec les employeurs",
       "Le modèle actuel ne traite ni du télétravail ni de la subrogation ; il a été revu avec les employeurs.",
       ("le code de la sécurité intérieure, notamment ses articles L. 723-11 et suivants",),
       ("l'intérêt de développer la disponibilité des volontaires en journée",),
       ("approuver", "le modèle de convention de disponibilité annexé"),
       ("autoriser", "{autorite} à signer les conventions établies sur ce modèle")),
    _s("Réforme et cession de véhicules",
       "Sept véhicules ont dépassé la durée d'amortissement et leur remise en état coûterait plus que leur valeur.",
       ("l'inventaire du service", "l'avis de la commission technique du 3 décembre 2024"),
       ("que ces véhicules ne sont plus nécessaires au service",),
       ("constater", "la réforme des sept véhicules figurant sur la liste jointe"),
       ("autoriser", "leur vente aux enchères en ligne"),
       ("inscrire", "la recette au chapitre 77")),
)  # fmt: skip

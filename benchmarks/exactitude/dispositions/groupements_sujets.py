"""What groupings of communes decide: object, visas, considérants, decisions, and the exposé that goes with each.
All of it is invented."""

from __future__ import annotations

from benchmarks.exactitude.faits import Sujet

CGCT = "le code général des collectivités territoriales"
EXPOSES: dict[str, tuple[str, ...]] = {}
"""Object → the paragraphs of its exposé."""


def _affaire(
    objet: str,
    matiere: str,
    visas: tuple[str, ...],
    motifs: tuple[str, ...],
    decisions: tuple[tuple[str, str], ...],
    expose: tuple[str, ...],
) -> Sujet:
    EXPOSES[objet] = expose
    return Sujet(objet, matiere, visas, motifs, decisions)


_CLECT = _affaire(
    "Approbation du rapport de la commission locale d'évaluation des charges transférées",
    "7.10",
    (
        "le code général des impôts, notamment son article 1609 nonies C",
        "le rapport adopté par la commission locale d'évaluation des charges transférées le 18 novembre 2024",
    ),
    ("que le rapport a été transmis à chacune des communes membres",),
    (
        ("approuver", "le rapport de la commission locale d'évaluation des charges transférées tel qu'annexé"),
        ("charger", "{autorite} de notifier la présente délibération aux maires des communes membres"),
    ),
    (
        "La commission locale d'évaluation des charges transférées s'est réunie à deux reprises pour examiner les "
        "charges liées au transfert des équipements sportifs. Le montant net retenu s'élève à 46 310 € par an.",
        "Le rapport doit être approuvé par la majorité qualifiée des conseils municipaux.",
    ),
)
_CONCOURS = _affaire(
    "Fonds de concours à la commune de Grandvaire pour la réhabilitation de sa salle polyvalente",
    "7.8",
    (
        f"{CGCT}, et notamment son article L. 5214-16 V",
        "le règlement d'attribution des fonds de concours adopté le 30 juin 2022",
        "la demande de la commune de Grandvaire en date du 6 janvier 2025",
    ),
    ("que le montant du fonds de concours n'excède pas la part du financement assurée par la commune",),
    (
        ("attribuer", "à la commune de Grandvaire un fonds de concours de 18 500 €"),
        ("autoriser", "{autorite} à signer la convention à intervenir avec la commune"),
        ("dire", "que les crédits sont inscrits au budget principal, article 2041412"),
    ),
    (
        "La commune de Grandvaire a engagé la réhabilitation de sa salle polyvalente. Le plan de financement fait "
        "apparaître un reste à charge de 61 200 € hors taxes.",
        "La commission des finances a émis un avis favorable à l'unanimité de ses membres.",
    ),
)
_GEMAPI = _affaire(
    "Taxe GEMAPI : fixation du produit attendu pour 2026",
    "7.2",
    (
        "le code général des impôts, notamment son article 1530 bis",
        "le code de l'environnement, notamment son article L. 211-7",
    ),
    (
        "que le produit de la taxe doit être arrêté chaque année dans la limite de 40 € par habitant",
        "les participations appelées par les syndicats de rivière pour l'exercice à venir",
    ),
    (
        ("fixer", "à 112 000 € le produit de la taxe attendu au titre de l'année 2026"),
        ("charger", "{autorite} de notifier cette décision aux services préfectoraux"),
    ),
    (
        "Les travaux de confortement de la digue des Saules et l'entretien des berges appellent une dépense annuelle "
        "de 112 000 €, soit un peu moins de 7 € par habitant.",
    ),
)
_ZONE = _affaire(
    "Zone d'activités des Quatre Vents – Cession du lot n° 7 à la SARL Menuiserie Braizat",
    "3.2",
    (
        f"{CGCT}, et notamment son article L. 5211-37",
        "l'avis du pôle d'évaluation domaniale en date du 9 décembre 2024",
    ),
    ("l'intérêt que présente le projet pour l'emploi local",),
    (
        ("approuver", "la cession du lot n° 7, d'une surface de 2 140 m², à la SARL Menuiserie Braizat"),
        ("fixer", "le prix de vente à 22 € HT le mètre carré"),
        ("autoriser", "{autorite} à signer le compromis, puis l'acte authentique de vente"),
    ),
    (
        "La SARL Menuiserie Braizat, qui emploie onze salariés, souhaite construire un atelier de 600 m² sur la zone "
        "d'activités des Quatre Vents. Le lot n° 7, viabilisé, est le dernier disponible de la première tranche.",
    ),
)
_SPANC = _affaire(
    "SPANC – Tarifs des redevances applicables au 1er janvier 2026",
    "7.10",
    (
        f"{CGCT}, notamment ses articles L. 2224-8 et R. 2224-19-5",
        "le règlement du service public d'assainissement non collectif",
    ),
    ("que le budget annexe du service doit être équilibré en recettes et en dépenses",),
    (
        ("fixer", "la redevance de contrôle de conception et d'exécution à 210 € TTC"),
        ("fixer", "la redevance de contrôle périodique à 128 € TTC"),
        ("préciser", "que ces tarifs entrent en vigueur le 1er janvier 2026"),
    ),
    (
        "Le service public d'assainissement non collectif suit 3 260 installations. Les tarifs, inchangés depuis "
        "2019, ne couvrent plus les charges de personnel et de déplacement.",
    ),
)
_LOISIRS = _affaire(
    "Enfance-jeunesse : convention territoriale globale 2025-2029",
    "8.2",
    ("le code de l'action sociale et des familles", "le projet de convention présenté par la caisse"),
    ("que la convention conditionne le versement des bonus territoire",),
    (
        ("approuver", "les termes de la convention territoriale globale pour la période 2025-2029"),
        ("autoriser", "{autorite} à signer ladite convention ainsi que ses avenants éventuels"),
    ),
    (
        "La convention territoriale globale lie la caisse d'allocations familiales, la communauté et les communes "
        "pour cinq ans autour de la petite enfance, de l'animation de la vie sociale et de l'accès aux droits.",
        "Le diagnostic partagé a été présenté aux maires lors de la conférence du 21 novembre.",
    ),
)
_EMPLOI = _affaire(
    "Personnel : création d'un emploi permanent de chargé de mission habitat",
    "4.1",
    (
        "le code général de la fonction publique, notamment son article L. 313-1",
        "le tableau des effectifs",
    ),
    ("les besoins du service pour l'animation de l'opération programmée d'amélioration de l'habitat",),
    (
        ("créer", "un emploi permanent à temps complet de chargé de mission habitat, catégorie A"),
        ("modifier", "le tableau des effectifs en conséquence"),
        ("inscrire", "au budget les crédits correspondants"),
    ),
    (
        "L'opération programmée d'amélioration de l'habitat entre dans sa phase d'animation. Le suivi des dossiers "
        "des propriétaires, aujourd'hui externalisé, serait repris en régie.",
    ),
)
_SANTE = _affaire(
    "Maison de santé pluriprofessionnelle : plan de financement et demande de subventions",
    "7.5",
    (f"{CGCT}, notamment ses articles L. 2334-32 et suivants", "l'avant-projet définitif remis par l'architecte"),
    ("que l'opération est éligible à la dotation d'équipement des territoires ruraux",),
    (
        ("adopter", "le plan de financement prévisionnel de l'opération pour un montant de 1 284 000 € HT"),
        ("solliciter", "une subvention de 513 600 € au titre de la dotation d'équipement des territoires ruraux"),
        ("autoriser", "{autorite} à signer tout document relatif à ce dossier"),
    ),
    (
        "Sept professionnels se sont engagés à rejoindre la future maison de santé. L'avant-projet définitif arrête "
        "le coût des travaux à 1 284 000 € hors taxes, honoraires compris.",
    ),
)
_STATUTS = _affaire(
    "Modification des statuts : prise de la compétence « espaces France services »",
    "5.7",
    (f"{CGCT}, notamment ses articles L. 5211-17 et L. 5214-16", "les statuts en vigueur"),
    ("qu'il appartient aux conseils municipaux de se prononcer dans un délai de trois mois",),
    (
        ("approuver", "la modification des statuts telle que proposée"),
        ("demander", "aux conseils municipaux des communes membres de se prononcer sur cette modification"),
        ("inviter", "le préfet à prendre l'arrêté correspondant au terme de la consultation"),
    ),
    (
        "Deux espaces France services fonctionnent aujourd'hui sous gestion communale. Leur transfert permettrait "
        "d'harmoniser les horaires et d'assurer la continuité du service pendant les congés.",
    ),
)
CC = (_CLECT, _CONCOURS, _GEMAPI, _ZONE, _SPANC, _LOISIRS, _EMPLOI, _SANTE, _STATUTS)
_HABITAT = _affaire(
    "Programme local de l'habitat 2025-2030 : arrêt du projet",
    "8.5",
    (
        "le code de la construction et de l'habitation, notamment ses articles L. 302-1 et R. 302-1 et suivants",
        "la délibération du 28 septembre 2023 engageant l'élaboration du programme local de l'habitat",
    ),
    (
        "les conclusions du diagnostic partagé avec les communes et les bailleurs",
        "que le projet doit être soumis pour avis aux communes et au syndicat chargé du schéma de cohérence",
    ),
    (
        ("arrêter", "le projet de programme local de l'habitat 2025-2030 annexé à la présente délibération"),
        ("autoriser", "{autorite} à solliciter l'avis des communes membres"),
    ),
    (
        "Le projet de programme local de l'habitat fixe un objectif de 420 logements par an, dont 95 logements "
        "sociaux, et comporte dix-huit actions réparties en quatre orientations.",
        "Il a été présenté en conférence des maires le 14 janvier.",
    ),
)
_INSERTION = _affaire(
    "Soutien à l'insertion – Convention d'objectifs 2025 avec l'association Le Cheminot solidaire",
    "7.5",
    (
        "la loi n° 2000-321 du 12 avril 2000, notamment son article 10",
        "le budget primitif de l'exercice 2025",
    ),
    ("que les actions de l'association répondent aux orientations du plan local d'insertion",),
    (
        ("attribuer", "à l'association Le Cheminot solidaire une subvention de 32 000 € au titre de 2025"),
        ("approuver", "la convention d'objectifs et de moyens correspondante"),
        ("autoriser", "{autorite} à la signer"),
    ),
    (
        "L'association Le Cheminot solidaire porte trois chantiers d'insertion et accompagne chaque année une "
        "soixantaine de personnes éloignées de l'emploi. Le bilan 2024 fait état de 41 % de sorties dynamiques.",
    ),
)
_VILLE = _affaire(
    "Contrat de ville « Quartiers 2030 » : programmation 2025",
    "8.5",
    (
        "la loi n° 2014-173 du 21 février 2014 de programmation pour la ville et la cohésion urbaine",
        "le contrat de ville signé le 12 avril 2024",
    ),
    ("les avis rendus par le comité technique réuni le 4 février 2025",),
    (
        ("approuver", "la programmation 2025 du contrat de ville"),
        ("attribuer", "aux porteurs de projets les subventions figurant dans le tableau annexé"),
        ("imputer", "la dépense correspondante au chapitre 65, fonction 52"),
    ),
    (
        "L'appel à projets a recueilli quarante-trois dossiers. Trente et un ont été retenus par les financeurs, "
        "pour un montant total de 214 700 €.",
    ),
)
_BUS = _affaire(
    "Transports urbains – Avenant n° 4 au contrat de délégation de service public",
    "1.2",
    (
        f"{CGCT}, notamment ses articles L. 1411-1 et suivants",
        "le code de la commande publique, notamment ses articles L. 3135-1 et R. 3135-7",
        "l'avis favorable de la commission de délégation de service public",
    ),
    ("la nécessité d'adapter l'offre de la ligne 3 à l'ouverture du nouveau lycée",),
    (
        ("approuver", "l'avenant n° 4 au contrat de délégation de service public conclu avec la société Mobival"),
        ("autoriser", "{autorite} à signer cet avenant"),
    ),
    (
        "L'ouverture du lycée des Trois Rives conduit à prolonger la ligne 3 de quatre arrêts et à renforcer sa "
        "fréquence aux heures de pointe. L'incidence financière est de 2,6 % du montant initial du contrat.",
    ),
)
_EMPRUNT = _affaire(
    "Garantie d'emprunt à la SA d'HLM Toit d'Ourvaise – Résidence des Glycines",
    "7.3",
    (
        f"{CGCT}, notamment ses articles L. 5111-4 et L. 5216-1",
        "l'article 2305 du code civil",
        "le contrat de prêt n° 158 204 joint en annexe",
    ),
    (),
    (
        ("accorder", "sa garantie à hauteur de 50 % pour le remboursement d'un prêt de 2 315 000 €"),
        ("dire", "que la garantie est apportée pour la durée totale du prêt"),
        ("s'engager", "pendant toute la durée du prêt à libérer, en cas de besoin, des ressources suffisantes"),
    ),
    (
        "La SA d'HLM Toit d'Ourvaise construit vingt-quatre logements locatifs sociaux, dont huit en prêt locatif "
        "aidé d'intégration, et sollicite la garantie de l'emprunt contracté.",
    ),
)
AGGLO = (_HABITAT, _INSERTION, _VILLE, _BUS, _EMPRUNT)
_TANNERIES = _affaire(
    "Zone d'aménagement concerté des Tanneries – Compte rendu annuel au concédant – Approbation",
    "2.2",
    (
        "le code de l'urbanisme, notamment son article L. 300-5",
        "le traité de concession d'aménagement signé le 3 mars 2019",
    ),
    ("que le bilan prévisionnel actualisé reste équilibré à hauteur de 38,4 M€",),
    (
        ("approuver", "le compte rendu annuel au concédant arrêté au 31 décembre 2024"),
        ("autoriser", "{autorite} à signer tout acte nécessaire à l'exécution de la présente délibération"),
    ),
    (
        "Par traité de concession, l'aménagement de la zone des Tanneries a été confié à la société d'économie "
        "mixte Rives et Faubourgs. Celle-ci doit rendre compte chaque année de l'avancement de l'opération.",
        "Au 31 décembre 2024, 312 logements ont été livrés et 64 % du foncier est maîtrisé. Le groupe scolaire sera "
        "mis en service à la rentrée prochaine.",
        "La participation de la collectivité demeure inchangée.",
    ),
)
_VELO = _affaire(
    "Schéma directeur cyclable – Liaison des Coteaux – Bilan de la concertation",
    "8.7",
    ("le code de l'urbanisme, notamment ses articles L. 103-2 et L. 103-6", "le bilan de la concertation joint"),
    (
        "que 286 contributions ont été recueillies",
        "que le public s'est montré favorable à une piste séparée de la chaussée",
    ),
    (
        ("arrêter", "le bilan de la concertation préalable relative à la liaison cyclable des Coteaux"),
        ("approuver", "le programme de l'opération et son enveloppe de 4 150 000 € TTC"),
        ("solliciter", "les participations financières les plus élevées possibles auprès des partenaires"),
    ),
    (
        "La liaison cyclable des Coteaux relie sur 5,8 km les communes du nord au pôle d'échanges. La concertation "
        "préalable s'est déroulée du 4 novembre au 20 décembre 2024.",
        "Deux réunions publiques et trois ateliers ont été organisés. Le tracé longeant le canal a été préféré.",
    ),
)
_EAUX = _affaire(
    "Régie de l'eau – Rapport annuel sur le prix et la qualité du service public",
    "8.8",
    (
        f"{CGCT}, notamment ses articles L. 2224-5 et D. 2224-1 à D. 2224-5",
        "l'avis de la commission consultative des services publics locaux",
    ),
    ("que le rapport est destiné notamment à l'information des usagers",),
    (
        ("approuver", "le rapport annuel sur le prix et la qualité du service public de l'eau, exercice 2024"),
        ("dire", "que ce rapport sera mis en ligne sur le site de l'observatoire national"),
    ),
    (
        "Le service dessert 214 000 habitants. Le rendement du réseau progresse de 1,4 point et atteint 86,2 %.",
        "Le prix toutes taxes comprises s'établit à 3,92 € par mètre cube pour une consommation de 120 m³.",
    ),
)
METROPOLE = (_TANNERIES, _VELO, _EAUX)
ENERGIE = (
    _affaire(
        "Groupement de commandes pour l'achat d'électricité et de gaz 2026-2028",
        "1.7",
        (
            "le code de la commande publique, notamment ses articles L. 2113-6 et L. 2113-7",
            "le code de l'énergie, notamment ses articles L. 331-1 et L. 441-1",
        ),
        ("que le syndicat a vocation à coordonner le groupement au bénéfice de ses adhérents",),
        (
            ("approuver", "l'acte constitutif modifié du groupement de commandes"),
            ("autoriser", "{autorite} à signer les marchés et accords-cadres issus du groupement"),
            ("préciser", "que la participation des membres est fixée à 0,40 € par mégawattheure"),
        ),
        (
            "Les marchés en cours prennent fin le 31 décembre 2025. Le groupement compte 318 membres et 4 700 points "
            "de livraison.",
        ),
    ),
    _affaire(
        "Infrastructures de recharge pour véhicules électriques : tarification",
        "7.10",
        (f"{CGCT}, notamment son article L. 2224-37", "les statuts du syndicat"),
        ("l'évolution du coût d'achat de l'électricité",),
        (
            ("fixer", "à 0,42 € TTC le prix du kilowattheure délivré aux abonnés"),
            ("fixer", "à 0,49 € TTC le prix du kilowattheure délivré aux usagers occasionnels"),
        ),
        ("Le réseau comprend 96 bornes. La fréquentation a augmenté de 38 % en un an.",),
    ),
)
EAU = (
    _affaire(
        "Prix de l'eau : part syndicale 2026",
        "7.10",
        (f"{CGCT}, notamment ses articles L. 2224-12-1 à L. 2224-12-4",),
        ("le programme de renouvellement des canalisations arrêté pour cinq ans",),
        (
            ("fixer", "comme suit la part revenant au syndicat à compter du 1er janvier 2026 :"),
            ("charger", "{autorite} d'en informer le délégataire et les abonnés"),
        ),
        (
            "Le rendement du réseau n'est que de 71 %. Le programme de renouvellement des canalisations appelle un "
            "autofinancement de 180 000 € par an.",
        ),
    ),
)
SCOLAIRE = (
    _affaire(
        "Participation des communes au fonctionnement des écoles – année scolaire 2025-2026",
        "7.6",
        (),
        (),
        (
            ("fixer", "à 1 145 € par élève la participation annuelle des communes membres"),
            ("dire", "que cette participation sera appelée en deux versements, en novembre et en avril"),
        ),
        ("Les effectifs sont de 74 élèves pour les trois écoles. Les frais de transport ont augmenté de 6 %.",),
    ),
    _affaire(
        "Création d'un poste d'agent de service à l'école de Douzelières",
        "4.1",
        (),
        (),
        (
            ("créer", "un poste d'adjoint technique de 18 heures hebdomadaires à compter du 1er septembre 2025"),
            ("autoriser", "{autorite} à recruter l'agent"),
            ("inscrire", "la dépense au budget du syndicat"),
        ),
        ("L'ouverture d'une garderie le matin demande la présence d'un agent supplémentaire.",),
    ),
)
CRECHE = (
    _affaire(
        "Règlement de fonctionnement du multi-accueil Les Lucioles",
        "8.2",
        ("le code de la santé publique, notamment ses articles R. 2324-16 et suivants",),
        ("les observations formulées par la protection maternelle et infantile",),
        (
            ("adopter", "le règlement de fonctionnement modifié du multi-accueil Les Lucioles"),
            ("charger", "{autorite} de le remettre à chaque famille"),
        ),
        ("Le règlement date de 2018. Les horaires d'ouverture et les modalités de préinscription ont changé.",),
    ),
    _affaire(
        "Affectation du résultat de fonctionnement 2024",
        "7.1",
        ("l'instruction budgétaire et comptable M57", "le compte administratif de l'exercice 2024"),
        ("que le compte administratif fait apparaître un excédent de fonctionnement de 14 236,71 €",),
        (
            ("affecter", "la somme de 9 000,00 € au compte 1068 en réserves"),
            ("reporter", "le solde de 5 236,71 € au compte 002 de la section de fonctionnement"),
        ),
        ("L'exercice 2024 se solde par un excédent de fonctionnement, la section d'investissement étant en déficit.",),
    ),
)
VOIRIE = (
    _affaire(
        "Acquisition d'une épareuse",
        "1.1",
        (),
        (),
        (
            ("retenir", "l'offre de la société Agri-Vaire pour un montant de 37 850,00 € HT"),
            ("autoriser", "{autorite} à signer le bon de commande"),
            ("dire", "que la dépense sera prélevée à l'article 2157 du budget"),
        ),
        ("L'épareuse actuelle a seize ans et sa réparation coûterait 9 000 €. Trois fournisseurs ont été consultés.",),
    ),
)
PETR = (
    _affaire(
        "Contrat local de santé : recrutement d'un coordonnateur et plan de financement",
        "7.5",
        ("le code de la santé publique, notamment son article L. 1434-10", "le projet de territoire"),
        ("que l'agence régionale de santé finance la moitié du poste",),
        (
            ("approuver", "le plan de financement du poste de coordonnateur du contrat local de santé"),
            ("solliciter", "auprès de l'agence régionale de santé une subvention de 26 000 €"),
            ("donner", "tout pouvoir à {autorite} pour l'exécution de la présente délibération"),
        ),
        (
            "Le contrat local de santé a été signé pour cinq ans. Son animation suppose un poste de coordonnateur à "
            "temps plein, porté par le pôle pour le compte des quatre communautés membres.",
        ),
    ),
    _affaire(
        "Programme européen LEADER : composition du comité de programmation",
        "5.3",
        ("la convention conclue avec la Région le 20 juin 2023",),
        ("le renouvellement de plusieurs représentants du collège privé",),
        (
            ("arrêter", "la composition du comité de programmation telle que présentée en annexe"),
            ("mandater", "{autorite} pour signer les actes afférents"),
        ),
        ("Le comité de programmation se compose de douze membres publics et de quatorze membres privés.",),
    ),
)
PARC = (
    _affaire(
        "Attribution de la marque « Valeurs du Parc » à trois exploitations agricoles",
        "8.8",
        ("le code de l'environnement, notamment ses articles L. 333-1 et R. 333-12", "la charte du Parc"),
        ("l'avis favorable de la commission de marque réunie le 27 janvier 2025",),
        (
            ("attribuer", "pour cinq ans la marque aux trois exploitations figurant en annexe"),
            ("autoriser", "{autorite} à signer les conventions d'utilisation correspondantes"),
        ),
        ("Trois éleveurs ont déposé une demande pour la viande bovine. Les audits ont été conduits en décembre.",),
    ),
    _affaire(
        "Candidature au programme « Trame noire » et plan de financement",
        "7.5",
        ("la charte du Parc, notamment sa mesure 12",),
        ("que l'extinction nocturne favorise la biodiversité", "l'engagement de dix-neuf communes du Parc"),
        (
            ("valider", "la candidature du Parc au programme « Trame noire »"),
            ("approuver", "le plan de financement d'un montant de 84 000 €"),
            ("solliciter", "le fonds vert à hauteur de 67 200 €"),
        ),
        ("Le programme porte sur le diagnostic de l'éclairage public et l'accompagnement des communes volontaires.",),
    ),
)

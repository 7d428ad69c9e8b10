"""What communes decide, for the blind set CLOCHERS: invented affairs of hamlets, bourgs, towns and great cities.
`{an}`: the year of the sitting, `{an0}` the one before, `{an1}` the one after; `{autorite}`: who presides."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Affaire:
    """Object, exposé (whole sentences), visas, considérants, decisions (infinitive, rest)."""

    objet: str
    expose: tuple[str, ...]
    visas: tuple[str, ...]
    motifs: tuple[str, ...]
    decisions: tuple[tuple[str, str], ...]


_CGCT = "le Code Général des Collectivités Territoriales"

VILLAGES = (
    Affaire(
        "Tarifs de location de la salle des fêtes à compter du 1er janvier {an1}",
        ("Les tarifs de location de la salle n'ont pas été revus depuis quatre ans.",
         "Le coût du chauffage a beaucoup augmenté sur la même période."),
        (f"{_CGCT}, notamment son article L. 2121-29", "la délibération du 14 novembre 2011 fixant les tarifs"),
        ("qu'il y a lieu de réviser les tarifs pour tenir compte du coût de l'énergie",),
        (("fixer", "la location du week-end à 120 € pour les habitants et à 220 € pour les extérieurs"),
         ("conserver", "la gratuité pour les associations de la commune"),
         ("dire", "que ces tarifs s'appliqueront aux réservations faites à partir du 1er janvier {an1}")),
    ),
    Affaire(
        "Affouage – campagne {an}/{an1}",
        ("Les parcelles 3 et 11 de la forêt communale ont été martelées au printemps.",
         "Vingt-six foyers se sont inscrits en mairie sur le rôle d'affouage."),
        ("le Code forestier, notamment ses articles L. 243-1 à L. 243-3", "le règlement d'affouage"),
        ("que la forêt communale relève du régime forestier",
         "qu'il convient de satisfaire les besoins en bois de chauffage des habitants"),
        (("arrêter", "le rôle d'affouage de la campagne {an}/{an1} à vingt-six lots"),
         ("fixer", "la taxe d'affouage à 45 € par lot"),
         ("préciser", "que l'exploitation des lots devra être terminée le 31 mars {an1}")),
    ),
    Affaire(
        "Remplacement de la chaudière de l'école",
        ("La chaudière de l'école est hors d'usage et son constructeur n'existe plus.",
         "Trois entreprises ont été consultées et deux ont répondu."),
        ("{marches}", "les devis reçus en mairie"),
        ("que l'offre de l'entreprise Thermi-Combe est la mieux-disante",),
        (("retenir", "l'offre de l'entreprise Thermi-Combe pour un montant de 13 860,00 € HT"),
         ("autoriser", "{autorite} à signer le devis et tout document s'y rapportant"),
         ("dire", "que la dépense sera inscrite à l'article 2135 du budget {an}")),
    ),
    Affaire(
        "Rémunération de l'agent recenseur",
        ("Le recensement de la population de la commune aura lieu du 16 janvier au 15 février {an1}.",
         "La dotation de l'État ne couvre qu'une partie de la dépense."),
        ("la loi n° 2002-276 du 27 février 2002 relative à la démocratie de proximité, notamment son titre V",
         "le décret n° 2003-485 du 5 juin 2003 relatif au recensement de la population"),
        ("qu'il appartient à la commune de recruter et de rémunérer l'agent recenseur",),
        (("créer", "un emploi d'agent recenseur non titulaire pour la durée de la collecte"),
         ("fixer", "la rémunération de l'agent à un forfait brut de 950 €"),
         ("charger", "{autorite} du recrutement et de la nomination de l'agent")),
    ),
    Affaire(
        "Restauration du clocher de l'église : demande de subvention",
        ("L'architecte a remis son diagnostic : l'abat-son nord menace de tomber.",
         "Le devis s'élève à 62 415,00 € HT, hors honoraires."),
        (f"{_CGCT}, notamment ses articles L. 2334-32 et suivants",),
        ("que la commune ne peut supporter seule cette dépense",),
        (("approuver", "le projet de restauration du clocher pour un montant de 62 415,00 € HT"),
         ("solliciter", "l'aide de l'État au titre de la DETR {an1} au taux de 40 %"),
         ("solliciter", "l'aide du Conseil départemental au titre du petit patrimoine"),
         ("autoriser", "{autorite} à déposer les dossiers correspondants")),
    ),
    Affaire(
        "Convention de déneigement des voies communales",
        ("Le tracteur de la commune n'est plus en état de passer l'hiver.",
         "Un agriculteur de la commune accepte d'assurer le déneigement avec son matériel."),
        ("la loi n° 99-574 du 9 juillet 1999 d'orientation agricole, notamment son article 10",),
        ("que la commune doit assurer la sécurité des usagers de ses chemins",),
        (("confier", "le déneigement des voies communales au GAEC des Trois Combes"),
         ("fixer", "la rémunération à 68 € TTC de l'heure, carburant compris"),
         ("autoriser", "{autorite} à signer la convention pour l'hiver {an}-{an1}")),
    ),
    Affaire(
        "Loyer du logement communal au-dessus de la mairie",
        ("Le locataire du logement a donné son congé pour la fin du mois.",
         "Le logement a été repeint et ses fenêtres changées."),
        (f"{_CGCT}, notamment son article L. 2241-1",),
        ("que le logement peut être reloué immédiatement",),
        (("fixer", "le loyer mensuel du logement à 410 €, hors charges"),
         ("autoriser", "{autorite} à signer le bail avec le futur locataire")),
    ),
    Affaire(
        "Subventions aux associations pour l'année {an}",
        ("Les demandes des associations ont été étudiées lors de la réunion de travail.",),
        ("le budget primitif {an}",),
        ("l'intérêt que présentent ces associations pour l'animation du village",),
        (("accorder", "une subvention de 250 € à l'association Les Croqueurs de Pommes"),
         ("accorder", "une subvention de 300 € au comité des fêtes"),
         ("imputer", "ces dépenses à l'article 6574 du budget communal")),
    ),
    Affaire(
        "Adhésion au service de médecine préventive du centre de gestion",
        ("La convention passée avec le centre de gestion arrive à échéance le 31 décembre.",),
        ("{agents}", "le décret n° 85-603 du 10 juin 1985 relatif à l'hygiène et à la sécurité du travail"),
        ("que la surveillance médicale des agents est une obligation de l'employeur",),
        (("décider", "d'adhérer au service de médecine préventive du centre de gestion"),
         ("autoriser", "{autorite} à signer la convention d'adhésion")),
    ),
    Affaire(
        "Remboursement de l'assurance après sinistre",
        ("Un poteau d'éclairage a été renversé par un camion de livraison.",
         "L'assureur de la commune propose une indemnité de 1 284,60 €."),
        (f"{_CGCT}, notamment son article L. 2122-22",),
        ("que l'indemnité couvre le montant de la réparation, franchise déduite",),
        (("accepter", "l'indemnité de sinistre d'un montant de 1 284,60 €"),
         ("autoriser", "{autorite} à encaisser le chèque correspondant")),
    ),
)  # fmt: skip

BOURGS = (
    Affaire(
        "Décision modificative n° 2 – Budget principal {an}",
        ("Les crédits ouverts au chapitre 012 sont insuffisants pour couvrir les remplacements d'agents.",
         "Il est possible de prélever la somme sur les dépenses imprévues."),
        (f"{_CGCT}, notamment ses articles L. 1612-1 à L. 1612-20", "le budget primitif {an}",
         "l'avis de la commission des finances"),
        ("qu'il est nécessaire de procéder à des virements de crédits",),
        (("adopter", "la décision modificative n° 2 du budget principal {an} telle qu'elle vient d'être présentée"),),
    ),
    Affaire(
        "Restaurant scolaire – Tarifs de l'année scolaire {an}-{an1}",
        ("Le prestataire qui livre les repas a appliqué une hausse de 2,4 % au 1er juillet.",
         "La commission des affaires scolaires propose de n'en répercuter que la moitié."),
        ("le Code de l'éducation, notamment ses articles R. 531-52 et R. 531-53",
         "la proposition de la commission des affaires scolaires"),
        ("que le prix payé par les familles demeure inférieur au coût de revient du repas",),
        (("fixer", "le prix du repas à 3,62 € pour les enfants et à 5,40 € pour les adultes"),
         ("fixer", "à 1,10 € l'accueil d'un enfant apportant son panier-repas"),
         ("dire", "que ces tarifs entrent en vigueur le 1er septembre {an}")),
    ),
    Affaire(
        "Création d'un poste d'adjoint administratif principal de 2ème classe",
        ("Un agent du secrétariat a réussi l'examen professionnel.",
         "Ses missions correspondent au grade auquel il peut être nommé."),
        ("{agents}", "le tableau des effectifs de la commune",
         "l'avis du comité technique"),
        ("que les emplois de chaque collectivité sont créés par l'organe délibérant",
         "les besoins du secrétariat général"),
        (("créer", "un poste d'adjoint administratif principal de 2ème classe à temps complet au 1er janvier {an1}"),
         ("supprimer", "le poste d'adjoint administratif devenu vacant à la même date"),
         ("inscrire", "les crédits nécessaires au chapitre 012 du budget")),
    ),
    Affaire(
        "Acquisition d'un terrain route de la Gare",
        ("Les consorts Peyrache ont proposé à la commune de lui céder un terrain attenant à l'école.",
         "Ce terrain permettrait d'agrandir la cour et de sécuriser l'arrêt du car."),
        (f"{_CGCT}, notamment son article L. 2241-1",
         "le Code général de la propriété des personnes publiques, notamment son article L. 1111-1"),
        ("que le prix demandé est inférieur au seuil de consultation du service des domaines",),
        (("décider", "d'acquérir la parcelle cadastrée section B n° 318, d'une superficie de 1 142 m²"),
         ("fixer", "le prix d'acquisition à 22 840 €, frais d'acte en sus"),
         ("désigner", "Maître Fauvel, notaire, pour établir l'acte"),
         ("autoriser", "{autorite} à signer l'acte et toutes les pièces du dossier")),
    ),
    Affaire(
        "Programme de voirie {an} : attribution du marché",
        ("La consultation a été lancée sous la forme d'une procédure adaptée ; quatre offres ont été reçues.",
         "Le maître d'œuvre a remis son rapport d'analyse."),
        ("{marches}", "le rapport d'analyse des offres"),
        ("que l'offre de la société Routes du Plateau est économiquement la plus avantageuse",),
        (("attribuer", "le marché de voirie {an} à la société Routes du Plateau, pour 148 320,50 € HT"),
         ("autoriser", "{autorite} à signer le marché ainsi que les avenants qui n'en dépasseraient pas 5 %")),
    ),
    Affaire(
        "Règlement du cimetière communal",
        ("Le règlement en vigueur date de 1987 et ne dit rien du columbarium ni du jardin du souvenir.",),
        (f"{_CGCT}, notamment ses articles L. 2223-1 et suivants",
         "le Code civil, notamment ses articles 78 et suivants",
         "la délibération du 9 octobre 1987"),
        ("la nécessité de mettre le règlement en accord avec la loi",),
        (("adopter", "le règlement du cimetière communal joint à la présente"),
         ("charger", "{autorite} de son application et de sa publicité"),
         ("abroger", "le règlement du 9 octobre 1987")),
    ),
    Affaire(
        "Adressage – Dénomination des voies et numérotation",
        ("L'arrivée de la fibre suppose que chaque habitation dispose d'une adresse certaine.",
         "Un groupe de travail a proposé un nom pour onze voies qui n'en avaient pas."),
        (f"{_CGCT}, notamment son article L. 2121-30", "la liste des voies annexée"),
        ("l'intérêt que présente l'adressage pour les secours, la poste et les livraisons",),
        (("valider", "les noms attribués aux onze voies communales dont la liste est annexée"),
         ("adopter", "la numérotation métrique des habitations"),
         ("autoriser", "{autorite} à engager les démarches et à commander les plaques")),
    ),
    Affaire(
        "Compte de gestion {an0} – Budget principal",
        ("Le comptable public a transmis le compte de gestion dans les délais.",
         "Ses écritures concordent avec celles de l'ordonnateur."),
        (f"{_CGCT}, notamment ses articles L. 2121-31 et D. 2343-1 à D. 2343-10",),
        ("que les opérations sont régulières et suffisamment justifiées",),
        (("déclarer", "que le compte de gestion {an0} dressé par le comptable n'appelle ni observation ni réserve"),),
    ),
    Affaire(
        "Fonds de concours sollicité auprès de la communauté de communes",
        ("La réfection du gymnase est estimée à 214 000 € HT.",
         "Le règlement de la communauté permet d'obtenir jusqu'à 30 000 €."),
        (f"{_CGCT}, notamment son article L. 5214-16 V", "le règlement d'attribution des fonds de concours"),
        ("que le fonds de concours ne dépasse pas la part restant à la charge de la commune",),
        (("solliciter", "un fonds de concours de 30 000 € pour la réfection du gymnase"),
         ("approuver", "le plan de financement présenté"),
         ("donner", "tous pouvoirs à {autorite} pour l'exécution de la présente délibération")),
    ),
    Affaire(
        "Convention avec la fourrière animale du canton",
        ("La commune ne dispose d'aucun local pour recevoir les animaux errants.",
         "L'association gestionnaire demande 0,85 € par habitant et par an."),
        ("le Code rural et de la pêche maritime, notamment ses articles L. 211-24 et L. 211-25",),
        ("que chaque commune doit disposer d'une fourrière ou du service d'une fourrière",),
        (("approuver", "la convention de fourrière pour une durée de trois ans"),
         ("autoriser", "{autorite} à la signer"),
         ("inscrire", "la dépense à l'article 611 du budget")),
    ),
)  # fmt: skip

VILLES = (
    Affaire(
        "Convention d'objectifs et de moyens {an}-{an1} avec l'Étoile sportive",
        ("L'Étoile sportive compte 812 licenciés et fait vivre quatre équipes de jeunes.",
         "La convention qui lie la Ville au club est venue à échéance à la fin de la saison.",
         "Le montant proposé est identique à celui de la saison passée ; le club s'engage à ouvrir une section "
         "féminine et à tenir ses comptes à la disposition de la Ville."),
        (f"{_CGCT}, notamment son article L. 2121-29",
         "la loi n° 2000-321 du 12 avril 2000, notamment son article 10",
         "l'avis de la commission Sports et Vie associative"),
        ("qu'une convention est obligatoire lorsque la subvention annuelle dépasse 23 000 €",
         "l'intérêt local que présente l'action du club"),
        (("approuver", "la convention d'objectifs et de moyens à passer avec l'Étoile sportive"),
         ("attribuer", "au club une subvention de 46 000 € au titre de la saison {an}-{an1}"),
         ("autoriser", "{autorite} ou son représentant à signer la convention et ses avenants éventuels")),
    ),
    Affaire(
        "Extension de la vidéoprotection : demande de subvention au titre du FIPD",
        ("Le diagnostic local de sécurité recommande l'installation de six caméras aux abords de la gare.",
         "La dépense est estimée à 87 600 € HT et le taux d'aide peut atteindre 50 %."),
        (f"{_CGCT}", "le Code de la sécurité intérieure, notamment ses articles L. 251-1 et suivants",
         "la circulaire relative aux orientations du fonds interministériel de prévention de la délinquance"),
        ("la volonté de la Ville de renforcer la tranquillité publique dans le quartier de la gare",),
        (("approuver", "l'extension du dispositif de vidéoprotection au quartier de la gare"),
         ("solliciter", "une subvention de 43 800 € au titre du FIPD"),
         ("autoriser", "{autorite} à signer tout acte relatif à cette demande")),
    ),
    Affaire(
        "Dérogations au repos dominical des salariés pour l'année {an1}",
        ("La loi permet au maire d'autoriser l'ouverture des commerces de détail douze dimanches par an.",
         "Les commerçants consultés ont souhaité retenir sept dates, liées aux soldes et aux fêtes."),
        ("le Code du travail, notamment ses articles L. 3132-26 et R. 3132-21",
         "la consultation des organisations d'employeurs et de salariés"),
        ("que la liste des dimanches doit être arrêtée avant le 31 décembre {an}",),
        (("émettre", "un avis favorable à l'ouverture des commerces de détail sept dimanches de l'année {an1}"),
         ("préciser", "que les dates seront arrêtées par {autorite}")),
    ),
    Affaire(
        "Garantie d'emprunt – Résidence Les Tanneurs – Société Habitat de la Vaire",
        ("La société Habitat de la Vaire construit vingt-quatre logements sociaux rue des Tanneurs.",
         "En contrepartie de la garantie, cinq logements sont réservés à la Ville."),
        (f"{_CGCT}, notamment ses articles L. 2252-1 et L. 2252-2", "l'article 2298 du Code civil",
         "le contrat de prêt n° 97 412 signé entre l'emprunteur et la Caisse des dépôts"),
        ("que l'opération répond aux objectifs du programme local de l'habitat",),
        (("accorder", "sa garantie à hauteur de 50 % pour le remboursement d'un prêt de 2 318 400 €"),
         ("s'engager", "pendant toute la durée du prêt à libérer, en cas de besoin, des ressources suffisantes"),
         ("autoriser", "{autorite} à signer la convention de réservation des logements")),
    ),
    Affaire(
        "Conservatoire municipal – Tarifs {an}/{an1}",
        ("Les droits d'inscription n'ont pas évolué depuis trois ans.",
         "La nouvelle grille tient compte du quotient familial et baisse le tarif des deux premières tranches."),
        (f"{_CGCT}, notamment son article L. 2121-29",
         "la délibération du 23 juin 2011 portant tarifs du conservatoire",
         "l'avis favorable de la commission Culture"),
        ("qu'il convient de rendre l'enseignement artistique accessible au plus grand nombre",),
        (("adopter", "la grille tarifaire du conservatoire pour l'année {an}/{an1}"),
         ("décider", "d'appliquer ces tarifs dès les inscriptions de septembre {an}"),
         ("imputer", "les recettes au chapitre 70 du budget principal")),
    ),
    Affaire(
        "Règlement des halles et marchés",
        ("Le règlement des marchés a été rédigé il y a vingt ans.",
         "La commission paritaire, réunie deux fois, a donné un avis favorable au projet."),
        (f"{_CGCT}, notamment ses articles L. 2224-18 à L. 2224-29",
         "l'avis des organisations professionnelles intéressées"),
        ("qu'il convient d'adapter les règles d'attribution des emplacements",),
        (("adopter", "le nouveau règlement des halles et marchés"),
         ("fixer", "son entrée en vigueur au 1er février {an1}"),
         ("charger", "{autorite} de son exécution")),
    ),
    Affaire(
        "Aide à l'achat d'un vélo à assistance électrique : reconduction du dispositif",
        ("Cent quarante-trois habitants ont bénéficié de l'aide l'an passé.",
         "Les crédits ouverts au budget permettent de reconduire le dispositif dans les mêmes conditions."),
        (f"{_CGCT}", "le plan climat-air-énergie territorial", "le budget primitif de l'exercice {an}"),
        ("que le dispositif favorise les déplacements sans voiture",),
        (("prolonger", "l'aide à l'achat d'un vélo à assistance électrique pour l'année {an}"),
         ("fixer", "le montant de l'aide à 150 € par foyer, sous condition de ressources"),
         ("approuver", "le modèle de convention à passer avec les bénéficiaires")),
    ),
    Affaire(
        "Cession d'un délaissé de voirie rue du Moulin-à-Vent",
        ("Un riverain demande à acheter une bande de terrain qui longe sa propriété.",
         "Ce délaissé ne présente plus d'utilité pour la circulation."),
        ("le Code de la voirie routière, notamment son article L. 141-3",
         "le Code général de la propriété des personnes publiques", "l'avis du service des domaines"),
        ("que le déclassement ne porte pas atteinte aux fonctions de desserte de la voie",),
        (("constater", "la désaffectation du délaissé de voirie"),
         ("prononcer", "son déclassement du domaine public communal"),
         ("approuver", "sa cession à Mme Estelle Roquebert au prix de 4 650 €")),
    ),
)  # fmt: skip

CITES = (
    Affaire(
        "Subvention d'équipement au Théâtre des Remparts – Convention – Approbation",
        ("Le Théâtre des Remparts accueille chaque saison plus de soixante mille spectateurs dans un bâtiment dont "
         "la machinerie scénique n'a pas été rénovée depuis 1978.",
         "Le bureau de contrôle a constaté que plusieurs équipes ne peuvent plus être utilisées sans danger. Le "
         "programme de travaux, établi avec l'équipe du théâtre, s'étend sur deux étés afin de ne pas interrompre la "
         "saison.",
         "Le coût total de l'opération est évalué à 1 240 000 € HT. L'État et la Région ont fait connaître leur accord "
         "pour participer à son financement à hauteur de 25 % chacun."),
        (f"{_CGCT}, notamment ses articles L. 2121-29 et L. 2311-7",
         "la convention pluriannuelle d'objectifs passée avec le Théâtre des Remparts",
         "l'avis de la commission Culture, Patrimoine et Rayonnement"),
        ("que l'opération contribue au rayonnement culturel de la Ville",),
        (("approuver", "l'attribution d'une subvention d'équipement de 620 000 € au Théâtre des Remparts"),
         ("approuver", "la convention à intervenir avec le Théâtre des Remparts"),
         ("autoriser", "{autorite} à signer ladite convention"),
         ("imputer", "la dépense correspondante à la ligne 20422 de la nature analytique 311")),
    ),
    Affaire(
        "Protocole transactionnel relatif au marché de rénovation de la piscine Belle-Rive",
        ("Le titulaire du lot n° 3 du marché de rénovation de la piscine Belle-Rive a présenté un mémoire en "
         "réclamation d'un montant de 186 400 €.",
         "Après plusieurs échanges, les parties se sont rapprochées. Le titulaire renonce à toute action en justice, "
         "et la Ville accepte d'indemniser les travaux supplémentaires qu'elle avait demandés sans bon de commande."),
        (f"{_CGCT}, notamment son article L. 2121-29", "le Code civil, notamment ses articles 2044 et suivants",
         "le projet de protocole transactionnel"),
        ("l'intérêt des parties à mettre fin au différend par des concessions réciproques",),
        (("approuver", "le protocole transactionnel à conclure avec la société Aqua-Bâti"),
         ("fixer", "à 74 250 € l'indemnité forfaitaire et définitive à la charge de la Ville"),
         ("autoriser", "{autorite} à signer ce protocole")),
    ),
    Affaire(
        "Attribution de subventions à des associations de solidarité au titre de l'exercice {an}",
        ("La Ville soutient les associations qui viennent en aide aux personnes sans abri, aux familles isolées et "
         "aux jeunes en rupture.",
         "Trente-deux dossiers ont été déposés cette année et instruits par la direction des solidarités au regard de "
         "trois critères : le public accueilli, l'ancrage dans les quartiers et la solidité des comptes.",
         "Deux associations vous sont proposées pour un soutien nouveau, au vu de l'urgence des besoins."),
        (f"{_CGCT}, notamment son article L. 2121-29",
         "la loi n° 2000-321 du 12 avril 2000 relative aux droits des citoyens dans leurs relations avec les "
         "administrations", "le budget primitif de l'exercice {an}"),
        ("que ces associations poursuivent un but d'intérêt public local",),
        (("attribuer", "une subvention de 18 000 € à l'association La Halte du Quai"),
         ("attribuer", "une subvention de 12 500 € à l'association Mains Ouvertes"),
         ("autoriser", "{autorite} à signer les conventions correspondantes")),
    ),
    Affaire(
        "Renouvellement urbain du quartier des Glacis : bilan de la concertation",
        ("Le projet de renouvellement urbain du quartier des Glacis concerne 1 150 logements, deux groupes scolaires "
         "et l'ensemble des espaces publics compris entre le boulevard et le canal.",
         "La concertation préalable, ouverte par délibération, a donné lieu à cinq réunions publiques, à une "
         "exposition et à un registre dans lequel deux cent douze observations ont été portées.",
         "Les habitants ont surtout demandé que la place du marché soit conservée et que les travaux soient phasés. "
         "Le projet a été modifié en ce sens."),
        ("le Code de l'urbanisme, notamment ses articles L. 103-2 à L. 103-6",
         "la délibération définissant les modalités de la concertation", "le bilan joint en annexe"),
        ("que la concertation s'est déroulée conformément aux modalités fixées",),
        (("tirer", "le bilan de la concertation, tel qu'annexé à la présente délibération"),
         ("arrêter", "le dossier définitif du projet de renouvellement urbain du quartier des Glacis"),
         ("dire", "que ce dossier sera tenu à la disposition du public à l'Hôtel de Ville")),
    ),
)  # fmt: skip

ACTES_PRIS = Affaire(
    "Compte rendu des décisions du maire prises par délégation",
    ("La liste des décisions prises depuis la dernière réunion a été adressée aux conseillers avec la convocation.",),
    (f"{_CGCT}, notamment ses articles L. 2122-22 et L. 2122-23", "la délibération portant délégation au maire"),
    (),
    (("prendre acte", "des décisions du maire prises par délégation, telles qu'elles figurent en annexe"),),
)  # fmt: skip

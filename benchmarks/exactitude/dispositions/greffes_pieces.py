"""What the sheets of set GREFFES share: the subjects of their offices, names as each office writes them, and the words
of their signatures."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.exactitude.dispositions.finales_fin import CGCT
from benchmarks.exactitude.faits import Faits, Individu, Sujet
from benchmarks.exactitude.modele import Feuille, personne

AIDES_DU_DEPARTEMENT = (
    Sujet("Fonds de soutien aux communes rurales : programmation du premier semestre", "7.5",
          (f"{CGCT}, notamment son article L. 3232-1", "le règlement du fonds de soutien adopté le 12 décembre 2022"),
          ("que les dossiers présentés remplissent les conditions du règlement",),
          (("attribuer", "les subventions dont la liste est annexée, pour un montant total de 318 400 €"),
           ("approuver", "la convention type à conclure avec les communes bénéficiaires"),
           ("autoriser", "{autorite} à signer les conventions à intervenir"))),
    Sujet("Convention avec l'association des foyers ruraux", "7.5",
          ("la loi n° 2000-321 du 12 avril 2000, notamment son article 10", "la demande de l'association"),
          ("que l'association anime soixante foyers dans les cantons ruraux",
           "que la convention précédente a pris fin"),
          (("approuver", "la convention d'objectifs conclue pour trois ans avec l'association des foyers ruraux"),
           ("accorder", "à l'association une subvention de fonctionnement de 26 500 € au titre de l'exercice"))),
)  # fmt: skip
POMPIERS = (
    Sujet("Acquisition de deux fourgons pompe-tonne", "1.1",
          (f"{CGCT}, notamment ses articles L. 1424-1 et suivants", "le plan d'équipement du service"),
          ("que deux véhicules du parc ont plus de vingt-cinq ans",),
          (("approuver", "l'acquisition de deux fourgons pompe-tonne pour 684 000 € toutes taxes comprises"),
           ("autoriser", "{autorite} à signer les marchés correspondants"),
           ("imputer", "la dépense sur l'autorisation de programme « Véhicules d'incendie »"))),
    Sujet("Convention d'hébergement du centre de secours de Roqueval", "3.3",
          (f"{CGCT}, notamment son article L. 1424-17",),
          ("que le centre occupe un bâtiment de la commune", "que l'extension du centre est achevée"),
          (("adopter", "la convention d'hébergement du centre de secours de Roqueval"),
           ("charger", "{autorite} de la signer"))),
)  # fmt: skip
CARRIERES = (
    Sujet("Tarifs du service de médecine préventive pour 2026", "4.1",
          ("le code général de la fonction publique, notamment ses articles L. 452-47 et L. 812-3",
           "le décret n° 85-643 du 26 juin 1985 relatif aux centres de gestion"),
          ("que le coût d'une visite est passé à 92 € en trois ans",),
          (("fixer", "à 95 € le tarif de la visite pour les collectivités affiliées"),
           ("fixer", "à 108 € le tarif de la visite pour les collectivités non affiliées"),
           ("préciser", "que ces tarifs s'appliquent à compter du 1er janvier 2026"))),
    Sujet("Contrat groupe d'assurance des risques statutaires : lancement de la consultation", "1.1",
          ("le code général de la fonction publique, notamment son article L. 452-30",),
          ("que le contrat groupe en cours arrive à échéance le 31 décembre", "que 214 collectivités ont donné mandat"),
          (("décider", "de lancer la consultation en vue d'un nouveau contrat groupe"),
           ("charger", "{autorite} de conduire la procédure et d'en rendre compte"))),
)  # fmt: skip
FIBRE = Sujet(
    "Avenant n° 3 à la convention de délégation de service public du réseau à très haut débit", "1.2",
    (f"{CGCT}, notamment ses articles L. 1425-1 et L. 5721-2", "les statuts du syndicat",
     "la délibération n° 2019-14 du 3 juillet 2019 approuvant la convention"),
    ("que 1 240 prises nouvelles sont à construire",),
    (("approuver", "l'avenant n° 3 à la convention de délégation de service public"),
     ("autoriser", "{autorite} à signer cet avenant et tout document nécessaire à son exécution")),
)  # fmt: skip
PAYS = (
    Sujet("Programme Leader : plan de financement de l'animation 2026", "7.5",
          (f"{CGCT}, notamment ses articles L. 5741-1 et suivants", "la convention tripartite du programme Leader"),
          ("que l'équipe d'animation compte un poste et demi",),
          (("valider", "le plan de financement de l'animation, d'un montant de 81 350 €"),
           ("solliciter", "une aide européenne de 65 080 €"),
           ("s'engager", "à inscrire au budget la part d'autofinancement"))),
    Sujet("Contrat local de santé : avenant de prolongation", "9.1",
          ("le code de la santé publique, notamment son article L. 1434-10",),
          ("que l'évaluation du contrat n'est pas achevée",),
          (("approuver", "la prolongation du contrat local de santé jusqu'au 30 juin 2026"),
           ("donner", "pouvoir à {autorite} pour signer l'avenant"))),
)  # fmt: skip
SOLIDARITES = (
    Sujet("Tarifs du service d'aide et d'accompagnement à domicile", "7.1",
          ("le code de l'action sociale et des familles, notamment ses articles L. 123-4-1 et L. 347-1",),
          ("que le tarif de référence départemental a été porté à 24,58 €",),
          (("fixer", "à 24,58 € le tarif horaire des interventions en semaine"),
           ("fixer", "à 27,10 € le tarif horaire des dimanches et jours fériés"),
           ("dire", "que ces tarifs entrent en vigueur le premier jour du mois suivant"))),
    Sujet("Règlement de l'aide aux vacances", "8.2",
          ("le code de l'action sociale et des familles, notamment son article R. 123-2",
           "l'analyse des besoins sociaux"),
          ("que trente-deux familles ont été aidées l'an dernier",),
          (("adopter", "le règlement de l'aide aux vacances joint à la présente"),
           ("inscrire", "un crédit de 6 400 € au chapitre 65"))),
)  # fmt: skip
ECOLES = (
    Sujet("Participation aux classes de découverte", "7.5",
          ("le code de l'éducation, notamment son article L. 212-10", "les demandes des directrices d'école"),
          ("que quatre classes partent cette année",),
          (("accorder", "une participation de 45 € par élève pour les classes de découverte"),
           ("préciser", "que cette participation est versée à la coopérative de chaque école"))),
    Sujet("Goûter de fin d'année des écoles maternelles", "7.10", ("les statuts de la caisse",),
          ("que la kermesse est commune aux trois écoles",),
          (("prendre acte", "du programme de la kermesse"),
           ("voter", "un crédit de 780 € pour l'achat des goûters"))),
)  # fmt: skip
LOGEMENTS = (
    Sujet("Vente du logement situé 12, rue des Forges à Aubrelle", "3.2",
          ("le code de la construction et de l'habitation, notamment ses articles L. 443-7 et suivants",
           "la convention d'utilité sociale"),
          ("que le logement est vacant depuis sept mois", "que l'offre est supérieure à l'estimation des domaines"),
          (("autoriser", "la vente du logement situé 12, rue des Forges au prix de 118 000 €"),
           ("mandater", "{autorite} pour signer l'acte notarié"))),
    Sujet("Loyers pratiqués au 1er janvier 2026", "7.1",
          ("le code de la construction et de l'habitation, notamment son article L. 442-1",),
          ("que l'indice de référence des loyers a augmenté de 1,04 %",),
          (("fixer", "à 1,04 % la hausse des loyers des logements"),
           ("exempter", "de cette hausse les logements classés F et G"))),
)  # fmt: skip
PARC = Sujet(
    "Charte forestière : programme d'actions 2026-2028", "8.8",
    ("le code de l'environnement, notamment ses articles L. 333-1 à L. 333-3", "les statuts du syndicat mixte"),
    ("que le comité de massif a donné un avis favorable", "que cinq communes ont proposé des parcelles d'essai"),
    (("adopter", "le programme d'actions 2026-2028 de la charte forestière"),
     ("solliciter", "le concours financier de la Région et du Département"),
     ("charger", "le bureau du suivi de ce programme")),
)  # fmt: skip
CARS = (
    Sujet("Ligne de rabattement entre Fontsèche et la gare d'Estréval", "8.7",
          ("le code des transports, notamment ses articles L. 1231-10 et L. 1231-11",),
          ("que la gare d'Estréval accueille 640 voyageurs par jour",),
          (("créer", "une ligne de rabattement entre Fontsèche et la gare d'Estréval"),
           ("fixer", "à 1,50 € le prix du trajet"),
           ("autoriser", "{autorite} à signer l'avenant au marché d'exploitation"))),
)  # fmt: skip
ATELIER = (
    Sujet("Grille tarifaire de la saison 2025-2026", "7.1",
          (f"{CGCT}, notamment ses articles L. 1431-1 et suivants", "les statuts de l'établissement"),
          ("que les recettes de billetterie couvrent un cinquième des charges",),
          (("adopter", "la grille tarifaire de la saison 2025-2026 annexée"),
           ("instituer", "un tarif de solidarité de 4 € pour les bénéficiaires des minima sociaux"))),
)  # fmt: skip
ACTE_PRIS = (
    Sujet("Rapport sur la situation en matière d'égalité entre les femmes et les hommes", "9.1",
          (f"{CGCT}, notamment son article L. 3311-3", "le rapport présenté à l'assemblée"), (),
          (("prendre acte", "de la présentation du rapport sur l'égalité entre les femmes et les hommes"),)),
)  # fmt: skip


def choisir(f: Faits, sujets: Sequence[Sujet]) -> Sujet:
    """One of the subjects of an office."""
    return sujets[f.rang % len(sujets)]


def nom_dabord(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def nom_seul(i: Individu) -> str:
    """« Mme MARTEL »."""
    return f"{i.civilite} {i.nom}"


def initiale(i: Individu) -> str:
    """« C. MARTEL »."""
    return f"{i.prenom[0]}. {i.nom}"


def minuscule(nom: str) -> str:
    """« commune de X »."""
    return nom[0].lower() + nom[1:]


def autorite(f: Faits) -> str:
    """« Madame la Présidente »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.chef.capitalize()}"


def preside(d: Feuille, f: Faits, qualite: str | None = None) -> None:
    """Who held the sitting, when the sheet gives another quality than the usual one, or none."""
    d.dit(president=personne(f.president, qualite))


def encore(d: Feuille, texte: str, numero: str | None = None, verbe: str | None = None, marque: str = "",
           fin: str = ".", **style: object) -> None:  # fmt: skip
    """One more provision than the subject has."""
    d.p(f"{marque}{texte}{fin}", **style)
    d.attendu["provisions"].append((numero, verbe, texte))


def entre_parentheses(gens: Sequence[Individu]) -> str:
    """« (Mme A, M. B) », nothing for nobody."""
    return f" ({', '.join(f'{i.civilite} {i}' for i in gens)})" if gens else ""

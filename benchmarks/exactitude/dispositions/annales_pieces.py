"""What the layouts of the set ANNALES share: names written as registers write them, days in words, and the ordinary
business of councils, all invented."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from benchmarks.exactitude.dispositions.finales_fin import CGCT, bancs, mm
from benchmarks.exactitude.faits import Faits, Individu, Sujet, annee_en_lettres, en_lettres, le
from benchmarks.exactitude.modele import Feuille


def inverse(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def initiale(i: Individu) -> str:
    """« C. MARTEL »."""
    return f"{i.prenom[0]}. {i.nom}"


def mot_du_jour(jour: date) -> str:
    """« douze mars », « premier avril »."""
    quantieme, mois = le(jour, annee=False).split(" ")
    return f"{'premier' if quantieme == '1er' else en_lettres(int(quantieme))} {mois}"


def an_mil(jour: date) -> str:
    """« deux mil vingt-cinq »."""
    return annee_en_lettres(jour.year).replace("mille", "mil")


def titre_dit(f: Faits) -> str:
    """« Monsieur le Maire », « Madame la Présidente »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.chef.capitalize()}"


def du_chef(f: Faits) -> str:
    """« du Maire », « de la Présidente »."""
    return f"{'de la' if f.president.femme else 'du'} {f.chef.capitalize()}"


def procurations(f: Faits, lien: str, nomme: object = mm) -> list[str]:
    """« Mme A donne pouvoir à M. B », with `lien` between the two names."""
    ecrire = nomme if callable(nomme) else str
    return [f"{ecrire(a)}{lien}{ecrire(b)}" for a, b in bancs(f).pouvoirs]


def ou_neant(noms: Sequence[str], lien: str = ", ") -> str:
    """The names, or « néant »."""
    return lien.join(noms) if noms else "néant"


def prises(d: Feuille, *provisions: tuple[str | None, str | None, str]) -> None:
    """What was decided, where the layout writes it by hand."""
    d.dit(provisions=list(provisions))


SALLE = Sujet(
    "Tarifs de location de la salle polyvalente", "7.1",
    (f"{CGCT}, notamment son article L. 2121-29", "la délibération du 14 novembre 2022 fixant les tarifs en vigueur"),
    ("qu'il y a lieu de revoir ces tarifs en raison du coût de l'énergie",),
    (("fixer", "à 180 € la location de la salle polyvalente pour les habitants de la commune"),
     ("fixer", "à 320 € la location de la salle polyvalente pour les personnes extérieures"),
     ("dire", "que ces tarifs seront applicables au 1er janvier 2026")),
)  # fmt: skip
RESEAUX = Sujet(
    "Enfouissement des réseaux rue du Moulin – Convention avec le syndicat d'énergie", "1.4", (CGCT,),
    ("que le coût restant à la charge de la commune s'élève à 41 250,00 €",),
    (("approuver", "le projet d'enfouissement des réseaux de la rue du Moulin et son plan de financement"),
     ("autoriser", "{autorite} à signer la convention avec le syndicat départemental d'énergie"),
     ("inscrire", "la dépense au budget primitif, article 2041582")),
)  # fmt: skip
ACCROISSEMENT = Sujet(
    "Recrutement d'un agent contractuel pour accroissement temporaire d'activité", "4.2",
    ("le code général de la fonction publique, notamment son article L. 332-23 1°",),
    ("qu'il est nécessaire de recruter un agent contractuel pour faire face à l'entretien des espaces verts",),
    (("décider", "de recruter un agent contractuel dans le grade d'adjoint technique pour une durée de six mois"),
     ("dire", "que sa rémunération sera calculée par référence à l'indice brut 367"),
     ("autoriser", "{autorite} à signer le contrat de recrutement")),
)  # fmt: skip
CLECT = Sujet(
    "Approbation du rapport de la commission locale d'évaluation des charges transférées", "7.6",
    ("l'article 1609 nonies C du code général des impôts", "le rapport de la commission du 17 septembre 2025"),
    ("que ce rapport doit être approuvé par la majorité qualifiée des conseils municipaux",),
    (("approuver", "le rapport de la commission locale d'évaluation des charges transférées, tel qu'annexé"),
     ("notifier", "cette décision au président de la communauté de communes")),
)  # fmt: skip
STATUTAIRE = Sujet(
    "Contrat groupe d'assurance statutaire – Mandat au centre de gestion", "4.1",
    ("le code des assurances", "le décret n° 86-552 du 14 mars 1986"),
    ("l'opportunité pour la commune de souscrire un contrat d'assurance garantissant les frais laissés à sa charge",
     "que le centre de gestion peut souscrire un tel contrat pour son compte"),
    (("charger", "le centre de gestion de négocier un contrat groupe ouvert à adhésion facultative"),
     ("préciser", "que la commune se réserve la faculté d'y adhérer au vu des conditions obtenues")),
)  # fmt: skip
ANTENNES = Sujet(
    "Redevance d'occupation du domaine public due par les opérateurs de communications électroniques", "3.5",
    ("le code des postes et des communications électroniques, notamment son article L. 47",
     "le décret n° 2005-1676 du 27 décembre 2005"), (),
    (("appliquer", "les tarifs maxima prévus par le décret pour l'occupation du domaine public routier communal"),
     ("charger", "{autorite} du recouvrement de ces redevances en établissant un titre de recettes")),
)  # fmt: skip
CAF = Sujet(
    "Convention territoriale globale 2025-2029 avec la caisse d'allocations familiales", "8.2",
    ("le projet de convention territoriale globale",),
    ("que la convention précédente est arrivée à échéance le 31 décembre 2024",),
    (("approuver", "la convention territoriale globale à conclure avec la caisse d'allocations familiales"),
     ("autoriser", "{autorite} à signer ladite convention et tout document s'y rapportant")),
)  # fmt: skip
LOT = Sujet(
    "Zone d'activités des Grands Champs – Cession du lot n° 4", "3.2",
    (f"{CGCT}, notamment son article L. 5211-37", "l'avis de la direction de l'immobilier de l'État du 4 février 2025"),
    ("l'intérêt que présente l'installation de cette entreprise pour l'emploi local",),
    (("approuver", "la cession du lot n° 4, de 2 350 m², à la société Menuiserie Duval au prix de 18 € HT le m²"),
     ("dire", "que les frais d'acte sont à la charge de l'acquéreur"),
     ("autoriser", "{autorite} à signer le compromis puis l'acte de vente en l'étude de l'office notarial")),
)  # fmt: skip

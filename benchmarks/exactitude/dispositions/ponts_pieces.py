"""What the groupings of set PONTS decide, and the small pieces that their layouts share."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.exactitude.dispositions.finales_fin import CGCT, camper, mm
from benchmarks.exactitude.faits import Faits, Individu, Sujet
from benchmarks.exactitude.modele import Feuille

PV = "\u00a0;"
TA = "tribunal administratif de Montrivel"

COMMUNAUTE = (
    Sujet("Attributions de compensation définitives pour l'année 2025", "7.6",
          ("l'article 1609 nonies C du code général des impôts",
           "le rapport de la commission locale d'évaluation des charges transférées du 11 septembre 2024"),
          ("que ce rapport a été adopté par la majorité qualifiée des communes membres",),
          (("fixer", "le montant des attributions de compensation définitives 2025 conformément au rapport annexé"),
           ("charger", "{autorite} de notifier ces montants aux communes membres"))),
    Sujet("Fonds de concours à la commune d'Ormevert pour la réfection du pont des Forges", "7.8",
          (f"{CGCT}, notamment sa cinquième partie", "la demande de la commune d'Ormevert du 6 janvier 2025"),
          ("que le montant du fonds de concours n'excède pas la part du financement assurée par la commune",),
          (("attribuer", "à la commune d'Ormevert un fonds de concours de 18 500 €"),
           ("approuver", "la convention à passer avec la commune d'Ormevert"),
           ("autoriser", "{autorite} à signer cette convention et tout document s'y rapportant"))),
    Sujet("Zone d'activités des Quatre-Routes : cession du lot n° 7", "3.2",
          ("l'avis du pôle d'évaluation domaniale du 22 novembre 2024",),
          ("la demande de la SARL Menuiserie Brossard, qui souhaite y construire un atelier",
           "que le prix est conforme à celui qui a été arrêté pour la zone"),
          (("approuver", "la cession du lot n° 7, d'une surface de 2 412 m², au prix de 18 € HT le m²"),
           ("préciser", "que les frais d'acte sont à la charge de l'acquéreur"),
           ("autoriser", "{autorite} à signer le compromis puis l'acte de vente"))),
    Sujet("Opération programmée d'amélioration de l'habitat : avenant n° 1 à la convention", "8.5",
          ("le code de la construction et de l'habitation, notamment ses articles L. 303-1 et L. 321-1",
           "la convention d'opération signée le 3 mai 2022"),
          ("qu'il convient de prolonger l'opération d'une année",),
          (("approuver", "l'avenant n° 1 à la convention d'opération programmée d'amélioration de l'habitat"),
           ("autoriser", "{autorite} à signer l'avenant"))),
    Sujet("Taxe de séjour : tarifs applicables au 1er janvier 2026", "7.2",
          (f"{CGCT}, notamment ses articles L. 2333-26 et suivants", "le code du tourisme"),
          ("l'intérêt d'assurer le financement des actions de promotion touristique",),
          (("fixer", "à 5 % le taux applicable aux hébergements sans classement"),
           ("décider", "de conserver les autres tarifs à leur niveau de 2025"),
           ("charger", "{autorite} de transmettre ces tarifs aux services fiscaux"))),
    Sujet("Marché de collecte des ordures ménagères : avenant n° 2", "1.1",
          ("le code de la commande publique, notamment son article R. 2194-8",),
          ("la modification du circuit de collecte des écarts",),
          (("approuver", "l'avenant n° 2 au marché de collecte, d'un montant de 9 640,00 € HT"),
           ("autoriser", "{autorite} à signer cet avenant"),
           ("dire", "que les crédits sont inscrits au budget annexe Déchets"))),
    Sujet("Création d'un emploi de chargé de mission Habitat", "4.1",
          ("le code général de la fonction publique, notamment ses articles L. 313-1 et L. 332-24",),
          ("les besoins du service",),
          (("créer", "un emploi non permanent de chargé de mission Habitat, catégorie A, à temps complet"),
           ("modifier", "le tableau des effectifs"),
           ("inscrire", "les crédits nécessaires au chapitre 012"))),
    Sujet("Désignation des représentants à la mission locale", "5.3",
          (f"{CGCT}, notamment son article L. 2121-33", "les statuts de la mission locale"),
          (),
          (("désigner", "Mme Odile PRÉVOTEAU en qualité de déléguée titulaire"),
           ("désigner", "M. Serge AUMONT en qualité de délégué suppléant"))),
    Sujet("Produit de la taxe GEMAPI pour 2026", "7.2",
          ("le code général des impôts, notamment son article 1530 bis",),
          ("le programme de travaux prévu sur les digues de la Sorne",),
          (("arrêter", "le produit de la taxe GEMAPI à 212 000 € pour l'année 2026"),
           ("charger", "{autorite} de notifier cette décision aux services préfectoraux"))),
    Sujet("Règlement des aides à l'immobilier d'entreprise", "7.4",
          (f"{CGCT}, notamment son article L. 1511-3", "le schéma régional de développement économique"),
          ("que la communauté est seule compétente pour définir ces aides",),
          (("adopter", "le règlement des aides à l'immobilier d'entreprise joint en annexe"),
           ("autoriser", "{autorite} à signer les conventions avec les bénéficiaires"))),
)  # fmt: skip
"""What a communauté decides, on an ordinary evening."""


def epci(f: Faits, nom: str, organe: str, exercice: int, decalage: int = 0, *, visas: Sequence[str] = (),
         sujets: Sequence[Sujet] = COMMUNAUTE, prefixe: str = "200", chef: str = "président") -> Faits:  # fmt: skip
    """The facts of a grouping, with one of its own subjects; `decalage`: so that two layouts do not share one."""
    sujet = sujets[(f.rang + decalage) % len(sujets)]
    return camper(f, nom, organe, chef, exercice, prefixe=prefixe, sujet=sujet, visas=visas)


def qualite(d: Feuille, suite: str | None) -> None:
    """What is printed after the chair's name."""
    d.dit(president={"nom": d.attendu["president"]["nom"], "qualite": suite})


def vice(i: Individu) -> str:
    """« vice-présidente »."""
    return "vice-présidente" if i.femme else "vice-président"


def entre(gens: Sequence[Individu]) -> str:
    """« (M. A, Mme B) », nothing for nobody."""
    return f" ({', '.join(mm(i) for i in gens)})" if gens else ""


def en_prose(f: Faits) -> str:
    """« par 20 voix pour, 2 contre et 1 abstention », « à l'unanimité »."""
    if f.mode == "unanimite":
        return "à l'unanimité"
    fin = f" et {f.abstentions} abstention{'s' if f.abstentions > 1 else ''}" if f.abstentions else ""
    return f"à la majorité ({f.pour} voix pour, {f.contre} voix contre{fin})"

"""Pieces of set CHRONIQUES: the same facts in another year and for another authority, names as offices write them, and
what villages and their groups decide whatever the year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from benchmarks.exactitude.dispositions.finales_fin import CGCT, accord, camper
from benchmarks.exactitude.faits import Faits, Individu, Sujet, en_lettres
from benchmarks.exactitude.modele import Feuille

_BAIL = Sujet(
    "Location du logement communal situé au-dessus de l'école", "3.3",
    ("la loi n° 89-462 du 6 juillet 1989 tendant à améliorer les rapports locatifs",),
    ("que ce logement est vacant depuis le départ de son dernier occupant",),
    (("fixer", "le loyer mensuel à 412 €, charges non comprises"),
     ("demander", "un dépôt de garantie égal à un mois de loyer"),
     ("autoriser", "{autorite} à signer le bail avec le locataire retenu")),
)  # fmt: skip
_AFFOUAGE = Sujet(
    "Affouage : prix du lot et désignation des garants", "8.8",
    ("le code forestier", "le règlement d'affouage"),
    ("que les bois des parcelles 6 et 11 sont destinés au chauffage des habitants",),
    (("fixer", "à 60 € le prix du lot d'affouage"),
     ("désigner", "comme garants MM. Paul Vernet, André Jolivet et Luc Passerat"),
     ("arrêter", "au 31 mai la date limite d'enlèvement des bois")),
)  # fmt: skip
_DENEIGEMENT = Sujet(
    "Achat d'une lame de déneigement", "1.1", ("les deux devis reçus en mairie",),
    ("que la lame actuelle n'est plus réparable",),
    (("retenir", "l'offre de la SARL Mécanique des Monts, d'un montant de 7 840 € HT"),
     ("imputer", "la dépense en section d'investissement du budget communal")),
)  # fmt: skip
_EAU = Sujet(
    "Renforcement du réseau d'eau potable au hameau des Granges", "8.8", (CGCT, "l'avant-projet du bureau d'études"),
    ("que la pression est insuffisante pour assurer la défense contre l'incendie",),
    (("approuver", "l'avant-projet, dont le coût est estimé à 96 500 € HT"),
     ("solliciter", "l'aide de l'agence de l'eau et celle du Département"),
     ("donner", "pouvoir à {autorite} pour signer les pièces du marché")),
)  # fmt: skip
_CHEMIN = Sujet(
    "Classement du chemin des Aubépines dans la voirie communale", "3.5",
    ("le code de la voirie routière, notamment son article L. 141-3",),
    ("que ce chemin dessert six habitations", "que son classement ne porte pas atteinte à la circulation"),
    (("approuver", "le classement du chemin des Aubépines dans la voirie communale"),
     ("préciser", "que la longueur de la voirie communale est portée à 8 412 mètres"),
     ("charger", "{autorite} d'en informer les services du cadastre")),
)  # fmt: skip
_SALLE = Sujet(
    "Location de la salle polyvalente : tarifs", "7.1", (CGCT,),
    ("que les tarifs n'ont pas été revus depuis six ans",),
    (("fixer", "à 180 € la location de la salle, du samedi matin au dimanche soir"),
     ("accorder", "la gratuité aux associations de la commune deux fois par an"),
     ("dire", "qu'une caution de 500 € sera demandée à chaque réservation")),
)  # fmt: skip
_RECENSEMENT = Sujet(
    "Recensement de la population : création d'un emploi d'agent recenseur", "4.1",
    ("la loi n° 2002-276 du 27 février 2002 relative à la démocratie de proximité",),
    ("qu'il appartient à la commune de recruter l'agent qui procède aux enquêtes",),
    (("créer", "un emploi d'agent recenseur pour la période des opérations"),
     ("fixer", "sa rémunération à 950 € bruts"), ("inscrire", "la dépense au budget de l'exercice")),
)  # fmt: skip
VILLAGE = (_BAIL, _AFFOUAGE, _DENEIGEMENT, _EAU, _CHEMIN, _SALLE, _RECENSEMENT)
"""What a village decides."""

_CONCOURS = Sujet(
    "Fonds de concours à la commune d'Aubrelle pour sa salle des sports", "7.8",
    (f"{CGCT}, notamment son article L. 5214-16", "la demande de la commune d'Aubrelle"),
    ("que l'équipement profite aux habitants de plusieurs communes",),
    (("attribuer", "à la commune d'Aubrelle un fonds de concours de 45 000 €"),
     ("approuver", "la convention qui en règle le versement"), ("autoriser", "{autorite} à la signer")),
)  # fmt: skip
_REDEVANCE = Sujet(
    "Redevance d'enlèvement des déchets des professionnels : tarifs", "7.1",
    (f"{CGCT}, notamment son article L. 2333-78", "l'avis de la commission environnement"),
    ("que les tarifs doivent couvrir le coût du service",),
    (("adopter", "les tarifs de la redevance tels qu'ils figurent en annexe"),
     ("dire", "qu'ils s'appliquent au 1er janvier prochain")),
)  # fmt: skip
_LOT = Sujet(
    "Vente du lot n° 7 de la zone d'activités des Grands Champs", "3.2",
    ("l'avis du service des domaines", "la demande de la société Menuiserie du Plateau"),
    ("que le projet de la société prévoit la création de six emplois",),
    (("accepter", "la vente du lot n° 7, d'une surface de 2 315 m², à la société Menuiserie du Plateau"),
     ("fixer", "le prix à 22 € hors taxes le mètre carré"),
     ("autoriser", "{autorite} à signer la promesse puis l'acte de vente")),
)  # fmt: skip
_HABITAT = Sujet(
    "Programme local de l'habitat : arrêt du projet", "8.5",
    ("le code de la construction et de l'habitation, notamment ses articles L. 302-1 et suivants",
     "le diagnostic présenté aux communes"),
    ("que les orientations retenues ont été débattues avec les communes",),
    (("arrêter", "le projet de programme local de l'habitat"),
     ("charger", "{autorite} de le soumettre à l'avis des communes membres")),
)  # fmt: skip
_SERVICE = Sujet(
    "Création d'un service commun d'instruction des autorisations d'urbanisme", "5.7",
    (f"{CGCT}, notamment son article L. 5211-4-2",),
    ("que les communes ne peuvent plus compter sur les services de l'État pour cette instruction",
     "que la mise en commun évite à chacune de recruter"),
    (("créer", "un service commun d'instruction des autorisations d'urbanisme"),
     ("approuver", "la convention à passer avec chaque commune adhérente"),
     ("inscrire", "au budget les crédits nécessaires")),
)  # fmt: skip
GROUPE = (_CONCOURS, _REDEVANCE, _LOT, _HABITAT, _SERVICE)
"""What an intercommunal group decides."""


def dater(f: Faits, annee: int) -> Faits:
    """The same act in another year, the days of the week kept; none later than December 2026."""
    semaines = 52 * (annee - 2025)
    if annee > 2025 and f.seance >= date(2025, 7, 8):
        semaines -= 26
    pas = timedelta(weeks=semaines)
    return replace(
        f, seance=f.seance + pas, convocation=f.convocation + pas, transmission=f.transmission + pas,
        reception=f.reception + pas, publication=f.publication + pas,
    )  # fmt: skip


def placer(
    f: Faits, annee: int, nom: str, organe: str, chef: str, exercice: int, sujets: Sequence[Sujet] = (), *,
    prefixe: str = "21", autorite: str = "", visas: Sequence[str] = (),
) -> Faits:  # fmt: skip
    """The act of this authority in this year, about one of the subjects (its own when none is given); `autorite`: who
    is told to sign, « {mr} le Maire »."""
    sujet = sujets[f.rang % len(sujets)] if sujets else f.sujet
    if autorite:
        qui = autorite.replace("{mr}", "Madame" if f.president.femme else "Monsieur")
        sujet = replace(sujet, decisions=tuple((v, r.replace("{autorite}", qui)) for v, r in sujet.decisions))
    return camper(dater(f, annee), nom, organe, chef, exercice, prefixe=prefixe, visas=visas, sujet=sujet)


def envers(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def initiale(i: Individu) -> str:
    """« C. MARTEL », « J.-M. MARTEL »."""
    return f"{'-'.join(f'{mot[0]}.' for mot in i.prenom.split('-'))} {i.nom}"


def par_civilite(gens: Sequence[Individu], nom: object = str) -> str:
    """« Mmes A, B, MM. C, D »; `nom`: how each is written."""
    ecrire = nom if callable(nom) else str
    lots = []
    for une, plusieurs, lot in (("Mme", "Mmes", [i for i in gens if i.femme]),
                                ("M.", "MM.", [i for i in gens if not i.femme])):  # fmt: skip
        if lot:
            lots.append(f"{plusieurs if len(lot) > 1 else une} {', '.join(ecrire(i) for i in lot)}")
    return ", ".join(lots)


def nom_seul(i: Individu) -> str:
    """« MARTEL »."""
    return i.nom


def elu_avec(i: Individu, mot: str, fonction: str, au_feminin: str) -> str:
    """« désignée secrétaire »: the participle and the office, in the gender of the person."""
    return f"{accord(i, mot)} {au_feminin if i.femme else fonction}"


def voix(f: Faits) -> str:
    """« douze voix pour, une contre et deux abstentions »: nobody is not counted."""
    texte = f"{_au_feminin(f.pour)} voix pour"
    suite = [f"{_au_feminin(n)} {mot}" for n, mot in (
        (f.contre, "contre"), (f.abstentions, f"abstention{'s' if f.abstentions > 1 else ''}")) if n]  # fmt: skip
    return texte + "".join(f"{' et' if r == len(suite) else ','} {s}" for r, s in enumerate(suite, 1))


def timbre_fast(d: Feuille, f: Faits, numero: str, nature: str = "DE") -> None:
    """« AR Prefecture », the identifier, « Reçu le », as FAST prints them."""
    identifiant = f"{f.identifiant(numero)[:-2]}{nature}"
    d.timbre = ("AR Prefecture", identifiant, f"Reçu le {f.reception:%d/%m/%Y}")
    d.dit(identifiant=identifiant, reception=f.reception)


def timbre_affiche(d: Feuille, f: Faits, numero: str, nature: str = "DE") -> None:
    """« Envoyé … », « Reçu … », « Affiché le … », as stamped before July 2022."""
    identifiant = f"{f.identifiant(numero)[:-2]}{nature}"
    d.timbre = (f"Envoyé en préfecture le {f.transmission:%d/%m/%Y}",
                f"Reçu en préfecture le {f.reception:%d/%m/%Y}", f"Affiché le {f.publication:%d/%m/%Y}",
                f"ID : {identifiant}")  # fmt: skip
    d.dit(identifiant=identifiant, transmission=f.transmission, reception=f.reception, publication=f.publication)


def _au_feminin(n: int) -> str:
    texte = en_lettres(n)
    return f"{texte}e" if texte == "un" or texte.endswith(" un") else texte

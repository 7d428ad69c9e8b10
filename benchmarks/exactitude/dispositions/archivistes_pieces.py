"""What the layouts of ARCHIVISTES share: years, subjects of any time, ways of listing people, stamps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from benchmarks.exactitude.commun import dit_provisions, dit_tete
from benchmarks.exactitude.dispositions.finales_fin import CGCT, bancs, mm
from benchmarks.exactitude.faits import Faits, Individu, Sujet
from benchmarks.exactitude.modele import Feuille, personne

CAMPAGNE = (
    Sujet("Remplacement de la chaudière de l'école", "1.1", (CGCT, "le devis de l'entreprise Thermivaux"),
          ("que la chaudière de l'école est hors d'usage",),
          (("retenir", "le devis de l'entreprise Thermivaux pour un montant de 8 742,50 € hors taxes"),
           ("autoriser", "{autorite} à signer ce devis"),
           ("imputer", "la dépense à l'article 21312 du budget communal"))),
    Sujet("Vente de bois de chauffage aux habitants", "3.2", ("le code forestier",),
          ("qu'une coupe a été faite dans la parcelle 14 de la forêt communale",),
          (("fixer", "à 12 € le stère le prix du bois de chauffage"),
           ("charger", "{autorite} d'organiser le tirage des lots"))),
    Sujet("Tarifs des concessions du cimetière", "7.1", (f"{CGCT}, notamment son article L. 2223-15",),
          ("que les tarifs n'ont pas été revus depuis dix ans", "que le columbarium a été agrandi"),
          (("fixer", "à 150 € le prix de la concession trentenaire"),
           ("fixer", "à 420 € le prix d'une case de columbarium pour quinze ans"),
           ("dire", "que les recettes seront versées pour un tiers au centre communal d'action sociale"))),
    Sujet("Encaissement d'une indemnité d'assurance", "7.10", ("le rapport de l'expert",),
          ("que le mur du lavoir a été endommagé par un véhicule",),
          (("accepter", "l'indemnité de 1 614,20 € versée par l'assureur de la commune"),)),
    Sujet("Numérotation des maisons du hameau des Combes", "8.3", (f"{CGCT}, notamment son article L. 2213-28",),
          ("que les services de secours ne trouvent pas les maisons du hameau",),
          (("adopter", "la numérotation métrique des voies du hameau des Combes"),
           ("commander", "les plaques nécessaires auprès de la société Signal-Est"),
           ("solliciter", "l'aide du Département au taux le plus élevé"))),
)  # fmt: skip
"""What a village decides, in any year."""

PAYS = (
    Sujet("Fonds de concours à la commune de Gréziac", "7.8", (f"{CGCT}, notamment son article L. 5214-16",),
          ("que la commune supporte seule le coût de la halle des sports",
           "que le fonds demandé ne dépasse pas la part financée par la commune"),
          (("attribuer", "à la commune de Gréziac un fonds de concours de 25 000 €"),
           ("approuver", "la convention qui en fixe les conditions"),
           ("autoriser", "{autorite} à signer cette convention"))),
    Sujet("Règlement intérieur de la piscine", "9.1", ("le code du sport, notamment son article L. 322-7",),
          ("que les horaires ont changé depuis la réouverture du bassin",),
          (("adopter", "le règlement intérieur de la piscine"),
           ("abroger", "le règlement antérieur"))),
    Sujet("Ligne de trésorerie", "7.3", (CGCT, "les offres remises par trois établissements"),
          ("qu'il faut attendre le versement des subventions",),
          (("retenir", "l'offre de la Banque des Coteaux pour une ligne de 300 000 € sur douze mois"),
           ("donner", "délégation à {autorite} pour procéder aux tirages et aux remboursements"))),
    Sujet("Composteurs individuels : participation des usagers", "7.1", ("le code de l'environnement",),
          ("que le compostage réduit le tonnage des ordures ménagères",),
          (("fixer", "à 20 € la participation demandée pour un composteur de 400 litres"),
           ("fixer", "à 30 € la participation demandée pour un composteur de 600 litres"),
           ("préciser", "que la remise est limitée à un composteur par foyer"))),
)  # fmt: skip
"""What a bourg or a grouping decides."""

CITES = (
    Sujet("Reconversion de l'ancienne caserne Villard : approbation du programme", "8.4",
          ("le code de l'urbanisme, notamment ses articles L. 300-1 et suivants", "l'avis de la commission compétente"),
          ("que le site est libre de toute occupation", "que l'étude de programmation est achevée"),
          (("approuver", "le programme de reconversion de l'ancienne caserne Villard"),
           ("arrêter", "l'enveloppe prévisionnelle à 11 450 000 € hors taxes"),
           ("autoriser", "{autorite} à engager la consultation de maîtrise d'œuvre"))),
    Sujet("Soutien aux festivals : répartition des subventions", "7.5", (CGCT, "le règlement des aides à la culture"),
          ("que douze dossiers ont été instruits par les services",),
          (("attribuer", "une subvention de 40 000 € à l'association Les Nuits de la Drenne"),
           ("attribuer", "une subvention de 18 500 € à l'association Cordes et Vents"),
           ("approuver", "les conventions types annexées au rapport"),
           ("autoriser", "{autorite} à les signer"))),
    Sujet("Rapport sur l'égalité entre les femmes et les hommes", "9.1",
          (f"{CGCT}", "la loi n° 2014-873 du 4 août 2014 pour l'égalité réelle entre les femmes et les hommes"),
          ("que le rapport doit être présenté avant l'examen du budget",),
          (("prendre acte", "de la présentation du rapport sur l'égalité entre les femmes et les hommes"),)),
    Sujet("Accord-cadre de fourniture de mobilier scolaire", "1.1", ("les pièces du marché",),
          ("que la commission d'appel d'offres a classé première l'offre de la société Bois d'Ostre",),
          (("autoriser", "{autorite} à signer l'accord-cadre avec la société Bois d'Ostre"),
           ("préciser", "que le montant maximal annuel est de 180 000 € hors taxes"))),
)  # fmt: skip
"""What a great authority decides."""

_COMPTES = {"en_exercice": "exercice"}


def epoque(f: Faits, annee: int) -> Faits:
    """The same days of the week, in another year."""
    ecart = timedelta(days=364 * (annee - 2025))
    return replace(f, seance=f.seance + ecart, convocation=f.convocation + ecart, transmission=f.transmission + ecart,
                   reception=f.reception + ecart, publication=f.publication + ecart)  # fmt: skip


def choisir(f: Faits, sujets: Sequence[Sujet]) -> Sujet:
    """One of these, the same each time."""
    return sujets[f.rang % len(sujets)]


def dire(d: Feuille, f: Faits, numero: str | None, champs: str, objet: str = "") -> None:
    """What the head says: `champs`, the other fields that are printed, with spaces between."""
    dit_tete(d, f, numero or "", objet or f.sujet.objet)
    if numero is None:
        del d.attendu["numero"]
    for champ in champs.split():
        match champ:
            case "president":
                d.dit(president=personne(f.president, f.president.qualite))
            case "secretaire":
                d.dit(secretaire=str(f.secretaire))
            case _:
                d.dit(**{champ: getattr(f, _COMPTES.get(champ, champ))})


def couler(d: Feuille, f: Faits, ouverture: str, textes: Sequence[str], marque: str = "", fin: str = " ;",
           **style: object) -> None:  # fmt: skip
    """The first provision ends the sentence of the hinge, the others follow, one a paragraph."""
    for n, texte in enumerate(textes, 1):
        d.p(f"{f'{ouverture} ' if n == 1 else marque}{texte}{'.' if n == len(textes) else fin}", **style)
    dit_provisions(d, f, textes)


def a_la_ligne(d: Feuille, f: Faits, textes: Sequence[str], label: str = "Article {n}") -> None:
    """Each label alone on its line, its provision below."""
    for n, texte in enumerate(textes, 1):
        d.p(label.replace("{n}", str(n)), gras=True, avant=8)
        d.p(f"{texte}.", aligne="justifie", avant=0)
    dit_provisions(d, f, textes, [str(n) for n in range(1, len(textes) + 1)])


def majuscule(texte: str) -> str:
    """A capital at the head."""
    return texte[0].upper() + texte[1:]


def messieurs_et_dames(gens: Sequence[Individu]) -> str:
    """« MM. Hugo A, Lucien B, Mmes Inès C, Odette D »."""
    groupes = []
    for pluriel, seul, femmes in (("MM.", "M.", False), ("Mmes", "Mme", True)):
        eux = [str(i) for i in gens if i.femme is femmes]
        if eux:
            groupes.append(f"{pluriel if len(eux) > 1 else seul} {', '.join(eux)}")
    return ", ".join(groupes)


def patronymes(gens: Sequence[Individu]) -> str:
    """« A. MARTEL, B. OUALI »."""
    return ", ".join(f"{i.prenom[0]}. {i.nom}" for i in gens)


def seances_nommees(f: Faits) -> tuple[str, str, str]:
    """Who is there, who gave a pouvoir to whom, who is away: three sentences' worth, empty where there is nobody."""
    qui = bancs(f)
    return (", ".join(mm(i) for i in qui.presents), ", ".join(f"{mm(a)} à {mm(b)}" for a, b in qui.pouvoirs),
            ", ".join(mm(i) for i in qui.absents))  # fmt: skip


def clef(f: Faits, numero: str, nature: str = "DE") -> str:
    """The préfecture's identifier, its number without what it does not bear."""
    propre = numero.replace("/", "_").replace(" ", "_").replace(".", "_")
    return f"{f.identifiant(propre)[:-2]}{nature}"


def timbre_fast(d: Feuille, f: Faits, numero: str, nature: str = "DE", mot: str = "Affichage") -> None:
    """The Ministry's receipt as one operator prints it: reception and posting."""
    d.timbre = ("Accusé de réception - Ministère de l'Intérieur", clef(f, numero, nature),
                "Accusé certifié exécutoire", f"Réception par le préfet : {f.reception:%d/%m/%Y}",
                f"{mot} : {f.publication:%d/%m/%Y}")  # fmt: skip
    d.dit(identifiant=clef(f, numero, nature), reception=f.reception, publication=f.publication)


def timbre_envoye(d: Feuille, f: Faits, numero: str, nature: str = "DE", affiche: bool = False) -> None:
    """« Envoyé, reçu, affiché »: the last may be left empty."""
    d.timbre = (f"Envoyé en préfecture le {f.transmission:%d/%m/%Y}", f"Reçu en préfecture le {f.reception:%d/%m/%Y}",
                f"Affiché le {f.publication:%d/%m/%Y}" if affiche else "Affiché le",
                f"ID : {clef(f, numero, nature)}")  # fmt: skip
    d.dit(identifiant=clef(f, numero, nature), transmission=f.transmission, reception=f.reception)
    if affiche:
        d.dit(publication=f.publication)


def timbre_recu(d: Feuille, f: Faits, numero: str, nature: str = "DE") -> None:
    """« Accusé de réception en préfecture », two dates."""
    d.timbre = ("Accusé de réception en préfecture", clef(f, numero, nature),
                f"Date de télétransmission : {f.transmission:%d/%m/%Y}",
                f"Date de réception préfecture : {f.reception:%d/%m/%Y}")  # fmt: skip
    d.dit(identifiant=clef(f, numero, nature), transmission=f.transmission, reception=f.reception)

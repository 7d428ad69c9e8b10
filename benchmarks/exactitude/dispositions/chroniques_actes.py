"""The control layouts of set CHRONIQUES, what the maire decides alone: two arrêtés and two décisions by delegation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.exactitude.dispositions.chroniques_pieces import placer
from benchmarks.exactitude.dispositions.finales_fin import CGCT, accord, dit_acte, monsieur, signe, timbre
from benchmarks.exactitude.faits import Faits, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P


@dataclass(frozen=True)
class Mesure:
    """What is ordered or decided: object, visas, considérants, provisions as (verb or None, text)."""

    objet: str
    visas: tuple[str, ...]
    considerants: tuple[str, ...]
    articles: tuple[tuple[str | None, str], ...]


_CIRCULATION = (
    Mesure(
        "Réglementation temporaire de la circulation rue des Tanneurs",
        (f"{CGCT}, notamment ses articles L. 2213-1 à L. 2213-6", "le code de la route",
         "la demande de l'entreprise Terrassements du Plateau"),
        ("que les travaux de branchement d'eau imposent de barrer la rue des Tanneurs",),
        ((None, "La circulation des véhicules sera interdite rue des Tanneurs, entre la place et le n° 14, pendant la "
                "durée des travaux, estimée à trois jours."),
         (None, "Une déviation sera mise en place par la rue du Lavoir."),
         (None, "La signalisation réglementaire sera posée et entretenue par l'entreprise."),
         (None, "La brigade de gendarmerie est chargée de l'exécution du présent arrêté.")),
    ),
    Mesure(
        "Interdiction temporaire de stationner place de l'Église",
        (f"{CGCT}, notamment son article L. 2213-2", "le code de la route, notamment son article R. 417-10"),
        ("que la brocante annuelle nécessite de libérer la place",
         "qu'il importe d'assurer la sécurité des visiteurs"),
        ((None, "Le stationnement de tous les véhicules est interdit place de l'Église le jour de la brocante, de 5 "
                "heures à 20 heures."),
         (None, "Les véhicules en infraction pourront être mis en fourrière aux frais de leur propriétaire."),
         (None, "Le présent arrêté sera affiché en mairie et sur les lieux.")),
    ),
)  # fmt: skip
_POLICE = (
    Mesure(
        "Port du masque obligatoire sur les marchés de plein air",
        (f"{CGCT}, notamment ses articles L. 2212-1 et L. 2212-2",
         "le code de la santé publique, notamment son article L. 3131-1", "l'avis de l'agence régionale de santé"),
        ("que l'affluence ne permet pas de respecter les distances entre les personnes",
         "que le centre hospitalier a fait part d'une reprise de l'épidémie"),
        ((None, "Le port d'un masque est obligatoire pour toute personne de onze ans et plus sur les marchés de plein "
                "air de la ville."),
         (None, "Cette obligation ne s'applique pas aux personnes munies d'un certificat médical."),
         (None, "Les infractions au présent arrêté seront constatées et poursuivies conformément aux lois.")),
    ),
    Mesure(
        "Fermeture des aires de jeux et des équipements sportifs",
        (f"{CGCT}, notamment son article L. 2212-2", "les recommandations de la préfecture"),
        ("qu'il convient d'éviter les rassemblements de personnes",),
        ((None, "Les aires de jeux et les équipements sportifs de plein air sont fermés jusqu'à nouvel ordre."),
         (None, "Le directeur général des services et le chef de la police municipale sont chargés de l'exécution du "
                "présent arrêté.")),
    ),
)  # fmt: skip
_DECISIONS_DE_BOURG = (
    Mesure(
        "Contrat de maintenance des chaudières des bâtiments communaux",
        (f"{CGCT}, notamment ses articles L. 2122-22 et L. 2122-23",
         "la délibération du conseil municipal du 4 juin 2020 donnant délégation au maire"),
        ("que le contrat en vigueur arrive à échéance",),
        (("SIGNE", "De signer avec la société Thermique de l'Ostre un contrat de maintenance d'un an, pour un montant "
                   "de 4 380 € hors taxes."),
         ("IMPUTE", "D'imputer la dépense au chapitre 011 du budget."),
         (None, "Il sera rendu compte de la présente décision au conseil municipal lors de sa prochaine séance.")),
    ),
    Mesure(
        "Régie de recettes de la piscine : fixation des tarifs",
        (f"{CGCT}, notamment son article L. 2122-22",
         "la délibération du conseil municipal du 4 juin 2020 donnant délégation au maire"), (),
        (("FIXE", "De fixer à 2,80 € l'entrée des adultes et à 1,60 € celle des enfants."),
         ("ACCORDE", "D'accorder la gratuité aux enfants de moins de quatre ans.")),
    ),
)  # fmt: skip
_DECISIONS_DE_VILLE = (
    Mesure(
        "Marché de fourniture de papier et d'enveloppes",
        (f"{CGCT}, et notamment l'article L. 2122-22, 4°",
         "la délibération n° 2020-0031 par laquelle le conseil municipal a délégué une partie de ses attributions au "
         "maire", "le code de la commande publique"),
        ("que trois offres ont été reçues et que celle de la société Papeteries du Val est la mieux classée",),
        (("ATTRIBUE", "d'attribuer à la société Papeteries du Val le marché de fourniture de papier et d'enveloppes, "
                      "pour un montant maximal de 62 000 € hors taxes"),
         ("NOTIFIE", "de notifier ce marché à son titulaire"),
         ("IMPUTE", "d'imputer la dépense sur les crédits ouverts au budget de la Ville")),
    ),
    Mesure(
        "Adhésion à l'association des villes de marais",
        (f"{CGCT}, et notamment l'article L. 2122-22, 24°",
         "la délibération n° 2020-0031 par laquelle le conseil municipal a délégué une partie de ses attributions au "
         "maire"), (),
        (("AUTORISE", "d'autoriser l'adhésion de la Ville à l'association des villes de marais"),
         ("VERSE", "de verser la cotisation annuelle, soit 850 €")),
    ),
)  # fmt: skip


def mesure_de(f: Faits, mesures: Sequence[Mesure]) -> Mesure:
    """The one of this act."""
    return mesures[f.rang % len(mesures)]


def motiver(d: Feuille, m: Mesure, fin: str, haut: bool = False, **style: object) -> None:
    """Visas, then considérants, one a paragraph; what is read of them."""
    vu, considerant = ("VU", "CONSIDÉRANT") if haut else ("Vu", "Considérant")
    for texte in (visas := [f"{vu} {v}" for v in m.visas]) + (motifs := [f"{considerant} {c}" for c in m.considerants]):
        d.p(f"{texte}{fin}", **style)
    d.dit(visas=visas, considerants=motifs)


def disposer(d: Feuille, m: Mesure, marque: str, fin: str = "", **style: object) -> None:
    """The provisions; `{n}` and `{er}` in `marque`: their number."""
    for n, (_, texte) in enumerate(m.articles, 1):
        label = marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{label}{texte}{fin}", **style)
    d.dit(provisions=[(str(n) if "{" in marque else None, verbe, texte)
                      for n, (verbe, texte) in enumerate(m.articles, 1)])  # fmt: skip


def rue_barree(f: Faits) -> Feuille:
    """2025, a village's arrêté in Word: « A R R Ê T E » letter-spaced, sentences in the future, copies sent, two
    months before the tribunal."""
    f = placer(f, 2025, "Commune {de}", "conseil municipal", "maire", 15)
    m, d, numero = mesure_de(f, _CIRCULATION), Feuille("rue_barree"), f"{f.seance.year}-{f.rang:03}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DE LA SORNE", f.collectivite.upper(), gras=True)
    d.p(f"ARRÊTÉ MUNICIPAL TEMPORAIRE N° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"Objet : {m.objet}", gras=True, aligne="centre")
    d.p(f"Le Maire de la {f.collectivite.lower()[:7]}{f.collectivite[7:]},", avant=12)
    motiver(d, m, ",")
    d.p("A R R Ê T E", gras=True, aligne="centre", avant=12)
    disposer(d, m, "ARTICLE {n} : ", aligne="justifie")
    d.p("Ampliation du présent arrêté est adressée à la gendarmerie, au centre de secours et au demandeur.", avant=10)
    signe(d, f, f"Fait à {f.lieu}, le {le(f.seance)}", "Le Maire,")
    d.p("Le présent arrêté peut être contesté devant le tribunal administratif de Montrivel dans un délai de deux mois "
        "à compter de sa publication.", taille=9, avant=14)  # fmt: skip
    dit_acte(d, f, "AR", numero, m.objet)
    return d


def nous_maire(f: Faits) -> Feuille:
    """2020, a small town's police arrêté: « Nous, Maire », « ARRÊTONS », an object without a label, dates of
    transmission and of publication at the foot."""
    f = placer(f, 2020, "Ville {de}", "conseil municipal", "maire", 29)
    m, d, numero = mesure_de(f, _POLICE), Feuille("nous_maire"), f"{f.seance.year}/PM/{f.rang:03}"
    d.bas = "Police municipale – 3, place du Marché – Tél. 03 00 00 00 00"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("POLICE MUNICIPALE", avant=0)
    d.p(f"ARRÊTÉ N° {numero}", gras=True, aligne="droite", avant=10)
    d.p(m.objet.upper(), gras=True, aligne="centre", avant=12)
    d.p(f"Nous, Maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=12)
    motiver(d, m, ";", haut=True, aligne="justifie")
    d.p("ARRÊTONS", gras=True, aligne="centre", avant=12)
    disposer(d, m, "Article {er}. – ", aligne="justifie")
    signe(d, f, f"{f.lieu}, le {le(f.seance)}", "Le Maire,", aligne="centre")
    d.lignes(f"Transmis au contrôle de légalité le {f.transmission:%d/%m/%Y}", f"Publié le {f.publication:%d/%m/%Y}",
             taille=9, avant=14)  # fmt: skip
    dit_acte(d, f, "AR", numero, m.objet.upper())
    d.dit(transmission=f.transmission, publication=f.publication)
    return d


def decision_de_l_adjoint(f: Faits) -> Feuille:
    """2021, a small town's décision from Berger-Levrault: the article of the code in the title, « De signer » under
    numbered articles, an adjoint's signature, « Affichée le »."""
    f = placer(f, 2021, "Commune {de}", "conseil municipal", "maire", 27)
    m, d = mesure_de(f, _DECISIONS_DE_BOURG), Feuille("decision_de_l_adjoint")
    numero, adjoint = f"{f.seance.year}-DM-{f.rang:02}", f.autres[0]
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"DÉCISION DU MAIRE N° {numero}", gras=True, avant=12)
    d.p("prise par délégation du conseil municipal en vertu de l'article L. 2122-22 du code général des collectivités "
        "territoriales", italique=True, avant=0)  # fmt: skip
    d.p(f"OBJET : {m.objet}", gras=True, avant=10)
    d.p(f"Le Maire de {f.lieu},", avant=10)
    motiver(d, m, ",")
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    disposer(d, m, "Article {n} : ")
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", aligne="droite", avant=12)
    delegue = f"L'{accord(adjoint, 'adjoint')} {'déléguée' if adjoint.femme else 'délégué'} aux bâtiments,"
    d.lignes("Pour le Maire,", delegue, str(adjoint), aligne="droite", avant=4)
    d.p(f"Affichée le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dit_acte(d, f, "AU", numero, m.objet)
    d.dit(signataires=[str(adjoint)], publication=f.publication)
    return d


def decision_de_la_ville(f: Faits) -> Feuille:
    """2023, a town's décision from Airs Délib, stamped « -AU »: service and number in two columns, « Le Maire décide »
    and infinitives after dashes, the person named before the office."""
    f = placer(f, 2023, "Ville {de}", "conseil municipal", "maire", 43)
    m, d, numero = mesure_de(f, _DECISIONS_DE_VILLE), Feuille("decision_de_la_ville"), f"D{f.seance.year}-{f.rang:04}"
    timbre(d, f, "actes", numero, "AU")
    d.bas = "{page}/{pages}"
    d.blocs.append(Colonnes(
        (P(f.collectivite, gras=True), P("Direction des affaires juridiques", taille=9)),
        (P(f"DÉCISION N° {numero}", gras=True, aligne="droite"), P(f"du {le(f.seance)}", aligne="droite")),
        part=0.5))  # fmt: skip
    d.p(f"Objet : {m.objet}", gras=True, avant=16)
    d.p(f"{monsieur(f.president)}, Maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=10)
    motiver(d, m, " ;", aligne="justifie")
    d.p("Le Maire décide :", gras=True, avant=10)
    disposer(d, m, "- ", " ;", aligne="justifie")
    signe(d, f, "Le Maire,")
    d.p("Recours : deux mois, tribunal administratif de Montrivel ou www.telerecours.fr.", taille=9, avant=14)
    dit_acte(d, f, "AU", numero, m.objet)
    return d


ACTES_DES_CHRONIQUES = (rue_barree, nous_maire, decision_de_l_adjoint, decision_de_la_ville)

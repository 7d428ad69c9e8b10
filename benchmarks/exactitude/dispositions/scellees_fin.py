"""The control layouts of set K, last part: arrêtés and décisions of the executive, prices in a table, and what the
three parts share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from benchmarks.exactitude.commun import dit_vote, timbre_actes, timbre_ministere, timbre_s2low
from benchmarks.exactitude.dispositions.ultimes_suite import (
    POINT_VIRGULE,
    dit_executif,
    dit_seance,
    elu,
    natures,
    nomme,
    sieur,
    signer,
    situer,
    titre,
    viser,
)
from benchmarks.exactitude.faits import Faits, Individu, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau

DE, AR, AI, AU = "DE", "AR", "AI", "AU"
ARTICLES = [str(n) for n in range(1, 10)]
COMPTES = ("convocation", "en_exercice", "presents", "pouvoirs", "votants")
CGCT = "le code général des collectivités territoriales"


POMPIERS = (
    Sujet("Convention avec l'école départementale de conduite", "1.4", ("le code de la sécurité intérieure",),
          ("que les conducteurs d'engins doivent recevoir une formation continue",),
          (("approuver", "la convention de formation jointe au rapport"),
           ("autoriser", "{autorite} à la signer, ainsi que ses avenants"))),
    Sujet("Indemnité des sapeurs-pompiers volontaires : revalorisation", "4.5",
          ("le décret n° 2012-492 du 16 avril 2012 relatif aux indemnités des sapeurs-pompiers volontaires",),
          ("que le taux de base a été relevé par arrêté ministériel",),
          (("fixer", "à 8,61 € l'indemnité horaire de base des sapeurs"), ("dire", "que les crédits sont inscrits"))),
)  # fmt: skip
GESTION = (
    Sujet("Tarification du service de médecine préventive", "7.1",
          ("le décret n° 85-643 du 26 juin 1985 relatif aux centres de gestion",),
          ("que le coût de la visite a été évalué par les services",),
          (("fixer", "à 98 € le tarif de la visite médicale"),
           ("préciser", "que ce tarif vaut à partir du 1er janvier"))),
    Sujet("Renouvellement du contrat-groupe d'assurance statutaire", "1.1", ("le code de la commande publique",),
          ("que le contrat en cours prend fin le 31 décembre",),
          (("autoriser", "{autorite} à lancer la consultation"),
           ("charger", "la commission d'appel d'offres de choisir l'attributaire"))),
)  # fmt: skip
AINES = (
    Sujet("Tarif de la résidence autonomie Les Glycines", "8.2", ("le code de l'action sociale et des familles",),
          ("que le loyer n'a pas été revu depuis 2022",),
          (("fixer", "à 612 € la redevance mensuelle d'un logement T1"),
           ("charger", "le directeur de son application"))),
    Sujet("Don de l'association Les Mains utiles", "7.10", ("l'offre de l'association en date du 2 décembre 2024",),
          ("que ce don n'est grevé d'aucune charge",),
          (("accepter", "le don de 1 500 € fait par l'association Les Mains utiles"),
           ("exprimer", "sa gratitude à ses membres"))),
)  # fmt: skip


def sans_numero(d: Feuille, f: Faits, *comptes: str) -> None:
    """A sitting whose act bears no number."""
    dit_seance(d, f, "", *comptes)
    del d.attendu["numero"]


def voix_dites(f: Faits) -> str:
    """« par 12 voix pour, 2 voix contre et 1 abstention », of a vote by majority."""
    suite = f" et {abstentions(f.abstentions)}" if f.abstentions else ""
    return f"par {f.pour} voix pour{',' if suite else ' et'} {f.contre} voix contre{suite}"


def abstentions(n: int) -> str:
    """« 1 abstention », « 2 abstentions »."""
    return f"{n} abstention{'s' if n > 1 else ''}"


def par_tous_voix(f: Faits) -> str:
    """« à l'unanimité (12 voix pour) », « à la majorité (10 voix pour, 1 voix contre) »."""
    if f.mode == "unanimite":
        return f"à l'unanimité ({f.pour} voix pour)"
    suite = f", {abstentions(f.abstentions)}" if f.abstentions else ""
    return f"à la majorité ({f.pour} voix pour, {f.contre} voix contre{suite})"


def en_bas_de_casse(f: Faits) -> str:
    """« commune de Saint-Ouvry », in the middle of a sentence."""
    return f"{f.collectivite[0].lower()}{f.collectivite[1:]}"


def noms(gens: Sequence[Individu]) -> str:
    """« Mme Claire MARTEL, M. Hugo TIXIER »."""
    return ", ".join(nomme(i) for i in gens)


def contraires(f: Faits) -> tuple[tuple[Individu, ...], tuple[Individu, ...]]:
    """Who voted against, who abstained."""
    return f.autres[: f.contre], f.autres[f.contre : f.contre + f.abstentions]


def ayant(f: Faits, sujets: Sequence[Sujet]) -> Faits:
    """The same act, on a subject that suits its authority."""
    return replace(f, sujet=sujets[f.rang % len(sujets)])


def numeroter(
    d: Feuille, textes: Sequence[str], libelles: Sequence[str], verbes: Sequence[str | None] = (), fin: str = "."
) -> None:
    """One article a text; those of `verbes` are their operative verbs, none where it is shorter."""
    for libelle, texte in zip(libelles, textes, strict=False):
        d.p(f"{libelle}{texte}{fin}", aligne="justifie")
    complets = [*verbes, *[None] * (len(textes) - len(verbes))]
    d.dit(provisions=list(zip(ARTICLES, complets, textes, strict=False)))


def arrete_nous_maire(f: Faits) -> Feuille:
    """A bourg whose maire speaks in the plural, « Nous … ARRÊTONS »; two dates at the foot, no stamp."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, numero = Feuille("arrete_nous_maire"), f"{f.rang}/{f.seance.year}"
    rue, bornes = (("rue du Moulin", "1 et 37"), ("route de la Vaire", "2 et 64"), ("rue des Écoles", "4 et 28"))[
        f.rang % 3
    ]
    objet = f"Limitation de la vitesse à 30 km/h – {rue}"
    d.lignes("République française", "Liberté – Égalité – Fraternité", taille=9, aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.p(f"ARRÊTÉ DU MAIRE N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(objet, gras=True, aligne="centre")
    d.p(f"Nous, {f.president}, Maire de la {en_bas_de_casse(f)},", avant=14)
    viser(
        d, [f"{CGCT}, et notamment ses articles L. 2212-1, L. 2212-2 et L. 2213-1", "le code de la route",
            "l'instruction interministérielle sur la signalisation routière"],
        ["la présence d'une école et l'étroitesse des trottoirs", "qu'il y a lieu de réduire la vitesse des véhicules"],
        POINT_VIRGULE,
    )  # fmt: skip
    d.p("ARRÊTONS", gras=True, aligne="centre", avant=12)
    textes = [
        f"La vitesse de tous les véhicules est limitée à 30 km/h {rue}, entre les numéros {bornes}",
        "La signalisation correspondante sera mise en place par les services techniques de la commune",
        "Les dispositions antérieures contraires au présent arrêté sont abrogées",
        "Le secrétaire général de mairie et le commandant de la brigade de gendarmerie sont chargés, chacun en ce qui "
        "le concerne, de l'exécution du présent arrêté",
    ]
    numeroter(d, textes, [f"ARTICLE {n}. " for n in ARTICLES])
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=14)
    signer(d, f, "Le Maire,", aligne="gauche")
    d.lignes(f"Transmis au représentant de l'État le : {f.transmission:%d/%m/%Y}",
             f"Publié le : {f.publication:%d/%m/%Y}", taille=9, avant=14)  # fmt: skip
    dit_executif(d, f, numero, objet, AR)
    d.dit(transmission=f.transmission, publication=f.publication)
    return d


def arrete_avancement(f: Faits) -> Feuille:
    """The staff office of a communauté: an agent's step, no stamp, a notification to be filled in by hand."""
    f = situer(f, "Communauté de communes {de}", "conseil communautaire", "président", 31, prefixe="24")
    d, numero, agent = Feuille("arrete_avancement"), f"RH-{f.seance.year}-{f.rang:03}", f.autres[1]
    effet = f.seance.replace(day=1)
    objet = f"Avancement d'échelon de {nomme(agent)}"
    d.bas = "Service des ressources humaines – rh@communaute.example"
    d.p(f.collectivite.upper(), gras=True)
    d.p("ARRÊTÉ", gras=True, aligne="centre", taille=16, avant=18)
    d.blocs.append(Tableau((("N°", numero), ("OBJET", objet)), entete=False))
    d.p(f"{titre(f)} de la {en_bas_de_casse(f)},", avant=14)
    viser(
        d, ["le code général de la fonction publique, notamment ses articles L. 522-2 à L. 522-9",
            "le décret n° 2016-596 du 12 mai 2016 relatif à l'organisation des carrières des fonctionnaires de "
            "catégorie C", f"la situation administrative de l'agent au {le(effet)}"],
        [f"que {nomme(agent)} remplit les conditions d'ancienneté requises"],
    )  # fmt: skip
    d.p("Sur la proposition du directeur général des services,")
    d.p("ARRÊTE", gras=True, aligne="centre", avant=12)
    textes = [
        f"À compter du {le(effet)}, {nomme(agent)} est {elu(agent, 'classé')} au 6e échelon de son grade, indice brut "
        "404, sans reliquat d'ancienneté",
        f"Le présent arrêté sera notifié à {'l’intéressée' if agent.femme else 'l’intéressé'} ; ampliation en sera "
        "adressée au comptable et au centre de gestion",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n}\u00a0:", gras=True, avant=10)
        d.p(f"{texte}.", aligne="justifie", avant=0)
    d.dit(provisions=[(str(n), None, texte) for n, texte in enumerate(textes, 1)])
    d.p(f"{titre(f)} certifie sous sa responsabilité le caractère exécutoire de cet acte et informe que le présent "
        "arrêté peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal administratif de Montrivel "
        "dans un délai de deux mois à compter de sa notification.", taille=9, avant=14)  # fmt: skip
    notification = ("Notifié à l'agent le : ………………", "Signature de l'agent\u00a0:")
    d.blocs.append(Colonnes(tuple(P(t, avant=2) for t in notification),
                            (P(f"Fait à {f.lieu}, le {le(f.seance)}"), P(f"{titre(f)},"),
                             P(str(f.president), avant=20)), part=0.5))  # fmt: skip
    d.dit(signataires=[str(f.president)])
    dit_executif(d, f, numero, objet, AI)
    return d


def arrete_departemental_voirie(f: Faits) -> Feuille:
    """A département's road agency: signed by delegation, a list of addressees at the very end."""
    f = situer(f, "Département de la Haute-Ostre", "conseil départemental", "président", 30, prefixe="22")
    d, numero = Feuille("arrete_departemental_voirie", coin="haut-gauche"), f"{f.seance:%y}-AT-{f.rang:04}"
    route, points = (("RD 12", "4+200 et 5+650"), ("RD 941", "18+000 et 18+900"), ("RD 7", "0+300 et 2+050"))[
        f.rang % 3
    ]
    objet = f"Réglementation temporaire de la circulation sur la {route}"
    timbre_s2low(d, f, numero)
    natures(d, f, numero, AR)
    d.lignes("DÉPARTEMENT DE LA HAUTE-OSTRE", "Direction des routes et des mobilités", "Agence routière du Nord",
             gras=True, aligne="droite")  # fmt: skip
    d.p(f"ARRÊTÉ TEMPORAIRE N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"Objet : {objet}", avant=10)
    d.p("LE PRÉSIDENT DU CONSEIL DÉPARTEMENTAL" if not f.president.femme else
        "LA PRÉSIDENTE DU CONSEIL DÉPARTEMENTAL", gras=True, avant=14)  # fmt: skip
    visas = [f"{CGCT}, notamment ses articles L. 3221-3 et L. 3221-4", "le code de la route",
             "l'arrêté du 3 juillet 2023 portant délégation de signature",
             "la demande de l'entreprise Sogeroute"]  # fmt: skip
    for visa in visas:
        d.p(f"VU {visa}")
    d.p("CONSIDÉRANT qu'il est nécessaire de réglementer la circulation pendant la réfection de la chaussée")
    d.dit(visas=[f"VU {v}" for v in visas])
    d.dit(considerants=["CONSIDÉRANT qu'il est nécessaire de réglementer la circulation pendant la réfection de la "
                        "chaussée"])  # fmt: skip
    d.p("ARRÊTE\u00a0:", gras=True, aligne="centre", avant=12)
    debut = f.publication + timedelta(days=10)
    textes = [
        f"Du {le(debut)} au {le(debut + timedelta(days=4))}, la circulation de tous les véhicules est interdite sur la "
        f"{route}, entre les points de repère {points}",
        "Une déviation est mise en place dans les deux sens par la voie communale n° 3",
        "La signalisation est posée, entretenue et retirée par l'entreprise chargée des travaux",
        "Le directeur général des services du Département est chargé de l'exécution du présent arrêté, qui sera "
        "affiché aux extrémités du chantier",
    ]
    numeroter(d, textes, [f"Article {'1er' if n == '1' else n} – " for n in ARTICLES])
    agent = f.autres[2]
    d.p(f"Montrivel, le {le(f.seance)}", avant=14, aligne="droite")
    d.lignes(f"Pour {titre(f).lower()} et par délégation,",
             f"{'La cheffe' if agent.femme else 'Le chef'} de l'agence routière,", str(agent), aligne="droite",
             avant=8)  # fmt: skip
    d.lignes("DIFFUSION\u00a0:", "Mairies concernées, groupement de gendarmerie, service départemental d'incendie et "
             "de secours, entreprise Sogeroute", taille=9, avant=16)  # fmt: skip
    dit_executif(d, f, numero, objet, AR)
    d.dit(signataires=[str(agent)])
    return d


def arrete_ouverture_salle(f: Faits) -> Feuille:
    """A town lets a hall open: two paragraphs in the first article, voies et délais in the last, an adjoint signs."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire", 35)
    d, numero = Feuille("arrete_ouverture_salle"), f"A{f.seance.year}_{f.rang:04}"
    lieu, categorie = (("Le Kursaal", "2e"), ("Le Grand Bain", "3e"), ("La Filature", "4e"))[f.rang % 3]
    objet = f"Ouverture au public de l'établissement « {lieu} »"
    timbre_actes(d, f, numero)
    natures(d, f, numero, AI)
    d.haut = "Service prévention et sécurité – {page}/{pages}"
    d.p(f.collectivite, gras=True, taille=15)
    d.lignes("ARRÊTÉ MUNICIPAL", f"n° {numero} du {f.seance:%d/%m/%Y}", aligne="centre", gras=True, avant=12)
    d.p(f"Objet : {objet}", avant=12, gras=True)
    d.p("Le Maire,", avant=12)
    viser(
        d, ["le code de la construction et de l'habitation, notamment ses articles L. 143-1 et R. 143-1 à R. 143-47",
            "l'arrêté du 25 juin 1980 portant approbation du règlement de sécurité",
            f"le procès-verbal de la commission communale de sécurité du {le(f.convocation)}"],
        ["l'avis favorable rendu par cette commission"],
    )  # fmt: skip
    d.p("A R R Ê T E", gras=True, aligne="centre", avant=12)
    premier = (f"L'établissement « {lieu} », classé en {categorie} catégorie, type L, est autorisé à ouvrir au public.",
               "L'effectif maximal admis est fixé à 480 personnes, personnel compris.")  # fmt: skip
    suite = [
        "L'exploitant est tenu de maintenir son établissement en conformité avec les règles de sécurité",
        "Le présent arrêté peut être contesté devant le tribunal administratif de Montrivel dans un délai de deux mois "
        "à compter de sa notification",
    ]
    d.p(f"Article 1er : {premier[0]}", avant=10, aligne="justifie")
    d.p(premier[1], avant=3, aligne="justifie")
    for n, texte in enumerate(suite, 2):
        d.p(f"Article {n} : {texte}.", aligne="justifie")
    d.dit(provisions=[("1", None, " ".join(premier)), ("2", None, suite[0]), ("3", None, suite[1])])
    adjoint = f.autres[0]
    d.lignes("Pour le Maire et par délégation,",
             f"{'L’adjointe déléguée' if adjoint.femme else 'L’adjoint délégué'} à la sécurité civile", str(adjoint),
             aligne="droite", avant=18)  # fmt: skip
    dit_executif(d, f, numero, objet, AI)
    d.dit(signataires=[str(adjoint)])
    return d


def decision_de_marche(f: Faits) -> Feuille:
    """A town's market by delegation: the object in capitals, infinitives in articles, the Ministry's stamp."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire", 33)
    d, numero = Feuille("decision_de_marche", coin="bas-droite"), f"{f.seance.year}-DEC-{f.rang:03}"
    quoi, qui, prix = (
        ("Nettoyage des vitreries", "Claireau SAS", "18 420,00"),
        ("Fourniture de mobilier scolaire", "Ateliers Borel", "42 700,50"),
        ("Maîtrise d'œuvre de la halle", "le cabinet Orme et Frêne", "63 000,00"),
    )[f.rang % 3]
    objet = f"MARCHÉ PUBLIC – {quoi.upper()}"
    timbre_ministere(d, f, numero.replace("-", "_"))
    natures(d, f, numero.replace("-", "_"), AU)
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Direction de la commande publique", italique=True)
    d.p("DÉCISION PRISE EN VERTU D'UNE DÉLÉGATION DONNÉE PAR LE CONSEIL MUNICIPAL", aligne="centre", avant=14)
    d.p(f"N° {numero}", gras=True, aligne="centre")
    d.p(objet, gras=True, aligne="centre")
    d.p(f"Le Maire de la {f.collectivite},", avant=14)
    viser(
        d, [f"l'article L. 2122-22 du {CGCT.removeprefix('le ')}", "le code de la commande publique",
            "la délibération du conseil municipal du 5 juillet 2020 lui donnant délégation"],
        [f"que l'offre présentée par {qui} est économiquement la plus avantageuse"], "",
    )  # fmt: skip
    d.p("D É C I D E", gras=True, aligne="centre", avant=12)
    textes = [
        f"D'attribuer le marché à {qui} pour un montant de {prix} € hors taxes",
        "De signer ce marché et les pièces qui s'y rapportent",
        "D'inscrire la dépense correspondante au budget principal",
    ]
    numeroter(d, textes, [f"Art. {n} – " for n in ARTICLES], ("ATTRIBUE", "SIGNE", "INSCRIT"))
    d.p(f"Fait à {f.lieu}, le {jour_de_semaine(f.seance)} {le(f.seance)}", avant=14)
    signer(d, f, "Le Maire,")
    dit_executif(d, f, numero, objet, AU)
    return d


def decision_sans_article(f: Faits) -> Feuille:
    """An agglomération's chair: one « Vu : » and one « Considérant : » over dashes, infinitives after arrows."""
    f = situer(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 40, prefixe="20")
    d, numero = Feuille("decision_sans_article"), f"DP-{f.seance.year}-{f.rang:03}"
    aide, entreprise = (("3 000", "Menuiserie Hautval"), ("7 500", "Laiterie du Causse"), ("5 200", "Imprimerie Sud"))[
        f.rang % 3
    ]
    objet = f"Aide à l'immobilier d'entreprise – {entreprise}"
    timbre_s2low(d, f, numero)
    natures(d, f, numero, AU)
    d.lignes(f.collectivite.upper(), "DÉCISION DU PRÉSIDENT" if not f.president.femme else "DÉCISION DE LA PRÉSIDENTE",
             gras=True, aligne="centre")  # fmt: skip
    d.lignes(f"Décision n° : {numero}", f"Objet : {objet}", avant=14)
    d.p(f"{titre(f)},", avant=12)
    visas = [f"{CGCT}, notamment son article L. 5211-10", "la délibération n° 2020-61 du conseil communautaire",
             "le règlement d'aide adopté le 14 décembre 2022"]  # fmt: skip
    motifs = ["que le projet crée quatre emplois", "que le dossier a été déclaré complet"]
    for champ, mot, textes in (("visas", "Vu", visas), ("considerants", "Considérant", motifs)):
        d.p(f"{mot}\u00a0:", avant=10)
        for texte in textes:
            d.p(f"{texte},", puce="-", retrait=12)
        d.dit(**{champ: [f"{mot} {t}" for t in textes]})
    d.p("Décide\u00a0:", gras=True, avant=10)
    dispositif = [f"d'accorder à la société {entreprise} une aide de {aide} €",
                  "d'approuver la convention jointe", "d'imputer la dépense au chapitre 204"]  # fmt: skip
    for texte in dispositif:
        d.p(f"{texte}{POINT_VIRGULE}", puce="→", retrait=12)
    d.dit(provisions=[(None, v, t) for v, t in zip(("ACCORDE", "APPROUVE", "IMPUTE"), dispositif, strict=True)])
    d.lignes(f"À {f.lieu}, le {f.seance:%d/%m/%Y}", f"{titre(f)},", str(f.president), aligne="droite", avant=18)
    d.dit(signataires=[str(f.president)])
    dit_executif(d, f, numero, objet, AU)
    return d


def decision_de_regie(f: Faits) -> Feuille:
    """A régie of receipts: one infinitive, then sentences in the passive; the chair's name in the opening."""
    f = situer(f, "Syndicat intercommunal {de}", "comité syndical", "président", 21, prefixe="25")
    d, numero = Feuille("decision_de_regie"), f"{f.rang:03}-{f.seance.year}"
    produits, plafond = (("droits d'entrée de la piscine", "1 500"), ("locations de gîtes", "2 200"))[f.rang % 2]
    objet = f"Régie de recettes – {produits}"
    timbre_actes(d, f, numero)
    natures(d, f, numero, AU)
    d.bas = f"Décision {numero} – {f.collectivite}"
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"DÉCISION N° {numero}", gras=True, avant=12)
    d.lignes(f"Objet : {objet}", f"Date : {le(f.seance)}")
    d.p(f"{sieur(f.president)}, {f.president.qualite} du {en_bas_de_casse(f)},", avant=12)
    viser(
        d, [f"{CGCT}, et plus particulièrement ses articles R. 1617-1 à R. 1617-18",
            "le décret n° 2012-1246 du 7 novembre 2012 relatif à la gestion budgétaire et comptable publique",
            f"l'avis conforme du comptable assignataire en date du {f.convocation:%d/%m/%Y}"], [],
    )  # fmt: skip
    d.p("DÉCIDE", gras=True, avant=10)
    textes = [
        f"D'instituer une régie de recettes pour l'encaissement des {produits}",
        "Cette régie est installée au siège du syndicat",
        "Les recettes sont perçues en numéraire, par chèque ou par carte bancaire",
        f"Le montant maximum de l'encaisse est fixé à {plafond} €",
    ]
    mots = ("premier", "deuxième", "troisième", "quatrième")
    numeroter(d, textes, [f"Article {m} – " for m in mots], ("INSTITUE",))
    signer(d, f, f"{titre(f)},", aligne="gauche")
    dit_executif(d, f, numero, objet, AU)
    return d


def arrete_baignade(f: Faits) -> Feuille:
    """A village forbids bathing: « Arrêté municipal N° », the object below « OBJET », one visa in three lines."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, numero = Feuille("arrete_baignade", police="New Computer Modern"), f"AM {f.seance.year}-{f.rang:02}"
    ou = ("l'étang des Cinq Saules", "la plage du Pont-Neuf", "le plan d'eau communal")[f.rang % 3]
    ou = f"{'à' if ou.startswith('la') else 'dans'} {ou}"
    objet = f"Interdiction de la baignade {ou}"
    d.lignes("DÉPARTEMENT DE LA SORNE", f.collectivite.upper(), gras=True)
    d.p(f"Arrêté municipal N° {numero}", aligne="droite", gras=True)
    d.p("OBJET", gras=True, avant=12)
    d.p(objet, avant=0)
    d.p(f"LE MAIRE DE LA {f.collectivite.upper()},", avant=12)
    viser(
        d, [f"{CGCT}, notamment ses articles L. 2212-2 (5°), L. 2212-4 et L. 2213-23, qui confient au maire la police "
            "des baignades et lui imposent de prescrire les mesures exigées par les circonstances",
            "les résultats des analyses communiqués par l'agence régionale de santé"],
        ["que la qualité de l'eau présente un risque pour la santé des baigneurs"], ".",
    )  # fmt: skip
    d.p("ARRÊTE", avant=12, gras=True)
    textes = [f"La baignade est interdite {ou} jusqu'à nouvel ordre",
              "Cette interdiction sera signalée par des panneaux placés aux accès",
              "Toute infraction sera constatée et poursuivie conformément aux lois en vigueur"]  # fmt: skip
    numeroter(d, textes, [f"Article {n}°) " for n in ARTICLES])
    d.p(f"En mairie, le {le(f.seance)}.", avant=14)
    d.p(f"Le Maire : {f.president}", aligne="droite", avant=18)
    d.dit(signataires=[str(f.president)])
    d.p("Affiché aux lieux habituels. Copie à la gendarmerie.", taille=9, avant=14)
    dit_executif(d, f, numero, objet, AR)
    return d


def tarifs_de_la_salle(f: Faits) -> Feuille:
    """A bourg's prices: a table within the first article, « Pour : unanimité », dates by hand at the foot."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire", 19)
    h, prix = f.rang % 5, f.seance.year + 1
    objet = f"Tarifs de location de la salle polyvalente au 1er janvier {prix}"
    d, numero = Feuille("tarifs_de_la_salle"), f"{f.seance.year}/{f.rang:02}"
    d.p(f"Département de la Sorne – Canton de Montrivel – {f.collectivite}", taille=9)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=13, avant=10)
    d.blocs.append(Colonnes((P(f"Séance du {le(f.seance)}"), P(f"Convocation du {le(f.convocation)}", avant=2)),
                            (P(f"N° {numero}", gras=True), P(f"Objet : {objet}", gras=True)), part=0.4))  # fmt: skip
    d.p(f"Nombre de membres en exercice : {f.exercice}     Présents : {f.presents}     Procurations : {f.pouvoirs}     "
        f"Votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"La séance est ouverte sous la présidence de {sieur(f.president)}, Maire. {sieur(f.secretaire)} est "
        f"{elu(f.secretaire, 'élu')} secrétaire de séance.")  # fmt: skip
    d.p("Considérant que les tarifs n'ont pas évolué depuis trois ans,", avant=8)
    d.p("Considérant l'augmentation du coût de l'énergie,")
    d.p("Après en avoir délibéré, le conseil municipal décide\u00a0:", avant=8)
    rangees = (("Durée", "Habitants", "Extérieurs"), ("Une journée", f"{120 + h} €", f"{180 + h} €"),
               ("Un week-end", f"{210 + h} €", f"{320 + h} €"))  # fmt: skip
    premier = f"FIXE comme suit les tarifs de location de la salle à compter du 1er janvier {prix} :"
    d.p(f"Article 1 – {premier}")
    d.blocs.append(Tableau(rangees))
    suite = ["DIT que la caution est de 500 €", "CHARGE la secrétaire de mairie de l'application de ces tarifs"]
    for n, texte in enumerate(suite, 2):
        d.p(f"Article {n} – {texte}.", avant=8)
    tableau = " ".join(" ".join(r) for r in rangees)
    d.dit(provisions=[("1", "FIXE", f"{premier} {tableau}"), ("2", "DIT", suite[0]), ("3", "CHARGE", suite[1])])
    if f.mode == "unanimite":
        d.p("Vote : POUR à l'unanimité", gras=True, avant=10)
    else:
        d.p(f"Vote : POUR {f.pour} – CONTRE {f.contre} – ABSTENTION {f.abstentions}", gras=True, avant=10)
    signer(d, f, "Le Maire,")
    d.lignes("Reçu en préfecture le\u00a0:", "Publié le\u00a0:", taille=9, avant=12)
    dit_seance(d, f, numero, *COMPTES)
    d.dit(objet=objet, visas=[], considerants=["Considérant que les tarifs n'ont pas évolué depuis trois ans",
                                               "Considérant l'augmentation du coût de l'énergie"])  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


SCELLEES_FIN = (
    arrete_nous_maire,
    arrete_avancement,
    arrete_departemental_voirie,
    arrete_ouverture_salle,
    decision_de_marche,
    decision_sans_article,
    decision_de_regie,
    arrete_baignade,
    tarifs_de_la_salle,
)

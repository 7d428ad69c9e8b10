"""ASSEMBLEES_LOCALES, last part: the acts of one hand, three arrêtés and two décisions."""

from __future__ import annotations

from benchmarks.exactitude.dispositions.finales_fin import camper, dit_acte, mm, timbre
from benchmarks.exactitude.dispositions.locales_gestes import CGCT, civil, signature
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Feuille, P, Tableau

_RUES = ("rue du Four banal", "chemin de la Passerelle", "avenue des Tilleuls", "place du Pilori")


def raccordement_au_reseau(f: Faits) -> Feuille:
    """A village bars a street: « Nous, Maire », visas in capitals, an article of two paragraphs, copies to."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, numero, rue = Feuille("raccordement_au_reseau"), f"{f.seance.year}-{f.rang:03}", _RUES[f.rang % len(_RUES)]
    objet = f"Réglementation temporaire de la circulation et du stationnement {rue}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DE LA HAUTE-OSTRE", f.collectivite.upper(), aligne="centre")
    d.p(f"ARRÊTÉ MUNICIPAL TEMPORAIRE N° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"OBJET : {objet}", gras=True)
    d.p(f"Nous, {f.president}, Maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=12)
    visas = (f"{CGCT}, et notamment les articles L. 2213-1 à L. 2213-6", "le code de la route, notamment son article "
             "R. 411-8", "l'instruction interministérielle sur la signalisation routière", "la demande de l'entreprise "
             f"Terrassements du Val en date du {le(f.convocation)}")  # fmt: skip
    for visa in visas:
        d.p(f"VU {visa},", avant=2)
    motif = "qu'il importe d'assurer la sécurité des usagers et des ouvriers pendant le raccordement au réseau"
    d.p(f"CONSIDÉRANT {motif},")
    d.p("ARRÊTONS", gras=True, aligne="centre", avant=12)
    articles = (
        f"La circulation de tous les véhicules est interdite {rue}, au droit du numéro 7, de 8 heures à 17 heures, "
        "pendant cinq jours.",
        "Le stationnement est interdit des deux côtés de la voie.",
        "La signalisation réglementaire est mise en place et entretenue par l'entreprise.\nElle sera retirée à la fin "
        "du chantier.",
        "Ampliation du présent arrêté est transmise à la brigade de gendarmerie et au centre de secours.",
    )
    for n, article in enumerate(articles, 1):
        premier, *suite = article.split("\n")
        d.p(f"Article {'1er' if n == 1 else n} – {premier}", aligne="justifie")
        for alinea in suite:
            d.p(alinea, aligne="justifie", avant=2)
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", aligne="droite", avant=14)
    signature(d, f.president, "Le Maire,", avant=4)
    d.p(f"Publié le {le(f.publication)}", taille=9, avant=12)
    dit_acte(d, f, "AR", numero, objet)
    d.dit(visas=[f"VU {v}" for v in visas], considerants=[f"CONSIDÉRANT {motif}"], publication=f.publication)
    d.dit(provisions=[(str(n), None, a.replace("\n", " ")) for n, a in enumerate(articles, 1)])
    return d


def signature_deleguee(f: Faits) -> Feuille:
    """An agglomération's president gives his signature: a stamp that says AR, « ARRÊTE » alone, an acceptance to
    sign."""
    f = camper(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 33, prefixe="20")
    d, numero, agent = Feuille("signature_deleguee"), f"ARR{f.seance.year}_{f.rang:03}", f.autres[2]
    objet = f"Délégation de signature à {mm(agent)}"
    timbre(d, f, "s2low", numero, "AR")
    d.p(f.collectivite.upper(), gras=True)
    d.p("Direction des ressources humaines", taille=9, avant=0)
    d.p(f"ARRÊTÉ N° {numero} DU {le(f.seance).upper()}", gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"Objet : {objet}", gras=True, aligne="centre")
    femme = f.president.femme
    d.p(
        f"{'La Présidente' if femme else 'Le Président'} de la {f.collectivite[0].lower()}{f.collectivite[1:]},",
        avant=12,
    )
    visas = (f"{CGCT}, notamment son article L. 5211-9", "le procès-verbal de l'élection du président et des "
             "vice-présidents en date du 9 juillet 2020")  # fmt: skip
    for visa in visas:
        d.p(f"Vu {visa} ;")
    motif = "que la bonne marche des services rend nécessaire une délégation de signature"
    d.p(f"Considérant {motif} ;")
    d.p("ARRÊTE", gras=True, aligne="centre", avant=12)
    fonction = "directrice des finances" if agent.femme else "directeur des finances"
    articles = (
        f"Délégation de signature est donnée à {mm(agent)}, {fonction}, pour les bordereaux de mandats et de titres.",
        "Cette délégation est consentie sous la surveillance et la responsabilité de l'autorité territoriale.",
        "Le présent arrêté prend effet à compter de sa notification à l'intéressé(e).",
        "Le directeur général des services est chargé de l'exécution du présent arrêté.",
    )
    for n, article in enumerate(articles, 1):
        d.p(f"ARTICLE {n} : {article}", aligne="justifie")
    signature(d, f.president, f"{'La Présidente' if femme else 'Le Président'},")
    d.p("Notifié à l'intéressé(e) le                    Signature :", taille=9, avant=14)
    dit_acte(d, f, "AR", numero, objet)
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"])
    d.dit(provisions=[(str(n), None, a) for n, a in enumerate(articles, 1)])
    return d


def prix_de_journee(f: Faits) -> Feuille:
    """A département fixes a price: the title under the number, a table inside the second article, the court of
    tariffs."""
    f = camper(f, "Département de la Haute-Ostre", "conseil départemental", "président", 35, prefixe="22")
    d, numero = Feuille("prix_de_journee"), f"{f.seance.year}-DA-{f.rang:03}"
    maison = ("Les Glycines", "Le Clos des Aulnes", "La Roseraie")[f.rang % 3]
    objet = f"Prix de journée de la résidence autonomie {maison} pour l'exercice {f.seance.year}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("Direction de l'autonomie", italique=True, avant=0)
    d.p(f"ARRÊTÉ N° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p(objet, gras=True, aligne="centre", avant=4)
    d.p(f"{'LA PRÉSIDENTE' if f.president.femme else 'LE PRÉSIDENT'} DU CONSEIL DÉPARTEMENTAL,", gras=True, avant=12)
    visas = ("le code de l'action sociale et des familles, notamment ses articles L. 314-1 et R. 314-1 et suivants",
             f"les propositions budgétaires transmises par l'établissement le {le(f.convocation)}")  # fmt: skip
    for visa in visas:
        d.p(f"Vu {visa},")
    d.p("Sur proposition du directeur général des services,")
    d.p("ARRÊTE :", gras=True, avant=10)
    premier = f"Les dépenses et les recettes prévisionnelles de la résidence {maison} sont autorisées pour 612 480 €."
    second = "Les tarifs applicables sont fixés comme suit :"
    grille = (
        ("Prestation", "Tarif journalier"),
        ("Hébergement permanent", "38,24 €"),
        ("Hébergement temporaire", "41,10 €"),
    )
    troisieme = "Le présent arrêté sera notifié à l'établissement et publié au recueil des actes administratifs."
    d.p(f"Article 1er : {premier}", aligne="justifie")
    d.p(f"Article 2 : {second}", aligne="justifie")
    d.blocs.append(Tableau(grille))
    d.p(f"Article 3 : {troisieme}", aligne="justifie")
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=14)
    directeur = f.autres[1]
    titre = "La Directrice générale adjointe" if directeur.femme else "Le Directeur général adjoint"
    signature(d, directeur, "Pour le Président et par délégation," if not f.president.femme
              else "Pour la Présidente et par délégation,", f"{titre},", aligne="gauche", avant=6)  # fmt: skip
    d.p("Les recours contre cet arrêté doivent parvenir au tribunal interrégional de la tarification sanitaire et "
        "sociale dans un délai d'un mois à compter de sa notification.", taille=9, avant=12)  # fmt: skip
    dit_acte(d, f, "AR", numero, objet)
    cellules = " ".join(c for rangee in grille for c in rangee)
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[])
    d.dit(provisions=[("1", None, premier), ("2", None, f"{second} {cellules}"), ("3", None, troisieme)])
    return d


_MARCHES = (
    ("Marché de fourniture de denrées pour la cuisine centrale", "un marché de fourniture de denrées avec la société "
     "Maraîchers de la Vaire, pour un montant annuel maximal de 74 000 € HT"),
    ("Bail de courte durée pour le local du 3, rue des Arcades", "un bail de courte durée avec l'association Atelier "
     "du Fil pour le local situé 3, rue des Arcades, moyennant un loyer mensuel de 310 €"),
)  # fmt: skip


def decision_de_ville(f: Faits) -> Feuille:
    """A town's décision by delegation: number and service in a grid, « DÉCIDE », infinitives in articles, an account
    given to the council."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 33)
    d, numero = Feuille("decision_de_ville"), f"DM-{f.seance:%y}-{f.rang:03}"
    objet, reste = _MARCHES[f.rang % len(_MARCHES)]
    timbre(d, f, "actes", f"DM{f.seance:%y}{f.rang:03}", "AU")
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("DÉCISION DU MAIRE", gras=True, aligne="centre", taille=14, avant=10)
    d.p("Prise en vertu de l'article L. 2122-22 du code général des collectivités territoriales", aligne="centre",
        italique=True, avant=0)  # fmt: skip
    d.blocs.append(Tableau((("N°", numero), ("Service", "Commande publique"), ("Objet", objet)), entete=False))
    d.p(f"Le Maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=12)
    visas = (f"{CGCT}, notamment ses articles L. 2122-22 et L. 2122-23", "la délibération du conseil municipal du 28 "
             "mai 2020 portant délégation d'attributions au maire")  # fmt: skip
    for visa in visas:
        d.p(f"Vu {visa},")
    motif = "que les crédits nécessaires sont ouverts au budget de la Ville"
    d.p(f"Considérant {motif},")
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    articles = (("CONCLUT", f"De conclure {reste}."), ("IMPUTE", "D'imputer la dépense ou la recette correspondante au "
                "budget principal."), ("INFORME", "D'informer le conseil municipal de la présente décision lors de sa "
                "prochaine réunion."))  # fmt: skip
    for n, (_, texte) in enumerate(articles, 1):
        d.p(f"Article {n} : {texte}", aligne="justifie")
    d.p(f"Fait en mairie, le {jour_de_semaine(f.seance)} {le(f.seance)}", avant=14)
    signature(d, f.president, "Le Maire,", avant=6)
    dit_acte(d, f, "AU", numero, objet)
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"])
    d.dit(provisions=[(str(n), verbe, texte) for n, (verbe, texte) in enumerate(articles, 1)])
    return d


def decision_de_communaute(f: Faits) -> Feuille:
    """A communauté's décision: the day in the title, « Considérant » before the visas, dashes after « DÉCIDE », an
    electronic signature."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 29, prefixe="20")
    d, numero = Feuille("decision_de_communaute"), f"{f.seance.year}_DP_{f.rang:02}"
    objet = ("Demande de subvention pour la rénovation de la piscine", "Renouvellement de la ligne de trésorerie")[
        f.rang % 2
    ]
    quoi = ("de solliciter une subvention de 96 000 € auprès de la Région", "de souscrire une ligne de trésorerie de "
            "300 000 € pour une durée d'un an")[f.rang % 2]  # fmt: skip
    verbe = ("SOLLICITE", "SOUSCRIT")[f.rang % 2]
    d.p(f.collectivite, gras=True, taille=14)
    chef = "de la présidente" if f.president.femme else "du président"
    d.p(f"Décision {chef} n° {numero} du {le(f.seance)}", gras=True, avant=10)
    d.p(f"Objet : {objet}", gras=True, avant=2)
    d.p(f"{civil(f.president)}, {f.president.qualite} de la communauté de communes,", avant=10)
    motif = "que la délégation consentie par le conseil couvre cet objet"
    d.p(f"Considérant {motif} ;")
    visas = (f"{CGCT}, notamment son article L. 5211-10", "la délibération n° 2020-47 du 16 juillet 2020 donnant "
             "délégation de pouvoirs")  # fmt: skip
    for visa in visas:
        d.p(f"Vu {visa} ;")
    d.p("DÉCIDE :", gras=True, avant=10)
    textes = (quoi, "d'autoriser la signature de tous les actes qui s'y rapportent")
    for n, texte in enumerate(textes):
        d.p(f"- {texte}{' ;' if n == 0 else '.'}", retrait=12)
    d.blocs.append(P(f"Signé électroniquement par : {f.president}", aligne="droite", avant=16))
    d.p(f"Mise en ligne le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dit_acte(d, f, "AU", numero, objet)
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"], publication=f.publication)
    d.dit(provisions=[(None, verbe, textes[0]), (None, "AUTORISE", textes[1])], signataires=[str(f.president)])
    return d


LOCALES_ACTES = (
    raccordement_au_reseau,
    signature_deleguee,
    prix_de_journee,
    decision_de_ville,
    decision_de_communaute,
)

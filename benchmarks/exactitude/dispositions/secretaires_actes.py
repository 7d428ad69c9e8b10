"""SECRETAIRES, the acts of one hand: three arrêtés, a décision of a maire and one of a president. No sitting: the day
is that of the signature; no organ, no vote. Passive sentences have no operative verb."""

from __future__ import annotations

from benchmarks.exactitude.dispositions.finales_fin import dit_acte, le_chef, monsieur, timbre
from benchmarks.exactitude.dispositions.secretaires_pieces import decide, office, paraphe
from benchmarks.exactitude.faits import Faits, Sujet, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P

_RIEN = (Sujet("", "6.1", (), (), ()),)


def arrete_de_rue(f: Faits) -> Feuille:
    """A village's traffic arrêté, 2021: letters apart, « Vu » without points, passive articles, copies to, no stamp."""
    f = office(f, "Commune de Tressaint-le-Gué", "conseil municipal", "maire", 15, 2021, _RIEN)
    d, numero = Feuille("arrete_de_rue"), f"{f.seance.year}-{f.rang:02}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "COMMUNE DE TRESSAINT-LE-GUÉ", gras=True, aligne="centre")
    d.p(f"ARRÊTÉ MUNICIPAL N° {numero}", gras=True, aligne="centre", avant=12, taille=13)
    objet = "Circulation et stationnement rue du Lavoir pendant les travaux d'assainissement"
    d.p(f"Objet : {objet}", gras=True)
    d.p(f"{le_chef(f)} de la commune de Tressaint-le-Gué,", avant=12)
    visas = ("Vu le code général des collectivités territoriales, notamment ses articles L. 2213-1 à L. 2213-6",
             "Vu le code de la route", "Vu la demande de l'entreprise Terrassements du Couesnel")  # fmt: skip
    for v in visas:
        d.p(v)
    motif = "Considérant que les travaux ne permettent pas le maintien de la circulation"
    d.p(motif)
    d.p("A R R Ê T E", gras=True, aligne="centre", avant=10)
    decide(d, [
        ("1", None, "La circulation est interdite rue du Lavoir, entre le n° 4 et le n° 22, pendant la durée des "
                    "travaux, sauf aux riverains"),
        ("2", None, "Le stationnement est interdit des deux côtés de la chaussée dans la même partie de la rue"),
        ("3", None, "La signalisation réglementaire est mise en place et entretenue par l'entreprise"),
        ("4", None, f"{le_chef(f)} et le commandant de la brigade de gendarmerie sont chargés, chacun en ce qui le "
                    "concerne, de l'exécution du présent arrêté"),
    ], "Article {n} : ", fin=".", aligne="justifie")  # fmt: skip
    paraphe(d, [str(f.president)], f"Fait à Tressaint-le-Gué, le {le(f.seance)}", f"{le_chef(f)},", str(f.president))
    d.p("Copie : gendarmerie, centre de secours, service des transports scolaires, entreprise.", taille=9, avant=12)
    dit_acte(d, f, "AR", numero, objet)
    d.dit(visas=list(visas), considerants=[motif])
    return d


def decision_de_vitrerie(f: Faits) -> Feuille:
    """A décision of a town's maire, 2017: its table of two columns, infinitives with a capital, the stamp says « AU »,
    what the council will be told."""
    f = office(f, "Ville de Gravenoire", "conseil municipal", "maire", 33, 2017, _RIEN, departement="063")
    d, numero = Feuille("decision_de_vitrerie"), f"DEC-2017-{f.rang:03}"
    timbre(d, f, "s2low", numero, "AU")
    objet = "Marché de nettoyage des vitreries des bâtiments communaux"
    d.blocs.append(Colonnes((P("VILLE DE GRAVENOIRE", gras=True), P("Service de la commande publique", taille=9)),
                            (P("DÉCISION DU MAIRE", gras=True, aligne="droite"),
                             P(f"N° {numero}", aligne="droite")), part=0.5))  # fmt: skip
    d.p(f"OBJET : {objet}", gras=True, avant=12)
    d.p(f"Nous, {monsieur(f.president)}, Maire de Gravenoire,", avant=10)
    visas = ("Vu les articles L. 2122-22 et L. 2122-23 du code général des collectivités territoriales",
             "Vu la délibération du conseil municipal du 14 avril 2014 portant délégation d'attributions",
             "Vu l'ordonnance n° 2015-899 du 23 juillet 2015 relative aux marchés publics")  # fmt: skip
    for v in visas:
        d.p(f"{v},")
    motif = "Considérant que l'offre de la société Clartés du Puy est la mieux classée des quatre offres reçues"
    d.p(f"{motif},")
    d.p("DÉCIDONS", gras=True, aligne="centre", avant=10)
    decide(d, [
        ("1", "CONFIE", "De confier à la société Clartés du Puy le nettoyage des vitreries pour un montant annuel de "
                        "23 480,00 € HT"),
        ("2", "IMPUTE", "D'imputer la dépense à l'article 6283 du budget principal"),
        ("3", "INFORME", "D'informer le conseil municipal de la présente décision lors de sa prochaine séance"),
    ], "Article {n} – ", fin=".")  # fmt: skip
    paraphe(d, [str(f.president)], f"À Gravenoire, le {f.seance:%d/%m/%Y}", f"{le_chef(f)},", str(f.president))
    d.p("La présente décision peut être contestée devant le tribunal administratif de Clerval dans un délai de deux "
        "mois.", taille=9, avant=12)  # fmt: skip
    dit_acte(d, f, "AU", numero, objet)
    d.dit(visas=list(visas), considerants=[motif])
    return d


def arrete_d_agent(f: Faits) -> Feuille:
    """An arrêté for one agent of a communauté, 2022: « Le Président, », VU with points, future articles, what is
    notified; the stamp says « AI »."""
    f = office(f, "Communauté de communes du Bas-Armagnol", "conseil communautaire", "président", 29, 2022, _RIEN,
               prefixe="20", departement="032", capitales=False)  # fmt: skip
    d, numero = Feuille("arrete_d_agent"), f"RH/{f.seance.year}/{f.rang:03}"
    timbre(d, f, "actes", numero.replace("/", "-"), "AI")
    agent = f.autres[4]
    nom = f"{'Madame' if agent.femme else 'Monsieur'} {agent}"
    objet = f"Temps partiel sur autorisation de {nom}, rédacteur territorial"
    d.p("COMMUNAUTÉ DE COMMUNES DU BAS-ARMAGNOL", gras=True)
    d.p("Direction des ressources humaines", taille=9)
    d.p(f"Arrêté n° {numero}", gras=True, avant=10)
    d.p(f"Objet : {objet}", gras=True, avant=2)
    d.p(f"{le_chef(f)} de la communauté de communes du Bas-Armagnol,", avant=10)
    visas = ("VU le code général de la fonction publique, notamment ses articles L. 612-1 à L. 612-8",
             "VU le décret n° 2004-777 du 29 juillet 2004 relatif au temps partiel dans la fonction publique "
             "territoriale", f"VU la demande de {nom}")  # fmt: skip
    for v in visas:
        d.p(f"{v} ;")
    d.p("ARRÊTE :", gras=True, avant=10)
    decide(d, [
        ("1", None, f"À compter du 1er septembre {f.seance.year}, {nom} exercera ses fonctions à temps partiel, à "
                    "raison de 80 % d'un temps complet, pour une durée d'un an"),
        ("2", None, f"Pendant cette période, {nom} percevra les six septièmes de son traitement"),
        ("3", None, "Le présent arrêté sera notifié à l'agent, transmis au comptable et au président du centre de "
                    "gestion"),
    ], "ARTICLE {n} : ", fin=".", aligne="justifie")  # fmt: skip
    paraphe(d, [str(f.president)], f"Fait à Nogarède, le {le(f.seance)}", f"{le_chef(f)},", str(f.president),
            aligne="centre")  # fmt: skip
    d.lignes("Notifié à l'agent le :", "Signature de l'agent :", taille=9, avant=12)
    dit_acte(d, f, "AI", numero, objet)
    d.dit(visas=list(visas), considerants=[])
    return d


def decision_de_bail(f: Faits) -> Feuille:
    """A décision of a president, 2024: the number under the title, one « Vu » over a list, « décide » and one article,
    made executory at the foot."""
    f = office(f, "Communauté de communes Serre et Vallonne", "conseil communautaire", "président", 31, 2024, _RIEN,
               prefixe="20")  # fmt: skip
    d, numero = Feuille("decision_de_bail"), f"{f.rang:03}-2024"
    d.p("COMMUNAUTÉ DE COMMUNES SERRE ET VALLONNE", gras=True, aligne="centre")
    titre = "DÉCISION DE LA PRÉSIDENTE" if f.president.femme else "DÉCISION DU PRÉSIDENT"
    d.p(titre, gras=True, aligne="centre", avant=10)
    d.p(f"n° {numero}", aligne="centre", avant=2)
    objet = "Bail dérogatoire – atelier n° 3 de la zone de Prévers"
    d.p(objet, gras=True, aligne="centre", avant=8)
    d.p(f"{le_chef(f)} de la communauté de communes,", avant=10)
    d.p("Vu :")
    visas = ("le code général des collectivités territoriales, notamment son article L. 5211-10",
             "la délibération n° 2020-41 du 16 juillet 2020 portant délégation du conseil",
             "la demande de la société Émaux de Prévers")  # fmt: skip
    for v in visas:
        d.p(f"{v} ;", puce="-", retrait=12)
    d.p("DÉCIDE", gras=True, avant=8)
    decide(d, [
        ("1", None, "Il est consenti à la société Émaux de Prévers un bail dérogatoire de vingt-quatre mois"),
        ("2", None, "Le loyer mensuel est fixé à 640 € hors taxes et hors charges"),
        ("3", None, "La présente décision sera inscrite au registre et communiquée au conseil"),
    ], "Art. {n} – ", fin=".")  # fmt: skip
    paraphe(d, [str(f.president)], f"Prévers, le {le(f.seance)}", f"{le_chef(f)},", str(f.president))
    d.p(f"Décision transmise en préfecture le {f.transmission:%d/%m/%Y} et publiée le {f.publication:%d/%m/%Y}.",
        taille=9, avant=12)  # fmt: skip
    dit_acte(d, f, "AU", numero, objet)
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[], transmission=f.transmission, publication=f.publication)
    return d


def arrete_de_voirie(f: Faits) -> Feuille:
    """A département's lasting arrêté, 2013: road numbers, « Sur proposition », « ARRÊTE » after a hinge, articles on
    their own lines, a delegate signs."""
    f = office(f, "Département de la Vieille-Loue", "conseil général", "président", 33, 2013, _RIEN, prefixe="22")
    d, numero = Feuille("arrete_de_voirie", police="New Computer Modern"), f"13-P-{f.rang:03}"
    d.p("DÉPARTEMENT DE LA VIEILLE-LOUE", gras=True)
    d.p("Direction des routes et des mobilités – Agence de Haute-Combe", taille=9)
    d.p(f"ARRÊTÉ PERMANENT N° {numero}", gras=True, aligne="centre", avant=12)
    objet = "Limitation de vitesse sur la route départementale n° 38, commune de Sainte-Aude"
    d.p(f"OBJET : {objet}", aligne="centre", gras=True)
    d.p(f"{le_chef(f)} du Conseil général,", avant=10)
    visas = ("VU le code général des collectivités territoriales et notamment l'article L. 3221-4",
             "VU le code de la route et notamment l'article R. 413-1",
             "VU l'instruction interministérielle sur la signalisation routière")  # fmt: skip
    for v in visas:
        d.p(f"{v},")
    motif = "CONSIDÉRANT que le tracé de la route impose de réduire la vitesse à l'approche du carrefour de la Croix"
    d.p(f"{motif},")
    d.p("Sur proposition du Directeur des routes,")
    d.p("ARRÊTE", gras=True, aligne="centre", avant=8)
    articles = (
        "La vitesse de tous les véhicules est limitée à 70 km/h sur la route départementale n° 38, du point de repère "
        "12+300 au point de repère 13+150.",
        "Les dispositions antérieures contraires au présent arrêté sont abrogées.",
        "Le présent arrêté entrera en vigueur à la mise en place des panneaux.",
    )
    for n, texte in enumerate(articles, 1):
        d.p(f"ARTICLE {'1er' if n == 1 else n}", gras=True, avant=8)
        d.p(texte, aligne="justifie", avant=0)
    d.dit(provisions=[(str(n), None, t) for n, t in enumerate(articles, 1)])
    delegue = f.autres[3]
    paraphe(d, [str(delegue)], f"Fait à Clerval, le {le(f.seance)}", f"Pour {le_chef(f).lower()} et par délégation,",
            "Le chef du service de l'exploitation,", str(delegue))  # fmt: skip
    d.p("Tout recours contre cet arrêté est porté devant le tribunal administratif de Clerval dans les deux mois.",
        taille=9, avant=12)  # fmt: skip
    dit_acte(d, f, "AR", numero, objet)
    d.dit(visas=list(visas), considerants=[motif])
    return d


SECRETAIRES_ACTES = (arrete_de_rue, decision_de_vitrerie, arrete_d_agent, decision_de_bail, arrete_de_voirie)

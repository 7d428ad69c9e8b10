"""The blind set CLOCHERS: the eight middle towns."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.clochers_pieces import (
    INSECABLE,
    accord,
    annee,
    deux_mains,
    le_maire,
    mm,
    mois,
    monsieur,
    motifs,
    poser,
    quantieme,
    reunir,
    signer,
    suite,
    tete,
    textes,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.clochers_sujets import VILLES, Affaire
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def ville_rapport_et_deliberation(f: Faits) -> Feuille:
    """A town west of the capital: the rapport on a page of its own, the délibération with its visas on the next."""
    c = reunir(f, "rapport", "Ville de Villemeux-sur-Oise", 35, VILLES, annees=(2015, 2025), manquants=8, opposants=5)
    f, d = c.f, Feuille("ville_rapport_et_deliberation")
    numero = f"DEL {f.seance.year}-{f.rang:03}"
    timbre(d, f, "actes", numero.replace(" ", "_"))
    d.bas = "Délibération du conseil municipal – Villemeux-sur-Oise – {page}/{pages}"
    d.p("VILLE DE VILLEMEUX-SUR-OISE", gras=True, taille=15)
    d.p(f"CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True, avant=2)
    d.p("RAPPORT DE PRÉSENTATION", gras=True, aligne="centre", avant=16)
    for phrase in c.expose:
        d.p(phrase, aligne="justifie")
    d.p("Le présent rapport a été examiné par la commission compétente. Il est demandé au conseil municipal de se "
        "prononcer sur le projet de délibération qui suit.", aligne="justifie")  # fmt: skip
    d.blocs.append(SautDePage())
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", taille=13)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    d.lignes(f"Nombre de membres composant le conseil : {f.exercice}", f"En exercice : {f.exercice}",
             f"Présents à la séance : {f.presents}", f"Représentés : {f.pouvoirs}", f"Votants : {f.votants}",
             avant=10)  # fmt: skip
    d.p(f"Le conseil municipal, légalement convoqué le {le(f.convocation)}, s'est réuni le {le(f.seance)} à 19 heures "
        f"30 en salle du conseil sous la présidence de {mm(f.president)}, Maire.", aligne="justifie")  # fmt: skip
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    motifs(d, f, vu="VU", cons="CONSIDÉRANT")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=8)
    poser(d, f, textes(f, "HAUT"), "ARTICLE {n} : ", unique="ARTICLE UNIQUE : ", fin=".", aligne="justifie")
    vote = {"unanimite": "Adopté à l'unanimité des votants.",
            "majorite": f"Adopté à la majorité par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} "
                        "abstention(s)."}  # fmt: skip
    d.p(vote[f.mode], gras=True, avant=10)
    signer(d, f.president, "Pour extrait conforme,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_aux_groupes(f: Faits) -> Feuille:
    """A town of the Dauphiné: the vote with the names of opponents, one member who does not take part, a service's
    code above the number."""
    c = reunir(f, "groupes", "Ville de Fontanières", 33, VILLES, annees=(2014, 2025), manquants=6, opposants=6)
    f, d = c.f, Feuille("ville_aux_groupes")
    numero = f"{f.seance:%Y%m}-{f.rang:03}"
    timbre(d, f, "s2low" if f.seance.year > 2021 else "affiche", numero)
    d.lignes("Ville de Fontanières", "Direction générale des services", "Réf. : DGS/SA", taille=9, avant=0)
    d.p("REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    d.p(f"L'an {annee(f.seance)}, le {quantieme(f.seance)} {mois(f.seance)}, le conseil municipal de Fontanières, "
        f"convoqué le {le(f.convocation)}, s'est assemblé en séance publique sous la présidence de {mm(f.president)}, "
        "Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Nombre de conseillers en exercice : {f.exercice} ; nombre de présents : {f.presents} ; nombre de "
        f"procurations : {f.pouvoirs}")  # fmt: skip
    d.p(f"Présents : {suite(c.presents)}.", taille=9, aligne="justifie")
    if c.mandats:
        d.p(f"Procurations : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in c.mandats)}.", taille=9)
    if c.absents:
        d.p(f"Absents : {suite(c.absents)}.", taille=9)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"{mm(f.autres[0])}, {accord(f.autres[0], 'adjoint')} au maire, présente le rapport suivant :", avant=10)
    for phrase in c.expose:
        d.p(phrase, aligne="justifie")
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Après avoir entendu cet exposé et en avoir délibéré, le conseil municipal :", avant=10)
    poser(d, f, textes(f, "HAUT"), fin=" ;", aligne="justifie")
    sorti, non = f.autres[3], f.autres[4 : 4 + f.contre]
    abst = f.autres[12 : 12 + f.abstentions]
    pour = f.pour - 1
    d.p(f"Vote : adopté à {tous(f)} des suffrages exprimés", gras=True, avant=10)
    d.lignes(f"Pour : {pour}", f"Contre : {f.contre}" + (f" ({suite(non)})" if non else ""),
             f"Abstention : {f.abstentions}" + (f" ({suite(abst)})" if abst else ""),
             f"Ne prend pas part au vote : 1 ({mm(sorti)})")  # fmt: skip
    signer(d, f.president, "Extrait certifié conforme,", "Le Maire,", avant=8)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(mode=f.mode, pour=pour, contre=f.contre, abstentions=f.abstentions)
    return d


def ville_de_banlieue(f: Faits) -> Feuille:
    """A suburb: members by function, « la séance est ouverte », articles with the notification in the last one."""
    c = reunir(f, "banlieue", "Ville de Bois-Garnier", 35, VILLES, annees=(2013, 2025), manquants=8, opposants=4)
    f, d = c.f, Feuille("ville_de_banlieue")
    numero = f"{f.seance:%y}-{f.seance:%m}-{f.rang % 40 + 1:02}"
    timbre(d, f, "actes", numero)
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DU VAL-DE-MARNELLE", "ARRONDISSEMENT DE CRETEUIL")
    d.p("VILLE DE BOIS-GARNIER", gras=True, taille=15, avant=6)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"SÉANCE ORDINAIRE DU {le(f.seance).upper()}", aligne="centre", avant=2)
    d.blocs.append(Colonnes(
        (P(f"N° {numero}", gras=True), P("Objet :", gras=True), P(f.sujet.objet, gras=True, avant=0)),
        (P(f"Nombre de membres en exercice : {f.exercice}"), P(f"Nombre de présents : {f.presents}", avant=0),
         P(f"Nombre de représentés : {f.pouvoirs}", avant=0), P(f"Nombre de votants : {f.votants}", avant=0)),
        part=0.55))  # fmt: skip
    d.p(
        f"Le conseil municipal de la Ville de Bois-Garnier, convoqué le {le(f.convocation)}, s'est réuni le "
        f"{jour_de_semaine(f.seance)} {le(f.seance)} à 20 heures à l'Hôtel de Ville, sous la présidence de "
        f"{monsieur(f.president)}, Maire.",
        aligne="justifie", avant=12,
    )  # fmt: skip
    d.p("ÉTAIENT PRÉSENTS :", gras=True)
    d.p(f"{mm(f.president)}, Maire", taille=10, avant=2)
    d.p(f"{suite(c.presents[1:8])}, adjoints au maire", taille=10, avant=2, aligne="justifie")
    d.p(f"{suite(c.presents[8:])}, conseillers municipaux", taille=10, avant=2, aligne="justifie")
    if c.mandats:
        d.p("ÉTAIENT REPRÉSENTÉS :", gras=True)
        for a, b in c.mandats:
            d.p(f"{mm(a)} par {mm(b)}", taille=10, avant=2)
    if c.absents:
        d.p("ÉTAIENT ABSENTS :", gras=True)
        d.p(suite(c.absents), taille=10, avant=2)
    d.p(f"SECRÉTAIRE DE SÉANCE : {mm(f.secretaire)}", avant=10)
    motifs(d, f, aligne="justifie")
    d.p("Après en avoir délibéré,", avant=8)
    d.p(f"DÉCIDE À {tous(f).upper()}", gras=True, aligne="centre")
    poser(d, f, textes(f, "Inf"), "Article {er} : ", unique="Article unique : ", fin=".", aligne="justifie")
    if f.mode == "majorite":
        d.p(f"{f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention(s)", avant=8)
    signer(d, f.president, "Fait et délibéré les jour, mois et an ci-dessus", "Pour extrait conforme", "Le Maire")
    d.p("Le présent acte peut faire l'objet d'un recours devant le tribunal administratif de Mellun dans un délai de "
        "deux mois à compter de sa publication et de sa transmission au représentant de l'État.", taille=8)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_du_littoral(f: Faits) -> Feuille:
    """A seaside town: its software's table of fields at the head, exposé, « DECIDE » over dashes, published online."""
    c = reunir(
        f, "littoral", "Commune de Port-Saint-Goulven", 29, VILLES, annees=(2018, 2025), ecrit="bas", manquants=6
    )
    f, d = c.f, Feuille("ville_du_littoral")
    numero = f"{f.seance.year}-{f.rang:03}"
    timbre(d, f, "s2low" if f.seance.year > 2021 else "affiche", numero)
    d.haut = "Port-Saint-Goulven – Délibération du conseil municipal"
    d.p("Commune de Port-Saint-Goulven", gras=True, taille=14)
    d.blocs.append(Tableau((
        ("Séance du", le(f.seance)), ("Délibération n°", numero), ("Objet", f.sujet.objet),
        ("Rapporteur", mm(f.autres[2])), ("Nomenclature ACTES", "9.1 – Autres domaines de compétences des communes"),
    ), entete=False))  # fmt: skip
    d.p(
        f"Le conseil municipal, convoqué par courrier électronique le {le(f.convocation)}, s'est réuni à 18 heures à "
        f"l'espace du Môle, en séance publique, sous la présidence de {mm(f.president)}, Maire. Le quorum est "
        "constaté.",
        aligne="justifie", avant=12,
    )  # fmt: skip
    d.blocs.append(Tableau((("En exercice", "Présents", "Pouvoirs", "Votants"),
                            (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)))))  # fmt: skip
    d.p(f"Présents : {suite(c.presents, civil=False)}.", taille=9, aligne="justifie")
    d.p(f"Pouvoirs : {', '.join(f'{a} à {b}' for a, b in c.mandats) or 'néant'}.", taille=9)
    d.p(f"Absents : {suite(c.absents, civil=False) or 'néant'}.", taille=9)
    d.p(f"Secrétaire de séance : {f.secretaire}", taille=9)
    d.p("Exposé :", gras=True, avant=10)
    for phrase in c.expose:
        d.p(phrase, aligne="justifie", avant=2)
    motifs(d, f, fin="", aligne="justifie", avant=3)
    d.p("Le conseil municipal, sur proposition du rapporteur et après en avoir délibéré, DÉCIDE :", avant=10)
    poser(d, f, textes(f, "inf"), puce="-", retrait=12, avant=3)
    d.p("Résultat du vote :", gras=True, avant=6)
    d.p(f"Pour : {f.pour}   Contre : {f.contre}   Abstentions : {f.abstentions}", avant=0)
    d.p(f"Adopté à {tous(f)}", avant=0)
    deux_mains(
        d, (f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance", f.secretaire), ("Le Maire", f.president)
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


_SECTIONS = (("Section", "Dépenses", "Recettes"), ("Fonctionnement", "21 418 600,00 €", "21 418 600,00 €"),
             ("Investissement", "9 876 350,00 €", "9 876 350,00 €"))  # fmt: skip
_BUDGET = Affaire(
    "Budget primitif {an1} – Budget principal",
    ("Le projet de budget a été débattu en commission des finances. Il s'équilibre comme suit :",),
    ("le Code Général des Collectivités Territoriales, notamment ses articles L. 2311-1 et suivants",
     "la délibération prenant acte du débat d'orientation budgétaire", "l'avis de la commission des finances"),
    ("qu'il convient de voter le budget avant l'ouverture de l'exercice",),
    (("adopter", "le budget primitif {an1} du budget principal, par chapitre"),
     ("autoriser", "{autorite} à procéder à des virements de crédits de chapitre à chapitre dans la limite de 7,5 %")),
)  # fmt: skip


def ville_au_budget(f: Faits) -> Feuille:
    """A town votes its budget: sections in a table within the exposé, the vote « par … voix » in the hinge."""
    c = reunir(f, "budget", "Ville de Sommières-le-Grand", 33, (_BUDGET,), annees=(2013, 2025), ecrit="bas",
               manquants=7, opposants=6)  # fmt: skip
    f, d = c.f, Feuille("ville_au_budget")
    numero = f"{f.rang:03}/{f.seance.year}"
    timbre(d, f, "actes", numero.replace("/", "-"))
    d.p("Ville de Sommières-le-Grand", gras=True, aligne="centre", taille=14)
    d.p(f"Conseil municipal – séance du {f.seance:%d/%m/%Y}", aligne="centre", avant=2)
    d.p(f"Délibération n° {numero}", aligne="centre", gras=True, avant=10)
    d.p(f.sujet.objet.upper(), aligne="centre", gras=True, avant=2)
    d.p(f"Date de convocation : {le(f.convocation)}", avant=12)
    d.p(f"Conseillers en exercice : {f.exercice} – Présents : {f.presents} – Pouvoirs : {f.pouvoirs} – Votants : "
        f"{f.votants}", avant=0)  # fmt: skip
    d.p(f"Président de séance : {f.president}, Maire – Secrétaire de séance : {f.secretaire}", avant=0)
    d.p(f"{le_maire(c)} laisse la parole à {mm(f.autres[0])}, {accord(f.autres[0], 'adjoint')} aux finances.", avant=10)
    d.p(c.expose[0], aligne="justifie")
    d.blocs.append(Tableau(_SECTIONS))
    motifs(d, f, aligne="justifie")
    voix = f"par {f.pour} voix pour"
    if f.mode == "majorite":
        voix += f", {f.contre} voix contre et {f.abstentions} abstention(s)"
    d.p(f"Le conseil municipal, ayant entendu l'exposé et après en avoir délibéré, à {tous(f)}, {voix},",
        aligne="justifie", avant=10)  # fmt: skip
    poser(d, f, textes(f, "HAUT"), aligne="justifie")
    d.p("Pour extrait conforme,", aligne="droite", avant=14)
    signer(d, f.president, "Le Maire de Sommières-le-Grand,", avant=2)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f, zeros=f.mode == "majorite")
    return d


def ville_de_lorraine(f: Faits) -> Feuille:
    """A town of Lorraine: the point's number before the title, commissions heard, names as « M. X », bold verdict."""
    c = reunir(f, "lorraine", "Ville de Mazerange", 29, VILLES, annees=(2013, 2022), manquants=6, opposants=4)
    f, d = c.f, Feuille("ville_de_lorraine", police="New Computer Modern")
    numero = f"{f.seance.year}-{f.seance:%m}-{f.rang % 30 + 1:02}"
    d.lignes("Département de la Haute-Seille", "Arrondissement de Mazerange", taille=9)
    d.p("VILLE DE MAZERANGE", gras=True, taille=14, avant=4)
    d.p("EXTRAIT DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {le(f.seance)} – Convocation du {le(f.convocation)}", aligne="centre", avant=2)
    d.p(f"Présidence : {monsieur(f.president)}, Maire", avant=12)
    d.p(f"Membres en exercice : {f.exercice}", avant=0)
    d.p(f"Membres présents : {f.presents}", avant=0)
    d.p(f"Membres ayant donné procuration : {f.pouvoirs}", avant=0)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=0)
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Rapporteur : {monsieur(f.autres[1])}", italique=True, avant=2)
    for phrase in c.expose:
        d.p(phrase, aligne="justifie")
    d.p("Les commissions réunies ont émis un avis favorable.", aligne="justifie")
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Le Conseil Municipal, sur le rapport qui précède et après en avoir délibéré,", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre", avant=6)
    poser(d, f, textes(f, "inf"), fin=" ;", puce="-", retrait=12, aligne="justifie")
    verdict = "ADOPTÉ À L'UNANIMITÉ"
    if f.mode == "majorite":
        verdict = f"ADOPTÉ À LA MAJORITÉ – {f.contre} VOIX CONTRE"
        if f.abstentions:
            verdict += f" – {f.abstentions} ABSTENTIONS"
    d.p(verdict, gras=True, avant=12)
    d.p("Délibéré en séance, les jour, mois et an susdits.", avant=8)
    signer(d, f.president, "Pour expédition conforme,", "Le Maire,")
    d.p(f"Publié par voie d'affichage le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "publication")
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, **({"abstentions": f.abstentions} if f.abstentions else {}))
    return d


def ville_par_delegation(f: Faits) -> Feuille:
    """A town of Languedoc: title on each page, members cut by the page, the first adjoint signs for the maire."""
    c = reunir(f, "delegation", "Ville de Capestrel", 35, VILLES, annees=(2014, 2024), ecrit="inv", manquants=8,
               opposants=4)  # fmt: skip
    f, d = c.f, Feuille("ville_par_delegation")
    numero = f"{f.seance.year}{f.rang:03}"
    timbre(d, f, "ministere", numero)
    d.haut, d.bas = f"VILLE DE CAPESTREL – Délibération n° {numero}", "{page}"
    d.p("VILLE DE CAPESTREL", gras=True, aligne="centre", taille=15)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", aligne="centre", avant=2)
    d.p(f"SÉANCE DU {f.seance:%d/%m/%Y}", aligne="centre", avant=2)
    d.p(f"N° {numero}", aligne="centre", avant=2)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p(
        f"L'an {annee(f.seance)} et le {quantieme(f.seance)} {mois(f.seance)} à dix-huit heures, le conseil municipal, "
        f"convoqué le {le(f.convocation)}, s'est réuni en salle du conseil sous la présidence de "
        f"{monsieur(f.president)}, Maire.",
        aligne="justifie", avant=12,
    )  # fmt: skip
    d.p(f"Nombre de conseillers : {f.exercice}    En exercice : {f.exercice}    Présents : {f.presents}    Pouvoirs : "
        f"{f.pouvoirs}    Votants : {f.votants}")  # fmt: skip
    d.p(f"Présents : {suite(c.presents[:14], civil=False)},", aligne="justifie")
    d.blocs.append(SautDePage())
    d.p(f"{suite(c.presents[14:], civil=False)}.", aligne="justifie")
    if c.mandats:
        d.p(f"Absents ayant donné pouvoir : {' ; '.join(f'{a} à {b}' for a, b in c.mandats)}.")
    if c.absents:
        d.p(f"Absents : {suite(c.absents, civil=False)}.")
    d.p(f"{f.secretaire} est {accord(f.secretaire, 'nommé')} secrétaire de séance.")
    d.p(f"{le_maire(c)} indique à l'assemblée :", avant=10)
    for phrase in c.expose:
        d.p(phrase, aligne="justifie")
    motifs(d, f, vu="VU", cons="CONSIDERANT")
    d.p(f"LE CONSEIL MUNICIPAL, OUÏ L'EXPOSÉ, À {tous(f).upper()}", gras=True, avant=10)
    poser(d, f, textes(f, "HAUT"))
    if f.mode == "majorite":
        d.p(f"(Pour : {f.pour} ; contre : {f.contre} ; abstentions : {f.abstentions})", avant=8)
    premier = f.autres[0]
    signer(
        d,
        premier,
        "Pour le Maire et par délégation,",
        f"{'La première adjointe' if premier.femme else 'Le premier adjoint'},",
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_aux_motifs_en_liste(f: Faits) -> Feuille:
    """A town of the Loire: one « Vu : » and one « Considérant : » over lists, decisions numbered, articles of foot."""
    c = reunir(
        f, "en liste", "Ville de Chalandray-sur-Loire", 29, VILLES, annees=(2019, 2025), manquants=6, opposants=5
    )
    f, d = c.f, Feuille("ville_aux_motifs_en_liste")
    numero = f"DCM{f.seance:%y%m}{f.rang % 30 + 1:02}"
    timbre(d, f, "s2low" if f.seance.year > 2021 else "affiche", numero)
    d.blocs.append(Colonnes(
        (P("VILLE DE CHALANDRAY-SUR-LOIRE", gras=True), P("Secrétariat général", taille=9)),
        (P("Délibération du conseil municipal", gras=True, aligne="droite"),
         P(f"N° {numero}", aligne="droite")), part=0.55))  # fmt: skip
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=12)
    d.p(f"Date d'envoi de la convocation : {le(f.convocation)}", avant=0)
    d.p(f"Effectif du conseil : {f.exercice} membres en exercice, {f.presents} présents, {f.pouvoirs} pouvoirs, "
        f"{f.votants} votants", avant=0)  # fmt: skip
    d.p(f"Sous la présidence de {mm(f.president)}, Maire de Chalandray-sur-Loire")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=16)
    for phrase in c.expose:
        d.p(phrase, aligne="justifie")
    for champ, mot, ecrits in (("visas", "Vu", f.visas), ("considerants", "Considérant", f.sujet.considerants)):
        d.p(f"{mot} :", gras=True, avant=8)
        for ecrit in ecrits:
            d.p(f"{ecrit}{INSECABLE}", puce="-", retrait=12, aligne="justifie")
        d.dit(**{champ: [f"{mot} {ecrit}" for ecrit in ecrits]})
    vote = "à l'unanimité"
    if f.mode == "majorite":
        vote = f"à la majorité ({f.pour} pour, {f.contre} contre, {f.abstentions} abstention)"
    d.p(f"Après en avoir délibéré, le conseil municipal, {vote}, décide de :", avant=10)
    poser(d, f, textes(f, "nu"), "{n}. ", fin=" ;", retrait=12, aligne="justifie")
    signer(d, f.president, "Le Maire,")
    d.p("Délais et voies de recours : la présente délibération peut être déférée au tribunal administratif d'Orlange "
        "dans les deux mois suivant sa publication.", taille=8, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         qualite="Maire de Chalandray-sur-Loire")  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


CLOCHERS_VILLES = (
    ville_rapport_et_deliberation,
    ville_aux_groupes,
    ville_de_banlieue,
    ville_du_littoral,
    ville_au_budget,
    ville_de_lorraine,
    ville_par_delegation,
    ville_aux_motifs_en_liste,
)

"""The blind set CLOCHERS: thirty layouts of communes, from the hamlet to the great city. This module holds the eight
villages; `clochers_suite.py` the bourgs, `clochers_villes.py` the towns, `clochers_fin.py` the cities and arrêtés."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.clochers_fin import CLOCHERS_FIN
from benchmarks.exactitude.dispositions.clochers_pieces import (
    accord,
    annee,
    de_mois,
    deux_mains,
    le_maire,
    mm,
    mois,
    monsieur,
    motifs,
    par_genre,
    poser,
    quantieme,
    que,
    reunir,
    sans_motifs,
    signer,
    suite,
    tete,
    textes,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.clochers_suite import CLOCHERS_SUITE
from benchmarks.exactitude.dispositions.clochers_sujets import VILLAGES
from benchmarks.exactitude.dispositions.clochers_villes import CLOCHERS_VILLES
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def village_au_kilometre(f: Faits) -> Feuille:
    """A hamlet of the Jura, typed by hand in Word: no number nor visa, the maire's exposé, dashes, blanks below."""
    c = reunir(f, "kilometre", "Commune de Fallerans-la-Combe", 11, VILLAGES, ecrit="inv", opposants=1)
    f, d = c.f, Feuille("village_au_kilometre")
    d.lignes("Département de l'Ognaise", "Arrondissement de Lurval", "Canton de Montboison")
    d.p("COMMUNE DE FALLERANS-LA-COMBE", gras=True, avant=6)
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS", gras=True, aligne="centre", taille=14, avant=16)
    d.p("DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=14, avant=0)
    d.lignes("Nombre de conseillers :", f"en exercice : {f.exercice}", f"présents : {f.presents}",
             f"votants : {f.votants}", avant=10)  # fmt: skip
    d.p(
        f"L'an {annee(f.seance)}, le {quantieme(f.seance)} {mois(f.seance)} à vingt heures trente, le Conseil "
        "Municipal, légalement convoqué, s'est réuni à la Mairie en séance publique sous la présidence de "
        f"{monsieur(f.president)}, Maire.",
        aligne="justifie", avant=12,
    )  # fmt: skip
    d.p(f"Etaient présents : {par_genre(c.presents)}")
    absents = [f"{mm(a)} (pouvoir à {mm(b)})" for a, b in c.mandats] + [mm(a) for a in c.absents]
    d.p(f"Absents excusés : {', '.join(absents) or 'néant'}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Date de la convocation : {le(f.convocation)}")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{le_maire(c)} expose au Conseil Municipal {' et '.join(que(e.rstrip('.')) for e in c.expose)}.",
        aligne="justifie", avant=10)  # fmt: skip
    if f.mode == "unanimite":
        d.p("Après en avoir délibéré, le Conseil Municipal, à l'unanimité des membres présents :", avant=10)
    else:
        abst = f" et {f.abstentions} abstention" if f.abstentions else ""
        d.p(f"Après en avoir délibéré, le Conseil Municipal, par {f.pour} voix pour, {f.contre} voix contre{abst} :",
            avant=10)  # fmt: skip
    poser(d, f, textes(f, "bas"), fin=" ;", puce="-", retrait=14)
    sans_motifs(d)
    d.p("Ainsi fait et délibéré les jour, mois et an susdits.", avant=12)
    signer(d, f.president, "Pour extrait conforme,", "Le Maire,")
    d.lignes("Certifié exécutoire", "Transmis en Sous-Préfecture le ………………", "Publié le ………………", taille=9, avant=14)
    tete(d, f, None, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def village_aux_trois_cases(f: Faits) -> Feuille:
    """A village of Champagne on the old printed form: members « afférents au Conseil », three boxes, dates below."""
    c = reunir(f, "trois cases", "Commune de Vauclairmont", 11, VILLAGES, annees=(2013, 2019), opposants=1)
    f, d = c.f, Feuille("village_aux_trois_cases")
    d.p("REPUBLIQUE FRANÇAISE", aligne="centre")
    d.p("DEPARTEMENT DE LA HAUTE-VESLE", aligne="centre", avant=0)
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p("DE LA COMMUNE DE VAUCLAIRMONT", gras=True, aligne="centre", avant=0)
    d.p(f"Séance du {le(f.seance)}", gras=True, aligne="centre", avant=8)
    d.p("NOMBRE DE MEMBRES", aligne="gauche", taille=10, avant=10)
    d.blocs.append(Tableau((
        ("Afférents au Conseil Municipal", "En exercice", "Qui ont pris part à la délibération"),
        ("11", str(f.exercice), str(f.votants)),
    )))  # fmt: skip
    d.p(f"Date de la convocation : {le(f.convocation)}", taille=10)
    d.p(f"Date d'affichage : {le(f.convocation)}", taille=10, avant=0)
    d.p(
        f"L'an {annee(f.seance)}, et le {quantieme(f.seance)} {mois(f.seance)}, à 20 heures, le Conseil Municipal de "
        "cette commune, régulièrement convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de "
        f"ses séances, sous la présidence de {mm(f.president)}, Maire.",
        aligne="justifie", avant=10,
    )  # fmt: skip
    d.p(f"Présents : {suite(c.presents)}.", aligne="justifie")
    if c.mandats:
        d.p(f"Ont donné pouvoir : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in c.mandats)}.")
    if c.absents:
        d.p(f"Absents : {suite(c.absents)}.")
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire.")
    d.p("Objet de la délibération :", gras=True, avant=12)
    d.p(f.sujet.objet, gras=True, avant=0)
    motifs(d, f)
    d.p("Le Conseil Municipal, après en avoir délibéré,", avant=10)
    poser(d, f, textes(f, "HAUT"))
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité.", avant=10)
    else:
        d.p(f"Adopté à la majorité ({f.pour} pour, {f.contre} contre, {f.abstentions} abstention).", avant=10)
    d.p("Fait et délibéré les jour, mois et an que dessus.", avant=8)
    d.p("Au registre sont les signatures.", avant=0)
    signer(d, f.president, "Pour copie conforme :", "Le Maire,")
    d.lignes("Acte rendu exécutoire", f"après dépôt en Préfecture le {f.transmission:%d/%m/%Y}",
             f"et publication ou notification du {f.publication:%d/%m/%Y}", taille=9, avant=14)  # fmt: skip
    tete(d, f, None, "convocation", "en_exercice", "votants", "transmission", "publication")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def village_de_souligne(f: Faits) -> Feuille:
    """A village of the Causses and its management software: « DE_2016_021 », counts and vote in the left column."""
    c = reunir(f, "souligne", "Commune de Saint-Amet-du-Causse", 11, VILLAGES, annees=(2015, 2024), ecrit="bas")
    f, d = c.f, Feuille("village_de_souligne")
    numero = f"DE_{f.seance.year}_{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.lignes("République française", "Département du Haut-Lévézou", aligne="centre")
    d.p("Commune de Saint-Amet-du-Causse", gras=True, aligne="centre", taille=14)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, aligne="centre", avant=10)
    comptes = (f"Membres en exercice : {f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}",
               f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}")  # fmt: skip
    ouverture = (
        f"L'an {annee(f.seance)} et le {quantieme(f.seance)} {mois(f.seance)} l'assemblée régulièrement convoquée le "
        f"{le(f.convocation)}, s'est réunie sous la présidence de {f.president}, Maire."
    )
    represents = ", ".join(f"{a} par {b}" for a, b in c.mandats)
    d.blocs.append(Colonnes(
        tuple(P(t, avant=4) for t in comptes),
        (P(ouverture), P(f"Sont présents : {suite(c.presents, civil=False)}"), P(f"Représentés : {represents}".strip()),
         P("Excusés :"), P(f"Absents : {suite(c.absents, civil=False)}".strip()),
         P(f"Secrétaire de séance : {f.secretaire}")), part=0.28))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=16)
    d.p(f"{le_maire(c)} rappelle le dossier aux membres du conseil.", avant=10)
    for phrase in c.expose:
        d.p(phrase, aligne="justifie")
    motifs(d, f, fin=" ;")
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, textes(f, "Cap"), fin=" ;", puce="•", retrait=12)
    d.p("Ainsi fait et délibéré, les jour, mois et an que dessus.", avant=12)
    signer(d, f.president, "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def village_en_fonction(f: Faits) -> Feuille:
    """A village of the Rhine: members elected, « en fonction », present; minutes' extract; two numbered points."""
    c = reunir(f, "fonction", "Commune de Niederbrunnwiller", 15, VILLAGES, annees=(2014, 2022), ecrit="inv")
    f, d = c.f, Feuille("village_en_fonction", police="New Computer Modern")
    numero = f"{f.rang % 9 + 1}/{f.seance:%m-%Y}"
    d.blocs.append(Colonnes(
        (P("COMMUNE DE NIEDERBRUNNWILLER", gras=True), P("Département du Rhin-et-Moder", taille=9),
         P("Arrondissement de Hagueval", taille=9, avant=0)),
        (P("Extrait du procès-verbal des délibérations du Conseil Municipal", gras=True),
         P(f"Séance du {le(f.seance)}")), part=0.5))  # fmt: skip
    d.lignes("Nombre de conseillers élus : 15", f"Conseillers en fonction : {f.exercice}",
             f"Conseillers présents : {f.presents}", f"Procurations : {f.pouvoirs or 'néant'}", avant=14)  # fmt: skip
    d.p(f"Sous la présidence de {mm(f.president)}, Maire", avant=10)
    d.p(f"Membres présents : {suite(c.presents[1:])}.", aligne="justifie")
    if c.mandats:
        d.p(f"Absents ayant donné procuration : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in c.mandats)}.")
    if c.absents:
        d.p(f"Absents excusés : {suite(c.absents)}.")
    d.p(f"Convocation du : {le(f.convocation)}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    for phrase in c.expose:
        d.p(phrase, aligne="justifie")
    motifs(d, f, vu="VU", cons="CONSIDERANT", fin=" ;")
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    d.p("après en avoir délibéré,", avant=0)
    poser(d, f, textes(f, "HAUT"), fin=" ;", aligne="justifie")
    vote = {
        "unanimite": "Adopté à l'unanimité",
        "majorite": f"Adopté par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention(s)",
    }
    d.p(vote[f.mode], italique=True, avant=10)
    d.p("Pour extrait conforme", avant=12)
    d.p(f"Niederbrunnwiller, le {le(f.transmission)}", avant=0)
    signer(d, f.president, "Le Maire :", aligne="gauche", avant=4)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def village_breton(f: Faits) -> Feuille:
    """A Breton village: the day before the year in words, members « formant la majorité », vote alone after verbs."""
    c = reunir(f, "breton", "Commune de Plouvern-ar-Goat", 15, VILLAGES, ecrit="maj")
    f, d = c.f, Feuille("village_breton")
    numero = f"{f.seance.year}-{f.seance:%m}-{f.rang % 20 + 1:02}"
    timbre(d, f, "s2low" if f.seance.year > 2021 else "affiche", numero)
    d.p("Mairie de Plouvern-ar-Goat", italique=True, taille=9)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", avant=10)
    d.p("DU CONSEIL MUNICIPAL DE LA COMMUNE DE PLOUVERN-AR-GOAT", gras=True, aligne="centre", avant=0)
    d.p(
        f"Le {quantieme(f.seance)} {mois(f.seance)} {annee(f.seance)}, à vingt heures, le Conseil Municipal de la "
        f"commune de Plouvern-ar-Goat, dûment convoqué le {le(f.convocation)}, s'est réuni en session ordinaire, à la "
        f"mairie, sous la présidence de {mm(f.president)}, Maire.",
        aligne="justifie", avant=14,
    )  # fmt: skip
    d.p(f"Étaient présents : {suite(c.presents)}, formant la majorité des membres en exercice.", aligne="justifie")
    if c.sans_pouvoir:
        d.p(f"Absents : {suite(c.absents)}." if c.absents else "Absents : néant.")
    else:
        d.p(f"Absents ayant donné procuration : {' ; '.join(f'{mm(a)} à {mm(b)}' for a, b in c.mandats)}.")
        if c.absents:
            d.p(f"Absents excusés : {suite(c.absents)}.")
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'élu')} secrétaire.")
    d.p(f"Nombre de conseillers en exercice : {f.exercice} – Présents : {f.presents} – Votants : {f.votants}")
    d.p(f"N° {numero} – {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f)
    d.p(f"Sur proposition de {le_maire(c)},", avant=8)
    d.p("Le Conseil Municipal, après en avoir délibéré, DÉCIDE :", gras=True)
    poser(d, f, textes(f, "inf"), fin=" ;", puce="-", retrait=12)
    d.p(f"Vote : {f.pour} pour – {f.contre} contre – {f.abstentions} abstention", avant=10)
    d.p("Fait et délibéré en mairie, les jour, mois et an ci-dessus.", avant=8)
    signer(d, f.president, "Pour extrait conforme au registre,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def village_en_bref(f: Faits) -> Feuille:
    """A Picard hamlet: everything short, « DÉCIDE » once and verbs, counts of nobody left out."""
    c = reunir(f, "bref", "Commune d'Hardinval-en-Vimeux", 9, VILLAGES, annees=(2014, 2023), ecrit="bas", opposants=1)
    f, d = c.f, Feuille("village_en_bref")
    d.haut = "Mairie d'Hardinval-en-Vimeux – 1, place de l'Église – mairie@hardinval.example"
    d.p("COMMUNE D'HARDINVAL-EN-VIMEUX", gras=True, taille=14)
    d.p(f"Réunion du conseil municipal du {le(f.seance)}", avant=2)
    d.p(f"Délibération n° {f.rang}", gras=True, aligne="centre", avant=16)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=2)
    d.p(f"Convocation : {f.convocation:%d/%m/%Y}. Conseillers en exercice : {f.exercice}. Présents : {f.presents}. "
        f"Pouvoirs : {f.pouvoirs}. Votants : {f.votants}.", avant=14)  # fmt: skip
    d.p(f"Présidence de {mm(f.president)}, maire. Secrétaire de séance : {mm(f.secretaire)}.")
    d.p(f"Présents : {suite(c.presents, civil=False)}.")
    if c.mandats:
        d.p(f"Pouvoirs : {', '.join(f'{a} à {b}' for a, b in c.mandats)}.")
    for phrase in c.expose:
        d.p(phrase, aligne="justifie")
    vote = "à l'unanimité" if f.mode == "unanimite" else f"à la majorité ({f.contre} contre)"
    if f.abstentions:
        vote = f"à la majorité ({f.contre} contre, {f.abstentions} abstention)"
    d.p(f"Après en avoir délibéré, {vote}, le conseil municipal", avant=12)
    poser(d, f, [textes(f, "decide")[0], *textes(f, "HAUT")[1:]], fin="")
    sans_motifs(d)
    signer(d, f.president, "Le maire,", aligne="centre")
    d.p(f"Affichée le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    tete(d, f, str(f.rang), "convocation", "en_exercice", "presents", "pouvoirs", "votants", "publication",
         qualite="maire")  # fmt: skip
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre)
        if f.abstentions:
            d.dit(abstentions=f.abstentions)
    return d


def village_du_midi(f: Faits) -> Feuille:
    """A village of the Midi: « et le douze du mois de », counts in a line of capitals, « OUÏ l'exposé », then verbs."""
    c = reunir(f, "midi", "Commune de Castelmoureau", 15, VILLAGES, ecrit="inv", opposants=2)
    f, d = c.f, Feuille("village_du_midi", coin="haut-gauche")
    numero = f"{f.seance:%Y%m%d}_{f.rang % 12 + 1:02}"
    timbre(d, f, "actes", numero)
    d.p("DÉPARTEMENT DES GARRIGUES", aligne="droite")
    d.p("COMMUNE DE CASTELMOUREAU", gras=True, aligne="droite", avant=0)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=14, avant=14)
    d.p(f"N° {numero}", aligne="centre", avant=2)
    d.p(
        f"L'an {annee(f.seance)} et le {quantieme(f.seance)} du mois {de_mois(f.seance)} à dix-huit heures trente, le "
        "conseil municipal de Castelmoureau, régulièrement convoqué, s'est réuni dans la salle du conseil, sous la "
        f"présidence de {monsieur(f.president)}, Maire.",
        aligne="justifie", avant=12,
    )  # fmt: skip
    d.p(f"DATE DE CONVOCATION : {f.convocation:%d/%m/%Y}")
    d.p(f"EN EXERCICE : {f.exercice}   PRÉSENTS : {f.presents}   PROCURATIONS : {f.pouvoirs}   VOTANTS : {f.votants}")
    d.p(f"PRÉSENTS : {suite(c.presents, civil=False)}", taille=10, aligne="justifie")
    if c.mandats:
        d.p(f"PROCURATIONS : {' - '.join(f'{a} à {b}' for a, b in c.mandats)}", taille=10)
    if c.absents:
        d.p(f"ABSENTS : {suite(c.absents, civil=False)}", taille=10)
    d.p(f"SECRÉTAIRE DE SÉANCE : {f.secretaire}")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{le_maire(c)} donne lecture du projet de délibération et précise {que(c.expose[0])}", aligne="justifie")
    motifs(d, f, vu="VU", cons="CONSIDÉRANT")
    d.p(f"Le conseil municipal, OUÏ l'exposé de {le_maire(c)} et après en avoir délibéré,", avant=10)
    poser(d, f, textes(f, "HAUT"), fin=";")
    contre = f"CONTRE : {f.contre}" if f.contre else "CONTRE : /"
    absent = f"ABSTENTION : {f.abstentions}" if f.abstentions else "ABSTENTION : /"
    d.lignes(f"POUR : {f.pour}", contre, absent, avant=12)
    d.p("Ainsi fait et délibéré à Castelmoureau, les jour, mois et an que dessus.", avant=8)
    signer(d, f.president, "Le Maire")
    d.p("Le Maire certifie sous sa responsabilité le caractère exécutoire de cet acte et informe qu'il peut faire "
        "l'objet d'un recours pour excès de pouvoir devant le Tribunal Administratif de Nîmerac dans un délai de deux "
        "mois à compter de sa publication.", taille=8, avant=16)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def village_a_deux_signatures(f: Faits) -> Feuille:
    """A village since the reform of 2022: chair and secretary sign, the list of deliberations and the web site are
    named at the foot, articles with « Article 1 – »."""
    c = reunir(f, "deux signatures", "Commune de Beaulieu-les-Étangs", 15, VILLAGES, annees=(2022, 2026))
    f, d = c.f, Feuille("village_a_deux_signatures")
    numero = f"D-{f.seance.year}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.bas = "Commune de Beaulieu-les-Étangs – délibération – page {page}/{pages}"
    d.p("COMMUNE DE BEAULIEU-LES-ÉTANGS", gras=True, aligne="centre", taille=13)
    d.p("Conseil municipal", aligne="centre", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre", avant=10)
    d.p(f"Objet : {f.sujet.objet}.", gras=True, avant=12)
    d.p(
        f"Le conseil municipal s'est réuni le {jour_de_semaine(f.seance)} {le(f.seance)} à 19 h 30, à la mairie, sur "
        f"convocation adressée le {le(f.convocation)}, sous la présidence de {mm(f.president)}, maire.",
        aligne="justifie", avant=10,
    )  # fmt: skip
    d.lignes(f"Conseillers en exercice : {f.exercice}", f"Présents : {f.presents}",
             f"Absents représentés : {f.pouvoirs}", f"Votants : {f.votants}")  # fmt: skip
    d.p(f"Présents : {suite(c.presents)}.", aligne="justifie")
    if c.mandats:
        d.p(f"Représentés : {', '.join(f'{mm(a)} (pouvoir à {mm(b)})' for a, b in c.mandats)}.")
    d.p(f"Le quorum étant atteint, {mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} secrétaire de séance.")
    motifs(d, f, fin=" ;")
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)}, décide :", avant=10)
    poser(d, f, textes(f, "Inf"), "Article {n} – ", fin=".", aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Détail du vote – pour : {f.pour} ; contre : {f.contre} ; abstention : {f.abstentions}", avant=8)
    d.p("Fait et délibéré en séance le jour susdit.", avant=10)
    deux_mains(
        d, ("Le maire,", f.president), (f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,", f.secretaire)
    )
    d.p("La liste des délibérations de la séance est consultable sur le site internet de la commune. La présente "
        "délibération peut être contestée devant le tribunal administratif d'Orlange, par courrier ou par "
        "l'application Télérecours citoyens, dans les deux mois de sa publication.", taille=8, avant=18)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite="maire")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


CLOCHERS = (
    village_au_kilometre,
    village_aux_trois_cases,
    village_de_souligne,
    village_en_fonction,
    village_breton,
    village_en_bref,
    village_du_midi,
    village_a_deux_signatures,
    *CLOCHERS_SUITE,
    *CLOCHERS_VILLES,
    *CLOCHERS_FIN,
)

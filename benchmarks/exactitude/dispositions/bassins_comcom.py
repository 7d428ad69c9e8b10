"""Set BASSINS: the councils of six communautés de communes, from the mountain secretary to the coast's cartouche."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.bassins_pieces import (
    COMMUNES,
    bancs,
    e,
    expose,
    grouper,
    infinitifs,
    inverse,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    monsieur_le,
    motifs,
    noms,
    poser,
    s,
    sans_motifs,
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
    vice,
    voix,
)
from benchmarks.exactitude.dispositions.bassins_sujets import COMCOM
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le, sans_accents_en_capitales
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def comcom_vallees(f: Faits) -> Feuille:
    """A rural communauté with the old frame: the year in words, one line of counts, dashes and capitals."""
    f = grouper(f, "Communauté de communes des Vallées de l'Ourvaie", "conseil communautaire", 31, COMCOM)
    d, qui, numero = Feuille("comcom_vallees"), bancs(f), f"{f.seance.year}/{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Département de la Haute-Ostre", "Arrondissement de Montrivel")
    d.p("COMMUNAUTÉ DE COMMUNES DES VALLÉES DE L'OURVAIE", gras=True, aligne="centre", taille=13, avant=10)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", avant=8)
    d.p("DU CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre", avant=0)
    d.p(f"Délibération n° {numero}", aligne="centre", gras=True)
    d.p(
        f"L'an {jour_ecrit(f)} à vingt heures trente, le Conseil Communautaire, légalement convoqué le "
        f"{le(f.convocation)}, s'est réuni en séance publique à la salle des fêtes de Gréziac, sous la présidence de "
        f"{monsieur(f.president)}, {f.president.qualite}.",
        aligne="justifie",
        avant=12,
    )
    d.p(
        f"Nombre de conseillers en exercice : {f.exercice}     Présents : {f.presents}     Pouvoirs : {f.pouvoirs}"
        f"     Votants : {f.votants}"
    )
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.mandats:
        d.p(f"Avaient donné pouvoir : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.mandats)}.", aligne="justifie")
    if qui.absents:
        d.p(f"Absents excusés : {noms(qui.absents)}.", aligne="justifie")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{monsieur_le(f)} expose au Conseil :", avant=8)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    motifs(d, f, aligne="justifie")
    d.p(f"Le Conseil Communautaire, après en avoir délibéré, {voix(d, f)} :", avant=8)
    poser(d, f, tierce(f), "- ", fin=",", retrait=12, aligne="justifie")
    d.p("Fait et délibéré les jour, mois et an que dessus.", avant=10)
    d.p("Pour extrait certifié conforme,", avant=2)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    return d


def comcom_cartouche(f: Faits) -> Feuille:
    """A plateau's communauté: all counts and dates in a narrow left column, the people in the right one."""
    f = grouper(f, "Communauté de Communes du Plateau de Sarrènes", "conseil communautaire", 38, COMCOM)
    d, qui, numero = Feuille("comcom_cartouche"), bancs(f), f"D{f.seance:%Y%m}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.bas = "Communauté de Communes du Plateau de Sarrènes - 1, rue du Marché-aux-Grains - www.plateau-sarrenes.example"
    d.p("COMMUNAUTÉ DE COMMUNES DU PLATEAU DE SARRÈNES", gras=True, taille=13)
    d.p(f"Délibération du Conseil communautaire n° {numero}", gras=True)
    gauche = (
        "Date de la convocation :",
        f"{f.convocation:%d/%m/%Y}",
        "Nombre de conseillers",
        f"En exercice : {f.exercice}",
        f"Présents : {f.presents}",
        f"Procurations : {f.pouvoirs}",
        f"Votants : {f.votants}",
        "Secrétaire de séance :",
        mm(f.secretaire),
    )
    droite = [
        f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 18 heures 30, le Conseil communautaire s'est réuni au siège "
        f"de la Communauté de Communes, sous la présidence de {mm(f.president)}, {f.president.qualite}.",
        f"Présents : {noms(qui.presents, inverse)}",
    ]
    if qui.mandats:
        droite.append(f"Procurations : {', '.join(f'{inverse(a)} à {inverse(b)}' for a, b in qui.mandats)}")
    if qui.absents:
        droite.append(f"Absents : {noms(qui.absents, inverse)}")
    d.blocs.append(
        Colonnes(
            tuple(P(t, taille=9, avant=6 if n in {0, 2, 7} else 1) for n, t in enumerate(gauche)),
            tuple(P(t, taille=10, aligne="justifie") for t in droite),
            part=0.28,
        )
    )
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    rapporteur = f.autres[0]
    d.p(f"Rapporteur : {mm(rapporteur)}, {vice(rapporteur)}", italique=True)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Après en avoir délibéré, le Conseil communautaire décide :", avant=10, gras=True)
    poser(d, f, infinitifs(f), puce="•", retrait=12)
    d.p(f"VOTE : Pour : {f.pour}   Contre : {f.contre}   Abstention : {f.abstentions}", gras=True, avant=10)
    signent(d, f)
    d.p(
        "La présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal "
        "administratif de Montrivel dans un délai de deux mois à compter de sa publication.",
        taille=8,
        avant=16,
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def comcom_presences(f: Faits) -> Feuille:
    """A communauté that prints its presences in a table by commune, then articles in the infinitive."""
    f = grouper(f, "Communauté de communes Lande et Bocage d'Armeval", "conseil communautaire", 24, COMCOM)
    d, qui, numero = Feuille("comcom_presences"), bancs(f), f"{f.seance.year}-{f.rang:03}"
    d.haut = "Communauté de communes Lande et Bocage d'Armeval"
    d.bas = f"Délibération {numero} – Page {{page}} sur {{pages}}"
    d.p("CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre", taille=14)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=8)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=4, taille=12)
    d.lignes(
        f"Date de convocation : {le(f.convocation)}",
        f"Membres en exercice : {f.exercice}",
        f"Membres présents : {f.presents}",
        f"Membres ayant donné pouvoir : {f.pouvoirs}",
        f"Nombre de votants : {f.votants}",
        avant=10,
    )
    d.p(
        f"Le conseil de la Communauté de communes Lande et Bocage d'Armeval s'est réuni le {le(f.seance)} à 19 h 00 à "
        f"l'espace culturel de Tournadre, sous la présidence de {monsieur(f.president)}, {f.president.qualite}.",
        aligne="justifie",
    )
    tous_rangs = [(i, "présent" + e(i)) for i in qui.presents]
    tous_rangs += [(a, f"pouvoir à {mm(b)}") for a, b in qui.mandats]
    tous_rangs += [(i, "excusé" + e(i)) for i in qui.absents]
    rangees = [(COMMUNES[n // 2 % len(COMMUNES)], mm(i), etat) for n, (i, etat) in enumerate(tous_rangs)]
    d.blocs.append(Tableau((("Commune", "Délégué", "Présence"), *rangees)))
    d.p(f"{mm(f.secretaire)} a été désigné{e(f.secretaire)} secrétaire de séance.", avant=8)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    motifs(d, f, fin=" ;")
    d.p(f"Le conseil communautaire, après en avoir délibéré, {voix(d, f)}, DÉCIDE :", avant=8, gras=True)
    poser(d, f, infinitifs(f, cap=True), "Article {n} : ", unique="Article unique : ", fin=".", aligne="justifie")
    signe(d, f, f"{le_chef(f)} de la Communauté de communes,")
    d.p(
        f"Acte rendu exécutoire après dépôt en Préfecture le {f.transmission:%d/%m/%Y} et publication le "
        f"{f.publication:%d/%m/%Y}",
        taille=9,
        avant=14,
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    return d


def comcom_montagne(f: Faits) -> Feuille:
    """A small mountain communauté: typed without accents in its capitals, no visa, « Ouï l'exposé », infinitives."""
    f = grouper(f, "Communauté de communes des Trois Cols", "conseil communautaire", 19, COMCOM)
    d, qui, numero = Feuille("comcom_montagne"), bancs(f), f"{f.rang:02}-{f.seance.year}"
    d.lignes(
        "REPUBLIQUE FRANCAISE", "DEPARTEMENT DE LA HAUTE-OSTRE", "COMMUNAUTE DE COMMUNES DES TROIS COLS", gras=True
    )
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL COMMUNAUTAIRE", aligne="centre", avant=12, gras=True)
    d.p(f"SEANCE DU {sans_accents_en_capitales(le(f.seance))}", aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre")
    d.p(
        f"L'an {jour_ecrit(f)} à 20 heures, le Conseil Communautaire s'est réuni à la Maison des Cols, au nombre "
        f"prescrit par la loi, sous la présidence de {mm(f.president)}.",
        aligne="justifie",
        avant=12,
    )
    d.p(f"Date de convocation du Conseil Communautaire : {le(f.convocation)}")
    d.p(f"Délégués en exercice : {f.exercice} – Présents : {f.presents} – Votants : {f.votants}")
    d.p(f"PRESENTS : {noms(qui.presents)}", aligne="justifie")
    excuses = [f"{mm(a)} (pouvoir à {mm(b)})" for a, b in qui.mandats] + [mm(i) for i in qui.absents]
    d.p(f"EXCUSES : {', '.join(excuses)}", aligne="justifie")
    d.p(f"SECRETAIRE DE SEANCE : {mm(f.secretaire)}")
    objet = sans_accents_en_capitales(f.sujet.objet)
    d.p(f"OBJET : {objet}", gras=True, avant=14)
    d.p(f"{monsieur_le(f)} expose ce qui suit. {expose(f)[0]}", aligne="justifie")
    d.p(f"Ouï l'exposé de {monsieur_le(f)},", avant=8)
    d.p("Le Conseil Communautaire, après en avoir délibéré,", avant=2)
    d.p(f"A {tous(f)} des membres présents et représentés,", avant=2)
    d.p("DECIDE", gras=True, aligne="centre")
    poser(d, f, infinitifs(f, cap=True), "- ", fin=",", retrait=12)
    d.p("Ainsi fait et délibéré les jour, mois et an susdits.", avant=10)
    d.p("Pour copie conforme,", avant=2)
    signe(d, f, f"{le_chef(f)},")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", objet=objet, qualite=None)
    d.dit(mode=f.mode)
    return d


def comcom_littoral(f: Faits) -> Feuille:
    """A coastal communauté with a legal service: exposé des motifs and délibération under their titles, vote in a
    table, electronic signature."""
    f = grouper(
        f,
        "Communauté de communes Côte des Ajoncs",
        "conseil communautaire",
        33,
        COMCOM,
        prefixe="24",
        visas=["le Code général des collectivités territoriales", "les statuts de la Communauté de communes"],
    )
    d, qui, numero = Feuille("comcom_littoral", coin="haut-droite"), bancs(f), f"DCC-{f.seance.year}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.bas = "Page {page}/{pages}"
    d.p("Communauté de communes Côte des Ajoncs", gras=True, taille=14)
    d.p("Registre des délibérations du conseil communautaire", italique=True, avant=0)
    d.blocs.append(
        Tableau(
            (
                ("Séance du", f"{jour_de_semaine(f.seance)} {le(f.seance)}"),
                ("Délibération n°", numero),
                ("Objet", f.sujet.objet),
                ("Rapporteur", f"{f.autres[1]}"),
            ),
            entete=False,
        )
    )
    d.p(
        f"Le conseil communautaire, convoqué le {le(f.convocation)}, s'est assemblé à l'hôtel communautaire sous la "
        f"présidence de {f.president}, {f.president.qualite}.",
        avant=12,
        aligne="justifie",
    )
    d.p(f"Membres présents : {noms(qui.presents, str)}.", taille=10, aligne="justifie")
    if qui.mandats:
        d.p(f"Membres représentés : {', '.join(f'{a} par {b}' for a, b in qui.mandats)}.", taille=10)
    if qui.absents:
        d.p(f"Membres absents : {noms(qui.absents, str)}.", taille=10)
    d.p(f"Secrétaire de séance : {f.secretaire}", taille=10)
    d.p("EXPOSÉ DES MOTIFS", gras=True, avant=12)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    d.p("DÉLIBÉRATION", gras=True, avant=12)
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Le conseil communautaire, après en avoir délibéré, DÉCIDE :", avant=8)
    poser(d, f, infinitifs(f), "{n}. ", retrait=12, aligne="justifie")
    d.blocs.append(
        Tableau(
            (
                ("En exercice", "Présents", "Pouvoirs", "Votants", "Pour", "Contre", "Abstentions"),
                tuple(str(n) for n in (f.exercice, f.presents, f.pouvoirs, f.votants, f.pour, f.contre, f.abstentions)),
            )
        )
    )
    d.p(f"Délibération adoptée à {tous(f)}.", avant=8)
    d.lignes(
        "Signé électroniquement par :",
        str(f.president),
        f"{le_chef(f)} de la Communauté de communes Côte des Ajoncs",
        avant=14,
    )
    d.dit(signataires=[str(f.president)])
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def comcom_questions(f: Faits) -> Feuille:
    """A communauté that numbers its questions: theme and object on one line, proposals put to the vote at the end."""
    f = grouper(f, "Communauté de communes du Pays de Vaire", "conseil communautaire", 42, COMCOM)
    d, qui, numero = Feuille("comcom_questions", police="New Computer Modern"), bancs(f), f"{f.seance:%y}.{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.p("COMMUNAUTÉ DE COMMUNES DU PAYS DE VAIRE", gras=True, aligne="centre", taille=13)
    d.p("CONSEIL COMMUNAUTAIRE", aligne="centre", gras=True, avant=2)
    d.p(f"Réunion ordinaire du {jour_de_semaine(f.seance)} {le(f.seance)} à 18 h 00", aligne="centre", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f.sujet.objet, gras=True, avant=2)
    d.p(
        f"Conseillers en exercice : {f.exercice} ; présents : {f.presents} ; représentés : {f.pouvoirs} ; absents : "
        f"{f.exercice - f.presents - f.pouvoirs}.",
        avant=10,
    )
    d.p(f"Président{e(f.president)} de séance : {monsieur(f.president)}", avant=2)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=2)
    d.p(f"Date d'envoi de la convocation : {f.convocation:%d/%m/%Y}", avant=2)
    d.p(f"Conseillers présents : {noms(qui.presents, lien=' - ')}", taille=10, aligne="justifie")
    if qui.mandats:
        donnes = " - ".join(f"{mm(a)} donne pouvoir à {mm(b)}" for a, b in qui.mandats)
        d.p(f"Conseillers représentés : {donnes}", taille=10, aligne="justifie")
    if qui.absents:
        d.p(f"Conseillers absents : {noms(qui.absents, lien=' - ')}", taille=10, aligne="justifie")
    rapporteur = f.autres[2]
    d.p(f"{monsieur(rapporteur)}, {vice(rapporteur).lower()}, présente le rapport suivant :", avant=12)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    visas_suivis(d, f, aligne="justifie")
    d.dit(considerants=[])
    d.p("Sur proposition du bureau, il est demandé au conseil communautaire :", avant=8)
    poser(d, f, infinitifs(f), "- ", fin=",", retrait=12, aligne="justifie")
    d.p(f"Mise aux voix, cette proposition est adoptée à {tous(f)}.", avant=8)
    if f.mode == "majorite":
        d.p(f"{f.pour} pour, {f.contre} contre, {f.abstentions} abstention{s(f.abstentions)}", avant=2)
    signe(d, f, "Certifié conforme au registre,", f"{le_chef(f)},")
    d.p(f"Mise en ligne le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", qualite=None)
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


BASSINS_COMCOM = (
    comcom_vallees,
    comcom_cartouche,
    comcom_presences,
    comcom_montagne,
    comcom_littoral,
    comcom_questions,
)

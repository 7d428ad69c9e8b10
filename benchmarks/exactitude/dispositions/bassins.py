"""The blind set BASSINS: thirty ordinary acts of groupings, council and bureau; here the eight syndicats, and the
whole set."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.bassins_agglos import BASSINS_AGGLOS
from benchmarks.exactitude.dispositions.bassins_comcom import BASSINS_COMCOM
from benchmarks.exactitude.dispositions.bassins_metiers import (
    ASSAINISSEMENT,
    DECHETS,
    EAU,
    ECOLES,
    ENERGIE,
    PARC,
    PAYS,
    VOCATIONS,
)
from benchmarks.exactitude.dispositions.bassins_pieces import (
    COMMUNES,
    bancs,
    bas,
    du_chef,
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
from benchmarks.exactitude.dispositions.bassins_suite import BASSINS_SUITE
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def syndicat_sivu(f: Faits) -> Feuille:
    """A SIVU of sewage: a part-time secretary, one visa at most, the exposé in one breath, no stamp."""
    f = grouper(f, "SIVU d'assainissement de la Loutre", "comité syndical", 10, ASSAINISSEMENT, prefixe="25")
    d, qui, numero = Feuille("syndicat_sivu"), bancs(f), f"{f.seance.year}-{f.rang:02}"
    d.p("SIVU d'assainissement de la Loutre", gras=True, taille=13)
    d.p("Mairie de Noirlieu", avant=0)
    d.p("Délibération du Comité Syndical", gras=True, aligne="centre", avant=14, taille=13)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"N° {numero}", aligne="centre", avant=2)
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}", f"Membres en exercice : {f.exercice}",
             f"Présents : {f.presents}", f"Votants : {f.votants}", avant=12)  # fmt: skip
    d.p(
        f"L'an {jour_ecrit(f)} à 18 heures 30, le comité syndical s'est réuni à la mairie de Noirlieu sous la "
        f"présidence de {monsieur(f.president)}, {f.president.qualite}.",
        aligne="justifie",
    )
    d.p(f"Présents : {noms(qui.presents)}")
    if qui.mandats:
        d.p(f"Absents ayant donné procuration : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.mandats)}")
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}")
    d.p(f"{mm(f.secretaire)} a été nommé{e(f.secretaire)} secrétaire de séance.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{le_chef(f)} expose la situation aux délégués. {expose(f)[0]}", aligne="justifie")
    motifs(d, f)
    d.p(f"Après délibération, le comité syndical, {voix(d, f)} :", avant=8)
    poser(d, f, tierce(f, str.capitalize), "- ", fin="", dernier="", retrait=12)
    d.p("Fait et délibéré les jour, mois et an ci-dessus.", avant=10)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    return d


def syndicat_sivom(f: Faits) -> Feuille:
    """A SIVOM: a box of counts on the left, « Le Comité », articles in full words, a certificate with both dates."""
    f = grouper(f, "Syndicat intercommunal à vocation multiple du canton de Tournadre", "comité syndical", 22,
                VOCATIONS, prefixe="25", visas=["le Code général des collectivités territoriales"])  # fmt: skip
    d, qui, numero = Feuille("syndicat_sivom"), bancs(f), f"{f.rang:03}/{f.seance.year}"
    d.p("SYNDICAT INTERCOMMUNAL À VOCATION MULTIPLE DU CANTON DE TOURNADRE", gras=True, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU COMITÉ SYNDICAL", gras=True, aligne="centre", avant=8)
    gauche = (
        P("NOMBRE DE DÉLÉGUÉS", gras=True, taille=9),
        P(f"en exercice : {f.exercice}", taille=9, avant=0),
        P(f"présents : {f.presents}", taille=9, avant=0),
        P(f"pouvoirs : {f.pouvoirs}", taille=9, avant=0),
        P(f"votants : {f.votants}", taille=9, avant=0),
        P("DATE DE CONVOCATION", gras=True, taille=9),
        P(f"{f.convocation:%d/%m/%Y}", taille=9, avant=0),
    )
    droite = [
        P(f"Séance du {le(f.seance)} – Délibération n° {numero}", gras=True),
        P(
            f"Le {le(f.seance)} à quatorze heures trente, les délégués du Syndicat se sont réunis à Tournadre sous la "
            f"présidence de {mm(f.president)}, {f.president.qualite} du SIVOM.",
            aligne="justifie",
        ),
        P(f"Présents : {noms(qui.presents)}.", taille=10),
    ]
    if qui.mandats:
        droite.append(P(f"Pouvoirs : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.mandats)}.", taille=10))
    droite.append(P(f"Secrétaire de séance : {mm(f.secretaire)}", taille=10))
    d.blocs.append(Colonnes(gauche, tuple(droite), part=0.26))
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=14)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    motifs(d, f, fin=",", aligne="justifie")
    d.p(f"Le Comité syndical, sur proposition {du_chef(f)} et après en avoir délibéré,", avant=8)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, infinitifs(f), "Article {er} : ", fin=".", aligne="justifie")
    d.p(f"Délibération adoptée à {tous(f)}.", avant=8)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions}", avant=0)
    signe(d, f, f"{le_chef(f)} du SIVOM,")
    d.p("Certifié exécutoire", taille=9, avant=12)
    d.p(f"Reçu en sous-préfecture le {f.reception:%d/%m/%Y}", taille=9, avant=0)
    d.p(f"Publié le {f.publication:%d/%m/%Y}", taille=9, avant=0)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper(),
         qualite=f"{f.president.qualite} du SIVOM")  # fmt: skip
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def syndicat_sirp(f: Faits) -> Feuille:
    """The syndicat of a regroupement pédagogique: seven delegates, no visa, everything told in a few sentences."""
    f = grouper(f, "Syndicat intercommunal du regroupement pédagogique de Saint-Ouvry", "conseil syndical", 9, ECOLES,
                prefixe="25")  # fmt: skip
    d, qui, numero = Feuille("syndicat_sirp"), bancs(f), f"{f.rang}-{f.seance.year}"
    d.p("SYNDICAT INTERCOMMUNAL DU REGROUPEMENT PÉDAGOGIQUE DE SAINT-OUVRY", gras=True)
    d.p("Compte rendu de la réunion du conseil syndical – extrait", avant=2, italique=True)
    d.p(f"DÉLIBÉRATION N° {numero} DU {le(f.seance).upper()}", gras=True, avant=12)
    d.p(f.sujet.objet, gras=True, avant=2)
    d.p(
        f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 20 h 15, le conseil syndical s'est réuni à l'école de "
        f"Saint-Ouvry, sur convocation du {le(f.convocation)}, sous la présidence de {mm(f.president)}.",
        aligne="justifie",
        avant=10,
    )
    d.p(f"Étaient présents : {noms(qui.presents, bas)}")
    excuses = [f"{bas(a)} (pouvoir à {bas(b)})" for a, b in qui.mandats] + [bas(i) for i in qui.absents]
    d.p(f"Excusés : {', '.join(excuses)}")
    d.p(f"Nombre de membres en exercice : {f.exercice} - Présents : {f.presents}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"{monsieur_le(f)} indique que {expose(f)[0]}.", aligne="justifie", avant=10)
    d.p(f"Après en avoir délibéré, le conseil syndical, à {tous(f)}, décide :", avant=8)
    poser(d, f, infinitifs(f), "- ", fin=",", retrait=12)
    signent(d, f)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", qualite=None)
    d.dit(mode=f.mode)
    return d


def syndicat_energie(f: Faits) -> Feuille:
    """A département's energy syndicat: fields at the top right, report by a vice-président, votes in a table."""
    f = grouper(f, "Syndicat départemental d'énergies de l'Ostre", "comité syndical", 51, ENERGIE, prefixe="25")
    d, qui, numero = Feuille("syndicat_energie"), bancs(f), f"CS {f.seance.year}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.bas = "Syndicat départemental d'énergies de l'Ostre – 18, rue de la Centrale – Page {page} sur {pages}"
    d.p("Syndicat départemental d'énergies de l'Ostre", gras=True, taille=14)
    d.p("COMITÉ SYNDICAL", gras=True, aligne="centre", avant=10)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=6)
    d.p(f.sujet.objet, aligne="centre", gras=True, avant=0)
    d.p(
        f"Le comité syndical, régulièrement convoqué le {le(f.convocation)}, s'est réuni à la maison de l'énergie, "
        f"sous la présidence de {monsieur(f.president)}, {f.president.qualite} du Syndicat.",
        aligne="justifie",
        avant=12,
    )
    d.lignes(
        f"Délégués en exercice : {f.exercice}",
        f"Délégués présents : {f.presents}",
        f"Délégués ayant donné pouvoir : {f.pouvoirs}",
        f"Secrétaire de séance : {mm(f.secretaire)}",
    )
    d.p(f"Présents : {noms(qui.presents, inverse)}.", taille=9, aligne="justifie")
    if qui.mandats:
        d.p(f"Pouvoirs : {', '.join(f'{inverse(a)} à {inverse(b)}' for a, b in qui.mandats)}.", taille=9)
    visas_suivis(d, f, fin=",", aligne="justifie")
    d.p(f"Après avoir entendu le rapport de {mm(f.autres[0])}, {vice(f.autres[0])} :", avant=8)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    considerants_suivis(d, f, fin=",", aligne="justifie")
    d.p("Le comité syndical, après en avoir délibéré, DÉCIDE :", avant=8, gras=True)
    poser(d, f, infinitifs(f, cap=True), puce="•", fin=" ;", retrait=12)
    d.blocs.append(
        Tableau(
            (
                ("Votants", "Pour", "Contre", "Abstention"),
                (str(f.votants), str(f.pour), str(f.contre), str(f.abstentions)),
            )
        )
    )
    signe(d, f, f"{le_chef(f)} du Syndicat,", aligne="droite")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         qualite=f"{f.president.qualite} du Syndicat")  # fmt: skip
    dit_vote(d, f)
    return d


def syndicat_eau(f: Faits) -> Feuille:
    """A water syndicat: long name, communes of the delegates in brackets, « à main levée »."""
    f = grouper(f, "Syndicat Intercommunal d'Alimentation en Eau Potable de la Croix-Haute", "comité syndical", 18, EAU,
                prefixe="25")  # fmt: skip
    d, qui, numero = Feuille("syndicat_eau"), bancs(f), f"{f.seance.year}.{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DE L'OSTRE", taille=10)
    d.p("Syndicat Intercommunal d'Alimentation en Eau Potable de la Croix-Haute", gras=True, taille=12)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", avant=12)
    d.p(f"Délibération N° {numero}", aligne="centre", gras=True, avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(
        f"L'an deux mille vingt-cinq, le {le(f.seance, annee=False)} à dix heures, le Comité Syndical, convoqué le "
        f"{le(f.convocation)}, s'est réuni en session ordinaire à la mairie de Roqueval, sous la présidence de "
        f"{monsieur(f.president)}, {f.president.qualite}.",
        aligne="justifie",
    )
    avec_commune = [f"{mm(i)} ({COMMUNES[n % len(COMMUNES)]})" for n, i in enumerate(qui.presents)]
    d.p(f"Étaient présents : {', '.join(avec_commune)}.", aligne="justifie")
    if qui.mandats:
        d.p(f"Avai{'ent' if len(qui.mandats) > 1 else 't'} donné pouvoir : "
            f"{', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.mandats)}.", aligne="justifie")  # fmt: skip
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}.", aligne="justifie")
    d.p(
        f"Délégués en exercice : {f.exercice}. Présents : {f.presents}. Pouvoirs : {f.pouvoirs}. Votants : {f.votants}."
    )
    d.p(f"{monsieur(f.secretaire)} a été désigné{e(f.secretaire)} secrétaire de séance.")
    d.p(f"{monsieur_le(f)} rappelle à l'assemblée que :", avant=8)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    motifs(d, f, fin=";", aligne="justifie")
    d.p(
        f"Le Comité Syndical, ouï l'exposé {du_chef(f)} et après en avoir délibéré à main levée, {voix(d, f)},", avant=8
    )
    poser(d, f, tierce(f), fin=",", aligne="justifie", retrait=12)
    d.p("Ainsi fait et délibéré en séance les jour, mois et an susdits.", avant=10)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)} du Syndicat,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    return d


def syndicat_dechets(f: Faits) -> Feuille:
    """A SICTOM: every word with its capital, visas in capitals, verbs after dashes, one line of votes, publication."""
    f = grouper(f, "SICTOM du Bassin de Pierrecourbe", "comité syndical", 35, DECHETS, prefixe="25")
    d, qui, numero = Feuille("syndicat_dechets"), bancs(f), f"D{f.seance.year}/{f.rang:02}"
    timbre(d, f, "ministere", numero)
    d.bas = "SICTOM du Bassin de Pierrecourbe - ZA des Grands Champs - Tél. 03 00 00 00 00 - contact@sictom.example"
    d.p("SICTOM du Bassin de Pierrecourbe", gras=True, taille=14)
    d.p(f"Comité Syndical du {le(f.seance)}", gras=True, avant=4)
    d.p(f"Délibération N° {numero}", gras=True, avant=0)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    d.blocs.append(
        Tableau(
            (
                ("Délégués en exercice", str(f.exercice)),
                ("Délégués présents", str(f.presents)),
                ("Pouvoirs", str(f.pouvoirs)),
                ("Votants", str(f.votants)),
                ("Date de convocation", f"{f.convocation:%d/%m/%Y}"),
            ),
            entete=False,
        )
    )
    d.p(f"Président{e(f.president)} de séance : {mm(f.president)}, {f.president.qualite} du SICTOM", avant=8)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    d.p(f"Présents : {noms(qui.presents, lien=' ; ')}", taille=9, aligne="justifie")
    if qui.mandats:
        d.p(f"Pouvoirs : {' ; '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.mandats)}", taille=9)
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents, lien=' ; ')}", taille=9)
    motifs(d, f, haut=True, fin=",", aligne="justifie")
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    d.p("Le Comité Syndical, Après en avoir délibéré,", avant=8)
    poser(d, f, tierce(f), "- ", fin=" ;", retrait=12, aligne="justifie")
    d.p(f"Pour : {f.pour}    Contre : {f.contre}    Abstention{s(f.abstentions)} : {f.abstentions}", avant=8, gras=True)
    signe(d, f, f"{le_chef(f)} du SICTOM", aligne="gauche")
    d.p(f"Date de publication : {f.publication:%d/%m/%Y}", taille=9, avant=10)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         qualite=f"{f.president.qualite} du SICTOM")  # fmt: skip
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


def syndicat_petr(f: Faits) -> Feuille:
    """A PETR: a small team's modern template, titles in colour, « Contexte », « Décision », the vote in a sentence."""
    f = grouper(f, "PETR du Pays d'Armeval", "conseil syndical", 27, PAYS, visas=["les statuts du PETR"])
    d, qui, numero = Feuille("syndicat_petr"), bancs(f), f"{f.seance:%Y-%m}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.haut = "PETR du Pays d'Armeval – Registre des délibérations"
    d.bas = "Feuillet {page}"
    d.p("PETR du Pays d'Armeval", gras=True, taille=14)
    d.p(f"Conseil syndical – Séance du {f.seance:%d/%m/%Y}", avant=0)
    d.p(f"Délibération n°{numero}", avant=0)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10, taille=12)
    d.p(
        f"Le conseil syndical, légalement convoqué le {f.convocation:%d/%m/%Y}, s'est réuni à la Maison du Pays en "
        f"présence de {f.presents} membres sur {f.exercice} en exercice, sous la présidence de {f.president}, "
        f"{f.president.qualite}.",
        aligne="justifie",
    )
    d.p(f"Membres présents : {noms(qui.presents, str)}.", taille=10, aligne="justifie")
    if qui.mandats:
        d.p(f"Membres ayant donné pouvoir : {', '.join(f'{a} à {b}' for a, b in qui.mandats)}.", taille=10)
    if qui.absents:
        d.p(f"Membres excusés : {noms(qui.absents, str)}.", taille=10)
    d.p(f"Secrétaire de séance : {f.secretaire}", taille=10)
    d.p("Contexte", gras=True, avant=10)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    motifs(d, f, fin="", aligne="justifie")
    d.p("Décision", gras=True, avant=10)
    d.p("Après en avoir délibéré, le conseil syndical décide :", avant=2)
    poser(d, f, infinitifs(f, nu=False), puce="–", retrait=12)
    if f.mode == "unanimite":
        d.p(f"Cette délibération est adoptée à l'unanimité des {f.votants} votants.", avant=8)
    else:
        d.p(
            f"Cette délibération est adoptée à la majorité des {f.votants} votants : {f.pour} pour, {f.contre} contre "
            f"et {f.abstentions} abstention{s(f.abstentions)}.",
            avant=8,
        )
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def syndicat_parc(f: Faits) -> Feuille:
    """The syndicat mixte of a regional nature park: its bureau, colleges of members, long visas, ADOPTE at the end."""
    f = grouper(
        f, "Syndicat mixte du Parc naturel régional des Hautes-Vesles", "bureau syndical", 23, PARC, prefixe="25"
    )
    d, qui, numero = Feuille("syndicat_parc"), bancs(f), f"{f.seance.year}-B-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.bas = "Parc naturel régional des Hautes-Vesles – Maison du Parc – page {page}/{pages}"
    d.p("Syndicat mixte du Parc naturel régional des Hautes-Vesles", gras=True, taille=13)
    d.p("BUREAU SYNDICAL", gras=True, aligne="centre", avant=10)
    d.p(f"Délibération n° {numero} du {le(f.seance)}", aligne="centre", gras=True, avant=2)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=6, taille=12)
    d.p(
        f"Le Bureau syndical s'est réuni le {le(f.seance)} à la Maison du Parc, sur convocation adressée le "
        f"{le(f.convocation)}, sous la présidence de {mm(f.president)}, {f.president.qualite} du Parc.",
        aligne="justifie",
        avant=10,
    )
    for rang, college in enumerate(("Région", "Départements", "Communes et intercommunalités")):
        d.p(f"Collège {college} : {noms(qui.presents[rang::3])}", taille=10, avant=2)
    if qui.mandats:
        d.p(f"Pouvoirs : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.mandats)}", taille=10, avant=2)
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents)}", taille=10, avant=2)
    d.p(f"Nombre de membres en exercice : {f.exercice}", avant=8)
    d.p(f"Nombre de membres présents : {f.presents}", avant=0)
    d.p(f"Nombre de pouvoirs : {f.pouvoirs}", avant=0)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    considerants_suivis(d, f, fin=" ;", aligne="justifie")
    d.p(f"Le Bureau syndical, après en avoir délibéré, à {tous(f)} des membres présents et représentés,", avant=8)
    poser(d, f, tierce(f), puce="►", fin=",", retrait=12)
    signe(d, f, f"{le_chef(f)} du Parc naturel régional des Hautes-Vesles,")
    d.p(
        "Cette délibération peut faire l'objet d'un recours devant le tribunal administratif de Montrivel dans un "
        "délai de deux mois à compter de sa publication.",
        taille=8,
        avant=14,
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs",
         qualite=f"{f.president.qualite} du Parc")  # fmt: skip
    d.dit(mode=f.mode)
    return d


BASSINS = (
    *BASSINS_COMCOM,
    *BASSINS_SUITE,
    *BASSINS_AGGLOS,
    syndicat_sivu,
    syndicat_sivom,
    syndicat_sirp,
    syndicat_energie,
    syndicat_eau,
    syndicat_dechets,
    syndicat_petr,
    syndicat_parc,
)

"""The set LAVOIRS: ordinary acts of groupings, communautés first; the four modules hold thirty offices."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    camper,
    decider,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    motifs,
    noms,
    poser,
    sans_motifs,
    signe,
    signent,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.lavoirs_agglos import LAVOIRS_AGGLOS
from benchmarks.exactitude.dispositions.lavoirs_pieces import (
    cgct,
    choix,
    civil,
    code,
    communes,
    declare,
    le_vice,
    motifs_dits,
    vice,
)
from benchmarks.exactitude.dispositions.lavoirs_suite import LAVOIRS_SUITE
from benchmarks.exactitude.dispositions.lavoirs_syndicats import LAVOIRS_SYNDICATS
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def comcom_du_val(f: Faits) -> Feuille:
    """A rural communauté: one sentence of opening, members by commune, the exposé, verbs in capitals, votes below."""
    f = camper(f, "Communauté de communes du Val de Sorne", "conseil communautaire", "président", 31, prefixe="24",
               sujet=choix(f), visas=[cgct("L. 5214-16")])  # fmt: skip
    d, qui, numero = Feuille("comcom_du_val"), bancs(f), f"{f.seance.year}-{f.rang:03}"
    timbre(d, f, "s2low", code(numero))
    d.lignes("REPUBLIQUE FRANCAISE", "DEPARTEMENT DE LA HAUTE-OSTRE", taille=9)
    d.p("COMMUNAUTE DE COMMUNES DU VAL DE SORNE", gras=True, aligne="centre", avant=10)
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"L'an {jour_ecrit(f)} à vingt heures, le Conseil communautaire de la Communauté de communes du Val de Sorne, "
        f"légalement convoqué, s'est réuni à la salle des fêtes de Chantegrive, sous la présidence de "
        f"{monsieur(f.president)}, {f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    d.p("Étaient présents :", avant=8)
    communes(d, qui.presents, ("Aubrelle", "Chantegrive", "Gréziac", "Noirlieu-sous-Bois", "Sommevaux", "Tournadre"))
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}")
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents)}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.lignes(f"Date de convocation : {le(f.convocation)}", f"Nombre de membres en exercice : {f.exercice}",
             f"Nombre de membres présents : {f.presents}", f"Nombre de votants : {f.votants}")  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    motifs(d, f)
    d.p(f"Sur le rapport de la commission, le Conseil communautaire, après en avoir délibéré, à {tous(f)},")
    poser(d, f, tierce(f), fin=",", marque="- ", retrait=10)
    d.p(f"Pour : {f.pour}        Contre : {f.contre}        Abstention : {f.abstentions}", avant=10)
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=10)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    declare(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def comcom_en_colonnes(f: Faits) -> Feuille:
    """A communauté whose model has a narrow column of counts, and articles that begin by « D' »; two signatures."""
    f = camper(
        f,
        "Communauté de communes {de}",
        "conseil communautaire",
        "président",
        27,
        prefixe="20",
        sujet=choix(f),
        visas=[cgct("L. 5211-1"), "l'arrêté préfectoral portant statuts de la communauté"],
    )
    d, qui, numero = Feuille("comcom_en_colonnes"), bancs(f), f"{f.rang:03}/{f.seance.year}"
    d.bas = "Maison de l'intercommunalité – 8, route de Sommevaux – page {page}/{pages}"
    d.p(f.collectivite.upper(), gras=True, taille=13, aligne="centre")
    d.p("Délibération du Conseil communautaire", aligne="centre", taille=13)
    gauche = (P("Nombre de conseillers", gras=True), P(f"En exercice : {f.exercice}"), P(f"Présents : {f.presents}"),
              P(f"Pouvoirs : {f.pouvoirs}"), P(f"Votants : {f.votants}"), P("Convocation", gras=True),
              P(f"{f.convocation:%d/%m/%Y}"))  # fmt: skip
    droite = [
        P(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True),
        P(f"Président de séance : {mm(f.president)}, {f.president.qualite}"),
        P(f"Secrétaire de séance : {mm(f.secretaire)}"),
        P(f"Présents : {noms(qui.presents)}.", taille=9),
    ]
    if qui.pouvoirs:
        texte = ", ".join(f"{mm(a)} (pouvoir à {mm(b)})" for a, b in qui.pouvoirs)
        droite.append(P(f"Représentés : {texte}.", taille=9))
    if qui.absents:
        droite.append(P(f"Absents : {noms(qui.absents)}.", taille=9))
    d.blocs.append(Colonnes(gauche, tuple(droite), part=0.28))
    d.p(f"N° {numero} – {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Le Conseil communautaire, après en avoir délibéré, décide :", avant=8)
    poser(d, f, decider(f, cap=True), marque="Article {er} : ", fin=".", aligne="justifie")
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité.", avant=8)
    else:
        d.p(
            f"Adopté à la majorité ({f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention(s)).",
            avant=8,
        )
    signent(d, f)
    d.p(
        "La présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal "
        "administratif de Montrivel dans un délai de deux mois à compter de sa publication.",
        taille=8,
        avant=14,
    )
    declare(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def comcom_expose(f: Faits) -> Feuille:
    """A communauté without visas: the vice-président explains, the conseil « décide » over dashes; certified foot."""
    f = camper(f, "Communauté de communes Ostre et Bocage", "conseil communautaire", "président", 35, prefixe="24",
               sujet=choix(f))  # fmt: skip
    d, qui, numero = Feuille("comcom_expose", police="New Computer Modern"), bancs(f), f"DEL{f.seance:%y}-{f.rang:03}"
    rap = qui.presents[2]
    d.p("Communauté de communes Ostre et Bocage", gras=True, taille=13)
    d.p("DÉLIBÉRATION DU CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {le(f.seance)} à 19h00 – Espace culturel de Roqueval", aligne="centre")
    d.blocs.append(
        Tableau((("Délibération n°", numero), ("Thématique", "Administration générale"), ("Objet", f.sujet.objet),
                 ("Rapporteur", mm(rap))), entete=False)
    )  # fmt: skip
    d.p(f"Date de convocation du Conseil communautaire : {le(f.convocation)}", avant=8)
    d.p(f"Conseillers en exercice : {f.exercice} / Quorum : {f.exercice // 2 + 1} / Présents : {f.presents} / "
        f"Pouvoirs : {f.pouvoirs} / Votants : {f.votants}")  # fmt: skip
    d.p(f"Présidence de la séance : {monsieur(f.president)}, {f.president.qualite}")
    d.p(f"Secrétariat de séance assuré par : {monsieur(f.secretaire)}")
    d.p(f"{monsieur(rap)}, {vice(rap)}, expose {motifs_dits(f)}. Le bureau, réuni le mois dernier, a examiné ce point "
        "et n'a pas formulé d'observation.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Après avoir entendu l'exposé du rapporteur et en avoir délibéré, le Conseil communautaire, à {tous(f)}, "
        "décide :", avant=8)  # fmt: skip
    poser(d, f, decider(f), marque="- ", retrait=10)
    d.lignes(f"Votes pour : {f.pour}", f"Votes contre : {f.contre}", f"Abstentions : {f.abstentions}", avant=8)
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    d.p(f"{le_chef(f)} certifie le caractère exécutoire du présent acte, transmis en préfecture le "
        f"{f.transmission:%d/%m/%Y} et publié le {f.publication:%d/%m/%Y}.", taille=9, avant=14)  # fmt: skip
    sans_motifs(d)
    declare(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def comcom_bureau(f: Faits) -> Feuille:
    """The bureau of a communauté: few members, a list of visas under one word, the verbs under « DÉCIDE »."""
    f = camper(f, "Communauté de communes du Haut-Vaire", "bureau communautaire", "président", 13, prefixe="24",
               sujet=choix(f), visas=[cgct("L. 5211-10"), "la délibération du 16 juillet 2020 portant délégation "
               "d'attributions au bureau communautaire"])  # fmt: skip
    d, qui, numero = Feuille("comcom_bureau"), bancs(f), f"B{f.seance.year}_{f.rang:02}"
    timbre(d, f, "actes", code(numero))
    d.p("Communauté de communes du Haut-Vaire", gras=True)
    d.p("BUREAU COMMUNAUTAIRE", gras=True, aligne="centre", taille=13, avant=10)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)} – 17 h 30", aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre", gras=True)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=8)
    d.p(f"Présents ({f.presents}) : {noms(qui.presents)}", taille=10, aligne="justifie")
    excuses = [a for a, _ in qui.pouvoirs] + qui.absents
    d.p(f"Excusés ({len(excuses)}) : {noms(excuses)}", taille=10, aligne="justifie")
    d.p(f"En exercice : {f.exercice}. Pouvoirs : {f.pouvoirs or 'néant'}.", taille=10)
    d.p(f"Convocation envoyée le {f.convocation:%d/%m/%Y}.", taille=10)
    d.p(f"{mm(f.president)}, {f.president.qualite}, ouvre la séance. {mm(f.secretaire)} est "
        f"{accord(f.secretaire, 'désigné')} secrétaire de séance.", avant=8)  # fmt: skip
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    d.p("Le bureau communautaire, après en avoir délibéré,", avant=8)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f), marque="{n}. ", retrait=8)
    d.p(f"ADOPTÉ À {tous(f).upper()}", gras=True, avant=8)
    signe(d, f, f"{le_chef(f)} de la Communauté de communes,")
    declare(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=False)
    return d


def comcom_petite_ligne(f: Faits) -> Feuille:
    """A small mountain communauté: all the head's counts in one table, dates on the left, verbs each « DÉCIDE »."""
    f = camper(f, "Communauté de communes des Trois Cols", "conseil communautaire", "président", 21, prefixe="24",
               sujet=choix(f), visas=["le Code Général des Collectivités Territoriales"])  # fmt: skip
    d, qui, numero = Feuille("comcom_petite_ligne"), bancs(f), f"{f.seance:%Y.%m}.{f.rang:02}"
    d.p("COMMUNAUTÉ DE COMMUNES DES TROIS COLS", gras=True, aligne="centre")
    d.p("REGISTRE DES DÉLIBÉRATIONS", aligne="centre")
    d.p(f"CONSEIL COMMUNAUTAIRE DU {le(f.seance).upper()}", aligne="centre", gras=True)
    d.blocs.append(
        Tableau((("Membres en exercice", "Présents", "Représentés", "Votants"),
                 (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants))))
    )  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)}, le conseil communautaire, régulièrement convoqué le {le(f.convocation)}, s'est réuni "
        f"au siège de la communauté, sous la présidence de {mm(f.president)}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Délégués présents : {', '.join(str(i) for i in qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Procurations : {' ; '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.")
    d.p(f"Secrétaire : {f.secretaire}")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=10)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True)
    motifs(d, f, haut=True, fin="")
    d.p(f"Le conseil communautaire, sur proposition {'de la Présidente' if f.president.femme else 'du Président'} et "
        f"après en avoir délibéré, à {tous(f)} :", avant=8)  # fmt: skip
    poser(d, f, [f"DÉCIDE {t}" for t in decider(f)], fin=",", marque="• ")
    if f.mode == "majorite":
        d.p(f"Vote : {f.pour} pour – {f.contre} contre – {f.abstentions} abstention(s)", avant=8)
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus.", avant=8)
    signe(d, f, f"{le_chef(f)},")
    declare(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
            objet=f.sujet.objet.upper(), qualite=None)  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def comcom_littorale(f: Faits) -> Feuille:
    """A coastal communauté: a report under headings, « il vous est proposé », then the decision in one line."""
    f = camper(f, "Communauté de communes de la Côte d'Ambre", "conseil communautaire", "président", 39, prefixe="24",
               sujet=choix(f))  # fmt: skip
    d, numero = Feuille("comcom_littorale"), f"CC-{f.seance.year}-{f.rang:03}"
    rap = f.autres[3]
    timbre(d, f, "ministere", code(numero))
    d.haut = "Communauté de communes de la Côte d'Ambre – Conseil communautaire"
    d.p("CONSEIL COMMUNAUTAIRE", gras=True, taille=14)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", gras=True)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Rapporteur : {monsieur(rap)}, {vice(rap)}")
    d.lignes(f"Date de la convocation : {le(f.convocation)}", f"Membres en exercice : {f.exercice}",
             f"Présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}", f"Votants : {f.votants}")  # fmt: skip
    d.p(f"Le quorum étant atteint, {monsieur(f.president)}, {f.president.qualite}, déclare la séance ouverte. "
        f"{monsieur(f.secretaire)} est {accord(f.secretaire, 'nommé')} secrétaire de séance.", avant=8)  # fmt: skip
    d.p("EXPOSÉ DES MOTIFS", gras=True, avant=10)
    d.p(f"{le_vice(rap)} rappelle {motifs_dits(f)}.", aligne="justifie")
    d.p("La commission compétente, consultée sur ce dossier, a émis un avis favorable.", aligne="justifie")
    d.p("Il est proposé au Conseil communautaire :", avant=8)
    poser(d, f, decider(f), puce="-", retrait=10)
    d.p("DÉCISION", gras=True, avant=10)
    if f.mode == "unanimite":
        d.p("Le Conseil communautaire, après en avoir délibéré, adopte à l'unanimité cette proposition.")
    else:
        d.p(f"Le Conseil communautaire, après en avoir délibéré, adopte cette proposition à la majorité : "
            f"{f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention(s).")  # fmt: skip
    signe(d, f, f"{civil(f)},")
    sans_motifs(d)
    declare(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


LAVOIRS = (
    comcom_du_val,
    comcom_en_colonnes,
    comcom_expose,
    comcom_bureau,
    comcom_petite_ligne,
    comcom_littorale,
    *LAVOIRS_SUITE,
    *LAVOIRS_AGGLOS,
    *LAVOIRS_SYNDICATS,
)

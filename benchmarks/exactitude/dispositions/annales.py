"""The control layouts of the set ANNALES: the most frequent habits of published acts, from the register of a village to
the recueil of a métropole. This module: villages and bourgs; `annales_suite.py`: towns and their communities;
`annales_fin.py`: syndicats and establishments; `annales_actes.py`: arrêtés and a décision."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.annales_actes import ANNALES_ACTES
from benchmarks.exactitude.dispositions.annales_fin import ANNALES_FIN
from benchmarks.exactitude.dispositions.annales_pieces import (
    ACCROISSEMENT,
    ANTENNES,
    RESEAUX,
    SALLE,
    STATUTAIRE,
    an_mil,
    du_chef,
    initiale,
    inverse,
    mot_du_jour,
    ou_neant,
    prises,
    procurations,
    titre_dit,
)
from benchmarks.exactitude.dispositions.annales_suite import ANNALES_SUITE
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    camper,
    decider,
    le_chef,
    mm,
    monsieur,
    motifs,
    noms,
    poser,
    sans_motifs,
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, Sujet, annee_en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne


def representes_par(f: Faits) -> Feuille:
    """A village's software: counts at the left, « Sont présents », « Représentés », number after the object."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, qui = Feuille("representes_par", coin="bas-droite"), bancs(f)
    numero = f"DE_{f.seance.year}_{f.rang:03}"
    d.timbre = ("RF", "Préfecture de la Sorne", "Contrôle de légalité",
                f"Date de réception de l'AR: {f.reception:%d/%m/%Y}", f.identifiant(numero))  # fmt: skip
    d.dit(identifiant=f.identifiant(numero), reception=f.reception)
    d.lignes("République française", "Département de la Sorne")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    comptes = ("Nombre de membres en exercice : " + str(f.exercice), f"Présents : {f.presents}",
               f"Votants : {f.votants}")  # fmt: skip
    ouverture = (
        f"L'an {annee_en_lettres(f.seance.year)} et le {mot_du_jour(f.seance)} l'assemblée régulièrement "
        f"convoquée le {le(f.convocation)}, s'est réunie sous la présidence de {monsieur(f.president)}."
    )
    droite = [P(f"Séance du {le(f.seance)}", gras=True), P(ouverture),
              P(f"Sont présents : {', '.join(str(i) for i in qui.presents)}"),
              P(f"Représentés : {', '.join(procurations(f, ' par ', str))}"), P("Excusés :"),
              P(f"Absents : {', '.join(str(i) for i in qui.absents)}"),
              P(f"Secrétaire de séance : {f.secretaire}")]  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(c) for c in comptes), tuple(droite)))
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=16)
    motifs(d, f)
    d.p("Le conseil municipal, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="- ", fin=",")
    d.lignes("Résultat du vote : Adoptée", f"Votants : {f.votants}", f"Pour : {f.pour}", f"Contre : {f.contre}",
             f"Abstention : {f.abstentions}", "Refus : 0", avant=10)  # fmt: skip
    d.p("Ainsi fait et délibéré, les jour, mois et an que dessus.", avant=10)
    signe(d, f, "Pour copie conforme :", f"En mairie, le {f.reception:%d/%m/%Y}", "Le Maire,", aligne="gauche")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(president=personne(f.president, None))
    dit_vote(d, f)
    return d


def nombre_prescrit(f: Faits) -> Feuille:
    """A village: three counts in a small table, two dates below, the object alone, an exposé, capitals after dashes."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=RESEAUX)
    d, numero = Feuille("nombre_prescrit"), f"{f.rang:02}/{f.seance.year}"
    qui = bancs(f)
    d.lignes("DÉPARTEMENT DE LA SORNE", "ARRONDISSEMENT DE MONTRIVEL", f.collectivite.upper())
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"N° {numero}", aligne="droite", gras=True)
    d.p("NOMBRE DE MEMBRES")
    d.blocs.append(Tableau((
        ("Afférents au conseil municipal", "En exercice", "Qui ont pris part à la délibération"),
        (str(f.exercice), str(f.exercice), str(f.votants)))))  # fmt: skip
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}", f"Date d'affichage : {f.convocation:%d/%m/%Y}")
    d.p("Objet de la délibération", gras=True, avant=12)
    d.p(f.sujet.objet, gras=True, avant=0)
    d.p(f"L'an {an_mil(f.seance)}, le {mot_du_jour(f.seance)} à 20 heures, le conseil municipal de cette commune, "
        "régulièrement convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous "
        f"la présidence de {mm(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}", avant=4)
    d.p(f"Absents : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}", avant=4)
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire.", avant=4)
    d.p(
        f"{titre_dit(f)} rappelle que les réseaux aériens de la rue du Moulin sont vétustes et que le syndicat a "
        "réservé une enveloppe pour l'année. Il convient de se prononcer avant la fin du mois.",
        aligne="justifie",
    )
    d.p(f"Après en avoir délibéré, le conseil municipal, à {tous(f)},", avant=10)
    poser(d, f, tierce(f), marque="- ", fin=",")
    if f.mode == "majorite":
        d.p(f"({f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention)", avant=4)
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus.", avant=10)
    signe(d, f, "Pour copie conforme,", f"{le_chef(f)},")
    d.lignes("Acte rendu exécutoire après transmission", f"en Préfecture le {f.transmission:%d/%m/%Y}",
             f"et publication ou notification du {f.publication:%d/%m/%Y}", taille=9, avant=16)  # fmt: skip
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def majorite_des_membres(f: Faits) -> Feuille:
    """A bourg typed without accents: who is what, « formant la majorité », powers between brackets."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, qui = Feuille("majorite_des_membres"), bancs(f)
    numero = f"{f.seance.year}/{f.rang:02}"
    d.bas = "Feuillet {page}"
    d.lignes("REPUBLIQUE FRANCAISE", "DEPARTEMENT DE LA SORNE", aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS", gras=True, aligne="centre", avant=10)
    d.p("DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=0)
    d.p(f"SEANCE DU {f.seance:%d/%m/%Y}", gras=True, aligne="centre")
    d.lignes("Nombre de conseillers :", f"- en exercice : {f.exercice}", f"- présents : {f.presents}",
             f"- votants : {f.votants}", f"Date de convocation : {f.convocation:%d/%m/%Y}", avant=10)  # fmt: skip
    d.p(f"Le {mot_du_jour(f.seance)} {annee_en_lettres(f.seance.year)} à 20h30, le Conseil Municipal légalement "
        f"convoqué, s'est réuni à la mairie en séance publique sous la présidence de {monsieur(f.president)}, Maire.",
        avant=10)  # fmt: skip
    d.p(f"Etaient présents : {f.president}, Maire, {', '.join(str(i) for i in qui.presents[1:4])}, Adjoints, "
        f"{', '.join(str(i) for i in qui.presents[4:])}, Conseillers Municipaux, formant la majorité des membres en "
        "exercice.")  # fmt: skip
    excuses = [f"{a} (pouvoir à {b})" for a, b in qui.pouvoirs] + [str(i) for i in qui.absents]
    d.p(f"Absents excusés : {', '.join(excuses)}.")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"N° {numero}", avant=2)
    d.p(f"{titre_dit(f)} présente le dossier et répond aux questions des conseillers.", avant=8)
    motifs(d, f, fin=" ;")
    d.p(f"Le Conseil Municipal, l'exposé {du_chef(f)} entendu, et après en avoir délibéré, DECIDE à {tous(f)} :",
        avant=10)  # fmt: skip
    poser(d, f, decider(f), marque="- ", fin=" ;")
    d.p("Fait et délibéré en séance les jour, mois et an susdits.", avant=10)
    d.p("Ont signé au registre tous les membres présents.", avant=2)
    signe(d, f, "Pour extrait conforme", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=False)
    return d


def mairie_de_bourg(f: Faits) -> Feuille:
    """A bourg: messieurs and mesdames in two columns, number and title on one line, a show of hands."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19, sujet=SALLE)
    d, qui = Feuille("mairie_de_bourg"), bancs(f)
    numero = f"{f.seance:%Y-%m}-{f.rang:02}"
    d.p(f"Mairie {f.collectivite.removeprefix('Commune ')}", gras=True)
    d.lignes("1, place de l'Église", "Tél. 03 00 00 00 00", taille=9)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", avant=12)
    d.p("DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", aligne="centre", gras=True)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} à 20 h 00", aligne="centre")
    d.p(f"Date de convocation : {le(f.convocation)}", avant=10)
    d.p(f"Membres en exercice : {f.exercice}     Membres présents : {f.presents}     Procurations : {f.pouvoirs}",
        avant=2)  # fmt: skip
    d.p(f"Présidence : {mm(f.president)}, Maire", avant=2)
    d.p("Présents :", avant=8)
    hommes, femmes = ([i for i in qui.presents if i.femme is sexe] for sexe in (False, True))
    d.blocs.append(Colonnes(
        (P("Messieurs"), *(P(inverse(i), avant=0) for i in hommes)),
        (P("Mesdames"), *(P(inverse(i), avant=0) for i in femmes)), part=0.5))  # fmt: skip
    d.p(f"Procurations : {ou_neant(procurations(f, ' à '))}", avant=8)
    if not f.pouvoirs:
        d.dit(pouvoirs=0)
    d.p(f"Absents : {ou_neant([mm(i) for i in qui.absents])}", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f)
    d.p("Le conseil municipal, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f), puce="•", retrait=12)
    d.p(f"Vote à main levée : Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions}", avant=10)
    d.p("Délibéré en séance les jour, mois et an ci-dessus.", avant=8)
    signent(d, f)
    d.p(f"Publié sur le site internet de la commune le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


def tableau_de_presence(f: Faits) -> Feuille:
    """A commune: counts in a table with a head, articles in the infinitive, votes in a table, the stamp above."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 23, visas=[CGCT])
    d, numero = Feuille("tableau_de_presence"), f"DEL{f.seance.year}-{f.rang:02}"
    qui = bancs(f)
    timbre(d, f, "actes", numero)
    d.p("République Française – Département de la Sorne", aligne="centre")
    d.p(f.collectivite, gras=True, aligne="centre", taille=14)
    d.p("Conseil municipal", aligne="centre")
    d.p(f"Séance ordinaire du {le(f.seance)}", aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=10)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True)
    d.blocs.append(Tableau((("Conseillers en exercice", "Présents", "Représentés", "Absents", "Votants"),
                            (str(f.exercice), str(f.presents), str(f.pouvoirs), str(len(qui.absents)),
                             str(f.votants)))))  # fmt: skip
    d.p(f"Convoqué le {le(f.convocation)}, le conseil municipal s'est réuni en mairie sous la présidence de "
        f"{monsieur(f.president)}, Maire.", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {', '.join(initiale(i) for i in qui.presents)}.")
    d.p(f"Étaient représentés : {ou_neant([f'{initiale(a)} (par {initiale(b)})' for a, b in qui.pouvoirs])}.")
    if not f.pouvoirs:
        d.dit(pouvoirs=0)
    d.p(f"Étaient absents : {ou_neant([initiale(i) for i in qui.absents])}.")
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} secrétaire de séance.")
    motifs(d, f, haut=True)
    d.p(f"Sur proposition de {titre_dit(f)}, le conseil municipal, après en avoir délibéré, DÉCIDE :", avant=10)
    poser(d, f, decider(f, cap=True), marque="Article {n} : ", unique="Article unique : ", fin=".")
    d.blocs.append(Tableau((("POUR", "CONTRE", "ABSTENTION"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    signe(d, f, "Pour extrait certifié conforme,", f"À {f.lieu}, le {le(f.reception)}", "Le Maire,")
    d.p(
        "La présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal "
        "administratif de Montrivel dans un délai de deux mois à compter de sa publication.",
        taille=9,
        avant=14,
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


def maire_expose(f: Faits) -> Feuille:
    """A village: the maire's report for all reasons, the vote inside the hinge, small letters after dashes."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11, sujet=ACCROISSEMENT)
    d, qui = Feuille("maire_expose", police="New Computer Modern"), bancs(f)
    numero = f"{f.seance:%d%m%Y}-{f.rang:02}"
    d.p("Extrait du registre des délibérations du conseil municipal", gras=True, aligne="centre")
    d.p(f"de la {f.collectivite.lower()[:7]}{f.collectivite[7:]}", aligne="centre", avant=0)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"Nombre de conseillers en exercice : {f.exercice}", avant=10)
    d.p(f"Nombre de conseillers présents : {f.presents}", avant=0)
    d.p(f"Nombre de pouvoirs : {f.pouvoirs}", avant=0)
    d.p(f"Nombre de suffrages exprimés : {f.pour + f.contre}", avant=0)
    d.p(f"L'an {annee_en_lettres(f.seance.year)}, le {mot_du_jour(f.seance)}, à 19 heures, les membres du conseil "
        f"municipal, dûment convoqués par courriel le {le(f.convocation)}, se sont réunis salle de la mairie, sous la "
        f"présidence de {mm(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Membres présents : {noms(qui.presents)}.")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {' ; '.join(procurations(f, ' a donné pouvoir à '))}.")
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}.")
    d.p(f"A été {accord(f.secretaire, 'élu')} secrétaire de séance : {mm(f.secretaire)}.")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"{titre_dit(f)} expose au conseil municipal que le service technique ne compte plus qu'un agent et que la "
        "saison des tontes approche. La loi permet de recruter un agent contractuel pour une durée maximale de douze "
        "mois. Les crédits correspondants sont prévus au chapitre 012.", aligne="justifie")  # fmt: skip
    d.p(f"Ouï l'exposé {du_chef(f)} et après en avoir délibéré à {tous(f)} des membres présents et représentés, le "
        "conseil municipal :", avant=10)  # fmt: skip
    poser(d, f, tierce(f, "bas"), marque="- ", fin=",")
    d.p("Fait et délibéré les jour, mois et an que dessus, et ont signé au registre les membres présents.", avant=10)
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=False)
    return d


def points_de_conduite(f: Faits) -> Feuille:
    """A village: dot leaders, the day in figures, « Attendu » for none, DÉCIDE before each infinitive."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=STATUTAIRE)
    d, numero = Feuille("points_de_conduite"), f"{f.rang}-{f.seance.year}"
    qui = bancs(f)
    d.blocs.append(Colonnes((P("DÉPARTEMENT"), P("SORNE", avant=0), P("CANTON", avant=6), P("Montrivel-Nord", avant=0)),
                            (P("RÉPUBLIQUE FRANÇAISE", gras=True), P("Liberté – Égalité – Fraternité", avant=0),
                             P(f.collectivite.upper(), gras=True)), part=0.35))  # fmt: skip
    d.p(f"Délibération n° {numero} du Conseil Municipal", gras=True, aligne="centre", avant=14)
    d.p(f"Séance du {f.seance:%d/%m/%Y}", aligne="centre")
    d.lignes(f"Membres en exercice ............ {f.exercice}", f"Membres présents ............... {f.presents}",
             f"Membres représentés ............ {f.pouvoirs}", f"Membres votants ................ {f.votants}",
             avant=10)  # fmt: skip
    d.p(f"Convocation du {f.convocation:%d/%m/%Y}", avant=4)
    d.p(f"Présents : {', '.join(inverse(i) for i in qui.presents)}")
    d.p(f"Représentés : {ou_neant(procurations(f, ' représenté par ', inverse))}")
    if not f.pouvoirs:
        d.dit(pouvoirs=0)
    d.p(f"Absents : {ou_neant([inverse(i) for i in qui.absents])}")
    d.p(f"Président de séance : {f.president}, Maire", avant=6)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=0)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{titre_dit(f)} rappelle :", avant=10)
    considerants_suivis(d, f, fin=" ;")
    visas_suivis(d, f, fin=" ;")
    d.p("Le Conseil Municipal, après en avoir délibéré :", avant=10)
    poser(d, f, [f"DÉCIDE {t}" for t in decider(f)], marque="", fin=".")
    d.p(f"Adopté à {tous(f)}.", gras=True, avant=10)
    signe(d, f, f"Fait à {f.lieu}, le {le(f.seance)}", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=False)
    return d


_DON = Sujet(
    "Acceptation d'un don de l'association La Boule vaironne", "7.10",
    (f"{CGCT}, notamment son article L. 2242-1",), (),
    (("accepter", "le don de 1 500 € de l'association La Boule vaironne, destiné à l'éclairage du terrain de boules"),),
)  # fmt: skip


def en_une_phrase(f: Faits) -> Feuille:
    """A village that decides in one sentence: votes in figures, then the verb."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11, sujet=_DON)
    d, numero = Feuille("en_une_phrase"), f"{f.seance.year}-{f.rang:03}"
    qui = bancs(f)
    d.p(f.collectivite.upper(), gras=True)
    d.p("(Sorne)", avant=0)
    d.p("REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Le conseil municipal s'est réuni à 18 h 30 sur la convocation du {le(f.convocation)} sous la présidence de "
        f"{mm(f.president)}, maire. Sur {f.exercice} membres en exercice, {f.presents} étaient présents.",
        avant=10)  # fmt: skip
    d.p(f"Présents : {', '.join(mm(i) for i in qui.presents)}", avant=4)
    d.p(f"Absents excusés : {ou_neant([mm(a) for a, _ in qui.pouvoirs] + [mm(i) for i in qui.absents])}", avant=4)
    if qui.pouvoirs:
        d.p(f"Ont donné procuration : {', '.join(procurations(f, ' à '))}", avant=4)
    d.p(f"Secrétaire : {mm(f.secretaire)}", avant=4)
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=14)
    visas_suivis(d, f)
    d.p("Le terrain de boules n'est pas éclairé et l'association propose de participer à cette dépense. Ce don n'est "
        "grevé d'aucune charge.", aligne="justifie")  # fmt: skip
    texte = tierce(f, "bas")[0]
    d.p(f"Après en avoir délibéré, le conseil municipal, par {f.pour} voix pour, {f.contre} voix contre et "
        f"{f.abstentions} abstention, {texte}.", aligne="justifie")  # fmt: skip
    d.p("Pour extrait conforme au registre,", avant=12)
    signe(d, f, "le maire,")
    d.dit(considerants=[])
    prises(d, (None, "ACCEPTE", texte))
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f)
    return d


_BUDGET = Sujet("Décision modificative n° 2 – Budget principal", "7.1",
                ("l'instruction budgétaire et comptable M57", "le budget primitif de l'exercice 2025"),
                ("qu'il convient d'ajuster les crédits ouverts",),
                (("approuver", "la décision modificative n° 2 du budget principal, comme suit :"),
                 ("charger", "{autorite} de son exécution")))  # fmt: skip
_CREDITS = (("Chapitre", "Article", "Dépenses", "Recettes"), ("011", "615231", "+ 12 400,00 €", ""),
            ("65", "65315", "- 2 400,00 €", ""), ("74", "74111", "", "+ 10 000,00 €"))  # fmt: skip


def credits_en_tableau(f: Faits) -> Feuille:
    """A bourg's finance: a table of credits after the verb, counts and names in one column, the stamp's four lines."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19, sujet=_BUDGET)
    d, qui = Feuille("credits_en_tableau"), bancs(f)
    numero = f"D{f.seance:%Y%m%d}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Département de la Sorne", f.collectivite.upper(), aligne="centre")
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=13)
    d.p(f"Séance du {le(f.seance)} – Délibération n° {numero}", aligne="centre", gras=True)
    d.p(f"Nombre de membres : en exercice {f.exercice}, présents {f.presents}, pouvoirs {f.pouvoirs}, votants "
        f"{f.votants}", avant=10)  # fmt: skip
    d.p(f"Date de convocation du conseil municipal : {le(f.convocation)}", avant=2)
    d.p(f"PRÉSENTS : {', '.join(mm(i) for i in qui.presents)}.", taille=10)
    d.p(f"ABSENTS EXCUSÉS ET REPRÉSENTÉS : {ou_neant(procurations(f, ', pouvoir à '), ' ; ')}.", taille=10)
    d.p(f"ABSENTS : {ou_neant([mm(i) for i in qui.absents])}.", taille=10)
    d.p(f"PRÉSIDENT DE SÉANCE : {mm(f.president)}, Maire", taille=10)
    d.p(f"SECRÉTAIRE DE SÉANCE : {mm(f.secretaire)}", taille=10, avant=0)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=12, avant=14)
    motifs(d, f)
    d.p(f"Après en avoir délibéré, le conseil municipal, à {tous(f)} :", avant=10)
    textes = tierce(f)
    d.p(textes[0])
    d.blocs.append(Tableau(_CREDITS))
    d.p(f"{textes[1]}.")
    cellules = " ".join(c for rangee in _CREDITS for c in rangee if c)
    prises(d, (None, "APPROUVE", f"{textes[0]} {cellules}"), (None, "CHARGE", textes[1]))
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}     Contre : {f.contre}     Abstentions : {f.abstentions}", avant=8)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def deliberation_de_bourg(f: Faits) -> Feuille:
    """A commune: « l'an deux mil », articles « Article 1er : » of verbs in the third person, both hands, remedies."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19, sujet=ANTENNES)
    d, numero = Feuille("deliberation_de_bourg"), f"{f.seance:%y}.{f.seance:%m}.{f.rang:02}"
    qui = bancs(f)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", aligne="centre")
    d.p(f"L'an {an_mil(f.seance)}, le {mot_du_jour(f.seance)}, à 20 heures 30, le conseil municipal, légalement "
        f"convoqué, s'est assemblé à la mairie sous la présidence de {monsieur(f.president)}, Maire.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p("Étaient présents :", avant=8)
    for i in qui.presents:
        d.p(mm(i), puce="-", avant=0, retrait=12)
    d.p("Absents ayant donné pouvoir :", avant=6)
    for ligne in procurations(f, " à ") or ["néant"]:
        d.p(ligne, puce="-", avant=0, retrait=12)
    d.p(f"Absents : {ou_neant([mm(i) for i in qui.absents])}", avant=6)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=6)
    d.lignes(
        f"Date de la convocation : {f.convocation:%d/%m/%Y}",
        f"Conseillers en exercice : {f.exercice}",
        f"Conseillers présents : {f.presents}",
        f"Pouvoirs : {f.pouvoirs}",
        f"Votants : {f.votants}",
        avant=8,
    )
    d.p(f"N° {numero} – OBJET : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, fin=" ;")
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f), marque="Article {er} : ", unique="Article unique : ", fin=".")
    signent(d, f, secretaire_d_abord=True)
    d.p(f"Transmis au représentant de l'État le {le(f.transmission)}", taille=9, avant=14)
    d.p(f"Publié le {le(f.publication)}", taille=9, avant=0)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication, seance=f.seance)
    dit_vote(d, f, comptes=False)
    return d


ANNALES = (
    representes_par,
    nombre_prescrit,
    majorite_des_membres,
    mairie_de_bourg,
    tableau_de_presence,
    maire_expose,
    points_de_conduite,
    en_une_phrase,
    credits_en_tableau,
    deliberation_de_bourg,
    *ANNALES_SUITE,
    *ANNALES_FIN,
    *ANNALES_ACTES,
)

"""The control layouts of set M, second third: villages and bourgs as their software prints them, communautés, a
métropole, and the arrêté of a département."""

from __future__ import annotations

from datetime import timedelta

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    camper,
    decider,
    dit_acte,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    motifs,
    motifs_en_liste,
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
from benchmarks.exactitude.dispositions.modeles_fin import autorite, par_un_homme, ranger
from benchmarks.exactitude.faits import Faits, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau

_COMPTES = ("convocation", "en_exercice", "presents", "votants")


def gros_village_en_marge(f: Faits) -> Feuille:
    """A large village: members and votes in a narrow margin, the sitting beside it, verbs in capitals after a dash."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, qui, numero = Feuille("gros_village_en_marge"), bancs(f), f"{f.seance.year}-{f.rang:02}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Liberté – Égalité – Fraternité", aligne="centre", taille=9)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=8)
    d.p(f"DE LA {f.collectivite.upper()}", gras=True, aligne="centre", avant=0)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    marge = ("Nombre de membres", f"En exercice : {f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}",
             "Vote", f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstention : {f.abstentions}",
             "Délibération", f"N° {numero}")  # fmt: skip
    texte = [f"L'an {jour_ecrit(f)}, à 20 heures, le conseil municipal, régulièrement convoqué, s'est réuni au nombre "
             f"prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence de {monsieur(f.president)}"
             f", {f.president.qualite}.", f"Présents : {noms(qui.presents)}."]  # fmt: skip
    if qui.absents:
        texte.append(f"Absents : {noms(qui.absents)}.")
    if qui.pouvoirs:
        texte.append(f"Procurations : {', '.join(f'{mm(a)} en faveur de {mm(b)}' for a, b in qui.pouvoirs)}.")
    texte += [f"Secrétaire : {mm(f.secretaire)}.", f"Date de la convocation : {f.convocation:%d/%m/%Y}"]
    d.blocs.append(Colonnes(tuple(P(t, taille=10, avant=2) for t in marge), tuple(P(t, avant=4) for t in texte)))
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f, fin=" ;")
    d.p("Le conseil municipal, après en avoir délibéré,", avant=8)
    poser(d, f, tierce(f), marque="- ", retrait=10)
    d.p("Ainsi fait et délibéré les jour, mois et an susdits. Ont signé au registre tous les membres présents.",
        avant=10)  # fmt: skip
    signe(d, f, f"{le_chef(f)},")
    d.p(f"Rendu exécutoire par transmission en préfecture le {f.transmission:%d/%m/%Y} et publication le "
        f"{f.publication:%d/%m/%Y}.", taille=9, avant=12)  # fmt: skip
    tete(d, f, numero, *_COMPTES)
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def afferents_en_cases(f: Faits) -> Feuille:
    """The boxes of a common software: « afférents », « en exercice », « qui ont pris part à la délibération »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, numero = Feuille("afferents_en_cases"), f"{f.rang:03}/{f.seance.year}"
    timbre(d, f, "s2low", numero.replace("/", "_"))
    d.p("Extrait du registre des délibérations", gras=True, taille=13)
    d.p(f"de la {f.collectivite[0].lower()}{f.collectivite[1:]}", gras=True, avant=0)
    d.p(f"Séance du {f.seance:%d/%m/%Y}")
    d.blocs.append(Tableau((("Afférents au conseil municipal", "En exercice", "Qui ont pris part à la délibération"),
                            (str(f.exercice), str(f.exercice), str(f.votants)))))  # fmt: skip
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}",
             f"Date d'affichage de la convocation : {f.convocation:%d/%m/%Y}", avant=8)  # fmt: skip
    d.blocs.append(Tableau((("Vote", ""), ("Pour", str(f.pour)), ("Contre", str(f.contre)),
                            ("Abstention", str(f.abstentions)))))  # fmt: skip
    d.p(f"L'an {f.seance.year}, le {le(f.seance, annee=False)} à 19:00, le conseil municipal s'est réuni à la mairie, "
        f"lieu ordinaire de ses séances, sous la présidence de {f.president}, {f.president.qualite}, en session "
        "ordinaire. Les convocations individuelles et l'ordre du jour ont été transmis par écrit aux conseillers.",
        aligne="justifie", avant=8)  # fmt: skip
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p(f"{numero} : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f)
    d.p("Après en avoir délibéré, le conseil municipal :", avant=8)
    poser(d, f, tierce(f, "cap"), marque="* ", fin=",")
    d.p("Pour copie conforme :", avant=12)
    signe(d, f, "En mairie,", f"{le_chef(f)},", aligne="gauche")
    tete(d, f, numero, "convocation", "en_exercice", "votants")
    dit_vote(d, f)
    return d


def vallee_pyreneenne(f: Faits) -> Feuille:
    """A mountain village: two lines of counts, the maire's explanation, « DÉCIDE » before each infinitive."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 9)
    d, numero = Feuille("vallee_pyreneenne"), f"{f.seance:%Y-%m}-{f.rang:02}"
    d.lignes("Département de la Haute-Ostre", f.collectivite, gras=True)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12, taille=13)
    d.p(f"N° {numero}", aligne="centre", avant=0)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Nombre de conseillers : en exercice {f.exercice}, présents {f.presents}, votants {f.votants}, procurations "
        f"{f.pouvoirs}", avant=10)  # fmt: skip
    d.p(f"Date de convocation et d'affichage de l'ordre du jour : {le(f.convocation)}", avant=2)
    d.p(f"Président de séance : {mm(f.president)}, Maire", avant=2)
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'désigné')} comme secrétaire de séance.", avant=2)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{autorite(f)} explique à l'assemblée les raisons qui conduisent à délibérer sur cette affaire. Il en a été "
        "question lors de la réunion de travail du mois dernier.", aligne="justifie")  # fmt: skip
    d.p("Après avoir entendu cet exposé et en avoir débattu, le conseil municipal", avant=8)
    textes = [t if t.startswith("DÉCIDE ") else f"DÉCIDE {i}"
              for t, i in zip(tierce(f), decider(f), strict=True)]  # fmt: skip
    poser(d, f, textes, fin=",")
    vote = (
        "à l'unanimité" if f.mode == "unanimite" else f"à la majorité ({f.contre} contre, {f.abstentions} abstention)"
    )
    d.p(f"Adopté {vote}.", avant=10)
    signe(d, f, f"{le_chef(f)},")
    sans_motifs(d)
    tete(d, f, numero, *_COMPTES, "pouvoirs")
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def causse_represente(f: Faits) -> Feuille:
    """A common software: « Sont présents », « Représentés », the object with its number, votes in the margin."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, qui, numero = Feuille("causse_represente"), bancs(f), f"DE_{f.rang:03}_{f.seance.year}"
    timbre(d, f, "actes", numero)
    d.bas = f"{f.collectivite} – {numero} – {{page}}"
    d.p("RÉPUBLIQUE FRANÇAISE", aligne="droite", taille=9)
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre", taille=13)
    d.p(f.collectivite, gras=True, aligne="centre")
    gauche = (f"Membres en exercice : {f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}",
              f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}")  # fmt: skip
    droite = [f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}",
              f"L'assemblée, régulièrement convoquée le {le(f.convocation)}, s'est réunie sous la présidence de "
              f"{f.president}, {f.president.qualite}.",
              f"Sont présents : {', '.join(str(i) for i in qui.presents)}",
              f"Représentés : {', '.join(f'{a} par {b}' for a, b in qui.pouvoirs)}",
              f"Excusés : {', '.join(str(i) for i in qui.absents)}", "Absents :",
              f"Secrétaire de séance : {f.secretaire}"]  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(t, taille=10) for t in gauche), tuple(P(t, taille=10) for t in droite)))
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f, fin="")
    d.p("Le conseil municipal, ouï l'exposé et après en avoir délibéré,", avant=8)
    poser(d, f, tierce(f), marque="")
    d.p("Fait et délibéré les jours, mois et an ci-dessus et ont signé les membres présents.", avant=10)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    tete(d, f, numero, *_COMPTES)
    dit_vote(d, f)
    return d


def bocage_quorum(f: Faits) -> Feuille:
    """A bourg: the quorum is counted, a reading of the reasons, « 1) » and « 2) » under « décide », two hands."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, qui, numero = Feuille("bocage_quorum"), bancs(f), f"{f.seance.year}/{f.rang:02}"
    d.p(f"MAIRIE – {f.collectivite.upper()}", gras=True)
    d.p(f"Conseil municipal – séance ordinaire du {f.seance:%d/%m/%Y}", avant=2)
    d.p(f"Le {le(f.seance)}, à dix-neuf heures trente, se sont réunis en mairie les membres du conseil municipal sous "
        f"la présidence de {mm(f.president)}, Maire, dûment convoqués le {le(f.convocation)}.", aligne="justifie",
        avant=12)  # fmt: skip
    d.p(f"Nombre de conseillers en exercice : {f.exercice} – Quorum : {f.exercice // 2 + 1} – Nombre de conseillers "
        f"présents : {f.presents} – Nombre de pouvoirs : {f.pouvoirs} – Nombre de votants : {f.votants}")  # fmt: skip
    d.p(f"Étaient présents : {noms(qui.presents)}", taille=10, aligne="justifie")
    d.p(f"Étaient absents : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"DÉLIBÉRATION {numero} – {f.sujet.objet.upper()}", gras=True, avant=14)
    motifs_en_liste(d, f, "Vu", "Considérant", "-")
    d.p(f"Le conseil municipal, après délibération et à {tous(f)} de ses membres présents et représentés, décide :",
        avant=10)  # fmt: skip
    poser(d, f, decider(f, cap=True), marque="{n}) ", retrait=10)
    if f.mode == "majorite":
        d.p(f"({f.pour} pour, {f.contre} contre, {f.abstentions} abstention)", italique=True)
    signent(d, f, secretaire_d_abord=True)
    d.p("Délais et voies de recours : la présente délibération peut être contestée dans les deux mois devant le "
        "tribunal administratif de Montrivel.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, *_COMPTES, "pouvoirs", objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ville_moyenne_en_fiche(f: Faits) -> Feuille:
    """A middling town on a libre software: service and rapporteur in a table, « ARTICLE 1 » alone on its line."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 33)
    d, numero = Feuille("ville_moyenne_en_fiche"), f"{f.seance:%Y_%m}_{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.haut = "Secrétariat général – Service des assemblées"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.blocs.append(Tableau((("Délibération n°", numero), ("Séance du", f"{jour_de_semaine(f.seance)} {le(f.seance)}"),
                            ("Service", "Affaires générales"), ("Thème", "Vie de la cité"),
                            ("Rapporteur", mm(f.autres[0])), ("Objet", f.sujet.objet)), entete=False))  # fmt: skip
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=10)
    d.p(f"Nombre de conseillers municipaux en exercice : {f.exercice}. Présents : {f.presents}. Représentés : "
        f"{f.pouvoirs}. Votants : {f.votants}.")  # fmt: skip
    d.p(f"Sous la présidence de {monsieur(f.president)}, Maire")
    d.p(f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'élu')} secrétaire de séance.")
    motifs(d, f, haut=True, aligne="justifie")
    d.p("LE CONSEIL MUNICIPAL, après en avoir délibéré,", gras=True, avant=10)
    d.p(f"À {tous(f).upper()}", avant=2)
    textes = tierce(f)
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n}", gras=True, avant=8)
        d.p(f"{texte}.", avant=2, aligne="justifie")
    fiche = Feuille("")
    poser(fiche, f, textes, marque="{n}")
    d.dit(provisions=fiche.attendu["provisions"])
    if f.mode == "majorite":
        d.p(f"Se sont prononcés contre : {f.contre}", avant=8)
        d.dit(contre=f.contre)
    signe(d, f, "Le registre dûment signé,", "Pour extrait certifié conforme,", f"{le_chef(f)},")
    tete(d, f, numero, *_COMPTES, "pouvoirs")
    d.dit(mode=f.mode)
    return d


def communaute_de_pays_par_commune(f: Faits) -> Feuille:
    """A communauté de communes: members commune by commune, counts in one sentence, « DÉCIDE d' » before dashes."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 29, prefixe="20")
    d, qui, numero = Feuille("communaute_de_pays_par_commune"), bancs(f), f"{f.seance.year}-{f.seance.month}-{f.rang}"
    timbre(d, f, "s2low", numero)
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("Extrait du registre des délibérations du conseil communautaire", aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre", gras=True)
    d.p(f"L'an {jour_ecrit(f)}, à 18 h 30, le conseil communautaire s'est réuni à la salle des fêtes de Gréziac sous "
        f"la présidence de {mm(f.president)}, {f.president.qualite}, sur convocation du {le(f.convocation)}.",
        aligne="justifie", avant=10)  # fmt: skip
    for rang, lieu in enumerate(("AUBRELLE", "FONTSÈCHE", "GRÉZIAC", "ROQUEVAL")):
        d.p(f"{lieu} : {', '.join(str(i) for i in qui.presents[rang::4])}", taille=10, avant=2)
    d.p(f"Nombre de délégués en exercice : {f.exercice} ; nombre de délégués présents : {f.presents} ; nombre de "
        f"pouvoirs : {f.pouvoirs} ; nombre de votants : {f.votants}.")  # fmt: skip
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p(f"N° {numero} – {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p(f"{autorite(f)} entendu{'e' if f.president.femme else ''}, le conseil communautaire, après en avoir délibéré, "
        f"par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention(s) :", avant=10)  # fmt: skip
    poser(d, f, tierce(f, "cap"), marque="- ", retrait=10)
    signe(d, f, "Au registre sont les signatures,", f"{le_chef(f)},")
    tete(d, f, numero, *_COMPTES, "pouvoirs")
    dit_vote(d, f)
    return d


def littoral_avis_de_commission(f: Faits) -> Feuille:
    """A communauté by the sea: opinions of the commission and of the bureau dated, articles, then votes."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 37, prefixe="20")
    d, numero = Feuille("littoral_avis_de_commission"), f"DEL{f.seance:%Y}{f.rang:03}"
    timbre(d, f, "ministere", numero)
    d.bas = f"Délibération {numero} – {{page}}/{{pages}}"
    d.p(f.collectivite, gras=True, taille=13)
    d.lignes(f"Conseil communautaire du {le(f.seance)}", f"Délibération n° {numero}", gras=True)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=10)
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}", f"Conseillers en exercice : {f.exercice}",
             f"Conseillers présents : {f.presents}", f"Conseillers votants : {f.votants}",
             f"dont pouvoirs : {f.pouvoirs}", avant=8)  # fmt: skip
    d.p(f"Président : {mm(f.president)}, {f.president.qualite}")
    d.p(f"Secrétaire : {mm(f.secretaire)}", avant=2)
    d.p(f"Rapporteur : {mm(f.autres[1])}", avant=2)
    motifs(d, f, aligne="justifie")
    d.p(f"La commission a émis un avis favorable le {le(f.seance - timedelta(days=20))} et le bureau le "
        f"{le(f.seance - timedelta(days=12))}.", avant=8)  # fmt: skip
    d.p("Sur proposition du bureau, le conseil communautaire, après en avoir délibéré, décide :", avant=8)
    poser(d, f, decider(f), marque="Article {n} – ", unique="Article unique – ", fin=".", aligne="justifie")
    d.p(f"Vote : {f.votants} votants – {f.pour} pour – {f.contre} contre – {f.abstentions} abstention(s)", gras=True,
        avant=10)  # fmt: skip
    signent(d, f)
    tete(d, f, numero, *_COMPTES, "pouvoirs", objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


def agglomeration_demande(f: Faits) -> Feuille:
    """An agglomération: « il est demandé au conseil », infinitives by dashes, « adopte à l'unanimité » the whole."""
    f = camper(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 47, prefixe="20",
               visas=[f"{CGCT}, notamment son article L. 5216-5"])  # fmt: skip
    d, numero = Feuille("agglomeration_demande", police="New Computer Modern"), f"CC-{f.seance:%y%m%d}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.p("CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre", taille=14)
    d.p(f.collectivite, aligne="centre")
    d.p(f"SÉANCE DU {le(f.seance).upper()} – DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=12)
    d.p(f"Le conseil, convoqué le {le(f.convocation)}, était présidé par {mm(f.president)}, {f.president.qualite}. "
        f"Le secrétariat de la séance a été assuré par {mm(f.secretaire)}. Sur {f.exercice} membres en exercice, "
        f"{f.presents} étaient présents et {f.pouvoirs} avaient donné pouvoir.", aligne="justifie",
        avant=10)  # fmt: skip
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Après avis favorable du bureau, il est demandé au conseil communautaire :", avant=8)
    poser(d, f, decider(f), marque="- ", retrait=10)
    adopte = "à l'unanimité" if f.mode == "unanimite" else (
        f"à la majorité ({f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention)")  # fmt: skip
    d.p(f"Le conseil communautaire, après en avoir délibéré, adopte {adopte} la présente délibération.", avant=10)
    signe(d, f, "Fait et délibéré les jour, mois et an ci-dessus,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def rade_en_deux_parties(f: Faits) -> Feuille:
    """A métropole: EXPOSÉ DES MOTIFS on one page, DÉLIBÉRATION on the next, opinions and decision of the conseil."""
    f = camper(f, "Métropole {de}", "conseil de la métropole", "président", 45, prefixe="20")
    d, numero = Feuille("rade_en_deux_parties"), f"C {f.seance:%Y-%m}-{f.rang:03}"
    timbre(d, f, "actes", numero.replace(" ", ""))
    d.haut = f"{f.collectivite} – Conseil de la métropole du {f.seance:%d/%m/%Y}"
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL DE LA MÉTROPOLE", gras=True)
    d.p(f"Date de convocation : {le(f.convocation)}", avant=8)
    d.p(f"Nombre de conseillers en exercice : {f.exercice}", avant=2)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 16 heures 30, les membres du conseil de la métropole se sont "
        f"réunis à l'hôtel de métropole sous la présidence de {mm(f.president)}, {f.president.qualite}.",
        aligne="justifie")  # fmt: skip
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire de séance.")
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{'La rapporteure' if f.autres[2].femme else 'Le rapporteur'}, {mm(f.autres[2])}, donne lecture du rapport "
        "suivant :")  # fmt: skip
    d.p("EXPOSÉ DES MOTIFS", gras=True, avant=10)
    d.p("La métropole exerce cette compétence depuis sa création. Le bilan des trois derniers exercices montre que les "
        "objectifs ont été tenus et que les habitants s'en disent satisfaits.", aligne="justifie")  # fmt: skip
    d.blocs.append(SautDePage())
    d.p("DÉLIBÉRATION", gras=True)
    d.p("En conséquence, il est proposé au conseil de la métropole, après avis des commissions compétentes :")
    poser(d, f, decider(f), marque="- ", fin=",", retrait=10, aligne="justifie")
    d.p("Avis des commissions :", gras=True, avant=12)
    d.p("Commission des finances : favorable. Commission de l'aménagement : favorable.", avant=0)
    d.p("Décision du conseil de la métropole :", gras=True, avant=8)
    d.p(f"ADOPTÉ À {tous(f).upper()}", avant=0)
    if f.mode == "majorite":
        d.p(f"Ont voté contre : {f.contre} – Se sont abstenus : {f.abstentions}")
        d.dit(contre=f.contre, abstentions=f.abstentions)
    signe(d, f, f"{le_chef(f)} de la métropole,")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice")
    d.dit(mode=f.mode)
    return d


_COL = Sujet(
    "Limitation de la vitesse sur la route départementale 214, au lieu-dit Le Pas du Loup", "6.1",
    ("le code de la route, notamment ses articles R. 411-8 et R. 413-1",
     f"{CGCT}, notamment son article L. 3221-4", "l'avis de la gendarmerie en date du 6 janvier 2025"),
    ("que le tracé de la route et la sortie d'une carrière exposent les usagers",), (),
)  # fmt: skip


def route_du_col(f: Faits) -> Feuille:
    """A département's lasting arrêté on a road: agency and road in the head, a proposal before « ARRÊTE »."""
    f = camper(par_un_homme(f), "Département de la Sorne", "président", "président", 35, prefixe="22", sujet=_COL)
    d, numero = Feuille("route_du_col"), f"{f.seance:%Y}-P-{f.rang:03}"
    timbre(d, f, "actes", numero, "AR")
    d.blocs.append(Colonnes((P("Département de la Sorne", gras=True), P("Direction des routes", taille=9),
                             P("Agence du Haut Pays", taille=9)),
                            (P(f"ARRÊTÉ PERMANENT N° {numero}", gras=True, aligne="droite", taille=13),),
                            part=0.5))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p("Le président du conseil départemental,", avant=10)
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Sur proposition de la directrice des routes,", avant=6)
    d.p("ARRÊTE", gras=True, aligne="centre", avant=8)
    ranger(d, (
        (None, "Sur la route départementale 214, du point de repère 12+300 au point de repère 13+050, la vitesse des "
         "véhicules est limitée à 50 km/h dans les deux sens"),
        (None, "Les dépassements y sont interdits"),
        (None, "Les panneaux réglementaires seront posés par l'agence du Haut Pays"),
        (None, "La directrice générale des services du Département et le commandant du groupement de gendarmerie sont "
         "chargés de l'exécution du présent arrêté"),
    ), "Article {er} – ", aligne="justifie")  # fmt: skip
    d.p(f"Fait à l'hôtel du Département, le {le(f.seance)}", avant=12)
    signe(d, f, "Le président du conseil départemental,")
    d.p("Recours : tribunal administratif de Montrivel, dans les deux mois de la publication.", taille=9, avant=12)
    dit_acte(d, f, "AR", numero, f.sujet.objet)
    return d


MODELES_SUITE = (
    gros_village_en_marge,
    afferents_en_cases,
    vallee_pyreneenne,
    causse_represente,
    bocage_quorum,
    ville_moyenne_en_fiche,
    communaute_de_pays_par_commune,
    littoral_avis_de_commission,
    agglomeration_demande,
    rade_en_deux_parties,
    route_du_col,
)

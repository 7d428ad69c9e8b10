"""The villages of ARCHIVISTES: registers, printed forms, extracts of minutes, from 2012 to 2026."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.archivistes_pieces import (
    CAMPAGNE,
    choisir,
    couler,
    dire,
    epoque,
    messieurs_et_dames,
    patronymes,
    seances_nommees,
    timbre_envoye,
)
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    camper,
    decider,
    le_chef,
    mm,
    monsieur,
    motifs,
    poser,
    sans_motifs,
    signe,
    signent,
    tierce,
    tous,
)
from benchmarks.exactitude.faits import Faits, Individu, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau

DEUX_MIL = {2012: "deux mil douze", 2013: "deux mil treize", 2016: "deux mil seize", 2018: "deux mil dix-huit",
            2023: "deux mil vingt-trois"}  # fmt: skip


def _jour(f: Faits) -> str:
    """« le douze mars »."""
    jour, mois = le(f.seance, annee=False).split(" ")
    return f"le {'premier' if jour == '1er' else en_lettres(int(jour))} {mois}"


def _elle(i: Individu) -> str:
    return "Madame" if i.femme else "Monsieur"


def trois_cases(f: Faits) -> Feuille:
    """2013, a printed form: three boxes of counts, the posting of the convocation, the sous-préfecture's ink stamp."""
    f = camper(epoque(f, 2013), "Commune {de}", "conseil municipal", "maire", 11, sujet=choisir(f, CAMPAGNE))
    d, qui, numero = Feuille("trois_cases"), bancs(f), f"{f.seance.year}-{f.rang:02}"
    d.timbre = ("SOUS-PRÉFECTURE DE MONTBRELLE", f"REÇU LE {le(f.reception).upper()}")
    d.lignes("République Française", "Département de la Drenne", "Arrondissement de Montbrelle")
    d.p(f.collectivite.upper(), gras=True, avant=8)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"N° {numero}", aligne="droite")
    cases = ("Afférents au Conseil municipal", "En exercice", "Qui ont pris part à la délibération")
    d.blocs.append(Tableau((cases, (str(f.exercice), str(f.exercice), str(f.votants)))))
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}",
             f"Date d'affichage de la convocation : {f.convocation:%d/%m/%Y}", avant=8)  # fmt: skip
    d.p(f"L'an {DEUX_MIL[2013]}, {_jour(f)} à 20 heures 30, le Conseil Municipal de cette commune, régulièrement "
        "convoqué, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la "
        f"présidence de {mm(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {messieurs_et_dames(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Ayant donné pouvoir : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents : {messieurs_et_dames(qui.absents)}.")
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire.")
    d.p("Objet de la délibération", gras=True, avant=12)
    d.p(f.sujet.objet, gras=True, avant=0)
    d.p(f"{le_chef(f)} expose la question, donne lecture des pièces du dossier et invite le Conseil à en délibérer.")
    compte = "" if f.mode == "unanimite" else f" ({f.pour} voix pour, {f.contre} contre, {f.abstentions} abstention)"
    d.p(f"Le Conseil Municipal, après en avoir délibéré, à {tous(f)}{compte},", avant=10)
    poser(d, f, tierce(f, "bas"), marque="- ", fin=",")
    d.p("Fait et délibéré les jour, mois et an que dessus. Au registre sont les signatures.", avant=10)
    signe(d, f, "Pour copie conforme,", f"{le_chef(f)},")
    sans_motifs(d)
    dire(d, f, numero, "president secretaire convocation en_exercice votants")
    d.dit(reception=f.reception)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def cinq_lignes(f: Faits) -> Feuille:
    """2019, as terse as can be: no number, no visa, nobody said to preside, the decision in the sentence."""
    f = camper(epoque(f, 2019), "Commune {de}", "conseil municipal", "maire", 11, sujet=choisir(f, CAMPAGNE[1:]))
    d, qui = Feuille("cinq_lignes"), bancs(f)
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True)
    d.p(f"Présents : {patronymes(qui.presents)}", avant=10)
    d.p(f"Absents : {patronymes([a for a, _ in qui.pouvoirs] + qui.absents)}")
    d.p(f"Secrétaire : {f.secretaire}")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    couler(d, f, "Après en avoir délibéré, le conseil municipal", tierce(f, "bas"), marque="- ")
    if f.mode == "unanimite":
        d.p("Vote : unanimité")
    else:
        d.p(f"Vote : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s)")
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    sans_motifs(d)
    dire(d, f, None, "secretaire")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def feuillet_cote(f: Faits) -> Feuille:
    """2016, a numbered page of the register: counts in a left margin, « 1°) », the dates of execution at the foot."""
    f = camper(epoque(f, 2016), "Commune {de}", "conseil municipal", "maire", 15, sujet=choisir(f, CAMPAGNE))
    d, numero = Feuille("feuillet_cote"), f"{f.seance.year}/{f.rang:03}"
    presents, pouvoirs, absents = seances_nommees(f)
    d.haut = "Registre des délibérations – feuillet n° {page}"
    d.p("DÉPARTEMENT DE LA DRENNE – CANTON DE SAINT-OUVRY", taille=9)
    d.p(f.collectivite.upper(), gras=True, taille=13)
    marge = ("Délibération", f"n° {numero}", "Nombre de conseillers", f"en exercice : {f.exercice}",
             f"présents : {f.presents}", f"procurations : {f.pouvoirs}", f"votants : {f.votants}")  # fmt: skip
    droite = [f"L'an {DEUX_MIL[2016]} et {_jour(f)}, à dix-neuf heures, le conseil municipal, dûment convoqué le "
              f"{le(f.convocation)}, s'est réuni en session ordinaire, à la mairie, sous la présidence de "
              f"{_elle(f.president)} {f.president}, Maire.", f"Présents : {presents}."]  # fmt: skip
    droite += [f"Procurations : {pouvoirs}."] if pouvoirs else []
    droite += [f"Excusés : {absents}."] if absents else []
    droite += [f"Secrétaire : {mm(f.secretaire)}."]
    d.blocs.append(Colonnes(tuple(P(t, taille=9, avant=2) for t in marge), tuple(P(t, taille=10) for t in droite)))
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{_elle(f.president)} le Maire rappelle à l'assemblée les échanges de la réunion précédente. Il n'y a pas eu "
        "d'observation de la commission des finances.", aligne="justifie")  # fmt: skip
    considerants_suivis(d, f, fin=" ;")
    d.dit(visas=[])
    d.p("Ouï cet exposé, le conseil municipal, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f), marque="{n}°) ", retrait=12)
    d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions}", avant=10)
    d.p("Ainsi fait et délibéré en séance les jour, mois et an ci-dessus.")
    signent(d, f)
    d.p(f"Acte rendu exécutoire après transmission en sous-préfecture le {f.transmission:%d/%m/%Y} et publication du "
        f"{f.publication:%d/%m/%Y}", taille=9, avant=14)  # fmt: skip
    dire(d, f, numero, "president secretaire convocation en_exercice presents pouvoirs votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def cases_a_cocher_2020(f: Faits) -> Feuille:
    """2020, a form filled in: dot leaders, boxes ticked for the vote."""
    f = camper(epoque(f, 2020), "Commune {de}", "conseil municipal", "maire", 11, sujet=choisir(f, CAMPAGNE))
    d, numero = Feuille("cases_a_cocher_2020"), f"{f.seance.year}-{f.seance.month:02}-{f.rang % 12 + 1:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.lignes(f"Délibération n° ................ {numero}", f"Date de la séance .............. {f.seance:%d/%m/%Y}",
             f"Date de la convocation ......... {f.convocation:%d/%m/%Y}",
             f"Conseillers en exercice ........ {f.exercice}", f"Conseillers présents ........... {f.presents}",
             f"Pouvoirs ....................... {f.pouvoirs}", f"Votants ........................ {f.votants}",
             avant=12)  # fmt: skip
    d.p(f"Président de séance : {f.president}, Maire", avant=8)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=2)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, fin="")
    d.p("Le conseil municipal, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f), marque="▪ ", retrait=10)
    d.p("Résultat du vote :", avant=10)
    croix = ("X", " ") if f.mode == "unanimite" else (" ", "X")
    d.lignes(f"[{croix[0]}] adoptée à l'unanimité", f"[{croix[1]}] adoptée à la majorité", avant=2)
    d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}", avant=6)
    signe(d, f, f"{le_chef(f)},")
    dire(d, f, numero, "president secretaire convocation en_exercice presents pouvoirs votants")
    dit_vote(d, f)
    return d


def extrait_de_proces_verbal_2024(f: Faits) -> Feuille:
    """2024, an extract of the minutes: the quorum in a sentence, the number before the title, the vote first."""
    f = camper(epoque(f, 2024), "Commune {de}", "conseil municipal", "maire", 11, sujet=choisir(f, CAMPAGNE))
    d, numero = Feuille("extrait_de_proces_verbal_2024"), f"D{f.seance.year}_{f.rang:02}"
    presents, pouvoirs, _ = seances_nommees(f)
    d.p(f.collectivite, gras=True)
    d.p("EXTRAIT DU PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"Les membres du conseil municipal de la {f.collectivite[0].lower()}{f.collectivite[1:]} se sont réunis à "
        "19 h 00 à la salle polyvalente, sur la convocation qui leur a été adressée par le maire le "
        f"{le(f.convocation)}, conformément à l'article L. 2121-10 du code général des collectivités territoriales.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Étaient présents : {presents}.", aligne="justifie")
    if pouvoirs:
        d.p(f"Avaient donné pouvoir : {pouvoirs}.")
    d.p(f"Présidait la séance : {mm(f.president)}, Maire")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p(f"Le quorum étant atteint ({f.presents} présents sur {f.exercice} en exercice), la séance est ouverte.")
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{le_chef(f, majuscule=False)} présente le dossier. {monsieur(f.autres[0])} demande si d'autres "
        "communes ont été interrogées. Il lui est répondu par l'affirmative.", aligne="justifie")  # fmt: skip
    d.p(f"Mise aux voix : {f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention.")
    d.p("Le conseil municipal, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f), marque="- ")
    d.p(f"Pour extrait conforme au procès-verbal, à {f.lieu}, le {le(f.reception)}", avant=12)
    signent(d, f, secretaire_d_abord=True)
    sans_motifs(d)
    dire(d, f, numero, "president secretaire convocation en_exercice presents")
    dit_vote(d, f)
    return d


def tout_en_lettres(f: Faits) -> Feuille:
    """2012, the old manner: day, counts and votes in words, « Attendu que », « délibère et décide »."""
    f = camper(epoque(f, 2012), "Commune {de}", "conseil municipal", "maire", 15, sujet=choisir(f, CAMPAGNE))
    d, qui, numero = Feuille("tout_en_lettres", police="New Computer Modern"), bancs(f), str(f.rang)
    d.lignes("RÉPUBLIQUE FRANÇAISE", "LIBERTÉ – ÉGALITÉ – FRATERNITÉ", aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", avant=8)
    d.p("Registre des délibérations du conseil municipal", italique=True, aligne="centre")
    d.p(f"Délibération numéro {numero}", aligne="centre")
    d.p(f"L'an {DEUX_MIL[2012]}, {_jour(f)}, à vingt heures, le conseil municipal de la commune, assemblé en session "
        f"ordinaire, au lieu habituel de ses séances, après convocation légale du {le(f.convocation)}, sous la "
        f"présidence de {_elle(f.president)} {f.president}, Maire.", aligne="justifie", avant=12)  # fmt: skip
    d.lignes(f"Nombre de conseillers en exercice : {en_lettres(f.exercice)}",
             f"Nombre de conseillers présents : {en_lettres(f.presents)}",
             f"Nombre de votants : {en_lettres(f.votants)}", avant=8)  # fmt: skip
    d.p(f"Étaient présents : {messieurs_et_dames(qui.presents)}, formant la majorité des membres en exercice.",
        aligne="justifie")  # fmt: skip
    d.p(f"{_elle(f.secretaire)} {f.secretaire} a été {accord(f.secretaire, 'élu')} secrétaire.")
    d.p(f"Objet : {f.sujet.objet}.", gras=True, avant=12)
    considerants_suivis(d, f, mot="Attendu", fin=" ;")
    d.dit(visas=[])
    voix = f"par {en_lettres(f.pour)} voix pour"
    if f.mode == "majorite":
        voix += f", {'une' if f.contre == 1 else en_lettres(f.contre)} voix contre"
    if f.abstentions:
        voix += f" et {'une abstention' if f.abstentions == 1 else f'{en_lettres(f.abstentions)} abstentions'}"
    d.p(f"Le conseil municipal, ouï l'exposé de son maire et après en avoir délibéré, à {tous(f)}, {voix}, délibère et "
        "décide :", aligne="justifie", avant=10)  # fmt: skip
    poser(d, f, decider(f), marque="", fin=" ;")
    d.p("Ainsi délibéré, les jour, mois et an susdits, et ont signé au registre les membres présents.", avant=12)
    signe(d, f, "Pour extrait certifié conforme,", f"{le_chef(f)},")
    dire(d, f, numero, "president secretaire convocation en_exercice presents votants")
    dit_vote(d, f, zeros=False)
    return d


def objet_puis_numero_2021(f: Faits) -> Feuille:
    """2021, a software's extract: counts and votes at the left, « Objet: title - DE_2021_012 », stamp unposted."""
    f = camper(epoque(f, 2021), "Commune {de}", "conseil municipal", "maire", 11, sujet=choisir(f, CAMPAGNE))
    d, qui, numero = Feuille("objet_puis_numero_2021"), bancs(f), f"DE_{f.seance.year}_{f.rang:03}"
    timbre_envoye(d, f, numero)
    d.lignes("République française", "Département de la Drenne", aligne="centre")
    d.p(f"{f.collectivite}", gras=True, aligne="centre", taille=13)
    gauche = (f"Nombre de membres en exercice: {f.exercice}", f"Présents : {f.presents}", f"Votants: {f.votants}",
              f"Pour: {f.pour}", f"Contre: {f.contre}", f"Abstentions: {f.abstentions}")  # fmt: skip
    representes = ", ".join(f"{a} par {b}" for a, b in qui.pouvoirs)
    droite = (f"Séance du {le(f.seance)}",
              f"L'an {annee(f)} et {_jour(f)} l'assemblée régulièrement convoquée le {le(f.convocation)}, s'est réunie "
              f"sous la présidence de {_elle(f.president)} {f.president}, Maire.",
              f"Sont présents: {', '.join(str(i) for i in qui.presents)}", f"Représentés: {representes}",
              f"Excusés: {', '.join(str(i) for i in qui.absents)}", "Absents:",
              f"Secrétaire de séance: {f.secretaire}")  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(t, taille=10) for t in gauche), tuple(P(t, taille=10) for t in droite)))
    d.p(f"Objet: {f.sujet.objet} - {numero}", gras=True, avant=14)
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p(f"Après en avoir délibéré et à {tous(f)}, le Conseil Municipal :", avant=10)
    poser(d, f, tierce(f), marque="- ", fin=",", retrait=10)
    d.p("Fait et délibéré les jour, mois et an que dessus.", avant=10)
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    dire(d, f, numero, "president secretaire convocation en_exercice presents votants")
    dit_vote(d, f)
    return d


def annee(f: Faits) -> str:
    """« deux mille vingt-et-un », as software writes it."""
    return f"deux mille {en_lettres(f.seance.year - 2000)}".replace(" et un", "-et-un")


def maire_empeche_2018(f: Faits) -> Feuille:
    """2018, a deputy presides and signs; pouvoirs in brackets; « DECIDE » before each infinitive."""
    f = camper(epoque(f, 2018), "Commune {de}", "conseil municipal", "maire", 15, sujet=choisir(f, CAMPAGNE))
    rang = "première adjointe" if f.president.femme else "premier adjoint"
    d, qui, numero = Feuille("maire_empeche_2018"), bancs(f), f"{f.rang:03}.{f.seance.year}"
    d.p(f.collectivite.upper(), gras=True)
    d.p("Arrondissement de Montbrelle – Drenne", taille=9)
    d.p(f"EXTRAIT DES DÉLIBÉRATIONS N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"Réunion du conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Convocation du {le(f.convocation)}", aligne="centre")
    d.p(f"L'an {DEUX_MIL[2018]}, {_jour(f)}, à 20 h 15, le conseil municipal s'est réuni en mairie sous la présidence "
        f"de {mm(f.president)}, {rang}, le maire étant empêché.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Conseillers en exercice : {f.exercice}, présents : {f.presents}, absents représentés : {f.pouvoirs}.")
    d.p(f"PRÉSENTS : {messieurs_et_dames(qui.presents)}", aligne="justifie")
    absents = [f"{mm(a)} (pouvoir à {mm(b)})" for a, b in qui.pouvoirs] + [mm(i) for i in qui.absents]
    d.p(f"ABSENTS : {', '.join(absents)}")
    d.p(f"SECRÉTAIRE DE SÉANCE : {mm(f.secretaire)}")
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=14)
    motifs(d, f, fin=";")
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)} des suffrages exprimés :", avant=10)
    poser(d, f, [f"DÉCIDE {t}" for t in decider(f)], marque="", fin=".")
    if f.mode == "majorite":
        d.p(f"Contre : {f.contre} – Abstention : {f.abstentions} – Pour : {f.pour}")
    signe(d, f, "Pour le maire empêché,", f"{'La' if f.president.femme else 'Le'} {rang},")
    f = replace(f, president=replace(f.president, qualite=rang))
    dire(d, f, numero, "president secretaire convocation en_exercice presents pouvoirs", f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def conseillers_en_fonction_2014(f: Faits) -> Feuille:
    """2014, the eastern custom: « conseillers élus, en fonction, présents », a point of the agenda, one paragraph."""
    f = camper(epoque(f, 2014), "Commune {de}", "conseil municipal", "maire", 15, sujet=choisir(f, CAMPAGNE))
    d, numero = Feuille("conseillers_en_fonction_2014"), f"{f.rang}/{f.seance.year}"
    _, pouvoirs, absents = seances_nommees(f)
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("Département de la Drenne", aligne="centre")
    d.p("EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} à 20 heures", aligne="centre")
    d.blocs.append(Colonnes(
        (P("Nombre de conseillers élus : 15"), P(f"Conseillers en fonction : {f.exercice}", avant=2),
         P(f"Conseillers présents : {f.presents}", avant=2)),
        (P(f"Sous la présidence de {mm(f.president)}, Maire"), P(f"Convocation du {le(f.convocation)}", avant=2),
         P(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)), part=0.45))  # fmt: skip
    if pouvoirs:
        d.p(f"Procurations : {pouvoirs}")
    if absents:
        d.p(f"Absents excusés : {absents}")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p("Après délibération, le Conseil Municipal,", avant=10)
    poser(d, f, tierce(f, "cap"), marque="", fin=".")
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité.", gras=True, avant=10)
    else:
        d.p(f"Adopté par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention(s).", gras=True,
            avant=10)  # fmt: skip
    d.p(f"Pour extrait conforme, {f.lieu}, le {le(f.reception)}", avant=12)
    signe(d, f, f"{le_chef(f)} :")
    dire(d, f, numero, "president secretaire convocation en_exercice presents")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def emargement(f: Faits) -> Feuille:
    """2023, a grid of attendance with letters and its key, « ARTICLE 1er - » in the third person, the site's date."""
    f = camper(epoque(f, 2023), "Commune {de}", "conseil municipal", "maire", 11, sujet=choisir(f, CAMPAGNE))
    d, qui, numero = Feuille("emargement"), bancs(f), f"DCM {f.seance.year}.{f.rang:02}"
    d.bas = "Mairie – 1, place du Tilleul – Page {page} sur {pages}"
    d.p(f.collectivite, gras=True, taille=14)
    d.p(f"Délibération n° {numero}", gras=True, avant=2)
    d.p(f.sujet.objet, gras=True, avant=10, taille=13)
    d.p(f"Séance du conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)}, à 18 h 30, en mairie. Convocation "
        f"envoyée par courriel le {le(f.convocation)}.", avant=8)  # fmt: skip
    rangs = [(f"{i.nom} {i.prenom}", "P", "") for i in qui.presents]
    rangs += [(f"{a.nom} {a.prenom}", "E", f"{b.nom} {b.prenom}") for a, b in qui.pouvoirs]
    rangs += [(f"{i.nom} {i.prenom}", "A", "") for i in qui.absents]
    d.blocs.append(Tableau((("Conseillers", "P/E/A", "Pouvoir à"), *rangs)))
    d.p("P : présent – E : excusé avec pouvoir – A : absent", taille=8)
    d.p(f"En exercice {f.exercice}, présents {f.presents}, votants {f.votants}.")
    d.p(f"Présidence : {monsieur(f.president)}, Maire. Secrétariat : {monsieur(f.secretaire)}.")
    motifs(d, f, haut=True, fin=",")
    d.p("Le conseil municipal, après en avoir délibéré,", avant=10)
    poser(d, f, tierce(f), marque="ARTICLE {er} - ", unique="ARTICLE UNIQUE - ", fin=".")
    d.p(f"Voix pour : {f.pour} | Voix contre : {f.contre} | Abstentions : {f.abstentions}", avant=10)
    signent(d, f)
    d.p(f"Mis en ligne sur le site de la commune le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    dire(d, f, numero, "president secretaire convocation en_exercice presents votants publication")
    dit_vote(d, f)
    return d


VILLAGES = (
    trois_cases,
    cinq_lignes,
    feuillet_cote,
    cases_a_cocher_2020,
    extrait_de_proces_verbal_2024,
    tout_en_lettres,
    objet_puis_numero_2021,
    maire_empeche_2018,
    conseillers_en_fonction_2014,
    emargement,
)

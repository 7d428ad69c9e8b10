"""The judging layouts of set VALLEES: ordinary acts of groupings of communes. This module: communautés de communes,
first part; `vallees_suite.py`, `vallees_agglos.py` and `vallees_syndicats.py` hold the others."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.vallees_agglos import VALLEES_AGGLOS
from benchmarks.exactitude.dispositions.vallees_pieces import (
    COMMUNES,
    accord,
    asseoir,
    au_feminin,
    dame,
    decider,
    du_chef,
    en_toutes_lettres,
    exposer,
    le_chef,
    madame_la,
    manquants,
    mm,
    noms,
    nus,
    placer,
    poser,
    remises,
    sans_visa,
    signe,
    signent,
    tete,
    tierce,
    timbrer,
    tous,
    viser,
    vp,
)
from benchmarks.exactitude.dispositions.vallees_suite import VALLEES_SUITE
from benchmarks.exactitude.dispositions.vallees_sujets import CGCT, COMCOM, FONDS, TERRAIN
from benchmarks.exactitude.dispositions.vallees_syndicats import VALLEES_SYNDICATS
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def comcom_registre(f: Faits) -> Feuille:
    """A rural communauté: the register's formula, delegates commune by commune, counts at the left, dashes."""
    f, _ = placer(f, "Communauté de communes des Vallées de l'Ostre", "conseil communautaire", 31, COMCOM)
    d, qui, numero = Feuille("comcom_registre"), asseoir(f), f"{f.seance.year}-{f.rang:03}"
    timbrer(d, f, "s2low", numero)
    d.p("DEPARTEMENT DE LA SORNE", taille=9)
    d.p("COMMUNAUTE DE COMMUNES DES VALLEES DE L'OSTRE", gras=True, avant=2)
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre", avant=14)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.lignes("Nombre de conseillers communautaires", f"En exercice : {f.exercice}", f"Présents : {f.presents}",
             f"Pouvoirs : {f.pouvoirs}", f"Votants : {f.votants}", avant=10, taille=10)  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p(f"L'an {en_toutes_lettres(f.seance)} à vingt heures, le Conseil communautaire, légalement convoqué, s'est "
        f"réuni à la salle polyvalente d'Aubrelle, sous la présidence de {dame(f.president)}, {f.president.qualite}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Date de convocation : {le(f.convocation)}")
    d.p("Etaient présents :", gras=True)
    for rang, lieu in enumerate(COMMUNES):
        d.p(f"{lieu} : {noms(qui.presents[rang :: len(COMMUNES)])}", avant=0, taille=10)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {remises(qui, 'donne pouvoir à', ' ; ')}", taille=10)
    if qui.absents:
        d.p(f"Absents excusés : {noms(qui.absents)}", taille=10)
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire de séance.")
    viser(d, f, fin=";", aligne="justifie")
    d.p(f"Le Conseil communautaire, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f), marque="- ", retrait=12, aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}   Contre : {f.contre}   Abstention : {f.abstentions}", avant=10)
    d.p("Fait et délibéré les jour, mois et an que dessus.", avant=10)
    d.p("Pour extrait conforme,", avant=2)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def comcom_tableau(f: Faits) -> Feuille:
    """A communauté that draws its counts in a table, has a vice-president report, and cuts in articles."""
    f, expose = placer(f, "Communauté de communes du Plateau de Gréziac", "conseil communautaire", 37, COMCOM,
                       autorite="le Président", visas=[CGCT])  # fmt: skip
    d, qui, numero = Feuille("comcom_tableau"), asseoir(f), f"DEL{f.seance.year}_{f.rang:03}"
    timbrer(d, f, "actes", numero)
    d.bas = "Communauté de communes du Plateau de Gréziac - 4, place du Foirail - 05 00 00 00 00"
    d.p("Communauté de communes du Plateau de Gréziac", gras=True, taille=13, aligne="centre")
    d.p(f"CONSEIL COMMUNAUTAIRE DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=10)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    comptes = (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants), f"{f.convocation:%d/%m/%Y}")
    d.blocs.append(
        Tableau((("Membres en exercice", "Présents", "Pouvoirs", "Votants", "Date de convocation"), comptes))
    )
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 18 h 30, le conseil communautaire, dûment convoqué, s'est "
        f"réuni en session ordinaire à Gréziac sous la présidence de {mm(f.president)}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", aligne="justifie", taille=10)
    d.p(f"Absents représentés : {remises(qui, 'par') or 'néant'}.", aligne="justifie", taille=10)
    d.p(f"Absents : {noms(qui.absents) or 'néant'}.", aligne="justifie", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.", taille=10)
    d.p(f"Rapporteur : {mm(f.autres[0])}, {vp(f.autres[0])}", italique=True, avant=10)
    exposer(d, expose)
    viser(d, f, aligne="justifie")
    d.p(f"Après en avoir délibéré, le conseil communautaire, à {tous(f)},", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f), marque="Article {er} : ", unique="Article unique : ", fin=".", aligne="justifie")
    d.p(f"Vote : {f.pour} pour - {f.contre} contre - {f.abstentions} abstention(s)", gras=True, avant=10)
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite=None)
    dit_vote(d, f)
    return d


def comcom_propose(f: Faits) -> Feuille:
    """A communauté whose act is a report and a proposal, « adopte à l'unanimité » after it; no visa."""
    f, expose = placer(f, "Communauté de communes Entre Vaire et Sorne", "conseil communautaire", 34, COMCOM)
    d, qui, numero = Feuille("comcom_propose", police="New Computer Modern"), asseoir(f), f"{f.rang:03}/{f.seance.year}"
    d.haut = "Communauté de communes Entre Vaire et Sorne – Conseil communautaire"
    d.blocs.append(Colonnes(
        (P("Nombre de membres", gras=True, taille=9), P(f"en exercice : {f.exercice}", taille=9, avant=0),
         P(f"présents : {f.presents}", taille=9, avant=0), P(f"représentés : {f.pouvoirs}", taille=9, avant=0),
         P(f"Date de la convocation : {f.convocation:%d/%m/%Y}", taille=9)),
        (P("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True),
         P(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}"),
         P(f"Délibération n° {numero}", gras=True))))  # fmt: skip
    d.p(f"Présents : {nus(qui.presents)}.", aligne="justifie", avant=12)
    if qui.pouvoirs:
        d.p(f"Représentés : {', '.join(f'{a} (pouvoir à {b})' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Excusés : {nus(qui.absents)}.")
    d.p(
        f"Président de séance : {f.president}, Président{'e' if f.president.femme else ''} de la Communauté de communes"
    )
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=14)
    d.p(f"{madame_la(f)} expose :", avant=10)
    exposer(d, expose)
    d.p("Il est proposé au Conseil communautaire :", avant=10)
    poser(d, f, decider(f), marque="- ", retrait=12, aligne="justifie")
    d.p(f"Après en avoir délibéré, le Conseil communautaire adopte cette proposition à {tous(f)}"
        + ("." if f.mode == "unanimite" else f" ({f.pour} voix pour, {f.contre} contre, {f.abstentions} abstentions)."),
        gras=True, avant=10)  # fmt: skip
    signe(d, f, "Pour copie conforme,", f"{le_chef(f)},")
    d.p(f"Délibération publiée sur le site internet le {le(f.publication)}", taille=9, avant=12)
    sans_visa(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", objet=f.sujet.objet.upper(),
         qualite=f"{f.president.qualite} de la Communauté de communes")  # fmt: skip
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def comcom_bureau(f: Faits) -> Feuille:
    """The bureau of a communauté: few members, delegation quoted, verbs with a capital after bullets."""
    f, expose = placer(f, "Communauté de communes du Pays de Roqueval", "bureau communautaire", 13, (FONDS, TERRAIN),
                       visas=["la délibération du conseil n° 2020-046 du 16 juillet 2020 portant délégation "
                              "d'attributions au bureau"])  # fmt: skip
    d, qui, numero = Feuille("comcom_bureau"), asseoir(f), f"B{f.seance:%y}-{f.rang:02}"
    timbrer(d, f, "s2low", numero)
    d.p("COMMUNAUTÉ DE COMMUNES DU PAYS DE ROQUEVAL", gras=True)
    d.p("EXTRAIT DES DÉLIBÉRATIONS DU BUREAU COMMUNAUTAIRE", aligne="centre", gras=True, avant=12)
    d.p(f"N° {numero}", aligne="centre", gras=True)
    d.p(f"Le {le(f.seance)} à 17h30, les membres du bureau communautaire se sont réunis au siège de la communauté de "
        f"communes, sur convocation {du_chef(f)} en date du {le(f.convocation)}.", aligne="justifie")  # fmt: skip
    d.p(f"Membres en exercice : {f.exercice}", avant=8)
    d.p(f"Présents ({f.presents}) : {noms(qui.presents)}", avant=2)
    d.p(f"Pouvoirs ({f.pouvoirs}) : {remises(qui) or 'aucun'}", avant=2)
    d.p(f"Absents excusés : {noms(manquants(qui))}", avant=2)
    d.p(f"Présidence : {mm(f.president)}, {f.president.qualite}", avant=2)
    d.p(f"Secrétaire : {mm(f.secretaire)}", avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    exposer(d, expose)
    viser(d, f, vu="Vu", fin=" ;", puce="-")
    d.p("Le Bureau communautaire, après en avoir délibéré,", avant=10)
    poser(d, f, tierce(f, "cap"), puce="•", retrait=12)
    d.lignes(f"Votants : {f.votants}", f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}",
             avant=10)  # fmt: skip
    d.p(f"ADOPTÉ À {tous(f).upper()}", gras=True)
    signe(d, f, f"{le_chef(f)},", civil=True)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def comcom_dactylo(f: Faits) -> Feuille:
    """An old office without accents on capitals: title between rules, « DECIDE : », the votes in words."""
    f, _ = placer(f, "Communauté de communes du Haut-Montcairn", "conseil de communauté", 25, COMCOM)
    d, numero = Feuille("comcom_dactylo"), f"{f.seance.year}/{f.rang:02}"
    d.p("REPUBLIQUE FRANCAISE", aligne="centre")
    d.p("COMMUNAUTE DE COMMUNES DU HAUT-MONTCAIRN", gras=True, aligne="centre")
    d.p("-----------", aligne="centre", avant=0)
    d.p("DELIBERATION DU CONSEIL DE COMMUNAUTE", gras=True, aligne="centre", avant=4)
    d.p(f"SEANCE DU {f.seance:%d/%m/%Y}", aligne="centre")
    d.p(f"N° {numero} – {f.sujet.objet}", gras=True, aligne="centre", avant=14)
    d.p(f"L'an {en_toutes_lettres(f.seance, 'deux mil')}, à dix-neuf heures, se sont réunis à la mairie de Montcairn "
        f"les membres du Conseil de Communauté, sous la présidence de {mm(f.president)}, {f.president.qualite}, dûment "
        f"convoqués le {le(f.convocation)}.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Nombre de membres en exercice : {f.exercice}  Nombre de présents : {f.presents}  "
        f"Nombre de votants : {f.votants}")  # fmt: skip
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    viser(d, f, vu="VU", motif="CONSIDERANT", fin=",")
    voix = f"par {au_feminin(f.pour)} voix pour"
    if f.contre:
        pluriel = "s" if f.abstentions > 1 else ""
        reste = f" et {au_feminin(f.abstentions)} abstention{pluriel}" if f.abstentions else ""
        voix += f"{',' if reste else ' et'} {au_feminin(f.contre)} contre{reste}"
    d.p(
        f"Le Conseil de Communauté, l'exposé {du_chef(f)} entendu, après en avoir délibéré, à {tous(f)}, {voix},",
        avant=10,
    )
    d.p("DECIDE :", gras=True)
    poser(d, f, decider(f), marque="- ", fin=",", retrait=12)
    d.p("Fait à Montcairn, les jour, mois et an susdits.", avant=12)
    signe(d, f, "Pour extrait certifié conforme,", f"{le_chef(f)},")
    d.lignes("Acte rendu exécutoire", f"après transmission en Préfecture le {f.transmission:%d/%m/%Y}",
             f"et publication le {f.publication:%d/%m/%Y}", taille=9, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, zeros=False)
    return d


VALLEES = (
    comcom_registre,
    comcom_tableau,
    comcom_propose,
    comcom_bureau,
    comcom_dactylo,
    *VALLEES_SUITE,
    *VALLEES_AGGLOS,
    *VALLEES_SYNDICATS,
)

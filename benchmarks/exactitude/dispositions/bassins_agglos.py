"""Set BASSINS: communautés d'agglomération, communautés urbaines and métropoles, councils and bureaux."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.bassins_pieces import (
    bancs,
    e,
    expose,
    grouper,
    infinitifs,
    initiale,
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
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
    vice,
    voix,
)
from benchmarks.exactitude.dispositions.bassins_sujets import AGGLO, AGGLO_BUREAU, GRANDE, RAPPORT_ANNUEL
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def agglo_rapport(f: Faits) -> Feuille:
    """A big agglomération: presences on the first page, the report and its articles on the second."""
    f = grouper(f, "Communauté d'agglomération du Grand Castelmèze", "conseil communautaire", 58, AGGLO)
    d, qui, numero = Feuille("agglo_rapport"), bancs(f), f"DEL-{f.seance.year}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.bas = f"Communauté d'agglomération du Grand Castelmèze – {numero} – {{page}}/{{pages}}"
    d.p("Communauté d'agglomération du Grand Castelmèze", gras=True, taille=14)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, avant=8)
    d.p(f"Conseil communautaire du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=0)
    d.p(
        f"Le conseil communautaire de la Communauté d'agglomération du Grand Castelmèze, convoqué le "
        f"{le(f.convocation)}, s'est réuni le {le(f.seance)} à 18 heures au palais des congrès, sous la présidence de "
        f"{monsieur(f.president)}, {f.president.qualite}.",
        aligne="justifie",
        avant=10,
    )
    d.p(f"Nombre de conseillers communautaires en exercice : {f.exercice}", avant=8)
    d.p(f"Présents ({f.presents}) : {noms(qui.presents, str)}", taille=9, aligne="justifie")
    if qui.mandats:
        d.p(
            f"Ont donné pouvoir ({f.pouvoirs}) : {', '.join(f'{a} à {b}' for a, b in qui.mandats)}",
            taille=9,
            aligne="justifie",
        )
    if qui.absents:
        d.p(f"Absents ({len(qui.absents)}) : {noms(qui.absents, str)}", taille=9, aligne="justifie")
    d.p(f"Secrétaire de séance : {f.secretaire}", taille=9)
    d.blocs.append(SautDePage())
    d.p(f"Délibération n° {numero}", gras=True, avant=0)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Rapporteur : {f.autres[0]}, {vice(f.autres[0])}", avant=2)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    motifs(d, f, aligne="justifie")
    d.p("Il est proposé au conseil communautaire :", avant=8)
    poser(d, f, infinitifs(f), "- ", retrait=12, aligne="justifie")
    d.p(
        f"Le conseil communautaire adopte la présente délibération {voix(d, f)}.",
        gras=True,
        avant=8,
    )
    signent(d, f, secretaire_d_abord=True)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    if qui.mandats:
        d.dit(pouvoirs=f.pouvoirs)
    return d


def agglo_marque(f: Faits) -> Feuille:
    """An agglomération under its brand: a head in capitals, « En exercice » column, articles, votes with NPPV."""
    f = grouper(
        f,
        "Montcairn Agglomération",
        "conseil communautaire",
        47,
        AGGLO,
        visas=["le Code général des collectivités territoriales et notamment ses articles L. 5216-1 et suivants"],
    )
    d, qui, numero = Feuille("agglo_marque", coin="bas-droite"), bancs(f), f"C{f.seance:%Y-%m}-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.haut = f"Montcairn Agglomération – Délibération {numero}"
    d.p("MONTCAIRN AGGLOMÉRATION", gras=True, taille=15)
    d.p(f"CONSEIL COMMUNAUTAIRE DU {le(f.seance).upper()}", gras=True, avant=4)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=0)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=14, taille=12)
    d.lignes(
        f"Date de convocation : {f.convocation:%d/%m/%Y}",
        f"Conseillers en exercice : {f.exercice}",
        f"Présents : {f.presents}",
        f"Représentés : {f.pouvoirs}",
        f"Votants : {f.votants}",
        f"Président{e(f.president)} : {f.president}",
        f"Secrétaire de séance : {f.secretaire}",
        avant=12,
    )
    d.p(f"ÉTAIENT PRÉSENTS : {noms(qui.presents, initiale)}.", taille=9, aligne="justifie")
    if qui.mandats:
        d.p(
            f"AVAIENT DONNÉ POUVOIR : {', '.join(f'{initiale(a)} à {initiale(b)}' for a, b in qui.mandats)}.",
            taille=9,
            aligne="justifie",
        )
    if qui.absents:
        d.p(f"ÉTAIENT ABSENTS : {noms(qui.absents, initiale)}.", taille=9, aligne="justifie")
    d.p(f"{monsieur(f.autres[1])}, rapporteur, expose ce qui suit.", avant=10)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    motifs(d, f, haut=True, aligne="justifie")
    d.p("Le conseil communautaire, l'exposé du rapporteur entendu et après en avoir délibéré, DÉCIDE", avant=8)
    poser(d, f, infinitifs(f), "Article {n} – ", unique="Article unique – ", fin=".", aligne="justifie")
    d.p(
        f"Pour : {f.pour}  –  Contre : {f.contre}  –  Abstentions : {f.abstentions}  –  Ne prend pas part au vote : 0",
        gras=True,
        avant=10,
    )
    d.p(f"Délibération adoptée à {tous(f)}", avant=2)
    signe(d, f, f"{le_chef(f)} de Montcairn Agglomération,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper(),
         qualite=None)  # fmt: skip
    dit_vote(d, f)
    return d


def agglo_bureau_delegue(f: Faits) -> Feuille:
    """The bureau of an agglomération: « DÉCISION DU BUREAU » in the form of a délibération, lists under Vu."""
    f = grouper(
        f,
        "Communauté d'agglomération Vaire et Loutre",
        "bureau communautaire",
        21,
        AGGLO_BUREAU,
        visas=["la délibération du conseil communautaire du 9 juillet 2020 portant délégations au bureau"],
    )
    d, qui, numero = Feuille("agglo_bureau_delegue"), bancs(f), f"BC{f.seance.year}/{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.p("Communauté d'agglomération Vaire et Loutre", gras=True)
    d.p(f"Bureau communautaire du {f.seance:%d/%m/%Y}", avant=0)
    d.p(f"DÉLIBÉRATION DU BUREAU N° {numero}", gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.blocs.append(
        Colonnes(
            (
                P(f"En exercice : {f.exercice}", avant=2),
                P(f"Présents : {f.presents}", avant=2),
                P(f"Votants : {f.votants}", avant=2),
                P(f"Convocation du {le(f.convocation)}", avant=2),
            ),
            (
                P(f"Présidence : {mm(f.president)}, {f.president.qualite}", avant=2),
                P(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2),
                P(f"Membres présents : {noms(qui.presents)}", avant=2, taille=10),
                P(f"Membres excusés : {noms([*(a for a, _ in qui.mandats), *qui.absents])}", avant=2, taille=10),
            ),
            part=0.3,
        )
    )
    for mot, textes in (("Vu", f.visas), ("Considérant", f.sujet.considerants)):
        d.p(f"{mot} :", gras=True, avant=8)
        for texte in textes:
            d.p(f"{texte},", puce="-", retrait=12, avant=2)
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    d.p("Le bureau communautaire, après en avoir délibéré, décide :", avant=8)
    poser(d, f, infinitifs(f), puce="-", retrait=12, avant=2)
    d.p(f"Décision prise à {tous(f)} des votants.", avant=8)
    signe(d, f, f"{le_chef(f)},")
    d.p(
        f"Certifié exécutoire par {monsieur_le(f)} compte tenu de la transmission en préfecture le "
        f"{f.transmission:%d/%m/%Y} et de la publication le {f.publication:%d/%m/%Y}",
        taille=9,
        avant=14,
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(mode=f.mode, publication=f.publication)
    return d


def agglo_prend_acte(f: Faits) -> Feuille:
    """An agglomération takes note of an annual report: no vote at all, the object under the number."""
    f = grouper(f, "Communauté d'agglomération des Portes de l'Ostre", "conseil communautaire", 44, RAPPORT_ANNUEL)
    d, qui, numero = Feuille("agglo_prend_acte"), bancs(f), f"{f.seance.year}.{f.seance.month:02}.{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.p("COMMUNAUTÉ D'AGGLOMÉRATION DES PORTES DE L'OSTRE", gras=True, aligne="centre")
    d.p("Extrait du registre des délibérations du Conseil communautaire", aligne="centre", avant=2)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=2, gras=True)
    d.lignes(f"Délibération n° {numero}", f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"L'an {jour_ecrit(f)} à dix-huit heures trente, les membres du Conseil communautaire, convoqués le "
        f"{le(f.convocation)}, se sont réunis au siège de la Communauté d'agglomération sous la présidence de "
        f"{mm(f.president)}, {f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents, inverse, ' ; ')}", taille=9, aligne="justifie")
    excuses = [*(f"{inverse(a)} (pouvoir à {inverse(b)})" for a, b in qui.mandats), *(inverse(i) for i in qui.absents)]
    d.p(f"Excusés : {' ; '.join(excuses)}", taille=9, aligne="justifie")
    d.p(f"Membres en exercice : {f.exercice} – Membres présents : {f.presents} – Pouvoirs : {f.pouvoirs}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Le Conseil communautaire, après en avoir débattu,", avant=8)
    poser(d, f, tierce(f), aligne="justifie")
    d.p("Pour extrait conforme,", avant=12)
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(mode="sans_vote")
    return d


def agglo_noms_des_votes(f: Faits) -> Feuille:
    """An agglomération that names who votes against; Roman parts in the report, « Vu » in capitals, « DÉCIDE DE »."""
    f = grouper(f, "Communauté d'agglomération Ormevert-Beaucenis", "conseil communautaire", 49, AGGLO)
    d, qui, numero = Feuille("agglo_noms_des_votes"), bancs(f), f"{f.seance.year}_{f.rang:03}"
    timbre(d, f, "ministere", numero)
    d.bas = "{page}"
    d.p("CONSEIL COMMUNAUTAIRE", gras=True, taille=14)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=0)
    d.p("Communauté d'agglomération Ormevert-Beaucenis", avant=8, gras=True)
    d.p(f"Délibération n°{numero}", gras=True, avant=8)
    d.p(f"{f.sujet.objet}", gras=True, avant=0)
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=10)
    d.p(f"Nombre de membres en exercice : {f.exercice}", avant=0)
    d.p(f"Nombre de membres présents : {f.presents}", avant=0)
    d.p(f"Nombre de procurations : {f.pouvoirs}", avant=0)
    d.p(f"Président{e(f.president)} de séance : {mm(f.president)}", avant=0)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    d.p(f"Présents : {noms(qui.presents)}", aligne="justifie", taille=9)
    if qui.mandats:
        d.p(f"Procurations : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.mandats)}", aligne="justifie", taille=9)
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}", aligne="justifie", taille=9)
    d.p(f"{monsieur(f.autres[2])} présente la délibération.", avant=10)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    motifs(d, f, haut=True, fin="", aligne="justifie")
    d.p("Le Conseil communautaire, après en avoir délibéré, DÉCIDE de :", avant=8, gras=True)
    poser(d, f, [t[0].upper() + t[1:] for t in infinitifs(f, nu=True)], puce="-", retrait=12, avant=3)
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité", gras=True, avant=8)
    else:
        details = [f"{f.contre} voix contre : {noms(f.autres[3 : 3 + f.contre], initiale)}"]
        if f.abstentions:
            details.append(f"{f.abstentions} abstention{s(f.abstentions)} : "
                           f"{noms(f.autres[7 : 7 + f.abstentions], initiale)}")  # fmt: skip
        d.p(f"Adopté à la majorité ({' ; '.join(details)})", gras=True, avant=8)
    signe(d, f, f"{le_chef(f)},")
    d.p(f"Publié le {le(f.publication)}", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", qualite=None)
    d.dit(publication=f.publication)
    if f.mode == "majorite":
        dit_vote(d, f, zeros=False)
        d.attendu.pop("pour")
    d.dit(mode=f.mode)
    return d


def agglo_bureau_sobre(f: Faits) -> Feuille:
    """A short extract of an agglomération's bureau: one sentence of counts, two verbs, signature on the left."""
    f = grouper(f, "Communauté d'agglomération Pays de Fontsèche", "bureau", 18, AGGLO_BUREAU)
    d, qui, numero = Feuille("agglo_bureau_sobre", police="New Computer Modern"), bancs(f), f"{f.rang}-{f.seance:%y}"
    d.haut = "Communauté d'agglomération Pays de Fontsèche"
    d.p(f"EXTRAIT DES DÉLIBÉRATIONS DU BUREAU – SÉANCE DU {f.seance:%d/%m/%Y}", gras=True, aligne="centre", avant=8)
    d.p(f"N° {numero} – {f.sujet.objet}", gras=True, aligne="centre", avant=4)
    d.p(
        f"Le bureau de la Communauté d'agglomération Pays de Fontsèche s'est réuni le {le(f.seance)} sur convocation "
        f"en date du {le(f.convocation)} et sous la présidence de {mm(f.president)}, {f.president.qualite}. Sur "
        f"{f.exercice} membres en exercice, {f.presents} étaient présents et {f.votants} ont pris part au vote.",
        aligne="justifie",
        avant=12,
    )
    d.p(f"Présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.mandats:
        d.p(f"Absents représentés : {', '.join(f'{mm(a)} par {mm(b)}' for a, b in qui.mandats)}.", aligne="justifie")
    d.p(f"Secrétaire : {mm(f.secretaire)}.")
    d.p(f"Sur le rapport de {mm(f.autres[0])} :", avant=8)
    for alinea in expose(f):
        d.p(f"« {alinea} »", aligne="justifie", italique=True)
    visas_suivis(d, f, fin=",")
    considerants_suivis(d, f, fin=",")
    d.p("le bureau, après délibération,", avant=6)
    poser(d, f, tierce(f, str), "– ", retrait=12)
    if f.mode == "majorite":
        d.p(f"Vote : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention{s(f.abstentions)}.", avant=8)
    else:
        d.p("Vote : à l'unanimité.", avant=8)
    signe(d, f, "Pour extrait,", f"{le_chef(f)},", aligne="gauche")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def urbaine_conseil(f: Faits) -> Feuille:
    """A communauté urbaine: capitals, a direction in the head, « Le Conseil de Communauté », provisions with 1°, 2°."""
    f = grouper(f, "Communauté urbaine d'Aubrelle", "conseil de communauté", 68, GRANDE)
    d, qui, numero = Feuille("urbaine_conseil"), bancs(f), f"{f.seance.year}-{f.rang:04}"
    timbre(d, f, "actes", numero)
    d.bas = f"Communauté urbaine d'Aubrelle – Conseil du {f.seance:%d/%m/%Y} – Page {{page}} / {{pages}}"
    d.lignes("COMMUNAUTÉ URBAINE D'AUBRELLE", "Direction générale adjointe Aménagement", gras=True)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL DE COMMUNAUTÉ", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"Délibération n° {numero}", aligne="centre", avant=2, gras=True)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Le Conseil de Communauté, convoqué le {le(f.convocation)}, s'est réuni à l'hôtel de la Communauté urbaine, "
        f"sous la présidence de {monsieur(f.president)}, {f.president.qualite}.", aligne="justifie")  # fmt: skip
    d.p(f"Nombre de conseillers en exercice : {f.exercice}", avant=4)
    d.p(f"Nombre de présents à l'appel : {f.presents}", avant=0)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=0)
    d.p(f"Étaient présents : {noms(qui.presents, initiale)}.", taille=8, aligne="justifie")
    if qui.mandats:
        d.p(f"Étaient excusés et avaient donné procuration : "
            f"{', '.join(f'{initiale(a)} à {initiale(b)}' for a, b in qui.mandats)}.",
            taille=8, aligne="justifie")  # fmt: skip
    if qui.absents:
        d.p(f"Étaient absents : {noms(qui.absents, initiale)}.", taille=8, aligne="justifie")
    d.p("RAPPORT", gras=True, aligne="centre", avant=10)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    motifs(d, f, aligne="justifie")
    d.p("Le Conseil de Communauté, après avis de la commission et après en avoir délibéré :", avant=8)
    textes = tierce(f, str)
    poser(d, f, textes, "{n}° ", fin=" ;", aligne="justifie", retrait=8)
    d.p(f"ADOPTÉ À {tous(f).upper()}", gras=True, aligne="centre", avant=10)
    d.p("Fait et délibéré en séance les jour, mois et an ci-dessus.", avant=6)
    signe(d, f, f"{le_chef(f)} de la Communauté urbaine,")
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    d.dit(mode=f.mode)
    return d


def urbaine_bureau(f: Faits) -> Feuille:
    """The bureau of a communauté urbaine: fields on the left of a table, articles with « DÉCIDE », dates to fill."""
    f = grouper(f, "Communauté urbaine Hautecluse Littoral", "bureau communautaire", 25, AGGLO_BUREAU)
    d, qui, numero = Feuille("urbaine_bureau"), bancs(f), f"BU-{f.seance:%y}-{f.rang:03}"
    d.p("COMMUNAUTÉ URBAINE HAUTECLUSE LITTORAL", gras=True, taille=13)
    d.p("DÉLIBÉRATION DU BUREAU COMMUNAUTAIRE", gras=True, avant=4)
    rangees = (
        ("Numéro de la délibération", numero),
        ("Date de la séance", f"{f.seance:%d/%m/%Y}"),
        ("Date de convocation", f"{f.convocation:%d/%m/%Y}"),
        ("Objet", f.sujet.objet),
        ("Membres en exercice", str(f.exercice)),
        ("Membres présents", str(f.presents)),
        ("Pouvoirs", str(f.pouvoirs or "néant")),
        ("Votants", str(f.votants)),
        ("Secrétaire de séance", mm(f.secretaire)),
    )
    d.blocs.append(Tableau(rangees, entete=False))
    d.p(f"Présidence de {mm(f.president)}, {f.president.qualite}", avant=10)
    d.p(f"Présents : {noms(qui.presents)}", taille=10, aligne="justifie")
    if qui.mandats:
        d.p(f"Pouvoirs : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.mandats)}", taille=10, aligne="justifie")
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}", taille=10, aligne="justifie")
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    motifs(d, f, haut=True, fin=" ;", aligne="justifie")
    d.p("LE BUREAU, après en avoir délibéré,", gras=True, avant=8)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, infinitifs(f), "ARTICLE {er} : ", fin=".", aligne="justifie")
    d.p(f"Votes pour : {f.pour} – Votes contre : {f.contre} – Abstentions : {f.abstentions}", avant=10)
    signe(d, f, f"{le_chef(f)},")
    d.lignes("Transmis au contrôle de légalité le : .................", "Publié le : .................",
             taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def metropole_conseil(f: Faits) -> Feuille:
    """A métropole: no presences but counts, a long report « Mesdames, Messieurs », then the délibération proper."""
    f = grouper(
        f,
        "Métropole de Villarembert",
        "conseil métropolitain",
        64,
        GRANDE,
        visas=["le code général des collectivités territoriales et notamment son article L. 5217-2"],
    )
    d, numero = Feuille("metropole_conseil"), f"{f.seance.year}-{f.rang:03}-CM"
    timbre(d, f, "s2low", numero)
    d.bas = "{page}/{pages}"
    d.p("MÉTROPOLE DE VILLAREMBERT", gras=True, taille=15)
    d.p("CONSEIL MÉTROPOLITAIN", gras=True, avant=2)
    d.p(f"SÉANCE PUBLIQUE DU {le(f.seance).upper()}", avant=0)
    d.blocs.append(
        Colonnes(
            (P(f"Délibération n° {numero}", gras=True), P(f"Convocation : {le(f.convocation)}", taille=10)),
            (P(f.sujet.objet, gras=True, taille=12),),
            part=0.38,
        )
    )
    d.lignes(
        f"Président{e(f.president)} de séance : {f.president}",
        f"Secrétaire de séance : {f.secretaire}",
        f"Conseillers métropolitains en exercice : {f.exercice}",
        f"Présents : {f.presents}",
        f"Pouvoirs : {f.pouvoirs}",
        avant=12,
        taille=10,
    )
    d.p(f"{monsieur(f.autres[0])}, {vice(f.autres[0])}, présente le rapport suivant :", avant=12)
    d.p("Mesdames, Messieurs,", avant=6)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    d.p("Si vous en êtes d'accord, je vous prie de bien vouloir adopter la délibération suivante.", aligne="justifie")
    d.p("LE CONSEIL MÉTROPOLITAIN", gras=True, aligne="centre", avant=12)
    motifs(d, f, aligne="justifie")
    d.p("Après en avoir délibéré,", avant=8)
    d.p("DÉLIBÈRE", gras=True, aligne="centre")
    poser(d, f, tierce(f, str.capitalize), "Article {er} – ", unique="Article unique – ", fin=".", aligne="justifie")
    d.p(
        f"ADOPTÉ À {tous(f).upper()} DES SUFFRAGES EXPRIMÉS",
        gras=True,
        avant=10,
    )
    signe(d, f, f"{le_chef(f)} de la Métropole,")
    d.p(
        "La présente délibération peut être contestée dans les deux mois de sa publication devant le tribunal "
        "administratif de Montrivel, qui peut être saisi par l'application Télérecours citoyens.",
        taille=8,
        avant=14,
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", qualite=None)
    d.dit(mode=f.mode)
    return d


def metropole_bureau(f: Faits) -> Feuille:
    """The bureau of a métropole: no report, verbs in capitals without a mark, the counts in the line of the vote."""
    f = grouper(f, "Estréval Métropole", "bureau métropolitain", 30, AGGLO_BUREAU)
    d, qui, numero = Feuille("metropole_bureau", coin="haut-gauche"), bancs(f), f"BM{f.seance:%Y%m%d}-{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.bas = "Estréval Métropole – Service des assemblées"
    d.p("ESTRÉVAL MÉTROPOLE", gras=True, aligne="droite", taille=14)
    d.p(f"BUREAU MÉTROPOLITAIN DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", gras=True, avant=12)
    d.p(f"{numero} : {f.sujet.objet}", gras=True, avant=4)
    d.lignes(
        f"DATE DE LA CONVOCATION : {le(f.convocation)}",
        f"NOMBRE DE MEMBRES EN EXERCICE : {f.exercice}",
        f"NOMBRE DE VOTANTS : {f.votants}",
        f"PRÉSIDENT{'E' if f.president.femme else ''} DE SÉANCE : {f.president}, {f.president.qualite}",
        f"SECRÉTAIRE DE SÉANCE : {f.secretaire}",
        avant=12,
    )
    d.p(f"Présents : {noms(qui.presents, str)}", taille=10, aligne="justifie")
    if qui.mandats:
        d.p(f"Pouvoirs : {', '.join(f'{a} à {b}' for a, b in qui.mandats)}", taille=10, aligne="justifie")
    d.p("LE BUREAU MÉTROPOLITAIN,", gras=True, avant=12)
    motifs(d, f, aligne="justifie")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=8)
    poser(d, f, tierce(f), fin=".", aligne="justifie")
    d.p(f"ADOPTE {voix(d, f)}".upper().replace("ADOPTE", "ADOPTÉ"), gras=True, avant=10)
    signe(d, f, f"{le_chef(f)} d'Estréval Métropole")
    tete(d, f, numero, "convocation", "en_exercice", "votants")
    return d


BASSINS_AGGLOS = (
    agglo_rapport,
    agglo_marque,
    agglo_bureau_delegue,
    agglo_prend_acte,
    agglo_noms_des_votes,
    agglo_bureau_sobre,
    urbaine_conseil,
    urbaine_bureau,
    metropole_conseil,
    metropole_bureau,
)

"""The set LAVOIRS, third part: seven communautés d'agglomération, one of them by its president's décision."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
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
    noms,
    poser,
    sans_motifs,
    signe,
    signent,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.lavoirs_pieces import (
    cgct,
    choix,
    civil,
    code,
    declare,
    le_vice,
    motifs_dits,
    pronom,
    vice,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def agglo_conseil(f: Faits) -> Feuille:
    """An agglomération: three counts in a row, names as surnames first, visas after the report, vote in the hinge."""
    f = camper(f, "Communauté d'agglomération du Pays de Montcairn", "conseil communautaire", "président", 49,
               prefixe="20", sujet=choix(f), visas=[cgct("L. 5216-5")])  # fmt: skip
    d, qui, numero = Feuille("agglo_conseil"), bancs(f), f"{f.seance.year}-{f.rang:03}"
    timbre(d, f, "s2low", code(numero))
    d.bas = "Communauté d'agglomération du Pays de Montcairn – BP 40112"
    rap = qui.presents[3]
    d.p("COMMUNAUTÉ D'AGGLOMÉRATION DU PAYS DE MONTCAIRN", gras=True, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", aligne="centre", gras=True)
    d.p(f"Conseil communautaire du {le(f.seance)}", aligne="centre")
    d.blocs.append(
        Tableau((("N° de la délibération", numero), ("Rapporteur", mm(rap)), ("Date de convocation",
                 f"{f.convocation:%d/%m/%Y}"), ("Nombre de membres en exercice", str(f.exercice)),
                 ("Nombre de présents", str(f.presents)), ("Nombre de pouvoirs", str(f.pouvoirs)),
                 ("Nombre de votants", str(f.votants))), entete=False)
    )  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)}, à dix-huit heures, le Conseil communautaire s'est réuni à l'hôtel d'agglomération sous "
        f"la présidence de {monsieur(f.president)}, {f.president.qualite}.", aligne="justifie", avant=8)  # fmt: skip
    d.p(f"Étaient présents : {', '.join(f'{i.nom} {i.prenom}' for i in qui.presents)}.", taille=9, aligne="justifie")
    if qui.pouvoirs:
        texte = ", ".join(f"{a.nom} {a.prenom} à {b.nom} {b.prenom}" for a, b in qui.pouvoirs)
        d.p(f"Avaient donné pouvoir : {texte}.", taille=9)
    if qui.absents:
        d.p(f"Étaient absents : {', '.join(f'{i.nom} {i.prenom}' for i in qui.absents)}.", taille=9)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", taille=9)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p("Le projet présenté ci-après a reçu un avis favorable du bureau communautaire.", avant=8)
    motifs(d, f, aligne="justifie")
    votes = "" if f.mode == "unanimite" else f" ({f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s))"
    d.p(f"Le Conseil communautaire, après en avoir délibéré, à {tous(f)}{votes},", avant=8)
    poser(d, f, tierce(f), puce="-", fin=",", retrait=10)
    signe(d, f, f"{le_chef(f)} de la Communauté d'agglomération,")
    declare(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def agglo_note(f: Faits) -> Feuille:
    """An agglomération with headings « Contexte », « Décision »; no visa; the vote in a table at the end."""
    f = camper(f, "Agglomération du Grand Tournadre", "conseil d'agglomération", "président", 43, prefixe="20",
               sujet=choix(f))  # fmt: skip
    d, numero, rap = Feuille("agglo_note", police="New Computer Modern"), f"D-{f.seance.year}-{f.rang:03}", f.autres[2]
    d.haut = "Agglomération du Grand Tournadre"
    d.p("CONSEIL D'AGGLOMÉRATION", gras=True, taille=14)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}")
    d.p(f"Délibération {numero}", gras=True, avant=10)
    d.p(f.sujet.objet, gras=True, taille=13)
    d.p(f"Rapporteur : {rap}, {vice(rap)}", italique=True)
    d.lignes(f"Président de séance : {f.president}", f"Secrétaire de séance : {f.secretaire}",
             f"Membres en exercice : {f.exercice}", f"Présents : {f.presents}", f"Absents représentés : {f.pouvoirs}",
             f"Votants : {f.votants}", f"Convocation du {le(f.convocation)}", avant=8)  # fmt: skip
    d.p("Contexte", gras=True, avant=10)
    d.p(f"{le_vice(rap)} rappelle {motifs_dits(f)}. {pronom(rap)} précise que les crédits ont été prévus.")
    d.p("Décision", gras=True, avant=10)
    d.p(f"Le Conseil d'agglomération, après en avoir délibéré, à {tous(f)}, décide :")
    poser(d, f, decider(f), puce="–", retrait=10)
    d.blocs.append(
        Tableau((("Votes pour", str(f.pour)), ("Votes contre", str(f.contre)), ("Abstentions", str(f.abstentions))),
                entete=False)
    )  # fmt: skip
    signent(d, f)
    sans_motifs(d)
    declare(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite=None)
    dit_vote(d, f)
    return d


def agglo_bureau_delegue(f: Faits) -> Feuille:
    """The bureau of an agglomération: by delegation, articles with verbs in the present, executory dates."""
    f = camper(f, "Communauté d'agglomération {de}", "bureau communautaire", "président", 17, prefixe="24",
               sujet=choix(f), visas=[cgct("L. 5211-10"), "la délibération n° 2020-47 du Conseil communautaire donnant "
               "délégation au Bureau"])  # fmt: skip
    d, numero = Feuille("agglo_bureau_delegue"), f"{f.seance:%Y}.{f.rang:03}.B"
    d.p(f.collectivite, gras=True, taille=13)
    d.p("BUREAU COMMUNAUTAIRE", gras=True, avant=2)
    d.p(f"Délibération n° {numero} du {le(f.seance)}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}")
    d.p(f"Le {le(f.seance)} à 8 heures 30, le Bureau communautaire, convoqué le {le(f.convocation)}, s'est réuni en "
        f"salle du conseil sous la présidence de {mm(f.president)}, {f.president.qualite}.", aligne="justifie",
        avant=10)  # fmt: skip
    d.p(f"Membres en exercice : {f.exercice} ; membres présents : {f.presents} ; votants : {f.votants}.")
    d.p(f"{mm(f.secretaire)} remplit les fonctions de secrétaire de séance.")
    motifs(d, f, haut=True, fin=" ;", aligne="justifie")
    d.p(f"Le Bureau communautaire, après en avoir délibéré, à {tous(f)} des membres présents et représentés,", avant=8)
    d.p("DÉCIDE :", gras=True)
    poser(d, f, decider(f), marque="ARTICLE {n} – ", unique="ARTICLE UNIQUE – ", fin=".", aligne="justifie")
    signe(d, f, "Pour extrait conforme au registre des délibérations,", f"{le_chef(f)},", aligne="gauche")
    d.lignes("Acte rendu exécutoire après :", f"- transmission en préfecture le {f.transmission:%d/%m/%Y}",
             f"- publication le {f.publication:%d/%m/%Y}", taille=9, avant=12)  # fmt: skip
    declare(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


_CONTRATS = (
    ("Contrat de maintenance des portes automatiques de la médiathèque", "de maintenance des portes automatiques",
     "Automatismes de l'Ostre", "2 180,00"),
    ("Mission de coordination SPS – Réhabilitation de la pépinière d'entreprises", "de coordination SPS",
     "Bureau Vérif Ouest", "5 640,00"),
    ("Location d'un chapiteau pour le festival des Lavoirs", "de location d'un chapiteau", "Toiles et Fêtes",
     "7 320,50"),
)  # fmt: skip


def agglo_decision(f: Faits) -> Feuille:
    """An agglomération's president decides by delegation: head with the service, articles in the infinitive."""
    f = camper(f, "Communauté d'agglomération Vaire et Landes", "conseil communautaire", "président", 41, prefixe="20")
    d, numero = Feuille("agglo_decision"), f"DP{f.seance.year}-{f.rang:03}"
    objet, quoi, societe, prix = _CONTRATS[f.rang % 3]
    timbre(d, f, "s2low", code(numero), "AU")
    d.p("COMMUNAUTÉ D'AGGLOMÉRATION VAIRE ET LANDES", gras=True)
    d.p("Service de la commande publique", italique=True, taille=9)
    d.p(
        f"DÉCISION {'DE LA PRÉSIDENTE' if f.president.femme else 'DU PRÉSIDENT'}", gras=True, aligne="centre", taille=14
    )
    d.p(f"N° {numero}", gras=True, aligne="centre")
    d.p(f"OBJET : {objet}", gras=True, avant=12)
    d.p(f"{le_chef(f)} de la Communauté d'agglomération Vaire et Landes,", avant=8)
    visas = [
        "Vu le code général des collectivités territoriales, notamment ses articles L. 5211-2 et L. 5211-10",
        "Vu le code de la commande publique, notamment son article R. 2122-8",
        "Vu la délibération du conseil communautaire du 15 juillet 2020 portant délégation d'attributions",
    ]
    motif = f"Considérant que l'offre de la société {societe} répond aux besoins de la collectivité"
    for x in (*visas, motif):
        d.p(f"{x},", aligne="justifie")
    d.dit(visas=visas, considerants=[motif])
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    textes = [
        f"De signer avec la société {societe} un contrat {quoi} pour un montant de {prix} € HT",
        "D'imputer la dépense correspondante sur les crédits inscrits au budget principal",
        "De rendre compte de la présente décision lors de la prochaine réunion du conseil communautaire",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} : {texte}.", aligne="justifie")
    verbes = ("SIGNE", "IMPUTE", "REND")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, textes, strict=True), 1)])
    d.p(f"Fait à Lisle-en-Ostre, le {le(f.seance)}", avant=12)
    signe(d, f, f"{le_chef(f)},")
    dit_acte(d, f, "AU", numero, objet)
    return d


def agglo_colonnes(f: Faits) -> Feuille:
    """An agglomération: the sitting in a small left column, the act in the right one, provisions after a colon."""
    f = camper(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 37, prefixe="24",
               sujet=choix(f), visas=[cgct("L. 5216-1"), "les statuts de la communauté d'agglomération"])  # fmt: skip
    d, numero = Feuille("agglo_colonnes"), f"{f.rang:02}.{f.seance:%m.%Y}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("CONSEIL COMMUNAUTAIRE", aligne="centre", gras=True)
    gauche = (P(f"Séance du {f.seance:%d/%m/%Y}", gras=True, taille=9), P(f"N° {numero}", gras=True, taille=9),
              P(f"Convoqués le : {f.convocation:%d/%m/%Y}", taille=9), P(f"En exercice : {f.exercice}", taille=9),
              P(f"Présents : {f.presents}", taille=9), P(f"Procurations : {f.pouvoirs}", taille=9),
              P(f"Votants : {f.votants}", taille=9))  # fmt: skip
    droite = (P(f"OBJET : {f.sujet.objet}", gras=True),
              P(f"Présidence de {mm(f.president)}, {f.president.qualite}"),
              P(f"Secrétaire de séance : {mm(f.secretaire)}"))  # fmt: skip
    d.blocs.append(Colonnes(gauche, droite, part=0.3))
    visas_suivis(d, f, fin=",", aligne="justifie")
    considerants_suivis(d, f, fin=",", aligne="justifie")
    d.p(f"Le Conseil communautaire, après avoir entendu l'exposé {'de la' if f.president.femme else 'du'} "
        f"{f.president.qualite} et en avoir délibéré :", avant=8)  # fmt: skip
    poser(d, f, tierce(f, "cap"), fin=" ;", marque="– ", retrait=8)
    d.p(f"Délibération adoptée à {tous(f)}.", gras=True, avant=8)
    if f.mode == "majorite":
        d.p(f"Contre : {f.contre} – Abstention(s) : {f.abstentions} – Pour : {f.pour}")
    d.p("Fait et délibéré en séance les jour, mois et an susdits, et ont signé les membres présents.", avant=8)
    signe(d, f, f"{le_chef(f)},", aligne="centre")
    declare(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def agglo_sud(f: Faits) -> Feuille:
    """An agglomération of the south: the rapporteur's « expose que », « l'assemblée, ouï l'exposé », numbered items."""
    f = camper(f, "Communauté d'agglomération Castelmèze Garrigues", "conseil communautaire", "président", 33,
               prefixe="20", sujet=choix(f), visas=["le Code général des collectivités territoriales"])  # fmt: skip
    d, qui, numero = Feuille("agglo_sud"), bancs(f), f"{f.seance.year}/{f.rang:03}"
    timbre(d, f, "actes", code(numero))
    rap = qui.presents[4]
    d.lignes("Castelmèze Garrigues", "Communauté d'agglomération Castelmèze Garrigues", gras=True)
    d.p(f"DÉLIBÉRATION DU CONSEIL COMMUNAUTAIRE – N° {numero}", gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=8)
    d.p(f"L'an {jour_ecrit(f)} et à dix-huit heures, le Conseil communautaire, régulièrement convoqué par lettre du "
        f"{le(f.convocation)}, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous "
        f"la présidence de {monsieur(f.president)}, {f.president.qualite}.", aligne="justifie")  # fmt: skip
    d.p(f"Présents : {f.presents} – Procurations : {f.pouvoirs} – En exercice : {f.exercice}", avant=8)
    d.p(f"Étaient présents : {noms(qui.presents)}.", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Procurations : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}.", taille=10)
    d.p(f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'désigné')} comme secrétaire de séance.")
    d.p(f"{monsieur(rap)}, {vice(rap)}, présente à l'assemblée le dossier et propose de se prononcer.", avant=8)
    motifs(d, f)
    d.p(f"Le Conseil communautaire, ouï l'exposé et après en avoir délibéré, à {tous(f)}, décide :", avant=8)
    poser(d, f, decider(f, cap=True), marque="{n}) ", fin=" ;")
    if f.mode == "majorite":
        d.p(f"Votes : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s)", avant=8)
    d.p("Ainsi fait et délibéré à Castelmèze, les jour, mois et an susdits.", avant=8)
    signe(d, f, "Pour extrait conforme,", f"{civil(f)},")
    d.p("Délai de recours : deux mois devant le tribunal administratif de Montrivel (www.telerecours.fr).", taille=8)
    declare(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def agglo_adopte(f: Faits) -> Feuille:
    """An agglomération that votes its reports: « le Conseil est invité à », then « adopté » with the counts."""
    f = camper(f, "Beaucenis Agglomération", "conseil communautaire", "président", 51, prefixe="20", sujet=choix(f),
               visas=[cgct("L. 5211-1"), "l'avis favorable de la commission Ressources"])  # fmt: skip
    d, numero = Feuille("agglo_adopte"), f"CC{f.seance:%y%m%d}-{f.rang:02}"
    timbre(d, f, "ministere", code(numero))
    d.bas = f"{numero} – {{page}}/{{pages}}"
    d.p("BEAUCENIS AGGLOMÉRATION", gras=True, taille=15)
    d.p(f"Conseil communautaire du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Nombre de conseillers en exercice : {f.exercice}", avant=8)
    d.p(f"Quorum : {f.exercice // 2 + 1}", avant=2)
    d.p(f"Nombre de présents : {f.presents}", avant=2)
    d.p(f"Nombre de représentés : {f.pouvoirs}", avant=2)
    d.p(f"Nombre de votants : {f.votants}", avant=2)
    d.p(f"Sous la présidence de {mm(f.president)}, {f.president.qualite} de Beaucenis Agglomération", avant=8)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    motifs(d, f, aligne="justifie")
    d.p("Il est demandé au Conseil communautaire de bien vouloir :", avant=8)
    poser(d, f, decider(f, nu=True), puce="-", retrait=10)
    d.p("LE CONSEIL COMMUNAUTAIRE, APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=10)
    d.p(f"ADOPTE À {tous(f).upper()}", gras=True, avant=2)
    d.p(f"Pour : {f.pour} | Contre : {f.contre} | Abstention : {f.abstentions}")
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    d.p(f"Mis en ligne le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    declare(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants",
            qualite=f"{f.president.qualite} de Beaucenis Agglomération")  # fmt: skip
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


LAVOIRS_AGGLOS = (
    agglo_conseil,
    agglo_note,
    agglo_bureau_delegue,
    agglo_decision,
    agglo_colonnes,
    agglo_sud,
    agglo_adopte,
)

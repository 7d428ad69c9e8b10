"""The control layouts of set MAIRIES, second part: bourgs and towns of two to twenty thousand inhabitants."""

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
from benchmarks.exactitude.dispositions.mairies_sujets import CDG, COMPTE, PROCES_VERBAL, jour, procurations, pronom
from benchmarks.exactitude.faits import Faits, en_lettres, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def theme_et_rapporteur(f: Faits) -> Feuille:
    """A town with its assemblies' software: theme, object and rapporteur in a table, DÉLIBÈRE, « Adoptée »."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 33)
    d, qui, numero = Feuille("theme_et_rapporteur"), bancs(f), f"DEL-{f.seance.year}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.bas = f"{numero} – Page {{page}} sur {{pages}}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p(f"SÉANCE DU CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True)
    d.blocs.append(
        Tableau((("Délibération n°", numero), ("Objet", f.sujet.objet), ("Rapporteur", mm(f.autres[0]))), entete=False)
    )
    d.p(
        f"L'an {jour_ecrit(f)}, à 19h00, le Conseil municipal, dûment convoqué le {le(f.convocation)}, s'est assemblé "
        f"en l'hôtel de ville sous la présidence de {mm(f.president)}, Maire.",
        aligne="justifie",
    )
    d.p(f"PRÉSENTS ({f.presents}) : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"REPRÉSENTÉS ({f.pouvoirs}) : {procurations(qui.pouvoirs, 'représenté(e) par')}.")
    if qui.absents:
        d.p(f"EXCUSÉS : {noms(qui.absents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Nombre de conseillers municipaux en exercice : {f.exercice}")
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=12)
    d.p(f"Sur le rapport de {mm(f.autres[0])},", avant=4)
    motifs(d, f, aligne="justifie")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True)
    poser(d, f, tierce(f), marque="ARTICLE {n} : ", fin=".", aligne="justifie")
    d.p(f"ADOPTÉE À {tous(f).upper()}", gras=True, avant=10)
    if f.mode == "majorite":
        d.p(f"Votes pour : {f.pour} | Votes contre : {f.contre} | Abstentions : {f.abstentions}")
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=12)
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", *(("pouvoirs",) if qui.pouvoirs else ()))
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def adjoint_expose(f: Faits) -> Feuille:
    """A bourg: the adjoint expounds, the proposal put to the vote and adopted, no visa."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 23)
    d, qui, numero = Feuille("adjoint_expose"), bancs(f), f"{f.seance.year}-{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"Séance du conseil municipal du {jour(f)}", aligne="centre")
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=12, taille=12)
    d.p(f"Membres en exercice : {f.exercice}", taille=10)
    d.p(f"Membres présents : {f.presents}", taille=10, avant=0)
    d.p(f"Membres ayant donné procuration : {f.pouvoirs}", taille=10, avant=0)
    d.p(f"Date de la convocation : {f.convocation:%d/%m/%Y}", taille=10, avant=0)
    d.p(f"Présents : {', '.join(f'{i.prenom[0]}. {i.nom}' for i in qui.presents)}", taille=10, aligne="justifie")
    d.p(f"Sous la présidence de {monsieur(f.president)}, Maire", taille=10)
    d.p(f"Secrétaire de séance : {f.secretaire}", taille=10)
    d.p(f"{monsieur(f.autres[0])}, {accord(f.autres[0], 'adjoint')} en charge du dossier, expose :", avant=12)
    d.p(
        "La question a été examinée en commission puis en bureau municipal. Les services ont préparé les pièces, qui "
        "étaient jointes à la convocation. Les conseillers ont pu poser leurs questions.",
        aligne="justifie",
    )
    d.p("Il est proposé au conseil municipal :", avant=10)
    poser(d, f, decider(f), marque="- ", retrait=12)
    d.p(f"Mise aux voix, cette proposition est adoptée à {tous(f)}.", avant=10)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    d.p(f"Publié sur le site internet de la commune le {le(f.publication)}", taille=9, avant=14)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


def bourg_pointille(f: Faits) -> Feuille:
    """A bourg's form: dot leaders between words and counts, the object under a rule, « Décide, à … : »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 27, sujet=CDG)
    d, numero = Feuille("bourg_pointille"), f"{f.seance:%y}.{f.rang:03}"
    d.lignes("DÉPARTEMENT DE LA SORNE", "ARRONDISSEMENT DE MONTRIVEL", taille=9)
    d.p(f.collectivite.upper(), gras=True)
    d.lignes(
        f"Nombre de conseillers en exercice ........ {f.exercice}",
        f"Présents ........ {f.presents}",
        f"Procurations ........ {f.pouvoirs}",
        f"Votants ........ {f.votants}",
        avant=8,
    )
    d.p("EXTRAIT DU PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {le(f.seance)} – Convocation du {le(f.convocation)}", aligne="centre")
    d.p(f"Présidence : {mm(f.president)}, Maire – Secrétariat : {mm(f.secretaire)}, secrétaire de séance")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    d.p(f"Le Conseil Municipal, ouï l'exposé de {mm(f.president)} et après en avoir délibéré,", avant=10)
    d.p(f"Décide, à {tous(f)} des suffrages exprimés :")
    poser(d, f, decider(f), marque="", puce="–", retrait=12, fin=" ;")
    d.lignes(
        f"Pour ........ {f.pour}", f"Contre ........ {f.contre}", f"Abstentions ........ {f.abstentions}", avant=10
    )
    signe(d, f, "Le Maire,")
    d.p(
        f"Le Maire certifie le caractère exécutoire du présent acte, transmis en préfecture le {le(f.transmission)} et "
        f"publié le {le(f.publication)}.",
        taille=9,
        avant=14,
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def adjointe_deleguee(f: Faits) -> Feuille:
    """A town whose extract the first adjoint signs by delegation; names in capitals, « Vu : » over bullets."""
    f = camper(
        f,
        "Ville {de}",
        "conseil municipal",
        "maire",
        29,
        visas=["le code général des collectivités territoriales, notamment son article L. 2121-29"],
    )
    d, qui, numero = Feuille("adjointe_deleguee"), bancs(f), f"{f.seance.year}/{f.rang:02}"
    timbre(d, f, "ministere", f"{f.seance.year}_{f.rang:02}")
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("DIRECTION GÉNÉRALE DES SERVICES – SECRÉTARIAT GÉNÉRAL", taille=9)
    d.p(f"Conseil municipal – séance du {le(f.seance)}", avant=10)
    d.p(f"Délibération n° {numero}", gras=True)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(
        f"Conseillers en exercice : {f.exercice} – Quorum : {f.exercice // 2 + 1} – Présents : {f.presents} – "
        f"Pouvoirs : {f.pouvoirs}",
        taille=10,
    )
    d.p(f"Présidé par {mm(f.president)}, Maire. Présents : {', '.join(i.nom for i in qui.presents)}.", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.", taille=10)
    motifs_en_liste(d, f, "Vu", "Considérant", "-")
    d.p(f"Le conseil municipal, après en avoir délibéré, décide à {tous(f)} :", avant=10)
    poser(d, f, decider(f, cap=True), marque="{n}) ", fin=".")
    if f.mode == "majorite":
        contre, abst = qui.presents[2 : 2 + f.contre], qui.presents[6 : 6 + f.abstentions]
        d.p(f"{f.pour} voix POUR", avant=10)
        d.p(f"{f.contre} voix CONTRE ({noms(contre)})", avant=0)
        if abst:
            d.p(f"{f.abstentions} ABSTENTION{'S' if f.abstentions > 1 else ''} ({noms(abst)})", avant=0)
    delegue = f.autres[1]
    d.lignes(
        "Pour le Maire et par délégation,",
        f"{'La première adjointe' if delegue.femme else 'Le premier adjoint'},",
        str(delegue),
        aligne="droite",
        avant=16,
    )
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs")
    d.dit(signataires=[str(delegue)])
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def resultat_affecte(f: Faits) -> Feuille:
    """A bourg: the head as a form of three columns, considérants before visas, « Vote : » in a table of four."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19, sujet=COMPTE)
    d, qui, numero = Feuille("resultat_affecte"), bancs(f), f"{f.seance:%Y-%m}/{f.rang}"
    d.haut = f"{f.collectivite} – registre des délibérations – feuillet {{page}}"
    d.blocs.append(
        Tableau(
            (
                ("Date de la séance", "Date de la convocation", "Délibération n°"),
                (f"{f.seance:%d/%m/%Y}", f"{f.convocation:%d/%m/%Y}", numero),
            )
        )
    )
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"Nombre de membres : en exercice {f.exercice}, présents {f.presents}, votants {f.votants}.")
    d.p(f"Président : {mm(f.president)}, Maire. Secrétaire de séance : {mm(f.secretaire)}.")
    d.p(f"Membres présents : {noms(qui.presents)}.", aligne="justifie")
    d.p(f"Membres absents : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.", aligne="justifie")
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=14)
    considerants_suivis(d, f, fin=",")
    visas_suivis(d, f, fin=",")
    d.p("Le conseil municipal, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f), marque="- ", fin=" ;")
    d.blocs.append(
        Tableau((("VOTE", "Pour", "Contre", "Abstention"), ("", str(f.pour), str(f.contre), str(f.abstentions))))
    )
    signent(d, f, secretaire_d_abord=True)
    d.p(
        "Certifié exécutoire par le Maire compte tenu de la réception en sous-préfecture le "
        f"{f.reception:%d/%m/%Y} et de la publication le {f.publication:%d/%m/%Y}",
        taille=9,
        avant=14,
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f)
    return d


def proces_verbal_approuve(f: Faits) -> Feuille:
    """The first act of an evening: one sentence, counts in words, nothing else."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19, sujet=PROCES_VERBAL)
    d, numero = Feuille("proces_verbal_approuve"), f"{f.seance.year}{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True)
    d.p("Conseil municipal – Délibération", italique=True, avant=0)
    d.p(f"{jour(f).capitalize()}", aligne="droite")
    d.p(f"N° {numero}", aligne="droite", gras=True, avant=0)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(
        f"Le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni le {le(f.seance)} sous la présidence de "
        f"{mm(f.president)}, Maire. Nombre de conseillers en exercice : {en_lettres(f.exercice)}. Présents : "
        f"{en_lettres(f.presents)}. Votants : {en_lettres(f.votants)}. {mm(f.secretaire)} remplit les fonctions de "
        "secrétaire de séance.",
        aligne="justifie",
    )
    d.p("Le Maire demande si le procès-verbal appelle des observations. Aucune remarque n'est formulée.")
    r = f.decisions[0][1]
    d.p(f"Après en avoir délibéré, le conseil municipal, à {tous(f)}, approuve {r}.", gras=True, avant=10)
    d.dit(provisions=[(None, "APPROUVE", f"approuve {r}")])
    signe(d, f, "Le Maire,", aligne="gauche")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=False)
    return d


def longue_liste(f: Faits) -> Feuille:
    """A town: present one a line with their function, a page turned before the visas, verbs with « DE »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 23)
    d, qui, numero = Feuille("longue_liste"), bancs(f), f"CM{f.seance:%d%m%y}-{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.bas = "{page} / {pages}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"DÉLIBÉRATION N° {numero} DU CONSEIL MUNICIPAL", aligne="centre", gras=True)
    d.p(f"SÉANCE DU {jour(f).upper()}", aligne="centre")
    d.p(f"{f.sujet.objet}", gras=True, aligne="centre", avant=10)
    d.p(f"Date de convocation : {le(f.convocation)}", avant=10)
    d.p(
        f"Nombre de conseillers : en exercice : {f.exercice} / présents : {f.presents} / votants : {f.votants}", avant=0
    )
    d.p(
        f"Présidente de séance : {mm(f.president)}, Maire"
        if f.president.femme
        else f"Président de séance : {mm(f.president)}, Maire"
    )
    d.p("Étaient présents :", avant=8)
    for rang, i in enumerate(qui.presents):
        role = "Maire" if not rang else f"{accord(i, 'Adjoint')} au maire" if 1 < rang < 6 else ""
        role = role or f"{'Conseillère municipale' if i.femme else 'Conseiller municipal'}"
        d.p(f"{mm(i)}, {role}", avant=0, retrait=12)
    if qui.pouvoirs:
        d.p("Pouvoirs :", avant=8)
        for a, b in qui.pouvoirs:
            d.p(f"{mm(a)} à {mm(b)}", avant=0, retrait=12)
    d.p(f"Secrétaire : {mm(f.secretaire)}, {accord(f.secretaire, 'désigné')} à l'ouverture de la séance", avant=8)
    d.blocs.append(SautDePage())
    motifs(d, f, fin=".")
    d.p("LE CONSEIL MUNICIPAL,", gras=True, aligne="centre", avant=10)
    d.p(f"après en avoir délibéré et procédé au vote, à {tous(f)},", aligne="centre", avant=0)
    d.p("DÉCIDE", gras=True, aligne="centre", avant=0)
    poser(d, f, decider(f, cap=True), marque="", puce="•", retrait=12, fin=".")
    d.p(f"Ainsi délibéré à {f.lieu}, les jour, mois et an que dessus.", avant=10)
    signe(d, f, "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=False)
    return d


def sans_participation(f: Faits) -> Feuille:
    """A town: two narrow columns of head, a member who does not take part, « / » for none."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 27)
    d, qui, numero = Feuille("sans_participation"), bancs(f), f"{f.rang:03}-{f.seance:%Y}"
    d.blocs.append(
        Colonnes(
            (P(f.collectivite.upper(), gras=True), P("Département de la Sorne", taille=9, avant=0)),
            (
                P(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="droite"),
                P(f"Conseil municipal du {f.seance:%d/%m/%Y}", aligne="droite", avant=0),
            ),
            part=0.5,
        )
    )
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"En exercice : {f.exercice} | Présents : {f.presents} | Pouvoirs : {f.pouvoirs} | Votants : {f.votants}")
    d.p(f"Convocation adressée le {le(f.convocation)}", avant=2)
    d.p(f"Sous la présidence de {monsieur(f.president)}, Maire", avant=2)
    d.p(f"Présent(e)s : {noms(qui.presents)}", avant=2, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Excusé(e)s ayant donné pouvoir : {procurations(qui.pouvoirs)}", avant=2)
    d.p(f"{mm(f.secretaire)} est désigné{pronom(f.secretaire)} secrétaire de séance", avant=2)
    motifs(d, f, fin="")
    d.p("Le Conseil Municipal, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f), marque="> ", fin=" ;")
    d.lignes(
        f"POUR : {f.pour}",
        f"CONTRE : {f.contre or '/'}",
        f"ABSTENTION : {f.abstentions or '/'}",
        "NE PREND PAS PART AU VOTE : /",
        avant=12,
    )
    signe(d, f, "Pour extrait conforme au registre,", "Le Maire,")
    d.p(f"Mis en ligne le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


MAIRIES_BOURGS = (
    theme_et_rapporteur,
    adjoint_expose,
    bourg_pointille,
    adjointe_deleguee,
    resultat_affecte,
    proces_verbal_approuve,
    longue_liste,
    sans_participation,
)

"""The control layouts of set MAIRIES: what any citizen meets on the site of a town hall, mostly of villages and bourgs
with the templates of the usual programs. `mairies_bourgs.py`, `mairies_suite.py` and `mairies_fin.py` hold the rest."""

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
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.mairies_bourgs import MAIRIES_BOURGS
from benchmarks.exactitude.dispositions.mairies_fin import MAIRIES_FIN
from benchmarks.exactitude.dispositions.mairies_suite import MAIRIES_SUITE
from benchmarks.exactitude.dispositions.mairies_sujets import (
    DEGREVEMENT,
    EMPLOIS,
    NOMENCLATURE,
    REDEVANCE,
    SALLE,
    VOIRIE,
    jour,
    par_civilite,
    procurations,
    pronom,
)
from benchmarks.exactitude.faits import Faits, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def village_afferents(f: Faits) -> Feuille:
    """The oldest printed form: « Afférents », « En exercice », « Qui ont pris part », dates of the side repeated."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=REDEVANCE)
    d, qui, numero = Feuille("village_afferents"), bancs(f), f"{f.seance.year}_{f.rang:03}"
    d.lignes("République Française", "Département de la Sorne", f.collectivite.upper(), gras=True)
    d.p("Extrait du registre des délibérations de la commune", aligne="centre", gras=True, avant=10)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.blocs.append(
        Tableau(
            (
                ("Afférents au conseil", "En exercice", "Présents", "Qui ont pris part au vote"),
                ("15", str(f.exercice), str(f.presents), str(f.votants)),
            )
        )
    )
    d.p(
        f"L'an {f.seance.year}, le {le(f.seance, annee=False)} à 20:00, le Conseil Municipal de la {f.collectivite} "
        f"s'est réuni à la Mairie, lieu ordinaire de ses séances, sous la présidence de {monsieur(f.president)}, "
        "Maire, en session ordinaire. Les convocations individuelles, l'ordre du jour et les notes explicatives de "
        f"synthèse ont été transmis par écrit aux conseillers municipaux le {f.convocation:%d/%m/%Y}. La convocation "
        "et l'ordre du jour ont été affichés à la porte de la Mairie le même jour.",
        aligne="justifie",
    )
    d.p(f"Présents : {', '.join(par_civilite(qui.presents))}")
    if qui.pouvoirs:
        d.p(f"Absent(s) ayant donné procuration : {procurations(qui.pouvoirs)}")
    if qui.absents:
        d.p(f"Absent(s) : {', '.join(par_civilite(qui.absents))}")
    d.p(f"A été nommé{pronom(f.secretaire)} secrétaire : {mm(f.secretaire)}")
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f, fin="")
    d.p("Après en avoir délibéré, le Conseil Municipal :", avant=10)
    poser(d, f, tierce(f), marque="- ")
    d.p(f"À {tous(f)} (pour : {f.pour} contre : {f.contre} abstentions : {f.abstentions})", gras=True)
    d.p("Pour copie conforme :", avant=14)
    d.p(f"En mairie, le {f.seance:%d/%m/%Y}", avant=0)
    signe(d, f, "Le Maire", aligne="gauche")
    d.lignes(
        f"Acte rendu exécutoire après dépôt en Sous-Préfecture le : {f.transmission:%d/%m/%Y}",
        f"et publication ou notification du : {f.publication:%d/%m/%Y}",
        taille=9,
        avant=14,
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def causse_recu(f: Faits) -> Feuille:
    """The syndicat of villages' program: a narrow column of counts, « Représentés : A par B », object before number."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11, sujet=VOIRIE)
    d, qui, numero = Feuille("causse_recu"), bancs(f), f"DE_{f.seance.year}_{f.rang:03}"
    ident = f.identifiant(numero)
    d.timbre = (
        "RF",
        "Sous-préfecture de Montrivel",
        "Contrôle de légalité",
        f"Date de réception de l'AR : {f.reception:%d/%m/%Y}",
        ident,
    )
    d.dit(identifiant=ident, reception=f.reception)
    d.lignes("République française", "Département de la Haute-Ostre", aligne="centre")
    d.p(f.collectivite, gras=True, aligne="centre", taille=13)
    gauche = ["Nombre de membres", f"en exercice : {f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}"]
    par = ", ".join(f"{a} par {b}" for a, b in qui.pouvoirs) or "néant"
    droite = [
        f"Séance du {jour(f)}",
        f"L'an {jour_ecrit(f)}, l'assemblée régulièrement convoquée le {le(f.convocation)}, s'est réunie sous la "
        f"présidence de {f.president}, Maire.",
        f"Sont présents : {', '.join(str(i) for i in qui.presents)}",
        f"Représentés : {par}",
        f"Excusés : {', '.join(str(i) for i in qui.absents)}",
        "Absents :",
        f"Secrétaire de séance : {f.secretaire}",
    ]
    d.blocs.append(Colonnes(tuple(P(t, taille=10, avant=4) for t in gauche), tuple(P(t, taille=10) for t in droite)))
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=12)
    motifs(d, f, fin=",")
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f), marque="", fin=",")
    d.p("Fait et délibéré les jour, mois et an que dessus.", avant=10)
    signent(d, f, secretaire_d_abord=True)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=False)
    if not f.pouvoirs:
        d.dit(pouvoirs=0)
    return d


def dates_en_tete(f: Faits) -> Feuille:
    """A rural commune: dates of convocation and posting in the head, the emploi created, the vote inside the hinge."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=EMPLOIS)
    d, qui, numero = Feuille("dates_en_tete"), bancs(f), f"{f.seance.year}-{f.seance.month:02}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=14)
    d.p(f.collectivite.upper(), aligne="centre", gras=True)
    d.p(f"N° {numero}", aligne="centre")
    d.lignes(
        f"DATE DE CONVOCATION : {f.convocation:%d/%m/%Y}",
        f"DATE DE LA SÉANCE : {f.seance:%d/%m/%Y}",
        f"NOMBRE DE CONSEILLERS EN EXERCICE : {f.exercice}",
        f"PRÉSENTS : {f.presents}",
        f"VOTANTS : {f.votants}",
        avant=10,
    )
    d.p(
        f"L'an {jour_ecrit(f)}, à 20 h 30, le Conseil Municipal légalement convoqué s'est réuni à la mairie en "
        f"séance publique sous la présidence de {mm(f.president)}, Maire.",
        aligne="justifie",
    )
    d.p(f"Étaient présents : {noms(qui.presents)}, formant la majorité des membres en exercice.", aligne="justifie")
    d.p(f"Absents excusés : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.")
    if qui.pouvoirs:
        d.p(f"{procurations(qui.pouvoirs, 'a donné pouvoir à', ' ; ')}.")
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'élu')} secrétaire de séance.")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, fin=";", haut=True)
    d.p(
        f"Après en avoir délibéré, le Conseil Municipal DÉCIDE à {tous(f)} ({f.pour} voix pour, {f.contre} voix contre "
        f"et {f.abstentions} abstention(s)) :",
        avant=10,
        aligne="justifie",
    )
    poser(d, f, decider(f), marque="- ", fin=",")
    signe(d, f, "Pour extrait certifié conforme,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def nomenclature_adoptee(f: Faits) -> Feuille:
    """A small commune: one decision in the hinge's own sentence, an exposé, « Ont signé au registre »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11, sujet=NOMENCLATURE)
    d, qui, numero = Feuille("nomenclature_adoptee"), bancs(f), f"{f.rang}"
    d.lignes(f.collectivite, "Haute-Ostre", gras=True)
    d.p(f"Réunion du conseil municipal du {le(f.seance)} à 19 heures", gras=True, aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre")
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=12)
    d.p(f"Date de convocation : {le(f.convocation)}")
    d.p(
        f"Conseillers en exercice : {f.exercice} ; présents : {f.presents} ; pouvoirs : {f.pouvoirs} ; votants : "
        f"{f.votants}",
        avant=2,
    )
    d.p(f"Président de séance : {mm(f.president)}, Maire", avant=2)
    d.p(f"Présents : {' – '.join(str(i) for i in qui.presents)}", avant=2)
    d.p(f"Secrétaire : {mm(f.secretaire)}", avant=2)
    motifs(d, f, fin=",")
    r = f.decisions[0][1]
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)}, adopte {r}.", avant=10, aligne="justifie")
    d.dit(provisions=[(None, "ADOPTE", f"adopte {r}")])
    d.p("Ainsi fait et délibéré, les jour, mois et an susdits. Ont signé au registre tous les membres présents.")
    signe(d, f, "Pour extrait conforme,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=False)
    return d


def taux_en_conseil(f: Faits) -> Feuille:
    """A commune of the plain: an attendance table with emargement, « Vu » in italics, articles with a dash."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15, sujet=DEGREVEMENT)
    d, qui, numero = Feuille("taux_en_conseil"), bancs(f), f"D{f.seance.year}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True, aligne="centre")
    d.p(f"DÉLIBÉRATION {numero}", gras=True, aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(
        f"Sur convocation adressée le {le(f.convocation)}, le conseil municipal s'est réuni en mairie sous la "
        f"présidence de {monsieur(f.president)}, Maire. {monsieur(f.secretaire)} a été "
        f"{accord(f.secretaire, 'désigné')} secrétaire de séance.",
        aligne="justifie",
    )
    donne = {str(a): str(b) for a, b in qui.pouvoirs}
    tous_les = [*qui.presents, *(a for a, _ in qui.pouvoirs), *qui.absents]
    rangs = [
        (str(i), "Présent" + pronom(i) if i in qui.presents else "Absent" + pronom(i), donne.get(str(i), ""))
        for i in tous_les
    ]
    d.blocs.append(Tableau((("Nom", "Présence", "Pouvoir à"), *rangs)))
    d.p(f"En exercice : {f.exercice} – Présents : {f.presents} – Représentés : {f.pouvoirs} – Votants : {f.votants}")
    visas_suivis(d, f, italique=True)
    considerants_suivis(d, f, italique=True)
    d.p("Le conseil municipal, après en avoir délibéré,", avant=10)
    poser(d, f, tierce(f), marque="Article {n} - ", fin=".")
    d.p(f"Résultat du vote à main levée : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention", avant=10)
    signe(d, f, "Le Maire,")
    d.p(
        "La présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal "
        "administratif de Montrivel dans un délai de deux mois à compter de sa publication et de sa réception par le "
        "représentant de l'État.",
        taille=9,
        avant=14,
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def salle_des_fetes(f: Faits) -> Feuille:
    """A bourg without a visa: the maire recalls, tarifs, the secretary alone on a line, « Publié le » by hand empty."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19, sujet=SALLE)
    d, qui, numero = Feuille("salle_des_fetes"), bancs(f), f"{f.seance:%Y%m}{f.rang:02}"
    d.bas = "Mairie – Place du Marché – mairie@exemple.test"
    d.lignes("REPUBLIQUE FRANCAISE", "Liberté – Égalité – Fraternité", aligne="centre", taille=9)
    d.p(f.collectivite.upper(), aligne="centre", gras=True, taille=14)
    d.p("REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", aligne="centre")
    d.blocs.append(
        Colonnes(
            (P(f"Séance du {f.seance:%d/%m/%Y}"), P(f"Convocation du {f.convocation:%d/%m/%Y}")),
            (
                P(f"Délibération n° {numero}", gras=True),
                P(f"Membres en exercice : {f.exercice} – présents : {f.presents} – votants : {f.votants}"),
            ),
            part=0.4,
        )
    )
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=10)
    d.p(f"Présidence de {monsieur(f.president)}, Maire.")
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Procurations : {procurations(qui.pouvoirs)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.")
    d.p(
        f"{'Madame' if f.president.femme else 'Monsieur'} le Maire rappelle aux élus que les prix de location n'ont "
        "pas été revus depuis cinq ans et que le coût du chauffage a doublé. La commission a rendu un avis favorable.",
        aligne="justifie",
    )
    d.p("Le Conseil Municipal, après délibération,", avant=10)
    poser(d, f, tierce(f, "cap"), marque="", puce="•", retrait=12)
    d.p(f"Voté à {tous(f)}.", avant=10)
    signent(d, f)
    d.p("Publié le ………………", taille=9, avant=12)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=False)
    return d


def lettre_du_conseil(f: Faits) -> Feuille:
    """A commune of the hills: the number in the object's line, proxies in brackets after the names, « Oui : 12 »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, qui, numero = Feuille("lettre_du_conseil"), bancs(f), f"{f.rang:02}/{f.seance.year}"
    timbre(d, f, "actes", numero.replace("/", "_"))
    d.coin = "haut-gauche"
    d.p(f"{f.collectivite} (Haute-Ostre)", gras=True)
    d.p("Extrait des délibérations du conseil municipal", aligne="droite", italique=True)
    d.p(
        f"Le {jour(f)}, à 18 h 30, le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni en session "
        f"ordinaire, à la mairie, sous la présidence de {mm(f.president)}, Maire.",
        aligne="justifie",
    )
    d.p(f"Nombre de conseillers en exercice : {f.exercice}")
    d.p(f"Nombre de conseillers présents : {f.presents}", avant=0)
    d.p(f"Nombre de votants : {f.votants}", avant=0)
    d.p(f"Présents : {noms(qui.presents)}")
    if qui.pouvoirs:
        d.p(f"Absents : {', '.join(f'{mm(a)} (pouvoir à {mm(b)})' for a, b in qui.pouvoirs)}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Délibération {numero} : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Le conseil municipal, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="{n} – ", fin=".")
    d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstention : {f.abstentions}", avant=10)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


MAIRIES = (
    village_afferents,
    causse_recu,
    dates_en_tete,
    nomenclature_adoptee,
    taux_en_conseil,
    salle_des_fetes,
    lettre_du_conseil,
    *MAIRIES_BOURGS,
    *MAIRIES_SUITE,
    *MAIRIES_FIN,
)

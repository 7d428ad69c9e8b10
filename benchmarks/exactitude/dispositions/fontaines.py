"""The control layouts of set FONTAINES: thirty ordinary acts of communes, from the hamlet to the great city; here the
villages, and the set as a whole."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote, timbre_actes, timbre_s2low
from benchmarks.exactitude.dispositions.fontaines_pieces import (
    CGCT,
    PV,
    VILLAGE,
    a_faire,
    attabler,
    conjugues,
    e,
    inverse,
    l_an,
    m_le,
    mm,
    msr,
    poser,
    poste,
    procurations,
    rien_vise,
    signe,
    signent,
    suite,
    tete,
    unanime,
    viser,
)
from benchmarks.exactitude.dispositions.fontaines_suite import BOURGS
from benchmarks.exactitude.dispositions.fontaines_villes import VILLES
from benchmarks.exactitude.faits import Faits, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def village_logiciel_rural(f: Faits) -> Feuille:
    """A village on the usual rural software, 2020: left column of counts and votes, object with its number after."""
    f = poste(f, "Commune {de}", 11, 2020, VILLAGE)
    d, t, numero = Feuille("village_logiciel_rural"), attabler(f), f"DE_{f.seance.year}_{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Département de la Sorne", f.collectivite.upper(), aligne="gauche")
    gauche = ("Nombre de membres", f"en exercice : {f.exercice}", f"Présents : {f.presents}",
              f"Votants : {f.votants}", f"Pour : {f.pour}", f"Contre : {f.contre}",
              f"Abstentions : {f.abstentions}")  # fmt: skip
    droite = [f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}",
              f"L'an {l_an(f)}, l'assemblée régulièrement convoquée le {le(f.convocation)}, s'est réunie sous la "
              f"présidence de {msr(f.president)}, Maire.",
              f"Sont présents : {', '.join(str(m) for m in t.presents)}"]  # fmt: skip
    if t.pouvoirs:
        droite.append(f"Représentés : {', '.join(f'{a} par {b}' for a, b in t.pouvoirs)}")
    if t.absents:
        droite.append(f"Excusés : {', '.join(str(m) for m in t.absents)}")
    droite.append(f"Secrétaire de séance : {f.secretaire}")
    d.blocs.append(Colonnes(tuple(P(x, taille=10, avant=2) for x in gauche), tuple(P(x, avant=4) for x in droite)))
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=14)
    viser(d, f, fin=",")
    d.p(f"Le conseil municipal, ouï l'exposé de {m_le(f)} et après en avoir délibéré,", avant=10)
    poser(d, f, conjugues(f, "haut"), marque="- ", fin=",")
    d.p("Fait et délibéré les jour, mois et an que dessus. Au registre sont les signatures.", avant=10)
    d.p("Pour copie conforme :", aligne="droite")
    signe(d, f, "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def village_afferents(f: Faits) -> Feuille:
    """A village, 2014: the three-cell table « Afférents / En exercice / Qui ont pris part », dates, hand-made."""
    f = poste(f, "Commune {de}", 11, 2014, VILLAGE, 1)
    d, t, numero = Feuille("village_afferents"), attabler(f), f"{f.seance.year}-{f.rang:02}"
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS", gras=True, aligne="centre")
    d.p("DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=0)
    d.p(f"de la {f.collectivite[0].lower()}{f.collectivite[1:]}", aligne="centre", avant=0)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.blocs.append(Tableau((("Afférents au Conseil Municipal", "En exercice", "Qui ont pris part à la délibération"),
                            (str(f.exercice), str(f.exercice), str(f.votants)))))  # fmt: skip
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=10)
    d.p(f"L'an {l_an(f)} à 20 heures 30, le Conseil Municipal de cette commune, régulièrement convoqué, s'est réuni au "
        f"nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence de {msr(f.president)}, "
        "Maire.", aligne="justifie")  # fmt: skip
    d.p(f"Présents : {suite(t.presents)}")
    if t.pouvoirs:
        d.p(f"Pouvoirs : {procurations(t)}")
    if t.absents:
        d.p(f"Absents : {suite(t.absents)}")
    d.p(f"{mm(f.secretaire)} a été {e(f.secretaire, 'nommé')} secrétaire.")
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    d.p(f"{m_le(f)} rappelle aux conseillers ce qui a été dit lors de la dernière réunion et demande à l'assemblée de "
        "se prononcer.", aligne="justifie")  # fmt: skip
    d.p(f"Le Conseil Municipal, après en avoir délibéré, à {unanime(f)},", avant=8)
    poser(d, f, conjugues(f, "haut"))
    d.p("Ont signé au registre les membres présents.", avant=8)
    signe(d, f, "Pour extrait conforme, le Maire,")
    d.lignes("Acte rendu exécutoire après dépôt en Préfecture le …/…/…", "et publication ou notification du …/…/…",
             taille=9, avant=14)  # fmt: skip
    rien_vise(d)
    tete(d, f, numero, "convocation", "en_exercice", "votants")
    dit_vote(d, f, comptes=False)
    return d


def village_a_la_main(f: Faits) -> Feuille:
    """A hamlet of seven seats, 2017, a plain Word page: no number, few labels, « décide à l'unanimité »."""
    f = poste(f, "Commune {de}", 7, 2017, VILLAGE, 2)
    d, t = Feuille("village_a_la_main", police="New Computer Modern"), attabler(f)
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"Conseil municipal du {le(f.seance)}", gras=True)
    d.p(
        f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 18 h 30, le conseil municipal s'est réuni à la mairie "
        f"sous la présidence de {msr(f.president)}, maire, sur convocation du {le(f.convocation)}.",
        aligne="justifie",
    )
    d.p(f"Présents : {suite(t.presents)}.")
    if t.pouvoirs:
        d.p(f"Ont donné pouvoir : {procurations(t)}.")
    if t.absents:
        d.p(f"Absents : {suite(t.absents)}.")
    d.p(f"Secrétaire : {mm(f.secretaire)}.")
    d.p(f.sujet.objet, gras=True, avant=14)
    d.p(f"{m_le(f)} présente la question au conseil et donne les explications demandées.", aligne="justifie")
    if f.mode == "unanimite":
        d.p("Après discussion, le conseil municipal décide à l'unanimité :")
    else:
        d.p(f"Après discussion, le conseil municipal décide par {f.pour} voix pour et {f.contre} voix contre"
            f"{f' ({f.abstentions} abstention)' if f.abstentions else ''} :")  # fmt: skip
    poser(d, f, a_faire(f), marque="- ", retrait=12)
    signent(d, f)
    d.p(f"Affiché le {le(f.publication)}.", taille=9, avant=14)
    rien_vise(d)
    tete(d, f, None, "convocation")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def village_bourguignon(f: Faits) -> Feuille:
    """A village, 2022: one line of counts with dashes, names surname first, « Vu » with semicolons, acronyms none."""
    f = poste(f, "Commune {de}", 11, 2022, VILLAGE, 3)
    d, t, numero = Feuille("village_bourguignon"), attabler(f), f"{f.rang:02}/{f.seance.year}"
    timbre_actes(d, f, numero.replace("/", "_"))
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", aligne="centre", gras=True)
    d.p(f"N° {numero}", aligne="centre")
    d.p(f"Réunion du {f.seance:%d/%m/%Y} – Convocation du {f.convocation:%d/%m/%Y}", avant=10)
    d.p(f"Membres en exercice : {f.exercice} – Présents : {f.presents} – Pouvoirs : {f.pouvoirs} – "
        f"Votants : {f.votants}")  # fmt: skip
    d.p(f"Présidence de séance : {inverse(f.president)}, Maire")
    d.p(f"Secrétaire de séance : {inverse(f.secretaire)}")
    d.p(f"Présents : {', '.join(inverse(m) for m in t.presents)}", aligne="justifie")
    if t.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{inverse(a)} à {inverse(b)}' for a, b in t.pouvoirs)}")
    if t.absents:
        d.p(f"Excusés : {', '.join(inverse(m) for m in t.absents)}")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    viser(d, f, fin=PV)
    d.p("LE CONSEIL MUNICIPAL, après en avoir délibéré,", avant=10)
    poser(d, f, conjugues(f, "haut"), fin=".")
    d.p(f"Vote : pour {f.pour} ; contre {f.contre} ; abstention {f.abstentions}", avant=8)
    signe(d, f, "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(president={"nom": inverse(f.president), "qualite": "Maire"}, secretaire=inverse(f.secretaire))
    dit_vote(d, f)
    return d


def village_du_causse(f: Faits) -> Feuille:
    """A village of the Causse, 2012: « deux mil », counts in words, typed capitals, exposé, verbs in « DECIDE »."""
    f = poste(f, "Commune {de}", 11, 2012, VILLAGE, 4)
    d, t = Feuille("village_du_causse"), attabler(f)
    d.p(f.collectivite.upper(), gras=True)
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS", aligne="centre", gras=True, avant=12)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    l_annee = l_an(f).replace("deux mille", "deux mil", 1)
    d.p(f"L'an {l_annee}, à vingt et une heures, le Conseil Municipal, dûment convoqué, s'est réuni en session "
        f"ordinaire à la mairie sous la présidence de {mm(f.president)}, Maire.",
        aligne="justifie", avant=10)  # fmt: skip
    d.lignes(f"Nombre de conseillers en exercice : {en_lettres(f.exercice)}",
             f"Présents : {en_lettres(f.presents)}", f"Votants : {en_lettres(f.votants)}",
             f"Date de convocation : {le(f.convocation)}")  # fmt: skip
    d.p(f"PRESENTS : {suite(t.presents)}")
    if t.pouvoirs:
        d.p(f"POUVOIRS : {procurations(t)}")
    if t.absents:
        d.p(f"ABSENTS : {suite(t.absents)}")
    d.p(f"Mr {f.secretaire} a été élu secrétaire." if not f.secretaire.femme
        else f"Mme {f.secretaire} a été élue secrétaire.")  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p("Le Maire expose au Conseil Municipal les raisons de cette délibération et donne lecture des pièces.",
        aligne="justifie")  # fmt: skip
    d.p("Le Conseil Municipal, après en avoir délibéré,", avant=8)
    d.p("DECIDE", gras=True)
    poser(d, f, a_faire(f), marque="- ", fin=",", retrait=12)
    d.p("Adopté à l'unanimité des membres présents." if f.mode == "unanimite"
        else f"Adopté à la majorité : pour {f.pour}, contre {f.contre}, abstention {f.abstentions}.",
        avant=8)  # fmt: skip
    signe(d, f, "Pour copie conforme,", "Le Maire,")
    rien_vise(d)
    tete(d, f, None, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def village_picard(f: Faits) -> Feuille:
    """A village of Picardy, 2024: table of the head on two rows, DCM number, « Le Conseil décide » and articles."""
    f = poste(f, "Commune {de}", 11, 2024, VILLAGE, 5)
    d, t, numero = Feuille("village_picard"), attabler(f), f"DCM {f.rang:02}-{f.seance.year}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Arrondissement de Montrivel", f.collectivite.upper(), gras=True)
    d.p("Procès-verbal de la délibération du Conseil Municipal", aligne="centre", gras=True, avant=12)
    d.blocs.append(Tableau((("En exercice", "Présents", "Pouvoirs", "Votants", "Date de convocation"),
                            (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants),
                             f"{f.convocation:%d/%m/%Y}"))))  # fmt: skip
    d.p(f"Le {le(f.seance)} à 19 heures, les membres du conseil municipal se sont réunis salle de la mairie sous la "
        f"présidence de {msr(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {suite(t.presents)}.", aligne="justifie")
    if t.pouvoirs:
        d.p(f"Absents ayant donné pouvoir : {procurations(t)}.")
    if t.absents:
        d.p(f"Absents excusés : {suite(t.absents)}.")
    d.p(f"{msr(f.secretaire)} est {e(f.secretaire, 'élu')} secrétaire de séance.")
    d.p(f"{numero} : {f.sujet.objet}", gras=True, avant=12)
    viser(d, f, fin=",")
    d.p(f"Le Conseil Municipal, après en avoir délibéré, à {unanime(f)}, décide :", avant=10)
    poser(d, f, a_faire(f, cap=True), marque="Article {er} : ", unique="Article unique : ", fin=".")
    d.p(f"Pour : {f.pour}  Contre : {f.contre}  Abstention : {f.abstentions}", avant=8)
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def village_du_jura(f: Faits) -> Feuille:
    """A village of the Jura, 2015: « Vu : » and « Considérant : » over dashes, « ayant pris part », foot dates."""
    f = poste(f, "Commune {de}", 15, 2015, VILLAGE, 6, visas=[CGCT])
    d, t, numero = Feuille("village_du_jura"), attabler(f), f"{f.seance:%Y-%m}-{f.rang:02}"
    d.p(f.collectivite, gras=True, aligne="centre", taille=13)
    d.p(f"Délibération n° {numero} du {le(f.seance)}", aligne="centre", gras=True)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}", f"Nombre de conseillers en exercice : {f.exercice}",
             f"Nombre de conseillers présents : {f.presents}",
             f"Nombre de conseillers ayant pris part au vote : {f.votants}", avant=8)  # fmt: skip
    d.p(f"Sous la présidence de {mm(f.president)}, Maire,", avant=8)
    d.p(f"Étaient présents : {suite(t.presents)}.", aligne="justifie")
    if t.pouvoirs:
        d.p(f"Procurations : {procurations(t)}.")
    if t.absents:
        d.p(f"Excusés : {suite(t.absents)}.")
    d.p(f"{mm(f.secretaire)} a été {e(f.secretaire, 'désigné')} secrétaire de séance.")
    for mot, champ, textes in (("Vu", "visas", f.visas), ("Considérant", "considerants", f.sujet.considerants)):
        d.p(f"{mot} :", gras=True, avant=8)
        for x in textes:
            d.p(f"{x}{PV}", puce="-", retrait=12)
        d.dit(**{champ: [f"{mot} {x}" for x in textes]})
    d.p("Le conseil municipal, après en avoir délibéré :", avant=10)
    poser(d, f, conjugues(f, "bas"), marque="- ", fin=",")
    d.p(f"VOTE : {f.pour} pour – {f.contre} contre – {f.abstentions} abstention", avant=8)
    signe(d, f, "Le Maire,")
    d.p(f"Transmis en sous-préfecture le {f.transmission:%d/%m/%Y}. Affiché le {f.publication:%d/%m/%Y}.",
        taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def village_de_montagne(f: Faits) -> Feuille:
    """A hamlet of the Pyrenees, 2025: drawn subject, votes in capitals with a slash for none, verbs in the prose."""
    f = poste(f, "Commune {de}", 11, 2025)
    d, t, numero = Feuille("village_de_montagne"), attabler(f), f"{f.rang:02}-{f.seance:%Y}"
    timbre_actes(d, f, numero)
    d.lignes("Mairie", f.collectivite, taille=10)
    d.p("SÉANCE DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=8)
    d.p(f"{jour_de_semaine(f.seance).capitalize()} {le(f.seance)} à 20 h", aligne="centre")
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True, avant=10)
    d.p(f"En exercice : {f.exercice} / Présents : {f.presents} / Votants : {f.votants}")
    d.p(f"Convocation : {f.convocation:%d/%m/%Y}")
    d.p(f"Sous la présidence de {msr(f.president)}, Maire.")
    d.p(f"Présents : {suite(t.presents)}.", aligne="justifie")
    if t.pouvoirs:
        d.p(f"Pouvoirs : {procurations(t, 'donne pouvoir à')}.")
    d.p(f"Secrétaire de séance : {msr(f.secretaire)}.")
    viser(d, f, fin="")
    d.p(f"Entendu l'exposé de {m_le(f)},", avant=8)
    d.p("Le Conseil municipal, après en avoir délibéré :")
    poser(d, f, conjugues(f, "cap"), marque="• ", retrait=12)
    d.lignes(f"ONT VOTÉ POUR : {f.pour}", f"ONT VOTÉ CONTRE : {f.contre or '/'}",
             f"SE SONT ABSTENUS : {f.abstentions or '/'}", avant=8)  # fmt: skip
    signe(d, f, "Le Maire,", aligne="gauche")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


FONTAINES = (
    village_logiciel_rural,
    village_afferents,
    village_a_la_main,
    village_bourguignon,
    village_du_causse,
    village_picard,
    village_du_jura,
    village_de_montagne,
    *BOURGS,
    *VILLES,
)

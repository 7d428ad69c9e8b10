"""The set FONTAINES, second part: bourgs and small towns."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote, timbre_actes, timbre_ministere, timbre_s2low
from benchmarks.exactitude.dispositions.fontaines_pieces import (
    BOURG,
    CGCT,
    PV,
    a_faire,
    attabler,
    conjugues,
    e,
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
from benchmarks.exactitude.faits import Faits, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def bourg_vendeen(f: Faits) -> Feuille:
    """A bourg of the West, 2018: head in two columns, articles, vote after the hinge, stamp of the sender."""
    f = poste(f, "Commune {de}", 19, 2018, BOURG)
    d, t, numero = Feuille("bourg_vendeen"), attabler(f), f"DEL{f.seance.year}{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.blocs.append(Colonnes(
        (P("Département de la Sorne", taille=9), P("Arrondissement de Montrivel", taille=9, avant=0),
         P(f.collectivite.upper(), gras=True)),
        (P("EXTRAIT DU REGISTRE", gras=True), P("DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, avant=0),
         P(f"Séance du {le(f.seance)}"))))  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"L'an {l_an(f)} à 20 h 00, le Conseil Municipal de la commune, dûment convoqué, s'est réuni en session "
        f"ordinaire à la mairie, sous la présidence de {msr(f.president)}, Maire.", aligne="justifie")  # fmt: skip
    d.lignes(f"Date de convocation du Conseil Municipal : {le(f.convocation)}",
             f"Nombre de conseillers en exercice : {f.exercice}", f"Nombre de présents : {f.presents}",
             f"Nombre de votants : {f.votants}")  # fmt: skip
    d.p(f"Présents : {suite(t.presents)}.", aligne="justifie")
    if t.pouvoirs:
        d.p(f"Absents ayant donné pouvoir : {procurations(t, 'a donné pouvoir à')}.", aligne="justifie")
    if t.absents:
        d.p(f"Absents excusés : {suite(t.absents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.")
    viser(d, f, fin=",", aligne="justifie")
    d.p("Après en avoir délibéré, le Conseil Municipal décide :", avant=10)
    poser(d, f, a_faire(f), marque="- ", retrait=12)
    d.p(f"Vote : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention", avant=8)
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=8)
    d.p("Pour copie conforme au registre,", avant=4)
    signe(d, f, "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def bourg_de_garonne(f: Faits) -> Feuille:
    """A bourg of the South-West, 2016: counts in a row of cells, « Présents : » line by line, « À l'unanimité »."""
    f = poste(f, "Commune {de}", 15, 2016, BOURG, 1)
    d, t, numero = Feuille("bourg_de_garonne"), attabler(f), f"{f.seance.year}/{f.rang:02}"
    d.lignes("REPUBLIQUE FRANCAISE", "Département de la Haute-Ostre", aligne="centre", taille=10)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.blocs.append(Tableau((("Conseillers en exercice", "Présents", "Procurations", "Votants"),
                            (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)))))  # fmt: skip
    d.p(f"Date de la convocation : {f.convocation:%d/%m/%Y}", avant=10)
    d.p(f"N° {numero} – {f.sujet.objet}", gras=True)
    d.p(f"L'an {l_an(f)} à vingt heures trente, le conseil municipal s'est réuni au lieu habituel de ses séances, "
        f"sous la présidence de {mm(f.president)}, Maire.", aligne="justifie")  # fmt: skip
    d.p(f"Etaient présents : {suite(t.presents)}")
    if t.pouvoirs:
        d.p(f"Procurations : {procurations(t)}")
    d.p(f"Absents : {suite(t.absents)}" if t.absents else "Absents : néant")
    d.p(f"{mm(f.secretaire)} a été {e(f.secretaire, 'élu')} secrétaire de séance.")
    d.p(f"{m_le(f)} donne lecture du dossier à l'assemblée et invite le conseil à se prononcer.", avant=10)
    viser(d, f, fin=PV)
    d.p("Après en avoir délibéré, le conseil municipal,", avant=10)
    d.p(f"{unanime(f).replace('l', 'A l', 1)},", gras=True)
    poser(d, f, conjugues(f, "haut"), fin=",")
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}   Contre : {f.contre}   Abstention : {f.abstentions}")
    d.p("Ainsi fait et délibéré les jour, mois et an que dessus.", avant=10)
    signe(d, f, "Le Maire,")
    d.p(f"Certifié exécutoire. Transmis en préfecture le {f.transmission:%d/%m/%Y}. "
        f"Publié le {f.publication:%d/%m/%Y}.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_normand(f: Faits) -> Feuille:
    """A Norman bourg, 2021: left column of counts, rapporteur's exposé, « DÉCIDE » with articles, recourse notice."""
    f = poste(f, "Commune {de}", 23, 2021, BOURG, 2)
    d, t, numero = Feuille("bourg_normand"), attabler(f), f"{f.seance.year}-{f.seance.month:02}-{f.rang:02}"
    timbre_actes(d, f, numero)
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p(f"RÉUNION DU CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True)
    gauche = ("Date de convocation :", le(f.convocation), "Nombre de conseillers :", f"en exercice : {f.exercice}",
              f"présents : {f.presents}", f"pouvoirs : {f.pouvoirs}", f"votants : {f.votants}")  # fmt: skip
    droite = [f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 19 heures, le conseil municipal s'est réuni salle du "
              f"conseil, sous la présidence de {msr(f.president)}, Maire.",
              f"Présents : {suite(t.presents)}."]  # fmt: skip
    if t.pouvoirs:
        droite.append(f"Absents ayant donné pouvoir : {procurations(t)}.")
    droite.append(f"{msr(f.secretaire)} est {e(f.secretaire, 'désigné')} secrétaire de séance.")
    d.blocs.append(Colonnes(tuple(P(x, taille=9, avant=2) for x in gauche), tuple(P(x) for x in droite)))
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{mm(f.autres[0])}, {e(f.autres[0], 'adjoint')} au maire, présente ce point. La commission des finances, "
        "réunie la semaine précédente, n'a pas formulé d'observation.", aligne="justifie")  # fmt: skip
    viser(d, f, fin=",", aligne="justifie")
    d.p(f"Le conseil municipal, après en avoir délibéré, à {unanime(f)} :", avant=10)
    poser(d, f, conjugues(f, "haut"), marque="• ", fin=",", retrait=12)
    d.p("Pour extrait certifié conforme,", avant=12)
    signe(d, f, "Le Maire,")
    d.p("La présente délibération peut faire l'objet d'un recours devant le tribunal administratif de Montrivel dans "
        "le délai de deux mois à compter de sa publication.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=False)
    return d


def bourg_alsacien(f: Faits) -> Feuille:
    """An Alsatian bourg, 2015: « conseillers élus / en fonction / présents », numbered points, exposé then verbs."""
    f = poste(f, "Commune {de}", 19, 2015, BOURG, 3)
    d, t = Feuille("bourg_alsacien"), attabler(f)
    d.lignes("Département de la Haute-Ostre", "Arrondissement de Montrivel", taille=10)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.p("Extrait du procès-verbal des délibérations du Conseil Municipal", gras=True, aligne="centre")
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.lignes(f"Conseillers élus : {f.exercice}", f"Conseillers en fonction : {f.exercice}",
             f"Conseillers présents : {f.presents}", f"Procurations : {f.pouvoirs or 'néant'}", avant=10)  # fmt: skip
    d.p(f"Sous la présidence de {mm(f.president)}, Maire", avant=8)
    d.p(f"Membres présents : {suite(t.presents)}", aligne="justifie")
    if t.pouvoirs:
        d.p(f"Membres absents excusés avec procuration : {procurations(t)}")
    if t.absents:
        d.p(f"Membres absents excusés : {suite(t.absents)}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Délibération n° {f.rang}-{f.seance.year}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True)
    viser(d, f, vu="VU", motif="CONSIDÉRANT", fin=PV)
    d.p("Le Conseil Municipal,", avant=10)
    d.p(f"Après en avoir délibéré, à {unanime(f)} des membres présents et représentés,")
    poser(d, f, conjugues(f, "haut"), marque="- ", retrait=12)
    d.p("Pour extrait conforme,", avant=12)
    signe(d, f, "Le Maire :")
    tete(d, f, f"{f.rang}-{f.seance.year}", "en_exercice", "presents", "pouvoirs", objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=False)
    return d


def bourg_provencal(f: Faits) -> Feuille:
    """A bourg of Provence, 2019: the object in a box, « OUÏ l'exposé », articles, the ballot below."""
    f = poste(f, "Commune {de}", 23, 2019, BOURG, 4)
    d, t, numero = Feuille("bourg_provencal"), attabler(f), f"{f.rang:03}/{f.seance.year}"
    d.bas = "Hôtel de Ville – 1, cours de la République – Tél. 04 00 00 00 00"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", taille=13)
    d.p(f"N° {numero}", gras=True, aligne="centre", avant=0)
    d.blocs.append(Tableau(((f"OBJET : {f.sujet.objet}",),), entete=False))
    d.p(f"L'an {l_an(f)}, à dix-huit heures trente, le Conseil Municipal de cette commune, régulièrement convoqué le "
        f"{le(f.convocation)}, s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous "
        f"la présidence de {msr(f.president)}, Maire.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Nombre de membres en exercice : {f.exercice} – Présents : {f.presents} – Représentés : {f.pouvoirs} – "
        f"Votants : {f.votants}")  # fmt: skip
    d.p(f"PRÉSENTS : {suite(t.presents)}.", aligne="justifie")
    if t.pouvoirs:
        d.p(f"REPRÉSENTÉS : {procurations(t, 'par')}.", aligne="justifie")
    if t.absents:
        d.p(f"ABSENTS : {suite(t.absents)}.")
    d.p(f"SECRÉTAIRE DE SÉANCE : {mm(f.secretaire)}")
    viser(d, f, fin=PV, aligne="justifie")
    d.p(f"OUÏ l'exposé de {m_le(f)},", avant=8)
    d.p("LE CONSEIL MUNICIPAL, APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=8)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, a_faire(f, cap=True), marque="Article {n} : ", unique="Article unique : ", fin=".", aligne="justifie")
    d.p(f"Cette délibération est adoptée à {unanime(f)} : {f.pour} voix pour, {f.contre} voix contre, "
        f"{f.abstentions} abstention(s).", avant=10)  # fmt: skip
    signe(d, f, "AINSI FAIT ET DÉLIBÉRÉ LES JOUR, MOIS ET AN SUSDITS", "LE MAIRE,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def bourg_breton(f: Faits) -> Feuille:
    """A Breton bourg, 2025: drawn subject, the proposal by bureau, the vote in a small table, two signatures."""
    f = poste(f, "Commune {de}", 27, 2025)
    d, t, numero = Feuille("bourg_breton"), attabler(f), f"{f.seance.year}-{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.haut = f"{f.collectivite} – Conseil municipal du {f.seance:%d/%m/%Y}"
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", taille=13)
    d.p(f.sujet.objet, gras=True, aligne="centre")
    d.p(f"Le {le(f.seance)} à 20 h 00, le conseil municipal de la {f.collectivite[0].lower()}{f.collectivite[1:]}, "
        f"légalement convoqué le {le(f.convocation)}, s'est réuni à la mairie en séance publique sous la présidence de "
        f"{mm(f.president)}, maire.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Étaient présents : {suite(t.presents)}.", aligne="justifie")
    if t.pouvoirs:
        d.p(f"Procurations : {procurations(t)}.", aligne="justifie")
    if t.absents:
        d.p(f"Absents excusés : {suite(t.absents)}.")
    d.p(f"{mm(f.secretaire)} a été {e(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p(f"Nombre de conseillers en exercice : {f.exercice} | Présents : {f.presents} | Votants : {f.votants}")
    d.p(f"Rapporteur : {mm(f.autres[2])}", italique=True, avant=10)
    viser(d, f, fin=PV, aligne="justifie")
    d.p("Le conseil municipal, après en avoir délibéré :", avant=10)
    poser(d, f, conjugues(f, "cap"), marque="– ", fin=PV, retrait=12)
    d.blocs.append(Tableau((("Pour", "Contre", "Abstention"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    d.p(f"Délibération adoptée à {unanime(f)}.", avant=8)
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def bourg_lorrain(f: Faits) -> Feuille:
    """A bourg of Lorraine, 2013: Word head by hand, dense counts, the maire's report, votes with « voix »."""
    f = poste(f, "Ville {de}", 23, 2013, BOURG, 5)
    d, t = Feuille("bourg_lorrain"), attabler(f)
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p(f"CONSEIL MUNICIPAL – SÉANCE DU {le(f.seance).upper()}", gras=True)
    d.p(f"Convocation du {le(f.convocation)}", avant=2)
    d.p(f"Effectif légal : {f.exercice} – En exercice : {f.exercice} – Présents : {f.presents} – "
        f"Votants : {f.votants}", avant=2)  # fmt: skip
    d.p(f"Président de séance : {mm(f.president)}", avant=8)
    d.p(f"Présents : {suite(t.presents)}.", aligne="justifie")
    if t.pouvoirs:
        d.p(f"Excusés ayant donné pouvoir : {procurations(t)}.")
    if t.absents:
        d.p(f"Absents : {suite(t.absents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Délibération n° {f.rang}/{f.seance:%y} : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{m_le(f)} expose au Conseil que cette question a été débattue en commission et qu'une note a été jointe à la "
        "convocation. Il propose de suivre l'avis de la commission.".replace(
            "Il propose", "Elle propose" if f.president.femme else "Il propose"), aligne="justifie")  # fmt: skip
    d.p("Le Conseil Municipal, entendu l'exposé et après en avoir délibéré,", avant=8)
    if f.mode == "unanimite":
        d.p("à l'unanimité,")
    else:
        abst = f" et {f.abstentions} abstention{'s' if f.abstentions > 1 else ''}" if f.abstentions else ""
        d.p(f"à la majorité, par {f.pour} voix pour, {f.contre} voix contre{abst},")
    poser(d, f, conjugues(f, "haut"), fin=",")
    d.p("Pour extrait conforme,", avant=12)
    signe(d, f, "Le Maire,")
    rien_vise(d)
    tete(d, f, f"{f.rang}/{f.seance:%y}", "convocation", "en_exercice", "presents", "votants", qualite=None)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def bourg_savoyard(f: Faits) -> Feuille:
    """A mountain bourg, 2023: letter heads in caps, the Ministry's stamp, « Sur proposition », roll of verbs."""
    f = poste(f, "Commune {de}", 19, 2023, BOURG, 1, visas=[f"{CGCT}, notamment son article L. 2121-29"])
    d, t, numero = Feuille("bourg_savoyard"), attabler(f), f"D_{f.seance.year}_{f.rang:03}"
    timbre_ministere(d, f, numero)
    d.lignes("Mairie", f.collectivite, "23, rue du Mont", aligne="gauche", taille=10)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {f.seance:%d/%m/%Y} – Délibération {numero}", aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.lignes("Nombre de conseillers :", f"- en exercice : {f.exercice}", f"- présents : {f.presents}",
             f"- représentés : {f.pouvoirs}", f"- ayant pris part au vote : {f.votants}")  # fmt: skip
    d.p(f"L'an {l_an(f)}, le Conseil Municipal, convoqué le {le(f.convocation)}, s'est assemblé sous la présidence de "
        f"{msr(f.president)}, Maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {suite(t.presents, ' - ')}", aligne="justifie")
    if t.pouvoirs:
        d.p(f"Pouvoirs : {procurations(t)}")
    if t.absents:
        d.p(f"Excusés : {suite(t.absents, ' - ')}")
    d.p(f"Secrétaire de séance : {msr(f.secretaire)}")
    viser(d, f, fin=",")
    d.p(f"Sur proposition de {m_le(f)}, le Conseil Municipal, après en avoir délibéré, à {unanime(f)} "
        "des suffrages exprimés,", avant=10)  # fmt: skip
    poser(d, f, conjugues(f, "haut"), fin=PV)
    if f.mode == "majorite":
        d.p(f"({f.contre} contre, {f.abstentions} abstention(s))", italique=True)
    signent(d, f, maire_d_abord=False)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=False)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def bourg_du_centre(f: Faits) -> Feuille:
    """A bourg of the Centre, 2014: counts in words, « considérant » prose, articles « Art. », affichage at the foot."""
    f = poste(f, "Commune {de}", 19, 2014, BOURG, 2)
    d, numero = Feuille("bourg_du_centre", police="New Computer Modern"), f"{f.seance.year}-{f.rang}"
    d.lignes("DÉPARTEMENT DE LA SORNE", "CANTON DE MONTRIVEL-SUD", taille=10)
    d.p(f.collectivite.upper(), gras=True)
    d.p("CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.p(f"Séance ordinaire du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"N° {numero}", aligne="centre", gras=True)
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Le Conseil Municipal, convoqué le {le(f.convocation)}, s'est réuni à la salle de la mairie, à 20 heures, "
        f"sous la présidence de {msr(f.president)}, Maire. {en_lettres(f.presents).capitalize()} conseillers sont "
        f"présents sur {en_lettres(f.exercice)} en exercice. {msr(f.secretaire)} remplit les fonctions de secrétaire.",
        aligne="justifie", avant=10)  # fmt: skip
    viser(d, f, fin=",", aligne="justifie")
    d.p(f"Le Conseil Municipal, sur le rapport de {mm(f.autres[3])}, et après en avoir délibéré :", avant=10)
    poser(d, f, conjugues(f, "haut"), marque="Art. {n} – ", unique="Article unique – ", fin=".", aligne="justifie")
    mots = "à l'unanimité" if f.mode == "unanimite" else (
        f"à la majorité ({f.pour} voix pour, {f.contre} contre, {f.abstentions} abstention)")  # fmt: skip
    d.p(f"Adopté {mots}.", avant=10)
    signe(d, f, "Le Maire,")
    d.p(f"Affiché à la porte de la mairie le {le(f.publication)}", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_d_outre_mer(f: Faits) -> Feuille:
    """A bourg overseas, 2026: quorum checked at the head, the point's number, infinitives in « Décide de »."""
    f = poste(f, "Commune {de}", 29, 2026, BOURG, 4)
    d, t, numero = Feuille("bourg_d_outre_mer"), attabler(f), f"DCM-{f.seance.year}-{f.rang:03}"
    timbre_actes(d, f, numero)
    d.bas = f"{numero} – page {{page}}/{{pages}}"
    d.p("RÉPUBLIQUE FRANÇAISE", aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DU PROCÈS-VERBAL DE LA SÉANCE PUBLIQUE DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=0)
    rangees = (("Délibération n°", numero), ("Objet", f.sujet.objet), ("Convocation", le(f.convocation)),
               ("En exercice", str(f.exercice)), ("Présents", str(f.presents)), ("Procurations", str(f.pouvoirs)),
               ("Votants", str(f.votants)))  # fmt: skip
    d.blocs.append(Tableau(rangees, entete=False))
    d.p(f"La séance est ouverte à 17 h 00 sous la présidence de {msr(f.president)}, Maire. Le quorum est atteint.",
        avant=10)  # fmt: skip
    d.p(f"Présents : {suite(t.presents)}.", aligne="justifie", taille=10)
    if t.pouvoirs:
        d.p(f"Procurations : {procurations(t)}.", aligne="justifie", taille=10)
    d.p(f"{msr(f.secretaire)} est {e(f.secretaire, 'nommé')} secrétaire de séance.")
    viser(d, f, fin=PV, aligne="justifie")
    d.p("Le Conseil Municipal, après en avoir délibéré, décide de :", avant=10)
    poser(d, f, a_faire(f, nu=True), marque="{n}. ", retrait=12)
    d.lignes("Résultat du vote", f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}", avant=10)
    d.p(f"Délibération adoptée à {unanime(f)}.")
    signe(d, f, "Pour extrait conforme,", "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


BOURGS = (
    bourg_vendeen,
    bourg_de_garonne,
    bourg_normand,
    bourg_alsacien,
    bourg_provencal,
    bourg_breton,
    bourg_lorrain,
    bourg_savoyard,
    bourg_du_centre,
    bourg_d_outre_mer,
)

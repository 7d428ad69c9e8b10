"""The set BEFFROIS, last part: CCAS and CIAS, caisse des écoles, SDIS, centre de gestion, régie, office."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.beffrois_pieces import (
    CAISSE,
    CCAS,
    GESTION,
    HABITAT,
    INCENDIE,
    REGIE,
    barre,
    du_chef,
    madame,
    mandats,
    tete,
    voix,
)
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
    signe,
    signent,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau

_CA = "conseil d'administration"


def _ccas(f: Faits, exercice: int, rang: int, nom: str = "Centre communal d'action sociale {de}") -> Faits:
    return camper(f, nom, _CA, "président", exercice, prefixe="26", sujet=CCAS[(f.rang + rang) % 3])


def ccas_de_village(f: Faits) -> Feuille:
    """A small CCAS: the maire presides as president, counts on a line each, decisions after dashes, two hands."""
    f = _ccas(f, 9, 0)
    d, qui, numero = Feuille("ccas_de_village"), bancs(f), f"{f.seance.year}-CCAS-{f.rang:02}"
    d.p("DÉPARTEMENT DE L'OSTRE", taille=10)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", avant=8)
    d.p("Extrait du registre des délibérations du conseil d'administration", aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.lignes(f"Nombre de membres en exercice : {f.exercice}", f"Nombre de membres présents : {f.presents}",
             f"Nombre de pouvoirs : {f.pouvoirs}", f"Nombre de votants : {f.votants}",
             f"Date de convocation : {f.convocation:%d/%m/%Y}", avant=10)  # fmt: skip
    d.p(
        f"L'an {jour_ecrit(f)}, à 18 heures, le conseil d'administration du centre communal d'action sociale s'est "
        f"réuni en mairie sous la présidence de {monsieur(f.president)}, {f.president.qualite}.",
        aligne="justifie",
    )
    d.p(f"Étaient présents : {noms(qui.presents)}.")
    d.p(f"Étaient absents : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.")
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    motifs(d, f)
    d.p(f"Le conseil d'administration, après en avoir délibéré, à {tous(f)}, décide :", avant=10)
    poser(d, f, decider(f), marque="- ", fin=" ;", retrait=12)
    d.p("Ainsi délibéré les jour, mois et an susdits.", avant=10)
    signent(d, f)
    d.p("Rendu exécutoire le ……………… après envoi en préfecture", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=False)
    return d


def ccas_de_ville(f: Faits) -> Feuille:
    """A town's CCAS: a service's exposé by the vice-présidente, articles, the vote in a line, an s2low stamp."""
    f = _ccas(f, 17, 1)
    d, numero = Feuille("ccas_de_ville"), f"CCAS{f.seance:%y}_{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.bas = "CCAS - 8, rue du Puits-Neuf - {page}/{pages}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"Conseil d'administration du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=0)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p(
        f"Convocation : {le(f.convocation)} | En exercice : {f.exercice} | Présents : {f.presents} | "
        f"Procurations : {f.pouvoirs} | Votants : {f.votants}",
        avant=10,
    )
    d.p(f"Président de séance : {mm(f.president)}, {f.president.qualite} du CCAS", avant=0)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    rapporteur = f.autres[0]
    vice = "vice-présidente" if rapporteur.femme else "vice-président"
    d.p(
        f"{mm(rapporteur)}, {vice}, rapporte que le CCAS intervient en complément des aides légales et que le "
        "dispositif proposé a été construit avec les travailleurs sociaux.",
        aligne="justifie",
        avant=10,
    )
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Le conseil d'administration, ayant entendu l'exposé du rapporteur et après en avoir délibéré,", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f, cap=True), marque="Article {n} : ", fin=".", aligne="justifie")
    d.p(f"Pour : {f.pour} Contre : {f.contre} Abstention : {f.abstentions}", gras=True, avant=12)
    signe(d, f, f"{le_chef(f)} du CCAS,")
    tete(
        d,
        f,
        numero,
        "convocation",
        "en_exercice",
        "presents",
        "pouvoirs",
        "votants",
        qualite=f"{f.president.qualite} du CCAS",
    )
    dit_vote(d, f)
    return d


def ccas_en_colonnes(f: Faits) -> Feuille:
    """A CCAS that copies its town's model: left column of counts, no number of powers, verbs with a capital."""
    f = _ccas(f, 11, 2)
    d, qui, numero = Feuille("ccas_en_colonnes"), bancs(f), f"{f.rang:02}/CA/{f.seance.year}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    gauche = (
        "Date de convocation",
        f"{f.convocation:%d/%m/%Y}",
        f"En exercice : {f.exercice}",
        f"Présents : {f.presents}",
        f"Votants : {f.votants}",
    )
    droite = (
        "DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION",
        f"N° {numero}",
        f"L'an {jour_ecrit(f)}, le conseil d'administration s'est réuni à la maison des associations sous la "
        f"présidence de {mm(f.president)}, {f.president.qualite}.",
        f"Présents : {noms(qui.presents)}",
        f"Secrétaire de séance : {mm(f.secretaire)}",
    )
    d.blocs.append(Colonnes(tuple(P(t, taille=9) for t in gauche), tuple(P(t, taille=10) for t in droite), part=0.25))
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p(f"{madame(f)} propose aux membres du conseil d'en délibérer.")
    d.p(f"Le conseil d'administration, après délibération, {voix(f)} :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="• ", fin=" ;", retrait=12)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    d.p(f"Publié le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


def ccas_des_aines(f: Faits) -> Feuille:
    """A CCAS without exposé, lists of visas over one word, « ADOPTÉ » alone in capitals."""
    f = _ccas(f, 13, 0)
    d, numero = Feuille("ccas_des_aines", coin="haut-gauche"), f"{f.seance.year}.{f.rang:02}"
    timbre(d, f, "actes", numero.replace(".", "_"))
    d.p("CENTRE COMMUNAL D'ACTION SOCIALE", gras=True, aligne="droite")
    d.p(f.collectivite.removeprefix("Centre communal d'action sociale "), gras=True, aligne="droite", avant=0)
    d.p(f"CONSEIL D'ADMINISTRATION DU {f.seance:%d/%m/%Y}", gras=True, aligne="centre", avant=16)
    d.p(f"Délibération {numero} - {f.sujet.objet}", gras=True, aligne="centre")
    d.p(f"Membres en exercice : {f.exercice}", avant=12)
    d.lignes(f"Présents : {f.presents}", f"Pouvoirs : {barre(f.pouvoirs)}", f"Votants : {f.votants}", avant=0)
    d.p(f"Président : {f.president}", avant=8)
    d.p(f"Secrétaire : {f.secretaire}", avant=0)
    d.p(f"Convocation envoyée le {le(f.convocation)}", avant=0)
    motifs_en_liste(d, f, "Vu", "Considérant", "•")
    d.p("LE CONSEIL D'ADMINISTRATION,", gras=True, avant=12)
    d.p("Après en avoir délibéré,", avant=0)
    poser(d, f, tierce(f), marque="", fin=",", aligne="justifie")
    d.p(f"ADOPTÉ À {tous(f).upper()}", gras=True, aligne="centre", avant=12)
    if f.mode == "majorite":
        d.p(f"({f.pour} pour, {f.contre} contre, {f.abstentions} abstention)", aligne="centre", avant=0)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite=None)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ccas_intercommunal(f: Faits) -> Feuille:
    """A CIAS: « Le quorum étant atteint », presence by college, numbered infinitives, recours on the foot."""
    f = _ccas(f, 21, 1, "Centre intercommunal d'action sociale {de}")
    d, qui, numero = Feuille("ccas_intercommunal"), bancs(f), f"CIAS-{f.seance.year}-{f.rang:03}"
    timbre(d, f, "ministere", numero)
    d.haut = f"{f.collectivite} - {numero}"
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", avant=2)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True, avant=2)
    d.p(
        f"Le conseil d'administration du CIAS, convoqué le {le(f.convocation)}, s'est tenu au siège de la communauté "
        f"sous la présidence de {monsieur(f.president)}, {f.president.qualite}.",
        aligne="justifie",
        avant=10,
    )
    moitie = len(qui.presents) // 2
    d.p(f"Élus communautaires présents : {noms(qui.presents[:moitie])}.", aligne="justifie")
    d.p(f"Membres nommés présents : {noms(qui.presents[moitie:])}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {mandats(qui.pouvoirs)}.")
    d.p(f"Le quorum étant atteint, {mm(f.secretaire)} est {accord(f.secretaire, 'élu')} secrétaire de séance.")
    motifs(d, f, fin=",")
    d.p(f"Après en avoir délibéré à {tous(f)}, le conseil d'administration décide :", avant=10)
    poser(d, f, decider(f), marque="{n}/ ", fin=" ;", retrait=12)
    signe(d, f, f"{le_chef(f)} du CIAS,")
    d.p(
        "Tout recours contre la présente délibération est à présenter au tribunal administratif de Montrivel dans les "
        "deux mois.",
        taille=8,
        avant=14,
    )
    tete(d, f, numero, "convocation")
    dit_vote(d, f, comptes=False)
    return d


def caisse_des_ecoles(f: Faits) -> Feuille:
    """A caisse des écoles: its comité, members elected or named, three counts, decisions one verb a line."""
    f = camper(
        f, "Caisse des écoles {de}", "comité de la caisse des écoles", "président", 11, prefixe="26", sujet=CAISSE
    )
    d, qui, numero = Feuille("caisse_des_ecoles"), bancs(f), f"CDE {f.seance.year}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("DÉLIBÉRATION DU COMITÉ DE LA CAISSE DES ÉCOLES", gras=True, aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=0)
    d.lignes(
        f"Membres en exercice : {f.exercice}", f"Membres présents : {f.presents}", f"Votants : {f.votants}", avant=10
    )
    d.p(
        f"Le comité, convoqué le {le(f.convocation)}, s'est réuni à l'école élémentaire sous la présidence de "
        f"{mm(f.president)}, {f.president.qualite}.",
        aligne="justifie",
    )
    d.p(f"Membres présents : {noms(qui.presents)}.", aligne="justifie")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.")
    d.p(f"{madame(f)} rappelle que la caisse participe chaque année aux sorties des élèves.")
    motifs(d, f)
    d.p("Le comité, après en avoir délibéré,", avant=10)
    poser(d, f, tierce(f), marque="- ", fin=",")
    d.p(f"Vote : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention", avant=10)
    signe(d, f, f"{le_chef(f)} de la caisse des écoles,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def sdis_conseil(f: Faits) -> Feuille:
    """A SDIS board: voting members counted, « Article », direction's reference in the head, stamp of S²LOW."""
    f = camper(
        f,
        "Service départemental d'incendie et de secours de l'Ostre",
        _CA,
        "président",
        22,
        prefixe="28",
        sujet=INCENDIE[f.rang % 2],
    )
    d, numero = Feuille("sdis_conseil"), f"CASDIS-{f.seance.year}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.p("SERVICE DÉPARTEMENTAL D'INCENDIE ET DE SECOURS DE L'OSTRE", gras=True)
    d.p("Groupement des affaires administratives", italique=True, avant=0, taille=9)
    d.p(f"CONSEIL D'ADMINISTRATION DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=14)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(
        f"Le conseil d'administration du SDIS, convoqué le {le(f.convocation)}, s'est réuni le {le(f.seance)} à 10 "
        f"heures à l'état-major, sous la présidence de {mm(f.president)}, {f.president.qualite} du conseil "
        "d'administration.",
        aligne="justifie",
        avant=10,
    )
    d.lignes(
        f"Membres à voix délibérative en exercice : {f.exercice}",
        f"Membres présents : {f.presents}",
        f"Pouvoirs : {f.pouvoirs}",
        f"Votants : {f.votants}",
        avant=8,
    )
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    motifs(d, f, haut=True, fin=" ;", aligne="justifie")
    d.p(f"Sur le rapport {du_chef(f)},", avant=10)
    d.p("Le conseil d'administration, après en avoir délibéré, décide :")
    poser(d, f, decider(f, cap=True), marque="ARTICLE {n} – ", fin=".", aligne="justifie")
    d.p(f"Délibération adoptée à {tous(f)} des membres présents et représentés.", avant=12)
    signe(d, f, f"{le_chef(f)} du conseil d'administration,")
    tete(
        d,
        f,
        numero,
        "convocation",
        "en_exercice",
        "presents",
        "pouvoirs",
        "votants",
        qualite=f"{f.president.qualite} du conseil d'administration",
    )
    dit_vote(d, f, comptes=False)
    return d


def sdis_bureau(f: Faits) -> Feuille:
    """The bureau of a SDIS: a table of five members, one sentence for the sitting, « DÉCIDE » in the hinge."""
    f = camper(f, "SDIS de la Haute-Sorne", "bureau", "président", 5, prefixe="28", sujet=INCENDIE[(f.rang + 1) % 2])
    d, qui, numero = Feuille("sdis_bureau"), bancs(f), f"B{f.seance.year}/{f.rang:02}"
    d.p("SDIS de la Haute-Sorne", gras=True, taille=13)
    d.p("BUREAU DU CONSEIL D'ADMINISTRATION", gras=True, avant=0)
    d.p(f"Extrait des délibérations – réunion du {f.seance:%d/%m/%Y}", avant=0)
    d.p(f"N° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=0)
    rangees = [(mm(i), "Présent") for i in qui.presents]
    rangees += [(mm(a), f"Pouvoir à {mm(b)}") for a, b in qui.pouvoirs] + [(mm(i), "Excusé") for i in qui.absents]
    d.blocs.append(Tableau((("Membre du bureau", "Présence"), *rangees)))
    d.p(
        f"Sous la présidence de {monsieur(f.president)}, {f.president.qualite}. Secrétaire de séance : "
        f"{monsieur(f.secretaire)}. Date de convocation : {le(f.convocation)}.",
        avant=10,
    )
    motifs(d, f, fin=",")
    d.p(f"LE BUREAU, APRÈS EN AVOIR DÉLIBÉRÉ, À {tous(f).upper()}, DÉCIDE :", gras=True, avant=10)
    poser(d, f, decider(f), marque="– ", fin=" ;", retrait=12)
    signe(d, f, f"{le_chef(f)},")
    d.p(
        f"Certifié exécutoire : reçu en préfecture le {f.reception:%d/%m/%Y}, publié le {f.publication:%d/%m/%Y}.",
        taille=9,
        avant=14,
    )
    tete(d, f, numero, "convocation")
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


def sdis_centre_de_gestion(f: Faits) -> Feuille:
    """A centre de gestion: administrators counted on a line, « Le Président expose », articles, votes on lines."""
    f = camper(
        f,
        "Centre de gestion de la fonction publique territoriale de l'Ostre",
        _CA,
        "président",
        23,
        prefixe="28",
        sujet=GESTION,
    )
    d, numero = Feuille("sdis_centre_de_gestion"), f"{f.seance:%Y}-{f.seance:%m}-{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.bas = "CDG - Maison des communes - Montrivel"
    d.p("CENTRE DE GESTION DE LA FONCTION PUBLIQUE TERRITORIALE DE L'OSTRE", gras=True, aligne="centre")
    d.p("EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL D'ADMINISTRATION", aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre", gras=True)
    d.p(f"Délibération n° {numero}", avant=12, gras=True)
    d.p(f"Objet : {f.sujet.objet}", avant=0, gras=True)
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=10)
    d.p(f"Administrateurs en exercice : {f.exercice} – présents : {f.presents} – représentés : {f.pouvoirs}", avant=0)
    d.p(f"Présidence de {mm(f.president)}, {f.president.qualite} du centre de gestion", avant=0)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    d.p(
        f"{le_chef(f)} expose que le service suit près de neuf mille agents et que l'équilibre de son budget repose "
        "sur les visites facturées aux employeurs.",
        aligne="justifie",
        avant=10,
    )
    motifs(d, f, fin=",", aligne="justifie")
    d.p("Le conseil d'administration, l'exposé entendu, après en avoir délibéré,", avant=10)
    poser(d, f, tierce(f), marque="Article {er} : ", fin=".", aligne="justifie")
    d.p("VOTE :", gras=True, avant=12)
    d.lignes(f"- Pour : {f.pour}", f"- Contre : {f.contre}", f"- Abstentions : {f.abstentions}", avant=0)
    signe(d, f, f"{le_chef(f)} du centre de gestion,")
    tete(
        d,
        f,
        numero,
        "convocation",
        "en_exercice",
        "presents",
        "pouvoirs",
        qualite=f"{f.president.qualite} du centre de gestion",
    )
    dit_vote(d, f)
    return d


def regie_office_de_l_habitat(f: Faits) -> Feuille:
    """A public housing office: a table of labels, the director's exposé, infinitives after bullets, « Adopté »."""
    f = camper(f, "Office public de l'habitat {de}", _CA, "président", 23, prefixe="27", sujet=HABITAT)
    d, numero = Feuille("regie_office_de_l_habitat"), f"CA {f.seance.year}/{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("CONSEIL D'ADMINISTRATION", gras=True, avant=2)
    d.blocs.append(
        Tableau(
            (
                ("Délibération n°", numero),
                ("Séance du", le(f.seance)),
                ("Convocation du", le(f.convocation)),
                ("Membres en exercice", str(f.exercice)),
                ("Membres présents", str(f.presents)),
                ("Pouvoirs", str(f.pouvoirs)),
                ("Votants", str(f.votants)),
            ),
            entete=False,
        )
    )
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Président de séance : {mm(f.president)}, {f.president.qualite}", avant=8)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    d.p(
        "Le directeur général rappelle que la résidence, livrée en 1974, n'a connu que des travaux d'entretien. Le "
        "programme soumis au conseil a été établi à la suite d'un audit et d'une enquête auprès des locataires.",
        aligne="justifie",
        avant=10,
    )
    motifs(d, f, fin=" ;")
    d.p("Le conseil d'administration, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f), marque="", fin=" ;", puce="•", retrait=12)
    d.p(f"Adopté à {tous(f)} : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s)", gras=True, avant=12)
    signe(d, f, f"{le_chef(f)} du conseil d'administration,")
    d.p(f"Transmis en préfecture le {f.transmission:%d/%m/%Y}", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission)
    dit_vote(d, f)
    return d


def regie_de_chaleur(f: Faits) -> Feuille:
    """A heating régie: short board act, counts in prose, verbs with a capital, two hands."""
    f = camper(f, "Régie de chaleur {de}", _CA, "président", 9, prefixe="20", sujet=REGIE)
    d, numero = Feuille("regie_de_chaleur"), f"{f.rang:02}-{f.seance:%y}"
    timbre(d, f, "actes", numero)
    d.p(f.collectivite, gras=True, taille=14, aligne="centre")
    d.p("Établissement public local à caractère industriel et commercial", aligne="centre", italique=True, avant=0)
    d.p(f"Délibération n° {numero} du conseil d'administration", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(
        f"Le conseil d'administration, sur convocation du {le(f.convocation)}, s'est réuni sous la présidence de "
        f"{monsieur(f.president)}, {f.president.qualite}. Sont présents {f.presents} des {f.exercice} membres en "
        f"exercice. Secrétaire de séance : {monsieur(f.secretaire)}.",
        aligne="justifie",
    )
    motifs(d, f, fin=",", haut=True)
    d.p(f"Le conseil d'administration, après en avoir délibéré et à {tous(f)} :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="", fin=" ;", puce="–", retrait=12)
    signent(d, f)
    d.p("Acte publié sur le site de la régie et transmis au représentant de l'État.", taille=9, avant=14)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, comptes=False)
    return d


BEFFROIS_FIN = (
    ccas_de_village,
    ccas_de_ville,
    ccas_en_colonnes,
    ccas_des_aines,
    ccas_intercommunal,
    caisse_des_ecoles,
    sdis_conseil,
    sdis_bureau,
    sdis_centre_de_gestion,
    regie_office_de_l_habitat,
    regie_de_chaleur,
)

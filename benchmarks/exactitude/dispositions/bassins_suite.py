"""Set BASSINS: the other communautés de communes, two bureaux and a décision among them."""

from __future__ import annotations

from datetime import timedelta

from benchmarks.exactitude.commun import dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.bassins_pieces import (
    COMMUNES,
    bancs,
    bas,
    dit_executif,
    du_chef,
    e,
    expose,
    grouper,
    infinitifs,
    le_chef,
    mm,
    monsieur,
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
from benchmarks.exactitude.dispositions.bassins_sujets import BUREAU, COMCOM
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Feuille, Tableau


def comcom_plaine(f: Faits) -> Feuille:
    """A communauté of the plain: titulaires by commune, the quorum, APPROUVE on its own lines, the vote in names."""
    f = grouper(f, "Communauté de communes de la Plaine d'Orsonne", "conseil communautaire", 29, COMCOM)
    d, qui, numero = Feuille("comcom_plaine"), bancs(f), f"DEL{f.seance.year}_{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.lignes("Communauté de communes de la Plaine d'Orsonne", "Siège : 22, route du Moulin, Sommevaux", gras=True)
    d.p("DÉLIBÉRATION DU CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, aligne="centre", avant=0)
    d.p(f"N° {numero}", gras=True, aligne="centre", avant=2)
    d.p(
        f"L'an deux mille vingt-cinq et le {le(f.seance, annee=False)}, à 19 h 30, le conseil communautaire, dûment "
        f"convoqué par lettre du {le(f.convocation)}, s'est réuni salle Jean-Perrot à Sommevaux, sous la présidence de "
        f"{monsieur(f.president)}, {f.president.qualite} de la communauté de communes.",
        aligne="justifie",
        avant=12,
    )
    d.p("Présents :", gras=True)
    for rang in range(6):
        d.p(f"{COMMUNES[rang]} : {noms(qui.presents[rang::6])}", avant=0, taille=10)
    if qui.mandats:
        d.p("Pouvoirs :", gras=True)
        d.lignes(*(f"{mm(a)} à {mm(b)}" for a, b in qui.mandats), avant=0, taille=10)
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents)}", taille=10)
    d.lignes(
        f"Conseillers en exercice : {f.exercice}",
        f"Conseillers présents : {f.presents}",
        f"Pouvoirs : {f.pouvoirs}",
        f"Votants : {f.votants}",
        avant=8,
    )
    d.p(f"Le quorum étant atteint, {mm(f.secretaire)} est élu{e(f.secretaire)} secrétaire de séance.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, fin=",", aligne="justifie")
    d.p(f"Entendu l'exposé de {mm(f.autres[0])}, {vice(f.autres[0])}, selon lequel :", avant=6)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie", retrait=12)
    d.p("Le conseil communautaire, après en avoir délibéré :", avant=8)
    poser(d, f, tierce(f), fin=".", aligne="justifie")
    if f.mode == "unanimite":
        d.p("Vote : unanimité", gras=True, avant=10)
    else:
        contre, abstenus = f.autres[1 : 1 + f.contre], f.autres[5 : 5 + f.abstentions]
        d.p(f"Vote : majorité – Pour : {f.pour}", gras=True, avant=10)
        d.p(f"Contre : {f.contre} ({noms(contre)})", avant=0)
        if abstenus:
            d.p(f"Abstention{s(f.abstentions)} : {f.abstentions} ({noms(abstenus)})", avant=0)
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         qualite=f"{f.president.qualite} de la communauté de communes")  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def comcom_nomenclature(f: Faits) -> Feuille:
    """A valley's communauté: the @CTES nomenclature in the head, suppléants apart, numbered articles, long foot."""
    f = grouper(
        f,
        "Communauté de Communes Val de Tournelle",
        "conseil communautaire",
        26,
        COMCOM,
        prefixe="24",
        visas=["les statuts de la Communauté de Communes"],
    )
    d, qui, numero = Feuille("comcom_nomenclature"), bancs(f), f"{f.seance.year}-{f.seance.month:02}-{f.rang:02}"
    d.bas = "CC Val de Tournelle – Maison des services, place du Foirail – Tél. 05 00 00 00 00"
    d.p("Communauté de Communes Val de Tournelle", gras=True, taille=13)
    d.p("EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre", avant=12)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=2)
    d.lignes(
        f"DÉLIBÉRATION N° {numero}",
        f"Objet : {f.sujet.objet}",
        f"Nomenclature : {f.sujet.matiere}",
        gras=True,
        avant=12,
    )
    d.p(f"Convocation envoyée le : {f.convocation:%d/%m/%Y}", avant=8)
    d.p(f"Affichage de la convocation : {f.convocation:%d/%m/%Y}", avant=0)
    d.p(f"En exercice : {f.exercice} | Présents : {f.presents} | Pouvoir(s) : {f.pouvoirs} | Votants : {f.votants}")
    d.p(f"Sous la présidence de : {mm(f.president)}", avant=8)
    coupe = len(qui.presents) - 2
    d.p(f"Titulaires présents : {noms(qui.presents[:coupe])}", taille=10, aligne="justifie")
    d.p(f"Suppléants présents : {noms(qui.presents[coupe:])}", taille=10, aligne="justifie")
    if qui.mandats:
        d.p(f"Pouvoirs : {'; '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.mandats)}", taille=10, aligne="justifie")
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}", taille=10)
    d.p(f"Secrétaire : {mm(f.secretaire)}", taille=10)
    visas_suivis(d, f, mot="VU", fin=";", aligne="justifie")
    for motif in f.sujet.considerants:
        d.p(f"CONSIDÉRANT {motif};", aligne="justifie")
    d.dit(considerants=[f"CONSIDÉRANT {motif}" for motif in f.sujet.considerants])
    d.p(f"Sur rapport {du_chef(f)} et après en avoir délibéré,", avant=8)
    d.p("LE CONSEIL COMMUNAUTAIRE,", gras=True, avant=2)
    poser(d, f, tierce(f), "Article {n} : ", fin=".", aligne="justifie")
    d.lignes(
        "Résultat du vote :", f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstention : {f.abstentions}", avant=10
    )
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    d.p(
        f"{le_chef(f)} certifie sous sa responsabilité le caractère exécutoire de cet acte et informe que la présente "
        "délibération peut faire l'objet d'un recours gracieux devant lui ou d'un recours devant le Tribunal "
        "Administratif de Montrivel, dans un délai de deux mois à compter de sa publication et de sa transmission aux "
        "services de l'État.".replace("devant lui", "devant elle" if f.president.femme else "devant lui"),
        taille=8,
        avant=16,
        aligne="justifie",
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite=None)
    dit_vote(d, f)
    return d


def comcom_bureau(f: Faits) -> Feuille:
    """The bureau of a communauté by delegation: one page, members in capitals, infinitives after a colon."""
    f = grouper(
        f,
        "Communauté de communes du Haut-Brunoy",
        "bureau communautaire",
        13,
        BUREAU,
        visas=["la délibération n° 2020-42 du 16 juillet 2020 portant délégation du conseil au bureau"],
    )
    d, qui, numero = Feuille("comcom_bureau"), bancs(f), f"B{f.seance.year}-{f.rang:02}"
    timbre(d, f, "ministere", numero)
    d.p("Communauté de communes du Haut-Brunoy", gras=True, taille=13)
    d.p("BUREAU COMMUNAUTAIRE", gras=True, avant=10)
    d.p(f"Séance du {le(f.seance)}", avant=0)
    d.p(f"Délibération n° {numero}", avant=0, gras=True)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(
        f"Le {le(f.seance)} à 17 heures, le bureau communautaire, convoqué le {le(f.convocation)}, s'est réuni au "
        f"siège de la communauté de communes sous la présidence de {mm(f.president)}, {f.president.qualite}.",
        aligne="justifie",
        avant=8,
    )
    d.p(f"Étaient présents : {noms(qui.presents, str)}", aligne="justifie")
    excuses = [*(a for a, _ in qui.mandats), *qui.absents]
    d.p(f"Étaient excusés : {noms(excuses, str)}", aligne="justifie")
    if qui.mandats:
        d.p(f"Pouvoirs : {', '.join(f'{a} à {b}' for a, b in qui.mandats)}", aligne="justifie")
    d.p(f"Membres en exercice : {f.exercice}, présents : {f.presents}, votants : {f.votants}")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    motifs(d, f, fin=",", aligne="justifie")
    d.p(f"Le bureau communautaire, après en avoir délibéré, {voix(d, f)}, décide :", avant=8)
    poser(d, f, infinitifs(f), puce="-", retrait=12, fin=",")
    signe(d, f, "Pour extrait conforme au registre des délibérations,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    return d


def comcom_bureau_collines(f: Faits) -> Feuille:
    """Another bureau: a table of counts, the exposé of the vice-président, one sentence « DÉCIDE » before each verb."""
    f = grouper(f, "Communauté de communes des Collines du Vernois", "bureau", 16, BUREAU)
    d, qui, numero = Feuille("comcom_bureau_collines"), bancs(f), f"{f.seance.year}/B/{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.p("COMMUNAUTÉ DE COMMUNES DES COLLINES DU VERNOIS", gras=True, aligne="centre")
    d.p("RÉUNION DU BUREAU", aligne="centre", gras=True, avant=2)
    d.p(f"{jour_de_semaine(f.seance)} {le(f.seance)}".upper(), aligne="centre", avant=0)
    d.blocs.append(
        Tableau(
            (
                ("Date de convocation", "Membres en exercice", "Présents", "Pouvoirs", "Votants"),
                (le(f.convocation), str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)),
            )
        )
    )
    d.p(f"Présents : {noms(qui.presents, bas)}.", aligne="justifie", avant=8)
    if qui.mandats:
        d.p(f"Pouvoirs : {', '.join(f'{bas(a)} à {bas(b)}' for a, b in qui.mandats)}.", aligne="justifie")
    if qui.absents:
        d.p(f"Absents excusés : {noms(qui.absents, bas)}.")
    d.p(f"Président{e(f.president)} de séance : {bas(f.president)}")
    d.p(f"Secrétaire de séance : {bas(f.secretaire)}", avant=0)
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True, avant=14)
    rapporteur = f.autres[1]
    d.p(f"Rapporteur : {bas(rapporteur)}", italique=True, avant=2)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    visas_suivis(d, f, fin=",", aligne="justifie")
    d.dit(considerants=[])
    d.p("Le Bureau, après en avoir délibéré :", avant=8)
    poser(d, f, tierce(f, str.capitalize), puce="–", fin=" ;", retrait=12, aligne="justifie")
    d.p(f"Adopté à {tous(f)}", gras=True, avant=8)
    if f.mode == "majorite":
        d.p(f"(pour : {f.pour} ; contre : {f.contre} ; abstention : {f.abstentions})", avant=0)
    d.lignes(f"{le_chef(f)},", bas(f.president), aligne="droite", avant=16)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite=None, nommer=bas)
    d.dit(signataires=[bas(f.president)])
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def comcom_decision(f: Faits) -> Feuille:
    """A décision du président by delegation: the object in a frame, articles in the infinitive, two months below."""
    f = grouper(f, "Communauté de communes Sève et Garrigue", "conseil communautaire", 34, COMCOM)
    d, numero = Feuille("comcom_decision"), f"DP{f.seance.year}-{f.rang:03}"
    quoi, societe, somme = (
        ("la maîtrise d'œuvre de la réhabilitation de la piscine", "Atelier Bourdaine", "38 750,00"),
        ("la fourniture de bacs de collecte", "Plastirhône Services", "21 964,80"),
        ("le nettoyage des crèches intercommunales", "Net'Azur Propreté", "16 320,00"),
    )[f.rang % 3]
    objet = f"Attribution du marché relatif à {quoi}"
    timbre(d, f, "actes", numero, "AU")
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Département de l'Ostre", taille=10)
    d.p("COMMUNAUTÉ DE COMMUNES SÈVE ET GARRIGUE", gras=True, taille=13)
    d.p(f"DÉCISION {du_chef(f).upper()} N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"Objet : {objet}", gras=True, aligne="centre")
    d.p(f"{le_chef(f)} de la Communauté de communes Sève et Garrigue,", avant=12)
    au_chef = f"{'à la' if f.president.femme else 'au'} {f.president.qualite}"
    visas = [
        "le Code général des collectivités territoriales, et notamment son article L. 5211-10",
        "le Code de la commande publique",
        f"la délibération du conseil communautaire n° 2020-58 du 23 juillet 2020 donnant délégation {au_chef} "
        "pour la durée du mandat",
    ]
    considerants = [
        f"la consultation lancée selon une procédure adaptée pour {quoi}",
        f"que l'offre de la société {societe} est économiquement la plus avantageuse",
    ]
    for visa in visas:
        d.p(f"Vu {visa},", aligne="justifie")
    for motif in considerants:
        d.p(f"Considérant {motif},", aligne="justifie")
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {c}" for c in considerants])
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    textes = [
        f"D'attribuer le marché relatif à {quoi} à la société {societe} pour un montant de {somme} € HT",
        "D'imputer la dépense correspondante au budget principal de l'exercice en cours",
        "D'informer le conseil communautaire de la présente décision lors de sa prochaine réunion",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} : {texte}.", aligne="justifie")
    verbes = ("ATTRIBUE", "IMPUTE", "INFORME")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, textes, strict=True), 1)])
    d.p(f"Fait à Roqueval, le {le(f.seance)}", aligne="droite", avant=14)
    signe(d, f, f"{le_chef(f)},")
    d.p(
        f"Décision publiée sur le site internet de la communauté de communes le {f.publication:%d/%m/%Y}. Elle peut "
        "être contestée devant le tribunal administratif de Montrivel dans un délai de deux mois.",
        taille=9,
        avant=14,
    )
    dit_executif(d, f, "AU", numero, objet)
    d.dit(publication=f.publication)
    return d


def agglo_arrete(f: Faits) -> Feuille:
    """An agglomération's arrêté: the closing of the travellers' site, articles in full sentences, ampliations."""
    f = grouper(f, "Communauté d'agglomération du Grand Estréval", "conseil communautaire", 52, COMCOM)
    d, numero = Feuille("agglo_arrete"), f"A{f.seance.year}-{f.rang:03}"
    debut = f.publication + timedelta(days=12)
    aire = ("de la Croix-Blanche", "des Peupliers", "du Bois-Renard")[f.rang % 3]
    objet = f"Fermeture annuelle de l'aire d'accueil des gens du voyage {aire}"
    timbre(d, f, "s2low", numero, "AR")
    d.bas = "Hôtel d'agglomération – 3, boulevard des Capucins – 00000 Estréval"
    d.p("Communauté d'agglomération du Grand Estréval", gras=True, taille=13)
    d.p("Direction de la cohésion sociale – Service habitat", italique=True, avant=0)
    d.p(f"ARRÊTÉ N° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p(objet, gras=True, aligne="centre", avant=2)
    d.p(f"{le_chef(f)} de la Communauté d'agglomération du Grand Estréval,", avant=12)
    visas = [
        "la loi n° 2000-614 du 5 juillet 2000 relative à l'accueil et à l'habitat des gens du voyage",
        "le code général des collectivités territoriales, notamment ses articles L. 5211-9-2 et L. 5216-5",
        "le règlement intérieur des aires d'accueil adopté le 17 novembre 2022",
    ]
    considerants = ["qu'il est nécessaire de fermer l'aire chaque année afin d'y effectuer les travaux d'entretien"]
    for visa in visas:
        d.p(f"VU {visa} ;", aligne="justifie")
    for motif in considerants:
        d.p(f"CONSIDÉRANT {motif} ;", aligne="justifie")
    d.dit(visas=[f"VU {v}" for v in visas], considerants=[f"CONSIDÉRANT {c}" for c in considerants])
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    textes = [
        f"L'aire d'accueil {aire} est fermée du {le(debut)} au {le(debut + timedelta(days=20))} inclus",
        "Les occupants libèrent leur emplacement au plus tard la veille de la fermeture, à midi",
        "Le présent arrêté est affiché à l'entrée de l'aire et notifié aux occupants par le gestionnaire",
        "Le directeur général des services et le gestionnaire de l'aire sont chargés, chacun en ce qui le concerne, de "
        "l'exécution du présent arrêté",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n} – {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, texte) for n, texte in enumerate(textes, 1)])
    d.p(f"À Estréval, le {le(f.seance)}", avant=14)
    signe(d, f, f"{le_chef(f)} du Grand Estréval,", aligne="gauche")
    d.p(
        "Le présent arrêté peut être déféré devant le tribunal administratif de Montrivel dans les deux mois de sa "
        "publication.",
        taille=9,
        avant=14,
    )
    dit_executif(d, f, "AR", numero, objet)
    return d


BASSINS_SUITE = (
    comcom_plaine,
    comcom_nomenclature,
    comcom_bureau,
    comcom_bureau_collines,
    comcom_decision,
    agglo_arrete,
)

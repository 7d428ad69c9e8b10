"""The set BUREAUX, other establishments: syndicats, CCAS, caisse des écoles, départements, région, fire service."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_provisions, dit_vote
from benchmarks.exactitude.dispositions.bureaux_pieces import (
    COMMUNES,
    au_chef,
    dame,
    decisions,
    deux_mains,
    e,
    groupes,
    infinitifs,
    inverse,
    lieu,
    mm,
    poste,
    quantieme,
    salle,
    sans_motifs,
    seance,
    signature,
    soigne,
    timbre,
    tous,
    troisieme,
    viser,
    viser_en_listes,
)
from benchmarks.exactitude.dispositions.bureaux_sujets import ECOLES, EXPOSES, GRANDES, SECOURS, SOCIAL, SYNDICAT
from benchmarks.exactitude.faits import Faits, annee_en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def syndicat_sivu_scolaire(f: Faits) -> Feuille:
    """A SIVU of a few villages: typed by one secretary, people by commune, « / » for nobody, the chair alone signs."""
    f = poste(f, "SIVU scolaire {de}", "comité syndical", "Président", 9, SYNDICAT, prefixe="25")
    d, qui, numero = Feuille("syndicat_sivu_scolaire"), salle(f), f"{f.seance.year}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("DÉLIBÉRATION DU COMITÉ SYNDICAL", aligne="centre", avant=2)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"L'an {annee_en_lettres(f.seance.year)}, le {quantieme(f)} à 18 heures, le Comité syndical, légalement "
        f"convoqué, s'est réuni à l'école de Bellefaye sous la présidence de {mm(f.president)}, Président"
        f"{'e' if f.president.femme else ''}.", avant=12)  # fmt: skip
    for k, commune in enumerate(COMMUNES[:3]):
        d.p(f"{commune} : {', '.join(mm(i) for i in qui.presents[k::3])}", avant=2, retrait=12)
    absents = [mm(a) for a, _ in qui.mandats] + [mm(i) for i in qui.absents]
    if absents:
        d.p(f"Absents excusés : {', '.join(absents)}", avant=2)
    if qui.mandats:
        d.p(f"Pouvoirs : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.mandats)}", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.lignes(f"Date de convocation : {le(f.convocation)}", f"Membres en exercice : {f.exercice}",
             f"Membres présents : {f.presents}", f"Votants : {f.votants}", avant=8)  # fmt: skip
    d.p(f"N° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    d.p(f"{au_chef(f)} rappelle aux délégués l'état du dossier. {EXPOSES[f.sujet.objet]}")
    d.p(f"Après en avoir délibéré, les membres du Comité syndical, à {tous(f)},", avant=8)
    decisions(d, f, troisieme(f), fin=",")
    d.p(f"POUR : {f.pour}   CONTRE : {f.contre or '/'}   ABSTENTION : {f.abstentions or '/'}", avant=8)
    signature(d, f, f"À {lieu(f)}, le {le(f.seance)}", "La Présidente," if f.president.femme else "Le Président,")
    d.p("Rendue exécutoire par transmission en préfecture le ............... et publication le ...............",
        taille=9, avant=12)  # fmt: skip
    sans_motifs(d)
    seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return soigne(d)


def syndicat_sivom_vallee(f: Faits) -> Feuille:
    """A SIVOM: a ruled head of labels and values, the statutes among the visas, decisions after hollow bullets,
    transmitted and posted at the foot."""
    f = poste(f, "Syndicat intercommunal à vocation multiple {de}", "comité syndical", "président", 21, SYNDICAT,
              prefixe="25", visas=["l'arrêté préfectoral du 12 mai 1998 portant création du syndicat"])  # fmt: skip
    d, qui, numero = Feuille("syndicat_sivom_vallee"), salle(f), f"{f.seance:%Y%m}-{f.rang:02}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p("RÉPUBLIQUE FRANÇAISE – DÉPARTEMENT DE LA SORNE", taille=9, avant=0)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", avant=10)
    d.blocs.append(Tableau((
        ("Délibération n°", numero), ("Date de séance", f"{f.seance:%d/%m/%Y}"),
        ("Date de convocation", f"{f.convocation:%d/%m/%Y}"), ("Délégués en exercice", str(f.exercice)),
        ("Délégués présents", str(f.presents)), ("Pouvoirs", str(f.pouvoirs)), ("Votants", str(f.votants)),
        ("Objet", f.sujet.objet)), entete=False))  # fmt: skip
    d.p(f"Le comité syndical s'est réuni à la maison des services, sous la présidence de {mm(f.president)}, "
        f"{f.president.qualite}.", avant=10)  # fmt: skip
    d.p(f"Délégués présents : {groupes(qui.presents)}.", aligne="justifie", taille=10)
    if qui.mandats:
        d.p(f"Délégués représentés : {', '.join(f'{mm(a)} (par {mm(b)})' for a, b in qui.mandats)}.", taille=10)
    if qui.absents:
        d.p(f"Délégués excusés : {groupes(qui.absents)}.", taille=10)
    d.p(f"{mm(f.secretaire)} remplit les fonctions de secrétaire de séance.")
    viser(d, f, fin=" ;")
    d.p(f"Ayant entendu {au_chef(f)} : {EXPOSES[f.sujet.objet]}", aligne="justifie")
    d.p(f"Le comité syndical, après en avoir délibéré, à {tous(f)} des votants :", avant=8)
    decisions(d, f, troisieme(f), puce="o", retrait=14)
    if f.mode == "majorite":
        d.p(f"Contre : {f.contre}", avant=8)
        d.p(f"Abstention(s) : {f.abstentions}", avant=0)
        d.p(f"Pour : {f.pour}", avant=0)
    signature(d, f, "Certifié conforme,", f"{'La présidente' if f.president.femme else 'Le président'} du SIVOM,")
    d.lignes(f"Transmis en sous-préfecture le {le(f.transmission)}", f"Affiché le {le(f.publication)}", taille=9,
             avant=12)  # fmt: skip
    seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "transmission", "publication")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return soigne(d)


def syndicat_mixte_eaux(f: Faits) -> Feuille:
    """A water syndicat mixte: letterhead with address, quorum stated, decisions under articles with « Le Comité » left
    to the hinge, stamp below."""
    f = poste(f, "Syndicat mixte des eaux {de}", "comité syndical", "Président", 31, SYNDICAT, prefixe="25")
    d, qui = Feuille("syndicat_mixte_eaux", coin="bas-droite", police="New Computer Modern"), salle(f)
    numero = f"CS-{f.seance:%Y}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.lignes(f.collectivite.upper(), "ZA des Quatre Routes", "Tél. 03 00 00 00 00", taille=9)
    d.p(f"COMITÉ SYNDICAL DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=12)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=0)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Le {le(f.seance)} à 9 h 30, le comité syndical, dûment convoqué le {le(f.convocation)}, s'est réuni sous la "
        f"présidence de {dame(f.president)}, {f.president.qualite}. Nombre de membres en exercice : {f.exercice}. "
        f"Nombre de membres présents : {f.presents}. Nombre de pouvoirs : {f.pouvoirs}. Le quorum étant atteint, "
        "l'assemblée peut valablement délibérer.", aligne="justifie", avant=8)  # fmt: skip
    d.p(f"Membres présents : {', '.join(inverse(i) for i in qui.presents)}.", taille=10, aligne="justifie")
    if qui.mandats:
        d.p(f"Pouvoirs : {', '.join(f'{inverse(a)} à {inverse(b)}' for a, b in qui.mandats)}.", taille=10)
    d.p(f"Secrétaire de séance : {inverse(f.secretaire)}")
    d.p(EXPOSES[f.sujet.objet], aligne="justifie", avant=10)
    viser(d, f, fin=",", aligne="justifie")
    d.p("Le Comité syndical,", gras=True, avant=8)
    d.p("Après en avoir délibéré,", avant=0)
    decisions(d, f, troisieme(f, "cap"), "Article {er} : ", seul="Article unique : ", fin=".", aligne="justifie")
    if f.mode == "unanimite":
        d.p("Délibération adoptée à l'unanimité.", avant=8, gras=True)
    else:
        d.p(f"Délibération adoptée à la majorité par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} "
            "abstention.", avant=8, gras=True)  # fmt: skip
    signature(d, f, "La Présidente," if f.president.femme else "Le Président,", civil=True)
    seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(secretaire=inverse(f.secretaire))
    dit_vote(d, f, comptes=f.mode == "majorite")
    return soigne(d)


def syndicat_petr_territoire(f: Faits) -> Feuille:
    """A PETR: counts as words and figures beside a narrow column, attendus, infinitives with capital D', a partner's
    programme at the foot of the page."""
    f = poste(
        f,
        "PETR du Pays {de}",
        "conseil syndical",
        "Président",
        23,
        SYNDICAT,
        prefixe="200",
        visas=["le code général des collectivités territoriales, notamment ses articles L. 5741-1 et suivants"],
    )
    d, qui, numero = Feuille("syndicat_petr_territoire"), salle(f), f"D{f.seance:%y}-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.bas = "Action soutenue par le programme européen LEADER – Page {page}"
    gauche = (P(f.collectivite, gras=True), P("Pôle d'équilibre territorial et rural", taille=8, avant=0),
              P("Nombre de membres", taille=9, avant=12), P(f"en exercice : {f.exercice}", taille=9, avant=0),
              P(f"présents : {f.presents}", taille=9, avant=0), P(f"procurations : {f.pouvoirs}", taille=9, avant=0),
              P(f"votants : {f.votants}", taille=9, avant=0))  # fmt: skip
    droite = (
        P("EXTRAIT DES DÉLIBÉRATIONS DU CONSEIL SYNDICAL", gras=True), P(f"Délibération n° {numero}", gras=True),
        P(f"Le {jour_de_semaine(f.seance)} {le(f.seance)}, à dix-sept heures, le conseil syndical s'est réuni à "
          f"Vernoux-le-Sec sous la présidence de {mm(f.president)}, {f.president.qualite}, sur convocation en date du "
          f"{le(f.convocation)}.", aligne="justifie"),
        P(f"{mm(f.secretaire)} est {e(f.secretaire, 'désigné')} secrétaire de séance."),
    )  # fmt: skip
    d.blocs.append(Colonnes(gauche, droite))
    d.p(f"Étaient présents : {', '.join(mm(i) for i in qui.presents)}.", avant=10, taille=10, aligne="justifie")
    if qui.mandats:
        d.p(f"Avaient donné procuration : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.mandats)}.", taille=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    viser(d, f, motif="Attendu", fin=" ;", aligne="justifie")
    d.p(f"Sur proposition de {au_chef(f)}, le conseil syndical, après en avoir délibéré, à {tous(f)}, décide :",
        avant=8)  # fmt: skip
    decisions(d, f, infinitifs(f, "cap"), puce="✓", retrait=14, aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions}", avant=8)
    deux_mains(d, f, "La Présidente" if f.president.femme else "Le Président", "Secrétaire de séance")
    seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return soigne(d)


def ccas_administrateurs(f: Faits) -> Feuille:
    """A CCAS chaired by the maire: « administrateurs », the counts one a line, the hinge in three lines, decisions in
    infinitive capitals, certificate with the préfecture's date."""
    f = poste(f, "Centre communal d'action sociale {de}", "conseil d'administration", "Président", 13, SOCIAL,
              prefixe="26")  # fmt: skip
    d, qui, numero = Feuille("ccas_administrateurs"), salle(f), f"CCAS {f.seance.year}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre", avant=2)
    d.p(f"RÉUNION DU {f.seance:%d/%m/%Y} – 17 H 30", aligne="centre", avant=2)
    d.lignes(f"Date de convocation : {f.convocation:%d/%m/%Y}", f"Nombre d'administrateurs en exercice : {f.exercice}",
             f"Nombre d'administrateurs présents : {f.presents}", f"Nombre de pouvoirs : {f.pouvoirs or 'aucun'}",
             f"Nombre de votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"Le conseil d'administration du centre communal d'action sociale s'est réuni en mairie sous la présidence de "
        f"{dame(f.president)}, {f.president.qualite}.", avant=8)  # fmt: skip
    d.p(f"Présents : {groupes(qui.presents)}.")
    absents = [f"{mm(a)} (pouvoir à {mm(b)})" for a, b in qui.mandats] + [mm(i) for i in qui.absents]
    if absents:
        d.p(f"Absents : {', '.join(absents)}.")
    d.p(f"{mm(f.secretaire)} a été {e(f.secretaire, 'désigné')} en qualité de secrétaire de séance.")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=14)
    d.p(f.sujet.objet, gras=True, avant=0)
    d.p(f"{au_chef(f)} présente le rapport : {EXPOSES[f.sujet.objet]}", aligne="justifie")
    viser(d, f, fin=",")
    d.p("LE CONSEIL D'ADMINISTRATION,", gras=True, avant=8)
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", avant=0)
    d.p(f"À {tous(f).upper()}, DÉCIDE :", avant=0)
    decisions(d, f, infinitifs(f, "haut"), puce="-", retrait=12)
    if f.mode == "majorite":
        d.p(f"Nombre de voix pour : {f.pour} ; contre : {f.contre} ; abstentions : {f.abstentions}", avant=8)
    signature(d, f, f"{'La Présidente' if f.president.femme else 'Le Président'} du CCAS,")
    d.p(f"Acte exécutoire : reçu en préfecture le {f.reception:%d/%m/%Y}, publié le {f.publication:%d/%m/%Y}.",
        taille=9, avant=12)  # fmt: skip
    seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "reception", "publication")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return soigne(d)


def ccas_caisse_des_ecoles(f: Faits) -> Feuille:
    """A caisse des écoles: its comité, an inspector among those who listen, a short act with one hinge and dashes."""
    f = poste(f, "Caisse des écoles {de}", "comité de la caisse des écoles", "Président", 11, ECOLES, prefixe="26",
              visas=["le code de l'éducation, notamment ses articles L. 212-10 à L. 212-12"])  # fmt: skip
    d, qui, numero = Feuille("ccas_caisse_des_ecoles"), salle(f), f"{f.rang:02}/CE/{f.seance.year}"
    timbre(d, f, "actes", numero)
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("COMITÉ DE LA CAISSE DES ÉCOLES", avant=0)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", gras=True, avant=8)
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True)
    d.p(f"Le comité de la caisse des écoles, convoqué le {le(f.convocation)}, s'est réuni à l'école Pasteur sous la "
        f"présidence de {mm(f.president)}, {f.president.qualite}.", avant=10)  # fmt: skip
    d.p(f"Présents ({f.presents}) : {', '.join(mm(i) for i in qui.presents)}.")
    d.p("Assistait également à la réunion : l'inspecteur de l'éducation nationale.", avant=2)
    d.p(f"Membres en exercice : {f.exercice}", avant=2)
    d.p(f"Nombre de votants : {f.votants}", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    viser(d, f, fin=" ;", aligne="justifie")
    d.p(f"Le comité, sur le rapport de {au_chef(f)}, après en avoir délibéré, décide à {tous(f)} :", avant=8)
    decisions(d, f, infinitifs(f), "– ")
    if f.mode == "majorite":
        d.p(f"Vote : {f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention", avant=8)
    deux_mains(d, f, "La Présidente," if f.president.femme else "Le Président,", "Secrétaire de séance,")
    seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return soigne(d)


def departement_session(f: Faits) -> Feuille:
    """A département's assembly: report number, « L'Assemblée départementale », group-neutral vote in a table, the
    official collection named at the foot."""
    f = poste(f, "Département du Val-d'Ostre", "conseil départemental", "Président", 46, GRANDES, prefixe="22",
              visas=["le Code général des collectivités territoriales, notamment son article L. 3211-1"])  # fmt: skip
    d, qui, numero = Feuille("departement_session"), salle(f), f"{f.seance.year}-AD-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.bas = "Recueil des actes administratifs du Département – {page}/{pages}"
    d.p("DÉPARTEMENT DU VAL-D'OSTRE", gras=True, taille=13)
    d.p("CONSEIL DÉPARTEMENTAL", gras=True, avant=0)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=8)
    d.p(f"Rapport n° {100 + f.rang % 7}", avant=0)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=2, taille=12)
    d.p(f"Présidence de {dame(f.president)}, {f.president.qualite}", avant=12)
    d.p(f"Secrétaire de séance : {dame(f.secretaire)}", avant=0)
    d.p(f"Convocation en date du {le(f.convocation)}", avant=0)
    d.p(f"Étaient présents : {', '.join(mm(i) for i in qui.presents)}.", taille=9, aligne="justifie")
    if qui.mandats:
        d.p(f"Avaient donné délégation de vote : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.mandats)}.", taille=9)
    if qui.absents:
        d.p(f"Étaient excusés : {', '.join(mm(i) for i in qui.absents)}.", taille=9)
    d.p("Le Conseil départemental,", gras=True, avant=10)
    viser(d, f, fin=",", aligne="justifie")
    d.p("Après avis de la deuxième commission et après en avoir délibéré,", avant=6)
    d.p("DÉCIDE", gras=True, aligne="centre", avant=6)
    decisions(d, f, infinitifs(f), puce="-", retrait=12, aligne="justifie")
    d.p(f"Adopté à {tous(f)}", gras=True, avant=10)
    d.blocs.append(Tableau((("Votants", "Pour", "Contre", "Abstentions"),
                            (str(f.votants), str(f.pour), str(f.contre), str(f.abstentions)))))  # fmt: skip
    titre = "La Présidente du Conseil départemental," if f.president.femme else "Le Président du Conseil départemental,"
    signature(d, f, titre)
    seance(d, f, numero, "convocation", "votants")
    dit_vote(d, f)
    return soigne(d)


def departement_commission_permanente(f: Faits) -> Feuille:
    """A département's commission permanente: no secretary, members in two lists, articles with a full stop after the
    number, the result last, Ministry's stamp."""
    f = poste(f, "Département de la Haute-Sorne", "commission permanente", "Président", 30, GRANDES, prefixe="22",
              visas=["le code général des collectivités territoriales, notamment son article L. 3211-2",
                     "la délibération du 1er juillet 2021 donnant délégation à la commission permanente"])  # fmt: skip
    d, qui, numero = Feuille("departement_commission_permanente"), salle(f), f"CP{f.seance:%Y%m%d}-{f.rang}"
    timbre(d, f, "ministere", numero)
    d.lignes("DÉPARTEMENT DE LA HAUTE-SORNE", "COMMISSION PERMANENTE", gras=True)
    d.p(f"Séance du {le(f.seance)}", avant=0)
    d.p(f"N° {numero}", aligne="droite", gras=True)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=8)
    d.p(f"La commission permanente s'est réunie le {le(f.seance)} à 10 heures, sous la présidence de "
        f"{mm(f.president)}, {f.president.qualite}.", avant=10)  # fmt: skip
    d.blocs.append(Colonnes(
        (P(f"Présents : {f.presents}", gras=True), P(", ".join(inverse(i) for i in qui.presents), taille=9)),
        (P(f"Pouvoirs : {f.pouvoirs or 'néant'}", gras=True),
         P(", ".join(f"{inverse(a)} à {inverse(b)}" for a, b in qui.mandats) or "–", taille=9),
         P(f"Membres en exercice : {f.exercice}")), part=0.55))  # fmt: skip
    viser(d, f, fin=",", aligne="justifie")
    d.p(f"Sur le rapport {'de la Présidente' if f.president.femme else 'du Président'},", avant=8)
    d.p("LA COMMISSION PERMANENTE, APRÈS EN AVOIR DÉLIBÉRÉ, DÉCIDE :", gras=True, avant=4)
    decisions(d, f, infinitifs(f, "cap"), "Article {n}. ", seul="Article unique. ", fin=".", aligne="justifie")
    if f.mode == "unanimite":
        d.p("Résultat du vote : unanimité", gras=True, avant=10)
    else:
        d.p(f"Résultat du vote : majorité – Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}",
            gras=True, avant=10)  # fmt: skip
    signature(d, f, "La Présidente," if f.president.femme else "Le Président,", aligne="gauche")
    seance(d, f, numero, "en_exercice", "presents", "pouvoirs", secretaire=False)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return soigne(d)


def region_commission_permanente(f: Faits) -> Feuille:
    """A région's commission permanente: service codes, reasons in lists, articles alone on their line above their text,
    the vote in four lines."""
    f = poste(f, "Région Vaire-et-Sorne", "commission permanente", "Président", 41, GRANDES, prefixe="23",
              visas=["le code général des collectivités territoriales, notamment son article L. 4221-1"])  # fmt: skip
    d, qui, numero = Feuille("region_commission_permanente"), salle(f), f"{f.seance.year}_CP_{f.rang:04}"
    timbre(d, f, "s2low", numero)
    d.bas = "Région – Direction des assemblées – {page}/{pages}"
    d.p("RÉGION VAIRE-ET-SORNE", gras=True, taille=14)
    d.p("DÉLIBÉRATION DE LA COMMISSION PERMANENTE", gras=True, avant=2)
    d.p(f"RÉUNION DU {le(f.seance).upper()}", avant=2)
    d.lignes(f"Numéro : {numero}", "Direction : Culture, sport et territoires", avant=10, taille=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=4)
    d.p(f"La commission permanente, convoquée le {le(f.convocation)}, s'est réunie sous la présidence de "
        f"{dame(f.president)}, {f.president.qualite}.", avant=10)  # fmt: skip
    d.p(f"Présents : {', '.join(f'{i.prenom[0]}. {i.nom}' for i in qui.presents[2:])}.", taille=9, aligne="justifie")
    d.p(f"Nombre d'élus en exercice : {f.exercice} ; présents : {f.presents} ; représentés : {f.pouvoirs} ; votants : "
        f"{f.votants}")  # fmt: skip
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=2)
    viser_en_listes(d, f, "VU", "CONSIDÉRANT", "-", fin=",")
    d.p("La commission permanente, après en avoir délibéré, décide", avant=10)
    textes = infinitifs(f, "cap")
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n}", gras=True, avant=8)
        d.p(f"{texte}.", aligne="justifie", avant=2)
    dit_provisions(d, f, textes, [str(n) for n in range(1, len(textes) + 1)])
    d.p(f"Décision de la commission permanente : adopté à {tous(f)}", gras=True, avant=10)
    d.lignes(f"Votes pour : {f.pour}", f"Votes contre : {f.contre}", f"Abstentions : {f.abstentions}", avant=2)
    signature(d, f, "La Présidente," if f.president.femme else "Le Président,")
    seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return soigne(d)


def sdis_conseil(f: Faits) -> Feuille:
    """A fire and rescue service's board: members with deliberative voice counted, the
    director heard, infinitives after dots."""
    f = poste(f, "Service départemental d'incendie et de secours de l'Ostre", "conseil d'administration", "Président",
              22, SECOURS, prefixe="28")  # fmt: skip
    d, qui, numero = Feuille("sdis_conseil"), salle(f), f"CA {f.seance.year}/{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.p("SERVICE DÉPARTEMENTAL D'INCENDIE ET DE SECOURS DE L'OSTRE", gras=True, aligne="centre")
    d.p("CONSEIL D'ADMINISTRATION", gras=True, aligne="centre", avant=2)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    d.p(f"Le conseil d'administration s'est réuni à l'état-major, sur convocation du {le(f.convocation)}, sous la "
        f"présidence de {dame(f.president)}, {f.president.qualite}.", avant=10,
        aligne="justifie")  # fmt: skip
    d.p("Membres ayant voix délibérative", gras=True, avant=6)
    d.lignes(f"En exercice : {f.exercice}", f"Présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}",
             f"Votants : {f.votants}", avant=2)  # fmt: skip
    d.p(f"Étaient présents : {', '.join(mm(i) for i in qui.presents)}.", taille=10, aligne="justifie")
    d.p("Assistaient à la séance : le directeur départemental, le médecin-chef et le payeur départemental.", taille=10)
    d.p(f"{mm(f.secretaire)} assure le secrétariat de séance.")
    viser(d, f, fin=" ;", aligne="justifie")
    d.p(f"Après avoir entendu le directeur départemental : {EXPOSES[f.sujet.objet]}", aligne="justifie")
    d.p(f"Le conseil d'administration, à {tous(f)}, DÉCIDE :", avant=8)
    decisions(d, f, infinitifs(f), "• ", retrait=10)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} ; contre : {f.contre} ; abstentions : {f.abstentions}", avant=8)
    signature(d, f, f"{'La Présidente' if f.president.femme else 'Le Président'} du conseil d'administration,")
    d.p("Voies et délais de recours : recours gracieux auprès du président du conseil d'administration, ou recours "
        "devant le tribunal administratif de Montrivel, dans un délai de deux mois.", taille=8, avant=12)  # fmt: skip
    seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return soigne(d)


BUREAUX_SUITE = (
    syndicat_sivu_scolaire,
    syndicat_sivom_vallee,
    syndicat_mixte_eaux,
    syndicat_petr_territoire,
    ccas_administrateurs,
    ccas_caisse_des_ecoles,
    departement_session,
    departement_commission_permanente,
    region_commission_permanente,
    sdis_conseil,
)

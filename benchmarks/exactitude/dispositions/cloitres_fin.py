"""The cloîtres, last part: social action, a caisse des écoles, fire services,
centre de gestion, régies, décisions."""

from __future__ import annotations

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_vote,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.dispositions.cloitres_pieces import (
    ECOLES,
    EXPLOITANTS,
    GESTION,
    SECOURISTES,
    SOCIAUX,
    capitales,
    compte,
    dit_mode,
    dit_tout,
    enumere,
    grand,
    inverse,
    mandats,
    noms,
    placer,
    pluriel,
    qualifie,
    recours,
    tranche,
    verbes,
)
from benchmarks.exactitude.dispositions.ultimes_suite import (
    POINT_VIRGULE,
    dit_executif,
    dit_seance,
    elu,
    infinitifs,
    jour_en_lettres,
    liste,
    monsieur_le,
    natures,
    nomme,
    par_tous,
    sieges,
    sieur,
    signer,
    titre,
    viser,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def ccas_vice_presidente(f: Faits) -> Feuille:
    """A bourg's CCAS: names in two lists of elected and appointed members, « DECIDE », the vote last."""
    f = capitales(placer(f, "CCAS {de}", "conseil d'administration", "président", 11, "26", SOCIAUX))
    d, qui, numero = Feuille("ccas_vice_presidente"), sieges(f), f"{f.rang:02}_{f.seance.year}"
    timbre_actes(d, f, numero)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS", gras=True, aligne="centre")
    d.p("CONSEIL D'ADMINISTRATION", aligne="centre")
    d.p(f"Réunion du {le(f.seance)}", aligne="centre")
    d.p(f"DELIBERATION N° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p(f"Convocation : {f.convocation:%d/%m/%Y} – En exercice : {f.exercice} – Présents : {f.presents} – "
        f"Votants : {f.votants}", avant=8)  # fmt: skip
    milieu = len(qui.presents) // 2
    d.p(f"Présidence : {sieur(f.president)}, {f.president.qualite}", avant=8)
    d.p(f"Membres élus présents : {noms(qui.presents[1:milieu])}")
    d.p(f"Membres nommés présents : {noms(qui.presents[milieu:])}")
    if qui.pouvoirs:
        d.p(f"Procurations : {mandats(qui.pouvoirs, 'à', ' / ')}")
    if qui.excuses:
        d.p(f"Excusés : {noms(qui.excuses)}")
    d.p(f"{nomme(f.secretaire)} est {elu(f.secretaire, 'désigné')} secrétaire de séance.")
    visas_suivis(d, f, mot="VU", fin=",")
    considerants_suivis(d, f, mot="CONSIDERANT", fin=",")
    d.dit(considerants=[f"CONSIDERANT {c}" for c in f.sujet.considerants])
    d.p("LE CONSEIL D'ADMINISTRATION, après en avoir délibéré,", avant=8)
    d.p("DECIDE", gras=True, aligne="centre")
    enumere(d, f, infinitifs(f), fin=POINT_VIRGULE, puce="-", retrait=12)
    d.p(f"VOTE : {par_tous(f)[2:].upper()}" if f.mode == "unanimite" else
        f"VOTE : {f.pour} POUR, {f.contre} CONTRE, {pluriel(f.abstentions, 'abstention').upper()}",
        gras=True, avant=10)  # fmt: skip
    signer(d, f, f"{titre(f)} du CCAS")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ccas_residence_autonomie(f: Faits) -> Feuille:
    """A CCAS that runs a résidence: a short sheet, no visa list, reasons in prose, the vote in the hinge."""
    f = placer(f, "Centre Communal d'Action Sociale {de}", "conseil d'administration", "président", 13, "26")
    d, qui, numero = Feuille("ccas_residence_autonomie"), sieges(f), f"CA {f.rang}/{f.seance:%y}"
    d.p(f.collectivite, gras=True, aligne="droite")
    d.p("Résidence autonomie Les Glycines", aligne="droite", italique=True)
    d.p(f"CONSEIL D'ADMINISTRATION DU {f.seance:%d/%m/%Y}", gras=True, aligne="centre", avant=14)
    loyer = ("672,40", "715,00", "698,15")[f.rang % 3]
    objet = "Redevance mensuelle de la résidence autonomie"
    d.p(f"Délibération n° {numero} – {objet}", gras=True, aligne="centre")
    d.p(f"Membres en exercice : {f.exercice}", avant=10)
    d.p(f"Membres présents : {f.presents}", avant=0)
    d.p(f"Pouvoirs : {f.pouvoirs or 'aucun'}", avant=0)
    d.p(f"Présents : {'; '.join(str(m) for m in qui.presents)}.", aligne="justifie")
    d.p(f"Présidence : {sieur(f.president)}, Maire et {f.president.qualite} du CCAS")
    d.p(f"Secrétariat de séance assuré par {nomme(f.secretaire)}.")
    d.p("La redevance payée par les résidents n'a pas augmenté depuis deux ans. Les charges de chauffage et "
        "d'alimentation ont progressé de manière sensible. Le conseil de la vie sociale a été consulté.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Après en avoir délibéré, le Conseil d'Administration, {compte(f)}, décide :", avant=10)
    textes = [f"de porter à {loyer} € la redevance mensuelle d'un logement de type F1 bis",
              "d'appliquer ce tarif à compter du 1er janvier prochain"]  # fmt: skip
    for texte in textes:
        d.p(f"{texte}{POINT_VIRGULE}", puce="–", retrait=12)
    signer(d, f, "Pour extrait conforme,", f"{titre(f)},")
    dit_seance(d, f, numero, "en_exercice", "presents", "pouvoirs")
    qualifie(d, f, f"Maire et {f.president.qualite} du CCAS")
    d.dit(objet=objet, visas=[], considerants=[])
    d.dit(provisions=[(None, v, t) for v, t in zip(("PORTE", "APPLIQUE"), textes, strict=True)])
    dit_vote(d, f, zeros=False)
    return d


def ccas_intercommunal(f: Faits) -> Feuille:
    """A CIAS: the sheet of its communauté, with counts in a block, articles, certificate and publication dates."""
    f = placer(f, "Centre intercommunal d'action sociale du Val de Tarde", "conseil d'administration", "président", 21,
               "26", SOCIAUX)  # fmt: skip
    d, qui, numero = Feuille("ccas_intercommunal"), sieges(f), f"CIAS{f.seance:%Y}D{f.rang:02}"
    timbre_ministere(d, f, numero)
    d.haut = "CIAS du Val de Tarde"
    d.p("CENTRE INTERCOMMUNAL D'ACTION SOCIALE DU VAL DE TARDE", gras=True, aligne="centre")
    d.p("DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre", avant=8)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} – n° {numero}", aligne="centre")
    comptes = (f"En exercice : {f.exercice}", f"Présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}",
               f"Votants : {f.votants}")  # fmt: skip
    texte = (f"Le {le(f.seance)}, à 18 heures, le conseil d'administration du CIAS, convoqué le "
             f"{le(f.convocation)}, s'est réuni au siège de la communauté de communes, sous la présidence de "
             f"{sieur(f.president)}.")  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(c, taille=9, avant=2) for c in comptes),
                            (P(texte, aligne="justifie"), P(f"Présents : {noms(qui.presents)}."),
                             P(f"Secrétaire de séance : {nomme(f.secretaire)}")), part=0.25))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    liste(d, "visas", "VU", f.visas, "-")
    considerants_suivis(d, f)
    d.p("Le conseil d'administration, après en avoir délibéré,", avant=10)
    d.p(f"À {par_tous(f).upper()},")
    tranche(d, f, verbes(f, str.upper), "Article {n} – ", "Article 1er – ")
    signer(d, f, f"{titre(f)} du CIAS,")
    d.p(f"Acte exécutoire : transmis le {f.transmission:%d/%m/%Y} et publié le {f.publication:%d/%m/%Y}.", taille=9)
    dit_tout(d, f, numero)
    qualifie(d, f, None)
    d.dit(publication=f.publication)
    dit_mode(d, f)
    return d


def caisse_des_ecoles(f: Faits) -> Feuille:
    """A caisse des écoles: the comité, its members, verbs with a capital, counts of the vote."""
    f = placer(f, "Caisse des écoles {de}", "comité de la caisse des écoles", "président", 9, "26", ECOLES)
    d, qui, numero = Feuille("caisse_des_ecoles"), sieges(f), f"{f.seance.year}-CDE-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, taille=13, aligne="centre")
    d.p("EXTRAIT DES DÉLIBÉRATIONS DU COMITÉ DE LA CAISSE DES ÉCOLES", gras=True, aligne="centre", avant=8)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération {numero}", gras=True, avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Date de la convocation : {f.convocation:%d/%m/%Y}", avant=8)
    d.p(f"Membres en exercice : {f.exercice} ; présents : {f.presents} ; pouvoirs : {f.pouvoirs} ; "
        f"votants : {f.votants}")  # fmt: skip
    d.p(
        f"L'an {jour_en_lettres(f.seance)}, à dix-huit heures trente, le comité s'est réuni à l'école du centre sous "
        f"la présidence de {sieur(f.president)}, {f.president.qualite} de la caisse des écoles.",
        aligne="justifie",
    )
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {mandats(qui.pouvoirs, 'à')}.")
    if qui.excuses:
        d.p(f"Étaient excusés : {noms(qui.excuses)}.")
    d.p(f"{nomme(f.secretaire)} a été {elu(f.secretaire, 'élu')} secrétaire.")
    visas_suivis(d, f, fin=POINT_VIRGULE)
    considerants_suivis(d, f, fin=POINT_VIRGULE)
    d.p("Le comité, après en avoir délibéré :", avant=8)
    enumere(d, f, verbes(f, str.capitalize), puce="-", retrait=12)
    d.p(f"Pour : {f.pour}  Contre : {f.contre}  Abstentions : {f.abstentions}", avant=10)
    signer(d, f, f"{titre(f)} de la caisse des écoles,")
    dit_tout(d, f, numero)
    qualifie(d, f, f"{f.president.qualite} de la caisse des écoles")
    dit_vote(d, f)
    return d


def sdis_conseil_d_administration(f: Faits) -> Feuille:
    """A SDIS's conseil d'administration: its full name, titular members of départment and communes, articles."""
    f = placer(f, "Service départemental d'incendie et de secours de la Basse-Tarde", "conseil d'administration",
               "président", 22, "28", SECOURISTES)  # fmt: skip
    d, qui, numero = Feuille("sdis_conseil_d_administration"), sieges(f), f"CA-{f.seance:%Y-%m}-{f.rang:02}"
    timbre_actes(d, f, numero)
    d.bas = "SDIS de la Basse-Tarde – Assemblées – {page}/{pages}"
    d.p("SERVICE DÉPARTEMENTAL D'INCENDIE ET DE SECOURS DE LA BASSE-TARDE", gras=True)
    d.p("CONSEIL D'ADMINISTRATION", gras=True, avant=2)
    d.p(f"Séance du {le(f.seance)}")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f.sujet.objet, gras=True, aligne="centre")
    d.p(f"Le conseil d'administration, convoqué le {le(f.convocation)}, s'est réuni à l'état-major sous la présidence "
        f"de {nomme(f.president)}, {f.president.qualite} du conseil d'administration.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Membres élus ayant voix délibérative présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {mandats(qui.pouvoirs, 'à')}.")
    d.p(f"Nombre de membres en exercice : {f.exercice} ; nombre de présents : {f.presents} ; nombre de pouvoirs : "
        f"{f.pouvoirs}. Le quorum est atteint.")  # fmt: skip
    visas_suivis(d, f, mot="Vu", fin=POINT_VIRGULE, aligne="justifie")
    considerants_suivis(d, f, mot="Considérant", fin=POINT_VIRGULE, aligne="justifie")
    d.p(f"Sur le rapport {'de sa présidente' if f.president.femme else 'de son président'},")
    d.p("Le conseil d'administration décide :", avant=8)
    tranche(d, f, [grand(t) for t in infinitifs(f)], "Article {n} : ", "Article 1er : ")
    d.p(f"Adopté à {par_tous(f)} des membres présents et représentés.", avant=10)
    signer(d, f, f"{titre(f)} du conseil d'administration,")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    qualifie(d, f, f"{f.president.qualite} du conseil d'administration")
    d.dit(secretaire=None)
    dit_mode(d, f)
    return d


def sdis_bureau(f: Faits) -> Feuille:
    """A SDIS's bureau: five members, a table of identification, « le bureau » adopts by counts with names."""
    f = placer(f, "SDIS du Haut-Sarmon", "bureau du conseil d'administration", "président", 6, "28", SECOURISTES)
    d, qui, numero = Feuille("sdis_bureau"), sieges(f), f"B{f.rang:02}-{f.seance.year}"
    timbre_s2low(d, f, numero)
    d.p("SDIS DU HAUT-SARMON", gras=True, taille=14, aligne="centre")
    d.p("DÉLIBÉRATION DU BUREAU DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre")
    d.blocs.append(Tableau((("Numéro", numero), ("Date de la réunion", f"{f.seance:%d/%m/%Y}"),
                            ("Objet", f.sujet.objet), ("Date de convocation", f"{f.convocation:%d/%m/%Y}")),
                           entete=False))  # fmt: skip
    d.p(f"Membres du bureau en exercice : {f.exercice}", avant=10)
    d.p(f"Présents : {f.presents} ({noms(qui.presents)})", avant=2)
    d.p(f"Pouvoirs : {f.pouvoirs}", avant=2)
    d.p(f"Votants : {f.votants}", avant=2)
    d.p(f"Président de séance : {nomme(f.president)}" if not f.president.femme else
        f"Présidente de séance : {nomme(f.president)}")  # fmt: skip
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p("Le bureau, après en avoir délibéré,", avant=8)
    enumere(d, f, verbes(f, str.upper), fin=POINT_VIRGULE, retrait=12)
    d.p(f"Vote : {f.pour} pour, {f.contre} contre, {pluriel(f.abstentions, 'abstention')}.", gras=True, avant=10)
    signer(d, f, f"{titre(f)} du SDIS")
    dit_tout(d, f, numero)
    qualifie(d, f, None)
    d.dit(secretaire=None)
    dit_vote(d, f)
    return d


def sdis_centre_de_gestion(f: Faits) -> Feuille:
    """A centre de gestion: « le Conseil d'administration du Centre de gestion », « décident » over dashes."""
    f = placer(f, "Centre de gestion de la fonction publique territoriale de la Sorne", "conseil d'administration",
               "président", 25, "28", GESTION)  # fmt: skip
    d, qui, numero = Feuille("sdis_centre_de_gestion"), sieges(f), f"{f.seance.year}-{f.rang:03}"
    d.bas = "CDG de la Sorne – 4, allée des Platanes – Page {page}/{pages}"
    d.p("CENTRE DE GESTION DE LA FONCTION PUBLIQUE TERRITORIALE DE LA SORNE", gras=True, aligne="centre")
    d.p(f"Séance du conseil d'administration du {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre", avant=10)
    d.p(f"{f.sujet.objet}", gras=True, aligne="centre")
    d.lignes(f"Membres en exercice : {f.exercice}", f"Présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}",
             f"Votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"Sous la présidence de {sieur(f.president)}, {f.president.qualite}.", avant=8)
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}.")
    d.p(f"Présents : {', '.join(inverse(m) for m in qui.presents)}.", aligne="justifie")
    d.p(f"{monsieur_le(f)} rappelle aux administrateurs que cette question revient chaque année à l'ordre du jour "
        "et que le bureau a donné un avis favorable.", aligne="justifie", avant=8)  # fmt: skip
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p(f"Les membres du conseil d'administration, après en avoir délibéré, à {par_tous(f)}, décident :", avant=8)
    enumere(d, f, infinitifs(f), fin=",", puce="-", retrait=12)
    signer(d, f, "Fait et délibéré en séance,", f"{titre(f)} du Centre de gestion,")
    d.p(f"Transmise au représentant de l'État le {le(f.transmission)} et publiée le {le(f.publication)}.", taille=9)
    dit_seance(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_mode(d, f)
    return d


def regie_des_eaux(f: Faits) -> Feuille:
    """A régie with its own board: counts in a row of dashes, the vote before the decision."""
    f = placer(f, "Régie des eaux du Val de Sorne", "conseil d'administration", "président", 12, "20", EXPLOITANTS)
    d, numero = Feuille("regie_des_eaux"), f"R{f.seance.year}-{f.rang:02}"
    timbre_actes(d, f, numero)
    d.p("RÉGIE DES EAUX DU VAL DE SORNE", gras=True, taille=14)
    d.p("Établissement public local à caractère industriel et commercial", italique=True, avant=0)
    d.p("CONSEIL D'ADMINISTRATION", gras=True, avant=8)
    d.p(f"Délibération n° {numero} du {le(f.seance)}", gras=True, aligne="centre", avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True, aligne="centre")
    d.p(f"Administrateurs en exercice : {f.exercice} – présents : {f.presents} – représentés : {f.pouvoirs} – "
        f"votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"Présidence : {nomme(f.president)}, {f.president.qualite}. Secrétaire : {nomme(f.secretaire)}.")
    d.p(f"Le conseil d'administration, convoqué le {le(f.convocation)},", avant=8)
    visas_suivis(d, f, fin=",")
    considerants_suivis(d, f, fin=",")
    d.p(f"Sur proposition de la direction, {compte(f)},")
    d.p("DÉCIDE", gras=True, aligne="centre")
    tranche(d, f, [grand(t) for t in infinitifs(f)], "Article {n}. ", "Article 1er. ")
    signer(d, f, f"{titre(f)} de la régie")
    recours(d, "Cette délibération peut être contestée devant le tribunal administratif de Montrivel dans un délai de "
               "deux mois à compter de sa publication.")  # fmt: skip
    dit_tout(d, f, numero)
    dit_vote(d, f, zeros=False)
    return d


def regie_office_de_tourisme(f: Faits) -> Feuille:
    """An office de tourisme: « comité de direction », a line for each count, « le Comité de direction : » and verbs."""
    f = placer(f, "Office de tourisme des Gorges de la Vaire", "comité de direction", "président", 15, "20",
               EXPLOITANTS)  # fmt: skip
    d, qui, numero = Feuille("regie_office_de_tourisme"), sieges(f), f"OT/{f.seance.year}/{f.rang:02}"
    d.haut = "Office de tourisme des Gorges de la Vaire – EPIC"
    d.p("OFFICE DE TOURISME DES GORGES DE LA VAIRE", gras=True, aligne="centre", taille=13)
    d.p("Délibération du comité de direction", aligne="centre")
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"N° {numero}", gras=True, avant=10)
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True)
    d.lignes(f"Membres en exercice : {f.exercice}", f"Présents : {f.presents}", f"Absents : {f.exercice - f.presents}",
             f"Votants : {f.votants}", f"Date de convocation : {le(f.convocation)}", avant=8)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Ont donné pouvoir : {mandats(qui.pouvoirs, 'à')}.")
    d.p(f"La séance est présidée par {sieur(f.president)}, {f.president.qualite} de l'office.")
    visas_suivis(d, f, mot="VU", fin=",")
    considerants_suivis(d, f, mot="CONSIDERANT", fin=",")
    d.p("Le comité de direction, après en avoir délibéré :", avant=8)
    enumere(d, f, verbes(f, str.upper), fin=POINT_VIRGULE, puce="•", retrait=12)
    d.p(f"Délibération adoptée à {par_tous(f)}.", avant=10)
    signer(d, f, f"{titre(f)} de l'office")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    qualifie(d, f, f"{f.president.qualite} de l'office")
    d.dit(secretaire=None)
    dit_mode(d, f)
    return d


def decision_du_maire_marche(f: Faits) -> Feuille:
    """A maire's décision for a works contract: delegated powers, a price, articles with infinitives, a stamp."""
    f = placer(f, "Ville {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("decision_du_maire_marche"), f"DM {f.seance.year}-{f.rang:03}"
    quoi, prix = (("la réfection des peintures de l'école Pasteur", "38 900,00"),
                  ("le nettoyage des vitres des bâtiments communaux", "9 740,00"),
                  ("la fourniture de plants et de terreau", "6 215,80"))[f.rang % 3]  # fmt: skip
    objet = f"Marché pour {quoi}"
    timbre_s2low(d, f, numero.replace("DM ", "DM"))
    natures(d, f, numero.replace("DM ", "DM"), "AU")
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("DÉCISION MUNICIPALE", gras=True, aligne="centre", taille=13, avant=10)
    d.p(f"N° {numero}", aligne="centre")
    d.p(f"Objet : {objet}", gras=True, avant=8)
    d.p(f"Le Maire {f.collectivite.replace('Ville', 'de la ville')},", avant=10)
    viser(
        d,
        ["le Code général des collectivités territoriales, notamment l'article L. 2122-22, 4°",
         "la délibération du conseil municipal du 4 juin 2020 lui donnant délégation",
         "le Code de la commande publique, notamment son article R. 2123-1", "le budget communal"],
        ["qu'après mise en concurrence l'offre de la société Ateliers Réunis est la mieux-disante"], ",",
    )  # fmt: skip
    d.p("DÉCIDE :", gras=True, aligne="centre", avant=10)
    textes = [
        f"De confier à la société Ateliers Réunis le marché pour {quoi}, pour un montant de {prix} € HT",
        "De signer les pièces du marché",
        "De rendre compte de la présente décision lors de la prochaine réunion du conseil municipal",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n} : {texte}.", aligne="justifie")
    verbes_attendus = ("CONFIE", "SIGNE", "REND")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes_attendus, textes, strict=True), 1)])
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=12)
    signer(d, f, "Le Maire,")
    dit_executif(d, f, numero, objet, "AU")
    return d


def decision_de_la_presidence(f: Faits) -> Feuille:
    """A communauté's president decides: the date in the head alone, dashes, publication."""
    f = placer(f, "Communauté de communes {de}", "conseil communautaire", "président", 30, "20")
    d, numero = Feuille("decision_de_la_presidence"), f"D{f.rang:02}.{f.seance.year}"
    objet, quoi = (
        ("Avenant n° 1 au bail du bâtiment relais", "l'avenant n° 1 au bail du bâtiment relais"),
        (
            "Ouverture d'une ligne de trésorerie",
            "avec la Caisse mutuelle un contrat de trésorerie de 150 000 €",
        ),
        ("Occupation du gymnase intercommunal", "une convention d'occupation du gymnase avec le club de handball"),
    )[f.rang % 3]
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"DÉCISION {'DE LA PRÉSIDENTE' if f.president.femme else 'DU PRÉSIDENT'}", gras=True, aligne="centre", avant=12)
    d.p(f"N° {numero} du {le(f.seance)}", gras=True, aligne="centre")
    d.p(f"Objet : {objet}", aligne="centre")
    d.p(f"{titre(f)} de la communauté de communes,", avant=10)
    viser(
        d,
        ["le code général des collectivités territoriales, notamment son article L. 5211-10",
         "la délibération du 9 juillet 2020 portant délégation"],
        ["qu'il convient d'assurer la continuité du service"], POINT_VIRGULE,
    )  # fmt: skip
    d.p("DÉCIDE", gras=True, avant=10)
    textes = [f"de conclure {quoi}", "d'imputer la dépense ou la recette au budget principal",
              "d'informer le conseil communautaire à sa plus prochaine séance"]  # fmt: skip
    for texte in textes:
        d.p(f"{texte},", puce="-", retrait=12)
    attendus = ("CONCLUT", "IMPUTE", "INFORME")
    d.dit(provisions=[(None, v, t) for v, t in zip(attendus, textes, strict=True)])
    signer(d, f, f"{titre(f)},")
    d.p(f"Publiée sur le site internet le {f.publication:%d/%m/%Y}.", taille=9, avant=14)
    dit_executif(d, f, numero, objet, "AU")
    d.dit(publication=f.publication)
    return d


CLOITRES_FIN = (
    ccas_vice_presidente,
    ccas_residence_autonomie,
    ccas_intercommunal,
    caisse_des_ecoles,
    sdis_conseil_d_administration,
    sdis_bureau,
    sdis_centre_de_gestion,
    regie_des_eaux,
    regie_office_de_tourisme,
    decision_du_maire_marche,
    decision_de_la_presidence,
)

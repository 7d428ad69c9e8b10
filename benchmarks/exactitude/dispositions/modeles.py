"""The control layouts of set M, first third: towns of some size, each in the order and with the set phrases that such
towns are known for. The truth is what a careful clerk reads; `modeles_suite.py` and `modeles_fin.py` hold the rest."""

from __future__ import annotations

from datetime import timedelta

from benchmarks.exactitude.commun import dit_tete, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
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
from benchmarks.exactitude.dispositions.modeles_fin import MODELES_FIN, autorite, ranger
from benchmarks.exactitude.dispositions.modeles_suite import MODELES_SUITE
from benchmarks.exactitude.faits import Faits, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau, personne

_CLUB = Sujet(
    "Subvention (12 000 euros) et convention avec l'association Les Nageurs du Canal", "7.5",
    (f"{CGCT}, et notamment ses articles L. 2511-1 et suivants",), (), (),
)  # fmt: skip


def capitale_expose_soumis(f: Faits) -> Feuille:
    """The greatest town: direction's number and title in one line, the exposé among the visas, sentences."""
    soumis = f.seance - timedelta(days=14)
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 49, sujet=_CLUB)
    qui = autorite(f)
    d, numero = Feuille("capitale_expose_soumis"), f"{f.seance.year} DJS {f.rang + 20}"
    d.lignes(f.collectivite.upper(), "Extrait du registre des délibérations du conseil municipal", gras=True)
    d.p(f"Séance du {le(f.seance)}", avant=2)
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=16, taille=12)
    d.p(f"{mm(f.autres[0])}, {accord(f.autres[0], 'rapporteur')}.", avant=10)
    d.p("-------------", aligne="centre")
    d.p("Le conseil municipal,", avant=10)
    visas = [*f.visas, f"le projet de délibération en date du {le(soumis)} par lequel {qui} soumet à son approbation "
             "l'attribution d'une subvention à l'association Les Nageurs du Canal"]  # fmt: skip
    for visa in visas:
        d.p(f"Vu {visa} ;", aligne="justifie")
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[])
    d.p(f"Sur le rapport présenté par {mm(f.autres[0])} au nom de la 7e commission,", avant=8)
    d.p("Délibère :", gras=True, aligne="centre", avant=10)
    ranger(d, (
        (None, f"{qui} est autorisé{'e' if f.president.femme else ''} à signer avec l'association Les Nageurs du "
         "Canal la convention annuelle jointe"),
        (None, "Une subvention d'un montant de 12 000 euros sera versée à cette association pour la saison en cours"),
        (None, "La dépense correspondante sera imputée au budget de fonctionnement de la Ville, sous réserve de la "
         "décision de financement"),
    ), "Article {n} : ", aligne="justifie")  # fmt: skip
    signe(d, f, f"{le_chef(f)} de la {f.collectivite},")
    d.p(f"Délibération transmise au représentant de l'État le {le(f.transmission)} et publiée sur le site de la Ville "
        f"le {le(f.publication)}.", taille=9, avant=14)  # fmt: skip
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(transmission=f.transmission, publication=f.publication)
    return d


_FRESQUE = Sujet(
    "Attribution d'une subvention de 8 000 euros à l'association Murs Vivants", "7.5",
    (CGCT, "la demande de l'association", "l'avis du conseil du 3e arrondissement"), (), (),
)  # fmt: skip


def soies_et_confluent(f: Faits) -> Feuille:
    """A town of arrondissements: number and object first, the council's figures, a report, « 1- » and sentences."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 53, sujet=_FRESQUE)
    d, qui, numero = Feuille("soies_et_confluent"), bancs(f), f"{f.seance.year}/{1000 + f.rang}"
    timbre(d, f, "actes", numero.replace("/", "_"))
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("CONSEIL MUNICIPAL – EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True)
    d.lignes(f"Délibération n° : {numero}", f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.lignes("Direction des Affaires culturelles", f"Rapporteur : {mm(f.autres[1])}", avant=2)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=12)
    d.lignes(f"Conseillers municipaux en exercice au jour de la séance : {f.exercice}",
             f"Date de la convocation des conseillers municipaux au conseil : {le(f.convocation)}",
             f"Délibération publiée le : {le(f.publication)}",
             f"Président : {mm(f.president)}, {f.president.qualite}",
             f"Secrétaire {accord(f.secretaire, 'élu')} : {mm(f.secretaire)}", avant=8)  # fmt: skip
    d.p(f"PRÉSENTS : {noms(qui.presents)}.", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p("ABSENTS EXCUSÉS ET DÉPÔTS DE POUVOIRS : "
            + ", ".join(f"{mm(a)} (pouvoir à {mm(b)})" for a, b in qui.pouvoirs) + ".", taille=9)  # fmt: skip
    d.p(f"Le conseil municipal a été saisi d'un rapport, en date du {le(f.convocation)}, par lequel {autorite(f)} "
        "expose ce qui suit :", avant=12)  # fmt: skip
    d.p("« L'association Murs Vivants réunit des artistes qui peignent avec les habitants les pignons aveugles des "
        "quartiers. Elle a réalisé quatre fresques depuis sa création et en prépare une cinquième. »",
        aligne="justifie")  # fmt: skip
    visas_suivis(d, f, fin=" ;")
    d.p("Ouï l'avis de sa commission culture et patrimoine ;")
    d.p("DÉLIBÈRE", gras=True, aligne="centre", avant=10)
    ranger(d, (
        (None, "Une subvention de 8 000 euros sera versée à l'association Murs Vivants"),
        (None, f"{autorite(f)} est autorisé{'e' if f.president.femme else ''} à signer tout document relatif à ce "
         "versement"),
        (None, "La dépense correspondante sera prélevée sur les crédits inscrits au budget de l'exercice en cours"),
    ), "{n}- ", aligne="justifie")  # fmt: skip
    d.p("(Et ont signé les membres présents)", avant=10)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice")
    d.dit(publication=f.publication, considerants=[])
    return d


def port_aux_conclusions(f: Faits) -> Feuille:
    """A great port: the Assembly formed, a report, its conclusions put to the vote and turned into an act."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 55)
    d, numero = Feuille("port_aux_conclusions"), f"{f.seance:%y}/{f.rang:04}/AGE"
    timbre(d, f, "s2low", numero.replace("/", "_"))
    d.lignes("RÉPUBLIQUE FRANÇAISE", f.collectivite.upper(), gras=True, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {jour_de_semaine(f.seance).capitalize()} {le(f.seance)}", aligne="centre")
    d.p(f"PRÉSIDENCE DE {monsieur(f.president)}, Maire.", avant=10)
    d.p(f"L'assemblée formée, {autorite(f)} a ouvert la séance à laquelle ont été présents {f.presents} membres.")
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{autorite(f)}, sur la proposition de {monsieur(f.autres[2])}, {accord(f.autres[2], 'adjoint')} "
        "en charge du dossier, soumet au conseil municipal le rapport suivant :", aligne="justifie")  # fmt: skip
    d.p("La Ville conduit depuis plusieurs années une politique suivie en ce domaine. Les services ont mesuré les "
        "effets des premières actions et les élus des secteurs ont été consultés.", aligne="justifie")  # fmt: skip
    d.p("Telle est la raison qui nous incite à proposer au conseil municipal de prendre la délibération ci-après :")
    d.p(f"LE CONSEIL MUNICIPAL DE LA {f.collectivite.upper()}", gras=True, avant=8)
    motifs(d, f, fin="", haut=True)
    d.p("OUÏ LE RAPPORT CI-DESSUS", avant=4)
    d.p("DÉLIBÈRE", gras=True, aligne="centre", avant=8)
    poser(d, f, tierce(f, "cap"), marque="ARTICLE {n} : ", unique="ARTICLE UNIQUE : ", fin=".", aligne="justifie")
    d.p("Le conseiller rapporteur de la commission demande au conseil municipal d'adopter les conclusions du rapport "
        "qui, mises aux voix, ont été adoptées et converties en délibération du conseil municipal.", avant=12,
        aligne="justifie")  # fmt: skip
    signe(d, f, f"{le_chef(f).upper()} DE LA {f.collectivite.upper()}")
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(president=personne(f.president, "Maire"), presents=f.presents, mode="adopte")
    return d


def briques_et_resultat(f: Faits) -> Feuille:
    """A southern town: number at the right of the direction, articles in infinitives, the result in a small table."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 45)
    d, numero = Feuille("briques_et_resultat"), f"DEL-{f.seance:%y}-{f.rang:04}"
    timbre(d, f, "actes", numero)
    d.bas = f"Délibération du conseil municipal {numero} – Page {{page}} sur {{pages}}"
    d.blocs.append(Colonnes((P(f.collectivite.upper(), gras=True), P("Direction des Assemblées", taille=9)),
                            (P(f"Délibération n° {numero}", gras=True, aligne="droite"),), part=0.5))  # fmt: skip
    d.p("Extrait du registre des délibérations du conseil municipal", aligne="centre", avant=10)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", gras=True)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"L'an {jour_ecrit(f)}, à neuf heures, sous la présidence de {mm(f.president)}, {f.president.qualite}, le "
        "conseil municipal s'est réuni en séance publique à l'hôtel de ville.", aligne="justifie")  # fmt: skip
    rangees = (("Date de convocation", le(f.convocation)), ("Membres en exercice", str(f.exercice)),
               ("Présents", str(f.presents)), ("Procurations", str(f.pouvoirs)))  # fmt: skip
    d.blocs.append(Tableau(rangees, entete=False))
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p("Mesdames, Messieurs,", avant=10)
    d.p("Le dossier présenté s'inscrit dans la suite des orientations adoptées en début de mandat. La commission "
        "compétente l'a examiné et n'a pas formulé d'observation.", aligne="justifie")  # fmt: skip
    d.p("Si tel est votre avis, Mesdames, Messieurs, je vous propose d'adopter la délibération suivante :")
    d.p("Le conseil municipal,", gras=True, avant=8)
    motifs(d, f)
    d.p(f"Entendu l'exposé de {autorite(f)}, et après en avoir délibéré,")
    d.p("Décide :", gras=True)
    poser(d, f, decider(f), marque="Article {n} : ", unique="Article unique : ", fin=".", aligne="justifie")
    d.p("Résultat du vote :", gras=True, avant=10)
    d.blocs.append(Tableau((("Pour", str(f.pour)), ("Contre", str(f.contre)), ("Abstentions", str(f.abstentions)),
                            ("Non-participation au vote", "0")), entete=False))  # fmt: skip
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(pour=f.pour, contre=f.contre, abstentions=f.abstentions, mode=f.mode)
    return d


def baie_en_degres(f: Faits) -> Feuille:
    """A town of the Riviera: capitals everywhere, the session's rank for a number, « 1°/ » before bare infinitives."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 51)
    d, numero = Feuille("baie_en_degres", coin="haut-gauche"), f"{f.rang}.{f.seance.month}"
    timbre(d, f, "s2low", f"{f.seance:%Y}_{f.rang:05}")
    d.p(f.collectivite.upper(), gras=True, aligne="droite", taille=14)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"SÉANCE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre")
    d.lignes(f"N° {numero}", f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=12)
    d.p(f"RAPPORTEUR : {monsieur(f.autres[3])}", avant=2)
    d.p(f"SECRÉTAIRE DE SÉANCE : {monsieur(f.secretaire)}", avant=2)
    d.p(f"Le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni au lieu habituel de ses séances sous la "
        f"présidence de {monsieur(f.president)}, {f.president.qualite}. Membres en exercice : {f.exercice} ; "
        f"membres présents : {f.presents} ; membres représentés : {f.pouvoirs}.", aligne="justifie",
        avant=10)  # fmt: skip
    d.p("LE CONSEIL MUNICIPAL RÉUNI EN SÉANCE PUBLIQUE,", gras=True, avant=10)
    motifs(d, f, aligne="justifie")
    d.p(f"APRÈS EN AVOIR DÉLIBÉRÉ, À {tous(f).upper()}, DÉCIDE DE BIEN VOULOIR :", gras=True, avant=10)
    poser(d, f, decider(f, nu=True), marque="{n}°/ ", fin=",", retrait=10, aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Vote(s) contre : {f.contre}. Abstention(s) : {f.abstentions}.", avant=8)
    signe(d, f, f"POUR {le_chef(f).upper()} ET PAR EXTRAIT CONFORME,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", objet=f.sujet.objet.upper())
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def estuaire_et_unanimite(f: Faits) -> Feuille:
    """A western town: « donne lecture de l'exposé suivant », « délibère et, à l'unanimité, », numbered verbs."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 47)
    d, numero = Feuille("estuaire_et_unanimite"), f"{f.rang:02}"
    d.haut = f"{f.collectivite} – Conseil municipal"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"CONSEIL MUNICIPAL – Séance du {jour_de_semaine(f.seance)} {le(f.seance)}")
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p("Direction du Patrimoine et de l'Espace public", taille=9, avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Sous la présidence de {mm(f.president)}, Maire. Secrétaire de séance : {mm(f.secretaire)}.", avant=10)
    d.p(f"{mm(f.autres[4])}, {accord(f.autres[4], 'adjoint')} au maire, donne lecture de l'exposé suivant :", avant=10)
    d.p("EXPOSÉ", gras=True, aligne="centre")
    d.p("Lors d'une précédente séance, vous avez arrêté les principes de cette opération. Les études sont achevées et "
        "leur résultat a été présenté aux riverains pendant l'hiver.", aligne="justifie")  # fmt: skip
    d.p("Il convient à présent de prendre les décisions qui permettront d'aboutir dans les meilleurs délais. Les "
        "crédits sont prévus au budget.", aligne="justifie")  # fmt: skip
    d.p(f"LE CONSEIL DÉLIBÈRE ET, À {tous(f).upper()},", gras=True, avant=12)
    poser(d, f, tierce(f, "bas"), marque="{n}. ", fin=",", aligne="justifie")
    signe(d, f, f"{le_chef(f)},")
    d.p(f"Acte transmis à la préfecture le {f.transmission:%d/%m/%Y} ; publié le {f.publication:%d/%m/%Y}.", taille=9,
        avant=14)  # fmt: skip
    sans_motifs(d)
    tete(d, f, numero)
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


def rhin_appele_a_approuver(f: Faits) -> Feuille:
    """An eastern town: point of the agenda, « est appelé à approuver », « Adopté le », made executory by two dates."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 43)
    d, numero = Feuille("rhin_appele_a_approuver"), f"V-{f.seance.year}-{f.rang + 300}"
    d.bas = "{page} / {pages}"
    d.p(f"Point {f.rang} à l'ordre du jour du conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)}",
        taille=10)  # fmt: skip
    d.p(f.collectivite, gras=True, taille=14, avant=10)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"Délibération numéro {numero}", aligne="centre")
    d.p("Le projet ici présenté répond aux attentes exprimées par les habitants lors des ateliers de quartier. Il a "
        "été soumis au comité des partenaires et ajusté en fonction de ses remarques.", aligne="justifie",
        avant=12)  # fmt: skip
    d.p("Le conseil est appelé à approuver la délibération suivante :", avant=8)
    d.p("Le conseil", avant=8)
    motifs(d, f, fin="")
    d.p("sur proposition de la commission plénière", avant=4)
    d.p("après en avoir délibéré", avant=4)
    poser(d, f, tierce(f, "bas"), fin=",", aligne="justifie", retrait=16)
    d.p(f"Adopté le {le(f.seance)} par le conseil municipal de la {f.collectivite}", gras=True, avant=14)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions}")
    else:
        d.p(f"Pour : {f.pour} – à l'unanimité")
    d.p(f"Rendu exécutoire après transmission au contrôle de légalité le {le(f.transmission)} et publication le "
        f"{le(f.publication)}")  # fmt: skip
    signe(d, f, f"{le_chef(f)},")
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(transmission=f.transmission, publication=f.publication, mode=f.mode, pour=f.pour)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def garrigue_a_main_levee(f: Faits) -> Feuille:
    """A Mediterranean town: names, report, « il est proposé », adopted « à l'issue d'un vote à main levée »."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 41)
    d, qui, numero = Feuille("garrigue_a_main_levee"), bancs(f), f"V{f.seance.year}-{f.rang:03}"
    timbre(d, f, "ministere", numero)
    d.p(f.collectivite.upper(), gras=True)
    d.p("Extrait du registre des délibérations du conseil municipal", aligne="centre", avant=10)
    d.p(f"Séance ordinaire du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, aligne="centre")
    d.p(f"L'an {jour_ecrit(f)}, le conseil municipal, légalement convoqué, s'est assemblé au lieu ordinaire des "
        f"séances, salle du conseil, sous la présidence de {autorite(f)}, {f.president}.", aligne="justifie",
        avant=10)  # fmt: skip
    d.p(f"Nombre de membres en exercice : {f.exercice}")
    d.p("Présents :", gras=True)
    d.p(f"{noms(qui.presents)}.", aligne="justifie", avant=0, taille=10)
    d.p("Absent(es) ayant voté par procuration en application de l'article L. 2121-20 du code général des "
        "collectivités territoriales :", gras=True)  # fmt: skip
    d.p(f"{', '.join(f'{a} à {b}' for a, b in qui.pouvoirs) or 'Néant'}.", avant=0, taille=10)
    d.p("Absent(es) :", gras=True)
    d.p(f"{', '.join(str(a) for a in qui.absents) or 'Néant'}.", avant=0, taille=10)
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13)
    d.p(f"{mm(f.autres[5])} rapporte :", avant=8)
    d.p("La Ville soutient les initiatives qui renforcent le service rendu aux habitants. Dans ce cadre, une solution "
        "a été recherchée avec les partenaires, et la présente affaire en est l'aboutissement.",
        aligne="justifie")  # fmt: skip
    d.p("En conséquence, il est proposé au conseil municipal :", avant=8)
    poser(d, f, decider(f, cap=True), marque="- ", retrait=10)
    d.p(f"À l'issue d'un vote à main levée, la présente délibération est adoptée à {tous(f)}.", avant=10)
    d.lignes(f"Pour : {f.pour} voix", f"Contre : {f.contre} voix", f"Abstentions : {f.abstentions} voix",
             "Ne prennent pas part au vote : 0 voix")  # fmt: skip
    signe(d, f, f"Fait à l'hôtel de ville, le {le(f.seance + timedelta(days=1))}", "Pour extrait conforme,",
          f"{autorite(f)},")  # fmt: skip
    d.p(f"Publiée le : {le(f.publication)}", taille=9, avant=12)
    sans_motifs(d)
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(president=personne(f.president, "Maire"), en_exercice=f.exercice, publication=f.publication)
    dit_vote(d, f)
    return d


def girondins_demandent(f: Faits) -> Feuille:
    """An Atlantic town: « Aujourd'hui mardi », the rapporteur's address to his colleagues, « de bien vouloir »."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 49)
    d, qui, numero = Feuille("girondins_demandent"), bancs(f), f"D-{f.seance.year}/{f.rang}"
    timbre(d, f, "s2low", numero.replace("/", "_"))
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, aligne="centre")
    d.p(numero, gras=True, aligne="centre")
    d.p(f"Aujourd'hui {jour_de_semaine(f.seance)} {le(f.seance)}, à 14 h 02, le conseil municipal de la "
        f"{f.collectivite} s'est réuni en l'hôtel de ville, dans la salle de ses séances, sous la présidence de "
        f"{monsieur(f.president)}, Maire.", aligne="justifie", avant=12)  # fmt: skip
    d.p("Étaient présents :", gras=True)
    d.p(f"{', '.join(monsieur(i) for i in qui.presents)}.", taille=10, aligne="justifie", avant=0)
    if qui.absents:
        d.p("Excusés :", gras=True)
        d.p(f"{', '.join(monsieur(i) for i in qui.absents)}.", taille=10, avant=0)
    d.blocs.append(SautDePage())
    d.p(f"{f.sujet.objet}. Décision. Autorisation.", gras=True, aligne="centre", taille=13)
    d.p(f"{monsieur(f.autres[6])}, {accord(f.autres[6], 'Adjoint')} au maire, présente le rapport suivant :", avant=10)
    d.p("Mesdames, Messieurs,", avant=8)
    d.p("Par une délibération prise en début de mandat, vous avez souhaité que cette question soit réétudiée. Le "
        "travail mené avec les associations et les services de l'État a permis d'arrêter une position commune.",
        aligne="justifie")  # fmt: skip
    d.p("En conséquence, nous vous demandons, Mesdames, Messieurs, de bien vouloir :", avant=8)
    poser(d, f, decider(f, nu=True, cap=True), marque="– ", retrait=10)
    d.p(f"ADOPTÉ À {tous(f).upper()}", gras=True, aligne="centre", avant=12)
    if f.mode == "majorite":
        d.p(f"VOTES CONTRE : {f.contre} – ABSTENTIONS : {f.abstentions}", aligne="centre")
    d.p(f"Fait à l'hôtel de ville, le {le(f.seance)}", avant=10)
    signe(d, f, "P/EXPÉDITION CONFORME,", aligne="gauche")
    sans_motifs(d)
    dit_tete(d, f, numero, f"{f.sujet.objet}. Décision. Autorisation.")
    d.dit(president=personne(f.president, "Maire"), mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def armorique_unanime(f: Faits) -> Feuille:
    """A Breton town: « Le conseil, unanime, » or by voices counted; names of those away; a rapporteur in italics."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 39)
    d, qui, numero = Feuille("armorique_unanime"), bancs(f), f"DCM-{f.seance.year}-{f.rang:04}"
    d.lignes(f.collectivite.upper(), f"Conseil municipal du {le(f.seance)}", gras=True)
    d.p("EXTRAIT DU PROCÈS-VERBAL", gras=True, aligne="centre", avant=10)
    d.p(f"{numero} : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Rapporteur : {mm(f.autres[7])}", italique=True, avant=2)
    d.p(f"Le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni le {jour_de_semaine(f.seance)} "
        f"{le(f.seance)} à 18 heures, en l'hôtel de ville. La séance est présidée par {mm(f.president)}, Maire.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Procurations de vote : {', '.join(f'{mm(a)} a donné procuration à {mm(b)}' for a, b in qui.pouvoirs)}",
            taille=9)  # fmt: skip
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'nommé')} secrétaire de séance et le procès-verbal de la "
        "séance précédente est lu et adopté.")  # fmt: skip
    motifs(d, f, fin=" ;", aligne="justifie")
    voix = f"par {f.pour} voix pour, {f.contre} contre et {f.abstentions} abstention(s)"
    d.p(f"Après en avoir délibéré, le conseil municipal, {'unanime' if f.mode == 'unanimite' else voix} :", avant=10)
    poser(d, f, tierce(f, "bas"), marque="Article {n} : ", unique="Article unique : ", aligne="justifie")
    signent(d, f)
    tete(d, f, numero, "convocation")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def alpes_apres_commission(f: Faits) -> Feuille:
    """An Alpine town: names with their number, the commission's day, « Il vous est proposé », decision framed below."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 37)
    d, qui, numero = Feuille("alpes_apres_commission"), bancs(f), f"D{f.seance:%Y%m%d}_{f.rang}"
    timbre(d, f, "actes", numero)
    d.p(f"DÉLIBÉRATION N° {numero} DU CONSEIL MUNICIPAL", gras=True, taille=13)
    d.p(f.collectivite, gras=True)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Le conseil municipal a été convoqué par {monsieur(f.president)}, Maire, le {le(f.convocation)}.")
    d.p(f"Présidence : {mm(f.president)}, Maire", avant=2)
    d.p(f"Présents ({f.presents}) : {noms(qui.presents)}.", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs ({f.pouvoirs}) : {', '.join(f'{mm(a)} donne pouvoir à {mm(b)}' for a, b in qui.pouvoirs)}.",
            taille=10)  # fmt: skip
        d.dit(pouvoirs=f.pouvoirs)
    if qui.absents:
        d.p(f"Absents ({len(qui.absents)}) : {noms(qui.absents)}.", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"{mm(f.autres[8])} donne lecture du rapport suivant :", avant=8)
    motifs(d, f, aligne="justifie")
    d.p(f"Ce dossier a été examiné par la commission ressources du {le(f.seance - timedelta(days=11))}.", avant=8)
    d.p("Après en avoir délibéré, le conseil municipal décide :", avant=8)
    poser(d, f, decider(f), marque="- ", retrait=10, aligne="justifie")
    d.p("Décision du conseil municipal :", gras=True, avant=10)
    d.lignes(f"Délibération adoptée à {tous(f)}", f"Pour : {f.pour}", f"Contre : {f.contre}",
             f"Abstention(s) : {f.abstentions}", avant=2, retrait=12)  # fmt: skip
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)},")
    d.p(f"Mise en ligne sur le site de la Ville et publiée le {le(f.publication)}", taille=9, avant=12)
    tete(d, f, numero, "convocation", "presents")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


MODELES = (
    capitale_expose_soumis,
    soies_et_confluent,
    port_aux_conclusions,
    briques_et_resultat,
    baie_en_degres,
    estuaire_et_unanimite,
    rhin_appele_a_approuver,
    garrigue_a_main_levee,
    girondins_demandent,
    armorique_unanime,
    alpes_apres_commission,
    *MODELES_SUITE,
    *MODELES_FIN,
)

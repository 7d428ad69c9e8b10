"""The set BEFFROIS: thirty ordinary acts, each of an office with its own habits. Communes here."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.beffrois_fin import BEFFROIS_FIN
from benchmarks.exactitude.dispositions.beffrois_pieces import barre, madame, mandats, tete, voix
from benchmarks.exactitude.dispositions.beffrois_suite import BEFFROIS_SUITE
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    camper,
    decider,
    dit_acte,
    jour_ecrit,
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
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def commune_hameau(f: Faits) -> Feuille:
    """A village of eleven seats: « Afférents au conseil », « ont pris part à la délibération », dates left blank."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, qui, numero = Feuille("commune_hameau"), bancs(f), f"{f.seance.year}-{f.rang:02}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DE L'OSTRE", f.collectivite.upper(), gras=True, aligne="centre")
    d.p("EXTRAIT DU REGISTRE", gras=True, aligne="centre", avant=12)
    d.p("DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=0)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    entete = ("Afférents au conseil municipal", "En exercice", "Qui ont pris part à la délibération")
    d.p("Nombre de membres", avant=12)
    d.blocs.append(Tableau((entete, (str(f.exercice), str(f.exercice), str(f.votants)))))
    d.lignes("Date de la convocation", f"{le(f.convocation)}", avant=8)
    d.p(f"N° {numero}", avant=8)
    d.p(
        f"L'an {jour_ecrit(f)}, à 20 heures 30, le conseil municipal de cette commune, régulièrement convoqué, s'est "
        f"réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence de "
        f"{monsieur(f.president)}, Maire.",
        aligne="justifie", avant=12,
    )  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Absents ayant donné pouvoir : {mandats(qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}.")
    d.p(f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{madame(f)} donne lecture du dossier reçu en mairie et répond aux questions posées par les conseillers.")
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)} des membres présents et représentés :", avant=10)
    poser(d, f, tierce(f), marque="- ", fin=",")
    d.p("Fait et délibéré les jour, mois et an ci-dessus.", avant=12)
    signe(d, f, "Pour copie conforme,", "Le Maire,")
    d.lignes("Acte rendu exécutoire", "après dépôt en préfecture le ………………", "et publication du ………………",
             taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "en_exercice", "votants", "convocation")
    dit_vote(d, f, comptes=False)
    return d


def commune_village_informatise(f: Faits) -> Feuille:
    """A village with a mayors' association's software: three counts in a left column, decisions said by « DÉCIDE »."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, qui, numero = Feuille("commune_village_informatise"), bancs(f), f"DE_{f.seance.year}_{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.p("République française", aligne="centre", italique=True)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", gras=True)
    gauche = (
        "Membres en exercice :", f"{f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}",
        f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}",
    )  # fmt: skip
    droite = [
        f"Date de la convocation : {f.convocation:%d/%m/%Y}",
        f"L'an {jour_ecrit(f)}, l'assemblée régulièrement convoquée s'est réunie sous la présidence de "
        f"{mm(f.president)}.",
        f"Sont présents : {', '.join(str(i) for i in qui.presents)}",
        f"Représentés : {', '.join(f'{a} par {b}' for a, b in qui.pouvoirs)}",
        f"Excusés : {', '.join(str(i) for i in qui.absents)}",
        "Absents :",
        f"Secrétaire de séance : {f.secretaire}",
    ]
    d.blocs.append(Colonnes(tuple(P(t, taille=10) for t in gauche), tuple(P(t, taille=10) for t in droite)))
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=14)
    d.p("Le Maire expose au conseil les motifs de la proposition et les conditions financières qui s'y attachent.")
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p("Le conseil municipal, après avoir entendu cet exposé et délibéré :", avant=10)
    poser(d, f, [f"DÉCIDE {t}" for t in decider(f)], fin=".")
    d.p("Ainsi fait et délibéré, les jour, mois et an que dessus.", avant=10)
    signent(d, f)
    tete(d, f, numero, "en_exercice", "presents", "votants", "convocation", qualite=None)
    dit_vote(d, f)
    return d


def commune_bourg_rural(f: Faits) -> Feuille:
    """A bourg: everything on its own labelled line, presence in sentences, numbered « Article » and vote between."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19, visas=[f"{CGCT}, notamment son article L. 2121-29"])
    d, qui, numero = Feuille("commune_bourg_rural"), bancs(f), f"{f.seance.year}/{f.rang:03}"
    timbre(d, f, "actes", numero.replace("/", "_"))
    d.bas = "Mairie, 1 place de l'Église - mairie@exemple.invalid"
    d.p(f.collectivite.upper(), gras=True, taille=14, aligne="centre")
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre")
    d.p(f"N° {numero}", gras=True, aligne="centre")
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=12)
    d.p(
        f"Le {le(f.seance)} à dix-neuf heures, le conseil municipal s'est réuni à la mairie en séance publique, sous "
        f"la présidence de {mm(f.president)}, Maire, suivant convocation du {le(f.convocation)}.",
        avant=12,
    )
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie")
    d.p(f"Procurations : {mandats(qui.pouvoirs) or 'aucune'}.")
    d.p(f"Étaient absents : {noms(qui.absents) or 'aucun'}.")
    d.p(f"Le secrétariat a été assuré par {mm(f.secretaire)}.")
    d.p(f"Nombre de conseillers en exercice : {f.exercice}", avant=8)
    d.lignes(f"Nombre de conseillers présents : {f.presents}", f"Nombre de votants : {f.votants}", avant=0)
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    considerants_suivis(d, f, fin=" ;", aligne="justifie")
    d.p(f"Après en avoir délibéré, le conseil municipal, {voix(f)},", avant=10)
    d.p("DÉCIDE :", gras=True)
    poser(d, f, decider(f, cap=True), marque="Article {er} : ", unique="Article unique : ", fin=".")
    signe(d, f, "Le Maire,")
    d.p(
        "Le Maire certifie sous sa responsabilité le caractère exécutoire de cet acte. Il peut faire l'objet d'un "
        "recours pour excès de pouvoir devant le tribunal administratif de Montrivel dans un délai de deux mois.",
        taille=8,
        avant=18,
    )
    tete(d, f, numero, "en_exercice", "presents", "votants", "convocation")
    d.dit(objet=f.sujet.objet.upper())
    if not qui.pouvoirs:
        d.dit(pouvoirs=0)
    dit_vote(d, f)
    return d


def commune_petite_ville(f: Faits) -> Feuille:
    """A small town: a table of counts, an exposé by an adjoint, a « sur proposition », capital verbs after bullets."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 27)
    d, numero = Feuille("commune_petite_ville"), f"{f.seance:%y}-{f.rang:03}"
    d.haut = f"{f.collectivite} - Conseil municipal du {f.seance:%d/%m/%Y}"
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", taille=13)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=10)
    comptes = (f"{f.exercice}", f"{f.presents}", f"{f.pouvoirs}", f"{f.votants}")
    d.blocs.append(Tableau((("Conseillers en exercice", "Présents", "Pouvoirs", "Votants"), comptes)))
    d.p(f"Date d'envoi de la convocation : {f.convocation:%d/%m/%Y}", avant=10)
    d.p(f"Présidence : {mm(f.president)}, Maire", avant=0)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    rapporteur = f.autres[2]
    d.p(f"Rapporteur : {mm(rapporteur)}", avant=0)
    d.p("EXPOSÉ", gras=True, avant=14)
    d.p(
        "Le dossier présenté ce soir prolonge les orientations débattues en début d'année. Les services en ont "
        "chiffré le coût et la commission compétente l'a examiné. Aucune objection n'a été formulée à cette occasion.",
        aligne="justifie",
    )
    motifs(d, f, fin=",", haut=True)
    d.p("Le conseil municipal, sur proposition du rapporteur et après en avoir délibéré,", avant=10)
    poser(d, f, tierce(f), marque="• ", fin=",", retrait=12)
    d.p(f"ADOPTÉ À {tous(f).upper()}", gras=True, avant=12)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}   Contre : {f.contre}   Abstention(s) : {f.abstentions}", avant=0)
    signe(d, f, "Fait en mairie, les jour, mois et an susdits", "Le Maire,")
    d.p(f"Transmis au représentant de l'État le {f.transmission:%d/%m/%Y}", taille=9, avant=16)
    d.p(f"Publié sur le site de la ville le {f.publication:%d/%m/%Y}", taille=9, avant=0)
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants", "convocation")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def commune_ville_moyenne(f: Faits) -> Feuille:
    """A town of 33 seats: quorum and counts in prose, visas after « Le Conseil Municipal, », infinitives in dashes."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 33, visas=[CGCT])
    d, qui, numero = Feuille("commune_ville_moyenne"), bancs(f), f"DEL{f.seance.year}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.bas = f"{numero} - page {{page}} sur {{pages}}"
    d.p(f.collectivite, gras=True, taille=15)
    d.p("Extrait du registre des délibérations du Conseil municipal", avant=0)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} à 18 h 30", avant=0)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    d.p(
        f"Nombre de membres composant le conseil : {f.exercice} ; en exercice : {f.exercice} ; présents : "
        f"{f.presents} ; représentés : {f.pouvoirs} ; votants : {f.votants}.",
        avant=10,
    )
    d.p(
        f"Le conseil municipal, convoqué par le Maire le {le(f.convocation)}, s'est assemblé en l'hôtel de ville sous "
        f"la présidence de {monsieur(f.president)}, Maire.",
        aligne="justifie",
    )
    d.p("PRÉSENTS :", gras=True)
    d.p(f"{noms(qui.presents)}.", aligne="justifie", avant=0)
    if qui.pouvoirs:
        d.p("REPRÉSENTÉS :", gras=True)
        d.p(f"{mandats(qui.pouvoirs, 'donne pouvoir à')}.", avant=0)
    if qui.absents:
        d.p("EXCUSÉS :", gras=True)
        d.p(f"{noms(qui.absents)}.", avant=0)
    d.p(f"SECRÉTAIRE DE SÉANCE : {mm(f.secretaire)}")
    d.blocs.append(SautDePage())
    d.p("Le Conseil Municipal,", gras=True)
    motifs(d, f, fin=",", aligne="justifie")
    d.p("Après avis favorable de la commission des finances,")
    d.p(f"Après en avoir délibéré, à {tous(f)} des suffrages exprimés,")
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f), marque="- ", fin=",", retrait=12)
    d.lignes(f"Votes pour : {f.pour}", f"Votes contre : {f.contre}", f"Abstentions : {f.abstentions}", avant=12)
    signent(d, f, secretaire_d_abord=True)
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants", "convocation")
    dit_vote(d, f)
    return d


def commune_grande_ville(f: Faits) -> Feuille:
    """A great town: a direction's reference, object as a title, a long report, « DÉLIBÈRE », names of the votes."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 49)
    d, numero = Feuille("commune_grande_ville"), f"D-{f.seance.year}-{f.rang:03}"
    timbre(d, f, "ministere", numero)
    d.lignes("Direction générale des services", "Service des assemblées", taille=9)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=15)
    d.p(f"SÉANCE DU CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True, aligne="centre")
    d.p(f"DÉLIBÉRATION {numero}", gras=True, aligne="centre")
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"Date de convocation : {le(f.convocation)}", avant=12)
    d.lignes(f"Président de séance : {f.president}, Maire", f"Secrétaire de séance : {f.secretaire}", avant=0)
    d.lignes(f"En exercice : {f.exercice}", f"Présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}", avant=6)
    d.p(
        f"{mm(f.autres[1])}, {'adjointe' if f.autres[1].femme else 'adjoint'} au maire, présente le rapport suivant :",
        avant=14,
    )
    d.p("Mesdames, Messieurs,")
    d.p(
        "La Ville conduit depuis le début du mandat une politique attentive à la qualité du service rendu. Le projet "
        "qui vous est soumis en est une étape. Il a été préparé avec les habitants et les partenaires, au cours de "
        "trois ateliers dont le compte rendu est consultable en mairie.",
        aligne="justifie",
    )
    d.p(
        "Je vous remercie, mes chers collègues, de bien vouloir vous prononcer sur la délibération suivante.",
        aligne="justifie",
    )
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=12)
    motifs(d, f, fin="", haut=True)
    d.p("LE RAPPORTEUR ENTENDU, APRÈS EN AVOIR DÉLIBÉRÉ,", avant=10)
    d.p("DÉLIBÈRE", gras=True, aligne="centre")
    poser(d, f, tierce(f, "cap"), marque="Art. {n} - ", unique="Article unique - ", fin=".", aligne="justifie")
    contre = f" ({noms(f.autres[3 : 3 + f.contre])})" if f.contre else ""
    abst = f" ({noms(f.autres[8 : 8 + f.abstentions])})" if f.abstentions else ""
    d.p(f"Adopté à {tous(f)}.", gras=True, avant=12)
    if f.mode == "majorite":
        d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}{contre}", f"Abstention : {f.abstentions}{abst}", avant=0)
    signe(d, f, "Pour expédition conforme,", "Le Maire,")
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs", "convocation")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def commune_du_littoral(f: Faits) -> Feuille:
    """A seaside resort: one line of counts, « Monsieur le Maire expose » without visas, « invite », dated foot."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 23)
    d, qui, numero = Feuille("commune_du_littoral"), bancs(f), f"{f.rang:03}/{f.seance.year}"
    d.lignes("Département de l'Ostre", "Arrondissement de Montrivel", "Canton des Dunes", taille=10)
    d.p(f.collectivite.upper(), gras=True, taille=14, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", aligne="centre", avant=0)
    d.p(f"Conseil municipal du {f.seance:%d/%m/%Y}", aligne="centre", gras=True)
    d.p(
        f"Conseillers en exercice : {f.exercice} - Présents : {f.presents} - Pouvoirs : {f.pouvoirs} - Votants : "
        f"{f.votants}",
        avant=12,
    )
    d.p(
        f"L'an {jour_ecrit(f)} à dix-huit heures, les membres du conseil municipal, sur convocation du "
        f"{le(f.convocation)}, se sont réunis salle de la Criée, sous la présidence de {mm(f.president)}, Maire.",
        aligne="justifie",
    )
    d.p(f"Présents : {', '.join(str(i) for i in qui.presents)}", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{a} (pouvoir à {b})' for a, b in qui.pouvoirs)}")
    if qui.absents:
        d.p(f"Absents excusés : {', '.join(str(i) for i in qui.absents)}")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p(f"{numero} - {f.sujet.objet}", gras=True, avant=14)
    d.p(
        f"{madame(f)} expose que la question a été étudiée en réunion de travail et que les crédits, s'il y a lieu, "
        "ont été prévus. Une note explicative a été adressée à chaque élu.",
        aligne="justifie",
    )
    d.p(f"{madame(f)} invite le conseil à se prononcer.")
    d.p(
        f"Le Conseil Municipal, ouï l'exposé et après en avoir délibéré, à {tous(f)} ({f.pour} pour, {f.contre} "
        f"contre, {f.abstentions} abstention) :",
        avant=10,
    )
    poser(d, f, tierce(f), marque="", fin=",")
    d.p("Pour extrait certifié conforme,", avant=12)
    signe(d, f, "Le Maire,", aligne="gauche")
    d.p(
        f"Acte rendu exécutoire après transmission en préfecture le {f.transmission:%d/%m/%Y} et publication le "
        f"{f.publication:%d/%m/%Y}",
        taille=9,
        avant=14,
    )
    sans_motifs(d)
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants", "convocation")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def commune_nouvelle(f: Faits) -> Feuille:
    """A commune nouvelle: a table of labels and values, one « Vu : » over a list, the vote in a last table."""
    f = camper(f, "Commune nouvelle {de}", "conseil municipal", "maire", 29, visas=[CGCT])
    d, numero = Feuille("commune_nouvelle"), f"{f.seance:%Y%m%d}_{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.p(f.collectivite, gras=True, taille=14)
    d.p("Délibération du conseil municipal", gras=True, avant=0)
    d.blocs.append(
        Tableau(
            (
                ("Numéro", numero),
                ("Objet", f.sujet.objet),
                ("Séance du", le(f.seance)),
                ("Convocation du", le(f.convocation)),
                ("Membres en exercice", str(f.exercice)),
                ("Membres présents", str(f.presents)),
                ("Procurations", str(f.pouvoirs)),
                ("Président de séance", f"{f.president}, Maire"),
                ("Secrétaire de séance", str(f.secretaire)),
            ),
            entete=False,
        )
    )
    d.p("Vu :", gras=True, avant=12)
    for visa in f.visas:
        d.p(f"{visa} ;", puce="-", retrait=12, avant=2)
    d.dit(visas=[f"Vu {v}" for v in f.visas])
    considerants_suivis(d, f, fin=" ;")
    d.p("Le conseil municipal, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f), marque="{n}) ", fin=" ;", retrait=12)
    d.p("Vote", gras=True, avant=12)
    d.blocs.append(Tableau((("Pour", "Contre", "Abstention"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    signe(d, f, "Le Maire de la commune nouvelle,")
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs", "convocation")
    dit_vote(d, f)
    return d


def commune_de_montagne(f: Faits) -> Feuille:
    """A mountain commune: « Le Maire rappelle », numbered page, verbs in small letters, counts of the vote in words."""
    f = camper(f, "Mairie {de}", "conseil municipal", "maire", 15)
    f_nom = f.collectivite.replace("Mairie", "Commune", 1)
    d, qui, numero = Feuille("commune_de_montagne"), bancs(f), f"{f.rang}-{f.seance.year}"
    d.bas = "Feuillet {page}"
    d.lignes("République Française", f_nom, gras=True)
    d.p(f"CONSEIL MUNICIPAL - Séance du {le(f.seance)}", aligne="centre", avant=12, gras=True)
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Convocation du {f.convocation:%d/%m/%Y}", avant=10)
    d.p(f"Présents ({f.presents}) : {noms(qui.presents)}", aligne="justifie")
    d.p(f"Ayant donné pouvoir ({f.pouvoirs}) : {mandats(qui.pouvoirs)}")
    d.p(f"Absents ({f.exercice - f.presents - f.pouvoirs}) : {noms(qui.absents)}")
    d.p(
        f"Sous la présidence de {mm(f.president)}, Maire. {mm(f.secretaire)} est "
        f"{accord(f.secretaire, 'désigné')} secrétaire de séance."
    )
    d.p(
        "Le Maire rappelle que la commune doit se prononcer avant la fin du trimestre. Il présente les pièces du "
        "dossier et propose au conseil de l'approuver.",
        aligne="justifie",
    )
    motifs(d, f, fin=".")
    d.p("Le conseil municipal, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="- ", fin=" ;")
    d.p(f"Votes pour : {f.pour} - Votes contre : {barre(f.contre)} - Abstentions : {barre(f.abstentions)}", avant=12)
    d.p("Délibéré en séance les jour, mois et an susdits.")
    signe(d, f, "Le Maire,")
    tete(d, f, numero, "convocation", "presents", "pouvoirs")
    d.dit(collectivite=f_nom)
    dit_vote(d, f)
    return d


def commune_decision_du_maire(f: Faits) -> Feuille:
    """A town's decision by delegation: visas with dashes, infinitives in articles, « Ampliation » at the foot."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("commune_decision_du_maire"), f"DM {f.seance.year}-{f.rang:03}"
    quoi, somme = (("un spectacle de cirque", "3 400 €"), ("une exposition de gravures", "1 850 €"),
                   ("un concert de chambre", "2 600 €"))[f.rang % 3]  # fmt: skip
    objet = f"Contrat de cession pour {quoi}"
    timbre(d, f, "s2low", numero.replace(" ", ""), "AU")
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p(f"DÉCISION DU MAIRE N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"OBJET : {objet}", gras=True, avant=10)
    d.p(f"Le Maire de la {f.collectivite.replace('Ville', 'ville', 1)},", avant=12)
    visas = [f"{CGCT}, notamment ses articles L. 2122-22 et L. 2122-23",
             "la délibération n° 2020-031 du 4 juin 2020 donnant délégation au Maire",
             "la programmation culturelle de la saison"]  # fmt: skip
    for visa in visas:
        d.p(f"Vu {visa},")
    motif = "qu'il y a lieu de conclure un contrat avec la compagnie retenue"
    d.p(f"Considérant {motif},")
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"])
    d.p("DÉCIDE", gras=True, aligne="centre", avant=12)
    textes = [f"De signer avec la compagnie Les Tréteaux du Val un contrat de cession pour {quoi}",
              f"De régler la somme de {somme} sur présentation de la facture",
              "D'imputer la dépense au chapitre 011 du budget de la ville"]  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} : {texte}.", aligne="justifie")
    verbes = ("SIGNE", "RÈGLE", "IMPUTE")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, textes, strict=True), 1)])
    d.p(f"Fait en mairie, le {le(f.seance)}", avant=14)
    signe(d, f, "Le Maire,")
    d.p("Ampliation adressée au comptable public et à l'intéressée.", taille=9, avant=16)
    dit_acte(d, f, "AU", numero, objet)
    return d


BEFFROIS = (
    commune_hameau,
    commune_village_informatise,
    commune_bourg_rural,
    commune_petite_ville,
    commune_ville_moyenne,
    commune_grande_ville,
    commune_du_littoral,
    commune_nouvelle,
    commune_de_montagne,
    commune_decision_du_maire,
    *BEFFROIS_SUITE,
    *BEFFROIS_FIN,
)

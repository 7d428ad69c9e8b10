"""The set BUREAUX, groups of communes: communautés de communes, d'agglomération, urbaine, métropole."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.bureaux_pieces import (
    COMMUNES,
    au_chef,
    dame,
    decisions,
    deux_mains,
    e,
    executif,
    groupes,
    infinitifs,
    inverse,
    lieu,
    mm,
    motifs_propres,
    poste,
    quantieme,
    salle,
    seance,
    signature,
    soigne,
    timbre,
    tous,
    troisieme,
    viser,
    viser_en_listes,
)
from benchmarks.exactitude.dispositions.bureaux_sujets import EXPOSES, INTERCO
from benchmarks.exactitude.faits import Faits, annee_en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def comcom_pays_communes(f: Faits) -> Feuille:
    """A communauté de communes: counts in a left column, delegates by commune in a table, « Le conseil communautaire »
    with bare verbs in capitals, two hands, the préfecture's dates certified at the foot."""
    f = poste(
        f, "Communauté de communes du Pays {de}", "conseil communautaire", "Président", 27, INTERCO, prefixe="200"
    )
    d, qui, numero = Feuille("comcom_pays_communes"), salle(f), f"{f.seance.year}-{f.rang:03}"
    d.bas = "Siège : 14, avenue de la Gare – accueil@exemple.invalid"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="centre", avant=4)
    gauche = ("Nombre de conseillers :", f"- en exercice : {f.exercice}", f"- présents : {f.presents}",
              f"- pouvoirs : {f.pouvoirs}", f"- votants : {f.votants}",
              "Date de convocation :", f"{f.convocation:%d/%m/%Y}")  # fmt: skip
    droite = (
        P(f"Délibération n° {numero}", gras=True),
        P(f"L'an {annee_en_lettres(f.seance.year)}, le {quantieme(f)}, à 18 h 30, le conseil communautaire s'est réuni "
          "à la salle des fêtes de Courvaux, sur convocation régulière et sous la présidence de "
          f"{dame(f.president)}, {f.president.qualite}.", aligne="justifie"),
        P(f"Secrétaire de séance : {mm(f.secretaire)}"),
    )  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(t, taille=10, avant=3) for t in gauche), droite))
    rangs = [(c, ", ".join(str(i) for i in qui.presents[k::7])) for k, c in enumerate(COMMUNES)]
    d.blocs.append(Tableau((("Communes", "Délégués présents"), *rangs)))
    if qui.mandats:
        d.p(f"Pouvoirs : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.mandats)}", taille=10)
    if qui.absents:
        d.p(f"Absents excusés : {', '.join(mm(i) for i in qui.absents)}", taille=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    viser(d, f, fin=",")
    d.p(f"{au_chef(f)} indique ce qui suit. {EXPOSES[f.sujet.objet]}", aligne="justifie")
    d.p(f"Après en avoir délibéré, à {tous(f)} des membres présents et représentés, le conseil communautaire :",
        avant=10)  # fmt: skip
    decisions(d, f, troisieme(f), fin=",", retrait=12)
    if f.mode == "majorite":
        d.p(f"Résultat du scrutin : {f.pour} pour – {f.contre} contre – {f.abstentions} abstention", avant=8)
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=10)
    titre = "La Présidente," if f.president.femme else "Le Président,"
    deux_mains(d, f, titre, f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,")
    d.p(f"Certifié exécutoire après transmission en préfecture le {f.transmission:%d/%m/%Y} et publication le "
        f"{f.publication:%d/%m/%Y}.", taille=9, avant=12)  # fmt: skip
    seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "transmission", "publication")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return soigne(d)


def comcom_bureau_delegue(f: Faits) -> Feuille:
    """The bureau of a communauté: it names its delegation, counts in a ruled line, the hinge in one breath, articles
    that open with « De »."""
    f = poste(f, "Communauté de communes {de}", "bureau communautaire", "Président", 13, INTERCO, prefixe="24",
              visas=["le code général des collectivités territoriales et notamment son article L. 5211-10",
                     "la délibération n° 2020-41 du 15 juillet 2020 portant délégation au bureau"])  # fmt: skip
    d, qui, numero = Feuille("comcom_bureau_delegue"), salle(f), f"B{f.seance:%Y}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"BUREAU COMMUNAUTAIRE DU {f.seance:%d/%m/%Y}", gras=True, avant=2)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=2)
    d.p(f"Convocation envoyée le {f.convocation:%d/%m/%Y}", avant=10)
    d.p(f"Membres en exercice : {f.exercice} / Présents : {f.presents} / Procurations : {f.pouvoirs} / Votants : "
        f"{f.votants}", avant=2)  # fmt: skip
    d.p(f"Présents : {', '.join(inverse(i) for i in qui.presents)}", taille=10)
    if qui.mandats:
        d.p(f"Procurations : {', '.join(f'{inverse(a)} à {inverse(b)}' for a, b in qui.mandats)}", taille=10)
    if qui.absents:
        d.p(f"Excusés : {', '.join(inverse(i) for i in qui.absents)}", taille=10)
    d.p(f"Président de séance : {f.president}, {f.president.qualite}", avant=4)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=2)
    viser(d, f, fin=" ;", aligne="justifie")
    d.p(f"Le Bureau communautaire, sur le rapport de {mm(qui.presents[3])} et après en avoir délibéré, décide à "
        f"{tous(f)} :", avant=10)  # fmt: skip
    decisions(d, f, infinitifs(f, "cap"), "Article {n} – ", seul="Article unique – ", fin=".", aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Votes pour : {f.pour} / Votes contre : {f.contre} / Abstentions : {f.abstentions}", avant=8)
    signature(d, f, f"{'La Présidente' if f.president.femme else 'Le Président'} de la Communauté de communes,")
    seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite")
    return soigne(d)


def comcom_feuillets(f: Faits) -> Feuille:
    """A communauté that keeps its register by leaves: the same head on each page, a long exposé, decisions numbered,
    a page that turns before them."""
    f = poste(f, "Communauté de communes {de}", "conseil de communauté", "président", 33, INTERCO, prefixe="24")
    d, qui, numero = Feuille("comcom_feuillets", police="New Computer Modern"), salle(f), f"{f.rang:03}/{f.seance.year}"
    timbre(d, f, "actes", numero)
    d.haut = f"{f.collectivite} – Registre des délibérations {f.seance.year} – Feuillet {{page}}"
    d.p(f.collectivite, aligne="centre", gras=True)
    d.p("CONSEIL DE COMMUNAUTÉ", gras=True, aligne="centre", taille=13)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"Délibération n° {numero}", aligne="centre", gras=True, avant=2)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=12, taille=12)
    d.p(f"Le conseil de communauté, régulièrement convoqué le {le(f.convocation)}, s'est réuni au siège sous la "
        f"présidence de {mm(f.president)}, {f.president.qualite}.", avant=12, aligne="justifie")  # fmt: skip
    d.p(f"Nombre de délégués en exercice : {f.exercice}", avant=4)
    d.p(f"Nombre de délégués présents : {f.presents}", avant=0)
    d.p(f"Nombre de délégués votants : {f.votants}", avant=0)
    d.p(f"Étaient présents : {groupes(qui.presents)}.", aligne="justifie")
    if qui.mandats:
        d.p("Étaient représentés : " + " ; ".join(f"{mm(a)} par {mm(b)}" for a, b in qui.mandats) + ".")
    if qui.absents:
        d.p(f"Étaient excusés : {groupes(qui.absents)}.")
    d.p(f"{mm(f.secretaire)} est {e(f.secretaire, 'élu')} secrétaire de séance.")
    d.p(f"{mm(qui.presents[6])}, vice-président{'e' if qui.presents[6].femme else ''}, expose :", avant=10)
    d.p(f"« {EXPOSES[f.sujet.objet]} Le bureau s'est prononcé favorablement lors de sa dernière réunion. Le dossier "
        "complet a été adressé aux délégués avec la note de synthèse. »", aligne="justifie")  # fmt: skip
    d.blocs.append(SautDePage())
    viser(d, f, fin=" ;", aligne="justifie")
    d.p("Entendu cet exposé,", avant=6)
    d.p(f"Le conseil de communauté, après en avoir délibéré, à {tous(f)} des suffrages exprimés, décide :", avant=6)
    decisions(d, f, infinitifs(f), "{n}. ", retrait=12, aligne="justifie")
    d.lignes("Votes :", f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}", avant=10)
    d.p("Pour extrait conforme au registre des délibérations,", avant=10)
    signature(d, f, f"{'La présidente' if f.president.femme else 'Le président'},", aligne="centre")
    seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return soigne(d)


def comcom_arrete_regisseur(f: Faits) -> Feuille:
    """A président's arrêté that names the holder of a régie: « Arrêté portant », the comptable's assent, the names of
    those who are told."""
    f = poste(f, "Communauté de communes {de}", "conseil communautaire", "Président", 29, INTERCO, prefixe="24")
    d, numero = Feuille("comcom_arrete_regisseur"), f"A{f.seance.year}-{f.rang:03}"
    regie = ("la piscine intercommunale", "l'aire d'accueil des gens du voyage", "la déchèterie de Lantrec")[f.rang % 3]
    objet = f"Arrêté portant nomination d'un régisseur de recettes pour {regie}"
    timbre(d, f, "actes", numero, "AI")
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"Arrêté n° {numero}", gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"Objet : {objet}", gras=True, avant=8)
    qui = f.autres[1]
    d.p(f"{'La Présidente' if f.president.femme else 'Le Président'} de la communauté de communes,", avant=10)
    motifs_propres(
        d,
        ["le décret n° 2012-1246 du 7 novembre 2012 relatif à la gestion budgétaire et comptable publique, notamment "
         "son article 22",
         "les articles R. 1617-1 à R. 1617-18 du code général des collectivités territoriales",
         f"la décision du 3 juin 2021 instituant une régie de recettes pour {regie}",
         "l'avis conforme du comptable public assignataire"],
        [], ",", mot="VU", aligne="justifie",
    )  # fmt: skip
    d.p("ARRÊTE", gras=True, aligne="centre", avant=12)
    il = "elle" if qui.femme else "il"
    textes = [
        f"{mm(qui)} est {e(qui, 'nommé')} régisseur titulaire de la régie de recettes de {regie}, avec pour mission "
        "d'appliquer exclusivement les dispositions prévues dans l'acte de création de celle-ci",
        f"En cas d'absence ou de tout autre empêchement exceptionnel, {mm(qui)} sera {e(qui, 'remplacé')} par "
        f"{mm(f.autres[2])}, mandataire suppléant",
        f"{mm(qui)} n'est pas {'astreinte' if qui.femme else 'astreint'} à constituer un cautionnement ; {il} percevra "
        "une indemnité de responsabilité de 110 € par an",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {'1er' if n == 1 else n} : {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, texte) for n, texte in enumerate(textes, 1)])
    d.p(f"Fait à {lieu(f)}, le {le(f.seance)}", avant=14)
    signature(d, f, f"{'La Présidente' if f.president.femme else 'Le Président'},", aligne="droite")
    d.p("Notifié aux intéressés le ..................", taille=9, avant=14)
    executif(d, f, "AI", numero, objet)
    return soigne(d)


def agglo_conseil_delibere(f: Faits) -> Feuille:
    """A communauté d'agglomération: thematic line, object in capitals after the number, reasons in lists, roll call as
    a dense paragraph, verbs after squares, stamp at the left."""
    f = poste(
        f,
        "Communauté d'agglomération {de}",
        "conseil communautaire",
        "Président",
        45,
        INTERCO,
        prefixe="200",
        visas=["le code général des collectivités territoriales, notamment ses articles L. 5216-1 et suivants"],
    )
    d, qui = Feuille("agglo_conseil_delibere", coin="haut-gauche"), salle(f)
    numero = f"CC-{f.seance:%Y-%m}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.bas = f"{f.collectivite} | Délibération n° {numero} | {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, aligne="droite")
    d.p("CONSEIL COMMUNAUTAIRE", gras=True, aligne="droite", avant=0)
    d.p(f"Séance publique du {le(f.seance)}", aligne="droite", avant=0)
    d.p("AMÉNAGEMENT ET DÉVELOPPEMENT", italique=True, avant=14)
    d.p(f"N° {numero} : {f.sujet.objet.upper()}", gras=True, avant=2)
    d.p(f"Présidence : {dame(f.president)}, {f.president.qualite}", avant=10)
    d.p(f"Secrétaire de séance : {dame(f.secretaire)}", avant=0)
    d.p(f"Date de la convocation : {jour_de_semaine(f.convocation)} {le(f.convocation)}", avant=0)
    d.p(f"Conseillers en exercice : {f.exercice}  |  Présents : {f.presents}  |  Pouvoirs : {f.pouvoirs}  |  "
        f"Votants : {f.votants}")  # fmt: skip
    d.p(f"Présents : {' – '.join(str(i) for i in qui.presents)}", taille=9, aligne="justifie")
    if qui.mandats:
        d.p(f"Pouvoirs : {' – '.join(f'{a} à {b}' for a, b in qui.mandats)}", taille=9)
    if qui.absents:
        d.p(f"Excusés : {' – '.join(str(i) for i in qui.absents)}", taille=9)
    d.p(f"Rapport de {mm(qui.presents[9])}, {'Vice-Présidente' if qui.presents[9].femme else 'Vice-Président'}",
        gras=True, avant=10)  # fmt: skip
    d.p(EXPOSES[f.sujet.objet], aligne="justifie", avant=2)
    viser_en_listes(d, f, "Vu", "Considérant", "-", fin=",")
    d.p(f"Le Conseil communautaire, entendu l'exposé du rapporteur, après en avoir délibéré, à {tous(f)} :", avant=10)
    decisions(d, f, troisieme(f), puce="▪", retrait=14, aligne="justifie")
    if f.mode == "majorite":
        d.p(f"({f.pour} pour, {f.contre} contre, {f.abstentions} abstention)", avant=6)
    signature(d, f, "Pour extrait conforme,", "La Présidente," if f.president.femme else "Le Président,")
    d.p("Délais et voies de recours : la présente délibération peut être attaquée devant le tribunal administratif de "
        "Montrivel dans les deux mois de sa publication.", taille=8, avant=12)  # fmt: skip
    seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite")
    return soigne(d)


def agglo_decision_bail(f: Faits) -> Feuille:
    """A président's décision of an agglomération: direction and number at the right, dashes between visas, three
    articles, the day above the signature."""
    f = poste(f, "Communauté d'agglomération {de}", "conseil communautaire", "Président", 45, INTERCO, prefixe="200")
    d, numero = Feuille("agglo_decision_bail"), f"DP{f.seance.year}/{f.rang:03}"
    qui, loyer = (("l'association Ressort", "350"), ("la société Numérix", "780"), ("la SCOP Atelier Bleu", "512"))[
        f.rang % 3
    ]
    objet = f"Pépinière d'entreprises – Convention d'occupation précaire avec {qui}"
    timbre(d, f, "s2low", numero, "AU")
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.lignes("Direction de l'économie", f"Décision n° {numero}", aligne="droite", avant=4)
    d.p("DÉCISION DU PRÉSIDENT", gras=True, aligne="centre", taille=13, avant=12)
    d.p(f"Objet : {objet}", gras=True, avant=10)
    femme = f.president.femme
    d.p(f"{'La Présidente' if femme else 'Le Président'} de la {f.collectivite[0].lower()}{f.collectivite[1:]},",
        avant=10)  # fmt: skip
    motifs_propres(
        d,
        ["le code général des collectivités territoriales, notamment ses articles L. 5211-9 et L. 5211-10",
         f"la délibération du conseil communautaire du 10 juillet 2020 donnant délégation à {au_chef(f)}",
         "le règlement intérieur de la pépinière"],
        [f"la demande formulée par {qui}", "qu'un bureau de 34 m² est vacant"],
        " ;", puce="-", retrait=10,
    )  # fmt: skip
    d.p("DÉCIDE :", gras=True, avant=10)
    textes = [
        f"De conclure avec {qui} une convention d'occupation précaire pour un bureau de 34 m², d'une durée de "
        "vingt-trois mois",
        f"De fixer la redevance mensuelle à {loyer} € hors taxes, charges comprises",
        "De charger la directrice générale des services de l'exécution de la présente décision",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n} : {texte}.", aligne="justifie")
    verbes = ("CONCLUT", "FIXE", "CHARGE")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, textes, strict=True), 1)])
    d.p(f"Fait à {lieu(f)}, le {f.seance:%d/%m/%Y}", aligne="droite", avant=14)
    signature(d, f, f"{'La Présidente' if femme else 'Le Président'},")
    executif(d, f, "AU", numero, objet)
    return soigne(d)


def urbaine_conseil_suffrages(f: Faits) -> Feuille:
    """A communauté urbaine: the proposal first (« Il est proposé »), then the vote in suffrages exprimés, with the
    names of those who abstain."""
    f = poste(f, "Communauté urbaine {de}", "conseil communautaire", "Président", 49, INTERCO, prefixe="24",
              visas=["le code général des collectivités territoriales, notamment son article L. 5215-20"],
              )  # fmt: skip
    d, qui, numero = Feuille("urbaine_conseil_suffrages"), salle(f), f"{f.seance:%Y}.{f.rang:03}"
    timbre(d, f, "actes", numero)
    if f.mode == "unanimite" and f.votants > 40:
        f = replace(f, abstentions=2, pour=f.votants - 2)
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.blocs.append(Colonnes(
        (P("Délibération du Conseil", gras=True), P(f"Séance du {le(f.seance)}", avant=0)),
        (P(f"N° {numero}", gras=True, aligne="droite"),), part=0.6))  # fmt: skip
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=12, avant=12)
    d.p(f"Le conseil communautaire, convoqué le {f.convocation:%d/%m/%Y}, s'est réuni à l'hôtel de la communauté sous "
        f"la présidence de {dame(f.president)}, {f.president.qualite}. {dame(f.secretaire)} a été "
        f"{e(f.secretaire, 'désigné')} secrétaire de séance.", avant=10, aligne="justifie")  # fmt: skip
    d.blocs.append(Tableau((("En exercice", "Présents", "Représentés", "Absents"),
                            (str(f.exercice), str(f.presents), str(f.pouvoirs), str(len(qui.absents))))))  # fmt: skip
    d.p(f"{dame(qui.presents[7])} donne lecture du rapport suivant :", avant=10)
    d.p(EXPOSES[f.sujet.objet], aligne="justifie")
    viser(d, f, fin=",", aligne="justifie")
    d.p("Il est proposé au conseil communautaire :", avant=8)
    decisions(d, f, infinitifs(f), puce="-", retrait=12, aligne="justifie")
    d.p("Le conseil communautaire, après en avoir délibéré, adopte cette proposition à "
        f"{tous(f)} des suffrages exprimés.", avant=10)  # fmt: skip
    noms = f" ({', '.join(mm(i) for i in qui.presents[12 : 12 + f.abstentions])})" if f.abstentions else ""
    opposes = f" ({', '.join(mm(i) for i in qui.presents[20 : 20 + f.contre])})" if f.contre else ""
    d.lignes(f"Suffrages exprimés : {f.pour + f.contre}", f"Pour : {f.pour}", f"Contre : {f.contre}{opposes}",
             f"Abstentions : {f.abstentions}{noms}", avant=4)  # fmt: skip
    signature(d, f, "Pour extrait conforme,", "La Présidente," if f.president.femme else "Le Président,")
    d.p(f"Publié sur le site de la communauté urbaine le {le(f.publication)}", taille=9, avant=12)
    seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "publication")
    dit_vote(d, f)
    return soigne(d)


def metropole_conseil_commission(f: Faits) -> Feuille:
    """A métropole: a block of labels (commission, objet, service, rapporteur), « Vu ledit dossier », « DÉLIBÈRE » and
    decisions with degrees."""
    f = poste(f, "Métropole {de}", "conseil métropolitain", "Président", 49, INTERCO, prefixe="200",
              visas=["ledit dossier"])  # fmt: skip
    d, qui, numero = Feuille("metropole_conseil_commission"), salle(f), f"{f.seance.year}-{f.rang + 2000}"
    timbre(d, f, "ministere", numero)
    d.bas = f"{f.collectivite} – Conseil du {le(f.seance)} – Délibération n° {numero}   {{page}}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"Conseil métropolitain du {le(f.seance)}", gras=True, avant=0)
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre", taille=13, avant=10)
    d.lignes("commission principale : développement, équipements et habitat", f"objet : {f.sujet.objet}",
             "service : Délégation générale au territoire", avant=10)  # fmt: skip
    rapporteur = qui.presents[3]
    d.p(f"Rapporteur : {dame(rapporteur)}", avant=10)
    d.p(f"Président de séance : {dame(f.president)}, {f.president.qualite}", avant=0)
    d.lignes(f"Date de convocation : {jour_de_semaine(f.convocation)} {le(f.convocation)}",
             f"Nombre de conseillers en exercice : {f.exercice}",
             f"Secrétaire {e(f.secretaire, 'élu')} : {dame(f.secretaire)}", avant=6)  # fmt: skip
    d.p(f"Présents : {groupes(qui.presents)}.", taille=9, aligne="justifie")
    if qui.mandats:
        d.p(f"Absents excusés : {', '.join(f'{mm(a)} (pouvoir à {mm(b)})' for a, b in qui.mandats)}.", taille=9)
    if qui.absents:
        d.p(f"Absents non excusés : {groupes(qui.absents)}.", taille=9)
    d.p("Le Conseil,", gras=True, avant=12)
    d.p(f"{au_chef(f)} expose ce qui suit : {EXPOSES[f.sujet.objet]}", aligne="justifie")
    viser(d, f, fin=" ;")
    d.p("Ouï l'avis de sa commission développement, équipements et habitat ;", avant=6)
    d.p("DÉLIBÈRE", gras=True, aligne="centre", avant=10)
    decisions(d, f, troisieme(f, "cap"), "{n}° - ", fin=".", aligne="justifie")
    d.p(f"Adopté à {tous(f)}.", avant=10)
    d.p("Et ont signé les membres présents, pour extrait conforme,", avant=8)
    signature(d, f, "La Présidente," if f.president.femme else "Le Président,", aligne="gauche")
    seance(d, f, numero, "convocation", "en_exercice")
    dit_vote(d, f, comptes=False)
    return soigne(d)


BUREAUX_GROUPES = (
    comcom_pays_communes,
    comcom_bureau_delegue,
    comcom_feuillets,
    comcom_arrete_regisseur,
    agglo_conseil_delibere,
    agglo_decision_bail,
    urbaine_conseil_suffrages,
    metropole_conseil_commission,
)

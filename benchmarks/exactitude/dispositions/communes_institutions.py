"""Set COMMUNES, the institutions: a CCAS, communities, a département, a région, syndicats."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.communes_sujets import (
    CHARTE,
    FONDS_DE_CONCOURS,
    LYCEES,
    ORDURES,
    PCAET,
    ROUTES,
    SECOURS,
    abstenus,
    perdre,
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
    noms,
    poser,
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne


def administrateurs_nommes(f: Faits) -> Feuille:
    """A CCAS: elected and appointed administrators apart, « Le Conseil d'Administration, à l'unanimité : »."""
    f = camper(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 13, prefixe="26",
               sujet=SECOURS)  # fmt: skip
    d, qui, numero = Feuille("administrateurs_nommes"), bancs(f), f"CCAS-{f.seance:%y}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True)
    d.p("1, place de la Mairie – ccas@exemple.fr", taille=9, avant=0)
    d.p(f"DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=12)
    d.p(f"N° {numero}", aligne="centre")
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=8)
    d.p(f"Administrateurs en exercice : {f.exercice}    Présents : {f.presents}    Pouvoirs : {f.pouvoirs}    "
        f"Votants : {f.votants}")  # fmt: skip
    d.p(f"Convocation du {le(f.convocation)}")
    d.p(f"Présidence de séance : {mm(f.president)}, {f.president.qualite}")
    d.p(f"Membres élus présents : {noms(qui.presents[1:5])}.", aligne="justifie")
    d.p(f"Membres nommés présents : {noms(qui.presents[5:])}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Excusés avec pouvoir : {', '.join(f'{mm(a)} (à {mm(b)})' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents)}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    visas_suivis(d, f, fin=".")
    considerants_suivis(d, f, fin=".")
    d.p(f"Le Conseil d'Administration, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="• ", fin=" ;")
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} ; contre : {f.contre} ; abstention : {f.abstentions}.")
    signe(d, f, f"{le_chef(f)} du CCAS,")
    d.p("Certifié exécutoire. Voies de recours : tribunal administratif de Montrivel, deux mois à compter de la "
        "publication.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def tableau_des_delegues(f: Faits) -> Feuille:
    """A community: a table of communes and their delegates, then the vice-president's report."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 27, prefixe="20",
               sujet=FONDS_DE_CONCOURS)  # fmt: skip
    d, qui, numero = Feuille("tableau_des_delegues"), bancs(f), f"{f.seance.year}/{f.rang:03}"
    timbre(d, f, "actes", numero.replace("/", "-"))
    d.bas = f"{f.collectivite} – Maison de l'intercommunalité – {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", aligne="centre")
    d.p(f"L'an {jour_ecrit(f)}, à 18 heures 30, le Conseil Communautaire s'est réuni à la salle polyvalente de "
        f"Fontsèche, sur convocation en date du {le(f.convocation)}, sous la présidence de {monsieur(f.president)}, "
        f"{f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    rangs = tuple((lieu, ", ".join(str(m) for m in qui.presents[i::4]))
                  for i, lieu in enumerate(("Aubrelle", "Estréval", "Fontsèche", "Gréziac")))  # fmt: skip
    d.blocs.append(Tableau((("Commune", "Délégués présents"), *rangs)))
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {' ; '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}", avant=8)
    if qui.absents:
        d.p(f"Excusés : {', '.join(str(m) for m in qui.absents)}")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.lignes(f"Nombre de délégués en exercice : {f.exercice}", f"Nombre de délégués présents : {f.presents}",
             f"Nombre de délégués votants : {f.votants}", avant=8)  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(
        f"{mm(f.autres[0])}, {'vice-présidente' if f.autres[0].femme else 'vice-président'}, informe l'assemblée que "
        "la commune a déposé un dossier complet et que la commission des finances l'a examiné.",
        aligne="justifie",
    )
    visas_suivis(d, f, fin=",")
    considerants_suivis(d, f, fin=",")
    d.p("Entendu cet exposé, le Conseil Communautaire, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f), marque="- ", fin=";", retrait=12)
    accords = "à l'unanimité" if f.mode == "unanimite" else f"par {f.pour} voix pour et {f.contre} contre"
    d.p(f"Cette délibération, mise aux voix, est adoptée {accords}"
        f"{f' ({abstenus(f.abstentions)})' if f.abstentions else ''}.", avant=8)  # fmt: skip
    signe(d, f, "Ainsi délibéré les jour, mois et an susdits,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(pour=f.pour, contre=f.contre)
        if f.abstentions:
            d.dit(abstentions=f.abstentions)
    return d


def convoques_par_voie_dematerialisee(f: Faits) -> Feuille:
    """The bureau of an agglomération: a long plan, « Considérant » first and visas after, articles with « Art. »."""
    f = camper(f, "Communauté d'agglomération {de}", "bureau communautaire", "président", 17, prefixe="24", sujet=PCAET)
    d, numero = Feuille("convoques_par_voie_dematerialisee"), f"B{f.seance:%Y}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.p(f.collectivite, gras=True, taille=13)
    d.p(f"Bureau communautaire du {le(f.seance)}", gras=True)
    d.p(f"Délibération n° {numero}", gras=True, aligne="droite")
    d.p(f"{f.sujet.objet}", gras=True, aligne="centre", avant=10)
    d.p(f"Les membres du bureau communautaire ont été convoqués le {le(f.convocation)} par voie dématérialisée.",
        avant=8)  # fmt: skip
    d.p(f"Nombre de membres du bureau en exercice : {f.exercice} – Nombre de présents : {f.presents} – Nombre de "
        f"votants : {f.votants}")  # fmt: skip
    d.p(f"Présidence : {mm(f.president)}, {f.president.qualite} – Secrétariat de séance : {mm(f.secretaire)}")
    considerants_suivis(d, f, fin=" ;")
    visas_suivis(d, f, fin=" ;")
    d.p(f"Le bureau communautaire, après en avoir délibéré, {f.pour} voix pour, {f.contre} contre et "
        f"{abstenus(f.abstentions)}, décide :", avant=10)  # fmt: skip
    poser(d, f, decider(f), marque="Art. {n} : ", unique="Art. unique : ", fin=" ;")
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def departement_en_rapport(f: Faits) -> Feuille:
    """A département: « RAPPORT N° » over the report's service, hinge in capitals, « Adopté » without a majority."""
    f = camper(f, "Département de la Basse-Ostre", "commission permanente", "président", 30, prefixe="22", sujet=ROUTES)
    d, qui, numero = Feuille("departement_en_rapport"), bancs(f), f"{f.seance:%Y}-{f.rang:03}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Direction des routes et des mobilités", taille=9)
    d.p("COMMISSION PERMANENTE", gras=True, aligne="centre", avant=10)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=8)
    d.p(f"Sous la présidence de {mm(f.president)}, {f.president.qualite} du Conseil départemental", avant=10)
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", taille=10)
    d.p("LA COMMISSION PERMANENTE DU CONSEIL DÉPARTEMENTAL,", gras=True, avant=10)
    visas_suivis(d, f, fin=",", aligne="justifie")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=8)
    poser(d, f, tierce(f), marque="– ", fin=" ;", aligne="justifie")
    d.p("Adopté à l'unanimité" if f.mode == "unanimite" else
        f"Adopté à la majorité (contre : {f.contre} ; abstentions : {f.abstentions})", gras=True, avant=10)  # fmt: skip
    d.p(f"Publié le {f.publication:%d/%m/%Y} sur le site du Département", taille=9)
    signe(d, f, f"{le_chef(f)} du Conseil départemental,")
    perdre(d, visas=False)
    tete(d, f, numero)
    d.dit(publication=f.publication, mode=f.mode,
          president=personne(f.president, f"{f.president.qualite} du Conseil départemental"))  # fmt: skip
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def region_article_premier(f: Faits) -> Feuille:
    """A région: « réunie le … sous la présidence de … », visas after a semicolon, « Article premier »."""
    f = camper(f, "Région Ostre-et-Sorne", "commission permanente", "président", 41, prefixe="23", sujet=LYCEES)
    d, numero = Feuille("region_article_premier"), f"{f.seance:%Y}_{f.rang:05}"
    timbre(d, f, "ministere", numero)
    d.p(f.collectivite.upper(), gras=True, taille=15)
    d.p(f"RÉUNION DU {le(f.seance).upper()}", gras=True, aligne="droite")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="droite")
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=14, taille=13)
    d.p(f"La commission permanente du conseil régional, convoquée le {le(f.convocation)}, réunie le {le(f.seance)} à "
        f"l'hôtel de la Région, sous la présidence de {monsieur(f.president)}, {f.president.qualite}, la secrétaire de "
        f"séance étant {mm(f.secretaire)}," if f.secretaire.femme else
        f"La commission permanente du conseil régional, convoquée le {le(f.convocation)}, réunie le {le(f.seance)} à "
        f"l'hôtel de la Région, sous la présidence de {monsieur(f.president)}, {f.president.qualite}, le secrétaire de "
        f"séance étant {mm(f.secretaire)},", aligne="justifie", avant=10)  # fmt: skip
    visas_suivis(d, f, mot="VU", fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    d.p("Après en avoir délibéré,", avant=8)
    d.p("DÉCIDE :", gras=True)
    textes = [f"D{t[1:]}" for t in decider(f)]
    for n, texte in enumerate(textes):
        d.p(f"Article {('premier', '2', '3')[n]} :", gras=True, avant=8)
        d.p(f"{texte}.", aligne="justifie", avant=0)
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(
        zip(("AFFECTE", "APPROUVE", "AUTORISE"), textes, strict=True), 1)])  # fmt: skip
    d.p(f"Délibération adoptée à {tous(f)}", avant=10)
    signe(d, f, f"{le_chef(f)} du conseil régional,")
    tete(d, f, numero, "convocation")
    d.dit(mode=f.mode)
    return d


def ordures_du_pays(f: Faits) -> Feuille:
    """A waste syndicat: titular and substitute delegates, counts in sentences, « A L'UNANIMITE » in the hinge."""
    f = camper(f, "Syndicat mixte {de}", "comité syndical", "président", 21, prefixe="25", sujet=ORDURES)
    d, qui, numero = Feuille("ordures_du_pays"), bancs(f), f"{f.seance:%Y%m}_{f.rang:02}"
    d.haut = f"{f.collectivite} – collecte, tri, valorisation"
    d.p("DELIBERATION DU COMITE SYNDICAL", gras=True, aligne="centre", taille=13)
    d.p(f"SEANCE DU {f.seance:%d/%m/%Y}", gras=True, aligne="centre")
    d.p(f.collectivite, gras=True, avant=8)
    d.blocs.append(Colonnes((P(f"N° {numero}", gras=True), P(f"Convocation : {f.convocation:%d/%m/%Y}")),
                            (P(f"OBJET : {f.sujet.objet}", gras=True),), part=0.35))  # fmt: skip
    d.p(f"Le comité syndical compte {f.exercice} délégués en exercice. {f.presents} délégués sont présents, "
        f"{f.votants} prennent part au vote.", avant=10)  # fmt: skip
    d.p(f"Délégués titulaires : {noms(qui.presents[:-2])}.", aligne="justifie")
    d.p(f"Délégués suppléants : {noms(qui.presents[-2:])}.", aligne="justifie")
    d.p(f"Sous la présidence de {mm(f.president)}, {f.president.qualite} ; {mm(f.secretaire)} étant "
        f"{accord(f.secretaire, 'désigné')} secrétaire de séance.")  # fmt: skip
    visas_suivis(d, f, fin="")
    considerants_suivis(d, f, fin="")
    if f.mode == "unanimite":
        d.p("Le comité syndical, après en avoir délibéré, A L'UNANIMITE,", gras=True, avant=10)
    else:
        d.p(f"Le comité syndical, après en avoir délibéré, A LA MAJORITE ({f.pour} pour, {f.contre} contre, "
            f"{abstenus(f.abstentions)}),", gras=True, avant=10)  # fmt: skip
    poser(d, f, tierce(f), marque="Article {n} : ", fin="")
    signent(d, f, secretaire_d_abord=True)
    d.p(f"Acte rendu exécutoire après transmission en préfecture le {f.transmission:%d/%m/%Y} et publication le "
        f"{f.publication:%d/%m/%Y}.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def colleges_du_parc(f: Faits) -> Feuille:
    """A regional park: votes counted in voices, its colleges, « ACTE » in lines, the board's members by college."""
    f = camper(f, "Syndicat mixte du Parc naturel régional de l'Ostre", "comité syndical", "président", 31,
               prefixe="25", sujet=CHARTE)  # fmt: skip
    d, qui, numero = Feuille("colleges_du_parc"), bancs(f), f"PNR {f.seance:%Y}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"COMITÉ SYNDICAL DU {le(f.seance).upper()}", aligne="centre", gras=True)
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Date de convocation : {le(f.convocation)}")
    for college, tranche in (("Région", qui.presents[:3]), ("Départements", qui.presents[3:7]),
                             ("Communes et communautés", qui.presents[7:])):  # fmt: skip
        d.p(f"Collège {college} : {', '.join(str(m) for m in tranche)}", taille=10, avant=2)
    d.p(f"Nombre de délégués en exercice : {f.exercice} – présents : {f.presents} – pouvoirs : {f.pouvoirs} – "
        f"votants : {f.votants}", avant=8)  # fmt: skip
    d.p(f"Président de séance : {f.president}, {f.president.qualite}. Secrétaire de séance : {f.secretaire}.")
    visas_suivis(d, f, fin=" ;")
    considerants_suivis(d, f, fin=" ;")
    d.p("Sur la base de ces éléments, le comité syndical, après en avoir délibéré :", avant=10)
    poser(d, f, tierce(f, "cap"), marque="{n}. ", fin=".")
    d.p(f"Résultat : {'Unanimité' if f.mode == 'unanimite' else 'Majorité'}", gras=True, avant=10)
    d.blocs.append(Tableau((("Voix pour", "Voix contre", "Abstentions"),
                            (str(f.pour), str(f.contre), str(f.abstentions)))))  # fmt: skip
    signe(d, f, "Pour extrait certifié conforme,", f"{le_chef(f)} du Parc,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


INSTITUTIONS = (
    administrateurs_nommes,
    tableau_des_delegues,
    convoques_par_voie_dematerialisee,
    departement_en_rapport,
    region_article_premier,
    ordures_du_pays,
    colleges_du_parc,
)

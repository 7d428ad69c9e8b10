"""Set VALLEES: syndicats of every kind, PETR and parc naturel."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.vallees_pieces import (
    accord,
    asseoir,
    dame,
    decider,
    du_chef,
    en_toutes_lettres,
    exposer,
    le_chef,
    madame_la,
    manquants,
    mm,
    noms,
    nus,
    placer,
    poser,
    remises,
    sans_visa,
    signe,
    signent,
    tete,
    tierce,
    timbrer,
    tous,
    viser,
    viser_en_liste,
)
from benchmarks.exactitude.dispositions.vallees_sujets import (
    CANTINE,
    ECOLE,
    ENERGIE,
    FORAGE,
    GYMNASE,
    LEADER,
    PARC,
    TRI,
    VOIRIE,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def syndicat_sivu(f: Faits) -> Feuille:
    """A SIVU run by a mairie's secretary: a form of few lines, delegates of three communes, verbs in capitals."""
    f, expose = placer(f, "SIVU du gymnase de Gréziac", "comité syndical", 9, (GYMNASE,), prefixe="25")
    d, qui, numero = Feuille("syndicat_sivu"), asseoir(f), f"{f.seance.year}/{f.rang:02}"
    d.p("SIVU DU GYMNASE DE GRÉZIAC", gras=True)
    d.lignes("Mairie de Gréziac", "1, place de l'Église", taille=9, avant=0)
    d.p("DÉLIBÉRATION DU COMITÉ SYNDICAL", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=2)
    d.lignes("Nombre de délégués :", f"- en exercice : {f.exercice}", f"- présents : {f.presents}",
             f"- votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"L'an {en_toutes_lettres(f.seance)} à dix-huit heures trente, le comité syndical, régulièrement convoqué, "
        f"s'est réuni à la mairie de Gréziac sous la présidence de {dame(f.president)}, {f.president.qualite}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}")
    if qui.pouvoirs:
        d.p(f"Absents ayant donné procuration : {remises(qui)}", avant=2)
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p(f"Date de la convocation : {f.convocation:%d/%m/%Y}", avant=2)
    d.p(f"N° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    exposer(d, expose)
    viser(d, f)
    d.p("Le comité syndical, après délibération :", avant=10)
    poser(d, f, tierce(f), fin=",")
    d.p(f"Vote : pour {f.pour}, contre {f.contre}, abstention {f.abstentions}", avant=10)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def syndicat_sivom(f: Faits) -> Feuille:
    """A SIVOM: the stamp, a table of counts by heads, « Après en avoir délibéré, le Conseil Syndical décide : »."""
    f, expose = placer(f, "SIVOM de la Basse Vaire", "conseil syndical", 18, (VOIRIE,), prefixe="25")
    d, qui, numero = Feuille("syndicat_sivom"), asseoir(f), f"{f.seance.year}-{f.rang:02}"
    timbrer(d, f, "s2low", numero)
    d.p("SIVOM de la Basse Vaire", gras=True, taille=14, aligne="centre")
    d.p("Extrait du registre des délibérations du Conseil Syndical", aligne="centre", gras=True)
    d.p(f"Délibération n°{numero}", aligne="centre")
    d.blocs.append(Tableau((("Délégués en exercice", "Délégués présents", "Procurations", "Votants"),
                            (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)))))  # fmt: skip
    d.p(f"Le {le(f.seance)} à 19 heures, les délégués des communes, convoqués le {le(f.convocation)}, se sont réunis "
        f"au siège du SIVOM sous la présidence de {mm(f.president)}, {f.president.qualite} du SIVOM.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {nus(qui.presents)}.", aligne="justifie")
    d.p(f"Excusés : {nus(manquants(qui))}.")
    if qui.pouvoirs:
        d.p(f"Procurations : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.")
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=12)
    d.p(f"{madame_la(f)} rappelle que :", avant=8)
    exposer(d, expose)
    viser(d, f, fin=" ;")
    d.p(f"Après en avoir délibéré, le Conseil Syndical, à {tous(f)}, décide :", avant=10)
    poser(d, f, decider(f, "cap"), puce="-", fin=".", retrait=12)
    if f.mode == "majorite":
        d.p(f"{f.pour} POUR, {f.contre} CONTRE, {f.abstentions} ABSTENTION", avant=8)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)} du SIVOM,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", objet=f.sujet.objet.upper(),
         qualite=f"{f.president.qualite} du SIVOM")  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def syndicat_sirp(f: Faits) -> Feuille:
    """A school regroupement: no visa, the chair explains, verbs with a capital, both hands at the foot."""
    f, expose = placer(f, "Syndicat Intercommunal du Regroupement Pédagogique des Trois Clochers", "comité syndical", 8,
                       (ECOLE, CANTINE), prefixe="25")  # fmt: skip
    d, qui, numero = Feuille("syndicat_sirp"), asseoir(f), f"{f.rang:02}-{f.seance.year}"
    d.lignes("Syndicat Intercommunal du Regroupement Pédagogique des Trois Clochers", gras=True, aligne="centre",
             taille=12)  # fmt: skip
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU COMITÉ SYNDICAL", aligne="centre", avant=10)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)} à 20h", aligne="centre", avant=2)
    d.lignes(f"Date de convocation : {le(f.convocation)}", f"Membres en exercice : {f.exercice}",
             f"Membres présents : {f.presents}", f"Suffrages exprimés : {f.pour + f.contre}", avant=10)  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", avant=8)
    d.p(f"Excusés : {noms(manquants(qui))}.", avant=2)
    if qui.pouvoirs:
        d.p(f"Pouvoir de {remises(qui, 'à', ' ; de ')}.", avant=2)
    d.p(f"Présidence : {mm(f.president)}", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{madame_la(f)} informe le comité :", avant=8)
    exposer(d, expose)
    d.p(f"Après en avoir délibéré, le comité syndical, à {tous(f)} :", avant=8)
    poser(d, f, tierce(f, "cap"), marque="- ", fin=".")
    d.p("Fait et délibéré le jour, mois et an ci-dessus.", avant=10)
    signent(d, f)
    sans_visa(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", qualite=None)
    dit_vote(d, f, comptes=False)
    return d


def syndicat_energie(f: Faits) -> Feuille:
    """A département's energy syndicat: fields at the right, lists under « VU » and « CONSIDÉRANT », a vote table."""
    f, expose = placer(f, "Syndicat départemental d'énergies de la Sorne", "comité syndical", 46, (ENERGIE,),
                       prefixe="25")  # fmt: skip
    d, numero = Feuille("syndicat_energie"), f"CS-{f.seance.year}-{f.rang:03}"
    timbrer(d, f, "actes", numero)
    d.bas = "SDE de la Sorne – 22, rue de la Dynamo – Page {page}/{pages}"
    d.blocs.append(Colonnes(
        (P("Syndicat départemental d'énergies de la Sorne", gras=True),
         P("Comité syndical", avant=2), P(f"Séance du {le(f.seance)}", avant=2)),
        (P(f"Délibération n° {numero}", gras=True), P(f"Date de convocation : {f.convocation:%d/%m/%Y}", avant=2),
         P(f"Délégués en exercice : {f.exercice}", avant=2), P(f"Délégués présents : {f.presents}", avant=2),
         P(f"Pouvoirs : {f.pouvoirs}", avant=2), P(f"Votants : {f.votants}", avant=2)), part=0.5))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"Sous la présidence de {mm(f.president)}, {f.president.qualite} du syndicat, le comité s'est réuni à la "
        f"Maison des énergies. {mm(f.secretaire)} a été {accord(f.secretaire, 'élu')} secrétaire de séance. Le quorum "
        "est atteint.", aligne="justifie")  # fmt: skip
    exposer(d, expose)
    viser_en_liste(d, f, "VU", "CONSIDÉRANT")
    d.p("LE COMITÉ SYNDICAL, APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=10)
    poser(d, f, tierce(f), puce="•", retrait=12)
    d.blocs.append(Tableau((("Votants", "Pour", "Contre", "Abstentions"),
                            (str(f.votants), str(f.pour), str(f.contre), str(f.abstentions)))))  # fmt: skip
    signe(d, f, f"{le_chef(f)} du Syndicat,", civil=True)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         qualite=f"{f.president.qualite} du syndicat")  # fmt: skip
    dit_vote(d, f)
    return d


def syndicat_eau(f: Faits) -> Feuille:
    """A water syndicat: opening in words, the vote in a line of stars, « DECIDE » before each decision."""
    f, expose = placer(f, "Syndicat Intercommunal d'Alimentation en Eau Potable de la Vaire", "comité syndical", 20,
                       (FORAGE,), prefixe="25", autorite="le Président")  # fmt: skip
    d, qui, numero = Feuille("syndicat_eau", coin="bas-droite"), asseoir(f), f"{f.seance:%Y-%m}-{f.rang:02}"
    timbrer(d, f, "actes", numero)
    d.p("SYNDICAT INTERCOMMUNAL D'ALIMENTATION EN EAU POTABLE DE LA VAIRE", gras=True, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS DU COMITE SYNDICAL", aligne="centre", avant=10)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", gras=True, avant=0)
    d.p(f"N° {numero}", aligne="centre", avant=0)
    d.p(f"L'an {en_toutes_lettres(f.seance)}, à quatorze heures, les membres du comité syndical se sont réunis à la "
        f"station de Fontsèche sur convocation adressée par {le_chef(f, False).lower()} le {le(f.convocation)}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Nombre de membres en exercice : {f.exercice} – Présents : {f.presents} – Pouvoirs : {f.pouvoirs}")
    d.p(f"PRESENTS : {nus(qui.presents)}", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"POUVOIRS : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}", taille=10)
    if qui.absents:
        d.p(f"EXCUSES : {nus(qui.absents)}", taille=10)
    d.p(f"Président de séance : {mm(f.president)}", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", taille=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    exposer(d, expose)
    viser(d, f, vu="VU", motif="CONSIDERANT", fin="")
    d.p(f"Le Comité Syndical, ouï l'exposé {du_chef(f)} et après en avoir délibéré,", avant=10)
    poser(d, f, [f"DECIDE {t}" for t in decider(f)], fin=",")
    d.p(
        f"Délibération adoptée à {tous(f)} : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s).", avant=10
    )
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=8)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", qualite=None)
    dit_vote(d, f)
    return d


def syndicat_dechets(f: Faits) -> Feuille:
    """A waste syndicat: a header on each page, counts with titulaires, articles in capitals, voies et délais."""
    f, expose = placer(f, "Syndicat mixte de traitement des déchets Ostre Propre", "comité syndical", 26, (TRI,),
                       prefixe="25")  # fmt: skip
    d, numero = Feuille("syndicat_dechets", police="New Computer Modern"), f"CS{f.seance:%y%m%d}-{f.rang:02}"
    timbrer(d, f, "s2low", numero)
    d.haut = f"Ostre Propre – Délibération {numero}"
    d.p("SYNDICAT MIXTE DE TRAITEMENT DES DÉCHETS OSTRE PROPRE", gras=True)
    d.p(f"COMITÉ SYNDICAL DU {le(f.seance).upper()}", gras=True, avant=2)
    d.p(f"DÉLIBÉRATION N° {numero}", aligne="centre", gras=True, avant=12)
    d.p(f.sujet.objet, aligne="centre", gras=True, avant=2)
    d.p(f"Le comité syndical, convoqué le {le(f.convocation)}, s'est réuni le {le(f.seance)} à 17 heures 30 au centre "
        f"de tri, sous la présidence de {dame(f.president)}, {f.president.qualite}. Secrétaire de séance : "
        f"{dame(f.secretaire)}.", aligne="justifie", avant=10)  # fmt: skip
    d.lignes(f"Nombre de délégués en exercice : {f.exercice}", f"Nombre de délégués présents : {f.presents}",
             f"Nombre de délégués représentés : {f.pouvoirs}", f"Nombre de voix exprimées : {f.pour + f.contre}",
             avant=8)  # fmt: skip
    viser(d, f, fin=",", aligne="justifie")
    d.p(f"{madame_la(f)} précise :", avant=8)
    exposer(d, expose)
    d.p("Le comité syndical,", avant=10)
    d.p(f"Après en avoir délibéré, à {tous(f)},", avant=2)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f, "Nu"), marque="ARTICLE {n} - ", fin=".", aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Voix pour : {f.pour} ; voix contre : {f.contre} ; abstentions : {f.abstentions}", avant=10)
    signe(d, f, f"{le_chef(f)} du syndicat mixte,")
    d.p("Voies et délais de recours : la présente délibération peut être contestée devant le tribunal administratif de "
        "Montrivel, dans un délai de deux mois, par courrier ou sur www.telerecours.fr.",
        taille=8, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def syndicat_petr(f: Faits) -> Feuille:
    """A PETR: its bureau, the members in a table by communauté, a financing table beside the articles, two pages."""
    f, expose = placer(f, "PETR du Pays des Trois Vallées", "bureau syndical", 14, (LEADER,), prefixe="200")
    d, qui, numero = Feuille("syndicat_petr"), asseoir(f), f"BS {f.seance.year}-{f.rang:02}"
    d.bas = "PETR du Pays des Trois Vallées - Maison du Pays - {page}/{pages}"
    d.p("PETR DU PAYS DES TROIS VALLÉES", gras=True, taille=14)
    d.p("Pôle d'équilibre territorial et rural", italique=True, avant=0)
    d.p(f"BUREAU SYNDICAL – Réunion du {le(f.seance)}", gras=True, avant=12)
    d.p(f"Délibération n° {numero}", gras=True, avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    tiers = [noms(qui.presents[r::3]) for r in range(3)]
    lieux = ("CC des Collines", "CC Haute Sorne", "CC Val de Noirlieu")
    d.blocs.append(Tableau((("Communauté", "Membres présents"), *zip(lieux, tiers, strict=True))))
    d.p(f"Pouvoirs : {remises(qui) or 'néant'}", avant=8)
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=2)
    d.p(f"Nombre de membres du bureau : {f.exercice} en exercice, {f.presents} présents, {f.votants} votants", avant=2)
    d.p(f"Président de séance : {mm(f.president)}, {f.president.qualite} du PETR", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p("Rapport :", gras=True, avant=10)
    exposer(d, expose)
    d.blocs.append(Tableau((("Financeurs", "Montant", "Part"), ("Europe (FEADER)", "62 720 €", "80 %"),
                            ("PETR", "15 680 €", "20 %"), ("Total", "78 400 €", "100 %"))))  # fmt: skip
    d.blocs.append(SautDePage())
    viser(d, f, fin=",")
    d.p(f"Le Bureau syndical, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f), puce="•", retrait=12, fin=" ;")
    if f.mode == "majorite":
        d.p(f"({f.contre} voix contre, {f.abstentions} abstention)", italique=True)
        d.dit(contre=f.contre, abstentions=f.abstentions)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)} du PETR,", civil=True)
    d.p(f"Publié sur le site du PETR le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", qualite=f"{f.president.qualite} du PETR")
    if not qui.pouvoirs:
        d.dit(pouvoirs=0)
    d.dit(publication=f.publication, mode=f.mode)
    return d


def syndicat_parc(f: Faits) -> Feuille:
    """A parc naturel régional's syndicat mixte: « voix » counted, long sentences, articles with ordinals."""
    f, expose = placer(f, "Syndicat mixte du Parc naturel régional des Hautes Vallées", "comité syndical", 38, (PARC,),
                       prefixe="25", autorite="le Président")  # fmt: skip
    d, qui, numero = Feuille("syndicat_parc", coin="haut-gauche"), asseoir(f), f"{f.seance.year}-CS-{f.rang:03}"
    timbrer(d, f, "ministere", numero)
    d.p("Syndicat mixte du Parc naturel régional des Hautes Vallées", gras=True, aligne="droite", taille=12)
    d.p("COMITÉ SYNDICAL", aligne="droite", avant=0)
    d.p(f"Délibération n° {numero}", aligne="centre", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"L'an {en_toutes_lettres(f.seance)}, à dix heures, le comité syndical du Parc, convoqué le "
        f"{le(f.convocation)}, s'est réuni à la Maison du Parc sous la présidence de {mm(f.president)}, "
        f"{f.president.qualite} du Parc naturel régional.", aligne="justifie", avant=8)  # fmt: skip
    d.p(f"Membres en exercice : {f.exercice}", avant=6)
    d.p(f"Membres présents : {f.presents}", avant=0)
    d.p(f"Membres ayant donné pouvoir : {f.pouvoirs}", avant=0)
    d.p(f"Ont pris part au vote : {f.votants}", avant=0)
    d.p(f"Présents : {nus(qui.presents)}.", taille=9, aligne="justifie")
    d.p(f"Excusés : {nus(manquants(qui))}.", taille=9, aligne="justifie")
    d.p(f"Le secrétariat de séance est assuré par {mm(f.secretaire)}.")
    viser(d, f, aligne="justifie")
    d.p(f"{mm(f.autres[0])}, rapporteur, expose :", avant=8)
    exposer(d, expose)
    d.p("Le comité syndical, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f), marque="Article {er} - ", fin=" ;", aligne="justifie")
    d.p(f"Résultat du vote : {f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention(s).", avant=10)
    signe(d, f, f"{le_chef(f)} du Syndicat mixte,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         qualite=f"{f.president.qualite} du Parc naturel régional")  # fmt: skip
    dit_vote(d, f)
    return d


VALLEES_SYNDICATS = (
    syndicat_sivu,
    syndicat_sivom,
    syndicat_sirp,
    syndicat_energie,
    syndicat_eau,
    syndicat_dechets,
    syndicat_petr,
    syndicat_parc,
)

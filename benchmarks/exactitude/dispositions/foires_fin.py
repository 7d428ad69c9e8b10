"""The blind set FOIRES, third part: six communautés, three syndicats, a CCAS and a département."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    camper,
    decider,
    dit_acte,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    motifs,
    motifs_en_liste,
    noms,
    poser,
    sans_motifs,
    signe,
    signent,
    tete,
    tierce,
    tous,
)
from benchmarks.exactitude.dispositions.foires_pieces import (
    CHAUFFAGE,
    COLLEGES,
    RPQS,
    abrege,
    absents,
    civil,
    detail,
    expose,
    feminin,
    timbrer,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def comcom_delegues_par_commune(f: Faits) -> Feuille:
    """A communauté that lists its delegates by commune in a table; counts in one line; « VOTE » in three cells."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 27, prefixe="200",
               visas=["les statuts de la communauté de communes"])  # fmt: skip
    d, numero, qui = Feuille("comcom_delegues_par_commune"), f"{f.seance.year}-{f.rang:03}", bancs(f)
    timbrer(d, f, "s2low", numero)
    d.bas = f"{f.collectivite} – 5, rue du Commerce"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", aligne="centre")
    d.p(f"Séance du {le(f.seance)}", aligne="centre", gras=True)
    d.p(f"Délibération n° {numero}", aligne="centre", gras=True)
    d.p(f"L'an {jour_ecrit(f)} à dix-huit heures trente, le conseil communautaire, convoqué le {le(f.convocation)}, "
        f"s'est réuni à la salle polyvalente d'Aubrelle, sous la présidence de {monsieur(f.president)}, "
        f"{f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    rangs = [
        (lieu, noms(qui.presents[n::4])) for n, lieu in enumerate(("Aubrelle", "Gréziac", "Ormevert", "Tournadre"))
    ]
    d.blocs.append(Tableau((("Commune", "Délégués présents"), *rangs)))
    for ligne in absents(f, "Excusés", "pouvoir à"):
        d.p(ligne, taille=10)
    d.p(f"En exercice : {f.exercice} ; présents : {f.presents} ; pouvoirs : {f.pouvoirs} ; votants : {f.votants}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Le conseil communautaire, après en avoir délibéré, décide :", avant=8)
    poser(d, f, decider(f), marque="- ", retrait=12)
    d.blocs.append(Tableau((("Votes pour", "Votes contre", "Abstentions"),
                            (str(f.pour), str(f.contre), str(f.abstentions)))))  # fmt: skip
    signe(d, f, f"{le_chef(f)} de la communauté de communes,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def comcom_titulaires_et_suppleants(f: Faits) -> Feuille:
    """A rural communauté: counts in a left column, vice-président's report, verbs with a capital, two signatures."""
    f = camper(f, "Communauté de communes du Pays de la Sorne", "conseil communautaire", "président", 31, prefixe="24")
    d, numero = Feuille("comcom_titulaires_et_suppleants"), f"{f.seance.year}_{f.rang:02}"
    timbrer(d, f, "actes", numero)
    d.p("COMMUNAUTÉ DE COMMUNES DU PAYS DE LA SORNE", gras=True)
    d.p(f"DÉLIBÉRATION DU CONSEIL COMMUNAUTAIRE N° {numero}", gras=True, aligne="centre", avant=12)
    gauche = ("Délégués", f"En exercice : {f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}")
    droite = (f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", f"Convocation du {le(f.convocation)}",
              f"Président de séance : {mm(f.president)}, {f.president.qualite}",
              f"Secrétaire de séance : {mm(f.secretaire)}",
              f"Titulaires présents : {', '.join(abrege(i) for i in bancs(f).presents)}", *absents(f))  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(t, taille=9) for t in gauche), tuple(P(t, taille=9) for t in droite), part=0.25))
    d.p(f.sujet.objet, gras=True, avant=14, taille=12)
    d.p(f"{mm(f.autres[1])}, {'vice-présidente' if f.autres[1].femme else 'vice-président'}, expose au conseil "
        f"{expose(f)}.", aligne="justifie")  # fmt: skip
    visas_suivis(d, f, fin=",")
    d.dit(considerants=[])
    d.p(f"Après en avoir délibéré, le Conseil communautaire, à {tous(f)} :", avant=8)
    poser(d, f, tierce(f, "cap"), marque="- ", fin=",", retrait=12)
    if f.mode == "majorite":
        d.p(f"Résultat du vote : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s).")
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def comcom_page_deux(f: Faits) -> Feuille:
    """A communauté whose sheet breaks before the hinge; header repeated; « Art. » numbers; stamp at the left."""
    f = camper(f, "Communauté de communes {de}", "conseil de communauté", "président", 35, prefixe="200",
               visas=[f"{CGCT}, et notamment ses articles L. 5214-1 et suivants"])  # fmt: skip
    d, numero = Feuille("comcom_page_deux", coin="haut-gauche"), f"DCC-{f.seance:%y}-{f.rang:03}"
    timbrer(d, f, "actes", numero)
    d.haut, d.bas = f"Conseil de communauté du {f.seance:%d/%m/%Y}", f"{numero} – {{page}}/{{pages}}"
    d.p(f.collectivite, gras=True, aligne="droite", taille=13)
    d.p(f"DÉLIBÉRATION {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p(f"Date de la séance : {le(f.seance)}", avant=8)
    d.lignes(f"Date d'envoi de la convocation : {le(f.convocation)}", f"Nombre de délégués en exercice : {f.exercice}",
             f"Nombre de délégués présents : {f.presents}", f"Nombre de procurations : {f.pouvoirs}",
             f"Nombre de votants : {f.votants}", avant=2)  # fmt: skip
    d.p(f"Présidence assurée par {mm(f.president)}, {f.president.qualite}.", avant=8)
    d.p(f"Présents : {noms(bancs(f).presents)}.", taille=10, aligne="justifie")
    for ligne in absents(f, "Absents", "donne procuration à"):
        d.p(ligne, taille=10)
    d.p(f"{monsieur(f.secretaire)} est {accord(f.secretaire, 'nommé')} secrétaire de séance.")
    motifs(d, f, fin=",", aligne="justifie")
    d.blocs.append(SautDePage())
    voix = f" ({f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s))" if f.mode == "majorite" else ""
    d.p(f"Le conseil de communauté, ouï l'exposé {feminin(f)}, après en avoir délibéré, à {tous(f)}{voix},")
    d.p("DÉCIDE :", gras=True)
    poser(d, f, decider(f, cap=True), marque="Art. {n} – ", unique="Article unique – ", fin=".")
    signe(d, f, "Fait et délibéré les jour, mois et an susdits,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def comcom_decision_du_president(f: Faits) -> Feuille:
    """A communauté's decision by its chair: a marché awarded; articles with infinitives; published on the site."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 27, prefixe="200")
    d, numero = Feuille("comcom_decision_du_president"), f"DP {f.seance.year}-{f.rang:02}"
    quoi, prix = (("le nettoyage des bâtiments", "18 420,00"), ("la fourniture de bacs roulants", "32 760,00"),
                  ("l'étude de faisabilité d'une pépinière d'entreprises", "24 900,00"))[f.rang % 3]  # fmt: skip
    objet = f"Attribution du marché pour {quoi}"
    timbrer(d, f, "ministere", numero, "AU")
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"DÉCISION {'DE LA PRÉSIDENTE' if f.president.femme else 'DU PRÉSIDENT'}", gras=True, aligne="centre", avant=12)
    d.lignes(f"N° {numero}", f"en date du {le(f.seance)}", aligne="centre")
    d.p(f"Objet : {objet}", gras=True, avant=10)
    d.p(f"{le_chef(f)} de la communauté de communes,", avant=8)
    visas = [f"{CGCT}, notamment son article L. 5211-10", "le code de la commande publique", "la délibération du 9 "
             "juillet 2020 donnant délégation au président", "le rapport d'analyse des offres"]  # fmt: skip
    for visa in visas:
        d.p(f"VU {visa} ;")
    d.dit(visas=[f"VU {v}" for v in visas], considerants=[])
    d.p("DÉCIDE :", gras=True, avant=8)
    textes = [f"D'attribuer le marché pour {quoi} à la société Ostre Services, pour un montant de {prix} € HT",
              "D'inscrire la dépense correspondante au budget principal",
              "De rendre compte de la présente décision au prochain conseil communautaire"]  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n} - {texte}.", aligne="justifie")
    verbes = ("ATTRIBUE", "INSCRIT", "REND")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, textes, strict=True), 1)])
    signe(d, f, f"{le_chef(f)},")
    d.p(f"Publiée sur le site internet le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dit_acte(d, f, "AU", numero, objet)
    d.dit(publication=f.publication)
    return d


def agglo_rapport_en_tete(f: Faits) -> Feuille:
    """An agglomération: policy and rapporteur lines, « Vu : » and « Considérant : » lists, capitals in the hinge."""
    f = camper(f, "Communauté d'agglomération Ostre-et-Sorne", "conseil communautaire", "président", 51, prefixe="200",
               visas=[f"{CGCT}, notamment ses articles L. 5216-1 et suivants"])  # fmt: skip
    d, numero = Feuille("agglo_rapport_en_tete"), f"CC{f.seance.year}/{f.rang:03}"
    timbrer(d, f, "s2low", numero)
    d.bas = "Communauté d'agglomération – Direction des affaires juridiques – {page}/{pages}"
    d.p("COMMUNAUTÉ D'AGGLOMÉRATION OSTRE-ET-SORNE", gras=True, taille=13)
    d.p(f"Conseil communautaire – Séance du {le(f.seance)}")
    d.lignes(f"DÉLIBÉRATION N° {numero}", f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Rapporteur : {mm(f.autres[4])}")
    d.lignes(f"Date de convocation : {f.convocation:%d/%m/%Y}", f"Conseillers en exercice : {f.exercice}",
             f"Conseillers présents : {f.presents}", f"Conseillers représentés : {f.pouvoirs}",
             f"Président de séance : {f.president}, {f.president.qualite}", f"Secrétaire de séance : {f.secretaire}",
             avant=8, taille=10)  # fmt: skip
    d.p("Exposé des motifs", gras=True, avant=10)
    d.p("Ce dossier relève des compétences de la communauté d'agglomération. Il a été préparé avec les communes "
        "concernées et soumis au bureau, qui a rendu un avis favorable.", aligne="justifie")  # fmt: skip
    motifs_en_liste(d, f, "Vu", "Considérant", "-")
    d.p("LE CONSEIL COMMUNAUTAIRE, APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=10)
    poser(d, f, tierce(f), marque="Article {n} : ", unique="Article unique : ", fin=".", aligne="justifie")
    d.p(f"La délibération est adoptée à {tous(f)} des suffrages exprimés.", avant=8)
    d.p(f"Pour : {f.pour} | Contre : {f.contre} | Abstention : {f.abstentions}", avant=2)
    signe(d, f, f"{le_chef(f)},")
    d.p(f"{le_chef(f)} certifie le caractère exécutoire de la présente délibération. Elle peut être contestée dans un "
        "délai de deux mois devant le tribunal administratif de Montrivel, y compris par Télérecours citoyens "
        "(www.telerecours.fr).", taille=8, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f)
    return d


def agglo_bureau_communautaire(f: Faits) -> Feuille:
    """An agglomération's bureau: a field table at the top, infinitives « de … » in articles, no names of members."""
    f = camper(f, "Communauté d'agglomération {de}", "bureau", "président", 17, prefixe="24",
               visas=["la délibération du conseil du 22 juillet 2020 portant délégations au bureau"])  # fmt: skip
    d, numero = Feuille("agglo_bureau_communautaire", police="New Computer Modern"), f"B{f.seance.year}-{f.rang:02}"
    timbrer(d, f, "actes", numero)
    d.p(f.collectivite, gras=True, taille=13)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU BUREAU", gras=True, aligne="centre", avant=12)
    d.blocs.append(Tableau((
        ("Séance", f"{jour_de_semaine(f.seance)} {le(f.seance)}"), ("Convocation", le(f.convocation)),
        ("Numéro", numero), ("Objet", f.sujet.objet), ("Membres en exercice", str(f.exercice)),
        ("Membres présents", str(f.presents)), ("Votants", str(f.votants))), entete=False))  # fmt: skip
    d.p(f"Sous la présidence de {monsieur(f.president)}, {f.president.qualite}.", avant=10)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}.")
    motifs(d, f, fin="", aligne="justifie")
    d.p(f"LE BUREAU, après en avoir délibéré, à {tous(f)}, décide :", gras=True, avant=8)
    poser(d, f, decider(f), marque="Article {er} : ", unique="Article unique : ", fin=".")
    signe(d, f, "Par délégation du conseil,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=False)
    return d


def syndicat_des_eaux(f: Faits) -> Feuille:
    """A water syndicat with its annual report: short head, exposé, visas after it, verbs after dashes."""
    f = camper(f, "Syndicat intercommunal d'alimentation en eau potable de la Vaire", "comité syndical", "président",
               18, prefixe="25", sujet=RPQS)  # fmt: skip
    d, numero = Feuille("syndicat_des_eaux"), f"{f.rang:02}-{f.seance.year}"
    timbrer(d, f, "s2low", numero)
    d.p("SYNDICAT INTERCOMMUNAL D'ALIMENTATION EN EAU POTABLE DE LA VAIRE", gras=True, aligne="centre")
    d.p("Délibération du comité syndical", aligne="centre")
    d.p(f"Séance du {le(f.seance)} – N° {numero}", aligne="centre", gras=True)
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=10)
    d.p(f"Nombre de délégués en exercice : {f.exercice} – présents : {f.presents} – votants : {f.votants}", avant=2)
    d.p(f"Le comité syndical s'est réuni à la mairie de Gréziac à 17 h 30, sous la présidence de {mm(f.president)}, "
        f"{f.president.qualite}. Secrétaire de séance : {mm(f.secretaire)}.", aligne="justifie")  # fmt: skip
    d.p(f"Délégués présents : {noms(bancs(f).presents)}.", taille=10, aligne="justifie")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{civil(f)} rappelle que le code général des collectivités territoriales impose la réalisation d'un rapport "
        "annuel. Ce document est public et permet d'informer les usagers du service.", aligne="justifie")  # fmt: skip
    motifs(d, f, fin=",")
    d.p(f"Après présentation de ce rapport, le comité syndical, à {tous(f)} :", avant=8)
    poser(d, f, tierce(f), marque="- ", fin="", dernier="", retrait=12)
    if f.mode == "majorite":
        d.p(f"Vote : {detail(f)}")
    signe(d, f, "Pour copie conforme,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def syndicat_de_transport(f: Faits) -> Feuille:
    """A mixed syndicat of a town's buses: « Membres titulaires », counts in a sentence, articles with a full stop."""
    f = camper(f, "Syndicat mixte {de}", "comité syndical", "président", 20, prefixe="25")
    d, numero = Feuille("syndicat_de_transport"), f"{f.seance.year}/{f.seance:%m}/{f.rang:02}"
    d.lignes(f.collectivite.upper(), "Transports et mobilités", gras=True)
    d.p(f"COMITÉ SYNDICAL DU {f.seance:%d/%m/%Y}", gras=True, aligne="centre", avant=10)
    d.p(f"DÉLIBÉRATION N° {numero} – {f.sujet.objet}", gras=True, aligne="centre")
    d.p(f"Le comité, convoqué par courriel le {le(f.convocation)}, compte {f.exercice} membres en exercice. "
        f"{f.presents} membres sont présents, {f.pouvoirs} pouvoirs ont été remis.", avant=10)  # fmt: skip
    d.p(f"Présidence : {monsieur(f.president)}, {f.president.qualite}")
    d.p(f"Secrétariat de séance : {monsieur(f.secretaire)}")
    visas_suivis(d, f, mot="VU", fin=",", aligne="justifie")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=",", aligne="justifie")
    d.p("LE COMITÉ SYNDICAL DÉLIBÈRE ET DÉCIDE :", gras=True, avant=8)
    poser(d, f, decider(f), marque="ARTICLE {n}. ", unique="ARTICLE UNIQUE. ", fin=".")
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité des membres présents et représentés.", avant=8)
    else:
        d.p(f"Adopté à la majorité des membres présents et représentés, par {detail(f)}.", avant=8)
    signent(d, f)
    d.p(f"Transmis au représentant de l'État le {f.transmission:%d/%m/%Y}. Publié le {f.publication:%d/%m/%Y}.",
        taille=9, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def syndicat_de_regroupement(f: Faits) -> Feuille:
    """A school-regrouping syndicat: no visas, chair's report in a paragraph, « Le comité » verbs in small letters."""
    f = camper(f, "Syndicat intercommunal à vocation scolaire {de}", "comité syndical", "président", 9, prefixe="25")
    d, numero, qui = Feuille("syndicat_de_regroupement"), f"{f.seance.year}-{f.rang:02}", bancs(f)
    d.p(f.collectivite, gras=True, aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre", gras=True)
    d.blocs.append(Tableau((("Séance du", "Convocation du", "Exercice", "Présents", "Pouvoirs", "Votants"),
                            (f"{f.seance:%d/%m/%Y}", f"{f.convocation:%d/%m/%Y}", str(f.exercice), str(f.presents),
                             str(f.pouvoirs), str(f.votants)))))  # fmt: skip
    d.p(f"Présents : {', '.join(mm(i) for i in qui.presents)}", avant=10)
    for ligne in absents(f, "Absents excusés"):
        d.p(ligne, avant=2)
    d.p(f"Président de séance : {mm(f.president)} – Secrétaire : {mm(f.secretaire)}", avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{civil(f)} explique aux délégués {expose(f)}.", aligne="justifie")
    d.p("Après en avoir délibéré, le comité syndical :", avant=8)
    poser(d, f, tierce(f, "bas"), marque="- ", fin=",", retrait=12)
    d.lignes(
        f"Pour : {f.pour}", f"Contre : {f.contre or 'aucun'}", f"Abstention : {f.abstentions or 'aucune'}", avant=8
    )
    signe(d, f, f"{le_chef(f)} du syndicat,")
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(president={"nom": str(f.president), "qualite": None})
    dit_vote(d, f)
    return d


def ccas_de_bourg(f: Faits) -> Feuille:
    """A bourg's CCAS: bare infinitives after dashes, « néant » for pouvoirs."""
    f = camper(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 11, prefixe="26",
               sujet=CHAUFFAGE)  # fmt: skip
    d, numero, qui = Feuille("ccas_de_bourg"), f"CCAS-{f.seance.year}-{f.rang:02}", bancs(f)
    timbrer(d, f, "actes", numero)
    d.lignes(f.collectivite.upper(), "Place de la Mairie", aligne="centre")
    d.p("DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {le(f.seance)} à 17 heures – Délibération n° {numero}", aligne="centre")
    d.lignes(f"Convocation : {le(f.convocation)}", f"Membres en exercice : {f.exercice}", f"Présents : {f.presents}",
             f"Pouvoirs : {f.pouvoirs or 'néant'}", avant=8)  # fmt: skip
    d.p(f"Sous la présidence de {mm(f.president)}, {f.president.qualite} du CCAS,")
    d.p(f"Étaient présents : {noms(qui.presents[1:])}.")
    for ligne in absents(f):
        d.p(ligne, avant=2)
    d.p(f"{mm(f.secretaire)} assure le secrétariat de la séance.")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, fin=",")
    d.p(f"Le Conseil d'administration, après en avoir délibéré et à {tous(f)}, décide :", avant=8)
    poser(d, f, decider(f, nu=True), marque="- ", fin=",", retrait=12)
    signe(d, f, f"{le_chef(f)} du CCAS,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(president={"nom": str(f.president), "qualite": f"{f.president.qualite} du CCAS"})
    dit_vote(d, f, comptes=False)
    return d


def departement_assemblee(f: Faits) -> Feuille:
    """A département's commission permanente: a direction, infinitive articles, vote in capitals, stamp below."""
    f = camper(f, "Département de la Sorne", "commission permanente", "président", 34, prefixe="22", sujet=COLLEGES)
    d, numero = Feuille("departement_assemblee", coin="bas-droite"), f"{f.seance:%y}-CP-{f.rang:03}"
    timbrer(d, f, "actes", numero)
    d.haut = "Département de la Sorne – Commission permanente"
    qualite = f"{f.president.qualite} du Conseil départemental"
    d.p("DÉPARTEMENT DE LA SORNE", gras=True)
    d.p("DÉLIBÉRATION DE LA COMMISSION PERMANENTE", gras=True, aligne="centre", taille=14)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"N° {numero}", aligne="centre", gras=True)
    d.p("Direction de l'éducation et des collèges", italique=True, avant=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p(f"La Commission permanente, convoquée le {le(f.convocation)}, s'est réunie à l'hôtel du Département sous la "
        f"présidence de {monsieur(f.president)}, {qualite}.", aligne="justifie", avant=8)  # fmt: skip
    d.p(f"Présents : {', '.join(str(i) for i in bancs(f).presents)}.", taille=9, aligne="justifie")
    for ligne in absents(f, "Absents", "a donné délégation de vote à"):
        d.p(ligne, taille=9)
    d.p(f"Secrétaire de séance : {f.secretaire}", taille=9)
    visas_suivis(d, f, fin=",", aligne="justifie")
    d.p(f"Vu le rapport {feminin(f)} du Conseil départemental,", aligne="justifie")
    considerants_suivis(d, f, fin=",", aligne="justifie")
    d.attendu["visas"] = [*d.attendu["visas"], f"Vu le rapport {feminin(f)} du Conseil départemental"]
    d.p("Après en avoir délibéré,", avant=8)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f), marque="Article {n} – ", fin=".", aligne="justifie")
    d.p(f"ADOPTÉ À {tous(f).upper()}", gras=True, avant=8)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} – Abstentions : {f.abstentions}", avant=2)
    signe(d, f, f"{le_chef(f)} du Conseil départemental,")
    tete(d, f, numero, "convocation")
    d.dit(president={"nom": str(f.president), "qualite": qualite})
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


FOIRES_FIN = (
    comcom_delegues_par_commune,
    comcom_titulaires_et_suppleants,
    comcom_page_deux,
    comcom_decision_du_president,
    agglo_rapport_en_tete,
    agglo_bureau_communautaire,
    syndicat_des_eaux,
    syndicat_de_transport,
    syndicat_de_regroupement,
    ccas_de_bourg,
    departement_assemblee,
)

"""The control layouts of set MAIRIES, third part: communities of communes, syndicats, a CCAS, a département."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
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
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.mairies_sujets import (
    CONCOURS,
    EMPLOIS,
    GARANTIE,
    RPQS,
    jour,
    par_civilite,
    procurations,
    pronom,
)
from benchmarks.exactitude.faits import Faits, Sujet, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau

_BOURGS = ("Aubrelle", "Gréziac", "Roqueval", "Tournadre", "Sommevaux")


def conseil_par_commune(f: Faits) -> Feuille:
    """A community: delegates in a table by commune, four decisions in articles, « Vote : unanimité »."""
    f = camper(
        f, "Communauté de communes {de}", "conseil communautaire", "président", 29, prefixe="200", sujet=CONCOURS
    )
    d, qui, numero = Feuille("conseil_par_commune"), bancs(f), f"{f.seance.year}-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.bas = "Siège : 3, route du Canal – Page {page}/{pages}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", aligne="centre")
    d.p(f"Séance du {jour(f)}", aligne="centre", gras=True)
    d.p(
        f"L'an {jour_ecrit(f)} à dix-huit heures, les membres du conseil communautaire, légalement convoqués le "
        f"{le(f.convocation)}, se sont réunis à la salle polyvalente d'Aubrelle sous la présidence de "
        f"{mm(f.president)}, {f.president.qualite}.",
        aligne="justifie",
    )
    rangs = [(lieu, ", ".join(str(i) for i in qui.presents[n::5])) for n, lieu in enumerate(_BOURGS)]
    d.blocs.append(Tableau((("Commune", "Délégués présents"), *rangs)))
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {procurations(qui.pouvoirs)}")
    d.p(f"Nombre de délégués en exercice : {f.exercice} Présents : {f.presents} Votants : {f.votants}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Délibération n° {numero} – {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, fin=",")
    d.p("Le conseil communautaire, après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f), marque="Article {n} : ", fin=",")
    d.p(
        f"Vote : {'unanimité' if f.mode == 'unanimite' else 'majorité'} (pour {f.pour}, contre {f.contre}, abstention "
        f"{f.abstentions})",
        gras=True,
        avant=10,
    )
    d.p("Fait et délibéré les jour, mois et an que dessus.")
    signe(d, f, f"{le_chef(f)} de la communauté de communes,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def communaute_rurale(f: Faits) -> Feuille:
    """A rural community: titulaires and suppléants, « le quorum étant atteint », the year before the rank."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 33, prefixe="24", sujet=EMPLOIS)
    d, qui, numero = Feuille("communaute_rurale"), bancs(f), f"{f.seance.year}/{f.seance.month:02}/{f.rang:02}"
    d.p(f"{f.collectivite} – Délibération n° {numero}", gras=True)
    d.p(f"Conseil communautaire du {f.seance:%d/%m/%Y} – 20h00 – Salle des associations", avant=0)
    d.p(f"OBJET : {f.sujet.objet.upper()}", gras=True, avant=10)
    d.lignes(
        f"Conseillers en exercice : {en_lettres(f.exercice)} ({f.exercice})",
        f"Conseillers présents : {en_lettres(f.presents)} ({f.presents})",
        f"Conseillers représentés : {en_lettres(f.pouvoirs)} ({f.pouvoirs})",
        f"Date de convocation du conseil : {f.convocation:%d/%m/%Y}",
        avant=10,
    )
    suppleante = qui.presents[-1]
    d.p(f"Titulaires présents : {noms(qui.presents[:-1])}.", aligne="justifie")
    d.p(f"Suppléant{pronom(suppleante)} présent{pronom(suppleante)} avec voix délibérative : {mm(suppleante)}.")
    if qui.pouvoirs:
        d.p(f"Ont donné pouvoir : {procurations(qui.pouvoirs, '→')}.")
    d.p(f"Excusés : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.", aligne="justifie")
    d.p(f"Présidence : {mm(f.president)}, {f.president.qualite}. Secrétariat de séance : {mm(f.secretaire)}.")
    visas_suivis(d, f, mot="VU", fin=" ;")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=" ;")
    d.p(f"Le quorum étant atteint, le conseil communautaire, après en avoir délibéré, à {tous(f)} :", avant=10)
    poser(d, f, tierce(f), marque="", puce="✓", fin=" ;")
    signent(d, f)
    d.p(
        "Certifié exécutoire, publié sur le site de la communauté de communes le "
        f"{jour_de_semaine(f.publication)} {le(f.publication)}",
        taille=9,
        avant=14,
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", objet=f.sujet.objet.upper())
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


def bureau_reuni(f: Faits) -> Feuille:
    """The bureau of a community, by delegation: « Décision du bureau » is a délibération, names separated by dashes."""
    f = camper(
        f,
        "Communauté de communes {de}",
        "bureau communautaire",
        "président",
        11,
        prefixe="24",
        visas=[
            f"{CGCT}, notamment son article L. 5211-10",
            "la délibération du conseil communautaire portant délégation d'attributions au bureau",
        ],
    )
    d, qui, numero = Feuille("bureau_reuni"), bancs(f), f"B{f.seance.year}-{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.p(f.collectivite.upper(), gras=True)
    d.p("DÉLIBÉRATION DU BUREAU COMMUNAUTAIRE", gras=True, aligne="centre")
    d.p(f"Réunion du {le(f.seance)} – n° {numero}", aligne="centre")
    d.p(
        f"Le bureau communautaire, sur convocation du {le(f.convocation)}, s'est réuni au siège de la communauté sous "
        f"la présidence de {monsieur(f.president)}, {f.president.qualite}.",
        aligne="justifie",
    )
    d.p(f"Présents : {' - '.join(str(i) for i in qui.presents)}")
    d.p(f"Absents : {' - '.join(str(i) for i in [a for a, _ in qui.pouvoirs] + qui.absents)}")
    d.p(f"Membres en exercice : {f.exercice} / Membres présents : {f.presents} / Suffrages : {f.pour + f.contre}")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    d.p(f"Objet de la délibération : {f.sujet.objet}", gras=True, avant=10)
    motifs(d, f, fin=",")
    d.p(f"Après en avoir délibéré, le bureau communautaire, à {tous(f)}, DÉCIDE DE :", avant=10)
    poser(d, f, decider(f, nu=True, cap=True), marque="- ", fin=" ;")
    signe(d, f, f"{le_chef(f)},")
    d.p(
        "Voies et délais de recours : tribunal administratif de Montrivel, deux mois à compter de la publication, par "
        "courrier ou sur www.telerecours.fr.",
        taille=9,
        avant=14,
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, comptes=False)
    return d


def assainissement_rapporte(f: Faits) -> Feuille:
    """A syndicat of waters: all the sitting in a frame, « Ayant entendu », verbs alone in capitals at the margin."""
    f = camper(f, "Syndicat intercommunal des eaux {de}", "comité syndical", "président", 15, prefixe="25", sujet=RPQS)
    d, numero = Feuille("assainissement_rapporte"), f"{f.rang:02}.{f.seance.year}"
    d.blocs.append(
        Tableau(
            (
                ("Collectivité", f.collectivite),
                ("Séance", f"du {jour(f)}"),
                ("Convocation", f"{f.convocation:%d/%m/%Y}"),
                ("Délibération", f"n° {numero}"),
                ("Objet", f.sujet.objet),
                ("Président de séance", f"{mm(f.president)}, {f.president.qualite}"),
                ("Secrétaire de séance", mm(f.secretaire)),
            ),
            entete=False,
        )
    )
    d.p(
        f"Nombre de délégués : en exercice {f.exercice} – présents {f.presents} – pouvoirs {f.pouvoirs} – votants "
        f"{f.votants}"
    )
    motifs(d, f, fin=" ;")
    d.p(
        f"Ayant entendu {'la présidente' if f.president.femme else 'le président'} et après en avoir délibéré, le "
        "comité syndical :",
        avant=10,
    )
    poser(d, f, tierce(f), marque="", fin=".")
    d.p(f"Résultat : {f.pour} pour ; {f.contre} contre ; {f.abstentions} abstention(s).", avant=10)
    signe(d, f, "Pour copie certifiée conforme,", f"{le_chef(f)},")
    d.p(f"Reçu en préfecture le {f.reception:%d/%m/%Y} – Publié le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f)
    return d


def emprunt_garanti(f: Faits) -> Feuille:
    """A city: visas in small type, articles labelled alone and their text below, groups that voted against."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 35, sujet=GARANTIE)
    d, numero = Feuille("emprunt_garanti"), f"{f.seance:%Y-%m-%d}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.haut = f"Ville – Conseil municipal – {numero}"
    d.p(f.collectivite.upper(), gras=True, taille=15)
    d.p(f"Conseil municipal du {le(f.seance)} – Délibération n° {numero}")
    d.p("Pôle ressources – Direction des finances", taille=9, avant=0)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Président(e) : {mm(f.president)}, Maire", avant=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    d.p(f"Date de convocation du conseil municipal : {f.convocation:%d/%m/%Y}", avant=0)
    d.p(f"Nombre de membres en exercice : {f.exercice}", avant=0)
    d.p(f"Nombre de membres présents : {f.presents}", avant=0)
    d.p(f"Nombre de pouvoirs : {f.pouvoirs}", avant=0)
    d.p(
        f"{mm(f.autres[2])}, {accord(f.autres[2], 'adjoint')} au maire, rappelle que l'office réhabilite 32 logements "
        "de la résidence des Glycines et sollicite la garantie de la Ville.",
        aligne="justifie",
    )
    visas_suivis(d, f, taille=9)
    d.dit(considerants=[])
    d.p("Le conseil municipal, après en avoir délibéré,", avant=10)
    d.p("DÉLIBÈRE", gras=True, aligne="centre")
    textes = tierce(f, "cap")
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n} :", gras=True)
        d.p(f"{texte}.", avant=0, aligne="justifie")
    d.dit(
        provisions=[
            (str(n), v, t) for n, v, t in zip(range(1, 4), ("ACCORDE", "S'ENGAGE", "AUTORISE"), textes, strict=True)
        ]
    )
    if f.mode == "unanimite":
        d.p("Délibération adoptée à l'unanimité des membres présents et représentés", avant=10)
    else:
        d.p(
            f"Délibération adoptée à la majorité, {f.contre} voix contre (groupe « Demain la Ville ») et "
            f"{f.abstentions} abstention(s)",
            avant=10,
        )
        d.dit(contre=f.contre, abstentions=f.abstentions)
    signe(d, f, "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(mode=f.mode)
    return d


_AIDES = Sujet(
    "Aides aux communes pour la restauration du petit patrimoine",
    "7.5",
    (
        f"{CGCT}, notamment ses articles L. 1111-10 et L. 3211-1",
        "la délibération portant règlement des aides",
        "le rapport présenté",
    ),
    ("que les dossiers présentés répondent aux conditions du règlement",),
    (
        ("attribuer", "les subventions figurant au tableau annexé, pour un total de 46 300 €"),
        ("imputer", "la dépense au chapitre 204, fonction 312"),
        ("autoriser", "{autorite} à signer les conventions à intervenir"),
    ),
)


def departement_en_commission(f: Faits) -> Feuille:
    """A département: the report's reference, present and absent in two columns, « après en avoir délibéré, DÉCIDE »."""
    f = camper(f, "Département de la Sorne", "commission permanente", "président", 25, prefixe="22", sujet=_AIDES)
    d, qui, numero = Feuille("departement_en_commission"), bancs(f), f"CP/{f.seance:%y}-{f.rang:03}"
    timbre(d, f, "actes", numero.replace("/", "-"))
    d.p("DÉPARTEMENT DE LA SORNE", gras=True, taille=13)
    d.p("COMMISSION PERMANENTE", gras=True)
    d.p(f"Séance du {le(f.seance)}", avant=0)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="droite")
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p(
        f"Présidence de {mm(f.president)}, {f.president.qualite}. Convocation du {le(f.convocation)}. Secrétaire de "
        f"séance : {mm(f.secretaire)}."
    )
    d.blocs.append(
        Colonnes(
            (P("Présents :", gras=True), *(P(mm(i), avant=0) for i in qui.presents)),
            (P("Absents :", gras=True), *(P(mm(i), avant=0) for i in [a for a, _ in qui.pouvoirs] + qui.absents)),
            part=0.5,
        )
    )
    motifs(d, f, fin=",", aligne="justifie")
    d.p(f"La commission permanente, après en avoir délibéré, à {tous(f)}, DÉCIDE :", avant=10)
    poser(d, f, decider(f), marque="", puce="-", fin=",")
    signe(d, f, f"{le_chef(f)} du conseil départemental,")
    tete(d, f, numero, "convocation")
    dit_vote(d, f, comptes=False)
    return d


_BONS = Sujet(
    "Colis de fin d'année aux personnes âgées",
    "8.2",
    ("le code de l'action sociale et des familles, notamment son article L. 123-5",),
    ("que le repas annuel ne peut réunir toutes les personnes âgées de la commune",),
    (
        ("attribuer", "un colis d'une valeur de 32 € à chaque habitant de plus de 72 ans"),
        ("autoriser", "{autorite} à passer commande auprès des commerces locaux"),
    ),
)


def colis_du_ccas(f: Faits) -> Feuille:
    """A CCAS beside its commune: « Membres élus », « Membres nommés », the vote before the verbs."""
    f = camper(f, "CCAS {de}", "conseil d'administration", "président", 9, prefixe="26", sujet=_BONS)
    d, qui, numero = Feuille("colis_du_ccas"), bancs(f), f"{f.seance.year}-CCAS-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"CONSEIL D'ADMINISTRATION DU {le(f.seance).upper()}", aligne="centre", gras=True)
    d.p(f"Délibération n° {numero}", aligne="centre")
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p(
        f"Les membres du conseil d'administration se sont réunis le {le(f.seance)} à 17 h 30, sur convocation du "
        f"{le(f.convocation)}, sous la présidence de {monsieur(f.president)}, {f.president.qualite}."
    )
    d.p(f"Membres élus présents : {', '.join(par_civilite(qui.presents[:4]))}")
    d.p(f"Membres nommés présents : {', '.join(par_civilite(qui.presents[4:]))}", avant=0)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Membres en exercice : {f.exercice} ; membres présents : {f.presents} ; votants : {f.votants}")
    motifs(d, f, fin=",")
    d.p(
        f"Le conseil d'administration, après en avoir délibéré, par {f.pour} voix pour, {f.contre} voix contre et "
        f"{f.abstentions} abstention(s) :",
        avant=10,
    )
    poser(d, f, tierce(f), marque="– ", retrait=12)
    signe(d, f, f"{le_chef(f)} du CCAS,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


MAIRIES_SUITE = (
    conseil_par_commune,
    communaute_rurale,
    bureau_reuni,
    assainissement_rapporte,
    emprunt_garanti,
    departement_en_commission,
    colis_du_ccas,
)

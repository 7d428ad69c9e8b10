"""The set BEFFROIS, second part: départements and régions."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.beffrois_pieces import DEPARTEMENT, REGION, du_chef, mandats, tete
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    bancs,
    camper,
    decider,
    dit_acte,
    le_chef,
    mm,
    monsieur,
    motifs,
    noms,
    poser,
    signe,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def _departement(f: Faits, nom: str, organe: str, exercice: int) -> Faits:
    return camper(f, nom, organe, "président", exercice, prefixe="22", sujet=DEPARTEMENT[f.rang % 3])


def _region(f: Faits, nom: str, organe: str, exercice: int, rang: int) -> Faits:
    return camper(f, nom, organe, "président", exercice, prefixe="23", sujet=REGION[rang % 2])


def _qualite(f: Faits, organe: str) -> str:
    return f"{f.president.qualite} du {organe}"


def departement_conseil_en_session(f: Faits) -> Feuille:
    """A département in session: report and commission named, presence in two lists, articles and a line of votes."""
    f = _departement(f, "Département de l'Aubrac-et-Vaire", "conseil départemental", 34)
    d, qui, numero = Feuille("departement_conseil_en_session"), bancs(f), f"CD-{f.seance:%Y-%m}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    qualite = _qualite(f, "Conseil départemental")
    d.bas = "Conseil départemental - délibération - {page}/{pages}"
    d.p("DÉPARTEMENT DE L'AUBRAC-ET-VAIRE", gras=True, taille=13)
    d.p("EXTRAIT DES DÉLIBÉRATIONS DU CONSEIL DÉPARTEMENTAL", gras=True, aligne="centre", avant=12)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Délibération n° {numero}", aligne="centre", gras=True)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p("Commission : Solidarités et cohésion des territoires", avant=2)
    d.p(f"Rapporteur : {mm(f.autres[0])}", avant=2)
    d.p(
        f"Le Conseil départemental s'est réuni à l'hôtel du Département le {le(f.seance)} à 9 h 30, sur convocation du "
        f"{le(f.convocation)}, sous la présidence de {mm(f.president)}, {qualite}.",
        aligne="justifie",
        avant=10,
    )
    d.p(f"Présents : {noms(qui.presents)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Absents ayant donné délégation de vote : {mandats(qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Absents excusés : {noms(qui.absents)}.", taille=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p("LE CONSEIL DÉPARTEMENTAL,", gras=True, avant=12)
    visas = (*f.visas, f"le rapport {du_chef(f)}")
    for visa in visas:
        d.p(f"VU {visa},")
    d.dit(visas=[f"VU {v}" for v in visas])
    considerants_suivis(d, f, mot="CONSIDÉRANT")
    d.p("Après en avoir délibéré,")
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f), marque="ARTICLE {n} : ", fin=".", aligne="justifie")
    d.p(f"Adopté à {tous(f)} : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s).", gras=True, avant=12)
    signe(d, f, f"{le_chef(f)} du Conseil départemental,")
    tete(d, f, numero, "convocation", qualite=qualite)
    dit_vote(d, f)
    return d


def departement_commission_permanente(f: Faits) -> Feuille:
    """A commission permanente: counts in a line, « La Commission permanente » once, verbs with a capital, dashes."""
    f = _departement(f, "Département de la Haute-Sorne", "commission permanente", 25)
    d, numero = Feuille("departement_commission_permanente", coin="bas-droite"), f"{f.seance.year}-CP-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.blocs.append(
        Colonnes(
            (P("Département de la Haute-Sorne", gras=True), P("Direction des assemblées", taille=9)),
            (P("COMMISSION PERMANENTE", gras=True, aligne="droite"), P(f"Séance du {le(f.seance)}", aligne="droite")),
            part=0.5,
        )
    )
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=4)
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=12)
    d.p(f"Président de séance : {f.president}", avant=0)
    d.p(f"Secrétaire : {f.secretaire}", avant=0)
    d.p(
        f"Nombre de membres en exercice : {f.exercice} / présents : {f.presents} / procurations : {f.pouvoirs} / "
        f"votants : {f.votants}",
        avant=0,
    )
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("La Commission permanente, après en avoir délibéré :", avant=12)
    poser(d, f, tierce(f, "cap"), marque="- ", fin=" ;", retrait=12, aligne="justifie")
    d.p(f"Cette délibération est adoptée à {tous(f)}.", avant=10, gras=True)
    signe(d, f, "Pour extrait conforme,", f"{le_chef(f)} du Conseil départemental,")
    d.p(
        "Délais et voies de recours : la présente délibération peut être contestée devant le tribunal administratif de "
        "Montrivel dans les deux mois qui suivent sa publication, y compris par l'application Télérecours citoyens.",
        taille=8,
        avant=16,
    )
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite=None)
    dit_vote(d, f, comptes=False)
    return d


def departement_rapport_et_avis(f: Faits) -> Feuille:
    """A département whose act follows its report on a second page: the report first, « Article », the vote in rows."""
    f = _departement(f, "Département des Monts-d'Ostre", "conseil départemental", 38)
    d, numero = Feuille("departement_rapport_et_avis"), f"{f.seance.year}_D{f.rang:03}"
    qualite = _qualite(f, "Conseil départemental")
    d.haut = f"Département des Monts-d'Ostre – {numero}"
    d.p("DÉPARTEMENT DES MONTS-D'OSTRE", gras=True, aligne="centre", taille=13)
    d.p(f"Conseil départemental – séance publique du {f.seance:%d/%m/%Y}", aligne="centre")
    d.p(f"Délibération {numero}", aligne="centre", gras=True)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Présidence de {monsieur(f.president)}, {qualite}", avant=10)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=0)
    d.p(f"Convocation adressée aux conseillers le {f.convocation:%d/%m/%Y}", avant=0)
    d.p(
        f"Conseillers départementaux en exercice : {f.exercice} – Présents : {f.presents} – Absents représentés : "
        f"{f.pouvoirs}",
        avant=0,
    )
    d.p("RAPPORT", gras=True, avant=14)
    d.p(
        "Le Département accompagne depuis de nombreuses années les acteurs de son territoire. Les crédits votés au "
        "budget primitif permettent de poursuivre cet effort dans les mêmes conditions que l'an passé.",
        aligne="justifie",
    )
    d.p(
        "La commission des finances a donné un avis favorable. Je vous prie de bien vouloir en délibérer.",
        aligne="justifie",
    )
    d.blocs.append(SautDePage())
    d.p("Le Conseil départemental,", gras=True)
    motifs(d, f, fin=",")
    d.p("Entendu le rapport présenté en séance,")
    d.p(f"Après en avoir délibéré et procédé au vote, à {tous(f)},")
    d.p("DÉCIDE :", gras=True)
    poser(d, f, decider(f), marque="Article {er} – ", fin=".", aligne="justifie")
    d.blocs.append(
        Tableau((("Pour", str(f.pour)), ("Contre", str(f.contre)), ("Abstentions", str(f.abstentions))), entete=False)
    )
    signe(d, f, f"{le_chef(f)},")
    d.p(f"Reçu en préfecture le {f.reception:%d/%m/%Y}", taille=9, avant=16)
    d.p(f"Publié le {f.publication:%d/%m/%Y}", taille=9, avant=0)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", qualite=qualite)
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f)
    return d


def departement_cp_sobre(f: Faits) -> Feuille:
    """A sober commission permanente: the members counted in a sentence, names by vote, no secretary."""
    f = _departement(f, "Département du Val-de-Sorne", "commission permanente", 30)
    d, qui, numero = Feuille("departement_cp_sobre"), bancs(f), f"CP {f.seance:%d%m%Y}-{f.rang:02}"
    timbre(d, f, "ministere", f"CP{f.seance:%d%m%Y}_{f.rang:02}")
    qualite = _qualite(f, "Conseil départemental")
    d.p("Département du Val-de-Sorne", gras=True, taille=14)
    d.p(f"Commission permanente du {le(f.seance)}", avant=2)
    d.p(f"N° {numero}", gras=True, avant=10)
    d.p(f.sujet.objet, gras=True, taille=13, avant=2)
    d.p(
        f"La Commission permanente, réunie sous la présidence de {mm(f.president)}, {qualite}, en présence de "
        f"{f.presents} de ses {f.exercice} membres en exercice,",
        aligne="justifie",
        avant=12,
    )
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p("Après en avoir délibéré, décide :", avant=10)
    poser(d, f, decider(f), marque="", fin=" ;", puce="-", retrait=12)
    d.p("Résultat du vote", gras=True, avant=12)
    d.p(f"Votants : {f.votants}", avant=2)
    d.p(f"Pour : {f.pour}", avant=0)
    d.p(f"Contre : {f.contre}{f' ({noms(qui.presents[3 : 3 + f.contre])})' if f.contre else ''}", avant=0)
    d.p(f"Abstention : {f.abstentions}", avant=0)
    signe(d, f, f"{le_chef(f)} du Conseil départemental", aligne="centre")
    tete(d, f, numero, "en_exercice", "presents", "votants", qualite=qualite, secretaire=False)
    dit_vote(d, f)
    return d


def departement_tableau_de_subventions(f: Faits) -> Feuille:
    """A département that gives a table of grants inside its first article, counts in a head table."""
    f = camper(
        f,
        "Département de la Haute-Ostre",
        "commission permanente",
        "président",
        21,
        prefixe="22",
        sujet=DEPARTEMENT[0],
    )
    d, numero = Feuille("departement_tableau_de_subventions"), f"DCP{f.seance.year}-{f.rang:04}"
    timbre(d, f, "actes", numero)
    d.p("DÉPARTEMENT DE LA HAUTE-OSTRE", gras=True)
    d.p("DÉLIBÉRATION DE LA COMMISSION PERMANENTE", gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {le(f.seance)} - n° {numero}", aligne="centre")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    d.blocs.append(
        Tableau(
            (
                ("En exercice", "Présents", "Pouvoirs", "Votants"),
                (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)),
            )
        )
    )
    d.p(f"Président de séance : {mm(f.president)}, {f.president.qualite}", avant=10)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    d.p(f"Convoqués le : {f.convocation:%d/%m/%Y}", avant=0)
    motifs(d, f, fin="", haut=True)
    d.p(f"LA COMMISSION PERMANENTE, APRÈS EN AVOIR DÉLIBÉRÉ, À {tous(f).upper()},", gras=True, avant=10)
    textes = tierce(f)
    rangees = (
        ("Bénéficiaire", "Montant"),
        ("Aubrelle", "182 300 €"),
        ("Gréziac", "96 500 €"),
        ("Ormevert", "133 500 €"),
    )
    d.p(f"ARTICLE 1 : {textes[0]}, selon la répartition suivante :", aligne="justifie")
    d.blocs.append(Tableau(rangees))
    cellules = " ".join(c for r in rangees for c in r)
    for n, texte in enumerate(textes[1:], 2):
        d.p(f"ARTICLE {n} : {texte}.", aligne="justifie")
    vrais = [f"{textes[0]}, selon la répartition suivante : {cellules}", *textes[1:]]
    verbes = [t.split(" ")[0] for t in textes]
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, vrais, strict=True), 1)])
    signe(d, f, f"{le_chef(f)} du Conseil départemental,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f, comptes=False)
    return d


def departement_decision_de_la_presidence(f: Faits) -> Feuille:
    """A département's president decides by delegation: infinitives after « DÉCIDE : », posted on the site."""
    f = camper(f, "Département de la Haute-Sorne", "conseil départemental", "président", 25, prefixe="22")
    d, numero = Feuille("departement_decision_de_la_presidence"), f"{f.seance.year}-DP-{f.rang:03}"
    lieu = ("du collège des Saules", "de la maison des solidarités", "du laboratoire d'analyses")[f.rang % 3]
    objet = f"Marché de nettoyage des locaux {lieu}"
    timbre(d, f, "actes", numero, "AU")
    d.p("DÉPARTEMENT DE LA HAUTE-SORNE", gras=True)
    d.p("Direction de la commande publique", italique=True, avant=0)
    d.p(f"DÉCISION N° {numero}", gras=True, aligne="centre", taille=14, avant=14)
    d.p(objet, gras=True, aligne="centre")
    d.p(f"{le_chef(f)} du Conseil départemental,", avant=14)
    visas = [f"{CGCT}, notamment son article L. 3221-11", "le code de la commande publique",
             "la délibération du 1er juillet 2021 portant délégation en matière de marchés publics"]  # fmt: skip
    motifs_ = ["que le marché en cours prend fin le 31 décembre"]
    for visa in visas:
        d.p(f"Vu {visa} ;")
    d.p(f"Considérant {motifs_[0]} ;")
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {m}" for m in motifs_])
    d.p("DÉCIDE :", gras=True, avant=12)
    textes = [f"d'attribuer à la société Net Horizon le marché de nettoyage des locaux {lieu}",
              "de fixer sa durée à deux ans, reconductible une fois",
              "d'imputer la dépense au chapitre 011 du budget départemental"]  # fmt: skip
    for texte in textes:
        d.p(f"{texte} ;" if texte != textes[-1] else f"{texte}.", puce="-", retrait=12)
    verbes = ("ATTRIBUE", "FIXE", "IMPUTE")
    d.dit(provisions=[(None, v, t) for v, t in zip(verbes, textes, strict=True)])
    d.p(f"Fait à Montrivel, le {le(f.seance)}", avant=14, aligne="droite")
    signe(d, f, f"{le_chef(f)} du Conseil départemental,")
    d.p(f"Mise en ligne sur le site du Département le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    dit_acte(d, f, "AU", numero, objet)
    d.dit(publication=f.publication)
    return d


def region_assemblee(f: Faits) -> Feuille:
    """A région's plenary: report number, « Après en avoir délibéré, », articles in bold alone, vote in prose."""
    f = _region(f, "Région Ostre-et-Vaire", "conseil régional", 51, f.rang)
    d, numero = Feuille("region_assemblee"), f"{f.seance.year}-AP-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    qualite = _qualite(f, "Conseil régional")
    d.bas = f"Région Ostre-et-Vaire – {numero} – page {{page}}"
    d.p("RÉGION OSTRE-ET-VAIRE", gras=True, taille=15, aligne="centre")
    d.p("Délibération du Conseil régional", aligne="centre", taille=13)
    d.p(f"Séance plénière du {le(f.seance)}", aligne="centre")
    d.p(f"N° {numero}", gras=True, aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p(
        f"Le Conseil régional, réuni en assemblée plénière à l'hôtel de Région le {jour_de_semaine(f.seance)} "
        f"{le(f.seance)}, sur convocation du {le(f.convocation)}, sous la présidence de {monsieur(f.president)}, "
        f"{qualite},",
        aligne="justifie",
        avant=12,
    )
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Après avis de la commission sectorielle, après en avoir délibéré,", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    for n, texte in enumerate(decider(f, cap=True), 1):
        d.p(f"ARTICLE {n}", gras=True, avant=8)
        d.p(f"{texte}.", aligne="justifie", avant=0)
    verbes = [t.split(" ")[0] for t in tierce(f)]
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, decider(f, cap=True), strict=True), 1)])
    d.p(
        f"Délibération adoptée à {tous(f)} par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} "
        "abstention(s).",
        avant=12,
        gras=True,
    )
    signe(d, f, f"{le_chef(f)} du Conseil régional,")
    d.p(
        "La présente délibération peut faire l'objet d'un recours devant le tribunal administratif de Montrivel dans "
        "les deux mois à compter de sa publication.",
        taille=8,
        avant=16,
    )
    tete(d, f, numero, "convocation", qualite=qualite, secretaire=False)
    dit_vote(d, f)
    return d


def region_commission_permanente(f: Faits) -> Feuille:
    """A région's commission permanente: counts before lists of names, « VU » and verbs in capitals."""
    f = _region(f, "Région Sorne-Atlantique", "commission permanente", 33, f.rang + 1)
    d, qui, numero = Feuille("region_commission_permanente"), bancs(f), f"{f.seance:%y}CP_{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.haut = "Région Sorne-Atlantique – Commission permanente"
    d.p("Région Sorne-Atlantique", gras=True, taille=14)
    d.p(f"COMMISSION PERMANENTE DU {le(f.seance).upper()}", gras=True, avant=2)
    d.p(f"Délibération n° {numero}", avant=2)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=14)
    d.p(f"Date d'envoi des convocations : {le(f.convocation)}", avant=12)
    d.p(f"Président de séance : {mm(f.president)}, {f.president.qualite} du Conseil régional", avant=2)
    d.p(f"Membres en exercice : {f.exercice}", avant=2)
    d.p(f"Membres présents ({f.presents}) : {noms(qui.presents)}", aligne="justifie", taille=10)
    d.p(f"Pouvoirs ({f.pouvoirs}) : {mandats(qui.pouvoirs, 'donne pouvoir à')}", taille=10)
    d.p(f"Excusés : {noms(qui.absents)}", taille=10)
    motifs(d, f, haut=True, fin=",")
    d.p("La Commission permanente du Conseil régional, après en avoir délibéré,", avant=10)
    poser(d, f, tierce(f), marque="", fin=" ;", aligne="justifie")
    d.p(f"VOTE : {'Unanimité' if f.mode == 'unanimite' else 'Majorité'}", gras=True, avant=12)
    d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstention : {f.abstentions}", avant=0)
    signe(d, f, f"{le_chef(f)} du Conseil régional,")
    tete(
        d,
        f,
        numero,
        "convocation",
        "en_exercice",
        "presents",
        "pouvoirs",
        secretaire=False,
        qualite=_qualite(f, "Conseil régional"),
    )
    d.dit(objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


def region_rapport_adopte(f: Faits) -> Feuille:
    """A région with an exposé des motifs, then the assembly « décide de : » and numbered infinitives."""
    f = _region(f, "Région Val-de-Vaire", "conseil régional", 43, f.rang)
    d, numero = Feuille("region_rapport_adopte", police="New Computer Modern"), f"DAP{f.seance.year}/{f.rang:02}"
    d.p("RÉGION VAL-DE-VAIRE", gras=True, aligne="droite", taille=13)
    d.p("Conseil régional", aligne="droite", avant=0)
    d.p(f"DÉLIBÉRATION N° {numero} DU {le(f.seance).upper()}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=4)
    d.lignes(
        f"Conseillers régionaux en exercice : {f.exercice}",
        f"Présents : {f.presents}",
        f"Ayant donné pouvoir : {f.pouvoirs}",
        f"Votants : {f.votants}",
        avant=10,
    )
    d.p(f"Sous la présidence de {mm(f.president)}, {f.president.qualite}", avant=8)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    d.p("Exposé des motifs", gras=True, avant=12)
    d.p(
        "Ce dossier s'inscrit dans la stratégie régionale adoptée pour la durée du mandat. Il a recueilli l'avis du "
        "conseil économique, social et environnemental régional.",
        aligne="justifie",
    )
    motifs(d, f, fin=";", aligne="justifie")
    d.p("L'assemblée régionale, après en avoir délibéré, décide de :", avant=10)
    poser(d, f, decider(f, nu=True), marque="{n}. ", fin=" ;", retrait=12)
    d.p(f"Le conseil régional adopte à {tous(f)}.", avant=12)
    signe(d, f, f"{le_chef(f)} de la Région,")
    d.p(
        f"Transmis au contrôle de légalité le {f.transmission:%d/%m/%Y} – Publié le {f.publication:%d/%m/%Y}",
        taille=9,
        avant=14,
    )
    tete(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


BEFFROIS_SUITE = (
    departement_conseil_en_session,
    departement_commission_permanente,
    departement_rapport_et_avis,
    departement_cp_sobre,
    departement_tableau_de_subventions,
    departement_decision_de_la_presidence,
    region_assemblee,
    region_commission_permanente,
    region_rapport_adopte,
)

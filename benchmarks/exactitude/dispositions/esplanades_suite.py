"""The set « esplanades »: départements and régions, in plenary session and in commission permanente."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.esplanades_pieces import (
    choix,
    dame,
    ecrits,
    ouvrir,
    pluriel,
    poser,
    presidence,
    provisions,
    signer,
    viser,
)
from benchmarks.exactitude.dispositions.esplanades_sujets import DEPARTEMENT, REGION
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    camper,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    noms,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def departement_session_en_articles(f: Faits) -> Feuille:
    """A conseil départemental in session: the rapport's number, the commission and its rapporteur, articles, a vote on
    three lines."""
    f = camper(
        f,
        "Département de la Sorne",
        "conseil départemental",
        "président",
        34,
        prefixe="22",
        sujet=choix(f, DEPARTEMENT),
    )
    d, numero = Feuille("departement_session_en_articles"), f"CD-{f.seance.year}-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.bas = "Hôtel du Département – 1, esplanade des Tilleuls – {page}/{pages}"
    d.p("DÉPARTEMENT DE LA SORNE", gras=True, taille=14)
    d.p("CONSEIL DÉPARTEMENTAL", avant=0)
    d.p("EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS", gras=True, aligne="centre", avant=14)
    d.lignes(f"Réunion du {le(f.seance)}", "Deuxième session ordinaire", aligne="centre")
    d.lignes(f"Délibération n° {numero}", f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.lignes("Commission : Aménagement et territoires", f"Rapporteur : {mm(f.autres[0])}", avant=8)
    d.p(
        f"Le Conseil départemental, convoqué le {le(f.convocation)}, s'est réuni à l'Hôtel du Département, sous la "
        f"présidence de {monsieur(f.president)}, {presidence(f, 'du Conseil départemental')}.",
        aligne="justifie",
        avant=10,
    )
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}")
    d.p(
        f"Conseillers départementaux en exercice : {f.exercice} – Présents : {f.presents} – Procurations : "
        f"{f.pouvoirs} – Votants : {f.votants}"
    )
    d.p("LE CONSEIL DÉPARTEMENTAL,", gras=True, avant=10)
    viser(d, f, vu="VU", motif="CONSIDÉRANT", fin=",", aligne="justifie")
    d.p("Sa commission entendue, et après en avoir délibéré,", avant=8)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, ecrits(f, "d'approuver"), label="ARTICLE {n} – ", fin=".", aligne="justifie")
    d.lignes("Résultat du vote", f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}", avant=12)
    signer(d, f.president, f"{le_chef(f)} du Conseil départemental,")
    ouvrir(
        d,
        f,
        numero,
        "convocation",
        "en_exercice",
        "presents",
        "pouvoirs",
        "votants",
        qualite=presidence(f, "du Conseil départemental"),
    )
    dit_vote(d, f)
    return d


def departement_cp_sur_rapport(f: Faits) -> Feuille:
    """A commission permanente: narrow left column with the service and the rapport, a long list of members, « DÉCIDE »
    with dashes, adopted in one line."""
    f = camper(
        f,
        "Département de la Haute-Ostre",
        "commission permanente",
        "président",
        25,
        prefixe="22",
        sujet=choix(f, DEPARTEMENT),
    )
    d, qui, numero = Feuille("departement_cp_sur_rapport"), bancs(f), f"{f.seance.year}_CP_{f.rang:04}"
    timbre(d, f, "s2low", numero)
    d.haut = "Département de la Haute-Ostre"
    gauche = (
        P("Direction des territoires", taille=9),
        P(f"Rapport n° {f.rang + 3}", taille=9, avant=0),
        P(f"Délibération n° {numero}", gras=True, taille=9),
    )
    droite = (
        P("DÉPARTEMENT DE LA HAUTE-OSTRE", taille=9),
        P("COMMISSION PERMANENTE", gras=True, taille=13),
        P(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}"),
        P(f.sujet.objet, gras=True, avant=10),
    )
    d.blocs.append(Colonnes(gauche, droite))
    d.p(
        f"La Commission permanente, régulièrement convoquée le {le(f.convocation)}, s'est réunie au siège du "
        f"Département sous la présidence de {mm(f.president)}.",
        aligne="justifie",
        avant=14,
    )
    d.p(f"Étaient présents : {noms(qui.presents)}", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p("Étaient représentés : " + ", ".join(f"{mm(a)} (pouvoir à {mm(b)})" for a, b in qui.pouvoirs), taille=10)
    if qui.absents:
        d.p(f"Étaient absents : {noms(qui.absents)}", taille=10)
    d.p(f"{mm(f.secretaire)} assure le secrétariat de la séance.")
    viser(d, f, fin=" ;", aligne="justifie")
    d.p("Après en avoir délibéré, la Commission permanente décide :", avant=10)
    poser(d, f, ecrits(f, "d'approuver"), label="- ", retrait=12, aligne="justifie")
    d.p(
        f"Adopté à {tous(f)}" + (f" ({f.contre} contre, {pluriel(f.abstentions, 'abstention')})" if f.contre else ""),
        gras=True,
        avant=12,
    )
    signer(
        d,
        f.autres[2],
        f"Pour {dame(f).split(' ', 1)[1]} et par délégation,",
        "La directrice générale des services," if f.autres[2].femme else "Le directeur général des services,",
    )
    ouvrir(d, f, numero, "convocation", qualite=None)
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def departement_cp_presence_en_tableau(f: Faits) -> Feuille:
    """A commission permanente with an attendance table on the first page and the act on the second, third persons."""
    f = camper(
        f,
        "Département de la Vaire",
        "commission permanente",
        "président",
        17,
        prefixe="22",
        sujet=choix(f, DEPARTEMENT),
    )
    d, qui = Feuille("departement_cp_presence_en_tableau", police="New Computer Modern"), bancs(f)
    numero = f"{f.rang:02}-{f.seance:%m%Y}"
    d.bas = f"CP du {f.seance:%d/%m/%Y} – délibération {numero} – {{page}}"
    d.p("Département de la Vaire", gras=True, taille=14)
    d.p("Commission permanente du Conseil départemental", avant=0)
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"Réunion du {f.seance:%d/%m/%Y} – convocation du {f.convocation:%d/%m/%Y}", aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Membres en exercice : {f.exercice}    Présents : {f.presents}    Pouvoirs : {f.pouvoirs}", avant=8)
    rangs = [(mm(i), "Présente" if i.femme else "Présent", "") for i in qui.presents]
    rangs += [(mm(a), "Excusée" if a.femme else "Excusé", f"Pouvoir à {mm(b)}") for a, b in qui.pouvoirs]
    rangs += [(mm(i), "Absente" if i.femme else "Absent", "") for i in qui.absents]
    d.blocs.append(Tableau((("Membre", "Présence", "Pouvoir"), *rangs)))
    d.p(f"Présidence : {mm(f.president)}, {presidence(f, 'du Département')}", avant=10)
    d.p(f"Secrétaire : {mm(f.secretaire)}", avant=2)
    d.blocs.append(SautDePage())
    d.p("La Commission permanente du Conseil départemental,", gras=True)
    viser(d, f, fin="", aligne="justifie")
    d.p("Après en avoir délibéré :", avant=8)
    poser(d, f, ecrits(f, "Approuve"), fin=",", puce="•", retrait=12, aligne="justifie")
    d.p(f"Vote : {f.pour} voix pour, {f.contre} voix contre, {pluriel(f.abstentions, 'abstention')}.", avant=10)
    signer(d, f.president, f"{le_chef(f)} du Département,")
    d.p(
        f"Acte transmis au représentant de l'État le {le(f.transmission)} et publié le {le(f.publication)}.",
        taille=9,
        avant=14,
    )
    ouvrir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", qualite=presidence(f, "du Département"))
    d.dit(organe="commission permanente")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


def departement_votes_par_noms(f: Faits) -> Feuille:
    """A conseil départemental: the day in words, « Sur le rapport de », infinitives after « 1) »,
    names of who voted against."""
    f = camper(
        f,
        "Département de l'Aubrière",
        "conseil départemental",
        "président",
        42,
        prefixe="22",
        sujet=choix(f, DEPARTEMENT),
    )
    d, numero = Feuille("departement_votes_par_noms"), f"{f.seance.year}-{f.rang:02}-AD"
    timbre(d, f, "ministere", numero)
    d.p("DÉPARTEMENT DE L'AUBRIÈRE", gras=True, aligne="centre", taille=13)
    d.p("Conseil départemental", aligne="centre", avant=0)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=10)
    d.p(f"séance publique du {le(f.seance)}", aligne="centre", italique=True)
    d.p(
        f"L'an {jour_ecrit(f)}, à neuf heures trente, l'assemblée s'est réunie en séance publique, sur convocation "
        f"adressée le {le(f.convocation)}, sous la présidence de {monsieur(f.president)}, "
        f"{presidence(f, 'du Conseil départemental')}.",
        aligne="justifie",
        avant=12,
    )
    d.p(f"{monsieur(f.secretaire)} est {accord(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p(f"Membres en exercice : {f.exercice} ; présents : {f.presents} ; excusés ayant donné pouvoir : {f.pouvoirs}.")
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=14)
    d.p(f"Sur le rapport de {mm(f.autres[1])}, au nom de la première commission,", avant=8)
    viser(d, f, fin=",", aligne="justifie")
    d.p("LE CONSEIL DÉPARTEMENTAL, APRÈS EN AVOIR DÉLIBÉRÉ, DÉCIDE :", gras=True, avant=10)
    poser(d, f, ecrits(f, "D'approuver"), label="{n}) ", fin=" ;", aligne="justifie")
    contre, abstenus = f.autres[3 : 3 + f.contre], f.autres[6 : 6 + f.abstentions]
    d.p(f"Nombre de voix pour : {f.pour}", avant=10)
    d.p(f"Nombre de voix contre : {f.contre}" + (f" ({noms(contre)})" if contre else ""), avant=0)
    d.p(f"Abstentions : {f.abstentions}" + (f" ({noms(abstenus)})" if abstenus else ""), avant=0)
    signer(d, f.president, f"{le_chef(f)},")
    d.p(
        "Voies et délais de recours : tribunal administratif de Montrivel, deux mois à compter de la publication.",
        taille=9,
        avant=14,
    )
    ouvrir(
        d,
        f,
        numero,
        "convocation",
        "en_exercice",
        "presents",
        "pouvoirs",
        qualite=presidence(f, "du Conseil départemental"),
        objet=f.sujet.objet.upper(),
    )
    dit_vote(d, f)
    return d


def departement_cp_brieve(f: Faits) -> Feuille:
    """A commission permanente's short act: everything centred, no count of members, articles numbered in words, the
    vote in one sentence."""
    f = camper(
        f, "Département du Gréziac", "commission permanente", "président", 27, prefixe="22", sujet=choix(f, DEPARTEMENT)
    )
    d, numero = Feuille("departement_cp_brieve", coin="haut-gauche"), f"CP{f.seance:%Y%m%d}-{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.p("DÉPARTEMENT DU GRÉZIAC", gras=True, aligne="droite", taille=13)
    d.p("COMMISSION PERMANENTE", aligne="droite", avant=0)
    d.p(f"Séance du {le(f.seance)}", aligne="droite", avant=0)
    d.p(f"N° {numero}", aligne="droite", avant=0)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=22)
    d.p(f"Présidence de {monsieur(f.president)}", aligne="centre", avant=12)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", aligne="centre", avant=0)
    d.p("La Commission permanente,", avant=14)
    viser(d, f, fin=";", aligne="justifie")
    d.p(f"Entendu le rapport de {mm(f.autres[2])}, et après en avoir délibéré, décide :", avant=8)
    poser(
        d, f, ecrits(f, "d'approuver"), label="ARTICLE {mot} : ", unique="ARTICLE UNIQUE : ", fin=".", aligne="justifie"
    )
    d.p(
        "Cette délibération est adoptée à l'unanimité des membres présents et représentés."
        if f.mode == "unanimite"
        else "Cette délibération est adoptée à la majorité des membres présents et représentés.",
        avant=10,
    )
    signer(d, f.president, f"{le_chef(f)} du Conseil départemental", aligne="centre")
    ouvrir(d, f, numero, qualite=None)
    dit_vote(d, f, comptes=False)
    return d


def region_pleniere_visas_en_liste(f: Faits) -> Feuille:
    """A conseil régional in plenary: « VU » above a list of visas, « CONSIDÉRANT » above another, decisions in the
    infinitive, the amounts in a table, the vote by count."""
    f = camper(f, "Région Ostre-et-Vaire", "conseil régional", "président", 51, prefixe="23", sujet=choix(f, REGION))
    d, numero = Feuille("region_pleniere_visas_en_liste"), f"AP {f.seance.year}-{f.rang:02}"
    timbre(d, f, "actes", numero.replace(" ", "_"))
    d.bas = "Région Ostre-et-Vaire – Assemblée plénière – {page}/{pages}"
    d.p("RÉGION OSTRE-ET-VAIRE", gras=True, taille=15)
    d.p(f"ASSEMBLÉE PLÉNIÈRE DU {le(f.seance).upper()}", gras=True, avant=2)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=16)
    d.p(f.sujet.objet, aligne="centre", gras=True, avant=4)
    d.p(
        f"Le Conseil régional, convoqué le {le(f.convocation)}, réuni le {jour_de_semaine(f.seance)} {le(f.seance)} à "
        f"l'hôtel de Région sous la présidence de {mm(f.president)}, {presidence(f, 'de la Région')},",
        aligne="justifie",
        avant=14,
    )
    d.p(f"(Conseillers régionaux en exercice : {f.exercice} ; présents : {f.presents} ; représentés : {f.pouvoirs})")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    for mot, textes in (("VU", f.visas), ("CONSIDÉRANT", f.sujet.considerants)):
        if textes:
            d.p(mot, gras=True, avant=10)
        for texte in textes:
            d.p(f"{texte} ;", puce="-", retrait=12, aligne="justifie")
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ, LE CONSEIL RÉGIONAL DÉCIDE", gras=True, avant=12)
    poser(d, f, ecrits(f, "d'approuver"), puce="-", retrait=12, aligne="justifie")
    d.blocs.append(
        Tableau((("Voix pour", "Voix contre", "Abstentions"), (str(f.pour), str(f.contre), str(f.abstentions))))
    )
    signer(d, f.president, f"{le_chef(f)} de la Région,")
    ouvrir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", qualite=presidence(f, "de la Région"))
    dit_vote(d, f)
    return d


def region_commission_permanente(f: Faits) -> Feuille:
    """A région's commission permanente: « Article 1 » alone on its line, the text below, page furniture, a publication
    date with the stamp."""
    f = camper(
        f, "Région Hautes-Marches", "commission permanente", "président", 43, prefixe="23", sujet=choix(f, REGION)
    )
    d, numero = Feuille("region_commission_permanente"), f"{f.seance:%y}CP-{f.rang:04}"
    timbre(d, f, "s2low", numero)
    d.haut, d.bas = (
        "Région Hautes-Marches – Commission permanente",
        f"Délibération n° {numero} – Page {{page}}/{{pages}}",
    )
    d.p("COMMISSION PERMANENTE", gras=True, aligne="centre", taille=14)
    d.p("Région Hautes-Marches", aligne="centre", avant=0)
    d.p(f"Séance du {f.seance:%d/%m/%Y}", aligne="centre", avant=0)
    d.p(f"Délibération N° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(
        f"Réunie sous la présidence de {mm(f.president)}, {presidence(f, 'du Conseil régional')}, la commission "
        f"permanente, convoquée le {f.convocation:%d/%m/%Y}, a examiné le rapport présenté. Secrétaire de séance : "
        f"{mm(f.secretaire)}.",
        aligne="justifie",
        avant=10,
    )
    viser(d, f, fin=",", aligne="justifie")
    d.p("LA COMMISSION PERMANENTE, après en avoir délibéré,", gras=True, avant=10)
    d.p("DÉCIDE :", gras=True, avant=4)
    textes = ecrits(f, "D'approuver")
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n} :", gras=True, avant=8)
        d.p(f"{texte}.", aligne="justifie", avant=2)
    provisions(d, f, textes, numerote=True)
    d.p(
        f"Délibération adoptée à {tous(f)} : {f.pour} pour, {f.contre} contre, {pluriel(f.abstentions, 'abstention')}.",
        avant=12,
    )
    signer(d, f.president, f"{le_chef(f)} du Conseil régional,", aligne="gauche")
    ouvrir(d, f, numero, "convocation", qualite=presidence(f, "du Conseil régional"))
    dit_vote(d, f)
    return d


def region_rapport_adopte(f: Faits) -> Feuille:
    """A région that prints the rapporteur's text, then « Le Conseil régional » and verbs in the third person with a
    capital; the vote in three sentences."""
    f = camper(f, "Région du Val-d'Aubrelle", "conseil régional", "président", 47, prefixe="23", sujet=choix(f, REGION))
    d, numero = (
        Feuille("region_rapport_adopte", police="New Computer Modern", coin="bas-droite"),
        f"{f.rang:03}.{f.seance:%y}",
    )
    timbre(d, f, "ministere", numero.replace(".", "-"))
    d.bas = "{page} / {pages}"
    d.blocs.append(
        Colonnes(
            (P("RÉGION DU VAL-D'AUBRELLE", gras=True),),
            (
                P(f"Délibération n° {numero}", aligne="droite", gras=True),
                P(f"Conseil régional – session du {le(f.seance)}", aligne="droite", avant=0),
            ),
            part=0.5,
        )
    )
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=16)
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=8)
    d.lignes(
        f"Nombre de conseillers en exercice : {f.exercice}",
        f"Nombre de conseillers présents : {f.presents}",
        f"Nombre de votants : {f.votants}",
        avant=4,
    )
    d.p(f"Président de séance : {mm(f.president)}, {presidence(f, 'du Conseil régional')}", avant=4)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    d.p(
        "Le rapport soumis à l'assemblée a été examiné par la commission des finances et par le conseil économique, "
        "social et environnemental régional. Les crédits qu'il suppose figurent au budget de l'exercice.",
        aligne="justifie",
        avant=10,
    )
    viser(d, f, vu="Vu", fin=" ;", aligne="justifie")
    d.p(
        f"Le Conseil régional, sur proposition de {dame(f)}, et après en avoir délibéré, à {tous(f)} des suffrages "
        "exprimés :",
        avant=10,
    )
    poser(d, f, ecrits(f, "Approuve"), label="{n}. ", fin=";", retrait=12, aligne="justifie")
    d.p(f"Ont voté pour : {f.pour}. Ont voté contre : {f.contre}. Se sont abstenus : {f.abstentions}.", avant=10)
    signer(d, f.president, "Pour extrait conforme,", f"{le_chef(f)} du Conseil régional,")
    ouvrir(
        d, f, numero, "convocation", "en_exercice", "presents", "votants", qualite=presidence(f, "du Conseil régional")
    )
    dit_vote(d, f)
    return d


GRANDS = (
    departement_session_en_articles,
    departement_cp_sur_rapport,
    departement_cp_presence_en_tableau,
    departement_votes_par_noms,
    departement_cp_brieve,
    region_pleniere_visas_en_liste,
    region_commission_permanente,
    region_rapport_adopte,
)

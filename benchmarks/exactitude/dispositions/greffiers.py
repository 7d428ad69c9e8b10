"""The control layouts of the set GREFFIERS: twenty-nine délibérations and five arrêtés or décisions, their habits drawn
one by one and independently (who types, which year, where each thing stands). The truth is what a careful clerk
reads. `greffiers_suite.py`, `greffiers_villes.py` and `greffiers_actes.py` hold the others."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_provisions, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    decider,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    poser,
    sans_motifs,
    tierce,
    tous,
)
from benchmarks.exactitude.dispositions.greffiers_actes import GREFFIERS_ACTES
from benchmarks.exactitude.dispositions.greffiers_pieces import (
    abstenus,
    cachet,
    civil,
    constats,
    contraires,
    deux_mains,
    installer,
    majuscule,
    motives,
    nu,
    pluriel,
    sans_verbes,
    une_main,
    vus,
)
from benchmarks.exactitude.dispositions.greffiers_suite import GREFFIERS_SUITE
from benchmarks.exactitude.dispositions.greffiers_sujets import (
    AIDES,
    COLLEGES,
    CONCOURS,
    CRECHE,
    FOURNITURES,
    LEADER,
    LEGS,
    POMPIERS,
    SALLE,
    TONDEUSE,
)
from benchmarks.exactitude.dispositions.greffiers_villes import GREFFIERS_VILLES
from benchmarks.exactitude.faits import Faits, conjuguer, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def hotel_du_departement(f: Faits) -> Feuille:
    """A permanent commission: the sitting and the counts told in one paragraph, votes in the hinge, nobody's name."""
    f = installer(f, "Département du Val d'Aubrette", "commission permanente", "président", 29, 2021, COLLEGES, "22")
    d, numero, qui = Feuille("hotel_du_departement"), f"CP-{f.seance.year}-{f.rang:03}", bancs(f)
    cachet(d, f, "ministere", f"CP_{f.seance.year}_{f.rang:03}")
    d.p("DÉPARTEMENT DU VAL D'AUBRETTE", gras=True, taille=13)
    d.p("Pôle ressources – Service des assemblées", taille=9, avant=0)
    d.p(f"Délibération n° {numero}", aligne="droite", avant=10)
    d.p("COMMISSION PERMANENTE", gras=True, aligne="centre", avant=12)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", avant=0)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=14)
    d.p(f"Convoquée le {le(f.convocation)}, la commission permanente s'est réunie à 9 h 30 à l'Hôtel du Département "
        f"sous la présidence de {mm(f.president)}, {f.president.qualite}. Elle compte {f.exercice} membres en "
        f"exercice ; {f.presents} étaient présents. {mm(f.secretaire)} a assuré le secrétariat de séance.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Présents : {nu(qui.presents)}.", taille=9.5, aligne="justifie")
    d.p(f"Absents ou excusés : {nu([a for a, _ in qui.pouvoirs] + qui.absents)}.", taille=9.5, aligne="justifie")
    d.p(f"{le_chef(f)} rappelle que le Département accompagne chaque année les collèges publics dont les charges de "
        "viabilisation ont augmenté. Deux établissements ont saisi les services d'une demande motivée, instruite avec "
        "l'appui de l'agent comptable.", aligne="justifie", avant=12)  # fmt: skip
    reserve = ""
    if f.mode == "majorite":
        absents = f" ; {pluriel(f.abstentions, 'abstention')} : {nu(abstenus(f))}" if f.abstentions else ""
        reserve = f" ({f.contre} voix contre : {nu(contraires(f))}{absents})"
        d.dit(contre=f.contre, **({"abstentions": f.abstentions} if f.abstentions else {}))
    d.p(f"Après en avoir délibéré, la commission permanente, à {tous(f)}{reserve}, DÉCIDE :", avant=12)
    poser(d, f, decider(f, cap=True), marque="Article {er} – ", fin=".", aligne="justifie")
    d.p(f"{le_chef(f)} du Conseil départemental,", aligne="droite", avant=20)
    sans_motifs(d)
    constats(d, f, numero, ("convocation", "en_exercice", "presents"), objet=f.sujet.objet.upper())
    dit_vote(d, f, comptes=False)
    return d


def bourg_au_passe(f: Faits) -> Feuille:
    """A bourg of 2019: names first, counts in a table, the result under the title, what is decided told in the
    passive, the number at the very end."""
    f = installer(f, "Commune {de}", "conseil municipal", "maire", 19, 2019, SALLE)
    d, numero, qui = Feuille("bourg_au_passe", police="New Computer Modern"), f"{f.seance.year}/{f.rang:03}", bancs(f)
    cachet(d, f, "ministere", f"D{f.seance.year}{f.rang:03}")
    d.p(f.collectivite, gras=True, taille=14, aligne="centre")
    d.p(f"Conseil municipal – séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Présidence de {monsieur(f.president)}, maire", avant=12)
    d.p(f"Étaient présents : {nu(qui.presents)}", avant=2)
    if qui.pouvoirs:
        d.p(f"Étaient représentés : {', '.join(f'{a} par {b}' for a, b in qui.pouvoirs)}", avant=2)
    if qui.absents:
        d.p(f"Étaient absents : {nu(qui.absents)}", avant=2)
    d.p(f"A été {accord(f.secretaire, 'nommé')} secrétaire : {f.secretaire}", avant=2)
    d.blocs.append(Tableau((("Convocation", "Conseillers en exercice", "Présents", "Votants"),
                            (le(f.convocation), str(f.exercice), str(f.presents), str(f.votants)))))  # fmt: skip
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=16)
    d.p(f"(adopté à {tous(f)})", italique=True, aligne="centre", avant=0)
    visas_suivis(d, f, fin=" ;", avant=8)
    considerants_suivis(d, f, fin=" ;")
    d.p("Invité à se prononcer et après en avoir délibéré, le conseil municipal décide ce qui suit :", avant=10)
    textes = ["Le prix de la location est fixé à 120 € pour les habitants et à 240 € pour les autres",
              "Le montant de la caution est porté à 500 €",
              "Les présents tarifs seront appliqués aux réservations reçues à partir du mois prochain"]  # fmt: skip
    for texte in textes:
        d.p(f"{texte}.", puce="–", retrait=12)
    sans_verbes(d, textes)
    deux_mains(d, f, "Le maire,", "Le secrétaire,")
    d.p(f"Délibération n° {numero} – rendue exécutoire par sa publication et sa transmission.", taille=9, avant=16)
    constats(d, f, numero, ("convocation", "en_exercice", "presents", "votants"))
    dit_vote(d, f, comptes=False)
    return d


def service_incendie(f: Faits) -> Feuille:
    """A fire service's board: the object in a framed table, « Vu : » over a list, numbered decisions, votes by names,
    certified at the foot."""
    f = installer(f, "Service départemental d'incendie et de secours du Val d'Aubrette", "conseil d'administration",
                  "président", 22, 2019, POMPIERS, "28")  # fmt: skip
    d, numero = Feuille("service_incendie"), f"CA/{f.seance.year}/{f.rang:02}"
    d.lignes(f.collectivite, "1, rue de la Pompe-Neuve", taille=10)
    d.p(f"DÉLIBÉRATION N° {numero} DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"SÉANCE DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=0)
    d.blocs.append(Tableau((("OBJET", f.sujet.objet), ("Rapporteur", f"{f.autres[2]}")), entete=False))
    absents = f.exercice - f.presents
    d.p(f"En exercice : {f.exercice} – Présents : {f.presents} – Absents : {absents} – Pouvoirs : {f.pouvoirs} – "
        f"Votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"Date d'envoi des convocations : {f.convocation:%d/%m/%Y}", avant=2)
    d.p(f"Présidence : {mm(f.president)}, {f.president.qualite}. Secrétariat : {mm(f.secretaire)}.", avant=2)
    d.p("Le conseil d'administration,", avant=12, gras=True)
    for mot, textes in (("Vu", f.visas), ("Considérant", f.sujet.considerants)):
        d.p(f"{mot} :")
        for texte in textes:
            d.p(f"{texte},", puce="•", retrait=14, avant=2)
    vus(d, f.visas)
    motives(d, f.sujet.considerants)
    d.p("sur le rapport présenté et après en avoir délibéré,", avant=8)
    d.p("décide :", gras=True, avant=2)
    textes = decider(f)
    for n, texte in enumerate(textes, 1):
        d.p(f"{n}°) {texte} ;" if n < len(textes) else f"{n}°) {texte}.", retrait=12)
    dit_provisions(d, f, textes, [str(n) for n in range(1, len(textes) + 1)])
    d.p(f"Ont voté pour : {f.pour}", avant=10)
    d.p(f"Ont voté contre : {f.contre}{f' ({civil(contraires(f))})' if f.contre else ''}", avant=0)
    d.p(f"Se sont abstenus : {f.abstentions}{f' ({civil(abstenus(f))})' if f.abstentions else ''}", avant=0)
    d.p(f"{le_chef(f)} du conseil d'administration", aligne="droite", avant=18)
    d.p(f"Délibération certifiée exécutoire, transmise au représentant de l'État le {f.transmission:%d/%m/%Y} et "
        f"publiée le {f.publication:%d/%m/%Y}.", taille=9, avant=26)  # fmt: skip
    d.dit(transmission=f.transmission, publication=f.publication)
    constats(d, f, numero)
    dit_vote(d, f)
    return d


def bourg_propose(f: Faits) -> Feuille:
    """A bourg of 2024: number in a table, the proposal by the adjoint, infinitives, the vote in a table below."""
    f = installer(f, "Commune {de}", "conseil municipal", "maire", 19, 2024, TONDEUSE)
    d, numero, qui = Feuille("bourg_propose"), f"2024-{f.rang:02}", bancs(f)
    cachet(d, f, "actes", numero)
    d.p(f.collectivite, gras=True)
    d.p("Extrait du registre des délibérations", aligne="centre", gras=True, taille=13)
    d.blocs.append(Tableau((("Délibération n°", "Séance du", "Convocation du"),
                            (numero, f"{f.seance:%d/%m/%Y}", f"{f.convocation:%d/%m/%Y}"))))  # fmt: skip
    d.p(f"Membres du conseil municipal présents : {civil(qui.presents)}.", aligne="justifie", avant=10)
    if qui.pouvoirs:
        d.p(f"Procurations : {' ; '.join(f'{mm(a)} a donné procuration à {mm(b)}' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Absents : {civil(qui.absents)}.")
    d.p(f"En exercice : {f.exercice} / Présents : {f.presents} / Votants : {f.votants}", gras=True)
    d.p(f"Président de séance : {mm(f.president)}, maire. Secrétaire de séance : {mm(f.secretaire)}.")
    d.p(f"OBJET DE LA DÉLIBÉRATION : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"{mm(f.autres[1])}, {'adjointe' if f.autres[1].femme else 'adjoint'} aux travaux, explique que le matériel "
        "des services techniques date de 2009 et que trois fournisseurs ont été "
        "consultés.", aligne="justifie")  # fmt: skip
    visas_suivis(d, f, fin=",")
    considerants_suivis(d, f, fin=",")
    d.p("Il est proposé au conseil municipal :", avant=8)
    poser(d, f, decider(f), marque="- ", retrait=12)
    d.p(f"Après en avoir délibéré, le conseil municipal adopte cette proposition à {tous(f)}.", avant=8)
    d.blocs.append(Tableau((("POUR", "CONTRE", "ABSTENTION"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    une_main(d, f.president, "Pour extrait certifié conforme,", "Le Maire,")
    d.p("La présente délibération peut faire l'objet d'un recours devant le tribunal administratif de Montrivel dans "
        "les deux mois de sa publication.", taille=8.5, avant=14)  # fmt: skip
    constats(d, f, numero, ("convocation", "en_exercice", "presents", "votants"))
    dit_vote(d, f)
    return d


def _reserve(f: Faits) -> str:
    return f" par {f.pour} voix pour, {f.contre} contre et {f.abstentions} abstention(s)"


def communaute_entendue(f: Faits) -> Feuille:
    """A communauté of 2022: members by commune in a table, number and object on one line, sentences whose subject is
    the council."""
    f = installer(f, "Communauté de communes {de}", "conseil communautaire", "président", 28, 2022, CONCOURS, "24")
    d, numero, qui = Feuille("communaute_entendue"), f"2022-{f.rang:03}", bancs(f)
    cachet(d, f, "actes", f"D{numero}")
    d.bas = f"{f.collectivite} – 18, route de Montrivel – page {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"CONSEIL COMMUNAUTAIRE DU {f.seance:%d/%m/%Y} – 18 H 30", aligne="centre")
    communes = ("Aubrelle", "Chantegrive", "Estréval", "Gréziac")
    rangs = [(c, nu(qui.presents[i::4])) for i, c in enumerate(communes)]
    d.blocs.append(Tableau((("Commune", "Délégués présents"), *rangs)))
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}", avant=8)
    d.p(f"Sur {f.exercice} conseillers en exercice, {f.presents} sont présents et {f.votants} prennent part au vote.")
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=2)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=2)
    d.p(f"{numero} – Objet : {f.sujet.objet}", gras=True, avant=14)
    d.p("La commune de Chantegrive reconstruit son école, dont deux classes accueillent des élèves de trois communes "
        "voisines. Le bureau a émis un avis favorable à une participation de la communauté.",
        aligne="justifie")  # fmt: skip
    visas_suivis(d, f, fin="", aligne="justifie")
    considerants_suivis(d, f, fin="", aligne="justifie")
    chef = "de la présidente" if f.president.femme else "du président"
    d.p(f"Entendu l'exposé {chef} et après en avoir délibéré :", avant=10)
    textes = [f"Le conseil communautaire {conjuguer(v)} {r}" for v, r in f.decisions]
    for texte in textes:
        d.p(f"{texte}.", aligne="justifie")
    dit_provisions(d, f, [texte.removeprefix("Le conseil communautaire ") for texte in textes])
    fin = "" if f.mode == "unanimite" else _reserve(f)
    d.p(f"La présente délibération est adoptée à {tous(f)}{fin}.", avant=8)
    deux_mains(d, f, f"{le_chef(f)},", f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,")
    constats(d, f, numero, ("convocation", "en_exercice", "presents", "votants"), preside=False)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def ccas_attendu(f: Faits) -> Feuille:
    """A CCAS of 2021: counts in a narrow column, « Attendu que », « DÉCIDE de » at each line, votes by names."""
    f = installer(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 11, 2021, AIDES,
                  "26")  # fmt: skip
    d, numero = Feuille("ccas_attendu"), f"{f.rang:02}/2021"
    d.p(f.collectivite, gras=True, aligne="centre", taille=13)
    d.p(f"DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION N° {numero}", gras=True, aligne="centre", avant=8)
    gauche = ("Nombre d'administrateurs", f"en exercice : {f.exercice}", f"présents : {f.presents}",
              f"représentés : {f.pouvoirs}", f"votants : {f.votants}")  # fmt: skip
    droite = (f"L'an {jour_ecrit(f)}, à 17 heures 30, le conseil d'administration s'est réuni à la résidence autonomie "
              f"sous la présidence de {monsieur(f.president)}, {f.president.qualite}, sur convocation du "
              f"{le(f.convocation)}.")  # fmt: skip
    d.blocs.append(Colonnes(tuple(P(t, taille=9, avant=1) for t in gauche), (P(droite, aligne="justifie"),)))
    d.p(f"{mm(f.secretaire)} remplit les fonctions de secrétaire de séance.", avant=8)
    d.p(f"OBJET DE LA DÉLIBÉRATION : {f.sujet.objet}", gras=True, avant=12)
    for motif in f.sujet.considerants:
        d.p(f"Attendu {motif},")
    d.dit(visas=[])
    motives(d, f.sujet.considerants, "Attendu")
    vice = "la vice-présidente" if f.autres[0].femme else "M. le vice-président"
    d.p(f"Entendu l'exposé de {vice} et après en avoir délibéré, le conseil d'administration", avant=8)
    textes = [f"DÉCIDE {t}" for t in decider(f)]
    poser(d, f, textes, fin=",")
    d.p(f"Voix pour : {f.pour}", avant=10)
    d.p(f"Voix contre : {f.contre}{f' – {civil(contraires(f))}' if f.contre else ''}", avant=0)
    d.p(f"Abstentions : {f.abstentions}{f' – {civil(abstenus(f))}' if f.abstentions else ''}", avant=0)
    deux_mains(d, f, f"{le_chef(f)} du CCAS,", "Le secrétaire de séance,")
    d.p(f"Acte transmis en préfecture le {f.transmission:%d/%m/%Y}, affiché le {f.publication:%d/%m/%Y}.", taille=9,
        avant=16)  # fmt: skip
    d.dit(transmission=f.transmission, publication=f.publication)
    constats(d, f, numero)
    dit_vote(d, f)
    return d


def pays_leader(f: Faits) -> Feuille:
    """A PETR of 2018: the number under the date, a report in two titled parts, articles whose labels stand alone, the
    vote by show of hands."""
    f = installer(f, "Pôle d'équilibre territorial et rural des Hautes Combes", "comité syndical", "président", 24,
                  2018, LEADER, "20")  # fmt: skip
    d, numero, qui = Feuille("pays_leader"), f"18.{f.rang:03}", bancs(f)
    cachet(d, f, "interieur", numero)
    d.p("Pôle d'équilibre territorial et rural des Hautes Combes", gras=True, taille=14)
    d.p("COMITÉ SYNDICAL", gras=True, avant=8)
    d.p(f"Séance du {le(f.seance)}", avant=0)
    d.p(f"Délibération {numero}", avant=0)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=14)
    rangs = [(f"{i}", "présent" if not i.femme else "présente") for i in qui.presents]
    rangs += [(str(a), f"pouvoir à {b}") for a, b in qui.pouvoirs] + [(str(a), "excusé") for a in qui.absents]
    d.blocs.append(Tableau((("Délégué", "Présence"), *rangs)))
    d.p(f"Le comité syndical, composé de {f.exercice} délégués en exercice et convoqué le {le(f.convocation)}, s'est "
        f"réuni à Estréval sous la présidence de {mm(f.president)}, {f.president.qualite}. Nombre de présents : "
        f"{f.presents}. Nombre de votants : {f.votants}. Secrétaire de séance : {mm(f.secretaire)}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p("1. Rappel du contexte", gras=True, avant=10)
    d.p("L'appel à candidatures a été publié par la Région au printemps. Le conseil de développement a organisé quatre "
        "ateliers avec les acteurs du territoire.", aligne="justifie", avant=2)  # fmt: skip
    d.p("2. Proposition", gras=True)
    d.p("La stratégie retient trois axes : alimentation locale, mobilités du quotidien et services aux habitants.",
        aligne="justifie", avant=2)  # fmt: skip
    visas_suivis(d, f, avant=8)
    d.dit(considerants=[])
    d.p("LE COMITÉ SYNDICAL,", gras=True, avant=10)
    d.p(f"Après en avoir délibéré et par un vote à main levée, à {tous(f)} ({f.pour} pour, {f.contre} contre, "
        f"{pluriel(f.abstentions, 'abstention')}),", avant=2)  # fmt: skip
    d.p("DÉCIDE", gras=True, avant=2)
    textes = [majuscule(t) for t in decider(f)]
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n}", gras=True)
        d.p(f"{texte}.", avant=0)
    dit_provisions(d, f, textes, [str(n) for n in range(1, len(textes) + 1)])
    d.p(f"{le_chef(f)} du PETR", aligne="droite", avant=20)
    constats(d, f, numero, ("convocation", "en_exercice", "presents", "votants"))
    dit_vote(d, f)
    return d


def communaute_code_long(f: Faits) -> Feuille:
    """A communauté of 2026 and its program: a long code, counts in a column, articles alone on their lines, secretary
    first."""
    f = installer(f, "Communauté de communes {de}", "conseil communautaire", "président", 31, 2026, CRECHE, "20")
    d, numero = Feuille("communaute_code_long"), f"DEL-CC-{f.seance:%Y-%m%d}-{f.rang:03}"
    cachet(d, f, "actes", f"CC{f.seance:%m%d}_{f.rang:03}")
    d.haut = f"{f.collectivite} – Registre des délibérations"
    d.p(numero, gras=True, aligne="droite")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", gras=True, avant=8)
    d.p(f"Séance publique du {jour_de_semaine(f.seance)} {le(f.seance)} à 19h00", avant=0)
    d.lignes(f"Conseillers en exercice : {f.exercice}", f"Quorum : {f.exercice // 2 + 1}", f"Présents : {f.presents}",
             f"Pouvoirs : {f.pouvoirs}", f"Votants : {f.votants}", f"Date de convocation : {f.convocation:%d/%m/%Y}",
             avant=10)  # fmt: skip
    d.lignes(f"Présidence : {f.president}, {f.president.qualite}", f"Secrétaire de séance : {f.secretaire}", avant=8)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    visas_suivis(d, f, mot="VU", fin=" ;")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=" ;")
    d.p("Après en avoir délibéré, le conseil communautaire :", avant=10)
    textes = tierce(f, "cap")
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n}", gras=True, aligne="centre")
        d.p(f"{texte}.", avant=0, aligne="justifie")
    dit_provisions(d, f, textes, [str(n) for n in range(1, len(textes) + 1)])
    fin = "" if f.mode == "unanimite" else f" – {f.contre} contre – {pluriel(f.abstentions, 'abstention')}"
    d.p(f"Délibération adoptée à {tous(f)} : {f.pour} pour{fin}", avant=10)
    d.dit(mode=f.mode, pour=f.pour)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    deux_mains(d, f, f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance", f"{le_chef(f)}",
               secretaire_d_abord=True)  # fmt: skip
    constats(d, f, numero)
    return d


def village_au_tableau(f: Faits) -> Feuille:
    """A village of 2017: the members in a table, the vote in the title's line, verbs bare after dashes, no visa."""
    f = installer(f, "Commune {de}", "conseil municipal", "maire", 15, 2017, LEGS)
    d, numero, qui = Feuille("village_au_tableau"), f"{f.rang:02}-2017", bancs(f)
    d.lignes("RÉPUBLIQUE FRANÇAISE", f.collectivite.upper(), "Canton de Montrivel")
    d.p(f"Délibération {numero} : {f.sujet.objet}", gras=True, aligne="droite", avant=12)
    d.p(f"(votée à {tous(f)})", italique=True, aligne="droite", avant=0)
    d.p(f"Conseil municipal du {le(f.seance)}, sous la présidence de {monsieur(f.president)}, maire", avant=12)
    rangs = [(f"{i.nom} {i.prenom}", "P", "") for i in qui.presents]
    rangs += [(f"{a.nom} {a.prenom}", "A", f"pouvoir à {b.nom} {b.prenom}") for a, b in qui.pouvoirs]
    rangs += [(f"{a.nom} {a.prenom}", "A", "") for a in qui.absents]
    d.blocs.append(Tableau((("Nom", "P/A", "Observations"), *rangs)))
    d.p(
        f"Conseillers en exercice : {f.exercice} ; présents : {f.presents} ; absents : {f.exercice - f.presents}",
        avant=8,
    )
    d.p(f"Convocation envoyée le {f.convocation:%d/%m/%Y}", avant=2)
    d.p(f"Secrétaire : {mm(f.secretaire)}", avant=2)
    d.p(f"{'Mme' if f.president.femme else 'M.'} le Maire rappelle que Mme Aubertin, décédée à l'automne, avait tenu "
        "l'école du village pendant trente ans, et donne lecture de la lettre du notaire.",
        aligne="justifie", avant=12)  # fmt: skip
    considerants_suivis(d, f, fin=",")
    d.dit(visas=[])
    d.p("Le conseil municipal, après en avoir délibéré :", avant=8)
    poser(d, f, tierce(f, "bas"), marque="- ", retrait=12)
    une_main(d, f.president, "Pour copie conforme", "Le Maire")
    constats(d, f, numero, ("convocation", "en_exercice", "presents"))
    dit_vote(d, f, comptes=False)
    return d


def caisse_des_ecoles(f: Faits) -> Feuille:
    """A caisse des écoles of 2015: names, then dotted counts, « Considérant » alone, « Art. » and dashes, a vote by
    show of hands, the number at the foot."""
    f = installer(f, "Caisse des écoles {de}", "comité", "président", 12, 2015, FOURNITURES, "26")
    d, numero, qui = Feuille("caisse_des_ecoles"), f"2015-{f.rang:02}", bancs(f)
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"Réunion du comité du {le(f.seance)}", aligne="centre")
    d.p(f"Présents : {civil(qui.presents)}", avant=12)
    d.p(f"Excusés : {civil([a for a, _ in qui.pouvoirs] + qui.absents)}", avant=2)
    for label, n in (("Membres en exercice", f.exercice), ("Membres présents", f.presents), ("Votants", f.votants)):
        d.p(f"{label} {'.' * (30 - len(label))} {n}", avant=0)
    d.p(f"Président de séance : {f.president}. Secrétaire de séance : {f.secretaire}.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    considerants_suivis(d, f, fin="")
    d.dit(visas=[])
    d.p("Le comité,", avant=8)
    d.p(f"Après un vote à main levée, à {tous(f)},", avant=0)
    poser(d, f, [f"Décide {t}" for t in decider(f)], marque="Art. {n} – ", fin=".")
    une_main(d, f.president, "Pour extrait conforme au registre,", f"{le_chef(f)},")
    d.p(f"Délibération n° {numero}", taille=9, avant=16)
    constats(d, f, numero, ("en_exercice", "presents", "votants"), qualite=None)
    dit_vote(d, f, comptes=False)
    return d


GREFFIERS = (
    hotel_du_departement,
    bourg_au_passe,
    service_incendie,
    bourg_propose,
    communaute_entendue,
    ccas_attendu,
    pays_leader,
    communaute_code_long,
    village_au_tableau,
    caisse_des_ecoles,
    *GREFFIERS_SUITE,
    *GREFFIERS_VILLES,
    *GREFFIERS_ACTES,
)

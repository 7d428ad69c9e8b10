"""The control layouts of set L: thirty-four offices, each with its own habits. The truth is what a careful clerk reads
under the contract; `epreuves_suite.py` and `epreuves_fin.py` hold the second and last parts."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_provisions,
    dit_tete,
    dit_vote,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.dispositions.epreuves_fin import (
    CGCT,
    EPREUVES_FIN,
    en_une_phrase,
    infinitifs_seuls,
    numeros,
    passes,
    pluriels,
    recours,
)
from benchmarks.exactitude.dispositions.epreuves_suite import EPREUVES_SUITE
from benchmarks.exactitude.dispositions.ultimes_suite import (
    POINT_VIRGULE,
    articles,
    dit_seance,
    elu,
    infinitifs,
    jour_en_lettres,
    liste,
    monsieur_le,
    nomme,
    ordonner,
    par_tous,
    sieges,
    sieur,
    signer,
    situer,
    tierces,
    titre,
)
from benchmarks.exactitude.faits import Faits, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne

_TOUS = ("convocation", "en_exercice", "presents", "pouvoirs", "votants")
_COMMUNE = ("Commune {de}", "conseil municipal", "maire")
_VILLE = ("Ville {de}", "conseil municipal", "maire")


def plateau_tout_simple(f: Faits) -> Feuille:
    """A village of the uplands: counts on one line, no label before the object, plain third persons, blanks at foot."""
    f = situer(f, *_COMMUNE, 11)
    d, qui, numero = Feuille("plateau_tout_simple"), sieges(f), f"{f.seance.year}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"Séance du conseil municipal du {le(f.seance)} à 20 h 30", aligne="centre")
    d.p(f"Convocation du {le(f.convocation)}", aligne="centre", taille=10)
    d.p(f"En exercice : {f.exercice} – Présents : {f.presents} – Votants : {f.votants}", avant=10)
    d.p(f"Présents : {', '.join(nomme(m) for m in qui.presents)}", aligne="justifie")
    if f.votants > f.presents:
        d.p("Absents : " + ", ".join([f"{nomme(a)} (pouvoir à {nomme(b)})" for a, b in qui.pouvoirs]))
    d.p(f"Président de séance : {nomme(f.president)}, maire")
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    visas_suivis(d, f, fin="")
    considerants_suivis(d, f, fin="")
    d.p(f"Après délibération, le conseil municipal, {en_une_phrase(f)},", avant=10)
    ordonner(d, f, tierces(f, str), fin=POINT_VIRGULE)
    d.p("Pour extrait certifié conforme,", avant=14)
    signer(d, f, f"À {f.lieu}, le {le(f.seance)}", "Le maire,")
    d.p("Transmis en sous-préfecture le ………… / Publié le …………", taille=9, avant=14)
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, zeros=False)
    return d


def bourg_aux_pluriels(f: Faits) -> Feuille:
    """A bourg: a report of the maire, « les membres du conseil approuvent », counts in a narrow right column."""
    f = situer(f, *_COMMUNE, 15)
    d, numero = Feuille("bourg_aux_pluriels"), f"DE_{f.seance.year}_{f.rang:03}"
    timbre_actes(d, f, numero)
    d.lignes("RÉPUBLIQUE FRANÇAISE", f.collectivite.upper(), gras=True)
    gauche = (P("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True), P(f"Séance du {le(f.seance)}"),
              P(f"Convocation adressée le {le(f.convocation)}"), P(f"Délibération {numero}", gras=True))  # fmt: skip
    droite = (P("Nombre de membres"), P(f"en exercice : {f.exercice}", avant=0), P(f"présents : {f.presents}", avant=0),
              P(f"pouvoirs : {f.pouvoirs}", avant=0), P(f"votants : {f.votants}", avant=0))  # fmt: skip
    d.blocs.append(Colonnes(gauche, droite, part=0.65))
    d.p(f"Le conseil municipal s'est réuni à la salle des fêtes sous la présidence de {sieur(f.president)}, Maire. "
        f"{sieur(f.secretaire)} a été {elu(f.secretaire, 'désigné')} comme secrétaire.", avant=12)  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p(f"Les membres du conseil municipal, après en avoir délibéré, à {par_tous(f)} :", avant=10)
    ordonner(d, f, pluriels(f), fin=POINT_VIRGULE, puce="-", retrait=12)
    if f.mode == "majorite":
        d.p(f"Votes pour : {f.pour}   Votes contre : {f.contre}   Abstentions : {f.abstentions}", avant=10)
    signer(d, f, "Le Maire,")
    dit_seance(d, f, numero, *_TOUS)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def village_au_passe_compose(f: Faits) -> Feuille:
    """A village that tells what was done: « a approuvé », exposé of the maire instead of considérants."""
    f = situer(f, *_COMMUNE, 15)
    f = replace(f, sujet=replace(f.sujet, considerants=()))
    d, numero = Feuille("village_au_passe_compose"), f"{f.rang:03}-{f.seance:%m-%Y}"
    d.lignes("Département de la Sorne", "Canton de Haute-Vaire", f.collectivite, gras=True)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=12)
    d.p(f"N° {numero}", aligne="centre")
    d.p(f"L'an {jour_en_lettres(f.seance)}, le conseil municipal légalement convoqué s'est réuni à la mairie en séance "
        f"publique, sous la présidence de {nomme(f.president)}, maire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {en_lettres(f.presents)} conseillers sur {en_lettres(f.exercice)} en exercice.")
    d.p(f"Date de la convocation : {f.convocation:%d.%m.%Y}")
    d.p(f"Secrétaire : {nomme(f.secretaire)}")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{monsieur_le(f)} expose au conseil que ce dossier, déjà évoqué en réunion, doit être tranché avant "
        "la fin du trimestre.", aligne="justifie", avant=8)  # fmt: skip
    visas_suivis(d, f, fin=POINT_VIRGULE)
    d.p(f"Le conseil municipal, après en avoir délibéré et à {par_tous(f)} des suffrages exprimés :", avant=10)
    ordonner(d, f, passes(f), fin=POINT_VIRGULE, puce="–", retrait=12)
    d.p("Ainsi fait et délibéré en séance les jour, mois et an susdits.", avant=10)
    signer(d, f, "Le maire,")
    d.p(f"Publié le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents")
    d.dit(publication=f.publication, considerants=[])
    dit_vote(d, f, comptes=False)
    return d


def premiere_adjointe_en_chaire(f: Faits) -> Feuille:
    """The maire is away: the first adjoint presides and signs; members in two lists, vote in its own paragraph."""
    f = situer(f, *_COMMUNE, 19)
    qualite = "première adjointe" if f.president.femme else "premier adjoint"
    f = replace(f, president=replace(f.president, qualite=qualite))
    d, qui, numero = Feuille("premiere_adjointe_en_chaire"), sieges(f), f"{f.seance.year}D{f.rang:02}"
    d.haut = f"{f.collectivite} – registre des délibérations"
    d.p("Extrait du registre des délibérations du conseil municipal", gras=True, aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Nombre de conseillers : en exercice {f.exercice}, présents {f.presents}, votants {f.votants}", avant=10)
    d.p(f"Le conseil municipal, convoqué le {le(f.convocation)}, s'est réuni sous la présidence de "
        f"{sieur(f.president)}, {qualite}, le maire étant empêché.", aligne="justifie")  # fmt: skip
    d.p(f"PRÉSENTS : {' – '.join(str(m) for m in qui.presents)}", aligne="justifie")
    absents = [*(f"{a} (procuration à {b})" for a, b in qui.pouvoirs), *(str(m) for m in qui.excuses)]
    if absents:
        d.p(f"ABSENTS : {' – '.join(absents)}")
    d.p(f"A été {elu(f.secretaire, 'nommé')} secrétaire de séance : {f.secretaire}")
    d.p(f"Délibération {numero} : {f.sujet.objet}", gras=True, avant=12)
    visas_suivis(d, f, fin=";")
    considerants_suivis(d, f, fin=";")
    d.p("Le conseil municipal, l'exposé entendu, après en avoir délibéré, décide :", avant=10)
    ordonner(d, f, infinitifs(f), fin=",", puce="-", retrait=12)
    d.p(f"Vote : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s).", gras=True, avant=10)
    signer(d, f, "Pour le maire empêché,", f"{'La' if f.president.femme else 'Le'} {qualite},")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def ville_motifs_d_abord(f: Faits) -> Feuille:
    """A town: considérants before visas, « ARTICLE 1 » on the same line, who voted against named."""
    f = situer(f, *_VILLE, 33, visas=[CGCT])
    d, numero = Feuille("ville_motifs_d_abord"), f"{f.seance.year}DEL{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.bas = "Hôtel de Ville – BP 12 – www.ville.example – page {page}/{pages}"
    d.p(f.collectivite.upper(), gras=True, taille=15)
    d.p(f"Conseil municipal – séance du {le(f.seance)}", avant=0)
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=14, taille=12)
    d.blocs.append(Tableau((
        ("Date de convocation", le(f.convocation)), ("Membres en exercice", str(f.exercice)),
        ("Membres présents", str(f.presents)), ("Membres représentés", str(f.pouvoirs)),
        ("Présidence", f"{f.president}, Maire"), ("Secrétaire de séance", str(f.secretaire)),
    ), entete=False))  # fmt: skip
    d.p(f"Rapporteur : {nomme(f.autres[5])}", italique=True, avant=10)
    considerants_suivis(d, f, aligne="justifie")
    visas_suivis(d, f, aligne="justifie")
    d.p(f"LE CONSEIL MUNICIPAL, après en avoir délibéré, à {par_tous(f)},", gras=True, avant=10)
    articles(d, f, tierces(f, str.upper), ("ARTICLE 1 : ", "ARTICLE 2 : ", "ARTICLE 3 : "))
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} – Contre : {f.contre} ({', '.join(str(a) for a in f.autres[6 : 6 + f.contre])}) – "
            f"Abstention : {f.abstentions}", avant=10)  # fmt: skip
    signer(d, f, f"{monsieur_le(f)},")
    recours(d)
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def grande_ville_adopte(f: Faits) -> Feuille:
    """A great town: title centred, a report, infinitives bare, « La délibération est adoptée »."""
    f = situer(f, *_VILLE, 39)
    d, numero = Feuille("grande_ville_adopte"), f"D-{f.seance.year}/{f.rang:03}"
    timbre_ministere(d, f, f"D{f.seance.year}{f.rang:03}")
    d.p(f"Conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, aligne="centre")
    d.p(f"{f.collectivite} – Délégation de {nomme(f.autres[1])}", aligne="centre")
    d.p(f"Numéro : {numero}", gras=True, avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Sous la présidence de {nomme(f.president)}, Maire. Secrétaire de séance : {nomme(f.secretaire)}.", taille=10)
    d.p(f"{nomme(f.autres[1])} présente le rapport suivant :", avant=10)
    d.p("Mesdames, Messieurs, ce dossier a été présenté à la commission compétente, qui l'a examiné sans réserve. "
        "Il s'inscrit dans la suite des engagements pris devant les habitants.", aligne="justifie")  # fmt: skip
    visas_suivis(d, f, fin=POINT_VIRGULE)
    considerants_suivis(d, f, fin=POINT_VIRGULE)
    d.p("En conséquence, nous vous proposons, Mesdames, Messieurs, de bien vouloir :", avant=10)
    ordonner(d, f, infinitifs_seuls(f), fin=POINT_VIRGULE, puce="-", retrait=12)
    d.p("La délibération est adoptée.", gras=True, avant=12)
    signer(d, f, "Pour expédition conforme,", "Le Maire,")
    d.p(f"Publiée le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dit_seance(d, f, numero)
    d.dit(mode="adopte", publication=f.publication)
    return d


def rapport_social_presente(f: Faits) -> Feuille:
    """A town is told of a report: « PREND ACTE » alone, nobody votes, no stamp but a printed certificate."""
    f = situer(f, *_VILLE, 29)
    d, numero = Feuille("rapport_social_presente"), f"{f.rang:02}.{f.seance.year}"
    objet = "Rapport annuel sur l'égalité entre les femmes et les hommes"
    d.p(f"{f.collectivite.upper()}", gras=True)
    d.p("CONSEIL MUNICIPAL", gras=True, avant=0)
    d.lignes(f"Date de la séance : {le(f.seance)}", f"Date de la convocation : {le(f.convocation)}",
             f"Conseillers en exercice : {f.exercice}", f"Conseillers présents : {f.presents}",
             f"Procurations : {f.pouvoirs or 'néant'}", avant=8)  # fmt: skip
    d.lignes(f"Présidence de {sieur(f.president)}, Maire", f"Secrétaire : {sieur(f.secretaire)}", avant=8)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(objet, gras=True, aligne="centre")
    visas = (
        f"{CGCT}, notamment son article L. 2311-1-2",
        "le rapport présenté par la direction des ressources humaines",
    )
    for visa in visas:
        d.p(f"VU {visa},", aligne="justifie")
    d.p("CONSIDÉRANT que ce rapport est présenté préalablement aux débats sur le projet de budget,", aligne="justifie")
    d.p("Le conseil municipal,", avant=10)
    texte = "PREND ACTE de la présentation du rapport annuel sur l'égalité entre les femmes et les hommes"
    d.p(f"{texte}.", gras=True)
    signer(d, f, "Pour extrait conforme,", "Le Maire,")
    d.p(f"Transmise au représentant de l'État le {f.transmission:%d/%m/%Y} et publiée le {f.publication:%d/%m/%Y}.",
        taille=9, avant=12)  # fmt: skip
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(objet=objet, visas=[f"VU {v}" for v in visas], provisions=[(None, "PREND ACTE", texte)], mode="sans_vote",
          considerants=["CONSIDÉRANT que ce rapport est présenté préalablement aux débats sur le projet de budget"],
          transmission=f.transmission, publication=f.publication)  # fmt: skip
    return d


def haut_rhin_procurations(f: Faits) -> Feuille:
    """A commune of Alsace: « conseillers élus, en fonction, présents », « Point 4 », decisions numbered 1. 2. 3."""
    f = situer(f, *_COMMUNE, 19)
    d, numero = Feuille("haut_rhin_procurations"), f"{f.rang:03}/{f.seance.year}"
    d.lignes("Haut-Rhin", "Arrondissement de Guebwiller", f.collectivite, gras=True)
    d.p("Extrait du procès-verbal des délibérations du conseil municipal", gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {le(f.seance)} – 19 h 00", aligne="centre")
    d.lignes(f"Nombre de conseillers élus : {f.exercice}", f"Conseillers en fonction : {f.exercice}",
             f"Conseillers présents : {f.presents}", f"Procurations : {f.pouvoirs}", avant=10)  # fmt: skip
    d.p(f"Sous la présidence de {nomme(f.president)}, Maire")
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    visas_suivis(d, f, mot="VU", fin="")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin="")
    d.p(f"Le Conseil Municipal, après délibération et {en_une_phrase(f)},", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    textes = infinitifs(f)
    for n, texte in enumerate(textes, 1):
        d.p(f"{n}. {texte}", retrait=10)
    dit_provisions(d, f, textes, numeros(textes))
    signer(d, f, "Pour extrait conforme", "Le Maire :", aligne="gauche")
    dit_seance(d, f, numero, "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, zeros=False)
    return d


def assemblee_de_l_ile(f: Faits) -> Feuille:
    """The Assemblée de Corse: capitals, « ARTICLE PREMIER », all who voted in one phrase."""
    f = situer(f, "Collectivité de Corse", "Assemblée de Corse", "président", 39, prefixe="20")
    d, numero = Feuille("assemblee_de_l_ile"), f"{f.seance:%y}/{f.rang:03} AC"
    timbre_actes(d, f, f"{f.seance:%y}{f.rang:03}")
    d.p("COLLECTIVITÉ DE CORSE", gras=True, aligne="centre")
    d.p("ASSEMBLÉE DE CORSE", gras=True, aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero} DE L'ASSEMBLÉE DE CORSE", gras=True, aligne="centre", avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, aligne="centre")
    d.p(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre", avant=8)
    d.p(f"L'an {jour_en_lettres(f.seance)}, l'Assemblée de Corse, convoquée le {le(f.convocation)}, s'est réunie sous "
        f"la présidence de {nomme(f.president)}, {f.president.qualite} de l'Assemblée de Corse.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Secrétaire de séance : {nomme(f.secretaire)}")
    d.p("L'ASSEMBLÉE DE CORSE", gras=True, aligne="centre", avant=10)
    visas_suivis(d, f, mot="VU", aligne="justifie")
    considerants_suivis(d, f, mot="CONSIDÉRANT", aligne="justifie")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ", gras=True, avant=10)
    d.p(f"À {par_tous(f)}, ont voté pour : {f.pour} ; contre : {f.contre} ; abstentions : {f.abstentions},")
    articles(d, f, tierces(f, str.upper), ("ARTICLE PREMIER : ", "ARTICLE 2 : ", "ARTICLE 3 : "))
    signer(d, f, f"{titre(f)} de l'Assemblée de Corse,")
    dit_seance(d, f, numero, "convocation")
    d.dit(president=personne(f.president, f"{f.president.qualite} de l'Assemblée de Corse"))
    dit_vote(d, f)
    return d


def commune_de_l_ocean(f: Faits) -> Feuille:
    """A commune of La Réunion: an affair with a number, note of the collectivity, capitals brought by a template."""
    f = situer(f, *_COMMUNE, 39)
    d, numero = Feuille("commune_de_l_ocean", coin="haut-gauche"), f"{f.rang:02}-{f.seance:%Y%m%d}"
    timbre_s2low(d, f, numero)
    d.p("DÉPARTEMENT DE LA RÉUNION", aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"EXTRAIT DU PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU {le(f.seance).upper()}", gras=True, avant=10)
    d.blocs.append(Tableau((
        ("Affaire n°", numero), ("Objet", f.sujet.objet), ("Convocation du", f"{f.convocation:%d/%m/%Y}"),
        ("Conseillers en exercice", str(f.exercice)), ("Présents à l'ouverture", str(f.presents)),
        ("Votants", str(f.votants)),
    ), entete=False))  # fmt: skip
    d.p(f"La séance est ouverte à 17 heures sous la présidence de {sieur(f.president)}, Maire.", avant=10)
    d.p(f"{sieur(f.secretaire)} est {elu(f.secretaire, 'désigné')} pour assurer le secrétariat de la séance.")
    visas_suivis(d, f)
    considerants_suivis(d, f)
    d.p("LE CONSEIL MUNICIPAL", gras=True, avant=10)
    d.p(f"Après en avoir délibéré, à {par_tous(f)} :")
    ordonner(d, f, tierces(f, str.upper), fin=POINT_VIRGULE, puce="➢", retrait=12)
    d.p(f"POUR : {f.pour}     CONTRE : {f.contre or 'néant'}     ABSTENTION : {f.abstentions or 'néant'}", avant=10)
    signer(d, f, "Pour copie certifiée conforme", "Le Maire")
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def region_en_commission(f: Faits) -> Feuille:
    """A région's commission permanente: an object in capitals, infinitives without marks."""
    f = situer(f, "Région Ostre-et-Sorne", "commission permanente", "président", 39, prefixe="23")
    d, numero = Feuille("region_en_commission"), f"{f.seance.year}_CP_{f.rang:04}"
    timbre_actes(d, f, numero)
    d.bas = f"Région Ostre-et-Sorne – Délibération {numero} – {{page}}"
    d.p("RÉGION OSTRE-ET-SORNE", gras=True, taille=14)
    d.p(f"COMMISSION PERMANENTE DU {le(f.seance).upper()}", gras=True)
    d.p(f"DÉLIBÉRATION {numero}", avant=10, gras=True)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=8)
    d.p(
        f"La commission permanente, réunie sous la présidence de {nomme(f.president)}, {f.president.qualite},", avant=10
    )
    visas_suivis(d, f, fin=POINT_VIRGULE, aligne="justifie")
    considerants_suivis(d, f, fin=POINT_VIRGULE, aligne="justifie")
    d.p(f"Après en avoir délibéré, décide à {par_tous(f)} :", avant=10)
    ordonner(d, f, infinitifs(f), fin=POINT_VIRGULE, aligne="justifie")
    if f.mode == "majorite":
        d.lignes("Détail du scrutin :", f"Nombre de voix pour : {f.pour}", f"Nombre de voix contre : {f.contre}",
                 f"Nombre d'abstentions : {f.abstentions}", avant=10)  # fmt: skip
    signer(d, f, f"{titre(f)} du Conseil régional,")
    dit_tete(d, f, numero, f.sujet.objet.upper())
    d.dit(president=personne(f.president, f.president.qualite))
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def conseil_departemental_pleniere(f: Faits) -> Feuille:
    """A département's plenary: report number apart, bullets under VU, « 1° - » before each decision, count in words."""
    f = situer(f, "Département de la Haute-Ostre", "conseil départemental", "président", 29, prefixe="22")
    d, numero = Feuille("conseil_departemental_pleniere"), f"CD-{f.seance:%Y-%m}-{f.rang:02}"
    d.p("Département de la Haute-Ostre", gras=True, taille=14)
    d.p("CONSEIL DÉPARTEMENTAL", gras=True)
    d.p(f"Réunion du {le(f.seance)}", avant=0)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Date de convocation : {le(f.convocation)}", avant=8)
    d.p(f"Présidence : {nomme(f.president)}, {f.president.qualite} – Secrétaire de séance : {nomme(f.secretaire)}")
    d.p(f"Nombre de conseillers départementaux en exercice : {en_lettres(f.exercice)} ({f.exercice}) ; présents : "
        f"{en_lettres(f.presents)} ({f.presents}).")  # fmt: skip
    d.p("LE CONSEIL DÉPARTEMENTAL,", gras=True, avant=10)
    liste(d, "visas", "VU", f.visas, "•")
    liste(d, "considerants", "CONSIDÉRANT", f.sujet.considerants, "•")
    d.p("Après en avoir délibéré, décide", avant=10)
    textes = infinitifs(f)
    for n, texte in enumerate(textes, 1):
        d.p(f"{n}° - {texte}{POINT_VIRGULE}", retrait=10, aligne="justifie")
    dit_provisions(d, f, textes, numeros(textes))
    d.p(f"Adopté à {par_tous(f)} des suffrages exprimés", gras=True, avant=10)
    signer(d, f, f"{titre(f)} du Conseil départemental", aligne="centre")
    d.p(f"Reçu en préfecture le {f.reception:%d/%m/%Y} – Publié le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents")
    d.dit(reception=f.reception, publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


EPREUVES = (
    plateau_tout_simple,
    bourg_aux_pluriels,
    village_au_passe_compose,
    premiere_adjointe_en_chaire,
    ville_motifs_d_abord,
    grande_ville_adopte,
    rapport_social_presente,
    haut_rhin_procurations,
    assemblee_de_l_ile,
    commune_de_l_ocean,
    region_en_commission,
    conseil_departemental_pleniere,
    *EPREUVES_SUITE,
    *EPREUVES_FIN,
)

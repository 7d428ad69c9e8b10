"""The blind set CLOCHERS: three great cities and two arrêtés."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from benchmarks.exactitude.dispositions.clochers_pieces import (
    accord,
    le_maire,
    mm,
    monsieur,
    motifs,
    poser,
    reunir,
    sans_motifs,
    signer,
    suite,
    tete,
    textes,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.clochers_sujets import CITES, VILLAGES
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def cite_du_rapport(f: Faits) -> Feuille:
    """A great port: « Mesdames, Messieurs », a long report, « de bien vouloir », conclusions adopted."""
    c = reunir(f, "cite rapport", "Ville de Grand-Havre-Royal", 55, CITES, annees=(2014, 2024), ecrit="maj",
               manquants=10, opposants=7)  # fmt: skip
    f, d = c.f, Feuille("cite_du_rapport")
    numero = f"D-{f.seance.year}/{f.rang:03}"
    timbre(d, f, "actes", numero.replace("/", "_"))
    d.bas = "Ville de Grand-Havre-Royal – séance du conseil municipal – {page}/{pages}"
    d.p("VILLE DE GRAND-HAVRE-ROYAL", gras=True, taille=14)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, avant=2)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", gras=True, aligne="centre", avant=12)
    d.p(f"Aujourd'hui {jour_de_semaine(f.seance)} {le(f.seance)}, à 15 h 00, le conseil municipal de la Ville de "
        "Grand-Havre-Royal s'est réuni en l'Hôtel de Ville, dans la salle de ses séances, sous la présidence de "
        f"{monsieur(f.president)}, Maire.", aligne="justifie", avant=12)  # fmt: skip
    d.p("Étaient présents :", gras=True)
    d.p(f"{suite(c.presents)}.", taille=9, aligne="justifie", avant=2)
    if c.mandats:
        d.p("Excusés ayant donné pouvoir :", gras=True)
        d.p(f"{', '.join(f'{mm(a)} à {mm(b)}' for a, b in c.mandats)}.", taille=9, avant=2)
    if c.absents:
        d.p("Absents :", gras=True)
        d.p(f"{suite(c.absents)}.", taille=9, avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Délibération n° {numero}", gras=True, avant=14)
    d.p(f.sujet.objet, gras=True, avant=0)
    rapporteur = f.autres[2]
    d.p(f"{monsieur(rapporteur)}, {accord(rapporteur, 'adjoint')} au Maire, présente le rapport suivant :", avant=10)
    d.p("Mesdames, Messieurs,")
    for phrase in c.expose:
        d.p(phrase, aligne="justifie")
    d.p("En conséquence, nous vous demandons, Mesdames, Messieurs, de bien vouloir :", avant=8)
    poser(d, f, textes(f, "nu"), fin=" ;", puce="-", retrait=12, aligne="justifie")
    sans_motifs(d)
    d.p(f"ADOPTÉ À {tous(f).upper()}", gras=True, avant=10)
    if f.mode == "majorite":
        non = f.autres[20 : 20 + f.contre]
        d.p(f"VOTE CONTRE : {suite(non)}", taille=9, avant=2)
    d.p(f"Fait et délibéré en l'Hôtel de Ville, le {le(f.seance)}.", avant=10)
    signer(d, f.president, "Pour expédition conforme,", f"{'La' if f.president.femme else 'Le'} Maire,")
    tete(d, f, numero)
    d.dit(mode=f.mode)
    return d


_ASSOCIATIONS = ("La Halte du Quai", "Les Ateliers du Glacis", "Le Chœur des Traboules", "Radio Confluent")


def cite_au_passif(f: Faits) -> Feuille:
    """A great city of the east: « Vu », « Ouï l'avis de la commission », sentences in the passive numbered 1- 2- 3-."""
    c = reunir(f, "cite passif", "Ville de Lugdanne", 65, CITES, annees=(2014, 2025), ecrit="bas", manquants=9)
    qui = _ASSOCIATIONS[c.f.rang % 4]
    somme = f"{(c.f.rang % 17 + 3) * 500:,}".replace(",", " ")
    objet = f"Attribution d'une subvention de {somme} euros à l'association {qui} pour son programme d'actions"
    f = replace(c.f, sujet=replace(c.f.sujet, objet=objet))
    d, numero = Feuille("cite_au_passif"), f"{f.seance.year}/{f.rang + 1200}"
    timbre(d, f, "s2low" if f.seance.year > 2021 else "affiche", numero.replace("/", "_"))
    d.lignes("Ville de Lugdanne", "Direction des Assemblées", taille=9)
    d.p(f"CONSEIL MUNICIPAL DU {f.seance:%d/%m/%Y}", gras=True, aligne="centre", avant=12)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {objet}", gras=True, avant=2)
    d.blocs.append(Tableau((
        ("Président", mm(f.president)), ("Secrétaire élu", mm(f.secretaire)),
        ("Date de convocation", f"{f.convocation:%d/%m/%Y}"), ("Membres en exercice", str(f.exercice)),
        ("Présents", str(f.presents)), ("Votants", str(f.votants)),
    ), entete=False))  # fmt: skip
    if c.mandats:
        d.p(f"Dépôts de pouvoirs : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in c.mandats)}", taille=9)
    d.p("Le Conseil municipal,", avant=10)
    rapport = f"Vu le rapport en date du {le(f.convocation)} par lequel {le_maire(c, long=False)} expose ce qui suit"
    d.p(f"{rapport} :")
    d.p(f"L'association {qui} mène toute l'année des actions en direction des habitants. Elle a sollicité le soutien "
        "de la Ville pour la saison qui s'ouvre. Son budget et son bilan ont été examinés par les services, qui "
        "proposent de répondre favorablement à cette demande.", aligne="justifie")  # fmt: skip
    d.p("Vu le Code Général des Collectivités Territoriales, notamment son article L. 2121-29 ;")
    d.p("Vu la convention d'application jointe au rapport ;")
    d.dit(visas=[rapport, "Vu le Code Général des Collectivités Territoriales, notamment son article L. 2121-29",
                 "Vu la convention d'application jointe au rapport"], considerants=[])  # fmt: skip
    d.p("Ouï l'avis de la commission Culture, Démocratie locale et Vie associative ;")
    d.p("DÉLIBÈRE", gras=True, aligne="centre", avant=10)
    ecrits = [
        f"Une subvention de {somme} euros est allouée à l'association {qui}",
        f"La convention susvisée, établie entre la Ville de Lugdanne et l'association {qui}, est approuvée",
        f"{le_maire(c, long=False)} est {accord(f.president, 'autorisé')} à signer ledit document",
        "La dépense en résultant sera imputée sur les crédits inscrits au budget de l'exercice en cours, article 6574",
    ]
    for n, ecrit in enumerate(ecrits, 1):
        d.p(f"{n}. {ecrit}.", aligne="justifie", retrait=12)
    d.dit(provisions=[(str(n), None, ecrit) for n, ecrit in enumerate(ecrits, 1)])
    d.p(f"(Et ont signé les membres présents) – Adopté à {tous(f)}", avant=12)
    signer(d, f.president, "Pour extrait conforme,", f"{'La' if f.president.femme else 'Le'} Maire de Lugdanne,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants", qualite=None)
    d.dit(mode=f.mode)
    return d


def cite_des_commissions(f: Faits) -> Feuille:
    """A capital's council: a direction's code in the number, the bill and the commission cited, no count, no chair."""
    c = reunir(f, "commissions", "Ville de Lutevrac", 69, CITES, annees=(2014, 2025), ecrit="bas", manquants=9)
    f = replace(c.f, transmission=c.f.publication)
    d, numero = Feuille("cite_des_commissions"), f"{f.seance.year} DAC {f.rang + 100}"
    d.p("Ville de Lutevrac", gras=True, taille=13)
    d.p("Conseil municipal", avant=0)
    d.p("Extrait du registre des délibérations", gras=True, aligne="centre", avant=14)
    d.p(f"Séance du {le(f.seance)}", aligne="centre", avant=2)
    d.p(f"{numero} – {f.sujet.objet}", gras=True, avant=14)
    rapporteur = f.autres[3]
    d.p(f"{mm(rapporteur)}, {'rapporteure' if rapporteur.femme else 'rapporteur'}.", avant=8)
    d.p("-------------", aligne="centre")
    d.p("Le Conseil municipal,", avant=8)
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p(f"Sur le rapport présenté par {mm(rapporteur)}, au nom de la 2e commission,", aligne="justifie")
    d.p("Délibère :", gras=True, aligne="centre", avant=10)
    poser(d, f, textes(f, "Cap"), "Article {n} : ", unique="Article unique : ", fin=".", aligne="justifie")
    d.blocs.append(Colonnes((P(""),), (P(f"{'La' if f.president.femme else 'Le'} Maire de Lutevrac,"),
                                       P(str(f.president), avant=16)), part=0.5))  # fmt: skip
    d.p(f"Délibération affichée à l'Hôtel de Ville et transmise au représentant de l'État le {le(f.transmission)}.",
        taille=9, avant=14)  # fmt: skip
    d.dit(nature="DE", numero=numero, objet=f.sujet.objet, organe=f.organe, seance=f.seance,
          collectivite=f.collectivite, signataires=[str(f.president)], transmission=f.transmission,
          publication=f.publication)  # fmt: skip
    return d


def _arrete(d: Feuille, f: Faits, nature: str, numero: str, objet: str) -> None:
    d.dit(nature=nature, numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)


def ville_arrete_de_voirie(f: Faits) -> Feuille:
    """A town's temporary order of traffic, from its roads software: many visas, many articles, signed by delegation."""
    c = reunir(f, "voirie", "Ville de Bellecombe-en-Vaunage", 33, VILLAGES, annees=(2015, 2025), ecrit="maj")
    f, d = c.f, Feuille("ville_arrete_de_voirie")
    rue = ("rue du Général-Aubanel", "boulevard des Tilleuls", "rue de la Verrerie")[f.rang % 3]
    numero = f"{f.seance.year}-{f.rang + 210:04}"
    quoi = ("d'un branchement d'eau potable", "d'un branchement de gaz", "de la fibre optique")[f.rang % 3]
    objet = f"Arrêté temporaire portant réglementation de la circulation et du stationnement – {rue}"
    timbre(d, f, "s2low" if f.seance.year > 2021 else "affiche", numero, "AR")
    d.bas = "Ville de Bellecombe-en-Vaunage – Service Gestion du domaine public – Page {page} sur {pages}"
    d.lignes("VILLE DE BELLECOMBE-EN-VAUNAGE", "Service Gestion du domaine public", gras=True)
    d.p(f"ARRÊTÉ DU MAIRE N° {numero}", gras=True, aligne="centre", taille=14, avant=14)
    d.p(f"Objet : {objet}", gras=True, avant=10)
    d.p("Le Maire de la Ville de Bellecombe-en-Vaunage,", avant=10)
    debut = f.publication + timedelta(days=4)
    visas = [
        "le Code Général des Collectivités Territoriales, notamment ses articles L. 2213-1 et suivants",
        "le Code de la route, notamment ses articles R. 110-1, R. 411-8 et R. 417-10",
        "l'instruction interministérielle sur la signalisation routière, livre I, huitième partie",
        "l'arrêté municipal portant délégation de fonctions et de signature aux adjoints",
        f"la demande de l'entreprise Réseaux du Sud-Est en date du {le(f.convocation)}",
    ]
    motif = f"que les travaux {quoi}, {rue}, nécessitent de réglementer provisoirement la circulation"
    for visa in visas:
        d.p(f"VU {visa},", aligne="justifie")
    d.p(f"CONSIDÉRANT {motif},", aligne="justifie")
    d.dit(visas=[f"VU {v}" for v in visas], considerants=[f"CONSIDÉRANT {motif}"])
    d.p("ARRÊTE", gras=True, aligne="centre", taille=13, avant=10)
    fin_ = debut + timedelta(days=f.rang % 20 + 3)
    ecrits = [
        f"Du {le(debut)} au {le(fin_)}, la circulation des véhicules est alternée par feux tricolores {rue}",
        "Durant cette période, le stationnement des véhicules est interdit et considéré comme gênant au droit du "
        "chantier",
        "La vitesse est limitée à 30 km/h aux abords du chantier",
        "La signalisation réglementaire est mise en place et maintenue par l'entreprise chargée des travaux",
        "Les infractions au présent arrêté sont constatées et poursuivies conformément aux lois en vigueur",
        "Le Directeur général des services et le Chef de la police municipale sont chargés, chacun en ce qui le "
        "concerne, de l'exécution du présent arrêté",
    ]
    for n, ecrit in enumerate(ecrits, 1):
        d.p(f"ARTICLE {n} : {ecrit}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, ecrit) for n, ecrit in enumerate(ecrits, 1)])
    d.p(f"Fait à Bellecombe-en-Vaunage, le {le(f.seance)}", aligne="droite", avant=12)
    adjoint = f.autres[1]
    signer(d, adjoint, "Pour le Maire et par délégation,",
           f"{'L’adjointe déléguée' if adjoint.femme else 'L’adjoint délégué'} à la voirie,", avant=4)  # fmt: skip
    d.p("Le présent arrêté peut faire l'objet d'un recours contentieux devant le tribunal administratif de Nîmerac "
        "dans un délai de deux mois à compter de sa publication.", taille=8, avant=12)  # fmt: skip
    _arrete(d, f, "AR", numero, objet)
    return d


def bourg_arrete_de_buvette(f: Faits) -> Feuille:
    """A bourg's order allows one person a temporary bar: typed by the secretary, capitals, copies named at the end."""
    c = reunir(f, "buvette", "Commune de Saint-Léger-la-Garde", 19, VILLAGES, annees=(2013, 2025), ecrit="bas")
    f, d = c.f, Feuille("bourg_arrete_de_buvette")
    numero = f"{f.rang}/{f.seance.year}"
    fete = ("la fête patronale", "le tournoi de pétanque", "le marché de Noël")[f.rang % 3]
    lieu = ("place de l'Église", "au boulodrome", "sous la halle")[f.rang % 3]
    objet = "Autorisation d'ouverture d'un débit de boissons temporaire"
    qui = f.autres[2]
    d.p("REPUBLIQUE FRANCAISE", aligne="centre", taille=9)
    d.p("COMMUNE DE SAINT-LEGER-LA-GARDE", gras=True, aligne="centre", taille=13, avant=2)
    d.p(f"ARRETE MUNICIPAL N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"OBJET : {objet}", gras=True, avant=10)
    d.p(f"Le Maire de la commune de Saint-Léger-la-Garde{'' if f.rang % 2 else ' (Haute-Rance)'},", avant=10)
    visas = [
        "le Code Général des Collectivités Territoriales, notamment ses articles L. 2212-1 et L. 2212-2",
        "le Code de la santé publique, notamment ses articles L. 3321-1 et L. 3334-2",
        f"la demande présentée le {le(f.convocation)} par {mm(qui)}, {'présidente' if qui.femme else 'président'} du "
        "comité des fêtes",
    ]
    for visa in visas:
        d.p(f"Vu {visa},")
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[])
    d.p("ARRETE :", gras=True, aligne="centre", avant=10)
    jour = f.seance + timedelta(days=16)
    ecrits = [
        f"{monsieur(qui)} est {accord(qui, 'autorisé')} à ouvrir un débit de boissons temporaire {lieu}, le "
        f"{le(jour)}, à l'occasion de {fete}".replace("de le ", "du "),
        "Le débit ne pourra servir que des boissons des groupes 1 et 3 et devra être fermé à 1 heure du matin",
        f"{'La' if qui.femme else 'Le'} bénéficiaire devra respecter les règles relatives à la protection des mineurs "
        "et à la répression de l'ivresse publique",
        f"Le présent arrêté sera notifié à {mm(qui)} et transmis à la brigade de gendarmerie",
    ]
    for n, ecrit in enumerate(ecrits, 1):
        d.p(f"Article {n} – {ecrit}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, ecrit) for n, ecrit in enumerate(ecrits, 1)])
    d.p(f"Fait à Saint-Léger-la-Garde, le {le(f.seance)}", avant=12)
    signer(d, f.president, "Le Maire,", avant=4)
    d.p("Notifié à l'intéressé le ……………………… Signature :", taille=9, avant=14)
    _arrete(d, f, "AI", numero, objet)
    return d


CLOCHERS_FIN = (
    cite_du_rapport,
    cite_au_passif,
    cite_des_commissions,
    ville_arrete_de_voirie,
    bourg_arrete_de_buvette,
)

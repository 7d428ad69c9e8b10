"""The control layouts of set M, last third: départements, régions, syndicats, social action, arrêtés and decisions,
with the small pieces that the three modules share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
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
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne

_COMPTES = ("convocation", "en_exercice", "presents", "votants")


def autorite(f: Faits) -> str:
    """« Madame la Présidente »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.chef.capitalize()}"


def ranger(d: Feuille, ordres: Sequence[tuple[str | None, str]], marque: str, **style: object) -> None:
    """Articles as sentences: the verb of decision (None where there is none), the words; `{n}`, `{er}` in `marque`."""
    for n, (_, texte) in enumerate(ordres, 1):
        label = marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{label}{texte}.", **style)
    d.dit(provisions=[(str(n), verbe, texte) for n, (verbe, texte) in enumerate(ordres, 1)])


def par_un_homme(f: Faits) -> Faits:
    """The same act by a man: « le président » is then the office as well as the person."""
    return replace(f, president=next(i for i in (f.president, *f.autres) if not i.femme))


def _tableau_du_premier(d: Feuille, combien: int, premier: str, rangees: tuple[tuple[str, ...], ...]) -> None:
    """A table under the first of `combien` provisions, the last blocks of the sheet; `premier`: its paragraph."""
    d.blocs[-combien] = P(premier)
    d.blocs.insert(len(d.blocs) - combien + 1, Tableau(rangees))
    numero, verbe, texte = d.attendu["provisions"][0]
    cellules = " ".join(c for rangee in rangees for c in rangee)
    d.attendu["provisions"][0] = (numero, verbe, f"{texte} {cellules}")


def permanente_d_un_plateau(f: Faits) -> Feuille:
    """A département's commission permanente: policy and programme lines, « Article 1er », adopted with counts."""
    f = camper(f, "Département de la Sorne", "commission permanente", "président", 31, prefixe="22",
               visas=[f"{CGCT}, notamment son article L. 3211-2"])  # fmt: skip
    d, numero = Feuille("permanente_d_un_plateau"), f"CP-{f.seance:%Y-%m}/{f.rang}"
    timbre(d, f, "actes", numero.replace("/", "_"))
    d.lignes("DÉPARTEMENT DE LA SORNE", "COMMISSION PERMANENTE", gras=True, aligne="centre", taille=13)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.lignes(f"N° {numero}", f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.lignes("Politique : solidarités territoriales", "Service instructeur : direction de l'aménagement", taille=9)
    d.p(f"Convocation du {le(f.convocation)}. Conseillers départementaux en exercice : {f.exercice}. Présents : "
        f"{f.presents}. Ayant donné délégation de vote : {f.pouvoirs}.", avant=8)  # fmt: skip
    d.p(f"Sous la présidence de {mm(f.president)}, {f.president.qualite} ; secrétaire de séance : {mm(f.secretaire)}.")
    d.p("LA COMMISSION PERMANENTE,", gras=True, avant=10)
    motifs(d, f, fin=" ;")
    d.p(f"Vote de la commission permanente : Pour : {f.pour} – Contre : {f.contre} – Abstention : {f.abstentions}",
        avant=8)  # fmt: skip
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, decider(f), marque="Article {er} : ", unique="Article unique : ", fin=".", aligne="justifie")
    signe(d, f, f"{le_chef(f)} du conseil départemental,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f)
    return d


def session_departementale(f: Faits) -> Feuille:
    """A département's session: a report number, a commission and its rapporteur, bullets, « Délibération adoptée »."""
    f = camper(f, "Département de la Haute-Ostre", "conseil départemental", "président", 39, prefixe="22")
    d, qui, numero = Feuille("session_departementale"), bancs(f), f"{f.seance.year}-{f.rang + 400}"
    timbre(d, f, "s2low", numero)
    d.bas = "Hôtel du Département – 1, place des Tilleuls – {page}/{pages}"
    d.p(f.collectivite, gras=True, taille=14)
    d.p("DÉLIBÉRATION DU CONSEIL DÉPARTEMENTAL", gras=True)
    d.p(f"Séance publique du {le(f.seance)}")
    d.p(f"Délibération n° {numero} – Rapport n° 2.0{f.rang % 9 + 1}", gras=True, avant=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Le conseil départemental, régulièrement convoqué le {le(f.convocation)}, s'est réuni sous la présidence de "
        f"{monsieur(f.president)}, {f.president.qualite}.", aligne="justifie", avant=8)  # fmt: skip
    d.p(f"Étaient présents : {noms(qui.presents)}.", taille=9, aligne="justifie")
    if qui.absents:
        d.p(f"Étaient excusés : {noms(qui.absents)}.", taille=9)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}")
    visas_suivis(d, f, aligne="justifie")
    d.p("Vu le rapport présenté par la deuxième commission,", aligne="justifie")
    d.attendu["visas"].append("Vu le rapport présenté par la deuxième commission")
    considerants_suivis(d, f, aligne="justifie")
    d.p("Après en avoir délibéré, le conseil départemental :", avant=8)
    poser(d, f, tierce(f), marque="• ", retrait=10, aligne="justifie")
    d.p(f"Délibération adoptée à {tous(f)}.", gras=True, avant=10)
    if f.mode == "majorite":
        d.p(f"{f.contre} voix contre ; {f.abstentions} abstention(s).", avant=0)
        d.dit(contre=f.contre, abstentions=f.abstentions)
    signe(d, f, "Pour expédition conforme,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation")
    d.dit(mode=f.mode)
    return d


def region_aux_interventions(f: Faits) -> Feuille:
    """A région's commission permanente: fields in a table, dotted number, « Après avoir délibéré », dashes."""
    f = camper(f, "Région Val-de-Sorne", "commission permanente", "président", 43, prefixe="23",
               visas=[f"{CGCT}, notamment son article L. 4221-5"])  # fmt: skip
    d, numero = Feuille("region_aux_interventions"), f"{f.seance:%y}.CP.{f.rang:03}"
    timbre(d, f, "ministere", numero.replace(".", "_"))
    d.p("RÉGION VAL-DE-SORNE", gras=True, taille=14)
    d.p("Délibération de la commission permanente", gras=True)
    d.blocs.append(Tableau((("Réunion du", le(f.seance)), ("Numéro", numero), ("Objet", f.sujet.objet),
                            ("Président de séance", f"{f.president}, {f.president.qualite}"),
                            ("Secrétaire", str(f.secretaire))), entete=False))  # fmt: skip
    d.p(f"La commission permanente du conseil régional, convoquée le {le(f.convocation)}, s'est réunie à l'hôtel de "
        f"région. Elle compte {f.exercice} membres en exercice ; {f.presents} étaient présents.",
        aligne="justifie", avant=10)  # fmt: skip
    motifs_en_liste(d, f, "Vu", "Considérant", "•")
    d.p("Après avoir délibéré,", avant=8)
    d.p("DÉCIDE", gras=True)
    poser(d, f, decider(f), marque="- ", fin=",", retrait=10, aligne="justifie")
    d.p(f"Résultat : adopté à {tous(f)}" + (
        f" – {f.pour} pour – {f.contre} contre – {f.abstentions} abstention(s)" if f.mode == "majorite" else ""),
        gras=True, avant=10)  # fmt: skip
    signe(d, f, f"{le_chef(f)} du conseil régional,")
    d.p(f"Publié le {f.publication:%d/%m/%Y} sur le site de la Région", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def region_assemblee_pleniere(f: Faits) -> Feuille:
    """A région's plenary: a centred object in capitals, one sentence of opening, « DÉLIBÈRE », « néant »."""
    f = camper(f, "Région Ostre-et-Vaire", "conseil régional", "président", 53, prefixe="23")
    d, numero = Feuille("region_assemblee_pleniere"), f"AP{f.seance:%Y}-{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.haut = "RÉGION OSTRE-ET-VAIRE – CONSEIL RÉGIONAL"
    d.p(f"RÉUNION DU {le(f.seance).upper()}", gras=True, aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero} DU CONSEIL RÉGIONAL", gras=True, aligne="centre")
    d.p("Région Ostre-et-Vaire", aligne="centre")
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", avant=14)
    d.p(f"Le conseil régional, réuni en assemblée plénière sous la présidence de {monsieur(f.president)}, "
        f"{f.president.qualite}, {monsieur(f.secretaire)} étant secrétaire de séance,", avant=12)  # fmt: skip
    motifs(d, f, fin=" ;", haut=True)
    d.p("Après en avoir délibéré,", avant=8)
    d.p("DÉLIBÈRE", gras=True, aligne="centre")
    poser(d, f, tierce(f, "cap"), marque="ARTICLE {n} – ", unique="ARTICLE UNIQUE – ", fin=".", aligne="justifie")
    d.p(f"La délibération, mise aux voix, est adoptée à {tous(f)}.", avant=10)
    d.lignes(f"Votants : {f.votants}", f"Pour : {f.pour}", f"Contre : {f.contre or 'néant'}",
             f"Abstentions : {f.abstentions or 'néant'}", avant=4)  # fmt: skip
    signe(d, f, f"{le_chef(f)} de la Région,")
    tete(d, f, numero, "votants", objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


_EAU = Sujet(
    "Tarifs de l'eau potable pour l'année 2026", "7.1", (f"{CGCT}, notamment son article L. 2224-12-4",),
    ("qu'il y a lieu de financer le renouvellement des conduites",),
    (("fixer", "comme suit les tarifs de l'eau, hors taxes et redevances :"),
     ("préciser", "que ces tarifs s'appliquent aux consommations postérieures au 1er janvier 2026"),
     ("charger", "{autorite} de l'exécution de la présente délibération")),
)  # fmt: skip
_PRIX = (("Élément du tarif", "Montant"), ("Part fixe annuelle", "48,00 €"), ("Le mètre cube", "1,62 €"))


def sources_et_tarifs(f: Faits) -> Feuille:
    """Water syndicat: a tariff in a table under the first verb, counts at the head with strokes, signature at left."""
    f = camper(f, "Syndicat intercommunal d'eau potable {de}", "comité syndical", "président", 21, prefixe="25",
               sujet=_EAU)  # fmt: skip
    d, numero = Feuille("sources_et_tarifs"), f"{f.seance.year}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"Délibération n° {numero} du comité syndical – Séance du {le(f.seance)}", gras=True, aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Délégués en exercice : {f.exercice} / Présents : {f.presents} / Pouvoirs : {f.pouvoirs} / Votants : "
        f"{f.votants}", avant=8)  # fmt: skip
    d.p(f"Convocation du {f.convocation:%d/%m/%Y}", avant=2)
    d.p(f"Président : {f.president}, {f.president.qualite} / Secrétaire : {f.secretaire}", avant=2)
    d.p(f"{autorite(f)} rappelle que les tarifs n'ont pas varié depuis deux ans.", avant=8)
    motifs(d, f)
    d.p("Le comité syndical, ayant délibéré :", avant=8)
    textes = tierce(f)
    poser(d, f, textes, marque="{n}. ", fin=".")
    _tableau_du_premier(d, len(textes), f"1. {textes[0]}", _PRIX)
    d.p(f"Adopté à {tous(f)} : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention.", avant=10)
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    tete(d, f, numero, *_COMPTES, "pouvoirs")
    dit_vote(d, f)
    return d


def vocation_unique(f: Faits) -> Feuille:
    """A SIVU of five villages: typed, no number at all, one sentence of opening, third persons after the vote."""
    f = camper(f, "Syndicat intercommunal à vocation unique {de}", "comité syndical", "président", 10, prefixe="25")
    d, qui = Feuille("vocation_unique"), bancs(f)
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"Réunion du comité syndical du {le(f.seance)}", avant=2)
    d.p("EXTRAIT DES DÉLIBÉRATIONS", aligne="centre", gras=True, avant=14)
    d.p(f"L'an {jour_ecrit(f)}, à dix-huit heures, le comité syndical s'est réuni sur convocation de {autorite(f)} en "
        f"date du {le(f.convocation)}. {monsieur(f.president)}, {f.president.qualite}, préside la séance et "
        f"{monsieur(f.secretaire)} en est secrétaire.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Sont présents : {noms(qui.presents)}.", aligne="justifie")
    d.p(f"Sont excusés : {noms([a for a, _ in qui.pouvoirs] + qui.absents)}.")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=12)
    motifs(d, f, fin=" ;")
    d.p(f"Sur proposition de {autorite(f)}, le comité syndical, à {tous(f)},", avant=8)
    poser(d, f, tierce(f), marque="", retrait=14)
    d.p("Pour extrait certifié conforme au registre.", avant=10)
    signent(d, f)
    tete(d, f, "", "convocation")
    del d.attendu["numero"]
    d.dit(mode=f.mode)
    return d


def amenagement_numerique(f: Faits) -> Feuille:
    """An open mixed syndicat: counts in a table, a bureau's opinion, articles, votes between strokes."""
    f = camper(f, "Syndicat mixte Sorne Numérique", "comité syndical", "président", 25, prefixe="20")
    d, numero = Feuille("amenagement_numerique"), f"CS_{f.seance:%Y%m}_{f.rang:02}"
    timbre(d, f, "ministere", numero)
    d.blocs.append(Colonnes((P("Syndicat mixte Sorne Numérique", gras=True), P("Comité syndical", taille=10)),
                            (P(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="droite"),
                             P(f"Séance du {le(f.seance)}", aligne="droite")), part=0.5))  # fmt: skip
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=14, taille=13)
    d.blocs.append(Tableau((("Convoqués le", "En exercice", "Présents", "Pouvoirs", "Votants"),
                            (f"{f.convocation:%d/%m/%Y}", str(f.exercice), str(f.presents), str(f.pouvoirs),
                             str(f.votants)))))  # fmt: skip
    d.p(f"Présidence : {mm(f.president)}, {f.president.qualite}", avant=8)
    d.p(f"Secrétariat de séance : {mm(f.secretaire)}", avant=2)
    motifs(d, f, fin=".", aligne="justifie")
    d.p("Sur avis favorable du bureau, le comité syndical, après en avoir valablement délibéré :", avant=8)
    poser(d, f, tierce(f), marque="Article {n}. ", unique="Article unique. ", fin=".", aligne="justifie")
    d.p(f"Voix pour : {f.pour} | Voix contre : {f.contre} | Abstentions : {f.abstentions}", gras=True, avant=10)
    signe(d, f, f"{le_chef(f)} du syndicat mixte,")
    tete(d, f, numero, *_COMPTES, "pouvoirs")
    dit_vote(d, f)
    return d


_CASF = "le code de l'action sociale et des familles, notamment son article R. 123-20"
_PANIER = Sujet(
    "Participation des familles au séjour d'été", "7.1", (_CASF, "le projet de séjour établi par le service"),
    ("que le quotient familial permet de proportionner l'effort de chacun",),
    (("adopter", "les participations suivantes, par enfant et par semaine :"),
     ("autoriser", "{autorite} à signer les conventions avec les familles")),
)  # fmt: skip
_QUOTIENTS = (("Quotient familial", "Participation"), ("De 0 à 500", "35 €"), ("De 501 à 900", "70 €"),
              ("Au-delà de 900", "120 €"))  # fmt: skip


def action_sociale_au_quotient(f: Faits) -> Feuille:
    """A CCAS: a grid under the first infinitive, president by right, members elected and appointed apart."""
    f = camper(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 13, prefixe="26",
               sujet=_PANIER)  # fmt: skip
    d, qui, numero = Feuille("action_sociale_au_quotient"), bancs(f), f"CCAS-{f.seance:%Y}-{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.p(f.collectivite.upper(), gras=True)
    d.p("DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION", gras=True, aligne="centre", avant=8)
    d.p(f"N° {numero} – séance du {f.seance:%d/%m/%Y}", aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Nombre d'administrateurs : en exercice {f.exercice} ; présents {f.presents} ; votants {f.votants}")
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y}", avant=2)
    d.p(f"Présidence : {mm(f.president)}, {f.president.qualite}", avant=2)
    d.p(f"Membres élus présents : {noms(qui.presents[::2])}", taille=10)
    d.p(f"Membres nommés présents : {noms(qui.presents[1::2])}", taille=10, avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    motifs(d, f, fin=" ;")
    d.p(f"Le conseil d'administration, à {tous(f)}, décide :", avant=8)
    textes = decider(f)
    poser(d, f, textes, marque="- ")
    _tableau_du_premier(d, len(textes), f"- {textes[0]}", _QUOTIENTS)
    signe(d, f, f"{le_chef(f)} du CCAS,")
    tete(d, f, numero, *_COMPTES)
    d.dit(mode=f.mode)
    return d


_BON = Sujet(
    "Bons de chauffage pour l'hiver 2025-2026", "8.2", (_CASF,),
    ("que le prix de l'énergie pèse sur les ménages les plus modestes",),
    (("attribuer", "un bon de chauffage de 150 € aux foyers dont le quotient est inférieur à 650"),
     ("dire", "que les demandes sont reçues jusqu'au 31 janvier 2026"),
     ("imputer", "la dépense à l'article 6562 du budget")),
)  # fmt: skip


def action_sociale_par_la_vice_presidente(f: Faits) -> Feuille:
    """A CCAS whose president is away: the vice-president chairs and signs « Pour le président »."""
    f = camper(f, "Centre communal d'action sociale {de}", "conseil d'administration", "président", 11, prefixe="26",
               sujet=_BON)  # fmt: skip
    dame = next(i for i in (f.president, *f.autres) if i.femme)
    f = replace(f, president=replace(dame, qualite="Vice-présidente"), mode="unanimite", contre=0, abstentions=0,
                pour=f.votants)  # fmt: skip
    d, numero = Feuille("action_sociale_par_la_vice_presidente"), f"{f.rang:02}/{f.seance.year}"
    d.p(f.collectivite, gras=True, taille=13)
    d.p("Registre des délibérations du conseil d'administration", avant=2)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)} – Délibération n° {numero}", gras=True, avant=10)
    d.p(f"Le conseil d'administration, convoqué le {le(f.convocation)}, s'est réuni en mairie. En l'absence du "
        f"président, empêché, la séance est présidée par {mm(f.president)}, {f.president.qualite}.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"En exercice : {f.exercice}    Présents : {f.presents}    Pouvoirs : {f.pouvoirs}    Votants : {f.votants}")
    d.p(f"{mm(f.secretaire)} assure le secrétariat de la séance.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    motifs(d, f)
    d.p("Après en avoir délibéré, le conseil d'administration, à l'unanimité des membres présents et représentés :",
        avant=8)  # fmt: skip
    poser(d, f, tierce(f, "cap"), marque="{n} - ", retrait=8)
    signe(d, f, "Pour le président empêché,", "La Vice-présidente,")
    tete(d, f, numero, *_COMPTES, "pouvoirs")
    d.dit(president=personne(f.president, "Vice-présidente"), mode="unanimite")
    return d


_TRANCHEE = Sujet(
    "Réglementation temporaire de la circulation rue des Lavandières", "6.1",
    (f"{CGCT}, notamment ses articles L. 2213-1 à L. 2213-6", "le code de la route", "la demande de l'entreprise Ostre "
     "Réseaux"), ("que l'ouverture d'une tranchée ne permet pas le croisement des véhicules",), (),
)  # fmt: skip


def voirie_alternat(f: Faits) -> Feuille:
    """A town's temporary arrêté: service and reference, « Le Maire de la Ville », articles in present and future."""
    f = camper(par_un_homme(f), "Ville {de}", "maire", "maire", 33, sujet=_TRANCHEE)
    d, numero = Feuille("voirie_alternat"), f"AT-{f.seance.year}-{f.rang:04}"
    d.lignes(f.collectivite.upper(), "Direction de l'espace public", gras=True)
    d.p(f"ARRÊTÉ TEMPORAIRE N° {numero}", gras=True, aligne="centre", taille=14, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=8)
    d.p(f"Le Maire de la {f.collectivite},", avant=10)
    motifs(d, f, haut=True)
    d.p("ARRÊTE :", gras=True, aligne="centre", avant=8)
    ranger(d, (
        (None, "La circulation est alternée par feux rue des Lavandières, entre le n° 4 et le n° 18, pendant dix jours "
         "à compter du lundi suivant la publication du présent arrêté"),
        (None, "La vitesse y est limitée à 30 km/h et le dépassement interdit"),
        (None, "La signalisation sera mise en place et entretenue par l'entreprise, sous sa responsabilité"),
        (None, "Le directeur général des services et le chef de la police municipale sont chargés, chacun en ce qui le "
         "concerne, de l'exécution du présent arrêté"),
    ), "ARTICLE {n} : ", aligne="justifie")  # fmt: skip
    d.p(f"Fait à l'hôtel de ville, le {le(f.seance)}", avant=12)
    signe(d, f, "Le Maire,")
    d.p("Diffusion : police municipale, sapeurs-pompiers, demandeur", taille=9, avant=12)
    dit_acte(d, f, "AR", numero, f.sujet.objet)
    return d


def delegation_a_l_adjointe(f: Faits) -> Feuille:
    """A maire delegates a function: stamped, one considérant, « Article 1er » and a last line for the notification."""
    f = par_un_homme(f)
    dame = next(i for i in f.autres if i.femme)
    objet = f"Délégation de fonction et de signature à {mm(dame)}, première adjointe"
    sujet = Sujet(objet, "5.4", (f"{CGCT}, et en particulier son article L. 2122-18",
                                 "le procès-verbal d'installation du conseil municipal"),
                  ("qu'il est nécessaire, pour la bonne marche de l'administration, de déléguer une partie des "
                   "fonctions du maire",), ())  # fmt: skip
    f = camper(f, "Commune {de}", "maire", "maire", 23, sujet=sujet)
    d, numero = Feuille("delegation_a_l_adjointe"), f"{f.seance:%Y}/{f.rang:03}/AG"
    timbre(d, f, "s2low", numero.replace("/", "_"), "AR")
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"ARRÊTÉ MUNICIPAL n° {numero}", gras=True, aligne="centre", avant=8)
    d.p(f"Objet : {objet}", gras=True, avant=8)
    d.p("Le maire,", avant=10)
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    considerants_suivis(d, f, fin=" ;", aligne="justifie")
    d.p("Arrête", gras=True, aligne="centre", avant=8)
    ranger(d, (
        (None, f"{mm(dame)}, première adjointe, reçoit délégation pour les affaires scolaires et la petite enfance"),
        (None, "Cette délégation s'exerce sous la surveillance et la responsabilité du maire"),
        (None, "Le présent arrêté sera inscrit au registre de la mairie et transmis au représentant de l'État"),
    ), "Article {er} – ", aligne="justifie")  # fmt: skip
    d.p(f"Fait en mairie, le {le(f.seance)}", aligne="droite", avant=12)
    signe(d, f, "Le maire,")
    d.p("Notifié le ..................  Signature de l'intéressée :", taille=9, avant=12)
    dit_acte(d, f, "AR", numero, objet)
    return d


_MAPA = Sujet(
    "Maîtrise d'œuvre pour la réfection du préau de l'école des Tilleuls", "1.1",
    (f"{CGCT}, notamment son article L. 2122-22, 4°", "la délibération du 10 juillet 2020 par laquelle le conseil "
     "municipal a délégué au maire une partie de ses attributions", "le code de la commande publique"),
    ("les trois offres reçues à l'issue de la consultation",),
    (("confier", "la maîtrise d'œuvre au cabinet Pierres et Charpentes pour un montant de 18 400 € hors taxes"),
     ("imputer", "la dépense à l'opération 214 du budget principal"),
     ("informer", "le conseil municipal de la présente décision lors de sa prochaine séance")),
)  # fmt: skip


def maire_confie_un_marche(f: Faits) -> Feuille:
    """A maire's decision under delegation: « Décision n° », a title of its own line, infinitives under articles."""
    f = camper(par_un_homme(f), "Commune {de}", "maire", "maire", 27, sujet=_MAPA)
    d, numero = Feuille("maire_confie_un_marche"), f"DEC{f.seance:%Y}-{f.rang:03}"
    timbre(d, f, "actes", numero, "AU")
    d.lignes("RÉPUBLIQUE FRANÇAISE", f.collectivite.upper(), aligne="centre", gras=True)
    d.p("DÉCISION DU MAIRE", gras=True, aligne="centre", avant=10, taille=13)
    d.p("Prise en vertu de l'article L. 2122-22 du code général des collectivités territoriales", aligne="centre",
        taille=9, avant=0)  # fmt: skip
    d.p(f"N° {numero}", gras=True, aligne="centre")
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=8)
    d.p(f"Le Maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=10)
    motifs(d, f)
    d.p("DÉCIDE", gras=True, aligne="centre", avant=8)
    poser(d, f, decider(f), marque="Article {er} : ", fin=".", aligne="justifie")
    d.p(f"Fait en mairie, le {f.seance:%d/%m/%Y}", avant=12)
    signe(d, f, "Le Maire,")
    dit_acte(d, f, "AU", numero, f.sujet.objet)
    return d


_BAIL = Sujet(
    "Location d'un bureau de la pépinière d'entreprises à la société Vaire Optique", "3.3",
    (f"{CGCT}, notamment son article L. 5211-10", "la délibération du conseil communautaire du 9 juillet 2020 portant "
     "délégation au président"), ("la demande de la société", "que le bureau n° 7 est disponible"),
    (("consentir", "à la société Vaire Optique la location du bureau n° 7 pour une durée de vingt-trois mois"),
     ("fixer", "le loyer mensuel à 210 € hors taxes et hors charges")),
)  # fmt: skip


def president_consent_un_bail(f: Faits) -> Feuille:
    """A communauté's president decides: the number and the day in one line, dashes, published at the foot."""
    f = camper(par_un_homme(f), "Communauté de communes {de}", "président", "président", 31, prefixe="20",
               sujet=_BAIL)  # fmt: skip
    d, numero = Feuille("president_consent_un_bail"), f"DP-{f.rang:03}-{f.seance.year}"
    timbre(d, f, "ministere", numero, "AU")
    d.p(f.collectivite, gras=True)
    d.p(f"Décision du président n° {numero} du {le(f.seance)}", gras=True, avant=10, taille=13)
    d.p(f"Objet : {f.sujet.objet}", avant=8)
    d.p("Le président de la communauté de communes,", avant=10)
    motifs(d, f, fin=" ;")
    d.p("décide :", gras=True, avant=8)
    poser(d, f, decider(f), marque="- ", retrait=10)
    signe(d, f, "Le président,", aligne="gauche")
    d.p(f"Publiée sur le site internet de la communauté le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dit_acte(d, f, "AU", numero, f.sujet.objet)
    d.dit(publication=f.publication)
    return d


MODELES_FIN = (
    permanente_d_un_plateau,
    session_departementale,
    region_aux_interventions,
    region_assemblee_pleniere,
    sources_et_tarifs,
    vocation_unique,
    amenagement_numerique,
    action_sociale_au_quotient,
    action_sociale_par_la_vice_presidente,
    voirie_alternat,
    delegation_a_l_adjointe,
    maire_confie_un_marche,
    president_consent_un_bail,
)

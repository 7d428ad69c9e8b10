"""The set LAVOIRS, last part: eight syndicats, from a school of three villages to a regional park."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
    camper,
    decider,
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
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.lavoirs_pieces import (
    EAUX,
    ECOLES,
    ENERGIE,
    NATURE,
    cgct,
    choix,
    civil,
    code,
    communes,
    declare,
    motifs_dits,
    vice,
)
from benchmarks.exactitude.faits import Faits, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau

_SIVU = (
    Sujet("Gymnase intercommunal – Convention d'utilisation par le collège", "8.1",
          (cgct("L. 5212-1"), "le projet de convention proposé par le Département"),
          ("que le collège utilise le gymnase vingt-deux heures par semaine",),
          (("accepter", "les termes de la convention"), ("autoriser", "{autorite} à la signer"))),
    Sujet("Vote de la contribution des communes pour 2025", "7.1", (cgct("L. 5212-19"),),
          ("que les charges du syndicat sont réparties au prorata de la population",),
          (("fixer", "la contribution des communes à 8,75 € par habitant"),
           ("dire", "que cette contribution sera appelée en deux fois"))),
)  # fmt: skip
_DECHETS = (
    Sujet("Marché de transport des bennes de déchèterie – Avenant n° 1", "1.1",
          ("le code de la commande publique, notamment ses articles R. 2194-1 à R. 2194-9",
           "l'avis de la commission d'appel d'offres du 17 décembre 2024"),
          ("que l'ouverture d'une sixième déchèterie augmente les distances parcourues",),
          (("approuver", "l'avenant n° 1 d'un montant de 42 150 € HT, soit 6,2 % du marché initial"),
           ("autoriser", "{autorite} à signer cet avenant"))),
    Sujet("Composteurs individuels : participation demandée aux usagers", "7.1",
          ("le programme local de prévention des déchets",),
          ("que le tri à la source des biodéchets est obligatoire depuis le 1er janvier 2024",),
          (("fixer", "à 18 € la participation des usagers pour un composteur de 400 litres"),
           ("abroger", "la délibération du 3 mars 2021 portant sur le même objet"))),
)  # fmt: skip
_PETR = (
    Sujet("Programme LEADER 2023-2027 – Financement du poste d'animation", "7.5",
          ("la convention conclue avec l'autorité de gestion régionale",),
          ("que l'animation du programme est assurée par un agent à temps plein",),
          (("valider", "le plan de financement du poste pour l'année 2026"),
           ("solliciter", "une aide européenne de 38 400 €"),
           ("autoriser", "{autorite} à signer les documents nécessaires"))),
    Sujet("Schéma de cohérence territoriale – Bilan de la mise en œuvre", "2.1",
          ("le code de l'urbanisme, notamment son article L. 143-28",),
          ("que le schéma a été approuvé il y a six ans",),
          (("approuver", "l'analyse des résultats de l'application du schéma"),
           ("conserver", "le schéma en vigueur"))),
)  # fmt: skip


def syndicat_sivu_gymnase(f: Faits) -> Feuille:
    """A SIVU of four communes: typewritten capitals without accents, one paragraph of opening, verbs in capitals."""
    f = camper(f, "SIVU du Gymnase de Fontsèche", "comité syndical", "président", 12, prefixe="25",
               sujet=choix(f, _SIVU))  # fmt: skip
    d, qui, numero = Feuille("syndicat_sivu_gymnase"), bancs(f), f"{f.seance.year}/{f.rang:02}"
    d.lignes("DEPARTEMENT DE LA SORNE", "SIVU DU GYMNASE DE FONTSECHE", gras=True)
    d.p("EXTRAIT DU REGISTRE DES DELIBERATIONS DU COMITE SYNDICAL", gras=True, aligne="centre", avant=12)
    d.p(f"L'an {jour_ecrit(f)}, à 18 heures 30, le comité syndical s'est réuni à la mairie de Fontsèche, sous la "
        f"présidence de {monsieur(f.president)}, {f.president.qualite}.", aligne="justifie")  # fmt: skip
    d.p(f"Date de convocation : {f.convocation:%d/%m/%Y}")
    d.p(f"Membres en exercice : {f.exercice}   Présents : {f.presents}   Votants : {f.votants}", avant=2)
    d.p(f"Présents : {', '.join(f'{i.civilite} {i.nom}' for i in qui.presents)}", avant=6)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{a.civilite} {a.nom} à {b.civilite} {b.nom}' for a, b in qui.pouvoirs)}", avant=2)
    if qui.absents:
        d.p(f"Excusés : {', '.join(f'{i.civilite} {i.nom}' for i in qui.absents)}", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    motifs(d, f)
    d.p(f"Le comité syndical, après en avoir délibéré, à {tous(f)} :", avant=8)
    poser(d, f, tierce(f), fin=".")
    d.p(f"Pour : {f.pour}   Contre : {f.contre}   Abstention : {f.abstentions}")
    d.p("Pour extrait certifié conforme,", avant=10)
    signe(d, f, f"{le_chef(f)} du SIVU,")
    declare(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def syndicat_sivom(f: Faits) -> Feuille:
    """A SIVOM: members by commune, the chair tells the matter, « à l'unanimité, décide : », two signatures."""
    f = camper(
        f, "SIVOM {de}", "comité syndical", "président", 15, prefixe="25", sujet=choix(f, (*_SIVU, *EAUX, *_DECHETS))
    )
    d, qui = Feuille("syndicat_sivom", police="New Computer Modern"), bancs(f)
    numero = f"{f.rang:03}-{f.seance:%m}-{f.seance.year}"
    d.p("RÉPUBLIQUE FRANÇAISE", aligne="centre", taille=9)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("Syndicat intercommunal à vocation multiple", italique=True, aligne="centre")
    d.p(f"COMITÉ SYNDICAL DU {f.seance:%d/%m/%Y} – DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 20 h, les délégués des communes, convoqués le "
        f"{le(f.convocation)}, se sont réunis au siège du SIVOM sous la présidence de {mm(f.president)}.")  # fmt: skip
    d.p("Délégués présents :", gras=True)
    communes(d, qui.presents, ("Bréhautmont", "Kerlannou", "Saint-Ouvry", "Vieux-Pontel"))
    if qui.pouvoirs:
        d.p(f"Délégués ayant donné pouvoir : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}", taille=10)
    if qui.absents:
        d.p(f"Délégués absents : {noms(qui.absents)}", taille=10)
    d.p(f"En exercice : {f.exercice} ; présents : {f.presents} ; pouvoirs : {f.pouvoirs} ; votants : {f.votants}")
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire de séance.")
    d.p(f"{civil(f)} expose aux délégués {motifs_dits(f)}.", avant=8)
    d.p(f"Le comité syndical, après délibération, à {tous(f)}, décide :", avant=8)
    poser(d, f, decider(f), marque="- ", fin=",", retrait=10)
    if f.mode == "majorite":
        d.p(f"({f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention(s))")
    signent(d, f)
    sans_motifs(d)
    declare(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite=None)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def syndicat_sirp(f: Faits) -> Feuille:
    """A school grouping of three villages: a secretary's plain sheet, no visa, blanks in the foot."""
    f = camper(f, "SIRP {de}", "conseil syndical", "président", 9, prefixe="25", sujet=choix(f, ECOLES))
    d, qui, numero = Feuille("syndicat_sirp"), bancs(f), f"{f.rang:02}-{f.seance.year}"
    d.p(f.collectivite.upper(), gras=True)
    d.p("Syndicat Intercommunal de Regroupement Pédagogique", avant=0)
    d.p("DÉLIBÉRATION DU CONSEIL SYNDICAL", gras=True, aligne="centre", avant=12)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.lignes(f"Nombre de membres en exercice : {f.exercice}", f"Nombre de membres présents : {f.presents}",
             f"Nombre de suffrages exprimés : {f.pour + f.contre}",
             f"Date de convocation : {le(f.convocation)}")  # fmt: skip
    d.p(f"L'an {jour_ecrit(f)}, le conseil syndical s'est réuni à l'école sous la présidence de "
        f"{monsieur(f.president)}, {f.president.qualite}.", avant=8)  # fmt: skip
    d.p(f"Étaient présents : {noms(qui.presents)}")
    excuses = [a for a, _ in qui.pouvoirs] + qui.absents
    d.p(f"{'Absent excusé' if len(excuses) == 1 else 'Absents excusés'} : {noms(excuses)}")
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}")
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}")
    d.p(f"N° {numero} – Objet : {f.sujet.objet}", gras=True)
    d.p(f"{le_chef(f)} rappelle {motifs_dits(f)}.", avant=8)
    d.p(f"Après en avoir délibéré, le conseil syndical, à {tous(f)} :")
    poser(d, f, tierce(f, "cap"), fin=".", marque="- ")
    d.p("Fait et délibéré à l'école, les jour, mois et an que dessus.", avant=10)
    signe(d, f, f"{le_chef(f)},")
    d.lignes("Transmis en préfecture le : ……………", "Affiché le : ……………", taille=9, avant=10)
    sans_motifs(d)
    declare(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, comptes=False)
    return d


def syndicat_energie(f: Faits) -> Feuille:
    """A département's energy syndicat: lists under « Vu » and « Considérant », a table of counts, articles."""
    f = camper(f, "Territoire d'Énergie Haute-Ostre", "comité syndical", "président", 47, prefixe="25",
               sujet=choix(f, ENERGIE), visas=[cgct("L. 2224-31")])  # fmt: skip
    d, numero = Feuille("syndicat_energie"), f"CS {f.seance.year}-{f.rang:03}"
    timbre(d, f, "actes", code(numero))
    d.bas = "Territoire d'Énergie Haute-Ostre – 14, rue des Turbines – {page}/{pages}"
    d.p("TERRITOIRE D'ÉNERGIE HAUTE-OSTRE", gras=True, taille=14, aligne="centre")
    d.p("COMITÉ SYNDICAL", aligne="centre", gras=True)
    d.p(f"Réunion du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"DÉLIBÉRATION N° {numero}", aligne="centre", gras=True, avant=8)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=8)
    d.blocs.append(
        Tableau((("Date de convocation", "Délégués en exercice", "Délégués présents", "Pouvoirs", "Votants"),
                 (f"{f.convocation:%d/%m/%Y}", str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants))))
    )  # fmt: skip
    d.p(f"Président de séance : {mm(f.president)}, {f.president.qualite}", avant=8)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    motifs_en_liste(d, f, "Vu", "Considérant", "-")
    d.p("Le Comité syndical, après en avoir délibéré, décide :", avant=8)
    poser(d, f, decider(f), marque="Article {n} : ", unique="Article unique : ", fin=" ;")
    d.p(f"Résultat du scrutin : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s). Adopté à {tous(f)}.")
    signe(d, f, f"{le_chef(f)} du syndicat,")
    declare(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def syndicat_eau_potable(f: Faits) -> Feuille:
    """A water syndicat: two-column head, names in line, « VU » without final mark, « APPROUVE » under « DÉLIBÈRE »."""
    f = camper(f, "Syndicat des eaux {de}", "comité syndical", "président", 21, prefixe="25",
               sujet=choix(f, EAUX), visas=[cgct("L. 2224-12-1")])  # fmt: skip
    d, qui, numero = Feuille("syndicat_eau_potable"), bancs(f), f"D{f.seance:%Y%m}{f.rang:02}"
    d.blocs.append(Colonnes((P(f.collectivite.upper(), gras=True), P("3, chemin de la Source", taille=9)),
                            (P("DÉLIBÉRATION DU COMITÉ SYNDICAL", gras=True), P(f"Séance du {le(f.seance)}"),
                             P(f"N° {numero}", gras=True)), part=0.45))  # fmt: skip
    d.p(f"Présents : {noms(qui.presents)}.", taille=10, aligne="justifie", avant=12)
    if qui.pouvoirs:
        d.p(f"Représentés : {', '.join(f'{mm(a)} par {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}.", taille=10)
    d.lignes(f"Nombre de délégués en exercice : {f.exercice}", f"Nombre de délégués présents : {f.presents}",
             f"Nombre de pouvoirs : {f.pouvoirs or 'aucun'}", f"Convocation du : {le(f.convocation)}")  # fmt: skip
    d.p(f"Présidence : {mm(f.president)}, {f.president.qualite} – Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    motifs(d, f, haut=True, fin="")
    d.p(f"LE COMITÉ SYNDICAL, APRÈS EN AVOIR DÉLIBÉRÉ, À {tous(f).upper()} :", avant=8)
    poser(d, f, tierce(f), fin=" ;", marque="• ")
    if f.mode == "majorite":
        d.p(f"Nombre de voix pour : {f.pour} – Nombre de voix contre : {f.contre} – Abstentions : {f.abstentions}")
    signe(d, f, f"{le_chef(f)} du Syndicat des eaux,", aligne="gauche")
    d.p("Certifié exécutoire par le signataire. Recours possible devant le tribunal administratif de Montrivel dans "
        "les deux mois.", taille=9, avant=12)  # fmt: skip
    declare(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def syndicat_dechets(f: Faits) -> Feuille:
    """A waste syndicat: the bureau, the report in italics, one article a provision, stamp at the bottom."""
    f = camper(f, "Syndicat mixte Valor'Ostre", "bureau syndical", "président", 11, prefixe="25",
               sujet=choix(f, _DECHETS), visas=["la délibération du comité syndical du 22 septembre 2020 donnant "
               "délégation au bureau"])  # fmt: skip
    d, numero = Feuille("syndicat_dechets", coin="bas-droite"), f"BS-{f.seance.year}-{f.rang:03}"
    timbre(d, f, "actes", code(numero))
    d.p("SYNDICAT MIXTE VALOR'OSTRE", gras=True, taille=14)
    d.p("Traitement et valorisation des déchets ménagers", italique=True, avant=0)
    d.p(f"BUREAU SYNDICAL DU {le(f.seance).upper()}", gras=True, aligne="droite")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="droite", avant=2)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=13, avant=12)
    d.p(
        f"Le bureau syndical, régulièrement convoqué le {le(f.convocation)}, s'est réuni le {le(f.seance)} à 10 heures "
        f"au centre de tri, sous la présidence de {mm(f.president)}, {f.president.qualite}.",
        aligne="justifie",
    )
    d.p(f"Membres en exercice : {f.exercice}. Présents : {f.presents}. Ont pris part au vote : {f.votants}.")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.")
    d.p(f"{mm(f.autres[0])}, {vice(f.autres[0])}, présente le rapport transmis aux membres du bureau.", italique=True)
    motifs(d, f, aligne="justifie")
    d.p("Le bureau syndical, après en avoir délibéré :", avant=8)
    poser(d, f, tierce(f), marque="Article {er} : ", fin=".", aligne="justifie")
    d.p(f"Adopté à {tous(f)} des votants.", avant=8, gras=True)
    signe(d, f, f"{le_chef(f)},")
    declare(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=False)
    return d


def syndicat_petr(f: Faits) -> Feuille:
    """A PETR: three lines of head, a table of presence by communauté, infinitives with dashes, votes in one line."""
    f = camper(f, "PETR du Pays de Sorne et Vaire", "comité syndical", "président", 19, prefixe="20",
               sujet=choix(f, _PETR), visas=[cgct("L. 5741-1")])  # fmt: skip
    d, qui, numero = Feuille("syndicat_petr"), bancs(f), f"{f.seance.year}-{f.rang:02}"
    timbre(d, f, "s2low", code(numero))
    d.p("PETR du Pays de Sorne et Vaire", gras=True, taille=13)
    d.p(f"Comité syndical – Séance du {le(f.seance)}", avant=2)
    d.p(f"DÉLIBÉRATION n° {numero} : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Date de la convocation : {f.convocation:%d/%m/%Y}")
    d.p(f"Nombre de délégués en exercice : {f.exercice} – présents : {f.presents} – pouvoirs : {f.pouvoirs} – "
        f"votants : {f.votants}", avant=2)  # fmt: skip
    d.blocs.append(
        Tableau((("Communauté", "Délégués présents"), ("CC du Val de Sorne", noms(qui.presents[0::2])),
                 ("CC du Haut-Vaire", noms(qui.presents[1::2]))))
    )  # fmt: skip
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    d.p(f"{monsieur(f.president)}, {f.president.qualite} du PETR, préside la séance. "
        f"{monsieur(f.secretaire)} est {accord(f.secretaire, 'désigné')} secrétaire de séance.", avant=8)  # fmt: skip
    motifs(d, f, fin=" ;")
    d.p(f"Après en avoir délibéré, le comité syndical, à {tous(f)}, décide :", avant=8)
    poser(d, f, decider(f), puce="-", fin=" ;", retrait=10)
    d.p(f"Pour : {f.pour} ; contre : {f.contre} ; abstention : {f.abstentions}")
    d.p("Ainsi délibéré les jour, mois et an susdits.", avant=8)
    signe(d, f, f"{le_chef(f)} du PETR,")
    declare(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
            qualite=f"{f.president.qualite} du PETR")  # fmt: skip
    dit_vote(d, f)
    return d


def syndicat_parc_naturel(f: Faits) -> Feuille:
    """A regional park's bureau: counts in voices, a summary of the project, verbs without capitals after a colon."""
    f = camper(f, "Parc naturel régional des Landes d'Ostre", "bureau", "président", 23, prefixe="25",
               sujet=choix(f, NATURE), visas=["le code de l'environnement, notamment ses articles L. 333-1 et suivants",
               "les statuts du syndicat mixte de gestion du Parc"])  # fmt: skip
    d, qui, numero = Feuille("syndicat_parc_naturel"), bancs(f), f"{f.seance.year}_B_{f.rang:02}"
    d.bas = "Maison du Parc – 2, allée des Hêtres – page {page}"
    d.p("Parc naturel régional des Landes d'Ostre", gras=True, taille=14, aligne="centre")
    d.p("Délibération du Bureau", aligne="centre", taille=13)
    d.p(f"Réunion du {le(f.seance)} à la Maison du Parc", aligne="centre")
    d.p(f"Délibération n° {numero}", gras=True, avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"Nombre de membres en exercice : {f.exercice}", avant=8)
    d.p(f"Nombre de membres présents : {f.presents}", avant=2)
    d.p(f"Nombre de membres représentés : {f.pouvoirs}", avant=2)
    d.p(f"Étaient présents : {noms(qui.presents)}.", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Avaient donné mandat : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Étaient excusés : {noms(qui.absents)}.", taille=10)
    d.p("Assistait également à la réunion : Mme Hélène Bartassot, directrice du Parc.", taille=10)
    d.p(f"Président de séance : {mm(f.president)}, {f.president.qualite} du Parc", avant=8)
    motifs(d, f, aligne="justifie")
    d.p("Le Bureau, après en avoir délibéré :", avant=8)
    poser(d, f, tierce(f, "bas"), fin=",", marque="- ", retrait=10)
    vote = "Vote : unanimité" if f.mode == "unanimite" else (
        f"Vote : majorité ({f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s))")  # fmt: skip
    d.p(vote, gras=True, avant=8)
    signe(d, f, f"{le_chef(f)} du Parc naturel régional,")
    declare(d, f, numero, "en_exercice", "presents", "pouvoirs", qualite=f"{f.president.qualite} du Parc",
            secretaire=False)  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


LAVOIRS_SYNDICATS = (
    syndicat_sivu_gymnase,
    syndicat_sivom,
    syndicat_sirp,
    syndicat_energie,
    syndicat_eau_potable,
    syndicat_dechets,
    syndicat_petr,
    syndicat_parc_naturel,
)

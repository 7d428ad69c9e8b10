"""Ordinary acts of communautés urbaines and métropoles."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.groupements_pieces import (
    POINT_VIRGULE,
    accord,
    bancs,
    courber,
    decompte,
    disposer,
    en_puces,
    expose,
    grouper,
    infinitifs,
    le_chef,
    mandats,
    mm,
    monsieur,
    monsieur_le,
    motiver,
    noms,
    signer,
    tenir,
    tierces,
    timbrer,
    tous,
    vice,
)
from benchmarks.exactitude.dispositions.groupements_sujets import AGGLO, CGCT, METROPOLE
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage


def urbaine_conseil(f: Faits) -> Feuille:
    """A communauté urbaine's conseil de communauté: names in a narrow type, « Le conseil de communauté », a report that
    fills the first page, Roman heads, articles of the dispositif in infinitives."""
    f = grouper(f, "Communauté urbaine {de}", "conseil de communauté", 71, METROPOLE,
                visas=[f"{CGCT}, notamment ses articles L. 5215-1 et suivants"])  # fmt: skip
    d, qui, numero = Feuille("urbaine_conseil"), bancs(f, trier=True), f"{f.seance.year}-{f.rang:04}"
    timbrer(d, f, "s2low", numero)
    d.bas = "Délibération affichée à l'hôtel de communauté – {page}/{pages}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("CONSEIL DE COMMUNAUTÉ", gras=True, avant=2)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"N° {numero}", gras=True, aligne="droite", avant=8)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=4, taille=12)
    d.p(f"Convoqué par lettre du {le(f.convocation)}, le conseil de communauté s'est réuni à 9 h 30 sous la présidence "
        f"de {monsieur(f.president)}, {f.president.qualite}.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Membres en exercice : {f.exercice} – Présents : {f.presents} – Procurations : {f.pouvoirs}", taille=9)
    d.p(f"PRÉSENTS : {noms(qui.presents, civilite=False)}.", aligne="justifie", taille=9)
    if qui.pouvoirs:
        d.p(f"PROCURATIONS : {mandats(qui, civilite=False)}.", aligne="justifie", taille=9)
    if qui.absents:
        d.p(f"EXCUSÉS : {noms(qui.absents, civilite=False)}.", aligne="justifie", taille=9)
    d.p(f"SECRÉTAIRE DE SÉANCE : {f.secretaire}", taille=9)
    d.p("I – Rapport", gras=True, avant=12)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie", avant=3)
    d.p("II – Délibération", gras=True, avant=10)
    motiver(d, f, aligne="justifie")
    d.p("Le conseil de communauté, après en avoir délibéré,", avant=8)
    d.p("DÉCIDE :", gras=True, avant=2)
    disposer(d, f, infinitifs(f), "Article {n} : ", "Article unique : ", fin=POINT_VIRGULE, aligne="justifie")
    d.p(f"Adopté à {tous(f)} ({decompte(f)}).", gras=True, avant=10)
    signer(d, f, f"{le_chef(f)} de la communauté urbaine,")
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, zeros=False)
    return d


def urbaine_bureau(f: Faits) -> Feuille:
    """The bureau of a communauté urbaine: references in the right column, « Vu : » and « Considérant : » over dashes,
    the verb first, date of publication alone."""
    f = grouper(f, "Communauté urbaine Vaire Métropole", "bureau", 25, AGGLO,
                visas=[f"{CGCT}, notamment ses articles L. 5211-10 et L. 5215-20"], autorite="{le} {Chef}")  # fmt: skip
    d, numero = Feuille("urbaine_bureau"), f"BU.{f.seance.year}.{f.rang:03}"
    d.blocs.append(Colonnes(
        (P("Communauté urbaine", gras=True, taille=13), P("Vaire Métropole", gras=True, taille=13, avant=0)),
        (P(f"Bureau du {le(f.seance)}", aligne="droite"), P(f"Délibération n° {numero}", aligne="droite", avant=0),
         P("Direction de l'habitat et des solidarités", aligne="droite", avant=0, taille=9)), part=0.5))  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=16)
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}", f"Membres du bureau en exercice : {f.exercice}",
             f"Membres présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}", f"Votants : {f.votants}",
             f"Présidence : {mm(f.president)}, {f.president.qualite}", f"Secrétaire de séance : {mm(f.secretaire)}",
             avant=10, taille=10)  # fmt: skip
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    en_puces(d, f, "Vu", "Considérant", "-")
    d.p(f"Le Bureau, après en avoir délibéré, à {tous(f)} :", avant=10)
    disposer(d, f, tierces(f, haut=False), puce="-", retrait=12)
    d.p(f"Pour : {f.pour} ; contre : {f.contre} ; abstention : {f.abstentions} ; ne prend pas part au vote : 0",
        avant=10)  # fmt: skip
    signer(d, f, f"{le_chef(f)} de la communauté urbaine Vaire Métropole,", aligne="gauche")
    d.p(f"Date de publication : {f.publication:%d/%m/%Y}", taille=9, avant=14)
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", "publication")
    d.dit(collectivite="Communauté urbaine Vaire Métropole")
    dit_vote(d, f)
    return d


def metropole_bureau_seed(f: Faits) -> Feuille:
    """The bureau of a métropole: number and object in one title, labels in capitals, visas a line, bare verbs, the vote
    in capitals, quality under the name, the stamp below."""
    f = grouper(f, "Métropole {de}", "bureau", 44, METROPOLE, autorite="{le} {Chef} ou son représentant",
                visas=[f"{CGCT}, notamment l'article L. 5217-1",
                       "la délibération du conseil portant délégation d'attributions au bureau"])  # fmt: skip
    d = Feuille("metropole_bureau_seed", coin="bas-droite")
    numero = f"BM{f.seance:%Y/%m/%d}/{f.rang:02}"
    timbrer(d, f, "actes", f"BM{f.seance:%y_%m_%d}_{f.rang:02}")
    d.p("RÉPUBLIQUE FRANÇAISE", aligne="centre", taille=9)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.p(f"SÉANCE DU BUREAU DE LA {f.collectivite.upper()}", gras=True, aligne="centre", avant=10)
    d.p(f"DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", gras=True, aligne="centre", avant=0)
    d.p(f"{numero} : {f.sujet.objet.upper()}", gras=True, aligne="centre", avant=12)
    d.lignes(f"DATE DE LA CONVOCATION : {le(f.convocation)}", f"NOMBRE DE CONSEILLERS EN EXERCICE : {f.exercice}",
             f"PRÉSIDENT DE SÉANCE : {f.president}, {f.president.qualite}",
             f"SECRÉTAIRE DE SÉANCE : {f.secretaire}", avant=12)  # fmt: skip
    d.p(f"LE BUREAU DE LA {f.collectivite.upper()}", gras=True, avant=12)
    motiver(d, f, aligne="justifie")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ", gras=True, avant=10)
    disposer(d, f, tierces(f), fin=".", aligne="justifie")
    d.p(f"ADOPTÉ À {tous(f).upper()} DES SUFFRAGES EXPRIMÉS", gras=True, avant=12)
    if f.mode == "majorite":
        d.p(f"Contre : {f.contre}   Abstentions : {f.abstentions}", avant=2)
    signer(d, f, f"{le_chef(f)} de la {f.collectivite}", aligne="gauche", avant=18)
    d.p(f"{'Conseillère départementale' if f.president.femme else 'Conseiller départemental'}", avant=0)
    d.p(f"{le_chef(f)} certifie sous sa responsabilité le caractère exécutoire de cet acte qui pourra faire l'objet "
        "d'un recours pour excès de pouvoir devant le tribunal administratif de Castelbrune dans un délai de deux mois "
        "à compter de sa transmission au représentant de l'État et de sa publication.", taille=9, avant=14,
        aligne="justifie")  # fmt: skip
    tenir(d, f, numero, "convocation", "en_exercice", objet=f.sujet.objet.upper())
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def metropole_conseil_rapport(f: Faits) -> Feuille:
    """A métropole's conseil: a letter to « Mesdames, Messieurs », « si tel est votre avis », visas and decisions in one
    sentence, « Les conclusions, mises aux voix »."""
    f = grouper(f, "Métropole Ostre Atlantique", "conseil de la métropole", 83, METROPOLE)
    d, qui, numero = Feuille("metropole_conseil_rapport"), bancs(f, trier=True), f"{f.seance.year}-{f.rang:03}"
    timbrer(d, f, "ministere", numero.replace("-", ""))
    d.bas = "{page}/{pages}"
    d.p("MÉTROPOLE OSTRE ATLANTIQUE", gras=True, taille=14)
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL DE LA MÉTROPOLE", gras=True, avant=10)
    d.p(f"Séance publique du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"Convocation du {le(f.convocation)}", avant=2)
    d.p(f"Aujourd'hui {jour_de_semaine(f.seance)} {le(f.seance)} à 9 h 30, le Conseil de la Métropole s'est réuni dans "
        f"la salle du Conseil, sous la présidence de {monsieur(f.president)}, {f.president.qualite}.",
        aligne="justifie", avant=8)  # fmt: skip
    d.p("ÉTAIENT PRÉSENTS :", gras=True, avant=8, taille=9)
    d.p(f"{noms(qui.presents)}.", aligne="justifie", taille=9, avant=2)
    if qui.pouvoirs:
        d.p("EXCUSÉS AYANT DONNÉ PROCURATION :", gras=True, avant=6, taille=9)
        d.p(f"{mandats(qui)}.", aligne="justifie", taille=9, avant=2)
    if qui.absents:
        d.p("EXCUSÉS :", gras=True, avant=6, taille=9)
        d.p(f"{noms(qui.absents)}.", aligne="justifie", taille=9, avant=2)
    d.p(f"SECRÉTAIRE DE SÉANCE : {f.secretaire}", taille=9)
    d.blocs.append(SautDePage())
    d.p(f"Délibération n° {numero}", gras=True)
    d.p(f.sujet.objet, gras=True, avant=2, taille=12)
    rapporteur = f.autres[2]
    d.p(f"{monsieur(rapporteur)} présente le rapport suivant,", avant=10)
    d.p("Mesdames, Messieurs,", avant=6)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    d.p("Ceci étant exposé, il vous est demandé, Mesdames, Messieurs, de bien vouloir, si tel est votre avis, "
        "adopter les termes de la délibération suivante :", aligne="justifie", avant=8)  # fmt: skip
    d.p("Le Conseil de la Métropole Ostre Atlantique,", gras=True, avant=8)
    for champ, mot, textes in (("visas", "VU", f.visas), ("considerants", "CONSIDÉRANT", f.sujet.considerants)):
        for texte in textes:
            d.p(f"{mot} {texte},", aligne="justifie")
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})
    d.p("ENTENDU le rapport de présentation,")
    d.p("DÉCIDE", gras=True, avant=8)
    disposer(d, f, infinitifs(f), "Article {n} : ", "Article unique : ", fin=".", aligne="justifie")
    fin = "à l'unanimité" if f.mode == "unanimite" else "à la majorité"
    d.p(f"Les conclusions, mises aux voix, sont adoptées {fin}.", avant=10)
    if f.mode == "majorite":
        d.p(f"Ont voté contre : {f.contre} – Abstentions : {f.abstentions}", avant=2)
    d.p("Fait et délibéré au siège de la Métropole les jour, mois et an susdits.", avant=6)
    signer(d, f, "Pour expédition conforme,", f"{monsieur_le(f)},")
    tenir(d, f, numero, "convocation")
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return courber(d)


def metropole_conseil_motifs(f: Faits) -> Feuille:
    """A métropole whose act has two heads, exposé des motifs and dispositif: counts in a column, commission's opinion,
    articles with verbs in capitals, electronic signature."""
    f = grouper(f, "Métropole du Pays {de}", "conseil métropolitain", 64, METROPOLE)
    d = Feuille("metropole_conseil_motifs")
    numero = f"DEL-{f.seance:%y}-{f.rang:04}"
    timbrer(d, f, "s2low", numero.replace("-", "_"))
    d.haut = f"{f.collectivite} – {numero}"
    d.p(f.collectivite, gras=True, taille=14)
    d.p("Délibération du conseil métropolitain", italique=True, avant=0)
    gauche = tuple(P(t, taille=9, avant=2) for t in (
        f"Séance du {f.seance:%d/%m/%Y}", f"Convocation du {f.convocation:%d/%m/%Y}",
        f"En exercice : {f.exercice}", f"Présents : {f.presents}", f"Pouvoirs : {f.pouvoirs}",
        f"Votants : {f.votants}"))  # fmt: skip
    rapporteur = f.autres[5]
    droite = (P(f"N° {numero}", gras=True), P(f.sujet.objet, gras=True, taille=12, avant=2),
              P(f"Rapporteur : {mm(rapporteur)}, {vice(rapporteur)}", taille=10),
              P(f"Président de séance : {mm(f.president)}, {f.president.qualite}", taille=10, avant=2),
              P(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'désigné')} secrétaire de séance.", taille=10,
                avant=2))  # fmt: skip
    d.blocs.append(Colonnes(gauche, droite, part=0.3))
    d.p("EXPOSÉ DES MOTIFS", gras=True, avant=14)
    for alinea in expose(f):
        d.p(alinea, aligne="justifie")
    d.p("DISPOSITIF", gras=True, avant=12)
    d.p("Par ces motifs,", avant=4)
    motiver(d, f, fin=POINT_VIRGULE, aligne="justifie")
    d.p("Après avis de la commission aménagement durable,", avant=6)
    d.p("Le conseil métropolitain, après en avoir délibéré :", gras=True, avant=8)
    disposer(d, f, tierces(f), "Art. {n} – ", "Article unique – ", fin=".", aligne="justifie")
    d.p(f"Adopté à {tous(f)}", gras=True, avant=10)
    d.p(f"Pour : {f.pour} | Contre : {f.contre} | Abstentions : {f.abstentions}", avant=2)
    signer(d, f, f"Pour le conseil métropolitain, {le_chef(f)[:2].lower()} {f.president.qualite},")
    d.p("Signé par voie électronique", taille=8, avant=6, aligne="droite")
    tenir(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


METROPOLES = (
    urbaine_conseil,
    urbaine_bureau,
    metropole_bureau_seed,
    metropole_conseil_rapport,
    metropole_conseil_motifs,
)

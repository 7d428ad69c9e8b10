"""The control layouts of set CHRONIQUES, the great towns, a métropole, a département, a région."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.chroniques_bourgs import VILLE
from benchmarks.exactitude.dispositions.chroniques_pieces import (
    GROUPE,
    initiale,
    par_civilite,
    placer,
    timbre_affiche,
    timbre_fast,
)
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    accord,
    bancs,
    decider,
    le_chef,
    mm,
    monsieur,
    motifs,
    noms,
    poser,
    sans_motifs,
    signe,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.faits import Faits, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def groupes_politiques(f: Faits) -> Feuille:
    """2013, a great town in Word with the Ministry's stamp: the vote by groups, « LE MAIRE EXPOSE », a council named
    above its visas, the maire's certificate."""
    f = placer(f, 2013, "Ville {de}", "conseil municipal", "maire", 43, VILLE, autorite="{mr} le Maire")
    d, qui = Feuille("groupes_politiques"), bancs(f)
    numero = f"{f.rang}-{f.seance.year}"
    timbre(d, f, "ministere", f"{f.seance.year}_{f.rang:04}")
    d.bas = "Hôtel de Ville – BP 40 – Page {page}"
    d.p(f.collectivite.upper(), gras=True, taille=15)
    d.p("EXTRAIT DES MINUTES DU SECRÉTARIAT GÉNÉRAL", taille=9, avant=0)
    d.p(f"CONSEIL MUNICIPAL – Séance publique du {le(f.seance)}", gras=True, avant=12)
    d.p(f"N° {numero}", gras=True)
    d.p(f.sujet.objet.upper(), gras=True, avant=0)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à dix-huit heures, les membres composant le Conseil Municipal, "
        f"régulièrement convoqués le {le(f.convocation)}, se sont réunis à l'Hôtel de Ville sous la présidence de "
        f"{monsieur(f.president)}, Maire. Les conseillers en exercice sont au nombre de {f.exercice}.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie", taille=9)
    if qui.pouvoirs:
        d.p(f"Excusés représentés : {', '.join(f'{mm(a)} par {mm(b)}' for a, b in qui.pouvoirs)}.", taille=9)
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents)}.", taille=9)
    d.p(f"{monsieur(f.secretaire)}, {accord(f.secretaire, 'désigné')} conformément à la loi, remplit les fonctions de "
        "secrétaire.")  # fmt: skip
    d.p("LE MAIRE EXPOSE :", gras=True, avant=10)
    d.p("« Mesdames, Messieurs, ce rapport a été présenté à la commission compétente. Il tient compte des remarques "
        "qui y ont été faites par les représentants des deux groupes de l'assemblée. »", aligne="justifie")  # fmt: skip
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    motifs(d, f, fin=" ;")
    d.p("Après en avoir délibéré,", avant=8)
    d.p("DÉCIDE :", gras=True, avant=2)
    poser(d, f, decider(f), marque="- ", fin=" ;")
    d.p(f"Pour : {f.pour} (groupe « Vivre ensemble »)", avant=12)
    d.p(f"Contre : {f.contre}" + (" (groupe « Une ville pour demain »)" if f.contre else ""), avant=0)
    d.p(f"Abstention : {f.abstentions}" + (" (élus non inscrits)" if f.abstentions else ""), avant=0)
    d.p(f"La délibération, mise aux voix, est adoptée à {tous(f)}.", avant=2)
    signe(d, f, "Pour extrait conforme,", "Le Maire,")
    d.p("Le Maire certifie, sous sa responsabilité, le caractère exécutoire du présent acte.", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", objet=f.sujet.objet.upper())
    dit_vote(d, f)
    return d


def visioconference_adoptee(f: Faits) -> Feuille:
    """2021, Airs Délib: a sitting by videoconference, members with their office, numbered report, « il est proposé »,
    signed by an adjoint for the maire, « Affiché le » in the stamp."""
    f = placer(f, 2021, "Ville {de}", "conseil municipal", "maire", 39, VILLE, autorite="{mr} le Maire")
    d, qui = Feuille("visioconference_adoptee", coin="haut-gauche"), bancs(f)
    numero = f"{f.seance:%Y%m%d}-{f.rang}"
    timbre_affiche(d, f, numero)
    adjointe = f.autres[1]
    d.p(f.collectivite.upper(), gras=True, aligne="droite", taille=14)
    d.p(f"Délibération n° {numero}", gras=True, aligne="droite", avant=0)
    d.blocs.append(Tableau((("Thème", "Vie de la cité"), ("Objet", f.sujet.objet),
                            ("Rapporteur", f"{mm(adjointe)}, {accord(adjointe, 'adjoint')} au maire"),
                            ("Direction", "Administration générale")), entete=False))  # fmt: skip
    d.p(f"Le conseil municipal s'est tenu par visioconférence le {jour_de_semaine(f.seance)} {le(f.seance)} à 18 h. "
        f"Convocation : {le(f.convocation)}. Président de séance : {mm(f.president)}, Maire. Secrétaire de séance : "
        f"{mm(f.secretaire)}.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Présents : {f.presents}   Pouvoirs : {f.pouvoirs}   Absents : {len(qui.absents)}")
    d.p(f"ÉTAIENT PRÉSENTS : {', '.join(initiale(i) for i in qui.presents)}", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p("AVAIENT DONNÉ POUVOIR : "
            + ", ".join(f"{initiale(a)} (pouvoir à {initiale(b)})" for a, b in qui.pouvoirs), taille=9)  # fmt: skip
    d.p("I. Contexte", gras=True, avant=12)
    d.p("La Ville mène depuis le début du mandat une politique de proximité. Le présent dossier en est une étape ; il "
        "a été préparé avec les conseils de quartier.", aligne="justifie")  # fmt: skip
    d.p("II. Incidence financière", gras=True)
    d.p("La dépense est prévue au budget et ne demande aucune décision modificative.", aligne="justifie")
    d.p("Au vu de ces éléments, il est proposé au conseil municipal :", avant=10)
    poser(d, f, decider(f), puce="•", fin=",")
    if f.mode == "unanimite":
        d.p("Ces conclusions, mises aux voix, sont adoptées à l'unanimité.", avant=12)
    else:
        abstenus = f", {f.abstentions} abstention{'s' if f.abstentions > 1 else ''}" if f.abstentions else ""
        d.p("Ces conclusions, mises aux voix, sont adoptées à la majorité "
            f"({f.pour} pour, {f.contre} contre{abstenus}).", avant=12)  # fmt: skip
    d.lignes("Pour le Maire et par délégation,", f"{'L’adjointe déléguée' if adjointe.femme else 'L’adjoint délégué'},",
             str(adjointe), aligne="droite", avant=16)  # fmt: skip
    d.dit(signataires=[str(adjointe)])
    sans_motifs(d)
    tete(d, f, numero, "convocation", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


_TRAMWAY = Sujet(
    "Ligne de tramway T4 : bilan de la concertation", "8.7",
    (f"{CGCT}, notamment son article L. 5217-2", "le code de l'urbanisme, notamment ses articles L. 103-2 et suivants",
     "la délibération n° 2023-0118 ouvrant la concertation"),
    ("que la concertation s'est déroulée dans les conditions prévues",
     "que les avis recueillis portent surtout sur la desserte du quartier des Forges"),
    (("approuver", "le bilan de la concertation préalable"),
     ("arrêter", "le programme de l'opération pour un montant de 148,5 M€ hors taxes"),
     ("autoriser", "{autorite} à solliciter les subventions les plus élevées possible")),
)  # fmt: skip


def metropole_en_commissions(f: Faits) -> Feuille:
    """2024, a métropole, Airs Délib and FAST: the commission's opinion, a page that ends in the report, infinitives
    numbered, electronic signature."""
    f = placer(f, 2024, "Métropole {de}", "conseil de la métropole", "président", 51, (_TRAMWAY, *GROUPE[3:]),
               prefixe="24", autorite="{mr} le Président")  # fmt: skip
    d, qui, numero = Feuille("metropole_en_commissions"), bancs(f), f"{f.seance.year}-{f.rang:04}"
    timbre_fast(d, f, numero)
    d.bas = "Conseil métropolitain – {page}/{pages}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.blocs.append(Colonnes(
        (P("Séance publique du", taille=9), P(le(f.seance), gras=True), P("Commission : territoires", taille=9)),
        (P(f"DÉLIBÉRATION N° {numero}", gras=True), P(f.sujet.objet, gras=True, italique=True)),
        part=0.35))  # fmt: skip
    d.p(f"Date de convocation : {le(f.convocation)} – Nombre de conseillers métropolitains en exercice : {f.exercice}",
        avant=10)  # fmt: skip
    d.p(f"Président : {mm(f.president)}, {f.president.qualite} – Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p(f"Présents : {par_civilite(qui.presents, initiale)}", taille=8, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Absents ayant donné pouvoir : {', '.join(f'{initiale(a)} à {initiale(b)}' for a, b in qui.pouvoirs)}",
            taille=8)  # fmt: skip
    d.p("Mesdames et Messieurs,", avant=12)
    d.p("Le présent rapport rend compte du travail conduit avec les communes et les habitants. La commission "
        "territoires a émis un avis favorable.", aligne="justifie")  # fmt: skip
    d.blocs.append(SautDePage())
    d.p("Après avis de la commission, le conseil de la métropole est appelé à se prononcer.", aligne="justifie")
    motifs(d, f, fin=" ;", aligne="justifie")
    d.p("Le Conseil, ouï l'exposé de M. le rapporteur, après en avoir délibéré,", avant=10)
    d.p("Décide", gras=True, aligne="centre")
    poser(d, f, decider(f), marque="{n}. ", fin=" ;", aligne="justifie")
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité", gras=True, avant=10)
    else:
        d.p(f"Adopté à la majorité. Contre : {f.contre} ; abstentions : {f.abstentions}", gras=True, avant=10)
    signe(d, f, "Signé électroniquement", f"{le_chef(f)} de la métropole,")
    tete(d, f, numero, "convocation", "en_exercice")
    d.dit(mode=f.mode)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


_COLLEGES = (
    Sujet("Collège Louis-Vauban : dotation complémentaire", "7.5",
          (f"{CGCT}, notamment son article L. 3211-1", "le code de l'éducation, notamment son article L. 213-2",
           "le rapport présenté à la commission des collèges"), (),
          (("allouer", "au collège Louis-Vauban une dotation complémentaire de 12 400 €"),
           ("imputer", "la dépense au chapitre 65, fonction 221, du budget départemental"))),
    Sujet("Route départementale n° 17 : acquisition de parcelles à Tournadre", "3.1",
          (f"{CGCT}, notamment son article L. 3213-1", "l'estimation du service des domaines"), (),
          (("décider", "d'acheter les parcelles ZB 14 et ZB 16 pour la somme de 3 150 €"),
           ("autoriser", "{autorite} à signer les actes à intervenir"))),
)  # fmt: skip


def conseil_general_2014(f: Faits) -> Feuille:
    """2014, a département when it still had a Conseil général: the commission permanente, dossier number, initials, no
    secretary, « La Commission permanente […] : - Alloue »."""
    f = placer(f, 2014, "Département de la Haute-Sorne", "commission permanente", "président", 21, _COLLEGES,
               prefixe="22", autorite="{mr} le Président du Conseil général")  # fmt: skip
    d, qui, numero = Feuille("conseil_general_2014"), bancs(f), f"{f.seance:%Y-%m}-{f.rang:04}"
    titre = f"{f.chef.capitalize()} du Conseil général"
    timbre(d, f, "s2low", numero)
    d.lignes("CONSEIL GÉNÉRAL", f.collectivite.upper(), gras=True, aligne="centre")
    d.p("COMMISSION PERMANENTE", aligne="centre", avant=10)
    d.p(f"Réunion du {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"Dossier n° {f.rang} – Délibération n° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=2)
    d.p(f"La Commission permanente s'est réunie à l'hôtel du Département sous la présidence de {mm(f.president)}, "
        f"{titre}.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents : {par_civilite(qui.presents, initiale)}.", taille=10)
    excuses = [*(f"{initiale(a)} (délégation de vote à {initiale(b)})" for a, b in qui.pouvoirs),
               *(initiale(i) for i in qui.absents)]  # fmt: skip
    d.p(f"S'étaient fait excuser : {', '.join(excuses)}.", taille=10)
    d.p("La Commission permanente,", avant=10)
    visas_suivis(d, f, mot="VU")
    d.p(f"après en avoir délibéré, à {tous(f)} :", avant=8)
    poser(d, f, tierce(f, "cap"), marque="- ", fin=" ;")
    if f.mode == "majorite":
        d.p(f"Vote : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s)", avant=8)
    signe(d, f, f"{le_chef(f)} du Conseil général,")
    d.dit(considerants=[])
    tete(d, f, numero)
    del d.attendu["secretaire"]
    d.dit(president={"nom": str(f.president), "qualite": titre})
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


_LYCEES = Sujet(
    "Plan pluriannuel d'équipement des lycées : première tranche", "8.1",
    ("le code général des collectivités territoriales, notamment ses articles L. 4221-1 et suivants",
     "le code de l'éducation, notamment son article L. 214-6", "l'avis de la commission de l'enseignement",
     "l'avis de la commission des finances"), (),
    (("adopter", "la première tranche du plan pluriannuel d'équipement des lycées"),
     ("affecter", "à cette opération une autorisation de programme de 6 200 000 €"),
     ("donner", "délégation à la commission permanente pour répartir les crédits")),
)  # fmt: skip
_TRAINS = Sujet(
    "Convention d'exploitation des trains régionaux : avenant n° 3", "8.7",
    ("le code des transports, notamment ses articles L. 2121-3 et suivants",
     "la convention signée avec l'exploitant", "le budget de la région"), (),
    (("approuver", "l'avenant n° 3 à la convention d'exploitation"), ("autoriser", "{autorite} à le signer")),
)  # fmt: skip


def rapport_du_conseil_regional(f: Faits) -> Feuille:
    """2015, a région: « CR 43-15 », no roll and no count, the council in capitals, « Article 1 » alone on its line, the
    date of receipt under the signature."""
    f = placer(f, 2015, "Région Sorne-et-Vaire", "conseil régional", "président", 55, (_LYCEES, _TRAINS),
               prefixe="23", autorite="{mr} le Président du conseil régional")  # fmt: skip
    d, numero = Feuille("rapport_du_conseil_regional", police="New Computer Modern"), f"CR {f.rang}-{f.seance:%y}"
    d.haut = f"CONSEIL RÉGIONAL SORNE-ET-VAIRE – {{page}} – {numero}"
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=20)
    d.p(f"DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=0)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", taille=13, avant=16)
    d.p("LE CONSEIL RÉGIONAL", gras=True, avant=20)
    visas_suivis(d, f, mot="VU", fin=" ;", aligne="justifie")
    considerants_suivis(d, f)
    d.p("VU le rapport du président du conseil régional.")
    d.attendu["visas"].append("VU le rapport du président du conseil régional")
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ", gras=True, avant=14)
    textes = tierce(f, "cap")
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n} :", gras=True, avant=12)
        d.p(f"{texte}.", aligne="justifie", avant=2)
    d.dit(provisions=[(str(n), c.split(" ")[0].upper(), c) for n, c in enumerate(textes, 1)])
    d.p("Délibération adoptée.", avant=12)
    signe(d, f, f"{le_chef(f)} du conseil régional Sorne-et-Vaire,")
    d.p(f"Acte transmis au préfet de région le {le(f.transmission)} et publié au recueil des actes administratifs le "
        f"{le(f.publication)}.", taille=9, avant=14)  # fmt: skip
    tete(d, f, numero, objet=f.sujet.objet.upper())
    del d.attendu["president"], d.attendu["secretaire"]
    d.dit(transmission=f.transmission, publication=f.publication, mode="adopte")
    return d


VILLES_DES_CHRONIQUES = (
    groupes_politiques,
    visioconference_adoptee,
    metropole_en_commissions,
    conseil_general_2014,
    rapport_du_conseil_regional,
)

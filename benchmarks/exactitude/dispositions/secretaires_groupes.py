"""SECRETAIRES, the groups of communes: an agglomération, a métropole, a communauté, a pôle and four syndicats."""

from __future__ import annotations

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
    accord,
    bancs,
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
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.secretaires_pieces import (
    decide,
    initiale,
    messieurs,
    office,
    paraphe,
    pointilles,
    representes,
)
from benchmarks.exactitude.dispositions.secretaires_sujets import EAU, GROUPE
from benchmarks.exactitude.faits import Faits, Sujet, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def armor_agglo_rapport(f: Faits) -> Feuille:
    """An agglomération of Bretagne, 2018: « Rapport n° », « VU : » and a list, articles in the third person, only the
    absents are named, the stamp below."""
    f = office(f, "Armelle Agglomération", "conseil d'agglomération", "président", 45, 2018, GROUPE, prefixe="20",
               departement="022")  # fmt: skip
    d, qui, numero = Feuille("armor_agglo_rapport", coin="bas-droite"), bancs(f), f"DEL2018-{f.seance:%m}-{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.bas = "Armelle Agglomération – 11, rue du Chenal – {page}/{pages}"
    d.p("ARMELLE AGGLOMÉRATION", gras=True, taille=15)
    d.p(f"Conseil d'agglomération du {jour_de_semaine(f.seance)} {le(f.seance)}")
    d.p(f"Délibération {numero}", gras=True, avant=10)
    d.p(f"Rapport n° {1 + f.rang % 12} – {f.sujet.objet}", gras=True)
    d.p(f"Le {le(f.seance)} à 18 heures, le conseil d'agglomération, régulièrement convoqué par courriel du "
        f"{le(f.convocation)}, s'est réuni à l'espace des Congrès sous la présidence de {mm(f.president)}, "
        f"{f.president.qualite}. Sur {f.exercice} conseillers en exercice, {f.presents} étaient présents"
        f"{representes(f)}.", aligne="justifie", avant=12)  # fmt: skip
    for a, b in qui.pouvoirs:
        d.p(f"{mm(a)} a donné pouvoir à {mm(b)}.", avant=0, taille=9)
    if qui.absents:
        d.p(f"Absents : {noms(qui.absents)}.", avant=0, taille=9)
    d.p(f"Secrétaire de séance : {f.secretaire}.")
    motifs_en_liste(d, f, "VU", "CONSIDÉRANT", "–")
    d.p("LE CONSEIL D'AGGLOMÉRATION, après en avoir délibéré,", gras=True, avant=12)
    poser(d, f, tierce(f), marque="Article {n}. ", unique="Article unique. ", fin=".", aligne="justifie")
    d.p(f"Adopté à {tous(f)} des suffrages exprimés.", avant=10, italique=True)
    signe(d, f, "Fait et délibéré les jour, mois et an susdits", "et ont signé les membres présents,",
          f"{le_chef(f)},")  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", *(["pouvoirs"] if f.pouvoirs else []))
    dit_vote(d, f, comptes=False)
    return d


_PASSE = {"attribuer": "attribué", "approuver": "approuvé", "autoriser": "autorisé", "créer": "créé", "fixer": "fixé",
          "charger": "chargé", "dire": "dit"}  # fmt: skip


def metropole_au_passe(f: Faits) -> Feuille:
    """A métropole of the west, 2017: no name but two, an exposé, what « a approuvé » it, the name above the title."""
    f = office(f, "Sauverne Métropole", "conseil métropolitain", "président", 49, 2017, GROUPE, prefixe="24",
               departement="044", capitales=False)  # fmt: skip
    d, numero = Feuille("metropole_au_passe"), f"2017-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.haut = "Sauverne Métropole – Conseil métropolitain"
    d.p(f"Conseil métropolitain du {f.seance:%d.%m.%Y}", gras=True)
    d.p(f"Délibération n° {numero}", avant=2)
    d.p(f.sujet.objet, taille=14, avant=14)
    d.p("Exposé", gras=True, avant=12)
    d.p("La politique conduite par la métropole depuis le début du mandat vise l'équilibre entre les communes. Les "
        "échanges tenus avec les maires ont permis de préciser le dispositif qui suit.", aligne="justifie")  # fmt: skip
    d.p("Il en résulte une économie pour les communes et une meilleure lisibilité pour les habitants.",
        aligne="justifie")  # fmt: skip
    d.p(f"Le conseil, convoqué le {le(f.convocation)}, siégeant au nombre de {f.presents} membres présents"
        f"{representes(f)} sur {f.exercice} en exercice, sous la présidence de {mm(f.president)}, "
        f"{f.president.qualite}, {mm(f.secretaire)} étant secrétaire de séance,", aligne="justifie",
        avant=10)  # fmt: skip
    d.p(f"Après en avoir délibéré et à {tous(f)},", avant=4)
    poser(d, f, [f"a {_PASSE[v]} {r}" for v, r in f.decisions], marque="• ", fin=",", retrait=12)
    paraphe(d, [str(f.president)], str(f.president), f"{le_chef(f)} de Sauverne Métropole")
    d.p(f"Mis en ligne sur le site de la métropole le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", *(["pouvoirs"] if f.pouvoirs else []))
    dit_vote(d, f, comptes=False)
    return d


def eaux_du_vignoble(f: Faits) -> Feuille:
    """A water syndicat of Alsace, 2015: the object in a cell, absents by first name, « décide » each time, two hands
    and the dates filled in."""
    f = office(f, "Syndicat des eaux de la Wolbach", "comité directeur", "président", 19, 2015, EAU, prefixe="25",
               departement="067", capitales=False)  # fmt: skip
    d, qui, numero = Feuille("eaux_du_vignoble"), bancs(f), f"{f.rang:02}-2015"
    timbre(d, f, "actes", numero)
    d.p("SYNDICAT DES EAUX DE LA WOLBACH", gras=True, aligne="centre", taille=13)
    d.p(f"Séance du Comité Directeur du {le(f.seance)}", aligne="centre")
    d.p(f"N° {numero}", aligne="centre")
    d.blocs.append(Tableau((("Objet de la délibération",), (f.sujet.objet,))))
    d.blocs.append(Tableau((("Délégués en exercice", "Délégués présents", "Pouvoirs", "Votants"),
                            (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)))))  # fmt: skip
    d.p(f"Le comité directeur, convoqué le {le(f.convocation)}, s'est réuni sous la présidence de "
        f"{monsieur(f.president)}, {f.president.qualite}, qui constate que le quorum est atteint.",
        avant=10)  # fmt: skip
    if qui.pouvoirs:
        d.p(f"Excusés avec pouvoir : {', '.join(f'{a} (pouvoir à {b})' for a, b in qui.pouvoirs)}.")
    if qui.absents:
        d.p(f"Excusés : {', '.join(map(str, qui.absents))}.")
    d.p(f"Secrétaire de séance : {f.secretaire}.")
    motifs(d, f, fin="")
    d.p(f"Entendu les explications {'de la Présidente' if f.president.femme else 'du Président'},", avant=10)
    d.p("Le Comité Directeur, après en avoir délibéré,", avant=2)
    poser(d, f, [f"Décide {t}" for t in decider(f)], fin=".", aligne="justifie")
    d.p(f"Vote : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention(s).", avant=10)
    signent(d, f)
    d.p(f"Certifié exécutoire par la transmission en préfecture le {f.transmission:%d/%m/%Y} et la publication le "
        f"{f.publication:%d/%m/%Y}", taille=9, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


_CANTINE = Sujet("Reprise de la cantine du regroupement pédagogique", "8.1", (), (),
                 (("approuver", "la reprise de la cantine en régie à la rentrée prochaine"),
                  ("créer", "deux emplois à temps non complet de quatorze heures"),
                  ("autoriser", "{autorite} à signer l'avenant au contrat de fourniture des repas")))  # fmt: skip


def ecoles_en_initiales(f: Faits) -> Feuille:
    """A school syndicat, 2022: initials of members, counts after them, no label before the object, « DÉCIDE »."""
    f = office(f, "SIVOS des Deux-Vallons", "comité syndical", "président", 11, 2022, (_CANTINE,), prefixe="25")
    d, qui, numero = Feuille("ecoles_en_initiales", coin="bas-droite"), bancs(f), f"22/{f.rang:03}"
    timbre(d, f, "actes", numero.replace("/", "-"))
    d.p("SIVOS DES DEUX-VALLONS", gras=True)
    d.p("Syndicat intercommunal à vocation scolaire – Mairie – Place de l'Église", taille=9)
    d.p(f"RÉUNION DU COMITÉ SYNDICAL DU {jour_de_semaine(f.seance).upper()} {f.seance:%d/%m/%Y}", gras=True, avant=10)
    d.p(f"Délibération n° {numero}", avant=2)
    d.p(f.sujet.objet, aligne="centre", gras=True, avant=12)
    d.p(f"Présents : {', '.join(map(initiale, qui.presents))}", avant=10)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{initiale(a)} à {initiale(b)}' for a, b in qui.pouvoirs)}")
    if qui.absents:
        d.p(f"Absents : {', '.join(map(initiale, qui.absents))}")
    d.p(f"En exercice : {f.exercice} / Présents : {f.presents} / Votants : {f.votants}")
    d.p(f"Convocation du {f.convocation:%d/%m/%Y}")
    d.p(f"Sous la présidence de {mm(f.president)}, {f.president.qualite}. Secrétaire : {mm(f.secretaire)}.")
    d.p(f"{le_chef(f)} informe le comité que le prestataire ne souhaite pas renouveler son contrat. Il est proposé de "
        "reprendre le service, avec le personnel en place.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Le comité syndical, ayant entendu {le_chef(f).lower()} et après en avoir délibéré, à {tous(f)} "
        f"(pour : {f.pour}, contre : {f.contre}, abstentions : {f.abstentions}) :", avant=8)  # fmt: skip
    poser(d, f, [f"DÉCIDE {t}" for t in decider(f)], marque="- ", fin=" ;", retrait=12)
    signe(d, f, "Pour copie conforme,", f"{le_chef(f)} du SIVOS,", aligne="centre")
    d.p(f"Affiché le {f.publication:%d/%m/%Y}", taille=9, avant=10)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


def energie_attendu(f: Faits) -> Feuille:
    """An energy syndicat of the south, 2019: number in the furniture, « Attendu », the vote before « DÉCIDE »."""
    sujet = Sujet("Groupement de commandes pour l'entretien de l'éclairage public", "1.7",
                  ("le code de la commande publique, notamment son article L. 2113-6",), (),
                  (("constituer", "un groupement de commandes avec les communes intéressées"),
                   ("adopter", "la convention constitutive annexée"),
                   ("autoriser", "{autorite} à la signer au nom du syndicat")))  # fmt: skip
    f = office(f, "Syndicat d'énergie du Haut-Lauragès", "comité syndical", "président", 37, 2019, (sujet,),
               prefixe="25", departement="031")  # fmt: skip
    d, qui, numero = Feuille("energie_attendu"), bancs(f), f"CS19-{f.rang:03}"
    timbre(d, f, "s2low", numero)
    d.haut = f"Syndicat d'énergie du Haut-Lauragès | Délibération n° {numero}"
    d.p("COMITÉ SYNDICAL", gras=True, aligne="centre", taille=13)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}", f"Nombre de délégués en exercice : {f.exercice}",
             f"Nombre de délégués présents : {f.presents}", f"Nombre de votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"Étaient présents sous la présidence de {mm(f.president)}, {f.president.qualite} : "
        f"{messieurs(qui.presents[1:])}.", aligne="justifie")  # fmt: skip
    if qui.absents:
        d.p(f"Étaient absents ou excusés : {messieurs(qui.absents)}.", aligne="justifie")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}.")
    visas_suivis(d, f, fin=" ;")
    attendus = ("que les communes ont, pour la plupart, transféré leur compétence",
                "que l'achat groupé procure un meilleur prix")  # fmt: skip
    for a in attendus:
        d.p(f"Attendu {a} ;")
    d.dit(considerants=[f"Attendu {a}" for a in attendus])
    d.p(f"Ouï l'exposé {'de la Présidente' if f.president.femme else 'du Président'} et après en avoir délibéré, le "
        "comité syndical,", avant=8)  # fmt: skip
    d.p(f"Par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention(s),", avant=2)
    poser(d, f, [f"Décide {t}" for t in decider(f)], marque="{n}°) ", fin=" ;", retrait=12)
    signe(d, f, f"{le_chef(f)} du syndicat,")
    d.p("Délibération publiée sous forme électronique sur le site du syndicat.", taille=9, avant=12)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


_CHARTE = (
    "Le montant de la contribution des communautés membres sera de 1,15 € par habitant.",
    "Les contributions seront appelées en deux fois, en avril et en septembre.",
    "Le bilan du programme sera présenté au comité avant la fin de l'année.",
)


def pole_au_futur(f: Faits) -> Feuille:
    """A pôle d'équilibre of the west, 2017: members in a table, articles in the future, a ballot, a director beside."""
    sujet = Sujet("Programme d'actions et contributions des membres", "7.6", (), (), ())
    f = office(f, "PETR du Pays de Chaloie", "comité syndical", "président", 21, 2017, (sujet,), prefixe="20",
               departement="085")  # fmt: skip
    d, qui, numero = Feuille("pole_au_futur", coin="haut-gauche"), bancs(f), f"2017_{f.rang:02}"
    timbre(d, f, "ministere", numero)
    d.p("PETR DU PAYS DE CHALOIE", gras=True, taille=14, aligne="droite")
    d.blocs.append(Tableau((("Délibération n°", numero), ("Comité syndical du", le(f.seance)),
                            ("Convocation du", le(f.convocation))), entete=False))  # fmt: skip
    d.p(f.sujet.objet, gras=True, avant=12)
    d.lignes(pointilles("Délégués en exercice", f.exercice, 30), pointilles("Délégués présents", f.presents, 30),
             pointilles("Pouvoirs", f.pouvoirs, 30), avant=8)  # fmt: skip
    rangs = [(str(i), "Présent" + "e" * i.femme) for i in qui.presents]
    rangs += [(str(a), f"Pouvoir à {b}") for a, b in qui.pouvoirs] + [(str(i), "Excusé" + "e" * i.femme)
                                                                      for i in qui.absents]  # fmt: skip
    d.blocs.append(Tableau((("Délégué", "Situation"), *rangs)))
    d.p(f"Séance présidée par {monsieur(f.president)}, {f.president.qualite}", avant=8)
    d.p(f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'désigné')} secrétaire de séance.")
    d.p("Le programme d'actions, élaboré avec les acteurs du territoire, a été présenté à la conférence des maires. "
        "Il comporte neuf fiches et suppose que les membres en partagent la charge.", aligne="justifie",
        avant=8)  # fmt: skip
    d.p("PAR CES MOTIFS, et après en avoir délibéré, le comité syndical décide ce qui suit :", avant=8)
    decide(d, [(str(n), None, t.removesuffix(".")) for n, t in enumerate(_CHARTE, 1)], "Article {n} – ", fin=".",
           aligne="justifie")  # fmt: skip
    d.p(f"Vote à bulletins secrets, demandé par le tiers des présents : pour {f.pour}, contre {f.contre}, "
        f"abstentions {f.abstentions}.",
        avant=8)  # fmt: skip
    signe(d, f, f"{le_chef(f)} du PETR,")
    d.p("Voies de recours : tribunal administratif de Brévannes, dans les deux mois de la publication.", taille=9,
        avant=12)  # fmt: skip
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f)
    return d


_PRIX = (
    "l'augmentation de la part variable, portée à 1,62 € le mètre cube",
    "le maintien de l'abonnement annuel à 48 €",
    "la facturation en deux échéances",
)


def sources_par_commune(f: Faits) -> Feuille:
    """A water syndicat of Corse, 2020: number at the right of the head, delegates by commune, the vote above nouns."""
    sujet = Sujet("Prix de l'eau", "7.1", (), (), ())
    f = office(f, "Syndicat intercommunal des eaux de l'Alzetta", "comité syndical", "président", 15, 2020, (sujet,),
               prefixe="25")  # fmt: skip
    d, qui, numero = Feuille("sources_par_commune"), bancs(f), f"{f.rang}/2020"
    timbre(d, f, "ministere", numero.replace("/", "-"))
    d.blocs.append(Colonnes(
        (P("SYNDICAT INTERCOMMUNAL DES EAUX DE L'ALZETTA", gras=True), P("Route de la Source", taille=9)),
        (P(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="droite"),
         P(f"Séance du {f.seance:%d/%m/%Y}", aligne="droite")), part=0.6))  # fmt: skip
    d.p(f.sujet.objet, gras=True, avant=12)
    d.p(f"Les délégués au comité syndical, convoqués le {le(f.convocation)}, se sont réunis au nombre de {f.presents} "
        f"sur {f.exercice} en exercice, sous la présidence de {mm(f.president)}, {f.president.qualite}.",
        avant=10)  # fmt: skip
    for rang, lieu in enumerate(("Castellarella", "Pianu-Sottano", "Valdiprato", "Zigliola")):
        gens = qui.presents[rang::4]
        if gens:
            d.p(f"Commune de {lieu} : {noms(gens)}", avant=0, taille=10)
    absents = [a for a, _ in qui.pouvoirs] + qui.absents
    d.p(f"Absents : {noms(absents)}", avant=4, taille=10)
    d.p(f"{mm(f.secretaire)} a été {accord(f.secretaire, 'choisi')} comme secrétaire.")
    d.p(f"{le_chef(f)} rappelle au comité que le prix de l'eau n'a pas varié depuis six ans alors que les charges "
        "d'entretien ont augmenté de 14 %. Les simulations ont été remises aux délégués.",
        aligne="justifie")  # fmt: skip
    d.p(f"Il est procédé au vote : {f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention(s).")
    d.p("Le comité syndical, entendu cet exposé et après en avoir délibéré, DÉCIDE :", avant=8)
    decide(d, [(None, None, t) for t in _PRIX], "– ", fin=",", retrait=12)
    paraphe(d, [str(f.president)], str(f.president), f"{le_chef(f)[3:]} du syndicat")
    d.p(f"Affichée au siège le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    d.dit(publication=f.publication)
    dit_vote(d, f)
    return d


def houblon_en_majuscules(f: Faits) -> Feuille:
    """A communauté of Alsace, 2026: no list of members, counts after the opening, bare infinitives under « DÉCIDE DE »,
    a table of votes, the dates filled in."""
    f = office(f, "Communauté de communes du Houblonnier", "conseil de communauté", "président", 33, 2026, GROUPE,
               prefixe="20", departement="067")  # fmt: skip
    d, numero = Feuille("houblon_en_majuscules"), f"CC-2026-{f.seance:%m}-{f.rang:02}"
    d.p("COMMUNAUTÉ DE COMMUNES DU HOUBLONNIER", gras=True, aligne="centre", taille=13)
    d.p("PROCÈS-VERBAL DES DÉLIBÉRATIONS – EXTRAIT", aligne="centre")
    d.p(f"L'an {jour_ecrit(f)}, le conseil de communauté, convoqué le {le(f.convocation)}, s'est réuni à Oberwihr sous "
        f"la présidence de {mm(f.president)}, {f.president.qualite}, {mm(f.secretaire)} étant secrétaire de séance.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Conseillers en exercice : {en_lettres(f.exercice)} ({f.exercice}) ; présents : {en_lettres(f.presents)} "
        f"({f.presents}) ; procurations : {f.pouvoirs} ; votants : {f.votants}.")  # fmt: skip
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, avant=12)
    d.p(f.sujet.objet.upper(), gras=True, avant=2)
    d.p(f"{le_chef(f)} rappelle les débats de la conférence des maires et l'avis favorable du bureau.",
        avant=8)  # fmt: skip
    visas_suivis(d, f, fin=",")
    considerants_suivis(d, f, fin=",")
    d.p("LE CONSEIL DE COMMUNAUTÉ", gras=True, aligne="centre", avant=10)
    d.p("DÉCIDE DE :", gras=True, aligne="centre", avant=2)
    poser(d, f, decider(f, nu=True, cap=True), marque="{n}) ", fin=".")
    d.blocs.append(Tableau((("POUR", "CONTRE", "ABSTENTION"), (str(f.pour), str(f.contre), str(f.abstentions)))))
    signe(d, f, "Pour copie conforme :", f"{le_chef(f)},")
    d.p(f"Transmis au contrôle de légalité le {le(f.transmission)}. Mis en ligne le {le(f.publication)}.", taille=9,
        avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(objet=f.sujet.objet.upper(), transmission=f.transmission, publication=f.publication)
    dit_vote(d, f)
    return d


SECRETAIRES_GROUPES = (
    armor_agglo_rapport,
    metropole_au_passe,
    eaux_du_vignoble,
    ecoles_en_initiales,
    energie_attendu,
    pole_au_futur,
    sources_par_commune,
    houblon_en_majuscules,
)

"""The blind set « PALAIS »: the départements and the régions."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.palais_pieces import (
    CGCT,
    articles,
    de_faire,
    dire,
    dire_acte,
    etablir,
    faire,
    le_chef,
    m,
    monsieur,
    par_genre,
    ranger,
    salle,
    sans_motifs,
    signer,
    suite,
    tierces,
    timbrer,
    tous,
    typographier,
    viser,
    viser_en_liste,
    voix,
)
from benchmarks.exactitude.dispositions.palais_sujets import DEPARTEMENT, REGION, choisir
from benchmarks.exactitude.faits import Faits, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau


def departement_commission(f: Faits) -> Feuille:
    """A commission permanente: members by list, no secretary, infinitives after « DÉCIDE », signed by delegation of
    the chair."""
    sujet, _ = choisir(f, DEPARTEMENT)
    f = etablir(f, "Département de la Vaire", "commission permanente", "président", 34, siren="22", sujet=sujet,
                visas=(f"{CGCT}, notamment son article L. 3211-2",))  # fmt: skip
    d, qui, numero = Feuille("departement_commission"), salle(f), f"CP-{f.seance:%Y-%m}-{f.rang:03}"
    quali = f"{f.president.qualite} du Conseil départemental"
    timbrer(d, f, "actes", numero)
    d.bas = "Hôtel du Département – 1, place des États – {page} / {pages}"
    d.p("DÉPARTEMENT DE LA VAIRE", gras=True, taille=14)
    d.p("Commission permanente du Conseil départemental", avant=0)
    d.p(f"RÉUNION DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=12)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f"Objet : {sujet.objet}", gras=True, avant=12)
    d.p(f"La Commission permanente du Conseil départemental, régulièrement convoquée le {le(f.convocation)}, s'est "
        f"réunie le {le(f.seance)} à l'Hôtel du Département, sous la présidence de {monsieur(f.president)}, {quali}.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Présents : {par_genre(qui.presents)}.", taille=10, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Absents ayant donné délégation de vote : {', '.join(f'{m(a)} à {m(b)}' for a, b in qui.pouvoirs)}.",
            taille=10)  # fmt: skip
    if qui.absents:
        d.p(f"Absents excusés : {par_genre(qui.absents)}.", taille=10)
    d.p("LA COMMISSION PERMANENTE,", gras=True, avant=12)
    viser(d, f.visas, sujet.considerants, aligne="justifie")
    d.p(f"Après avoir entendu le rapport de {m(f.autres[0])} et en avoir délibéré,", avant=8)
    d.p("DÉCIDE :", gras=True)
    ranger(d, f, de_faire(f), marque="- ", retrait=12, aligne="justifie")
    d.p(f"Vote : adopté à {tous(f)}" + ("." if f.mode == "unanimite" else f" ({voix(f)})."), gras=True, avant=12)
    delegue = f.autres[4]
    signer(d, delegue, f"Pour {le_chef(f, debut=False)} du Conseil départemental et par délégation,",
           f"{'La directrice générale' if delegue.femme else 'Le directeur général'} des services")  # fmt: skip
    dire(d, f, numero, "convocation", qualite=quali, secretaire=False)
    dit_vote(d, f, comptes=bool(f.contre), zeros=False)
    return typographier(d)


def departement_assemblee(f: Faits) -> Feuille:
    """A conseil départemental in plenary: a numbered report, counts in one line, « VU » then articles, votes by
    groups, a slot for the publication."""
    sujet, expose = choisir(f, DEPARTEMENT, 1)
    f = etablir(f, "Département des Hautes-Combes", "conseil départemental", "président", 38, siren="22", sujet=sujet)
    d, numero = Feuille("departement_assemblee"), f"{f.seance.year}.{f.rang:03}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DES HAUTES-COMBES", gras=True)
    d.p("EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL DÉPARTEMENTAL", gras=True, aligne="centre", avant=14)
    d.lignes(f"Séance publique du {jour_de_semaine(f.seance)} {le(f.seance)}", f"Délibération n° {numero}",
             aligne="centre")  # fmt: skip
    d.p(sujet.objet.upper(), gras=True, aligne="centre", avant=14)
    d.p(f"Président de séance : {monsieur(f.president)}, {f.president.qualite}", avant=12)
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}", avant=2)
    d.p(f"Conseillers départementaux en exercice : {f.exercice} ; présents : {f.presents} ; pouvoirs : {f.pouvoirs} ; "
        f"votants : {f.votants}", avant=2)  # fmt: skip
    d.p(f"{expose}", aligne="justifie", avant=12)
    d.p("Le Conseil départemental,", gras=True, avant=12)
    viser(d, f.visas, sujet.considerants, mots=("VU", "CONSIDÉRANT"), fin=" ;", aligne="justifie")
    d.p("Sur le rapport de la première commission,", avant=8)
    d.p("Après en avoir délibéré,")
    articles(d, f, tierces(f, str.capitalize), "Article {n} : ", aligne="justifie")
    d.p(f"Délibération adoptée à {tous(f)}.", gras=True, avant=12)
    d.lignes(f"Pour : {f.pour} (groupes Union des vallées et Combes en commun)", f"Contre : {f.contre}",
             f"Abstention : {f.abstentions}", avant=2)  # fmt: skip
    signer(d, f.president, f"{le_chef(f)} du Conseil départemental,")
    d.p("Date de publication : ...../...../..........", taille=9, avant=14)
    dire(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants", objet=sujet.objet.upper())
    dit_vote(d, f)
    return d


def departement_rapport(f: Faits) -> Feuille:
    """A commission permanente that adopts the conclusions of a report: two columns in the head, « Rapport », an
    electronic signature and its date."""
    sujet, expose = choisir(f, DEPARTEMENT, 2)
    f = etablir(f, "Département du Haut-Montrivel", "commission permanente", "président", 30, siren="22", sujet=sujet)
    d, numero = Feuille("departement_rapport"), f"{f.rang:03}-CP-{f.seance:%d%m%y}"
    quali = f"{f.president.qualite} du Département"
    timbrer(d, f, "s2low", numero)
    d.haut = f"Département du Haut-Montrivel – Commission permanente du {f.seance:%d/%m/%Y}"
    gauche = (P("DÉPARTEMENT DU HAUT-MONTRIVEL", gras=True), P("Direction des finances et du patrimoine", taille=9))
    droite = (P(f"Délibération n° {numero}", gras=True), P("COMMISSION PERMANENTE"), P(f"Séance du {le(f.seance)}"))
    d.blocs.append(Colonnes(gauche, droite, part=0.55))
    d.p(f"OBJET : {sujet.objet}", gras=True, avant=16)
    d.p(f"Présidence de {m(f.president)}, {quali}", avant=12)
    d.lignes(f"Nombre de membres en exercice : {f.exercice}", f"Nombre de membres présents : {f.presents}",
             f"Nombre de pouvoirs : {f.pouvoirs}", f"Date de la convocation : {f.convocation:%d/%m/%Y}")  # fmt: skip
    d.p("RAPPORT", gras=True, aligne="centre", avant=14)
    d.p(expose, aligne="justifie")
    for motif in sujet.considerants:
        d.p(f"Il est précisé {motif}.", aligne="justifie")
    d.p("Je vous propose d'en délibérer.", aligne="justifie")
    d.p("DÉCISION", gras=True, aligne="centre", avant=14)
    viser(d, f.visas, (), fin="")
    d.p("La Commission permanente, après en avoir délibéré, décide de :", avant=8)
    ranger(d, f, faire(f), puce="–", retrait=12, aligne="justifie")
    d.p(f"Nombre de voix pour : {f.pour} – Nombre de voix contre : {f.contre} – Nombre d'abstentions : "
        f"{f.abstentions}", avant=12)  # fmt: skip
    d.lignes("Signé électroniquement par :", str(f.president), f"Qualité : {quali}", aligne="droite", avant=16)
    d.dit(signataires=[str(f.president)])
    dire(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", qualite=quali, secretaire=False)
    dit_vote(d, f)
    return d


_SUBVENTIONS = Sujet(
    "Fonds départemental d'animation – Subventions aux associations – 1re répartition", "7.5",
    ("le code général des collectivités territoriales, notamment son article L. 3211-1",
     "la loi n° 2000-321 du 12 avril 2000 relative aux droits des citoyens dans leurs relations avec les "
     "administrations", "le budget départemental pour l'exercice 2025"),
    ("l'intérêt départemental des actions présentées",),
    (("attribuer", "les subventions suivantes :"),
     ("imputer", "la dépense correspondante au chapitre 65, fonction 311, nature 65748 du budget départemental"),
     ("autoriser", "{autorite} à signer les conventions avec les associations bénéficiaires")),
)  # fmt: skip
_BENEFICIAIRES = (("Association", "Action", "Montant"), ("Les Cuivres du Val", "École de musique", "3 200 €"),
                  ("Mémoire des forges", "Exposition itinérante", "1 500 €"),
                  ("Théâtre de la Halle", "Résidence d'artistes", "4 800 €"))  # fmt: skip


def departement_subventions(f: Faits) -> Feuille:
    """A commission permanente that shares out a fund: a table of beneficiaries inside the first article, the
    imputation in the second."""
    f = etablir(f, "Département de l'Ostre", "commission permanente", "président", 36, siren="22", sujet=_SUBVENTIONS)
    d, qui, numero = Feuille("departement_subventions"), salle(f), f"CP{f.seance:%Y%m%d}_{f.rang:02}"
    quali = f"{f.president.qualite} du Conseil départemental"
    timbrer(d, f, "actes", numero)
    d.bas = f"{numero} – page {{page}}"
    d.p("DÉPARTEMENT DE L'OSTRE", gras=True)
    d.p("DÉLIBÉRATION DE LA COMMISSION PERMANENTE", gras=True, aligne="centre", taille=13, avant=10)
    d.p(f"Séance du {le(f.seance)}", aligne="centre")
    d.p(f"N° {numero}", aligne="centre")
    d.p(f.sujet.objet, gras=True, aligne="centre", avant=12, taille=12)
    d.p(f"Sous la présidence de {m(f.president)}, {quali},", avant=12)
    d.p(f"Étaient présents : {suite(qui.presents)}.", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Avaient donné procuration : {', '.join(f'{m(a)} à {m(b)}' for a, b in qui.pouvoirs)}.", taille=9)
    if qui.absents:
        d.p(f"Étaient excusés : {suite(qui.absents)}.", taille=9)
    d.p(f"Le quorum est vérifié : {f.presents} membres présents sur {f.exercice} membres en exercice.")
    viser(d, f.visas, f.sujet.considerants, aligne="justifie")
    d.p("La Commission permanente,", avant=10)
    d.p("DÉCIDE", gras=True, aligne="centre")
    textes = de_faire(f)
    articles(d, f, textes, "Article {n} – ", aligne="justifie")
    d.blocs[-3] = P(f"Article 1 – {textes[0]}", aligne="justifie")
    d.blocs.insert(-2, Tableau(_BENEFICIAIRES))
    cellules = " ".join(c for rangee in _BENEFICIAIRES for c in rangee)
    n, verbe, texte = d.attendu["provisions"][0]
    d.attendu["provisions"][0] = (n, verbe, f"{texte} {cellules}")
    d.p(f"Adopté à {tous(f)}" + (f" : {voix(f)}." if f.contre else "."), avant=12)
    signer(d, f.president, f"{le_chef(f)} du Conseil départemental,")
    d.p(f"Certifié exécutoire – Publication le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    dire(d, f, numero, "en_exercice", "presents", qualite=quali, secretaire=False)
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=bool(f.contre), zeros=False)
    return d


def departement_arrete(f: Faits) -> Feuille:
    """A chair's arrêté on a road: the service's reference, visas after « VU », one article per measure, signed by
    delegation."""
    f = etablir(f, "Département de la Vaire", "conseil départemental", "président", 34, siren="22")
    d, numero = Feuille("departement_arrete"), f"{f.seance.year}-DR-{f.rang:04}"
    route, lieu = (("14", "Gréziac"), ("37", "Fontsèche"), ("108", "Tournadre"))[f.rang % 3]
    objet = f"RD {route} – Limitation de la vitesse sur le territoire de la commune de {lieu}"
    timbrer(d, f, "ministere", numero, "AR")
    d.p("DÉPARTEMENT DE LA VAIRE", gras=True, taille=13)
    d.lignes("Direction des routes", "Service de l'exploitation", taille=9, avant=2)
    d.p(f"ARRÊTÉ PERMANENT N° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"OBJET : {objet}", gras=True, avant=12)
    qui = f"{le_chef(f)} du Conseil départemental"
    d.p(f"{qui.upper()},", gras=True, avant=12)
    visas = (f"{CGCT}, notamment son article L. 3221-4", "le code de la route, notamment ses articles R. 411-8 et "
             "R. 413-1", "le code de la voirie routière, notamment son article L. 131-3",
             "l'avis de la brigade de gendarmerie")  # fmt: skip
    motifs = ("qu'en raison de la configuration des lieux et du nombre des accès riverains, il convient de limiter la "
              "vitesse des véhicules",)  # fmt: skip
    viser(d, visas, motifs, mots=("VU", "CONSIDÉRANT"), aligne="justifie")
    d.p("Sur proposition du directeur des routes,", avant=8)
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    textes = (
        f"La vitesse des véhicules circulant sur la RD {route}, entre les PR 4+200 et 5+050, est limitée à 70 km/h "
        "dans les deux sens",
        "Ces dispositions prendront effet à la mise en place de la signalisation, qui est à la charge du Département",
        "Toutes les dispositions antérieures contraires au présent arrêté sont abrogées",
        "Le directeur général des services et le commandant du groupement de gendarmerie sont chargés de l'exécution "
        "du présent arrêté",
    )  # fmt: skip
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n}", gras=True, avant=8)
        d.p(f"{texte}.", aligne="justifie", avant=0)
    d.dit(provisions=[(str(n), None, t) for n, t in enumerate(textes, 1)])
    d.p(f"Fait à l'Hôtel du Département, le {f.seance:%d/%m/%Y}", avant=12)
    signer(d, f.autres[2], f"Pour {le_chef(f, debut=False)} et par délégation,", "Le directeur des routes,"
           if not f.autres[2].femme else "La directrice des routes,")  # fmt: skip
    d.p(f"Publié le {f.publication:%d/%m/%Y} sur le site du Département. Délai de recours : deux mois à compter de la "
        "publication, devant le tribunal administratif de Montrivel.", taille=8, avant=14)  # fmt: skip
    dire_acte(d, f, numero, objet, "AR")
    d.dit(publication=f.publication)
    return d


def region_permanente(f: Faits) -> Feuille:
    """A région's commission permanente: a bold head, « VU le », verbs in capitals without articles, the groups' votes,
    a very short foot."""
    sujet, _ = choisir(f, REGION)
    f = etablir(f, "Région Val-d'Ostre", "commission permanente", "président", 47, siren="23", sujet=sujet,
                visas=(f"{CGCT}, notamment ses articles L. 4221-1 et suivants",))  # fmt: skip
    d, numero = Feuille("region_permanente"), f"{f.seance:%Y}_CP_{f.rang:04}"
    quali = f"{f.president.qualite} du Conseil régional"
    timbrer(d, f, "actes", numero)
    d.haut = "RÉGION VAL-D'OSTRE"
    d.bas = "{page}/{pages}"
    d.p("RÉGION VAL-D'OSTRE", gras=True, taille=15)
    d.p("COMMISSION PERMANENTE DU CONSEIL RÉGIONAL", gras=True, avant=2)
    d.p(f"{jour_de_semaine(f.seance).capitalize()} {le(f.seance)}", avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(sujet.objet, gras=True, taille=13, avant=6)
    d.p(f"La Commission permanente du Conseil régional, convoquée le {le(f.convocation)}, s'est réunie "
        f"sous la présidence de {m(f.president)}, {quali}.", aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Membres en exercice : {f.exercice}   Présents : {f.presents}   Pouvoirs : {f.pouvoirs}   "
        f"Votants : {f.votants}")  # fmt: skip
    viser(d, f.visas, sujet.considerants, mots=("VU", "CONSIDÉRANT"), fin=" ;", aligne="justifie")
    d.p("Après en avoir délibéré,", avant=10)
    ranger(d, f, tierces(f), fin=".", aligne="justifie")
    d.lignes("Vote de la Commission permanente", f"Pour : {f.pour}", f"Contre : {f.contre}",
             f"Abstention : {f.abstentions}", avant=12)  # fmt: skip
    d.p(f"Décision : adopté à {tous(f)}", gras=True, avant=2)
    signer(d, f.president, f"{le_chef(f)},")
    dire(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants", qualite=quali,
         secretaire=False)  # fmt: skip
    dit_vote(d, f)
    return typographier(d)


def region_pleniere(f: Faits) -> Feuille:
    """A conseil régional in plenary: an exposé des motifs before the visas, « Décide : » and articles with dashes,
    appeal in a box of small type."""
    sujet, expose = choisir(f, REGION, 1)
    f = etablir(f, "Région Plaines-et-Bruyères", "conseil régional", "président", 57, siren="23", sujet=sujet)
    d, qui, numero = Feuille("region_pleniere", police="New Computer Modern"), salle(f), f"CR-{f.seance:%y}-{f.rang:03}"
    quali = f"{f.president.qualite} de la Région"
    timbrer(d, f, "ministere", numero)
    d.bas = f"Région Plaines-et-Bruyères – {numero} – {{page}}"
    d.p("RÉGION PLAINES-ET-BRUYÈRES", gras=True, aligne="centre", taille=14)
    d.p(f"CONSEIL RÉGIONAL – SESSION DU {f.seance:%d/%m/%Y}", gras=True, aligne="centre")
    d.p(f"DÉLIBÉRATION {numero}", gras=True, aligne="centre", taille=13, avant=10)
    d.p(f"OBJET : {sujet.objet}", gras=True, aligne="centre")
    d.p(f"Présidence : {f.president}, {quali}", avant=12)
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=2)
    d.p(f"Conseillers régionaux en exercice : {f.exercice}", avant=2)
    d.p(f"Conseillers présents : {f.presents}", avant=2)
    if qui.pouvoirs:
        d.p(f"Conseillers représentés : {', '.join(f'{a} (par {b})' for a, b in qui.pouvoirs)}", avant=2, taille=10)
    d.p("EXPOSÉ DES MOTIFS", gras=True, avant=14)
    d.p(expose, aligne="justifie")
    d.p("La commission sectorielle et le conseil économique, social et environnemental régional ont été consultés.",
        aligne="justifie")  # fmt: skip
    d.p("LE CONSEIL RÉGIONAL", gras=True, avant=14)
    viser_en_liste(d, "Vu", "visas", f.visas, "-")
    viser_en_liste(d, "Considérant", "considerants", sujet.considerants, "-")
    d.p("Après en avoir délibéré, décide :", avant=10)
    articles(d, f, de_faire(f), "Article {er} - ", aligne="justifie")
    if f.mode == "unanimite":
        d.p("La présente délibération est adoptée à l'unanimité des suffrages exprimés.", avant=12)
    else:
        d.p(f"La présente délibération est adoptée à la majorité des suffrages exprimés ({voix(f)}).", avant=12)
    signer(d, f.president, f"{le_chef(f)} de la Région,")
    d.p("Voies et délais de recours : dans les deux mois de sa publication, cet acte peut être attaqué devant le "
        "tribunal administratif de Montrivel, 2, rue du Prétoire, ou faire l'objet d'un recours gracieux.",
        taille=8, avant=16)  # fmt: skip
    dire(d, f, numero, "en_exercice", "presents", qualite=quali)
    dit_vote(d, f, comptes=bool(f.contre), zeros=False)
    return d


def region_dossier(f: Faits) -> Feuille:
    """A région whose commission permanente adopts the report's proposals: keys and values in a table, numbered
    decisions, no visa, stamp below."""
    sujet, expose = choisir(f, REGION, 2)
    f = etablir(f, "Région Sud-Bruyères", "commission permanente", "président", 41, siren="23", sujet=sujet)
    d, numero = Feuille("region_dossier", coin="bas-droite"), f"{f.seance:%y}.{f.rang:02}.CP"
    quali = f"{f.president.qualite} du Conseil régional"
    timbrer(d, f, "s2low", numero)
    d.p("RÉGION SUD-BRUYÈRES", gras=True, aligne="droite")
    d.p("Délibération de la Commission permanente", gras=True, taille=14, avant=10)
    rangees = (("Séance", le(f.seance)), ("Numéro", numero), ("Objet", sujet.objet),
               ("Président de séance", f"{f.president}, {quali}"), ("Date de convocation", le(f.convocation)),
               ("Membres en exercice", str(f.exercice)), ("Membres présents", str(f.presents)),
               ("Membres représentés", str(f.pouvoirs)))  # fmt: skip
    d.blocs.append(Tableau(rangees, entete=False))
    d.p("Contexte", gras=True, avant=14)
    d.p(expose, aligne="justifie")
    for motif in sujet.considerants:
        d.p(f"Il faut rappeler {motif}.", aligne="justifie")
    d.p("Décision", gras=True, avant=12)
    d.p("La Commission permanente, réunie en séance, décide, après en avoir délibéré :", avant=4)
    articles(d, f, de_faire(f), "{n}. ", fin=" ;", retrait=12, aligne="justifie")
    d.p(f"Adoption à {tous(f)}", gras=True, avant=12)
    d.p(f"Pour : {f.pour} | Contre : {f.contre} | Abstentions : {f.abstentions}", avant=2)
    signer(d, f.president, f"{le_chef(f)} du Conseil régional", aligne="gauche")
    sans_motifs(d)
    dire(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", qualite=quali, secretaire=False)
    dit_vote(d, f)
    return d


PALAIS_SUITE = (
    departement_commission,
    departement_assemblee,
    departement_rapport,
    departement_subventions,
    departement_arrete,
    region_permanente,
    region_pleniere,
    region_dossier,
)

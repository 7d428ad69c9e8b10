"""The bourgs and the towns of the set SECRETARIATS, with their two arrêtés."""

from __future__ import annotations

from datetime import timedelta

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.secretariats_pieces import (
    CGCT,
    PV,
    accord,
    appel,
    dire,
    dire_executif,
    infinitifs,
    installer,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    monsieur_le,
    noms,
    nus,
    poser,
    signe,
    signent,
    tierces,
    timbre,
    tous,
    viser,
    viser_textes,
    vote_en_phrase,
)
from benchmarks.exactitude.dispositions.secretariats_sujets import BOURG, VILLE
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau, personne


def bourg_presences(f: Faits) -> Feuille:
    """A bourg: members in a table with a cross, then counts below it, visas with bullets, articles in capitals."""
    f, dos = installer(f, "Commune {de}", "conseil municipal", "maire", 19, BOURG)
    d, qui, numero = Feuille("bourg_presences"), appel(f), f"{f.seance.year}-{f.seance.month:02}-{f.rang:02}"
    timbre(d, f, "actes", numero)
    d.haut, d.bas = f"{f.collectivite} – Conseil municipal du {le(f.seance)}", "Page {page} sur {pages}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Extrait du registre des délibérations du Conseil municipal", avant=0)
    d.p(f"Délibération n° {numero}", gras=True, aligne="centre", avant=14)
    d.p(dos.objet, gras=True, aligne="centre", taille=12)
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 19 h 30, le Conseil municipal s'est réuni salle Jean-Jaurès, "
        f"sous la présidence de {monsieur(f.president)}, Maire, à la suite de la convocation du {le(f.convocation)}.",
        aligne="justifie", avant=10)  # fmt: skip
    rangs = [(str(i), "X", "", "") for i in qui.presents]
    rangs += [(str(a), "", "X", str(b)) for a, b in qui.pouvoirs] + [(str(i), "", "X", "") for i in qui.absents]
    d.blocs.append(Tableau((("Nom", "Présent", "Absent", "Pouvoir à"), *rangs)))
    d.p(f"Nombre de membres en exercice : {f.exercice} – Présents : {f.presents} – Pouvoirs : {f.pouvoirs} – Suffrages "
        f"exprimés : {f.pour + f.contre}", avant=8)  # fmt: skip
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'désigné')} comme secrétaire de séance.")
    d.p(f"Rapporteur : {mm(f.autres[0])}", italique=True)
    viser(d, dos, fin=PV, puce="•", retrait=6)
    for alinea in dos.expose:
        d.p(alinea, aligne="justifie")
    d.p(f"Après en avoir délibéré, le Conseil municipal, {vote_en_phrase(d, f)} :", avant=10)
    poser(d, dos, tierces(dos), tuple(f"ARTICLE {n} : " for n in (1, 2, 3, 4)), aligne="justifie")
    signent(d, f, civilites=True)
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    return d


_EMPLOIS = (
    ("d'adjoint administratif", "26", "de l'accueil du public et de l'agence postale"),
    ("d'adjoint d'animation", "20", "de l'animation de l'accueil périscolaire"),
    ("d'agent de maîtrise", "35", "de la conduite de l'équipe technique"),
)


def bourg_emploi(f: Faits) -> Feuille:
    """A bourg that uses the management centre's model for a post: « Le Maire rappelle », « propose », then decides."""
    f, dos = installer(f, "Commune {de}", "conseil municipal", "maire", 15, BOURG[:1])
    d, qui, numero = Feuille("bourg_emploi"), appel(f), f"{f.seance.year}/{f.rang:03}"
    grade, heures, mission = _EMPLOIS[f.rang % 3]
    d.lignes("DÉPARTEMENT DE L'OSTRE", "ARRONDISSEMENT DE VALMIRE", "CANTON DE VERNOISE", taille=9)
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13, avant=10)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre")
    d.p(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre", avant=0)
    objet = f"Création d'un emploi permanent {grade}"
    d.p(f"OBJET : {objet}", gras=True, avant=12)
    d.lignes(f"Date de convocation du conseil municipal : {le(f.convocation)}",
             f"Nombre de conseillers municipaux en exercice : {f.exercice}",
             f"Nombre de conseillers municipaux présents : {f.presents}",
             f"Nombre de suffrages (présents et représentés) : {f.votants}", avant=8)  # fmt: skip
    d.p(f"Sous la présidence de : {mm(f.president)}, Maire")
    d.p(f"Conseillers présents : {nus(qui.presents)}", avant=2, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Conseillers ayant donné pouvoir : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}", avant=2)
    if qui.absents:
        d.p(f"Conseillers absents : {nus(qui.absents)}", avant=2)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=2)
    d.p("Le Maire rappelle à l'assemblée :", gras=True, avant=12)
    d.p("Conformément à l'article L. 313-1 du code général de la fonction publique, les emplois de chaque collectivité "
        "sont créés par l'organe délibérant. Il lui appartient de fixer l'effectif des emplois à temps complet et non "
        "complet nécessaires au fonctionnement des services.", aligne="justifie")  # fmt: skip
    d.p("Le Maire propose à l'assemblée :", gras=True)
    d.p(f"La création d'un emploi {grade}, à raison de {heures} heures hebdomadaires, chargé {mission}.",
        aligne="justifie")  # fmt: skip
    d.p("Le Conseil Municipal, après en avoir délibéré,", gras=True)
    d.p("DÉCIDE :", gras=True)
    textes = [f"de créer un emploi permanent {grade} à raison de {heures} heures hebdomadaires",
              "de modifier ainsi le tableau des emplois",
              "d'inscrire au budget les crédits correspondants"]  # fmt: skip
    for n, texte in enumerate(textes):
        d.p(f"{texte}{'.' if n == 2 else ','}", puce="-", retrait=12)
    d.dit(provisions=[(None, v, t) for v, t in zip(("CRÉE", "MODIFIE", "INSCRIT"), textes, strict=True)])
    if f.mode == "unanimite":
        d.p("ADOPTÉ : à l'unanimité des membres présents et représentés", gras=True)
    else:
        d.p(f"ADOPTÉ : à la majorité    Pour : {f.pour}    Contre : {f.contre}    Abstentions : {f.abstentions}")
    signe(d, f, "Le Maire,")
    d.p(
        "Le Maire informe que la présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le "
        "tribunal administratif de Valmire dans un délai de deux mois à compter de sa publication.",
        taille=9,
        avant=14,
    )
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents")
    d.dit(objet=objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_budget(f: Faits) -> Feuille:
    """A bourg's budget amendment: a table of credits within its first article, counts and vote in short lines."""
    f, dos = installer(f, "Commune {de}", "conseil municipal", "maire", 19, BOURG[:1])
    d, qui, numero = Feuille("bourg_budget"), appel(f), f"DCM {f.seance.year}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    objet = f"Budget principal – Décision modificative n° {1 + f.rang % 3}"
    d.blocs.append(Colonnes(
        (P(f.collectivite.upper(), gras=True), P("12, place de l'Église", taille=9)),
        (P("PROCÈS-VERBAL DE DÉLIBÉRATION", gras=True, aligne="droite"), P(f"N° {numero}", aligne="droite")), part=0.5,
    ))  # fmt: skip
    d.p(f"Conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)}, 20 heures", gras=True, avant=12)
    d.p(f"Objet : {objet}", gras=True)
    d.p(f"Le conseil municipal a été convoqué le {le(f.convocation)}. La séance est présidée par {mm(f.president)}, "
        f"Maire. Secrétaire de séance : {mm(f.secretaire)}.", aligne="justifie", avant=8)  # fmt: skip
    d.p(f"Présents ({f.presents}) : {noms(qui.presents)}.", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs ({f.pouvoirs}) : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", avant=2)
    if qui.absents:
        d.p(f"Absents ({len(qui.absents)}) : {noms(qui.absents)}.", avant=2)
    d.p(f"Effectif légal et en exercice : {f.exercice}. Votants : {f.votants}.", avant=2)
    visas = [
        f"{CGCT}, et notamment son article L. 1612-11",
        "l'instruction budgétaire et comptable M57",
        "la délibération du conseil municipal du 16 décembre 2024 adoptant le budget",
    ]
    for visa in visas:
        d.p(f"Vu {visa},", avant=4)
    motif = "qu'il convient d'ajuster les crédits ouverts au budget"
    d.p(f"Considérant {motif},", avant=4)
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"])
    somme = f"{3 + f.rang % 7} 500,00 €"
    table = (("Article", "Libellé", "Dépenses", "Recettes"), ("615221", "Entretien des bâtiments", somme, ""),
             ("7381", "Taxe additionnelle aux droits de mutation", "", somme), ("Total", "", somme, somme))  # fmt: skip
    d.p(f"Le conseil municipal, sur le rapport de {mm(f.autres[0])}, après en avoir délibéré, à {tous(f)} :", avant=10)
    premier = "ADOPTE la décision modificative suivante :"
    d.p(f"Article 1er : {premier}")
    d.blocs.append(Tableau(table))
    second = f"CHARGE {monsieur_le(f)} de l'exécution de la présente délibération"
    d.p(f"Article 2 : {second}.", avant=8)
    cellules = " ".join(c for rang in table for c in rang if c)
    d.dit(provisions=[("1", "ADOPTE", f"{premier} {cellules}"), ("2", "CHARGE", second)])
    if f.mode == "majorite":
        d.p(f"Votes contre : {f.contre} – Abstentions : {f.abstentions} – Votes pour : {f.pour}", avant=8)
    signe(d, f, "Fait et délibéré en séance,", "Le Maire,")
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "votants")
    if f.pouvoirs:
        d.dit(pouvoirs=f.pouvoirs)
    d.dit(objet=objet)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_association(f: Faits) -> Feuille:
    """A bourg that gives a grant: an adjoint who chairs the club leaves the room, the vote tells who took no part."""
    f, dos = installer(f, "Commune {de}", "conseil municipal", "maire", 23, BOURG[:1])
    d, qui, numero = Feuille("bourg_association"), appel(f), f"{f.seance:%y}.{f.rang:03}"
    somme, sorti = 400 + 50 * (f.rang % 11), qui.presents[4]
    objet = "Subvention exceptionnelle au Football Club du Canton"
    votants, pour = f.votants - 1, f.pour - 1
    d.p(f"VILLE {f.collectivite.removeprefix('Commune ').upper()}", gras=True, taille=13)
    d.p("Conseil municipal", avant=0)
    d.p(f"Séance publique du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=0)
    d.p(f"Délibération N° {numero}", gras=True, aligne="droite")
    d.p(objet.upper(), gras=True, aligne="centre", avant=10)
    d.p(f"Convocation : {le(f.convocation)} | Conseillers en exercice : {f.exercice} | Présents : {f.presents} | "
        f"Représentés : {f.pouvoirs} | Votants : {votants}", taille=9, avant=8)  # fmt: skip
    d.p(f"Président de séance : {f.president}, Maire – Secrétaire de séance : {f.secretaire}", taille=9, avant=2)
    d.p(f"Présents : {nus(qui.presents)}", taille=9, avant=2)
    if qui.pouvoirs:
        d.p(f"Représentés : {', '.join(f'{a} par {b}' for a, b in qui.pouvoirs)}", taille=9, avant=2)
    d.p(f"{mm(f.autres[1])}, {'adjointe' if f.autres[1].femme else 'adjoint'} aux sports, présente le rapport "
        f"suivant : "
        "le Football Club du Canton organise un tournoi de jeunes qui réunira quarante équipes. Il demande une aide "
        "pour la location des tentes et l'achat des récompenses.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"{mm(sorti)}, qui préside l'association, quitte la salle et ne prend part ni au débat ni au vote.")
    d.p("Vu l'avis favorable de la commission des sports,")
    d.p("Entendu l'exposé qui précède et après en avoir délibéré, le Conseil municipal :")
    textes = [f"ATTRIBUE une subvention exceptionnelle de {somme} € au Football Club du Canton",
              "DIT que les crédits sont ouverts à l'article 65748 du budget"]  # fmt: skip
    for texte in textes:
        d.p(f"{texte}.", puce=">", retrait=10)
    d.p(f"Pour : {pour} – Contre : {f.contre} – Abstention : {f.abstentions} – Ne prend pas part au vote : 1", avant=8)
    d.p(f"Délibération adoptée à {tous(f)}.", avant=2)
    signe(d, f, f"{le_chef(f)},")
    d.p(f"Affichage en mairie et publication sur le site internet le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    d.dit(objet=objet.upper(), visas=["Vu l'avis favorable de la commission des sports"], votants=votants,
          collectivite=f"Ville {f.collectivite.removeprefix('Commune ')}", publication=f.publication,
          provisions=[(None, v, t) for v, t in zip(("ATTRIBUE", "DIT"), textes, strict=True)])  # fmt: skip
    dit_vote(d, f)
    d.dit(pour=pour)
    return d


def bourg_arrete_circulation(f: Faits) -> Feuille:
    """A bourg's traffic arrêté for a fête: articles in the passive, the gendarmes charged with it."""
    f, _ = installer(f, "Commune {de}", "conseil municipal", "maire", 19, BOURG[:1])
    d, numero = Feuille("bourg_arrete_circulation"), f"AR-{f.seance.year}-{f.rang:03}"
    fete = ("la foire aux plants", "la course cycliste du Printemps", "le vide-greniers du comité des fêtes")[
        f.rang % 3
    ]
    objet = f"Réglementation de la circulation et du stationnement à l'occasion de {fete}".replace("de le ", "du ")
    jour = f.publication + timedelta(days=11)
    timbre(d, f, "actes", numero, "AR")
    d.lignes("Département de la Haute-Varenne", f.collectivite.upper(), gras=True)
    d.p("ARRÊTÉ DU MAIRE", gras=True, aligne="centre", taille=14, avant=12)
    d.p(f"N° {numero}", gras=True, aligne="centre", avant=0)
    d.p(f"Objet : {objet}", gras=True, avant=10)
    d.p(f"{le_chef(f)} de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=10)
    viser_textes(d, [f"{CGCT}, et notamment ses articles L. 2213-1 et L. 2213-2",
                     "le code de la route, et notamment son article R. 411-8",
                     "l'instruction interministérielle sur la signalisation routière",
                     "la demande du comité des fêtes"],
                 ["qu'il y a lieu de prendre toutes mesures pour assurer la sécurité du public"], ",")  # fmt: skip
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    textes = [
        f"Le {jour_de_semaine(jour)} {le(jour)}, de 6 heures à 20 heures, la circulation et le stationnement des "
        "véhicules sont interdits rue du Marché et place de la Liberté",
        "Une déviation est mise en place par la rue des Écoles et le boulevard de la Gare",
        "La signalisation est posée et retirée par les services techniques municipaux",
        "Les infractions au présent arrêté sont constatées et poursuivies conformément aux lois en vigueur",
        "Le commandant de la brigade de gendarmerie et le responsable des services techniques sont chargés, chacun en "
        "ce qui le concerne, de l'exécution du présent arrêté",
    ]
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n} – {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, t) for n, t in enumerate(textes, 1)])
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", avant=12, aligne="droite")
    signe(d, f, "Le Maire,")
    dire_executif(d, f, "AR", numero, objet)
    return d


def ville_propositions(f: Faits) -> Feuille:
    """A town whose act is a report: « il est proposé au Conseil municipal : », then « adopte les conclusions »."""
    f, dos = installer(f, "Ville {de}", "conseil municipal", "maire", 33, VILLE)
    d, qui, numero = Feuille("ville_propositions"), appel(f), f"{f.seance.year}-{f.rang:03}"
    timbre(d, f, "ministere", numero)
    d.bas = f"{f.collectivite} – Délibération {numero} – {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, taille=15)
    d.p("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True)
    d.p(f"Séance du {le(f.seance)}", avant=0)
    d.p(f"Délibération n° {numero}", gras=True, avant=8)
    d.p(dos.objet, gras=True, taille=13, avant=2)
    d.p(f"Rapporteur : {mm(f.autres[2])}", avant=2)
    d.p(f"L'an {jour_ecrit(f)}, à 18 h 30, le Conseil municipal de la {f.collectivite}, convoqué le "
        f"{le(f.convocation)}, s'est réuni à l'hôtel de ville sous la présidence de {monsieur(f.president)}, Maire.",
        aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Présents : {nus(qui.presents)}.", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Excusés ayant donné pouvoir : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.", taille=9, avant=2)
    if qui.absents:
        d.p(f"Excusés : {nus(qui.absents)}.", taille=9, avant=2)
    d.p(f"Secrétaire de séance : {f.secretaire}", taille=9, avant=2)
    d.p("Mesdames, Messieurs,", avant=12)
    for alinea in dos.expose:
        d.p(alinea, aligne="justifie")
    viser(d, dos, fin=",")
    d.p("Au vu de ces éléments, il est proposé au Conseil municipal :", avant=10)
    poser(d, dos, infinitifs(dos), fin=",", puce="-", retrait=12, aligne="justifie")
    d.p(f"Le Conseil municipal, après en avoir délibéré, adopte les conclusions du rapport {vote_en_phrase(d, f)}.",
        gras=True, avant=10)  # fmt: skip
    signent(d, f, secretaire_a_gauche=False)
    dire(d, f, dos, numero, "convocation")
    return d


def ville_groupes(f: Faits) -> Feuille:
    """A town where the names of those against stand with the vote; long capital head, articles with « Article 1er »."""
    f, dos = installer(f, "Ville {de}", "conseil municipal", "maire", 35, VILLE)
    d, qui, numero = Feuille("ville_groupes", coin="haut-gauche"), appel(f), f"DEL{f.seance:%Y%m}_{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.bas = "Hôtel de ville – BP 40 – Service de l'assemblée – Page {page}/{pages}"
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", gras=True, aligne="droite")
    d.p(f"DU CONSEIL MUNICIPAL DE LA {f.collectivite.upper()}", gras=True, aligne="droite", avant=0)
    d.p(f"SÉANCE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="droite", avant=0)
    d.p(f"{numero}", gras=True, avant=12)
    d.p(f"OBJET : {dos.objet}", gras=True, avant=2)
    d.lignes(f"Date de la convocation : {le(f.convocation)}", f"Membres composant le Conseil : {f.exercice}",
             f"Membres en exercice : {f.exercice}", f"Membres présents à la séance : {f.presents}",
             f"Membres ayant donné procuration : {f.pouvoirs}", avant=8)  # fmt: skip
    d.p(f"Étaient présents : {noms(qui.presents)}.", aligne="justifie", taille=10)
    if qui.pouvoirs:
        d.p(f"Avaient donné procuration : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", taille=10)
    if qui.absents:
        d.p(f"Étaient absents : {noms(qui.absents)}.", taille=10)
    d.p(f"Président : {mm(f.president)}, Maire", avant=4)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    d.blocs.append(SautDePage())
    d.p(f"{mm(f.autres[0])}, "
        f"{'conseillère municipale déléguée' if f.autres[0].femme else 'conseiller municipal délégué'}"
        ", soumet au Conseil le rapport suivant :")  # fmt: skip
    for alinea in dos.expose:
        d.p(alinea, aligne="justifie")
    viser(d, dos, fin=PV, aligne="justifie")
    d.p("LE CONSEIL MUNICIPAL,", gras=True, avant=10)
    d.p("Sur proposition du rapporteur, après en avoir délibéré,", avant=2)
    poser(d, dos, tierces(dos, str.capitalize), ("Article 1er : ", "Article 2 : ", "Article 3 : "), aligne="justifie")
    if f.mode == "unanimite":
        d.p("VOTE : ADOPTÉ À L'UNANIMITÉ", gras=True, avant=10)
    else:
        d.p("VOTE : ADOPTÉ À LA MAJORITÉ", gras=True, avant=10)
        d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre} ({noms(qui.presents[5 : 5 + f.contre])})")
        if f.abstentions:
            d.p(f"Abstentions : {f.abstentions} ({noms(qui.presents[10 : 10 + f.abstentions])})", avant=0)
    signe(d, f, "Pour extrait certifié conforme,", f"Le Maire de la {f.collectivite},")
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    return d


def ville_arrete_delegation(f: Faits) -> Feuille:
    """A town's arrêté that delegates a signature to a civil servant: « VU », ordinal articles, notified by hand."""
    f, _ = installer(f, "Ville {de}", "conseil municipal", "maire", 33, VILLE)
    d, numero = Feuille("ville_arrete_delegation"), f"{f.seance.year}/{f.rang:04}"
    agent = f.autres[3]
    service = ("de la population", "des finances", "des ressources humaines")[f.rang % 3]
    objet = f"Délégation de signature à {mm(agent)}"
    timbre(d, f, "s2low", numero, "AI")
    d.bas = "Arrêté du Maire – {page}/{pages}"
    d.blocs.append(Colonnes((P(f.collectivite.upper(), gras=True), P("Direction générale des services", taille=9)),
                            (P("ARRÊTÉ", gras=True, taille=14), P(f"N° {numero}"), P(objet, gras=True)),
                            part=0.4))  # fmt: skip
    d.p(f"Le Maire de la {f.collectivite},", avant=16)
    viser_textes(
        d,
        [
            f"{CGCT}, notamment son article L. 2122-19",
            "le procès-verbal de l'élection du maire",
            f"l'arrêté portant affectation de {mm(agent)} à la direction {service}",
        ],
        ["que la bonne marche des services rend nécessaire une délégation de signature"],
        PV,
        haut=True,
    )
    d.p("ARRÊTE :", gras=True, aligne="centre", avant=10)
    directeur = "directrice" if agent.femme else "directeur"
    textes = [
        f"Délégation de signature est donnée, sous notre surveillance et notre responsabilité, à {mm(agent)}, "
        f"{directeur} "
        f"{service}, pour les courriers et les attestations relevant de sa direction",
        "La signature de l'agent devra être précédée de la mention « Pour le Maire et par délégation »",
        "Le présent arrêté sera notifié à son bénéficiaire et publié au recueil des actes de la Ville",
    ]
    for rang, texte in zip(("1er", "2", "3"), textes, strict=True):
        d.p(f"Article {rang}. {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, t) for n, t in enumerate(textes, 1)])
    d.p(f"À l'hôtel de ville, le {le(f.seance)}", avant=12)
    signe(d, f, "Le Maire,", aligne="gauche")
    d.lignes("Notifié le ………………", "Signature :", avant=12, taille=9)
    dire_executif(d, f, "AI", numero, objet)
    return d


def ville_direction(f: Faits) -> Feuille:
    """A city: its direction in a narrow column, sixty names less or more in small type, the proposal, « adoptée »."""
    f, dos = installer(f, "Ville {de}", "conseil municipal", "maire", 43, VILLE)
    d, qui, numero = Feuille("ville_direction"), appel(f), f"{f.rang:04}"
    d.bas = "Conseil municipal – {page}"
    d.p(f"CONSEIL MUNICIPAL DE LA {f.collectivite.upper()}", gras=True, aligne="centre")
    d.p(f"SÉANCE DU {le(f.seance).upper()}", aligne="centre", avant=0)
    d.blocs.append(Colonnes(
        (P("Direction de la Vie de la Cité", taille=9), P(f"Délibération n° {numero}", gras=True, taille=10),
         P(f"En exercice : {f.exercice}", taille=9), P(f"Présents : {f.presents}", taille=9),
         P(f"Procurations : {f.pouvoirs}", taille=9), P(f"Votants : {f.votants}", taille=9)),
        (P(dos.objet, gras=True, taille=13),
         P(f"Présidence de {monsieur(f.president)}, Maire", taille=10),
         P(f"Secrétaire de séance : {monsieur(f.secretaire)}", taille=10),
         P(f"Convocation du {jour_de_semaine(f.convocation)} {le(f.convocation)}", taille=10)), part=0.32,
    ))  # fmt: skip
    d.p(f"ÉTAIENT PRÉSENTS : {nus(qui.presents)}.", taille=8, aligne="justifie", avant=10)
    if qui.pouvoirs:
        d.p(f"PROCURATIONS : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.", taille=8, avant=2)
    if qui.absents:
        d.p(f"EXCUSÉS : {nus(qui.absents)}.", taille=8, avant=2)
    d.p("EXPOSÉ", gras=True, avant=12)
    for alinea in dos.expose:
        d.p(alinea, aligne="justifie")
    d.p("DÉLIBÉRATION", gras=True, avant=10)
    viser(d, dos, fin=",", aligne="justifie")
    d.p("Le Conseil municipal, après en avoir délibéré,", avant=8)
    poser(d, dos, tierces(dos), fin=PV, puce="–", retrait=8, aligne="justifie")
    d.p(
        f"Nombre de votants : {f.votants}. Pour : {f.pour}. Contre : {f.contre}. Abstentions : {f.abstentions}.",
        avant=8,
    )
    d.p(f"La délibération est adoptée à {tous(f)}.", avant=2)
    signe(d, f, "Pour copie conforme,", "Pour le Maire et par délégation,")
    mandataire = f.autres[4]
    d.blocs[-1] = P(f"{mandataire}, {'première adjointe' if mandataire.femme else 'premier adjoint'}", aligne="droite")
    d.lignes(f"Reçue en préfecture le {le(f.reception)}", f"Publiée sur le site de la Ville le {le(f.publication)}",
             taille=9, avant=12)  # fmt: skip
    dire(d, f, dos, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(signataires=[str(mandataire)], reception=f.reception, publication=f.publication)
    d.dit(president=personne(f.president, f.president.qualite))
    dit_vote(d, f)
    return d


BOURGS_ET_VILLES = (
    bourg_presences,
    bourg_emploi,
    bourg_budget,
    bourg_association,
    bourg_arrete_circulation,
    ville_propositions,
    ville_groupes,
    ville_arrete_delegation,
    ville_direction,
)

"""The blind set ETABLISSEMENTS: five départements and four régions."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.etablissements_pieces import (
    CGCT,
    PV,
    de_faire,
    de_petit,
    dit_executif,
    dit_sans_secretaire,
    dit_seance,
    e,
    en_articles,
    enoncer,
    madame,
    mme,
    mmes,
    monsieur_le,
    motifs,
    petit,
    placer,
    s,
    salle,
    signe,
    tierces,
    timbrer,
    titre,
    tous,
)
from benchmarks.exactitude.dispositions.etablissements_sujets import DEPARTEMENT, REGION
from benchmarks.exactitude.faits import Faits, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Feuille, P, Tableau, personne


def departement_conseil_session(f: Faits) -> Feuille:
    """A département's assembly in session: rapport number, commission, « Vu le rapport », « DÉCIDE » and articles
    after a colon, the vote below in one line, the stamp on the left."""
    f = placer(f, "Département de la Haute-Sorne", "conseil départemental", "président", 34, prefixe="22",
               sujets=DEPARTEMENT, visas=[f"{CGCT}, notamment ses articles L. 3211-1 et L. 3211-2"])  # fmt: skip
    d, qui, numero = (
        Feuille("departement_conseil_session", coin="haut-gauche"),
        salle(f),
        f"CD-{f.seance.year}-{f.rang:03}",
    )
    timbrer(d, f, "actes", numero)
    d.p("DÉPARTEMENT DE LA HAUTE-SORNE", gras=True, aligne="droite")
    d.p("CONSEIL DÉPARTEMENTAL", gras=True, aligne="centre", taille=14, avant=12)
    d.p("DEUXIÈME SESSION ORDINAIRE DE 2025", aligne="centre")
    d.p(f"Séance publique du {le(f.seance)}", aligne="centre")
    d.lignes(f"DÉLIBÉRATION N° {numero}", "Rapporteur : 2e commission", avant=14)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p(f"Le Conseil départemental, convoqué le {le(f.convocation)}, s'est réuni à l'hôtel du Département sous la "
        f"présidence de {mme(f.president)}, {f.president.qualite} du Conseil départemental, à l'effet de délibérer "
        "sur le dossier ci-dessus.", aligne="justifie", avant=10)  # fmt: skip
    d.p(f"Étaient présents ({f.presents}) : {mmes(qui.presents)}.", taille=10, aligne="justifie")
    if qui.mandats:
        d.p(f"Absents ayant donné délégation de vote ({f.pouvoirs}) : "
            f"{', '.join(f'{mme(a)} à {mme(b)}' for a, b in qui.mandats)}.", taille=10)  # fmt: skip
    if qui.absents:
        d.p(f"Absents excusés : {mmes(qui.absents)}.", taille=10)
    d.p(f"Secrétaire de séance : {mme(f.secretaire)}", taille=10)
    rapport = f"le rapport de {monsieur_le(f)} du Conseil départemental"
    d.p("LE CONSEIL DÉPARTEMENTAL,", gras=True, avant=10)
    motifs(d, f, aligne="justifie")
    d.p(f"Vu {rapport},")
    d.attendu["visas"].append(f"Vu {rapport}")
    d.p("Après en avoir délibéré,")
    d.p("DÉCIDE :", gras=True, aligne="centre")
    en_articles(d, f, de_faire(f), "Article {er} : ", "Article unique : ", aligne="justifie")
    if f.mode == "unanimite":
        d.p("Adopté à l'unanimité.", gras=True, avant=10)
    else:
        d.p(f"Adopté à la majorité. Pour : {f.pour} ; contre : {f.contre} ; abstentions : {f.abstentions}.", gras=True,
            avant=10)  # fmt: skip
    signe(d, f, f"{titre(f)} du Conseil départemental,")
    dit_seance(d, f, numero, "convocation", "presents", *(["pouvoirs"] if qui.mandats else []))
    dit_vote(d, f, comptes=f.mode == "majorite")
    d.dit(president=personne(f.president, f"{f.president.qualite} du Conseil départemental"))
    return d


def departement_cp_extrait(f: Faits) -> Feuille:
    """A commission permanente: an extract with the reporting service, presence in short lists without count, the
    delegation among the visas, infinitives after dashes, the executory certificate in a box."""
    f = placer(f, "Département de l'Ostre", "commission permanente", "président", 42, prefixe="22", sujets=DEPARTEMENT,
               visas=[f"{CGCT}, notamment son article L. 3211-2",
                      "la délibération du Conseil départemental du 1er juillet 2021 portant délégation d'attributions "
                      "à la Commission permanente"])  # fmt: skip
    d, numero = Feuille("departement_cp_extrait"), f"{f.seance:%Y-%m}-{f.rang:03}-CP"
    timbrer(d, f, "s2low", numero)
    d.bas = "Hôtel du Département – 2, cours Lamartine – BP 310 – {page}/{pages}"
    d.p("Département de l'Ostre", gras=True, taille=14)
    d.lignes("Direction générale adjointe Territoires", "Direction des routes et des mobilités", taille=9)
    d.p("EXTRAIT DES DÉLIBÉRATIONS DE LA COMMISSION PERMANENTE", gras=True, aligne="centre", avant=12)
    d.p(f"RÉUNION DU {le(f.seance).upper()}", aligne="centre")
    d.p(f"N° {numero}", aligne="centre", gras=True)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=12, avant=10)
    d.lignes(f"Président : {mme(f.president)}" if not f.president.femme else f"Présidente : {mme(f.president)}",
             f"Secrétaire : {mme(f.secretaire)}",
             f"Conseillers en exercice : {f.exercice}", f"Conseillers présents : {f.presents}",
             f"Conseillers représentés : {f.pouvoirs}", avant=10)  # fmt: skip
    d.p(f"La Commission permanente du Conseil départemental, régulièrement convoquée le {f.convocation:%d/%m/%Y},",
        avant=10)  # fmt: skip
    motifs(d, f, aligne="justifie")
    d.p(f"Sur le rapport n° {100 + f.rang} de {monsieur_le(f)}, après en avoir délibéré,", avant=8)
    d.p(f"décide, à {tous(f)} :")
    enoncer(d, f, de_faire(f), puce="–", retrait=12, aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Ont voté contre : {f.contre}. Se sont abstenus : {f.abstentions}.", avant=8)
        d.dit(contre=f.contre, abstentions=f.abstentions)
    signe(d, f, f"{titre(f)},")
    d.blocs.append(
        Tableau(((f"Délibération certifiée exécutoire. Publiée le {f.publication:%d/%m/%Y}.",),), entete=False)
    )
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=False)
    d.dit(president=personne(f.president, None))
    return d


_LIGNES = (("Bénéficiaire", "Objet", "Montant"), ("Foyer rural de Sarnelles", "Fonctionnement", "4 000 €"),
           ("Les Amis du patrimoine", "Restauration du lavoir", "2 650 €"),
           ("Ostre Athlétisme", "Meeting régional", "7 500 €"))  # fmt: skip
_SUBVENTIONS = Sujet(
    "Vie associative – Individualisation de subventions", "7.5",
    ("la loi n° 2000-321 du 12 avril 2000 relative aux droits des citoyens dans leurs relations avec les "
     "administrations",),
    ("les demandes présentées par les associations",),
    (("attribuer", "les subventions suivantes :"),
     ("imputer", "la dépense sur les crédits du chapitre 65"),
     ("autoriser", "{autorite} à signer les conventions dont le montant dépasse 23 000 €")),
)  # fmt: skip


def departement_cp_subventions(f: Faits) -> Feuille:
    """A commission permanente that spreads grants: a table within the first article, the vote by groups at the end,
    the director general signing for the president."""
    f = placer(f, "Département des Deux-Vaires", "commission permanente", "président", 30, prefixe="22",
               sujets=(_SUBVENTIONS,), visas=[CGCT])  # fmt: skip
    d, numero = Feuille("departement_cp_subventions"), f"CP/{f.seance:%Y/%m}/{f.rang:02}"
    d.haut = "Conseil départemental des Deux-Vaires – Recueil des délibérations"
    d.p("DÉPARTEMENT DES DEUX-VAIRES", gras=True, taille=13)
    d.p(f"Commission permanente – réunion du {le(f.seance)}", gras=True)
    d.p(f"Délibération {numero}", avant=10, gras=True)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=2)
    combien = ("aucun n'avait", "1 avait", f"{f.pouvoirs} avaient")[min(f.pouvoirs, 2)]
    d.p(f"La Commission permanente s'est réunie le {jour_de_semaine(f.seance)} {le(f.seance)} sous la présidence de "
        f"{madame(f.president)}, {f.president.qualite} du Conseil départemental. {f.presents} conseillers "
        f"départementaux étaient présents et {combien} donné pouvoir, sur {f.exercice} membres en "
        "exercice.", aligne="justifie", avant=8)  # fmt: skip
    motifs(d, f, fin=PV)
    d.p("La Commission permanente, après en avoir délibéré, DÉCIDE :", avant=10)
    en_articles(d, f, de_faire(f, "cap"), "ARTICLE {n} – ", aligne="justifie")
    d.blocs[-3] = P(f"ARTICLE 1 – {de_faire(f, 'cap')[0]}", aligne="justifie")
    d.blocs.insert(-2, Tableau(_LIGNES))
    premier, (_, verbe, texte) = " ".join(c for r in _LIGNES for c in r), d.attendu["provisions"][0]
    d.attendu["provisions"][0] = ("1", verbe, f"{texte} {premier}")
    if f.mode == "unanimite":
        d.p("VOTE : unanimité", gras=True, avant=10)
    else:
        d.lignes("VOTE : majorité", f"Pour : {f.pour} (groupes Union pour l'Ostre et Gauche départementale)",
                 f"Contre : {f.contre} (groupe des élus indépendants)", f"Abstentions : {f.abstentions}", gras=True,
                 avant=10)  # fmt: skip
    directeur = f.autres[5]
    chef = "La directrice générale" if directeur.femme else "Le directeur général"
    d.lignes(f"Pour {titre(f, False)} et par délégation,", f"{chef} des services,", str(directeur),
             aligne="droite", avant=18)  # fmt: skip
    d.p(f"Transmise au contrôle de légalité le {f.transmission:%d/%m/%Y} – Publiée le {f.publication:%d/%m/%Y}",
        taille=9, avant=14)  # fmt: skip
    dit_sans_secretaire(d, f, numero, "en_exercice", "presents", "pouvoirs")
    d.dit(signataires=[str(directeur)], transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    d.dit(president=personne(f.president, f"{f.president.qualite} du Conseil départemental"))
    return d


def departement_cp_expose(f: Faits) -> Feuille:
    """A commission permanente with an exposé before it decides: « Exposé », « Propositions », « Après en avoir
    délibéré », unanimity of the votes cast with abstentions at times, counts in one line."""
    f = placer(f, "Département de la Vaire", "commission permanente", "président", 38, prefixe="22",
               sujets=DEPARTEMENT)  # fmt: skip
    if f.mode == "unanimite":
        f = replace(f, abstentions=f.rang % 3, pour=f.votants - f.rang % 3)
    d, numero = Feuille("departement_cp_expose", police="New Computer Modern"), f"{f.seance.year}-CP05-{f.rang:03}"
    timbrer(d, f, "ministere", numero)
    d.p("Département de la Vaire", gras=True, taille=13)
    d.p(f"Commission permanente du {le(f.seance)}", gras=True, avant=10)
    d.p(f"Délibération n° {numero}", avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Nombre de membres en exercice : {f.exercice} – Présents : {f.presents} – Pouvoirs : {f.pouvoirs} – "
        f"Votants : {f.votants}", taille=10)  # fmt: skip
    d.p(f"Présidence : {petit(f.president)}, {f.president.qualite}", taille=10, avant=2)
    d.p(f"Date de convocation : {le(f.convocation)}", taille=10, avant=2)
    d.p("I. EXPOSÉ", gras=True, avant=12)
    d.p("Le présent rapport a pour objet de soumettre à votre examen un dossier instruit par les services dans le "
        "cadre des orientations budgétaires adoptées en février. La commission intérieure compétente l'a examiné et "
        "n'a pas formulé d'observation.", aligne="justifie")  # fmt: skip
    d.p("II. CADRE JURIDIQUE", gras=True, avant=10)
    motifs(d, f, fin=PV, aligne="justifie")
    d.p("III. DÉCISION", gras=True, avant=10)
    d.p(f"La Commission permanente, après en avoir délibéré à {tous(f)} des suffrages exprimés :", avant=4)
    enoncer(d, f, tierces(f, "bas"), puce="-", retrait=12, aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Votes pour : {f.pour} – Votes contre : {f.contre} – Abstentions : {f.abstentions}", avant=8)
    elif f.abstentions:
        d.p(f"{s(f.abstentions, 'abstention').capitalize()} (groupe des élus indépendants)", avant=8)
        d.dit(abstentions=f.abstentions)
    signe(d, f, f"{titre(f)} du Conseil départemental,", nom=petit(f.president))
    d.p("Délais et voies de recours : cette délibération peut être contestée devant le tribunal administratif de "
        "Montrivel dans un délai de deux mois à compter de sa publication.", taille=8, avant=14)  # fmt: skip
    dit_sans_secretaire(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
                        nom=petit(f.president))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


_RAPPORTS = (
    Sujet("Rapport sur la situation en matière d'égalité entre les femmes et les hommes", "9.1",
          (f"{CGCT}, notamment ses articles L. 3311-3 et D. 3311-9",), (),
          (("prendre acte", "de la présentation du rapport sur la situation en matière d'égalité entre les femmes et "
                            "les hommes"),)),
    Sujet("Rapport d'activité des services de l'État en 2024", "9.1", (f"{CGCT}, notamment son article L. 3121-25",),
          (), (("prendre acte", "de la communication du rapport d'activité des services de l'État en 2024"),)),
)  # fmt: skip


def departement_conseil_prend_acte(f: Faits) -> Feuille:
    """A département's assembly hears a report: it takes note and does not vote; the title in capitals, one article."""
    f = placer(f, "Département de la Haute-Vaire", "conseil départemental", "président", 46, prefixe="22",
               sujets=_RAPPORTS)  # fmt: skip
    d, numero = Feuille("departement_conseil_prend_acte"), f"{f.rang}"
    objet = f.sujet.objet.upper()
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DE LA HAUTE-VAIRE", gras=True, aligne="centre")
    d.p("DÉLIBÉRATION DU CONSEIL DÉPARTEMENTAL", gras=True, aligne="centre", avant=12)
    d.p(f"Réunion du {le(f.seance)} – Délibération n° {numero}", aligne="centre")
    d.p(objet, gras=True, aligne="centre", avant=12)
    d.p(f"Sous la présidence de {mme(f.president)}, {f.president.qualite} du Conseil départemental, l'assemblée "
        f"départementale, convoquée le {le(f.convocation)}, compte {f.presents} membres présents et "
        f"{f.pouvoirs} représentés sur {f.exercice} en exercice.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p(f"{mme(f.secretaire)} est {e(f.secretaire, 'nommé')} secrétaire.")
    d.p("Le Conseil départemental,", avant=10)
    motifs(d, f)
    d.p("Après avoir entendu le rapporteur et en avoir débattu,")
    en_articles(d, f, tierces(f), "", "Article unique – ")
    signe(d, f, f"{titre(f)} du Conseil départemental,", aligne="centre")
    d.p(f"Reçu en préfecture le {f.reception:%d/%m/%Y} – Affichage électronique le {f.publication:%d/%m/%Y}", taille=9,
        avant=14)  # fmt: skip
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", objet=objet)
    d.dit(mode="sans_vote", reception=f.reception, publication=f.publication)
    d.dit(president=personne(f.president, f"{f.president.qualite} du Conseil départemental"))
    return d


def region_cp_capitales(f: Faits) -> Feuille:
    """A région's commission permanente: the number with its date in the title, « VU », articles with a title of their
    own, the vote after the articles, notice of recourse in the furniture."""
    f = placer(f, "Région Vaire-et-Sorne", "commission permanente", "président", 61, prefixe="23", sujets=REGION,
               visas=[f"{CGCT}, notamment ses articles L. 4221-1 et L. 4221-5",
                      "la délibération n° CR 2021-037 du 2 juillet 2021 donnant délégation à la commission "
                      "permanente"])  # fmt: skip
    d, numero = Feuille("region_cp_capitales", coin="bas-droite"), f"CP {f.seance.year}-{f.rang + 100}"
    timbrer(d, f, "actes", numero)
    d.haut = f"Région Vaire-et-Sorne – Délibération n° {numero}"
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", taille=14)
    d.p(f"DU {le(f.seance).upper()}", gras=True, aligne="centre")
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre", taille=13, avant=14)
    d.p("La commission permanente du conseil régional de la Région Vaire-et-Sorne,", avant=14)
    motifs(d, f, vu="VU", cons="CONSIDÉRANT", fin=PV)
    chef = "madame la présidente" if f.president.femme else "monsieur le président"
    rapport = f"le rapport n° {numero} présenté par {chef} du conseil régional"
    d.p(f"VU {rapport}{PV}")
    d.attendu["visas"].append(f"VU {rapport}")
    d.p("Après en avoir délibéré,", avant=8)
    d.p("DÉCIDE :", gras=True)
    en_articles(d, f, de_faire(f, "cap"), "ARTICLE {n} : ", "ARTICLE UNIQUE : ", aligne="justifie")
    d.lignes(f"Votants : {f.votants}", f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstentions : {f.abstentions}",
             avant=12)  # fmt: skip
    signe(d, f, f"{titre(f)} du conseil régional,")
    d.p("La présente délibération peut être contestée devant le tribunal administratif dans un délai de deux mois.",
        taille=8, avant=14)  # fmt: skip
    d.dit(nature="DE", numero=numero, objet=f.sujet.objet.upper(), organe=f.organe, seance=f.seance,
          collectivite=f.collectivite, votants=f.votants)  # fmt: skip
    dit_vote(d, f)
    return d


def region_pleniere_groupes(f: Faits) -> Feuille:
    """A région's plenary: an introduction on presence with numbers in a sentence, « Considérant », « DÉCIDE » before
    each decision, and a vote told group by group."""
    f = placer(f, "Région Ostre-Méridionale", "conseil régional", "président", 57, prefixe="23", sujets=REGION,
               visas=[CGCT, "l'avis du conseil économique, social et environnemental régional"])  # fmt: skip
    d, numero = Feuille("region_pleniere_groupes"), f"{f.seance:%y}-AP-{f.rang:03}"
    timbrer(d, f, "s2low_vide", numero)
    d.bas = "Hôtel de Région – 8, esplanade de la Vaire – {page} / {pages}"
    d.p("RÉGION OSTRE-MÉRIDIONALE", gras=True, taille=14)
    d.p("Assemblée plénière", italique=True)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Le conseil régional, convoqué par {'sa présidente' if f.president.femme else 'son président'} le "
        f"{le(f.convocation)}, s'est réuni en séance plénière à l'hôtel de Région, sous la présidence "
        f"{de_petit(f.president)}, {f.president.qualite} du conseil régional. Nombre de conseillers en exercice : "
        f"{f.exercice}. Nombre de présents : {f.presents}. Nombre de pouvoirs : {f.pouvoirs}.", aligne="justifie",
        avant=12)  # fmt: skip
    d.p(f"Secrétaire de séance : {petit(f.secretaire)}")
    motifs(d, f)
    d.p("Le quorum étant atteint,", avant=8)
    d.p("Le conseil régional, après en avoir délibéré, décide :")
    enoncer(d, f, de_faire(f), puce="-", retrait=12)
    d.p("VOTE DE L'ASSEMBLÉE", gras=True, avant=12)
    if f.mode == "unanimite":
        d.p(f"Pour : {f.pour}. Délibération adoptée à l'unanimité.")
        d.dit(pour=f.pour)
    else:
        d.p(f"Pour : {f.pour} (groupes Majorité régionale, Écologistes). Contre : {f.contre} (groupe Avenir). "
            f"Abstentions : {f.abstentions}. Délibération adoptée à la majorité.")  # fmt: skip
    signe(d, f, f"{titre(f)} du conseil régional", nom=petit(f.president))
    dit_sans_secretaire(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", nom=petit(f.president))
    d.dit(president=personne(petit(f.president), f"{f.president.qualite} du conseil régional"),
          secretaire=petit(f.secretaire))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def region_cp_motifs(f: Faits) -> Feuille:
    """A région's commission permanente with long « exposé des motifs » before the act, decisions of one sentence
    numbered by « Art. », adoption without any count."""
    f = placer(f, "Région Haute-Ostre", "commission permanente", "président", 51, prefixe="23", sujets=REGION,
               visas=[f"{CGCT} et notamment son article L. 4221-5"])  # fmt: skip
    d, numero = Feuille("region_cp_motifs"), f"{f.seance.year}_CP_{f.rang:04}"
    d.bas = f"{numero} – page {{page}} sur {{pages}}"
    d.p("RÉGION HAUTE-OSTRE", gras=True, aligne="droite")
    d.p(f"COMMISSION PERMANENTE DU {f.seance:%d/%m/%Y}", gras=True, aligne="droite", avant=0)
    d.blocs.append(Tableau((("Numéro", numero), ("Politique publique", "Aménagement et services"),
                            ("Objet", f.sujet.objet), ("Convocation", f"{f.convocation:%d/%m/%Y}")),
                           entete=False))  # fmt: skip
    d.p("EXPOSÉ DES MOTIFS", gras=True, avant=14)
    for alinea in (
        "La Région conduit cette politique dans le cadre du schéma adopté en 2022. L'opération présentée répond à "
        "deux de ses objectifs : l'équilibre des territoires et l'accès de tous aux services publics.",
        "L'instruction du dossier a été menée avec les partenaires, qui ont fait connaître leur accord. La dépense est "
        "compatible avec la trajectoire financière arrêtée lors du vote du budget primitif.",
    ):
        d.p(alinea, aligne="justifie")
    d.p("DÉLIBÉRATION", gras=True, avant=12)
    d.p(f"La commission permanente, réunie sous la présidence de {mme(f.president)}, {f.president.qualite},")
    motifs(d, f)
    d.p(f"Après en avoir délibéré, à {tous(f)},")
    en_articles(d, f, tierces(f, "cap"), "Art. {n} – ", "Article unique – ", aligne="justifie")
    signe(d, f, "Le président" if not f.president.femme else "La présidente")
    d.p(f"Délibération mise en ligne le {f.publication:%d/%m/%Y}", taille=9, avant=14)
    dit_sans_secretaire(d, f, numero, "convocation")
    d.dit(publication=f.publication)
    dit_vote(d, f, comptes=False)
    return d


def region_cp_une_page(f: Faits) -> Feuille:
    """A région's short model: all of the head in a table, the vote first and in a sentence, one certificate."""
    f = placer(f, "Région des Trois-Vaires", "commission permanente", "président", 45, prefixe="23", sujets=REGION)
    d, numero = Feuille("region_cp_une_page"), f"{f.seance:%y}CP-{f.rang:03}"
    timbrer(d, f, "s2low", numero)
    d.p("Région des Trois-Vaires", gras=True, taille=14, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DE LA COMMISSION PERMANENTE", aligne="centre", gras=True)
    d.blocs.append(Tableau((
        ("Date de la séance", le(f.seance)), ("Délibération n°", numero), ("Objet", f.sujet.objet),
        ("Président de séance", f"{f.president}, {f.president.qualite}"), ("Membres en exercice", str(f.exercice)),
        ("Présents", str(f.presents)), ("Représentés", str(f.pouvoirs)), ("Votants", str(f.votants)),
    ), entete=False))  # fmt: skip
    motifs(d, f, fin="")
    d.p(f"Après en avoir délibéré, la commission permanente, à {tous(f)} ({f.pour} pour, {f.contre} contre, "
        f"{s(f.abstentions, 'abstention')}), décide :", avant=10)  # fmt: skip
    enoncer(d, f, de_faire(f), puce="•", retrait=12)
    signe(d, f, "Pour extrait conforme,", f"{titre(f)} du conseil régional,")
    dit_sans_secretaire(d, f, numero, "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def departement_decision_du_president(f: Faits) -> Feuille:
    """A département's president decides by delegation: ARTICLE in words, one visa of the delegation, the execution
    clause, the date at the foot, an act of nature AU in the stamp."""
    f = placer(f, "Département de la Basse-Ostre", "conseil départemental", "président", 34, prefixe="22")
    d, numero = Feuille("departement_decision_du_president"), f"DP-{f.seance.year}-{f.rang:03}"
    quoi, loyer = (("un bureau au centre médico-social de Sarnelles", "210"), ("un garage route de Montrivel", "95"),
                   ("un local d'archives, rue des Forges", "340"))[f.rang % 3]  # fmt: skip
    objet = f"Convention d'occupation portant sur {quoi}"
    timbrer(d, f, "actes", numero, "AU")
    d.p("DÉPARTEMENT DE LA BASSE-OSTRE", gras=True)
    d.p("Direction du patrimoine", taille=9, avant=0)
    d.p(f"DÉCISION N° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p(objet, gras=True, aligne="centre")
    d.p(f"{titre(f).upper()} DU CONSEIL DÉPARTEMENTAL,", gras=True, avant=14)
    visas = [f"{CGCT}, notamment ses articles L. 3211-2 et L. 3221-1",
             "la délibération du Conseil départemental du 1er juillet 2021 lui donnant délégation pour décider de la "
             "conclusion du louage de choses"]  # fmt: skip
    motif = "que les locaux sont disponibles et que le preneur a accepté les conditions proposées"
    for visa in visas:
        d.p(f"Vu {visa} ;", aligne="justifie")
    d.p(f"Considérant {motif} ;", aligne="justifie")
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    textes = [
        f"De conclure avec l'association Entraide de l'Ostre une convention d'occupation portant sur {quoi}",
        f"De fixer la redevance mensuelle à {loyer} €, charges non comprises",
        "De charger le directeur général des services de l'exécution de la présente décision",
    ]
    for mot, texte in zip(("PREMIER", "DEUX", "TROIS"), textes, strict=True):
        d.p(f"ARTICLE {mot} : {texte}.", aligne="justifie")
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"],
          provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(("CONCLUT", "FIXE", "CHARGE"), textes, strict=True),
                                                                1)])  # fmt: skip
    d.p(f"Fait à Montrivel, le {le(f.seance)}", avant=14)
    signe(d, f, f"{titre(f)} du Conseil départemental,")
    dit_executif(d, f, numero, objet)
    return d


ETABLISSEMENTS_DEPARTEMENTS = (
    departement_conseil_session,
    departement_cp_extrait,
    departement_cp_subventions,
    departement_cp_expose,
    departement_conseil_prend_acte,
    region_cp_capitales,
    region_pleniere_groupes,
    region_cp_motifs,
    region_cp_une_page,
    departement_decision_du_president,
)

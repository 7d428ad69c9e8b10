"""The blind set SEMAINES, third part: an arrêté and a décision of communes, and the acts of six communautés."""

from __future__ import annotations

from datetime import timedelta

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.semaines_pieces import (
    a_lieu,
    accord,
    apostrophes,
    civil,
    de_lieu,
    decider,
    dit_acte,
    expose,
    jour_ecrit,
    le_chef,
    mm,
    monsieur,
    noms,
    placer,
    poser,
    salle,
    signer,
    signer_a_deux,
    tete,
    tierce,
    timbrer,
    timbrer_sans_publication,
    tous,
    viser,
    viser_en_liste,
)
from benchmarks.exactitude.dispositions.semaines_sujets import CGCT, INTERCO, VILLE
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def village_arrete_de_la_fete(f: Faits) -> Feuille:
    """A village's arrêté for its fête: sentences in the passive, the remedies as an article, copies listed below."""
    f = placer(f, "Commune {de}", "conseil municipal", "Maire", 15, VILLE)
    d, numero = Feuille("village_arrete_de_la_fete"), f"{f.rang:02}/{f.seance.year}"
    lieu = ("place de la Mairie", "rue du Lavoir", "place du Champ de Foire")[f.rang % 3]
    objet = f"Circulation et stationnement à l'occasion de la fête patronale, {lieu}"
    d.lignes("République Française", "Département de la Sorne", f.collectivite.upper(), gras=True)
    d.p(f"ARRÊTÉ DU MAIRE N° {numero}", gras=True, aligne="centre", taille=13, avant=14)
    d.p(f"Objet : {objet}", gras=True, avant=10)
    d.p(f"Le Maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=10)
    viser(d, [f"{CGCT}, notamment ses articles L. 2212-1, L. 2212-2 et L. 2213-1 à L. 2213-6",
              "le code de la route, notamment ses articles R. 411-8 et R. 417-10",
              "la demande du comité des fêtes"],
          ["qu'il y a lieu de réglementer la circulation et le stationnement pour assurer la sécurité du public"],
          fin=" ;", aligne="justifie")  # fmt: skip
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    debut = f.publication + timedelta(days=20)
    textes = (
        f"La circulation et le stationnement de tous les véhicules sont interdits {lieu} du {le(debut, annee=False)} "
        f"à 14 h au {le(debut + timedelta(days=1))} à 2 h",
        "Une déviation sera mise en place par la route du Moulin",
        "La signalisation sera fournie par la commune et posée par le comité des fêtes",
        "Le Maire et le commandant de la brigade de gendarmerie sont chargés, chacun en ce qui le concerne, de "
        "l'exécution du présent arrêté",
        "Le présent arrêté peut faire l'objet d'un recours devant le tribunal administratif de Montrivel dans un délai "
        "de deux mois à compter de sa publication",
    )
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {n} : {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, texte) for n, texte in enumerate(textes, 1)])
    signer(d, f.president, f"Fait {a_lieu(f)}, le {le(f.seance)}", "Le Maire,")
    d.lignes("Ampliation adressée à :", "- Monsieur le Préfet", "- la brigade de gendarmerie", taille=9, avant=12)
    d.p(f"Affiché le {f.publication:%d/%m/%Y}", taille=9)
    dit_acte(d, f, "AR", numero, objet)
    d.dit(publication=f.publication)
    return d


def ville_decision_municipale(f: Faits) -> Feuille:
    """A town's décision by delegation: « ARTICLE 1 » and infinitives, an account to the next sitting, the stamp AU."""
    f = placer(f, "Ville {de}", "conseil municipal", "Maire", 29, VILLE)
    d, numero = Feuille("ville_decision_municipale"), f"DM{f.seance.year}-{f.rang:03}"
    quoi, qui, somme = (
        ("la maintenance des ascenseurs", "Ascenseurs de l'Ostre", "5 280,00"),
        ("le contrôle des installations électriques", "Bureau Vernaz Contrôle", "3 140,00"),
        ("un spectacle de la saison culturelle", "la compagnie des Trois Lunes", "2 650,00"),
    )[f.rang % 3]
    objet = f"Contrat pour {quoi}"
    timbrer(d, f, "actes", numero, "AU")
    d.bas = "Hôtel de Ville – 1, place Gambetta"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p(f"DÉCISION MUNICIPALE N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"OBJET : {objet}", gras=True, avant=12)
    d.p(f"Le Maire de la {f.collectivite},", avant=10)
    viser(
        d,
        [
            f"{CGCT}, et notamment ses articles L. 2122-22 et L. 2122-23",
            "la délibération du conseil municipal du 4 juin 2020 portant délégation d'attributions au Maire",
        ],
        [f"qu'il y a lieu de conclure un contrat pour {quoi}"],
        mots=("VU", "CONSIDÉRANT"),
        aligne="justifie",
    )
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    textes = (
        f"De signer avec {qui} un contrat pour {quoi}, pour un montant de {somme} € HT",
        "D'imputer la dépense correspondante au budget de l'exercice en cours",
        "De rendre compte de la présente décision au conseil municipal lors de sa prochaine séance",
    )
    for n, texte in enumerate(textes, 1):
        d.p(f"ARTICLE {n} : {texte}.", aligne="justifie")
    verbes = ("SIGNE", "IMPUTE", "REND")
    d.dit(provisions=[(str(n), v, t) for n, (v, t) in enumerate(zip(verbes, textes, strict=True), 1)])
    d.p(f"Fait {a_lieu(f)}, le {f.seance:%d/%m/%Y}", aligne="droite", avant=12)
    signer(d, f.president, "Le Maire,", avant=2)
    dit_acte(d, f, "AU", numero, objet)
    return d


def comcom_articles(f: Faits) -> Feuille:
    """A communauté de communes: the delegates by commune, « Article 1 » with a capital verb, the stamp above."""
    f = placer(f, "Communauté de communes {pays}", "conseil communautaire", "Président", 29, INTERCO, prefixe="20")
    d, qui, numero = Feuille("comcom_articles"), salle(f), f"{f.seance.year}-{f.rang:03}"
    timbrer(d, f, "s2low", numero)
    d.haut = f.collectivite
    d.p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE", gras=True, aligne="centre")
    d.p(f"SÉANCE DU {jour_de_semaine(f.seance).upper()} {le(f.seance).upper()}", aligne="centre")
    d.p(f"Délibération n° {numero} : {f.sujet.objet}", gras=True, avant=12)
    d.p(
        f"L'an {jour_ecrit(f)} à dix-huit heures trente, le conseil communautaire, régulièrement convoqué le "
        f"{le(f.convocation)}, s'est réuni à la salle polyvalente {de_lieu(f)}, sous la présidence de "
        f"{mm(f.president)}, {f.president.qualite} de la communauté de communes.",
        aligne="justifie",
        avant=10,
    )
    d.p("Délégués présents :", gras=True)
    for rang, commune in enumerate(("Fraizeval", "Montorgeux", "Chavagnoles", "Rivecourbe")):
        d.p(f"{commune} : {noms(qui.presents[rang::4], civil)}", avant=0, taille=10)
    if qui.pouvoirs:
        d.p(f"Pouvoirs : {', '.join(f'{civil(a)} à {civil(b)}' for a, b in qui.pouvoirs)}", taille=10)
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents, civil)}", taille=10)
    d.p(f"Nombre de délégués en exercice : {f.exercice} – présents : {f.presents} – votants : {f.votants}")
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}")
    viser(d, f.visas, f.sujet.considerants, aligne="justifie")
    d.p(
        f"Le conseil communautaire, ouï l'exposé {'de la Présidente' if f.president.femme else 'du Président'} et "
        f"après en avoir délibéré, à {tous(f)}, décide :",
        avant=10,
    )
    poser(d, f, decider(f, cap=True), marque="Article {n} : ", fin=".", aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Résultat du vote : {f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention(s)")
    signer(d, f.president, "Pour extrait conforme,", f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants",
         president=(str(f.president), f"{f.president.qualite} de la communauté de communes"),
         secretaire=str(f.secretaire))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def comcom_vice_president(f: Faits) -> Feuille:
    """A communauté: a box of counts, the vice-président's report, « Vu » after it, lower-case verbs in bullets."""
    f = placer(f, "Communauté de communes {pays}", "conseil communautaire", "président", 33, INTERCO, prefixe="20")
    d, qui, numero = Feuille("comcom_vice_president"), salle(f), f"CC_{f.seance:%d%m%Y}_{f.rang % 20 + 1:02}"
    d.bas = f"{f.collectivite} – Siège : 3, avenue du Stade – page {{page}}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p("CONSEIL COMMUNAUTAIRE", aligne="centre", gras=True)
    d.blocs.append(Tableau((
        ("Date de la séance", "Date de convocation", "En exercice", "Présents", "Procurations", "Votants"),
        (f"{f.seance:%d/%m/%Y}", f"{f.convocation:%d/%m/%Y}", str(f.exercice), str(f.presents), str(f.pouvoirs),
         str(f.votants)))))  # fmt: skip
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=0)
    d.p(f"Présidente de séance : {mm(f.president)}" if f.president.femme else
        f"Président de séance : {mm(f.president)}", avant=8)  # fmt: skip
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    d.p(f"Membres présents : {noms(qui.presents, str)}.", taille=9, aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Procurations : {'; '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.", taille=9)
    if qui.absents:
        d.p(f"Membres absents ou excusés : {noms(qui.absents, str)}.", taille=9)
    rapporteur = qui.presents[1]
    d.p(f"{mm(rapporteur)}, {accord(rapporteur, 'vice-président')} en charge du dossier, expose :", avant=10)
    for phrase in expose(f):
        d.p(phrase, aligne="justifie")
    viser(d, f.visas, f.sujet.considerants, fin=" ;")
    d.p("Après en avoir délibéré, le conseil communautaire :", avant=10)
    poser(d, f, tierce(f, str.lower), puce="-", retrait=12, fin=",")
    if f.mode == "unanimite":
        d.p("Vote : à l'unanimité", gras=True, avant=10)
    else:
        d.p(f"Vote : Pour {f.pour} – Contre {f.contre} – Abstentions {f.abstentions}", gras=True, avant=10)
    signer_a_deux(d, f)
    d.p(f"Acte rendu exécutoire après transmission en préfecture le {f.transmission:%d/%m/%Y} et mise en ligne le "
        f"{f.publication:%d/%m/%Y}", taille=9, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         president=(str(f.president), None), secretaire=str(f.secretaire))  # fmt: skip
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def comcom_numero_par_date(f: Faits) -> Feuille:
    """A rural communauté: a number by date, the object in capitals, « Le conseil, … DÉCIDE : » and bullets of dashes,
    a stamp with an empty date of publication."""
    f = placer(f, "Communauté de communes {pays}", "conseil communautaire", "Président", 23, INTERCO, prefixe="20")
    d, qui, numero = Feuille("comcom_numero_par_date"), salle(f), f"{f.seance:%Y-%m-%d}-{f.rang % 15 + 1:02}"
    timbrer_sans_publication(d, f, numero)
    d.p(f.collectivite, gras=True, taille=13)
    d.lignes("Maison des services", "Tél. : 03 00 00 00 00", taille=9)
    d.p(f"CONSEIL COMMUNAUTAIRE DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=12)
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=0)
    d.p(f.sujet.objet.upper(), gras=True, aligne="centre")
    d.p(f"Date de la convocation : {le(f.convocation)}", avant=10)
    d.p(f"Conseillers communautaires en exercice : {f.exercice}", avant=0)
    d.p(f"Étaient présents ({f.presents}) : {noms(qui.presents, civil)}", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Pouvoirs ({f.pouvoirs}) : {', '.join(f'de {civil(a)} à {civil(b)}' for a, b in qui.pouvoirs)}")
    if qui.absents:
        d.p(f"Étaient excusés ou absents ({len(qui.absents)}) : {noms(qui.absents, civil)}")
    d.p(f"Président de séance : {f.president}, {f.president.qualite}")
    d.p(f"Secrétaire de séance : {f.secretaire}")
    viser_en_liste(d, f, mots=("VU", "CONSIDÉRANT"), puce="–")
    d.p(f"Le conseil communautaire, après en avoir délibéré et à {tous(f)} des membres présents et représentés,",
        avant=10)  # fmt: skip
    d.p("DÉCIDE :", gras=True)
    poser(d, f, decider(f), marque="- ", fin=" ;", retrait=8)
    if f.mode == "majorite":
        d.p(f"(pour : {f.pour} ; contre : {f.contre} ; abstentions : {f.abstentions})")
    signer(d, f.president, f"{le_chef(f)},", aligne="centre")
    comptes = ("convocation", "en_exercice", "presents", *(("pouvoirs",) if qui.pouvoirs else ()))
    tete(d, f, numero, *comptes, objet=f.sujet.objet.upper(), president=(str(f.president), f.president.qualite),
         secretaire=str(f.secretaire))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def comcom_bureau_delegue(f: Faits) -> Feuille:
    """The bureau of a communauté: a short sheet, the delegation among the visas, no name but three."""
    f = placer(f, "Communauté de communes {pays}", "bureau communautaire", "Président", 15, INTERCO, prefixe="24")
    d, numero = Feuille("comcom_bureau_delegue", police="New Computer Modern"), f"B{f.seance.year}-{f.rang:02}"
    timbrer(d, f, "actes", numero)
    d.p("Délibération du bureau communautaire", gras=True, taille=14)
    d.p(f.collectivite, avant=0)
    d.blocs.append(
        Colonnes(
            (
                P(f"N° {numero}", gras=True),
                P(f"Séance du {f.seance:%d/%m/%Y}"),
                P(f"Convocation : {f.convocation:%d/%m/%Y}"),
            ),
            (
                P(f"Membres en exercice : {f.exercice}"),
                P(f"Membres présents : {f.presents}", avant=0),
                P(f"Pouvoirs : {f.pouvoirs or 'néant'}", avant=0),
                P(f"Votants : {f.votants}", avant=0),
            ),
            part=0.5,
        )
    )
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Réunion présidée par {monsieur(f.president)}, {f.president.qualite}. Secrétaire de séance : "
        f"{monsieur(f.secretaire)}.")  # fmt: skip
    delegation = "la délibération du conseil communautaire du 16 juillet 2020 portant délégations au bureau"
    viser(d, [*f.visas, delegation], f.sujet.considerants, aligne="justifie")
    d.p(f"Le bureau communautaire, après en avoir délibéré, décide à {tous(f)} :", avant=10)
    poser(d, f, decider(f), puce="•", retrait=12)
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour}, contre : {f.contre}, abstentions : {f.abstentions}")
    signer(d, f.president, f"{le_chef(f)} de la communauté de communes,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         president=(str(f.president), f.president.qualite), secretaire=str(f.secretaire))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def agglo_en_deux_pages(f: Faits) -> Feuille:
    """An agglomération: names and counts on the first page, the act on the second, « LE CONSEIL, » then articles."""
    f = placer(f, "Communauté d'agglomération {pays}", "conseil communautaire", "Président", 49, INTERCO, prefixe="20")
    d, qui, numero = Feuille("agglo_en_deux_pages"), salle(f), f"DEL-{f.seance.year}-{f.rang:03}"
    timbrer(d, f, "s2low", numero)
    d.haut, d.bas = f"{f.collectivite} – {numero}", "Page {page} sur {pages}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"Conseil communautaire – Séance du {jour_de_semaine(f.seance)} {le(f.seance)}")
    d.p(f"DÉLIBÉRATION N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=12)
    d.lignes(f"Date de la convocation : {le(f.convocation)}", f"Nombre de membres en exercice : {f.exercice}",
             f"Nombre de membres présents : {f.presents}", f"Nombre de membres ayant donné pouvoir : {f.pouvoirs}",
             f"Nombre de votants : {f.votants}", avant=12)  # fmt: skip
    d.p(f"Président de séance : {mm(f.president)}, {f.president.qualite}", avant=8)
    d.p(f"Secrétaire de séance : {mm(f.secretaire)}", avant=0)
    d.p(f"Étaient présents : {noms(qui.presents, mm)}.", aligne="justifie", taille=9)
    if qui.pouvoirs:
        d.p(f"Avaient donné pouvoir : {', '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}.", taille=9)
    if qui.absents:
        d.p(f"Étaient excusés : {noms(qui.absents, mm)}.", taille=9)
    d.blocs.append(SautDePage())
    for phrase in expose(f):
        d.p(phrase, aligne="justifie")
    viser(d, f.visas, f.sujet.considerants, aligne="justifie")
    d.p("LE CONSEIL COMMUNAUTAIRE,", gras=True, avant=10)
    d.p("APRÈS EN AVOIR DÉLIBÉRÉ,", gras=True, avant=0)
    poser(d, f, tierce(f), marque="Article {n} - ", fin=".", aligne="justifie")
    d.p(f"Adopté à {tous(f)}", gras=True, avant=10)
    if f.mode == "majorite":
        d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstention : {f.abstentions}")
    signer(d, f.president, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants",
         president=(str(f.president), f.president.qualite), secretaire=str(f.secretaire))  # fmt: skip
    dit_vote(d, f, comptes=f.mode == "majorite")
    return apostrophes(d)


def comcom_decision_du_president(f: Faits) -> Feuille:
    """A communauté's décision: passive sentences in articles, its date in the title, no stamp but a certificate."""
    f = placer(f, "Communauté de communes {pays}", "conseil communautaire", "Président", 29, INTERCO, prefixe="24")
    d, numero = Feuille("comcom_decision_du_president"), f"2025-D-{f.rang:02}"
    quoi, qui, somme = (
        ("l'entretien des sentiers de randonnée", "l'association Chemins d'Ostre", "6 900,00"),
        ("l'achat de bacs de collecte", "la société Bacs et Conteneurs de l'Est", "11 436,00"),
        ("une étude de sol à la zone des Quatre Routes", "le bureau Géologie Vernaz", "4 215,00"),
    )[f.rang % 3]
    objet = f"Marché relatif à {quoi}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"DÉCISION DU PRÉSIDENT N° {numero} EN DATE DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=12)
    d.p(f"Objet : {objet}", gras=True, avant=10)
    d.p(f"{le_chef(f)} de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=10)
    viser(d, [f"{CGCT}, notamment son article L. 5211-10", "le code de la commande publique",
              "la délibération n° 2020-41 du 16 juillet 2020 donnant délégation au Président"],
          ["l'offre reçue, conforme au besoin de la communauté"], fin=" ;")  # fmt: skip
    d.p("DÉCIDE :", gras=True, avant=10)
    textes = (
        f"Un marché est conclu avec {qui} pour {quoi}, d'un montant de {somme} € HT",
        "Les crédits nécessaires sont inscrits au budget principal",
        "La présente décision sera transmise au contrôle de légalité et portée à la connaissance du conseil "
        "communautaire",
    )
    for n, texte in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} – {texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), None, texte) for n, texte in enumerate(textes, 1)])
    signer(d, f.president, f"{le_chef(f)},")
    d.p(f"Certifiée exécutoire, reçue en préfecture le {f.reception:%d/%m/%Y} et publiée le {f.publication:%d/%m/%Y}.",
        taille=9, avant=12)  # fmt: skip
    dit_acte(d, f, "AU", numero, objet)
    d.dit(reception=f.reception, publication=f.publication)
    return d


SEMAINES_TIERS = (
    village_arrete_de_la_fete,
    ville_decision_municipale,
    comcom_articles,
    comcom_vice_president,
    comcom_numero_par_date,
    comcom_bureau_delegue,
    agglo_en_deux_pages,
    comcom_decision_du_president,
)

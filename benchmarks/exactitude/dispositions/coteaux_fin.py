"""The blind set of communes: the last four bourgs and the two arrêtés."""

from __future__ import annotations

from datetime import timedelta

from benchmarks.exactitude.commun import dit_vote, timbre_actes, timbre_s2low
from benchmarks.exactitude.dispositions.coteaux_pieces import (
    BOURG,
    CGCT,
    PV,
    accord,
    commune,
    de,
    infs,
    jour_ecrit,
    mm,
    monsieur,
    monsieur_le_maire,
    motifs,
    noms,
    poser,
    salle,
    signe,
    signent,
    tete,
    tiers,
    tous,
)
from benchmarks.exactitude.faits import Faits, en_lettres, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau


def bourg_de_station(f: Faits) -> Feuille:
    """A ski resort of 2025: stamp, counts between slashes, visas in a block, « Art. », the vote in the hinge."""
    f = commune(f, 2025, 15, visas=[f"{CGCT}, notamment son article L. 2121-29"])
    d, qui, numero = Feuille("bourg_de_station", coin="haut-gauche"), salle(f), f"DEL2025_{f.rang:03}"
    timbre_actes(d, f, numero)
    d.bas = "Hôtel de ville – 12, route des Alpages – www.mairie.invalid"
    d.p(f.collectivite.upper(), gras=True, aligne="droite")
    d.p("Extrait des délibérations du conseil municipal", aligne="droite", avant=0)
    d.p(f"Séance publique du {le(f.seance)}", aligne="droite", avant=0)
    d.p(f"{numero}", gras=True, aligne="centre", avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, aligne="centre", avant=2)
    d.p(f"Conseillers en exercice : {f.exercice} / Présents : {f.presents} / Absents représentés : {f.pouvoirs} / "
        f"Votants : {f.votants}", avant=10)  # fmt: skip
    d.p(f"Convocation et affichage de l'ordre du jour : {le(f.convocation)}", avant=2)
    d.p(f"Sous la présidence de {f.president}, Maire", avant=8)
    d.p(f"Présents : {noms(qui.presents, str, ' ; ')}", avant=2)
    if qui.pouvoirs:
        d.p(f"Représentés : {' ; '.join(f'{a} ayant donné pouvoir à {b}' for a, b in qui.pouvoirs)}", avant=2)
    if qui.absents:
        d.p(f"Absents non représentés : {noms(qui.absents, str, ' ; ')}", avant=2)
    d.p(f"Secrétaire : {f.secretaire}", avant=2)
    motifs(d, f, fin=PV, avant=4)
    vote = f"{f.pour} voix pour, {f.contre} voix contre, {f.abstentions} abstention"
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)} ({vote}) :", avant=10)
    poser(d, f, tiers(f), marque="Art. {n} – ", unique="Article unique – ")
    d.p("Fait et délibéré en séance les jour, mois et an susdits.", avant=10)
    signent(d, f, "Le Maire,", "La secrétaire," if f.secretaire.femme else "Le secrétaire,")
    d.p(f"Acte publié sur le site internet de la commune le {le(f.publication)}.", taille=9, avant=12)
    d.dit(publication=f.publication)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def bourg_commune_nouvelle(f: Faits) -> Feuille:
    """A commune nouvelle of 2019: members of each commune déléguée, the act runs on to a second page, « DÉLIBÈRE »."""
    f = commune(f, 2019, 29, BOURG, nom="Commune nouvelle {de}")
    d, qui, numero = Feuille("bourg_commune_nouvelle"), salle(f), f"2019-{f.seance:%m%d}-{f.rang % 20 + 1:02}"
    d.haut = f"{f.collectivite.upper()}"
    d.bas = "page {page}/{pages}"
    d.p("DÉPARTEMENT DU VAL-DE-SÉRIGNE", taille=9)
    d.p("REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL", gras=True, aligne="centre", avant=10)
    d.p(f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre", gras=True, avant=2)
    d.p(f"L'an {jour_ecrit(f.seance)}, à dix-neuf heures trente, les membres du conseil municipal de la "
        f"{f.collectivite.replace('Commune', 'commune')} se sont réunis dans la salle du conseil de la mairie, sur la "
        f"convocation qui leur a été adressée par le maire le {le(f.convocation)}.", aligne="justifie")  # fmt: skip
    tiers_ = (f.presents + 2) // 3
    for rang, lieu in enumerate(("Marsault", "Le Vigeant-Bas", "Chaumelle")):
        groupe = qui.presents[rang * tiers_ : (rang + 1) * tiers_]
        d.p(f"Commune déléguée de {lieu} : {noms(groupe, str)}.".replace("de Le ", "du "), aligne="justifie", avant=4)
    if qui.pouvoirs:
        d.p(f"Absents avec procuration : {', '.join(f'{a} à {b}' for a, b in qui.pouvoirs)}.", avant=4)
    if qui.absents:
        d.p(f"Absents sans procuration : {noms(qui.absents, str)}.", avant=4)
    d.p(f"Présidente de séance : {f.president}, Maire" if f.president.femme
        else f"Président de séance : {f.president}, Maire", avant=8)  # fmt: skip
    d.p(f"Secrétaire de séance : {f.secretaire}", avant=0)
    d.p(f"Membres en exercice : {f.exercice}    Membres présents : {f.presents}    Procurations : {f.pouvoirs}",
        avant=8)  # fmt: skip
    d.p(f"Délibération {numero}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    d.p(f"{mm(f.autres[0])}, {accord(f.autres[0], 'adjoint')} en charge du dossier, donne lecture du rapport suivant :")
    d.p("Lors de la création de la commune nouvelle, il a été convenu que les opérations engagées par les communes "
        "fondatrices seraient poursuivies. Celle qui est présentée ce soir en fait partie. Elle a reçu l'accord du "
        "conseil de la commune déléguée concernée.", aligne="justifie")  # fmt: skip
    motifs(d, f, vu="VU", cons="CONSIDÉRANT", fin="")
    d.blocs.append(SautDePage())
    d.p("LE CONSEIL MUNICIPAL, après en avoir délibéré,", avant=8)
    d.p("DÉCIDE", gras=True, aligne="centre")
    poser(d, f, infs(f, cap=True), marque="Article {er} : ", unique="Article unique : ", aligne="justifie")
    d.blocs.append(Tableau((("Votants", "Pour", "Contre", "Abstentions"),
                            (str(f.votants), str(f.pour), str(f.contre), str(f.abstentions)))))  # fmt: skip
    d.p("Pour copie conforme,", avant=12)
    signe(d, f, "Le Maire de la commune nouvelle,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    dit_vote(d, f)
    return d


def bourg_des_causses(f: Faits) -> Feuille:
    """A southern bourg of 2018: narrow table head, a report with « Il précise », verbs with bullets, votes in words."""
    f = commune(f, 2018, 15, BOURG)
    d, qui, numero = Feuille("bourg_des_causses", police="New Computer Modern"), salle(f), f"18/{f.rang:03}"
    d.blocs.append(Colonnes(
        (P("RÉPUBLIQUE FRANÇAISE", taille=9), P("Département de l'Ardelle", taille=9), P(f.collectivite, gras=True)),
        (P("DÉLIBÉRATION DU CONSEIL MUNICIPAL", gras=True), P(f"Séance du {le(f.seance)}"), P(f"Numéro : {numero}"),
         P(f"Date de convocation : {le(f.convocation)}")), part=0.4))  # fmt: skip
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=14)
    d.p(f"L'an {jour_ecrit(f.seance)} à 21 heures, le Conseil Municipal s'est réuni sous la présidence de "
        f"{mm(f.president)}, Maire. Conseillers en exercice : {en_lettres(f.exercice)}. Présents : "
        f"{en_lettres(f.presents)}. Votants : {en_lettres(f.votants)}.", aligne="justifie")  # fmt: skip
    d.p(f"Présents : {noms(qui.presents, entre=' - ')}", aligne="justifie")
    if qui.pouvoirs:
        d.p(f"Procurations : {' - '.join(f'{mm(a)} à {mm(b)}' for a, b in qui.pouvoirs)}")
    if qui.absents:
        d.p(f"Excusés : {noms(qui.absents, entre=' - ')}")
    d.p(f"{monsieur(f.secretaire)} a été {accord(f.secretaire, 'nommé')} secrétaire de séance.")
    d.p(f"{monsieur_le_maire(f)} rappelle les échanges intervenus avec les partenaires de la commune et précise que "
        "le plan de charge des services permet une réalisation dans l'année.", aligne="justifie", avant=8)  # fmt: skip
    motifs(d, f, fin=".", avant=4)
    d.p("Le Conseil Municipal, après avoir entendu l'exposé et en avoir délibéré :", avant=10)
    poser(d, f, tiers(f), fin=",", puce="-", retrait=12)
    if f.mode == "unanimite":
        d.p("Voté à l'unanimité.", avant=10)
    else:
        d.p(f"Voté à la majorité : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention.", avant=10)
    signe(d, f, "Certifié conforme,", "Le Maire")
    d.lignes(f"Reçu en sous-préfecture le {f.reception:%d/%m/%Y}", f"Affiché le {f.publication:%d/%m/%Y}", taille=9,
             avant=12)  # fmt: skip
    d.dit(reception=f.reception, publication=f.publication)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def bourg_d_outre_mer(f: Faits) -> Feuille:
    """An overseas bourg of 2023: « Quorum », a table of the vote by quality, « Vu » with dashes, wide certificate."""
    f = commune(f, 2023, 27, BOURG)
    d, qui, numero = Feuille("bourg_d_outre_mer"), salle(f), f"CM23-{f.rang:03}"
    timbre_s2low(d, f, numero)
    d.p("LIBERTÉ – ÉGALITÉ – FRATERNITÉ", taille=8, aligne="centre")
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=14)
    d.p(f"CONSEIL MUNICIPAL DU {f.seance:%d %m %Y}".replace(f"{f.seance:%d %m %Y}", le(f.seance).upper()), gras=True,
        aligne="centre", avant=2)  # fmt: skip
    d.p(f"AFFAIRE N° {numero}", gras=True, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=0)
    d.lignes(f"Date de la convocation : {f.convocation:%d/%m/%Y}", f"Effectif légal du conseil : {f.exercice}",
             f"Membres en exercice : {f.exercice}", f"Présents : {f.presents}", f"Procurations : {f.pouvoirs}",
             f"Quorum : {f.exercice // 2 + 1}", avant=10, taille=10)  # fmt: skip
    d.p(f"Le {jour_de_semaine(f.seance)} {le(f.seance)} à 16 heures, sous la présidence de {monsieur(f.president)}, "
        "Maire, le conseil municipal s'est réuni en séance publique.", avant=8, aligne="justifie")  # fmt: skip
    d.p(f"ÉTAIENT PRÉSENTS : {noms(qui.presents, str)}.", aligne="justifie")
    d.p(f"PROCURATIONS : {' ; '.join(f'{a} à {b}' for a, b in qui.pouvoirs) or 'néant'}.", aligne="justifie")
    d.p(f"ABSENTS : {noms(qui.absents, str) or 'néant'}.", aligne="justifie")
    d.p(f"Le secrétariat de séance est assuré par {monsieur(f.secretaire)}.")
    motifs(d, f, fin=PV, devant="- ", retrait=8)
    d.p(f"Le Maire soumet l'affaire au vote. Le Conseil Municipal, à {tous(f)}, après en avoir délibéré,", avant=10)
    d.p("DÉCIDE :", gras=True, aligne="centre", avant=6)
    poser(d, f, infs(f), marque="Article {n} : ", unique="Article unique : ", fin=PV)
    if f.mode == "majorite":
        d.lignes(f"Pour : {f.pour}", f"Contre : {f.contre}", f"Abstention : {f.abstentions}", avant=8)
    signe(d, f, "Pour extrait conforme,", "LE MAIRE", aligne="centre")
    d.p("Le Maire certifie sous sa responsabilité le caractère exécutoire du présent acte et informe qu'il peut être "
        "contesté devant le tribunal administratif dans un délai de deux mois à compter de sa publication.",
        taille=8, avant=12)  # fmt: skip
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def _acte(d: Feuille, f: Faits, nature: str, numero: str, objet: str, textes: list[str]) -> None:
    d.dit(nature=nature, numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)
    d.dit(provisions=[(str(n), None, t) for n, t in enumerate(textes, 1)])
    ancien = f.identifiant(numero)
    nouveau = f"{ancien.removesuffix('DE')}{nature}"
    d.timbre = tuple(ligne.replace(ancien, nouveau) for ligne in d.timbre)
    d.dit(identifiant=nouveau)


def bourg_arrete_stationnement(f: Faits) -> Feuille:
    """A bourg's arrêté permanent of 2022 on parking: « Le Maire de la commune », bold labels, ampliation."""
    f = commune(f, 2022, 19)
    d, numero = Feuille("bourg_arrete_stationnement"), f"2022-AR-{f.rang:02}"
    rue = ("rue du Four", "place des Tilleuls", "impasse du Moulin", "Grande Rue")[f.rang % 4]
    objet = f"Réglementation permanente du stationnement – {rue}"
    timbre_actes(d, f, numero)
    d.p(f"MAIRIE {de(f).upper()}", gras=True, taille=13)
    d.p("ARRÊTÉ DU MAIRE", gras=True, aligne="centre", avant=14, taille=14)
    d.p(f"N° {numero}", gras=True, aligne="centre", avant=0)
    d.p(f"Objet : {objet}", gras=True, avant=12)
    d.p(f"Le Maire de la {f.collectivite.replace('Commune', 'commune')},", avant=12)
    visas = [f"{CGCT}, et notamment ses articles L. 2212-1 à L. 2213-6", "le code de la route",
             "l'instruction interministérielle sur la signalisation routière"]  # fmt: skip
    motif = "que le stationnement anarchique des véhicules gêne le passage des secours et des piétons"
    for v in visas:
        d.p(f"VU {v},")
    d.p(f"CONSIDÉRANT {motif},")
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"])
    d.p("A R R Ê T E", gras=True, aligne="centre", avant=12)
    textes = [
        f"Le stationnement de tous les véhicules est interdit {rue}, côté pair, sur toute sa longueur",
        "La signalisation correspondante sera mise en place par les services techniques de la commune",
        "Toute contravention au présent arrêté sera constatée et poursuivie conformément aux lois en vigueur",
        "Le présent arrêté entrera en vigueur dès la pose de la signalisation",
        "Ampliation du présent arrêté sera adressée à la brigade de gendarmerie et au centre de secours",
    ]
    for n, t in enumerate(textes, 1):
        d.p(f"ARTICLE {n} : {t}.", aligne="justifie")
    d.p(f"Fait à {f.lieu}, le {le(f.seance)}", aligne="droite", avant=14)
    signe(d, f, "Le Maire,")
    _acte(d, f, "AR", numero, objet, textes)
    return d


def ville_arrete_d_echelon(f: Faits) -> Feuille:
    """A town's individual arrêté of 2017 from the staff software: the agent's situation, notification, recours."""
    f = commune(f, 2017, 29, nom="Ville {de}")
    d, numero = Feuille("ville_arrete_d_echelon"), f"RH-2017-{f.rang:03}"
    agent, effet = f.autres[3], f.seance + timedelta(days=-f.seance.day + 1)
    objet = f"Avancement d'échelon de {monsieur(agent)}"
    timbre_s2low(d, f, numero)
    d.lignes("Direction des ressources humaines", f"Arrêté n° {numero}", taille=9)
    d.p(f"VILLE {de(f).upper()}", gras=True, aligne="centre", avant=8)
    d.p("ARRÊTÉ PORTANT AVANCEMENT D'ÉCHELON", gras=True, aligne="centre", avant=2)
    d.p(f"Objet : {objet}", avant=12)
    d.p(f"Le Maire de la {f.collectivite.replace('Ville', 'ville')},", avant=12)
    visas = ["la loi n° 83-634 du 13 juillet 1983 portant droits et obligations des fonctionnaires",
             "la loi n° 84-53 du 26 janvier 1984 portant dispositions statutaires relatives à la fonction publique "
             "territoriale",
             "le décret n° 2006-1691 du 22 décembre 2006 portant statut particulier du cadre d'emplois des adjoints "
             "techniques territoriaux"]  # fmt: skip
    motif = f"que {monsieur(agent)} réunit l'ancienneté requise pour accéder à l'échelon supérieur"
    for v in visas:
        d.p(f"Vu {v},", aligne="justifie")
    d.p(f"Considérant {motif},", aligne="justifie")
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"])
    d.p("ARRÊTE", gras=True, aligne="centre", avant=12)
    textes = [
        f"À compter du {le(effet)}, {monsieur(agent)}, adjoint technique territorial, est "
        f"{accord(agent, 'classé')} au 6ème échelon de son grade, indice brut 354, indice majoré 330",
        "Le directeur général des services est chargé de l'exécution du présent arrêté, qui sera notifié à "
        "l'intéressé".replace("l'intéressé", f"l'{accord(agent, 'intéressé')}"),
        "Copie du présent arrêté sera adressée au comptable public et au président du centre de gestion",
    ]
    for n, t in enumerate(textes, 1):
        d.p(f"Article {'1er' if n == 1 else n} – {t}.", aligne="justifie")
    d.p(f"Fait à {f.lieu}, le {f.seance:%d/%m/%Y}", avant=14)
    signe(d, f, "Le Maire,")
    d.lignes("Le Maire certifie sous sa responsabilité le caractère exécutoire de cet acte.",
             "Le présent arrêté peut faire l'objet d'un recours devant le tribunal administratif de Saint-Varant dans "
             "un délai de deux mois à compter de sa notification.", "Notifié à l'agent le : …………………",
             "Signature :", taille=9, avant=12)  # fmt: skip
    _acte(d, f, "AI", numero, objet, textes)
    return d


COTEAUX_FIN = (
    bourg_de_station,
    bourg_commune_nouvelle,
    bourg_des_causses,
    bourg_d_outre_mer,
    bourg_arrete_stationnement,
    ville_arrete_d_echelon,
)

"""The control layouts of set L: arrêtés and decisions by delegation, small authorities that are seldom seen; the other
two thirds stand in `finales_suite.py` and `finales_fin.py`. The truth is what a careful clerk reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchmarks.exactitude.commun import considerants_suivis, dit_vote, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import (
    CGCT,
    FINALES_FIN,
    accord,
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
    sans_motifs,
    signe,
    signent,
    tete,
    tierce,
    timbre,
    tous,
)
from benchmarks.exactitude.dispositions.finales_suite import FINALES_SUITE
from benchmarks.exactitude.faits import Faits, Sujet, jour_de_semaine, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau

Ordre = tuple[str | None, str]
"""A provision of an arrêté: its verb (None where the sentence has none of decision), its words."""


def _homme(f: Faits) -> Faits:
    """The same act by a man: « le président » is then the office as well as the person."""
    return replace(f, president=next(i for i in (f.president, *f.autres) if not i.femme))


def _ordonne(d: Feuille, ordres: Sequence[Ordre], marque: str, **style: object) -> None:
    """The articles of an arrêté or of a decision."""
    for n, (_, texte) in enumerate(ordres, 1):
        label = marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{label}{texte}.", **style)
    d.dit(provisions=[(str(n), verbe, texte) for n, (verbe, texte) in enumerate(ordres, 1)])


_MARCHE = Sujet(
    "Déplacement du marché hebdomadaire", "6.1",
    (f"{CGCT}, notamment ses articles L. 2212-1 et L. 2224-18", "le code de la route, notamment son article R. 411-8"),
    ("que les travaux de la place empêchent la tenue du marché", "qu'il convient de garantir la sécurité du public"),
    (),
)  # fmt: skip


def arrete_du_marche(f: Faits) -> Feuille:
    """A bourg's arrêté: no stamp, the word alone in the middle, four articles, remedies in the last line."""
    f = camper(_homme(f), "Commune {de}", "maire", "maire", 19, sujet=_MARCHE)
    d, numero = Feuille("arrete_du_marche"), f"{f.seance.year}-{f.rang:03}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Département de la Sorne", f.collectivite.upper(), aligne="centre")
    d.p(f"ARRÊTÉ DU MAIRE N° {numero}", gras=True, aligne="centre", taille=14, avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True)
    d.p(f"Le Maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=12)
    motifs(d, f)
    d.p("ARRÊTE", gras=True, aligne="centre", avant=12)
    _ordonne(d, (
        (None, "Le marché hebdomadaire est déplacé sur le mail des Tilleuls pendant la durée des travaux"),
        (None, "Le stationnement des véhicules est interdit sur le mail chaque jeudi de 5 heures à 15 heures"),
        (None, "Tout véhicule en infraction sera mis en fourrière aux frais de son propriétaire"),
        (None, "La secrétaire générale et le garde champêtre sont chargés de l'exécution du présent arrêté"),
    ), "Article {er} : ", aligne="justifie")  # fmt: skip
    d.p(f"Fait en mairie, le {le(f.seance)}", aligne="droite", avant=14)
    signe(d, f, "Le Maire,")
    d.p("Le présent arrêté peut être contesté devant le tribunal administratif de Montrivel dans les deux mois de sa "
        "publication.", taille=9, avant=14)  # fmt: skip
    dit_acte(d, f, "AR", numero, f.sujet.objet)
    return d


def arrete_de_signature(f: Faits) -> Feuille:
    """A président's delegation of signature: stamped, the bracketed article titles, visas by dashes."""
    f = _homme(f)
    agent = f.autres[11]
    objet = f"Délégation de signature à {mm(agent)}, {'directrice' if agent.femme else 'directeur'} des finances"
    sujet = Sujet(objet, "5.5", (f"{CGCT}, notamment son article L. 5211-9", "le procès-verbal de son élection"),
                  ("qu'il importe d'assurer la continuité du service",), ())  # fmt: skip
    f = camper(f, "Communauté de communes {de}", "président", "président", 31, prefixe="20", sujet=sujet)
    d, numero = Feuille("arrete_de_signature"), f"AR{f.seance:%Y}_{f.rang:03}"
    timbre(d, f, "actes", numero, "AR")
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"ARRÊTÉ N° {numero}", gras=True, avant=10)
    d.p(f"OBJET : {objet}", gras=True, avant=2)
    d.p("LE PRÉSIDENT,", avant=12)
    visas_suivis(d, f, mot="- Vu", fin=" ;")
    considerants_suivis(d, f, mot="- Considérant", fin=" ;")
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    d.p("ARRÊTE :", gras=True, avant=10)
    _ordonne(d, (
        (None, f"Délégation de signature est donnée à {mm(agent)} pour les bordereaux de titres et de mandats"),
        (None, "Cette délégation est consentie sous la surveillance et la responsabilité du président"),
        (None, "Le directeur général des services est chargé de l'exécution du présent arrêté"),
    ), "Article {n} - ", aligne="justifie")  # fmt: skip
    d.p(f"Fait au siège de la communauté, le {f.seance:%d/%m/%Y}", avant=12)
    signe(d, f, "Le Président,", aligne="gauche")
    d.p("Notifié à l'intéressé(e) le ……………… Signature :", taille=9, avant=14)
    dit_acte(d, f, "AR", numero, objet)
    return d


_DON = Sujet(
    "Acceptation du don d'une sculpture", "3.6",
    (f"{CGCT}, notamment ses articles L. 2122-22 et L. 2122-23",
     "la délibération du 4 juin 2020 donnant délégation au maire"),
    ("que ce don n'est grevé ni de conditions ni de charges",),
    (("accepter", "le don d'une sculpture en bronze intitulée « La Faneuse »"),
     ("inscrire", "l'œuvre à l'inventaire du patrimoine communal"),
     ("dire", "qu'il sera rendu compte de la présente décision au conseil municipal")),
)  # fmt: skip


def decision_de_don(f: Faits) -> Feuille:
    """A town's decision under L. 2122-22: service and number in a left column, stamp of the other acts."""
    f = camper(_homme(f), "Ville {de}", "maire", "maire", 33, sujet=_DON)
    d, numero = Feuille("decision_de_don"), f"DM-{f.seance.year}-{f.rang:02}"
    timbre(d, f, "s2low", numero.replace("-", "_"), "AU")
    d.blocs.append(Colonnes(
        (P(f.collectivite, gras=True), P("Direction de la culture", taille=9), P("Affaires juridiques", taille=9)),
        (P("DÉCISION DU MAIRE", gras=True, taille=14), P(f"N° {numero}", gras=True),
         P(f"Objet : {f.sujet.objet}", gras=True)), part=0.4))  # fmt: skip
    d.p("Le Maire,", avant=14)
    motifs(d, f, fin=" ;", haut=True)
    d.p("DÉCIDE", gras=True, aligne="centre", avant=10)
    poser(d, f, decider(f, cap=True), marque="ARTICLE {n} : ", fin=".", aligne="justifie")
    d.p(f"Fait à l'hôtel de ville, le {le(f.seance)}", avant=14)
    signe(d, f, "Le Maire,")
    dit_acte(d, f, "AU", numero, f.sujet.objet)
    return d


_ENTRETIEN = Sujet(
    "Marché d'entretien des chemins de randonnée", "1.1",
    ("le code de la commande publique", f"{CGCT}, notamment son article L. 5211-10",
     "la délibération du 16 juillet 2020 portant délégations du conseil au président"),
    ("que quatre offres ont été reçues", "que l'offre de la société Sentiers de l'Ostre est la mieux-disante"),
    (("attribuer", "le marché à la société Sentiers de l'Ostre pour un montant annuel de 42 300 € hors taxes"),
     ("signer", "les pièces du marché"),
     ("imputer", "la dépense au chapitre 011 du budget principal")),
)  # fmt: skip


def decision_de_sentiers(f: Faits) -> Feuille:
    """A président's decision on a contract: lists under « Vu » and « Considérant », the day in the head, « décide »."""
    f = camper(_homme(f), "Communauté d'agglomération {de}", "président", "président", 37, prefixe="24",
               sujet=_ENTRETIEN)  # fmt: skip
    d, numero = Feuille("decision_de_sentiers", coin="bas-droite"), f"D{f.seance:%y}{f.rang:03}"
    timbre(d, f, "actes", numero, "CC")
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"DÉCISION DU PRÉSIDENT N° {numero} DU {le(f.seance).upper()}", gras=True, aligne="centre", avant=8)
    d.p(f"Objet : {f.sujet.objet}", avant=10)
    d.p("Le Président de la communauté d'agglomération,", avant=8)
    motifs_en_liste(d, f, "Vu", "Considérant", "–")
    d.p("Décide :", gras=True, avant=10)
    poser(d, f, decider(f), marque="{n}. ", retrait=10)
    d.p("La présente décision sera inscrite au registre des délibérations du conseil.", italique=True, avant=10)
    signe(d, f, "Le Président,")
    dit_acte(d, f, "CC", numero, f.sujet.objet)
    return d


_LIGNE = Sujet(
    "Ouverture d'une ligne de trésorerie", "7.3",
    (f"{CGCT}, notamment son article L. 3211-2",
     "la délibération du conseil départemental du 1er juillet 2021 donnant délégation à son président"),
    ("que le Département doit faire face à un besoin ponctuel de trésorerie",),
    (("contracter", "auprès de la Banque des Coteaux une ligne de trésorerie de 3 000 000 €"),
     ("fixer", "à douze mois la durée de cette ligne"),
     ("préciser", "que les intérêts sont calculés sur la base de l'indice €STR majoré de 0,45 %")),
)  # fmt: skip


def decision_de_tresorerie(f: Faits) -> Feuille:
    """A département's decision: the third stamp, third person without a number, a certificate with two dates."""
    f = camper(_homme(f), "Département de la Haute-Ostre", "président", "président", 33, prefixe="22", sujet=_LIGNE)
    d, numero = Feuille("decision_de_tresorerie"), f"{f.seance.year}/DF/{f.rang:03}"
    timbre(d, f, "ministere", numero.replace("/", "_"), "AR")
    d.lignes("DÉPARTEMENT DE LA HAUTE-OSTRE", "Direction des finances", gras=True)
    d.p("DÉCISION DU PRÉSIDENT", gras=True, aligne="centre", avant=12)
    d.p(f"N° {numero}", gras=True, aligne="centre", avant=2)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    motifs(d, f, fin="", aligne="justifie")
    d.p("DÉCIDE :", gras=True, avant=10)
    poser(d, f, decider(f), marque="- ", retrait=10)
    d.p(f"Fait à l'hôtel du Département, le {le(f.seance)}", avant=14)
    signe(d, f, "Le Président du conseil départemental,")
    d.p(f"Publiée sous forme électronique le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dit_acte(d, f, "AR", numero, f.sujet.objet)
    d.dit(publication=f.publication)
    return d


_BATTUE = Sujet(
    "Interdiction d'accès au bois des Essarts", "6.1",
    (f"{CGCT}, notamment son article L. 2212-2", "le code forestier", "le bulletin d'alerte de Météo-France"),
    ("que plusieurs arbres menacent de tomber sur les allées", "qu'il y a urgence à prévenir les accidents"), (),
)  # fmt: skip


def arrete_du_bois(f: Faits) -> Feuille:
    """A village's arrêté in « Nous, Maire »: title alone under the number, « ARRÊTONS », a plain carbon copy list."""
    f = camper(_homme(f), "Commune {de}", "maire", "maire", 11, sujet=_BATTUE)
    d, numero = Feuille("arrete_du_bois"), f"{f.rang:02}/{f.seance.year}"
    d.p(f.collectivite.upper(), gras=True)
    d.p(f"ARRÊTÉ MUNICIPAL N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f.sujet.objet, gras=True, aligne="centre")
    d.p(f"Nous, {f.president}, Maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=12)
    motifs(d, f, fin=" ;")
    d.p("ARRÊTONS :", gras=True, aligne="centre", avant=10)
    _ordonne(d, (
        (None, "L'accès au bois des Essarts est interdit à toute personne jusqu'à la levée de l'alerte"),
        (None, "Des barrières seront posées aux trois entrées par les services techniques"),
        (None, "Le commandant de la brigade de gendarmerie est chargé de veiller au respect du présent arrêté"),
    ), "Art. {n}. – ", aligne="justifie")  # fmt: skip
    d.p(f"Fait en mairie, le {jour_de_semaine(f.seance)} {le(f.seance)}.", avant=12)
    signe(d, f, "Le Maire,")
    d.p("Copie : préfecture, gendarmerie, office national des forêts", taille=9, avant=14)
    dit_acte(d, f, "AR", numero, f.sujet.objet)
    return d


def hameau_des_cretes(f: Faits) -> Feuille:
    """A village's software: counts at the left, the opening and the names at the right, the number after the object."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11)
    d, qui, numero = Feuille("hameau_des_cretes"), bancs(f), f"DE_{f.seance.year}_{f.rang:03}"
    timbre(d, f, "actes", numero)
    d.lignes("République Française", "Département de la Sorne", f.collectivite, aligne="centre")
    gauche = (f"Nombre de membres en exercice : {f.exercice}", f"Présents : {f.presents}", f"Votants : {f.votants}")
    droite = [f"Séance du {jour_de_semaine(f.seance)} {le(f.seance)}",
              f"L'an {jour_ecrit(f)}, l'assemblée régulièrement convoquée le {le(f.convocation)}, s'est réunie sous la "
              f"présidence de {monsieur(f.president)}, Maire.",
              f"Sont présents : {', '.join(str(i) for i in qui.presents)}"]  # fmt: skip
    if qui.pouvoirs:
        droite.append(f"Représentés : {', '.join(f'{a} par {b}' for a, b in qui.pouvoirs)}")
    droite += [f"Excusés : {', '.join(str(i) for i in qui.absents)}", f"Secrétaire de séance : {f.secretaire}"]
    d.blocs.append(Colonnes(tuple(P(t) for t in gauche), tuple(P(t) for t in droite), part=0.36))
    d.p(f"Objet : {f.sujet.objet} - {numero}", gras=True, avant=14)
    d.p("Le Maire rappelle au conseil les échanges de la dernière réunion et présente les documents reçus depuis.",
        avant=10)  # fmt: skip
    motifs(d, f)
    d.p(f"Le conseil municipal, après en avoir délibéré, à {tous(f)} des membres présents et représentés :", avant=10)
    poser(d, f, tierce(f, "bas"), puce="-", retrait=10, fin=",")
    if f.mode == "majorite":
        d.p(f"Pour : {f.pour} / Contre : {f.contre} / Abstentions : {f.abstentions}")
    d.p("Fait et délibéré les jour, mois et an susdits.", avant=10)
    signe(d, f, "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


_ESTIVES = Sujet(
    "Règlement des estives et taxes de pacage", "7.1",
    (f"{CGCT}, notamment ses articles L. 5222-1 et suivants",),
    ("que le nombre de bêtes montées a crû d'un quart", "que les cabanes doivent être entretenues"),
    (("adopter", "le règlement des estives tel qu'il a été lu en séance"),
     ("fixer", "à 7,50 € par tête de gros bétail la taxe de pacage"),
     ("charger", "les gardes de la montagne de son application")),
)  # fmt: skip


def montagne_indivise(f: Faits) -> Feuille:
    """A commission syndicale that holds a mountain for several communes: the vote told by an impersonal sentence."""
    f = camper(f, "Commission syndicale de la vallée de l'Ostre", "commission syndicale", "président", 13, prefixe="25",
               sujet=_ESTIVES)  # fmt: skip
    d, numero = Feuille("montagne_indivise"), f"{f.rang:02}.{f.seance:%y}"
    d.p("COMMISSION SYNDICALE DE LA VALLÉE DE L'OSTRE", gras=True, aligne="centre", taille=13)
    d.p("Registre des délibérations", aligne="centre", italique=True)
    d.p(f"Délibération n° {numero} du {le(f.seance)}", gras=True, avant=12)
    d.p(f"Objet : {f.sujet.objet}", avant=2)
    d.p(f"La commission syndicale s'est réunie à la maison de la vallée le {le(f.seance)}, sur convocation du "
        f"{le(f.convocation)}, sous la présidence de {mm(f.president)}, {f.president.qualite}.", avant=10)  # fmt: skip
    d.p(f"Présents ({f.presents}) : {noms(bancs(f).presents)}.", aligne="justifie")
    d.p(f"Membres en exercice : {f.exercice}")
    d.p(f"{mm(f.secretaire)} est {accord(f.secretaire, 'nommé')} secrétaire.")
    motifs(d, f, fin=" ;")
    d.p("La commission syndicale, ouï l'exposé qui précède et après discussion,", avant=10)
    poser(d, f, tierce(f), marque="{n}° ", fin=" ;")
    if f.mode == "unanimite":
        d.p("Il a été procédé au vote à main levée : la délibération est adoptée à l'unanimité.", avant=10)
    else:
        d.p(f"Il a été procédé au vote à main levée : {f.pour} pour, {f.contre} contre, {f.abstentions} abstention. La "
            "délibération est adoptée à la majorité.", avant=10)  # fmt: skip
    signent(d, f)
    tete(d, f, numero, "convocation", "en_exercice", "presents")
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


def commune_reunie(f: Faits) -> Feuille:
    """A commune nouvelle: councillors by commune déléguée, counts in a bare table, an exposé after the visas."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 23, visas=[f"{CGCT}, notamment son article L. 2113-1"])
    d, qui, numero = Feuille("commune_reunie"), bancs(f), f"{f.seance:%Y-%m}-{f.rang:02}"
    timbre(d, f, "s2low", numero)
    d.haut = f"{f.collectivite} – commune nouvelle"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"Conseil municipal du {jour_de_semaine(f.seance)} {le(f.seance)} à 20 h 00", gras=True)
    d.blocs.append(Tableau((("En exercice", "Présents", "Pouvoirs", "Votants"),
                            (str(f.exercice), str(f.presents), str(f.pouvoirs), str(f.votants)))))  # fmt: skip
    d.p(f"Date de convocation : {le(f.convocation)}", avant=10)
    d.p(f"Commune déléguée d'Aubrelle : {noms(qui.presents[::2])}.", aligne="justifie")
    d.p(f"Commune déléguée de Gréziac : {noms(qui.presents[1::2])}.", aligne="justifie")
    d.p(f"Présidence : {mm(f.president)}, Maire – Secrétaire de séance : {mm(f.secretaire)}")
    d.p(f"Délibération {numero} : {f.sujet.objet}", gras=True, avant=14)
    motifs(d, f, fin=".")
    d.p("Après avoir entendu l'exposé du Maire et en avoir délibéré, le conseil municipal", avant=10)
    d.p("DÉCIDE", gras=True)
    poser(d, f, decider(f, cap=True), puce="•", retrait=10)
    if f.mode == "unanimite":
        d.p(f"Vote : unanimité ({f.pour} voix)", gras=True, avant=10)
    else:
        d.p(f"Vote : majorité ({f.pour} pour, {f.contre} contre, {f.abstentions} abstention)", gras=True, avant=10)
    signe(d, f, "Le Maire,")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(mode=f.mode, pour=f.pour)
    if f.mode == "majorite":
        d.dit(contre=f.contre, abstentions=f.abstentions)
    return d


def urbaine_en_bureau(f: Faits) -> Feuille:
    """The bureau of a communauté urbaine: a sheet of fields, reasons in capitals, each provision its own article."""
    f = camper(f, "Communauté urbaine {de}", "bureau communautaire", "président", 21, prefixe="24",
               visas=[f"{CGCT}, notamment son article L. 5215-20"])  # fmt: skip
    d, numero = Feuille("urbaine_en_bureau", coin="haut-gauche"), f"BC{f.seance.year}.{f.rang:03}"
    timbre(d, f, "actes", numero.replace(".", "_"))
    d.bas = "Page {page} sur {pages}"
    d.p(f.collectivite.upper(), gras=True, aligne="droite")
    d.p(
        "EXTRAIT DU REGISTRE DES DÉCISIONS ET DÉLIBÉRATIONS DU BUREAU COMMUNAUTAIRE",
        gras=True,
        aligne="centre",
        avant=12,
    )
    d.lignes(f"SÉANCE DU : {f.seance:%d/%m/%Y}", f"DÉLIBÉRATION N° : {numero}", f"OBJET : {f.sujet.objet}",
             f"CONVOCATION DU : {f.convocation:%d/%m/%Y}", f"EN EXERCICE : {f.exercice}", f"PRÉSENTS : {f.presents}",
             f"VOTANTS : {f.votants}", f"PRÉSIDENT DE SÉANCE : {f.president}, {f.president.qualite}",
             f"SECRÉTAIRE DE SÉANCE : {f.secretaire}", avant=10)  # fmt: skip
    motifs(d, f, fin=" ;", haut=True, aligne="justifie")
    d.p(f"LE BUREAU COMMUNAUTAIRE, APRÈS EN AVOIR DÉLIBÉRÉ, À {tous(f).upper()} DES SUFFRAGES EXPRIMÉS :", gras=True,
        avant=10)  # fmt: skip
    poser(d, f, tierce(f), marque="ARTICLE {er} – ", unique="ARTICLE UNIQUE – ", fin=".", aligne="justifie")
    d.p(f"VOIX POUR : {f.pour}   VOIX CONTRE : {f.contre}   ABSTENTIONS : {f.abstentions}", avant=10)
    signe(d, f, f"{le_chef(f)},")
    tete(d, f, numero, "convocation", "en_exercice", "presents", "votants")
    dit_vote(d, f)
    return d


def territoire_de_projet(f: Faits) -> Feuille:
    """A syndicat mixte of the SCoT: two headed paragraphs, no reason in form, verbs with a capital, two signatures."""
    f = camper(f, "Syndicat mixte du SCoT de l'Ostre", "comité syndical", "président", 25, prefixe="25")
    d, numero = Feuille("territoire_de_projet", police="New Computer Modern"), f"{f.seance.year}-CS-{f.rang:02}"
    d.p("Syndicat mixte du SCoT de l'Ostre", gras=True, taille=14)
    d.p(f"Comité syndical – Réunion du {le(f.seance)}", italique=True, avant=2)
    d.p(f"Délibération n° {numero}", gras=True, avant=12)
    d.p(f.sujet.objet, gras=True, aligne="centre", taille=12)
    d.p(f"Nombre de délégués en exercice : {f.exercice}. Nombre de délégués présents : {f.presents}. Nombre de "
        f"pouvoirs : {f.pouvoirs}. Nombre de votants : {f.votants}.", avant=10)  # fmt: skip
    d.p(f"La séance, convoquée le {le(f.convocation)}, est présidée par {mm(f.president)}, {f.president.qualite}. "
        f"{mm(f.secretaire)} est {accord(f.secretaire, 'élu')} secrétaire de séance.")  # fmt: skip
    d.p("1. Contexte", gras=True, avant=10)
    d.p("Le schéma est en vigueur depuis six ans et son bilan a été présenté aux maires. Le dossier de ce jour en est "
        "la suite et n'appelle pas de crédits nouveaux.", aligne="justifie")  # fmt: skip
    d.p("2. Délibération", gras=True, avant=10)
    d.p(f"Le comité syndical, après en avoir délibéré, à {tous(f)} :", avant=4)
    poser(d, f, tierce(f, "cap"), puce="–", retrait=12, aligne="justifie")
    if f.mode == "majorite":
        d.p(f"Ont voté pour : {f.pour} – Ont voté contre : {f.contre} – Se sont abstenus : {f.abstentions}", avant=8)
    signent(d, f)
    d.p(f"Transmise en préfecture le {le(f.transmission)}. Publiée le {le(f.publication)}.", taille=9, avant=14)
    sans_motifs(d)
    tete(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")
    d.dit(transmission=f.transmission, publication=f.publication)
    dit_vote(d, f, comptes=f.mode == "majorite")
    return d


_FOSSES = Sujet(
    "Curage des fossés et taxe de l'année", "7.2",
    ("le code rural et de la pêche maritime, notamment ses articles L. 133-1 et suivants",),
    ("que les fossés de la plaine n'ont pas été curés depuis huit ans",),
    (("retenir", "le devis de l'entreprise Montégu frères, d'un montant de 11 280 € toutes taxes comprises"),
     ("fixer", "à 14 € par hectare la taxe due par les propriétaires")),
)  # fmt: skip


def remembrement_en_bureau(f: Faits) -> Feuille:
    """The bureau of a land association: a page of handwriting put on a machine, the vote before a single « décide »."""
    f = camper(f, "Association foncière de remembrement {de}", "bureau", "président", 9, prefixe="29", sujet=_FOSSES)
    d, numero = Feuille("remembrement_en_bureau"), f"{f.rang}-{f.seance:%y}"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p("DÉLIBÉRATION DU BUREAU", aligne="centre", gras=True)
    d.p(f"N° {numero}", aligne="centre", avant=2)
    d.p(f"L'an {jour_ecrit(f)}, à vingt heures, le bureau de l'association foncière s'est réuni à la mairie sous la "
        f"présidence de {monsieur(f.president)}, {f.president.qualite}, suivant convocation du {le(f.convocation)}.",
        aligne="justifie", avant=12)  # fmt: skip
    d.p(f"Présents : {', '.join(monsieur(i) for i in bancs(f).presents)}.", aligne="justifie")
    d.p(f"Secrétaire de séance : {monsieur(f.secretaire)}.")
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    motifs(d, f, fin=",")
    d.p(f"Le bureau, après en avoir délibéré, à {tous(f)}, décide :", avant=10)
    poser(d, f, decider(f), marque="{n}) ", fin=" ;")
    d.p("Ainsi délibéré les jour, mois et an que dessus.", avant=10)
    signe(d, f, "Pour copie conforme,", f"{le_chef(f)} de l'association,")
    tete(d, f, numero, "convocation")
    dit_vote(d, f, comptes=False)
    return d


FINALES = (
    arrete_du_marche,
    arrete_de_signature,
    decision_de_don,
    decision_de_sentiers,
    decision_de_tresorerie,
    arrete_du_bois,
    hameau_des_cretes,
    montagne_indivise,
    commune_reunie,
    urbaine_en_bureau,
    territoire_de_projet,
    remembrement_en_bureau,
    *FINALES_SUITE,
    *FINALES_FIN,
)

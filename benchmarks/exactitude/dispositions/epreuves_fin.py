"""The control layouts of set L, last part: arrêtés and décisions of the executive, and what the three parts share:
verbs in the forms that ultimes does not write, articles, votes in one phrase, ways of appeal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchmarks.exactitude.commun import timbre_actes, timbre_ministere, timbre_s2low
from benchmarks.exactitude.dispositions.ultimes_suite import (
    POINT_VIRGULE,
    dit_executif,
    elu,
    monsieur_le,
    natures,
    nomme,
    sieur,
    situer,
    titre,
    viser,
)
from benchmarks.exactitude.faits import Faits, jour_de_semaine, le
from benchmarks.exactitude.modele import Feuille, Tableau

CGCT = "le code général des collectivités territoriales"
_PASSES = {
    "dire": "a dit", "inscrire": "a inscrit", "prendre acte": "a pris acte", "émettre": "a émis",
    "s'engager": "s'est engagé", "admettre": "a admis", "étendre": "a étendu", "retenir": "a retenu",
}  # fmt: skip
_PLURIELS = {
    "dire": "disent", "inscrire": "inscrivent", "prendre acte": "prennent acte", "émettre": "émettent",
    "s'engager": "s'engagent", "admettre": "admettent", "étendre": "étendent", "retenir": "retiennent",
}  # fmt: skip


def passes(f: Faits) -> list[str]:
    """« a approuvé le projet », « s'est engagé à … »."""
    return [f"{_PASSES.get(v, f'a {v[:-2]}é')} {r}" for v, r in f.decisions]


def pluriels(f: Faits) -> list[str]:
    """« approuvent le projet »."""
    return [f"{_PLURIELS.get(v, f'{v[:-1]}nt')} {r}" for v, r in f.decisions]


def infinitifs_seuls(f: Faits) -> list[str]:
    """« approuver le projet »."""
    return [f"{v} {r}" for v, r in f.decisions]


def numeros(textes: Sequence[str]) -> list[str]:
    """« 1 », « 2 », … : one a text."""
    return [str(n) for n in range(1, len(textes) + 1)]


def en_une_phrase(f: Faits) -> str:
    """« par 14 voix pour, 2 contre et 1 abstention »: nobody is not printed."""
    dits = [f"{f.pour} voix pour"]
    if f.contre:
        dits.append(f"{f.contre} contre")
    if f.abstentions:
        dits.append(f"{f.abstentions} abstention{'s' if f.abstentions > 1 else ''}")
    return "par " + (f"{', '.join(dits[:-1])} et {dits[-1]}" if len(dits) > 1 else dits[0])


def recours(d: Feuille, acte: str = "La présente délibération") -> None:
    """Voies et délais, at the foot."""
    d.p(f"{acte} peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal administratif de Montrivel "
        "dans un délai de deux mois à compter de sa publication et de sa transmission au représentant de l'État.",
        taille=9, avant=14)  # fmt: skip


def disposer(d: Feuille, lignes: Sequence[tuple[str | None, str]], patron: str, premier: str = "1er") -> None:
    """One article a line, `{n}` in `patron` its rank; each line with its verb, or none."""
    for n, (_, texte) in enumerate(lignes, 1):
        d.p(f"{patron.replace('{n}', premier if n == 1 else str(n))}{texte}.", aligne="justifie")
    d.dit(provisions=[(str(n), verbe, texte) for n, (verbe, texte) in enumerate(lignes, 1)])


def arrete_aire_de_jeux(f: Faits) -> Feuille:
    """A village's arrêté: « Nous, maire », « ARRÊTONS », passive sentences, no stamp, the day at the foot too."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire", 15)
    d, numero = Feuille("arrete_aire_de_jeux"), f"{f.rang:02}/{f.seance.year}"
    objet = "fermeture provisoire de l'aire de jeux du chemin des Écoliers"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Département de la Sorne", f.collectivite.upper(), gras=True)
    d.p(f"ARRÊTÉ DU MAIRE N° {numero}", gras=True, aligne="centre", avant=14, taille=13)
    d.p(f"Objet : {objet}", gras=True)
    d.p(f"Nous, {f.president}, maire de la commune,", avant=10)
    viser(d, (f"{CGCT}, notamment ses articles L. 2212-1 et L. 2212-2", "le rapport de contrôle du 14 janvier 2025"),
          ("que deux agrès présentent un danger pour les enfants",), fin=POINT_VIRGULE)  # fmt: skip
    d.p("ARRÊTONS", gras=True, aligne="centre", avant=10)
    disposer(d, (
        (None, "L'aire de jeux du chemin des Écoliers est fermée au public jusqu'à la réparation des agrès"),
        (None, "Des barrières et un panneau seront posés par les agents de la commune"),
        (None, "Le secrétaire de mairie et la brigade de gendarmerie sont chargés, chacun en ce qui le concerne, de "
               "l'exécution du présent arrêté"),
    ), "Article {n} : ")  # fmt: skip
    d.lignes(f"Fait à {f.lieu}, le {le(f.seance)}", "Le Maire,", str(f.president), aligne="droite", avant=18)
    recours(d, "Le présent arrêté")
    dit_executif(d, f, numero, objet, "AR")
    d.dit(signataires=[str(f.president)])
    return d


def arrete_delegation_directeur(f: Faits) -> Feuille:
    """A communauté's delegation of signature: the object unlabelled under the number, « Article 2 - »."""
    f = situer(f, "Communauté d'agglomération {de}", "conseil communautaire", "président", 33, prefixe="24")
    d, numero, qui = Feuille("arrete_delegation_directeur"), f"A{f.seance.year}_{f.rang:03}", f.autres[0]
    objet = f"Délégation de signature à {nomme(qui)}, {elu(qui, 'chargé')} de la direction des ressources humaines"
    timbre_actes(d, f, numero)
    natures(d, f, numero, "AR")
    d.bas = "Page {page} / {pages}"
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("Direction générale des services", italique=True)
    d.p(f"ARRÊTÉ n° {numero}", gras=True, aligne="centre", avant=12)
    d.p(objet, gras=True, aligne="centre")
    d.p(f"{titre(f)} de la communauté d'agglomération,", avant=12)
    viser(d, (f"{CGCT}, et notamment son article L. 5211-9",
              "le procès-verbal de l'élection du président en date du 16 juillet 2020"),
          ("qu'il importe d'assurer la continuité du service",))  # fmt: skip
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    disposer(d, (
        (None, f"Délégation de signature est donnée à {nomme(qui)} pour les actes de gestion courante du personnel"),
        (None, "Cette délégation s'exerce sous la surveillance et la responsabilité de l'autorité territoriale"),
        (None, "Le présent arrêté sera inscrit au registre des actes et publié sous forme électronique"),
    ), "Article {n} - ", premier="1")  # fmt: skip
    d.p(f"Fait à {f.lieu}, le {f.seance:%d/%m/%Y}", avant=14)
    d.lignes(f"{titre(f)},", str(f.president), avant=8)
    dit_executif(d, f, numero, objet, "AR")
    d.dit(signataires=[str(f.president)])
    return d


def arrete_departemental_chantier(f: Faits) -> Feuille:
    """A département's temporary arrêté, signed by delegation by a head of service; dates in a table of the article."""
    f = situer(f, "Département de la Haute-Ostre", "conseil départemental", "président", 29, prefixe="22")
    d, numero, chef = Feuille("arrete_departemental_chantier"), f"{f.seance.year}-DR-{f.rang:04}", f.autres[2]
    route, debut = ("RD 17", "RD 204", "RD 61")[f.rang % 3], f.publication
    objet = f"Réglementation temporaire de la circulation sur la {route}"
    timbre_s2low(d, f, numero)
    natures(d, f, numero, "AR")
    d.p("DÉPARTEMENT DE LA HAUTE-OSTRE", gras=True)
    d.p("Direction des routes – Unité territoriale Nord")
    d.p(f"ARRÊTÉ TEMPORAIRE N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(objet, gras=True, aligne="centre")
    d.p("Le Président du Conseil départemental," if not f.president.femme else
        "La Présidente du Conseil départemental,", gras=True, avant=12)  # fmt: skip
    viser(d, ("le code de la route, notamment son article R. 411-8",
              f"{CGCT}, notamment son article L. 3221-4",
              "l'instruction interministérielle sur la signalisation routière"),
          ("que des travaux de réfection de la chaussée imposent de limiter la circulation",))  # fmt: skip
    d.p("ARRÊTE :", gras=True, avant=10)
    article = f"La circulation est alternée par feux sur la {route} aux jours et heures suivants"
    rangees = (("Section", "Du", "Heures"), ("PR 2+100 à PR 3+050", le(debut), "8 h – 17 h"),
               ("PR 4+000 à PR 4+600", le(debut), "20 h – 6 h"))  # fmt: skip
    d.p(f"Article 1er. – {article}\u00a0:", aligne="justifie")
    d.blocs.append(Tableau(rangees))
    suite = ("La vitesse est limitée à 50 km/h aux abords du chantier",
             "La signalisation est mise en place et entretenue par l'entreprise chargée des travaux")  # fmt: skip
    for n, texte in enumerate(suite, 2):
        d.p(f"Article {n}. – {texte}.", aligne="justifie")
    premier = f"{article} : {' '.join(c for r in rangees for c in r)}"
    d.dit(provisions=[("1", None, premier), ("2", None, suite[0]), ("3", None, suite[1])])
    d.lignes(f"Fait à Montrivel, le {le(f.seance)}", f"Pour {titre(f)[0].lower()}{titre(f)[1:]} et par délégation,",
             f"{'La cheffe' if chef.femme else 'Le chef'} du service de l'exploitation,", str(chef), avant=16,
             aligne="droite")  # fmt: skip
    dit_executif(d, f, numero, objet, "AR")
    d.dit(signataires=[str(chef)])
    return d


def arrete_regisseur(f: Faits) -> Feuille:
    """An individual arrêté: « Le Maire de la Ville », verbs in capitals, to be notified, date of notice to fill."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire", 27)
    d, numero, qui = Feuille("arrete_regisseur"), f"ARR{f.seance:%y}{f.rang:04}", f.autres[1]
    objet = f"Nomination de {nomme(qui)} en qualité de régisseur de la piscine"
    timbre_ministere(d, f, numero)
    natures(d, f, numero, "AI")
    d.p(f.collectivite.upper(), gras=True, taille=14, aligne="centre")
    d.p("EXTRAIT DU REGISTRE DES ARRÊTÉS DU MAIRE", aligne="centre", avant=8)
    d.p(f"N° {numero}", gras=True, avant=10)
    d.p(f"OBJET : {objet}", gras=True)
    d.p(f"Le Maire de la {f.collectivite},", avant=10)
    for visa in (visas := ("le décret n° 2012-1246 du 7 novembre 2012 relatif à la gestion budgétaire et comptable "
                           "publique", "la décision du 4 mars 2019 instituant la régie de recettes de la piscine",
                           "l'avis conforme du comptable public")):  # fmt: skip
        d.p(f"VU {visa},", aligne="justifie")
    d.dit(visas=[f"VU {v}" for v in visas], considerants=[])
    d.p("A R R Ê T E", gras=True, aligne="centre", avant=10)
    disposer(d, (
        (None, f"{nomme(qui)} est {elu(qui, 'nommé')} régisseur de la régie de recettes de la piscine municipale"),
        (None, f"{nomme(qui)} n'est pas {elu(qui, 'astreint')} à constituer un cautionnement"),
        (None, "Le directeur des services et le comptable public sont chargés de l'exécution du présent arrêté"),
    ), "ARTICLE {n} : ", premier="1ER")  # fmt: skip
    d.p(f"{f.lieu}, le {le(f.seance)}", avant=14, aligne="droite")
    d.lignes("Le Maire,", str(f.president), aligne="droite")
    d.lignes("Notifié à l'intéressé(e) le : …………………", "Signature :", avant=14, taille=9)
    dit_executif(d, f, numero, objet, "AI")
    d.dit(signataires=[str(f.president)])
    return d


def arrete_permission_de_voirie(f: Faits) -> Feuille:
    """A bourg's permission: « Vu la demande de », one considérant without « que », articles titled and underlined."""
    f = situer(f, "Commune {de}", "conseil municipal", "maire", 19)
    d, numero, qui = Feuille("arrete_permission_de_voirie"), f"{f.seance.year}/PV/{f.rang:02}", f.autres[3]
    objet = "Permission de voirie – création d'un accès, 12 rue du Lavoir"
    timbre_actes(d, f, numero.replace("/", "_"))
    natures(d, f, numero.replace("/", "_"), "AI")
    d.lignes(f.collectivite.upper(), "Services techniques", gras=True)
    d.lignes(f"Arrêté municipal n° {numero}", f"Date : {le(f.seance)}", avant=10)
    d.p(objet, gras=True, aligne="centre", avant=10)
    d.p(f"Le maire {f.collectivite.removeprefix('Commune ')},", avant=10)
    viser(d, (f"la demande en date du 3 janvier 2025 par laquelle {sieur(qui)} sollicite la création d'un accès",
              "le code de la voirie routière", CGCT),
          ("l'état des lieux dressé par les services techniques",), fin="")  # fmt: skip
    d.p("arrête :", avant=8)
    disposer(d, (
        ("AUTORISE", f"Autorise {sieur(qui)} à créer un accès au droit du n° 12 de la rue du Lavoir"),
        ("FIXE", "Fixe à un an la durée de validité de la présente permission"),
        ("RAPPELLE", "Rappelle que les droits des tiers demeurent expressément réservés"),
    ), "Art. {n} – ", premier="1")  # fmt: skip
    d.lignes("Pour le maire, l'adjoint délégué à la voirie," if not f.autres[4].femme else
             "Pour le maire, l'adjointe déléguée à la voirie,", str(f.autres[4]), avant=18)  # fmt: skip
    d.p(f"Publié sur le site internet de la commune le {le(f.publication)}", taille=9, avant=12)
    dit_executif(d, f, numero, objet, "AI")
    d.dit(signataires=[str(f.autres[4])], publication=f.publication)
    return d


def decision_de_louage(f: Faits) -> Feuille:
    """A town's décision by delegation: « DÉCIDE », infinitives without articles, account to be given to the council."""
    f = situer(f, "Ville {de}", "conseil municipal", "maire", 29)
    d, numero = Feuille("decision_de_louage"), f"DM_{f.seance.year}_{f.rang:03}"
    objet = "Location d'un local commercial, 3 place du Marché"
    timbre_s2low(d, f, numero)
    natures(d, f, numero, "AU")
    d.p(f.collectivite.upper(), gras=True)
    d.p("DÉCISION DU MAIRE", gras=True, aligne="centre", taille=13, avant=10)
    d.p("prise en application de l'article L. 2122-22 du code général des collectivités territoriales",
        aligne="centre", italique=True, taille=9)  # fmt: skip
    d.lignes(f"Décision n° {numero} du {le(f.seance)}", f"Objet : {objet}", gras=True, avant=10)
    d.p("Le Maire,", avant=10)
    viser(d, (f"{CGCT}, notamment ses articles L. 2122-22 et L. 2122-23",
              "la délibération du 25 mai 2020 portant délégation du conseil municipal au maire"),
          ("que le local est vacant depuis le 1er octobre 2024",))  # fmt: skip
    d.p("DÉCIDE", gras=True, aligne="centre", avant=8)
    lignes = (("CONCLUT", "de conclure un bail dérogatoire d'une durée de deux ans avec la société Fournil du Marché"),
              ("FIXE", "de fixer le loyer mensuel à 420 €, hors charges"),
              ("IMPUTE", "d'imputer la recette au chapitre 75 du budget"))  # fmt: skip
    for _, texte in lignes:
        d.p(f"{texte}{POINT_VIRGULE}", puce="-", retrait=12)
    d.dit(provisions=[(None, verbe, texte) for verbe, texte in lignes])
    d.lignes("Le Maire,", str(f.president), aligne="droite", avant=16)
    d.p(
        "Il sera rendu compte de la présente décision au conseil municipal lors de sa prochaine réunion.",
        taille=9,
        avant=12,
    )
    recours(d, "La présente décision")
    dit_executif(d, f, numero, objet, "AU")
    d.dit(signataires=[str(f.president)])
    return d


def decision_marche_de_travaux(f: Faits) -> Feuille:
    """A communauté's décision: amounts by lot in a table of the first article, infinitives after « Article 2 : »."""
    f = situer(f, "Communauté de communes {de}", "conseil communautaire", "président", 33, prefixe="24")
    d, numero = Feuille("decision_marche_de_travaux", coin="haut-gauche"), f"DP{f.seance.year}{f.rang:03}"
    objet = "Attribution du marché de travaux de la crèche des Mésanges"
    timbre_ministere(d, f, numero)
    natures(d, f, numero, "AU")
    d.bas = f"{f.collectivite} – 1, rue de l'Abbaye"
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.p(f"DÉCISION {'DE LA PRÉSIDENTE' if f.president.femme else 'DU PRÉSIDENT'} N° {numero}", gras=True, avant=12,
        aligne="centre")  # fmt: skip
    d.p(f"En date du {jour_de_semaine(f.seance)} {le(f.seance)}", aligne="centre")
    d.p(f"Objet : {objet}", avant=10)
    d.p(f"{titre(f)} de la {f.collectivite},", avant=10)
    viser(d, (f"l'article L. 5211-10 du {CGCT.removeprefix('le ')}", "le code de la commande publique",
              "l'avis de la commission des marchés"), ())  # fmt: skip
    d.p("DÉCIDE :", gras=True, avant=8)
    tete = "d'attribuer le marché de travaux de la crèche des Mésanges aux entreprises suivantes"
    rangees = (("Lot", "Entreprise", "Montant HT"), ("1 – Gros œuvre", "Maçonnerie Roussel", "148 320,00 €"),
               ("2 – Charpente", "Bois et Toits", "62 915,50 €"))  # fmt: skip
    d.p(f"Article 1 : {tete}\u00a0:")
    d.blocs.append(Tableau(rangees))
    suite = ("de signer les actes d'engagement et toutes les pièces nécessaires à leur exécution",
             "de dire que les crédits sont ouverts à l'opération 102 du budget")  # fmt: skip
    for n, texte in enumerate(suite, 2):
        d.p(f"Article {n} : {texte}.")
    premier = f"{tete} : {' '.join(c for r in rangees for c in r)}"
    d.dit(provisions=[("1", "ATTRIBUE", premier), ("2", "SIGNE", suite[0]), ("3", "DIT", suite[1])])
    d.lignes(f"{monsieur_le(f)},", str(f.president), avant=18)
    dit_executif(d, f, numero, objet, "AU")
    d.dit(signataires=[str(f.president)])
    return d


def decision_de_sinistre(f: Faits) -> Feuille:
    """A métropole's décision: « Considérant » before « Vu », one article only, dates of the acts in a certificate."""
    f = situer(f, "Métropole {de}", "conseil métropolitain", "président", 39, prefixe="20")
    d, numero = Feuille("decision_de_sinistre"), f"D-{f.seance:%Y}-{f.rang:04}"
    objet = "Acceptation d'une indemnité d'assurance"
    timbre_actes(d, f, numero)
    natures(d, f, numero, "AU")
    f = replace(f, publication=f.reception)
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p(f"DÉCISION N° {numero}", gras=True, avant=12)
    d.p(f"OBJET – {objet}", gras=True)
    d.p(f"Prise le {le(f.seance)} par délégation du conseil métropolitain", italique=True)
    motif, visas = "qu'un candélabre a été endommagé le 9 janvier 2025, boulevard de la Gare", (
        f"{CGCT}, notamment son article L. 5211-10", "la proposition de l'assureur")  # fmt: skip
    d.p(f"Considérant {motif} ;", avant=10)
    for visa in visas:
        d.p(f"Vu {visa} ;")
    d.dit(visas=[f"Vu {v}" for v in visas], considerants=[f"Considérant {motif}"])
    d.p(f"{titre(f)} décide :", gras=True, avant=10)
    texte = "L'indemnité de 2 846,70 € proposée par l'assureur en règlement du sinistre est acceptée"
    d.p(f"Article unique – {texte}.")
    d.dit(provisions=[("unique", None, texte)])
    d.lignes(f"{titre(f)} de la métropole,", str(f.president), aligne="droite", avant=18)
    d.p(f"Acte rendu exécutoire après réception en préfecture le {le(f.reception)} et mise en ligne le "
        f"{le(f.publication)}.", taille=9, avant=12)  # fmt: skip
    dit_executif(d, f, numero, objet, "AU")
    d.dit(signataires=[str(f.president)], publication=f.publication)
    return d


EPREUVES_FIN = (
    arrete_aire_de_jeux,
    arrete_delegation_directeur,
    arrete_departemental_chantier,
    arrete_regisseur,
    arrete_permission_de_voirie,
    decision_de_louage,
    decision_marche_de_travaux,
    decision_de_sinistre,
)

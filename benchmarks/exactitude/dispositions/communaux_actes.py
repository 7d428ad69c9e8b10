"""The control layouts of set REGISTRES_COMMUNAUX, last part: two arrêtés and a décision of maires, a décision and an
arrêté of présidents. Nobody sits: no organ, no president, no vote."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.exactitude.commun import considerants_suivis, visas_suivis
from benchmarks.exactitude.dispositions.communaux_pieces import CGCT, certifie_executoire
from benchmarks.exactitude.dispositions.finales_fin import (
    camper,
    dit_acte,
    le_chef,
    mm,
    monsieur,
    motifs,
    motifs_en_liste,
    signe,
    timbre,
)
from benchmarks.exactitude.faits import Faits, Sujet, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P

Ecrit = tuple[str | None, str]
"""The verb of an article (none where it says what is, not what is decided), and its words."""


def _articles(d: Feuille, textes: Sequence[Ecrit], marque: str, fin: str = ".", **style: object) -> None:
    """The articles, one a paragraph; `{n}`, `{er}` in `marque`."""
    for n, (_, texte) in enumerate(textes, 1):
        label = marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{label}{texte}{fin}", **style)
    d.dit(provisions=[(str(n), verbe, texte) for n, (verbe, texte) in enumerate(textes, 1)])


def police_du_chantier(f: Faits) -> Feuille:
    """A village's police arrêté for roadworks: the maire opens it, « A R R Ê T E », copies listed below the hand."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 11, sujet=Sujet(
        "Circulation alternée et stationnement interdit rue du Lavoir", "6.1",
        (f"{CGCT}, notamment ses articles L. 2213-1 à L. 2213-6", "le code de la route, notamment son article R. 411-8",
         "la demande de l'entreprise Terrassements du Val"),
        ("que des travaux de raccordement au réseau d'eau doivent être exécutés sous chaussée",), ()))  # fmt: skip
    d, numero = Feuille("police_du_chantier"), f"{f.seance.year}-{f.rang:02}"
    d.lignes("RÉPUBLIQUE FRANÇAISE", "Département de la Sorne", f.collectivite.upper(), gras=True)
    d.p(f"ARRÊTÉ MUNICIPAL TEMPORAIRE N° {numero}", gras=True, aligne="centre", avant=14)
    d.p(f"Objet : {f.sujet.objet}", gras=True, aligne="centre")
    d.p(f"{le_chef(f)} de la commune,", avant=12)
    motifs(d, f, fin=",", aligne="justifie")
    d.p("A R R Ê T E", gras=True, aligne="centre", avant=12)
    _articles(d, (
        (None, f"La circulation est alternée par feux rue du Lavoir, du n° 4 au n° 22, à compter du "
               f"{le(f.publication)} et "
               "jusqu'à la fin des travaux"),
        (None, "Le stationnement est interdit au droit du chantier pendant la même période"),
        (None, "La signalisation réglementaire est mise en place et entretenue par l'entreprise"),
        (None, "Le maire et le commandant de la brigade de gendarmerie de Montrivel sont chargés, chacun en ce qui le "
               "concerne, de l'exécution du présent arrêté")),
        "ARTICLE {n} : ", aligne="justifie")  # fmt: skip
    signe(d, f, f"Fait à {f.lieu}, le {le(f.seance)}", f"{le_chef(f)},")
    d.lignes("Copie adressée à :", "- la brigade de gendarmerie", "- l'entreprise Terrassements du Val",
             "- le centre de secours", taille=9, avant=14)  # fmt: skip
    dit_acte(d, f, "AR", numero, f.sujet.objet)
    return d


def delegation_a_une_adjointe(f: Faits) -> Feuille:
    """A town's arrêté that gives an adjoint functions: individual, notified by hand on a day left blank."""
    adjoint = f.autres[0]
    titre = "deuxième adjointe au maire" if adjoint.femme else "deuxième adjoint au maire"
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 29, sujet=Sujet(
        f"Délégation de fonctions et de signature à {monsieur(adjoint)}, {titre}", "5.5",
        (f"{CGCT}, et notamment son article L. 2122-18", "le procès-verbal de l'élection des adjoints"),
        ("que la bonne marche de l'administration appelle une délégation",), ()))  # fmt: skip
    d, numero = Feuille("delegation_a_une_adjointe"), f"A{f.seance:%y}.{f.rang:03}"
    timbre(d, f, "s2low", numero, nature="AI")
    d.bas = f"Arrêté {numero} – {{page}}/{{pages}}"
    d.p(f.collectivite.upper(), gras=True, taille=14)
    d.p("Direction générale des services", taille=9, avant=0)
    d.p(f"ARRÊTÉ N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Nous, {f.president}, Maire,", avant=10)
    motifs(d, f, fin=" ;", haut=True)
    d.p("ARRÊTONS :", gras=True, avant=10)
    charge = "déléguée" if adjoint.femme else "délégué"
    _articles(d, (
        (None, f"{mm(adjoint)} est {charge}, sous notre surveillance et notre responsabilité, aux affaires "
               "scolaires et à "
               "la petite enfance"),
        (None, "Cette délégation emporte délégation de signature pour les courriers, les bons de commande inférieurs à "
               "2 000 € et les attestations relevant de ces matières"),
        (None, "Le présent arrêté sera transmis au représentant de l'État et notifié à l'intéressé"
               f"{'e' if adjoint.femme else ''}")),
        "Article {er} – ", aligne="justifie")  # fmt: skip
    d.blocs.append(Colonnes(
        (P(f"Notifié à l'intéressé{'e' if adjoint.femme else ''} le ……………", taille=9), P("Signature :", taille=9)),
        (P(f"{f.lieu}, le {le(f.seance)}"), P(f"{le_chef(f)},"), P(str(f.president), avant=16)), part=0.5))  # fmt: skip
    d.dit(signataires=[str(f.president)])
    dit_acte(d, f, "AI", numero, f.sujet.objet)
    return d


def contrat_de_chaudiere(f: Faits) -> Feuille:
    """A bourg's décision under L. 2122-22: « DÉCIDE », « De signer … », and an article that only tells what follows."""
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19, sujet=Sujet(
        "Contrat de maintenance de la chaudière du groupe scolaire", "1.1",
        (f"{CGCT}, notamment ses articles L. 2122-22 et L. 2122-23",
         "la délibération du 25 mai 2020 donnant délégation au maire", "la proposition de la société Thermic'Ouest"),
        ("qu'il y a lieu d'assurer l'entretien régulier de la chaudière",), ()))  # fmt: skip
    d, numero = Feuille("contrat_de_chaudiere"), f"{f.seance.year}/D{f.rang:02}"
    timbre(d, f, "actes", numero.replace("/", "_"), nature="AI")
    d.p(f.collectivite.upper(), gras=True, aligne="centre")
    d.lignes(f"DÉCISION DU MAIRE N° {numero}", "prise en vertu de la délégation donnée par le conseil municipal",
             aligne="centre", avant=10)  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"{le_chef(f)},", avant=8)
    motifs_en_liste(d, f, "Vu", "Considérant", "-")
    d.p("DÉCIDE", gras=True, aligne="centre", avant=12)
    _articles(d, (
        ("SIGNE", "De signer avec la société Thermic'Ouest un contrat de maintenance de trois ans, pour un montant "
                  "annuel "
                  "de 1 860 € hors taxes"),
        ("IMPUTE", "D'imputer la dépense à l'article 6156 du budget de la commune"),
        (None, "La présente décision sera inscrite au registre des délibérations et il en sera rendu compte à la "
               "prochaine réunion du conseil municipal")),
        "Article {n} : ", aligne="justifie")  # fmt: skip
    signe(d, f, f"À {f.lieu}, le {f.seance:%d/%m/%Y}", f"{le_chef(f)},")
    d.p(f"Affichée le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dit_acte(d, f, "AI", numero, f.sujet.objet)
    d.dit(publication=f.publication)
    return d


def decision_de_la_presidence(f: Faits) -> Feuille:
    """A communauté's décision of its président: verbs in capitals, a sum, the reasons after « Considérant, »."""
    f = camper(f, "Communauté de communes {de}", "conseil communautaire", "président", 29, prefixe="200", sujet=Sujet(
        "Attribution du marché de fourniture de bacs de collecte", "1.1",
        (f"{CGCT}, et notamment son article L. 5211-10", "le code de la commande publique",
         "la délibération n° 2020-41 du 16 juillet 2020 portant délégation d'attributions"),
        ("que trois offres ont été reçues", "que l'offre de la société Bacs et Conteneurs est la mieux classée"), (),
    ))  # fmt: skip
    d, numero = Feuille("decision_de_la_presidence", coin="haut-gauche"), f"DP_{f.seance.year}_{f.rang:03}"
    certifie_executoire(d, f, numero, nature="AI")
    qui = "DE LA PRÉSIDENTE" if f.president.femme else "DU PRÉSIDENT"
    d.p(f.collectivite, gras=True, aligne="droite")
    d.p(f"DÉCISION {qui}", gras=True, aligne="centre", avant=12, taille=13)
    d.p(f"N° {numero} du {le(f.seance)}", aligne="centre", avant=0)
    d.p(f"OBJET – {f.sujet.objet}", gras=True, avant=12)
    visas_suivis(d, f, mot="VU", fin=",")
    considerants_suivis(d, f, mot="CONSIDÉRANT", fin=",")
    d.p(f"{le_chef(f)} de la communauté de communes", avant=10)
    textes = (
        (
            "ATTRIBUE",
            "ATTRIBUE le marché à la société Bacs et Conteneurs pour un montant maximum de 86 400 € hors taxes",
        ),
        ("DIT", "DIT que les crédits sont inscrits au budget annexe des déchets"),
        ("PRÉCISE", "PRÉCISE qu'il sera rendu compte de la présente décision au conseil communautaire"),
    )
    for verbe, texte in textes:
        d.p(f"{texte}{'.' if verbe == 'PRÉCISE' else ','}", aligne="justifie")
    d.dit(provisions=[(None, verbe, texte) for verbe, texte in textes])
    signe(d, f, f"{le_chef(f)},", aligne="gauche")
    d.p("Recours possible devant le tribunal administratif de Montrivel dans les deux mois.", taille=9, avant=12)
    dit_acte(d, f, "AI", numero, f.sujet.objet)
    return d


def reglement_de_decheterie(f: Faits) -> Feuille:
    """A waste syndicat's lasting arrêté: « Arrête : » after a long preamble, an old arrêté abrogated."""
    f = camper(f, "Syndicat mixte {de}", "comité syndical", "président", 17, prefixe="25", sujet=Sujet(
        "Règlement d'accès aux déchèteries", "6.4",
        (f"{CGCT}, notamment son article L. 5211-9-2", "le code de l'environnement, notamment son article L. 541-3",
         "les statuts du syndicat"),
        ("qu'il convient de limiter les apports des professionnels et d'assurer la sécurité des "
         "usagers",), ()))  # fmt: skip
    d, numero = Feuille("reglement_de_decheterie"), f"AR{f.seance.year}-{f.rang:03}"
    timbre(d, f, "ministere", numero, nature="AR")
    d.bas = "Service des déchèteries – page {page}/{pages}"
    d.p(f.collectivite, gras=True, taille=13)
    d.blocs.append(Colonnes((P(f"Arrêté permanent n° {numero}", gras=True),),
                            (P(f"Objet : {f.sujet.objet}", gras=True),), part=0.45))  # fmt: skip
    feminin = f.president.femme
    d.p(f"{le_chef(f)} du syndicat mixte,", avant=12)
    visas_suivis(d, f, fin=" ;", aligne="justifie")
    considerants_suivis(d, f, fin=" ;", aligne="justifie")
    d.p("Arrête :", gras=True, avant=10)
    _articles(d, (
        (None, "Les déchèteries sont ouvertes du mardi au samedi, de 9 heures à 12 heures et de 14 heures à 18 heures"),
        (None, "L'accès est réservé aux habitants des communes membres, sur présentation de la carte délivrée par le "
               "syndicat"),
        (None, "Les apports sont limités à deux mètres cubes par semaine et par foyer"),
        (None, "L'arrêté du 12 mars 2018 est abrogé"),
        (None, f"{'La présidente' if feminin else 'Le président'} et les gardiens des déchèteries veillent à "
               "l'application "
               "du présent règlement, qui sera affiché à l'entrée de chaque site")),
        "Art. {n} – ", aligne="justifie")  # fmt: skip
    signe(d, f, f"Fait au siège du syndicat, le {le(f.seance)}.", f"{le_chef(f)},")
    d.p(f"Publié sur le site internet du syndicat le {f.publication:%d/%m/%Y}.", taille=9, avant=12)
    dit_acte(d, f, "AR", numero, f.sujet.objet)
    d.dit(publication=f.publication)
    return d


COMMUNAUX_ACTES = (
    police_du_chantier,
    delegation_a_une_adjointe,
    contrat_de_chaudiere,
    decision_de_la_presidence,
    reglement_de_decheterie,
)

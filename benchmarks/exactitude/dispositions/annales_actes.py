"""The control layouts of the set ANNALES, acts of the maire: four arrêtés (roads, police, an agent, a delegation) and a
décision."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from benchmarks.exactitude.commun import considerants_suivis, visas_suivis
from benchmarks.exactitude.dispositions.finales_fin import CGCT, camper, dit_acte, mm, motifs, signe, timbre
from benchmarks.exactitude.faits import Faits, Sujet, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P


def _articles(d: Feuille, articles: Sequence[str | tuple[str, ...]], marque: str, verbes: Sequence[str | None]) -> None:
    """Articles of an arrêté; one that is several lines holds a list."""
    for n, (article, verbe) in enumerate(zip(articles, verbes, strict=True), 1):
        lignes = article if isinstance(article, tuple) else (article,)
        d.p(marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n)) + lignes[0], aligne="justifie")
        d.lignes(*lignes[1:], avant=0, retrait=12)
        d.attendu.setdefault("provisions", []).append((str(n), verbe, "\n".join(lignes)))


_RUES = ("rue des Lavoirs", "rue du Four-à-Chaux", "place de la Halle", "chemin de la Croix-Verte", "rue Haute")
_ENTREPRISES = ("Terrassements Vallier", "Réseaux de l'Ostre", "Travaux publics Delpech")


def circulation_temporaire(f: Faits) -> Feuille:
    """An arrêté of circulation for works: the road, the days, the signs, who executes; a deputy signs."""
    rue, entreprise = _RUES[f.rang % len(_RUES)], _ENTREPRISES[f.rang % len(_ENTREPRISES)]
    f = camper(
        f,
        "Commune {de}",
        "conseil municipal",
        "maire",
        15,
        sujet=Sujet(
            f"Réglementation temporaire de la circulation et du stationnement – {rue}",
            "6.1",
            (
                f"{CGCT}, notamment ses articles L. 2213-1 à L. 2213-6",
                "le code de la route, notamment son article R. 411-8",
                "l'instruction interministérielle sur la signalisation routière",
                f"la demande de l'entreprise {entreprise}",
            ),
            ("qu'il y a lieu de réglementer la circulation pour assurer la sécurité des usagers pendant les travaux",),
            (),
        ),
    )
    d, numero = Feuille("circulation_temporaire"), f"{f.seance.year}-{f.rang:03}"
    debut, fin = (le(f.publication + timedelta(days=n)) for n in (6, 20))
    d.p(f.collectivite.upper(), gras=True, aligne="centre", taille=13)
    d.p(f"ARRÊTÉ DU MAIRE N° {numero}", gras=True, aligne="centre", avant=10)
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Le Maire de la {f.collectivite[0].lower()}{f.collectivite[1:]},", avant=10)
    motifs(d, f)
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    _articles(d, (
        f"Du {debut} au {fin}, la circulation sera alternée par feux tricolores {rue}, au droit du chantier.",
        "Le stationnement des véhicules sera interdit dans l'emprise des travaux.",
        f"La signalisation réglementaire sera mise en place et entretenue par l'entreprise {entreprise}.",
        "Les infractions au présent arrêté seront constatées et poursuivies conformément aux lois en vigueur.",
        ("Ampliation du présent arrêté sera adressée à :", "- la brigade de gendarmerie de Montrivel,",
         "- le centre de secours,", f"- l'entreprise {entreprise}."),
    ), "Article {n} : ", [None] * 5)  # fmt: skip
    signataire = f.autres[0]
    role = "L'adjointe à la voirie," if signataire.femme else "L'adjoint à la voirie,"
    d.lignes(f"Fait à {f.lieu}, le {le(f.seance)}", "Pour le Maire et par délégation,", role, str(signataire),
             aligne="droite", avant=14)  # fmt: skip
    d.dit(signataires=[str(signataire)])
    d.p(f"Affiché le {f.publication:%d/%m/%Y}", taille=9, avant=12)
    dit_acte(d, f, "AR", numero, f.sujet.objet)
    d.dit(publication=f.publication)
    return d


def bruits_de_voisinage(f: Faits) -> Feuille:
    """A police rule for all: dashes before « Vu », hours in a list inside the first article, S²LOW's stamp."""
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 27, sujet=Sujet(
        "Lutte contre les bruits de voisinage", "6.1",
        (f"{CGCT}, et notamment ses articles L. 2212-1 et L. 2212-2",
         "le code de la santé publique, et notamment ses articles R. 1336-4 à R. 1336-13",
         "le code pénal, et notamment son article R. 610-5", "l'arrêté préfectoral du 12 mai 2009"),
        ("qu'il appartient au Maire de prendre les mesures nécessaires à la tranquillité publique",
         "les plaintes reçues en mairie"), ()))  # fmt: skip
    d, numero = Feuille("bruits_de_voisinage"), f"AR{f.seance.year}-{f.rang:03}"
    timbre(d, f, "s2low", numero, "AR")
    d.p(f.collectivite.upper(), gras=True, taille=13)
    d.p("Police municipale", avant=0)
    d.p(f"ARRÊTÉ PERMANENT N° {numero}", gras=True, aligne="centre", avant=12)
    d.p(f"OBJET : {f.sujet.objet}", gras=True, avant=8)
    d.p(f"Le Maire de la {f.collectivite},", avant=10)
    visas_suivis(d, f, mot="- Vu", fin=" ;", avant=3)
    considerants_suivis(d, f, mot="- Considérant", fin=" ;", avant=3)
    d.dit(visas=[f"Vu {v}" for v in f.visas], considerants=[f"Considérant {c}" for c in f.sujet.considerants])
    d.p("A R R Ê T E :", gras=True, aligne="centre", avant=10)
    _articles(d, (
        ("Les travaux de bricolage et de jardinage réalisés par des particuliers ne sont autorisés que :",
         "- les jours ouvrables de 8 h 30 à 12 h et de 14 h à 19 h ;",
         "- les samedis de 9 h à 12 h et de 15 h à 18 h ;",
         "- les dimanches et jours fériés de 10 h à 12 h."),
        "Les propriétaires d'animaux sont tenus de prendre toutes mesures propres à éviter une gêne pour le voisinage.",
        "L'arrêté municipal du 30 mai 2001 est abrogé.",
        "Les infractions au présent arrêté seront constatées par procès-verbal et punies conformément à la loi.",
        "Le directeur général des services, le chef de la police municipale et le commandant de la brigade de "
        "gendarmerie sont chargés, chacun en ce qui le concerne, de l'exécution du présent arrêté.",
    ), "ARTICLE {er} - ", [None] * 5)  # fmt: skip
    signe(d, f, f"{f.lieu}, le {le(f.seance)}", "Le Maire,")
    d.p("Le présent arrêté peut faire l'objet d'un recours devant le tribunal administratif de Montrivel dans un délai "
        "de deux mois à compter de sa publication.", taille=9, avant=12)  # fmt: skip
    dit_acte(d, f, "AR", numero, f.sujet.objet)
    return d


def nomination_stagiaire(f: Faits) -> Feuille:
    """An individual arrêté: an agent named stagiaire, « Le Maire certifie », room for the agent's signature."""
    agent = f.autres[3]
    qui = f"{mm(agent)}"
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 19, sujet=Sujet(
        f"Nomination stagiaire de {qui}", "4.1",
        ("le code général de la fonction publique",
         "le décret n° 92-1194 du 4 novembre 1992 fixant les dispositions communes applicables aux fonctionnaires "
         "stagiaires de la fonction publique territoriale", "la déclaration de vacance d'emploi n° 0622504150012",
         f"la candidature de {qui}"),
        (f"que {qui} remplit les conditions de recrutement dans le grade d'adjoint administratif",), ()))  # fmt: skip
    d, numero = Feuille("nomination_stagiaire"), f"{f.seance.year}-RH-{f.rang:02}"
    timbre(d, f, "actes", numero, "AI")
    d.lignes("RÉPUBLIQUE FRANÇAISE", "DÉPARTEMENT DE LA SORNE", f.collectivite.upper())
    d.p(f"ARRÊTÉ N° {numero}", gras=True, aligne="centre", avant=10)
    d.p(f"OBJET : {f.sujet.objet}", gras=True)
    d.p("Le Maire,", avant=8)
    motifs(d, f, fin=",")
    d.p("ARRÊTE", gras=True, aligne="centre", avant=8)
    e = "e" if agent.femme else ""
    jour = le((f.seance.replace(day=28) + timedelta(days=4)).replace(day=1))
    _articles(d, (
        f"À compter du {jour}, {qui} est nommé{e} adjoint administratif stagiaire à temps complet.",
        f"La durée du stage est fixée à un an. {qui} est classé{e} au 1er échelon, indice brut 367, indice majoré 366.",
        f"L'intéressé{e} est soumis{e} au régime général de la caisse nationale de retraites des agents des "
        "collectivités locales.",
        f"Le présent arrêté sera notifié à l'intéressé{e}. Ampliation en sera adressée au comptable de la collectivité "
        "et au président du centre de gestion.",
    ), "Article {er} : ", [None] * 4)  # fmt: skip
    signe(d, f, f"Fait à {f.lieu}, le {le(f.seance)}", "Le Maire,")
    d.p("Le Maire certifie sous sa responsabilité le caractère exécutoire de cet acte et informe que le présent arrêté "
        "peut faire l'objet d'un recours pour excès de pouvoir devant le tribunal administratif de Montrivel dans un "
        "délai de deux mois à compter de sa notification.", taille=9, avant=12)  # fmt: skip
    d.lignes("Notifié le : ……………………", "Signature de l'agent :", taille=9, avant=10)
    dit_acte(d, f, "AI", numero, f.sujet.objet)
    return d


def delegation_a_un_adjoint(f: Faits) -> Feuille:
    """A delegation to a deputy: the election recalled, what is delegated in a list, both in the third person."""
    elu = f.autres[2]
    rang = "première adjointe" if elu.femme else "premier adjoint"
    f = camper(f, "Commune {de}", "conseil municipal", "maire", 23, sujet=Sujet(
        f"Délégation de fonctions et de signature à {mm(elu)}, {rang} au Maire", "5.5",
        (f"{CGCT}, et notamment son article L. 2122-18 qui confère au Maire le pouvoir de déléguer une partie de ses "
         "fonctions", "le procès-verbal de l'élection du Maire et des adjoints du 28 mai 2020"),
        ("que, pour le bon fonctionnement de l'administration communale, il convient de déléguer certaines fonctions",),
        ()))  # fmt: skip
    d, numero = Feuille("delegation_a_un_adjoint", coin="bas-droite"), f"A{f.seance:%y}{f.seance:%m}{f.rang:02}"
    timbre(d, f, "ministere", numero, "AR")
    d.blocs.append(
        Colonnes(
            (P(f.collectivite, gras=True), P("Secrétariat général", avant=0, taille=9)),
            (P("ARRÊTÉ MUNICIPAL", gras=True), P(f"n° {numero}", gras=True, avant=0)),
            part=0.5,
        )
    )
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=12)
    d.p(f"Le Maire {f.collectivite.removeprefix('Commune ')},", avant=8)
    motifs(d, f, haut=True, fin=";")
    d.p("ARRÊTE", gras=True, aligne="centre", avant=10)
    e = "e" if elu.femme else ""
    _articles(d, (
        (f"{mm(elu)}, {rang}, est délégué{e} pour intervenir dans les domaines suivants :", "- finances et budget ;",
         "- commande publique ;", "- état civil et élections."),
        f"Délégation permanente est donnée à {mm(elu)} à l'effet de signer les documents relatifs à ces domaines.",
        "Le présent arrêté sera inscrit au registre des arrêtés et publié sur le site internet de la commune. Copie en "
        "sera adressée au préfet et au comptable public.",
    ), "Article {n}. ", [None] * 3)  # fmt: skip
    signe(d, f, f"Fait à {f.lieu}, le {le(f.seance)}", "Le Maire,")
    dit_acte(d, f, "AR", numero, f.sujet.objet)
    return d


def decision_toiture(f: Faits) -> Feuille:
    """A décision by delegation: the delegation in the title, infinitives, a last article on the register."""
    entreprise = "Couvertures Delpech"
    f = camper(f, "Ville {de}", "conseil municipal", "maire", 29, sujet=Sujet(
        "Marché de travaux n° 2025-07 – Réfection de la toiture du gymnase des Tilleuls – Attribution", "1.1",
        (f"{CGCT}, notamment son article L. 2122-22", "la délibération n° 2020-31 du 10 juillet 2020 par laquelle le "
         "conseil municipal a délégué au Maire une partie de ses attributions", "le code de la commande publique"),
        (f"que l'offre de l'entreprise {entreprise} est économiquement la plus avantageuse",), ()))  # fmt: skip
    d, numero = Feuille("decision_toiture"), f"{f.seance.year}-{f.rang:02}"
    d.p(f.collectivite.upper(), gras=True, taille=14, aligne="centre")
    d.p(f"DÉCISION DU MAIRE N° {numero}", gras=True, aligne="centre", avant=10)
    d.p("prise en application de l'article L. 2122-22 du code général des collectivités territoriales", italique=True,
        aligne="centre", avant=0)  # fmt: skip
    d.p(f"Objet : {f.sujet.objet}", gras=True, avant=10)
    d.p(f"Le Maire de la {f.collectivite},", avant=8)
    motifs(d, f, fin=",")
    d.p("DÉCIDE", gras=True, aligne="centre", avant=8)
    _articles(d, (
        f"D'attribuer le marché de travaux à l'entreprise {entreprise}, pour un montant de 86 420,00 € HT.",
        "De signer le marché et toutes les pièces nécessaires à son exécution.",
        "D'imputer la dépense au chapitre 21 du budget de l'exercice en cours.",
        "La présente décision sera inscrite au registre des délibérations et il en sera rendu compte au conseil "
        "municipal lors de sa prochaine séance.",
    ), "Article {er} : ", ["ATTRIBUE", "SIGNE", "IMPUTE", None])  # fmt: skip
    signe(d, f, f"{f.lieu}, le {le(f.seance)}", "Le Maire,")
    d.p(f"Transmise au contrôle de légalité le {f.transmission:%d/%m/%Y}", taille=9, avant=12)
    d.p(f"Publiée le {f.publication:%d/%m/%Y}", taille=9, avant=0)
    dit_acte(d, f, "AU", numero, f.sujet.objet)
    d.dit(transmission=f.transmission, publication=f.publication)
    return d


ANNALES_ACTES = (
    circulation_temporaire,
    bruits_de_voisinage,
    nomination_stagiaire,
    delegation_a_un_adjoint,
    decision_toiture,
)

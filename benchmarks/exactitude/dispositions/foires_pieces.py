"""What the layouts of set FOIRES share: subjects of small offices, a few turns of phrase, the stamp's other forms."""

from __future__ import annotations

from benchmarks.exactitude.dispositions.finales_fin import CGCT, bancs, mm, noms, timbre
from benchmarks.exactitude.faits import Faits, Individu, Sujet
from benchmarks.exactitude.modele import Feuille

LOYER = Sujet(
    "Location du logement communal situé au-dessus de l'école", "3.3",
    (f"{CGCT}, notamment son article L. 2121-29",),
    ("que le logement est vacant depuis le 31 janvier", "que deux candidatures ont été reçues en mairie"),
    (("décider", "de louer le logement de type T3 à M. Julien PERRAULT"),
     ("fixer", "le loyer mensuel à 412 €, payable d'avance"),
     ("autoriser", "{autorite} à signer le bail et l'état des lieux")),
)  # fmt: skip
VOIRIE = Sujet(
    "Programme de voirie : choix de l'entreprise", "1.1",
    ("le code de la commande publique", "le budget primitif de l'exercice"),
    ("que trois entreprises ont été consultées et que deux ont remis une offre",),
    (("retenir", "l'offre de l'entreprise Travaux Publics du Plateau pour un montant de 28 614,50 € HT"),
     ("autoriser", "{autorite} à signer le devis et toutes pièces utiles"),
     ("dire", "que la dépense est prévue à l'article 2151 de la section d'investissement")),
)  # fmt: skip
SALLE = Sujet(
    "Tarifs de location de la salle des fêtes", "7.1", (f"{CGCT}",),
    ("que les tarifs n'ont pas été revus depuis quatre ans",),
    (("fixer", "comme suit les tarifs de location de la salle des fêtes :"),
     ("dire", "que ces tarifs s'appliqueront aux réservations reçues à partir du 1er du mois prochain"),
     ("conserver", "la gratuité pour les associations de la commune, dans la limite de deux fois par an")),
)  # fmt: skip
CHAUFFAGE = Sujet(
    "Aide au chauffage : conditions d'attribution", "8.2",
    ("le code de l'action sociale et des familles, notamment son article L. 123-5",),
    ("que le prix de l'énergie pèse lourdement sur les foyers modestes",),
    (("prolonger", "l'aide au chauffage pour les foyers de plus de 65 ans non imposables"),
     ("fixer", "son montant à 150 € par foyer et par hiver"),
     ("imputer", "la dépense à l'article 6561 du budget du CCAS")),
)  # fmt: skip
RPQS = Sujet(
    "Rapport annuel sur le prix et la qualité du service d'eau potable", "8.8",
    (f"{CGCT}, notamment son article L. 2224-5",),
    ("que ce rapport doit être présenté dans les neuf mois qui suivent la clôture de l'exercice",),
    (("adopter", "le rapport sur le prix et la qualité du service public d'eau potable"),
     ("transmettre", "ce rapport aux communes membres"),
     ("publier", "ce document sur le site de l'observatoire national des services d'eau")),
)  # fmt: skip
COLLEGES = Sujet(
    "Dotations complémentaires de fonctionnement aux collèges publics", "7.5",
    (f"{CGCT}, notamment son article L. 3211-1", "le code de l'éducation, notamment son article L. 213-2"),
    ("que quatre établissements font face à une hausse de leurs charges de viabilisation",),
    (("attribuer", "une dotation complémentaire de 62 300 € répartie entre quatre collèges"),
     ("imputer", "la dépense au chapitre 65, fonction 221, du budget départemental"),
     ("autoriser", "{autorite} à signer les conventions correspondantes")),
)  # fmt: skip
AIRE = Sujet(
    "Aire d'accueil des camping-cars : règlement et redevance", "3.5", (),
    ("que l'aire aménagée près du stade ouvrira au printemps", "qu'il faut en fixer les conditions d'usage"),
    (("approuver", "le règlement intérieur de l'aire d'accueil des camping-cars"),
     ("fixer", "la redevance à 8 € par nuitée, taxe de séjour non comprise"),
     ("charger", "{autorite} de la création de la régie de recettes")),
)  # fmt: skip
SUBVENTIONS = Sujet(
    "Subventions aux associations", "7.5", (), (),
    (("attribuer", "au titre de l'année les subventions suivantes :"),
     ("dire", "que les crédits sont ouverts à l'article 65748")),
)  # fmt: skip


def feminin(f: Faits, mot: str = "du") -> str:
    """« du Maire », « de la Présidente »: whose exposé was heard."""
    qualite = f.president.qualite
    if qualite == "Maire":
        return f"de {'Madame le' if f.president.femme else 'Monsieur le'} Maire"
    return f"{'de la' if f.president.femme else mot} {qualite}"


def civil(f: Faits) -> str:
    """« Madame le Maire », « Monsieur le Président », « Madame la Présidente »."""
    qualite = f.president.qualite
    article = "la" if f.president.femme and qualite != "Maire" else "le"
    return f"{'Madame' if f.president.femme else 'Monsieur'} {article} {qualite}"


def abrege(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def absents(f: Faits, excuse: str = "Absents excusés", lien: str = "donne pouvoir à") -> list[str]:
    """Lines of those away, pouvoirs first; none where nobody is."""
    qui = bancs(f)
    lignes = []
    if qui.pouvoirs:
        lignes.append(f"{', '.join(f'{mm(a)} {lien} {mm(b)}' for a, b in qui.pouvoirs)}")
    if qui.absents:
        lignes.append(f"{excuse} : {noms(qui.absents)}")
    return lignes


def timbrer(d: Feuille, f: Faits, quel: str, numero: str, nature: str = "DE") -> None:
    """The stamp, with the number as the préfecture's software takes it."""
    timbre(d, f, quel, numero.replace("/", "_").replace(" ", "").replace(".", "_"), nature)


def detail(f: Faits, sep: str = ", ") -> str:
    """« 14 voix pour, 1 voix contre, 2 abstentions »: what is nobody's is not written."""
    parts = [f"{f.pour} voix pour"]
    if f.contre:
        parts.append(f"{f.contre} voix contre")
    if f.abstentions:
        parts.append(f"{f.abstentions} abstention{'s' if f.abstentions > 1 else ''}")
    return sep.join(parts)


def expose(f: Faits) -> str:
    """The considérants as somebody tells them: « que … et que … »."""
    return " et ".join(f.sujet.considerants) or "que cette question a été inscrite à l'ordre du jour de la séance"


def unanime(f: Faits) -> str:
    """« à l'unanimité, » before the count of those for; nothing where some were not."""
    return "à l'unanimité, " if f.mode == "unanimite" else ""

"""What the layouts of the set BEFFROIS share: subjects of each kind of authority, and the head in one call."""

from __future__ import annotations

from benchmarks.exactitude.commun import dit_tete
from benchmarks.exactitude.dispositions.finales_fin import CGCT, mm
from benchmarks.exactitude.faits import Faits, Individu, Sujet
from benchmarks.exactitude.modele import Feuille, personne

_CASF = "le code de l'action sociale et des familles"
DEPARTEMENT = (
    Sujet("Aide aux communes pour la voirie rurale – programme 2025", "7.5",
          (f"{CGCT}, notamment son article L. 3211-1", "le règlement départemental des aides aux communes"),
          ("que les communes ont déposé leurs dossiers avant la date fixée",),
          (("attribuer", "aux communes figurant en annexe les subventions d'un montant total de 412 300 €"),
           ("imputer", "la dépense correspondante sur le chapitre 204"),
           ("autoriser", "{autorite} à signer les conventions à intervenir"))),
    Sujet("Convention avec l'association des aidants de l'Ostre", "8.2",
          (f"{_CASF}, notamment ses articles L. 113-1 et suivants", "le schéma départemental de l'autonomie"),
          ("l'intérêt de soutenir les proches aidants",),
          (("approuver", "les termes de la convention à conclure avec l'association des aidants de l'Ostre"),
           ("allouer", "à cette association une participation de 18 000 €"),
           ("autoriser", "{autorite} à signer cette convention"))),
    Sujet("Dotations complémentaires aux collèges publics", "7.5",
          ("le code de l'éducation, notamment son article L. 213-2",), (),
          (("accorder", "aux collèges publics une dotation complémentaire de 96 450 €"),
           ("préciser", "que les crédits seront versés en une seule fois"))),
)  # fmt: skip
REGION = (
    Sujet("Soutien aux festivals de territoire", "8.9",
          (f"{CGCT}, notamment ses articles L. 4221-1 et suivants", "le règlement budgétaire et financier"),
          ("que ces manifestations concourent au rayonnement des territoires",),
          (("attribuer", "un montant total de 245 000 € aux bénéficiaires indiqués en annexe"),
           ("affecter", "cette somme sur l'autorisation d'engagement ouverte au budget régional"),
           ("autoriser", "{autorite} à signer les conventions correspondantes"))),
    Sujet("Plan de rénovation des lycées agricoles", "8.1",
          ("le code de l'éducation, notamment son article L. 214-6",
           "le code rural et de la pêche maritime"),
          ("que les bâtiments datent pour la plupart des années soixante-dix",
           "que les économies d'énergie attendues sont importantes"),
          (("adopter", "le plan de rénovation des lycées agricoles joint à la présente délibération"),
           ("donner", "délégation à la commission permanente pour sa mise en œuvre"))),
)  # fmt: skip
CCAS = (
    Sujet("Règlement des aides facultatives", "8.2", (f"{_CASF}, notamment son article L. 123-5",),
          ("qu'il est nécessaire de préciser les conditions d'attribution des secours",),
          (("adopter", "le règlement des aides facultatives annexé à la présente délibération"),
           ("fixer", "sa date d'entrée en vigueur au premier jour du mois suivant"))),
    Sujet("Colis de fin d'année des aînés", "8.2", (f"{_CASF}, notamment ses articles R. 123-16 et suivants",),
          ("que deux cent dix personnes remplissent la condition d'âge",),
          (("accorder", "un colis de fin d'année aux habitants âgés de 75 ans et plus"),
           ("fixer", "à 32 € la valeur de chaque colis"),
           ("imputer", "la dépense à l'article 6232 du budget"))),
    Sujet("Tarifs de la résidence autonomie Les Glycines pour 2026", "7.1",
          (f"{_CASF}, notamment ses articles L. 342-1 et suivants", "le budget de la résidence"),
          (),
          (("fixer", "à 548 € par mois la redevance d'un logement d'une personne"),
           ("fixer", "à 672 € par mois la redevance d'un logement de deux personnes"),
           ("charger", "{autorite} de l'exécution de la présente délibération"))),
)  # fmt: skip
CAISSE = Sujet(
    "Participation aux classes de découverte", "8.1",
    ("le code de l'éducation, notamment ses articles L. 212-10 et R. 212-24", "les statuts de la caisse des écoles"),
    ("les projets présentés par les directeurs des deux écoles",),
    (("attribuer", "une aide de 45 € par élève participant à une classe de découverte"),
     ("limiter", "cette aide à un séjour par année scolaire"),
     ("dire", "que la dépense est inscrite au budget de la caisse des écoles")),
)  # fmt: skip
INCENDIE = (
    Sujet("Acquisition de deux fourgons pompe-tonne", "1.1",
          (f"{CGCT}, notamment ses articles L. 1424-29 et L. 1424-30", "le plan d'équipement 2024-2028"),
          ("que deux véhicules arrivent en fin de vie",),
          (("approuver", "l'acquisition de deux fourgons pompe-tonne pour un montant de 612 000 € TTC"),
           ("autoriser", "{autorite} à signer le marché et tout document s'y rapportant"))),
    Sujet("Convention de mise à disposition de sapeurs-pompiers volontaires", "4.4",
          ("le code de la sécurité intérieure, notamment ses articles L. 723-3 et suivants",),
          ("que la disponibilité en journée doit être renforcée",),
          (("valider", "le modèle de convention avec les employeurs de sapeurs-pompiers volontaires"),
           ("autoriser", "{autorite} à la signer avec chacun d'eux"))),
)  # fmt: skip
GESTION = Sujet(
    "Tarifs du service de médecine préventive au 1er janvier 2026", "7.1",
    ("le code général de la fonction publique, notamment ses articles L. 452-40 et suivants",
     "le décret n° 85-603 du 10 juin 1985 modifié"),
    ("que les tarifs sont inchangés depuis deux ans",),
    (("fixer", "à 92 € le tarif de la visite médicale d'un agent d'une collectivité affiliée"),
     ("fixer", "à 118 € le tarif applicable aux collectivités non affiliées"),
     ("charger", "{autorite} de l'exécution de la présente délibération")),
)  # fmt: skip
HABITAT = Sujet(
    "Réhabilitation de la résidence des Tanneurs", "8.5",
    ("le code de la construction et de l'habitation, notamment ses articles L. 421-1 et R. 421-16",),
    ("que la résidence compte soixante-deux logements classés en étiquette F",),
    (("approuver", "le programme de réhabilitation de la résidence des Tanneurs"),
     ("arrêter", "le plan de financement prévisionnel à la somme de 3 120 000 €"),
     ("autoriser", "le directeur général à solliciter les prêts et les subventions")),
)  # fmt: skip
REGIE = Sujet(
    "Décision modificative n° 1 du budget 2025", "7.1",
    (f"{CGCT}, notamment ses articles R. 2221-18 et suivants", "le budget primitif de la régie"),
    ("qu'il convient d'ajuster les crédits des chapitres 011 et 21",),
    (("adopter", "la décision modificative n° 1 du budget 2025"),
     ("transmettre", "la présente délibération au comptable public")),
)  # fmt: skip


def tete(d: Feuille, f: Faits, numero: str, *comptes: str, qualite: str | None = "", secretaire: bool = True) -> None:
    """Head of a délibération. `comptes`: the other fields printed; `qualite`: the chair's, "" for the plain one."""
    dit_tete(d, f, numero, f.sujet.objet)
    d.dit(president=personne(f.president, f.president.qualite if qualite == "" else qualite))
    if secretaire:
        d.dit(secretaire=str(f.secretaire))
    d.dit(**{c: getattr(f, c.removeprefix("en_")) for c in comptes})


def du_chef(f: Faits) -> str:
    """« du Maire », « de la Présidente »."""
    return f"{'de la' if f.president.femme else 'du'} {f.president.qualite}"


def madame(f: Faits) -> str:
    """« Madame la Présidente »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.president.qualite}"


def mandats(paires: list[tuple[Individu, Individu]], lien: str = "à") -> str:
    """« Mme A à M. B, M. C à Mme D »."""
    return ", ".join(f"{mm(a)} {lien} {mm(b)}" for a, b in paires)


def voix(f: Faits) -> str:
    """« par 12 voix pour, 2 voix contre et 1 abstention »."""
    return f"par {f.pour} voix pour, {f.contre} voix contre et {f.abstentions} abstention(s)"


def barre(n: int) -> str:
    """« 0 » as many clerks write it."""
    return str(n) if n else "néant"

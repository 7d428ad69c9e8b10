"""What the town halls of set MAIRIES decide on an ordinary evening, and how they count and name."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.exactitude.dispositions.finales_fin import CGCT, mm
from benchmarks.exactitude.faits import Faits, Individu, Sujet, jour_de_semaine, le

REDEVANCE = Sujet(
    "Redevance d'occupation du domaine public par les réseaux de télécommunications", "7.10",
    (f"{CGCT}, notamment son article L. 2322-4", "le code des postes et des communications électroniques"),
    ("qu'il appartient à l'assemblée de fixer chaque année le montant de la redevance",),
    (("fixer", "la redevance au plafond réglementaire pour l'année en cours"),
     ("charger", "{autorite} du recouvrement de cette redevance")),
)  # fmt: skip
EMPLOIS = Sujet(
    "Modification du tableau des effectifs", "4.1",
    (CGCT, "le code général de la fonction publique", "le tableau des effectifs existant"),
    ("la nécessité de supprimer un emploi d'adjoint administratif à la suite d'un avancement de grade",),
    (("supprimer", "un emploi d'adjoint administratif à 35 heures"),
     ("créer", "un emploi d'adjoint administratif principal de 2e classe à 35 heures"),
     ("dire", "que les crédits correspondants sont inscrits au budget, chapitre 012")),
)  # fmt: skip
NOMENCLATURE = Sujet(
    "Passage à la nomenclature M57 abrégée au 1er janvier", "7.1",
    ("l'article 106 de la loi n° 2015-991 du 7 août 2015", "l'avis favorable du comptable public"),
    ("que ce référentiel a vocation à s'appliquer à toutes les collectivités",),
    (("adopter", "la nomenclature budgétaire et comptable M57 abrégée à compter du 1er janvier"),),
)  # fmt: skip
DEGREVEMENT = Sujet(
    "Vote des taux des taxes directes locales", "7.2",
    ("le code général des impôts, notamment ses articles 1636 B sexies et 1639 A", "l'état n° 1259 COM"),
    ("que le produit attendu suffit à l'équilibre du budget",),
    (("voter", "les taux suivants : taxe foncière sur les propriétés bâties 38,12 %, taxe foncière sur les propriétés "
      "non bâties 46,05 %"),
     ("charger", "{autorite} de notifier ces taux à l'administration fiscale")),
)  # fmt: skip
SALLE = Sujet(
    "Tarifs de location de la salle des fêtes", "7.1", (), (),
    (("fixer", "le tarif de la journée à 180 € pour les habitants de la commune"),
     ("fixer", "le tarif de la journée à 320 € pour les personnes extérieures"),
     ("porter", "la caution à 500 €")),
)  # fmt: skip
CDG = Sujet(
    "Convention avec le centre de gestion pour la médecine préventive", "4.1",
    ("le code général de la fonction publique, notamment ses articles L. 452-40 et suivants",
     "le projet de convention proposé par le centre de gestion"),
    ("l'obligation faite aux employeurs publics de disposer d'un service de médecine préventive",),
    (("solliciter", "le centre de gestion pour bénéficier de cette prestation"),
     ("autoriser", "{autorite} à signer la convention et ses avenants"),
     ("inscrire", "les crédits correspondants au budget")),
)  # fmt: skip
VOIRIE = Sujet(
    "Demande de subvention pour la réfection du chemin des Aulnes", "7.5",
    (CGCT, "le règlement départemental d'aide à la voirie communale"),
    ("l'état dégradé de la chaussée sur 640 mètres", "le devis de l'entreprise, d'un montant de 27 480,00 € HT"),
    (("approuver", "le projet de réfection du chemin des Aulnes pour un montant de 27 480,00 € HT"),
     ("solliciter", "auprès du Département une subvention de 10 992,00 €"),
     ("autoriser", "{autorite} à déposer le dossier et à signer tout document s'y rapportant")),
)  # fmt: skip
COMPTE = Sujet(
    "Affectation du résultat de fonctionnement", "7.1",
    (f"{CGCT}, notamment ses articles L. 2311-5 et R. 2311-11", "l'instruction budgétaire et comptable M57"),
    ("que le compte administratif présente un excédent de fonctionnement de 84 217,36 €",),
    (("affecter", "la somme de 30 000,00 € au compte 1068 de la section d'investissement"),
     ("reporter", "le solde, soit 54 217,36 €, au compte 002 de la section de fonctionnement")),
)  # fmt: skip
CONCOURS = Sujet(
    "Attribution de fonds de concours aux communes membres", "7.8",
    (f"{CGCT}, notamment son article L. 5214-16 V", "le règlement des fonds de concours", "les demandes des communes"),
    ("que le montant des fonds n'excède pas la part de financement assurée par leurs bénéficiaires",
     "l'avis favorable du bureau"),
    (("attribuer", "un fonds de concours de 12 500 € à la commune d'Aubrelle pour l'isolation de l'école"),
     ("attribuer", "un fonds de concours de 8 200 € à la commune de Gréziac pour la mise aux normes du stade"),
     ("autoriser", "{autorite} à signer les conventions correspondantes"),
     ("imputer", "la dépense au chapitre 204")),
)  # fmt: skip
RPQS = Sujet(
    "Rapport sur le prix et la qualité du service public d'assainissement non collectif", "8.8",
    (f"{CGCT}, notamment son article L. 2224-5",), ("qu'il y a lieu de présenter ce rapport à l'assemblée",),
    (("adopter", "le rapport sur le prix et la qualité du service public d'assainissement non collectif"),
     ("transmettre", "aux services préfectoraux la présente délibération"),
     ("décider", "de publier ce rapport sur le site de l'observatoire national")),
)  # fmt: skip
GARANTIE = Sujet(
    "Garantie d'emprunt accordée à l'office public de l'habitat", "7.3",
    (f"{CGCT}, notamment ses articles L. 2252-1 et L. 2252-2", "le code civil, notamment son article 2305",
     "le contrat de prêt n° 148206 signé entre l'office et la Caisse des dépôts"),
    (),
    (("accorder", "sa garantie à hauteur de 50 % pour le remboursement d'un prêt de 1 240 000 €"),
     ("s'engager", "pendant toute la durée du prêt à libérer, en cas de besoin, des ressources suffisantes"),
     ("autoriser", "{autorite} à intervenir au contrat de prêt")),
)  # fmt: skip
PROCES_VERBAL = Sujet(
    "Approbation du procès-verbal de la séance précédente", "5.2", (), (),
    (("approuver", "le procès-verbal de la séance précédente, joint à la convocation"),),
)  # fmt: skip


def jour(f: Faits) -> str:
    """« mardi 2 décembre 2025 »."""
    return f"{jour_de_semaine(f.seance)} {le(f.seance)}"


def pronom(i: Individu) -> str:
    """« élue », « présente »: the ending alone."""
    return "e" if i.femme else ""


def par_civilite(gens: Sequence[Individu]) -> list[str]:
    """« Mmes : A, B » then « MM. : C, D »; nothing for nobody."""
    femmes, hommes = [str(i) for i in gens if i.femme], [str(i) for i in gens if not i.femme]
    return [f"{mot} {', '.join(qui)}" for mot, qui in (("Mmes", femmes), ("MM.", hommes)) if qui]


def procurations(paires: Sequence[tuple[Individu, Individu]], lien: str = "à", entre: str = ", ") -> str:
    """« M. A à Mme B, Mme C à M. D »."""
    return entre.join(f"{mm(a)} {lien} {mm(b)}" for a, b in paires)

"""What the establishments of ASSEMBLEES_LOCALES decide."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.exactitude.faits import Faits, Sujet

_FONCTION = "le code général de la fonction publique"
_CASF = "le code de l'action sociale et des familles"

COLLEGES = (
    Sujet("Dotations de fonctionnement des établissements d'enseignement pour l'exercice 2026", "7.5",
          ("le code de l'éducation, notamment son article L. 421-11",
           "la délibération du 24 juin 2024 fixant les critères de répartition"),
          ("que les dotations doivent être notifiées avant le 1er novembre",),
          (("arrêter", "le montant des dotations conformément au tableau joint en annexe"),
           ("imputer", "la dépense au chapitre 65 du budget"),
           ("autoriser", "{autorite} à notifier ces dotations aux établissements"))),
    Sujet("Attribution de subventions aux clubs sportifs de haut niveau", "7.5",
          ("le code du sport, notamment son article L. 113-2",),
          ("que ces clubs participent au rayonnement du territoire",),
          (("attribuer", "aux clubs désignés en annexe des subventions d'un montant total de 186 400 €"),
           ("approuver", "les termes de la convention type"))),
    Sujet("Programme d'entretien des itinéraires cyclables", "8.7",
          ("le code de la voirie routière", "le schéma des mobilités adopté le 16 décembre 2022"),
          ("que plusieurs sections présentent des dégradations",),
          (("valider", "le programme d'entretien des itinéraires cyclables pour un montant de 640 000 €"),)),
)  # fmt: skip
"""What a département or a région decides in its commission permanente."""

SECOURS = (
    Sujet("Réforme et cession de véhicules du parc départemental", "3.6",
          ("le code général des collectivités territoriales, notamment ses articles L. 1424-1 et suivants",),
          ("que ces véhicules ne répondent plus aux besoins opérationnels",),
          (("prononcer", "la réforme des quatorze véhicules dont la liste est annexée"),
           ("autoriser", "{autorite} à les vendre aux enchères"))),
    Sujet("Convention avec le centre hospitalier pour l'appui logistique aux équipes médicales", "1.4",
          ("le code de la sécurité intérieure", "le code général des collectivités territoriales"),
          ("que la convention en vigueur prend fin au 31 décembre", "que le service rendu donne satisfaction"),
          (("approuver", "la convention d'appui logistique"), ("autoriser", "{autorite} à la signer"))),
    Sujet("Indemnisation des gardes des sapeurs-pompiers volontaires", "4.4",
          ("le décret n° 2012-492 du 16 avril 2012 relatif aux indemnités des sapeurs-pompiers volontaires",),
          ("que le taux n'a pas été revu depuis trois ans",),
          (("porter", "à 65 % le taux de l'indemnité horaire des gardes postées"),)),
)  # fmt: skip
"""What a fire and rescue service decides."""

CARRIERES = (
    Sujet("Tarif de la mission de médecine préventive", "7.1",
          (f"{_FONCTION}, notamment ses articles L. 452-40 et L. 812-3",),
          ("que les charges de la mission ont augmenté",),
          (("fixer", "à 98 € par agent et par an le tarif de la mission de médecine préventive"),
           ("dire", "que ce tarif s'applique au 1er janvier 2026"))),
    Sujet("Conventions de mise à disposition d'archivistes itinérants", "4.1", (_FONCTION, "le code du patrimoine"),
          ("que onze communes ont sollicité ce service",),
          (("approuver", "le modèle de convention de mise à disposition d'un archiviste itinérant"),
           ("autoriser", "{autorite} à signer les conventions avec les collectivités demandeuses"))),
)  # fmt: skip
"""What a centre de gestion decides."""

AIDES = (
    Sujet("Tarifs du service d'aide à domicile pour 2026", "7.1", (f"{_CASF}, notamment son article L. 347-1",),
          ("que le tarif socle national a été relevé",),
          (("fixer", "à 26,40 € le tarif horaire du service d'aide à domicile"),
           ("préciser", "que les plans d'aide en cours ne sont pas modifiés"))),
    Sujet("Convention avec l'épicerie solidaire Le Panier de la Vaire", "8.2",
          (f"{_CASF}, notamment son article R. 123-2",),
          ("que l'épicerie accueille chaque mois une centaine de familles",),
          (("approuver", "la convention de partenariat avec l'épicerie solidaire Le Panier de la Vaire"),
           ("verser", "une participation de 4 500 € au titre de l'année"),
           ("donner", "tous pouvoirs à {autorite} pour l'exécution de la présente délibération"))),
)  # fmt: skip
"""What a CIAS decides."""

EAUX = (
    Sujet("Renouvellement des canalisations de la rue du Château d'eau", "1.1",
          ("le code de la commande publique", "le programme de travaux 2025-2028"),
          ("que le rendement du réseau est inférieur à l'objectif",),
          (("retenir", "l'offre de l'entreprise Réseaux du Plateau pour un montant de 148 300,00 € HT"),
           ("autoriser", "{autorite} à signer le marché"),
           ("solliciter", "une aide de l'agence de l'eau"))),
    Sujet("Prix de l'eau au 1er janvier 2026", "7.1",
          ("le code général des collectivités territoriales, notamment son article L. 2224-12-4",),
          ("qu'il y a lieu de financer le renouvellement des réseaux",),
          (("fixer", "la part fixe à 42,00 € par an et la part variable à 1,58 € par mètre cube"),)),
)  # fmt: skip
"""What a syndicat of drinking water decides."""

PARC = (
    Sujet("Candidature à l'appel à projets « Atténuation et adaptation en moyenne montagne »", "8.8",
          ("la charte du Parc",),
          ("que le projet répond à la mesure 12 de la charte", "que le reste à charge est limité à 20 %"),
          (("approuver", "la candidature du Parc et le plan de financement présenté"),
           ("solliciter", "les subventions correspondantes"),
           ("mandater", "{autorite} pour signer tout document utile"))),
    Sujet("Marque Valeurs Parc : attribution à trois producteurs", "8.8", ("le règlement général de la marque",),
          ("que la commission de marquage a rendu un avis favorable",),
          (("attribuer", "la marque Valeurs Parc aux producteurs dont la liste est jointe"),
           ("charger", "{autorite} de signer les conventions d'utilisation"))),
)  # fmt: skip
"""What the bureau of a natural park decides."""


def choisir(sujets: Sequence[Sujet], f: Faits) -> Sujet:
    """One of them, the same each time for the same act."""
    return sujets[f.rang % len(sujets)]

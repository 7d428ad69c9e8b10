"""What the sets of groupings share: their subjects, what a head declares, the small sentences of a sitting."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.exactitude.dispositions.finales_fin import CGCT
from benchmarks.exactitude.faits import Faits, Individu, Sujet, en_lettres
from benchmarks.exactitude.modele import Feuille, personne

EPCI = (
    Sujet("Ressources humaines – Modification du tableau des effectifs", "4.1",
          ("le code général de la fonction publique, notamment son article L. 313-1",
           "l'avis du comité social territorial du 5 novembre 2024"),
          ("qu'il convient de tenir compte de l'évolution des besoins du service petite enfance",),
          (("créer", "un poste d'auxiliaire de puériculture à temps complet à compter du 1er septembre 2026"),
           ("modifier", "le tableau des effectifs en conséquence"),
           ("inscrire", "les crédits nécessaires au chapitre 012 du budget principal"))),
    Sujet("Attribution d'un fonds de concours à la commune d'Aubrelle pour la réfection de sa salle polyvalente", "7.8",
          ("le règlement d'attribution des fonds de concours adopté le 14 décembre 2022",
           "la demande de la commune d'Aubrelle en date du 2 décembre 2024"),
          ("que le montant du fonds de concours n'excède pas la part du financement assurée par la commune",),
          (("attribuer", "un fonds de concours de 24 500 € à la commune d'Aubrelle"),
           ("approuver", "la convention annexée à la présente délibération"),
           ("autoriser", "{autorite} à signer ladite convention ainsi que tout document y afférent"))),
    Sujet("Zone d'activités des Grands Champs – Vente du lot n° 7", "3.2",
          ("l'avis du pôle d'évaluation domaniale du 18 novembre 2024",
           "la délibération du 28 septembre 2023 fixant le prix de vente des terrains de la zone"),
          ("que la société Menuiserie du Val souhaite acquérir le lot n° 7 afin d'y construire un atelier",),
          (("approuver", "la vente du lot n° 7, d'une superficie de 2 318 m², au prix de 28 € HT le m²"),
           ("autoriser", "{autorite} ou son représentant à signer l'acte de vente"))),
    Sujet("Budget annexe Ordures ménagères – Décision modificative n° 2", "7.1",
          ("l'instruction budgétaire et comptable M4", "le budget primitif 2025 voté le 12 décembre 2024"),
          ("la nécessité d'ajuster les crédits ouverts au chapitre 011",),
          (("adopter", "la décision modificative n° 2 du budget annexe Ordures ménagères, arrêtée à 36 200 €"),)),
    Sujet("Approbation de la convention territoriale globale 2025-2029", "8.2",
          ("le code de l'action sociale et des familles", "le projet de convention transmis par la caisse"),
          ("que la convention territoriale globale permet le maintien des financements des équipements d'accueil",
           "que le diagnostic partagé a été présenté à la commission enfance-jeunesse"),
          (("approuver", "la convention territoriale globale 2025-2029"),
           ("autoriser", "{autorite} à la signer"),
           ("charger", "{autorite} de l'exécution de la présente délibération"))),
    Sujet("Piscine intercommunale : tarifs applicables au 1er septembre 2026", "7.1",
          ("la délibération n° 2023-56 du 29 juin 2023 relative aux tarifs de la piscine",),
          ("que le coût de l'énergie impose une révision des droits d'entrée",),
          (("fixer", "le tarif de l'entrée adulte à 5,20 € et celui de l'entrée enfant à 3,60 €"),
           ("accorder", "la gratuité aux enfants de moins de quatre ans"),
           ("dire", "que ces tarifs entreront en vigueur le 1er septembre 2026"))),
    Sujet("Plan climat-air-énergie territorial – Demande de subvention au titre du Fonds vert", "7.5",
          ("le code de l'environnement, notamment son article L. 229-26",),
          ("que l'opération est estimée à 186 000 € HT",),
          (("approuver", "le plan de financement prévisionnel de l'opération"),
           ("solliciter", "auprès de l'État une subvention de 74 400 € au titre du Fonds vert"),
           ("autoriser", "{autorite} à signer toute pièce relative à ce dossier"))),
    Sujet("Désignation d'un représentant au sein de la mission locale", "5.3",
          ("les statuts de l'association Mission locale du Pays d'Ostre",),
          ("qu'il y a lieu de remplacer un délégué démissionnaire",),
          (("désigner", "Mme Brigitte Harnoux pour siéger au conseil d'administration de la mission locale"),)),
)  # fmt: skip
"""What conseils of groupings decide."""

EAUX = (
    Sujet("Prix de vente de l'eau pour l'année 2026", "7.1", ("le budget du service de l'eau potable",),
          ("que les travaux de renouvellement du réseau doivent être financés",),
          (("fixer", "la part fixe annuelle à 62 € HT et le prix du mètre cube à 1,48 € HT"),
           ("préciser", "que ces tarifs s'appliqueront à compter du 1er janvier 2026"))),
    Sujet("Travaux de renouvellement de la conduite de Pierrecourbe – Attribution du marché", "1.1",
          ("le code de la commande publique", "le rapport d'analyse des offres"),
          ("que trois entreprises ont remis une offre",),
          (("attribuer", "le marché à l'entreprise Canalisations Berthaud pour un montant de 118 640,00 € HT"),
           ("autoriser", "{autorite} à signer le marché et les avenants éventuels"))),
)  # fmt: skip
ECOLES = (
    Sujet("Participation des communes aux frais de scolarité 2024/2025", "7.1", ("les statuts du syndicat",),
          ("que le coût d'un élève s'est élevé à 912 € pour l'année écoulée",),
          (("fixer", "la participation des communes membres à 912 € par élève"),
           ("charger", "{autorite} d'émettre les titres correspondants"))),
    Sujet("Renouvellement du contrat du photocopieur de l'école", "1.1", ("le code de la commande publique",),
          ("que le contrat en cours prend fin le 31 août",),
          (("retenir", "l'offre de la société Bureautique Plus pour un loyer trimestriel de 214 € HT"),)),
)  # fmt: skip
ENERGIE = (
    Sujet("Programme d'éclairage public 2025 : répartition des aides aux communes", "7.5",
          ("le règlement des aides du syndicat", "l'avis favorable de la commission Travaux"),
          ("que quarante-deux communes ont déposé un dossier recevable",),
          (("approuver", "la liste des opérations retenues, pour un montant total de 640 000 €"),
           ("inscrire", "cette somme au chapitre 204 du budget"),
           ("donner", "pouvoir à {autorite} pour notifier les aides"))),
    Sujet("Adhésion au groupement de commandes pour l'achat de gaz naturel", "1.1",
          ("le code de l'énergie, notamment son article L. 331-1", "la convention constitutive du groupement"),
          ("que la mutualisation des achats permet d'obtenir de meilleurs prix",),
          (("adhérer", "au groupement de commandes pour l'achat de gaz naturel"),
           ("autoriser", "{autorite} à signer la convention constitutive"))),
)  # fmt: skip
NATURE = (
    Sujet("Candidature à l'appel à projets « Trame noire »", "8.8", ("la charte du Parc",),
          ("que la préservation des milieux nocturnes est une mesure prioritaire de la charte",),
          (("valider", "la candidature du Parc à l'appel à projets « Trame noire »"),
           ("approuver", "le plan de financement présenté"),
           ("mandater", "{autorite} pour effectuer toutes les démarches nécessaires"))),
    Sujet("Attribution de la marque Valeurs Parc à trois producteurs", "8.8", ("le règlement d'usage de la marque",),
          ("que la commission d'agrément a rendu un avis favorable le 3 décembre 2024",),
          (("accorder", "l'usage de la marque Valeurs Parc aux trois producteurs désignés dans le rapport"),)),
)  # fmt: skip


def choix(f: Faits, sujets: Sequence[Sujet] = EPCI) -> Sujet:
    """The subject of this act."""
    return sujets[f.rang % len(sujets)]


def cgct(article: str) -> str:
    """« le code général des collectivités territoriales, notamment son article L. 5211-1 »."""
    return f"{CGCT}, notamment son article {article}"


def declare(
    d: Feuille, f: Faits, numero: str, *comptes: str, objet: str = "", qualite: str | None = "", secretaire: bool = True
) -> None:
    """What the head of a délibération says; `qualite`: as printed after the chair's name, None where nothing is."""
    d.dit(nature="DE", numero=numero, objet=objet or f.sujet.objet, organe=f.organe, seance=f.seance)
    d.dit(collectivite=f.collectivite)
    d.dit(president=personne(f.president, f.president.qualite if qualite == "" else qualite))
    if secretaire:
        d.dit(secretaire=str(f.secretaire))
    valeurs = {"convocation": f.convocation, "en_exercice": f.exercice, "presents": f.presents, "votants": f.votants,
               "pouvoirs": f.pouvoirs}  # fmt: skip
    d.dit(**{c: valeurs[c] for c in comptes})


def code(numero: str) -> str:
    """The number as the identifier may bear it."""
    for signe in "/. ":
        numero = numero.replace(signe, "_")
    return numero.upper()


def vice(i: Individu) -> str:
    """« Vice-Présidente »."""
    return "Vice-Présidente" if i.femme else "Vice-Président"


def le_vice(i: Individu) -> str:
    """« Madame la Vice-Présidente »."""
    return f"{'Madame la' if i.femme else 'Monsieur le'} {vice(i)}"


def civil(f: Faits) -> str:
    """« Madame la Présidente »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.president.qualite}"


def pronom(i: Individu) -> str:
    """« Elle »."""
    return "Elle" if i.femme else "Il"


def motifs_dits(f: Faits) -> str:
    """The reasons as an exposé says them: « que … et que … »."""
    return " et ".join(f.sujet.considerants)


def communes(d: Feuille, gens: Sequence[Individu], lieux: Sequence[str], taille: float = 10) -> None:
    """Members by commune, one line each."""
    for rang, lieu in enumerate(lieux):
        siens = gens[rang :: len(lieux)]
        if siens:
            d.p(f"{lieu} : {', '.join(f'{i.civilite} {i}' for i in siens)}", taille=taille, avant=1)


def feminin(n: int) -> str:
    """« vingt et une »."""
    return f"{en_lettres(n)}e" if en_lettres(n).endswith("un") else en_lettres(n)

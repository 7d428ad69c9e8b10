"""What the cloîtres share: subjects of each kind of office, counts, votes, names, and the words that end a sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from benchmarks.exactitude.commun import dit_vote
from benchmarks.exactitude.dispositions.ultimes_suite import dit_seance, nomme, situer
from benchmarks.exactitude.faits import Faits, Individu, Sujet, conjuguer, en_lettres, le
from benchmarks.exactitude.modele import Feuille, personne

_TIERS = {"acquérir": "acquiert", "maintenir": "maintient", "rendre": "rend", "offrir": "offre", "déléguer": "délègue",
          "prélever": "prélève"}  # fmt: skip
CGCT = "le Code général des collectivités territoriales"

DEPARTEMENTAUX = (
    Sujet("Aide aux communes pour l'entretien de la voirie – programmation 2025", "7.5",
          ("le code général des collectivités territoriales, notamment ses articles L. 3211-1 et L. 1111-10",
           "le règlement départemental des aides aux communes adopté le 16 décembre 2022"),
          ("que les dossiers déposés répondent aux critères du règlement",),
          (("attribuer", "aux communes de Hauteroche, Lavernelle et Puycelin une aide d'un montant total de 84 600 €"),
           ("prélever", "cette somme sur le chapitre 204 du budget départemental"),
           ("autoriser", "{autorite} à signer les actes qui en découlent"))),
    Sujet("Convention avec l'association Relais des Parents", "8.2",
          ("le code de l'action sociale et des familles, notamment son article L. 112-3",
           "le schéma départemental de protection de l'enfance 2023-2027"),
          ("l'intérêt des actions de soutien à la parentalité conduites par l'association",),
          (("approuver", "la convention d'objectifs à passer avec l'association Relais des Parents"),
           ("autoriser", "{autorite} à la signer au nom du Département"))),
    Sujet("Acquisition de parcelles nécessaires à l'élargissement de la RD 47", "3.1",
          ("le code général de la propriété des personnes publiques, notamment son article L. 1111-1",
           "le code de la voirie routière", "l'estimation des parcelles par le service foncier"),
          ("que l'élargissement de la RD 47 est inscrit au programme routier",),
          (("acquérir", "au prix de 12 480 € les parcelles ZC 14, ZC 15 et ZC 22, d'une contenance de 41 a 60 ca"),
           ("dire", "que les frais d'acte sont à la charge du Département"))),
)  # fmt: skip
REGIONAUX = (
    Sujet("Soutien aux entreprises artisanales des centres-bourgs", "7.4",
          ("le code général des collectivités territoriales, et notamment ses articles L. 1511-2 et L. 4221-1",
           "le schéma régional de développement économique, d'innovation et d'internationalisation",
           "le budget régional pour l'exercice 2025"),
          ("que le maintien des commerces de proximité participe à la vitalité des territoires ruraux",),
          (("affecter", "une autorisation de programme de 320 000 € au titre du soutien aux entreprises artisanales"),
           ("approuver", "la convention-type figurant en annexe"),
           ("autoriser", "{autorite} à signer les conventions à intervenir"))),
    Sujet("Contrat de mobilité du bassin de la Vaire", "8.7",
          ("le code des transports, notamment son article L. 1215-1",
           "l'avis de la commission Transports et mobilités"),
          (), (("adopter", "le contrat opérationnel de mobilité du bassin de la Vaire"),
               ("déléguer", "à la commission permanente l'approbation de ses avenants"))),
    Sujet("Fonds d'aide aux librairies indépendantes", "7.5",
          ("le règlement budgétaire et financier de la Région", "la demande des établissements bénéficiaires"),
          ("le rôle des librairies indépendantes dans l'accès de tous à la lecture",),
          (("accorder", "à douze librairies une aide forfaitaire de 4 000 € chacune"),
           ("imputer", "la dépense au chapitre 933 du budget régional"))),
)  # fmt: skip
SOCIAUX = (
    Sujet("Aides facultatives : révision du barème", "8.2",
          ("le Code de l'action sociale et des familles, notamment ses articles L. 123-4 à L. 123-9",
           "le règlement intérieur du conseil d'administration"),
          ("que le barème n'a pas été revu depuis 2019",),
          (("modifier", "le barème des aides facultatives selon le tableau annexé"),
           ("fixer", "à 150 € le plafond annuel des secours d'urgence"),
           ("dire", "que ce barème entre en vigueur le premier jour du mois prochain"))),
    Sujet("Colis de Noël des aînés", "8.2",
          ("le Code de l'action sociale et des familles", "le budget primitif de l'exercice"),
          ("qu'il est d'usage d'offrir un colis aux habitants de plus de 75 ans",),
          (("offrir", "un colis d'une valeur de 28 € à chaque habitant âgé de 75 ans et plus"),
           ("inscrire", "la dépense à l'article 6232 du budget"))),
    Sujet("Convention avec le Département pour l'accompagnement des allocataires du RSA", "8.2",
          ("le Code de l'action sociale et des familles, notamment son article L. 262-36",
           "le projet de convention transmis par le Département"),
          ("que soixante ménages sont concernés sur le territoire",
           "que le Département participe à hauteur de 18 000 € par an"),
          (("approuver", "les termes de la convention"),
           ("autoriser", "{autorite} à signer ladite convention et tout document s'y rapportant"))),
)  # fmt: skip
ECOLES = (
    Sujet("Participation aux classes de découverte", "8.1",
          ("le code de l'éducation, notamment son article L. 212-10", "les statuts de la caisse des écoles"),
          ("que trois classes partent cette année en classe de découverte",),
          (("fixer", "à 60 € par élève la participation de la caisse des écoles"),
           ("dire", "que la dépense est inscrite au compte 6288 du budget"))),
    Sujet("Achat de livres de fin d'année", "8.1", ("le code de l'éducation",), (),
          (("décider", "d'offrir un livre à chaque élève de grande section et de CM2"),
           ("voter", "à cet effet un crédit de 1 350 €"))),
)  # fmt: skip
SECOURISTES = (
    Sujet("Acquisition de deux véhicules de secours routier", "1.1",
          ("le code général des collectivités territoriales, notamment ses articles L. 1424-1 et suivants",
           "le code de la commande publique", "le plan pluriannuel d'équipement 2024-2028"),
          ("que deux véhicules ont plus de vingt ans de service",),
          (("approuver", "l'acquisition de deux véhicules de secours routier pour un montant de 512 000 € TTC"),
           ("autoriser", "{autorite} à signer les marchés correspondants"))),
    Sujet("Indemnités horaires des sapeurs-pompiers volontaires", "4.5",
          ("le code de la sécurité intérieure, notamment ses articles L. 723-1 et suivants",
           "l'avis du comité consultatif départemental des sapeurs-pompiers volontaires"), (),
          (("adopter", "les modalités de versement des indemnités horaires jointes en annexe"),
           ("abroger", "la délibération du 12 mars 2018 ayant le même objet"),
           ("préciser", "que ces modalités s'appliquent au 1er juillet 2025"))),
)  # fmt: skip
GESTION = (
    Sujet("Taux de cotisation pour l'exercice 2026", "7.2",
          ("le code général de la fonction publique, notamment ses articles L. 452-25 à L. 452-30",),
          ("que les missions obligatoires sont financées par les collectivités affiliées",),
          (("fixer", "à 0,80 % le taux de la cotisation obligatoire"),
           ("maintenir", "à 0,55 % le taux de la cotisation additionnelle"))),
    Sujet("Convention de médecine préventive", "4.4",
          ("le code général de la fonction publique", "le décret n° 85-603 du 10 juin 1985 modifié"),
          ("la demande des collectivités affiliées",),
          (("approuver", "le modèle de convention d'adhésion au service de médecine préventive"),
           ("mandater", "{autorite} pour signer les conventions avec les collectivités qui en font la demande"))),
)  # fmt: skip
EXPLOITANTS = (
    Sujet("Tarifs 2026", "7.10",
          ("le code général des collectivités territoriales, notamment ses articles R. 2221-18 et R. 2221-38",
           "les statuts de l'établissement"),
          ("l'évolution du coût de l'énergie",),
          (("adopter", "la grille tarifaire applicable au 1er janvier 2026"),
           ("charger", "la direction de l'information des usagers"))),
    Sujet("Renouvellement de la ligne de trésorerie", "7.3",
          ("les statuts de l'établissement", "l'offre de la Caisse mutuelle de la Vaire"), (),
          (("retenir", "l'offre de la Caisse mutuelle de la Vaire pour une ligne de trésorerie de 200 000 €"),
           ("autoriser", "{autorite} à signer le contrat"), ("rendre", "compte des tirages à chaque séance"))),
)  # fmt: skip


def placer(
    f: Faits, patron: str, organe: str, chef: str, exercice: int, prefixe: str = "21",
    sujets: Sequence[Sujet] = (), visas: Sequence[str] = (),
) -> Faits:  # fmt: skip
    """The act of another office, and a subject of its own kind where `sujets` are given; few are against in a small
    assembly."""
    if exercice < 16:
        f = replace(f, contre=min(f.contre, 1), abstentions=min(f.abstentions, 1))
    if sujets:
        f = replace(f, sujet=sujets[f.rang % len(sujets)])
    return situer(f, patron, organe, chef, exercice, prefixe=prefixe, visas=visas)


def sans_pouvoir(f: Faits) -> Faits:
    """The office where nobody gave a pouvoir."""
    return replace(f, pouvoirs=0, votants=f.presents, pour=f.presents - f.contre - f.abstentions)


def capitales(f: Faits) -> Faits:
    """The office that writes its object in capital letters."""
    return replace(f, sujet=replace(f.sujet, objet=f.sujet.objet.upper()))


def qualifie(d: Feuille, f: Faits, qualite: str | None) -> None:
    """The chair, with another quality than the bare title."""
    d.dit(president=personne(f.president, qualite))


def dit_tout(d: Feuille, f: Faits, numero: str) -> None:
    """Convocation and every count of the sitting."""
    dit_seance(d, f, numero, "convocation", "en_exercice", "presents", "pouvoirs", "votants")


def tiers(verbe: str) -> str:
    """« acquérir » → « acquiert »."""
    return _TIERS.get(verbe) or conjuguer(verbe)


def verbes(f: Faits, ecrire: Callable[[str], str]) -> list[str]:
    """« ACQUIERT les parcelles »: `ecrire` is given the verb."""
    return [f"{ecrire(tiers(v))} {r}" for v, r in f.decisions]


def prononce(d: Feuille, f: Faits, textes: Sequence[str], numeros: Sequence[str | None] | None = None) -> None:
    """The provisions as printed, and the verb of each: « décider d'offrir » is to offer."""
    attendus = []
    for verbe, reste in f.decisions:
        principal = reste.removeprefix("d'").removeprefix("de ").split(" ")[0] if verbe == "décider" else verbe
        attendus.append(tiers(principal).upper())
    d.dit(provisions=list(zip(numeros or [None] * len(textes), attendus, textes, strict=True)))


def enumere(d: Feuille, f: Faits, textes: Sequence[str], fin: str = ".", **style: object) -> None:
    """One paragraph a decision."""
    for texte in textes:
        d.p(f"{texte}{fin}", **style)
    prononce(d, f, textes)


def tranche(d: Feuille, f: Faits, textes: Sequence[str], libelle: str, premier: str, fin: str = ".",
            aligne: str = "justifie") -> None:  # fmt: skip
    """Articles: `libelle` holds {n}, `premier` replaces it for the first."""
    for n, texte in enumerate(textes, 1):
        d.p(f"{premier if n == 1 else libelle.replace('{n}', str(n))}{texte}{fin}", aligne=aligne)
    prononce(d, f, textes, [str(n) for n in range(1, len(textes) + 1)])


def grand(texte: str) -> str:
    """With a capital letter."""
    return texte[0].upper() + texte[1:]


def inverse(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def noms(gens: Sequence[Individu], lien: str = ", ") -> str:
    """« Mme A, M. B »."""
    return lien.join(nomme(i) for i in gens)


def mandats(pouvoirs: Sequence[tuple[Individu, Individu]], mot: str, lien: str = ", ") -> str:
    """« Mme A {mot} M. B »."""
    return lien.join(f"{nomme(a)} {mot} {nomme(b)}" for a, b in pouvoirs)


def pluriel(n: int, mot: str) -> str:
    """« 2 abstentions »."""
    return f"{n} {mot}{'s' if n > 1 else ''}"


def voix(f: Faits) -> str:
    """« par 15 voix pour, 2 voix contre et 1 abstention », nobody left out."""
    texte = f"par {f.pour} voix pour"
    if f.contre:
        texte += f"{',' if f.abstentions else ' et'} {f.contre} voix contre"
    return texte + (f" et {pluriel(f.abstentions, 'abstention')}" if f.abstentions else "")


def compte(f: Faits) -> str:
    """The same for a hinge, unanimity named."""
    return f"à l'unanimité, {voix(f)}" if f.mode == "unanimite" else voix(f)


def dit_mode(d: Feuille, f: Faits) -> None:
    """Unanimity or majority, without counts."""
    dit_vote(d, f, comptes=False)


def jour_mil(f: Faits) -> str:
    """« deux mil vingt-cinq et le sept mars »: the old spelling."""
    jour, mois = le(f.seance, annee=False).split(" ")
    quantieme = "premier" if jour == "1er" else en_lettres(int(jour))
    return f"deux mil {en_lettres(f.seance.year - 2000)} et le {quantieme} {mois}"


def recours(d: Feuille, texte: str) -> None:
    """Voies et délais, in small type."""
    d.p(texte, taille=9, avant=16, aligne="justifie")

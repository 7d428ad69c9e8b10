"""What the layouts of set HALLES share: ordinary subjects of a commune, an office and its year, its seats, its pen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from benchmarks.exactitude.commun import dit_tete
from benchmarks.exactitude.faits import (
    TROISIEME,
    Faits,
    Individu,
    Sujet,
    annee_en_lettres,
    en_lettres,
    infinitif,
    le,
)
from benchmarks.exactitude.modele import Colonnes, Feuille, P, personne
from schemas.identifiants import siren_valide

CGCT = "le code général des collectivités territoriales"
ART_29 = f"{CGCT}, notamment son article L. 2121-29"
_VERBES = {**TROISIEME, "acquérir": "acquiert", "ouvrir": "ouvre", "vendre": "vend", "maintenir": "maintient"}
_GENRES = ("Communauté de communes ", "Syndicat mixte ", "Commune ", "Ville ")

COURANTS = (
    Sujet("Réfection du chemin rural des Combes : choix de l'entreprise", "1.1", (),
          ("que le chemin rural des Combes a été raviné par les orages",),
          (("retenir", "l'offre de l'entreprise Travaux de la Vaire, d'un montant de 18 460,00 € HT"),
           ("autoriser", "{autorite} à signer le devis et tout document s'y rapportant"))),
    Sujet("Location du logement de l'ancienne école", "3.3", (),
          ("que le logement de l'ancienne école est vacant",),
          (("fixer", "à 385 € le loyer mensuel du logement, hors charges"),
           ("dire", "que le loyer sera révisé chaque année selon l'indice de référence des loyers"),
           ("autoriser", "{autorite} à signer le bail à intervenir"))),
    Sujet("Redevance d'occupation du domaine public par les réseaux de télécommunications", "7.10",
          ("le code des postes et des communications électroniques, notamment son article L. 47",
           "le décret n° 2005-1676 du 27 décembre 2005 relatif aux redevances d'occupation du domaine public"),
          ("que l'occupation du domaine public routier donne lieu à versement d'une redevance",),
          (("fixer", "les redevances dues par l'opérateur aux montants plafonds prévus par le décret"),
           ("charger", "{autorite} d'émettre les titres de recettes correspondants"))),
    Sujet("Acquisition de la parcelle cadastrée ZB n° 47", "3.1", ("l'accord écrit de la propriétaire",),
          ("que cette parcelle permettra d'agrandir le cimetière",),
          (("acquérir", "la parcelle cadastrée ZB n° 47, d'une superficie de 1 215 m², au prix de 3 600 €"),
           ("préciser", "que les frais de notaire sont à la charge de la commune"),
           ("autoriser", "{autorite} à signer l'acte notarié et toutes pièces utiles"))),
    Sujet("Tarifs de location de la salle polyvalente", "7.1", (),
          ("qu'il y a lieu de revoir les tarifs de location de la salle polyvalente",),
          (("fixer", "à 150 € le week-end la location de la salle pour les habitants de la commune"),
           ("fixer", "à 280 € le week-end la location de la salle pour les personnes extérieures"),
           ("décider", "de maintenir la gratuité pour les associations locales"))),
    Sujet("Convention de déneigement avec un exploitant agricole", "1.4", (),
          ("que la commune ne dispose pas d'un matériel adapté au déneigement",),
          (("accepter", "les termes de la convention de déneigement présentée"),
           ("autoriser", "{autorite} à signer la convention pour la période hivernale"))),
    Sujet("Restauration de la toiture de l'église : demande de subvention", "7.5", (),
          ("que la toiture de l'église laisse passer l'eau en plusieurs endroits",),
          (("approuver", "le projet de restauration de la toiture de l'église pour un coût de 46 300 € HT"),
           ("solliciter", "auprès du Département une subvention au taux le plus élevé possible"),
           ("inscrire", "la dépense au budget de la commune"))),
    Sujet("Prix des concessions au cimetière communal", "7.1", (f"{CGCT}, notamment son article L. 2223-15",),
          ("que les tarifs n'ont pas été revus depuis dix ans",),
          (("fixer", "le prix de la concession trentenaire à 120 € le mètre carré"),
           ("supprimer", "les concessions perpétuelles"))),
    Sujet("Adhésion au service de médecine préventive du centre de gestion", "4.1",
          ("le décret n° 85-603 du 10 juin 1985 relatif à l'hygiène et à la sécurité du travail",),
          ("que la commune doit disposer d'un service de médecine préventive pour ses agents",),
          (("adhérer", "au service de médecine préventive du centre de gestion"),
           ("autoriser", "{autorite} à signer la convention d'adhésion"),
           ("inscrire", "les crédits nécessaires au budget"))),
    Sujet("Modification du tableau des effectifs", "4.1", ("le tableau des effectifs en vigueur",),
          ("que le départ en retraite d'un agent conduit à revoir le poste",),
          (("créer", "un poste d'adjoint administratif à temps complet"),
           ("supprimer", "le poste de rédacteur à temps non complet de 28 heures"),
           ("modifier", "en conséquence le tableau des effectifs"))),
    Sujet("Participation au voyage scolaire des élèves de cours moyen", "7.5", (),
          ("que la directrice de l'école a sollicité une aide de la commune",),
          (("accorder", "une participation de 60 € par élève domicilié dans la commune"),)),
    Sujet("Rapport annuel sur le prix et la qualité du service public d'eau potable", "8.8",
          (f"{CGCT}, notamment son article L. 2224-5",),
          ("que le rapport est public et permet d'informer les usagers",),
          (("adopter", "le rapport sur le prix et la qualité du service public d'eau potable"),
           ("transmettre", "la présente délibération aux services préfectoraux"))),
    Sujet("Dissolution de la régie de recettes de la bibliothèque", "7.1", ("l'avis conforme du comptable public",),
          ("que la bibliothèque n'encaisse plus de droits d'inscription",),
          (("supprimer", "la régie de recettes de la bibliothèque municipale"),)),
)  # fmt: skip
"""Of any year."""

URBAINS = (
    Sujet("Programme local de l'habitat : avis de la commune", "8.5",
          ("le code de la construction et de l'habitation, notamment ses articles L. 302-1 et suivants",),
          ("que le projet répond aux besoins en logements de la population",),
          (("émettre", "un avis favorable sur le projet de programme local de l'habitat"),
           ("charger", "{autorite} de transmettre cet avis à la communauté d'agglomération"))),
    Sujet("Festival Les Nuits du Kiosque – Convention de partenariat", "8.9",
          ("le projet de convention annexé",), ("que le festival contribue à l'animation du centre-ville",),
          (("approuver", "la convention de partenariat avec l'association Les Nuits du Kiosque"),
           ("attribuer", "à l'association une subvention de 12 000 €"),
           ("autoriser", "{autorite} ou son représentant à signer la convention"))),
    Sujet("Fourniture de denrées pour la restauration municipale – Accord-cadre", "1.1",
          ("le code de la commande publique",
           "la décision de la commission d'appel d'offres réunie la semaine précédente"),
          ("que l'accord-cadre en cours arrive à échéance",),
          (("approuver", "l'attribution de l'accord-cadre à la société Maraîchers de l'Ostre"),
           ("autoriser", "{autorite} à signer l'accord-cadre et ses éventuels avenants"),
           ("dire", "que les crédits sont inscrits au budget, chapitre 011"))),
    Sujet("Vente d'un terrain communal rue des Teinturiers", "3.2",
          ("l'avis de la direction de l'immobilier de l'État",),
          ("que ce terrain n'a plus d'utilité pour les services municipaux",),
          (("vendre", "à la société Foncière du Canal le terrain cadastré BK n° 218, au prix de 214 000 €"),
           ("autoriser", "{autorite} à signer l'acte authentique"))),
    Sujet("Règlement intérieur des accueils périscolaires", "8.1", (),
          ("que les horaires des accueils ont été modifiés",),
          (("adopter", "le règlement intérieur des accueils périscolaires joint à la présente délibération"),)),
)  # fmt: skip


@dataclass(frozen=True)
class Salle:
    """Who is there, who gave a power to whom, who is away."""

    presents: list[Individu]
    pouvoirs: list[tuple[Individu, Individu]]
    absents: list[Individu]


def bureau(
    f: Faits, nom: str, exercice: int, an: int = 2025, *, sujets: Sequence[Sujet] = COURANTS,
    autorite: str = "{M} le Maire", visas: Sequence[str] = (), qualite: str = "Maire", tous: bool = False,
) -> Faits:  # fmt: skip
    """The same facts in another commune and another year; `{de}` in `nom`; empty `sujets`: the subject drawn."""
    de = next(f.collectivite.removeprefix(g) for g in _GENRES if f.collectivite.startswith(g))
    h = Random(f"{f.siren} {nom} {exercice} {an}")
    absents = 0 if tous else h.randint(0 if exercice < 12 else 1, max(1, exercice // 5))
    pouvoirs = h.randint(0, absents)
    votants = exercice - absents + pouvoirs
    sujet = h.choice(sujets) if sujets else f.sujet
    civilite = "Madame" if f.president.femme else "Monsieur"
    decisions = tuple((v, r.replace("{autorite}", autorite.replace("{M}", civilite))) for v, r in sujet.decisions)
    contre, abstentions = (min(n, 1 if exercice < 12 else 3) for n in (f.contre, f.abstentions))
    saut = timedelta(days=7 * round(52.1775 * (an - 2025)))
    base = f"21{f.siren[2:8]}"
    return replace(
        f, collectivite=nom.replace("{de}", de), organe="conseil municipal", chef="maire", exercice=exercice,
        presents=exercice - absents, pouvoirs=pouvoirs, votants=votants, contre=contre, abstentions=abstentions,
        pour=votants - contre - abstentions, president=replace(f.president, qualite=qualite),
        sujet=replace(sujet, visas=(*visas, *sujet.visas), decisions=decisions),
        seance=f.seance + saut, convocation=f.convocation + saut, transmission=f.transmission + saut,
        reception=f.reception + saut, publication=f.publication + saut,
        siren=next(f"{base}{c}" for c in range(10) if siren_valide(f"{base}{c}")),
    )  # fmt: skip


def salle(f: Faits) -> Salle:
    """As many people as the counts say."""
    base = [f.president, f.secretaire, *f.autres]
    gens = [*base]
    for pas in (3, 5, 8, 11):
        gens += [Individu(a.prenom, base[(i + pas) % len(base)].nom, a.femme) for i, a in enumerate(base)]
    presents, absents = gens[: f.presents], gens[f.presents : f.exercice]
    return Salle(presents, list(zip(absents[: f.pouvoirs], presents[2:], strict=False)), absents[f.pouvoirs :])


def mm(i: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{i.civilite} {i}"


def monsieur(i: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def inverse(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def bas(i: Individu) -> str:
    """« Claire Martel »."""
    return f"{i.prenom} {i.nom.title()}"


def acc(i: Individu, mot: str) -> str:
    """« élue »."""
    return f"{mot}e" if i.femme else mot


def civ(f: Faits) -> str:
    """« Madame », « Monsieur »: the maire."""
    return "Madame" if f.president.femme else "Monsieur"


def tous(f: Faits) -> str:
    """« l'unanimité »."""
    return "l'unanimité" if f.mode == "unanimite" else "la majorité"


def jour_ecrit(jour: date, lien: str = ", le") -> str:
    """« deux mille vingt-cinq, le deux décembre »."""
    quantieme = "premier" if jour.day == 1 else en_lettres(jour.day)
    return f"{annee_en_lettres(jour.year)}{lien} {quantieme} {le(jour, annee=False).split(' ')[1]}"


def feminin(n: int) -> str:
    """« vingt et une »."""
    return f"{en_lettres(n)}e" if en_lettres(n).endswith("un") else en_lettres(n)


def voix(f: Faits) -> str:
    """« 9 voix pour, 1 voix contre et 1 abstention »: nobody is not counted."""
    abstenus = f" et {f.abstentions} abstention{'s' if f.abstentions > 1 else ''}" if f.abstentions else ""
    return f"{f.pour} voix pour, {f.contre} voix contre{abstenus}" if f.contre else f"{f.pour} voix pour"


def tierce(f: Faits, forme: str = "haut") -> list[str]:
    """« APPROUVE le … » (`haut`), « Approuve le … » (`cap`), « approuve le … » (`bas`)."""
    formes = {"haut": str.upper, "cap": str.capitalize, "bas": str.lower}
    return [f"{formes[forme](_conjugue(v))} {r}" for v, r in f.decisions]


def decider(f: Faits, nu: bool = False, cap: bool = False) -> list[str]:
    """« d'approuver le … »; `nu`: « approuver le … »; `cap`: with a capital."""
    textes = []
    for v, r in f.decisions:
        texte = r if v == "décider" and r.startswith(("d'", "de ")) else infinitif(v, r)
        texte = texte.removeprefix("d'").removeprefix("de ") if nu else texte
        textes.append(texte[0].upper() + texte[1:] if cap else texte)
    return textes


def ecrire(d: Feuille, f: Faits, textes: Sequence[str], marque: str = "", unique: str = "", fin: str = "\u00a0;",
           dernier: str = ".", **style: object) -> None:  # fmt: skip
    """The provisions, one a paragraph; `{n}`, `{er}` in `marque`: 1, « 1er »; `unique`: the label of one alone."""
    seul = bool(unique) and len(textes) == 1
    for n, texte in enumerate(textes, 1):
        label = unique if seul else marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{label}{texte}{dernier if n == len(textes) else fin}", **style)
    dire(d, f, textes, [("unique" if seul else str(n)) if "{" in marque else None for n in range(1, len(textes) + 1)])


def dire(d: Feuille, f: Faits, textes: Sequence[str], numeros: Sequence[str | None] | None = None) -> None:
    """The provisions, with the third person of their main verb."""
    rangs = numeros or [None] * len(textes)
    verbes = []
    for v, r in f.decisions:
        vise = r.removeprefix("d'").removeprefix("de ").split(" ")[0] if v == "décider" else v
        verbes.append(_conjugue(vise).upper())
    d.dit(provisions=list(zip(rangs, verbes, textes, strict=True)))


def motifs(d: Feuille, f: Faits, vu: str = "Vu", motif: str = "Considérant", fin: str = ",", **style: object) -> None:
    """Visas, then considérants, one a paragraph."""
    for champ, mot, textes in (("visas", vu, f.visas), ("considerants", motif, f.sujet.considerants)):
        for texte in textes:
            d.p(f"{mot} {texte}{fin}", **style)
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def sans_motifs(d: Feuille) -> None:
    """No visa, no considérant."""
    d.dit(visas=[], considerants=[])


def signe(d: Feuille, nom: str, *lignes: str, aligne: str = "droite") -> None:
    """One hand."""
    d.lignes(*lignes, nom, aligne=aligne, avant=16)
    d.dit(signataires=[nom])


def signent(d: Feuille, gauche: tuple[str, str], droite: tuple[str, str]) -> None:
    """Two hands, side by side: title and name."""
    cotes = [(P(t), P(n, avant=18)) for t, n in (gauche, droite)]
    d.blocs.append(Colonnes(cotes[0], cotes[1], part=0.5))
    d.dit(signataires=[gauche[1], droite[1]])


def tete(d: Feuille, f: Faits, numero: str | None, *comptes: str, president: str = "", qualite: str | None = "Maire",
         secretaire: str = "", objet: str = "") -> None:  # fmt: skip
    """What the head says; `comptes`: the other fields of the head that are printed."""
    dit_tete(d, f, numero or "", objet or f.sujet.objet)
    if numero is None:
        del d.attendu["numero"]
    d.dit(president=personne(president or f.president, qualite), secretaire=secretaire or str(f.secretaire))
    valeurs = {"convocation": f.convocation, "en_exercice": f.exercice, "presents": f.presents, "votants": f.votants,
               "pouvoirs": f.pouvoirs, "publication": f.publication, "transmission": f.transmission,
               "reception": f.reception}  # fmt: skip
    d.dit(**{c: valeurs[c] for c in comptes})


def _conjugue(verbe: str) -> str:
    return _VERBES.get(verbe, verbe[:-1])

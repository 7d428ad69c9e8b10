"""Seeded acts of many themes, each with the facts on which the questions are judged: the same on every machine.

The subjects are in `sujets.toml`, those of the second set in `sujets_b.toml`. Wording, length, numbering, authority,
people and passing mentions vary; the facts are those of the recipe, never what an engine would say.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from schemas.acte import Acte, Alinea, Considerant, FichierSource, Nature, Personne, Provision, Role, Seance, Visa
from schemas.acte_publie import ActePublie
from schemas.collectivite import Collectivite
from schemas.identifiants import numero_canonique
from tests.search.actes import publie

GRAINE = 20260322
PAR_SUJET = 8
"""Acts of one subject: 70 subjects make 560 acts."""

ICI = Path(__file__).parent
_TOUJOURS = (
    "Vu le code général des collectivités territoriales,",
    "Vu le Code général des collectivités territoriales et notamment son article L. 2121-29,",
    "Vu le CGCT,",
    "Vu la loi n° 82-213 du 2 mars 1982 relative aux droits et libertés des communes,",
    "Vu le rapport de présentation,",
)


@dataclass(frozen=True, slots=True)
class Juge:
    """One act and the facts of its recipe: subject, words drawn, `annee`, `jour`, `numero`, `identifiant`, people."""

    publie: ActePublie
    faits: Mapping[str, str]
    presents: tuple[str, ...]


@lru_cache
def corpus(jeu: str = "a") -> tuple[Juge, ...]:
    """Every act of the set (`a` or `b`), in no order that helps."""
    hasard = random.Random(GRAINE)
    donnees = ecrit("sujets", jeu)
    juges = [_acte(hasard, donnees, *une) for une in enumerate(_recettes(hasard, donnees))]
    hasard.shuffle(juges)
    return tuple(juges)


@lru_cache
def ecrit(nom: str, jeu: str) -> dict[str, Any]:
    """What one file of a set says: `sujets` or `questions`."""
    return tomllib.loads((ICI / (f"{nom}.toml" if jeu == "a" else f"{nom}_{jeu}.toml")).read_text(encoding="utf-8"))


def _recettes(hasard: random.Random, donnees: dict[str, Any]) -> Iterator[tuple[dict[str, Any], dict[str, str]]]:
    for sujet in donnees["sujet"]:
        for rang in range(PAR_SUJET):
            choix = {**donnees["communs"], **sujet.get("choix", {})}
            faits = {nom: valeurs[rang % len(valeurs)] if nom in sujet.get("choix", {}) else hasard.choice(valeurs)
                     for nom, valeurs in choix.items()}  # fmt: skip
            # A year for each rank, so that one subject comes back from year to year.
            faits |= {"sujet": sujet["nom"], "rang": str(rang), "annee": str(2018 + rang)}
            objet = sujet["objets"][rang % len(sujet["objets"])]
            faits["forme"] = str(rang % len(sujet["objets"]))
            yield sujet, {**faits, "objet": objet.format_map(faits)}


def _acte(
    hasard: random.Random, donnees: dict[str, Any], place: int, recette: tuple[dict[str, Any], dict[str, str]]
) -> Juge:
    sujet, faits = recette
    ecrite = _collectivite(hasard, donnees, sujet)
    collectivite = Collectivite(siren=ecrite["siren"], nom=ecrite["nom"])
    nature = Nature(sujet.get("nature", "DE"))
    jour = _jour(hasard, donnees, int(faits["annee"]), nature)
    modele = ecrite["arrete" if nature is Nature.AR else "delibere"]
    numero = modele.format(jour=jour, place=place, ordre=place % 40 + 1)
    president, qualite = ecrite["president"], ecrite["qualite"]
    organe = sujet.get("organe") or ecrite["organe"]
    presents = tuple(hasard.sample(donnees["communs"]["elu"], 6))
    secretaire, rapporteur = presents[0], presents[1]
    identifiant = f"{ecrite['departement']}-{collectivite.siren}-{jour:%Y%m%d}-{_court(numero)}-{nature}"
    faits = {**faits, "numero": numero, "identifiant": identifiant, "collectivite": collectivite.nom, "organe": organe,
             "secretaire": secretaire, "rapporteur": rapporteur, "nature": nature.value,
             "jour": jour.isoformat()}  # fmt: skip
    propres = [v.format_map(faits) for v in sujet["visas"]]
    communs = hasard.sample(_TOUJOURS, hasard.randint(1, 3))
    considerants = [c.format_map(faits) for c in sujet["considerants"]]
    considerants += [
        f"Considérant {m.format_map(faits)},"
        for m in hasard.sample(donnees["mentions"], hasard.choice((0, 1, 1, 2, 3)))
    ]
    dispositif = [d.format_map(faits) for d in sujet["dispositif"]]
    dispositif += _fins(hasard, nature)
    exposes = hasard.sample(donnees["exposes"], hasard.randint(0, 2)) if "exposes" in donnees else []
    acte = Acte(
        collectivite=collectivite.nom,
        siren=collectivite.siren,
        organe=organe,
        nature=nature,
        numero=numero,
        objet=faits["objet"].upper() if hasard.random() < 0.3 else faits["objet"],
        titre=faits["objet"],
        seance=Seance(date=jour, president=Personne(president, qualite), secretaire=Personne(secretaire)),
        signataires=(Personne(president, qualite),),
        matiere=sujet["matiere"],
        entete=_entete(numero, faits, presents, nature),
        preambule=(
            *(Alinea(e.format_map(faits), Role.EXPOSE) for e in exposes),
            *(Visa(v) for v in (*communs, *propres)),
            *(Considerant(c) for c in considerants),
            Alinea("Après en avoir délibéré,", Role.FORMULE),
        ),
        corps=tuple(Provision(d, numero=str(n), libelle=f"Article {n} :") for n, d in enumerate(dispositif, start=1)),
        conclusions=(
            Alinea(hasard.choice(("Adopté à l’unanimité", "Pour : 21, contre : 3, abstentions : 2")), Role.VOTE),
            Alinea(f"{qualite}, {president}", Role.SIGNATURE),
        ),
        sources=(FichierSource(f"{place}.pdf", f"{place:064x}", 1, "application/pdf"),),
    )
    return Juge(publie(acte, cle=f"c{place}", collectivite=collectivite, identifiant=identifiant), faits, presents)


def _collectivite(hasard: random.Random, donnees: dict[str, Any], sujet: dict[str, Any]) -> dict[str, Any]:
    if "collectivite" in sujet:
        return next(c for c in donnees["collectivite"] if c["cle"] == sujet["collectivite"])
    return hasard.choice([c for c in donnees["collectivite"] for _ in range(c["tirages"])])


def _jour(hasard: random.Random, donnees: dict[str, Any], annee: int, nature: Nature) -> date:
    """Any day of the year, or for what a council decides one of the days of its sessions when the set names them."""
    if "seances" in donnees and nature is not Nature.AR:
        return date.fromisoformat(f"{annee}-{hasard.choice(donnees['seances'])}")
    return date(annee, 1, 10) + timedelta(days=hasard.randrange(350))


def _court(numero: str) -> str:
    return numero_canonique(numero).replace("BM20", "BM").replace("CC20", "CC")[:15]


def _entete(numero: str, faits: dict[str, str], presents: tuple[str, ...], nature: Nature) -> tuple[Alinea, ...]:
    lignes = [Alinea(f"Acte n° {numero}"), Alinea(faits["objet"], Role.OBJET)]
    if nature is not Nature.AR:
        lignes.append(Alinea(f"Étaient présents : {', '.join(presents)}."))
        lignes.append(Alinea(f"Secrétaire de séance : {faits['secretaire']}"))
        lignes.append(Alinea(f"Rapporteur : {faits['rapporteur']}"))
    return tuple(lignes)


def _fins(hasard: random.Random, nature: Nature) -> list[str]:
    if nature is Nature.AR:
        return ["Le présent arrêté sera affiché en mairie et transmis au préfet."]
    fins = (
        "AUTORISE le représentant de la collectivité à signer tout document relatif à la présente délibération.",
        "DIT que les crédits sont inscrits au budget.",
        "CHARGE les services de l’exécution de la présente délibération.",
    )
    return hasard.sample(fins, hasard.randint(1, 2))

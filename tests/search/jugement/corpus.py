"""Seeded acts of many themes, each with the facts on which the questions are judged: the same on every machine.

The subjects are in `sujets.toml`. Wording, length, numbering, authority, people and passing mentions vary; the facts
are those of the recipe, never what an engine would say.
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
"""Acts of one subject: 70 subjects, 560 acts."""

ICI = Path(__file__).parent
COMMUNE = Collectivite(siren="217500016", nom="Commune d’Ormont-sur-Brèze")
COMMUNAUTE = Collectivite(siren="200000016", nom="Communauté de communes du Val d’Ormont")
METROPOLE = Collectivite(siren="200000024", nom="Métropole du Val-de-Brèze")
ORGANES = {COMMUNE: "Conseil municipal", COMMUNAUTE: "Conseil communautaire", METROPOLE: "Conseil métropolitain"}
PRESIDENTS = {COMMUNE: ("Claire MARTEL", "Maire"), COMMUNAUTE: ("Yves BONNEFOY", "Président"),
              METROPOLE: ("Régine AUBERT", "Présidente")}  # fmt: skip
COMMUNAUTAIRES = frozenset(
    {"piscine-tarifs", "piscine-dsp", "assainissement", "dechets", "teom", "zac", "opah", "climat", "transport"}
    | {"statuts-epci", "clect", "fonds-concours", "tourisme", "eau-tarif", "velo", "creche"}
)
METROPOLITAINS = frozenset({"metropole-ia", "metropole-proche"})
_TOUJOURS = (
    "Vu le code général des collectivités territoriales,",
    "Vu le Code général des collectivités territoriales et notamment son article L. 2121-29,",
    "Vu le CGCT,",
    "Vu la loi n° 82-213 du 2 mars 1982 relative aux droits et libertés des communes,",
    "Vu le rapport de présentation,",
)


@dataclass(frozen=True, slots=True)
class Juge:
    """One act and the facts of its recipe: subject, words drawn, `annee`, `numero`, `identifiant`, people."""

    publie: ActePublie
    faits: Mapping[str, str]
    presents: tuple[str, ...]


@lru_cache(maxsize=1)
def corpus() -> tuple[Juge, ...]:
    """Every act of the corpus, in no order that helps."""
    hasard = random.Random(GRAINE)
    juges = [_acte(hasard, *une) for une in enumerate(_recettes(hasard))]
    hasard.shuffle(juges)
    return tuple(juges)


def _sujets() -> dict[str, Any]:
    return tomllib.loads((ICI / "sujets.toml").read_text(encoding="utf-8"))


def _recettes(hasard: random.Random) -> Iterator[tuple[dict[str, Any], dict[str, str], list[str]]]:
    donnees = _sujets()
    for sujet in donnees["sujet"]:
        for rang in range(PAR_SUJET):
            choix = {**donnees["communs"], **sujet.get("choix", {})}
            faits = {nom: valeurs[rang % len(valeurs)] if nom in sujet.get("choix", {}) else hasard.choice(valeurs)
                     for nom, valeurs in choix.items()}  # fmt: skip
            # Two years for each rank, so that one subject comes back from year to year.
            faits |= {"sujet": sujet["nom"], "rang": str(rang), "annee": str(2018 + rang)}
            objet = sujet["objets"][rang % len(sujet["objets"])]
            faits["forme"] = str(rang % len(sujet["objets"]))
            yield sujet, {**faits, "objet": objet.format_map(faits)}, donnees["mentions"]


def _acte(hasard: random.Random, place: int, recette: tuple[dict[str, Any], dict[str, str], list[str]]) -> Juge:
    sujet, faits, mentions = recette
    collectivite = _collectivite(hasard, faits["sujet"])
    jour = date(int(faits["annee"]), 1, 10) + timedelta(days=hasard.randrange(350))
    nature = Nature(sujet.get("nature", "DE"))
    numero = _numero(collectivite, nature, jour, place)
    president, qualite = PRESIDENTS[collectivite]
    presents = tuple(hasard.sample(_sujets()["communs"]["elu"], 6))
    secretaire, rapporteur = presents[0], presents[1]
    identifiant = f"075-{collectivite.siren}-{jour:%Y%m%d}-{_court(numero)}-{nature}"
    faits = {**faits, "numero": numero, "identifiant": identifiant, "collectivite": collectivite.nom,
             "secretaire": secretaire, "rapporteur": rapporteur, "nature": nature.value}  # fmt: skip
    propres = [v.format_map(faits) for v in sujet["visas"]]
    communs = hasard.sample(_TOUJOURS, hasard.randint(1, 3))
    considerants = [c.format_map(faits) for c in sujet["considerants"]]
    considerants += [
        f"Considérant {m.format_map(faits)}," for m in hasard.sample(mentions, hasard.choice((0, 1, 1, 2, 3)))
    ]
    dispositif = [d.format_map(faits) for d in sujet["dispositif"]]
    dispositif += _fins(hasard, nature)
    acte = Acte(
        collectivite=collectivite.nom,
        siren=collectivite.siren,
        organe=sujet.get("organe") or ORGANES[collectivite],
        nature=nature,
        numero=numero,
        objet=faits["objet"].upper() if hasard.random() < 0.3 else faits["objet"],
        titre=faits["objet"],
        seance=Seance(date=jour, president=Personne(president, qualite), secretaire=Personne(secretaire)),
        signataires=(Personne(president, qualite),),
        matiere=sujet["matiere"],
        entete=_entete(numero, faits, presents, nature),
        preambule=(
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


def _collectivite(hasard: random.Random, sujet: str) -> Collectivite:
    if sujet in METROPOLITAINS:
        return METROPOLE
    if sujet in COMMUNAUTAIRES:
        return COMMUNAUTE
    return hasard.choice((COMMUNE, COMMUNE, COMMUNE, COMMUNAUTE))


def _numero(collectivite: Collectivite, nature: Nature, jour: date, place: int) -> str:
    if nature is Nature.AR:
        return f"AR-{jour.year}-{place:03d}"
    if collectivite is METROPOLE:
        return f"BM{jour:%Y/%m/%d}/{place % 40 + 1}-1"
    if collectivite is COMMUNAUTE:
        return f"CC{jour.year}-{place:03d}"
    return f"{jour.year}-{place:03d}"


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

"""What the control layouts are drawn with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from benchmarks.exactitude.commun import (
    verbe_attendu,
)
from benchmarks.exactitude.faits import (
    Faits,
    Individu,
    Sujet,
    annee_en_lettres,
    en_lettres,
    infinitif,
    jour_de_semaine,
    le,
)
from benchmarks.exactitude.modele import Feuille

DEPARTEMENTS = {
    "003": ("de l'Allier", "Clermont-Ferrand"), "021": ("de la Côte-d'Or", "Dijon"), "045": ("du Loiret", "Orléans"),
    "062": ("du Pas-de-Calais", "Lille"), "081": ("du Tarn", "Toulouse"),
}  # fmt: skip
"""Code → name after « Département », seat of the administrative court."""
_GENRES = ("Communauté de communes ", "Syndicat mixte ", "Commune ", "Ville ")
_HOMMES = ("Rémi", "Gérard", "Patrice", "Olivier", "Damien", "Serge", "Mathieu", "Roland", "Xavier", "Didier")
_FEMMES = ("Hélène", "Brigitte", "Laurence", "Véronique", "Chantal", "Amandine", "Denise", "Pascale", "Lise", "Martine")
_NOMS = ("AUBERTIN", "CORNUAU", "DUPLESSY", "FAYOLLE", "GUIGNARD", "HERBRETEAU", "JOUANNE", "LARDIER", "MERCADAL",
         "NOUVEL", "OLLIVARD", "PERCHERON", "RAGUIN", "SAUVESTRE", "THOREL", "VERGNAUD")  # fmt: skip


@dataclass(frozen=True)
class Assemblee:
    """Who is there, who gave power to whom, who is simply away: they agree with the counts."""

    presents: tuple[Individu, ...]
    representes: tuple[tuple[Individu, Individu], ...]
    excuses: tuple[Individu, ...]


def assemblee(f: Faits) -> Assemblee:
    """As many people as members in exercise."""
    gens = [f.president, f.secretaire, *f.autres]
    for i in range(f.exercice):
        prenoms = _FEMMES if i % 2 else _HOMMES
        gens.append(Individu(prenoms[(i * 3 + f.rang) % 10], _NOMS[(i + f.rang) % 16], bool(i % 2)))
    presents, absents = gens[: f.presents], gens[f.presents : f.exercice]
    pouvoirs = tuple(zip(absents[: f.pouvoirs], presents[2:], strict=False))
    return Assemblee(tuple(presents), pouvoirs, tuple(absents[f.pouvoirs :]))


def chez(f: Faits, genre: str, organe: str, chef: str, sujets: Sequence[Sujet] = ()) -> Faits:
    """The same facts in another authority, on one of its own subjects."""
    suite = next(f.collectivite.removeprefix(g) for g in _GENRES if f.collectivite.startswith(g))
    chef = "présidente" if chef == "président" and f.president.femme else chef
    return replace(
        f, collectivite=f"{genre} {suite}", organe=organe, chef=chef,
        president=replace(f.president, qualite=chef.capitalize()),
        sujet=sujets[f.rang % len(sujets)] if sujets else f.sujet,
    )  # fmt: skip


def avec_visa(f: Faits, visa: str) -> Faits:
    """One more visa, before the subject's."""
    return replace(f, sujet=replace(f.sujet, visas=(visa, *f.visas)))


def a_lieu(f: Faits) -> str:
    """« à Roqueval », « au Ploët-sur-Vaire »."""
    return f"au {f.lieu[3:]}" if f.lieu.startswith("Le-") else f"à {f.lieu.replace('La-', 'La ')}"


def monsieur(p: Individu) -> str:
    """« Madame » or « Monsieur »."""
    return "Madame" if p.femme else "Monsieur"


def autorite(f: Faits) -> str:
    """« Madame la Maire »."""
    return f"{monsieur(f.president)} {'la' if f.president.femme else 'le'} {f.president.qualite}"


def titre(f: Faits) -> str:
    """« La Présidente »."""
    return f"{'La' if f.president.femme else 'Le'} {f.president.qualite}"


def accord(n: int, mot: str) -> str:
    """« 1 abstention », « 2 abstentions »."""
    return f"{n} {mot}{'s' * (n > 1)}"


def au_feminin(n: int) -> str:
    """« une », « vingt et une »: how voices are counted in words."""
    mot = en_lettres(n)
    return f"{mot}e" if mot.endswith("un") else mot


def noms(gens: Iterable[Individu], joint: str = ", ", civilite: bool = True) -> str:
    """A list of people on one line."""
    return joint.join(f"{p.civilite} {p}" if civilite else str(p) for p in gens)


def code(numero: str) -> str:
    """A number as the préfecture's identifier takes it."""
    return re.sub(r"[^A-Z0-9]+", "_", numero.upper())


def de_faire(verbe: str, reste: str) -> str:
    """« d'approuver le projet »; what is « decided » is not decided twice."""
    return reste if verbe == "décider" else infinitif(verbe, reste)


def a_la_suite(textes: Sequence[str], fin: str = " ;") -> list[str]:
    """Items of one list, the last with a full stop."""
    return [t + (fin if i < len(textes) - 1 else ".") for i, t in enumerate(textes)]


def date_en_lettres(f: Faits) -> str:
    """« deux mille vingt-cinq, le mardi deux décembre »."""
    jour = "premier" if f.seance.day == 1 else en_lettres(f.seance.day)
    mois = le(f.seance).split(" ")[1]
    return f"{annee_en_lettres(f.seance.year)}, le {jour_de_semaine(f.seance)} {jour} {mois}"


def dit_effectif(d: Feuille, f: Faits, *champs: str) -> None:
    """The counts that are printed."""
    comptes = {"en_exercice": f.exercice, "presents": f.presents, "votants": f.votants, "pouvoirs": f.pouvoirs}
    d.dit(**{c: comptes[c] for c in champs})


def retenir(d: Feuille, f: Faits, textes: Sequence[str], numeros: Sequence[str] = (), *plus: str) -> None:
    """The provisions as printed; `plus`: verbs of those that the layout adds to the subject's."""
    verbes = [*(verbe_attendu(v, r) for v, r in f.decisions), *plus]
    rangs: Sequence[str | None] = numeros or [None] * len(textes)
    d.dit(provisions=list(zip(rangs, verbes, textes, strict=True)))

"""The administrative court of an act: that in whose area its author has its seat (CJA R.312-1, R.221-1, R.221-3).

`ressources/tribunaux.tsv` has one line a département, in the words of R.221-3, as in force since 9 November 2015
(décret 2015-1444). What is not in it has no court here: a court is never guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from schemas.collectivite import Collectivite, Territoire
from schemas.francais import sans_accents
from schemas.identifiants import lire_identifiant

_PREFIXE = "tribunal administratif "
_DE = re.compile(r"tribunal administratif (?:de |d['’])", re.IGNORECASE)
_VOYELLE = re.compile(r"[aeiouy]", re.IGNORECASE)
_PAR_TERRITOIRE = {
    Territoire.ALSACE_MOSELLE.value: "067",
    Territoire.GUADELOUPE.value: "971",
    Territoire.MARTINIQUE.value: "972",
    Territoire.GUYANE.value: "973",
    Territoire.LA_REUNION.value: "974",
    Territoire.MAYOTTE.value: "976",
    Territoire.SAINT_BARTHELEMY.value: "977",
    "saint-pierre-et-miquelon": "975",
    "saint-martin": "978",
    "wallis-et-futuna": "986",
    "polynesie-francaise": "987",
    "nouvelle-caledonie": "988",
}
"""A département of each territory that has one court only; the mainland has thirty-one, and none of them here."""


@dataclass(frozen=True, slots=True)
class Tribunal:
    """A court: « tribunal administratif de la Martinique », which sits in Schœlcher (None: not known)."""

    nom: str
    ville: str | None = None

    @property
    def ailleurs(self) -> str | None:
        """The town, only where the name does not tell it."""
        return self.ville if self.ville and not self.nom.endswith(self.ville) else None


@cache
def departements() -> MappingProxyType[str, str]:
    """Name of each département or collectivity, by its code of three characters, in the order of the codes."""
    return MappingProxyType({code: nom for code, nom, _, _ in _lignes()})


@cache
def tribunaux() -> MappingProxyType[str, Tribunal]:
    """The court of each département, by its code of three characters (CJA R.221-3)."""
    return MappingProxyType({code: Tribunal(_complet(nom), ville) for code, _, nom, ville in _lignes()})


def code_departement(texte: str) -> str | None:
    """The code in three characters: « 1 », « 01 », « 2a », « 971 » give « 001 », « 001 », « 02A », « 971 ».

    None when it is not that of a département that has a court.
    """
    code = texte.strip().upper().zfill(3)
    return code if code in tribunaux() else None


def tribunal_du_departement(code: str) -> Tribunal | None:
    """The court of a département, however its code is spelt; None when it is unknown."""
    canonique = code_departement(code)
    return tribunaux()[canonique] if canonique else None


def tribunal_du_territoire(territoire: str) -> Tribunal | None:
    """The court of a territory that has one only; None for the mainland, which has many."""
    code = _PAR_TERRITOIRE.get(territoire)
    return tribunaux()[code] if code else None


def territoire_du_departement(code: str) -> str | None:
    """The territory whose calendar the court of this département keeps; None when the département is unknown."""
    trouve = tribunal_du_departement(code)
    if trouve is None:
        return None
    propres = (t for t, c in _PAR_TERRITOIRE.items() if tribunaux()[c] == trouve)
    return next(propres, Territoire.METROPOLE.value)


def tribunal_nomme(texte: str) -> Tribunal:
    """The court that a setting names, « NIMES » or « Tribunal administratif de Nîmes »; kept as it is when unknown."""
    nom = " ".join(texte.split())
    court = _DE.sub("", nom, count=1) if _DE.match(nom) else nom
    connu = _par_nom().get(_plat(court))
    if connu is not None:
        return connu
    return Tribunal(nom[0].lower() + nom[1:] if nom.lower().startswith("tribunal") else _complet(nom))


def tribunal_competent(collectivite: Collectivite, identifiant: str | None = None) -> Tribunal | None:
    """The court of the authority's acts: its own setting, else its département's, else its territory's (CJA R.312-1).

    An act's préfecture identifier tells the département of an authority that does not; None when nothing tells it.
    """
    if collectivite.tribunal and collectivite.tribunal.strip():
        return tribunal_nomme(collectivite.tribunal)
    actes = lire_identifiant(identifiant) if identifiant else None
    departement = collectivite.departement or (actes.departement if actes else None)
    if departement is not None:
        return tribunal_du_departement(departement)
    return tribunal_du_territoire(collectivite.territoire)


@cache
def _lignes() -> tuple[tuple[str, str, str, str], ...]:
    texte = (files("schemas") / "ressources" / "tribunaux.tsv").read_text(encoding="utf-8")
    lignes = []
    for ligne in texte.splitlines()[1:]:
        code, departement, nom, ville = ligne.split("\t")
        lignes.append((code, departement, nom, ville))
    return tuple(lignes)


@cache
def _par_nom() -> dict[str, Tribunal]:
    """Courts by the words of their name, with and without its article: « reunion » and « la reunion »."""
    courts = {nom: tribunaux()[code] for code, _, nom, _ in _lignes()}
    sans_article = {re.sub(r"^[Ll]a ", "", nom): trouve for nom, trouve in courts.items()}
    return {_plat(nom): trouve for nom, trouve in (sans_article | courts).items()}


def _complet(nom: str) -> str:
    """« tribunal administratif d’Amiens », « de Nîmes », « de la Guyane », « du Mans »: the usage of R.221-1."""
    if nom.startswith("Le "):
        return f"{_PREFIXE}du {nom[3:]}"
    return f"{_PREFIXE}d’{nom}" if _VOYELLE.match(sans_accents(nom)) else f"{_PREFIXE}de {nom}"


def _plat(texte: str) -> str:
    return re.sub(r"\W+", " ", sans_accents(texte)).casefold().strip()

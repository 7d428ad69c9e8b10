"""A person's correction of one fact of a draft: the words of the act do not change, what was read from them does."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from pipeline.parsing.dates import en_francais, lire_date
from schemas.acte import Acte, ControleLegalite, ModeVote, Nature, Personne
from schemas.erreurs import MauvaisUsage
from schemas.identifiants import lire_identifiant, siren_valide

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_MATIERE = re.compile(r"\d(?:\.\d{1,2}){0,4}")
_VIDES = frozenset({"", "null"})


class _ValeurRefusee(Exception):
    """What was expected, in French."""


def corriger(acte: Acte, champ: str, valeur: str) -> Acte:
    """The act with the field `champ` (its dotted name in `parse --json`) set to `valeur`; an empty value clears it.

    Raises `MauvaisUsage` (COR-01: no such field, COR-02: a value that does not fit).
    """
    correction = CHAMPS.get(champ)
    if correction is None:
        message = f"Le champ « {champ} » n’existe pas ou ne se corrige pas"
        raise MauvaisUsage("COR-01", message, f"Champs possibles : {', '.join(CHAMPS)}.")
    try:
        return correction(acte, valeur.strip())
    except _ValeurRefusee as refus:
        message = f"La valeur « {valeur} » ne convient pas au champ « {champ} » : {refus}"
        conseil = f"Champs possibles : {', '.join(CHAMPS)}."
        raise MauvaisUsage("COR-02", message, conseil) from None


def _texte(valeur: str) -> str | None:
    propre = " ".join(valeur.split())
    if any(ord(c) < 32 for c in propre):
        raise _ValeurRefusee("un texte sans caractère de commande est attendu")
    return None if propre in _VIDES else propre


def _entier(valeur: str) -> int | None:
    if valeur in _VIDES:
        return None
    if not (valeur.isascii() and valeur.isdecimal() and len(valeur) < 6):
        raise _ValeurRefusee("un nombre entier est attendu")
    return int(valeur)


def _jour(valeur: str) -> date | None:
    if valeur in _VIDES:
        return None
    try:
        jour = date.fromisoformat(valeur) if _ISO.fullmatch(valeur) else lire_date(valeur)
    except ValueError:
        jour = None
    if jour is None:
        raise _ValeurRefusee("une date est attendue, comme 2025-12-02 ou 02/12/2025")
    return jour


def _siren(valeur: str) -> str | None:
    propre = re.sub(r"\s", "", valeur)
    if propre in _VIDES:
        return None
    if not siren_valide(propre):
        raise _ValeurRefusee("un numéro SIREN valide de neuf chiffres est attendu")
    return propre


def _nature(valeur: str) -> Nature:
    try:
        return Nature(valeur.upper())
    except ValueError:
        raise _ValeurRefusee(f"un code est attendu parmi {', '.join(Nature)}") from None


def _mode(valeur: str) -> ModeVote | None:
    if valeur in _VIDES:
        return None
    try:
        return ModeVote(valeur)
    except ValueError:
        raise _ValeurRefusee(f"un mot est attendu parmi {', '.join(ModeVote)}") from None


def _matiere(valeur: str) -> str | None:
    if valeur in _VIDES:
        return None
    if not _MATIERE.fullmatch(valeur):
        raise _ValeurRefusee("un code de la nomenclature est attendu, comme 7.5")
    return valeur


def _identifiant(valeur: str) -> str | None:
    if valeur in _VIDES:
        return None
    if lire_identifiant(valeur) is None:
        raise _ValeurRefusee("un identifiant de préfecture est attendu, comme 075-200054781-20251202-BM25-1-DE")
    return valeur


Correction = Callable[[Acte, str], Acte]


def _champ(nom: str, lire: Callable[[str], Any]) -> Correction:
    return lambda acte, valeur: replace(acte, **{nom: lire(valeur)})


def _dans(groupe: str, nom: str, lire: Callable[[str], Any]) -> Correction:
    return lambda acte, valeur: replace(acte, **{groupe: replace(getattr(acte, groupe), **{nom: lire(valeur)})})


def _seance(nom: str) -> Correction:
    def corriger_date(acte: Acte, valeur: str) -> Acte:
        faits: dict[str, Any] = {nom: _jour(valeur)}
        seance = replace(acte.seance, **faits)
        if seance.date and seance.convocation and seance.convocation > seance.date:
            jours = f"convocation du {en_francais(seance.convocation)}, séance du {en_francais(seance.date)}"
            raise _ValeurRefusee(f"la convocation précède la séance ({jours})")
        return replace(acte, seance=seance)

    return corriger_date


def _effectif(nom: str) -> Correction:
    def corriger_effectif(acte: Acte, valeur: str) -> Acte:
        effectif = replace(acte.seance.effectif, **{nom: _entier(valeur)})
        return replace(acte, seance=replace(acte.seance, effectif=effectif))

    return corriger_effectif


def _personne(role: str, nom: str) -> Correction:
    def corriger_personne(acte: Acte, valeur: str) -> Acte:
        actuelle: Personne | None = getattr(acte.seance, role)
        texte = _texte(valeur)
        if nom == "nom":
            nouvelle = Personne(texte, actuelle.qualite if actuelle else None) if texte else None
        elif actuelle is None:
            raise _ValeurRefusee("donnez d’abord le nom")
        else:
            nouvelle = replace(actuelle, qualite=texte)
        faits: dict[str, Any] = {role: nouvelle}
        return replace(acte, seance=replace(acte.seance, **faits))

    return corriger_personne


def _controle(nom: str, lire: Callable[[str], Any]) -> Correction:
    def corriger_controle(acte: Acte, valeur: str) -> Acte:
        controle = replace(acte.controle_legalite or ControleLegalite(), **{nom: lire(valeur)})
        return replace(acte, controle_legalite=None if controle == ControleLegalite() else controle)

    return corriger_controle


CHAMPS: dict[str, Correction] = {
    "collectivite": _champ("collectivite", _texte),
    "siren": _champ("siren", _siren),
    "organe": _champ("organe", _texte),
    "nature": _champ("nature", _nature),
    "numero": _champ("numero", _texte),
    "objet": _champ("objet", _texte),
    "titre": _champ("titre", _texte),
    "matiere": _champ("matiere", _matiere),
    "date_seance": _seance("date"),
    "date_convocation": _seance("convocation"),
    "effectif.en_exercice": _effectif("en_exercice"),
    "effectif.presents": _effectif("presents"),
    "effectif.votants": _effectif("votants"),
    "effectif.pouvoirs": _effectif("pouvoirs"),
    "president.nom": _personne("president", "nom"),
    "president.qualite": _personne("president", "qualite"),
    "secretaire.nom": _personne("secretaire", "nom"),
    "secretaire.qualite": _personne("secretaire", "qualite"),
    "vote.mode": _dans("vote", "mode", _mode),
    "vote.pour": _dans("vote", "pour", _entier),
    "vote.contre": _dans("vote", "contre", _entier),
    "vote.abstentions": _dans("vote", "abstentions", _entier),
    "vote.non_participants": _dans("vote", "non_participants", _entier),
    "controle_legalite.identifiant": _controle("identifiant", _identifiant),
    "controle_legalite.date_transmission": _controle("date_transmission", _jour),
    "controle_legalite.date_reception": _controle("date_reception", _jour),
    "date_publication": _champ("date_publication", _jour),
}
"""Dotted name → how to set it. Signatories and the words of the act are not corrected: the source says them."""

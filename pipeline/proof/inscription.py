"""One inclusion proof as a file: what ties a document to a checkpoint (RFC 6962, 2.1.1), in JSON.

Everything needed is in it but the document: anyone can compute commitment, leaf and root again with SHA-256 alone.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from pipeline.proof.limites import PREUVE_MAX
from registry import merkle
from registry.arbre import engager
from registry.journal import PreuveInclusion
from registry.note import Tete, lire_note, lire_tete
from schemas.erreurs import Dommage

FORMAT = "executoire-preuve-d-inscription"
VERSION = 1

CHEMIN_MAX = 63
"""Hashes of a path: a tree of 2^63 entries."""

_HEXA = re.compile(r"[0-9a-f]{64}")
_CHAMPS = ("format", "version", "objet", "nonce", "engagement", "feuille", "position", "taille", "chemin")
_POINT = "point_de_controle"


class PreuveIllisible(Exception):
    """It is no inclusion proof that we know; its argument is the French sentence."""


@dataclass(frozen=True, slots=True)
class Inscription:
    """A proof that was read: SHA-256 (hex) of the document, nonce, commitment, leaf, place, path, the checkpoint's
    bytes and what it states."""

    objet: str
    nonce: bytes
    engagement: bytes
    feuille: bytes
    position: int
    taille: int
    chemin: tuple[bytes, ...]
    point: bytes
    tete: Tete

    def defaut(self) -> str | None:
        """Why the proof does not hold, in French; None when it leads from the document's hash to the root that the
        checkpoint states (whose signature is another question)."""
        if self.engagement != engager(self.nonce, self.objet):
            return "L’engagement n’est pas celui de ce document sous ce nombre secret."
        if self.feuille != merkle.feuille(self.engagement):
            return "La feuille n’est pas celle de cet engagement."
        if self.taille != self.tete.taille:
            return "La preuve porte sur un registre d’une autre taille que le point de contrôle."
        if not merkle.verifier_inclusion(self.feuille, self.position, self.taille, self.chemin, self.tete.racine):
            return "Le chemin ne mène pas de ce document à la racine du point de contrôle."
        return None


def ecrire(preuve: PreuveInclusion, point: bytes) -> bytes:
    """The file of one proof against the checkpoint `point`."""
    entree = preuve.entree
    valeurs: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "objet": entree.objet,
        "nonce": entree.nonce.hex(),
        "engagement": entree.engagement.hex(),
        "feuille": merkle.feuille(entree.engagement).hex(),
        "position": entree.position,
        "taille": preuve.taille,
        "chemin": [h.hex() for h in preuve.chemin],
        _POINT: point.decode(),
    }
    return (json.dumps(valeurs, ensure_ascii=False, indent=1) + "\n").encode()


def est_une_preuve(octets: bytes) -> bool:
    """Whether a file is, or was, an inclusion proof of ours."""
    return octets.lstrip()[:1] == b"{" and FORMAT.encode() in octets[:PREUVE_MAX]


def lire(octets: bytes) -> Inscription:
    """Reads a proof, strictly: a field more, twice or of another type is refused. Raises PreuveIllisible."""
    if len(octets) > PREUVE_MAX:
        raise PreuveIllisible("La preuve d’inscription est bien trop longue.")
    try:
        valeurs = json.loads(octets.decode("utf-8"), object_pairs_hook=_sans_doublon, parse_constant=_refuser)
        if not isinstance(valeurs, dict) or valeurs.get("format") != FORMAT:
            raise ValueError("format")
        if valeurs.get("version") != VERSION or set(valeurs) != {*_CHAMPS, _POINT}:
            raise PreuveIllisible("La preuve d’inscription est d’une version que ce logiciel ne connaît pas.")
        point = _mot(valeurs[_POINT]).encode()
        chemin = valeurs["chemin"]
        if not isinstance(chemin, list) or len(chemin) > CHEMIN_MAX:
            raise ValueError("chemin")
        return Inscription(
            objet=_hexa(valeurs["objet"]).hex(),
            nonce=_hexa(valeurs["nonce"]),
            engagement=_hexa(valeurs["engagement"]),
            feuille=_hexa(valeurs["feuille"]),
            position=_entier(valeurs["position"]),
            taille=_entier(valeurs["taille"]),
            chemin=tuple(_hexa(h) for h in chemin),
            point=point,
            tete=lire_tete(lire_note(point)),
        )
    except (ValueError, RecursionError, Dommage) as erreur:
        raise PreuveIllisible("La preuve d’inscription est abîmée : elle ne peut plus être lue.") from erreur


def _sans_doublon(paires: list[tuple[str, Any]]) -> dict[str, Any]:
    valeurs = dict(paires)
    if len(valeurs) != len(paires):
        raise ValueError("doublon")
    return valeurs


def _refuser(constante: str) -> None:
    raise ValueError(constante)


def _mot(valeur: Any) -> str:
    if not isinstance(valeur, str):
        raise ValueError("texte")
    return valeur


def _hexa(valeur: Any) -> bytes:
    if not _HEXA.fullmatch(_mot(valeur)):
        raise ValueError("empreinte")
    return bytes.fromhex(valeur)


def _entier(valeur: Any) -> int:
    if type(valeur) is not int or not 0 <= valeur <= 2**53:
        raise ValueError("entier")
    return valeur

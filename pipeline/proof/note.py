"""The checkpoint as anyone reads it: a C2SP signed note (signed-note, tlog-checkpoint), and its verifier keys.

A note says: « the register of this name held so many entries, under this root ». Whoever holds the key of this name
signed it; the note itself never says who that is.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from pipeline.proof.limites import NOTE_MAX
from schemas.erreurs import MauvaisUsage

_ED25519 = b"\x01"
_TAILLE_MAX = 2**53
"""Entries; beyond, a size is no longer the same number for every reader of JSON."""
_ENTIER = re.compile(r"0|[1-9][0-9]{0,15}")


class NoteIllisible(Exception):
    """It is no checkpoint."""


@dataclass(frozen=True, slots=True)
class CleJournal:
    """A verifier key: the register's name, the four bytes that name the key, the key."""

    origine: str
    empreinte: bytes
    cle: Ed25519PublicKey

    def __eq__(self, autre: object) -> bool:
        return isinstance(autre, CleJournal) and (self.origine, self.octets) == (autre.origine, autre.octets)

    def __hash__(self) -> int:
        return hash((self.origine, self.octets))

    @property
    def octets(self) -> bytes:
        """The raw public key, 32 bytes."""
        return self.cle.public_bytes_raw()


@dataclass(frozen=True, slots=True)
class Note:
    """A checkpoint: what is signed, its three lines, and the signature lines (name, four bytes, signature)."""

    texte: bytes
    origine: str
    taille: int
    racine: bytes
    signatures: tuple[tuple[str, bytes, bytes], ...]

    def signee_par(self, cle: CleJournal) -> bool:
        """Whether one of the signature lines is that of this key."""
        for nom, empreinte, signature in self.signatures:
            if nom == cle.origine and empreinte == cle.empreinte:
                try:
                    cle.cle.verify(signature, self.texte)
                except InvalidSignature:
                    continue
                return True
        return False


def lire_cle(texte: str) -> CleJournal:
    """The verifier key that a text is (`<name>+<hash>+<base64>`, as `/journal/cle` gives it). Raises MauvaisUsage
    [VRF-05]."""
    try:
        origine, empreinte, cle = texte.strip().split("+", 2)
        octets = base64.b64decode(cle, validate=True)
        publique = Ed25519PublicKey.from_public_bytes(octets[1:])
        attendue = hashlib.sha256(origine.encode() + b"\n" + octets).digest()[:4]
        if not origine or octets[:1] != _ED25519 or bytes.fromhex(empreinte) != attendue:
            raise ValueError(texte)
    except (ValueError, binascii.Error) as erreur:
        raise MauvaisUsage(
            "VRF-05",
            "Ce n’est pas une clé de registre",
            "Prenez-la à l’adresse /journal/cle du site de la collectivité.",
        ) from erreur
    return CleJournal(origine, attendue, publique)


def lire_note(octets: bytes) -> Note:
    """A checkpoint, its signatures not checked. Raises NoteIllisible."""
    if len(octets) > NOTE_MAX:
        raise NoteIllisible
    try:
        texte, lignes = octets.decode("utf-8").split("\n\n", 1)
        origine, taille, racine = texte.split("\n")
        hachee = base64.b64decode(racine, validate=True)
        if not origine or not _ENTIER.fullmatch(taille) or int(taille) > _TAILLE_MAX or len(hachee) != 32:
            raise NoteIllisible
        if not lignes.endswith("\n"):
            raise NoteIllisible
        signatures = tuple(_ligne(ligne) for ligne in lignes[:-1].split("\n"))
    except (ValueError, binascii.Error) as erreur:
        raise NoteIllisible from erreur
    return Note(f"{texte}\n".encode(), origine, int(taille), hachee, signatures)


def _ligne(ligne: str) -> tuple[str, bytes, bytes]:
    tiret, nom, valeur = ligne.split(" ")
    brut = base64.b64decode(valeur, validate=True)
    if tiret != "—" or not nom or len(brut) < 5:
        raise ValueError(ligne)
    return nom, brut[:4], brut[4:]

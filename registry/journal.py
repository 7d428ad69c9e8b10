"""The tamper-evident register: commitments in an RFC 6962 tree, and its signed checkpoint (C2SP tlog-checkpoint).

A leaf says that *something* was registered, never what: SHA-256 over a secret 32-byte nonce and the object's hash.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy import Connection, func, insert, select

from registry import merkle
from registry.base import checkpoints, journal
from schemas.erreurs import Dommage

_ED25519 = b"\x01"
"""Signature type of C2SP signed-note."""


@dataclass(frozen=True, slots=True)
class Entree:
    """One leaf: its position from 0, the nonce and the object's SHA-256 (hex) that it commits to, the object's kind."""

    position: int
    engagement: bytes
    nonce: bytes
    objet: str
    genre: str


@dataclass(frozen=True, slots=True)
class PreuveInclusion:
    """What ties one object to a checkpoint: entry, size of the tree, audit path."""

    entree: Entree
    taille: int
    chemin: tuple[bytes, ...]


def engager(nonce: bytes, objet: str) -> bytes:
    """Commitment to an object: SHA-256(nonce || SHA-256 of the object)."""
    return hashlib.sha256(nonce + bytes.fromhex(objet)).digest()


def inscrire(connexion: Connection, objet: str, genre: str, alea: Callable[[int], bytes]) -> int:
    """Appends a leaf within the caller's transaction and gives its position."""
    position = taille(connexion)
    nonce = alea(32)
    connexion.execute(
        insert(journal).values(
            position=position, engagement=engager(nonce, objet), nonce=nonce, objet=objet, genre=genre
        )
    )
    return position


def taille(connexion: Connection) -> int:
    """Number of leaves."""
    derniere = connexion.execute(select(func.max(journal.c.position))).scalar()
    return 0 if derniere is None else int(derniere) + 1


def feuilles(connexion: Connection) -> list[bytes]:
    """Leaf hashes, in order."""
    lignes = connexion.execute(select(journal.c.engagement).order_by(journal.c.position))
    return [merkle.feuille(bytes(engagement)) for (engagement,) in lignes]


def entree(connexion: Connection, objet: str) -> Entree | None:
    """First entry that commits to this object."""
    ligne = connexion.execute(
        select(journal).where(journal.c.objet == objet).order_by(journal.c.position).limit(1)
    ).one_or_none()
    return None if ligne is None else Entree(*ligne)


def prouver(connexion: Connection, objet: str) -> PreuveInclusion | None:
    """Inclusion proof of this object in the tree of now."""
    trouvee = entree(connexion, objet)
    if trouvee is None:
        return None
    hachees = feuilles(connexion)
    return PreuveInclusion(trouvee, len(hachees), tuple(merkle.preuve_inclusion(hachees, trouvee.position)))


def cle_de_verification(origine: str, cle: Ed25519PublicKey) -> str:
    """The verifier key as C2SP writes it: `<name>+<hash>+<base64 of type and key>`."""
    octets = _ED25519 + cle.public_bytes_raw()
    return f"{origine}+{_empreinte_cle(origine, cle).hex()}+{base64.b64encode(octets).decode()}"


def signer_checkpoint(connexion: Connection, origine: str, cle: Ed25519PrivateKey) -> bytes:
    """Signs the tree of the committed leaves and keeps the note. The same size gives the note already kept."""
    hachees = feuilles(connexion)
    gardee = connexion.execute(select(checkpoints.c.note).where(checkpoints.c.taille == len(hachees))).scalar()
    if gardee is not None:
        return bytes(gardee)
    texte = f"{origine}\n{len(hachees)}\n{base64.b64encode(merkle.racine(hachees)).decode()}\n"
    signature = _empreinte_cle(origine, cle.public_key()) + cle.sign(texte.encode())
    note = f"{texte}\n— {origine} {base64.b64encode(signature).decode()}\n".encode()
    connexion.execute(insert(checkpoints).values(taille=len(hachees), note=note))
    return note


def dernier_checkpoint(connexion: Connection) -> bytes | None:
    """The newest signed note."""
    note = connexion.execute(select(checkpoints.c.note).order_by(checkpoints.c.taille.desc()).limit(1)).scalar()
    return None if note is None else bytes(note)


def lire_checkpoint(note: bytes, origine: str, cle: Ed25519PublicKey) -> tuple[int, bytes]:
    """Size and root that a note states, once its signature is verified. Raises Dommage [JNL-01]."""
    refus = Dommage("JNL-01", "Le point de contrôle du journal n’est pas signé par sa clé", "Restaurez une sauvegarde.")
    try:
        texte, signature = note.decode().split("\n\n")
        nom, taille_, racine = texte.split("\n")
        tiret, signataire, brut = signature.rstrip("\n").split(" ")
        octets = base64.b64decode(brut, validate=True)
        if (tiret, nom, signataire) != ("—", origine, origine) or octets[:4] != _empreinte_cle(origine, cle):
            raise refus
        cle.verify(octets[4:], (texte + "\n").encode())
        return int(taille_), base64.b64decode(racine, validate=True)
    except (ValueError, InvalidSignature) as erreur:
        raise refus from erreur


def _empreinte_cle(origine: str, cle: Ed25519PublicKey) -> bytes:
    return hashlib.sha256(origine.encode() + b"\n" + _ED25519 + cle.public_bytes_raw()).digest()[:4]

"""From one key of the journal to the next, under the same origin: a signed statement that names both (pure).

The log stays the same tree at the same address (C2SP tlog-tiles: one or more keys for one origin). The key that
leaves signs the name of the one that comes: whoever knows the first can follow by himself. A lost key signs nothing,
and a stolen one proves nothing: then the authority must say which key is its own.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from registry.note import (
    ED25519,
    CleVerification,
    Note,
    Signature,
    Tete,
    cle_du_journal,
    lire_cle,
    lire_note,
    signature_tenue,
)
from schemas.erreurs import Dommage, MauvaisUsage

FORMAT = "executoire/passation/1"
"""First line, so that no such statement can be taken for a checkpoint."""


class MotifPassation(StrEnum):
    """Why a key is left."""

    ROTATION = "rotation"
    PERTE = "perte"
    VOL = "vol"


@dataclass(frozen=True, slots=True)
class Passation:
    """The key left, the one that follows, the last tree that the first may have signed, why. `suivie`: the key left
    signed it, and was neither lost nor stolen, so that who believed it may believe the next one; `note` is the signed
    statement."""

    ancienne: CleVerification
    nouvelle: CleVerification
    tete: Tete
    motif: MotifPassation
    suivie: bool = False
    note: bytes = b""


def ecrire_passation(
    tete: Tete, motif: MotifPassation, ancienne: Ed25519PrivateKey | CleVerification, nouvelle: Ed25519PrivateKey
) -> bytes:
    """The statement, signed by the next key, and by the key left when it is there."""
    suivante = cle_du_journal(tete.origine, nouvelle.public_key())
    signataires = [(suivante, nouvelle)]
    if isinstance(ancienne, CleVerification):
        quittee = ancienne
    else:
        quittee = cle_du_journal(tete.origine, ancienne.public_key())
        signataires.insert(0, (quittee, ancienne))
    racine = base64.b64encode(tete.racine).decode()
    lignes = (FORMAT, tete.origine, str(tete.taille), racine, str(quittee), str(suivante), motif)
    texte = "".join(f"{ligne}\n" for ligne in lignes)
    signatures = tuple(Signature(c.nom, c.empreinte, privee.sign(texte.encode())) for c, privee in signataires)
    return bytes(Note(texte, signatures))


def lire_passation(octets: bytes) -> Passation:
    """A statement that its next key signed. Raises Dommage [JNL-23]."""
    fausse = Dommage("JNL-23", "Cette passation de clé du journal ne peut pas être lue, ou ne tient pas")
    try:
        note = lire_note(octets)
        entete, origine, taille, racine, quittee, suivante, mot = note.texte.split("\n")[:-1]
        ancienne, nouvelle = lire_cle(quittee, ED25519), lire_cle(suivante, ED25519)
        tete, motif = Tete(origine, int(taille), base64.b64decode(racine, validate=True)), MotifPassation(mot)
    except (Dommage, MauvaisUsage, ValueError) as erreur:
        raise fausse from erreur
    if entete != FORMAT or (ancienne.nom, nouvelle.nom) != (origine, origine) or not signature_tenue(note, nouvelle):
        raise fausse
    suivie = motif is MotifPassation.ROTATION and signature_tenue(note, ancienne)
    return Passation(ancienne, nouvelle, tete, motif, suivie, octets)


def suivre(connue: CleVerification, passations: Sequence[Passation]) -> tuple[Passation, ...]:
    """The statements that lead from a key that one believes to the newest one that it vouches for, in order."""
    chemin: list[Passation] = []
    courante = connue
    while (suite := next((p for p in passations if p.suivie and p.ancienne == courante), None)) is not None:
        if suite in chemin:
            break
        chemin.append(suite)
        courante = suite.nouvelle
    return tuple(chemin)

"""Signed notes, checkpoints and cosignatures (C2SP signed-note, tlog-checkpoint, tlog-cosignature), pure.

What comes from outside is read strictly: one way of writing each number and each base64, and a bound on everything.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from registry.tuiles import OCTETS, TAILLE_MAX
from schemas.erreurs import Dommage, MauvaisUsage

ED25519 = 1
COSIGNATURE_V1 = 4
"""Signature types of C2SP signed-note that are understood here."""

NOTE_MAX = 64 * 1024
"""Bytes of a note; a checkpoint with sixteen cosignatures is under 3 KB."""

SIGNATURES_MAX = 100

_DECIMAL = re.compile(r"0|[1-9][0-9]{0,18}")
_CONTROLE = re.compile(r"[\x00-\x09\x0b-\x1f]")


@dataclass(frozen=True, slots=True)
class CleVerification:
    """A verifier key: its name, the type of what it verifies, the 32 bytes of the Ed25519 key."""

    nom: str
    type: int
    publique: bytes

    @property
    def empreinte(self) -> bytes:
        """The four bytes by which a signature names its key."""
        return hashlib.sha256(f"{self.nom}\n".encode() + bytes([self.type]) + self.publique).digest()[:4]

    def __str__(self) -> str:
        materiel = base64.b64encode(bytes([self.type]) + self.publique).decode()
        return f"{self.nom}+{self.empreinte.hex()}+{materiel}"


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature line of a note, not verified yet."""

    nom: str
    empreinte: bytes
    octets: bytes

    @property
    def ligne(self) -> str:
        """The line, with its newline."""
        return f"— {self.nom} {base64.b64encode(self.empreinte + self.octets).decode()}\n"


@dataclass(frozen=True, slots=True)
class Note:
    """A text (its last newline included) and its signature lines, in order."""

    texte: str
    signatures: tuple[Signature, ...]

    def __bytes__(self) -> bytes:
        return f"{self.texte}\n{''.join(s.ligne for s in self.signatures)}".encode()

    def de(self, cle: CleVerification) -> tuple[Signature, ...]:
        """The lines that this key is said to have signed."""
        return tuple(s for s in self.signatures if s.nom == cle.nom and s.empreinte == cle.empreinte)


@dataclass(frozen=True, slots=True)
class Tete:
    """What a checkpoint states: the log's origin, the number of its leaves, the root of its tree."""

    origine: str
    taille: int
    racine: bytes


@dataclass(frozen=True, slots=True)
class CosignatureLue:
    """A witness's cosignature, verified: the key that verified it, when the witness says that it saw this tree."""

    cle: CleVerification
    signature: Signature
    instant: datetime


def lire_cle(texte: str, *types: int) -> CleVerification:
    """`<name>+<hash>+<base64>`, of one of these types. Raises MauvaisUsage [JNL-30]."""
    morceaux = texte.strip().split("+", 2)
    try:
        nom, empreinte, materiel = morceaux
        octets = _base64(materiel)
        cle = CleVerification(nom, octets[0], octets[1:])
        Ed25519PublicKey.from_public_bytes(cle.publique)
        if not _nom_valable(nom) or cle.type not in types or cle.empreinte.hex() != empreinte:
            raise ValueError(texte)
    except (ValueError, IndexError) as erreur:
        message = f"« {texte.strip()[:80]} » n’est pas une clé de vérification"
        raise MauvaisUsage("JNL-30", message, "Forme attendue : nom+empreinte+clé.") from erreur
    return cle


def cle_du_journal(origine: str, cle: Ed25519PublicKey) -> CleVerification:
    """The verifier key of a log whose checkpoints bear this origin."""
    return CleVerification(origine, ED25519, cle.public_bytes_raw())


def ecrire_checkpoint(tete: Tete, cle: Ed25519PrivateKey) -> bytes:
    """The checkpoint, signed by the log."""
    texte = f"{tete.origine}\n{tete.taille}\n{base64.b64encode(tete.racine).decode()}\n"
    qui = cle_du_journal(tete.origine, cle.public_key())
    return bytes(Note(texte, (Signature(qui.nom, qui.empreinte, cle.sign(texte.encode())),)))


def lire_note(octets: bytes) -> Note:
    """A note whose signatures nobody verified. Raises Dommage [JNL-20]."""
    malformee = Dommage("JNL-20", "Cette note n’a pas la forme d’un point de contrôle signé")
    if len(octets) > NOTE_MAX:
        raise malformee
    try:
        entier = octets.decode()
    except UnicodeDecodeError as erreur:
        raise malformee from erreur
    texte, separation, lignes = entier.rpartition("\n\n")
    if not separation or not texte or not lignes.endswith("\n") or _CONTROLE.search(entier):
        raise malformee
    signatures = [_lire_signature(ligne) for ligne in lignes[:-1].split("\n")]
    if None in signatures or len(signatures) > SIGNATURES_MAX:
        raise malformee
    return Note(texte + "\n", tuple(s for s in signatures if s is not None))


def lire_tete(note: Note) -> Tete:
    """What a checkpoint states. Raises Dommage [JNL-20]."""
    lignes = note.texte.split("\n")[:-1]
    try:
        origine, decimal, racine = lignes[:3]
        taille, hachage = _entier(decimal), _base64(racine)
        if not all(lignes) or len(hachage) != OCTETS:
            raise ValueError(note.texte)
    except ValueError as erreur:
        raise Dommage("JNL-20", "Cette note signée n’est pas un point de contrôle lisible") from erreur
    return Tete(origine, taille, hachage)


def verifier_checkpoint(octets: bytes, cle: CleVerification) -> tuple[Note, Tete]:
    """A checkpoint that this log signed, and what it states. Raises Dommage: [JNL-20] it cannot be read, [JNL-01] this
    key did not sign it, [JNL-21] it is another log's."""
    note = lire_note(octets)
    tete = lire_tete(note)
    if not note.de(cle):
        raise Dommage("JNL-01", "Ce point de contrôle n’est pas signé par la clé du journal")
    if not signature_tenue(note, cle):
        raise Dommage("JNL-01", "La signature de ce point de contrôle est fausse")
    if tete.origine != cle.nom:
        raise Dommage("JNL-21", f"Ce point de contrôle est celui d’un autre journal, « {tete.origine[:80]} »")
    return note, tete


def signature_tenue(note: Note, cle: CleVerification) -> bool:
    """Whether this key signed the note, on every line that says so."""
    lignes = note.de(cle)
    return bool(lignes) and all(_verifie(cle, ligne.octets, note.texte.encode()) for ligne in lignes)


def verifier_cosignatures(note: Note, cle: CleVerification) -> tuple[CosignatureLue, ...]:
    """The cosignatures of this witness on this checkpoint; none when it did not sign. Raises Dommage [JNL-22] when a
    line bears its name and does not hold."""
    return tuple(_lire_cosignature(note.texte, cle, signature) for signature in note.de(cle))


def _lire_cosignature(texte: str, cle: CleVerification, signature: Signature) -> CosignatureLue:
    fausse = Dommage("JNL-22", f"La cosignature du témoin {cle.nom} ne porte pas sur ce point de contrôle")
    secondes = int.from_bytes(signature.octets[:8], "big")
    message = f"cosignature/v1\ntime {secondes}\n{texte}".encode()
    if cle.type != COSIGNATURE_V1 or not _verifie(cle, signature.octets[8:], message):
        raise fausse
    try:
        return CosignatureLue(cle, signature, datetime.fromtimestamp(secondes, UTC))
    except (ValueError, OverflowError, OSError) as erreur:
        raise fausse from erreur


def _verifie(cle: CleVerification, signature: bytes, message: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(cle.publique).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def _lire_signature(ligne: str) -> Signature | None:
    tiret, _, reste = ligne.partition(" ")
    nom, _, brut = reste.partition(" ")
    try:
        octets = _base64(brut)
    except ValueError:
        return None
    return Signature(nom, octets[:4], octets[4:]) if tiret == "—" and _nom_valable(nom) and len(octets) > 4 else None


def _nom_valable(nom: str) -> bool:
    return bool(nom) and "+" not in nom and not any(c.isspace() for c in nom)


def _entier(texte: str) -> int:
    if not _DECIMAL.fullmatch(texte) or int(texte) > TAILLE_MAX:
        raise ValueError(texte)
    return int(texte)


def _base64(texte: str) -> bytes:
    """Standard base64, written the one canonical way. ValueError otherwise."""
    try:
        octets = base64.b64decode(texte, validate=True)
    except binascii.Error as erreur:
        raise ValueError(texte) from erreur
    if base64.b64encode(octets).decode() != texte:
        raise ValueError(texte)
    return octets

"""The tamper-evident register: commitments in an RFC 6962 tree, its signed checkpoints, its proofs and its tiles.

A leaf says that *something* was registered, never what: SHA-256 over a secret 32-byte nonce and the object's hash.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection

from registry import arbre, merkle, points
from registry import tuiles as forme
from registry.arbre import Entree
from registry.base import Base
from registry.note import (
    CleVerification,
    CosignatureLue,
    Tete,
    cle_du_journal,
    ecrire_checkpoint,
    lire_note,
    verifier_checkpoint,
)
from registry.passation import MotifPassation, Passation, ecrire_passation
from registry.points import Horodatage, PointDeControle
from registry.tuiles import Tuile
from schemas.erreurs import Dommage, Introuvable


@dataclass(frozen=True, slots=True)
class PreuveInclusion:
    """What ties one object to a checkpoint: entry (its nonce with it), size of the tree, audit path, root."""

    entree: Entree
    taille: int
    chemin: tuple[bytes, ...]
    racine: bytes


class Journal:
    """The journal of one register. `horloge` gives the present instant; `dossier` is where checkpoints stand apart;
    `passations` tell of the keys that it had before."""

    def __init__(
        self,
        base: Base,
        dossier: Path,
        *,
        origine: str,
        cle: Ed25519PrivateKey,
        horloge: Callable[[], datetime],
        passations: Sequence[Passation] = (),
    ) -> None:
        self._base = base
        self.dossier = dossier
        self.origine = origine
        self._cle = cle
        self._horloge = horloge
        self.passations = tuple(passations)

    @property
    def cle(self) -> CleVerification:
        """The key that verifies the checkpoints signed now."""
        return cle_du_journal(self.origine, self._cle.public_key())

    @property
    def anciennes(self) -> dict[CleVerification, int]:
        """The keys of before, the last one first, each with the size of the last tree that it may have signed."""
        return {p.ancienne: p.tete.taille for p in reversed(self.passations) if p.ancienne != self.cle}

    @property
    def cles(self) -> tuple[CleVerification, ...]:
        """Every key under which a checkpoint of this journal verifies, the present one first."""
        return (self.cle, *self.anciennes)

    def verifier(self, octets: bytes) -> Tete:
        """What a checkpoint of this journal states, under its key or one of before. Raises Dommage as
        `verifier_checkpoint`; [JNL-01] too for a tree that came after its key was left."""
        for cle, limite in self.anciennes.items():
            if lire_note(octets).de(cle):
                tete = verifier_checkpoint(octets, cle)[1]
                if tete.taille > limite:
                    raise Dommage("JNL-01", "Ce point de contrôle est signé par une clé que le journal n’avait plus")
                return tete
        return verifier_checkpoint(octets, self.cle)[1]

    # --- checkpoints ---

    def etat(self) -> tuple[int, bytes]:
        """Size and root of the tree of now, signed or not yet."""
        with self._base.lecture() as connexion:
            taille = arbre.taille(connexion)
            return taille, arbre.racine(connexion, taille)

    def signer(self) -> PointDeControle:
        """The checkpoint of the committed leaves, signed when leaves came since the last one.

        Raises Dommage [JNL-04] or [JNL-06] rather than sign a tree that does not extend what was signed before
        (C2SP tlog-checkpoint, Signatures).
        """
        with self._base.lecture() as connexion:
            publie = points.dernier(connexion)
            if publie is not None and publie.taille == arbre.taille(connexion):
                return publie
        with self._base.ecriture() as connexion:
            taille = arbre.taille(connexion)
            gardee = points.lire(connexion, taille)
            if gardee is not None:
                return gardee
            self._exiger_prolongement(connexion, taille)
            tete = Tete(self.origine, taille, arbre.racine(connexion, taille))
            note = ecrire_checkpoint(tete, self._cle)
            points.garder(connexion, taille, note)
            return PointDeControle(taille, tete.racine, note)

    def passer(
        self,
        nouvelle: Ed25519PrivateKey,
        motif: MotifPassation,
        alea: Callable[[int], bytes],
        remplacer: Callable[[bytes], None],
        *,
        perdue: CleVerification | None = None,
    ) -> PointDeControle:
        """Leaves its key for `nouvelle`: the statement gets a leaf, and the tree that holds it is the first that the
        next key signs. `remplacer` is given the statement and puts the key in its place, last of all. `perdue` names
        the key left, when nobody has it any more. Raises Dommage as `signer`."""
        with self._base.ecriture() as connexion:
            taille = arbre.taille(connexion)
            self._exiger_prolongement(connexion, taille)
            tete = Tete(self.origine, taille, arbre.racine(connexion, taille))
            passation = ecrire_passation(tete, motif, perdue or self._cle, nouvelle)
            arbre.inscrire(connexion, hashlib.sha256(passation).hexdigest(), "passation", alea)
            suivante = Tete(self.origine, taille + 1, arbre.racine(connexion, taille + 1))
            note = ecrire_checkpoint(suivante, nouvelle)
            points.garder(connexion, suivante.taille, note)
            remplacer(passation)
            return PointDeControle(suivante.taille, suivante.racine, note)

    def publie(self) -> PointDeControle | None:
        """The newest checkpoint, as it is served."""
        with self._base.lecture() as connexion:
            return points.dernier(connexion)

    def point(self, taille: int) -> PointDeControle | None:
        """The checkpoint signed for this size, None when there was none."""
        with self._base.lecture() as connexion:
            return points.lire(connexion, taille)

    def dernier_date(self) -> PointDeControle | None:
        """The newest checkpoint that a token dates."""
        with self._base.lecture() as connexion:
            return points.dernier(connexion, date=True)

    def points_prouves(self, *, avant: int | None = None, limite: int = 1000) -> tuple[PointDeControle, ...]:
        """The checkpoints that a token dates or a witness cosigned, largest first, below `avant` leaves."""
        with self._base.lecture() as connexion:
            tailles = points.tailles_prouvees(connexion, avant=avant, limite=limite)
            trouves = (points.lire(connexion, taille) for taille in tailles)
            return tuple(p for p in trouves if p is not None)

    def dernieres_cosignatures(self) -> dict[str, tuple[int, datetime]]:
        """For each witness (verifier key): the largest size it cosigned, and when it last did."""
        with self._base.lecture() as connexion:
            return points.dernieres_cosignatures(connexion)

    def garder_jeton(self, taille: int, jeton: bytes, instant: datetime) -> PointDeControle:
        """Keeps a verified token over the checkpoint of this size. Raises Introuvable [JNL-31]."""
        horodatage = Horodatage(jeton, instant, self._horloge())
        return self._garder(taille, lambda connexion: points.garder_jeton(connexion, taille, horodatage))

    def garder_cosignature(self, taille: int, lue: CosignatureLue) -> PointDeControle:
        """Keeps a verified cosignature of the checkpoint of this size. Raises Introuvable [JNL-31]."""
        recue_le = self._horloge()
        return self._garder(taille, lambda connexion: points.garder_cosignature(connexion, taille, lue, recue_le))

    # --- proofs ---

    def entree(self, objet: str) -> Entree | None:
        """The first entry that commits to this object (SHA-256, hex), its nonce with it."""
        with self._base.lecture() as connexion:
            return arbre.entree(connexion, objet)

    def preuve_inclusion(self, objet: str, taille: int) -> PreuveInclusion | None:
        """Proof that the first `taille` leaves hold this object (SHA-256, hex); None when they do not."""
        with self._base.lecture() as connexion:
            trouvee = arbre.entree(connexion, objet)
            if trouvee is None or not trouvee.position < taille <= arbre.taille(connexion):
                return None
            sommets = arbre.sommets(connexion, taille)
            chemin = merkle.preuve_inclusion(trouvee.position, taille, sommets)
            return PreuveInclusion(trouvee, taille, tuple(chemin), merkle.racine(taille, sommets))

    def preuve_coherence(self, ancienne: int, taille: int) -> tuple[bytes, ...]:
        """Proof that the tree of `taille` leaves extends that of `ancienne`. Raises Introuvable [JNL-31] unless
        0 < ancienne <= taille <= the size of the journal."""
        with self._base.lecture() as connexion:
            if not 0 < ancienne <= taille <= arbre.taille(connexion):
                raise Introuvable("JNL-31", f"Le journal n’a pas d’arbres de {ancienne} et {taille} entrées")
            return tuple(merkle.preuve_coherence(ancienne, taille, arbre.sommets(connexion, taille)))

    # --- what is served (C2SP tlog-tiles) ---

    def tuile(self, tuile: Tuile) -> bytes | None:
        """The hashes of a tile, None when the published checkpoint does not reach it."""
        return self._servir(tuile, arbre.lire_tuile)

    def paquet(self, tuile: Tuile) -> bytes | None:
        """The entries of the bundle beside a tile of level 0, each with its length, None beyond the checkpoint."""

        def lire(connexion: Connection, demandee: Tuile) -> bytes:
            entrees = arbre.engagements(connexion, demandee.rang, demandee.largeur)
            return b"".join(len(e).to_bytes(2, "big") + e for e in entrees)

        return self._servir(tuile, lire)

    # --- within ---

    def _servir(self, tuile: Tuile, lire: Callable[[Connection, Tuile], bytes]) -> bytes | None:
        with self._base.lecture() as connexion:
            publie = points.dernier(connexion)
            if publie is None or tuile.largeur > forme.largeur(tuile.niveau, tuile.rang, publie.taille):
                return None
            return lire(connexion, tuile)

    def _garder(self, taille: int, ecrire: Callable[[Connection], None]) -> PointDeControle:
        """Writes in the database, then apart: what stands apart was always in the database once."""
        with self._base.ecriture() as connexion:
            if points.lire(connexion, taille) is None:
                raise Introuvable("JNL-31", f"Aucun point de contrôle n’a été signé pour {taille} entrées")
            ecrire(connexion)
            point = points.lire(connexion, taille)
        assert point is not None
        points.mettre_a_part(self.dossier, point)
        return point

    def _exiger_prolongement(self, connexion: Connection, taille: int) -> None:
        for signe in self._signes(connexion):
            if taille < signe.taille:
                raise recul(signe.taille, taille)
            if arbre.racine(connexion, signe.taille) != signe.racine:
                raise bifurcation(signe.taille)

    def _signes(self, connexion: Connection) -> Iterator[Tete]:
        """The newest tree signed that the database remembers, and the newest that stands apart."""
        publie = points.dernier(connexion)
        if publie is not None:
            # another process may have changed the key since this one began: what it left signs nothing more
            yield self.verifier(publie.note)
        for fichier in reversed(points.mis_a_part(self.dossier)):
            with suppress(Dommage):  # `check` names a file that cannot be read
                yield self.verifier(fichier.read_bytes())
                return


def recul(signee: int, taille: int) -> Dommage:
    """The journal is shorter than a tree that it signed."""
    message = f"Le journal a reculé : il a signé un arbre de {signee} entrées et n’en a plus que {taille}"
    return Dommage("JNL-06", message, "Restaurez la base la plus récente ; n’inscrivez rien avant.")


def bifurcation(taille: int) -> Dommage:
    """The journal does not extend a tree that it signed."""
    message = f"Le journal ne prolonge pas celui qui a été signé : deux arbres de {taille} entrées diffèrent"
    return Dommage("JNL-04", message, "Gardez les deux points de contrôle : ils le prouvent.")

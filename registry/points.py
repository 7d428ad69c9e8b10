"""Signed checkpoints as they are kept: with their tokens and cosignatures, and apart from the database too.

What is dated or witnessed is written once more as files in `points/`: a database put back to an older day does not
take them back with it. Copy that folder elsewhere, and it convicts a whole home put back too.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, func, insert, select, union

from registry.base import checkpoints, cosignatures, horodatages
from registry.lignes import avec_fuseau, sans_fuseau
from registry.note import CosignatureLue, lire_note, lire_tete

DOSSIER = "points"
NOTE, JETON, COSIGNATURES = ".txt", ".tst", ".cosignatures.txt"


@dataclass(frozen=True, slots=True)
class Horodatage:
    """An RFC 3161 token over a checkpoint as the register signed it: the authority's time, the home's at reception."""

    jeton: bytes
    instant: datetime
    recu_le: datetime


@dataclass(frozen=True, slots=True)
class Cosignature:
    """A cosignature kept: the verifier key of its witness, the signature line, the witness's time, the home's."""

    temoin: str
    ligne: str
    instant: datetime
    recue_le: datetime


@dataclass(frozen=True, slots=True)
class PointDeControle:
    """A checkpoint that the register signed, and what others said of it. `note`: the bytes that tokens date."""

    taille: int
    racine: bytes
    note: bytes
    horodatages: tuple[Horodatage, ...] = ()
    cosignatures: tuple[Cosignature, ...] = ()

    @property
    def lignes(self) -> bytes:
        """The newest cosignature of each witness, one line each."""
        return "".join({c.temoin: c.ligne for c in self.cosignatures}.values()).encode()

    @property
    def servi(self) -> bytes:
        """The note with its cosignatures: what is published."""
        return self.note + self.lignes


def garder(connexion: Connection, taille: int, note: bytes) -> None:
    """Keeps a signed note."""
    connexion.execute(insert(checkpoints).values(taille=taille, note=note))


def dernier(connexion: Connection, *, date: bool = False) -> PointDeControle | None:
    """The newest checkpoint; the newest one that a token dates with `date`."""
    colonne = horodatages.c.taille if date else checkpoints.c.taille
    taille = connexion.execute(select(func.max(colonne))).scalar()
    return None if taille is None else lire(connexion, taille)


def lire(connexion: Connection, taille: int) -> PointDeControle | None:
    """The checkpoint signed for this size, None when there was none. Raises Dommage [JNL-20]."""
    note = brute(connexion, taille)
    if not note:
        return None
    jetons = connexion.execute(
        select(horodatages.c.jeton, horodatages.c.instant, horodatages.c.recu_le)
        .where(horodatages.c.taille == taille)
        .order_by(horodatages.c.id)
    )
    temoins = connexion.execute(
        select(cosignatures.c.temoin, cosignatures.c.ligne, cosignatures.c.instant, cosignatures.c.recue_le)
        .where(cosignatures.c.taille == taille)
        .order_by(cosignatures.c.id)
    )
    return PointDeControle(
        taille,
        lire_tete(lire_note(note)).racine,
        note,
        tuple(Horodatage(bytes(j), avec_fuseau(instant), avec_fuseau(recu)) for j, instant, recu in jetons),
        tuple(Cosignature(t, ligne, avec_fuseau(instant), avec_fuseau(recue)) for t, ligne, instant, recue in temoins),
    )


def brute(connexion: Connection, taille: int) -> bytes:
    """The bytes kept for this size, read by nobody yet; empty when they are none."""
    note = connexion.execute(select(checkpoints.c.note).where(checkpoints.c.taille == taille)).scalar()
    return note if isinstance(note, bytes) else b""


def lignes_de_temoins(connexion: Connection) -> list[tuple[int, str, str]]:
    """Every cosignature: size, verifier key of the witness, signature line."""
    requete = select(cosignatures.c.taille, cosignatures.c.temoin, cosignatures.c.ligne).order_by(cosignatures.c.id)
    return [(taille, temoin, ligne) for taille, temoin, ligne in connexion.execute(requete)]


def tailles(connexion: Connection) -> tuple[int, ...]:
    """Sizes of all the checkpoints, smallest first."""
    return tuple(connexion.execute(select(checkpoints.c.taille).order_by(checkpoints.c.taille)).scalars())


def tailles_prouvees(connexion: Connection, *, avant: int | None, limite: int) -> tuple[int, ...]:
    """Sizes of the checkpoints that a token or a witness vouches for, largest first."""
    prouvees = union(select(horodatages.c.taille), select(cosignatures.c.taille)).subquery()
    requete = select(prouvees.c.taille).order_by(prouvees.c.taille.desc()).limit(limite)
    if avant is not None:
        requete = requete.where(prouvees.c.taille < avant)
    return tuple(connexion.execute(requete).scalars())


def garder_jeton(connexion: Connection, taille: int, horodatage: Horodatage) -> None:
    """Keeps a token over the checkpoint of this size."""
    connexion.execute(
        insert(horodatages).values(
            taille=taille,
            jeton=horodatage.jeton,
            instant=sans_fuseau(horodatage.instant),
            recu_le=sans_fuseau(horodatage.recu_le),
        )
    )


def garder_cosignature(connexion: Connection, taille: int, lue: CosignatureLue, recue_le: datetime) -> None:
    """Keeps a verified cosignature of the checkpoint of this size."""
    connexion.execute(
        insert(cosignatures).values(
            taille=taille,
            temoin=str(lue.cle),
            ligne=lue.signature.ligne,
            instant=sans_fuseau(lue.instant),
            recue_le=sans_fuseau(recue_le),
        )
    )


def dernieres_cosignatures(connexion: Connection) -> dict[str, tuple[int, datetime]]:
    """For each witness, by its verifier key: the largest size it cosigned, and when it last did."""
    lignes = connexion.execute(
        select(cosignatures.c.temoin, cosignatures.c.taille, cosignatures.c.instant).order_by(cosignatures.c.id)
    )
    vues: dict[str, tuple[int, datetime]] = {}
    for temoin, taille, instant in lignes:
        vues[temoin] = (max(taille, vues.get(temoin, (0, instant))[0]), avec_fuseau(instant))
    return vues


def mettre_a_part(dossier: Path, point: PointDeControle) -> None:
    """Writes the checkpoint, its newest token and its cosignatures as files named by its size: `000000001284.txt`
    holds the very bytes that `000000001284.tst` dates."""
    dossier.mkdir(mode=0o700, exist_ok=True)
    nom = f"{point.taille:012d}"
    _ecrire(dossier / (nom + NOTE), point.note)
    if point.horodatages:
        _ecrire(dossier / (nom + JETON), point.horodatages[-1].jeton)
    if point.cosignatures:
        _ecrire(dossier / (nom + COSIGNATURES), point.lignes)


def mis_a_part(dossier: Path) -> list[Path]:
    """The notes kept apart, smallest tree first."""
    return sorted(f for f in dossier.glob("*" + NOTE) if not f.name.endswith(COSIGNATURES))


def _ecrire(chemin: Path, octets: bytes) -> None:
    """Whole or not at all: temporary file, fsync, rename, fsync of the folder."""
    descripteur, temporaire = tempfile.mkstemp(prefix=".en-cours-", dir=chemin.parent)
    with os.fdopen(descripteur, "wb") as sortie:
        sortie.write(octets)
        sortie.flush()
        os.fsync(sortie.fileno())
    Path(temporaire).replace(chemin)
    dossier = os.open(chemin.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(dossier)
    finally:
        os.close(dossier)

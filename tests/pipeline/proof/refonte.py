"""Bundles made again by hand, honestly or not: what an attacker who knows the format would write."""

from __future__ import annotations

import io
import json
import stat
import zipfile
from collections.abc import Mapping
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from registry.note import COSIGNATURE_V1, CleVerification, Signature, lire_note


def deplier(octets: bytes) -> dict[str, bytes]:
    """The members, in order."""
    with zipfile.ZipFile(io.BytesIO(octets)) as archive:
        return {i.filename: archive.read(i) for i in archive.infolist()}


def plier(
    pieces: dict[str, bytes] | list[tuple[str, bytes]], methode: int = zipfile.ZIP_STORED, **champs: Any
) -> bytes:
    """A ZIP of these members; `champs` are set on every entry."""
    sortie = io.BytesIO()
    with zipfile.ZipFile(sortie, "w", methode) as archive:
        for nom, contenu in pieces.items() if isinstance(pieces, dict) else pieces:
            info = zipfile.ZipInfo(nom, (1980, 1, 1, 0, 0, 0))
            info.create_system, info.external_attr, info.compress_type = 3, (stat.S_IFREG | 0o644) << 16, methode
            for champ, valeur in champs.items():
                setattr(info, champ, valeur)
            archive.writestr(info, contenu)
    return sortie.getvalue()


def remplacer(octets: bytes, pieces: Mapping[str, bytes | None]) -> bytes:
    """The same bundle with these members replaced, added, or (None) taken away."""
    tout: dict[str, bytes] = deplier(octets)
    for nom, contenu in pieces.items():
        if contenu is None:
            del tout[nom]
        else:
            tout[nom] = contenu
    return plier(tout)


def avec_les_siens(octets: bytes, nom: str) -> list[str]:
    """The member, and those that prove or date it."""
    return [n for n in deplier(octets) if n == nom or n.startswith(f"{nom}.")]


def preuve_de(octets: bytes, nom: str) -> dict[str, Any]:
    """The inclusion proof of a member, as its JSON says it."""
    lue: dict[str, Any] = json.loads(deplier(octets)[f"{nom}.preuve.json"])
    return lue


def en_preuve(valeurs: dict[str, Any]) -> bytes:
    """The file of such a proof."""
    return (json.dumps(valeurs, ensure_ascii=False, indent=1) + "\n").encode()


def cosigner(point: bytes, nom: str, secret: Ed25519PrivateKey, secondes: int) -> tuple[CleVerification, str]:
    """A witness's key and its line on a checkpoint (C2SP tlog-cosignature)."""
    cle = CleVerification(nom, COSIGNATURE_V1, secret.public_key().public_bytes_raw())
    texte_ = lire_note(point).texte
    signature = secret.sign(f"cosignature/v1\ntime {secondes}\n{texte_}".encode())
    return cle, Signature(nom, cle.empreinte, secondes.to_bytes(8, "big") + signature).ligne

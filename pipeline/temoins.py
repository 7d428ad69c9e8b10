"""Asking witnesses to cosign the journal's checkpoint (C2SP tlog-witness, add-checkpoint).

A witness remembers the largest tree it saw: it refuses to sign a step back or a fork, and its refusal is the alarm.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from pipeline.reseau import DELAI_S, Client, Reponse
from registry.journal import Journal
from registry.note import CleVerification, CosignatureLue, lire_note, verifier_cosignatures
from registry.points import PointDeControle
from schemas.erreurs import Dommage, ServiceIndisponible

REPONSE_MAX = 64 * 1024
"""Bytes; a few signature lines."""

AVANCE = timedelta(minutes=5)
"""How far a witness's clock may be ahead of ours (C2SP tlog-cosignature, Format)."""

_DECIMAL = re.compile(rb"(0|[1-9][0-9]{0,18})\n")


@dataclass(frozen=True, slots=True)
class Temoin:
    """A witness: its submission prefix, the key that verifies its cosignatures."""

    url: str
    cle: CleVerification


def demander_cosignature(
    temoin: Temoin, journal: Journal, point: PointDeControle, *, vue: int, instant: datetime, delai: float = DELAI_S
) -> CosignatureLue:
    """The witness's cosignature of this checkpoint, verified. `vue`: the size it cosigned last, as far as we know.

    Raises ServiceIndisponible: [RES-01], [RES-02], [TEM-01] it refuses, [TEM-02] its answer does not hold; Dommage:
    [TEM-03] it saw a larger tree, [TEM-04] the tree it saw is not the beginning of ours.
    """
    qui = f"Le témoin {temoin.cle.nom}"
    with Client(qui, delai) as client:
        reponse = _soumettre(client, temoin, journal, point, vue)
        if (sue := _taille_sue(reponse)) is not None and sue != vue:
            if sue > point.taille:
                message = f"{qui} a vu un journal de {sue} entrées : le nôtre, de {point.taille}, a reculé"
                raise Dommage("TEM-03", message, "Restaurez la base la plus récente ; n’inscrivez rien avant.")
            vue = sue
            reponse = _soumettre(client, temoin, journal, point, vue)
    if reponse.statut == 422 or (_taille_sue(reponse) == vue == point.taille):
        message = f"{qui} a vu un autre journal : l’arbre de {vue} entrées qu’il connaît n’est pas le début du nôtre"
        raise Dommage("TEM-04", message, "Gardez les deux points de contrôle : ils le prouvent.")
    if reponse.statut != 200:
        raise ServiceIndisponible("TEM-01", f"{qui} refuse ce point de contrôle (code HTTP {reponse.statut})")
    return _lire(reponse, temoin, point, instant)


def _soumettre(client: Client, temoin: Temoin, journal: Journal, point: PointDeControle, vue: int) -> Reponse:
    preuve = journal.preuve_coherence(vue, point.taille) if 0 < vue < point.taille else ()
    lignes = "".join(f"{base64.b64encode(h).decode()}\n" for h in preuve)
    corps = f"old {vue}\n{lignes}\n".encode() + point.note
    return client.demander(f"{temoin.url}/add-checkpoint", octets_max=REPONSE_MAX, corps=corps)


def _taille_sue(reponse: Reponse) -> int | None:
    """The size that a 409 says the witness knows."""
    trouve = _DECIMAL.fullmatch(reponse.corps) if reponse.statut == 409 else None
    return int(trouve[1]) if trouve and reponse.media.startswith("text/x.tlog.size") else None


def _lire(reponse: Reponse, temoin: Temoin, point: PointDeControle, instant: datetime) -> CosignatureLue:
    """The newest of its cosignatures; those of keys we do not know are ignored, as the protocol wants."""
    faux = ServiceIndisponible("TEM-02", f"La réponse du témoin {temoin.cle.nom} n’est pas une cosignature qui tient")
    try:
        lues = verifier_cosignatures(lire_note(point.note + reponse.corps), temoin.cle)
    except Dommage as erreur:
        raise faux from erreur
    lues = tuple(lue for lue in lues if lue.instant <= instant + AVANCE)
    if not lues:
        raise faux
    return max(lues, key=lambda lue: lue.instant)

"""What is said of the signatures that an incoming PDF carries: the bytes are kept as they came, signed or not."""

from __future__ import annotations

import re

from pipeline.reading.limites import Limites
from pipeline.reading.surveillance import Refuse, traduire_a_part
from schemas.acte import Diagnostic, Niveau
from schemas.verdict import Issue

_SIGNE = re.compile(b"/" + b"".join(b"(?:%c|#(?i:%02x))" % (c, c) for c in b"ByteRange") + rb"\s*\[")
"""The one entry that every signature has, in clear since it tells places in the file; any letter may be an escape
(ISO 32000-2, 7.3.5)."""


def porte_signature(pdf: bytes) -> bool:
    """True when the file carries a signature or a document timestamp, whole or not: saving would break it."""
    return _SIGNE.search(pdf) is not None


def constater_les_signatures(octets: bytes, nom: str, limites: Limites) -> tuple[Diagnostic, ...]:
    """LEC-31 for signatures that hold on these bytes, LEC-32 for one that does not; nothing without signature."""
    if not porte_signature(octets):
        return ()
    reponse = traduire_a_part("pipeline.reading.signatures_enfant", octets, nom, limites)
    controles = [] if isinstance(reponse, Refuse) else reponse["controles"]
    rompues = [phrase for _, verdict, phrase in controles if verdict == Issue.INVALIDE.value]
    if rompues:
        message = f"Une signature du PDF ne tient pas : {rompues[0]}"
        return (Diagnostic("LEC-32", Niveau.A_VERIFIER, message),)
    phrases = " ".join(dict.fromkeys(phrase for *_, phrase in controles))
    if not phrases:
        return ()
    assert not isinstance(reponse, Refuse)
    qui = "".join(f"{designe}. " for designe in dict.fromkeys(reponse["signataires"]))
    suite = "Qui est le signataire n’est pas contrôlé ici : voyez `executoire verify`."
    return (Diagnostic("LEC-31", Niveau.INFO, f"Le PDF est signé. {qui}{phrases} {suite}"),)

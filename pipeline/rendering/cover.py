"""The cover of the publication copy: what R.2131-1 wants legible on the document, and the way back to the act.

The day of going online, the author's first name, name and office, a QR code to the page that says where the act stands
now and checks the file; publicity in law and going online here are two facts and stand apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from io import BytesIO

import segno

from pipeline.rendering.caracteres import Nettoyeur
from pipeline.rendering.composition import Donnees, composer
from pipeline.rendering.francais import jour, jour_long
from schemas.acte import Nature
from schemas.collectivite import MoyenPublicite
from schemas.erreurs import LectureImpossible
from schemas.identifiants import adresse_de_verification
from schemas.vie import Publicite, Source

_INCONNU = "non indiqué"
MOYENS = {
    MoyenPublicite.EN_LIGNE: "en ligne",
    MoyenPublicite.AFFICHAGE: "par affichage",
    MoyenPublicite.PAPIER: "sur papier",
    MoyenPublicite.NOTIFICATION: "par notification",
}
"""How a publicity was made, after « publication »."""


class Corps(StrEnum):
    """What follows the cover: the original's pages, the rendering's, or nothing (a signed original, served apart)."""

    ORIGINAL = "original"
    RENDU = "rendu"
    A_PART = "a_part"


_SUITES = {
    Corps.ORIGINAL: "Les pages qui suivent sont celles de l’original, sans changement.",
    Corps.RENDU: "Les pages qui suivent sont la mise en page du texte scellé : l’original n’est pas un PDF.",
    Corps.A_PART: "L’original porte une signature électronique : il est servi à part, octet pour octet, "
    "et cette page l’accompagne.",
}


@dataclass(frozen=True, slots=True)
class Couverture:
    """The facts of a cover. `publicite` is the publicity in law when it is another fact than `mise_en_ligne`;
    `sha256` that of the original (hex); `corps` what `corps_de_la_copie` says of it; `statut` the sentence of the
    state on the day `au`, that of the territory on which `instant` (aware) falls."""

    uri_absolue: str
    titre: str
    collectivite: str
    mise_en_ligne: date
    sha256: str
    instant: datetime
    au: date
    demonstration: bool
    corps: Corps
    nature: Nature = Nature.DE
    numero: str | None = None
    organe: str | None = None
    date_seance: date | None = None
    publicite: Publicite | None = None
    auteur_nom: str | None = None
    auteur_qualite: str | None = None
    identifiant: str | None = None
    date_transmission: date | None = None
    date_reception: date | None = None
    statut: str | None = None
    fondement: str = "article R.2131-1 du code général des collectivités territoriales"


def couverture(c: Couverture) -> bytes:
    """The cover as PDF/A-3a and PDF/UA-1, the same bytes for the same facts.

    Raises `LectureImpossible`: RND-01 it cannot be set, RND-03 the address is too long for a QR code.
    """
    qr = code_qr(_verification(c))
    return composer("couverture.typ", lambda n: _donnees(c, n), instant=c.instant, joints={"qr": qr}).pdf


def _donnees(c: Couverture, nettoyeur: Nettoyeur) -> Donnees:
    def mot(texte: str) -> str:
        return nettoyeur.ligne(texte, "couverture")

    numero = f" n° {c.numero}" if c.numero else ""
    seance = f"séance du {jour_long(c.date_seance)}" if c.date_seance else ""
    return {
        "titre": mot(c.titre),
        "collectivite": mot(c.collectivite),
        "designation": mot(f"{c.nature.libelle}{numero}"),
        "seance": mot(", ".join(m for m in (c.organe or "", seance) if m)),
        "proprietes": {
            "titre": nettoyeur.metadonnee(c.titre),
            "auteur": nettoyeur.metadonnee(c.collectivite),
            "mots_cles": nettoyeur.metadonnee(f"{c.nature.libelle}{numero}"),
        },
        "demonstration": c.demonstration,
        "mise_en_ligne": jour_long(c.mise_en_ligne),
        "auteur": [mot(c.auteur_nom or _INCONNU), mot(c.auteur_qualite or "")],
        "adresse": mot(c.uri_absolue),
        "lien": c.uri_absolue,
        "verification": _verification(c),
        "verification_lisible": mot(_verification(c).split("://", 1)[-1]),
        "qr_alt": f"Code QR pour vérifier ce document et connaître l’état du jour : {mot(_verification(c))}",
        "statut": mot(c.statut or ""),
        "au": jour(c.au),
        "reperes": [[nom, mot(valeur)] for nom, valeur in _reperes(c)],
        "pourquoi": mot(
            f"L’{c.fondement} veut que la version mise en ligne porte la date de cette mise en ligne et, en caractères "
            "lisibles, le prénom, le nom et la qualité de l’auteur de l’acte. C’est l’objet de cette page."
        ),
        "suite": _SUITES[c.corps],
    }


def _reperes(c: Couverture) -> Iterator[tuple[str, str]]:
    if c.publicite is not None:
        p = c.publicite
        origine = {
            Source.DECLAREE: f"déclarée par {c.collectivite}",
            Source.HORODATEE: "certifiée par un horodatage",
            Source.OBSERVEE: "observée par nos contrôles",
        }[p.source]
        lieu = f", {p.lieu}" if p.lieu else ""
        yield "Publicité", f"{jour(p.date)}, {MOYENS[p.moyen]}{lieu} (date {origine})"
    yield "Identifiant", c.identifiant or _INCONNU
    if c.date_transmission:
        yield "Transmission", f"{jour(c.date_transmission)}, à la préfecture"
    if c.date_reception:
        yield "Réception", f"{jour(c.date_reception)}, par la préfecture"
    yield "Original", f"SHA-256 {c.sha256}"


def _verification(c: Couverture) -> str:
    return adresse_de_verification(c.uri_absolue, c.identifiant)


def code_qr(adresse: str) -> str:
    """The code as an SVG drawing, four modules of quiet zone included (ISO/IEC 18004 §9.1).

    Raises `LectureImpossible` RND-03 when the address is too long.
    """
    try:
        code = segno.make_qr(adresse, error="m")
    except segno.DataOverflowError as erreur:
        raise LectureImpossible(
            "RND-03", "L’adresse à vérifier est trop longue pour un code QR", "Raccourcissez l’adresse du site."
        ) from erreur
    tampon = BytesIO()
    code.save(tampon, kind="svg", border=4, xmldecl=False, dark="#1d1b18", light=None, nl=False)
    return tampon.getvalue().decode("ascii")

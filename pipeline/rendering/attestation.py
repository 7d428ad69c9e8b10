"""The notice of publicity and status on a day: one sealed page that a person may certify by hand.

Layout alone: every word comes from the caller, and the certification is a frame that nothing here fills.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO

import pikepdf

from pipeline.rendering.caracteres import Nettoyeur
from pipeline.rendering.composition import Donnees, composer
from pipeline.rendering.cover import code_qr
from pipeline.rendering.francais import jour, jour_long
from schemas.erreurs import LectureImpossible

TITRE = "Attestation de publicité et d’état"
_VIE = "vie.xml"


@dataclass(frozen=True, slots=True)
class Tableau:
    """Columns, rows of as many cells, and what is said below; without rows only the notes are set."""

    entetes: tuple[str, ...]
    lignes: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Repere:
    """One fact of the act, with the address it leads to."""

    nom: str
    valeur: str
    lien: str = ""


@dataclass(frozen=True, slots=True)
class Attestation:
    """The words of a notice on the act as it stood on day `au`, that of the territory on which `instant` (aware) falls.

    `etat`: strong words, then the rest of their sentence; `ton`: bon, veille, grave or none. `certification`: the
    sentence that a person signs and what stands below it, None (`sans_certification` says why) when there is nothing
    to certify. `verification`: the address that the code leads to.
    """

    collectivite: str
    designation: str
    seance: str
    objet: str
    au: date
    instant: datetime
    demonstration: bool
    etat: tuple[str, str]
    ton: str
    explication: str
    avertissements: tuple[str, ...]
    reperes: tuple[Repere, ...]
    faits: Tableau
    en_ligne: Tableau
    delais: Tableau
    motifs: Tableau
    portee: tuple[str, ...]
    certification: tuple[str, str] | None
    sans_certification: str
    verification: str


def attestation(a: Attestation, vie_xml: bytes) -> bytes:
    """The notice as PDF/A-3a and PDF/UA-1, `vie_xml` attached byte for byte; the same bytes for the same arguments.

    Raises `LectureImpossible`: RND-01 it cannot be set, RND-02 vie.xml is not UTF-8, RND-03 the address is too long.
    """
    try:
        vie = vie_xml.decode("utf-8")
    except UnicodeDecodeError as erreur:
        raise LectureImpossible("RND-02", "Le fichier vie.xml n’est pas codé en UTF-8", "Lancez : sync.") from erreur
    joints = {"vie": vie, "qr": code_qr(a.verification)}
    return composer("attestation.typ", lambda n: _donnees(a, n), instant=a.instant, joints=joints).pdf


def vie_jointe(pdf: bytes) -> bytes | None:
    """The vie.xml that a notice carries; None when the PDF carries none. Only for a file whose seal was verified."""
    with pikepdf.open(BytesIO(pdf)) as ouvert:
        joint = ouvert.attachments.get(_VIE)
        return None if joint is None else joint.get_file().read_bytes()


def _donnees(a: Attestation, nettoyeur: Nettoyeur) -> Donnees:
    def mot(texte: str) -> str:
        return nettoyeur.ligne(texte, "attestation")

    def tableau(t: Tableau) -> Donnees:
        lignes = [[mot(cellule) for cellule in ligne] for ligne in t.lignes]
        return {"entetes": [mot(e) for e in t.entetes], "lignes": lignes, "notes": [mot(n) for n in t.notes]}

    return {
        "titre": TITRE,
        "collectivite": mot(a.collectivite),
        "designation": mot(a.designation),
        "seance": mot(a.seance),
        "objet": mot(a.objet),
        "proprietes": {
            "titre": nettoyeur.metadonnee(f"{TITRE} au {jour(a.au)} : {a.designation}"),
            "auteur": nettoyeur.metadonnee(a.collectivite),
            "mots_cles": nettoyeur.metadonnee(a.designation),
        },
        "demonstration": a.demonstration,
        "au": jour(a.au),
        "au-long": jour_long(a.au),
        "etat": [mot(a.etat[0]), (" " if a.etat[1].startswith(" ") else "") + mot(a.etat[1])],
        "ton": a.ton,
        "explication": mot(a.explication),
        "avertissements": [mot(t) for t in a.avertissements],
        "reperes": [[r.nom, mot(r.valeur), r.lien] for r in a.reperes],
        "faits": tableau(a.faits),
        "en_ligne": tableau(a.en_ligne),
        "delais": tableau(a.delais),
        "motifs": tableau(a.motifs),
        "portee": [mot(t) for t in a.portee],
        "certification": [mot(t) for t in a.certification] if a.certification else None,
        "sans_certification": mot(a.sans_certification),
        "verification": a.verification,
        "verification_lisible": mot(a.verification.split("://", 1)[-1]),
        "qr_alt": f"Code QR pour vérifier cette attestation et connaître l’état du jour : {mot(a.verification)}",
    }

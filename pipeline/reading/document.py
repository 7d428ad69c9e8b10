"""Documents of word processors and web pages: what the reading process found, made into lines."""

from __future__ import annotations

from pipeline.reading.formats import DOCX, HTML, ODT
from pipeline.reading.limites import Limites
from pipeline.reading.surveillance import Refuse, traduire_a_part
from pipeline.reading.texte import assainir
from schemas.acte import Diagnostic, Niveau
from schemas.erreurs import LectureImpossible, Lieu
from schemas.lecture import Ligne, NatureLigne, TexteLu

LECTEURS = {
    DOCX: ("pipeline.reading.docx_enfant", "Word"),
    ODT: ("pipeline.reading.odt_enfant", "OpenDocument"),
    HTML: ("pipeline.reading.html_enfant", "HTML"),
}
"""For each format, the module that reads it in a process apart, and the name that people give it."""

_CONSTATS = {
    "LEC-24": (Niveau.INFO, "Du texte que le document ne montre pas a été mis en marge."),
    "LEC-25": (
        Niveau.A_VERIFIER,
        "Le document porte des modifications suivies : le texte lu est celui qui les accepte.",
    ),
    "LEC-26": (Niveau.INFO, "Le document porte des commentaires, mis en marge."),
    "LEC-27": (Niveau.INFO, "Le document contient des macros ou des scripts, qui n’ont pas été exécutés."),
    "LEC-28": (Niveau.A_VERIFIER, "Le document renvoie à un autre fichier, qui n’a pas été lu."),
}


def lire_document(octets: bytes, nom: str, media: str, limites: Limites) -> TexteLu:
    """Lines of a DOCX, an ODT or an HTML page. Raises `LectureImpossible` (LEC-02, 04, 05, 07, 08, 09)."""
    lecteur, genre = LECTEURS[media]
    reponse = traduire_a_part(lecteur, octets, nom, limites)
    if isinstance(reponse, Refuse):
        raise _refus(reponse.raison, genre, nom)
    lignes = [
        Ligne(assainir(texte).rstrip(), page, rang, nature=NatureLigne(nature))
        for rang, (texte, page, nature) in enumerate(reponse["lignes"], 1)
    ]
    if not any(ligne.texte.strip() for ligne in lignes):
        message = f"Le document {genre} ne contient aucun texte"
        raise LectureImpossible("LEC-05", message, "S’il contient une image, déposez-la en PDF.", Lieu(nom))
    constats = (Diagnostic(code, *_CONSTATS[code]) for code in sorted(reponse["constats"]))
    return TexteLu(nom, media, tuple(lignes), reponse["pages"], tuple(constats))


def _refus(raison: str, genre: str, nom: str) -> LectureImpossible:
    if raison == "chiffre":
        message = f"Le document {genre} est protégé par un mot de passe"
        return LectureImpossible("LEC-02", message, "Déprotégez-le puis recommencez.", Lieu(nom))
    if raison in {"bombe", "long"}:
        message = f"Le document {genre} est trop long pour être un acte"
        return LectureImpossible("LEC-04", message, "Séparez l’acte de ses annexes, puis recommencez.", Lieu(nom))
    message = f"Le document {genre} est abîmé et ne s’ouvre pas"
    return LectureImpossible("LEC-07", message, "Enregistrez-le à nouveau, puis recommencez.", Lieu(nom))

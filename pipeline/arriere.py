"""The known dates of a backlog: a CSV of transmission, reception and publication, by number or by file."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date

from schemas.erreurs import LectureImpossible, Lieu
from schemas.identifiants import numero_canonique

COLONNES = ("transmission", "reception", "publication")


@dataclass(frozen=True, slots=True)
class LigneConnue:
    """The dates known of one act; None where the list is silent."""

    transmission: date | None
    reception: date | None
    publication: date | None


@dataclass(frozen=True, slots=True)
class DatesConnues:
    """The list, by canonical number and by file name."""

    par_numero: dict[str, LigneConnue]
    par_fichier: dict[str, LigneConnue]

    def pour(self, numero: str | None, fichier: str) -> LigneConnue | None:
        """The line of this act, by its number first."""
        par_numero = self.par_numero.get(numero_canonique(numero)) if numero else None
        return par_numero or self.par_fichier.get(fichier)


def lire_dates(octets: bytes, nom: str) -> DatesConnues:
    """Reads the CSV (UTF-8, comma or semicolon; columns `numero` or `fichier`, then the three dates).

    Raises LectureImpossible [DAT-01] naming the line, before anything is changed.
    """
    try:
        texte = octets.decode("utf-8-sig")
    except UnicodeDecodeError as erreur:
        raise LectureImpossible("DAT-01", "La liste de dates n’est pas en UTF-8", "", Lieu(nom)) from erreur
    premiere = texte.split("\n", 1)[0]
    lecteur = csv.DictReader(io.StringIO(texte), delimiter=";" if premiere.count(";") > premiere.count(",") else ",")
    colonnes = {c.strip().casefold() for c in lecteur.fieldnames or ()}
    if not colonnes & {"numero", "fichier"} or not colonnes & set(COLONNES):
        conseil = "Attendu : numero ou fichier, puis transmission, reception, publication."
        raise LectureImpossible("DAT-01", "La liste de dates n’a pas les colonnes attendues", conseil, Lieu(nom))
    par_numero: dict[str, LigneConnue] = {}
    par_fichier: dict[str, LigneConnue] = {}
    for brute in lecteur:
        cases = {(k or "").strip().casefold(): (v or "").strip() for k, v in brute.items() if isinstance(v, str)}
        ligne = LigneConnue(*(_jour(cases.get(c, ""), nom, lecteur.line_num) for c in COLONNES))
        if cases.get("numero"):
            par_numero[numero_canonique(cases["numero"])] = ligne
        if cases.get("fichier"):
            par_fichier[cases["fichier"]] = ligne
    return DatesConnues(par_numero, par_fichier)


def _jour(texte: str, nom: str, ligne: int) -> date | None:
    if not texte:
        return None
    try:
        if "/" in texte:
            jour, mois, annee = texte.split("/")
            return date(int(annee), int(mois), int(jour))
        return date.fromisoformat(texte)
    except ValueError as erreur:
        message = f"La date « {texte} » n’existe pas"
        raise LectureImpossible(
            "DAT-01", message, "Écrivez AAAA-MM-JJ ou JJ/MM/AAAA.", Lieu(nom, ligne=ligne)
        ) from erreur

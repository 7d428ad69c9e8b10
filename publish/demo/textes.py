"""The texts of the demonstration: an authority's form, filled with one act's words and with dates counted from today.

A line of a text is one paragraph. Its first sign says how it is set: `#` centred and strong, `##` centred, `!` the
object, `>` a signature, `%` small print; `-` is a bullet of the act's own. `{j+30}` is the session's day and thirty,
`{cite_budget}` the number of the act whose text is `budget`, `{du_budget}` its day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from importlib.resources import files

from schemas.francais import JOURS, MOIS

_PETITS = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip
_DIZAINES = ("", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt")
_SIGNES = {"#": "titre", "##": "centre", "!": "objet", ">": "signature", "%": "petit", "-": "puce"}


@dataclass(frozen=True, slots=True)
class Gabarit:
    """What the blanks of an act are filled with. `votants` counts those who vote; `pouvoirs` are among them; `autres`
    gives the number and the day of each act of the demonstration, by the name of its text."""

    numero: str
    seance: date
    convocation: date
    presents: int
    pouvoirs: int
    cumul: bool = False
    autres: Mapping[str, tuple[str, date]] = field(default_factory=dict)

    @property
    def votants(self) -> int:
        """Present members and those who gave a mandate."""
        return self.presents + self.pouvoirs


@dataclass(frozen=True, slots=True)
class Paragraphe:
    """One paragraph of an original, and how it is set."""

    genre: str
    texte: str


def paragraphes(texte: str, modele: str, gabarit: Gabarit) -> tuple[Paragraphe, ...]:
    """The original of the act `texte`, in the form `modele`. Raises KeyError when a blank has no meaning."""
    blancs = _Blancs(gabarit)
    objet, _, corps = _lire("textes", texte).partition("\n")
    blancs["objet"] = objet.removeprefix("objet:").strip().format_map(blancs)
    blancs["objet_capitales"] = blancs["objet"].upper()
    blancs["corps"] = corps.strip().format_map(blancs)
    rempli = _lire("modeles", modele).format_map(blancs)
    return tuple(_paragraphe(ligne) for ligne in rempli.splitlines() if ligne.strip())


def annexe(nom: str) -> tuple[Paragraphe, ...]:
    """An annexe, which has no blank to fill."""
    return tuple(_paragraphe(ligne) for ligne in _lire("annexes", nom).splitlines() if ligne.strip())


def en_texte(suite: tuple[Paragraphe, ...]) -> str:
    """The same original as a plain text file."""
    return "\n\n".join(f"- {p.texte}" if p.genre == "puce" else p.texte for p in suite) + "\n"


def jour_simple(jour: date) -> str:
    """« 1er mars 2026 »."""
    return f"{'1er' if jour.day == 1 else jour.day} {MOIS[jour.month - 1]} {jour.year}"


def nombre(n: int) -> str:
    """A number below 100 in letters: « vingt et un », « soixante-douze »."""
    if n < 20:
        return _PETITS[n]
    dizaine, unite = divmod(n, 10)
    if dizaine in {7, 9}:
        unite += 10
    mot = _DIZAINES[dizaine]
    if unite == 0:
        return "quatre-vingts" if dizaine == 8 else mot
    lien = " et " if unite in {1, 11} and dizaine < 8 else "-"
    return f"{mot}{lien}{_PETITS[unite]}"


class _Blancs(dict[str, str]):
    """The blanks by name; those that count (`j+30`, `v-2`, `annee-1`, `mois-5`) are computed when they are met."""

    def __init__(self, gabarit: Gabarit) -> None:
        seance = gabarit.seance
        long = f"{JOURS[seance.weekday()]} {jour_simple(seance)}"
        annee = f"deux mille {nombre(seance.year % 100)}"
        jour = "premier" if seance.day == 1 else nombre(seance.day)
        super().__init__(
            numero=gabarit.numero,
            seance=long,
            jour=jour_simple(seance),
            seance_capitales=long.replace("1er", "1ER").upper(),
            en_lettres=f"L’an {annee}, le {JOURS[seance.weekday()]} {jour} {MOIS[seance.month - 1]}",
            convocation=jour_simple(gabarit.convocation),
            presents=str(gabarit.presents),
            pouvoirs=str(gabarit.pouvoirs),
            votants=str(gabarit.votants),
            depart_recours=(
                "sa transmission au représentant de l’État et de sa publication" if gabarit.cumul else "sa publication"
            ),
        )
        self._gabarit = gabarit

    def __missing__(self, cle: str) -> str:
        if cle.startswith(("cite_", "du_")):
            genre, _, acte = cle.partition("_")
            numero, jour = self._gabarit.autres[acte]
            return numero if genre == "cite" else jour_simple(jour)
        nom, signe, ecart = cle.partition("+") if "+" in cle else cle.partition("-")
        pas = int(f"{signe}{ecart}") if ecart else 0
        seance = self._gabarit.seance
        match nom:
            case "j":
                return jour_simple(seance + timedelta(days=pas))
            case "v":
                return str(self._gabarit.votants + pas)
            case "annee":
                return str(seance.year + pas)
            case "mois":
                rang = seance.year * 12 + seance.month - 1 + pas
                return f"{MOIS[rang % 12]} {rang // 12}"
        raise KeyError(cle)


def _lire(dossier: str, nom: str) -> str:
    return files("publish.demo").joinpath(dossier, f"{nom}.txt").read_text(encoding="utf-8")


def _paragraphe(ligne: str) -> Paragraphe:
    signe, _, texte = ligne.partition(" ")
    return Paragraphe(_SIGNES[signe], texte.strip()) if signe in _SIGNES else Paragraphe("corps", ligne.strip())

"""How often the matière and the qualification proposed are right, on invented objects.

    python -m benchmarks.matieres [--detail]

`matieres.txt` holds four objects for each two-level code; in each code the second and the fourth are kept apart: nobody
tunes on them, and `--detail` shows the others only. Matière: right code first, right code among the three proposed,
right first digit, nothing proposed. Qualification: category, rights, transmission as the set wants them, `-` being
« left to a person »; a date removed by a word (election, vœu, contract, not submitted) is counted apart and must be 0.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from pipeline.matiere import proposer
from pipeline.qualification import qualifier
from schemas.acte import Acte, Categorie, Nature, Visa

_AUTEURS = {
    "C": ("Commune de Valbrune", "Conseil municipal"),
    "E": ("Communauté de communes du Plateau", "Conseil communautaire"),
    "D": ("Département de la Vaire", "Commission permanente"),
    "R": ("Région Hautes-Terres", "Conseil régional"),
    "H": ("EHPAD public Les Ormes", "Conseil d’administration"),
    "S": ("Centre communal d’action sociale de Valbrune", "Conseil d’administration"),
}
_CATEGORIES = {"r": Categorie.REGLEMENTAIRE, "e": Categorie.ESPECE, "i": Categorie.INDIVIDUELLE, "-": None}
_REPONSES = {"o": True, "n": False, "-": None}
_SANS_DATE = frozenset({Categorie.ELECTION, Categorie.VOEU, Categorie.CONTRAT})


@dataclass(frozen=True, slots=True)
class Exemple:
    """One invented object, its code, what may be proposed of its qualification, whether it is kept apart."""

    acte: Acte
    code: str
    categorie: Categorie | None
    creatrice_de_droits: bool | None
    soumis_transmission: bool | None
    a_part: bool


@dataclass(frozen=True, slots=True)
class Mesure:
    """Shares, 0 to 1, over `exemples` objects; `retirees` is a count."""

    exemples: int
    premier: float
    parmi_trois: float
    chiffre: float
    rien: float
    categorie: float
    droits: float
    transmission: float
    retirees: int


def lire() -> tuple[Exemple, ...]:
    """The set, in its order: the second and fourth objects of each code are kept apart."""
    texte = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8")
    lignes = [ligne.split(" | ", 3) for ligne in texte.splitlines() if not ligne.startswith("#")]
    return tuple(
        _exemple(ligne, a_part=rang % 2 == 1)
        for _, du_code in groupby(lignes, key=lambda ligne: ligne[0])
        for rang, ligne in enumerate(du_code)
    )


def _exemple(ligne: list[str], *, a_part: bool) -> Exemple:
    code, source, attendu, objet = ligne
    nature, auteur = source.split()
    collectivite, organe = _AUTEURS[auteur]
    par_delegation = (Visa("Vu la délibération donnant délégation au maire"),) if nature == "AU" else ()
    acte = Acte(collectivite, organe=organe, nature=Nature(nature), objet=objet, preambule=par_delegation)
    categorie, droits, transmission = attendu.split()
    return Exemple(acte, code, _CATEGORIES[categorie], _REPONSES[droits], _REPONSES[transmission], a_part)


def mesurer(exemples: Iterable[Exemple]) -> Mesure:
    """What is proposed against what is wanted."""
    lus = [(e, [p.code for p in proposer(e.acte)], qualifier(e.acte)) for e in exemples]

    def part(justes: Iterable[bool]) -> float:
        return sum(justes) / len(lus)

    return Mesure(
        len(lus),
        part(codes[:1] == [e.code] for e, codes, _ in lus),
        part(e.code in codes for e, codes, _ in lus),
        part(bool(codes) and codes[0].split(".")[0] == e.code.split(".")[0] for e, codes, _ in lus),
        part(not codes for _, codes, _ in lus),
        part(q.categorie is e.categorie for e, _, q in lus),
        part(q.creatrice_de_droits is e.creatrice_de_droits for e, _, q in lus),
        part(q.soumis_transmission is e.soumis_transmission for e, _, q in lus),
        sum(q.categorie in _SANS_DATE or q.soumis_transmission is False for _, _, q in lus),
    )


def main() -> None:
    """One line a half; with `--detail`, the errors of the half that may be tuned on."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--detail", action="store_true")
    detail = options.parse_args().detail
    exemples = lire()
    for titre, choisis in (("réglage", [e for e in exemples if not e.a_part]),
                           ("à part", [e for e in exemples if e.a_part])):  # fmt: skip
        m = mesurer(choisis)
        print(
            f"{titre:8} {m.exemples} objets : code premier {m.premier:.1%}, parmi trois {m.parmi_trois:.1%}, premier "
            f"chiffre {m.chiffre:.1%}, rien {m.rien:.1%} ; catégorie {m.categorie:.1%}, droits {m.droits:.1%}, "
            f"transmission {m.transmission:.1%}, dates retirées {m.retirees}"
        )
    for e in (e for e in exemples if detail and not e.a_part):
        codes, q = [p.code for p in proposer(e.acte)], qualifier(e.acte)
        if codes[:1] != [e.code]:
            print(f"  {e.code:5} proposé {codes} : {e.acte.objet}")
        lue = (q.categorie, q.creatrice_de_droits, q.soumis_transmission)
        if lue != (voulu := (e.categorie, e.creatrice_de_droits, e.soumis_transmission)):
            print(f"  qualification {lue} au lieu de {voulu} : {e.acte.objet}")


if __name__ == "__main__":
    main()

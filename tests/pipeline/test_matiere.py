"""The matière that words suggest: the right one first, its reasons with it, nothing when they say too little."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from benchmarks.exactitude.faits import Sujet, lire_sujets
from pipeline.matiere import proposer
from schemas.acte import Acte, Considerant, Provision, Visa
from schemas.matieres import matieres


def acte(sujet: Sujet) -> Acte:
    visas = [Visa(f"Vu {v}") for v in sujet.visas]
    considerants = [Considerant(f"Considérant {c}") for c in sujet.considerants]
    corps = tuple(Provision(f"{v.upper()} {r}") for v, r in sujet.decisions)
    return Acte(objet=sujet.objet, preambule=(*visas, *considerants), corps=corps)


def test_the_right_matiere_is_among_the_first_for_nearly_all_subjects() -> None:
    sujets = lire_sujets()
    premieres = [s for s in sujets if (p := proposer(acte(s))) and p[0].code == s.matiere]
    parmi = [s for s in sujets if s.matiere in {p.code for p in proposer(acte(s))}]
    assert len(premieres) >= 0.9 * len(sujets)
    assert len(parmi) >= 0.95 * len(sujets)


@pytest.mark.parametrize(
    ("objet", "code"),
    [
        ("Garantie d’emprunt pour la construction de logements", "7.3"),
        ("Vœu pour le maintien de la gare", "9.4"),
        ("Instauration du droit de préemption urbain", "2.3"),
        ("Élection des adjoints", "5.1"),
        ("Fonds de concours versé à la communauté", "7.8"),
    ],
)
def test_an_object_alone_is_enough(objet: str, code: str) -> None:
    premiere = proposer(Acte(objet=objet))[0]
    assert premiere.code == code
    assert premiere.libelle == matieres()[code]
    assert premiere.raisons and 0 < premiere.part <= 1


@pytest.mark.parametrize("mots", [(), ("Questions diverses",), ("Vu le dossier",)])
def test_words_that_say_nothing_propose_nothing(mots: Sequence[str]) -> None:
    assert proposer(Acte(objet=" ".join(mots) or None)) == ()


def test_every_clue_bears_a_code_of_the_nomenclature() -> None:
    from pipeline.matiere import _indices

    _, par_indice = _indices()
    assert {c for codes in par_indice.values() for c in codes} <= set(matieres())

"""What changed from one version to the next is told place by place."""

from __future__ import annotations

from dataclasses import replace

from publish.portal.differences import ce_qui_change
from schemas.acte import Provision, Visa
from tests.publish.actes import RECETTES, acte

AVANT = acte(RECETTES[0])


def test_the_same_words_change_nothing_whatever_the_spaces() -> None:
    espace = replace(AVANT, preambule=tuple(replace(p, texte=p.texte.replace(" ", "  ")) for p in AVANT.preambule))
    assert ce_qui_change(AVANT, AVANT) == ce_qui_change(AVANT, espace) == "Le texte est le même."


def test_places_are_named() -> None:
    visas = (*AVANT.preambule[:2], Visa("Vu la loi n°2014-58 du 27 janvier 2014,"), *AVANT.preambule[2:])
    corps = (Provision("APPROUVE autre chose.", verbe="APPROUVE"), *AVANT.corps[1:])
    assert (
        ce_qui_change(AVANT, replace(AVANT, preambule=visas, corps=corps)) == "Modifié : décision 1. Ajouté : visa 3."
    )
    assert ce_qui_change(replace(AVANT, preambule=visas), AVANT) == "Retiré : visa 3."


def test_many_places_are_counted() -> None:
    autres = tuple(Visa(f"Vu le texte {n},") for n in range(20))
    phrase = ce_qui_change(AVANT, replace(AVANT, preambule=(*AVANT.preambule[:2], *autres, *AVANT.preambule[2:])))
    assert phrase == "Ajouté : visa 3, visa 4, visa 5, visa 6, visa 7, visa 8 et 14 autres."

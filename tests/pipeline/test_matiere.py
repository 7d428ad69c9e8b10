"""The matière that words suggest: the right one first, its reasons with it, nothing when they say too little."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files

import pytest

from benchmarks.exactitude.faits import Sujet, lire_sujets
from benchmarks.matieres import lire, mesurer
from pipeline.matiere import mots, proposer
from schemas.acte import Acte, Considerant, Nature, Provision, Visa
from schemas.matieres import matieres


def acte(sujet: Sujet) -> Acte:
    visas = [Visa(f"Vu {v}") for v in sujet.visas]
    considerants = [Considerant(f"Considérant {c}") for c in sujet.considerants]
    corps = tuple(Provision(f"{v.upper()} {r}") for v, r in sujet.decisions)
    return Acte(objet=sujet.objet, preambule=(*visas, *considerants), corps=corps)


def test_the_right_matiere_comes_first_for_whole_acts() -> None:
    sujets = lire_sujets()
    premieres = [s for s in sujets if (p := proposer(acte(s))) and p[0].code == s.matiere]
    assert len(premieres) >= 0.95 * len(sujets)


@pytest.mark.parametrize("a_part", [False, True], ids=["réglage", "à part"])
def test_the_invented_objects_have_theirs(a_part: bool) -> None:
    mesure = mesurer([e for e in lire() if e.a_part is a_part])
    assert mesure.exemples >= 100
    assert mesure.premier >= 0.93 and mesure.parmi_trois >= 0.97 and mesure.chiffre >= 0.95
    assert mesurer([e for e in lire() if e.a_part is a_part]) == mesure


def test_every_code_of_the_nomenclature_can_be_proposed() -> None:
    proposes = {p.code for e in lire() for p in proposer(e.acte)}
    assert {code for code in matieres() if "." in code} <= proposes


@pytest.mark.parametrize(
    ("objet", "code"),
    [
        ("Garantie d’emprunt pour la construction de logements", "7.3"),
        ("Vœu pour le maintien de la gare", "9.4"),
        ("Instauration du droit de préemption urbain", "2.3"),
        ("Élection des adjoints", "5.1"),
        ("Fonds de concours versé à la communauté", "7.8"),
        ("ADMISSIONS EN NON-VALEUR", "7.10"),
        ("admission_en_non_valeur", "7.10"),
        ("Création d’emplois non permanents", "4.2"),
        ("Tarifs de la cantine et de la garderie", "7.1"),
    ],
)
def test_an_object_alone_is_enough(objet: str, code: str) -> None:
    premiere = proposer(Acte(objet=objet))[0]
    assert premiere.code == code
    assert premiere.libelle == matieres()[code]
    assert premiere.raisons and 0 < premiere.part <= 1


@pytest.mark.parametrize(
    ("acte_lu", "code"),
    [
        (Acte("Département de la Vaire", nature=Nature.AR, objet="Circulation sur la RD 12"), "6.2"),
        (Acte("Commune de Valbrune", nature=Nature.AR, objet="Circulation rue Haute"), "6.1"),
        (Acte("EHPAD Les Ormes", objet="Création d’un emploi"), "4.3"),
        (Acte("Commune de Valbrune", objet="Création d’un emploi"), "4.1"),
        (Acte("Région Hautes-Terres", objet="Soutien à la recherche"), "9.3"),
    ],
)
def test_who_decides_counts(acte_lu: Acte, code: str) -> None:
    assert proposer(acte_lu)[0].code == code


def test_the_reasons_are_the_very_words_of_the_act() -> None:
    objet = "ATTRIBUTION DE SUBVENTIONS – Œuvres de l’école"
    assert proposer(Acte(objet=objet))[0].raisons == ("ATTRIBUTION DE SUBVENTIONS",)
    deux_fois = Acte(objet="SUBVENTION", corps=(Provision("ACCORDE une subvention", verbe="ACCORDE"),))
    assert proposer(deux_fois)[0].raisons == ("SUBVENTION",)
    for exemple in lire():
        lus = [exemple.acte.objet or "", *(v.texte for v in exemple.acte.visas)]
        for raison in (r for p in proposer(exemple.acte) for r in p.raisons):
            parties = [p for p in raison.split(" + ") if p not in {"arrêté", "Département", "Région", "EHPAD"}]
            assert any(all(partie in texte for partie in parties) for texte in lus), raison


@pytest.mark.parametrize("textes", [(), ("Questions diverses",), ("Vu le dossier",)])
def test_words_that_say_nothing_propose_nothing(textes: Sequence[str]) -> None:
    assert proposer(Acte(objet=" ".join(textes) or None)) == ()


def test_every_clue_bears_a_code_of_the_nomenclature_and_is_written_once_for_it() -> None:
    lignes = (files("pipeline") / "ressources" / "matieres.tsv").read_text(encoding="utf-8").splitlines()[1:]
    vus: set[tuple[str, frozenset[tuple[str, ...]]]] = set()
    for code, poids, indices in (ligne.split("\t") for ligne in lignes):
        assert code in matieres() and float(poids) > 0
        for indice in indices.split(", "):
            cle = (code, frozenset((p,) if p.startswith("@") else mots(p) for p in indice.split(" + ")))
            assert all(cle[1]) and cle not in vus, (code, indice)
            vus.add(cle)

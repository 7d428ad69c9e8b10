"""The real deliberation, cut by hand as a reader would cut it: valid, whole, its citations linked."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from schemas import akoma, references
from schemas.acte import (
    Acte,
    Alinea,
    Considerant,
    ControleLegalite,
    Effectif,
    FichierSource,
    Marge,
    ModeVote,
    Personne,
    Provision,
    Role,
    Seance,
    TypeMarge,
    Visa,
    Vote,
    mots,
)
from schemas.validation import valider_acte

SEED = Path(__file__).resolve().parents[2] / ".." / "shared" / "seed"


def _texte() -> str:
    fichiers = sorted(SEED.glob("*.txt"))
    if not fichiers:
        pytest.skip("../shared/seed is absent")
    return fichiers[0].read_text(encoding="utf-8").replace("*", "")


def _acte(texte: str) -> Acte:
    blocs = [b.strip() for b in texte.split("\n\n") if b.strip()]
    visas = [b for b in blocs if b.startswith("Vu ")]
    considerants = [b for b in blocs if b.startswith("Considérant ")]
    entete = blocs[: blocs.index(visas[0])]
    charniere = blocs.index("APRÈS EN AVOIR DÉLIBÉRÉ")
    vote = next(n for n, b in enumerate(blocs) if b.startswith("ADOpte"))
    timbre = next(n for n, b in enumerate(blocs) if b.startswith("Accusé de réception"))
    president = Personne("Patrick OLLIER", "Président")
    objet = next(b for b in entete if b.startswith("BM2025")).partition(" : ")[2]
    return Acte(
        collectivite="Métropole du Grand Paris",
        siren="200054781",
        organe="Bureau",
        numero="BM2025/12/02/22-1",
        objet=objet,
        seance=Seance(
            date(2025, 12, 2), date(2025, 11, 26), president, Personne("Geoffroy BOULARD"), Effectif(en_exercice=44)
        ),
        vote=Vote(ModeVote.UNANIMITE),
        signataires=(president,),
        controle_legalite=ControleLegalite(
            "075-200054781-20251202-BM25-12-02-22-1-DE", date(2025, 12, 16), date(2025, 12, 16)
        ),
        entete=tuple(Alinea(b, Role.OBJET if objet in b else Role.TEXTE) for b in entete),
        preambule=(
            *map(Visa, visas),
            *map(Considerant, considerants),
            Alinea(blocs[charniere], Role.FORMULE),
        ),
        corps=(
            *(Provision(b, verbe=b.split()[0]) for b in blocs[charniere + 1 : vote]),
            Alinea(blocs[vote], Role.VOTE),
        ),
        conclusions=tuple(Alinea(b, Role.SIGNATURE) for b in blocs[vote + 1 : timbre]),
        marges=tuple(Marge(b, TypeMarge.TIMBRE, 1) for b in blocs[timbre:]),
        sources=(FichierSource("acte.txt", "0" * 64, len(texte.encode()), "text/plain"),),
    )


def test_the_real_deliberation_goes_out_valid_and_comes_back_whole() -> None:
    texte = _texte()
    acte = _acte(texte)
    octets = akoma.dump(acte)
    assert akoma.load(octets) == acte
    assert valider_acte(octets) == ()
    assert acte.mots() == mots(texte)


def test_the_visas_of_the_real_deliberation_lead_where_they_say() -> None:
    acte = _acte(_texte())
    assert len(acte.visas) == 14
    liens = [[r.href for r in references.chercher(v.texte, acte.collectivite, acte.organe)] for v in acte.visas]
    assert [len(par_visa) for par_visa in liens] == [1] * 10 + [0] * 4
    assert liens[3] == ["https://www.legifrance.gouv.fr/eli/decret/2015/9/30/2015-1212/jo/texte"]
    assert liens[8] == ["/actes/CM2025-04-07-19-2"]

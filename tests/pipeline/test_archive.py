"""ZIPs made piece by piece: whole, of the size announced, the same each time, with names that harm nobody."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.archive import archiver, nom_sur, taille

MEMBRES = st.dictionaries(st.text(min_size=1, max_size=20).map(nom_sur), st.binary(max_size=300), max_size=8)


@given(MEMBRES)
def test_ce_qui_entre_ressort_et_la_taille_est_celle_annoncee(membres: dict[str, bytes]) -> None:
    morceaux = list(archiver(membres.items()))
    octets = b"".join(morceaux)
    assert len(octets) == taille((nom, len(o)) for nom, o in membres.items())
    with zipfile.ZipFile(io.BytesIO(octets)) as archive:
        assert archive.testzip() is None
        assert {n: archive.read(n) for n in archive.namelist()} == membres
    assert octets == b"".join(archiver(membres.items()))


def test_un_membre_part_avant_que_le_suivant_soit_lu() -> None:
    lus: list[str] = []

    def lire():  # type: ignore[no-untyped-def]
        for nom in ("un", "deux"):
            lus.append(nom)
            yield nom, nom.encode() * 1000

    flux = archiver(lire())
    premier = next(flux)
    assert lus == ["un"] and b"un" * 1000 in premier


def test_la_taille_se_tait_quand_il_faudrait_zip64() -> None:
    assert taille([("a", 2**32)]) is None
    assert taille((str(n), 0) for n in range(2**16)) is None


@pytest.mark.parametrize("nom", ["..", ".", "../../etc/passwd", "a\\b", "CON", "nul.txt", "", " ", "x" * 500, "a\x00b"])
def test_un_nom_hostile_devient_un_simple_nom(nom: str) -> None:
    sur = nom_sur(nom)
    assert sur and not set(sur) & set("/\\\x00:") and sur.strip(".") and len(sur) <= 121
    assert sur.split(".")[0].upper() not in {"CON", "NUL"}
    assert nom_sur(sur) == sur

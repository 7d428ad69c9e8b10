"""docs/cles.md is lived through, from its first line to its last: its settings are put in place, its commands run,
with a real token, real certificates, a real timestamp authority, and what each bad day brings."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import pkcs12

from publish.cli import main
from publish.maison import ouvrir
from tests.autorite_http import Autorite
from tests.lieux import PROJET
from tests.pipeline.sealing.autorites import AutoriteEssai, pem
from tests.pipeline.sealing.jetons import PIN, Softhsm, ouvrir_tiroir
from tests.publish.cli.test_cachet import HIER, MOT_DE_PASSE, faire_p12

PAGE = (PROJET / "docs/cles.md").read_text(encoding="utf-8")
MAISON = Path("executoire-data")


@dataclass
class Monde:
    """What stands around the house: `/etc/executoire`, the issuers, the token, the timestamp authority."""

    etc: Path
    emetteurs: dict[str, AutoriteEssai]
    jeton: Softhsm
    tsa: Autorite | None = None
    cle_journal: str = ""

    def apres_init(self) -> None:
        """The home is there: its issuers publish, its authority dates."""
        self.tsa = Autorite(MAISON / "cles")
        for emetteur in self.emetteurs.values():
            emetteur.publier(MAISON / "cles", HIER)
        self.cle_journal = ouvrir(MAISON).registre.cle_journal()

    def perdre(self) -> None:
        """The journal's key is erased; its name was noted."""
        self.cle_journal = ouvrir(MAISON).registre.cle_journal()
        (MAISON / "cles/journal.pem").unlink()

    def voler(self) -> None:
        """The issuer says that the seal in use is revoked."""
        octets = (self.etc / "cachet-2029.p12").read_bytes()
        cle = pkcs12.load_pkcs12(octets, MOT_DE_PASSE.encode()).cert
        assert cle is not None
        instant = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=1)
        self.emetteurs["racine-2029"].publier(MAISON / "cles", instant, [(cle.certificate, instant)])

    def ici(self, texte: str) -> str:
        """The page's paths and addresses, as they are here."""
        assert self.tsa is not None
        texte = texte.replace("/etc/executoire", str(self.etc)).replace(
            "https://horodatage.exemple.fr/tsa", self.tsa.url
        )
        texte = re.sub(r"/usr/lib/softhsm/\S+?\.so", str(self.jeton.module), texte)
        return re.sub(r"--ancienne \S+", f"--ancienne {self.cle_journal}", texte)


@pytest.fixture
def monde(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Monde]:
    jeton = ouvrir_tiroir(tmp_path / "hsm")
    (tmp_path / "examples").symlink_to(PROJET / "examples")
    etc = tmp_path / "etc"
    etc.mkdir()
    emetteurs = {nom: AutoriteEssai(nom, HIER) for nom in ("racine", "racine-2029")}
    for nom, emetteur in emetteurs.items():
        (etc / f"{nom}.pem").write_bytes(pem(emetteur.certificat))
    for nom, de in (("cachet", "racine"), ("cachet-2029", "racine-2029"), ("cachet-suivant", "racine-2029")):
        faire_p12(etc, nom, emetteurs[de], OI="NTRFR-219901006")
    jeton.cachet("Mairie", "cachet", "P-256", emetteurs["racine"]).rename(etc / "jeton.pem")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EXECUTOIRE_PKCS12_MOT_DE_PASSE", MOT_DE_PASSE)
    monkeypatch.setenv("EXECUTOIRE_PKCS11_PIN", PIN)
    fait = Monde(etc, emetteurs, jeton)
    yield fait
    if fait.tsa is not None:
        fait.tsa.fermer()


def test_the_page_is_lived_through(monde: Monde, capsys: pytest.CaptureFixture[str]) -> None:
    """Every settings block, every command, in the order of the page; each ends well."""
    jouees: list[list[str]] = []
    dit: dict[str, list[str]] = {}
    evenements: dict[str, Callable[[], None]] = {
        "**La clé du journal** (`cles": monde.perdre,
        "**Le cachet.** Chaque": monde.voler,
    }
    for morceau in re.findall(r"^```(?:sh|toml)\n.*?^```|^\*\*.*?$", PAGE, re.DOTALL | re.MULTILINE):
        for debut, evenement in evenements.items():
            if morceau.startswith(debut):
                evenement()
        if morceau.startswith("```toml"):
            (MAISON / "executoire.toml").write_text(monde.ici(morceau[8:-3]), encoding="utf-8")
        for ligne in morceau.splitlines() if morceau.startswith("```sh") else ():
            mots = shlex.split(ligne if monde.tsa is None else monde.ici(ligne), comments=True)
            if mots[:1] != ["executoire"]:
                continue
            capsys.readouterr()
            with pytest.raises(SystemExit) as fin:
                main(mots[1:])
            ecrit = capsys.readouterr()
            assert not fin.value.code, (mots, ecrit)
            jouees.append(mots[1:])
            dit.setdefault(" ".join(mots[1:3]), []).append(ecrit.out + ecrit.err)
            if mots[1] == "init":
                monde.apres_init()
    assert len(jouees) > 20
    for attendue in ("rotation", "perte", "vol"):
        assert any(attendue in mots for mots in jouees), attendue
    assert sum("[SCE-16]" in texte for texte in dit["check"]) == 1, (
        "told on the day of the theft, gone with the next seal"
    )
    scelleurs = [
        "Cachet",
        "« cachet »",
        "« Cachet Mairie »",
        "« cachet-2029 »",
        "« cachet-2029 »",
        "« cachet-suivant »",
    ]
    assert all(qui in texte for qui, texte in zip(scelleurs, dit["cles essai"], strict=True))

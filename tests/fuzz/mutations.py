"""Hostile inputs by mutation: `python -m tests.fuzz.mutations [--secondes N] [--graine N] [--processus N]`.

Each input is a valid text, document or XML, damaged at random. Readers may refuse it in one sentence; anything else —
an exception that is not theirs, a lost word, more than ten seconds, more than a gibibyte — is a failure, and the input
is written beside the message.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import typst

from benchmarks.exactitude.dispositions import REGLAGE
from benchmarks.exactitude.faits import tirer
from benchmarks.exactitude.rendus import en_texte
from pipeline.parsing import analyser
from pipeline.reading import lire_octets
from pipeline.reading.docx_enfant import traduire as traduire_docx
from pipeline.reading.enfant import FichierRefuse
from pipeline.reading.html_enfant import traduire as traduire_html
from pipeline.reading.odt_enfant import traduire as traduire_odt
from schemas import akoma
from schemas.erreurs import ErreurExecutoire
from schemas.validation import valider_acte
from tests.actes_inventes import texte, timbre
from tests.pipeline.reading.documents import docx, odt, p, tableau

DUREE_MAX = 10.0
MEMOIRE_MAX = 1024 * 1024
"""Kibibytes of resident memory."""
_BORNES = {"caracteres": 3_000_000, "pages": 2_000}
_JETONS = (
    b"<", b">", b"&", b"]]>", b"<!--", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"/", b"%", b"(" * 40, b"1er", b"Vu ",
    b"Article 1er : ", b"ARRETE", b"APPROUVE ", "N° 2025-".encode(), "Considérant ".encode(), b"\f", b"\r", b"-" * 300,
    "é".encode() * 200, b" " * 2000, b"99999999999999999999", b"obj", b"endstream", b"099-219901006-20251212-A-DE",
    b"Pour : 12 Contre : ", b"le 31/02/2025", b"l'an deux mille ", b"w:p", b"text:list", b"</w:tbl>", b"<table>" * 30,
)  # fmt: skip


@dataclass(frozen=True)
class Cible:
    """One reader: the valid inputs that are damaged, and what is done with each."""

    nom: str
    graines: tuple[bytes, ...]
    essayer: Callable[[bytes], object]


def abimer(octets: bytes, hasard: random.Random) -> bytes:
    """A few mutations: bytes changed, pieces cut, doubled, moved, tokens put in."""
    b = bytearray(octets)
    for _ in range(hasard.choice((1, 1, 2, 3, 5, 12))):
        if not b:
            break
        i = hasard.randrange(len(b))
        n = hasard.choice((1, 2, 8, 64, 400))
        match hasard.randrange(7):
            case 0:
                b[i] = hasard.randrange(256)
            case 1:
                del b[i : i + n]
            case 2:
                b[i:i] = b[i : i + n] * hasard.choice((1, 2, 30))
            case 3:
                j = hasard.randrange(len(b))
                morceau = bytes(b[i : i + n])
                del b[i : i + n]
                b[j:j] = morceau
            case 4:
                b[i:i] = hasard.choice(_JETONS)
            case 5:
                b[i] ^= 1 << hasard.randrange(8)
            case _:
                del b[i + len(b) // 2 :]
    return bytes(b[:400_000])


def _texte(octets: bytes) -> None:
    for lecture in analyser(lire_octets(octets, "x.txt")):
        assert lecture.texte_conserve, "a word was lost"
        assert akoma.load(akoma.dump(lecture.acte)) == lecture.acte, "the act is not its XML"


def _zippe(octets: bytes, hasard: random.Random) -> bytes:
    """Damages one part of the ZIP, or the ZIP itself."""
    if hasard.random() < 0.25:
        return abimer(octets, hasard)
    sortie = BytesIO()
    with ZipFile(BytesIO(octets)) as source, ZipFile(sortie, "w", ZIP_DEFLATED) as archive:
        noms = source.namelist()
        choisi = hasard.choice(noms)
        for nom in noms:
            contenu = source.read(nom)
            archive.writestr(nom, abimer(contenu, hasard) if nom == choisi else contenu)
    return sortie.getvalue()


def _xml(octets: bytes) -> None:
    valider_acte(octets)
    akoma.load(octets)


def cibles() -> tuple[Cible, ...]:
    """The readers of the product, each with its valid inputs."""
    acte = texte() + timbre()
    lignes = "".join(map(p, acte.splitlines()))
    word = docx(lignes + tableau(("Pour", "12"), ("Contre", "3")), header1=p("COMMUNE"), footnotes=p("note"))
    ouvert = odt("".join(f"<text:p>{ligne}</text:p>" for ligne in acte.splitlines()), "<style:header/>")
    page = "<!DOCTYPE html><html><body>" + "".join(f"<p>{ligne}</p>" for ligne in acte.splitlines()) + "</body></html>"
    (lecture,) = analyser(lire_octets(acte.encode(), "x.txt"))
    pdf = typst.compile(acte.encode(), format="pdf", ignore_system_fonts=True)
    ecrits = tuple(en_texte(disposition(tirer(rang))) for rang, disposition in enumerate(REGLAGE))
    return (
        Cible("texte", (acte.encode(), acte.encode("cp1252"), acte.encode("utf-16"), *ecrits), _texte),
        Cible("docx", (word,), lambda o: traduire_docx(o, _BORNES)),
        Cible("odt", (ouvert,), lambda o: traduire_odt(o, _BORNES)),
        Cible("html", (page.encode(),), lambda o: traduire_html(o, _BORNES)),
        Cible("xml", (akoma.dump(lecture.acte),), _xml),
        Cible("pdf", (pdf,), lambda o: lire_octets(o, "x.pdf")),
    )


def chercher(secondes: float, graine: int) -> Counter[str]:
    """Damaged inputs for `secondes`, each reader in turn; counts by reader and outcome. Raises AssertionError, with the
    path of the input, on the first failure."""
    hasard = random.Random(graine)
    comptes: Counter[str] = Counter()
    fin = time.monotonic() + secondes
    toutes = cibles()
    while time.monotonic() < fin:
        for cible in toutes:
            # A PDF costs a process: one for forty of the others.
            if cible.nom == "pdf" and hasard.randrange(40):
                continue
            octets = hasard.choice(cible.graines)
            octets = _zippe(octets, hasard) if octets.startswith(b"PK") else abimer(octets, hasard)
            comptes[f"{cible.nom} {_essayer(cible, octets)}"] += 1
    return comptes


def _essayer(cible: Cible, octets: bytes) -> str:
    debut = time.process_time()
    try:
        cible.essayer(octets)
        issue = "lu"
    except (ErreurExecutoire, FichierRefuse):
        issue = "refusé"
    except BaseException as erreur:
        raise AssertionError(f"{cible.nom}: {type(erreur).__name__}: {erreur} ({_garder(cible, octets)})") from erreur
    duree = time.process_time() - debut
    assert duree < DUREE_MAX, f"{cible.nom}: {duree:.1f} s ({_garder(cible, octets)})"
    memoire = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert memoire < MEMOIRE_MAX, f"{cible.nom}: {memoire} KiB ({_garder(cible, octets)})"
    return issue


def _garder(cible: Cible, octets: bytes) -> Path:
    with tempfile.NamedTemporaryFile(prefix=f"fuzz-{cible.nom}-", delete=False) as fichier:
        fichier.write(octets)
    return Path(fichier.name)


def main() -> int:
    """Runs for the time asked, prints the counts."""
    analyseur = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    analyseur.add_argument("--secondes", type=float, default=300)
    analyseur.add_argument("--graine", type=int, default=None)
    analyseur.add_argument("--processus", type=int, default=1)
    options = analyseur.parse_args()
    graine = options.graine if options.graine is not None else random.SystemRandom().randrange(2**32)
    graines = range(graine, graine + options.processus)
    print(f"graines {', '.join(map(str, graines))}", flush=True)
    with ProcessPoolExecutor(options.processus) as travailleurs:
        comptes = sum(travailleurs.map(chercher, [options.secondes] * options.processus, graines), Counter[str]())
    for nom, nombre in sorted(comptes.items()):
        print(f"  {nombre:>8}  {nom}")
    print(f"  {sum(comptes.values()):>8}  en tout, sans défaut")
    return 0


if __name__ == "__main__":
    sys.exit(main())

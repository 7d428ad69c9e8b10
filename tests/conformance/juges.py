"""Programs that are not ours, asked for their verdict on files. Each answers for itself; nothing is concluded here."""

from __future__ import annotations

import base64
import json
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.conformance.jetons import Jeton

ICI = Path(__file__).resolve().parent
JAVA, GO = ICI / "dss", ICI / "go"
CONTROLES_TUILES = ("checkpoint", "racine", "feuilles", "entrees", "preuves")
"""What the Go judge checks in a served register: signed note, root, every leaf, entries, proofs drawn from tiles."""

CLASSPATH, JUGE_GO = JAVA / "target" / "classpath", GO / "target" / "juge"


@dataclass(frozen=True)
class Avis:
    """One verdict and the judge's own words."""

    valide: bool
    dit: str


def absence(juge: str) -> str | None:
    """Why a judge cannot sit; None when it can."""
    if juge in ("dss", "verapdf"):
        if shutil.which("java") is None:
            return "java is not installed (DSS and veraPDF need a JDK 17 and Maven)"
        if not CLASSPATH.exists():
            return "DSS and veraPDF are not built: make conformance (it needs Maven)"
        return None
    if juge == "go":
        return None if JUGE_GO.exists() else "the Go judge is not built: make conformance (it needs Go 1.21 or newer)"
    return None if shutil.which(juge) else f"{juge} is not installed"


def java(fichiers: list[Path], racines: list[Path]) -> dict[str, Any]:
    """DSS and veraPDF on all the files, in one start: `{"versions", "avis": {path: {"dss", "verapdf"}}}`."""
    chemins = f"{JAVA / 'target' / 'classes'}:{CLASSPATH.read_text().strip()}"
    # a short life: compiling further than the first level costs more than it brings
    commande = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", chemins, "juges.Juges"]
    for racine in racines:
        commande += ["--racine", str(racine)]
    fini = subprocess.run([*commande, *map(str, fichiers)], capture_output=True, text=True, check=False)
    if fini.returncode != 0:
        raise AssertionError(f"the Java judges failed: {fini.stderr}")
    reponse = json.loads(fini.stdout)
    return {"versions": reponse["versions"], "avis": {a["fichier"]: a for a in reponse["avis"]}}


def go(**demande: Any) -> dict[str, Any]:
    """golang.org/x/mod on notes, proofs and tiles: the fields of `Demande` in main.go, bytes as they are."""
    fini = subprocess.run(
        [JUGE_GO], input=json.dumps(demande, default=en_base64), capture_output=True, text=True, check=False
    )
    if fini.returncode != 0:
        raise AssertionError(f"the Go judge failed: {fini.stderr}")
    reponse: dict[str, Any] = json.loads(fini.stdout)
    return reponse


def en_base64(valeur: object) -> str:
    """Bytes as Go writes them in JSON."""
    assert isinstance(valeur, bytes)
    return base64.b64encode(valeur).decode()


def xmlsec1(fichier: Path, racine: Path) -> Avis:
    """XMLDSig alone: every reference, the signature value, the chain up to the root."""
    return _demander(
        ["xmlsec1", "--verify", "--enabled-reference-uris", "empty,same-doc", "--trusted-pem", racine, fichier],
        r"^OK$",
    )


def pdfsig(fichier: Path) -> Avis:
    """Every CMS signature of a PDF, chains apart; the last signature or document timestamp covers the whole file."""
    avis = _demander(["pdfsig", "-nocert", fichier], "Total document signed")
    *_, dernier = avis.dit.split("Signature #")
    # poppler knows document timestamps, but does not verify them
    juges = [s for s in avis.dit.split("Signature #")[1:] if "Signature Type: unknown" not in s]
    valides = [s for s in juges if "Signature Validation: Signature is Valid." in s]
    entier = "- Total document signed" in dernier
    return Avis(avis.valide and entier and bool(juges) and valides == juges, avis.dit)


def qpdf(fichier: Path) -> Avis:
    """Syntax, streams, cross-reference tables."""
    return _demander(["qpdf", "--check", fichier], "No syntax or stream encoding errors found")


def openssl_ts(jeton: Jeton, racine: Path) -> Avis:
    """A token: its signature, its certificate for timestamping, its chain, and the bytes that it dates when known."""
    with tempfile.TemporaryDirectory() as dossier:
        der, donnees = Path(dossier, "jeton.der"), Path(dossier, "donnees")
        der.write_bytes(jeton.der)
        date = ["-digest", jeton.empreinte]
        if jeton.donnees is not None:
            donnees.write_bytes(jeton.donnees)
            date = ["-data", str(donnees)]
        return _demander(
            ["openssl", "ts", "-verify", "-token_in", "-in", der, *date, "-CAfile", racine], "Verification: OK"
        )


def _demander(commande: list[Any], attendu: str) -> Avis:
    fini = subprocess.run(commande, capture_output=True, text=True, check=False, errors="replace", timeout=120)
    dit = fini.stdout + fini.stderr
    return Avis(fini.returncode == 0 and re.search(attendu, dit, re.MULTILINE) is not None, dit)


@cache
def version(programme: str) -> str:
    """The version that a program gives of itself."""
    option = {"openssl": "version", "pdfsig": "-v"}.get(programme, "--version")
    fini = subprocess.run([programme, option], capture_output=True, text=True, check=False)
    trouve = re.search(r"\d+\.\d+[\w.]*", fini.stdout + fini.stderr)
    return trouve[0] if trouve else "?"

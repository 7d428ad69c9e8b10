"""What all the judges say of some files, and the table of it.

`python -m tests.conformance.tableau --racine RACINE.pem FICHIER…` asks them about any files.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.conformance import juges
from tests.conformance.jetons import jetons
from tests.conformance.juges import Avis

PROFILS = ("3a", "ua1")
"""PDF/A-3a and PDF/UA-1, as veraPDF names them."""

_ENTETE = ("file", "DSS", "imprints", "PDF/A-3a", "PDF/UA-1", "xmlsec1", "pdfsig", "qpdf", "tokens")


@dataclass
class Verdicts:
    """What was said of one file; None where a judge is absent or has nothing to say. `dss` and `verapdf` are as the
    Java command gives them, `jetons` are openssl's."""

    dss: dict[str, Any] | None = None
    verapdf: dict[str, Any] | None = None
    xmlsec1: Avis | None = None
    pdfsig: Avis | None = None
    qpdf: Avis | None = None
    jetons: dict[str, Avis] = field(default_factory=dict)

    @property
    def signe(self) -> bool:
        """Whether DSS found a signature."""
        return bool(self.dss and self.dss["signatures"])


@dataclass
class Audience:
    """The verdicts by name of file, the versions of the judges."""

    verdicts: dict[str, Verdicts] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)


def juger(fichiers: dict[str, Path], racine: Path) -> Audience:
    """Asks every judge who is there about every file."""
    audience = Audience({nom: Verdicts() for nom in fichiers})
    if juges.absence("dss") is None:
        reponse = juges.java(list(fichiers.values()), [racine])
        audience.versions |= reponse["versions"]
        for nom, chemin in fichiers.items():
            avis = reponse["avis"][str(chemin)]
            audience.verdicts[nom].dss, audience.verdicts[nom].verapdf = avis["dss"], avis["verapdf"]
    presents = [p for p in ("xmlsec1", "pdfsig", "qpdf", "openssl") if juges.absence(p) is None]
    audience.versions |= {p: juges.version(p) for p in presents}
    for nom, chemin in fichiers.items():
        verdicts = audience.verdicts[nom]
        if chemin.suffix == ".xml" and "xmlsec1" in presents:
            verdicts.xmlsec1 = juges.xmlsec1(chemin, racine)
        if chemin.suffix == ".pdf" and "qpdf" in presents:
            verdicts.qpdf = juges.qpdf(chemin)
        if chemin.suffix == ".pdf" and "pdfsig" in presents and b"/ByteRange" in chemin.read_bytes():
            verdicts.pdfsig = juges.pdfsig(chemin)
        if chemin.suffix in (".xml", ".pdf") and "openssl" in presents:
            verdicts.jetons = {j.nom: juges.openssl_ts(j, racine) for j in jetons(chemin)}
    return audience


def en_lignes(audience: Audience) -> list[str]:
    """The table, a file a line, then the versions."""
    lignes = [_ENTETE, *(_ligne(nom, v) for nom, v in audience.verdicts.items())]
    largeurs = [max(len(ligne[c]) for ligne in lignes) for c in range(len(_ENTETE))]
    dites = ["  ".join(m.ljust(n) for m, n in zip(ligne, largeurs, strict=True)).rstrip() for ligne in lignes]
    versions = ", ".join(f"{nom} {version}" for nom, version in sorted(audience.versions.items()))
    return [*dites, f"judges: {versions or 'none'}"]


def _ligne(nom: str, v: Verdicts) -> tuple[str, ...]:
    profils = [_mot(v.verapdf[p]["conforme"]) if v.verapdf else "-" for p in PROFILS]
    intacts = [h["empreinte_intacte"] for h in v.dss["horodatages"]] if v.dss else []
    programmes = [_mot(a.valide) if a else "-" for a in (v.xmlsec1, v.pdfsig, v.qpdf)]
    return (
        nom,
        _dss(v.dss),
        _compte(intacts),
        *profils,
        *programmes,
        _compte([a.valide for a in v.jetons.values()]),
    )


def _dss(avis: dict[str, Any] | None) -> str:
    if avis is None or (not avis["signatures"] and not avis["erreur"]):
        return "-"
    if avis["erreur"]:
        return "unreadable"
    return "; ".join(
        " ".join(filter(None, (s["niveau"], s["indication"], s["sous_indication"]))) for s in avis["signatures"]
    )


def _compte(tenus: list[bool]) -> str:
    return f"{sum(tenus)}/{len(tenus)}" if tenus else "-"


def _mot(bon: bool) -> str:
    return "yes" if bon else "NO"


def main() -> None:
    """The table for any files."""
    analyse = argparse.ArgumentParser(description="What judges that are not ours say of files.")
    analyse.add_argument("--racine", type=Path, required=True, help="trusted root (PEM)")
    analyse.add_argument("fichiers", type=Path, nargs="+", metavar="FICHIER")
    options = analyse.parse_args()
    print("\n".join(en_lignes(juger({str(f): f for f in options.fichiers}, options.racine))))


if __name__ == "__main__":
    main()

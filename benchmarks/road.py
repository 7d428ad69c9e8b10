"""Times each step of the road, for one act and for many: `python -m benchmarks.road [N]`.

Invented acts as text files, in process, caches warm; the floor given beside each step is the least that a program
could do there (hash and fsync of the same bytes, bare signature), measured in the same run.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from pipeline import fondation, parsing, reading, road
from pipeline.etablissement import sceller_et_rendre
from pipeline.indexation import rattraper
from pipeline.maison import Maison
from pipeline.publicite import publier
from pipeline.sealing.scelle import sceller_acte
from publish.horloge import maintenant
from publish.maison import ouvrir
from registry.droit.statut import statut
from registry.objets import Objets
from registry.upkeep import examiner
from schemas import akoma
from schemas.acte import FichierSource
from schemas.validation import valider_acte
from search.engine import Requete

ACTE = """\
RÉPUBLIQUE FRANÇAISE

COMMUNE DE VALMONT-SUR-AURE

SÉANCE DU CONSEIL MUNICIPAL DU 12 DÉCEMBRE 2025

2025-{n} : TRAVAUX DE VOIRIE, PROGRAMME {n}

DATE DE LA CONVOCATION : 5 décembre 2025
NOMBRE DE CONSEILLERS EN EXERCICE : 19
PRÉSIDENT DE SÉANCE : Claire MARTEL, Maire
SECRÉTAIRE DE SÉANCE : Hugo BRÉMOND

LE CONSEIL MUNICIPAL DE VALMONT-SUR-AURE

{visas}

{considerants}

APRÈS EN AVOIR DÉLIBÉRÉ

APPROUVE le programme de voirie numéro {n} pour un montant de {n} 000 euros hors taxes.

AUTORISE le Maire à signer les marchés correspondants et tout document relatif à leur exécution.

ADOPTÉ À L'UNANIMITÉ

Le Maire

Claire MARTEL

Accusé de réception en préfecture
099-219901006-20251212-2025_{n}-DE
Date de télétransmission : 15/12/2025
Date de réception préfecture : 15/12/2025
"""
VISA = "Vu la délibération 2024-{k} approuvant le plan pluriannuel d'entretien des voies communales du secteur {k},"
CONSIDERANT = (
    "Considérant que les voies du secteur {k} présentent des déformations constatées par les services techniques, "
    "et que leur réfection ne peut être différée sans danger pour les usagers,"
)


def texte(n: int) -> str:
    """One act of about 480 words, none quite like another."""
    visas = "\n\n".join(VISA.format(k=k) for k in range(10, 22))
    considerants = "\n\n".join(CONSIDERANT.format(k=k + n) for k in range(5))
    return ACTE.format(n=n, visas=visas, considerants=considerants)


@dataclass
class Mesures:
    """Seconds of each step, in the order it was first seen."""

    durees: dict[str, list[float]] = field(default_factory=dict)

    @contextmanager
    def etape(self, nom: str) -> Iterator[None]:
        debut = time.perf_counter()
        yield
        self.durees.setdefault(nom, []).append(time.perf_counter() - debut)

    def afficher(self, nombre: int) -> None:
        print(f"\n{nombre} act(s)\n{'step':<34}{'median ms':>10}{'p95 ms':>10}{'total s':>10}")
        for nom, durees in self.durees.items():
            ordre = sorted(durees)
            p95 = ordre[min(len(ordre) - 1, int(0.95 * len(ordre)))]
            print(f"{nom:<34}{statistics.median(ordre) * 1e3:>10.2f}{p95 * 1e3:>10.2f}{sum(ordre):>10.2f}")


def etapes_seules(maison: Maison, dossier: Path, nombre: int, mesures: Mesures) -> None:
    """Each step alone, on the same acts; nothing enters the register."""
    objets = Objets(dossier / "plancher")
    objets.dossier.mkdir()
    cle = ec.generate_private_key(ec.SECP256R1())
    for n in range(nombre):
        octets = texte(n).encode()
        with mesures.etape("read (text)"):
            lu = reading.lire_octets(octets, "acte.txt")
        with mesures.etape("parse"):
            (lecture,) = parsing.analyser(lu, (FichierSource("acte.txt", "0" * 64, len(octets), "text/plain"),))
        with mesures.etape("dump (Akoma Ntoso)"):
            xml = akoma.dump(lecture.acte)
        with mesures.etape("validate (XSD, rules)"):
            valider_acte(xml)
        with mesures.etape("load"):
            akoma.load(xml)
        instant = maintenant()
        with mesures.etape("seal (XAdES B-T, local TSA)"):
            scelle = sceller_acte(
                lecture.acte, xml, trousseau=maison.sceau, horodateur=maison.horodateur, instant=instant
            )
        with mesures.etape("  floor: one bare P-256 signature"):
            cle.sign(scelle.xml, ec.ECDSA(hashes.SHA256()))
        with mesures.etape("seal and render (PDF/A-3a, UA-1)"):
            _, documents = sceller_et_rendre(maison, lecture.acte, xml, instant, lambda _: None)
        with mesures.etape("  floor: its objects, fsynced"):
            for document in documents:
                objets.deposer(document.octets)


def route_entiere(maison: Maison, dossier: Path, nombre: int, mesures: Mesures) -> None:
    """The same acts from their files to a public, searched, verifiable register."""
    noms: list[str] = []
    for n in range(nombre):
        chemin = dossier / f"acte-{n}.txt"
        chemin.write_text(texte(n), encoding="utf-8")
        with mesures.etape("ingest (whole road)"):
            (resultat,) = road.ingerer(maison, chemin)
        if resultat.erreur is not None or resultat.dossier is None or resultat.dossier.uri is None:
            raise SystemExit(f"{chemin.name} : {resultat.erreur or resultat.diagnostics}")
        noms.append(resultat.dossier.uri)
    with mesures.etape("index: office, all"):
        rattraper(maison)
    for nom in noms:
        with mesures.etape("publish (cover, PAdES, vie.xml)"):
            publier(maison, nom, date(2025, 12, 18))
    with mesures.etape("index: public, all"):
        rattraper(maison)
    with mesures.etape("checkpoint"):
        maison.registre.checkpoint()
    vues = [maison.registre.publie(nom) for nom in noms[:200]]
    for vue in vues:
        with mesures.etape("status with reasons"):
            statut(vue.vie, date(2026, 1, 10))  # type: ignore[union-attr]
    for _ in range(20):
        with mesures.etape("search, with passages and facets"):
            maison.moteur_public.chercher(Requete("réfection voies communales"))
    with mesures.etape("check (everything reread)"):
        bilan = examiner(maison.registre)
    if not bilan.sain:
        raise SystemExit(f"the home is damaged: {bilan.ecarts}")


def mesurer(nombre: int) -> Mesures:
    """All steps, in a fresh home that is removed afterwards."""
    dossier = Path(tempfile.mkdtemp(prefix="executoire-mesure-"))
    try:
        fondation.fonder(dossier / "maison", maintenant())
        maison = ouvrir(dossier / "maison")
        mesures = Mesures()
        etapes_seules(maison, dossier, 1, Mesures())  # warms caches, schemas and fonts
        shutil.rmtree(dossier / "plancher")
        etapes_seules(maison, dossier, min(nombre, 200), mesures)
        route_entiere(maison, dossier, nombre, mesures)
        return mesures
    finally:
        shutil.rmtree(dossier)


def main(arguments: list[str]) -> None:
    """One act, then many."""
    for nombre in (1, int(arguments[0]) if arguments else 1000):
        mesurer(nombre).afficher(nombre)


if __name__ == "__main__":
    main(sys.argv[1:])

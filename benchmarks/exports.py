"""How long a register takes to say all that it publishes: SCDL files, sealed XML, and one page of the list.

    python -m benchmarks.exports [--actes 2000] [--maison DIR]

Acts are those of `benchmarks.recherche`, five hundred words each, with their transmission, reception and publication,
written into a new register without any seal (a seal changes nothing to what is read here). Milliseconds of the
processor, the best of three passes; the first pass is told apart, since it parses every act.
"""

from __future__ import annotations

import argparse
import os
import secrets
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from benchmarks.recherche import corpus
from publish.archives import akoma_ntoso, pieces_ouvertes
from publish.scdl import Fichier, deliberations, en_csv
from registry.actes import DocumentNeuf, Ecriture
from registry.migration import migrer
from registry.registre import Registre, ouvrir
from schemas import akoma
from schemas.acte import Etape
from schemas.acte_publie import ActePublie, TypeDocument
from schemas.collectivite import Collectivite, MoyenPublicite
from schemas.identifiants import numero_canonique
from schemas.vie import Evenement, Qualification, TypeEvenement

INSTANT = datetime(2026, 1, 10, 9, 30, tzinfo=UTC)
ADRESSE = "https://actes.example.fr"


def main() -> None:
    lecteur = argparse.ArgumentParser()
    lecteur.add_argument("--actes", type=int, default=2000)
    lecteur.add_argument("--maison", type=Path, help="kept, and used again when it is there")
    choix = lecteur.parse_args()
    with tempfile.TemporaryDirectory() as atelier:
        maison = choix.maison or Path(atelier)
        if not (maison / "registre.sqlite3").exists():
            _remplir(maison, choix.actes)
        mesurer(maison)


def mesurer(maison: Path) -> None:
    """Prints the figures."""
    registre = _ouvrir(maison)
    total = registre.publies(limite=1).total
    print(f"{total} actes, charge {os.getloadavg()[0]:.1f}")
    lectures: dict[str, Callable[[], Iterable[object]]] = {
        fichier.value: lambda f=fichier: en_csv(f, deliberations(registre), ADRESSE, {})  # type: ignore[misc]
        for fichier in Fichier
    }
    lectures["actes-akn (la liste)"] = lambda: akoma_ntoso(pieces_ouvertes(registre, None, None), "", ADRESSE).membres
    lectures["une page de cent actes"] = lambda: registre.publies(limite=100).actes
    print(f"{'première lecture':24} {_duree(lectures['deliberations']):8.0f} ms")
    for nom, lire in lectures.items():
        meilleure = min(_duree(lire) for _ in range(3))
        print(f"{nom:24} {meilleure:8.0f} ms, {1000 * meilleure / total:6.0f} µs par acte du registre")


def _duree(lire: Callable[[], Iterable[object]]) -> float:
    debut = time.process_time()
    for _ in lire():
        pass
    return 1000 * (time.process_time() - debut)


def _remplir(maison: Path, nombre: int) -> None:
    maison.mkdir(parents=True, exist_ok=True)
    registre = _ouvrir(maison)
    migrer(registre.base)
    registre.definir_collectivite(
        Collectivite(siren="200000016", nom="Communauté de communes du Val d’Ormont", siret="20000001600012")
    )
    for publie in corpus(nombre):
        _inscrire(registre, publie)


def _inscrire(registre: Registre, publie: ActePublie) -> None:
    acte = publie.acte
    jour = acte.seance.date
    assert jour is not None and acte.numero is not None
    faits = (TypeEvenement.ADOPTION, TypeEvenement.TRANSMISSION, TypeEvenement.RECEPTION, TypeEvenement.PUBLICATION)
    evenements = tuple(
        Evenement(type_, jour + timedelta(days=rang), id=f"e{rang}", moyen=moyen, appris_le=INSTANT)
        for rang, (type_, moyen) in enumerate(zip(faits, (None, None, None, MoyenPublicite.EN_LIGNE), strict=True), 1)
    )
    xml = akoma.dump(acte)
    registre.commettre(
        Ecriture(
            cle=publie.cle,
            instant=INSTANT,
            etape=Etape.SCELLE,
            colonnes={
                "siren": acte.siren,
                "nature": acte.nature,
                "date_seance": jour,
                "numero": acte.numero,
                "canonique": numero_canonique(acte.numero),
                "uri": publie.uri,
                "empreinte_corps": "0" * 64,
            },
            documents=(
                DocumentNeuf(TypeDocument.ORIGINAL, acte.numero.encode(), "acte.pdf", "application/pdf"),
                DocumentNeuf(TypeDocument.ACTE_XML, xml, "acte.xml", "application/akn+xml"),
                DocumentNeuf(TypeDocument.VIE_XML, b"<vie/>" + xml[-64:], "vie.xml", "application/xml"),
            ),
            nouvelle_version=True,
            evenements=evenements,
            qualification=Qualification(acte.nature, matiere=acte.matiere),
        ),
        creation=True,
    )
    registre.commettre(Ecriture(cle=publie.cle, instant=INSTANT, etape=Etape.PUBLIE, ouvrir=True))


def _ouvrir(maison: Path) -> Registre:
    return ouvrir(
        maison,
        horloge=lambda: INSTANT,
        alea=secrets.token_bytes,
        origine="registre.example.fr/journal",
        cle_journal=Ed25519PrivateKey.generate(),
    )


if __name__ == "__main__":
    main()

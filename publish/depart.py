"""To leave with everything: each file and each fact of a home, under names that a person reads, without any secret.

What stays behind: private keys, passwords, settings, the index (it is made again), the notices of the day.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from cryptography.hazmat.primitives.serialization import Encoding
from sqlalchemy import Connection

from pipeline.archive import nom_sur
from pipeline.maison import Maison
from publish.destination import MARQUE, Fichier
from registry import depart
from registry.depart import ActeTenu, DocumentTenu
from registry.points import PointDeControle
from schemas.acte_publie import TypeDocument

FORMAT = "executoire/export/1"

_NOMS = {
    TypeDocument.ACTE_XML: "acte.xml",
    TypeDocument.VIE_XML: "vie.xml",
    TypeDocument.RENDU: "rendu.pdf",
    TypeDocument.COPIE: "copie.pdf",
    TypeDocument.JETON: "acte.tst",
}
"""Documents that are ours bear these names; those that came keep their own."""


def fichiers(maison: Maison, connexion: Connection, avancer: Callable[[], None]) -> Iterator[Fichier]:
    """Every file of the export, in the snapshot of the connection; `avancer` is called after each act."""
    donnes: set[str] = set()
    yield from _tete(maison, connexion)
    dossiers = _dossiers(connexion)
    for acte in depart.actes_tenus(connexion):
        for fichier in _de_l_acte(maison, acte, f"actes/{dossiers[acte.cle]}"):
            donnes |= {fichier.sha256} if fichier.sha256 else set()
            yield fichier
        avancer()
    for position, objet in depart.releves_tenus(connexion):
        donnes.add(objet)
        yield _objet(maison, f"releves/{position:012d}.json", objet)
    yield from _journal(maison, connexion)
    for objet in maison.registre.objets.noms():
        if objet not in donnes:  # what an interruption left, and no row names
            yield _objet(maison, f"autres-objets/{objet}", objet)


def _tete(maison: Maison, connexion: Connection) -> Iterator[Fichier]:
    publie = depart.dernier_point(connexion)
    fiche = {
        "format": FORMAT,
        "nom": maison.nom,
        "adresse": maison.adresse,
        "etabli_le": maison.horloge().isoformat(timespec="seconds"),
        "demonstration": maison.demonstration,
        "journal": {
            "origine": maison.registre.origine,
            "taille": publie.taille if publie else 0,
            "racine": publie.racine.hex() if publie else None,
        },
    }
    yield _json(MARQUE, fiche)
    yield _octets("LISEZ-MOI.txt", _LISEZ_MOI.format(nom=maison.nom, adresse=maison.adresse).encode())
    yield _json("collectivites.json", depart.collectivites_tenues(connexion))
    for nom, lignes in depart.tables_tenues(connexion):
        yield _json(f"pages-publiques/{nom}.json", lignes)
    for rang, racine_ in enumerate(maison.racines, 1):
        yield _octets(f"confiance/racine-{rang}.pem", racine_.public_bytes(Encoding.PEM))
    chaine = (maison.sceau.certificat, *maison.sceau.chaine)
    yield _octets("confiance/cachet.pem", b"".join(c.public_bytes(Encoding.PEM) for c in chaine))


def _dossiers(connexion: Connection) -> dict[str, str]:
    """The folder of each act, by key: authority, year, number; its key too where two would share one."""
    chemins = {acte.cle: _chemin(acte) for acte in depart.actes_tenus(connexion)}
    comptes = Counter(chemin.casefold() for chemin in chemins.values())
    return {c: chemin if comptes[chemin.casefold()] == 1 else f"{chemin}_{nom_sur(c)}" for c, chemin in chemins.items()}


def _chemin(acte: ActeTenu) -> str:
    annee = str(acte.seance.year) if acte.seance else "sans-date"
    return f"{acte.siren or 'sans-siren'}/{annee}/{nom_sur(acte.nom)}"


def _de_l_acte(maison: Maison, acte: ActeTenu, dossier: str) -> Iterator[Fichier]:
    places = _places(acte.documents)
    faits = dict(acte.faits)
    faits["documents"] = [{**d, "fichier": p} for d, p in zip(faits["documents"], places, strict=True)]
    yield _json(f"{dossier}/acte.json", faits)
    if acte.brouillon is not None:
        yield _octets(f"{dossier}/brouillon.xml", acte.brouillon)
    for document, place in zip(acte.documents, places, strict=True):
        yield _objet(maison, f"{dossier}/{place}", document.sha256)
    for piece in acte.pieces:
        yield _objet(maison, f"{dossier}/pieces/{piece}", piece)


def _places(documents: tuple[DocumentTenu, ...]) -> list[str]:
    """A place for each document below the folder of its act; an older one of several says how old (`vie.1.xml`)."""
    bases = [_place(d) for d in documents]
    restants = Counter(base.casefold() for base in bases)
    rangs: Counter[str] = Counter()
    prises: set[str] = set()
    places = []
    for base in bases:
        cle = base.casefold()
        rangs[cle] += 1
        tronc, point, suffixe = base.rpartition(".")
        ancienne = f"{tronc}.{rangs[cle]}.{suffixe}" if point else f"{base}.{rangs[cle]}"
        place = base if rangs[cle] == restants[cle] else ancienne
        while place.casefold() in prises:
            place += "_"
        prises.add(place.casefold())
        places.append(place)
    return places


def _place(document: DocumentTenu) -> str:
    version, nom = f"v{document.version}", nom_sur(document.nom)
    match document.type:
        case TypeDocument.ORIGINAL:
            return f"{version}/original/{nom}"
        case TypeDocument.MANIFESTATION:
            return f"{version}/autres-exemplaires/{nom}"
        case TypeDocument.ANNEXE:
            return f"{version}/annexes/{document.rang}-{nom}"
        case TypeDocument.COPIE if document.rang:
            return f"{version}/couverture.pdf"
        case _:
            return f"{version}/{_NOMS[document.type]}"


def _journal(maison: Maison, connexion: Connection) -> Iterator[Fichier]:
    journal = maison.registre.journal
    entrees = (json.dumps(e, sort_keys=True) + "\n" for e in depart.entrees_tenues(connexion))
    yield _octets("journal/entrees.jsonl", "".join(entrees).encode())
    yield _octets("journal/cle", "".join(f"{c}\n" for c in journal.cles).encode())
    publie = depart.dernier_point(connexion)
    if publie is not None:
        yield _octets("journal/checkpoint", publie.servi)
        for chemin, octets in depart.tuiles_tenues(journal, publie.taille):
            yield _octets(f"journal/tile/{chemin}", octets)
    for rang, passation in enumerate(journal.passations, 1):
        yield _octets(f"journal/passations/{rang}.txt", passation.note)
    for point in depart.points_tenus(connexion):
        yield from _point(point)


def _point(point: PointDeControle) -> Iterator[Fichier]:
    nom = f"journal/points/{point.taille:012d}"
    yield _octets(f"{nom}.txt", point.note)
    for rang, horodatage in enumerate(point.horodatages, 1):
        dernier = rang == len(point.horodatages)
        yield _octets(f"{nom}.tst" if dernier else f"{nom}.{rang}.tst", horodatage.jeton)
    if point.cosignatures:
        yield _octets(f"{nom}.cosignatures.txt", "".join(c.ligne for c in point.cosignatures).encode())


def _objet(maison: Maison, nom: str, sha256: str) -> Fichier:
    return Fichier(nom, partial(maison.registre.objet, sha256), sha256)


def _octets(nom: str, octets: bytes) -> Fichier:
    return Fichier(nom, lambda: octets)


def _json(nom: str, valeur: Any) -> Fichier:
    return _octets(nom, (json.dumps(valeur, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode())


_LISEZ_MOI = """\
Tout ce que contient le registre « {nom} » ({adresse})

À GARDER POUR SOI : cet export contient aussi des actes qui ne sont pas publiés, des événements privés, des notes et les
nombres (nonce) qui ouvrent le journal. Il ne contient aucune clé privée, aucun mot de passe, aucun réglage.

actes/SIREN/ANNÉE/NUMÉRO/
  acte.json                l’étape, les noms, la qualification, les événements, les décisions, les mises en ligne,
                           et pour chaque document son empreinte et son fichier (« fichier »)
  brouillon.xml            le texte, tant qu’il n’est pas scellé
  v1/, v2/…                une version scellée chacune :
    original/              le fichier adopté, octet pour octet
    annexes/               les annexes
    autres-exemplaires/    d’autres exemplaires du même texte (tamponnés)
    acte.xml, acte.tst     le texte scellé (Akoma Ntoso, XAdES) et son jeton
    vie.xml                la vie de l’acte, scellée, la plus récente ; vie.1.xml, vie.2.xml… les précédentes
    rendu.pdf, copie.pdf   la version accessible et la copie de publication ; copie.1.pdf… les précédentes
  pieces/                  ce sur quoi reposent des événements, nommé par son empreinte
collectivites.json         les collectivités
pages-publiques/           ce que chacune dit d’elle-même, les noms retirés, les listes de délibérations examinées,
                           les actes remplacés par d’autres
releves/                   ce que le portail servait vraiment, jour après jour
journal/                   le journal : points de contrôle, jetons, cosignatures, tuiles (C2SP tlog-tiles), clé ;
                           entrees.jsonl ouvre chaque ligne : engagement = SHA-256(nonce, empreinte de l’objet)
confiance/                 les certificats de ceux que ce registre croit, et de son cachet
autres-objets/             s’il y en a : ce qu’une écriture interrompue a laissé
SHA256SUMS                 les empreintes de tout

Vérifier
  sha256sum -c SHA256SUMS
  executoire verify actes/…/v1/acte.xml --confiance confiance/racine-1.pem
  executoire verify actes/…/v1/copie.pdf --confiance confiance/racine-1.pem
  openssl ts -verify -data journal/points/N.txt -in journal/points/N.tst -CAfile confiance/racine-1.pem
Ces fichiers sont ceux du registre : aucun n’a été refait.
"""

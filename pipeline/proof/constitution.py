"""Makes the proof bundle of a published act: what the public may have, and what proves it, in one ZIP.

The same register gives the same bytes: members are stored as they are, in one order, under one date.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pipeline.archive import archiver
from pipeline.proof import disposition, extraits, inscription
from pipeline.proof.disposition import INSCRITES, Sorte, prefixe, reconnaitre
from pipeline.proof.extrait_du_journal import ExtraitJournal, extraire_du_journal
from pipeline.proof.extraits import Extraits
from pipeline.proof.limites import ARCHIVE_MAX, MEMBRE_MAX, MEMBRES_MAX, MIO
from pipeline.proof.lisez_moi import lisez_moi
from registry.registre import Registre
from schemas.acte_publie import ActePublie, Document, TypeDocument
from schemas.erreurs import Refus
from schemas.vie import TypeEvenement


@dataclass(frozen=True, slots=True)
class Dossier:
    """A bundle: its bytes and the names of its members, in order."""

    octets: bytes
    noms: tuple[str, ...]


def constituer(registre: Registre, publie: ActePublie, *, adresse: str, attestation: bytes | None = None) -> Dossier:
    """The bundle of an act: what `rassembler` gathers, folded. Raises Refus [DOS-02] [DOS-04], Dommage."""
    return plier(rassembler(registre, publie, adresse=adresse, attestation=attestation))


def rassembler(
    registre: Registre, publie: ActePublie, *, adresse: str, attestation: bytes | None = None
) -> dict[str, bytes]:
    """The members of the bundle of an act, `publie` being its newest version, every version with it; `adresse` is the
    base address of the portal, `attestation` a sealed notice of the day.

    Raises Dommage on a damaged object or journal, Refus [DOS-04] when the sealed text is older than its occultation.
    """
    objets = {nom: document.sha256 for nom, document in _documents(registre, publie)}
    inscrits = [nom for nom in objets if _sorte(nom) in INSCRITES]
    releves = registre.releves.publics(publie.uri, publie.vie.mises_en_ligne[-1].debut)
    journal = extraire_du_journal(registre, [objets[nom] for nom in inscrits], releves)
    presents = [releve for releve in releves if releve in journal.preuves]
    objets |= {f"{disposition.RELEVES}{rang}.json": releve for rang, releve in enumerate(presents, 1)}
    octets = {nom: registre.objet(objet) for nom, objet in objets.items()}
    if attestation is not None:
        octets[disposition.ATTESTATION] = attestation
    # a signed original is its own publication copy: its signatures are not ours to take apart
    venus = {objet for nom, objet in objets.items() if _sorte(nom) is Sorte.ORIGINAL}
    tires = {nom: Extraits() if objets.get(nom) in venus else _extraire(nom, o) for nom, o in octets.items()}
    pieces = {disposition.FORMAT: disposition.marque(), disposition.LISEZ_MOI: b""}
    for nom, contenu in octets.items():
        pieces[nom] = contenu
        pieces |= {disposition.nom_du_jeton(nom, n): jeton for n, jeton in enumerate(tires[nom].jetons, 1)}
        if _sorte(nom) in INSCRITES:
            preuve = journal.preuves[objets[nom]]
            pieces[nom + disposition.PREUVE] = inscription.ecrire(preuve, journal.point.note)
    pieces |= _registre(journal)
    pieces |= _pour_les_outils(extraits.reunir(tires.values()))
    pieces[disposition.LISEZ_MOI] = lisez_moi(publie, adresse + publie.uri, tuple(pieces)).encode()
    return pieces


def plier(pieces: Mapping[str, bytes]) -> Dossier:
    """The ZIP of these members. Raises Refus [DOS-02] when it would be larger than what `verify` opens."""
    return Dossier(_zip(pieces), tuple(pieces))


def _documents(registre: Registre, publie: ActePublie) -> Iterator[tuple[str, Document]]:
    """Name in the bundle and document, the newest version first, then its lives, then the older versions."""
    versions = [_version(registre, publie, v) for v in _montrables(registre, publie)]
    yield from _de_la_version(registre, publie, "")
    vies = [d for version in versions for d in version.documents if d.type is TypeDocument.VIE_XML]
    yield disposition.VIE, vies[-1]
    yield from ((f"vies/{rang}.xml", vie) for rang, vie in enumerate(vies[:-1], 1))
    for version in versions:
        if version.acte.version != publie.acte.version:
            yield from _de_la_version(registre, version, prefixe(version.acte.version))


def _version(registre: Registre, publie: ActePublie, version: int) -> ActePublie:
    trouvee = publie if version == publie.acte.version else registre.publie_version(publie.uri, version)
    assert trouvee is not None
    return trouvee


def _montrables(registre: Registre, publie: ActePublie) -> tuple[int, ...]:
    """The versions that a bundle may hold: once personal data were hidden, the newest alone, made that day or since.
    Raises Refus [DOS-04] when it is older, or when the public is not told."""
    dossier = registre.dossier_par_cle(publie.cle)
    faits = () if dossier is None else dossier.vie.evenements
    occultations = [e for e in faits if e.type is TypeEvenement.OCCULTATION]
    if not occultations:
        return tuple(v.version for v in publie.versions)
    scellee = registre.jour_de(publie.collectivite, publie.versions[-1].depuis)
    if any(e.prive or e.date > scellee for e in occultations):
        message = "Des données personnelles de cet acte ont été occultées, et son texte scellé est plus ancien"
        raise Refus("DOS-04", message, "Entrez le texte occulté : executoire ingest FICHIER --rectifie MOTIF.")
    return (publie.acte.version,)


def _de_la_version(registre: Registre, publie: ActePublie, dossier: str) -> Iterator[tuple[str, Document]]:
    """An original that several acts share is never given: its pages may hold acts that nobody may see."""
    seul = not registre.partage_son_original(publie)
    annexes = {d.rang: d for d in publie.documents if d.type is TypeDocument.ANNEXE}
    original = publie.document(TypeDocument.ORIGINAL) if seul else None
    actes = [d for d in publie.documents if d.type is TypeDocument.ACTE_XML]
    for nom, document in (
        (disposition.ACTE, actes[-1]),
        *((f"actes/{rang}.xml", d) for rang, d in enumerate(actes[:-1], 1)),
        (f"original.{disposition.extension(original.media) if original else ''}", original),
        *((f"annexes/{rang}.{disposition.extension(d.media)}", d) for rang, d in sorted(annexes.items())),
        (disposition.RENDU, publie.document(TypeDocument.RENDU)),
        (disposition.COPIE, publie.document(TypeDocument.COPIE)),
        (disposition.COUVERTURE, publie.document(TypeDocument.COPIE, 1)),
    ):
        if document is not None:
            yield dossier + nom, document


def _sorte(nom: str) -> Sorte:
    piece = reconnaitre(nom)
    assert piece is not None
    return piece.sorte


def _extraire(nom: str, octets: bytes) -> Extraits:
    match _sorte(nom):
        case Sorte.ACTE | Sorte.ACTE_ANTERIEUR | Sorte.VIE:
            return extraits.du_xml(octets)
        case Sorte.COPIE | Sorte.COUVERTURE | Sorte.ATTESTATION:
            return extraits.du_pdf(octets)
        case _:
            return Extraits()


def _registre(journal: ExtraitJournal) -> dict[str, bytes]:
    """The note as tokens date it, and, apart, the same with the lines that witnesses added."""
    point = journal.point
    pieces = {disposition.NOTE: point.note}
    if point.horodatages:
        pieces[disposition.JETON_NOTE] = point.horodatages[-1].jeton
    if point.cosignatures:
        pieces[disposition.TEMOINS] = point.servi
    passations = {f"{disposition.PASSATIONS}{rang}.txt": p.note for rang, p in enumerate(journal.passations, 1)}
    return pieces | {disposition.CLE: f"{journal.cle}\n".encode()} | passations


def _pour_les_outils(tout: Extraits) -> dict[str, bytes]:
    pieces = {disposition.CERTIFICATS: extraits.en_pem(tout.certificats)}
    pieces |= {f"revocation/{rang}.crl": liste for rang, liste in enumerate(tout.listes, 1)}
    return pieces | {f"revocation/{rang}.ocsp": r for rang, r in enumerate(tout.reponses, 1)}


def _zip(pieces: Mapping[str, bytes]) -> bytes:
    total = sum(len(contenu) + 2 * len(nom) + 200 for nom, contenu in pieces.items())
    if total > ARCHIVE_MAX or len(pieces) > MEMBRES_MAX or any(len(c) > MEMBRE_MAX for c in pieces.values()):
        raise Refus(
            "DOS-02",
            f"Le dossier de preuve de cet acte serait trop grand ({total // MIO} Mo)",
            "Donnez ses documents un à un : chacun se vérifie seul.",
        )
    return b"".join(archiver(pieces.items()))

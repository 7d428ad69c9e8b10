"""Several published acts in one ZIP: chosen ones with their documents, or all of them as sealed XML."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.archive import nom_sur, taille
from publish.api.conditions import etiquette_de
from registry.ouvertes import PieceOuverte
from registry.registre import Registre
from schemas.acte_publie import ActePublie, Document, TypeDocument

LISEZ_MOI = "LISEZ-MOI.txt"
FORMAT = 1
"""Changes with the layout of the archives, and with it every ETag."""

ACTES_MAX = 50
"""Acts of one lot."""

OCTETS_MAX = 200_000_000
"""Bytes of the files of one lot: they are all verified before the first one leaves."""

AKN = {TypeDocument.ACTE_XML: "acte.xml", TypeDocument.VIE_XML: "vie.xml"}
_NOMS = {**AKN, TypeDocument.COPIE: "copie.pdf"}


@dataclass(frozen=True, slots=True)
class Membre:
    """One file of an archive: its name there, and the stored object (SHA-256, hex) that it is, of so many bytes."""

    nom: str
    sha256: str
    octets: int


@dataclass(frozen=True, slots=True)
class Archive:
    """A ZIP to be made: the words of its `LISEZ-MOI.txt`, its files in order."""

    lisez_moi: str
    membres: tuple[Membre, ...]

    @property
    def etiquette(self) -> str:
        """Strong: the bytes are a function of this list."""
        return etiquette_de(FORMAT, self.lisez_moi, self.membres)

    @property
    def taille(self) -> int | None:
        """Bytes of the ZIP, None past four gigabytes."""
        tete = (LISEZ_MOI, len(self.lisez_moi.encode()))
        return taille([tete, *((m.nom, m.octets) for m in self.membres)])

    def contenu(self, registre: Registre) -> Iterator[tuple[str, bytes]]:
        """Its members, read one at a time. Raises Dommage when an object is no longer what its name says."""
        yield LISEZ_MOI, self.lisez_moi.encode()
        for membre in self.membres:
            yield membre.nom, registre.objet(membre.sha256)


def lot(actes: Sequence[ActePublie], adresse: str) -> Archive:
    """The publication copy, the sealed XML and the annexes of each act, in a folder that bears its number."""
    membres: list[Membre] = []
    paragraphes: list[str] = []
    for acte, dossier in zip(actes, _dossiers(actes), strict=True):
        pieces = [Membre(f"{dossier}/{nom}", d.sha256, d.octets) for nom, d in _pieces(acte)]
        membres += pieces
        paragraphes.append(_paragraphe(acte, dossier, adresse, pieces))
    quoi = f"{len(actes)} acte{'s' if len(actes) > 1 else ''} publié{'s' if len(actes) > 1 else ''}"
    return Archive(f"{quoi}\n{'=' * len(quoi)}\n\n{_MODE_D_EMPLOI}\n" + "\n".join(paragraphes), tuple(membres))


def pieces_ouvertes(registre: Registre, siren: str | None, annee: int | None) -> tuple[PieceOuverte, ...]:
    """The sealed XML of every act, but for what its view withholds: a text whose personal data are still to be
    hidden."""
    pieces = registre.ouvertes.pieces(*AKN, siren=siren, annee=annee)
    vues = {uri: registre.publie(uri) for uri in registre.ouvertes.occultees()}
    montrees = {u: {d.sha256 for d in v.documents} if isinstance(v, ActePublie) else set() for u, v in vues.items()}
    return tuple(p for p in pieces if p.uri not in montrees or p.sha256 in montrees[p.uri])


def akoma_ntoso(pieces: Sequence[PieceOuverte], quoi: str, adresse: str) -> Archive:
    """Every act as its sealed acte.xml and its newest vie.xml, in a folder that follows its permanent address."""
    membres = [Membre(f"{chemin(p.uri)}/{AKN[p.type]}", p.sha256, p.octets) for p in pieces]
    actes = len({p.uri for p in pieces})
    entete = f"{quoi}\n{'=' * len(quoi)}\n\n{actes} acte{'s' if actes > 1 else ''}, {len(membres)} fichiers.\n"
    return Archive(entete + _AKN.format(adresse=adresse.rstrip("/")), tuple(membres))


def chemin(uri: str) -> str:
    """`/eli/217500016/deliberation/2026/06/11/2026-042` → `217500016/deliberation/2026/06/11/2026-042`."""
    return "/".join(nom_sur(segment) for segment in uri.split("/")[2:])


def _dossiers(actes: Sequence[ActePublie]) -> list[str]:
    """The number of each act; where several bear the same, what tells them apart follows it."""
    numeros = [nom_sur(a.uri.rsplit("/", 1)[-1]) for a in actes]
    comptes = Counter(n.casefold() for n in numeros)
    entiers = ["_".join((n, *chemin(a.uri).split("/")[:-1][::-1])) for n, a in zip(numeros, actes, strict=True)]
    return [n if comptes[n.casefold()] == 1 else entier for n, entier in zip(numeros, entiers, strict=True)]


def _pieces(acte: ActePublie) -> Iterator[tuple[str, Document]]:
    for type_, nom in ((TypeDocument.COPIE, "copie.pdf"), *AKN.items()):
        document = acte.document(type_)
        if document is not None:
            yield nom, document
    couverture = acte.document(TypeDocument.COPIE, 1)
    if couverture is not None:
        yield "couverture.pdf", couverture
    annexes = {d.rang: d for d in acte.documents if d.type is TypeDocument.ANNEXE}
    for rang, annexe in sorted(annexes.items()):
        yield f"annexes/{rang}-{nom_sur(annexe.nom)}", annexe


def _paragraphe(acte: ActePublie, dossier: str, adresse: str, pieces: Sequence[Membre]) -> str:
    texte = acte.acte
    quand = f", {texte.seance.date.isoformat()}" if texte.seance.date else ""
    lignes = [
        f"{dossier}/",
        f"  {acte.collectivite.nom}{quand}",
        f"  {' '.join((texte.titre or texte.objet or '').split())}",
        f"  {adresse.rstrip('/')}{acte.uri}",
        *(f"  {p.sha256}  {p.nom.removeprefix(f'{dossier}/')}" for p in pieces),
    ]
    if acte.a_occulter:
        lignes.append("  (le texte est retenu : des données personnelles doivent être occultées)")
    elif acte.document(TypeDocument.COPIE) is None:
        lignes.append("  (la copie de publication est en préparation)")
    return "\n".join(lignes) + "\n"


_MODE_D_EMPLOI = """\
Chaque dossier porte le numéro d’un acte :
  copie.pdf       la copie de publication, scellée
  acte.xml        le texte de l’acte, scellé (Akoma Ntoso)
  vie.xml         sa vie : transmission, publications, événements ; scellée
  annexes/        les annexes, telles qu’elles furent reçues
Devant chaque fichier, son empreinte SHA-256 : sha256sum FICHIER donne la même.
L’état de chaque acte en droit est à son adresse ; il peut changer, ces fichiers non.
"""

_AKN = """
Chaque dossier suit l’adresse permanente de l’acte : {adresse}/eli/ puis le nom du dossier.
  acte.xml   le texte scellé (Akoma Ntoso 1.0, XAdES) ; il n’est jamais refait
  vie.xml    la vie de l’acte, scellée ; la plus récente
Ce sont les octets scellés : executoire verify acte.xml, ou {adresse}/verifier.
L’ordre des fichiers est stable, et la même liste d’actes donne le même fichier. Pour reprendre un long
téléchargement, demandez une année à la fois (?annee=2025) et renvoyez l’ETag reçu dans If-None-Match.
"""

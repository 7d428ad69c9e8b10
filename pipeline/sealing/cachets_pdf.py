"""The seals of a PDF of the plainest kind, which is ours: a signature, its evidence, document timestamps, nothing else.

qpdf reads the file twice, as it was signed and as it is now, and every object of the first must stand unchanged in the
second. What is here is a sufficient condition, stricter than the rule of `verification_pdf` and ten times as fast as a
review of differences; a file that does not meet it is not judged here.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import pikepdf
from asn1crypto import cms, parser

from pipeline.sealing.cms_signe import EMPREINTES
from pipeline.sealing.revision_pdf import Revision, cites_d_une_autre_generation, lire_revision
from pipeline.sealing.revocation import PIECES_MAX

OBJETS_MAX = 20_000
"""Objects of a file read here; a longer one goes the slow way."""

_SIGNATURE = "/Sig"
HORODATAGE = "/DocTimeStamp"

_SOUS_FILTRES = {_SIGNATURE: "/ETSI.CAdES.detached", HORODATAGE: "/ETSI.RFC3161"}
_CHAMP = {"/F", "/FT", "/P", "/Rect", "/Subtype", "/T", "/TU", "/Type", "/V"}
_VALEUR = {"/ByteRange", "/Contents", "/Filter", "/M", "/Reason", "/SubFilter", "/Type"}
_PIECES = ("/Certs", "/CRLs", "/OCSPs")
_DSS = {*_PIECES, "/Type"}
_REFERENCE = re.compile(rb"(?<!\d)(\d{1,10}) (\d{1,5}) R(?![A-Za-z])")
_ECARTS = re.compile(
    b"|".join(b"/" + b"".join(b"(?:%c|#%02x|#%02X)" % (c, c, c) for c in nom) for nom in (b"XRefStm", b"Linearized"))
)
"""What makes readers take another table than the last one, however it is spelled (ISO 32000-1 §7.3.5): a second table
for some of them, the first one when the file has the length that it says."""

Cle = tuple[int, int]
"""Number and generation of an object."""


@dataclass(frozen=True, slots=True)
class CachetPdf:
    """A signature or a document timestamp as it stands in the file. `fin`: the first byte that it does not cover;
    `champ`, `valeur`: the objects of its field and of its dictionary."""

    sig_object_type: str
    pkcs7_content: bytes
    fin: int
    champ: Cle
    valeur: Cle
    octets: bytes = field(repr=False)
    trou: tuple[int, int]

    def compute_digest(self) -> bytes:
        """Digest of the covered bytes under the algorithm that the signer, or the token, names."""
        hache = hashlib.new(_algorithme(self.pkcs7_content, self.sig_object_type))
        hache.update(memoryview(self.octets)[: self.trou[0]])
        hache.update(memoryview(self.octets)[self.trou[1] : self.fin])
        return hache.digest()


@dataclass(frozen=True, slots=True)
class PdfCachete:
    """A file of that kind: its seals, oldest first; the certificates, revocation lists and OCSP answers (DER) of its
    security store, None when it has none."""

    cachets: tuple[CachetPdf, ...]
    magasin: tuple[list[bytes], list[bytes], list[bytes]] | None


@dataclass(frozen=True, slots=True)
class _Etat:
    """A file as it was when it had this many bytes: its objects as qpdf writes them, and what they refer to."""

    racine: Cle
    info: bytes
    formulaire: Cle
    objets: Mapping[Cle, tuple[bytes, bytes]]
    entrees: Mapping[Cle, Mapping[str, bytes]]
    """Entry by entry, those that may grow: the catalogue, the form, the pages."""
    champs: tuple[Cle, ...]
    cachets: tuple[CachetPdf, ...]
    magasin: tuple[list[bytes], list[bytes], list[bytes]] | None
    revision: Revision


class _Autre(Exception):
    """The file is not of that kind."""


def lire_cachets(octets: bytes) -> PdfCachete | None:
    """The seals of a file where each covers the whole of its revision, the last one the whole file, and nothing but
    seals and their evidence came after the first; None when the file is not surely so."""
    try:
        if _ECARTS.search(octets) or cites_d_une_autre_generation(octets):
            return None
        dernier = _etat(octets)
        cachets = dernier.cachets
        if cachets[-1].fin != len(octets):
            return None
        etats = [_etat(octets[: c.fin]) for c in cachets[:-1]] + [dernier]
        for rang, etat in enumerate(etats):
            if [(c.champ, c.fin) for c in etat.cachets] != [(c.champ, c.fin) for c in cachets[: rang + 1]]:
                return None
        for avant, apres in pairwise(etats):
            _exiger_ajouts_seuls(avant, apres)
    except Exception:  # a hostile file may break a PDF reader in any way; it is then for the slow one to tell
        return None
    return PdfCachete(cachets, dernier.magasin)


def _etat(octets: bytes) -> _Etat:
    revision = lire_revision(octets)
    with pikepdf.open(io.BytesIO(octets), attempt_recovery=False) as pdf:
        formulaire, champs = pdf.Root.AcroForm, list(pdf.Root.AcroForm.Fields)
        if pdf.is_encrypted or len(pdf.objects) > OBJETS_MAX or not formulaire.is_indirect or "/Perms" in pdf.Root:
            raise _Autre
        cachets = tuple(sorted((_cachet(champ, octets) for champ in champs), key=lambda c: c.fin))
        objets = {o.objgen: _ecrit(o) for o in pdf.objects if o.objgen[0]}
        # a reader that looks for what is missing may look through the whole file, and mend it its own way
        if any(b"/ObjStm" in ecrit for ecrit, _ in objets.values()) or any(
            objets[cle][0] == b"null" for cle in revision.citees
        ):
            raise _Autre
        pages = [page.obj for page in pdf.pages]
        extensibles = [pdf.Root, formulaire, *pages]
        if not {champ.P.objgen for champ in champs} <= {page.objgen for page in pages}:
            raise _Autre
        if pdf.get_warnings() or len({c.fin for c in cachets}) != len(cachets):
            raise _Autre
        return _Etat(
            racine=pdf.Root.objgen,
            info=pdf.trailer.Info.unparse() if "/Info" in pdf.trailer else b"",
            formulaire=formulaire.objgen,
            objets=objets,
            entrees={o.objgen: {cle: _valeur(v) for cle, v in o.items()} for o in extensibles},
            champs=tuple(champ.objgen for champ in champs),
            cachets=cachets,
            magasin=_magasin(pdf.Root.DSS) if "/DSS" in pdf.Root else None,
            revision=revision,
        )


def _magasin(dss: Any) -> tuple[list[bytes], list[bytes], list[bytes]]:
    """Raises when there is more than `PIECES_MAX` of a kind."""
    if any(len(dss.get(nom, ())) > PIECES_MAX for nom in _PIECES):
        raise _Autre
    certificats, listes, reponses = ([flux.read_bytes() for flux in dss.get(nom, ())] for nom in _PIECES)
    return certificats, listes, reponses


def _ecrit(objet: Any) -> tuple[bytes, bytes]:
    """An object as text, and the bytes of its stream."""
    if isinstance(objet, pikepdf.Stream):
        return objet.stream_dict.unparse(resolved=True), objet.read_raw_bytes()
    return objet.unparse(resolved=True), b""


def _valeur(valeur: Any) -> bytes:
    """An entry as text: pikepdf gives numbers and booleans as Python's own."""
    return valeur.unparse() if isinstance(valeur, pikepdf.Object) else repr(valeur).encode()


def _cachet(champ: Any, octets: bytes) -> CachetPdf:
    """Raises when the field is anything but an invisible signature, filled, without a child."""
    valeur = champ.V
    sorte = str(valeur.Type)
    zone = list(champ.Rect)
    invisible = zone[0] == zone[2] and zone[1] == zone[3]
    if set(champ.keys()) != _CHAMP or champ.FT != "/Sig" or not invisible or not champ.is_indirect:
        raise _Autre
    if str(valeur.SubFilter) != _SOUS_FILTRES[sorte] or not set(valeur.keys()) <= _VALEUR or not valeur.is_indirect:
        raise _Autre
    zero, debut, reprise, longueur = (int(n) for n in valeur.ByteRange)
    fin = reprise + longueur
    entre = octets[debut:reprise]
    if zero or not 0 < debut < reprise < fin <= len(octets) or not (entre[:1] == b"<" and entre[-1:] == b">"):
        raise _Autre
    contenu = bytes.fromhex(entre[1:-1].decode("ascii"))
    if contenu != bytes(valeur.Contents) or len(entre) != 2 * len(contenu) + 2:
        raise _Autre
    return CachetPdf(sorte, contenu, fin, champ.objgen, valeur.objgen, octets, (debut, reprise))


def _exiger_ajouts_seuls(avant: _Etat, apres: _Etat) -> None:
    """Every object of `avant` stands in `apres` as it was, but for the catalogue, which gains its evidence, the form,
    which gains fields, and one page, which gains their invisible places."""
    if (avant.racine, avant.info, avant.formulaire) != (apres.racine, apres.info, apres.formulaire):
        raise _Autre
    nouveaux = apres.objets.keys() - avant.objets.keys()
    # a reference that led nowhere when it was signed, and does now, changes the object that holds it
    changes = {c for c, ecrit in avant.objets.items() if apres.objets[c] != ecrit}
    ajoutes = apres.champs[len(avant.champs) :]
    if apres.champs[: len(avant.champs)] != avant.champs or not nouveaux.issuperset(ajoutes):
        raise _Autre
    attendus = {*ajoutes, *(c.valeur for c in apres.cachets[len(avant.cachets) :])}
    for cle in changes:
        ancien, nouveau = dict(avant.entrees[cle]), dict(apres.entrees[cle])
        if cle == avant.racine:
            attendus |= _preuves(nouveau.pop("/DSS"), apres)
        else:
            liste = "/Fields" if cle == avant.formulaire else "/Annots"
            if nouveau.pop(liste) != _allongee(ancien.pop(liste), ajoutes):
                raise _Autre
        if ancien != nouveau:
            raise _Autre
    # the bytes that were added hold nothing else
    poses = {(numero, 0) for numero in apres.revision.numeros}
    if apres.revision.debut != avant.cachets[-1].fin or poses != nouveaux | changes or nouveaux != attendus:
        raise _Autre


def _preuves(reference: bytes, etat: _Etat) -> set[Cle]:
    """A dictionary of evidence and the objects that it holds (EN 319 142-1 §5.4.2.2)."""
    (dss,) = _references(reference)
    pieces = etat.objets[dss][0]
    if not {n.decode() for n in re.findall(rb"/\S+", pieces)} <= _DSS:
        raise _Autre
    return {dss} | _references(pieces)


def _allongee(liste: bytes, ajoutes: tuple[Cle, ...]) -> bytes:
    """An array of references with these ones more at its end."""
    if not re.fullmatch(rb"\[ (?:\d+ \d+ R )*\]", liste):
        raise _Autre
    return liste[:-1] + b"".join(b"%d %d R " % cle for cle in ajoutes) + b"]"


def _references(texte: bytes) -> set[Cle]:
    return {(int(numero), int(generation)) for numero, generation in _REFERENCE.findall(texte)}


def _algorithme(contenu: bytes, sorte: str) -> str:
    """Raises ValueError on anything but a digest that still proves something."""
    signe = cms.ContentInfo.load(contenu[: parser.peek(contenu)])["content"]
    if sorte == HORODATAGE:
        nom = signe["encap_content_info"]["content"].parsed["message_imprint"]["hash_algorithm"]["algorithm"].native
    else:
        nom = signe["signer_infos"][0]["digest_algorithm"]["algorithm"].native
    if nom not in EMPREINTES:
        raise ValueError(nom)
    return str(nom)

"""Puts a cover in front of a body, one PDF.

The body is the base (its attachments, outlines and tags stay), the cover is inserted and its tags are grafted.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, NumberTree, Pdf

PAGES_MAX = 5000
"""Pages of one act: the largest budgets have some hundreds."""

_ACTIONS = frozenset({"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/ResetForm", "/Rendition"})


class TropDePages(Exception):
    """The body has no page, or more than `PAGES_MAX`."""


def assembler(couverture: bytes, corps: bytes, *, etranger: bool) -> bytes:
    """Cover, then body; title, language and dates are the cover's. Deterministic.

    `etranger`: the body is not ours. Then scripts and forms are stilled (R.2131-1: « format non modifiable »)
    and no standard is claimed for the whole.
    """
    with Pdf.open(BytesIO(corps)) as base, Pdf.open(BytesIO(couverture)) as tete:
        if not 0 < len(base.pages) <= PAGES_MAX:
            raise TropDePages
        if etranger:
            _desarmer(base)
        else:
            _desceller(base)
        nombre = len(tete.pages)
        for rang, page in enumerate(tete.pages):
            base.pages.insert(rang, page)
        neuves = [base.pages[i] for i in range(nombre)]
        if Name.StructTreeRoot in base.Root:
            _greffer(base, tete, neuves)
        else:
            _delier(base, neuves)
        _nommer(base, tete, etranger=etranger)
        sortie = BytesIO()
        # No stream is decoded: what the original holds goes on as it is, and cannot swell.
        base.save(
            sortie,
            deterministic_id=True,
            fix_metadata_version=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
        )
    tout = sortie.getvalue()
    return tout if tout.endswith(b"\n") else tout + b"\n"


def _nommer(base: Pdf, tete: Pdf, *, etranger: bool) -> None:
    base.docinfo = base.make_indirect(base.copy_foreign(tete.docinfo))
    base.Root.Metadata = base.copy_foreign(tete.Root.Metadata)
    if etranger or Name.Lang not in base.Root:
        base.Root.Lang = base.Root.get(Name.Lang) or pikepdf.String(str(tete.Root.Lang))
    base.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    if Name.PageLabels in base.Root:
        del base.Root.PageLabels  # they would count from the cover
    if etranger:
        with base.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
            for cle in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part"):
                if cle in xmp:
                    del xmp[cle]


def _greffer(base: Pdf, tete: Pdf, pages: Iterable[pikepdf.Page]) -> None:
    """The cover's tags before those of the body (ISO 32000-1 §14.7): their parent keys are shifted past the body's."""
    racine = base.Root.StructTreeRoot
    greffe = base.copy_foreign(_racine_indirecte(tete))
    if Name.ParentTree not in racine:
        racine.ParentTree = base.make_indirect(Dictionary(Nums=Array()))
    parents = NumberTree(racine.ParentTree)
    decalage = max((*parents.keys(), int(racine.get(Name.ParentTreeNextKey, 0)) - 1, -1)) + 1
    dernier = decalage
    for cle, valeur in NumberTree(greffe.ParentTree).items():
        parents[cle + decalage] = valeur
        dernier = max(dernier, cle + decalage + 1)
    racine.ParentTreeNextKey = dernier
    enfants = [*_liste(greffe.get(Name.K)), *_liste(racine.get(Name.K))]
    for enfant in _liste(greffe.get(Name.K)):
        enfant.P = racine
    racine.K = Array(enfants)
    roles = racine.get(Name.RoleMap, Dictionary())
    for nom, role in greffe.get(Name.RoleMap, Dictionary()).items():
        if nom not in roles:
            roles[nom] = role
    if len(roles):
        racine.RoleMap = roles
    base.Root.MarkInfo = Dictionary(Marked=True)
    for objet in _porteurs(pages):
        for champ in (Name.StructParents, Name.StructParent):
            if champ in objet:
                objet[champ] = int(objet[champ]) + decalage


def _racine_indirecte(tete: Pdf) -> pikepdf.Object:
    """The cover's structure root as an indirect object, which alone can be copied."""
    racine = tete.Root.StructTreeRoot
    return racine if racine.is_indirect else tete.make_indirect(racine)


def _delier(base: Pdf, pages: Iterable[pikepdf.Page]) -> None:
    """An untagged body: a document half tagged would be read as if its body were empty, so none of it is tagged."""
    for objet in _porteurs(pages):
        for champ in (Name.StructParents, Name.StructParent):
            if champ in objet:
                del objet[champ]
    if Name.MarkInfo in base.Root:
        del base.Root.MarkInfo


def _porteurs(pages: Iterable[pikepdf.Page]) -> Iterable[pikepdf.Object]:
    for page in pages:
        yield page.obj
        yield from _liste(page.obj.get(Name.Annots))


def _liste(objet: pikepdf.Object | None) -> list[pikepdf.Object]:
    if objet is None:
        return []
    return list(objet) if isinstance(objet, Array) else [objet]


def _desceller(base: Pdf) -> None:
    """Our rendering's own seal covers its own file: its pages go on without it, and the copy is sealed in its turn."""
    for nom in (Name.AcroForm, Name.DSS):
        if nom in base.Root:
            del base.Root[nom]
    for page in base.pages:
        annotations = _liste(page.obj.get(Name.Annots))
        gardees = [a for a in annotations if a.get(Name.FT) != Name.Sig]
        if len(gardees) < len(annotations):
            page.obj.Annots = Array(gardees)


def _desarmer(base: Pdf) -> None:
    """Takes away what acts by itself and what can be filled in; what is seen stays."""
    racine = base.Root
    if Name.AcroForm in racine:
        base.flatten_annotations("all")
    for nom in (Name.AcroForm, Name.OpenAction, Name.AA, Name.Requirements, Name.Collection):
        if nom in racine:
            del racine[nom]
    if Name.Names in racine and Name.JavaScript in racine.Names:
        del racine.Names.JavaScript
    for page in base.pages:
        for objet in (page.obj, *_liste(page.obj.get(Name.Annots))):
            if not isinstance(objet, Dictionary):
                continue
            if Name.AA in objet:
                del objet.AA
            action = objet.get(Name.A)
            if isinstance(action, Dictionary) and str(action.get(Name.S, "")) in _ACTIONS:
                del objet.A

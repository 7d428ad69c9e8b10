"""Our verifier of PDF signatures, ours and those of incoming files. Offline: pyHanko says what the bytes cover and
what was added since, the rest is recomputed here.

A file of the plainest kind, which is ours, is read by `cachets_pdf`, faster; what it says is said by pyHanko too.

Rule: every signature covers at least its whole revision, the last one the whole file, and what stands between them
is only signatures, timestamps and their evidence; a changed form field is a change.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from typing import Any

from asn1crypto import cms, parser
from cryptography import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import (
    CatalogModificationRule,
    DocInfoRule,
    DSSCompareRule,
    FormUpdatingRule,
    MetadataUpdateRule,
    ModificationLevel,
    ObjectStreamRule,
    SigFieldCreationRule,
    SigFieldModificationRule,
    StandardDiffPolicy,
    SuspiciousModification,
    XrefStreamRule,
)
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation.status import SignatureCoverageLevel

from pipeline.sealing.cachets_pdf import HORODATAGE, CachetPdf, lire_cachets
from pipeline.sealing.chaine import nom_court
from pipeline.sealing.cms_signe import Signataire, verifier_cms
from pipeline.sealing.confiance import Confiance, controler_date, controler_signataire, en_controle
from pipeline.sealing.jeton import Jeton, lire_jeton
from pipeline.sealing.revision_pdf import cites_d_une_autre_generation, lire_par_qpdf, objet_hors_table
from pipeline.sealing.revocation import PIECES_MAX, Preuves
from schemas.erreurs import Dommage, LectureImpossible
from schemas.verdict import Controle, Issue, Verdict

_FIN_DE_REVISION = re.compile(rb"(?:\s*<<[^%]{0,4096}>>|\s*endobj)?\s*startxref\s+(\d{1,12})\s+%%EOF\s*", re.DOTALL)
"""What follows a cross-reference section (ISO 32000-1 §7.5.5, §7.5.8): its trailer, where it starts, the end."""

_TOUT = "La signature couvre tout le fichier."
_DATES = "Depuis cette signature, seules des signatures et des dates ont été ajoutées."
_EQUIVOQUE = "Ce qui a été ajouté depuis cette signature peut être lu autrement par un autre logiciel."
_AILLEURS = "Le fichier a été modifié ou complété après cette signature."


def verifier_pdf(octets: bytes, *, racines: Sequence[x509.Certificate], instant: datetime) -> Verdict:
    """Verdict on every signature and document timestamp of a PDF, `instant` being the time of the question.
    Raises LectureImpossible: [SCE-21] no PDF, or one that cannot be read, [SCE-20] no signature in it."""
    if b"%PDF-" not in octets[:1024]:
        raise LectureImpossible("SCE-21", "Ce fichier n’est pas un PDF")
    if lu := lire_cachets(octets):
        preuves = Preuves.lire(*lu.magasin) if lu.magasin else None
        return Verdict(tuple(_juger(lu.cachets, Confiance(racines, instant, preuves))))
    try:
        lecteur = PdfFileReader(io.BytesIO(octets), strict=False)
        protege = lecteur.encrypted
        signatures = [] if protege else list(lecteur.embedded_signatures)
        nombre = 0 if protege else sum(1 for _ in enumerate_sig_fields(lecteur, filled_status=True))
    except Exception:  # a hostile file may break a PDF reader in any way
        return Verdict((_non("lecture", "Ce PDF est abîmé : il ne peut plus être lu, et rien n’est prouvé."),))
    if protege:
        raise LectureImpossible("SCE-21", "Ce PDF est protégé par un mot de passe", "Déprotégez-le puis recommencez.")
    if not nombre and not octets.rstrip().endswith(b"%%EOF"):
        return Verdict((_non("lecture", "Ce PDF est coupé : s’il portait une signature, elle est perdue."),))
    if not nombre:
        raise LectureImpossible("SCE-20", "Ce PDF ne porte pas de signature", "Demandez le fichier signé.")
    controles = _juger(signatures, Confiance(racines, instant, _preuves_jointes(lecteur)))
    if nombre > len(signatures):
        phrase = "Ce PDF porte une signature d’un format que nous ne savons pas contrôler."
        controles.append(Controle("signature", Issue.INDETERMINE, phrase))
    return Verdict(tuple(controles))


def _juger(signatures: Sequence[Any], confiance: Confiance) -> list[Controle]:
    """From the newest to the oldest: a document timestamp makes sure of the time at which the others are judged."""
    controles: list[list[Controle]] = []
    for signature in reversed(signatures):
        derniere = not controles
        try:
            dits = _controler(signature, derniere, confiance)
            if signature.sig_object_type == HORODATAGE and all(c.verdict is Issue.VALIDE for c in dits):
                confiance = confiance.a(_jeton_du_document(signature).instant)
        except Exception:  # a hostile file may break a PDF reader in any way
            dits = [_non("signature", "Une signature de ce PDF ne peut pas être lue.")]
        controles.append(dits)
    if signatures and all(s.sig_object_type == HORODATAGE for s in signatures):
        phrase = "Ce PDF est seulement daté : personne ne l’a signé."
        controles.insert(0, [Controle("signature", Issue.INDETERMINE, phrase)])
    return [c for dits in reversed(controles) for c in dits]


def _preuves_jointes(lecteur: PdfFileReader) -> Preuves | None:
    """The evidence of the DSS dictionary (EN 319 142-1 §5.4.2.2), None when there is no dictionary that can be read."""
    try:
        if "/DSS" not in lecteur.root:
            return None
        dss = lecteur.root["/DSS"]
        ders = [
            [flux.get_object().data for flux in islice(dss.get(nom, ()), PIECES_MAX)]
            for nom in ("/Certs", "/CRLs", "/OCSPs")
        ]
    except Exception:  # same reason
        return None
    return Preuves.lire(*ders)


def _controler(signature: Any, derniere: bool, confiance: Confiance) -> list[Controle]:
    """First the bytes under the signature, so that a changed word has its own reason; then what surrounds them."""
    if signature.sig_object_type == HORODATAGE:
        date = _controler_horodatage(signature, derniere, confiance)
        if date.verdict is Issue.INVALIDE:
            return [date]
        return _avec_etendue(signature, derniere, [date])
    try:
        contenu = cms.ContentInfo.load(signature.pkcs7_content)
        signataire = verifier_cms(contenu, type_contenu="data", empreinte=signature.compute_digest())
    except Dommage as erreur:
        return [en_controle("contenu", erreur)]
    tenue = Controle(
        "signature",
        Issue.VALIDE,
        f"La signature a été faite avec la clé de « {nom_court(signataire.certificat)} » et porte sur ces octets.",
    )
    return _avec_etendue(signature, derniere, [tenue, *_controler_confiance(signataire, confiance)])


def _avec_etendue(signature: Any, derniere: bool, suite: list[Controle]) -> list[Controle]:
    etendue = _controler_etendue(signature, derniere)
    return [etendue] if etendue.verdict is Issue.INVALIDE else [etendue, *suite]


def _controler_etendue(signature: Any, derniere: bool) -> Controle:
    """What the signature covers, and what was added since."""
    if isinstance(signature, CachetPdf):
        return Controle("contenu", Issue.VALIDE, _TOUT if derniere else _DATES)
    signature.compute_integrity_info(diff_policy=_politique_des_preuves() if derniere else _politique())
    couverture = signature.coverage
    if couverture not in (SignatureCoverageLevel.ENTIRE_REVISION, SignatureCoverageLevel.ENTIRE_FILE):
        return _non("contenu", "La signature ne porte que sur une partie du fichier.")
    if isinstance(signature.diff_result, SuspiciousModification):
        return _non("contenu", _AILLEURS)
    if couverture is SignatureCoverageLevel.ENTIRE_REVISION and (doute := _equivoque(signature)):
        return Controle("contenu", doute, _EQUIVOQUE)
    if derniere and couverture is not SignatureCoverageLevel.ENTIRE_FILE:
        return _controler_queue(signature)
    if signature.summarise_integrity_info()["docmdp_ok"] is False:
        return _non("contenu", "Le fichier a reçu un ajout que son signataire avait interdit.")
    if couverture is SignatureCoverageLevel.ENTIRE_FILE:
        return Controle("contenu", Issue.VALIDE, _TOUT)
    return Controle("contenu", Issue.VALIDE, _DATES)


def _equivoque(signature: Any) -> Issue | None:
    """What pyHanko passes over in what was added: a key given twice, of which it takes the first and viewers the last;
    an object out of the tables; an object for a reference that led nowhere when it was signed; what else qpdf finds
    wrong, which proves nothing. None when there is none."""
    octets, references = signature.reader.stream.getvalue(), signature.reader.xrefs
    fin = signature.byte_range[2] + signature.byte_range[3]
    tables = [references.get_xref_data(r) for r in range(references.total_revisions)]
    places = [place for table in tables for _, place in table.standard_xrefs.values()]
    places += [references.get_xref_container_info(r).start_location for r in range(len(tables))]
    suivantes = tables[signature.signed_revision + 1 :]
    poses = {n for table in suivantes for n, _ in table.explicit_refs_in_revision}.union(*(t.freed for t in suivantes))
    avant, apres = lire_par_qpdf(octets[:fin]), lire_par_qpdf(octets)
    nouveaux = apres.reproches - avant.reproches
    comblees = {n for n, ecrit in avant.ecrits.items() if apres.ecrits.get(n) != ecrit} - poses
    comblees |= cites_d_une_autre_generation(octets[:fin]) & (apres.ecrits.keys() - avant.ecrits.keys())
    if comblees or any("duplicated key" in reproche for reproche in nouveaux):
        return Issue.INVALIDE
    if objet_hors_table(octets, fin, places):
        return Issue.INVALIDE
    return Issue.INDETERMINE if nouveaux else None


def _controler_queue(signature: Any) -> Controle:
    """What stands after the last signature: the data that prove it (EN 319 142-1 §5.4.2), where the file then ends."""
    references, flux = signature.reader.xrefs, signature.reader.stream
    derniere = references.get_xref_container_info(references.total_revisions - 1)
    flux.seek(derniere.end_location)
    fin = _FIN_DE_REVISION.fullmatch(flux.read())
    ajoutees = signature.diff_result.modification_level is ModificationLevel.LTA_UPDATES
    if not ajoutees or fin is None or int(fin[1]) != derniere.declared_startxref:
        return _non("contenu", _AILLEURS)
    phrase = "Depuis la dernière signature, seul ce qui prouve ses certificats a été ajouté."
    return Controle("contenu", Issue.VALIDE, phrase)


def _controler_confiance(signataire: Signataire, confiance: Confiance) -> list[Controle]:
    if signataire.jeton is None:
        date = Controle("horodatage", Issue.INDETERMINE, "Rien ne prouve quand cette signature a été faite.")
    else:
        try:
            jeton = lire_jeton(signataire.jeton)
        except Dommage as erreur:
            return [en_controle("horodatage", erreur)]
        if not jeton.date(signataire.signature):
            return [_non("horodatage", "Le jeton d’horodatage est celui d’une autre signature.")]
        date = controler_date(jeton, confiance)
        if date.verdict is Issue.VALIDE:
            confiance = confiance.a(jeton.instant)
    return [date, controler_signataire(signataire.certificat, signataire.autres, confiance)]


def _controler_horodatage(signature: Any, derniere: bool, confiance: Confiance) -> Controle:
    try:
        jeton = _jeton_du_document(signature)
    except Dommage as erreur:
        return en_controle("archivage", erreur)
    if jeton.empreinte != signature.compute_digest():
        return _non("archivage", "L’horodatage du document date d’autres octets.")
    return controler_date(jeton, confiance, nom="archivage", dernier=derniere)


def _jeton_du_document(signature: Any) -> Jeton:
    # the field is padded with zeros, which are no part of the token
    return lire_jeton(signature.pkcs7_content[: parser.peek(signature.pkcs7_content)])


def _politique_des_preuves() -> StandardDiffPolicy:
    """Nothing but a DSS dictionary: no signature answers for what comes after the last one, not even for a title."""
    qualifiees = (XrefStreamRule(), ObjectStreamRule(), DSSCompareRule())
    return StandardDiffPolicy(
        global_rules=[
            CatalogModificationRule(),
            *(regle.as_qualified(ModificationLevel.LTA_UPDATES) for regle in qualifiees),
        ],
        form_rule=None,
    )


def _politique() -> StandardDiffPolicy:
    """pyHanko's default without `GenericFieldModificationRule`, which lets a form field change after signing."""
    qualifiees = (DocInfoRule(), XrefStreamRule(), ObjectStreamRule(), DSSCompareRule(), MetadataUpdateRule())
    return StandardDiffPolicy(
        global_rules=[
            CatalogModificationRule(),
            *(regle.as_qualified(ModificationLevel.LTA_UPDATES) for regle in qualifiees),
        ],
        form_rule=FormUpdatingRule(field_rules=[SigFieldCreationRule(), SigFieldModificationRule()]),
    )


def _non(nom: str, phrase: str) -> Controle:
    return Controle(nom, Issue.INVALIDE, phrase)

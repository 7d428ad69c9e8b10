"""Whose key a certificate is for: an authority's seal, or a person's signature. What it says of itself, no more.

A seal binds a legal person and guarantees origin (eIDAS, article 35); a signature is a person's consent (article 25).
Whether « qualified » is true stands in the trusted lists, not here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from asn1crypto import core
from cryptography import x509
from cryptography.x509.oid import NameOID, ObjectIdentifier

DECLARATIONS_QUALIFIEES = ObjectIdentifier("1.3.6.1.5.5.7.1.3")
"""qcStatements (RFC 3739, 3.2.6), which may be critical."""

_QUALIFIE = "0.4.0.1862.1.1"
_DISPOSITIF = "0.4.0.1862.1.4"
_SORTES = "0.4.0.1862.1.6"
"""QcCompliance, QcSSCD and QcType (ETSI EN 319 412-5, 4.2.1 to 4.2.3)."""

_ORGANISME = ObjectIdentifier("2.5.4.97")
"""organizationIdentifier (ETSI EN 319 412-1, 5.1.4): « NTRFR- » and a SIREN."""

_NOMS_DE_PERSONNE = (NameOID.GIVEN_NAME, NameOID.SURNAME, NameOID.PSEUDONYM)


class Titulaire(StrEnum):
    """Who holds the key."""

    ORGANISME = "organisme"
    PERSONNE = "personne"
    INCONNU = "inconnu"


_TITULAIRES = {"0.4.0.1862.1.6.1": Titulaire.PERSONNE, "0.4.0.1862.1.6.2": Titulaire.ORGANISME}
"""esign and eseal (ETSI EN 319 412-5, 4.2.3); « web » signs no document."""


@dataclass(frozen=True, slots=True)
class Portrait:
    """What a certificate says: who holds the key, whether it is declared qualified and its key in a qualified device,
    the organisation's identifier, whether the person stands under a pseudonym."""

    titulaire: Titulaire
    qualifie: bool
    dispositif: bool
    organisme: str | None
    pseudonyme: bool


def portrait(certificat: x509.Certificate) -> Portrait:
    """Reads a certificate; what it does not say, or says twice, is unknown. Never raises."""
    declarations = _declarations(certificat)
    organisme, *_ = (*_valeurs(certificat, _ORGANISME), None)
    pseudonyme = bool(_valeurs(certificat, NameOID.PSEUDONYM))
    return Portrait(
        titulaire=_titulaire(certificat, declarations, organisme),
        qualifie=_QUALIFIE in declarations,
        dispositif=_DISPOSITIF in declarations,
        organisme=organisme,
        pseudonyme=pseudonyme,
    )


def designer(certificat: x509.Certificate, nom: str) -> str:
    """How a verdict names who signed: « Cachet de … », « Signature de … », or neither when it is not declared."""
    vu = portrait(certificat)
    if vu.titulaire is Titulaire.ORGANISME:
        return f"Cachet de « {nom} »"
    if vu.titulaire is Titulaire.PERSONNE:
        return f"Signature {'d’une personne sous le pseudonyme' if vu.pseudonyme else 'de la personne'} « {nom} »"
    return f"Signé par « {nom} »"


class _Declaration(core.Sequence):  # type: ignore[misc]
    _fields = [("nom", core.ObjectIdentifier), ("contenu", core.Any, {"optional": True})]  # noqa: RUF012


class _Declarations(core.SequenceOf):  # type: ignore[misc]
    _child_spec = _Declaration


class _Sortes(core.SequenceOf):  # type: ignore[misc]
    _child_spec = core.ObjectIdentifier


def _titulaire(
    certificat: x509.Certificate, declarations: dict[str, tuple[str, ...]], organisme: str | None
) -> Titulaire:
    """The declared type wins; without one, a person is named (EN 319 412-2, 4.2.4), an organisation identified
    (EN 319 412-3, 4.2.1)."""
    if _SORTES in declarations:
        sortes = declarations[_SORTES]
        return _TITULAIRES.get(sortes[0], Titulaire.INCONNU) if len(sortes) == 1 else Titulaire.INCONNU
    if any(_valeurs(certificat, nom) for nom in _NOMS_DE_PERSONNE):
        return Titulaire.PERSONNE
    return Titulaire.ORGANISME if organisme else Titulaire.INCONNU


def _declarations(certificat: x509.Certificate) -> dict[str, tuple[str, ...]]:
    """Statements by their OID, each with the types that it lists (QcType alone has any)."""
    try:
        extension = certificat.extensions.get_extension_for_oid(DECLARATIONS_QUALIFIEES).value
        assert isinstance(extension, x509.UnrecognizedExtension)
        lues: dict[str, tuple[str, ...]] = {}
        for declaration in _Declarations.load(extension.value, strict=True):
            nom = declaration["nom"].dotted
            sortes = declaration["contenu"].parse(_Sortes) if nom == _SORTES else ()
            lues[nom] = (*lues.get(nom, ()), *(s.dotted for s in sortes))
        return lues
    except (x509.ExtensionNotFound, ValueError, TypeError, KeyError, IndexError):
        return {}


def _valeurs(certificat: x509.Certificate, nom: ObjectIdentifier) -> tuple[str, ...]:
    try:
        return tuple(str(a.value) for a in certificat.subject.get_attributes_for_oid(nom))
    except ValueError:  # parts of a certificate are only parsed when they are asked for
        return ()

"""Keys that never leave a token (PKCS#11: HSM, smart card, SoftHSM). They sign as a key in memory does.

What is to be signed is hashed here and the token signs the digest: CKM_ECDSA and CKM_RSA_PKCS are the mechanisms that
every token knows. A home opens without its token; only sealing needs it, and an act waits while it is away.
A PIN that was refused is not given again by itself: three times, and the token locks.
"""

from __future__ import annotations

import contextlib
import functools
import os
import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

import pkcs11
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from pkcs11.exceptions import (
    DeviceError,
    DeviceRemoved,
    MultipleTokensReturned,
    NoSuchToken,
    PinExpired,
    PinIncorrect,
    PinInvalid,
    PinLenRange,
    PinLocked,
    PKCS11Error,
    SessionHandleInvalid,
    SlotIDInvalid,
    TokenNotPresent,
    TokenNotRecognised,
    UserAlreadyLoggedIn,
)

from pipeline.sealing import der
from pipeline.sealing.cles import Trousseau, former_trousseau
from pipeline.sealing.coffre import charger_certificats, illisible
from schemas.erreurs import ServiceIndisponible

_PIN_REFUSE = (PinIncorrect, PinInvalid, PinLenRange, PinExpired, PinLocked)
_PARTI = (DeviceRemoved, DeviceError, TokenNotPresent, TokenNotRecognised, SlotIDInvalid, SessionHandleInvalid)
_ATTENTE = "Les actes attendent, validés ; ensuite : executoire sync."
_OID_SHA = {
    "sha256": "2.16.840.1.101.3.4.2.1",
    "sha384": "2.16.840.1.101.3.4.2.2",
    "sha512": "2.16.840.1.101.3.4.2.3",
}

_VERROU = threading.RLock()
"""Held around every call: the library is initialised for one thread (C_Initialize with NULL, PKCS#11 v2.40, 5.4)."""


@dataclass(frozen=True, slots=True)
class JetonPKCS11:
    """Where a key stands: library, label of the token, label of the key (or `id:` and its CKA_ID in hexadecimal).
    `pin` gives the PIN when it is needed. `temoin` is a file that exists while a PIN was refused."""

    module: Path
    jeton: str
    cle: str
    pin: Callable[[], str] = field(repr=False)
    temoin: Path


def charger_jeton(jeton: JetonPKCS11, certificats: Path) -> Trousseau:
    """Seal of a token, its certificate and issuers being in a PEM file, leaf first. The token is not asked for yet.
    Raises LectureImpossible [SCE-02], Refus [SCE-04]; its key raises ServiceIndisponible [SCE-30…35]."""
    chaine = charger_certificats(certificats)
    if not chaine:
        raise illisible(certificats)
    publique = chaine[0].public_key()
    acces = Acces(jeton)
    if isinstance(publique, ec.EllipticCurvePublicKey):
        return former_trousseau(CleCourbe(acces, publique), chaine)
    if isinstance(publique, rsa.RSAPublicKey):
        return former_trousseau(CleRSA(acces, publique), chaine)
    return former_trousseau(None, chaine)


class _Bibliotheque:
    """One PKCS#11 library. `tour` counts its restarts: handles of before mean nothing, or another object, after."""

    def __init__(self, module: Path) -> None:
        self._module, self.tour = str(module), 0

    def ouvrir(self) -> Any:
        """The library, started. Raises PKCS11Error."""
        return pkcs11.lib(self._module)

    def arreter(self) -> None:
        """Closes every session, a half-opened one too."""
        self.tour += 1
        with contextlib.suppress(PKCS11Error):
            pkcs11.lib(self._module).finalize()


_bibliotheque = functools.cache(_Bibliotheque)


class Acces:
    """One key of one token, opened when it first signs and again after the token was away. Threads may share it."""

    def __init__(self, jeton: JetonPKCS11) -> None:
        self._jeton = jeton
        self._bibliotheque = _bibliotheque(jeton.module)
        self._tour = 0
        self._cle: Any = None
        self._refuse = False

    def present(self) -> None:
        """Looks for the token, without any PIN. Raises ServiceIndisponible."""
        with _VERROU:
            self._trouver()

    def pin_corrige(self) -> None:
        """Somebody says that the PIN is the right one now: it may be given once more."""
        self._refuse = False
        self._jeton.temoin.unlink(missing_ok=True)

    def signer(self, donnees: bytes, mecanisme: pkcs11.Mechanism) -> bytes:
        """Raw signature of a digest (or of its DigestInfo). Raises ServiceIndisponible."""
        with _VERROU:
            if self._cle is not None and self._tour == self._bibliotheque.tour:
                try:
                    return self._signer(donnees, mecanisme)
                except PKCS11Error:
                    self._oublier()  # the token was taken out, or another program closed the session
            self._ouvrir()
            try:
                return self._signer(donnees, mecanisme)
            except PKCS11Error as erreur:
                self._oublier()
                raise _absent(self._jeton, type(erreur).__name__) from erreur

    def fermer(self) -> None:
        """Closes the session; the next signature opens another."""
        with _VERROU:
            if self._cle is not None:
                self._fermeture()
            self._cle = None

    def _signer(self, donnees: bytes, mecanisme: pkcs11.Mechanism) -> bytes:
        try:
            pin = self._jeton.pin() if self._a_chaque_fois else None
            return bytes(self._cle.sign(donnees, mechanism=mecanisme, pin=pin))
        except _PIN_REFUSE as erreur:
            raise self._refuser(erreur) from erreur

    def _ouvrir(self) -> None:
        if self._refuse or self._jeton.temoin.exists():
            raise _indisponible(
                "SCE-31",
                f"Le jeton « {self._jeton.jeton} » a refusé le code PIN, qui n’est plus essayé",
                "Corrigez EXECUTOIRE_PKCS11_PIN, puis essayez une fois : executoire cles essai.",
            )
        pin = self._jeton.pin()
        if not pin:
            raise _indisponible(
                "SCE-34", f"Le code PIN du jeton « {self._jeton.jeton} » manque", "Donnez EXECUTOIRE_PKCS11_PIN."
            )
        jeton = self._trouver()
        if jeton.flags & (pkcs11.TokenFlag.USER_PIN_LOCKED | pkcs11.TokenFlag.USER_PIN_FINAL_TRY):
            raise _bloque(self._jeton)
        session = self._connecter(jeton, pin)
        self._tour = self._bibliotheque.tour
        self._fermeture = weakref.finalize(self, _fermer, session, os.getpid(), self._bibliotheque, self._tour)
        try:
            self._cle = self._trouver_cle(session)
        except ServiceIndisponible:
            self._fermeture()
            raise
        self._a_chaque_fois = _demande_toujours(self._cle)

    def _connecter(self, jeton: Any, pin: str) -> Any:
        try:
            jeton.open().close()
        except PKCS11Error as erreur:
            self._oublier()
            raise _absent(self._jeton, type(erreur).__name__) from erreur
        try:
            return jeton.open(user_pin=pin)
        except UserAlreadyLoggedIn:  # by another key of this process: one login holds for all its sessions
            return jeton.open()
        except _PARTI as erreur:
            self._oublier()
            raise _absent(self._jeton, type(erreur).__name__) from erreur
        except (
            PKCS11Error
        ) as erreur:  # makers have words of their own for a wrong PIN: after the session, it is the PIN
            raise self._refuser(erreur) from erreur

    def _refuser(self, erreur: PKCS11Error) -> ServiceIndisponible:
        """Remembers, here and for the next run, that this PIN is not to be given again."""
        self._refuse = True
        with contextlib.suppress(OSError):
            self._jeton.temoin.write_text(f"{self._jeton.jeton}\n", encoding="utf-8")
        self._oublier()
        if isinstance(erreur, PinLocked):
            return _bloque(self._jeton)
        return _indisponible(
            "SCE-31",
            f"Le jeton « {self._jeton.jeton} » a refusé le code PIN ; il ne sera pas essayé de nouveau",
            "Corrigez EXECUTOIRE_PKCS11_PIN, puis essayez une fois : executoire cles essai.",
        )

    def _trouver(self) -> Any:
        try:
            bibliotheque = self._bibliotheque.ouvrir()
        except PKCS11Error as erreur:
            raise _indisponible(
                "SCE-35", f"La bibliothèque PKCS#11 {self._jeton.module.name} ne s’ouvre pas", "Vérifiez pkcs11_module."
            ) from erreur
        try:
            try:
                return bibliotheque.get_token(token_label=self._jeton.jeton)
            except NoSuchToken:  # some libraries look at their readers only when they start
                self._bibliotheque.arreter()
                return self._bibliotheque.ouvrir().get_token(token_label=self._jeton.jeton)
        except MultipleTokensReturned as erreur:
            phrase = f"Plusieurs jetons s’appellent « {self._jeton.jeton} »"
            raise _indisponible("SCE-33", phrase, "Donnez à chacun son nom.") from erreur
        except PKCS11Error as erreur:
            raise _absent(self._jeton, type(erreur).__name__) from erreur

    def _trouver_cle(self, session: Any) -> Any:
        nom = self._jeton.cle
        voulue: dict[pkcs11.Attribute, Any] = {pkcs11.Attribute.CLASS: pkcs11.ObjectClass.PRIVATE_KEY}
        try:
            if nom.startswith("id:"):
                voulue[pkcs11.Attribute.ID] = bytes.fromhex(nom.removeprefix("id:"))
            else:
                voulue[pkcs11.Attribute.LABEL] = nom
            trouvees = list(session.get_objects(voulue))
        except ValueError:
            trouvees = []
        except PKCS11Error as erreur:
            self._oublier()
            raise _absent(self._jeton, type(erreur).__name__) from erreur
        if len(trouvees) != 1:
            combien = "aucune clé" if not trouvees else "plusieurs clés"
            phrase = f"Le jeton « {self._jeton.jeton} » a {combien} « {nom} »"
            raise _indisponible("SCE-33", phrase, "Vérifiez pkcs11_cle : un nom, ou id: et l’identifiant hexadécimal.")
        return trouvees[0]

    def _oublier(self) -> None:
        """The other keys of this process open their sessions again by themselves."""
        self._cle = None
        self._bibliotheque.arreter()


class CleCourbe(ec.EllipticCurvePrivateKey):
    """An elliptic-curve key in a token."""

    def __init__(self, acces: Acces, publique: ec.EllipticCurvePublicKey) -> None:
        self.acces, self._publique = acces, publique

    @property
    def curve(self) -> ec.EllipticCurve:
        """The certificate's curve."""
        return self._publique.curve

    @property
    def key_size(self) -> int:
        """Bits."""
        return self._publique.key_size

    def public_key(self) -> ec.EllipticCurvePublicKey:
        """The certificate's key."""
        return self._publique

    def sign(self, data: Any, signature_algorithm: ec.EllipticCurveSignatureAlgorithm) -> bytes:
        """ECDSA signature (DER of r and s). Raises ServiceIndisponible, UnsupportedAlgorithm."""
        empreinte = _empreinte(data, signature_algorithm.algorithm)
        taille = (self.key_size + 7) // 8
        # the leftmost bits, when the digest is longer than the order of the curve (FIPS 186-5, 6.4.1)
        brute = self.acces.signer(empreinte[:taille], pkcs11.Mechanism.ECDSA)
        r, s = (int.from_bytes(m, "big") for m in (brute[: len(brute) // 2], brute[len(brute) // 2 :]))
        signature = encode_dss_signature(r, s)
        return _tenue(signature, lambda: self._publique.verify(signature, data, signature_algorithm))

    def exchange(self, algorithm: ec.ECDH, peer_public_key: ec.EllipticCurvePublicKey) -> bytes:
        """A seal's key only signs."""
        _seulement_signer()

    def private_numbers(self) -> ec.EllipticCurvePrivateNumbers:
        """Never leaves the token."""
        _seulement_signer()

    def private_bytes(self, *_: object, **__: object) -> bytes:
        """Never leaves the token."""
        _seulement_signer()

    def __copy__(self) -> CleCourbe:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> CleCourbe:
        return self


class CleRSA(rsa.RSAPrivateKey):
    """An RSA key in a token."""

    def __init__(self, acces: Acces, publique: rsa.RSAPublicKey) -> None:
        self.acces, self._publique = acces, publique

    @property
    def key_size(self) -> int:
        """Bits."""
        return self._publique.key_size

    def public_key(self) -> rsa.RSAPublicKey:
        """The certificate's key."""
        return self._publique

    def sign(self, data: Any, padding_: Any, algorithm: Any) -> bytes:
        """PKCS#1 v1.5 signature. Raises ServiceIndisponible, UnsupportedAlgorithm."""
        if not isinstance(padding_, padding.PKCS1v15):
            raise UnsupportedAlgorithm("PKCS#1 v1.5 alone")
        empreinte = _empreinte(data, algorithm)
        # DigestInfo (RFC 8017, 9.2): CKM_RSA_PKCS pads what it is given, and adds no name of a digest
        nom = der.sequence(der.oid(_OID_SHA[algorithm.name]), der.tlv(der.NUL))
        signature = self.acces.signer(der.sequence(nom, der.octets(empreinte)), pkcs11.Mechanism.RSA_PKCS)
        return _tenue(signature, lambda: self._publique.verify(signature, data, padding_, algorithm))

    def decrypt(self, ciphertext: bytes, padding_: Any) -> bytes:
        """A seal's key only signs."""
        _seulement_signer()

    def private_numbers(self) -> rsa.RSAPrivateNumbers:
        """Never leaves the token."""
        _seulement_signer()

    def private_bytes(self, *_: object, **__: object) -> bytes:
        """Never leaves the token."""
        _seulement_signer()

    def __copy__(self) -> CleRSA:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> CleRSA:
        return self


def _empreinte(octets: Any, algorithme: Any) -> bytes:
    if not isinstance(algorithme, hashes.HashAlgorithm) or algorithme.name not in _OID_SHA:
        raise UnsupportedAlgorithm("SHA-256, SHA-384 or SHA-512 alone")
    hachage = hashes.Hash(algorithme)
    hachage.update(octets)
    return hachage.finalize()


def _tenue(signature: bytes, verifier: Callable[[], None]) -> bytes:
    """The signature, once it is sure that the certificate verifies it: a token may hold several keys."""
    try:
        verifier()
    except InvalidSignature as erreur:
        phrase = "La clé du jeton n’est pas celle du certificat"
        raise _indisponible("SCE-33", phrase, "Vérifiez pkcs11_cle et pkcs11_certificats.") from erreur
    return signature


def _demande_toujours(cle: Any) -> bool:
    """Whether the PIN is wanted at each signature (CKA_ALWAYS_AUTHENTICATE), as qualified cards do."""
    try:
        return bool(cle[pkcs11.Attribute.ALWAYS_AUTHENTICATE])
    except PKCS11Error:
        return False


def _fermer(session: Any, processus: int, bibliotheque: _Bibliotheque, tour: int) -> None:
    with _VERROU, contextlib.suppress(PKCS11Error):
        # neither a forked child's parent's session, nor one that took its number since
        if os.getpid() == processus and bibliotheque.tour == tour:
            session.close()


def _seulement_signer() -> NoReturn:
    raise UnsupportedAlgorithm("the key stays in its token, and only signs")


def _absent(jeton: JetonPKCS11, detail: str) -> ServiceIndisponible:
    phrase = f"Le jeton « {jeton.jeton} » ne répond pas ({detail})"
    return _indisponible("SCE-30", phrase, "Branchez-le, vérifiez pkcs11_jeton.")


def _bloque(jeton: JetonPKCS11) -> ServiceIndisponible:
    phrase = f"Le code PIN du jeton « {jeton.jeton} » est bloqué, ou n’a plus qu’un essai, qui n’est pas tenté"
    return _indisponible(
        "SCE-32", phrase, "Donnez le bon code avec l’outil du fabricant, puis : executoire cles essai."
    )


def _indisponible(code: str, phrase: str, conseil: str) -> ServiceIndisponible:
    return ServiceIndisponible(code, phrase, f"{conseil} {_ATTENTE}")

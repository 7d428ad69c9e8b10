"""What an attacker tries on a sealed act, each with the reason that our verifier gives.

Several of these are accepted by every common verifier: the forged act comes before the true one, and is read first.
"""

from __future__ import annotations

import hashlib
import random
from base64 import b64decode, b64encode
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from pipeline.sealing.canonique import canonique, canonique_sans, resume64
from pipeline.sealing.cles import Trousseau, charger_certificats
from pipeline.sealing.coffre import lire_cle
from pipeline.sealing.horodatage import HorodateurLocal
from pipeline.sealing.jeton import lire_jeton
from pipeline.sealing.revocation import Preuves
from pipeline.sealing.verification import contenu_signe, verifier_xml
from pipeline.sealing.vocabulaire import AKN, akn, ds, xades
from pipeline.sealing.xades import XmlScelle, _signer, sceller
from pipeline.sealing.xades_archive import (
    HORODATAGE_ARCHIVE,
    PREUVES_HORODATAGE,
    archiver,
    proprietes_non_signees,
)
from schemas import akoma
from schemas.erreurs import ErreurExecutoire, LectureImpossible
from schemas.verdict import Issue
from schemas.xml_sur import lire
from tests.pipeline.sealing.conftest import INSTANT, PLUS_TARD, un_acte

Racines = tuple[x509.Certificate, ...]
P256_ORDRE = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
FAUX_ACTE = (
    f'<act xmlns="{AKN}" name="deliberation"><body><article eId="art_1"><p>9 999 euros</p></article></body></act>'
)


@dataclass(frozen=True, slots=True)
class Atelier:
    """What an attacker may hold: the sealed act, another one sealed by the same hand, and — for the signer who
    cheats — the seal itself."""

    scelle: bytes
    autre: bytes
    trousseau: Trousseau
    horodateur: HorodateurLocal
    preuves: Preuves

    def racine(self) -> etree._Element:
        return lire(self.scelle)

    def resceller(self, racine: etree._Element) -> bytes:
        """Digests, signature and timestamp again, by the signer himself, over whatever the references now say."""
        signature = _signature(racine)
        document, proprietes, cle = signature.iter(ds("Reference"))
        _un(document, ds("DigestValue")).text = resume64(canonique_sans(racine, signature))
        _un(proprietes, ds("DigestValue")).text = resume64(canonique(_un(signature, xades("SignedProperties"))))
        _un(cle, ds("DigestValue")).text = resume64(canonique(_un(signature, ds("KeyInfo"))))
        valeur = _un(signature, ds("SignatureValue"))
        valeur.text = b64encode(_signer(self.trousseau.cle, canonique(_un(signature, ds("SignedInfo"))))).decode()
        self.redater(racine)
        return octets(racine)

    def redater(self, racine: etree._Element) -> None:
        """Every timestamp again, the archive's with what proves the seal."""
        suite = proprietes_non_signees(_signature(racine))
        for archive in list(suite)[1:]:
            suite.remove(archive)
        valeur = canonique(_un(racine, ds("SignatureValue")))
        jeton = self.horodateur.horodater(hashlib.sha256(valeur).digest())
        _un(racine, xades("EncapsulatedTimeStamp")).text = b64encode(jeton).decode()
        self.archiver(racine)

    def archiver(self, racine: etree._Element) -> None:
        certificats = [*self.trousseau.certificats, *lire_jeton(self.horodateur.horodater(bytes(32))).certificats]
        tout = replace(self.preuves, certificats=tuple(dict.fromkeys((*certificats, *self.preuves.certificats))))
        archiver(racine, _signature(racine), tout, self.horodateur)


@pytest.fixture(scope="module")
def atelier(scelle: XmlScelle, trousseau: Trousseau, horodateur: HorodateurLocal, preuves: Preuves) -> Atelier:
    xml = akoma.dump(un_acte("2026-02"))
    autre = sceller(xml, trousseau=trousseau, horodateur=horodateur, instant=INSTANT, preuves=preuves)
    return Atelier(scelle.xml, autre.xml, trousseau, horodateur, preuves)


def octets(racine: etree._Element) -> bytes:
    return etree.tostring(racine, encoding="UTF-8", xml_declaration=True)


def _un(racine: etree._Element, nom: str) -> etree._Element:
    return next(racine.iter(nom))


def _signature(racine: etree._Element) -> etree._Element:
    return _un(racine, ds("Signature"))


def _faux() -> etree._Element:
    return lire(FAUX_ACTE.encode())


# --- the text, and what surrounds it


def texte_change(a: Atelier) -> bytes:
    return a.scelle.replace(b"1 500 euros", b"9 500 euros")


def attribut_ajoute(a: Atelier) -> bytes:
    return a.scelle.replace(b'eId="art_1"', b'eId="art_1" status="removed"')


def composants_ajoutes(a: Atelier) -> bytes:
    racine = a.racine()
    racine.append(etree.fromstring(f'<components xmlns="{AKN}">{FAUX_ACTE}</components>'))
    return octets(racine)


def nouvelle_racine(a: Atelier) -> bytes:
    enveloppe = etree.Element(akn("akomaNtoso"))
    enveloppe.append(_faux())
    enveloppe.append(a.racine())
    return octets(enveloppe)


def enveloppe_etrangere(a: Atelier) -> bytes:
    enveloppe = etree.Element("{urn:x}lot")
    enveloppe.append(_faux())
    enveloppe.append(a.racine())
    return octets(enveloppe)


def signature_sur_un_autre_acte(a: Atelier) -> bytes:
    cible, source = lire(a.autre), a.racine()
    ancienne = _signature(cible)
    parent = ancienne.getparent()
    assert parent is not None
    nouvelle = _signature(source)
    nouvelle.tail = ancienne.tail
    parent.replace(ancienne, nouvelle)
    return octets(cible)


def commentaire_dans_un_montant(a: Atelier) -> bytes:
    return a.scelle.replace(b"1 500 euros", b"1 <!-- -->500 euros")


def instruction_avant_la_racine(a: Atelier) -> bytes:
    return a.scelle.replace(b"<akomaNtoso", b'<?xml-stylesheet href="faux.xsl"?><akomaNtoso', 1)


def instruction_dans_le_texte(a: Atelier) -> bytes:
    return a.scelle.replace(b"1 500 euros", b"1 <?x y?>500 euros")


def entite(a: Atelier) -> bytes:
    doctype = b'<!DOCTYPE akomaNtoso [<!ENTITY m "9 500">]>'
    return a.scelle.replace(b"<akomaNtoso", doctype + b"<akomaNtoso", 1).replace(b"1 500", b"&m;")


def attribut_par_defaut(a: Atelier) -> bytes:
    doctype = b'<!DOCTYPE akomaNtoso [<!ATTLIST article status CDATA "removed">]>'
    return a.scelle.replace(b"<akomaNtoso", doctype + b"<akomaNtoso", 1)


def attribut_par_defaut_en_utf16(a: Atelier) -> bytes:
    """The bytes of « <!DOCTYPE » cannot be found in UTF-16."""
    texte = attribut_par_defaut(a).decode().replace("UTF-8", "UTF-16")
    return texte.encode("utf-16")


def autre_codage(a: Atelier) -> bytes:
    texte = a.scelle.decode().replace("UTF-8", "ISO-8859-1", 1)
    return texte.encode("iso-8859-1", "xmlcharrefreplace")


def fichier_coupe(a: Atelier) -> bytes:
    return a.scelle[:-40]


# --- what is hidden in the signature


def objet(a: Atelier, rang: int | None) -> bytes:
    racine = a.racine()
    cache = etree.Element(ds("Object"))
    cache.append(_faux())
    signature = _signature(racine)
    signature.insert(len(signature) if rang is None else rang, cache)
    return octets(racine)


def objet_en_tete(a: Atelier) -> bytes:
    return objet(a, 0)


def objet_en_queue(a: Atelier) -> bytes:
    return objet(a, None)


def acte_dans_l_objet(a: Atelier) -> bytes:
    racine = a.racine()
    _un(racine, ds("Object")).append(_faux())
    return octets(racine)


def propriete_non_signee(a: Atelier) -> bytes:
    racine = a.racine()
    donnees = etree.SubElement(_un(racine, xades("UnsignedProperties")), xades("UnsignedDataObjectProperties"))
    etree.SubElement(donnees, xades("UnsignedDataObjectProperty")).append(_faux())
    return octets(racine)


def apres_la_derniere_propriete(a: Atelier) -> bytes:
    racine = a.racine()
    _un(racine, xades("UnsignedSignatureProperties")).append(_faux())
    return octets(racine)


def lettre_perdue(a: Atelier) -> bytes:
    return a.scelle.replace(b"</ds:Object>", b"9 500 euros</ds:Object>")


def attribut_sur_la_signature(a: Atelier) -> bytes:
    return a.scelle.replace(b"<ds:Object>", b'<ds:Object MimeType="text/html">')


def secondes_proprietes(a: Atelier) -> bytes:
    racine = a.racine()
    cache = etree.SubElement(_signature(racine), ds("Object"))
    fausses = deepcopy(_un(racine, xades("QualifyingProperties")))
    _un(fausses, xades("SigningTime")).text = "2020-01-01T00:00:00Z"
    _un(fausses, xades("SignedProperties")).set("Id", "autre")
    cache.append(fausses)
    return octets(racine)


def cible_ailleurs(a: Atelier) -> bytes:
    racine = a.racine()
    _un(racine, xades("QualifyingProperties")).set("Target", "#ailleurs")
    return octets(racine)


def identifiant_repete(a: Atelier) -> bytes:
    racine = a.racine()
    _un(racine, akn("article")).set("Id", str(_un(racine, xades("SignedProperties")).get("Id")))
    return octets(racine)


def signature_deux_fois(a: Atelier) -> bytes:
    racine = a.racine()
    signature = _signature(racine)
    signature.addnext(deepcopy(signature))
    return octets(racine)


def signature_etrangere_imbriquee(a: Atelier) -> bytes:
    racine = a.racine()
    _un(racine, xades("UnsignedSignatureProperties")).append(_signature(lire(a.autre)))
    return octets(racine)


def signature_deplacee(a: Atelier) -> bytes:
    racine = a.racine()
    signature = _signature(racine)
    signature.tail = None
    _un(racine, akn("body")).append(signature)
    return octets(racine)


def signature_plus_haut(a: Atelier) -> bytes:
    racine = a.racine()
    signature = _signature(racine)
    parent = signature.getparent()
    assert parent is not None
    parent.insert(0, signature)
    return octets(racine)


# --- time, certificate, algorithms


def retour_au_niveau_b(a: Atelier) -> bytes:
    racine = a.racine()
    non_signees = _un(racine, xades("UnsignedProperties"))
    _un(racine, xades("QualifyingProperties")).remove(non_signees)
    return octets(racine)


def horodatage_d_un_autre(a: Atelier) -> bytes:
    racine = a.racine()
    etranger = _un(lire(a.autre), xades("EncapsulatedTimeStamp"))
    _un(racine, xades("EncapsulatedTimeStamp")).text = etranger.text
    return octets(racine)


def horodatage_abime(a: Atelier) -> bytes:
    racine = a.racine()
    jeton = bytearray(b64decode(_un(racine, xades("EncapsulatedTimeStamp")).text or ""))
    jeton[-5] ^= 1
    _un(racine, xades("EncapsulatedTimeStamp")).text = b64encode(jeton).decode()
    return octets(racine)


def valeur_recoupee(a: Atelier) -> bytes:
    racine = a.racine()
    valeur = _un(racine, ds("SignatureValue"))
    valeur.text = f"{(valeur.text or '')[:40]}\n{(valeur.text or '')[40:]}"
    return octets(racine)


def valeur_symetrique(a: Atelier) -> bytes:
    """(r, n - s) is as good a signature as (r, s): only the timestamp tells them apart."""
    racine = a.racine()
    valeur = _un(racine, ds("SignatureValue"))
    brute = b64decode(valeur.text or "")
    s = P256_ORDRE - int.from_bytes(brute[32:], "big")
    valeur.text = b64encode(brute[:32] + s.to_bytes(32, "big")).decode()
    return octets(racine)


def valeur_fausse(a: Atelier) -> bytes:
    racine = a.racine()
    _un(racine, ds("SignatureValue")).text = b64encode(bytes(range(1, 65))).decode()
    a.redater(racine)
    return octets(racine)


def certificat_remplace(a: Atelier) -> bytes:
    return _avec_certificat(a, _auto_signe(ec.generate_private_key(ec.SECP256R1())))


def certificat_jumeau(a: Atelier) -> bytes:
    cle = a.trousseau.cle
    assert isinstance(cle, ec.EllipticCurvePrivateKey)
    return _avec_certificat(a, _auto_signe(cle))


def certificat_jumeau_du_signataire(a: Atelier) -> bytes:
    """The signer signs a KeyInfo with a twin, and keeps the first certificate in SigningCertificateV2."""
    cle = a.trousseau.cle
    assert isinstance(cle, ec.EllipticCurvePrivateKey)
    return a.resceller(lire(_avec_certificat(a, _auto_signe(cle))))


def cle_publique_jointe(a: Atelier) -> bytes:
    racine = a.racine()
    etree.SubElement(_un(racine, ds("KeyInfo")), ds("KeyValue"))
    return a.resceller(racine)


def confusion_hmac(a: Atelier) -> bytes:
    racine = a.racine()
    _un(racine, ds("SignatureMethod")).set("Algorithm", "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256")
    return octets(racine)


def empreinte_faible(a: Atelier) -> bytes:
    racine = a.racine()
    _un(racine, ds("DigestMethod")).set("Algorithm", "http://www.w3.org/2000/09/xmldsig#sha1")
    return a.resceller(racine)


def reference_a_un_fichier(a: Atelier) -> bytes:
    racine = a.racine()
    _un(racine, ds("Reference")).set("URI", "file:///etc/hostname")
    return octets(racine)


def un_seul_element_signe(a: Atelier) -> bytes:
    racine = a.racine()
    _un(racine, akn("article")).set("Id", "morceau")
    _un(racine, ds("Reference")).set("URI", "#morceau")
    return a.resceller(racine)


def xpath_sans_le_corps(a: Atelier) -> bytes:
    racine = a.racine()
    transformation = etree.Element(ds("Transform"), Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116")
    etree.SubElement(transformation, ds("XPath")).text = "not(ancestor-or-self::*[local-name()='body'])"
    _un(racine, ds("Transforms")).insert(1, transformation)
    return a.resceller(racine)


def sans_enveloppe(a: Atelier) -> bytes:
    racine = a.racine()
    transformations = _un(racine, ds("Transforms"))
    transformations.remove(transformations[0])
    return a.resceller(racine)


def forme_inclusive(a: Atelier) -> bytes:
    racine = a.racine()
    methode = _un(racine, ds("CanonicalizationMethod"))
    methode.set("Algorithm", "http://www.w3.org/TR/2001/REC-xml-c14n-20010315")
    return a.resceller(racine)


def date_changee(a: Atelier) -> bytes:
    racine = a.racine()
    _un(racine, xades("SigningTime")).text = "2020-01-01T00:00:00Z"
    return octets(racine)


def hors_du_schema(a: Atelier) -> bytes:
    racine = a.racine()
    etree.SubElement(_un(racine, akn("body")), akn("invention"))
    return a.resceller(racine)


def element_de_signature_dans_le_texte(a: Atelier) -> bytes:
    racine = a.racine()
    bloc = next(e for e in _un(racine, akn("proprietary")) if e.tag != ds("Signature"))
    etree.SubElement(bloc, ds("Object"))
    return a.resceller(racine)


def _avec_certificat(a: Atelier, certificat: x509.Certificate) -> bytes:
    racine = a.racine()
    _un(racine, ds("X509Certificate")).text = b64encode(certificat.public_bytes(Encoding.DER)).decode()
    return octets(racine)


def _auto_signe(cle: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    nom = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Cachet de la mairie")])
    chantier = x509.CertificateBuilder().subject_name(nom).issuer_name(nom).serial_number(7)
    chantier = chantier.public_key(cle.public_key()).not_valid_before(INSTANT).not_valid_after(PLUS_TARD)
    return chantier.sign(cle, hashes.SHA256())


# --- what proves it later


def _suite(racine: etree._Element) -> etree._Element:
    return proprietes_non_signees(_signature(racine))


def sans_horodatage_d_archive(a: Atelier) -> bytes:
    racine = a.racine()
    _suite(racine).remove(_un(racine, HORODATAGE_ARCHIVE))
    return octets(racine)


def sans_revocation(a: Atelier) -> bytes:
    racine = a.racine()
    _suite(racine).remove(_un(racine, xades("RevocationValues")))
    return octets(racine)


def liste_otee(a: Atelier) -> bytes:
    racine = a.racine()
    liste = _un(racine, xades("EncapsulatedCRLValue"))
    parent = liste.getparent()
    assert parent is not None
    parent.remove(liste)
    return octets(racine)


def certificat_ajoute_aux_preuves(a: Atelier) -> bytes:
    racine = a.racine()
    certificats = _un(racine, xades("CertificateValues"))
    certificats.append(deepcopy(certificats[0]))
    return octets(racine)


def archive_d_un_autre(a: Atelier) -> bytes:
    racine = a.racine()
    jeton = _un(_un(lire(a.autre), HORODATAGE_ARCHIVE), xades("EncapsulatedTimeStamp")).text
    _un(_un(racine, HORODATAGE_ARCHIVE), xades("EncapsulatedTimeStamp")).text = jeton
    return octets(racine)


def archive_d_autres_octets(a: Atelier) -> bytes:
    racine = a.racine()
    jeton = b64encode(a.horodateur.horodater(bytes(32))).decode()
    _un(_un(racine, HORODATAGE_ARCHIVE), xades("EncapsulatedTimeStamp")).text = jeton
    return octets(racine)


def preuves_apres_l_archive(a: Atelier) -> bytes:
    racine = a.racine()
    apres = etree.SubElement(_suite(racine), PREUVES_HORODATAGE)
    for nom in ("CertificateValues", "RevocationValues"):
        apres.append(deepcopy(_un(racine, xades(nom))))
    return octets(racine)


def archive_ajoutee_sans_ses_preuves(a: Atelier) -> bytes:
    racine = a.racine()
    _suite(racine).append(deepcopy(_un(racine, HORODATAGE_ARCHIVE)))
    return octets(racine)


def archive_avant_l_horodatage(a: Atelier) -> bytes:
    racine = a.racine()
    _suite(racine).insert(0, _un(racine, HORODATAGE_ARCHIVE))
    return octets(racine)


Attaque = Callable[[Atelier], bytes]

ATTAQUES: list[tuple[Attaque, str, str]] = [
    (texte_change, "contenu", "a changé"),
    (attribut_ajoute, "contenu", "a changé"),
    (composants_ajoutes, "structure", "pas à sa place"),
    (nouvelle_racine, "structure", "pas à sa place"),
    (enveloppe_etrangere, "structure", "pas à sa place"),
    (signature_sur_un_autre_acte, "contenu", "a changé"),
    (commentaire_dans_un_montant, "structure", "commentaire"),
    (instruction_avant_la_racine, "structure", "hors de l’élément racine"),
    (instruction_dans_le_texte, "structure", "instruction"),
    (entite, "lecture", "DOCTYPE"),
    (attribut_par_defaut, "lecture", "DOCTYPE"),
    (attribut_par_defaut_en_utf16, "", "DOCTYPE"),
    (autre_codage, "structure", "UTF-8"),
    (fichier_coupe, "lecture", "mal formé"),
    (objet_en_tete, "structure", "imprévu"),
    (objet_en_queue, "structure", "imprévu"),
    (acte_dans_l_objet, "structure", "imprévu"),
    (propriete_non_signee, "structure", "UnsignedDataObjectProperties"),
    (apres_la_derniere_propriete, "structure", "imprévu"),
    (lettre_perdue, "structure", "texte imprévu"),
    (attribut_sur_la_signature, "structure", "attribut"),
    (secondes_proprietes, "structure", "désordonnée"),
    (cible_ailleurs, "structure", "désignent une autre signature"),
    (identifiant_repete, "structure", "porté deux fois"),
    (signature_deux_fois, "structure", "2 signatures"),
    (signature_etrangere_imbriquee, "structure", "2 signatures"),
    (signature_deplacee, "structure", "pas à sa place"),
    (signature_plus_haut, "structure", "pas à sa place"),
    (retour_au_niveau_b, "structure", "incomplète"),
    (horodatage_d_un_autre, "horodatage", "autre sceau"),
    (horodatage_abime, "horodatage", "ne correspond pas"),
    (valeur_recoupee, "structure", "SignatureValue"),
    (valeur_symetrique, "horodatage", "autre sceau"),
    (valeur_fausse, "signature", "ne correspond pas"),
    (certificat_remplace, "certificat", "certificats joints"),
    (certificat_jumeau, "certificat", "certificats joints"),
    (certificat_jumeau_du_signataire, "certificat", "désigne"),
    (cle_publique_jointe, "structure", "KeyValue"),
    (confusion_hmac, "structure", "hmac"),
    (empreinte_faible, "structure", "sha1"),
    (reference_a_un_fichier, "structure", "file:"),
    (un_seul_element_signe, "structure", "document entier"),
    (xpath_sans_le_corps, "structure", "XPath"),
    (sans_enveloppe, "structure", "document entier"),
    (forme_inclusive, "structure", "Algorithm"),
    (date_changee, "proprietes", "date"),
    (hors_du_schema, "schema", "schéma"),
    (element_de_signature_dans_le_texte, "structure", "hors de la signature"),
    (sans_horodatage_d_archive, "structure", "une partie en a été retirée"),
    (sans_revocation, "structure", "une partie en a été retirée"),
    (liste_otee, "archivage", "ne couvre pas ce sceau"),
    (certificat_ajoute_aux_preuves, "archivage", "ne couvre pas ce sceau"),
    (archive_d_un_autre, "archivage", "ne couvre pas ce sceau"),
    (archive_d_autres_octets, "archivage", "ne couvre pas ce sceau"),
    (preuves_apres_l_archive, "structure", "désordonnée"),
    (archive_ajoutee_sans_ses_preuves, "structure", "désordonnée"),
    (archive_avant_l_horodatage, "structure", "désordonnée"),
]


@pytest.mark.parametrize(("attaque", "nom", "raison"), ATTAQUES, ids=[a.__name__ for a, _, _ in ATTAQUES])
def test_the_attack_is_refused_for_its_own_reason(
    attaque: Attaque, nom: str, raison: str, atelier: Atelier, racines: Racines
) -> None:
    forge = attaque(atelier)
    verdict = verifier_xml(forge, racines=racines, instant=PLUS_TARD)
    assert verdict.issue is Issue.INVALIDE
    fautes = [c for c in verdict.controles if c.verdict is Issue.INVALIDE]
    assert any(raison in c.phrase for c in fautes), fautes
    assert not nom or nom in {c.nom for c in fautes}


HORS_DU_CONTENU = {
    "hors_du_schema",
    "horodatage_d_un_autre",
    "horodatage_abime",
    "valeur_symetrique",
    "liste_otee",
    "certificat_ajoute_aux_preuves",
    "archive_d_un_autre",
    "archive_d_autres_octets",
}
"""The signed text is still the signer's: only its date, or its form, is at fault."""


@pytest.mark.parametrize("attaque", [a for a, _, _ in ATTAQUES if a.__name__ not in HORS_DU_CONTENU])
def test_nothing_is_read_from_a_forged_act(attaque: Attaque, atelier: Atelier) -> None:
    with pytest.raises(ErreurExecutoire):
        contenu_signe(attaque(atelier))


def test_the_workshop_itself_makes_valid_seals(atelier: Atelier, racines: Racines) -> None:
    """Else the attacks of the signer would be refused for the wrong reason."""
    assert verifier_xml(atelier.resceller(atelier.racine()), racines=racines, instant=PLUS_TARD).issue is Issue.VALIDE


def test_a_seal_brought_down_to_its_timestamp_is_no_longer_certain(atelier: Atelier, racines: Racines) -> None:
    """Nothing in the file can tell a seal that waits for its archive level from one whose level was taken away."""
    racine = atelier.racine()
    for archive in list(_suite(racine))[1:]:
        _suite(racine).remove(archive)
    verdict = verifier_xml(octets(racine), racines=racines, instant=PLUS_TARD)
    assert verdict.issue is Issue.INDETERMINE
    assert "révoqué (B-T)" in " ".join(c.phrase for c in verdict.controles)


def test_an_act_sealed_by_a_stranger_is_undetermined(atelier: Atelier) -> None:
    etrangere = _auto_signe(ec.generate_private_key(ec.SECP256R1()))
    verdict = verifier_xml(atelier.scelle, racines=(etrangere,), instant=PLUS_TARD)
    assert verdict.issue is Issue.INDETERMINE


def test_a_seal_taken_off_is_no_seal(atelier: Atelier, racines: Racines) -> None:
    racine = atelier.racine()
    signature = _signature(racine)
    parent = signature.getparent()
    assert parent is not None
    parent.remove(signature)
    with pytest.raises(LectureImpossible, match="SCE-20"):
        verifier_xml(octets(racine), racines=racines, instant=PLUS_TARD)


@pytest.mark.parametrize("graine", range(8))
def test_no_changed_byte_makes_the_verifier_fail(graine: int, atelier: Atelier, racines: Racines) -> None:
    """Certificates parse their parts late, each with errors of its own: many bytes, the same at each run."""
    hasard = random.Random(graine)
    for _ in range(600):
        faux = bytearray(atelier.scelle)
        faux[hasard.randrange(len(faux))] = hasard.randrange(256)
        try:
            verdict = verifier_xml(bytes(faux), racines=racines, instant=PLUS_TARD)
        except LectureImpossible:
            continue
        if verdict.issue is Issue.VALIDE:
            assert contenu_signe(bytes(faux)) == contenu_signe(atelier.scelle)


def test_a_namespace_without_canonical_form_is_no_longer_what_was_sealed(atelier: Atelier, racines: Racines) -> None:
    faux = atelier.scelle.replace(b"http://docs.oasis-open.org", b"http!//docs.oasis-open.org", 1)
    assert verifier_xml(faux, racines=racines, instant=PLUS_TARD).issue is Issue.INVALIDE
    with pytest.raises(ErreurExecutoire, match="sceau"):
        contenu_signe(faux)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rang=st.integers(min_value=0, max_value=20_000), valeur=st.integers(min_value=0, max_value=255))
def test_any_changed_byte_is_seen(rang: int, valeur: int, atelier: Atelier, racines: Racines) -> None:
    faux = bytearray(atelier.scelle)
    rang %= len(faux)
    if faux[rang] == valeur:
        return
    faux[rang] = valeur
    try:
        verdict = verifier_xml(bytes(faux), racines=racines, instant=PLUS_TARD)
    except LectureImpossible:
        return  # the seal itself is no more
    if verdict.issue is Issue.VALIDE:
        assert contenu_signe(bytes(faux)) == contenu_signe(atelier.scelle)  # white space between attributes, at most


def test_the_demonstration_authority_cannot_sign_an_act(
    cles: Path, horodateur: HorodateurLocal, racines: Racines, preuves: Preuves
) -> None:
    """A key kept for timestamps is no seal, even under the right root."""
    cle = lire_cle(cles / "horodatage.cle.pem")
    assert isinstance(cle, ec.EllipticCurvePrivateKey)
    certificat, *chaine = charger_certificats(cles / "horodatage.pem")
    faux = Trousseau(cle, certificat, tuple(chaine), demonstration=True)
    vu = sceller(akoma.dump(un_acte()), trousseau=faux, horodateur=horodateur, instant=INSTANT, preuves=preuves)
    verdict = verifier_xml(vu.xml, racines=racines, instant=PLUS_TARD)
    assert verdict.issue is Issue.INVALIDE
    assert "pas fait pour signer" in " ".join(c.phrase for c in verdict.controles)

"""RFC 3161 tokens that stand alone, beside what they date: a file, the seal of a file, a checkpoint of the register."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from asn1crypto import parser, tsp

from pipeline.proof import extraits
from pipeline.proof.examen import Confiance
from pipeline.sealing.canonique import canonique
from pipeline.sealing.chaine import nom_court, remonter
from pipeline.sealing.jeton import Jeton, lire_jeton
from pipeline.sealing.structure import trouver_signatures
from pipeline.sealing.vocabulaire import ds
from schemas.erreurs import Dommage, ErreurExecutoire
from schemas.verdict import Controle, Issue, Verdict
from schemas.xml_sur import lire

SUFFIXES = (".tst", ".tsr")

JETON_MAX = 256 * 1024
"""Bytes; a token with a long RSA chain is under 10 KB."""

_TST_INFO = bytes.fromhex("060b2a864886f70d0109100104")
"""id-ct-TSTInfo (RFC 3161, 2.4.2), as DER."""


def est_un_jeton(octets: bytes, nom: str | None) -> bool:
    """Whether a file is, or was, a timestamp token or a timestamp response."""
    return PurePath(nom or "").suffix.lower() in SUFFIXES or (octets[:1] == b"\x30" and _TST_INFO in octets[:JETON_MAX])


def verifier_jeton(octets: bytes, voisins: Sequence[tuple[str, bytes]], confiance: Confiance) -> Verdict:
    """Verdict on a token (or a response that holds one) beside files (name, bytes): what does it date, since when, who
    says so. Without the dated file, nothing can be concluded."""
    try:
        if len(octets) > JETON_MAX:
            raise Dommage("SCE-13", "Ce jeton est bien plus long qu’un jeton d’horodatage")
        brut = _jeton_de(octets)
        jeton = lire_jeton(brut)
    except Dommage as erreur:
        return Verdict((Controle("jeton", Issue.INVALIDE, f"{erreur.message}."),))
    controles = [Controle("jeton", Issue.VALIDE, "Le jeton est entier : sa signature tient.")]
    dates = [nom for nom, contenu in voisins if date_bien(jeton, brut, contenu)]
    if dates:
        controles.append(Controle("contenu", Issue.VALIDE, f"Il date bien « {dates[0]} », ou le sceau qu’il porte."))
        return Verdict((*controles, controler_date(jeton, f"« {dates[0]} »", confiance)))
    if voisins:
        noms = ", ".join(f"« {nom} »" for nom, _ in voisins)
        controles.append(Controle("contenu", Issue.INVALIDE, f"Ce jeton ne date pas {noms}, ou le fichier a changé."))
    else:
        phrase = "Le fichier daté n’est pas à côté du jeton : rien ne dit ce qu’il date."
        controles.append(Controle("contenu", Issue.INDETERMINE, phrase))
    return Verdict((*controles, controler_date(jeton, "Ce qu’il date", confiance)))


def controler_date(jeton: Jeton, quoi: str, confiance: Confiance) -> Controle:
    """Since when `quoi` exists, and who says so; the token is known to date it."""
    date = f"{jeton.instant:%d/%m/%Y à %H:%M:%S} UTC"
    if jeton.instant > confiance.instant:
        phrase = f"Le jeton donne une date à venir ({date}) : l’horloge de l’autorité ou la vôtre se trompe."
        return Controle("horodatage", Issue.INDETERMINE, phrase)
    chaine = remonter(jeton.signataire, jeton.autres, confiance.racines, confiance.instant)
    if chaine.racine is None:
        phrase = f"{quoi} existait le {date} selon le jeton, mais rien ne prouve qui l’a émis : {chaine.motif}."
        return Controle("horodatage", Issue.INDETERMINE, phrase)
    phrase = f"{quoi} existait le {date}, selon « {nom_court(jeton.signataire)} »."
    return Controle("horodatage", Issue.VALIDE, phrase)


def date_bien(jeton: Jeton, brut: bytes, octets: bytes) -> bool:
    """Whether the token dates these bytes, or the value of the seal that they carry, or is itself in that seal."""
    if jeton.date(octets):
        return True
    try:
        if octets.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
            valeurs = [v for s in trouver_signatures(lire(octets)) for v in s.iterchildren(ds("SignatureValue"))]
            return any(jeton.date(canonique(v)) for v in valeurs) or brut in extraits.du_xml(octets).jetons
        return b"%PDF-" in octets[:1024] and brut in extraits.du_pdf(octets).jetons
    except ErreurExecutoire:
        return False
    except Exception:  # a hostile file may break a reader in any way: it is then not what the token dates
        return False


def _jeton_de(octets: bytes) -> bytes:
    """The token of a file that holds a token, or a TimeStampResp (RFC 3161, 2.4.2). Raises Dommage [SCE-13]."""
    try:
        contenu = parser.parse(octets, strict=True)[4]
        if contenu[:1] != b"\x30":
            return octets
        fin = parser.peek(contenu)
        if tsp.PKIStatusInfo.load(contenu[:fin], strict=True)["status"].native not in ("granted", "granted_with_mods"):
            raise Dommage("SCE-13", "Cette réponse de l’autorité d’horodatage est un refus : elle ne date rien")
        return bytes(contenu[fin:])
    except (ValueError, TypeError, KeyError) as erreur:
        raise Dommage("SCE-13", "Ce jeton est abîmé : il ne peut plus être lu") from erreur

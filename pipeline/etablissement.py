"""What is made when an act is sealed, or when something happens to it: sealed XML, rendering, life."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from pipeline.maison import Maison
from pipeline.rendering import rendre
from pipeline.sealing.pades import PdfScelle, sceller_pdf
from pipeline.sealing.scelle import sceller_acte
from pipeline.sealing.xades import sceller
from registry.actes import DocumentNeuf
from registry.droit.statut import statut
from registry.publication import vie_publique
from schemas import vie_xml
from schemas.acte import Acte
from schemas.acte_publie import TypeDocument
from schemas.acte_scelle import ActeScelle
from schemas.collectivite import Collectivite
from schemas.dossier import Dossier
from schemas.vie import Evenement, Vie

AKN_MEDIA = "application/akn+xml"


@dataclass(frozen=True, slots=True)
class Sujet:
    """What a life is about: address, préfecture identifier, SHA-256 (hex) of acte.xml, authority."""

    uri: str
    identifiant: str | None
    acte_xml: str
    collectivite: Collectivite


def sujet_de(dossier: Dossier) -> Sujet:
    """What the life of a sealed act is about."""
    acte_xml = dossier.document(TypeDocument.ACTE_XML)
    assert dossier.uri is not None and dossier.collectivite is not None and acte_xml is not None
    return Sujet(dossier.uri, dossier.identifiant, acte_xml.sha256, dossier.collectivite)


def sceller_et_rendre(
    maison: Maison, acte: Acte, xml: bytes, instant: datetime, jalon: Callable[[str], None]
) -> tuple[ActeScelle, tuple[DocumentNeuf, ...]]:
    """The sealed act (`xml`: its dump), its documents. Raises ServiceIndisponible when the authority is down,
    CachetInutilisable when the seal may not serve."""
    maison.exiger_cachet(instant)
    preuves = maison.revocations.preuves(instant)
    scelle = sceller_acte(
        acte, xml, trousseau=maison.sceau, horodateur=maison.horodateur, instant=instant, preuves=preuves
    )
    jalon("scelle")
    rendu = rendre(acte, scelle.xml, instant=instant, demonstration=maison.demonstration)
    rendu_scelle = sceau_pdf(maison, rendu.pdf, instant, "Version accessible")
    jalon("rendu")
    return scelle, (
        DocumentNeuf(TypeDocument.ACTE_XML, scelle.xml, "acte.xml", AKN_MEDIA, echeance=scelle.echeance),
        DocumentNeuf(TypeDocument.JETON, scelle.jeton, "acte.tst", "application/vnd.etsi.timestamp-token"),
        DocumentNeuf(
            TypeDocument.RENDU, rendu_scelle.pdf, "rendu.pdf", "application/pdf", echeance=rendu_scelle.echeance
        ),
    )


def sceau_pdf(maison: Maison, pdf: bytes, instant: datetime, raison: str) -> PdfScelle:
    """A PDF of ours, sealed with what this home has in hand. Raises ServiceIndisponible, CachetInutilisable."""
    maison.exiger_cachet(instant)
    return sceller_pdf(
        pdf,
        trousseau=maison.sceau,
        horodateur=maison.horodateur,
        instant=instant,
        raison=raison,
        preuves=maison.revocations.preuves(instant),
    )


def etablir_vie(maison: Maison, sujet: Sujet, vie: Vie, instant: datetime) -> DocumentNeuf:
    """vie.xml of now, sealed. Raises ServiceIndisponible, CachetInutilisable."""
    maison.exiger_cachet(instant)
    publique = vie_publique(vie)
    rang = sequence(vie)
    octets = vie_xml.dump(
        vie_xml.VieXml(
            uri=sujet.uri,
            identifiant=sujet.identifiant,
            acte_xml_sha256=sujet.acte_xml,
            sequence=rang,
            etabli_le=instant,
            vie=publique,
            statut=statut(publique, maison.registre.jour(sujet.collectivite)),
        )
    )
    scelle = sceller(
        octets,
        trousseau=maison.sceau,
        horodateur=maison.horodateur,
        instant=instant,
        preuves=maison.revocations.preuves(instant),
    )
    return DocumentNeuf(TypeDocument.VIE_XML, scelle.xml, nom_de_vie(rang), "application/xml", echeance=scelle.echeance)


def sequence(vie: Vie) -> int:
    """How many facts a life holds: each event, each going online and each leaving. It only grows."""
    return len(vie.evenements) + sum(1 + (m.fin is not None) for m in vie.mises_en_ligne)


def nom_de_vie(rang: int) -> str:
    """File name of the life that holds `rang` facts."""
    return f"vie-{rang:04d}.xml"


def numeroter(evenements: tuple[Evenement, ...], apres: int, instant: datetime) -> tuple[Evenement, ...]:
    """Gives each event its reference (E1, E2…) and the time it was learnt."""
    return tuple(
        replace(e, id=f"E{apres + rang}", appris_le=e.appris_le or instant)
        for rang, e in enumerate(evenements, start=1)
    )

"""What is made when an act is sealed, published, or when something happens to it: sealed XML, life, rendering, copy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from pipeline.maison import Maison
from pipeline.rendering import Corps, Couverture, copie_publication, corps_de_la_copie, couverture, rendre
from pipeline.sealing.pades import sceller_pdf
from pipeline.sealing.scelle import sceller_acte
from pipeline.sealing.xades import sceller
from registry.actes import DocumentNeuf
from registry.droit.statut import statut
from registry.publication import vie_publique
from schemas import akoma, vie_xml
from schemas.acte import Acte
from schemas.acte_publie import TypeDocument
from schemas.acte_scelle import ActeScelle
from schemas.collectivite import Collectivite
from schemas.dossier import Dossier
from schemas.vie import Evenement, StatutJuridique, TypeEvenement, Vie

AKN_MEDIA = "application/akn+xml"


@dataclass(frozen=True, slots=True)
class Sujet:
    """What a life is about: address, préfecture identifier, SHA-256 (hex) of acte.xml, authority."""

    uri: str
    identifiant: str | None
    acte_xml: str
    collectivite: Collectivite


def sceller_et_rendre(
    maison: Maison, acte: Acte, instant: datetime, jalon: Callable[[str], None]
) -> tuple[ActeScelle, tuple[DocumentNeuf, ...]]:
    """The sealed act and its documents. Raises ServiceIndisponible when the timestamp authority is down."""
    scelle = sceller_acte(acte, akoma.dump(acte), trousseau=maison.sceau, horodateur=maison.horodateur, instant=instant)
    jalon("scelle")
    rendu = rendre(acte, scelle.xml, instant=instant, demonstration=scelle.demonstration)
    jalon("rendu")
    return scelle, (
        DocumentNeuf(TypeDocument.ACTE_XML, scelle.xml, "acte.xml", AKN_MEDIA),
        DocumentNeuf(TypeDocument.JETON, scelle.jeton, "acte.tst", "application/vnd.etsi.timestamp-token"),
        DocumentNeuf(TypeDocument.RENDU, rendu.pdf, "rendu.pdf", "application/pdf"),
    )


def etablir_vie(maison: Maison, sujet: Sujet, vie: Vie, instant: datetime) -> DocumentNeuf:
    """vie.xml of now, sealed. Raises ServiceIndisponible."""
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
    scelle = sceller(octets, trousseau=maison.sceau, horodateur=maison.horodateur, instant=instant)
    return DocumentNeuf(TypeDocument.VIE_XML, scelle.xml, nom_de_vie(rang), "application/xml")


def sequence(vie: Vie) -> int:
    """How many facts a life holds: each event, each going online and each leaving. It only grows."""
    return len(vie.evenements) + sum(1 + (m.fin is not None) for m in vie.mises_en_ligne)


def nom_de_vie(rang: int) -> str:
    """File name of the life that holds `rang` facts."""
    return f"vie-{rang:04d}.xml"


def etablir_copie(maison: Maison, dossier: Dossier, vie: Vie, instant: datetime) -> tuple[DocumentNeuf, ...]:
    """The publication copy, sealed (and the cover apart when the original carries signatures)."""
    assert dossier.uri is not None and dossier.collectivite is not None
    acte, original = dossier.acte, dossier.acte.sources[0]
    rendu = next(d for d in reversed(dossier.documents) if d.type is TypeDocument.RENDU)
    etat = statut(vie_publique(vie), maison.registre.jour(dossier.collectivite))
    octets = maison.registre.objet(original.sha256)
    pdf = octets if original.media == "application/pdf" else None
    corps = corps_de_la_copie(pdf, original.media)
    page = couverture(
        _couverture(maison, dossier, etat, corps, mis_en_ligne=vie.mises_en_ligne[0].debut, instant=instant)
    )
    copie = copie_publication(
        couverture=page,
        original=pdf,
        original_media=original.media,
        rendu=maison.registre.objet(rendu.sha256),
    )
    nom = f"{acte.numero or 'acte'}.pdf".replace("/", "-")
    if copie.couverture_a_part:
        scellee = _sceau(maison, page, instant)
        return (
            DocumentNeuf(TypeDocument.COPIE, copie.pdf, nom, "application/pdf"),
            DocumentNeuf(TypeDocument.COPIE, scellee, "couverture.pdf", "application/pdf", rang=1),
        )
    return (DocumentNeuf(TypeDocument.COPIE, _sceau(maison, copie.pdf, instant), nom, "application/pdf"),)


def numeroter(evenements: tuple[Evenement, ...], apres: int, instant: datetime) -> tuple[Evenement, ...]:
    """Gives each event its reference (E1, E2…) and the time it was learnt."""
    return tuple(
        replace(e, id=f"E{apres + rang}", appris_le=e.appris_le or instant)
        for rang, e in enumerate(evenements, start=1)
    )


def _sceau(maison: Maison, pdf: bytes, instant: datetime) -> bytes:
    return sceller_pdf(
        pdf, trousseau=maison.sceau, horodateur=maison.horodateur, instant=instant, raison="Copie de publication"
    )


def _couverture(
    maison: Maison, dossier: Dossier, etat: StatutJuridique, corps: Corps, *, mis_en_ligne: datetime, instant: datetime
) -> Couverture:
    """What R.2131-1 wants legible on the document: the day of going online, the author's name and office."""
    assert dossier.uri is not None and dossier.collectivite is not None
    acte, retenue = dossier.acte, etat.publicite.retenue
    auteur = acte.signataires[0] if acte.signataires else acte.seance.president
    en_ligne = maison.registre.jour_de(dossier.collectivite, mis_en_ligne)
    receptions = [e.date for e in etat.evenements if e.type is TypeEvenement.RECEPTION]
    transmissions = [e.date for e in etat.evenements if e.type is TypeEvenement.TRANSMISSION]
    return Couverture(
        uri_absolue=maison.adresse + dossier.uri,
        titre=acte.titre or acte.objet or acte.nature.libelle,
        collectivite=dossier.collectivite.nom,
        mise_en_ligne=en_ligne,
        sha256=acte.sources[0].sha256,
        instant=instant,
        demonstration=maison.demonstration,
        corps=corps,
        nature=acte.nature,
        numero=acte.numero,
        organe=acte.organe,
        date_seance=acte.seance.date,
        publicite=retenue if retenue is not None and retenue.date != en_ligne else None,
        auteur_nom=auteur.nom if auteur else None,
        auteur_qualite=auteur.qualite if auteur else None,
        identifiant=dossier.identifiant,
        date_transmission=transmissions[-1] if transmissions else None,
        date_reception=receptions[-1] if receptions else None,
        statut=etat.libelle,
    )

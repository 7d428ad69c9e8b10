"""The publication copy: what R.2131-1 wants legible, on a cover, then the original's own pages; sealed."""

from __future__ import annotations

from datetime import datetime

from pipeline.etablissement import sceau_pdf
from pipeline.maison import Maison
from pipeline.rendering import Corps, Couverture, copie_publication, corps_de_la_copie, couverture
from registry.actes import DocumentNeuf
from registry.droit.statut import statut
from registry.publication import vie_publique
from schemas.acte_publie import TypeDocument
from schemas.dossier import Dossier
from schemas.vie import StatutJuridique, TypeEvenement, Vie


def etablir_copie(maison: Maison, dossier: Dossier, vie: Vie, instant: datetime) -> tuple[DocumentNeuf, ...]:
    """The publication copy, sealed (and the cover apart when the original carries signatures)."""
    rendu = dossier.document(TypeDocument.RENDU)
    assert rendu is not None
    original = maison.registre.objet(dossier.acte.sources[0].sha256)
    return composer_copie(maison, dossier, vie, instant, original=original, rendu=maison.registre.objet(rendu.sha256))


def composer_copie(
    maison: Maison, dossier: Dossier, vie: Vie, instant: datetime, *, original: bytes, rendu: bytes
) -> tuple[DocumentNeuf, ...]:
    """The same from bytes in hand, for a version that the register does not hold yet."""
    acte, media = dossier.acte, dossier.acte.sources[0].media
    assert dossier.uri is not None and dossier.collectivite is not None
    etat = statut(vie_publique(vie), maison.registre.jour(dossier.collectivite))
    # The pages of minutes show acts that may never be published: the copy of one of them is its rendering.
    seul = not maison.registre.partage_son_original(dossier)
    pdf = original if media == "application/pdf" and seul else None
    corps = corps_de_la_copie(pdf, media)
    page = couverture(
        _couverture(maison, dossier, etat, corps, mis_en_ligne=vie.mises_en_ligne[0].debut, instant=instant)
    )
    copie = copie_publication(couverture=page, original=pdf, original_media=media, rendu=rendu)
    nom = f"{acte.numero or 'acte'}.pdf".replace("/", "-")
    if copie.couverture_a_part:
        return (
            DocumentNeuf(TypeDocument.COPIE, copie.pdf, nom, "application/pdf"),
            _scellee(maison, page, instant, "couverture.pdf", rang=1),
        )
    return (_scellee(maison, copie.pdf, instant, nom),)


def _scellee(maison: Maison, pdf: bytes, instant: datetime, nom: str, rang: int = 0) -> DocumentNeuf:
    scellee = sceau_pdf(maison, pdf, instant, "Copie de publication")
    return DocumentNeuf(TypeDocument.COPIE, scellee.pdf, nom, "application/pdf", rang=rang, echeance=scellee.echeance)


def _couverture(
    maison: Maison, dossier: Dossier, etat: StatutJuridique, corps: Corps, *, mis_en_ligne: datetime, instant: datetime
) -> Couverture:
    """What R.2131-1 wants legible on the document: the day of going online, the author's name and office."""
    assert dossier.uri is not None and dossier.collectivite is not None
    acte, retenue = dossier.acte, etat.publicite.retenue
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
        au=maison.registre.jour_de(dossier.collectivite, instant),
        demonstration=maison.demonstration,
        corps=corps,
        nature=acte.nature,
        numero=acte.numero,
        organe=acte.organe,
        date_seance=acte.seance.date,
        publicite=retenue if retenue is not None and retenue.date != en_ligne else None,
        auteur_nom=acte.auteur.nom if acte.auteur else None,
        auteur_qualite=acte.auteur.qualite if acte.auteur else None,
        identifiant=dossier.identifiant,
        date_transmission=transmissions[-1] if transmissions else None,
        date_reception=receptions[-1] if receptions else None,
        statut=etat.libelle,
    )

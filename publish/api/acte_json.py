"""A published act as JSON: the same facts as its page. `parse --json` names, and what only a published act has."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import Any

from fastapi import Request
from starlette.responses import Response

from publish.api.conditions import inchangee
from schemas.acte import Acte, Personne, Provision
from schemas.acte_publie import ActePublie, Document, TypeDocument
from schemas.identifiants import places
from schemas.tribunaux import tribunal_competent

_SUFFIXES = {
    TypeDocument.ORIGINAL: "/original",
    TypeDocument.ACTE_XML: ".xml",
    TypeDocument.VIE_XML: ".vie.xml",
    TypeDocument.RENDU: "/rendu.pdf",
    TypeDocument.COPIE: ".pdf",
}


def resume_en_json(publie: ActePublie, adresse: str) -> dict[str, Any]:
    """One line of a list."""
    acte = publie.acte
    return {
        "acte": publie.identifiant or acte.numero,
        "uri": publie.uri,
        "url": adresse.rstrip("/") + publie.uri,
        "identifiant": publie.identifiant,
        "numero": acte.numero,
        "objet": acte.objet,
        "titre": acte.titre,
        "nature": acte.nature.value,
        "collectivite": {"siren": publie.collectivite.siren, "nom": publie.collectivite.nom},
        "organe": acte.organe,
        "date_seance": acte.seance.date.isoformat() if acte.seance.date else None,
        "matiere": publie.vie.qualification.matiere or acte.matiere,
        "etape": publie.etape.value,
        "statut": publie.statut.statut.value if publie.statut.statut else None,
        "libelle": publie.statut.libelle,
        "version": acte.version,
        "remplace_par": publie.remplace_par,
        "mis_en_ligne": publie.mis_en_ligne.isoformat(),
        "demonstration": publie.demonstration,
    }


def acte_en_json(publie: ActePublie, adresse: str) -> dict[str, Any]:
    """The whole act."""
    return {
        **resume_en_json(publie, adresse),
        **_contenu(publie.acte),
        "recours_tiers_jusqu_au": _date(publie.statut.recours_tiers.dernier_jour),
        "tribunal": tribunal_en_json(publie),
        "position_journal": publie.position,
        "dossier_de_preuve": adresse.rstrip("/") + publie.uri + ".zip",
        "documents": [_document(publie, d, adresse) for d in _publics(publie)],
        "attestation": f"{adresse.rstrip('/')}{publie.uri}/attestation.pdf",
        "versions": [
            {"version": v.version, "acte_xml": v.acte_xml, "depuis": v.depuis.isoformat(), "motif": v.motif}
            for v in publie.versions
        ],
    }


def tribunal_en_json(publie: ActePublie) -> dict[str, str | None] | None:
    """The court of the act and the town where it sits, null when nothing tells it (CJA R.312-1)."""
    trouve = tribunal_competent(publie.collectivite, publie.identifiant)
    return {"nom": trouve.nom, "ville": trouve.ville} if trouve else None


def repondre_json(request: Request, valeur: Any, media: str = "application/json") -> Response:
    """The value, with an ETag; 304 when the reader already has it."""
    return repondre_octets(request, en_octets(valeur), media)


def en_octets(valeur: Any) -> bytes:
    """A JSON document as the API writes it."""
    return json.dumps(valeur, ensure_ascii=False, indent=1).encode()


def repondre_octets(
    request: Request, corps: bytes, media: str, etiquette: str | None = None, *, garde: str = "no-cache"
) -> Response:
    """Computed bytes, with an ETag: `etiquette`, or one made from them; `garde`: how long they may be kept."""
    etiquette = etiquette or f'"{hashlib.sha256(corps).hexdigest()[:32]}"'
    entetes = {"ETag": etiquette, "Cache-Control": garde, "Vary": "Accept"}
    if inchangee(request, etiquette):
        return Response(None, 304, entetes)
    return Response(corps, 200, entetes, media)


def _contenu(acte: Acte) -> dict[str, Any]:
    seance, effectif, voix = acte.seance, acte.seance.effectif, acte.vote
    return {
        "date_convocation": _date(seance.convocation),
        "effectif": {
            "en_exercice": effectif.en_exercice,
            "presents": effectif.presents,
            "votants": effectif.votants,
            "pouvoirs": effectif.pouvoirs,
        },
        "president": _personne(seance.president),
        "secretaire": _personne(seance.secretaire),
        "visas": [v.texte for v in acte.visas],
        "considerants": [c.texte for c in acte.considerants],
        "introduction": acte.introduction,
        "dispositif": [
            {"eid": p.eid, "numero": p.partie.numero, "verbe": p.partie.verbe, "texte": p.partie.texte}
            for p in places(acte)
            if isinstance(p.partie, Provision)
        ],
        "vote": {
            "mode": voix.mode.value if voix.mode else None,
            "pour": voix.pour,
            "contre": voix.contre,
            "abstentions": voix.abstentions,
            "non_participants": voix.non_participants,
        },
        "signataires": [_personne(p) for p in acte.signataires],
        "voies_et_delais": acte.voies_et_delais,
    }


def _publics(publie: ActePublie) -> list[Document]:
    derniers = {(d.type, d.rang): d for d in publie.documents}
    return [d for (type_, _), d in derniers.items() if type_ in _SUFFIXES or type_ is TypeDocument.ANNEXE]


def _document(publie: ActePublie, document: Document, adresse: str) -> dict[str, Any]:
    suffixe = _SUFFIXES.get(document.type, f"/annexes/{document.rang}")
    return {
        "type": document.type.value,
        "url": adresse.rstrip("/") + publie.uri + suffixe,
        "sha256": document.sha256,
        "media": document.media,
        "octets": document.octets,
        "nom": document.nom,
    }


def _personne(personne: Personne | None) -> dict[str, str | None] | None:
    return {"nom": personne.nom, "qualite": personne.qualite} if personne else None


def _date(jour: date | None) -> str | None:
    return jour.isoformat() if jour else None

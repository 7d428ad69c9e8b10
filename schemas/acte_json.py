"""The shape of `parse --json` (INTERFACES §3): one object per act found."""

from __future__ import annotations

from datetime import date
from typing import Any

from schemas.acte import Acte, Diagnostic, Personne, Provision
from schemas.identifiants import places
from schemas.lecture import Lecture


def lecture_en_json(lecture: Lecture, fichier: str) -> dict[str, Any]:
    """The object that `parse --json` prints for one act; `fichier` is its file's name. Dates are ISO 8601."""
    acte = lecture.acte
    return {
        "fichier": fichier,
        "pages": list(lecture.pages),
        **acte_en_json(acte),
        "diagnostics": [diagnostic_en_json(d) for d in lecture.diagnostics],
        "texte_conserve": lecture.texte_conserve,
    }


def acte_en_json(acte: Acte) -> dict[str, Any]:
    """The facts and parts of an act, without where they were read."""
    seance, vote, controle = acte.seance, acte.vote, acte.controle_legalite
    return {
        "collectivite": acte.collectivite,
        "siren": acte.siren,
        "organe": acte.organe,
        "nature": str(acte.nature),
        "numero": acte.numero,
        "objet": acte.objet,
        "titre": acte.titre,
        "matiere": acte.matiere,
        "date_seance": _jour(seance.date),
        "date_convocation": _jour(seance.convocation),
        "effectif": {
            "en_exercice": seance.effectif.en_exercice,
            "presents": seance.effectif.presents,
            "votants": seance.effectif.votants,
            "pouvoirs": seance.effectif.pouvoirs,
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
            "mode": str(vote.mode) if vote.mode else None,
            "pour": vote.pour,
            "contre": vote.contre,
            "abstentions": vote.abstentions,
            "non_participants": vote.non_participants,
        },
        "signataires": [_personne(p) for p in acte.signataires],
        "controle_legalite": {
            "identifiant": controle.identifiant,
            "date_transmission": _jour(controle.date_transmission),
            "date_reception": _jour(controle.date_reception),
        }
        if controle
        else None,
        "date_publication": _jour(acte.date_publication),
        "voies_et_delais": acte.voies_et_delais,
    }


def diagnostic_en_json(diagnostic: Diagnostic) -> dict[str, Any]:
    """One finding, as every answer prints it."""
    return {
        "code": diagnostic.code,
        "niveau": str(diagnostic.niveau),
        "champ": diagnostic.champ,
        "message": diagnostic.message,
        "page": diagnostic.page,
        "ligne": diagnostic.ligne,
        "eid": diagnostic.eid,
    }


def _jour(jour: date | None) -> str | None:
    return jour.isoformat() if jour else None


def _personne(personne: Personne | None) -> dict[str, str | None] | None:
    return {"nom": personne.nom, "qualite": personne.qualite} if personne else None

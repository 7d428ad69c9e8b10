"""The answer of a search as INTERFACES §3 writes it."""

from __future__ import annotations

from typing import Any

from search.engine import Reponse, Resultat


def reponse_en_json(reponse: Reponse) -> dict[str, Any]:
    """Plain values, ready for `json.dumps`; dates as AAAA-MM-JJ."""
    return {
        "requete": reponse.requete,
        "total": reponse.total,
        "complets": reponse.complets,
        "resultats": [_resultat(r) for r in reponse.resultats],
        "facettes": {nom: dict(comptes) for nom, comptes in reponse.facettes.items()},
        "tardent": reponse.tardent,
        "suggestion": reponse.suggestion,
        "corrigee": reponse.corrigee,
        "suite": reponse.suite,
        "duree_ms": round(reponse.duree_ms, 1),
    }


def _resultat(resultat: Resultat) -> dict[str, Any]:
    return {
        "acte": resultat.acte,
        "uri": resultat.uri,
        "numero": resultat.numero,
        "objet": resultat.objet,
        "titre": resultat.titre,
        "collectivite": resultat.collectivite,
        "siren": resultat.siren,
        "organe": resultat.organe,
        "nature": resultat.nature,
        "date_seance": resultat.date_seance.isoformat() if resultat.date_seance else None,
        "statut": resultat.statut,
        "etape": resultat.etape,
        "titre_html": resultat.titre_html,
        "extraits": [{"ou": e.ou, "eid": e.eid, "html": e.html} for e in resultat.extraits],
        "autres": resultat.autres,
        "complet": resultat.complet,
    }

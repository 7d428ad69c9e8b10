"""Rows to types and back: the only place that knows the columns of acts, authorities and events."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import RowMapping

from schemas.acte import Categorie, Diagnostic, Etape, Nature, Niveau
from schemas.acte_publie import Document, TypeDocument
from schemas.collectivite import Collectivite, MoyenPublicite, RegimePublicite, TypeCollectivite
from schemas.vie import Auteur, Evenement, Qualification, Source, TypeEvenement


@dataclass(frozen=True, slots=True)
class Fiche:
    """The row of one act: identity and stage, nothing of its text."""

    id: int
    cle: str
    etape: Etape
    siren: str | None
    nature: Nature
    date_seance: date | None
    numero: str | None
    canonique: str | None
    identifiant: str | None
    uri: str | None
    empreinte_corps: str
    qualification: Qualification
    diagnostics: tuple[Diagnostic, ...]
    demonstration: bool
    brouillon: bytes | None


def fiche(ligne: RowMapping) -> Fiche:
    """A row of `dossiers`."""
    return Fiche(
        id=ligne["id"],
        cle=ligne["cle"],
        etape=Etape(ligne["etape"]),
        siren=ligne["siren"],
        nature=Nature(ligne["nature"]),
        date_seance=ligne["date_seance"],
        numero=ligne["numero"],
        canonique=ligne["canonique"],
        identifiant=ligne["identifiant"],
        uri=ligne["uri"],
        empreinte_corps=ligne["empreinte_corps"],
        qualification=qualification(ligne["qualification"]),
        diagnostics=tuple(Diagnostic(**{**d, "niveau": Niveau(d["niveau"])}) for d in ligne["diagnostics"]),
        demonstration=ligne["demonstration"],
        brouillon=ligne["brouillon"],
    )


def qualification(donnees: Mapping[str, Any]) -> Qualification:
    """From the JSON column."""
    categorie = donnees.get("categorie")
    return Qualification(
        **{
            **donnees,
            "nature": Nature(donnees["nature"]),
            "categorie": Categorie(categorie) if categorie else None,
        }
    )


def colonnes_collectivite(collectivite: Collectivite) -> dict[str, Any]:
    """An authority as columns."""
    valeurs = {f.name: getattr(collectivite, f.name) for f in fields(collectivite)}
    valeurs["regimes"] = [
        {"moyen": r.moyen, "depuis": r.depuis.isoformat(), "deliberation": r.deliberation} for r in collectivite.regimes
    ]
    return valeurs


def collectivite(ligne: RowMapping) -> Collectivite:
    """A row of `collectivites`."""
    regimes = tuple(
        RegimePublicite(MoyenPublicite(r["moyen"]), date.fromisoformat(r["depuis"]), r["deliberation"])
        for r in ligne["regimes"]
    )
    return Collectivite(**{**ligne, "type": TypeCollectivite(ligne["type"]), "regimes": regimes})


def document_de(ligne: RowMapping) -> Document:
    """A row of `documents`."""
    return Document(
        TypeDocument(ligne["type"]),
        ligne["sha256"],
        ligne["nom"],
        ligne["media"],
        ligne["octets"],
        ligne["rang"],
        ligne["renouvelle"],
    )


def colonnes_evenement(evenement: Evenement) -> dict[str, Any]:
    """An event as columns, without its act and reference."""
    valeurs = {f.name: getattr(evenement, f.name) for f in fields(evenement) if f.name != "id"}
    if evenement.appris_le is not None:
        valeurs["appris_le"] = sans_fuseau(evenement.appris_le)
    return valeurs


def evenement(ligne: RowMapping) -> Evenement:
    """A row of `evenements`."""
    return Evenement(
        type=TypeEvenement(ligne["type"]),
        date=ligne["date"],
        id=ligne["ref"],
        recu_le=ligne["recu_le"],
        envoye_le=ligne["envoye_le"],
        auteur=Auteur(ligne["auteur"]) if ligne["auteur"] else None,
        moyen=MoyenPublicite(ligne["moyen"]) if ligne["moyen"] else None,
        lieu=ligne["lieu"],
        urgence=ligne["urgence"],
        source=Source(ligne["source"]),
        vaut_recours=ligne["vaut_recours"],
        remplace=ligne["remplace"],
        piece=ligne["piece"],
        note=ligne["note"],
        prive=ligne["prive"],
        appris_le=avec_fuseau(ligne["appris_le"]),
    )


def empreinte_evenement(cle: str, evenement_: Evenement) -> str:
    """SHA-256 (hex) of one event of one act, private parts included: what its leaf of the journal commits to."""
    contenu = {"acte": cle, **asdict(evenement_)}
    texte = json.dumps(contenu, ensure_ascii=False, sort_keys=True, default=_iso, separators=(",", ":"))
    return hashlib.sha256(texte.encode()).hexdigest()


def _iso(valeur: object) -> str:
    if isinstance(valeur, datetime):
        return valeur.astimezone(UTC).isoformat()
    if isinstance(valeur, date):
        return valeur.isoformat()
    raise TypeError(type(valeur))


def sans_fuseau(instant: datetime) -> datetime:
    """UTC without its zone, as SQLite keeps it."""
    return instant.astimezone(UTC).replace(tzinfo=None)


def avec_fuseau(instant: datetime) -> datetime:
    """The aware instant that `sans_fuseau` kept."""
    return instant.replace(tzinfo=UTC)

"""Acts as rows: found by their names, written in the caller's transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, RowMapping, Table, insert, select, update

from registry import arbre
from registry.base import (
    changements,
    decisions,
    documents,
    dossiers,
    evenements,
    mises_en_ligne,
    parmi,
    versions,
)
from registry.lignes import (
    Fiche,
    avec_fuseau,
    colonnes_evenement,
    document_de,
    empreinte_evenement,
    evenement,
    fiche,
    sans_fuseau,
)
from schemas.acte import PASSAGES, Diagnostic, Etape, Nature
from schemas.acte_publie import Document, TypeDocument
from schemas.erreurs import Introuvable, Refus
from schemas.identifiants import lire_identifiant, numero_canonique
from schemas.vie import Evenement, MiseEnLigne, Qualification

V = TypeVar("V")

TRANCHE = 500
"""Values that one query is given at most."""

INSCRITS_AU_JOURNAL = frozenset(
    {TypeDocument.ACTE_XML, TypeDocument.VIE_XML, TypeDocument.RENDU, TypeDocument.COPIE, TypeDocument.MANIFESTATION}
)
"""Documents whose hash gets a leaf; the originals and annexes are bound by their SHA-256 inside acte.xml."""


@dataclass(frozen=True, slots=True)
class DocumentNeuf:
    """A document to be stored: kind, bytes, name, media type, rank.

    `echeance`: when its seal must be raised or renewed, None when it carries none of ours; `renouvelle`: the same
    document with a longer proof, in the place of the one before.
    """

    type: TypeDocument
    octets: bytes
    nom: str
    media: str
    rang: int = 0
    echeance: datetime | None = None
    renouvelle: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided: the field, before, after, who; when, once it is recorded."""

    champ: str
    avant: str | None
    apres: str | None
    par: str
    le: datetime | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """One sealed version: its acte.xml (SHA-256, hex), its journal index, when it was sealed, why it replaces."""

    version: int
    acte_xml: str
    position: int
    scelle_le: datetime
    motif: str | None


@dataclass(frozen=True, slots=True)
class Ecriture:
    """All that one commit changes in one act; what is None or empty stays as it is.

    `colonnes`: identity columns of the act (siren, nature, numero…); `ouvrir`/`fermer`: an interval online.
    """

    cle: str
    instant: datetime
    etape: Etape | None = None
    colonnes: dict[str, Any] = field(default_factory=dict)
    documents: tuple[DocumentNeuf, ...] = ()
    version: int = 1
    nouvelle_version: bool = False
    motif: str | None = None
    evenements: tuple[Evenement, ...] = ()
    decisions: tuple[Decision, ...] = ()
    diagnostics: tuple[Diagnostic, ...] | None = None
    qualification: Qualification | None = None
    ouvrir: bool = False
    fermer: str | None = None


def par_cle(connexion: Connection, cle: str) -> Fiche | None:
    """The act that bears this key."""
    return _une(connexion, dossiers.c.cle == cle)


def par_cles(connexion: Connection, cles: Sequence[str]) -> tuple[Fiche, ...]:
    """The acts that bear these keys."""
    return tuple(
        fiche(ligne)
        for tranche in tranches(cles)
        for ligne in connexion.execute(select(dossiers).where(parmi(dossiers.c.cle, tranche))).mappings()
    )


def par_identifiant(connexion: Connection, identifiant: str) -> Fiche | None:
    """The act that bears this préfecture identifier."""
    return _une(connexion, dossiers.c.identifiant == identifiant)


def par_identite(connexion: Connection, siren: str, nature: Nature, jour: date, canonique: str) -> Fiche | None:
    """The act of this identity (INTERFACES §2)."""
    return _une(
        connexion,
        (dossiers.c.siren == siren)
        & (dossiers.c.nature == nature)
        & (dossiers.c.date_seance == jour)
        & (dossiers.c.canonique == canonique),
    )


def par_fichier(connexion: Connection, sha256: str) -> tuple[Fiche, ...]:
    """The acts that came from a file of these very bytes."""
    return par_document(connexion, sha256, (TypeDocument.ORIGINAL, TypeDocument.MANIFESTATION))


def par_document(
    connexion: Connection, sha256: str, types: Iterable[TypeDocument] = tuple(TypeDocument)
) -> tuple[Fiche, ...]:
    """The acts that have a document of these bytes."""
    sous_requete = select(documents.c.dossier).where(documents.c.sha256 == sha256, documents.c.type.in_(list(types)))
    lignes = connexion.execute(select(dossiers).where(dossiers.c.id.in_(sous_requete)).order_by(dossiers.c.id))
    return tuple(fiche(ligne) for ligne in lignes.mappings())


def resoudre(connexion: Connection, nom: str, etapes: Iterable[Etape] = tuple(Etape)) -> Fiche:
    """The act that `nom` means: permanent URI, préfecture identifier, key, or number in any spelling.

    Raises Introuvable [ACT-01]; Refus [ACT-02] when several acts answer to it, all named.
    """
    chemin = nom[nom.index("/eli/") :] if "/eli/" in nom else None
    if chemin is not None:
        critere = dossiers.c.uri == chemin.rstrip("/")
    elif lire_identifiant(nom) is not None:
        critere = dossiers.c.identifiant == nom.strip()
    else:
        critere = (dossiers.c.canonique == (numero_canonique(nom) or "-")) | (dossiers.c.cle == nom.strip())
    visibles = dossiers.c.etape.in_(list(etapes))
    lignes = connexion.execute(select(dossiers).where(critere, visibles).order_by(dossiers.c.id).limit(20)).mappings()
    trouves = [fiche(ligne) for ligne in lignes]
    if not trouves:
        raise Introuvable("ACT-01", f"Aucun acte ne répond à « {nom} »", "Vérifiez le numéro, ou cherchez par mots.")
    if len(trouves) > 1:
        noms = ", ".join(t.identifiant or t.uri or t.cle for t in trouves)
        raise Refus("ACT-02", f"Plusieurs actes répondent à « {nom} » : {noms}", "Donnez l’un de ces noms.")
    return trouves[0]


def creer(connexion: Connection, cle: str, demonstration: bool, ecriture: Ecriture) -> int:
    """A new row, as a draft; the rest of the same `ecriture` is then applied by `appliquer`."""
    valeurs = {
        "cle": cle,
        "etape": Etape.BROUILLON,
        "demonstration": demonstration,
        "diagnostics": [],
        "qualification": _json(ecriture.qualification or Qualification()),
        "cree_le": sans_fuseau(ecriture.instant),
        **ecriture.colonnes,
    }
    resultat = connexion.execute(insert(dossiers).values(**valeurs))
    cle_primaire = resultat.inserted_primary_key
    assert cle_primaire is not None
    return int(cle_primaire[0])


def appliquer(
    connexion: Connection, fiche_: Fiche, ecriture: Ecriture, empreintes: dict[int, str], alea: Callable[[int], bytes]
) -> None:
    """Writes one `Ecriture`; `empreintes`: SHA-256 of each document, already stored, by its rank."""
    valeurs = dict(ecriture.colonnes)
    if ecriture.etape is not None and ecriture.etape is not fiche_.etape:
        _passer(fiche_.etape, ecriture.etape)
        valeurs["etape"] = ecriture.etape
    if ecriture.diagnostics is not None:
        valeurs["diagnostics"] = [_json(d) for d in ecriture.diagnostics]
    if ecriture.qualification is not None:
        valeurs["qualification"] = _json(ecriture.qualification)
    if valeurs:
        connexion.execute(update(dossiers).where(dossiers.c.id == fiche_.id).values(**valeurs))
    _ecrire_documents(connexion, fiche_, ecriture, empreintes, alea)
    _ecrire_evenements(connexion, fiche_, ecriture, alea)
    for decision in ecriture.decisions:
        connexion.execute(
            insert(decisions).values(
                dossier=fiche_.id,
                champ=decision.champ,
                avant=decision.avant,
                apres=decision.apres,
                par=decision.par,
                le=sans_fuseau(ecriture.instant),
            )
        )
    _mettre_en_ligne(connexion, fiche_, ecriture)
    connexion.execute(insert(changements).values(dossier=fiche_.id))


def documents_des(connexion: Connection, rangs: Sequence[int]) -> dict[int, tuple[tuple[int, Document], ...]]:
    """(version, document) of each act, oldest first."""
    return _groupes(connexion, documents, rangs, documents.c.id, lambda d: (d["version"], document_de(d)))


def evenements_des(connexion: Connection, rangs: Sequence[int]) -> dict[int, tuple[Evenement, ...]]:
    """Events of each act, in the order they were learnt."""
    return _groupes(connexion, evenements, rangs, evenements.c.id, evenement)


def mises_en_ligne_des(connexion: Connection, rangs: Sequence[int]) -> dict[int, tuple[MiseEnLigne, ...]]:
    """Intervals during which each act was visible here."""
    return _groupes(connexion, mises_en_ligne, rangs, mises_en_ligne.c.id, _intervalle)


def versions_des(connexion: Connection, rangs: Sequence[int]) -> dict[int, tuple[Version, ...]]:
    """Sealed versions of each act, oldest first."""
    return _groupes(connexion, versions, rangs, versions.c.version, _version)


def evenements_de(connexion: Connection, dossier: int) -> tuple[Evenement, ...]:
    """Events of one act, in the order they were learnt."""
    return evenements_des(connexion, (dossier,)).get(dossier, ())


def versions_de(connexion: Connection, dossier: int) -> tuple[Version, ...]:
    """Sealed versions of one act, oldest first."""
    return versions_des(connexion, (dossier,)).get(dossier, ())


def tranches(valeurs: Sequence[V]) -> Iterator[Sequence[V]]:
    """As many at once as a query takes."""
    for debut in range(0, len(valeurs), TRANCHE):
        yield valeurs[debut : debut + TRANCHE]


def decisions_de(connexion: Connection, dossier: int) -> tuple[Decision, ...]:
    """What was decided on one act, oldest first."""
    lignes = connexion.execute(select(decisions).where(decisions.c.dossier == dossier).order_by(decisions.c.id))
    return tuple(
        Decision(v["champ"], v["avant"], v["apres"], v["par"], avec_fuseau(v["le"])) for v in lignes.mappings()
    )


def _groupes(
    connexion: Connection,
    table: Table,
    rangs: Sequence[int],
    ordre: ColumnElement[Any],
    lire: Callable[[RowMapping], V],
) -> dict[int, tuple[V, ...]]:
    """The rows of a table that belong to these acts, read, by the rank of the act."""
    groupes: dict[int, list[V]] = {}
    for tranche in tranches(rangs):
        requete = select(table).where(parmi(table.c.dossier, tranche)).order_by(ordre)
        for ligne in connexion.execute(requete).mappings():
            groupes.setdefault(ligne["dossier"], []).append(lire(ligne))
    return {rang: tuple(suite) for rang, suite in groupes.items()}


def _intervalle(ligne: RowMapping) -> MiseEnLigne:
    return MiseEnLigne(avec_fuseau(ligne["debut"]), avec_fuseau(ligne["fin"]) if ligne["fin"] else None)


def _version(ligne: RowMapping) -> Version:
    scelle_le = avec_fuseau(ligne["scelle_le"])
    return Version(ligne["version"], ligne["acte_xml"], ligne["position"], scelle_le, ligne["motif"])


def _une(connexion: Connection, critere: ColumnElement[bool]) -> Fiche | None:
    ligne = connexion.execute(select(dossiers).where(critere)).mappings().one_or_none()
    return None if ligne is None else fiche(ligne)


def _passer(de: Etape, vers: Etape) -> None:
    """A draft accepted and sealed at once goes through `valide` without stopping there."""
    directs = {(Etape.BROUILLON, Etape.SCELLE)}
    if (de, vers) not in PASSAGES | directs:
        raise Refus(
            "ETP-01", f"Un acte à l’étape « {de} » ne peut pas passer à « {vers} »", "Voyez `executoire status`."
        )


def _ecrire_documents(
    connexion: Connection, fiche_: Fiche, ecriture: Ecriture, empreintes: dict[int, str], alea: Callable[[int], bytes]
) -> None:
    for rang, document in enumerate(ecriture.documents):
        sha256 = empreintes[rang]
        connexion.execute(
            insert(documents).values(
                dossier=fiche_.id,
                version=ecriture.version,
                type=document.type,
                sha256=sha256,
                nom=document.nom,
                media=document.media,
                octets=len(document.octets),
                rang=document.rang,
                echeance=sans_fuseau(document.echeance) if document.echeance else None,
                renouvelle=document.renouvelle,
                ajoute_le=sans_fuseau(ecriture.instant),
            )
        )
        if document.type not in INSCRITS_AU_JOURNAL:
            continue
        position = arbre.inscrire(connexion, sha256, document.type, alea)
        if document.type is TypeDocument.ACTE_XML and ecriture.nouvelle_version:
            connexion.execute(
                insert(versions).values(
                    dossier=fiche_.id,
                    version=ecriture.version,
                    acte_xml=sha256,
                    position=position,
                    scelle_le=sans_fuseau(ecriture.instant),
                    motif=ecriture.motif,
                )
            )


def _ecrire_evenements(connexion: Connection, fiche_: Fiche, ecriture: Ecriture, alea: Callable[[int], bytes]) -> None:
    for nouveau in ecriture.evenements:
        connexion.execute(insert(evenements).values(dossier=fiche_.id, ref=nouveau.id, **colonnes_evenement(nouveau)))
        arbre.inscrire(connexion, empreinte_evenement(fiche_.cle, nouveau), "evenement", alea)


def _mettre_en_ligne(connexion: Connection, fiche_: Fiche, ecriture: Ecriture) -> None:
    if ecriture.ouvrir:
        connexion.execute(insert(mises_en_ligne).values(dossier=fiche_.id, debut=sans_fuseau(ecriture.instant)))
    if ecriture.fermer is not None:
        connexion.execute(
            update(mises_en_ligne)
            .where(mises_en_ligne.c.dossier == fiche_.id, mises_en_ligne.c.fin.is_(None))
            .values(fin=sans_fuseau(ecriture.instant), motif=ecriture.fermer)
        )


def _json(valeur: Diagnostic | Qualification) -> dict[str, Any]:
    return {nom: getattr(valeur, nom) for nom in valeur.__dataclass_fields__}

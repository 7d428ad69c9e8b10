"""The lists of the délibérations examined in a session, once the office publishes them (CGCT L.2121-25)."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date

from sqlalchemy import Connection, RowMapping, func, insert, select

from registry.base import Base, dossiers, listes_examinees
from registry.retraits import noms_de
from schemas.acte import Nature
from schemas.dossier import Dossier
from schemas.espace import LigneExaminee, ListeExaminee
from schemas.identifiants import ordre_des_numeros
from schemas.noms import masquer


class Listes:
    """The lists of one register: each publication is a row, the last one of a session counts."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def publier(self, liste: ListeExaminee, par: str) -> None:
        """Puts a list online; an empty one withdraws the list of that session."""
        with self._base.ecriture() as connexion:
            connexion.execute(
                insert(listes_examinees).values(
                    siren=liste.siren,
                    jour=liste.jour,
                    organe=liste.organe or "",
                    lignes=[asdict(ligne) for ligne in liste.lignes],
                    publiee_le=liste.publiee_le,
                    par=par,
                )
            )

    def publiees(self, siren: str | None = None, jour: date | None = None) -> tuple[ListeExaminee, ...]:
        """The lists online, newest session first; those of one authority, of one day."""
        table = listes_examinees.c
        dernieres = select(func.max(table.id)).group_by(table.siren, table.jour, table.organe)
        requete = select(listes_examinees).where(table.id.in_(dernieres))
        if siren is not None:
            requete = requete.where(table.siren == siren)
        if jour is not None:
            requete = requete.where(table.jour == jour)
        with self._base.lecture() as connexion:
            lignes = connexion.execute(requete.order_by(table.jour.desc(), table.siren, table.organe)).mappings()
            return tuple(_liste(connexion, ligne) for ligne in lignes if ligne["lignes"])


def proposer(actes: tuple[Dossier, ...], siren: str, jour: date, organe: str | None, le: date) -> ListeExaminee:
    """The list that the register can make of a session: every délibération of it, at any stage, by number."""
    retenus = (
        d
        for d in actes
        if d.acte.nature is Nature.DE
        and (d.acte.siren, d.acte.seance.date) == (siren, jour)
        and organe in (None, d.acte.organe)
    )
    lignes = (LigneExaminee(d.acte.numero, d.acte.objet or d.acte.titre or "objet non indiqué", d.cle) for d in retenus)
    return ListeExaminee(siren, jour, organe, tuple(sorted(lignes, key=lambda e: ordre_des_numeros(e.numero))), le)


def _liste(connexion: Connection, ligne: RowMapping) -> ListeExaminee:
    """As the public may read it: without the names that were withdrawn since."""
    examinees = tuple(_examinee(connexion, ligne["siren"], LigneExaminee(**donnees)) for donnees in ligne["lignes"])
    return ListeExaminee(ligne["siren"], ligne["jour"], ligne["organe"] or None, examinees, ligne["publiee_le"])


def _examinee(connexion: Connection, siren: str, ligne: LigneExaminee) -> LigneExaminee:
    dossier = connexion.execute(select(dossiers.c.id).where(dossiers.c.cle == ligne.cle)).scalar()
    noms = tuple(nom for nom, _ in noms_de(connexion, siren, dossier))
    return replace(ligne, objet=masquer(ligne.objet, noms))

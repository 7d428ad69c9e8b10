"""What an authority says of itself, its lists and its withdrawn names: kept, read back, append-only where it counts."""

from __future__ import annotations

import gzip
import sqlite3
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert, text
from sqlalchemy.exc import IntegrityError

from registry.base import Base, collectivites
from registry.espaces import Espaces
from registry.lignes import colonnes_collectivite
from registry.listes import Listes
from registry.migration import migrer
from registry.retraits import RetraitDeNom, Retraits, noms_de
from schemas.collectivite import Collectivite
from schemas.espace import Espace, EtatAccessibilite, LigneExaminee, ListeExaminee, Logo, MentionsLegales, Theme
from tests.registry.test_journal import MAISONS

SIREN, JOUR = "217500016", date(2026, 3, 4)
INSTANT = datetime(2026, 3, 4, 9, tzinfo=UTC)


@pytest.fixture
def base(tmp_path: Path) -> Base:
    ouverte = Base(tmp_path / "registre.sqlite3")
    migrer(ouverte)
    with ouverte.ecriture() as connexion:
        connexion.execute(insert(collectivites).values(**colonnes_collectivite(Collectivite(SIREN, "Saint-Aubin"))))
    return ouverte


def _decision(nom: str, leve: bool = False) -> RetraitDeNom:
    return RetraitDeNom(SIREN, nom, None, leve, "demande du 2 mars", "Mme Roux", INSTANT)


def test_what_is_said_is_read_back_and_what_lacks_is_named(base: Base) -> None:
    espaces = Espaces(base)
    assert espaces.lire(SIREN) == Espace(SIREN) and "l’hébergeur" in Espace(SIREN).a_completer
    mentions = MentionsLegales(
        directeur="La maire", accessibilite=EtatAccessibilite.PARTIELLE, audit_le=JOUR, audit_taux=72
    )
    dit = Espace(SIREN, mentions, Theme("#6a2552"), Logo(b"\x89PNG", "image/png"))
    espaces.definir(dit)
    assert espaces.lire(SIREN) == dit
    assert "le directeur de la publication" not in dit.a_completer
    espaces.definir(Espace(SIREN))
    assert espaces.lire(SIREN) == Espace(SIREN)


def test_the_last_list_of_a_session_counts_and_an_empty_one_withdraws_it(base: Base) -> None:
    listes = Listes(base)
    lignes = (LigneExaminee("12", "Budget"), LigneExaminee(None, "Aide à Jeanne MARCHAL"))
    listes.publier(ListeExaminee(SIREN, JOUR, None, lignes[:1], JOUR), "essai")
    listes.publier(ListeExaminee(SIREN, JOUR, None, lignes, JOUR), "essai")
    assert [liste.lignes for liste in listes.publiees(SIREN, JOUR)] == [lignes]
    assert listes.publiees("200000016") == () == listes.publiees(jour=date(2026, 3, 5))
    Retraits(base).decider(_decision("Jeanne Marchal"))
    assert listes.publiees()[0].lignes[1].objet == "Aide à […]"
    listes.publier(ListeExaminee(SIREN, JOUR, None, (), JOUR), "essai")
    assert listes.publiees() == ()


def test_the_last_decision_on_a_name_counts_and_each_is_kept(base: Base) -> None:
    retraits = Retraits(base)
    retraits.decider(_decision("Jeanne MARCHAL"))
    retraits.decider(_decision("Paul ROUX"))
    assert retraits.de(SIREN) == ("Jeanne MARCHAL", "Paul ROUX")
    retraits.decider(_decision("Jeanne MARCHAL", leve=True))
    assert retraits.de(SIREN) == ("Paul ROUX",) and retraits.de("200000016") == ()
    assert [d.leve for d in retraits.toutes(SIREN)] == [False, False, True]
    assert retraits.toutes(SIREN)[0] == _decision("Jeanne MARCHAL")
    with base.lecture() as connexion:
        assert noms_de(connexion, SIREN, 12) == (("Paul ROUX", False),)


@pytest.mark.parametrize("ordre", ["UPDATE noms_retires SET nom = 'x'", "DELETE FROM noms_retires"])
def test_a_decision_is_never_changed(base: Base, ordre: str) -> None:
    Retraits(base).decider(_decision("Jeanne MARCHAL"))
    with pytest.raises(IntegrityError, match="ne fait que grandir"), base.ecriture() as connexion:
        connexion.execute(text(ordre))


def test_an_older_home_gets_its_spaces_empty(tmp_path: Path) -> None:
    fichier = tmp_path / "registre.sqlite3"
    with sqlite3.connect(fichier) as connexion:
        connexion.executescript(gzip.decompress((MAISONS / "0001.sql.gz").read_bytes()).decode())
    connexion.close()
    ancienne = Base(fichier)
    migrer(ancienne)
    with ancienne.lecture() as lecture:
        (siren,) = lecture.execute(text("SELECT siren FROM collectivites")).scalars()
    assert Espaces(ancienne).lire(siren) == Espace(siren)
    assert Retraits(ancienne).de(siren) == () == Listes(ancienne).publiees(siren)

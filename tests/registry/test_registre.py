"""The register: nothing is rewritten, damage is seen, the journal commits without telling, cursors hold."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from pipeline import road
from pipeline.maison import Maison
from pipeline.publicite import depublier, publier
from registry import journal
from registry.upkeep import examiner, reparer
from schemas.acte import Etape
from schemas.acte_publie import ActePublie, Pierre, TypeDocument
from schemas.erreurs import Dommage, Introuvable, MauvaisUsage, Refus
from tests.actes_inventes import ecrire, identifiant, texte, timbre


@pytest.fixture
def remplie(maison: Maison, tmp_path: Path) -> Maison:
    for rang in range(3):
        numero = f"2025-{rang}"
        objet, decision = f"ACHAT DE MOBILIER, LOT {rang}", f"l'achat du lot {rang} de mobilier scolaire"
        chemin = ecrire(tmp_path, f"{rang}.txt", texte(numero, objet, decision=decision) + timbre(numero))
        (resultat,) = road.ingerer(maison, chemin)
        assert resultat.erreur is None, resultat.erreur
    maison.registre.checkpoint()
    return maison


def test_an_act_answers_to_all_its_names(remplie: Maison) -> None:
    registre = remplie.registre
    dossier = registre.dossier("2025-1")
    for nom in ("2025/1", " 2025-1 ", identifiant("2025-1"), dossier.uri or "", f"https://exemple.fr{dossier.uri}"):
        assert registre.dossier(nom).cle == dossier.cle
    with pytest.raises(Introuvable):
        registre.dossier("2025-9")


def test_what_is_registered_cannot_be_rewritten_even_by_hand(remplie: Maison) -> None:
    for table in ("journal", "evenements", "versions", "documents"):
        with (
            pytest.raises(IntegrityError, match="ne fait que grandir"),
            remplie.registre.base.ecriture() as connexion,
        ):
            connexion.execute(text(f"DELETE FROM {table}"))


def test_a_changed_object_is_seen_and_never_served(remplie: Maison) -> None:
    dossier = remplie.registre.dossier("2025-1")
    document = next(d for d in dossier.documents if d.type is TypeDocument.ACTE_XML)
    chemin = remplie.registre.objets.chemin(document.sha256)
    chemin.chmod(0o640)
    chemin.write_bytes(chemin.read_bytes().replace(b"1", b"2", 1))
    with pytest.raises(Dommage):
        remplie.registre.objet(document.sha256)
    bilan = examiner(remplie.registre)
    assert not bilan.sain and [e.code for e in bilan.ecarts] == ["DEP-02"]


def test_a_missing_object_is_damage_and_a_stray_one_is_garbage(remplie: Maison) -> None:
    egare = remplie.registre.objets.deposer(b"sans acte")
    bilan = examiner(remplie.registre)
    assert bilan.sain and [(e.code, e.ou) for e in bilan.ecarts] == [("DEP-03", egare)]
    reparer(remplie.registre, bilan)
    assert not examiner(remplie.registre).ecarts
    document = remplie.registre.dossier("2025-2").documents[0]
    remplie.registre.objets.chemin(document.sha256).unlink()
    assert [e.code for e in examiner(remplie.registre).ecarts] == ["DEP-01"]


def test_a_journal_rewritten_past_its_own_guard_is_seen(remplie: Maison) -> None:
    with remplie.registre.base.ecriture() as connexion:
        connexion.execute(text("DROP TRIGGER journal_update"))
        connexion.execute(text("UPDATE journal SET nonce = zeroblob(32) WHERE position = 1"))
    assert "JNL-02" in {e.code for e in examiner(remplie.registre).ecarts}


def test_a_journal_cut_short_is_seen_by_its_checkpoint(remplie: Maison) -> None:
    with remplie.registre.base.ecriture() as connexion:
        connexion.execute(text("DROP TRIGGER journal_delete"))
        connexion.execute(text("PRAGMA defer_foreign_keys=ON"))
        connexion.execute(text("DELETE FROM journal WHERE position = (SELECT max(position) FROM journal)"))
    assert "JNL-04" in {e.code for e in examiner(remplie.registre).ecarts}


def test_an_event_rewritten_by_hand_is_seen(remplie: Maison) -> None:
    with remplie.registre.base.ecriture() as connexion:
        connexion.execute(text("DROP TRIGGER evenements_update"))
        connexion.execute(text("UPDATE evenements SET date = '2025-12-13' WHERE id = 1"))
    assert "JNL-03" in {e.code for e in examiner(remplie.registre).ecarts}


def test_the_journal_says_that_something_came_and_never_what(remplie: Maison) -> None:
    with remplie.registre.base.lecture() as connexion:
        dossier = remplie.registre.dossier("2025-1")
        document = next(d for d in dossier.documents if d.type is TypeDocument.ACTE_XML)
        preuve = journal.prouver(connexion, document.sha256)
        assert preuve is not None
        hachees = journal.feuilles(connexion)
    entree = preuve.entree
    assert journal.engager(entree.nonce, document.sha256) == entree.engagement
    assert journal.engager(b"\0" * 32, document.sha256) != entree.engagement
    taille, racine = journal.lire_checkpoint(
        remplie.registre.checkpoint(), remplie.registre.origine, remplie.registre._cle_journal.public_key()
    )
    from registry.merkle import feuille, verifier_inclusion

    assert taille == len(hachees)
    assert verifier_inclusion(feuille(entree.engagement), entree.position, taille, preuve.chemin, racine)


def test_a_checkpoint_of_another_key_is_refused(remplie: Maison) -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    note = remplie.registre.checkpoint()
    with pytest.raises(Dommage):
        journal.lire_checkpoint(note, remplie.registre.origine, Ed25519PrivateKey.generate().public_key())
    with pytest.raises(Dommage):
        journal.lire_checkpoint(
            note.replace(b"\n1", b"\n9", 1), remplie.registre.origine, remplie.registre._cle_journal.public_key()
        )


def test_the_public_sees_published_acts_alone_page_after_page(remplie: Maison) -> None:
    assert remplie.registre.publies().total == 0
    for rang in range(3):
        publier(remplie, f"2025-{rang}", date(2025, 12, 16))
    premiere = remplie.registre.publies(limite=2)
    assert premiere.total == 3 and len(premiere.actes) == 2 and premiere.suite
    seconde = remplie.registre.publies(limite=2, apres=premiere.suite)
    assert len(seconde.actes) == 1 and seconde.suite is None
    assert len({a.cle for a in (*premiere.actes, *seconde.actes)}) == 3
    with pytest.raises(MauvaisUsage):
        remplie.registre.publies(apres="n’importe quoi")
    with pytest.raises(MauvaisUsage):
        remplie.registre.publies(limite=0)


def test_an_act_that_left_keeps_its_address_and_shows_nothing_else(remplie: Maison) -> None:
    publier(remplie, "2025-1")
    assert isinstance(remplie.registre.publie("2025-1"), ActePublie)
    depublier(remplie, "2025-1", "données personnelles")
    pierre = remplie.registre.publie("2025-1")
    assert isinstance(pierre, Pierre)
    assert "données" not in repr(pierre)
    with pytest.raises(Refus):
        depublier(remplie, "2025-1", "encore")
    publier(remplie, "2025-1")
    acte = remplie.registre.publie("2025-1")
    assert isinstance(acte, ActePublie) and len(acte.vie.mises_en_ligne) == 2


def test_publishing_twice_is_publishing_once(remplie: Maison) -> None:
    publier(remplie, "2025-1", date(2025, 12, 16))
    avant = remplie.registre.etat_journal()
    publier(remplie, "2025-1", date(2025, 12, 16))
    publier(remplie, "2025-1")
    assert remplie.registre.etat_journal() == avant


def test_the_change_feed_tells_each_changed_act_once(remplie: Maison) -> None:
    position, cles = remplie.registre.changements(0)
    assert len(cles) == len(set(cles)) == 3
    assert remplie.registre.changements(position) == (position, ())
    publier(remplie, "2025-2")
    _, suivants = remplie.registre.changements(position)
    assert suivants == (remplie.registre.dossier("2025-2").cle,)
    assert remplie.registre.dossiers(Etape.PUBLIE)[0].cle == suivants[0]

"""The register: nothing is rewritten, damage is seen, the journal commits without telling, cursors hold."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import IntegrityError

from pipeline import road
from pipeline.maison import Maison
from pipeline.publicite import depublier, publier
from registry.arbre import engager
from registry.merkle import feuille, verifier_inclusion
from registry.tuiles import Tuile
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


def test_an_event_rewritten_by_hand_is_seen(remplie: Maison) -> None:
    with remplie.registre.base.ecriture() as connexion:
        connexion.execute(text("DROP TRIGGER evenements_update"))
        connexion.execute(text("UPDATE evenements SET date = '2025-12-13' WHERE id = 1"))
    assert "JNL-03" in {e.code for e in examiner(remplie.registre).ecarts}


def test_the_journal_says_that_something_came_and_never_what(remplie: Maison) -> None:
    dossier = remplie.registre.dossier("2025-1")
    document = next(d for d in dossier.documents if d.type is TypeDocument.ACTE_XML)
    point = remplie.registre.journal.publie()
    assert point is not None
    preuve = remplie.registre.journal.preuve_inclusion(document.sha256, point.taille)
    assert preuve is not None and preuve.racine == point.racine
    entree = preuve.entree
    assert engager(entree.nonce, document.sha256) == entree.engagement
    assert engager(b"\0" * 32, document.sha256) != entree.engagement
    assert verifier_inclusion(feuille(entree.engagement), entree.position, point.taille, preuve.chemin, point.racine)
    paquet = remplie.registre.journal.paquet(Tuile(0, 0, point.taille))
    assert paquet is not None and entree.engagement in paquet
    assert bytes.fromhex(document.sha256) not in paquet and entree.nonce not in paquet


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


def test_acts_read_together_are_those_read_one_by_one(remplie: Maison, monkeypatch: pytest.MonkeyPatch) -> None:
    registre = remplie.registre
    for rang in range(2):
        publier(remplie, f"2025-{rang}", date(2025, 12, 16))
    cles = [d.cle for d in registre.dossiers()]
    ensemble = registre.publies_par_cle([*cles[::-1], "inconnue", cles[0]])
    assert list(ensemble) == [cles[1], cles[0]]  # the third is not published; each comes once, as asked
    assert ensemble == {cle: registre.publie_par_cle(cle) for cle in ensemble}
    assert registre.dossiers() == tuple(registre.dossier_par_cle(cle) for cle in cles)
    monkeypatch.setattr("registry.actes.TRANCHE", 1)
    assert registre.publies_par_cle(cles) == ensemble
    assert registre.publies_par_cle([]) == {}


def test_a_list_costs_as_many_queries_whatever_its_length(remplie: Maison) -> None:
    for rang in range(3):
        publier(remplie, f"2025-{rang}", date(2025, 12, 16))
    requetes: list[str] = []
    event.listen(remplie.registre.base.moteur, "before_cursor_execute", lambda *a: requetes.append(a[2]))
    comptes = []
    for limite in (1, 3):
        requetes.clear()
        remplie.registre.publies(limite=limite)
        comptes.append(len(requetes))
    assert comptes[0] == comptes[1] <= 12

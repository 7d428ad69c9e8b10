"""The monitor over real HTTP: an honest journal holds, and each lie of a server has its own sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from pipeline.moniteur import Etat, Visite, ecrire_etat, lire_etat, lire_temoignage, visiter
from registry.journal import Journal
from registry.note import Tete, ecrire_checkpoint, verifier_checkpoint, verifier_cosignatures
from registry.passation import MotifPassation
from registry.tuiles import Tuile, lire_chemin
from schemas.erreurs import LectureImpossible, MauvaisUsage, ServiceIndisponible
from schemas.verdict import Issue
from tests.registry.journaux import INSTANT, ORIGINE, changer_de_cle, grandir, nouveau
from tests.temoin import Temoin, servir_http

PLUS_TARD = INSTANT + timedelta(days=1)
Alterer = Callable[[str, bytes], bytes | int]


@dataclass
class Serveur:
    """Serves a journal as the portal does, each answer passing through `alterer` (bytes, or a status)."""

    journal: Journal
    alterer: Alterer = lambda chemin, octets: octets
    demandes: tuple[str, ...] = ()

    def repondre(self, chemin: str, _: bytes) -> tuple[int, str, bytes] | None:
        self.demandes += (chemin,)
        octets = self._octets(chemin.removeprefix("/journal/"))
        if octets is None:
            return None
        altere = self.alterer(chemin, octets)
        return (altere, "text/plain", b"") if isinstance(altere, int) else (200, "application/octet-stream", altere)

    def _octets(self, chemin: str) -> bytes | None:
        publie = self.journal.publie()
        assert publie is not None
        if chemin == "checkpoint":
            return publie.servi
        if chemin == "cle":
            return "".join(f"{cle}\n" for cle in self.journal.cles).encode()
        if chemin == "passations":
            notes = [{"note": p.note.decode()} for p in self.journal.passations]
            return json.dumps({"passations": notes}).encode()
        _, niveau, reste = chemin.split("/", 2)
        if niveau == "entries":
            tuile = lire_chemin(0, reste)
            return None if tuile is None else self.journal.paquet(tuile)
        tuile = lire_chemin(int(niveau), reste)
        return None if tuile is None else self.journal.tuile(tuile)

    def visite(self, avant: Etat | None = None, **options: object) -> Visite:
        with servir_http(self.repondre) as url:
            options.setdefault("cle", self.journal.cle)
            return visiter(url, instant=PLUS_TARD, avant=avant, **options)  # type: ignore[arg-type]


@pytest.fixture
def cle() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


@pytest.fixture
def journal(tmp_path: Path, cle: Ed25519PrivateKey) -> Journal:
    """Six hundred leaves: two full tiles and a partial one."""
    journal = nouveau(tmp_path / "maison", 600, cle)
    journal.signer()
    return journal


@pytest.fixture
def avant(journal: Journal) -> Etat:
    etat = Serveur(journal).visite().etat
    assert etat is not None
    return replace(etat, vu_le=INSTANT)


def _dit(visite: Visite, nom: str) -> str:
    """The sentence of the control that convicts, which is the only one."""
    assert visite.verdict.issue is Issue.INVALIDE and visite.etat is None
    (faux,) = [c for c in visite.verdict.controles if c.verdict is Issue.INVALIDE]
    assert faux.nom == nom, faux
    return faux.phrase


def test_an_honest_journal_holds_visit_after_visit(journal: Journal) -> None:
    premiere = Serveur(journal).visite()
    assert premiere.verdict.issue is Issue.VALIDE and premiere.etat is not None
    assert [c.phrase for c in premiere.verdict.controles] == [
        f"Point de contrôle de 600 entrées, signé par « {ORIGINE} ».",
        "Les tuiles servies donnent la racine signée.",
        "Les 600 entrées, toutes relues, sont celles que la racine signe.",
    ]
    assert premiere.remarques == ("Première visite : rien à comparer encore. Gardez l’état (--etat) pour la suite.",)
    etat = replace(premiere.etat, vu_le=INSTANT)
    meme = Serveur(journal).visite(etat)
    assert meme.verdict.issue is Issue.VALIDE and meme.remarques == ()
    grandir(journal, 300)
    journal.signer()
    suite = Serveur(journal).visite(etat)
    assert suite.verdict.issue is Issue.VALIDE
    assert "prolonge celui du 08/01/2026 à 08:12 UTC (600 entrées)" in suite.verdict.controles[2].phrase


def test_an_empty_journal_holds_and_so_does_what_it_becomes(tmp_path: Path) -> None:
    journal = nouveau(tmp_path, 0)
    journal.signer()
    vide = Serveur(journal).visite()
    assert vide.verdict.issue is Issue.VALIDE
    grandir(journal, 3)
    journal.signer()
    assert Serveur(journal).visite(vide.etat).verdict.issue is Issue.VALIDE


def test_the_key_is_asked_of_the_journal_when_nobody_gave_it_and_kept(journal: Journal) -> None:
    visite = Serveur(journal).visite(cle=None)
    assert visite.etat is not None and visite.etat.cle == journal.cle
    assert visite.remarques[0].startswith("Clé reçue du journal lui-même") and str(journal.cle) in visite.remarques[0]
    serveur = Serveur(journal)
    serveur.visite(visite.etat, cle=None)
    assert "/journal/cle" not in serveur.demandes


def test_a_large_journal_is_reread_in_turns(journal: Journal) -> None:
    premiere = Serveur(journal).visite(paquets=2)
    assert premiere.etat is not None and premiere.etat.suivant == 2
    assert "2 paquets de 256 entrées relus sur 3, à partir du n° 0" in premiere.verdict.controles[-1].phrase
    serveur = Serveur(journal)
    seconde = serveur.visite(premiere.etat, paquets=2)
    assert [d for d in serveur.demandes if "entries" in d] == [
        "/journal/tile/entries/002.p/88",
        "/journal/tile/entries/000",
    ]
    assert seconde.etat is not None and seconde.etat.suivant == 1


def test_a_journal_put_back_has_gone_back(
    journal: Journal, avant: Etat, tmp_path: Path, cle: Ed25519PrivateKey
) -> None:
    ancien = nouveau(tmp_path / "ancien", 590, cle)
    ancien.signer()
    phrase = _dit(Serveur(ancien).visite(avant), "prolongement")
    assert phrase == "Le journal a reculé : 600 entrées le 08/01/2026 à 08:12 UTC, 590 aujourd’hui."


def _autre(dossier: Path, commun: int, taille: int, cle: Ed25519PrivateKey) -> Journal:
    """A journal that shares its first leaves with the other, and no more."""
    from registry import arbre

    autre = nouveau(dossier, commun, cle)
    with autre._base.ecriture() as connexion:
        for _ in range(taille - commun):
            arbre.inscrire(connexion, "0" * 64, "essai", lambda n: b"\x01" * n)
    autre.signer()
    return autre


def test_two_trees_of_the_same_size_are_two_faces(avant: Etat, tmp_path: Path, cle: Ed25519PrivateKey) -> None:
    phrase = _dit(Serveur(_autre(tmp_path / "autre", 599, 600, cle)).visite(avant), "prolongement")
    assert phrase.startswith("Le journal a deux visages : deux arbres de 600 entrées")


@pytest.mark.parametrize("commun", [0, 255, 512, 599])
def test_a_past_rewritten_is_not_extended(avant: Etat, tmp_path: Path, cle: Ed25519PrivateKey, commun: int) -> None:
    phrase = _dit(Serveur(_autre(tmp_path / "autre", commun, 700, cle)).visite(avant), "prolongement")
    assert phrase.startswith("Le journal a changé de passé : l’arbre du 08/01/2026 à 08:12 UTC n’est pas le début")


def test_serving_the_old_tiles_for_a_rewritten_past_does_not_help(
    journal: Journal, avant: Etat, tmp_path: Path, cle: Ed25519PrivateKey
) -> None:
    autre = _autre(tmp_path / "autre", 300, 700, cle)

    def melanger(chemin: str, octets: bytes) -> bytes:
        if chemin == "/journal/tile/0/001":
            vraie = journal.tuile(Tuile(0, 1))
            assert vraie is not None and vraie != octets
            return vraie
        return octets

    assert "changé de passé" in _dit(Serveur(autre, melanger).visite(avant), "prolongement")


def _changer(adresse: str, place: int) -> Alterer:
    def alterer(chemin: str, octets: bytes) -> bytes:
        if chemin != adresse:
            return octets
        return octets[:place] + bytes([octets[place] ^ 1]) + octets[place + 1 :]

    return alterer


@pytest.mark.parametrize(
    ("adresse", "place", "nom", "phrase"),
    [
        ("/tile/entries/000", 34 * 7 + 5, "entrées", "L’entrée 7 servie n’est pas celle que la racine signe."),
        ("/tile/entries/002.p/88", 34 * 87 + 2, "entrées", "L’entrée 599 servie n’est pas celle que la racine signe."),
        ("/tile/entries/001", 0, "entrées", "Le paquet d’entrées 1 n’est pas fait d’engagements de 32 octets."),
        ("/tile/0/001", 32, "tuile", "La tuile 0/1 servie n’est pas celle de l’arbre signé."),
        ("/tile/0/002.p/88", 0, "arbre", "Les tuiles servies ne donnent pas la racine signée."),
        ("/tile/1/000.p/2", 0, "arbre", "Les tuiles servies ne donnent pas la racine signée."),
    ],
)
def test_a_byte_changed_is_named(journal: Journal, adresse: str, place: int, nom: str, phrase: str) -> None:
    assert _dit(Serveur(journal, _changer(f"/journal{adresse}", place)).visite(), nom) == phrase


def test_an_entry_and_its_tile_changed_together_do_not_lead_to_the_root(journal: Journal) -> None:
    from registry import merkle

    def alterer(chemin: str, octets: bytes) -> bytes:
        if chemin == "/journal/tile/entries/000":
            return octets[:2] + bytes(32) + octets[34:]
        return merkle.feuille(bytes(32)) + octets[32:] if chemin == "/journal/tile/0/000" else octets

    phrase = _dit(Serveur(journal, alterer).visite(), "entrées")
    assert phrase == "Les entrées du paquet 0 servies ne sont pas celles que la racine signe."


@pytest.mark.parametrize(
    ("nom", "phrase", "faire"),
    [
        (
            "note",
            "n’est pas signé par la clé du journal",
            lambda j, o: ecrire_checkpoint(verifier_checkpoint(o, j.cle)[1], Ed25519PrivateKey.generate()),
        ),
        ("note", "La signature de ce point de contrôle est fausse", lambda j, o: o.replace(b"\n600\n", b"\n601\n")),
        (
            "note",
            "n’est pas signé par la clé du journal",
            lambda j, o: ecrire_checkpoint(Tete("autre.example", 600, bytes(32)), j._cle),
        ),
        ("note", "n’a pas la forme", lambda j, o: b"<html>Bonjour</html>"),
        ("note", "n’a pas la forme", lambda j, o: o[:-1]),
        (
            "tuile",
            "a signé un arbre de 9223372036854775807 entrées et n’en montre pas",
            lambda j, o: ecrire_checkpoint(Tete(j.origine, 2**63 - 1, bytes(32)), j._cle),
        ),
        (
            "arbre",
            "ne donnent pas la racine",
            lambda j, o: ecrire_checkpoint(Tete(j.origine, 600, bytes(32)), j._cle),
        ),
        (
            "tuile",
            "n’en montre pas",
            lambda j, o: ecrire_checkpoint(Tete(j.origine, 700, bytes(32)), j._cle),
        ),
    ],
    ids=["another key", "changed", "another origin", "a page", "cut", "huge", "another root", "past the tree"],
)
def test_a_checkpoint_that_lies_is_named(
    journal: Journal, nom: str, phrase: str, faire: Callable[[Journal, bytes], bytes]
) -> None:
    serveur = Serveur(journal, lambda chemin, o: faire(journal, o) if chemin.endswith("checkpoint") else o)
    assert phrase in _dit(serveur.visite(), nom)


def test_a_checkpoint_of_the_same_key_for_another_journal_is_named(journal: Journal) -> None:
    import base64

    from registry.note import Note, Signature

    texte = f"autre.example\n600\n{base64.b64encode(bytes(32)).decode()}\n"
    note = bytes(Note(texte, (Signature(ORIGINE, journal.cle.empreinte, journal._cle.sign(texte.encode())),)))
    serveur = Serveur(journal, lambda chemin, o: note if chemin.endswith("checkpoint") else o)
    assert "celui d’un autre journal, « autre.example »" in _dit(serveur.visite(), "note")


def test_a_journal_that_changed_its_key_is_another_one(journal: Journal, avant: Etat, tmp_path: Path) -> None:
    autre = nouveau(tmp_path / "autre", 600, Ed25519PrivateKey.generate())
    autre.signer()
    assert "n’est pas signé par la clé du journal" in _dit(Serveur(autre).visite(avant, cle=None), "note")
    demandee = Serveur(autre).visite(avant)
    assert demandee.verdict.issue is Issue.VALIDE, "who gives the new key himself believes it; the past is the same"
    assert any("La clé n’est plus celle de la visite d’avant" in r for r in demandee.remarques)
    ailleurs = replace(avant, cle=replace(avant.cle, nom="ailleurs.example/journal"))
    assert "L’état gardé n’est pas de ce journal" in _dit(Serveur(autre).visite(ailleurs), "prolongement")


def test_a_key_that_the_one_before_vouches_for_is_followed(
    journal: Journal, cle: Ed25519PrivateKey, avant: Etat, tmp_path: Path
) -> None:
    """Twice, then once without its signature: a stolen key vouches for nobody."""
    for motif in (MotifPassation.ROTATION, MotifPassation.ROTATION):
        journal = changer_de_cle(journal, motif)
    suivie = Serveur(journal).visite(avant, cle=None)
    assert suivie.verdict.issue is Issue.VALIDE and suivie.etat is not None and suivie.etat.cle == journal.cle
    assert sum("passation que l’ancienne clé a signée" in r for r in suivie.remarques) == 2
    volee = changer_de_cle(journal, MotifPassation.VOL)
    assert "n’est pas signé par la clé du journal" in _dit(Serveur(volee).visite(suivie.etat, cle=None), "note")
    assert Serveur(volee).visite(suivie.etat, cle=volee.cle).verdict.issue is Issue.VALIDE


def test_a_statement_that_was_made_up_is_not_followed(journal: Journal, avant: Etat) -> None:
    faux = changer_de_cle(journal, MotifPassation.PERTE)
    signee = replace(faux.passations[-1], note=faux.passations[-1].note.replace(b"\nperte\n", b"\nrotation\n"))
    faux.passations = (signee,)
    assert "n’est pas signé par la clé du journal" in _dit(Serveur(faux).visite(avant, cle=None), "note")


def _cosigne(journal: Journal, temoin: Temoin) -> bytes:
    point = journal.publie()
    assert point is not None
    return temoin.cosigner(point.note.partition(b"\n\n")[0] + b"\n")


def test_the_witness_that_must_have_cosigned_is_looked_for(journal: Journal) -> None:
    temoin = Temoin("temoin.example/w1", [], lambda: int(INSTANT.timestamp()))
    sans = Serveur(journal).visite(temoins=[temoin.cle])
    assert sans.verdict.issue is Issue.INDETERMINE and sans.etat is not None
    ligne = _cosigne(journal, temoin)
    (lue,) = verifier_cosignatures(verifier_checkpoint(journal.signer().note + ligne, journal.cle)[0], temoin.cle)
    journal.garder_cosignature(600, lue)
    avec = Serveur(journal).visite(temoins=[temoin.cle])
    assert avec.verdict.issue is Issue.VALIDE
    assert avec.verdict.controles[1].phrase == "Cosigné par temoin.example/w1 le 08/01/2026 à 08:12 UTC."


def test_a_cosignature_of_another_note_is_named(journal: Journal) -> None:
    temoin = Temoin("temoin.example/w1", [], lambda: int(INSTANT.timestamp()))
    fausse = temoin.cosigner(b"autre note\n")
    serveur = Serveur(journal, lambda chemin, o: o + fausse if chemin.endswith("checkpoint") else o)
    phrase = _dit(serveur.visite(temoins=[temoin.cle]), "témoin temoin.example/w1")
    assert phrase == "La cosignature du témoin temoin.example/w1 ne porte pas sur ce point de contrôle."


@pytest.mark.parametrize("fin", ["tile/0/000", "tile/entries/001", "tile/1/000.p/2"])
def test_what_was_signed_and_is_not_shown_is_named(journal: Journal, fin: str) -> None:
    serveur = Serveur(journal, lambda chemin, o: 404 if chemin.endswith(fin) else o)
    assert "n’en montre pas" in _dit(serveur.visite(), "entrées" if "entries" in fin else "tuile")


@pytest.mark.parametrize("fin", ["tile/0/000", "tile/entries/001", "tile/1/000.p/2"])
def test_what_is_shown_too_short_is_named(journal: Journal, fin: str) -> None:
    serveur = Serveur(journal, lambda chemin, o: o[:-1] if chemin.endswith(fin) else o)
    assert "n’a pas la longueur" in _dit(serveur.visite(), "entrées" if "entries" in fin else "tuile")


def test_a_partial_tile_that_is_gone_is_read_from_the_full_one(journal: Journal) -> None:
    publie = journal.signer().servi
    grandir(journal, 300)
    journal.signer()

    def course(chemin: str, octets: bytes) -> bytes | int:
        """The checkpoint of before, and the partial tiles of before no longer there."""
        if chemin.endswith("checkpoint"):
            return publie
        return 404 if chemin.endswith("002.p/88") else octets

    visite = Serveur(journal, course).visite()
    assert visite.verdict.issue is Issue.VALIDE


@pytest.mark.parametrize("fin", ["checkpoint", "tile/0/001", "tile/entries/000"])
def test_a_journal_that_does_not_answer_convicts_nobody(journal: Journal, fin: str) -> None:
    for panne, code in ((503, "MON-01"), (302, "MON-01"), (b"x" * 70_000, "RES-02")):
        alterer: Alterer = lambda chemin, o, p=panne: p if chemin.endswith(fin) else o  # type: ignore[misc] # noqa: E731
        with pytest.raises(ServiceIndisponible, match=rf"\[{code}\]"):
            Serveur(journal, alterer).visite()


def test_a_server_that_is_not_there_and_an_address_that_is_none(journal: Journal) -> None:
    with servir_http(lambda chemin, corps: None) as url:
        pass
    with pytest.raises(ServiceIndisponible, match=r"Le journal ne répond pas.*\[RES-01\]"):
        visiter(url, instant=INSTANT, cle=journal.cle)
    with pytest.raises(MauvaisUsage, match=r"\[RES-03\]"):
        visiter("file:///etc/", instant=INSTANT, cle=journal.cle)
    with pytest.raises(ServiceIndisponible, match=r"ne donne pas sa clé.*\[MON-01\]"):
        Serveur(journal, lambda chemin, o: b"bonjour" if chemin.endswith("cle") else o).visite(cle=None)


def test_the_prefix_of_a_journal_is_taken_as_it_is(journal: Journal) -> None:
    serveur = Serveur(journal)
    with servir_http(serveur.repondre) as url:
        assert visiter(f"{url}/journal/", instant=INSTANT, cle=journal.cle).verdict.issue is Issue.VALIDE


def test_the_state_is_kept_and_read_back(avant: Etat, tmp_path: Path) -> None:
    fichier = tmp_path / "etat.json"
    assert lire_etat(fichier) is None
    ecrire_etat(fichier, avant)
    assert lire_etat(fichier) == avant
    assert lire_temoignage(fichier).octets == avant.note
    note = tmp_path / "note.txt"
    note.write_bytes(avant.note)
    assert lire_temoignage(note).octets == avant.note
    with pytest.raises(MauvaisUsage, match=r"\[MON-03\]"):
        ecrire_etat(tmp_path / "absent" / "etat.json", avant)


@pytest.mark.parametrize(
    "contenu",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b'{"format": "executoire/moniteur/1"}',
        b"[" * 100_000,
        b'{"format": 3, "suivant": 1}',
    ],
)
def test_a_file_that_is_no_state_is_refused(tmp_path: Path, contenu: bytes) -> None:
    fichier = tmp_path / "etat.json"
    fichier.write_bytes(contenu)
    with pytest.raises(LectureImpossible, match=r"n’est pas l’état d’un moniteur \(etat.json\).*\[MON-02\]"):
        lire_etat(fichier)

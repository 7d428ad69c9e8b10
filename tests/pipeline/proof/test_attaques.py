"""Hostile bundles whose ZIP is clean: each is refused for its own reason, even when every unsigned mention agrees."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from pipeline import fondation, road
from pipeline.maison import Maison
from pipeline.proof import Confiance, examiner
from pipeline.proof.constitution import constituer
from publish.maison import ouvrir
from registry import merkle
from registry.arbre import engager
from registry.note import (
    Tete,
    ecrire_checkpoint,
)
from schemas.acte_publie import ActePublie
from schemas.erreurs import LectureImpossible
from schemas.verdict import Issue
from tests.actes_inventes import SIREN, ecrire, texte, timbre
from tests.conftest import DEPART, Horloge, a_l_heure
from tests.pipeline.proof.conftest import ADRESSE, MIDI, Atelier, fautes, publier_un_acte
from tests.pipeline.proof.refonte import avec_les_siens, cosigner, deplier, en_preuve, plier, preuve_de, remplacer

NON_PROUVES = {"LISEZ-MOI.txt"}


def refuse(atelier: Atelier, octets: bytes, partie: str | None, raison: str, seul: bool = False) -> None:
    """Invalid, the sentence under the name of the right part; alone when nothing else should complain."""
    verdict = atelier.juger(octets)
    trouvees = fautes(verdict)
    assert verdict.issue is Issue.INVALIDE
    assert any(p == partie and raison in phrase for p, _, phrase in trouvees), trouvees
    if seul:
        assert len(trouvees) == 1, trouvees


def test_the_honest_bundle_is_valid(atelier: Atelier) -> None:
    verdict = atelier.juger(atelier.octets)
    assert verdict.issue is Issue.VALIDE, fautes(verdict)
    assert verdict.acte == "099-219901006-20251212-2025-44-DE"
    assert verdict.scelles == (hashlib.sha256(deplier(atelier.octets)["acte.xml"]).hexdigest(),)


def test_whatever_proves_nothing_is_said_to_prove_nothing(atelier: Atelier) -> None:
    verdict = atelier.juger(remplacer(atelier.octets, {"LISEZ-MOI.txt": "Cet acte est annulé.".encode()}))
    assert verdict.issue is Issue.VALIDE
    dits = {r.partie for r in verdict.remarques}
    assert dits >= {"LISEZ-MOI.txt", "format.txt", "certificats.pem", "registre/cle.txt", "vie.xml"}
    couverts = {c.partie for c in verdict.controles}
    muets = set(deplier(atelier.octets)) - dits - couverts
    assert all(nom.endswith((".tst", ".preuve.json")) for nom in muets), muets


def test_a_byte_changed_in_any_member_is_seen_there(atelier: Atelier) -> None:
    """The archive is made again: only what the member holds is false."""
    for nom, contenu in deplier(atelier.octets).items():
        milieu = len(contenu) // 2
        faux = contenu[:milieu] + bytes([contenu[milieu] ^ 1]) + contenu[milieu + 1 :]
        verdict = atelier.juger(remplacer(atelier.octets, {nom: faux}))
        if nom in NON_PROUVES:
            assert verdict.issue is Issue.VALIDE
            continue
        assert verdict.issue is Issue.INVALIDE, nom
        concernes = {p for p, _, _ in fautes(verdict)}
        assert concernes & {nom, nom.removesuffix(".preuve.json")}, (nom, fautes(verdict))


def test_a_damaged_member_is_invalid_even_when_it_proves_nothing(atelier: Atelier) -> None:
    place = atelier.octets.index(b"Ce fichier aide")
    octets = atelier.octets[:place] + b"X" + atelier.octets[place + 1 :]
    refuse(atelier, octets, "LISEZ-MOI.txt", "abîmée", seul=True)


def test_a_missing_member_is_named_unless_the_bundle_may_do_without_it(atelier: Atelier) -> None:
    sans_dommage = {"LISEZ-MOI.txt", "certificats.pem", "original.txt"}
    for nom in deplier(atelier.octets):
        verdict = atelier.juger(remplacer(atelier.octets, {nom: None}))
        if nom in sans_dommage or nom.endswith(".tst") or nom.startswith("revocation/"):
            assert verdict.issue is Issue.VALIDE, (nom, fautes(verdict))
            continue
        assert verdict.issue is Issue.INVALIDE, nom
        assert any("manque" in phrase or "n’est pas là" in phrase for _, _, phrase in fautes(verdict)), nom
    sans_original = atelier.juger(remplacer(atelier.octets, {"original.txt": None}))
    assert any("L’original n’est pas dans ce dossier" in r.phrase for r in sans_original.remarques)


# --- parts replaced, every unsigned mention rewritten ---


def avec_preuve_refaite(octets: bytes, nom: str, contenu: bytes, **champs: Any) -> bytes:
    """The member replaced, its proof rewritten as far as SHA-256 goes, the checkpoint left."""
    preuve = preuve_de(octets, nom)
    empreinte = hashlib.sha256(contenu).hexdigest()
    engagement = engager(bytes.fromhex(preuve["nonce"]), empreinte)
    preuve |= {"objet": empreinte, "engagement": engagement.hex(), "feuille": merkle.feuille(engagement).hex()} | champs
    return remplacer(octets, {nom: contenu, f"{nom}.preuve.json": en_preuve(preuve)})


def test_another_rendering_with_its_mentions_rewritten(atelier: Atelier) -> None:
    rendu = deplier(atelier.octets)["rendu.pdf"] + b"% autre\n"
    refuse(atelier, avec_preuve_refaite(atelier.octets, "rendu.pdf", rendu), "rendu.pdf", "Le chemin ne mène pas")


def test_another_life_with_its_mentions_rewritten(atelier: Atelier) -> None:
    """An earlier life of the same act put in the place of the newest, which told of the suspension."""
    ancienne = deplier(atelier.octets)["vies/1.xml"]
    octets = avec_preuve_refaite(atelier.octets, "vie.xml", ancienne)
    refuse(atelier, octets, "vie.xml", "Le chemin ne mène pas")
    refuse(atelier, octets, "vie.xml", "ne prolonge pas vies/2.xml")


def test_an_original_replaced_has_no_mention_that_could_be_rewritten(atelier: Atelier) -> None:
    refuse(atelier, remplacer(atelier.octets, {"original.txt": b"Autre texte.\n"}), "original.txt", "l’empreinte", True)
    refuse(atelier, remplacer(atelier.octets, {"annexes/1.txt": b"lot;0\n"}), "annexes/1.txt", "l’empreinte", True)
    de_trop = remplacer(atelier.octets, {"annexes/2.txt": b"lot;0\n"})
    refuse(atelier, de_trop, "annexes/2.txt", "ne désigne aucun fichier", True)


def test_a_seal_taken_off_or_moved(atelier: Atelier) -> None:
    acte = deplier(atelier.octets)["acte.xml"]
    debut, fin = acte.index(b"<ds:Signature"), acte.index(b"</ds:Signature>") + len(b"</ds:Signature>")
    refuse(atelier, remplacer(atelier.octets, {"acte.xml": acte[:debut] + acte[fin:]}), "acte.xml", "pas de sceau")
    vie = deplier(atelier.octets)["vie.xml"]
    refuse(atelier, remplacer(atelier.octets, {"acte.xml": vie}), "acte.xml", "n’est pas ce que dit son nom")
    refuse(atelier, remplacer(atelier.octets, {"vie.xml": acte}), "vie.xml", "n’est pas ce que dit son nom")


@pytest.fixture(scope="module")
def faussaire(tmp_path_factory: pytest.TempPathFactory) -> Maison:
    """Someone with the same program, keys of their own, and a register of the same name."""
    dossier = tmp_path_factory.mktemp("faussaire") / "maison"
    fondation.fonder(dossier, DEPART)
    return a_l_heure(ouvrir(dossier), Horloge(MIDI))


def test_a_whole_bundle_forged_under_another_key(atelier: Atelier, faussaire: Maison, tmp_path: Path) -> None:
    """A second register of the same name and size; all of it agrees, and nobody vouches for any of it."""
    annexe = ecrire(tmp_path, "plan.csv", "lot;montant\n1;99999\n")
    uri = publier_un_acte(faussaire, tmp_path, "2025-44", annexe)
    publie = faussaire.registre.publie(uri)
    assert isinstance(publie, ActePublie)
    faux = constituer(faussaire.registre, publie, adresse=ADRESSE).octets
    verdict = atelier.juger(faux)
    assert {nom for _, nom, _ in fautes(verdict, Issue.INDETERMINE)} == {"horodatage", "archivage", "certificat"}
    refuse(atelier, faux, "registre/point-de-controle.txt", "n’est pas signé par une clé que vous croyez", seul=True)
    assert examiner(faux, atelier.sans_cle).issue is Issue.INDETERMINE
    chez_lui = Confiance(faussaire.racines, atelier.confiance.instant, (faussaire.registre.journal.cle,))
    assert examiner(faux, chez_lui).issue is Issue.VALIDE


def test_the_register_of_the_forger_under_the_honest_documents(atelier: Atelier, faussaire: Maison) -> None:
    """The documents are true, the register that dates them is not."""
    pieces = deplier(atelier.octets)
    inscrits = [n.removesuffix(".preuve.json") for n in pieces if n.endswith(".preuve.json")]
    feuilles = [bytes.fromhex(preuve_de(atelier.octets, nom)["feuille"]) for nom in inscrits]

    def sommet(hauteur: int, rang: int) -> bytes:
        if hauteur == 0:
            return feuilles[rang]
        return merkle.noeud(sommet(hauteur - 1, 2 * rang), sommet(hauteur - 1, 2 * rang + 1))

    journal = faussaire.registre.journal
    tete = Tete(journal.origine, len(feuilles), merkle.racine(len(feuilles), sommet))
    note = ecrire_checkpoint(tete, faussaire.registre._cle_journal)
    faux: dict[str, bytes | None] = {
        "registre/point-de-controle.txt": note,
        "registre/cle.txt": str(journal.cle).encode(),
    }
    for rang, nom in enumerate(inscrits):
        chemin = [h.hex() for h in merkle.preuve_inclusion(rang, len(feuilles), sommet)]
        champs = {"position": rang, "taille": len(feuilles), "chemin": chemin, "point_de_controle": note.decode()}
        faux[f"{nom}.preuve.json"] = en_preuve(preuve_de(atelier.octets, nom) | champs)
    octets = remplacer(atelier.octets, faux)
    refuse(atelier, octets, "registre/point-de-controle.txt", "n’est pas signé par une clé que vous croyez", seul=True)
    assert examiner(octets, atelier.sans_cle).issue is Issue.INDETERMINE


# --- proofs of inclusion ---


def _autre(hexa: str) -> str:
    return ("0" if hexa[0] != "0" else "1") + hexa[1:]


ALTERATIONS: list[tuple[str, Callable[[dict[str, Any]], dict[str, Any]], str]] = [
    ("truncated", lambda p: {"chemin": p["chemin"][:-1]}, "Le chemin ne mène pas"),
    ("extended", lambda p: {"chemin": [*p["chemin"], "0" * 64]}, "Le chemin ne mène pas"),
    ("empty", lambda p: {"chemin": []}, "Le chemin ne mène pas"),
    ("reversed", lambda p: {"chemin": p["chemin"][::-1]}, "Le chemin ne mène pas"),
    ("one hash changed", lambda p: {"chemin": [_autre(p["chemin"][0]), *p["chemin"][1:]]}, "Le chemin ne mène pas"),
    ("another place", lambda p: {"position": p["position"] ^ 1}, "Le chemin ne mène pas"),
    ("outside the tree", lambda p: {"position": p["taille"]}, "Le chemin ne mène pas"),
    ("another nonce", lambda p: {"nonce": _autre(p["nonce"])}, "L’engagement n’est pas"),
    ("another commitment", lambda p: {"engagement": _autre(p["engagement"])}, "L’engagement n’est pas"),
    ("another leaf", lambda p: {"feuille": _autre(p["feuille"])}, "La feuille n’est pas"),
    ("another size", lambda p: {"taille": p["taille"] + 1}, "une autre taille"),
    ("another object", lambda p: {"objet": _autre(p["objet"])}, "porte sur un autre fichier"),
]


@pytest.mark.parametrize(("quoi", "changer", "raison"), ALTERATIONS, ids=[a[0] for a in ALTERATIONS])
def test_a_proof_changed_in_one_place(
    atelier: Atelier, quoi: str, changer: Callable[[dict[str, Any]], dict[str, Any]], raison: str
) -> None:
    preuve = preuve_de(atelier.octets, "acte.xml")
    octets = remplacer(atelier.octets, {"acte.xml.preuve.json": en_preuve(preuve | changer(preuve))})
    refuse(atelier, octets, "acte.xml", raison, seul=True)


def test_a_nonce_changed_with_all_that_follows_from_it(atelier: Atelier) -> None:
    acte, preuve = deplier(atelier.octets)["acte.xml"], preuve_de(atelier.octets, "acte.xml")
    nonce = _autre(preuve["nonce"])
    engagement = engager(bytes.fromhex(nonce), preuve["objet"])
    champs = {"nonce": nonce, "engagement": engagement.hex(), "feuille": merkle.feuille(engagement).hex()}
    octets = avec_preuve_refaite(atelier.octets, "acte.xml", acte, **champs)
    refuse(atelier, octets, "acte.xml", "Le chemin ne mène pas", seul=True)


def test_the_proof_of_another_member(atelier: Atelier) -> None:
    pieces = deplier(atelier.octets)
    octets = remplacer(atelier.octets, {"acte.xml.preuve.json": pieces["rendu.pdf.preuve.json"]})
    refuse(atelier, octets, "acte.xml", "porte sur un autre fichier", seul=True)


def test_proofs_against_another_checkpoint_of_the_same_register(atelier: Atelier) -> None:
    """The register grew since: both checkpoints are honest, and they are not to be mixed."""
    pieces = deplier(atelier.octets)
    note = pieces["registre/point-de-controle.txt"].decode().split("\n")
    ancienne = "\n".join([note[0], str(int(note[1]) - 1), *note[2:]]).encode()
    octets = remplacer(atelier.octets, {"registre/point-de-controle.txt": ancienne})
    refuse(atelier, octets, "acte.xml", "un autre point de contrôle")
    refuse(atelier, octets, "registre/point-de-controle.txt", "n’est pas signé par une clé que vous croyez")
    anonyme = examiner(octets, atelier.sans_cle)
    assert any("n’est pas signé par la clé jointe" in phrase for _, _, phrase in fautes(anonyme))


@pytest.mark.parametrize(
    ("note", "raison"),
    [(b"", "abîmé"), (b"a\n1\nAAAA\n", "abîmé"), (b"\xff\xfe", "abîmé"), (b"a\n01\n" + b"A" * 43 + b"=\n\n", "abîmé")],
)
def test_a_checkpoint_that_cannot_be_read(atelier: Atelier, note: bytes, raison: str) -> None:
    octets = remplacer(atelier.octets, {"registre/point-de-controle.txt": note})
    refuse(atelier, octets, "registre/point-de-controle.txt", raison, seul=True)


@pytest.mark.parametrize(
    "ecrit",
    [
        b"{}",
        b"[]",
        b"null",
        b"{" * 5000,
        b'{"format": NaN}',
        b'{"format": "executoire-preuve-d-inscription", "version": 1}',
        b'{"format": "executoire-preuve-d-inscription", "version": 2}',
        b'{"version": 1, "format": "executoire-preuve-d-inscription", "format": "executoire-preuve-d-inscription"}',
        b"\xff\xfe{",
    ],
)
def test_a_proof_that_is_none(atelier: Atelier, ecrit: bytes) -> None:
    octets = remplacer(atelier.octets, {"acte.xml.preuve.json": ecrit})
    refuse(atelier, octets, "acte.xml.preuve.json", "La preuve d’inscription", seul=True)


@pytest.mark.parametrize(
    ("champ", "valeur"),
    [
        ("position", True),
        ("position", 0.0),
        ("position", -1),
        ("position", 10**400),
        ("position", "0"),
        ("taille", None),
        ("nonce", "00"),
        ("nonce", "G" * 64),
        ("nonce", "A" * 64),
        ("chemin", "0" * 64),
        ("chemin", ["0" * 64] * 100),
        ("chemin", [1]),
        ("point_de_controle", 3),
        ("objet", ["0" * 64]),
    ],
)
def test_a_proof_of_other_types(atelier: Atelier, champ: str, valeur: Any) -> None:
    preuve = preuve_de(atelier.octets, "acte.xml") | {champ: valeur}
    octets = remplacer(atelier.octets, {"acte.xml.preuve.json": en_preuve(preuve)})
    refuse(atelier, octets, "acte.xml.preuve.json", "abîmée", seul=True)


# --- tokens, keys, certificates ---


def test_the_token_of_another_document(atelier: Atelier) -> None:
    pieces = deplier(atelier.octets)
    octets = remplacer(atelier.octets, {"acte.xml.tst": pieces["vie.xml.tst"]})
    refuse(atelier, octets, "acte.xml.tst", "n’est pas celui du sceau de « acte.xml »", seul=True)
    orphelin = remplacer(atelier.octets, {"vies/9.xml.tst": pieces["vie.xml.tst"]})
    refuse(atelier, orphelin, "vies/9.xml.tst", "n’est pas là", seul=True)


def test_the_token_of_the_checkpoint_dates_it_and_no_other(atelier: Atelier, faussaire: Maison) -> None:
    nom = "registre/point-de-controle.tst"
    note = deplier(atelier.octets)["registre/point-de-controle.txt"]

    def dater(maison: Maison, octets: bytes) -> bytes:
        return maison.horodateur.horodater(hashlib.sha256(octets).digest())

    juste = atelier.juger(remplacer(atelier.octets, {nom: dater(atelier.maison, note)}))
    (phrase,) = [c.phrase for c in juste.controles if c.partie == nom]
    assert juste.issue is Issue.VALIDE and "existait le 01/06/2026 à 12:00:00 UTC" in phrase
    assert not any("Aucun jeton" in r.phrase for r in juste.remarques)
    refuse(
        atelier, remplacer(atelier.octets, {nom: dater(atelier.maison, note + b" ")}), nom, "un autre point", seul=True
    )
    refuse(atelier, remplacer(atelier.octets, {nom: b"\x30\x03\x02\x01\x00"}), nom, "ne peut pas être lu", seul=True)
    inconnu = atelier.juger(remplacer(atelier.octets, {nom: dater(faussaire, note)}))
    assert inconnu.issue is Issue.INDETERMINE
    assert [p for p, _, phrase in fautes(inconnu, Issue.INDETERMINE) if "rien ne prouve qui l’a émis" in phrase] == [
        nom
    ]


def test_a_trap_among_the_certificates(atelier: Atelier, faussaire: Maison) -> None:
    """A reader of the notice could take it for an issuer."""
    pieces = deplier(atelier.octets)
    piege = pieces["certificats.pem"] + (faussaire.dossier / "cles" / "racine.pem").read_bytes()
    refuse(atelier, remplacer(atelier.octets, {"certificats.pem": piege}), "certificats.pem", "dans aucun sceau", True)
    liste = (faussaire.dossier / "cles" / "racine.crl").read_bytes()
    refuse(
        atelier, remplacer(atelier.octets, {"revocation/1.crl": liste}), "revocation/1.crl", "dans aucun sceau", True
    )


def test_the_joined_key_vouches_for_nothing(atelier: Atelier, faussaire: Maison) -> None:
    sans = examiner(atelier.octets, atelier.sans_cle)
    assert sans.issue is Issue.INDETERMINE
    ((partie, nom, phrase),) = fautes(sans, Issue.INDETERMINE)
    assert (partie, nom) == (
        "registre/point-de-controle.txt",
        "registre",
    ) and "Rien ne prouve à qui est la clé" in phrase
    autre_registre = replace(faussaire.registre.journal.cle, nom="ailleurs.example/registre")
    assert examiner(atelier.octets, replace(atelier.confiance, cles=(autre_registre,))).issue is Issue.INDETERMINE
    fausse = faussaire.registre.cle_journal().encode()
    octets = remplacer(atelier.octets, {"registre/cle.txt": fausse})
    refuse(atelier, octets, "registre/point-de-controle.txt", "La clé jointe n’est pas celle", seul=True)
    refuse(atelier, remplacer(atelier.octets, {"registre/cle.txt": b"clef"}), "registre/cle.txt", "abîmée", seul=True)


def test_witnesses_count_for_who_knows_them(atelier: Atelier) -> None:
    nom = "registre/temoins.txt"
    note = deplier(atelier.octets)["registre/point-de-controle.txt"]
    secret = Ed25519PrivateKey.generate()
    cle, ligne = cosigner(note, "temoin.example", secret, int(MIDI.timestamp()))
    croit = replace(atelier.confiance, temoins=(cle,))
    temoignage = remplacer(atelier.octets, {nom: note + ligne.encode()})
    connu = examiner(temoignage, croit)
    assert connu.issue is Issue.VALIDE
    assert [c.phrase for c in connu.controles if c.partie == nom] == [
        "Le témoin « temoin.example » a vu ce registre le 01/06/2026 : il n’avait pas reculé."
    ]
    inconnu = atelier.juger(temoignage)
    assert inconnu.issue is Issue.VALIDE
    assert [r.phrase for r in inconnu.remarques if r.partie == nom and "elles ne prouvent rien ici" in r.phrase]
    _, d_ailleurs = cosigner(note.replace(b"\n", b"\n1", 1), "temoin.example", secret, 1)
    fausse = examiner(remplacer(atelier.octets, {nom: note + d_ailleurs.encode()}), croit)
    assert [p for p, _, _ in fautes(fausse)] == [nom]
    refuse(atelier, remplacer(atelier.octets, {nom: b"x" + note}), nom, "n’est pas ce point de contrôle", seul=True)
    refuse(atelier, remplacer(atelier.octets, {nom: note + b"x"}), nom, "note", seul=True)


# --- two acts in one bundle ---


@pytest.mark.parametrize(
    ("nom", "partie", "raison"),
    [
        ("acte.xml", "vie.xml", "d’un autre acte"),
        ("vie.xml", "vie.xml", "d’un autre acte"),
        ("vies/1.xml", "vies/1.xml", "d’un autre acte"),
        ("rendu.pdf", "rendu.pdf", "un autre texte y est joint"),
        ("copie.pdf", "copie.pdf", "d’un autre acte"),
        ("original.txt", "original.txt", "l’empreinte"),
    ],
)
def test_a_part_of_another_act_of_the_same_register(atelier: Atelier, nom: str, partie: str, raison: str) -> None:
    """Sealed by the same authority, in the same tree, its own proof with it: true, and not here."""
    ailleurs = deplier(atelier.autre.octets)
    note = deplier(atelier.octets)["registre/point-de-controle.txt"]
    assert ailleurs["registre/point-de-controle.txt"] == note
    noms = avec_les_siens(atelier.autre.octets, nom)
    octets = remplacer(atelier.octets, {n: ailleurs[n] for n in noms})
    refuse(atelier, octets, partie, raison)


def test_what_happened_since_cannot_be_missed_and_the_report_says_so(atelier: Atelier) -> None:
    """Whoever hands over an older bundle hands over an honest one: its day is all that can be told."""
    pieces = deplier(atelier.octets)
    noms = avec_les_siens(atelier.octets, "vies/2.xml")
    avant: dict[str, bytes | None] = {n.replace("vies/2.xml", "vie.xml"): pieces[n] for n in noms}
    verdict = atelier.juger(remplacer(atelier.octets, avant | dict.fromkeys(noms)))
    assert verdict.issue is Issue.VALIDE, fautes(verdict)
    (phrase,) = [r.phrase for r in verdict.remarques if r.partie == "vie.xml"]
    assert phrase == "Établie le 01/06/2026 : ce qui est arrivé depuis n’est pas dans ce dossier."


# --- versions ---


@pytest.fixture(scope="module")
def rectifie(modele: Path, tmp_path_factory: pytest.TempPathFactory) -> Atelier:
    """An act of two versions."""
    dossier = tmp_path_factory.mktemp("rectifie")
    maison = a_l_heure(ouvrir(Path(shutil.copytree(modele, dossier / "maison"))), Horloge(MIDI))
    uri = publier_un_acte(maison, dossier, "2025-44")
    nouveau = texte("2025-44", decision="le projet pour 94 500 euros") + timbre("2025-44")
    options = road.Options(collectivite=SIREN, rectifie="erreur de montant", accepter=True)
    road.ingerer(maison, ecrire(dossier, "corrige.txt", nouveau), options)
    publie = maison.registre.publie(uri)
    assert isinstance(publie, ActePublie)
    bundle = constituer(maison.registre, publie, adresse=ADRESSE)
    return Atelier(maison, uri, uri, bundle, bundle)


def echanger(octets: bytes, nom: str) -> bytes:
    """The first version's file, with its proof and tokens, in the place of the second's."""
    pieces, noms = deplier(octets), avec_les_siens(octets, f"versions/1/{nom}")
    return remplacer(octets, {n.removeprefix("versions/1/"): pieces[n] for n in noms})


def test_versions_are_not_to_be_mixed(rectifie: Atelier) -> None:
    assert rectifie.juger(rectifie.octets).issue is Issue.VALIDE
    refuse(rectifie, echanger(rectifie.octets, "acte.xml"), "vie.xml", "d’un autre acte")
    refuse(rectifie, echanger(rectifie.octets, "rendu.pdf"), "rendu.pdf", "un autre texte y est joint", seul=True)
    refuse(rectifie, echanger(rectifie.octets, "copie.pdf"), "copie.pdf", "une autre version", seul=True)
    refuse(rectifie, echanger(rectifie.octets, "original.txt"), "original.txt", "l’empreinte", seul=True)


def test_a_version_that_is_left_out_or_moved_is_missed(rectifie: Atelier) -> None:
    pieces = deplier(rectifie.octets)
    sans = {n: c for n, c in pieces.items() if not n.startswith("versions/1/")}
    refuse(rectifie, plier(sans), "versions/1/acte.xml", "la version 1 manque")
    deplacees = {n.replace("versions/1/", "versions/3/"): c for n, c in pieces.items()}
    refuse(rectifie, plier(deplacees), "versions/3/acte.xml", "n’est pas la version 3")


# --- what is no bundle, or more than one thing ---


def test_members_that_make_it_another_container(atelier: Atelier) -> None:
    faux = {"mimetype": b"application/vnd.etsi.asic-e+zip"}
    refuse(atelier, plier(faux | deplier(atelier.octets)), "META-INF/signatures001.xml", "n’en est pas un")
    signatures = remplacer(atelier.octets, {"META-INF/signatures.xml": b"<a/>"})
    refuse(atelier, signatures, "META-INF/signatures.xml", "un autre conteneur (ASiC)")
    refuse(
        atelier, remplacer(atelier.octets, {"dossier.zip": atelier.octets}), "dossier.zip", "pas sa place", seul=True
    )
    refuse(atelier, remplacer(atelier.octets, {"arrete.pdf": b"%PDF-1.7"}), "arrete.pdf", "pas sa place", seul=True)
    foule: dict[str, bytes | None] = {f"autre-{n}.txt": b"x" for n in range(300)}
    assert len(fautes(atelier.juger(remplacer(atelier.octets, foule)))) < 10


def test_an_archive_among_the_annexes_is_never_opened(maison: Maison, horloge: Horloge, tmp_path: Path) -> None:
    """A bomb within a bomb, honestly registered as an annexe: its hash is all that is asked of it."""
    horloge.instant = MIDI
    coeur = plier({"zeros": b"\x00" * 40_000_000}, zipfile.ZIP_DEFLATED)
    bombe = tmp_path / "plans.zip"
    bombe.write_bytes(plier({f"{n}.zip": coeur for n in range(20)}, zipfile.ZIP_DEFLATED))
    uri = publier_un_acte(maison, tmp_path, "2025-44", bombe)
    publie = maison.registre.publie(uri)
    assert isinstance(publie, ActePublie)
    bundle = constituer(maison.registre, publie, adresse=ADRESSE)
    atelier = Atelier(maison, uri, uri, bundle, bundle)
    assert "annexes/1.bin" in bundle.noms and atelier.juger(bundle.octets).issue is Issue.VALIDE


def test_a_format_to_come_is_not_judged_by_today(atelier: Atelier) -> None:
    verdict = atelier.juger(remplacer(atelier.octets, {"format.txt": b"executoire-dossier-de-preuve 2\n"}))
    assert verdict.issue is Issue.INDETERMINE and not fautes(verdict)
    assert [phrase for _, _, phrase in fautes(verdict, Issue.INDETERMINE) if "mettez le logiciel à jour" in phrase]
    for faux in (b"executoire-dossier-de-preuve 0\n", b"executoire-dossier-de-preuve 1", b"autre 1\n", b"\xff"):
        refuse(atelier, remplacer(atelier.octets, {"format.txt": faux}), "format.txt", "le format", seul=True)


def test_a_bundle_that_can_no_longer_be_read_is_invalid_and_another_file_is_not_a_bundle(atelier: Atelier) -> None:
    for octets in (atelier.octets[:-30], atelier.octets[:5000], b"MZ" + atelier.octets, atelier.octets + b"\x00"):
        refuse(atelier, octets, None, "dossier")
    sans_marque = plier({n: c for n, c in deplier(atelier.octets).items() if n != "format.txt"}, zipfile.ZIP_DEFLATED)
    refuse(atelier, sans_marque, "format.txt", "manque", seul=True)
    for autre in (plier({"word/document.xml": b"<a/>"}), b"PK\x03\x04", b"bonjour", b"", b"\x00" * 100):
        with pytest.raises(LectureImpossible, match="VRF-01"):
            examiner(autre, atelier.confiance)

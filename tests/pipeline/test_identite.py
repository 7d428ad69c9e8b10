"""Which act is it? The identity rules, on files that go through the whole road."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline import road
from pipeline.brouillons import corriger, valider
from pipeline.maison import Maison
from pipeline.publicite import publier
from registry.upkeep import examiner
from schemas.acte import Etape
from schemas.acte_publie import TypeDocument
from schemas.erreurs import CodeSortie, Refus
from schemas.vie import TypeEvenement
from tests.actes_inventes import SIREN, ecrire, identifiant, texte, timbre


def _entrer(maison: Maison, chemin: Path, **options: object) -> road.Resultat:
    (resultat,) = road.ingerer(maison, chemin, road.Options(**options))  # type: ignore[arg-type]
    return resultat


def test_the_same_bytes_again_change_nothing(maison: Maison, tmp_path: Path) -> None:
    chemin = ecrire(tmp_path, "acte.txt", texte() + timbre())
    premier = _entrer(maison, chemin)
    avant = maison.registre.etat_journal()
    second = _entrer(maison, chemin)
    assert premier.nouveau and not second.nouveau
    assert second.dossier == premier.dossier
    assert maison.registre.etat_journal() == avant


def test_the_same_bytes_under_another_name_are_the_same_act(maison: Maison, tmp_path: Path) -> None:
    _entrer(maison, ecrire(tmp_path, "acte.txt", texte() + timbre()))
    assert not _entrer(maison, ecrire(tmp_path, "copie.txt", texte() + timbre())).nouveau


def test_the_stamped_copy_of_an_unstamped_act_is_one_more_manifestation(maison: Maison, tmp_path: Path) -> None:
    nu = _entrer(maison, ecrire(tmp_path, "nu.txt", texte()), collectivite=SIREN)
    assert nu.dossier is not None and nu.dossier.etape is Etape.SCELLE and nu.dossier.identifiant is None
    timbre_ = _entrer(maison, ecrire(tmp_path, "tamponne.txt", texte() + timbre()))
    assert timbre_.erreur is None and not timbre_.nouveau and timbre_.dossier is not None
    assert timbre_.dossier.cle == nu.dossier.cle
    assert timbre_.dossier.identifiant == identifiant()
    types = [e.type for e in timbre_.dossier.vie.evenements]
    assert types.count(TypeEvenement.RECEPTION) == types.count(TypeEvenement.TRANSMISSION) == 1
    assert TypeDocument.MANIFESTATION in {d.type for d in timbre_.dossier.documents}
    assert timbre_.dossier.acte.sources[0].nom == "nu.txt", "the original stays the first file"
    assert maison.registre.dossier(identifiant()).cle == nu.dossier.cle


def test_the_unstamped_copy_of_a_stamped_act_adds_no_event(maison: Maison, tmp_path: Path) -> None:
    stampe = _entrer(maison, ecrire(tmp_path, "tamponne.txt", texte() + timbre()))
    nu = _entrer(maison, ecrire(tmp_path, "nu.txt", texte()))
    assert nu.dossier is not None and stampe.dossier is not None
    assert nu.dossier.cle == stampe.dossier.cle
    assert nu.dossier.vie.evenements == stampe.dossier.vie.evenements


def test_a_stamped_copy_gives_its_authority_to_a_draft_without_siren(maison: Maison, tmp_path: Path) -> None:
    brouillon = _entrer(maison, ecrire(tmp_path, "nu.txt", texte()))
    assert brouillon.dossier is not None and brouillon.dossier.etape is Etape.BROUILLON
    assert any(d.champ == "siren" for d in brouillon.diagnostics)
    complet = _entrer(maison, ecrire(tmp_path, "tamponne.txt", texte() + timbre()))
    assert complet.dossier is not None and complet.dossier.cle == brouillon.dossier.cle
    assert complet.dossier.acte.siren == SIREN


def test_another_body_under_the_same_number_is_refused_and_both_files_are_named(maison: Maison, tmp_path: Path) -> None:
    _entrer(maison, ecrire(tmp_path, "premier.txt", texte() + timbre()))
    autre = texte(decision="le projet de rénovation de la salle des fêtes pour 99 000 euros")
    refus = _entrer(maison, ecrire(tmp_path, "second.txt", autre))
    assert refus.erreur is not None and refus.erreur.sortie is CodeSortie.REFUS
    assert "premier.txt" in str(refus.erreur) and "second.txt" in str(refus.erreur)
    assert len(maison.registre.dossiers()) == 1


def test_two_files_under_one_identifier_are_refused(maison: Maison, tmp_path: Path) -> None:
    _entrer(maison, ecrire(tmp_path, "premier.txt", texte() + timbre()))
    autre = texte(numero="2025-45", objet="ACHAT D'UN CAR", decision="l'achat d'un car de transport scolaire")
    refus = _entrer(maison, ecrire(tmp_path, "second.txt", autre + timbre()))
    assert refus.erreur is not None and refus.erreur.sortie is CodeSortie.REFUS
    assert refus.erreur.code == "IDT-02"
    assert "premier.txt" in str(refus.erreur) and "second.txt" in str(refus.erreur)


def test_a_rectified_text_is_version_two_at_the_same_address(maison: Maison, tmp_path: Path) -> None:
    premier = _entrer(maison, ecrire(tmp_path, "premier.txt", texte() + timbre()))
    assert premier.dossier is not None and premier.dossier.uri is not None
    corrige = texte(decision="le projet de rénovation de la salle des fêtes pour 84 600 euros")
    chemin = ecrire(tmp_path, "second.txt", corrige + timbre())
    second = _entrer(maison, chemin, rectifie="erreur de montant")
    assert second.erreur is None and second.dossier is not None
    assert second.dossier.acte.version == 2
    assert second.dossier.uri == premier.dossier.uri
    versions = maison.registre.versions(second.dossier.cle)
    assert [v.version for v in versions] == [1, 2] and versions[1].motif == "erreur de montant"
    assert TypeEvenement.RECTIFICATION in {e.type for e in second.dossier.vie.evenements}
    publier(maison, second.dossier.uri)
    ancienne = maison.registre.publie_version(second.dossier.uri, 1)
    assert ancienne is not None and "84 500" in ancienne.acte.dispositif[0].texte
    assert examiner(maison.registre).sain


def test_a_draft_is_replaced_only_when_asked(maison: Maison, tmp_path: Path) -> None:
    douteux = texte().replace("SÉANCE DU CONSEIL MUNICIPAL DU 12 DÉCEMBRE 2025\n", "SÉANCE DU CONSEIL MUNICIPAL\n")
    brouillon = _entrer(maison, ecrire(tmp_path, "un.txt", douteux), collectivite=SIREN)
    assert brouillon.dossier is not None and brouillon.dossier.etape is Etape.BROUILLON
    corriger(maison, "2025-44", {"date_seance": "2025-12-12"}, "test")
    autre = texte(motif="que la charpente de la salle des fêtes doit être refaite")
    chemin = ecrire(tmp_path, "deux.txt", autre)
    refus = _entrer(maison, chemin, collectivite=SIREN)
    assert refus.erreur is not None and "--replace" in str(refus.erreur)
    remplace = _entrer(maison, chemin, collectivite=SIREN, remplacer=True)
    assert remplace.erreur is None and remplace.dossier is not None
    assert remplace.dossier.etape is Etape.SCELLE and remplace.dossier.cle == brouillon.dossier.cle


def test_a_draft_is_corrected_then_sealed_and_what_was_read_is_kept(maison: Maison, tmp_path: Path) -> None:
    douteux = texte().replace("SÉANCE DU CONSEIL MUNICIPAL DU 12 DÉCEMBRE 2025\n", "SÉANCE DU CONSEIL MUNICIPAL\n")
    brouillon = _entrer(maison, ecrire(tmp_path, "un.txt", douteux), collectivite=SIREN)
    assert brouillon.dossier is not None
    with pytest.raises(Refus, match="date_seance"):
        valider(maison, "2025-44", "test")
    corriger(maison, "2025-44", {"date_seance": "2025-12-12"}, "test")
    scelle = valider(maison, "2025-44", "test")
    assert scelle.etape is Etape.SCELLE
    assert scelle.uri == f"/eli/{SIREN}/deliberation/2025/12/12/2025-44"
    with pytest.raises(Refus, match="scellé"):
        corriger(maison, "2025-44", {"objet": "autre"}, "test")


def test_two_numbers_that_become_one_are_two_acts_when_the_prefecture_says_so(maison: Maison, tmp_path: Path) -> None:
    un = _entrer(maison, ecrire(tmp_path, "un.txt", texte("2025/4") + timbre("2025_4A")))
    deux = texte("2025-4", objet="ACHAT D'UN CAR", decision="l'achat d'un car de transport scolaire")
    autre = _entrer(maison, ecrire(tmp_path, "deux.txt", deux + timbre("2025_4B")))
    assert un.dossier is not None and autre.dossier is not None and autre.erreur is None
    assert autre.dossier.uri is not None and autre.dossier.uri.endswith("/2025_4B")

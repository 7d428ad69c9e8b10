"""What a bundle carries of the register's life: keys that it left, records of what was served."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from pipeline import passation, publicite
from pipeline.maison import Maison
from pipeline.proof import examiner
from pipeline.proof.constitution import constituer
from publish.maison import confiance, ouvrir
from registry.passation import MotifPassation
from schemas.acte_publie import ActePublie, TypeDocument
from schemas.veille import Constat, Observation, Releve, Vue, ecrire_releve
from schemas.verdict import Issue
from schemas.vie import Evenement, TypeEvenement
from tests.conftest import Horloge, a_l_heure
from tests.pipeline.proof.conftest import ADRESSE, MIDI, Atelier, fautes, publier_un_acte
from tests.pipeline.proof.refonte import avec_les_siens, deplier, remplacer


def constituer_pour(maison: Maison, uri: str) -> Atelier:
    publie = maison.registre.publie(uri)
    assert isinstance(publie, ActePublie)
    dossier = constituer(maison.registre, publie, adresse=ADRESSE)
    return Atelier(maison, uri, uri, dossier, dossier)


@dataclass
class Change:
    """A home before and after its journal changed its key."""

    avant: Atelier
    apres: Atelier


@pytest.fixture
def changer(maison: Maison, horloge: Horloge, tmp_path: Path):  # type: ignore[no-untyped-def]
    def faire(motif: MotifPassation) -> Change:
        horloge.instant = MIDI
        uri = publier_un_acte(maison, tmp_path, "2025-44")
        avant = constituer_pour(maison, uri)
        shutil.copytree(maison.dossier, tmp_path / "volee")
        passation.changer(maison.registre.journal, maison.dossier / "cles", motif, secrets.token_bytes)
        rouverte = a_l_heure(ouvrir(maison.dossier), horloge)
        publicite.consigner(rouverte, uri, Evenement(TypeEvenement.SUSPENSION, date(2026, 1, 20)))
        return Change(avant, constituer_pour(rouverte, uri))

    return faire


def test_who_believed_the_key_that_left_may_follow(changer) -> None:  # type: ignore[no-untyped-def]
    change = changer(MotifPassation.ROTATION)
    ancienne, nouvelle = change.avant.confiance, change.apres.confiance
    assert ancienne.cles != nouvelle.cles
    octets = change.apres.octets
    assert "registre/passations/1.txt" in deplier(octets)
    assert examiner(octets, nouvelle).issue is Issue.VALIDE
    assert examiner(octets, ancienne).issue is Issue.VALIDE
    sans_passation = remplacer(octets, {"registre/passations/1.txt": None})
    (faute,) = fautes(examiner(sans_passation, ancienne))
    assert "n’est pas signé par une clé que vous croyez" in faute[2]
    abimee = remplacer(octets, {"registre/passations/1.txt": b"x"})
    assert ("registre/passations/1.txt", "registre") in [(p, n) for p, n, _ in fautes(examiner(abimee, nouvelle))]


def test_a_bundle_from_before_the_change_is_known_to_the_home_and_to_who_kept_the_key(changer) -> None:  # type: ignore[no-untyped-def]
    change = changer(MotifPassation.ROTATION)
    assert examiner(change.avant.octets, change.avant.confiance).issue is Issue.VALIDE
    chez_elle = replace(confiance(change.apres.maison), instant=change.apres.confiance.instant)
    assert chez_elle.anciennes and examiner(change.avant.octets, chez_elle).issue is Issue.VALIDE


def test_what_a_stolen_key_signs_after_it_was_left_is_worth_nothing(changer) -> None:  # type: ignore[no-untyped-def]
    """The thief goes on with the register of before: the home knows where that key stopped."""
    change = changer(MotifPassation.VOL)
    voleur = a_l_heure(ouvrir(change.avant.maison.dossier.parent / "volee"), Horloge(MIDI))
    for numero in ("2025-70", "2025-71"):
        publier_un_acte(voleur, voleur.dossier.parent, numero)
    faux = constituer_pour(voleur, change.avant.uri)
    chez_elle = replace(confiance(change.apres.maison), instant=change.apres.confiance.instant)
    assert [nom for _, nom, _ in fautes(examiner(faux.octets, chez_elle))] == ["registre"]
    suite = examiner(change.apres.octets, change.avant.confiance)
    assert suite.issue is Issue.INDETERMINE
    (_, _, phrase) = next(f for f in fautes(suite, Issue.INDETERMINE) if f[1] == "registre")
    assert "fut quittée (vol)" in phrase and "seule la collectivité" in phrase


def relever(maison: Maison, uris: list[str], heures: float, constat: Constat = Constat.CONFORME) -> None:
    """A record made so many hours after noon."""
    actes = []
    for uri in uris:
        publie = maison.registre.publie(uri)
        assert isinstance(publie, ActePublie)
        copie = publie.document(TypeDocument.COPIE)
        assert copie is not None
        servi = copie.sha256 if constat is Constat.CONFORME else None
        actes.append(Observation(uri, f"{uri}.pdf", copie.sha256, servi, constat, Vue.EXTERIEUR, 200))
    point = maison.registre.journal.signer().note.decode()
    maison.registre.releves.ajouter(Releve(MIDI + timedelta(hours=heures), 86400, ADRESSE, point, tuple(actes)))


def test_the_records_that_name_nothing_hidden_go_with_the_bundle(
    maison: Maison, horloge: Horloge, tmp_path: Path
) -> None:
    horloge.instant = MIDI
    uri, autre = (publier_un_acte(maison, tmp_path, n) for n in ("2025-44", "2025-45"))
    relever(maison, [uri, autre], 1)
    relever(maison, [uri], 25)
    relever(maison, [autre], 26)
    atelier = constituer_pour(maison, uri)
    noms = {n for n in atelier.dossier.noms if n.startswith("releves/")}
    assert noms == {f"releves/{n}.json{s}" for n in (1, 2) for s in ("", ".preuve.json")}
    verdict = atelier.juger(atelier.octets)
    assert verdict.issue is Issue.VALIDE, fautes(verdict)
    (dit,) = [r.phrase for r in verdict.remarques if r.partie == "releves/"]
    assert "Vu en ligne sans interruption du 1er au 2 juin 2026 : 2 relevés, tous faits de l’extérieur" in dit
    publicite.depublier(maison, autre, "données personnelles")
    apres = constituer_pour(maison, uri)
    assert autre.encode() not in apres.octets and not [r for r in deplier(apres.octets).values() if b"2025-45" in r]
    assert {n for n in apres.dossier.noms if n.startswith("releves/")} == {
        "releves/1.json",
        "releves/1.json.preuve.json",
    }


def test_a_record_of_another_act_or_invented_is_refused(maison: Maison, horloge: Horloge, tmp_path: Path) -> None:
    horloge.instant = MIDI
    uri, autre = (publier_un_acte(maison, tmp_path, n) for n in ("2025-44", "2025-45"))
    relever(maison, [uri], 1)
    relever(maison, [autre], 2)
    atelier, ailleurs = constituer_pour(maison, uri), constituer_pour(maison, autre)
    siens = {n: deplier(ailleurs.octets)[n] for n in avec_les_siens(ailleurs.octets, "releves/1.json")}
    mele = atelier.juger(remplacer(atelier.octets, siens))
    assert ("releves/1.json", "releve", "Ce relevé ne parle pas de cet acte.") in fautes(mele)
    releve = maison.registre.releves.lire(maison.registre.releves.publics(uri, MIDI)[0])
    invente = ecrire_releve(replace(releve, observe_le=MIDI + timedelta(days=40)))
    (faute,) = fautes(atelier.juger(remplacer(atelier.octets, {"releves/1.json": invente})))
    assert faute[:2] == ("releves/1.json", "inscription")
    (faute,) = fautes(atelier.juger(remplacer(atelier.octets, {"releves/1.json": b"{}"})), Issue.INVALIDE)[:1]
    assert faute[0] == "releves/1.json"

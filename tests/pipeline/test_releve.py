"""Records of what is served, over the real portal: seen from outside, else in the register, and said so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import httpx
import pytest

from pipeline import road
from pipeline.maison import Maison
from pipeline.publicite import depublier, publier
from pipeline.releve import relever
from pipeline.veille import veiller
from registry import merkle
from registry.upkeep import examiner
from schemas.acte_publie import ActePublie, TypeDocument
from schemas.veille import CauseTrou, Constat, Continuite, Releve, Vue
from tests.actes_inventes import ecrire, texte, timbre
from tests.conftest import Horloge
from tests.portail_servi import port_libre, portail_servi
from tests.temoin import servir_http

VISIBLE, SECRET = "2025-44", "2025-45"


@pytest.fixture
def maison(maison: Maison, tmp_path: Path) -> Maison:
    """Two sealed acts, the first one published now; the public address is a port where nobody listens yet."""
    for numero in (VISIBLE, SECRET):
        contenu = texte(numero, f"ACHAT DE MOBILIER {numero}", decision=f"l'achat du lot {numero}") + timbre(numero)
        (resultat,) = road.ingerer(maison, ecrire(tmp_path, f"{numero}.txt", contenu))
        assert resultat.erreur is None
    maison = replace(maison, adresse=f"http://127.0.0.1:{port_libre()}")
    publier(maison, VISIBLE, date(2025, 12, 18))
    return maison


@contextmanager
def ouvert(maison: Maison) -> Iterator[None]:
    """The portal answers at its public address."""
    with portail_servi(maison, int(maison.adresse.rsplit(":", 1)[1])):
        yield


def _publie(maison: Maison) -> ActePublie:
    publie = maison.registre.publie(VISIBLE)
    assert isinstance(publie, ActePublie)
    return publie


def _releves(maison: Maison) -> list[Releve]:
    releves = maison.registre.releves
    instant = maison.horloge()
    return [releves.lire(o) for o in releves.entre(instant - timedelta(days=100), instant)]


def _continuite(maison: Maison) -> Continuite:
    publie = _publie(maison)
    continuite = maison.registre.continuite(publie.uri, publie.vie, publie.collectivite)
    assert continuite is not None
    return continuite


def test_what_the_public_gets_is_recorded_in_one_object_and_one_leaf(maison: Maison) -> None:
    avant, _ = maison.registre.etat_journal()
    with ouvert(maison):
        passages = veiller(maison)
    assert passages[0].quoi == "relevé de 1 acte : 1 conforme (observé de l’extérieur)"
    (releve,) = _releves(maison)
    (acte,) = releve.actes
    publie = _publie(maison)
    copie = publie.document(TypeDocument.COPIE)
    assert copie is not None
    assert (acte.uri, acte.chemin) == (publie.uri, f"{publie.uri}.pdf")
    assert acte.attendu == acte.servi == copie.sha256
    assert (acte.constat, acte.vue, acte.http) == (Constat.CONFORME, Vue.EXTERIEUR, 200)
    assert (releve.adresse, releve.periode, releve.observe_le) == (maison.adresse, 86_400, maison.horloge())
    point = maison.registre.journal.point(avant)
    assert point is not None and releve.checkpoint == point.servi.decode(), "the checkpoint of that moment"
    assert maison.registre.etat_journal()[0] == avant + 1


def test_the_day_s_token_dates_the_record(maison: Maison) -> None:
    veiller(maison)
    journal = maison.registre.journal
    date_ = journal.dernier_date()
    assert date_ is not None
    (objet,) = maison.registre.releves.entre(maison.horloge(), maison.horloge())
    preuve = journal.preuve_inclusion(objet, date_.taille)
    assert preuve is not None and preuve.entree.genre == "releve"
    feuille = merkle.feuille(preuve.entree.engagement)
    assert merkle.verifier_inclusion(feuille, preuve.entree.position, date_.taille, preuve.chemin, date_.racine)


def test_when_nobody_answers_there_the_register_is_read_and_the_record_says_so(maison: Maison) -> None:
    assert veiller(maison)[0].quoi == "relevé de 1 acte : 1 conforme (observé dans le registre)"
    ((acte,),) = [r.actes for r in _releves(maison)]
    assert (acte.vue, acte.constat, acte.http) == (Vue.REGISTRE, Constat.CONFORME, None)
    assert acte.raison is not None and acte.raison.startswith("Le portail ne répond pas")


def test_another_program_at_a_local_address_is_not_our_portal(maison: Maison) -> None:
    with servir_http(lambda chemin, corps: (200, "text/plain", b"bonjour")) as url:
        releve = relever(replace(maison, adresse=url), maison.registre.checkpoint())
    assert releve is not None
    (acte,) = releve.actes
    assert acte.vue is Vue.REGISTRE and "servie par un autre programme" in (acte.raison or "")


def test_one_record_a_period_and_none_without_an_act_to_look_at(maison: Maison, horloge: Horloge) -> None:
    veiller(maison)
    horloge.avancer(hours=20)
    veiller(maison)
    assert len(_releves(maison)) == 1
    horloge.avancer(hours=2)
    veiller(maison)
    assert len(_releves(maison)) == 2
    horloge.avancer(days=57)  # 8 March 2026, the last day
    veiller(maison)
    assert len(_releves(maison)) == 3
    horloge.avancer(days=2)
    taille, _ = maison.registre.etat_journal()
    veiller(maison)
    assert maison.registre.etat_journal()[0] == taille


def test_a_shorter_period_is_announced_by_its_records(maison: Maison, horloge: Horloge) -> None:
    maison = replace(maison, periode=timedelta(hours=1))
    veiller(maison)
    horloge.avancer(minutes=54)
    veiller(maison)
    assert [r.periode for r in _releves(maison)] == [3600, 3600]


def test_nothing_of_an_act_that_is_not_published_enters_a_record(maison: Maison, tmp_path: Path) -> None:
    with ouvert(maison):
        veiller(maison)
    secret = maison.registre.dossier(SECRET)
    objets = maison.registre.releves.entre(maison.horloge(), maison.horloge())
    (octets,) = (maison.registre.objet(o) for o in objets)
    assert SECRET not in octets.decode() and (secret.uri or "?") not in octets.decode()
    assert not any(d.sha256 in octets.decode() for d in secret.documents)


def test_an_act_that_left_is_no_longer_looked_at_and_keeps_what_was_proved(maison: Maison, horloge: Horloge) -> None:
    veiller(maison)
    depublier(maison, VISIBLE, "erreur")
    horloge.avancer(days=1)
    veiller(maison)
    assert len(_releves(maison)) == 1
    dossier = maison.registre.dossier(VISIBLE)
    continuite = maison.registre.continuite(dossier.uri, dossier.vie, dossier.collectivite)
    assert continuite is not None and continuite.sans_interruption and continuite.releves == 1
    publier(maison, VISIBLE)
    assert maison.registre.continuite(dossier.uri, _publie(maison).vie, dossier.collectivite) is None, "a new stay"


@contextmanager
def _alteree(maison: Maison, alterer: Callable[[str, httpx.Response], tuple[int, bytes]]) -> Iterator[Maison]:
    """The public address leads to something that stands before the portal and alters what it says."""
    with portail_servi(maison) as derriere, httpx.Client(base_url=derriere, trust_env=False) as client:

        def repondre(chemin: str, _: bytes) -> tuple[int, str, bytes]:
            statut, corps = alterer(chemin, client.get(chemin))
            return statut, "application/octet-stream", corps

        with servir_http(repondre) as url:
            yield replace(maison, adresse=url)


@pytest.mark.parametrize(
    ("reponse", "constat", "http", "code"),
    [
        ((404, b""), Constat.ABSENT, 404, "VEI-01"),
        ((503, b"en panne"), Constat.ABSENT, 503, "VEI-01"),
        ((302, b""), Constat.ABSENT, 302, "VEI-01"),
        ((200, b"%PDF-1.7 autre chose"), Constat.DIFFERENT, 200, "VEI-02"),
        ((200, b"x" * 3_000_000), Constat.DIFFERENT, None, "VEI-02"),
    ],
)
def test_an_act_that_is_not_served_as_registered_is_an_alarm_and_a_gap(
    maison: Maison, reponse: tuple[int, bytes], constat: Constat, http: int | None, code: str
) -> None:
    with _alteree(maison, lambda c, r: reponse if c.endswith(".pdf") else (r.status_code, r.content)) as alteree:
        passages = veiller(alteree)
    assert [p.erreur.code for p in passages if p.erreur] == [code]
    ((acte,),) = [r.actes for r in _releves(maison)]
    assert (acte.constat, acte.http, acte.vue) == (constat, http, Vue.EXTERIEUR)
    continuite = _continuite(maison)
    assert [t.cause for t in continuite.trous] == [CauseTrou(constat)] and continuite.releves == 0


def test_a_copy_made_again_between_the_two_is_not_an_alarm(maison: Maison, horloge: Horloge) -> None:
    """The act's publicity changes while the record is made: what was expected is looked up once more."""
    vus: list[str] = []

    def refaire(chemin: str, reponse: httpx.Response) -> tuple[int, bytes]:
        if chemin.endswith(".pdf"):
            vus.append(chemin)
            if len(vus) == 1:
                publier(maison, VISIBLE, date(2025, 12, 17))
                return 200, httpx.get(maison_derriere + chemin, trust_env=False).content
        return reponse.status_code, reponse.content

    with portail_servi(maison) as maison_derriere, _alteree(maison, refaire) as alteree:
        releve = relever(alteree, maison.registre.checkpoint())
    assert releve is not None and len(vus) == 2
    assert [a.constat for a in releve.actes] == [Constat.CONFORME]


def test_a_damaged_copy_is_not_held_to_be_served(maison: Maison) -> None:
    copie = _publie(maison).document(TypeDocument.COPIE)
    assert copie is not None
    chemin = maison.registre.objets.chemin(copie.sha256)
    chemin.chmod(0o640)
    chemin.write_bytes(b"abime")
    note = maison.registre.checkpoint()
    dedans = relever(maison, note)
    with ouvert(maison):
        dehors = relever(maison, note)
    assert dedans is not None and dehors is not None
    vus = [(a.vue, a.constat, a.servi, a.http) for releve in (dedans, dehors) for a in releve.actes]
    assert vus == [(Vue.REGISTRE, Constat.ABSENT, None, None), (Vue.EXTERIEUR, Constat.ABSENT, None, 503)]


def test_a_portal_that_falls_silent_half_way_is_given_up(maison: Maison, tmp_path: Path) -> None:
    for rang in range(4):
        numero = f"2025-6{rang}"
        objet, decision = f"ACHAT DE MOBILIER, LOT {rang}", f"l'achat du lot {rang} de mobilier"
        contenu = texte(numero, objet, decision=decision) + timbre(numero)
        road.ingerer(maison, ecrire(tmp_path, f"{rang}.txt", contenu))
        publier(maison, numero, date(2025, 12, 18))
    demandes: list[str] = []

    def trop_court(chemin: str, reponse: httpx.Response) -> tuple[int, bytes]:
        demandes.append(chemin)
        if chemin.endswith(".pdf"):
            raise ConnectionResetError
        return reponse.status_code, reponse.content

    note = maison.registre.checkpoint()
    with _alteree(maison, trop_court) as alteree:
        releve = relever(alteree, note)
    assert releve is not None and len(releve.actes) == 5
    assert {a.vue for a in releve.actes} == {Vue.REGISTRE} and {a.constat for a in releve.actes} == {Constat.CONFORME}
    assert sum(d.endswith(".pdf") for d in demandes) == 3


def test_days_of_records_make_a_proof_and_a_day_missed_makes_a_gap(maison: Maison, horloge: Horloge) -> None:
    for _ in range(5):
        horloge.avancer(days=1)
        veiller(maison)
    continuite = _continuite(maison)
    assert continuite.sans_interruption and continuite.releves == 5 and continuite.exterieurs == 0
    horloge.avancer(days=3)
    veiller(maison)
    (trou,) = _continuite(maison).trous
    assert (trou.cause, trou.fin) == (CauseTrou.SANS_RELEVE, horloge())


def test_a_record_that_was_damaged_proves_nothing_and_check_names_it(maison: Maison, horloge: Horloge) -> None:
    for _ in range(4):
        horloge.avancer(days=1)
        veiller(maison)
    assert examiner(maison.registre).ecarts == ()
    objet = maison.registre.releves.entre(horloge() - timedelta(days=2), horloge())[1]
    chemin = maison.registre.objets.chemin(objet)
    chemin.chmod(0o640)
    chemin.write_bytes(chemin.read_bytes().replace(b"conforme", b"conforma"))
    maison.registre.releves._lire.cache_clear()
    assert _continuite(maison).releves == 3
    assert [(e.code, e.ou) for e in examiner(maison.registre).ecarts] == [("DEP-02", objet)]

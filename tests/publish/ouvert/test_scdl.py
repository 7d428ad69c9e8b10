"""The SCDL files pass Frictionless and the checks that it does not run, and say exactly what the register says."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from frictionless import Package, Resource, Schema, system

from publish.app import creer_app
from publish.contexte import Ouverture
from publish.maison import contexte
from publish.scdl import Fichier, en_csv, raisons, vote
from schemas.acte import Acte, Effectif, ModeVote, Nature, Seance, Vote
from schemas.matieres import matieres
from schemas.vie import TypeEvenement
from tests.publish.actes import RECETTES, publie
from tests.publish.ouvert.conftest import ADRESSE, Servie

RESSOURCES = Path(__file__).resolve().parents[3] / "schemas" / "ressources"
VOTES = ("VOTE_EFFECTIF", "VOTE_REEL", "VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION")


def lignes(texte: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(texte, newline="")))


def controles_maison(lues: list[dict[str, str]]) -> list[str]:
    """The custom checks of the national schema, which Frictionless does not run."""
    labels = {f"{matieres()[c.split('.')[0]]}/{nom}".lower(): c for c, nom in matieres().items() if "." in c}
    fautes = []
    for rang, ligne in enumerate(lues, 2):
        remplis = [n for n in VOTES if ligne[n]]
        if remplis and len(remplis) < len(VOTES):
            fautes.append(f"{rang}: vote à moitié rempli")
        if remplis == list(VOTES):
            effectif, reel, pour, contre, abstention = (int(ligne[n]) for n in VOTES)
            if reel != pour + contre + abstention or reel > effectif:
                fautes.append(f"{rang}: votants")
        if labels.get(ligne["DELIB_MATIERE_NOM"]) != ligne["DELIB_MATIERE_CODE"]:
            fautes.append(f"{rang}: matière")
    return fautes


def fautes_frictionless(octets: bytes, fichier: Fichier) -> list[str]:
    chemin = RESSOURCES / f"scdl-{fichier}.json"
    schema = Schema.from_descriptor(json.loads(chemin.read_text(encoding="utf-8")))
    rapport = Resource(octets, format="csv", encoding="utf-8", schema=schema).validate()
    return [str(e) for e in rapport.flatten(["rowNumber", "fieldName", "note"])]


@pytest.mark.parametrize("fichier", Fichier)
def test_chaque_fichier_passe_son_schema(servie: Servie, fichier: Fichier) -> None:
    reponse = servie.client.get(f"/scdl/{fichier}.csv")
    assert reponse.status_code == 200
    assert reponse.headers["content-type"].startswith("text/csv; charset=utf-8")
    assert fautes_frictionless(reponse.content, fichier) == []
    assert not reponse.content.startswith(b"\xef\xbb\xbf") and reponse.content.count(b"\r\n") >= 1


def test_le_fichier_principal_passe_les_controles_du_schema_national(servie: Servie) -> None:
    lues = lignes(servie.client.get("/scdl/deliberations.csv").text)
    assert len(lues) > 20
    assert controles_maison(lues) == []
    assert any(ligne["VOTE_REEL"] for ligne in lues) and not all(ligne["VOTE_REEL"] for ligne in lues)


def test_les_controles_savent_dire_non() -> None:
    juste = {
        "DELIB_MATIERE_CODE": "7.5",
        "DELIB_MATIERE_NOM": "finances locales/subventions",
        **dict.fromkeys(VOTES, ""),
    }
    assert controles_maison([juste]) == []
    assert controles_maison([{**juste, "VOTE_POUR": "3"}]) and controles_maison(
        [{**juste, "DELIB_MATIERE_CODE": "7.4"}]
    )
    assert fautes_frictionless(b"COLL_NOM\r\nx\r\n", Fichier.DELIBERATIONS)


def test_toute_deliberation_publiee_est_dans_un_fichier_et_un_seul(servie: Servie) -> None:
    dites = [li["DELIB_URL"] for li in lignes(servie.client.get("/scdl/deliberations.csv").text)]
    ecartees = lignes(servie.client.get("/scdl/deliberations-ecartees.csv").text)
    attendues = {ADRESSE + a.uri for a in servie.actes if a.acte.nature is Nature.DE}
    assert {*dites, *(e["DELIB_URL"] for e in ecartees)} == attendues
    assert len(dites) + len(ecartees) == len(attendues)
    assert all(e["RAISONS"] for e in ecartees)
    dates = [li["DELIB_URL"] for li in lignes(servie.client.get("/scdl/deliberations-dates.csv").text)]
    assert dates == dites


def test_les_valeurs_sont_celles_de_l_acte(servie: Servie) -> None:
    par_url = {li["DELIB_URL"]: li for li in lignes(servie.client.get("/scdl/deliberations.csv").text)}
    dates = {li["DELIB_URL"]: li for li in lignes(servie.client.get("/scdl/deliberations-dates.csv").text)}
    for acte in servie.actes:
        ligne = par_url.get(ADRESSE + acte.uri)
        if ligne is None:
            continue
        assert ligne["DELIB_ID"] == acte.acte.numero
        assert ligne["DELIB_OBJET"] == " ".join((acte.acte.objet or "").split())
        assert ligne["COLL_SIRET"] == acte.collectivite.siret
        assert ligne["DELIB_DATE"] == str(acte.acte.seance.date)
        etat, autre = acte.statut, dates[ADRESSE + acte.uri]
        recus = [str(e.date) for e in acte.vie.evenements if e.type is TypeEvenement.RECEPTION]
        assert ligne["PREF_DATE"] == autre["RECEPTION_DATE"] == (recus[0] if recus else "")
        assert autre["STATUT"] == etat.statut
        assert autre["EXECUTOIRE_DATE"] == str(etat.executoire_depuis or "")
        assert autre["RECOURS_DERNIER_JOUR"] == str(etat.recours_tiers.dernier_jour or "")
        retenue = etat.publicite.retenue
        assert autre["PUBLICATION_DATE"] == (str(retenue.date) if retenue else "")


def test_une_collectivite_a_son_fichier(servie: Servie) -> None:
    siren = servie.actes[0].collectivite.siren
    tout = lignes(servie.client.get("/scdl/deliberations.csv").text)
    siennes = lignes(servie.client.get(f"/scdl/deliberations.csv?siren={siren}").text)
    assert siennes == [li for li in tout if li["COLL_SIRET"].startswith(siren)] and 0 < len(siennes) < len(tout)
    assert servie.client.get("/scdl/deliberations.csv?siren=abc").status_code == 400


def test_l_etiquette_suit_le_registre_et_le_jour(servie: Servie) -> None:
    for fichier in Fichier:
        etiquette = servie.client.get(f"/scdl/{fichier}.csv").headers["etag"].removeprefix("W/")
        assert servie.client.get(f"/scdl/{fichier}.csv", headers={"If-None-Match": etiquette}).status_code == 304
        autre = servie.client.get(f"/scdl/{fichier}.csv?siren={servie.actes[0].collectivite.siren}").headers["etag"]
        assert autre.removeprefix("W/") != etiquette


def test_le_paquet_se_valide_d_un_coup(servie: Servie, tmp_path: Path) -> None:
    paquet = servie.client.get("/scdl/datapackage.json").json()
    for ressource in paquet["resources"]:
        for champ in ("path", "schema"):
            adresse = ressource[champ].removeprefix(ADRESSE)
            nom = adresse.rsplit("/", 1)[-1]
            (tmp_path / nom).write_bytes(servie.client.get(adresse).content)
            ressource[champ] = nom
    (tmp_path / "datapackage.json").write_text(json.dumps(paquet), encoding="utf-8")
    with system.use_context(trusted=True):
        rapport = Package(str(tmp_path / "datapackage.json")).validate()
    assert rapport.valid, rapport.flatten(["type", "note"])
    assert len(rapport.tasks) == 3


def test_la_prefecture_vient_des_reglages(servie: Servie) -> None:
    siren = servie.actes[0].collectivite.siren
    regle = replace(contexte(servie.maison), ouverture=Ouverture(prefectures={siren: "SPREF0991"}))
    with TestClient(creer_app(regle), base_url=ADRESSE) as client:
        reponse = client.get("/scdl/deliberations.csv")
    assert {li["PREF_ID"] for li in lignes(reponse.text) if li["COLL_SIRET"].startswith(siren)} == {"SPREF0991"}
    assert fautes_frictionless(reponse.content, Fichier.DELIBERATIONS) == []
    assert reponse.headers["etag"] != servie.client.get("/scdl/deliberations.csv").headers["etag"]


def _acte(effectif: int | None, *voix: int | None) -> Acte:
    return Acte(seance=Seance(effectif=Effectif(en_exercice=effectif)), vote=Vote(ModeVote.MAJORITE, *voix))


@pytest.mark.parametrize(
    ("acte", "attendu"),
    [
        (_acte(23, 18, 2, 1), (23, 21, 18, 2, 1)),
        (_acte(23, 18, 2), None),
        (_acte(None, 18, 2, 1), None),
        (_acte(20, 18, 2, 1), None),
        (_acte(23, 23, 0, 0), (23, 23, 23, 0, 0)),
        (_acte(23), None),
    ],
)
def test_le_vote_est_entier_ou_absent(acte: Acte, attendu: tuple[int, ...] | None) -> None:
    assert vote(acte) == attendu


def test_ce_qui_manque_est_dit() -> None:
    rejetee = publie(next(r for r in RECETTES if not r.adoptee))
    assert len(raisons(rejetee)) == 2
    sans = publie(replace(RECETTES[0], matiere=None))
    assert "matière non confirmée" in raisons(sans)
    assert [r for r in raisons(sans) if "SIRET" in r]


@pytest.mark.parametrize("objet", ['=HYPERLINK("http://x")', "+1 poste", "- Divers", "@tous", '« a », "b"\n; c', "x,y"])
def test_les_mots_de_l_acte_ne_sont_pas_changes(objet: str) -> None:
    acte = publie(replace(RECETTES[0], objet=objet))
    acte = replace(acte, collectivite=replace(acte.collectivite, siret="20000001600011"))
    texte = b"".join(en_csv(Fichier.DELIBERATIONS, [acte], "https://x.fr", {})).decode()
    (ligne,) = lignes(texte)
    assert ligne["DELIB_OBJET"] == " ".join(objet.split())
    assert ligne["DELIB_DATE"] == str(date(2025, 12, 2))

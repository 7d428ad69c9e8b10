"""ZIPs of acts: the sealed bytes, in a stable order, the same file each time."""

from __future__ import annotations

import hashlib
import io
import zipfile

import pytest
from lxml import html

from publish.api import lots
from publish.archives import LISEZ_MOI
from publish.typographie import octets
from schemas.acte_publie import TypeDocument
from schemas.xml_sur import lire
from tests.publish.ouvert.conftest import Servie


def ouvrir(octets: bytes) -> zipfile.ZipFile:
    archive = zipfile.ZipFile(io.BytesIO(octets))
    assert archive.testzip() is None
    assert len(set(archive.namelist())) == len(archive.namelist())
    return archive


def test_un_lot_donne_les_octets_scelles_de_chaque_acte(servie: Servie) -> None:
    choisis = servie.actes[:3]
    noms = [choisis[0].uri, choisis[1].identifiant or choisis[1].uri, choisis[2].uri.lstrip("/")]
    reponse = servie.client.get("/api/v1/lot", params={"acte": noms})
    assert reponse.status_code == 200 and reponse.headers["content-type"] == "application/zip"
    assert int(reponse.headers["content-length"]) == len(reponse.content)
    archive = ouvrir(reponse.content)
    for acte in choisis:
        dossier = acte.uri.rsplit("/", 1)[-1]
        attendus = {"acte.xml": TypeDocument.ACTE_XML, "vie.xml": TypeDocument.VIE_XML, "copie.pdf": TypeDocument.COPIE}
        for nom, type_ in attendus.items():
            document = acte.document(type_)
            assert document is not None
            assert hashlib.sha256(archive.read(f"{dossier}/{nom}")).hexdigest() == document.sha256
    manifeste = archive.read(LISEZ_MOI).decode()
    assert all(servie.maison.adresse + a.uri in manifeste for a in choisis)
    for nom in archive.namelist()[1:]:
        assert hashlib.sha256(archive.read(nom)).hexdigest() in manifeste


def test_le_meme_lot_est_le_meme_fichier(servie: Servie) -> None:
    adresse = "/api/v1/lot?" + "&".join(f"acte={a.uri}" for a in servie.actes[:2])
    un, autre = servie.client.get(adresse), servie.client.get(adresse + f"&acte={servie.actes[0].uri}")
    assert un.content == autre.content and un.headers["etag"] == autre.headers["etag"]
    assert servie.client.get(adresse, headers={"If-None-Match": un.headers["etag"]}).status_code == 304
    tete = servie.client.head(adresse)
    assert (tete.headers["etag"], tete.headers["content-length"], tete.content) == (
        un.headers["etag"], un.headers["content-length"], b"",
    )  # fmt: skip


def test_les_annexes_y_sont_sous_leur_nom(servie: Servie) -> None:
    avec = next(a for a in servie.actes if a.document(TypeDocument.ANNEXE, 1))
    archive = ouvrir(servie.client.get("/api/v1/lot", params={"acte": avec.uri}).content)
    annexe = avec.document(TypeDocument.ANNEXE, 1)
    assert annexe is not None
    nom = f"{avec.uri.rsplit('/', 1)[-1]}/annexes/1-{annexe.nom}"
    assert hashlib.sha256(archive.read(nom)).hexdigest() == annexe.sha256


def test_un_acte_inconnu_est_nomme(servie: Servie) -> None:
    reponse = servie.client.get("/api/v1/lot", params={"acte": [servie.actes[0].uri, "2025-INCONNU"]})
    assert reponse.status_code == 404
    assert reponse.json()["acte"] == "2025-INCONNU" and "2025-INCONNU" in reponse.json()["detail"]


def test_un_lot_a_ses_bornes(servie: Servie, monkeypatch: pytest.MonkeyPatch) -> None:
    assert servie.client.get("/api/v1/lot").status_code == 400
    assert servie.client.get("/api/v1/lot?" + "&".join(["acte=x"] * 51)).status_code == 400
    monkeypatch.setattr(lots, "OCTETS_MAX", 1000)
    trop = servie.client.get("/api/v1/lot", params={"acte": servie.actes[0].uri})
    assert (trop.status_code, trop.json()["code"]) == (413, "WEB-09")


def test_cinquante_noms_longs_tiennent_dans_une_adresse(servie: Servie) -> None:
    noms = [a.uri for a in servie.actes]
    noms = (noms * 2)[:50]
    reponse = servie.client.get("/api/v1/lot", params={"acte": [f"https://{'sous-domaine.' * 6}fr{n}" for n in noms]})
    assert reponse.status_code == 200
    assert len(ouvrir(reponse.content).namelist()) > 3 * len(set(noms))


def test_head_ne_fabrique_pas_le_fichier(servie: Servie, monkeypatch: pytest.MonkeyPatch) -> None:
    lus: list[str] = []
    registre = servie.maison.registre
    monkeypatch.setattr(registre, "objet", lambda s, lire=registre.objet: (lus.append(s), lire(s))[1])
    entier = servie.client.get("/donnees/actes-akn.zip").headers
    tout = len(lus)
    lus.clear()
    tete = servie.client.head("/donnees/actes-akn.zip")
    assert len(lus) <= 1 < tout and tete.content == b""
    for nom in ("etag", "content-length", "content-type", "content-disposition"):
        assert tete.headers[nom] == entier[nom]


def test_un_objet_abime_ne_part_pas(servie: Servie) -> None:
    acte = servie.actes[0]
    document = acte.document(TypeDocument.VIE_XML)
    assert document is not None
    chemin = servie.maison.registre.objets.chemin(document.sha256)
    bons = chemin.read_bytes()
    chemin.chmod(0o640)
    try:
        chemin.write_bytes(bons.replace(b"<", b" ", 1))
        reponse = servie.client.get("/api/v1/lot", params={"acte": acte.uri})
        assert (reponse.status_code, reponse.json()["code"]) == (503, "WEB-05")
        assert reponse.headers["retry-after"]
    finally:
        chemin.write_bytes(bons)
        chemin.chmod(0o440)


def test_le_xml_scelle_de_tous_les_actes(servie: Servie) -> None:
    reponse = servie.client.get("/donnees/actes-akn.zip")
    assert int(reponse.headers["content-length"]) == len(reponse.content)
    archive = ouvrir(reponse.content)
    noms = archive.namelist()
    assert noms[1:] == sorted(noms[1:])
    assert len(noms) == 1 + 2 * len(servie.actes)
    for acte in servie.actes:
        for nom, type_ in (("acte.xml", TypeDocument.ACTE_XML), ("vie.xml", TypeDocument.VIE_XML)):
            octets = archive.read(f"{acte.uri.removeprefix('/eli/')}/{nom}")
            document = acte.document(type_)
            assert document is not None and hashlib.sha256(octets).hexdigest() == document.sha256
            lire(octets)
    assert servie.client.get("/donnees/actes-akn.zip").content == reponse.content


def test_le_xml_par_collectivite_et_par_annee_se_recolle(servie: Servie) -> None:
    tout = set(ouvrir(servie.client.get("/donnees/actes-akn.zip").content).namelist())
    vus: list[str] = []
    for siren, annee, nombre in servie.maison.registre.ouvertes.annees():
        reponse = servie.client.get("/donnees/actes-akn.zip", params={"siren": siren, "annee": annee})
        noms = ouvrir(reponse.content).namelist()[1:]
        assert len(noms) == 2 * nombre
        assert all(n.startswith(f"{siren}/") and n.split("/")[2] == str(annee) for n in noms)
        assert f"actes-akn-{siren}-{annee}.zip" in reponse.headers["content-disposition"]
        vus += noms
    assert set(vus) | {LISEZ_MOI} == tout and len(vus) == len(set(vus))


def test_un_filtre_hors_bornes_est_refuse(servie: Servie) -> None:
    for question in ("siren=12", "siren=12345678a", "annee=0", "annee=abc"):
        assert servie.client.get(f"/donnees/actes-akn.zip?{question}").status_code == 400
    vide = servie.client.get("/donnees/actes-akn.zip?annee=1950")
    assert vide.status_code == 200 and ouvrir(vide.content).namelist() == [LISEZ_MOI]


def test_une_seance_s_emporte_entiere_et_dit_son_poids(servie: Servie) -> None:
    vues = set()
    for acte in servie.actes:
        adresse = f"/seances/{acte.acte.seance.date}?siren={acte.collectivite.siren}"
        page = html.fromstring(servie.client.get(adresse).text)
        liens = page.xpath("//main//a[starts-with(@href, '/api/v1/lot?')]")
        actes = page.xpath("//main//table[contains(@class, 'seance')]//th[@scope='row']/a/@href")
        assert len(liens) == (len(actes) > 1), adresse
        if not liens or adresse in vues:
            continue
        vues.add(adresse)
        recu = servie.client.get(liens[0].get("href"))
        with zipfile.ZipFile(io.BytesIO(recu.content)) as archive:
            assert len({nom.split("/")[0] for nom in archive.namelist() if "/" in nom}) == len(actes)
        assert octets(len(recu.content)) in liens[0].text_content().replace("\u00a0", " ")
    assert vues

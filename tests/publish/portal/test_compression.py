"""What is computed may be compressed; sealed bytes never are, and every ETag stays true."""

from __future__ import annotations

import gzip
import hashlib

import brotli
import pytest
import zstandard
from fastapi.testclient import TestClient

from tests.publish.actes import RECETTES, publie

ACTE = publie(RECETTES[0])
DECODER = {
    "gzip": gzip.decompress,
    "br": brotli.decompress,
    "zstd": lambda o: zstandard.ZstdDecompressor().decompressobj().decompress(o),
}


def brut(client: TestClient, chemin: str, **entetes: str) -> tuple[dict[str, str], bytes]:
    with client.stream("GET", chemin, headers=entetes) as reponse:
        return dict(reponse.headers) | {"statut": str(reponse.status_code)}, b"".join(reponse.iter_raw())


@pytest.mark.parametrize("codage", DECODER)
@pytest.mark.parametrize("chemin", ["/api/v1/actes", "/flux/actes.atom", "/openapi.json", ACTE.uri])
def test_une_reponse_calculee_se_comprime_et_se_relit(client: TestClient, chemin: str, codage: str) -> None:
    _, nu = brut(client, chemin, **{"Accept-Encoding": "identity"})
    entetes, comprime = brut(client, chemin, **{"Accept-Encoding": codage})
    assert entetes["content-encoding"] == codage
    assert "accept-encoding" in entetes["vary"].lower()
    assert int(entetes["content-length"]) == len(comprime) < len(nu)
    assert DECODER[codage](comprime) == nu


def test_l_etiquette_d_une_reponse_comprimee_est_faible_et_sert_encore(client: TestClient) -> None:
    nue, _ = brut(client, "/api/v1/actes", **{"Accept-Encoding": "identity"})
    comprimee, _ = brut(client, "/api/v1/actes", **{"Accept-Encoding": "br"})
    assert comprimee["etag"] == f"W/{nue['etag']}" and nue["etag"].startswith('"')
    for etiquette in (nue["etag"], comprimee["etag"]):
        entetes, corps = brut(client, "/api/v1/actes", **{"Accept-Encoding": "br", "If-None-Match": etiquette})
        assert (entetes["statut"], entetes["etag"], corps) == ("304", etiquette, b"")


@pytest.mark.parametrize("suffixe", [".xml", ".vie.xml", ".pdf", "/original", "/rendu.pdf", "/annexes/1"])
def test_un_document_scelle_part_tel_quel(client: TestClient, suffixe: str) -> None:
    entetes, corps = brut(client, ACTE.uri + suffixe, **{"Accept-Encoding": "gzip, br, zstd"})
    assert "content-encoding" not in entetes
    assert entetes["etag"] == f'"{hashlib.sha256(corps).hexdigest()}"'
    assert int(entetes["content-length"]) == len(corps)
    assert entetes["repr-digest"].startswith("sha-256=:")


def test_head_annonce_ce_que_get_donne(client: TestClient) -> None:
    for codage in ("identity", "gzip"):
        tete = client.head("/api/v1/actes", headers={"Accept-Encoding": codage}).headers
        entetes, _ = brut(client, "/api/v1/actes", **{"Accept-Encoding": codage})
        for nom in ("content-length", "etag", "content-type", "vary"):
            assert tete[nom] == entetes[nom]
        assert tete.get("content-encoding") == entetes.get("content-encoding")


def test_qui_ne_demande_aucun_codage_sait_que_la_reponse_en_depend(client: TestClient) -> None:
    client.headers.pop("accept-encoding")
    try:
        reponse = client.get("/api/v1/actes")
        assert "accept-encoding" in reponse.headers["vary"].lower() and "content-encoding" not in reponse.headers
        assert "accept-encoding" not in client.get(ACTE.uri + ".xml").headers.get("vary", "").lower()
    finally:
        client.headers["accept-encoding"] = "gzip, deflate, br, zstd"


def test_une_etoile_ou_une_liste_valent_l_etiquette(client: TestClient) -> None:
    etiquette = client.get("/api/v1/actes").headers["etag"]
    for demandees in ("*", f'"autre", {etiquette}', f"W/{etiquette.removeprefix('W/')}"):
        assert client.get("/api/v1/actes", headers={"If-None-Match": demandees}).status_code == 304
    assert client.get("/api/v1/actes", headers={"If-None-Match": '"autre"'}).status_code == 200

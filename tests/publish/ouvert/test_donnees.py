"""`/donnees`: what it shows answers, what it counts is there, and its script runs as it is written."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from html import unescape

from publish.api.problemes import SORTES
from tests.portail_servi import portail_servi
from tests.publish.ouvert.conftest import ADRESSE, Servie
from tests.publish.portal.html import lire


def page(servie: Servie) -> str:
    reponse = servie.client.get("/donnees")
    assert reponse.status_code == 200
    assert lire(reponse.text).fautes == []
    return str(reponse.text)


def test_chaque_lien_et_chaque_exemple_repondent(servie: Servie) -> None:
    texte = page(servie)
    liens = {unescape(h) for h in re.findall(r'href="(/[^"#]*)"', texte)}
    commandes = [shlex.split(unescape(c)) for c in re.findall(r"<code class=\"long\">(curl [^<]+)</code>", texte)]
    assert len(commandes) >= 9 and len(liens) > 40
    assert all(c[0] == "curl" and c[1].startswith(ADRESSE + "/") and len(c) == 2 for c in commandes)
    for adresse in liens | {c[1].removeprefix(ADRESSE) for c in commandes}:
        assert servie.client.get(adresse).status_code == 200, adresse


def test_chaque_ancre_mene_quelque_part(servie: Servie) -> None:
    texte = page(servie)
    ids = set(re.findall(r'id="([^"]+)"', texte))
    assert set(re.findall(r'href="#([^"]+)"', texte)) <= ids
    assert set(SORTES) <= ids
    probleme = servie.client.get("/api/v1/actes/inconnu").json()
    chemin, _, ancre = probleme["type"].removeprefix(ADRESSE).partition("#")
    assert chemin == "/donnees" and ancre in ids


def test_les_nombres_sont_ceux_de_ce_qu_ils_comptent(servie: Servie) -> None:
    texte, annees = page(servie), 0
    trouves = re.findall(r'href="/api/v1/actes\?siren=(\d+)">(\d+)\D', texte)
    assert len(trouves) == len(servie.maison.registre.collectivites_publiees())
    for siren, nombre in trouves:
        assert servie.client.get(f"/api/v1/actes?siren={siren}").json()["total"] == int(nombre)
    for siren, annee, nombre in re.findall(r"siren=(\d+)&amp;annee=(\d+)\">.*?</a> \((\d+)\)", texte):
        assert servie.client.get(f"/api/v1/actes?siren={siren}&annee={annee}").json()["total"] == int(nombre)
        annees += 1
    assert annees == len(servie.maison.registre.ouvertes.annees())
    assert sum(c.actes for c in servie.maison.registre.ouvertes.comptes()) == len(servie.actes)


def test_le_script_de_la_page_lit_tous_les_actes(servie: Servie) -> None:
    (script,) = re.findall(r"<pre><code>(.*?)</code></pre>", page(servie), re.DOTALL)
    with portail_servi(servie.maison) as adresse:
        # The home gives its public address; the script is sent to the port where it is really served.
        source = unescape(script).replace(ADRESSE, adresse).replace("limite=100", "limite=7")
        source = source.replace('page["suivante"]', f'(page["suivante"] or "").replace("{ADRESSE}", "{adresse}")')
        fin = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, timeout=60, check=True)
    assert [ligne.split()[-1] for ligne in fin.stdout.splitlines()] == [ADRESSE + a.uri for a in servie.actes]


def test_les_documents_scelles_d_une_vraie_maison_ne_sont_pas_comprimes(servie: Servie) -> None:
    uri = servie.actes[0].uri
    for suffixe in (".xml", ".vie.xml", "/original"):
        reponse = servie.client.get(uri + suffixe, headers={"Accept-Encoding": "gzip, br, zstd"})
        assert len(reponse.content) > 500 and "content-encoding" not in reponse.headers, suffixe
        assert reponse.headers["etag"].startswith('"') and len(reponse.content) == int(
            reponse.headers["content-length"]
        )

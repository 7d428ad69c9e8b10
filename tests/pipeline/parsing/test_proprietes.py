"""Whatever is put together from pieces of acts, no word is lost and nothing but a refusal to read is raised."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline.parsing import analyser
from pipeline.reading import lire_octets
from schemas.acte import mots
from schemas.erreurs import LectureImpossible
from schemas.identifiants import places

MORCEAUX = """RÉPUBLIQUE FRANÇAISE
COMMUNE DE SAINTE-ORVELLE
Délibération n° 2026-017
N° 36/2023 : Achat d’un tracteur
SÉANCE DU 2 AVRIL 2026
L'an deux mille vingt-six, le douze mars
Objet : Tarifs
En exercice : 15 Présents : 12 Votants : 14
Sous la présidence de Mme Hélène VAUTRIN, Maire
Vu le code général,
Vu :
Considérant :
- le code ;
- que la route est fermée ;
Considérant que oui,
Que non,
Monsieur le Maire expose
il est proposé au Conseil municipal :
Le conseil municipal, après en avoir délibéré, à l’unanimité, approuve le plan
Après en avoir délibéré
DÉCIDE :
- d’approuver le plan :
APPROUVE la liste
Article 1er – Fixe le prix
Article 2 :
1) Autorise le Maire
Pour : 12 Contre : / Abstentions : 1
Adopté à l’unanimité
Le Conseil adopte.
Ainsi fait et délibéré
Le Maire,
Jean PETIT
Publié le …..
Acte rendu exécutoire après transmission le 04/12/2023
recours devant le tribunal administratif dans un délai de deux mois
Envoyé en préfecture le 09/04/2026 Reçu en préfecture le 09/04/2026
ID : 099-200990133-20260402-CC_2026_0042-DE
Accusé de réception en préfecture
Date de télétransmission : 09/04/2026
Page 2/3
Tél. 01 99 00 12 34
**gras** et *italique*
portant réforme
31 février 2025
1er""".splitlines()

lignes = st.lists(st.one_of(st.sampled_from(MORCEAUX), st.text(max_size=30)), min_size=1, max_size=25)
liens = st.sampled_from(["\n", "\n\n", " ", "\f", "\r\n"])


@settings(max_examples=300, deadline=None)
@given(lignes, liens)
def test_no_word_is_lost(morceaux: list[str], lien: str) -> None:
    octets = lien.join(morceaux).encode("utf-8", "replace")
    try:
        lu = lire_octets(octets, "acte.txt")
        lectures = analyser(lu)
    except LectureImpossible:
        return
    for lecture in lectures:
        assert lecture.texte_conserve, lecture.diagnostics
        assert set(lecture.spans) == {p.eid for p in places(lecture.acte)}
        for partie in (*lecture.acte.parties, *lecture.acte.marges):
            assert partie.texte == partie.texte.strip()


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(octets: bytes) -> None:
    if b"%PDF-" in octets:
        return
    try:
        analyser(lire_octets(octets, "bruit"))
    except LectureImpossible as erreur:
        assert erreur.code.startswith("LEC-")


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(MORCEAUX), min_size=1, max_size=15))
@example(["RÉPUBLIQUE FRANÇAISE", *["Délibération n° 2026-017", "1) Autorise le Maire"] * 3])
def test_the_words_are_those_of_the_source(morceaux: list[str]) -> None:
    try:
        lectures = analyser(lire_octets("\n".join(morceaux).encode(), "acte.txt"))
    except LectureImpossible:
        return
    source = sorted(m for morceau in morceaux for m in mots(morceau))
    ecrits = [mot for lecture in lectures for mot in lecture.acte.mots()]
    for mot in source:
        ecrits.remove(mot)
    # Minutes give their head to each of their acts.
    de_la_tete = lectures[0].acte.mots() if len(lectures) > 1 else ()
    assert set(ecrits) <= {"Vu", "Considérant", *de_la_tete}

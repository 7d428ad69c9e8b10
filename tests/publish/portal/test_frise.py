"""The timeline: linear, readable, and the same as its list."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from publish.portal.chronologie import chronologie, executoires
from publish.portal.frise import DROITE, GAUCHE, LARGEUR, LETTRE, Fait, Frise, Periode, dessiner
from publish.portal.mots import sujet
from tests.publish.actes import ANCIENS, DANS_LES_TEMPS, RECETTES, Recette, T, fait, jour, publie

AU = date(2026, 1, 10)


def frise_du_bureau() -> Frise:
    acte = publie(Recette("X-1", "Objet", "2025-12-02", DANS_LES_TEMPS))
    trouvee = chronologie(acte, sujet(acte)).frise
    assert trouvee is not None
    return trouvee


def test_les_jours_sont_places_lineairement() -> None:
    frise = frise_du_bureau()
    places = {e.date: e.x for e in frise.etiquettes}
    assert places == {"2 déc. 2025": 20.0, "16 déc. 2025": 183.0, "18 déc. 2025": 206.3}
    assert frise.aujourd_hui == 474.2
    assert (frise.axe, frise.hauteur) == (114.0, 316.0)


def test_les_faits_d_un_jour_sont_reunis() -> None:
    titres = [e.titre for e in frise_du_bureau().etiquettes]
    assert titres == ["Adoptée", "Transmise, reçue en préfecture", "Mise en ligne"]


def test_le_vert_va_de_l_executoire_a_aujourd_hui() -> None:
    assert frise_du_bureau().executoires == ((206.3, 474.2),)


def test_une_suspension_est_un_trou() -> None:
    suspendu = (*ANCIENS, fait(T.SUSPENSION, "2025-06-03"), fait(T.FIN_SUSPENSION, "2025-09-01"))
    acte = publie(Recette("X-1", "Objet", "2025-04-07", suspendu))
    assert executoires(acte.statut) == ((jour("2025-04-11"), jour("2025-06-03")), (jour("2025-09-01"), AU))


def test_une_barre_est_pale_puis_pleine_puis_hachuree() -> None:
    periode = Periode("Délai", AU - timedelta(10), AU + timedelta(10), AU + timedelta(11), AU + timedelta(11))
    (rangee,) = dessiner([Fait(AU - timedelta(10), "Publication")], [periode], (), AU).rangees
    assert [b.classe for b in rangee.barres] == ["f-passe", "f-reste", "f-doute"]
    assert rangee.avant.startswith("prudent ")


def test_aujourd_hui_plus_tard_est_au_bord_avec_une_fleche() -> None:
    frise = dessiner([Fait(date(2020, 1, 6), "Adoptée")], [], (), AU)
    assert frise.aujourd_hui == DROITE
    assert frise.pastille_texte.endswith("→")


def test_la_description_est_faite_de_phrases() -> None:
    dite = frise_du_bureau().description
    assert "Recours des tiers : jusqu’au jeudi 19 février 2026 inclus." in dite
    assert dite.endswith("Aujourd’hui : 10 janvier 2026.")


JOURS = st.integers(0, 2000).map(lambda n: date(2021, 1, 1) + timedelta(days=n))


@given(
    st.lists(
        st.builds(Fait, JOURS, st.sampled_from(["Adoptée", "Reçue en préfecture", "Mise en ligne"])),
        min_size=1,
        max_size=9,
    ),
    JOURS,
)
def test_aucune_etiquette_n_en_recouvre_une_autre(faits: list[Fait], au: date) -> None:
    frise = dessiner(faits, [], (), au)
    boites = []
    for e in frise.etiquettes:
        large = max(len(e.titre), len(e.date)) * LETTRE
        gauche = e.texte_x if e.ancre == "start" else e.texte_x - large
        boites.append((gauche, gauche + large, e.sommet))
        assert gauche >= 0 and gauche + large <= LARGEUR
        assert GAUCHE <= e.x <= DROITE
    for i, un in enumerate(boites):
        for autre in boites[i + 1 :]:
            assert un[2] != autre[2] or un[1] <= autre[0] or autre[1] <= un[0]


def test_un_fait_redit_le_meme_jour_n_est_ecrit_qu_une_fois() -> None:
    jour = date(2021, 3, 1)
    faits = [Fait(jour, t) for t in ("Adoptée", "Reçue en préfecture", "Reçue en préfecture", "Adoptée")]
    assert [e.titre for e in dessiner(faits, [], (), jour).etiquettes] == ["Adoptée, reçue en préfecture"]


def test_la_liste_dit_chaque_fait_de_la_frise_dans_l_ordre() -> None:
    for recette in RECETTES:
        acte = publie(recette)
        vue = chronologie(acte, sujet(acte))
        jours = [ligne.jour for ligne in vue.lignes]
        assert jours == sorted(jours)
        assert [ligne.titre for ligne in vue.lignes].count("Aujourd’hui") == 1
        assert {e.date for e in recette.evenements if e.date <= AU} <= set(jours)

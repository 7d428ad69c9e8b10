"""What a notice says: each status in its own words, each date with its origin, and « exécutoire » only when it is."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.droit import vies
from pipeline.rendering.attestation import Attestation
from publish.attestation import Attestable, rediger
from registry.droit.statut import statut
from schemas.acte import Categorie, Etape
from schemas.collectivite import Collectivite, MoyenPublicite, Territoire, TypeCollectivite
from schemas.veille import CauseTrou, Continuite, Trou
from schemas.vie import ContexteCollectivite, MiseEnLigne, Source, Vie
from tests.publish.actes import COMMUNE, METROPOLE, Recette, T, acte, fait, jour, publie

NIE = re.compile(
    r"pas (?:encore )?exécutoire|Première date exécutoire|(?:son|du) caractère exécutoire|"
    r"caractère exécutoire certifié",
    re.IGNORECASE,
)
"""The only ways in which the notice of an act that is not exécutoire may use the word."""
ADOPTE, RECU = fait(T.ADOPTION, "2025-12-02"), fait(T.RECEPTION, "2025-12-16")
PUBLIE = fait(T.PUBLICATION, "2025-12-18", source=Source.HORODATEE)


def attestable(vie: Vie, au: date, collectivite: Collectivite = METROPOLE, **champs: Any) -> Attestable:
    recette = Recette("X-1", "Objet", "2025-12-02", (), collectivite=collectivite)
    connu: dict[str, Any] = {
        "identifiant": "014-200000016-20251202-X1-DE",
        "etape": Etape.PUBLIE,
        "acte": acte(recette),
        **champs,
    }
    return Attestable(
        collectivite=collectivite,
        uri_absolue="https://actes.example.fr" + publie(recette).uri,
        vie=vie,
        statut=statut(vie, au),
        acte_xml="cd" * 32,
        position=1283,
        instant=datetime(2026, 1, 10, 9, 30, 5, tzinfo=UTC),
        vie_etablie_le=datetime(2026, 1, 8, 8, 12, 3, tzinfo=UTC),
        demonstration=True,
        **connu,
    )


def lu(*evenements: Any, au: str = "2026-01-10", collectivite: Collectivite = METROPOLE, **champs: Any) -> Attestation:
    recette = Recette("X-1", "Objet", "2025-12-02", evenements, collectivite=collectivite, **champs)
    vue = publie(recette, jour(au))
    return rediger(attestable(vue.vie, jour(au), collectivite, acte=vue.acte))


def mots(a: Attestation) -> str:
    """Every word of the notice, with plain spaces; the frame to sign apart."""
    tableaux = (a.faits, a.en_ligne, a.delais, a.motifs)
    cellules = [c for t in tableaux for ligne in (t.entetes, *t.lignes, t.notes) for c in ligne]
    reperes = [f"{r.nom} {r.valeur}" for r in a.reperes]
    sans = () if a.certification else (a.sans_certification,)
    tout = ("".join(a.etat), a.explication, *a.avertissements, *reperes, *cellules, *a.portee, *sans)
    return "\n".join(tout).replace("\u202f", " ").replace("\u00a0", " ")


def lignes(a: Attestation) -> list[tuple[str, ...]]:
    return [tuple(c.replace("\u00a0", " ") for c in ligne) for ligne in (*a.faits.lignes, *a.delais.lignes)]


def test_what_the_records_saw_of_its_stay_online_is_said_with_its_gaps() -> None:
    vue = publie(Recette("X-1", "Objet", "2025-12-02", (ADOPTE, RECU, PUBLIE)), jour("2026-01-10"))
    debut, fin = datetime(2025, 12, 18, 8, tzinfo=UTC), datetime(2026, 1, 10, 8, tzinfo=UTC)
    trou = Trou(datetime(2026, 1, 2, 8, tzinfo=UTC), datetime(2026, 1, 3, 9, tzinfo=UTC), CauseTrou.SANS_RELEVE)
    vu = Continuite(debut, fin, 24, 20, (), date(2026, 2, 18), False)
    sans = mots(rediger(attestable(vue.vie, jour("2026-01-10"), continuite=vu)))
    assert "Vu en ligne sans interruption du 18 décembre 2025 au 10 janvier 2026 : 24 relevés" in sans
    avec = mots(rediger(attestable(vue.vie, jour("2026-01-10"), continuite=replace(vu, trous=(trou,)))))
    assert "sauf du 2 janvier à 9 h 00 au 3 janvier à 10 h 00" in avec and "sans interruption du" not in avec


def test_every_date_of_the_law_has_its_origin_and_the_retained_publicity_is_named() -> None:
    autre = fait(T.PUBLICATION, "2025-12-20", source=Source.OBSERVEE)
    assert [*lu(ADOPTE, RECU, PUBLIE, autre).faits.lignes] == [
        ("Adoption", "2\u00a0décembre 2025", "déclarée"),
        ("Réception en préfecture", "16\u00a0décembre 2025", "déclarée"),
        ("Publication en ligne (retenue)", "18\u00a0décembre 2025", "horodatée"),
        ("Publication en ligne", "20\u00a0décembre 2025", "observée"),
    ]


def test_the_three_dates_of_a_period_and_whether_it_is_open_are_told() -> None:
    dit = lignes(lu(ADOPTE, RECU, PUBLIE))
    tiers = ("18 déc. 2025", "19 févr. 2026", "19 févr. 2026", "19 févr. 2026", "ouvert, 40 jours")
    prefet = ("16 déc. 2025", "17 févr. 2026", "17 févr. 2026", "17 févr. 2026", "ouvert, 38 jours")
    assert ("Recours des tiers (CJA R.421-1)", *tiers) in dit
    assert ("Déféré du préfet (CGCT L.2131-6)", *prefet) in dit
    retrait = ("2 déc. 2025", "2 avr. 2026", "2 avr. 2026", "2 avr. 2026", "possible, 82 jours")
    assert ("Retrait, si l’acte est illégal", *retrait) in dit
    assert "un mois de plus outre-mer, jusqu’au 19 mars 2026" in mots(lu(ADOPTE, RECU, PUBLIE))


@pytest.mark.parametrize(
    ("au", "etat"),
    [
        ("2026-02-18", "ouvert, 1 jour"),
        ("2026-02-19", "ouvert, dernier jour"),
        ("2026-02-20", "expiré"),
    ],
)
def test_a_period_ends_at_the_end_of_its_last_day(au: str, etat: str) -> None:
    assert lignes(lu(ADOPTE, RECU, PUBLIE, au=au))[3][-1] == etat


@pytest.mark.parametrize(
    ("reception", "au", "tard", "etat"),
    [
        ("2026-01-06", "2026-02-28", "9 mars 2026", "ouvert, 2 jours"),
        ("2026-01-06", "2026-03-05", "9 mars 2026", "expiré, une date plus tardive se défend"),
        ("2026-01-06", "2026-03-10", "9 mars 2026", "expiré"),
        (None, "2026-01-10", "à venir", "ouvert, 51 jours"),
    ],
)
def test_a_publication_before_the_reception_leaves_the_last_day_open(
    reception: str | None, au: str, tard: str, etat: str
) -> None:
    recu = (fait(T.RECEPTION, reception),) if reception else ()
    a = lu(ADOPTE, *recu, fait(T.PUBLICATION, "2025-12-30"), au=au)
    (tiers,) = [ligne[2:] for ligne in lignes(a) if ligne[0].startswith("Recours des tiers")]
    assert tiers == ("2 mars 2026", "2 mars 2026", tard, etat)
    assert "Point discuté : le délai est compté depuis la publication." in mots(a)
    assert [m for m in a.motifs.lignes if m[0] == "CJA R.421-1"]


def test_a_special_regime_shows_no_date_and_says_why() -> None:
    a = lu(ADOPTE, RECU, PUBLIE, categorie=Categorie.ELECTION, matiere="5.1")
    (tiers,) = [ligne for ligne in a.delais.lignes if ligne[0].startswith("Recours des tiers")]
    assert tiers[1:] == ("–", "–", "–", "–", "régime particulier, à vérifier")
    assert "Régime particulier, à vérifier" in " ".join(a.delais.notes)


@pytest.mark.parametrize(
    ("evenements", "tete", "ton"),
    [
        ((ADOPTE,), "Adopté le 2 décembre 2025, pas encore exécutoire.", "veille"),
        ((ADOPTE, fait(T.TRANSMISSION, "2025-12-16")), "Transmis le 16 décembre 2025.", "veille"),
        ((ADOPTE, RECU), "Reçu en préfecture le 16 décembre 2025, pas encore publié.", "veille"),
        (
            (ADOPTE, PUBLIE),
            "Publié le 18 décembre 2025, pas encore exécutoire : il manque la transmission.",
            "veille",
        ),
        ((ADOPTE, RECU, PUBLIE), "Exécutoire depuis le jeudi 18 décembre 2025.", "bon"),
        ((ADOPTE, RECU, PUBLIE, fait(T.SUSPENSION, "2026-01-05")), "Suspendu depuis le 5 janvier 2026.", "grave"),
        ((ADOPTE, RECU, PUBLIE, fait(T.ANNULATION, "2026-01-05")), "Annulé par le juge le 5 janvier 2026.", "grave"),
        ((ADOPTE, RECU, PUBLIE, fait(T.RETRAIT, "2026-01-05")), "Retiré le 5 janvier 2026 parce que", "grave"),
        ((ADOPTE, RECU, PUBLIE, fait(T.ABROGATION, "2026-01-05")), "Abrogé à compter du 5 janvier 2026.", ""),
    ],
)
def test_each_status_says_itself_and_is_signed_only_when_it_is_executoire(
    evenements: tuple[Any, ...], tete: str, ton: str
) -> None:
    a = lu(*evenements)
    assert mots(a).startswith(tete)
    assert a.ton == ton
    assert (a.certification is not None) == tete.startswith("Exécutoire")
    if a.certification is None:
        assert "cet acte n’est pas exécutoire d’après le registre" in mots(a)
        assert "exécutoire" not in NIE.sub("", mots(a)).lower()


def test_a_proposal_that_was_refused_has_no_period() -> None:
    a = lu(ADOPTE, fait(T.PUBLICATION, "2025-12-18"), adoptee=False)
    assert mots(a).startswith("Rejeté par le Conseil métropolitain le 2 décembre 2025.")
    assert a.delais.lignes == () and a.certification is None


@given(graine=st.integers(0, 10**6), apres=st.integers(0, 200))
def test_no_life_makes_it_say_executoire_when_it_is_not_nor_that_appeals_are_over(graine: int, apres: int) -> None:
    ((vie, au),) = vies(1, graine)
    demande = date.fromordinal(au.toordinal() + apres)
    genre = vie.collectivite.type
    auteur = replace(COMMUNE, type=genre, territoire=vie.collectivite.territoire)
    s = attestable(vie, demande, auteur)
    a = rediger(s)
    dits = mots(a).lower()
    assert (a.certification is not None) == s.statut.executoire
    if not s.statut.executoire:
        assert "exécutoire" not in NIE.sub("", mots(a)).lower()
    for interdit in ("définitif", "aucun recours", "purgé"):
        assert interdit not in dits


@pytest.mark.parametrize(
    ("genre", "debut", "article"),
    [
        (TypeCollectivite.COMMUNE, "Le maire certifie", "CGCT L.2131-1."),
        (TypeCollectivite.DEPARTEMENT, "Le président du conseil départemental certifie", "CGCT L.3131-1."),
        (TypeCollectivite.REGION, "Le président du conseil régional certifie", "CGCT L.4141-1."),
        (TypeCollectivite.METROPOLE, "Le président certifie", "CGCT L.5211-3 et L.2131-1."),
        (TypeCollectivite.AUTRE, "L’autorité compétente certifie", "CGCT L.2131-1."),
    ],
)
def test_the_frame_names_who_may_certify_and_under_which_article(
    genre: TypeCollectivite, debut: str, article: str
) -> None:
    a = lu(ADOPTE, RECU, PUBLIE, collectivite=replace(METROPOLE, type=genre))
    assert a.certification is not None
    assert a.certification[0] == f"{debut} sous sa responsabilité le caractère exécutoire de cet acte."
    assert a.certification[1].startswith(article)


def test_each_interval_here_stands_to_the_second_where_the_authority_is() -> None:
    vie = publie(Recette("X-1", "Objet", "2025-12-02", (ADOPTE, RECU, PUBLIE))).vie
    ici = (
        MiseEnLigne(datetime(2025, 12, 30, 22, 30, 1, tzinfo=UTC), datetime(2026, 1, 2, 8, tzinfo=UTC)),
        MiseEnLigne(datetime(2026, 1, 5, 7, 0, 9, tzinfo=UTC)),
    )
    a = rediger(attestable(replace(vie, mises_en_ligne=ici), jour("2026-01-10")))
    assert [tuple(c.replace("\u00a0", " ") for c in ligne) for ligne in a.en_ligne.lignes] == [
        ("30 décembre 2025 à 23 h 30 min 01 s", "2 janvier 2026 à 9 h 00 min 00 s"),
        ("5 janvier 2026 à 8 h 00 min 09 s", "toujours en ligne"),
    ]
    assert "Première mise en ligne ici : 30 décembre 2025, heure de Paris." in mots(a)
    reunion = replace(METROPOLE, territoire=Territoire.LA_REUNION)
    la_bas = replace(vie, mises_en_ligne=ici[:1], collectivite=replace(vie.collectivite, territoire="la-reunion"))
    loin = rediger(attestable(la_bas, jour("2026-01-10"), reunion))
    assert "31 décembre 2025 à 2 h 30 min 01 s" in mots(loin) and "heure de La Réunion" in mots(loin)


def test_the_continuity_of_publication_is_told_as_far_as_it_is_known() -> None:
    assert "sans un jour d’interruption depuis le 18 décembre 2025 : deux mois qui s’achèvent le 18 février 2026" in (
        mots(lu(ADOPTE, RECU, PUBLIE))
    )
    assert "deux mois accomplis le 18 février 2026" in mots(lu(ADOPTE, RECU, PUBLIE, au="2026-03-01"))
    vie = Vie(ContexteCollectivite(TypeCollectivite.COMMUNE, 9000), publie(RECETTE).vie.qualification, (ADOPTE,))
    jamais = rediger(attestable(vie, jour("2026-01-10"), COMMUNE))
    assert jamais.en_ligne.notes == ("Cet acte n’a jamais été en ligne sur ce registre.",)
    parti = (*RECETTE.evenements, fait(T.DEPUBLICATION, "2026-01-05"))
    sorti = replace(vie, evenements=parti)
    assert "en ligne du 18 décembre 2025 au 5 janvier 2026 : moins de deux mois" in (
        mots(rediger(attestable(sorti, jour("2026-01-10"), COMMUNE)))
    )


RECETTE = Recette("X-1", "Objet", "2025-12-02", (ADOPTE, RECU, PUBLIE))


@pytest.mark.parametrize("etape", [Etape.SCELLE, Etape.DEPUBLIE])
def test_an_act_that_is_not_public_says_so(etape: Etape) -> None:
    vie = publie(RECETTE).vie
    fin = (MiseEnLigne(datetime(2025, 12, 18, 8, tzinfo=UTC), datetime(2026, 1, 2, 8, tzinfo=UTC)),)
    vie = replace(vie, mises_en_ligne=fin if etape is Etape.DEPUBLIE else ())
    (avertissement,) = rediger(attestable(vie, jour("2026-01-10"), etape=etape)).avertissements
    assert avertissement.startswith("Cet acte n’est pas public sur ce site.")
    suite = "Il l’a été jusqu’au 2\u00a0janvier 2026" if etape is Etape.DEPUBLIE else "Il ne l’a jamais été."
    assert suite in avertissement
    assert rediger(attestable(vie, jour("2026-01-10"))).avertissements == ()


def test_an_effect_to_come_an_urgency_and_a_medium_are_told() -> None:
    urgence = fait(T.PUBLICATION, "2025-12-17", moyen=MoyenPublicite.AFFICHAGE, urgence=True)
    a = lu(ADOPTE, RECU, urgence, PUBLIE, fait(T.PRISE_EFFET, "2026-07-01"))
    assert "Il prend effet le 1er juillet 2026." in mots(a)
    noms = [ligne[0] for ligne in a.faits.lignes]
    assert "Publication par affichage, en urgence" in noms and noms[-1] == "Prise d’effet"


def test_the_hashes_the_address_and_the_place_in_the_journal_are_there() -> None:
    a = lu(ADOPTE, RECU, PUBLIE)
    texte = mots(a)
    for mot in (acte(RECETTE).sources[0].sha256, "cd" * 32, "014-200000016-20251202-X1-DE", "ligne 1284 du journal"):
        assert mot in texte
    assert a.verification == "https://actes.example.fr/verifier?acte=014-200000016-20251202-X1-DE"
    sans = rediger(replace(attestable(publie(RECETTE).vie, jour("2026-01-10")), identifiant=None))
    assert "identifiant de préfecture non indiqué" in mots(sans)
    assert sans.verification == "https://actes.example.fr/verifier?acte=200000016/deliberation/2025/12/02/X-1"

"""Every state and every answer says the words that were decided, and never the forbidden ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publish.portal import phrases
from publish.portal.chronologie import chronologie
from publish.portal.contestation import demarche
from publish.portal.mots import a_organe, de_organe, par_organe, sujet, tribunal
from schemas.acte import Categorie, Nature
from schemas.acte_publie import ActePublie
from schemas.collectivite import MoyenPublicite, Territoire
from tests.publish.actes import ANCIENS, DANS_LES_TEMPS, METROPOLE, OUTRE_MER, Recette, T, fait, jour, publie

ADOPTE = fait(T.ADOPTION, "2025-12-02")


def vu(*evenements, au: str = "2026-01-10", **champs) -> ActePublie:  # type: ignore[no-untyped-def]
    return publie(Recette("X-1", "Objet", "2025-12-02", evenements, **champs), jour(au))


def etat(acte: ActePublie) -> str:
    return phrases.ou_en_est(acte.statut, sujet(acte)).texte


def recours(acte: ActePublie) -> str:
    return phrases.contester(acte.statut, sujet(acte)).texte


@pytest.mark.parametrize(
    ("evenements", "mot", "phrase"),
    [
        (
            (ADOPTE,),
            "Adopté",
            "Adopté le 2 décembre 2025, pas encore exécutoire. Il manque : la publication et la transmission.",
        ),
        (
            (ADOPTE, fait(T.SIGNATURE, "2025-12-03")),
            "Signé",
            "Signé le 3 décembre 2025, pas encore exécutoire. Il manque : la publication et la transmission.",
        ),
        (
            (ADOPTE, fait(T.TRANSMISSION, "2025-12-16")),
            "Transmis",
            "Transmis le 16 décembre 2025. La préfecture n’a pas encore accusé réception.",
        ),
        (
            (ADOPTE, fait(T.RECEPTION, "2025-12-16")),
            "Reçu",
            "Reçu en préfecture le 16 décembre 2025, pas encore publié. "
            "Le délai de recours des tiers n’a pas commencé.",
        ),
        (
            (ADOPTE, fait(T.TRANSMISSION, "2025-12-16"), fait(T.PUBLICATION, "2025-12-18")),
            "Pas encore exécutoire",
            "Publié le 18 décembre 2025, pas encore exécutoire : il manque la réception en préfecture.",
        ),
        (
            DANS_LES_TEMPS,
            "Exécutoire",
            "Exécutoire depuis le jeudi 18 décembre 2025. La métropole peut l’appliquer. Les deux conditions "
            "sont réunies : reçu en préfecture le 16 décembre 2025, mis en ligne le 18 décembre 2025.",
        ),
        (
            (*DANS_LES_TEMPS, fait(T.SUSPENSION, "2026-01-05")),
            "Suspendu",
            "Suspendu depuis le 5 janvier 2026. Il ne peut pas être appliqué pour le moment. "
            "Première date exécutoire : 18 décembre 2025.",
        ),
        (
            (*DANS_LES_TEMPS, fait(T.ANNULATION, "2026-01-05")),
            "Annulé",
            "Annulé par le juge le 5 janvier 2026. Il est considéré comme n’ayant jamais existé.",
        ),
        (
            (*DANS_LES_TEMPS, fait(T.RETRAIT, "2026-01-05")),
            "Retiré",
            "Retiré le 5 janvier 2026 parce que la métropole le juge illégal. "
            "Il est considéré comme n’ayant jamais existé.",
        ),
        (
            (*DANS_LES_TEMPS, fait(T.ABROGATION, "2026-01-05")),
            "Abrogé",
            "Abrogé à compter du 5 janvier 2026. Il ne s’applique plus depuis ; ses effets passés demeurent.",
        ),
    ],
)
def test_chaque_etat_a_son_mot_et_sa_phrase(evenements, mot: str, phrase: str) -> None:  # type: ignore[no-untyped-def]
    acte = vu(*evenements)
    assert phrases.etiquette(acte.statut)[0] == mot
    assert etat(acte) == phrase


def test_une_proposition_rejetee_dit_par_qui() -> None:
    acte = vu(ADOPTE, adoptee=False, organe="Bureau")
    attendu = "Rejeté par le Bureau le 2 décembre 2025. La proposition n’a pas été adoptée."
    assert etat(acte) == attendu
    assert phrases.etiquette(acte.statut)[0] == "Rejeté"


def test_un_acte_non_soumis_le_dit() -> None:
    acte = vu(ADOPTE, fait(T.PUBLICATION, "2025-12-18"), soumis=False)
    assert "Cet acte n’a pas à être transmis : sa publication suffit." in etat(acte)


def test_un_acte_individuel_est_notifie() -> None:
    evenements = (ADOPTE, fait(T.RECEPTION, "2025-12-03"), fait(T.NOTIFICATION, "2025-12-04"))
    acte = vu(*evenements, nature=Nature.AI, categorie=Categorie.INDIVIDUELLE)
    assert "notifié le 4 décembre 2025" in etat(acte)


def test_l_urgence_dit_affiche_et_le_delai_attend_la_mise_en_ligne() -> None:
    affichage = fait(T.PUBLICATION, "2025-12-03", moyen=MoyenPublicite.AFFICHAGE, urgence=True)
    acte = vu(ADOPTE, fait(T.RECEPTION, "2025-12-03"), affichage)
    assert "affiché le 3 décembre 2025" in etat(acte)
    assert recours(acte).startswith("Le délai n’a pas commencé : ")


def test_une_annulation_partielle_laisse_le_reste() -> None:
    acte = vu(*DANS_LES_TEMPS, fait(T.ANNULATION_PARTIELLE, "2026-01-05"))
    assert "Annulé en partie par le juge le 5 janvier 2026. Le reste demeure." in etat(acte)


@pytest.mark.parametrize(
    ("au", "phrase"),
    [
        (
            "2026-01-10",
            "Oui, jusqu’au jeudi 19 février 2026 inclus Il reste 40 jours. "
            "Devant le tribunal administratif de Caen, avant 24 h, heure de Paris.",
        ),
        (
            "2026-02-12",
            "Oui, jusqu’au jeudi 19 février 2026 inclus Plus que 7 jours. "
            "Devant le tribunal administratif de Caen, avant 24 h, heure de Paris.",
        ),
        (
            "2026-02-19",
            "Oui, mais aujourd’hui est le dernier jour, avant 24 h, heure de Paris. "
            "Devant le tribunal administratif de Caen.",
        ),
        (
            "2026-02-20",
            "Délai de recours direct expiré le jeudi 19 février 2026, "
            "sous réserve des recours formés et non encore connus.",
        ),
    ],
)
def test_la_reponse_suit_le_jour(au: str, phrase: str) -> None:
    assert recours(vu(*DANS_LES_TEMPS, au=au)) == phrase


def test_le_ton_avertit_dans_les_sept_derniers_jours() -> None:
    tons = [
        phrases.contester(a.statut, sujet(a)).ton
        for a in (vu(*DANS_LES_TEMPS, au=f"2026-02-{j}") for j in (11, 12, 19))
    ]
    assert tons == ["bon", "veille", "veille"]


INCERTAIN = (fait(T.ADOPTION, "2025-07-01"), fait(T.RECEPTION, "2025-07-02"), fait(T.PUBLICATION, "2025-07-30"))


def test_une_fin_de_mois_donne_trois_dates() -> None:
    assert recours(vu(*INCERTAIN, au="2025-09-01")) == (
        "Oui, au moins jusqu’au mardi 30 septembre 2025. Nous retenons le mercredi 1er octobre 2025 ; "
        "on peut défendre le mercredi 1er octobre 2025. Pourquoi : deux méthodes de calcul existent pour certaines "
        "fins de mois. Devant le tribunal administratif de Caen, avant 24 h, heure de Paris."
    )


def test_le_jour_prudent_passe_on_le_dit() -> None:
    attendu = "Oui selon la date retenue, mercredi 1er octobre 2025. Le jour le plus prudent est passé."
    assert recours(vu(*INCERTAIN, au="2025-10-01")) == attendu


AVANT_RECEPTION = (fait(T.ADOPTION, "2025-12-02"), fait(T.PUBLICATION, "2025-12-05"), fait(T.RECEPTION, "2025-12-16"))


def test_publie_avant_reception_le_point_discute_est_dit() -> None:
    acte = vu(*AVANT_RECEPTION)
    assert phrases.remarques(acte.statut) == ("Point discuté : le délai est compté depuis la publication.",)
    assert "l’acte a été publié avant d’être reçu en préfecture" in recours(acte)


def test_le_retenu_passe_une_date_plus_tardive_peut_etre_defendue() -> None:
    assert recours(vu(*AVANT_RECEPTION, au="2026-02-10")) == (
        "Délai de recours direct expiré le vendredi 6 février 2026, sous réserve des recours formés et non "
        "encore connus. Une date plus tardive peut être défendue : mardi 17 février 2026."
    )


def test_rien_de_publie_rien_ne_court() -> None:
    attendu = "Le délai n’a pas commencé : l’acte n’est pas publié."
    assert recours(vu(ADOPTE, fait(T.RECEPTION, "2025-12-03"))) == attendu


@pytest.mark.parametrize(
    ("champs", "quoi"),
    [
        ({"categorie": Categorie.ELECTION}, "les élections internes à l’assemblée"),
        ({"categorie": Categorie.VOEU}, "les vœux et les actes préparatoires"),
        ({"categorie": Categorie.CONTRAT}, "les contrats"),
        ({"categorie": None, "matiere": "5.1"}, "les élections internes à l’assemblée"),
        ({"categorie": None, "matiere": "2.1"}, "les documents d’urbanisme"),
    ],
)
def test_un_regime_particulier_ne_montre_aucune_date(champs: dict[str, object], quoi: str) -> None:
    dit = recours(vu(*DANS_LES_TEMPS, **champs))
    assert dit == f"Régime particulier, à vérifier. Aucune date de deux mois n’est affichée pour {quoi}."


def test_outre_mer_l_heure_est_celle_du_territoire() -> None:
    acte = vu(*DANS_LES_TEMPS, collectivite=OUTRE_MER)
    assert OUTRE_MER.territoire is Territoire.LA_REUNION
    assert "avant 24 h, heure de La Réunion" in recours(acte)


def test_un_recours_gracieux_ne_change_le_delai_que_pour_son_auteur() -> None:
    acte = vu(*DANS_LES_TEMPS, fait(T.RECOURS_GRACIEUX, "2026-01-05"))
    attendu = "Un recours gracieux est en cours depuis le 5 janvier 2026. Il ne change le délai que pour son auteur."
    assert attendu in phrases.remarques(acte.statut)
    rejete = vu(*DANS_LES_TEMPS, fait(T.RECOURS_GRACIEUX, "2026-01-05"), fait(T.REJET_GRACIEUX, "2026-01-08"))
    assert phrases.remarques(rejete.statut) == ()


@pytest.mark.parametrize(
    ("evenements", "au", "phrase"),
    [
        (
            DANS_LES_TEMPS,
            "2026-01-10",
            "Le préfet peut déférer cet acte au tribunal jusqu’au mardi 17 février 2026 inclus. "
            "Aucun déféré n’est enregistré à ce jour.",
        ),
        (
            DANS_LES_TEMPS,
            "2026-02-18",
            "Délai du déféré expiré le 17 février 2026, sous réserve d’un déféré formé et non encore connu.",
        ),
        (
            (*DANS_LES_TEMPS, fait(T.DEFERE, "2026-01-08")),
            "2026-01-10",
            "Déféré au tribunal administratif de Caen le 8 janvier 2026.",
        ),
        (
            (*DANS_LES_TEMPS, fait(T.DEMANDE_PIECES, "2026-01-08")),
            "2026-01-10",
            "Le préfet a demandé des pièces le 8 janvier 2026 : son délai courra du jour où le dossier sera complet.",
        ),
    ],
)
def test_le_prefet_a_sa_phrase(evenements, au: str, phrase: str) -> None:  # type: ignore[no-untyped-def]
    acte = vu(*evenements, au=au)
    assert phrases.defere(acte.statut, sujet(acte)) == phrase


def test_les_listes_disent_l_essentiel() -> None:
    dits = {
        phrases.en_liste(vu(*evenements, au=au, **champs).statut)
        for evenements, au, champs in (
            (DANS_LES_TEMPS, "2026-01-10", {}),
            (DANS_LES_TEMPS, "2026-03-01", {}),
            ((ADOPTE,), "2026-01-10", {}),
            ((ADOPTE,), "2026-01-10", {"adoptee": False}),
            (INCERTAIN, "2025-09-01", {}),
            (DANS_LES_TEMPS, "2026-01-10", {"categorie": Categorie.CONTRAT}),
        )
    }
    assert dits == {
        "contestable jusqu’au 19 février 2026",
        "délai de recours direct expiré le 19 février 2026",
        "délai de recours non commencé",
        "aucun délai ne court",
        "contestable jusqu’au 1er octobre 2025, discuté",
        "régime particulier, à vérifier",
    }


def test_les_quatre_cas_sont_toujours_la() -> None:
    for acte in (vu(*DANS_LES_TEMPS), vu(ADOPTE), vu(*ANCIENS)):
        assert len(demarche(acte, sujet(acte)).cas) == 4
    cas = {qui: reponse for qui, reponse, _ in demarche(vu(*DANS_LES_TEMPS), sujet(vu(*DANS_LES_TEMPS))).cas}
    assert cas["Vous siégez au Conseil métropolitain"].startswith("Jusqu’au mardi 3 février 2026 inclus")
    assert cas["Vous habitez outre-mer"] == "Un mois de plus : jusqu’au jeudi 19 mars 2026 inclus."
    assert cas["Vous habitez à l’étranger"] == "Deux mois de plus : jusqu’au lundi 20 avril 2026 inclus."


def test_les_articles_s_accordent() -> None:
    assert par_organe("Bureau") == "par le Bureau"
    assert a_organe("commission permanente") == "à la commission permanente"
    assert a_organe(None) == "à l’assemblée"
    assert de_organe("Conseil municipal") == "du Conseil municipal"
    assert (
        tribunal(replace(METROPOLE, tribunal="Tribunal administratif de Rennes")) == "tribunal administratif de Rennes"
    )
    assert tribunal(replace(METROPOLE, tribunal=None)) == "tribunal administratif"


@given(st.integers(0, 500), st.sets(st.sampled_from(list(T)), max_size=6), st.sampled_from([*Categorie, None]))
def test_aucune_reponse_ne_promet_la_fin_des_recours(decalage, types, categorie) -> None:  # type: ignore[no-untyped-def]
    au = date(2025, 12, 2) + timedelta(days=decalage)
    faits = tuple(fait(t, f"2026-01-{i + 3:02d}") for i, t in enumerate(sorted(types)))
    acte = publie(Recette("X-1", "Objet", "2025-12-02", (*DANS_LES_TEMPS, *faits), categorie=categorie), au)
    qui = sujet(acte)
    dits = " ".join(
        (
            etat(acte), recours(acte), *phrases.remarques(acte.statut), phrases.defere(acte.statut, qui) or "",
            phrases.en_liste(acte.statut), *(li.titre + li.note for li in chronologie(acte, qui).lignes),
            *(reponse for _, reponse, _ in demarche(acte, qui).cas),
        )
    )  # fmt: skip
    for interdit in ("définiti", "aucun recours", "purgé"):
        assert interdit not in dits.lower()

"""The demonstration went through the whole road, and shows every state."""

from __future__ import annotations

from datetime import date, timedelta

from publish.demo import TOTAL
from publish.demo.scenarios import SCENARIOS
from registry.droit.statut import statut
from registry.upkeep import examiner
from schemas.acte import Categorie, Etape, ModeVote, Nature, Niveau
from schemas.acte_publie import ActePublie, Pierre, TypeDocument
from schemas.collectivite import MoyenPublicite
from schemas.dossier import Dossier
from schemas.identifiants import numero_canonique, siren_valide
from schemas.vie import Source, Statut, TypeEvenement
from search.engine import Requete
from tests.demonstration import Demonstration


def _publies(demonstration: Demonstration) -> tuple[ActePublie, ...]:
    page = demonstration.maison.registre.publies(limite=100)
    assert page.total == len(page.actes)
    return page.actes


def _dossiers(demonstration: Demonstration, *etapes: Etape) -> tuple[Dossier, ...]:
    return demonstration.maison.registre.dossiers(*etapes)


def test_la_maison_est_saine_et_le_compte_est_bon(demonstration: Demonstration) -> None:
    maison, bilan, avances = demonstration
    examen = examiner(maison.registre)
    assert examen.sain and not examen.ecarts
    assert bilan.actes == examen.actes + examen.brouillons == TOTAL == len(SCENARIOS) == avances
    assert bilan.actes >= 24
    assert bilan.publies == len(_publies(demonstration))
    assert isinstance(maison.registre.publie(bilan.a_voir), ActePublie)


def test_les_collectivites_n_existent_pas(demonstration: Demonstration) -> None:
    collectivites = demonstration.maison.registre.collectivites()
    assert len(collectivites) == 3
    for collectivite in collectivites:
        assert siren_valide(collectivite.siren)
        assert collectivite.siren[2:4] == "99"
        assert collectivite.departement == "099"
        assert not collectivite.a_completer
    assert {c.territoire for c in collectivites} == {"metropole", "alsace-moselle"}
    assert {c.type for c in collectivites} == {"commune", "epci_fp", "syndicat_communes"}


def test_chaque_etat_publie_est_la(demonstration: Demonstration) -> None:
    etats = {p.statut.statut for p in _publies(demonstration)}
    assert etats >= {
        Statut.EXECUTOIRE,
        Statut.PUBLIE,
        Statut.SUSPENDU,
        Statut.ANNULE,
        Statut.RETIRE,
        Statut.ABROGE,
        Statut.REJETE,
    }


def test_chaque_etape_et_chaque_attente_est_la(demonstration: Demonstration) -> None:
    assert {d.etape for d in _dossiers(demonstration)} >= {
        Etape.BROUILLON,
        Etape.SCELLE,
        Etape.PUBLIE,
        Etape.DEPUBLIE,
    }
    registre = demonstration.maison.registre
    attentes = {statut(d.vie, registre.jour(d.collectivite)).statut for d in _dossiers(demonstration, Etape.SCELLE)}
    assert attentes == {Statut.RECU, Statut.TRANSMIS, Statut.ADOPTE}
    (parti,) = _dossiers(demonstration, Etape.DEPUBLIE)
    assert isinstance(registre.publie(parti.uri or ""), Pierre)


def test_des_delais_finissent_bientot_aujourd_hui_ou_sont_finis(demonstration: Demonstration) -> None:
    aujourdhui = demonstration.maison.registre.jour(None)
    fins = [p.statut.recours_tiers for p in _publies(demonstration) if p.statut.recours_tiers.dernier_jour]
    jours = [e.dernier_jour for e in fins if e.dernier_jour]
    # A period never ends on a day off: the nearest end to come stands for « today », or for « in three days ».
    assert min(j for j in jours if j >= aujourdhui) <= aujourdhui + timedelta(days=4)
    assert any(aujourdhui < j <= aujourdhui + timedelta(days=5) for j in jours)
    assert any(timedelta(days=7) <= aujourdhui - j < timedelta(days=20) for j in jours)
    assert any(aujourdhui - j > timedelta(days=300) for j in jours)
    assert any(e.prudent != e.au_plus_tard and e.au_plus_tard for e in fins)
    assert any(e.ouvert and e.au_plus_tard is None for e in fins)


def test_les_evenements_d_une_vie_agitee_sont_la(demonstration: Demonstration) -> None:
    vus = {e.type for p in _publies(demonstration) for e in p.vie.evenements}
    assert vus >= {
        TypeEvenement.FIN_SUSPENSION,
        TypeEvenement.ANNULATION_PARTIELLE,
        TypeEvenement.RECOURS_GRACIEUX,
        TypeEvenement.DEFERE,
        TypeEvenement.LETTRE_OBSERVATIONS,
        TypeEvenement.RECTIFICATION,
        TypeEvenement.NOTIFICATION,
        TypeEvenement.DEMANDE_PIECES,
        TypeEvenement.PRISE_EFFET,
    }


def test_les_cas_difficiles_du_droit_sont_la(demonstration: Demonstration) -> None:
    publies = _publies(demonstration)
    categories = {p.vie.qualification.categorie for p in publies}
    assert categories >= {Categorie.ELECTION, Categorie.VOEU, Categorie.INDIVIDUELLE, Categorie.REGLEMENTAIRE}
    assert all(p.statut.recours_tiers.particulier for p in publies if p.vie.qualification.categorie == "election")
    moyens = {p.statut.publicite.retenue.moyen for p in publies if p.statut.publicite.retenue}
    assert moyens >= {MoyenPublicite.EN_LIGNE, MoyenPublicite.AFFICHAGE, MoyenPublicite.NOTIFICATION}
    sources = {p.statut.publicite.retenue.source for p in publies if p.statut.publicite.retenue}
    assert sources >= {Source.DECLAREE, Source.OBSERVEE}
    assert any(e.urgence for p in publies for e in p.vie.evenements)
    (publie_avant,) = [
        p
        for p in publies
        if p.statut.executoire_depuis
        and p.statut.recours_tiers.depart
        and p.statut.recours_tiers.depart < p.statut.executoire_depuis
    ]
    assert publie_avant.statut.executoire


def test_les_votes_et_les_formes_sont_varies(demonstration: Demonstration) -> None:
    actes = [p.acte for p in _publies(demonstration)]
    assert {a.vote.mode for a in actes} >= {
        ModeVote.UNANIMITE,
        ModeVote.MAJORITE,
        ModeVote.REJET,
        ModeVote.SANS_VOTE,
    }
    assert all(a.dispositif and a.objet and a.signataires for a in actes)
    medias = [a.sources[0].media for a in actes]
    assert len({p.vie.qualification.matiere for p in _publies(demonstration)}) > 12
    assert min(medias.count("application/pdf"), medias.count("text/plain")) >= 12


def test_les_executifs_signent_aussi(demonstration: Demonstration) -> None:
    natures = [p.acte.nature for p in _publies(demonstration)]
    assert natures.count(Nature.AR) >= 2 and natures.count(Nature.AU) >= 1 and natures.count(Nature.DE) >= 35


def test_des_actes_en_citent_d_autres_et_l_un_est_long(demonstration: Demonstration) -> None:
    publies = _publies(demonstration)
    ancien = min(publies, key=lambda p: p.acte.seance.date or date.max)
    cite = Requete(cite=(numero_canonique(ancien.acte.numero or ""),), collectivite=(ancien.collectivite.siren,))
    assert demonstration.maison.moteur_public.chercher(cite).total >= 3
    assert max(len(p.acte.dispositif) for p in publies) >= 25


def test_l_arriere_a_ete_affiche_quand_l_affichage_etait_la_regle(demonstration: Demonstration) -> None:
    ancien = min(_publies(demonstration), key=lambda p: p.acte.seance.date or date.max)
    retenue = ancien.statut.publicite.retenue
    assert retenue and retenue.date < date(2022, 7, 1) <= ancien.mis_en_ligne.date()
    assert (retenue.moyen, retenue.source) == (MoyenPublicite.AFFICHAGE, Source.DECLAREE)
    assert ancien.statut.executoire


def test_annexes_exemplaires_et_versions(demonstration: Demonstration) -> None:
    publies = _publies(demonstration)
    assert any(sum(d.type is TypeDocument.ANNEXE for d in p.documents) == 2 for p in publies)
    assert any(len(p.versions) == 2 and p.acte.version == 2 for p in publies)
    exemplaires = [
        d
        for d in _dossiers(demonstration)
        if any(x.type is TypeDocument.MANIFESTATION for x in d.documents) and d.identifiant
    ]
    assert len(exemplaires) == 1


def test_seuls_les_brouillons_ont_des_constats_a_regarder(demonstration: Demonstration) -> None:
    for dossier in _dossiers(demonstration):
        douteux = [d for d in dossier.diagnostics if d.niveau is not Niveau.INFO]
        assert bool(douteux) == (dossier.etape is Etape.BROUILLON), (dossier.acte.numero, douteux)


def test_le_public_ne_trouve_que_ce_qui_est_publie(demonstration: Demonstration) -> None:
    moteur = demonstration.maison.moteur_public
    assert moteur.chercher(Requete("restauration scolaire")).total >= 1
    for mots in ("compteurs électricité groupement", "nuitée palaces", "Rebberg", "Bonnard Amrani"):
        assert moteur.chercher(Requete(mots)).total == 0, mots

"""Legal publicity and going online here: what `publier` adds to the law, and when it adds nothing."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from pipeline import road
from pipeline.maison import Maison
from pipeline.publicite import consigner, depublier, publier, synchroniser
from registry.droit.statut import statut
from registry.upkeep import examiner
from schemas.acte_publie import TypeDocument
from schemas.collectivite import MoyenPublicite
from schemas.dossier import Dossier
from schemas.vie import Evenement, Source, TypeEvenement
from tests.actes_inventes import ecrire, texte, timbre
from tests.conftest import Horloge

ACTE = "2025-44"


@pytest.fixture
def scelle(maison: Maison, tmp_path: Path) -> Maison:
    """A home that holds one sealed act, received on 16 December 2025; it is 8 January 2026."""
    (resultat,) = road.ingerer(maison, ecrire(tmp_path, "acte.txt", texte() + timbre()))
    assert resultat.erreur is None
    return maison


def _publications(dossier: Dossier) -> list[tuple[date, Source]]:
    return [(e.date, e.source) for e in dossier.vie.evenements if e.type is TypeEvenement.PUBLICATION]


def _texte_de_la_copie(maison: Maison, dossier: Dossier) -> str:
    copie = dossier.document(TypeDocument.COPIE)
    assert copie is not None
    document = pypdfium2.PdfDocument(BytesIO(maison.registre.objet(copie.sha256)))
    return " ".join(page.get_textpage().get_text_bounded() for page in document)


def test_an_act_posted_in_urgency_gets_the_publicity_that_starts_the_appeal_when_it_goes_online(scelle: Maison) -> None:
    affichage = Evenement(TypeEvenement.PUBLICATION, date(2025, 12, 17), moyen=MoyenPublicite.AFFICHAGE, urgence=True)
    avant = consigner(scelle, ACTE, affichage)
    assert statut(avant.vie, date(2026, 1, 8)).recours_tiers.dernier_jour is None
    apres = publier(scelle, ACTE)
    assert _publications(apres) == [(date(2025, 12, 17), Source.DECLAREE), (date(2026, 1, 8), Source.OBSERVEE)]
    etat = statut(apres.vie, date(2026, 1, 8))
    assert etat.executoire_depuis == date(2025, 12, 17) and etat.recours_tiers.dernier_jour == date(2026, 3, 9)
    assert publier(scelle, ACTE).vie == apres.vie


def test_coming_back_online_is_a_fact_that_bounds_the_appeal(scelle: Maison, horloge: Horloge) -> None:
    publier(scelle, ACTE)
    horloge.avancer(days=4)
    parti = depublier(scelle, ACTE, "erreur de pièce jointe")
    assert statut(parti.vie, date(2026, 1, 12)).recours_tiers.au_plus_tard is None
    horloge.avancer(days=8)
    revenu = publier(scelle, ACTE)
    assert [jour for jour, _ in _publications(revenu)] == [date(2026, 1, 8), date(2026, 1, 20)]
    tiers = statut(revenu.vie, date(2026, 1, 20)).recours_tiers
    assert (tiers.depart, tiers.dernier_jour) == (date(2026, 1, 8), date(2026, 3, 9))
    assert tiers.au_plus_tard == date(2026, 3, 23)


def test_an_act_already_public_elsewhere_keeps_its_publicity_alone(scelle: Maison) -> None:
    publie = publier(scelle, ACTE, date(2025, 12, 18))
    assert _publications(publie) == [(date(2025, 12, 18), Source.DECLAREE)]
    assert _publications(publier(scelle, ACTE)) == [(date(2025, 12, 18), Source.DECLAREE)]


def test_a_published_act_that_is_rectified_shows_one_text_everywhere(scelle: Maison, tmp_path: Path) -> None:
    publie = publier(scelle, ACTE)
    assert "84 500 euros" in _texte_de_la_copie(scelle, publie)
    corrige = ecrire(tmp_path, "corrige.txt", texte(decision="le projet de rénovation pour 84 600 euros") + timbre())
    (resultat,) = road.ingerer(scelle, corrige, road.Options(rectifie="erreur de montant"))
    assert resultat.erreur is None and resultat.dossier is not None
    assert resultat.dossier.copie_a_jour
    assert "84 600 euros" in _texte_de_la_copie(scelle, resultat.dossier)
    ancienne = scelle.registre.publie_version(publie.uri or "", 1)
    assert ancienne is not None and ancienne.document(TypeDocument.COPIE) == publie.document(TypeDocument.COPIE)
    assert not synchroniser(scelle, lambda _: None)
    assert examiner(scelle.registre).sain


def test_who_accepted_the_findings_of_a_rectified_text_is_kept(scelle: Maison, tmp_path: Path) -> None:
    douteux = (texte(decision="le projet pour 84 600 euros") + timbre()).replace("ADOPTÉ À L'UNANIMITÉ\n", "")
    chemin = ecrire(tmp_path, "corrige.txt", douteux)
    options = road.Options(rectifie="erreur de montant", par="a.legrand")
    (refus,) = road.ingerer(scelle, chemin, options)
    assert refus.erreur is not None and refus.erreur.code == "IDT-04"
    acceptant = road.Options(rectifie="erreur de montant", accepter=True, par="a.legrand")
    (accepte,) = road.ingerer(scelle, chemin, acceptant)
    assert accepte.erreur is None and accepte.dossier is not None
    (decision,) = scelle.registre.decisions(accepte.dossier.cle)
    assert (decision.champ, decision.apres, decision.par) == ("constat VOTE-01", "accepté", "a.legrand")
    assert decision.le is not None

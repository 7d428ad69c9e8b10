"""What the law depends on, proposed: each part with its reason, and no date removed by a word."""

from __future__ import annotations

from datetime import date

import pytest

from benchmarks.matieres import lire, mesurer
from pipeline.qualification import qualifier
from schemas.acte import Acte, Categorie, Considerant, Nature, Seance, Visa

SANS_DATE = {Categorie.ELECTION, Categorie.VOEU, Categorie.CONTRAT}
PAR_DELEGATION = (Visa("Vu l’article L. 2122-22 du code général des collectivités territoriales"),)


@pytest.mark.parametrize("a_part", [False, True], ids=["réglage", "à part"])
def test_the_invented_objects_are_qualified_as_they_should(a_part: bool) -> None:
    mesure = mesurer([e for e in lire() if e.a_part is a_part])
    assert mesure.categorie >= 0.95 and mesure.droits >= 0.95 and mesure.transmission >= 0.97


def test_a_word_never_removes_a_date_by_itself() -> None:
    for exemple in lire():
        q = qualifier(exemple.acte)
        assert q.categorie not in SANS_DATE and q.soumis_transmission is not False, exemple.acte.objet
        if exemple.acte.nature is not Nature.AI:
            assert q.categorie is not Categorie.INDIVIDUELLE, "its notification would be asked for"


@pytest.mark.parametrize(
    ("objet", "categorie", "droits"),
    [
        ("Tarifs de la médiathèque", Categorie.REGLEMENTAIRE, False),
        ("DEL_12_Tarifs_salles", Categorie.REGLEMENTAIRE, False),
        ("Approbation de la modification n° 2 du PLU", Categorie.REGLEMENTAIRE, False),
        ("Paiement de la facture : règlement par chèque", Categorie.ESPECE, None),
        ("Reversement de la taxe de séjour", Categorie.ESPECE, None),
        ("Subventions aux associations", Categorie.ESPECE, True),
        ("Décisions du maire", None, None),
        ("Taux d’imposition 2026", Categorie.REGLEMENTAIRE, False),
        ("Délégations consenties au maire", Categorie.REGLEMENTAIRE, False),
        ("Attribution d’une subvention au club d’échecs", Categorie.ESPECE, True),
        ("Demande d’attribution d’une subvention à l’État", Categorie.ESPECE, None),
        ("Autorisation de signer la convention avec le lycée", Categorie.ESPECE, None),
        ("Règlement amiable d’un litige", Categorie.ESPECE, None),
        ("Élection du maire", None, None),
        ("Vœu relatif à la gare", None, None),
        ("Motion de soutien", None, None),
        ("Débat d’orientation budgétaire", None, None),
        ("Cession d’une parcelle à Mme Vallier", None, None),
        ("Indemnité de fonctions de Monsieur le Maire", Categorie.REGLEMENTAIRE, False),
        (None, None, None),
    ],
)
def test_a_deliberation_is_what_its_object_says(
    objet: str | None, categorie: Categorie | None, droits: bool | None
) -> None:
    q = qualifier(Acte("Commune de Valbrune", objet=objet))
    assert (q.categorie, q.creatrice_de_droits, q.soumis_transmission) == (categorie, droits, True)


@pytest.mark.parametrize(
    ("nature", "objet", "categorie", "soumis"),
    [
        (Nature.AR, "Interdiction de la baignade", Categorie.REGLEMENTAIRE, True),
        (Nature.AR, "Stationnement place du Marché", Categorie.REGLEMENTAIRE, None),
        (Nature.AR, "Débit de boissons temporaire du comité des fêtes", Categorie.REGLEMENTAIRE, None),
        (Nature.AI, "Permis de construire", Categorie.INDIVIDUELLE, True),
        (Nature.AI, "Avancement d’échelon", Categorie.INDIVIDUELLE, None),
        (Nature.CC, "Contrat de prêt", Categorie.CONTRAT, True),
        (Nature.CC, "Convention avec le lycée", Categorie.CONTRAT, None),
        (Nature.BF, "Budget primitif", Categorie.ESPECE, True),
        (Nature.DE, "Détermination des ratios promus-promouvables", Categorie.REGLEMENTAIRE, None),
        (Nature.DE, "Déclassement de la voie communale n° 3", Categorie.ESPECE, None),
        (Nature.DE, "Tarifs des droits de voirie", Categorie.REGLEMENTAIRE, None),
        (Nature.DE, "Convention avec le centre de gestion", Categorie.ESPECE, None),
    ],
)
def test_the_list_of_l_2131_2_is_followed(
    nature: Nature, objet: str, categorie: Categorie, soumis: bool | None
) -> None:
    q = qualifier(Acte("Commune de Valbrune", nature=nature, objet=objet))
    assert (q.categorie, q.soumis_transmission) == (categorie, soumis)


def test_a_decision_is_submitted_when_it_says_its_delegation() -> None:
    decision = Acte("Commune de Valbrune", nature=Nature.AU, objet="Location d’un garage")
    assert qualifier(decision).soumis_transmission is None
    for preambule in (PAR_DELEGATION, (Considerant("Considérant la délégation reçue du conseil"),)):
        lue = Acte("Commune de Valbrune", nature=Nature.AU, objet="Location d’un garage", preambule=preambule)
        assert qualifier(lue).soumis_transmission is True


@pytest.mark.parametrize(
    ("collectivite", "article"),
    [
        ("Commune de Valbrune", "(CGCT L.2131-2 I"),
        ("Communauté de communes du Plateau", "(CGCT L.5211-3 et L.2131-2 I"),
        ("Métropole du Plateau", "(CGCT L.5211-3 et L.2131-2 I"),
        ("Département de la Vaire", "(CGCT L.3131-2 I"),
        ("Région Hautes-Terres", "(CGCT L.4141-2 I"),
        ("Centre communal d’action sociale de Valbrune", "(CGCT L.2131-12 et L.2131-2 I"),
        (None, "(CGCT L.2131-2 I"),
    ],
)
def test_the_ground_is_that_of_the_authority(collectivite: str | None, article: str) -> None:
    assert article in (qualifier(Acte(collectivite, objet="Achat d’un tracteur")).motif or "")


def test_the_posting_of_a_departmental_reglement_is_left_to_a_person() -> None:
    """Before July 2022 posting did not start its period: calling it one would remove a date."""
    avant = Acte("Département de la Vaire", objet="Tarifs du musée", seance=Seance(date(2021, 3, 1)))
    apres = Acte("Département de la Vaire", objet="Tarifs du musée", seance=Seance(date(2023, 3, 1)))
    assert qualifier(avant).categorie is None
    assert qualifier(apres).categorie is Categorie.REGLEMENTAIRE


def test_the_reasons_quote_the_words_as_the_act_has_them() -> None:
    motif = qualifier(Acte("Commune de Valbrune", objet="ÉLECTION d’un adjoint")).motif or ""
    categorie, droits, transmission = motif.split(" ; ")
    assert categorie == "catégorie : « ÉLECTION » : peut-être une élection, à confirmer"
    assert droits.startswith("droits : ") and transmission.startswith("transmission : ")

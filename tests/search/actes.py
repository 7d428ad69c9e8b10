"""Invented acts for the tests of search: the one place of these tests that builds `ActePublie` and `Dossier`."""

from __future__ import annotations

from datetime import UTC, date, datetime

from schemas.acte import (
    Acte,
    Alinea,
    Considerant,
    Etape,
    FichierSource,
    Nature,
    Personne,
    Provision,
    Role,
    Seance,
    Visa,
)
from schemas.acte_publie import ActePublie
from schemas.collectivite import Collectivite
from schemas.dossier import Dossier
from schemas.identifiants import numero_canonique, uri_permanente
from schemas.vie import ContexteCollectivite, Echeance, EtatPublicite, Qualification, Statut, StatutJuridique, Vie

VALMONT = Collectivite(siren="200000016", nom="Communauté de communes du Val d’Ormont")
ORMONT = Collectivite(siren="217500016", nom="Commune d’Ormont-sur-Brèze")


def acte(
    numero: str = "2025/06/12/07",
    objet: str = "Attribution d’une subvention à l’école de musique",
    *,
    jour: date | None = date(2025, 6, 12),
    visas: tuple[str, ...] = ("Vu le code général des collectivités territoriales, notamment l’article L. 2121-29,",),
    considerants: tuple[str, ...] = ("Considérant l’intérêt de l’enseignement musical,",),
    dispositif: tuple[str, ...] = ("APPROUVE le versement d’une subvention de 4 500 euros.",),
    organe: str | None = "Conseil communautaire",
    nature: Nature = Nature.DE,
    matiere: str | None = "7.5",
    titre: str | None = None,
) -> Acte:
    """An act whose words are those given."""
    return Acte(
        collectivite=VALMONT.nom,
        siren=VALMONT.siren,
        organe=organe,
        nature=nature,
        numero=numero,
        objet=objet,
        titre=titre,
        seance=Seance(date=jour, president=Personne("Jeanne MARCHAL", "Présidente")),
        matiere=matiere,
        entete=(Alinea(f"Délibération n° {numero}"), Alinea(objet, Role.OBJET)),
        preambule=(
            *(Visa(v) for v in visas),
            *(Considerant(c) for c in considerants),
            Alinea("Après en avoir délibéré", Role.FORMULE),
        ),
        corps=tuple(Provision(d, verbe=d.split()[0]) for d in dispositif),
        conclusions=(
            Alinea("Adopté à l’unanimité", Role.VOTE),
            Alinea("La Présidente, Jeanne MARCHAL", Role.SIGNATURE),
        ),
        sources=(FichierSource(f"{numero_canonique(numero)}.pdf", "0" * 64, 1, "application/pdf"),),
    )


def publie(
    a: Acte | None = None,
    *,
    cle: str | None = None,
    statut: Statut | None = Statut.EXECUTOIRE,
    collectivite: Collectivite = VALMONT,
    identifiant: str | None = None,
) -> ActePublie:
    """The act as the public sees it."""
    a = a or acte()
    canonique = numero_canonique(a.numero or "sans")
    jour = a.seance.date or date(2025, 1, 1)
    return ActePublie(
        cle=cle or f"{a.nature}-{canonique}",
        uri=uri_permanente(collectivite.siren, a.nature, jour, canonique),
        acte=a,
        collectivite=collectivite,
        identifiant=identifiant,
        vie=_vie(a),
        statut=_statut(statut),
        documents=(),
        versions=(),
        mis_en_ligne=datetime(2025, 7, 1, tzinfo=UTC),
        position=1,
        demonstration=True,
    )


def dossier(a: Acte | None = None, *, cle: str = "d1", etape: Etape = Etape.BROUILLON) -> Dossier:
    """The act as the office sees it."""
    a = a or acte()
    return Dossier(cle=cle, etape=etape, acte=a, vie=_vie(a), collectivite=VALMONT)


def trois_actes() -> list[ActePublie]:
    """Three acts of two authorities, told apart by every facet."""
    return [
        publie(),
        publie(
            acte(
                "BM2025/12/02/22-1",
                "Stratégie d’intelligence artificielle des centres-villes",
                jour=date(2025, 12, 2),
                visas=(
                    "Vu le code général des collectivités territoriales, notamment l’article L.5219-1,",
                    "Vu la loi n°2014-58 du 27 janvier 2014 de modernisation de l’action publique,",
                    "Vu la délibération CM2025/04/07/19-1 approuvant la stratégie d’intelligence artificielle,",
                ),
                considerants=("Considérant le cœur de ville d’Aulnay-sous-Bois et ses marchés municipaux,",),
                dispositif=("APPROUVE la liste des communes.", "AUTORISE la Présidente à signer les conventions."),
                organe="BUREAU",
                matiere="8.4",
            ),
            identifiant="075-200054781-20251202-BM25-12-02-22-1-DE",
        ),
        publie(
            acte(
                "AR-2024-118",
                "Réglementation du stationnement rue de l’Église",
                jour=date(2024, 3, 5),
                dispositif=("INTERDIT le stationnement des véhicules devant l’école.",),
                organe="Maire",
                nature=Nature.AR,
                matiere="6.1",
            ),
            collectivite=ORMONT,
            statut=Statut.ABROGE,
        ),
    ]


def _vie(a: Acte) -> Vie:
    return Vie(ContexteCollectivite(), Qualification(nature=a.nature, matiere=a.matiere), ())


def _statut(statut: Statut | None) -> StatutJuridique:
    jour = date(2025, 7, 1)
    rien = Echeance()
    return StatutJuridique(
        au=jour,
        connu_au=jour,
        statut=statut,
        libelle="",
        executoire=statut is Statut.EXECUTOIRE,
        executoire_depuis=None,
        manquants=(),
        suspensions=(),
        prise_effet=None,
        recours_tiers=rien,
        conseillers=rien,
        defere=rien,
        retrait_jusqu_au=None,
        publicite=EtatPublicite(),
        motifs=(),
    )

"""Invented acts of three authorities in every state, and a register in memory that holds them.

The law is the real one (`registry.droit.statut`), the index too; only the memory is a stand-in.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import insert

from publish.contexte import Contexte
from registry.base import collectivites
from registry.droit.statut import statut
from registry.espaces import Espaces
from registry.journal import Journal
from registry.lignes import colonnes_collectivite
from registry.listes import Listes
from registry.ouvertes import CompteOuvert, PageRecents, PieceOuverte
from registry.registre import PagePublies
from registry.retraits import Retraits
from schemas.acte import (
    Acte,
    Alinea,
    Categorie,
    Considerant,
    Effectif,
    FichierSource,
    Marge,
    ModeVote,
    Nature,
    Personne,
    Provision,
    Role,
    Seance,
    TypeMarge,
    Visa,
    Vote,
)
from schemas.acte_publie import ActePublie, Document, Pierre, TypeDocument, VersionPubliee
from schemas.collectivite import Collectivite, MoyenPublicite, Territoire, TypeCollectivite
from schemas.erreurs import Dommage, MauvaisUsage
from schemas.identifiants import numero_canonique, uri_permanente
from schemas.veille import Continuite
from schemas.verdict import Controle, Issue, Verdict
from schemas.vie import ContexteCollectivite, Evenement, MiseEnLigne, Qualification, Source, TypeEvenement, Vie
from search.whoosh_engine import MoteurPublic
from tests.registry.journaux import nouveau

AUJOURD_HUI = date(2026, 1, 10)
INSTANT = datetime(2026, 1, 10, 9, 30, tzinfo=UTC)
METROPOLE = Collectivite(
    siren="200000016", nom="Métropole du Val-d’Orne", type=TypeCollectivite.METROPOLE, population=412_000,
    tribunal="Caen", site="https://val-orne.example.fr", contact="actes@val-orne.example.fr",
)  # fmt: skip
COMMUNE = Collectivite(siren="217500016", nom="Commune de Saint-Aubin", type=TypeCollectivite.COMMUNE, population=8200)
OUTRE_MER = Collectivite(
    siren="219700019", nom="Commune de Bras-Fusil", type=TypeCollectivite.COMMUNE,
    territoire=Territoire.LA_REUNION, tribunal="La Réunion",
)  # fmt: skip
T = TypeEvenement


def jour(texte: str) -> date:
    """« 2025-12-02 »."""
    return date.fromisoformat(texte)


def fait(type_: TypeEvenement, quand: str, **champs: object) -> Evenement:
    """One event; a publication is online, as the authority declares it, unless said otherwise."""
    if type_ is T.PUBLICATION:
        champs.setdefault("moyen", MoyenPublicite.EN_LIGNE)
    return Evenement(type_, jour(quand), **champs)  # type: ignore[arg-type]


@dataclass
class Recette:
    """What a test says of one act; the rest is filled."""

    numero: str
    objet: str
    seance: str
    evenements: tuple[Evenement, ...]
    collectivite: Collectivite = METROPOLE
    organe: str = "Conseil métropolitain"
    nature: Nature = Nature.DE
    matiere: str | None = "7.5"
    categorie: Categorie | None = Categorie.ESPECE
    soumis: bool | None = True
    vote: Vote = field(default_factory=lambda: Vote(ModeVote.UNANIMITE))
    titre: str | None = None
    adoptee: bool = True
    identifiant: str | None = None
    visas: tuple[str, ...] = (
        "Vu le code général des collectivités territoriales, notamment l'article L.2121-29,",
        "Vu la loi n°2015-991 du 7 août 2015 portant nouvelle organisation territoriale de la République,",
    )
    dispositif: tuple[str, ...] = (
        "APPROUVE le règlement annexé à la présente délibération ;",
        "AUTORISE le Président à signer tout document utile à son exécution.",
    )
    octets: bytes = b"Texte de l'acte, tel qu'adopt\xc3\xa9.\n"


def acte(r: Recette) -> Acte:
    """The act's words and facts."""
    empreinte = hashlib.sha256(r.octets).hexdigest()
    marges = (Marge(f"Accusé de réception en préfecture\n{r.identifiant}", TypeMarge.TIMBRE),) if r.identifiant else ()
    return Acte(
        collectivite=r.collectivite.nom,
        siren=r.collectivite.siren,
        organe=r.organe,
        nature=r.nature,
        numero=r.numero,
        objet=r.objet,
        titre=r.titre,
        seance=Seance(
            date=jour(r.seance),
            convocation=None,
            president=Personne("Jeanne MARCHAL", "Présidente"),
            secretaire=Personne("Paul ROUX"),
            effectif=Effectif(en_exercice=44),
        ),
        vote=r.vote,
        signataires=(Personne("Jeanne MARCHAL", "Présidente"),),
        matiere=r.matiere,
        entete=(Alinea(r.collectivite.nom.upper()), Alinea(r.objet.upper(), Role.OBJET)),
        preambule=(
            *(Visa(v) for v in r.visas),
            Considerant("Considérant l'intérêt public local de cette opération,"),
            Alinea("APRÈS EN AVOIR DÉLIBÉRÉ", Role.FORMULE),
        ),
        corps=tuple(Provision(d, verbe=d.split()[0]) for d in r.dispositif),
        conclusions=(
            Alinea("ADOPTE à l'unanimité", Role.VOTE),
            Alinea("La Présidente\nJeanne MARCHAL", Role.SIGNATURE),
            Alinea("La présente délibération peut faire l'objet d'un recours : deux mois.", Role.VOIES_ET_DELAIS),
        ),
        marges=marges,
        sources=(FichierSource("deliberation.txt", empreinte, len(r.octets), "text/plain"),),
    )


def publie(
    r: Recette, au: date = AUJOURD_HUI, en_ligne: datetime = datetime(2026, 1, 8, 8, 12, tzinfo=UTC)
) -> ActePublie:
    """The act as the public sees it on day `au`."""
    texte = acte(r)
    contexte = ContexteCollectivite(r.collectivite.type, r.collectivite.population, r.collectivite.territoire)
    vie = Vie(
        contexte, Qualification(r.nature, r.categorie, None, r.soumis, r.matiere), r.evenements,
        (MiseEnLigne(en_ligne),), r.adoptee,
    )  # fmt: skip
    documents = tuple(_documents(r, texte))
    return ActePublie(
        cle=f"cle-{numero_canonique(r.numero)}",
        uri=uri_permanente(r.collectivite.siren, r.nature, jour(r.seance), numero_canonique(r.numero)),
        acte=texte,
        collectivite=r.collectivite,
        identifiant=r.identifiant,
        vie=vie,
        statut=statut(vie, au),
        documents=documents,
        versions=(VersionPubliee(1, documents[1].sha256, en_ligne),),
        mis_en_ligne=en_ligne,
        position=1283,
        demonstration=True,
    )


def contenu(r: Recette, type_: TypeDocument) -> bytes:
    """The bytes of one document of a recipe."""
    if type_ is TypeDocument.ORIGINAL:
        return r.octets
    if type_ in {TypeDocument.COPIE, TypeDocument.RENDU}:
        return b"%PDF-1.7 " + r.numero.encode() + type_.value.encode()
    return f"<{type_.value}>{r.numero}</{type_.value}>".encode()


def _documents(r: Recette, texte: Acte) -> list[Document]:
    lignes = (
        (TypeDocument.ORIGINAL, texte.sources[0].nom, "text/plain"),
        (TypeDocument.ACTE_XML, "acte.xml", "application/akn+xml"),
        (TypeDocument.VIE_XML, "vie.xml", "application/xml"),
        (TypeDocument.RENDU, "rendu.pdf", "application/pdf"),
        (TypeDocument.COPIE, "copie.pdf", "application/pdf"),
    )
    documents = []
    for type_, nom, media in lignes:
        octets = contenu(r, type_)
        documents.append(Document(type_, hashlib.sha256(octets).hexdigest(), nom, media, len(octets)))
    annexe = b"annexe de " + r.numero.encode()
    documents.append(
        Document(TypeDocument.ANNEXE, hashlib.sha256(annexe).hexdigest(), "grille.csv", "text/csv", len(annexe), 1)
    )
    return documents


DANS_LES_TEMPS = (
    fait(T.ADOPTION, "2025-12-02"),
    fait(T.TRANSMISSION, "2025-12-16"),
    fait(T.RECEPTION, "2025-12-16"),
    fait(T.PUBLICATION, "2025-12-18", source=Source.HORODATEE),
)
ANCIENS = (
    fait(T.ADOPTION, "2025-04-07"),
    fait(T.RECEPTION, "2025-04-10"),
    fait(T.PUBLICATION, "2025-04-11"),
)
RECETTES = (
    Recette(
        "CM2025/12/02/22-1", "OUVERTURE DU PARCOURS IA-ATTRACTIVITÉ DES CENTRES VILLES ET SÉLECTION DES COMMUNES",
        "2025-12-02", DANS_LES_TEMPS, matiere="8.4",
        titre="Ouverture du parcours IA-Attractivité des centres villes et sélection des communes",
        identifiant="014-200000016-20251202-CM25-12-02-22-1-DE",
    ),
    Recette("CM2025/12/02/14", "Plan vélo métropolitain : participation à une liaison cyclable", "2025-12-02",
            (fait(T.ADOPTION, "2025-12-02"), fait(T.PUBLICATION, "2026-01-08")), matiere="8.7"),
    Recette("CM2025/04/07/19", "Stratégie de déploiement de l’intelligence artificielle", "2025-04-07", ANCIENS,
            matiere="8.4", vote=Vote(ModeVote.MAJORITE, 31, 7, 2)),
    Recette("CM2025/04/07/20", "Décision modificative n° 3 du budget principal", "2025-04-07",
            (*ANCIENS, fait(T.DEFERE, "2025-05-12"), fait(T.SUSPENSION, "2025-06-03")), matiere="7.1",
            vote=Vote(ModeVote.MAJORITE, 22, 5, 2)),
    Recette("CM2025/04/07/21", "Charte d’usage de l’intelligence artificielle par les services", "2025-04-07",
            (*ANCIENS, fait(T.ABROGATION, "2025-07-08")), matiere="9.1"),
    Recette("2025-071", "Tarifs de la restauration scolaire pour 2025-2026", "2025-09-23",
            (fait(T.ADOPTION, "2025-09-23"), fait(T.RECEPTION, "2025-09-25"), fait(T.PUBLICATION, "2025-09-26"),
             fait(T.RETRAIT, "2025-12-16")), collectivite=COMMUNE, organe="Conseil municipal",
            vote=Vote(ModeVote.MAJORITE, 22, 5, 2)),
    Recette("2025-080", "Attribution de subventions aux associations", "2025-11-10",
            (fait(T.ADOPTION, "2025-11-10"), fait(T.RECEPTION, "2025-11-12"), fait(T.PUBLICATION, "2025-11-12"),
             fait(T.RECOURS_GRACIEUX, "2025-12-20")), collectivite=COMMUNE, organe="Conseil municipal"),
    Recette("2025-081", "Élection des adjoints au maire", "2025-11-10",
            (fait(T.ADOPTION, "2025-11-10"), fait(T.RECEPTION, "2025-11-12"), fait(T.PUBLICATION, "2025-11-12")),
            collectivite=COMMUNE, organe="Conseil municipal", categorie=Categorie.ELECTION, matiere="5.1"),
    Recette("2025-082", "Renforcement du réseau d’eau potable", "2025-11-28",
            (fait(T.ADOPTION, "2025-11-28"), fait(T.RECEPTION, "2025-11-30"), fait(T.PUBLICATION, "2025-11-30")),
            collectivite=OUTRE_MER, organe="Conseil municipal", matiere="8.8"),
    Recette("2025-083", "Convention de gestion du parc des sports", "2025-06-12",
            (fait(T.ADOPTION, "2025-06-12"), fait(T.RECEPTION, "2025-06-13"), fait(T.PUBLICATION, "2025-06-13"),
             fait(T.ANNULATION, "2025-12-01")), collectivite=COMMUNE, organe="Conseil municipal", matiere="1.4"),
    Recette("2025-084", "Motion rejetée sur la desserte de nuit", "2025-06-12",
            (fait(T.ADOPTION, "2025-06-12"), fait(T.PUBLICATION, "2025-06-13")), collectivite=COMMUNE,
            organe="Conseil municipal", adoptee=False, vote=Vote(ModeVote.REJET, 9, 18, 2), matiere="9.4"),
)  # fmt: skip
SECRET = Recette("2025-666", "Protocole transactionnel confidentiel", "2025-11-10", ANCIENS[:1], collectivite=COMMUNE)
"""An act of the register that is not published: its number and its words must appear nowhere."""
PARTI = Recette("2024-012", "Règlement des cimetières", "2024-03-04", ANCIENS[:1], collectivite=COMMUNE)
"""An act that was published and left."""


class OuvertesEnMemoire:
    """The lists of what is published, over recipes."""

    def __init__(self, actes: dict[str, ActePublie], pierres: dict[str, Pierre]) -> None:
        self._actes, self._pierres = actes, pierres

    def parties(self, *, siren: str | None = None, limite: int = 50) -> tuple[Pierre, ...]:
        return tuple(p for p in self._pierres.values() if siren in (None, p.siren))[:limite]

    def adresses(self) -> tuple[tuple[str, datetime], ...]:
        return tuple((a.uri, a.mis_en_ligne) for a in self._actes.values())

    def occultees(self) -> tuple[str, ...]:
        return ()

    def recents(self, *, siren: str | None = None, apres: str | None = None, limite: int = 50) -> PageRecents:
        retenus = [a for a in self._actes.values() if siren in (None, a.collectivite.siren)]
        retenus.sort(key=lambda a: (a.mis_en_ligne, a.uri), reverse=True)
        debut = int(apres or 0)
        suite = str(debut + limite) if debut + limite < len(retenus) else None
        return PageRecents(tuple(a.cle for a in retenus[debut : debut + limite]), suite, len(retenus))

    def pieces(
        self, *types: TypeDocument, siren: str | None = None, annee: int | None = None
    ) -> tuple[PieceOuverte, ...]:
        trouvees = ((a, a.document(t)) for a in sorted(self._actes.values(), key=lambda a: a.uri) for t in types)
        return tuple(
            PieceOuverte(a.uri, d.type, d.sha256, d.octets)
            for a, d in trouvees
            if d is not None and siren in (None, a.collectivite.siren) and annee in (None, int(a.uri.split("/")[4]))
        )

    def annees(self) -> tuple[tuple[str, int, int], ...]:
        vues = Counter(
            (a.collectivite.siren, a.acte.seance.date.year) for a in self._actes.values() if a.acte.seance.date
        )
        return tuple((siren, an, n) for (siren, an), n in sorted(vues.items(), key=lambda v: (v[0][0], -v[0][1])))

    def comptes(self) -> tuple[CompteOuvert, ...]:
        siens = Counter(a.collectivite.siren for a in self._actes.values())
        return tuple(CompteOuvert(siren, n, n, 0) for siren, n in sorted(siens.items()))


class RegistreEnMemoire:
    """The public side of the register over recipes; `abimes` are hashes whose bytes are damaged."""

    journal: Journal
    espaces: Espaces
    listes: Listes
    retraits: Retraits

    def __init__(self, recettes: tuple[Recette, ...] = RECETTES, au: date = AUJOURD_HUI) -> None:
        self.actes = {p.uri: p for p in (publie(r, au) for r in recettes)}
        self.octets = {
            hashlib.sha256(o).hexdigest(): o
            for r in recettes
            for o in (*(contenu(r, d.type) for d in _documents(r, acte(r))[:-1]), b"annexe de " + r.numero.encode())
        }
        self.abimes: set[str] = set()
        self.continuites: dict[str, Continuite] = {}
        parti = publie(PARTI, au)
        self.pierres = {parti.uri: Pierre(parti.uri, datetime(2025, 6, 1, 12, tzinfo=UTC), self._remplacant())}
        self.ouvertes = OuvertesEnMemoire(self.actes, self.pierres)

    def _ordre(self) -> list[ActePublie]:
        return sorted(self.actes.values(), key=lambda a: (a.acte.seance.date, a.uri), reverse=True)

    def _remplacant(self) -> str | None:
        """The first act of the same authority."""
        return next((uri for uri, a in self.actes.items() if a.collectivite == PARTI.collectivite), None)

    def publies(
        self,
        *,
        siren=None,
        nature=None,
        annee=None,
        seance=None,
        matiere=None,
        publicite_depuis=None,
        apres=None,
        limite=20,
    ):  # type: ignore[no-untyped-def]
        if not 1 <= limite <= 100:
            raise MauvaisUsage("PAG-02", f"La limite {limite} est hors bornes", "Demandez de 1 à 100 actes.")
        if apres is not None and not apres.isdecimal():
            raise MauvaisUsage("PAG-01", "Ce curseur n’est pas valable")
        trouves = [
            a for a in self._ordre()
            if siren in (None, a.collectivite.siren) and nature in (None, a.acte.nature)
            and seance in (None, a.acte.seance.date) and matiere in (None, a.acte.matiere)
            and (publicite_depuis is None or any(
                e.type is T.PUBLICATION and e.date >= publicite_depuis for e in a.vie.evenements))
            and (annee is None or (a.acte.seance.date and a.acte.seance.date.year == annee))
        ]  # fmt: skip
        debut = int(apres or 0)
        suite = str(debut + limite) if debut + limite < len(trouves) else None
        return PagePublies(tuple(trouves[debut : debut + limite]), suite, len(trouves))

    def publie(self, nom: str) -> ActePublie | Pierre | None:
        if nom in self.pierres:
            return self.pierres[nom]
        if nom in self.actes:
            return self.actes[nom]
        canonique = numero_canonique(nom)
        for a in self.actes.values():
            if nom == a.identifiant or canonique == numero_canonique(a.acte.numero or "?"):
                return a
        return None

    def publie_version(self, nom: str, version: int) -> ActePublie | None:
        trouve = self.publie(nom)
        return trouve if isinstance(trouve, ActePublie) and version == trouve.acte.version else None

    def publie_par_cle(self, cle: str) -> ActePublie | None:
        return next((a for a in self.actes.values() if a.cle == cle), None)

    def publies_par_cle(self, cles) -> dict[str, ActePublie]:  # type: ignore[no-untyped-def]
        vues = ((cle, self.publie_par_cle(cle)) for cle in cles)
        return {cle: vue for cle, vue in vues if vue is not None}

    def publie_par_document(self, sha256: str) -> ActePublie | None:
        return next((a for a in self.actes.values() if any(d.sha256 == sha256 for d in a.documents)), None)

    def objet(self, sha256: str) -> bytes:
        if sha256 in self.abimes:
            raise Dommage("DEP-01", "Cet objet n’est plus ce que dit son nom")
        return self.octets[sha256]

    def collectivites_publiees(self) -> tuple[Collectivite, ...]:
        return tuple(sorted({a.collectivite for a in self.actes.values()}, key=lambda c: c.nom))

    def collectivite(self, siren: str) -> Collectivite | None:
        return next((c for c in self.collectivites_publiees() if c.siren == siren), None)

    def seances_publiees(self) -> tuple[tuple[date, str, int], ...]:
        comptes: dict[tuple[date, str], int] = {}
        for a in self.actes.values():
            assert a.acte.seance.date
            cle = (a.acte.seance.date, a.collectivite.siren)
            comptes[cle] = comptes.get(cle, 0) + 1
        return tuple((j, s, n) for (j, s), n in sorted(comptes.items(), reverse=True))

    def compteur(self) -> int:
        return len(self.actes)

    def continuite(self, uri: str, vie: Vie, auteur: Collectivite, au: datetime | None = None) -> Continuite | None:
        return self.continuites.get(uri)

    def position(self) -> int:
        return len(self.actes)

    def changements(self, depuis: int) -> tuple[int, tuple[str, ...]]:
        return len(self.actes), ()

    def cle_journal(self) -> str:
        return str(self.journal.cle)


def verdict_constant(_octets: bytes) -> Verdict:
    """An undetermined verdict, whatever the file."""
    return Verdict((Controle("sceau", Issue.INDETERMINE, "Sceau : racine inconnue."),))


def dossier_invente(publie: ActePublie) -> bytes:
    """What stands for a bundle where the register is in memory."""
    return b"PK\x05\x06" + publie.uri.encode()


def attestation_constante(cle: str) -> bytes:
    """Some bytes for a published act, whatever the day."""
    return b"%PDF-1.7 attestation de " + cle.encode()


def contexte(dossier: Path, recettes: tuple[Recette, ...] = RECETTES, *, au: date = AUJOURD_HUI) -> Contexte:
    """A context over recipes: the register in memory, the real index in `dossier`."""
    registre = RegistreEnMemoire(recettes, au)
    registre.journal = nouveau(dossier.with_name(f"{dossier.name}-journal"), 12)
    registre.journal.signer()
    registre.espaces = Espaces(registre.journal._base)
    registre.listes = Listes(registre.journal._base)
    registre.retraits = Retraits(registre.journal._base)
    with registre.journal._base.ecriture() as connexion:
        for auteur in (METROPOLE, COMMUNE, OUTRE_MER):
            connexion.execute(insert(collectivites).values(**colonnes_collectivite(auteur)))
    moteur = MoteurPublic(dossier)
    moteur.indexer(registre.actes.values(), position=1)
    instant = replace_jour(INSTANT, au)
    return Contexte(
        registre=registre,  # type: ignore[arg-type]
        moteur=moteur,
        horloge=lambda: instant,
        verifier=verdict_constant,
        dossier_de_preuve=dossier_invente,
        attester=attestation_constante,
        nom_du_site="Registre du Val-d’Orne",
        adresse="https://actes.example.fr",
        demonstration=True,
    )


def replace_jour(instant: datetime, au: date) -> datetime:
    """The same hour on another day."""
    return instant.replace(year=au.year, month=au.month, day=au.day)

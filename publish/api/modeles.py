"""What the API answers, for its description: names, types, meaning of each field. One may be added, none changes.

The answers themselves are made elsewhere; a test holds that these models say all that they hold.
"""

from __future__ import annotations

from datetime import date, datetime

from pydantic import BaseModel, ConfigDict, Field

from schemas.acte import Etape, ModeVote, Nature
from schemas.acte_publie import TypeDocument
from schemas.collectivite import MoyenPublicite, TypeCollectivite
from schemas.vie import Source, Statut, TypeEvenement


class Modele(BaseModel):
    """Base: every field is given, null where the act does not say."""

    model_config = ConfigDict(json_schema_serialization_defaults_required=True)


class Auteur(Modele):
    """An authority, in short."""

    siren: str = Field(pattern=r"^\d{9}$")
    nom: str


class Resume(Modele):
    """One act of a list."""

    acte: str = Field(description="Identifiant de préfecture, sinon numéro")
    uri: str = Field(description="Chemin permanent de l’acte")
    url: str = Field(description="Adresse permanente de l’acte")
    identifiant: str | None = Field(description="Identifiant de préfecture (@CTES)")
    numero: str | None = Field(description="Numéro, comme la collectivité l’écrit")
    objet: str | None = Field(description="Objet, dans les mots de l’acte")
    titre: str | None = Field(description="Titre affiché, proposé puis confirmé")
    nature: Nature
    collectivite: Auteur
    organe: str | None
    date_seance: date | None
    matiere: str | None = Field(description="Code de la nomenclature ACTES")
    etape: Etape
    statut: Statut | None = Field(description="État en droit, aujourd’hui")
    libelle: str = Field(description="Le même, en une phrase")
    version: int
    remplace_par: str | None = Field(description="Chemin de l’acte qui le remplace, quand sa collectivité le dit")
    mis_en_ligne: datetime = Field(description="Première mise en ligne ici")
    demonstration: bool = Field(description="Vrai : sans valeur légale")


class PageActes(Modele):
    """One page of a list."""

    total: int
    actes: list[Resume]
    suite: str | None = Field(description="Curseur de la page suivante")
    suivante: str | None = Field(description="Son adresse ; l’en-tête Link la donne aussi (rel=next)")
    precedente: str | None = Field(description="L’adresse de la page précédente (rel=prev)")


class CollectiviteDonnee(Modele):
    """An authority that publishes here."""

    siren: str
    siret: str | None
    nom: str
    type: TypeCollectivite
    departement: str | None
    actes: int = Field(description="Actes publiés")
    deliberations: int = Field(description="Dont des délibérations")
    url: str = Field(description="Son espace")


class CollectivitesDonnees(Modele):
    """All of them, by name."""

    collectivites: list[CollectiviteDonnee]


class SeanceDonnee(Modele):
    """One session of one authority."""

    date: date
    collectivite: Auteur
    actes: int = Field(description="Actes publiés ; 0 quand seule la liste des délibérations est en ligne")
    url: str


class PageSeances(Modele):
    """One page of a list."""

    total: int
    seances: list[SeanceDonnee]
    suite: str | None = Field(description="Curseur de la page suivante")
    suivante: str | None = Field(description="Son adresse ; l’en-tête Link la donne aussi (rel=next)")
    precedente: str | None = Field(description="L’adresse de la page précédente (rel=prev)")


class Personne(Modele):
    """A person, as the act names them."""

    nom: str
    qualite: str | None


class Effectif(Modele):
    """Counts printed in the act."""

    en_exercice: int | None
    presents: int | None
    votants: int | None
    pouvoirs: int | None


class Disposition(Modele):
    """One provision."""

    eid: str = Field(description="Sa place : la même dans le XML et dans la page")
    numero: str | None
    verbe: str | None
    texte: str


class Voix(Modele):
    """The vote."""

    mode: ModeVote | None
    pour: int | None
    contre: int | None
    abstentions: int | None
    non_participants: int | None


class Tribunal(Modele):
    """The court of the act."""

    nom: str | None
    ville: str | None


class DocumentDonne(Modele):
    """One document, at its address."""

    type: TypeDocument
    url: str
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    media: str
    octets: int
    nom: str


class VersionDonnee(Modele):
    """One sealed version."""

    version: int
    acte_xml: str = Field(description="SHA-256 de son acte.xml")
    depuis: datetime
    motif: str | None


class ActeEntier(Resume):
    """The whole act."""

    date_convocation: date | None
    effectif: Effectif
    president: Personne | None
    secretaire: Personne | None
    visas: list[str]
    considerants: list[str]
    introduction: str | None
    dispositif: list[Disposition]
    vote: Voix
    signataires: list[Personne]
    voies_et_delais: str | None
    recours_tiers_jusqu_au: date | None
    tribunal: Tribunal | None
    position_journal: int = Field(description="Place de l’acte dans le journal public")
    dossier_de_preuve: str
    documents: list[DocumentDonne]
    attestation: str
    versions: list[VersionDonnee]


class MotifDonne(Modele):
    """One reason."""

    regle: str
    fait: str
    effet: str


class MajorationDonnee(Modele):
    """A longer period, for some."""

    regle: str
    mois: int
    dernier_jour: date


class EcheanceDonnee(Modele):
    """One period; the three dates differ where the law is open."""

    depart: date | None
    dernier_jour: date | None = Field(description="Jour retenu")
    prudent: date | None
    au_plus_tard: date | None
    ouvert: bool | None
    jours_restants: int | None
    majorations: list[MajorationDonnee]
    particulier: str | None = Field(description="Pourquoi aucune date n’est donnée")
    motifs: list[MotifDonne]


class PubliciteDonnee(Modele):
    """One publicity, in law."""

    date: date
    source: Source
    moyen: MoyenPublicite
    lieu: str | None


class DeuxMois(Modele):
    """Whether two months online are proved, and the day they are."""

    jour: date
    acquis: bool


class TrouDonne(Modele):
    """A time without record."""

    debut: datetime
    fin: datetime | None
    cause: str


class ContinuiteDonnee(Modele):
    """What records prove of the stay online."""

    debut: datetime
    fin: datetime
    sans_interruption: bool
    releves: int
    exterieurs: int
    deux_mois: DeuxMois
    trous: list[TrouDonne]


class PublicitesDonnees(Modele):
    """The publicity retained, the others, and what was visible here."""

    retenue: PubliciteDonnee | None
    autres: list[PubliciteDonnee]
    premiere_mise_en_ligne_ici: datetime | None
    intervalles: list[tuple[datetime, datetime | None]]
    continuite: ContinuiteDonnee | None


class QualificationDonnee(Modele):
    """What the law depends on."""

    nature: Nature
    categorie: str | None
    creatrice_de_droits: bool | None
    soumis_transmission: bool | None
    matiere: str | None


class EvenementDonne(Modele):
    """One event, as the public sees it."""

    type: TypeEvenement
    date: date


class StatutDonne(Modele):
    """The answer of the law on one day, with its reasons."""

    acte: str | None
    uri: str | None
    au: date
    connu_au: date
    etape: Etape | None
    statut: Statut | None
    libelle: str
    executoire: bool
    executoire_depuis: date | None
    manquants: list[str]
    suspensions: list[tuple[date, date | None]]
    prise_effet: date | None
    recours_tiers: EcheanceDonnee
    conseillers: EcheanceDonnee
    destinataire: EcheanceDonnee
    defere: EcheanceDonnee
    retrait_jusqu_au: date | None
    publicite: PublicitesDonnees
    qualification: QualificationDonnee
    motifs: list[MotifDonne]
    evenements: list[EvenementDonne]
    tribunal: Tribunal | None


class Extrait(Modele):
    """A passage; in `html`, the only tag is `<mark>`."""

    ou: str
    eid: str | None
    html: str


class ResultatDonne(Modele):
    """One hit."""

    acte: str | None
    uri: str
    numero: str | None
    objet: str | None
    titre: str | None
    collectivite: str | None
    siren: str | None
    organe: str | None
    nature: str | None
    date_seance: date | None
    statut: str | None
    etape: str | None
    titre_html: str | None
    extraits: list[Extrait]
    autres: int = Field(description="Passages trouvés au-delà de ceux qui sont donnés")
    complet: bool = Field(description="L’acte a tous les mots ; sinon une partie")


class RechercheDonnee(Modele):
    """The answer to a question."""

    requete: str
    total: int
    complets: int = Field(description="Parmi le total, les actes qui ont tous les mots : ils viennent d’abord")
    resultats: list[ResultatDonne]
    facettes: dict[str, dict[str, int]]
    tardent: bool = Field(description="Les comptes des filtres manquent, faute de temps")
    suggestion: str | None = Field(description="« Vouliez-vous dire »")
    corrigee: bool = Field(description="Aucun acte ne répond aux mots tapés : la réponse est celle de la suggestion")
    suite: str | None = Field(description="Curseur de la page suivante")
    suivante: str | None = Field(description="Son adresse ; l’en-tête Link la donne aussi (rel=next)")
    duree_ms: float


class PassationDonnee(Modele):
    """From one key of the journal to the next."""

    ancienne: str
    nouvelle: str
    taille: int
    motif: str
    note: str


class PassationsDonnees(Modele):
    """All of them, oldest first."""

    passations: list[PassationDonnee]


class CosignatureDonnee(Modele):
    """What a witness signed."""

    temoin: str
    instant: datetime


class PointDonne(Modele):
    """One checkpoint that others vouch for."""

    taille: int
    racine: str
    note: str
    jeton: str | None
    horodatages: list[datetime]
    cosignatures: list[CosignatureDonnee]


class PointsDonnes(Modele):
    """A page of them, newest first."""

    points: list[PointDonne]
    avant: int | None = Field(description="À redonner pour la page suivante")
    suivante: str | None = Field(description="Son adresse ; l’en-tête Link la donne aussi (rel=next)")


class ParametreRefuse(Modele):
    """One parameter, and why it is refused."""

    nom: str
    raison: str


class Probleme(Modele):
    """An error (RFC 9457). Its kind may bring more members: `parametres`, `acte`, `uri`…"""

    type: str = Field(description="Adresse qui explique cette sorte de problème")
    title: str
    status: int
    detail: str = Field(description="Ce qui ne va pas, en français")
    instance: str = Field(description="Ce qui était demandé")
    code: str = Field(description="Code stable")
    parametres: list[ParametreRefuse] | None = Field(default=None, description="Paramètres refusés (400)")

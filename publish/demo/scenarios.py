"""What happens to each act of the demonstration: one line of the table an act, its text apart (`textes/`)."""

from __future__ import annotations

from dataclasses import dataclass

from publish.demo.collectivites import CORVELLE, LERCHWIHR, ORSENNE
from publish.demo.original import Forme
from schemas.acte import Categorie
from schemas.collectivite import MoyenPublicite
from schemas.vie import Auteur, TypeEvenement

_T = TypeEvenement


@dataclass(frozen=True, slots=True)
class Seance:
    """A session, or a day of signature: whose, how many days ago at least (None: before a publication whose last day is
    discussed), how many members were present, how many had given a mandate."""

    maisonnee: str
    il_y_a: int | None
    presents: int
    pouvoirs: int


SEANCES: dict[str, Seance] = {
    "ca": Seance(CORVELLE, 6, 0, 0),
    "c1": Seance(CORVELLE, 13, 24, 3),
    "c2": Seance(CORVELLE, 41, 25, 2),
    "c3": Seance(CORVELLE, 76, 23, 4),
    "c4": Seance(CORVELLE, 125, 22, 5),
    "c5": Seance(CORVELLE, 220, 26, 2),
    "c6": Seance(CORVELLE, 395, 24, 4),
    "c7": Seance(CORVELLE, 3400, 23, 3),
    "od": Seance(ORSENNE, 11, 0, 0),
    "o1": Seance(ORSENNE, 20, 35, 3),
    "o2": Seance(ORSENNE, 48, 33, 4),
    "o3": Seance(ORSENNE, 80, 36, 2),
    "o4": Seance(ORSENNE, None, 31, 5),
    "o5": Seance(ORSENNE, 260, 34, 1),
    "l1": Seance(LERCHWIHR, 8, 12, 1),
    "l2": Seance(LERCHWIHR, 72, 13, 0),
    "l3": Seance(LERCHWIHR, 165, 11, 2),
    "l4": Seance(LERCHWIHR, 420, 12, 2),
}


@dataclass(frozen=True, slots=True)
class Fait:
    """One event of an act's life, its days as `calendrier` writes them."""

    type: TypeEvenement
    date: str
    auteur: Auteur | None = None
    recu_le: str | None = None
    moyen: MoyenPublicite | None = None
    urgence: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """One act. `publie`: the day on which it was public in law, declared (None: its going online here, today);
    `visible`: it is published here; `forme`: the stamp on its file; `double`: its stamped copy comes afterwards;
    `rectifie`: reason and text of its second version; `brouillon`: reading leaves something to look at;
    `remplace_par`: the act that replaces it."""

    texte: str
    seance: str
    rang: int
    matiere: str
    forme: Forme = Forme.AUCUNE
    pdf: bool = False
    envoi: str | None = "s+1"
    reception: str | None = "s+2"
    publie: str | None = None
    visible: bool = True
    faits: tuple[Fait, ...] = ()
    categorie: Categorie = Categorie.ESPECE
    creatrice: bool | None = None
    annexes: tuple[str, ...] = ()
    double: bool = False
    rectifie: tuple[str, str] | None = None
    depublie: str | None = None
    remplace_par: str | None = None
    cumul: bool = False
    brouillon: bool = False
    modele: str | None = None
    nature: str = "DE"
    numerotation: str | None = None
    a_voir: bool = False


_ACCUSE, _ENVOYE = Forme.ACCUSE, Forme.ENVOYE
_REGLE, _ELECTION, _VOEU, _INDIVIDUELLE = (
    Categorie.REGLEMENTAIRE,
    Categorie.ELECTION,
    Categorie.VOEU,
    Categorie.INDIVIDUELLE,
)

SCENARIOS: tuple[Scenario, ...] = (
    # Long ago: the backlog, posted when posting was the rule
    Scenario(
        "deplacements", "c7", 41, "8.7", _ACCUSE,
        faits=(Fait(_T.PUBLICATION, "s+4", moyen=MoyenPublicite.AFFICHAGE),),
    ),
    # Last year
    Scenario("ecole", "l4", 18, "8.1", _ACCUSE, publie="s+3"),
    Scenario("budget", "c6", 102, "7.1", _ENVOYE, pdf=True, publie="s+4", categorie=_REGLE),
    Scenario(
        "marche_ancien", "c6", 104, "7.10", publie="s+5", categorie=_REGLE,
        faits=(Fait(_T.ABROGATION, "j-9", note="Remplacée par le règlement du marché"),), remplace_par="marche_forain",
    ),
    Scenario("secours", "c6", 109, "7.10", _ACCUSE, publie="s+5", depublie="Des noms de familles y figuraient"),
    Scenario("fonds_concours", "o5", 14, "7.8", _ACCUSE, pdf=True, publie="s+6"),
    # This spring
    Scenario(
        "stationnement", "c5", 31, "8.3", _ENVOYE, pdf=True, publie="s+4", categorie=_REGLE,
        faits=(
            Fait(_T.PRISE_EFFET, "p+40"),
            Fait(_T.RECOURS_CONTENTIEUX, "s+55", Auteur.TIERS),
            Fait(_T.ANNULATION, "j-21", note="Différence de traitement selon le département d’immatriculation"),
        ),
    ),
    Scenario(
        "reglement_interieur", "c5", 32, "5.2", _ACCUSE, publie="s+4", categorie=_REGLE,
        faits=(
            Fait(_T.RECOURS_CONTENTIEUX, "s+50", Auteur.ELU),
            Fait(_T.ANNULATION_PARTIELLE, "j-30", note="Article 7 : espace d’expression insuffisant"),
        ),
    ),
    Scenario(
        "indemnites", "c5", 33, "5.6", _ACCUSE, publie="s+4",
        rectifie=("Erreur matérielle sur le taux servi aux adjoints", "indemnites_rectifiees"),
    ),
    Scenario(
        "aire_jeux", "c5", 37, "1.1", _ACCUSE, publie="s+5", creatrice=True,
        faits=(Fait(_T.RETRAIT, "s+90", note="Critère d’attribution non annoncé"),),
    ),
    Scenario("salle_fetes", "l3", 12, "3.6", _ENVOYE, pdf=True, publie="s+3", categorie=_REGLE),
    Scenario("zones", "o4", 61, "3.2", publie="incertain"),
    # This summer
    Scenario(
        "reseau_chaleur", "c4", 54, "1.2", _ENVOYE, pdf=True, publie="s+4",
        faits=(Fait(_T.DEFERE, "s+55", Auteur.PREFET),),
    ),
    Scenario(
        "regime_indemnitaire", "c4", 56, "4.5", _ACCUSE, publie="s+4", categorie=_REGLE,
        faits=(Fait(_T.DEFERE, "s+50", Auteur.PREFET), Fait(_T.SUSPENSION, "j-48")),
    ),
    Scenario(
        "presbytere", "c4", 58, "3.2", _ACCUSE, pdf=True, publie="s+5",
        faits=(
            Fait(_T.RECOURS_CONTENTIEUX, "s+45", Auteur.TIERS),
            Fait(_T.SUSPENSION, "s+62"),
            Fait(_T.FIN_SUSPENSION, "j-15", note="Le juge a rejeté le recours"),
            Fait(_T.REJET_CONTENTIEUX, "j-15"),
        ),
    ),
    # Periods that end these days
    Scenario(
        "gemapi", "o3", 71, "8.8", _ENVOYE, pdf=True, publie="s+8",
        faits=(Fait(_T.RECOURS_CONTENTIEUX, "j-24", Auteur.TIERS),),
    ),
    Scenario("cimetiere", "c3", 66, "3.5", publie="e-7", categorie=_REGLE),
    Scenario("denomination", "c3", 67, "8.3", _ACCUSE, publie="e+0"),
    Scenario("gymnase", "c3", 68, "7.10", _ENVOYE, pdf=True, publie="e+3", a_voir=True),
    Scenario(
        "terrain", "c3", 70, "3.2", _ACCUSE, pdf=True, publie="e+6",
        faits=(Fait(_T.LETTRE_OBSERVATIONS, "j-45", Auteur.PREFET, recu_le="j-43"),),
    ),
    Scenario("chapelle", "l2", 24, "8.9", _ENVOYE, pdf=True, publie="e+12"),
    Scenario("chasse", "l2", 25, "3.6", publie="e+9"),
    # This autumn
    Scenario("habitat", "o2", 84, "8.5", _ACCUSE, pdf=True, publie="s+7", categorie=_REGLE,
             annexes=("habitat_reglement",)),
    Scenario(
        "pepiniere", "o2", 86, "3.3", publie="s+6", categorie=_REGLE,
        faits=(
            Fait(_T.DEMANDE_PIECES, "j-30", Auteur.PREFET, recu_le="j-29"),
            Fait(_T.PIECES_COMPLETEES, "j-20"),
        ),
    ),
    Scenario("piste_cyclable", "c2", 75, "8.3", _ENVOYE, pdf=True, envoi="s+8", reception="s+9", publie="s+2",
             cumul=True),
    Scenario(
        "bibliotheque", "c2", 78, "8.9", _ACCUSE, pdf=True, publie="s+6", categorie=_REGLE,
        annexes=("mediatheque_reglement", "mediatheque_tarifs"),
        faits=(Fait(_T.RECOURS_GRACIEUX, "j-12", Auteur.TIERS, recu_le="j-11"),),
    ),
    Scenario("jumelage", "c2", 79, "9.1", publie="s+6", double=True),
    Scenario("gymnase_creneaux", "c2", 80, "8.1", _ACCUSE, publie="s+6"),
    Scenario("bus", "o1", 101, "8.7", _ACCUSE, pdf=True, publie="s+6"),
    Scenario("eau", "o1", 102, "8.8", _ENVOYE, pdf=True, publie="s+6", categorie=_REGLE),
    Scenario("dechets", "o1", 103, "8.8", _ACCUSE, publie="s+6"),
    Scenario("vice_president", "o1", 104, "5.1", _ENVOYE, publie="s+2", categorie=_ELECTION),
    Scenario("designation", "o1", 105, "5.3", publie="s+6", categorie=_ELECTION),
    Scenario("fibre", "o1", 106, "8.4", reception=None, publie="s+7"),
    Scenario("climat", "o1", 107, "8.8", _ACCUSE, pdf=True, visible=False),
    # The last sessions
    Scenario("cantine", "c1", 87, "8.1", _ENVOYE, pdf=True, publie="s+5", categorie=_REGLE),
    Scenario("associations", "c1", 88, "7.5", _ACCUSE, pdf=True),
    Scenario("decision_modificative", "c1", 89, "7.1", reception=None, visible=False),
    Scenario("emplois", "c1", 90, "4.1", envoi=None, reception=None, visible=False),
    Scenario("hopital", "c1", 91, "9.4", publie="s+4", categorie=_VOEU),
    Scenario("videoprotection", "c1", 92, "6.1", envoi=None, reception=None, publie="s+4"),
    Scenario(
        "marche_forain", "c1", 93, "6.4", _ENVOYE, pdf=True, publie="s+5", categorie=_REGLE,
        faits=(Fait(_T.PRISE_EFFET, "p+50"),),
    ),
    Scenario(
        "crue_pont", "c1", 94, "1.1", publie="j-1",
        faits=(Fait(_T.PUBLICATION, "s+1", moyen=MoyenPublicite.AFFICHAGE, urgence=True),),
    ),
    Scenario("reglement_voirie", "c1", 96, "8.3", _ACCUSE, pdf=True, publie="s+5", categorie=_REGLE),
    # What the executives sign between the sessions
    Scenario(
        "arrete_noel", "ca", 214, "6.1", _ACCUSE, pdf=True, publie="s+3", categorie=_REGLE,
        modele="corvelle_arrete", nature="AR", numerotation="{annee}-A{rang}",
    ),
    Scenario(
        "arrete_delegation", "ca", 215, "5.4", publie="s+4", categorie=_REGLE,
        modele="corvelle_arrete", nature="AR", numerotation="{annee}-A{rang}",
    ),
    Scenario(
        "decision_navettes", "od", 23, "1.1", publie="s+3",
        modele="orsenne_decision", nature="AU", numerotation="D{annee}-{rang}",
    ),
    Scenario("foret", "l1", 31, "3.6", _ENVOYE, publie="s+3"),
    Scenario(
        "protection", "l1", 32, "4.1", publie="s+3", categorie=_INDIVIDUELLE, creatrice=True,
        faits=(Fait(_T.NOTIFICATION, "s+3"),),
    ),
    # What a person must look at before anything is sealed
    Scenario("brouillon_compteurs", "c1", 95, "1.7", pdf=True, brouillon=True),
    Scenario("brouillon_tourisme", "o1", 108, "7.2", brouillon=True, modele="orsenne_brouillon"),
    Scenario("brouillon_chemins", "l1", 33, "3.1", brouillon=True, modele="lerchwihr_brouillon"),
)  # fmt: skip

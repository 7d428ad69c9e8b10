"""What the law will depend on, proposed with its reasons; a person confirms it. No word of the text removes a date."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from pipeline.parsing.motifs import replier
from schemas.acte import Acte, Categorie, Diagnostic, Nature, Niveau
from schemas.collectivite import Collectivite, Territoire, TypeCollectivite
from schemas.identifiants import lire_identifiant
from schemas.vie import Qualification

_TYPES = (
    (re.compile(r"^métropole", re.IGNORECASE), TypeCollectivite.METROPOLE),
    (re.compile(r"^(communauté (?:de communes|d.agglomération|urbaine))", re.IGNORECASE), TypeCollectivite.EPCI_FP),
    (re.compile(r"^(commune|ville|mairie)\b", re.IGNORECASE), TypeCollectivite.COMMUNE),
    (re.compile(r"^(conseil )?départemental|^département\b", re.IGNORECASE), TypeCollectivite.DEPARTEMENT),
    (re.compile(r"^région\b", re.IGNORECASE), TypeCollectivite.REGION),
    (re.compile(r"^établissement public territorial", re.IGNORECASE), TypeCollectivite.EPT),
    (re.compile(r"^(centre communal d.action sociale|ccas|caisse des écoles)", re.IGNORECASE),
     TypeCollectivite.ETABLISSEMENT_COMMUNAL),
)  # fmt: skip
_TERRITOIRES = {
    "057": Territoire.ALSACE_MOSELLE,
    "067": Territoire.ALSACE_MOSELLE,
    "068": Territoire.ALSACE_MOSELLE,
    "971": Territoire.GUADELOUPE,
    "972": Territoire.MARTINIQUE,
    "973": Territoire.GUYANE,
    "974": Territoire.LA_REUNION,
    "976": Territoire.MAYOTTE,
    "977": Territoire.SAINT_BARTHELEMY,
}
_AILLEURS = {"975": "saint-pierre-et-miquelon", "978": "saint-martin", "986": "wallis-et-futuna",
             "987": "polynesie-francaise", "988": "nouvelle-caledonie"}  # fmt: skip
_TRIBUNAL = re.compile(r"tribunal administratif (?:de |d['’])([A-ZÉÈÎ][\w’'-]+(?:[ -][A-ZÉÈ][\w’'-]+)*)")


def _plier(texte: str) -> str:
    """Folded, one character for one; « DEL_12_Tarifs » holds the word « Tarifs »."""
    return replier(texte).replace("_", " ")


@dataclass(frozen=True, slots=True)
class _Indice:
    """Words of the object (folded, without accents) and what they make likely."""

    motif: re.Pattern[str]
    raison: str

    def lu(self, objet: str) -> str | None:
        """The words as the text has them, and why they count; None when they are not there."""
        trouve = self.motif.search(_plier(objet))
        return f"« {objet[slice(*trouve.span())]} » : {self.raison}" if trouve else None


def _indices(*paires: tuple[str, str]) -> tuple[_Indice, ...]:
    return tuple(_Indice(re.compile(rf"\b(?:{motif})\b"), raison) for motif, raison in paires)


_A_CONFIRMER = _indices(
    (r"elections?|elus? (?:au|a la)|nombre d'adjoints|nombre de vice-presidents|ccid|ciid", "peut-être une élection"),
    (r"designations?|representants?|delegues? (?:au|aux|a la|suppleants?|titulaires?)", "peut-être une désignation"),
    (r"v(?:oe|œ)ux?|motions?|petition", "peut-être un vœu"),
    (r"avis (?:sur|du conseil|de la com\w+|des communes|relatif)|: avis|information|"
     r"rapports? (?:annuel|d'activites?|des? administrateurs|sur le prix)|"
     r"rpqs|debat|orientations? budgetaires?|comptes?[- ]rendus? des? decisions|"
     r"decisions prises (?:par|en application)|"
     r"decisions (?:du maire|du president|du bureau|municipales)|modification des limites territoriales",
     "peut-être un avis, un rapport ou un acte préparatoire"),
    (r"secours d'urgence|aides? individuelles?|remises? gracieuses?|protection fonctionnelle|attribution d'un logement|"
     r"nomination|titularisation|mise a la retraite|sanction disciplinaire|"
     r"(?:m\.|mr|mme|mlle|monsieur|madame) (?!l[ea] |l')[\w-]+",
     "peut-être une décision individuelle, qui se notifie"),
    (r"delegation du droit de preemption", "peut-être une délégation, qui vaut règle"),
)  # fmt: skip
"""What a word may hide: the category stays unknown, for a word of the text never removes a date by itself."""
_REGLES = _indices(
    (r"reglements?(?! amiable| d'un litige| des? factures?| par )|reglementation|guide de la commande publique|"
     r"charte (?:d'utilisation|d'usage|informatique|des)", "règle générale"),
    (r"tarifs?|tarification|redevances?|rodp|frais de scolarite|gratification", "prix ou tarif, pour tous"),
    (r"taux (?:d[eu]s? |d')\w+|taxes?|tvlh|thlv|exonerations?|abattements?|fiscalite|ratios? promus|taux de promotion",
     "imposition ou taux, pour tous"),
    (r"regime indemnitaire|rifseep|ifse|primes?|indemnites? (?:de fonctions?|horaires?|des elus)|astreintes?|"
     r"participation de l'employeur|protection sociale complementaire|temps de travail|cycles? de travail|"
     r"compte epargne-temps|teletravail|droit a la formation|conditions d'accueil",
     "règle pour tous les agents ou élus"),
    (r"(?:tableau|mise a jour|modification) des (?:effectifs|emplois)|"
     r"(?:creation|suppression)s? (?:d'un |d'une |d'|de )?(?:emplois?|postes?)(?! non permanents?)",
     "organisation du service"),
    (r"(?:approbation|adoption) (?:de la |de l'|du )?(?:(?:revision|modification|elaboration)\b.{0,40} )?"
     r"(?:plu|plui|pluih|plan local d'urbanisme|scot|carte communale)|"
     r"(?:plu|plui|pluih|plan local d'urbanisme|scot|carte communale)\b.{0,40} : approbation|"
     r"(?:declaration prealable|permis de louer|permis de demolir) sur|instauration du permis de louer|"
     r"ravalement des facades|sectorisation", "règle d’urbanisme ou de service, pour tous"),
    (r"delegations? (?:consenties?|accordees?|de signature|de fonctions?|d'attributions?|de pouvoirs?|de competences?|"
     r"du conseil|du comite|au (?:maire|president|bureau))", "délégation : qui peut agir"),
)  # fmt: skip
_DROITS = _indices(
    (r"(?:attribution|octroi|versement|vote)s? (?:d'une |de la |des |de |d')?(?:subventions?|aides?)|"
     r"subventions? (?:exceptionnelles?|aux?|a l[a'])|pass commerce|aide a l'immobilier",
     "avantage accordé, qui crée des droits"),
    (r"permis de construire|permis d'amenager|titularisation|nomination|avancement d'echelon",
     "décision favorable à une personne, qui crée des droits"),
)  # fmt: skip
_PAS_UNE_REGLE = re.compile(r"\b(?:reversement|adhesion)\b")
_DEMANDES = re.compile(r"\bdemandes? (?:de|d')")
_DISPENSES = _indices(
    (r"droits? de (?:voirie|stationnement)|(?:tarifs?|redevances?) d[eu] stationnement|"
     r"(?:de)?classements?\b.{0,80}\b(?:voies?|voirie|rue|chemin)|alignement|nivellement|"
     r"(?:ouverture|redressement|elargissement)\b.{0,80}\bvoies? communales?", "peut-être dispensée (voirie : 1°, a)"),
    (r"ratios? promus|taux de promotion|promus[- ]promouvables|(?:des)?affiliation au centre de gestion|"
     r"conventions?\b.{0,80}\b(?:centre de gestion|cdg)", "peut-être dispensée (personnel : 1°, b)"),
)  # fmt: skip
"""Délibérations that L.2131-2 I leaves out (1°, a and b): a person says whether this is one."""
_POLICE_DISPENSEE = _indices(
    (r"circulation|stationnement|vitesse|sens unique|zone 30", "peut-être dispensé (police de la circulation : 2°)"),
    (r"debits? de boissons?|buvettes?", "peut-être dispensé (débit de boissons d’une association : 2°)"),
)
_INDIVIDUELS_SOUMIS = _indices(
    (r"permis de (?:construire|amenager|demolir)|permis d'amenager|declaration prealable|certificat d'urbanisme",
     "autorisation d’urbanisme (6°)"),
    (r"peril|mise en securite|fermeture|mise en demeure", "mesure de police (2°)"),
)  # fmt: skip
_CONTRATS_SOUMIS = _indices(
    (
        r"emprunts?|contrat de pret|concessions?|delegation de service public|affermage|partenariat public",
        "contrat listé (4°)",
    ),
)
_DELEGATION = re.compile(r"\bdelegation|2122-22\b|5211-10\b|3211-2\b|4221-5\b")
_RENVOIS = {
    TypeCollectivite.DEPARTEMENT: "CGCT L.3131-2",
    TypeCollectivite.REGION: "CGCT L.4141-2",
    TypeCollectivite.ETABLISSEMENT_COMMUNAL: "CGCT L.2131-12 et L.2131-2",
    TypeCollectivite.SYNDICAT_MIXTE_OUVERT: "CGCT L.5721-4 et L.2131-2",
    TypeCollectivite.COMMUNE: "CGCT L.2131-2",
    TypeCollectivite.AUTRE: "CGCT L.2131-2",
}
"""The list of what must be transmitted, by kind of authority; that of groupings (L.5211-3) is the communes’."""
_REFORME = date(2022, 7, 1)


def qualifier(acte: Acte) -> Qualification:
    """A proposal, each part with its reason; what a word makes doubtful stays unknown, for a person to confirm."""
    objet = acte.objet or acte.titre or ""
    categorie, pourquoi = _categorie(acte, objet)
    droits, pour_les_droits = _creatrice_de_droits(categorie, objet)
    soumis, fondement = _transmission(acte, objet)
    return Qualification(
        nature=acte.nature,
        categorie=categorie,
        creatrice_de_droits=droits,
        soumis_transmission=soumis,
        matiere=acte.matiere,
        motif=f"catégorie : {pourquoi} ; droits : {pour_les_droits} ; transmission : {fondement}",
    )


def _premier(indices: tuple[_Indice, ...], objet: str) -> str | None:
    return next((raison for indice in indices if (raison := indice.lu(objet))), None)


def _categorie(acte: Acte, objet: str) -> tuple[Categorie | None, str]:
    par_nature: dict[Nature, tuple[Categorie, str]] = {
        Nature.AI: (Categorie.INDIVIDUELLE, "acte individuel d’après sa nature"),
        Nature.CC: (Categorie.CONTRAT, "contrat d’après sa nature"),
        Nature.AR: (Categorie.REGLEMENTAIRE, "acte réglementaire d’après sa nature"),
    }
    if acte.nature in par_nature:
        return par_nature[acte.nature]
    if not objet:
        return None, "objet non lu, à confirmer"
    if doute := _premier(_A_CONFIRMER, objet):
        return None, f"{doute}, à confirmer"
    if not _PAS_UNE_REGLE.search(_plier(objet)) and (regle := _premier(_REGLES, objet)):
        if _type(acte) is TypeCollectivite.DEPARTEMENT and (acte.seance.date or _REFORME) < _REFORME:
            return None, f"{regle}, mais un règlement de département affiché avant juillet 2022, à confirmer"
        return Categorie.REGLEMENTAIRE, regle
    return Categorie.ESPECE, "décision d’espèce, faute d’indice contraire"


def _creatrice_de_droits(categorie: Categorie | None, objet: str) -> tuple[bool | None, str]:
    if categorie is Categorie.REGLEMENTAIRE:
        return False, "un règlement n’en crée pas (CRPA L.243-1)"
    indice = None if _DEMANDES.search(_plier(objet)) or categorie is None else _premier(_DROITS, objet)
    return (True, f"{indice} (CRPA L.242-1)") if indice else (None, "à confirmer")


def _transmission(acte: Acte, objet: str) -> tuple[bool | None, str]:
    article = _RENVOIS.get(_type(acte), "CGCT L.5211-3 et L.2131-2")
    if acte.nature in {Nature.DE, Nature.BF, Nature.AU}:
        if acte.nature is Nature.AU and not _par_delegation(acte):
            return None, f"décision dont la délégation n’est pas lue, à confirmer ({article} I)"
        if dispense := _premier(_DISPENSES, objet):
            return None, f"{dispense}, à confirmer ({article} I)"
        quoi = "décision prise par délégation" if acte.nature is Nature.AU else "délibération"
        return True, f"{quoi}, soumise ({article} I, 1°)"
    if acte.nature is Nature.AR:
        if dispense := _premier(_POLICE_DISPENSEE, objet):
            return None, f"{dispense}, à confirmer ({article} I)"
        return True, f"acte réglementaire, soumis ({article} I, 2° ou 3°)"
    listes = _INDIVIDUELS_SOUMIS if acte.nature is Nature.AI else _CONTRATS_SOUMIS
    if liste := _premier(listes, objet):
        return True, f"{liste}, soumis ({article} I)"
    return None, f"soumis s’il est sur la liste, à confirmer ({article} I)"


def _par_delegation(acte: Acte) -> bool:
    textes = [v.texte for v in acte.visas] + [c.texte for c in acte.considerants]
    return any(_DELEGATION.search(replier(texte)) for texte in textes)


def _type(acte: Acte) -> TypeCollectivite:
    nom = acte.collectivite or ""
    return next((t for motif, t in _TYPES if motif.search(nom)), TypeCollectivite.AUTRE)


def nouvelle_collectivite(acte: Acte) -> tuple[Collectivite, Diagnostic]:
    """The authority as its first act describes it, to be completed by the office. `acte.siren` must be known."""
    assert acte.siren is not None
    nom = acte.collectivite or f"SIREN {acte.siren}"
    type_ = _type(acte)
    identifiant = acte.controle_legalite and lire_identifiant(acte.controle_legalite.identifiant or "")
    departement = identifiant.departement if identifiant else None
    territoire: str = Territoire.METROPOLE
    if departement is not None:
        territoire = _TERRITOIRES.get(departement) or _AILLEURS.get(departement) or Territoire.METROPOLE
    tribunal = _TRIBUNAL.search(acte.voies_et_delais or "")
    collectivite = Collectivite(
        siren=acte.siren,
        nom=nom,
        type=type_,
        departement=departement,
        territoire=territoire,
        tribunal=tribunal[1] if tribunal else None,
        a_completer=True,
    )
    message = (
        f"Collectivité créée d’après cet acte : {nom} ({acte.siren}), type « {type_} », territoire « {territoire} ». "
        "À compléter."
    )
    return collectivite, Diagnostic("COL-01", Niveau.INFO, message, champ="collectivite")


def avec_siren(acte: Acte, connues: tuple[Collectivite, ...]) -> tuple[Acte, tuple[Diagnostic, ...]]:
    """Gives an act without SIREN that of the one known authority that bears its name, and says so."""
    if acte.siren is not None:
        return acte, ()
    homonymes = [c for c in connues if acte.collectivite and _pareil(c.nom, acte.collectivite)]
    if len(homonymes) == 1:
        message = f"SIREN {homonymes[0].siren} repris de la collectivité de même nom"
        constat = Diagnostic("COL-02", Niveau.INFO, message, champ="siren")
        return replace(acte, siren=homonymes[0].siren), (constat,)
    return acte, ()


def _pareil(un: str, autre: str) -> bool:
    return re.sub(r"\W+", " ", un).casefold().strip() == re.sub(r"\W+", " ", autre).casefold().strip()

"""What the law will depend on, proposed with its reasons; a person confirms it. No word of the text removes a date."""

from __future__ import annotations

import re
from dataclasses import replace

from schemas.acte import Acte, Categorie, Diagnostic, Nature, Niveau
from schemas.collectivite import Collectivite, Territoire, TypeCollectivite
from schemas.identifiants import lire_identifiant
from schemas.vie import Qualification

_REGLEMENT = re.compile(r"\b(règlement intérieur|règlement (?:de|du|des) |tarifs?\b|redevance|taux d)", re.IGNORECASE)
_A_CONFIRMER = (
    (re.compile(r"\b(désignation|élection)s?\b", re.IGNORECASE), "une élection ou une désignation"),
    (re.compile(r"\bvœux?\b", re.IGNORECASE), "un vœu"),
)
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


def qualifier(acte: Acte) -> Qualification:
    """A proposal: an ordinary act that must be transmitted, unless its nature says otherwise."""
    motifs: list[str] = []
    categorie: Categorie | None = Categorie.ESPECE
    objet = acte.objet or ""
    if acte.nature is Nature.AI:
        categorie = Categorie.INDIVIDUELLE
        motifs.append("acte individuel d’après sa nature")
    elif acte.nature is Nature.CC:
        categorie = Categorie.CONTRAT
        motifs.append("contrat d’après sa nature")
    elif acte.nature is Nature.AR or _REGLEMENT.search(objet):
        categorie = Categorie.REGLEMENTAIRE
        motifs.append("règle générale d’après son objet")
    else:
        motifs.append("décision d’espèce, faute d’indice contraire")
    for motif, quoi in _A_CONFIRMER:
        if motif.search(objet):
            categorie = None
            motifs.append(f"peut-être {quoi} : à confirmer")
    soumis = True if acte.nature in {Nature.DE, Nature.BF} else None
    if soumis:
        motifs.append("délibération soumise à transmission (CGCT L.2131-2, 1°)")
    return Qualification(
        nature=acte.nature,
        categorie=categorie,
        soumis_transmission=soumis,
        matiere=acte.matiere,
        motif=" ; ".join(motifs),
    )


def nouvelle_collectivite(acte: Acte) -> tuple[Collectivite, Diagnostic]:
    """The authority as its first act describes it, to be completed by the office. `acte.siren` must be known."""
    assert acte.siren is not None
    nom = acte.collectivite or f"SIREN {acte.siren}"
    type_ = next((t for motif, t in _TYPES if motif.search(nom)), TypeCollectivite.AUTRE)
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

"""Hypothesis strategies for acts and lives: French words, odd characters, odd numbers, empty things."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

from schemas.acte import (
    Acte,
    Alinea,
    Categorie,
    Considerant,
    ControleLegalite,
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
from schemas.collectivite import MoyenPublicite, RegimePublicite, TypeCollectivite
from schemas.vie import (
    Auteur,
    ContexteCollectivite,
    Echeance,
    EtatPublicite,
    Evenement,
    Majoration,
    MiseEnLigne,
    Motif,
    Publicite,
    Qualification,
    Source,
    Statut,
    StatutJuridique,
    Suspension,
    TypeEvenement,
    Vie,
)
from schemas.vie_xml import VieXml

caracteres = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff") | st.sampled_from(
    "\n\t\r<>&\"'«»’–œÉ€ \u00a0\u202f\u00ad\u0301"
)
phrases = st.sampled_from(
    [
        "Vu le code général des collectivités territoriales,",
        "Vu la loi n°2014-58 du 27 janvier 2014 et la délibération CM2017/12/08/05 portant intérêt métropolitain",
        "Considérant que l’été fut rude ;\n– et long,",
        "Article 1er –",
        "APPROUVE le compte « M57 » & ses annexes <sic>",
        "]]> <!-- --> <?pi?> &amp; &#10;",
        " \n ",
        "",
    ]
)
textes = st.text(caracteres, max_size=12) | phrases
peut_etre = textes | st.none()
jours = st.dates(date(1790, 1, 1), date(2199, 12, 31))
nombres = st.integers(0, 10**6) | st.none()
numeros = st.sampled_from(["1", "2", "unique", "1 bis", "É", "", "10.2", "DEL 2014 / 207", "/"]) | textes
empreintes = st.text("0123456789abcdef", min_size=64, max_size=64)
personnes = st.builds(Personne, textes, peut_etre)
alineas = st.builds(Alinea, textes, st.sampled_from(Role))
listes = {"max_size": 3}


def suite(*strategies: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(st.one_of(*strategies), **listes).map(tuple)


actes = st.builds(
    Acte,
    collectivite=peut_etre,
    siren=peut_etre | st.just("200054781"),
    organe=peut_etre,
    nature=st.sampled_from(Nature),
    numero=numeros | st.none(),
    objet=peut_etre,
    titre=peut_etre,
    seance=st.builds(
        Seance,
        jours | st.none(),
        jours | st.none(),
        personnes | st.none(),
        personnes | st.none(),
        st.builds(Effectif, nombres, nombres, nombres, nombres),
    ),
    vote=st.builds(Vote, st.sampled_from(ModeVote) | st.none(), nombres, nombres, nombres, nombres),
    signataires=suite(personnes),
    controle_legalite=st.builds(ControleLegalite, peut_etre, jours | st.none(), jours | st.none()) | st.none(),
    date_publication=jours | st.none(),
    matiere=peut_etre | st.just("7.5"),
    entete=suite(alineas),
    preambule=suite(alineas, st.builds(Visa, textes), st.builds(Considerant, textes)),
    corps=suite(alineas, st.builds(Provision, textes, numeros | st.none(), peut_etre, peut_etre)),
    conclusions=suite(alineas),
    marges=suite(st.builds(Marge, textes, st.sampled_from(TypeMarge), nombres)),
    sources=suite(st.builds(FichierSource, textes, empreintes, st.integers(0, 2**40), textes, st.integers(0, 9))),
    version=st.integers(1, 99),
)

instants = st.datetimes(
    min_value=datetime.fromisoformat("1900-01-01"),
    max_value=datetime.fromisoformat("2199-01-01"),
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=1)), timezone(timedelta(hours=-4))]),
)
mises_en_ligne = st.builds(MiseEnLigne, instants, instants | st.none())
evenements = st.builds(
    Evenement,
    st.sampled_from(TypeEvenement),
    jours,
    id=peut_etre,
    recu_le=jours | st.none(),
    envoye_le=jours | st.none(),
    auteur=st.sampled_from(Auteur) | st.none(),
    moyen=st.sampled_from(MoyenPublicite) | st.none(),
    lieu=peut_etre,
    urgence=st.booleans(),
    source=st.sampled_from(Source),
    vaut_recours=st.booleans() | st.none(),
    remplace=peut_etre,
    piece=peut_etre,
    note=peut_etre,
    prive=st.booleans(),
)
motifs = st.builds(Motif, textes, textes, textes, st.just(False))
echeances = st.builds(
    Echeance,
    jours | st.none(),
    jours | st.none(),
    jours | st.none(),
    jours | st.none(),
    st.booleans() | st.none(),
    st.integers(-999, 999) | st.none(),
    suite(st.builds(Majoration, textes, st.integers(1, 2), jours)),
    peut_etre,
    suite(motifs),
)
publicites = st.builds(Publicite, jours, st.sampled_from(Source), st.sampled_from(MoyenPublicite), peut_etre)
statuts = st.builds(
    StatutJuridique,
    au=jours,
    connu_au=jours,
    statut=st.sampled_from(Statut) | st.none(),
    libelle=textes,
    executoire=st.booleans(),
    executoire_depuis=jours | st.none(),
    manquants=suite(textes),
    suspensions=suite(st.builds(Suspension, jours, jours | st.none())),
    prise_effet=jours | st.none(),
    recours_tiers=echeances,
    conseillers=echeances,
    defere=echeances,
    retrait_jusqu_au=jours | st.none(),
    publicite=st.builds(
        EtatPublicite, publicites | st.none(), suite(publicites), instants | st.none(), suite(mises_en_ligne)
    ),
    motifs=suite(motifs),
    evenements=suite(evenements),
)
vies = st.builds(
    Vie,
    st.builds(
        ContexteCollectivite,
        st.sampled_from(TypeCollectivite),
        nombres,
        textes,
        suite(st.builds(RegimePublicite, st.sampled_from(MoyenPublicite), jours, peut_etre)),
        peut_etre,
    ),
    st.builds(
        Qualification,
        st.sampled_from(Nature),
        st.sampled_from(Categorie) | st.none(),
        st.booleans() | st.none(),
        st.booleans() | st.none(),
        peut_etre,
        peut_etre,
        peut_etre,
    ),
    suite(evenements),
    suite(mises_en_ligne),
    st.booleans(),
    st.booleans(),
)
documents = st.builds(
    VieXml,
    textes.filter(bool),
    textes.filter(bool) | st.none(),
    empreintes,
    st.integers(1, 999),
    instants,
    vies,
    statuts,
)

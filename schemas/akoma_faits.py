"""The act's own metadata block: every fact that Akoma Ntoso has no place for, in our namespace (acte-1.xsd)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypedDict

from lxml import etree

from schemas.acte import (
    Acte,
    ControleLegalite,
    Effectif,
    FichierSource,
    Marge,
    ModeVote,
    Nature,
    Personne,
    Seance,
    TypeMarge,
    Vote,
)
from schemas.xml_ecriture import ajouter, attribut, texte

NS = "https://executoire.fr/ns/acte/1"
"""Our namespace; the number is the schema's version (ressources/acte-1.xsd)."""

_E = f"{{{NS}}}"
TEXTUELS = frozenset(
    _E + nom
    for nom in (
        *("nature", "collectivite", "siren", "organe", "numero", "objet", "titre", "datePublication", "matiere"),
        *("nom", "qualite", "identifiant", "marge"),
    )
)
"""Elements of the block that hold text."""


class Faits(TypedDict):
    """What the block gives back: the arguments of `Acte` that are not its text."""

    collectivite: str | None
    siren: str | None
    organe: str | None
    nature: Nature
    numero: str | None
    objet: str | None
    titre: str | None
    seance: Seance
    vote: Vote
    signataires: tuple[Personne, ...]
    controle_legalite: ControleLegalite | None
    date_publication: date | None
    matiere: str | None
    marges: tuple[Marge, ...]
    sources: tuple[FichierSource, ...]
    version: int


def ecrire(parent: etree._Element, acte: Acte, mapping: int) -> None:
    """Append the block to `parent` (`meta/proprietary`); `mapping` is the version of the whole mapping."""
    bloc = ajouter(parent, _E + "acte", attributs={"mapping": str(mapping), "version": str(acte.version)})
    ajouter(bloc, _E + "nature", acte.nature.value)
    _facultatif(bloc, "collectivite", acte.collectivite)
    _facultatif(bloc, "siren", acte.siren)
    _facultatif(bloc, "organe", acte.organe)
    _facultatif(bloc, "numero", acte.numero)
    _facultatif(bloc, "objet", acte.objet)
    _facultatif(bloc, "titre", acte.titre)
    _seance(bloc, acte.seance)
    _vote(bloc, acte.vote)
    signataires = ajouter(bloc, _E + "signataires")
    for personne in acte.signataires:
        _personne(signataires, "personne", personne)
    _controle_legalite(bloc, acte.controle_legalite)
    _facultatif(bloc, "datePublication", _jour(acte.date_publication))
    _facultatif(bloc, "matiere", acte.matiere)
    _sources(bloc, acte.sources)
    marges = ajouter(bloc, _E + "marges")
    for marge in acte.marges:
        ajouter(marges, _E + "marge", marge.texte, {"type": marge.type.value, "page": _nombre(marge.page)})


def _facultatif(parent: etree._Element, nom: str, valeur: str | None) -> None:
    if valeur is not None:
        ajouter(parent, _E + nom, valeur)


def _jour(jour: date | None) -> str | None:
    return jour.isoformat() if jour else None


def _nombre(nombre: int | None) -> str | None:
    return None if nombre is None else str(nombre)


def _personne(parent: etree._Element, nom: str, personne: Personne | None) -> None:
    if personne is not None:
        element = ajouter(parent, _E + nom)
        ajouter(element, _E + "nom", personne.nom)
        _facultatif(element, "qualite", personne.qualite)


def _seance(bloc: etree._Element, seance: Seance) -> None:
    element = ajouter(
        bloc, _E + "seance", attributs={"date": _jour(seance.date), "convocation": _jour(seance.convocation)}
    )
    _personne(element, "president", seance.president)
    _personne(element, "secretaire", seance.secretaire)
    e = seance.effectif
    compte = {"enExercice": e.en_exercice, "presents": e.presents, "votants": e.votants, "pouvoirs": e.pouvoirs}
    ajouter(element, _E + "effectif", attributs={cle: _nombre(n) for cle, n in compte.items()})


def _vote(bloc: etree._Element, vote: Vote) -> None:
    compte = {
        "pour": vote.pour,
        "contre": vote.contre,
        "abstentions": vote.abstentions,
        "nonParticipants": vote.non_participants,
    }
    mode = vote.mode.value if vote.mode else None
    ajouter(bloc, _E + "vote", attributs={"mode": mode, **{cle: _nombre(n) for cle, n in compte.items()}})


def _controle_legalite(bloc: etree._Element, controle: ControleLegalite | None) -> None:
    if controle is not None:
        dates = {
            "dateTransmission": _jour(controle.date_transmission),
            "dateReception": _jour(controle.date_reception),
        }
        element = ajouter(bloc, _E + "controleLegalite", attributs=dates)
        _facultatif(element, "identifiant", controle.identifiant)


def _sources(bloc: etree._Element, sources: tuple[FichierSource, ...]) -> None:
    element = ajouter(bloc, _E + "sources")
    for source in sources:
        attributs = {
            "rang": str(source.rang),
            "sha256": source.sha256,
            "octets": str(source.octets),
            "media": source.media,
        }
        ajouter(ajouter(element, _E + "source", attributs=attributs), _E + "nom", source.nom)


def textes(acte: Acte) -> Iterator[tuple[str, str | None]]:
    """Every text of the block with its place in French, to be controlled before writing."""
    for champ in ("collectivite", "siren", "organe", "numero", "objet", "titre", "matiere"):
        yield f"champ « {champ} »", getattr(acte, champ)
    personnes = {"président de séance": acte.seance.president, "secrétaire de séance": acte.seance.secretaire}
    for lieu, personne in (*personnes.items(), *((f"signataire {n}", s) for n, s in enumerate(acte.signataires, 1))):
        if personne:
            yield f"{lieu}, nom", personne.nom
            yield f"{lieu}, qualité", personne.qualite
    if acte.controle_legalite:
        yield "identifiant de la préfecture", acte.controle_legalite.identifiant
    for source in acte.sources:
        lieu = f"fichier source {source.rang}"
        yield f"{lieu}, nom", source.nom
        yield f"{lieu}, empreinte", source.sha256
        yield f"{lieu}, type", source.media
    for n, marge in enumerate(acte.marges, 1):
        yield f"marge {n}", marge.texte


def lire(bloc: etree._Element) -> Faits:
    """The facts of a block of mapping 1. Raises KeyError or ValueError when it does not follow the schema."""
    seance, vote = _enfant(bloc, "seance"), _enfant(bloc, "vote")
    return Faits(
        collectivite=_lu(bloc, "collectivite"),
        siren=_lu(bloc, "siren"),
        organe=_lu(bloc, "organe"),
        nature=Nature(texte(_enfant(bloc, "nature"))),
        numero=_lu(bloc, "numero"),
        objet=_lu(bloc, "objet"),
        titre=_lu(bloc, "titre"),
        seance=_lire_seance(seance),
        vote=Vote(
            ModeVote(attribut(vote, "mode")) if "mode" in vote.attrib else None,
            _entier(vote, "pour"),
            _entier(vote, "contre"),
            _entier(vote, "abstentions"),
            _entier(vote, "nonParticipants"),
        ),
        signataires=tuple(_lire_personne(p) for p in _enfant(bloc, "signataires").iterchildren(_E + "personne")),
        controle_legalite=_lire_controle(bloc.find(_E + "controleLegalite")),
        date_publication=_date(_lu(bloc, "datePublication")),
        matiere=_lu(bloc, "matiere"),
        marges=tuple(
            Marge(texte(m), TypeMarge(attribut(m, "type")), _entier(m, "page"))
            for m in _enfant(bloc, "marges").iterchildren(_E + "marge")
        ),
        sources=tuple(_lire_source(s) for s in _enfant(bloc, "sources").iterchildren(_E + "source")),
        version=int(attribut(bloc, "version")),
    )


def _enfant(parent: etree._Element, nom: str) -> etree._Element:
    enfant = parent.find(_E + nom)
    if enfant is None:
        raise KeyError(nom)
    return enfant


def _lu(parent: etree._Element, nom: str) -> str | None:
    enfant = parent.find(_E + nom)
    return None if enfant is None else texte(enfant)


def _entier(element: etree._Element, nom: str) -> int | None:
    valeur = element.get(nom)
    return None if valeur is None else int(valeur)


def _date(valeur: str | None) -> date | None:
    return None if valeur is None else date.fromisoformat(valeur)


def _lire_personne(element: etree._Element) -> Personne:
    return Personne(texte(_enfant(element, "nom")), _lu(element, "qualite"))


def _lire_seance(element: etree._Element) -> Seance:
    president, secretaire = element.find(_E + "president"), element.find(_E + "secretaire")
    effectif = _enfant(element, "effectif")
    return Seance(
        _date(element.get("date")),
        _date(element.get("convocation")),
        None if president is None else _lire_personne(president),
        None if secretaire is None else _lire_personne(secretaire),
        Effectif(
            _entier(effectif, "enExercice"),
            _entier(effectif, "presents"),
            _entier(effectif, "votants"),
            _entier(effectif, "pouvoirs"),
        ),
    )


def _lire_controle(element: etree._Element | None) -> ControleLegalite | None:
    if element is None:
        return None
    return ControleLegalite(
        _lu(element, "identifiant"), _date(element.get("dateTransmission")), _date(element.get("dateReception"))
    )


def _lire_source(element: etree._Element) -> FichierSource:
    return FichierSource(
        texte(_enfant(element, "nom")),
        attribut(element, "sha256"),
        int(attribut(element, "octets")),
        attribut(element, "media"),
        int(attribut(element, "rang")),
    )

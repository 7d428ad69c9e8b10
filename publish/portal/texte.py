"""The text of an act, its parts grouped under headings, each with its EId; words untouched but for no-break spaces."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from publish.typographie import espaces
from schemas.acte import Acte, Alinea, Considerant, Partie, Provision, Role, TypeMarge, Visa
from schemas.identifiants import Place, places
from schemas.references import chercher


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of words; `lien` where this site adds a link to what they cite."""

    texte: str
    lien: str | None = None


@dataclass(frozen=True, slots=True)
class Morceau:
    """One part: its anchor, the number in the margin, what the link is called, its words as paragraphs."""

    eid: str
    rang: str
    nom: str
    libelle: str | None
    fort: str | None
    alineas: tuple[tuple[Segment, ...], ...]


@dataclass(frozen=True, slots=True)
class Groupe:
    """Parts of one kind that follow each other; `genre` is `liste`, `dispositif`, `formule`, `signature`, `texte`
    or `note`."""

    genre: str
    titre: str | None
    morceaux: tuple[Morceau, ...]


LONG = 6000
"""Characters from which a text has a table of contents: more than two printed pages."""

Resoudre = Callable[[str], str | None]
"""From the address that a reference would have to the one to link to; None: no link."""


def groupes(acte: Acte, resoudre: Resoudre = lambda href: href) -> tuple[Groupe, ...]:
    """The whole text, in its order; page furniture stays out, stamps are given by `tampons`."""
    suite: list[tuple[str, str | None, list[Morceau]]] = []
    visas, considerants = len(acte.visas), len(acte.considerants)
    titres = {"cit": f"Visas ({visas})", "rec": f"Considérants ({considerants})", "disp": "Dispositif"}
    for place in places(acte):
        genre, famille = _genre(place.partie)
        precedent = suite[-1] if suite else None
        if precedent is None or precedent[0] != genre or (famille in titres and titres[famille] != precedent[1]):
            titre = titres.pop(famille, None) if famille in titres else None
            suite.append((genre, titre, []))
        elif famille and famille in titres:
            titres.pop(famille)
        suite[-1][2].append(_morceau(place, acte, resoudre))
    return tuple(Groupe(genre, titre, tuple(morceaux)) for genre, titre, morceaux in suite)


def sommaire(acte: Acte) -> tuple[tuple[str, str], ...]:
    """(anchor, name) of what a long act is made of: each of its articles, and where the other parts begin; nothing for
    an act that is read at one go."""
    lieux = places(acte)
    if sum(len(place.partie.texte) for place in lieux) < LONG:
        return ()
    entrees: list[tuple[str, str]] = []
    precedente = ""
    for place in lieux:
        famille = _genre(place.partie)[1]
        if isinstance(place.partie, Provision) and place.partie.numero:
            entrees.append((place.eid, _intitule(place)))
        elif famille and famille != precedente:
            entrees.append((place.eid, {"cit": "Visas", "rec": "Considérants", "disp": "Dispositif"}[famille]))
        precedente = famille or precedente
    return tuple(entrees) if len(entrees) > 2 else ()


def cites_par_les_visas(acte: Acte, resoudre: Resoudre) -> tuple[str, ...]:
    """The addresses of what the act says it rests on, each once, in order."""
    textes = [*(v.texte for v in acte.visas), *(c.texte for c in acte.considerants)]
    liens = (resoudre(r.href) for t in textes for r in chercher(t, acte.collectivite, acte.organe))
    return tuple(dict.fromkeys(lien for lien in liens if lien))


def tampons(acte: Acte) -> tuple[tuple[str, ...], ...]:
    """The préfecture's stamps, line by line, each once."""
    vus = dict.fromkeys(m.texte for m in acte.marges if m.type is TypeMarge.TIMBRE)
    return tuple(tuple(espaces(ligne) for ligne in texte.splitlines()) for texte in vus)


def _intitule(place: Place) -> str:
    """« Article 3 : APPROUVE… », its first words."""
    mots = place.partie.texte.split()
    return f"{place.libelle} : {' '.join(mots[:8])}{'…' if len(mots) > 8 else ''}"


def _genre(partie: Partie) -> tuple[str, str]:
    match partie:
        case Visa():
            return "liste", "cit"
        case Considerant():
            return "liste", "rec"
        case Provision():
            return "dispositif", "disp"
        case Alinea(role=Role.FORMULE | Role.INTRODUCTION):
            return "formule", ""
        case Alinea(role=Role.SIGNATURE):
            return "signature", ""
        case Alinea(role=Role.VOIES_ET_DELAIS | Role.CERTIFICATION):
            return "note", ""
        case _:
            return "texte", ""


def _morceau(place: Place, acte: Acte, resoudre: Resoudre) -> Morceau:
    partie = place.partie
    texte, libelle, fort = partie.texte, None, None
    if isinstance(partie, Provision):
        libelle = espaces(partie.libelle) if partie.libelle else None
        premier, _, reste = texte.partition(" ")
        if partie.verbe and premier.strip(",;:").upper() == partie.verbe.upper():
            fort, texte = premier, reste
    return Morceau(
        eid=place.eid,
        rang=place.libelle.rsplit(" ", 1)[-1] if place.libelle[-1:].isdigit() else "¶",
        nom=place.libelle[:1].lower() + place.libelle[1:],
        libelle=libelle,
        fort=fort,
        alineas=tuple(
            _segments(ligne, acte, None if isinstance(partie, Alinea) else resoudre) for ligne in texte.split("\n")
        ),
    )


def _segments(texte: str, acte: Acte, resoudre: Resoudre | None) -> tuple[Segment, ...]:
    if resoudre is None:
        return (Segment(espaces(texte)),)
    segments, fin = [], 0
    for reference in chercher(texte, acte.collectivite, acte.organe):
        segments.append(Segment(espaces(texte[fin : reference.debut])))
        segments.append(Segment(espaces(texte[reference.debut : reference.fin]), resoudre(reference.href)))
        fin = reference.fin
    segments.append(Segment(espaces(texte[fin:])))
    return tuple(segment for segment in segments if segment.texte)

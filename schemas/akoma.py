"""An act as Akoma Ntoso 1.0, out and in: the same act gives the same bytes, and `load(dump(acte)) == acte`.

Addresses come from `identifiants.places` alone. Nothing here knows the day: an act has no date but its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import groupby
from typing import Any

from lxml import etree

from schemas import akoma_faits, akoma_identite, references
from schemas.acte import Acte, Alinea, Considerant, PartiePreambule, Provision, Role, Visa
from schemas.akoma_identite import AKN
from schemas.erreurs import LectureImpossible
from schemas.identifiants import places
from schemas.xml_ecriture import ajouter, attribut, controler, emplacement_signature, noeud_cache, octets, texte
from schemas.xml_sur import lire

MAPPING = 1
"""Version of the mapping that `dump` writes; `load` reads this one and every older one."""

_A, _E = f"{{{AKN}}}", f"{{{akoma_faits.NS}}}"
_ESPACES: Any = {None: AKN, "ex": akoma_faits.NS}  # lxml-stubs does not know the default namespace
_TEXTUELS = frozenset({_A + "p", _A + "num"}) | akoma_faits.TEXTUELS
_SANS_TEXTE = "vide"
"""Name of the container that stands in the body of an act without any: Akoma Ntoso wants one."""

Marque = tuple[int, int, str, dict[str, str]]
"""Inline element to put round characters `debut` to `fin` of a line: its name, its attributes."""


def dump(acte: Acte) -> bytes:
    """acte.xml, unsealed: UTF-8 bytes, schema-valid, with the empty signature that sealing fills.

    Raises Refus [XML-03] when a text holds a character that XML cannot carry, naming its place.
    """
    eids = [place.eid for place in places(acte)]
    controler(_textes(acte, eids))
    racine = etree.Element(_A + "akomaNtoso", nsmap=_ESPACES)
    act = ajouter(racine, _A + "act", attributs={"name": acte.nature.eli})
    meta = ajouter(act, _A + "meta")
    akoma_identite.ecrire(meta, acte)
    proprietary = ajouter(meta, _A + "proprietary", attributs={"source": "#executoire"})
    akoma_faits.ecrire(proprietary, acte, MAPPING)
    emplacement_signature(proprietary)
    suite = iter(eids)
    _preface(act, acte, suite)
    _preambule(act, acte, suite)
    _corps(act, acte, suite)
    _conclusions(act, acte, suite)
    return octets(racine, _TEXTUELS)


def load(octets_: bytes) -> Acte:
    """The act of an acte.xml, sealed or not, of any mapping. The seal itself is not looked at.

    Raises LectureImpossible: [XML-01] [XML-02] no safe XML, [AKN-01] not an act of ours, [AKN-02] a comment or a
    node outside the root, [AKN-03] a mapping of the future, [AKN-04] the mapping is not followed.
    """
    return load_arbre(ouvrir(octets_))


def load_arbre(racine: etree._Element) -> Acte:
    """As `load`, from the tree that `ouvrir` gave."""
    act = _fils(racine, "act")
    bloc = act.find(f"{_A}meta/{_A}proprietary/{_E}acte")
    if bloc is None:
        raise _pas_un_acte()
    lecteur = _LECTEURS.get(bloc.get("mapping") or "")
    if lecteur is None:
        raise LectureImpossible(
            "AKN-03", "Cet acte est écrit dans une version plus récente", "Mettez le logiciel à jour."
        )
    try:
        return lecteur(act, bloc)
    except (KeyError, TypeError, ValueError) as erreur:
        raise LectureImpossible(
            "AKN-04",
            "Cet acte XML ne suit pas son schéma",
            "Vérifiez qu’il n’a pas été modifié.",
        ) from erreur


def eids(octets_: bytes) -> tuple[str, ...]:
    """The addresses of an acte.xml, in order, those of its metadata left out. Raises as `load` does."""
    return adresses_du_texte(ouvrir(octets_))


def adresses_du_texte(racine: etree._Element) -> tuple[str, ...]:
    """As `eids`, from the tree that `ouvrir` gave."""
    act = _fils(racine, "act")
    sections = (act.find(_A + nom) for nom in ("preface", "preamble", "body", "conclusions"))
    tous = (element.get("eId") for s in sections if s is not None for element in s.iter())
    return tuple(eid for eid in tous if eid is not None)


def ouvrir(octets_: bytes) -> etree._Element:
    """Root of an acte.xml, for who needs the tree. Raises LectureImpossible [XML-01] [XML-02] [AKN-01] [AKN-02]."""
    racine = lire(octets_)
    if racine.tag != _A + "akomaNtoso":
        raise _pas_un_acte()
    if noeud_cache(racine):
        raise LectureImpossible(
            "AKN-02",
            "Cet acte XML porte un commentaire, une instruction ou une déclaration en trop",
            "Un acte écrit ici n’en porte jamais : vérifiez d’où il vient.",
        )
    return racine


def _textes(acte: Acte, adresses: list[str]) -> Iterator[tuple[str, str | None]]:
    yield from akoma_faits.textes(acte)
    for eid, partie in zip(adresses, acte.parties, strict=True):
        yield eid, partie.texte
        if isinstance(partie, Provision):
            yield f"{eid}, numéro", partie.numero
            yield f"{eid}, libellé", partie.libelle
            yield f"{eid}, verbe", partie.verbe


# --- writing the text -----------------------------------------------------------------------------------------------


def _preface(act: etree._Element, acte: Acte, suite: Iterator[str]) -> None:
    if not acte.entete:
        return
    preface = ajouter(act, _A + "preface")
    restants = {"docNumber": acte.numero, "docTitle": acte.objet}

    def marques(ligne: str) -> list[Marque]:
        trouvees: list[Marque] = []
        for nom in [n for n, mot in restants.items() if mot]:
            place = _mot_entier(ligne, restants[nom] or "")
            if place and not any(place[0] < fin and debut < place[1] for debut, fin, _, _ in trouvees):
                trouvees.append((*place, nom, {}))
                restants[nom] = None
        return trouvees

    for alinea in acte.entete:
        _alinea(preface, alinea, next(suite), marques)


def _preambule(act: etree._Element, acte: Acte, suite: Iterator[str]) -> None:
    if not acte.preambule:
        return
    preamble = ajouter(act, _A + "preamble")
    citation = partial(_references, acte)
    for genre, parties in groupby(acte.preambule, key=type):
        if genre is Visa:
            _liste(preamble, "citation", parties, suite, citation)
        elif genre is Considerant:
            _liste(preamble, "recital", parties, suite, _aucune)
        else:
            for partie in parties:
                _alinea_preambule(preamble, partie, next(suite))


def _liste(
    preamble: etree._Element,
    nom: str,
    parties: Iterator[PartiePreambule],
    suite: Iterator[str],
    marques: Callable[[str], list[Marque]],
) -> None:
    liste = ajouter(preamble, f"{_A}{nom}s")
    for partie in parties:
        element = ajouter(liste, _A + nom, attributs={"eId": next(suite)})
        _paragraphes(element, partie.texte, marques)


def _alinea_preambule(preamble: etree._Element, partie: PartiePreambule, eid: str) -> None:
    if not isinstance(partie, Alinea):
        raise TypeError(type(partie))
    if partie.role in (Role.FORMULE, Role.INTRODUCTION):
        formule = ajouter(preamble, _A + "formula", attributs={"name": partie.role.value, "eId": eid})
        _paragraphes(formule, partie.texte, _aucune)
    else:
        _alinea(preamble, partie, eid, _aucune)


def _corps(act: etree._Element, acte: Acte, suite: Iterator[str]) -> None:
    corps = ajouter(act, _A + "body")
    for partie in acte.corps:
        if isinstance(partie, Provision):
            _provision(corps, partie, next(suite))
        else:
            conteneur = ajouter(corps, _A + "hcontainer", attributs={"name": partie.role.value, "eId": next(suite)})
            _paragraphes(ajouter(conteneur, _A + "content"), partie.texte, _aucune)
    if not acte.corps:
        conteneur = ajouter(corps, _A + "hcontainer", attributs={"name": _SANS_TEXTE})
        ajouter(ajouter(conteneur, _A + "content"), _A + "p")


def _provision(corps: etree._Element, provision: Provision, eid: str) -> None:
    nom = "paragraph" if provision.numero is None else "article"
    attributs = {"eId": eid, _E + "numero": provision.numero, _E + "verbe": provision.verbe}
    element = ajouter(corps, _A + nom, attributs=attributs)
    if provision.libelle is not None:
        ajouter(element, _A + "num", provision.libelle)
    elif provision.numero is not None:
        # The source gives no words for this number: the reader sees it, `load` knows that it is not the source's.
        ajouter(element, _A + "num", provision.numero, {_E + "ajoute": "true"})
    _paragraphes(ajouter(element, _A + "content"), provision.texte, _aucune)


def _conclusions(act: etree._Element, acte: Acte, suite: Iterator[str]) -> None:
    if not acte.conclusions:
        return
    conclusions = ajouter(act, _A + "conclusions")
    gens = [("person", nom, eid) for nom, eid in akoma_identite.personnes(acte).items()]
    gens += [("role", nom, eid) for nom, eid in akoma_identite.roles(acte).items()]
    gens.sort(key=lambda g: len(g[1]), reverse=True)

    def marques(ligne: str) -> list[Marque]:
        trouvees: list[Marque] = []
        for nom, mot, eid in gens:
            place = _mot_entier(ligne, mot)
            if place and not any(place[0] < fin and debut < place[1] for debut, fin, _, _ in trouvees):
                trouvees.append((*place, nom, {"refersTo": f"#{eid}"}))
        return trouvees

    for alinea in acte.conclusions:
        _alinea(conclusions, alinea, next(suite), marques if alinea.role is Role.SIGNATURE else _aucune)


def _alinea(parent: etree._Element, alinea: Alinea, eid: str, marques: Callable[[str], list[Marque]]) -> None:
    """One `p` a paragraph: the first bears the address, the others, without any, continue it."""
    for n, ligne in enumerate(alinea.texte.split("\n")):
        p = ajouter(parent, _A + "p", attributs={"eId": None if n else eid, "class": alinea.role.value})
        _ligne(ajouter(p, _A + "signature") if alinea.role is Role.SIGNATURE else p, ligne, marques(ligne))


def _paragraphes(parent: etree._Element, texte_: str, marques: Callable[[str], list[Marque]]) -> None:
    for ligne in texte_.split("\n"):
        _ligne(ajouter(parent, _A + "p"), ligne, marques(ligne))


def _ligne(element: etree._Element, ligne: str, marques: list[Marque]) -> None:
    precedent: etree._Element | None = None
    position = 0
    for debut, fin, nom, attributs in sorted(marques, key=lambda m: m[0]):
        _poser(element, precedent, ligne[position:debut])
        precedent = ajouter(element, _A + nom, ligne[debut:fin], attributs)
        position = fin
    _poser(element, precedent, ligne[position:])


def _poser(element: etree._Element, precedent: etree._Element | None, morceau: str) -> None:
    if precedent is None:
        element.text = morceau
    else:
        precedent.tail = morceau


def _aucune(_ligne: str) -> list[Marque]:
    return []


def _references(acte: Acte, ligne: str) -> list[Marque]:
    trouvees = references.chercher(ligne, acte.collectivite, acte.organe)
    return [(r.debut, r.fin, "ref", {"href": r.href}) for r in trouvees]


def _mot_entier(ligne: str, mot: str) -> tuple[int, int] | None:
    debut = ligne.find(mot)
    while debut != -1:
        fin = debut + len(mot)
        if not ligne[max(0, debut - 1) : debut].isalnum() and not ligne[fin : fin + 1].isalnum():
            return debut, fin
        debut = ligne.find(mot, debut + 1)
    return None


# --- reading the text -----------------------------------------------------------------------------------------------


def _fils(parent: etree._Element, nom: str) -> etree._Element:
    fils = parent.find(_A + nom)
    if fils is None:
        raise _pas_un_acte()
    return fils


def _pas_un_acte() -> LectureImpossible:
    return LectureImpossible("AKN-01", "Ce fichier XML n’est pas un acte écrit par Exécutoire")


def _lire_1(act: etree._Element, bloc: etree._Element) -> Acte:
    return Acte(
        **akoma_faits.lire(bloc),
        entete=tuple(_lire_alineas(act.find(_A + "preface"))),
        preambule=tuple(_lire_preambule(act.find(_A + "preamble"))),
        corps=tuple(_lire_corps(_fils(act, "body"))),
        conclusions=tuple(_lire_alineas(act.find(_A + "conclusions"))),
    )


_LECTEURS: dict[str, Callable[[etree._Element, etree._Element], Acte]] = {"1": _lire_1}
"""One reader a version of the mapping, never removed."""


def _lire_alineas(section: etree._Element | None) -> Iterator[Alinea]:
    yield from _alineas([] if section is None else list(section.iterchildren(_A + "p")))


def _alineas(paragraphes: list[etree._Element]) -> Iterator[Alinea]:
    lignes: list[str] = []
    role = ""
    for p in paragraphes:
        if "eId" in p.attrib and lignes:
            yield Alinea("\n".join(lignes), Role(role))
            lignes = []
        role = attribut(p, "class")
        lignes.append(texte(p))
    if lignes:
        yield Alinea("\n".join(lignes), Role(role))


def _lire_preambule(preamble: etree._Element | None) -> Iterator[PartiePreambule]:
    enfants = [] if preamble is None else list(preamble)
    for est_alinea, groupe in groupby(enfants, key=lambda e: e.tag == _A + "p"):
        if est_alinea:
            yield from _alineas(list(groupe))
            continue
        for element in groupe:
            if element.tag == _A + "formula":
                yield Alinea(_lire_lignes(element), Role(attribut(element, "name")))
            elif element.tag == _A + "citations":
                yield from (Visa(_lire_lignes(c)) for c in element.iterchildren(_A + "citation"))
            elif element.tag == _A + "recitals":
                yield from (Considerant(_lire_lignes(c)) for c in element.iterchildren(_A + "recital"))
            else:
                raise ValueError(element.tag)


def _lire_corps(corps: etree._Element) -> Iterator[Provision | Alinea]:
    for element in corps:
        if element.tag == _A + "hcontainer":
            if attribut(element, "name") != _SANS_TEXTE:
                yield Alinea(_lire_lignes(_fils(element, "content")), Role(attribut(element, "name")))
            continue
        if element.tag not in (_A + "article", _A + "paragraph"):
            raise ValueError(element.tag)
        num = element.find(_A + "num")
        libelle = None if num is None or num.get(_E + "ajoute") else texte(num)
        contenu = _lire_lignes(_fils(element, "content"))
        yield Provision(contenu, element.get(_E + "numero"), element.get(_E + "verbe"), libelle)


def _lire_lignes(element: etree._Element) -> str:
    return "\n".join(texte(p) for p in element.iterchildren(_A + "p"))

"""Provisions: articles, operative verbs, infinitives after « DÉCIDE : », and the vote that stands among them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.parsing.blocs import Bloc, Genre, clos
from pipeline.parsing.dates import nombre_en_lettres
from pipeline.parsing.decompte import compter
from pipeline.parsing.formules import (
    CHARNIERE,
    DECIDE_AINSI,
    L_ASSEMBLEE,
    L_ASSEMBLEE_SEULE,
    OUVERTURE,
    REPREND,
    UNE_ASSEMBLEE,
    VOTE,
    chercher_charniere,
)
from pipeline.parsing.fragments import Paragraphe
from pipeline.parsing.motifs import A_PUCE, ARTICLE, ENUMERATION, ORDINAUX, ouvre_un_motif, replier
from pipeline.parsing.paragraphes import est_article, est_expose
from pipeline.parsing.reperes import reperer
from pipeline.parsing.verbes import (
    Verbe,
    lire_verbe,
    verbe_de_la_liste,
    verbe_en_capitales,
    verbe_inconnu,
    verbe_propose,
)
from schemas.acte import Role

_ELECTION = re.compile(r"^\W*(?:a|ont) ete (?:elue?s?|designee?s?|nommee?s?)\b")
_ROMAINS = {
    "i": "1",
    "ii": "2",
    "iii": "3",
    "iv": "4",
    "v": "5",
    "vi": "6",
    "vii": "7",
    "viii": "8",
    "ix": "9",
    "x": "10",
}
_VERBE_ACTIF = re.compile(
    r"^\W*(?P<verbe>adopte|vote|approuve)"
    r"(?:,? (?:a (?:l'unanimite|la majorite)|par [\w-]+ voix)\b[^.:;]{0,60}?,?| a cet effet)??"
    r" (?:(?:le(?! \d)|la|les|un|une|ce)\b|l')"
    r"(?! ?(?:conclusions|propositions?|presente deliberation|(?:projets?|rapports?)[\s.]*$))"
)
"""« Adopte le budget », « adopte à l'unanimité les tarifs » decide; « Adopté le 22 août » tells the vote."""
_COMPTE_SEUL = re.compile(r"\d{1,3}|/|-|[Nn]éant")
"""Below « POUR », alone on its line."""
_MOT = re.compile(r"\w+")
_SUFFIXE = re.compile(r"(?<=\d)\s?(?:er|e|eme|nde?)$")
_ENTRE_LES_MOTS = re.compile(r"[\s-]+")
_COURT = 250
_INDICE_DE_VOTE = reperer(r"\bcontre\b|\b(?:adopte|approuve|rejete)e?s?\b", *("contre", "adopte", "approuve", "rejete"))
_EST_ADOPTE = re.compile(
    r"\bmise?s? aux voix\b[^.;]{0,60}\b(?:adopte|rejete)|"
    r"\b(?:est|sont)\b[^.;]{0,30}\b(?:adopte|approuve|rejete)e?s?\b[^.;]{0,60}\b(?:unanimite|majorite|voix|suffrages)\b"
)
_ADOPTION = reperer(
    r"^\W*(?:(?:le|la|l')\s*+[\w' ]{3,40},?\s+)?adopte\w*\b(?:\s*[.!]?\s*$|.*\b(?:unanimite|majorite|voix)\b)",
    "adopte",
)


def lire_dispositif(paragraphes: Sequence[Paragraphe], propose: bool) -> tuple[list[Bloc], list[Bloc]]:
    """Blocks of the body, then those that close it (the vote when nothing is decided after it)."""
    blocs: list[Bloc] = []
    for p in paragraphes:
        nouveau = _ouvrir(p, blocs, propose)
        if nouveau is not None:
            blocs.append(nouveau)
        else:
            blocs[-1].paragraphes.append(p)
    for bloc in clos(blocs):
        if bloc.verbe is None and bloc.libelle and est_libelle_d_article(bloc.libelle):
            seul = lire_verbe(bloc.texte)  # « Article 1er » alone on its line
            bloc.verbe = seul.nom if seul else None
    fin = len(blocs)
    while fin and blocs[fin - 1].role in {Role.VOTE, Role.FORMULE} and blocs[fin - 1].genre is Genre.ALINEA:
        fin -= 1
    return blocs[:fin], blocs[fin:]


@lru_cache(maxsize=1024)
def est_un_vote(texte: str) -> bool:
    """« Adopté à l'unanimité », « Pour : 12 », « Le Conseil adopte. »."""
    replie = replier(texte)
    actif = _VERBE_ACTIF.match(replie)
    if actif and texte[actif.end("verbe") - 1] not in "éÉ":
        return False
    if _ADOPTION.search(replie) or REPREND.match(replie):
        return True
    if _compte_ou_adopte(texte, replie):
        return True
    return VOTE.match(replie) is not None


def _compte_ou_adopte(texte: str, replie: str) -> bool:
    """A sentence that counts voices for and against, or says that what was proposed is adopted by them."""
    if len(texte) > _COURT or not _INDICE_DE_VOTE.search(replie):
        return False
    if L_ASSEMBLEE.match(replie) or DECIDE_AINSI.match(replie) or lire_verbe(texte):
        return False
    compte = not CHARNIERE.search(replie) and {"pour", "contre"} <= compter(replie).keys()
    return compte or bool(_EST_ADOPTE.search(replie))


def est_election(bloc: Bloc) -> bool:
    """« A été élue : … », the result of a ballot."""
    return bool(_ELECTION.match(replier(bloc.texte)))


def _ouvrir(p: Paragraphe, blocs: list[Bloc], propose: bool) -> Bloc | None:
    """The block that this paragraph opens, or None when it goes on with the one before."""
    texte = p.texte
    dernier = blocs[-1] if blocs else None
    if est_article(texte):
        return _article(p)
    if not any(map(str.isalnum, texte)):
        return None if dernier else Bloc(Genre.ALINEA, [p])  # a rule of hyphens
    if est_un_vote(texte) or (dernier is not None and dernier.role is Role.VOTE and _COMPTE_SEUL.fullmatch(texte)):
        return Bloc(Genre.ALINEA, [p], role=Role.VOTE)
    if _ELECTION.match(replier(texte)):
        return Bloc(Genre.ALINEA, [p])
    if chercher_charniere(texte) and (UNE_ASSEMBLEE.search(replier(texte)) or L_ASSEMBLEE.match(replier(texte))):
        return Bloc(Genre.ALINEA, [p], role=Role.INTRODUCTION if texte.endswith(":") else Role.FORMULE)
    if dernier is not None and dernier.libelle and est_libelle_d_article(dernier.libelle):
        return None
    if DECIDE_AINSI.match(replier(texte)):
        return Bloc(Genre.ALINEA, [p], role=Role.INTRODUCTION)
    verbe = _verbe(texte, dernier, propose)
    if verbe is not None:
        return _provision(p, verbe)
    if OUVERTURE.search(replier(texte)) and texte.rstrip().endswith(":"):
        return Bloc(Genre.ALINEA, [p], role=Role.INTRODUCTION)
    if chercher_charniere(texte) or L_ASSEMBLEE_SEULE.match(replier(texte)):
        return Bloc(Genre.ALINEA, [p], role=Role.FORMULE)
    if dernier is not None and _parle_d_autre_chose(p, dernier):
        return Bloc(Genre.ALINEA, [p])
    if dernier is None or _decision_sans_verbe(texte, dernier):
        return _provision(p, None)
    return Bloc(Genre.ALINEA, [p]) if dernier.role in {Role.VOTE, Role.FORMULE} else None


def _parle_d_autre_chose(p: Paragraphe, dernier: Bloc) -> bool:
    """Someone reports below a decision that is complete; « 6 – QUESTIONS DIVERSES » opens another point."""
    complet = dernier.paragraphes[-1].texte.endswith(".")
    if est_expose(p.texte):
        return p.premier.rupture or complet
    ligne = p.premier.texte
    rang = ENUMERATION.match(ligne)
    titre = ligne[rang.end() :] if rang else ligne
    annonce = titre.isupper() and len(titre.split()) > (1 if rang else 2) and (rang or p.premier.rupture)
    return bool(annonce) and complet and dernier.numero is None


def _verbe(texte: str, dernier: Bloc | None, propose: bool) -> Verbe | None:
    """The verb that makes a provision of a paragraph: an infinitive only in a list, not among an item's details."""
    if ouvre_un_motif(texte):
        return None
    verbe = lire_verbe(texte)
    if verbe is None:
        inconnu = verbe_de_la_liste(texte) or verbe_inconnu(texte) if _en_liste(texte, dernier) else None
        return inconnu or verbe_en_capitales(texte) or (verbe_propose(texte) if propose and dernier is None else None)
    if dernier is None or dernier.genre is not Genre.PROVISION:
        return verbe
    detail = dernier.paragraphes[-1].texte.endswith(":")
    if (verbe.forme == "minuscule" and detail) or (verbe.forme == "infinitif" and _est_un_detail(texte, dernier)):
        return None
    return verbe


def _est_un_detail(texte: str, dernier: Bloc) -> bool:
    """« CHARGE le maire », then « - de constituer le dossier ; »: items below a sentence that goes on in them."""
    premier, avant = dernier.paragraphes[0].texte, dernier.paragraphes[-1].texte
    if not A_PUCE.match(texte) or A_PUCE.match(premier):
        return False
    return A_PUCE.match(avant) is not None or not avant.endswith((".", ";", ","))


def _en_liste(texte: str, dernier: Bloc | None) -> bool:
    """Whether an item may stand beside the one before: the list has just opened, or both bear the same mark."""
    if dernier is None or dernier.role is Role.INTRODUCTION:
        return True
    avant = dernier.paragraphes[0].texte
    if ENUMERATION.match(avant) and ENUMERATION.match(texte):
        return True
    return dernier.genre is Genre.PROVISION and A_PUCE.sub("", avant) != avant and avant[:1] == texte[:1]


def _decision_sans_verbe(texte: str, dernier: Bloc) -> bool:
    """An item of a list whose items have no verb: « - la création d'un emploi ; »."""
    if dernier.genre is Genre.ALINEA:
        return dernier.role is Role.INTRODUCTION
    rang = ENUMERATION.match(texte)
    if rang and (dernier.numero or "").isdecimal() and _rang(rang) == str(int(dernier.numero or 0) + 1):
        return True
    avant = dernier.paragraphes[0].texte
    en_liste = (A_PUCE.match(texte) and A_PUCE.match(avant)) or (texte.startswith("qu") and avant.startswith("qu"))
    return bool(en_liste) and dernier.verbe is None and not dernier.paragraphes[-1].texte.endswith(":")


def _provision(p: Paragraphe, verbe: Verbe | None) -> Bloc:
    texte = A_PUCE.sub("", p.texte)
    decalage = len(p.texte) - len(texte)
    rang = ENUMERATION.match(texte)
    nom = (verbe.nom or None) if verbe else None
    if rang is None:
        return Bloc(Genre.PROVISION, [p], verbe=nom, apres=decalage)
    numero = _rang(rang)
    libelle = rang.group().strip()
    return Bloc(Genre.PROVISION, [p], libelle=libelle, numero=numero, verbe=nom, apres=decalage + rang.end())


def _rang(rang: re.Match[str]) -> str | None:
    """« 2°) », « II - » → « 2 »; None for a word processor's « o »."""
    chiffres = _MOT.search(rang.group())
    return _numero(chiffres.group().lower()) if chiffres and chiffres.group() != "o" else None


def _article(p: Paragraphe) -> Bloc:
    trouve = ARTICLE.match(replier(p.texte))
    assert trouve is not None
    libelle = p.texte[: trouve.end()].strip()
    verbe = lire_verbe(p.texte[trouve.end() :]) or verbe_de_la_liste(p.texte[trouve.end() :])
    return Bloc(
        Genre.PROVISION,
        [p],
        libelle=libelle,
        numero=_numero(trouve["numero"]),
        verbe=(verbe.nom or None) if verbe else None,
        apres=trouve.end(),
    )


def _numero(brut: str) -> str:
    propre = _SUFFIXE.sub("", brut)
    if propre in _ROMAINS:
        return _ROMAINS[propre]
    *debut, dernier = _ENTRE_LES_MOTS.split(propre)
    if dernier in ORDINAUX:  # « dix-huitième », « vingt et unième »
        return str((nombre_en_lettres(" ".join(debut)) or 0) + ORDINAUX[dernier])
    return str(nombre_en_lettres(propre) or propre.lstrip("0") or propre)


def est_libelle_d_article(libelle: str) -> bool:
    """True for « Article 1 », whose paragraphs go on until the next article."""
    return ARTICLE.match(replier(libelle)) is not None


def est_libelle_seul(texte: str) -> bool:
    """« Article 3 » alone on its line: what follows is its text, whatever it says."""
    trouve = ARTICLE.match(replier(texte))
    return trouve is not None and trouve.end() == len(texte)

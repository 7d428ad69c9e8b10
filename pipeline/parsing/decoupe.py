"""One file, several acts: bundles are cut where the stamp's or the head's number changes, minutes where an act opens by
its number or its rank. An act is never cut in two: without a decision of its own, a piece belongs to its neighbour."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from pipeline.parsing.formules import CHARNIERE, COMPTE_RENDU
from pipeline.parsing.fragments import nettoyer
from pipeline.parsing.motifs import (
    IDENTIFIANT,
    NUMERO,
    NUMERO_OBJET,
    NUMERO_TITRE,
    TIRETS_D_UN_IDENTIFIANT,
    UNE_DATE,
    ouvre_un_motif,
    replier,
)
from schemas.identifiants import numero_canonique
from schemas.lecture import Ligne, NatureLigne, TexteLu


class Origine(StrEnum):
    """How a piece was told from its neighbours."""

    SEUL = "seul"
    TIMBRES = "timbres"
    ENTETES = "entêtes"
    COMPTE_RENDU = "compte rendu"


@dataclass(frozen=True, slots=True)
class Morceau:
    """The lines of one act, in order; `rang` from 1 among `total`. In minutes, the common head opens each piece, and
    `titre` is its own first line."""

    lu: TexteLu
    origine: Origine = Origine.SEUL
    rang: int = 1
    total: int = 1
    titre: str | None = None


_IDENTIFIANT = re.compile(rf"(?<![\w-]){IDENTIFIANT}")
_TETE = re.compile(
    r"^\W*(?:republique\s+francaise|extrait (?:du|des) (?:registre|deliberation|proces|arrete|decision))"
)
_CHIFFRE = re.compile("[0-9]")
_DECISION = re.compile(
    r"\bunanimite\b|\bvotes? pour\b|\bvoix\b|\babstention|\badopte|\bapprouve|\bdecide\b|\bprend acte\b|\bautorise\b|"
    r"\bpour\s*:\s*\d|\bvote\b"
)
_RANG = re.compile(
    r"^(?:(?:point|question|affaire|dossier)\s*(?:n°\s*)?)?(?P<rang>\d{1,2}|[ivx]{1,5}(?=\s*[/).–—-]\s))"
    r"\s*(?:[/)°]|[.:–—-])\s*(?=[a-z«\"])"
)
_ROMAINS = {"i": 1, "v": 5, "x": 10}
_DEUX_ANNEES = re.compile(r"(?:19|20)\d\d\W(?:19|20)\d\d")
"""« 2023-2024 Projet »: the years of a project, no number."""
_PLEINE = 50
"""Characters from which the margin may have cut a title."""
_OBJET = re.compile(r"^\W*objet\s*(?:n°\s*\d+\s*)?:\s*\S")
_OBJET_NU = re.compile(r"^\W*objet\s*(?:n°\s*\d+\s*)?:\s*")
_RUBRIQUE = re.compile(r"(?:\d{1,2}|[IVX]{1,4}|[A-Z])\s?[-–—.)/]\s*(?=[A-ZÀ-Þ])")
_LIGNES_DE_RUBRIQUE = 4
_DEBUT = 25
_PORTEE = 40


def decouper(lu: TexteLu) -> tuple[Morceau, ...]:
    """The pieces of a source, one for each act that it holds; a single one when nothing tells them apart."""
    replies = [replier(nettoyer(ligne.texte)) for ligne in lu.lignes]
    for origine, chercher in (
        (Origine.TIMBRES, _par_les_timbres),
        (Origine.COMPTE_RENDU, _par_le_compte_rendu),
        (Origine.ENTETES, _par_les_entetes),
    ):
        debuts = chercher(lu.lignes, replies)
        if len(debuts) > 1:
            return tuple(_morceaux(lu, origine, debuts))
    return (Morceau(lu),)


def _morceaux(lu: TexteLu, origine: Origine, debuts: Sequence[int]) -> Iterator[Morceau]:
    """From each beginning to the next; what precedes the first act goes with each act of minutes, which share their
    head, and with the first act of a bundle."""
    tete = lu.lignes[: debuts[0]] if origine is Origine.COMPTE_RENDU else ()
    premiers = [debuts[0] if tete else 0, *debuts[1:]]
    for rang, (debut, fin) in enumerate(pairwise([*premiers, len(lu.lignes)]), 1):
        if not tete:
            yield Morceau(replace(lu, lignes=lu.lignes[debut:fin]), origine, rang, len(debuts))
            continue
        ouverture = lu.lignes[debut]
        blanche = ouverture._replace(texte="", boite=None)
        rubrique = lu.lignes[_debut_de_la_rubrique(lu.lignes, debut) : debut] if rang > 1 else ()
        suite = lu.lignes[debut + 1 : _debut_de_la_rubrique(lu.lignes, fin)]
        coupure = () if suite and _va_a_la_ligne(ouverture.texte.strip(), suite[0].texte.strip()) else (blanche,)
        lignes = (*tete, blanche, *rubrique, *(blanche,) * bool(rubrique), ouverture, *coupure, *suite)
        yield Morceau(replace(lu, lignes=lignes), origine, rang, len(debuts), " ".join(ouverture.texte.split()))


def _debut_de_la_rubrique(lignes: Sequence[Ligne], debut: int) -> int:
    """Where the headings begin that stand above an act's own title: « 2 – FINANCES », « B – Vente du lot 24 »."""
    haut = debut
    while haut and debut - haut < _LIGNES_DE_RUBRIQUE and (texte := lignes[haut - 1].texte.strip()):
        if texte.endswith((".", ";", ",")):
            break
        haut -= 1
    titres = [ligne.texte.strip() for ligne in lignes[haut:debut]]
    detache = haut and (not lignes[haut - 1].texte.strip() or lignes[haut - 1].texte.rstrip().endswith("."))
    annonce = titres and (_RUBRIQUE.match(titres[0]) or all(map(str.isupper, titres)))
    return haut if debut < len(lignes) and detache and annonce else debut


def _va_a_la_ligne(titre: str, dessous: str) -> bool:
    """A title goes on in small letters, or in capitals where it fills its line."""
    return dessous[:1].islower() or (
        len(titre) > _PLEINE and titre.rsplit(maxsplit=1)[-1].isupper() and dessous.isupper()
    )


def sans_rang(titre: str) -> str:
    """« 3/ Convention CAUE : » announces « Convention CAUE »."""
    rang = _RANG.match(replier(titre)) or _OBJET_NU.match(replier(titre))
    return (titre[rang.end() :] if rang else titre).strip(" :.")


def _par_les_timbres(lignes: Sequence[Ligne], replies: Sequence[str]) -> list[int]:
    """A page bears the stamp of its act: another identifier, another act. One that comes back out of sequence stays
    with its neighbour."""
    pages: dict[int, set[str]] = {}
    for ligne, replie in zip(lignes, replies, strict=True):
        if replie.count("-") >= TIRETS_D_UN_IDENTIFIANT and ligne.nature is not NatureLigne.CACHE:
            pages.setdefault(ligne.page, set()).update(m.group() for m in _IDENTIFIANT.finditer(replie))
    vus: set[str] = set()
    nouvelles: list[int] = []
    for page, siens in sorted(pages.items()):
        if len(siens) == 1 and not siens <= vus:
            vus |= siens
            nouvelles.append(page)
    if len(nouvelles) < 2:
        return []
    premiere = {ligne.page: rang for rang, ligne in reversed(list(enumerate(lignes)))}
    return [premiere[page] for page in nouvelles]


def _par_le_compte_rendu(lignes: Sequence[Ligne], replies: Sequence[str]) -> list[int]:
    """Minutes: acts that open by their number, by « Objet : », or by their rank in the agenda."""
    pleines = [r for r in replies if r]
    annonce = any(COMPTE_RENDU.match(r) for r in pleines[:_DEBUT])
    annonces = (_numero_d_ouverture, _objet_d_ouverture, _rang_d_ouverture, _romain_d_ouverture)
    for motif in annonces if annonce else annonces[:1]:
        ouvertures = [i for i, r in enumerate(replies) if motif(r, lignes[i].texte)]
        debuts = _qui_decident(ouvertures, replies)
        if len(debuts) >= (2 if annonce else 3) and _croissent(motif, debuts, replies):
            return debuts
    return []


def _numero_d_ouverture(replie: str, texte: str) -> bool:
    """« 24-12/126 – Budget annexe : … », « Délibération n° 2024-12 : … »."""
    if not _CHIFFRE.search(replie):
        return False
    propre = replie.strip()
    trouve = NUMERO_OBJET.match(propre)
    if trouve:
        numero = trouve["numero"]
        chiffres = sum(c.isdigit() for c in numero)
        return chiffres >= 3 and not UNE_DATE.match(propre) and sum(c.isalpha() for c in trouve["objet"]) > 5
    numerote = NUMERO_TITRE.match(texte.strip())
    if numerote and not _DEUX_ANNEES.fullmatch(numerote["numero"]) and not UNE_DATE.match(propre):
        return True
    titre = NUMERO.match(propre)
    return bool(titre and titre["a"] and any(c.isdigit() for c in titre["a"]) and texte.strip()[:1].isupper())


def _objet_d_ouverture(replie: str, texte: str) -> bool:
    return bool(_OBJET.match(replie))


def _rang_d_ouverture(replie: str, texte: str) -> bool:
    propre = texte.strip()
    trouve = _RANG.match(replie.strip())
    return trouve is not None and trouve["rang"].isdecimal() and _a_sa_capitale(propre[trouve.end() :])


def _romain_d_ouverture(replie: str, texte: str) -> bool:
    propre = texte.strip()
    trouve = _RANG.match(replie.strip())
    romain = trouve is not None and not trouve["rang"].isdecimal() and propre[trouve.start("rang")].isupper()
    return romain and trouve is not None and _a_sa_capitale(propre[trouve.end() :])


def _a_sa_capitale(titre: str) -> bool:
    return titre[:1].isupper() or titre[:1] in '«"'


def _qui_decident(ouvertures: Sequence[int], replies: Sequence[str]) -> list[int]:
    """The openings before the next of which something is decided: the others are an agenda, or a mere mention."""
    if len(ouvertures) < 2:
        return []
    return [
        debut
        for debut, fin in pairwise([*ouvertures, len(replies)])
        if any(_DECISION.search(r) or CHARNIERE.search(r) for r in replies[debut + 1 : fin])
    ]


def _croissent(motif: object, debuts: Sequence[int], replies: Sequence[str]) -> bool:
    """Ranks must grow by small steps: « 1. », « 2. » of an article's list start again at each act."""
    if motif not in {_rang_d_ouverture, _romain_d_ouverture}:
        return True
    rangs = [_valeur(m["rang"]) for i in debuts if (m := _RANG.match(replies[i].strip()))]
    return rangs[0] <= 3 and all(0 < b - a <= 3 for a, b in pairwise(rangs))


def _valeur(rang: str) -> int:
    """« 4 », « iv » → 4."""
    if rang.isdecimal():
        return int(rang)
    chiffres = [_ROMAINS[c] for c in rang]
    return sum(-a if a < b else a for a, b in pairwise([*chiffres, 0]))


def _par_les_entetes(lignes: Sequence[Ligne], replies: Sequence[str]) -> list[int]:
    """A head that opens again with another number is another act, once the one before it has decided."""
    tetes = [i for i, r in enumerate(replies) if _TETE.match(r)]
    tetes = [i for rang, i in enumerate(tetes) if not rang or i - tetes[rang - 1] > 6]
    if len(tetes) < 2:
        return []
    debuts: list[int] = []
    courant: str | None = None
    a_decide = False
    for debut, fin in pairwise([*tetes, len(replies)]):
        numero = _numero_de_la_tete(lignes[debut:fin], replies[debut:fin])
        decide = any(_DECISION.search(r) or CHARNIERE.search(r) for r in replies[debut:fin])
        if numero is not None and numero != courant and ((decide and a_decide) or not debuts):
            debuts.append(debut)
            courant, a_decide = numero, False
        a_decide = a_decide or decide
    return debuts


def _numero_de_la_tete(lignes: Sequence[Ligne], replies: Sequence[str]) -> str | None:
    for ligne, replie in list(zip(lignes, replies, strict=True))[:_PORTEE]:
        if ouvre_un_motif(ligne.texte):
            return None
        trouve = NUMERO_OBJET.match(replie.strip())
        if trouve and sum(c.isdigit() for c in trouve["numero"]) >= 3:
            return numero_canonique(trouve["numero"])
        titre = NUMERO.search(replie)
        if titre and (brut := titre["a"] or titre["b"]) and not UNE_DATE.fullmatch(brut):
            return numero_canonique(brut)
    return None

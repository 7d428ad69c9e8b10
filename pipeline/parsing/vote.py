"""The vote: counts where the text gives them, and the way the assembly decided."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.parsing.blocs import Bloc, Genre
from pipeline.parsing.constats import Constats
from pipeline.parsing.dates import entier
from pipeline.parsing.dispositif import est_un_vote
from pipeline.parsing.fragments import Fragment
from pipeline.parsing.motifs import NOMBRE, NOMBRE_EN_LETTRES, VOIX, replier
from pipeline.parsing.tableau import comptes as comptes_du_tableau
from schemas.acte import Effectif, ModeVote, Role, Vote

_APRES = r"\s*(?:\(s\))?\s*[:(]\s*"
_NOMBRE_AVANT = rf"(?P<n>\d{{1,4}}|neant|aucune?|{NOMBRE_EN_LETTRES})"
"""Before what it counts a dash is no number: « Contre : 1 - Abstentions : »."""
_COPIE = "(?:extrait|copie|expedition|ampliation)"
_COMPTES: dict[str, tuple[re.Pattern[str], ...]] = {
    "pour": (
        re.compile(rf"\bpar {NOMBRE} voix (?:\w{{3,10}},? (?:et )?)?(?:contre )?(?:\d{{1,4}}|{NOMBRE_EN_LETTRES})\b"),
        re.compile(rf"\bpour{VOIX}{_APRES}{NOMBRE}(?![\w/])"),
        re.compile(rf"(?<![\w/]){_NOMBRE_AVANT}\s*(?:voix|votes?|suffrages?)?\s*(?:pour(?!\s+{_COPIE})|favorables?)\b"),
    ),
    "contre": (
        re.compile(rf"\bpar (?:\d{{1,4}}|{NOMBRE_EN_LETTRES}) voix contre {NOMBRE}"),
        re.compile(rf"\bcontre{VOIX}{_APRES}{NOMBRE}(?![\w/])"),
        re.compile(rf"(?<![\w/]){_NOMBRE_AVANT}\s*(?:voix|votes?|suffrages?)?\s*(?:contre|defavorables?)\b"),
    ),
    "abstentions": (
        re.compile(rf"\b(?:abstentions?|abstenue?s?){_APRES}{NOMBRE}(?![\w/])"),
        re.compile(rf"(?<![\w/]){_NOMBRE_AVANT}\s*abstentions?\b"),
    ),
    "non_participants": (
        re.compile(
            r"\b(?:nppv|non[- ]particip\w+|n'ont pas pris part au vote|ne prend pas part au vote)"
            rf"{_APRES}{NOMBRE}(?![\w/])"
        ),
        re.compile(rf"(?<![\w/]){_NOMBRE_AVANT}\s*(?:nppv|non[- ]particip\w+|ne pren\w+ pas part)\b"),
    ),
}
_COLONNES = {
    "pour": r"(?:nombre de )?(?:votes? |voix )?pour",
    "contre": r"(?:nombre de )?(?:votes? |voix )?contre",
    "abstentions": r"(?:nombre d')?abstentions?",
    "non_participants": r"nppv|non[- ]participants?|ne pren\w+ pas part au vote",
    "votants": r"(?:nombre de )?votants|suffrages exprimes|exprimes",
}
_RANGEES = {
    nom: re.compile(rf"^\W*(?:{motif})(?:\(s\))?[\s:.…]+(?P<n>\d{{1,4}}|/|neant|aucune?)(?![\w/]|[.,]\d)")
    for nom, motif in _COLONNES.items()
}
_DETAIL = re.compile(
    r"\b(?:decompte|resultat|detail|vote|scrutin|majorite|unanimite)\b[^.\n]{0,40}\bpour\s+[^.\n]{1,120}"
)
_UNANIMITE = re.compile(r"\bunanimite\b|\bunanime(?:ment|s)?\b")
_MAJORITE = re.compile(
    r"\ba la (?:\w+ )?majorite\b|(?:^|[\n:])\W*majorite\b(?!\s+(?:absolue|requise|simple|relative)\W*\d)"
)
"""« Vote : majorité (2 contre) », but not « Majorité absolue : 15 », which tells how many voices a ballot asks for."""
_VOTE_DANS_LA_DECISION = re.compile(
    r"[^.]{0,60}?\b(?:decide|approuve|adopte|rejette)e?,? a l[a' ]*(?:unanimite|majorite)[^.]*"
)
_REJET = re.compile(r"\b(?:n'est pas|non) (?:adopte|approuve)|\brepousse|\best rejete")
_DEBUT_DE_RANGEE = re.compile(r"\W*(?:voix|votes?|pour|contre|abst|nppv|non|ne |nombre|suffrages|exprimes)")
_SANS_VOTE = re.compile(r"\b(?:ne donne pas lieu a|n'est pas suivie? d'|sans) ?(?:un )?vote\b")
_ADOPTE = re.compile(r"\badopte(?:e|es|s)?\b")
_PREND_ACTE = frozenset({"PREND ACTE", "DONNE ACTE", "PREND CONNAISSANCE"})


def lire_vote(blocs: Sequence[Bloc], effectif: Effectif, constats: Constats) -> Vote:
    """Reads the vote in the hinge, the vote's own lines and, failing these, in any line that counts voices."""
    source, ou = _paroles(blocs)
    lignes = [f.texte for b in blocs for f in b.fragments]
    colonnes = {**_rangees(lignes), **comptes_du_tableau(lignes)}
    comptes = {nom: colonnes.get(nom, _compter(motifs, source)) for nom, motifs in _COMPTES.items()}
    if comptes["pour"] is None and (detail := _DETAIL.search(source)):
        comptes.update(_detail(detail.group()))
    provisions = [b for b in blocs if b.genre is Genre.PROVISION]
    mode = _mode(source, comptes, provisions, ou, constats)
    vote = Vote(mode, **comptes)
    _verifier(vote, effectif, source, ou, constats)
    return vote


def _detail(replie: str) -> dict[str, int | None]:
    """« Décompte des voix : pour 23, contre 2, abstentions 2 »."""
    return {
        nom: entier(m["n"]) if (m := re.search(rf"\b(?:{motif})\s+{NOMBRE}(?![\w/])", replie)) else None
        for nom, motif in _COLONNES.items()
        if nom in _COMPTES
    }


def _rangees(lignes: Sequence[str]) -> dict[str, int]:
    """« Voix pour : 23 », « Contre 3 (noms) », a line each: two of them at least, wherever they stand."""
    comptes: dict[str, int] = {}
    for ligne in lignes:
        replie = replier(ligne)
        for nom, motif in _RANGEES.items() if _DEBUT_DE_RANGEE.match(replie) else ():
            trouve = motif.match(replie)
            n = entier(trouve["n"]) if trouve else None
            if n is not None:
                comptes.setdefault(nom, n)
    return comptes if "pour" in comptes and len(comptes) > 1 else {}


def _paroles(blocs: Sequence[Bloc]) -> tuple[str, Fragment | None]:
    roles = {Role.VOTE, Role.FORMULE, Role.INTRODUCTION}
    textes: list[tuple[str, Fragment]] = []
    premiere = next((i for i, b in enumerate(blocs) if b.genre is Genre.PROVISION), 0)
    for bloc in blocs:
        if bloc.genre is Genre.ALINEA and (bloc.role in roles or (bloc is blocs[premiere - 1] and premiere)):
            textes.append((replier(bloc.texte), bloc.premier))
        elif bloc.genre is Genre.PROVISION or bloc.role is Role.TEXTE:
            textes += [(replier(p.texte), p.premier) for p in bloc.paragraphes if est_un_vote(p.texte)]
            tete = _VOTE_DANS_LA_DECISION.match(replier(bloc.texte))
            if tete:
                textes.append((tete.group(), bloc.premier))
    significatifs = [t for t in textes if _UNANIMITE.search(t[0]) or _MAJORITE.search(t[0]) or est_un_vote(t[0])]
    ou = significatifs[0][1] if significatifs else None
    return " \n ".join(t for t, _ in textes), ou


def _compter(motifs: Sequence[re.Pattern[str]], source: str) -> int | None:
    for motif in motifs:
        trouve = motif.search(source)
        if trouve:
            return entier(trouve["n"])
    return None


def _mode(
    source: str,
    comptes: dict[str, int | None],
    provisions: Sequence[Bloc],
    ou: Fragment | None,
    constats: Constats,
) -> ModeVote | None:
    pour, contre, abstentions = comptes["pour"], comptes["contre"] or 0, comptes["abstentions"] or 0
    if pour is None and _SANS_VOTE.search(source):
        return ModeVote.SANS_VOTE
    if _REJET.search(source) or (pour is not None and contre > pour):
        return ModeVote.REJET
    if _UNANIMITE.search(source):
        if pour is None:
            constats.noter("VOTE-03", ou)
        return ModeVote.UNANIMITE
    if _MAJORITE.search(source):
        if pour is None:
            constats.noter("VOTE-03", ou)
        return ModeVote.MAJORITE
    if pour is not None:
        unanime = contre == 0 and abstentions == 0
        constats.noter("VOTE-02" if unanime else "VOTE-08", ou)
        return ModeVote.UNANIMITE if unanime else ModeVote.MAJORITE
    if _ADOPTE.search(source):
        constats.noter("VOTE-06", ou)
        return ModeVote.ADOPTE
    if provisions and all(b.verbe in _PREND_ACTE for b in provisions):
        constats.noter("VOTE-07", provisions[0].premier)
        return ModeVote.SANS_VOTE
    constats.noter("VOTE-01")
    return None


def _verifier(vote: Vote, effectif: Effectif, source: str, ou: Fragment | None, constats: Constats) -> None:
    if vote.mode is ModeVote.UNANIMITE and vote.contre:
        constats.noter("VOTE-05", ou, contre=vote.contre)
    if vote.pour is None or effectif.votants is None:
        return
    total = vote.pour + (vote.contre or 0) + (vote.abstentions or 0)
    permis = {
        effectif.votants,
        effectif.votants - (vote.abstentions or 0),
        effectif.votants - (vote.non_participants or 0),
    }
    partiel = vote.contre is None and vote.abstentions is None and not _UNANIMITE.search(source)
    if (
        total not in permis and vote.pour + (vote.contre or 0) not in permis and not partiel
    ) or total > effectif.votants:
        constats.noter("VOTE-04", ou, total=total, votants=effectif.votants)

"""The vote: counts where the text gives them, and the way the assembly decided."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.parsing.blocs import Bloc, Genre
from pipeline.parsing.constats import Constats
from pipeline.parsing.dates import entier
from pipeline.parsing.decompte import compter
from pipeline.parsing.dispositif import est_un_vote
from pipeline.parsing.fragments import Fragment
from pipeline.parsing.motifs import NOMBRE_EN_LETTRES, replier
from pipeline.parsing.reperes import reperer
from pipeline.parsing.tableau import cellules
from pipeline.parsing.tableau import comptes as comptes_du_tableau
from schemas.acte import Effectif, ModeVote, Role, Vote

_COURT = 300
_CHAMPS = ("pour", "contre", "abstentions", "non_participants")
_NON_COCHE = re.compile(
    r"(?:\[\s*\]|[☐□▢◻])[^\[☐☑☒□▢■◻]{0,60}|"
    r"\ba (?:l'unanimite|la majorite)\s*:(?=[\s;|:._…]*(?:adopte\w* )?a (?:l'unanimite|la majorite)\s*: x\b)"
)
"""A choice that is not ticked: « [ ] à la majorité », « à l'unanimité :  à la majorité : X »."""
_UNANIMITE = re.compile(r"\bunanimite\b|\bunanime(?:ment|s)?\b")
_TOUTES_LES_VOIX = re.compile(
    rf"\bunanimite\b(?![^.;]{{0,30}}\bmoins\b)[^.;\d]{{0,40}}\b(?P<n>\d{{1,4}}|{NOMBRE_EN_LETTRES}) (?:voix|"
    rf"votes)\b(?! contre)"
)
"""« à l'unanimité (23 voix) »."""
_NOMBRE_DESSOUS = re.compile(r"(?<=[a-z)]) ; (?=(?:\d{1,4}|/|-)(?: ;|$))")
"""« POUR », then « 23 » below it."""
_VOTANTS = re.compile(r"\bvotants?\s*[:=]?\s*(?P<n>\d{1,3})(?![\w/])")
_MAJORITE = re.compile(
    r"(?<!de la )(?<!liste )\bmajorite\b(?! (?:municipale|departementale|regionale))"
    r"(?! (?:absolue|requise|simple|relative|qualifiee)\W*\d)"
)
"""« Vote : majorité », but not « Majorité absolue : 15 », which tells how many voices a ballot asks for."""
_AUTRE_VOTE = reperer(
    r"\b(?:proces[- ]verbal|compte[- ]rendu)\b[^.;]{0,120}\b(?:approuve|adopte|unanimite)|"
    r"\bsecretaire\b[^.;]{0,60}\bunanimite|\bunanimite\b[^.;]{0,80}\bsecretaire\b",
    *("proces", "compte", "secretaire"),
)
"""« Le procès-verbal de la séance précédente est adopté à l'unanimité », who holds the pen: no vote of the act."""
_VOTE_DANS_LA_DECISION = reperer(
    r"^[^.]{0,60}?\b(?:decide|approuve|adopte|rejette|accepte|autorise|valide|emet)e?,? "
    r"(?:a l[a' ]*(?:unanimite|majorite)|par [\w-]+ voix)[^.]*",
    *("unanimite", "majorite", "voix"),
)
_REJET = re.compile(r"\b(?:n'est pas|non) (?:adopte|approuve)|\brepousse|\best rejete")
_DEBUT_DE_RANGEE = re.compile(r"\W*(?:voix|votes?|pour|contre|abst\w*|nppv|non|ne|nombre|suffrages|exprimes)\b")
_SANS_VOTE = re.compile(r"\b(?:ne donne pas lieu a|n'est pas suivie? d'|sans) ?(?:un )?vote\b")
_ADOPTE = re.compile(r"\badopte(?:e|es|s)?\b")
_PREND_ACTE = frozenset({"PREND ACTE", "DONNE ACTE", "PREND CONNAISSANCE"})


def lire_vote(blocs: Sequence[Bloc], effectif: Effectif, constats: Constats) -> Vote:
    """Reads the vote in the hinge, the vote's own lines and, failing these, in any line that counts voices."""
    paroles, ou = _paroles(blocs)
    source = " \n ".join(texte for texte, _ in paroles)
    lignes = [f.texte for b in blocs for f in b.fragments]
    votes = _NOMBRE_DESSOUS.sub(" : ", " ; ".join(texte for texte, vote in paroles if vote))
    lus = [
        _rangees(lignes),
        comptes_du_tableau(cellules(lignes)),
        compter(votes),
        *(compter(t) for t, vote in paroles if not vote),
    ]
    comptes = {nom: next((c[nom] for c in lus if nom in c), None) for nom in _CHAMPS}
    if comptes["pour"] is None and (tous := _TOUTES_LES_VOIX.search(source)):
        comptes["pour"] = entier(tous["n"])
    provisions = [b for b in blocs if b.genre is Genre.PROVISION]
    mode = _mode(source, comptes, provisions, ou, constats)
    vote = Vote(mode, **comptes)
    _verifier(vote, effectif, source, ou, constats)
    return vote


def lire_votants(blocs: Sequence[Bloc]) -> int | None:
    """How many voted, where the vote's own lines say it: « Votants : 23 » above « Pour : 21 »."""
    textes = [replier(f.texte) for b in blocs if b.role is Role.VOTE for f in b.fragments]
    trouve = next((m for t in textes if (m := _VOTANTS.search(t))), None)
    lignes = [f.texte for b in blocs for f in b.fragments]
    return int(trouve["n"]) if trouve else comptes_du_tableau(cellules(lignes)).get("votants")


def _rangees(lignes: Sequence[str]) -> dict[str, int]:
    """« Voix pour : 23 », « Contre 3 (noms) », a line each: two of them at least, wherever they stand."""
    phrases = (x for x in lignes if ":" in x or not x[:1].islower())  # « pour cinq ans. » ends a sentence
    comptes = compter(" ; ".join(replie for x in phrases if _DEBUT_DE_RANGEE.match(replie := replier(x))))
    return comptes if "pour" in comptes and len(comptes) > 1 else {}


def _paroles(blocs: Sequence[Bloc]) -> tuple[list[tuple[str, bool]], Fragment | None]:
    """What may tell the vote, and whether it tells nothing else; and where it is told first."""
    roles = {Role.VOTE, Role.FORMULE, Role.INTRODUCTION}
    textes: list[tuple[str, Fragment]] = []
    premiere = next((i for i, b in enumerate(blocs) if b.genre is Genre.PROVISION), 0)
    for bloc in blocs:
        if bloc.role is not Role.VOTE and len(bloc.texte) < _COURT and _AUTRE_VOTE.search(replier(bloc.texte)):
            continue
        if bloc.genre is Genre.ALINEA and (bloc.role in roles or (bloc is blocs[premiere - 1] and premiere)):
            textes.append((replier(bloc.texte), bloc.premier))
        elif bloc.genre is Genre.PROVISION or bloc.role is Role.TEXTE:
            textes += [(replier(p.texte), p.premier) for p in bloc.paragraphes if est_un_vote(p.texte)]
            tete = _VOTE_DANS_LA_DECISION.search(replier(bloc.texte))
            if tete:
                textes.append((tete.group(), bloc.premier))
    textes = [(_NON_COCHE.sub(" ", t), ou) for t, ou in textes]
    significatifs = [t for t in textes if _UNANIMITE.search(t[0]) or _MAJORITE.search(t[0]) or est_un_vote(t[0])]
    ou = significatifs[0][1] if significatifs else None
    return [(t, est_un_vote(t) or t.isdecimal()) for t, _ in textes], ou


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

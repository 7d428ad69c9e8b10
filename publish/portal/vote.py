"""The vote: a sentence, a bar drawn on the server, the counts as the act gives them."""

from __future__ import annotations

from dataclasses import dataclass

from schemas.acte import Acte, ModeVote

LARGEUR, ECART = 600.0, 2.0
NON_INDIQUE = "non indiqué"
_PHRASES = {
    ModeVote.UNANIMITE: "Adopté à l’unanimité.",
    ModeVote.MAJORITE: "Adopté à la majorité.",
    ModeVote.REJET: "Rejeté.",
    ModeVote.SANS_VOTE: "L’assemblée a pris acte, sans vote.",
    ModeVote.ADOPTE: "Adopté. L’acte ne dit pas à quelle majorité.",
}


@dataclass(frozen=True, slots=True)
class Bande:
    """One part of the bar; `classe` is `v1` (pour), `v2` (contre) or `v3` (abstentions)."""

    classe: str
    x: float
    largeur: float


@dataclass(frozen=True, slots=True)
class VueVote:
    """`colonnes`: name, value as shown, class of its key (empty when there is none)."""

    phrase: str
    precision: str | None
    description: str
    bandes: tuple[Bande, ...]
    colonnes: tuple[tuple[str, str, str], ...]


def vote(acte: Acte) -> VueVote | None:
    """The vote of an act, None when its text says nothing of it."""
    resultat, effectif = acte.vote, acte.seance.effectif
    voix = {"v1": resultat.pour, "v2": resultat.contre, "v3": resultat.abstentions}
    comptes = {classe: n for classe, n in voix.items() if n}
    if resultat.mode is None and not comptes:
        return None
    phrase = _PHRASES[resultat.mode] if resultat.mode else "Les voix ont été comptées."
    sans_compte = not comptes and resultat.mode is not ModeVote.SANS_VOTE
    noms = (("pour", "Pour", "v1"), ("contre", "Contre", "v2"), ("abstentions", "Abstentions", "v3"))
    dites = [f"{voix[c]} {cle}" for cle, _, c in noms if voix[c] is not None]
    return VueVote(
        phrase=phrase,
        precision="L’acte ne donne pas le nombre de voix : nous ne l’inventons pas." if sans_compte else None,
        description=f"{phrase} {', '.join(dites)}." if dites else f"{phrase} L’acte ne donne pas le nombre de voix.",
        bandes=_bandes(comptes, resultat.mode),
        colonnes=(
            ("Membres en exercice", _dit(effectif.en_exercice), ""),
            ("Présents", _dit(effectif.presents), ""),
            *((nom, _dit(voix[classe]), classe if voix[classe] else "") for _, nom, classe in noms),
        ),
    )


def en_bref(acte: Acte) -> str:
    """The vote in a table: « unanimité », « 31 pour, 7 contre »."""
    v = acte.vote
    parts = ((v.pour, "pour"), (v.contre, "contre"), (v.abstentions, "abst."))
    comptes = [f"{n} {mot}" for n, mot in parts if n]
    if comptes and (v.contre or v.abstentions):
        return ", ".join(comptes)
    brefs = {ModeVote.UNANIMITE: "unanimité", ModeVote.MAJORITE: "majorité", ModeVote.REJET: "rejet"}
    brefs |= {ModeVote.SANS_VOTE: "sans vote", ModeVote.ADOPTE: "adopté"}
    return brefs[v.mode] if v.mode else NON_INDIQUE


def _bandes(comptes: dict[str, int], mode: ModeVote | None) -> tuple[Bande, ...]:
    if not comptes:
        plein = mode in {ModeVote.UNANIMITE, ModeVote.MAJORITE, ModeVote.ADOPTE}
        return (Bande("v1", 0, LARGEUR),) if plein else ()
    utile = LARGEUR - ECART * (len(comptes) - 1)
    total, x, bandes = sum(comptes.values()), 0.0, []
    for classe, nombre in comptes.items():
        large = round(utile * nombre / total, 1)
        bandes.append(Bande(classe, round(x, 1), large))
        x += large + ECART
    return tuple(bandes)


def _dit(nombre: int | None) -> str:
    return NON_INDIQUE if nombre is None else str(nombre)

"""What the sheets of the set CONSEILS share: another year, other stamps, provisions whose words differ from what is
kept of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from benchmarks.exactitude.commun import dit_provisions
from benchmarks.exactitude.dispositions.finales_fin import tierce
from benchmarks.exactitude.faits import Faits, Individu, Sujet, en_lettres
from benchmarks.exactitude.modele import Colonnes, Feuille, P

CGCT = "le code général des collectivités territoriales"


def sujet(objet: str, matiere: str, visas: Sequence[str], motifs: Sequence[str], *decisions: str) -> Sujet:
    """A subject; each decision is « infinitive | rest »."""
    paires = tuple((v, r) for v, r in (d.split(" | ") for d in decisions))
    return Sujet(objet, matiere, tuple(visas), tuple(motifs), paires)


def en(f: Faits, annee: int) -> Faits:
    """The same facts, another year."""

    def porter(jour: date) -> date:
        return jour.replace(year=jour.year + annee - 2025)

    return replace(
        f, seance=porter(f.seance), convocation=porter(f.convocation), transmission=porter(f.transmission),
        reception=porter(f.reception), publication=porter(f.publication),
    )  # fmt: skip


def fast(d: Feuille, f: Faits, numero: str, nature: str = "DE", mot: str = "Publication") -> None:
    """« Accusé certifié exécutoire », the préfet's reception and the publication."""
    identifiant = f"{f.identifiant(numero)[:-2]}{nature}"
    d.timbre = (
        "Accusé de réception - Ministère de l'Intérieur", identifiant, "Accusé certifié exécutoire",
        f"Réception par le préfet : {f.reception:%d/%m/%Y}", f"{mot} : {f.publication:%d/%m/%Y}",
    )  # fmt: skip
    d.dit(identifiant=identifiant, reception=f.reception, publication=f.publication)


def ar_prefecture(d: Feuille, f: Faits, numero: str, nature: str = "DE", publie: bool = True) -> None:
    """« AR Prefecture », the identifier, « Reçu le », and « Publié le » when the office fills it."""
    identifiant = f"{f.identifiant(numero)[:-2]}{nature}"
    d.timbre = ("AR Prefecture", identifiant, f"Reçu le {f.reception:%d/%m/%Y}")
    d.dit(identifiant=identifiant, reception=f.reception)
    if publie:
        d.timbre += (f"Publié le {f.publication:%d/%m/%Y}",)
        d.dit(publication=f.publication)


def phrases(d: Feuille, f: Faits, qui: str, marque: str = "", **style: object) -> None:
    """« Le conseil municipal approuve … »: the subject is printed, the provision begins at its verb."""
    textes = tierce(f, "bas")
    for n, texte in enumerate(textes, 1):
        d.p(f"{marque.replace('{n}', str(n))}{qui} {texte}.", **style)
    dit_provisions(d, f, textes, [str(n) if "{n}" in marque else None for n in range(1, len(textes) + 1)])


def articles_libres(d: Feuille, marques: Sequence[str], textes: Sequence[str], **style: object) -> None:
    """Articles of an arrêté that state a rule: no operative verb of the author's."""
    for marque, texte in zip(marques, textes, strict=True):
        d.p(f"{marque}{texte}.", **style)
    d.dit(provisions=[(str(n), None, t) for n, t in enumerate(textes, 1)])


def initiale(i: Individu) -> str:
    """« C. MARTEL », « J.-M. MARTEL »."""
    return f"{'-'.join(f'{x[0]}.' for x in i.prenom.split('-'))} {i.nom}"


def par_civilite(gens: Sequence[Individu]) -> str:
    """« Mmes A, B, MM. C, D »."""
    groupes = []
    for femme, un, plusieurs in ((True, "Mme", "Mmes"), (False, "M.", "MM.")):
        noms = [str(i) for i in gens if i.femme is femme]
        if noms:
            groupes.append(f"{un if len(noms) == 1 else plusieurs} {', '.join(noms)}")
    return ", ".join(groupes)


def voix(n: int) -> str:
    """« une voix », « vingt et une voix »."""
    mot = en_lettres(n)
    return f"{mot}e voix" if mot == "un" or mot.endswith(" un") else f"{mot} voix"


def abstention(n: int) -> str:
    """« une abstention », « deux abstentions »."""
    return "une abstention" if n == 1 else f"{en_lettres(n)} abstention{'s' if n > 1 else ''}"


def cote_a_cote(d: Feuille, gauche: Sequence[str], droite: Sequence[str]) -> None:
    """Two blocks of signature."""
    d.blocs.append(Colonnes(tuple(P(t, avant=4) for t in gauche), tuple(P(t, avant=4) for t in droite), part=0.5))

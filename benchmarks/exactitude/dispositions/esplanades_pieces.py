"""What the layouts of the set « esplanades » share: verbs written, provisions laid, heads declared, signatures."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.exactitude.commun import dit_tete
from benchmarks.exactitude.dispositions.finales_fin import le_chef
from benchmarks.exactitude.faits import Faits, Individu, Sujet, conjuguer
from benchmarks.exactitude.modele import Colonnes, Feuille, P, personne

IRREGULIERS = {
    "acquérir": "acquiert", "conclure": "conclut", "renouveler": "renouvelle", "reconduire": "reconduit",
    "souscrire": "souscrit", "maintenir": "maintient", "élire": "élit", "céder": "cède", "procéder": "procède",
    "définir": "définit", "répartir": "répartit", "rendre": "rend", "soutenir": "soutient", "ouvrir": "ouvre",
    "compléter": "complète", "prélever": "prélève", "prévoir": "prévoit", "offrir": "offre",
}  # fmt: skip
"""Third persons that `conjuguer` does not know."""


def tierce_de(verbe: str) -> str:
    """« acquérir » → « acquiert »."""
    return IRREGULIERS.get(verbe) or conjuguer(verbe)


def verbe_de(verbe: str, reste: str) -> str:
    """The main verb of a decision, as the contract wants it: « décider | d'adhérer » adheres."""
    if verbe == "décider" and reste.startswith(("d'", "de ")):
        verbe = reste.removeprefix("d'").removeprefix("de ").split(" ")[0]
    return tierce_de(verbe).upper()


def choix(f: Faits, sujets: Sequence[Sujet]) -> Sujet:
    """One of these subjects, the same each time."""
    return sujets[f.rang % len(sujets)]


def ecrits(f: Faits, forme: str) -> list[str]:
    """The decisions in one of the ways of writing: `APPROUVE`, `Approuve`, `approuve`, `d'approuver`, `D'approuver`,
    `approuver`, `Approuver`, `DÉCIDE d'approuver`, `Décide d'approuver`."""
    return [_ecrit(v, r, forme) for v, r in f.decisions]


def _ecrit(v: str, r: str, forme: str) -> str:
    if forme in {"APPROUVE", "Approuve", "approuve"}:
        mot = tierce_de(v)
        return f"{mot.upper() if forme == 'APPROUVE' else mot.capitalize() if forme == 'Approuve' else mot} {r}"
    deja = v == "décider" and r.startswith(("d'", "de "))
    nu = r.removeprefix("d'").removeprefix("de ") if deja else f"{v} {r}"
    avec = f"d'{nu}" if nu[0] in "aeéèêiouâh" else f"de {nu}"
    if forme.endswith(" d'approuver"):
        return f"{forme.split(' ', maxsplit=1)[0]} {avec}"
    texte = nu if forme.lower() == "approuver" else avec
    return texte[0].upper() + texte[1:] if forme[0].isupper() else texte


def poser(
    d: Feuille, f: Faits, textes: Sequence[str], label: str = "", unique: str = "", fin: str = " ;", dernier: str = ".",
    **style: object,
) -> None:  # fmt: skip
    """One provision a paragraph. `label`: what stands before each, `{n}`, `{er}` (« 1er ») and `{mot}` filled in;
    `unique`: what stands before one alone."""
    seul = bool(unique) and len(textes) == 1
    mots = ("PREMIER", "DEUX", "TROIS", "QUATRE", "CINQ")
    for n, texte in enumerate(textes, 1):
        tete = unique if seul else label.format(n=n, er="1er" if n == 1 else n, mot=mots[n - 1])
        d.p(f"{tete}{texte}{dernier if n == len(textes) else fin}", **style)
    provisions(d, f, textes, numerote="{" in label, seul=seul)


def provisions(d: Feuille, f: Faits, textes: Sequence[str], numerote: bool = False, seul: bool = False) -> None:
    """What is decided, as printed."""
    numeros = [("unique" if seul else str(n)) if numerote else None for n in range(1, len(textes) + 1)]
    verbes = [verbe_de(v, r) for v, r in f.decisions]
    d.dit(provisions=list(zip(numeros, verbes, textes, strict=True)))


def viser(d: Feuille, f: Faits, vu: str = "Vu", motif: str = "Considérant", fin: str = ",", **style: object) -> None:
    """Visas, then considérants, one a paragraph."""
    for champ, mot, textes in (("visas", vu, f.visas), ("considerants", motif, f.sujet.considerants)):
        for texte in textes:
            d.p(f"{mot} {texte}{fin}", **style)
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def viser_acte(d: Feuille, visas: Sequence[str], motifs: Sequence[str], vu: str, motif: str, fin: str) -> None:
    """Those of an act of the executive."""
    for champ, mot, textes in (("visas", vu, visas), ("considerants", motif, motifs)):
        for texte in textes:
            d.p(f"{mot} {texte}{fin}", aligne="justifie")
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def ouvrir(
    d: Feuille, f: Faits, numero: str, *comptes: str, qualite: str | None, objet: str = "", secretaire: bool = True
) -> None:
    """The head: the chair (`qualite` as printed after the name), the secretary, and the fields named in `comptes`."""
    dit_tete(d, f, numero, objet or f.sujet.objet)
    d.dit(president=personne(f.president, qualite))
    if secretaire:
        d.dit(secretaire=str(f.secretaire))
    d.dit(**{c: getattr(f, c.removeprefix("en_")) for c in comptes})


def signer(d: Feuille, qui: Individu, *lignes: str, aligne: str = "droite") -> None:
    """One hand."""
    d.lignes(*lignes, str(qui), aligne=aligne, avant=16)
    d.dit(signataires=[str(qui)])


def signer_a_deux(d: Feuille, gauche: tuple[str, Individu], droite: tuple[str, Individu]) -> None:
    """Two hands, side by side."""
    cotes = [(P(titre, avant=16), P(str(qui), avant=26)) for titre, qui in (gauche, droite)]
    d.blocs.append(Colonnes(cotes[0], cotes[1], part=0.5))
    d.dit(signataires=[str(gauche[1]), str(droite[1])])


def le_secretaire(f: Faits) -> str:
    """« La secrétaire de séance »."""
    return f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance"


def dame(f: Faits) -> str:
    """« Madame la Présidente », « Monsieur le Maire »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.chef.capitalize()}"


def presidence(f: Faits, suite: str) -> str:
    """« Présidente du Conseil régional »."""
    return f"{le_chef(f).split(' ')[1]} {suite}"


def pluriel(n: int, mot: str) -> str:
    """« 1 abstention », « 2 abstentions »."""
    return f"{n} {mot}{'s' if n > 1 else ''}"

"""What the layouts of the set CANTONS share: the commune lodged, its members seated, provisions, vote, signatures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from benchmarks.exactitude.commun import (
    dit_tete,
    dit_vote,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    verbe_attendu,
)
from benchmarks.exactitude.faits import (
    Faits,
    Individu,
    Sujet,
    annee_en_lettres,
    en_lettres,
    infinitif,
    le,
)
from benchmarks.exactitude.faits import conjuguer as conjuguer_commun
from benchmarks.exactitude.modele import Colonnes, Feuille, P, personne

CGCT = "le code général des collectivités territoriales"
PV = "\u00a0;"
"""As French typing wants it: never alone at the head of a line."""
_TIMBRES = {"actes": timbre_actes, "s2low": timbre_s2low, "ministere": timbre_ministere}
_GENRES = ("Communauté de communes ", "Syndicat mixte ", "Commune ", "Ville ")
_AUTRES = {"maintenir": "maintient", "exonérer": "exonère", "interrompre": "interrompt", "prévoir": "prévoit"}
Nom = Callable[[Individu], str]


@dataclass(frozen=True)
class Table:
    """Who sits, who gave a pouvoir to whom, who is away without one."""

    presents: list[Individu]
    pouvoirs: list[tuple[Individu, Individu]]
    absents: list[Individu]


def loger(
    f: Faits, nom: str, exercice: int, *sujets: Sujet, visas: Sequence[str] = (), seul: Sujet | None = None
) -> Faits:
    """The same facts in a commune of this size; `{de}` in `nom`: « de X »; `sujets`: one of
    them, or the drawn one; `seul`: that one always."""
    de = f.collectivite
    for genre in _GENRES:
        de = de.removeprefix(genre)
    h = Random(f"{nom} {exercice} {f.siren}")
    absents = h.randint(0, max(2, exercice // 5))
    pouvoirs = h.randint(0, absents)
    votants = exercice - absents + pouvoirs
    borne = 1 if exercice <= 11 else 3
    contre, abstentions = min(f.contre, borne), min(f.abstentions, borne)
    sujet = seul or (*sujets, f.sujet)[f.rang % (len(sujets) + 1)]
    maire = f"{'Madame' if f.president.femme else 'Monsieur'} le Maire"
    decisions = tuple((v, r.replace("{autorite}", maire)) for v, r in sujet.decisions)
    return replace(
        f, collectivite=nom.replace("{de}", de), organe="conseil municipal", chef="maire", exercice=exercice,
        presents=exercice - absents, pouvoirs=pouvoirs, votants=votants, contre=contre, abstentions=abstentions,
        pour=votants - contre - abstentions, president=replace(f.president, qualite="Maire"),
        sujet=replace(sujet, visas=(*visas, *sujet.visas), decisions=decisions),
    )  # fmt: skip


def tablee(f: Faits) -> Table:
    """As many members as the counts say; the chair and the secretary are there."""
    base = [f.president, f.secretaire, *f.autres]
    gens = [replace(a, nom=base[(i + pas) % len(base)].nom) for pas in (0, 3, 5, 9) for i, a in enumerate(base)]
    presents, reste = gens[: f.presents], gens[f.presents : f.exercice]
    mandataires = [presents[(2 + i) % len(presents)] for i in range(f.pouvoirs)]
    return Table(presents, list(zip(reste, mandataires, strict=False)), reste[f.pouvoirs :])


def opposants(f: Faits) -> tuple[list[Individu], list[Individu]]:
    """Those against, those who abstain: the last of the present."""
    presents = tablee(f).presents
    fin = presents[len(presents) - f.contre - f.abstentions :]
    return fin[: f.contre], fin[f.contre :]


def m(i: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{i.civilite} {i}"


def monsieur(i: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def inverse(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def minuscule(i: Individu) -> str:
    """« Claire Martel »."""
    return f"{i.prenom} {i.nom.title()}".replace("D'a", "d'A").replace("De ", "de ").replace("Le ", "Le ")


def ensemble(gens: Sequence[Individu], ecrire: Nom = m, lien: str = ", ") -> str:
    """« M. A, Mme B »."""
    return lien.join(ecrire(i) for i in gens)


def par_civilite(gens: Sequence[Individu], ecrire: Nom = str) -> str:
    """« Mmes A, B et MM. C, D »."""
    groupes = []
    for femme, un, plusieurs in ((True, "Mme", "Mmes"), (False, "M.", "MM.")):
        siens = [i for i in gens if i.femme is femme]
        if siens:
            groupes.append(f"{plusieurs if len(siens) > 1 else un} {ensemble(siens, ecrire)}")
    return " et ".join(groupes)


def e(i: Individu, mot: str) -> str:
    """« désignée »."""
    return f"{mot}e" if i.femme else mot


def le_maire(f: Faits, civil: bool = True) -> str:
    """« Madame le Maire », « Monsieur le Maire »; not civil: « Le Maire »."""
    return f"{'Madame' if f.president.femme else 'Monsieur'} le Maire" if civil else "Le Maire"


def au_long(f: Faits, avant: str = "") -> str:
    """« deux mille vingt-cinq, le deux décembre »; `avant`: the weekday and a space."""
    jour, mois = le(f.seance, annee=False).split(" ")
    quantieme = "premier" if jour == "1er" else en_lettres(int(jour))
    return f"{annee_en_lettres(f.seance.year)}, le {avant}{quantieme} {mois}"


def pl(n: int, mot: str) -> str:
    """« 2 abstentions »."""
    return f"{n} {mot}{'s' if n > 1 else ''}"


def raisons(f: Faits) -> list[str]:
    """What the maire recalls: the reasons that begin by « que »."""
    dites = [c for c in f.sujet.considerants if c.startswith(("que ", "qu'"))]
    return dites or ["que ce dossier a été envoyé aux élus avec la convocation"]


def conjuguer(verbe: str) -> str:
    """« maintenir » → « maintient »."""
    return _AUTRES.get(verbe) or conjuguer_commun(verbe)


def tierce(f: Faits, forme: Callable[[str], str] = str.upper) -> list[str]:
    """« APPROUVE le … »."""
    return [f"{forme(conjuguer(v))} {r}" for v, r in f.decisions]


def decider(f: Faits, cap: bool = False, mot: str = "") -> list[str]:
    """« d'approuver le … »; `cap`: « D'approuver », `mot`: « DÉCIDE d'approuver »."""
    textes = []
    for v, r in f.decisions:
        texte = r if v == "décider" and r.startswith(("d'", "de ")) else infinitif(v, r)
        texte = f"{mot} {texte}" if mot else texte
        textes.append(texte[0].upper() + texte[1:] if cap else texte)
    return textes


def ranger(d: Feuille, f: Faits, textes: Sequence[str], marque: str = "", fin: str = PV, dernier: str = ".",
           unique: str = "", **style: object) -> None:  # fmt: skip
    """The provisions, one a paragraph; `{n}`, `{er}` in `marque`: « 1 », « 1er »; `unique`: the label of one alone."""
    seul = bool(unique) and len(textes) == 1
    for n, texte in enumerate(textes, 1):
        label = unique if seul else marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{label}{texte}{dernier if n == len(textes) else fin}", **style)
    numeros = [("unique" if seul else str(n)) if "{" in marque else None for n in range(1, len(textes) + 1)]
    verbes = [_AUTRES[v].upper() if v in _AUTRES else verbe_attendu(v, r) for v, r in f.decisions]
    d.dit(provisions=list(zip(numeros, verbes, textes, strict=True)))


def lister(d: Feuille, champ: str, mot: str, textes: Sequence[str], puce: str = "-", fin: str = PV) -> None:
    """« Vu : » over a list; nothing where there is nothing."""
    if textes:
        d.p(f"{mot} :", avant=10)
    for texte in textes:
        d.p(f"{texte}{fin}", puce=puce, retrait=12)
    d.dit(**{champ: [f"{mot} {t}" for t in textes]})


def suivre(d: Feuille, f: Faits, vu: str = "Vu", attendu: str = "Considérant", fin: str = ",",
           **style: object) -> None:  # fmt: skip
    """Visas, then considérants, one a paragraph."""
    for champ, mot, textes in (("visas", vu, f.visas), ("considerants", attendu, f.sujet.considerants)):
        for texte in textes:
            d.p(f"{mot} {texte}{fin}", **style)
        d.dit(**{champ: [f"{mot} {t}" for t in textes]})


def sans_motifs(d: Feuille) -> None:
    """No visa, no considérant: the exposé bears the reasons."""
    d.dit(visas=[], considerants=[])


def issue(d: Feuille, f: Faits) -> str:
    """« l'unanimité », or « la majorité (9 voix pour, 1 voix contre) », and what it says."""
    dit_vote(d, f, comptes=f.mode == "majorite", zeros=False)
    if f.mode == "unanimite":
        return "l'unanimité"
    absences = f", {pl(f.abstentions, 'abstention')}" if f.abstentions else ""
    return f"la majorité ({f.pour} voix pour, {f.contre} voix contre{absences})"


def tous(f: Faits) -> str:
    """« l'unanimité », « la majorité »."""
    return "l'unanimité" if f.mode == "unanimite" else "la majorité"


def seance(d: Feuille, f: Faits, numero: str, *champs: str, objet: str = "", ecrire: Nom = str,
           president: Individu | None = None) -> None:  # fmt: skip
    """Head, chair, secretary; `champs`: what else is printed of the sitting."""
    chef = president or f.president
    dit_tete(d, f, numero, objet or f.sujet.objet)
    d.dit(president=personne(ecrire(chef), chef.qualite), secretaire=ecrire(f.secretaire))
    d.dit(**{c: getattr(f, c.removeprefix("en_")) for c in champs})


COMPTES = ("convocation", "en_exercice", "presents", "pouvoirs", "votants")


def signer(d: Feuille, f: Faits, *lignes: str, aligne: str = "droite", ecrire: Nom = str) -> None:
    """One hand."""
    d.lignes(*lignes, ecrire(f.president), aligne=aligne, avant=16)
    d.dit(signataires=[ecrire(f.president)])


def signer_a_deux(d: Feuille, f: Faits, secretaire_d_abord: bool = False, ecrire: Nom = str) -> None:
    """Two hands, side by side."""
    second = f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,"
    mains = [("Le Maire,", f.president), (second, f.secretaire)]
    if secretaire_d_abord:
        mains.reverse()
    cotes = [(P(t), P(ecrire(i), avant=24)) for t, i in mains]
    d.blocs.append(Colonnes(cotes[0], cotes[1], part=0.5))
    d.dit(signataires=[ecrire(i) for _, i in mains])


def timbre(d: Feuille, f: Faits, quel: str, numero: str, nature: str = "DE") -> None:
    """One of the three stamps; the number as the portal takes it."""
    propre = numero.replace("/", "_").replace(" ", "").replace(".", "_")
    _TIMBRES[quel](d, f, propre)
    juste = f"{f.identifiant(propre)[:-2]}{nature}"
    d.timbre = tuple(x.replace(f.identifiant(propre), juste) for x in d.timbre)
    d.dit(identifiant=juste)


def acte(d: Feuille, f: Faits, nature: str, numero: str, objet: str) -> None:
    """What an arrêté or a décision says: its day, no sitting, no vote."""
    d.dit(nature=nature, numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)

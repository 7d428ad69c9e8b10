"""What the layouts of the set « PALAIS » share: an authority set up, its members seated, texts conjugated, provisions
written, dates certified, hands that sign, and the apostrophes of a word processor."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random
from typing import Any

from benchmarks.exactitude.commun import (
    dit_provisions,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    verbe_attendu,
)
from benchmarks.exactitude.faits import Faits, Individu, Sujet, annee_en_lettres, conjuguer, en_lettres, infinitif, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, SautDePage, Tableau, personne
from schemas.identifiants import siren_valide

POINT_VIRGULE = "\u00a0;"
CGCT = "le code général des collectivités territoriales"
_GENRES = ("Communauté de communes ", "Syndicat mixte ", "Commune ", "Ville ")
_TIMBRES = {"actes": timbre_actes, "s2low": timbre_s2low, "ministere": timbre_ministere}


@dataclass(frozen=True)
class Salle:
    """Who is in the room, who gave a power to whom, who is away."""

    presents: tuple[Individu, ...]
    pouvoirs: tuple[tuple[Individu, Individu], ...]
    absents: tuple[Individu, ...]


def etablir(
    f: Faits, nom: str, organe: str, chef: str, exercice: int, *, siren: str = "21", visas: Sequence[str] = (),
    sujet: Sujet | None = None,
) -> Faits:  # fmt: skip
    """The same facts for another authority (`{de}` in `nom`: « de X »), its counts drawn anew and coherent."""
    de = f.collectivite
    for genre in _GENRES:
        de = de.removeprefix(genre)
    h = Random(f"palais {f.siren} {nom} {exercice}")
    absents = h.randint(1, max(2, exercice // 4))
    pouvoirs = h.randint(0, min(absents, 4))
    presents = exercice - absents
    votants = presents + pouvoirs
    plafond = 1 if exercice < 13 else 4
    contre, abstentions = min(f.contre, plafond), min(f.abstentions, plafond)
    titre = "présidente" if chef == "président" and f.president.femme else chef
    theme = sujet or f.sujet
    base = f"{siren}{f.siren[len(siren) : 8]}"
    return replace(
        f,
        collectivite=nom.replace("{de}", de),
        organe=organe,
        chef=titre,
        exercice=exercice,
        presents=presents,
        pouvoirs=pouvoirs,
        votants=votants,
        pour=votants - contre - abstentions,
        contre=contre,
        abstentions=abstentions,
        president=replace(f.president, qualite=titre.capitalize()),
        sujet=replace(theme, visas=(*visas, *theme.visas)),
        siren=next(f"{base}{c}" for c in range(10) if siren_valide(f"{base}{c}")),
    )


def salle(f: Faits) -> Salle:
    """As many seats as the counts say; the chair and the secretary are present."""
    base = (f.president, f.secretaire, *f.autres)
    gens = list(base)
    for pas in (3, 6, 10):
        gens += [Individu(a.prenom, base[(i + pas) % len(base)].nom, a.femme) for i, a in enumerate(base)]
    presents, ailleurs = gens[: f.presents], gens[f.presents : f.exercice]
    mandats = tuple(zip(ailleurs[: f.pouvoirs], presents[1:], strict=False))
    return Salle(tuple(presents), mandats, tuple(ailleurs[f.pouvoirs :]))


def m(i: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{i.civilite} {i}"


def monsieur(i: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def inverse(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def suite(gens: Sequence[Individu], comment: Callable[[Individu], str] = m, lien: str = ", ") -> str:
    """Several, one after another."""
    return lien.join(comment(i) for i in gens)


def par_genre(gens: Sequence[Individu]) -> str:
    """« Mmes A, B, MM. C, D »."""
    femmes, hommes = [i for i in gens if i.femme], [i for i in gens if not i.femme]
    parts = []
    if femmes:
        parts.append(f"{'Mmes' if len(femmes) > 1 else 'Mme'} {suite(femmes, str)}")
    if hommes:
        parts.append(f"{'MM.' if len(hommes) > 1 else 'M.'} {suite(hommes, str)}")
    return ", ".join(parts)


def e(i: Individu, mot: str) -> str:
    """« désigné », « désignée »."""
    return f"{mot}e" if i.femme else mot


def le_chef(f: Faits, debut: bool = True) -> str:
    """« Le Maire », « la Présidente »."""
    texte = f"{'la' if f.president.femme else 'le'} {f.chef.capitalize()}"
    return texte[0].upper() + texte[1:] if debut else texte


def monsieur_le(f: Faits) -> str:
    """« Monsieur le Maire », « Madame la Présidente »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.chef.capitalize()}"


def tous(f: Faits) -> str:
    """« l'unanimité », « la majorité »."""
    return "l'unanimité" if f.mode == "unanimite" else "la majorité"


def voix(f: Faits) -> str:
    """« 14 voix pour, 2 voix contre et 1 abstention »; those of nobody are left out."""
    parts = [f"{f.pour} voix pour"]
    if f.contre:
        parts.append(f"{f.contre} voix contre")
    if f.abstentions:
        parts.append(f"{f.abstentions} abstention{'s' if f.abstentions > 1 else ''}")
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} et {parts[-1]}"


def quantieme(jour: date) -> str:
    """« sept mars »."""
    n, mois = le(jour, annee=False).split(" ")
    return f"{'premier' if n == '1er' else en_lettres(int(n))} {mois}"


def an_en_lettres(jour: date) -> str:
    """« deux mille vingt-cinq »."""
    return annee_en_lettres(jour.year)


def tierces(f: Faits, forme: Callable[[str], str] = str.upper) -> list[str]:
    """« APPROUVE le projet »; `forme` is given the verb."""
    return [f"{forme(conjuguer(v))} {r}" for v, r in f.decisions]


def de_faire(f: Faits, grand: bool = False) -> list[str]:
    """« d'approuver le projet »."""
    deja = [v == "décider" and r.startswith(("d'", "de ")) for v, r in f.decisions]
    textes = [r if fait else infinitif(v, r) for fait, (v, r) in zip(deja, f.decisions, strict=True)]
    return [t[0].upper() + t[1:] for t in textes] if grand else textes


def faire(f: Faits, grand: bool = False) -> list[str]:
    """« approuver le projet »."""
    textes = [t.removeprefix("d'").removeprefix("de ") for t in de_faire(f)]
    return [t[0].upper() + t[1:] for t in textes] if grand else textes


def ranger(d: Feuille, f: Faits, textes: Sequence[str], *, fin: str = " ;", dernier: str = ".", marque: str = "",
           **style: Any) -> None:  # fmt: skip
    """Provisions without a number, one a paragraph."""
    fin = fin.replace(" ;", POINT_VIRGULE)
    for n, texte in enumerate(textes, 1):
        d.p(f"{marque}{texte}{dernier if n == len(textes) else fin}", **style)
    dit_provisions(d, f, textes)


def articles(d: Feuille, f: Faits, textes: Sequence[str], label: str, *, unique: str = "", apres: Sequence[str] = (),
             dessous: bool = False, fin: str = ".", **style: Any) -> None:  # fmt: skip
    """Provisions with a number: `{n}` is 1, `{er}` is « 1er »; `apres`: articles that have no operative verb;
    `unique`: the label of one alone; `dessous`: the label stands on a line of its own."""
    verbes: list[str | None] = [verbe_attendu(v, r) for v, r in f.decisions]
    verbes += [None] * len(apres)
    entiers, fin = [*textes, *apres], fin.replace(" ;", POINT_VIRGULE)
    seul = bool(unique) and len(entiers) == 1
    dits = []
    for n, (verbe, texte) in enumerate(zip(verbes, entiers, strict=True), 1):
        mot = unique if seul else label.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        bout = "." if n == len(entiers) else fin
        if dessous:
            d.p(mot.strip(), gras=True, avant=10)
            d.p(f"{texte}{bout}", **{**style, "avant": 2})
        else:
            d.p(f"{mot}{texte}{bout}", **style)
        dits.append(("unique" if seul else str(n), verbe, texte))
    d.dit(provisions=dits)


def viser(d: Feuille, visas: Sequence[str], motifs: Sequence[str], *, mots: tuple[str, str] = ("Vu", "Considérant"),
          fin: str = ",", marque: str = "", **style: Any) -> None:  # fmt: skip
    """Visas and considérants, one a paragraph, the word before each."""
    for champ, mot, textes in (("visas", mots[0], visas), ("considerants", mots[1], motifs)):
        for texte in textes:
            d.p(f"{marque}{mot} {texte}{fin.replace(' ;', POINT_VIRGULE)}", **style)
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def viser_en_liste(d: Feuille, mot: str, champ: str, textes: Sequence[str], puce: str, fin: str = " ;") -> None:
    """« Vu : » over a list."""
    if textes:
        d.p(f"{mot} :", gras=True, avant=10)
    for texte in textes:
        d.p(f"{texte}{fin.replace(' ;', POINT_VIRGULE)}", puce=puce, retrait=12, avant=2)
    d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def sans_motifs(d: Feuille) -> None:
    """Reasons stand in the report: no visa, no considérant."""
    d.dit(visas=[], considerants=[])


def dire(d: Feuille, f: Faits, numero: str, *comptes: str, objet: str = "", qualite: str | None = "",
         secretaire: bool = True) -> None:  # fmt: skip
    """Head of a délibération; `comptes`: what is printed besides; `qualite`: what follows the chair's name."""
    d.dit(nature="DE", numero=numero, objet=objet or f.sujet.objet, organe=f.organe, seance=f.seance)
    d.dit(collectivite=f.collectivite)
    d.dit(president=personne(f.president, f.president.qualite if qualite == "" else qualite))
    if secretaire:
        d.dit(secretaire=str(f.secretaire))
    d.dit(**{c: getattr(f, c.removeprefix("en_")) for c in comptes})


def dire_acte(d: Feuille, f: Faits, numero: str, objet: str, nature: str) -> None:
    """An act of the executive: its day, no sitting."""
    d.dit(nature=nature, numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)


def timbrer(d: Feuille, f: Faits, quel: str, numero: str, nature: str = "DE") -> None:
    """A stamp of one of the three kinds, the number written as the platform allows."""
    cle = re.sub(r"[^A-Za-z0-9_-]", "_", numero)
    _TIMBRES[quel](d, f, cle)
    ancien = f.identifiant(cle)
    nouveau = f"{ancien[:-2]}{nature}"
    d.timbre = tuple(ligne.replace(ancien, nouveau) for ligne in d.timbre)
    d.dit(identifiant=nouveau)


def signer(d: Feuille, qui: Individu, *lignes: str, aligne: str = "droite", avant: float = 18) -> None:
    """One hand below its title."""
    d.lignes(*lignes, str(qui), aligne=aligne, avant=avant)
    d.dit(signataires=[str(qui)])


def cote_a_cote(d: Feuille, *mains: tuple[str, Individu]) -> None:
    """Two hands side by side."""
    gauche, droite = [(P(titre), P(str(qui), avant=24)) for titre, qui in mains]
    d.blocs.append(Colonnes(gauche, droite, part=0.5))
    d.dit(signataires=[str(qui) for _, qui in mains])


def typographier(d: Feuille, apostrophe: str = "’") -> Feuille:
    """Apostrophes and no-break spaces, as a word processor sets them."""

    def t(texte: str) -> str:
        return re.sub(r" (?=[:;?!»])", "\u00a0", texte.replace("'", apostrophe)).replace("« ", "«\u00a0")

    def p(q: P) -> P:
        return replace(q, texte=t(q.texte))

    blocs: list[P | Tableau | Colonnes | SautDePage] = []
    for bloc in d.blocs:
        match bloc:
            case P():
                blocs.append(p(bloc))
            case Tableau():
                blocs.append(replace(bloc, rangees=tuple(tuple(t(c) for c in r) for r in bloc.rangees)))
            case Colonnes():
                blocs.append(replace(bloc, gauche=tuple(map(p, bloc.gauche)), droite=tuple(map(p, bloc.droite))))
            case SautDePage():
                blocs.append(bloc)
    d.blocs = blocs
    return d

"""The small pieces of the set SECRETARIATS: files to decide upon, offices, seats, forms of a verb, votes, hands."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from benchmarks.exactitude.commun import dit_vote, timbre_actes, timbre_ministere, timbre_s2low
from benchmarks.exactitude.faits import Faits, Individu, annee_en_lettres, en_lettres, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, personne
from schemas.identifiants import siren_valide

PV = "\u00a0;"
"""A semicolon that never begins a line."""
CGCT = "le code général des collectivités territoriales"
_TROISIEME = {
    "acquérir": "acquiert", "céder": "cède", "conclure": "conclut", "dire": "dit", "définir": "définit",
    "inscrire": "inscrit", "prendre acte": "prend acte", "renouveler": "renouvelle", "retenir": "retient",
    "vendre": "vend", "émettre": "émet", "s'engager": "s'engage", "reconduire": "reconduit", "donner": "donne",
    "ouvrir": "ouvre", "accepter": "accepte", "adhérer": "adhère", "admettre": "admet", "maintenir": "maintient",
    "prélever": "prélève", "étendre": "étend", "acheter": "achète",
}  # fmt: skip
_GENRES = ("Communauté de communes ", "Syndicat mixte ", "Commune ", "Ville ")
_TIMBRES = {"actes": timbre_actes, "s2low": timbre_s2low, "ministere": timbre_ministere}


@dataclass(frozen=True)
class Dossier:
    """What is brought before the assembly; `decisions`: infinitive and rest."""

    objet: str
    expose: tuple[str, ...]
    visas: tuple[str, ...]
    motifs: tuple[str, ...]
    decisions: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Appel:
    """Who answers, who sent a power to whom, who is away."""

    presents: tuple[Individu, ...]
    pouvoirs: tuple[tuple[Individu, Individu], ...]
    absents: tuple[Individu, ...]


def installer(
    f: Faits, nom: str, organe: str, chef: str, exercice: int, dossiers: Sequence[Dossier], prefixe: str = "21"
) -> tuple[Faits, Dossier]:
    """The same facts in another office, and the file that it decides upon; `{de}` in `nom`: « de X »."""
    de = f.collectivite
    for genre in _GENRES:
        de = de.removeprefix(genre)
    h = Random(f"{nom} {exercice} {f.siren}")
    absents = h.randint(0, max(1, exercice // 4))
    pouvoirs = h.randint(0, min(4, absents))
    votants = exercice - absents + pouvoirs
    contre, abstentions = (min(n, 1 if exercice < 12 else 3) for n in (f.contre, f.abstentions))
    titre = "présidente" if chef == "président" and f.president.femme else chef
    base = f"{prefixe}{f.siren[len(prefixe) : 8]}"
    g = replace(
        f, collectivite=nom.replace("{de}", de), organe=organe, chef=titre, exercice=exercice,
        presents=exercice - absents, pouvoirs=pouvoirs, votants=votants, contre=contre, abstentions=abstentions,
        pour=votants - contre - abstentions, president=replace(f.president, qualite=titre.capitalize()),
        siren=next(f"{base}{c}" for c in range(10) if siren_valide(f"{base}{c}")),
    )  # fmt: skip
    dossier = h.choice(list(dossiers))
    chef_dit = monsieur_le(g)
    return g, replace(dossier, decisions=tuple((v, r.replace("{chef}", chef_dit)) for v, r in dossier.decisions))


def appel(f: Faits) -> Appel:
    """The roll, as long as the counts say; chair and secretary are there."""
    base = [f.president, f.secretaire, *f.autres]
    gens = list(base)
    for pas in (3, 6, 10):
        gens += [Individu(a.prenom, base[(i + pas) % len(base)].nom, a.femme) for i, a in enumerate(base)]
    presents, loin = gens[: f.presents], gens[f.presents : f.exercice]
    mandats = tuple(zip(loin[: f.pouvoirs], presents[2:], strict=False))
    return Appel(tuple(presents), mandats, tuple(loin[f.pouvoirs :]))


def mm(i: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{i.civilite} {i}"


def monsieur(i: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def noms(gens: Sequence[Individu]) -> str:
    """« M. A, Mme B »."""
    return ", ".join(mm(i) for i in gens)


def nus(gens: Sequence[Individu]) -> str:
    """« A, B »."""
    return ", ".join(str(i) for i in gens)


def genres(gens: Sequence[Individu]) -> str:
    """« Mmes A, B, MM. C, D »."""
    groupes = []
    for femme, un, plusieurs in ((True, "Mme", "Mmes"), (False, "M.", "MM.")):
        lot = [str(i) for i in gens if i.femme is femme]
        if lot:
            groupes.append(f"{plusieurs if len(lot) > 1 else un} {', '.join(lot)}")
    return ", ".join(groupes)


def accord(i: Individu, mot: str) -> str:
    """« élue »."""
    return f"{mot}e" if i.femme else mot


def le_chef(f: Faits) -> str:
    """« Le Maire », « La Présidente »."""
    return f"{'La' if f.president.femme else 'Le'} {f.president.qualite}"


def monsieur_le(f: Faits) -> str:
    """« Monsieur le Maire », « Madame la Présidente »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.president.qualite}"


def du_chef(f: Faits) -> str:
    """« du Maire », « de la Présidente »."""
    return f"{'de la' if f.president.femme else 'du'} {f.president.qualite}"


def jour_ecrit(f: Faits) -> str:
    """« deux mille vingt-cinq, le deux décembre »."""
    jour, mois = le(f.seance, annee=False).split(" ")
    return f"{annee_en_lettres(f.seance.year)}, le {'premier' if jour == '1er' else en_lettres(int(jour))} {mois}"


def troisieme(verbe: str) -> str:
    """« approuve »."""
    return _TROISIEME.get(verbe, verbe[:-1])


def tierces(dos: Dossier, casse: Callable[[str], str] = str.upper) -> list[str]:
    """« APPROUVE le devis »; `casse` is given the verb."""
    return [f"{casse(troisieme(v))} {r}" for v, r in dos.decisions]


def infinitifs(dos: Dossier, grand: bool = False, nu: bool = False) -> list[str]:
    """« d'approuver le devis »; `grand`: « D'approuver »; `nu`: « approuver »."""
    textes = []
    for v, r in dos.decisions:
        texte = f"{v} {r}" if nu else f"d'{v} {r}" if v[0] in "aeéiou" else f"de {v} {r}"
        textes.append(f"{texte[0].upper()}{texte[1:]}" if grand else texte)
    return textes


def poser(
    d: Feuille, dos: Dossier, textes: Sequence[str], etiquettes: Sequence[str] = (), fin: str = ".",
    dernier: str = ".", numeros: bool | None = None, **style: object,
) -> None:  # fmt: skip
    """The provisions, one a paragraph; `etiquettes`: what stands before each, numbers when `numeros` (which is so
    for articles)."""
    for n, texte in enumerate(textes):
        avant = etiquettes[n] if etiquettes else ""
        d.p(f"{avant}{texte}{dernier if n == len(textes) - 1 else fin}", **style)
    dire_provisions(d, dos, textes, bool(etiquettes) if numeros is None else numeros)


def dire_provisions(d: Feuille, dos: Dossier, textes: Sequence[str], numeros: bool = False) -> None:
    """What the provisions are."""
    verbes = [troisieme(v).upper() for v, _ in dos.decisions]
    rangs = [str(n) if numeros else None for n in range(1, len(textes) + 1)]
    d.dit(provisions=list(zip(rangs, verbes, textes, strict=True)))


def viser(
    d: Feuille, dos: Dossier, vu: str = "Vu", considerant: str = "Considérant", fin: str = ",", **style: object
) -> None:
    """Visas, then considérants, one a paragraph."""
    for champ, mot, textes in (("visas", vu, dos.visas), ("considerants", considerant, dos.motifs)):
        for texte in textes:
            d.p(f"{mot} {texte}{fin}", **style)
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def vote_en_phrase(d: Feuille, f: Faits) -> str:
    """« à l'unanimité », « à la majorité (9 voix pour, 1 contre, 1 abstention) »."""
    if f.mode == "unanimite":
        d.dit(mode=f.mode)
        return "à l'unanimité"
    dit_vote(d, f, zeros=False)
    reste = f", {abstentions(f)}" if f.abstentions else ""
    return f"à la majorité ({f.pour} voix pour, {f.contre} contre{reste})"


def abstentions(f: Faits) -> str:
    """« 2 abstentions »."""
    return f"{f.abstentions} abstention{'s' if f.abstentions > 1 else ''}"


def tous(f: Faits) -> str:
    """« l'unanimité », « la majorité »."""
    return "l'unanimité" if f.mode == "unanimite" else "la majorité"


def timbre(d: Feuille, f: Faits, quel: str, numero: str, nature: str = "DE") -> None:
    """One of the three stamps: the number written as the télétransmission allows."""
    cle = re.sub(r"[^A-Z0-9]+", "_", numero.upper()).strip("_")
    _TIMBRES[quel](d, f, cle)
    juste = f"{f.identifiant(cle).removesuffix('DE')}{nature}"
    d.timbre = tuple(ligne.replace(f.identifiant(cle), juste) for ligne in d.timbre)
    d.dit(identifiant=juste)


def signe(d: Feuille, f: Faits, *titres: str, aligne: str = "droite") -> None:
    """One hand."""
    d.lignes(*titres, str(f.president), aligne=aligne, avant=16)
    d.dit(signataires=[str(f.president)])


def signent(d: Feuille, f: Faits, secretaire_a_gauche: bool = True, civilites: bool = False) -> None:
    """Two hands side by side."""
    mains = [(f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,", f.secretaire),
             (f"{le_chef(f)},", f.president)]  # fmt: skip
    if not secretaire_a_gauche:
        mains.reverse()
    cotes = [(P(t), P(mm(i) if civilites else str(i), avant=22)) for t, i in mains]
    d.blocs.append(Colonnes(cotes[0], cotes[1], part=0.5))
    d.dit(signataires=[str(i) for _, i in mains])


def dire(d: Feuille, f: Faits, dos: Dossier, numero: str, *champs: str) -> None:
    """The head; `champs`: counts and convocation that are printed. No visa where none was said."""
    d.dit(nature="DE", numero=numero, objet=dos.objet, organe=f.organe, seance=f.seance, collectivite=f.collectivite,
          president=personne(f.president, f.president.qualite), secretaire=str(f.secretaire))  # fmt: skip
    d.dit(**{c: getattr(f, c.removeprefix("en_")) for c in champs})
    for champ in ("visas", "considerants"):
        d.attendu.setdefault(champ, [])


def dire_executif(d: Feuille, f: Faits, nature: str, numero: str, objet: str) -> None:
    """An act of the executive: its day, no sitting."""
    d.dit(nature=nature, numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)


def viser_textes(d: Feuille, visas: Sequence[str], motifs: Sequence[str], fin: str, haut: bool = False) -> None:
    """Visas and considérants of an act of the executive."""
    for champ, mot, textes in (("visas", "Vu", visas), ("considerants", "Considérant", motifs)):
        ecrit = mot.upper() if haut else mot
        for texte in textes:
            d.p(f"{ecrit} {texte}{fin}", aligne="justifie")
        d.dit(**{champ: [f"{ecrit} {texte}" for texte in textes]})

"""The small pieces of set BASSINS: groupings and their benches, how people are named, verbs, stamps, signatures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_provisions,
    dit_tete,
    dit_vote,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.dispositions.bassins_sujets import EXPOSES
from benchmarks.exactitude.faits import Faits, Individu, Sujet, annee_en_lettres, conjuguer, en_lettres, infinitif, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, personne
from schemas.identifiants import siren_valide

COMMUNES = ("Aubrelle", "Beaucenis", "Chantegrive", "Fontsèche", "Gréziac", "Noirlieu", "Ormevert", "Pierrecourbe",
            "Roqueval", "Saint-Ouvry", "Sommevaux", "Tournadre")  # fmt: skip
_TIMBRES = {"actes": timbre_actes, "s2low": timbre_s2low, "ministere": timbre_ministere}


@dataclass(frozen=True)
class Bancs:
    """Who is there, who gave a power to whom, who is only away."""

    presents: list[Individu]
    mandats: list[tuple[Individu, Individu]]
    absents: list[Individu]


def grouper(
    f: Faits, nom: str, organe: str, exercice: int, sujets: Sequence[Sujet], *, prefixe: str = "200",
    visas: Sequence[str] = (),
) -> Faits:  # fmt: skip
    """The same facts for a grouping of this name: a weekday, one of its subjects, its own counts."""
    h = Random(f"{nom} {f.siren}")
    absents = h.randint(1, max(1, exercice // 4))
    pouvoirs = h.randint(0, min(absents, 7))
    votants = exercice - absents + pouvoirs
    plus = 3 if exercice > 15 else 1
    contre, abstentions = min(f.contre, plus), min(f.abstentions, plus)
    sujet = sujets[f.rang % len(sujets)]
    chef = "présidente" if f.president.femme else "président"
    base = f"{prefixe}{f.siren[len(prefixe) : 8]}"
    return replace(
        f, collectivite=nom, organe=organe, chef=chef, exercice=exercice, presents=exercice - absents,
        pouvoirs=pouvoirs, votants=votants, contre=contre, abstentions=abstentions, pour=votants - contre - abstentions,
        president=replace(f.president, qualite=chef.capitalize()),
        sujet=replace(sujet, visas=(*visas, *sujet.visas)), seance=_avant(f.seance), convocation=_avant(f.convocation),
        transmission=_apres(f.transmission), reception=_apres(f.reception), publication=_apres(f.publication),
        siren=next(f"{base}{c}" for c in range(10) if siren_valide(f"{base}{c}")),
    )  # fmt: skip


def _avant(jour: date) -> date:
    return jour - timedelta(days=max(0, jour.weekday() - 4))


def _apres(jour: date) -> date:
    return jour + timedelta(days=max(0, 7 - jour.weekday()) if jour.weekday() > 4 else 0)


def bancs(f: Faits) -> Bancs:
    """As many people as the counts say."""
    base = [f.president, f.secretaire, *f.autres]
    gens = list(base)
    for pas in (3, 5, 9, 11, 13):
        gens += [Individu(a.prenom, base[(i + pas) % len(base)].nom, a.femme) for i, a in enumerate(base)]
    presents, reste = gens[: f.presents], gens[f.presents : f.exercice]
    return Bancs(presents, list(zip(reste[: f.pouvoirs], presents[2:], strict=False)), reste[f.pouvoirs :])


def expose(f: Faits) -> tuple[str, ...]:
    """What the rapporteur says of the subject."""
    return EXPOSES[f.sujet.objet]


def mm(i: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{i.civilite} {i}"


def monsieur(i: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def inverse(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def bas(i: Individu) -> str:
    """« Claire Martel »."""
    return f"{i.prenom} {i.nom.title()}"


def initiale(i: Individu) -> str:
    """« C. MARTEL »."""
    return f"{i.prenom[0]}. {i.nom}"


def noms(gens: Sequence[Individu], dire: Callable[[Individu], str] = mm, lien: str = ", ") -> str:
    """A list of them."""
    return lien.join(dire(i) for i in gens)


def e(i: Individu) -> str:
    """The « e » of a woman."""
    return "e" if i.femme else ""


def vice(i: Individu) -> str:
    """« Vice-présidente »."""
    return f"Vice-président{e(i)}"


def le_chef(f: Faits) -> str:
    """« La Présidente »."""
    return f"{'La' if f.president.femme else 'Le'} {f.president.qualite}"


def du_chef(f: Faits) -> str:
    """« de la Présidente », « du Président »."""
    return f"{'de la' if f.president.femme else 'du'} {f.president.qualite}"


def monsieur_le(f: Faits) -> str:
    """« Madame la Présidente »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.president.qualite}"


def tous(f: Faits) -> str:
    """« l'unanimité »."""
    return "l'unanimité" if f.mode == "unanimite" else "la majorité"


def s(n: int) -> str:
    """The « s » of several."""
    return "s" if n > 1 else ""


def jour_ecrit(f: Faits) -> str:
    """« deux mille vingt-cinq, le deux décembre »."""
    jour, mois = le(f.seance, annee=False).split(" ")
    return f"{annee_en_lettres(f.seance.year)}, le {'premier' if jour == '1er' else en_lettres(int(jour))} {mois}"


def tierce(f: Faits, forme: Callable[[str], str] = str.upper) -> list[str]:
    """« APPROUVE le … »."""
    return [f"{forme(conjuguer(v))} {r}" for v, r in f.decisions]


def infinitifs(f: Faits, cap: bool = False, nu: bool = False) -> list[str]:
    """« d'approuver le … »; `cap`: « D'approuver »; `nu`: « approuver »."""
    textes = []
    for v, r in f.decisions:
        texte = r if v == "décider" else infinitif(v, r)
        texte = texte.removeprefix("d'").removeprefix("de ") if nu else texte
        textes.append(texte[0].upper() + texte[1:] if cap else texte)
    return textes


def poser(d: Feuille, f: Faits, textes: Sequence[str], marque: str = "", *, unique: str = "", fin: str = " ;",
          dernier: str = ".", **style: object) -> None:  # fmt: skip
    """One paragraph a provision; `{n}` and `{er}` in `marque`: 1, « 1er »; `unique`: the label of one alone."""
    seul = bool(unique) and len(textes) == 1
    for n, texte in enumerate(textes, 1):
        label = unique if seul else marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{label}{texte}{dernier if n == len(textes) else fin}", **style)
    numeros = [("unique" if seul else str(n)) if "{" in marque else None for n in range(1, len(textes) + 1)]
    dit_provisions(d, f, textes, numeros)


def motifs(d: Feuille, f: Faits, fin: str = ",", haut: bool = False, **style: object) -> None:
    """Visas, then considérants."""
    visas_suivis(d, f, mot="VU" if haut else "Vu", fin=fin, **style)
    considerants_suivis(d, f, mot="CONSIDÉRANT" if haut else "Considérant", fin=fin, **style)


def sans_motifs(d: Feuille) -> None:
    """Neither visa nor considérant."""
    d.dit(visas=[], considerants=[])


def signe(d: Feuille, f: Faits, *lignes: str, nom: str = "", aligne: str = "droite") -> None:
    """The president's hand."""
    d.lignes(*lignes, nom or str(f.president), aligne=aligne, avant=16)
    d.dit(signataires=[nom or str(f.president)])


def signent(d: Feuille, f: Faits, secretaire_d_abord: bool = False) -> None:
    """President and secretary, side by side."""
    paires = [(f"{le_chef(f)},", f.president),
              (f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,", f.secretaire)]  # fmt: skip
    if secretaire_d_abord:
        paires.reverse()
    gauche, droite = [(P(t), P(str(i), avant=20)) for t, i in paires]
    d.blocs.append(Colonnes(gauche, droite, part=0.5))
    d.dit(signataires=[str(i) for _, i in paires])


def timbre(d: Feuille, f: Faits, quel: str, numero: str, nature: str = "DE") -> None:
    """The préfecture's stamp; its number bears neither slash nor point."""
    propre = numero.replace(" ", "").replace("/", "_").replace(".", "_")
    _TIMBRES[quel](d, f, propre)
    ancien = f.identifiant(propre)
    nouveau = f"{ancien[:-2]}{nature}"
    d.timbre = tuple(ligne.replace(ancien, nouveau) for ligne in d.timbre)
    d.dit(identifiant=nouveau)


def tete(d: Feuille, f: Faits, numero: str, *comptes: str, objet: str = "", qualite: str | None = "",
         nommer: Callable[[Individu], str] = str) -> None:  # fmt: skip
    """The head, the chair and the secretary; `comptes`: the other fields of the sitting that are printed; `qualite`:
    the president's, where it is not the plain word."""
    dit_tete(d, f, numero, objet or f.sujet.objet)
    d.dit(president=personne(nommer(f.president), f.president.qualite if qualite == "" else qualite))
    d.dit(secretaire=nommer(f.secretaire))
    valeurs = {"convocation": f.convocation, "en_exercice": f.exercice, "presents": f.presents, "votants": f.votants,
               "pouvoirs": f.pouvoirs}  # fmt: skip
    d.dit(**{c: valeurs[c] for c in comptes})


def voix(d: Feuille, f: Faits) -> str:
    """« à l'unanimité », or « à la majorité (25 voix pour, 2 contre, 0 abstention) »: and so it is said."""
    dit_vote(d, f, comptes=f.mode == "majorite")
    if f.mode == "unanimite":
        return "à l'unanimité"
    return f"à la majorité ({f.pour} voix pour, {f.contre} contre, {f.abstentions} abstention{s(f.abstentions)})"


def dit_executif(d: Feuille, f: Faits, nature: str, numero: str, objet: str) -> None:
    """An act of the executive: a day, no assembly."""
    d.dit(nature=nature, numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)

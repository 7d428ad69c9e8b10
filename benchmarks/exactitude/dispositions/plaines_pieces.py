"""What the offices of the set `PLAINES` share: who is who, who sits, how a provision is printed, who signs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from benchmarks.exactitude.commun import (
    dit_provisions,
    dit_tete,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
)
from benchmarks.exactitude.faits import (
    Faits,
    Individu,
    Sujet,
    annee_en_lettres,
    conjuguer,
    en_lettres,
    infinitif,
    le,
)
from benchmarks.exactitude.modele import Feuille, personne
from schemas.identifiants import siren_valide

CGCT = "le Code général des collectivités territoriales"
_TIMBRES = {"actes": timbre_actes, "s2low": timbre_s2low, "ministere": timbre_ministere}


@dataclass(frozen=True)
class Tablee:
    """Those who sit, those who gave a power and to whom, those who are away."""

    presents: list[Individu]
    pouvoirs: list[tuple[Individu, Individu]]
    absents: list[Individu]


def bureau(
    f: Faits, nom: str, organe: str, chef: str, exercice: int, *, prefixe: str = "21", visas: Sequence[str] = (),
    sujet: Sujet | None = None,
) -> Faits:  # fmt: skip
    """The facts as this office has them; `{de}` in `nom` stands for « de X »."""
    de = f.collectivite
    for genre in ("Communauté de communes ", "Syndicat mixte ", "Commune ", "Ville "):
        de = de.removeprefix(genre)
    absents = 1 + f.rang % max(2, exercice // 5)
    pouvoirs = min(absents, f.rang // 2 % 4)
    votants = exercice - absents + pouvoirs
    contre, abstentions = (min(n, 1 if exercice < 15 else 3) for n in (f.contre, f.abstentions))
    titre = "présidente" if f.president.femme and chef == "président" else chef
    choisi = sujet or f.sujet
    base = f"{prefixe}{f.siren[len(prefixe) : 8]}"
    return replace(
        f, collectivite=nom.replace("{de}", de), organe=organe, chef=titre, exercice=exercice,
        presents=exercice - absents, pouvoirs=pouvoirs, votants=votants, contre=contre, abstentions=abstentions,
        pour=votants - contre - abstentions, president=replace(f.president, qualite=titre.capitalize()),
        sujet=replace(choisi, visas=(*visas, *choisi.visas)),
        siren=next(f"{base}{c}" for c in range(10) if siren_valide(f"{base}{c}")),
    )  # fmt: skip


def tablee(f: Faits) -> Tablee:
    """As many members as the counts say."""
    base = [f.president, f.secretaire, *f.autres]
    gens = [*base]
    for pas in (3, 6, 10):
        gens += [Individu(a.prenom, base[(i + pas) % len(base)].nom, a.femme) for i, a in enumerate(base)]
    presents, reste = gens[: f.presents], gens[f.presents : f.exercice]
    return Tablee(presents, list(zip(reste[: f.pouvoirs], presents[2:], strict=False)), reste[f.pouvoirs :])


def mm(i: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{i.civilite} {i}"


def monsieur(i: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def nom_devant(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def e(i: Individu, mot: str) -> str:
    """« élue »."""
    return f"{mot}e" if i.femme else mot


def noms(gens: Sequence[Individu]) -> str:
    """« M. A, Mme B »."""
    return ", ".join(mm(i) for i in gens)


def procurations(t: Tablee, lien: str = "à", sep: str = ", ") -> str:
    """« M. A à Mme B, M. C à Mme D »."""
    return sep.join(f"{mm(a)} {lien} {mm(b)}" for a, b in t.pouvoirs)


def le_chef(f: Faits) -> str:
    """« Le Maire », « La Présidente »."""
    return f"{'La' if f.president.femme else 'Le'} {f.president.qualite}"


def m_le_chef(f: Faits) -> str:
    """« Monsieur le Maire », « Madame la Présidente »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.president.qualite}"


def du_chef(f: Faits) -> str:
    """« de Monsieur le Maire »."""
    return f"de {m_le_chef(f)}"


def unanimite(f: Faits) -> str:
    """« l'unanimité »."""
    return "l'unanimité" if f.mode == "unanimite" else "la majorité"


def pluriel(n: int, mot: str) -> str:
    """« 2 abstentions »."""
    return f"{n} {mot}{'s' if n > 1 else ''}"


def an_et_jour(f: Faits, lien: str = ", le ") -> str:
    """« deux mille vingt-cinq, le deux décembre »."""
    jour, mois = le(f.seance, annee=False).split(" ")
    quantieme = "premier" if jour == "1er" else en_lettres(int(jour))
    return f"{annee_en_lettres(f.seance.year)}{lien}{quantieme} {mois}"


def verbes(f: Faits, forme: str = "haut") -> list[str]:
    """« APPROUVE le … » (`haut`), « Approuve le … » (`cap`), « approuve le … » (`bas`)."""
    formes = {"haut": str.upper, "cap": str.capitalize, "bas": str.lower}
    return [f"{formes[forme](conjuguer(v))} {r}" for v, r in f.decisions]


def de_faire(f: Faits, cap: bool = False, mot: str = "") -> list[str]:
    """« d'approuver le … »; `cap`: « D'approuver le … »; `mot`: « DÉCIDE d'approuver le … »."""
    textes = [r if v == "décider" and r.startswith(("d'", "de ")) else infinitif(v, r) for v, r in f.decisions]
    return [f"{mot}{t[0].upper() + t[1:] if cap else t}" for t in textes]


def faire(f: Faits) -> list[str]:
    """« Approuver le … »."""
    nus = [t.removeprefix("d'").removeprefix("de ") for t in de_faire(f)]
    return [t[0].upper() + t[1:] for t in nus]


def pose(d: Feuille, f: Faits, textes: Sequence[str], marque: str = "", unique: str = "", fin: str = " ;",
         dernier: str = ".", **style: object) -> None:  # fmt: skip
    """The provisions; `{n}` and `{er}` in `marque`: 1, « 1er »; a label that ends its line has « | » for end."""
    seul = bool(unique) and len(textes) == 1
    for n, texte in enumerate(textes, 1):
        label = unique if seul else marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        if label.endswith("|"):
            d.p(label[:-1], gras=True, avant=8)
            label = ""
        d.p(f"{label}{texte}{dernier if n == len(textes) else fin}", **style)
    numeros = [("unique" if seul else str(n)) if "{" in marque else None for n in range(1, len(textes) + 1)]
    dit_provisions(d, f, textes, numeros)


def motive(d: Feuille, f: Faits, vu: str = "Vu", considerant: str = "Considérant", fin: str = ",",
           puce: str = "", **style: object) -> None:  # fmt: skip
    """Visas and considérants, a paragraph each."""
    for champ, mot, textes in (("visas", vu, f.visas), ("considerants", considerant, f.sujet.considerants)):
        for texte in textes:
            d.p(f"{mot} {texte}{fin}", puce=puce, **style)
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def sans_motif(d: Feuille) -> None:
    """Neither visa nor considérant."""
    d.dit(visas=[], considerants=[])


def signature(d: Feuille, f: Faits, *lignes: str, aligne: str = "droite", nom: str = "") -> None:
    """One hand and its name."""
    d.lignes(*lignes, nom or str(f.president), aligne=aligne, avant=16)
    d.dit(signataires=[nom or str(f.president)])


def tampon(d: Feuille, f: Faits, quel: str, numero: str, nature: str = "DE") -> None:
    """One of the three stamps, an act of any nature."""
    for signe in "/. ":
        numero = numero.replace(signe, "_")
    _TIMBRES[quel](d, f, numero)
    juste = f"{f.identifiant(numero)[:-2]}{nature}"
    d.timbre = tuple(x.replace(f.identifiant(numero), juste) for x in d.timbre)
    d.dit(identifiant=juste)


def annonce(d: Feuille, f: Faits, numero: str, *comptes: str, objet: str = "", qualite: str | None = "",
            president: str = "", secretaire: str = "") -> None:  # fmt: skip
    """What the head says; `comptes`: the counts and the convocation when they are printed."""
    dit_tete(d, f, numero, objet or f.sujet.objet)
    d.dit(president=personne(president or f.president, f.president.qualite if qualite == "" else qualite))
    d.dit(secretaire=secretaire or str(f.secretaire))
    valeurs = {"convocation": f.convocation, "en_exercice": f.exercice, "presents": f.presents, "votants": f.votants,
               "pouvoirs": f.pouvoirs}  # fmt: skip
    d.dit(**{c: valeurs[c] for c in comptes})


TOUS = ("convocation", "en_exercice", "presents", "pouvoirs", "votants")
SANS_POUVOIRS = ("convocation", "en_exercice", "presents", "votants")

"""What the layouts of the set ETABLISSEMENTS share: offices placed, members seated, provisions written, hands that
sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from benchmarks.exactitude.commun import (
    considerants_suivis,
    dit_provisions,
    dit_tete,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
    visas_suivis,
)
from benchmarks.exactitude.faits import Faits, Individu, Sujet, annee_en_lettres, conjuguer, en_lettres, infinitif, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, personne
from schemas.identifiants import siren_valide

PV = "\u00a0;"
DP = "\u00a0:"
CGCT = "le code général des collectivités territoriales"
TIMBRES = {"actes": timbre_actes, "s2low": timbre_s2low, "ministere": timbre_ministere}
_GENRES = ("Communauté de communes ", "Syndicat mixte ", "Commune ", "Ville ")
_HOMMES = ("Alain", "Bruno", "Cédric", "Denis", "Éric", "Franck", "Gérard", "Henri", "Jérôme", "Laurent", "Michel",
           "Nicolas", "Olivier", "Pascal", "Rémi", "Serge", "Tony")  # fmt: skip
_FEMMES = ("Agnès", "Brigitte", "Catherine", "Delphine", "Émilie", "Florence", "Hélène", "Isabelle", "Josiane",
           "Laurence", "Martine", "Nathalie", "Patricia", "Séverine", "Valérie", "Yvette")  # fmt: skip
_NOMS = (
    "ABRIAL", "BARATHIEU", "CAZENEUVE", "CHARDONNAY", "COLLINEAU", "DARRIGADE", "DUMOULINET", "ESTIVAL", "FAVEREAU",
    "FOUGERAY", "GARNAUD", "GOUBEAU", "HERVOUET", "JACQUEMARD", "JOLIVARD", "LABROUSSE", "LAMOTTE", "LEBRETTE",
    "MAISONNIER", "MALAURIE", "MERCADAL", "MOULINARD", "NOUAILLE", "ORVAL", "PASQUIERS", "PERRAUDIN", "PLANCHET",
    "POITEVIN", "RAVENEAU", "RICHOUX", "ROCHETEAU", "SAUVESTRE", "SERVANT", "TARDIVEL", "TOURNEMINE", "VALADE",
    "VERDIERS",
)  # fmt: skip


@dataclass(frozen=True)
class Salle:
    """Who sits, who gave a pouvoir to whom, who is away without one."""

    presents: tuple[Individu, ...]
    mandats: tuple[tuple[Individu, Individu], ...]
    absents: tuple[Individu, ...]


def placer(
    f: Faits, nom: str, organe: str, chef: str, exercice: int, *, prefixe: str = "21", visas: Sequence[str] = (),
    sujets: Sequence[Sujet] = (), mode: str = "", pouvoirs_dits: bool = True,
) -> Faits:  # fmt: skip
    """The same facts at another authority's; `{de}` in `nom` is « de X »; `visas` come first; one of `sujets`."""
    de = next(f.collectivite.removeprefix(g) for g in _GENRES if f.collectivite.startswith(g))
    h = Random(f"etablissements {f.siren} {nom} {exercice}")
    absents = h.randint(0, max(1, exercice // 5))
    pouvoirs = h.randint(0, absents) if pouvoirs_dits else 0
    votants = exercice - absents + pouvoirs
    mode = mode or f.mode
    plus = 1 if exercice < 12 else 3
    contre = 0 if mode == "unanimite" else min(max(f.contre, 1), plus)
    abstentions = 0 if mode == "unanimite" else min(f.abstentions, plus)
    titre = "présidente" if chef == "président" and f.president.femme else chef
    sujet = sujets[f.rang % len(sujets)] if sujets else f.sujet
    base = f"{prefixe}{f.siren[len(prefixe) : 8]}"
    return replace(
        f, collectivite=nom.replace("{de}", de), organe=organe, chef=titre, exercice=exercice,
        presents=exercice - absents, pouvoirs=pouvoirs, votants=votants, mode=mode, contre=contre,
        abstentions=abstentions, pour=votants - contre - abstentions,
        president=replace(f.president, qualite=titre.capitalize()),
        sujet=replace(sujet, visas=(*visas, *sujet.visas)),
        siren=next(f"{base}{c}" for c in range(10) if siren_valide(f"{base}{c}")),
    )  # fmt: skip


def salle(f: Faits) -> Salle:
    """The seats, as many as the counts say; the chair and the secretary are there."""
    h = Random(f"salle {f.siren} {f.exercice}")
    a, b, c = (h.randrange(60) for _ in range(3))
    gens = [f.president, f.secretaire]
    for i in range(f.exercice - 2):
        femme = bool(i % 2)
        prenoms = _FEMMES if femme else _HOMMES
        gens.append(Individu(prenoms[(a + i) % len(prenoms)], _NOMS[(b + 5 * i + c) % len(_NOMS)], femme))
    presents, partis = gens[: f.presents], gens[f.presents :]
    mandats = tuple(zip(partis[: f.pouvoirs], presents[2:], strict=False))
    return Salle(tuple(presents), mandats, tuple(partis[f.pouvoirs :]))


def mme(i: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{i.civilite} {i}"


def madame(i: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def petit(i: Individu) -> str:
    """« Claire Martel »."""
    return f"{i.prenom} {i.nom.title()}"


def de_petit(i: Individu) -> str:
    """« d'Aminata Rousselot »."""
    return f"d'{petit(i)}" if i.prenom[0] in "AEÉIOHY" and i.prenom != "Hugo" else f"de {petit(i)}"


def nom_prenom(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def mmes(gens: Sequence[Individu]) -> str:
    """« M. A, Mme B »."""
    return ", ".join(mme(i) for i in gens)


def mm_et_mmes(gens: Sequence[Individu]) -> str:
    """« Mmes A, B, MM. C, D »."""
    parts = []
    for femmes, un, plusieurs in ((True, "Mme", "Mmes"), (False, "M.", "MM.")):
        eux = [str(i) for i in gens if i.femme is femmes]
        if eux:
            parts.append(f"{un if len(eux) == 1 else plusieurs} {', '.join(eux)}")
    return ", ".join(parts)


def e(i: Individu, mot: str) -> str:
    """« désignée »."""
    return f"{mot}e" if i.femme else mot


def titre(f: Faits, majuscule: bool = True) -> str:
    """« Le Maire », « La Présidente »; « le maire »."""
    if majuscule:
        return f"{'La' if f.president.femme else 'Le'} {f.chef.capitalize()}"
    return f"{'la' if f.president.femme else 'le'} {f.chef}"


def monsieur_le(f: Faits) -> str:
    """« Monsieur le Maire », « Madame la Présidente »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.chef.capitalize()}"


def adjoint(i: Individu, quoi: str = "adjoint au maire") -> str:
    """« adjointe au maire », « conseillère déléguée »."""
    if not i.femme:
        return quoi
    feminins = {"adjoint": "adjointe", "conseiller": "conseillère", "délégué": "déléguée", "départemental":
                "départementale", "vice-président": "vice-présidente", "administrateur": "administratrice"}  # fmt: skip
    return " ".join(feminins.get(m, m) for m in quoi.split(" "))


def tous(f: Faits) -> str:
    """« l'unanimité », « la majorité »."""
    return "l'unanimité" if f.mode == "unanimite" else "la majorité"


def s(n: int, mot: str) -> str:
    """« 2 abstentions »."""
    return f"{n} {mot}s" if n > 1 else f"{n} {mot}"


def jour_ecrit(f: Faits, lien: str = ", le ") -> str:
    """« deux mille vingt-cinq, le deux décembre »."""
    mois = le(f.seance, annee=False).split(" ")[1]
    quantieme = "premier" if f.seance.day == 1 else en_lettres(f.seance.day)
    return f"{annee_en_lettres(f.seance.year)}{lien}{quantieme} {mois}"


def tierces(f: Faits, forme: str = "haut") -> list[str]:
    """« APPROUVE le … » (`haut`), « Approuve le … » (`cap`), « approuve le … » (`bas`)."""
    formes = {"haut": str.upper, "cap": str.capitalize, "bas": str.lower}
    return [f"{formes[forme](conjuguer(v))} {r}" for v, r in f.decisions]


def de_faire(f: Faits, forme: str = "bas") -> list[str]:
    """« d'approuver le … » (`bas`), « D'approuver le … » (`cap`), « approuver le … » (`nu`), « Approuver » (`Nu`)."""
    textes = []
    for v, r in f.decisions:
        t = r if v == "décider" and r.startswith(("d'", "de ")) else infinitif(v, r)
        if forme.lower() == "nu":
            t = t.removeprefix("d'").removeprefix("de ")
        textes.append(t[0].upper() + t[1:] if forme in {"cap", "Nu"} else t)
    return textes


def enoncer(d: Feuille, f: Faits, textes: Sequence[str], fin: str = PV, dernier: str = ".", **style: object) -> None:
    """Provisions without a number, one a paragraph."""
    for n, texte in enumerate(textes, 1):
        d.p(f"{texte}{dernier if n == len(textes) else fin}", **style)
    dit_provisions(d, f, textes)


def en_articles(d: Feuille, f: Faits, textes: Sequence[str], marque: str, unique: str = "", fin: str = ".",
                **style: object) -> None:  # fmt: skip
    """Provisions in articles; `{n}` in `marque`: 1, `{er}`: « 1er », `{ER}`: « 1ER »; `unique`: the label of a lone
    one."""
    seul = bool(unique) and len(textes) == 1
    for n, texte in enumerate(textes, 1):
        label = marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        label = label.replace("{ER}", "1ER" if n == 1 else str(n))
        d.p(f"{unique if seul else label}{texte}{fin}", **style)
    dit_provisions(d, f, textes, ["unique"] if seul else [str(n) for n in range(1, len(textes) + 1)])


def motifs(d: Feuille, f: Faits, fin: str = ",", vu: str = "Vu", cons: str = "Considérant", **style: object) -> None:
    """Visas, then considérants, one a paragraph."""
    visas_suivis(d, f, mot=vu, fin=fin, **style)
    considerants_suivis(d, f, mot=cons, fin=fin, **style)


def motifs_en_liste(d: Feuille, f: Faits, vu: str, cons: str, puce: str = "-") -> None:
    """« Vu : » and a list, « Considérant : » and a list."""
    for champ, mot, textes in (("visas", vu, f.visas), ("considerants", cons, f.sujet.considerants)):
        if textes:
            d.p(f"{mot}{DP}", avant=10)
        for texte in textes:
            d.p(f"{texte}{PV}", puce=puce, retrait=12)
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def sans_motifs(d: Feuille) -> None:
    """No visa, no considérant."""
    d.dit(visas=[], considerants=[])


def dit_comptes(d: Feuille, f: Faits, *comptes: str) -> None:
    """The convocation and the counts that are printed."""
    d.dit(**{c: getattr(f, c.removeprefix("en_")) for c in comptes})


def dit_sans_secretaire(d: Feuille, f: Faits, numero: str, *comptes: str, objet: str = "", nom: str = "") -> None:
    """Head and chair; `nom`: as the chair is printed."""
    dit_tete(d, f, numero, objet or f.sujet.objet)
    d.dit(president=personne(nom or f.president, f.president.qualite))
    dit_comptes(d, f, *comptes)


def dit_seance(d: Feuille, f: Faits, numero: str, *comptes: str, objet: str = "") -> None:
    """Head, chair and secretary, named « Claire MARTEL »."""
    dit_sans_secretaire(d, f, numero, *comptes, objet=objet)
    d.dit(secretaire=str(f.secretaire))


def timbrer(d: Feuille, f: Faits, quel: str, numero: str, nature: str = "DE") -> None:
    """One of the three stamps, for an act of any nature; « s2low_vide »: « Publié le » and no date."""
    numero = numero.replace("/", "_").replace(" ", "_").replace(".", "_")
    TIMBRES[quel.removesuffix("_vide")](d, f, numero)
    if quel.endswith("_vide"):
        d.timbre = tuple("Publié le" if x.startswith("Publié") else x for x in d.timbre)
        del d.attendu["publication"]
    juste = f"{f.identifiant(numero)[:-2]}{nature}"
    d.timbre = tuple(x.replace(f.identifiant(numero), juste) for x in d.timbre)
    d.dit(identifiant=juste)


def signe(d: Feuille, f: Faits, *lignes: str, aligne: str = "droite", nom: str = "") -> None:
    """One hand: titles, then the name."""
    d.lignes(*lignes, nom or str(f.president), aligne=aligne, avant=18)
    d.dit(signataires=[nom or str(f.president)])


def signent(d: Feuille, f: Faits, quoi: str = "", secretaire_d_abord: bool = False) -> None:
    """Two hands side by side, chair and secretary; `quoi` follows the chair's title."""
    paires = [(f"{titre(f)}{quoi},", f.president),
              (f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,", f.secretaire)]  # fmt: skip
    if secretaire_d_abord:
        paires.reverse()
    gauche, droite = ((P(t), P(str(i), avant=22)) for t, i in paires)
    d.blocs.append(Colonnes(gauche, droite, part=0.5))
    d.dit(signataires=[str(i) for _, i in paires])


def dit_executif(d: Feuille, f: Faits, numero: str, objet: str, nature: str = "AU") -> None:
    """An act of the executive: its day, no assembly."""
    d.dit(nature=nature, numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)

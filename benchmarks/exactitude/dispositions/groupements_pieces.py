"""Small pieces that the layouts of groupings share: the office placed, its members seated, sentences put on the
sheet and declared in one gesture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from benchmarks.exactitude.commun import dit_tete, timbre_actes, timbre_ministere, timbre_s2low
from benchmarks.exactitude.dispositions.groupements_sujets import EXPOSES
from benchmarks.exactitude.faits import Faits, Individu, Sujet, annee_en_lettres, conjuguer, en_lettres, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne
from schemas.identifiants import siren_valide

TIMBRES = {"actes": timbre_actes, "s2low": timbre_s2low, "ministere": timbre_ministere}
COMMUNES = (
    "Arvezac",
    "Brunevault",
    "Chantemelle-sur-Ostre",
    "Douzelières",
    "Escanville-la-Noue",
    "Fourchebrune",
    "Grandvaire",
    "Hauterolles",
    "Issandeuil",
    "Jonquevaire",
)
_FEMMES = (
    "Agathe", "Brigitte", "Cécile", "Delphine", "Estelle", "Florence", "Geneviève", "Hélène", "Isaure",
    "Jocelyne", "Karine", "Lydie",
)  # fmt: skip
_HOMMES = (
    "Alain", "Benoît", "Cyril", "Damien", "Étienne", "Francis", "Gilles", "Hervé", "Ivan", "Jérôme", "Lionel",
    "Marcel", "Norbert",
)  # fmt: skip
_NOMS = (
    "ABADON", "BASTIDON", "CARLEVAN", "DUROZIER", "ESTIVAL", "FONTAGNE", "GARRIGOU", "HUBLOT", "IMBERTON",
    "JAUFFREY", "LACOSTAZ", "MARCHADIER", "NAUDET", "OLLIVON", "PRUDHOME", "QUENTREC", "RIBOULET", "SALVAGNE",
    "TOURNIAC", "URBELLE", "VERNOUX", "WALTREN", "YVARD", "ZELLIER", "BARBANCON", "CHAUVIRE", "DELAROUX",
    "FAUGERAS", "GOURMELEN", "HENNEBOIS", "KERMABON", "LANDREVILLE", "MIRABOUD", "NOGARET", "PERROTIN",
    "RAMBERTY", "SENECHALD", "THEVENAZ",
)  # fmt: skip
POINT_VIRGULE = "\u00a0;"
"""Never alone at the head of a line."""
_GENRES = ("Communauté de communes ", "Syndicat mixte ", "Commune ", "Ville ")


@dataclass(frozen=True)
class Bancs:
    """Who is there, who gave a pouvoir to whom, who is away."""

    presents: list[Individu]
    pouvoirs: list[tuple[Individu, Individu]]
    absents: list[Individu]


def grouper(
    f: Faits,
    nom: str,
    organe: str,
    exercice: int,
    sujets: Sequence[Sujet],
    *,
    prefixe: str = "20",
    visas: Sequence[str] = (),
    autorite: str = "{Monsieur_le} {Chef}",
) -> Faits:
    """The facts moved to a grouping; in `nom`, `{de}` is « de X »; `autorite` is how its decisions name the chair."""
    de = f.collectivite
    for genre in _GENRES:
        de = de.removeprefix(genre)
    h = Random(f"{f.siren} {nom}")
    absents = h.randint(1, max(2, exercice // 5))
    pouvoirs = h.randint(0, min(absents, 2 + exercice // 12))
    votants = exercice - absents + pouvoirs
    contre, abstentions = (n if exercice > 12 else min(n, 1) for n in (f.contre, f.abstentions))
    femme = f.president.femme
    chef = "présidente" if femme else "président"
    qui = (
        autorite.replace("{Monsieur_le}", "Madame la" if femme else "Monsieur le")
        .replace("{le}", "la" if femme else "le")
        .replace("{Chef}", chef.capitalize())
        .replace("{chef}", chef)
    )
    sujet = h.choice(sujets)
    decisions = tuple((v, r.replace("{autorite}", qui)) for v, r in sujet.decisions)
    base = f"{prefixe}{f.siren[len(prefixe) : 8]}"
    return replace(
        f,
        collectivite=nom.replace("{de}", de),
        organe=organe,
        chef=chef,
        exercice=exercice,
        presents=exercice - absents,
        pouvoirs=pouvoirs,
        votants=votants,
        contre=contre,
        abstentions=abstentions,
        pour=votants - contre - abstentions,
        president=replace(f.president, qualite=chef.capitalize()),
        sujet=replace(sujet, visas=(*visas, *sujet.visas), decisions=decisions),
        siren=next(f"{base}{c}" for c in range(10) if siren_valide(f"{base}{c}")),
    )


def expose(f: Faits) -> tuple[str, ...]:
    """What the rapporteur says of this subject."""
    return EXPOSES[f.sujet.objet]


def bancs(f: Faits, trier: bool = False) -> Bancs:
    """The seats, as many as the counts say; `trier`: by name."""
    h = Random(f"bancs {f.siren}")
    gens = [f.president, f.secretaire, *f.autres]
    pris = {str(i) for i in gens}
    while len(gens) < f.exercice:
        femme = h.random() < 0.45
        autre = Individu(h.choice(_FEMMES if femme else _HOMMES), h.choice(_NOMS), femme)
        if str(autre) not in pris:
            pris.add(str(autre))
            gens.append(autre)
    presents, reste = gens[: f.presents], gens[f.presents : f.exercice]
    pouvoirs = list(zip(reste[: f.pouvoirs], presents[1:], strict=False))
    if trier:
        presents = sorted(presents, key=lambda i: i.nom)
    return Bancs(presents, pouvoirs, reste[f.pouvoirs :])


def par_commune(gens: Sequence[Individu], combien: int = 8) -> list[tuple[str, list[Individu]]]:
    """The same people under the names of their communes."""
    return [(c, list(gens[n::combien])) for n, c in enumerate(COMMUNES[:combien]) if gens[n::combien]]


def mm(i: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{i.civilite} {i}"


def monsieur(i: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def noms(gens: Sequence[Individu], civilite: bool = True) -> str:
    """« M. A, Mme B »."""
    return ", ".join(mm(i) if civilite else str(i) for i in gens)


def mandats(qui: Bancs, lien: str = " à ", entre: str = ", ", civilite: bool = True) -> str:
    """« M. A à Mme B, M. C à M. D »."""
    return entre.join(
        f"{mm(a)}{lien}{mm(b)}" if civilite else f"{a}{lien}{b}" for a, b in qui.pouvoirs
    )  # who gives, then who receives


def accord(i: Individu, mot: str) -> str:
    """« désignée »."""
    return f"{mot}e" if i.femme else mot


def vice(i: Individu) -> str:
    """« vice-présidente »."""
    return "vice-présidente" if i.femme else "vice-président"


def le_chef(f: Faits) -> str:
    """« Le Président »."""
    return "La Présidente" if f.president.femme else "Le Président"


def monsieur_le(f: Faits) -> str:
    """« Monsieur le Président »."""
    return "Madame la Présidente" if f.president.femme else "Monsieur le Président"


def tous(f: Faits) -> str:
    """« l'unanimité »."""
    return "l'unanimité" if f.mode == "unanimite" else "la majorité"


def jour_ecrit(jour: date, semaine: str = "") -> str:
    """« deux mille vingt-cinq, le douze mars »."""
    quantieme = "premier" if jour.day == 1 else en_lettres(jour.day)
    mois = le(jour, annee=False).split(" ")[1]
    return f"{annee_en_lettres(jour.year)}, le {semaine}{quantieme} {mois}"


def decompte(f: Faits) -> str:
    """« 30 voix pour, 2 voix contre, 1 abstention »: nobody is not counted."""
    parts = [f"{f.pour} voix pour"]
    if f.contre:
        parts.append(f"{f.contre} voix contre")
    if f.abstentions:
        parts.append(f"{f.abstentions} abstention{'s' if f.abstentions > 1 else ''}")
    return ", ".join(parts)


def _de(verbe: str, reste: str) -> str:
    return f"d'{verbe} {reste}" if verbe[0] in "aeéiouh" else f"de {verbe} {reste}"


def tierces(f: Faits, haut: bool = True) -> list[str]:
    """« APPROUVE le … »; `haut` false: « Approuve le … »."""
    return [f"{conjuguer(v).upper() if haut else conjuguer(v).capitalize()} {r}" for v, r in f.decisions]


def infinitifs(f: Faits, ecrire: str = "bas") -> list[str]:
    """« d'approuver » (`bas`), « D'approuver » (`cap`), « D'APPROUVER » (`haut`), « approuver » (`nu`)."""
    textes = []
    for v, r in f.decisions:
        texte = _de(v, r)
        if ecrire == "cap":
            texte = texte[0].upper() + texte[1:]
        elif ecrire == "haut":
            tete = "de " if texte.startswith("de ") else "d'"
            verbe, reste = texte.removeprefix(tete).split(" ", 1)
            texte = f"{tete.upper()}{verbe.upper()} {reste}"
        elif ecrire == "nu":
            texte = texte.removeprefix("de ").removeprefix("d'")
        textes.append(texte)
    return textes


def disposer(
    d: Feuille,
    f: Faits,
    textes: Sequence[str],
    libelle: str = "",
    unique: str = "",
    fin: str = POINT_VIRGULE,
    dernier: str = ".",
    **style: object,
) -> None:
    """The provisions, one a paragraph; in `libelle`, `{n}` and `{er}` are 1 and « 1er »; `unique`: of one alone."""
    seul = bool(unique) and len(textes) == 1
    for n, texte in enumerate(textes, 1):
        tete = unique if seul else libelle.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{tete}{texte}{dernier if n == len(textes) else fin}", **style)
    rangs = ["unique" if seul else str(n) if "{" in libelle else None for n in range(1, len(textes) + 1)]
    verbes = [conjuguer(v).upper() for v, _ in f.decisions]
    d.dit(provisions=list(zip(rangs, verbes, textes, strict=True)))


def tableau_dans(d: Feuille, rang: int, rangees: tuple[tuple[str, ...], ...]) -> None:
    """A table under the provision of this rank, whose text it belongs to: called before the next one is written."""
    d.blocs.append(Tableau(rangees))
    numero, verbe, texte = d.attendu["provisions"][rang]
    d.attendu["provisions"][rang] = (numero, verbe, f"{texte} {' '.join(c for r in rangees for c in r)}")


def motiver(
    d: Feuille, f: Faits, vu: str = "Vu", considerant: str = "Considérant", fin: str = ",", **style: object
) -> None:
    """Visas, then considérants, one a paragraph."""
    for champ, mot, textes in (("visas", vu, f.visas), ("considerants", considerant, f.sujet.considerants)):
        for texte in textes:
            d.p(f"{mot} {texte}{fin}", **style)
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def en_puces(d: Feuille, f: Faits, vu: str, considerant: str, puce: str, fin: str = POINT_VIRGULE) -> None:
    """« Vu : » over a list, « Considérant : » over another."""
    for champ, mot, textes in (("visas", vu, f.visas), ("considerants", considerant, f.sujet.considerants)):
        if textes:
            d.p(f"{mot} :", gras=True, avant=8)
        for texte in textes:
            d.p(f"{texte}{fin}", puce=puce, retrait=12, avant=2)
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def sans_motifs(d: Feuille) -> None:
    """No visa, no considérant."""
    d.dit(visas=[], considerants=[])


def tenir(d: Feuille, f: Faits, numero: str, *comptes: str, objet: str = "", qualite: str = "") -> None:
    """What the head says of the sitting; `comptes`: the other fields that are printed."""
    dit_tete(d, f, numero, objet or f.sujet.objet)
    d.dit(president=personne(f.president, qualite or f.president.qualite), secretaire=str(f.secretaire))
    valeurs = {
        "convocation": f.convocation,
        "en_exercice": f.exercice,
        "presents": f.presents,
        "votants": f.votants,
        "pouvoirs": f.pouvoirs,
        "publication": f.publication,
        "transmission": f.transmission,
        "reception": f.reception,
    }
    d.dit(**{c: valeurs[c] for c in comptes})


def timbrer(d: Feuille, f: Faits, quel: str, numero: str, nature: str = "DE") -> None:
    """One of the three stamps, for an act of any nature."""
    TIMBRES[quel](d, f, numero)
    ancien = f.identifiant(numero)
    juste = f"{ancien[:-2]}{nature}"
    d.timbre = tuple(x.replace(ancien, juste) for x in d.timbre)
    d.dit(identifiant=juste)


def signer(d: Feuille, f: Faits, *lignes: str, aligne: str = "droite", avant: float = 16) -> None:
    """One hand."""
    d.lignes(*lignes, str(f.president), aligne=aligne, avant=avant)
    d.dit(signataires=[str(f.president)])


def signer_a_deux(d: Feuille, f: Faits, secretaire_d_abord: bool = False, mot: str = "secrétaire de séance") -> None:
    """The chair and the secretary, side by side."""
    paires = [(f"{le_chef(f)},", f.president), (f"{'La' if f.secretaire.femme else 'Le'} {mot},", f.secretaire)]
    if secretaire_d_abord:
        paires.reverse()
    gauche, droite = ((P(t), P(str(i), avant=24)) for t, i in paires)
    d.blocs.append(Colonnes(gauche, droite, part=0.5))
    d.dit(signataires=[str(i) for _, i in paires])


def executif(d: Feuille, f: Faits, nature: str, numero: str, objet: str) -> None:
    """What an arrêté or a décision says: a day, no sitting."""
    d.dit(nature=nature, numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)


def courber(d: Feuille) -> Feuille:
    """The word processor's own apostrophes."""
    for rang, bloc in enumerate(d.blocs):
        match bloc:
            case P():
                d.blocs[rang] = _courbe(bloc)
            case Tableau():
                rangees = tuple(tuple(c.replace("'", "’") for c in r) for r in bloc.rangees)
                d.blocs[rang] = replace(bloc, rangees=rangees)
            case Colonnes():
                d.blocs[rang] = replace(
                    bloc,
                    gauche=tuple(_courbe(p) for p in bloc.gauche),
                    droite=tuple(_courbe(p) for p in bloc.droite),
                )
            case _:
                pass
    return d


def _courbe(p: P) -> P:
    return replace(p, texte=p.texte.replace("'", "’"))

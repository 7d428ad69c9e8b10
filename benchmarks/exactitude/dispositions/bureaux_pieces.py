"""What the layouts of the set BUREAUX share: an office in its place, the people of its room, the verbs, the stamps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from benchmarks.exactitude.commun import (
    dit_provisions,
    dit_tete,
    timbre_actes,
    timbre_ministere,
    timbre_s2low,
)
from benchmarks.exactitude.faits import Faits, Individu, Sujet, conjuguer, en_lettres, infinitif, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne
from schemas.identifiants import siren_valide

_GENRES = ("Communauté de communes ", "Syndicat mixte ", "Commune ", "Ville ")
_ELLES = ("Annick", "Béatrice", "Chantal", "Delphine", "Élodie", "Françoise", "Gaëlle", "Hélène", "Isabelle",
          "Josiane", "Laurence", "Marie-Noëlle", "Nathalie", "Patricia", "Sandrine", "Véronique")  # fmt: skip
_ILS = ("Alain", "Benoît", "Christian", "Didier", "Emmanuel", "Frédéric", "Gérard", "Hervé", "Jean-Luc", "Laurent",
        "Michel", "Nicolas", "Olivier", "Pascal", "Régis", "Serge", "Thierry", "Xavier")  # fmt: skip
_FAMILLES = (
    "ABADIE", "AUBERTIN", "BARDOUX", "BELLANGER", "BESSON", "BLANCHOT", "CADORET", "CASTAING", "CHEVRIER", "COMBALUZ",
    "CORNILLE", "DAUZAT", "DE MONTBRUN", "DESCHAMPS", "DUVIVIER", "ESTÈVE", "FAURIE", "FOUCHER", "GAILLOT", "GARNERIN",
    "GUILLEMOT", "HAMON", "HERVOUET", "JACQUEMIN", "JOUBERT", "LACOMBLEZ", "LAGARDÈRE", "LE BIHAN", "LEMAÎTRE",
    "LESPINASSE", "MALHERBE", "MAZURIER", "MORVAN", "NAUDIN", "OLLIVIER", "PÉCHEUX", "PERROTIN", "POUJADE", "QUENTIN",
    "RAFFARD", "REVERDY", "ROCHETTE", "SALVAYRE", "SENTENAC", "TARDIEU", "THÉVENIN", "URBAIN", "VALADIER", "VERGNE",
    "WEISSBECK",
)  # fmt: skip
COMMUNES = ("Bellefaye", "Courvaux", "Saint-Aurin", "Les Ormettes", "Vernoux-le-Sec", "Lantrec", "Mornay-sur-Aize")
_TIMBRES = {"actes": timbre_actes, "s2low": timbre_s2low, "ministere": timbre_ministere}


@dataclass(frozen=True)
class Salle:
    """Who sits, who has given a pouvoir to whom, who is away."""

    presents: list[Individu]
    mandats: list[tuple[Individu, Individu]]
    absents: list[Individu]


def poste(
    f: Faits, nom: str, organe: str, chef: str, exercice: int, sujets: Sequence[Sujet], *, prefixe: str = "21",
    visas: Sequence[str] = (), autorite: str = "",
) -> Faits:  # fmt: skip
    """The facts of this office: `{de}` in `nom` is « de X »; `autorite`: how it writes its head in a decision."""
    de = f.collectivite
    for genre in _GENRES:
        de = de.removeprefix(genre)
    h = Random(f"bureaux {nom} {organe} {f.siren}")
    absents = h.randint(0, max(2, exercice // 5))
    pouvoirs = h.randint(0, min(absents, 5))
    votants = exercice - absents + pouvoirs
    contre, abstentions = (min(n, 1 if exercice < 12 else 3) for n in (f.contre, f.abstentions))
    femme = f.president.femme
    titre = f"{chef}e" if femme and chef.lower() == "président" else chef
    sujet = sujets[h.randrange(len(sujets))]
    qui = autorite or f"{'Madame la' if femme else 'Monsieur le'} {titre}"
    base = f"{prefixe}{f.siren[len(prefixe) : 8]}"
    return replace(
        f, collectivite=nom.replace("{de}", de), organe=organe, chef=titre, exercice=exercice,
        presents=exercice - absents, pouvoirs=pouvoirs, votants=votants, contre=contre, abstentions=abstentions,
        pour=votants - contre - abstentions, president=replace(f.president, qualite=titre),
        sujet=replace(sujet, visas=(*visas, *sujet.visas),
                      decisions=tuple((v, r.replace("{autorite}", qui)) for v, r in sujet.decisions)),
        siren=next(f"{base}{c}" for c in range(10) if siren_valide(f"{base}{c}")),
    )  # fmt: skip


def salle(f: Faits) -> Salle:
    """As many people as the counts say; chair and secretary first."""
    h = Random(f"salle {f.siren} {f.exercice}")
    noms = h.sample(_FAMILLES, len(_FAMILLES))
    gens = [f.president, f.secretaire]
    for rang in range(f.exercice - 2):
        femme = rang % 2 == h.randrange(2)
        nom = noms[rang % len(noms)]
        gens.append(Individu(h.choice(_ELLES if femme else _ILS), nom, femme))
    presents, reste = gens[: f.presents], gens[f.presents :]
    mandats = list(zip(reste[: f.pouvoirs], presents[2:], strict=False))
    return Salle(presents, mandats, reste[f.pouvoirs :])


def lieu(f: Faits) -> str:
    """« Le Ploët-sur-Vaire »."""
    return f"{f.lieu[:2]} {f.lieu[3:]}" if f.lieu.startswith(("Le-", "La-")) else f.lieu


def mm(i: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{i.civilite} {i}"


def dame(i: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def inverse(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def groupes(gens: Sequence[Individu]) -> str:
    """« Mmes A, B et MM. C, D »."""
    elles, ils = ([i for i in gens if i.femme is sexe] for sexe in (True, False))
    bouts = []
    for qui, un, plusieurs in ((elles, "Mme", "Mmes"), (ils, "M.", "MM.")):
        if qui:
            bouts.append(f"{un if len(qui) == 1 else plusieurs} {', '.join(str(i) for i in qui)}")
    return " et ".join(bouts)


def e(i: Individu, mot: str) -> str:
    """« nommé », « nommée »."""
    return f"{mot}e" if i.femme else mot


def tous(f: Faits) -> str:
    """« l'unanimité »."""
    return "l'unanimité" if f.mode == "unanimite" else "la majorité"


def au_chef(f: Faits, article: str = "") -> str:
    """« Madame la Présidente », « Monsieur le Maire »."""
    return (
        f"{'Madame' if f.president.femme else 'Monsieur'} {article or ('la' if f.president.femme else 'le')} {f.chef}"
    )


def quantieme(f: Faits) -> str:
    """« douze mars »."""
    jour, mois = le(f.seance, annee=False).split(" ")
    return f"{'premier' if jour == '1er' else en_lettres(int(jour))} {mois}"


def troisieme(f: Faits, forme: str = "haut") -> list[str]:
    """« APPROUVE le … », « Approuve le … » (`cap`), « approuve le … » (`bas`)."""
    ecrire = {"haut": str.upper, "cap": str.capitalize, "bas": str.lower}[forme]
    return [f"{ecrire(conjuguer(v))} {r}" for v, r in f.decisions]


def infinitifs(f: Faits, forme: str = "bas") -> list[str]:
    """« d'approuver le … »; `cap`: « D'approuver »; `haut`: « D'APPROUVER »; `nu`: « approuver »."""
    textes = []
    for verbe, suite in f.decisions:
        v, r = verbe, suite
        if v == "décider" and r.startswith(("d'", "de ")):
            v, r = r.removeprefix("d'").removeprefix("de ").split(" ", 1)
        if forme == "nu":
            textes.append(f"{v} {r}")
        elif forme == "haut":
            textes.append(f"{infinitif(v, '').strip().upper()} {r}")
        else:
            texte = infinitif(v, r)
            textes.append(texte[0].upper() + texte[1:] if forme == "cap" else texte)
    return textes


def decisions(d: Feuille, f: Faits, textes: Sequence[str], marque: str = "", *, seul: str = "", fin: str = " ;",
              dernier: str = ".", **style: Any) -> None:  # fmt: skip
    """One paragraph each; `{n}`, `{er}` in `marque`: 1, « 1er »; `seul`: the label of one alone."""
    unique = bool(seul) and len(textes) == 1
    for n, texte in enumerate(textes, 1):
        label = seul if unique else marque.format(n=n, er="1er" if n == 1 else n)
        d.p(f"{label}{texte}{dernier if n == len(textes) else fin}", **style)
    chiffre = "{" in marque
    dit_provisions(d, f, textes, [("unique" if unique else str(n)) if chiffre else None
                                  for n in range(1, len(textes) + 1)])  # fmt: skip


def viser(d: Feuille, f: Faits, mot: str = "Vu", motif: str = "Considérant", fin: str = ",", **style: Any) -> None:
    """Visas, then considérants, one a paragraph."""
    for champ, tete, textes in (("visas", mot, f.visas), ("considerants", motif, f.sujet.considerants)):
        for texte in textes:
            d.p(f"{tete} {texte}{fin}", **style)
        d.dit(**{champ: [f"{tete} {texte}" for texte in textes]})


def viser_en_listes(d: Feuille, f: Faits, mot: str, motif: str, puce: str, fin: str = " ;") -> None:
    """« Vu : » over a list, « Considérant : » over another."""
    for champ, tete, textes in (("visas", mot, f.visas), ("considerants", motif, f.sujet.considerants)):
        if textes:
            d.p(f"{tete} :", avant=8)
        for texte in textes:
            d.p(f"{texte}{fin}", puce=puce, retrait=14, avant=2)
        d.dit(**{champ: [f"{tete} {texte}" for texte in textes]})


def sans_motifs(d: Feuille) -> None:
    """No visa, no considérant."""
    d.dit(visas=[], considerants=[])


def seance(d: Feuille, f: Faits, numero: str, *champs: str, objet: str = "", secretaire: bool = True) -> None:
    """Head and chair; `champs`: what else is printed of the sitting."""
    dit_tete(d, f, numero, objet or f.sujet.objet)
    d.dit(president=personne(f.president, f.president.qualite))
    if secretaire:
        d.dit(secretaire=str(f.secretaire))
    valeurs = {"convocation": f.convocation, "en_exercice": f.exercice, "presents": f.presents,
               "votants": f.votants, "pouvoirs": f.pouvoirs, "publication": f.publication,
               "transmission": f.transmission, "reception": f.reception}  # fmt: skip
    d.dit(**{c: valeurs[c] for c in champs})


def executif(d: Feuille, f: Faits, nature: str, numero: str, objet: str) -> None:
    """An act of the executive: its day, no sitting."""
    d.dit(nature=nature, numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)


def motifs_propres(d: Feuille, visas: Sequence[str], motifs: Sequence[str], fin: str, mot: str = "Vu",
                   motif: str = "Considérant", **style: Any) -> None:  # fmt: skip
    """The visas and considérants of an act of the executive."""
    for champ, tete, textes in (("visas", mot, visas), ("considerants", motif, motifs)):
        for texte in textes:
            d.p(f"{tete} {texte}{fin}", **style)
        d.dit(**{champ: [f"{tete} {texte}" for texte in textes]})


def timbre(d: Feuille, f: Faits, quel: str, numero: str, nature: str = "DE") -> None:
    """One of the three stamps; the identifier knows letters, figures, hyphens and underscores only."""
    propre = numero.replace("/", "_").replace(".", "_").replace(" ", "")
    _TIMBRES[quel](d, f, propre)
    juste = f"{f.identifiant(propre)[:-2]}{nature}"
    d.timbre = tuple(x.replace(f.identifiant(propre), juste) for x in d.timbre)
    d.dit(identifiant=juste)


def signature(d: Feuille, f: Faits, *lignes: str, aligne: str = "droite", civil: bool = False) -> None:
    """The head's hand alone; `civil`: « Madame Claire MARTEL »."""
    d.lignes(*lignes, dame(f.president) if civil else str(f.president), aligne=aligne, avant=18)
    d.dit(signataires=[str(f.president)])


def deux_mains(d: Feuille, f: Faits, chef: str, secretaire: str, secretaire_avant: bool = False) -> None:
    """Chair and secretary side by side."""
    paires = [(chef, f.president), (secretaire, f.secretaire)]
    if secretaire_avant:
        paires.reverse()
    gauche, droite = [(P(t, avant=14), P(str(i), avant=24)) for t, i in paires]
    d.blocs.append(Colonnes(gauche, droite, part=0.5))
    d.dit(signataires=[str(i) for _, i in paires])


def soigne(d: Feuille) -> Feuille:
    """The word processor's own non-breaking spaces."""

    def typo(texte: str) -> str:
        for signe in (";", ":", "?", "!", "»", "%", "€"):
            texte = texte.replace(f" {signe}", f"\u00a0{signe}")
        return texte.replace("« ", "«\u00a0").replace("n° ", "n°\u00a0").replace("N° ", "N°\u00a0")

    def bloc(b: Any) -> Any:
        match b:
            case P():
                return replace(b, texte=typo(b.texte))
            case Tableau():
                return replace(b, rangees=tuple(tuple(typo(c) for c in r) for r in b.rangees))
            case Colonnes():
                return replace(b, gauche=tuple(map(bloc, b.gauche)), droite=tuple(map(bloc, b.droite)))
        return b

    d.blocs = [bloc(b) for b in d.blocs]
    return d

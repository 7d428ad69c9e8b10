"""Small pieces of the set SEMAINES: an authority and its members drawn, people written as offices write them,
provisions, signatures, stamps and what each says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random
from typing import Any

from benchmarks.exactitude.commun import timbre_actes, timbre_ministere, timbre_s2low, verbe_attendu
from benchmarks.exactitude.dispositions.semaines_sujets import Affaire
from benchmarks.exactitude.faits import Faits, Individu, Sujet, annee_en_lettres, conjuguer, en_lettres, infinitif, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, Tableau, personne
from schemas.identifiants import siren_valide

_LIEUX = ("Saint-Evrolle", "Marvanches", "Le Bourg-d'Aizelle", "La Roche-Tréhand", "Fraizeval", "Montorgeux",
          "Puy-Lambrail", "Ambrefontaine", "Chavagnoles", "Saint-Just-de-Vernaz", "Esparvielle", "Oustaléry",
          "Belvoisin-sous-Forêt", "Rivecourbe", "Wolkerswiller", "Les Granges-Maurin", "Échandelys-le-Petit",
          "Sainte-Orzance", "Courmelange", "Treffouars")  # fmt: skip
_PAYS = ("du Pays de Vaire", "Ostre et Sorne", "des Monts d'Aizelle", "du Haut-Lambrail", "de la Plaine d'Ostre",
         "Vallées et Plateau de Vernaz")  # fmt: skip
_HOMMES = ("Alain", "Bernard", "Christophe", "Daniel", "Didier", "Emmanuel", "Fabrice", "François", "Gérard",
           "Guillaume", "Hervé", "Jean-Claude", "Jean-Luc", "Jérôme", "Laurent", "Marc", "Mickaël", "Nicolas",
           "Olivier", "Pascal", "Philippe", "Romain", "Stéphane", "Thierry", "Xavier")  # fmt: skip
_FEMMES = ("Agnès", "Annie", "Béatrice", "Brigitte", "Catherine", "Céline", "Chantal", "Corinne", "Delphine",
           "Élodie", "Émilie", "Florence", "Isabelle", "Josiane", "Karine", "Laurence", "Martine", "Monique",
           "Nathalie", "Patricia", "Sandrine", "Stéphanie", "Valérie", "Véronique", "Virginie")  # fmt: skip
_NOMS = ("ALIBERT", "AUBRUN", "BARDOUX", "BAZINET", "BELLANGÉ", "BIGNON", "BOUTEVIN", "BRETECHER", "CAILLOL",
         "CARRIEU", "CHABERNAUD", "CHOLLAT", "CORNILLOUX", "COUTARD", "DARROUX", "DE BRIVAL", "DELAHOUSSE", "DESNOUES",
         "DUFRAISSE", "ESTIVALS", "FAGEOT", "FLEURIET", "GARREAU", "GAUTHERON", "GOUDARD", "GRIMAULT", "GUILLEMIN",
         "HAMELIN", "HUGONNET", "JACQUELIN", "JOUANNEAU", "LACROZE", "LAMOUROUX", "LE BRAZ", "LECOINTE", "MAILLARD",
         "MARCILLAC", "MERCADAL", "MOULINIER", "NAUDET", "OLLIVAUX", "PAGNIEZ", "PERROCHON", "PINÇON", "PRADEILLES",
         "RABOURDIN", "RENAUDIE", "ROUCHON", "SALVETAT", "SÉNÉCHAL", "TARDIVEAU", "THÉVENOUX", "TOURAINE",
         "VALLADIER", "VERNHES", "VIGOUREUX")  # fmt: skip


@dataclass(frozen=True)
class Salle:
    """Who is there, who gave a pouvoir to whom, who is away."""

    presents: tuple[Individu, ...]
    pouvoirs: tuple[tuple[Individu, Individu], ...]
    absents: tuple[Individu, ...]


def placer(
    f: Faits, nom: str, organe: str, chef: str, exercice: int, affaires: Sequence[Sujet], *, prefixe: str = "21"
) -> Faits:
    """The facts of an authority of this kind: `{de}` in `nom` is « de X » of a commune, `{pays}` that of a country."""
    h = Random(f"semaines {f.siren} {nom} {exercice} {f.rang}")
    lieu = h.choice(_LIEUX)
    absents = h.choice((0, *range(1, exercice // 4 + 1), *range(1, exercice // 4 + 1)))
    pouvoirs = h.randint(0, min(absents, 5))
    presents = exercice - absents
    votants = presents + pouvoirs
    contre, abstentions = (0, 0) if f.mode == "unanimite" else (h.randint(1, 2), h.randint(0, 2))
    gens = _peupler(h, exercice)
    titre = f"{chef}e" if gens[0].femme and chef.lower() == "président" else chef
    seance = f.seance - timedelta(days=max(0, f.seance.weekday() - 4))
    base = f"{prefixe}{f.siren[2:]}"[:8]
    return replace(
        f, collectivite=nom.replace("{de}", _de(lieu)).replace("{pays}", h.choice(_PAYS)), lieu=lieu, organe=organe,
        chef=titre, exercice=exercice, presents=presents, pouvoirs=pouvoirs, votants=votants, contre=contre,
        abstentions=abstentions, pour=votants - contre - abstentions, seance=seance,
        president=replace(gens[0], qualite=titre[0].upper() + titre[1:]),
        secretaire=gens[h.randrange(1, presents)], autres=tuple(gens[1:]), sujet=h.choice(affaires),
        siren=next(f"{base}{c}" for c in range(10) if siren_valide(f"{base}{c}")),
    )  # fmt: skip


def _peupler(h: Random, n: int) -> list[Individu]:
    gens = []
    for nom in h.sample(_NOMS, n):
        femme = h.random() < 0.5
        gens.append(Individu(h.choice(_FEMMES if femme else _HOMMES), nom, femme))
    return gens


def _de(lieu: str) -> str:
    for article, contracte in (("Le ", "du "), ("Les ", "des ")):
        if lieu.startswith(article):
            return f"{contracte}{lieu.removeprefix(article)}"
    return f"d'{lieu}" if lieu[0] in "AEÉIOU" else f"de {lieu}"


def salle(f: Faits) -> Salle:
    """The seats, as many as the counts say; the chair first."""
    gens = (f.president, *f.autres)
    presents, reste = gens[: f.presents], gens[f.presents :]
    mandataires = [presents[(3 + 2 * i) % f.presents] for i in range(f.pouvoirs)]
    return Salle(presents, tuple(zip(reste, mandataires, strict=False)), reste[f.pouvoirs :])


def de_lieu(f: Faits) -> str:
    """« de Saint-Evrolle »."""
    return _de(f.lieu)


def a_lieu(f: Faits) -> str:
    """« à Saint-Evrolle », « au Bourg-d'Aizelle »."""
    for article, contracte in (("Le ", "au "), ("Les ", "aux ")):
        if f.lieu.startswith(article):
            return f"{contracte}{f.lieu.removeprefix(article)}"
    return f"à {f.lieu}"


def expose(f: Faits) -> tuple[str, ...]:
    """What is told of the affair."""
    return f.sujet.expose if isinstance(f.sujet, Affaire) else ()


def mm(i: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{i.civilite} {i}"


def monsieur(i: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def nom_prenom(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def minuscule(i: Individu) -> str:
    """« Claire Martel »."""
    return f"{i.prenom} {' '.join(m.capitalize() for m in i.nom.split(' '))}"


def civil(i: Individu) -> str:
    """« Mme MARTEL »."""
    return f"{i.civilite} {i.nom}"


def noms(gens: Sequence[Individu], ecrire: Callable[[Individu], str] = mm, entre: str = ", ") -> str:
    """A list of people."""
    return entre.join(ecrire(i) for i in gens)


def par_civilite(gens: Sequence[Individu], ecrire: Callable[[Individu], str] = str) -> str:
    """« MM. A, B, Mmes C, D »."""
    hommes, femmes = [i for i in gens if not i.femme], [i for i in gens if i.femme]
    groupes = []
    for un, plusieurs, groupe in (("M.", "MM.", hommes), ("Mme", "Mmes", femmes)):
        if groupe:
            groupes.append(f"{plusieurs if len(groupe) > 1 else un} {', '.join(ecrire(i) for i in groupe)}")
    return ", ".join(groupes)


def accord(i: Individu, mot: str) -> str:
    """« désignée »."""
    return f"{mot}e" if i.femme else mot


def le_chef(f: Faits) -> str:
    """« Le Maire », « La Présidente »."""
    feminin = f.president.femme and f.president.qualite.lower() != "maire"
    return f"{'La' if feminin else 'Le'} {f.president.qualite}"


def monsieur_le(f: Faits) -> str:
    """« Monsieur le Maire », « Madame la Présidente »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.president.qualite}"


def tous(f: Faits) -> str:
    """« l'unanimité »."""
    return "l'unanimité" if f.mode == "unanimite" else "la majorité"


def jour_ecrit(f: Faits) -> str:
    """« l'an deux mille vingt-cinq, le deux décembre », without its first two words."""
    jour, mois = le(f.seance, annee=False).split(" ")
    return f"{annee_en_lettres(f.seance.year)}, le {'premier' if jour == '1er' else en_lettres(int(jour))} {mois}"


def tierce(f: Faits, ecrire: Callable[[str], str] = str.upper) -> list[str]:
    """« APPROUVE le … »."""
    return [f"{ecrire(conjuguer(v))} {r}" for v, r in f.decisions]


def decider(f: Faits, nu: bool = False, cap: bool = False, avant: str = "") -> list[str]:
    """« d'approuver le … »; `nu`: « approuver le … »; `cap`: a capital first; `avant`: « DÉCIDE »."""
    textes = []
    for v, r in f.decisions:
        texte = r if v == "décider" and r.startswith(("d'", "de ")) else infinitif(v, r)
        texte = texte.removeprefix("d'").removeprefix("de ") if nu else texte
        texte = texte[0].upper() + texte[1:] if cap else texte
        textes.append(f"{avant} {texte}".strip())
    return textes


def poser(d: Feuille, f: Faits, textes: Sequence[str], marque: str = "", fin: str = " ;", dernier: str = ".",
          **style: Any) -> None:  # fmt: skip
    """The provisions, one a paragraph; `{n}`, `{er}` in `marque`: 1, « 1er »."""
    for n, texte in enumerate(textes, 1):
        label = marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{label}{texte}{dernier if n == len(textes) else fin}", **style)
    article = "rt" in marque.lower()
    dit_textes(d, f, textes, [str(n) if article else None for n in range(1, len(textes) + 1)])


def dit_textes(d: Feuille, f: Faits, textes: Sequence[str], numeros: Sequence[str | None]) -> None:
    """The provisions, with their verbs."""
    verbes = [verbe_attendu(v, r) for v, r in f.decisions]
    d.dit(provisions=list(zip(numeros, verbes, textes, strict=True)))


def viser(d: Feuille, visas: Sequence[str], motifs: Sequence[str], *, mots: tuple[str, str] = ("Vu", "Considérant"),
          fin: str = ",", avant: str = "", **style: Any) -> None:  # fmt: skip
    """Visas then considérants, one a paragraph, the word at each; `avant`: a dash typed before it."""
    for champ, mot, textes in zip(("visas", "considerants"), mots, (visas, motifs), strict=True):
        for texte in textes:
            d.p(f"{avant}{mot} {texte}{fin}", **style)
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def viser_en_liste(d: Feuille, f: Faits, mots: tuple[str, str] = ("Vu", "Considérant"), puce: str = "-") -> None:
    """« Vu : » once, over a list; the same of the considérants."""
    for champ, mot, textes in zip(("visas", "considerants"), mots, (f.visas, f.sujet.considerants), strict=True):
        if textes:
            d.p(f"{mot} :", gras=True, avant=8)
        for texte in textes:
            d.p(f"{texte} ;", puce=puce, retrait=12, avant=2)
        d.dit(**{champ: [f"{mot} {texte}" for texte in textes]})


def sans_motifs(d: Feuille) -> None:
    """No visa, no considérant."""
    d.dit(visas=[], considerants=[])


def signer(d: Feuille, i: Individu, *lignes: str, nom: str = "", **style: Any) -> None:
    """One hand."""
    d.lignes(*lignes, nom or str(i), **{"aligne": "droite", "avant": 16, **style})
    d.dit(signataires=[nom or str(i)])


def signer_a_deux(d: Feuille, f: Faits, ecrire: Callable[[Individu], str] = str, dabord: str = "chef") -> None:
    """Two hands, side by side; `dabord`: whose is on the left."""
    paires = [(f"{le_chef(f)},", f.president),
              (f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,", f.secretaire)]  # fmt: skip
    if dabord != "chef":
        paires.reverse()
    gauche, droite = ((P(t), P(ecrire(i), avant=20)) for t, i in paires)
    d.blocs.append(Colonnes(gauche, droite, part=0.5))
    d.dit(signataires=[ecrire(i) for _, i in paires])


def tete(d: Feuille, f: Faits, numero: str, *champs: str, objet: str = "", president: tuple[str, str | None] | None,
         secretaire: str) -> None:  # fmt: skip
    """What the head says; `champs`: which counts and whether the convocation is dated."""
    d.dit(nature="DE", numero=numero, objet=objet or f.sujet.objet, organe=f.organe, seance=f.seance,
          collectivite=f.collectivite)  # fmt: skip
    if president:
        d.dit(president=personne(*president))
    d.dit(secretaire=secretaire or None)
    d.dit(**{c: f.exercice if c == "en_exercice" else getattr(f, c) for c in champs})


def dit_acte(d: Feuille, f: Faits, nature: str, numero: str, objet: str) -> None:
    """What an arrêté or a décision says: a day, no assembly."""
    d.dit(nature=nature, numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)


_TIMBRES = {"actes": timbre_actes, "s2low": timbre_s2low, "ministere": timbre_ministere}


def timbrer(d: Feuille, f: Faits, quel: str, numero: str, nature: str = "DE") -> None:
    """A usual stamp, for an act of any nature."""
    _TIMBRES[quel](d, f, numero)
    juste = f"{f.identifiant(numero).removesuffix('DE')}{nature}"
    d.timbre = tuple(x.replace(f.identifiant(numero), juste) for x in d.timbre)
    d.dit(identifiant=juste)


def timbrer_sans_publication(d: Feuille, f: Faits, numero: str) -> None:
    """« Publié le » left empty."""
    d.timbre = (f"Envoyé en préfecture le {f.transmission:%d/%m/%Y}", f"Reçu en préfecture le {f.reception:%d/%m/%Y}",
                "Publié le", f"ID : {f.identifiant(numero)}")  # fmt: skip
    d.dit(identifiant=f.identifiant(numero), transmission=f.transmission, reception=f.reception)


def timbrer_rural(d: Feuille, f: Faits, numero: str) -> None:
    """The stamp that the software of small mairies draws: the sub-préfecture, the date of the AR, the identifier."""
    d.timbre = ("RF", "Sous-préfecture de Montrivel", "Contrôle de légalité",
                f"Date de réception de l'AR : {f.reception:%d/%m/%Y}", f.identifiant(numero))  # fmt: skip
    d.dit(identifiant=f.identifiant(numero), reception=f.reception)


def apostrophes(d: Feuille) -> Feuille:
    """As Word types them."""

    def courber(p: P) -> P:
        return replace(p, texte=p.texte.replace("'", "’"))

    for rang, bloc in enumerate(d.blocs):
        if isinstance(bloc, P):
            d.blocs[rang] = courber(bloc)
        elif isinstance(bloc, Colonnes):
            gauche, droite = (tuple(courber(p) for p in cote) for cote in (bloc.gauche, bloc.droite))
            d.blocs[rang] = replace(bloc, gauche=gauche, droite=droite)
        elif isinstance(bloc, Tableau):
            rangees = tuple(tuple(c.replace("'", "’") for c in rangee) for rangee in bloc.rangees)
            d.blocs[rang] = replace(bloc, rangees=rangees)
    return d

"""What the sheets of SECRETAIRES are made of: who sits in an office of a given year, and how names, counts, votes and
provisions are put. Each piece prints; what the sheet then says is told where it is printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from benchmarks.exactitude.dispositions.finales_fin import camper
from benchmarks.exactitude.faits import Faits, Individu, Sujet, en_lettres
from benchmarks.exactitude.modele import Feuille, P

_FEMMES = ("Maryvonne", "Josiane", "Chantal", "Élodie", "Anne-Sophie", "Gwenaëlle", "Fatoumata", "Bernadette",
           "Laurence", "Séverine", "Huguette", "Noémie", "Corinne")  # fmt: skip
_HOMMES = ("Gérard", "Jean-Pierre", "Patrice", "Mickaël", "Denis", "Roland", "Ludovic", "Marc-Antoine", "Sébastien",
           "Émile", "Ahmed", "Régis", "François-Xavier")  # fmt: skip
_NOMS = ("Guillouzic", "Le Bihannic", "Schwendimann", "Casaltani", "Roumégoux", "Vandecastel", "Peyrissac", "Técher",
         "Mouchart", "de Brosselard", "N'Guessant", "Bonnefondy", "Delacquis", "Thiébaudot", "Ravoirel", "Courtillat",
         "Estèveny", "Pouchelon", "Quentrick", "Belkhadem", "Fourmentraux", "Lhuissier-Gast", "Oberkirchner",
         "Santinacci", "Dieumegarde", "Hurtevant")  # fmt: skip


def office(f: Faits, nom: str, organe: str, chef: str, exercice: int, annee: int, sujets: Sequence[Sujet], *,
           prefixe: str = "21", departement: str = "", capitales: bool = True,
           visas: Sequence[str] = ()) -> Faits:  # fmt: skip
    """The same draw in another office and another year: its own people, its own subjects (`{an}`: the year)."""
    hasard = Random(f"{nom} {f.rang} {f.seance}")
    prenoms = hasard.sample([(p, True) for p in _FEMMES] + [(p, False) for p in _HOMMES], 14)
    noms = hasard.sample(_NOMS, 14)
    gens = [Individu(p, n.upper() if capitales else n, x) for (p, x), n in zip(prenoms, noms, strict=True)]
    seance = _ouvre(f.seance.replace(year=annee))
    ecart = {n: getattr(f, n) - f.seance for n in ("convocation", "transmission", "reception", "publication")}
    sujet = sujets[f.rang % len(sujets)]
    an = str(annee)
    ecrit = replace(
        sujet, objet=sujet.objet.replace("{an}", an), visas=tuple(v.replace("{an}", an) for v in sujet.visas),
        considerants=tuple(c.replace("{an}", an) for c in sujet.considerants),
        decisions=tuple((v, r.replace("{an}", an)) for v, r in sujet.decisions),
    )  # fmt: skip
    dates = {n: _ouvre(seance + e, avant=n == "convocation") for n, e in ecart.items()}
    f = replace(f, seance=seance, president=gens[0], secretaire=gens[1], autres=tuple(gens[2:]),
                departement=departement or f.departement, **dates)  # fmt: skip
    return camper(f, nom, organe, chef, exercice, prefixe=prefixe, visas=visas, sujet=ecrit)


def _ouvre(jour: date, avant: bool = False) -> date:
    """No office works on a Saturday or a Sunday: the Monday that follows, or the Friday `avant`."""
    samedi = jour.weekday() - 4
    return jour if samedi < 1 else jour - timedelta(days=samedi) if avant else jour + timedelta(days=3 - samedi)


def envers(i: Individu) -> str:
    """« KERDREUX Gérard »."""
    return f"{i.nom} {i.prenom}"


def initiale(i: Individu) -> str:
    """« G. KERDREUX », « J.-P. KERDREUX »."""
    return f"{'-'.join(f'{p[0]}.' for p in i.prenom.split('-'))} {i.nom}"


def messieurs(gens: Sequence[Individu]) -> str:
    """« Mmes A, B, MM. C, D »: the women, then the men, without first names."""
    parts = []
    for femme, un, tous in ((True, "Mme", "Mmes"), (False, "M.", "MM.")):
        noms = [i.nom for i in gens if i.femme is femme]
        if noms:
            parts.append(f"{tous if len(noms) > 1 else un} {', '.join(noms)}")
    return ", ".join(parts)


def au_feminin(n: int) -> str:
    """« une », « vingt et une »: of voices."""
    mot = en_lettres(n)
    return f"{mot}e" if mot.endswith("un") else mot


def voix_en_lettres(f: Faits) -> str:
    """« par neuf voix pour, une voix contre et deux abstentions »: nobody is not counted."""
    parts = [f"{au_feminin(f.pour)} voix pour"]
    if f.contre:
        parts.append(f"{au_feminin(f.contre)} voix contre")
    if f.abstentions:
        parts.append(f"{au_feminin(f.abstentions)} abstention{'s' if f.abstentions > 1 else ''}")
    return f"par {', '.join(parts[:-1])} et {parts[-1]}" if len(parts) > 1 else f"par {parts[0]}"


def opposants(f: Faits, presents: Sequence[Individu]) -> tuple[list[Individu], list[Individu]]:
    """Who voted against, who abstained: neither who presides nor who writes."""
    fin = 2 + f.contre
    return list(presents[2:fin]), list(presents[fin : fin + f.abstentions])


def decide(d: Feuille, provisions: Sequence[tuple[str | None, str | None, str]], marque: str = "", fin: str = " ;",
           dernier: str = ".", **style: object) -> None:  # fmt: skip
    """Provisions as written: number, verb, text; `{n}` in `marque`: their number."""
    for rang, (numero, _, texte) in enumerate(provisions, 1):
        label = marque.replace("{n}", numero or "")
        d.p(f"{label}{texte}{dernier if rang == len(provisions) else fin}", **style)
    d.dit(provisions=list(provisions))


def paraphe(d: Feuille, signataires: Sequence[str], *lignes: str, aligne: str = "droite") -> None:
    """Lines of a signature as they stand, the name wherever the office puts it."""
    d.lignes(*lignes, aligne=aligne, avant=16)
    d.dit(signataires=list(signataires))


def pointilles(libelle: str, valeur: object, largeur: int = 40) -> str:
    """« En exercice ........ 15 »."""
    return f"{libelle} {'.' * (largeur - len(libelle))} {valeur}"


def colonne(*textes: str, taille: float = 9) -> tuple[P, ...]:
    """The paragraphs of one column."""
    return tuple(P(t, avant=2, taille=taille) for t in textes)


def representes(f: Faits) -> str:
    """« et 3 représentés »: nobody is not told."""
    return f" et {f.pouvoirs} représenté{'s' if f.pouvoirs > 1 else ''}" if f.pouvoirs else ""

"""What the sheets of ASSEMBLEES_LOCALES share: whose act, who answers, who signs. `locales.py` gathers them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.exactitude.commun import dit_provisions, dit_tete
from benchmarks.exactitude.faits import Faits, Individu, annee_en_lettres, en_lettres, le
from benchmarks.exactitude.modele import Feuille, personne

CGCT = "le code général des collectivités territoriales"


def de(f: Faits) -> str:
    """« d'Aubrelle », « du Ploët-sur-Vaire », for an authority whose kind is one word."""
    return f.collectivite.partition(" ")[2]


def civil(i: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def court(i: Individu) -> str:
    """« Mme MARTEL »."""
    return f"{i.civilite} {i.nom}"


def retourne(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def monsieur_le(f: Faits, petit: bool = False) -> str:
    """« Madame la Présidente », « Monsieur le Maire »; a maire keeps his article's gender."""
    chef = f.chef if petit else f.chef.capitalize()
    return f"Madame {'la' if f.chef != 'maire' else 'le'} {chef}" if f.president.femme else f"Monsieur le {chef}"


def quantieme(f: Faits) -> str:
    """« douze mars », « premier mars »."""
    jour, mois = le(f.seance, annee=False).split(" ")
    return f"{'premier' if jour == '1er' else en_lettres(int(jour))} {mois}"


def an(f: Faits) -> str:
    """« deux mille vingt-cinq »."""
    return annee_en_lettres(f.seance.year)


def enumerer(d: Feuille, f: Faits, textes: Sequence[str], marque: str = "", fin: str = " ;", dernier: str = ".",
             **style: object) -> None:  # fmt: skip
    """The provisions, one a paragraph; a mark that holds `{n}` numbers them."""
    for n, texte in enumerate(textes, 1):
        d.p(f"{marque.replace('{n}', str(n))}{texte}{dernier if n == len(textes) else fin}", **style)
    numeros = [str(n) if "{n}" in marque else None for n in range(1, len(textes) + 1)]
    dit_provisions(d, f, textes, numeros)


def dire(d: Feuille, f: Faits, numero: str, *champs: str, objet: str = "", qualite: bool = True) -> None:
    """The head: number, object, organ, day, authority, and the other fields named; `president` with his office when
    `qualite`."""
    dit_tete(d, f, numero, objet or f.sujet.objet)
    valeurs = {"convocation": f.convocation, "en_exercice": f.exercice, "presents": f.presents, "votants": f.votants,
               "pouvoirs": f.pouvoirs, "secretaire": str(f.secretaire),
               "president": personne(f.president, f.president.qualite if qualite else None),
               "publication": f.publication, "transmission": f.transmission,
               "reception": f.reception}  # fmt: skip
    d.dit(**{c: valeurs[c] for c in champs})


def rappels(d: Feuille, f: Faits, **style: object) -> None:
    """The reasons told as a report: no considérant."""
    for motif in f.sujet.considerants:
        d.p(f"Il est rappelé {motif}.", **style)
    d.dit(considerants=[])


def signature(d: Feuille, i: Individu, *lignes: str, aligne: str = "droite", avant: float = 16) -> None:
    """One hand."""
    d.lignes(*lignes, str(i), aligne=aligne, avant=avant)
    d.dit(signataires=[str(i)])

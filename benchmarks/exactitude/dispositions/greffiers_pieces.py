"""What the layouts of the set GREFFIERS share: the year and the place, the stamps, what the sheet says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from benchmarks.exactitude.commun import dit_tete
from benchmarks.exactitude.dispositions.finales_fin import camper
from benchmarks.exactitude.faits import Faits, Individu, Sujet
from benchmarks.exactitude.modele import Colonnes, Feuille, P, personne

CLASSIQUES = ("convocation", "en_exercice", "presents", "pouvoirs", "votants")


def installer(f: Faits, nom: str, organe: str, chef: str, exercice: int, annee: int, sujet: Sujet | None = None,
              prefixe: str = "21", visas: Sequence[str] = ()) -> Faits:  # fmt: skip
    """The same facts for another authority, another year, a working day."""
    f = camper(f, nom, organe, chef, exercice, prefixe=prefixe, visas=visas, sujet=sujet)
    jour = f.seance.replace(year=annee)
    ecart = jour - f.seance
    recul = max(0, jour.weekday() - 4)
    ecart = type(ecart)(days=ecart.days - recul)
    return replace(f, seance=f.seance + ecart, convocation=f.convocation + ecart, transmission=f.transmission + ecart,
                   reception=f.reception + ecart, publication=f.publication + ecart)  # fmt: skip


def ident(f: Faits, code: str, nature: str = "DE") -> str:
    """The préfecture's identifier, its number in the only characters that it allows."""
    return f"{f.departement}-{f.siren}-{f.seance:%Y%m%d}-{re.sub(r'[^A-Z0-9]+', '_', code.upper())}-{nature}"


def cachet(d: Feuille, f: Faits, genre: str, code: str, nature: str = "DE") -> None:
    """The préfecture's stamp, as one of the programs prints it, and what it says."""
    identifiant = ident(f, code, nature)
    envoi, recu, mis = (f"{j:%d/%m/%Y}" for j in (f.transmission, f.reception, f.publication))
    d.timbre = {
        "actes": ("Accusé de réception en préfecture", identifiant, f"Date de télétransmission : {envoi}",
                  f"Date de réception préfecture : {recu}"),
        "s2low": (f"Envoyé en préfecture le {envoi}", f"Reçu en préfecture le {recu}", f"Publié le {mis}",
                  f"ID : {identifiant}"),
        "s2low_vide": (f"Envoyé en préfecture le {envoi}", f"Reçu en préfecture le {recu}", "Affiché le",
                       f"ID : {identifiant}"),
        "ministere": ("Accusé de réception – Ministère de l'intérieur", identifiant, "Acte Certifié exécutoire",
                      f"Envoi Préfecture : {envoi}", f"Réception en Préfecture : {recu}"),
        "interieur": ("Accusé de réception - Ministère de l'Intérieur", identifiant, "Accusé certifié exécutoire",
                      f"Réception par le préfet : {recu}", f"Publication : {mis}"),
        "ar": ("AR Prefecture", identifiant, f"Reçu le {recu}"),
        "ar_publie": ("AR Prefecture", identifiant, f"Reçu le {recu}", f"Publié le {mis}"),
    }[genre]  # fmt: skip
    d.dit(identifiant=identifiant, reception=f.reception)
    if genre in {"actes", "s2low", "s2low_vide", "ministere"}:
        d.dit(transmission=f.transmission)
    if genre in {"s2low", "interieur", "ar_publie"}:
        d.dit(publication=f.publication)


def constats(d: Feuille, f: Faits, numero: str, comptes: Sequence[str] = CLASSIQUES, *, objet: str = "",
             qualite: str | None = "", preside: bool = True, secretaire: bool = True) -> None:  # fmt: skip
    """What the head says; `comptes`: the fields of the head that are printed."""
    dit_tete(d, f, numero, objet or f.sujet.objet)
    if preside:
        d.dit(president=personne(f.president, f.president.qualite if qualite == "" else qualite))
    if secretaire:
        d.dit(secretaire=str(f.secretaire))
    d.dit(**{c: getattr(f, "exercice" if c == "en_exercice" else c) for c in comptes})


def sans_verbes(d: Feuille, textes: Sequence[str], numeros: Sequence[str | None] | None = None) -> None:
    """Provisions whose subject is not the authority: no verb of hers."""
    d.dit(provisions=[(n, None, t) for n, t in zip(numeros or [None] * len(textes), textes, strict=True)])


def vus(d: Feuille, textes: Sequence[str]) -> None:
    """The visas as the reader keeps them."""
    d.dit(visas=[f"Vu {t}" for t in textes])


def motives(d: Feuille, textes: Sequence[str], mot: str = "Considérant") -> None:
    """The considérants as the reader keeps them."""
    d.dit(considerants=[f"{mot} {t}" for t in textes])


def contraires(f: Faits) -> list[Individu]:
    """Who votes against: present members."""
    return list(f.autres[: f.contre])


def abstenus(f: Faits) -> list[Individu]:
    """Who abstains: present members."""
    return list(f.autres[f.contre : f.contre + f.abstentions])


def civil(gens: Sequence[Individu], lien: str = ", ") -> str:
    """« M. A, Mme B »."""
    return lien.join(f"{i.civilite} {i}" for i in gens)


def nu(gens: Sequence[Individu], lien: str = ", ") -> str:
    """« Claire MARTEL, Hugo DIALLO »."""
    return lien.join(str(i) for i in gens)


def pluriel(n: int, mot: str) -> str:
    """« 1 abstention », « 2 abstentions »."""
    return f"{n} {mot}{'s' if n > 1 else ''}"


def colonne(*textes: str, **style: object) -> tuple[P, ...]:
    """The paragraphs of one column, close together."""
    return tuple(P(t, **{"avant": 2, **style}) for t in textes)  # type: ignore[arg-type]


def majuscule(texte: str) -> str:
    """« D'approuver »."""
    return texte[0].upper() + texte[1:]


def deux_mains(d: Feuille, f: Faits, gauche: str, droite: str, secretaire_d_abord: bool = False) -> None:
    """Two signatures on the same lines: titles, then names."""
    gens = [f.secretaire, f.president] if secretaire_d_abord else [f.president, f.secretaire]
    d.blocs.append(Colonnes((P(gauche, avant=14), P(str(gens[0]), avant=24)),
                            (P(droite, avant=14), P(str(gens[1]), avant=24)), part=0.5))  # fmt: skip
    d.dit(signataires=[str(i) for i in gens])


def une_main(d: Feuille, nom: object, *lignes: str, aligne: str = "droite") -> None:
    """One signature."""
    d.lignes(*lignes, str(nom), aligne=aligne, avant=16)
    d.dit(signataires=[str(nom)])

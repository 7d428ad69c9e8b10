"""Open data of délibérations: the national schema SCDL « Délibérations » 2.1, the dates that it lacks, the rest.

A délibération that cannot be expressed is left out of both files and listed in a third, with its reasons: nothing is
guessed to fill a required field. The words are those of the acts, whatever sign they begin with: these files are data,
not a spreadsheet's formulas (`docs/decisions/donnees-ouvertes.md`).
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from publish.contexte import Licence
from registry.registre import LIMITE_MAX, Registre
from schemas.acte import Acte, Nature
from schemas.acte_publie import ActePublie
from schemas.matieres import libelle_scdl
from schemas.vie import Statut, TypeEvenement

FORMAT = 1
"""Changes with what the files say, and with it every ETag."""

BLOC = 32_768


class Fichier(StrEnum):
    """The three files; the value is the name without its extension, and that of its schema."""

    DELIBERATIONS = "deliberations"
    DATES = "deliberations-dates"
    ECARTEES = "deliberations-ecartees"


@dataclass(frozen=True, slots=True)
class Ecart:
    """A published délibération that the schema cannot express: what it is called, its path, why."""

    acte: str
    uri: str
    raisons: tuple[str, ...]


@cache
def schema(fichier: Fichier) -> Mapping[str, Any]:
    """The Table Schema of a file."""
    texte = (files("schemas") / "ressources" / f"scdl-{fichier}.json").read_text(encoding="utf-8")
    lu: Mapping[str, Any] = json.loads(texte)
    return lu


def colonnes(fichier: Fichier) -> tuple[str, ...]:
    """Its columns, in order."""
    return tuple(champ["name"] for champ in schema(fichier)["fields"])


def deliberations(registre: Registre, siren: str | None = None) -> Iterator[ActePublie]:
    """Every published délibération, newest session first."""
    suite: str | None = None
    while True:
        page = registre.publies(siren=siren, nature=Nature.DE, apres=suite, limite=LIMITE_MAX)
        yield from page.actes
        suite = page.suite
        if suite is None:
            return


def en_csv(
    fichier: Fichier, actes: Iterable[ActePublie], adresse: str, prefectures: Mapping[str, str]
) -> Iterator[bytes]:
    """The file (RFC 4180, UTF-8), some `BLOC` characters at a time. `adresse`: base address of the site; `prefectures`:
    SCDL code of the préfecture of each SIREN."""
    sortie = io.StringIO()
    ecrivain = csv.writer(sortie)
    ecrivain.writerow(colonnes(fichier))
    for publie in actes:
        ligne = _ligne(fichier, publie, adresse.rstrip("/"), prefectures)
        if ligne is not None:
            ecrivain.writerow(_valeurs(fichier, ligne))
        if sortie.tell() >= BLOC:
            yield sortie.getvalue().encode()
            sortie.seek(0)
            sortie.truncate()
    yield sortie.getvalue().encode()


def en_tables(
    actes: Iterable[ActePublie], adresse: str, prefectures: Mapping[str, str]
) -> tuple[dict[Fichier, bytes], tuple[Ecart, ...]]:
    """The three files in one reading of the acts, and what is left out."""
    sorties = {fichier: io.StringIO() for fichier in Fichier}
    ecrivains = {fichier: csv.writer(sortie) for fichier, sortie in sorties.items()}
    ecarts: list[Ecart] = []
    for fichier, ecrivain in ecrivains.items():
        ecrivain.writerow(colonnes(fichier))
    for publie in actes:
        for fichier, ecrivain in ecrivains.items():
            ligne = _ligne(fichier, publie, adresse.rstrip("/"), prefectures)
            if ligne is not None:
                ecrivain.writerow(_valeurs(fichier, ligne))
        if manques := raisons(publie):
            ecarts.append(Ecart(publie.identifiant or publie.acte.numero or publie.cle, publie.uri, manques))
    return {fichier: sortie.getvalue().encode() for fichier, sortie in sorties.items()}, tuple(ecarts)


def paquet(nom: str, adresse: str, licence: Licence, siren: str | None = None, *, ici: bool = False) -> dict[str, Any]:
    """The Data Package of the three files: at their addresses on the site `nom`, or beside it with `ici`."""
    base = adresse.rstrip("/")
    debut = "" if ici else f"{base}/scdl/"
    suite = f"?siren={siren}" if siren and not ici else ""
    return {
        "name": "deliberations" + (f"-{siren}" if siren else ""),
        "title": f"Délibérations · {nom}",
        "homepage": f"{base}/donnees",
        "licenses": [{"title": licence.nom, "path": licence.url}],
        "resources": [
            {
                "name": fichier.value,
                "title": schema(fichier)["title"],
                "path": f"{debut}{fichier}.csv{suite}",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "schema": f"{debut}{fichier}.schema.json",
            }
            for fichier in Fichier
        ],
    }


def raisons(publie: ActePublie) -> tuple[str, ...]:
    """What keeps a délibération out of the file; empty when it is in."""
    acte, siret, trouvees = publie.acte, publie.collectivite.siret, []
    if not publie.vie.adoptee:
        trouvees.append("proposition rejetée : le schéma décrit les délibérations adoptées")
    if siret is None or len(siret) != 14 or not siret.isdigit():
        trouvees.append("SIRET de la collectivité inconnu")
    if matiere(publie) is None:
        trouvees.append("matière non confirmée")
    if not _objet(acte):
        trouvees.append("objet inconnu")
    if acte.seance.date is None:
        trouvees.append("date inconnue")
    return tuple(trouvees)


def matiere(publie: ActePublie) -> tuple[str, str] | None:
    """(code of level 2, « level 1/level 2 » in lower case), None when the register knows none."""
    code = publie.vie.qualification.matiere or publie.acte.matiere
    nom = libelle_scdl(code) if code else None
    return None if code is None or nom is None else (".".join(code.split(".")[:2]), nom)


def vote(acte: Acte) -> tuple[int, int, int, int, int] | None:
    """(members, votes cast, for, against, abstentions): all five or none, and they add up."""
    voix, effectif = acte.vote, acte.seance.effectif.en_exercice
    if effectif is None or voix.pour is None or voix.contre is None or voix.abstentions is None:
        return None
    reel = voix.pour + voix.contre + voix.abstentions
    return (effectif, reel, voix.pour, voix.contre, voix.abstentions) if 0 < reel <= effectif else None


def _ligne(
    fichier: Fichier, publie: ActePublie, adresse: str, prefectures: Mapping[str, str]
) -> dict[str, object] | None:
    manques = raisons(publie)
    if (fichier is Fichier.ECARTEES) != bool(manques):
        return None
    identite: dict[str, object] = {
        "COLL_NOM": _propre(publie.collectivite.nom),
        "SIREN": publie.collectivite.siren,
        "COLL_SIRET": publie.collectivite.siret,
        "DELIB_ID": _propre(publie.acte.numero or publie.uri.rsplit("/", 1)[-1]),
        "DELIB_DATE": publie.acte.seance.date,
        "DELIB_URL": adresse + publie.uri,
    }
    match fichier:
        case Fichier.ECARTEES:
            return {**identite, "RAISONS": " ; ".join(manques)}
        case Fichier.DATES:
            return {**identite, **_dates(publie)}
        case Fichier.DELIBERATIONS:
            return {**identite, **_faits(publie), "PREF_ID": prefectures.get(publie.collectivite.siren)}


def _valeurs(fichier: Fichier, ligne: Mapping[str, object]) -> list[str]:
    return ["" if ligne[nom] is None else str(ligne[nom]) for nom in colonnes(fichier)]


def _faits(publie: ActePublie) -> dict[str, object]:
    code, nom = matiere(publie) or (None, None)
    chiffres = vote(publie.acte) or (None,) * 5
    noms = ("VOTE_EFFECTIF", "VOTE_REEL", "VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION")
    return {
        "DELIB_MATIERE_CODE": code,
        "DELIB_MATIERE_NOM": nom,
        "DELIB_OBJET": _objet(publie.acte),
        "BUDGET_ANNEE": None,
        "BUDGET_NOM": None,
        "PREF_DATE": _premier(publie, TypeEvenement.RECEPTION),
        **dict(zip(noms, chiffres, strict=True)),
    }


def _dates(publie: ActePublie) -> dict[str, object]:
    etat = publie.statut
    retenue, tiers = etat.publicite.retenue, etat.recours_tiers
    return {
        "TRANSMISSION_DATE": _premier(publie, TypeEvenement.TRANSMISSION),
        "RECEPTION_DATE": _premier(publie, TypeEvenement.RECEPTION),
        "PUBLICATION_DATE": retenue.date if retenue else None,
        "PUBLICATION_MOYEN": retenue.moyen.value if retenue else None,
        "PUBLICATION_SOURCE": retenue.source.value if retenue else None,
        "MISE_EN_LIGNE": publie.mis_en_ligne.isoformat(),
        "STATUT": Statut(etat.statut).value if etat.statut else None,
        "EXECUTOIRE_DATE": etat.executoire_depuis,
        "RECOURS_DERNIER_JOUR": tiers.dernier_jour,
        "RECOURS_PRUDENT": tiers.prudent,
        "RECOURS_AU_PLUS_TARD": tiers.au_plus_tard,
        "RECOURS_PARTICULIER": tiers.particulier,
        "ETAT_DATE": etat.au,
    }


def _premier(publie: ActePublie, type_: TypeEvenement) -> date | None:
    """The day of the first event of a kind that counts: what a correction replaced does not."""
    return next((e.date for e in publie.statut.evenements if e.type is type_), None)


def _objet(acte: Acte) -> str:
    return _propre(acte.objet or acte.titre or "")


def _propre(texte: str) -> str:
    """On one line: the words, and the spaces between them."""
    return " ".join(texte.split())

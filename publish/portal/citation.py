"""How to cite an act: in a sentence, and for those who keep a bibliography (BibTeX)."""

from __future__ import annotations

import re

from publish.portal.mots import du_type, nom_affiche
from publish.typographie import jour
from schemas.acte_publie import ActePublie


def en_une_phrase(publie: ActePublie) -> str:
    """« Commune de X, Conseil municipal, délibération n° 12 du 3 mars 2026, exécutoire le 9 mars 2026. »"""
    acte, seance, depuis = publie.acte, publie.acte.seance.date, publie.statut.executoire_depuis
    morceaux = [publie.collectivite.nom, *([acte.organe] if acte.organe else [])]
    numero = f" n° {acte.numero}" if acte.numero else ""
    morceaux.append(f"{du_type(acte.nature)}{numero}" + (f" du {jour(seance)}" if seance else ""))
    if depuis and depuis <= publie.statut.au:
        morceaux.append(f"exécutoire le {jour(depuis)}")
    return ", ".join(morceaux) + "."


def bibtex(publie: ActePublie, adresse: str) -> str:
    """One `@misc` entry; braces keep the name of the authority and the words of the title as they are."""
    acte, seance = publie.acte, publie.acte.seance.date
    cle = re.sub(r"[^A-Za-z0-9]+", "-", publie.uri.removeprefix("/eli/")).strip("-")
    champs = {
        "author": "{" + _sur(publie.collectivite.nom) + "}",
        "title": "{" + _sur(nom_affiche(acte)) + "}",
        "howpublished": _sur(acte.nature.libelle + (f" n° {acte.numero}" if acte.numero else "")),
        "date": seance.isoformat() if seance else "",
        "url": adresse.rstrip("/") + publie.uri,
        "urldate": publie.statut.au.isoformat(),
    }
    lignes = ",\n".join(f"  {nom} = {{{valeur}}}" for nom, valeur in champs.items() if valeur)
    return f"@misc{{{cle},\n{lignes}\n}}"


def _sur(texte: str) -> str:
    """What BibTeX reads as a command is escaped."""
    sans = re.sub(r"[{}\\]", "", " ".join(texte.split()))
    return re.sub(r"([%&$#_])", r"\\\1", sans)

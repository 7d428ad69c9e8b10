"""The object: after its label, beside or below the number, in the title, or the line that looks most like one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.parsing.blocs import Bloc
from pipeline.parsing.constats import Constats
from pipeline.parsing.decoupe import sans_rang
from pipeline.parsing.forme import Forme
from pipeline.parsing.formules import (
    OBJET,
)
from pipeline.parsing.fragments import Fragment
from pipeline.parsing.motifs import (
    A_PUCE,
    JETON,
    NUMERO,
    NUMERO_OBJET,
    NUMERO_TITRE,
    UNE_DATE,
    replier,
)
from pipeline.parsing.numero import lire_numero, propre
from pipeline.parsing.tableau import cellules
from pipeline.parsing.titre import (
    FILETS,
    RUBRIQUE_NUMEROTEE,
    TITRE_LONG,
    liste_de_noms,
    note_de_titre,
    titre_de_minutes,
    titre_seul,
)
from schemas.acte import Role

_CE_N_EST_QU_UN_NUMERO = re.compile(
    rf"(?:{RUBRIQUE_NUMEROTEE}|(?:deliberation|arrete|decision)\s*(?:n°\s*)?[\w./-]*\d[\w./-]*$)"
)
_NUMERO_EN_FIN = re.compile(
    r"\s+(?:[-–—]\s*(?:[nN]°\s*)?|\([nN]°\s*)(?P<numero>[A-Z]{0,5}[_-]?\d{2,4}[_/-]\d[\w/-]*)\)?\s*$"
)
_IDENTIFIANT_ENTAME = re.compile(r"\d{3}-\d{9}-")
_ACTE_D_ABORD = re.compile(r"\W*(?:arrete|deliberation|decision|n°)[^0-9]*\d")
_MATIERE = re.compile(r"[1-9]\.\d{1,2}")
_PORTANT = re.compile(
    r"\b(?:portant|relati(?:f|ve) (?:a|au|aux)|reglementant|autorisant|interdisant|instituant|fixant|modifiant)\b"
)
_DELIBERATION_EN_TITRE = re.compile(
    r"^\W*deliberation\b[^,;]{0,40}$|^\W*deliberation\b[^,;:]{0,40}?\b(?:portant|relative)\b"
)
_ACTE_D_UNE_PERSONNE = re.compile(rf"(?:[^:]* : )?\W*(?:arrete|decision|{_PORTANT.pattern})")
_SON_VOTE = re.compile(r"\s*\((?:[Aa]dopt|[Vv]ot)ée? (?:à|par) [^()]*\)$")
"""« Legs de Mme VAL (votée à l'unanimité) »."""
_ENTRE_GUILLEMETS = re.compile(r"[«“\"]\s*(?P<dedans>.+?)\s*[»”\"]")
_RANG_NU = re.compile(r"\d{1,2}\s?[).:/–—-]\s")
"""« 7 – Tarifs »: the same, which is no number of the act."""
_FILETS_SEULS = " _=~*"
_NUMERO_ET_OBJET = re.compile(
    r"^\W*(?:(?:deliberation|decision|acte|arrete)\s+)?(?:n°|numero)(?: de (?:la |l')?(?:deliberation|acte))?"
    r"[\s:]+objet(?:[\s:]+|$)"
)
_SOUS_EUX = re.compile(rf"^(?P<numero>{JETON})[\s:]+(?P<objet>\S.*)$")
"""A row of two labels, then what they name."""


def numero_et_objet(
    blocs: Sequence[Bloc], lignes: Sequence[Fragment], forme: Forme, titre: str | None, constats: Constats
) -> tuple[str | None, str | None]:
    if titre is not None:
        return _annonce(blocs, titre)
    numero, objet = _sous_leurs_libelles(blocs)
    objet = objet or _objet_annonce(blocs)
    if objet is None:
        numero, objet = _titre_numerote(blocs, lire_numero(lignes, Constats()))
    numero = numero or cellules([f.texte for f in lignes]).get("numero")
    numero = numero or lire_numero(
        [f for b in blocs if b.role is not Role.OBJET for f in b.fragments] or lignes, constats
    )
    numero = numero or lire_numero([b.premier for b in blocs if _libelle_d_acte(b)], constats)
    if objet is None:
        objet = _objet_du_titre(blocs, forme)
    if objet is None:
        objet = titre_de_minutes(blocs) or titre_seul(blocs, constats)
    objet = (_sans_guillemets(objet) or "").rstrip(_FILETS_SEULS)
    return _sans_le_numero(_SON_VOTE.sub("", objet) or None, numero)


def _libelle_d_acte(bloc: Bloc) -> bool:
    """« Délibération n° 12 – Objet : … », on one line."""
    annonce = OBJET.match(replier(bloc.premier.texte))
    return annonce is not None and bool(_ACTE_D_ABORD.match(annonce.group()))


def _objet_annonce(blocs: Sequence[Bloc]) -> str | None:
    """What stands after or below its label; « Objet : » rather than « Affaire n° 3 : »."""
    annonces = [(rang, m) for rang, b in enumerate(blocs) if (m := OBJET.match(replier(b.premier.texte)))]
    for rang, annonce in sorted(annonces, key=lambda a: "objet" not in a[1].group()):
        texte = blocs[rang].texte.replace("\n", " ")
        suite = texte[annonce.end() :].strip().lstrip("–—- ")
        if suite or rang + 1 < len(blocs):
            porteur = blocs[rang] if suite else blocs[rang + 1]
            if _CE_N_EST_QU_UN_NUMERO.match(replier(suite or porteur.texte)):
                continue
            porteur.role = Role.OBJET
            return suite or porteur.texte.replace("\n", " ")
    return None


def _sans_guillemets(objet: str | None) -> str | None:
    """« Objet : « Vente d'un terrain » »: the quotes that hold the whole object are no part of it."""
    trouve = _ENTRE_GUILLEMETS.fullmatch(objet or "")
    dedans = trouve["dedans"] if trouve else ""
    return dedans if dedans and dedans.count("«") == dedans.count("»") else objet


def _sans_le_numero(objet: str | None, numero: str | None) -> tuple[str | None, str | None]:
    """« Objet : Dénomination d'une voie - DE_2025_083 »: the number, and the object without it."""
    if objet and numero and objet.startswith(f"{numero} "):
        objet = objet[len(numero) :].lstrip(FILETS + ":")
    fin = _NUMERO_EN_FIN.search(objet or "")
    if objet is None or fin is None or numero not in {None, fin["numero"]}:
        return numero, objet
    return fin["numero"], objet[: fin.start()] or objet


def _annonce(blocs: Sequence[Bloc], titre: str) -> tuple[str | None, str | None]:
    """The number and the object that minutes give an act, at the line where it opens."""
    rang = next((i for i, b in enumerate(blocs) if b.texte.startswith(titre)), None)
    bloc, dessous = (None, None) if rang is None else (blocs[rang], next(iter(blocs[rang + 1 :]), None))
    texte = bloc.texte.replace("\n", " ") if bloc else titre
    if bloc:
        bloc.role = Role.OBJET
    numerote = NUMERO_OBJET.match(replier(texte))
    if numerote and not _RANG_NU.match(texte):
        return propre(texte[numerote.start("numero") : numerote.end("numero")]), texte[
            numerote.start("objet") :
        ].strip()
    numero, objet = None, None
    if (place := NUMERO_TITRE.match(texte)) or ((place := NUMERO.match(replier(texte))) and place["a"]):
        nom = "numero" if place.re is NUMERO_TITRE else "a"
        numero = propre(texte[place.start(nom) : place.end(nom)])
        objet = (place["objet"] if nom == "numero" else texte[place.end() :].strip(" :–—-")) or None
        if objet is None and dessous and _est_le_titre(dessous, bloc):
            suite = blocs[rang + 2 : rang + 3] if rang is not None and dessous.texte.endswith(("–", "-")) else []
            for porteur in (dessous, *suite):
                porteur.role = Role.OBJET
            objet = sans_rang(A_PUCE.sub("", " ".join(b.texte.replace("\n", " ") for b in (dessous, *suite))))
        return numero, objet
    return None, sans_rang(texte) or None


def _est_le_titre(bloc: Bloc, numero: Bloc | None) -> bool:
    """What stands just below the number, even though a colon ends it."""
    return not bloc.texte.endswith(".") and note_de_titre(bloc.fragments, numero) > -3


def _objet_du_titre(blocs: Sequence[Bloc], forme: Forme) -> str | None:
    """« ARRÊTÉ N° 12 portant réglementation du stationnement »: what the title says that the act bears on."""
    for bloc in blocs:
        texte = bloc.texte.replace("\n", " ")
        trouve = _PORTANT.search(replier(texte))
        en_titre = _DELIBERATION_EN_TITRE if forme is Forme.DELIBERATION else _ACTE_D_UNE_PERSONNE
        if trouve and en_titre.match(replier(texte)):
            bloc.role = Role.OBJET
            return texte[trouve.start() :].strip(" .,")
    return None


def _sous_leurs_libelles(blocs: Sequence[Bloc]) -> tuple[str | None, str | None]:
    """The number and the object that stand below « Délibération n° | Objet »."""
    for bloc, dessous in pairwise([*blocs, None]):
        texte = bloc.texte.replace("\n", " ") if bloc else ""
        libelles = _NUMERO_ET_OBJET.match(replier(texte))
        porteur = bloc if libelles and libelles.end() < len(texte) else dessous
        if libelles is None or porteur is None:
            continue
        texte = texte[libelles.end() :] or porteur.texte.replace("\n", " ")
        if trouve := _SOUS_EUX.match(replier(texte)):
            porteur.role = Role.OBJET
            return propre(texte[trouve.start("numero") : trouve.end("numero")]), texte[trouve.start("objet") :].strip(
                " |"
            )
    return None, None


def _titre_numerote(blocs: Sequence[Bloc], nomme: str | None) -> tuple[str | None, str | None]:
    """« BM2025/12/02/22-1 : OUVERTURE DU PARCOURS … »; beside a number that the head names, « 7.1 – Décisions
    budgétaires » is the matière's."""
    for bloc in blocs:
        texte = bloc.texte.replace("\n", " ")
        trouve = NUMERO_OBJET.match(replier(texte))
        objet = texte[trouve.start("objet") :].strip() if trouve else ""
        autre = UNE_DATE.match(replier(texte)) or _IDENTIFIANT_ENTAME.match(replier(texte))
        matiere = trouve is not None and _MATIERE.fullmatch(trouve["numero"]) and nomme not in {None, trouve["numero"]}
        autre = autre or _RANG_NU.match(texte)
        if trouve and sum(c.isalpha() for c in objet) > 5 and not (autre or matiere or liste_de_noms(objet)):
            bloc.role = Role.OBJET
            libelle = OBJET.match(replier(objet))
            numero = propre(texte[trouve.start("numero") : trouve.end("numero")])
            return numero, objet[libelle.end() :] if libelle else objet
        sans_deux_points = NUMERO_TITRE.match(texte) if nomme is None else None
        if sans_deux_points and sans_deux_points["objet"] and not autre and len(texte) < TITRE_LONG:
            bloc.role = Role.OBJET
            return sans_deux_points["numero"], sans_deux_points["objet"]
    return None, None

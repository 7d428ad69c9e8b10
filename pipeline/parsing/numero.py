"""The act's number, among those that its head writes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.parsing.constats import Constats
from pipeline.parsing.fragments import Fragment
from pipeline.parsing.motifs import (
    A_PUCE,
    NUMERO,
    UNE_DATE,
    replier,
)

_NUMERO_ISOLE = re.compile(r"(?:^|[^\w\s'])\s*$|\d\s*$")
"""What stands before « n° » when it numbers the act itself: nothing, a separator, a date."""
_BARRE = re.compile(r"\s*/\s*")
_SIREN_D_ABORD = re.compile(r"\W*(?:siren|siret)")
_CITE = re.compile(
    r"\b(?:par|vu|selon|suivant|remplace|abroge|modifie|complete|annule)\s+(?:[ld]'|l[ea]s? )?$|^\W*[ld]'$|"
    r"\bpart a la\s+$"
)
_CHIFFRE = re.compile("[0-9]")
_SIGLE_DETACHE = re.compile(r"(?<=[A-Za-zÉé°:.|]\s)[A-Z]{1,6}\s$")
_SIGLE_APRES = re.compile(
    r"(?<=\d)\s(?!D[EU]\b|L[AE]\b|EN\b|AU\b|ET\b|[IVX]+\b)[A-Z]{2,3}"
    r"(?=\s*(?:$|[|:–—-]|\sD(?:U |E LA |E L['’])(?:ASSEMBLÉE|CONSEIL|BUREAU|COMIT|COMMISSION)))"
)
"""« n° 25/025 AC »: the letters of the service, where nothing else can follow the number."""
_BOUT_DE_NUMERO = re.compile(r"[A-Z0-9][A-Z0-9./_-]{0,11}")
_ACTE_NOMME = re.compile(r"\b(?:deliberation|arrete|acte|extrait|decision (?:du|de la|municipale))s?\b[^.;]*$")
_NOMME_UN_NUMERO = re.compile(r"n°|numero|ordre|^(?:deliberation|acte)\b.*\d-\d\d?-\d\d$")
_REFERENCE = re.compile(r"\W*R[ée]f(?:érence)?\.? ?: (?P<numero>(?:[A-Z]{1,5}[_-]?)?(?:19|20)\d\d[_/-]\d[\w/-]*)$")
_AU_MILIEU = re.compile(r"[^\w\s]\d\w*")
"""What follows a number that a misread separator cuts: « 25:085 »."""
_RANG_LONG = 4
"""« Affaire n° 17-02-077 » is a number, « Affaire n° 3 » a rank in the agenda."""


def lire_numero(lignes: Sequence[Fragment], constats: Constats) -> str | None:
    """« Délibération n° 12 » rather than any other number of the head."""
    trouves: list[tuple[bool, str, Fragment, int]] = []
    autour = zip(lignes, ["", *(g.texte for g in lignes)], [*(g.texte for g in lignes[1:]), ""], strict=False)
    for f, dessus, dessous in autour:
        # A full line cuts a number at its hyphen.
        texte = f.texte + (dessous if f.texte.endswith("-") and _BOUT_DE_NUMERO.fullmatch(dessous) else "")
        replie = replier(texte)
        if not _CHIFFRE.search(replie) or _SIREN_D_ABORD.match(replie):
            continue
        for m in NUMERO.finditer(replie):
            nom = next(g for g in ("a", "b", "c") if m[g])
            avant = replie[: m.start()]
            affaire = avant.endswith("affaire ") and sum(map(str.isdigit, m[nom])) > _RANG_LONG
            if nom == "b" and not (_NUMERO_ISOLE.search(avant) or _ACTE_NOMME.search(avant) or affaire):
                continue  # « parcelle AB n° 412 »
            cite = _CITE.search(avant or f"{replier(dessus)} ")
            if cite or (A_PUCE.match(texte) and replie[m.end() :].strip(" -–—")):
                continue  # « habilité par arrêté n° 12 », an item of the agenda
            if _NOMME_UN_NUMERO.search(m.group()) or not UNE_DATE.fullmatch(m[nom]):
                lettres = _SIGLE_DETACHE.search(texte[: m.start(nom)])
                debut = lettres.start() if lettres else m.start(nom)
                apres = _SIGLE_APRES.match(texte, m.end(nom))
                fin = apres.end() if apres else m.end(nom)
                trouves.append((nom != "a" and m.start() > 0, propre(texte[debut:fin]), f, fin))
    if not trouves:
        references = (_REFERENCE.match(f.texte) for f in lignes)
        return next((r["numero"] for r in references if r), None)
    _, numero, ou, fin = min(trouves, key=lambda t: t[0])
    if coupe := _AU_MILIEU.match(ou.texte, fin):
        constats.noter("NUM-05", ou, lu=numero, suite=numero + coupe.group())
    return numero


def numero_en_marge(mobilier: Sequence[str]) -> str | None:
    """The number that the page's furniture alone gives: « Délibération n° CA 2015-71 – page 1 »."""
    for texte in mobilier:
        trouve = NUMERO.search(replier(texte))
        if trouve and trouve["a"] and not UNE_DATE.fullmatch(trouve["a"]):
            lettres = _SIGLE_DETACHE.search(texte[: trouve.start("a")])
            return propre(texte[lettres.start() if lettres else trouve.start("a") : trouve.end("a")])
    return None


def numero_du_timbre(ecrit: str, lignes: Sequence[Fragment]) -> str:
    """The number that a stamp bears, as the head writes it: « 19/0007 », where the identifier has « 19-0007 »."""
    for f in lignes:
        for mot in f.texte.split():
            if mot.strip(".,:;") != ecrit and _sans_signe(mot) == _sans_signe(ecrit):
                return mot.strip(".,:;")
    return ecrit


def _sans_signe(numero: str) -> str:
    return "".join(c for c in numero.upper() if c.isalnum())


def propre(numero: str) -> str:
    return _BARRE.sub("/", numero).strip(" .-/")

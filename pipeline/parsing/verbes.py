"""Operative verbs: every spelling of « approuve », « APPROUVE », « d'approuver » is one verb, `APPROUVE`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.parsing.conjugaison import INFINITIFS, PARTICIPES, PRESENTS, conjuguer
from pipeline.parsing.motifs import ASSEMBLEE, PUCE, RANG, replier

_SUJET = rf"(?:(?:les membres (?:du |de la |de l')|nous, |le |la |l'){ASSEMBLEE}(?: municipal| deliberante)?\s*+,?\s*+)"
_TETE = re.compile(rf"(?:{PUCE})*+(?:{RANG})?")
_AVANT_LE_VERBE = re.compile(
    rf"(?:{_SUJET}|(?:(?:la|le|l') ?(?:ville|commune|communaute|metropole|departement|region|syndicat)|elle|il) )?"
    r"(?:(?:lui|leur) )?"
)
_MOT = re.compile(r"[^\W\d_][\w'-]*+")
_MOT_SUIVANT = re.compile(r"(?<=[\s,])[^\W\d_][\w'-]*+")
_DE = re.compile(r"(?:de\s+|d')(?:bien\s+vouloir\s+|ne\s+pas\s+)?(?:(?:l[ea]s?|lui|leur|en|y)\s+|l')?")
_AUXILIAIRE = re.compile(r"(?:a|ont|avons)\s+(?:(?:donc|ainsi|bien|notamment|egalement)\s+)?|(?=s'est\s|se sont\s)")
_MANIERE = re.compile(
    r"\s*[:,]?\s*(?:(?:a l'unanimite|a la (?:\w+ )?majorite|par|avec|au scrutin|a main "
    r"levee)\b[^:;.]{0,120})?[:,]?\s*[-–]?\s*"
)
"""What may stand between « décide » and what it decides: how it was voted."""
_PORTEE = 130
_PROPOSE = re.compile(r"\b(?:propose|demande)\b")
_DE_DANS_LA_PHRASE = re.compile(r"(?:\bde\s+|\bd')(?:bien vouloir\s+)?(?=[a-z])")
_INFINITIF_INCONNU = re.compile(
    rf"^(?:{PUCE})?(?:{RANG})?(?:de\s+|d')(?:ne\s+pas\s+)?(?P<verbe>\w+(?:er|ir|re))\s+"
    r"(?:(?:le|la|les|un|une|des|du|de|que|au|aux|a|en|sur|dans|par|pour|ce|cet|cette|ces|son|sa|ses|leurs?)\s|"
    r"[ldq]u?')"
)
_NOMS_AUSSI = frozenset({
    "ACTE", "ADRESSE", "AMENDE", "ARRÊTE", "CHARGE", "CLASSE", "CLÔTURE", "COMMANDE", "DEMANDE", "DONNE", "GAGE",
    "LIMITE", "NOTE", "OFFRE", "PORTE", "PROGRAMME", "RÉSERVE", "SOLDE", "VIRE", "VOTE",
})  # fmt: skip
"""Verbs that are written like a noun: « Demande de subvention », « PROGRAMME DES TRAVAUX », « Adresse : »."""
_COMME_UN_NOM = re.compile(
    r"\s*(?:[:.(]|$|n°|(?:de(?! \d)|du|des|portant|municipal|permanent|temporaire|conjoint|susceptible|rendue?|"
    r"certifiee?|transmise?|executoire|administratif|publiee?|affichee?|notifiee?|recue?)\s|d')"
)
_OUVRENT = frozenset({"DÉCIDE", "DÉLIBÈRE", "ARRÊTE", "ORDONNE", "PROPOSE", "VOTE"})
"""Verbs that open a list of decisions."""
_AUXILIAIRES = frozenset({"a", "ont", "avons", "s'est", "se"})
_DETERMINANT = re.compile(r"(?<![\w'])(?:l[ea]s?|une?|des?|du|au|aux|en|ce|cet|cette|son|sa|sans|par|pour|[ld]')\s*$")
_INCONNU = re.compile(
    rf"^(?:{PUCE})?(?:{RANG})?(?P<verbe>(?!(?i:madame|monsieur|une|toute|cette|elle|entre|"
    rf"contre|outre|comme|notre|votre|chaque|même|quatre|quinze|treize|onze|[a-zà-ÿ]*[dt]re|soit|qu[’'e])\b)"
    rf"[A-Za-zÉÈÊéèê][a-zà-ÿ]{{2,}}(?:e|it|ait|ient|nd))\s+"
    r"(?:(?:le|la|les|un|une|que|ce|cet|cette|ces|son|sa|ses|leurs?|[Mm]adame|[Mm]onsieur)\s|(?:l|qu)['’])"
)
_CAPITALES = re.compile(
    rf"^(?:{PUCE})?(?P<verbe>[A-ZÀ-Þ]{{3,}}(?:E|T|D|ND|IT))\s+"
    r"(?:[a-zà-ÿ]|(?:MM?\.|M(?:me|adame|onsieur|esdames|essieurs)s?|L[ae]s?|Une?|Des?|Du|Aux?|Ce\w*|[LDÀ][’' ])"
    r"(?![A-ZÀ-Þ]))"
)
"""« HABILITE le Maire », and no family name: « ARMAND Odile »."""


@dataclass(frozen=True, slots=True)
class Verbe:
    """An operative verb: its one form, how it is written (`majuscules`, `initiale`, `minuscule`, `infinitif`), where
    it begins."""

    nom: str
    forme: str
    debut: int


def _chercher(table: dict[str, str], replie: str, debut: int) -> tuple[str, int] | None:
    """The form that stands there, and where it ends; « prend en compte » rather than « prend »."""
    mot = _MOT.match(replie, debut)
    if mot is None:
        return None
    for locution in _LOCUTIONS.get(mot.group(), ()):
        fin = debut + len(locution)
        if locution in table and replie.startswith(locution, debut) and not replie[fin : fin + 1].isalnum():
            return table[locution], fin
    nom = table.get(mot.group())
    return (nom, mot.end()) if nom else None


def _par_le_premier_mot() -> dict[str, list[str]]:
    sortie: dict[str, list[str]] = {}
    for forme in sorted({*INFINITIFS, *PRESENTS, *PARTICIPES}, key=len, reverse=True):
        if " " in forme:
            sortie.setdefault(forme.split(" ")[0], []).append(forme)
    return sortie


_LOCUTIONS = _par_le_premier_mot()
_PREMIERS_MOTS = frozenset({"a", "ont", "avons", "de", *INFINITIFS, *PRESENTS, *_LOCUTIONS})
"""The word on which whatever `lire_verbe` reads opens, « d'approuver » apart."""


@lru_cache(maxsize=1024)
def lire_verbe(texte: str) -> Verbe | None:
    """The operative verb that opens `texte`, after a bullet, a number or the assembly's name."""
    replie = replier(texte)
    tete = _TETE.match(replie)
    depuis = tete.end() if tete else 0
    sujet = _AVANT_LE_VERBE.match(replie, depuis)
    for debut in dict.fromkeys((sujet.end() if sujet else depuis, depuis, 0)):
        mot = _MOT.match(replie, debut)
        if mot is None or not (mot.group() in _PREMIERS_MOTS or mot.group().startswith("d'")):
            continue
        if verbe := _conjugue(texte, replie, debut, passe=not replie.startswith("ont ", debut) or debut > depuis):
            return verbe
        de = _DE.match(replie, debut)
        trouve = _chercher(INFINITIFS, replie, de.end() if de else debut)
        if trouve:
            nom, fin = trouve
            return Verbe(_resoudre(nom, texte, replie, fin), "infinitif", de.end() if de else debut)
    return None


@lru_cache(maxsize=1024)
def est_verbe_seul(texte: str) -> bool:
    """« AUTORISE » alone on its line: what it decides stands below."""
    replie = replier(texte)
    tete = _TETE.match(replie)
    debut = tete.end() if tete else 0
    trouve = _chercher(PRESENTS, replie, debut)
    return trouve is not None and trouve[1] == len(texte) and texte[-1] not in "éÉ" and trouve[0] not in _OUVRENT


def verbe_de_la_liste(texte: str) -> Verbe | None:
    """The infinitive that opens an item, even one that no table knows: « - de phaser les travaux ». `nom` is empty when
    no rule gives its third person."""
    trouve = _INFINITIF_INCONNU.match(replier(texte))
    if trouve is None:
        return None
    ecrit = texte[trouve.start("verbe") : trouve.end("verbe")].lower()
    return Verbe(conjuguer(ecrit) or "", "infinitif", trouve.start("verbe"))


def verbe_inconnu(texte: str) -> Verbe | None:
    """The word with a capital that opens an item and takes an object, as no noun does: « - Missionne le maire »."""
    trouve = _INCONNU.match(texte)
    return Verbe(trouve["verbe"].upper(), "initiale", trouve.start("verbe")) if trouve else None


def verbe_en_capitales(texte: str) -> Verbe | None:
    """Any word in capitals that opens a sentence after the hinge, as « HABILITE le Maire »."""
    trouve = _CAPITALES.match(texte)
    return Verbe(trouve["verbe"], "majuscules", trouve.start("verbe")) if trouve else None


def verbe_dans_la_phrase(texte: str, depuis: int = 0, passe: bool = True) -> Verbe | None:
    """The first operative verb after `depuis`, as in « Le conseil, après en avoir délibéré, approuve … »; `passe`: even
    « a approuvé »."""
    replie = replier(texte)
    for mot in _MOT_SUIVANT.finditer(replie, depuis):
        auxiliaire = mot.group() in _AUXILIAIRES
        if (auxiliaire and not passe) or _DETERMINANT.search(replie, max(0, mot.start() - 8), mot.start()):
            continue  # « le vote », « la charge »
        if verbe := _conjugue(texte, replie, mot.start()):
            return verbe
    return None


def verbe_propose(texte: str) -> Verbe | None:
    """The verb of « il est proposé au conseil de désigner … »."""
    replie = replier(texte)
    for annonce in _PROPOSE.finditer(replie):
        fin = min(annonce.end() + 110, *(p for c in ".:" if (p := replie.find(c, annonce.end())) >= 0), len(replie))
        for de in _DE_DANS_LA_PHRASE.finditer(replie, annonce.end(), fin):
            if trouve := _chercher(INFINITIFS, replie, de.end()):
                return Verbe(trouve[0], "infinitif", de.end())
    return None


def _conjugue(texte: str, replie: str, debut: int, passe: bool = True) -> Verbe | None:
    """« approuve », « approuvent », « a approuvé » there; None for what is a noun or a participle alone."""
    auxiliaire = _AUXILIAIRE.match(replie, debut) if passe else None
    trouve = _chercher(PARTICIPES, replie, auxiliaire.end()) if auxiliaire else None
    if trouve and " " not in trouve[0] and texte[trouve[1] - 1] == "e":
        trouve = None  # « a approuve » is no French
    if trouve is None:
        trouve = _chercher(PRESENTS, replie, debut)
        if trouve is None or _est_un_nom(*trouve, texte, replie):
            return None
    nom, fin = trouve
    ecrit = texte[debut:fin]
    forme = "majuscules" if ecrit.isupper() else "initiale" if ecrit[:1].isupper() else "minuscule"
    return Verbe(_resoudre(nom, texte, replie, fin), forme, debut)


def _est_un_nom(nom: str, fin: int, texte: str, replie: str) -> bool:
    if texte[fin - 1] in "éÉ":
        return True  # « ARRÊTÉ », « décidé »
    return nom in _NOMS_AUSSI and bool(_COMME_UN_NOM.match(replie, fin)) and _complement(replie, fin) is None


def _complement(replie: str, fin: int) -> str | None:
    """« DÉCIDE, à l'unanimité, d'approuver »: what completes the verb that ends there."""
    for de in _DE_DANS_LA_PHRASE.finditer(replie, fin, fin + _PORTEE):
        trouve = _chercher(INFINITIFS, replie, de.end())
        if trouve and _MANIERE.fullmatch(replie, fin, de.start()):
            return trouve[0]
    return None


def _resoudre(nom: str, texte: str, replie: str, fin: int) -> str:
    """« DÉCIDE d'approuver » decides an approval; `fin`: where the verb ends."""
    if nom not in {"DÉCIDE", "DÉLIBÈRE", "PROPOSE"}:
        return nom
    return _complement(replie, fin) or _complement_inconnu(texte, replie, fin) or nom


def _complement_inconnu(texte: str, replie: str, fin: int) -> str | None:
    """« DÉCIDE de phaser les travaux »: what stands there is a verb, even one that no table knows."""
    for de in _DE_DANS_LA_PHRASE.finditer(replie, fin, fin + _PORTEE):
        inconnu = _INFINITIF_INCONNU.match(replie[de.start() :])
        if inconnu and _MANIERE.fullmatch(replie, fin, de.start()):
            debut = de.start() + inconnu.start("verbe")
            return conjuguer(texte[debut : de.start() + inconnu.end("verbe")].lower())
    return None

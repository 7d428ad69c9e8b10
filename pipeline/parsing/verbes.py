"""Operative verbs: every spelling of « approuve », « APPROUVE », « d'approuver » is one verb, `APPROUVE`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.parsing.motifs import ASSEMBLEE, PUCE, replier

_REGULIERS = """
abandonner abroger accepter accorder acter admettre adopter affecter affirmer ajourner ajouter annuler appliquer
apporter approuver arrêter attribuer augmenter autoriser cautionner charger classer compléter composer confier confirmer
constater constituer créer décerner décider déclarer déclasser délibérer demander dénommer désaffecter désigner
dispenser donner engager entériner exprimer fixer habiliter imputer incorporer instaurer instituer intégrer
interdire lancer limiter mandater modifier nommer noter ordonner organiser préciser prononcer proposer prolonger
ratifier réaffirmer recruter refuser remercier reporter retirer réviser saisir signer solliciter souhaiter souligner
supprimer suspendre valider verser voter
"""
_AUTRES = {
    "acquérir": "ACQUIERT", "adhérer": "ADHÈRE", "admettre": "ADMET", "céder": "CÈDE", "conclure": "CONCLUT",
    "déléguer": "DÉLÈGUE", "définir": "DÉFINIT", "délibérer": "DÉLIBÈRE", "dire": "DIT", "élire": "ÉLIT",
    "émettre": "ÉMET", "établir": "ÉTABLIT", "étendre": "ÉTEND", "exonérer": "EXONÈRE", "garantir": "GARANTIT",
    "inscrire": "INSCRIT", "intégrer": "INTÈGRE", "interdire": "INTERDIT", "maintenir": "MAINTIENT", "mettre": "MET",
    "octroyer": "OCTROIE", "ouvrir": "OUVRE", "procéder": "PROCÈDE", "rappeler": "RAPPELLE",
    "reconduire": "RECONDUIT", "rejeter": "REJETTE", "renouveler": "RENOUVELLE", "saisir": "SAISIT",
    "soumettre": "SOUMET", "suspendre": "SUSPEND", "transférer": "TRANSFÈRE", "vendre": "VEND", "compléter": "COMPLÈTE",
    "prendre acte": "PREND ACTE", "donner acte": "DONNE ACTE", "faire sienne": "FAIT SIENNE",
    "prendre connaissance": "PREND CONNAISSANCE", "prendre en charge": "PREND EN CHARGE", "s'engager": "S’ENGAGE",
    "s'opposer": "S’OPPOSE",
}  # fmt: skip


def _table() -> tuple[dict[str, str], dict[str, str]]:
    infinitifs = {replier(i): i.removesuffix("r").upper() for i in _REGULIERS.split()}
    infinitifs.update({replier(i): troisieme for i, troisieme in _AUTRES.items()})
    return infinitifs, {replier(t): t for t in infinitifs.values()}


_INFINITIFS, _TROISIEMES = _table()


def _ou(mots: dict[str, str]) -> str:
    return "|".join(re.escape(m) for m in sorted(mots, key=len, reverse=True))


_TETE = rf"^(?:{PUCE})?(?:\d{{1,2}}\s?[.)°]-?\s+|[a-h]\)\s+)?(?:(?:le|la|l')\s*{ASSEMBLEE}(?:\s+municipal)?\s*,?\s*)?"
_TROISIEME = re.compile(rf"{_TETE}(?P<verbe>{_ou(_TROISIEMES)})(?![\w'-])")
_INFINITIF = re.compile(rf"{_TETE}(?P<de>(?:de\s+|d')(?:bien\s+vouloir\s+)?)?(?P<verbe>{_ou(_INFINITIFS)})(?![\w'-])")
_COMPLEMENT = re.compile(
    rf"\s*:?\s*(?:,?\s*(?:a l'unanimite|a la majorite)[^,:]*[,:]?)?\s*(?:[-–]\s*)?"
    rf"(?:de\s+|d')(?P<verbe>{_ou(_INFINITIFS)})\b"
)
_DANS_LA_PHRASE = re.compile(rf"(?<=[\s,])(?P<verbe>{_ou(_TROISIEMES)})(?![\w'-])")
_PROPOSE = re.compile(
    rf"\b(?:propose|demande)\b[^.:]{{0,90}}?(?:\bde\s+|\bd')(?:bien vouloir\s+)?(?P<verbe>{_ou(_INFINITIFS)})\b"
)
_CAPITALES = re.compile(rf"^(?:{PUCE})?(?P<verbe>[A-ZÀ-Þ]{{3,}}(?:E|T|D|ND|IT))\s+(?:[a-zà-ÿ]|[A-Z](?![A-ZÀ-Þ]))")


@dataclass(frozen=True, slots=True)
class Verbe:
    """An operative verb: its one form, how it is written (`majuscules`, `initiale`, `minuscule`, `infinitif`), where
    it begins."""

    nom: str
    forme: str
    debut: int


def lire_verbe(texte: str) -> Verbe | None:
    """The operative verb that opens `texte`, after a bullet, a number or the assembly's name."""
    replie = replier(texte)
    trouve = _TROISIEME.match(replie)
    if trouve:
        return Verbe(_resoudre(trouve, replie), _forme(texte, trouve), trouve.start("verbe"))
    trouve = _INFINITIF.match(replie)
    if trouve:
        return Verbe(_INFINITIFS[trouve["verbe"]], "infinitif", trouve.start("verbe"))
    return None


def verbe_en_capitales(texte: str) -> Verbe | None:
    """Any word in capitals that opens a sentence after the hinge, as « HABILITE le Maire »."""
    trouve = _CAPITALES.match(texte)
    return Verbe(trouve["verbe"], "majuscules", trouve.start("verbe")) if trouve else None


def verbe_dans_la_phrase(texte: str, depuis: int = 0) -> Verbe | None:
    """The first operative verb after `depuis`, as in « Le conseil, après en avoir délibéré, approuve … »."""
    trouve = _DANS_LA_PHRASE.search(replier(texte), depuis)
    return Verbe(_resoudre(trouve, replier(texte)), _forme(texte, trouve), trouve.start("verbe")) if trouve else None


def verbe_propose(texte: str) -> Verbe | None:
    """The verb of « il est proposé au conseil de désigner … »."""
    trouve = _PROPOSE.search(replier(texte))
    return Verbe(_INFINITIFS[trouve["verbe"]], "infinitif", trouve.start("verbe")) if trouve else None


def _resoudre(trouve: re.Match[str], replie: str) -> str:
    """« DÉCIDE d'approuver » decides an approval."""
    nom = _TROISIEMES[trouve["verbe"]]
    if nom not in {"DÉCIDE", "DÉLIBÈRE", "PROPOSE"}:
        return nom
    suite = _COMPLEMENT.match(replie, trouve.end("verbe"))
    return _INFINITIFS[suite["verbe"]] if suite else nom


def _forme(texte: str, trouve: re.Match[str]) -> str:
    ecrit = texte[trouve.start("verbe") : trouve.end("verbe")]
    if ecrit.isupper():
        return "majuscules"
    return "initiale" if ecrit[0].isupper() else "minuscule"

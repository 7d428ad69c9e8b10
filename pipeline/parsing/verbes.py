"""Operative verbs: every spelling of « approuve », « APPROUVE », « d'approuver » is one verb, `APPROUVE`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.parsing.motifs import ASSEMBLEE, PUCE, RANG, replier

_EN_ER = """
abandonner aborder abroger accepter accompagner accorder acheter acter actualiser adapter adhérer adjuger
adopter adresser affecter affermer affirmer agréer ajourner ajouter ajuster aliéner aligner allouer amender aménager
annuler appliquer apporter approuver apurer arrêter assigner assurer attester attribuer augmenter autoriser
cautionner céder charger classer clôturer commander compenser compléter composer concéder confier confirmer conférer
constater constituer coopter créer décerner décider déclarer déclasser décliner déléguer délibérer délivrer demander
dénommer dénoncer déposer déroger désaffecter désapprouver désigner destiner déterminer diminuer dispenser disposer
distribuer diviser donner échanger échelonner encaisser encourager engager entériner estimer évaluer examiner exercer
exiger exonérer exprimer facturer féliciter financer fixer formuler fusionner gager gérer habiliter homologuer imposer
imputer incorporer indemniser indexer informer instaurer installer instituer intégrer inviter laisser lancer lever
limiter liquider louer majorer mandater minorer mobiliser modifier motiver nommer noter notifier octroyer opposer opter
ordonner organiser partager payer plafonner préciser préempter préférer prélever présenter prêter proclamer
programmer prolonger prononcer proposer proroger ratifier rattacher réaffecter réaffirmer réaliser recommander
recouvrer recruter rectifier réexaminer refuser régler régulariser réitérer rejeter relever rembourser remercier
remplacer renommer renoncer renouveler renvoyer répercuter reporter réserver résilier rétrocéder retirer revaloriser
réviser saluer sanctionner solder solliciter souhaiter souligner stipuler subordonner substituer subventionner
supprimer titulariser transférer transformer utiliser valider vérifier verser virer viser voter
"""
_AUTRES = {
    "abattre": "ABAT", "accueillir": "ACCUEILLE", "acquérir": "ACQUIERT", "admettre": "ADMET", "appeler": "APPELLE",
    "assujettir": "ASSUJETTIT", "avertir": "AVERTIT", "circonscrire": "CIRCONSCRIT", "clore": "CLÔT",
    "compromettre": "COMPROMET", "conclure": "CONCLUT", "consentir": "CONSENT", "contraindre": "CONTRAINT",
    "convenir": "CONVIENT", "définir": "DÉFINIT", "dessaisir": "DESSAISIT", "dire": "DIT", "dissoudre": "DISSOUT",
    "élargir": "ÉLARGIT", "élire": "ÉLIT", "émettre": "ÉMET", "enjoindre": "ENJOINT", "entendre": "ENTEND",
    "entreprendre": "ENTREPREND", "établir": "ÉTABLIT", "étendre": "ÉTEND", "exclure": "EXCLUT", "fournir": "FOURNIT",
    "garantir": "GARANTIT", "inclure": "INCLUT", "inscrire": "INSCRIT", "interdire": "INTERDIT",
    "interrompre": "INTERROMPT", "introduire": "INTRODUIT", "maintenir": "MAINTIENT", "mettre": "MET",
    "obtenir": "OBTIENT", "offrir": "OFFRE", "ouvrir": "OUVRE", "percevoir": "PERÇOIT", "permettre": "PERMET",
    "poursuivre": "POURSUIT", "pourvoir": "POURVOIT", "prescrire": "PRESCRIT", "prévoir": "PRÉVOIT",
    "promouvoir": "PROMEUT", "recevoir": "REÇOIT", "reconduire": "RECONDUIT", "reconnaître": "RECONNAÎT",
    "recourir": "RECOURT", "réduire": "RÉDUIT", "rejeter": "REJETTE", "remettre": "REMET", "rendre": "REND",
    "répartir": "RÉPARTIT", "reprendre": "REPREND", "requérir": "REQUIERT", "retenir": "RETIENT",
    "rétablir": "RÉTABLIT", "réunir": "RÉUNIT", "saisir": "SAISIT", "soumettre": "SOUMET", "souscrire": "SOUSCRIT",
    "soutenir": "SOUTIENT", "surseoir": "SURSOIT", "suspendre": "SUSPEND", "unir": "UNIT", "vendre": "VEND",
    "prendre": "PREND", "prendre acte": "PREND ACTE", "donner acte": "DONNE ACTE", "faire sienne": "FAIT SIENNE",
    "prendre note": "PREND NOTE", "prendre connaissance": "PREND CONNAISSANCE", "prendre en charge": "PREND EN CHARGE",
    "prendre en compte": "PREND EN COMPTE", "faire siens": "FAIT SIENS", "faire sien": "FAIT SIEN",
    "s'engager": "S’ENGAGE", "s'opposer": "S’OPPOSE", "s'associer": "S’ASSOCIE", "se prononcer": "SE PRONONCE",
    "se réserver": "SE RÉSERVE", "se porter": "SE PORTE", "procéder": "PROCÈDE", "rappeler": "RAPPELLE",
    "transmettre": "TRANSMET",
}  # fmt: skip
_MUETTE = re.compile(r"[eé](?=(?:[bcdfghjklmnpqrstvwz]|[bcdfgptv][lr]|gu|qu|ch|gn)$)")


def conjuguer(infinitif: str) -> str | None:
    """Third person, in capitals, of a verb in -er (« lever » → « LÈVE »); None for the other groups, which no rule
    tells."""
    if not infinitif.endswith("er") or len(infinitif) < 4:
        return None
    radical = infinitif[:-2]
    if radical.endswith("y") and not radical.endswith("ey"):
        radical = radical[:-1] + "i"
    elif radical.endswith(("ell", "ett", "enn", "err", "ess")):
        pass
    elif radical in {"renouvel", "rappel", "appel", "rejet", "projet", "jet", "épel", "nivel", "morcel"}:
        radical += radical[-1]
    else:
        radical = _MUETTE.sub("è", radical)
    return f"{radical}e".upper()


def _table() -> tuple[dict[str, str], dict[str, str]]:
    infinitifs = {replier(i): conjuguer(i) or "" for i in _EN_ER.split()}
    infinitifs.update({replier(i): troisieme for i, troisieme in _AUTRES.items()})
    return infinitifs, {replier(t): t for t in infinitifs.values()}


_INFINITIFS, _TROISIEMES = _table()


def _ou(mots: dict[str, str]) -> str:
    return "|".join(re.escape(m) for m in sorted(mots, key=len, reverse=True))


_TETE = rf"^(?:{PUCE})?(?:{RANG})?(?:(?:le|la|l')\s*+{ASSEMBLEE}(?:\s+municipal)?\s*+,?\s*+)?"
_TROISIEME = re.compile(rf"{_TETE}(?P<verbe>{_ou(_TROISIEMES)})(?![\w'-])")
_INFINITIF = re.compile(rf"{_TETE}(?P<de>(?:de\s+|d')(?:bien\s+vouloir\s+)?)?(?P<verbe>{_ou(_INFINITIFS)})(?![\w'-])")
_COMPLEMENT = re.compile(
    r"\s*(?::\s*)?(?:,\s*)?(?:(?:a l'unanimite|a la majorite)[^,:]{0,80}(?:[,:]\s*)?)?(?:[-–]\s*)?"
    rf"(?:de\s+|d')(?P<verbe>{_ou(_INFINITIFS)})\b"
)
_DANS_LA_PHRASE = re.compile(rf"(?<=[\s,])(?P<verbe>{_ou(_TROISIEMES)})(?![\w'-])")
_PROPOSE = re.compile(
    rf"\b(?:propose|demande)\b[^.:]{{0,90}}?(?:\bde\s+|\bd')(?:bien vouloir\s+)?(?P<verbe>{_ou(_INFINITIFS)})\b"
)
_INFINITIF_INCONNU = re.compile(
    rf"^(?:{PUCE})?(?:{RANG})?(?:de\s+|d')(?:ne\s+pas\s+)?(?P<verbe>\w+(?:er|ir|re))\s+"
    r"(?:(?:le|la|les|un|une|des|du|de|que|au|aux|a|en|sur|dans|par|pour|ce|cet|cette|ces|son|sa|ses|leurs?)\s|[ldq]u?')"
)
_NOMS_AUSSI = frozenset({
    "ACTE", "ADRESSE", "AMENDE", "ARRÊTE", "CHARGE", "CLASSE", "CLÔTURE", "COMMANDE", "DEMANDE", "DONNE", "GAGE",
    "LIMITE", "NOTE", "OFFRE", "PROGRAMME", "RÉSERVE", "SOLDE", "VIRE", "VOTE",
})  # fmt: skip
"""Verbs that are written like a noun: « Demande de subvention », « PROGRAMME DES TRAVAUX », « Adresse : »."""
_COMME_UN_NOM = re.compile(r"\s*(?:[:.(]|$|n°|(?:de|du|des|portant|municipal|permanent|temporaire|conjoint)\s|d')")
_CAPITALES = re.compile(rf"^(?:{PUCE})?(?P<verbe>[A-ZÀ-Þ]{{3,}}(?:E|T|D|ND|IT))\s+(?:[a-zà-ÿ]|[A-Z](?![A-ZÀ-Þ]))")


@dataclass(frozen=True, slots=True)
class Verbe:
    """An operative verb: its one form, how it is written (`majuscules`, `initiale`, `minuscule`, `infinitif`), where
    it begins."""

    nom: str
    forme: str
    debut: int


@lru_cache(maxsize=1024)
def lire_verbe(texte: str) -> Verbe | None:
    """The operative verb that opens `texte`, after a bullet, a number or the assembly's name."""
    replie = replier(texte)
    trouve = _TROISIEME.match(replie)
    if trouve and not _est_un_nom(trouve, texte, replie):
        return _verbe_conjugue(trouve, texte, replie)
    trouve = _INFINITIF.match(replie)
    if trouve:
        nom = _resoudre(_INFINITIFS[trouve["verbe"]], replie, trouve.end("verbe"))
        return Verbe(nom, "infinitif", trouve.start("verbe"))
    return None


def verbe_de_la_liste(texte: str) -> Verbe | None:
    """The infinitive that opens an item, even one that no table knows: « - de phaser les travaux ». `nom` is empty when
    no rule gives its third person."""
    trouve = _INFINITIF_INCONNU.match(replier(texte))
    if trouve is None:
        return None
    ecrit = texte[trouve.start("verbe") : trouve.end("verbe")].lower()
    return Verbe(conjuguer(ecrit) or "", "infinitif", trouve.start("verbe"))


def verbe_en_capitales(texte: str) -> Verbe | None:
    """Any word in capitals that opens a sentence after the hinge, as « HABILITE le Maire »."""
    trouve = _CAPITALES.match(texte)
    return Verbe(trouve["verbe"], "majuscules", trouve.start("verbe")) if trouve else None


def verbe_dans_la_phrase(texte: str, depuis: int = 0) -> Verbe | None:
    """The first operative verb after `depuis`, as in « Le conseil, après en avoir délibéré, approuve … »."""
    replie = replier(texte)
    for trouve in _DANS_LA_PHRASE.finditer(replie, depuis):
        if texte[trouve.end() - 1] not in "éÉ":  # « a examiné », « invité à se prononcer »
            return _verbe_conjugue(trouve, texte, replie)
    return None


def verbe_propose(texte: str) -> Verbe | None:
    """The verb of « il est proposé au conseil de désigner … »."""
    trouve = _PROPOSE.search(replier(texte))
    return Verbe(_INFINITIFS[trouve["verbe"]], "infinitif", trouve.start("verbe")) if trouve else None


def _verbe_conjugue(trouve: re.Match[str], texte: str, replie: str) -> Verbe:
    nom = _resoudre(_TROISIEMES[trouve["verbe"]], replie, trouve.end("verbe"))
    return Verbe(nom, _forme(texte, trouve), trouve.start("verbe"))


def _est_un_nom(trouve: re.Match[str], texte: str, replie: str) -> bool:
    fin = trouve.end("verbe")
    if texte[fin - 1] in "éÉ":
        return True  # « ARRÊTÉ », « décidé »
    aussi = _TROISIEMES[trouve["verbe"]] in _NOMS_AUSSI
    return aussi and bool(_COMME_UN_NOM.match(replie, fin)) and not _COMPLEMENT.match(replie, fin)


def _resoudre(nom: str, replie: str, fin: int) -> str:
    """« DÉCIDE d'approuver » decides an approval; `fin`: where the verb ends."""
    if nom not in {"DÉCIDE", "DÉLIBÈRE", "PROPOSE"}:
        return nom
    suite = _COMPLEMENT.match(replie, fin)
    return _INFINITIFS[suite["verbe"]] if suite else nom


def _forme(texte: str, trouve: re.Match[str]) -> str:
    ecrit = texte[trouve.start("verbe") : trouve.end("verbe")]
    if ecrit.isupper():
        return "majuscules"
    return "initiale" if ecrit[0].isupper() else "minuscule"

"""What a document says twice is compared: a reading that another one contradicts is to be checked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from pipeline.parsing.blocs import Bloc
from pipeline.parsing.constats import Constats
from pipeline.parsing.dates import date_de_l_an, en_francais, lire_date
from pipeline.parsing.fragments import fragment
from pipeline.parsing.motifs import DATE, DATE_AN, JOURS, replier
from pipeline.parsing.reperes import reperer
from pipeline.parsing.variantes import noms_qui_varient
from schemas.acte import Acte, ControleLegalite
from schemas.identifiants import lire_identifiant, siren_valide
from schemas.lecture import TexteLu

_JOURS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_DE_SEANCE = re.compile(r"\b(?:votants?|presents?|convocation|secretaire de seance|en exercice)\b|\b(?:m\.|mme) ")
_SUITES = re.compile(r"\d+|[^\W\d_]+")
_JOUR_ET_DATE = reperer(rf"\b(?P<jour>{JOURS})\s*,?\s+(?P<date>{DATE})", *_JOURS)
_JOUR = re.compile(rf"\b{JOURS}\b")
_ANNONCES: dict[str, tuple[str, Callable[[Acte], bool], re.Pattern[str]]] = {
    "effectif.en_exercice": (
        "le nombre de membres en exercice",
        lambda a: a.seance.effectif.en_exercice is None,
        re.compile(r"\ben exercice\b"),
    ),
    "effectif.votants": (
        "le nombre de votants",
        lambda a: a.seance.effectif.votants is None,
        re.compile(r"\bvotants?\b"),
    ),
    "secretaire.nom": (
        "le nom du secrétaire",
        lambda a: a.seance.secretaire is None,
        re.compile(r"\bsecretaire\b"),
    ),
    "controle_legalite.date_transmission": (
        "la date de transmission",
        lambda a: a.controle_legalite is None or a.controle_legalite.date_transmission is None,
        re.compile(r"\b(?:envoyee? en (?:sous-)?prefecture|envoi prefecture|teletransmi|transmise? (?:en|a la|au) )"),
    ),
    "controle_legalite.date_reception": (
        "la date de réception",
        lambda a: a.controle_legalite is None or a.controle_legalite.date_reception is None,
        re.compile(r"\b(?:recue? (?:en|par)|reception (?:en|par)? ?(?:le )?(?:sous-)?pref)"),
    ),
}
"""For each field, how French says it, whether it was not read, and the words that announce it where it stands."""
_CONVOCATION_MAX = 62
"""Days before the sitting beyond which a notice of meeting is more likely a date ill read (CGCT L.2121-11: 3 or 5 clear
days; a council that meets each quarter is convened for one sitting)."""


def confronter(acte: Acte, blocs: Sequence[Bloc], constats: Constats) -> None:
    """Notes what contradicts itself in any document: the day of the week, an act sent before it was taken."""
    seance, controle = acte.seance, acte.controle_legalite
    champs = {seance.date: "date_seance", seance.convocation: "date_convocation"}
    for bloc in blocs:
        for lu, jour in _jours_de_semaine(bloc.texte.replace("\n", " ")):
            if jour in champs and lu != _JOURS[jour.weekday()]:
                constats.noter(
                    "DATE-06",
                    bloc.premier,
                    champ=champs[jour],
                    date=en_francais(jour),
                    jour=_JOURS[jour.weekday()],
                    lu=lu,
                )
    transmission = controle.date_transmission if controle else None
    if transmission and seance.date and transmission < seance.date:
        constats.noter("DATE-07", transmission=en_francais(transmission), seance=en_francais(seance.date))


def confronter_ce_qui_est_reconnu(acte: Acte, lu: TexteLu, constats: Constats) -> None:
    """Notes what a document typed as text may well say, and one that was recognised has more likely been misread."""
    lus = (_numero, _objet, _signature, _comptes, _convocation)
    for champ, detail in (*(c for lire in lus for c in lire(acte)), *noms_qui_varient(acte, lu)):
        constats.noter("DOU-02", champ=champ, detail=detail)
    for champ, (quoi, manque, motif) in _ANNONCES.items():
        ou = next((li for li in lu.lignes if motif.search(replier(li.texte))), None) if manque(acte) else None
        if ou is not None:
            constats.noter("DOU-03", fragment(ou, ou.texte, 0, len(ou.texte)), champ=champ, quoi=quoi)


def identifiant_confirme(controle: ControleLegalite | None, numero: str | None, seance: date | None) -> bool:
    """Whether an identifier's SIREN has the right key, and its date and number are those that the act gives."""
    lu = lire_identifiant(controle.identifiant) if controle and controle.identifiant else None
    if lu is None or numero is None:
        return False
    return siren_valide(lu.siren) and lu.date == seance and _serre(lu.numero) == _serre(numero)


def _jours_de_semaine(texte: str) -> Iterator[tuple[str, date]]:
    """Each date that a day of the week precedes, and that day."""
    replie = replier(texte)
    if "di" not in replie:  # no day of the week goes without
        return
    for trouve in _JOUR_ET_DATE.finditer(replie):
        jour = lire_date(trouve["date"])
        if jour:
            yield trouve["jour"], jour
    an = DATE_AN.search(replie)
    de_semaine = _JOUR.search(an.group()) if an else None
    jour = date_de_l_an(replie) if de_semaine else None
    if de_semaine and jour:
        yield de_semaine.group(), jour


def _numero(acte: Acte) -> Iterator[tuple[str, str]]:
    controle = acte.controle_legalite
    identifiant = lire_identifiant(controle.identifiant) if controle and controle.identifiant else None
    if identifiant is None or acte.numero is None:
        return
    lu, autre = acte.numero, identifiant.numero
    meme = abrege(autre, lu) or abrege(lu, autre) or set(_SUITES.findall(lu)) == set(_SUITES.findall(autre))
    if not meme:
        yield "numero", f"numéro {lu} dans le texte, {autre} dans l’identifiant de préfecture"


def _objet(acte: Acte) -> Iterator[tuple[str, str]]:
    """The lines that stand below an object, taken with it: whose act it is, who sat."""
    objet = replier(acte.objet or "")
    autre = _DE_SEANCE.search(objet)
    nom = replier(acte.collectivite or "")
    if autre or (nom and nom in objet):
        yield "objet", f"l’objet lu comprend « {autre.group() if autre else acte.collectivite} »"


def abrege(court: str, long: str) -> bool:
    """True when the first is made of the second's own characters, in order."""
    reste = iter(_serre(long))
    return all(c in reste for c in _serre(court))


def _signature(acte: Acte) -> Iterator[tuple[str, str]]:
    """Whoever presides signs, or a deputy: the secretary never does alone."""
    president, signataires = acte.seance.president, acte.signataires
    if president and signataires and all(replier(p.qualite or "").startswith("secretaire") for p in signataires):
        noms = ", ".join(p.nom for p in signataires)
        yield "signataires", f"présidence de {president.nom}, signature de {noms} seulement"


def _comptes(acte: Acte) -> Iterator[tuple[str, str]]:
    e = acte.seance.effectif
    if None not in {e.presents, e.pouvoirs, e.votants} and (e.presents or 0) + (e.pouvoirs or 0) != e.votants:
        yield "effectif", f"{e.presents} présents et {e.pouvoirs} pouvoirs pour {e.votants} votants"


def _convocation(acte: Acte) -> Iterator[tuple[str, str]]:
    seance, convocation = acte.seance.date, acte.seance.convocation
    if seance and convocation and (seance - convocation).days > _CONVOCATION_MAX:
        yield "date_convocation", f"convocation du {en_francais(convocation)}, séance du {en_francais(seance)}"


def _serre(texte: str) -> str:
    """Its letters and digits alone."""
    return "".join(c for c in texte.upper() if c.isalnum())

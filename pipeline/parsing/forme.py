"""What kind of act the text is by its form: deliberated by an assembly, or decided by one person (CGCT L.2122-22,
L.2122-28): an arrêté or a décision has no vote, no organ, no sitting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from pipeline.parsing.dates import lire_date
from pipeline.parsing.formules import OBJET, chercher_charniere
from pipeline.parsing.fragments import joindre
from pipeline.parsing.motifs import DATE, JETON, JOURS, SEANCE, replier
from pipeline.parsing.plan import Plan
from schemas.acte import Nature, Role


class Forme(StrEnum):
    """How the act was taken."""

    DELIBERATION = "délibération"
    ARRETE = "arrêté"
    DECISION = "décision"


_SUITE = (
    r"\s*(?:$|n°|no\b|n\.|[:–—-]|portant\b|relati|du\s|en date|prise?\b|temporaire|permanent|reglement|individuel|"
    r"instituant|fixant)"
)
_QUI = (
    r"(?:\s+(?:municipal|communautaire|metropolitain|departemental|intercommunal|conjoint)e?|"
    r"\s+du\s+(?:maire|president|bureau)|\s+de la (?:maire|presidente))*"
)
_AVANT_LE_TITRE = r"^(?:[^:]* : )?\W*(?:republique francaise\W*)?(?:extrait du registre des )?"
_ARRETE = re.compile(rf"{_AVANT_LE_TITRE}arretes?{_QUI}{_SUITE}")
_OBJET_D_ARRETE = re.compile(
    rf"^\W*objet\s*:\s*arrete{_QUI}(?: (?:n°|numero)\s*\S+)? "
    r"(?:portant|relatif|reglement|temporaire|permanent)"
)
"""« Objet : Arrêté portant … », of an act that its author alone takes."""
_DECISION = re.compile(rf"{_AVANT_LE_TITRE}decisions?{_QUI}{_SUITE}")
_DELIBERATION = re.compile(r"\bdeliberations?\s*(?:$|n°|no\b|du\s+(?:conseil|bureau|comite)|[:–—-])|\bseance\b")
_ORDONNE = re.compile(r"\barrete(?:nt)?\s*:?\s*$|^\W*arretons\b")
_DECIDE = re.compile(r"\bdecide(?:nt)?\s*:?\s*$|^\W*decidons\b")
_UNE_PERSONNE = re.compile(
    r"^\W*(?:(?:nous, |monsieur |madame ){1,2}(?:le |la |l')?|le |la |l')\s*(?:maire|presidente?|adjointe?)\b"
)
_INDIVIDUEL = re.compile(
    r"\b(?:nomination|titularisation|avancement|detachement|disponibilite|mutation|radiation|licenciement|reclassement|"
    r"conge|retraite|temps partiel|recrutement|promotion|traitement de|regime indemnitaire de|"
    r"permis de (?:construire|demolir|amenager)|declaration prealable|alignement individuel|permission de voirie|"
    r"autorisation (?:d'occup|de voirie|d'ouverture|de stationnement|individuelle)|peril|mise en securite|concession)\b"
)
_FAIT_LE = re.compile(
    rf"^\W*(?:(?:fait\s+)?(?:a|aux?|en)\s+[\w' -]{{2,60}}?,?|[\w'-]+(?: [\w'-]+){{0,3}},|fait)"
    rf"\s+le\s*:?\s*(?:{JOURS}\s+)?(?P<date>{DATE})"
)
_EN_DATE = re.compile(rf"\b(?:du|en date du|date\s*:)\s*(?:{JOURS}\s+)?(?P<date>{DATE})")


def reconnaitre(plan: Plan) -> Forme:
    """The form that the title says, else the word that opens the provisions; a deliberation unless the text says
    otherwise."""
    tete = [replier(f.texte) for b in plan.entete for f in b.fragments]
    if any(chercher_charniere(b.texte) for b in plan.blocs):
        return Forme.DELIBERATION
    for ligne in tete:
        if OBJET.match(ligne):
            break
        if _ARRETE.match(ligne):
            return Forme.ARRETE
        if _DECISION.match(ligne):
            return Forme.DECISION
        if _DELIBERATION.search(ligne):
            return Forme.DELIBERATION
    auteur = any(_UNE_PERSONNE.match(ligne) for ligne in tete)
    if auteur and any(_OBJET_D_ARRETE.match(ligne) for ligne in tete):
        return Forme.ARRETE
    ouvertures = [replier(b.texte) for b in plan.preambule if b.role in {Role.INTRODUCTION, Role.FORMULE}]
    if auteur and any(_ORDONNE.search(o) for o in ouvertures):
        return Forme.ARRETE
    if auteur and any(_DECIDE.search(o) for o in ouvertures):
        return Forme.DECISION
    dit = any("present arrete" in replier(b.texte) for b in (*plan.corps, *plan.conclusions))
    return Forme.ARRETE if dit else Forme.DELIBERATION


def nature_de(forme: Forme, objet: str) -> Nature:
    """The @CTES nature that the form and the object tell. A délégation de fonctions ou de signature names one person
    and is a rule for all: it says who may act."""
    if forme is Forme.DELIBERATION:
        return Nature.DE
    if forme is Forme.DECISION:
        return Nature.AU
    return Nature.AI if _INDIVIDUEL.search(replier(objet)) else Nature.AR


def date_de_l_acte(plan: Plan) -> date | None:
    """The day of an arrêté or a décision: « Fait à …, le … », else the one beside its title."""
    lignes = [f.texte for b in plan.conclusions for f in b.fragments]
    for rang in reversed(range(len(lignes))):
        trouve = _FAIT_LE.match(replier(joindre(lignes[rang : rang + 2])))  # the line may be full before the month
        if trouve and (jour := lire_date(trouve["date"])):
            return jour
    return _date_du_titre([replier(f.texte) for b in plan.entete for f in b.fragments])


_DU_JOUR = re.compile(rf"\W*(?:n°\s*{JETON}\s+)?du\b")
_DATE_EN_CARTOUCHE = re.compile(rf"^date\W+(?:{JOURS}\s+)?(?P<date>{DATE})\W*$")


def _date_du_titre(lignes: Sequence[str]) -> date | None:
    titre: re.Match[str] | None = None
    for ligne in lignes:
        if OBJET.match(ligne):
            break
        suite = titre and _DU_JOUR.match(ligne)  # « du 24 février 2020 », below « Décision du président »
        titre = _ARRETE.match(ligne) or _DECISION.match(ligne) or suite
        for motif in (_EN_DATE, SEANCE) if titre else (_DATE_EN_CARTOUCHE, SEANCE):
            trouve = motif.search(ligne)
            if trouve and (jour := lire_date(trouve["date"])):
                return jour
    return None

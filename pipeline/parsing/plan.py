"""From paragraphs to the parts of an act: head, preamble, provisions, conclusions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from pipeline.parsing.blocs import Bloc, Genre
from pipeline.parsing.dispositif import est_un_vote, lire_dispositif
from pipeline.parsing.formules import (
    CERTIFICATION,
    CHARNIERE,
    DEBUT_DE_PROPOSITION,
    DECIDE_AINSI,
    FINIT_PAR_L_ASSEMBLEE,
    FORMULE,
    JUGE_OU_DELAI,
    L_ASSEMBLEE,
    OBJET,
    OUVERTURE,
    PIED,
    PROPOSITION,
    RECOURS,
    REPREND,
    RUBRIQUE,
    UNE_ASSEMBLEE,
    VOTE,
)
from pipeline.parsing.fragments import Paragraphe, couper
from pipeline.parsing.motifs import A_PUCE, CONSIDERANT, VISA, ouvre_un_motif, replier
from pipeline.parsing.paragraphes import est_article, est_expose, est_titre_signataire
from pipeline.parsing.verbes import lire_verbe, verbe_dans_la_phrase, verbe_en_capitales
from schemas.acte import Role

_COURT = 200
_LA_PROPOSITION = re.compile(
    r"[\s.]*|\s+(?:les conclusions|le rapport|(?:la|cette|les|ces) propositions?|(?:le|ce) projet)\b[^.:;]{0,80}[\s.]*"
)
"""What « le conseil adopte » when what it decides stands above: nothing, the report's conclusions, the proposal."""
_AUTRE_VISA = re.compile(r"[;.,]\s+(?=(?:Vu|VU|Consid[eé]rant|CONSID[EÉ]RANT|Attendu|ATTENDU)\s)")


@dataclass(slots=True)
class Plan:
    """The blocks of an act; `propose` when its provisions are the proposal that was adopted."""

    entete: list[Bloc] = field(default_factory=list)
    preambule: list[Bloc] = field(default_factory=list)
    corps: list[Bloc] = field(default_factory=list)
    conclusions: list[Bloc] = field(default_factory=list)
    propose: bool = False

    @property
    def blocs(self) -> list[Bloc]:
        """All of them, in the order of the source."""
        return [*self.entete, *self.preambule, *self.corps, *self.conclusions]


def dresser_plan(paragraphes: Sequence[Paragraphe]) -> Plan:
    """Every paragraph in one block, in order."""
    suite = _separer_charnieres(_separer_visas(paragraphes))
    pieds = (i for i, p in enumerate(suite) if _est_pied(p, suite[i - 1 : i]) and _decide_avant(suite[:i]))
    pied = next(pieds, len(suite))
    debut, propose = _debut_du_corps(suite[:pied])
    tete = next((i for i, p in enumerate(suite[:debut]) if _ouvre_le_preambule(p.texte)), debut)
    tete = max(tete, _fin_de_l_objet(suite[:debut]))
    plan = Plan(propose=propose)
    plan.entete = [Bloc(Genre.ALINEA, [p]) for p in suite[:tete]]
    plan.preambule = _lire_preambule(suite[tete:debut])
    plan.corps, plan.conclusions = lire_dispositif(suite[debut:pied], propose)
    plan.conclusions += lire_conclusions(suite[pied:])
    return plan


def _fin_de_l_objet(paragraphes: Sequence[Paragraphe]) -> int:
    """The head goes down to the label of the object, even below a roll or a word of the president."""
    for rang, p in enumerate(paragraphes):
        if ouvre_un_motif(p.texte):
            break
        annonce = OBJET.match(replier(p.premier.texte))
        if annonce:
            return rang + (1 if p.texte[annonce.end() :].strip() else 2)
    return 0


def _ouvre_le_preambule(texte: str) -> bool:
    replie = replier(texte)
    return (
        ouvre_un_motif(texte)
        or bool(CHARNIERE.search(replie))
        or est_expose(texte)
        or bool(DEBUT_DE_PROPOSITION.match(replie))
        or (_est_ouverture(texte) and not _arrete_sans_accent(texte))
    )


@lru_cache(maxsize=1024)
def _est_ouverture(texte: str) -> bool:
    """« DÉCIDE : » alone, or at the end of the hinge; « ARRÊTÉ » is a title, which its accent tells."""
    if texte.rstrip(" :").endswith(("É", "é")):
        return False
    replie = replier(texte)
    ouvert = bool(OUVERTURE.search(replie) or DECIDE_AINSI.match(replie)) and (
        texte.rstrip().endswith(":") or len(texte) < 40
    )
    return ouvert and not ouvre_un_motif(texte)


def _separer_visas(paragraphes: Sequence[Paragraphe]) -> list[Paragraphe]:
    """« Vu … ; Vu … ; Considérant … » in one paragraph."""
    sortie: list[Paragraphe] = []
    for p in paragraphes:
        reste = p
        while ouvre_un_motif(reste.texte) and (m := _AUTRE_VISA.search(reste.texte)):
            premier, reste = couper(reste, m.end())
            sortie.append(premier)
        sortie.append(reste)
    return sortie


def _separer_charnieres(paragraphes: Sequence[Paragraphe]) -> list[Paragraphe]:
    """« Le conseil, après en avoir délibéré, à l'unanimité, approuve … » is a formula, then a provision."""
    sortie: list[Paragraphe] = []
    for p in paragraphes:
        texte = p.texte
        replie = replier(texte)
        charniere = CHARNIERE.search(replie)
        sujet = L_ASSEMBLEE.match(replie)
        if not (charniere or (sujet and texte[:1].isupper())) or _est_ouverture(texte):
            sortie.append(p)
            continue
        verbe = verbe_dans_la_phrase(texte, charniere.end() if charniere else sujet.end() if sujet else 0)
        if REPREND.match(replie) and _decide_ou_propose(sortie):
            sortie.append(p)
            continue
        if verbe is None or (verbe.nom == "ADOPTE" and _LA_PROPOSITION.fullmatch(replie, verbe.debut + 6)):
            sortie.append(p)
            continue
        sortie += [m for m in couper(p, verbe.debut) if m.fragments]
    return sortie


def _decide_ou_propose(paragraphes: Sequence[Paragraphe]) -> bool:
    return any(_decide(p.texte, True) or PROPOSITION.search(replier(p.texte)) for p in paragraphes)


def _est_pied(p: Paragraphe, avant: Sequence[Paragraphe]) -> bool:
    if avant and est_un_vote(avant[-1].texte) and RUBRIQUE.match(replier(p.texte)):
        return True
    textes = (p.texte, p.premier.texte) if len(p.fragments) > 1 else (p.texte,)
    ouvre = p.texte[:1].isupper() and any(PIED.match(replier(t)) for t in textes)
    if ouvre or est_titre_signataire(p.texte):
        return True
    return len(p.premier.texte) < _COURT / 4 and est_titre_signataire(p.premier.texte) and not est_expose(p.texte)


def _decide_avant(paragraphes: Sequence[Paragraphe]) -> bool:
    """A foot comes after something: visas, a hinge, a provision."""
    return any(_ouvre_le_preambule(p.texte) or _decide(p.texte) for p in paragraphes)


def _decide(texte: str, apres_charniere: bool = False) -> bool:
    if est_article(texte):
        return True
    if est_un_vote(texte) or ouvre_un_motif(texte):
        return False
    verbe = lire_verbe(texte)
    if verbe is None:
        return apres_charniere and verbe_en_capitales(texte) is not None
    # A title in capitals is no decision: « RÉVISION DU TARIF », « DEMANDE D’AIDE ».
    ecrit = verbe.forme == "majuscules" and (any(c.islower() for c in texte) or " " not in texte)
    return ecrit or (apres_charniere and verbe.forme in {"majuscules", "initiale", "minuscule", "infinitif"})


def _debut_du_corps(paragraphes: Sequence[Paragraphe]) -> tuple[int, bool]:
    """Rank of the first provision, and whether the provisions are those of the proposal."""
    charniere: int | None = None
    for rang, p in enumerate(paragraphes):
        if (
            _est_ouverture(p.texte)
            and not _a_des_visas(paragraphes[rang + 1 : rang + 2])
            and (not _arrete_sans_accent(p.texte) or _a_des_visas(paragraphes[:rang]))
        ):
            return rang + 1, False
        if _decide(p.texte, charniere is not None):
            return rang, False
        sujet = charniere is None and rang > 0 and (_sujet_seul(p.texte) or _assemblee_et_deux_points(p.texte))
        if sujet or CHARNIERE.search(replier(p.texte)):
            charniere = rang
    proposition = _proposition(paragraphes)
    if proposition is not None:
        return proposition, True
    if charniere is not None and CHARNIERE.search(replier(paragraphes[charniere].texte)):
        return charniere + 1, False
    reste = (i for i, p in enumerate(paragraphes) if VOTE.match(replier(p.texte)) and i)
    return next(reste, len(paragraphes)), False


def _arrete_sans_accent(texte: str) -> bool:
    """« ARRETE » alone: above the visas it is the title, below them it opens the articles."""
    return replier(texte).strip() == "arrete"


def _a_des_visas(paragraphes: Sequence[Paragraphe]) -> bool:
    return any(ouvre_un_motif(p.texte) for p in paragraphes)


@lru_cache(maxsize=1024)
def _sujet_seul(texte: str) -> bool:
    """« LE BUREAU, », « Le conseil municipal : » alone on its line."""
    if FINIT_PAR_L_ASSEMBLEE.search(replier(texte)) and len(texte) < _COURT:
        return True
    trouve = L_ASSEMBLEE.match(replier(texte))
    return trouve is not None and (texte.rstrip().endswith((",", ":")) or len(texte) - trouve.end() < 3)


def _assemblee_et_deux_points(texte: str) -> bool:
    """« La discussion close, le conseil municipal vote ainsi : », which is no proposal."""
    replie = replier(texte)
    return texte.rstrip().endswith(":") and bool(UNE_ASSEMBLEE.search(replie)) and not PROPOSITION.search(replie)


def _proposition(paragraphes: Sequence[Paragraphe]) -> int | None:
    rangs = [i for i, p in enumerate(paragraphes) if PROPOSITION.search(replier(p.texte))]
    if not rangs:
        return None
    annonces = [i for i in rangs if paragraphes[i].texte.rstrip().endswith(":")]
    if not annonces:
        return rangs[-1]
    return annonces[-1] + 1 if annonces[-1] + 1 < len(paragraphes) else annonces[-1]


def _lire_preambule(paragraphes: Sequence[Paragraphe]) -> list[Bloc]:
    blocs: list[Bloc] = []
    liste: Genre | None = None
    for p in paragraphes:
        texte = p.texte
        replie = replier(texte)
        genre = Genre.VISA if VISA.match(texte) else Genre.CONSIDERANT if CONSIDERANT.match(texte) else None
        if genre is not None:
            blocs.append(Bloc(genre, [p]))
            liste = genre if blocs[-1].ouvre_une_liste else None
        elif CHARNIERE.search(replie) or _est_ouverture(texte) or _sujet_seul(texte) or FORMULE.match(replie):
            liste_annoncee = _est_ouverture(texte) or (p is paragraphes[-1] and texte.rstrip().endswith(":"))
            role = Role.INTRODUCTION if liste_annoncee else Role.FORMULE
            blocs.append(Bloc(Genre.ALINEA, [p], role=role))
            liste = None
        elif est_un_vote(texte):
            blocs.append(Bloc(Genre.ALINEA, [p], role=Role.VOTE))
        elif liste is not None and not est_expose(texte):
            _ajouter_a_la_liste(blocs, p, liste)
        elif blocs and _continue(blocs[-1], p):
            blocs[-1].paragraphes.append(p)
        else:
            annonce = PROPOSITION.search(replie) and texte.rstrip().endswith(":") and p is paragraphes[-1]
            blocs.append(Bloc(Genre.ALINEA, [p], role=Role.INTRODUCTION if annonce else Role.EXPOSE))
    return blocs


def _ajouter_a_la_liste(blocs: list[Bloc], p: Paragraphe, genre: Genre) -> None:
    dernier = blocs[-1]
    if dernier.ouvre_une_liste:
        dernier.paragraphes.append(p)
    elif A_PUCE.match(p.texte) or dernier.paragraphes[-1].texte.endswith(";") or not _continue(dernier, p):
        blocs.append(Bloc(genre, [p], repete=True))
    else:
        dernier.paragraphes.append(p)


def _continue(bloc: Bloc, p: Paragraphe) -> bool:
    """« Que … » and bulleted details belong to the considérant or visa before them."""
    if bloc.genre is Genre.ALINEA:
        return False
    texte = p.texte
    detail = A_PUCE.match(texte) and not bloc.paragraphes[-1].texte.endswith(".")
    suite = bloc.genre is Genre.CONSIDERANT and texte.startswith(("Que ", "QUE ", "Qu’", "Qu'", "que ", "qu"))
    return bool(detail) or suite or (texte[:1].islower() and not bloc.paragraphes[-1].texte.endswith("."))


def lire_conclusions(paragraphes: Sequence[Paragraphe]) -> list[Bloc]:
    """The foot: formulas, signatures, certification, remedies."""
    blocs: list[Bloc] = []
    signature = False
    for p in paragraphes:
        role = _role_du_pied(p.texte, signature)
        signature = role is Role.SIGNATURE
        blocs.append(Bloc(Genre.ALINEA, [p], role=role))
    return blocs


def _role_du_pied(texte: str, apres_signature: bool) -> Role:
    replie = replier(texte)
    if RECOURS.search(replie) and (JUGE_OU_DELAI.search(replie) or len(texte) < 60):
        return Role.VOIES_ET_DELAIS
    if CERTIFICATION.search(replie):
        return Role.CERTIFICATION
    if est_titre_signataire(texte) or replie.startswith("signe"):
        return Role.SIGNATURE
    if PIED.match(replie):
        return Role.FORMULE
    if VOTE.match(replie):
        return Role.VOTE
    return Role.SIGNATURE if apres_signature and len(texte) < 80 else Role.TEXTE

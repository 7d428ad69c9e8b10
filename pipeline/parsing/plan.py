"""From paragraphs to the parts of an act: head, preamble, provisions, conclusions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import takewhile

from pipeline.parsing.blocs import Bloc, Genre, clos
from pipeline.parsing.dispositif import est_libelle_seul, est_un_vote, lire_dispositif
from pipeline.parsing.formules import (
    CERTIFICATION,
    CHARNIERE,
    COMMENT,
    DEBUT_DE_PROPOSITION,
    DECIDE_AINSI,
    DECIDE_SANS_PLUS,
    FINIT_PAR_L_ASSEMBLEE,
    FORMULE,
    JUGE_OU_DELAI,
    L_ASSEMBLEE,
    OBJET,
    OUVERTURE,
    PIED,
    PROPOSITION,
    RAPPORT_DE,
    RECOURS,
    REPREND,
    RUBRIQUE,
    UNE_ASSEMBLEE,
    VOTE,
    chercher_charniere,
)
from pipeline.parsing.fragments import Paragraphe, couper
from pipeline.parsing.motifs import A_PUCE, CONSIDERANT, JETON, VISA, ouvre_un_motif, replier
from pipeline.parsing.paragraphes import est_article, est_expose, est_titre_signataire
from pipeline.parsing.personnes import nom_seul
from pipeline.parsing.verbes import (
    Verbe,
    lire_verbe,
    verbe_dans_la_phrase,
    verbe_de_la_liste,
    verbe_en_capitales,
    verbe_propose,
)
from schemas.acte import Role

_COURT = 200
_LA_PROPOSITION = re.compile(
    rf"\w+{COMMENT}"
    r"(?:[\s.]*$|,?\s+(?:les conclusions|(?:la|cette|les|ces|sa) propositions?|(?:le|ce) (?:projet|rapport)|"
    r"(?:cette|la presente) deliberation)\b"
    r"[^.:;]{0,80}[\s.]*$)"
)
"""What « le conseil adopte » when what it decides stands above: nothing, the report's conclusions, the proposal."""
_REPRENNENT = frozenset({"ADOPTE", "ACCEPTE", "APPROUVE", "VALIDE", "ENTÉRINE"})
_RAPPORTENT = ("RAPPELLE", "PROPOSE", "INFORME", "PRÉSENTE", "PRESENTE", "SOULIGNE", "DEMANDE", "INDIQUE", "EXPOSE")
_LISTE_EN_LIGNE = re.compile(
    r"(?:decide|delibere|arrete)(?:nt)?\b[^:;.]{0,80}:\s*(?:[-–•]|"
    r"\d{1,2}\s?[°).-])\s*(?:de |d'|que |qu'|\w+er )"
)
_ITEM_EN_LIGNE = re.compile(r"(?<=[:;,])\s+(?=(?:[-–•]|\d{1,2}\s?[°).-])\s*(?:[Dd]e |[Dd]['’]|que |qu['’]))")
_QUI_SIGNE = re.compile(
    r"(?:L[ea] )?(?:(?:Vice-)?Présidente?|Maire|Secrétaire de séance|Adjointe?)\b(?! [A-ZÀ-Þ]{2,}| :)"
)
"""The office below the name of whoever signs."""
_ACTE_NUMEROTE = re.compile(rf"deliberation n°\s*{JETON}$")
_RAPPORT_DE = re.compile(rf"{RAPPORT_DE}[^.:]{{0,60}}$")
_A_DECIDE = re.compile(r"\b(?:a|ont|avons) (?:decide|arrete|delibere)\s*:?\s*$")
_INCISE = re.compile(r"(?!considerant|vu\b|attendu)[\w' -]{3,60},\s+")
_FIN_DE_PHRASE = re.compile(r"(?<!\bm)(?<!\bmm)(?<!\bmme)(?<!\bart)\.\s+")
_IL = re.compile(r"(?:il|elle)s?\b")
_COMMENT_VOTE = re.compile(r"\ba l'unanimite\b|\bmajorite\b|\bvoix\b")
_AVIS_RENDU = re.compile(r"\b(?:a|ont) (?:emis|rendu|donne) (?:un|son|leur) avis\b")
"""« La commission a émis un avis favorable » decides nothing."""
_DELIBERANT_SUR = re.compile(r"\b(?:deliberant|statuant) sur\b|\bapres s'etre (?:fait|assure)")
"""« Le conseil, délibérant sur le compte administratif. »: a sentence that goes on, whatever ends its line."""
_VOTANTS_SEULS = re.compile(r"\W*votants?\W*\d{1,3}\W*")
"""« Votants : 25 », which a head counts."""
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


def dresser_plan(paragraphes: Sequence[Paragraphe], titre: str | None = None) -> Plan:
    """Every paragraph in one block, in order; `titre`, what minutes announce, closes their head, where they may tell
    what was decided first: who holds the pen, the last minutes."""
    tout = _separer_charnieres(_separer_visas(paragraphes))
    annonce = next((i for i, p in enumerate(tout) if titre and p.texte.startswith(titre)), 0)
    suite = tout[annonce:]
    charniere = next((i + 1 for i, p in enumerate(suite) if _est_charniere(p.texte)), 0)
    preambule = next((i for i, p in enumerate(suite) if _ouvre_le_preambule(p.texte)), len(suite))
    # A foot comes after something: visas, a hinge, a provision, a proposal.
    sujet = next((i for i, p in enumerate(suite[:preambule]) if _sujet_seul(p.texte)), preambule)
    decide = next((i for i, p in enumerate(suite[:preambule]) if _decide(p.texte, i > sujet) or _propose(p)), preambule)
    pied = next((i for i in range(max(charniere, decide + 1), len(suite)) if _est_pied(suite, i)), len(suite))
    debut, propose = _debut_du_corps(suite[:pied])
    tete = max(min(preambule, debut), 1 if annonce else 0, _fin_de_l_objet(suite[:debut]))
    plan = Plan(propose=propose)
    plan.entete = clos([Bloc(Genre.ALINEA, [p]) for p in tout[: annonce + tete]])
    plan.preambule = _lire_preambule(suite[tete:debut])
    plan.corps, plan.conclusions = lire_dispositif(suite[debut:pied], propose)
    plan.conclusions += lire_conclusions(suite[pied:])
    return plan


def _fin_de_l_objet(paragraphes: Sequence[Paragraphe]) -> int:
    """The head goes down to the label of the object or to the act's number, even below a roll, the number of a report
    or a word of the president."""
    tete = list(takewhile(lambda p: not ouvre_un_motif(p.texte), paragraphes))
    for motif in (OBJET, _ACTE_NUMEROTE):
        for rang, p in enumerate(tete):
            if annonce := motif.match(replier(p.premier.texte)):
                fin = rang + (1 if p.texte[annonce.end() :].strip() else 2)
                dessous = paragraphes[rang + 1].texte if rang + 1 < fin <= len(paragraphes) else ""
                return min(fin + bool(_RAPPORT_DE.match(replier(dessous))), len(paragraphes))
    return 0


def _ouvre_le_preambule(texte: str) -> bool:
    replie = replier(texte)
    return (
        ouvre_un_motif(texte)
        or bool(chercher_charniere(texte))
        or est_expose(texte)
        or bool(DEBUT_DE_PROPOSITION.match(replie))
        or (_est_ouverture(texte) and not _arrete_sans_accent(texte))
    )


@lru_cache(maxsize=1024)
def _est_ouverture(texte: str) -> bool:
    """« DÉCIDE : » alone, or at the end of the hinge; « ARRÊTÉ » is a title, which its accent tells."""
    replie = replier(texte)
    if DECIDE_SANS_PLUS.match(replie):
        return True
    if texte.rstrip(" :").endswith(("É", "é")) and not _A_DECIDE.search(replie):
        return False
    if not (texte.rstrip().endswith(":") or len(texte) < 40 or _parle_d_une_assemblee(replie)):
        return False
    ouvert = OUVERTURE.search(replie) or DECIDE_AINSI.match(replie)
    return ouvert is not None and not ouvre_un_motif(texte)


def _parle_d_une_assemblee(replie: str) -> bool:
    """The hinge, whatever opens it."""
    return len(replie) < 2 * _COURT and bool(
        L_ASSEMBLEE.match(replie)
        or CHARNIERE.search(replie)
        or (FORMULE.match(replie) and UNE_ASSEMBLEE.search(replie))
    )


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
    motive = False
    for p in paragraphes:
        morceaux = _separer_la_charniere(p, sortie, motive)
        motive = motive or _a_des_visas(morceaux)
        sortie += morceaux
    return sortie


def _separer_la_charniere(p: Paragraphe, avant: Sequence[Paragraphe], motive: bool) -> list[Paragraphe]:
    """`avant`: what stands above; `motive`: the reasons among it."""
    texte = p.texte
    replie = replier(texte)
    charniere = chercher_charniere(texte)
    sujet = _sujet(replie, motive)
    if not (charniere or (sujet and texte[:1].isupper())) or _est_ouverture(texte):
        return [p]
    if charniere is None and (_AVIS_RENDU.search(replie) or "secretaire" in replie):
        return [p]
    depuis = charniere.end() if charniere else sujet.end() if sujet else 0
    verbe = verbe_dans_la_phrase(texte, depuis, passe=bool(charniere or motive or _COMMENT_VOTE.search(replie)))
    if REPREND.match(replie) and _decide_ou_propose(avant):
        return [p]
    if verbe is None or _reprend(verbe, replie, avant) or _annonce_la_liste(verbe, texte):
        return [p]
    if charniere is None and _a_un_autre_sujet(replie, depuis, verbe):
        return [p]
    charniere_seule, decide = couper(p, verbe.debut)
    return [m for m in (charniere_seule, *_separer_la_liste(decide)) if m.fragments]


def _a_un_autre_sujet(replie: str, depuis: int, verbe: Verbe) -> bool:
    """« Le conseil s'est réuni. M. ROC assure le secrétariat »: the sentence of the verb is not the assembly's."""
    debut = max((m.end() for m in _FIN_DE_PHRASE.finditer(replie, depuis, verbe.debut)), default=verbe.debut)
    return debut != verbe.debut and not (UNE_ASSEMBLEE.match(replie, debut) or _IL.match(replie, debut))


def _annonce_la_liste(verbe: Verbe, texte: str) -> bool:
    """« Le conseil délibère et, après vote à main levée : » decides nothing by itself."""
    return verbe.nom in {"DÉCIDE", "DÉLIBÈRE"} and texte.rstrip().endswith(":") and "," in texte[verbe.debut :]


def _reprend(verbe: Verbe, replie: str, avant: Sequence[Paragraphe]) -> bool:
    """« Le conseil accepte ces propositions »: what is decided stands above; « adopte » says as much alone."""
    if verbe.nom not in _REPRENNENT or not _LA_PROPOSITION.match(replie, verbe.debut):
        return False
    return verbe.nom == "ADOPTE" or any(PROPOSITION.search(replier(p.texte)) for p in avant)


def _separer_la_liste(p: Paragraphe) -> list[Paragraphe]:
    """« décide : - d'approuver … ; - d'autoriser … » on one line: what opens the list, then its items."""
    if not _LISTE_EN_LIGNE.match(replier(p.texte)):
        return [p]
    sortie: list[Paragraphe] = []
    reste = p
    while item := _ITEM_EN_LIGNE.search(reste.texte):
        premier, reste = couper(reste, item.end())
        sortie.append(premier)
    return [*sortie, reste]


def _sujet(replie: str, apres_les_motifs: bool) -> re.Match[str] | None:
    """The assembly, subject of what is decided: « Le conseil, », « Entendu l'exposé, le conseil », and below the
    reasons « Ceci exposé, le conseil »."""
    if FORMULE.match(replie):
        return UNE_ASSEMBLEE.search(replie)
    incise = _INCISE.match(replie) if apres_les_motifs else None
    return L_ASSEMBLEE.match(replie) or (UNE_ASSEMBLEE.match(replie, incise.end()) if incise else None)


def _decide_ou_propose(paragraphes: Sequence[Paragraphe]) -> bool:
    return any(_decide(p.texte, True) or _propose(p) for p in paragraphes)


def _propose(p: Paragraphe) -> bool:
    return PROPOSITION.search(replier(p.texte)) is not None


def _est_charniere(texte: str) -> bool:
    """Nothing above it closes the act."""
    return not VISA.match(texte) and bool(chercher_charniere(texte) or _est_ouverture(texte))


def _est_pied(paragraphes: Sequence[Paragraphe], rang: int) -> bool:
    p, avant = paragraphes[rang], paragraphes[rang - 1] if rang else None
    if avant and est_article(avant.texte) and est_libelle_seul(avant.texte):
        return False
    if avant and est_un_vote(avant.texte) and RUBRIQUE.match(replier(p.texte)):
        return not est_un_vote(p.texte)
    textes = (p.texte, p.premier.texte) if len(p.fragments) > 1 else (p.texte,)
    ouvre = p.texte.lstrip("(« 0123456789°).")[:1].isupper() and any(PIED.match(replier(t)) for t in textes)
    if est_titre_signataire(p.texte) and any(_decide(q.texte) for q in paragraphes[rang + 1 : rang + 2]):
        return False  # « La Présidente », then « ATTRIBUE … »
    if ouvre or est_titre_signataire(p.texte):
        return True
    if len(p.premier.texte) < _COURT / 4 and est_titre_signataire(p.premier.texte) and not est_expose(p.texte):
        return True
    lignes = [x for q in paragraphes[rang : rang + 2] for f in q.fragments for x in f.texte.split(", ", 1)]
    return len(lignes) > 1 and bool(_QUI_SIGNE.match(lignes[1])) and nom_seul(lignes[0]) is not None


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
        if _decide(p.texte, charniere is not None) and not _rapporte(paragraphes[rang:]):
            return rang, False
        libre = rang > 0 and (charniere is None or p.texte.endswith(":"))
        sujet = libre and (_sujet_seul(p.texte) or _assemblee_et_deux_points(p.texte) or _annonce(paragraphes, rang))
        if sujet or chercher_charniere(p.texte):
            charniere = rang
    proposition = _proposition(paragraphes)
    if proposition is not None:
        return proposition, True
    if charniere is not None and _ouvre_le_corps(paragraphes, charniere):
        return charniere + 1, False
    replies = [replier(p.texte) for p in paragraphes]
    reste = (i for i, r in enumerate(replies) if i and VOTE.match(r) and not _VOTANTS_SEULS.fullmatch(r))
    return next(reste, len(paragraphes)), False


def _rapporte(paragraphes: Sequence[Paragraphe]) -> bool:
    """« RAPPELLE que … » above the hinge: the president speaks."""
    parle = paragraphes[0].texte.lstrip("-–• ").startswith(_RAPPORTENT)
    return parle and any(chercher_charniere(p.texte) for p in paragraphes[1:])


def _ouvre_le_corps(paragraphes: Sequence[Paragraphe], charniere: int) -> bool:
    """A hinge, or « Le conseil municipal : » above a list."""
    texte = paragraphes[charniere].texte
    liste = texte.endswith(":") and any(A_PUCE.match(p.texte) for p in paragraphes[charniere + 1 : charniere + 2])
    return liste or chercher_charniere(texte) is not None


def _arrete_sans_accent(texte: str) -> bool:
    """« ARRETE » alone: above the visas it is the title, below them it opens the articles."""
    return replier(texte).strip() == "arrete"


def _a_des_visas(paragraphes: Sequence[Paragraphe]) -> bool:
    return any(ouvre_un_motif(p.texte) for p in paragraphes)


@lru_cache(maxsize=1024)
def _sujet_seul(texte: str) -> bool:
    """« LE BUREAU, », « Le conseil municipal : » alone on its line."""
    replie = replier(texte)
    fin = f"{replie}," if FORMULE.match(replie) else replie  # « Appelé à se prononcer, le conseil »
    if len(texte) < _COURT and FINIT_PAR_L_ASSEMBLEE.search(fin):
        return True
    trouve = L_ASSEMBLEE.match(replie)
    if trouve is None:
        return False
    delibere = _DELIBERANT_SUR.search(replie) and verbe_dans_la_phrase(texte, trouve.end()) is None
    return bool(delibere) or texte.rstrip().endswith((",", ":")) or len(texte) - trouve.end() < 3


def _annonce(paragraphes: Sequence[Paragraphe], rang: int) -> bool:
    """« PAR CES MOTIFS, le bureau, à la majorité, » below the reasons: the sentence goes on with what is decided."""
    texte = paragraphes[rang].texte
    if not texte.endswith((",", ":")) or len(texte) > _COURT or ouvre_un_motif(texte):
        return False
    return _a_des_visas(paragraphes[:rang]) and _sujet(replier(texte), True) is not None


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
    dessous = paragraphes[annonces[-1] + 1 : annonces[-1] + 2]
    if any(A_PUCE.match(p.texte) and not (lire_verbe(p.texte) or verbe_de_la_liste(p.texte)) for p in dessous):
        # « … d'autoriser le maire à solliciter une aide pour les travaux suivants : », then the works
        return annonces[-1] + (verbe_propose(paragraphes[annonces[-1]].texte) is None)
    return annonces[-1] + 1 if dessous else annonces[-1]


def _lire_preambule(paragraphes: Sequence[Paragraphe]) -> list[Bloc]:
    blocs: list[Bloc] = []
    liste: Genre | None = None
    for rang, p in enumerate(paragraphes):
        texte = p.texte
        replie = replier(texte)
        genre = _genre(texte, replie)
        if genre is not None:
            blocs.append(Bloc(genre, [p]))
            liste = genre if blocs[-1].ouvre_une_liste else None
        elif liste is not None and A_PUCE.match(texte) and not chercher_charniere(texte):
            _ajouter_a_la_liste(blocs, p, liste)
        elif _est_formule(texte, replie) or _annonce(paragraphes, rang):
            liste_annoncee = _est_ouverture(texte) or (p is paragraphes[-1] and texte.rstrip().endswith(":"))
            role = Role.INTRODUCTION if liste_annoncee else Role.FORMULE
            blocs.append(Bloc(Genre.ALINEA, [p], role=role))
            liste = None
        elif est_un_vote(texte):
            blocs.append(Bloc(Genre.ALINEA, [p], role=Role.VOTE))
        elif liste is not None and not est_expose(texte) and _est_de_la_liste(blocs[-1], texte):
            _ajouter_a_la_liste(blocs, p, liste)
        elif blocs and _continue(blocs[-1], p):
            blocs[-1].paragraphes.append(p)
        else:
            annonce = PROPOSITION.search(replie) and texte.rstrip().endswith(":") and p is paragraphes[-1]
            blocs.append(Bloc(Genre.ALINEA, [p], role=Role.INTRODUCTION if annonce else Role.EXPOSE))
    return clos(blocs)


def _genre(texte: str, replie: str) -> Genre | None:
    """What the reasons are made of; « Vu l'exposé et après en avoir délibéré, le conseil » is the hinge."""
    if VISA.match(texte):
        charniere = chercher_charniere(texte)
        return None if charniere and UNE_ASSEMBLEE.search(replie[charniere.end() :]) else Genre.VISA
    return Genre.CONSIDERANT if CONSIDERANT.match(texte) else None


def _est_formule(texte: str, replie: str) -> bool:
    return bool(chercher_charniere(texte) or _est_ouverture(texte) or _sujet_seul(texte) or FORMULE.match(replie))


def _est_de_la_liste(dernier: Bloc, texte: str) -> bool:
    """Below items that bear a bullet, what opens with a capital and bears none is no item."""
    avant = dernier.paragraphes[-1].texte
    return bool(A_PUCE.match(texte)) or not A_PUCE.match(avant) or texte[:1].islower()


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
    return clos(blocs)


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

"""From fragments to paragraphs: what opens one, what goes on after a cut."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from pipeline.parsing.formules import (
    ANNEXE,
    AUTEUR,
    CHARNIERE,
    DEBUT_DE_PROPOSITION,
    EXPOSE,
    FINIT_PAR_L_ASSEMBLEE,
    FORMULE,
    L_ASSEMBLEE,
    NUMERO_SEUL,
    OBJET,
    PIED,
    RUBRIQUE,
    TITRE_SIGNATAIRE,
    VOTE,
    chercher_charniere,
)
from pipeline.parsing.fragments import Fragment, Paragraphe, paragraphe
from pipeline.parsing.motifs import (
    A_PUCE,
    ARTICLE,
    CONSIDERANT,
    ENUMERATION,
    NUMERO_OBJET,
    NUMERO_TITRE,
    PUCE,
    VISA,
    ouvre_un_motif,
    replier,
)
from pipeline.parsing.personnes import OFFICE, nom_seul, nommes
from pipeline.parsing.reperes import reperer
from pipeline.parsing.verbes import est_verbe_seul, lire_verbe

_FIN = tuple(".;:!?»")
_MI_FIN = (*_FIN, ",")
_ECART = 1.35
_TITRE_COURT = 90
_TITRE_MIN = 20
_LIGNES_DE_CHARNIERE = 6
_CIVILITE = 12
"""Characters of « Monsieur », before a name."""
_QUE = ("que ", "qu'", "qu’")
_PUCE_SEULE = re.compile(rf"{PUCE}(?<!\s)")
"""What an extraction leaves of an item whose text it puts below."""
_SERVICE = re.compile(r"(?:Direction|Service|Pôle|Délégation) (?:générale )?(?:de|du|des|d[’'])")
"""Who prepared the act, below its object."""
_AGIT = re.compile(
    r"\s+(?!(?:d[eu]s?|l[ae]s?|en|et|par|pour|aux?|à)\b|[ld][’']|(?:chargé|délégu|suppléa|honorai|sortant|empêch|g[ée]n|"
    r"adjoint|vice|conseil|communau|départ|municip|intérim|d’))[a-zà-ÿ]"
)
"""« Le Président laisse la parole à … »: the office acts, it does not sign."""
_OUVERTURE_SEULE = re.compile(
    r"(?:D[EÉ]CIDE|D[EÉ]LIB[EÈ]RE|ARR[EÊ]TE)(?:NT)?\s*:?|(?:d[eé]cide|d[eé]lib[eè]re|arr[eê]te)(?:nt)?\s*:"
)
"""Alone on its line, above what is decided."""
_FINIT_PAR_DECIDE = reperer(
    r"\b(?:D[EÉ]CIDE|d[eé]cide|DÉLIBÈRE|ARR[EÊ]TE)(?:NT|nt)?"
    r"(?:,? (?:à l['’]unanimité|à la (?:\w+ )?majorité|par [\w-]+ voix)[^.;:]{0,120}|(?: (?:DE|de))?(?P<liste>\s*:)?)$",
    *("CIDE", "cide", "DÉLIBÈRE", "ARRETE", "ARRÊTE"),
)
_COMPTE = re.compile(r"[A-ZÀ-Þ][^:\d]{2,50}:\s*\d{1,3}$")
"""« Votants : 41 »: a label and its value, whole."""
_COMPTE_ATTENDU = re.compile(r"\b(?:pouvoirs?|procurations?|presents?|representes?|votants?|exercice|absents?)\s*:$")
"""« Procurations : », whose number « 3 – Votants : 15 » stands below."""
_TIRETS = ("– ", "— ")
_INACHEVES = frozenset(
    {"de", "du", "des", "la", "le", "les", "et", "ou", "à", "au", "aux", "sur", "par", "en", "dans", "un", "une"}
    | {"DE", "DU", "DES", "ET", "À", "AUX"}
)
"""The last words of a line of the head that cannot be the last of its sentence."""
_ARTICLE_COUPE = re.compile(r"\b[A-Z]\.$")
"""« articles L. 2334-32 à L. », whose number stands below."""
_UN_RANG = re.compile(r"\d{1,2}(?!\d)")
_DECIDE_EN_MINUSCULES = re.compile(r"(?:decide|delibere)(?:nt)?\b(?! (?:par|en)\b)")
"""« décide d'affecter le résultat », below the reasons that no period ends."""
_LIBELLE_DU_SECRETAIRE = re.compile(r"S(?:ecr[ée]taire|ECR[EÉ]TAIRE)(?: (?:de séance|DE S[EÉ]ANCE))?\s*:\s*")
"""Whose name, whole on the line, ends what the label is of."""
_DECOMPTE_SEUL = re.compile(r"(?:\d+ (?:(?:voix|votes?) )?(?:pour|contre|abst\w*)[\s,/;.–-]*+(?:et )?)+")
"""« 11 votes pour / 1 abstention », a line of its own."""
_RUBRIQUE_EN_MARGE = reperer(
    r"^[A-ZÀ-Þ][\wÀ-ÿ ]{2,30}?\s*(?:\|\s*|\s(?=(?:Vu|VU|Consid[eé]rant|CONSID[EÉ]RANT)\b))",
    *("|", "Vu", "VU", "Consid", "CONSID"),
)


def former_paragraphes(fragments: Sequence[Fragment]) -> list[Paragraphe]:
    """The paragraphs of the text, in order; every fragment stands in exactly one."""
    groupes: list[list[Fragment]] = []
    entete = True
    liste = False
    morceaux = [m for f in fragments for m in _separer_la_rubrique(f)]
    for morceau, rompu in zip(morceaux, _ruptures(morceaux), strict=True):
        entete = entete and not est_corps(morceau.texte)
        precedent = groupes[-1] if groupes else None
        item = liste and precedent is not None and precedent[-1].texte.endswith(";")
        attend = precedent is not None and _PUCE_SEULE.fullmatch(precedent[-1].texte) and _des_puces(precedent)
        if precedent is None or item or (not attend and _commence(morceau, precedent, entete, rompu)):
            liste = precedent is not None and (item or (len(precedent) == 1 and _visa_seul(precedent[0].texte)))
            groupes.append([morceau])
        else:
            precedent.append(morceau)
    return [paragraphe(groupe) for groupe in groupes]


def _des_puces(fragments: list[Fragment]) -> bool:
    return all(_PUCE_SEULE.fullmatch(f.texte) for f in fragments)


def _separer_la_rubrique(f: Fragment) -> list[Fragment]:
    """« Motifs | Considérant que … »: the margin's label, then what it is the label of."""
    trouve = _RUBRIQUE_EN_MARGE.search(f.texte)
    suite = f.texte[trouve.end() :] if trouve else ""
    if trouve is None or not ouvre_un_motif(suite):
        return [f]
    coupe = f.debut + trouve.end()
    return [
        f._replace(texte=f.texte[: trouve.end()].strip(), fin=coupe),
        f._replace(texte=suite, debut=coupe, rupture=True),
    ]


def est_corps(texte: str) -> bool:
    """True when the head of the act is over."""
    return ouvre_un_motif(texte) or est_expose(texte) or est_article(texte)


def est_article(texte: str) -> bool:
    """« Article 1er », with its capital, or « article 1 : »: a line may begin with the end of « notamment son
    article 12 »."""
    if texte[:1] not in "Aa":
        return False
    trouve = ARTICLE.match(replier(texte))
    return trouve is not None and (texte[0] == "A" or trouve.group().rstrip().endswith((":", "–", "—")))


@lru_cache(maxsize=1024)
def est_expose(texte: str) -> bool:
    """A report, or someone who reports."""
    return texte[:1].isupper() and bool(EXPOSE.match(replier(texte)))


def est_titre_signataire(texte: str) -> bool:
    """« Le Maire, », « La Présidente de la Communauté »: a short line that names an office."""
    if len(texte) >= _TITRE_COURT or not texte[:1].isupper():
        return False
    replie = replier(texte)
    office = TITRE_SIGNATAIRE.match(replie)
    if office is None or _AGIT.match(texte, office.end()):
        return False
    return not VOTE.match(replie) and not EXPOSE.match(replie)


def _ouvre_une_rubrique(texte: str, precedent: list[Fragment]) -> bool:
    """A label of the head, or who prepared the act below its object."""
    if ":" in texte and RUBRIQUE.match(replier(texte)) and len(precedent[-1].texte) < _TITRE_COURT:
        return True
    if texte[:1].isupper() and _COMPTE.match(precedent[-1].texte):
        return True
    if " | " in texte and " | " in precedent[-1].texte and texte[:1].isupper():
        return True
    if ":" in texte and not precedent[-1].texte.endswith(",") and _nomme_apres_son_libelle(texte):
        return True
    if len(precedent) == 1 and texte[:1].isupper() and not OFFICE.match(replier(texte)):
        secretaire = _LIBELLE_DU_SECRETAIRE.match(precedent[0].texte)
        if secretaire and nom_seul(precedent[0].texte[secretaire.end() :]):
            return True
    return bool(_SERVICE.match(texte) and OBJET.match(replier(precedent[0].texte)))


def _commence(morceau: Fragment, precedent: list[Fragment], entete: bool, rompu: bool) -> bool:
    """`rompu`: a break stands before it."""
    texte, avant = morceau.texte, precedent[-1].texte
    capitale, minuscule = texte[:1].isupper(), texte[:1].islower()
    if not entete and est_verbe_seul(avant):
        return False
    if not entete and _OUVERTURE_SEULE.fullmatch(texte) and (texte.endswith(":") or avant.endswith(_FIN)):
        return True
    if len(precedent) == 1 and (_visa_seul(precedent[0].texte) or (entete and _numero_seul(precedent[0].texte))):
        return True
    seule = len(precedent) == 1 and _OUVERTURE_SEULE.fullmatch(precedent[0].texte)
    if seule and (rompu or not minuscule):
        return True
    ouvert = _FINIT_PAR_DECIDE.search(avant)
    if ouvert and (ouvert["liste"] or rompu or ENUMERATION.match(texte)):
        return True
    if texte[:1].isdigit() and VOTE.match(replier(texte)):
        clos = rompu or avant.endswith(_FIN)
        return clos or bool(_DECOMPTE_SEUL.fullmatch(replier(texte)))
    if entete and _change_de_casse(avant, texte):
        return True
    if entete and _suit_dans_la_tete(texte, avant, rompu):
        return False
    if entete and _ouvre_une_rubrique(texte, precedent):
        return True
    replie = replier(texte)
    clos = rompu or avant.endswith(_FIN) or capitale
    decide = minuscule and morceau.rupture and _DECIDE_EN_MINUSCULES.match(replie)
    if decide or (clos and CHARNIERE.match(replie)) or (not entete and capitale and ANNEXE.match(replie)):
        return True
    if minuscule and (FORMULE.match(replie) or (L_ASSEMBLEE.match(replie) and CHARNIERE.search(replie))):
        return rompu or avant.endswith(_MI_FIN)
    if minuscule and ouvre_un_motif(texte):
        return avant.endswith(_MI_FIN) or bool(FINIT_PAR_L_ASSEMBLEE.search(f"{replier(avant)},"))
    if (
        _ouvre(texte, entete)
        or _suit_la_charniere(texte, precedent)
        or (not entete and _rang_de_liste(texte, precedent))
    ):
        return True
    separe = rompu or capitale
    if ((separe and avant.endswith(",")) or avant.endswith(";")) and _decide_aussi(texte, _premier(precedent)):
        return True
    if not rompu or (avant.endswith(":") and texte.isdecimal()):
        return False
    suite_en_minuscule = minuscule and not avant.endswith(_FIN)
    coupe_par_une_marge = morceau.apres_marge and not (entete or avant.endswith(_MI_FIN) or est_titre_signataire(avant))
    return not (suite_en_minuscule or coupe_par_une_marge)


def _suit_dans_la_tete(texte: str, avant: str, rompu: bool) -> bool:
    """What a line that cannot be the last of its sentence goes on with; a number below its label; « sous la présidence
    de Mme VAL, » then « Présidente : » above those present."""
    if " " in avant and avant.rsplit(" ", 1)[1] in _INACHEVES and not est_corps(texte):
        return True
    if texte.startswith(_TIRETS) and not (rompu or avant.startswith(_TIRETS) or avant.endswith((*_FIN, ",", ";", ":"))):
        return True
    if avant.endswith(":") and texte[:1].isdigit():
        return not ENUMERATION.match(texte) or bool(_COMPTE_ATTENDU.search(replier(avant)))
    return not rompu and avant.endswith(",") and bool(OFFICE.match(replier(texte)))


def _nomme_apres_son_libelle(texte: str) -> bool:
    """« Pour la Ville : M. Hugo VAL, … » is no end of the object above."""
    libelle, _, suite = texte.partition(":")
    court = texte[:1].isupper() and len(libelle) < _TITRE_COURT / 2 and not set(".,;–") & set(libelle)
    return court and any(debut < _CIVILITE for debut, _ in nommes(suite)[:1])


def _est_un_titre(texte: str) -> bool:
    """Three words or more in capitals."""
    return texte.isupper() and len(texte.split()) > 2 and len(texte) > _TITRE_MIN


def _change_de_casse(avant: str, texte: str) -> bool:
    """A title in capitals below another line, or a line that opens with a capital below one."""
    annonce = OBJET.match(replier(avant))
    titres = _est_un_titre(avant[annonce.end() :] if annonce else avant), _est_un_titre(texte)
    return titres == (False, True) or (titres == (True, False) and texte[:1].isupper() and not texte.isupper())


def _premier(precedent: list[Fragment]) -> str:
    """The first line, below the bullets that an extraction leaves alone."""
    return next((f.texte for f in precedent if not _PUCE_SEULE.fullmatch(f.texte)), precedent[0].texte)


def _decide_aussi(texte: str, premier: str) -> bool:
    """« étend le bénéfice …, » then « abroge … » below the hinge, « d'approuver …, » then « d'autoriser … »: a line a
    decision, in small letters."""
    if texte.startswith(_QUE) and premier.startswith(_QUE):
        return True
    verbe, avant = lire_verbe(texte), lire_verbe(premier)
    if verbe is None or verbe.forme not in {"minuscule", "infinitif"}:
        return False
    replie = replier(premier)
    charniere = CHARNIERE.search(replie) or L_ASSEMBLEE.match(replie) or FINIT_PAR_L_ASSEMBLEE.search(replie)
    return bool(charniere) or (avant is not None and avant.forme == verbe.forme)


def _visa_seul(texte: str) -> bool:
    """« VU » alone on its line, above what is seen."""
    trouve = (VISA.match(texte) or CONSIDERANT.match(texte)) if ouvre_un_motif(texte) else None
    return trouve is not None and not texte[trouve.end() :].strip(" :,.")


def _numero_seul(texte: str) -> bool:
    """« N° 2025-12 » alone on its line, above the object."""
    return bool(NUMERO_SEUL.match(replier(texte)))


def _rang_de_liste(texte: str, precedent: list[Fragment]) -> bool:
    """« 2. d'autoriser … » after « 1. d'approuver … ; », « DE SOLLICITER … » after « D'ADOPTER … ; »."""
    if ENUMERATION.match(texte):
        return precedent[-1].texte.endswith(_MI_FIN) or _rang(texte) == _rang(precedent[0].texte, -9) + 1
    verbe = lire_verbe(texte) if precedent[-1].texte.endswith(";") else None
    return verbe is not None and verbe.forme == "infinitif" and verbe.debut > 0


def _rang(texte: str, defaut: int = -1) -> int:
    """The number that opens an item."""
    trouve = _UN_RANG.match(texte) if ENUMERATION.match(texte) else None
    return int(trouve.group()) if trouve else defaut


def _suit_la_charniere(texte: str, precedent: list[Fragment]) -> bool:
    """A capital after « après en avoir délibéré, » : what is decided opens there, whatever its first word."""
    return (
        texte[:1].isupper()
        and precedent[-1].texte.endswith(_MI_FIN)
        and any(chercher_charniere(f.texte) for f in precedent[-_LIGNES_DE_CHARNIERE:])
    )


def _ouvre(texte: str, entete: bool) -> bool:
    """True when a line cannot be the end of the sentence before it."""
    if ouvre_un_motif(texte) or A_PUCE.match(texte) or _PUCE_SEULE.fullmatch(texte) or est_article(texte):
        return True
    replie = replier(texte)
    capitale = texte[:1].isupper()
    if (capitale or texte.startswith("(")) and VOTE.match(replie):
        return True
    if not capitale:
        numerote = NUMERO_OBJET.match(replie) or NUMERO_TITRE.match(texte)
        return entete and (replie.startswith("n°") or bool(numerote and texte[:1].isdigit()))
    verbe = lire_verbe(texte)
    return (
        est_expose(texte)
        or bool(L_ASSEMBLEE.match(replie) or PIED.match(replie) or FORMULE.match(replie))
        or (verbe is not None and verbe.forme in {"majuscules", "initiale"})
        or bool(CHARNIERE.match(replie) or DEBUT_DE_PROPOSITION.match(replie))
        or bool(":" in texte[:60] and RUBRIQUE.match(replie))
        or (entete and bool(RUBRIQUE.match(replie) or NUMERO_OBJET.match(replie) or AUTEUR.match(replie)))
        or (not entete and est_titre_signataire(texte))
    )


def _ruptures(fragments: Sequence[Fragment]) -> list[bool]:
    """Whether a break stands before each: one of the source, or one that only the page shows, a wide gap, a line that
    ends long before the margin."""
    marges = _marges_droites(fragments)
    pas = _interlignes(fragments)
    largeur = max((f.fin for f in fragments if f.boite is None), default=0)
    vues = (
        f.rupture or _rompt(avant, f, marges, pas) or _finit_tot(avant, f, largeur) or _rangees(avant, f)
        for avant, f in pairwise(fragments)
    )
    return [*(f.rupture for f in fragments[:1]), *vues]


def _finit_tot(avant: Fragment, apres: Fragment, largeur: int) -> bool:
    """Of a plain text: a line that closes a clause where the next word had room."""
    if avant.boite or apres.boite or avant.ligne == apres.ligne or not avant.texte.endswith(_MI_FIN):
        return False
    if _ARTICLE_COUPE.search(avant.texte):
        return False
    return avant.fin + 1 + len(apres.texte.split(" ", 1)[0]) < largeur


def _rangees(avant: Fragment, apres: Fragment) -> bool:
    """Of a plain text: two rows of a table, whose cells stand apart."""
    return apres.texte[:1].isupper() and all(
        f.boite is None and f.fin - f.debut > len(f.texte) + 1 for f in (avant, apres)
    )


def _marges_droites(fragments: Sequence[Fragment]) -> dict[int, float]:
    droites: dict[int, list[float]] = defaultdict(list)
    for f in fragments:
        if f.boite:
            droites[f.page].append(f.boite.droite)
    return {page: sorted(d)[int(len(d) * 0.9) - (len(d) == 1)] for page, d in droites.items()}


def _interlignes(fragments: Sequence[Fragment]) -> float:
    """The distance between two lines of a paragraph: the lowest tenth, as short paragraphs make wide gaps common."""
    ecarts = []
    for a, b in pairwise(fragments):
        if a.boite and b.boite and a.page == b.page and (ecart := a.boite.bas - b.boite.bas) > 1:
            ecarts.append(ecart)
    return sorted(ecarts)[len(ecarts) // 10] if ecarts else 0.0


def _rompt(avant: Fragment, apres: Fragment, marges: dict[int, float], pas: float) -> bool:
    if not avant.boite or not apres.boite:
        return False
    if avant.gras is not apres.gras and avant.page == apres.page:
        return True
    if avant.page == apres.page and pas:
        hauteur = min(avant.boite.haut - avant.boite.bas, apres.boite.haut - apres.boite.bas)
        ecart = avant.boite.bas - apres.boite.bas
        if ecart < 0 or ecart > _ECART * max(pas, hauteur):
            return not apres.apres_marge
    largeur = avant.boite.droite - avant.boite.gauche
    premier_mot = apres.texte.split(" ")[0]
    place = marges[avant.page] - avant.boite.droite
    besoin = largeur * (len(premier_mot) + 1) / max(1, len(avant.texte))
    return place > besoin * 1.4 and (avant.texte.endswith(_MI_FIN) or _est_une_formule(apres.texte))


def _est_une_formule(texte: str) -> bool:
    """« sur proposition … », « après en avoir délibéré », in small letters: below a line that had room for it, it opens
    a paragraph even where nothing closes the one above."""
    return texte[:1].islower() and bool(FORMULE.match(replier(texte)))

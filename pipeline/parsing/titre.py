"""The title that no label announces: of an act, the block of the head that looks most like one; of minutes, what they
call themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.parsing.blocs import Bloc
from pipeline.parsing.collectivite import TYPES
from pipeline.parsing.constats import Constats
from pipeline.parsing.dispositif import est_un_vote
from pipeline.parsing.formules import COMPTE_RENDU, FORMULE, NUMERO_SEUL, RAPPORT_DE, RUBRIQUE
from pipeline.parsing.fragments import Fragment
from pipeline.parsing.motifs import A_PUCE, ASSEMBLEE, JOURS, NOM_MOIS, NUMERO, ORGANES, replier
from pipeline.parsing.personnes import nommes
from schemas.acte import Role

RUBRIQUE_NUMEROTEE = (
    r"(?:question|rapport|affaire|point|dossier|page|folio)\s*(?:n°\s*)?[a-z]{0,3}[\d./-]+(?: de l'ordre du jour)?\W*$"
)
_NON_OBJET = re.compile(
    rf"^\W*(?:{RUBRIQUE_NUMEROTEE}|region [\w' -]{{3,40}}$|https?:|www\.|annee \d|"
    rf"republique|departement|arrondissement|canton|{TYPES}|mairie|seance|reunion|session|"
    r"extrait|deliberation|proces[- ]verbal\b|mesdames|messieurs|cher[es]* |"
    rf"(?:du )?registre|feuille de|\d+ ?(?:ere?|e|eme) commission|(?:le |la |l'|du |de la ){ASSEMBLEE}\b|textes|motifs|"
    r"(?:questions?|informations?|affaires) diverses|"
    rf"{RAPPORT_DE}|"
    r"(?:[ivx]+|\d)\W+(?:expose|deliberation|decision|dispositif)\b[^:]{0,20}$|"
    rf"(?:{ORGANES})\b|direction|service(?! (?:commun|public)\b)|pole\b|secretariat|assemblee|vote\b|resultat|"
    r"sections? (?:de |d')(?:fonction|invest|exploit)|"
    r"(?:le |la )?conseil|(?:le )?bureau|presente?s?\b|absente?s?\b|publie|affiche|l'an\b|"
    r"convo(?:cation|que)|(?:sous la )?presidence|"
    rf"[\w'-]+(?: [\w'-]+){{0,3}}, le (?:{JOURS} )?\d|(?:(?:le|du)\s+)?(?:{JOURS}|\d{{1,2}}(?:er)? {NOM_MOIS}))"
)
_NOM_D_ACTION = re.compile(
    r"^\W*(?:[a-z]{3,}(?:tion|sion|ment|age|ture|ance|ption)s?|demande|convention|contrat|tarifs?|budget|compte|vote|debat|"
    r"avis|regime|regles?|garanties?|taxes?|redevances?|prix|taux|aides?|frais|indemnites?|prises?|mises?|choix|droits?|bilan|fonds|plan|projet|programme|marche|bail|motion|v[oœ]e?u|vente|achat|rapport|statuts|delegation)\b"
)
_DE_SEANCE = re.compile(
    r"\b(?:s'est (?:reuni|assemble)|seance|convocation|convoque|quorum|secretaire|presiden\w+|presents?|absents?|"
    r"excuses?|il est|s'interroge|membres? (?:du|de l|en)|ouvre la)\b"
)
_PHRASE = re.compile(r"\b(?:est|sont|a ete|ont|s'est|il|elle|nous|je|qui)\b")
_CODE_POSTAL = re.compile(r"\b\d{5} [a-z]{3}")
_VALEUR = re.compile(r"^[^:]{2,60}[:.…]\s*\W*\d[\d\W]*$")
_MINUTES = re.compile(rf"{COMPTE_RENDU.pattern}(?!.*\b(?:deliberations?|extrait)\b)")
"""A register's sheet is a « procès-verbal des délibérations » for one of them."""
_AU_DESSUS_DU_TITRE = re.compile(rf"{NUMERO_SEUL.pattern}|{RAPPORT_DE}|deliberation$")
_RANG_DU_TITRE = re.compile(r"^\d{1,2}\s?[.)/–—-]\s+(?=[A-ZÀ-Þ])")
"""« 7. BUDGET PRIMITIF »: its place in the agenda."""
TITRE_LONG = 300
FILETS = " -–—_=~*•"
_VIRGULES_D_UN_TITRE = 8


def titre_de_minutes(blocs: Sequence[Bloc]) -> str | None:
    """Of minutes that no number nor rank cuts into acts: what they call themselves, rather than a point among many."""
    for bloc in blocs:
        lignes = [f.texte for f in bloc.fragments]
        rang = next((i for i, x in enumerate(lignes) if x[:1].isupper() and _MINUTES.match(replier(x))), None)
        if rang is not None and len(bloc.texte) < TITRE_LONG / 2:
            bloc.role = bloc.role if rang else Role.OBJET
            return " ".join(lignes[rang:]).strip(FILETS)
    return None


def titre_seul(blocs: Sequence[Bloc], constats: Constats) -> str | None:
    """The title that no label announces: the block of the head that looks most like one."""
    meilleur: tuple[float, Bloc, list[Fragment]] | None = None
    for rang, bloc in enumerate(blocs):
        sous_un_autre = bool(bloc.fragments[1:] and _AU_DESSUS_DU_TITRE.match(replier(bloc.premier.texte)))
        lignes = _lignes_du_titre(bloc.fragments[sous_un_autre:])
        autour = (*blocs[rang - 1 : rang], *blocs[rang + 1 : rang + 2]) if A_PUCE.match(bloc.texte) else ()
        if any(A_PUCE.match(b.texte) for b in autour):
            continue  # an item of a list
        avant = bloc if sous_un_autre else blocs[rang - 1] if rang else None
        note = note_de_titre(lignes, avant) + 2 * rang / len(blocs)
        if note > 0 and (meilleur is None or note >= meilleur[0]):
            meilleur = note, bloc, lignes
    if meilleur is None:
        constats.noter("OBJ-01")
        return None
    _, bloc, lignes = meilleur
    if len(lignes) == len(bloc.fragments):
        bloc.role = Role.OBJET
    constats.noter("OBJ-02", lignes[0])
    return _RANG_DU_TITRE.sub("", " ".join(f.texte for f in lignes).strip(FILETS), count=1)


def liste_de_noms(texte: str) -> bool:
    """Those present, which a recogniser puts on the number's line when they stand in the column beside it."""
    return texte.count(",") > _VIRGULES_D_UN_TITRE


def note_de_titre(lignes: Sequence[Fragment], avant: Bloc | None) -> float:
    """How much a block looks like the title of an act; none of it under zero."""
    texte = " ".join(f.texte for f in lignes)
    replie = replier(texte)
    if _NON_OBJET.match(replie) or RUBRIQUE.match(replie) or not 10 < len(texte) < 400 or est_un_vote(texte):
        return -9
    if texte.endswith(",") or _CODE_POSTAL.search(replie):
        return -9
    if FORMULE.match(replie) or sum(c.isalpha() for c in texte) < len(texte) / 3:
        return -9
    suit_le_numero = avant is not None and len(avant.texte) < 60 and bool(NUMERO.search(replier(avant.texte)))
    action = bool(_NOM_D_ACTION.match(replie))
    note = 1.0 + 3 * all(f.gras for f in lignes) + 2 * suit_le_numero + 2 * action
    note += all(f.debut > 10 for f in lignes)
    note -= 3 * (not action and len(nommes(texte)) > 0) + 3 * bool(_DE_SEANCE.search(replie))
    note -= 2 * (texte.count(",") > 4) + 3 * (" | " in texte)
    note -= 6 * liste_de_noms(texte)
    note -= 4 * texte.endswith(":")
    note -= (
        (4 if _PHRASE.search(replie) else 2) * texte.rstrip().endswith(".")
        + 2 * (len(texte) > 250)
        + 4 * bool(_VALEUR.match(replie))
    )
    return note


def _lignes_du_titre(fragments: Sequence[Fragment]) -> list[Fragment]:
    """The last lines that share the size of the last one."""
    dernier = fragments[-1]
    if dernier.boite is None:
        return list(fragments)
    hauteur = dernier.boite.haut - dernier.boite.bas
    gardes: list[Fragment] = []
    for f in reversed(fragments):
        if f.boite is None or f.boite.haut - f.boite.bas < 0.75 * hauteur:
            break
        gardes.insert(0, f)
    return gardes

"""The object: after its label, beside or below the number, in the title, or the line that looks most like one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.parsing.blocs import Bloc
from pipeline.parsing.collectivite import TYPES
from pipeline.parsing.constats import Constats
from pipeline.parsing.decoupe import sans_rang
from pipeline.parsing.dispositif import est_un_vote
from pipeline.parsing.forme import Forme
from pipeline.parsing.formules import (
    FORMULE,
    NUMERO_SEUL,
    OBJET,
    RAPPORT_DE,
    RUBRIQUE,
)
from pipeline.parsing.fragments import Fragment
from pipeline.parsing.motifs import (
    A_PUCE,
    ASSEMBLEE,
    JETON,
    JOURS,
    NOM_MOIS,
    NUMERO,
    NUMERO_OBJET,
    NUMERO_TITRE,
    ORGANES,
    UNE_DATE,
    replier,
)
from pipeline.parsing.numero import lire_numero, propre
from pipeline.parsing.personnes import nommes
from pipeline.parsing.tableau import cellules
from schemas.acte import Role

_RUBRIQUE_NUMEROTEE = (
    r"(?:question|rapport|affaire|point|dossier|page|folio)\s*(?:n°\s*)?[a-z]{0,3}[\d./-]+(?: de l'ordre du jour)?\W*$"
)
_CE_N_EST_QU_UN_NUMERO = re.compile(
    rf"(?:{_RUBRIQUE_NUMEROTEE}|(?:deliberation|arrete|decision)\s*(?:n°\s*)?[\w./-]*\d[\w./-]*$)"
)
_NON_OBJET = re.compile(
    rf"^\W*(?:{_RUBRIQUE_NUMEROTEE}|region [\w' -]{{3,40}}$|"
    rf"republique|departement|arrondissement|canton|{TYPES}|mairie|seance|reunion|session|"
    r"extrait|deliberation|proces[- ]verbal\b|mesdames|messieurs|cher[es]* |"
    rf"(?:du )?registre|feuille de|\d+ ?(?:ere?|e|eme) commission|(?:le |la |l'|du |de la ){ASSEMBLEE}\b|textes|motifs|"
    r"(?:questions?|informations?|affaires) diverses|"
    rf"{RAPPORT_DE}|"
    r"(?:[ivx]+|\d)\W+(?:expose|deliberation|decision|dispositif)\b[^:]{0,20}$|"
    rf"(?:{ORGANES})\b|direction|service(?! (?:commun|public)\b)|pole\b|secretariat|assemblee|vote\b|resultat|"
    r"sections? (?:de |d')(?:fonction|invest|exploit)|"
    r"(?:le |la )?conseil|(?:le )?bureau|presente?s?\b|absente?s?\b|publie|affiche|l'an\b|(?:sous la )?presidence|"
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
_VALEUR = re.compile(r"^[^:]{2,60}[:.…]\s*\W*\d[\d\W]*$")
_NUMERO_EN_FIN = re.compile(
    r"\s+(?:[-–—]\s*(?:[nN]°\s*)?|\([nN]°\s*)(?P<numero>[A-Z]{0,5}[_-]?\d{2,4}[_/-]\d[\w/-]*)\)?\s*$"
)
_IDENTIFIANT_ENTAME = re.compile(r"\d{3}-\d{9}-")
_ACTE_D_ABORD = re.compile(r"\W*(?:arrete|deliberation|decision|n°)[^0-9]*\d")
_MATIERE = re.compile(r"[1-9]\.\d{1,2}")
_PORTANT = re.compile(
    r"\b(?:portant|relati(?:f|ve) (?:a|au|aux)|reglementant|autorisant|interdisant|instituant|fixant|modifiant)\b"
)
_DELIBERATION_EN_TITRE = re.compile(
    r"^\W*deliberation\b[^,;]{0,40}$|^\W*deliberation\b[^,;:]{0,40}?\b(?:portant|relative)\b"
)
_ACTE_D_UNE_PERSONNE = re.compile(rf"(?:[^:]* : )?\W*(?:arrete|decision|{_PORTANT.pattern})")
_AU_DESSUS_DU_TITRE = re.compile(rf"{NUMERO_SEUL.pattern}|{RAPPORT_DE}")
_SON_VOTE = re.compile(r"\s*\((?:[Aa]dopt|[Vv]ot)ée? (?:à|par) [^()]*\)$")
"""« Legs de Mme VAL (votée à l'unanimité) »."""
_ENTRE_GUILLEMETS = re.compile(r"[«“\"]\s*(?P<dedans>.+?)\s*[»”\"]")
_RANG_DU_TITRE = re.compile(r"^\d{1,2}\s?[.)/–—-]\s+(?=[A-ZÀ-Þ])")
"""« 7. BUDGET PRIMITIF »: its place in the agenda."""
_RANG_NU = re.compile(r"\d{1,2}\s?[).:/–—-]\s")
"""« 7 – Tarifs »: the same, which is no number of the act."""
_TITRE_LONG = 300
_FILETS = " -–—_=~*•"
_FILETS_SEULS = " _=~*"
_VIRGULES_D_UN_TITRE = 8
_NUMERO_ET_OBJET = re.compile(
    r"^\W*(?:(?:deliberation|decision|acte|arrete)\s+)?(?:n°|numero)(?: de (?:la |l')?(?:deliberation|acte))?"
    r"[\s:]+objet(?:[\s:]+|$)"
)
_SOUS_EUX = re.compile(rf"^(?P<numero>{JETON})[\s:]+(?P<objet>\S.*)$")
"""A row of two labels, then what they name."""


def numero_et_objet(
    blocs: Sequence[Bloc], lignes: Sequence[Fragment], forme: Forme, titre: str | None, constats: Constats
) -> tuple[str | None, str | None]:
    if titre is not None:
        return _annonce(blocs, titre)
    numero, objet = _sous_leurs_libelles(blocs)
    objet = objet or _objet_annonce(blocs)
    if objet is None:
        numero, objet = _titre_numerote(blocs, lire_numero(lignes, Constats()))
    numero = numero or cellules([f.texte for f in lignes]).get("numero")
    numero = numero or lire_numero(
        [f for b in blocs if b.role is not Role.OBJET for f in b.fragments] or lignes, constats
    )
    numero = numero or lire_numero([b.premier for b in blocs if _libelle_d_acte(b)], constats)
    if objet is None:
        objet = _objet_du_titre(blocs, forme)
    if objet is None:
        objet = _titre_seul(blocs, constats)
    objet = (_sans_guillemets(objet) or "").rstrip(_FILETS_SEULS)
    return _sans_le_numero(_SON_VOTE.sub("", objet) or None, numero)


def _libelle_d_acte(bloc: Bloc) -> bool:
    """« Délibération n° 12 – Objet : … », on one line."""
    annonce = OBJET.match(replier(bloc.premier.texte))
    return annonce is not None and bool(_ACTE_D_ABORD.match(annonce.group()))


def _objet_annonce(blocs: Sequence[Bloc]) -> str | None:
    """What stands after or below its label; « Objet : » rather than « Affaire n° 3 : »."""
    annonces = [(rang, m) for rang, b in enumerate(blocs) if (m := OBJET.match(replier(b.premier.texte)))]
    for rang, annonce in sorted(annonces, key=lambda a: "objet" not in a[1].group()):
        texte = blocs[rang].texte.replace("\n", " ")
        suite = texte[annonce.end() :].strip().lstrip("–—- ")
        if suite or rang + 1 < len(blocs):
            porteur = blocs[rang] if suite else blocs[rang + 1]
            if _CE_N_EST_QU_UN_NUMERO.match(replier(suite or porteur.texte)):
                continue
            porteur.role = Role.OBJET
            return suite or porteur.texte.replace("\n", " ")
    return None


def _sans_guillemets(objet: str | None) -> str | None:
    """« Objet : « Vente d'un terrain » »: the quotes that hold the whole object are no part of it."""
    trouve = _ENTRE_GUILLEMETS.fullmatch(objet or "")
    dedans = trouve["dedans"] if trouve else ""
    return dedans if dedans and dedans.count("«") == dedans.count("»") else objet


def _sans_le_numero(objet: str | None, numero: str | None) -> tuple[str | None, str | None]:
    """« Objet : Dénomination d'une voie - DE_2025_083 »: the number, and the object without it."""
    if objet and numero and objet.startswith(f"{numero} "):
        objet = objet[len(numero) :].lstrip(_FILETS + ":")
    fin = _NUMERO_EN_FIN.search(objet or "")
    if objet is None or fin is None or numero not in {None, fin["numero"]}:
        return numero, objet
    return fin["numero"], objet[: fin.start()] or objet


def _annonce(blocs: Sequence[Bloc], titre: str) -> tuple[str | None, str | None]:
    """The number and the object that minutes give an act, at the line where it opens."""
    rang = next((i for i, b in enumerate(blocs) if b.texte.startswith(titre)), None)
    bloc, dessous = (None, None) if rang is None else (blocs[rang], next(iter(blocs[rang + 1 :]), None))
    texte = bloc.texte.replace("\n", " ") if bloc else titre
    if bloc:
        bloc.role = Role.OBJET
    numerote = NUMERO_OBJET.match(replier(texte))
    if numerote and not _RANG_NU.match(texte):
        return propre(texte[numerote.start("numero") : numerote.end("numero")]), texte[
            numerote.start("objet") :
        ].strip()
    numero, objet = None, None
    if (place := NUMERO_TITRE.match(texte)) or ((place := NUMERO.match(replier(texte))) and place["a"]):
        nom = "numero" if place.re is NUMERO_TITRE else "a"
        numero = propre(texte[place.start(nom) : place.end(nom)])
        objet = (place["objet"] if nom == "numero" else texte[place.end() :].strip(" :–—-")) or None
        if objet is None and dessous and _est_le_titre(dessous, bloc):
            suite = blocs[rang + 2 : rang + 3] if rang is not None and dessous.texte.endswith(("–", "-")) else []
            for porteur in (dessous, *suite):
                porteur.role = Role.OBJET
            objet = sans_rang(A_PUCE.sub("", " ".join(b.texte.replace("\n", " ") for b in (dessous, *suite))))
        return numero, objet
    return None, sans_rang(texte) or None


def _est_le_titre(bloc: Bloc, numero: Bloc | None) -> bool:
    """What stands just below the number, even though a colon ends it."""
    return not bloc.texte.endswith(".") and _note_de_titre(bloc.fragments, numero) > -3


def _objet_du_titre(blocs: Sequence[Bloc], forme: Forme) -> str | None:
    """« ARRÊTÉ N° 12 portant réglementation du stationnement »: what the title says that the act bears on."""
    for bloc in blocs:
        texte = bloc.texte.replace("\n", " ")
        trouve = _PORTANT.search(replier(texte))
        en_titre = _DELIBERATION_EN_TITRE if forme is Forme.DELIBERATION else _ACTE_D_UNE_PERSONNE
        if trouve and en_titre.match(replier(texte)):
            bloc.role = Role.OBJET
            return texte[trouve.start() :].strip(" .,")
    return None


def _sous_leurs_libelles(blocs: Sequence[Bloc]) -> tuple[str | None, str | None]:
    """The number and the object that stand below « Délibération n° | Objet »."""
    for bloc, dessous in pairwise([*blocs, None]):
        texte = bloc.texte.replace("\n", " ") if bloc else ""
        libelles = _NUMERO_ET_OBJET.match(replier(texte))
        porteur = bloc if libelles and libelles.end() < len(texte) else dessous
        if libelles is None or porteur is None:
            continue
        texte = texte[libelles.end() :] or porteur.texte.replace("\n", " ")
        if trouve := _SOUS_EUX.match(replier(texte)):
            porteur.role = Role.OBJET
            return propre(texte[trouve.start("numero") : trouve.end("numero")]), texte[trouve.start("objet") :].strip(
                " |"
            )
    return None, None


def _titre_numerote(blocs: Sequence[Bloc], nomme: str | None) -> tuple[str | None, str | None]:
    """« BM2025/12/02/22-1 : OUVERTURE DU PARCOURS … »; beside a number that the head names, « 7.1 – Décisions
    budgétaires » is the matière's."""
    for bloc in blocs:
        texte = bloc.texte.replace("\n", " ")
        trouve = NUMERO_OBJET.match(replier(texte))
        objet = texte[trouve.start("objet") :].strip() if trouve else ""
        autre = UNE_DATE.match(replier(texte)) or _IDENTIFIANT_ENTAME.match(replier(texte))
        matiere = trouve is not None and _MATIERE.fullmatch(trouve["numero"]) and nomme not in {None, trouve["numero"]}
        autre = autre or _RANG_NU.match(texte)
        if trouve and sum(c.isalpha() for c in objet) > 5 and not (autre or matiere or _liste_de_noms(objet)):
            bloc.role = Role.OBJET
            libelle = OBJET.match(replier(objet))
            numero = propre(texte[trouve.start("numero") : trouve.end("numero")])
            return numero, objet[libelle.end() :] if libelle else objet
        sans_deux_points = NUMERO_TITRE.match(texte) if nomme is None else None
        if sans_deux_points and sans_deux_points["objet"] and not autre and len(texte) < _TITRE_LONG:
            bloc.role = Role.OBJET
            return sans_deux_points["numero"], sans_deux_points["objet"]
    return None, None


def _titre_seul(blocs: Sequence[Bloc], constats: Constats) -> str | None:
    """The title that no label announces: the block of the head that looks most like one."""
    meilleur: tuple[float, Bloc, list[Fragment]] | None = None
    for rang, bloc in enumerate(blocs):
        sous_un_autre = bool(bloc.fragments[1:] and _AU_DESSUS_DU_TITRE.match(replier(bloc.premier.texte)))
        lignes = _lignes_du_titre(bloc.fragments[sous_un_autre:])
        autour = (*blocs[rang - 1 : rang], *blocs[rang + 1 : rang + 2]) if A_PUCE.match(bloc.texte) else ()
        if any(A_PUCE.match(b.texte) for b in autour):
            continue  # an item of a list
        avant = bloc if sous_un_autre else blocs[rang - 1] if rang else None
        note = _note_de_titre(lignes, avant) + 2 * rang / len(blocs)
        if note > 0 and (meilleur is None or note >= meilleur[0]):
            meilleur = note, bloc, lignes
    if meilleur is None:
        constats.noter("OBJ-01")
        return None
    _, bloc, lignes = meilleur
    if len(lignes) == len(bloc.fragments):
        bloc.role = Role.OBJET
    constats.noter("OBJ-02", lignes[0])
    return _RANG_DU_TITRE.sub("", " ".join(f.texte for f in lignes).strip(_FILETS), count=1)


def _liste_de_noms(texte: str) -> bool:
    """Those present, which a recogniser puts on the number's line when they stand in the column beside it."""
    return texte.count(",") > _VIRGULES_D_UN_TITRE


def _note_de_titre(lignes: Sequence[Fragment], avant: Bloc | None) -> float:
    """How much a block looks like the title of an act; none of it under zero."""
    texte = " ".join(f.texte for f in lignes)
    replie = replier(texte)
    if _NON_OBJET.match(replie) or RUBRIQUE.match(replie) or not 10 < len(texte) < 400 or est_un_vote(texte):
        return -9
    if FORMULE.match(replie) or sum(c.isalpha() for c in texte) < len(texte) / 3:
        return -9
    suit_le_numero = avant is not None and len(avant.texte) < 60 and bool(NUMERO.search(replier(avant.texte)))
    action = bool(_NOM_D_ACTION.match(replie))
    note = 1.0 + 3 * all(f.gras for f in lignes) + 2 * suit_le_numero + 2 * action
    note += all(f.debut > 10 for f in lignes)
    note -= 3 * (not action and len(nommes(texte)) > 0) + 3 * bool(_DE_SEANCE.search(replie))
    note -= 2 * (texte.count(",") > 4) + 3 * (" | " in texte)
    note -= 6 * _liste_de_noms(texte)
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

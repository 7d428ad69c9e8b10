"""The head: whose act it is, its number, its object."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.parsing.blocs import Bloc
from pipeline.parsing.collectivite import lire_collectivite
from pipeline.parsing.concordance import abrege
from pipeline.parsing.constats import Constats
from pipeline.parsing.decoupe import sans_rang
from pipeline.parsing.forme import Forme, nature_de
from pipeline.parsing.formules import (
    CHARNIERE,
    COMPTE_RENDU,
    L_ASSEMBLEE,
    L_ASSEMBLEE_SEULE,
    OBJET,
    OUVERTURE,
)
from pipeline.parsing.fragments import Fragment
from pipeline.parsing.motifs import (
    A_PUCE,
    JETON,
    JOURS,
    NUMERO,
    NUMERO_OBJET,
    NUMERO_TITRE,
    ORGANE,
    ORGANES,
    SIREN,
    UNE_DATE,
    replier,
    replier_un_document,
)
from pipeline.parsing.tableau import cellules
from pipeline.parsing.timbre import Timbre
from pipeline.parsing.titre import (
    RUBRIQUE_NUMEROTEE,
    TITRE_LONG,
    liste_de_noms,
    note_de_titre,
    titre_de_minutes,
    titre_seul,
)
from pipeline.parsing.verbes import lire_verbe
from schemas.acte import Nature, Role
from schemas.identifiants import siren_valide

_CE_N_EST_QU_UN_NUMERO = re.compile(
    rf"(?:{RUBRIQUE_NUMEROTEE}|(?:deliberation|arrete|decision)\s*(?:n°\s*)?[\w./-]*\d[\w./-]*$)"
)

_NUMERO_ISOLE = re.compile(r"(?:^|[^\w\s'])\s*$|\d\s*$")
"""What stands before « n° » when it numbers the act itself: nothing, a separator, a date."""
_BARRE = re.compile(r"\s*/\s*")
_SIREN_D_ABORD = re.compile(r"\W*(?:siren|siret)")
_CITE = re.compile(
    r"\b(?:par|vu|selon|suivant|remplace|abroge|modifie|complete|annule)\s+(?:[ld]'|l[ea]s? )?$|^\W*[ld]'$|"
    r"\bpart a la\s+$"
)
_CHIFFRE = re.compile("[0-9]")
_SIGLE_DETACHE = re.compile(r"(?<=[A-Za-zÉé°:.]\s)[A-Z]{1,6}\s$")
_SIGLE_APRES = re.compile(
    r"(?<=\d)\s(?!D[EU]\b|L[AE]\b|EN\b|AU\b|ET\b|[IVX]+\b)[A-Z]{2,3}"
    r"(?=\s*(?:$|[|:–—-]|\sD(?:U |E LA |E L['’])(?:ASSEMBLÉE|CONSEIL|BUREAU|COMIT|COMMISSION)))"
)
"""« n° 25/025 AC »: the letters of the service, where nothing else can follow the number."""
_BOUT_DE_NUMERO = re.compile(r"[A-Z0-9][A-Z0-9./_-]{0,11}")
_NUMERO_EN_FIN = re.compile(
    r"\s+(?:[-–—]\s*(?:[nN]°\s*)?|\([nN]°\s*)(?P<numero>[A-Z]{0,5}[_-]?\d{2,4}[_/-]\d[\w/-]*)\)?\s*$"
)
_ACTE_NOMME = re.compile(r"\b(?:deliberation|arrete|acte|extrait|decision (?:du|de la|municipale))s?\b[^.;]*$")
_IDENTIFIANT_ENTAME = re.compile(r"\d{3}-\d{9}-")
_NOMME_UN_NUMERO = re.compile(r"n°|numero|ordre|^(?:deliberation|acte)\b.*\d-\d\d?-\d\d$")
_ACTE_D_ABORD = re.compile(r"\W*(?:arrete|deliberation|decision|n°)[^0-9]*\d")
_NUMERO_NOMME = re.compile(
    r"\b(?:n°|numero) (?:de (?:l'|la )?)?(?:acte|deliberation)|"
    rf"^\W*(?:deliberation|decision|arrete) n° ?(?:[a-z]{{2,6}} )?{JETON}"
)
_AU_MILIEU = re.compile(r"[^\w\s]\d\w*")
"""What follows a number that a misread separator cuts: « 25:085 »."""
_ORGANE_SANS_PLUS = re.compile(r"(?<=^le )comite\b")
"""« Le comité, », of a body that has no longer name."""
_SERVICE = re.compile(r"\W*(?:direction|secretariat|service|pole)\b")
"""« Secrétariat général de l'assemblée », which prepares what another decides."""
_ORGANE_ET_DATE = re.compile(rf"^\W*(?:{ORGANES})\b[^,;:.]{{0,60}}? du (?:{JOURS} )?\d")
"""« COMMISSION PERMANENTE DU 16 MAI »: who sat, whatever the authority's council is called above."""
_MATIERE = re.compile(r"[1-9]\.\d{1,2}")
_PORTANT = re.compile(
    r"\b(?:portant|relati(?:f|ve) (?:a|au|aux)|reglementant|autorisant|interdisant|instituant|fixant|modifiant)\b"
)
_DELIBERATION_EN_TITRE = re.compile(
    r"^\W*deliberation\b[^,;]{0,40}$|^\W*deliberation\b[^,;:]{0,40}?\b(?:portant|relative)\b"
)
_SON_VOTE = re.compile(r"\s*\((?:[Aa]dopt|[Vv]ot)ée? (?:à|par) [^()]*\)$")
"""« Legs de Mme VAL (votée à l'unanimité) »."""
_ENTRE_GUILLEMETS = re.compile(r"[«“\"]\s*(?P<dedans>.+?)\s*[»”\"]")
_RANG_NU = re.compile(r"\d{1,2}\s?[).:/–—-]\s")
"""« 7 – Tarifs »: the same, which is no number of the act."""
_RANG_LONG = 4
"""« Affaire n° 17-02-077 » is a number, « Affaire n° 3 » a rank in the agenda."""
_NUMERO_ET_OBJET = re.compile(
    r"^\W*(?:(?:deliberation|decision|acte|arrete)\s+)?(?:n°|numero)(?: de (?:la )?deliberation)?"
    r"[\s:]+objet(?:[\s:]+|$)"
)
_SOUS_EUX = re.compile(rf"^(?P<numero>{JETON})[\s:]+(?P<objet>\S.*)$")
"""A row of two labels, then what they name."""
_NATURES_D_UNE_PERSONNE = frozenset({Nature.AR, Nature.AI, Nature.AU})


@dataclass(frozen=True, slots=True)
class Tete:
    """What the head says; `rang_objet` and `numero_dans` tell where."""

    collectivite: str | None
    siren: str | None
    organe: str | None
    nature: Nature
    numero: str | None
    objet: str | None


def lire_tete(
    blocs: Sequence[Bloc],
    texte: str,
    timbre: Timbre,
    forme: Forme,
    constats: Constats,
    *,
    titre: str | None = None,
    mobilier: Sequence[str] = (),
    pied: Sequence[Fragment] = (),
) -> Tete:
    """Reads the head; `blocs` are those of the head, whose object is marked; `texte` the whole act, a line for each
    fragment, as evidence; `titre` what minutes announce for this act; `mobilier` the page's furniture, where a name may
    stand alone; `pied` the foot, which gives the number when the head does not."""
    lignes = [f for b in blocs for f in b.fragments]
    numero, objet = _numero_et_objet(blocs, lignes, forme, titre, constats)
    au_pied = [f for f in pied if _NUMERO_NOMME.search(replier(f.texte))]
    numero = numero or _numero(au_pied, constats) or _en_marge(mobilier)
    plie = replier_un_document(texte)
    organe = _organe(*_sans_l_objet(blocs, texte), constats) if forme is Forme.DELIBERATION else None
    return Tete(
        collectivite=lire_collectivite(lignes, texte, mobilier, organe, constats),
        siren=_siren(plie, timbre, constats),
        organe=organe,
        nature=_nature(forme, objet, timbre, constats),
        numero=_numero_retenu(numero, timbre, lignes, constats),
        objet=objet,
    )


def _siren(plie: str, timbre: Timbre, constats: Constats) -> str | None:
    trouve = SIREN.search(plie)
    ecrit = re.sub(r"\s", "", trouve["chiffres"])[:9] if trouve else None
    du_timbre = timbre.identifiant.siren if timbre.identifiant else None
    if ecrit and du_timbre and ecrit != du_timbre:
        constats.noter("COLL-05", texte=ecrit, timbre=du_timbre)
    siren = ecrit or du_timbre
    if siren is None:
        constats.noter("COLL-03")
    elif not siren_valide(siren):
        constats.noter("COLL-04", siren=siren)
    return siren


def _sans_l_objet(blocs: Sequence[Bloc], texte: str) -> tuple[list[Fragment], str]:
    """The head and the text without the object, which may name another assembly: « Aide du conseil régional »."""
    objet = [b for b in blocs if b.role is Role.OBJET and not COMPTE_RENDU.match(replier(b.texte))]
    siennes = {f.texte for b in objet for f in b.fragments}
    hors = [f for b in blocs if b not in objet for f in b.fragments]
    return hors, "\n".join(ligne for ligne in texte.split("\n") if ligne not in siennes)


def _organe(lignes: Sequence[Fragment], texte: str, constats: Constats) -> str | None:
    ouvertes = [(ligne, replier(ligne)) for ligne in texte.split("\n") if ligne[:1] in "Ll"]
    sujets = [s for s, r in ouvertes if L_ASSEMBLEE_SEULE.match(r) or (L_ASSEMBLEE.match(r) and _decide(s, r))]
    lignes = [f for f in lignes if not _SERVICE.match(replier(f.texte))]
    dates = [f.texte for f in lignes if _ORGANE_ET_DATE.match(replier(f.texte))]
    trouves = [(s, m) for s in (*sujets, *dates, *(f.texte for f in lignes)) if (m := ORGANE.search(replier(s)))]
    plie = replier_un_document(texte)
    if m := ORGANE.search(plie):
        trouves.append((texte, m))
    if not trouves:
        trouves = [(s, m) for s, _ in ouvertes if (m := _ORGANE_SANS_PLUS.search(replier(s)))]
    if trouves:
        qui = trouves[0][1].group()  # « Le bureau, » is the « bureau communautaire » of the head, accents or none
        source, trouve = next(((s, m) for s, m in trouves if m.group().startswith(f"{qui} ")), trouves[0])
        formes = [texte[m.start() : m.end()] for m in ORGANE.finditer(plie) if m.group() == trouve.group()]
        ecrit = max([source[trouve.start() : trouve.end()], *formes], key=lambda f: not f.isascii())
        ecrit = ecrit.replace("\n", " ").lower()
        return (ecrit[:1].upper() + ecrit[1:]).replace(" métropole", " Métropole").replace("eurom", "Eurom")
    constats.noter("ORG-01")
    return None


def _decide(ligne: str, replie: str) -> bool:
    """« Le bureau a émis un avis favorable » does not."""
    return bool(CHARNIERE.search(replie) or OUVERTURE.search(replie) or ("avis" not in replie and lire_verbe(ligne)))


def _nature(forme: Forme, objet: str | None, timbre: Timbre, constats: Constats) -> Nature:
    """The stamp's nature, else the one that the form tells: an operator may send a décision under several codes."""
    ecrite = nature_de(forme, objet or "")
    if timbre.identifiant is None:
        if forme is not Forme.DELIBERATION:
            constats.noter("NAT-01", nature=ecrite.libelle.lower())
        return ecrite
    nature = timbre.identifiant.nature
    permises = {nature, ecrite} <= _NATURES_D_UNE_PERSONNE if forme is not Forme.DELIBERATION else nature is ecrite
    if not permises:
        constats.noter("TIM-04", timbre.ou, timbre=nature.libelle.lower(), texte=forme)
    return nature


def _numero_retenu(numero: str | None, timbre: Timbre, lignes: Sequence[Fragment], constats: Constats) -> str | None:
    identifiant = timbre.identifiant
    if numero is None:
        if identifiant is None:
            constats.noter("NUM-01")
            return None
        constats.noter("NUM-02", timbre.ou, numero=identifiant.numero)
        return identifiant.numero
    if identifiant is not None and _coupe(numero, identifiant.numero, lignes):
        constats.noter("NUM-04", timbre.ou, lu=numero, numero=identifiant.numero)
        return identifiant.numero
    if identifiant is not None and not abrege(identifiant.numero, numero):
        constats.noter("NUM-03", timbre.ou, numero=identifiant.numero)
    return numero


def _coupe(numero: str, du_timbre: str, lignes: Sequence[Fragment]) -> bool:
    """True when the text goes on, after a blank that cuts its number, as the stamp does: « 2025 025_CC »."""
    lu, entier = (re.sub(r"\W|_", "", n.upper()) for n in (numero, du_timbre))
    suivi = any(entier in re.sub(r"\W|_", "", f.texte.upper()) and " " in f.texte for f in lignes)
    return entier.startswith(lu) and entier != lu and suivi


def _numero_et_objet(
    blocs: Sequence[Bloc], lignes: Sequence[Fragment], forme: Forme, titre: str | None, constats: Constats
) -> tuple[str | None, str | None]:
    if titre is not None:
        return _annonce(blocs, titre)
    numero, objet = _sous_leurs_libelles(blocs)
    objet = objet or _objet_annonce(blocs)
    if objet is None:
        numero, objet = _titre_numerote(blocs, _numero(lignes, Constats()))
    numero = numero or cellules([f.texte for f in lignes]).get("numero")
    numero = numero or _numero([f for b in blocs if b.role is not Role.OBJET for f in b.fragments] or lignes, constats)
    numero = numero or _numero([b.premier for b in blocs if _libelle_d_acte(b)], constats)
    if objet is None:
        objet = _objet_du_titre(blocs, forme)
    if objet is None:
        objet = titre_de_minutes(blocs) or titre_seul(blocs, constats)
    return _sans_le_numero(_SON_VOTE.sub("", _sans_guillemets(objet) or "") or None, numero)


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
        return _propre(texte[numerote.start("numero") : numerote.end("numero")]), texte[
            numerote.start("objet") :
        ].strip()
    numero, objet = None, None
    if (place := NUMERO_TITRE.match(texte)) or ((place := NUMERO.match(replier(texte))) and place["a"]):
        nom = "numero" if place.re is NUMERO_TITRE else "a"
        numero = _propre(texte[place.start(nom) : place.end(nom)])
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
    return not bloc.texte.endswith(".") and note_de_titre(bloc.fragments, numero) > -3


def _objet_du_titre(blocs: Sequence[Bloc], forme: Forme) -> str | None:
    """« ARRÊTÉ N° 12 portant réglementation du stationnement »: what the title says that the act bears on."""
    for bloc in blocs:
        texte = bloc.texte.replace("\n", " ")
        trouve = _PORTANT.search(replier(texte))
        if trouve and (forme is not Forme.DELIBERATION or _DELIBERATION_EN_TITRE.match(replier(texte))):
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
            return _propre(texte[trouve.start("numero") : trouve.end("numero")]), texte[trouve.start("objet") :].strip(
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
        if trouve and sum(c.isalpha() for c in objet) > 5 and not (autre or matiere or liste_de_noms(objet)):
            bloc.role = Role.OBJET
            libelle = OBJET.match(replier(objet))
            numero = _propre(texte[trouve.start("numero") : trouve.end("numero")])
            return numero, objet[libelle.end() :] if libelle else objet
        sans_deux_points = NUMERO_TITRE.match(texte) if nomme is None else None
        if sans_deux_points and sans_deux_points["objet"] and not autre and len(texte) < TITRE_LONG:
            bloc.role = Role.OBJET
            return sans_deux_points["numero"], sans_deux_points["objet"]
    return None, None


def _numero(lignes: Sequence[Fragment], constats: Constats) -> str | None:
    """« Délibération n° 12 » rather than any other number of the head."""
    trouves: list[tuple[bool, str, Fragment, int]] = []
    for f, dessous in zip(lignes, [*(g.texte for g in lignes[1:]), ""], strict=False):
        # A full line cuts a number at its hyphen.
        texte = f.texte + (dessous if f.texte.endswith("-") and _BOUT_DE_NUMERO.fullmatch(dessous) else "")
        replie = replier(texte)
        if not _CHIFFRE.search(replie) or _SIREN_D_ABORD.match(replie):
            continue
        for m in NUMERO.finditer(replie):
            nom = next(g for g in ("a", "b", "c") if m[g])
            avant = replie[: m.start()]
            affaire = avant.endswith("affaire ") and sum(map(str.isdigit, m[nom])) > _RANG_LONG
            if nom == "b" and not (_NUMERO_ISOLE.search(avant) or _ACTE_NOMME.search(avant) or affaire):
                continue  # « parcelle AB n° 412 »
            if _CITE.search(avant) or (A_PUCE.match(texte) and replie[m.end() :].strip(" -–—")):
                continue  # « habilité par arrêté n° 12 », an item of the agenda
            if _NOMME_UN_NUMERO.search(m.group()) or not UNE_DATE.fullmatch(m[nom]):
                lettres = _SIGLE_DETACHE.search(texte[: m.start(nom)])
                debut = lettres.start() if lettres else m.start(nom)
                apres = _SIGLE_APRES.match(texte, m.end(nom))
                fin = apres.end() if apres else m.end(nom)
                trouves.append((nom != "a" and m.start() > 0, _propre(texte[debut:fin]), f, fin))
    if not trouves:
        return None
    _, numero, ou, fin = min(trouves, key=lambda t: t[0])
    if coupe := _AU_MILIEU.match(ou.texte, fin):
        constats.noter("NUM-05", ou, lu=numero, suite=numero + coupe.group())
    return numero


def _en_marge(mobilier: Sequence[str]) -> str | None:
    """The number that the page's furniture alone gives: « Délibération n° CA 2015-71 – page 1 »."""
    for texte in mobilier:
        trouve = NUMERO.search(replier(texte))
        if trouve and trouve["a"] and not UNE_DATE.fullmatch(trouve["a"]):
            lettres = _SIGLE_DETACHE.search(texte[: trouve.start("a")])
            return _propre(texte[lettres.start() if lettres else trouve.start("a") : trouve.end("a")])
    return None


def _propre(numero: str) -> str:
    return _BARRE.sub("/", numero).strip(" .-/")

"""The head: whose act it is, its number, its object."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.parsing.blocs import Bloc
from pipeline.parsing.collectivite import lire_collectivite
from pipeline.parsing.concordance import abrege
from pipeline.parsing.constats import Constats
from pipeline.parsing.forme import Forme, nature_de
from pipeline.parsing.formules import (
    CHARNIERE,
    COMPTE_RENDU,
    L_ASSEMBLEE,
    L_ASSEMBLEE_SEULE,
    OUVERTURE,
)
from pipeline.parsing.fragments import Fragment
from pipeline.parsing.motifs import (
    JETON,
    JOURS,
    ORGANE,
    ORGANES,
    SIREN,
    replier,
    replier_un_document,
)
from pipeline.parsing.numero import lire_numero, numero_du_timbre, numero_en_marge
from pipeline.parsing.objet import numero_et_objet
from pipeline.parsing.timbre import Timbre
from pipeline.parsing.verbes import lire_verbe
from schemas.acte import Nature, Role
from schemas.identifiants import siren_valide

_NUMERO_NOMME = re.compile(
    r"\b(?:n°|numero) (?:de (?:l'|la )?)?(?:acte|deliberation)|"
    rf"^\W*(?:deliberation|decision|arrete) n° ?(?:[a-z]{{2,6}} )?{JETON}"
)
_ORGANE_SANS_PLUS = re.compile(r"(?<=^le )comite\b")
"""« Le comité, », of a body that has no longer name."""
_AVEC_UN_ACCENT = re.compile("comite|assemblee|metropol|departemental|general|regional|communaute|ecoles")
_PLENIERE = "assemblee pleniere"
"""How the conseil régional sits, where the text names it too."""
_SERVICE = re.compile(r"\W*(?:direction|secretariat|service|pole)\b")
"""« Secrétariat général de l'assemblée », which prepares what another decides."""
_ORGANE_ET_DATE = re.compile(rf"^\W*(?:{ORGANES})\b[^,;:.]{{0,60}}? du (?:{JOURS} )?\d")
"""« COMMISSION PERMANENTE DU 16 MAI »: who sat, whatever the authority's council is called above."""
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
    numero, objet = numero_et_objet(blocs, lignes, forme, titre, constats)
    au_pied = [f for f in pied if _NUMERO_NOMME.search(replier(f.texte))]
    numero = numero or lire_numero(au_pied, constats) or numero_en_marge(mobilier)
    plie = replier_un_document(texte)
    organe = _organe(*_sans_l_objet(blocs, texte, plie), constats) if forme is Forme.DELIBERATION else None
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


def _sans_l_objet(blocs: Sequence[Bloc], texte: str, plie: str) -> tuple[list[Fragment], str, str]:
    """The head and the text (written, folded) without the object, where it names another assembly: « Aide du conseil
    régional »."""
    objet = [b for b in blocs if b.role is Role.OBJET and not COMPTE_RENDU.match(replier(b.texte))]
    hors = [f for b in blocs if b not in objet for f in b.fragments]
    if not any(ORGANE.search(replier(b.texte)) for b in objet):
        return hors, texte, plie
    siennes = {f.texte for b in objet for f in b.fragments}
    reste = "\n".join(ligne for ligne in texte.split("\n") if ligne not in siennes)
    return hors, reste, replier_un_document(reste)


def _organe(lignes: Sequence[Fragment], texte: str, plie: str, constats: Constats) -> str | None:
    ouvertes = [(ligne, replier(ligne)) for ligne in texte.split("\n") if ligne[:1] in "Ll"]
    sujets = [s for s, r in ouvertes if L_ASSEMBLEE_SEULE.match(r) or (L_ASSEMBLEE.match(r) and _decide(s, r))]
    lignes = [f for f in lignes if not _SERVICE.match(replier(f.texte))]
    dates = [f.texte for f in lignes if _ORGANE_ET_DATE.match(replier(f.texte))]
    trouves = [(s, m) for s in (*sujets, *dates, *(f.texte for f in lignes)) if (m := ORGANE.search(replier(s)))]
    if m := ORGANE.search(plie):
        trouves.append((texte, m))
    trouves = [t for t in trouves if t[1].group() != _PLENIERE] or trouves
    if not trouves:
        trouves = [(s, m) for s, _ in ouvertes if (m := _ORGANE_SANS_PLUS.search(replier(s)))]
    if trouves:
        qui = trouves[0][1].group()  # « Le bureau, » is the « bureau communautaire » of the head, accents or none
        source, trouve = next(((s, m) for s, m in trouves if m.group().startswith(f"{qui} ")), trouves[0])
        ecrit = source[trouve.start() : trouve.end()]
        if ecrit.isascii() and _AVEC_UN_ACCENT.search(trouve.group()):
            formes = (texte[m.start() : m.end()] for m in ORGANE.finditer(plie) if m.group() == trouve.group())
            ecrit = next((f for f in formes if not f.isascii()), ecrit)
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
        numero = numero_du_timbre(identifiant.numero, lignes)
        constats.noter("NUM-02", timbre.ou, numero=numero)
        return numero
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

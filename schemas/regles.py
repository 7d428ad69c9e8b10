"""The rules that no schema says: is the document coherent with itself, are its facts with one another?

REG-01…09 the document · REG-10…19 what an act must have · REG-20…29 counts and vote · REG-30…39 dates ·
REG-40…49 the préfecture's identifier · REG-50…59 numbering, nomenclature · REG-70…79 the life of an act.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from lxml import etree

from schemas.acte import Acte, Diagnostic, ModeVote, Nature, Niveau, Provision
from schemas.akoma import adresses_du_texte
from schemas.akoma_faits import NS
from schemas.akoma_identite import AKN, uri_oeuvre
from schemas.identifiants import lire_identifiant, numero_canonique, places, siren_valide
from schemas.matieres import libelle
from schemas.vie import TypeEvenement
from schemas.vie_xml import VieXml
from schemas.xml_ecriture import DS, texte

_A = f"{{{AKN}}}"
_ERREUR, _A_VERIFIER, _INFO = Niveau.ERREUR, Niveau.A_VERIFIER, Niveau.INFO


def sur_le_document(racine: etree._Element, acte: Acte) -> Iterator[Diagnostic]:
    """Findings on what Akoma Ntoso says twice: addresses, identity, words marked in the head."""
    adresses = [str(e.get("eId")) for e in racine.iterfind(f"{_A}act//*[@eId]")]
    for eid, fois in Counter(adresses).items():
        if fois > 1:
            yield Diagnostic("REG-01", _ERREUR, f"L’adresse « {eid} » est donnée à {fois} endroits.", eid=eid)
    if adresses_du_texte(racine) != tuple(p.eid for p in places(acte)):
        yield Diagnostic("REG-02", _ERREUR, "Les adresses du document ne sont pas celles de ses parties.")
    oeuvre = racine.find(f"{_A}act/{_A}meta/{_A}identification/{_A}FRBRWork/{_A}FRBRuri")
    if oeuvre is None or oeuvre.get("value") != uri_oeuvre(acte):
        yield Diagnostic("REG-03", _ERREUR, "L’adresse permanente écrite dans le document n’est pas celle de l’acte.")
    yield from _mots_reperes(racine, acte)
    genres = [e.tag for e in racine.iterfind(f"{_A}act/{_A}meta/{_A}proprietary/*")]
    if genres != [f"{{{NS}}}acte", f"{{{DS}}}Signature"]:
        yield Diagnostic("REG-05", _ERREUR, "Les métadonnées propres portent autre chose que l’acte et sa signature.")


def _mots_reperes(racine: etree._Element, acte: Acte) -> Iterator[Diagnostic]:
    for balise, champ, valeur in (("docNumber", "numero", acte.numero), ("docTitle", "objet", acte.objet)):
        for element in racine.iterfind(f"{_A}act/{_A}preface//{_A}{balise}"):
            if texte(element) != valeur:
                phrase = f"Le champ « {champ} » n’est pas ce que l’en-tête du document donne : « {texte(element)} »."
                yield Diagnostic("REG-04", _ERREUR, phrase, champ)


def sur_les_faits(acte: Acte) -> Iterator[Diagnostic]:
    """Findings on the facts of an act, whatever it was written in."""
    yield from _requis(acte)
    yield from _sources(acte)
    yield from _effectif(acte)
    yield from _voix(acte)
    yield from _dates(acte)
    yield from _prefecture(acte)
    yield from _numerotation(acte)
    if acte.matiere is not None and libelle(acte.matiere) is None:
        phrase = f"La matière « {acte.matiere} » n’est pas dans la nomenclature nationale."
        yield Diagnostic("REG-52", _A_VERIFIER, phrase, "matiere")


def _requis(acte: Acte) -> Iterator[Diagnostic]:
    if not acte.siren:
        yield Diagnostic("REG-10", _ERREUR, "Le SIREN de la collectivité manque.", "siren")
    elif not siren_valide(acte.siren):
        yield Diagnostic("REG-11", _ERREUR, f"« {acte.siren} » n’est pas un SIREN : sa clé est fausse.", "siren")
    if not numero_canonique(acte.numero or ""):
        yield Diagnostic("REG-12", _ERREUR, "Le numéro de l’acte manque.", "numero")
    if acte.seance.date is None:
        yield Diagnostic("REG-13", _ERREUR, "La date de l’acte manque.", "date_seance")
    if not acte.collectivite:
        yield Diagnostic("REG-14", _A_VERIFIER, "Le nom de la collectivité manque.", "collectivite")
    if not acte.objet:
        yield Diagnostic("REG-15", _A_VERIFIER, "L’objet de l’acte manque.", "objet")
    if acte.nature is Nature.DE and not acte.organe:
        yield Diagnostic("REG-16", _A_VERIFIER, "L’assemblée qui a délibéré n’est pas connue.", "organe")
    if not acte.dispositif:
        yield Diagnostic("REG-17", _A_VERIFIER, "L’acte ne décide rien : aucune disposition n’y est lue.", "dispositif")


def _sources(acte: Acte) -> Iterator[Diagnostic]:
    if not acte.sources:
        yield Diagnostic("REG-18", _ERREUR, "Le fichier d’origine de l’acte n’est pas indiqué.", "sources")
    elif [s.rang for s in acte.sources] != list(range(len(acte.sources))):
        phrase = "Les rangs de l’original et des annexes ne se suivent pas à partir de 0."
        yield Diagnostic("REG-19", _ERREUR, phrase, "sources")


def _effectif(acte: Acte) -> Iterator[Diagnostic]:
    e = acte.seance.effectif
    for champ, nombre in (("presents", e.presents), ("votants", e.votants)):
        if nombre is not None and e.en_exercice is not None and nombre > e.en_exercice:
            phrase = f"{nombre} {'présents' if champ == 'presents' else 'votants'} pour {e.en_exercice} en exercice."
            yield Diagnostic("REG-21", _A_VERIFIER, phrase, f"effectif.{champ}")
    if None not in (e.presents, e.votants, e.pouvoirs):
        possible = (e.presents or 0) + (e.pouvoirs or 0)
        if (e.votants or 0) > possible:
            phrase = f"{e.votants} votants, mais {e.presents} présents et {e.pouvoirs} pouvoirs."
            yield Diagnostic("REG-24", _A_VERIFIER, phrase, "effectif.votants")


def _voix(acte: Acte) -> Iterator[Diagnostic]:
    v, votants = acte.vote, acte.seance.effectif.votants
    exprimees = (v.pour or 0) + (v.contre or 0)
    comptees = exprimees + (v.abstentions or 0)
    if votants is not None and v.pour is not None:
        # Some acts count the abstaining members, or those who took no part, among the voters; some do not.
        admis = {exprimees, comptees, comptees + (v.non_participants or 0)}
        complet = v.contre is not None and v.abstentions is not None
        if votants not in admis and (comptees > votants or complet):
            poids = _A_VERIFIER if comptees > votants else _INFO
            yield Diagnostic("REG-20", poids, f"{comptees} voix et abstentions pour {votants} votants.", "vote")
    contredit = (
        (v.mode is ModeVote.UNANIMITE and bool(v.contre))
        or (v.mode is ModeVote.REJET and (v.pour or 0) > (v.contre or 0))
        or (v.mode is ModeVote.MAJORITE and v.pour is not None and (v.contre or 0) > v.pour)
    )
    if contredit:
        phrase = f"Le résultat du vote ({v.mode}) ne suit pas des voix : {v.pour or 0} pour, {v.contre or 0} contre."
        yield Diagnostic("REG-22", _A_VERIFIER, phrase, "vote.mode")
    if v.mode is ModeVote.SANS_VOTE and comptees:
        yield Diagnostic("REG-23", _A_VERIFIER, "L’acte est dit sans vote, mais des voix sont comptées.", "vote")


def _dates(acte: Acte) -> Iterator[Diagnostic]:
    s, c = acte.seance, acte.controle_legalite
    transmission = c.date_transmission if c else None
    reception = c.date_reception if c else None
    for code, champ, avant, apres, phrase in (
        ("REG-30", "date_convocation", s.convocation, s.date, "La convocation est datée d’après la séance"),
        ("REG-31", "controle_legalite", s.date, transmission, "La transmission est datée d’avant l’acte"),
        ("REG-31", "controle_legalite", s.date, reception, "La réception est datée d’avant l’acte"),
        ("REG-32", "controle_legalite", transmission, reception, "La réception est datée d’avant la transmission"),
        ("REG-33", "date_publication", s.date, acte.date_publication, "La publication est datée d’avant l’acte"),
    ):
        if avant is not None and apres is not None and apres < avant:
            yield Diagnostic(code, _A_VERIFIER, f"{phrase} ({_jour(avant)}, {_jour(apres)}).", champ)


def _jour(jour: date) -> str:
    return f"{jour:%d/%m/%Y}"


def _prefecture(acte: Acte) -> Iterator[Diagnostic]:
    ecrit = acte.controle_legalite.identifiant if acte.controle_legalite else None
    if ecrit is None:
        return
    champ = "controle_legalite.identifiant"
    lu = lire_identifiant(ecrit)
    if lu is None:
        phrase = f"« {ecrit} » n’a pas la forme d’un identifiant de la préfecture."
        yield Diagnostic("REG-40", _A_VERIFIER, phrase, champ)
        return
    if acte.seance.date is not None and lu.date != acte.seance.date:
        phrase = f"L’identifiant de la préfecture est daté du {_jour(lu.date)}, l’acte du {_jour(acte.seance.date)}."
        yield Diagnostic("REG-41", _A_VERIFIER, phrase, champ)
    if acte.siren and lu.siren != acte.siren:
        phrase = f"L’identifiant de la préfecture porte le SIREN {lu.siren}, l’acte celui de {acte.siren}."
        yield Diagnostic("REG-42", _ERREUR, phrase, champ)
    if lu.nature is not acte.nature:
        phrase = f"La préfecture a reçu un acte de nature {lu.nature}, celui-ci est de nature {acte.nature}."
        yield Diagnostic("REG-43", _A_VERIFIER, phrase, champ)


def _numerotation(acte: Acte) -> Iterator[Diagnostic]:
    adresses = {id(p.partie): p.eid for p in places(acte)}
    attendu = 1
    deja: set[str] = set()
    for provision in (p for p in acte.corps if isinstance(p, Provision) and p.numero is not None):
        numero, eid = provision.numero or "", adresses.get(id(provision))
        if numero in deja:
            phrase = f"Deux dispositions portent le numéro {numero}."
            yield Diagnostic("REG-50", _A_VERIFIER, phrase, "dispositif", eid=eid)
        deja.add(numero)
        if numero.isdecimal():
            if int(numero) > attendu:
                phrase = f"La numérotation passe de {attendu - 1} à {numero}."
                yield Diagnostic("REG-51", _INFO, phrase, "dispositif", eid=eid)
            attendu = int(numero) + 1


# --- the life of an act ---------------------------------------------------------------------------------------------


def sur_la_vie(document: VieXml) -> Iterator[Diagnostic]:
    """Findings on a vie.xml: identifiers, order of dates, a status that contradicts itself."""
    vie, statut, etabli = document.vie, document.statut, document.etabli_le
    for identifiant, fois in Counter(e.id for e in vie.evenements if e.id is not None).items():
        if fois > 1:
            yield Diagnostic("REG-70", _ERREUR, f"L’événement « {identifiant} » est donné {fois} fois.", "evenements")
    # The territory's own day may be one ahead of the writer's.
    demain = etabli.date() + timedelta(days=1)
    for evenement in vie.evenements:
        if evenement.date > demain and evenement.type is not TypeEvenement.PRISE_EFFET:
            phrase = f"L’événement « {evenement.type} » du {_jour(evenement.date)} n’a pas encore eu lieu."
            yield Diagnostic("REG-71", _ERREUR, phrase, "evenements")
    for intervalle in (*vie.mises_en_ligne, *statut.publicite.intervalles):
        if intervalle.debut > etabli or (intervalle.fin is not None and intervalle.fin < intervalle.debut):
            jour = _jour(intervalle.debut.date())
            phrase = f"La mise en ligne du {jour} est à venir, ou finit avant d’avoir commencé."
            yield Diagnostic("REG-72", _ERREUR, phrase, "mises_en_ligne")
    if statut.au > demain or statut.connu_au > demain:
        yield Diagnostic("REG-73", _ERREUR, "La situation juridique est celle d’un jour à venir.", "statut")
    if statut.executoire and statut.executoire_depuis is None:
        yield Diagnostic("REG-74", _ERREUR, "L’acte est dit exécutoire sans dire depuis quand.", "statut")
    if document.identifiant is not None and lire_identifiant(document.identifiant) is None:
        phrase = f"« {document.identifiant} » n’a pas la forme d’un identifiant de la préfecture."
        yield Diagnostic("REG-40", _A_VERIFIER, phrase, "identifiant")

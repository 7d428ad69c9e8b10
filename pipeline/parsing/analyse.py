"""From lines to acts: the steps, in order."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import partial

from pipeline.parsing.blocs import Bloc, Genre
from pipeline.parsing.casse import phrase
from pipeline.parsing.concordance import confronter, confronter_ce_qui_est_reconnu
from pipeline.parsing.constats import Constats
from pipeline.parsing.decoupe import Morceau, Origine, decouper
from pipeline.parsing.dispositif import est_election, est_libelle_d_article, est_un_vote
from pipeline.parsing.doutes import signaler_les_doutes
from pipeline.parsing.entete import lire_tete
from pipeline.parsing.forme import Forme, date_de_l_acte, reconnaitre
from pipeline.parsing.formules import COMPTE_RENDU, OBJET, chercher_charniere
from pipeline.parsing.marges import Tri, trier
from pipeline.parsing.motifs import replier
from pipeline.parsing.paragraphes import former_paragraphes
from pipeline.parsing.pied import lire_controle, lire_publication, lire_signataires
from pipeline.parsing.plan import Plan, dresser_plan
from pipeline.parsing.seance import completer_par_les_signatures, dater, lire_seance
from pipeline.parsing.suite import signaler_la_suite
from pipeline.parsing.timbre import Timbre, completer_par_le_pied, lire_timbre, signaler_les_blancs
from pipeline.parsing.vote import lire_votants, lire_vote
from schemas.acte import Acte, Alinea, Considerant, FichierSource, Provision, Role, Seance, TypeMarge, Visa, Vote, mots
from schemas.erreurs import LectureImpossible, Lieu
from schemas.identifiants import places
from schemas.lecture import Lecture, Ligne, Span, TexteLu

_TITRE_NUMEROTE = re.compile(r"\W*(?:deliberation|arrete|decision)\b[^.;:]{0,40}\bn°")
_A_SIEGE = re.compile(r"\b(?:s'est|se sont) (?:\w+ )?(?:reuni|assemble)|\betaient presents?\b|^presents? ?:")
"""What minutes say of a sitting, whose decisions may have no form that is known; a convocation tells of one to come."""
_CHARNIERES = frozenset({Role.FORMULE, Role.INTRODUCTION})


def analyser(lu: TexteLu, sources: tuple[FichierSource, ...] = ()) -> tuple[Lecture, ...]:
    """The acts that a source holds, each with its findings; no word is lost.

    Raises `LectureImpossible` (LEC-10) for a text that is no act: no visa, no considérant, no provision, no formula
    of deliberation, no sitting, no stamp.
    """
    lectures = [_analyser_un(morceau, sources) for morceau in decouper(lu)]
    return tuple(signaler_la_suite(lectures))


def _analyser_un(morceau: Morceau, sources: tuple[FichierSource, ...]) -> Lecture:
    lu = morceau.lu
    constats = Constats()
    pages = tuple(sorted({ligne.page for ligne in lu.lignes if ligne.texte.strip()}))
    if morceau.origine is not Origine.SEUL:
        code = {Origine.TIMBRES: "LOT-04", Origine.ENTETES: "LOT-05", Origine.COMPTE_RENDU: "LOT-02"}[morceau.origine]
        constats.noter(code, rang=morceau.rang, total=morceau.total)
    acte, plan = _comprendre(morceau, sources, constats)
    confronter(acte, (*plan.entete, *plan.preambule, *plan.conclusions), constats)
    if any(d.code == "LEC-30" for d in lu.diagnostics):
        confronter_ce_qui_est_reconnu(acte, lu, constats)
        signaler_les_doutes(lu, acte, plan.corps, partial(_relire, morceau), constats)
    spans = _situer(acte, plan)
    conserve = _verifier_les_mots(lu, acte, plan, constats)
    eids = {(s.page, s.ligne): eid for eid, morceaux in reversed(spans.items()) for s in morceaux}
    diagnostics = (*lu.diagnostics, *constats.diagnostics(eids))
    return Lecture(acte, spans, diagnostics, pages, conserve)


def _relire(morceau: Morceau, lu: TexteLu) -> Acte:
    """What another text, line for line, would say in its place; nothing, where it would be no act."""
    lignes = zip(morceau.lu.lignes, lu.lignes, strict=True)
    titre = next((_d_un_trait(autre) for la_meme, autre in lignes if _d_un_trait(la_meme) == morceau.titre), None)
    try:
        return _comprendre(replace(morceau, lu=lu, titre=titre), (), Constats())[0]
    except LectureImpossible:
        return Acte()


def _d_un_trait(ligne: Ligne) -> str:
    return " ".join(ligne.texte.split())


def _comprendre(morceau: Morceau, sources: tuple[FichierSource, ...], constats: Constats) -> tuple[Acte, Plan]:
    tri = trier(morceau.lu)
    plan = dresser_plan(former_paragraphes(tri.fragments), morceau.titre)
    if morceau.origine is Origine.SEUL and not _est_un_acte(plan, tri):
        message = "Ce texte n’est pas un acte : ni visa, ni considérant, ni décision, ni timbre de préfecture"
        raise LectureImpossible("LEC-10", message, "Vérifiez qu’il s’agit du bon fichier.", Lieu(morceau.lu.fichier))
    timbre = completer_par_le_pied(
        lire_timbre(tri.timbres, constats), [b.texte for b in plan.conclusions if b.role is not Role.VOIES_ET_DELAIS]
    )
    return _composer(plan, tri, timbre, sources, constats, morceau=morceau), plan


def _est_un_acte(plan: Plan, tri: Tri) -> bool:
    if tri.timbres or any(b.genre in {Genre.VISA, Genre.CONSIDERANT} for b in plan.blocs):
        return True
    if any(chercher_charniere(b.texte) for b in plan.blocs):
        return True
    if any(COMPTE_RENDU.match(replier(f.texte)) for b in plan.entete for f in b.fragments):
        return True
    if any(_A_SIEGE.search(replier(b.texte)) for b in plan.entete):
        return True
    if any(b.genre is Genre.PROVISION and (b.verbe or _est_article(b)) for b in plan.blocs):
        return True
    tete = [replier(f.texte) for b in plan.entete for f in b.fragments]
    return any(map(_TITRE_NUMEROTE.match, tete)) and any(map(OBJET.match, tete))


def _paroles_sans_place(plan: Plan) -> list[Bloc]:
    """What stands after the hinge and is no provision, vote nor formula: perhaps a decision that was not seen."""
    rangs = [i for i, b in enumerate(plan.preambule) if b.role in _CHARNIERES and chercher_charniere(b.texte)]
    apres = plan.preambule[rangs[-1] + 1 :] if rangs else []
    apres = [b for b in apres if b.genre is Genre.ALINEA and b.role is Role.EXPOSE and not est_un_vote(b.texte)]
    return [
        *apres,
        *(b for b in plan.corps if b.genre is Genre.ALINEA and b.role is Role.TEXTE and not est_election(b)),
    ]


def _est_article(bloc: Bloc) -> bool:
    return bloc.libelle is not None and est_libelle_d_article(bloc.libelle)


def _composer(
    plan: Plan, tri: Tri, timbre: Timbre, sources: tuple[FichierSource, ...], constats: Constats, *, morceau: Morceau
) -> Acte:
    texte = "\n".join(f.texte for f in tri.fragments)
    forme = reconnaitre(plan)
    pied = [f for b in plan.conclusions for f in b.fragments]
    mobilier = [x for m in tri.marges if m.type is TypeMarge.MOBILIER for x in m.texte.splitlines()]
    tete = lire_tete(plan.entete, texte, timbre, forme, constats, titre=morceau.titre, mobilier=mobilier, pied=pied)
    if forme is Forme.DELIBERATION:
        alineas = [b for b in plan.preambule if b.genre is Genre.ALINEA]
        seance = lire_seance(plan.entete, alineas, plan.conclusions, timbre, constats)
        if seance.effectif.votants is None:
            effectif = replace(seance.effectif, votants=lire_votants(plan.blocs))
            seance = replace(seance, effectif=effectif)
        siens = plan.blocs[_rang_du_titre(plan, morceau) :]  # the head of minutes votes on them
        sans_decision = _en_minutes(plan, morceau) and not any(b.genre is Genre.PROVISION for b in plan.corps)
        vote = Vote() if sans_decision else lire_vote(siens, seance.effectif, constats)
    else:
        seance, vote = Seance(dater(date_de_l_acte(plan), timbre, constats)), Vote()
    signataires = lire_signataires(plan.conclusions, constats)
    if forme is Forme.DELIBERATION:
        seance = completer_par_les_signatures(seance, signataires, constats)
    signaler_les_blancs(timbre, tete.numero, seance.date, constats)
    acte = Acte(
        collectivite=tete.collectivite,
        siren=tete.siren,
        organe=tete.organe,
        nature=tete.nature,
        numero=tete.numero,
        objet=tete.objet,
        titre=phrase(tete.objet, texte) if tete.objet else None,
        seance=seance,
        vote=vote,
        signataires=signataires,
        controle_legalite=lire_controle(plan.conclusions, timbre),
        date_publication=lire_publication([*plan.entete, *plan.conclusions], timbre, seance.date, constats),
        entete=tuple(p for b in plan.entete if isinstance(p := b.partie(), Alinea)),
        preambule=tuple(p for b in plan.preambule if isinstance(p := b.partie(), Alinea | Visa | Considerant)),
        corps=tuple(p for b in plan.corps if isinstance(p := b.partie(), Provision | Alinea)),
        conclusions=tuple(p for b in plan.conclusions if isinstance(p := b.partie(), Alinea)),
        marges=tri.marges,
        sources=sources,
    )
    _constater_le_fond(acte, plan, tri, constats)
    if _en_minutes(plan, morceau):
        constats.noter("LOT-03", plan.entete[0].premier)
    return acte


def _en_minutes(plan: Plan, morceau: Morceau) -> bool:
    """Whether minutes stand whole there, for want of what would cut them into acts."""
    return morceau.origine is Origine.SEUL and any(COMPTE_RENDU.match(replier(b.texte)) for b in plan.entete)


def _rang_du_titre(plan: Plan, morceau: Morceau) -> int:
    titres = (i for i, b in enumerate(plan.entete) if morceau.titre and b.texte.startswith(morceau.titre))
    return next(titres, 0)


def _constater_le_fond(acte: Acte, plan: Plan, tri: Tri, constats: Constats) -> None:
    if not acte.visas:
        constats.noter("VIS-01")
    if acte.dispositif and not plan.propose:
        for bloc in _paroles_sans_place(plan):
            constats.noter("DISP-04", bloc.premier, mots=" ".join(bloc.texte.split()[:8]))
    if not acte.dispositif:
        constats.noter("DISP-01")
    elif plan.propose:
        constats.noter("DISP-03", next(b.premier for b in plan.corps if b.genre is Genre.PROVISION))
    articles = [b for b in plan.corps if _est_article(b) and b.numero and b.numero.isdecimal()]
    numeros = [int(b.numero or 0) for b in articles]
    if numeros and numeros != list(range(1, len(numeros) + 1)):
        constats.noter("DISP-02", articles[0].premier, liste=", ".join(map(str, numeros)))
    if acte.voies_et_delais is None:
        constats.noter("VOI-01")
    if tri.mobilier:
        constats.noter("MAR-01", nombre=tri.mobilier)


def _situer(acte: Acte, plan: Plan) -> dict[str, tuple[Span, ...]]:
    """For each place of the act, its pieces of the source."""
    lieux = places(acte)
    return {lieu.eid: tuple(f.span for f in bloc.fragments) for lieu, bloc in zip(lieux, plan.blocs, strict=True)}


def _verifier_les_mots(lu: TexteLu, acte: Acte, plan: Plan, constats: Constats) -> bool:
    """Every word of the source stands in the act, and nothing more than the first words written out in lists."""
    ajouts = mots(" ".join(b.ajout for b in plan.blocs if b.repete))
    source = mots("\n".join([ligne.texte for ligne in lu.lignes]))
    attendus, ecrits = Counter(source + ajouts), Counter(acte.mots())
    if dict(attendus) == dict(ecrits):
        return True
    perdus, en_trop = Counter(source) - ecrits, ecrits - attendus
    if perdus or en_trop:
        liste = ", ".join(list({**perdus, **en_trop})[:8])
        constats.noter("TXT-01", mots=liste)
    return not perdus and not en_trop

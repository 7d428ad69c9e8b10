"""The sitting: its day, its convocation, who held it, how many were there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from pipeline.parsing.blocs import Bloc
from pipeline.parsing.constats import Constats
from pipeline.parsing.dates import chercher_date, date_de_l_an, en_francais, entier, lire_date
from pipeline.parsing.motifs import CONVOCATION, NOMBRE_EN_LETTRES, REUNI, SEANCE, replier
from pipeline.parsing.personnes import NOM, lire_personne
from pipeline.parsing.timbre import Timbre
from schemas.acte import Effectif, Personne, Seance

_PRESIDENT = re.compile(
    r"\bpresidente? de (?:la )?seance\s*:\s*|\bsous la presidence de\s+|\bpresidence\s*:\s*|\bpresidee? par\s+"
    r"|^presidente?\s*:\s*"
)
_SECRETAIRE_APRES = re.compile(
    r"\bsecretaire(?: de (?:la )?seance)?\s*:\s*"
    r"|\b(?:nomme|elu|designe)e?s? (?:comme )?secretaire(?: de seance)?\s*:\s*"
)
_SECRETAIRE_AVANT = re.compile(
    r"\s*,?\s*(?:a|ont) ete (?:elu|design|nomm)\w*,?\s*(?:a l'unanimite,?\s*)?"
    r"(?:comme |en qualite de |pour remplir les fonctions de )?(?:la |le )?secretaire"
    r"|\s+(?:est|remplit)\s+[^.;]{0,60}?secretaire"
)
_N = rf"(?P<n>\d{{1,3}}|{NOMBRE_EN_LETTRES})(?![\w/])"
_S = r"\s*(?:[:=·]|etaient|etait)?\s*"
_COMPTES: dict[str, re.Pattern[str]] = {
    "en_exercice": re.compile(rf"\b(?:en\s+)?exercice{_S}{_N}"),
    "presents": re.compile(rf"\bpresente?s?(?: (?:a la seance|ou represente?s?))?{_S}{_N}"),
    "votants": re.compile(
        rf"\b(?:votante?s?|ayant pris part (?:au vote|a la deliberation)|suffrages exprimes){_S}{_N}"
    ),
    "pouvoirs": re.compile(rf"\b(?:pouvoirs?|procurations?|represente?s?)(?: donnes?)?{_S}{_N}"),
}
_TABLEAU = re.compile(r"nombre de (?:membres|conseillers|delegues)\s*:?\s*(\d+)\s*/\s*(\d+)\s*/\s*(\d+)")


def lire_seance(blocs: Sequence[Bloc], timbre: Timbre, constats: Constats) -> Seance:
    """Reads the sitting in the head (and in the report that may hold it)."""
    textes = [b.texte.replace("\n", " ") for b in blocs]
    texte = " ".join(textes)
    convocation = _convocation(texte)
    jour = _jour(textes, timbre, constats)
    if jour and convocation and convocation > jour:
        constats.noter("DATE-04", convocation=en_francais(convocation), seance=en_francais(jour))
    president, secretaire = _president(textes), _secretaire(textes)
    if president is None:
        constats.noter("SEA-01")
    if secretaire is None:
        constats.noter("SEA-02")
    return Seance(jour, convocation, president, secretaire, _effectif(texte, constats))


def dater(lue: date | None, timbre: Timbre, constats: Constats) -> date | None:
    """The day of an act that no assembly took: the one its text says, else the identifier's."""
    du_timbre = timbre.identifiant.date if timbre.identifiant else None
    if lue is None and du_timbre is None:
        constats.noter("DATE-01")
    elif lue is None and du_timbre is not None:
        constats.noter("DATE-05", timbre.ou, timbre=en_francais(du_timbre))
    elif lue is not None and du_timbre is not None and lue != du_timbre:
        constats.noter("DATE-03", timbre.ou, seance=en_francais(lue), timbre=en_francais(du_timbre))
    return lue or du_timbre


def _convocation(texte: str) -> date | None:
    trouve = CONVOCATION.search(replier(texte))
    return lire_date(trouve["date"]) if trouve else None


def _jour(textes: Sequence[str], timbre: Timbre, constats: Constats) -> date | None:
    entier = " ".join(textes)
    sans_convocation = [CONVOCATION.sub(lambda m: " " * len(m.group()), replier(t)) for t in (*textes, entier)]
    vues = [_dates_de_seance(t) for t in sans_convocation]
    jours = list(dict.fromkeys(d for d in [date_de_l_an(entier), *(j for v in vues[:-1] for j in v)] if d))
    if not jours:
        libre = chercher_date(sans_convocation[-1])
        jours = vues[-1][:1] or ([libre] if libre else [])
    du_timbre = timbre.identifiant.date if timbre.identifiant else None
    if len(jours) > 1:
        constats.noter("DATE-02", liste=", ".join(en_francais(d) for d in jours))
    if jours:
        if du_timbre and du_timbre != jours[0]:
            constats.noter("DATE-03", timbre.ou, seance=en_francais(jours[0]), timbre=en_francais(du_timbre))
        return jours[0]
    if du_timbre:
        constats.noter("DATE-05", timbre.ou, timbre=en_francais(du_timbre))
        return du_timbre
    constats.noter("DATE-01")
    return None


def _dates_de_seance(replie: str) -> list[date]:
    trouvees = [lire_date(m["date"]) for motif in (SEANCE, REUNI) for m in motif.finditer(replie)]
    return [d for d in trouvees if d]


def _president(textes: Sequence[str]) -> Personne | None:
    for source in textes:
        trouve = _PRESIDENT.search(replier(source))
        personne = lire_personne(source[trouve.end() :]) if trouve else None
        if personne is not None:
            return personne
    return None


def _secretaire(textes: Sequence[str]) -> Personne | None:
    for source in textes:
        replie = replier(source)
        apres = _SECRETAIRE_APRES.search(replie)
        personne = lire_personne(source[apres.end() :]) if apres else None
        if personne is not None:
            return personne
        avant = _SECRETAIRE_AVANT.search(replie)
        noms = list(NOM.finditer(source[: avant.start()])) if avant else []
        personne = lire_personne(noms[-1].group()) if noms else None
        if personne is not None:
            return Personne(personne.nom)
    return None


def _effectif(texte: str, constats: Constats) -> Effectif:
    replie = replier(texte)
    valeurs: dict[str, int | None] = {}
    for nom, motif in _COMPTES.items():
        trouve = motif.search(replie)
        valeurs[nom] = entier(trouve["n"]) if trouve else None
    tableau = _TABLEAU.search(replie)
    if tableau and not any(valeurs.values()):
        valeurs.update(zip(("en_exercice", "presents", "votants"), (int(x) for x in tableau.groups()), strict=True))
    effectif = Effectif(**valeurs)
    _verifier(effectif, constats)
    return effectif


def _verifier(effectif: Effectif, constats: Constats) -> None:
    total = effectif.en_exercice
    for nom in ("presents", "votants"):
        valeur = getattr(effectif, nom)
        if total is not None and valeur is not None and valeur > total:
            constats.noter("EFF-01", detail=f"{valeur} {nom.replace('e', 'é', 1)} pour {total} en exercice")
    if effectif.presents is not None and effectif.votants is not None:
        possibles = effectif.presents + (effectif.pouvoirs or 0)
        if effectif.pouvoirs is not None and effectif.votants > possibles:
            constats.noter("EFF-01", detail=f"{effectif.votants} votants, {possibles} présents et pouvoirs")

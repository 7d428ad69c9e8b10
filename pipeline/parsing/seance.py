"""The sitting: its day, its convocation, who held it, how many were there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from pipeline.parsing.blocs import Bloc
from pipeline.parsing.constats import Constats
from pipeline.parsing.dates import chercher_date, date_de_l_an, en_francais, lire_date
from pipeline.parsing.effectif import lire_effectif
from pipeline.parsing.formules import COMPTE_RENDU, LIBELLE_SEUL
from pipeline.parsing.fragments import joindre
from pipeline.parsing.motifs import CONVOCATION, DATE, JETON, JOURS, ORGANES, REUNI, REUNION, SEANCE, UNE_DATE, replier
from pipeline.parsing.personnes import lire_personne, nommes
from pipeline.parsing.reperes import MotifRepere, reperer
from pipeline.parsing.tableau import cellules
from pipeline.parsing.timbre import Timbre
from schemas.acte import Personne, Role, Seance

_PRESIDENT = reperer(
    r"(?<!, )\bpresident(?:e|\(e\))? de (?:(?:la )?seance|l'assemblee)\s*:?\s*|\bsous la presidence d(?:e\s+|')|"
    r"\bpresidence\s*(?::|de|d')\s*|^presidence\s+|\bpresidee? par\s+|"
    r"^presidente?\s+(?=(?:mm?e?|monsieur|madame)\b)|(?:^|[.;–] )president(?:e|\(e\))?\s*:\s*",
    "preside",
)
_PRESIDE = reperer(
    r"\bpresid(?:ence|ant|ait|ee?|era)\b|\bouv(?:re|ert) la (?:seance|reunion)|\bpresidente? de (?:la )?seance\b",
    "presid",
    "ouvre la",
    "ouvert la",
)
_SECRETAIRE = reperer(
    r"\bsecretaires?(?: de (?:la )?seance\s*(?::|\b(?:est|etant)\b)?|\s*:)\s*|"
    r"^secretaire\s+(?!general|de\b|d')|\bsecretariat(?! general)(?: de (?:la )?seance)?"
    r"(?: (?:est |a ete )?(?:assure|tenu|confie)e?(?: par| a)?)?\s*:?\s*"
    r"|\b(?:nomme|elu|designe)e?s? (?:comme )?secretaire(?: de seance)?\s*:\s*",
    "secreta",
)
_S_EST_REUNI = reperer(
    rf"\ble (?:{JOURS},? )?(?P<date>{DATE})[^.;]{{0,120}}?\bs(?:'est|e sont|'etant) (?:legalement )?(?:reuni|assembl)",
    "reuni",
    "assembl",
)
"""« Le 4 mai 2025, à vingt heures, s'est assemblé le conseil »."""
_TIENT_LA_PLUME = reperer(r"\bsecretaires?\b(?! general)|\bsecretariat\b(?! general)", "secreta")
_REMPLIT_CES_FONCTIONS = reperer(
    r"\bsecretaires?\b.{0,250}?\bpour (?:remplir|exercer|assurer|assumer) (?:ces|cette|les|la) fonctions?\b", "secreta"
)
"""« … à la nomination d'un secrétaire ; Mme VAL est désignée pour remplir ces fonctions »."""
_SEANCE_EN_TITRE = re.compile(
    r"^\W*(?:(?:extrait du )?registre des |extrait des )?(?:deliberations? (?:du|de la) )?"
    r"(?:(?:compte[- ]rendu|proces[- ]verbal)(?: sommaire| succinct)? (?:(?:de la (?:seance|reunion) )?du )?)?"
    rf"(?:{ORGANES})\b(?: d[^,;:.0-9]{{2,60}}?)?,? (?:en date )?du (?:{JOURS} )?(?P<date>{DATE})"
)
"""« CONSEIL MUNICIPAL DU 4 MAI 2025 » opens a line of the head, which may go on below."""
_NUMERO_ET_JOUR = re.compile(
    rf"^\W*deliberation\s*(?:n°|numero)\s*{JETON} (?:en date )?du (?:{JOURS} )?(?P<date>{DATE})\W*$"
)
"""« Délibération n° 1 du 18 décembre 2008 », a line of its own."""
_DATE_EN_CARTOUCHE = re.compile(rf"^\W*date\s*:\s*(?:{JOURS} )?(?P<date>{DATE})\W*$")
_MINUTES = r"(?:proces[- ]verbal|compte[- ]rendu)"
_MINUTES_APPROUVEES = (
    rf"\bapprob\w+ (?:du|des) {_MINUTES}[^.;0-9]{{0,80}}?{DATE}|"
    rf"\b(?:l[ea] |du |[ld]')?(?:dernier )?{_MINUTES}[^.;0-9]{{0,80}}?{DATE}"
    r"(?=[^.;]{0,60}\b(?:est|a ete|a l'approbation)\b)"
)
"""« le procès-verbal de la séance du 4 mai est adopté »: the sitting before."""
_AUTRE_JOUR = reperer(
    rf"{CONVOCATION.motif.pattern}|{_MINUTES_APPROUVEES}|"
    r"\b(?:publiee?|publication|affichee?|affichage|mise? en ligne|transmi\w+|notifiee?|recue?)"
    rf"\b(?:(?!seance|reuni)[^0-9.;]){{0,60}}?(?:{JOURS}\s+)?{DATE}|n°\s?{DATE}",
    *("n°", "convo", "publi", "affich", "en ligne", "transmi", "notifi", "recu", "proces", "compte"),
)
"""A day that the text gives to something else than the sitting."""
_LIBELLE_DE_CONVOCATION = re.compile(r"^\W*(?:date de (?:la )?)?convocation\b")
_D_UN_AUTRE_ACTE = re.compile(
    r"(?:\b(?:l[ae]s?|une?|cette|par|vu|du|sa|son) |\b[ld]')"
    r"(?:lois?|decrets?|ordonnances?|arretes?|deliberations?|circulaires?|courriers?|lettres?|avis|contrats?|"
    rf"conventions?)\b[^.;]{{0,160}}?\b(?:du|le) (?:{JOURS} )?{DATE}"
)
_EST_NOMME = reperer(
    r"\b(?:est|a ete|etait) (?:nommee?|designee?|elue?)s?,? (?:comme |en qualite de |pour )?secretaire\b", "secreta"
)
_NOM_AVANT = re.compile(
    r"(?:^|[.;:] )(?!L[ea] |Monsieur|Madame|M(?:mes?|lles?|rs?|M)?\b)"
    r"(?P<nom>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){1,3}) $"
)
"""« D'ARCOURT Sylvie », « Solène Vautrain »: whom no title announces, before « a été élue secrétaire »."""
_AUTRE_SUJET = re.compile(r"\s+et\s")
"""« Mme VAL présidente de séance et M. ROC secrétaire »: whoever comes next does something else."""
_CLAUSES = re.compile(r"(?<!\bM)(?<!\bMM)(?<!\bMme)(?<!\bMr)(?<!\b[A-Z])\.\s+|;|\n")


def lire_seance(
    entete: Sequence[Bloc], recit: Sequence[Bloc], pied: Sequence[Bloc], timbre: Timbre, constats: Constats
) -> Seance:
    """Reads the sitting in the head and in the report (`recit`) that may hold it, else in the foot."""
    blocs = [*entete, *recit]
    tete = _avec_leur_libelle(_sans_folios(blocs))
    fin = _avec_leur_libelle([b.texte.replace("\n", " ") for b in pied if b.role is not Role.VOIES_ET_DELAIS])
    textes = [*tete, *fin]
    lignes = [f.texte for b in (*blocs, *pied) for f in b.fragments]
    tableau = cellules(lignes)
    jours = {nom: lire_date(v) for nom, v in tableau.items()}
    convocation = jours.get("convocation") or _convocation(tete) or _convocation(fin) or _sous_son_libelle(lignes)
    hors_objet = [b for b in entete if b.role is not Role.OBJET or COMPTE_RENDU.match(replier(b.texte))]
    en_titre = jours.get("seance") or _jour_en_titre([f.texte for b in hors_objet for f in b.fragments])
    textes_de_tete, raconte = ([b.texte.replace("\n", " ") for b in bs] for bs in (hors_objet, recit))
    dits = [en_titre] if en_titre else _jours_dits(_avec_leur_libelle(textes_de_tete), raconte, fin)
    jour = _jour(dits, timbre, constats)
    if jour and convocation and convocation > jour:
        constats.noter("DATE-04", convocation=en_francais(convocation), seance=en_francais(jour))
    president, secretaire = _president(tete) or _president(fin), _secretaire(textes)
    if president is None:
        constats.noter("SEA-01")
    return Seance(jour, convocation, president, secretaire, lire_effectif(textes, tableau, constats))


def _sans_folios(blocs: Sequence[Bloc]) -> list[str]:
    """The text of each block on one line, without the number of a page that a full stop leaves alone: no count."""
    sortie: list[str] = []
    avant = ""
    for bloc in blocs:
        lignes: list[str] = []
        for f in bloc.fragments:
            if not (f.texte.isdecimal() and avant.endswith(".")):
                lignes.append(f.texte)
            avant = f.texte
        sortie.append(" ".join(lignes))
    return sortie


def _avec_leur_libelle(textes: Sequence[str]) -> list[str]:
    """« Présidence », then « Mme Odile VAL » below it: the label and its value as one text."""
    sortie: list[str] = []
    for rang, texte in enumerate(textes):
        seul = rang + 1 < len(textes) and LIBELLE_SEUL.match(replier(texte))
        sortie.append(f"{texte.rstrip(' :')} : {textes[rang + 1]}" if seul else texte)
    return sortie


def completer_par_les_signatures(seance: Seance, signataires: Sequence[Personne], constats: Constats) -> Seance:
    """Whoever signs as secretary held the pen, where the head does not say who."""
    if seance.secretaire is None:
        noms = [Personne(p.nom) for p in signataires if p.qualite and replier(p.qualite).startswith("secretaire")]
        if not noms:
            constats.noter("SEA-02")
            return seance
        return replace(seance, secretaire=noms[0])
    return seance


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


def _convocation(textes: Sequence[str]) -> date | None:
    trouve = CONVOCATION.search(_d_un_seul_tenant(textes))
    return lire_date(trouve["date"]) if trouve else None


def _jour(jours: Sequence[date], timbre: Timbre, constats: Constats) -> date | None:
    """The first of the days that the text gives to the sitting, else the identifier's."""
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


def _jour_en_titre(lignes: Sequence[str]) -> date | None:
    """A line that goes on in small letters is the end of a sentence, which may speak of another sitting."""
    for ligne, pliees in zip(lignes, pairwise([*map(replier, lignes), ""]), strict=True):
        titre = None if ligne[:1].islower() else _SEANCE_EN_TITRE.match(joindre(pliees))
        titre = titre or _NUMERO_ET_JOUR.match(pliees[0]) or _DATE_EN_CARTOUCHE.match(pliees[0])
        if titre and (jour := lire_date(titre["date"])):
            return jour
    return None


def _sous_son_libelle(lignes: Sequence[str]) -> date | None:
    """« Date de convocation : », then its day below it, though the next column stands between them."""
    for ligne, dessous in pairwise(map(replier, lignes)):
        jour = UNE_DATE.match(dessous)
        if jour and _LIBELLE_DE_CONVOCATION.match(ligne) and not UNE_DATE.search(ligne):
            return lire_date(jour.group())
    return None


def _jours_dits(tete: Sequence[str], recit: Sequence[str], pied: Sequence[str]) -> list[date]:
    """Each day that a text of the head gives to the sitting; else one, said across two of them, or of a meeting, or in
    the foot, or the first that the head writes and that is of no other act."""
    propres = _d_un_seul_tenant(tete)
    tete = [*tete, *recit]
    entier = _d_un_seul_tenant(tete)
    textes = [_sans_autre_jour(replier(t)) for t in tete]
    dits = [date_de_l_an(entier), *(d for t in textes for d in _dates(t, SEANCE, REUNI, _S_EST_REUNI))]
    jours = list(dict.fromkeys(d for d in dits if d))
    if jours:
        return jours
    textes.append(_sans_autre_jour(entier))
    return (
        _dates(textes[-1], SEANCE, REUNI)[:1]
        or [d for t in textes for d in _dates(t, REUNION)][:1]
        or [d for t in pied for d in _dates(replier(t), SEANCE, REUNION)][:1]
        or [d for d in [chercher_date(_D_UN_AUTRE_ACTE.sub("", _sans_autre_jour(propres)))] if d]
    )


def _d_un_seul_tenant(textes: Sequence[str]) -> str:
    """The texts folded, one after the other."""
    return " ".join(map(replier, textes))


def _sans_autre_jour(replie: str) -> str:
    return _AUTRE_JOUR.sub(lambda m: " " * len(m.group()), replie)


def _dates(replie: str, *motifs: MotifRepere) -> list[date]:
    trouvees = [lire_date(m["date"]) for motif in motifs for m in motif.finditer(replie)]
    return [d for d in trouvees if d]


def _president(textes: Sequence[str]) -> Personne | None:
    return _apres(textes, _PRESIDENT) or _le_plus_proche(textes, _PRESIDE)


def _secretaire(textes: Sequence[str]) -> Personne | None:
    if nomme := _qui_est_nomme(textes):
        return Personne(nomme)
    trouve = _apres(textes, _SECRETAIRE) or _qui_remplit(textes) or _le_plus_proche(textes, _TIENT_LA_PLUME)
    return Personne(trouve.nom) if trouve else None


def _qui_est_nomme(textes: Sequence[str]) -> str | None:
    for source in textes:
        for trouve in _EST_NOMME.finditer(replier(source)):
            if nom := _NOM_AVANT.search(source[: trouve.start()]):
                return nom["nom"]
    return None


def _qui_remplit(textes: Sequence[str]) -> Personne | None:
    """The last name before « pour remplir ces fonctions »."""
    for source in textes:
        if trouve := _REMPLIT_CES_FONCTIONS.search(replier(source)):
            noms = nommes(source[: trouve.end()])
            if noms and noms[-1][0] > trouve.start():
                return lire_personne(source[noms[-1][0] :])
    return None


def _apres(textes: Sequence[str], motif: MotifRepere) -> Personne | None:
    """The person named just after a label."""
    for source in textes:
        for trouve in motif.finditer(replier(source)):
            personne = lire_personne(source[trouve.end() :])
            if personne is not None:
                return personne
    return None


def _le_plus_proche(textes: Sequence[str], motif: MotifRepere) -> Personne | None:
    """The person whose name stands nearest to the word that tells the function, in the same clause."""
    for source in textes:
        if not motif.search(replier(source)):
            continue
        for clause in _CLAUSES.split(source):
            mot = motif.search(replier(clause))
            noms = nommes(clause) if mot else []
            if mot and noms and mot.group().startswith("ouv"):
                noms = [n for n in noms if n[1] <= mot.start()]
            if mot and noms:
                avant = [n for n in noms if n[1] <= mot.start()]
                if avant and (_AUTRE_SUJET.match(replier(clause), mot.end()) or clause[: mot.start()].endswith(", ")):
                    noms = avant
                debut, _ = min(noms, key=lambda n: n[0] - mot.end() if n[0] >= mot.end() else mot.start() - n[1])
                return lire_personne(clause[debut:])
    return None

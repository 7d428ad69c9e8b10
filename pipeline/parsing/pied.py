"""The foot: who signed, when it was published."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import takewhile

from pipeline.parsing.blocs import Bloc
from pipeline.parsing.constats import Constats
from pipeline.parsing.dates import en_francais, lire_date
from pipeline.parsing.formules import ANNEXE, JUGE_OU_DELAI, PUBLICATION, PUBLICATION_VIDE, RECOURS, TITRE_SIGNATAIRE
from pipeline.parsing.fragments import Fragment, joindre
from pipeline.parsing.motifs import ASSEMBLEE, DATE, replier
from pipeline.parsing.personnes import NOM, OFFICE, lire_personne, nom_seul
from pipeline.parsing.tableau import cellules
from pipeline.parsing.timbre import Timbre
from schemas.acte import ControleLegalite, Personne, Role

_ENVERS = (
    r"(?:(?:en|a la|au|aux services? de la) (?:sous-)?(?:prefecture(?: d(?:e |u |')[\w'-]+)?|"
    r"prefet(?: de (?:la )?region)?|controle de legalite|haut-commissa(?:riat|ire)|"
    r"representant de l'etat(?: dans le departement)?)|"
    r"par (?:la (?:sous-)?prefecture|le (?:sous-)?prefet|le representant de l'etat))\s*"
)
_CONTROLE = {
    "transmission": re.compile(
        rf"\b(?:tele)?(?:transmi(?:se?s?|ssion)|depo(?:see?|t)|envoyee?|envoi)\s+{_ENVERS}(?:le|du|:)?\s*:?\s*(?P<date>{DATE})"
        rf"|(?:(?:^|\n|: )|\btele)transmise?\s+le\s*:?\s*(?P<seule>{DATE})"
    ),
    "reception": re.compile(rf"\b(?:recue?|reception)\s+{_ENVERS}(?:le|du|:)?\s*:?\s*(?P<date>{DATE})(?P<seule>)"),
}
_ROLES = frozenset({Role.SIGNATURE, Role.FORMULE, Role.TEXTE})
_NOM_PUIS_OFFICE = re.compile(r"^(?P<nom>[^,:]{4,50}),\s*(?P<office>[^,]{4,80})$")
_OFFICE_SEUL = re.compile(
    r"^(?P<qualite>(?:vice-)?presidente?|maire|(?:(?:1er|premiere?|\d+e?m?e?) )?adjointe?|secretaire de seance)\b"
    r"(?=[\s,.:]|$)"
)
_BORD_DE_COLONNE = re.compile(r" \|(?: |(?=\.))")
_APPEL = re.compile(
    r"\W*(?:(?:etaient|sont|membres) )*(?:presente?s?|absente?s?|excusee?s?|representee?s?|pouvoirs?|procurations?|"
    r"(?:ont|ayant) (?:donne|remis)|(?:sous la )?presidence)\b"
)
"""A roll, below the vote: none of those it names signs."""
_PHRASES = re.compile(r"(?<=[.;])\s+(?=[A-ZÀ-Þ])")
_BRUIT = re.compile(r"^[\W_]+|[^\w).]+$")
"""What a recogniser makes of the rules and the stamps around a name."""
_CONVOCATION_AFFICHEE = re.compile(r"\bconvocation\b[^.;:\d]{0,60}$")
"""« Convocation des membres et affichage le 18 mars »: what was posted is the convocation."""
_DIFFUSION = re.compile(r"^\W*(?:diffusion|ampliations?|destinataires?|copies? (?:a|pour information))\b[^.]{0,40}:?$")
"""Below it, those who receive the act."""
_SIGNE = re.compile(
    r"^\W*(?:(?:(?:document|original) )?signee?(?: (?:electroniquement|numeriquement|par|l'original))*|"
    rf"pour (?:le |la |l'){ASSEMBLEE}[\w' -]{{0,40}},|"
    r"pour (?:extrait|copie|expedition|ampliation)(?: certifiee?)?(?: conforme)?(?: au registre)?|"
    r"fait a [\w' -]+|qualite|fonction)\s*[:,]?\s*(?:le (?!maire|president|vice|secretaire)[\d/ a-z]+)?[,:]?\s*"
)
_PRENOM_EN_FIN = re.compile(r"^\W*(?:document )?signe\b.*\bpar\s*:?\s*(?:(?:m\.|mme|monsieur|madame)\s*)?[\w-]+$")


def lire_signataires(conclusions: Sequence[Bloc], constats: Constats) -> tuple[Personne, ...]:
    """The people of the signature block, each with the office written above, beside or below."""
    siens = [b for b in conclusions if not _APPEL.match(replier(b.texte))]
    toutes = [f for b in siens if b.role in _ROLES or ANNEXE.match(replier(b.texte)) for f in b.fragments]
    lignes = list(takewhile(lambda f: not (ANNEXE.match(r := replier(f.texte)) or _DIFFUSION.match(r)), toutes))
    signees = [_colonnes_signees(f.texte) for f in lignes]
    trouves: list[Personne] = []
    qualites: list[str] = []
    sans_office: list[int] = []
    for rang, f in enumerate(lignes):
        if rang and _PRENOM_EN_FIN.match(replier(signees[rang - 1])):
            continue  # read with the line above
        texte = signees[rang]
        if _PRENOM_EN_FIN.match(replier(texte)):
            texte = joindre(x.texte for x in lignes[rang : rang + 2])  # the family name stands below
        offices, noms = _titres(texte) or ([], _noms(texte))
        if offices and noms:
            trouves += [Personne(n, q) for n, q in zip(noms, offices, strict=False)]
            qualites = []
        elif noms:
            sans_office = [] if qualites else list(range(len(trouves), len(trouves) + len(noms)))
            trouves += [Personne(n, qualites[min(i, len(qualites) - 1)] if qualites else None)
                        for i, n in enumerate(noms)]  # fmt: skip
            qualites = []
        elif offices and len(sans_office) == len(offices):
            for place, office in zip(sans_office, offices, strict=True):
                trouves[place] = Personne(trouves[place].nom, office)
            sans_office = []
        elif offices:
            qualites, sans_office = offices, []
        elif qualites and f.texte[:1].islower():
            qualites[-1] = f"{qualites[-1]} {f.texte.strip(' ,.')}"
    uniques = tuple(dict.fromkeys(p for p in trouves if p.qualite or _capitales_finales(p.nom)))
    if not uniques:
        constats.noter("SIG-01", lignes[0] if lignes else None)
    return uniques


def _colonnes_signees(texte: str) -> str:
    """Of a row, the columns that name people or offices; else the last one, a value beside its label."""
    colonnes = [_BRUIT.sub("", c) for c in _BORD_DE_COLONNE.split(texte)]
    if len(colonnes) == 1:
        return texte
    return " | ".join(c for c in colonnes if _titres(c) or nom_seul(c)) or colonnes[-1]


def _titres(texte: str) -> tuple[list[str], list[str]] | None:
    """Offices named by a line, and the people named beside them."""
    reste = texte[m.end() :] if (m := _SIGNE.match(replier(texte))) else texte
    avant = _NOM_PUIS_OFFICE.match(reste)
    if avant and OFFICE.match(replier(avant["office"])) and (seul := nom_seul(avant["nom"])):
        return [avant["office"].strip(" ,.;")], [seul]
    trouves = list(TITRE_SIGNATAIRE.finditer(replier(reste)))
    if not trouves and ":" not in reste:  # « Secrétaire de séance : … » tells who it was, « Le Maire : … » signs
        trouves = list(_OFFICE_SEUL.finditer(replier(reste)))
    if not trouves or trouves[0].start() > 3 or len(reste) > 160 or "certifie" in replier(reste):
        return None
    qualites: list[str] = []
    noms: list[str] = []
    for i, m in enumerate(trouves):
        fin = trouves[i + 1].start() if i + 1 < len(trouves) else len(reste)
        office = reste[m.start("qualite") : fin]
        nom = NOM.search(office, len(m["qualite"]))
        if nom and _nomme_le_titulaire(office[: nom.start()], nom.group()):
            personne = lire_personne(office[nom.start() :])
            noms.append(personne.nom if personne else " ".join(nom.group().split()))
            office = office[: nom.start()]
        qualite = office.strip(" ,.:;|")
        qualites.append(qualite[:1].upper() + qualite[1:])
    return qualites, noms


def _nomme_le_titulaire(avant: str, nom: str) -> bool:
    """False for the place of « Le Maire de Rueil-Malmaison »."""
    separe = avant.rstrip().endswith((",", ":"))
    return (separe or _capitales_finales(nom)) and not re.search(r"\b(?:de|du|d[’']|la|des)\s*$", avant)


def _capitales_finales(nom: str) -> bool:
    return nom.rsplit(maxsplit=1)[-1].isupper()


def _noms(texte: str) -> list[str]:
    if " | " in texte:
        return [nom for colonne in texte.split(" | ") for nom in _noms(colonne)]
    signe = _SIGNE.match(replier(texte))
    seul = nom_seul(texte[signe.end() :] if signe else texte)
    trouves = [" ".join(m.group().split()) for m in NOM.finditer(texte) if _capitales_finales(m.group())]
    if len(trouves) > 1 and sum(len(t) for t in trouves) > 0.6 * len(texte):
        return trouves
    return [seul] if seul else []


def _hors_des_recours(bloc: Bloc) -> str:
    """What a block tells before it says where to appeal; the whole of a certificate."""
    texte = bloc.texte.replace("\n", " ")
    if bloc.role is not Role.VOIES_ET_DELAIS or "certifie" in replier(texte):
        return texte
    return " ".join(
        takewhile(lambda x: not (RECOURS.search(replier(x)) or JUGE_OU_DELAI.search(replier(x))), _PHRASES.split(texte))
    )


def lire_publication(
    conclusions: Sequence[Bloc], timbre: Timbre, seance: date | None, constats: Constats
) -> date | None:
    """The publication that the foot, or else the stamp, declares; never deduced from another date."""
    vues: list[tuple[date, bool, Fragment | None]] = []
    tableau = cellules([f.texte for b in conclusions for f in b.fragments])
    en_tableau = {nom: v for nom, v in tableau.items() if "publication" in tableau and lire_date(v)}
    for bloc in conclusions:
        texte = _hors_des_recours(bloc)
        replie = replier(texte)
        if en_tableau and any(v in texte for v in en_tableau.values()):
            if jour := lire_date(en_tableau.get("publication", "")):
                vues.append((jour, False, bloc.premier))
            continue
        for m in PUBLICATION.finditer(replie):
            jour = lire_date(m["date"])
            affichage = m["moyen"].startswith("aff")
            if jour is None or _CONVOCATION_AFFICHEE.search(replie, 0, m.start()):
                continue
            if affichage and seance and jour < seance:
                constats.noter("PUB-04", bloc.premier, publication=en_francais(jour), seance=en_francais(seance))
                continue  # what was posted before the sitting is its convocation
            vues.append((jour, affichage, bloc.premier))
        if not vues and bloc.role is not Role.VOIES_ET_DELAIS and PUBLICATION_VIDE.search(replie):
            constats.noter("PUB-01", bloc.premier)
    if timbre.publication:
        vues.append((timbre.publication, timbre.affichage, timbre.ou))
    vues.sort(key=lambda v: v[1])
    jours = list(dict.fromkeys(j for j, affichage, _ in vues if affichage == vues[0][1]))
    if not jours:
        return None
    if len(jours) > 1:
        constats.noter("PUB-02", vues[0][2], liste=", ".join(en_francais(j) for j in jours))
    if vues[0][1]:
        constats.noter("PUB-03", vues[0][2])
    if seance and jours[0] < seance:
        constats.noter("PUB-04", vues[0][2], publication=en_francais(jours[0]), seance=en_francais(seance))
    return jours[0]


def lire_controle(conclusions: Sequence[Bloc], timbre: Timbre) -> ControleLegalite | None:
    """What the stamp says, completed by the maire's certificate (« transmis en préfecture le … »)."""
    controle = timbre.controle or ControleLegalite()
    texte = "\n".join(replier(_hors_des_recours(b)) for b in conclusions)
    tableau = cellules([f.texte for b in conclusions for f in b.fragments])
    jours = {
        nom: lire_date(tableau.get(nom) or (m["date"] or m["seule"] if (m := motif.search(texte)) else ""))
        for nom, motif in _CONTROLE.items()
    }
    complet = replace(
        controle,
        date_transmission=controle.date_transmission or jours["transmission"],
        date_reception=controle.date_reception or jours["reception"],
    )
    return complet if complet != ControleLegalite() else None

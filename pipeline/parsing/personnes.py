"""People: a name as the text writes it, and the office beside it."""

from __future__ import annotations

import re

from pipeline.parsing.motifs import replier
from schemas.acte import Personne

_CIVILITE = (
    r"(?:M\.|MM\.|MME\.?|MMES|MONSIEUR|MADAME|Mme\.?|Mmes|Mrs?\.?|Me?lle|Monsieur|Madame|Mademoiselle|Messieurs|"
    r"Mesdames|Maître|Me|Dr\.?|Docteur)"
)
_PARTICULE = r"(?:d[’']|de|du|des|la|le|von|van|DE|DU|DES|LA|LE|D[’']|L[ea](?= [A-ZÀ-Þ])|D[eu](?= [A-ZÀ-Þ]))"
_PRENOM = r"[A-ZÀ-Þ][a-zà-ÿ’']+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)*"
_EN_CAPITALES = r"[A-ZÀ-Þ][A-ZÀ-Þ’'-]+(?![\w])"
_FAMILLE = r"[A-ZÀ-Þ][\w’'-]*"
NOM = re.compile(
    rf"(?:{_PRENOM}|[A-Z]\.)(?:"
    rf"(?:\s+(?:{_PRENOM}|[A-Z]\.))?(?:\s+{_PARTICULE})*(?:\s+{_EN_CAPITALES})+|(?:\s+{_PARTICULE})*\s+{_FAMILLE})"
)
OFFICE = re.compile(
    r"^(?:(?:le|la|l')\s*)?(?P<office>(?:\d+(?:er|e|eme)?\s+|premiere?\s+)?(?:vice[- ])?(?:maire|president|adjoint|"
    r"conseill|doyen|secretaire|directeur|directrice|principale?\b|proviseur|chef d'etablissement)\w*)"
)
_INVERSE = re.compile(rf"{_CIVILITE}\s+(?P<nom>(?:{_EN_CAPITALES}\s+){{1,3}}{_PRENOM})(?![\w])")
"""« Mme VAL Odile », the family name first."""
_FAMILLE_APRES_CIVILITE = re.compile(
    rf"{_CIVILITE}\s+(?P<nom>{_EN_CAPITALES})(?!\s+(?:{_PRENOM}|{_EN_CAPITALES})|[\w.])"
)
"""« Monsieur VAL », whose given name is not told."""
_SEUL = re.compile(
    rf"^(?:{_CIVILITE}\s+)?(?P<nom>{NOM.pattern}|[A-ZÀ-Þ][A-ZÀ-Þ’'-]+(?:\s+[A-ZÀ-Þ][\w’'-]+){{1,3}})\s*,?\.?$"
)
_OFFICE_A_COTE = re.compile(
    r"(?:[\s)\]|]*[,(]\s*|"
    r"\s+(?=(?:\d\w{1,3} |Premi\w+ |[Vv]ice-)*(?:Maire|[Pp]résidente?|[Aa]djointe?)\b(?! ?:| de séance)))"
    r"(?P<q>[^,;.()|]{3,80})"
)
"""« , Maire », « (Maire) », or the office alone after the name: « Mme Odile VAL Première adjointe »."""
_SECOND_OFFICE = re.compile(
    r", (?:[Pp]résidente?|[Mm]aire) (?:d[eu]|des|d[’'])(?! (?:la )?s[ée]ance)[^,;.()|:]{2,60}(?=[.,;)]|$)"
)
"""« , Maire, Présidente du CCAS »: the office by which they preside."""
_CIVILITE_AVANT = re.compile(rf"{_CIVILITE}\s+$")
_CIVILITE_D_ABORD = re.compile(rf"{_CIVILITE}\s+")
_CIVILITES = re.compile(rf"^\W*(?:{_CIVILITE}\s+)+")
_SUITE_DE_L_OFFICE = re.compile(rf"^[\s,:]*(?:{_CIVILITE}\s+)?")
_ARTICLE = re.compile(r"(?:le|la|l[’'])\s*", re.I)
_FAMILLE_SEULE = re.compile(
    r"(?:L[EA]S? |D[EU]S? )?[A-ZÀ-Þ][A-ZÀ-Þ’'-]{2,}"
    r"(?:\s+(?!ORDRE DU JOUR)[A-ZÀ-Þ](?:[\w’'-]+|\.)){0,2}"
)
_MOT = re.compile(r"\w+")
_APRES_L_OFFICE = re.compile(
    r"\s+:|\s+(?:a|est|ouvre|en|le)\s|\s+[/–—-](?:\s|$)|\s+MM?$"
    r"|\s+[A-ZÀ-Þ]\w+(?: \w+){0,3}\s*:|\s+(?=(?:Secr|Monsieur|Madame|Mme|M\.))"
)
_ARTICLE_DE_L_OFFICE = re.compile(r"^(?:le|la)\s+|^l[’']", re.I)
_PAS_UN_NOM = frozenset({
    "conseil", "comite", "bureau", "commune", "communaute", "syndicat", "ville", "municipal", "seance", "maire",
    "president", "presidente", "secretaire", "republique", "departement", "assemblee", "monsieur", "madame",
    "presidence", "secretariat",
})  # fmt: skip
_MOTS_D_OFFICE = frozenset({
    "maire", "president", "presidente", "ministre", "conseil", "ancien", "ancienne", "depute", "acte", "actes",
    "annexe", "note", "synthese",
    "references", "recours", "signature", "vote", "formalites", "deliberation", "communaute", "commune", "ville",
    "departement", "prefecture", "publication", "transmission", "notification", "republique", "syndicat", "registre",
    "controle", "legalite", "effectif", "visas", "ainsi", "delibere", "seance", "fait", "conforme", "extrait", "copie",
    "original", "certifie", "affiche", "publie", "unanimite", "majorite",
})  # fmt: skip


def lire_personne(texte: str) -> Personne | None:
    """The person that opens `texte`: « M. Jean DUVAL, Maire », « Monsieur le Maire, Jean DUVAL »."""
    reste = _CIVILITES.sub("", texte.strip())
    office = OFFICE.match(replier(reste)) if _ARTICLE.match(reste) else None
    qualite = None
    if office is not None:
        qualite = reste[office.start("office") : office.end("office")]
        reste = _SUITE_DE_L_OFFICE.sub("", reste[office.end() :])
    nom = NOM.match(reste) or _FAMILLE_SEULE.match(reste)
    if nom is None or _PAS_UN_NOM & set(_MOT.findall(replier(nom.group()))):
        return None
    if qualite is None:
        qualite = _qualite(reste[nom.end() :])
    return Personne(" ".join(nom.group().split()).rstrip("-’'"), qualite)


def nommes(texte: str) -> list[tuple[int, int]]:
    """Where people are named: after « M. », « Madame »…, or by a family name in capitals."""
    trouves: list[tuple[int, int]] = []
    place = 0
    while m := NOM.search(texte, place):
        civil = _CIVILITE_AVANT.search(texte, 0, m.start())
        premier = _CIVILITE_D_ABORD.match(m.group())
        debut = m.start() + (premier.end() if premier else 0)
        mots = set(_MOT.findall(replier(m.group())))
        if premier:
            place = debut
            continue
        if (civil or m.group().rsplit(maxsplit=1)[-1].isupper()) and not mots & _PAS_UN_NOM:
            trouves.append((m.start(), m.end()))
        place = m.end()
    autres = [m.span("nom") for motif in (_INVERSE, _FAMILLE_APRES_CIVILITE) for m in motif.finditer(texte)]
    autres = [(debut, fin) for debut, fin in autres if replier(texte[debut:fin]) not in _PAS_UN_NOM]
    libres = [i for i in autres if not any(debut < i[1] and i[0] < fin for debut, fin in trouves)]
    return sorted([*trouves, *libres])


def nom_seul(texte: str) -> str | None:
    """The name that a line is, whole."""
    trouve = _SEUL.match(texte.strip())
    if trouve is None or _MOTS_D_OFFICE & set(_MOT.findall(replier(texte))):
        return None
    return " ".join(trouve["nom"].split()).rstrip("-’'")


def _qualite(suite: str) -> str | None:
    trouve = _OFFICE_A_COTE.match(suite)
    if trouve is None or OFFICE.match(replier(trouve["q"])) is None:
        return None
    qualite = _APRES_L_OFFICE.split(trouve["q"].strip())[0]
    qualite = _ARTICLE_DE_L_OFFICE.sub("", qualite)
    if second := _SECOND_OFFICE.match(suite, trouve.end()):
        qualite += second.group()
    return qualite[:1].upper() + qualite[1:]

"""Every pattern of the parser, built from named parts. They are matched on folded text (`replier`): small letters
without accents, same length as the original, so that a match gives its place in the source."""

from __future__ import annotations

import codecs
import re
import unicodedata
from functools import lru_cache

from pipeline.parsing.reperes import reperer


class _Pliage(dict[int, str]):
    """Character → its folded form, one for one, filled as characters are met."""

    def __missing__(self, code: int) -> str:
        c = chr(code)
        if c in "’‘ʼ´`":
            plie = "'"
        elif c == "|":
            plie = ":"  # the border between a label and its value
        elif c.isspace():
            plie = " "
        else:
            base = unicodedata.normalize("NFD", c)[0].lower()
            plie = base if len(base) == 1 else c
        self[code] = plie
        return plie


_PLIAGE = _Pliage()
_OCTETS_PLIES = bytes(range(256)).decode("cp1252", "replace").translate(_PLIAGE)
"""What French writes holds in one byte a character: a table of 256 folds it five times faster."""
_octets = codecs.getencoder("cp1252")


@lru_cache(maxsize=4096)
def replier(texte: str) -> str:
    """`texte` in small letters without accents, straight apostrophes, plain spaces; one character for one. Each step
    of the reading asks it again of the same lines."""
    return replier_un_document(texte)


def replier_un_document(texte: str) -> str:
    """The same, for a text too long to be kept."""
    try:
        return codecs.charmap_decode(_octets(texte)[0], "strict", _OCTETS_PLIES)[0]
    except UnicodeEncodeError:
        return texte.translate(_PLIAGE)


# Numbers and dates
UNITES = {
    "zero": 0, "un": 1, "une": 1, "premier": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "octante": 80, "nonante": 90, "cent": 100, "cents": 100, "mil": 1000, "mille": 1000,
}  # fmt: skip
MOT_NOMBRE = "(?:" + "|".join(sorted(UNITES, key=len, reverse=True)) + ")"
NOMBRE_EN_LETTRES = rf"{MOT_NOMBRE}(?:(?:\s+et\s+|[\s-]+){MOT_NOMBRE}){{0,9}}"
JOURS = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
MOIS = {
    "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "aout": 8, "septembre": 9,
    "octobre": 10, "novembre": 11, "decembre": 12,
}  # fmt: skip
NOM_MOIS = "(?:" + "|".join(MOIS) + ")"
DATE_CHIFFRES = r"(?<!\d)\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?(?:\d{4}|\d{2})(?!\d)"
DATE_LETTRES = (
    rf"(?:(?<!\d)\d{{1,2}}(?:\s?er)?|\bler|\b{NOMBRE_EN_LETTRES})\s+(?:du\s+mois\s+(?:de\s+|d'))?{NOM_MOIS}\s+"
    rf"(?:\d{{4}}(?!\d)|deux[\s-]+mil(?:le)?(?:[\s-]+(?:et\s+)?{MOT_NOMBRE}){{0,6}}\b)"
)
DATE = rf"(?:{DATE_CHIFFRES}|{DATE_LETTRES})"
UNE_DATE = re.compile(DATE)
DATE_AN = reperer(
    rf"\bl'an\s+(?P<annee>\d{{4}}|deux[\s-]+mil(?:le)?(?:[\s-]+(?:et\s+)?{MOT_NOMBRE}){{0,6}})\s*+,?\s*+(?:et\s++)?,?\s*+le\s++"
    rf"(?:{JOURS}\s*+,?\s*+)?(?P<jour>\d{{1,2}}(?:\s?er)?|{NOMBRE_EN_LETTRES})\s++(?:du\s+mois\s+(?:de\s+|d'))?"
    rf"(?P<mois>{NOM_MOIS})\b",
    "l'an",
)

# The préfecture's stamp
IDENTIFIANT = (
    r"(?:\d{3}|02[ab])-\d{9}-\d{8}-(?:[a-z0-9_.\-]|(?<=[a-z0-9-])\s(?=[a-z0-9])){1,24}?\s?-(?:de|ar|ai|cc|bf|au)"
    r"(?![\w-])"
)
TIRETS_D_UN_IDENTIFIANT = 4
"""Its hyphens at least: it is looked for on the lines that have as many."""
_LE = r"[l1]e\s*:?\s*"
_DATE_LUE = r"(?:\d[\d/.\- ]{4,11}\d|" + DATE_LETTRES + ")"
TIMBRE = re.compile(
    "|".join(
        rf"(?P<{nom}>{motif})"
        for nom, motif in {
            "accuse": r"accuse de reception(?: (?:en|de la) prefecture| ?[-–—] ?ministere de l'interieur|(?= du \d))"
            r"|\bar[ -]prefecture\b|^\W*controle de legalite\W*$"
            r"|application agreee (?:de teletransmission|e-?legalite(?:\.com)?)",
            "transmission": rf"(?:\w{{3,4}} [dft]e )?(?:tele)?-?transmission\s*:\s*(?:{_DATE_LUE})?",
            "reception": r"\w{3,4} [dft]e reception(?: (?:en )?prefecture| de l'a(?:r|ccuse))?"
            rf"\s*:\s*(?:{_DATE_LUE})?",
            "bureau": r"^\W*(?:sous-)?prefecture (?:de |du |des |d')[\w' -]{2,40}$",
            "envoye": rf"(?:envoye|transmis)[\s.]+(?:en prefecture|au controle de legalite)\s*{_LE}(?:{_DATE_LUE})?"
            rf"|^\s*(?:acte )?(?:tele)?transmis(?:sion)?\s+{_LE}{_DATE_LUE}",
            "recu": rf"re[cç]?u\s+en\s+prefectur[a-z]?\s*(?:{_LE})?(?:{_DATE_LUE})?"
            rf"|^\W*(?:\w\s)?(?:acte )?re[cç]?u\s+(?:par la prefecture\s+)?{_LE}{_DATE_LUE}"
            rf"|reception par [lt]e prefet\s*:\s*{_DATE_LUE}|(?<=accuse de reception) du {_DATE_LUE}",
            "publie": rf"(?:publie|affiche)e?\s+le\s*:?\s*(?:{_DATE_LUE})?",
            "certifie": r"(?:acte|accuse) certifie executoire",
            "envoi_ministere": rf"envoi (?:en )?prefecture\s*:\s*(?:{_DATE_LUE})?",
            "reception_ministere": rf"reception (?:en )?prefecture\s*:\s*(?:{_DATE_LUE})?",
            "identifiant": r"(?:\bid(?:entifiant)?(?:\s+de\s+(?:l'acte|teletransmission))?\s*:\s*|"
            rf"(?:\bsous le )?(?:\bn°|\bnumero) )?(?<![\w-]){IDENTIFIANT}",
        }.items()
    )
)
_MOTS_DE_TIMBRE = ("prefe", "transmis", "reception", "publie", "affiche", "executoire", "legalite")
_NEUF_CHIFFRES = re.compile(r"\d\d{8}")
_RECU = re.compile(r"\W*(?:\w )?(?:acte )?re.?u le")


def a_un_indice_de_timbre(replie: str) -> bool:
    """What every element of a stamp holds: `TIMBRE` is tried on these lines alone."""
    for mot in _MOTS_DE_TIMBRE:
        if mot in replie:
            return True
    identifiant = replie.count("-") >= TIRETS_D_UN_IDENTIFIANT and _NEUF_CHIFFRES.search(replie)
    return bool(identifiant) or ("u le" in replie and bool(_RECU.match(replie)))


LOGO_TELETRANSMETTEUR = re.compile(r"\s*s[²2]lo\w?\s*")
RESTE_DE_TIMBRE = re.compile(rf"(?:\s|[-–:.;,]|\ble\b|{DATE_CHIFFRES})*")

# Page furniture
FOLIO = re.compile(
    r"\s*(?:page\s*:?\s*\d+\s*(?:(?:/|sur|de)\s*\d+)?|\d{1,3}\s*/\s*\d{1,3}|[-–—]\s*\d+\s*[-–—]|feuillet\s*(?:n°\s*)?\d+)\s*"
)
ADRESSE = reperer(
    r"\b(?:tel|telephone|fax|telecopie)\b\.?\s*:?\s*(?:\+33|0)\s?\d|\bwww\.|\b[\w.-]+@[\w-]+\.\w+"
    r"|\b\d{5}\s+[a-z' -]+\bcedex\b",
    *("tel", "fax", "www.", "@", "cedex"),
)

# Openings of paragraphs
PUCE = r"(?:(?:[-–—•·▪●◦➢➔►▸‣◆◇○■□➤→✓✔☑➜⮚❖▶◼∙⁃›>*+~⇒\uf02d\uf0a7\uf0b7\uf0d8\uf0e8\uf0fc])\s*|[.»]\s+)"
A_PUCE = re.compile(rf"^(?:{PUCE})++(?=\S)")
_SERRE = r"\d{1,2}(?:\s?°?\s?[)/]|[.–-])"
"""A rank that touches its text: « 1)APPROUVE »."""
_TRAIT = r"(?:°\s?[).:/–—-]?|[).:/]\s?[-–—]?|[–—-]{1,2}|(?<=\d)(?:er|e|eme)\s?[).:/–—-])"
RANG = (
    rf"(?:{_SERRE}(?=[a-z])|(?:(?:\d{{1,2}}|[ivx]{{1,4}})\s?{_TRAIT}|[a-h](?:\s?[)–—/-]|\.)|"
    r"\((?:\d{1,2}|[a-h]|[ivx]{1,4})\)|o)\s+)"
)
"""What ranks an item, on folded text: « 1° », « 2°) », « 3 - », « 4/ », « IV. », « a) », « (b) »."""
ENUMERATION = re.compile(
    rf"^(?:(?:\d{{1,2}}|[IVX]{{1,4}})\s?{_TRAIT}|[a-hA-H]\s?[)–—/-]|[a-h]\.|\((?:\d{{1,2}}|[a-h]|"
    rf"[ivxIVX]{{1,4}})\)|o)\s+(?=\D)|^{_SERRE}(?=[A-ZÀ-Þ])"
)
"""The same as it is written: « M. » and « A. Dupont » rank nothing; « o » is a word processor's bullet."""
_PUCE_MAL_LUE = r"(?:[oO0eE]\s)"
VISA = re.compile(
    rf"^(?:{PUCE}|{_PUCE_MAL_LUE})?(?:(?:VUE?S?|Vue?s?)(?=[\s,:]|$)|vu\s+(?=(?:le|la|les|l[’']|ledit|ladite)\b))"
)
CONSIDERANT = re.compile(
    rf"^(?:{PUCE}|{_PUCE_MAL_LUE})?(?:CONSID[EÉ]RANTS?|Consid[eé]rants?|ATTENDU|Attendu)(?=[\s,:]|$)"
    rf"|^(?:{PUCE})?consid[eé]rant(?= qu)"
)


@lru_cache(maxsize=1024)
def ouvre_un_motif(texte: str) -> bool:
    """Whether a visa or a considérant opens `texte`, which each step asks again."""
    return bool(VISA.match(texte) or CONSIDERANT.match(texte))


ORDINAUX = {
    "premier": 1, "unieme": 1, "deuxieme": 2, "second": 2, "troisieme": 3, "quatrieme": 4, "cinquieme": 5,
    "sixieme": 6, "septieme": 7, "huitieme": 8, "neuvieme": 9, "dixieme": 10, "onzieme": 11, "douzieme": 12,
    "treizieme": 13, "quatorzieme": 14, "quinzieme": 15, "seizieme": 16, "vingtieme": 20, "trentieme": 30,
}  # fmt: skip
_RANG_EN_LETTRES = (
    rf"(?:{MOT_NOMBRE}(?:-|\s+et\s+))?(?:{'|'.join(sorted(ORDINAUX, key=len, reverse=True))})"
    rf"|{MOT_NOMBRE}(?:(?:-|-et-|\s+et\s+){MOT_NOMBRE}){{0,3}}"
)
ARTICLE = re.compile(
    rf"^(?P<libelle>(?:art(?:icle|\.)?|a r t i c l e)\s*(?:n°\s*)?"
    rf"(?P<numero>\d{{1,3}}(?:[.-]\d{{1,2}})?(?:\s?(?:er|e|eme|nde?))?|unique|"
    rf"{_RANG_EN_LETTRES}|[ivx]{{1,5}})"
    r"(?![\w'])\s*(?:[:.°)/–—-]\s*)*)"
)
ORGANES = (
    r"conseil municipal|conseil communautaire|conseil metropolitain|conseil departemental|conseil regional|"
    r"conseil general|conseil syndical|conseil d'administration|conseil d'arrondissement|conseil de territoire|"
    r"conseil de (?:la |l'euro)metropole|conseil territorial|conseil portuaire|"
    r"bureau du conseil d'administration|commission syndicale|conseil de "
    r"(?:la )?communaute|comite syndical|comite directeur|comite de direction|"
    r"comite d'administration|comite de la caisse des ecoles|comite de gestion|"
    r"conseil d'exploitation|commission permanente|"
    r"conseil d'agglomeration|conseil de surveillance|assemblee (?:de corse|departementale|territoriale|pleniere)|"
    r"bureau communautaire|bureau metropolitain|bureau syndical|bureau(?! d'etudes?\b)"
)
ASSEMBLEE = rf"(?:{ORGANES}|conseil|comite|commission|assemblee|syndicat)"
MOTS_D_ASSEMBLEE = ("conseil", "comite", "commission", "bureau", "assemblee", "syndicat")
"""One of these stands in whatever `ASSEMBLEE` matches."""
ORGANE = reperer(rf"\b(?P<organe>{ORGANES})\b", *MOTS_D_ASSEMBLEE)

# Fields of the head
JETON = (
    r"(?:[a-z]{0,8}+[._/-]?(?:19|20)\d\d (?:[a-z]{2,5} (?=\d{1,4}(?![\w./]))|(?=\d{2,5}(?![\w./]))))?"
    r"[a-z]{0,8}+[._/-]?\d[\w./-]*(?:(?:\s/\s?|(?<=/)\s|(?<=\d[/-][a-z])\s|(?<=(?:19|20)\d\d)\s-\s(?=0\d|\d{3}(?!\d)))\d[\w./-]*)*"
)
"""A number as acts bear them, blanks allowed round its slashes and after its year: « 2025 DLH 12 », « 2025 025 ». Each
repetition begins with a blank, which no other part takes: a thousand slashes are read in one pass."""
NUMERO_OBJET = re.compile(
    rf"^(?:(?:deliberation|decision|arrete)\s*(?:n°\s*)?|n°\s*)?(?P<numero>(?:(?:(?<=°\s)[a-z]{{2,4}}|(?<=ation\s)[a-z]{{2,5}}(?=\s(?:19|20)\d\d)|^[a-z]{{1,3}}(?=\s(?:19|20)\d\d[-_/.]))\s)?{JETON})"
    r"\s*(?::|[-–—]\s|(?<=\s)/\s(?!\d))\s*(?P<objet>\S.*)$"
)
NUMERO_TITRE = re.compile(
    r"^(?:(?:DCM|DEL(?:IB)?|D[EÉée](?:LIB[EÉ]RATION|lib[ée]ration)|N)\b\.?\s*(?:[nN]?°\s*)?:?\s*)?"
    r"(?!(?:19|20)\d\d[/-](?:19|20)\d\d$)(?P<numero>(?:[A-Z]{1,6}[_.-]?)?(?=[\w./-]{0,16}?(?<!\d)(?:19|20)\d\d(?!\d))\d[^\W_]*(?:[_/-][^\W_]+)+)"
    r"(?:\.?\s+(?:(?:OBJET|Objet)\s*[:–—-]\s*)?(?P<objet>[A-ZÀ-Þ«].{6,}))?$"
)
"""A number that holds its year, then the object with its capital, without a colon between them: « 2024-045 Vote des
taux », « CC02_2023 FINANCES », « DCM 2016-061 OBJET : Décisions »; on the text as it is written."""
_SIGLE = r"(?:(?<=° )[a-z]{5,6}\s|(?!(?:d[eu]|l[ae]|au|en|et)\s)[a-z]{2,4}\s|[a-z]\s(?=(?:19|20)\d\d\s?[/_.-]))?"
NUMERO = re.compile(
    r"\b(?:deliberation|decision|arrete|acte|delib\.?)\s*+(?:municipale?\s*+)?(?:n°|no|n\.|numero)?\s*+:?\s*+"
    rf"{_SIGLE}(?P<a>{JETON})"
    r"|(?<!\w)(?:n°|numero)\s*+(?:d'acte|d'ordre|de (?:la )?deliberation|de l'acte)?[\s:…]*+(?:\.{2,}\s*+)?"
    rf"{_SIGLE}(?P<b>{JETON})"
    r"|^(?!(?:19|20)\d\d[/-](?:19|20)\d\d$)(?P<c>(?:[a-z]{1,8}[._-]){0,2}(?:[a-z]{1,8})?\d{2,4}[-_/.]\d[\w./-]*)$"
)
CONVOCATION = reperer(
    r"\bconvo(?:que[es]*|cations?)\b(?:(?:(?!\breuni[es]*\b)[^0-9]){0,60}?|(?:(?!\breuni)[^0-9.;]){0,160}?\ble )"
    rf"(?:{JOURS}\s+)?(?P<date>{DATE})",
    "convo",
)
_JUSQU_A_LA_DATE = rf"(?:\s+|\b[^.;]{{0,140}}?(?:\b(?:du|de|le|en date du)|:)\s*)(?:{JOURS}\s+)?(?P<date>{DATE})"
SEANCE = reperer(rf"(?<!taire de )(?<!dent de )\bseance{_JUSQU_A_LA_DATE}", "seance")
REUNION = reperer(
    rf"\b(?:reunion|session|assemblee(?! deliberante\b(?! d[ue] ))){_JUSQU_A_LA_DATE}",
    "reunion",
    "session",
    "assemblee",
)
REUNI = reperer(rf"\breuni[es]*\b.{{0,160}}?\ble\s*(?:{JOURS}\s+)?(?P<date>{DATE})", "reuni")
SIREN = reperer(
    r"\b(?:siren|siret)\b\s*+(?:n°)?\s*+:?\s*+(?P<chiffres>\d{3}\s?\d{3}\s?\d{3}(?:\s?\d{5})?)(?!\d)", "siren", "siret"
)

# Votes
NOMBRE = rf"(?P<n>\d{{1,4}}|/|-|neant|aucune?|{NOMBRE_EN_LETTRES})"
VOIX = r"(?:\s*(?:voix|votes?|suffrages?))?"

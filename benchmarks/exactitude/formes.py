"""How decisions and votes are put: the fragments of `combinaisons` for what follows the hinge."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from benchmarks.exactitude.commun import verbe_attendu
from benchmarks.exactitude.faits import Faits, conjuguer, en_lettres, infinitif

CHARNIERES = {
    "tierce": (
        "Ceci exposé, le {o}, {vote}", "Cet exposé entendu, le {o}, {vote}après en avoir délibéré :",
        "Le {o}, après en avoir délibéré et {vote}sans débat :", "PAR CES MOTIFS, le {o}, {vote}",
        "Après avoir pris connaissance du dossier et en avoir délibéré, le {o}, {vote}",
        "Le {o}, considérant ce qui précède et après en avoir délibéré, {vote}",
        "Vu l'exposé ci-dessus, et après en avoir délibéré, le {o}, {vote}", "Après échanges et délibération, le "
        "{o} {vote}:",
        "Après en avoir valablement délibéré, le {o}, {vote}", "L'assemblée, après en avoir délibéré, {vote}",
        "LE {O}\nAprès en avoir délibéré, {vote}", "Le {o}, après avoir ouï le rapporteur et en avoir délibéré, {vote}",
        "Le {o}, après en avoir délibéré, {vote}", "Après en avoir délibéré, le {o}, {vote}", "LE {O},",
        "Le {o}, ouï l'exposé de {sp}, après en avoir délibéré, {vote}:", "Entendu l'exposé de {sp},\nLe {o}, {vote}",
        "APRÈS EN AVOIR DÉLIBÉRÉ, {vote}", "Le {o}, sur proposition de {sp} et après en avoir délibéré, {vote}",
        "Après avoir entendu l'exposé de {sp} et en avoir délibéré, le {o} {vote}:", "Le {o}, après délibération, "
        "{vote}",
        "Ouï {sp} en son exposé,\nAprès en avoir délibéré, {vote}", "Après en avoir débattu, l'assemblée, {vote}",
        "L'assemblée délibérante, après en avoir délibéré, {vote}", "Après délibération, le {o}, {vote}:",
        "Le {o}, l'exposé du rapporteur entendu et après en avoir délibéré, {vote}",
        "Après discussion et délibération, le {o}, {vote}", "Le {o}, après avoir délibéré, {vote}:",
    ),
    "decide": (
        "En conséquence, le {o} {vote}décide :", "Ceci étant exposé, le {o} {vote}DÉCIDE :", "DÉCIDE, {vote}:",
        "LE {O} DÉCIDE {vote}:", "Le {o}, après en avoir délibéré, {vote}DÉCIDE DE :", "DÉCIDE CE QUI SUIT :",
        "Au vu de ces éléments et après en avoir délibéré, le {o} {vote}décide :", "LE {O}\nDÉCIDE",
        "Après en avoir délibéré, il est décidé {vote}:", "Le {o} décide, {vote}après en avoir délibéré :",
        "L'assemblée délibérante {vote}décide :", "Après en avoir délibéré, le {o}\n{vote}\nDÉCIDE :",
        "Le {o}, après en avoir délibéré, {vote}décide :", "Après en avoir délibéré, le {o} {vote}DÉCIDE :",
        "Le {o}, {vote}décide :", "Après en avoir délibéré, {vote}\nDÉCIDE :", "Le {o} DÉLIBÈRE et {vote}DÉCIDE",
        "Ouï l'exposé de {sp}, et après en avoir délibéré, le {o} {vote}décide :", "DÉCIDE",
        "Le {o}, sur proposition de {sp}, {vote}décide ce qui suit :", "Après délibération, le {o} {vote}décide :",
        "Après en avoir délibéré, le {o} {vote}a décidé :", "Les membres du {o}, après en avoir délibéré, "
        "{vote}décident :",
        "DÉLIBÈRE", "Le {o} après avoir entendu l'exposé de {sp} et en avoir délibéré {vote}décide",
        "Il est décidé, {vote}après en avoir délibéré :",
    ),
    "phrase": (
        "Après en avoir délibéré, le {o} {vote}", "Ceci exposé et après en avoir délibéré, le {o} {vote}",
        "Le {o}, après avoir délibéré, {vote}", "Après délibération et {vote}le {o}", "Le {o}, ouï l'exposé, {vote}",
        "Le {o}, après en avoir délibéré, {vote}", "Après en avoir délibéré, {vote}le {o}",
        "Ouï l'exposé de {sp} et après en avoir délibéré, le {o}, {vote}", "Le {o}, {vote}",
        "Après délibération, le {o} {vote}", "Entendu ce rapport, le {o}, après en avoir délibéré, {vote}",
    ),
}  # fmt: skip
"""By what follows: lines that begin with a verb, a list that « décide » opens, the end of the sentence."""


@dataclass(frozen=True)
class Dit:
    """One provision: its lines as printed, and what is to be read of them."""

    lignes: tuple[str, ...]
    texte: str
    numero: str | None
    verbe: str | None


@dataclass(frozen=True)
class Forme:
    """A way of putting decisions: `rang` writes what stands before the nth (from 1), `phrase` the nth decision from its
    infinitive and the rest, `fin` closes each; `apres`: the hinges that it follows; `numerote`: a number to be read."""

    nom: str
    apres: str
    phrase: Callable[[str, str, int], str]
    rang: Callable[[int], str] = lambda n: ""
    fin: tuple[str, str] = (".", ".")
    numerote: bool = False
    aere: bool = True
    verbe: bool = True
    suite: str = ""
    romain: bool = False

    def ecrire(self, f: Faits, h: Random) -> list[Dit]:
        """The decisions of the act in this way."""
        sortie = []
        for n, (v, r) in enumerate(f.decisions, 1):
            texte = self.phrase(v, r, n)
            fin = self.fin[1] if n == len(f.decisions) else self.fin[0]
            lignes = [f"{self.rang(n)}{texte}{fin}"]
            complet = f"{texte}{fin}".replace("\n", " ")
            if self.suite and n == 1:
                lignes[0] = f"{self.rang(n)}{texte} :"
                lignes += self.suite.split("\n")
                complet = "\n".join([f"{texte} :", *self.suite.split("\n")])
            sortie.append(Dit(tuple("\n".join(lignes).split("\n")), complet, str(n) if self.numerote else None,
                              verbe_attendu(v, r) if self.verbe else None))  # fmt: skip
        return sortie


def _tierce(v: str, r: str, n: int) -> str:
    return f"{conjuguer(v)} {r}"


def _capitales(v: str, r: str, n: int) -> str:
    return f"{conjuguer(v).upper()} {r}"


def _initiale(v: str, r: str, n: int) -> str:
    return f"{conjuguer(v).capitalize()} {r}"


def _infinitif(v: str, r: str, n: int) -> str:
    return infinitif(v, r)


def _infinitif_capital(v: str, r: str, n: int) -> str:
    texte = infinitif(v, r)
    return texte[:1].upper() + texte[1:]


def _infinitif_en_capitales(v: str, r: str, n: int) -> str:
    return f"{infinitif(v, '').strip().upper()} {r}"


def _nu(v: str, r: str, n: int) -> str:
    return f"{v} {r}"


def _nu_capital(v: str, r: str, n: int) -> str:
    return f"{v.capitalize()} {r}"


def _nu_en_capitales(v: str, r: str, n: int) -> str:
    return f"{v.upper()} {r}"


def _decide_de(v: str, r: str, n: int) -> str:
    return f"DÉCIDE {infinitif(v, r)}"


def _participe(v: str, r: str, n: int) -> str:
    return f"s'est engagé {r}" if v == "s'engager" else f"a {PARTICIPES.get(v, v[:-2] + 'é')} {r}"


def _que(v: str, r: str, n: int) -> str:
    return f"que la mesure n° {n} du dossier présenté en séance est retenue sans réserve"


def _nom(v: str, r: str, n: int) -> str:
    quoi = ("la création", "la suppression", "le maintien", "la mise à jour")[n % 4]
    return f"{quoi} de l'emploi numéro {n} du tableau annexé"


def _passif(v: str, r: str, n: int) -> str:
    return f"Le montant de la participation numéro {n} est fixé à {n}00 € par an"


def _seul(v: str, r: str, n: int) -> str:
    return f"{conjuguer(v).upper()}\n{r}"


PARTICIPES = {
    "dire": "dit", "inscrire": "inscrit", "prendre acte": "pris acte", "émettre": "émis", "admettre": "admis",
    "étendre": "étendu", "retenir": "retenu",
}  # fmt: skip
_ROMAINS = ("I", "II", "III", "IV", "V", "VI")
_ORDINAUX = ("premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième")
_PV = (" ;", ".")
_V = (",", ".")
_DETAILS = (
    "- au titre de l'exercice 2025, dans la limite des crédits ouverts ;\n- au titre de l'exercice 2026, pour le solde."
)
_ALINEA = "Ce montant pourra être révisé chaque année, au vu du bilan présenté."


def _er(n: int) -> str:
    return "1er" if n == 1 else str(n)


_ARTICLES: tuple[tuple[str, Callable[[int], str]], ...] = (
    ("Article 1 :", lambda n: f"Article {n} : "), ("ARTICLE 1ER -", lambda n: f"ARTICLE {_er(n).upper()} - "),
    ("Art. 1er.", lambda n: f"Art. {_er(n)}. "), ("Art 1 :", lambda n: f"Art {n} : "), ("ART. 1.",
    lambda n: f"ART. {n}. "),
    ("Article premier –", lambda n: f"Article {_ORDINAUX[n - 1] if n == 1 else n} – "),
    ("ARTICLE I :", lambda n: f"ARTICLE {_ROMAINS[n - 1]} : "), ("Article n° 1 :", lambda n: f"Article n° {n} : "),
    ("Article\\n", lambda n: f"Article {_er(n)}\n"), ("Article deuxième :", lambda n: f"Article {_ORDINAUX[n - 1]} : "),
    ("ARTICLE 1 Titre", lambda n: f"ARTICLE {n}. – "), ("Article un", lambda n: f"Article {en_lettres(n)} : "),
    ("Article 1°", lambda n: f"Article {n}° : "), ("ARTICLE 1)", lambda n: f"ARTICLE {n}) "),
    ("article 1 :", lambda n: f"article {n} : "), ("A R T I C L E", lambda n: f"A R T I C L E {n} : "),
    ("Article 1/", lambda n: f"Article {n}/ "), ("Article 01", lambda n: f"Article {n:02} – "),
)  # fmt: skip
_RANGS: tuple[tuple[str, Callable[[int], str]], ...] = (
    ("1°", lambda n: f"{n}° "), ("1°)", lambda n: f"{n}°) "), ("1-", lambda n: f"{n}- "), ("1 -", lambda n: f"{n} - "),
    ("1)", lambda n: f"{n}) "), ("1.", lambda n: f"{n}. "),
    ("I -", lambda n: f"{_ROMAINS[n - 1]} - "), ("I.", lambda n: f"{_ROMAINS[n - 1]}. "), ("(1)", lambda n: f"({n}) "),
    ("1 :", lambda n: f"{n} : "),
    ("1 /", lambda n: f"{n} / "), ("1°/", lambda n: f"{n}°/ "), ("I)", lambda n: f"{_ROMAINS[n - 1]}) "),
)  # fmt: skip
_PUCES = ("- ", "– ", "• ", "* ", "> ", "→ ", "● ", "o ", "✔ ", "-")


def _formes() -> list[Forme]:
    phrases = (("tierce", _capitales), ("tierce", _initiale), ("tierce", _tierce), ("decide", _infinitif),
               ("decide", _infinitif_capital), ("decide", _nu_capital), ("decide", _infinitif_en_capitales),
               ("decide", _nu), ("decide", _nu_en_capitales), ("tierce", _decide_de))  # fmt: skip
    sortie = [Forme(p.__name__, a, p, fin=fin) for a, p in phrases for fin in ((".", "."), _PV, _V)
              if not (p is _nu and fin[0] == ".")]  # fmt: skip
    for rang, (nom, ecrire) in enumerate((*_ARTICLES, *_RANGS)):
        for a, p in (phrases[rang % 3], phrases[3 + rang % 4]):
            numerote = True
            fin = (".", ".") if rang % 2 or "A" in nom else _PV
            sortie.append(Forme(f"{nom} {p.__name__}", a, p, ecrire, fin, numerote, aere=rang % 3 > 0))
    for rang, puce in enumerate(_PUCES):
        for a, p in (phrases[rang % 3], phrases[3 + rang % 5]):
            sortie.append(
                Forme(f"{puce}{p.__name__}", a, p, lambda n, x=puce: x, _PV if rang % 2 else _V, aere=rang % 3 > 0)
            )
    sortie += [Forme(f"suite {p.__name__}", a, p, suite=s) for a, p in phrases[:5] for s in (_DETAILS, _ALINEA)
               if not (s is _ALINEA and p in (_tierce, _infinitif))]  # fmt: skip
    sortie += [Forme("suite article", "decide", _infinitif_capital, lambda n: f"Article {n} : ", numerote=True, suite=s)
               for s in (_DETAILS, _ALINEA)]  # fmt: skip
    sortie += [Forme(f"phrase {p.__name__}", "phrase", p, fin=fin) for p in (_tierce, _capitales, _decide_de,
    _participe)
               for fin in ((".", "."), _PV, _V)]  # fmt: skip
    sortie += [
        Forme(f"que {n}", "decide", _que, lambda n, x=r: x, _PV, verbe=False) for n, r in (("-", "- "), ("", ""))
    ]
    sortie += [
        Forme(f"nom {r}", "decide", _nom, lambda n, x=r: x, _PV, verbe=False, aere=r != "• ") for r in ("- ", "• ")
    ]
    sortie += [Forme(f"article passif {n}", "decide", _passif, lambda n, x=r: x.format(n), numerote=True, verbe=False)
               for n, r in (("1", "Article {} : "), ("2", "ARTICLE {} – "))]  # fmt: skip
    sortie += [
        Forme(f"verbe seul {n}", "tierce", _seul, lambda n, x=r: x, fin)
        for n, r, fin in (("", "", _PV), ("-", "- ", _PV))
    ]
    sortie += [Forme(f"serré {x}", a, p, lambda n, x=x: x.format(n, _er(n)), numerote=True) for a,
    p in phrases[:2] + phrases[4:6]
               for x in ("Article {1}.- ", "Art.{0} - ", "ARTICLE {0}: ", "Article {1} ", "{0}/", "{0}°)",
               "{0})")]  # fmt: skip
    sortie += [Forme(f"tous {p.__name__}", a, p, lambda n: "", (" ; ", "."), aere=False) for a, p in phrases[:4]]
    sortie += [Forme(f"participe {fin}", "tierce", _participe, fin=fin) for fin in ((".", "."), _PV)]
    return sortie


FORMES = _formes()


@dataclass(frozen=True)
class FormeDeVote:
    """A way of telling the vote: `bref` inside the hinge, `lignes` on its own; `dits`, the counts that the lines tell
    (`dits_bref`: the hinge); `seulement`: the modes that it may tell; `mode`, when it is not the act's."""

    lignes: str
    bref: str = ""
    dits: tuple[str, ...] = ()
    dits_bref: tuple[str, ...] = ()
    seulement: str = "unanimite majorite"
    mode: str | None = None
    nuls: bool = True
    remplace: dict[str, str] = field(default_factory=dict)

    def convient(self, f: Faits) -> bool:
        """Whether it can tell this vote."""
        return f.mode in self.seulement.split() and (self.nuls or bool(f.contre and f.abstentions))

    def ecrire(self, patron: str, f: Faits, ctx: dict[str, object]) -> list[str]:
        """Its lines, filled in."""
        unanime = f.mode == "unanimite"
        texte = patron.format(
            **ctx, pour=f.pour, contre=f.contre, abst=f.abstentions, POUR=en_lettres(f.pour),
            CONTRE=en_lettres(f.contre),
            slash=f.contre or "/", slash2=f.abstentions or "/", neant=f.contre or "néant",
            neant2=f.abstentions or "néant",
            zero=f.contre or "aucune", m="l'unanimité" if unanime else "la majorité",
            M="UNANIMITÉ" if unanime else "MAJORITÉ", ABST=en_lettres(f.abstentions),
        )  # fmt: skip
        return texte.split("\n")


_TOUS = ("pour", "contre", "abstentions")
VOTES = (
    FormeDeVote("Vote : pour {pour} – contre {contre} – abstention {abst} – NPPV 0", "", _TOUS),
    FormeDeVote("POUR\n{pour}\nCONTRE\n{contre}\nABSTENTIONS\n{abst}", "", _TOUS),
    FormeDeVote("Nombre de suffrages exprimés : {vo}\nMajorité absolue : {qm}\nPour : {pour}\nContre : {contre}\n"
                "Abstentions : {abst}", "", _TOUS),
    FormeDeVote("Votants | Pour | Contre | Abstentions\n{vo} | {pour} | {contre} | {abst}", "", _TOUS),
    FormeDeVote("VOTÉ À L'{M}", "à {m} des présents", seulement="unanimite"),
    FormeDeVote("Adopté à {m} des membres présents et représentés.",
                "à {m} des membres présents et représentés"),
    FormeDeVote("Pour : {pour} (dont {po} pouvoirs) – Contre : {contre} – Abstentions : {abst}", "", _TOUS),
    FormeDeVote("Le vote à main levée donne : {pour} voix pour, {contre} contre, {abst} abstention(s).", "", _TOUS),
    FormeDeVote("La délibération est adoptée à {m}.", "à {m} des votants"),
    FormeDeVote("Délibération votée par {pour} voix pour, {contre} voix contre, {abst} abstentions.",
    "par un vote à main levée "
                "({pour} pour, {contre} contre, {abst} abstention)", _TOUS, _TOUS),
    FormeDeVote("Contre : {contre} (M. {a1}, Mme {a2}) – Abstentions : {abst} – Pour : {pour}", "", _TOUS, nuls=False),
    FormeDeVote("Ont voté contre ({contre}) : {a1}, {a2}\nSe sont abstenus ({abst}) : {r}\nOnt voté pour ({pour}) "
    ": les autres "
                "membres présents", "", _TOUS, nuls=False),
    FormeDeVote("Le {o} adopte à {m}.", ""), FormeDeVote("Résultat : adopté à {m}", "à {m} moins une voix"),
    FormeDeVote("Ces propositions, mises aux voix, sont adoptées à {m}.", ""),
    FormeDeVote("Suffrages exprimés {vo} – Pour {pour} – Contre {contre} – Abstentions {abst}", "", _TOUS),
    FormeDeVote("VOTE : {m} ({pour} voix)", "à {m} ({pour} voix)", ("pour",), ("pour",), "unanimite"),
    FormeDeVote("Adopté à {m}.", "à {m}"), FormeDeVote("ADOPTÉ – {M}", "à {m} des membres présents"),
    FormeDeVote("Adopté à {m} des suffrages exprimés.", "à {m} des suffrages exprimés"),
    FormeDeVote("Pour : {pour}\nContre : {contre}\nAbstentions : {abst}", "", _TOUS),
    FormeDeVote("Pour : {pour} Contre : {slash} Abstentions : {slash2}", "", _TOUS),
    FormeDeVote("{pour} POUR – {contre} CONTRE – {abst} ABSTENTION(S)",
    "par {pour} voix pour, {contre} voix contre et {abst} "
                "abstention(s)", _TOUS, _TOUS),
    FormeDeVote("Nombre de voix pour : {pour}\nNombre de voix contre : {contre}\nNombre d'abstentions : {abst}", "",
    _TOUS),
    FormeDeVote("Vote : Pour {pour} Contre {contre} Abst. {abst}", "", _TOUS),
    FormeDeVote("VOTE\nPour            {pour}\nContre          {contre}\nAbstention      {abst}", "", _TOUS),
    FormeDeVote("Pour    Contre    Abstentions\n{pour}    {contre}    {abst}", "", _TOUS),
    FormeDeVote("Votants : {vo}\nPour : {pour}\nContre : {contre}\nAbstention : {abst}", "", _TOUS),
    FormeDeVote("ONT VOTÉ POUR : {pour}\nONT VOTÉ CONTRE : {slash}\nSE SONT ABSTENUS : {slash2}", "", _TOUS),
    FormeDeVote("La délibération, mise aux voix, est adoptée par {pour} voix pour, {contre} contre et {abst} "
    "abstention.",
                "par {pour} voix pour, {contre} contre et {abst} abstention", _TOUS, _TOUS),
    FormeDeVote("Adoptée par {POUR} voix pour et {CONTRE} voix contre.", "par {POUR} voix pour et {CONTRE} voix contre",
                ("pour", "contre"), ("pour", "contre"), nuls=False),
    FormeDeVote("Adoptée par {pour} voix contre {contre}.", "par {pour} voix contre {contre}", ("pour", "contre"),
                ("pour", "contre"), "majorite", nuls=False),
    FormeDeVote("Résultat du vote : {m} ({pour} pour, {contre} contre, {abst} abstention)",
                "à {m} ({pour} pour, {contre} contre, {abst} abstention)", _TOUS, _TOUS),
    FormeDeVote("Vote à main levée : {m}.", "à main levée et à {m}"),
    FormeDeVote("Cette délibération est adoptée à l'unanimité moins {abst} abstention(s).",
                "à l'unanimité moins {abst} abstention(s)", ("abstentions",), ("abstentions",), "unanimite"),
    FormeDeVote("Adopté à {m} – {a1} et {a2} ne prennent pas part au vote.", "à {m}, {a1} ne prenant pas part au vote"),
    FormeDeVote("{a1} s'abstient.\nAdopté à l'unanimité des suffrages exprimés.", "", seulement="unanimite"),
    FormeDeVote("Délibération adoptée à {m} des voix.", "à {m} des voix"),
    FormeDeVote("VOTE À BULLETIN SECRET : {pour} voix pour, {contre} voix contre, {abst} abstention.",
                "au scrutin secret, par {pour} voix pour, {contre} voix contre et {abst} abstention", _TOUS, _TOUS),
    FormeDeVote("Mis aux voix, le projet de délibération est adopté à {m}.", ""),
    FormeDeVote("{M}", "à {m} absolue des suffrages", seulement="majorite"),
    FormeDeVote("Voix pour : {pour} ; voix contre : {neant} ; abstentions : {neant2}", "", _TOUS),
    FormeDeVote("Suffrages exprimés : {vo}\nVotes pour : {pour}\nVotes contre : {contre}\nAbstentions : {abst}", "",
    _TOUS),
    FormeDeVote("A voté pour : {pour}, a voté contre : {contre}, s'est abstenu : {abst}", "", _TOUS),
    FormeDeVote("Vote(s) pour : {pour}\nVote(s) contre : {contre}\nAbstention(s) : {abst}", "", _TOUS),
    FormeDeVote("POUR : {pour} voix – CONTRE : {contre} voix – ABSTENTION : {abst}", "", _TOUS),
    FormeDeVote("Après vote, la proposition est adoptée à {m}.", "et à {m} de ses membres"),
    FormeDeVote("Vote : {m}", "à {m} de ses membres présents et représentés"),
    FormeDeVote("Nombre de votes pour : {pour} – contre : {contre} – abstentions : {abst}", "", _TOUS),
    FormeDeVote("Résultat du scrutin : {pour} pour / {contre} contre / {abst} abstention",
    "avec {pour} voix pour, {contre} voix "
                "contre et {abst} abstentions", _TOUS, _TOUS),
    FormeDeVote("Sens du vote : Pour ({pour}) – Contre ({contre}) – Abstention ({abst})", "", _TOUS),
    FormeDeVote("Le Président proclame la délibération adoptée.", "", mode="adopte"),
    FormeDeVote("Adopté.", "", mode="adopte"),
)  # fmt: skip

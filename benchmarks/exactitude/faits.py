"""The facts of an invented act: drawn from a seed, never from a real place or person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

from schemas.identifiants import siren_valide

MOIS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre")  # fmt: skip
JOURS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_NOMBRES = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
    "vingt",
]
_DIZAINES = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}
TROISIEME = {
    "accorder": "accorde", "dire": "dit", "inscrire": "inscrit", "prendre acte": "prend acte", "émettre": "émet",
    "s'engager": "s'engage", "créer": "crée", "admettre": "admet", "étendre": "étend", "retenir": "retient",
    "adhérer": "adhère", "rejeter": "rejette", "transmettre": "transmet", "consentir": "consent",
}  # fmt: skip
"""Verbs whose third person is not the infinitive without its r."""

_LIEUX = [
    "Valbrune-les-Essarts",
    "Saint-Ouvry",
    "Montcairn",
    "Le-Ploët-sur-Vaire",
    "Aubrelle",
    "Fontsèche",
    "Roqueval",
    "La-Marsaudière",
    "Kerlannou",
    "Beaucenis",
    "Vieux-Pontel",
    "Chantegrive",
    "Sommevaux",
    "Bréhautmont",
    "Lisle-en-Ostre",
    "Tournadre",
    "Gréziac",
    "Ormevert",
    "Pierrecourbe",
    "Hautecluse-le-Bas",
    "Noirlieu-sous-Bois",
    "Estréval",
    "Castelmèze",
    "Villarembert-le-Neuf",
]
_PRENOMS = [
    "Claire",
    "Hugo",
    "Aminata",
    "Yannick",
    "Solène",
    "Bertrand",
    "Nadège",
    "Lucien",
    "Inès",
    "Jean-Marc",
    "Odette",
    "Karim",
    "Fabienne",
    "Loïc",
    "Marie-Ange",
    "Édouard",
    "Sylvie",
    "Thibault",
    "Rosalie",
    "Gaspard",
    "Mireille",
    "Antonin",
    "Ghislaine",
    "Firmin",
    "Léonie",
    "Augustin",
    "Camille",
]
_NOMS = [
    "MARTEL",
    "BRÉMOND",
    "DIALLO",
    "LE-GOFF",
    "VAUTRAIN",
    "D'ARCOURT",
    "PELISSON",
    "TREGUEN",
    "FERRANDEZ",
    "DE-LAUNEY",
    "OUALI",
    "CHASSERIAU",
    "BOURDOISEAU",
    "KERVELLA",
    "MONTÉGU",
    "SABATHIER",
    "LEFRANÇAIS",
    "GRANDJEAN",
    "ROUSSELOT",
    "ESCOFFIER",
    "DELMOTTE",
    "TIXIER",
    "QUÉRARD",
    "VASSELIN",
    "NIVERNOIS",
    "ZAMPARELLI",
    "BOISSONNADE",
]


@dataclass(frozen=True)
class Sujet:
    """What is decided: object, matière (@CTES), visas, considérants, decisions as (infinitive, rest)."""

    objet: str
    matiere: str
    visas: tuple[str, ...]
    considerants: tuple[str, ...]
    decisions: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Individu:
    """A person of the act."""

    prenom: str
    nom: str
    femme: bool
    qualite: str = ""

    @property
    def civilite(self) -> str:
        """« M. » or « Mme »."""
        return "Mme" if self.femme else "M."

    def __str__(self) -> str:
        return f"{self.prenom} {self.nom}"


@dataclass(frozen=True)
class Faits:
    """Everything that a layout may print."""

    collectivite: str
    lieu: str
    organe: str
    chef: str
    membres_nom: str
    departement: str
    siren: str
    sujet: Sujet
    rang: int
    seance: date
    convocation: date
    exercice: int
    presents: int
    pouvoirs: int
    votants: int
    president: Individu
    secretaire: Individu
    autres: tuple[Individu, ...]
    mode: str
    pour: int
    contre: int
    abstentions: int
    transmission: date
    reception: date
    publication: date

    @property
    def visas(self) -> tuple[str, ...]:
        """What follows « Vu »."""
        return self.sujet.visas

    @property
    def decisions(self) -> tuple[tuple[str, str], ...]:
        """Infinitive and rest, the authority named."""
        autorite = f"{'Madame la' if self.president.femme else 'Monsieur le'} {self.chef}"
        return tuple((v, r.replace("{autorite}", autorite)) for v, r in self.sujet.decisions)

    def identifiant(self, numero: str) -> str:
        """The préfecture's identifier, for this number."""
        return f"{self.departement}-{self.siren}-{self.seance:%Y%m%d}-{numero}-DE"


def tirer(graine: int) -> Faits:
    """The facts of the act of this rank: the same each time."""
    h = Random(f"faits {graine}")
    sujets = lire_sujets()
    lieu = _LIEUX[graine % len(_LIEUX)]
    genre, organe, chef, membres = (
        ("Commune", "conseil municipal", "maire", "conseillers municipaux"),
        ("Commune", "conseil municipal", "maire", "conseillers municipaux"),
        ("Communauté de communes", "conseil communautaire", "président", "conseillers communautaires"),
        ("Syndicat mixte", "comité syndical", "président", "délégués"),
        ("Ville", "conseil municipal", "maire", "conseillers municipaux"),
    )[h.randrange(5)]
    exercice = h.choice((11, 15, 19, 23, 27, 29, 33, 39))
    presents = exercice - h.randint(1, exercice // 4)
    pouvoirs = h.randint(0, exercice - presents)
    votants = presents + pouvoirs
    mode = h.choice(("unanimite", "unanimite", "majorite"))
    contre, abstentions = (0, 0) if mode == "unanimite" else (h.randint(1, 3), h.randint(0, 2))
    seance = date(2025, 1, 6) + timedelta(days=h.randrange(340))
    reception = seance + timedelta(days=h.randint(1, 8))
    gens = [Individu(p, n.replace("-", " ") if n in {"LE-GOFF", "DE-LAUNEY"} else n, _femme(p))
            for p, n in zip(h.sample(_PRENOMS, 14), h.sample(_NOMS, 14), strict=True)]  # fmt: skip
    titre = chef if not gens[0].femme or chef == "maire" else "présidente"
    return Faits(
        collectivite=f"{genre} {_de(lieu)}", lieu=lieu.replace("-", "-"), organe=organe, chef=titre,
        membres_nom=membres, departement=f"{h.choice((3, 21, 45, 62, 81)):03}", siren=_siren(h),
        sujet=sujets[graine * 7 % len(sujets)], rang=h.randint(2, 88), seance=seance,
        convocation=seance - timedelta(days=h.randint(5, 9)), exercice=exercice, presents=presents, pouvoirs=pouvoirs,
        votants=votants, president=Individu(gens[0].prenom, gens[0].nom, gens[0].femme, titre.capitalize()),
        secretaire=gens[1], autres=tuple(gens[2:]), mode=mode, pour=votants - contre - abstentions, contre=contre,
        abstentions=abstentions, transmission=reception - timedelta(days=h.randint(0, 1)), reception=reception,
        publication=reception + timedelta(days=h.randint(0, 3)),
    )  # fmt: skip


def lire_sujets() -> list[Sujet]:
    """The subjects of `sujets.txt`."""
    sujets = []
    for bloc in (Path(__file__).with_name("sujets.txt")).read_text("utf-8").split("\n\n"):
        lignes = [x.split(": ", 1) for x in bloc.splitlines() if x and not x.startswith("#")]
        par = {k: tuple(t for c, t in lignes if c == k) for k in "OMVCD"}
        if not par["O"]:
            continue
        decisions = tuple((v, r) for v, r in (d.split(" | ") for d in par["D"]))
        sujets.append(Sujet(par["O"][0], par["M"][0], par["V"], par["C"], decisions))
    return sujets


def conjuguer(infinitif: str) -> str:
    """« approuver » → « approuve »."""
    return TROISIEME.get(infinitif, infinitif[:-1])


def infinitif(verbe: str, reste: str) -> str:
    """« d'approuver le projet », « de prendre acte de … »."""
    return f"d'{verbe} {reste}" if verbe[0] in "aeéiouâê" else f"de {verbe} {reste}"


def le(jour: date, annee: bool = True) -> str:
    """« 2 décembre 2025 », « 1er mars 2025 »."""
    quantieme = "1er" if jour.day == 1 else str(jour.day)
    return f"{quantieme} {MOIS[jour.month - 1]}" + (f" {jour.year}" if annee else "")


def jour_de_semaine(jour: date) -> str:
    """« mardi »."""
    return JOURS[jour.weekday()]


def en_lettres(n: int) -> str:
    """A number under seventy, in words."""
    if n <= 20:
        return _NOMBRES[n]
    dizaine, unite = divmod(n, 10)
    lien = "" if unite == 0 else " et un" if unite == 1 else f"-{_NOMBRES[unite]}"
    return _DIZAINES[dizaine] + lien


def annee_en_lettres(annee: int) -> str:
    """« deux mille vingt-cinq »."""
    return f"deux mille {en_lettres(annee - 2000)}"


def sans_accents_en_capitales(texte: str) -> str:
    """Capitals as old typewriters and many offices write them."""
    return texte.upper().translate(str.maketrans("ÀÂÉÈÊËÎÏÔÛÙÜÇ", "AAEEEEIIOUUUC"))


def _de(lieu: str) -> str:
    if lieu.startswith("Le-"):
        return f"du {lieu[3:]}"
    if lieu.startswith("La-"):
        return f"de La {lieu[3:]}"
    return f"d'{lieu}" if lieu[0] in "AEÉIOUH" else f"de {lieu}"


def _femme(prenom: str) -> bool:
    return prenom in {"Claire", "Aminata", "Solène", "Nadège", "Inès", "Odette", "Fabienne", "Marie-Ange", "Sylvie",
                      "Rosalie", "Mireille", "Ghislaine", "Léonie", "Camille"}  # fmt: skip


def _siren(h: Random) -> str:
    base = f"21{h.randrange(10**6):06}"
    return next(f"{base}{c}" for c in range(10) if siren_valide(f"{base}{c}"))

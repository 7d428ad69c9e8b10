"""What the layouts of the blind set CLOCHERS share: a council seated on some evening of these years, its affair, the
forms of a verb, stamps, hands that sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from benchmarks.exactitude.commun import dit_provisions, timbre_actes, timbre_ministere, timbre_s2low
from benchmarks.exactitude.dispositions.clochers_sujets import Affaire
from benchmarks.exactitude.faits import Faits, Individu, Sujet, annee_en_lettres, conjuguer, en_lettres, infinitif, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, personne
from schemas.identifiants import siren_valide

INSECABLE = "\u00a0;"
"""As French typing wants it: never alone at the head of a line."""
_HOMMES = ("Alain", "Bruno", "Cédric", "Daniel", "Dominique", "Emmanuel", "Fabrice", "Gérard", "Guillaume", "Henri",
           "Jean-Louis", "Jean-Paul", "Jérôme", "Joël", "Laurent", "Mickaël", "Noël", "Olivier", "Pascal",
           "Pierre-Yves", "Raymond", "Régis", "Serge", "Xavier")  # fmt: skip
_FEMMES = ("Agnès", "Anne-Lise", "Béatrice", "Brigitte", "Carole", "Chantal", "Delphine", "Élodie", "Évelyne",
           "Françoise", "Geneviève", "Isabelle", "Josiane", "Laetitia", "Magali", "Marie-Noëlle", "Martine", "Nelly",
           "Pascale", "Séverine", "Sophie", "Véronique", "Virginie", "Zoé")  # fmt: skip
_NOMS = ("Abadie-Laurens", "Aubertot", "Bachellerie", "Barbançon", "Bellocq", "Bertholon", "Besnehard", "Bonnardel",
         "Bouchardon", "Cadiergue", "Carpentras", "Castagnède", "Chabrillac", "Chevassut", "Clavreul", "Cordebart",
         "Courtecuisse", "d'Arrimont", "Dagallier", "de La Tourmente", "Delporte", "Desmaretz", "Dubreucq", "Estournel",
         "Faivre-Perret", "Faucillon", "Fontvieille", "Gaultheret", "Gouzien", "Grosperrin", "Guyonvarch", "Haeberlin",
         "Hautecoeur", "Imbertin", "Jacquemard", "Jouanneau", "Kerbastard", "Klingelschmidt", "Labrousseau",
         "Lantenois", "Le Berrigaud", "Le Quéméneur", "Lemarinel", "Loubatières", "Maillochaud", "Marcelet",
         "Monteillard", "Mouret-Lacombe", "Nogaretto", "Obringer", "Oustalet", "Paolantoni", "Pelletanche", "Peyregude",
         "Picquenard", "Quilliot", "Rambaudet", "Ribeyrolles", "Rochedix", "Saint-Germier", "Santonacci", "Schillinger",
         "Soulageon", "Tardivel", "Thévenoud", "Tournebize", "Vandenborre", "Verdalle", "Vuillequez",
         "Wattrelot")  # fmt: skip
_MARCHES = ("le Code des marchés publics, notamment son article 28",
            "le Code de la commande publique, notamment son article L. 2123-1")  # fmt: skip
_AGENTS = ("la loi n° 84-53 du 26 janvier 1984 portant dispositions statutaires relatives à la fonction publique "
           "territoriale", "le Code général de la fonction publique, notamment son article L. 313-1")  # fmt: skip
"""What is cited before and after the code."""
_FERIES = {(5, 1), (5, 8), (7, 14), (11, 1), (11, 11)}


@dataclass(frozen=True)
class Conseil:
    """The facts, who sits, who gave a pouvoir to whom, who is away, and the exposé of the affair."""

    f: Faits
    presents: tuple[Individu, ...]
    mandats: tuple[tuple[Individu, Individu], ...]
    absents: tuple[Individu, ...]
    expose: tuple[str, ...]

    @property
    def sans_pouvoir(self) -> bool:
        """Nobody gave one."""
        return not self.mandats


def reunir(
    f: Faits, cle: str, collectivite: str, exercice: int, affaires: Sequence[Affaire], *,
    annees: tuple[int, int] = (2013, 2025), ecrit: str = "maj", manquants: int = 0, opposants: int = 2,
) -> Conseil:  # fmt: skip
    """A council of `exercice` members; `ecrit`: how it writes names (`maj`: « Alain AUBERTOT », `bas`: « Alain
    Aubertot », `inv`: « AUBERTOT Alain »); `manquants`: the most who are away; `opposants`: the most who say no."""
    h = Random(f"{cle} {f.siren} {f.rang}")
    affaire = h.choice(affaires)
    an = h.randint(*annees)
    seance = date(an, 1, 8) + timedelta(days=h.randrange(45)) if an > 2025 else date(an, 3, 1)
    seance += timedelta(days=0 if an > 2025 else h.randrange(285))
    seance += timedelta(days=31 if seance.month == 8 else 0)
    seance += timedelta(days=max(0, 8 - seance.isoweekday()) if seance.isoweekday() > 5 else 0)
    seance += timedelta(days=1 if (seance.month, seance.day) in _FERIES else 0)
    reception = seance + timedelta(days=h.randint(1, 9))
    manque = h.randint(0 if exercice < 20 else 1, manquants or max(2, exercice // 4))
    pouvoirs = h.randint(0, manque)
    presents = exercice - manque
    votants = presents + pouvoirs
    mode = h.choice(("unanimite", "unanimite", "unanimite", "majorite"))
    contre, abstentions = (0, 0) if mode == "unanimite" else (h.randint(1, opposants), h.randint(0, opposants))
    gens = _gens(h, exercice, ecrit)
    president = replace(gens[0], qualite="Maire")
    base = f"21{h.randrange(10**6):06}"
    autorite = f"{'Madame' if president.femme else 'Monsieur'} le Maire"
    marches = _MARCHES[an > 2018]
    agents = _AGENTS[an > 2021]

    def dater(texte: str) -> str:
        for mot, valeur in (("an", an), ("an0", an - 1), ("an1", an + 1), ("autorite", autorite), ("marches", marches),
                            ("agents", agents)):  # fmt: skip
            texte = texte.replace(f"{{{mot}}}", str(valeur))
        return texte

    sujet = Sujet(
        dater(affaire.objet), "9.1", tuple(map(dater, affaire.visas)), tuple(map(dater, affaire.motifs)),
        tuple((v, dater(r)) for v, r in affaire.decisions),
    )  # fmt: skip
    facts = replace(
        f, collectivite=collectivite, lieu=collectivite, organe="conseil municipal", chef="maire", sujet=sujet,
        siren=next(f"{base}{c}" for c in range(10) if siren_valide(f"{base}{c}")),
        departement=f"{h.randint(1, 95):03}", rang=h.randint(1, 96),
        seance=seance, convocation=seance - timedelta(days=h.randint(4 if exercice < 20 else 6, 11)),
        exercice=exercice, presents=presents,
        pouvoirs=pouvoirs, votants=votants, president=president, secretaire=gens[2], autres=(gens[1], *gens[3:]),
        mode=mode, contre=contre, abstentions=abstentions, pour=votants - contre - abstentions,
        transmission=reception - timedelta(days=h.randint(0, 1)), reception=reception,
        publication=reception + timedelta(days=h.randint(0, 4)),
    )  # fmt: skip
    la, partis = (president, *gens[1:presents]), gens[presents:]
    mandats = tuple(zip(partis[:pouvoirs], la[3:], strict=False))
    return Conseil(facts, la, mandats, tuple(partis[pouvoirs:]), tuple(map(dater, affaire.expose)))


def _gens(h: Random, combien: int, ecrit: str) -> list[Individu]:
    gens = []
    for nom in h.sample(_NOMS, combien):
        femme = h.random() < 0.45
        prenom = h.choice(_FEMMES if femme else _HOMMES)
        paire = {"maj": (prenom, nom.upper()), "bas": (prenom, nom), "inv": (nom.upper(), prenom)}[ecrit]
        gens.append(Individu(*paire, femme))
    return gens


def mm(i: Individu) -> str:
    """« Mme Carole TARDIVEL »."""
    return f"{i.civilite} {i}"


def monsieur(i: Individu) -> str:
    """« Madame Carole TARDIVEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def accord(i: Individu, mot: str) -> str:
    """« désignée »."""
    return f"{mot}e" if i.femme else mot


def suite(gens: Sequence[Individu], sep: str = ", ", civil: bool = True) -> str:
    """Members one after the other."""
    return sep.join(mm(i) if civil else str(i) for i in gens)


def par_genre(gens: Sequence[Individu]) -> str:
    """« MM. A, B, Mmes C, D »."""
    hommes, femmes = [str(i) for i in gens if not i.femme], [str(i) for i in gens if i.femme]
    return ", ".join(
        f"{plusieurs if len(x) > 1 else un} {', '.join(x)}"
        for x, plusieurs, un in ((hommes, "MM.", "M."), (femmes, "Mmes", "Mme"))
        if x
    )


def le_maire(c: Conseil, long: bool = True) -> str:
    """« Madame le Maire »; « Mme le Maire »."""
    femme = c.f.president.femme
    return f"{('Madame' if femme else 'Monsieur') if long else ('Mme' if femme else 'M.')} le Maire"


def tous(f: Faits) -> str:
    """« l'unanimité »."""
    return "l'unanimité" if f.mode == "unanimite" else "la majorité"


def quantieme(jour: date) -> str:
    """« premier », « vingt et un »."""
    return "premier" if jour.day == 1 else en_lettres(jour.day)


def mois(jour: date) -> str:
    """« avril »."""
    return le(jour, annee=False).split(" ")[1]


def de_mois(jour: date) -> str:
    """« d'avril », « de mai »."""
    return f"d'{mois(jour)}" if mois(jour)[0] in "ao" else f"de {mois(jour)}"


def annee(jour: date) -> str:
    """« deux mille dix-sept »."""
    return annee_en_lettres(jour.year)


def que(phrase: str) -> str:
    """« Les tarifs sont … » → « que les tarifs sont … »."""
    mot = phrase[0].lower() + phrase[1:]
    return f"qu'{mot}" if mot[0] in "aeiouéê" else f"que {mot}"


def textes(f: Faits, forme: str) -> list[str]:
    """`HAUT`: « APPROUVE le … », `Cap`, `bas`; `inf`: « d'approuver le … », `Inf`: « D'approuver »; `nu`:
    « approuver », `Nu`: « Approuver »; `decide`: « DÉCIDE d'approuver »."""
    sortis = []
    for v, r in f.decisions:
        deja = v == "décider"
        inf = r if deja else infinitif(v, r)
        nu = inf.removeprefix("d'").removeprefix("de ")
        sortis.append({
            "HAUT": f"{conjuguer(v).upper()} {r}", "Cap": f"{conjuguer(v).capitalize()} {r}",
            "bas": f"{conjuguer(v)} {r}", "inf": inf, "Inf": inf[0].upper() + inf[1:], "nu": nu,
            "Nu": nu[0].upper() + nu[1:], "decide": f"DÉCIDE {inf}",
        }[forme])  # fmt: skip
    return sortis


def poser(d: Feuille, f: Faits, ecrits: Sequence[str], marque: str = "", *, unique: str = "", fin: str = ",",
          dernier: str = ".", **style: object) -> None:  # fmt: skip
    """The provisions, one a paragraph; in `marque`, `{n}`: 1, `{er}`: 1er; `unique`: label of one alone."""
    seul = bool(unique) and len(ecrits) == 1
    for n, ecrit in enumerate(ecrits, 1):
        label = unique if seul else marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{label}{ecrit}{dernier if n == len(ecrits) else fin.replace(' ;', INSECABLE)}", **style)
    dit_provisions(
        d, f, ecrits, [("unique" if seul else str(n)) if "{" in marque else None for n in range(1, len(ecrits) + 1)]
    )


def motifs(d: Feuille, f: Faits, vu: str = "Vu", cons: str = "Considérant", fin: str = ",", puce: str = "",
           **style: object) -> None:  # fmt: skip
    """Visas, then considérants, one a paragraph, each with its word."""
    for champ, mot, ecrits in (("visas", vu, f.visas), ("considerants", cons, f.sujet.considerants)):
        for ecrit in ecrits:
            d.p(f"{mot} {ecrit}{fin.replace(' ;', INSECABLE)}", puce=puce, **style)
        d.dit(**{champ: [f"{mot} {ecrit}" for ecrit in ecrits]})


def sans_motifs(d: Feuille) -> None:
    """No visa, no considérant."""
    d.dit(visas=[], considerants=[])


def tete(d: Feuille, f: Faits, numero: str | None, *comptes: str, qualite: str | None = "Maire", objet: str = "",
         secretaire: bool = True) -> None:  # fmt: skip
    """What the head says; `comptes`: which counts, and `convocation`, `publication`… are printed."""
    d.dit(nature="DE", objet=objet or f.sujet.objet, organe=f.organe, seance=f.seance, collectivite=f.collectivite)
    d.dit(president=personne(f.president, qualite))
    if numero:
        d.dit(numero=numero)
    if secretaire:
        d.dit(secretaire=str(f.secretaire))
    d.dit(**{compte: getattr(f, compte.removeprefix("en_")) for compte in comptes})


def signer(d: Feuille, i: Individu, *titres: str, aligne: str = "droite", avant: float = 18) -> None:
    """Titles, then the name."""
    d.lignes(*titres, str(i), aligne=aligne, avant=avant)
    d.dit(signataires=[str(i)])


def deux_mains(d: Feuille, gauche: tuple[str, Individu], droite: tuple[str, Individu]) -> None:
    """Two who sign, side by side."""
    cotes = [(P(titre), P(str(i), avant=20)) for titre, i in (gauche, droite)]
    d.blocs.append(Colonnes(cotes[0], cotes[1], part=0.5))
    d.dit(signataires=[str(gauche[1]), str(droite[1])])


def timbre(d: Feuille, f: Faits, sorte: str, numero: str, nature: str = "DE") -> None:
    """One of the three stamps; `affiche`: S²LOW's own before 2022, which said « Affiché le »."""
    poser_timbre = {"actes": timbre_actes, "ministere": timbre_ministere}.get(sorte, timbre_s2low)
    poser_timbre(d, f, numero)
    juste = f"{f.identifiant(numero)[:-2]}{nature}"
    d.timbre = tuple(ligne.replace(f.identifiant(numero), juste) for ligne in d.timbre)
    d.dit(identifiant=juste)
    if sorte == "affiche":
        d.timbre = tuple(ligne.replace("Publié le", "Affiché le") for ligne in d.timbre)

"""What the layouts of set VALLEES share: an office placed, its benches filled, its verbs, its stamps, its hands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from benchmarks.exactitude.commun import timbre_actes, timbre_ministere, timbre_s2low
from benchmarks.exactitude.dispositions.vallees_sujets import CGCT, Affaire
from benchmarks.exactitude.faits import Faits, Individu, annee_en_lettres, conjuguer, en_lettres, infinitif, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, personne
from schemas.identifiants import siren_valide

COMMUNES = ("Aubrelle", "Gréziac", "Roqueval", "Tournadre", "Ormevert", "Sommevaux", "Fontsèche", "Castelmèze")
TIMBRES = {"actes": timbre_actes, "s2low": timbre_s2low, "ministere": timbre_ministere}
_IRREGULIERS = {
    "acquérir": "acquiert", "céder": "cède", "conclure": "conclut", "définir": "définit", "répartir": "répartit",
    "renouveler": "renouvelle", "compléter": "complète", "déléguer": "délègue", "souscrire": "souscrit",
    "rappeler": "rappelle", "établir": "établit", "procéder": "procède", "élire": "élit", "rendre": "rend",
}  # fmt: skip


@dataclass(frozen=True)
class Bancs:
    """Who is there, who gave a power to whom, who is away."""

    presents: list[Individu]
    pouvoirs: list[tuple[Individu, Individu]]
    absents: list[Individu]


def placer(
    f: Faits, nom: str, organe: str, exercice: int, affaires: Sequence[Affaire], *, prefixe: str = "24",
    autorite: str = "Monsieur le Président", visas: Sequence[str] = (),
) -> tuple[Faits, tuple[str, ...]]:  # fmt: skip
    """The facts of an act of this office, and what its rapporteur reports."""
    absents = 1 + f.rang % max(2, exercice // 4)
    pouvoirs = f.rang // 2 % (absents + 1)
    votants = exercice - absents + pouvoirs
    contre, abstentions = (min(n, 3 if exercice > 14 else 1) for n in (f.contre, f.abstentions))
    chef = "présidente" if f.president.femme else "président"
    if f.president.femme:
        autorite = (
            autorite.replace("Monsieur le", "Madame la").replace("le P", "la P").replace("Président", "Présidente")
        )
    affaire = affaires[f.rang % len(affaires)]
    sujet = affaire.sujet
    visas = [v for v in visas if v != CGCT or not any(w.startswith(CGCT) for w in sujet.visas)]
    base = f"{prefixe}{f.siren[len(prefixe) : 8]}"
    f = replace(
        f, collectivite=nom, organe=organe, chef=chef, exercice=exercice, presents=exercice - absents,
        pouvoirs=pouvoirs, votants=votants, contre=contre, abstentions=abstentions,
        pour=votants - contre - abstentions, president=replace(f.president, qualite=chef.capitalize()),
        siren=next(f"{base}{c}" for c in range(10) if siren_valide(f"{base}{c}")),
        sujet=replace(
            sujet, visas=(*visas, *sujet.visas),
            decisions=tuple((v, r.replace("{autorite}", autorite)) for v, r in sujet.decisions),
        ),
    )  # fmt: skip
    return f, affaire.expose


def asseoir(f: Faits) -> Bancs:
    """As many people as the counts say; the chair and the secretary are there."""
    base = [f.president, f.secretaire, *f.autres]
    gens = [*base]
    for pas in range(1, 8):
        gens += [Individu(a.prenom, base[(i + pas) % len(base)].nom, a.femme) for i, a in enumerate(base)]
    presents, reste = gens[: f.presents], gens[f.presents : f.exercice]
    return Bancs(presents, list(zip(reste[: f.pouvoirs], presents[2:], strict=False)), reste[f.pouvoirs :])


def mm(i: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{i.civilite} {i}"


def dame(i: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def accord(i: Individu, mot: str) -> str:
    """« désignée »."""
    return f"{mot}e" if i.femme else mot


def vp(i: Individu) -> str:
    """« vice-présidente »."""
    return "vice-présidente" if i.femme else "vice-président"


def noms(gens: Sequence[Individu], lien: str = ", ") -> str:
    """« M. A, Mme B »."""
    return lien.join(mm(i) for i in gens)


def nus(gens: Sequence[Individu]) -> str:
    """« A, B »."""
    return ", ".join(str(i) for i in gens)


def remises(qui: Bancs, mot: str = "à", lien: str = ", ") -> str:
    """« M. A à Mme B »."""
    return lien.join(f"{mm(a)} {mot} {mm(b)}" for a, b in qui.pouvoirs)


def manquants(qui: Bancs) -> list[Individu]:
    """All those who are away, power given or not."""
    return [*(a for a, _ in qui.pouvoirs), *qui.absents]


def le_chef(f: Faits, majuscule: bool = True) -> str:
    """« Le Président »."""
    return f"{'La' if f.president.femme else 'Le'} {f.chef.capitalize() if majuscule else f.chef}"


def du_chef(f: Faits) -> str:
    """« du Président », « de la Présidente »."""
    return f"{'de la' if f.president.femme else 'du'} {f.chef.capitalize()}"


def madame_la(f: Faits) -> str:
    """« Madame la Présidente »."""
    return f"{'Madame la' if f.president.femme else 'Monsieur le'} {f.chef.capitalize()}"


def tous(f: Faits) -> str:
    """« l'unanimité »."""
    return "l'unanimité" if f.mode == "unanimite" else "la majorité"


def au_feminin(n: int) -> str:
    """« vingt et une »."""
    return f"{en_lettres(n)}e" if en_lettres(n).endswith("un") else en_lettres(n)


def en_toutes_lettres(jour: date, mille: str = "deux mille") -> str:
    """« deux mille vingt-cinq, le sept mars »."""
    quantieme = "premier" if jour.day == 1 else en_lettres(jour.day)
    annee = annee_en_lettres(jour.year).replace("deux mille", mille)
    return f"{annee}, le {quantieme} {le(jour, annee=False).split(' ')[1]}"


def tierce(f: Faits, forme: str = "haut") -> list[str]:
    """« APPROUVE le … » (`haut`), « Approuve le … » (`cap`), « approuve le … » (`bas`)."""
    formes = {"haut": str.upper, "cap": str.capitalize, "bas": str.lower}
    return [f"{formes[forme](_tiers(v))} {r}" for v, r in f.decisions]


def decider(f: Faits, forme: str = "de") -> list[str]:
    """« d'approuver le … »; `nu`: « approuver le … »; `cap`, `CAP`: « D'approuver », « D'APPROUVER »."""
    textes = []
    for v, r in f.decisions:
        texte = f"{v} {r}" if forme in {"nu", "Nu"} else infinitif(v, r)
        if forme == "CAP":
            texte = texte.removesuffix(r).upper() + r
        textes.append(texte[0].upper() + texte[1:] if forme in {"cap", "CAP", "Nu"} else texte)
    return textes


def _tiers(verbe: str) -> str:
    return _IRREGULIERS.get(verbe) or conjuguer(verbe)


def poser(
    d: Feuille, f: Faits, textes: Sequence[str], marque: str = "", *, unique: str = "", fin: str = " ;",
    dernier: str = ".", **style: object,
) -> None:  # fmt: skip
    """The provisions, one a paragraph; `{n}`, `{er}` in `marque`: 1, « 1er »; `unique`: the label of one alone."""
    seul = bool(unique) and len(textes) == 1
    for n, texte in enumerate(textes, 1):
        label = unique if seul else marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{label}{texte}{dernier if n == len(textes) else fin}", **style)
    dit_textes(d, f, textes, [("unique" if seul else str(n)) if "{" in marque else None
                              for n in range(1, len(textes) + 1)])  # fmt: skip


def dit_textes(d: Feuille, f: Faits, textes: Sequence[str], numeros: Sequence[str | None]) -> None:
    """What the provisions are."""
    verbes = [_tiers(v).upper() for v, _ in f.decisions]
    d.dit(provisions=list(zip(numeros, verbes, textes, strict=True)))


def viser(
    d: Feuille, f: Faits, vu: str = "Vu", motif: str = "Considérant", fin: str = ",", puce: str = "", **style: object
) -> None:
    """Visas then considérants, one a paragraph; no considérant where `motif` is empty."""
    for visa in f.visas:
        d.p(f"{vu} {visa}{fin}", puce=puce, **style)
    d.dit(visas=[f"{vu} {visa}" for visa in f.visas], considerants=[])
    if motif:
        for texte in f.sujet.considerants:
            d.p(f"{motif} {texte}{fin}", puce=puce, **style)
        d.dit(considerants=[f"{motif} {texte}" for texte in f.sujet.considerants])


def viser_en_liste(d: Feuille, f: Faits, vu: str, motif: str, puce: str = "-", fin: str = " ;") -> None:
    """« Vu : » and a list, « Considérant : » and a list."""
    for mot, textes in ((vu, f.visas), (motif, f.sujet.considerants)):
        if textes:
            d.p(f"{mot} :", avant=10)
        for texte in textes:
            d.p(f"{texte}{fin}", puce=puce, retrait=12)
    d.dit(visas=[f"{vu} {v}" for v in f.visas], considerants=[f"{motif} {c}" for c in f.sujet.considerants])


def sans_visa(d: Feuille) -> None:
    """Neither visa nor considérant."""
    d.dit(visas=[], considerants=[])


def signe(d: Feuille, f: Faits, *lignes: str, aligne: str = "droite", civil: bool = False) -> None:
    """One hand."""
    d.lignes(*lignes, mm(f.president) if civil else str(f.president), aligne=aligne, avant=16)
    d.dit(signataires=[str(f.president)])


def signent(d: Feuille, f: Faits, chef: str = "", secretaire_d_abord: bool = False) -> None:
    """Two hands, side by side."""
    paires = [(chef or f"{le_chef(f)},", f.president),
              (f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,", f.secretaire)]  # fmt: skip
    if secretaire_d_abord:
        paires.reverse()
    cotes = [(P(t), P(str(i), avant=18)) for t, i in paires]
    d.blocs.append(Colonnes(cotes[0], cotes[1], part=0.5))
    d.dit(signataires=[str(i) for _, i in paires])


def tete(d: Feuille, f: Faits, numero: str, *champs: str, objet: str = "", qualite: str | None = "") -> None:
    """What the head says; `champs`: convocation and counts that are printed; `qualite`: if not the plain title."""
    d.dit(nature="DE", numero=numero, objet=objet or f.sujet.objet, organe=f.organe, seance=f.seance,
          collectivite=f.collectivite, secretaire=str(f.secretaire))  # fmt: skip
    d.dit(president=personne(f.president, f.president.qualite if qualite == "" else qualite))
    d.dit(**{c: f.exercice if c == "en_exercice" else getattr(f, c) for c in champs})


def timbrer(d: Feuille, f: Faits, quel: str, numero: str, nature: str = "DE") -> None:
    """One of the three stamps, for an act of any nature; the identifier bears neither slash nor space nor point."""
    net = numero
    for signe_exclu in "/. -":
        net = net.replace(signe_exclu, "_")
    TIMBRES[quel](d, f, net)
    juste = f"{f.identifiant(net)[:-2]}{nature}"
    d.timbre = tuple(x.replace(f.identifiant(net), juste) for x in d.timbre)
    d.dit(identifiant=juste)


def exposer(d: Feuille, alineas: Sequence[str], **style: object) -> None:
    """The rapporteur's paragraphs."""
    for alinea in alineas:
        d.p(alinea, **{"aligne": "justifie", **style})

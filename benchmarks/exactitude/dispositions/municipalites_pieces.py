"""Small pieces that the layouts of ordinary communes share: who sits, how a decision is written, who signs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from benchmarks.exactitude.commun import dit_provisions, dit_tete, timbre_actes, timbre_ministere, timbre_s2low
from benchmarks.exactitude.dispositions.municipalites_dossiers import Dossier
from benchmarks.exactitude.faits import Faits, Individu, Sujet, annee_en_lettres, conjuguer, en_lettres, infinitif, le
from benchmarks.exactitude.modele import Colonnes, Feuille, P, personne

MONSIEUR = ("Monsieur le Maire", "Madame le Maire")
FEMININ = ("Monsieur le Maire", "Madame la Maire")
ABREGE = ("M. le Maire", "Mme le Maire")
SEUL = ("le Maire", "le Maire")
PV = "\u00a0;"
"""Never alone at the head of a line."""
_GENRES = ("Communauté de communes ", "Syndicat mixte ", "Commune ", "Ville ")


@dataclass(frozen=True)
class Bancs:
    """Who is there, who gave a pouvoir to whom, who is away."""

    presents: list[Individu]
    pouvoirs: list[tuple[Individu, Individu]]
    absents: list[Individu]


def placer(
    f: Faits, dossiers: Sequence[Dossier], patron: str, exercice: int, annee: int, *,
    autorite: tuple[str, str] = MONSIEUR, visas: Sequence[str] = (), pas: int = 1,
) -> tuple[Faits, tuple[str, ...]]:  # fmt: skip
    """The same facts in a commune of that size and that year, with one of its files; and what the rapporteur says."""
    de = f.collectivite
    for genre in _GENRES:
        de = de.removeprefix(genre)
    jour = f.seance.replace(year=annee)
    ecart = jour - timedelta(days=2 * (jour.weekday() > 4)) - f.seance
    absents = 1 + f.rang % max(2, exercice // 5)
    pouvoirs = f.rang // 3 % (absents + 1)
    votants = exercice - absents + pouvoirs
    contre, abstentions = (min(n, 3 if exercice > 15 else 1) for n in (f.contre, f.abstentions))
    dossier = dossiers[f.rang // pas % len(dossiers)]
    qui = autorite[f.president.femme]
    mots = {"{autorite}": qui, "{Autorite}": qui[0].upper() + qui[1:], "{annee}": str(annee),
            "{suivante}": str(annee + 1), "{precedente}": str(annee - 1)}  # fmt: skip

    def emplir(texte: str) -> str:
        for cle, mot in mots.items():
            texte = texte.replace(cle, mot)
        return texte

    sujet = Sujet(
        emplir(dossier.objet), "", (*visas, *map(emplir, dossier.visas)), tuple(map(emplir, dossier.motifs)),
        tuple((v, emplir(r)) for v, r in dossier.decisions),
    )  # fmt: skip
    f = replace(
        f, collectivite=patron.replace("{de}", de), organe="conseil municipal", chef="maire",
        membres_nom="conseillers municipaux", exercice=exercice, presents=exercice - absents, pouvoirs=pouvoirs,
        votants=votants, contre=contre, abstentions=abstentions, pour=votants - contre - abstentions,
        president=replace(f.president, qualite="Maire"), sujet=sujet,
        **{k: getattr(f, k) + ecart for k in ("seance", "convocation", "transmission", "reception", "publication")},
    )  # fmt: skip
    return f, tuple(map(emplir, dossier.expose))


def bancs(f: Faits) -> Bancs:
    """The seats, as many as the counts say."""
    base = [f.president, f.secretaire, *f.autres]
    gens = [*base]
    for pas in (3, 5, 9, 11):
        gens += [Individu(a.prenom, base[(i + pas) % len(base)].nom, a.femme) for i, a in enumerate(base)]
    presents, absents = gens[: f.presents], gens[f.presents : f.exercice]
    return Bancs(presents, list(zip(absents[: f.pouvoirs], presents[2:], strict=False)), absents[f.pouvoirs :])


def mm(i: Individu) -> str:
    """« Mme Claire MARTEL »."""
    return f"{i.civilite} {i}"


def monsieur(i: Individu) -> str:
    """« Madame Claire MARTEL »."""
    return f"{'Madame' if i.femme else 'Monsieur'} {i}"


def inverse(i: Individu) -> str:
    """« MARTEL Claire »."""
    return f"{i.nom} {i.prenom}"


def noms(gens: Sequence[Individu]) -> str:
    """« M. A, Mme B »."""
    return ", ".join(mm(i) for i in gens)


def nus(gens: Sequence[Individu]) -> str:
    """« Claire MARTEL, Hugo DIALLO »."""
    return ", ".join(str(i) for i in gens)


def groupes(gens: Sequence[Individu]) -> str:
    """« MM. A, B, Mmes C, D »."""
    morceaux = []
    for titres, femmes in ((("M.", "MM."), False), (("Mme", "Mmes"), True)):
        eux = [i for i in gens if i.femme is femmes]
        if eux:
            morceaux.append(f"{titres[len(eux) > 1]} {nus(eux)}")
    return f"{PV} ".join(morceaux)


def accord(i: Individu, mot: str) -> str:
    """« désignée »."""
    return f"{mot}e" if i.femme else mot


def tous(f: Faits) -> str:
    """« l'unanimité »."""
    return "l'unanimité" if f.mode == "unanimite" else "la majorité"


def bas(f: Faits) -> str:
    """« commune de X », inside a sentence."""
    return f"{f.collectivite[0].lower()}{f.collectivite[1:]}"


def adjoint(i: Individu) -> str:
    """« adjointe au maire »."""
    return f"{accord(i, 'adjoint')} au maire"


def jour_ecrit(jour: date, lien: str = ", le ") -> str:
    """« deux mille vingt-cinq, le deux décembre »."""
    quantieme, mois = le(jour, annee=False).split(" ")
    mot = "premier" if quantieme == "1er" else en_lettres(int(quantieme))
    return f"{annee_en_lettres(jour.year)}{lien}{mot} {mois}"


def tierces(f: Faits, forme: str = "haut") -> list[str]:
    """« APPROUVE le … » (`haut`), « Approuve le … » (`cap`), « approuve le … » (`bas`)."""
    formes = {"haut": str.upper, "cap": str.capitalize, "bas": str.lower}
    return [f"{formes[forme](conjuguer(v))} {r}" for v, r in f.decisions]


def infinitifs(f: Faits, forme: str = "bas", nu: bool = False) -> list[str]:
    """« d'approuver le … »; `nu`: « approuver le … »; `forme` « cap »: a capital, « haut »: capitals."""
    textes = []
    for v, r in f.decisions:
        verbe = v.upper() if forme == "haut" else v
        texte = f"{verbe} {r}" if nu else infinitif(v, r).replace(v, verbe, 1)
        textes.append(texte[0].upper() + texte[1:] if forme == "cap" else texte)
    return textes


def poser(d: Feuille, f: Faits, textes: Sequence[str], marque: str = "", unique: str = "", fin: str = PV,
          dernier: str = ".", **style: object) -> None:  # fmt: skip
    """The provisions, one a paragraph; `{n}`, `{er}` in `marque`: 1, « 1er »; `unique`: the label of one alone."""
    seul = bool(unique) and len(textes) == 1
    for n, texte in enumerate(textes, 1):
        label = unique if seul else marque.replace("{n}", str(n)).replace("{er}", "1er" if n == 1 else str(n))
        d.p(f"{label}{texte}{dernier if n == len(textes) else fin}", **style)
    dit_provisions(d, f, textes, [("unique" if seul else str(n)) if "{" in marque else None
                                  for n in range(1, len(textes) + 1)])  # fmt: skip


def tete(d: Feuille, f: Faits, numero: str | None, *comptes: str, objet: str = "", secretaire: str = "",
         president: str = "", qualite: str = "Maire") -> None:  # fmt: skip
    """What the head says: president and secretary always; `comptes`: the other fields of the head that are printed."""
    dit_tete(d, f, numero or "", objet or f.sujet.objet)
    if numero is None:
        d.attendu.pop("numero")
    d.dit(president=personne(president or f.president, qualite), secretaire=secretaire or str(f.secretaire))
    d.dit(**{compte: getattr(f, compte.removeprefix("en_")) for compte in comptes})


def sans_motifs(d: Feuille) -> None:
    """No visa, no considérant."""
    d.dit(visas=[], considerants=[])


def signer(d: Feuille, f: Faits, *lignes: str, qui: str = "", aligne: str = "droite") -> None:
    """One hand."""
    nom = qui or str(f.president)
    d.lignes(*lignes, nom, aligne=aligne, avant=16)
    d.dit(signataires=[nom])


def signent(d: Feuille, f: Faits, maire: str = "Le Maire,", secretaire_d_abord: bool = False) -> None:
    """Two hands, side by side."""
    paires = [(maire, f.president), (f"{'La' if f.secretaire.femme else 'Le'} secrétaire de séance,", f.secretaire)]
    if secretaire_d_abord:
        paires.reverse()
    cotes = [(P(t), P(str(i), avant=18)) for t, i in paires]
    d.blocs.append(Colonnes(cotes[0], cotes[1], part=0.5))
    d.dit(signataires=[str(i) for _, i in paires])


def timbre(d: Feuille, f: Faits, quel: str, numero: str, nature: str = "DE") -> None:
    """One of the stamps; `ar`: « AR Prefecture », which says the reception and the publication alone;
    `affiche`: the posting is left to fill."""
    ancien = f.identifiant(numero)
    juste = f"{ancien.removesuffix('DE')}{nature}"
    if quel == "ar":
        d.timbre = ("AR Prefecture", juste, f"Reçu le {f.reception:%d/%m/%Y}", f"Publié le {f.publication:%d/%m/%Y}")
        d.dit(reception=f.reception, publication=f.publication)
    elif quel == "affiche":
        envoi, recu = f"{f.transmission:%d/%m/%Y}", f"{f.reception:%d/%m/%Y}"
        d.timbre = (f"Envoyé en préfecture le {envoi}", f"Reçu en préfecture le {recu}", "Affiché le", f"ID : {juste}")
        d.dit(transmission=f.transmission, reception=f.reception)
    else:
        {"actes": timbre_actes, "s2low": timbre_s2low, "ministere": timbre_ministere}[quel](d, f, numero)
        d.timbre = tuple(x.replace(ancien, juste) for x in d.timbre)
    d.dit(identifiant=juste)


def dit_executif(d: Feuille, f: Faits, nature: str, numero: str, objet: str) -> None:
    """An arrêté: no sitting but a day, no president, no vote."""
    d.dit(nature=nature, numero=numero, objet=objet, seance=f.seance, collectivite=f.collectivite)

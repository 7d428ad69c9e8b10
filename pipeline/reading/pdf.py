"""PDFs: what the reading process found, made into lines; the words cut by a hyphen are joined again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from pipeline.reading.bruit import debruiter
from pipeline.reading.confiance import Mot, compter, detacher, situer
from pipeline.reading.formats import PDF
from pipeline.reading.limites import Limites
from pipeline.reading.ocr import Avancer, reconnaitre, sans_le_dire
from pipeline.reading.signatures import constater_les_signatures
from pipeline.reading.surveillance import Refuse, traduire_a_part
from pipeline.reading.texte import assainir
from schemas.acte import Diagnostic, Niveau
from schemas.erreurs import LectureImpossible, Lieu
from schemas.lecture import Boite, Ligne, NatureLigne, TexteLu

_LECTEUR = "pipeline.reading.pdf_enfant"
_EXPOSANT = re.compile(r"(?:er|re|ère|e|ème|ère|nd|nde)\b")
_FINIT_PAR_UN_RANG = re.compile(r"(?:^|[\s°])\d{1,2}$|\b[IVX]{1,4}$")
_DERNIER_MOT = re.compile(r"[\w’'-]+$")
_PREMIER_MOT = re.compile(r"[\w’'-]+")
_PONCTUATION = re.compile(r"[.,;:!?)»…]*")
_PREFIXES = re.compile(
    r"(?:non|sous|vice|ex|demi|mi|semi|après|avant|quasi|peut|celui|celles?|ceux|lui|elles?|eux|moi|est|ci|là|au|rendez"
    r"|chef|haut|bas|grand|sainte?|dit|porte|procès|arrière|contre|plate|sur)",
    re.I,
)
_NOMBRE = re.compile(
    r"(?:vingt|trente|quarante|cinquante|soixante|quatre|dix|deux|trois|cinq|six|sept|huit|neuf|onze|douze|treize|"
    r"quatorze|quinze|seize|une?|cent|mille?)s?",
    re.I,
)
_MOTS_D_UN_TIMBRE = 25
_CONTENUS = {
    "LEC-27": ("javascript", "Le PDF contient des scripts, qui n’ont pas été exécutés."),
    "LEC-29": ("pieces", "Le PDF porte des fichiers joints, qui n’ont pas été lus."),
}
_ECART_DE_CORPS = 0.1
_INTERLIGNE = 2.5


def lire_pdf(octets: bytes, nom: str, limites: Limites, avancer: Avancer = sans_le_dire) -> TexteLu:
    """Lines of a PDF, of its text layer and, where a page is only an image, of what is recognised in it, page by page
    (`avancer`).

    Raises `LectureImpossible` (LEC-02, 04, 05, 07, 08, 09, 11).
    """
    reponse = _pages_lues(octets, nom, limites)
    pages: list[dict[str, Any]] = reponse["pages"]
    numerisees = [rang for rang, page in enumerate(pages, 1) if _est_a_reconnaitre(page)]
    constats = [*_constats(reponse), *constater_les_signatures(octets, nom, limites)]
    if numerisees:
        for rang, lues in reconnaitre(octets, nom, numerisees, limites, avancer).items():
            pages[rang - 1]["lignes"] = _superposer(pages[rang - 1], lues)
        constats.append(_recu_par_ocr(numerisees))
    if not any(_compte_mots(page) for page in pages):
        message = "Le document ne contient aucun texte, même après reconnaissance de caractères"
        raise LectureImpossible("LEC-05", message, "Vérifiez qu’il s’agit du bon fichier.", Lieu(nom))
    cesure = any(_coupe_un_mot_ordinaire(page["lignes"]) for page in pages)
    lignes: list[Ligne] = []
    for rang, page in enumerate(pages, 1):
        reconnue = rang in numerisees or (page["image"] and page["couche"])
        lignes += _lignes_de_page(page["lignes"], rang, len(lignes), cesure=cesure, reconnue=reconnue)
    if any(ligne.nature is NatureLigne.CACHE for ligne in lignes):
        message = "Du texte que le document ne montre pas a été mis en marge."
        constats.append(Diagnostic("LEC-24", Niveau.INFO, message))
    return TexteLu(nom, PDF, tuple(lignes), len(pages), tuple(constats))


def _pages_lues(octets: bytes, nom: str, limites: Limites) -> Any:
    reponse = traduire_a_part(_LECTEUR, octets, nom, limites)
    if isinstance(reponse, Refuse):
        raise _refus(reponse.raison, nom)
    if reponse["tronque"]:
        message = f"Le PDF est trop long ({reponse['total']} pages)"
        raise LectureImpossible("LEC-04", message, "Séparez l’acte de ses annexes, puis recommencez.", Lieu(nom))
    return reponse


def _est_a_reconnaitre(page: dict[str, Any]) -> bool:
    """A scan often carries one layer of text, the préfecture's stamp: it still needs character recognition. So does a
    page whose letters are drawings."""
    mots = _compte_mots(page)
    return (bool(page["image"]) and mots <= _MOTS_D_UN_TIMBRE) or (mots == 0 and bool(page["peinte"]))


def _superposer(page: dict[str, Any], reconnues: list[list[Any]]) -> list[list[Any]]:
    """What was recognised, then the stamp that the page had as text: its own words are surer than their picture's."""
    return [*reconnues, *page["lignes"]]


def _recu_par_ocr(pages: list[int]) -> Diagnostic:
    quoi = f"La page {pages[0]} a été lue" if len(pages) == 1 else f"{len(pages)} pages ont été lues"
    message = f"{quoi} par reconnaissance de caractères : relisez les nombres, les dates et les noms."
    return Diagnostic("LEC-30", Niveau.A_VERIFIER, message, page=pages[0])


def _refus(raison: str, nom: str) -> LectureImpossible:
    if raison == "chiffre":
        message = "Le PDF est protégé par un mot de passe"
        return LectureImpossible("LEC-02", message, "Déprotégez-le puis recommencez.", Lieu(nom))
    message = "Le PDF est abîmé et ne s’ouvre pas"
    return LectureImpossible("LEC-07", message, "Enregistrez-le à nouveau, puis recommencez.", Lieu(nom))


def _compte_mots(page: dict[str, Any]) -> int:
    return sum(len(ligne[0].split()) for ligne in page["lignes"])


def _constats(reponse: dict[str, Any]) -> Iterator[Diagnostic]:
    couches = [rang for rang, page in enumerate(reponse["pages"], 1) if page["image"] and page["couche"]]
    if couches:
        yield _recu_par_ocr(couches)
    if reponse["protege"]:
        message = "Le PDF est chiffré sans mot de passe d’ouverture : il a pu être lu."
        yield Diagnostic("LEC-23", Niveau.INFO, message)
    for code, (present, quoi) in _CONTENUS.items():
        if reponse["contenus"].get(present):
            yield Diagnostic(code, Niveau.INFO, quoi)


def _coupe_un_mot_ordinaire(brutes: list[list[Any]]) -> bool:
    """Whether the document hyphenates: a word in small letters is cut, that no hyphen makes."""
    for rang, brute in enumerate(brutes[:-1]):
        avant, apres = _DERNIER_MOT.search(brute[0]), _PREMIER_MOT.match(brutes[rang + 1][0].lstrip())
        mot = avant.group() + apres.group() if brute[7] and avant and apres else ""
        if mot.isalpha() and mot.islower() and avant and not _PREFIXES.fullmatch(avant.group()):
            return True
    return False


def _lignes_de_page(brutes: list[list[Any]], page: int, avant: int, *, cesure: bool, reconnue: bool) -> list[Ligne]:
    """The page's own lines, then what is written across it, then what it does not show."""
    for precedente, brute in pairwise(brutes):
        if brute[10] and (precedente[6] or precedente[8]):
            brute[10] = ""
    droites = [b for b in brutes if not b[6] and not b[8]]
    tournees = [b for b in brutes if b[6] and not b[8]]
    caches = [b for b in brutes if b[8]]
    rassemblees = [(ligne, NatureLigne.TEXTE) for ligne in _rejoindre(droites, cesure) + _rejoindre(tournees, cesure)]
    rassemblees += [(ligne, NatureLigne.CACHE) for ligne in _rejoindre(caches, cesure)]
    lignes: list[Ligne] = []
    for rang, (entiere, nature) in enumerate(rassemblees, avant + 1):
        texte = assainir(entiere.texte).rstrip()
        texte = debruiter(texte) if reconnue else texte
        lignes.append(
            Ligne(texte, page, rang, entiere.boite, entiere.taille, nature, entiere.gras, situer(texte, entiere.mots))
        )
    return lignes


class _Entiere(NamedTuple):
    """A line whose cut words are whole again."""

    texte: str
    boite: Boite
    taille: float
    gras: bool
    mots: list[Mot]


def _rejoindre(brutes: list[list[Any]], cesure: bool) -> list[_Entiere]:
    """Cut words joined, and an ordinal's raised letters (« 1 / er ») put back beside their number."""
    entieres = {m.casefold() for b in brutes for m in re.findall(r"[\w-]+", b[0])}
    lignes: list[_Entiere] = []
    coupe = False
    for texte, gauche, bas, droite, haut, taille, _, coupee, _, gras, lien, *reste in brutes:
        ligne, boite, mots = texte, Boite(gauche, bas, droite, haut), reste[0] if reste else []
        if coupe and (lien == " " or (not lien and _suit(lignes[-1], boite, taille))):
            fin = _PREMIER_MOT.match(ligne.lstrip())
            mot = fin.group() if fin else ""
            ponctuation = _PONCTUATION.match(ligne.lstrip(), len(mot))
            assert ponctuation is not None
            avant = lignes[-1].texte
            entier = avant + _jointure(avant, mot, entieres, cesure) + ligne.lstrip()[: ponctuation.end()]
            pris, mots = detacher(mots, compter(mot))
            lignes[-1] = lignes[-1]._replace(texte=entier, mots=[*lignes[-1].mots, *pris])
            ligne = ligne.lstrip()[ponctuation.end() :]
        elif coupe:
            lignes[-1] = lignes[-1]._replace(texte=lignes[-1].texte + "-")
        elif lien:
            pass
        elif lignes and _est_exposant(lignes[-1], ligne, boite):
            rang = lignes[-1].texte.rstrip() + ligne.lstrip()
            boite = _reunir(lignes[-1].boite, boite)
            lignes[-1] = lignes[-1]._replace(texte=rang, boite=boite, mots=[*lignes[-1].mots, *mots])
            ligne = ""
        if lien and lignes:
            lignes[-1] = _prolonger(lignes[-1], lien, _Entiere(ligne, boite, taille, gras, mots))
        elif ligne.strip():
            lignes.append(_Entiere(ligne, boite, taille, gras, mots))
        coupe = bool(coupee and lignes)
    if coupe:
        lignes[-1] = lignes[-1]._replace(texte=lignes[-1].texte + "-")
    return lignes


def _prolonger(avant: _Entiere, lien: str, apres: _Entiere) -> _Entiere:
    """A cell that goes on, or the next one of its row."""
    texte = f"{avant.texte.rstrip()}{lien}{apres.texte.strip()}" if apres.texte.strip() else avant.texte
    return _Entiere(texte, _reunir(avant.boite, apres.boite), avant.taille, avant.gras and apres.gras, avant.mots)


def _suit(precedente: _Entiere, boite: Boite, taille: float) -> bool:
    """False when what comes after a cut word is a footer or a stamp: same size of letters, the next line down."""
    meme_corps = abs(taille - precedente.taille) <= _ECART_DE_CORPS * max(taille, precedente.taille)
    return meme_corps and 0 < precedente.boite.bas - boite.bas < _INTERLIGNE * max(taille, 1.0)


def _est_exposant(precedente: _Entiere, texte: str, boite: Boite) -> bool:
    meme_rang = boite.bas < precedente.boite.haut and boite.haut > precedente.boite.bas
    return bool(meme_rang and _EXPOSANT.match(texte.lstrip()) and _FINIT_PAR_UN_RANG.search(precedente.texte.rstrip()))


def _reunir(a: Boite, b: Boite) -> Boite:
    return Boite(min(a.gauche, b.gauche), min(a.bas, b.bas), max(a.droite, b.droite), max(a.haut, b.haut))


def _jointure(avant: str, apres: str, entieres: set[str], cesure: bool) -> str:
    """A hyphen that belongs to the word (« Lévy-Rameau », « non-valeur ») is kept, one of layout is not."""
    trouve = _DERNIER_MOT.search(avant)
    debut = trouve.group() if trouve else ""
    if not debut or not apres:
        return "-"
    if f"{debut}-{apres}".casefold() in entieres:
        return "-"
    if (debut + apres).casefold() in entieres:
        return ""
    if _NOMBRE.fullmatch(debut) and _NOMBRE.fullmatch(apres):
        return "-"
    compose = "-" in debut or "-" in apres or _PREFIXES.fullmatch(debut) is not None
    nom_propre = apres[0].isupper() and (debut[0].isupper() or debut[-1].isupper())
    if compose or not (debut[-1].isalpha() and apres[0].isalpha()):
        return "-"
    # Capitals on both sides say nothing of the hyphen by themselves: in a document that hyphenates it is of layout, in
    # one that does not it belongs to the name.
    return "-" if nom_propre and not cesure else ""

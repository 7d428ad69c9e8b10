"""PDFs: what the reading process found, made into lines; the words cut by a hyphen are joined again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from pipeline.reading.bruit import debruiter
from pipeline.reading.cesures import Cesures, fin_de_mot
from pipeline.reading.confiance import Mot, compter, detacher, situer
from pipeline.reading.formats import PDF
from pipeline.reading.limites import Limites
from pipeline.reading.lisible import est_lisible, lignes_lisibles
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
_MOTS_D_UN_TIMBRE = 25
_CONTENUS = {
    "LEC-27": ("javascript", "Le PDF contient des scripts, qui n’ont pas été exécutés."),
    "LEC-29": ("pieces", "Le PDF porte des fichiers joints, qui n’ont pas été lus."),
}
_ECART_DE_CORPS = 0.1
_INTERLIGNE = 2.5
_SUREMENT = 2
"""Of a cut: its hyphen is of layout."""


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
    cesures = Cesures([page["lignes"] for page in pages], reponse["programme"], reponse["traits_mous"])
    lignes: list[Ligne] = []
    for rang, page in enumerate(pages, 1):
        reconnue = rang in numerisees or (page["image"] and page["couche"])
        lignes += _lignes_de_page(page["lignes"], rang, len(lignes), cesures=cesures, reconnue=reconnue)
    if any(ligne.nature is NatureLigne.CACHE for ligne in lignes):
        message = "Du texte que le document ne montre pas a été mis en marge."
        constats.append(Diagnostic("LEC-24", Niveau.INFO, message))
    if cesures.douteuses:
        constats.append(_traits_douteux(cesures.douteuses))
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
    page whose letters are drawings, or whose fonts do not say which letters they draw."""
    mots = _compte_mots(page)
    if page["peinte"] and not est_lisible(_textes(page)):
        return True
    return (bool(page["image"]) and mots <= _MOTS_D_UN_TIMBRE) or (mots == 0 and bool(page["peinte"]))


def _superposer(page: dict[str, Any], reconnues: list[list[Any]]) -> list[list[Any]]:
    """What was recognised, then the stamp that the page had as text: its own words are surer than their picture's."""
    if est_lisible(_textes(page)):
        return [*reconnues, *page["lignes"]]
    gardees = lignes_lisibles(_textes(page))
    return [*reconnues, *(ligne for ligne, garde in zip(page["lignes"], gardees, strict=True) if garde)]


def _recu_par_ocr(pages: list[int]) -> Diagnostic:
    quoi = f"La page {pages[0]} a été lue" if len(pages) == 1 else f"{len(pages)} pages ont été lues"
    message = f"{quoi} par reconnaissance de caractères : relisez les nombres, les dates et les noms."
    return Diagnostic("LEC-30", Niveau.A_VERIFIER, message, page=pages[0])


def _traits_douteux(noms: list[str]) -> Diagnostic:
    message = f"Coupé en fin de ligne, un nom a pu garder un trait d’union de trop : {', '.join(noms)}."
    return Diagnostic("LEC-33", Niveau.A_VERIFIER, message)


def _refus(raison: str, nom: str) -> LectureImpossible:
    if raison == "chiffre":
        message = "Le PDF est protégé par un mot de passe"
        return LectureImpossible("LEC-02", message, "Déprotégez-le puis recommencez.", Lieu(nom))
    message = "Le PDF est abîmé et ne s’ouvre pas"
    return LectureImpossible("LEC-07", message, "Enregistrez-le à nouveau, puis recommencez.", Lieu(nom))


def _textes(page: dict[str, Any]) -> list[str]:
    return [ligne[0] for ligne in page["lignes"]]


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


def _lignes_de_page(brutes: list[list[Any]], page: int, avant: int, *, cesures: Cesures, reconnue: bool) -> list[Ligne]:
    """The page's own lines, then what is written across it, then what it does not show."""
    for precedente, brute in pairwise(brutes):
        if brute[10] and (precedente[6] or precedente[8]):
            brute[10] = ""
    droites = [b for b in brutes if not b[6] and not b[8]]
    tournees = [b for b in brutes if b[6] and not b[8]]
    caches = [b for b in brutes if b[8]]
    rassemblees = [(ligne, NatureLigne.TEXTE) for ligne in _rejoindre(droites, cesures) + _rejoindre(tournees, cesures)]
    rassemblees += [(ligne, NatureLigne.CACHE) for ligne in _rejoindre(caches, cesures)]
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


def _rejoindre(brutes: list[list[Any]], cesures: Cesures) -> list[_Entiere]:
    """Cut words joined, and an ordinal's raised letters (« 1 / er ») put back beside their number."""
    lignes: list[_Entiere] = []
    coupe = 0
    for texte, gauche, bas, droite, haut, taille, _, coupee, _, gras, lien, *reste in brutes:
        ligne, boite, mots = texte, Boite(gauche, bas, droite, haut), reste[0] if reste else []
        if coupe and (lien == " " or (not lien and _suit(lignes[-1], boite, taille))):
            mot = fin_de_mot(ligne.lstrip())
            avant = lignes[-1].texte
            entier = avant + ("" if coupe == _SUREMENT else cesures.jointure(avant, mot)) + mot
            pris, mots = detacher(mots, compter(mot))
            lignes[-1] = lignes[-1]._replace(texte=entier, mots=[*lignes[-1].mots, *pris])
            ligne = ligne.lstrip()[len(mot) :]
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
        coupe = coupee if lignes else 0
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

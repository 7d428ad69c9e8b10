"""What the préfecture's stamps say: identifier, transmission, reception, and the publication they may add."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from pipeline.parsing.concordance import identifiant_confirme
from pipeline.parsing.constats import Constats
from pipeline.parsing.dates import chercher_date, en_francais
from pipeline.parsing.fragments import Fragment
from pipeline.parsing.marges import Element
from schemas.acte import ControleLegalite
from schemas.identifiants import IdentifiantActes, chercher_identifiants

_BLANCS_DE_L_IDENTIFIANT = re.compile(r"(?<=\d{8}-)[A-Z0-9_.\-]+(?: [A-Z0-9_.\-]+)+(?= ?-(?:DE|AR|AI|CC|BF|AU)\b)")
_BLANC_AU_BORD = re.compile(r"(?<=\d{8}-) (?=[A-Z0-9])| (?=-(?:DE|AR|AI|CC|BF|AU)\b)")
_BLANC_IMPRIME = re.compile(r"_? _?")
_ENVOI = frozenset({"transmission", "envoye", "envoi_ministere"})
_RECEPTION = frozenset({"reception", "recu", "reception_ministere"})


@dataclass(frozen=True, slots=True)
class Timbre:
    """The stamps of an act taken together; `affichage`: its publication is a posting; `ou`: the first one; `blancs`:
    where the identifier is read with blanks."""

    identifiant: IdentifiantActes | None = None
    transmission: date | None = None
    reception: date | None = None
    publication: date | None = None
    affichage: bool = False
    ou: Fragment | None = None
    blancs: tuple[Fragment, ...] = ()

    @property
    def controle(self) -> ControleLegalite | None:
        """The facts for the act; None when no stamp says anything."""
        if not (self.identifiant or self.transmission or self.reception):
            return None
        identifiant = str(self.identifiant) if self.identifiant else None
        return ControleLegalite(identifiant, self.transmission, self.reception)


def lire_timbre(elements: Sequence[tuple[Element, Fragment]], constats: Constats) -> Timbre:
    """One answer for all the stamps of the file; what they contradict is noted."""
    if not elements:
        return Timbre()
    ou = elements[0][1]
    lus = [(e.texte.upper(), chercher_identifiants(_souligner(e.texte.upper())), o) for e, o in elements]
    identifiants = list(dict.fromkeys(i for _, trouves, _ in lus for i in trouves))
    blancs = tuple(o for texte, trouves, o in lus if trouves and not chercher_identifiants(texte))
    if len(identifiants) > 1:
        constats.noter("LOT-01", ou, liste=", ".join(str(i) for i in identifiants))
    if not identifiants:
        constats.noter("TIM-03", ou)
    libres = [d for e, _ in elements if e.genre == "date" for d in _dates(e.texte)]
    transmission = _date(elements, _ENVOI, libres, constats)
    reception = _date(elements, _RECEPTION, libres, constats)
    if transmission and reception and reception < transmission:
        detail = f"reçu le {en_francais(reception)}, transmis le {en_francais(transmission)}"
        constats.noter("TIM-02", ou, detail=detail)
    publies = [(e, d) for e, _ in elements if e.genre == "publie" for d in [chercher_date(e.texte)] if d]
    affichage = bool(publies) and publies[0][0].texte.lower().startswith("aff")
    publication = publies[0][1] if publies else None
    identifiant = identifiants[0] if identifiants else None
    return Timbre(identifiant, transmission, reception, publication, affichage, ou, blancs)


def completer_par_le_pied(timbre: Timbre, pied: Sequence[str]) -> Timbre:
    """The identifier that a certificate tells in a sentence, where no stamp gives one and the foot names only one."""
    if timbre.identifiant is not None:
        return timbre
    cites = set(chercher_identifiants(" ".join(pied).upper()))
    return replace(timbre, identifiant=cites.pop()) if len(cites) == 1 else timbre


def signaler_les_blancs(timbre: Timbre, numero: str | None, seance: date | None, constats: Constats) -> None:
    """Notes the identifiers read with blanks, unless what the text itself says confirms every part of them."""
    du_texte = not constats.porte("NUM-02", "NUM-04", "DATE-05")
    if not (du_texte and identifiant_confirme(timbre.controle, numero, seance)):
        for ou in timbre.blancs:
            constats.noter("TIM-05", ou, texte=ou.texte)


def _souligner(texte: str) -> str:
    """An identifier holds no white space: beside a hyphen one is nothing, elsewhere an underscore was printed."""
    texte = _BLANC_AU_BORD.sub("", texte)
    return _BLANCS_DE_L_IDENTIFIANT.sub(lambda m: _BLANC_IMPRIME.sub("_", m.group()), texte)


def _date(
    elements: Sequence[tuple[Element, Fragment]], genres: frozenset[str], libres: list[date], constats: Constats
) -> date | None:
    """The date of an element, or, where the extraction put the dates apart, the next one left."""
    vues: list[date] = []
    for element, ou in elements:
        if element.genre not in genres:
            continue
        jour = chercher_date(element.texte)
        if jour is not None:
            vues.append(jour)
        elif libres:
            vues.append(libres.pop(0))
        else:
            constats.noter("TIM-01", ou, texte=element.texte.strip())
    if len(set(vues)) > 1:
        liste = ", ".join(en_francais(d) for d in dict.fromkeys(vues))
        constats.noter("TIM-02", elements[0][1], detail=liste)
    return vues[0] if vues else None


def _dates(texte: str) -> list[date]:
    return [d for morceau in texte.split() for d in [chercher_date(morceau)] if d]

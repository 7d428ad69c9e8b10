"""Since when an act is exécutoire: the later of publicity and transmission (CGCT L.2131-1 and its equivalents)."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from registry.droit.connaissance import Faits
from registry.droit.phrases import enumerer, jour_court
from registry.droit.publicite import PublicitesRetenues, decrire
from schemas.acte import Categorie
from schemas.collectivite import TypeCollectivite
from schemas.vie import Motif, TypeEvenement

NOMS_DES_MANQUANTS = {
    "publicite": "la publication",
    "notification": "la notification",
    "transmission": "la transmission",
    "reception": "la réception en préfecture",
}
_ARTICLES = {
    TypeCollectivite.DEPARTEMENT: "CGCT L.3131-1",
    TypeCollectivite.REGION: "CGCT L.4141-1",
    TypeCollectivite.SYNDICAT_MIXTE_OUVERT: "CGCT L.5721-4 et L.3131-1",
    TypeCollectivite.SYNDICAT_MIXTE_FERME: "CGCT L.5711-1 et L.2131-1",
    TypeCollectivite.EPCI_FP: "CGCT L.5211-3 et L.2131-1",
    TypeCollectivite.METROPOLE: "CGCT L.5211-3 et L.2131-1",
    TypeCollectivite.SYNDICAT_COMMUNES: "CGCT L.5211-3 et L.2131-1",
    TypeCollectivite.EPT: "CGCT L.5211-3 et L.2131-1",
    TypeCollectivite.ETABLISSEMENT_COMMUNAL: "CGCT L.2131-12 et L.2131-1",
}


class CaractereExecutoire(NamedTuple):
    """`depuis` None while something lacks; `manquants` says what, publicity first."""

    depuis: date | None
    manquants: tuple[str, ...]
    motifs: tuple[Motif, ...]


def article(type_: TypeCollectivite) -> str:
    """The article that makes the acts of this kind of authority exécutoires."""
    return _ARTICLES.get(type_, "CGCT L.2131-1")


def caractere_executoire(faits: Faits, publicites: PublicitesRetenues) -> CaractereExecutoire:
    """Since when the act is exécutoire, or what it lacks. Adoption, signature and minutes never count."""
    regle = article(faits.vie.collectivite.type)
    soumis = faits.vie.qualification.soumis_transmission
    manquants: list[str] = []
    presents: list[str] = []
    dates: list[date] = []
    motifs: list[Motif] = []
    if publicites.executoire is not None:
        dates.append(publicites.executoire.date)
        presents.append(decrire(publicites.executoire))
    else:
        manquants.append("notification" if faits.categorie is Categorie.INDIVIDUELLE else "publicite")
    if soumis is False:
        motifs.append(Motif("CGCT L.2131-2", "acte non soumis à transmission", "sa publicité suffit"))
    elif faits.reception is not None:
        dates.append(faits.reception.date)
        presents.append(f"reçu en préfecture le {jour_court(faits.reception.date)}")
    elif faits.transmission is not None:
        manquants.append("reception")
        presents.append(f"transmis le {jour_court(faits.transmission.date)}, réception non établie")
    else:
        manquants.append("transmission")
    if soumis is None:
        motifs.append(
            Motif(
                "CGCT L.2131-2", "soumission à transmission non indiquée", "la transmission est tenue pour nécessaire"
            )
        )
    depuis = None if manquants else max(dates)
    fait = " ; ".join(presents) or "ni publicité ni réception établies"
    motifs.insert(0, Motif(regle, fait, _effet(depuis, manquants)))
    motifs.extend(_mentions(faits))
    return CaractereExecutoire(depuis, tuple(manquants), tuple(motifs))


def _effet(depuis: date | None, manquants: list[str]) -> str:
    if depuis is not None:
        return f"exécutoire depuis le {jour_court(depuis)}"
    return f"pas encore exécutoire : il manque {enumerer([NOMS_DES_MANQUANTS[m] for m in manquants])}"


def _mentions(faits: Faits) -> list[Motif]:
    motifs = []
    certification = faits.premier(TypeEvenement.CERTIFICATION)
    if certification is not None:
        motifs.append(
            Motif(
                "CGCT L.2131-1 I",
                f"caractère exécutoire certifié le {jour_court(certification.date)}",
                "fait foi jusqu’à preuve contraire, et ne déplace aucune date",
                certification.prive,
            )
        )
    if faits.prise_effet is not None:
        motifs.append(
            Motif(
                "CRPA L.221-2",
                f"prise d’effet fixée au {jour_court(faits.prise_effet)}",
                "l’acte produit ses effets à cette date, sans que le caractère exécutoire en soit déplacé",
            )
        )
    return motifs

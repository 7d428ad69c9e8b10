"""Errors for machines: RFC 9457 problem details, each kind with its page, its code and its status."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

MEDIA = "application/problem+json"
PAGE = "/donnees"
"""The page that explains each kind; a `type` is its address and the code (`…/donnees#WEB-02`)."""


@dataclass(frozen=True, slots=True)
class Sorte:
    """One kind of problem: its code, the status it comes with, its title (the same each time), what to do."""

    code: str
    statut: int
    titre: str
    conseil: str


SORTES = {
    sorte.code: sorte
    for sorte in (
        Sorte("WEB-01", 400, "Un paramètre n’a pas une valeur admise", "Lisez « detail » et « parametres »."),
        Sorte("PAG-01", 400, "Le curseur n’est pas lisible", "Reprenez la liste au début, sans « suite »."),
        Sorte("PAG-02", 400, "La taille de page est hors bornes", "Demandez de 1 à 100 actes."),
        Sorte("REC-01", 400, "La recherche est trop longue", "Gardez quelques mots, ou le numéro de l’acte."),
        Sorte("REC-02", 400, "Le nombre de résultats par page est hors bornes", "Demandez de 1 à 100 résultats."),
        Sorte("REC-03", 400, "L’année est hors du registre", "Donnez une année à quatre chiffres."),
        Sorte("REC-04", 400, "La période est à l’envers", "Échangez « du » et « au »."),
        Sorte("REC-05", 400, "Un filtre ne connaît pas cette valeur", "Lisez « detail »."),
        Sorte("REC-06", 400, "Le curseur n’est pas celui de cette recherche", "Recommencez sans « suite »."),
        Sorte("WEB-10", 403, "Document non délivré en ligne", "Demandez-le à l’auteur de l’acte."),
        Sorte("WEB-02", 404, "Aucun acte publié à cette adresse", "Cherchez par numéro ou par mots."),
        Sorte("WEB-06", 405, "Cette adresse se lit, elle ne se modifie pas", "Employez GET ou HEAD (voir « Allow »)."),
        Sorte("ACT-02", 409, "Ce nom désigne plusieurs actes", "Donnez l’un des noms que cite « detail »."),
        Sorte("WEB-11", 410, "L’acte n’est plus publié", "« remplace_par » mène à ce qui le remplace, s’il y a lieu."),
        Sorte("WEB-08", 411, "La taille de l’envoi n’est pas annoncée", "Envoyez Content-Length."),
        Sorte("WEB-09", 413, "Trop grand", "Demandez ou envoyez moins à la fois."),
        Sorte("WEB-12", 429, "Trop de demandes", "Attendez le nombre de secondes de « Retry-After »."),
        Sorte("WEB-14", 451, "Texte retenu", "Des données personnelles doivent être occultées : revenez plus tard."),
        Sorte("WEB-99", 500, "Une erreur inattendue s’est produite", "Réessayez, puis signalez-la."),
        Sorte("IDX-01", 503, "La recherche est momentanément indisponible", "Réessayez après « Retry-After »."),
        Sorte("WEB-04", 503, "Document en préparation", "Réessayez après « Retry-After »."),
        Sorte("WEB-13", 503, "Les comptes des filtres tardent", "Réessayez après « Retry-After »."),
        Sorte("WEB-05", 503, "Le sceau n’a pas pu être vérifié", "Le document n’est pas envoyé ; réessayez plus tard."),
    )
}
"""By code, in order of status: what the page and the description of the API show."""

_AUTRES = {
    400: "La demande est mal formée",
    404: "Introuvable",
    409: "La demande contredit le registre",
    503: "Momentanément indisponible",
}


def repondre_probleme(
    *,
    adresse: str,
    instance: str,
    statut: int,
    code: str,
    detail: str,
    entetes: Mapping[str, str],
    extensions: Iterable[tuple[str, Any]] = (),
) -> Response:
    """The answer. `adresse`: base address of the site; `instance`: the path that was asked for, with its query."""
    corps = probleme_en_json(adresse=adresse, instance=instance, statut=statut, code=code, detail=detail)
    octets = json.dumps({**corps, **dict(extensions)}, ensure_ascii=False, indent=1).encode()
    return Response(octets, statut, {"Vary": "Accept", "Cache-Control": "no-cache", **entetes}, MEDIA)


def probleme_en_json(*, adresse: str, instance: str, statut: int, code: str, detail: str) -> dict[str, Any]:
    """The members that every problem has."""
    return {
        "type": f"{adresse.rstrip('/')}{PAGE}#{code}",
        "title": titre(code, statut),
        "status": statut,
        "detail": detail,
        "instance": instance,
        "code": code,
    }


def titre(code: str, statut: int) -> str:
    """The title of a kind of problem; that of its status for a kind that is not listed."""
    connue = SORTES.get(code)
    return connue.titre if connue else _AUTRES.get(statut, "La demande n’a pas pu être traitée")

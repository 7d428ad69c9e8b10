"""The logo of an authority, taken only when nothing in it can run or load."""

from __future__ import annotations

from pathlib import Path

from lxml import etree

from schemas.erreurs import LectureImpossible, Refus
from schemas.espace import Logo
from schemas.xml_sur import lire

OCTETS_MAX = 32_000
"""It is asked for with the first page that a reader opens."""

_PNG = b"\x89PNG\r\n\x1a\n"
_ACTIFS = frozenset({"script", "foreignobject", "iframe", "object", "embed", "handler"})


def lire_logo(chemin: Path) -> Logo:
    """Raises LectureImpossible [COL-11] on what is no SVG nor PNG, Refus [COL-11] on a size or a content."""
    try:
        octets = chemin.read_bytes()
    except OSError as erreur:
        raise LectureImpossible("COL-11", f"Le logo {chemin} ne peut pas être lu", "Vérifiez le chemin.") from erreur
    if len(octets) > OCTETS_MAX:
        raise Refus("COL-11", f"Le logo pèse {len(octets)} octets, {OCTETS_MAX} au plus", "Réduisez-le.")
    if octets.startswith(_PNG):
        return Logo(octets, "image/png")
    try:
        racine = lire(octets, chemin.name)
    except LectureImpossible as erreur:
        raise _ni_l_un_ni_l_autre(chemin) from erreur
    if _local(racine.tag) != "svg":
        raise _ni_l_un_ni_l_autre(chemin)
    for element in racine.iter(etree.Element):
        if _local(element.tag) in _ACTIFS or any(_charge(_local(a), str(v)) for a, v in element.attrib.items()):
            message = f"Le logo contient « {_local(element.tag)} », du code ou un lien vers ailleurs"
            raise Refus("COL-11", message, "Donnez un dessin seul.")
    return Logo(octets, "image/svg+xml")


def _charge(attribut: str, valeur: str) -> bool:
    """Whether an attribute runs something, or names something outside the drawing."""
    return attribut.startswith("on") or (attribut in {"href", "src"} and not valeur.startswith(("#", "data:image/png")))


def _ni_l_un_ni_l_autre(chemin: Path) -> LectureImpossible:
    return LectureImpossible("COL-11", f"{chemin.name} n’est ni un SVG ni un PNG", "Donnez l’un des deux.")


def _local(nom: object) -> str:
    return str(nom).rsplit("}", 1)[-1].lower()

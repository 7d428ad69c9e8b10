"""What Word's styles do to the letters of a run (ECMA-376 part 1, 17.7): hidden, in capitals."""

from __future__ import annotations

from lxml import etree

from pipeline.reading.numerotation import W


class Styles:
    """The on and off properties of runs, their own or of their styles."""

    def __init__(self, styles: etree._Element | None) -> None:
        self._par_nom = {s.get(f"{W}styleId") or "": s for s in (styles if styles is not None else ())}
        self._sus: dict[tuple[str, str], bool | None] = {}

    def a(self, run: etree._Element, nom: str) -> bool:
        """Whether the run has the property: it says so itself, else its style, else its paragraph's."""
        proprietes = run.find(f"{W}rPr")
        if proprietes is not None:
            propre = proprietes.find(f"{W}{nom}")
            if propre is not None:
                return est_vrai(propre)
            style = proprietes.find(f"{W}rStyle")
            du_style = self._du_style(style.get(f"{W}val") or "", nom) if style is not None else None
            if du_style is not None:
                return du_style
        paragraphe = next(run.iterancestors(f"{W}p"), None)
        style = None if paragraphe is None else paragraphe.find(f"{W}pPr/{W}pStyle")
        return bool(style is not None and self._du_style(style.get(f"{W}val") or "", nom))

    def _du_style(self, style: str, nom: str) -> bool | None:
        cle = (style, nom)
        if cle not in self._sus:
            self._sus[cle] = None  # a style that is based on itself has nothing
            element = self._par_nom.get(style)
            if element is not None:
                propre, base = element.find(f"{W}rPr/{W}{nom}"), element.find(f"{W}basedOn")
                self._sus[cle] = (
                    est_vrai(propre)
                    if propre is not None
                    else self._du_style(base.get(f"{W}val") or "", nom)
                    if base is not None
                    else None
                )
        return self._sus[cle]


def est_vrai(element: etree._Element | None) -> bool:
    """Whether an on-off property is there and on."""
    return element is not None and element.get(f"{W}val") not in {"0", "false", "off"}

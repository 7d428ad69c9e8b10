"""One tab of the browser, with or without scripts, in which the page can still be judged."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CONTROLES = (Path(__file__).parent / "controles.js").read_text(encoding="utf-8")
_AXE = """(async (regles) => {
  const r = await axe.run(document, {resultTypes: ["violations"], ...(regles && {runOnly: regles})});
  return r.violations.map(v => v.id + " : " + v.nodes.slice(0, 3).map(
    n => n.target.join(" ") + " (" + ((n.failureSummary || "").split("\\n")[1] || "").trim() + ")").join(" ; "));
})"""
COULEURS = ("color-contrast", "link-in-text-block")
"""The rules whose answer depends on the colours alone."""


class Fenetre:
    """A tab. Without scripts, the page's own are disabled while it loads (`Emulation.setScriptExecutionDisabled`), and
    what judges runs afterwards in an isolated world: in a context without any JavaScript axe would never answer."""

    def __init__(self, page: Any, scripts: bool) -> None:
        self.page = page
        self._scripts = scripts
        self._cdp = page.context.new_cdp_session(page)
        self._monde = 0
        self._axe_est_la = False

    def ouvrir(self, adresse: str) -> Any:
        """Loads a page; the answer."""
        self._cdp.send("Emulation.setScriptExecutionDisabled", {"value": not self._scripts})
        reponse = self.page.goto(adresse)
        self.pret()
        return reponse

    def pret(self) -> None:
        """What judges may run in the page that is shown."""
        self._cdp.send("Emulation.setScriptExecutionDisabled", {"value": False})
        cadre = self._cdp.send("Page.getFrameTree")["frameTree"]["frame"]["id"]
        monde = self._cdp.send("Page.createIsolatedWorld", {"frameId": cadre, "worldName": "juge"})
        self._monde = monde["executionContextId"]
        self._axe_est_la = False

    def calculer(self, expression: str) -> Any:
        """The value of an expression in the judge's world."""
        demande = {"expression": expression, "contextId": self._monde, "returnByValue": True, "awaitPromise": True}
        reponse = self._cdp.send("Runtime.evaluate", demande)
        if "exceptionDetails" in reponse:
            raise AssertionError(reponse["exceptionDetails"])
        return reponse["result"].get("value")

    def violations(self, axe: str, regles: tuple[str, ...] = ()) -> list[str]:
        """What axe-core finds wrong in the page as it is shown now; all its rules are asked unless some are named."""
        if not self._axe_est_la:
            if not self._scripts:
                # What a reader without scripts is shown is markup like any other, and is judged too.
                self.calculer("document.querySelectorAll('noscript').forEach(n => { n.outerHTML = n.textContent; })")
            self.calculer(f"{axe};0")
            self._axe_est_la = True
        return list(self.calculer(f"{_AXE}({json.dumps(regles) if regles else 'null'})"))

    def fautes(self) -> list[str]:
        """What axe does not see (`controles.js`)."""
        return list(self.calculer(CONTROLES))

    def regler(self, largeur: int, theme: str) -> None:
        """The width of the window, and the reader's preference."""
        self.page.set_viewport_size({"width": largeur, "height": 900})
        self.page.emulate_media(color_scheme=theme)


@contextmanager
def fenetre(navigateur: Any, *, scripts: bool = True, **reglages: Any) -> Iterator[Fenetre]:
    """A tab of its own context."""
    contexte = navigateur.new_context(viewport={"width": 1280, "height": 900}, **reglages)
    try:
        yield Fenetre(contexte.new_page(), scripts)
    finally:
        contexte.close()

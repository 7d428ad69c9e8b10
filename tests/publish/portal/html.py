"""A strict reader of the pages: balanced tags, unique ids, headings in order, links that lead somewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VIDES = frozenset({"meta", "link", "input", "br", "path", "rect", "circle", "img"})
CHAMPS = frozenset({"input", "select", "textarea"})


@dataclass
class Page(HTMLParser):
    """What a page holds, read once; `fautes` must stay empty."""

    fautes: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    titres: list[int] = field(default_factory=list)
    liens: list[str] = field(default_factory=list)
    etiquettes: set[str] = field(default_factory=set)
    champs: list[str] = field(default_factory=list)
    reperes: list[str] = field(default_factory=list)
    pile: list[str] = field(default_factory=list)
    texte: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        valeurs = dict(attrs)
        if len(valeurs) != len(attrs):
            self.fautes.append(f"attribut double dans <{tag}>")
        if "style" in valeurs or any(nom.startswith("on") for nom in valeurs) or tag == "style":
            self.fautes.append(f"code dans la page : <{tag}>")
        # Data, which no browser runs, or a file of this site that waits for the page.
        fichier = str(valeurs.get("src", "")).startswith("/static/") and "defer" in valeurs
        if tag == "script" and valeurs.get("type") != "application/ld+json" and not fichier:
            self.fautes.append("code dans la page : <script>")
        if valeurs.get("id"):
            self.ids.append(str(valeurs["id"]))
        if tag in {"h1", "h2", "h3", "h4"}:
            self.titres.append(int(tag[1]))
        if tag == "a":
            self.liens.append(str(valeurs.get("href")))
        if tag == "label" and valeurs.get("for"):
            self.etiquettes.add(str(valeurs["for"]))
        if tag in CHAMPS and valeurs.get("type") not in {"radio", "checkbox", "hidden"}:
            self.champs.append(str(valeurs.get("id")))
        if tag in {"header", "nav", "main", "aside", "footer"}:
            self.reperes.append(tag)
        if tag not in VIDES:
            self.pile.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VIDES:
            self.pile.pop()

    def handle_endtag(self, tag: str) -> None:
        if not self.pile or self.pile.pop() != tag:
            self.fautes.append(f"</{tag}> mal placé")

    def handle_data(self, data: str) -> None:
        self.texte.append(data)


def lire(html: str) -> Page:
    """The page read, and its faults gathered."""
    page = Page()
    page.feed(html)
    page.close()
    if page.pile:
        page.fautes.append(f"jamais fermés : {page.pile}")
    doubles = {i for i in page.ids if page.ids.count(i) > 1}
    if doubles:
        page.fautes.append(f"identifiants doubles : {doubles}")
    if page.titres.count(1) != 1 or any(b > a + 1 for a, b in zip([0, *page.titres], page.titres, strict=False)):
        page.fautes.append(f"titres en désordre : {page.titres}")
    page.fautes += [f"champ sans étiquette : {c}" for c in page.champs if c not in page.etiquettes]
    page.fautes += [f"ancre sans but : {a}" for a in page.liens if a.startswith("#") and a[1:] not in page.ids]
    return page

"""Signs of symbol fonts (Symbol, Wingdings), which have no place of their own in Unicode: the sign that they show."""

from __future__ import annotations

SIGNES = {
    0xF02D: "-",
    0xF06C: "●",
    0xF06E: "■",
    0xF06F: "☐",
    0xF071: "☐",
    0xF076: "❖",
    0xF0A7: "▪",
    0xF0A8: "☐",
    0xF0B7: "•",
    0xF0D8: "➢",
    0xF0E0: "→",
    0xF0E8: "➔",
    0xF0F0: "⇒",
    0xF0FC: "✓",
    0xF0FD: "☒",
    0xF0FE: "☑",
}
"""Code (the private use area, as Word and PDF makers write it) → sign."""
_WINGDINGS_2 = {0xF030: "☐", 0xF050: "✓", 0xF051: "☒", 0xF052: "☑", 0xF053: "☒", 0xF054: "☒", 0xF0A3: "☐"}


def signe(police: str, code: str) -> str:
    """The sign that Word shows for a character of a symbol font, given by its hexadecimal code; a bullet for those that
    we do not know.

    >>> signe("Wingdings 2", "F052")
    '☑'
    """
    try:
        rang = int(code, 16)
    except ValueError:
        return "•"
    if not 0xF000 <= rang <= 0xF0FF:
        return chr(rang) if 0x20 <= rang < 0xD800 else "•"
    return (_WINGDINGS_2 if police == "Wingdings 2" else SIGNES).get(rang, "•")

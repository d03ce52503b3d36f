"""Signs of Word's symbol fonts (``w:sym``), which stand in a private range, as characters.

The font Symbol has Greek letters in the places of Latin ones; other fonts that are used so
have what their places mean in Latin-1. Pictures (Wingdings) mean nothing elsewhere.
"""

from __future__ import annotations

_GREEK = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖαβχδεφγηιϕκλμνοπθρστυϖωξψζ",
        strict=True,
    )
)
_SIGNS = {
    0xA2: "′", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓",
    0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠",
    0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD7: "⋅", 0xDE: "⇒",
}  # fmt: skip
_ARROWS = {0xDF: "←", 0xE0: "→", 0xE7: "⇐", 0xE8: "⇒", 0xF3: "⇔"}
"""What Word makes of “-->” and its kin as one types, in Wingdings."""


def readable(text: str, font: str) -> str:
    """A text in such a font, character by character."""
    return "".join(sign(f"{ord(one):X}", font) if "\uf020" <= one <= "\uf0ff" else one for one in text)


def sign(code: str, font: str) -> str:
    """The character of a code ("F02A") in a font.

    >>> sign("F02A", "Symbol"), sign("F0E0", "Wingdings"), sign("00A7", "Times"), sign("?", "")
    ('*', '→', '§', '\\ufffd')
    """
    try:
        number = int(code, 16)
        plain = number - 0xF000 if 0xF020 <= number <= 0xF0FF else number
        if font.casefold() == "symbol":
            return _GREEK.get(chr(plain)) or _SIGNS.get(plain) or chr(plain)
        if font.casefold() == "wingdings" and plain in _ARROWS:
            return _ARROWS[plain]
        pictures = font.casefold().startswith(("wingdings", "webdings", "zapf"))
        return chr(number if pictures else plain)
    except (ValueError, OverflowError):
        return "\ufffd"

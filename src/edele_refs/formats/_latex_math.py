"""Short formulas within a note: what stands raised or lowered, and signs by their names."""

from __future__ import annotations

import re

from edele_refs.formats._decoded import Looks
from edele_refs.formats._decoder import Decoder
from edele_refs.formats._latex_reader import Reader
from edele_refs.late_pattern import late_pattern

LONGEST = 300
"""A longer stretch between dollars is no formula: one of the signs is money."""

_SIGNS = {
    "times": "×", "cdot": "·", "pm": "±", "div": "÷", "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥", "neq": "≠",
    "approx": "≈", "sim": "~", "rightarrow": "→", "to": "→", "leftarrow": "←", "infty": "∞", "circ": "°", "prime": "′",
    "backslash": "\\", "ldots": "…", "dots": "…", "dagger": "†", "ddagger": "‡", "ast": "*", "langle": "⟨", "rangle": "⟩", "percent": "%",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "lambda": "λ", "mu": "μ", "pi": "π",
    "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω",
    "quad": " ", ",": "\u2009", "%": "%", "&": "&", "#": "#", "_": "_", ";": " ", " ": " ",
}  # fmt: skip
"""Commands of formulas that are one sign."""
_WORDS = r"\\(?:text|textrm|mathrm|rm|mathit|mbox|textsuperscript)\s*\{"
_TOKEN = late_pattern(
    r"(?P<raised>\^)?(?P<lowered>_)?(?(raised)|(?(lowered)|(?=\\)))"
    rf"(?:\{{(?P<group>[^{{}}\\]*)\}}|(?P<one>\w)|\{{{_WORDS}(?P<deep>[^{{}}\\]*)\}}\}}|{_WORDS}(?P<words>[^{{}}\\]*)\}}|\\(?P<sign>[A-Za-z]+|[^A-Za-z]))"
)


def formula(out: Decoder, source: str, begin: int, end: int) -> bool:
    r"""Read what stands between the signs of a formula; False (and nothing read) where more than this is in it.

    "12^{th}" is "12th", "5\times 3" is "5×3".
    """
    tokens = list(_TOKEN.finditer(source, begin, end))
    rest = _TOKEN.sub("", source[begin:end])
    if re.search(r"[\\{}^_]", rest) or any(one["sign"] and one["sign"] not in _SIGNS for one in tokens):
        return False
    at = begin
    for one in tokens:
        out.words(at, one.start())
        at = one.end()
        if sign := one["sign"]:
            blank = len(source[at:end]) - len(source[at:end].lstrip(" ")) if sign.isalpha() else 0
            out.sign(_SIGNS[sign], one.start(), at + blank)
            at += blank
            continue
        inner = one.span(str(one.lastgroup))
        face: Looks = "superscript" if one["raised"] else "subscript" if one["lowered"] else ""
        out.open(face, one.start(), inner[0])
        out.words(*inner)
        out.close(inner[1], at)
    out.words(at, end)
    return True


def dollar(reader: Reader, token: re.Match[str]) -> None:
    """A formula: its letters and signs, or as it is written where there is more in it."""
    close = reader.scan.source.find("$", token.end(), min(reader.end, token.end() + LONGEST))
    if close < 0:
        reader.out.words(*token.span())
    else:
        _read(reader, token, close, close + len(token[0]))


def bracket(reader: Reader, token: re.Match[str], sign: str) -> bool:
    r"""A formula between ``\(`` and ``\)``; whether there is one."""
    close = reader.scan.source.find("\\)" if sign == "(" else "\\]", token.end(), min(reader.end, token.end() + LONGEST))
    if close >= 0:
        _read(reader, token, close, close + 2)
    return close >= 0


def _read(reader: Reader, token: re.Match[str], close: int, end: int) -> None:
    reader.out.open("", *token.span())
    if not formula(reader.out, reader.scan.source, token.end(), close):
        reader.out.words(token.end(), close)
    reader.at = end
    reader.out.close(close, end)

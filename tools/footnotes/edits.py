"""Changes to a note that keep its labels: what texts lose on their way to a reader."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random

from footnotes.sheet import Sheet

Change = tuple[int, int, str]
"""Start and end of a stretch, and what stands there instead."""
_QUOTES = re.compile("[„“”«»](?:[\u00a0\u202f](?<=«.))?|[\u00a0\u202f](?=»)")
_SETS = ('""', "“”", "„“", "«»", "„”", "''", "»«")


def edited(sheet: Sheet, changes: Iterable[Change]) -> Sheet:
    """The note with stretches replaced; labels move along, and those left empty go."""
    ordered = sorted(changes)
    text, end, moves = "", 0, list[tuple[int, int, int]]()
    for start, stop, new in ordered:
        if start < end:
            continue
        text += sheet.text[end:start] + new
        moves.append((stop, len(text), start))
        end = stop
    text += sheet.text[end:]

    def moved(place: int) -> int:
        shift = 0
        for stop, there, start in moves:
            if place >= stop:
                shift = there - stop
            elif place > start:
                return there
        return place + shift

    def all_moved(spans: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
        found = ((moved(s), moved(e), label) for s, e, label in spans)
        return [(s, e, label) for s, e, label in found if text[s:e].strip()]

    return Sheet(text, all_moved(sheet.spans), all_moved(sheet.citations))


@dataclass(frozen=True)
class Losses:
    """What happened to the text of one document."""

    quotes: str
    """The two marks that all quotations have got, "-" for none, nothing if they are as the style set them."""
    narrow: bool
    """No-break spaces have become common ones."""
    tight: bool
    """No blank between initials."""
    links: bool
    """Web addresses were lost, and what stood around them stayed."""
    breaks: float
    """How often a long word still has the hyphen of a line's end."""
    dash: str
    words: float
    """How often the word before a page is missing."""


def losses(rng: Random) -> Losses:
    """The losses of a new document."""
    quotes = rng.choices(("", "-", "other"), (72, 8, 20))[0]
    return Losses(
        rng.choice(_SETS) if quotes == "other" else quotes, rng.random() < 0.75, rng.random() < 0.2, rng.random() < 0.25,
        rng.choice((0.0,) * 19 + (0.03,)), rng.choice(("", "", "", "-", "-", "—")), rng.choice((0.0, 0.0, 0.0, 0.1, 1.0)),
    )  # fmt: skip


def lost(rng: Random, sheet: Sheet, what: Losses) -> Sheet:
    """The note as it has come down."""
    steps: list[Callable[[], Iterable[Change]]] = [
        lambda: _quotes(sheet.text, what.quotes) if what.quotes else (),
        lambda: [(m.start(), m.end(), " ") for m in re.finditer("[\u00a0\u202f]", sheet.text)] if what.narrow else (),
        lambda: [(m.start(), m.end(), "") for m in re.finditer(r"(?<=\b[^\W\d_]\.)[ \u00a0](?=[^\W\d_]\.)", sheet.text)] if what.tight else (),
        lambda: [(s, e, "") for s, e, label in sheet.spans if label in ("URL", "DOI")] if what.links else (),
        lambda: [(m.start(), m.end(), what.dash) for m in re.finditer("(?<=\\d)–(?=\\d)", sheet.text)] if what.dash else (),
        lambda: _broken(rng, sheet.text, what.breaks) if what.breaks else (),
    ]
    for step in steps:
        if changes := list(step()):
            sheet = edited(sheet, changes)
    return sheet


def _quotes(text: str, marks: str) -> list[Change]:
    """Each quotation mark, opening or closing, in the form that has come down."""
    found: list[Change] = []
    opened = False
    for match in _QUOTES.finditer(text):
        if not match[0].strip():
            found.append((*match.span(), ""))
            continue
        found.append((*match.span(), "" if marks == "-" else marks[opened]))
        opened = not opened
    return found


def _broken(rng: Random, text: str, often: float) -> list[Change]:
    breaks = (m.start() + m.end() >> 1 for m in re.finditer(r"[^\W\d_]{9,}", text) if rng.random() < often)
    return [(at, at, "- ") for at in breaks]

"""What in a Markdown text calls for a note: ``[^1]``, ``^[a note]``, ``[^a note]``, ``[@key, 12]``."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from edele_refs.formats._markdown_inline import HIDDEN
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_NO_KEY = r"(?!@?ref\(|(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|nte|tip|wrn|imp|cau)-[\w-])"
"""What refers to a place of the same text: bookdown's ``\\@ref(x)``, Quarto's ``@fig-x``."""
KEY = rf"-?@(?:\{{[^{{}}\s]{{1,200}}\}}|{_NO_KEY}\w(?:[\w:.#$%&+?<>~/-]{{0,200}}\w)?)"
_MATH = r"""\$\$(?:[^$\\]|\\.|\$(?!\$)){1,20000}\$\$
  | \$(?![\s$])(?:[^\s\\$]|\\.|\s(?![\s$])|\s(?=\s)){1,20000}\$(?!\d)"""
"""Formulas by Pandoc's rules: no blank within the dollars' ends, no digit behind them; “$5 and $10” is none."""
_TOKEN = late_pattern(
    rf"""
    (?P<raw>\\footnote\{{)
  | \\.
  | (?P<code>`+)
  | (?P<math>{_MATH})
  | (?P<comment><!--)
  | {HIDDEN}
  | (?P<mark>\[\^(?P<label>[^\]\s]{{1,200}})\])
  | (?P<inline>\^\[(?!\^[^\]\s]{{1,200}}\])|\[\^(?=[^\[\]\s]{{1,80}}[ ][^\[\]]{{3,2000}}\](?![:(\[])))
  | (?P<cited>\[(?=[^\[\]@]{{0,300}}(?<![\w.]){KEY}))
  | (?P<named>(?<![\w\[@/.]){KEY}(?P<bracket>\s?\[[^\[\]\n]{{1,200}}\](?!\())?)
    """,
    re.X | re.S,
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the text that has a note. ``text`` is the note's, where it stands there.

    ``kind``: "mark" (its text is a definition's), "inline", "cited" (a citation in
    brackets), "named" (one in the sentence: "@werth1964 [12] says").
    """

    kind: str
    place: Span
    label: str = ""
    text: Span | None = None


def marks_in(text: str, live: Iterable[Span]) -> Iterator[Mark]:
    """The marks of the paragraphs in order; what stands in code is none."""
    for span in live:
        yield from _marks(text, span)


_BEGINS = late_pattern(r"[\\`<%\[^$@]")


def _next(text: str, at: int, end: int) -> re.Match[str] | None:
    """The next token: where one of its first characters stands, which is quick to find."""
    start = at
    while begins := _BEGINS.search(text, at, end):
        at = begins.start()
        minus = at - (begins[0] == "@" and at > start and text[at - 1] == "-")
        if found := _TOKEN.match(text, minus, end) or _TOKEN.match(text, at, end):
            return found
        at += 1
    return None


def _marks(text: str, span: Span) -> Iterator[Mark]:
    ticks, comments_end = _Ticks(text, span), -1
    at = span.start
    while found := _next(text, at, span.end):
        at = found.end()
        if found["code"]:
            at = ticks.end_of_code(found) or at
        elif found["comment"]:
            if comments_end < 0:
                comments_end = text.rfind("-->", at, span.end) + 1
            at = text.find("-->", at, span.end) + 3 if at < comments_end else at
        elif found["raw"]:
            if end := _brace(text, at, span.end):
                yield Mark("inline", Span(found.start(), end), text=Span(at, end - 1))
                at = end
        elif found["mark"]:
            yield Mark("mark", Span(*found.span()), found["label"])
        elif found["inline"] or found["cited"]:
            end = _closing(text, at, span.end, ticks)
            if end:
                kind, begin = ("inline", at) if found["inline"] else ("cited", found.start())
                inner = Span(begin, end - 1 if found["inline"] else end)
                yield Mark(kind, Span(found.start(), end), text=inner)
                at = end
        elif found["named"]:
            yield Mark("named", Span(*found.span()), text=Span(*found.span()))


DEEPEST = 50
"""Brackets within brackets; a note that has more is none."""
_BRACES = late_pattern(r"\\.|[{}]", re.S)


def _brace(text: str, at: int, stop: int) -> int:
    """Behind the brace that ends a note in raw LaTeX; 0 where there is none."""
    depth = 1
    for sign in _BRACES.finditer(text, at, stop):
        depth += {"{": 1, "}": -1}.get(sign[0], 0)
        if depth == 0:
            return sign.end()
        if depth > DEEPEST:
            break
    return 0


_INSIDE = late_pattern(rf"\\.|(?P<code>`+)|{_MATH}|[\[\]]", re.S | re.X)


def _closing(text: str, at: int, stop: int, ticks: _Ticks) -> int:
    """Behind the bracket that ends what began before ``at``; 0 where there is none."""
    depth = 1
    while found := _INSIDE.search(text, at, stop):
        at = found.end()
        if found["code"]:
            at = ticks.end_of_code(found) or at
        elif found[0] in "[]":
            depth += 1 if found[0] == "[" else -1
            if depth == 0:
                return at
            if depth > DEEPEST:
                return 0
    return 0


class _Ticks:
    """The backticks of a paragraph, by the length of their runs, to find the end of code."""

    def __init__(self, text: str, span: Span) -> None:
        self._text, self._span = text, span
        self._runs: dict[int, list[int]] | None = None

    def end_of_code(self, opening: re.Match[str]) -> int:
        """Behind the run of as many backticks; 0 where the code never ends."""
        if self._runs is None:
            self._runs = defaultdict(list)
            for run in re.finditer("`+", self._text[self._span.start : self._span.end]):
                self._runs[len(run[0])].append(self._span.start + run.start())
        places = self._runs[len(opening["code"])]
        closing = bisect_left(places, opening.end())
        return places[closing] + len(opening["code"]) if closing < len(places) else 0

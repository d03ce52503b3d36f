"""LaTeX's signs: which braces belong together, and where a command's arguments stand."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property, lru_cache

from edele_refs.formats import _latex_words as words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_SIGN = late_pattern(
    r"""\\begin(?=\s*\{(?P<name>[A-Za-z]{1,60}\*?)\})
    | (?P<false>\\iffalse(?![A-Za-z])) | \\(?:url|href|nolinkurl|path|doi)\s*(?P<address>\{[^{}\n]{0,2000}(?:\{[^{}\n]{0,500}\}[^{}\n]{0,500}){0,5}\})
    | \\(?:verb|Verb)\*?(?P<mark>[^\sA-Za-z*]) | \\(?:[A-Za-z@]+\*?|.) | %[^\n]*(?:\n[ \t]*)? | [{}]""",
    re.X | re.S,
)


_SHOWN = frozenset("verbatim Verbatim BVerbatim LVerbatim lstlisting minted comment filecontents tcblisting luacode".split())
"""Environments in which nothing is a command."""
_NOT_PRINTED = frozenset("comment filecontents luacode".split())
_SHORT = late_pattern(r"\\(?:MakeShortVerb\*?|(?:lstMakeShortInline|DefineShortVerb)(?:\[[^\]\n]*\])?)\s*(?:\{\s*\\([^\sA-Za-z\d{}\\%])\s*\}|\\?([^\sA-Za-z\d{}\\%\[]))")
"""What makes a sign a short ``\\verb``."""
_OWN_SHOWN = late_pattern(r"\\(?:lstnewenvironment|DefineVerbatimEnvironment|newtcblisting|newminted)\s*(?:\[[^\]]*\]\s*)?\{([A-Za-z]{1,60})\*?\}")
_OF_TEXT = frozenset(
    (*words.FACES, *words.DECLARED, *words.QUOTED, *words.SIGNS, *words.ARGUMENTS_LEFT_OUT)
) - {
    "begin",
    "end",
    "setcounter",
    "addtocounter",
}


@lru_cache(20)
def with_shorts(pattern: str, shorts: str) -> re.Pattern[str]:
    """A pattern of a source's signs, and beside them the short signs for verbatim text."""
    return re.compile(pattern + (f"| (?P<short>[{re.escape(shorts)}])" if shorts else ""), re.X | re.S)


class Scan:
    """A LaTeX source, looked through once.

    >>> Scan(r"\\emph{a \\} % }" + "\\n b}").end_of(5)
    17
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self._shown = _SHOWN.union(_OWN_SHOWN.findall(source) if "\\begin" in source else ())
        self.shorts = "".join(sorted({a or b for a, b in _SHORT.findall(source)})) if "Short" in source else ""
        self._sign = with_shorts(_SIGN.pattern, self.shorts)
        self.shown: dict[int, tuple[Span, int]] = {}
        """Where verbatim text begins with its command: what it shows, and where it ends."""
        self._opening, self._closing = array("q"), array("q")
        self.unmatched = 0
        opened: list[int] = []
        for sign in self._signs():
            if sign["address"]:  # a percent sign in it begins no comment
                self._opening.append(sign.start("address"))
                self._closing.append(sign.end() - 1)
            elif sign[0] == "{":
                opened.append(len(self._opening))
                self._opening.append(sign.start())
                self._closing.append(-1)
            elif sign[0] == "}" and opened:
                self._closing[opened.pop()] = sign.start()
            elif sign[0] == "}":
                self.unmatched += 1
        self.unmatched += len(opened)

    def end_of(self, at: int) -> int:
        """Where the group ends that begins at this brace; -1 where it begins or ends nowhere."""
        place = bisect_left(self._opening, at)
        found = place < len(self._opening) and self._opening[place] == at
        return self._closing[place] if found else -1

    def _signs(self) -> Iterator[re.Match[str]]:
        """The signs that are none of verbatim text."""
        at = 0
        while sign := self._sign.search(self.source, at):
            at = sign.end()
            if (sign["name"] or "").rstrip("*") in self._shown:
                at = self._past_shown(sign)
            elif sign["false"]:
                at = max(at, self.source.find("\\fi", at))
            elif mark := sign["mark"] or (self.shorts and sign["short"]):
                stop = self.source.find(mark, at)
                line = self.source.find("\n", at)
                if 0 <= stop < (line if line >= 0 else stop + 1):
                    self.shown[sign.start()] = Span(at, stop), stop + 1
                    at = stop + 1
            else:
                yield sign

    def _past_shown(self, sign: re.Match[str]) -> int:
        """Where an environment ends in which nothing is a command."""
        name, source = sign["name"], self.source
        stop = source.find(f"\\end{{{name}}}", sign.end())
        if stop < 0:
            return len(source)
        text = Span(source.index("}", sign.end()) + 1, stop) if name.rstrip("*") not in _NOT_PRINTED else Span(stop, stop)
        self.shown[sign.start()] = text, stop + len(name) + 6
        return stop

    @cached_property
    def commands(self) -> list[re.Match[str]]:
        """The commands in order, without comments, verbatim text, and what only sets words."""
        return [
            s
            for s in self._signs()
            if s[0][0] == "\\" and s[0][1:2].isalpha() and s[0][1:] not in _OF_TEXT
        ]

    def skip(self, at: int) -> int:
        """Past white space (but no empty line) and comments."""
        source, end = self.source, len(self.source)
        while at < end:
            sign = source[at]
            if sign == "%":
                stop = source.find("\n", at)
                at = end if stop < 0 else stop + 1
            elif sign in " \t" or (sign == "\n" and source[at + 1 : at + 2] != "\n"):
                at += 1
            else:
                break
        return at

    def group(self, at: int) -> Span | None:
        """The inside of the group that begins here, or behind white space and comments."""
        begin = self.skip(at)
        end = self.end_of(begin)
        return Span(begin + 1, end) if end >= 0 else None

    def option(self, at: int, signs: str = "[]") -> Span | None:
        """The inside of an optional argument, if one begins here."""
        begin = self.skip(at)
        if self.source[begin : begin + 1] != signs[0]:
            return None
        place, stop = begin + 1, min(len(self.source), begin + 5000)
        if self.source.find(signs[1], place, stop) < 0:
            return None
        while place < stop:
            sign = self.source[place]
            if sign == signs[1]:
                return Span(begin + 1, place)
            if sign == "{" and self.end_of(place) >= 0:
                place = self.end_of(place)
            elif sign == "\\":
                place += 1
            elif sign == "}" or self.source.startswith("\n\n", place):
                return None
            place += 1
        return None

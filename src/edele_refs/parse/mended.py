"""What a scan has done to a note's spaces, undone before the note is read: "p . 45", "1972 , S. 57", "‚Vermeidens‘vgl."."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Span

_STRAY = late_pattern(
    r"(?P<space>(?<=[\w)])\s(?=[.,](?:\s(?![.…])|$)))"
    r"|(?P<year>(?<![\w.’'])[Il](?=[89]\d\d[a-h]?(?!\w)))"
    r"|(?P<glued>(?<=[‘“])(?<=[^\s(‚„‘“][‘“])(?=[a-zäöüß]{3}))"
    r"|(?P<comma>(?<=[a-zäöüß],)(?=(?:1[89]|20)\d\d(?!\d))|(?<=\d\d\d\d,)(?=(?:S|p|pp|Anm|Fn|Bd|Rn)\.)|(?<=[\wäöüß.)];)(?=[A-ZÄÖÜ][a-zäöü]))"
)
_MAY_STRAY = late_pattern(r"\s[.,]|[Il][89]|[‘“][a-zäöüß]|,[12SpAFBR]|;[A-ZÄÖÜ]")
"""Two characters that are in each of them: most notes have none, and are not looked through place by place."""
_OPENED = late_pattern(r"[‚„][^‚„‘“]{2,200}$")


@dataclass(frozen=True, slots=True)
class Mended:
    """A note's text without strays, and for each of its places the one in the text as it stands."""

    text: str
    places: tuple[int, ...]

    def back(self, span: Span) -> Span:
        """A span of the mended text in the text as it stands."""
        if span.start >= span.end:
            return Span(self.places[span.start], self.places[span.start])
        return Span(self.places[span.start], self.places[span.end - 1] + 1)

    def onward(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Spans of the text as it stands in the mended one."""
        return tuple(Span(bisect_left(self.places, span.start), bisect_left(self.places, span.end)) for span in spans)

    def restored(self, citation: Citation) -> Citation:
        """What was read of the mended text, at its places in the text as it stands."""
        traces = tuple(trace._replace(span=self.back(trace.span)) for trace in citation.traces)
        return replace(citation, span=self.back(citation.span), traces=traces)


@lru_cache(maxsize=64)
def mended(text: str) -> Mended | None:
    """The text as the printer had it; None where nothing has gone astray."""
    parts, places, at = list[str](), list[int](), 0
    for found in _STRAY.finditer(text) if _MAY_STRAY.search(text) else ():
        put = _instead(text, found)
        if put is None:
            continue
        parts += [text[at : found.start()], put]
        places += [*range(at, found.start()), *[found.start()] * len(put)]
        at = found.end()
    if not at:
        return None
    return Mended("".join([*parts, text[at:]]), (*places, *range(at, len(text) + 1)))


def _instead(text: str, found: re.Match[str]) -> str | None:
    """What stands in the place of a stray; None where it is none."""
    if found["year"]:
        return "1"
    if found.lastgroup == "glued" and not _OPENED.search(text, max(0, found.start() - 202), found.start() - 1):
        return None
    return "" if found["space"] else " "

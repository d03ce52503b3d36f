"""A field's value as marked text: its markup, quotation marks and apostrophes.

CSL-JSON fields may carry ``<i>``, ``<b>``, ``<sup>``, ``<sub>``, small capitals and
``<span class="nocase">``. Everything else that looks like markup is text.
"""

from __future__ import annotations

import re
from functools import lru_cache

from edele_refs.late_pattern import late_pattern
from edele_refs.marks import (
    CAPS,
    CAPS_END,
    EMPHASIS,
    EMPHASIS_END,
    INNER,
    INNER_END,
    LIGHT,
    LIGHT_END,
    NO_CASE,
    NO_CASE_END,
    PLAIN_CAPS,
    PLAIN_CAPS_END,
    QUOTE,
    QUOTE_END,
    STRONG,
    STRONG_END,
    SUBSCRIPT,
    SUBSCRIPT_END,
    SUPERSCRIPT,
    SUPERSCRIPT_END,
    UPRIGHT,
    UPRIGHT_END,
    clean,
)

_OPENING = {
    "i": (EMPHASIS, EMPHASIS_END),
    "b": (STRONG, STRONG_END),
    "sup": (SUPERSCRIPT, SUPERSCRIPT_END),
    "sub": (SUBSCRIPT, SUBSCRIPT_END),
    "sc": (CAPS, CAPS_END),
}
_SPANS = (
    ("small-caps", (CAPS, CAPS_END)),
    ("nocase", (NO_CASE, NO_CASE_END)),
    ("nodecor", (UPRIGHT + PLAIN_CAPS + LIGHT + NO_CASE, NO_CASE_END + LIGHT_END + PLAIN_CAPS_END + UPRIGHT_END)),
)
_TOKEN = late_pattern(
    r"<(/?)(i|b|sup|sub|sc)>"
    r"|<span\s+(?:style=\"font-variant:\s*(small-caps);?\"|class=\"(nocase|nodecor)\")\s*>"
    r"|(</span>)"
    r"|([\"“”„«»‘’‚‹›'])"
)
_WORD = late_pattern(r"\w")


@lru_cache(maxsize=50_000)
def field(text: str, quotes: str = "“”‘’") -> str:
    """The value as marked text; ``quotes`` are the language's own quotation marks.

    >>> field("The soldier's <i>war</i> & more").replace(EMPHASIS, "*").replace(EMPHASIS_END, "*")
    'The soldier’s *war* & more'
    """
    text = clean(text)
    if "«" in text or "»" in text:
        text = text.replace("« ", "«\u202f").replace(" »", "\u202f»")
    if not _TOKEN.search(text):
        return text
    return _Flip(text, quotes).result()


class _Flip:
    """One pass over a field: tags are matched with their ends, quotation marks with theirs.

    What has no partner stays as it is written.
    """

    def __init__(self, text: str, quotes: str) -> None:
        self.text = text
        own = zip(quotes[::2], quotes[1::2], strict=False)
        self.closing_of = {'"': '"', "'": "'", "‘": "’", **dict(own)}
        self.inner = quotes[2:3] or "‘"
        self.out: list[str] = []
        self.open: list[tuple[str, int, str]] = []  # what ends it, its place in ``out``, its mark
        self.ends: dict[int, str] = {}

    def result(self) -> str:
        end = 0
        for token in _TOKEN.finditer(self.text):
            self.out.append(self.text[end : token.start()])
            end = token.end()
            if token[6]:
                self._quote(token[6], token.start())
            else:
                self._tag(token)
        self.out.append(self.text[end:])
        return "".join(self.out)

    def _tag(self, token: re.Match[str]) -> None:
        if token[1] or token[5]:
            self._close(token[2] or "span", token[0])
            return
        kind = token[2] or token[3] or token[4]
        marks = _OPENING.get(kind) or next(m for name, m in _SPANS if name == kind)
        self.open.append((token[2] or "span", len(self.out), marks[0] + "\0" + marks[1]))
        self.out.append(token[0])

    def _close(self, name: str, written: str) -> None:
        for depth in range(len(self.open) - 1, -1, -1):
            ends_with, place, marks = self.open[depth]
            if ends_with == name:
                # what was opened in between has no end inside: it stays as written
                del self.open[depth:]
                start, _, end = marks.partition("\0")
                self.out[place] = start
                self.out.append(end)
                return
        self.out.append(written)

    def _quote(self, mark: str, place: int) -> None:
        before = self.text[place - 1 : place]
        after = self.text[place + 1 : place + 2]
        straight = mark in "\"'"
        if any(mark == o[0] for o in self.open) and self._may_close(mark, before, after):
            self._close(mark, mark)
        elif mark in self.closing_of and self._may_open(straight, before, after):
            marks = f"{INNER}\0{INNER_END}" if mark in self.inner else f"{QUOTE}\0{QUOTE_END}"
            self.open.append((self.closing_of[mark], len(self.out), marks))
            self.out.append("’" if mark == "'" else mark)
        else:
            self.out.append("’" if mark == "'" else mark)

    def _may_open(self, straight: bool, before: str, after: str) -> bool:
        if not straight:
            return bool(after)
        return bool(after) and not after.isspace() and not (before and _WORD.match(before))

    def _may_close(self, mark: str, before: str, after: str) -> bool:
        if mark in "'’":
            return not (after and _WORD.match(after)) and not before.isspace()
        return not before.isspace() or mark not in '"'

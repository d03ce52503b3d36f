"""Quoted stretches of a note, though apostrophes look like closing quotation marks.

“ ” « » „ “ are unambiguous enough; ‘ … ’ is not, since ’ also stands for an
apostrophe ("Stalin’s", "soldiers’ letters") and for the soft sign of transliterated
Russian ("zhizn’ pod"). A ’ closes a quotation where a delimiter or a capital follows,
and where the choice is open the one before a delimiter is taken.
"""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

# what may open, and what then closes
_CLOSERS = {
    "“": "”", "„": "“”\"", "«": "»", "»": "«", "‹": "›", "›": "‹", "‚": "‘’", "‘": "’", "\"": "\"",
    "'": "'", "`": "'", "”": "”",
}  # fmt: skip
_STRONG = late_pattern(r"""[,;.:)\]?!]|\s(?:(?:op|art|loc)\.\s?)?cit\.|\s?[(\[]|\s(?:in|dans|w|v|dans|en|em|nel|в|у)\b|\s?//|\s[–—-]\s|\s*$""")
_WEAK = late_pattern(r"\s[^\W\d_a-zà-ÿа-џґ]|\s\d")
_LONGEST = 1000


def quoted(text: str) -> tuple[Span, ...]:
    """The outermost quoted stretches, without their marks, left to right.

    >>> [s.of("‘Grazhdanskaia zhizn’ pod okkupatsiei’, in ‘X’") for s in quoted("‘Grazhdanskaia zhizn’ pod okkupatsiei’, in ‘X’")]
    ['Grazhdanskaia zhizn’ pod okkupatsiei', 'X']
    """
    found, at = [], 0
    for opening in _OPENING.finditer(text):
        start = opening.start()
        if start < at or not _may_open(text, start):
            continue
        end = _closing(text, start) or _never_closed(text, start)
        if end is not None and end > start + 1:
            found.append(Span(start + 1, end))
            at = end + 1
    return tuple(found)


_OPENING = late_pattern("[“”„«»‹›‚‘\"'`]")


def _may_open(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if not after or after.isspace():
        # French sets a space inside; ",” ‘Unwilling’: …,”" has the wrong mark in the wrong place
        return text[at] == "«" or (text[at] == "”" and before == "," and _REVERSED.match(text, at) is not None)
    if text[at] == "”":  # as Swedes and Finns set it, or by mistake
        return (not before or before in " ([") and _next_double(text, at) == "”"
    if text[at] in "“„«‚‘":
        return not (text[at] in "‘“" and before.isalnum() and after.isalnum() and text[at] == "‘")
    return not _ARTICLE.match(text, at) and (not before or before.isspace() or before in "([—–/-")


_ARTICLE = late_pattern(r"['`][ts][\s-]")
"""“M. 't Hart”, “'s-Hertogenbosch”: Dutch words without their first letters."""


_REVERSED = late_pattern(r"”\s[^“”„]{4,300}[,.?!]”\s")
_DOUBLE = late_pattern("[“”„]")


def _next_double(text: str, at: int) -> str:
    found = _DOUBLE.search(text, at + 1)
    return found.group() if found else ""


_DATED_BEHIND = late_pattern(r"[^“”„;]{8,200}?(?=\s\([^()]{0,20}(?:1[5-9]|20)\d\d\),)")


_STRAIGHT = late_pattern(r"[^“”„;\"]{3,200}(?<!\s)(?=\"(?:[\s,.;:)]|$))")
"""“Walking in the Light," Scannain: only one of the two marks was curled."""


def _never_closed(text: str, start: int) -> int | None:
    """Where a quotation ends that no curled mark closes: at a straight one, or before its date, "“Prikaz upravleniia kadrov (31 July 1943), TsAMO"."""
    if text[start] != "“" or _next_double(text, start) == "”":
        return None
    if straight := _STRAIGHT.match(text, start + 1):
        return straight.end()
    found = _DATED_BEHIND.match(text, start + 1)
    return found.end() if found else None


def _closing(text: str, start: int) -> int | None:
    mark = text[start]
    if mark in "‘'‚`":
        return _closing_single(text, start, _CLOSERS[mark])
    if mark == "»" and (same := _SAME_MARK.match(text, start + 1)):
        return same.end() - 1
    if mark == "„" and (nested := _NESTED.match(text, start)):
        return nested.end() - 1
    depth = 0
    for at in range(start + 1, min(len(text), start + _LONGEST)):
        if mark == "“" and _GOES_ON.match(text, at):
            continue
        if text[at] in _CLOSERS[mark] and depth == 0:
            return at
        if text[at] == mark and mark in "“«":
            depth += 1
        elif text[at] in _CLOSERS[mark]:
            depth -= 1
    return None


_NESTED = late_pattern(r"„[^„“”\"]{0,200}\s„[^„“”\"]{1,100}[“”\"][^„“”\"]{0,200}(?<!\s)[“”\"]")
"""“„Kriegsgefangene im „Dritten Reich“ und ihre Rückkehr“”: the same marks within."""
_SAME_MARK = late_pattern(r"[^«»;]{2,300}(?<!\s)»(?=[,.;:)]|\s(?:i|in|och|\())")
"""“»Kontroll och kriminalitet», Scandia”: Swedes and Finns close with the mark that opened."""
_GOES_ON = late_pattern(r"”:\s[^“”„]{4,300}[,.?!]”\s")
"""A title goes on behind a mark that closes too early: "“‘The People’s Instructions”: Indigenizing the War,” Ab Imperio"."""


def _closing_single(text: str, start: int, closers: str) -> int | None:
    weak, depth, double, low = None, 0, False, False
    for at in range(start + 1, min(len(text), start + _LONGEST)):
        char = text[at]
        if char in "“”„":  # “…”, or „…“ as it is set in German
            double = char == "„" or (char == "“" and not low)
            low = char == "„"
        if char == "‘" and text[start] == "‘" and not text[at - 1].isalnum():
            depth += 1
        elif char in closers and not double and not _inside_word(text, at):
            if depth:
                depth -= 1 if _STRONG.match(text, at + 1) else 0
            elif _STRONG.match(text, at + 1):
                return at
            elif weak is None and _WEAK.match(text, at + 1):
                weak = at
    return weak


def _inside_word(text: str, at: int) -> bool:
    return text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum()


def mask(text: str, spans: tuple[Span, ...]) -> str:
    """The text with every quoted character replaced by "␟", offsets kept."""
    pieces, at = [], 0
    for span in spans:
        pieces += [text[at : span.start], "␟" * (span.end - span.start)]
        at = span.end
    return "".join([*pieces, text[at:]])

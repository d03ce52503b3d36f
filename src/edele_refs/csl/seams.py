"""Where a rendered reference meets the author's own words."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.discover import members
from edele_refs.late_pattern import late_pattern
from edele_refs.marks import is_mark

_SENTENCE_START = late_pattern(r"(?:^|[.!?…]['\"”’»)\]]{0,3}\s+|\n\s*)[\[(“„«‘\"']?$")
_ABBREVIATED = late_pattern(r"(?:^|\s)(?:[Cc]f|[Vv]gl|[Ss]\.\s?a|[Сс]р|[Сс]м|e\.g|i\.e)\.\s+$")


def at_sentence_start(before: str) -> bool:
    """Whether what comes next begins a sentence.

    >>> at_sentence_start(""), at_sentence_start("See "), at_sentence_start("A fact. ")
    (True, False, True)
    """
    # only the end matters: a note may be long
    tail = "".join(c for c in before[-40:] if not is_mark(c))
    if len(before) <= 40 and not tail.strip():
        return True
    return bool(_SENTENCE_START.search(tail)) and not _ABBREVIATED.search(tail)


def uncapitalized(rendered: str) -> str:
    """“Ibid.” in the middle of a sentence is “ibid.”; all else stays as it is.

    >>> uncapitalized("Ibid., 12"), uncapitalized("Ibidov, Life")
    ('ibid., 12', 'Ibidov, Life')
    """
    start = next((i for i, c in enumerate(rendered) if not is_mark(c)), 0)
    found = _ibid_words().match(rendered, start)
    if not found:
        return rendered
    return rendered[:start] + rendered[start].lower() + rendered[start + 1 :]


@cache
def _ibid_words() -> re.Pattern[str]:
    words = {w for module in members("edele_refs.languages") for w in module.language.ibid}
    longest = sorted({w[0].upper() + w[1:] for w in words if len(w) > 2}, key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, longest))})(?!\w)")


def joined(before: str, after: str, swallow: bool) -> str:
    """The two one after the other, with no full stop twice.

    ``swallow``: American usage puts point and comma inside the quotation marks.

    >>> joined("Ibid.", ". More", False), joined("“Title”", ". More", True)
    ('Ibid. More', '“Title.” More')
    """
    if not after or after[0] not in ".,":
        return before + after
    end = len(before)
    while end and is_mark(before[end - 1]):
        end -= 1
    last, mark = before[end - 1 : end], after[0]
    if mark == "." and last in (".", "?", "!"):
        return before + after[1:]
    if swallow and last in ("”", "’") and end > 1:
        inner = end - 1
        while inner and (is_mark(before[inner - 1]) or before[inner - 1] in "”’"):
            inner -= 1
        if before[inner - 1 : inner] in (".", ",", "?", "!"):
            return before + (after[1:] if before[inner - 1] == mark else after)
        return before[:inner] + mark + before[inner:] + after[1:]
    return before + after

"""Lists of sources in a text without notes: what stands under "Sources:", "References", "Literatur"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.evidence import finite_words
from edele_refs.parse.imprint import YEAR

WORDS = (
    r"[Ss]ources?(?:\s(?:and|&)\s[Ff]urther\s[Rr]eading)?|[Ff]urther\s[Rr]eading|[Rr]eferences|(?:[Ss]elect(?:ed)?\s)?[Bb]ibliography|[Ww]orks\s[Cc]ited|[Ll]iterature|[Rr]ecommended\s[Rr]eading"
    r"|Quellen?(?:\sund\sLiteratur|verzeichnis)?|(?:Weiterführende\s)?Literatur(?:verzeichnis|hinweise|tipps)?|Einzelnachweise|Zum\sWeiterlesen"
    r"|[Ии]сточники?(?:\sи\sлитература)?|(?:Список\sлитературы|Использованная\sлитература|[Лл]итература|Библиография)|[Дд]жерел[оа]|[Лл]ітература|Бібліографія"
    r"|[Źź]ródł[oa]|[Bb]ibliografi[aí]|[Ll]iteratura|[Pp]rameny|[Zz]droje?|[Ff]onti?|[Ff]uentes?|[Ff]ontes?|[Rr]eferências|[Bb]ibliographie(?:\ssélective)?|Pour\sen\ssavoir\splus|Per\ssaperne\sdi\spiù|[Bb]ronn?en|[Ll]iteratuur|Džerelo"
)
"""What sources are announced by."""
_HEADING = late_pattern(rf"[#=*\s]{{0,5}}(?:{WORDS})\s?:?[=*\s]{{0,5}}")
_ENTRY = late_pattern(rf"(?<!\d){YEAR}(?!\d)|https?://|www\.")
_BULLET = late_pattern(r"(?:[•*–—-]|\[\d+\]|\^|\d{1,3}\.)\s+")
SHORTEST, LONGEST = 12, 400
"""Characters of an entry."""


def is_heading(text: str) -> bool:
    """Whether a paragraph only announces sources.

    >>> is_heading("Source:"), is_heading("References"), is_heading("Source: Werth, Russia at War")
    (True, True, False)
    """
    return len(text) < 50 and _HEADING.fullmatch(text) is not None


def entries(texts: Sequence[str]) -> Iterator[bool]:
    """For each paragraph, whether it is a source under such a heading; the first one always is.

    >>> list(entries(["Sources:", "Werth, Russia at War.", "Browning, Ordinary Men, 1992.", "It was cold that day."]))
    [False, True, True, False]
    """
    first = within = False
    for text in texts:
        heading = is_heading(text)
        within = not heading and (first or (within and _is_entry(text)))
        yield within
        first = heading


def without_bullet(text: str) -> int:
    """Where an entry begins behind its bullet or number."""
    found = _BULLET.match(text)
    return found.end() if found else 0


def _is_entry(text: str) -> bool:
    return SHORTEST < len(text) < LONGEST and _ENTRY.search(text) is not None and len(finite_words(text)) < 2

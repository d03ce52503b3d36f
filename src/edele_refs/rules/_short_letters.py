"""Letters that are cited by their persons and their day, without saying where they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.kept import kept_with
from edele_refs.languages import words
from edele_refs.model import Citation, Reading
from edele_refs.rules._said_days import days_in

WHERE = ("archive", "archive_location", "container-title", "publisher", "publisher-place", "URL")
"""What says where a letter is found."""
DAY = len("1964-05-12")


def bare_letters(reading: Reading) -> Iterator[Citation]:
    """Mentions of letters that state a day and not where the letter is found."""
    for citation in reading.of_kind("full", "short"):
        with_the_last = kept_with().search(citation.span.of(reading.notes[citation.at.note].text))
        if not with_the_last and not any(key in citation.item for key in WHERE) and is_letter(citation, reading) and days_of(citation, reading):
            yield citation


def is_letter(citation: Citation, reading: Reading) -> bool:
    """Whether it was read as a letter, or says before its day who writes to whom: "Tornielli a Crispi"."""
    if citation.item.get("type") == "personal_communication" or "recipient" in citation.item:
        return True
    return bool(_to_whom().match(citation.span.of(reading.notes[citation.at.note].text)))


def days_of(citation: Citation, reading: Reading) -> tuple[str, ...]:
    """The days that a mention states, as ISO dates."""
    stated = (citation.item.text(key) for key in ("original-date", "issued"))
    written = days_in(citation.span.of(reading.notes[citation.at.note].text))
    return tuple(dict.fromkeys((*(day for day in stated if len(day) == DAY), *written)))


@cache
def _to_whom() -> re.Pattern[str]:
    person = r"[^\W\d_a-zà-ÿа-џґ][^\W\d_]{0,20}[.’'-]?\s?"
    to = "|".join(re.escape(word) for word in sorted(words("addressee"), key=len, reverse=True))
    return re.compile(rf"(?:{person}){{1,4}}(?<=\s)(?:{to}|[—–])\s(?:{person}){{1,4}},\s")

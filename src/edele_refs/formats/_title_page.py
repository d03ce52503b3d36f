"""Lines of a title page: names, dates, publishers, the furniture of web pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from edele_refs.late_pattern import late_pattern
from edele_refs.values import Date, Name

_MONTHS = "january february march april may june july august september october november december"
_PARTICLES = frozenset(
    ["von", "van", "de", "der", "den", "di", "da", "del", "la", "le", "du", "ten", "zu", "af"]
)
_PUBLISHER = late_pattern(
    r"(?:[^\W\d_][\w'’&.-]*\s){0,5}(?:University Press|Press|Publishers|Publishing|Verlag)"
    r"|(?:Verlag|Wydawnictwo|Oficyna Wydawnicza|Издательство|Éditions|Editorial|Edizioni)"
    r"(?:\s[\w'’&.«»\"-]+){1,5}"
)
_NAVIGATION = late_pattern(
    r"(?:jump|skip) to |show summary|page of\b|sign in|log ?in|menu$|home$|search$|printed from |"
    r"\(?©|copyright",
    re.IGNORECASE,
)
_WEB = late_pattern(
    r"share (?:on|the article|this)|we (?:are using|use) cookies|direct link|see also: editor|"
    r"поделиться|auf (?:facebook|twitter) teilen|udostępnij",
    re.IGNORECASE,
)
_DAY = late_pattern(r"(?<![\d/.-])\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?![\d/.-])")


def name_of(words: str) -> Name | None:
    """A line that is nothing but a person's name.

    >>> name_of("Mark Edele"), name_of("Abstract and Keywords"), name_of("The War")
    (Name(family='Edele', given='Mark', literal='', suffix='', others=False), None, None)
    """
    parts = words.strip().split()
    if not 2 <= len(parts) <= 4 or not all(_name_part(part) for part in parts):
        return None
    if parts[0] in ("The", "A", "An", "Der", "Die", "Das", "On", "In") or parts[-1] in _PARTICLES:
        return None
    at = next((n for n, part in enumerate(parts) if part in _PARTICLES and n), len(parts) - 1)
    return Name(" ".join(parts[at:]), " ".join(parts[:at]))


def _name_part(part: str) -> bool:
    bare = part.rstrip(".")
    letters = bare.replace("-", "").replace("’", "").replace("'", "")
    return part in _PARTICLES or (
        letters.isalpha() and bare[0].isupper() and not letters[1:].isupper()
    )


def date_of(words: str) -> Date | None:
    """A date as it is labelled: a year, a month and year, a day.

    >>> [d.edtf for d in map(date_of, ("2017", "July 2017", "5 March 2017", "17/01/20")) if d]
    ['2017', '2017-07', '2017-03-05', '']
    """
    found = re.fullmatch(r"(?:(\d{1,2})\.?\s+)?(?:([^\W\d_]{3,9})\s+)?(\d{4})\.?", words)
    month = (found[2] or "").casefold() if found else ""
    names = _MONTHS.split()
    if found and (not month or month in names) and (month or not found[1]):
        parts = [found[3]]
        parts += [f"{names.index(month) + 1:02d}"] if month else []
        parts += [f"{int(found[1]):02d}"] if found[1] else []
        return Date("-".join(parts), words)
    iso = re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", words)
    if iso or _DAY.fullmatch(words):
        return Date(words if iso else "", words)
    return None


def dated_line(words: str, title: str) -> str:
    """The date in a line that has only a category and the title beside it, as written.

    >>> dated_line("History 17/01/20 On deserters", "On deserters")
    '17/01/20'
    """
    days = _DAY.findall(words)
    rest = words.replace(title, "")
    return days[0] if len(days) == 1 and len(rest) < 60 else ""


def publisher_of(words: str) -> str:
    """A line that is nothing but a publisher's name."""
    return words if len(words) < 60 and _PUBLISHER.fullmatch(words) else ""


def split_subtitle(title: str, lines: Sequence[str]) -> str:
    """A title and its subtitle run together ("DefectorsHow"), if the title stands alone elsewhere.

    >>> split_subtitle("Stalin's DefectorsHow Soldiers became Collaborators", ["Stalin's Defectors"])
    "Stalin's Defectors: How Soldiers became Collaborators"
    """
    for line in lines:
        rest = title[len(line) :]
        if len(line) > 3 and title.startswith(line) and rest[:1].isupper() and line[-1].islower():
            return f"{line}: {rest}"
    return title


def is_navigation(words: str) -> bool:
    """A line of a web page's furniture."""
    return bool(_NAVIGATION.match(words))


def is_web_page(lines: Iterable[str]) -> bool:
    """The end of the text has what web pages have there."""
    return any(_WEB.search(line) for line in lines)

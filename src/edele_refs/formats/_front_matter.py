"""A Markdown file's front matter: YAML between two lines of hyphens (or TOML between pluses)."""

from __future__ import annotations

import re
from typing import Any

from edele_refs.formats._numerals import whole
from edele_refs.formats._yaml import load_yaml
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

LARGEST = 100_000


_BEGIN = late_pattern(r"(?:---|(?P<toml>\+\+\+))[ \t]*\n(?![ \t]*\n)")
_END = late_pattern(r"^(?:---|\.\.\.)[ \t]*(?:\n|$)", re.M)
_END_OF_TOML = late_pattern(r"^\+\+\+[ \t]*(?:\n|$)", re.M)


def span_of(text: str) -> Span | None:
    """Where a text's front matter stands, its lines of hyphens with it."""
    begin = _BEGIN.match(text)
    close = _END_OF_TOML if begin and begin["toml"] else _END
    end = close.search(text, begin.end()) if begin else None
    return Span(0, end.end()) if end else None


def front_matter(text: str, span: Span | None) -> dict[str, Any]:
    """The values of the front matter; empty where there is none, or where it is no YAML."""
    if span is None or span.end - span.start > LARGEST:
        return {}
    inside = "\n".join(span.of(text).strip().split("\n")[1:-1])
    try:
        return load_yaml(inside)
    except ValueError:
        return {}


def bibliography_of(text: str, span: Span | None) -> tuple[str, ...]:
    """The bibliographies that the front matter names."""
    if span is None or "bibliography" not in span.of(text):
        return ()
    value = front_matter(text, span).get("bibliography")
    values = value if isinstance(value, list) else [value]
    return tuple(v for v in values if isinstance(v, str))


def references_of(text: str) -> list[dict[str, Any]]:
    """The records that the front matter holds (``references:``), as CSL-JSON has them."""
    found = front_matter(text, span_of(text)).get("references")
    records = found if isinstance(found, list) else []
    return [
        {key: _date(value) if key in _DATES else value for key, value in one.items() if value not in (None, "")}
        for one in records
        if isinstance(one, dict)
    ]


_DATES = frozenset(("issued", "accessed", "original-date", "event-date", "submitted"))


def _date(value: Any) -> Any:
    """A date of Pandoc's YAML (a year, a text, parts by their names) as CSL-JSON has it."""
    parts = value if isinstance(value, list) else [value]
    if all(isinstance(p, dict) and "year" in p for p in parts):
        named = ("year", "month", "day")
        return {"date-parts": [[at for n in named if (at := whole(str(p.get(n, ""))))] for p in parts]}
    if isinstance(value, dict):
        return value
    numbers = re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?", str(value))
    if numbers:
        return {"date-parts": [[int(n) for n in numbers.groups() if n]]}
    return {"raw": str(value)}

"""A Markdown file's front matter: YAML between two lines of hyphens."""

from __future__ import annotations

from typing import Any

from edele_refs.model import Span

LARGEST = 100_000


def front_matter(text: str, span: Span | None) -> dict[str, Any]:
    """The values of the front matter; empty where there is none, or where it is no YAML."""
    if span is None or span.end - span.start > LARGEST:
        return {}
    import yaml

    inside = "\n".join(span.of(text).strip().split("\n")[1:-1])
    if inside.count("*") > 1000:
        return {}
    try:
        found = yaml.safe_load(inside)
    except (yaml.YAMLError, RecursionError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def bibliography_of(text: str, span: Span | None) -> tuple[str, ...]:
    """The bibliographies that the front matter names."""
    if span is None or "bibliography" not in span.of(text):
        return ()
    value = front_matter(text, span).get("bibliography")
    values = value if isinstance(value, list) else [value]
    return tuple(v for v in values if isinstance(v, str))

"""YAML within bounds: what refers to itself, or repeats itself without end, is refused."""

from __future__ import annotations

import re
from typing import Any

from edele_refs.late_pattern import late_pattern

MOST = 100_000
"""So many values a file may have, those that it repeats (``*name``) counted each time."""
ALIASES, MERGES = 1000, 20
"""So many repetitions; so many where some are merged (``<<``), which multiplies them."""
_ALIAS = late_pattern(r"(?:^|[\s\[{,:])\*[\w-]", re.M)


def load_yaml(text: str) -> dict[str, Any]:
    """The values of a YAML mapping; none where it is something else.

    Raises ``ValueError`` in words: for what is no YAML, and above the limits.

    >>> load_yaml("book: {chapters: [a.md, b.md]}")
    {'book': {'chapters': ['a.md', 'b.md']}}
    >>> load_yaml("a: &a [*a]")
    Traceback (most recent call last):
    ValueError: it repeats itself to more than 100,000 values
    """
    import yaml

    repeated = len(_ALIAS.findall(text))
    if repeated > ALIASES or (repeated > MERGES and "<<" in text):
        raise ValueError(f"it repeats itself more than {MERGES if '<<' in text else ALIASES:,} times")
    try:
        found = yaml.safe_load(text)
    except (yaml.YAMLError, RecursionError, OverflowError, AttributeError, TypeError) as error:
        raise ValueError(str(error).partition("\n")[0]) from None
    if repeated and _is_endless(found):
        raise ValueError(f"it repeats itself to more than {MOST:,} values")
    return found if isinstance(found, dict) else {}


def _is_endless(value: Any) -> bool:
    waiting, seen = [value], 0
    while waiting and seen <= MOST:
        one = waiting.pop()
        seen += 1
        waiting += one.values() if isinstance(one, dict) else one if isinstance(one, list) else ()
    return bool(waiting)

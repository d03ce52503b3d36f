""""et al.", "u. a.", "и др." behind names: more people who are not named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.fields import FIELDS
from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.draft import Draft
from edele_refs.values import Name, and_others

_NAMES = tuple(variable for variable, kind in FIELDS.items() if kind == "names")


@cache
def et_al(codes: Codes) -> str:
    """The words themselves, in brackets or not; a German "u. a. in" says where else."""
    return rf"(?:[\[(]?(?:{pattern('et_al', codes)}|u\.\s?a\.(?!\s(?:in|auf|bei)\s))[\])]?)"


@cache
def behind(codes: Codes) -> re.Pattern[str]:
    """The words with what stands between them and the names."""
    return long_pattern(rf"\s?,?\s?{et_al(codes)}")


def mark(draft: Draft) -> None:
    """Mark the names behind which more people are meant, whoever read them."""
    for variable, names, end in _lists(draft):
        if behind(draft.scan.codes).match(draft.scan.text, end):
            draft.values[variable] = and_others(names)


def _lists(draft: Draft) -> Iterator[tuple[str, tuple[Name, ...], int]]:
    """The lists of names that the reference states, and where each ends."""
    for variable in _NAMES:
        value = draft.values.get(variable)
        ends = [trace.span.end for trace in draft.traces if trace.variable == variable]
        if isinstance(value, tuple) and ends:
            yield variable, tuple(n for n in value if isinstance(n, Name)), max(ends)

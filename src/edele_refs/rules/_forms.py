"""One and the same thing in several forms: which of them stands alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from operator import itemgetter
from typing import NamedTuple

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._once import once
from edele_refs.rules._rule import Place

DASH = late_pattern(r"[‐-―-]")


class Mention(NamedTuple):
    """A form as written, and where: a note and a stretch of its text."""

    form: str
    note: str
    span: Span

    @property
    def place(self) -> Place:
        """The place for a finding."""
        return Place(self.note, self.span)


class Odd(NamedTuple):
    """A rarer form where it stands first, the usual one, and how often each stands."""

    rare: Mention
    usual: Mention
    times: int
    usual_times: int

    @property
    def words(self) -> str:
        """What is said of it: "“18ID”, but “18. ID” in note 23"."""
        more = f" (so {self.times} times)" if self.times > 1 else ""
        return f"“{self.rare.form}”{more}, but “{self.usual.form}” in note {self.usual.note}"


def odd_ones(mentions: Iterable[tuple[Hashable, Mention]]) -> Iterator[Odd]:
    """Of the mentions of each key the forms that are not the usual one (the first, of two equals)."""
    groups: dict[Hashable, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for key, mention in mentions:
        groups[key][mention.form].append(mention)
    for forms in groups.values():
        if len(forms) > 1:
            usual = max(forms.values(), key=len)
            for found in forms.values():
                if found is not usual:
                    yield Odd(found[0], usual[0], len(found), len(usual))


def stated(reading: Reading, *variables: str) -> Iterator[tuple[Citation, Mention]]:
    """The values of these variables where and as they are written, in order."""
    found = [row for variable in variables for row in _mentions(reading, variable)]
    if len(variables) > 1:
        found.sort(key=itemgetter(0, 1))
    return ((citation, mention) for _, _, citation, mention in found)


def ranges(reading: Reading, form: re.Pattern[str]) -> Iterator[tuple[Citation, re.Match[str]]]:
    """Where a form with a dash stands in the pages and locators of citations."""
    for citation, mention in stated(reading, "page", "locator"):
        if DASH.search(mention.form):
            text = reading.notes[mention.note].text
            for found in form.finditer(text, *mention.span):
                yield citation, found


def _mentions(reading: Reading, variable: str) -> list[_Row]:
    """The mentions of one variable; made when it is first asked for."""
    made = _made(reading)
    if variable not in made:
        notes = reading.notes
        made[variable] = [
            (place, span, citation, Mention(span.of(notes[citation.at.note].text), citation.at.note, span))
            for place, span, citation in _by_variable(reading).get(variable, ())
        ]
    return made[variable]


@once
def _made(reading: Reading) -> dict[str, list[_Row]]:
    return {}


@once
def _by_variable(reading: Reading) -> Mapping[str, list[tuple[int, Span, Citation]]]:
    found: dict[str, list[tuple[int, Span, Citation]]] = defaultdict(list)
    for place, citation in enumerate(reading.unpacked):
        if citation.traces:
            for trace in citation.traces:
                found[trace.variable].append((place, trace.span, citation))
        else:
            for variable, span in written(citation, reading.notes[citation.at.note].text):
                found[variable].append((place, span, citation))
    return found


_Row = tuple[int, Span, Citation, Mention]
"""A citation's place among all, the value's in its note."""


def written(citation: Citation, text: str) -> Iterator[tuple[str, Span]]:
    """The variables of a citation and where they stand; looked up where no trace says so."""
    if citation.traces:
        yield from ((trace.variable, trace.span) for trace in citation.traces)
        return
    for variable in citation.item:
        names = [name.literal or str(name) for name in citation.item.names(variable)]
        for value in names or [_as_written(citation, variable)]:
            start = text.find(value, citation.span.start, citation.span.end) if value else -1
            if start >= 0:
                yield variable, Span(start, start + len(value))


def _as_written(citation: Citation, variable: str) -> str:
    value = citation.item[variable]
    return getattr(value, "written", "") or citation.item.text(variable)


def place_of(citation: Citation, variable: str, text: str) -> Span | None:
    """Where the value of a variable stands."""
    for trace in citation.traces:
        if trace.variable == variable:
            return trace.span
    return None if citation.traces else next((span for name, span in written(citation, text) if name == variable), None)

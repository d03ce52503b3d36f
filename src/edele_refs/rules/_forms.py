"""One and the same thing in several forms: which of them stands alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from typing import NamedTuple

from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place


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
    """The values of these variables where and as they are written."""
    for citation in reading.citations:
        note = citation.at.note
        for trace in citation.traces:
            if trace.variable in variables:
                form = trace.span.of(reading.notes[note].text)
                yield citation, Mention(form, note, trace.span)

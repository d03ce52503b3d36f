"""What the members of a list have in common, and what "id." stands for."""

from __future__ import annotations

from collections.abc import Sequence

from edele_refs.model import Item, Span, Trace
from edele_refs.parse.draft import Draft


def complete(drafts: Sequence[Draft], before: Draft | None) -> Draft | None:
    """Fill in what a member leaves to its neighbours, from the note's text.

    "Id." is the author of the source directly before, in the note or in the last one that
    cites; given back is the last source that has one. A source without an author ends it.
    """
    last = before
    for draft in drafts:
        if "idem" in draft.flags and last is not None:
            _author_of(draft, last, "author")
        if "container-idem" in draft.flags:
            _author_of(draft, draft, "container-author")
        if "siglum" in draft.flags:
            _siglum(draft)
        if draft.kind not in ("ibid", "cross"):
            last = draft if "author" in draft.values else None
    _accessed(drafts)
    return last


def _author_of(draft: Draft, other: Draft | None, variable: str) -> None:
    if other is None or variable in draft.values:
        return
    names = other.values.get("author")
    if names:
        draft.values[variable] = names
        if other.scan is draft.scan:
            draft.traces += [Trace(variable, t.span) for t in other.traces if t.variable == "author"]


def _siglum(draft: Draft) -> None:
    span = draft.place_of("related")
    if span:
        siglum = Item({"relation": "abbreviation", "archive": span.of(draft.scan.text)})
        draft.values["related"] = (siglum,)


def _accessed(drafts: Sequence[Draft]) -> None:
    """A date of access behind the last of several addresses is that of all."""
    dated: Draft | None = None
    for draft in reversed(drafts):
        if "accessed" in draft.values:
            dated = draft
        elif dated and "URL" in draft.values and draft.type == dated.type:
            draft.values["accessed"] = dated.values["accessed"]
            draft.traces += [t for t in dated.traces if t.variable == "accessed"]
        elif "URL" not in draft.values:
            dated = None


def locator_trace(span: Span) -> Trace:
    """The locator is no variable of the item, but has its place too."""
    return Trace("locator", span)

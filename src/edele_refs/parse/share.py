"""What the members of a list have in common, and what "id." stands for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Item, Span, Trace
from edele_refs.parse.draft import Draft
from edele_refs.values import Name, and_others

Names = tuple[Name, ...]
_RETITLED = late_pattern(r"(?:sous\sle\stitre(?:\sde)?|under\sthe\stitle(?:\sof)?|(?:re)?published\sas|unter\sdem\sTitel|con\sil\stitolo|con\sel\stítulo(?:\sde)?|com\so\stítulo(?:\sde)?|pod\stytułem|под\sназванием)\s?:?\s?$")
"""The same work once more: "publiée sous le titre"."""


def complete(drafts: Sequence[Draft], before: Names) -> Names | None:
    """Fill in what a member leaves to its neighbours, from the note's text.

    "Id." is the author of the source directly before, in the note or in the last one that
    cites (``before``), or the editor of a whole book; given back are those of the last source
    (None where there is no source). A source without either ends it.
    """
    last, author = None, before
    for draft in drafts:
        if "author" not in draft.values and draft.kind == "full" and _RETITLED.search(draft.scan.masked, max(0, draft.start - 24), draft.start):
            draft.flags.add("idem")
        if last is not None:
            _another_issue(draft, last)
        if "edited-with-idem" in draft.flags:
            _give_more(draft, "editor", author)
        elif "idem" in draft.flags and author:
            _give(draft, "editor" if "idem-edits" in draft.flags else "author", author, last)
        if "author-with-idem" in draft.flags and author:
            _give_more(draft, "author", author)
        if "editor-idem" in draft.flags:
            _give(draft, "editor", _with_others(draft), draft)
        if "editor-with-idem" in draft.flags:
            _give_more(draft, "editor", _names(draft))
        if "editor-and-idem" in draft.flags:
            _give_more(draft, "editor", _names(draft), last=True)
        if "container-idem" in draft.flags:
            _give(draft, "container-author", _with_others(draft), draft)
        if "siglum" in draft.flags:
            _siglum(draft)
        if draft.kind not in ("ibid", "cross"):
            if _printed_again(draft):
                continue
            last, author = draft, _names(draft) or _names(draft, "editor" if "container-title" not in draft.values else "author")
    _accessed(drafts)
    return author if last is not None else None


def _printed_again(draft: Draft) -> bool:
    """Whether a bracket says where a text stands too: "(= Nachdr. in: J. Stern (Hrsg.), Thibaut und Savigny, …); ders., System": nobody else's work."""
    return "author" not in draft.values and _AGAIN.search(draft.scan.masked, max(0, draft.start - 40), draft.start) is not None


_AGAIN = late_pattern(r"\((?:=\s)?[^();]{3,30}\s(?:in|bei|dans):?\s$")


def _names(draft: Draft, variable: str = "author") -> Names:
    value = draft.values.get(variable, ())
    return tuple(v for v in value if isinstance(v, Name)) if isinstance(value, tuple) else ()


def _with_others(draft: Draft) -> Names:
    """The author once more, "in: ders. u. a. (Hg.)" with others who are not named."""
    return and_others(_names(draft)) if "idem-and-others" in draft.flags else _names(draft)


def _give(draft: Draft, variable: str, names: Names, other: Draft | None) -> None:
    """Set names that ``other``, or a note before, states."""
    if variable in draft.values or not names:
        return
    draft.values[variable] = names
    if other is not None:
        draft.traces += [Trace(variable, t.span) for t in other.traces if t.variable == "author"]


def _give_more(draft: Draft, variable: str, names: Names, last: bool = False) -> None:
    """Set names before those that are named, "ders./Jürgen Kocka (Hg.)", or behind them: "Werner Weidenfeld / ders. (Hrsg.)"."""
    named = draft.values.get(variable)
    if isinstance(named, tuple) and names and not set(names) & set(named):
        draft.values[variable] = (*named, *names) if last else (*names, *named)
        draft.traces += [Trace(variable, t.span) for t in draft.traces if t.variable == "author"]


_ISSUE = frozenset(("volume", "issue", "issued", "page"))


def _another_issue(draft: Draft, last: Draft) -> None:
    """Give the journal named before to another number of it: "«Bollettino», n. 8 (1961), pp. 12-34; n. 9 (1962), pp. 5-18"."""
    where = last.place_of("container-title")
    if where is None or last.type not in ("article-journal", "article-newspaper") or "title" in last.values:
        return
    if {"issued"} < draft.values.keys() <= _ISSUE and draft.values.keys() & {"volume", "issue"}:
        draft.values["container-title"] = last.values["container-title"]
        draft.traces.append(Trace("container-title", where))
        draft.type = last.type


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


def late_traces(draft: Draft) -> Iterator[Trace]:
    """Where the locator stands, and the words of which other fields keep parts: behind theirs, so that a place is theirs first."""
    heading = draft.values.get("heading")
    if isinstance(heading, str) and (at := draft.scan.text.find(heading, draft.start)) >= 0:
        yield Trace("heading", Span(at, at + len(heading)))
    if draft.locator:
        yield Trace("locator", draft.locator)

"""What a bracket says of where an article appeared, read as if it stood behind a comma: "“T” (in: Zeitschrift für Geschichte 50 [2002], H. 8, S. 717–731)"."""

from __future__ import annotations

from edele_refs.model import Span, Trace
from edele_refs.parse import grammars
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan, scan


def unbracketed(seen: Scan, outer: Span, words: Span, bracket: Span) -> Draft | None:
    """The article or chapter whose title has its journal or book in a bracket of its own right behind it."""
    if bracket.start != outer.end + 1 or seen.text[bracket.start] != "(":
        return None
    # as many characters as before, so that all stands where it stood
    text = f"{seen.text[outer.start : outer.end]}, {seen.text[bracket.start + 1 : bracket.end - 1]}"
    found = grammars.read(scan(text, seen.codes), 0, len(text))
    draft = found[0] if len(found) == 1 else None
    if draft is None or draft.kind != "full" or not {"title", "container-title", "issued"} <= draft.values.keys():
        return None
    title, container = draft.place_of("title"), draft.place_of("container-title")
    if container is None or text[container.start].islower():
        return None  # "“We shall never forget” (Anna Schmidt, survivor, Ravensbrück, 1944)"
    if title is None or _shifted(title, outer.start) != words:
        return None
    traces = [Trace(trace.variable, _shifted(trace.span, outer.start)) for trace in draft.traces]
    locator = _shifted(draft.locator, outer.start) if draft.locator else None
    return Draft(seen, outer.start, bracket.end, type=draft.type, values=draft.values, traces=traces, locator=locator, locator_text=draft.locator_text)


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)

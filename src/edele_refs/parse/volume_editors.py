"""Who edited a volume, before its own title: "Histoire de Bordeaux, t. IV, Robert Boutruche (dir.), Bordeaux de 1453 à 1715"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun
from edele_refs.parse.peelers.people import behind_names

_STOP = late_pattern(r"\s?[,:]\s(?=[^\W\d_a-zà-ÿа-џґ„“«])")


def without_editors(draft: Draft, title: Span) -> Span:
    """The volume's title behind its editors, who are kept behind those of the whole."""
    run = draft.scan.names(*title)
    if run is None or run.span.start != title.start or not all(name.given for name in run.names):
        return title
    role = behind_names(draft.scan.codes).match(draft.scan.masked, run.span.end, title.end)
    stop = _STOP.match(draft.scan.masked, role.end(), title.end) if role else None
    if stop is None:
        return title
    places = [trace.span for trace in draft.traces if trace.variable == "editor"]
    before = draft.names_of("editor")
    draft.drop("editor")
    draft.put_names("editor", NameRun(run.span, (*before, *run.names), (*places, *run.spans)))
    return Span(stop.end(), title.end)

"""What those who made a book are for it, in brackets behind their names: "редкол.: П. Н. Поспелов (пред.), В. А. Золотарев"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun


def with_offices(draft: Draft, start: int, end: int) -> NameRun | None:
    """Names of which some say in a bracket what they are for the book: "редкол.: П. Н. Поспелов (пред.), В. А. Золотарев и др."."""
    run = draft.scan.names(start, end)
    while run and (office := _OFFICE.match(draft.scan.masked, run.span.end, end)):
        more = draft.scan.names(office.end(), end) if office["on"] else None
        names, spans = (more.names, more.spans) if more else ((), ())
        run = NameRun(Span(run.span.start, more.span.end if more else office.end()), run.names + names, run.spans + spans, run.weak)
    return run


_OFFICE = late_pattern(r"\s\((?:пред|председ|председатель|отв\.\s?ред|гл\.\s?ред|зам\.\s?гл\.\s?ред|зам\.\s?пред|рук|руководитель|сост|отв\.\s?сост|голова|відп\.\s?ред|секр|отв\.\s?секр)\.?\)(?P<on>,\s)?")

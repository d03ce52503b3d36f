"""Values from the tagger's labels, put into a draft."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span, Trace
from edele_refs.parse.dates import parse_date
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import is_institution, parse_name
from edele_refs.parse.own_pages import settle_pages
from edele_refs.parse.stated_types import is_complete, type_of
from edele_refs.values import Name

NAMES = ("author", "editor", "translator", "container-author", "interviewer", "recipient")
NUMBERS = ("volume", "issue", "number", "collection-number", "number-of-volumes")
DATES = ("issued", "original-date", "accessed")
_MARKS = " \t\n,;:.–—-()[]„“”«»‹›‘’\"'"


def bare(text: str, span: Span) -> Span:
    """A span without the marks around it; a bracket or a full stop that belongs to it stays."""
    start, end = span.start, span.end
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start and text[end - 1] in _MARKS:
        end -= 1
    if text.count("(", start, end) + text.count("[", start, end) > text.count(")", start, end) + text.count("]", start, end):
        closing = re.compile(r"\.?[)\]]").match(text, end)
        end = closing.end() if closing else end
    if text[start - 1 : start] in ("«", "„") and start > span.start and re.search(r"[»”“]", text[start:end]):
        start -= 1
    if end < span.end and text[end] == "." and re.search(r"(?:^|[\s./])[^\W\d_]{1,4}$|\dff?$|Aufl$|\bsuiv$", text[start:end]):
        end += 1
    return Span(start, end)


def put(draft: Draft, label: str, span: Span, by: str = "") -> None:
    """Keep what a span says of a field; ``by`` says what decided."""
    before = len(draft.traces)
    _keep(draft, label, span)
    draft.traces[before:] = [trace._replace(by=by) for trace in draft.traces[before:]]


def _keep(draft: Draft, label: str, span: Span) -> None:
    text = draft.scan.text
    if span.start >= span.end or label == "introducer":
        return
    if label in ("ibid", "opcit", "idem"):
        draft.flags.add({"opcit": "op"}.get(label, label))
    elif label in NAMES:
        _put_names(draft, label, span)
    elif label == "page":
        draft.put(label, _without_word(draft, span))
    elif label in NUMBERS:
        if number := re.compile(r"(?<!\w)(?:\d[\w./–-]*|[IVXLC]+(?:/\d+)?)(?!\w)").search(text, span.start, span.end):
            draft.put(label, Span(*number.span()))
    elif label in DATES:
        if parse_date(span.of(text)).edtf:
            draft.put(label, span)
    else:
        draft.put(label, span)


def _without_word(draft: Draft, span: Span) -> Span:
    """The pages without the word for them."""
    number = re.compile(r"(?:\d|[ivxlcIVXLC]+\b)").search(draft.scan.text, span.start, span.end)
    return Span(number.start(), span.end) if number else span


def _put_names(draft: Draft, label: str, span: Span) -> None:
    text = draft.scan.text
    span = _behind_role(draft, label, span)
    run = draft.scan.names(span.start, span.end)
    if run is not None and run.span.end >= span.end - 1:
        names = zip(run.names, run.spans, strict=True)
    elif is_institution(span.of(text)):
        names = zip((Name(literal=span.of(text)),), (span,), strict=True)
    else:
        parts = _parts(draft, span)
        names = zip((parse_name(part.of(text)) for part in parts), parts, strict=True)
    for name, place in names:
        before = draft.values.get(label, ())
        if not isinstance(before, tuple) or name not in before:  # "hrsg. von Elke Fröhlich, …, bearb. von Elke Fröhlich"
            draft.values[label] = (*before, name)  # type: ignore[misc]
        draft.traces.append(Trace(label, place))


def _behind_role(draft: Draft, label: str, span: Span) -> Span:
    """The names without the words that lead to them: "a cura di E. Tagliacozzo"."""
    led = _role(label, draft.scan.codes).match(draft.scan.text, *span) if label in ("editor", "translator") else None
    return Span(led.end(), span.end) if led and led.end() < span.end else span


@cache
def _role(label: str, codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"{pattern(label, codes)}\s(?=\S)")


def _parts(draft: Draft, span: Span) -> list[Span]:
    """The single names of a stretch."""
    text, found, at = draft.scan.text, [], span.start
    joint = re.compile(rf"\s?(?:,\s?)?(?:/|;|\s–|\s-|\s(?:{pattern('and_', draft.scan.codes)}|&))\s?(?=\S)|,\s(?=[^\W\d_]+[\s.])")
    for mark in joint.finditer(text, span.start, span.end):
        if mark.start() > at:
            found.append(bare(text, Span(at, mark.start())))
        at = mark.end()
    return [*found, bare(text, Span(at, span.end))]


_BY_FIELDS = ("", "book", "chapter", "article-journal", "article-newspaper")


def resettle(draft: Draft) -> None:
    """What kind and type it is, when fields have changed."""
    if draft.type in _BY_FIELDS:
        was, draft.type = draft.type, "document" if "archive_location" in draft.values else type_of(draft)
        if was != draft.type == "article-journal" and draft.locator == _all_places(draft) and "page" not in draft.values:
            draft.locator = None
            settle_pages(draft)  # of a book they would have been cited
    if draft.kind == "full" and not is_complete(draft):
        draft.kind, draft.type = "short", ""
    elif draft.kind == "short" and "op" not in draft.flags and is_complete(draft):
        draft.kind, draft.type = "full", draft.type or type_of(draft)
    elif draft.kind == "short":
        draft.type = ""


def _all_places(draft: Draft) -> Span | None:
    """All pages that were found, as one stretch."""
    spans = sorted(place.span for place in draft.places)
    return Span(spans[0].start, spans[-1].end) if spans else None


def is_signed(draft: Draft) -> bool:
    """Whether a signature ends with a mark behind it: "ÁBTL 3.1.9. V-99331. Nagy Imre dossziéja", not "SHD, GR 28 P 9 4501"."""
    file = draft.place_of("archive_location")
    return file is not None and draft.scan.text[file.end : file.end + 1] in (".", ",", ";", ":")

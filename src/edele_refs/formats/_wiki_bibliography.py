"""The sources that a wiki page lists, and which of them a short form means: ``{{sfn|Werth|1964|p=12}}``.

A short form leads to the template with its names and its year, or to the one that says so
(``ref={{sfnref|Werth|1964}}``, ``ref=Werth``); else to the only line of a list that begins with
its names and has its year. Source: Wikipedia's documentation of "Template:Sfn".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from edele_refs.formats._decoded import Decoded
from edele_refs.formats._headings import bibliography_headings
from edele_refs.formats._notes import Found
from edele_refs.formats._references import place_in
from edele_refs.formats._wiki_data import data_of
from edele_refs.formats._wiki_inline import decode, template_parts
from edele_refs.formats._wiki_templates import prints, short_of
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Embedded, Item, Span

_TEMPLATE = late_pattern(r"\{\{\s*([^|{}\n]{1,40}?)\s*\|")
_HEADING = late_pattern(r"^={1,6}[^=\n].*$", re.M)
_LINE = late_pattern(r"^[*#:][*#:; \t]*(?=\S)(?P<text>.{16,3000})$", re.M)
_SAID = late_pattern(r"\bref\s*=\s*(?:\{\{\s*(?:sfnref|harvid)\s*\|(?P<parts>[^{}]*)\}\}|(?P<word>[^|{}\n]+))", re.I)
_YEAR = late_pattern(r"(?<!\d)(?:1[0-9]|20)\d\d[a-z]?(?!\d)")
_MOST_NAMES = 4


@dataclass(frozen=True, slots=True)
class Sources:
    """A page's templates for sources by their names and years, and the lines of its lists by years.

    ``meant`` says of those to which short forms lead where the first of these stands.
    """

    source: str
    items: Mapping[str, Item] = field(default_factory=dict)
    lines: Mapping[str, Sequence[Span]] = field(default_factory=dict)
    meant: Mapping[str, Span] = field(default_factory=dict)

    def embedded(self, span: Span, text: Decoded) -> tuple[Embedded, ...]:
        """The references of a stretch that are templates: what they say, or the source they mean."""
        found: list[Embedded] = []
        end = span.start
        for at, stop, parts in _templates(self.source, span):
            place = place_in(text, Span(at, stop)) if at >= end else None
            one = self._told(Span(at, stop), parts, place) if place else None
            if one:
                found.append(one)
                end = stop
        return tuple(found)

    def _told(self, whole: Span, parts: Sequence[str], place: Span) -> Embedded | None:
        if (short := short_of(parts)) is None:
            data = data_of(parts)
            key = key_of(whole.of(self.source), data[0]) if data else ""
            known = key if key in self.meant else ""
            return Embedded(place, data[0], data[1], known, "mediawiki") if data else None
        key = self.key_meant(*short[:2])
        return Embedded(place, self.items.get(key, Item()), short[2] or None, key, "sfn") if key else None

    def key_meant(self, names: Sequence[str], year: str) -> str:
        """The name of the template, or of the only line, with these names and this year; else empty."""
        if self.items.get(key := _key(names, year)):
            return key
        likely = [line for line in self.lines.get(year, ()) if _begins_with(line.of(self.source), names)]
        return _line_key(likely[0]) if len(likely) == 1 else ""


def sources_of(source: str, notes: Iterable[Span]) -> tuple[Sources, list[Found]]:
    """What the page lists, and the entries of its bibliography.

    The bibliography is the list under its heading, and any list to whose lines a short form
    leads; ``notes`` are the places of the notes.
    """
    items: dict[str, Item] = {}
    for at, stop, parts in _templates(source, Span(0, len(source))):
        if data := data_of(parts):
            key = key_of(source[at:stop], data[0])
            # two of one name and year: nobody knows which is meant
            items[key] = Item() if key in items and items[key] != data[0] else data[0]
    lines: dict[str, list[Span]] = {}
    every = list(_lines(source, notes))
    for line in every:
        for year in dict.fromkeys(_YEAR.findall(line.of(source))):
            lines.setdefault(year, []).append(line)
    meant: dict[str, Span] = {}
    found = Sources(source, items, lines, meant)
    for at, stop, parts in _templates(source, Span(0, len(source))):
        if (short := short_of(parts)) and (key := found.key_meant(*short[:2])):
            meant.setdefault(key, Span(at, stop))
    return found, list(_entries(found, every))


def key_of(written: str, item: Item) -> str:
    """The names and the year by which short forms mean a template."""
    year = item.text("issued")[:4]
    said = _SAID.search(written)
    if said and said["parts"]:
        *names, year = said["parts"].split("|")
        return _key(names, year)
    if said and (word := said["word"].strip()).lower() not in ("harv", "none", ""):
        return word[7:].casefold() if word.startswith("CITEREF") else _key([word], year)
    names = [name.family or name.literal for name in item.names("author") or item.names("editor")]
    return _key(names, year)


def _key(names: Sequence[str], year: str) -> str:
    return "".join([*(name.strip() for name in names[:_MOST_NAMES]), year.strip()]).casefold()


def _line_key(line: Span) -> str:
    return f"line {line.start}"


def _begins_with(line: str, names: Sequence[str]) -> bool:
    words = re.sub(r"'{2,}|\[\[|\]\]", "", line[:300])
    first = re.match(rf"\W*(?:[\w.’-]+\s+){{0,3}}{re.escape(names[0])}(?!\w)", words)
    return bool(first) and all(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) for name in names)


def _templates(source: str, span: Span) -> Iterator[tuple[int, int, list[str]]]:
    """The templates for references: where they begin and end, their name and arguments."""
    for found in _TEMPLATE.finditer(source, *span):
        if prints(found[1].lower()):
            end, parts = template_parts(source, found.start(), span.end)
            if end:
                yield found.start(), end, [decode(source, part).text for part in parts]


def _lines(source: str, notes: Iterable[Span]) -> Iterator[Span]:
    """The lines of lists, without those in notes."""
    starts = sorted(notes)
    for line in _LINE.finditer(source):
        before = bisect_right(starts, Span(line.start(), len(source) + 1)) - 1
        if before < 0 or starts[before].end <= line.start():
            yield Span(*line.span("text"))


def _entries(found: Sources, every: Sequence[Span]) -> Iterator[Found]:
    """The lines of the lists that are bibliographies, with the names by which they are meant."""
    source = found.source
    headings = [0, *(heading.end() for heading in _HEADING.finditer(source))]
    wanted = {bisect_right(headings, end) for end in bibliography_headings(source)}
    sections = [(bisect_right(headings, line.start), line, _key_in(found, line)) for line in every]
    wanted |= {section for section, _, key in sections if key in found.meant}
    for section, line, key in sections:
        if section in wanted:
            text = decode(source, line)
            yield Found(text.stripped(), key, found.meant.get(key), embedded=found.embedded(line, text))


def _key_in(found: Sources, line: Span) -> str:
    for at, stop, parts in _templates(found.source, line):
        if data := data_of(parts):
            return key_of(found.source[at:stop], data[0])
    return _line_key(line)

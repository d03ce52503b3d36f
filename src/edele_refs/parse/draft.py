"""A reference while it is being read: values with the places they were read at."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from edele_refs.fields import FIELDS
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Item, Kind, Span, Trace, Value
from edele_refs.parse.dates import parse_date
from edele_refs.parse.imprint import Imprint
from edele_refs.parse.locators import Place
from edele_refs.parse.names import NameRun, parse_name
from edele_refs.parse.scan import Scan
from edele_refs.values import Date, Name, Pages

_ORDER = {key: place for place, key in enumerate(FIELDS)}
_OUTER = " \t\n\u00a0\u202f\u2009,;:.–—-"
"""With the spaces that French sets inside its quotation marks."""


@dataclass
class Draft:
    """What has been read of one reference, and where it stands in the note."""

    scan: Scan
    start: int
    end: int
    kind: Kind = "full"
    type: str = ""
    values: dict[str, Value] = field(default_factory=dict)
    traces: list[Trace] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    imprint: Imprint | None = None
    locator: Span | None = None
    locator_text: str | None = None
    flags: set[str] = field(default_factory=set)
    by: str = ""
    confidence: float | None = None

    def copy(self) -> Draft:
        """The same, to be changed for itself."""
        return replace(self, values={**self.values}, traces=[*self.traces], places=[*self.places], flags={*self.flags})

    def put(self, variable: str, span: Span | None, value: Value | None = None) -> None:
        """Keep a value and its place; the first one stays."""
        if span is None or variable in self.values:
            return
        span = span if value is not None else self.trimmed(variable, span)
        if span.start < span.end:
            typed = self._typed(variable, span) if value is None else value
            self.values[variable] = _of_the_web(typed) if variable == "accessed" and isinstance(typed, Date) else typed
            self.traces.append(Trace(variable, span))

    def put_names(self, variable: str, run: NameRun) -> None:
        """Keep names, each with its place."""
        if variable not in self.values:
            self.values[variable] = run.names
            self.traces += [Trace(variable, span) for span in run.spans]

    def lead_names(self, variable: str, run: NameRun) -> None:
        """Keep names before those that are kept already: the editors of a work, then those of its volume."""
        if run.names == self.values.get(variable):
            self.traces += [Trace(variable, span) for span in run.spans]
            return  # "/ под ред. Л. Г. Захаровой; коммент. Л. Г. Захаровой"
        rest, places = self.values.get(variable, ()), [t.span for t in self.traces if t.variable == variable]
        self.drop(variable)
        self.put_names(variable, run)
        if isinstance(rest, tuple):
            self.values[variable] = (*run.names, *rest)
            self.traces += [Trace(variable, span) for span in places]

    def put_literals(self, variable: str, spans: list[Span]) -> None:
        """Keep names that are no persons', as written."""
        if spans and variable not in self.values:
            self.values[variable] = tuple(Name(literal=s.of(self.scan.text)) for s in spans)
            self.traces += [Trace(variable, span) for span in spans]

    def drop(self, variable: str) -> Value | None:
        """Take a value out again."""
        self.traces = [t for t in self.traces if t.variable != variable]
        return self.values.pop(variable, None)

    def move(self, old: str, new: str) -> None:
        """Give a value another name."""
        if old in self.values and new not in self.values:
            self.values[new] = self.values.pop(old)
            self.traces = [Trace(new, t.span) if t.variable == old else t for t in self.traces]

    def names_of(self, variable: str) -> tuple[Name, ...]:
        """The names that a variable has."""
        value = self.values.get(variable, ())
        return tuple(v for v in value if isinstance(v, Name)) if isinstance(value, tuple) else ()

    def place_of(self, variable: str) -> Span | None:
        """Where a value was read."""
        return next((t.span for t in self.traces if t.variable == variable), None)

    def trimmed(self, variable: str, span: Span) -> Span:
        """The span without delimiters around it; an abbreviation keeps its full stop."""
        text = self.scan.text
        start, end = span.start, span.end
        while start < end and text[start] in _OUTER:
            start += 1
        while start < end and text[end - 1] in _OUTER:
            end -= 1
        # the asterisks of Markdown around a title are no part of it
        if end - start > 2 and text[start] == text[end - 1] == "*" and "*" not in text[start + 1 : end - 1]:
            return self.trimmed(variable, Span(start + 1, end - 1))
        if text[end : end + 1] == "." and (_goes_on(text, end, variable) or _abbreviates(text[start:end], variable, end < span.end)):
            end += 1
        return Span(start, end)

    def _typed(self, variable: str, span: Span) -> Value:
        text = span.of(self.scan.text)
        kind = FIELDS[variable]
        if kind == "date":
            return next((d.date for d in self.scan.dates_in(span.start, span.end) if d.span == span), None) or parse_date(text)
        if kind == "names":
            return (parse_name(text),)
        if variable.endswith("title") and text.endswith(_CLOSING):
            text = _SWALLOWED.sub(r"\g<end>", text)
        return Pages(text) if kind == "pages" else text

    def item(self) -> Item:
        """The item, its variables in the table's order."""
        known = {key: self.values[key] for key in sorted(self.values, key=_ORDER.__getitem__)}
        return Item({"type": self.type, **known} if self.type else known)


WEB = 1990
"""There was none before: "(letzter Zugriff: 11.03.22)" is of this century."""


def _of_the_web(date: Date) -> Date:
    """The day on which a page was seen: a year in two digits is not of a time before the web.

    >>> _of_the_web(Date("1922-03-11", "11.03.22")).edtf, _of_the_web(Date("1922-03-11", "11.03.1922")).edtf
    ('2022-03-11', '1922-03-11')
    """
    if not date.year or int(date.year) >= WEB or date.year in date.written:
        return date
    return Date(date.edtf.replace(date.year, str(int(date.year) + 100)), date.written)


_CLOSING = ("’", "”", "\"", "»", "“")
_SWALLOWED = late_pattern(r",(?P<end>[’”\"»“]{1,2})$")
"""The comma behind a title that ends in a quotation, as American printers set it: “Политбюро и ‘большой террор,’”."""
_INITIALS = late_pattern(r"(?:^|(?<=\s))(?:[^\W\d_a-zà-ÿа-џґ]\.\s?){1,6}[^\W\d_a-zà-ÿа-џґ]$")
"""What ends in several initials keeps the last stop too: "C.L.J.", "H.E.L."."""
ABBREVIATED = frozenset("gg г гг р рр r j rev q jr hist diss civ comp abt habil iur jur phil theol schr masch stud zs vop soc ser rec god соч ст дис дисс".split())
"""Words whose last stop is their own where a value ends: "Полн. собр. соч.", "1928–1933 гг."."""


_AFTER_STOP = late_pattern(r"\.,\s")


def _goes_on(text: str, at: int, variable: str) -> bool:
    """A stop before a comma ends no sentence: "Tři studie o době Karla IV., Praha"; behind a year it is the number's ("do 1931., str. 45")."""
    return variable in _WORDED and _AFTER_STOP.match(text, at) is not None and not text[at - 4 : at].isdigit()


_WORDED = frozenset(("title", "container-title", "collection-title", "volume-title", "archive_collection", "genre", "publisher"))
_CENTURY = late_pattern(r"(?:^|[\s–-])(?:[IVX]{1,5}\.?|\d{1,2}\.)\s(?:вв?|стст|ww?|stol|st|sz|s)$|(?<!\d)(?:1[4-9]|20)\d\d\s(?:g|г|r|р)$")
"""What counts centuries keeps its stop: "Дворянство в начале XX в.", "Żydzi w XVI–XVIII w."."""


def _abbreviates(text: str, variable: str, within: bool) -> bool:
    if variable != "publisher" and _INITIALS.search(text[-14:]):
        return True
    if _CENTURY.search(text[-14:]):
        return True
    last = text.rsplit(None, 1)[-1].casefold() if text.strip() else ""
    return last in ABBREVIATED or (within and variable in ("publisher-place", "event-place", "edition"))

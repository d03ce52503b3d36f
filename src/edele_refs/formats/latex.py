"""LaTeX: footnotes, endnotes and citations that stand as notes.

``\\footnote`` and its kin, ``\\footcite``, ``\\autocite`` and their kin. Citations in the
sentence (``\\cite``, ``\\parencite`` …) are read where a text has no notes. The numbers are
those that LaTeX prints; in a book they begin anew with each chapter. Comments, verbatim
text and the preamble are left.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from dataclasses import replace as replaced

from edele_refs.formats import _latex_words as words
from edele_refs.formats._fallback import typed_notes
from edele_refs.formats._latex_bibliography import listed_in
from edele_refs.formats._latex_cites import bibliography_of, cited, is_cite, locator_of
from edele_refs.formats._latex_inline import decode
from edele_refs.formats._latex_macros import Definitions, definitions_in
from edele_refs.formats._latex_reader import Macros
from edele_refs.formats._latex_scan import Scan
from edele_refs.formats._latex_templates import Template, call_of
from edele_refs.formats._latex_writing import tears, write
from edele_refs.formats._notes import Found, Reading, document_of
from edele_refs.formats._numerals import numeral
from edele_refs.formats._options import Options
from edele_refs.formats._rewriting import refuse_torn, rewritten
from edele_refs.formats._source import Source, source_of
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Edit, Embedded, Item, RefsError, Span

NAME = "latex"
SUFFIXES = (".tex", ".ltx", ".latex")
FACES = frozenset(("italic", "bold", "small-caps", "superscript", "subscript"))
TEXTLESS = True
_SURE = late_pattern(
    rb"\\(?:documentclass|begin\{document\}|(?:foot|end)note(?:text|mark)?[\[{\\]|footcite|autocite|chapter\{)"
)
_LABEL = late_pattern(r"\\label\s*\{([^{}\n]{1,200})\}")
_BOOKS = late_pattern(
    r"\\documentclass\s*(?:\[[^\]]*\])?\s*\{(?:\w*book\w*|\w*report|scrreprt|memoir|\w*thesis\w*|octavo|tufte-book)\}"
)
_FORM = late_pattern(
    r"\\(?:renewcommand\*?|def)\s*\{?\s*\\thefootnote\s*\}?\s*\{[^{}]{0,40}\\(arabic|alph|Alph|roman|Roman|fnsymbol)"
    r"\s*\{footnote\}"
)
_WITHIN = late_pattern(r"\\(counterwithin\*?|counterwithout\*?|numberwithin|@addtoreset)\s*\{footnote\}\s*\{(\w+)\}")


def _anew(source: str) -> frozenset[str]:
    """The headings at which the numbering begins anew: by the class, and by what is set."""
    book = _BOOKS.search(source) or "\\documentclass" not in source
    found = {"chapter"} if book else set()
    for setting in _WITHIN.finditer(source):
        if setting[1].startswith("counterwithout"):
            found.discard(setting[2])
        else:
            found.add(setting[2])
    return frozenset(found)


def sniff(data: bytes) -> bool:
    """True of text with LaTeX's own commands in it."""
    return bool(_SURE.search(data[:2_000_000]))


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    r"""The document: its notes in the order in which they are called for.

    >>> text = rb"So it was.\footnote{Werth, \emph{Russia at War} (2000), 422.}"
    >>> read(text, "chapter").notes[0].text
    'Werth, Russia at War (2000), 422.'
    """
    options = options or Options()
    found, numbers = find(source_of(data, name, options.encoding), options)
    return document_of(found, numbers)


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same bytes with these edits; titles in \\emph."""
    options = options or Options()
    source = source_of(data, document.name, options.encoding, document.text)
    del data  # of a large document the memory holds no more than is needed
    encoding, unmatched, notes = source.encoding, Scan(source.text).unmatched, find(source, options)[0].notes
    refuse_torn(source, notes, document, edits, tears)
    written = rewritten(source, notes, document, edits, write)
    del source, notes
    if Scan(source_of(written, document.name, encoding).text).unmatched != unmatched:
        raise RefsError(
            f"{document.name}: a reference begins or ends within a command's braces, which would"
            " be torn apart; nothing was written"
        )
    return written


LIVE = True


def live_text(one: Embedded) -> str | None:
    r"""A citation as biblatex reads it: ``\autocite[12]{werth1964}``."""
    locator = (one.locator or "").replace("\u00a0", "~").replace("—", "---").replace("–", "--")
    if re.search(r"[\[\]{}\\%&#_^$]", locator) or re.search(r"[\s,{}\\%#]", one.key):
        return None
    return f"\\autocite[{locator}]{{{one.key}}}" if locator else f"\\autocite{{{one.key}}}"


@dataclass(slots=True)
class _Counter:
    """The printed numbers of the notes of one kind."""

    prefix: str = ""
    value: int = 0
    waiting: list[str] = field(default_factory=list)
    """Numbers whose marks stand in the text, and whose notes are still to come."""

    def next(self, form: str = "decimal") -> str:
        """The next number, in one of the forms that Word knows too."""
        self.value += 1
        return self.prefix + numeral(self.value, form)


@dataclass(slots=True)
class _Place:
    """A note's place in the source: its number, its command, its text."""

    number: str
    mark: Span
    text: Span
    chapter: int
    series: str = ""


def find(source: Source, options: Options) -> tuple[Reading, list[str]]:
    """The notes in order, and their printed numbers."""
    scan = Scan(source.text)
    own = definitions_in(scan, options.preamble)
    places = list(_places(scan, own, words_only=False))
    if all(place.series == _THANKS for place in places):
        places += _places(scan, own, words_only=True)
    if options.layout or all(place.series == _THANKS for place in places):
        typed = typed_notes(
            source, source.text, options, lambda span: decode(scan, span, own.macros)[0]
        )
        if options.layout or not places or not typed[0].prose:
            return typed
    series = {place.series for place in places} - {_THANKS}
    if len(series) == 1 and "" not in series:  # endnotes alone, or one series of a package
        size = len(next(iter(series)))
        places = [
            replaced(place, number=place.number[size:]) if place.series in series else place
            for place in places
        ]
    macros = replaced(own.macros, numbers=dict(_labels(source.text, places)))
    notes = [_found(scan, macros, place) for place in places]
    listed = listed_in(scan, macros, (place.text for place in places))
    found = Reading(source, notes, bibliography=bibliography_of(scan), listed=listed)
    return found, [place.number for place in places]


def _labels(text: str, places: Iterable[_Place]) -> Iterator[tuple[str, str]]:
    """The labels in the notes, with the notes' numbers."""
    for place in places:
        for label in _LABEL.findall(text, place.text.start, place.text.end):
            yield label, place.number


def _found(scan: Scan, macros: Macros, place: _Place) -> Found:
    decoded, cites = decode(scan, place.text, macros)
    embedded = tuple(
        Embedded(span, Item(), locator_of(scan, one), one.key, "biblatex") for one, span in cites
    )
    return Found(decoded, place.number, place.mark, place.chapter, embedded)


def _places(scan: Scan, own: Definitions, words_only: bool) -> Iterator[_Place]:
    """The notes of the text; ``words_only``: its citations, where it has no notes."""
    walk = _Walk(scan, own, words_only)
    for command in scan.commands:
        thanks = command[0] == "\\thanks" and not words_only
        if command.start() >= walk.at and (own.begin <= command.start() < own.end or thanks):
            yield from walk.read(command)


_SERIES = {"pagenote": "p", "endnote": "e", "endnotetext": "e", "endnotemark": "e", "marginnote": "m"}
_THANKS = "thanks"
"""The series of what an author says at the title."""
_PARAMETER = late_pattern(r"(?<!\\)#[1-9]")


class _Walk:
    """The way through the text's commands, with the counters of its notes."""

    def __init__(self, scan: Scan, own: Definitions, words_only: bool) -> None:
        self.scan, self.own, self.words_only = scan, own, words_only
        self.at = 0
        self.chapter = 1
        self.used = False
        self.anew = _anew(scan.source)
        self.forms = [(m.start(), words.FORMS[m[1]]) for m in _FORM.finditer(scan.source)]
        self.counters = {"": _Counter()}

    def read(self, command: re.Match[str]) -> Iterator[_Place]:
        """The note that a command begins, if it does."""
        word = command[0][1:]
        bare = word.rstrip("*")
        if bare in self.anew:
            self._begin_chapter()
        elif bare in ("setcounter", "addtocounter"):
            self._set(command, bare)
        elif not self.words_only and (bare in words.NOTES or bare in self.own.notes):
            yield from self._note(command, self.own.notes.get(bare, bare))
        elif not self.words_only and (own := self.own.macros.templates.get(bare)) and own.note:
            yield from self._own_note(command, own)
        elif not self.words_only and bare in words.MARKS:
            self._mark(command)
        elif is_cite(word) and (bare in words.NOTE_CITES or self.words_only):
            yield from self._cite(command)

    def _begin_chapter(self) -> None:
        self.chapter += self.used
        self.used = False
        for counter in self.counters.values():
            counter.value = 0

    def _counter(self, word: str) -> _Counter:
        """The counter of a kind of notes: those called by lines are a series apart."""
        found = re.fullmatch(r"(?:[Ff]oot|end)note(?:text|mark)?([A-E])|([A-E])(?:foot|end)note", word)
        prefix = (found[1] or found[2].lower()) if found else _SERIES.get(word, "")
        return self.counters.setdefault(_THANKS if word == "thanks" else prefix, _Counter(prefix))

    def _form(self, at: int, word: str) -> str:
        """How the numbers of notes are printed at a place of the text."""
        if word == "thanks":
            return "chicago"
        before = bisect_right(self.forms, at, key=lambda one: one[0])
        return self.forms[before - 1][1] if before and "end" not in word else "decimal"

    def _set(self, command: re.Match[str], word: str) -> None:
        name = self.scan.group(command.end())
        value = self.scan.group(name.end + 1) if name else None
        if name is None or value is None:
            return
        counter = {"footnote": "", "endnote": "e"}.get(name.of(self.scan.source).strip())
        number = re.fullmatch(r"\s*(-?\d{1,6})\s*", value.of(self.scan.source))
        if counter is not None and number:
            own = self.counters.setdefault(counter, _Counter(counter))
            before = own.value if word == "addtocounter" else 0
            own.value = before + int(number[1])

    def _note(self, command: re.Match[str], word: str) -> Iterator[_Place]:
        counter = self._counter(word)
        marked = words.MARKED.fullmatch(word)
        own = self.scan.group(command.end()) if marked else self.scan.option(command.end())
        end = own.end + 1 if own else command.end()
        while own and (place := self.scan.option(end)):  # where it stands
            end = place.end + 1
        text = self.scan.group(end)
        if text is None or _PARAMETER.search(text.of(self.scan.source)):  # of a command's definition
            return
        said = own.of(self.scan.source).strip() if own and word not in words.IN_MARGIN else ""
        if said and not said.startswith(("\\value", "\\the")):  # these print a counter, which no reader knows
            number = counter.prefix + said
            counter.waiting = [n for n in counter.waiting if n != number]
        elif word.endswith("text") or said:
            number = (
                counter.waiting.pop(0)
                if counter.waiting
                else counter.prefix + numeral(max(counter.value, 1), self._form(command.start(), word))
            )
        else:
            number = counter.next(self._form(command.start(), word))
        yield self._place(number, Span(command.start(), text.end + 1), text, _THANKS if word == "thanks" else counter.prefix)

    def _own_note(self, command: re.Match[str], own: Template) -> Iterator[_Place]:
        """A note made by a command of the document's own that puts words around its arguments."""
        call = call_of(self.scan, command.end(), own)
        if call is None or any(_PARAMETER.search(one.of(self.scan.source)) for one in call[0] if isinstance(one, Span)):
            return
        counter, whole = self._counter(own.note), Span(command.start(), call[1])
        yield self._place(counter.next(self._form(command.start(), own.note)), whole, whole, counter.prefix)

    def _place(self, number: str, mark: Span, text: Span, series: str = "") -> _Place:
        self.used, self.at = True, mark.end
        return _Place(number, mark, text, self.chapter, series)

    def _mark(self, command: re.Match[str]) -> None:
        counter = self._counter(command[0][1:])
        if not self.scan.option(command.end()):  # one with a number waits for a text with that
            counter.waiting.append(counter.next(self._form(command.start(), command[0])))

    def _cite(self, command: re.Match[str]) -> Iterator[_Place]:
        found, end = cited(self.scan, command)
        if found:
            whole = Span(command.start(), end)
            yield self._place(self.counters[""].next(self._form(command.start(), "")), whole, whole)

"""The notes of a LaTeX source: where they stand, and the numbers that LaTeX prints."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from edele_refs.formats import _latex_words as words
from edele_refs.formats._latex_cites import cited, is_cite
from edele_refs.formats._latex_macros import Definitions, Holder
from edele_refs.formats._latex_scan import Scan
from edele_refs.formats._latex_templates import Template, call_of
from edele_refs.formats._numerals import numeral
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

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
class Place:
    """A note's place in the source: its number, its command, its text."""

    number: str
    mark: Span
    text: Span
    chapter: int
    series: str = ""


def places_in(scan: Scan, own: Definitions, words_only: bool) -> Iterator[Place]:
    """The notes of the text; ``words_only``: its citations, where it has no notes."""
    walk = _Walk(scan, own, words_only)
    for command in scan.commands:
        if command.start() >= walk.at and walk.may_note(command) and (own.begin <= command.start() < own.end or walk.at_title(command)):
            yield from walk.read(command)


_SERIES = {"pagenote": "p", "endnote": "e", "endnotetext": "e", "endnotemark": "e", "marginnote": "m"}
THANKS = "thanks"
"""The series of what an author says at the title."""
_TITLES = frozenset("title subtitle subject titlehead author authors date dedication publishers".split())
"""Commands whose notes stand with the title, called by signs; the numbers begin behind it."""
_PARAMETER = late_pattern(r"(?<!\\)#[1-9]")


_PLAIN_MARK = late_pattern(
    r"\s*\{\s*(?:[*†‡§¶]{1,4}|\d{1,4}|[a-z]|(?:\\(?:dag|ddag|S|P)\s*){1,2}|\$\s*(?:\^\s*)?\{?\s*(?:\d{1,4}|[a-z*]|\\(?:dagger|ddagger|ast)\s*)\}?\s*\$)\s*\}\s*(?=\{)"
)
"""Plain TeX's note has its mark in braces before its text: ``\\footnote{*}{…}``, ``\\footnote{$^1$}{…}``."""
_MATHS = late_pattern(r"\\(?:dagger|ddagger|dag|ddag|ast|S|P)(?![A-Za-z])|[$^{}\s]")
_NAMED_MARKS = {"\\dag": "†", "\\dagger": "†", "\\ddag": "‡", "\\ddagger": "‡", "\\ast": "*", "\\S": "§", "\\P": "¶"}


class _Walk:
    """The way through the text's commands, with the counters of its notes."""

    def __init__(self, scan: Scan, own: Definitions, words_only: bool) -> None:
        self.scan, self.own, self.words_only = scan, own, words_only
        self.at = self.note_end = 0
        self.chapter = 1
        self.used = False
        self.title_end = -1
        self.anew = _anew(scan.source)
        self.plain = not re.search(r"\\documentclass|\\begin\s*\{document\}", scan.source)
        self.forms = [(m.start(), words.FORMS[m[1]]) for m in _FORM.finditer(scan.source)]
        self.counters = {"": _Counter()}

    def may_note(self, command: re.Match[str]) -> bool:
        """Whether it stands outside of notes; within them only other notes are looked for."""
        bare = command[0][1:].rstrip("*")
        return command.start() >= self.note_end or bare in words.NOTES or bare in words.MARKS

    def at_title(self, command: re.Match[str]) -> bool:
        """Whether a command before the text is one of the title's notes."""
        word = command[0][1:]
        if word in _TITLES:
            self._title(command)
        return not self.words_only and (word == "thanks" or (command.start() < self.title_end and word in words.NOTES))

    def _title(self, command: re.Match[str]) -> None:
        short = self.scan.option(command.end())
        title = self.scan.group(short.end + 1 if short else command.end())
        self.title_end = title.end if title else self.title_end

    def read(self, command: re.Match[str]) -> Iterator[Place]:
        """The note that a command begins, if it does."""
        word = command[0][1:]
        bare = word.rstrip("*")
        if command.start() < self.title_end and bare == "footnote":
            yield from self._note(command, THANKS)
            return
        if word in _TITLES:
            self._title(command)
        if word in self.anew:  # one with a star counts nothing
            self._begin_chapter()
        elif bare in ("setcounter", "addtocounter"):
            self._set(command, bare)
        elif not self.words_only and (bare in words.NOTES or bare in self.own.notes):
            yield from self._note(command, self.own.notes.get(bare, bare))
        elif not self.words_only and (own := self.own.macros.templates.get(bare)) and own.note:
            yield from self._own_note(command, own)
        elif not self.words_only and (holder := self.own.holders.get(bare)):
            yield from self._held(command, holder)
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
        return self.counters.setdefault(THANKS if word == "thanks" else prefix, _Counter(prefix))

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

    def _note(self, command: re.Match[str], word: str) -> Iterator[Place]:
        counter = self._counter(word)
        marked = words.MARKED.fullmatch(word) or (self.plain and word == "footnote" and _PLAIN_MARK.match(self.scan.source, command.end()))
        end = overlay.end + 1 if (overlay := self.scan.option(command.end(), "<>")) else command.end()
        own = self.scan.group(end) if marked else self.scan.option(end)
        end = own.end + 1 if own else end
        while own and (place := self.scan.option(end)):  # where it stands
            end = place.end + 1
        text = self.scan.group(end)
        if text is None or _PARAMETER.search(text.of(self.scan.source)):  # of a command's definition
            return
        said = own.of(self.scan.source).strip() if own and word not in words.IN_MARGIN else ""
        said = "" if said == "frame" else said  # where beamer sets it
        said = _MATHS.sub(lambda m: _NAMED_MARKS.get(m[0], ""), said) if marked and self.plain else said
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
        yield self._place(number, Span(command.start(), text.end + 1), text, THANKS if word == "thanks" else counter.prefix)
        self.at, self.note_end = text.start, max(text.end, self.note_end)  # bigfoot has notes in notes

    def _own_note(self, command: re.Match[str], own: Template) -> Iterator[Place]:
        """A note made by a command of the document's own that puts words around its arguments."""
        call = call_of(self.scan, command.end(), own)
        if call is None or any(_PARAMETER.search(one.of(self.scan.source)) for one in call[0] if isinstance(one, Span)):
            return
        note = call[2].note
        if not note:
            return
        counter, whole = self._counter(note), Span(command.start(), call[1])
        yield self._place(counter.next(self._form(command.start(), note)), whole, whole, counter.prefix)

    def _held(self, command: re.Match[str], holder: Holder) -> Iterator[Place]:
        """A note that is one of the arguments of a command of the document's own."""
        held, end = None, command.end()
        for n, default in enumerate(holder.arguments, 1):
            own = self.scan.option(end) if default is not None else self.scan.group(end)
            if own is None and default is None:
                return
            held, end = own if n == holder.note else held, own.end + 1 if own else end
        if held and (said := held.of(self.scan.source)).strip() and not _PARAMETER.search(said):
            counter = self._counter(holder.command)
            number = counter.next(self._form(command.start(), holder.command))
            yield self._place(number, Span(command.start(), end), held, counter.prefix)
            self.at, self.note_end = command.end(), max(held.end, self.note_end)

    def _place(self, number: str, mark: Span, text: Span, series: str = "") -> Place:
        self.used, self.at = True, mark.end
        return Place(number, mark, text, self.chapter, series)

    def _mark(self, command: re.Match[str]) -> None:
        counter = self._counter(command[0][1:])
        if not self.scan.option(command.end()):  # one with a number waits for a text with that
            counter.waiting.append(counter.next(self._form(command.start(), command[0])))

    def _cite(self, command: re.Match[str]) -> Iterator[Place]:
        found, end = cited(self.scan, command)
        if found:
            whole = Span(command.start(), end)
            yield self._place(self.counters[""].next(self._form(command.start(), "")), whole, whole)

"""Titles in no marks, before their imprints: "in his book Pawns of Yalta (Urbana, 1982)", "told his story in I Chose Freedom (1946)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import houses, places
from edele_refs.parse.evidence import finite_words
from edele_refs.parse.journals import PERIODICAL
from edele_refs.parse.names import NameRun, parse_name
from edele_refs.parse.prose import leading
from edele_refs.parse.prose.capitals import capitals
from edele_refs.parse.prose.is_title import Bare, is_title
from edele_refs.parse.prose.owners import declined_before, editors_before, owner, writer_behind
from edele_refs.parse.prose.persons import is_named, persons
from edele_refs.parse.prose.told_imprints import told_imprints
from edele_refs.parse.prose.tongue import tongue
from edele_refs.parse.prose.weighed import SURE, Beginning, weighed
from edele_refs.parse.prose.within import articles, is_long, opening, prepositions, written
from edele_refs.parse.prose.works_behind import is_somebodys_work
from edele_refs.parse.scan import Scan

_REACH, _MAIN = 260, 60
"""Characters before an imprint, and of a main title before its stop."""


def bare_titles(scan: Scan) -> Iterator[Bare]:
    """What stands before an imprint, where something says where it begins."""
    yield from _told(scan)
    english = tongue(scan) == "en"
    for bracket in IMPRINT.finditer(scan.masked):
        placed = bracket["placed"] is not None
        if placed and bracket["placed"][0].islower() and not houses.is_called_house(bracket["placed"]) and not leading.translated_by(scan.codes).match(bracket["placed"]):
            continue
        if next(iter(scan.signatures_in(bracket.start(), bracket.end())), None):
            continue  # "Hlášení velitele z Ústí nad Labem (VÚA–VHA, f. MNO 1945, kart. 12)"
        if placed and (_is_person(scan, Span(*bracket.span("placed"))) or _event(scan.codes).match(bracket["placed"])):
            continue  # "Dans La Grande Illusion (Jean Renoir, 1937)", "the Eastern Front (Operation Bagration, Minsk 1944)"
        if placed and bracket["placed"].lower().rstrip(",. ") in _months(scan.codes):
            continue  # "History Today (March 2010)"
        if is_somebodys_work(scan, Span(bracket.start() + 1, bracket.end() - 1)):
            continue
        low = max(0, bracket.start() - _REACH)
        housed = placed and (_HOUSED.search(bracket.group()) is not None or houses.is_called_house(bracket["placed"].strip()))
        end = low + len(scan.masked[low : bracket.start()].rstrip())
        marked = leading.edits_behind(scan.codes).search(scan.masked, low, end) if scan.says("editor") else None
        editors, end = editors_before(scan, low, marked.start() if marked else end)
        window = Window(scan, low, end, Span(*bracket.span()), placed, housed, english, _points(bracket["placed"], housed) + (editors is not None))
        found = next((bare for bare in map(window.without_translator, window.readings()) if window.is_whole(bare)), None)
        if editors and found is None:
            found = next((bare for colon in _COLON.finditer(scan.masked, low, end) if window.is_whole(bare := Bare(Span(colon.end(), end), colon.end(), window.bracket))), None)
        found = replace(found, editors=editors) if found and editors else found
        found = replace(found, role="editor") if found and marked and found.writers else found
        if found and not _is_shown(scan, found.start) and (placed or " " in scan.masked[found.words.start : found.words.end]):
            yield found


def _told(scan: Scan) -> Iterator[Bare]:
    """What stands before an imprint that the sentence tells: "Rachel Hale’s Reading the Wood, published by Granta"."""
    for told in told_imprints(scan):
        if scan.quote_closed_at(told.span.start) is None:
            low = max(0, told.span.start - _REACH)
            editors, end = editors_before(scan, low, told.span.start)
            window = Window(scan, low, end, told.span, True, True, tongue(scan) == "en", (4 if told.house else 3 if told.place else 1) + 2 * (editors is not None))
            found = next((bare for bare in window.readings() if window.is_whole(bare)), None)
            if found and not _is_shown(scan, found.start) and not PERIODICAL.search(found.words.of(scan.text)):
                yield replace(found, editors=editors) if editors else found


def _points(placed: str | None, housed: bool) -> int:
    """What an imprint says for a title before it: a house much, a town little, a year nothing."""
    known = placed is not None and any(places.is_place(part) or houses.is_called_house(part) for part in _PARTS.split(placed)[:2])
    return 0 if placed is None else 1 + known + housed if housed else 1


_PARTS = late_pattern(r"[,:]\s")


@cache
def _months(codes: Codes) -> frozenset[str]:
    return frozenset(word.lower().rstrip(".") for key in ("months", "seasons") for word in words(key, codes))


@cache
def _event(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern('shown', codes)})(?!\w)", re.I)


def _is_person(scan: Scan, placed: Span) -> bool:
    """Whether it is somebody, and no house that is called after him: "Robert Laffont"."""
    said = placed.of(scan.text)
    return is_named(said) and not houses.is_called_house(said) and any(person == placed for person in persons(scan, *placed))


def _is_shown(scan: Scan, at: int) -> bool:
    """Whether a film or a play is named with who made it: "Le film de Peter Watkins, La Commune (Paris, 1871)"."""
    return _shown(scan.codes).search(scan.masked, max(0, at - 50), at) is not None


@cache
def _shown(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('shown', codes)})(?:\s(?:{pattern('by', codes) or 'by'}))?\s$")


IMPRINT = late_pattern(r"(?<=\s)\((?:\d{1,2}[^\W\d_]{0,3}\.?\s[^\W\d_]{2,10}\.?,\s)?(?:(?P<placed>(?:[’']s-)?[^\W\d_][^()\d]{2,80}?)[,:]?\s)?(?:1[5-9]|20)\d\d(?(placed)(?:[–-]\d{2,4}(?=\)))?)(?:\s\[\d{4}\])?(?:,\s[^()\W\d]{1,5}\.?\s(?:\d|[IVXLC]{1,6},)[^()]{0,20}|,\s\d{1,4}[–-]\d{1,4}|\sedition)?\)")
"""What may be an imprint, and whether it has more than a year."""
_HOUSED = late_pattern(r"\([^():,\d]{2,40}[:,]\s[^():\d]{2,50}[,\s]\s?\d")
"""An imprint with its place and its house: before it there is a title."""


@dataclass(frozen=True, slots=True)
class Window:
    """What stands before an imprint, and what the imprint says of it."""

    scan: Scan
    low: int
    end: int
    bracket: Span
    placed: bool
    housed: bool
    english: bool
    points: int = 0

    def readings(self) -> Iterator[Bare]:
        """The title as it may be, the surest first."""
        yield from self.owned()
        yield from self._whose()
        yield from self._headed()
        heavy = weighed(self.scan, self.low, self.end, self.points)
        yield from (self._heavy(one) for one in heavy if one.points >= SURE)
        sentence = self._sentence()
        stopped = [replace(self._told(at), stopped=True) for at in self._sure_leads(max(self.low, sentence - _MAIN), sentence - 2)] if self.placed and sentence > self.low else []
        # "autora de Palabras huérfanas. Los niños y la Guerra Civil (Taurus, 2009)": behind the stop nothing is said, and nothing leads to another work
        whole = not leading.work(self.scan.codes).search(self.scan.masked, sentence, self.end) and not finite_words(self.scan.masked[sentence : self.end])
        yield from stopped if whole else ()
        for at in self._leads(sentence):
            yield self._told(at)
        yield from stopped
        yield from (self._heavy(one) for one in heavy if one.points < SURE)
        for at in self._prepositions(sentence):
            yield self._told(at)

    def _heavy(self, one: Beginning) -> Bare:
        return replace(self._told(one.at), stopped=True, led=one.led)

    def _sure_leads(self, low: int, end: int) -> Iterator[int]:
        """Where the main title of a work begins whose subtitle stands before the imprint: "Rusconi, in Cefalonia. Quando gli italiani si battono (Einaudi, 2004)"."""
        yield from (m.end() for m in leading.work(self.scan.codes).finditer(self.scan.masked, low, end))
        yield from (m.end() for m in leading.issues(self.scan.codes).finditer(self.scan.masked, low, end))
        yield from (m.end() for m in leading.told_in(self.scan.codes).finditer(self.scan.masked, low, end))
        people = persons(self.scan, max(0, low - _MAIN), end)
        yield from (led.end() for person in people if (led := leading.within(self.scan.codes).match(self.scan.masked, person.end, end)))

    def _sentence(self) -> int:
        return max((m.end() for m in _SENTENCE.finditer(self.scan.masked, self.low, self.end)), default=self.low)

    def without_translator(self, bare: Bare) -> Bare:
        """"Blockade Diary, translated by Alan Myers"."""
        led = leading.translated(self.scan.codes).search(self.scan.masked, bare.words.start + 3, bare.words.end) if self.scan.says("translator") else None
        run = self.scan.names(led.end(), bare.words.end) if led else None
        if led and run and run.span == Span(led.end(), bare.words.end):
            return replace(bare, words=Span(bare.words.start, led.start()), translators=run)
        return bare

    def _told(self, start: int) -> Bare:
        """The title that begins here, without the one who is named behind it: "Il sergente nella neve di Mario Rigoni Stern"."""
        if (named := declined_before(self.scan, start, self.end)) and named.span.end + 4 < self.end:
            return Bare(Span(named.span.end + 1, self.end), start, self.bracket, named)
        behind = writer_behind(self.scan, start, self.end)
        behind = None if behind and self._is_within(start) else behind
        return Bare(Span(start, behind[0] if behind else self.end), start, self.bracket, behind[1] if behind else None)

    def _is_within(self, start: int) -> bool:
        """Whether somebody tells it "in" what begins here: who is named at the end of that title did not write it ("Ronald Fraser en Escondido. El calvario de Manuel Cortés")."""
        people = persons(self.scan, max(0, start - _MAIN), start)
        return any((led := leading.within(self.scan.codes).match(self.scan.masked, person.end)) and led.end() == start for person in people if is_named(person.of(self.scan.text)))

    def owned(self) -> Iterator[Bare]:
        """"Harrison Salisbury’s The 900 Days", "Frank Biess’ Homecomings"."""
        for at in (m.end() for m in _OWNS.finditer(self.scan.masked, self.low, self.end)):
            # a film has no subtitle: "Brian Moynahan’s Leningrad: Siege and Symphony (2013)"
            if (self.placed or ": " in self.scan.masked[at : self.end]) and (run := owner(self.scan, at)) is not None:
                called = leading.called(self.scan.codes).match(self.scan.masked, at, self.end) or self._praised(at)
                yield Bare(Span(called.end() if called else at, self.end), run.span.start, self.bracket, run)

    def _praised(self, at: int) -> re.Match[str] | None:
        """What is said of a work between its owner and its title: "Seth Koven’s wonderful "; no small words, which lead to places."""
        said = _PRAISED.match(self.scan.masked, at, self.end) if tongue(self.scan) != "de" else None  # "Marc Buggelns großes Werk Arbeit & Gewalt"
        return said if said and not _SMALL.intersection(said.group().split()) else None

    def _whose(self) -> Iterator[Bare]:
        """"There was also H. C. Darby, whose Domesday Geography of Eastern England (Cambridge, 1952)"."""
        for person in persons(self.scan, self.low, self.end) if self.placed else ():
            led = leading.whose(self.scan.codes).match(self.scan.masked, person.end, self.end)
            if led and is_named(person.of(self.scan.text)):
                yield Bare(Span(led.end(), self.end), person.start, self.bracket, NameRun(person, (parse_name(person.of(self.scan.text)),), (person,)))

    def _headed(self) -> Iterator[Bare]:
        """"Richard Bidlack and Nikita Lomagin, The Leningrad Blockade"."""
        at = self.low
        while self.placed and (begins := _CAPITAL.search(self.scan.masked, at, self.end)):
            run = self.scan.names(begins.start(), self.end)
            at = begins.end()
            if run is None or run.span.start != begins.start():
                continue
            comma = leading.title_behind(self.scan.codes).match(self.scan.masked, run.span.end)
            if leading.possessive(self.scan.codes).search(self.scan.masked, max(0, begins.start() - 12), begins.end()):
                continue  # "his Gareth Jones: Eyewitness to the Holodomor"
            if comma and (comma.group().endswith(", ") or begins.start() in (0, self._sentence()) or leading.by(self.scan.codes).search(self.scan.masked, max(0, begins.start() - 12), begins.start())) and run.names[0].given and is_named(run.spans[0].of(self.scan.text)):
                edits = comma["edits"] or (self.scan.says("editor") and leading.edited(self.scan.codes).search(self.scan.masked, max(0, begins.start() - 30), begins.start()))
                role = "editor" if edits else "author"
                yield Bare(Span(comma.end(), self.end), begins.start(), self.bracket, run, role)

    def _leads(self, sentence: int) -> Iterator[int]:
        scan = self.scan
        # with a capital it is a word of an English title: "Ancient Woodland: Its History, Vegetation and Uses"
        yield from (m.end() for m in leading.work(scan.codes).finditer(scan.masked, sentence, self.end) if not (self.english and m.start() > sentence and m.group()[0].isupper()))
        if self.placed:
            yield from (m.end() for m in leading.issues(scan.codes).finditer(scan.masked, sentence, self.end))
            yield from (m.end() for m in leading.told_in(scan.codes).finditer(scan.masked, sentence, self.end) if not self.english and self._is_called(m.end()))
        if self.english:
            yield from (m.end() for m in leading.verb(scan.codes).finditer(scan.masked, sentence, self.end))
        people = persons(scan, sentence, self.end) if self.english or self.placed else []
        people = [person for person in people if not leading.article_by(scan.codes).search(scan.masked, max(0, person.start - 40), person.start)]
        yield from (led.end() for person in people if (led := leading.within(scan.codes).match(scan.masked, person.end)) and (led.group().startswith(",") or (is_named(person.of(scan.text)) and (self.english or self._is_called(led.end())))))
        if self.housed and self.english:
            house = self.bracket.of(scan.text)[1:].rpartition(" ")[0].rstrip(",")
            yield from capitals(scan, sentence, self.end, ": " in house or houses.is_called_house(house))
        if self.placed and not self.english:
            yield from (at for at in articles(scan, sentence, self.end) if self.housed or is_long(scan.masked[at : self.end], self.bracket.of(scan.masked)))
            yield from written(scan, sentence, self.end)
        if self.placed:
            yield from (m.end() for m in leading.in_possessive(scan.codes).finditer(scan.masked, sentence, self.end) if self._is_called(m.end()))
            yield from (m.end() for m in _OF_SOMEBODY.finditer(scan.masked, sentence, self.end) if self.english)
            yield from (signal.end + 1 for signal in scan.signals if sentence <= signal.start < self.end)
            yield from opening(scan, sentence, self.end, self.bracket.end)
        if self.housed:
            yield from (m.end() for m in leading.possessive(scan.codes).finditer(scan.masked, sentence, self.end))

    def _prepositions(self, sentence: int) -> Iterator[int]:
        """What stands behind a small word that leads to it: the least sure of all."""
        if self.housed and not self.english:
            yield from prepositions(self.scan, sentence, self.end, houses.is_called_house(self.bracket.of(self.scan.text)[1:].rpartition(",")[0]))

    def _is_called(self, start: int) -> bool:
        """Whether it is no town in which somebody is: "had J. van Veen in Dredge, Drain, Reclaim (Den Haag, 1948)"."""
        said = self.scan.masked[start : self.end]
        return self.placed and said.count(" ") > 1 and not places.is_place(" ".join(said.split()[:2]).rstrip(","))

    def is_whole(self, bare: Bare) -> bool:
        """Whether words may be a title: no sentence, and in English with capitals."""
        return is_title(self.scan, bare, self.placed, self.housed, self.english)


_OWNS = late_pattern(r"(?<=[^\W\d_])(?:[’']s?|s)\s(?=(?:[^\W\d_A-ZÀ-ÞА-Я]{4,14}\s){0,2}(?:[^\W\d_a-zß-ÿа-џ]|\d))")
_PRAISED = late_pattern(r"(?:[^\W\d_A-ZÀ-ÞА-Я]{4,14}\s){1,2}(?=[^\W\d_a-zß-ÿа-џ])")
_COLON = late_pattern(r"(?<=[^\W\d_A-ZÀ-ÞА-Я]{3})\s?:\s(?=[^\W\d_a-zß-ÿа-џ])")
_SMALL = frozenset(words("function_words"))
_CAPITAL = late_pattern(r"(?:(?<![\w.’'-])|(?<=\s[dl][’']))[^\W\d_a-zß-ÿа-џ][\w.’'-]*")
_SENTENCE = late_pattern(r"(?<=[^\W\d_][^\W\d_][^\W\d_])[.!?;][”\"’»]?\s(?=[^\W\d_a-zß-ÿ])")
_OF_SOMEBODY = late_pattern(r"(?:^|(?<=[\s(]))[^\W\d_a-zß-ÿ][\w-]*[^\W\d_][’']s\s(?:(?:classic|pioneering|seminal|own|recent)\s)?")

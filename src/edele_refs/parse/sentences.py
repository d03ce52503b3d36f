"""Works that the sentences of a note's commentary name: "In The Concept of Law (1961), Hart distinguishes …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.cover import Cover
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import Imprint, in_brackets
from edele_refs.parse.locators import number_list
from edele_refs.parse.names import NameRun, parse_name
from edele_refs.parse.names.kinds import given_names
from edele_refs.parse.pieces import by_somebody
from edele_refs.parse.prose.capitals import SMALL, run_before
from edele_refs.parse.prose.works import works
from edele_refs.parse.prose.writers import put_writer
from edele_refs.parse.scan import Scan


def with_told(scan: Scan, drafts: list[Draft], verbs: bool) -> list[Draft]:
    """The drafts, and for those that are whole sentences the works that these name; ``verbs``: the note has sentences besides."""
    sentences = [draft for draft in drafts if _is_sentence(draft)]
    kept = [draft for draft in drafts if draft not in sentences]
    cover, found = Cover((draft.start, draft.end) for draft in kept), list[Draft]()
    for find in (_dated_only, works) if verbs or sentences else (_dated_only,):
        told = [draft for draft in find(scan) if not cover.meets(draft.start, draft.end)]
        for draft in told:
            draft.by = "told"
        found += told
        cover = Cover((draft.start, draft.end) for draft in (*kept, *found))
    for draft in kept:
        if draft.kind == "full" and "author" not in draft.values and ("editor" not in draft.values or "container-title" in draft.values) and scan.says("piece") and scan.quote_at(draft.start):
            _give_owner(draft)
    return kept + found


def _give_owner(draft: Draft) -> None:
    """Whose it is, before what it is called: "Douglas Hay’s classic essay, “Property, Authority and the Criminal Law”"."""
    led = _owned(draft.scan.codes).search(draft.scan.masked, max(0, draft.start - _OWNER_REACH), draft.start)
    run = draft.scan.names(led.start("name"), led.end("name")) if led else None
    if led and run and run.span == Span(*led.span("name")):
        draft.put_names("author", run)
        draft.start = run.span.start


_OWNER_REACH = 80


@cache
def _owned(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<![\w.’'-])(?P<name>[^\W\d_a-z][\w.-]*(?:\s[^\W\d_a-z][\w.-]*){{0,3}}){by_somebody(codes)}[,:]?\s$")


def is_called_before(scan: Scan, cores: tuple[Span, ...], bracket: Span) -> bool:
    """Whether a bracket holds the title and the imprint of what is called a book before it: "in seinem Lehrbuch (Das lebende Recht, 2. Aufl., Baden-Baden 1995, S. 23)"."""
    if not scan.says("book") or _called(scan.codes).search(scan.masked, max(0, bracket.start - 40), bracket.start) is None:
        return False
    return any(bracket.start + 6 < core.start and core.end < bracket.end and _TITLE_FIRST.match(scan.masked, bracket.start) for core in cores)


@cache
def _called(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<!\w)(?:{pattern('book', codes)})\s$")


_TITLE_FIRST = late_pattern(r"[(\[][^\W\d_a-zß-ÿ][\w’'-]*\s[^(),]*,\s")


def _is_sentence(draft: Draft) -> bool:
    """Whether an imprint in brackets stands amid what was taken for a title: the sentence that names the work."""
    where = draft.place_of("container-title") or draft.place_of("title")
    if where is None or draft.by != "printed" or {"author", "editor"} & draft.values.keys() or "(" not in draft.scan.words or draft.scan.quote_at(where.start):
        return False
    inside = (i for i in draft.scan.imprints if where.start + 3 < i.span.start and i.span.end < where.end - 3)
    goes_on = _NEXT_SENTENCE if draft.kind == "full" else _GOES_ON
    return any(draft.scan.text[i.span.start] == "(" and draft.scan.text[i.span.start - 2] != "," and i.year and i.year.end - i.year.start == _OF_YEAR and goes_on.match(draft.scan.masked, i.span.end) for i in inside)


_OF_YEAR = 4
"""A year alone: "Immigrés russes en France (1900–1950). Contribution" is a title, and "Altieri Biagi Maria Luisa, (1969), Scienziati" no sentence."""
_GOES_ON = late_pattern(r"[,.]?\s[^\W\d_]")
_NEXT_SENTENCE = late_pattern(r"\.\s[^\W\d_a-zß-ÿ][^\W\d_]*\s[^\W\d_]")


def _dated_only(scan: Scan) -> Iterator[Draft]:
    """Titles before a year alone, where something says that they are works: "his report A Time for Change (1988)"."""
    for imprint in (*scan.imprints, *_of_inner_papers(scan)) if "en" in scan.codes or not scan.codes else ():
        if imprint.year and not imprint.place and not imprint.publisher and scan.text[imprint.span.start] == "(" and (draft := _named(scan, imprint.span)):
            draft.imprint = imprint
            draft.put("issued", imprint.year)
            draft.put("edition", imprint.edition)
            _put_command(draft, imprint)
            yield draft


def _of_inner_papers(scan: Scan) -> Iterator[Imprint]:
    """The years of papers by command that stand within another bracket: "(Report of the Committee on Legal Education (1971; Cmnd 4595) ch. 9)"."""
    for found in _BY_COMMAND.finditer(scan.masked) if scan.has(_COMMANDS) else ():
        outer = scan.bracket_around(found.start())
        if outer and outer.start < found.start() and (imprint := in_brackets(scan.masked, *found.span())):
            yield imprint


_COMMANDS = frozenset(("cmnd", "cmd", "cd", "cm"))
_BY_COMMAND = late_pattern(r"\((?:18|19|20)\d\d; (?:Cmnd|Cmd|Cd|Cm)\.? \d{1,5}\)")


def _put_command(draft: Draft, imprint: Imprint) -> None:
    """A paper's number in the bracket, and the place cited behind it."""
    if not imprint.series or not _BY_COMMAND.fullmatch(draft.scan.masked, *imprint.span):
        return
    draft.type = "report"
    draft.put("collection-title", imprint.series)
    draft.put("collection-number", imprint.number)
    if known_as := _KNOWN_AS.search(draft.scan.masked, max(0, draft.start - _OWNER_REACH), draft.start):
        draft.start = known_as.start()
    if place := _place_behind(draft.scan.codes).match(draft.scan.masked, imprint.span.end):
        draft.locator = Span(*place.span("place"))
        draft.end = place.end()


_KNOWN_AS = late_pattern(r"(?<![^\s(])[Tt]he\s(?:[A-Z][\w’'-]+\s){1,2}[Rr]eport(?:\s(?:on|into|of)\s[^,.;()]{3,60})?,\s$")
"""“The Robbins report on higher education, Higher Education (1963; Cmnd 2154)”: what all call it, before its title."""


@cache
def _place_behind(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",?\s(?P<place>{number_list(codes)})")


def _named(scan: Scan, bracket: Span) -> Draft | None:
    sentence = max((m.end() for m in _SENTENCE.finditer(scan.masked, max(0, bracket.start - _REACH), bracket.start)), default=max(0, bracket.start - _REACH))
    if (around := scan.bracket_around(bracket.start)) and around.start < bracket.start:
        sentence = max(sentence, around.start + 1)
    if reported := _REPORT.search(scan.masked, sentence, bracket.start):
        draft = Draft(scan, reported.start("title"), bracket.end, type="report")
        draft.put("title", Span(reported.start("title"), bracket.start - 1))
        return draft
    begins = _begins(scan, sentence, bracket.start - 1)
    if begins is None:
        return None
    draft = Draft(scan, begins, bracket.end, type="book")
    draft.put("title", Span(begins, bracket.start - 1))
    called = _kind(scan.codes).search(scan.masked, max(sentence, begins - 40), begins)
    owner = _OWNER.search(scan.masked, max(sentence, begins - 60), called.start() if called else begins)
    if owner:
        span = Span(*owner.span("name"))
        draft.put_names("author", NameRun(span, (parse_name(span.of(scan.text)),), (span,)))
        draft.start = owner.start()
    elif called or (_IN.search(scan.masked, max(0, begins - 12), begins) and _SAYS.match(scan.masked, bracket.end)):
        put_writer(draft, Span(begins, bracket.start - 1), bracket.end)
    elif not _BY_COMMAND.fullmatch(scan.masked, *bracket):
        return None
    if called and called["report"]:
        draft.type = "report"
    return draft


_REACH = 200
_SENTENCE = late_pattern(r"(?<=[^\W\d_][^\W\d_][^\W\d_])[.!?;]\s(?=[^\W\d_a-zß-ÿ])|\)\.\s")
_REPORT = late_pattern(r"(?:^|[,;(]\s|the\s)(?P<title>(?:First\s|Second\s|Third\s|Final\s|Interim\s)?Report\s(?:of|on|to)\s(?:the\s)?[A-Z][^().;:]{6,140})\s$")
_OWNER = late_pattern(r"(?<![\w.])(?P<title>(?:Lord|Lady|Sir|Dame|Professor|Justice)\s)?(?P<name>[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2}?)(?:[’']s|(?<=s)[’'])\s(?:[a-z]{3,12}\s)?$")
_IN = late_pattern(r"(?:^|\W)[Ii]n\s(?:(?:his|her|their)\s)?$")
_SAYS = late_pattern(r"\),?\s(?:[A-Z][\w.’-]*\s){1,3}[a-z]|,\s(?:[A-Z][\w.’-]*\s){1,3}[a-z]|\s(?:[A-Z][\w.’-]*\s){1,3}[a-z]+s\s")


@cache
def _kind(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<!\w)(?:{pattern('book', codes)}|{pattern('article', codes)}|(?P<report>report)|lectures?|judgment|postscript\sto|preface\sto)[,:]?\s$")




def _begins(scan: Scan, sentence: int, end: int) -> int | None:
    """Where the words with capitals begin that go on to a bracket, as English titles have them; owners are no part."""
    run = run_before(scan, sentence, end, _is_high)
    owned = next((n for n, (_, token) in enumerate(run[:4]) if token.endswith(("’s", "'s"))), None)
    if owned is not None and run[owned + 1 :] and (owned > 0 or run[1][1] in _ARTICLES or not run[1][1].islower()) and run[0][1].partition("’")[0] not in _ARTICLES:
        run = run[owned + 1 :]
    while run and (run[0][1] in SMALL or (run[0][1] in ("In", "See", "As") and len(run) > 1 and run[1][1] in _ARTICLES)):
        run = run[1:]
    return run[0][0] if len(run) > 1 and not given_names() & {run[0][1]} else None


_ARTICLES = frozenset(("The", "A", "An"))


def _is_high(token: str) -> bool:
    return not set("()[];") & set(token) and token[:1].isupper() and not token.endswith((".", "!"))

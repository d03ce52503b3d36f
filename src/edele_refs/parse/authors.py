"""Authors, editors and institutions at the head of a reference."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import italics
from edele_refs.parse.bodies import EXPLAINED, OPEN, read_body
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun, is_institution, parse_name
from edele_refs.parse.names.as_titles import without_title
from edele_refs.parse.names.kinds import LONG_INITIALS, given_names
from edele_refs.parse.names.old import old_name
from edele_refs.parse.names.others import behind
from edele_refs.parse.names.surname_rows import surname_row
from edele_refs.parse.peelers.people import and_translated, behind_names
from edele_refs.parse.says_in import said_in
from edele_refs.parse.whose import whose
from edele_refs.values import Name


@cache
def idem(codes: Codes) -> re.Pattern[str]:
    # "Dies zeigt Kiesow": a pronoun
    return long_pattern(rf"(?!Dies\s[a-zß-ÿ])(?P<word>{pattern('idem', codes)}|I[Dd]\.|id\.|[Ii]dem)\s?(?P<stop>[,:.]|(?=\s(?:[^\W\d_]|[„“‘«\"]|\([^\W\d_]|[–—/&]\s))|$)\s?(?!\d)")


WITH = late_pattern(r"\.?(?:\s?/\s?|\s(?:u\.|und|and|et|&|[–—]|a|i|y|e|и|та|й)\s|,\s(?=[^,()]{3,60}\s\())")
"""What joins "id." and those who wrote or edited with him."""


def _with_idem(draft: Draft, found: re.Match[str], end: int) -> int | None:
    """"ders./Klaus Tenfelde, Arbeiter", "TÝŽ – FRANC, Martin (ed.): Průvodce": those named write or edit with the author of the source before; where the title begins."""
    joined = WITH.match(draft.scan.masked, found.end("word"), end)
    run = draft.scan.names(joined.end(), end) if joined else None
    if run and (role := behind_names(draft.scan.codes).match(draft.scan.masked, run.span.end, end)):
        draft.put_names("editor", run)
        draft.flags.add("edited-with-idem")
        return role.end()
    if run is None or draft.scan.masked[run.span.end : run.span.end + 1] not in (",", ":"):
        return None
    draft.put_names("author", run)
    draft.flags.add("author-with-idem")
    return run.span.end + 2


def _edits_himself(draft: Draft, found: re.Match[str], end: int) -> int | None:
    """"ders. (Hg.): Tagebuch aus Moskau", "týž (ed.), Sborník": he edited what follows; where its title begins."""
    at = found.end("word") + draft.scan.masked.startswith(".", found.end("word"), end)
    role = behind_names(draft.scan.codes).match(draft.scan.masked, at, end)
    if role is None or "(" not in role.group():
        return None
    draft.flags.add("idem-edits")
    at = role.end()
    while at < end and draft.scan.masked[at] in " ,.:;":
        at += 1
    return at


def read_authors(draft: Draft, start: int, end: int) -> int:
    """Put the authors (or editors) at ``start`` into the draft; where the title begins."""
    for read in (_read_idem, _disputants, said_in, whose, _read_old):
        if begins := read(draft, start, end):
            return begins
    title = next(iter(italics.within(draft.scan.italics, start, end)), None)
    run = surname_row(draft.scan, start, end) or draft.scan.names(start, end)
    if run and (_is_subject(draft, run, start) or (run.span.end >= end - 1 and not title and _edited(draft, run))):
        return start
    if title and title.start > start:
        end = title.start
        run = draft.scan.names(start, end) if run and run.span.end > end else run
        if not _fills(draft, run, end) and (stop := _before_title(draft, start, end)):
            return stop
    if run is None or not _ends_names(draft, run.span.end, end):
        return read_body(draft, start, end)
    return _put_people(draft, run, start, end)


def _read_idem(draft: Draft, start: int, end: int) -> int | None:
    """"Id.", and those who wrote or edited with him."""
    found = idem(draft.scan.codes).match(draft.scan.masked, start, end)
    if found is None:
        return None
    draft.flags.add("idem")
    return _with_idem(draft, found, end) or _edits_himself(draft, found, end) or found.end()


def _read_old(draft: Draft, start: int, end: int) -> int | None:
    """Who wrote before people had surnames."""
    old = old_name(draft.scan.masked, start, end)
    if old is None:
        return None
    draft.put_literals("author", [Span(*old.span("name"))])
    return old.end()


def _is_subject(draft: Draft, run: NameRun, start: int) -> bool:
    """Whether somebody is what a work is about: "П. А. Столыпин: программа реформ"."""
    masked = draft.scan.masked
    return bool(_CYRILLIC.match(masked, start) and EXPLAINED.match(masked, run.span.end))


def _put_people(draft: Draft, run: NameRun, start: int, end: int) -> int:
    """Put names into the draft, as editors where a word before or behind them says so; where the title begins."""
    masked, codes, at = draft.scan.masked, draft.scan.codes, run.span.end
    if other := behind(codes).match(masked, at, end):
        at = other.end()
    role = behind_names(codes).match(masked, at, end)
    if not role and (writers := without_title(draft, run, end)) is not run:
        run, at = writers, run.spans[-1].start
    led = None if role else _role_before(codes).search(masked, max(0, start - 14), start)
    if led and start == draft.start:
        draft.start = led.start("word")
    if role or led:
        draft.lead_names("editor", run)
    else:
        draft.put_names("author", run)
    return _past_marks(draft, and_translated(draft, role.end(), end) if role else at, end)


def _past_marks(draft: Draft, at: int, end: int) -> int:
    """Behind the marks that part names from a title."""
    while at < end and draft.scan.text[at] in " ,:.;–—-" and not draft.scan.masked.startswith(" // ", at):
        at += 1
    return at + 1 if _holds_rest(draft, at) else at


_DISPUTES = late_pattern(r"\s[(\[](?:Pr(?:ä|ae)s(?:\.|es)?|Resp(?:\.|ondens|ondent)?|Def(?:\.|endens|endent)?|Auct(?:\.|or)?|Autor|Vors\.)[)\]](?:\s?/\s?|,?\s(?:und|u\.|et|and|e|&)\s|[,;:.]\s|$)")
_LONGEST_NAME, _MOST_DISPUTANTS = 80, 8


def _disputants(draft: Draft, start: int, end: int) -> int | None:
    """"Samuel Stryk (Praes.)/Johann Müller (Resp.), De iure belli": who presided over a disputation, and who defended it."""
    runs, at = list[NameRun](), start
    while len(runs) < _MOST_DISPUTANTS and (role := _DISPUTES.search(draft.scan.masked, at, min(end, at + _LONGEST_NAME))):
        run = draft.scan.names(at, role.start())
        if run is None or run.span.end < role.start():
            break
        runs.append(run)
        at = role.end()
    if not runs:
        return None
    names, spans = tuple(n for run in runs for n in run.names), tuple(s for run in runs for s in run.spans)
    draft.put_names("author", NameRun(Span(start, runs[-1].span.end), names, spans))
    draft.type = "thesis"
    draft.flags.add("no names")
    return at


@cache
def _role_before(codes: Codes) -> re.Pattern[str]:
    """"Red. T. Epsztein, Inwentarz …": the editor's word before who stands at the head of a note or behind a semicolon; "Comp." is a signal there."""
    return long_pattern(rf"(?:^|[;.]\s)(?P<word>(?=[^\W\d_a-zà-ÿа-џґ])(?!Comp\.)(?i:{pattern('editor', codes)})(?<=\.))\s$")


def _edited(draft: Draft, run: NameRun) -> bool:
    """Whether what stands before an editor alone is a title: "Dienstkalender Heinrich Himmlers, hg. v. Peter Witte", not "Sir John Salmond, ed. G. Williams"."""
    if not draft.values.keys() & {"editor", "translator"} or "title" in draft.values:
        return False
    first = run.names[0].given.partition(" ")[0]
    return "." not in first and first not in given_names()


def _holds_rest(draft: Draft, at: int) -> bool:
    """Whether a bracket holds all that is cited of those named before it: "Полян П. М. (Не по своей воле… С. 71)"."""
    bracket = draft.scan.bracket_around(at + 1)
    return bracket is not None and bracket.start == at and bracket.end >= draft.end


def _fills(draft: Draft, run: NameRun | None, end: int) -> bool:
    """Whether what stands before a title in italics has been read: not "FLORENTINO" alone of "FLORENTINO, Manolo. *Em costas negras*"."""
    if run is None or not _ends_names(draft, run.span.end, end):
        return False
    torn = len(run.names) == 1 and not run.names[0].given and _GIVEN_BEHIND.fullmatch(draft.scan.masked, run.span.end, end)
    return not torn


_GIVEN_BEHIND = late_pattern(r",\s[^\W\d_a-z][\w’-]+(?:\s(?:de|da|do|dos|[A-ZÀ-Þ][\w.]*)){0,3}\.\s")


_BEFORE_TITLE = late_pattern(r"(?P<name>[^\W\d_a-z][\w.’'-]*(?:\s[\w.’'-]+){0,4}(?:,\s[^\W\d_a-z][\w.’'-]*(?:\s[\w.’'-]+){0,3})?)(?P<role>,?\s\([^()]{2,12}\))?[,:.]\s$")


def _before_title(draft: Draft, start: int, end: int) -> int | None:
    """Who stands before a title in italics, whatever the name: "Xu Guoqi, *China and the Great War*"."""
    found = _BEFORE_TITLE.fullmatch(draft.scan.masked, start, end)
    if not found or (found["role"] and not behind_names(draft.scan.codes).match(draft.scan.masked, found.end("name"), end)):
        return None
    span = Span(*found.span("name"))
    name = parse_name(span.of(draft.scan.text))
    if is_institution(span.of(draft.scan.text)) or not name.family:
        name = Name(literal=span.of(draft.scan.text))
    draft.put_names("editor" if found["role"] else "author", NameRun(span, (name,), (span,)))
    return end


def _ends_names(draft: Draft, at: int, end: int) -> bool:
    """Whether a delimiter, a quotation or a role follows names."""
    masked = draft.scan.masked
    rest = masked[at : min(end, at + 40)]
    initialled = re.search(r"\b[^\W\d_]\.", draft.scan.text[max(0, at - 40) : at])
    if initialled and re.match(r"\s(?:The|A|An|Das|Der|Die|La|Le|Les|Il)\s", rest):
        return True
    if not rest.strip(" .,") or rest.lstrip()[:1] in OPEN + "(":
        return True
    if rest[0] in ",:" or (rest[0] == "." and rest[1:2] == " ") or rest.startswith(" // "):
        return True
    if draft.scan.text[at - 1] == "." and rest[0] == " " and rest[1:2].isalnum():
        return bool(_INITIALLED.search(draft.scan.text[max(0, at - 7) : at]))
    return bool(behind_names(draft.scan.codes).match(masked, at, end) or behind(draft.scan.codes).match(rest) or re.match(r"\s?,?\s?op\.", rest))


_INITIALLED = late_pattern(rf"\b(?:\w|{LONG_INITIALS})\.$")
_CYRILLIC = late_pattern(r"[А-ЯЁІЇЄҐ]")

"""What a reference that the tagger would cut anew may not tear or swallow."""

from __future__ import annotations

from collections.abc import Sequence

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.back.leading_back import led_back
from edele_refs.parse.citing_brackets import says_where_printed
from edele_refs.parse.codas import codas
from edele_refs.parse.draft import Draft
from edele_refs.parse.other_editions import ELSEWHERE
from edele_refs.parse.scan import Scan, between
from edele_refs.parse.stops import RULER
from edele_refs.parse.unpublished.datelines import record_word
from edele_refs.tagger.drafts import NAMES


def cuts_quotation(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether a reference would end within a title in quotation marks: "NKVD et SNK, « | O poriadke »"."""
    titles = (t.span for draft in ours for t in draft.traces if t.variable == "title")
    quoted = (
        span
        for span in titles
        if any(q.start <= span.start and span.end <= q.end for q in piece.scan.quotes)
    )
    return any(span.start - 2 <= piece.end < span.end for span in quoted)


def cuts_editors(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether a reference would begin with those who edited another one, behind its title: "Lietuvos partizanų kovos, sud. | N. Gaškaitė, Kaunas: Mintis"."""
    for draft in ours:
        title = draft.place_of("container-title") or draft.place_of("title")
        makers = [t.span for t in draft.traces if t.variable in ("editor", "translator")]
        if title and makers and title.end <= piece.start <= min(makers).start:
            return True
    return False


def cuts_name(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether a reference would begin within a name: "Dominique | Margairaz, Foires et marchés"."""
    names = (t.span for draft in ours for t in draft.traces if t.variable in NAMES)
    return any(span.start < piece.start < span.end and piece.scan.text[piece.start - 1] in " -." and not _between_names(piece, span) for span in names)


def cuts_authors(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether a reference would begin with a later one of several authors or editors: "NOIRIEL, Gérard ; | OFFENSTADT, Nicolas, Histoire"."""
    if not piece.scan.text[: piece.start].rstrip().endswith(";"):
        return False
    for draft in ours:
        makers = [t.span for t in draft.traces if t.variable in ("author", "editor")]
        if makers and min(makers).start < piece.start < max(span.end for span in makers):
            return True
    return False


def _between_names(piece: Draft, span: Span) -> bool:
    """Whether a comma, or a small word, parts what stands before from the piece: several names are one span."""
    before = piece.scan.text[span.start : piece.start].rstrip()
    return before.endswith((",", ";", "/")) or before.rpartition(" ")[2].islower()


def swallows_page(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether its title would go on behind a page and a stop: "Lewin, Making, 62. Lewin’s evidence comes from …"."""
    return _PAGE_WITHIN.search(str(piece.values.get("title", ""))) is not None


_PAGE_WITHIN = late_pattern(r"[^\W\d_]{2},\s\d{1,3}(?:[-–]\d{1,3})?\.\s[A-ZÀ-Þ][a-zà-þ’']{2}")


_CITING = frozenset(words("citing"))
_ELSEWHERE = late_pattern(ELSEWHERE)


def swallows_source(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether a reference would go on behind its page or imprint with what it cites itself, or its translation: "Elliott, Pawns, 102 (citing War Department cable …)"."""
    ends = [end for draft in ours if piece.start <= draft.start and (end := _end(draft)) < piece.end]
    return any(_leads_on(piece, signal) and any(end <= signal.start <= end + 3 for end in ends) for signal in between(piece.scan.signals, piece.start, piece.end))


def _end(draft: Draft) -> int:
    """Where the page of a reference ends, or its imprint."""
    return max(draft.locator.end if draft.locator else 0, draft.imprint.span.end if draft.imprint and draft.imprint.place else 0)


def _leads_on(piece: Draft, signal: Span) -> bool:
    """Whether a signal leads to a source of the source, or to another edition; "ap. 58" is a Lithuanian inventory, no "apud"."""
    text = piece.scan.text
    return _ELSEWHERE.fullmatch(text, *signal) is not None or (signal.of(text).casefold() in _CITING and not text[signal.end : signal.end + 2].strip().isdigit())


def swallows_imprint(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether its title would hold the town and year of another book: "Surveiller et punir, Paris, 1975; trad. it. Sorvegliare e punire, Torino 1976"."""
    title = piece.place_of("title")
    if title is None:
        return False
    return any(d.imprint is not None and d.imprint.place is not None and d.imprint.year is not None and title.start <= d.imprint.span.start and d.imprint.span.end <= title.end for d in ours)


def swallows_quotation(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether its title would hold another's author and title: "issues of Al-Wafd. Articles include Medhat Khafagi, “Kings of Business”"."""
    title = piece.place_of("title")
    if title is None or "author" in piece.values:
        return False
    told = ((draft.place_of("author"), draft.place_of("title")) for draft in ours)
    return any(a and t and title.start < a.start and t.end <= title.end and any(q.start <= t.start and t.end <= q.end for q in piece.scan.quotes) for a, t in told)


def swallows_title(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether two titles in quotation marks that "and" parts would become one: "Harris, “Modernizing the Nation,” and “States at the Limit,” 39"."""
    heads = {draft.start for draft in ours if draft.kind == "short"}
    within = (quote.start - 1 for quote in between(piece.scan.quotes, piece.start, piece.end) if quote.start - 1 in heads)
    joins = (_JOINS.search(piece.scan.masked, piece.start, start) for start in within)
    return any(join and piece.scan.quote_closed_at(join.start()) for join in joins)


_JOINS = late_pattern(r",?\s[^\W\d_]+\s$")
"""“and” between two titles."""


def cuts_record(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether a record, called what it is, would lose how it begins: "memorandum on the forces of the crown in | Mesopotamia, AIR 20/526"."""
    titles = (title for draft in ours if "archive_location" in draft.values and (title := draft.place_of("title")) and title.start == draft.start)
    named = any(name.given or name.literal for name in piece.names_of("author"))
    return not named and any(title.start < piece.start < title.end and record_word().match(piece.scan.masked, title.start) for title in titles)


def swallows_aside(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether words that belong to no reference would be taken into a title, "Krieg, S. 5 | (mit weiterer Literatur)", or where it was printed too into anything."""
    scan, title = piece.scan, piece.place_of("title")
    said = scan.once("codas", lambda: tuple(codas(scan.masked)))
    if title and any(title.start < span.start < title.end for span in said):
        return True
    printed = (b for b in between(scan.brackets, piece.start, piece.end) if says_where_printed(scan, b))
    return any(not any(draft.start < b.start < draft.end for draft in ours) for b in printed)


def cuts_ruler(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether a reference would begin with a ruler whom a title's second sentence names: "… les étrangers ? | Louis XIV, les immigrés"."""
    asked = piece.scan.masked[max(0, piece.start - 2) : piece.start] in ("? ", "! ")
    return asked and RULER.match(piece.scan.masked, piece.start) is not None and any(draft.start < piece.start < draft.end for draft in ours)


TORN = (cuts_quotation, cuts_ruler, cuts_record, cuts_editors, cuts_name, cuts_authors, swallows_title, swallows_imprint, swallows_page, swallows_quotation, swallows_source, swallows_aside)
"""What speaks against a reference that is cut anew: each says so of it and of those that the grammars had."""


def loses_note(seen: Scan, theirs: Sequence[Draft], ours: Sequence[Draft]) -> bool:
    """Whether nothing would be left of the note that a short form leads to: "Corbin, Le village | , cf. note 28, p. 94"."""
    inside = (back.start for back in led_back(seen) for draft in ours if draft.start < back.start < draft.end)
    return any(not any(other.start < start < other.end for other in theirs) for start in inside)

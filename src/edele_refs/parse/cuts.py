"""Where a reference might begin or end: at semicolons, between sentences, behind signals.

A cut too many costs little, since the division of the note weighs the stretches between
them; a cut too few cannot be made good.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import called, dated_first, dated_last, dotted, title_behind
from edele_refs.parse.conjoined import PAGE, PAGED, joins_references
from edele_refs.parse.cover import Cover
from edele_refs.parse.editions.documents import follows_record, printed_behind
from edele_refs.parse.evidence import Evidence, uncut
from edele_refs.parse.going_on import goes_on
from edele_refs.parse.known import Known
from edele_refs.parse.law import acts
from edele_refs.parse.leads import leads
from edele_refs.parse.places import is_place
from edele_refs.parse.reviews.critiques import reviews
from edele_refs.parse.scan import Scan, between
from edele_refs.parse.stops import after_place, ends_sentence
from edele_refs.parse.subtitles import within_title
from edele_refs.parse.unpublished.letters import office_at
from edele_refs.parse.unpublished.signed_for import says_what_was_signed

Delimiter = tuple[int, int, str]
"""Where it begins and ends, and of what kind it is."""


class Cut(NamedTuple):
    """A place where a reference may begin (``after`` delimiters) or end (``before`` them)."""

    before: int
    after: int
    kind: str


def cuts(scan: Scan, known: Known, seen: Evidence, start: int, end: int) -> list[Cut]:
    """All cuts between ``start`` and ``end``, these two included."""
    found = {start: Cut(start, start, "edge"), end: Cut(end, end, "edge")}
    for low, high, kind in _delimiters(scan, known, seen, start, end):
        if start < high < end or (start < low < end):
            before = found.get(high)
            if before is None or before.kind == "stop" or (before.kind == "and" and kind != "lead"):
                found[high] = Cut(low, high, kind)
    return sorted(found.values(), key=lambda cut: (cut.after, cut.before))


@cache
def _stops(codes: Codes) -> re.Pattern[str]:
    own = "|".join(sorted(re.escape(word) for word in words("and_", codes) if word.isalpha()))
    # the Greek semicolon is a raised point
    mark = r"[;·\u0387]" if "el" in codes else ";"
    return long_pattern(
        rf"(?P<closed>(?<=␟)[”’»\"“]\s+)(?=[A-ZÀ-ÞА-Я])|(?P<semi>{mark}\s*(?:(?:and|und|sowie|et|и|а также|oraz|e|y|i)\s)?)"
        rf"|(?P<and>(?:(?<=\df|ff)\.)?,?\s(?:{_AGAINST}|as\swell\sas|and|und|sowie|oraz|а также|et|e|y|и|i|or|oder|{own}|[&/–—])(?:,\s(?:con|with|avec|mit|aus|from|for|on|pour|sur|per|su|sobre|para|zu|zur|voor|over|dla|для)\s[^,;.()\d]{{2,40}},|\s[–—]\s[^–—;.()\d]{{3,40}}\s[–—])?(?:\s(?:also\s)?(?:in|dans|bei|en|em|w|v|в|à|auf|to|aan|a)(?=\s[^\W\d_a-zà-ÿа-џґ]))?\s)"
        r"|(?P<stop>[.?!…]['’”“»\"]?\)?\s+)(?=[^\s])"
    )


# "Clark, Society, 12, against Innes, ‘History’, 170": whose view is not followed
_AGAINST = r"as\sagainst|against|contra|pace|versus|gegen|entgegen|contre|contro|wbrew|против|проти"
_OPENING = late_pattern(r"\s[(\[](?=[^\W\d_a-zà-ÿа-џґ])")
_CLOSING = late_pattern(r"[)\]]")
_SLASH = late_pattern(r"\s/\s[^;]{0,80}$")


def _delimiters(scan: Scan, known: Known, seen: Evidence, start: int, end: int) -> list[Delimiter]:
    """Every place that may part two references, those of one form behind each other."""
    whole = seen.once("uncut", lambda: uncut(scan, seen))
    found = [
        *_between(scan, seen, whole, start, end),
        *_around_signals(scan, start, end),
        *((head.start - 2, head.start, "semi") for head in dated_first.heads(scan, seen) if start < head.start < end),
        *_around_brackets(scan, whole, start, end),
        *_behind_pages(scan, seen, whole, start, end),
    ]
    begins = sorted([start, *(c[1] for c in found)])
    if any(kind == "closed" for _, _, kind in found):
        bare = [b for b in begins if not scan.quote_at(b)]
        found = [c for c in found if c[2] != "closed" or not _within_reference(scan, seen, bare, c[0], c[1])]
    hard = sorted([start, *(c[1] for c in found if c[2] in ("semi", "signal", "closed"))])
    for cut in _led(scan, known, seen, start, end):
        if not _within_reference(scan, seen, begins, cut[1], since=hard[bisect_right(hard, cut[1]) - 1]):
            found.append(cut)
            if _is_surely_named(scan, cut[1], end):
                insort(begins, cut[1])  # "and more generally J. M. Neeson, Commoners: Common Right, …"
    return found


def _between(scan: Scan, seen: Evidence, whole: Cover, start: int, end: int) -> Iterator[Delimiter]:
    """Stops, semicolons, "and" and closing marks over which no reference goes on."""
    for match in _stops(scan.codes).finditer(scan.masked, start, end):
        kind = match.lastgroup or "stop"
        if whole.reach(match.start()) > match.start() + 1 or goes_on(scan, match.end()):
            continue
        if not _is_no_end(scan, seen, kind, match, start, end):
            before = len(match.group().rstrip()) if kind in ("stop", "closed") else match.group()[0] == "."
            yield match.start() + before, match.end(), kind


def _around_signals(scan: Scan, start: int, end: int) -> Iterator[Delimiter]:
    """What leads to a source, and what leads from a record to where it is printed."""
    for signal in scan.signals:
        if start <= signal.start < end:
            yield from _around_signal(scan, signal, start, end)
    for led in printed_behind(scan.codes).finditer(scan.masked, start, end):
        if follows_record(scan, led.start()):
            yield led.start(), led.end(), "signal"


def _around_brackets(scan: Scan, whole: Cover, start: int, end: int) -> Iterator[Delimiter]:
    """A bracket that was looked into opens and closes what stands in it."""
    opening = [*_OPENING.finditer(scan.masked, start, end)]
    yield from ((m.start(), m.end(), "semi") for m in opening if whole.reach(m.end()) < m.end() and _is_full_name(scan, m.end(), end))
    yield from ((m.start(), m.end(), "semi") for m in opening if _opens_record(scan, m))
    yield from ((m.start(), m.end(), "semi") for m in _CLOSING.finditer(scan.masked, start, end) if whole.reach(m.end()) < m.end())


def _behind_pages(scan: Scan, seen: Evidence, whole: Cover, start: int, end: int) -> Iterator[Delimiter]:
    """Where something else goes on behind the page that is cited."""
    dated = scan.once("dated", lambda: Cover(d.span for d in scan.dates))
    told = (cut for cut in after_place(scan, dated, start, end) if whole.reach(cut[0]) <= cut[0] and not goes_on(scan, cut[1]) and not _printed_again(scan, cut))
    for cut in (*_after_cited_page(scan, start, end), *told):
        if not dated_first.goes_on(scan, seen, start, Span(*cut[:2]), end):
            yield cut


def _led(scan: Scan, known: Known, seen: Evidence, start: int, end: int) -> list[Delimiter]:
    """Where prose passes into a reference, in order."""
    whole = seen.once("uncut", lambda: uncut(scan, seen))
    found = [cut for cut in leads(scan, known, seen, start, end) if whole.reach(cut[1]) <= cut[1] + 1 and not called.stands(scan, cut[1]) and not dated_first.goes_on(scan, seen, start, Span(*cut[:2]), end)]
    if "/" in scan.words:
        found = [cut for cut in found if not _SLASH.search(scan.masked[max(0, cut[0] - 90) : cut[0]])]
    return sorted(found, key=itemgetter(1))


def _is_no_end(scan: Scan, seen: Evidence, kind: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether a reference goes on over a stop, a semicolon, an "and" or closing marks."""
    if kind == "and":
        return not joins_references(scan, match, end)
    if kind == "closed":
        return not _sentence_closed(scan, match, end)
    if dated_first.goes_on(scan, seen, start, Span(*match.span()), end):
        return True
    if kind == "semi":
        return _between_names(scan, match.start(), start) or within_title(scan, Span(*match.span()), start, end)
    return (
        not ends_sentence(scan, match)
        or reviews(scan, match.end())
        or _is_imprint(scan, match.end())
        or says_what_was_signed(scan, seen, match, end)
        or acts.dates_act(scan, match) or title_behind.says_more(scan, match.end())
        or dotted.goes_on(scan, start, match.end())
        or dated_last.goes_on(scan, start, match.start())
        or _in_container(scan, seen, match.start(), end)
    )


@cache
def _again(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"{pattern('reprinted', codes)}:?\s")


def _printed_again(scan: Scan, cut: Delimiter) -> bool:
    """Whether words behind a page say where the same text stands too: ", S. 44–69, wiederabgedr. in: ders., …"; a record is cited apart."""
    again = _again(scan.codes).match(scan.masked, cut[1]) if scan.says("reprinted") else None
    return again is not None and _INTO.search(again.group()) is not None and not follows_record(scan, cut[0])


_INTO = late_pattern(r"\s(?:in|bei|dans|w|v|en|em|в|у|i):?\s$")
"""Not "published as": that is another work."""
_PLACE_AND_YEAR = late_pattern(r"/\s[^\W\d_]|(?P<place>[^\W\d_][^\W\d_]{0,20}\.?(?:-[^\W\d_]{2,20})?)(?:\s?:\s[^.,;:␟]{2,40})?,\s(?:1[5-9]|20)\d\d[.,:;–-]")


def _is_imprint(scan: Scan, at: int) -> bool:
    """Whether a place and a year, or who made the book behind a slash, follow: no reference begins with them."""
    found = _PLACE_AND_YEAR.match(scan.masked, at)
    return found is not None and (found["place"] is None or is_place(found["place"]))


_LONGEST_TITLE = 200
_INTO_QUOTED = late_pattern(r"(?<!\w)(?:[Ii]n|dans|[Ww]|v|en|em|[Вв]|у|i):\s[„“«»\"‘]?\s?$")


def _in_container(scan: Scan, seen: Evidence, at: int, end: int) -> bool:
    """Whether a stop stands in what contains a part: "Наказ № 00447 // Великий терор. «Куркульська операція». К., 2010", "in: „Historikerstreit“. Die Dokumentation, München 1987"."""
    if (quote := scan.quote_closed_at(at)) and _INTO_QUOTED.search(scan.masked, max(0, quote.start - 8), quote.start):
        return bool(between(seen.cores, at, min(end, at + _LONGEST_TITLE)))
    slash = scan.masked.rfind("//", max(0, at - _LONGEST_TITLE), at) if "/" in scan.words else -1
    if slash < 0 or ";" in scan.masked[slash:at] or between(seen.cores, slash, at) or between(seen.weak, slash, at):
        return False
    stops = [found for mark in (";", "//") if (found := scan.masked.find(mark, at, end)) >= 0]
    return bool(between(seen.cores, at, min([end, at + _LONGEST_TITLE, *stops])))


def _between_names(scan: Scan, at: int, start: int) -> bool:
    """Whether a semicolon stands between authors of one work: "FORTES, Alexandre; NEGRO, Antonio Luigi. Historiografia"."""
    low = max(start, at - 60)
    for word in _CAPITALS.finditer(scan.masked, low, at + 2):
        run = scan.names(word.start(), len(scan.text))
        if run is not None and len(run.names) > 1 and run.span.end > at + 2:
            return True
    return any(_edit_together(scan, word.start(), at) for word in _HEADS.finditer(scan.masked, max(start, at - 160), at))


_HEADS = late_pattern(r"(?:^|(?<=[,;:(]\s)|(?<=\s(?:in|em|en|di)\s)|(?<=\sdans\s)|(?<=[Ii]n:\s))[^\W\d_a-zà-ÿа-џґ](?=[^\W\d_]+[\s.,])")


def _edit_together(scan: Scan, start: int, at: int) -> bool:
    """Whether names with semicolons between them go on behind the one at ``at``: "in A; B; C (orgs.), Title"."""
    run = scan.names(start, len(scan.text))
    return run is not None and len(run.names) > 1 and run.span.start < at < run.span.end


_CAPITALS = late_pattern(r"(?<!\w)[^\W\d_a-zà-ÿа-џґ]{2}[^\W\d_a-zà-ÿа-џґ’-]*(?=[,;]\s|\s\()")


def _is_full_name(scan: Scan, at: int, end: int) -> bool:
    run = scan.names(at, end)
    return run is not None and bool(run.names[0].given) and scan.masked[run.span.end : run.span.end + 1] in (",", ":")


@cache
def _cited_page(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('op_cit', codes)})(?P<page>{PAGE})[^;]{{0,60}}$")


def _after_cited_page(scan: Scan, start: int, end: int) -> list[Delimiter]:
    """Between the page of a work that was cited before and the record it leads to: "Lefebvre, op. cit., p. 34 (source : AN, F7 3686)"."""
    if not scan.says("op_cit"):
        return []
    kept = (s.span.start for s in scan.signatures_in(start, end) if s.archive)
    pages = ((_cited_page(scan.codes).search(scan.masked, max(start, at - 100), at), at) for at in kept)
    return [(found.end("page"), at, "semi") for found, at in pages if found]


def _opens_record(scan: Scan, opening: re.Match[str]) -> bool:
    """Whether a bracket behind a page begins with a record: "La Grande Peur, p. 34 (AN, F7 3686)"."""
    paged = PAGED.search(scan.masked, max(0, opening.start() - 24), opening.start())
    return paged is not None and any(s.archive for s in scan.signatures_in(opening.end(), opening.end() + 1))


def _is_surely_named(scan: Scan, at: int, end: int) -> bool:
    run = scan.names(at, end)
    return run is not None and not run.weak and bool(run.names[0].given) and scan.masked[run.span.end : run.span.end + 1] == ","


def _within_reference(scan: Scan, seen: Evidence, begins: Sequence[int], at: int, but: int = -1, since: int = 0) -> bool:
    """Whether a reference that began at one of ``begins``, which are in order, still goes on at ``at``.

    ``but`` is the beginning that is asked about; ``since`` the last cut that surely ends a reference (a semicolon, a signal).
    """
    ends = seen.once("ends", lambda: sorted(c.end for c in seen.cores))
    done = ends[last - 1] if (last := bisect_right(ends, at)) else -1
    likely = begins[bisect_left(begins, max(done, since)) : bisect_left(begins, at)]
    return any(begin != but and _is_headed(scan, begin, at) for begin in likely)


def _is_headed(scan: Scan, begin: int, at: int) -> bool:
    """Whether what stands at ``begin`` looks like the head of a reference."""
    run = scan.names(begin, at)
    if run is not None and re.match(r"[,:]|\s[„“‘«\"(]", scan.masked[run.span.end : run.span.end + 2]):
        return True
    if run is not None and not run.weak and _INITIALS_LAST.match(scan.masked, run.span.end - 2):
        return True
    return scan.quote_at(begin) is not None or office_at(scan, begin)


_INITIALS_LAST = late_pattern(r"[^\W\d_a-zà-ÿа-џґ]\.\s[^\W\d_a-zà-ÿа-џґ]")
"""Initials behind a surname with a title right behind them: "Васильєв В. Ю. Командири великого голоду: Поїздки …"."""


def _sentence_closed(scan: Scan, match: re.Match[str], end: int) -> bool:
    """Whether a quoted sentence ends here and a reference begins: "“… einzigartig.” Franz W. Seidler, …"."""
    run = scan.names(match.end(), end)
    return scan.text[match.start() - 1] in ".!?" and run is not None and bool(run.names[0].given)


def _around_signal(scan: Scan, signal: Span, start: int, end: int) -> list[Delimiter]:
    after = signal.end
    while after < end and scan.text[after] in " :,":
        after += 1
    before = signal.start
    while before > start and scan.text[before - 1] in " ,;(=":
        before -= 1
    return [(before, signal.start, "before"), (signal.end, after, "signal")]

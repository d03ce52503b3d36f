"""Where a reference might begin or end: at semicolons, between sentences, behind signals.

A cut too many costs little, since the division of the note weighs the stretches between
them; a cut too few cannot be made good.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import called, dated_first, dated_last, dotted, title_behind
from edele_refs.parse.back import his
from edele_refs.parse.cover import Cover
from edele_refs.parse.editions.documents import follows_record, printed_behind
from edele_refs.parse.evidence import Evidence, uncut
from edele_refs.parse.going_on import goes_on
from edele_refs.parse.joins import NORTHERN
from edele_refs.parse.known import Known
from edele_refs.parse.law import acts
from edele_refs.parse.leads import leads
from edele_refs.parse.places import is_place
from edele_refs.parse.reviews.critiques import reviews
from edele_refs.parse.scan import Scan, between
from edele_refs.parse.stops import NAMED_SHORT, after_place, ends_sentence
from edele_refs.parse.subtitles import within_title
from edele_refs.parse.unpublished.letters import office_at
from edele_refs.parse.unpublished.signed_for import says_what_was_signed


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


def _delimiters(scan: Scan, known: Known, seen: Evidence, start: int, end: int) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    whole = seen.once("uncut", lambda: uncut(scan, seen))
    for match in _stops(scan.codes).finditer(scan.masked, start, end):
        kind = match.lastgroup or "stop"
        if whole.reach(match.start()) > match.start() + 1 or goes_on(scan, match.end()):
            continue
        if _is_no_end(scan, seen, kind, match, start, end):
            continue
        low = match.start() + (len(match.group().rstrip()) if kind in ("stop", "closed") else match.group()[0] == ".")
        found.append((low, match.end(), kind))
    for signal in scan.signals:
        if start <= signal.start < end:
            found += _around_signal(scan, signal, start, end)
    found += [(m.start(), m.end(), "signal") for m in printed_behind(scan.codes).finditer(scan.masked, start, end) if follows_record(scan, m.start())]
    found += [(head.start - 2, head.start, "semi") for head in dated_first.heads(scan, seen) if start < head.start < end]
    # a bracket that was looked into opens and closes what stands in it
    found += [(m.start(), m.end(), "semi") for m in _OPENING.finditer(scan.masked, start, end) if whole.reach(m.end()) < m.end() and _is_full_name(scan, m.end(), end)]
    found += [(m.start(), m.end(), "semi") for m in _OPENING.finditer(scan.masked, start, end) if _opens_record(scan, m)]
    pages = _after_cited_page(scan, start, end)
    found += [(m.start(), m.end(), "semi") for m in _CLOSING.finditer(scan.masked, start, end) if whole.reach(m.end()) < m.end()]
    pages += [cut for cut in after_place(scan, scan.once("dated", lambda: Cover(d.span for d in scan.dates)), start, end) if whole.reach(cut[0]) <= cut[0] and not goes_on(scan, cut[1]) and not _printed_again(scan, cut)]
    found += [cut for cut in pages if not dated_first.goes_on(scan, seen, start, Span(*cut[:2]), end)]
    led = [cut for cut in leads(scan, known, seen, start, end) if whole.reach(cut[1]) <= cut[1] + 1 and not called.stands(scan, cut[1]) and not dated_first.goes_on(scan, seen, start, Span(*cut[:2]), end)]
    begins = sorted([start, *(c[1] for c in found)])
    if any(kind == "closed" for _, _, kind in found):
        bare = [b for b in begins if not scan.quote_at(b)]
        found = [c for c in found if c[2] != "closed" or not _within_reference(scan, seen, bare, c[0], c[1])]
    if "/" in scan.words:
        led = [c for c in led if not _SLASH.search(scan.masked[max(0, c[0] - 90) : c[0]])]
    hard = sorted([start, *(c[1] for c in found if c[2] in ("semi", "signal", "closed"))])
    for cut in sorted(led, key=itemgetter(1)):
        if not _within_reference(scan, seen, begins, cut[1], since=hard[bisect_right(hard, cut[1]) - 1]):
            found.append(cut)
            if _is_surely_named(scan, cut[1], end):
                insort(begins, cut[1])  # "and more generally J. M. Neeson, Commoners: Common Right, …"
    return found


def _is_no_end(scan: Scan, seen: Evidence, kind: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether a reference goes on over a stop, a semicolon, an "and" or closing marks."""
    if kind == "and":
        return not _between_references(scan, match, end)
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


def _printed_again(scan: Scan, cut: tuple[int, int, str]) -> bool:
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
    return long_pattern(rf"(?:{pattern('op_cit', codes)})(?P<page>{_PAGE})[^;]{{0,60}}$")


def _after_cited_page(scan: Scan, start: int, end: int) -> list[tuple[int, int, str]]:
    """Between the page of a work that was cited before and the record it leads to: "Lefebvre, op. cit., p. 34 (source : AN, F7 3686)"."""
    if not scan.says("op_cit"):
        return []
    kept = (s.span.start for s in scan.signatures_in(start, end) if s.archive)
    pages = ((_cited_page(scan.codes).search(scan.masked, max(start, at - 100), at), at) for at in kept)
    return [(found.end("page"), at, "semi") for found, at in pages if found]


def _opens_record(scan: Scan, opening: re.Match[str]) -> bool:
    """Whether a bracket behind a page begins with a record: "La Grande Peur, p. 34 (AN, F7 3686)"."""
    paged = _PAGED.search(scan.masked, max(0, opening.start() - 24), opening.start())
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


_OF_QUOTED = late_pattern(r"(?<!\w)[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]{4,30}\s[«„“]␟{1,60}[»”“]$")
"""A noun and what is called so: "журналах «Звезда»"."""
_PAGE = r",\s(?:pp?|S|ss?|стр|[сС]|págs?|pagg?)\.\s?\d[\d–-]*(?:\s?(?:ff?|sqq?|sgg?|nn?)(?!\w)\.?)?"
_PAGED = late_pattern(rf"{_PAGE}\.?$")
"""A page of something printed; no record's before its signature."""
_CODE = late_pattern(r"\d\d\.\d\d\.\d\d(?:\s[«„“\"]\s?␟+\s?[»”“\"])?$|␟\s?[»”“\"]$")
_FOLLOWING = late_pattern(r"(?:\d\s?|^)(?:ff?|sqq?|sgg?|segg?|ss|nn)\.?$")


def _between_references(scan: Scan, match: re.Match[str], end: int) -> bool:
    """Whether "and" may join two references: what stands before it is at an end."""
    before = scan.masked[max(0, match.start() - 6) : match.start()].rstrip()
    if match.group().strip() == "/" and _CODE.search(scan.masked, max(0, match.start() - 12), match.start()):
        return False  # "дис. … канд. ист. наук : 07.00.02 / Смирнов А. В.": its author again
    if match.group().strip() in ("–", "—", "-") and scan.says("thesis") and _of_thesis(scan.codes).search(scan.masked, max(0, match.start() - 90), match.start()):
        return False  # "Tese (Doutorado em História) – Birkbeck College": where it was made
    if match.group().strip(" ,") == "i" and before[-1:] in "’”»" and not NORTHERN.isdisjoint(scan.codes):
        return False  # "«Veien til juridisk likestilling», i Ida Blom (red.), …": there it is no "and"
    if before[-1:] in "»”" and scan.quote_at(match.end()) is not None and _OF_QUOTED.search(scan.masked, max(0, match.start() - 80), match.start()):
        return False  # "О журналах «Звезда» и «Ленинград»"
    complete = before[-1:].isdigit() or before[-1:] in ")’”»“" or scan.quote_closed_at(match.start()) is not None or _FOLLOWING.search(before) is not None
    if any(s.archive for s in scan.signatures_in(match.end(), match.end() + 1)):
        # between two files of different archives "and" may follow a comma
        if _PAGED.search(scan.masked, max(0, match.start() - 24), match.start()):
            return True  # "Lefebvre, La Grande Peur, p. 34 et AN, F7 3686"
        behind = bisect_left(scan.signed, (match.end(),))
        return any(0 <= match.start() - s.end <= 1 for s in scan.signatures[max(0, behind - 1) : behind])
    return complete and (scan.names(match.end(), end) is not None or scan.quote_at(match.end()) is not None or his.lead(scan, match.end(), end) is not None or (before[-1:].isdigit() and NAMED_SHORT.match(scan.masked, match.end()) is not None))


@cache
def _of_thesis(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<!\w){pattern('thesis', codes)}\s\([^()]{{3,60}}\)$")


def _around_signal(scan: Scan, signal: Span, start: int, end: int) -> list[tuple[int, int, str]]:
    after = signal.end
    while after < end and scan.text[after] in " :,":
        after += 1
    before = signal.start
    while before > start and scan.text[before - 1] in " ,;(=":
        before -= 1
    return [(before, signal.start, "before"), (signal.end, after, "signal")]

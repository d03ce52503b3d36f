"""Author, title and container: what is left of a reference when its tail is taken off."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import tail
from edele_refs.parse.authors import read_authors
from edele_refs.parse.dotted import journal_behind
from edele_refs.parse.draft import Draft
from edele_refs.parse.forewords import foreword_to
from edele_refs.parse.in_his_book import author_of_book
from edele_refs.parse.joins import Join, find_join
from edele_refs.parse.law.acts import numbered_act, read_act
from edele_refs.parse.locators import Place
from edele_refs.parse.peelers.dates import of_before
from edele_refs.parse.pieces import OWN
from edele_refs.parse.reviews.critiques import REVIEW, read_reviewer, read_whose_review
from edele_refs.parse.reviews.reviews_by import read_review_by
from edele_refs.parse.titles import read_container, read_title
from edele_refs.parse.titles_by import title_by
from edele_refs.parse.unpublished.datelines import before_dateline, record_word
from edele_refs.parse.unpublished.letters import full_names, read_letter
from edele_refs.parse.who_writes_in import who_writes_in
from edele_refs.values import Date


def _before_day(draft: Draft, start: int, end: int) -> int:
    """Where the names of a book end that is called after a day: "Kowalczuk, 17. Juni 1953, München 2013"."""
    day = next((d for d in draft.scan.dates_in(start, end) if d.span.end == end), None) if "publisher-place" in draft.values else None
    run = draft.scan.names(start, day.span.start - 2) if day and draft.scan.masked.endswith(", ", start, day.span.start) else None
    return day.span.start - 2 if day and run and run.span.end == day.span.start - 2 else end


def read_head(draft: Draft, start: int, end: int) -> None:
    """Read what stands between ``start`` and ``end`` as author, title and container."""
    if mine := _MINE.match(draft.scan.masked, start, end):
        draft.start = start = mine.end()  # "see my Stalinist Society": it is said of the work
    if _read_review(draft, start, end):
        return
    if (called := author_of_book(draft, start, end)) is not None:
        read_title(draft, called, end)
        return
    at = _read_authors(draft, start, end)
    if at == start and (title_by(draft, start, end) or who_writes_in(draft, start, end)):
        return
    if (work := foreword_to(draft, at, end)) is not None:
        read_container(draft, work, end)
        return
    join, journal = find_join(draft, at, end), journal_behind(draft, start, end)
    if journal and not (join and join.reprinted):
        _read_dotted(draft, start, at, journal)
    elif join is None:
        dangling = _DANGLING.search(draft.scan.masked, at, end) if "container-title" in draft.values else None
        read_title(draft, _behind_in(draft, at, end), dangling.start() if dangling else end)
    elif at == start and (_LEADS.fullmatch(draft.scan.masked, start, join.start) or (join.reprinted and not draft.scan.masked[start : join.start].strip(" (=:;,"))):
        draft.start = join.end
        read_head(draft, join.end, end)
    else:
        _read_joined(draft, at, _first_in_journal(draft, join, end) or join, end)


def _behind_in(draft: Draft, at: int, end: int) -> int:
    """Where the title begins of a book in which somebody says so: "Gordon J. Wenham, em Jesus and Divorce (Londres: …)"."""
    led = _SAYS_IN.match(draft.scan.masked, at, end) if draft.imprint and "author" in draft.values and draft.scan.masked[:at].endswith(", ") else None
    return led.end() if led else at


_SAYS_IN = late_pattern(r"(?:in|dans|em|nel|nella|w|v)\s(?=[^\W\d_a-zà-ÿ])")


def _read_review(draft: Draft, start: int, end: int) -> bool:
    """Read a review, whose author stands before what is reviewed or behind it; whether it is one."""
    if "author" in draft.values:
        return False
    reviewed = read_reviewer(draft, start, end) if REVIEW.match(draft.scan.masked, start, end) else None
    if reviewed:
        draft.put("title", Span(start, reviewed[0]))
        begins: int | None = reviewed[1]
    else:
        begins = read_whose_review(draft, start, end) or read_review_by(draft, start, end)
    if begins and begins < end:
        draft.flags.add("journal")
        read_container(draft, begins, end)
    return bool(reviewed or begins)


def _read_authors(draft: Draft, start: int, end: int) -> int:
    """Read who wrote it; where the title begins, behind what an entry is called."""
    masked, codes = draft.scan.masked, draft.scan.codes
    # "Adalbert Erler, Art. Lehnwesen": the name ends before what an entry is called
    entry = _entry_first(codes).match(masked, start, end) or _entry(codes).search(masked, start, min(end, start + 100))
    titled = numbered_act().match(masked, start, end) or REVIEW.match(masked, start, end)
    at = start if titled or "year first" in draft.flags else read_authors(draft, start, entry.start() if entry else _before_day(draft, start, end))
    if _closed_by_colon(draft, at):
        draft.flags.add("all authors")
    if not entry or at > entry.start() + 2:
        return at
    if entry.start() == draft.start and draft.scan.quote_at(entry.end()):
        draft.start = entry.end()  # "Art. „Policey“" begins with its title
    draft.flags.add("entry")
    return entry.end()


def _read_joined(draft: Draft, at: int, join: Join, end: int) -> None:
    """Read a part and what contains it, or where it was printed again."""
    draft.flags.add("reprinted" if join.reprinted else "in")
    read_part(draft, at, join)
    read_container(draft, join.end, end)


def _closed_by_colon(draft: Draft, at: int) -> bool:
    """Whether a full name stands right before a colon and the title: "Eberhard Bethge: Dietrich Bonhoeffer. Theologe – Christ – Zeitgenosse"."""
    names = draft.names_of("author") if "author" in draft.values else ()
    return bool(names and names[-1].given) and draft.scan.masked[:at].rstrip().endswith(":")


def _read_dotted(draft: Draft, start: int, at: int, journal: Span) -> None:
    """A title, and the journal that no more than a stop parts from it; what is all names before it is the title."""
    if at >= journal.start:
        draft.drop("author")
        at = start
    draft.put("container-title", journal)
    draft.flags |= {"journal", "behind stop"}
    read_part(draft, at, Join(journal.start, journal.start, reprinted=False))


_DANGLING = late_pattern(r",\s(?:in|dans|nel|w|em|en|v):?\s?$")
"""What led to a container that has been read: "Epistolae, dans"."""
# "jego tekst w: P. Raina, Kościół w PRL": words that lead to a book, no title of a part
_LEADS = late_pattern(r"(?:[^;]{1,60};\s)?[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]+(?:\s[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]+){0,3},?")
_MINE = late_pattern(rf"{OWN}\s")


@cache
def _entry(codes: Codes) -> re.Pattern[str]:
    """"Art. „Rechtsfindung“", "s. v. Lehnwesen": what an entry of a reference work has before its title."""
    return long_pattern(rf"(?:^|(?<=[,:]\s)|(?<=[,:]\s\())(?:{pattern('entry', codes)}):?\s(?=[„“‘«»\"‚]|[^\W\d_a-zà-ÿа-џґ]\w)")


@cache
def _entry_first(codes: Codes) -> re.Pattern[str]:
    """"Art. Rechtfertigung, in: TRE 28 (1997)": an entry of which nobody is named."""
    return long_pattern(rf"(?:{pattern('entry', codes)}):?\s(?=[„“‘«»\"‚]|[^\W\d_a-zà-ÿа-џґ]\w)")


_YEARS_OF_TITLE = late_pattern(r"\((?:1[4-9]|20)\d\d\s?[–-]\s?(?:1[4-9]|20)\d\d\)")
_FIRST_PRINTED = late_pattern(r"␟\s?[’”»\"'],?\s(?:[^()␟;]{0,60}?\s)?(?:[(\[](?P<year>(?:1[6-9]|20)\d\d)[)\]](?=[\s,:])|(?:\d{1,3}|[IVXLC]{1,6}),\s(?P<bare>(?:1[6-9]|20)\d\d)(?=,\s))")
"""“‘The Deacon and the Jewess’ (1886) 2 LQR 153, reprinted in …”, “« Les inventions médiévales », Annales, 7, 1935, p. 634”: when an article was printed first."""


_IN_JOURNAL = late_pattern(r"[^;]{2,90}?\s(?:\d{1,4}|[IVXLC]{1,7})\s\((?P<year>(?:1[6-9]|20)\d\d)\)[^();]{0,40}")


def _first_in_journal(draft: Draft, join: Join, end: int) -> Join | None:
    """Where an article that a journal printed first is printed again: "in: HZ 9 (1983), S. 381–420, wiederabgedr. in: …"; the year goes into the draft."""
    again = find_join(draft, join.end, end) if not join.reprinted and draft.scan.says("reprinted") else None
    first = _IN_JOURNAL.fullmatch(draft.scan.masked, join.end, again.start) if again and again.reprinted else None
    if again is None or first is None:
        return None
    draft.put("original-date", Span(*first.span("year")))
    return Join(join.start, again.end, reprinted=True)


def read_part(draft: Draft, start: int, join: Join) -> None:
    """What stands before the container: a title with its own date, number or kind."""
    if not draft.places and (pages := _PAGES_FIRST.search(draft.scan.masked, start, join.start)):
        draft.places.append(Place(Span(*pages.span("pages")), pages.start("pages"), labelled=bool(pages["word"])))
        join = replace(join, start=pages.start("pages") - 2)
    part = Draft(draft.scan, start, join.start)
    end = tail.peel(part, start, join.start, tail.RECORD_PEELERS if join.reprinted else tail.PART_PEELERS)
    day = part.place_of("issued")
    if day and "numbered" in draft.flags and "author" in draft.values and of_before(part, start, day.start):
        part.drop("issued")  # an article's title: "Zur Reichstagsrede vom 13. Juli 1934"
        end = day.end
    if day and not draft.scan.masked[start:end].strip(" ,.:") and not _is_only_dated(draft, part):
        part.drop("issued")  # "KAPLAN, Karel: Únor 1948. In: Soudobé dějiny": the title is a date
        end = join.start
    if day and (years := _YEARS_OF_TITLE.match(draft.scan.masked, max(start, day.start - 1), join.start)):
        part.drop("issued")  # "L’utopia igienista (1870-1920), in Storia d’Italia": what it is about
        end = years.end()
    part.move("issued", "original-date")
    if (printed := draft.scan.imprint_closed_at(end)) and printed.year and printed.place and printed.span.start > start + 3 and not part.values.keys() & {"original-date"}:
        draft.put("original-date", printed.year)  # "Political Arithmetick (London, 1690), in The Economic Writings"
        end = printed.span.start
    if join.reprinted and (first := _FIRST_PRINTED.search(draft.scan.masked, start, join.start)):
        draft.put("original-date", Span(*first.span(first.lastgroup or "year")))
    # who published a text in a journal; of a book the editors are those of what contains it
    makers = () if {"publisher-place", "editor"} & draft.values.keys() else ("editor",)
    for variable in ("original-date", "genre", "number", "edition", "volume", "medium", "translator", *makers):
        if (span := part.place_of(variable)) and variable in part.values:
            draft.put(variable, span, part.values[variable])
    if "author" not in draft.values:
        end = before_dateline(draft.scan, start, end) if day and "dated" in part.flags and record_word().match(draft.scan.masked, start, end) else end
        # "Émeute à Roubaix, in: Le Temps, 11. 6. 1880" happened there, and nobody wrote to him
        sent = day or not _of_day(draft) or full_names(draft.scan, start, end)
        start = _behind_town(draft, read_letter(draft, start, end) if sent else start, end)
        if "recipient" in draft.values and (year := _YEAR_ALONE.fullmatch(draft.scan.masked, start, end)):
            draft.put("original-date", Span(*year.span("year")))
            start = end
    read_act(draft, start, _before_authors_again(draft, start, end))


def _is_only_dated(draft: Draft, part: Draft) -> bool:
    """Whether a letter or entry has nothing but its day: "Claude H. Keith, 3 December 1927, in Flying Years"."""
    return "recipient" in draft.values or ("author" in draft.values and len(str(part.values["issued"])) == _WHOLE_DAY)


_YEAR_ALONE = late_pattern(r",\s(?P<year>(?:1[4-9]|20)\d\d),?")
_WHOLE_DAY = 10
"""Characters of a day in EDTF."""
_PAGES_FIRST = late_pattern(r"␟[”’»\"']?,?\s?(?:,\s)?(?P<pages>(?P<word>pp\.\s)?\d{1,4}[–-]\d{1,4})$")
"""“Ribbons of Desire,” 179–200, in …: the pages before what contains it."""
_TOWN_ALONE = late_pattern(r",\s[^\W\d_a-zà-ÿа-џґ][^\W\d_]{2,20}(?:[\s-][^\W\d_a-zà-ÿа-џґ][^\W\d_]{2,20})?[\s,]*")


def _behind_town(draft: Draft, start: int, end: int) -> int:
    """Behind where a letter was written: "Hardenberg an Altenstein, Tilsit, 3. Juli 1807, in: …"."""
    dated = "personal" in draft.flags and "original-date" in draft.values
    return end if dated and _TOWN_ALONE.fullmatch(draft.scan.masked, start, end) else start


def _before_authors_again(draft: Draft, start: int, end: int) -> int:
    """Where a title ends before its authors once more: "Безнин, М. А. Крестьянский двор / М. А. Безнин // Отечественная история"."""
    slash = draft.scan.masked.rfind(" / ", max(start, end - 120), end)
    run = draft.scan.names(slash + 3, end) if slash > start else None
    if run is None or draft.scan.text[run.span.end : end].strip(" ,.;"):
        return end
    known, again = ({name.family for name in names} for names in (draft.names_of("author"), run.names))
    if not known or not again <= known:
        return end
    draft.flags.add("all authors")
    return slash


def _of_day(draft: Draft) -> bool:
    """Whether what contains the part is a newspaper."""
    issued = draft.values.get("issued")
    return isinstance(issued, Date) and len(issued.edtf) == 10

"""How each kind of reference is read: the first grammar that fits a stretch reads it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import tail
from edele_refs.parse.authors import read_authors
from edele_refs.parse.back.author_years import put_author_year
from edele_refs.parse.back.backrefs import cited_work, noted
from edele_refs.parse.back.leading_back import AS_IN, NUMBER_FIRST, led_note
from edele_refs.parse.dated_first import put_first
from edele_refs.parse.dated_last import put_last
from edele_refs.parse.draft import Draft
from edele_refs.parse.editions.databases import database
from edele_refs.parse.editions.documents import document, edited_behind
from edele_refs.parse.editions.series import in_edition
from edele_refs.parse.editions.web_editions import EDITION_CUES, web_edition
from edele_refs.parse.head import read_head, read_part
from edele_refs.parse.imprint import YEAR, bare_at_end
from edele_refs.parse.joins import find_join
from edele_refs.parse.law.american_books import american_book
from edele_refs.parse.law.command_papers import command_paper
from edele_refs.parse.law.congress import hearings
from edele_refs.parse.law.law_periodicals import law_periodical
from edele_refs.parse.law.law_reviews import law_review
from edele_refs.parse.law.official_reports import OFFICIAL_CUES, official_report
from edele_refs.parse.law.papers import parliamentary_paper
from edele_refs.parse.names import is_institution
from edele_refs.parse.names.context import called_for
from edele_refs.parse.newspapers.headlines import headline
from edele_refs.parse.reviews.reviewed_books import REVIEW_CUES, review
from edele_refs.parse.scan import Scan, between
from edele_refs.parse.scripture import scripture
from edele_refs.parse.second_imprints import printed_again
from edele_refs.parse.settling import finished
from edele_refs.parse.signed_behind import signed_behind
from edele_refs.parse.steps import Step, useful
from edele_refs.parse.titles import read_container, read_title
from edele_refs.parse.unpublished import archival
from edele_refs.parse.unpublished.asked import (
    asked_before,
    heard,
    interview,
    oral_history,
    told,
    told_behind,
)
from edele_refs.parse.unpublished.communications import communication
from edele_refs.parse.unpublished.letters import read_letter
from edele_refs.parse.unpublished.unsigned import read_dated, read_unsigned

Grammar = Callable[[Scan, int, int], Iterable[Draft] | None]


def read(scan: Scan, start: int, end: int) -> tuple[Draft, ...]:
    """The references that ``scan.text[start:end]`` states, by the first grammar that fits."""
    if printed_again(scan.masked, start, end, scan.codes):
        return ()
    last = scan.masked[end - 1 : end]
    for grammar in useful(GRAMMARS, scan):
        if not grammar.ends or last in grammar.ends:
            found = grammar.do(scan, start, end)
            if found is not None:
                return tuple(_named(draft, grammar.do) for draft in found)
    return ()


def _named(draft: Draft, grammar: Grammar) -> Draft:
    draft.by = draft.by or getattr(grammar, "__name__", "")
    return draft


def records(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """Archival records, by their signature."""
    first = bisect_left(scan.signed, Span(start, start))
    if first == len(scan.signed) or scan.signed[first].end > end:
        return None
    if scan.says("interviewer") and asked_before(scan, start, scan.signed[first].start):
        return None
    found = archival.read_records(scan, start, end)
    found = map(heard, found) if scan.has(_SOUND) else found
    return map(told_behind, found) if scan.says("interviewer") else found


_SOUND = frozenset(("sound", "sa", "sr"))


@cache
def _law_journal() -> re.Pattern[str]:
    """"‘Title’ (1976) 89 Harvard Law Rev. 1685 at 1690"."""
    return long_pattern(
        rf"[’”\"»]?,?\s(?:(?:tr|trans)\.\s(?P<translator>[A-Z][^()\d,;]{{2,40}}?),?\s)?[(\[](?P<year>{YEAR})[)\]]\s(?:(?P<volume>\d{{1,4}}|[IVXLC]{{1,7}})(?:\((?P<issue>\d+)\))?\s)?"
        r"(?P<journal>[A-Z][^\d(),;:␟]{2,90}?)\s(?P<page>\d{1,5}(?:\s?[-–—]\s?\d{1,5})?)(?:(?:,?\sat\s|,\s)(?P<place>(?:pp?\.\s)?\d[\d–—-]*(?:(?:,\s|\sand\s)\d[\d–—-]*)*(?:\sff?\.?)?))?(?P<clause>,\s(?!at\s|and\s\d|pp?\.)[a-z]+\s[^;()\d]*)?$"
    )


def law_journal(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """Year in brackets, volume, journal, first page."""
    found = _law_journal().search(scan.masked, start, end)
    if not found or found.start() <= start or not any(found.start() - 1 <= q.end <= found.start() + 1 for q in between(scan.quotes, start + 1, found.start() + 2)):
        return None
    draft = Draft(scan, start, found.start("clause") if found["clause"] else end, type="article-journal")
    for variable, group in (("issued", "year"), ("volume", "volume"), ("issue", "issue"), ("container-title", "journal"), ("page", "page")):
        draft.put(variable, Span(*found.span(group)) if found[group] else None)
    if found["place"]:
        draft.locator = Span(*found.span("place"))
    if found["translator"] and (run := scan.names(*found.span("translator"))):
        draft.put_names("translator", run)
    at = read_authors(draft, start, found.start() + 1)
    quote = next((q for q in between(scan.quotes, at, found.start() + 2) if q.end <= found.start() + 1), None)
    draft.put("title", quote)
    return [draft]


@cache
def _op_cit(codes: Codes) -> re.Pattern[str]:
    note = rf"(?:(?:{pattern('note', codes)})\s?\d+|{NUMBER_FIRST})"
    named = rf"(?:{AS_IN}|see|oben|siehe|s\.|in|supra|above|см\.|zob\.)?\s?(?:{note})(?:\s(?:above|oben|supra))?"
    word = rf"(?:{cited_work(codes)}|[Ii]d\.|art\.\scit(?:\.|é)|ouvr\.\scité)"
    above = rf"(?:{pattern('above', codes)}|[Ss]upra|oben|o\.),?\s{note}"
    return long_pattern(rf"(?<![\s,])[\s,]{{1,20}}(?P<word>{above}|{word}(?:[,;]?\s\(?{named}\)?)?|\({pattern('op_cit', codes)}\)|(?<=,\s){led_note(codes)}(?=[,.;:\s]|$)|{noted(codes)})(?P<rest>.*)$")


def op_cit(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """"Dearing, op. cit., n. 12, para. 9.32", "Herbert, Fremdarbeiter (wie Anm. 3), S. 40"."""
    found = _op_cit(scan.codes).search(scan.masked, start, end)
    if not found or found.start() <= start or found.start() - start > 160:
        return None
    if any(url.end <= found.start("word") for url in between(scan.urls, start, found.start("word"))):
        return None  # "https://www.pametnaroda.cz (cit. 4. 5. 2019)": when it was looked at
    if found["word"][:2] in ("Id", "id") and called_for(scan.text, found.start("word")):
        return None  # "a cura di Id., vol. I, Torino 1979"
    if _of_page(scan.codes).match(found["word"]) and _is_printed(scan, start, found.start()):
        return None  # "Warszawa 1976, s. 211–213 (przyp. 45)": a note of that book
    draft = Draft(scan, start, end, kind="short", flags={"op"})
    rest = tail.peel(draft, found.end("word"), end)
    journal = scan.quote_closed_at(rest)
    journal = journal if journal and not scan.masked[found.end("word") : journal.start - 1].strip(" ,.") else None
    if journal is None and rest - found.end("word") > 12:
        return None
    draft.flags -= {"numbered"} if journal else set()  # the number is that of the journal behind
    if found.start() > start:
        _short_head(draft, start, _before_page(draft, start, found))
    title = draft.place_of("title")
    if title and "author" not in draft.values and "idem" not in draft.flags and is_institution(title.of(scan.text)):
        draft.drop("title")
        draft.put_literals("author", [title])
    if "container-title" in draft.values or {"author", "editor"} <= draft.values.keys():
        draft.kind, draft.type = "full", "chapter"
        draft.flags.add("contained")
    done = finished([draft])
    draft.put("container-title", journal)  # "dz. cyt., „Zeszyty Historyczne” nr 4, s. 99"
    return done


@cache
def _of_page(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"\((?:{pattern('note', codes)})\s?\d")


def _is_printed(scan: Scan, start: int, end: int) -> bool:
    """Whether a place and a year stand before the page that ends here."""
    page = _PAGE_BEFORE.search(scan.masked, start, end)
    imprint = bare_at_end(scan.masked, start, page.start(), scan.codes) if page else None
    return imprint is not None and imprint.place is not None


def _before_page(draft: Draft, start: int, found: re.Match[str]) -> int:
    """Where names and title end: before the page that stands before the note's number ("Koloniën, 244 (noot 12)")."""
    page = _PAGE_BEFORE.search(found.string, start, found.start()) if found["word"].startswith("(") and draft.locator is None else None
    if page is None:
        return found.start()
    draft.locator = Span(*page.span("page"))
    return page.start()


_PAGE_BEFORE = late_pattern(r",\s(?P<page>(?:(?:pp?|S|s|blz|p[aá]gs?)\.\s)?\d{1,4}(?:[-–]\d{1,4})?(?:,\s\d{1,4}(?:[-–]\d{1,4})?){0,6})$")


def _short_head(draft: Draft, start: int, end: int) -> None:
    if put_author_year(draft, start, end) or _put_letter(draft, start, end):
        return
    at = read_authors(draft, start, end)
    join = find_join(draft, at, end)
    if join:
        read_part(draft, at, join)
        read_container(draft, join.end, end)
    else:
        read_title(draft, at, end)


def _put_letter(draft: Draft, start: int, end: int) -> bool:
    """Put in a letter by its two names and its day: "Grossi to Faustini, 9 March 1666, cit."."""
    day = next((d for d in draft.scan.dates_in(start, end) if len(d.date.edtf) == len("1666-03-09") and not draft.scan.masked[d.span.end : end].strip(" ,.(")), None)
    if day is None or read_letter(draft, start, day.span.start) == start:
        return False
    draft.put("issued", day.span)
    draft.type = "personal_communication"
    return True


def unsigned(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """"Panzerarmeeoberkommando 3, Ic, ‘Propaganda …’ (28 January 1942), folio 53"."""
    draft = read_unsigned(scan, start, end)
    return [draft] if draft else None


def dated_record(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """"Carta de Joaquim Nabuco a André Rebouças, Londres, 1 de janeiro de 1883"."""
    if "/" in scan.words and scan.masked.find(" // ", start, end) > 0:
        return None  # "Письмо А. Сахарова от 5 марта 1970 г. // Сайт Сахаровского центра": it is in something printed
    draft = read_dated(scan, start, end)
    return [draft] if draft else None


def printed(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """Books, chapters, articles, theses, web pages, reprinted documents; short forms too."""
    draft = Draft(scan, start, end)
    begin, end = put_first(draft, start, end), put_last(draft, start, end)
    stop = tail.peel(draft, begin, end)
    if stop > begin:
        read_head(draft, begin, stop)
    if "publisher-place" not in draft.values and _CLAUSE.match(str(draft.values.get("title", ""))):
        return []  # "Hartmann, der von „situativer Gewalt“ spricht"
    if draft.values.keys() == {"title"} and _LEADS_ON.search(str(draft.values["title"])):
        return []  # "reports preserved in", before an archive
    if draft.values.keys() == {"title", "issued"} and _OPEN.search(str(draft.values["title"])):
        return []  # "Vasco da Gama (c. 1460–1524)": when somebody lived
    if edited_behind(scan, start):
        draft.move("author", "editor")
    return finished([draft]) if draft.values else []


_LEADS_ON = late_pattern(r"\s(?:in|at|by|from|of|on|im|bei|aus|von|vom|beim|dans|à|aux?|du|w|we|z|ze|v|ve|ze|в|из|на|у|з|en|em|no|na|nel|nella|presso|chez|del|van)$")
"""No title ends with a word that leads on."""
_CLAUSE = late_pattern(r"(?:[^\W\d_a-z][\w’-]+,\s)?(?:der|die|das|dem|den|dessen|deren|who|which|whose|que|który|która|который|которая)\s")
"""A small relative pronoun begins no title."""
_OPEN = late_pattern(r"\([^()]{0,12}$")
"""A bracket with hardly a word in it so far, which closes behind the title."""


GRAMMARS: tuple[Step[Grammar], ...] = (
    Step(scripture),
    Step(communication, keys=("communication", "writer")),
    Step(oral_history, others="oral interview oh"),
    Step(records),
    Step(told, keys=("recorded",)),
    Step(interview, keys=("interviewer",)),
    Step(hearings, others="cong congress"),
    Step(parliamentary_paper, others="pp bpp papers parl p"),
    Step(official_report, others=OFFICIAL_CUES),
    Step(command_paper, others="c cd cmd cmnd cm com hc h"),
    Step(in_edition, others="frus foreign"),
    Step(web_edition, others=EDITION_CUES),
    Step(database, others="("),
    Step(document),
    Step(op_cit, keys=("op_cit", "loc_cit", "note"), others="id art ouvr n nn supra"),
    Step(review, others=REVIEW_CUES),
    Step(law_review, ends=")0123456789.f"),
    Step(signed_behind),
    Step(law_journal, others="("),
    Step(law_periodical, ends="0123456789.)f"),
    Step(american_book, ends="0123456789)"),
    Step(headline),
    Step(unsigned),
    Step(dated_record, keys=("record", "letter", "addressee")),
    Step(printed),
)
"""The order matters: what is unmistakable comes first."""

"""Who wrote a record, and what it is called: offices and ranks lead, the rest is its title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.names import NameRun
from edele_refs.parse.newspapers.names import is_newspaper
from edele_refs.parse.scan import between
from edele_refs.parse.unpublished.datelines import record_word
from edele_refs.parse.unpublished.letters import full_names, is_office, names_alone, read_letter

_HEADS = late_pattern(r"(?:\.|[^\W\d_]\.)\s(?=[^\W\d_a-zа-џґ]|[„“«‘\"])")
"""Between whoever wrote it and the title, where "//" leads to the archive: "Valentinov V. Wie ich …"."""
_SECTION = late_pattern(r"Abt(?:\.|eilung)\s[A-ZÄÖÜ][^\d,]{3,50}$|(?:Abt\.?|Abteilung)?\s?(?:I[a-d]|Qu|O\.?\s?Qu|Ia/\w+|Ic/\w+)\.?$")


_OF_SECTION = late_pattern(r",\s(?:Abt\.?\s|Abteilung\s)?I[a-d]$")


def authors_and_title(draft: Draft, start: int, end: int) -> None:
    """Offices and ranks lead; the rest is the record's title."""
    while start < end and draft.scan.text[start] in " ,:;":
        start += 1
    authors: list[Span] = []
    at = start = _titled_first(draft, start, end)
    if (stop := _office_before_stop(draft, start, end)) is not None:
        draft.put_literals("author", [draft.trimmed("author", Span(start, stop))])
        at = start = stop + 2
    for low, high in _chunks(draft, start, end):
        text = draft.scan.text[low:high]
        if low == at and (date := next((d for d in draft.scan.dates_in(low, low + 1) if d.span.end == high), None)):
            draft.drop("issued")
            draft.put("issued", date.span, date.date)
        elif _SECTION.match(text) and authors:
            authors[-1] = Span(authors[-1].start, high)
        elif low == at and not authors and _NUMBERED.fullmatch(text) and _QUOTE_NEXT.match(draft.scan.masked, high):
            draft.put("number", Span(low, high))
        elif low == at and _is_author(draft, low, high, end):
            authors.append(Span(low, high))
        else:
            break
        at = high
        while at < end and draft.scan.text[at] in " ,:;":
            at += 1
    run = None if authors or "author" in draft.values or record_word().match(draft.scan.text, start, end) else draft.scan.names(start, end)
    if run and (draft.scan.masked[run.span.end : run.span.end + 2] in (", ", ": ") or (run.span.start == start and draft.scan.masked.startswith(_QUOTED, run.span.end))):
        draft.put_names("author", run)
        at = run.span.end + 2
    elif run and (headed := _HEADS.match(draft.scan.text, run.span.end - 1, end)) and " // " in draft.scan.masked[start : draft.end]:
        draft.put_names("author", run)
        at = headed.end()
    draft.put_literals("author", [draft.trimmed("author", a) for a in authors])
    if authors and (entered := _REGISTERED.match(draft.scan.masked, at, end)):
        draft.put("number", Span(*entered.span("number")), entered["number"])
        at = entered.end()
    if at < end and "title" in draft.values:
        draft.put("container-title", draft.scan.quote_at(draft.trimmed("title", Span(at, end)).start))
    else:
        _title(draft, at, end)


_QUOTE_NEXT = late_pattern(r",\s[“\"‘«„]")
_QUOTED = (". «", ". „", ". “", ". ‘", '. "')
"""A stop and a quotation: “José de Gálvez. «Carta al virrey»”."""
_YEAR_LAST = late_pattern(r"(?<!Easter)(?<!Michaelmas)(?<!Epiphany)(?<!Trinity)(?<!Hilary)(?<!Midsummer)(?<!\sal)(?<!\sau)(?<!\sbis)(?<!\suntil)(?<!\sto)(?<!\sdo)(?<!\sдо)(?<!\shasta)(?<=[^\W\d_])\s(?P<year>(?:1[5-9]|20)\d\d)$")
"""“Tätigkeitsbericht 1942”; a sessions roll has the term's name, and a chronicle up to a year was written whenever."""


def year_of_title(draft: Draft) -> None:
    """A year in which a record's title ends is its date too, where it has no other."""
    title = draft.place_of("title")
    if title is None or "issued" in draft.values or list(draft.scan.dates_in(*title)):
        return
    if parted := _YEAR_PARTED.search(draft.scan.masked, *title):  # "état des prisonniers, 1793"
        draft.drop("title")
        draft.put("title", Span(title.start, parted.start()))
        draft.put("issued", Span(*parted.span("year")))
    elif year := _YEAR_LAST.search(draft.scan.masked, *title):
        draft.put("issued", Span(*year.span("year")))


_YEAR_PARTED = late_pattern(r"(?<=[^\W\d_]{3}),\s(?P<year>1[3-9]\d\d|20\d\d)$")


_REGISTERED = late_pattern(r"(?:(?:Tgb|Br\.\s?B|B\.\s?B)\.?[\s-]?)?(?:Nr|No|№)\.?\s(?P<number>\d[\w./]{0,12}(?:\s(?:geh|g\.\s?Kdos?|g\.\s?K|secret|ss|с|сс)\.?)?),\s(?=[„“‘«\"])")
"""What number a record has in its office's register: "AOK 16, Ic, Nr. 2101/42 geh., „Auswertung …“"."""
_HEADED = late_pattern(r"\.\s(?=[^\W\d_a-zа-џґ]|[„“«‘\"])")


def _office_before_stop(draft: Draft, start: int, end: int) -> int | None:
    """Where an office ends that a stop parts from the title: "Home Office. Report on disturbances", "294. ID, Ic. Bericht".

    What follows is a word for a record, or a quotation; behind its section whatever has a capital.
    """
    if "author" in draft.values:
        return None
    for stop in _HEADED.finditer(draft.scan.masked, start, min(end, start + 100)):
        said = _TITLE.match(draft.scan.masked, stop.end(), end) or draft.scan.quote_at(stop.end()) or _OF_SECTION.search(draft.scan.masked, start, stop.start())
        if said and is_office(draft.scan.masked[start : stop.start()]) and not _TITLE.match(draft.scan.masked, start, end):
            return stop.start()
    return None


def _titled_first(draft: Draft, start: int, end: int) -> int:
    """Put the title and day before an office into the draft: "Vernehmung, 27.5.42, 18 ID (mot), Ic, “Anlagen”"; where the office stands."""
    chunks = list(_chunks(draft, start, end))
    if len(chunks) < 3 or is_office(draft.scan.masked[slice(*chunks[0])]) or not is_office(draft.scan.masked[slice(*chunks[2])]):
        return start
    day = next((d for d in draft.scan.dates_in(chunks[1][0], chunks[1][0] + 1) if d.span.end == chunks[1][1]), None)
    if day is None or "author" in draft.values:
        return start
    draft.put("title", Span(*chunks[0]))
    draft.drop("issued")
    draft.put("issued", day.span, day.date)
    return chunks[2][0]


def _is_author(draft: Draft, low: int, high: int, end: int) -> bool:
    text = draft.scan.masked[low:high]
    if "␟" in text or "author" in draft.values or text.count("(") != text.count(")") or _YEAR_BETWEEN.search(text):
        return False
    return is_office(text) and not _TITLE.match(text) and not _PAPER.fullmatch(text) and not _OF_OFFICE.search(text)


_YEAR_BETWEEN = late_pattern(r"\.\s(?:1[5-9]|20)\d\d\.\s")
"""What was printed in a year: "Housing Association. 1935. Sheriff sales"."""
_OF_OFFICE = late_pattern(r"\s(?:decisions?|resolutions?|protocols?|minutes|reports?|decrees?|memorand(?:um|a)|orders?|directives?|instructions?|bulletins?|files?|records?|meetings?|conclusions)(?:\s(?:[Nn]o\.|№|[Nn]r\.)\s?\d+)?(?:\s(?:of|from|on|dated))?$")
"""What an office wrote, as English says it: "Politburo decision of"."""
_PAPER = late_pattern(r"[A-Z.]{1,5}\s?\(\d\d\)\s?\d{1,4}(?:st|nd|rd|th)?(?:\s[a-z]+)?")
"""A paper of a cabinet by its number: "WP (43) 31"."""
_TITLE = long_pattern(rf"(?i:{'|'.join(words('record'))})|(?:{'|'.join(map(re.escape, words('act')))})(?!\w)")


def _chunks(draft: Draft, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts between commas and colons, brackets whole."""
    depth, low = 0, start
    masked = draft.scan.masked
    for at in range(start, end):
        char = masked[at]
        depth += (char in "([") - (char in ")]")
        if depth <= 0 and char in ",:" and masked[at + 1 : at + 2] in (" ", ""):
            yield low, at
            low = at + 1
            while low < end and masked[low] == " ":
                low += 1
    if low < end:
        yield low, end


def _title(draft: Draft, start: int, end: int) -> None:
    undated = _UNDATED_LAST.search(draft.scan.text, start, end)
    span = draft.trimmed("title", Span(start, undated.start() if undated else end))
    quote = draft.scan.quote_at(span.start) if span.start < span.end else None
    if quote and quote.end + 1 >= span.end:
        span = quote
    elif quote and (draft.scan.text[quote.end + 1 : quote.end + 2] in ",." or draft.scan.text[quote.end - 1] in ",.?!"):
        _kind(draft, quote.end + 1, span.end)
        span = quote
    elif (kinds := _KINDS_BEHIND.search(draft.scan.masked, span.start + 1, span.end)) and (whose := _surname(draft, span.start, kinds.start())):
        draft.put_names("author", whose)  # "Brooke, diary, 28 March 1943"
        span = Span(kinds.start() + 2, span.end)
    elif kinds:
        _kind(draft, kinds.start() + 2, span.end)
        span = Span(span.start, kinds.start())
    draft.put("title", span)


_MEDIUM = late_pattern(r"(?:typescript|manuscript|handwritten|MS|TS|masch\.|hs\.|Typoskript|Manuskript|tapuscrit|manuscrit|dattiloscritto|manoscritto|машинопись|рукопись|maszynopis|rękopis)", re.I)

_MEMOIR = rf"(?i:(?:(?:unpublished|handwritten|typescript|private)\s)?(?:memoirs?|diary|diaries|autobiography|{_MEDIUM.pattern}))"
_KINDS_BEHIND = late_pattern(rf"(?:,\s{_MEMOIR}){{1,3}}(?:,\s{YEAR}(?:\s[гр]\.)?)?[,.]?$")
"""", unpublished memoir, typescript": what it is, behind a title without quotation marks."""


def _kind(draft: Draft, start: int, end: int) -> None:
    """Behind a quoted title: "unpublished memoir, typescript"."""
    for low, high in _chunks(draft, start, end):
        span = draft.trimmed("genre", Span(low, high))
        said = span.of(draft.scan.text)
        if span.start >= span.end or _UNDATED.fullmatch(said):
            continue
        if year := _YEAR.fullmatch(said):
            draft.put("issued", Span(span.start, span.start + len(year[1])))
            continue
        if _aside(draft, span):
            continue
        if _MEDIUM.fullmatch(span.of(draft.scan.text)):
            draft.put("medium", span)
        else:
            draft.put("container-title" if is_newspaper(said) else "genre", span)


def _aside(draft: Draft, span: Span) -> bool:
    """What says nothing of a record's kind: its day, its page, its number, whose copy was read."""
    said = span.of(draft.scan.text)
    if day := next((d for d in draft.scan.dates_in(span.start, span.start + 1) if d.span.end == span.end), None):
        draft.put("issued", day.span, day.date)
    elif _PAGE.fullmatch(said):
        draft.locator = draft.locator or span
    elif _NUMBERED.fullmatch(said):
        draft.put("number", span)
    else:
        return _COPY.search(said) is not None
    return True


_PAGE = late_pattern(r"(?:pp?|ff?|fols?|fos?|[Ss]|[Сс])\.\s?\d{1,4}(?:[-–]\d{1,4})?[rv]?")
_SERIES = r"(?:NSC|NIE|SNIE|ORE|NSDD|NSDM|NSSM|NSAM|PPS|JCS|JIC|JP|COS|OPC|PSB|OCB|WP|WM|CP|CM|GT|CAB|EPC|DO|GEN)"
_NUMBERED = late_pattern(rf"{_SERIES}[\s-]?\(?\d[\w()/\s-]{{0,14}}(?:\([\dA-Z]\))?")
"""“NSC 86/1”, “JIC (48) 9 (O)”: a paper of a government's body by its series."""
_COPY = late_pattern(r"\b(?:Digital|Electronic)\s(?:Archive|Library|Collection)$")
_NO_DATE = rf"(?i:undated|{'|'.join(re.escape(form.rstrip('.')) for form in words('no_date'))})(?!\w)"
_UNDATED = late_pattern(rf"{_NO_DATE}\.?")
_UNDATED_LAST = late_pattern(rf"(?<=[^\W\d_]{{2}}),\s{_NO_DATE}[\s,.]*$")
_YEAR = late_pattern(rf"({YEAR})(?:\s[гр]\.?)?")


def written_by(draft: Draft, rest: Span) -> bool:
    """Who wrote what is described behind a signature: ", Home Office, Report on …", ", Henry Ashworth, “Recollections”, typescript".

    An office or a person is told from the words of a title by what follows: a quotation, a word
    for a record, or the office's section.
    """
    start = rest.start
    while start < rest.end and draft.scan.text[start] in " ,:;":
        start += 1
    signed = _BY.match(draft.scan.masked, start, rest.end)
    by = draft.scan.names(signed.end(), rest.end) if signed else None
    if by and by.names[0].given and by.span.end == draft.trimmed("author", rest).end:
        draft.put_names("author", by)
        return True
    chunks = list(_chunks(draft, start, rest.end))
    if len(chunks) < 2:
        return False
    first, second = (draft.scan.masked[slice(*chunk)] for chunk in chunks[:2])
    quoted = bool(between(draft.scan.quotes, start, rest.end))
    titled = draft.scan.quote_at(chunks[1][0]) is not None
    said = titled or _TITLE.match(second) is not None
    section = len(chunks) > 2 and _SECTION.fullmatch(second) is not None
    if not (is_office(first) and (quoted or said or section)) and not (said and _is_person(draft, *chunks[0], titled)):
        return False
    authors_and_title(draft, start, rest.end)
    return True


_BY = late_pattern(r"(?:by|von|par|por|przez|door)\s(?=[^\W\d_a-zà-ÿа-џґ])")
"""“Minute 14, by Guy Liddell, 6 Nov. 1937”: who wrote it, and no more."""


def _is_person(draft: Draft, start: int, end: int, titled: bool) -> bool:
    """Whether nothing stands here but a full name; before a quotation it may be of any land ("Romeyn de Hooghe, ‘Arlequin Deodat’")."""
    run = draft.scan.names(start, end)
    return run is not None and run.span.end == end and (titled or not run.weak) and bool(run.names[0].given)


def _surname(draft: Draft, start: int, end: int) -> NameRun | None:
    """The single word that stands here, where it is somebody's name: "Brooke"."""
    run = draft.scan.names(start, end) if " " not in draft.scan.masked[start:end] and "author" not in draft.values else None
    return run if run and run.span.end == end else None


_SENT = late_pattern(r"(?i:letter|memo(?:randum)?|telegram|cable|report)\sfrom\s|(?i:pis[’']?mo)\sot\s|(?i:письмо|лист|list)\s(?:от|від|od)\s|(?i:lettre|télégramme|lettera|telegramma|carta|telegrama|brief|schreiben|telegramm)\s(?:de|di|von)\s(?=[A-ZÀ-Þ])")
"""What says that names follow: ", letter from D. Levitskii to Nicolaevsky"."""


def called(draft: Draft, start: int, rest: Span) -> None:
    """What a record behind its signature is called, or who wrote it to whom: ", John Bright to Richard Cobden"."""
    first = next((d for d in draft.scan.dates_in(start, start + 1) if draft.scan.masked[d.span.end : d.span.end + 2] == ", " and d.span.end + 6 < rest.end), None)
    if first and "issued" not in draft.values:  # "akte 123, 12 mei 1665, notaris Adriaan Kieboom"
        draft.put("issued", first.span, first.date)
        start = first.span.end + 2
        rest = Span(start, rest.end)
    sent = full_names(draft.scan, start, rest.end) or _SENT.match(draft.scan.masked, start, rest.end) or (names_alone(draft.scan, start, _before_kind(draft, start, rest.end)) and not _TITLE.match(draft.scan.masked, start))
    if sent and (at := read_letter(draft, start, rest.end)) > start:
        rest = Span(at, rest.end)
    quote = draft.scan.quote_at(draft.trimmed("title", rest).start)
    draft.put("title", quote if quote and not draft.scan.text[quote.end + 1 : rest.end].strip(" ,.") else rest)


def _before_kind(draft: Draft, start: int, end: int) -> int:
    """Where the names end before what was sent: "Curzon to Balfour, telegram no. 345"."""
    comma = draft.scan.masked.find(", ", start, end)
    return comma if comma > start and record_word().match(draft.scan.masked, comma + 2, end) else end

"""Laws cited by their name: "Statute of Frauds 1677 (29 Car. II, c. 3), s. 4", "Landrecht von 1794, § 12"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.model import Span
from edele_refs.parse.dates import Dated
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

_SOVEREIGN = r"(?:Hen|Edw|Edward|Henry|Eliz|Jac|Jas|Car|Chas|Cha|Will|Wm|W|Gul|Anne|Ann|Geo|George|Vict|Victoria|Vic|Ric|Rich|Mar|Phil|P)\.?(?:\s?(?:&|and)\s?(?:M|Mar|Mary)\.?)?"
_REGNAL = (
    rf"\d{{1,2}}(?:\s?(?:&|and|-|–)\s?\d{{1,2}})?\s{_SOVEREIGN}(?:\s?(?:[IVX]+|\d)\.?(?!\w))?(?:(?:,?\s(?:[Ss]tat|st|sess)\.\s?\d)?[,.]?\s(?:c|ch|cap)\.?\s?\d+|,?\s(?:[Ss]tat|st)\.\s?\d(?!\w))"
)
_REIGN = rf"\d{{1,2}}(?:\s?(?:&|and|-|–)\s?\d{{1,2}})?\s{_SOVEREIGN}(?:\s?(?:[IVX]+|\d)\.?(?!\w))?(?:,?\s(?:[Ss]tat|st|sess)\.\s?\d)?"
_NAME = r"(?:The\s)?(?:(?:Statutes?|Ordinance|Provisions|Bill|Assize|Charter|Constitutions|Articles)\sof\s(?:the\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]*)?|(?:[A-Z][\w’'-]+|\([A-Z][^()]{2,40}\))(?:,?\s(?:[A-Z&][\w’'-]*|\([A-Z][^()]{2,40}\)|of|and|the|for|to|in)){0,9}?\s(?:Act|Ordinance|Statute)s?)"
_SECTION = r"(?:,\s(?P<place>(?:ss?|cc?|ch|caps?|secs?|arts?|cls?|[Ss]ections?|§{1,2}|[Ss]ched)\.?\s?\d[\w()]*(?:\s?[-–,]\s?\d[\w()]*)*))"
_ENGLISH = re.compile(
    rf"(?<![\w’-])(?:(?P<title>{_NAME}),?\s(?:(?P<year>1[0-9]\d\d|20\d\d)|[(\[](?P<bracketed>1[0-9]\d\d|20\d\d)[)\]])?(?:,?\s?[(\[]?(?P<number>{_REGNAL})[)\]]?|\s[(\[](?P<reign>{_REIGN})[)\]])?"
    rf"|(?P<alone>{_REGNAL})(?:\s\((?P<dated>1[0-9]\d\d)\))?)(?:\s?\((?P<behind>1[0-9]\d\d)\))?{_SECTION}?(?![\w’])"
)


def find_enactments(scan: Scan) -> Iterator[Draft]:
    """A statute with the year of the reign, or with a section behind its year."""
    for found in _ENGLISH.finditer(scan.masked):
        if not (found["number"] or found["alone"] or found["reign"]) and not (found["place"] and (found["year"] or found["bracketed"])):
            continue
        title = found["title"] or ""
        end = found.end()
        draft = Draft(scan, found.start(), end, type="legislation")
        if title:
            draft.put("title", Span(*found.span("title")))
        for variable, groups in (("number", ("number", "alone", "reign")), ("issued", ("year", "bracketed", "dated", "behind"))):
            where = next((Span(*found.span(g)) for g in groups if found[g]), None)
            draft.put(variable, where, where.of(scan.text) if where and variable == "number" else None)
        if found["place"]:
            draft.locator = Span(*found.span("place"))
        yield draft


_BOOKS = (
    r"(?:Ordena(?:ções|ciones|nzas)|Recopilación|Nov[íi]ss?ima\sRecopilación|Nueva\sRecopilación|(?:Las\s)?Siete\sPartidas|Fuero|Leyes|Constitutio(?:nes)?|Constituciones|Constituições|Edictum|Codex|Lex|Digest[ae]?|Institutiones"
    r"|Coutumes?|Costumas?|Assises|Grand\s[Cc]outumier|Sachsenspiegel|Schwabenspiegel|Carolina|Statuta|Statuti|Capitulare)"
)
"""What books of laws and customs are called, cited by their title, book or chapter."""
_COMPOUNDS = "|".join(word.lower() for word in words("act", ("de",)))
_DIVISION = r"(?:(?:Teil|Tl\.|[Tt]it(?:el|\.|re|ulo|olo)|[Tt][íi]t\.|[Tt]ítulo|Buch|Kap\.|[Cc]hap\.|[Cc]ap\.|[Ll]i[bv]\.|[Ll]ivre|[Ll]ibro|[Ll]ivro|[Bb]ook|Partida)\s?[IVX\d]+,?\s){0,3}"


@cache
def _code(codes: Codes) -> re.Pattern[str]:
    # adjectives before it: "Allgemeines Preußisches Landrecht"
    act = rf"(?:(?:[A-ZÄÖÜ][\w-]{{3,}}e[snr]?\s){{0,2}}?(?:[A-ZÄÖÜ][\w-]*(?:{_COMPOUNDS})(?!\w)|{pattern('act', codes)}|(?<!\w){_BOOKS}(?!\w)))"
    return re.compile(
        rf"(?:^|(?<=[\s(]))(?P<title>{act}(?:\s[^,;:()\d]{{3,80}}?)?)(?:,?\s(?:(?:von|de|of|vom)\s)?(?P<year>1[0-9]\d\d|20\d\d)|\s\((?P<bracketed>1[0-9]\d\d|20\d\d)\)|\s(?:vom|v\.|du)\s(?P<day>[^,;()]{{6,24}}))?,\s"
        rf"(?P<place>{_DIVISION}(?:§{{1,2}}|[Aa]rt(?:ikel|\.)|[Aa]rts\.|[Ll]ey|[Ll]ei)\s?(?:\d+|[IVX]+(?=[\s,;.)]|$))(?:er(?!\w)|[a-z](?!\w))?(?:\s?(?:[-–,]|und|et)\s?\d+[a-z]?(?!\w))*(?:\s(?:ff?\.|Abs\.\s\d+))*)"
    )


def find_codes(scan: Scan) -> Iterator[Draft]:
    """A code or law by its name with the paragraph cited."""
    for found in _code(scan.codes).finditer(scan.masked):
        draft = Draft(scan, *found.span(), type="legislation")
        draft.put("title", Span(*found.span("title")))
        year = next((Span(*found.span(g)) for g in ("year", "bracketed") if found[g]), None)
        if year and (month := next((d for d in scan.dates if d.span.start < year.start and d.span.end == year.end and found.start("title") < d.span.start), None)):
            draft.drop("title")
            draft.put("title", Span(draft.start, month.span.end), scan.text[draft.start : month.span.end])
            draft.put("issued", month.span, month.date)
        draft.put("issued", year)
        if day := next(iter(scan.dates_in(*found.span("day"))), None):
            draft.put("issued", day.span, day.date)
        draft.locator = Span(*found.span("place"))
        yield draft


@cache
def _numbered(codes: Codes) -> re.Pattern[str]:
    number = r"(?:[Nn][.ºo°]*|Nr\.?|№|núm\.)\s?(?P<number>\d[\d./-]*\d|\d)"
    return re.compile(rf"(?:^|(?<=[;.]\s))(?:(?P<author>[A-ZÀ-Þ]{{4,}}(?:\s[A-ZÀ-Þ]{{2,}})*)\.\s)?(?P<title>{pattern('act', codes)}\s{number}(?:,?\s(?:de|of|vom|v\.|du|del|от|z\sdnia|van|ze\sdne)\s|,\s))$")


@cache
def _act_before(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf"(?:^|(?<=[;.(]\s)|(?<=\())(?P<title>{pattern('act', codes)})\s(?:(?:del|vom|v\.|of|de|du|от|від|z\sdnia|van|ze\sdne)\s)?$")


_NUMBER_BEHIND = re.compile(r",?\s(?:n\.|n[°º]|[Nn]r\.?|№|no\.)\s?(?P<number>\d[\d./-]*)(?=\s?(?:[;,)]|\.?$|\.\s))")


def _numbered_behind(scan: Scan, day: Dated) -> Draft | None:
    """"R.d.l. 17 novembre 1938, n. 1728": the number behind the day."""
    behind = _NUMBER_BEHIND.match(scan.masked, day.span.end) if len(day.date.edtf) == 10 else None
    low = max(0, day.span.start - 60)
    before = _act_before(scan.codes).search(scan.masked[low : day.span.start]) if behind else None
    if not before or not behind:
        return None
    draft = Draft(scan, low + before.start("title"), behind.end(), type="legislation")
    draft.put("title", Span(draft.start, draft.end), scan.text[draft.start : draft.end])
    draft.put("number", Span(*behind.span("number")))
    draft.put("issued", day.span, day.date)
    return draft


@cache
def _numbered_by_year(codes: Codes) -> re.Pattern[str]:
    number = r"(?:č|nr|Nr|n|№)\.?\s?(?P<number>\d{1,4}/(?P<year>(?:18|19|20)\d\d))"
    return re.compile(rf"(?<![\w’])(?P<title>{pattern('act', codes)}\s{number}(?:\s(?:{pattern('gazette', codes)}))?)(?![\w/])")


def find_acts_by_year(scan: Scan) -> Iterator[Draft]:
    """"Zákon č. 231/1948 Sb.": an act by its number in the collection of a year."""
    for found in _numbered_by_year(scan.codes).finditer(scan.masked):
        draft = Draft(scan, *found.span(), type="legislation")
        draft.put("title", Span(*found.span("title")), found["title"])
        draft.put("number", Span(*found.span("number")))
        draft.put("issued", Span(*found.span("year")))
        yield draft


def find_numbered_acts(scan: Scan) -> Iterator[Draft]:
    """"BRASIL. Decreto-lei n. 37, de 2 de dezembro de 1937": an act by its number and day."""
    for day in scan.dates:
        if draft := _numbered_behind(scan, day):
            yield draft
            continue
        low = max(0, day.span.start - 90)
        found = _numbered(scan.codes).search(scan.masked[low : day.span.start])
        if not found or len(day.date.edtf) != 10:
            continue
        draft = Draft(scan, low + found.start("author" if found["author"] else "title"), day.span.end, type="legislation")
        if found["author"]:
            draft.put_literals("author", [Span(low + found.start("author"), low + found.end("author"))])
        draft.put("title", Span(low + found.start("title"), day.span.end), scan.text[low + found.start("title") : day.span.end])
        draft.put("number", Span(low + found.start("number"), low + found.end("number")))
        draft.put("issued", day.span, day.date)
        yield draft

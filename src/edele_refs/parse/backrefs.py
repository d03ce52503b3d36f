"""References back: Ibid., "see note 12", "Chapter 7, Table 7.1", "Geiger 1964, S. 65".

These have a form of their own and are found before anything else is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.model import Span
from edele_refs.parse import locators
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.names import NameRun
from edele_refs.parse.scan import Scan
from edele_refs.values import Name

_START = r"(?:^|(?<=[\s(\[;:,.—–]))"


@cache
def _numbers(codes: Codes) -> str:
    return locators.number_list(codes)


@cache
def _ibid(codes: Codes) -> re.Pattern[str]:
    """Ibid. and what follows it up to the end of the sentence: a place, or another file."""
    files = rf"(?:{_FILES})(?:[.,]\s?(?:{_FILES}))*"
    here = rf"(?:(?:{pattern('here', codes)})\s?:?\s)?"
    idem = rf"[Ii]d(?:em)?\.?(?=,?\s(?:{_numbers(codes)})(?:\s?[.;)]|$))"
    return re.compile(
        rf"{_START}(?P<word>{pattern('ibid', codes)}|{idem})(?P<stop>[.,:;]{{0,2}})(?:\s?(?:[–—-]\s)?(?P<place>{files}|{here}{_numbers(codes)}(?:,?\s(?:{pattern('passim', codes)}))?|{pattern('passim', codes)}))?"
    )


_FILES = (
    r"(?:[ФфFf]|[Фф]онд|[Оо]п|[Дд]|[Лл]{1,2}|[Сс]пр|[Аа]рк|op|d|ll?|f|spr|ark|Bl|Bd|box|folder|roll|reel|frame|"
    r"vol|t|k|sygn|b|fasc|Kt|Fasz|Nr|doc|Dok|док|T|Т|т|Ч|ч|Кн|кн|No|no|№|Schedule \w, Vol\. \d+, Case)\.?\s?[\w/-]*\d[\w/-]*"
    r"(?:\s?(?:об|зв|Rs|v|r)\.?)?(?:\s?[-–—]\s?\d+(?:\s?об\.?)?)?(?:,\s\d+(?:[-–]\d+)?)*"
)


@cache
def _cross(codes: Codes) -> re.Pattern[str]:
    number = r"\d{1,4}(?:\.\d{1,3})?(?:\s?[-–]\s?\d{1,4})?"
    note = rf"(?:{pattern('note', codes)})\s?{number}"
    chapter = rf"(?:(?<!\w)(?:[Cc]hapters?|Kapitel|Kap\.|глав[аыуе]|гл\.|[Cc]hapitre|[Rr]ozdz(?:iał|\.)|[Cc]apitolo|[Cc]apítulo|[Aa]ppendix|Anhang)\s(?:[A-Z]\b|{number}|[IVX]+\b)(?:(?:,|\sand|\sund)\s(?:(?:{pattern('table', codes)})\s)?{number})*)"
    table = rf"(?:(?:{pattern('table', codes)})\s{number})"
    where = rf"(?:\s(?:{pattern('above', codes)}|{pattern('below', codes)}))"
    before = rf"(?:(?:{pattern('above', codes)}|{pattern('below', codes)}),?\s)"
    page = rf"(?:{pattern('page', codes)})\s?{number}(?={where})|(?:[Ss]upra|[Ii]nfra),\s(?:{pattern('page', codes)})\s?{number}"
    behind = rf"(?<=[Bb]elow, )(?:{pattern('page', codes)})\s?{number}|(?<=[Aa]bove, )(?:{pattern('page', codes)})\s?{number}|(?<=[Oo]ben, )(?:{pattern('page', codes)})\s?{number}"
    return re.compile(rf"{_START}(?:{before}?(?=(?:{note}|{chapter}|{table})))?(?P<place>{note}|{chapter}|{table}|{page}|{behind})(?P<where>{where}?)(?=[\s.,;:)]|$)")


@cache
def _author_year(codes: Codes) -> re.Pattern[str]:
    name = r"[^\W\d_a-zà-ÿа-я][\w’'-]+[^\W\d_](?:-[^\W\d_]\w+)?"
    particle = r"(?:(?:Von|Van|De|Le|La|Di|Del)\s)?"
    names = rf"{particle}{name}(?:(?:\s?/\s?|\s(?:and|und|&|et|i|u\.)\s|,\s){particle}{name}){{0,4}}(?:\s(?:et al\.|u\.\s?a\.))?"
    place = rf"(?:(?:,\s|:\s?|\s)(?:(?:{pattern('here', codes)})\s)?(?P<place>{_numbers(codes)}))?"
    return re.compile(rf"(?:^|(?<=[\s(;]))(?P<names>{names}),?\s(?P<open>\(?)(?P<year>{YEAR}[a-h]?)(?P<close>\)?){place}")


def find_ibids(scan: Scan) -> Iterator[Draft]:
    """Every "Ibid." with the place or file behind it."""
    for found in _ibid(scan.codes).finditer(scan.masked):
        if not _stands_alone(scan, found.start("word")):
            continue
        closed = found["stop"].startswith(".") and not found["word"].endswith(".")
        end = found.end("place") if found["place"] else found.end("word") + closed
        draft = Draft(scan, found.start("word"), end, kind="ibid")
        if found["place"]:
            draft.locator = Span(*found.span("place"))
        yield draft


def _stands_alone(scan: Scan, at: int) -> bool:
    """Whether "Ibid." begins something: a note, a sentence, a bracket, or follows a signal."""
    before = scan.masked[max(0, at - 30) : at].rstrip()
    if scan.masked[at : at + 2].casefold() == "id" and before.endswith(","):
        return False  # "ACLEC, id., para. 4": the work of one named
    if not before or before[-1] in ".;:(—–" or scan.text[at].isupper():
        return True
    return any(s.end <= at and not scan.masked[s.end : at].strip(" :,") for s in scan.signals) or bool(
        re.search(r"(?:\b(?:and|und|sowie|et|и|i|e|also|auch|or|oder)|,)$", before)
    )


def find_crosses(scan: Scan) -> Iterator[Draft]:
    """Places in the same book: "Chapter 7, Table 7.1", "note 12 above"."""
    for found in _cross(scan.codes).finditer(scan.masked):
        if _is_own(scan, found):
            draft = Draft(scan, *found.span("place"), kind="cross")
            draft.locator = Span(*found.span("place"))
            yield draft


def _is_own(scan: Scan, found: re.Match[str]) -> bool:
    """Whether it is a place in this book: led to by a signal, or a sentence of its own."""
    low, high = found.start(), found.end("place")
    if found["where"] or low < found.start("place") or found["place"].casefold().startswith(("supra", "infra")) or _BEHIND.search(scan.masked[max(0, low - 8) : low]):
        return not _after_short(scan, low)
    before = scan.masked[max(0, low - 25) : low].rstrip()
    if _after_short(scan, low):
        return False
    after = scan.masked[high : high + 4]
    if re.match(r"\s(?:of|in|des|der|von)\s", scan.masked[high : high + 5]):
        return False
    led = any(s.end >= low - 2 and s.end <= low for s in scan.signals) or re.search(
        r"(?:\b(?:[Ss]ee|[Vv]gl\.|[Ss]iehe|[Ss]\.|[Сс]м\.|[Zz]ob\.|[Pp]or\.|[Vv]oir|[Cc]f\.|[Vv]er|[Vv]éase|in|also|auch|also in|в|w|dans|em))$", before
    )
    if re.search(r"(?:above|below|oben|unten|выше|ниже|\d)\s(?:and|und|et|и|i)$", before):
        return True
    if led:
        inside = before.endswith((" in", " в", " w", " dans", " em"))
        return not inside or bool(re.search(r"(?i)(?:see|discussed|shown|см\.|vgl\.|zob\.|voir)[^.;]{0,20}\s\w+$", before))
    alone = before == "" or (before.endswith((".", ";")) and not re.search(r"\b(?:cit|ed|ff?|O)\.$", before))
    glued = before.endswith(",") and not scan.masked[low - 1].isspace() and scan.masked[low].isupper()
    return (alone and after.strip()[:1] in ("", ".", ";")) or glued


_BEHIND = re.compile(r"(?:[Bb]elow|[Aa]bove|[Oo]ben),\s$")


def _after_short(scan: Scan, at: int) -> bool:
    """Whether the note named belongs to a short form: "Herbert (wie Anm. 3)", "op. cit., n. 12"."""
    bracket = next((b for b in scan.brackets if b.start < at < b.end), None)
    if bracket:
        return bool(re.search(r"[\w’”“»]\s?$", scan.masked[max(0, bracket.start - 2) : bracket.start])) and bracket.end - bracket.start < 40
    return bool(re.search(r"(?:cit|O|соч|cyt|cité)\.?,?\s?$", scan.masked[max(0, at - 8) : at]))


_RANGE = re.compile(r"\d[–-](?:\d{4}|$)")


def find_author_years(scan: Scan) -> Iterator[Draft]:
    """"Geiger 1964, S. 65–83": a reference to a list of literature."""
    for found in _author_year(scan.codes).finditer(scan.masked):
        if bool(found["open"]) != bool(found["close"]) or _RANGE.search(found["year"] + scan.masked[found.end("year") : found.end("year") + 1]) or not _surnames(scan, found):
            continue
        end = found.end() if found["place"] else found.end("close" if found["close"] else "year")
        draft = Draft(scan, found.start(), end, kind="short", flags={"author-year"})
        if found["place"]:
            draft.locator = Span(*found.span("place"))
        spans = list(_each(scan, *found.span("names")))
        draft.put_names("author", NameRun(Span(*found.span("names")), tuple(Name(s.of(scan.text)) for s in spans), tuple(spans)))
        draft.put("issued", Span(*found.span("year")))
        yield draft


_BETWEEN = re.compile(r"\s?/\s?|\s(?:and|und|&|et|i|u\.)\s|,\s|\s(?:et al\.|u\.\s?a\.)$")


def _each(scan: Scan, start: int, end: int) -> Iterator[Span]:
    at = start
    for cut in _BETWEEN.finditer(scan.text, start, end):
        yield Span(at, cut.start())
        at = cut.end()
    if at < end:
        yield Span(at, end)


_NO_SURNAME = re.compile(
    r"(?:Im|In|Am|Vom|Seit|Der|Die|Das|The|From|Since|Until|By|On|At|After|Before|During|Ende|Anfang|Mitte|Spring|Summer|Autumn|Fall|Winter|"
    r"Frühjahr|Sommer|Herbst|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|"
    r"June|July|October|December|Vgl|Siehe|See|Cf|No|Nr|Heft|Vol|War|Press|Verlag|University|Dies|Ders|Published|And|En|Le|La|Depuis|"
    r"Москва|Киев|Les|Article|Act|Law|Convention|Constitution|Conference|Copyright|Stand|Ausgabe|Auflage)\b"
)


def _surnames(scan: Scan, found: re.Match[str]) -> bool:
    from edele_refs.parse import places

    names = found["names"]
    if _NO_SURNAME.match(names) or any(places.is_place(name.strip()) for name in re.split("[/,]", names)):
        return False
    low = found.start()
    before = scan.masked[max(0, low - 40) : low]
    if re.search(r"\b[^\W\d_]\.\s?$", before):
        return False  # "P. Birks (1996)"
    # ", Stuttgart 2000": what follows a comma in a reference is its imprint
    if re.search(r"[,:(]\s?$", before) and not re.search(r"[;.]\s$", before):
        return bool(re.search(r"\(\s?$", before)) or any(s.end in (low, low - 1) for s in scan.signals)
    return any(s.end in (low, low - 1) for s in scan.signals) or not before.strip() or bool(
        re.search(r"(?:[;.]|\b(?:von|by|bei|und|and|sowie|also|auch|zeigt|from|nach|ebenso|ff))\s$", before)
    )

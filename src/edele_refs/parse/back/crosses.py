"""Places in the same document: "see note 12", "Chapter 7, Table 7.1"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.back.backrefs import START
from edele_refs.parse.back.leading_back import led_back
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan, between

PLACES = (
    "chapter chapters chap ch kapitel kapiteln kap abschnitt глава главы главе главу гл разделе раздел chapitre chapitres rozdział rozdziale rozdz capitolo cap capítulo "
    "kapitola kapitole kapitolu hoofdstuk розділ розділі appendix anhang section sections sección sezione seção secção supra infra below above oben unten"
)
"""Words of the expression below that no language's table has."""

_CHAPTER = (
    r"(?:[Cc]hap(?:ters?|itres?|\.)|[Cc]h\.|[Kk]ap(?:iteln?|\.)|Abschn(?:itt\w*|\.)|[Гг]лав(?:ой|[аыуе])|[Гг]л\.|[Рр]аздел[еау]?|[Rr]ozdz(?:ia[łl]\w*|\.)|[Cc]ap(?:itol[oi]|ítulos?|\.)"
    r"|[Kk]apitol[aeuy]|[Hh]oofdstuk|[Рр]озділ[іу]?|[Aa]ppendix|Anhang|[Ss]ections?|[Ss]ección|[Ss]ezione|[Ss]e[cç]ção)"
)


@cache
def _cross(codes: Codes) -> re.Pattern[str]:
    number = r"(?:\d{1,4}|[IVX]{1,5}(?!\w))(?:\.(?:\d{1,3}|[IVX]{1,4}(?!\w))){0,2}(?:\s?[-–]\s?\d{1,4})?"
    more = rf"(?:(?:,|\s(?:and|und|et|i|и|e|y))\s{number})*"
    note = rf"(?:{pattern('note', codes)})\s?{number}{more}"
    chapter = rf"(?:(?<!\w){_CHAPTER}\s(?:{number}|[A-Z]\b)(?:(?:,|\sand|\sund)\s(?:(?:{pattern('table', codes)}|par\.|§|sez\.|sect?\.|Abschn\.)\s)?{number})*)"
    part = rf"(?:§\s?{number}\s(?:глав[аы]|розділу|rozdziału|kapitoly)\s{number})"
    table = rf"(?:(?:{pattern('table', codes)})\s(?:č\.\s|nr\s|№\s?)?{number})"
    where = rf"(?:\s(?:{pattern('above', codes)}|{pattern('below', codes)}))"
    before = rf"(?:(?:{pattern('above', codes)}|{pattern('below', codes)}),?\s(?:(?:bei|zu|in|at|à\sla|alla|nella|en\sla)\s)?)"
    page = rf"(?:{pattern('page', codes)})\s?{number}"
    led = r"(?:[Ss]upra|[Ii]nfra),\s|(?<=[Bb]elow, )|(?<=[Aa]bove, )|(?<=[Oo]ben, )"
    # a word before ("above, note 5") belongs to what has a number, not to a page; a paragraph needs it
    behind = rf"(?:{before})(?P<behind>{page}(?:,\s{note})?)"
    near, far = rf"(?:{before})?(?P<near>{note}|{part}|{chapter}|{table}|(?<=oben )§{{1,2}}\s?{number}|(?<=unten )§{{1,2}}\s?{number}(?:\s[IVX]+)?)", rf"(?:(?P<far>{page}(?={where}))|(?:{led})(?P<led>{page}))"
    return long_pattern(rf"{START}(?:{near}|{far}|{behind})(?P<where>{where}?)(?=[\s.,;:)]|$)")


def find_crosses(scan: Scan) -> Iterator[Draft]:
    """Places in the same book: "Chapter 7, Table 7.1", "note 12 above"."""
    last = 0
    for found in _cross(scan.codes).finditer(scan.masked):
        if _is_own(scan, found, last):
            place = _place_of(found)
            draft = Draft(scan, place.start, place.end, kind="cross")
            draft.locator = place
            last = place.end
            yield draft


def _place_of(found: re.Match[str]) -> Span:
    return Span(*next(found.span(group) for group in ("near", "far", "led", "behind") if found[group]))


_JOINED = late_pattern(r"(?:\s(?:above|below|oben|unten|выше|ниже))?,?\s(?:and|und|et|и|i|e|y|a|та|й|і|oraz|а также|sowie)\s")
# "deste trabalho", "настоящей главы": what it is a place of
_OF_THIS = late_pattern(
    r"\s(?:of\s(?:this|the\spresent)|in\sthis\s(?:book|volume|chapter)|dieser\s|diese[ms]\s|de\s(?:ce|cette|este|esta)\s|d(?:este|esta|el\spresente|el\sprésent)\s|di\squest|настоящ|niniejsz|této|van\sdit)"
)
_SPOKEN_OF = late_pattern(
    r"(?i)(?:\bsee|discuss|shown?|treat|return|explain|examin|см\.|подробн|речь|vgl\.|siehe|ausführlich|näher|behandel|szerzej|więcej|mowa|zob\.|voir|trait|verá|tratad|torn[ae]|veja|véase|vedi|avanti|adiante|adelante|rimand|rinvi|renvo|remit|odsył|verweis|refer)[^.;()]{0,40}?\s\w+$"
)


def _is_own(scan: Scan, found: re.Match[str], last: int) -> bool:
    """Whether it is a place in this book: led to by a signal, or a sentence of its own; ``last`` is where one before ends."""
    place = _place_of(found)
    low, high = found.start(), place.end
    if any(back.start <= place.start < back.end for back in led_back(scan)):
        return False  # "Braudel, La Méditerranée, cf. note 1, p. 51"
    if _OF_THIS.match(scan.masked, high):
        return True
    if found["behind"] and not _begins(scan, low):
        return False  # "T. Szarota, jw., s. 14"
    if found["where"] or low < place.start or _BEHIND.search(scan.masked[max(0, low - 8) : low]):
        return not _after_short(scan, low) and not _behind_title(scan, low)
    before = scan.masked[max(0, low - 25) : low].rstrip()
    if _after_short(scan, low):
        return False
    if last and _JOINED.fullmatch(scan.masked, last, low):
        return True
    if _OF_BOOK.search(before) and scan.masked[place.start] in "ГТРП":
        return False  # "Рязань, 2004. Гл. 3", "С. 71. Табл. 5": a place in the book cited
    after = scan.masked[high : high + 4]
    if _OF_OTHERS.match(scan.masked, high):
        return False
    article = _ARTICLE.search(scan.masked, max(0, low - 8), low)
    from_ = article.start() + 1 if article else low
    before = scan.masked[max(0, low - 25) : from_].rstrip()
    led = scan.signal_ends(from_ - 2, from_) or re.search(
        r"(?:\b(?:[Ss]ee|[Vv]gl\.|[Ss]iehe|[Ss]\.|[Сс]м\.|[Zz]ob\.|[Pp]or\.|[Vv]oir|[Cc]f\.|[Vv]er|[Vv]éase|in|also|auch|also in|в|w|dans|em|no|al|en|v|у))$", before
    )
    if led:
        inside = before.endswith((" in", " в", " w", " dans", " em", " no", " al", " en", " v", " у"))
        return not inside or bool(_SPOKEN_OF.search(scan.masked[max(0, low - 70) : low].rstrip()))
    if _here_before(scan.codes).search(before):
        return False
    alone = before == "" or (before.endswith((".", ";")) and not re.search(r"\b(?:cit|ed|ff?|O|m|u)\.$", before))
    glued = before.endswith(",") and not scan.masked[low - 1].isspace() and scan.masked[low].isupper()
    return (alone and after.strip()[:1] in ("", ".", ";")) or glued


_OF_BOOK = late_pattern(r"(?:(?<!\d)(?:1[5-9]|20)\d\d|[СсSsPp]\.\s?\d[\d–-]{0,8})\.$")
_OF_OTHERS = late_pattern(r"\s(?:of|in|des|der|von)\s|\s(?:d[eiou]|da|del(?:la)?)\s(?!(?:Part|Teil|Libr|Livr|Tom)[eo]?)(?=[^\W\d_a-zà-ÿ]|[„“‘«])|\.\s[Сс]т(?:атья|атьи|\.)\s?\d")
"""What follows a chapter of another work, or of a code: "Соборное уложение. Гл. XI. Ст. 2"."""


def _begins(scan: Scan, at: int) -> bool:
    """Whether a note, a sentence or a bracket begins here, or a signal leads here."""
    before = scan.masked[max(0, at - 3) : at].rstrip()
    return not before or before[-1] in ".;(—–" or scan.signal_ends(at - 2, at)


@cache
def _here_before(codes: Codes) -> re.Pattern[str]:
    """"esp. chap. 5": a chapter of the work cited."""
    return long_pattern(rf"(?:^|[\s,(])(?:{pattern('here', codes)})$")


_ARTICLE = late_pattern(r"\s(?:the|el|la|los|las|il|le|les|o|a|os|as|die|das|der|den|de|het)\s$")
"""Between "see" and a place: "véase el capítulo 3", "si veda la nota 1"."""

_BEHIND = late_pattern(r"(?:[Bb]elow|[Aa]bove|[Oo]ben),\s$")


@cache
def _see_first(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[(\[]\s?(?:{pattern('see', codes)}):?\s?$")


_SMALL_BEFORE = late_pattern(r"(?<![\w’'-])[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ][^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]{3,}[,;]?\s$")

_PAGE_BEHIND = late_pattern(r"[,.]?\s(?:pp?|ss?|S|str|[Сс]|k|fol|fl|Bl)\.\s?\d")
"""A page behind the bracket is one of the short form's: "Kowalska, Narodziny miasta (zob. przyp. 5), s. 22"."""


def _behind_title(scan: Scan, at: int) -> bool:
    """Whether who wrote a work and its title stand before the word for the note: "Beattie, Crime and the Courts, supra note 3"."""
    if scan.masked[at - 2 : at] != ", ":
        return False
    low = max(0, at - _LONGEST)
    start = max([low, *(scan.masked.rfind(mark, low, at) + 1 for mark in ";(:\n"), *(signal.end + 1 for signal in between(scan.signals, low, at))])
    while start < at and scan.masked[start] in " ,:":
        start += 1
    run, surname = scan.names(start, at), _SURNAME.match(scan.masked, start, at)
    named = run.span.end if run and run.span.start == start else surname.end() if surname else at
    return _TITLE_BEHIND.fullmatch(scan.masked, named, at) is not None


_LONGEST = 160
"""Characters of a name and a title."""
_SURNAME = late_pattern(r"[^\W\d_a-zà-ÿа-џґ][\w’'-]+(?:\s(?:and|und|et|y|e|i|и|&)\s[^\W\d_a-zà-ÿа-џґ][\w’'-]+)?(?=,)")
_TITLE_BEHIND = late_pattern(r",\s[^\W\d_a-zà-ÿа-џґ␟„“‘«\"'][^;.]{2,90},\s|,\s[„“‘«\"']?␟[^;]{0,90},\s")


def _after_short(scan: Scan, at: int) -> bool:
    """Whether the note named belongs to a short form: "Herbert (wie Anm. 3)", "op. cit., n. 12"."""
    bracket = scan.bracket_around(at)
    if bracket and _see_first(scan.codes).match(scan.masked, bracket.start, at) and _SMALL_BEFORE.search(scan.masked, max(0, bracket.start - 24), bracket.start) and not _PAGE_BEHIND.match(scan.masked, bracket.end):
        return False  # "не вполне надёжными (см. примеч. 14)": behind no name and no title
    if bracket:
        return bool(re.search(r"(?:[\w’”“»]|(?:cit|O|соч|cyt|cité|w|праця)\.|(?<!\w)[^\W\d_a-zà-ÿа-џґ]\.)\s?$", scan.masked[max(0, bracket.start - 8) : bracket.start])) and bracket.end - bracket.start < 40
    return bool(re.search(r"(?:cit|O|соч|cyt|cité)\.?,?\s?$", scan.masked[max(0, at - 8) : at]))

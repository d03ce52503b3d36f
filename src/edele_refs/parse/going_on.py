"""What goes on with the reference before it, though a stop or semicolon stands between: "; here: 28", ". – С. 5", "; подг. текста И. А. Зюзиной"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse import called, locators
from edele_refs.parse.other_editions import AGAIN
from edele_refs.parse.peelers.first_published import SAID
from edele_refs.parse.peelers.web import seen_on, shown_at
from edele_refs.parse.scan import Scan


@cache
def _also_at(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{shown_at(codes)}[\s:.–—]{{1,4}}){{1,3}}[␞<(]|(?i:doi)\s?:?\s?10\.")


def goes_on(scan: Scan, at: int) -> bool:
    """Whether what follows belongs to the reference before: "; here: 28", ". – С. 5", ". Text available also at: http…"."""
    while scan.masked[at : at + 1] in ("–", "—", "-", " "):
        at += 1
    # "k. 3; Oprac. A. Eisenbach, Getto": behind a semicolon a capital begins a reference, but where library rules part makers so
    new = scan.masked[at - 2 : at] == "; " and scan.masked[at : at + 1].isupper() and " / " not in scan.masked[:at]
    if _SERIES_BEHIND.match(scan.masked, at):
        return True
    if (not new and scan.says("editor", "translator") and _made_by(scan.codes).match(scan.masked, at)) or _EXTENT.match(scan.masked, at) or _DIVISION.match(scan.masked, at):
        return True
    if _dates_record(scan, at):
        return True
    if scan.masked[at - 2 : at] == ", " and scan.says("entry") and _entry(scan.codes).match(scan.masked, at):
        return True
    if "/" in scan.words and _ALSO_MADE.match(scan.masked, at) and " / " in scan.masked[max(0, at - 300) : at]:
        return True
    if "/" in scan.words and scan.masked[at - 2 : at] == "; " and _BODY.match(scan.masked, at) and _SINCE_SLASH.search(scan.masked, max(0, at - 210), at):
        return True
    if scan.masked.startswith("Archived from the original", at):
        return True
    if scan.says("accessed") and _seen(scan.codes).match(scan.masked, at):
        return True
    return locators.leads(scan.masked, at, scan.codes) or called.begins(scan, at) or bool(_REISSUED.match(scan.masked, at)) or bool(_also_at(scan.codes).match(scan.masked, at))


def _dates_record(scan: Scan, at: int) -> bool:
    """Whether nothing but the day of a record stands here, behind its signature and a stop: "CAB 65/7/39. 27th May 1940"."""
    if scan.masked[at - 2 : at] != ". " or not any(signature.end == at - 2 for signature in scan.signatures_in(max(0, at - 120), at)):
        return False
    day = next((dated.span for dated in scan.dates if dated.span.start == at), None)
    return day is not None and scan.masked[day.end : day.end + 1] in ("", ".", ";", ")")


@cache
def _seen(codes: Codes) -> re.Pattern[str]:
    """"The New York Times. 30 June 1982. Retrieved 5 March 2012"."""
    return long_pattern(rf"{seen_on(codes)}(?:\d{{1,2}}[\s.]|\d{{4}}-\d\d-|[^\W\d_]{{3,10}}\s\d{{1,2}},)")


@cache
def _entry(codes: Codes) -> re.Pattern[str]:
    """"s. 122, heslo Litomyšl": under which word of a dictionary, behind its page."""
    return long_pattern(rf"(?:{pattern('entry', codes)})\s[^\W\d_a-zа-џґ]")


@cache
def _made_by(codes: Codes) -> re.Pattern[str]:
    """"Dokumenty, sv. 2. Ed. Karel Kaplan. Praha", "; отв. сост. И. А. Зюзина": no reference begins with its editor's word."""
    return long_pattern(rf"(?:{pattern('editor', codes)}|{pattern('translator', codes)})(?<=\.)\s[^\W\d_a-zа-џґ]")


_SERIES_BEHIND = late_pattern(r"\([^\W\d_a-zа-џґ][^();]{5,110}\)\.\s(?:[СсPpSs]|[Pp]p)\.\s?\d")
"""“М., 2009. (История сталинизма). С. 188”: a series between the year and the page."""
_ALSO_MADE = late_pattern(
    r"(?:Вст|Вступ|Передм|Пер|Предисл|под|подг|подгот|вступ|вст|предисл|послесл|коммент|примеч|прим|прил|биогр|археогр|текстол|пер|ред|сост|отв|общ|гл|науч|авт|упоряд|вступна|передм|прадм|уклад|навук|редкол|редсов|ред\.-сост)[.\s]:?(?:,?\s?[^\W\d_A-ZА-ЯЁІЇЄҐ]+\.?){0,9},?\s[^\W\d_a-zа-џґ]\."
)
"""“; подг. текста, вступ. ст. и коммент. Л. Г. Захаровой”: who else made the book, by library rules."""
# "К., 1996. – 201 с. – С. 44": how many pages it has; "Bp., 2005. 312. p.": the page
_EXTENT = late_pattern(rf"\d{{1,4}}\s(?:с|стор)\.(?!\w)|\d{{1,4}}\.?(?:[–-]\d{{1,4}}\.?)?\s{locators.PAGE_WORDS_BEHIND}\.(?!\w|\s\d)")
_DIVISION = late_pattern(r"(?:[Оо]тд(?:ел)?|[Рр]азд|[Пп]агин)\.?\s[\dIVX]{1,5}\.\s[СсС]|[Пп]рил(?:ож(?:ение|\.)|\.)\s(?:(?:№\s?)?\d{1,3}\.\s)?[СсC]\.")
"""“Кн. 2. Отд. V. С. 88”, “Прил. С. 12”: a part of a volume."""
_BODY = late_pattern(r"(?![А-ЯЁІЇЄ][\w’-]+\s[А-ЯЁІЇЄ]\.)[А-ЯЁІЇЄ][^;/\d]{2,90}?\.\s[А-ЯЁІЇЄ][\w.-]{0,20}(?:\s?[:;]\s[^.;\d]{2,60}?)?,\s(?:1[89]|20)\d\d")
_SINCE_SLASH = late_pattern(r"\s/\s[^/\d]{3,200};\s$")
"""“/ отв. ред. Ю. А. Поляков; РАН, Отд-ние истории. М.: РОССПЭН, 2000”: whose book it is, by library rules, before its imprint."""
# "Flammarion, 1916 ; rééd. Gallimard, 2007"
_REISSUED = late_pattern(rf"{AGAIN}\s|{SAID}(?=[.;)]|$)|online\s(?:edn?\.?|edition|version),")

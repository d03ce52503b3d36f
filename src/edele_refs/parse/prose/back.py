"""What sentences say of a work that was cited before, by its author and a page: "(Penfold, pp. 61–4)", "Chaves (p. 203)", "(ebd., S. 131)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import locators
from edele_refs.parse.back.author_years import each_name
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun
from edele_refs.parse.scan import Scan
from edele_refs.values import Name


@cache
def others(codes: Codes) -> str:
    """Who is named with the first, by their surnames: ", Roder und Petersen", " et al."."""
    return rf"(?:(?:,\s|\s(?:{pattern('and_', codes)})\s|/)[^\W\d_a-zß-ÿа-џ][\w’'-]+|\set\sal\.?){{0,3}}"


@cache
def _placed(codes: Codes) -> re.Pattern[str]:
    """Where in a work: the word for a page, and its number."""
    return long_pattern(rf"(?P<place>(?:{pattern('page', codes)}|{pattern('chapter', codes)})\s?\d(?:(?!\d{{4}})[\d–,\s-]|f{{1,2}}\.?(?!\w)|\s(?:{pattern('and_', codes)})\s(?=\d))*(?<![\s,–-]))")


@cache
def _paged(codes: Codes) -> re.Pattern[str]:
    """What stands behind the surname: in a bracket a comma, in the sentence a bracket."""
    place, cited = _placed(codes).pattern, rf"(?:,\s(?:{pattern('op_cit', codes)}))?"
    told, bracketed = place.replace("<place>", "<told>"), place.replace("<place>", "<bracketed>")
    return long_pattern(rf"(?P<names>{others(codes)})(?:{cited}[,:]\s{place}(?=[);.]|$)|,\s{told}(?=,\s[^\W\d_])|(?P<of>[’']s?)?\s\({bracketed}\))")


_BEFORE = r"(?:[(;:]\s?|^)(?:[^\W\d_][^()\d;,]{0,30}\s)?$"


def of_page(scan: Scan, surname: Span) -> Draft | None:
    """A work by its author and a page; in a bracket nothing but what leads to it stands before."""
    found = _paged(scan.codes).match(scan.masked, surname.end)
    if found is None:
        return _told_page(scan, surname)
    bracketed = found["place"] is not None
    if bracketed and re.search(_BEFORE, scan.masked[max(0, surname.start - 40) : surname.start]) is None:
        return None
    names = Span(surname.start, found.end("names"))
    draft = Draft(scan, names.start, found.end(), kind="short")
    spans = list(each_name(scan, *names))
    draft.put_names("author", NameRun(names, tuple(Name(span.of(scan.text)) for span in spans), tuple(spans)))
    draft.locator = next(Span(*found.span(key)) for key in ("place", "told", "bracketed") if found[key] is not None)
    return draft


def _told_page(scan: Scan, surname: Span) -> Draft | None:
    """The page in a bracket behind what somebody does there: "As Crowther points out (p. 32)"."""
    found = _does(scan.codes).match(scan.masked, surname.end)
    if found is None:
        return None
    place = Span(*found.span("place"))
    draft = Draft(scan, place.start, place.end, kind="short")
    draft.put_names("author", NameRun(surname, (Name(surname.of(scan.text)),), (surname,)))
    draft.locator = place
    return draft


@cache
def _does(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"\s(?:{pattern('writes', codes)})(?:\s[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{{1,14}}){{0,3}}\s\({_placed(codes).pattern}\)")


@cache
def _ibid(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<=\()(?P<word>(?:{pattern('ibid', codes)}))[.,:]{{0,2}}\s(?P<place>{locators.number_list(codes)})(?=\))")


def ibids(scan: Scan) -> Iterator[Draft]:
    """The work that was cited last, with another page, in a bracket."""
    for found in _ibid(scan.codes).finditer(scan.masked):
        draft = Draft(scan, *found.span(), kind="ibid")
        draft.locator = Span(*found.span("place"))
        yield draft

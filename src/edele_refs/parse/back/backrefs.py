"""References back: Ibid., "op. cit.", "Geiger 1964, S. 65": they have a form of their own, and are found before anything else is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import locators
from edele_refs.parse.back.behind_ibid import behind, led_here
from edele_refs.parse.back.leading_back import NUMBER_FIRST
from edele_refs.parse.draft import Draft
from edele_refs.parse.peelers.same_town import printed_there
from edele_refs.parse.scan import Scan

START = r"(?:^|(?<=[\s(\[;:,.—–]))"


@cache
def noted(codes: Codes) -> str:
    """A bracket that names a note: "(n. 12)", "(n 12)", "(wie Anm. 3)", "(full reference in n. 16 below)"."""
    where = rf"{pattern('above', codes)}|{pattern('below', codes)}|supra|infra"
    return rf"[(\[](?:(?:[^()\[\]\d;]{{0,40}}?\s)?(?:{pattern('note', codes)})\s?|nn?\s)\d{{1,4}}(?:,?\s(?:{where}))?[)\]]|[(\[]{NUMBER_FIRST}[)\]]"


@cache
def noted_again(codes: Codes) -> re.Pattern[str]:
    """The same behind a title, before the archive that is named again."""
    return long_pattern(rf"\s{noted(codes)}(?=[,.;:\s])")


@cache
def cited_work(codes: Codes) -> str:
    """"op. cit.", "loc. cit."; "cit. in", "cit. dle" lead to where a thing is cited."""
    to = r"\.?\s(?:in|da|de|en|por|em|nach|n\.(?!\s?\d)|bei|w|za|from|according|par|dans|selon|según|dle|podle|wg|według|prema|po|по|у|в|за)(?!\w)"
    return rf"(?:(?:{pattern('op_cit', codes)}|{pattern('loc_cit', codes)})(?!{to}))"


@cache
def _ibid(codes: Codes) -> re.Pattern[str]:
    """Ibid., or "Id." where a place may follow; what follows is looked at by itself."""
    by_idem = rf"(?:(?:{pattern('idem', codes)}|[Ii]d(?:em|\.)),?\s)?"
    return long_pattern(rf"{START}(?P<word>{by_idem}{pattern('ibid', codes)}|(?P<idem>{pattern('idem', codes)}|[Ii]d\.?)(?=[.,]{{0,2}}(?:\s|$)))(?P<stop>[.,:;]{{0,2}})")


@cache
def _only_places(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[.,]?\s(?:(?:{pattern('here', codes)})\s)?(?:{locators.number_list(codes)})(?:\s?[.;)]|$)")


def _find_ibids(scan: Scan) -> Iterator[tuple[re.Match[str], Span | None]]:
    """Each "Ibid.", and the place or file behind it up to the end of the sentence."""
    at, masked, codes = 0, scan.masked, scan.codes
    while found := _ibid(codes).search(masked, at):
        if found["idem"] and not (_only_places(codes).match(masked, found.end("word")) or (_SAME.fullmatch(found["idem"]) and not masked[: found.start()].strip() and found.end() == len(masked))):
            at = found.start() + 1
            continue
        place = None if ";" in found["stop"] else behind(scan, found.end())
        at = place.end if place else found.end()
        yield found, place


_SAME = late_pattern(r"[IÍ]d(?:em|\.)?")
"""A note of this word alone: the same place, not only the same author."""


def find_ibids(scan: Scan) -> Iterator[Draft]:
    """Every "Ibid." with the place or file behind it."""
    for found, place in _find_ibids(scan):
        if not _stands_alone(scan, found.start("word")) or printed_there(scan, found.start("word")) or (_COMMON.fullmatch(found["word"]) and not found["stop"] and not place and found.end() < len(scan.text)):
            continue
        closed = found["stop"].startswith(".") and not found["word"].endswith(".")
        end = place.end if place else found.end("word") + closed
        draft = Draft(scan, _with_idem(scan, found.start("word")), end, kind="ibid")
        draft.locator = place
        yield draft


_COMMON = late_pattern(r"(?i)the same|isto|ondje|ici même|sama|samassa|samas|siinä|stesso luogo|allí mismo")
"""Words that are as often a sentence's: "The same telegram was seen by the War Cabinet"."""


@cache
def _idem_before(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"{START}(?:{pattern('idem', codes)}|[ÍI]d\.)[,.]?\s$")


def _with_idem(scan: Scan, at: int) -> int:
    """Where a mention begins of which "id." says the author too: "Tenże, tamże, s. 24"."""
    low = max(0, at - 20)
    found = _idem_before(scan.codes).search(scan.masked[:at], low)
    return found.start() if found else at


_BRACKETED_IN = late_pattern(r"\[[^\W\d_]{1,4}:?\]$")  # "[w:] tamże"


def _stands_alone(scan: Scan, at: int) -> bool:
    """Whether "Ibid." begins something: a note, a sentence, a bracket, or follows a signal."""
    before = scan.masked[max(0, at - 30) : at].rstrip()
    if scan.masked[at : at + 2].casefold() == "id" and before.endswith(","):
        return False  # "ACLEC, id., para. 4": the work of one named
    if before.endswith(",") and scan.text[at].islower() and led_here(scan.codes).match(scan.masked, at):
        return False  # "19 (1989) 333-351, aldaar 340": a page of the article before
    if before.endswith(",") and scan.text[at].islower() and _repeats_work(scan.codes).match(scan.masked, at) and not scan.signal_ends(at - 2, at):
        return False  # "Μαργαρίτης, Ιστορία, ό.π., σ. 130": the work of one named
    if not before or before[-1] in ".;:(—–" or scan.text[at].isupper() or _BRACKETED_IN.search(before):
        return True
    back = scan.masked[max(0, at - 30) : at]
    return scan.signal_ends(at - len(back) + len(back.rstrip(" :,")), at) or bool(
        re.search(r"(?:\b(?:and|und|sowie|et|и|i|e|also|auch|or|oder)|,(?:\s(?:in|dans|en|em|w|v|в|у):?)?)$", before)
    )


@cache
def _repeats_work(codes: Codes) -> re.Pattern[str]:
    return long_pattern(pattern("op_cit", codes))



"""Where prose does not pass into a reference, though the words look so: a title goes on, somebody is spoken of, a record is described."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse import pieces
from edele_refs.parse.back.idem import IDEM
from edele_refs.parse.evidence import Evidence
from edele_refs.parse.known import Known
from edele_refs.parse.law.papers import ends_before_paper
from edele_refs.parse.names.inner import within_name
from edele_refs.parse.reviews.critiques import reviews
from edele_refs.parse.scan import Scan
from edele_refs.parse.spoken_of import TOPICAL, beginning, is_manner, is_topic, speaks_of
from edele_refs.parse.titles_by import title_before
from edele_refs.parse.unpublished.descriptions import describes, describes_file
from edele_refs.parse.unpublished.letters import HONOURS
from edele_refs.parse.unpublished.lies_there import (
    describes_signed,
    named_behind,
    says_what_lies_there,
    told_in,
)
from edele_refs.parse.writings import WHOSE, whose_writings


class Lead(NamedTuple):
    """A place where prose may pass into a reference."""

    scan: Scan
    known: Known
    seen: Evidence
    start: int
    """Where the stretch begins in which it stands."""
    end: int
    before: int
    """Where the words before it end."""
    at: int
    """Where the reference would begin."""
    words: str
    """The last thirty characters before it."""
    word: str
    """The last word before it, or nothing."""
    colon: bool
    page: bool
    """Whether it stands behind a page."""


def is_barred(lead: Lead) -> bool:
    """Whether something speaks against a reference here."""
    return any(bars(lead) for bars in _BARS)


def _small_letter(lead: Lead) -> bool:
    """“: śladami …”: a small letter that is no part of English."""
    return lead.scan.text[lead.at].islower() and not IDEM.match(lead.scan.masked, lead.at)


def _title_goes_on(lead: Lead) -> bool:
    """A name behind “of” belongs to the title before it: “The History of Orderic Vitalis”."""
    if lead.colon or not (lead.word[:1].isupper() or lead.word in _OF or lead.word.rpartition("’")[2] in HONOURS):
        return False
    return not speaks_of(lead.scan, lead.start, lead.before) and not _RIGHTLY.search(lead.words)


_OF = frozenset("of das dem den the des der du de di do da del della dei z czci pamięci памяти честь по для об о від от за".split()) | frozenset(words("addressee")) | HONOURS
_RIGHTLY = late_pattern(r"[a-zäöüß]{3}\s(?:zu|mit)\s(?:Recht|Unrecht|Nachdruck|Verweis\sauf|Blick\sauf)$")
"""“Dies betont zu Recht Jens Gieseke, Die Stasi”: how somebody says it."""


def _in_what_contains_it(lead: Lead) -> bool:
    """“, in V. I. Lenin, Collected Works”: the author of what contains it."""
    return lead.word in _WITHIN and lead.words.endswith(f", {lead.word}")


_WITHIN = frozenset("in w dans в em en nel".split())


def _of_a_piece(lead: Lead) -> bool:
    """“the memoirs of …”: whose they are is read with them."""
    return lead.scan.says("piece") and pieces.whose(lead.scan.codes).search(lead.words) is not None


def _within_a_name(lead: Lead) -> bool:
    return bool(lead.word) and within_name(lead.scan, lead.word, lead.before, lead.at, lead.end)


def _is_told_of(lead: Lead) -> bool:
    """“on Stalin’s death see …”: a topic, or how something is said."""
    topic = lead.word in TOPICAL and is_topic(lead.scan, lead.before, lead.at, lead.end)
    return topic or is_manner(lead.scan, lead.start, lead.at, lead.end)


def _review_begins(lead: Lead) -> bool:
    return reviews(lead.scan, lead.at)


def _in_honour(lead: Lead) -> bool:
    """“Festschrift für Karl Engisch”: whose it is belongs to its title."""
    return lead.word in _HONOURED and _IN_HONOUR.search(lead.words) is not None


_HONOURED = frozenset("für zum an of de à di a".split())
_IN_HONOUR = late_pattern(r"(?:(?:Fest|Gedächtnis|Gedenk)schrift|Fest-?gabe|Freundesgabe)\s(?:für|zum|an)$|(?:onore\sdi|[Hh]onou?r\sof|honneur\sde|Homenaje\sa|[Mm]élanges\s(?:offerts\s)?[àa])$")


def _author_behind_title(lead: Lead) -> bool:
    """“The Great Terror by Robert Conquest”."""
    return lead.word == "by" and title_before(lead.scan, beginning(lead.scan, lead.start, lead.at), lead.at)


def _made_on_a_day(lead: Lead) -> bool:
    """“‘Famine in Russia’, note by Nansen, 3 September 1921”: who made a record, and its day."""
    name = _NAME_AND_COMMA.match(lead.scan.masked, lead.at) if lead.word in _MAKERS else None
    return name is not None and any(day.span.start == name.end() for day in lead.scan.dates_in(name.end(), name.end() + 24))


_MAKERS = frozenset("by of von".split())
_NAME_AND_COMMA = late_pattern(r"(?:[^\W\d_a-z][\w.’'-]*\s){0,2}[^\W\d_a-z][\w’'-]+,\s")


def _whose_writings(lead: Lead) -> bool:
    return lead.word in WHOSE and whose_writings(lead.scan, beginning(lead.scan, lead.start, lead.at), lead.at)


def _editor_of_a_reprint(lead: Lead) -> bool:
    """“, abgedr. in: Gerd R. Ueberschär (Hrsg.), …”: who edits what it was printed in."""
    return lead.scan.says("reprinted") and _again_in(lead.scan.codes).search(lead.words) is not None


@cache
def _again_in(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[,)]\s{pattern('reprinted', codes)}:?$")


def _is_asked(lead: Lead) -> bool:
    """An interview goes on here: “Interview with Nikolai Ivanov, 12 May 1998, by Jane Smith”."""
    before = bisect_left(lead.seen.interviews, (lead.at,)) if lead.word in _ASKERS else 0
    if not before:
        return False
    interviewed = lead.seen.interviews[before - 1].end
    return ";" not in lead.scan.masked[interviewed : lead.at] and lead.at - interviewed < 120


_ASKERS = frozenset("by von durch par przez da por mit with su cu z ze s se sa so с со са з із con com avec".split())


def _says_what_lies_there(lead: Lead) -> bool:
    if lead.colon or not lead.word:
        return False
    return told_in(lead.scan, lead.before) or (lead.word in _BY_WHOM and says_what_lies_there(lead.scan, lead.before))


_BY_WHOM = frozenset("von by of de di przez od contre contra contro against gegen przeciw przeciwko против проти proti tegen".split())


def _describes_record(lead: Lead) -> bool:
    """What is said of a record before its signature."""
    if lead.colon:
        return False
    if describes_file(lead.scan, lead.at) or ends_before_paper(lead.scan, lead.at):
        return True
    if not describes(lead.scan, lead.start, lead.at):
        return False
    return _is_record(lead) or named_behind(lead.scan, lead.at) or _DATED_PART.match(lead.scan.masked, lead.at, lead.end) is not None


def _is_record(lead: Lead) -> bool:
    """Whether what stands here is in an archive, or was said in an interview."""
    scan, interviews = lead.scan, lead.seen.interviews
    stop = scan.masked.find(";", lead.at, lead.end)
    before = bisect_left(interviews, (lead.at,))
    return bool(scan.signatures_in(lead.at, lead.end if stop < 0 else stop)) or (before > 0 and not _STOP.search(scan.masked, interviews[before - 1].end, lead.at))


_STOP = late_pattern(r"[.;]\s")
_DATED_PART = late_pattern(r"[^;/]{3,110}(?<!\d)(?:1[5-9]|20)\d\d(?:\sгг?\.|\sр\.)?\s//\s")
"""Whose a record is and its day, before the edition that prints it: "Запись беседы М. С. Горбачева с Г. Колем, 10 февраля 1990 г. // …"."""



def _behind_a_page(lead: Lead) -> bool:
    """Behind a page only a name that is known begins: “12, Merridale, Ivan’s War, 14”."""
    if not lead.page:
        return False
    run = lead.scan.names(lead.at, lead.end)
    if run is None or describes_signed(lead.scan, lead.before) or not lead.known.has(run):
        return True
    return lead.scan.masked[run.span.end : run.span.end + 1] not in (",", ":")


_BARS: tuple[Callable[[Lead], bool], ...] = (
    _small_letter, _title_goes_on, _in_what_contains_it, _of_a_piece, _within_a_name, _is_told_of, _review_begins, _in_honour,
    _author_behind_title, _made_on_a_day, _whose_writings, _editor_of_a_reprint, _is_asked, _says_what_lies_there, _describes_record, _behind_a_page,
)  # fmt: skip

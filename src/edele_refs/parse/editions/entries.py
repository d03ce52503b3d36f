"""Entries of works of reference: "Dictionary of Medieval Latin, s.v. ‘firma’", "‘Robert of Gloucester’, ODNB"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

SIGLA = "ODNB|DNB|ADB|NDB|DBE|TRE|RGG|EKL|RAC|LThK|LCI|HRG|PSB|DBI|LexMA|LMA|RGA|DNP|DHGE|BBKL|HLS|ÖBL|BLKÖ|EdN|HWPh|HWRh|NBW|BWN"
ENCYCLOPEDIA = late_pattern(r"(?i)enc[iy]clop|enzyklop|lexikon|энциклопед|енциклопед|encyklop|entsiklop|ėnciklop|national biography|deutsche biographie|(?:dictionary|dizionario|dictionnaire|diccionario|dicionário|woordenboek|wörterbuch)\W{1,2}(?:\w+\W{1,2}){0,3}biogr|biogra\w+\W(?:dictionary|woordenboek|wörterbuch|lexikon)|\b(?-i:" + SIGLA + r")(?![A-Za-z])")
DICTIONARY = late_pattern(r"(?i)\bdictionary|wörterbuch|словар|słownik|dictionnaire|dizionario|diccionario|dicionário|glossarium|thesaurus|\bOED\b")
_WORK = late_pattern(
    r"(?:The\s)?(?:[^\W\d_a-z][\w’-]{0,40}(?:\s[\w’-]{1,40}){0,3}?\s)?"
    r"(?:Dictionary|Encyclop(?:a|ae|æ)dia|Biography|(?:\w{0,14}[Ll])exikon|(?:\w{0,14}[Ww])örterbuch|(?:\w{0,14}[Ee])nzyklopädie|Biographie|Dictionnaire|Dizionario|Diccionario|Dicionário|Słownik)(?:\s[\w’-]{1,40}){0,6}|(?:ODNB|DNB|ADB|NDB|OED)(?!\w)"
)
# what stands behind a closing quotation mark, and a comma
_BEHIND = late_pattern(rf"(?<=[’”“»],\s)(?:in:?\s)?(?P<work>{_WORK.pattern})(?=[.;,)\s]|$)|(?<=,[’”]\s)(?:in\s)?(?P<other>{_WORK.pattern})(?=[.;,)\s]|$)")
_UNDER = late_pattern(
    rf"(?P<work>{_WORK.pattern})(?:,\s(?P<edition>\d{{1,2}}(?:st|nd|rd|th)\sedn?\.?))?,?\s(?:s\.\s?vv?\.|sub\svoce|sub\sverbo|sub\svocibus),?\s(?P<title>[‘“«\"]\s?␟+\s?[’”»\"]|[^\s,;.()]+(?:\s[^\s,;.()]+){{0,3}})"
)


def is_siglum_of_work(title: str) -> bool:
    """Whether a title is nothing but the siglum of a work of reference: "HRG", "RGG⁴"."""
    return re.fullmatch(rf"(?:{SIGLA})[¹²³⁴]?", title) is not None


def is_reference_work(title: str) -> bool:
    """Whether the words name a dictionary or an encyclopaedia."""
    return bool(ENCYCLOPEDIA.search(title) or DICTIONARY.search(title))


def works_of_reference(scan: Scan) -> Iterator[Span]:
    """Where a dictionary or encyclopaedia is named behind an entry's quoted title."""
    if scan.quotes:
        for found in _BEHIND.finditer(scan.masked):
            yield Span(*found.span("work" if found["work"] else "other"))


def find_entries(scan: Scan) -> Iterator[Draft]:
    """"Encyclopaedia Britannica, 11th ed., s.v. “Cartography”": no author is named."""
    for found in _UNDER.finditer(scan.masked):
        if not scan.begins_at(found.start()):
            continue
        kind = "entry-encyclopedia" if ENCYCLOPEDIA.search(found["work"]) else "entry-dictionary"
        draft = Draft(scan, *found.span(), type=kind)
        draft.put("container-title", Span(*found.span("work")))
        draft.put("edition", Span(*found.span("edition")) if found["edition"] else None)
        title = Span(*found.span("title"))
        draft.put("title", scan.quote_at(title.start) or title)
        _signed(draft)
        yield draft


_BY = late_pattern(r",?\s\(?(?:by|par|von|di|por|door)\s(?=[^\W\d_a-z])")


def _signed(draft: Draft) -> None:
    """Put who wrote the entry into the draft, where it says so behind the title: ", by Ronald G. Asch"."""
    found = _BY.match(draft.scan.masked, draft.end)
    run = draft.scan.names(found.end(), len(draft.scan.text)) if found else None
    if run is not None and run.names[0].given:
        draft.put_names("author", run)
        draft.end = run.span.end

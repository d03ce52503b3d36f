"""Papers of parliaments and governments, told by series and number: "SOU 1972:34", "NOU 1995: 12", "BT-Drs. IV/650"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.authors import read_authors
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

OFFICIAL_CUES = "kungl regeringens proposition sfs svensk ot st innst prp meld sou nou ds prop fou betænkning bt br drs drucks drucksache bundestagsdrucksache bundesratsdrucksache"
CUES = frozenset(OFFICIAL_CUES.split())
OFFICIAL = late_pattern(
    r"(?<![\w.])(?:(?P<series>SOU|NOU|FOU|Ds|(?:(?:Kungl\.\sMaj:ts|Regeringens)\s(?:nådiga\s)?)?[Pp]rop(?:\.|osition)|SFS|Svensk\sförfattningssamling)\s(?P<number>(?P<year>1[89]\d\d|20\d\d):\s?\d{1,4})|(?P<german>(?:(?:BT|BR)[-–\s]?(?:Drs\.|Drucks\.|Dr\.|Drucksache)|Bundestags[-–]?[Dd]rucksache|Bundesrats[-–]?[Dd]rucksache))\s(?:Nr\.\s)?(?P<paper>(?:\d{1,2}|[IVX]{1,4})/\d{1,5})|(?P<norwegian>(?:Ot\.|St\.)\s?(?:prp|meld)\.|Innst\.\s(?:S|O)\.)\s[Nn]r\.\s(?P<bill>\d{1,3})\s\(?(?P<session>(?:18|19|20)\d\d(?:\s?[–/-]\s?(?:\d\d){1,2})?)\)?|(?P<danish>[Bb]etænkning)\snr\.\s(?P<count>\d{1,4}(?:/(?:19|20)\d\d)?)(?:,\s(?P<place>[^\W\d_a-z][^\W\d_]{2,20})\s(?P<printed>(?:18|19|20)\d\d)|\s\((?P<bracketed>(?:18|19|20)\d\d)\))?)"
    r"(?:(?<=\d)[,.]?\s(?P<title>(?!S\.|Kap)[^\W\d_a-zà-ÿ][^,;:()]{7,140}?)(?=,\s(?:ss?\.|sid\.|kap\.|side)\s?\d|\.?\s*$|\.?;))?"
    r"(?:,?\s(?:v\.|vom)\s(?P<day>\d{1,2}\.\s?(?:\d{1,2}\.|[A-ZÄÖÜ]\w+)\s?(?:19|20)\d\d))?"
    r"(?:\)?,?\s(?P<locator>(?:ss?\.|S\.|sid\.|kap\.|side)\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?(?:\sff?\.|f\.)?(?:,\s\d{1,4}(?:[–-]\d{1,4})?)*))?(?!\w)"
)
_FIELDS = (
    ("collection-title", ("series", "german", "norwegian", "danish")), ("collection-number", ("number", "paper", "bill", "count")), ("issued", ("year", "session", "printed", "bracketed")),
    ("publisher-place", ("place",)),
)  # fmt: skip


def find_official_reports(scan: Scan) -> Iterator[Draft]:
    """"jfr SOU 1938:7, s. 45": a report by its number alone."""
    for found in OFFICIAL.finditer(scan.masked):
        if titled := _TITLED.search(scan.masked, max(0, found.start() - 150), found.start()):
            draft = _report(scan, found, titled.start("title"), found.end())
            draft.put("title", Span(*titled.span("title")))
            yield draft
        elif scan.begins_at(found.start()):
            yield _report(scan, found, *found.span())


def official_report(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """"Bilismen, SOU 1972:34, s. 12", "Betänkande … (SOU 1935:6), s. 44": a report with its title."""
    found = OFFICIAL.search(scan.masked, start, end)
    if found is None or found.start() - start < _LEAST or scan.masked[found.end() : end].strip(" ,;.)"):
        return None
    draft = _report(scan, found, start, end)
    at = read_authors(draft, start, found.start())
    draft.put("title", scan.quote_at(at) or Span(at, len(scan.masked[: found.start()].rstrip(" ("))))
    return [draft]


def _report(scan: Scan, found: re.Match[str], start: int, end: int) -> Draft:
    draft = Draft(scan, start, end, type="legislation" if (found["series"] or "").startswith(_OF_LAWS) else "report", flags={"of form"})
    for variable, groups in _FIELDS:
        span = next((Span(*found.span(g)) for g in groups if found[g]), None)
        # the stop of "BT-Drs." is its own
        draft.put(variable, span, span.of(scan.text) if span and variable == "collection-title" else None)
    if found["day"] and (day := next(iter(scan.dates_in(*found.span("day"))), None)):
        draft.put("issued", day.span, day.date)
    if draft.type == "legislation":
        draft.move("collection-title", "container-title")
        draft.move("collection-number", "number")
    draft.put("title", Span(*found.span("title")) if found["title"] else None)
    draft.locator = Span(*found.span("locator")) if found["locator"] else None
    return draft


_TITLED = late_pattern(r"(?:^|;\s)(?P<title>[^\W\d_a-zà-ÿ][^.;:,()␟]{8,140})\s\($")
"""“Betänkande angående familjebeskattningen (SOU 1935:6)”."""
_OF_LAWS = ("SFS", "Svensk")
"""The Swedish collection of statutes."""
_LEAST = 6
"""Characters of a title before the number."""

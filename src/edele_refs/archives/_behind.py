"""Signatures whose institution stands behind them: "box 489, NSC Files, Nixon Library"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from edele_refs.archives._archive import Sighting
from edele_refs.archives._body import Body, made, read_codes, read_levels
from edele_refs.archives._forms import CAPITAL, FORMS
from edele_refs.archives._names import name_at
from edele_refs.archives._shape import CODES, KIND, PERIODICAL
from edele_refs.archives._sheets import with_locator
from edele_refs.archives._words import MENTION, UNIVERSITY
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

LEVEL = (
    r"(?:[Bb]ox(?:es)?|[Ff]olders?|[Ff]ile|[Cc]arton|[Cc]ontainer|[Rr]eel|[Ss]eries|[Ee]ntry|RG"
    r"|[Rr]ecord [Gg]roup)\s[^\W_]?[\w“\"‘]"
)
DECIMAL = (
    r"(?P<decimal>\d{3}[A-Z]?\.\d{2,8}(?:\s[A-Z][\w.]{0,12}(?:\s(?:\([A-Z][\w .]{1,20}\)|19\d\d))?)?/[\w-]{1,14}),\s"
    r"(?:(?:[Bb]ox\s\d{1,5}|(?:CDF|Central Decimal Files?|Decimal Files?)[^,;]{0,12}),\s){0,2}(?P<group>(?:RG|Record Group)\s\d{1,3})"
)
"""A file of the State Department: "861.00/11564, RG 59"."""
LEGISLATIVE = r"(?P<item>(?:HR|SEN|Sen\.)\s?\d{1,3}A-[A-Z]{1,2}\d{1,3}(?:\.\d{1,3})?),\s(?:[Bb]ox\s(?P<box>\d{1,4}),\s)?(?P<group>(?:RG|Record Group)\s\d{1,3})"
"""A file of Congress by its number: "HR 24A-H1.3, RG 233"."""
OF_GROUP = r"(?P<group>(?:RG|Record Group)\s?\d{1,3})[,.]?\s(?P<decimal>\d{3}[A-Z]?\.\w{1,10}(?:\s[A-Z][\w.]{0,12})?/[\w-]{1,14})(?:,\s[Bb]ox\s(?P<box>\d{1,5}))?"
"""The same with the group first: "RG 59, 861.00/2-2246"."""
DEPARTMENT_FILE = (
    r"(?P<group>(?:RG|Record Group)\s?\d{1,3}),?\s(?:(?:General\s)?[Rr]ecords of the [A-Z][^,;:]{3,60},\s|(?:Department of State|State Department),?\s)?"
    r"(?P<series>Lot\s(?:File\s)?\d\d\s?[A-Z]?\s?\d{1,4}|(?:CDF|DF|SDDF|CFPF|(?:Central|State Department|Department of State)?\s?(?:Decimal|Foreign Policy|Subject[- ]Numeric|Subject|Numeric|Lot|Alpha-Numeric)\sFiles?|Central Files?)(?:,?\s\(?19\d\d\s?[-–/]\s?(?:19)?\d\d\)?)?)"
    r"(?:,?\s(?P<decimal>\d{3}[A-Z]?\.\w{1,10}(?:\s[A-Z][\w.]{0,12})?(?:/[\w-]{1,14})?|[A-Z]{3,4}\s\d{1,2}(?:-\d{1,2})?(?:\s[A-Z-]{2,8})?))?"
    r"(?:,\s[Bb]ox\s(?P<box>\d{1,5}))?(?:,\s(?P<item>\d{3}[A-Z]?\.\w{1,10}/[\w-]{1,14}|(?:POL|DEF|ORG|SOC|EDU|INCO|CUL)\s[\dA-Z][\w-]*(?:\s[A-Z][A-Z-]{1,7})?))?(?:,\s(?:[Ff]older|[Ff]ile):?\s(?P<folder>\d{1,5}|[“\"‘][^“”\"‘’]{1,60}[”\"’]))?"
)
"""A file of the State Department by its record group, series and number: "RG 59, Central Decimal File 1945–49, 861.00/3-1246", "RG 59, CDF, box 6648"."""
FILMED = r"(?:(?P<group>(?:RG|Record Group)\s?\d{1,3}),?\s)?(?:[Mm]icro(?:film|copy)\s(?:[Pp]ublication\s)?)?(?P<publication>[TMAP]-?\s?\d{1,4}),\s(?:[Rr]oll|[Rr]eel)\s(?P<roll>\d{1,4})"
"""What was filmed, by the number of its publication and the roll: "RG 59, M-77, reel 76"."""
CHIEFS = r"(?P<series>(?:CCS|JCS)\s\d{3}(?:\.\d{1,3})?(?:\s[A-Z][\w.]{0,20}){0,3}(?:\s\(\d{1,2}-\d{1,2}-\d\d\))?(?:,?\s[Ss]ec\.\s\d{1,3})?),\s(?P<group>(?:RG|Record Group)\s?\d{1,3})"
"""A file of the Chiefs of Staff: "CCS 092 U.S.S.R. (3-27-45), RG 218"."""
IN_FILES = rf"(?P<series>(?:(?:Department of State|State Department)\s)?(?:Central\s)?(?:Decimal\s)?Files?,?\s){DECIMAL}"
"""The same with the files' name first: "Decimal File 740.0011 EW 1939/12345, RG 59"."""
BARE_CODE = r"(?P<item>[A-Z]{2,6}\s?\d{1,4}(?:/\w{1,6}){1,4}(?:,\s[A-Z]{1,3}\s?(?:\d{1,6}(?:/\d{1,5}){1,2}[A-Z]?|\(\d\d\)\s?\d{1,3}|\d{1,4}\s?\(\d\d\)))?)(?=,\s(?:[A-Z]|no))"
CODE = r"[A-Z]{2,6}\s?\d{1,4}(?:/\w{1,6}){1,4}"
START = late_pattern(rf"{LEVEL}|(?<![\w.])(?=(?:[Mm]icro(?:film|copy)\s(?:[Pp]ublication\s)?)?[TMAP]-?\s?\d{{1,4}},\s[Rr](?:oll|eel)\s)|(?=(?:CCS|JCS)\s\d{{3}})|(?=(?:(?:Department of State|State Department)\s)?(?:Central\s)?(?:Decimal\s)?Files?,?\s\d{{3}}[A-Z]?\.)|(?<![\w.])(?={DECIMAL})|(?<![\w.])(?={CODE},\s(?:[A-Z]|no))|(?<![\w.])(?=(?:HR|SEN|Sen\.)\s?\d{{1,3}}A-)")
WORDS = ("oll", "ox", "older", "ile", "arton", "ontainer", "eel", "eries", "ntry", "RG", "roup")
"""One of these stands in every text that ``START`` can be found in."""
ENOUGH = frozenset(("group", "box", "folder", "reel"))
BEFORE = ("", ", ", ". ", "; ", " (", "(", "” ", "’ ", '" ')
COLLECTION = late_pattern(
    rf"(?P<name>(?:[{CAPITAL}][\w.’'\-]{{0,30}}\s){{1,6}}(?:Collection|[Pp]apers|Records|Files?|MSS)|(?:Records|Papers|Files)\sof\s(?:the\s)?[{CAPITAL}][^,;:()\d]{{3,60}})[,.:]\s(?P<series>[{CAPITAL}][\w ’-]{{2,40}}\s(?:Series|Subseries|File|Correspondence),\s)?"
    rf"(?=[Bb]ox|[Pp]art\s\w{{1,3}},|[Cc]arton|[Rr]eel|[Ff]older|[Ss]eries|[A-Z]{{1,6}}[\s/]?\d)"
)
BEFORE_IT = late_pattern(
    rf"(?:^|[;(]\s?|[a-z]{{3}}[.:]\s|[”\"]\s|\b(?:[Ss]ee|[Cc]f\.)\s)(?P<holder>[{CAPITAL}]{{2,6}}|(?:[{CAPITAL}][\w’.]{{1,20}}\s(?:of\s|for\s|the\s|and\s){{0,2}}){{1,6}}(?:Center|Centre|Society|Institute|Institution|Foundation|Archives?|Library)(?:{UNIVERSITY.pattern})?)(?:,\s(?P<place>[A-Z][a-z]{{2,15}}))?,\s$"
)
"""The institution before a collection, by its letters or a word that no table has: "NLI, Redmond Papers, MS 15,192"."""
SEGMENT = late_pattern(
    rf"(?:,|(?<=,[”’\"]))\s(?P<words>(?:and\s)?[{CAPITAL}“](?:[^,;:()\[\].\n]|(?<=[A-Z])\.|\.(?=\w)){{1,80}})"
)
CLEAR = late_pattern(r"(?:Collection|Papers)$")
"""What is named so is a collection even if no institution follows."""
PLACE_BEHIND = late_pattern(
    rf",\s(?P<place>[{CAPITAL}][a-z]{{2,15}}(?:\s[{CAPITAL}][a-z]{{2,15}}){{0,2}})"
    r"(?:,\s(?:[A-Z]{2}|[A-Z]\.\s?[A-Z]\.|[A-Z][a-z]{3,12})(?!\w))?(?=\s*(?:[.;)]|$|[(\[](?:here(?:in)?after|henceforth)))"
)
"""", College Park, MD" behind the institution."""
DIVISION = late_pattern(
    r"(?:Division|Department|Section|Special Collections(?: Research Center)?|Manuscripts|Rare Books?)$"
)


def institution_behind(text: str) -> Iterator[Sighting]:
    """Runs of boxes and folders with the collection and the institution behind them."""
    end = 0
    for start in START.finditer(text) if "/" in text or any(word in text for word in WORDS) else ():
        at = start.start()
        if at < end or not (text[max(0, at - 2) : at] in BEFORE or text.startswith((", in ", "” in ", "’ in "), at - 5)):
            continue
        coded = read_codes(text, at, (DECIMAL,) if text[at].isdigit() else (BARE_CODE, LEGISLATIVE, OF_GROUP, DEPARTMENT_FILE, FILMED, CHIEFS, IN_FILES))
        body = coded or read_levels(text, at, FORMS["box"])
        if not body or not (coded or body.levels & ENOUGH):
            continue
        body = _of_group(text, at, with_locator(text, body, FORMS["box"]))
        if found := _held(text, body):
            end = found.end
            yield _with_series(text, at, found)


SERIES = late_pattern(
    rf"(?:^|[,.;”’\"]\s)(?P<name>(?:(?:[{CAPITAL}][\w’'.&-]*\s){{1,6}}(?:Series|Subseries|Files?|Correspondence)|NSF|WHCF|WHSF|SMOF|POF|PSF|PPF|NSC)(?:,\s[{CAPITAL}][\w’'-]+(?:\s[{CAPITAL}][\w’'-]+){{0,3}}){{0,3}}),\s$"
)
"""The series before a box: "DDE Diary Series, Box 9, Ann Whitman File, …", "NSF, Country File, Vietnam, Box 18, …"."""


def _with_series(text: str, at: int, found: Sighting) -> Sighting:
    """The signature with the series before its box: the collection, or a part of the signature where the collection stands behind."""
    before = SERIES.search(text, max(0, at - 90), at) if found.location and found.location.start == at else None
    if before is None or found.location is None:
        return found
    if found.collection is None:
        return replace(found, collection=Span(*before.span("name")))
    location = Span(before.start("name"), found.location.end)
    return replace(found, location=location, location_text=location.of(text))


def _of_group(text: str, pos: int, body: Body) -> Body:
    """A record group with its name before it, and a series before that.

    "Letters Sent, vol. 2, Records of the Bureau of Refugees, Record Group 105"
    """
    low = max(0, pos - 260)
    before = RECORDS.search(text[low:pos]) if body.levels == {"group"} else None
    if not before or not body.location:
        return body
    collection = Span(low + before.start("records"), body.location.end)
    series = before["series"]
    start = low + before.start("series") if series else 0
    return replace(
        body, collection=collection, location=Span(start, start + len(series)) if series else None
    )


RECORDS = late_pattern(
    r"(?:(?P<series>[A-Z][^,;:.“”]{2,50},\s(?:vols?|box|entry|file)\.?\s[\w–-]{1,9}),\s)?(?P<records>Records\s(?:of|Relating)[^;:“”]{5,140}?,\s)$"
)


def named_collections(text: str) -> Iterator[Sighting]:
    """Collections before their boxes, their institution behind if at all: "Smith Papers, box 1"."""
    if not any(word in text for word in ("Collection", "apers", "Records", "File", "MSS")):
        return
    for match in COLLECTION.finditer(text):
        body = read_levels(text, match.end(), FORMS["box"]) or read_codes(text, match.end(), CODES)
        if not body:
            continue
        name = Span(*match.span("name"))
        if match["series"] and body.location:
            start, series = match.start("series"), ("series", match["series"].rstrip(", "))
            parts = (series, *(part for part in body.parts if part[0] != "series"))
            body = replace(body, location=Span(start, body.location.end), parts=parts)
        body = with_locator(text, replace(body, collection=name), FORMS["box"])
        found = _held(text, body)
        holder = BEFORE_IT.search(text, max(0, match.start() - 120), match.start())
        if found:
            yield found
        elif holder:
            seat = Span(*holder.span("place")) if holder["place"] else None
            yield replace(made(text, Span(*holder.span("holder")), None, body), place=seat)
        elif CLEAR.search(match["name"]) and body.form:
            yield made(text, None, None, body)


def _held(text: str, body: Body) -> Sighting | None:
    """The signature with the institution that stands behind it, the fonds between them."""
    names: list[re.Match[str]] = []
    pos = body.end
    if not body.location and not body.collection:
        return None
    while len(names) < 6 and (segment := SEGMENT.match(text, pos)):
        if institution := _institution(text, segment):
            name, siglum = institution
            if names and DIVISION.search(names[-1]["words"]):
                name = Span(names.pop().start("words"), name.end)
            if parent := UNIVERSITY.match(text, name.end):
                name = Span(name.start, parent.end())
            between = Span(names[0].start("words"), names[-1].end("words")) if names else None
            if between and body.location and body.levels == {"group"} and any(START.match(name["words"]) for name in names):
                # "RG 263, CIA Name Files, Box 23, NARA": the box belongs to the group
                body, between = replace(body, location=Span(body.location.start, between.end)), None
            body = _with_file(body, between)
            seat = PLACE_BEHIND.match(text, name.end)
            place = Span(*seat.span("place")) if seat else None
            return replace(made(text, name, None, body), known=siglum, place=place)
        if MENTION.search(segment["words"]):
            return None
        names.append(segment)
        pos = segment.end()
    return None


def _with_file(body: Body, between: Span | None) -> Body:
    """What stands between a box and its institution: the collection, or a file of the one before: "Harriman Papers, Box 173, Chron File, LC"."""
    if body.collection is None or between is None or body.location is None or between.start - body.location.end > 2:
        return replace(body, collection=body.collection or between)
    return replace(body, location=Span(body.location.start, between.end))


def _institution(text: str, segment: re.Match[str]) -> tuple[Span, str] | None:
    """The institution that a segment names, known (and its siglum) or by its word."""
    start, end = segment.span("words")
    known = name_at(text[start:end], 0)
    if known:
        return Span(start, start + known[0]), known[1]
    if KIND.search(text, start, end) and not PERIODICAL.match(text, start, end):
        words = segment["words"].rstrip()
        return Span(start, start + len(words) - words.endswith(".")), ""
    return None

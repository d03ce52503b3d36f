"""Records in somebody's papers, behind their day: "Mayr to Emerson, 26 March 1940, folder 75, Papers of Ernst Mayr, HUG (FP) 14.7, Harvard University Archives".

American and British notes name box and folder, papers and institution in any order, each between
commas. Behind a day they are a signature where papers or a box stand among them, and somebody who
keeps them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from edele_refs.archives._archive import Sighting
from edele_refs.archives._forms import CAPITAL
from edele_refs.archives._names import names_in
from edele_refs.archives._unforeseen import DAY
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_NUMBER = r"(?:[IVX]{1,4}:\s?[A-Z]{0,2}-?\d{1,5}|‘[^‘’;]{1,60}’|“[^“”;]{1,60}”|\"[^\";]{1,60}\"|(?:[A-Z]{1,6}(?:\s\([A-Z]{1,4}\))?[\s-]?)?\d[\w./-]{0,20}|[A-Z]{1,2}(?:-[A-Z\d]{1,8})+)"
_UNIT = late_pattern(rf"(?:in\s)?(?:[Bb]ox(?:es)?|[Ff]olders?|[Ff]iles?|[Ff]ldr\.|[Rr]eel|[Cc]arton|[Ss]eries|[Ss]er\.|[Cc]ollection|[Cc]oll\.|[Aa]ccession|[Aa]cc\.|[Cc]ase|RG|Record\sGroup|MSS?\.?|[Ii]tem|[Ss]ection|[Ss]erial|[Dd]rawer|[Cc]ontainer|[Rr]oll|[Pp]art|(?:[A-Z]{{2,6}}\s)?[Cc]ard)\s{_NUMBER}(?:\s\d{{4}}\s\d{{1,4}})?(?:\s[a-z]{{2}})?")
_CODE = late_pattern(r"(?!\d{1,4}$)(?:[A-Z]{1,6}(?:\s\([A-Z]{1,4}\))?[\s-]?)?\d[\w]*(?:[./-]\w{1,8}){1,6}|[A-Z]{2,6}(?:\s\([A-Z]{1,4}\))?\s\d{1,4}(?:\.\d{1,3})?")
_PAPERS = late_pattern(rf"(?:(?:[{CAPITAL}][\w.’'&-]*|of|the|and|de|von|van)\s){{1,7}}(?:[Pp]apers|[Cc]ollection|[Cc]orrespondence|Records|MSS|Manuscripts|Files|(?<!Decimal\s)(?<!Central\s)(?<!Policy\s)(?<!Numeric\s)File|[Ff]onds)(?:\s\([^()]{{2,20}}\))?|(?:[Pp]apers|Records|[Cc]orrespondence|[Mm]aterials)\s(?:of|between|relating\sto|from)\s[^,;()]{{3,80}}")
_KEEPS = late_pattern(rf"(?:[{CAPITAL}][\w.’'&-]*|of|the|and|for|de|at|in)(?:\s(?:[{CAPITAL}][\w.’'&-]*|of|the|and|for|de|at|in)){{0,8}}")
_HOUSE = late_pattern(r"\b(?:Library|Libraries|Archives?|University|Museum|Society|Institut(?:e|ion)|Cent(?:er|re)|College(?!\s(?:Park|Station))|School|Foundation|Record\sOffice|Academy)\b")
_OWN_ARCHIVE = late_pattern(r"\sArchive$")
_SIGLUM = late_pattern(r"[A-Z]{3,7}")
_SERIES = late_pattern(r"PSF|PPF|POF|NSF|WHCF|WHSF|SMOF|NSC|HAK")
"""The files of an American president by their letters."""
_ARCHIVE = late_pattern(r"\b(?:Archives?|Record\sOffice)\b")
_TOWN = late_pattern(rf"[{CAPITAL}][\w’'.-]+(?:\s[{CAPITAL}][\w’'.-]+){{0,2}}|[A-Z]{{2}}|[A-Z]\.[A-Z]\.")
_PART = late_pattern(r",\s((?:[^,;.()\[\]“”‘’]|(?<!\d)\.|\.(?=\S)|‘[^‘’;]{1,60}’|“[^“”;]{1,60}”|\([^()]{1,20}\)){1,110})(?=,\s|\s*(?:[.;)]|$)|\s\((?:hereafter|cited))")
_MOST = 9
"""Parts of such a signature."""


@dataclass(frozen=True, slots=True)
class _Tail:
    """What stands behind the day: units and codes, papers, who keeps them."""

    units: tuple[Span, ...]
    papers: tuple[Span, ...]
    house: Span | None
    town: Span | None
    end: int


def in_papers(text: str) -> Iterator[Sighting]:
    """Every such signature of a text."""
    for before in _heads(text) if ", " in text else ():
        tail = _tail(text, before.end())
        if tail and tail.units and not tail.papers and _MONTH_FIRST.match(text, before.start()):
            continue  # "March 5, 1948, box 12, X, Y Library": read from the box on
        if tail and ((tail.papers and tail.units) or (tail.house and (tail.papers or tail.units or _ARCHIVE.search(text, *tail.house)))):
            yield _sighting(text, tail, _files(text, before.start()) if before.re is _GROUP else None)


def _heads(text: str) -> Iterator[re.Match[str]]:
    """What such a signature stands behind: a day, or the name of a newspaper; or a group of records begins it."""
    yield from DAY.finditer(text)
    yield from _GROUP.finditer(text) if "R" in text else ()
    yield from _PAPER.finditer(text)


_MONTH_FIRST = late_pattern(r"[A-Z][a-z]{2,8}\.?\s\d{1,2},\s\d{4}")
_PAPER = late_pattern(rf"(?<=[,.?!][”\"’]\s)(?:[{CAPITAL}][\w’'-]+\s?){{1,5}}(?:\([^()]{{2,30}}\))?,\s(?:n\.\s?d\.|undated|[A-Z][a-z]{{2,8}}\.?,?\s1[89]\d\d)(?=,\s)")
"""What only a month is known of, or nothing: "“Loan Bill Passed,” Public Ledger, April 1934"."""
_GROUP = re.compile(  # not late: what is found is told by it
    r"(?=,\s(?:RG|Record\sGroup)\s\d{1,4},\s\d{3}(?:/\d{1,3}){2,4},)"
)
"""A group of records and where they stand in the stacks: ", RG 195, 450/68/03/02, National Archives II, College Park, MD"."""


def _tail(text: str, at: int) -> _Tail | None:
    units, papers, house, town, end, first = list[Span](), list[Span](), None, None, at, at
    for _ in range(_MOST):
        part = _PART.match(text, at)
        if part is None:
            break
        span, at = Span(part.start(1), part.end(1) - (part.end() == len(text) and part[1].endswith("."))), part.end()
        if _UNIT.fullmatch(text, *span) or _CODE.fullmatch(text, *span):
            units.append(span)
        elif _PAPERS.fullmatch(text, *span) or _SERIES.fullmatch(text, *span):
            papers.append(span)
        elif (house is None or house.end + 2 == span.start) and _KEEPS.fullmatch(text, *span) and (_HOUSE.search(text, *span) or (papers and _SIGLUM.fullmatch(text, *span))):
            if house is not None and _OWN_ARCHIVE.search(text, *house) and not _known(text, house):
                papers.append(house)  # "Trotsky Archive, Houghton Library": an archive that a library keeps
                house = None
            house = Span(house.start if house else span.start, span.end)
        elif house is not None and town is None and _TOWN.fullmatch(text, *span):
            town = span
        elif town is not None and _TOWN.fullmatch(text, *span) and span.start == town.end + 2:
            town = Span(town.start, span.end)
        elif not (papers and _ASIDE.fullmatch(text, *span)) and not (end == first and _CLIPPED.fullmatch(text, *span)):
            return None
        end = at
    return _Tail(tuple(units), tuple(papers), house, town, end) if end == at else None


_CLIPPED = late_pattern(r"(?:press\s|newspaper\s)?(?:clippings?|cuttings?|copy|typescript|draft|original|carbon)")
"""What lies there: a clipping out of the newspaper of that day."""
_ASIDE = late_pattern(rf"[{CAPITAL}][\w’'-]+(?:\s[\w’'-]+){{0,4}}|1\d{{3}}[–-](?:1\d)?\d\d")
"""A part of the papers by its name or years: "Professional Correspondence, 1931–1952"."""


def _files(text: str, end: int) -> Span | None:
    """The files of a group, right before it: "City Survey Files, RG 195"."""
    before = _BOUNDARY.search(text, max(0, end - 90), end)
    return Span(before.end(), end) if before and _PAPERS.fullmatch(text, before.end(), end) else None


_BOUNDARY = late_pattern(r"(?:,\s|[”’\"]\s)(?=[^,”’\"]{4,80}$)")


def _sighting(text: str, tail: _Tail, files: Span | None) -> Sighting:
    location = Span(tail.units[0].start, tail.units[-1].end) if tail.units else None
    words = re.sub(r"^in\s", "", location.of(text)) if location else ""
    location = Span(location.end - len(words), location.end) if location else None
    collection = Span(tail.papers[0].start, _last_joined(tail.papers)) if tail.papers else files
    parts = (("item", words),) if words else ()
    return Sighting(tail.house, None, collection, location, None, words, parts, _known(text, tail.house), form="box", place=tail.town)


def _last_joined(papers: tuple[Span, ...]) -> int:
    """Where papers end that stand right behind each other: "General Correspondence, Papers of Henry Stimson"."""
    end = papers[0].end
    for other in papers[1:]:
        if other.start == end + 2:
            end = other.end
    return end


def _known(text: str, house: Span | None) -> str:
    """The siglum of an institution that a grammar is about."""
    named = names_in(house.of(text)) if house else ()
    return next((archives[0].siglum for start, _, _, archives in named if start == 0), "")

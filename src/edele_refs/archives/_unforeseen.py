"""Signatures that no table foresees, behind a name that says it is an archive's.

"Norfolk Record Office, NCR 16a/12, fol. 34": behind such a name whatever has a number and is no
date, volume or edition is the file; behind letters that nobody has explained ("FZH, 11/M 12,
Bl. 3") only what has a sheet, several strokes, or a letter with its date behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.archives._archive import Sighting
from edele_refs.archives._body import Body, made
from edele_refs.archives._forms import CAPITAL, FORMS, Form
from edele_refs.archives._series import DATE
from edele_refs.archives._sheets import sheets_after
from edele_refs.archives._words import (
    DAY_IN_FIGURES,
    LED_TO,
    MENTION,
    in_words,
    plain_names,
    records,
)
from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span

HOUSE = late_pattern(
    r"(?i:biblioteca\s(?:comunale|civica|capitolare|universitaria|arcivescovile|del\sseminario)(?!\w)|museo\scivico|archiv(?!\s(?:für|fur|f\.|der\s(?:Gesellschaft|Mathem|Pharm)))\w{0,3}(?!\w)|archiw\w*|archív\w{0,2}(?!\w)|архив|архів|архіў|archief|arkiv|arkisto|levéltár|arhiv|arquivo|arxiu|record office|heritage centre|history centre|muniments?(?!\w))"
)
"""What an institution that keeps records has in its name (libraries and museums print books too)."""
SEGMENT = late_pattern(r"(?:[^,;()\[\]\n“”«»„\"]|\([^()]{1,24}\)|,(?=\d{2,4}(?:[/.(]|$)|\d{3}[:,;]\s)){1,80}")
BRACKETED = late_pattern(r"\s?\([^()]*\)")
NUMBER = late_pattern(r"\d|(?<!\w)[IVXLC]{1,6}(?!\w)")
LEVEL = r"(?i:nrn?|no|nº|n°|č|i\.\s?č|inv\.\s?č|inv|inv\.\s?-?nr|br|sb|kn|knj|læg|cart|sign|sig|sygn|dosar|dosje|kart|karton|kr|krabice|map|doos|kotelo|sv|t|mf|mikr|bob|rkps?|ms|kopibok|kopibog|protokoll?|dombok|tingbok|tingbog|kirkebok|kirkebog|pakke|pk|eske|boks|volym|vol|bunt|journal|rulle|boîte|bte|carton|dossier|liasse|bobine|versement|art|caja|carpeta|legajo|leg|box|folder|mappe|inventory|accession|toegang(?:snummer)?|file|item)"
CODE = late_pattern(
    rf"(?:(?:[{CAPITAL}][^\W\d_]{{0,24}}|[IVXLC]{{1,5}}|\d{{1,3}}|[a-z](?=\s)|{LEVEL})\.?[\s-]){{0,5}}"
    rf"(?:[{CAPITAL}a-z]{{0,6}}[.:]?[/_-]?)?(?:\d{{1,3}},\d{{3}}(?!\d)|\d[\w./:#*()+-]*(?:(?<=[A-Z]\d)–\d{1,5})?|[IVXLC]{{1,6}}(?:[/:.-]\w{{1,8}}){{0,6}})(?:\s?[{CAPITAL}\d][\w./:-]{{0,12}}){{0,3}}"
    rf"|[{CAPITAL}]{{1,8}}(?:[/:.-][\w&-]{{1,14}}){{1,7}}(?:\s\d\S{{0,9}})?"
)
"""A file's code: words with capitals, then letters and figures."""
YEARS = late_pattern(r"(?:[^\W\d][^\d;]{1,60}\s)?(?:1[4-9]|20)\d\d(?:[-–/](?:\d\d){1,2})?")
PRINTED = late_pattern(
    r"\d{1,3}(?:st|nd|rd|th|\.?\s(?:vols?|Bde?|Bände|Jg|Aufl|pp?|S|tomes?|t)(?!\w))|(?:vols?|Jg|Jahrgang|Heft|H|pp?|S|tome|issue|ed|Art|Anm)\.?\s\d|No\.\s\d+$|https?:|(?:Т|Вып|Вип|Ч|Серия|Отд)\.\s[\dIVX]"
)
DAY = late_pattern(rf"(?:[A-Z][^\W\d_]{{2,9}}\s)?\d{{1,2}}(?:st|nd|rd|th|\.)?\s(?:de\s)?[^\W\d_]{{3,10}}\.?,?\s(?:de\s)?(?:1[4-9]|20)\d\d(?!\d)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{{0,6}}\.?\s\d{{1,2}},\s(?:1[4-9]|20)\d\d(?!\d)|{DAY_IN_FIGURES}")
DATED_NAMES = late_pattern(rf",\s(?P<names>(?:[{CAPITAL}][^,;:()\d]{{2,40}},\s){{0,2}}[{CAPITAL}][^,;:()\d]{{2,40}}?(?:,\s[a-zà-ÿ][^,;:()\d]{{4,40}}?)?)(?=,?\s(?:{DAY.pattern})(?:,\s(?:[Ff]ols?|ff?|cc?|Bl)\.|,\s(?:nr|§)\s?\d|\s*(?:[.;)]|$))|:\s[a-zà-ÿ][^;]{{2,100}}?,\s(?:{DAY.pattern}))")
"""Series by their names alone, with the day of the entry: "StadtA Augsburg, Reichsstadt, Literalien, 12. März 1548"."""
VOLUME = late_pattern(r"(?:Bde?|Band|H|Heft|vol|t|tom)\.?\s\d{1,3}(?!\d)[^,]{0,3}$")
"""What a series of printed books has behind its name."""
_WRITER = rf"(?:[{CAPITAL}][\w.’-]{{0,20}}\s){{1,4}}(?:an|to|à|a|al|ad|do|до|к|aan|till|til)\s"
LETTER = late_pattern(
    rf"{_WRITER}(?:[{CAPITAL}]|den\s|die\s|the\s)[^;]{{1,80}}?,\s\d{{1,2}}\.?\s?[\w.]{{1,10}}\.?\s?1[4-9]\d\d"
)
"""Who wrote to whom, and when."""
_TO_SOMEBODY = late_pattern(rf"{_WRITER}[{CAPITAL}]")
SHEET = late_pattern(r"(?:Bl|Bll|[Ff]ols?|[Ff]ls?|fos?|ff?|[Cc]c?|k|kk|л|лл|арк|m|mm|Blatt|folio)\.?\s?\d|f°s?\s?\d|\d{1,4}\s?[rv](?!\w)")
"""Sheets as only archives have them."""
FONDS = late_pattern(r"(?:[Ff]ond[so]?|[Ff]ons|NL|Nachl?\.|Nachla(?:ss|ß)|Best\.|Bestand|[Pp]apiers|[Aa]rchief|[Cc]ollectie|[Ss]bírka|[Zz]esp[.ó]|[Zz]biór|[Ss]punta|[Nn]ajdba|[Dd]élibérations|[Ss]érie|[Ss]ous-série|[Aa]cervo|[Cc]olec[cç]i?[óã]o?n?)(?!\w)")
"""What names a fonds as one."""
LETTERS = late_pattern(
    rf"(?P<name>(?=[\w-]{{0,12}}[{CAPITAL}]\w{{0,5}}[{CAPITAL}])[{CAPITAL}][\w-]{{1,11}}(?:\s[{CAPITAL}][\w-]{{1,16}})?)(?:[,:]\s(?=[^;]{{0,80}}\d)|\s(?=\d{{1,4}}\w?/\d))"
)
BEFORE = long_pattern(rf"(?:{LED_TO}|\d\.\s?[12]?\d?\d\d,\s|^|[;(]\s?|[.:]\s|[^\W\d_]{{3}}\.?(?:\sde)?\s(?:1[4-9]|20)\d\d(?:\s\([a-z ]{{4,30}}\))?,\s|\b(?:[Ss]ee|[Ss]iehe|[Vv]gl\.|[Cc]f\.|[Cc]fr\.|[Ii]n|[Vv]oir|[Zz]ob\.|[Ss]rov\.)\s)$")
OTHERS = frozenset("UN UNO ONU UNDoc WHO ILO FAO IMF OECD EC EU EG EWG ECHR EGMR EuGH GATT WTO NATO HM ISO DIN BVerfG BayObLG OLG LG KG RG ROHG OVG VG VGH StGH BVerwG BGH BAG BSG RGBl BGBl AStA USA UK US GDR DDR".split())
"""Whose papers with strokes are printed or published."""


def read_unforeseen(text: str, pos: int, form: Form = FORMS["bestand"]) -> Body | None:
    """Names of fonds and a code, whatever they look like, up to a sheet, a date or a description."""
    at, end, start = pos, pos, pos
    name_end = pos
    for _ in range(6):
        segment = SEGMENT.match(text, at)
        words = _unsaid(segment.group()).rstrip(" .") if segment else ""
        if not segment or not _belongs(text, at, words, form, at == pos):
            break
        if NUMBER.search(BRACKETED.sub("", words)):
            end = at + len(words)
        elif end == pos:
            name_end = at + len(words)
        elif not words.isupper():
            break
        if text[segment.end() : segment.end() + 2] != ", ":
            break
        at = segment.end() + 2
    if end == pos:
        return None
    names = text[pos:name_end]
    start = name_end + 2 if name_end > pos and in_words(names) else pos
    code = text[start:end]
    if (names and not plain_names(names + ", ")) or YEARS.fullmatch(code) or (start == pos and VOLUME.match(code)):
        return None
    sheets = sheets_after(text, end, form)
    if not sheets and not re.search(r"\d", text[start:end]):
        return None
    collection = Span(pos, name_end) if start > pos else None
    return Body(Span(start, end), collection, sheets, (("item", text[start:end]),))


def _unsaid(segment: str) -> str:
    """A segment up to a colon behind which it says what the record is: "32/4321: Niederschrift über …"."""
    found = next((m for m in _COLON.finditer(segment) if records().match(f"{segment[m.end() :]} ") or _TO_SOMEBODY.match(segment, m.end())), None)
    return segment[: found.start()] if found else segment


_COLON = late_pattern(r"(?<=\d):\s(?=[^\W\d_])")


def dated_names(text: str, name: Span) -> Sighting | None:
    """Series by their names alone behind an archive's name, before the day that tells the entry."""
    found = DATED_NAMES.match(text, name.end) if _OPENS.search(text, max(0, name.start - 8), name.start) else None
    words = found["names"] if found else ""
    if found is None or records().match(f"{words} ") or MENTION.search(words) or LETTER.match(text, found.start("names")):
        return None
    return Sighting(name, None, Span(*found.span("names")), None, None)


_OPENS = late_pattern(r"(?:^|[;(]\s?|[.:]\s|\b(?:[Ss]ee|[Ss]iehe|[Vv]gl\.|[Cc]f\.|[Cc]fr\.|[Vv]oir)\s)$")


def _belongs(text: str, at: int, words: str, form: Form, first: bool) -> bool:
    """Whether a segment is part of the signature: a fonds' name or a code, nothing else."""
    if not words or MENTION.search(words) or PRINTED.match(words) or DATE.match(text, at) or DAY.match(words) or LETTER.match(text, at):
        return False
    if not first and (form.sheet.match(text, at) or SHEET.match(text, at) or (not NUMBER.search(words) and records().match(f"{words} "))):
        return False
    if not NUMBER.search(BRACKETED.sub("", words)):
        return (words[0].isupper() or bool(FONDS.match(words))) and len(words.split()) < 8
    return bool(CODE.fullmatch(words)) and (first or not YEARS.fullmatch(words))


def by_letters(text: str) -> Iterator[Sighting]:
    """Codes behind letters that nobody has explained, with evidence that they are an archive's."""
    end = 0
    for head in LETTERS.finditer(text):
        name = head["name"]
        if head.start() < end or name.split()[0] in OTHERS or not BEFORE.search(text[max(0, head.start() - 48) : head.start()]):
            continue
        body = read_unforeseen(text, head.end())
        if body and body.location and (_archival(text, body) or _behind_record(text, head.start(), body)):
            end = body.end
            yield made(text, Span(*head.span("name")), None, body)


def _behind_record(text: str, start: int, body: Body) -> bool:
    """Whether the letters stand directly behind the day of a record: "Schreiben Globkes an Adenauer, 3. 8. 1956, StBKAH, III/21"."""
    low = max(0, start - 160)
    head = _DAY_LAST.search(text, low, start)
    said = text[low : head.start()].rpartition("; ")[2] if head else ""
    code = body.location.of(text) if body.location else ""
    return bool(head and _said_record().search(said) and re.search(r"\d", code)) and not YEARS.fullmatch(code) and not NUMBERED.fullmatch(code)


_DAY_LAST = late_pattern(rf"(?:{DAY.pattern}),\s$")


@cache
def _said_record() -> re.Pattern[str]:
    """A word for a record or a letter, anywhere in what is said of it."""
    return long_pattern(rf"(?:^|\s)(?:{pattern('record')}|{pattern('letter')})(?!\w)")


def _archival(text: str, body: Body) -> bool:
    """Whether a sheet, strokes or a letter behind it show that a code is a file's."""
    code = body.location.of(text) if body.location else ""
    named = body.collection is not None or ", " in code
    if not re.search(r"\d", code) or (NUMBERED.fullmatch(code) and not named):
        return False
    if FONDS.match((body.collection or body.location).of(text)) or STROKES.fullmatch(code):  # type: ignore[union-attr]
        return True
    if body.locator:
        return bool(SHEET.match(text, body.locator.start))
    return text[body.end : body.end + 2] == ", " and bool(LETTER.match(text, body.end + 2) or (named and records().match(text, body.end + 2)))


NUMBERED = late_pattern(r"(?:Nr|No|Bd|Heft|H|vol|t)\.\s\d+")
"""A number alone is no file's code behind letters that may be a party's or a journal's."""
STROKES = late_pattern(rf"\d{{1,3}}\s(?:[A-Z]{{1,2}}|AJ|AS|AQ|Mi)\d?\s\d{{1,5}}(?:/\d{{1,4}})?|\d{{3}}(?:/\d{{1,3}}){{2,3}}|Sala\s[IVX]{{1,5}},\s\d{{1,3}}(?:-\d{{1,3}}){{2}}|[{CAPITAL}]{{1,6}}(?:/\w{{1,8}}){{2,6}}|[{CAPITAL}]{{1,3}}(?:/[{CAPITAL}]{{1,3}})+\s\d\S{{0,9}}|[^;()]{{2,40}},\s\d[\d.]{{0,5}}(?:/\w{{1,8}}){{3,6}}|(?:[^;()]{{2,30}},\s)?inv\.?\s?nr\.?\s\d\w*|(?i:inventory|accession|toegang(?:snummer)?)\s\d[\w.]{{0,8}},\s(?:[Nn]os?\.|[Nn]r\.|[Ff]ile|[Ii]tem)\s\d\w{{0,6}}")
"""Letters and figures divided by strokes as no printed work's number is."""

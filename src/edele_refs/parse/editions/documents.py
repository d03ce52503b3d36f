"""A document of a day in a numbered edition: "Grey to Goschen, 31 July 1914, BD, xi, no. 348".

Diplomats' papers are cited from editions whose letters every reader knows (DBFP, ADAP, DDF);
the day says which document it is, and what follows it is no journal.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import tail
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import bare_at_end
from edele_refs.parse.peelers.dates import of_before
from edele_refs.parse.scan import Scan
from edele_refs.parse.unpublished.letters import names_alone, read_letter
from edele_refs.parse.writings import OF_ONE

_NAMED = (
    r"(?:(?:British\s|Polish\s|German\s)?Documents\s(?:on|diplomatiques|of)|Documenti\sdiplomatici|I\s[Dd]ocumenti\s[Dd]iplomatici|Akten\szur|Dokumente\szur|Die\sGroße\sPolitik|Documentos\s(?:diplom|para)"
    r"|(?:Polskie\s)?[Dd]okumenty\s(?:dyplomatyczne|i\smateriały)|Документы\sвнешней|Letters\sand\sPapers|Correspondance\s(?:diplomatique|de)|Nuntiaturberichte|Acta\s[A-Z])(?:[^;:()\[\]]|[(\[][^()\[\]]{2,60}[)\]]){0,160}?"
)
_WRITINGS = (
    r"(?:(?:The|His|Her|Die|Les|Le|La|Las|Il|De)\s)?(?:[A-ZÀ-ÞА-ЯІЇЄ][\w.’'-]{1,20}\s){0,4}?"
    rf"(?:{OF_ONE})(?!\w)(?:[^;:()\[\],]{{0,60}}?)"
)
"""The writings of one man by a word of their title: "Letters and Diaries", "Œuvres complètes"; a volume or a number has to follow."""
_LETTERS = r"[A-ZÄÖÜА-Я][A-Za-zÄÖÜäöüА-Яа-я]?[A-ZÄÖÜА-Я]{1,4}(?:\s?[A-E](?=,))?(?:,?\s(?:1[89]|20)\d\d(?:[–/-]\d{2,4})?(?=[,/]|\s[IVX])|,\s(?:(?:Das\s|Die\s)?Kabinette?\s[^,;:()]{3,40}))?"
_ROMAN = r"(?:[IVXLC]{1,7}|[ivxlc]{1,7})"
SERIES = rf"(?:\d{{1,2}}(?:st|nd|rd|th|re|e|ère|ª|a)\s(?:[Ss]er(?:ies|\.)|série|serie)|[Ff]irst\s[Ss]eries|[Ss]econd\s[Ss]eries|[Tt]hird\s[Ss]eries|(?:[Pp]rim|[Ss]econd|[Tt]erz|[Qq]uart|[Qq]uint|[Ss]est|[Ss]ettim|[Oo]ttav|[Nn]on|[Dd]ecim)a\sserie|[Ss]\.\s{_ROMAN}(?=,)|(?:[Ss]er(?:ies?|\.)|[Ss]ér(?:ie|\.)|Reihe|seria|серия)\s(?:[A-E]|{_ROMAN}|\d{{1,2}})(?!\w)|Nuova\s[Ss]erie)"
_BARE = rf"(?:{_ROMAN}|\d{{1,2}}(?=[,:]\s(?:[Nn]|[Dd]oc|Dok|S\.|pp?\.|№)))"
_VOLUME = rf"(?P<word>(?:[Vv]ol(?:ume|s?\.)|Bd\.|Band|[Tt]\.|[Tt]ome|[Tt]om|[Тт]\.)\s?)?(?P<volume>(?(word)(?:{_ROMAN}|\d{{1,2}})|{_BARE})(?:(?:[/.,]\s?|:)(?:\d|[IVX]{{1,3}})(?!\w))?)"
_NUMBER = r"(?:(?:[Nn]os?|[Nn]rs?|[Nn]r|[Dd]ocs?|[Dd]ok|[Dd]oct|[Дд]ок|[Nn][°º]s?|№|poz)\.?(?:\s(?:Nr\.|no\.|n[°º]|№|nr))?\s?\d{1,5}(?:\s?[–-]\s?\d{1,5})?|(?:[Aa]pp(?:endix|\.)|[Aa]nnexe?|Anl(?:age|\.)|[Ee]ncl(?:osure|\.))\s[\dIVX]{1,4})"
_PAGE = r"(?:(?:pp?|S|s|ss|с|С|str)\.\s?)?\d{1,4}(?:\s?[–-]\s?\d{1,4})?(?:\sff?\.)?"
_LETTER = r"[A-E](?=,\s(?:Bd\.\s|Band\s)?[\dIVX])"
"""A series by its letter alone: "ADAP, E, III"."""
_SHAPE = long_pattern(
    rf"[,.]?\s(?:\(?(?:(?:printed|published|gedr(?:uckt|\.)|abgedr(?:uckt|\.))\s)?(?:[Ii]n|[Dd]ans|[Ww]|//)\s?:?\s)?"
    rf"(?P<edition>(?P<named>{_NAMED})|(?P<writings>{_WRITINGS})|{_LETTERS})(?:,\s(?P<series>{SERIES}|{_LETTER}))?(?:(?:,?\s|/){_VOLUME}(?![\w’]))?"
    rf"(?P<imprint>\s\([^()]{{4,60}}\))?(?P<locator>[,:]\s(?:{_NUMBER}(?:,\s{_PAGE})?|{_PAGE}))?\)?$"
)
"""What stands behind the day: edition, series, volume, imprint, number and page."""
_IMPRINTED = long_pattern(
    rf"[,.]?\s(?P<edition>[A-ZÀ-ÞА-Я][^;()\[\]␟]{{12,260}}?)(?:,\s(?P<series>{SERIES}))?(?:,?\s{_VOLUME}(?![\w’]))?"
    rf"(?P<imprint>\s\([^()]{{4,80}}\))(?P<locator>[,:]\s(?:{_NUMBER}(?:,\s{_PAGE})?|{_PAGE}))$"
)
"""An edition by whatever name, whose imprint stands behind it: only a letter's."""
_BY_VOLUME = long_pattern(
    r"[,.]?\s(?:in\s)?(?P<edition>(?:The\s)?[A-Z][^;()\[\]␟\d]{6,120}?)(?:\s\((?P<editor>[A-Z][\w.’ -]{2,40}?),?\seds?\.\))?(?P<series>(?!))?(?P<volume>(?!))?(?P<imprint>(?!))?"
    rf"(?P<locator>,\s(?:(?:{_ROMAN}|\d{{1,2}}):|{_ROMAN},\s(?:{_NUMBER}(?:,\s)?)?)(?:pp?\.\s)?\d{{1,4}}(?:\s?[–-]\s?\d{{1,4}})?(?:,\s\d{{1,4}}(?:[–-]\d{{1,4}})?)*)$"
)
"""Papers and writings by volume and page alone, behind a letter's day: ", Papers of Thomas Jefferson, 12:438–43", ", Writings of Washington (Fitzpatrick ed.), X, 192–8"."""
_NUMBERED = late_pattern(_NUMBER)


def document(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """Who wrote what to whom on that day, and where it is printed."""
    day = next((d for d in scan.dates_in(start, end) if len(d.date.edtf) >= 7), None)
    found = (_SHAPE.match(scan.masked, day.span.end, end) or _in_imprinted(scan, start, day.span, end)) if day else None
    if day is None or found is None or not _is_placed(scan, found):
        return None
    draft = Draft(scan, start, end, type="chapter", flags={"contained", "reprinted", "of form"})
    draft.put("original-date", day.span, day.date)
    read_document(draft, start, day.span.end if of_before(draft, start, day.span.start) else day.span.start)
    edition = _without_imprint(draft, Span(*found.span("edition")))
    draft.put("container-title", Span(edition.start, tail.peel(draft, *edition, tail.EDITION_PEELERS)))
    if found.groupdict().get("editor") and (run := scan.names(*found.span("editor"))):
        draft.put_names("editor", run)
    draft.put("collection-title", Span(*found.span("series")) if found["series"] else None)
    draft.put("volume", Span(*found.span("volume")) if found["volume"] else None)
    if found["imprint"] and (imprint := scan.imprint_closed_at(found.end("imprint"))):
        for variable, span in (("publisher-place", imprint.place), ("publisher", imprint.publisher), ("issued", imprint.year)):
            draft.put(variable, span)
    draft.locator = Span(found.start("locator") + 2, found.end("locator")) if found["locator"] else None
    return [draft]


def _in_imprinted(scan: Scan, start: int, day: Span, end: int) -> re.Match[str] | None:
    """"Stalin to Roosevelt, 3 April 1945, Correspondence between the Chairman …, vol. 2 (Moscow, 1957), no. 286"."""
    found = _IMPRINTED.match(scan.masked, day.end, end) or _BY_VOLUME.match(scan.masked, day.end, end) if scan.masked[end - 1 : end].isdigit() else None
    return found if found and names_alone(scan, start, len(scan.masked[:day.start].rstrip(" ,("))) else None


_BY_LETTERS = late_pattern(rf"(?<![\w.,/’'-])(?P<edition>{_LETTERS})(?:,\s(?P<series>{SERIES}|{_LETTER}))?,?\s{_VOLUME}(?![\w’]),\s(?P<locator>{_NUMBER}(?:,\s{_PAGE})?)(?=[.,;)]|$)")
_BY_YEAR = late_pattern(
    rf"(?<![\w.,/’'-])(?P<edition>[A-ZÄÖÜ]{{2,6}}\s(?:1[89]|20)\d\d(?:[–/-]\d{{2,4}})?)(?P<series>(?!))?(?:(?:,\s|/|\s)(?P<word>Bd\.\s)?(?P<volume>[IVX]{{1,4}}|(?(word)\d{{1,2}}|(?!)))(?!\w))?,\s(?P<locator>(?:[Dd]ok|[Dd]oc)s?\.?\s(?:Nr\.\s|no\.\s)?\d{{1,5}}(?:,\s{_PAGE})?)(?=[.,;)]|$)"
)
"""A volume by the year whose documents it has: "AAPD 1963/II, Dok. 215, S. 689"."""
LETTERED_CUES = " ".join(("dok", "doc", "docs", "bd", "band", "vol", "volume", "t", "tome", "tom", "т", "serie", "série", "ser", "series"))


_VOLUME_LAST = late_pattern(rf"(?:,\s(?P<series>{SERIES}|\d\.\sAbt(?:eilung|\.)))?,?\s{_VOLUME}$")


def _without_imprint(draft: Draft, edition: Span) -> Span:
    """An edition's name without what a bare imprint closes: ", 2e série, t. VIII, Paris, Imprimerie nationale, 1973"."""
    masked = draft.scan.masked
    imprint = bare_at_end(masked, *edition, draft.scan.codes)
    if imprint is None:
        return edition
    for variable, span in (("publisher-place", imprint.place), ("publisher", imprint.publisher), ("issued", imprint.year)):
        draft.put(variable, span)
    end = tail.peel(draft, edition.start, len(masked[: imprint.span.start].rstrip(" ,")), tail.EDITION_PEELERS)
    if found := _VOLUME_LAST.search(masked, edition.start + 1, end):
        draft.put("collection-title", Span(*found.span("series")) if found["series"] else None)
        draft.put("volume", Span(*found.span("volume")))
    return Span(edition.start, found.start() if found else end)


def find_lettered(scan: Scan) -> Iterator[Draft]:
    """"Vgl. ADAP, Serie D, Bd. I, Nr. 19", "RH 26-1/2; gedr. in: ADAP, …": a document by its number alone, in an edition by its letters."""
    for found in (*_BY_LETTERS.finditer(scan.masked), *_BY_YEAR.finditer(scan.masked)):
        told = found["word"] or found["series"] or found.re.groups == _BY_YEAR.groups
        if not _NUMERAL.fullmatch(found["edition"]) and told and (_leads_here(scan, found.start()) or (scan.begins_at(found.start()) and not _IN.search(scan.masked, max(0, found.start() - 5), found.start()))):
            draft = Draft(scan, *found.span(), kind="short")
            for variable, group in (("title", "edition"), ("collection-title", "series"), ("volume", "volume")):
                draft.put(variable, Span(*found.span(group)) if found[group] else None)
            draft.locator = Span(*found.span("locator"))
            yield draft


_NUMERAL = late_pattern(r"[IVXLC]+")
"""A number, and no edition's letters: ", s. VIII, vol. 3, doc. 45"."""
_IN = late_pattern(r"\s(?:in|dans|w|v|en|em|i):\s$")


def _leads_here(scan: Scan, at: int) -> bool:
    """Whether words that say where a record is printed stand here, behind its signature."""
    again = printed_behind(scan.codes).search(scan.masked, max(0, at - 40), at)
    return again is not None and follows_record(scan, again.start())


_PRINTED_BY = (
    r"(?:(?:pubblicat|edit|trascritt)[oaie](?:\s(?:in\sparte|parzialmente))?\sda|(?:publi|édit|transcrit|analys)ée?s?(?:\s(?:en\spartie|partiellement))?\spar|(?:publicad|editad|transcrit)[oa]s?(?:\s(?:en|em)\sparte)?\spor"
    r"|(?:printed|published|edited|transcribed)(?:\sin\spart)?\sby|(?:gedruckt|ediert|hrsg\.|herausgegeben)\s(?:von|bei|durch)|uitgegeven\sdoor)"
)
"""Who printed a record, whose work follows: ", pubblicata in parte da C. Guasti, Ser Lapo Mazzei"."""


@cache
def printed_behind(codes: Codes) -> re.Pattern[str]:
    """"; gedr. in: ", ", also printed in ", " // Лубянка: Документы": what leads from a record to where it is printed."""
    return long_pattern(rf"[,;]\s(?:(?:and|also|und|auch|aussi|anche)\s)*(?:(?:re)?(?:published|printed|produced|edited)\s(?:as\s[^,;()]{{3,60}}\s)?in|(?:calendared|abstracted|enrolled)\sin|[ée]d\.|in(?=\s[^;()]{{4,90}},\s(?:eds?|comps?|sost|red)\.,\s)|{_PRINTED_BY}|{pattern('reprinted', codes)})(?::?\s(?=[^\W\d_a-z])|:?\s?$)|\s//\s(?=[^\W\d_a-z])")


def edited_behind(scan: Scan, at: int) -> bool:
    """Whether "ed." before a name says who edited a record: "AN, K 23, n° 4, éd. Tardif, Monuments historiques"."""
    return _EDITED.search(scan.masked, max(0, at - 6), at) is not None


_EDITED = late_pattern(r"[,;]\s[ée]d\.\s$")
_FAR, _LONG_TITLE, _DAY = 30, 260, 10
_OTHER = late_pattern(r"[;()]")


def follows_record(scan: Scan, at: int) -> bool:
    """Whether a signature, or the sheets behind it, end right before: "RGASPI, f. 17, op. 3, d. 961, ll. 16–17, published in …"; or the day of the record behind them."""
    behind = bisect_left(scan.signed, (at,))
    last = scan.signatures[behind - 1] if behind else None
    described = last is not None and last.archive and last.end < at < last.end + _LONG_TITLE and not _OTHER.search(scan.masked, last.end, at)
    if last is not None and described and any(d.span.end == at and len(d.date.edtf) >= _DAY for d in scan.dates_in(last.end, at)):
        return True  # "PA AA, B 10, Bd. 2198, Aufzeichnung Blankenhorns, 16.11.1950, abgedr. in: Akten"
    return last is not None and 0 <= at - last.end < _FAR and not scan.masked[last.end : at].strip(" ,.0123456789–-abcdefghijklmnopqrstuvwxyz")


def before_print(scan: Scan, start: int, end: int) -> int:
    """Where a record ends that is printed too: ", printed in DBFP, …" is said of another source."""
    printed = printed_behind(scan.codes).search(scan.masked, start, end)
    return printed.start() if printed and follows_record(scan, printed.start()) else end


def _is_placed(scan: Scan, found: re.Match[str]) -> bool:
    """Whether it says which document or page; an edition by its letters says the volume or the number too."""
    imprinted = not found["imprint"] or scan.imprint_closed_at(found.end("imprint")) is not None
    if "named" not in found.re.groupindex:
        return imprinted
    numbered = bool(found["locator"] and _NUMBERED.search(found["locator"]))
    return imprinted and bool(found["locator"] and (found["named"] or found["volume"] or found["series"] or numbered))


def read_document(draft: Draft, start: int, end: int) -> None:
    """A letter or a title, before its day and the edition that prints it."""
    at = read_letter(draft, start, end)
    if quote := draft.scan.quote_at(at):
        draft.put("title", quote)
    elif at < end:
        draft.put("title", Span(at, end))

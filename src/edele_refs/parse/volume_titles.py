"""Volumes with a title of their own behind that of the whole: ", t. 2: 1952–1962", "Boj o Hrad, 1. díl: Hrad a Pětka"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

VOLUME_TITLE = late_pattern(
    r"(?:(?<![\s.][A-ZÀ-Þ])\.|[,:])\s(?:Tom|Том|Band|Bd\.|[Vv]ol(?:umen?|\.)|[Tt]om[eo]|[Bb]ind|bd\.|[Vv]\.(?=\s\d{1,2}:\s)|Teil|Т\.|T\.|Bd|tom|т\.|t\.|z\.|zesz\.|cz\.|[Вв]ып\.|[Кк]н\.|[Чч]\.|H\.|Heft|[Ss]v\.|[Zz]v\.|[Kk]nj\.|[Кк]њ\.|[Dd]íl|deel|dl\.)\s"
    r"(?P<volume>(?:[IVX]{1,5}\s\d{1,2}(?=:\s)|[IVX]{1,5}-\d{1,2}|[\w/]{1,12})(?:[.,]\d{1,2}(?!\d))?(?:\s\(\d{1,2}[–-]\d{1,2}\))?(?:,\s(?:Kniga|Kn\.|Кн\.|Книга|Buch|Halbbd\.|Bd\.|Band|Teilbd\.|Teil|Tl\.|ч\.|Ч\.|book|part|pt\.|vol\.|partie|cz\.)\s\w+(?:/[IVX\d]{1,4})?)?)(?:\s\((?P<years>1\d\d\d\.?\s?[–-]\s?\d{2,4}\.?)\))?(?:\s?[:.,]\s(?P<title>(?!(?:Nrn?|S|Dok|Doc|Sp|No|pp?|Bl)\.\s?\d)(?:[^\W_]|(?<=:\s)\().+))?$"
)

_ORDINAL = r"(?:(?:[Ee]rst|[Zz]we[iy]t|[Dd]ritt|[Vv]iert|[Ff]ünft|[Ss]echst|[Aa]cht)er(?=\s(?:Band|Teil|Theil|Halbband))|(?:[Ee]rste|[Zz]weite|[Dd]ritte)(?=\s(?:Abteilung|Hälfte))|(?:[Пп]ерв|[Вв]тор|[Тт]рет)(?:ый|ой|ий|ая|ья)(?=\s(?:том|часть|книга))|(?:[Pp]ierwszy|[Dd]rugi|[Tt]rzeci)(?=\stom)|(?:[Pp]rvní|[Dd]ruhý|[Tt]řetí)(?=\s(?:díl|svazek)))"
_ORDINAL_TITLE = late_pattern(rf"[,.]\s(?P<volume>{_ORDINAL})\s[^\W\d_]{{3,9}}(?:[:.,]\s(?P<title>[^\W\d_].+))?$")
"""“Stufen der Machtergreifung, Erster Band: Die nationalsozialistische Machtergreifung”."""
_COUNTED_TITLE = late_pattern(r"[,.]\s(?P<volume>\d{1,2})\.\s(?:díl|svazek|sv\.|diel|zväzok|zv\.|část|kötet|köt\.|knjiga|deo)[:.,]?\s(?P<title>[^\W\d_a-z].+)$")
"""“Boj o Hrad, 1. díl: Hrad a Pětka”."""
_CZECH_TITLE = late_pattern(r"(?<=[a-zà-žß]{4})\s(?P<volume>[1-9]|1\d|20)\.\s(?P<title>[A-ZÀ-Ž][^\W\d_]{3,}(?:[\s,].+)?)$")
"""“Dějiny hmotné kultury v českých zemích 2. Šlechta”: a bare number behind the title of the whole, in Czech and Slovak."""
_PARTED_TITLE = late_pattern(r"(?<=[^\W\d_]{3})\s(?P<volume>[IVX]{1,5}/\d{1,2})\.?[:,]?\s(?P<title>[^\W\d_a-z].+)$")
"""“České dějiny I/2. Od Břetislava I. do Přemysla I.”: a volume and its part."""
_ROMAN_TITLE = late_pattern(r",\s(?P<volume>[IVX]{1,6}(?:/\d)?|[ivx]{1,5}(?=:\s))(?::\s|,\s(?=[^,]{8})|\.\s(?=(?:[A-ZÀ-Þ][a-zà-ÿ]+\s[a-zà-ÿ]|[LD][’'][A-ZÀ-Þa-z])))(?P<title>(?:[^\W\d_a-z]|1\d\d\d).+)$")
"""“Storia d’Italia, IV: Guerre e fascismo”, as the MHRA has it; in Italy with a comma."""


def titled_volume(text: str, start: int, end: int, codes: Codes) -> re.Match[str] | None:
    """The volume that ends a title, with its own: groups ``volume`` and ``title``."""
    shapes = (VOLUME_TITLE, _ROMAN_TITLE, _COUNTED_TITLE, _ORDINAL_TITLE, _PARTED_TITLE, *((_CZECH_TITLE,) if "cs" in codes else ()))
    return next((found for shape in shapes if (found := shape.search(text, start, end))), None)


@cache
def _volume_of(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('volume', codes)})\s?(?P<volume>\d{{1,2}}|[IVXLC]{{1,7}})\s(?:of|d[ei]|d[ao]s?|del(?:la)?|von|van|der|des)\s(?=[^\W\d_a-zà-ÿа-џґ])")


def volume_of(draft: Draft, start: int, end: int) -> int:
    """Put in the volume of what contains a part: "vol. VII de José Mattoso (dir.), História de Portugal"; where that begins."""
    found = _volume_of(draft.scan.codes).match(draft.scan.masked, start, end) if "volume" not in draft.values else None
    if found is None:
        return start
    draft.put("volume", Span(*found.span("volume")))
    return found.end()


_HELD = late_pattern(
    r"[,.]\s(?:Bd\.|Band|Teilbd\.|Teil|Tl\.|Abt\.|[Vv]ol\.|[Tt]\.|[Tt]ome|[Tt]omo|[Dd]l\.)\s(?:\d{1,3}|[IVXLC]{1,6})(?:/\d{1,2}|,\s?\d)?:\s(?P<title>[^;()\[\]]{3,140}?)"
    r",\s(?:(?:bearb|hg|hrsg|hgg|ed|éd|red|a\scura)(?:\.|\s)|[^\W\d_a-zà-ÿ][^\W\d_]+(?:(?:/|\sa\.\s|\sam\s|\si\.\s|\su\.\s)[\w.]{1,12}(?:\s[A-Z]\w{0,3}\.)?)?,?\s(?:1[5-9]|20)\d\d(?!\d))"
)


def holds(scan: Scan, at: int) -> bool:
    """Whether a place in a note stands in the title of a volume, before its editor or imprint: "Bd. 3: 1950. Wortprotokolle, bearb. v. …"."""
    return any(span.start < at < span.end for span in scan.once("volume titles", lambda: tuple(Span(*m.span("title")) for m in _HELD.finditer(scan.masked))))


_NUMBERED_WORK = late_pattern(r"(?<=[^\W\d_]),\s(?P<volume>\d{1,3}|[IVXLC]{1,7})$")
"""“in Dizionario biografico degli Italiani, 19”: the volume of what contains the part."""


def numbered_work(draft: Draft, start: int, end: int) -> re.Match[str] | None:
    """The bare number behind the name of what contains a part, where that is no title's own."""
    if "volume" in draft.values or not ("in" in draft.flags or _is_printed_journal(draft)):
        return None
    return _NUMBERED_WORK.search(draft.scan.masked, start, end)


def _is_printed_journal(draft: Draft) -> bool:
    """Whether a town and a year without a house stand behind an article with pages: "Зборник Матице српске за историју, 45, Нови Сад 1992, 33–48"."""
    return "publisher-place" in draft.values and not {"publisher", "editor", "container-author"} & draft.values.keys() and bool(draft.places)

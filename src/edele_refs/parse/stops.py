"""Whether a full stop ends a sentence or belongs to an abbreviation, an initial, a number."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse import houses, locators, volume_titles
from edele_refs.parse.cover import Cover
from edele_refs.parse.names.kinds import LONG_INITIALS
from edele_refs.parse.scan import Scan
from edele_refs.parse.unpublished.letters import office_at

_ABBREVIATION = long_pattern(rf"(?:\b[^\W\d_]|\b[IVXL]+|\b(?:{LONG_INITIALS})|\b(?<![^\W\d_]{{3}}-)(?:{'|'.join(words('abbreviation'))}))\.$")


@lru_cache(maxsize=8192)
def abbreviated(before: str) -> bool:
    """Whether the stop that closes the last dozen characters of a text belongs to its word."""
    return bool(_ABBREVIATION.search(before, max(0, len(before) - 13)))


def ends_sentence(scan: Scan, match: re.Match[str]) -> bool:
    following = scan.text[match.end()]
    if scan.masked[match.start()] == "." and is_ordinal(scan, match.start()):
        return False
    if volume_titles.holds(scan, match.start()) or (scan.masked[match.start()] in "?!" and RULER.match(scan.masked, match.end())):
        return False
    if following.islower() and not re.match(r"(?:id|ibid|ebd|vgl|s|cf|см|ders|dies)\b", scan.text[match.end() : match.end() + 6]):
        return False
    if scan.masked[match.start()] == ".":
        if following == "(" and _SIDE.search(scan.masked, max(0, match.start() - 6), match.start() + 1):
            return False
        if _SAME.search(scan.masked, max(0, match.start() - 12), match.start() + 1):
            return False
        if following.isupper() and _TOWN.search(scan.masked, max(0, match.start() - 4), match.start() + 1):
            return False
        if houses.holds_stop(scan.masked, match.start()):
            return False
        if following.isdigit() and "hu" in scan.codes and _NUMBERED.search(scan.masked, max(0, match.start() - 4), match.start()):
            return False
        if following.isdigit() and _VOLUME.search(scan.masked, max(0, match.start() - 10), match.start() + 1):
            return False
        if (following.isdigit() or _ROMAN.match(scan.text, match.end())) and (label := _LABEL.search(scan.masked, max(0, match.start() - 14), match.start() + 1)) and (locators.goes_on(scan.masked, label.start(), scan.codes) or locators.leads(scan.masked, label.start(), scan.codes)):
            return False  # ", tab. 2.11", ", przyp. 41", ", rozdz. VII"
        if (following.isdigit() or _SHORT_NAME.match(scan.text, match.end())) and _RIVER.search(scan.masked, max(0, match.start() - 40), match.start() + 1):
            return False
        if following.isdigit() and _ANNAL.search(scan.masked, max(0, match.start() - 6), match.start() + 1):
            return False
        if _ENTRY.search(scan.masked, max(0, match.start() - 12), match.start() + 1):
            return False
        return not abbreviated(scan.masked[max(0, match.start() - 13) : match.start() + 1]) or (
            # "27 f. Vgl. …", "S. 12 ff. Ders.": an abbreviation may close a sentence too
            bool(re.search(r"(?<![^\W\d_])(?:ff?|г|gg|гг|об|зв|al|a|О|O|cit|соч|р|(?<=\d\si\s)n)\.$", scan.masked[max(0, match.start() - 5) : match.start() + 1]))
            and not re.search(r"\b[A-ZА-Я]\.$", scan.masked[max(0, match.start() - 4) : match.start() + 1])
            # ", f. 45": the word before a number
            and not (following.isdigit() and re.search(r"(?:,\s\w{1,3}|u\.\s?a)\.$", scan.masked[max(0, match.start() - 5) : match.start() + 1]))
        )
    return True


RULER = late_pattern(r"[^\W\d_a-z][a-zà-ÿ]{2,12}\s(?:Ier|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVIII)(?!\w)")
"""“Et si on faisait payer les étrangers ? Louis XIV, les immigrés”: a ruler wrote no book."""
_SIDE = late_pattern(r"\d\s?(?:об|ob|зв|zv|адв)\.$")
"""“ll. 11–12ob. (memo to Zhdanov, March 1946)”: what a bracket behind the side of a sheet says of it."""
_SAME = late_pattern(r"(?:^|[\s;(])(?:[Оо]н[аи]?|[Ее]го|[Ее][её]|[Вв]ін|[Вв]она|[Йй]ого|[Її]ї|[Ёё]н|[Яя]на|[Яя]го)\s(?:же?|сам[аы]?)\.$")
"""“Он же. Историк «старой школы»”: who wrote it, and no sentence."""
_TOWN = late_pattern(r"(?:[,(]|\s[вВ])\s?(?:г|гор)\.$")
"""“1931 г. р., г. Томск”: a town, and no year."""
_NUMBERED = late_pattern(r"\d\W?$")
"""Hungarian numbers before others have a stop: “Osiris, 1998. 201–205.”, “1944. március 19. 3.”."""
_RIVER = late_pattern(r"(?<!\w)[^\W\d_a-zà-ÿ][^\W\d_]{1,30}\s[aiou]\.(?:\s?d\.)?(?:\s?[A-Z][a-z]{0,5}\.)?$")
_SHORT_NAME = late_pattern(r"[A-Z][a-z]{0,5}\.(?=[\s,/–-]|$)|d\.\s?[A-Z]")
"""“Frankfurt a. M. 1996”, “Freiburg i. Br. 2008”: a town and its river or land."""
_VOLUME = late_pattern(r"[,)]\s[ivxl]{1,6}\.$")
"""A volume in small Roman numbers before its page: ", vi. 16–18"."""
_ANNAL = late_pattern(r"(?<!\w)s\.\s?aa?\.$")
"""Under a year of annals: "s.a. 1085"."""
_ROMAN = late_pattern(r"[IVXL]{1,6}(?!\w)")
_LABEL = late_pattern(r"(?<=\s)[^\W\d_]+\.$")
# "Adalbert Erler, Art. Lehnwesen"
_ENTRY = late_pattern(rf"(?:^|[,;(]\s)(?:{'|'.join(re.escape(form) for form in words('entry') if form.endswith('.'))})$", re.I)
_EDITION = late_pattern(r"\d{1,2}\.\s(?:[^\W\d_][\w.-]{0,18},?\s){0,3}?(?:Aufl|Auflage|изд|вид|wyd|ed|vyd|Bde|Bd|Band|Teil|Tl|Buch|Halbband|Teilband|Halbbd|Teilbd|Lieferung|Lfg|Abt|Abteilung|Heft|Folge|Wahlperiode|Sitzung|Legislaturperiode|Plenarsitzung|Tagung|Session|Kongre(?:ss|ß)|kadencja|posiedzenie|zasedání|schůze)\b")


# "des 17. Jahrhunderts", "am 20. August": a number behind a small word is an ordinal
_ORDINAL = late_pattern(r"(?:(?:\b[a-zäöü]{2,}\s|\d\.\s?(?:und|bis|/|-|–)\s?)\d{1,2}|(?<!\w)(?:der|die|das|den|dem|des)\s\d{3})\.$")


_DASH = late_pattern(r"\s[–—]\s")
"""“S. 45. – GLA Karlsruhe, 67/811”: a page ends a reference, and another begins."""


def is_ordinal(scan: Scan, stop: int) -> bool:
    """Whether the stop belongs to a number: "des 17. Jahrhunderts", "299. Infanterie-Division"."""
    if not any(map(str.isdigit, scan.masked[max(0, stop - 2) : stop])) or _DASH.match(scan.masked, stop + 1):
        return False
    if ordinal := _ORDINAL.search(scan.masked, max(0, stop - 16), stop + 1):
        return not locators.goes_on(scan.masked, ordinal.start(), scan.codes)  # "ch 5. This is disputed"
    if any(_EDITION.match(scan.masked, at) for at in (stop - 1, stop - 2)):
        return True
    unit = re.compile(r"(?:^|[\s(])(\d{1,3})\.$").search(scan.masked, max(0, stop - 5), stop + 1)
    return unit is not None and office_at(scan, unit.start(1))


_AFTER_PLACE = late_pattern(
    r"(?:,\s|\s(?:S|p|pp|s|с|С|Bl|fols?|fos?|f|chs?|chap|c|cc|k|л|Л|nos?)\.\s?)(?!(?:1[4-9]|20)\d\d)\d{1,4}(?:[–-]\d{1,4})?(?:\sff?\.?)?(?P<stop>,?\s)"
    r"(?=(?!and\s|und\s|et\s|e\s|i\s|и\s|u\.|n\.|nn\.|especially|esp|here|hier|bes|insb|sowie|oraz|vols?|Bde?|note|at\s|fn|f\.|ff|прим|Anm|przyp|tomes?|sg{1,2}\b|segg?\b|ss\b|sigs?\b|sq{1,2}\b|suiv|i\sn|quotation|quoted|citing|cited|eds?\.|edd\.|éd\.|hgg?\.|hrsgg?\.|bearb\.|übers|trans|trad|wyd\.|oprac\.|cur\.|изд\.|пер\.|vyd\.)[a-zа-яäöü’]{2,})"
)


_CLAUSE = late_pattern(
    r"(?<=\d[)\]])(?P<stop>,\s)(?=(?:who|which|whose|where|although|though|qui|où|dont|che|dove|quien|donde|który|która|którzy|gdzie|где|который|которая|которые)\s[^\W\d_]*[a-zà-ÿа-яёіїєґ])"
)
"""“(London: Macmillan, 2000), who disagrees”: what goes on behind the bracket of an imprint is said of the work."""


def after_place(scan: Scan, dated: Cover, start: int, end: int) -> list[tuple[int, int, str]]:
    """Where prose goes on behind a page: "Gaddis, Cold War, 40, is sceptical"."""
    found = [*_AFTER_PLACE.finditer(scan.masked, start, end), *_CLAUSE.finditer(scan.masked, start, end)]
    return [(m.start("stop"), m.end(), "prose") for m in found if dated.reach(m.end() + 1) <= m.end() and not _belongs(scan, m.end())]


def _belongs(scan: Scan, at: int) -> bool:
    """Whether the words behind a page belong to it, or lead to an address: ", 350, accessed March 25, 2015, http://…"."""
    shown = scan.urls and _on_the_web(scan.codes).match(scan.masked, at)
    return bool(shown) or locators.goes_on(scan.masked, at, scan.codes) or locators.leads(scan.masked, at, scan.codes)


@cache
def _on_the_web(codes: Codes) -> re.Pattern[str]:
    return long_pattern(f"{pattern('accessed', codes)}|{pattern('available', codes)}")


NAMED_SHORT = late_pattern(r"(?:[^\W\d_a-zà-ÿа-џґ]\.\s?){0,2}[^\W\d_a-zà-ÿа-џґ][\w’'-]{2,30},\s[„“‘«\"]?[^\W\d_a-zà-ÿа-џґ][^,;()]{2,60},[”’»\"]?\s(?:(?:pp?|S|s|с|С)\.\s?)?\d")
"""A surname, a short title and a page: "Southern, Portrait, p. 260"."""

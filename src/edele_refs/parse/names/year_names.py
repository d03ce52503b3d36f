"""Whether what stands before a year is who wrote something then: "vgl. Beck 1999", no town, no month, no army."""

from __future__ import annotations

import re

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import places
from edele_refs.parse.scan import Scan

_TOWN = late_pattern(r"[А-ЯЁЇІЄЎЈ][а-яёїієўј]+(?:-[\w-]+)?,\s(?:1[5-9]|20)\d\d(?=[.;,]|$)")
_TITLE_CLOSED = late_pattern(r"[а-яёїієўј]{3,}[»“)]?\.\s(?:[–—]\s)?$")
"""A title ends before a town and a year, as in Russian; behind a page a new reference would begin."""


NO_SURNAME = late_pattern(
    r"(?:Im|In|Am|Vom|Seit|Der|Die|Das|The|From|Since|Until|By|On|At|After|Before|During|Ende|Anfang|Mitte|Spring|Summer|Autumn|Fall|Winter|"
    r"Frühjahr|Sommer|Herbst|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|"
    r"June|July|October|December|Papers|Pap|Vgl|Siehe|See|Cf|No|Nr|Heft|Vol|War|Press|Verlag|University|Dies|Ders|Published|And|En|Le|La|Depuis|"
    r"Москва|Киев|Les|Article|Act|Law|Convention|Constitution|Conference|Copyright|Stand|Ausgabe|Auflage)\b"
)


LEADS_A_YEAR = late_pattern(r"(?:Von|Van|Vanaf|Sinds|Tussen|Fra|Från|Mellan|Mellem|Mellom|Między|Bis|Nach|Vor|Um|Ab|Gegen|Zwischen|Entre|Desde|Hasta|Jusqu|Vers|Après|Avant|Dal|Fino|Dopo|Od|Do|Po|Przed|Около|После|До|От)")
"""Words that lead to a year and are no name alone: "Von 1945 bis zur Gegenwart"; "Von Goor 1995" is one."""


_ACT = late_pattern(rf"\w+(?:{'|'.join(word.lower() for word in words('act', ('de',)))})")
"""“Kammergerichtsordnung 1555”."""


def are_surnames(scan: Scan, found: re.Match[str], place: Span | None) -> bool:
    """Whether names and a year are those of a work: by what stands before them, and the place behind."""
    names = found["names"]
    if NO_SURNAME.match(names) or LEADS_A_YEAR.fullmatch(names) or _ACT.fullmatch(names) or any(places.is_place(name.strip()) for name in re.split("[/,]", names)):
        return False
    low = found.start()
    before = scan.masked[max(0, low - 60) : low]
    if (place or found["open"]) and ("de" in scan.codes or not scan.codes) and _LEADS_IN_GERMAN.search(before):
        return True
    if re.search(r"\b[^\W\d_]\.\s?$|(?<![^\W\d_A-ZÄÖÜ.]\.)\b[a-zäöü]{2,}\s\d{1,3}\.\s$", before):
        return False  # "P. Birks (1996)", "der 707. Infanteriedivision 1941"
    if _TOWN.match(scan.masked, found.start()) and _TITLE_CLOSED.search(before):
        return False  # "научная биография Б. И. Сыромятникова. Пиза, 2008"
    if re.search(r"[,:(]\sSte?\.\s$", before):
        return False  # ", St. Gallen 1991"
    # ", Stuttgart 2000": what follows a comma in a reference is its imprint
    if re.search(r"[,:(\[]\s?$", before) and not re.search(r"[;.]\s$", before):
        return bool(re.search(r"[(\[]\s?$", before)) or scan.signal_ends(low - 1, low) or (place is not None and _led_by_colon(scan, low))
    return scan.signal_ends(low - 1, low) or not before.strip() or bool(
        re.search(r"(?:[;.]|\b(?:von|by|bei|und|and|sowie|also|auch|zeigt|from|nach|ebenso|ff|[Aa]s|[Ll]ike|[Uu]nlike|[Ww]hile|[Bb]ut|[Ww]hereas|[Aa]lthough))\s$", before)
    )


def _led_by_colon(scan: Scan, at: int) -> bool:
    """Whether a signal and a few words, closed by a colon, lead to the names: "Vgl. zum ganzen Abschnitt: Gould 1966, S. 10 f."."""
    signal = max((s.end for s in scan.signals if at - _FEW <= s.end < at), default=None)
    return signal is not None and _WORDS_AND_COLON.fullmatch(scan.masked, signal, at) is not None


_FEW = 40
"""Characters of the words between a signal and a colon."""
_WORDS_AND_COLON = late_pattern(r"[^\W\d_\s]*(?:\s[^\W\d_]+){0,4}:\s")
_LEADS_IN_GERMAN = late_pattern(
    r"(?:(?:^|[\s,;(])(?:s\.|[Vv]gl\.\sa\.|[Aa]\.\s?[AaMm]\.|m\.\s?w\.\s?N\.\sbei)|(?:^|[\s(])(?:Nach|[Ll]aut|gegen|[Ww]ie|an|Selon|selon|[Ss]econdo|[Ss]egún|[Ss]egundo)|\s[–—-]\s[^–—;.-]{3,40}\s[–—-])\s$"
)
"""“s. Black 1973, S. 125”, “a. A. Wesenberg 1976, 78”, “nach Wieacker (1967) 124”, “ebenso - mit Einschränkungen - Opp 1973, S. 190”: with a page, or the year in a bracket."""

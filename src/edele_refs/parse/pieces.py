"""Words that say what is cited, before its title: "see my article ‘The War’", "Vgl. den Aufsatz „Die Räte“", "Smith’s essay ‘Truce’"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, exactly, words
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.scan import Scan

OWN = rf"(?:{exactly(words('mine'))})"
"""Whose a work is, that the writer cites as his own."""
_SMALL = r"[^\W\d_]{1,5}[\s’']"
_ABOUT = r"(?:\s(?:über|on|sur|su|sobre))?"
"""“in meinem Beitrag über „Recht als gradualisiertes Konzept“”."""
_TITLE = "[„“‘«\"']␟"

@cache
def word(codes: Codes = ()) -> str:
    """The words as they stand in the languages' tables: "my Essay Concerning Human Understanding" is a title."""
    return rf"(?<!\w)(?:{exactly(words('piece', codes))})(?!\w)"


@cache
def whose(codes: Codes) -> re.Pattern[str]:
    """"Smith’s article": who wrote it is named (see ``authors``)."""
    return long_pattern(rf"[^\W\d_]{by_somebody(codes)}$")


@cache
def by_somebody(codes: Codes) -> str:
    """What stands behind the name of who wrote it: "’s classic essay"."""
    return rf"[’'](?:s\s|\s)(?:[a-z-]{{3,12}}\s){{0,2}}{word(codes)}"


@cache
def lead(codes: Codes) -> re.Pattern[str]:
    """What leads to a title in quotation marks, and of the writer's own to any: "si veda il mio saggio La guerra"."""
    mine = rf"{OWN}\s{word(codes)}{_ABOUT}[,:]?(?=\s(?:[^\W\d_a-zà-ÿа-џґ]|{_TITLE}))"
    return long_pattern(rf"(?<![\w’'])(?<![’']s\s)(?:{mine}|(?:{_SMALL})?{word(codes)}{_ABOUT}[,:]?(?=\s{_TITLE}))(?P<lead>\s)")


@cache
def _only(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[\s,:]*(?:{_SMALL})?(?:{OWN}\s)?{word(codes)}[,:]?[\s„“‘«\"']*")


def says_what(scan: Scan, start: int, end: int) -> bool:
    """Whether words say what is cited, and no more: " my article "."""
    return scan.says("piece") and _only(scan.codes).fullmatch(scan.masked, start, end) is not None

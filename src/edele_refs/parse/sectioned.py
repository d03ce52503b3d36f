"""Journals whose names end in what section they are, with a stop or in a bracket: "SZ (Germ. Abt.) 66 (1948)"."""

from __future__ import annotations

import re

from edele_refs.late_pattern import late_pattern

_SECTIONED = late_pattern(
    r"(?<![\w.])(?:(?:SZ|ZRG|ZSS|ZSSt|ZSSR|Zeitschrift\sder\sSavigny-Stiftung(?:\sfür\sRechtsgeschichte)?),?\s(?:\((?:(?:Germ|Rom|Kan)\.(?:\sAbt\.)?|[A-Z]\w+\sAbteilung|[GRK]\.?A\.?)\)|(?:Germ|Rom|Kan)\.(?:\sAbt\.)?)"
    r")(?=,?\s(?:\d|\((?:1[89]|20)\d\d|[IVX]{1,6}[,\s]|[Nn][o°º]|[Bb]d\.|[Vv]ol\.|t\.))"
)
_MARKS = re.compile(r"[.,()]")


def level(masked: str) -> str:
    """The text with the stops and brackets of such names as letters are, so that none is taken for the reference's own."""
    if not _SECTIONED.search(masked):
        return masked
    return _SECTIONED.sub(lambda found: _MARKS.sub("_", found.group()), masked)

"""In which language a thing is, said in a bracket behind its title translated: "[in Hebrew]", "(in Russian)", "[Yiddish]"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.peelers.ends import found_at_end, span_of

_NAMED = (
    "Albanian|Arabic|Armenian|Belarusian|Bulgarian|Chinese|Croatian|Czech|Danish|Dutch|English|Estonian|Finnish|French|Georgian|German|Greek|Hebrew|Hungarian|Italian|Japanese|Korean|Latin|Latvian|"
    "Lithuanian|Norwegian|Ottoman|Persian|Polish|Portuguese|Romanian|Russian|Serbian|Serbo-Croatian|Slovak|Slovene|Slovenian|Spanish|Swedish|Turkish|Ukrainian|Yiddish"
)
_TONGUE = late_pattern(
    rf"\s(?:\[(?:(?:in\s)?(?P<bare>{_NAMED})(?:\s(?:with|and)\s[^()\[\]\d]{{4,40}})?|(?:auf|en|em|w\sj(?:ęz|\.)\.?|på|in)\s(?P<other>[^\W\dA-Z_]\w{{3,15}}|(?<=auf\s)[A-ZÄ]\w{{4,15}}))\]"
    rf"|\((?:(?:all|both|article)\s)?in\s(?P<round>{_NAMED})(?:\s(?:with|and)\s[^()\[\]\d]{{4,40}})?\)|[(\[](?:на|мовою)\s(?P<cyrillic>[а-яёіїє]{{3,14}}\.?(?:\s(?:яз|мов)\w{{0,3}}\.?)?)[)\]])$"
)


def peel_tongue(draft: Draft, start: int, end: int) -> int | None:
    """Take the language, as written; a bracket is no part of a title or page."""
    found = found_at_end(_TONGUE, draft, start, end)
    if found is None or found.start() <= start or "language" in draft.values:
        return None
    draft.put("language", next(span for name in ("bare", "other", "round", "cyrillic") if (span := span_of(found, name))))
    return found.start()

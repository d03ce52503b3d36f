"""Holdings that are named in words alone, behind the institution: "Bodleian Library, Clarendon Papers".

Without a number there is little to tell such a record from a book of the same house. It is one
where a word says what it is (Papers, Nachlass, fonds, carte …), or where the institution is an
archive, opens the reference, and nothing but capitalised names follow up to its end.
"""

from __future__ import annotations

from edele_refs.archives._archive import Sighting
from edele_refs.archives._forms import CAPITAL
from edele_refs.archives._unforeseen import BEFORE, DAY, HOUSE, LETTER
from edele_refs.archives._words import NO_TOWN, records
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_WORD = rf"[{CAPITAL}](?:[\w’'&–-]|\.(?=\s?\w)){{0,30}}"
_SMALL = r"(?:and|of|the|for|und|der|des|von|de|la|du|di|del|della|dei|e|y|do|da|i)"
_NAMES = rf"{_WORD}(?:\s(?:{_SMALL}\s){{0,2}}(?:[ld][’'])?{_WORD}){{0,6}}"
_KINDS_BEHIND = r"(?:[Pp]apers|Collections?|Records|MSS|Manuscripts|Correspondence|Letterbooks?|Diar(?:y|ies)|Scrapbooks?|[Ff]onds)"
_KINDS_BEFORE = r"(?:[Ff]onds?|[Ff]ondo|[Cc]art[ae]|[Cc]arteggi[o]?|Nachla(?:ss|ß)|NL|Sammlung|Familienarchiv|[Pp]apiers|Collection|Colección|Coleção|[Ff]undo|[Ee]spólio|[Ss]puścizna|[Kk]olekcja|[Zz]biór|[Pp]apiery|[Фф]онд|[Кк]олле?кция|[Кк]олекція)"
_END = r"(?=\s*(?:[;)]|\.?\s*$))"
_LED = late_pattern(rf",\s(?P<name>(?:(?:{_WORD}\s(?:{_SMALL}\s){{0,2}}){{1,7}}{_KINDS_BEHIND}|{_KINDS_BEFORE}\s(?:{_SMALL}\s){{0,2}}(?:[ld][’'])?{_NAMES})){_END}")
_LED_TO = late_pattern(rf",\s(?P<name>(?:(?:{_WORD}\s(?:{_SMALL}\s){{0,2}}){{1,7}}{_KINDS_BEHIND}|(?:Nachl\.|{_KINDS_BEFORE})\s(?:{_SMALL}\s){{0,2}}(?:[ld][’'])?{_NAMES}))(?=,\s)")
_OF_RECORD = late_pattern(rf"{DAY.pattern}|undated|n\.d\.|o\.\s?D\.|(?i:diary|diaries|journal|memoirs?|Tagebuch|Tagebücher|дневник|dziennik|carnets?)[,:]\s")
_ALONE = late_pattern(rf",\s(?P<name>{_NAMES}(?:,\s{_NAMES}){{0,2}}){_END}")
_TOWN = late_pattern(rf"(?:^|[;(]\s?|[a-z]\.\s)[{CAPITAL}][^\W\d_]{{1,20}},\s$")
STEMS = ("apers", "ollection", "Records", "MSS", "Manuscripts", "Correspondence", "etterbook", "Diar", "crapbook", "onds", "ondo", "Cart", "cart", "Nachla", "NL ", "Sammlung", "archiv", "apiers", "Colec", "Cole", "undo", "spólio", "puścizna", "olekcja", "biór", "apiery", "онд", "оллекция", "олекція")
"""One of these stands in every name that has a word for what it is."""


def led(text: str, pos: int) -> Span | None:
    """The holding at ``pos`` that says what it is, up to the end of the reference or to what is cited of it."""
    found = _LED.match(text, pos)
    if found is None and (found := _LED_TO.match(text, pos)):
        behind = found.end() + 2
        found = found if records().match(text, behind) or LETTER.match(text, behind) or _OF_RECORD.match(text, behind) else None
    return Span(*found.span("name")) if found else None


def holding(text: str, start: int, end: int, pos: int) -> Span | None:
    """What an institution whose name is ``text[start:end]`` keeps, in words, at ``pos``."""
    if found := led(text, pos):
        return found
    before = text[max(0, start - 26) : start]
    opens = BEFORE.search(before) or start == 0 or _TOWN.search(before)
    found_alone = _ALONE.match(text, pos) if opens and HOUSE.search(text, start, end) else None
    if not found_alone or not (" " in found_alone["name"] or NO_TOWN.search(found_alone["name"])):
        return None  # a single word may be its town
    return Span(*found_alone.span("name"))


def kept_in_words(name: Span, siglum: Span | None, held: Span | None, text: str, as_location: bool) -> Sighting:
    """The signature of such a holding; where names are part of the code, they are the code."""
    if held and as_location:
        words = held.of(text)
        return Sighting(name, siglum, None, held, None, words, (("name", words),))
    return Sighting(name, siglum, held, None, None)

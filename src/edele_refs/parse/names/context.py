"""What stands before and behind a name: by it names are told from titles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from operator import itemgetter

from edele_refs.languages import first_word, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.houses import is_called_house
from edele_refs.parse.names.kinds import PARTICLES, UPPER
from edele_refs.parse.places import is_place

_TO = r"to|an|an\sden|ad|aan|k|к|до|do|à|al|ai"
_REPEATS = ("op_cit", "loc_cit", "ibid", "idem")
_PARTS = ("page", "folio", "note", "chapter", "column")


_SAID = {"role": ("editor", "translator"), "etal": ("et_al",), "repeat": (*_REPEATS, "note", "see"), "and": ("and_",), "within": ("in_",), "parts": _PARTS}
"""What is said, not only marked, behind a name, and the words for it."""


@cache
def _telling() -> dict[str, frozenset[str]]:
    """The first words of all that is said behind a name, and what it may be."""
    said = [(first_word(form), kind) for kind, keys in _SAID.items() for key in keys for form in words(key)]
    found: dict[str, frozenset[str]] = dict.fromkeys(_TO.split("|"), frozenset(("letter",)))
    for word, kind in said:
        found[word] = found.get(word, frozenset()) | {kind}
    return found


_NOTHING: frozenset[str] = frozenset()


def _said(text: str, at: int) -> frozenset[str]:
    return _telling().get(first_word(text, at), _NOTHING)


@cache
def _behind(said: frozenset[str]) -> tuple[re.Pattern[str], ...]:
    """What may stand behind a name, of what is said only this; the first group that fits names it.

    What is said is apart from the marks, so that long lists of words are compiled once, and only where they are needed.
    """
    runs = groupby(_shapes(said), key=itemgetter(0))
    return tuple(_compiled("|".join(shape for _, shape in run)) for _, run in runs)


@cache
def _compiled(shape: str) -> re.Pattern[str]:
    return long_pattern(shape)


def _shapes(said: frozenset[str]) -> Iterator[tuple[str, str]]:
    """In their order, with the kind of what is said (none for marks; months are many words, and compiled once)."""
    start = rf"(?:[{UPPER}]|(?:{'|'.join(map(re.escape, sorted(PARTICLES)))})\s[{UPPER}])"
    small = r"(?!von\s|van\s|de\s|d['’]|фон\s)[a-zß-öø-ÿа-яёіїєґ]"
    # no page: ", S. V. Zhuravlev", ", L. Viola"
    part = rf"(?:{'|'.join(map(pattern, _PARTS))})\s?(?:[\d*\[]|[IVXLCivxlc]{{1,9}}(?!\w|\.\s?[{UPPER}]))" if "parts" in said else ""
    yield "", r"(?P<end>[\s.,;:)\]]*$)"
    if "role" in said:
        role = f"(?:{pattern('editor')}|{pattern('translator')})"
        yield "role", rf"(?P<role>,?(?:\s?(?P<open>[(\[])|\s){role}(?(open)|(?!\w)))"
    if "etal" in said:
        yield "etal", rf"(?P<etal>,?\s{pattern('et_al')})"
    yield "", r"(?P<quote>[,:.]?\s?[‘“„«\"‚‹]|,”)"
    if "repeat" in said:
        repeat = f"(?:{'|'.join(map(pattern, _REPEATS))})"
        yield "repeat", rf"(?P<repeat>,?\s[(\[]?{repeat}|\.\s{pattern('op_cit')}|\s[(\[](?:{pattern('see')}\s)?{pattern('note')}\s?\d)"  # "Thompson: Making (see n. 2)"
    yield "", r"(?P<year>,?\s?[(\[]?(?:1[4-9]|20)\d\d(?!\d|\s?[-–—/]\s?\d)|\s\(\d)"
    yield "", r"(?P<bare>\s(?:\d{1,4}(?:[-–]\d{1,4})?(?:\sff?\b)?(?=[.;)]|$)))"
    if part:
        yield "parts", rf"(?P<bare>\s{part})"
    if "and" in said:
        yield "and", rf"(?P<and>,?\s{pattern('and_')}\s(?={start}))"
    yield "", rf"(?P<slash>\s?/\s?(?={start}))"
    yield "", rf"(?P<dash>\s[-–]\s(?={start})|[-–](?=[{UPPER}]\.)|–(?=[{UPPER}]))"
    yield "date", rf"(?P<date>,\s\d{{1,2}}\.?\s{pattern('months')})"
    yield "", r"(?P<pages>,\s?(?:\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?=\s?ff?\b|\s*[.;)]|\s*$|,\s\d)))"
    if part:
        yield "parts", rf"(?P<pages>,\s?{part})"
    yield "", r"(?P<number>,\s?(?:\d|[IVXLC]+(?=[,:;]|\s\d|$)))"
    if "within" in said:
        yield "within", rf"(?P<within>,?\s{pattern('in_')}\s)"
    yield "", rf"(?P<comma>,\s(?!{small}))"
    yield "", r"(?P<lower>,\s)|(?P<colon>\s?:\s)|(?P<semicolon>;)|(?P<bracket>\s?[(\[])|(?P<stop>\.[\s,])"
    if "letter" in said:
        yield "letter", rf"(?P<letter>\s(?:{_TO})\s(?={start}))"
    yield "", rf"(?P<title>\s[{UPPER}])"


def follows(text: str, at: int, end: int) -> str:
    """The kind of what stands at ``at``, behind a name; empty for words in small letters.

    >>> follows("Edele, ‘States’", 5, 15), follows("Edele (ed.)", 5, 11), follows("Edele writes", 5, 12)
    ('quote', 'role', '')
    """
    if _begins_with_number(text, at):
        return "title"
    said = _said(text, at)
    if not said and (kind := _plainly(text, at, end)):
        return kind
    found = _match(said, text, at, end)
    return (found.lastgroup or "") if found else ""


def _match(said: frozenset[str], text: str, at: int, end: int) -> re.Match[str] | None:
    return next(filter(None, (shape.match(text, at, end) for shape in _behind(said))), None)


def _plainly(text: str, at: int, end: int) -> str:
    """The two commonest cases without a look at all others: a title, or a comma and one."""
    if at + 2 < end and text[at] == " ":
        return "title" if text[at + 1] in _CAPITALS else ""
    if at + 3 < end and text[at] == "," and text[at + 1] == " " and text[at + 2] in _CAPITALS and text[at + 2] not in "IVXLC":
        return "comma"
    return ""


def _begins_with_number(text: str, at: int) -> bool:
    """“Рид Дж. 10 дней, которые потрясли мир”: behind initials a number and a word that is no month are a title's."""
    return text[at - 1 : at] == "." and text[at + 1 : at + 2].isdigit() and bool(_numbered().match(text, at))


@cache
def _numbered() -> re.Pattern[str]:
    return long_pattern(rf"\s\d{{1,4}}\s(?!(?i:{pattern('months')})(?!\w))[^\W\d_]{{3}}")


_CAPITALS = frozenset(UPPER)


COMMA = late_pattern(r",\s")
_MARKS = {
    "comma": COMMA,
    "slash": late_pattern(r"\s?/\s?"),
    "dash": late_pattern(r"\s?[-–]\s?"),
    "semicolon": late_pattern(r";\s"),
}


@cache
def _and() -> re.Pattern[str]:
    return long_pattern(rf",?\s{pattern('and_')}\s")


def link_at(text: str, at: int, end: int, kind: str) -> tuple[str, int] | None:
    """The link to the next name of a list: its kind, and where that name begins."""
    if kind in ("and", "comma"):
        found = _and().match(text, at, end)
        if found:
            return "and", found.end()
    mark = _MARKS[kind].match(text, at, end) if kind in _MARKS else None
    return (kind, mark.end()) if mark else None


# "Ivan Groznyi, Moscow 1990": the words before the comma are the title
_IMPRINT = late_pattern(r",\s[^\W\d_][^,.;:()\d]{1,40}[\s,]\s?(?:1[5-9]|20)\d\d")


def before_imprint(text: str, at: int, end: int) -> bool:
    """Whether place and year follow: then a title stands before, no author."""
    found = _IMPRINT.match(text, at, end)
    if found is None or _SMALL_WORD.search(found.group()):
        return False  # "Anna Nowak, Droga do wojny 1938–1939, Warszawa 2000": a title with its years
    years = _YEARS_GO_ON.match(text, found.end(), end)
    return not _IMPRINT.match(text, years.end() if years else found.end(), end)


_SMALL_WORD = late_pattern(r"\s[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]{4,}\s")
_YEARS_GO_ON = late_pattern(r"\s?[-–/]\s?\d{2,4}")
_LETTER_ENDS = late_pattern(r"\s\S{1,8}\s[^,:;.()\d]{2,40}(?:,\s(?:[^\W\d_]{1,20}\s)?\d|,?\s\(\d|,\s\[?(?:in|w|в|dans)\s?:|;|$)")


def is_letter(text: str, at: int, end: int) -> bool:
    """Whether a recipient and a date follow: "Beria to Stalin, 18 June 1942"."""
    return bool(_LETTER_ENDS.match(text, at, end))


def closes_quotation(text: str, start: int, end: int) -> bool:
    """Whether the apostrophe at the end of a word closes a quotation begun before ("… Appeasement’").

    >>> closes_quotation("‘British Appeasement’, p. 201", 9, 21), closes_quotation("Koppel’, p. 201", 0, 7)
    (True, False)
    """
    low = max(0, start - 120)
    return text[end - 1] in "’'" and text.rfind("‘", low, start) > text.rfind("’ ", low, start)


_DATED = late_pattern(r"\s\((?:[^()\d,]{1,40},\s)?\d{1,2}\.?\s[^\W\d_]{3,12}\.?\s\d{4}\)")


def is_dated(text: str, at: int) -> bool:
    """Whether the day of a conversation follows: "(Stalingrad, 5 January 1943)"."""
    return bool(_DATED.match(text, at))


def closed_role(text: str, at: int) -> bool:
    """Whether a role stands behind a name, and no name behind the role.

    >>> closed_role("Brucker, Gene, ed., Two Memoirs", 13), closed_role("Edele, Stalinism, ed. by Geyer", 16)
    (True, False)
    """
    found = _match(_said(text, at), text, at, len(text))
    if found is None or found.lastgroup != "role":
        return False
    return found.end() == len(text) or text[found.end()] in "),:;]"


# --- short forms ---------------------------------------------------------------------


_TITLE_BEGINS = late_pattern(r"\s?[:,]\s(?=[^\W\d_])")
_DELIMITER = late_pattern(r"(?P<page>\.\s(?=\d{1,4}(?:[-–]\d{1,4})?\.\s(?:o|old|lpp?)(?!\w)))|,\s|\s[(\[]|[\d;:()«„“‘]|\s(?=\w{1,4}\.\s?\d)")
"""A page may have its word behind it: "Katus: A modern Magyarország születése. 312. o."."""
_LONGEST_TITLE = 120


_IN_BRACKETS = late_pattern(r"\s?\([^()\d:;]{1,20}\)\s(?=[^\W\d_])")
"""A word in brackets within a title: "Take (No) Prisoners"."""


def is_short_form(text: str, at: int, words: int = 1) -> bool:
    """Whether a title of so many words and a page or "op. cit." follow, without an imprint between.

    >>> is_short_form("Brunner: Land und Herrschaft, S. 111", 7)
    True
    >>> is_short_form("Stalingrad: The Fateful Siege (London 1998), p. 5", 10)
    False
    """
    begins = _TITLE_BEGINS.match(text, at)
    if not begins:
        return False
    bracket = _IN_BRACKETS.search(text, begins.end(), begins.end() + _LONGEST_TITLE)
    for found in _DELIMITER.finditer(text, begins.end(), begins.end() + _LONGEST_TITLE):
        if bracket and bracket.start() <= found.start() < bracket.end():
            continue
        if found["page"] or follows(text, found.start(), len(text)) in ("pages", "bare", "repeat"):
            return len(text[begins.end() : found.start()].split()) >= words
        if not found.group().isspace() and found.group() != ", ":
            return False
    return False


_WORD_BEFORE = late_pattern(r"\S+")


def called_for(text: str, start: int) -> bool:
    """Whether the words before ("ed. by", "Interview mit") say that names follow.

    >>> called_for("War, ed. by Oleg Budnitskii", 12), called_for("War and Peace", 8)
    (True, False)
    """
    window = text[max(0, start - 40) : start].rstrip(" ([:").lower()
    cut = window.rfind(" ")
    if window[cut + 1 :].lstrip("([") not in _last_words():
        return False
    places = [found.start() for found in _WORD_BEFORE.finditer(window)][-5:]
    return any(" ".join(window[at:].split()).lstrip("([") in _calls() for at in places)


@cache
def _last_words() -> frozenset[str]:
    return frozenset(call.split()[-1] for call in _calls() if call)


@cache
def _calls() -> frozenset[str]:
    keys = ("editor", "translator", "interviewer")
    forms = {form.lower().strip("()[]") for key in keys for form in words(key)}
    return frozenset(forms) | {"by", "memoirs of", "testimony of", "letter of"}


_TITLED = late_pattern(r"\s\([„“‘«\"]?(?P<title>[^\W\d_a-zà-ÿа-џґ][^(),;:]{2,110})[’”»“\"]?,\s(?P<rest>[^();]{1,90}\d{1,4}[^();\d]{0,5})\)")
_PLACE_ONLY = late_pattern(r"(?:(?:pp?|S|s|с|С|str|págs?)\.\s?)?\d{1,4}(?:[-–]\d{1,4})?(?:\sff?\.?)?")


def holds_title(text: str, at: int) -> bool:
    """Whether a bracket behind a name holds a title and more, not the imprint of what is named so: "Henry Rousso (Le syndrome de Vichy, Paris, Seuil, 1987)"."""
    found = _TITLED.match(text, at)
    if found is None or is_place(found["title"]) or is_called_house(found["title"]):
        return False
    return _PLACE_ONLY.fullmatch(found["rest"]) is not None or (" " in found["title"] and any(is_place(part) for part in re.split(r",?\s(?=[^\W_])", found["rest"])))

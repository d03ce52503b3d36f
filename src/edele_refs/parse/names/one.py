"""One name at a place in the text: the longest that its neighbourhood allows."""

from __future__ import annotations

from dataclasses import replace

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.names.alone import are_capital_surnames, fits_alone
from edele_refs.parse.names.clergy import behind_rank, cleric, with_rank
from edele_refs.parse.names.context import (
    before_imprint,
    follows,
    holds_title,
    is_dated,
    is_letter,
    is_short_form,
)
from edele_refs.parse.names.evidence import Before, OneName, evidence, like_noun
from edele_refs.parse.names.inverted import inverted
from edele_refs.parse.names.kinds import Word, given_names, read_words
from edele_refs.parse.names.shapes import named, surname_before_year
from edele_refs.parse.places import is_place
from edele_refs.values import Name

_MOST_WORDS = 6
_AMONG = ("semicolon", "and")
"""What joins names to others that are written with the surname first too."""


def one_name(text: str, start: int, end: int, before: Before = (), link: str = "", sure: bool = False) -> OneName | None:
    """The name that begins at ``start``, behind the names ``before`` and joined to them by ``link``."""
    if not before and (monk := cleric(text, start, end)):
        return monk
    one = _of_people(text, behind_rank(text, start, end), end, before, link, sure)
    return with_rank(text, replace(one, start=start), end) if one else None


def _of_people(text: str, start: int, end: int, before: Before, link: str, sure: bool) -> OneName | None:
    """The name of whoever has a given name or initials, or a surname alone."""
    read = _surname_first(text, _given_in_capitals(_without_recipient(text, read_words(text, start, end))))
    if not read:
        return _repeated(text, start, end) if not before else None
    turned = inverted(text, read, end, link in _AMONG) if not before or before[0].inverted else None
    if turned:
        return replace(turned, link=link) if link else turned
    for length in range(min(len(read), _MOST_WORDS), 0, -1):
        one = _of_words(text, read[:length], end, link)
        if one and _allowed(text, one, read[:length], before, sure, end):
            return one
    return None


def _without_recipient(text: str, read: list[Word]) -> list[Word]:
    """The words before a "do" that is no particle: "J. Sobieski do Marii Kazimiery, 12 VI 1667"."""
    for at, word in enumerate(read):
        if word.kind == "P" and at and word.text in ("do", "al") and is_letter(text, read[at - 1].end, len(text)):
            return read[:at]
    return read


def _given_in_capitals(read: list[Word]) -> list[Word]:
    """The words with given names known as such, where all is in capitals: "LAWRENCE M. FRIEDMAN", as American lawyers set authors."""
    if len(read) < 2 or read[-1].kind != "C" or any(word.kind not in "CI" for word in read) or not _is_given(read[0]):
        return read
    return [*(word._replace(kind="G") if _is_given(word) else word for word in read[:-1]), read[-1]]


def _is_given(word: Word) -> bool:
    return word.kind == "C" and word.text.capitalize() in given_names()


_RUSSIAN = late_pattern(r"(?:[^;]|;\s(?=[^\W\d_][^\d,.:;]{2,30}(?::\s|,\s\d{4}))){0,400}?(?:\s//\s|[.,]\s[СсТт]\.\s?\d|\.\s(?:P|Vol|No|№)\.?\s?\d)")
"""What only references in Russian form have: "//", pages and volumes by Cyrillic letters, or by capitals behind a stop; a semicolon stands between its towns."""
_IN_RUSSIAN_ORDER = late_pattern(r"[^;,:]{0,400}?\.\s(?:S|Bd|T|Nr)\.?\s?\d|[^;]{0,300}?[.?!]\s[^.;:()\d]{2,40}[:;]\s[^;:()\d]{2,60},\s(?:1[5-9]|20)\d\d\.\s(?:(?:S|s|Bd|T|t|Nr)\.?\s?\d|\d{2,4}\s[SsPpс]\.)|(?![.,:])[^;,]{0,300}?[.?!]\s[^.,;:()\d]{2,40},\s(?:1[5-9]|20)\d\d\.\s(?:S|Bd)\.\s?\d")
"""Letters that others have there too; then no comma may stand in between, which would close a name, but that of an imprint between stops."""


_GIVEN_AS_SURNAME = late_pattern(r"GI{1,2}T")


def _surname_first(text: str, read: list[Word]) -> list[Word]:
    """The surname and its initials, where a title in Latin letters follows in Russian form: "Mulligan T. P. Spies, Ciphers // …"."""
    kinds = "".join(word.kind for word in read)
    # "Lorenz D. Die Landwehr": a surname that others have for a given name, before a title's first word
    kinds = f"W{kinds[1:]}" if _GIVEN_AS_SURNAME.match(kinds) else kinds
    initials = len(read) - len(kinds.removeprefix("W").lstrip("I"))
    if not kinds.startswith("W") or not 1 < initials < len(read) or text[read[-1].end : read[-1].end + 2] == ". ":
        return read
    in_order = _IN_RUSSIAN_ORDER.match(text, read[-1].end) or (_RUSSIAN.match(text, read[-1].end) and (read[0].kind == "W" or text[read[-1].end] not in ".,:"))
    return read[:initials] if in_order else read


# "J. Kowalski, II Rzeczpospolita": behind a comma only Jr. and Sr.
_SUFFIX = late_pattern(r"(?:,?\s(?P<suffix>Jr\.?|Sr\.?|JR\.?|SR\.|d\.\s?[yeæäÄJ]\.)|\s(?P<number>II|III|IV)(?=[,.]\s))(?![\w.])")


def _of_words(text: str, read: list[Word], end: int, link: str) -> OneName | None:
    name = named(text, read)
    if name is None:
        return None
    stop = read[-1].end
    suffix = _SUFFIX.match(text, stop, end)
    if suffix and (len(read) > 1 or suffix["suffix"]):
        name, stop = replace(name, suffix=suffix["suffix"] or suffix["number"]), suffix.end()
    after = follows(text, stop, end)
    turned = surname_before_year(text, read) if after == "year" else None
    return OneName(turned or name, read[0].start, stop, "given" if turned else evidence(read), after, link)


def _repeated(text: str, start: int, end: int) -> OneName | None:
    """A surname that is also a small word, before "op. cit." ("Como, op. cit.")."""
    read = read_words(text, start, end, 1, free=True)
    if not read or read[0].kind != "W" or len(read[0].text) < 3:
        return None
    after = follows(text, read[0].end, end)
    one = OneName(Name(read[0].text), start, read[0].end, "lone", after)
    return one if after == "repeat" and not read[0].common else None


# --- what the neighbourhood allows -----------------------------------------------------

_ENDS = frozenset(["end", "quote", "role", "etal", "repeat", "comma", "and", "semicolon", "bracket", "pages", "number", "slash", "dash"])
_ALLOWED = {
    "given": _ENDS | {"year", "colon", "letter", "within", "stop", "lower"},
    "common": frozenset(["quote", "role", "etal", "comma", "and"]),
    "plain": frozenset(["end", "quote", "role", "etal", "repeat", "comma", "and", "slash", "letter"]),
    "lone": frozenset(["end", "quote", "role", "etal", "repeat", "comma", "and", "slash", "letter", "year", "pages", "within", "bare"]),
}
_BEHIND_COMMA = {
    "given": frozenset(["quote", "role", "etal", "comma", "and", "slash"]),
    "common": frozenset(["quote", "role", "etal", "and"]),
    "plain": frozenset(["quote", "role", "etal", "and", "comma"]),  # the list's end decides
    "lone": frozenset(["and", "comma"]),
}
_BEHIND_LINK = frozenset(["bracket", "number", "year", "colon", "stop"])


def _allowed(text: str, one: OneName, read: list[Word], before: Before, sure: bool, end: int) -> bool:
    """Whether what follows, and what came before, let these words be a name."""
    if one.evidence == "initials":
        return _with_initials(one, read, before) and not _does_something(text, read)
    if one.evidence == "lone" and "semicolon" in (one.link, one.next):
        return are_capital_surnames(text, one, before)
    if not _reads_as_name(text, one, read, before, sure):
        return False
    if sure:
        return _fits_behind_word(one, before)
    if _is_barred(text, one, end):
        return False
    if one.link == "semicolon":
        return one.evidence == "given" and one.next in ("semicolon", "role", "and")
    if one.evidence == "lone" and one.next == "colon" and one.link != "slash":
        return is_short_form(text, one.end) and not is_place(one.name.family)
    if one.link == "comma":
        return _behind_comma(text, one, before)
    return _without_comma(text, one, before)


def _reads_as_name(text: str, one: OneName, read: list[Word], before: Before, sure: bool) -> bool:
    """Whether the words themselves may be a name, where no given name speaks for them."""
    if one.evidence == "plain":
        nouns = not sure and any(like_noun(word.text) for word in read)
        return not nouns and not _with_inner_particle(read)
    return one.evidence != "lone" or fits_alone(text, one, read, before, sure)


def _fits_behind_word(one: OneName, before: Before) -> bool:
    """Whether a name may stand behind the word that leads to it, and before what follows."""
    # "by Alexander Etkind, Internal Colonization: Russia’s Imperial Experience": the title
    titled = one.evidence == "plain" and one.link == "comma" and one.next == "colon" and len(before) == 1
    return one.next not in ("title", "") and not titled


def _is_barred(text: str, one: OneName, end: int) -> bool:
    """Whether the neighbours are none of a name's: no letter's addressee, no word behind a dash, no town before an imprint."""
    if one.next == "letter" and not one.certain and not is_letter(text, one.end, end):
        return True
    if one.link == "dash":
        return True
    listed = one.link == "comma" or one.evidence == "common"
    return one.next == "comma" and listed and before_imprint(text, one.end, end)


def _behind_comma(text: str, one: OneName, before: Before) -> bool:
    """Whether words behind a name's comma are another name, and no title."""
    if one.next == "comma" and one.evidence == "given" and _INITIALS.fullmatch(before[0].name.given):
        return False  # A. Przyboś, Lubomirski Jerzy Sebastian, PSB: the title
    if one.evidence == "given" and one.next in ("colon", "comma") and _both_in_capitals(one, before[0]):
        return True  # Jan PEŠEK, Róbert LETZ: Štruktúry moci
    if one.next == "stop" and all(other.evidence == "given" and not other.inverted for other in (*before, one)) and _RUSSIAN.match(text, one.end):
        return True  # Jane Burbank, Frederick Cooper. Empires in World History. Princeton, 2010. P. 11
    german = one.next == "colon" and before[0].inverted and one.certain
    return german or one.next in _BEHIND_COMMA[one.evidence]


def _both_in_capitals(one: OneName, first: OneName) -> bool:
    return all(len(name.family) > 2 and name.family.isupper() and not name.given.isupper() for name in (one.name, first.name))


_INITIALS = late_pattern(r"(?:\w{1,3}\.[\s-]?){1,4}\w?")


def _without_comma(text: str, one: OneName, before: Before) -> bool:
    listed = len(before) > 1 and all(other.evidence == "plain" for other in before)
    if (
        one.evidence == "plain"
        and before
        and not before[0].certain
        and not listed
        and not _two_before_a_book(text, one, before)
    ):
        return False  # Leges et Statuta Civitatis
    if one.evidence == "given" and not before and one.next == "bracket":
        return is_dated(text, one.end) or holds_title(text, one.end)  # Virginia Woolf (London, 1999): may be the title
    if one.link == "and" and one.evidence == "plain" and one.next == "colon" and len(before) > 1 and before[0].certain and before[-1].evidence == "plain":
        return False  # Caroline Walker Bynum, Holy Feast and Holy Fast: The Religious Significance
    if one.link == "and" and one.evidence == "given" and not one.next:
        return before[0].certain
    if one.evidence == "lone" and one.link == "and" and one.next in ("within", "number"):
        return False  # Family and Frontier in Colonial Brazil
    return one.next in _ALLOWED[one.evidence] or (bool(one.link) and one.next in _BEHIND_LINK)


_BOOK = late_pattern(
    r",\s[^\W\d_a-z][^;()“”\"«»\d]{7,160}\s\([^();:]{3,40}:\s[^();]{3,60},\s(?:1[5-9]|20)\d\d\)"
)


def _two_before_a_book(text: str, one: OneName, before: Before) -> bool:
    """Whether two people whose given names no language knows stand before a title with its imprint: "Ritu Menon and Kamla Bhasin, Borders (Delhi: …, 1998)"."""
    both = (
        len(before) == 1
        and one.link == "and"
        and all(text[o.start : o.end].count(" ") == 1 and o.name.given for o in (before[0], one))
    )
    return both and _BOOK.match(text, one.end) is not None


def _with_inner_particle(read: list[Word]) -> bool:
    """ "Eredità di Antonio Milledonne": without a known given name rather a title."""
    return any(word.kind in "PQ" and read[at + 1].kind not in "PQ" for at, word in enumerate(read[:-2]))


def _with_initials(one: OneName, read: list[Word], before: Before) -> bool:
    if one.link == "comma" and (before[0].evidence == "lone" or _is_sovereign(read)):
        return False  # a surname, and a title that begins with a name: "Nuno Gonçalo Monteiro, D. José: na sombra de Pombal"
    if one.next == "" and read[0].kind == "W":
        return False  # Holt C.J. took the other view
    # a title may follow "P. Harris" without a mark, or "Harris P."
    short = sum(word.kind in "GWC" for word in read) == 1 and all(word.kind != "T" for word in read)
    return one.next not in ("title", "") or short


_DOES = late_pattern(r"\s[A-Z][\w’'-]+\s[a-z]")


def _does_something(text: str, read: list[Word]) -> bool:
    """"John R. Mott had met Tikhon": a given name with an initial is no surname first, where a sentence goes on."""
    kinds = "".join(word.kind for word in read)
    if not (kinds[0] == "G" and kinds[1:].strip("I") == "" and len(kinds) > 1 and _DOES.match(text, read[-1].end)):
        return False
    return not (_IN_RUSSIAN_ORDER.match(text, read[-1].end) or _RUSSIAN.match(text, read[-1].end))


def _is_sovereign(read: list[Word]) -> bool:
    """"D. José", "D. Maria II": Dom and Dona before nothing but given names."""
    return read[0].text == "D." and all(word.kind == "G" for word in read[1:])

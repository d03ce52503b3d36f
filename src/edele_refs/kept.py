"""Whether a restyled reference says all that the typed one said.

Compared are its numbers and the words with a capital letter. A style may leave out what it
leaves out of every reference (publishers, the extent of an article beside the page cited), cut
long lists of names, and print months and words of citing as it likes. What else would be
gone is not the style's to drop, or was not read into a field: such a reference stays as typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.fields import FIELDS
from edele_refs.languages import pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Item
from edele_refs.parse.back.backrefs import noted
from edele_refs.parse.dates.parts import month
from edele_refs.parse.names import HONOURS
from edele_refs.roman import arabic, roman
from edele_refs.values import Date

_WORD = late_pattern(r"[^\W\d_][\w’'ʼ]*|[0-9]+")
_NUMBER = late_pattern(r"[0-9]+")
_OF_CITING = tuple(
    "page folio volume issue note editor translator edition see citing reprinted available accessed "
    "thesis et_al months forthcoming no_place no_date here idem honorific".split()
)
_DROPPED = frozenset("publisher publisher-place accessed collection-title collection-number number-of-volumes volume edition ISBN".split())
"""What some styles never print, or print in other figures ("vol. III")."""
_PARTS = frozenset("chapter article article-journal article-magazine article-newspaper entry-encyclopedia entry-dictionary paper-conference".split())
_FIGURES = late_pattern(r"[(\[]?[0-9]+[)\]]?")
"""The numbers of a decision with their brackets: it is found by them, "[1990] 2 QB 12" as "347 U.S. 483 (1954)"."""
_MANY = 4
"""So many names a style may cut."""


def lost_words(citation: Citation, written: str, rendered: str) -> tuple[str, ...]:
    """The words of a first mention in full that would be gone.

    >>> from edele_refs.model import Address, Span
    >>> cited = Citation(Address("1", 1), Span(0, 9), "full")
    >>> lost_words(cited, "Kehr, Flotte. Berlin 1930, ND Vaduz 1965, 7", "Kehr, Flotte (Berlin, 1930), 7")
    ('Vaduz', '1965')
    """
    if written.count("(") != written.count(")") or written.count("[") != written.count("]"):
        return ("a bracket",)
    if citation.item.text("type") == "legal_case" and _FIGURES.findall(written) != _FIGURES.findall(rendered):
        return ("the form of the decision",)
    same = _same_author().match(written)
    if same and not citation.item.get("author"):
        return (same["word"],)
    if ibid := kept_with().search(written):
        return (ibid["word"],)
    there = _printed(rendered)
    stated = _stated(citation, written)
    missing = [word for word, named in stated if not _is_there(_plain(word), there, named)]
    missing += [n for n in _NUMBER.findall(citation.locator or "") if not _is_there(_plain(n), there, False)]
    missing += _remark(citation, written, there)
    missing += _month(citation, rendered)
    return tuple(dict.fromkeys(missing))


_RANGE = late_pattern(r"(?<!\d)(\d{2,})\s?[-–—/]\s?(\d+)")


def _printed(rendered: str) -> frozenset[str]:
    """The words and numbers of what a style prints, the last numbers of ranges also by their last digit, or filled up.

    >>> sorted(_printed("1021–1025")), sorted(_printed("1021-5"))
    (['1021', '1025', '5'], ['1021', '1025', '5'])
    """
    lasts = (form for first, last in _RANGE.findall(rendered) for form in (last[-1], first[: -len(last)] + last))
    return frozenset(_plain(found) for found in (*_WORD.findall(rendered), *_NUMBER.findall(rendered), *lasts))


def said_again(lost: tuple[str, ...], written: str, rendered: str) -> tuple[str, ...]:
    """Of the words for which a source stays as typed where it is first given in full, those that
    another mention in full has, and would lose.

    >>> said_again(("1945",), "Report of the 60th Army (as of 1 January 1945)", "“Report of the 60th Army”")
    ('1945',)
    """
    words, there = set(_WORD.findall(written)), set(_WORD.findall(rendered))
    return tuple(word for word in lost if word in words - there)


@cache
def kept_with() -> re.Pattern[str]:
    """“Grossi to Faustini, 9 March 1666, ibid., fol. 33”: it is kept where the one before is, which no field says."""
    return long_pattern(rf"(?:,|//|\s\(|\sin)\s?(?P<word>{pattern('ibid')})(?!\w)")


_COUNT = late_pattern(r"\((?P<count>\d{1,3})\s(?P<word>[^\W\d_A-ZÀ-ÞА-Я]{3,20})\)\s*$")


def _remark(citation: Citation, written: str, there: frozenset[str]) -> tuple[str, ...]:
    """What a bracket at the end counts, which no field has: "fol. 55 (2 cases)"."""
    found = _COUNT.search(written)
    read = found is None or _variable_at(citation, citation.span.start + found.start("count"))
    return () if found is None or read or _plain(found["word"]) in there else (found["count"], found["word"])


_BY_VOLUME = ("volume", "issue", "publisher", "publisher-place")
"""What else finds a work whose month a style leaves out."""


def _month(citation: Citation, rendered: str) -> tuple[str, ...]:
    """The month of a periodical that nothing else tells: “Nineteenth Century, Feb. 1888, p. 165”."""
    issued = citation.item.get("issued")
    if not isinstance(issued, Date) or not re.fullmatch(r"\d{4}-\d\d", issued.edtf) or any(citation.item.get(key) for key in _BY_VOLUME):
        return ()
    said = any(month(word) == int(issued.edtf[5:]) for word in _WORD.findall(rendered))
    return () if said else (issued.written,)


@cache
def _same_author() -> re.Pattern[str]:
    """“Id., …”: who that is must have been told, or the style would print no author."""
    return re.compile(rf"(?P<word>{pattern('idem')}|[ÍI]d\.)[.,:]?\s(?=[^\W\d_„“‘«])")


_BRACKET = late_pattern(r"\(([^()]+)\)\s*$")
"""What stands in brackets at the end of a mention: “(my emphasis)”."""


def unread_words(citation: Citation, written: str, rendered: str, source: Item) -> tuple[str, ...]:
    """The words of a mention that no field has, its own or its source's, and that would be gone.

    Numbers, words with a capital letter, and all of a bracket at the end; not what sends the
    reader to another note ("op. cit.", "(n. 12)"), for which the style has its own words.

    >>> from edele_refs.model import Address, Span
    >>> cited = Citation(Address("2", 1), Span(0, 36), "short", locator="99")
    >>> unread_words(cited, "Snyder, Bloodlands, 99 (my emphasis)", "Snyder, Bloodlands, 99", Item(title="Bloodlands"))
    ('my', 'emphasis')
    """
    told = _note_told().sub(lambda found: " " * len(found[0]), written)
    read = frozenset(_plain(word) for item in (citation.item, source) for key in item for word in _WORD.findall(item.text(key)))
    there = read | frozenset(_plain(word) for text in (rendered, citation.locator or "") for word in _WORD.findall(text))
    behind = _BRACKET.search(told)
    missing = (
        found.group()
        for found in _WORD.finditer(told)
        if found.group()[0].isdigit() or found.group()[0].isupper() or (behind and found.start() >= behind.start(1))
        if not _is_of_citing(found) and not _variable_at(citation, citation.span.start + found.start())
        if _plain(found.group()) and not _is_there(_plain(found.group()), there, True)
    )
    return tuple(dict.fromkeys(missing))


@cache
def _to_note() -> re.Pattern[str]:
    return long_pattern(rf"{noted(())}|(?:{pattern('note')})\s?\d+")


@cache
def _note_told() -> re.Pattern[str]:
    """“(wie Anm. 12)”, “n. 12”, “op. cit.”, “Там же”."""
    again = "|".join(pattern(key) for key in ("op_cit", "loc_cit", "ibid", "idem"))
    return re.compile(rf"{noted(())}|(?:{pattern('note')})\s?\d+|(?i:{again})")


def passed_over(citation: Citation, written: str, rendered: str) -> tuple[str, ...]:
    """The variables of which a style leaves words out, as it may.

    >>> from edele_refs.model import Address, Item, Span, Trace
    >>> written = "Kehr, Flotte (Berlin: Ebering, 1930)"
    >>> cited = Citation(Address("1", 1), Span(0, 36), "full", Item(publisher="Ebering"), traces=(Trace("publisher", Span(22, 29)),))
    >>> passed_over(cited, written, "Kehr, Flotte, Berlin 1930")
    ('publisher',)
    """
    there = _printed(rendered)
    gone = (
        variable
        for word, variable in _words(citation, written)
        if _may_go(citation, variable)
        and not any(_is_there(form, there, FIELDS.get(variable) == "names") for form in _forms(word))
    )
    extent = ("page",) if _may_go(citation, "page") and not _extent_is_there(citation.item.text("page"), rendered) else ()
    return tuple(dict.fromkeys((*gone, *extent)))


def pointed(written: str, rendered: str) -> bool:
    """Whether a mention sends the reader to an earlier note, and what a style prints does not.

    >>> pointed("Werth, War (see note 1), 14", "Werth, War, 14"), pointed("Werth, War (wie Anm. 1), 14", "Werth (n 1) 14")
    (True, False)
    """
    told = _to_note()
    return told.search(written) is not None and told.search(rendered) is None


def _extent_is_there(page: str, rendered: str) -> bool:
    """Whether the pages from … to … stand in what is printed, the last one cut short or filled up."""
    first, *others = _NUMBER.findall(page) or [""]
    return not others or re.search(rf"(?<!\d){first}\s?[-–—]\s?\d", rendered) is not None


def _forms(word: str) -> tuple[str, ...]:
    """A word, and a number in the other figures that styles have for it."""
    plain = _plain(word)
    other = roman(int(plain)) if plain.isdigit() and len(plain) < 5 else str(arabic(plain) or plain)
    return plain, other


def _words(citation: Citation, written: str) -> Iterator[tuple[str, str]]:
    """The numbers and the words with a capital letter, and the variables that they are of."""
    for found in _WORD.finditer(written):
        word = found.group()
        if (word[0].isdigit() or word[0].isupper()) and not _is_of_citing(found):
            yield word, _variable_at(citation, citation.span.start + found.start()) or _variable_of(citation, word)


def _stated(citation: Citation, written: str) -> Iterator[tuple[str, bool]]:
    """The words that have to be there, and whether they are of somebody's name."""
    for word, variable in _words(citation, written):
        if FIELDS.get(variable) != "date" and not _may_go(citation, variable):
            yield word, FIELDS.get(variable) == "names"
    for variable, value in citation.item.items():
        if isinstance(value, Date) and value.edtf and variable not in _DROPPED:
            yield from ((number, False) for number in _days_and_years(value.edtf))


def _variable_at(citation: Citation, at: int) -> str:
    return next((t.variable for t in citation.traces if t.span.start <= at < t.span.end), "")


def _variable_of(citation: Citation, word: str) -> str:
    """Of a reading that was read back it is not known where its fields stood."""
    if citation.traces:
        return ""
    return next((key for key in citation.item if word in citation.item.text(key)), "")


def _may_go(citation: Citation, variable: str) -> bool:
    if variable == "page":
        return citation.item.text("type") in _PARTS and bool(citation.locator)
    return variable in _DROPPED or variable == "locator" or len(citation.item.names(variable)) >= _MANY


def _days_and_years(edtf: str) -> Iterator[str]:
    """Months are words in some styles and numbers in others."""
    for year, day in re.findall(r"(\d{4})(?:-\d\d(?:-(\d\d))?)?", edtf):
        yield year
        if day:
            yield day.lstrip("0")


def _plain(word: str) -> str:
    return re.sub(r"[’'ʼ]", "", word.casefold()).lstrip("0")


def _is_there(word: str, there: frozenset[str], named: bool) -> bool:
    """Numbers may be shortened or filled up (263–82, 263–282), given names be initials."""
    if word.isdigit():
        return word in there or any(other.isdigit() and _is_shortened(*sorted((word, other), key=len)) for other in there)
    if word in there or (named and word[:1] in there):
        return True
    return len(word) > 3 and any(word in other for other in there)


def _is_shortened(short: str, long: str) -> bool:
    """Whether a number may be the end of another one; a digit alone is only that of a range ("(1994; repr. 2002), 2").

    >>> _is_shortened("82", "282"), _is_shortened("2", "2002")
    (True, False)
    """
    return long.endswith(short) and len(short) > 1


def _is_of_citing(found: re.Match[str]) -> bool:
    """Whether it is a word of citing, which capitals are not within a reference: “22. ID” is a
    division, “ID., Title” is “id.”, “URL” is always in capitals."""
    word = found.group()
    if _COUNTING.match(found.string, found.start()):
        return True
    in_capitals = len(word) > 1 and word.isupper() and found.start() > 0
    return word in _capitals() if in_capitals else _plain(word) in _citing()


_COUNTING = late_pattern(r"(?i:no|nr)\.\s?\d")
"""In whatever letters: "NO. 00246"."""


@cache
def _capitals() -> frozenset[str]:
    return frozenset(word for key in _OF_CITING for form in words(key) for word in _WORD.findall(form) if word.isupper())


@cache
def _citing() -> frozenset[str]:
    """Words of citing in all languages, which a style has of its own."""
    found = (form for key in _OF_CITING for form in words(key))
    # of "3rd edition" the number is none
    return frozenset(_plain(word) for form in (*HONOURS, *found) for word in _WORD.findall(form) if not word.isdigit())

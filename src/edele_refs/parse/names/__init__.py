"""Personal names as notes write them, one or a list, told from titles.

A name is certain by its initials or by a given name that one of the languages
knows; other words with capitals are a name only where what follows them allows no
other reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from edele_refs.languages import pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.names.context import called_for, is_short_form, link_at
from edele_refs.parse.names.evidence import OneName, spelled_out
from edele_refs.parse.names.institutions import is_institution, is_rank, is_siglum
from edele_refs.parse.names.kinds import PARTICLES, read_words
from edele_refs.parse.names.one import one_name
from edele_refs.parse.names.pairs import paired
from edele_refs.parse.names.shapes import named
from edele_refs.parse.names.shared import with_one_surname
from edele_refs.parse.places import is_place
from edele_refs.values import Name

__all__ = ["NameRun", "is_institution", "names_at", "parse_name"]


@dataclass(frozen=True, slots=True)
class NameRun:
    """A list of personal names, and where it and each of them stands.

    ``weak`` is true where nothing but capitals and place speaks for names.
    """

    span: Span
    names: tuple[Name, ...]
    spans: tuple[Span, ...]
    weak: bool = False


def names_at(text: str, start: int = 0, end: int | None = None) -> NameRun | None:
    """The longest list of personal names that begins exactly at ``start``.

    "et al.", "(eds.)" and the like behind the list are left out of it.

    >>> run = names_at("Mark Edele and Michael Geyer, ‘States of Exception’")
    >>> [str(name) for name in run.names], run.span
    (['Mark Edele', 'Michael Geyer'], Span(start=0, end=28))
    >>> [str(n) for n in names_at("Vladimir Daines, Shtrafbaty i zagradotriady").names]
    ['Vladimir Daines']
    >>> names_at("The Prisoners, 1914–18"), names_at("Ordinary Men (New York, 1992)")
    (None, None)
    """
    end = len(text) if end is None else min(end, len(text))
    if start >= end or not (text[start].isalpha() or text[start] in "'’[") or (text[start] == "U" and STATE.match(text, start, end)):
        return None
    literal = _anonymous().match(text, start, end) if text[start] in _anonymous_letters() else None
    if literal:
        span = Span(start, literal.end())
        return NameRun(span, (Name(literal=literal.group().strip("[]")),), (span,))
    if text[start] == "[":
        return _bracketed(text, start, end)
    if pair := with_one_surname(text, start, end):
        return NameRun(Span(start, pair[1][-1].end), *pair)
    sure = called_for(text, start)
    found = _list(text, start, end, sure)
    if not found or not _believable(text, found[0], sure):
        return None
    if len(found) > 1 and not sure and _are_titled(text, found):
        return None
    spans = tuple(Span(one.start, one.end) for one in found)
    weak = not sure and not any(one.certain for one in found)
    return NameRun(Span(start, found[-1].end), tuple(one.name if one.inverted else paired(one.name) for one in found), spans, weak)


_CYRILLIC_PAIR = late_pattern(r"[А-ЯЁІЇЄ][а-яёіїє]+\s(?:и|і|й|та)\s[А-ЯЁІЇЄ][а-яёіїє]+\.\s(?![Уу]каз|[Нн]азв|[Зз]азн|[Тт]ам)[А-ЯЁІЇЄ]")


def _are_titled(text: str, found: list[OneName]) -> bool:
    """Whether surnames without initials are a title's: "Сталин и Каганович. Переписка. 1931–1936 гг."."""
    return all(one.evidence == "lone" for one in found) and _CYRILLIC_PAIR.match(text, found[0].start) is not None


_IN_SQUARE = late_pattern(r"\[(?P<names>[^\[\]\d]{3,80})\](?=[,.:]\s)")


def _bracketed(text: str, start: int, end: int) -> NameRun | None:
    """Who is not named on the title page: "[Horace Walpole], A Second and Third Letter"."""
    found = _IN_SQUARE.match(text, start, end)
    run = names_at(found["names"]) if found and found["names"][0].isupper() else None
    if found is None or run is None or run.span.end < len(found["names"]) or not (run.names[0].given or len(run.names) > 1):
        return None
    spans = tuple(Span(start + 1 + one.start, start + 1 + one.end) for one in run.spans)
    return NameRun(Span(start, found.end()), run.names, spans, run.weak)


def _believable(text: str, first: OneName, sure: bool) -> bool:
    words = text[first.start : first.end]
    if sure or first.certain or not is_institution(words):
        return True
    return first.evidence == "lone" and words.isupper() and spelled_out(words) and not is_siglum(words)


STATE = late_pattern(r"U\.?\s?S\.?\s(?:Congress|Senate|House|Department|Army|Navy|Air|Embassy|Supreme|Treasury|State|Government|National|Office|Bureau|Marine|Strategic|Information|Secretary|Ambassador|President|Forces)(?!\w)")
"""“U.S. Congress” is no initials."""


@cache
def _anonymous() -> re.Pattern[str]:
    # the "N. N." of "N. N. Voronov", the "O. V." of "O. V. Khlevniuk" are somebody's initials
    return long_pattern(rf"{pattern('anonymous')}(?!(?<=\b\w\.)\s[^\W\d_])")


@cache
def _anonymous_letters() -> frozenset[str]:
    return frozenset(letter for form in words("anonymous") for letter in (form[0], form[0].upper()))


# --- the list ------------------------------------------------------------------------

HONOURS = ("Sir", "Dame", "Lord", "Lady", "Dr", "Prof", "Professor", "Rev", "Father", "Frhr")
"""Before names, and no part of them."""
_HONOUR = late_pattern(rf"(?:{'|'.join(HONOURS)})\.?\s(?=[^\W\d_])")


_HONOUR_LETTERS = frozenset(word[0] for word in HONOURS)
_RANK = late_pattern(
    r"(?:(?:Air|Field|Rear|Vice|Group|Wing|Squadron|Flight|Lieutenant|Major|Brigadier|Lt|Maj|Brig)(?:\.\s?|[\s-]))?(?:(?:Chief|Vice)[\s-])?"
    r"(?:(?:Marshal|General|Admiral|Captain|Commander|Colonel|Leader|Lieutenant|Major|Brigadier|Commodore)|(?:Gen|Col|Capt|Adm|Cdr|Lt|Maj|Brig)\.)\s(?:Sir\s)?(?=[A-Z])"
)
"""Before somebody's whole name no part of it: "Air Vice-Marshal Arthur Gould Lee"; a surname alone may keep it ("General Vlasov")."""
_RANK_LETTERS = frozenset("AFRVGWSLMBCD")
_MOST_NAMES = 100  # no note names more at once; a file of slashes must not take for ever


def _list(text: str, start: int, end: int, sure: bool) -> list[OneName]:
    honour = _HONOUR.match(text, start, end) if text[start] in _HONOUR_LETTERS else None
    ranked = _behind_rank(text, start, end, sure) if text[start] in _RANK_LETTERS else None
    first = ranked or one_name(text, honour.end() if honour else start, end, sure=sure)
    if not first:
        return []
    found = [replace(first, start=start) if ranked or honour else first]
    while len(found) < _MOST_NAMES:
        link = link_at(text, found[-1].end, end, found[-1].next)
        more = one_name(text, link[1], end, tuple(found), link[0], sure) if link else None
        if not more:
            break
        found.append(more)
    return found if sure else _settled(text, found)


def _behind_rank(text: str, start: int, end: int, sure: bool) -> OneName | None:
    """Somebody with a given name behind a rank, where a title may follow."""
    rank = _RANK.match(text, start, end)
    behind = one_name(text, rank.end(), end, sure=sure) if rank else None
    return behind if behind and behind.evidence == "given" and behind.next == "comma" else None


def _settled(text: str, found: list[OneName]) -> list[OneName]:
    """Without the members that hang on one that did not come."""
    if text.startswith(found[0].name.family, found[0].start) and found[0].evidence == "initials":
        # "Bączkowski W., Zdrada Stalina, „Mówią Wieki”": where surnames come first, others have initials too
        odd = next((at for at, one in enumerate(found) if one.link == "comma" and one.evidence == "plain"), len(found))
        found = found[:odd]
    if found[0].evidence == "lone" and any(one.link == "comma" for one in found[1:]):
        # "Wrightson and Levine, Poverty and Piety": an "and" closes a list
        found = found if _are_surnames(text, found) else found[: 2 if found[1].link == "and" else 1]
    apart = next((at for at, one in enumerate(found) if one.link == "semicolon" and one.evidence == "given" and not one.inverted), 0)
    if apart and found[-1].next != "role":
        # only a role behind the last tells that a semicolon stood between full names: "A; B; C (orgs.)"
        found = found[:apart]
    while len(found) > 1 and _hangs(found[-1]):
        found = found[:-1]
    alone = len(found) == 1 and found[0].next in ("and", "slash") and not found[0].certain
    return [] if alone else found


def _are_surnames(text: str, found: list[OneName]) -> bool:
    """Whether "Ivashov, Emelin …" are surnames: by the "and" at the end, or a title and a page behind."""
    if any(one.evidence != "lone" for one in found):
        return False
    last = found[-1]
    if last.link == "and":
        return last.next in ("quote", "year", "repeat", "role")
    if last.next != "comma" or len(found) > 3 or any(is_place(one.name.family) for one in found):
        return False
    return is_short_form(text, last.end, words=2)


def _hangs(last: OneName) -> bool:
    if last.link == "comma" and last.evidence == "plain" and last.next == "comma":
        return True
    if last.next not in ("and", "slash"):
        return False
    return not last.certain or (last.link == "comma" and last.evidence != "initials")


# --- a whole string -----------------------------------------------------------------------


@lru_cache(maxsize=4096)
def parse_name(text: str) -> Name:
    """One whole string as a name; ``literal`` where it is no personal name.

    >>> parse_name("Ernst von Weizsäcker").family, parse_name("Бердинских В. А.").given
    ('von Weizsäcker', 'В. А.')
    >>> parse_name("Durand, Jean").given, parse_name("294. ID, Ic").literal, parse_name("Beria").family
    ('Jean', '294. ID, Ic', 'Beria')
    >>> parse_name("Werth (N.)").given
    'N.'
    """
    whole = " ".join(text.split()).strip(" ,;")
    if not whole or is_institution(whole) or _anonymous().fullmatch(whole):
        return Name(literal=whole.strip("[]"))
    read = next(_readings(_HONOUR.sub("", whole, count=1)), Name(literal=whole))
    return read if "," in whole else paired(read)


_SUFFIX = late_pattern(r",?\s(Jr\.?|Sr\.?|II|III|IV|d\.\s?[yeæäÄJ]\.)$")
_INITIALS = late_pattern(r"(?:[^\W\d_]\.[\s-]?)+")
_IN_BRACKETS = late_pattern(r"([^()\d,]{2,40})\s\(([^()\d,]{1,40})\)")


def _readings(whole: str) -> Iterator[Name]:
    suffix = _SUFFIX.search(whole)
    bare, last = (whole[: suffix.start()], suffix[1]) if suffix else (whole, "")
    if not bare or is_rank(bare.split()[0]):
        return
    read = read_words(bare, 0, len(bare), free=True)
    if read and read[-1].end == len(bare):
        name = named(bare, read)
        if name:
            yield replace(name, suffix=last)
    family, comma, given = (part.strip() for part in bare.partition(","))
    if comma and _is_part(family) and _is_part(given):
        yield Name(family, given, suffix=last)
    bracket = _IN_BRACKETS.fullmatch(bare)
    if bracket and (bracket[1].isupper() or _INITIALS.fullmatch(bracket[2])):
        yield Name(bracket[1], bracket[2])


def _is_part(text: str) -> bool:
    """Whether the words are a given name or a surname, a particle behind it too."""
    bare = text
    while bare.rpartition(" ")[2] in PARTICLES:
        bare = bare.rpartition(" ")[0]
    read = read_words(bare, 0, len(bare), free=True)
    return bool(read) and read[-1].end == len(bare)

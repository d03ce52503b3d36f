"""Sorting: the keys of a style, and the order of their texts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import groupby

from lxml import etree

from edele_refs.csl.citation_label import trigraph
from edele_refs.csl.compile import Builder, Render, Setting, joined
from edele_refs.csl.context import Context
from edele_refs.csl.entry import DATE_VARIABLES, NAME_VARIABLES, NUMBER_VARIABLES, Entry, Shape
from edele_refs.csl.latin import sorting_form
from edele_refs.csl.numbers import is_numeric
from edele_refs.csl.style import Style
from edele_refs.marks import bare

Collated = tuple[str, str, str]
_LOW = {ord(c): chr(i + 33) for i, c in enumerate("_-,;:!?.'’‘\"“”()[]{}@*/\\&#%`^+<=>|~$«»„…–—")}


_AFTER = {
    "cs": "c<č h<ch r<ř s<š z<ž", "sk": "a<ä c<č h<ch o<ô s<š z<ž", "pl": "a<ą c<ć e<ę l<ł n<ń o<ó s<ś z<ź z<ż",
    "es": "n<ñ", "sv": "z<å z<ä z<ö", "fi": "z<å z<ä z<ö", "da": "z<æ z<ø z<å", "nb": "z<æ z<ø z<å",
    "nn": "z<æ z<ø z<å", "hr": "c<č c<ć d<dž d<đ l<lj n<nj s<š z<ž", "sl": "c<č c<ć d<đ s<š z<ž",
    "lt": "c<č s<š z<ž", "lv": "c<č g<ģ k<ķ l<ļ n<ņ s<š z<ž", "et": "s<š s<z s<ž w<õ w<ä w<ö w<ü",
    "hu": "c<cs d<dz g<gy l<ly n<ny o<ö o<ő s<sz t<ty u<ü u<ű z<zs", "tr": "c<ç g<ğ h<ı o<ö s<ş u<ü",
    "uk": "г<ґ е<є и<і и<ї и<й", "ru": "и<й", "be": "и<і и<й у<ў", "bg": "и<й", "sr": "д<ђ и<ј л<љ н<њ т<ћ ч<џ",
    "ro": "a<ă a<â i<î s<ș s<ş t<ț t<ţ", "is": "d<ð z<þ z<æ z<ö",
}  # fmt: skip
"""Letters that a language sorts as letters of their own: behind which they come."""


def _own_letters(table: str) -> tuple[re.Pattern[str], Callable[[re.Match[str]], str]]:
    order = {own: f"{base}\uffff{i:02}" for i, (base, own) in enumerate(p.split("<") for p in table.split())}
    pattern = re.compile("|".join(sorted(order, key=len, reverse=True)))
    return pattern, lambda found: order[found[0]]


_OWN_LETTERS = {lang: _own_letters(table) for lang, table in _AFTER.items()}
_CYRILLIC_FIRST = frozenset(("ru", "uk", "be", "bg", "mk", "sr"))
_LATIN_LAST = {code: chr(0xE000 + code) for code in range(ord("a"), ord("z") + 1)}
"""Latin letters to signs that come behind the Cyrillic ones."""
_IGNORED = dict.fromkeys(map(ord, "\"“”‘„‚«»[](),"))
"""Signs that do not count in the order."""


@lru_cache(maxsize=50_000)
def collated(text: str, lang: str = "") -> Collated:
    """A key by which texts sort as people expect: accents and capitals count last.

    >>> sorted(["Žukov", "Zubkova", "zaslav", "Zubok", "Äpfel", "Apfel"], key=collated)
    ['Apfel', 'Äpfel', 'zaslav', 'Zubkova', 'Zubok', 'Žukov']
    >>> sorted(["Chytil", "Doležal", "Hájek"], key=lambda name: collated(name, "cs"))
    ['Doležal', 'Hájek', 'Chytil']
    """
    text = bare(text).translate(_IGNORED).strip().lstrip("'’")
    if lang in _CYRILLIC_FIRST:
        text = text.lower().translate(_LATIN_LAST)
    own = _OWN_LETTERS.get(lang)
    if text.isascii() and not own:
        low = text.lower()
        return low.translate(_LOW), "", text.swapcase()
    apart = unicodedata.normalize("NFKD", own[0].sub(own[1], text.lower()) if own else text)
    letters = "".join(c for c in apart if not unicodedata.combining(c))
    return letters.casefold().translate(_LOW), apart.casefold(), text.swapcase()


class Key:
    """One sort key of a style: how it is made, and in which direction it sorts."""

    def __init__(self, element: etree._Element, setting: Setting) -> None:
        self.descending = element.get("sort") == "descending"
        self.variable = element.get("variable", "")
        macro = element.get("macro")
        self.macro, self.element, self.setting = macro, element, setting
        self.numbered = self.variable == "citation-number" or uses_number(setting.style, macro or "")
        self.renders: dict[Shape, Render] = {}
        numbers = [element.get(f"names-{name}", "") for name in ("min", "use-first")]
        last = element.get("names-use-last", "")
        least, first = (int(n) if n.isdecimal() else 0 for n in numbers)
        self.names = (least, first, last == "true") if least or first or last else None
        self.names_of = _names_key(element) if self.variable in NAME_VARIABLES else None
        self.numeric = bool(macro) and self._is_number(setting.style, macro or "")

    def _render(self, shape: Shape) -> Render:
        found = self.renders.get(shape)
        if found is None:
            builder = Builder(self.setting, shape)
            if self.names_of is not None:
                found = builder.build(self.names_of)
            else:
                found = builder.macro(self.macro or "", self.element)
            self.renders[shape] = found
        return found

    @staticmethod
    def _is_number(style: Style, macro: str) -> bool:
        """Whether the macro only prints one number: then it sorts as one."""
        children = list(style.macros[macro])
        return len(children) == 1 and children[0].get("variable") in NUMBER_VARIABLES

    def of(self, entry: Entry, number: int, lang: str = "") -> Collated | None:
        """The key of one source, None where it has none (it then comes last)."""
        asked = (self, number if self.numbered else 0)
        if asked not in entry.sort_keys:
            text = self._text(entry, number)
            if self.setting.options.latin_order:
                text = sorting_form(text)
            entry.sort_keys[asked] = collated(text, lang[:2]) if text else None
        found: Collated | None = entry.sort_keys[asked]
        return found

    def _text(self, entry: Entry, number: int) -> str:
        if self.variable == "citation-number":
            return f"{number:09}"
        if self.variable in DATE_VARIABLES:
            date = entry.date(self.variable)
            return (date.literal or date.sort_key()) if date else ""
        if self.variable == "citation-label":
            return entry.text(self.variable) or trigraph(entry)
        if self.variable and self.names_of is None:
            text = entry.text(self.variable)
            return padded(text) if self.variable in NUMBER_VARIABLES else text
        context = Context(entry, sorting=True, sort_names=self.names, number=number)
        parts: list[str] = []
        self._render(entry.shape)(context, parts)
        text = bare(joined(parts, "")) if parts else ""
        return padded(text) if self.numeric else text


def uses_number(style: Style, macro: str) -> bool:
    """Whether a macro, or one that it calls, prints the number of the citation."""
    if macro not in style.macros:
        return False
    elements = list(style.macros[macro].iter())
    called = {e.get("macro", "") for e in elements if e.get("macro")}
    return any(e.get("variable") == "citation-number" for e in elements) or any(
        uses_number(style, name) for name in called
    )


def _names_key(element: etree._Element) -> etree._Element:
    return etree.Element("names", {"variable": element.get("variable", "")})


def padded(text: str) -> str:
    """A value that is a number with zeros before it, so that 9 sorts before 10."""
    plain = bare(text)
    if not is_numeric(plain):
        return plain
    digits = "".join(c if c.isdigit() else " " for c in plain).split()
    return " ".join(d.zfill(9) for d in digits)


def in_order(
    entries: Sequence[Entry],
    keys: Sequence[Key],
    number: Callable[[Entry], int] = lambda entry: 0,
    lang: str = "",
) -> list[int]:
    """The places of the entries in the order of the keys; equal ones stay as they stand.

    A later key is only made for entries that the ones before leave equal.
    """

    def sort(places: list[int], rest: Sequence[Key]) -> list[int]:
        if len(places) < 2 or not rest:
            return places
        made = {i: rest[0].of(entries[i], number(entries[i]), lang) for i in places}
        there = [i for i in places if made[i] is not None]
        # a reverse sort, too, keeps the order of equal ones
        there.sort(key=lambda i: made[i] or ("", "", ""), reverse=rest[0].descending)
        groups = [list(group) for _, group in groupby(there, key=made.__getitem__)]
        groups.append([i for i in places if made[i] is None])
        return [i for group in groups for i in sort(group, rest[1:])]

    return sort(list(range(len(entries))), keys)

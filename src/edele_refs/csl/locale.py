"""A language's terms, dates and habits: locale files, and what a style sets over them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path

from lxml import etree

from edele_refs.csl.xml import NS, read_xml, tag
from edele_refs.model import RefsError

DEFAULT = "en-US"
DIALECTS = {
    "af": "af-ZA", "bg": "bg-BG", "ca": "ca-AD", "cs": "cs-CZ", "da": "da-DK", "de": "de-DE",
    "el": "el-GR", "en": "en-US", "es": "es-ES", "et": "et-EE", "fa": "fa-IR", "fi": "fi-FI",
    "fr": "fr-FR", "he": "he-IL", "hr": "hr-HR", "hu": "hu-HU", "is": "is-IS", "it": "it-IT",
    "ja": "ja-JP", "km": "km-KH", "ko": "ko-KR", "lt": "lt-LT", "lv": "lv-LV", "mn": "mn-MN",
    "nb": "nb-NO", "nl": "nl-NL", "nn": "nn-NO", "pl": "pl-PL", "pt": "pt-PT", "ro": "ro-RO",
    "ru": "ru-RU", "sk": "sk-SK", "sl": "sl-SI", "sr": "sr-Cyrl-RS", "sv": "sv-SE", "th": "th-TH",
    "tr": "tr-TR", "uk": "uk-UA", "vi": "vi-VN", "zh": "zh-CN",
}  # fmt: skip
"""The dialect that a language without region, or with an unknown one, is read in."""

_FALLBACK = {
    "long": (),
    "short": ("long",),
    "symbol": ("short", "long"),
    "verb": ("long",),
    "verb-short": ("verb", "long"),
}


@dataclass(frozen=True, slots=True)
class Term:
    """A term's two numbers, and the gender of the noun it is."""

    single: str
    multiple: str
    gender: str = ""


@dataclass(frozen=True, slots=True)
class Ordinal:
    """An ordinal suffix: for which last digits it stands, and how they are compared."""

    number: int
    text: str
    gender: str
    match: str


@dataclass(slots=True)
class Locale:
    """All that a style asks of a language. Made once, not changed afterwards."""

    lang: str
    terms: dict[tuple[str, str], Term] = field(default_factory=dict)
    ordinals: tuple[Ordinal, ...] = ()
    long_ordinals: dict[tuple[int, str], str] = field(default_factory=dict)
    dates: dict[str, etree._Element] = field(default_factory=dict)
    options: dict[str, str] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)

    def find(self, name: str, form: str = "long") -> Term | None:
        """The term in this form, or in the next that there is (None: no such term)."""
        if name not in self.names:
            # "sub verbo" and "sub-verbo", "no date" and "no-date": older and newer names
            name = next((n for n in (name.replace(" ", "-"), name.replace("-", " ")) if n in self.names), name)
        found = self.terms.get((name, form))
        if found is None:
            for other in _FALLBACK.get(form, ("long",)):
                if (found := self.terms.get((name, other))) is not None:
                    return found
        return found

    def term(self, name: str, form: str = "long", plural: bool = False) -> str:
        """The term's text, empty where the language has none."""
        found = self.find(name, form)
        if found is None:
            return ""
        return found.multiple if plural else found.single

    def gender(self, name: str) -> str:
        """The gender of a noun ("masculine", "feminine", or nothing)."""
        found = self.terms.get((name, "long"))
        return found.gender if found else ""

    def ordinal(self, number: int, gender: str = "") -> str:
        """What is set behind a number: "2" → "nd"."""
        best: tuple[int, int, int] | None = None
        text = ""
        for entry in self.ordinals:
            if (entry.gender and entry.gender != gender) or not _matches(entry, number):
                continue
            rank = (int(entry.match == "whole-number"), entry.number >= 10, int(bool(entry.gender)))
            if best is None or rank >= best:
                best, text = rank, entry.text
        if best is not None:
            return text
        found = self.terms.get(("ordinal", f"long-{gender}")) or self.terms.get(("ordinal", "long"))
        return found.single if found else ""

    def long_ordinal(self, number: int, gender: str = "") -> str:
        """A number up to ten as a word ("third"), nothing for others."""
        return self.long_ordinals.get((number, gender)) or self.long_ordinals.get((number, ""), "")

    @property
    def quotes(self) -> tuple[str, str, str, str]:
        """Outer and inner quotation marks."""
        marks = ("open-quote", "close-quote", "open-inner-quote", "close-inner-quote")
        one, two, three, four = (self.term(m) for m in marks)
        return one, two, three, four

    @property
    def quotation(self) -> str:
        """The marks by which a quotation in a field is known: pairs of single characters."""
        stripped = [mark.strip() for mark in self.quotes]
        pairs = (stripped[0] + stripped[1], stripped[2] + stripped[3])
        return "".join(pair for pair in pairs if len(pair) == 2 and pair[0] != pair[1])

    @property
    def punctuation_in_quote(self) -> bool:
        """Whether point and comma go inside the quotation marks, as in American usage."""
        return self.options.get("punctuation-in-quote") == "true"


def _matches(entry: Ordinal, number: int) -> bool:
    if entry.match == "whole-number":
        return number == entry.number
    if entry.match == "last-two-digits" or (entry.number >= 10 and not entry.match):
        return number % 100 == entry.number
    return number % 10 == entry.number


def locale(lang: str, overrides: Iterable[etree._Element] = (), corrected: bool = False) -> Locale:
    """The language's terms, missing ones taken from its main dialect and from English.

    ``overrides`` are a style's own ``cs:locale`` elements; ``corrected``: with our
    corrections to the shipped locales (``styles/locales``).

    >>> locale("de-AT").term("ibid"), locale("en-US").ordinal(22)
    ('ebd.', 'nd')
    """
    chain = fallbacks(lang)
    found = Locale(chain[0] if chain else DEFAULT)
    for name in reversed(chain):
        for element in (_file(name), _correction(name) if corrected else None):
            if element is not None:
                _add(found, element)
    overrides = list(overrides)
    for name in ("", chain[0].partition("-")[0], chain[0]):
        for element in overrides:
            if (element.get("{http://www.w3.org/XML/1998/namespace}lang") or "") == name:
                _add(found, element)
    found.names = {name for name, _ in found.terms}
    return found


def fallbacks(lang: str) -> tuple[str, ...]:
    """The languages to look in, the nearest first: the own, its main dialect, English.

    >>> fallbacks("de-CH"), fallbacks("fr")
    (('de-CH', 'de-DE', 'en-US'), ('fr-FR', 'en-US'))
    """
    lang = lang.strip().replace("_", "-") or DEFAULT
    language = lang.partition("-")[0].lower()
    main = DIALECTS.get(language, "")
    if lang.lower() == language:
        lang = main or lang
    return tuple(dict.fromkeys(name for name in (lang, main, DEFAULT) if name))


def known_locales() -> tuple[str, ...]:
    """The languages that there is a locale file for."""
    return tuple(sorted(path.stem.removeprefix("locales-") for path in _folder().glob("*.xml")))


def checked(lang: str) -> str:
    """The language, if there is a locale for it or for its main dialect."""
    known = known_locales()
    if any(name in known for name in fallbacks(lang)[:-1]) or lang == DEFAULT:
        return lang
    raise RefsError(f"there is no language “{lang}”; there are: {', '.join(known)}")


@cache
def _correction(name: str) -> etree._Element | None:
    from edele_refs.csl.styles import own_folder

    path = own_folder() / "locales" / f"locales-{name}.xml"
    return read_xml(path) if path.is_file() else None


@cache
def _folder() -> Path:
    return Path(str(files("citeproc") / "data" / "locales"))


@cache
def _file(name: str) -> etree._Element | None:
    if not name.replace("-", "").isalnum():
        return None
    path = _folder() / f"locales-{name}.xml"
    return read_xml(path) if path.is_file() else None


def _add(to: Locale, element: etree._Element) -> None:
    for child in element:
        kind = tag(child)
        if kind == "terms":
            _add_terms(to, child)
        elif kind == "date":
            to.dates[child.get("form", "text")] = child
        elif kind == "style-options":
            to.options.update({str(k): str(v) for k, v in child.attrib.items()})


def _add_terms(to: Locale, terms: etree._Element) -> None:
    ordinals: list[Ordinal] = []
    replaced = False
    for term in terms:
        name, form = term.get("name", ""), term.get("form", "long")
        single, multiple = _texts(term)
        gender_form = term.get("gender-form", "")
        if name == "ordinal":
            replaced = True
            to.terms[("ordinal", f"long-{gender_form}" if gender_form else "long")] = Term(single, multiple)
        elif name.startswith("ordinal-") and name[8:].isdigit():
            replaced = True
            ordinals.append(Ordinal(int(name[8:]), single, gender_form, term.get("match", "")))
        elif name.startswith("long-ordinal-") and name[13:].isdigit():
            to.long_ordinals[(int(name[13:]), gender_form)] = single
        elif gender_form:
            to.terms[(name, f"{form}-{gender_form}")] = Term(single, multiple)
        else:
            to.terms[(name, form)] = Term(single, multiple, term.get("gender", ""))
    if replaced:
        to.ordinals = tuple(sorted(ordinals, key=lambda o: o.number))


def _texts(term: etree._Element) -> tuple[str, str]:
    single = term.find(f"{NS}single")
    multiple = term.find(f"{NS}multiple")
    if single is None and multiple is None:
        text = term.text or ""
        return (text, text) if text.strip() else ("", "")
    texts = [(e.text or "") if e is not None else "" for e in (single, multiple)]
    return texts[0], texts[1] or texts[0]

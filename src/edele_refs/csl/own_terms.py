"""In whose terms a source is printed: the style's own, or those of the source's language.

GOST and DSTU describe a work in its own language: "Там же. С. 36", but "Ibid. P. 36" of
works in Latin letters (ГОСТ Р 7.0.5–2008, 8).
"""

from __future__ import annotations

from edele_refs.csl.compiled import CompiledStyle
from edele_refs.csl.entry import Entry
from edele_refs.csl.latin import CYRILLIC
from edele_refs.csl.locale import fallbacks, known_locales
from edele_refs.csl.style import Style
from edele_refs.late_pattern import late_pattern
from edele_refs.parse.language import detect_among

LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def languages(style: Style) -> frozenset[str]:
    """The languages in which a style has terms beside its own."""
    found = ((element.get(LANG) or "")[:2] for element in style.locales)
    return frozenset(code for code in found if code and code != style.lang[:2])


class InLanguages:
    """A style, and the same in the languages of its items, each made once."""

    def __init__(self, style: CompiledStyle) -> None:
        self.style = style
        self.known = languages(style.style) if style.options.own_terms else frozenset[str]()
        self._styles: dict[str, CompiledStyle] = {}
        self._languages: dict[str, str] = {}

    def of(self, entry: Entry) -> CompiledStyle:
        """The style in the item's own language, where that is asked for and there is one."""
        if not (lang := self._language(entry)):
            return self.style
        if lang not in self._styles:
            known = fallbacks(lang)[0] in known_locales()
            self._styles[lang] = self.style.in_language(lang) if known else self.style
        return self._styles[lang]

    def _language(self, entry: Entry) -> str:
        if self.style.options.item_language:
            return entry.lang
        if not self.known:
            return ""
        if entry.key not in self._languages:
            self._languages[entry.key] = self._told(entry)
        return self._languages[entry.key]

    def _told(self, entry: Entry) -> str:
        """The language in whose terms of the style's an item is printed, none where it is the style's own.

        What has no title, and titles in Cyrillic letters, stay in its own; other works in
        Latin letters, transliterated ones too, have the English terms in a style in Cyrillic.
        """
        title = entry.text("title") or entry.text("container-title")
        if not title or CYRILLIC.search(title):
            return ""
        lang = entry.lang[:2] or _read(f"{title} {entry.text('container-title')}", self.known)
        if lang in self.known:
            return lang
        return "en" if "en" in self.known and CYRILLIC.search(self.style.locale.term("ibid")) else ""


_SLAVIC = frozenset(("cs", "hr", "pl", "sk", "sl", "sr"))
_OWN_LETTERS = late_pattern(r"[À-žWw]")


def _read(titles: str, known: frozenset[str]) -> str:
    """The language that titles are in; "na", "v" and "o" alone are as often transliterated Russian as Czech."""
    lang = detect_among(titles, known)
    return lang if lang not in _SLAVIC or _OWN_LETTERS.search(titles) else ""

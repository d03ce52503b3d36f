"""In whose terms a source is printed, where a style has terms of several languages.

GOST and DSTU describe a work in its own language: "Там же. С. 36", but "Ibid. P. 36" of
works in Latin letters (ГОСТ Р 7.0.5–2008, 8; https://student2.ru/standartizaciya/1448044-povtornaya-bibliograficheskaya-ssylka).
"""

from __future__ import annotations

from edele_refs.csl.entry import Entry
from edele_refs.csl.latin import CYRILLIC
from edele_refs.csl.locale import Locale
from edele_refs.csl.style import Style
from edele_refs.parse.language import detect

LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def languages(style: Style) -> frozenset[str]:
    """The languages in which a style has terms beside its own."""
    found = ((element.get(LANG) or "")[:2] for element in style.locales)
    return frozenset(code for code in found if code and code != style.lang[:2])


def term_language(entry: Entry, known: frozenset[str], own: Locale) -> str:
    """The language of those known in whose terms an item is printed, none where it is the style's own.

    What has no title, and titles in the letters of the style's language, stay in its own;
    other works in Latin letters, transliterated ones too, have the English terms there.
    """
    title = entry.text("title") or entry.text("container-title") if known else ""
    if not title or CYRILLIC.search(title):
        return ""
    lang = (entry.lang or detect(title))[:2]
    if lang in known:
        return lang
    return "en" if "en" in known and CYRILLIC.search(own.term("ibid")) else ""

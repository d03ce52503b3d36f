"""The words and dates of a style's language: one table out of its locales.

citeproc-py looks each term up by XPath each time, and knows no fallback from one
form to another (CSL 1.0.2, "Terms": verb-short → verb → long, symbol → short → long).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from edele_refs.marks import clean

CSL = "{http://purl.org/net/xbiblio/csl}"
_FALLBACK = {"verb-short": "verb", "symbol": "short", "short": "long", "verb": "long"}
Forms = dict[tuple[str, str], tuple[str, str]]


class Terms:
    """Terms, date formats and options; ``locales`` are elements, the most special first."""

    def __init__(self, locales: Iterable[Any], last: Any) -> None:
        self._tables: list[Forms] = [{}, {}]
        self.dates: dict[str, Any] = {}
        self.options: dict[str, str] = {}
        self._matches: dict[str, str] = {}
        for locale in reversed(list(locales)):
            self._read(locale, self._tables[0])
        # American English stands in for what a locale leaves out, but a form of the
        # style's own language goes before it
        self._read(last, self._tables[1], dates=not self.dates)
        if any(name.startswith("ordinal") for name, _ in self._tables[0]):
            self._tables[1] = {k: v for k, v in self._tables[1].items() if "ordinal" not in k[0]}

    def _read(self, locale: Any, table: Forms, dates: bool = True) -> None:
        terms = list(locale.iterfind(f"{CSL}terms/{CSL}term"))
        if any(term.get("name", "").startswith("ordinal") for term in terms):
            for key in [key for key in table if key[0].startswith("ordinal")]:
                del table[key]
        for term in terms:
            table[term.get("name"), term.get("form", "long")] = _texts(term)
            self._matches[term.get("name")] = term.get("match", "")
        for date in locale.iterfind(f"{CSL}date") if dates else ():
            self.dates[date.get("form")] = date
        for options in locale.iterfind(f"{CSL}style-options") if dates else ():
            self.options.update(options.attrib)

    def get(self, name: str, form: str | None = None, plural: bool = False) -> str | None:
        """The term, None where no locale has it in any form that may stand in."""
        for table in self._tables:
            wanted = form or "long"
            while (name, wanted) not in table and wanted in _FALLBACK:
                wanted = _FALLBACK[wanted]
            if (name, wanted) in table:
                return table[name, wanted][plural]
        return None

    def ordinal(self, number: int) -> str:
        """A number with its ordinal ending: 2nd, 12th, 22nd, 2."""
        for digits in (2, 1):
            name = f"ordinal-{number % 10**digits:02}"
            if (name, "long") in self._tables[0] or (name, "long") in self._tables[1]:
                match = self._matches.get(name) or (
                    "last-digit" if int(name[-2:]) < 10 else "last-two-digits"
                )
                if _matches(match, number, int(name[-2:])):
                    return f"{number}{self.get(name)}"
        return f"{number}{self.get('ordinal') or ''}"


def _matches(match: str, number: int, ending: int) -> bool:
    if match == "whole-number":
        return number == ending
    return number % (10 if match == "last-digit" else 100) == ending


def _texts(term: Any) -> tuple[str, str]:
    single, multiple = term.find(f"{CSL}single"), term.find(f"{CSL}multiple")
    if single is None or multiple is None:
        text = clean("".join(term.itertext()).strip("\n\t") if len(term) else term.text or "")
        return text, text
    return clean(single.text or ""), clean(multiple.text or "")

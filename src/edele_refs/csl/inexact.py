"""Dates that are not exact, in words: "c. 1952", "before 6 May 1942", "1941–"."""

from __future__ import annotations

from edele_refs.csl.dates import CslDate
from edele_refs.csl.locale import Locale

BOUNDS = {
    "cs": ("před", "po"), "de": ("vor", "nach"), "en": ("before", "after"), "es": ("antes de", "después de"),
    "fr": ("avant", "après"), "it": ("prima di", "dopo"), "nl": ("vóór", "na"), "pl": ("przed", "po"),
    "pt": ("antes de", "depois de"), "ru": ("до", "после"), "uk": ("до", "після"),
}  # fmt: skip
"""Before and after, by language."""


def words(text: str, date: CslDate, locale: Locale, says_circa: bool) -> str:
    """The date's text with the word that says how sure it is (if the style does not say it)."""
    if date.bound in ("before", "after"):
        before, after = BOUNDS.get(locale.lang.partition("-")[0], BOUNDS["en"])
        return f"{before if date.bound == 'before' else after} {text}"
    circa = locale.term("circa", "short") if date.circa and not says_circa else ""
    return f"{circa} {text}" if circa else text

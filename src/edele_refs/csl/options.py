"""What history needs beyond CSL. Each option is a deviation, and off where CSL is asked for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """All off: CSL 1.0.2 as citeproc-js renders it.

    ``corrected``: our corrections to the locales ("Hrsg.", "л.").
    ``genitive_months``: "15 серпня 1932", where the locales have the nominative.
    ``detect_language``: no English title case for a title that is not English.
    ``keep_case``: sentence case leaves the capitals of names, as the specification says;
    citeproc-js makes all words small.
    ``keep_signature``: later mentions of an archival record keep archive and signature.
    ``circa``: "c. 1952", "before 6 May 1942" for dates that are not exact.
    ``date_once``: the date of a record that its title states already is not printed again.
    ``teens``: a style that shortens ranges of pages as far as can be leaves both figures
    of the teens, as British printers do (42–5, but 16–18 and 114–15).
    ``item_language``: each item in its own language's terms, where it names one.
    ``own_terms``: each item in the terms of its language, of those in which the style itself has
    terms ("P. 36", "Ibid." of works in Latin letters in the notes of GOST).
    ``latin_order``: Cyrillic names are sorted as they are transliterated.
    ``transliterate``: a scheme ("ala_lc", "bgn_pcgn", "scientific") by which Cyrillic names
    and titles are given in Latin letters; ``original``: titles in both.
    ``links``: web addresses and DOIs as links.
    ``printed``: marks around what each variable prints, for ``csl.printed`` to read.
    """

    corrected: bool = False
    genitive_months: bool = False
    detect_language: bool = False
    keep_case: bool = False
    keep_signature: bool = False
    circa: bool = False
    date_once: bool = False
    teens: bool = False
    item_language: bool = False
    own_terms: bool = False
    latin_order: bool = False
    transliterate: str = ""
    original: bool = False
    links: bool = False
    printed: bool = False


CSL = Options()
HISTORY = Options(
    corrected=True, genitive_months=True, detect_language=True, keep_case=True, keep_signature=True, circa=True,
    date_once=True, teens=True, own_terms=True
)

"""Which variable printed what: the same text as without marks, and each value where it is said to be."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edele_refs.csl.cites import Cite
from edele_refs.csl.compiled import compiled
from edele_refs.csl.engine import citations
from edele_refs.csl.options import CSL, HISTORY, Options
from edele_refs.csl.printed import NAMES, Stretch, opening, stretches
from edele_refs.csl.processor import Processor
from edele_refs.csl.styles import all_styles, find_style
from edele_refs.marks import bare

WANTED = (
    "chicago-notes", "chicago-notes-ibid", "infoclio-de", "annales", "pravnik", "oscola", "iso690-full-note-cs", "apa", "din-1505-2",
    "gost-r-7-0-5-2008", "chicago-author-date", "vita-latina", "juristische-zitierweise", "american-medical-association", "rtf-scan",
)  # fmt: skip
STYLES = [name for name in WANTED if name in all_styles()]
# a value that begins or ends with a comma counts as the author's own words, with marks and without
WORDS = st.builds(lambda *parts: "".join(parts), st.sampled_from("aBcÉЖ“«("), st.text(alphabet="aBcÉЖяß .,:;?!-–’'\"“”«»()&", max_size=20), st.sampled_from("aZß.?!)”»’ß"))
NAME = st.fixed_dictionaries({"family": WORDS, "given": WORDS})
TEXTS = ("title", "container-title", "publisher", "publisher-place", "genre", "archive", "archive_location", "collection-title")
ITEM = st.fixed_dictionaries(
    {"type": st.sampled_from(("book", "chapter", "article-journal", "thesis", "manuscript", "webpage")), "title": WORDS, "issued": st.sampled_from(("1941", "1941-05", "1941-05-07", "1939/1945"))},
    optional=dict.fromkeys(TEXTS[1:], WORDS) | {"author": st.lists(NAME, max_size=4), "editor": st.lists(NAME, max_size=2), "volume": st.sampled_from(("3", "IV")), "page": st.just("12-28"), "title-short": WORDS},
)  # fmt: skip
CITES = st.lists(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(("", "12", "14-15"))), max_size=3), min_size=1, max_size=4)


@cache
def style_of(name: str, locale: str, options: Options) -> object:
    return compiled(find_style(name), locale, options)


@pytest.mark.skipif(not STYLES, reason="no styles")
@settings(max_examples=50, deadline=None)
@given(st.sampled_from(STYLES), st.sampled_from(("en-US", "de-DE", "fr-FR", "ru-RU")), st.sampled_from((CSL, HISTORY)), st.fixed_dictionaries(dict.fromkeys("abc", ITEM)), CITES)
def test_the_text_is_the_same_and_the_values_are_in_it(name: str, locale: str, options: Options, items: dict[str, dict[str, object]], cited: list[list[tuple[str, str]]]) -> None:
    notes = citations([[Cite(key, locator) for key, locator in note] for note in cited])
    plain = Processor(style_of(name, locale, options), items).print(notes)  # type: ignore[arg-type]
    marked = Processor(style_of(name, locale, replace(options, printed=True)), items).print(notes)  # type: ignore[arg-type]
    assert [bare(text) for text in marked.notes] == [bare(text) for text in plain.notes]
    assert [(key, bare(text)) for key, text in marked.bibliography] == [(key, bare(text)) for key, text in plain.bibliography]
    for text in [*marked.notes, *(entry for _, entry in marked.bibliography)]:
        written, found = stretches(text)
        assert written == bare(text)
        assert [stated for stated in found if not _says(written, stated, items)] == []


def letters(text: object) -> str:
    return "".join(c for c in bare(str(text)).casefold() if c.isalnum())


def _says(text: str, stretch: Stretch, items: dict[str, dict[str, object]]) -> bool:
    """Whether a stretch has the letters of the value that it is said to be, of one of the items."""
    told, name = letters(text[stretch.start : stretch.end]), stretch.variable
    if stretch.term:
        return True
    if name in TEXTS:
        return any(told in (letters(item.get(name, "")), letters(item.get(f"{name}-short", "!"))) for item in items.values())
    if name in ("author", "editor"):
        people = [person for item in items.values() for person in item.get(name, [])]  # type: ignore[attr-defined]
        return any(letters(person["family"]) in told or letters(person["given"]) in told for person in people)
    return name != "issued" or {c for c in told if c.isdigit()} <= set("0134579")


def test_what_no_variable_prints_is_no_stretch() -> None:
    """Terms are told from values, and what the style writes itself is neither."""
    items = {"w": {"type": "book", "title": "Who?", "author": [{"family": "Werth", "given": "A."}], "publisher-place": "London", "issued": "1964"}}
    notes = citations([[Cite("w", "12")], [Cite("w", "13")]])
    texts = Processor(compiled(find_style("chicago-notes-ibid"), "en-US", replace(CSL, printed=True)), items).notes(notes)
    told = [[(text[s.start : s.end], s.variable, s.term) for s in found] for text, found in map(stretches, texts)]
    assert told == [
        [("A. Werth", "author", False), ("Who?", "title", False), ("London", "publisher-place", False), ("1964", "issued", False), ("12", "locator", False)],
        [("Ibid.", "ibid", True), ("13", "locator", False)],
    ]


def test_every_variable_has_marks_of_its_own() -> None:
    assert len({opening(name) for name in NAMES}) == len(NAMES)
    assert opening("no such variable") == ""

"""The made-up notes that the tagger learns from: the same for a seed, and rightly labelled."""

from __future__ import annotations

import re
import sys
from functools import cache
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT
from edele_refs.csl.styles import all_styles

sys.path.insert(0, str(ROOT / "tools"))

from footnotes.documents import documents
from footnotes.edits import edited
from footnotes.labels import with_extent
from footnotes.official import drawn_style
from footnotes.sheet import Sheet

OFFICIAL = pytest.mark.skipif("infoclio-de" not in all_styles(), reason="the official styles come with the extra “styles”")
SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 6)), max_size=5)


@cache
def made(csl: float) -> list[list[Sheet]]:
    return list(documents(96, 7, {}, csl))


@OFFICIAL
def test_a_seed_makes_the_same_notes() -> None:
    again = list(documents(96, 7, {}, 1.0))
    assert [s.row() for one in again for s in one] == [s.row() for one in made(1.0) for s in one]
    assert [s.text for s in again[0]] != [s.text for s in next(iter(documents(8, 8, {}, 1.0)))]


@OFFICIAL
def test_the_templates_documents_do_not_depend_on_the_share() -> None:
    """With half of the documents in official styles the others are the first of those without."""
    alone = [[s.text for s in one] for one in made(0.0)]
    mixed = [[s.text for s in one] for one in made(0.5)]
    kept = [one for one in mixed if one in alone]
    assert kept == alone[: len(kept)]
    assert 2 < len(kept) < len(mixed) - 2


@OFFICIAL
@pytest.mark.parametrize("csl", [0.0, 1.0])
def test_labels_stand_in_citations_and_do_not_overlap(csl: float) -> None:
    for sheet in (s for one in made(csl) for s in one):
        spans = sorted(s for s in sheet.spans if s[2] != "introducer")
        assert all(sheet.text[s:e].strip() for s, e, _ in sheet.spans)
        assert all(end <= start for (_, end, _), (start, _, _) in pairwise(spans))
        assert all(any(a <= s and e <= b for a, b, _ in sheet.citations) for s, e, _ in spans), sheet


@OFFICIAL
def test_labels_cover_what_references_state() -> None:
    """Of the letters and figures of rendered references most are labelled, and the fields are all there."""
    inside = labelled = 0
    for sheet in (s for one in made(1.0) for s in one):
        marked = [any(s <= at < e for s, e, _ in sheet.spans) for at in range(len(sheet.text))]
        words = [at for a, b, _ in sheet.citations for at in range(a, b) if sheet.text[at].isalnum()]
        inside, labelled = inside + len(words), labelled + sum(marked[at] for at in words)
    assert labelled / inside > 0.93
    fields = {label for one in made(1.0) for s in one for _, _, label in s.spans}
    assert {"author", "title", "container-title", "editor", "publisher-place", "publisher", "issued", "volume", "issue", "page", "locator", "ibid", "archive_location"} <= fields


@OFFICIAL
def test_years_and_pages_are_where_they_are_said_to_be() -> None:
    for sheet in (s for one in made(1.0) for s in one):
        for start, end, label in sheet.spans:
            value = sheet.text[start:end]
            if label in ("issued", "page", "issue"):
                assert re.search(r"[\dIVXLC]|[Nn]\.?\s?d|[Ss]\.?\s?[adf]", value) or label == "issued", (label, value)
            assert not value.startswith((",", ";", " ")) and not value.endswith((",", ";", " ")), (label, value)


@OFFICIAL
def test_no_family_of_styles_rules() -> None:
    rng = Random(3)
    drawn = [drawn_style(rng, code).stem for code in ("en", "de", "fr", "ru") for _ in range(60)]
    assert len(set(drawn)) > 90
    assert sum("chicago" in name for name in drawn) < len(drawn) / 8


@given(st.text(alphabet="ab« »„“.", min_size=31, max_size=40), SPANS, SPANS, st.text(alphabet="xy", max_size=3))
def test_changes_move_the_labels(text: str, spans: list[tuple[int, int]], changes: list[tuple[int, int]], new: str) -> None:
    """What a label held before, less what was changed within, it holds afterwards."""
    sheet = Sheet(text, [(s, min(s + n, len(text)), "title") for s, n in spans])
    after = edited(sheet, [(s, min(s + n, len(text)), new) for s, n in changes])
    untouched = [(s, e) for s, e, _ in sheet.spans if text[s:e].strip() and not any(a < e and s < a + n for a, n in changes)]
    kept = [after.text[s:e] for s, e, _ in after.spans]
    assert all(text[s:e] in kept for s, e in untouched)


def test_a_range_behind_a_container_is_an_extent() -> None:
    text = "Werth, ‘War’, History 3 (1964), pp. 12–28"
    spans = [(0, 5, "author"), (8, 11, "title"), (14, 21, "container-title"), (32, 41, "locator")]
    assert with_extent(text, spans)[-1] == (36, 41, "page")
    assert with_extent(text, [*spans[:2], spans[3]])[-1] == (32, 41, "locator")

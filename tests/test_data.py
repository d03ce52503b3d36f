"""References that come with their data: what is taken from it, format by format."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from edele_refs.bibliography import with_sources
from edele_refs.formats import read_document
from edele_refs.formats._managers import Code, embedded
from edele_refs.model import Span
from edele_refs.records.reading import item_to_json
from markdown_cases import Case, cases, check_case
from odt_files import note, odt, paragraph


@pytest.mark.parametrize("case", cases("data"), ids=str)
def test_cases(case: Case, rewrite: bool) -> None:
    """A case's first block is the file; ``items`` are what its references say by data."""
    suffix = next(info for info in case.blocks if info != "items")
    document = with_sources(read_document(case[suffix].encode(), "case", f".{suffix}"), Path("case"))
    lines = [
        f"{one.key or '-'}{', ' + one.locator if one.locator else ''} {json.dumps(item_to_json(one.item), ensure_ascii=False)}"
        for note in (*document.notes, *document.listed)
        for one in note.embedded
    ]
    check_case(case, "items", "\n".join(lines), rewrite)


@pytest.mark.parametrize("empty", [None, "", {}, {"date-parts": [[]]}, {"date-parts": [[""]]}, {"raw": ""}, {"literal": ""}])
def test_an_empty_date_of_a_field_is_none(empty: object) -> None:
    data = {"citationItems": [{"id": 1, "itemData": {"type": "book", "title": "War", "issued": empty}}]}
    code = Code(f"ADDIN ZOTERO_ITEM CSL_CITATION {json.dumps(data)}", (), Span(0, 3))
    assert [dict(one.item) for one in embedded(code, "War", {})] == [{"type": "book", "title": "War"}]


def test_an_entry_of_libreoffice_is_data() -> None:
    mark = (
        '<text:bibliography-mark text:identifier="Wer64" text:bibliography-type="book" text:author="Werth, Alexander; Reese, Roger"'
        ' text:title="Russia at War" text:year="1964" text:address="New York" text:publisher="Dutton">[Wer64]</text:bibliography-mark>'
    )
    document = read_document(odt(paragraph("Text.", note(1, "See ", mark, ", 12."))), "x", ".odt")
    (one,) = document.notes[0].embedded
    assert (document.notes[0].text, one.span.of(document.notes[0].text), one.key) == ("See [Wer64], 12.", "[Wer64]", "Wer64")
    assert item_to_json(one.item) == {
        "type": "book", "author": [{"family": "Werth", "given": "Alexander"}, {"family": "Reese", "given": "Roger"}],
        "title": "Russia at War", "publisher-place": "New York", "publisher": "Dutton", "issued": "1964",
    }  # fmt: skip

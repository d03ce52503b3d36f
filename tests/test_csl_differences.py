"""What a comparison with citeproc-js over many styles brought to light, cause by cause."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from edele_refs.csl.request import answer

HEAD = '<style xmlns="http://purl.org/net/xbiblio/csl" class="{kind}" version="1.0" default-locale="{lang}">'
A = {"id": "a", "type": "book", "title": "kulak, n.", "author": [{"family": "O'Connor"}], "issued": "1998"}
B = {"id": "b", "type": "book", "title": "Brown v. Board", "issued": "1954"}
C = {"id": "c", "type": "book", "title": "Bitter Harvest", "issued": "2017"}


def _notes(folder: Path, citation: str, sequence: list[Any], kind: str = "note", lang: str = "en-US") -> list[str]:
    style = folder / "s.csl"
    style.write_text(HEAD.format(kind=kind, lang=lang) + citation + "</style>", "utf-8")
    return answer({"items": [A, B, C], "sequence": sequence}, str(style))["notes"]


TITLE = '<text variable="title" text-case="title"/>'
IBID = '<choose><if position="ibid"><text term="ibid" text-case="lowercase"/></if><else>{}</else></choose>'
NOTE = '<text variable="title"/><text variable="first-reference-note-number" prefix=" n"/>'
PLACE = '<choose><if is-numeric="locator"><label variable="locator"/></if></choose><text variable="locator"/>'
QUOTED = '<group delimiter=". "><text variable="title" quotes="true"/><text value="x"/></group>'
YEARS = (
    '<group delimiter=" "><names variable="author"><substitute><text variable="title"/></substitute></names>'
    '<date variable="issued"><date-part name="year"/></date><text variable="locator"/></group>'
)


def _layout(inner: str, options: str = "") -> str:
    return f'<citation {options}><layout delimiter="; ">{inner}</layout></citation>'


@pytest.mark.parametrize(
    ("inner", "sequence", "expected"),
    [
        (IBID.format(TITLE), [[["a"]], [["a"]]], ["Kulak, n.", "ibid."]),
        (IBID.format(NOTE), [[["a"], ["a"]], [["a"]]], ["kulak, n.; ibid.", "kulak, n. n1"]),
        (NOTE, [[["a"], ["b"], ["a"]], [["a"]]], ["kulak, n.; Brown v. Board; kulak, n.", "kulak, n. n1"]),
        (PLACE, [[{"id": "a", "locator": "iv", "label": "chapter"}]], ["chapteriv"]),
        (PLACE, [[{"id": "a", "locator": "some"}]], ["some"]),
    ],
    ids=["small-letters", "two-cites", "own-note", "roman", "words"],
)
def test_notes(tmp_path: Path, inner: str, sequence: list[Any], expected: list[str]) -> None:
    assert _notes(tmp_path, _layout(inner), sequence) == expected


def test_a_full_stop_inside_quotation_marks_is_enough(tmp_path: Path) -> None:
    assert _notes(tmp_path, _layout(QUOTED), [[["a"]]], lang="en-GB") == ["‘kulak, n.’ x"]


def test_a_dash_in_a_place_cited_stays_where_the_locale_has_another(tmp_path: Path) -> None:
    found = _notes(tmp_path, _layout('<text variable="locator"/>'), [[["a", "4–8"]], [["a", "4-8"]]], lang="ro-RO")
    assert found == ["4–8", "4-8"]


def test_a_title_in_the_place_of_names_is_not_collapsed(tmp_path: Path) -> None:
    found = _notes(tmp_path, _layout(YEARS, 'collapse="year"'), [[["b", "3"], ["b"]]], "in-text")
    assert found == ["Brown v. Board 1954 3; Brown v. Board 1954"]


def test_titles_in_the_place_of_names_do_not_swallow_each_other(tmp_path: Path) -> None:
    style = _layout(YEARS, 'collapse="year-suffix"')
    found = _notes(tmp_path, style, [[["b"], ["c"]]], "in-text")
    assert found == ["Brown v. Board 1954; Bitter Harvest 2017"]


def test_labels_of_works_without_people(tmp_path: Path) -> None:
    found = _notes(tmp_path, _layout('<text variable="citation-label"/>'), [[["a"]], [["b"]]], "in-text")
    assert found == ["Ocon98", "Brow54"]

"""Editing a document: what a session says is what rendering the whole anew gives."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from edele_refs.csl.__main__ import main
from edele_refs.csl.cites import Citation, Cite
from edele_refs.csl.compiled import compiled
from edele_refs.csl.processor import Processor
from edele_refs.csl.request import answer
from edele_refs.csl.session import Session
from edele_refs.csl.styles import find_style
from edele_refs.model import RefsError

STYLES = ["chicago-notes-ibid", "author-date", "historische-zeitschrift", "gost-r-7-0-5-2008-notes"]
ITEMS = {
    "a": {"type": "book", "title": "Russia at War", "author": [{"family": "Werth", "given": "Alexander"}], "issued": "1964"},
    "b": {"type": "book", "title": "Another Book", "author": [{"family": "Werth", "given": "Alexander"}], "issued": "1964"},
    "c": {"type": "book", "title": "France", "author": [{"family": "Werth", "given": "Nicolas"}], "issued": "1964"},
    "d": {"type": "document", "title": "Report", "archive": "BA-MA", "archive_location": "RH 24-17/185"},
}  # fmt: skip
CITES = st.lists(st.builds(Cite, st.sampled_from("abcdx"), st.sampled_from(["", "12", "13"])), max_size=3)
STEPS = st.lists(st.tuples(st.sampled_from(["insert", "change", "remove"]), st.integers(0, 6), CITES), max_size=8)


@given(st.sampled_from(STYLES), st.lists(CITES, max_size=4), STEPS)
def test_a_session_is_what_rendering_anew_gives(style: str, start: list[list[Cite]], steps: list) -> None:  # type: ignore[type-arg]
    chosen = compiled(find_style(style))
    session = Session(chosen, ITEMS, start)
    notes, shown = [tuple(note) for note in start], list(session.notes)
    for verb, place, cites in steps:
        if verb != "insert" and place >= len(notes):
            continue
        if verb == "insert":
            place = min(place, len(notes))
            notes.insert(place, tuple(cites))
            shown.insert(place, "")
            changed = session.insert(place, cites)
        elif verb == "change":
            notes[place] = tuple(cites)
            changed = session.change(place, cites)
        else:
            del notes[place], shown[place]
            changed = session.remove(place)
        for i, text in changed.items():
            shown[i] = text
    anew = Processor(chosen, ITEMS, uncited=False).print(
        [Citation(note, number) for number, note in enumerate(notes, 1)]
    )
    assert tuple(shown) == session.notes == anew.notes
    assert session.bibliography == tuple(text for _, text in anew.bibliography)


def test_only_what_changed_is_said() -> None:
    session = Session(compiled(find_style("chicago-notes-ibid")), ITEMS, [[Cite("a")], [Cite("c")], [Cite("c")]])
    assert list(session.insert(3, [Cite("d")])) == [3]
    assert list(session.remove(1)) == [1]


def test_the_processor_for_other_programs() -> None:
    request = {
        "items": [{"id": key, **item} for key, item in ITEMS.items()],
        "sequence": [[["a", "12"]], [["a", None]], [{"id": "d", "locator": "5", "label": "folio", "prefix": "See"}]],
    }
    result = CliRunner().invoke(main, ["chicago-notes-ibid", "--to", "html"], input=json.dumps(request))
    assert result.exit_code == 0
    printed = json.loads(result.stdout)
    assert printed == answer(request, "chicago-notes-ibid", to="html")
    assert printed["notes"][0] == "Alexander Werth, <i>Russia at War</i> (1964), 12."
    assert printed["notes"][2].startswith("See Report, BA-MA, RH 24-17/185, fol. 5")
    assert len(printed["bibliography"]) == 2


def test_several_places_in_one_cite() -> None:
    request = {
        "items": [{"id": "a", **ITEMS["a"]}],
        "sequence": [[{"id": "a", "locator": "12", "more-locators": [["folio", "3-4"], ["note", "7"]]}], [["a", "12"]]],
    }
    notes = answer(request, "chicago-notes-ibid")["notes"]
    assert notes == ["Alexander Werth, Russia at War (1964), 12, fols. 3–4, n. 7.", "Ibid., 12."]


@pytest.mark.parametrize(
    "text",
    ["", "[", "[]", '{"items": 3}', '{"items": [{}], "sequence": []}', '{"items": [], "sequence": [3]}',
     '{"items": [], "sequence": [[{}]]}', '{"items": [], "sequence": [[[]]]}'],
)  # fmt: skip
def test_a_request_that_is_none_is_refused_in_words(text: str) -> None:
    result = CliRunner().invoke(main, ["chicago-notes"], input=text)
    assert result.exit_code == 2
    assert "Traceback" not in result.output and "edele_refs.csl: " in result.output


def test_an_unknown_style_is_refused_in_words() -> None:
    with pytest.raises(RefsError, match="did you mean"):
        answer({"items": [], "sequence": []}, "chicago-note")

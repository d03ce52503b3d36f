"""Readings that a file's notes had the last time: found again, right, and bounded; broken ones are none."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edele_refs.checking.readings import Readings
from edele_refs.model import Citation, Document, Note
from edele_refs.parse import parse
from edele_refs.parse.kept import Kept

BOOK = "Alexander Werth, Russia at War 1941–1945 (New York: Carroll, 2000), 422."
NOTES = (
    BOOK,
    "Heinrich Heindl, Rebellen und Bauern, hrsg. von Karl Meier u. a. (München: Beck, 1987), S. 50.",
    "Ibid., 14.",
    "id., Memoirs (1998).",
    "Heindl, Rebellen 50–52.",
    "Werth, Russia, 3; BA-MA RH 24-17/185.",
    "294. ID, Ic, ‘Bericht’, 3 March 1942, BA-MA RH 24-17/185, folio 155.",
    "Foreign Relations of the United States 1942, vol. III (Washington: GPO, 1961) (hereafter FRUS), 530.",
    "FRUS, 531; Hoover Institution Archives (HIA), box 3.",
    "See, Werth, Russia at War, 5.",
    "Nothing.",
    "",
)


def read(texts: list[str], kept: Kept) -> tuple[Citation, ...]:
    return parse(Document("kept", tuple(Note(str(n), text) for n, text in enumerate(texts, 1))), None, None, kept)


@given(st.lists(st.lists(st.sampled_from(NOTES), max_size=8), min_size=2, max_size=3))
def test_what_was_read_the_last_time_changes_nothing(documents: list[list[str]]) -> None:
    before = None
    for texts in documents:
        readings = Readings(before)
        found = read(texts, readings)
        plain = read(texts, Kept())
        assert found == plain
        assert [c.by for c in found] == [c.by for c in plain]
        before = readings.to_json()


def test_only_what_has_changed_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [*NOTES[:10], "Baberowski, Verbrannte Erde (München: Beck, 2003), 12."]
    first = Readings()
    read(texts, first)
    asked: list[str] = []
    from edele_refs.parse import terms as package

    read_note = package.read_note
    monkeypatch.setattr(package, "read_note", lambda text, *rest, **more: asked.append(text) or read_note(text, *rest, **more))
    second = Readings(first.to_json())
    read(texts, second)
    assert not asked
    read([*texts[:-1], "Commentary, no more."], Readings(second.to_json()))
    assert set(asked) == {"Commentary, no more."}


@pytest.mark.parametrize("text", ["", "no JSON", "[]", "{}", '{"x": 1}', '{"x": [{"citations": 3}]}'])
def test_what_was_not_written_here_is_ignored(text: str) -> None:
    keys = json.loads(_written()).keys()
    for broken in (text, json.dumps({key: [{"given": [[True, "eval", "x"]]}] for key in keys}), json.dumps(dict.fromkeys(keys, 1))):
        assert read([BOOK], Readings(broken)) == read([BOOK], Kept())


def _written() -> str:
    readings = Readings()
    read([BOOK], readings)
    return readings.to_json()

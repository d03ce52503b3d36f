"""Values that are packed away come back as they were, and a document is read the same whether its citations are packed or not."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edele_refs import packed, read
from edele_refs.model import Address
from edele_refs.packed import Packed
from edele_refs.records.reading import dump
from edele_refs.resolve.index import Found, Index
from edele_refs.resolve.numbers import Numbers

NOTES = "\n".join(
    f"{4 * k + 1}. Alexander Werth{k % 7}, Russia at War, part {k} (New York: Carroll, {1950 + k}), 422 (hereafter RAW{k}).\n"
    f"{4 * k + 2}. Ibid., 14; GARF, f. 5446, op. 12, d. {k}, l. 56.\n"
    f"{4 * k + 3}. Werth{k % 7}, Russia at War, part {k}, 3; RAW{k}, 5.\n"
    f"{4 * k + 4}. See note {4 * k + 1} above; Smith to Jones, {k % 28 + 1} May 1942, TNA, WO 3/{k}."
    for k in range(40)
)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nearly everything is packed."""
    monkeypatch.setattr(packed, "BLOCK", 3)
    monkeypatch.setattr(packed, "LIVE", 1)
    monkeypatch.setattr(packed, "FEW", 5)


@pytest.mark.usefixtures("small")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers()), st.lists(st.integers()), st.slices(20))
def test_a_packed_row_is_a_row(first: list[int], more: list[int], part: slice) -> None:
    row = Packed(first)
    for value in more:
        row.append(value)
        assert row[-1] == value
    whole = [*first, *more]
    assert row == whole and list(row) == whole and len(row) == len(whole) and row[part] == tuple(whole[part])
    assert [row[at] for at in range(-len(whole), 0)] == whole
    with pytest.raises(IndexError):
        row[len(whole)]


def test_a_document_is_read_the_same_packed(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = read(NOTES.encode())
    citations, lines = [repr(citation) for citation in plain.citations], list(dump(plain))
    monkeypatch.setattr(packed, "BLOCK", 3)
    monkeypatch.setattr(packed, "LIVE", 1)
    monkeypatch.setattr(packed, "FEW", 5)
    again = read(NOTES.encode())
    assert [repr(citation) for citation in again.citations] == citations and len(citations) > 200
    assert again.links == plain.links and again.resolutions == plain.resolutions
    assert any(again.links.values()) and list(dump(again)) == lines


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 9)), unique=True))
def test_an_index_has_the_numbers_of_each_key_in_order(added: list[tuple[str, int]]) -> None:
    index = Index()
    for key, number in added:
        index.add(key, number)
    for key in "abcd":
        assert list(index.of(key)) == [number for other, number in added if other == key]


def test_an_index_of_many_keys_is_one_of_few() -> None:
    index = Index()
    for number in range(5000):
        index.add(number // 2, number)
        index.add(("one", number), number)
    assert all(list(index.of(key)) == [2 * key, 2 * key + 1] for key in range(2500))
    assert all(list(index.of(("one", key))) == [key] for key in range(5000)) and not index.of(2500)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 4))))
def test_mentions_have_their_numbers_whatever_their_order(places: list[tuple[str, int]]) -> None:
    numbers, plain = Numbers({"a": 0, "b": 1}), dict[Address, int]()
    for at in (Address(*place) for place in places):
        assert numbers.of(at) == plain.get(at)
        assert numbers.add(at) == plain.setdefault(at, len(plain))
    assert len(numbers) == len(plain) and all(numbers.of(at) == number for at, number in plain.items())


def test_what_is_found_is_looked_up_only_when_asked_for() -> None:
    found = Found("abc", (2, 0, 7))  # type: ignore[arg-type]
    assert len(found) == 3 and found[1] == "a" and list(found[:2]) == ["c", "a"]

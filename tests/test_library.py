"""Libraries: one record a work, in order of first citation, under stable keys."""

from __future__ import annotations

import json
from pathlib import Path

import pybtex.database
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edele_refs.model import Address, Citation, Document, Item, Kind, Note, Reading, RefsError, Span
from edele_refs.records import bibtex, load
from edele_refs.records.keys import Keys, key_of, plain
from edele_refs.records.library import Library, collect, load_library
from edele_refs.records.pybtex_input import Parser
from edele_refs.records.reading import load as load_reading
from edele_refs.values import Date, Name

WERTH = Item(
    type="book", author=(Name("Werth", "Alexander"),), title="Russia at War", issued=Date("2000")
)
REESE = Item(
    type="book", author=(Name("Reese", "Roger"),), title="Why They Fought", issued=Date("2011")
)


def reading(*mentions: tuple[Kind, Item, list[int]]) -> Reading:
    """A reading with a note a mention: its kind, its item, the notes it may mean."""
    notes = tuple(Note(str(n), "…") for n in range(1, len(mentions) + 1))
    found = [
        Citation(Address(str(n), 1), Span(0, 1), kind, item)
        for n, (kind, item, _) in enumerate(mentions, 1)
    ]
    links = {
        Address(str(n), 1): tuple(Address(str(m), 1) for m in meant)
        for n, (_, _, meant) in enumerate(mentions, 1)
    }
    return Reading(Document("test", notes), tuple(found), links)


def cited(library: Library) -> dict[str, list[str]]:
    return {record.key: [str(at) for at in record.cited_at] for record in library.records}


def test_a_bare_ibid_a_cross_reference_and_a_lone_surname_are_no_works() -> None:
    surname = Item(author=(Name("Werth"),))
    empty = reading(
        ("ibid", Item(), []), ("cross", Item(), []), ("short", surname, []), ("full", Item(), [])
    )
    assert collect(empty) == Library()


def test_every_work_has_one_record_however_often_it_is_cited() -> None:
    short = Item(author=(Name("Werth"),), title="Russia")
    found = collect(
        reading(
            ("full", WERTH, []),
            ("ibid", Item(), [1]),
            ("full", REESE, []),
            ("short", short, [1]),
            ("ibid", Item(), [4]),
            ("full", REESE, [3]),
        )
    )
    assert cited(found) == {
        "werth2000russia": ["1.1", "2.1", "4.1", "5.1"],
        "reese2011why": ["3.1", "6.1"],
    }
    assert found["werth2000russia"].item == WERTH


def test_the_same_words_without_a_link_are_the_same_work() -> None:
    assert cited(collect(reading(("full", WERTH, []), ("full", WERTH, [])))) == {
        "werth2000russia": ["1.1", "2.1"]
    }


def test_a_later_full_mention_adds_and_changes_nothing() -> None:
    later = WERTH.having(publisher="Dutton", title="Another", DOI="10.1/2", volume="2")
    (record,) = collect(reading(("full", WERTH, []), ("full", later, [1]))).records
    assert record.item == WERTH.having(publisher="Dutton", DOI="10.1/2")


def test_a_later_full_mention_names_those_whom_the_first_left_unnamed() -> None:
    first = Item(WERTH, author=(Name("Courtois", "S.", others=True),))
    later = Item(WERTH, author=(Name("Courtois", "Stéphane"), Name("Werth", "Nicolas")))
    (record,) = collect(reading(("full", first, []), ("full", later, [1]))).records
    assert record.item == later
    fewer = Item(WERTH, author=(Name("Courtois", "Stéphane"),))
    strangers = Item(WERTH, author=(Name("Bartov", "Omer"), Name("Pohl", "Dieter")))
    for other in (fewer, strangers):
        (record,) = collect(reading(("full", first, []), ("full", other, [1]))).records
        assert record.item == first


def test_a_short_form_adds_nothing_and_an_ambiguous_one_belongs_to_no_work() -> None:
    short = Item(author=(Name("Werth"),), title="Russia", publisher="Dutton")
    found = collect(
        reading(
            ("full", WERTH, []),
            ("full", REESE, []),
            ("short", short, [1]),
            ("short", short, [1, 2]),
        )
    )
    assert cited(found) == {"werth2000russia": ["1.1", "3.1"], "reese2011why": ["2.1"]}
    assert found["werth2000russia"].item == WERTH


def test_a_short_form_before_its_full_reference_has_its_record() -> None:
    found = collect(
        reading(
            ("short", Item(author=(Name("Werth"),)), [3]), ("full", REESE, []), ("full", WERTH, [])
        )
    )
    assert cited(found) == {"werth2000russia": ["1.1", "3.1"], "reese2011why": ["2.1"]}


def test_links_in_a_circle_or_into_nothing_are_no_works() -> None:
    assert not collect(reading(("ibid", Item(), [2]), ("ibid", Item(), [1]), ("ibid", Item(), [9])))


def test_a_library_is_read_like_a_mapping() -> None:
    library = collect(reading(("full", WERTH, []), ("full", REESE, [])))
    assert list(library) == ["werth2000russia", "reese2011why"]
    assert len(library) == 2 and "nobody" not in library
    assert [record.item for record in library.values()] == [WERTH, REESE]


def test_the_gold_reading_has_a_record_for_every_first_reference(shared: Path) -> None:
    with (shared / "gold" / "s000.jsonl").open(encoding="utf-8") as lines:
        found = load_reading(lines)
    library = found.library
    firsts = [c for c in found.of_kind("full") if not found.links[c.at]]
    assert len(firsts) == 80
    # and one that is only ever cited in short
    assert [r.cited_at[0] for r in library.records if r.item not in {c.item for c in firsts}] == [
        Address("59", 1)
    ]
    assert {"edele2016take", "bama-rh-24-17-185", "widener-schedule-a-vol-16-case-323"} <= set(
        library
    )
    assert collect(found) == library


# -- keys -------------------------------------------------------------------------

KEYS = {
    "edele2016take": Item(
        author=(Name("Edele", "Mark"),), title="Take (No) Prisoners!", issued=Date("2016")
    ),
    "zhukov1969vospominaniia": Item(
        author=(Name("Жуков", "Г. К."),), title="Воспоминания и размышления", issued=Date("1969")
    ),
    "mueller2001ueberlaeufer": Item(
        author=(Name("Müller", "J."),), title="Die Überläufer", issued=Date("[..2001]")
    ),
    "vonbock1995zwischen": Item(
        author=(Name("von Bock", "Fedor"),), title="Zwischen Pflicht", issued=Date("1995")
    ),
    "garf-f-9401-op-2-d-65-ll-12-15": Item(
        archive="ГАРФ", archive_location="ф. 9401, оп. 2, д. 65, лл. 12-15"
    ),
    "hoover-box-259-folder-4-reel-220": Item(
        archive="Hoover Institution Archives",
        archive_collection="Boris I. Nicolaevsky Collection",
        archive_location="box 259, folder 4, reel 220",
    ),
    "rgaspi-f-17": Item(
        archive="Russian State Archive of Socio-Political History (Moscow)",
        archive_location="f. 17",
        related=(Item(relation="abbreviation", archive="RGASPI"),),
    ),
    "bama-rh-24-17-185": Item(
        author=(Name(literal="294. ID, Ic"),), archive="BA-MA", archive_location="RH 24-17/185"
    ),
    "geyer2009beyond": Item(editor=(Name("Geyer", "M."),), title="Beyond It", issued=Date("2009")),
    "rsfsrcriminal": Item(title="RSFSR Criminal Code", type="legislation"),
    "alliluyeva1967letters": Item(
        author=(Name("Alliluyeva", "S."),), title="20 Letters to a Friend", issued=Date("1967")
    ),
    "orwell1984": Item(author=(Name("Orwell", "George"),), title="1984"),
    "record": Item(title="史記"),
}


@pytest.mark.parametrize("key", KEYS)
def test_keys_are_readable(key: str) -> None:
    assert key_of(KEYS[key]) == key


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_any_key_is_plain(name: str, title: str, location: str) -> None:
    item = Item(author=(Name(name, "A."),), title=title, archive=title, archive_location=location)
    for key in (key_of(item), key_of(Item(archive=name, archive_location=location)), plain(name)):
        assert key.isascii()
    assert all(c.isalnum() or c == "-" for c in key_of(item)) and key_of(item)


def test_equal_keys_get_letters_and_no_key_depends_on_later_records() -> None:
    given_ = ["a", "b", "a", "ab", "a", "A"]
    whole = Keys()
    found = [whole.unique(key) for key in given_]
    assert found == ["a", "b", "ab", "abb", "ac", "Ad"]
    for length in range(len(given_)):
        keys = Keys()
        assert [keys.unique(key) for key in given_[:length]] == found[:length]


def test_many_equal_keys_take_no_longer_than_many_keys() -> None:
    keys = Keys()
    found = [keys.unique("a") for _ in range(50_000)]
    assert len(set(found)) == 50_000 and found[25:27] == ["az", "aba"]


# -- from and to other hands --------------------------------------------------------


def test_a_library_is_read_from_csl_json_with_its_keys() -> None:
    rows = [{"id": "Edele, 2016", "title": "Take"}, {"title": "Take"}, {"id": "edele-2016"}]
    assert list(load_library(json.dumps(rows), "x.json")) == ["Edele-2016", "take", "edele-2016b"]
    with pytest.raises(RefsError, match=r"^x\.json: "):
        load_library("[", "x.json")


def test_a_library_is_pybtex_data() -> None:
    dated = REESE.having(issued=Date("2011-07-16"))
    library = collect(reading(("full", WERTH, []), ("full", dated, [])))
    data = library.to_pybtex()
    assert data.entries["werth2000russia"].persons["author"] == [
        pybtex.database.Person("Werth, Alexander")
    ]
    assert data == pybtex.database.parse_string(bibtex.write(library), "bibtex")
    back = load(data.to_string("bibtex"), "bibtex")
    assert [record.item for record in back.records] == [WERTH, dated]


def test_pybtex_takes_a_document_of_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = reading(("full", WERTH, []), ("ibid", Item(), [1]))
    sources: list[object] = []
    monkeypatch.setattr("edele_refs.read", lambda source: sources.append(source) or found)
    (tmp_path / "a.txt").write_text("1. …", encoding="utf-8")
    data = pybtex.database.parse_file(str(tmp_path / "a.txt"), bib_format="edele_refs")
    assert list(data.entries) == ["werth2000russia"]
    data = pybtex.database.parse_bytes(b"1. ...", bib_format="edele_refs")
    assert data.entries["werth2000russia"].fields["year"] == "2000"
    assert sources == [tmp_path / "a.txt", b"1. ..."]
    assert len(Parser().parse_files([str(tmp_path / "a.txt")] * 2).entries) == 1


def test_pybtex_hears_what_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(pybtex.database.PybtexError):
        pybtex.database.parse_file(str(tmp_path / "absent.txt"), bib_format="edele_refs")

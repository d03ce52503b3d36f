"""Archives and signatures: what holds for every member, tables of cases, and any text whatever."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edele_refs.archives import Archive, Sighting, all_archives, find, get
from edele_refs.archives._forms import FORMS
from edele_refs.transliterated import CYRILLIC, transliterated

CASES = Path(__file__).parent / "cases" / "archives"
Row = tuple[str, str, str, str, str]


def seen(text: str, signature: Sighting) -> Row:
    """A signature as a row of the table."""
    spans = (signature.archive, signature.collection, None, signature.locator)
    archive, collection, _, locator = (s.of(text) if s else "" for s in spans)
    return archive, collection, signature.location_text, locator, signature.known


def table() -> list[tuple[str, list[Row]]]:
    """The rows of ``signatures.md``, text by text."""
    rows: list[tuple[str, list[Row]]] = []
    lines = (CASES / "signatures.md").read_text("utf-8").splitlines()
    for line in lines[lines.index("| --- | --- | --- | --- | --- | --- |") + 1 :]:
        text, *cells = (cell.strip() for cell in line.strip("|").split("|"))
        if text:
            rows.append((text, []))
        rows[-1][1].append((cells[0], cells[1], cells[2], cells[3], cells[4]))
    return rows


def no_signatures() -> list[str]:
    lines = (CASES / "no_signatures.md").read_text("utf-8").splitlines()
    return [line[2:] for line in lines if line.startswith("- ")]


@pytest.mark.parametrize(
    ("text", "expected"), table(), ids=lambda v: v if isinstance(v, str) else ""
)
def test_signatures_are_found(text: str, expected: list[Row]) -> None:
    assert [seen(text, signature) for signature in find(text)] == expected


@pytest.mark.parametrize("text", no_signatures())
def test_nothing_is_found_where_nothing_is(text: str) -> None:
    assert [seen(text, signature) for signature in find(text)] == []


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("Kew, The National Archives (TNA), KB 27/689, rot. 64d", "The National Archives", "Kew"),
        ("Oxford, Bodleian Library, MS Rawlinson A 45", "Bodleian Library", "Oxford"),
        ("The National Archives, Kew, KV 2/1234", "The National Archives", "Kew"),
        ("Archivio di Stato, Mantova, Carteggio estero, busta 4", "Archivio di Stato, Mantova", ""),
        ("West Yorkshire Archive Service, Leeds, Gott papers, MS 193/2", "West Yorkshire Archive Service", "Leeds"),
    ],
)  # fmt: skip
def test_a_place_behind_or_before_a_name_is_no_part_of_it(text: str, name: str, place: str) -> None:
    [signature] = find(text)
    assert signature.archive and signature.archive.of(text) == name
    assert (signature.place.of(text) if signature.place else "") == place


def test_the_tables_are_long_enough() -> None:
    assert len(table()) >= 120
    assert len(no_signatures()) >= 60


# every archive


@pytest.mark.parametrize("archive", all_archives(), ids=lambda a: a.siglum)
def test_an_archive_is_complete(archive: Archive) -> None:
    assert archive.siglum and archive.title and archive.place and archive.rules and archive.examples
    assert re.fullmatch(r"[A-Z]{2}", archive.country)
    assert archive.form in FORMS


@pytest.mark.parametrize("archive", [a for a in all_archives() if a.isil], ids=lambda a: a.siglum)
def test_an_isil_is_well_formed(archive: Archive) -> None:
    """ISO 15511: the country, a hyphen, at most eleven letters, figures, colons, strokes and hyphens."""
    assert re.fullmatch(r"[A-Z]{2}-[A-Za-z0-9:/-]{1,11}", archive.isil)
    assert archive.isil.startswith(archive.country)


def test_no_two_institutions_have_one_isil() -> None:
    given = [archive.isil for archive in all_archives() if archive.isil]
    assert len(given) == len(set(given)) >= 20


@pytest.mark.parametrize(
    ("archive", "example"),
    [(a, e) for a in all_archives() for e in a.examples],
    ids=lambda v: v if isinstance(v, str) else v.siglum,
)
def test_an_example_is_claimed_by_its_archive_alone(archive: Archive, example: str) -> None:
    [signature] = find(example)
    assert signature.known == archive.siglum
    assert signature.location and signature.location.of(example) == signature.location_text
    assert signature.parts


@pytest.mark.parametrize("archive", all_archives(), ids=lambda a: a.siglum)
def test_the_parts_of_an_example_stand_in_it_in_order(archive: Archive) -> None:
    for example in archive.examples:
        [signature] = find(example)
        here = 0
        for _, value in signature.parts:
            words = value.split()
            assert words
            here = signature.location_text.index(words[0], here)


@pytest.mark.parametrize("archive", all_archives(), ids=lambda a: a.siglum)
def test_a_signature_in_its_parts(archive: Archive) -> None:
    """Some example names a unit, and each part stands in it as written."""
    found = [(e, s) for e in archive.examples if (s := archive.parse(e))]
    assert found
    for example, signature in found:
        assert signature.archive == archive.siglum
        assert all(signature.get(level) == value for level, value in signature.parts)
        assert all(word in example for _, value in signature.parts for word in value.split())


@pytest.mark.parametrize("archive", [a for a in all_archives() if CYRILLIC.search(a.title)], ids=lambda a: a.siglum)
def test_a_cyrillic_archive_is_known_in_every_transliteration(archive: Archive) -> None:
    forms = dict.fromkeys(transliterated(archive.title))
    assert len(forms) >= 3
    for form in (archive.title, *forms):
        [signature] = find(f"{form}, f. 1, op. 2, d. 3, l. 4")
        assert signature.known == archive.siglum, form


def test_a_signature_without_its_archive() -> None:
    garf = get("GARF")
    assert garf
    for text in ("f. R-9401, op. 2, d. 65, l. 3ob.", "R-9401/2/65, l. 3ob."):
        signature = garf.parse(text)
        assert signature, text
        parts = signature.fonds, signature.opis, signature.delo
        assert parts == ("R-9401", "2", "65")
        assert signature.locator == "l. 3ob."
    assert garf.parse("f. R-9401") is None
    assert garf.parse("Werth, Russia at War, p. 12") is None
    with pytest.raises(AttributeError, match="no box"):
        signature.box  # type: ignore[union-attr]  # noqa: B018


def test_sigla_are_unique_and_known() -> None:
    sigla = [archive.siglum for archive in all_archives()]
    assert len(sigla) == len(set(sigla))
    assert all(get(archive.siglum) is archive for archive in all_archives())
    assert get("no such archive") is None
    assert get("ГАРФ") is get("GARF") is get("State Archive of the Russian Federation")


# any text whatever

PIECES = st.sampled_from(
    [
        *(
            "BA-MA RH 24-17/185, ",
            "folio 155; ",
            "GARF, ",
            "f. 1, ",
            "op. 2, ",
            "d. 3",
            "l. 4 об.",
            "ASV, ",
        ),
        *(
            "Архив ",
            "Archivio di Stato di ",
            "Senato, ",
            "reg. 12",
            "(1942), ",
            "102 (1943)",
            "box 1, ",
            "RG 165",
        ),
        *(
            "Harvard Project on the Soviet Social System. ",
            "Schedule A, ",
            "(",
            ")",
            ". ",
            "; ",
            "–",
            "\n",
            "ISBN 3",
        ),
        *(
            "Bundesarchiv",
            "Papers, ",
            "A. A. C., ",
            "b. 3, ",
            "c. 4r",
            "Ф. ",
            "Оп. ",
            "№ 3",
            "TNA: ",
            "FO 371/1",
            "folder “A 1,” ",
            "Smith Papers, ",
            "Bancroft Library, ",
            "AD Rhône, 45 W 33",
            "Kew, The National Archives",
        ),
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=30).map("".join))
def test_spans_stand_in_the_text_in_order(text: str) -> None:
    end = 0
    for signature in find(text):
        assert end <= signature.span.start < signature.span.end <= signature.end <= len(text)
        end = signature.end
        for span in (
            signature.archive,
            signature.siglum,
            signature.collection,
            signature.place,
            signature.locator,
        ):
            assert span is None or span.of(text).strip() == span.of(text) != ""
        if signature.location and not signature.carried:
            assert signature.location.of(text) == signature.location_text


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    find(text)


REPEATED = (
    *(
        "A. ",
        "Archiv ",
        "GARF, ",
        "ASV, Senato, ",
        "f. 17, op. 125, d. 85, l. 3; ",
        "d. 1; ",
        "A. A. C., Cons, ",
    ),
    *(
        "BA-MA RH 26-296/97 (1942), ",
        "1, ",
        "((A",
        "DY 30/IV 2/",
        "12v-",
        "Archivio di Stato di ",
        "X Papers ",
        "IX",
    ),
    *(
        "AD Rhône, 45 W 33; ",
        "box 1, X Library, ",
        "Smith Papers, NC 1/2, ",
        "Records of the X, RG 1, ",
    ),
    *("folder “A 1”, ", "FO 371/1; ", "Stadtarchiv Ulm, Buch 1590, fol. 3; ", "Arch. dép. du "),
    *("RH 1/", "Архив ", "box 1, ", "archive of the ", "NARA, RG 59, 861.00/", "a", "\n"),
)


@pytest.mark.parametrize("piece", REPEATED)
def test_twice_the_text_takes_no_more_than_about_twice_the_time(piece: str) -> None:
    find("BA-MA")

    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        start = time.process_time()
        find(text)
        return time.process_time() - start

    # a quadratic step would need 64 times the time of the eighth part, and far more than 10 s
    small, large = seconds(10_000), seconds(80_000)
    assert large < 30 * small + 0.5


# every example, wherever it stands

PLACES = (
    "See {}.",
    "The order was never carried out (see {}).",
    "{}; Richard Overy, Russia’s War (London, 1998), 3.",
    "Overy, Russia’s War, 3; {}.",
)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("archive", all_archives(), ids=lambda a: a.siglum)
def test_a_signature_is_read_whole_wherever_it_stands(archive: Archive, place: str) -> None:
    for example in archive.examples:
        [alone] = find(example)
        text = place.format(example)
        # the stop that ends a sentence may close an abbreviation too: "l. 7ob."
        there = [
            tuple(value.rstrip(".") for value in seen(text, signature))
            for signature in find(text)
            if signature.known
        ]
        assert there == [tuple(value.rstrip(".") for value in seen(example, alone))], text

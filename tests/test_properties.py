"""What holds for any footnotes whatever: nothing is invented, nothing is out of place.

All notes of the documents, of ``references/`` and of the development set are tried, and
notes put together from pieces: what stands in real notes, in orders that nobody would
write, with brackets and quotation marks left open, and any Unicode between.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conftest import ROOT, SHARED, needs_shared
from edele_refs.model import Document, Note, Reading, Span, Value
from edele_refs.parse import parse
from edele_refs.parse.known import Known
from edele_refs.parse.note import read_note
from edele_refs.parse.share import Names
from edele_refs.resolve import resolve
from edele_refs.values import Date, Name
from readings import predictions, reading_of
from stated import faults

DOCUMENTS = sorted((SHARED / "documents").glob("*.txt")) if SHARED.is_dir() else []
REFERENCES = sorted((ROOT / "references").glob("*.txt"))
DEVELOPMENT = sorted((ROOT / "tests" / "dev").glob("*/*.jsonl"))

# ---------------------------------------------------------------- notes that were written


@needs_shared
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name[:3])
def test_nothing_is_invented_in_the_documents(path: Path) -> None:
    assert list(faults(reading_of(path))) == []


@pytest.mark.parametrize("path", REFERENCES, ids=lambda path: path.name)
def test_nothing_is_invented_in_the_references(path: Path) -> None:
    assert list(faults(reading_of(path))) == []


@pytest.mark.parametrize("path", DEVELOPMENT, ids=lambda path: path.stem)
def test_nothing_is_invented_in_the_development_set(path: Path) -> None:
    assert [fault for reading in predictions(path) for fault in faults(reading)] == []


# ---------------------------------------------------------------- notes made up

NAMES = (
    "Mark Edele", "G. F. Krivosheev", "Krivosheev", "Dieter Pohl", "Иванов И. И.", "О. В. Хлевнюк", "Хлевнюк",
    "van Creveld, Martin", "Ian Kershaw and Peter Longerich", "M. Braun/K. Braun", "Werth", "Stalin", "I. Stalin",
    "Ders.", "id.", "Idem", "он же", "Müller et al.", "Jean-Paul Sartre", "de Gaulle", "NKVD", "294. ID, Ic", "Panzergruppe 3",
    "U.S. Department of State", "Tenże", "ed. Michael Geyer", "hrsg. von Ulrich Herbert", "под ред. В. Данилова", "Stanisław Żerko",
)  # fmt: skip
TITLES = (
    "Russia at War 1941–1945", "‘Take (No) Prisoners! The Red Army and German POWs, 1941–1943’", "“The “Great” War,”",
    "„Vernichtung durch Arbeit“", "«О дезертирстве»", "Der Prozeß. Roman", "Хозяин. Сталин и утверждение диктатуры",
    "Why? A Question", "« L’État »", "in Beyond Totalitarianism", "in: Streit (Hg.), Keine Kameraden", "Vernehmungsbericht Nr. 206",
    "Bericht vom 3.3.1942", "// Вопросы истории", "The Journal of Modern History", "The “open", "’n roll’", "1941 god",
    "to Generalkommando LIV", "Memoirs", "Pravda", "Dzieje Polski", "Interview with Ivan Petrov", "PhD diss., Chicago", "v. Churchill",
)  # fmt: skip
PLACES = (
    "(New York: Dutton, 1964)", "(Moscow, 2010)", "2nd edn. (Oxford and New York: OUP, 2001)", "М.: РОССПЭН, 1996", "Bonn 1997",
    "(1998)", "88 (2016): 342–79", "no. 1 (1992): 44–9", "1995. № 6. С. 3–15", "18 (1970), H. 4, S. 392–409", "2 vols", "vol. III",
    "(London: n.p., n.d.)", "(1944; repr. 1999)", "forthcoming", "s. l., 1938", "(15 July 1941)", "7.7.1943", "not after 6 May 1942",
    "c. 1952", "1765–9", "30.2.1942", "[1923]", "¹2001", "(=RA/VO 17–6 (1–2))", "Paris, Seuil, 1978", "Warszawa 1986, t. 2",
)  # fmt: skip
RECORDS = (
    "BA-MA RH 24-17/185, folio 155", "BA-MA RH 26-296/97 (1942), 102 (1943)", "GARF f. R-9401, op. 2, d. 50, l. 8",
    "РГАСПИ. Ф. 17. Оп. 162. Д. 4. Л. 23 об.", "TNA, FO 371/1234", "Hoover Institution Archives, Boris I. Nicolaevsky Collection, box 259",
    "АП РФ, ф. 3, оп. 24, д. 409, л. 11; д. 410, л. 2", "BArch, NS 19/1234, Bl. 3", "AAN, sygn. 12, k. 5", "Bl. 4", "f. 33",
)  # fmt: skip
ENDS = (
    "422", "p. 12", "S. 45 f.", "с. 147–150", "II: 472–3", "here: 28", "quotation: 43", "passim", "12, 14 and 16", "fols 3r–4v", "n. 12",
    "accessed 3 May 2019", "https://example.org/a_b?c=1.", "www.memo.ru", "doi:10.1000/182", "ISBN 978-3-16-148410-0", "(wie Anm. 3)",
)  # fmt: skip
BACK = (
    "Ibid.", "Ibid., 14", "Ebd., S. 3", "Там же. Д. 86. Л. 3", "op. cit., p. 5", "Указ. соч. С. 7", "see note 12 above", "Chapter 7, Table 7.1",
    "Krivosheev, Soviet Casualties, 91", "Geiger 1964, S. 65–83", "Tamże", "idem, 4", "loc. cit.",
)  # fmt: skip
LEADS = (
    "See", "see also", "Vgl.", "См.:", "Cited in", "For example:", "quoting", "On this,", "zit. n.", "The number is disputed by", "however",
    "He wrote that “nobody knew.”", "[…]", "Так, по данным", "His views were shared by many officers of the army.", "reprinted in",
)  # fmt: skip
BETWEEN = (", ", "; ", ". ", " ", ": ", " (", ") ", "“", "”", "‘", "’", " – ", " and ", " und ", "//", "\n", "«", "»", "[", "]", "", " / ", "…")

PIECES = st.sampled_from((*NAMES, *TITLES, *PLACES, *RECORDS, *ENDS, *BACK, *LEADS)) | st.text(max_size=6)
JUMBLED = st.lists(st.tuples(PIECES, st.sampled_from(BETWEEN)), max_size=10).map(
    lambda pairs: "".join(piece + between for piece, between in pairs)
)


def one_of(pieces: tuple[str, ...], *more: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.sampled_from(sum(more, pieces))


REFERENCE = st.one_of(
    st.tuples(one_of(NAMES), one_of(TITLES), one_of(PLACES), one_of(ENDS)),
    st.tuples(one_of(NAMES), one_of(TITLES), one_of(TITLES), one_of(PLACES), one_of(ENDS)),
    st.tuples(one_of(NAMES, TITLES), one_of(PLACES), one_of(RECORDS)),
    st.tuples(one_of(NAMES, TITLES), one_of(ENDS)),
    st.tuples(one_of(RECORDS, BACK)),
).map(", ".join)
WRITTEN = st.lists(st.tuples(st.sampled_from(("", *(f"{lead} " for lead in LEADS))), REFERENCE), max_size=4).map(
    lambda pairs: "; ".join(lead + reference for lead, reference in pairs) + "."
)
"""Notes of the common form; the jumbled ones have none."""

NOTES = WRITTEN | JUMBLED
TEXTS = st.lists(NOTES, min_size=1, max_size=6)


def reading(texts: list[str]) -> Reading:
    notes = tuple(Note(str(number), text) for number, text in enumerate(texts, 1))
    document = Document("made-up", notes)
    citations = parse(document)
    return Reading(document, citations, resolve(document, citations))


@given(TEXTS)
@example(["Mark Edele, Russia at War 1941–1945 (New York: Dutton, 1964), 422.", "Ibid., 14.", "id., Memoirs (1998)."])
@example(
    [
        "TNA, FO 371/1234; Mark Edele, to Generalkommando LIV, 2 vols, ISBN 978-3-16-148410-0; He wrote that “nobody knew.” G. F. Krivosheev, Russia at War 1941–1945, forthcoming, 422.",
        "The number is disputed by G. F. Krivosheev, Russia at War 1941–1945, (New York: Dutton, 1964), 422.",
    ]
)
def test_nothing_is_invented(texts: list[str]) -> None:
    assert list(faults(reading(texts))) == []


@given(TEXTS)
def test_parsing_is_determined_by_the_notes(texts: list[str]) -> None:
    first, second = reading(texts), reading(list(texts))
    assert (first.citations, first.links) == (second.citations, second.links)


@given(TEXTS, NOTES)
def test_a_note_is_read_without_those_behind_it(texts: list[str], later: str) -> None:
    """One pass over a document: nothing but the notes before may tell what a note says."""

    def one_pass(notes: list[str]) -> list[object]:
        found: list[object] = []
        author: Names = ()
        for number, text in enumerate(notes, 1):
            read = read_note(text, Known(), ("en", "la"), author)
            author = author if read.author is None else read.author
            found.append(read.of(Note(str(number), text)))
        return found

    assert one_pass([*texts, later])[:-1] == one_pass(texts)


@given(TEXTS)
def test_links_do_not_change_when_notes_follow(texts: list[str]) -> None:
    whole = reading(texts)
    half = tuple(c for c in whole.citations if int(c.at.note) <= len(texts) // 2)
    links = resolve(whole.document, half)
    assert links == {c.at: whole.links[c.at] for c in half}


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    assert list(faults(reading([text]))) == []


@given(st.lists(NOTES, min_size=1, max_size=4))
def test_any_paragraphs_are_read(texts: list[str]) -> None:
    notes = tuple(Note(f"¶{number}", text) for number, text in enumerate(texts, 1))
    document = Document("made-up", notes, prose=True)
    citations = parse(document)
    assert list(faults(Reading(document, citations, resolve(document, citations)))) == []


# ---------------------------------------------------------------- the property itself

WERTH = "Alexander Werth, Russia at War (New York: Dutton, 1964), 422."


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"publisher": "Harper"}, "publisher"),
        ({"author": (Name("Werth", "Nicolas"),)}, "author"),
        ({"issued": Date("1965", "1964")}, "issued"),
        ({"issued": Date("1964", "in 1964")}, "issued"),
        ({"language": "en"}, "language"),
    ],
)
def test_what_is_invented_is_seen(changed: dict[str, Value], words: str) -> None:
    found = reading([WERTH])
    citation = found.citations[0]
    invented = replace(citation, item=citation.item.having(**changed))
    assert not list(faults(found))
    assert any(words in fault for fault in faults(Reading(found.document, (invented,), found.links)))


def test_spans_and_links_out_of_place_are_seen() -> None:
    found = reading([WERTH, "Ibid., 14."])
    first, second = found.citations
    longer = replace(first, span=Span(0, 999))
    assert list(faults(Reading(found.document, (longer, second), found.links)))
    forward = {first.at: (second.at,), second.at: ()}
    assert list(faults(Reading(found.document, found.citations, forward)))

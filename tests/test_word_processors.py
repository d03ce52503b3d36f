"""What holds for any notes whatever in the files of word processors: docx, odt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import docx_files
import odt_files
from edele_refs import marks
from edele_refs.formats import Options, read_document, replace
from edele_refs.live import live_edits
from edele_refs.model import Edit, Face, Span
from edele_refs.originals import File
from edele_refs.restyle import edits
from edele_refs.rewriting import rewritten
from edele_refs.verbs import read_citations

Runs = Sequence[tuple[str, tuple[Face, ...]]]
SWITCHES = {"italic": "<w:i/>", "bold": "<w:b/>", "small-caps": "<w:smallCaps/>", "superscript": '<w:vertAlign w:val="superscript"/>'}
FACES: tuple[Face, ...] = ("italic", "bold", "small-caps", "superscript")


def docx(notes: Sequence[Runs]) -> bytes:
    body = "".join(docx_files.paragraph(docx_files.run("Text"), docx_files.ref(n)) for n in range(1, len(notes) + 1))
    made = "".join(
        docx_files.note(n, *(docx_files.run(text, "".join(SWITCHES[f] for f in FACES if f in faces)) for text, faces in runs))
        for n, runs in enumerate(notes, 1)
    )
    return docx_files.docx(body, made)


def odt(notes: Sequence[Runs]) -> bytes:
    def span(text: str, faces: tuple[Face, ...]) -> str:
        for face in faces:
            text = odt_files.span(text, face)
        return text

    made = (odt_files.note(n, *(span(*run) for run in runs)) for n, runs in enumerate(notes, 1))
    return odt_files.odt("".join(odt_files.paragraph("Text", one) for one in made))


MAKERS: dict[str, Callable[[Sequence[Runs]], bytes]] = {".docx": docx, ".odt": odt}
WORDS = st.text("abc äЖ“,;(]", min_size=1, max_size=9).filter(str.strip)  # ") " at the beginning belongs to the number
SOME = st.lists(st.sampled_from(FACES), max_size=2, unique=True).map(tuple)
NOTES = st.lists(st.lists(st.tuples(WORDS, SOME), min_size=1, max_size=5), min_size=1, max_size=3)
MARKS = {
    "italic": (marks.ITALIC, marks.ITALIC_END), "bold": (marks.BOLD, marks.BOLD_END),
    "small-caps": (marks.SMALL_CAPS, marks.SMALL_CAPS_END), "superscript": (marks.SUPERSCRIPT, marks.SUPERSCRIPT_END),
}  # fmt: skip


def marked(runs: Runs) -> str:
    return "".join(
        "".join(MARKS[f][0] for f in faces) + text + "".join(MARKS[f][1] for f in reversed(faces)) for text, faces in runs
    )


@pytest.mark.parametrize("suffix", MAKERS)
@given(notes=NOTES)
def test_notes_are_given_back(suffix: str, notes: list[list[tuple[str, tuple[Face, ...]]]]) -> None:
    found = read_document(MAKERS[suffix](notes), "any", suffix)
    assert ["".join(n.text.split()) for n in found.notes] == ["".join("".join(t for t, _ in runs).split()) for runs in notes]
    for one, runs in zip(found.notes, notes, strict=True):
        for face in FACES:
            slanted = "".join(run.span.of(one.text) for run in one.runs if run.face == face)
            assert "".join(slanted.split()) == "".join("".join(t for t, faces in runs if face in faces).split())


@pytest.mark.parametrize("suffix", MAKERS)
@settings(max_examples=150)
@given(data=st.data(), notes=NOTES, track=st.booleans())
def test_any_edits(suffix: str, data: st.DataObject, notes: list[list[tuple[str, tuple[Face, ...]]]], track: bool) -> None:
    """Several edits of each note, plain and marked; ``replace`` itself proves what comes out."""
    original = MAKERS[suffix](notes)
    document = read_document(original, "any", suffix)
    edits = []
    for note in document.notes:
        cuts = sorted(data.draw(st.lists(st.integers(0, len(note.text)), min_size=2, max_size=4, unique=True), label="cuts") if len(note.text) > 2 else [])
        for start, end in zip(cuts[::2], cuts[1::2], strict=False):
            new = data.draw(st.lists(st.tuples(WORDS, SOME), max_size=3), label="new")
            plain = data.draw(st.booleans(), label="plain")
            text = "".join(t for t, _ in new) if plain else marked(new)
            edits.append(Edit(note.label, Span(start, end), text, marked=not plain))
    options = Options(track_changes=track)
    result = replace(original, document, edits, options)
    again = read_document(result, "any", suffix, options)
    assert replace(result, again, []) is result


TYPED = (
    "See Alexander Werth, Russia at War (New York: Dutton, 1964), 422.",
    "Ibid., 425; Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.",
    "Werth, Russia at War, 7.",
)


@pytest.mark.parametrize("suffix", MAKERS)
@pytest.mark.parametrize("stop", [". ", ") ", ".\u00a0"])
def test_a_stop_behind_the_number_is_no_part_of_the_note(suffix: str, stop: str) -> None:
    """What was typed behind it stays where it is when the note's beginning is replaced."""
    data = MAKERS[suffix]([[(f"{stop}Werth, 5.", ())], [("... and so on.", ())]])
    document = read_document(data, "any", suffix)
    assert [note.text for note in document.notes] == ["Werth, 5.", "... and so on."]
    written = replace(data, document, [Edit("1", Span(0, 5), "Reese")])
    assert read_document(written, "any", suffix).notes[0].text == "Reese, 5."


def typed(suffix: str, in_notes: bool) -> bytes:
    if in_notes:
        return MAKERS[suffix]([[(text[:30], ()), (text[30:], ("italic",))] for text in TYPED])
    lines = ["A text that goes on.", "Notes", *(f"{n}. {text}" for n, text in enumerate(TYPED, 1))]
    if suffix == ".odt":
        return odt_files.odt("".join(map(odt_files.paragraph, lines)))
    return docx_files.docx("".join(docx_files.paragraph(docx_files.run(line)) for line in lines))


@pytest.mark.parametrize("suffix", MAKERS)
@pytest.mark.parametrize("in_notes", [True, False])
def test_references_are_made_live(suffix: str, in_notes: bool) -> None:
    """Their words and faces stay; what is read of them is what their data say."""
    data = typed(suffix, in_notes)
    reading = read_citations(read_document(data, "x", suffix))
    result = rewritten(File(data, reading.document), live_edits(reading))
    assert not result.left and len(result.edits) == len(reading.citations) == 4
    live = read_citations(read_document(result.now.data, "x", suffix))
    assert [(n.text, n.runs) for n in live.document.notes] == [(n.text, n.runs) for n in reading.document.notes]
    assert sum(len(n.embedded) for n in live.document.notes) == 4
    assert live.links == reading.links
    assert [c.locator for c in live.citations] == [c.locator for c in reading.citations]
    assert not rewritten(result.now, live_edits(live)).edits


@pytest.mark.parametrize("suffix", MAKERS)
def test_a_stop_that_moves_into_a_live_citation_leaves_it_live(suffix: str) -> None:
    """American usage puts the note's stop inside the quotation marks, and so inside the field."""
    work = "Mark Edele and Michael Geyer, ‘States of Exception’, in Beyond Totalitarianism (Cambridge: Cambridge University Press, 2009), 345–95."
    data = MAKERS[suffix]([[(work, ())], [("Werth, Russia at War (New York: Dutton, 1964), 4.", ())], [("Edele and Geyer, ‘States of Exception’.", ())]])
    for to in (live_edits, lambda r: edits(r, "chicago-notes"), lambda r: edits(r, "mhra-notes"), lambda r: edits(r, "chicago-notes")):
        reading = read_citations(read_document(data, "x", suffix))
        result = rewritten(File(data, reading.document), to(reading))
        assert not result.left
        data = result.now.data
        assert all(n.embedded and n.text.rstrip("”’").endswith(".") for n in read_document(data, "x", suffix).notes)
    assert read_document(data, "x", suffix).notes[2].text == "Edele and Geyer, “States of Exception.”"


CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title><dc:creator>Mark Edele</dc:creator></cp:coreProperties>'
)


@pytest.mark.parametrize(
    ("title", "stated"), [("The War in the East", ("The War in the East", 1)), ("Microsoft Word - a.doc", ("", 0)), ("", ("", 0))]
)  # fmt: skip
def test_properties_say_what_a_document_with_notes_is(title: str, stated: tuple[str, int]) -> None:
    """A title that a program put there, and a creator alone, say nothing."""
    body = docx_files.paragraph(docx_files.run("Text."), docx_files.ref(1))
    made = docx_files.docx(body, docx_files.note(1, docx_files.run("Werth, 1.")), more={"docProps/core.xml": CORE.format(title)})
    found = read_document(made, "x", ".docx").self_item
    assert (found.text("title"), len(found.names("author"))) == stated

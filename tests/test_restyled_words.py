"""What a restyled reference says: all that the typed one said."""

from __future__ import annotations

import json

import pytest

from conftest import ROOT
from edele_refs import read
from edele_refs.csl.options import HISTORY
from edele_refs.csl.styles import find_style
from edele_refs.formats import read_document, replace
from edele_refs.restyle import _weighed, edits, render
from edele_refs.verbs import read_citations
from losses import is_the_styles, losses
from markdown_cases import Case, cases, check_case
from readings import predictions

RATCHET = ROOT / "tests" / "ratchet" / "losses.json"
KEPT: dict[str, dict[str, int]] = json.loads(RATCHET.read_text("utf-8"))
FOLDERS = ("seen", "archives-seen", "second-seen")


@pytest.mark.parametrize("case", cases("restyle"), ids=str)
def test_typed_notes_in_a_style(case: Case, rewrite: bool) -> None:
    reading = read(case["notes"].encode())
    for info in [name for name in case.blocks if name != "notes"]:
        style, _, more = info.partition(" ")
        text = render(reading, style, bibliography=more == "bibliography")
        check_case(case, info, text, rewrite)


def test_italics_within_a_title_stay() -> None:
    """A style knows nothing of them; they are as the note has them, in a second run too."""
    data = b"So.[^1] And.[^2]\n\n[^1]: Annette Kolodny, 'Pynchon\xe2\x80\x99s *The Crying of Lot 49*: A Novel,' *Modern Fiction Studies* 19 (1973): 83.\n[^2]: *War in *Peace** (London: Faber, 1990), 4.\n"
    made = _restyled(data)
    assert "“Pynchon’s *The Crying of Lot 49*: A Novel,” *Modern Fiction Studies* 19 (1973): 83.".encode() in made
    assert _restyled(made) == made


def test_what_a_sentence_says_of_a_book_is_no_title_of_a_part() -> None:
    """It was read as one: neither quotation marks nor “in” are put there."""
    data = "So.[^1] And.[^2]\n\n[^1]: I may mention those of Houzeau, *Les facultés mentales des animaux*, 2 vols., Brussels, 1872.\n[^2]: Roger Reese, *Why Soldiers Fought*, Lawrence: Kansas, 2011.\n".encode()
    assert _restyled(data) == data.replace(b", Lawrence: Kansas, 2011", b" (Lawrence: Kansas, 2011)")


def _restyled(data: bytes) -> bytes:
    document = read_document(data, "notes", ".md")
    return replace(data, document, edits(read_citations(document)))


@pytest.mark.parametrize("style", KEPT)
def test_no_more_is_lost_than_before(style: str, rewrite: bool, capsys: pytest.CaptureFixture[str]) -> None:
    """Over the notes of the development set: words lost, and references that stay as typed for it."""
    files = [path for folder in FOLDERS for path in sorted((ROOT / "tests" / "dev" / folder).glob("*.jsonl"))]
    found = [reading for path in files for reading in predictions(path)]
    cited = [one for reading in found for _, notes in _weighed(reading, find_style(style), None, "", HISTORY) for one in notes]
    lost = [loss for reading in found for loss in losses(reading, style) if not is_the_styles(loss)]
    figures = {
        "set anew": sum(bool(text) and not gone for _, text, gone in cited),
        "as typed": sum(bool(gone) for _, _, gone in cited),
        "words lost": len(lost),
    }
    with capsys.disabled():
        print(f"\n{style}: {figures}", end=" ")
    if rewrite:
        RATCHET.write_text(json.dumps({**json.loads(RATCHET.read_text("utf-8")), style: figures}, indent=2) + "\n", "utf-8")
        return
    kept = KEPT[style]
    assert figures["words lost"] <= kept["words lost"], [(loss.word, loss.written, loss.rendered) for loss in lost]
    assert figures["set anew"] >= kept["set anew"] * 0.98, "fewer references are set anew"

"""Whether what a style prints is read back as what was printed.

    python benchmarks/readback.py                       # our own styles, and official ones that are there
    python benchmarks/readback.py --styles oscola annales --show 20
    python benchmarks/readback.py --languages de fr --fields title author

The records of ``readback.json`` (of books, parts, articles, theses, records, letters … in eight
languages, none of a real work) are printed as first notes, one document a language, and read
again. A record is read back where there is one reference, full, of its type, and every field
that the style prints is read as it was printed (letters and digits are compared; a style that
abbreviates a name or leaves a field out is not blamed for it).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src")]

from edele_refs.csl.engine import Cite, render_cites
from edele_refs.csl.locators import is_numbers, labelled
from edele_refs.csl.options import HISTORY
from edele_refs.csl.printed import stretches
from edele_refs.csl.styles import all_styles, find_style
from edele_refs.model import Citation, Document, Note
from edele_refs.restyle import ARCHIVAL
from edele_refs.values import Date
from edele_refs.verbs import read_citations

RECORDS = ROOT / "benchmarks" / "readback.json"
OFFICIAL = "oscola iso690-note-cs infoclio-de annales the-english-historical-review past-and-present".split()
"""Styles of journals and law, of those that come with ``pip install 'edele-refs[styles]'``."""
NAMES = ("author", "editor", "translator", "interviewer", "recipient")
TEXTS = (
    "title container-title publisher-place publisher volume issue page archive archive_location "
    "collection-title collection-number genre URL edition"
).split()
OPTIONAL = frozenset("publisher publisher-place collection-title collection-number page genre volume issue edition".split())
"""What is no fault where it is neither printed nor read."""
Record = Mapping[str, Any]
Printed = Mapping[str, str]


class Difference(NamedTuple):
    """A field that was read otherwise than it was printed."""

    field: str
    printed: str
    read: str


class Result(NamedTuple):
    """A record as a style prints it, and what is read otherwise."""

    language: str
    type: str
    text: str
    differences: tuple[Difference, ...]


@cache
def records() -> Mapping[str, Sequence[Record]]:
    """The records by language; ``locator`` is the place cited, as an author types it."""
    found: Mapping[str, Sequence[Record]] = json.loads(RECORDS.read_text("utf-8"))
    return found


def results(style: str, chosen: Mapping[str, Sequence[Record]]) -> Iterator[Result]:
    """Each record printed in a style and read again."""
    for language, items in chosen.items():
        texts = [stretches(text) for (text,) in _printed(style, items)]
        notes = tuple(Note(str(at), text.rstrip(".") + ".") for at, (text, _) in enumerate(texts, 1))
        reading = read_citations(Document(language, notes))
        for note, item, (_, parts) in zip(notes, items, texts, strict=True):
            printed: dict[str, str] = {}
            for part in parts:
                if not part.term:
                    printed.setdefault(part.variable, note.text[part.start : part.end])
            found = tuple(_differences(item, printed, note.text, reading.by_note[note.label]))
            yield Result(language, item["type"], note.text, found)


def _printed(style: str, items: Sequence[Record]) -> Sequence[Sequence[str]]:
    keyed = {str(at): {key: value for key, value in item.items() if key != "locator"} for at, item in enumerate(items)}
    cites = [[_cite(key, item)] for key, item in zip(keyed, items, strict=True)]
    return render_cites(cites, keyed, find_style(style), None, replace(HISTORY, printed=True))


def _cite(key: str, item: Record) -> Cite:
    locator = item.get("locator", "")
    label, number = labelled(locator) if locator else ("page", "")
    return Cite(key, number, "" if item["type"] in ARCHIVAL and is_numbers(locator) else label)


def _differences(item: Record, printed: Printed, text: str, cited: Sequence[Citation]) -> Iterator[Difference]:
    if len(cited) != 1:
        yield Difference("count", "1", str(len(cited)))
    if not cited:
        return
    read = cited[0]
    if read.kind != "full":
        yield Difference("kind", "full", read.kind)
    if _kind(item["type"]) != _kind(read.item.text("type")):
        yield Difference("type", item["type"], read.item.text("type"))
    yield from _of_names(item, printed, text, read)
    yield from _of_texts(item, printed, read)
    yield from _of_days_and_places(item, printed, read)


def _kind(name: str) -> str:
    """Dictionaries and encyclopedias look alike."""
    return name.partition("-")[0] if name.startswith("entry") else name


def _of_names(item: Record, printed: Printed, text: str, read: Citation) -> Iterator[Difference]:
    for variable in NAMES:
        stated = {_letters(one.get("family", one.get("literal", ""))) for one in item.get(variable, ())}
        shown = variable in printed or "editortranslator" in printed
        wanted = {name for name in stated if shown and name in _letters(text)}
        found = {_letters(name.family or name.literal or "") for name in read.item.names(variable)}
        if wanted != found:
            yield Difference(variable, ", ".join(sorted(wanted)), ", ".join(sorted(found)))


def _of_texts(item: Record, printed: Printed, read: Citation) -> Iterator[Difference]:
    for variable in TEXTS:
        wanted = printed.get(variable, "") if variable in item else ""
        found = read.item.text(variable)
        if variable == "genre" and variable not in item:
            continue  # the style's own word ("Письмо")
        if (variable in OPTIONAL and not wanted and not found) or _letters(wanted) == _letters(found):
            continue
        if not _is_elsewhere(variable, wanted, found, printed, read):
            yield Difference(variable, wanted, found)


def _is_elsewhere(variable: str, wanted: str, found: str, printed: Printed, read: Citation) -> bool:
    """Whether the same was read as what cannot be told from it: a lone page as the place, the collection as its signature's beginning."""
    if variable == "page":
        place = _letters(printed.get("locator", ""))
        return bool(wanted and not found and _letters(wanted) in _letters(read.locator)) or bool(not wanted and place and place in _letters(found))
    if variable == "edition":
        return bool(wanted) and _letters(found).startswith(_letters(wanted))
    collected = _letters(read.item.text("archive_collection")) + _letters(found)
    return variable == "archive_location" and _letters(wanted) == collected


def _of_days_and_places(item: Record, printed: Printed, read: Citation) -> Iterator[Difference]:
    if "issued" in item and (shown := printed.get("issued")):
        issued = read.item.get("issued")
        found = issued.edtf if isinstance(issued, Date) else ""
        wanted = item["issued"] if sum(map(str.isdigit, shown)) > 4 or not shown.strip(" (),.").isdigit() else item["issued"][:4]
        if found not in (wanted, item["issued"]):  # year and day may stand apart
            yield Difference("issued", wanted, found)
    place = _letters(printed.get("locator", "")) if "locator" in item else ""
    if place not in _letters(read.locator) and place not in _letters(read.item.text("page")):
        yield Difference("locator", printed["locator"], read.locator or "")


def _letters(text: str | None) -> str:
    return "".join(char for char in (text or "").casefold() if char.isalnum())


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--styles", nargs="*", default=[])
    parser.add_argument("--languages", nargs="*", default=[])
    parser.add_argument("--fields", nargs="*", default=[])
    parser.add_argument("--show", type=int, default=0, help="so many records of each style that are read otherwise")
    asked = parser.parse_args()
    own = sorted(path.stem for path in (ROOT / "styles").glob("*.csl"))
    chosen = {code: items for code, items in records().items() if not asked.languages or code in asked.languages}
    print("| style | records | read back | per cent | otherwise |\n| --- | --- | --- | --- | --- |")
    for style in asked.styles or [*own, *(name for name in OFFICIAL if name in all_styles())]:
        found = list(results(style, chosen))
        good = sum(not one.differences for one in found)
        fields = Counter(each.field for one in found for each in one.differences)
        print(f"| {style} | {len(found)} | {good} | {100 * good // len(found)} | {', '.join(f'{k} {n}' for k, n in fields.most_common(6))} |", flush=True)
        wrong = [one for one in found if any(not asked.fields or each.field in asked.fields for each in one.differences)]
        for one in wrong[: asked.show]:
            print(f"    {one.language} {one.type}: {one.text}")
            for each in one.differences:
                print(f"        {each.field}: «{each.printed}» read as «{each.read}»")


if __name__ == "__main__":
    main()

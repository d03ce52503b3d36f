"""Documents whose references are set by the official styles, with what notes have besides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from random import Random

from edele_refs.csl.cites import Citation, Cite
from edele_refs.csl.compiled import compiled
from edele_refs.csl.options import HISTORY, Options
from edele_refs.csl.printed import Stretch, stretches
from edele_refs.csl.processor import Processor
from edele_refs.csl.sample import ITEMS
from edele_refs.csl.seams import uncapitalized
from edele_refs.marks import bare
from footnotes.dates import pages, roman
from footnotes.edits import Losses, losses, lost
from footnotes.items import Habits, Item, csl_item, habits
from footnotes.labels import labelled, stop_of, with_extent
from footnotes.notes import FOREIGN, cross, full, lead, noise, prose
from footnotes.official import drawn_style
from footnotes.sheet import Sheet
from footnotes.style import Style, draw
from footnotes.words import JOINED
from footnotes.works import Titles, work

OWN_FORMS = ("record", "record", "record", "record", "interview", "letter", "reprint", "reprint", "case")
"""Kinds of works that our own templates set better than the official styles."""
LOCALES = {"en": ("en-GB", "en-US"), "de": ("de-DE",), "fr": ("fr-FR",), "ru": ("ru-RU",), "uk": ("uk-UA",), "pl": ("pl-PL",), "it": ("it-IT",), "es": ("es-ES",), "pt": ("pt-PT", "pt-BR"), "cs": ("cs-CZ",), "nl": ("nl-NL",)}


@dataclass
class Document:
    """A document while it is being made up: its style of words, its works, what its notes cite."""

    code: str
    words: Style
    held: Habits
    losses: Losses
    items: dict[str, Item] = field(default_factory=dict)
    notes: list[list[Cite | str]] = field(default_factory=list)
    """For each note what it cites; in place of a cite the kind of a work that a template sets."""


def document(rng: Random, code: str, titles: Titles, notes: int) -> list[Sheet]:
    """The notes of one document in one official style."""
    made = Document(code, draw(rng, code), habits(rng, code), losses(rng))
    if rng.random() < 0.1:
        return [lost(rng, sheet, made.losses) for sheet in _list(rng, made, titles, notes)]
    for _ in range(notes):
        made.notes.append(_cited(rng, made, titles))
    cites = iter(_rendered(rng, made))
    return [noise(rng, lost(rng, _written(rng, made, note, cites, titles), made.losses), made.words) for note in made.notes]


def _new(rng: Random, made: Document, titles: Titles) -> str:
    """The key of a work not cited before."""
    code = rng.choice(FOREIGN) if rng.random() < 0.3 else made.code
    key = f"w{len(made.items)}"
    made.items[key] = csl_item(rng, code, titles, made.held)
    return key


def _cited(rng: Random, made: Document, titles: Titles) -> list[Cite | str]:
    """What one note cites: new works, known ones, the last one again."""
    if rng.random() < 0.07:
        return []
    found: list[Cite | str] = []
    before = [one for note in made.notes[-1:] for one in note[-1:] if isinstance(one, Cite)]
    for number in range(rng.choices((1, 2, 3, 4), (60, 26, 10, 4))[0]):
        draw = rng.random()
        if draw < 0.22:
            found.append(rng.choice((*OWN_FORMS, "cross")))
        elif draw < 0.34 and not number and len(before) == 1:
            found.append(_place(rng, made, before[0].key, 0.8))
        elif draw < 0.5 and made.items:
            found.append(_place(rng, made, rng.choice(list(made.items)), 0.85))
        else:
            found.append(_place(rng, made, _new(rng, made, titles), 0.6))
    return found


def _place(rng: Random, made: Document, key: str, chance: float) -> Cite:
    """A cite with the place cited, of one of many kinds."""
    if rng.random() >= chance or made.items[key]["kind"] in ("web", "news", "interview", "letter"):
        return Cite(key)
    first, _, last = str(made.items[key].get("page", "")).partition("-")
    low, high = (int(first), int(last)) if last else (1, 420)
    number = pages(rng, made.code, "–", low, high)
    draw = rng.random()
    if draw < made.losses.words:
        return Cite(key, number, "")
    if made.items[key]["kind"] == "record":
        return Cite(key, number, rng.choice(("folio", "folio", "page", "")))
    if draw < 0.9:
        return Cite(key, number)
    label = rng.choice(("chapter", "column", "note", "section", "paragraph", "line", "number", "figure", "part", "volume"))
    few = str(rng.randint(1, 40))
    return Cite(key, f"{roman(rng.randint(1, 6))}, {few}", "") if draw > 0.98 else Cite(key, roman(rng.randint(1, 12)) if label in ("chapter", "part", "volume") else few, label)


def _options(rng: Random) -> Options:
    return replace(HISTORY, printed=True, item_language=rng.random() < 0.15, keep_signature=rng.random() < 0.7, corrected=rng.random() < 0.8)


def _processor(rng: Random, made: Document, kind: str) -> Processor:
    """The works in a drawn style, in the document's language."""
    path = drawn_style(rng, made.code, kind)
    while kind == "note" and not _titled(path) and rng.random() < 0.8:
        path = drawn_style(rng, made.code, kind)
    return Processor(compiled(path, rng.choice(LOCALES[made.code]), _options(rng)), made.items, uncited=False)


@cache
def _titled(path: Path) -> bool:
    """Whether a style gives a work's title where it is first cited (most notes of historians do)."""
    processor = Processor(compiled(path, "en-US"), {"book": ITEMS["book"]}, uncited=False)
    return "Russia" in bare(next(iter(processor.notes([Citation((Cite("book"),), 1)]))))


def _rendered(rng: Random, made: Document) -> Iterator[Sheet]:
    """Each cite as the style prints it in its place, one after the other."""
    processor = _processor(rng, made, "note")
    cites = [[one for one in note if isinstance(one, Cite)] for note in made.notes]
    citations = [Citation(tuple(note), number) for number, note in enumerate(cites, 1)]
    for citation, texts in zip(citations, processor.cites(citations), strict=True):
        for cite, text in zip(citation.cites, texts, strict=True):
            yield _labelled(text, made.items[cite.key])


def _labelled(marked: str, item: Item) -> Sheet:
    """A rendered reference with its labels."""
    text, found = stretches(marked)
    ends = {name: frozenset(str(value)[-1:]) for name, value in item.items() if isinstance(value, str)}
    dates = {name: frozenset("." * bool(re.search(r"[^\W\d]\.$", _said(text, found, name)))) for name in ("issued", "accessed", "original-date")}
    spans = with_extent(text, labelled(text, found, ends | {"title-short": ends.get("title", frozenset())} | dates))
    kind = "ibid" if any(label == "ibid" for _, _, label in spans) else "full"
    return Sheet(text, spans, [(_start(text, spans), stop_of(text, spans), kind)] if spans else [])


def _said(text: str, found: tuple[Stretch, ...], name: str) -> str:
    return next((text[s.start : s.end] for s in found if s.variable == name), "")


def _start(text: str, spans: list[tuple[int, int, str]]) -> int:
    """Where a reference begins: behind the number of an entry ("[1]", "1.")."""
    number = re.match(r"\W*\d{1,3}[\]).]?\s*", text)
    first = min(s for s, _, _ in spans)
    if number and number.end() <= first:
        return first if not text[number.end() : first].strip("“„«\"'‘ ") else number.end()
    return len(text) - len(text.lstrip())


def _written(rng: Random, made: Document, note: list[Cite | str], cites: Iterator[Sheet], titles: Titles) -> Sheet:
    """One note: its references, what leads to them and stands between, before and behind."""
    sheet = Sheet()
    if not note or rng.random() < 0.14:
        sheet.put(prose(rng, made.words) + " ")
    for number, one in enumerate(note):
        if number:
            _between(sheet, made, rng)
        lead(sheet, made.words, rng, not number)
        if isinstance(one, Cite):
            _take(sheet, next(cites))
        elif one == "cross":
            cross(sheet, made.words, rng)
        else:
            full(sheet, made.words, rng, work(rng, made.code, titles, one))
    if note and rng.random() < 0.9 and not sheet.text.endswith("."):
        sheet.put(".")
    if note and rng.random() < 0.13:
        sheet.put(" " + prose(rng, made.words))
    return sheet


def _take(sheet: Sheet, reference: Sheet) -> None:
    """A rendered reference, put into the note; "Ibid." is small inside a sentence."""
    text = reference.text[: max((end for _, end, _ in reference.citations), default=None)]
    if sheet.text.rstrip() and sheet.text.rstrip()[-1] not in ".!?":
        text = uncapitalized(text)
    sheet.take(replace(reference, text=text))


def _between(sheet: Sheet, made: Document, rng: Random) -> None:
    draw = rng.random()
    if draw < 0.1:
        sheet.put(("" if sheet.text.endswith(".") else ".") + " " + prose(rng, made.words) + " ")
    elif draw < 0.26:
        sheet.put(rng.choice(JOINED[made.code]))
    elif made.code == "fr" and draw < 0.6:
        sheet.put(" ; ")
    else:
        sheet.put(made.words.semicolon)


def _list(rng: Random, made: Document, titles: Titles, number: int) -> Iterator[Sheet]:
    """A list of references, each entry as a note by itself."""
    while len(made.items) < number:
        _new(rng, made, titles)
    processor = _processor(rng, made, rng.choice(("note", "in-text", "in-text")))
    processor.prepare(tuple(made.items))
    entries = dict(processor.entries_of_bibliography())
    for key in made.items:
        sheet = _labelled(entries[key].replace("\n", " "), made.items[key]) if key in entries else Sheet()
        yield sheet if sheet.citations else _by_template(rng, made, titles)


def _by_template(rng: Random, made: Document, titles: Titles) -> Sheet:
    sheet = Sheet()
    full(sheet, made.words, rng, work(rng, made.code, titles))
    return sheet

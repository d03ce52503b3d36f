"""The public data sets as examples, their labels evened out to CSL variables.

They are read where they lie (``--corpora FOLDER``); nothing of them is in the project.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

from edele_refs.tagger.anystyle import bare, examples_in
from edele_refs.tagger.examples import Example, Labelled

_EDITOR = re.compile(r"(?i)a cura di|a c\. di|\bcur\.|\beds?\.|hrsg|\bhg\b|\bdir\.|éd\.|\(ed|édité|edited")
_YEAR = re.compile(r"(?<!\d)1[4-9]\d\d|(?<!\d)20[0-2]\d")
_ISSUE = re.compile(r"(?i)\b(?:n\.|nn\.|no\.|nr\.?|n°|fasc\.|heft|h\.|№)\s?[\dIVX/-]+")
_SIGNATURE = frozenset("archivalreference box filza folder registry numbered_ref attachment".split())
_PLACE = frozenset("foliation cartulation column ref".split())


def rows(path: Path) -> Iterator[dict[str, object]]:
    """The lines of a packed set."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def anystyle(folder: Path) -> list[Example]:
    """AnyStyle's two sets, each reference once."""
    found = [e for name in ("core", "gold") for e in examples_in((folder / "anystyle" / f"{name}.xml").read_bytes())]
    return list({example.text: example for example in found}.values())


def letters(text: str) -> str:
    """A text without what differs between two copies of it: spaces, marks and capitals.

    >>> letters("A. B., C-d (1990)")
    'abcd1990'
    """
    return "".join(c for c in text.casefold() if c.isalnum())


def whole_anystyle(folder: Path, name: str) -> list[Example]:
    """One of AnyStyle's sets with its own labels, marks included, as it is scored."""
    found = ((str(row["text"]), [tuple(s) for s in row["spans"]]) for row in rows(folder / "anystyle" / f"{name}.jsonl.gz"))  # type: ignore[attr-defined]
    return [Example(text, tuple(spans), ((0, len(text), "full"),), "reference") for text, spans in found]


def linkedbooks(path: Path) -> Iterator[Example]:
    """References of LinkedBooks whose title and container can be told apart."""
    for row in rows(path):
        text = str(row["text"])
        spans = [tuple(s) for s in row["spans"]]  # type: ignore[attr-defined]
        mapped = _linked(text, spans, str(row.get("type", "")))
        if mapped:
            yield Example(text, tuple(bare(text, *span) for span in mapped), ((0, len(text.rstrip(" ;.")), "full"),), "reference")


def _linked(text: str, spans: list[tuple[int, int, str]], kind: str) -> list[Labelled]:
    found: list[Labelled] = []
    titles = 0
    for start, end, label in spans:
        if label == "title":
            titles += 1
            closed = re.search(r"[,.] (?:in )?(«[^«»]+»|“[^“”]+”)[,.]?$", text[start:end]) if kind == "meta-annotation" and titles == 1 else None
            if closed:
                found += [(start, start + closed.start(), "title"), (start + closed.start(1), end, "container-title")]
                titles += 1
            else:
                found.append((start, end, "title" if titles == 1 or kind != "meta-annotation" else "container-title"))
        else:
            found += _part(text, start, end, label, kind, titles)
    return [] if kind == "meta-annotation" and titles < 2 else found


def _part(text: str, start: int, end: int, label: str, kind: str, titles: int) -> Iterator[Labelled]:
    words = text[start:end]
    if label == "author":
        yield start, end, "editor" if _EDITOR.search(words) else "author" if not titles else "container-author"
    elif label in ("publicationplace", "publisher"):
        yield start, end, "publisher-place" if label == "publicationplace" else "publisher"
    elif label in ("year", "date"):
        yield start, end, "issued"
    elif label == "pagination":
        yield start, end, "page" if kind == "meta-annotation" else "locator"
    elif label in _PLACE or (label == "numbered_ref" and kind != "primary"):
        yield start, end, "locator"
    elif label == "archive_lib":
        yield start, end, "archive"
    elif label in _SIGNATURE:
        yield start, end, "archive_location"
    elif label in ("volume", "tomo"):
        yield start, end, "volume"
    elif label == "abbreviation":
        low = words.casefold()
        yield start, end, "opcit" if "cit" in low else "ibid" if re.match(r"ib|ivi", low) else "idem"
    elif label == "publicationspecifications" and re.search(r"(?i)\bed\.|ediz|aufl|édit", words):
        yield start, end, "edition"
    elif label == "publicationnumber-year":
        yield from _numbers(text, start, end)


def _numbers(text: str, start: int, end: int) -> Iterator[Labelled]:
    year = next(iter(list(_YEAR.finditer(text, start, end))[-1:]), None)
    issue = _ISSUE.search(text, start, end)
    first = re.compile(r"[\dIVXLC]+(?=[\s,(/]|$)").search(text, start, end)
    if first and (not issue or first.start() < issue.start()) and not (year and first.start() == year.start()):
        yield first.start(), first.end(), "volume"
    if issue:
        yield issue.start(), issue.end(), "issue"
    if year:
        yield year.start(), year.end(), "issued"

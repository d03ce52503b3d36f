"""The cases of ``tests/cases/parse`` as labelled texts: notes, and what is known to stand in each.

A case prints every citation as the notes have it and what it states, a variable a line; a
citation whose words are not found in its note (or a line that breaks off) takes its note
out, so nothing is learnt from half a note.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from edele_refs.fields import FIELDS
from edele_refs.formats import read_document
from edele_refs.model import Note
from edele_refs.records.reading import load
from edele_refs.tagger.aligned import examples_of
from edele_refs.tagger.examples import Example
from known_failures import STEM
from markdown_cases import Case, cases

_HEAD = re.compile(r"(?P<note>\S+)\.(?P<number>\d+) (?P<kind>full|short|ibid|cross): (?P<text>.+)")
_VALUE = re.compile(r"    (?P<key>[\w-]+) = (?P<value>.+)")
_AROUND = ("locator", "introducer")


def parse_cases() -> list[list[Example]]:
    """The notes of the cases whose readings are right, those of one case together."""
    return [found for case in cases("parse") if case.path.stem != STEM and (found := _examples(case))]


def _examples(case: Case) -> list[Example]:
    document, stated = read_document(case["notes"].encode(), case.title), _stated(case["citations"])
    if document.prose:
        return []
    rows = [row for note in document.notes if (row := _row(note, stated.get(note.label, [])))]
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    return [Example(e.text, e.spans, e.citations, "case") for e in examples_of(load(lines))] if lines else []


def _stated(block: str) -> dict[str, list[dict[str, Any]]]:
    """What a case states of each note: the citations with their words and their values."""
    found: dict[str, list[dict[str, Any]]] = {}
    for line in block.split("\n"):
        if head := _HEAD.fullmatch(line):
            found.setdefault(head["note"], []).append({**head.groupdict(), "item": {}})
            last = found[head["note"]][-1]
        elif value := _VALUE.fullmatch(line):
            (last if value["key"] in _AROUND else last["item"])[value["key"]] = value["value"]
    return found


def _row(note: Note, stated: list[dict[str, Any]]) -> dict[str, Any] | None:
    """A note as the contract has it; nothing if one of its citations is not found in it."""
    found: list[dict[str, Any]] = []
    for one in stated:
        start = note.text.find(one["text"], found[-1]["end"] if found else 0)
        if start < 0:
            return None
        found.append(_citation(one, start))
    return {"doc": "case", "note": note.number, "text": note.text, "citations": found}


def _citation(one: dict[str, Any], start: int) -> dict[str, Any]:
    item = {key: _value(key, value) for key, value in one["item"].items() if key != "related"}
    around = {key: one.get(key) for key in _AROUND}
    return {"start": start, "end": start + len(one["text"]), "kind": one["kind"], "resolves_to": None, "item": item, **around}


def _value(key: str, value: str) -> Any:
    if FIELDS.get(key) != "names":
        return value
    return [_name(one) for one in value.removesuffix(" …").split("; ")]


def _name(written: str) -> dict[str, str]:
    """"Werth, Alexander" told apart; what stands in braces is no person's name."""
    if written.startswith("{"):
        return {"literal": written.strip("{}")}
    return dict(zip(("family", "given", "suffix"), written.split(", "), strict=False))

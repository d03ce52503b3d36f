"""Sigla: the short names that a document gives to archives and editions, and where it uses them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from edele_refs.aliases import introduced
from edele_refs.model import Reading, Span
from edele_refs.rules._once import once
from edele_refs.rules._plain import plain

CAPITALS = re.compile(r"(?<![\w-])[^\W\d_a-zà-öø-ÿа-яёіїєґß]{3,9}(?![\w’'])")
"""Three capitals or more, in one word: "AGAD", "ЦДАГО"."""
ROMAN = re.compile(r"[IVXLCDM]+")


class Siglum(NamedTuple):
    """A siglum in a note's text."""

    form: str
    note: str
    span: Span


@once
def given(reading: Reading) -> Mapping[str, Siglum]:
    """The sigla that notes introduce ("hereafter AGAD", "(далее – РГАДА)"), where they do so first."""
    found: dict[str, Siglum] = {}
    for note in reading.document.notes:
        text = note.text
        for name in introduced(text, Span(0, len(text))) if "(" in text or "[" in text else ():
            if head := CAPITALS.match(name):
                start = text.index(name)
                found.setdefault(head[0], Siglum(head[0], note.label, Span(start, start + len(head[0]))))
    return found


@once
def written(reading: Reading) -> Mapping[str, list[Siglum]]:
    """Every word of capitals in the notes, by itself, in order; Roman numbers left out."""
    found: dict[str, list[Siglum]] = {}
    for label, text in plain(reading).items():
        for word in CAPITALS.finditer(text):
            if word[0].isupper() and not ROMAN.fullmatch(word[0]):
                found.setdefault(word[0], []).append(Siglum(word[0], label, Span(*word.span())))
    return found


@once
def used(reading: Reading) -> Mapping[str, list[Siglum]]:
    """The sigla that stand for an archive, or for the whole of a short form's author or title."""
    found: dict[str, list[Siglum]] = {}
    for citation in reading.citations:
        text = reading.notes[citation.at.note].text
        item = citation.item
        forms = [item.text("archive")] if citation.kind == "full" else [item.text("title"), *(n.literal or n.family for n in item.names("author")[:1])]
        for form in forms:
            head = CAPITALS.match(form)
            if not head or (citation.kind != "full" and head[0] != form) or not head[0].isupper() or ROMAN.fullmatch(head[0]):
                continue
            start = text.find(form, citation.span.start, citation.span.end)
            if start >= 0:
                found.setdefault(head[0], []).append(Siglum(head[0], citation.at.note, Span(start, start + len(head[0]))))
    return found

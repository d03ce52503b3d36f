"""An edit on its way into a word processor's text: which characters, after which model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from edele_refs.formats._content import Atom, Field, Text
from edele_refs.formats._edits import Unplaced, narrowed
from edele_refs.model import Document, Edit, Span


class Change(NamedTuple):
    """An edit, and the stretch of the walked text where it is to be made."""

    edit: Edit
    span: Span
    document: Document

    def unplaced(self, why: str) -> Unplaced:
        """The error to raise."""
        return Unplaced(self.document, self.edit.note, why)

    @classmethod
    def of(cls, edit: Edit, stretches: Sequence[tuple[Span, str]], document: Document) -> list[Change]:
        """The changes of an edit in a text where it is one or several stretches, the last first."""
        if edit.live is not None and len(stretches) > 1:
            raise Unplaced(document, edit.note, "it runs over a page's end")
        return [
            cls(replace(edit, span=span, text=new), span, document)
            for span, new in reversed(stretches)
        ]

    def narrowed(self, text: Text) -> Edit:
        """What really changes of a plain edit; a marked one as it is."""
        if self.edit.marked or self.span.start == self.span.end:
            return Edit(self.edit.note, self.span, self.edit.text, self.edit.marked)
        return narrowed(Edit(self.edit.note, self.span, self.edit.text), text.text)

    def model(self, text: Text, span: Span) -> int:
        """The character whose faces the new text takes: of what it replaces, or touches.

        Something put in takes those of the character beside it that was part of the edit.
        """
        before = span.start > 0 and (span.start > self.span.start or span.start == len(text.text))
        at = span.start if span.start < span.end or not before else span.start - 1
        for place in (at, span.start - 1, span.start):
            if 0 <= place < len(text.text) and text.place(place).atom.run is not None:
                return place
        raise self.unplaced("it has no text that could be replaced")

    def fields_inside(self, text: Text, span: Span) -> list[Field]:
        """The fields that go with the text; one that is cut through makes the edit doubtful."""
        found = []
        for field, shown in text.fields():
            apart = shown.end <= span.start or shown.start >= span.end
            around = shown.start <= span.start and span.end <= shown.end
            if shown.start >= shown.end or apart or around or _but_for_a_stop(text, span, shown):
                continue
            if not (span.start <= shown.start and shown.end <= span.end):
                raise self.unplaced("the change would cut through a field")
            found.append(field)
        return found

    def begins_in_field(self, text: Text, span: Span) -> bool:
        """Whether the new text goes into a field that ends before the stop behind it does."""
        return any(_but_for_a_stop(text, span, shown) for _, shown in text.fields())

    def stretches(self, text: Text, span: Span) -> Iterator[tuple[Atom, int, int]]:
        """What a span covers of each source: an atom of it, and from where to where in it."""
        begun: tuple[Atom, int, int] | None = None
        at = span.start
        while at < span.end:
            atom, offset = text.place(at)
            if atom.run is None:
                raise self.unplaced("the change would run over a paragraph's end, or a formula")
            length = min(len(atom.text) - offset, span.end - at)
            start = atom.start + offset
            if begun and begun[0].run is atom.run and begun[0].source is atom.source:
                begun = (begun[0], begun[1], start + length)
            else:
                if begun:
                    yield begun
                begun = (atom, start, start + length)
            at += length
        if begun:
            yield begun


def _but_for_a_stop(text: Text, span: Span, shown: Span) -> bool:
    """A span is what a field shows, and the stop or comma behind it, which goes into the field."""
    behind = text.text[shown.end : span.end]
    return shown.start == span.start < shown.end < span.end and behind in (".", ",")

"""One edit made in the runs of a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from edele_refs.formats._change import Change
from edele_refs.formats._content import Field, Text
from edele_refs.formats._edits import Piece, pieces, plain
from edele_refs.formats._managers.zotero import written
from edele_refs.formats._splice import Splice
from edele_refs.formats.docx.names import child, short, value
from edele_refs.formats.docx.runs import field_around, isolated, made, of, with_faces
from edele_refs.formats.docx.styles import Styles
from edele_refs.model import Edit, Embedded

if TYPE_CHECKING:
    from lxml.etree import _Element

AUTHOR = "refs"
AROUND = frozenset(["hyperlink", "fldSimple", "sdtContent", "sdt", "smartTag", "ins", "customXml"])
"""Elements around runs that are taken away when nothing is left in them."""


class Tracking(NamedTuple):
    """What revision marks say: a number each, and when."""

    numbers: Iterator[int]
    moment: str

    def wrapped(self, name: str, runs: Sequence[_Element]) -> _Element:
        """Runs that follow each other, put into a revision mark in their place."""
        mark = runs[0].makeelement(of(runs[0], name))
        for key, said in (
            ("id", str(next(self.numbers))), ("author", AUTHOR), ("date", self.moment),
        ):  # fmt: skip
            mark.set(of(runs[0], key), said)
        if runs[0].getparent() is not None:
            runs[0].addprevious(mark)
        mark.extend(runs)
        return mark


def changed(
    text: Text, change: Change, styles: Styles, splice: Splice, tracking: Tracking | None
) -> None:
    """Make an edit. All that stands before it in the text keeps its place."""
    if change.edit.live is not None:
        _enclose(text, change, change.edit.live, splice)
        return
    edit = change.narrowed(text)
    span = edit.span
    model = text.place(change.model(text, span)).atom.run
    splice.touch(model)
    new = _runs(edit, model, styles)
    if span.start == span.end:
        _put(new, *_gap(text, span.start), tracking)
        return
    dropped = change.fields_inside(text, span)
    stretches = list(change.stretches(text, span))
    old = [isolated(atom.run, atom.source, a, b) for atom, a, b in reversed(stretches)][::-1]
    for run in old:
        splice.touch(run)
    inside = change.begins_in_field(text, span)
    _put(new, old[0] if inside else _outer(old[0], old[-1], dropped), True, tracking)
    _take(old, [part for one in dropped for part in one.parts], tracking)


def _enclose(text: Text, change: Change, live: Embedded, splice: Splice) -> None:
    """Make a stretch of text the result of a field; the text stays as it is."""
    span = change.span
    if change.fields_inside(text, span) or any(
        shown.start <= span.start < span.end <= shown.end for _, shown in text.fields()
    ):
        raise change.unplaced("it is in a field already, or has one in it")
    stretches = list(change.stretches(text, span))
    for atom, _, _ in stretches:
        splice.touch(atom.run)
    runs = [isolated(atom.run, atom.source, a, b) for atom, a, b in reversed(stretches)][::-1]
    if len({run.getparent() for run in runs}) > 1:
        raise change.unplaced("it stands in several links or tracked changes")
    code = written(live, span.of(text.text), change.edit.note)
    before, end = field_around(runs[0], f" ADDIN {code} ")
    for one in before:
        runs[0].addprevious(one)
    runs[-1].addnext(end)


def _runs(edit: Edit, model: _Element, styles: Styles) -> list[_Element]:
    paragraph = next((one for one in model.iterancestors() if short(one) == "p"), None)
    of_paragraph = styles.of(value(child(paragraph, "pPr"), "pStyle"))
    parts = pieces(edit.text) if edit.marked else [Piece(plain(edit))]
    return [
        made(model, part.text, with_faces(model, styles, of_paragraph, part.faces if edit.marked else None))
        for part in parts
        if part.text
    ]


def _gap(text: Text, at: int) -> tuple[_Element, bool]:
    """The run beside a place between two characters, and whether the place is before it."""
    if at < len(text.text) and (place := text.place(at)).atom.run is not None:
        atom = place.atom
        assert atom.run is not None and atom.source is not None
        start = atom.start + place.at
        if start == 0 and _is_first(atom.run, atom.source):
            return atom.run, True
        if start == 0:
            return isolated(atom.run, atom.source, 0, len(atom.source.text or "")), True
        rest = isolated(atom.run, atom.source, start, len(atom.source.text or ""))
        return rest, True
    atom = text.place(at - 1).atom
    assert atom.run is not None and atom.source is not None
    end = atom.start + text.place(at - 1).at + 1
    piece = isolated(atom.run, atom.source, 0, max(end, len(atom.source.text or "")))
    return piece, False


def _is_first(run: _Element, source: _Element) -> bool:
    return next((one for one in run if short(one) != "rPr"), None) is source


def _outer(first: _Element, last: _Element, dropped: Sequence[Field]) -> _Element:
    """What the new text goes before: the first run, or what ends before the last does."""
    outer = first
    for one in first.iterancestors():
        if short(one) == "p":
            break
        whole = all(part is not one for field in dropped for part in field.parts)
        if whole and (one is last.getparent() or one in last.iterancestors()):
            break
        outer = one
    return outer


def _put(new: Sequence[_Element], beside: _Element, before: bool, tracking: Tracking | None) -> None:
    if not new:
        return
    inserted = list(new)
    if tracking and not any(short(one) == "ins" for one in beside.iterancestors()):
        inserted = [tracking.wrapped("ins", inserted)]
    for one in inserted if before else reversed(inserted):
        if before:
            beside.addprevious(one)
        else:
            beside.addnext(one)


def _take(old: Sequence[_Element], parts: Sequence[_Element], tracking: Tracking | None) -> None:
    """Take runs away, and fields that went with them; or mark them as deleted."""
    if tracking:
        inside = (p.getparent() for p in parts if short(p) in ("fldChar", "instrText"))
        deleted = dict.fromkeys(run for run in (*old, *inside) if run is not None)
        for run in deleted:
            _rename(run)
        for group in _neighbours(list(deleted)):
            tracking.wrapped("del", group)
        return
    for one in (*old, *(p for p in parts if short(p) in ("fldChar", "instrText"))):
        _remove(one)


def _neighbours(runs: Sequence[_Element]) -> list[list[_Element]]:
    """Runs that stand beside each other, together."""
    groups: list[list[_Element]] = []
    for run in runs:
        if groups and run.getprevious() is groups[-1][-1]:
            groups[-1].append(run)
        else:
            groups.append([run])
    return groups


def _rename(run: _Element) -> None:
    """Text that is deleted has an element of another name."""
    names = {"t": "delText", "instrText": "delInstrText"}
    for one in run:
        if (name := short(one)) in names:
            one.tag = of(one, names[name])


def _remove(element: _Element) -> None:
    """Take an element away, and what is around it where nothing is left in that."""
    while True:
        parent = element.getparent()
        if parent is None:
            return
        parent.remove(element)
        name = short(parent)
        left = [one for one in parent if short(one) not in ("rPr", "sdtPr", "sdtEndPr")]
        if left or name not in (*AROUND, "r"):
            return
        element = parent

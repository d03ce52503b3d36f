"""One edit made in the text of OpenDocument, which stands between elements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha1
from typing import TYPE_CHECKING, NamedTuple

from edele_refs.formats._change import Change
from edele_refs.formats._content import Text
from edele_refs.formats._edits import pieces, plain
from edele_refs.formats._managers.zotero import written
from edele_refs.formats._splice import Splice
from edele_refs.formats.odt.inline import PARAGRAPHS
from edele_refs.formats.odt.names import attribute, full, short
from edele_refs.formats.odt.styles import WRITTEN, Said, Styles, on
from edele_refs.formats.odt.tracking import Tracking
from edele_refs.model import Edit, Embedded, Face, RefsError

if TYPE_CHECKING:
    from lxml.etree import _Element

MILESTONES = ("text:bookmark", "text:reference-mark", "text:change", "text:soft-page-break")
"""Elements that mark a place, and are empty by nature."""


class Spot(NamedTuple):
    """A place in the text of an element, or in the text behind it."""

    owner: _Element
    place: str
    at: int

    @property
    def around(self) -> _Element:
        """The element in which the text stands."""
        parent = self.owner.getparent()
        return self.owner if self.place == "text" or parent is None else parent

    @property
    def text(self) -> str:
        """The whole stretch of text."""
        return (self.owner.text if self.place == "text" else self.owner.tail) or ""

    def say(self, text: str) -> None:
        """Set it."""
        if self.place == "text":
            self.owner.text = text
        else:
            self.owner.tail = text


class Faces:
    """The automatic styles that new text needs, made when one is asked for."""

    def __init__(self, root: _Element, styles: Styles, splice: Splice) -> None:
        self.root, self.styles, self.splice = root, styles, splice
        self._made: dict[frozenset[tuple[Face, bool]], str] = {}
        self._new_group: _Element | None = None

    def around(self, element: _Element) -> Said:
        """The faces that hold inside an element."""
        chain = [element]
        while short(chain[-1]) not in PARAGRAPHS:
            parent = chain[-1].getparent()
            if parent is None:
                break
            chain.append(parent)
        said: dict[Face, bool] = {}
        for one in reversed(chain):
            family = "paragraph" if short(one) in PARAGRAPHS else "text"
            said.update(self.styles.of(family, attribute(one, "text:style-name")))
        return said

    def style(self, wanted: frozenset[Face], here: Said) -> str:
        """The style that makes text have these faces, nothing where it has them already."""
        now = on(here)
        turned = dict.fromkeys(wanted - now, True)
        places: set[Face] = {"superscript", "subscript"}
        turned |= {f: False for f in now - wanted if f not in places or not wanted & places}
        key = frozenset(turned.items())
        if turned and key not in self._made:
            self._made[key] = self._new(turned)
        return self._made[key] if turned else ""

    def _new(self, turned: dict[Face, bool]) -> str:
        name, taken = "Refs1", {name for _, name in self.styles.own}
        while name in taken:
            name = f"Refs{int(name[4:]) + 1}"
        group = self._group()
        style = group.makeelement(
            full("style:style"), {full("style:name"): name, full("style:family"): "text"}
        )
        properties = style.makeelement(full("style:text-properties"))
        for face, is_on in turned.items():
            for key, value in WRITTEN[face][0 if is_on else 1].items():
                properties.set(full(key), value)
                if key in ("fo:font-style", "fo:font-weight"):
                    for script in ("asian", "complex"):
                        properties.set(full(f"style:{key[3:]}-{script}"), value)
        style.append(properties)
        group.append(style)
        self.styles.own["text", name] = ("", dict(turned))
        return name

    def _group(self) -> _Element:
        """The element that holds the styles, which a document may do without."""
        name, body = full("office:automatic-styles"), self.root.find(full("office:body"))
        group = self.root.find(name)
        if group is None:
            if body is None:
                raise RefsError("this document has no body (office:body); nothing was written")
            group = self._new_group = self.root.makeelement(name)
            body.addprevious(group)
            self.splice.put_before(body, group)
        elif group is not self._new_group:
            self.splice.touch(group)
        return group


def changed(
    text: Text, change: Change, faces: Faces, splice: Splice, tracking: Tracking | None = None
) -> None:
    """Make an edit. All that stands before it in the text keeps its place."""
    if change.edit.live is not None:
        _enclose(text, change, change.edit.live, splice)
        return
    edit = change.narrowed(text)
    span = edit.span
    if span.start == span.end:
        at = change.model(text, span)
        atom, offset = text.place(at)
        offset += atom.start + (at < span.start)
        spot = _beside(atom.run, at < span.start) if atom.source == "element" else Spot(atom.run, atom.source, offset)
        splice.touch(spot.around)
        _insert(spot, edit, faces, tracking)
        return
    dropped = change.fields_inside(text, span)
    stretches = [(Spot(atom.run, atom.source, a), b) for atom, a, b in change.stretches(text, span)]
    for spot, _ in stretches:
        splice.touch(spot.around)
    gone = list(map(_content, stretches)) if tracking else []
    emptied = []
    last = stretches[-1][0].around if stretches[-1][0].place != "element" else stretches[-1][0].owner
    for spot, end in reversed(stretches):
        if spot.place == "element":
            continue
        spot.say(spot.text[: spot.at] + spot.text[end:])
        emptied.append(spot.around)
    first = stretches[0][0]
    spot = _beside(first.owner, False) if first.place == "element" else _outer(first, last)
    _insert(spot, edit, faces, tracking, gone)
    for one, _ in stretches:
        if one.place == "element":
            _remove(one.owner)
    for field in dropped:
        for part in field.parts:
            _remove(part)
    for element in emptied:
        _clear(element)


def _enclose(text: Text, change: Change, live: Embedded, splice: Splice) -> None:
    """Put a stretch of text between the two ends of a reference mark; it stays as it is."""
    span = change.span
    if change.fields_inside(text, span) or any(
        shown.start <= span.start < span.end <= shown.end for _, shown in text.fields()
    ):
        raise change.unplaced("it is in a reference mark already, or has one in it")
    code = written(live, span.of(text.text), change.edit.note)
    name = f"{code} RND{sha1(code.encode()).hexdigest()[:10]}"
    for at, end in ((span.end - 1, "end"), (span.start, "start")):
        atom, offset = text.place(at)
        if atom.run is None:
            raise change.unplaced("it begins or ends at a paragraph's end")
        behind = end == "end"
        spot = Spot(atom.run, atom.source, atom.start + offset + behind)
        spot = _beside(atom.run, behind) if atom.source == "element" else spot
        splice.touch(spot.around)
        tag = full(f"text:reference-mark-{end}")
        mark = spot.owner.makeelement(tag, {full("text:name"): name})
        mark.tail = spot.text[spot.at :]
        spot.say(spot.text[: spot.at])
        _place(spot, [mark])


def _outer(spot: Spot, last: _Element) -> Spot:
    """The same place, before the elements that begin there and end before the last stretch."""
    while spot.place == "text" and spot.at == 0 and short(spot.owner) not in PARAGRAPHS:
        if spot.owner is last or spot.owner in last.iterancestors():
            break
        spot = _beside(spot.owner, False)
    return spot


def _beside(element: _Element, after: bool) -> Spot:
    """The place before an element, or behind it."""
    if after:
        return Spot(element, "tail", 0)
    before = element.getprevious()
    if before is not None:
        return Spot(before, "tail", len(before.tail or ""))
    parent = element.getparent()
    assert parent is not None
    return Spot(parent, "text", len(parent.text or ""))


def _content(stretch: tuple[Spot, int]) -> tuple[str, str]:
    """What a stretch holds, and the style of the span around it."""
    spot, end = stretch
    around = spot.around
    style = attribute(around, "text:style-name") if short(around) == "text:span" else ""
    return (" " if spot.place == "element" else spot.text[spot.at : end]), style


def _insert(
    spot: Spot,
    edit: Edit,
    faces: Faces,
    tracking: Tracking | None,
    gone: Sequence[tuple[str, str]] = (),
) -> None:
    """Put the edit's text in its place, in spans where its faces are others than around it."""
    head, tail = spot.text[: spot.at], spot.text[spot.at :]
    made = [tracking.deleted(gone)] if tracking and gone else []
    begin, end = tracking.inserted() if tracking and plain(edit) else (None, None)
    made += [begin] if begin is not None else []
    for text, style in _styled(edit, faces, spot.around):
        if style:
            new = spot.owner.makeelement(full("text:span"), {full("text:style-name"): style})
            new.text = text
            made.append(new)
        elif made:
            made[-1].tail = (made[-1].tail or "") + text
        else:
            head += text
    made += [end] if end is not None else []
    if not made:
        spot.say(head + tail)
        return
    made[-1].tail = (made[-1].tail or "") + tail
    spot.say(head)
    _place(spot, made)


def _place(spot: Spot, made: Sequence[_Element]) -> None:
    if spot.place == "text":
        for at, new in enumerate(made):
            spot.owner.insert(at, new)
        return
    parent = spot.around
    index = parent.index(spot.owner) + 1
    for at, new in enumerate(made):
        parent.insert(index + at, new)


def _styled(edit: Edit, faces: Faces, around: _Element) -> Iterator[tuple[str, str]]:
    if not edit.marked:
        yield plain(edit), ""
        return
    here = faces.around(around)
    for piece in pieces(edit.text):
        yield piece.text, faces.style(piece.faces, here)


def _remove(element: _Element) -> None:
    """Take an element away, and keep the text behind it."""
    spot = _beside(element, False)
    spot.say(spot.text + (element.tail or ""))
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _clear(element: _Element) -> None:
    """Take away an element in which nothing is left."""
    while short(element) not in PARAGRAPHS and not len(element) and not element.text:
        parent = element.getparent()
        if parent is None or short(element).startswith(MILESTONES):
            return
        _remove(element)
        element = parent

"""Runs of WordprocessingML: cut in two, made anew, put into other faces."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from typing import TYPE_CHECKING

from edele_refs.formats.docx.names import XML_SPACE, child, short
from edele_refs.formats.docx.styles import Said, Styles
from edele_refs.model import Face

if TYPE_CHECKING:
    from lxml.etree import _Element

ORDER = """rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint
    noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect
    bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange""".split()
"""The order in which the schema wants the properties of a run."""
ELEMENTS: dict[Face, tuple[str, ...]] = {
    "bold": ("b", "bCs"),
    "italic": ("i", "iCs"),
    "small-caps": ("smallCaps",),
    "underline": ("u",),
}


def of(element: _Element, name: str) -> str:
    """A full name in the dialect of an element."""
    return f"{element.tag[: element.tag.index('}') + 1]}{name}"


def made(run: _Element, text: str, properties: _Element | None) -> _Element:
    """A new run, of the dialect of another."""
    new = run.makeelement(of(run, "r"))
    if properties is not None:
        new.append(properties)
    inner = new.makeelement(of(run, "t"))
    inner.text = text
    inner.set(XML_SPACE, "preserve")
    new.append(inner)
    return new


def field_around(run: _Element, code: str) -> tuple[list[_Element], _Element]:
    """The runs that begin a field with this code before another run, and the one that ends it."""

    def with_child(name: str, kind: str = "") -> _Element:
        new = run.makeelement(of(run, "r"))
        inner = new.makeelement(of(run, name))
        if kind:
            inner.set(of(run, "fldCharType"), kind)
        else:
            inner.text = code
            inner.set(XML_SPACE, "preserve")
        new.append(inner)
        return new

    begin = [with_child("fldChar", "begin"), with_child("instrText"), with_child("fldChar", "separate")]
    return begin, with_child("fldChar", "end")


def isolated(run: _Element, source: _Element, start: int, end: int) -> _Element:
    """Cut a run so that a stretch of the text of one of its elements is a run of its own.

    What stands before it stays in its run and element, what is behind goes into another
    run. Gives back the run of the stretch.
    """
    children = list(run)
    at = children.index(source)
    text = (source.text or "") if short(source) == "t" else ""
    head = [one for one in children[:at] if short(one) != "rPr"]
    tail = children[at + 1 :]
    if text[end:]:
        tail.insert(0, _part(source, text[end:]))
    if tail:
        run.addnext(_shell(run, tail))
    if text[:start]:
        middle = _shell(run, [_part(source, text[start:end])])
        _say(source, text[:start])
        run.addnext(middle)
        return middle
    if text[end:]:
        _say(source, text[:end])
    if head:
        middle = _shell(run, [source])
        run.addnext(middle)
        return middle
    return run


def _say(source: _Element, text: str) -> None:
    source.text = text
    source.set(XML_SPACE, "preserve")


def _part(source: _Element, text: str) -> _Element:
    new = source.makeelement(source.tag)
    new.text = text
    new.set(XML_SPACE, "preserve")
    return new


def _shell(run: _Element, content: Iterable[_Element]) -> _Element:
    """A run with the same attributes and properties and another content."""
    new = run.makeelement(run.tag, {str(key): str(said) for key, said in run.attrib.items()})
    properties = child(run, "rPr")
    if properties is not None:
        new.append(deepcopy(properties))
    new.extend(content)
    return new


def with_faces(
    run: _Element, styles: Styles, paragraph: Said, faces: frozenset[Face] | None
) -> _Element | None:
    """The properties of a run for a text in these faces (None: in those of the run)."""
    found = child(run, "rPr")
    properties = deepcopy(found) if found is not None else run.makeelement(of(run, "rPr"))
    for one in list(properties):
        if short(one) in ("rPrChange", "vanish"):
            properties.remove(one)
    if faces is not None:
        for face in ELEMENTS:
            _set(properties, face, face in faces, styles, paragraph)
        _set_place(properties, faces, styles, paragraph)
    return properties if len(properties) else None


def _set(properties: _Element, face: Face, on: bool, styles: Styles, paragraph: Said) -> None:
    if (face in styles.faces(properties, paragraph)) == on:
        return
    for name in ELEMENTS[face]:
        for one in [one for one in properties if short(one) == name]:
            properties.remove(one)
    if (face in styles.faces(properties, paragraph)) == on:
        return
    for name in ELEMENTS[face]:
        new = properties.makeelement(of(properties, name))
        if face == "underline":
            new.set(of(properties, "val"), "single" if on else "none")
        elif not on:
            new.set(of(properties, "val"), "0")
        _insert(properties, new)


def _set_place(
    properties: _Element, faces: frozenset[Face], styles: Styles, paragraph: Said
) -> None:
    """Superscript, subscript, or neither."""
    both = {"superscript", "subscript"}
    wanted = both & faces
    if both & styles.faces(properties, paragraph) == wanted:
        return
    for one in [one for one in properties if short(one) == "vertAlign"]:
        properties.remove(one)
    if both & styles.faces(properties, paragraph) == wanted:
        return
    new = properties.makeelement(of(properties, "vertAlign"))
    new.set(of(properties, "val"), next(iter(wanted), "baseline"))
    _insert(properties, new)


def _insert(properties: _Element, new: _Element) -> None:
    """Put a property where the schema wants it."""
    rank = ORDER.index(short(new))
    later = (
        at
        for at, one in enumerate(properties)
        if (name := short(one)) in ORDER and ORDER.index(name) > rank
    )
    properties.insert(next(later, len(properties)), new)

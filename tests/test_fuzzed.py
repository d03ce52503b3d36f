"""Documents changed by chance, byte for byte or element for element: a result or clear words.

    PYTHONPATH=src:tests python tests/test_fuzzed.py 10000 5000

tries 5,000 from number 10,000 on. What was found so has a test of its own beside its reader.
"""

from __future__ import annotations

import copy
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from functools import cache

import pytest
from lxml import etree

from edele_refs.formats import read_document, replace, writable
from edele_refs.formats._zip import Container, packed
from edele_refs.model import Edit, RefsError, Span
from fixtures import fixtures
from hostile_files import good
from markup_files import PLACES, files, place

SECONDS = 5
"""Of the processor, which one document may take; each takes some milliseconds."""
SIGNS = [
    *(b"{ } [ ] < > </ \\ $ & | ` _ * ' \" ( ) @ ^[ [^1] [^1]: || {{ }} <!-- --> <ref> </ref> <ref/> ]]> <![CDATA[ <?x?> 1. [1]_ -1".split()),
    b"\0", b"\xff", b"\r", b"\n\n", b"```\n", b"---\n", b"&#0;", b"&#x110000;", b"%00", b"\\footnote{", b"\\begin{", b"#footnote[", b"footnote:[",
    b"[fn:1]", b".. [1] ", b"99999999999999999999", "²٣①\u200b\u2028".encode(),
]  # fmt: skip
WORDS = ["", " ", "0", "-1", "1", "99999999999", "#", "#x", "../../x", "²", "٣", "{", "%00", "Ibid.", "1. ", "\n\n", "\u200b"]


@cache
def sound() -> list[tuple[str, bytes]]:
    """A document of every shape that the tests make: its suffix and its bytes."""
    named = [(f".{name.rpartition('.')[2]}", data) for name, data in good().items()]
    return [*named, *files().values(), *map(place, PLACES), *((one.suffix, one.data) for one in fixtures())]


def bytes_changed(chance: random.Random, data: bytes) -> bytes:
    """Bits turned, bytes lost, doubled, put elsewhere, signs of markup put in."""
    new = bytearray(data)
    for _ in range(chance.choice([1, 1, 2, 3, 8, 30])):
        at, other, size = chance.randrange(len(new) + 1), chance.randrange(len(new) + 1), chance.randrange(1, 60)
        kind = chance.randrange(7)
        if kind < 2:
            new[at : at + 1] = bytes([chance.randrange(256)])
        elif kind < 4:
            new[at : at + kind - 2] = chance.choice(SIGNS)
        elif kind == 4:
            del new[at : at + size]
        elif kind == 5:
            new[at:at] = new[other : other + size]
        elif chance.random() < 0.2:
            del new[at:]
    return bytes(new)


def tree_changed(chance: random.Random, data: bytes) -> bytes:
    """Elements lost, doubled, called otherwise, their attributes and texts changed."""
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return bytes_changed(chance, data)
    for _ in range(chance.choice([1, 1, 2, 4, 10])):
        elements = list(root.iter("*"))
        one, other = chance.choice(elements), chance.choice(elements)
        chance.choice(CHANGES)(chance, one, other)
    return etree.tostring(root)


def _lose(_: random.Random, one: etree._Element, __: etree._Element) -> None:
    if (parent := one.getparent()) is not None:
        parent.remove(one)


def _double(chance: random.Random, one: etree._Element, other: etree._Element) -> None:
    one.insert(chance.randrange(len(one) + 1), copy.deepcopy(other))


def _rename(_: random.Random, one: etree._Element, other: etree._Element) -> None:
    one.tag = other.tag


def _attribute(chance: random.Random, one: etree._Element, other: etree._Element) -> None:
    if names := [*one.attrib, *other.attrib]:
        name = chance.choice(names)
        one.set(name, other.get(name) if chance.random() < 0.5 and name in other.attrib else chance.choice(WORDS))


def _no_attribute(chance: random.Random, one: etree._Element, _: etree._Element) -> None:
    if one.attrib:
        del one.attrib[chance.choice(list(one.attrib))]


def _text(chance: random.Random, one: etree._Element, _: etree._Element) -> None:
    one.text = chance.choice(WORDS)


def _tail(chance: random.Random, one: etree._Element, _: etree._Element) -> None:
    one.tail = chance.choice(WORDS)


CHANGES: list[Callable[[random.Random, etree._Element, etree._Element], None]] = [_lose, _double, _rename, _attribute, _attribute, _no_attribute, _text, _tail]


def changed(number: int) -> tuple[str, bytes]:
    """The document of this number: a suffix and bytes."""
    chance = random.Random(number)
    suffix, data = chance.choice(sound())
    change = chance.choice([bytes_changed, tree_changed])
    if data.startswith(b"PK") and chance.random() < 0.9:  # else its sums would be wrong, and nothing else be tried
        with Container(data, "x") as container:
            members = {name: container.read(name) for name in container.names}
        name = chance.choice(list(members))
        return suffix, packed({**members, name: change(chance, members[name])})
    return suffix, change(chance, data)


def tried(number: int) -> str:
    """It is read, and an edit is made in it: how far that came. Nothing but ``RefsError`` may be raised."""
    suffix, data = changed(number)
    chance, begun = random.Random(-number), time.process_time()
    try:
        document = read_document(data, "x", suffix)
        notes = [note for note in document.notes if note.text]
        if not notes or not writable(document):
            return "read"
        note = chance.choice(notes)
        start = chance.randrange(len(note.text))
        replace(data, document, [Edit(note.label, Span(start, min(start + chance.randrange(20), len(note.text))), chance.choice(["X", "", "a & b", "«ж» [x] {y} $z_1 *q* <b>"]))])
    except RefsError as error:
        assert 10 < len(str(error)) < 1000, error
        return "refused"
    finally:
        assert time.process_time() - begun < SECONDS
    return "written"


@pytest.mark.slow
@pytest.mark.parametrize("hundred", range(8))
def test_documents_changed_by_chance(hundred: int) -> None:
    found = Counter(map(tried, range(hundred * 100, hundred * 100 + 100)))
    assert found["written"] >= 20 and found["refused"] >= 10


if __name__ == "__main__":
    first, count = map(int, sys.argv[1:])
    print(Counter(map(tried, range(first, first + count))))

"""Broken and hostile containers: a document or a clear refusal, in bounded time and memory."""

from __future__ import annotations

import random
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest

import docx_files as d
import odt_files as o
from edele_refs.formats import Limits, Options, read_document, replace
from edele_refs.formats._zip import Container, packed
from edele_refs.model import Document, Edit, RefsError, Span
from epub_files import call, epub
from epub_files import note as epub_note
from pdf_files import page, pdf
from test_bad_input import measured
from test_pdf import WORKS

WERTH = "Alexander Werth, Russia at War (New York, 1964), 422."
GOOD: dict[str, bytes] = {
    ".docx": d.docx(d.paragraph(d.run("Text"), d.ref(1)), d.note(1, d.run(WERTH))),
    ".odt": o.odt(o.paragraph("Text", o.note(1, WERTH))),
    ".epub": epub({"c.xhtml": call(1, "#n1") + epub_note(1, "n1", WERTH)}),
    ".pdf": pdf([page(1, WORKS), page(2, ["3 Ibid."], first=3)]),
}


def read_or_refused(data: bytes, suffix: str) -> Document | str:
    """The document, or the words of the refusal, which name the file; nothing else may be raised."""
    try:
        return read_document(data, "x", suffix)
    except RefsError as error:
        assert str(error).startswith("x") and len(str(error)) < 400
        return str(error)


# ---------------------------------------------------------------- broken by chance


@pytest.mark.parametrize("suffix", GOOD)
@pytest.mark.parametrize("part", range(1, 20))
def test_cut_off(suffix: str, part: int) -> None:
    data = GOOD[suffix]
    found = read_or_refused(data[: len(data) * part // 20], suffix)
    assert isinstance(found, str) or suffix == ".pdf"


@pytest.mark.parametrize("suffix", GOOD)
@pytest.mark.parametrize("seed", range(12))
def test_bytes_that_are_wrong(suffix: str, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(GOOD[suffix])
    for _ in range(chance.choice([1, 5, 50])):
        data[chance.randrange(len(data))] = chance.randrange(256)
    read_or_refused(bytes(data), suffix)


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".epub"])
@pytest.mark.parametrize("seed", range(10))
def test_members_that_are_wrong(suffix: str, seed: int) -> None:
    """The container is sound, a part of it is not."""
    chance = random.Random(seed)
    with Container(GOOD[suffix], "x") as container:
        members = {name: container.read(name) for name in container.names}
    name = chance.choice([name for name in members if name != "mimetype"])
    part = bytearray(members[name])
    start = chance.randrange(len(part))
    part[start : start + chance.randrange(1, 60)] = chance.randbytes(chance.randrange(30))
    read_or_refused(packed({**members, name: bytes(part)}), suffix)


@pytest.mark.parametrize("suffix", GOOD)
def test_another_kind_of_file(suffix: str) -> None:
    """The suffix says one thing, the bytes another: they are read as what they are."""
    for other, data in GOOD.items():
        found = read_document(data, "x", suffix)
        assert found.format == other[1:] and found.notes
    for data in (b"", b"{\\rtf1 text}", b"\xd0\xcf\x11\xe0" + bytes(600), b"PK\x05\x06" + bytes(18)):
        assert isinstance(read_or_refused(data, suffix), str)


# ---------------------------------------------------------------- meant to do harm


def with_member(suffix: str, name: str, data: bytes) -> bytes:
    with Container(GOOD[suffix], "x") as container:
        members = {one: container.read(one) for one in container.names}
    return packed({**members, name: data})


MAIN = {".docx": "word/footnotes.xml", ".odt": "content.xml", ".epub": "OPS/text/c.xhtml"}
ENTITIES = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMBS = {
    "entities": f'<!DOCTYPE x [<!ENTITY l0 "lol">{ENTITIES}]><x>&l9;</x>'.encode(),
    "entities in UTF-16": f'<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [<!ENTITY l0 "lol">{ENTITIES}]><x>&l9;</x>'.encode("utf-16"),
    "entities in an attribute": f'<!DOCTYPE x [<!ENTITY l0 "lol">{ENTITIES}]><x a="&l9;"/>'.encode(),
    "an entity of a file": b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
    "a parameter entity": b'<!DOCTYPE x [<!ENTITY % e SYSTEM "http://localhost:9/e.dtd">%e;]><x/>',
    "depth": b"<x>" * 100_000 + b"</x>" * 100_000,
    "depth just above": b"<x>" * 257 + b"</x>" * 257,
    "a text without end": b"<x>" + b"a" * 11_000_000 + b"</x>",
    "zeros": bytes(70 * 2**20),
    "spaces at 1000:1": b"<x>" + b" " * (40 * 2**20) + b"</x>",
}  # fmt: skip


@pytest.mark.parametrize("suffix", MAIN)
@pytest.mark.parametrize("bomb", BOMBS)
def test_bombs(suffix: str, bomb: str) -> None:
    found = read_or_refused(with_member(suffix, MAIN[suffix], BOMBS[bomb]), suffix)
    assert isinstance(found, str) or (suffix == ".epub" and not any("root:" in n.text for n in found.notes))


@pytest.mark.slow
@pytest.mark.parametrize("suffix", MAIN)
@pytest.mark.parametrize("bomb", ["entities", "depth", "zeros", "spaces at 1000:1"])
def test_bombs_stay_small(tmp_path: Path, suffix: str, bomb: str) -> None:
    path = tmp_path / f"bomb{suffix}"
    path.write_bytes(with_member(suffix, MAIN[suffix], BOMBS[bomb]))
    result = measured("parse", path)
    assert result.status == 2 and "refs: " in result.output
    assert result.peak < 300_000_000


def test_every_limit_is_named_and_can_be_raised() -> None:
    data = GOOD[".docx"]
    for limits, words in (
        (Limits(file=100), "larger than 0.0001 MB"),
        (Limits(entries=2), "more than 2 files"),
        (Limits(member=400), "larger than 0.000381"),
        (Limits(unpacked=1200), "all that is in it is larger"),
    ):
        with pytest.raises(RefsError, match=words) as refused:
            read_document(data, "x", ".docx", Options(limits=limits))
        assert "--limits" in str(refused.value)
        assert read_document(data, "x", ".docx", Options(limits=limits.times(1000))).notes
    spaced = with_member(".docx", "word/footnotes.xml", d.HEAD.encode() + b"<x>" + b" " * 2**21 + b"</x>")
    with pytest.raises(RefsError, match="packed more than 200:1"):
        read_document(spaced, "x", ".docx", Options(limits=Limits(ratio_from=2**20)))


def many_entries() -> bytes:
    return packed({f"word/{n}.xml": b"" for n in range(5001)} | {"word/document.xml": b"<x/>"})


def lying_size() -> bytes:
    """The directory says that a member is small; it is not."""
    data = bytearray(with_member(".docx", "word/footnotes.xml", bytes(70 * 2**20)))
    at = data.rindex(b"word/footnotes.xml") - 46
    data[at + 24 : at + 28] = struct.pack("<I", 100)
    return bytes(data)


def overlapping() -> bytes:
    """Two entries of the directory for the same bytes."""
    data = GOOD[".docx"]
    end = data.rindex(b"PK\x05\x06")
    start, length = struct.unpack("<I", data[end + 16 : end + 20])[0], struct.unpack("<I", data[end + 12 : end + 16])[0]
    directory = data[start : start + length]
    count = struct.unpack("<H", data[end + 10 : end + 12])[0]
    tail = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, count * 2, count * 2, length * 2, start, 0)
    return data[:start] + directory * 2 + tail


def locked() -> bytes:
    data = bytearray(GOOD[".docx"])
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = -1
        while (place := data.find(sign, place + 1)) >= 0:
            data[place + at] |= 1
    return bytes(data)


def strange_packing() -> bytes:
    return GOOD[".docx"].replace(b"\x08\x00\x00\x00!\x00", b"\x63\x00\x00\x00!\x00")


def escaping_names() -> bytes:
    return with_member(".docx", "../../../../tmp/refs-was-here", b"x")


ARCHIVES: dict[str, Callable[[], bytes]] = {
    f.__name__: f for f in (many_entries, lying_size, overlapping, locked, strange_packing, escaping_names)
}


@pytest.mark.parametrize("kind", ARCHIVES)
def test_hostile_archives(kind: str) -> None:
    found = read_or_refused(ARCHIVES[kind](), ".docx")
    if kind in ("many_entries", "lying_size", "locked", "strange_packing"):
        assert isinstance(found, str)
    assert not Path("/tmp/refs-was-here").exists()


def relations(*each: str) -> bytes:
    inner = "".join(f"<Relationship {one}/>" for one in each)
    return f'<Relationships xmlns="{d.PACKAGE}/relationships">{inner}</Relationships>'.encode()


NOTES = f'Id="rId9" Type="{d.R}/footnotes" Target='
RELATIONS = {
    "none": (relations(), True),
    "no such part": (relations(NOTES + '"nowhere.xml"'), True),
    "outside": (relations(NOTES + '"http://a.b/c.xml" TargetMode="External"'), True),
    "above": (relations(NOTES + '"../../../etc/passwd"'), True),
    "itself": (relations(NOTES + '"document.xml"'), False),
    "empty": (relations("", 'Id="x"', 'Target="x"'), True),
    "another case": (relations(NOTES + '"FootNotes.XML"'), True),
    "from the root": (relations(NOTES + '"/word/footnotes.xml"'), True),
    "no XML": (b"words", None),
}


@pytest.mark.parametrize("kind", RELATIONS)
def test_wrong_relationships(kind: str) -> None:
    """The notes are found where they usually are; or they are said to be missing."""
    data, there = RELATIONS[kind]
    found = read_or_refused(with_member(".docx", "word/_rels/document.xml.rels", data), ".docx")
    if there is None:
        assert isinstance(found, str)
    else:
        assert isinstance(found, Document) and bool(found.notes) is there
        assert there or found.missing == ("1",)


ODD = {
    "styles in a circle": d.paragraph(d.run("x", '<w:rStyle w:val="A"/>'), d.ref(1)),
    "a field without an end": d.paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', d.ref(1)),
    "a field without a beginning": d.paragraph('<w:r><w:fldChar w:fldCharType="end"/></w:r>', d.ref(1)),
    "a link to nothing": d.paragraph(f'<w:hyperlink r:id="no">{d.run("x")}</w:hyperlink>', d.ref(1)),
    "a sign that is none": d.paragraph('<w:r><w:sym w:char="zzzz"/><w:sym w:char="FFFFFFFF"/></w:r>', d.ref(1)),
    "a reference without an id": d.paragraph("<w:r><w:footnoteReference/></w:r>", d.ref(1)),
    "twice": d.paragraph(d.ref(1), d.ref(1)),
    "numbers that are none": d.paragraph(d.ref(1)) + '<w:sectPr><w:footnotePr><w:numStart w:val="x"/><w:numFmt w:val="odd"/></w:footnotePr></w:sectPr>',
    "huge numbers": d.paragraph(d.ref(1)) + '<w:sectPr><w:footnotePr><w:numStart w:val="99999999999"/><w:numFmt w:val="upperLetter"/></w:footnotePr></w:sectPr>',
}  # fmt: skip


@pytest.mark.parametrize("kind", ODD)
def test_odd_word_files(kind: str) -> None:
    circle = '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    data = d.docx(ODD[kind], d.note(1, d.run(WERTH)), more={"word/styles.xml": f"<w:styles {d.SPACES}>{circle}</w:styles>"})
    found = read_document(data, "x", ".docx")
    assert found.notes[0].text == WERTH
    result = replace(data, found, [Edit(found.notes[0].label, Span(0, 9), "A.")])
    assert read_document(result, "x", ".docx").notes[0].text == WERTH.replace("Alexander", "A.")


def odd_texts() -> Iterator[str]:
    yield o.paragraph("a", '<text:s text:c="999999999999"/>', '<text:s text:c="-3"/>', o.note(1, WERTH))
    yield o.paragraph('<text:note text:id="a"/>', '<text:note><text:note-body/></text:note>', o.note(1, WERTH))
    yield o.paragraph(o.note(1, WERTH, id="a"), o.note(2, WERTH, id="a"))
    yield o.paragraph('<text:reference-mark-end text:name="x"/>', o.note(1, WERTH))
    yield o.paragraph("<text:span>" * 200 + "deep" + "</text:span>" * 200, o.note(1, WERTH))


@pytest.mark.parametrize("body", list(odd_texts()))
def test_odd_open_documents(body: str) -> None:
    found = read_document(o.odt(body), "x", ".odt")
    assert any(note.text == WERTH for note in found.notes)


def test_encrypted_docx_is_an_old_office_file() -> None:
    assert "save it as docx" in str(read_or_refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096), ".docx"))


def test_zip_files_that_are_no_documents() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "words")
    assert "no Word document" in str(read_or_refused(out.getvalue(), ".docx"))
    assert "ZIP archive" in str(read_or_refused(out.getvalue(), ".txt"))


@pytest.mark.slow
def test_a_large_document_stays_small(tmp_path: Path) -> None:
    """50 MB of XML around 1,000 notes."""
    filler = d.paragraph(*(d.run("The soldiers who crossed the lines did so for many reasons. ") for _ in range(4)))
    body = "".join(d.paragraph(d.run("So."), d.ref(n)) + filler * 130 for n in range(1, 1001))
    notes = "".join(d.note(n, d.run(WERTH)) for n in range(1, 1001))
    path = tmp_path / "large.docx"
    path.write_bytes(d.docx(body, notes))
    with Container(path.read_bytes(), "x") as container:
        assert 40_000_000 < len(container.read("word/document.xml")) < 60_000_000
    result = measured("parse", path)
    assert result.status == 0 and result.output.count("\n") == 1000
    assert result.peak < 300_000_000


def zip64(size: int | None = None, packed_size: int | None = None, offset: int | None = None) -> bytes:
    """A Word file whose sizes and places are in the records of ZIP64, and may lie."""
    out, directory, full = b"", b"", 0xFFFFFFFF
    with zipfile.ZipFile(BytesIO(GOOD[".docx"])) as source:
        members = {info.filename.encode(): source.read(info) for info in source.infolist()}
    for name, data in members.items():
        deflated = zlib.compress(data, 9)[2:-4]
        told = (len(data) if size is None else size, len(deflated) if packed_size is None else packed_size)
        at, sum_ = len(out) if offset is None else offset, zlib.crc32(data)
        more = struct.pack("<HHQQ", 1, 16, *told)
        out += struct.pack("<4sHHHHHIIIHH", b"PK\3\4", 45, 0, 8, 0, 33, sum_, full, full, len(name), len(more)) + name + more + deflated
        more = struct.pack("<HHQQQ", 1, 24, *told, at)
        head = struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\1\2", 45, 45, 0, 8, 0, 33, sum_, full, full, len(name), len(more), 0, 0, 0, 0, full)
        directory += head + name + more
    end = struct.pack("<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, len(members), len(members), len(directory), len(out))
    place = struct.pack("<4sIQI", b"PK\6\7", 0, len(out) + len(directory), 1)
    return out + directory + end + place + struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, full, full, 0)


LIES: dict[str, tuple[dict[str, int], bool]] = {
    "none": ({}, True),
    "much larger": ({"size": 2**62}, True),
    "smaller": ({"size": 1}, False),
    "packed larger": ({"packed_size": 2**62}, True),
    "packed smaller": ({"packed_size": 3}, False),
    "far away": ({"offset": 2**62}, False),
    "as large as can be": ({"size": 2**64 - 1, "packed_size": 2**64 - 1}, True),
}
"""What is told otherwise, and whether the members can be read all the same, as their sums prove."""


@pytest.mark.parametrize("lie", LIES)
def test_sizes_of_zip64_that_lie(lie: str) -> None:
    told, readable = LIES[lie]
    found = read_or_refused(zip64(**told), ".docx")
    assert (isinstance(found, Document) and found.notes[0].text == WERTH) if readable else "damaged" in str(found)


def test_thousands_of_entries_for_the_same_bytes() -> None:
    """As in bombs that unpack to petabytes: only what is read is unpacked, and once."""
    raw, name = b"<x>" + b" " * (15 * 2**20), b"word/document.xml"
    deflated = zlib.compress(raw, 9)[2:-4]
    local = struct.pack("<4sHHHHHIIIHH", b"PK\3\4", 20, 0, 8, 0, 33, zlib.crc32(raw), len(deflated), len(raw), len(name), 0) + name + deflated
    entry = struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\1\2", 20, 20, 0, 8, 0, 33, zlib.crc32(raw), len(deflated), len(raw), len(name), 0, 0, 0, 0, 0, 0) + name
    end = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 4990, 4990, 4990 * len(entry), len(local), 0)
    assert isinstance(read_or_refused(local + entry * 4990 + end, ".docx"), str)


def many_styles() -> str:
    each = (f'<w:style w:styleId="S{n}"><w:basedOn w:val="S{n + 1}"/><w:rPr><w:i/></w:rPr></w:style>' for n in range(200_000))
    return f"<w:styles {d.SPACES}>{''.join(each)}</w:styles>"


def many_relations() -> str:
    """To outside, and to parts that are not there."""
    each = (f'<Relationship Id="r{n}" Type="{d.R}/hyperlink" Target="{n}.xml" {"" if n % 2 else OUTSIDE}/>' for n in range(200_000))
    return relations().decode().replace("</", f'{"".join(each)}<Relationship {NOTES}"footnotes.xml"/></', 1)


OUTSIDE = 'TargetMode="External"'
HUGE: dict[str, tuple[str, Callable[[], str]]] = {
    "styles": ("word/styles.xml", many_styles),
    "relationships": ("word/_rels/document.xml.rels", many_relations),
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", HUGE)
def test_huge_tables(tmp_path: Path, kind: str) -> None:
    name, made = HUGE[kind]
    path = tmp_path / "x.docx"
    path.write_bytes(d.docx(d.paragraph(d.run("Text"), d.ref(1)), d.note(1, d.run(WERTH)), more={name: made()}))
    result = measured("parse", path)
    assert result.status == 0 and "Werth" in result.output
    assert result.peak < 300_000_000


READ = """
import sys
from pathlib import Path
from edele_refs.formats import read_document
print(len(read_document(Path(sys.argv[1]).read_bytes(), "x", ".docx").notes))
lines = Path("/proc/self/status").read_text().splitlines()
print(next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024)
"""


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells a process's greatest memory so")
def test_tens_of_thousands_of_notes(tmp_path: Path) -> None:
    """They are not held as elements all at once, which alone takes 300 MB."""
    body = "".join(d.paragraph(d.run("So."), d.ref(n)) for n in range(1, 60_001))
    notes = "".join(d.note(n, d.run(WERTH)) for n in range(1, 60_001))
    path = tmp_path / "x.docx"
    path.write_bytes(d.docx(body, notes))
    run = subprocess.run([sys.executable, "-c", READ, str(path)], capture_output=True, check=True, timeout=300)
    count, peak = map(int, run.stdout.split())
    assert count == 60_000 and peak < 200_000_000

"""Broken and hostile files of every format, made by this script, and what refs says to them.

    PYTHONPATH=src:tests python tests/hostile_files.py FOLDER

writes them, each into a folder of its own, runs ``refs parse`` and (of what can be written)
``refs fix`` on each, and prints a line of JSON a run: the file, the command, the exit status,
the seconds of processor time, the greatest memory in bytes (0 where that is not told), the words.
"""

from __future__ import annotations

import json
import os
import random
import struct
import sys
import traceback
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import docx_files as d
import odt_files as o
from edele_refs.formats._zip import Container, packed
from epub_files import call, epub
from epub_files import note as epub_note
from markup_files import NOTES, files
from pdf_files import page, pdf

WERTH = "Alexander Werth, Russia at War (New York, 1964), 422."
MAIN = {".docx": "word/footnotes.xml", ".odt": "content.xml", ".epub": "OPS/text/c.xhtml"}
TYPED = "A text.\n\n" + "\n".join(f"{n}. {note.replace('_', '')}" for n, note in enumerate(NOTES, 1))


class Hostile(NamedTuple):
    """A file (or several, of which the first is named) that no program should trust."""

    name: str
    files: dict[str, bytes]


def good() -> dict[str, bytes]:
    """A sound file of each format, by a name with its suffix."""
    shapes = files()
    sound = {f"x{shapes[name][0]}": shapes[name][1] for name in ("zettlr", "article", "pandoc html", "wikipedia", "asciidoc", "rst") if name in shapes}
    by_suffix = {f"x{suffix}": data for suffix, data in reversed(list(shapes.values())) if suffix != ".xml"}
    xml = {f"{name.partition('_')[0]}.xml": shapes[name][1] for name in ("tei_inline", "dta", "jats_fn", "jstor", "erudit")}
    return by_suffix | sound | xml | {
        "x.txt": TYPED.encode(),
        "x.docx": d.docx(d.paragraph(d.run("Text"), d.ref(1)), d.note(1, d.run(WERTH))),
        "x.odt": o.odt(o.paragraph("Text", o.note(1, WERTH))),
        "x.fodt": o.fodt(o.paragraph("Text", o.note(1, WERTH))),
        "x.epub": epub({"c.xhtml": call(1, "#n1") + epub_note(1, "n1", WERTH)}),
        "x.pdf": pdf([page(1, [f"1 {WERTH}", "2 Ibid."]), page(2, ["3 Ibid."], first=3)]),
    }


def broken() -> Iterator[Hostile]:
    """By chance: cut off, bits turned, pieces lost, doubled, put elsewhere."""
    for name, data in good().items():
        chance, (stem, _, suffix) = random.Random(name), name.partition(".")

        def made(kind: str, new: bytes, stem: str = stem, suffix: str = suffix) -> Hostile:
            return Hostile(f"{stem}-{suffix}-{kind}", {f"{stem}.{suffix}": new})

        for part in (1, 3, 6, 9):
            yield made(f"cut-{part}", data[: len(data) * part // 10])
        for turned in (1, 4, 20, 100):
            bits = bytearray(data)
            for _ in range(turned):
                bits[chance.randrange(len(bits))] ^= 1 << chance.randrange(8)
            yield made(f"bits-{turned}", bytes(bits))
        at, size = chance.randrange(len(data)), chance.randrange(1, len(data) // 2)
        yield made("lost", data[:at] + data[at + size :])
        yield made("twice", data[: at + size] + data[at:])
        yield made("turned", data[at:] + data[:at])
        yield made("nul", data[:at] + bytes(64) + data[at:])
        yield made("behind", data + chance.randbytes(2000))


def texts() -> Iterator[Hostile]:
    """Of text formats: encodings that are none, lines without end, notes without end."""
    for name, data in good().items():
        stem, _, suffix = name.partition(".")
        if suffix in ("docx", "odt", "epub", "pdf"):
            continue
        half = len(data) // 2
        text = data.decode()
        kinds = {
            "no-utf8": data[:half] + b"\xff\xfe\xc3(\xed\xa0\x80" + data[half:],
            "half-utf16": text.encode("utf-16")[:-1],
            "surrogate": text.encode("utf-16-le", "surrogatepass") + b"\x00\xd8",
            "two-marks": b"\xef\xbb\xbf\xef\xbb\xbf" + data,
            "utf32": text.encode("utf-32"),
            "nuls": b"\0".join(data[at : at + 1] for at in range(len(data))),
            "controls": bytes(range(32)) + data,
            "long-word": data + b"\n" + b"x" * 200_000,
            "long-line": data.replace(b"\n", b" ") + (WERTH.encode() + b"; ") * 300,
            "unclosed": data.replace(b"}", b"").replace(b"</", b"<").replace(b"]", b""),
            "directions": data.replace(b" ", " \u202e\u200b".encode()),
        }
        for kind, new in kinds.items():
            yield Hostile(f"{stem}-{suffix}-{kind}", {name: new})


def containers() -> Iterator[Hostile]:
    """Of ZIP files: broken parts, parts that are missing, directories that lie, bombs."""
    for suffix, main in MAIN.items():
        whole = good()[f"x{suffix}"]
        with Container(whole, "x") as container:
            members = {name: container.read(name) for name in container.names}

        def made(kind: str, data: bytes, suffix: str = suffix) -> Hostile:
            return Hostile(f"zip-{suffix[1:]}-{kind}", {f"x{suffix}": data})

        for name in members:
            chance, part = random.Random(name), bytearray(members[name])
            plain = name.replace("/", "-")
            yield made(f"without-{plain}", packed({n: m for n, m in members.items() if n != name}))
            yield made(f"empty-{plain}", packed({**members, name: b""}))
            part[len(part) // 2 : len(part) // 2 + 9] = chance.randbytes(9)
            yield made(f"wrong-{plain}", packed({**members, name: bytes(part)}))
        for kind, bomb in bombs().items():
            yield made(f"bomb-{kind}", packed({**members, main: bomb}))
        yield made("nested", packed({**members, main: packed({"a.zip": packed({"b": bytes(2**20)})})}))
        yield made("in-itself", packed({"x.zip": whole}))
        yield from (made(kind, change(whole)) for kind, change in DIRECTORIES.items())


def bombs() -> dict[str, bytes]:
    """Parts that are small in the file and large, deep or dangerous when they are read."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return {
        "laughs": f'<!DOCTYPE x [<!ENTITY l0 "lol">{laughs}]><x>&l9;</x>'.encode(),
        "file": b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
        "net": b'<!DOCTYPE x SYSTEM "http://localhost:9/x.dtd"><x/>',
        "depth": b"<x>" * 100_000,
        "zeros": bytes(20 * 2**20),
        "spaces": b"<x>" + b" " * (20 * 2**20) + b"</x>",
        "attributes": b"<x " + b" ".join(b'a%d="1"' % n for n in range(50_000)) + b"/>",
        "names": b"<" + b"x" * 1_000_000 + b"/>",
        "encoding": b'<?xml version="1.0" encoding="no-such"?><x/>',
        "utf7": b'<?xml version="1.0" encoding="utf-7"?><x>+ADw-</x>',
    }


def _end(data: bytes, at: int, form: str, value: int) -> bytes:
    """A number in the record at the end of the directory written over."""
    place = data.rindex(b"PK\x05\x06") + at
    return data[:place] + struct.pack(form, value) + data[place + struct.calcsize(form) :]


def _each(data: bytes, sign: bytes, at: int, new: bytes) -> bytes:
    """Some bytes of every record that begins with a sign written over."""
    parts = data.split(sign)
    return sign.join([parts[0], *(part[: at - 4] + new + part[at - 4 + len(new) :] for part in parts[1:])])


DIRECTORIES: dict[str, Callable[[bytes], bytes]] = {
    "no-directory": lambda data: data[: data.index(b"PK\x01\x02")],
    "directory-elsewhere": lambda data: _end(data, 16, "<I", 7),
    "directory-far": lambda data: _end(data, 16, "<I", 0xFFFFFFF0),
    "directory-long": lambda data: _end(data, 12, "<I", 0x7FFFFFFF),
    "too-many": lambda data: _end(data, 10, "<H", 60_000),
    "none": lambda data: _end(data, 10, "<H", 0),
    "other-disk": lambda data: _end(data, 4, "<H", 9),
    "locked": lambda data: _each(_each(data, b"PK\x03\x04", 6, b"\1"), b"PK\x01\x02", 8, b"\1"),
    "strange-packing": lambda data: _each(data, b"PK\x01\x02", 10, b"\x63\0"),
    "wrong-sum": lambda data: _each(data, b"PK\x01\x02", 16, b"\1\2\3\4"),
    "small-size": lambda data: _each(data, b"PK\x01\x02", 24, b"\1\0\0\0"),
    "huge-size": lambda data: _each(data, b"PK\x01\x02", 24, b"\xff\xff\xff\x7f"),
    "elsewhere": lambda data: _each(data, b"PK\x01\x02", 42, b"\0\0\0\x10"),
    "one-place": lambda data: _each(data, b"PK\x01\x02", 42, b"\0\0\0\0"),
    "no-names": lambda data: _each(data, b"PK\x01\x02", 28, b"\0\0"),
    "before": lambda data: b"#!/bin/sh\n" * 500 + data,
}  # fmt: skip


PACKAGE = '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><manifest>{}</manifest><spine>{}</spine></package>'
ITEM, PLACE = '<item id="{0}" href="{1}" media-type="application/xhtml+xml"{2}/>', '<itemref idref="{}"/>'
CHAPTER = "<html xmlns='http://www.w3.org/1999/xhtml'><body>{}</body></html>"


def books() -> Iterator[Hostile]:
    """EPUBs in EPUBs, spines that lead in circles or elsewhere, tables of contents without end."""
    from zipfile import ZipFile

    whole = good()["x.epub"]
    with Container(whole, "x") as container:
        members = {name: container.read(name) for name in container.names}
    text, package, chapter = call(1, "#n1") + epub_note(1, "n1", WERTH), "OPS/book.opf", "OPS/text/c.xhtml"
    deep = {depth: "<ol><li><a href='c.xhtml'>A</a>" * depth + "</li></ol>" * depth for depth in (200, 50_000)}
    again = whole
    for _ in range(20):
        again = packed({**members, chapter: again})
    points = b"<ncx><navMap>" + b"<navPoint>" * 50_000 + b"</navPoint>" * 50_000 + b"</navMap></ncx>"
    packages = {
        "spine-again-and-again": (ITEM.format("c", "text/c.xhtml", ""), PLACE.format("c") * 50_000),
        "spine-of-itself": (ITEM.format("p", "book.opf", "") + ITEM.format("m", "../META-INF/container.xml", ""), PLACE.format("p") + PLACE.format("m")),
        "spine-of-nothing": (ITEM.format("c", "", ""), PLACE.format("c") + PLACE.format("x")),
        "spine-elsewhere": ("".join(ITEM.format(n, h, "") for n, h in enumerate(("../../../../etc/passwd", "file:///etc/passwd", "http://localhost:9/x", "%2e%2e/%2e%2e/etc/passwd", "//x/y", "text/%00"))), "".join(map(PLACE.format, range(6)))),
        "one-file-many-names": ("".join(ITEM.format(n, "text/" + "./" * n + "c.xhtml", "") for n in range(2000)), "".join(map(PLACE.format, range(2000)))),
        "fallbacks-in-a-circle": (ITEM.format("a", "text/c.xhtml", ' fallback="b"') + ITEM.format("b", "text/d.xhtml", ' fallback="a"'), PLACE.format("a") + PLACE.format("b")),
        "many-items": ("".join(ITEM.format(n, f"text/{n}.xhtml", "") for n in range(100_000)), PLACE.format(7)),
        "deep-package": ("<x>" * 300 + "</x>" * 300, PLACE.format("c")),
    }  # fmt: skip
    changes = {
        "in-itself": {chapter: whole},
        "in-itself-twenty-times": {chapter: again},
        "container-of-itself": {"META-INF/container.xml": b'<container><rootfiles><rootfile full-path="META-INF/container.xml"/></rootfiles></container>'},
        "container-elsewhere": {"META-INF/container.xml": b'<container><rootfiles><rootfile full-path="../../../../etc/passwd"/></rootfiles></container>'},
        "contents-deep": {chapter: CHAPTER.format(deep[50_000]).encode()},
        "contents-200-deep": {chapter: CHAPTER.format(deep[200] + text).encode()},
        "contents-deep-beside": {"OPS/toc.ncx": points, package: members[package].replace(b"</manifest>", b'<item id="t" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest>')},
        "links-in-circles": {chapter: CHAPTER.format("".join(f"<p id='n{n}'>{n} <a href='c.xhtml#n{(n + 1) % 3000}'>{n}</a></p>" for n in range(3000))).encode()},
        "one-name": {chapter: CHAPTER.format(f"<p id='n'><a href='#n'>1</a> {WERTH}</p>" * 3000).encode()},
        **{kind: {package: PACKAGE.format(*parts).encode()} for kind, parts in packages.items()},
    }  # fmt: skip
    yield from (Hostile(f"epub-{kind}", {"x.epub": packed({**members, **change})}) for kind, change in changes.items())
    many = epub({f"c{n}.xhtml": f"<p><a href='c{(n + 1) % 2000}.xhtml#n'>1</a></p><p id='n'>1 {WERTH}</p>" for n in range(2000)})
    yield Hostile("epub-many-chapters", {"x.epub": many})
    locked = BytesIO(packed({**members, chapter: random.Random(1).randbytes(5000)}))
    with ZipFile(locked, "a") as file:
        file.writestr("META-INF/encryption.xml", f'<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/><CipherData><CipherReference URI="{chapter}"/></CipherData></EncryptedData></encryption>')
    yield Hostile("epub-locked", {"x.epub": locked.getvalue()})


def editions() -> Iterator[Hostile]:
    """XML of journals and editions whose notes hold and name each other."""
    jats, erudit, tei = "<article article-type='x'><body>{}</body><back>{}</back></article>", "<article xmlns='http://www.erudit.org/xsd/article'><corps>{}</corps><partiesann><grnote>{}</grnote></partiesann></article>", "<TEI><text><body>{}</body><back>{}</back></text></TEI>"
    kinds = {
        "jats": (jats, "<fn id='{0}'><label>{0}</label><p>{1}</p></fn>", "<xref ref-type='fn' rid='{0}'>{0}</xref>", "<ref id='{0}'><mixed-citation>{1}</mixed-citation></ref>"),
        "erudit": (erudit, "<note id='{0}'><no>{0}</no><alinea>{1}</alinea></note>", "<renvoi idref='{0}' typeref='note'>{0}</renvoi>", "<refbiblio id='{0}'>{1}</refbiblio>"),
        "tei": (tei, "<note xml:id='{0}' n='{0}' place='foot'><p>{1}</p></note>", "<ref target='#{0}'>{0}</ref>", "<bibl xml:id='{0}'>{1}</bibl>"),
    }  # fmt: skip
    for kind, (frame, note, pointer, entry) in kinds.items():
        count = 3000
        several = range(count)
        changes = {
            "of-itself": ("", note.format(1, pointer.format(1))),
            "in-a-circle": ("".join(map(pointer.format, several)), "".join(note.format(n, pointer.format((n + 1) % count)) for n in several)),
            "one-name": (pointer.format(1) * count, note.format(1, WERTH) * count),
            "within-notes": ("", note.split("{1}")[0].replace("{0}", "1") * 80 + WERTH + note.split("{1}")[1] * 80),
            "too-deep": ("", note.split("{1}")[0].replace("{0}", "1") * 5000 + note.split("{1}")[1] * 5000),
            "entries-of-themselves": ("", "".join(entry.format(n, pointer.format(n) + WERTH) for n in range(400))),
            "long-number": (pointer.format("9" * 5000), note.format("9" * 5000, WERTH)),
            "pointers": (pointer.format("a b " * 20_000), note.format("a", WERTH)),
            "empty": ("".join(map(pointer.format, several)), "".join(note.format(n, "") for n in several)),
            "nobody": (pointer.format(7) * count, ""),
        }  # fmt: skip
        for change, parts in changes.items():
            yield Hostile(f"{kind}-{change}", {"x.xml": frame.format(*parts).encode()})


def portable() -> Iterator[Hostile]:
    """PDF files whose objects lead into circles, are not there, or unpack without end."""
    whole = good()["x.pdf"]
    flate = bytes(10 * 2**20)
    for _ in range(4):
        flate = zlib.compress(flate, 9)
    changes = {
        "parents": (b"/Kids[", b"/Kids[2 0 R "),
        "kid-of-its-own": (b"/Type/Page/", b"/Type/Pages/Kids[2 0 R]/"),
        "no-pages": (b"/Pages 2 0 R", b"/Pages 99 0 R"),
        "catalog": (b"/Type/Catalog", b"/Type/Catalog/Outlines 1 0 R/Names 1 0 R"),
        "count": (b"/Count 2", b"/Count 2000000000"),
        "minus": (b"/Count 2", b"/Count -2"),
        "box": (b"[0 0 595 842]", b"[0 0 1e30 -1e30]"),
        "no-box": (b"[0 0 595 842]", b"[0 0]"),
        "length": (b"/Length ", b"/Length 9999999"),
        "length-of-itself": (b"<</Length ", b"<</Length 4 0 R /X "),
        "filter": (b"<</Length ", b"<</Filter/FlateDecode/Length "),
        "filters": (b"<</Length ", b"<</Filter[" + b"/FlateDecode" * 50 + b"]/Length "),
        "font": (b"/F 3 0 R", b"/F 2 0 R"),
        "encoding": (b"/WinAnsiEncoding", b"<</Differences[0 " + b"/a" * 50_000 + b"]>>"),
        "root": (b"/Root 1 0 R", b"/Root 3 0 R"),
        "no-root": (b"/Root 1 0 R", b""),
        "locked": (b"/Root 1 0 R", b"/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/O(a)/U(b)/P -4>>"),
        "prev": (b"/Root 1 0 R", b"/Root 1 0 R/Prev 9"),
        "start": (b"startxref\n", b"startxref\n9"),
        "deep": (b"/Root 1 0 R", b"/Root 1 0 R/X" + b"[" * 50_000),
        "strings": (b"/Root 1 0 R", b"/Root 1 0 R/X" + b"(" * 50_000),
        "bomb": (b"endstream", b"endstream endobj 90 0 obj<</Filter[/FlateDecode/FlateDecode/FlateDecode/FlateDecode]/Length %d>>stream\n%s\nendstream" % (len(flate), flate)),
    }  # fmt: skip
    for kind, (old, new) in changes.items():
        assert old in whole, kind
        yield Hostile(f"pdf-{kind}", {"x.pdf": whole.replace(old, new)})
    first = whole[whole.index(b"<</Length ") : whole.index(b"endstream")]
    for kind, drawn in drawings().items():
        yield Hostile(f"pdf-draws-{kind}", {"x.pdf": whole.replace(first, drawn, 1).replace(b"/Font<<", b"/XObject<</X0 200 0 R>>/Font<<").replace(b"xref", forms() + b"xref", 1)})


def drawings() -> dict[str, bytes]:
    """What a page draws: little in the file, and much when it is run."""
    words, once = b"BT /F 10 Tf " + b"(Hello world) Tj " * 2_000_000 + b"ET", zlib.compress(b" " * 2**26, 9)
    packed_once = {kind: zlib.compress(drawn, 6) for kind, drawn in {"words": words, "states": b"q " * 10_000_000, "lines": b"0 0 m 1 1 l S " * 3_000_000, "lists": b"[" * 5_000_000}.items()}
    return {
        **{kind: b"<</Filter/FlateDecode/Length %d>>stream\n%s\n" % (len(one), one) for kind, one in packed_once.items()},
        "words-packed-twice": b"<</Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n%s\n" % (len(two := zlib.compress(packed_once["words"], 9)), two),
        "blanks-as-figures": b"<</Filter[/ASCIIHexDecode/FlateDecode/FlateDecode]/Length %d>>stream\n%s>\n" % (len(two := zlib.compress(once, 9).hex().encode()) + 1, two),
        "runs": b"<</Filter/RunLengthDecode/Length %d>>stream\n%s\n" % (2**20, b"\x81 " * 2**19),
        "forms": b"<</Length 6>>stream\n/X0 Do\n",
    }


def forms() -> bytes:
    """Drawings that draw the next one four times each, and the last the first again."""
    one = b"%d 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 500 800]/Resources<</XObject<</X %d 0 R>>>>/Length 20>>stream\n/X Do /X Do /X Do /X\nendstream endobj\n"
    return b"".join(one.replace(b"/X\n", b"/X Do\n").replace(b"/Length 20", b"/Length 23") % (200 + n, 200 + (n + 1) % 16) for n in range(16))


def markups() -> Iterator[Hostile]:
    """Files of a markup that is nested, opened or repeated without end, and files that name each other."""
    from test_markup import HOSTILE

    for kind, (suffix, text) in HOSTILE.items():
        # as far as this: the reader's own test has the whole, and reads it alone
        yield Hostile(f"markup-{kind.replace(' ', '-')}", {f"x{suffix}": text[:20_000].encode()})
    for kind, bomb in bombs().items():
        if len(bomb) < 2**21:
            yield Hostile(f"xml-{kind}", {"x.xml": bomb.replace(b"<x", b"<TEI")})
            yield Hostile(f"xhtml-{kind}", {"x.xhtml": bomb})
    tex = "\\documentclass{{book}}\\begin{{document}}\\input{{{}}}\\footnote{{Werth, Russia (1964), 4.}}\\end{{document}}"
    yield Hostile("wiki-refs", {"x.wiki": b"<ref>" * 40_000 + b"<ref>" + WERTH.encode() + b"</ref>"})
    yield Hostile("tex-of-itself", {"x.tex": tex.format("x").encode()})
    yield Hostile("tex-in-a-circle", {"x.tex": tex.format("y").encode(), "y.tex": tex.format("x").encode()})
    yield Hostile("tex-elsewhere", {"x.tex": tex.format("../../../../etc/passwd").encode()})
    yield Hostile("tex-device", {"x.tex": tex.format("/dev/zero").encode()})
    note = b"\n\nA[^1].\n\n[^1]: Werth, Russia (1964), 4.\n"
    yield Hostile("quarto-of-itself", {"_quarto.yml": b"book:\n  chapters: [_quarto.yml, x.md]\n", "x.md": note})
    yield Hostile("quarto-elsewhere", {"_quarto.yml": b"book:\n  chapters: [../../../etc/passwd, /dev/zero]\n"})
    yield Hostile("quarto-laughs", {"_quarto.yml": b"a: &a [x]\n" + b"".join(b"b%d: &b%d [*%s, *%s]\n" % (n, n, p, p) for n in range(99) for p in [b"b%d" % (n - 1) if n else b"a"]), "x.md": note})
    yield Hostile("quarto-tags", {"_quarto.yml": b"book: !!python/object/apply:os.system [true]\n"})
    doubled = b'@string{s0 = "aaaaaaaaaa"}\n' + b"".join(b"@string{s%d = s%d # s%d}\n" % (n, n - 1, n - 1) for n in range(1, 60)) + b"@book{a, title = s59}\n"
    circle = b"@string{a = b # b}\n@string{b = a # a}\n@book{a, title = a # b, crossref = {b}}\n@book{b, crossref = {a}}\n"
    for kind, bib in (("strings", doubled), ("strings-in-a-circle", circle), ("pieces", b"@book{a, title = " + b'"a" # ' * 100_000 + b'"b"}'), ("unclosed", b"@book{a, title={" * 5000), ("deep", b"@book{a, title=" + b"{" * 50_000), ("binary", bytes(range(256)) * 20)):
        yield Hostile(f"bib-{kind}", {"x.md": b"---\nbibliography: x.bib\n---\n[@a, 3]" + note, "x.bib": bib})
    yield Hostile("bib-elsewhere", {"x.md": b"---\nbibliography: /dev/zero\n---\n[@a, 3]" + note})


def hostile() -> Iterator[Hostile]:
    """All of them."""
    for group in (broken, texts, containers, books, editions, portable, markups):
        yield from group()


# ---------------------------------------------------------------- what refs says to them

WARM = 60
"""Files that are enough for everything to be loaded."""
WRITABLE = frozenset("txt md tex html xml wiki adoc rst docx odt".split())


def _peak(reset: bool = False) -> int:
    """The greatest memory since it was last reset; only Linux tells."""
    with suppress(OSError, StopIteration):
        if reset:
            Path("/proc/self/clear_refs").write_text("5", "ascii")
        lines = Path("/proc/self/status").read_text("ascii", "replace").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024
    return 0


def _ran(one: Hostile, path: Path, *command: str) -> None:
    from transcripts import refs

    _peak(reset=True)
    begun = _spent()
    said, status = refs(list(command), path.parent)
    peak = max(_peak(), _peak_of_children())
    print(json.dumps({"file": one.name, "command": command[0], "status": status, "seconds": _spent() - begun, "peak": peak, "said": said[-2000:]}), flush=True)


def _spent() -> float:
    """Seconds of the processor, with those of processes that were begun."""
    own = os.times()
    return own.user + own.system + own.children_user + own.children_system


def _peak_of_children() -> int:
    if sys.platform != "linux":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024


def _tried(one: Hostile, folder: Path) -> None:
    """A file written, and the commands run on it."""
    own = folder / one.name
    own.mkdir()
    for name, data in one.files.items():
        (own / name).write_bytes(data)
    path = own / next(iter(one.files))
    _ran(one, path, "parse", path.name, "-o", "out.jsonl")
    if path.suffix[1:] in WRITABLE:
        before = path.read_bytes()
        _ran(one, path, "fix", path.name, "-o", f"out{path.suffix}")
        assert path.read_bytes() == before, f"{one.name}: the original was changed"


def _alone(one: Hostile, folder: Path) -> None:
    """The same in a process of its own, whose memory holds nothing of the files before."""
    child = os.fork()
    if child == 0:
        try:
            _tried(one, folder)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0, one.name


def main(folder: Path) -> None:
    """The first files one after the other, which loads what all of them need; then each alone where processes can be forked."""
    for number, one in enumerate(hostile()):
        (_alone if number >= WARM and hasattr(os, "fork") else _tried)(one, folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

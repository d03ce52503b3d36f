"""PDF files made by hand: lines of text at places, in sizes, and rules."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple


class Set(NamedTuple):
    """A line of text where it is set, in points from the lower left corner."""

    x: float
    y: float
    size: float
    text: str


Rule = tuple[float, float, float]
"""Left end, height, right end."""


def pdf(pages: Sequence[Sequence[Set | Rule]]) -> bytes:
    """A PDF of these pages, A4, in Helvetica (Latin-1)."""
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"]
    kids = []
    for page in pages:
        stream = "\n".join(map(_drawn, page)).encode("cp1252")
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
        kids.append(len(objects) + 1)
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>" % len(objects)
        )
    objects[1] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (b" ".join(b"%d 0 R" % k for k in kids), len(kids))
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % at for at in places)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        len(objects) + 1, table, len(objects) + 1, len(out),
    )  # fmt: skip


def _drawn(one: Set | Rule) -> str:
    if not isinstance(one, Set):
        return f"0.5 w {one[0]} {one[1]} m {one[2]} {one[1]} l S"
    text = one.text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F {one.size} Tf {one.x} {one.y} Td ({text}) Tj ET"


MARK = re.compile(r"(\d+|[ivx]+|[*†‡§]+|[a-z]) ")
BODY = "The soldiers who crossed the lines did so for many reasons, it seems,"


def page(
    number: int, notes: list[str], size: float = 8.5, first: int = 1, left: float = 72, rule: bool = False
) -> list[Set | Rule]:
    """A page with a running head, text with raised marks, notes at the bottom, a page number."""
    found: list[Set | Rule] = [Set(left, 800, 9, "Mark Edele, Obstacles")] if left == 72 else []
    lines = [BODY] * 6
    y = 770.0
    for line in lines:
        found.append(Set(left, y, 11, line[: 40 if left != 72 else None]))
        y -= 14
    marks = [begins[1] for note in notes if (begins := MARK.match(note))]
    for at, sign in enumerate(marks):
        shown = str(first + at) if sign.isdigit() else sign
        found += [Set(left, y, 11, "It was so."), Set(left + 54, y + 4, 6.5, shown), Set(left + 64, y, 11, "And more.")]
        y -= 14
    y = 60.0 + 12 * len(notes)
    if rule:
        found.append((left, y + 14, left + 120))
    for note in notes:
        mark, _, rest = note.partition(" ") if MARK.match(note) else ("", "", note)
        if mark:
            found.append(Set(left, y + 3, size * 0.6, mark))
        found.append(Set(left + 10, y, size, rest))
        y -= 12
    found.append(Set(290, 30, 9, str(number)))
    return found

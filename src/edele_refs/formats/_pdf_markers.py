"""Numbers of lists in a PDF that stand apart from their lines."""

from __future__ import annotations

from edele_refs.formats._pdf_lines import Line
from edele_refs.late_pattern import late_pattern

_MARKER = late_pattern(r"\d{1,4}[.)]?|[*†‡•]")


def with_markers(lines: list[Line]) -> list[Line]:
    """The lines with the numbers of lists before them, which some programs print behind the whole list."""
    alone = [line for line in lines if _MARKER.fullmatch(line.text)]
    places: dict[int, list[Line]] = {}
    for line in lines if alone else ():
        places.setdefault(round(line.box.bottom / 8), []).append(line)
    gone = set[int]()
    for marker in alone:
        at = round(marker.box.bottom / 8)
        beside = [one for near in (at - 1, at, at + 1) for one in places.get(near, ()) if _is_marked(one, marker)]
        if len(beside) == 1 and id(beside[0]) not in gone:
            beside[0].text = f"{marker.text} {beside[0].text}"
            beside[0].inner = tuple(len(marker.text) + 1 + at for at in beside[0].inner)
            gone.add(id(marker))
    return [line for line in lines if id(line) not in gone]


def _is_marked(line: Line, marker: Line) -> bool:
    """The marker stands left of the line, at its height."""
    room = line.box.left - marker.box.right
    return line is not marker and 0 < room < 2.5 * line.size and abs(line.box.bottom - marker.box.bottom) < 0.35 * line.size

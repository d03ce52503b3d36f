"""Edits in plain text: only the bytes of what is replaced change."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from edele_refs.formats._decode import BYTE_ORDER_MARKS, decode_raw, encoding_of
from edele_refs.formats._edits import Unplaced, narrowed, plain
from edele_refs.late_pattern import late_pattern
from edele_refs.marks import clean
from edele_refs.model import Document, Edit, Note, RefsError, Span

BREAKS = frozenset("-‐\xad¬")
"""What the joining of lines may have left out, beside white space."""


def replace(data: bytes, document: Document, edits: Sequence[Edit], encoding: str | None) -> bytes:
    """The bytes with the edits made (from the end) where the notes stand in the text."""
    codec = encoding_of(data, document.name, encoding)
    mark, codec = _without_mark(data, codec)
    raw = decode_raw(data[len(mark) :] if mark else data, document.name, codec)
    raw = document.text if raw == document.text else raw  # once in the memory is enough
    notes = {note.label: note for note in document.notes}
    made = [change for edit in edits for change in changes(edit, notes[edit.note], document)]
    whole, end = memoryview(data), len(data)  # slices of it are no copies
    out = list[bytes | memoryview]()
    place = _Places(raw, codec, len(mark))
    for span, text in sorted(made, reverse=True):
        laid = laid_out(document.text[span.start : span.end], clean(text))
        laid = laid.replace("\n", "\r\n") if "\r\n" in raw else laid
        out += [whole[place.of(span.end) : end], _encoded(laid, codec, document.name)]
        end = place.of(span.start)
    return b"".join([*out, whole[:end]][::-1])


def changes(edit: Edit, note: Note, document: Document) -> Iterator[tuple[Span, str]]:
    """Stretches of the document's text and what is to stand there.

    A stretch that runs over a page's end is several; all that is new goes into the first.
    """
    edit = edit if edit.marked or edit.live else narrowed(edit, note.text)
    at = aligned(note, document)
    start, end = at[edit.span.start], at[edit.span.start]
    if edit.span.end > edit.span.start:
        end = at[edit.span.end - 1] + 1
    new = edit.text if edit.marked else plain(edit)
    for stretch in note.source:
        if stretch.start <= start <= stretch.end or start < stretch.start < end:
            inside = Span(max(start, stretch.start), max(start, min(end, stretch.end)))
            yield inside, new
            new = ""
            if end <= stretch.end:
                return


def aligned(note: Note, document: Document) -> list[int]:
    """Where in the document's text each character of the note stands, and its end.

    >>> aligned(Note("1", "ab c", source=(Span(0, 6),)), Document("x", (), "a-\\nb c"))
    [0, 3, 4, 5, 6]
    """
    places = [at for span in note.source for at in range(span.start, span.end)]
    found, here = [], 0
    for char in note.text:
        while not char.isspace() and here < len(places):
            there = document.text[places[here]]
            if there == char:
                break
            if not (there.isspace() or there in BREAKS):
                here = len(places)
            here += 1
        if here >= len(places):
            raise Unplaced(document, note.label, "its place in the file cannot be told for certain")
        found.append(places[here])
        here += not char.isspace() or document.text[places[here]].isspace()
    return [*found, places[here - 1] + 1 if here else note.source[0].start]


_BREAK = late_pattern(r"[^\S\n]*\n\s*")
_TURNS = late_pattern(r"(?<![\s‐–—¬\xad-]) (?=[^\W\d_]|[“„«‘\"(])")
"""Where a line may end: behind no hyphen, and so that the next begins with a word, and not as a note does."""


def laid_out(old: str, new: str) -> str:
    """New words on lines as long as those that they replace; pages of lines are told by these.

    >>> laid_out("Werth, Russia at\\nWar (1964), 422", "A. Werth, Russia at War (New York, 1964), 422")
    'A. Werth, Russia\\nat War (New York, 1964), 422'
    """
    breaks = _BREAK.findall(old)
    if not breaks or "\n" in new:
        return new
    widths = [len(line) for line in _BREAK.split(old)]
    longest, out = max(widths), list[str]()
    while new:
        last = len(out) >= len(breaks)
        room = longest if last or 0 < len(out) < len(widths) - 1 else max(widths[len(out)], 1)
        turn = max((m.start() for m in _TURNS.finditer(new) if m.start() <= room), default=None)
        turn = next((m.start() for m in _TURNS.finditer(new)), None) if turn is None and out else turn
        if turn is None or len(new) <= (longest + _MORE if last else room):
            break
        out.append(new[:turn] + breaks[min(len(out), len(breaks) - 1)])
        new = new[turn + 1 :]
    return "".join(out) + new


_MORE = 15
"""So many letters more than the longest may stand on the last line."""
_STEP = 1 << 14
"""Characters of which it is known at which byte they begin: no place needs the whole text before it."""


class _Places:
    """The places in the bytes of places in the text, whose line ends are made one kind."""

    def __init__(self, raw: str, codec: str, before: int) -> None:
        self.raw, self.codec = raw, codec
        self.steps = [before]
        for at in range(0, len(raw), _STEP):
            self.steps.append(self.steps[-1] + self._bytes(at, at + _STEP))
        self.turns: list[tuple[int, int]] = []
        shift = 0
        for found in re.finditer(r"\r\n|(?<![\r\n])\f", raw):
            shift += 1 if found[0] == "\r\n" else -1
            self.turns.append((found.end() - shift, shift))

    def of(self, place: int) -> int:
        """The byte at which a place of the text stands."""
        from bisect import bisect_right

        at = bisect_right(self.turns, (place, 1 << 62))
        place += self.turns[at - 1][1] if at else 0
        step = place // _STEP
        return self.steps[step] + self._bytes(step * _STEP, place)

    def _bytes(self, start: int, end: int) -> int:
        return len(self.raw[start:end].encode(self.codec, "surrogatepass"))


def _without_mark(data: bytes, codec: str) -> tuple[bytes, str]:
    """The byte order mark, and the codec of what stands behind it."""
    plainly = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be",
               b"\xff\xfe\0\0": "utf-32-le", b"\0\0\xfe\xff": "utf-32-be"}  # fmt: skip
    if codec.lower().replace("_", "-").startswith("utf"):
        for mark, _ in BYTE_ORDER_MARKS:
            if data.startswith(mark):
                return mark, plainly[mark]
    return b"", codec


def _encoded(text: str, codec: str, name: str) -> bytes:
    try:
        return text.encode(codec)
    except UnicodeEncodeError as error:
        raise RefsError(
            f"{name}: its encoding ({codec}) has no “{text[error.start]}”; save it as UTF-8 first;"
            " nothing was written"
        ) from None

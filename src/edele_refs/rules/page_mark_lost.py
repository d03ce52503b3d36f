"""S145."""

from collections import defaultdict
from collections.abc import Iterator

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import stated
from edele_refs.rules._rule import Place, rule

OFTEN = 8
"""So many pages have a mark before them."""
BEFORE = 1
"""From what stands before a page a blank parts it, and perhaps a quotation mark; not a word ("hier S. 12")."""
NO_MARK, LETTER = late_pattern(r"[^\W_](?<!\w\.\w)[”’»“]?\s$"), late_pattern(r"[^\W\d_]{2}[”’»“]?\s$")
"""Letters or digits, and a blank; before a page without its word only letters."""
MARK = late_pattern(r"(?P<mark>[.,])\s$")
NAMES = {",": "comma", ".": "full stop"}
_PLACE = long_pattern(rf"(?:(?:{pattern('page')}|{pattern('folio')})\s?)?\d")


@rule("S145", fix="safe")
def page_mark_lost(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Before one page or folio no comma (in Russian form no full stop) stands, as before all others.

    Help: put it there.

    Bad:
        1. Eva Labouvie, Zauberei und Hexenwerk, Frankfurt am Main 1991, S. 30; Walter Rummel, Bauern, Herren und Hexen, Göttingen 1991, S. 52.
        2. Labouvie, Zauberei, S. 66; Rummel, Bauern, S. 58; Labouvie, Zauberei, S. 70.
        3. Rummel, Bauern, S. 60; Labouvie, Zauberei, S. 71; Rummel, Bauern, S. 66.
        4. Labouvie, Zauberei und Hexenwerk S. 80.
    Bad:
        1. Анисимов Е. В. Податная реформа Петра I. Л.: Наука, 1982. С. 199; Тарле Е. В. Русский флот. М.: Воениздат, 1949. С. 15.
        2. Анисимов Е. В. Податная реформа. С. 201; Тарле Е. В. Русский флот. С. 20; Анисимов Е. В. Податная реформа. С. 202.
        3. Тарле Е. В. Русский флот. С. 21; Анисимов Е. В. Податная реформа. С. 203; Тарле Е. В. Русский флот. С. 25.
        4. Анисимов Е. В. Податная реформа С. 203.
    Good:
        1. Eva Labouvie, Zauberei und Hexenwerk, Frankfurt am Main 1991 S. 30.
        2. Labouvie, Zauberei S. 66.
    """
    bare: dict[tuple[bool, bool], list[tuple[str, int]]] = defaultdict(list)
    marked: dict[tuple[bool, bool], list[str]] = defaultdict(list)
    for citation, place in stated(reading, "locator", "page"):
        text, start = reading.notes[place.note].text, place.span.start
        if citation.kind not in ("full", "short") or start <= citation.span.start or not _PLACE.match(text, start):
            continue
        kind = ("archive" in citation.item, text[start].isdigit())
        if (LETTER if text[start].isdigit() else NO_MARK).search(text, max(0, start - 6), start) and any(BEFORE <= start - trace.span.end < BEFORE + 2 for trace in citation.traces):
            bare[kind].append((place.note, start))
        elif found := MARK.search(text, max(0, start - 2), start):
            marked[kind].append(found["mark"])
    for kind, places in bare.items():
        usual = set(marked[kind])
        if len(places) == 1 and len(marked[kind]) >= OFTEN and len(usual) == 1:
            ((note, start),), (mark,) = places, usual
            yield Place.mended(note, Span(start - 1, start), f"{mark} "), f"no {NAMES[mark]} before the page, as before all others"

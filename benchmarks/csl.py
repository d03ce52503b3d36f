"""How quickly a style renders, in one run with the engines that are there.

    python benchmarks/csl.py [STYLE] [--peers]

Notes on N items, and on N/4 items with ibid.: milliseconds of processor time a citation,
with reading the style and printing the bibliography. ``--peers`` adds citeproc-py (with few
notes: it is slow) and gives the ratio.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from edele_refs.csl import engines
from edele_refs.csl.cites import Citation, Cite
from edele_refs.csl.compiled import CompiledStyle
from edele_refs.csl.processor import Items, Processor
from edele_refs.csl.style import read_style
from edele_refs.csl.styles import find_style

FAMILIES = "Abakumov Chuikov Edele Figes Getty Hosking Ivanov Kotkin Lewin Merridale Nove Overy Pipes Tucker".split()


def item(number: int) -> dict[str, object]:
    """A work of one of five kinds."""
    family = random.choice(FAMILIES) + (str(number % 97) if number % 3 else "")
    common = {
        "author": [{"family": family, "given": random.choice(["Mark", "Sheila", "John A."])}],
        "title": f"The title number {number}: a study of war and peace in the east",
        "issued": {"date-parts": [[1940 + number % 70]]},
    }
    kinds = (
        {"type": "book", "publisher": "Oxford University Press", "publisher-place": "Oxford"},
        {"type": "article-journal", "volume": "7", "issue": "2", "page": "12-45", "container-title": "Slavic Review"},
        {"type": "chapter", "page": "101-108", "container-title": "Culture and Nation", "publisher": "Verlag"},
        {"type": "document", "archive": "BA-MA", "archive_location": f"RH 24-17/{number}"},
        {"type": "thesis", "publisher": "Harvard University", "genre": "PhD diss."},
    )
    return {**common, **kinds[number % 5]}


def ours(style: Path, items: Items, notes: list[tuple[Cite, ...]]) -> None:
    """Style, notes and bibliography."""
    processor = Processor(CompiledStyle(read_style(style), ""), items, uncited=False)
    processor.print([Citation(note, number) for number, note in enumerate(notes, 1)])


def milliseconds(work: Callable[[], object], count: int) -> float:
    start = time.process_time()
    work()
    return (time.process_time() - start) / count * 1000


def main() -> None:
    names = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    style = find_style(names[0] if names else "chicago-notes-bibliography-17th-edition")
    random.seed(1)
    start = time.process_time()
    CompiledStyle(read_style(style), "")
    print(f"{style.name}: read in {(time.process_time() - start) * 1000:.0f} ms")
    for count in (1_000, 5_000, 50_000):
        for works in (count, count // 4):
            items = {f"i{n}": item(n) for n in range(works)}
            notes = [(Cite(f"i{n if works == count else n // 2 % works}", str(n % 300 + 1)),) for n in range(count)]
            spent = milliseconds(lambda items=items, notes=notes: ours(style, items, notes), count)  # type: ignore[misc]
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(f"{count:6} notes on {works:6} works: {spent:.2f} ms a citation, {memory} MB at most so far")
    if "--peers" in sys.argv:
        items = {f"i{n}": item(n) for n in range(50)}
        notes = [(Cite(f"i{n}", "12"),) for n in range(50)]
        mine = milliseconds(lambda: ours(style, items, notes), 50)
        peer = milliseconds(lambda: engines.member("citeproc-py").render_cites(notes, items, style, None), 50)
        print(f"    50 notes: ours {mine:.1f} ms, citeproc-py {peer:.1f} ms a citation ({peer / mine:.0f} times)")


if __name__ == "__main__":
    main()

"""How much memory very many notes take, of which no two are the same.

    python benchmarks/streaming.py [--notes N] [--each M] [--jobs J]

Made-up notes (books, articles, records of archives, short forms; seeded, each with names and
titles of its own), N in all (default 100,000, which takes minutes), are read

- in the Python API, in documents of M notes (default 1,000) one after the other, each written
  as JSON lines and let go: what is kept of texts, names and words must have bounds;
- by ``refs parse --to jsonl``, as one document of all, with J processes (default 1; of several the
  memory is that of the one that writes, the time that of all).

Printed are the greatest memory of each process (VmHWM, so only on Linux) for N notes and for a
quarter of them, and the notes a second of processor time. What is asked: at most 300 MB.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

SYLLABLES = "ba be bo da den dor el fen gar hal il ka kel lan lem mar mo nor ol per ra ren sol ta ther ul van wer zel".split()
PLACES = "London Berlin Paris Moscow Oxford Munich Warsaw Vienna Rome Madrid".split()
SUBJECTS = "The Siege of {}|A History of {}|War and Memory in {}|Letters from {}|The Economy of {} under Occupation".split("|")

PROGRAM = """
import os, sys
sys.path.insert(0, {folder!r})
from streaming import documents
way, notes, each = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
if way == "api":
    from edele_refs import read
    from edele_refs.records.reading import dump
    found = sum(len(line) for text in documents(notes, each) for line in dump(read(text.encode())))
else:
    from edele_refs.cli import main
    try:
        main(["parse", sys.argv[4], "-o", sys.argv[4] + ".jsonl", "--jobs", sys.argv[5]])
    except SystemExit:
        pass
peak = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(f"{{peak / 1000:.0f}} {{sum(os.times()[:4]):.1f}}")
"""


def documents(notes: int, each: int) -> Iterator[str]:
    """Documents of so many notes each, until there are so many in all."""
    numbers = iter(range(notes))
    chance = random.Random(1)
    for first in range(0, notes, each):
        some = range(min(each, notes - first))
        yield "\n".join(f"{k}. {note(next(numbers), chance)}" for k, _ in enumerate(some, 1)) + "\n"


def note(number: int, chance: random.Random) -> str:
    """A note that no other number has."""
    name, other, town = (word(chance) for _ in range(3))
    title = chance.choice(SUBJECTS).format(town)
    year, page = chance.randrange(1930, 2020), number % 800 + 1
    match number % 4:
        case 0:
            return f"{other} {name}, {title} ({chance.choice(PLACES)}: {word(chance)} Press, {year}), {page}."
        case 1:
            return f"{other} {name}, ‘{title}’, Journal of {word(chance)} Studies {page % 60 + 1} ({year}): {page}–{page + 20}."
        case 2:
            return f"{name}’s report to {other}, {page % 28 + 1} May 1942, TNA, WO {page}/{number}."
        case _:
            return f"See {name}, {title}, {page}; and {other}, ‘{word(chance)} and {word(chance)}’, {page + 3}."


def word(chance: random.Random) -> str:
    """A name of three or four syllables."""
    return "".join(chance.choices(SYLLABLES, k=chance.choice((3, 4)))).capitalize()


def measured(way: str, notes: int, each: int, jobs: int) -> tuple[int, float]:
    """The greatest memory in MB and the processor's seconds of a process."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "many.txt"
        file.write_text(next(documents(notes, notes)), "utf-8")
        program = PROGRAM.format(folder=str(Path(__file__).parent))
        done = subprocess.run([sys.executable, "-c", program, way, str(notes), str(each), str(file), str(jobs)], capture_output=True, text=True, check=True)
    peak, spent = done.stdout.split()[-2:]
    return int(peak), float(spent)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--notes", type=int, default=100_000)
    parser.add_argument("--each", type=int, default=1000)
    parser.add_argument("--jobs", type=int, default=1)
    arguments = parser.parse_args()
    for way, words in (("api", f"read in documents of {arguments.each:,}"), ("cli", "refs parse of one document")):
        quarter, _ = measured(way, arguments.notes // 4, arguments.each, arguments.jobs)
        peak, spent = measured(way, arguments.notes, arguments.each, arguments.jobs)
        print(f"{words}: {arguments.notes:,} notes {peak} MB, a quarter of them {quarter} MB; {arguments.notes / spent:,.0f} notes a second", flush=True)


if __name__ == "__main__":
    main()

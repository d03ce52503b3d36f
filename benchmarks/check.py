"""How long checking takes: the rules beside reading, how it grows, and from the cache.

    python benchmarks/check.py [--notes N]

Checked are the notes of ``references/*.notes.txt``, with numbers of their own woven in so
that no two are the same, until there are N (default 2000). Printed are (processor's time,
but for whole processes)

- seconds for parsing and resolving, for all rules that are on, and the rules' share;
- the rules' time for N and for half as many notes, and the ratio: 2 is linear;
- the ten slowest rules with their share of the rules' time;
- seconds of ``refs check FILE`` as a process: cold, after one note was edited, from the cache.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter, process_time

from edele_refs.formats import read_document
from edele_refs.model import Document, Note, Reading
from edele_refs.rules import all_rules, check
from edele_refs.verbs import read_citations

ROOT = Path(__file__).resolve().parent.parent


def notes_of(number: int) -> list[str]:
    """As many notes; the same ones come again with other pages and years."""
    paths = sorted((ROOT / "references").glob("*.notes.txt"))
    found = [n.text for path in paths for n in read_document(path.read_bytes(), path.stem).notes]
    return [_varied(found[k % len(found)], k // len(found)) for k in range(number)]


def _varied(text: str, round_: int) -> str:
    """Another work of another author: a syllable more in every long word, from the second time on."""
    if not round_:
        return text
    syllable = "".join("bdfgklmnprstvz"[int(d)] + "aeiouaeiou"[int(d)] for d in str(round_))
    return " ".join(w[:3] + syllable + w[3:] if len(w) > 7 and w.isalpha() else w for w in text.split(" "))


def reading_of(texts: list[str]) -> Reading:
    """The notes as one document, taken apart."""
    return read_citations(Document("many", tuple(Note(str(k), t) for k, t in enumerate(texts, 1))))


def seconds_of_rules(reading: Reading) -> float:
    """Seconds for all rules that are on; what they find out of the reading is found anew."""
    fresh = _fresh(reading)
    start = process_time()
    check(fresh)
    return process_time() - start


def _fresh(reading: Reading) -> Reading:
    """The reading without what rules have found out of it."""
    return Reading(reading.document, reading.citations, reading.links, reading.explained)


def by_rule(reading: Reading) -> list[tuple[float, str]]:
    """Each rule's seconds, the slowest first."""
    fresh = _fresh(reading)
    times = []
    for rule in all_rules():
        start = process_time()
        list(rule(fresh)) if rule.on else None
        times.append((process_time() - start, f"{rule.code} {rule.name}"))
    return sorted(times, reverse=True)


def process(file: Path, home: str) -> float:
    """Seconds of ``refs check`` in a process of its own."""
    environment = {**os.environ, "REFS_CACHE_DIR": home}
    start = perf_counter()
    command = [sys.executable, "-m", "edele_refs", "check", str(file), "--statistics"]
    subprocess.run(command, env=environment, capture_output=True, check=False)
    return perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--notes", type=int, default=2000)
    number = parser.parse_args().notes
    texts = notes_of(number)
    start = process_time()
    reading = reading_of(texts)
    parsing = process_time() - start
    rules = min(seconds_of_rules(reading) for _ in range(2))
    half = min(seconds_of_rules(reading_of(texts[: number // 2])) for _ in range(1))
    print(f"{number:,} notes: parse and resolve {parsing:.2f} s, rules {rules:.2f} s", end="")
    print(f" ({rules / (rules + parsing):.0%} of both)")
    print(f"rules for twice the notes: {rules / half:.2f} times as long (2 is linear)")
    for spent, name in by_rule(reading)[:10]:
        print(f"  {spent / rules:6.1%}  {name}")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "many.txt"
        file.write_text("\n".join(f"{k}. {t}" for k, t in enumerate(texts, 1)), "utf-8")
        cold, warm = process(file, folder + "/cache"), process(file, folder + "/cache")
        texts[number // 2] += " See also chapter 3."
        file.write_text("\n".join(f"{k}. {t}" for k, t in enumerate(texts, 1)), "utf-8")
        edited = process(file, folder + "/cache")
        nothing = process(Path(folder) / "none.txt", folder + "/cache")
    print(f"as a process: cold {cold:.2f} s, one note edited {edited:.2f} s, from the cache {warm:.2f} s, no file {nothing:.2f} s")


if __name__ == "__main__":
    main()

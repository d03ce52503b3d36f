"""Chains of notes made up by a seed, each mention with what it repeats.

    python tests/chains/generator.py LANGUAGE [--notes N] [--seed S]

prints a document in the markup of ``marked.py``. The works are inventions: names, titles
and signatures put together from the lists in ``vocabulary.py``. What a mention repeats is
kept while the notes are written, by the rules that ``docs/resolving.md`` states:

- every few notes a source is cited for the first time (books, articles, archival files);
- later ones repeat it by short title, by name alone, op. cit., a note's number, in full,
  by "ibid." within its note, from note to note, or over a note of commentary;
- chapters begin anew with note 1: no "ibid." reaches over their end, a number is one of
  its own chapter, a short title still finds the work;
- some are open on purpose: "ibid." after two sources, a name or "op. cit." after two works
  of its author (candidates, and no link), a work that is nowhere in full (nothing).
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from marked import Chapter, unmarked
from vocabulary import LANGUAGES, Language, Work, book_of, works

from edele_refs.model import Address, Document, Note


@dataclass
class _Writer:
    """The notes written so far. ``last`` are the sources of the note before, each once."""

    language: Language
    random: random.Random
    works: Iterator[Work]
    cited: list[Work] = field(default_factory=list)
    by_author: dict[str, list[Work]] = field(default_factory=dict)
    first: dict[Work, Address] = field(default_factory=dict)
    noted: dict[Work, tuple[int, int]] = field(default_factory=dict)
    lost: list[Work] = field(default_factory=list)
    last: list[Work | None] = field(default_factory=list)
    label: str = "1"
    chapter: int = 1
    number: int = 1
    mentions: int = 0

    # ------------------------------------------------------------ one mention

    def mark(self, kind: str, meant: str, text: str) -> str:
        self.mentions += 1
        return f"{{{kind}{meant}|{text}}}"

    def new(self) -> tuple[str, Work]:
        work = next(self.works)
        marked = self.mark("F", "", self.language.full(work, self.random))
        self.first[work] = Address(self.label, self.mentions)
        self.noted[work] = (self.chapter, self.number)
        self.cited.append(work)
        if work.family:
            self.by_author.setdefault(work.family, []).append(work)
        return marked, work

    def again(self) -> tuple[str, Work]:
        """A work cited before, in one of the forms that tell it from all others."""
        work = self.cited[-1 - min(int(self.random.expovariate(0.06)), len(self.cited) - 1)]
        forms = self.language.again(work, self.random)
        alone = not work.family or len(self.by_author[work.family]) == 1
        namesakes = [w for w in self.by_author.get(work.family, ()) if self.noted[w] == self.noted[work]]
        here = self.noted[work][0] == self.chapter and len(namesakes) == 1
        kinds = [kind for kind in forms if (kind != "name" or alone) and (not kind.startswith("numbered") or here)]
        kind = self.random.choice(kinds)
        text = forms[kind].replace("#", str(self.noted[work][1]))
        letter = "F" if kind == "full" else "S"
        return self.mark(letter, f"={self.first[work]}", text), work

    def ibid(self, meant: list[Work | None]) -> tuple[str, Work | None]:
        """ "Ibid." after these sources of one note, the last one first."""
        text = self.language.ibid(meant[0], self.random)
        if len(meant) > 1:
            return self.mark("I", "".join(f"?{self.first[w]}" for w in meant if w in self.first), text), None
        (work,) = meant
        return self.mark("I", f"={self.first[work]}" if work in self.first else "-", text), work

    def open_name(self) -> str | None:
        """A name of which several works are cited."""
        several = [(name, found) for name, found in list(self.by_author.items())[-60:] if len(found) > 1]
        if not several:
            return None
        _, found = self.random.choice(several)
        text = self.language.again(found[0], self.random)["name"]
        return self.mark("S", "".join(f"?{self.first[w]}" for w in reversed(found)), text)

    def never_full(self) -> tuple[str, Work]:
        unused = [name for name in self.language.surnames if name not in self.by_author]
        if not unused:  # a long document has cited every author in full
            return self.again()
        work = book_of(self.language, self.random.choice(unused), self.random)
        return self.mark("S", "-", self.language.again(work, self.random)["title"]), work

    # ------------------------------------------------------------ one note

    def note(self) -> str:
        self.mentions = 0
        roll = self.random.random()
        if not self.cited or roll < 0.22:
            marked, work = self.new()
            return self.closed([marked], [work])
        if roll < 0.30:
            return self.language.commentary(self.random)
        if roll < 0.34:
            return f"{self.language.see} {self.mark('X', '', self.language.cross(self.random, self.number))}."
        if roll < 0.55 and self.last:
            return self.chain()
        if roll < 0.58 and (marked := self.open_name()):
            return self.closed([marked], [None, None])
        if roll < 0.61:
            marked, lost = self.never_full()
            return self.closed([marked], [lost])
        if roll < 0.78:
            marked, work = self.again()
            return self.closed([marked], [work])
        return self.several()

    def chain(self) -> str:
        """ "Ibid." from the note before, perhaps with another source behind it."""
        before = list(dict.fromkeys(reversed(self.last)))
        if None in before:
            marked, work = self.again()
            return self.closed([marked], [work])
        marked, meant = self.ibid(before)
        if meant is None:
            return self.closed([marked], [None, None])
        if meant in self.first and self.random.random() < 0.2:
            more, other = self.again()
            return self.closed([marked, more], [meant, other])
        return self.closed([marked], [meant])

    def several(self) -> str:
        """Two or three sources, some of them by "ibid." within the note."""
        parts: list[str] = []
        meant: list[Work | None] = []
        for _ in range(self.random.choice((2, 2, 3))):
            roll = self.random.random()
            if meant and roll < 0.25:
                marked, found = self.ibid([meant[-1]])
                parts.append(self.language.within(marked))
                meant.append(found)
                continue
            marked, work = self.new() if roll < 0.45 else self.again()
            parts.append(marked)
            meant.append(work)
        return self.closed(parts, meant)

    def closed(self, parts: list[str], meant: list[Work | None]) -> str:
        self.last = meant
        citing = len(parts) == 2 and parts[1][1] != "I" and self.random.random() < 0.15
        text = self.language.nested(*parts) if citing else "; ".join(parts)
        stop = "" if text.rstrip("}").endswith(".") else "."
        lead = f"{self.language.see} " if self.random.random() < 0.1 and parts[0][1] != "I" else ""
        return f"{lead}{text}{stop}"


def lines(language: str, notes: int, seed: int = 1) -> Iterator[tuple[int, int, str]]:
    """Chapter, number and marked text of each note."""
    chance = random.Random(f"{language} {seed}")
    table = LANGUAGES[language]
    writer = _Writer(table, chance, works(table, chance))
    for _ in range(notes):
        yield writer.chapter, writer.number, writer.note()
        writer.number += 1
        if writer.number > 40 and chance.random() < 0.012:
            writer.chapter, writer.number, writer.last = writer.chapter + 1, 1, []
        writer.label = str(writer.number) if writer.chapter == 1 else f"{writer.chapter}:{writer.number}"


def generate(language: str, notes: int, seed: int = 1) -> Chapter:
    """A made-up document of so many notes in a language, with its true links."""
    found, mentions = [], []
    for chapter, number, marked in lines(language, notes, seed):
        label = str(number) if chapter == 1 else f"{chapter}:{number}"
        text, there = unmarked(label, marked)
        found.append(Note(str(number), text, chapter))
        mentions += there
    return Chapter(Document(f"{language}-{seed}", tuple(found)), tuple(mentions))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("language", choices=sorted(LANGUAGES))
    parser.add_argument("--notes", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    print(f"{arguments.language}, {arguments.notes} notes made up by seed {arguments.seed}")
    for _, number, marked in lines(arguments.language, arguments.notes, arguments.seed):
        print(f"{number} | {marked}")


if __name__ == "__main__":
    main()

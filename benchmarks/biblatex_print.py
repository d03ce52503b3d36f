"""Notes as the footnote styles of biblatex print them, with the record that each citation is of.

A document cites records as a historian does: first, again at once, another, two in one note, back
to earlier ones. LuaTeX and biber set it, ``biblatex/notes.lua`` writes down what stands in the notes.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from edele_refs.model import Face, Note, Run, Span

HERE = Path(__file__).resolve().parent / "biblatex"
LANGUAGES = {
    "cs": ("main=czech,provide=*", "Srov."), "de": ("ngerman", "Vgl."), "en": ("british", "See"), "es": ("spanish", "Véase"),
    "fr": ("french", "Voir"), "it": ("main=italian,provide=*", "Cfr."), "nl": ("main=dutch,provide=*", "Zie"), "pl": ("polish", "Zob."),
    "pt": ("portuguese", "Cf."), "ru": ("russian", "См.:"),
}  # fmt: skip
"""How babel is asked for a language, and how a note in it begins that only points to a work."""
STYLES = {
    "arthistory-bonn": "de", "biblatex-juradiss": "de", "chicago-notes": "en", "enc": "fr", "fiwi": "de", "footnote-dw": "de en",
    "german-legal-book": "de", "geschichtsfrkl": "de", "gost-footnote": "ru", "gost-footnote-min": "ru", "historian": "en",
    "historische-zeitschrift": "de", "jura2": "de", "mla-footnotes": "en", "nottsclassic": "en", "oxnotes": "en", "oxnotes-ibid": "en",
    "philosophy-verbose": "it en", "rgk-verbose": "de", "rgzm-verbose": "de", "sbl": "en",
    "ufg-muenster-verbose": "de", "verbose-ibid-archaeology": "de", "verbose-inote-luh-ipw": "de",
    "verbose": "cs ru", "verbose-ibid": "de en es fr it nl pl pt ru", "verbose-inote": "cs fr pl", "verbose-note": "de es nl",
    "verbose-trad1": "cs de fr pt", "verbose-trad2": "es it nl", "verbose-trad3": "en pl pt ru",
}  # fmt: skip
"""The styles, with the languages of the documents they are tried on."""
SEEN = (
    "arthistory-bonn enc footnote-dw geschichtsfrkl gost-footnote-min historische-zeitschrift mla-footnotes oxnotes philosophy-verbose "
    "rgzm-verbose ufg-muenster-verbose verbose-ibid verbose-inote verbose-note verbose-trad2"
).split()
"""Every second style: what is misread of these may be looked at, the others are only measured."""
BARE = ("gost-footnote", "gost-footnote-min", "mla-footnotes")
"""Styles that set a footnote only where they are asked for their own way to cite."""


class Record(NamedTuple):
    """What of a record decides how it is cited: whether pages of it are, and which it has."""

    key: str
    paged: bool
    first: int = 10
    last: int = 390


class Cited(NamedTuple):
    """One citation: the record, the place in it, and what stands before it."""

    key: str
    page: str = ""
    before: str = ""


class Printed(NamedTuple):
    """A note as it is printed, and where in it each record is cited."""

    note: Note
    cited: tuple[tuple[str, Span], ...]


UNPAGED = re.compile(r"^@(?:unpublished|online)|journaltitle=.*date=\{\d{4}-", re.MULTILINE)


def records(path: Path) -> list[Record]:
    """The records of a file that has a line for each."""
    found = []
    for line in path.read_text("utf-8").splitlines():
        if named := re.match(r"@\w+\{([^,]+),", line):
            pages = re.search(r"pages=\{(\d+)-(\d+)\}", line)
            span = (int(pages[1]), int(pages[2])) if pages else (10, 390)
            found.append(Record(named[1], not UNPAGED.search(line), *span))
    return found


def sequence(language: str, known: Sequence[Record]) -> Iterator[tuple[Cited, ...]]:
    """The notes of a document that cites these records, always the same ones."""
    chance, see = Random(language), LANGUAGES[language][1]

    def cite(record: Record, often: float = 0.8) -> Cited:
        page = chance.randint(record.first, record.last - 3)
        pages = f"{page}-{page + 3}" if chance.random() < 0.2 else str(page)
        return Cited(record.key, pages if record.paged and chance.random() < often else "", see if chance.random() < 0.2 else "")

    for at, record in enumerate(known):
        earlier = [one for one in known[:at] if one.paged]
        if at % 5 == 4:
            yield cite(record), cite(chance.choice(known[:at]))
        else:
            yield (cite(record, 0.6),)
            if record.paged and chance.random() < 0.5:
                yield (cite(record),)
        if len(earlier) > 1 and chance.random() < 0.35:
            yield (cite(chance.choice(earlier)),)
    paged = [record for record in known if record.paged]
    for _ in range(8):
        yield (cite(chance.choice(paged)),)
    yield tuple(cite(record) for record in chance.sample(paged, 3))


def print_notes(folder: Path, style: str, language: str) -> tuple[list[tuple[Cited, ...]], list[Printed]]:
    """What is cited in each note, and the notes as they are printed (set anew only where something is otherwise)."""
    bib = HERE / f"{language}.bib"
    planned = list(sequence(language, records(bib)))
    place = folder / f"{style}.{language}"
    place.mkdir(parents=True, exist_ok=True)
    source = _source(style, language, planned)
    needed = {"notes.tex": source.encode(), bib.name: bib.read_bytes(), "notes.lua": (HERE / "notes.lua").read_bytes()}
    if not (place / "notes.notes").exists() or any(not (place / name).exists() or (place / name).read_bytes() != data for name, data in needed.items()):
        for name, data in needed.items():
            (place / name).write_bytes(data)
        _set(place)
    lines = (place / "notes.notes").read_text("utf-8").splitlines()
    return planned, [_printed(line) for line in lines]


def _set(place: Path) -> None:
    for command in ("lualatex", "biber", "lualatex", "lualatex"):
        options = ["-q"] if command == "biber" else ["-draftmode", "-interaction=batchmode"]
        subprocess.run([command, *options, "notes"], cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, timeout=300)


def _source(style: str, language: str, planned: Sequence[Sequence[Cited]]) -> str:
    command = "Text\\autocites{}." if style in BARE else "Text\\footcites{}."
    page = "p.~" if style == "enc" else ""  # it prints a place as it is typed
    notes = "\n\n".join(command.format("".join(_one(cited, page) for cited in note)) for note in planned)
    return rf"""\directlua{{dofile("notes.lua")}}
\documentclass[a4paper]{{article}}
\usepackage[TU]{{fontenc}}
\usepackage[{LANGUAGES[language][0]}]{{babel}}
\usepackage{{csquotes}}
\usepackage[backend=biber,{_named(style)}]{{biblatex}}
\addbibresource{{{language}.bib}}
\AtEveryCitekey{{\special{{cite:\thefield{{entrykey}}}}}}
\begin{{document}}
\makeatletter
\long\def\@makefntext#1{{\leavevmode\setbox\z@\hbox{{#1}}\directlua{{note([[\@thefnmark]], 0)}}\unhbox\z@}}
\makeatother
{notes}
\end{{document}}
"""


def _named(style: str) -> str:
    """MLA's notes are a way of its style."""
    return "style=mla,autocite=footnote" if style == "mla-footnotes" else f"style={style}"


def _one(cited: Cited, label: str) -> str:
    page = f"[{label}{cited.page}]" if cited.page else ""
    return f"[{cited.before}]{page or '[]'}{{{cited.key}}}" if cited.before else f"{page}{{{cited.key}}}"


MARK = re.compile("\x06([^\x06]*)\x06|[\x02-\x05\x0e\x0f]|  +")
FACES: dict[str, Face] = {"\x02": "italic", "\x04": "small-caps", "\x0e": "superscript"}
"""What begins with each mark; the mark behind it ends it."""


def _printed(line: str) -> Printed:
    """The marks taken out of a line, as spans of what is left."""
    number, _, marked = line.partition("\t")
    marked = marked.strip()
    text, at = "", 0
    runs: list[Run] = []
    starts: list[tuple[str, int]] = []
    begun: dict[str, int] = {}
    for mark in MARK.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        if mark[1] is not None:
            starts.append((mark[1], len(text)))
        elif mark[0] in FACES:
            begun[chr(ord(mark[0]) + 1)] = len(text)
        elif mark[0] in begun:
            runs.append(Run(Span(begun[mark[0]], len(text)), FACES[chr(ord(mark[0]) - 1)]))
        else:
            text += " "
    text += marked[at:]
    ends = [start for _, start in starts[1:]] + [len(text)]
    cited = tuple((key, Span(start, end)) for (key, start), end in zip(starts, ends, strict=True))
    return Printed(Note(number, text, runs=tuple(runs)), cited)

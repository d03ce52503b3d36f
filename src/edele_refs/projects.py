"""Books of several files: which files they are, in which order, with which bibliography.

A project says so itself: Quarto's ``_quarto.yml``, bookdown's ``_bookdown.yml``, mdBook's
and HonKit's ``SUMMARY.md``, Leanpub's ``Book.txt``, a LaTeX file that includes others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Any

from edele_refs.formats._yaml import load_yaml
from edele_refs.late_pattern import late_pattern
from edele_refs.model import RefsError
from edele_refs.opening import read_bytes, read_start

LATEX = (".tex", ".ltx", ".latex")
SETTINGS = ("_quarto.yml", "_quarto.yaml", "_bookdown.yml")
LARGEST = 1024 * 1024
"""Bytes of the file that says what a book consists of."""
MOST = 2000
"""So many files a book may have."""
DEEPEST = 4
"""So far parts of a book may lie in one another."""
_INCLUDED = late_pattern(
    r"(?<!\\)(?:%[^\n]*|\\(?:include|input|subfile|subfileinclude)\s*\{\s*([^{}\n]{1,300}?)\s*\}"
    r"|\\(?:sub)?(?:import|includefrom|inputfrom)\*?\s*\{\s*([^{}\n]{1,300}?)\s*\}\s*\{\s*([^{}\n]{1,300}?)\s*\})"
)
_ROOT = late_pattern(r"^%\s*!\s*T[Ee]X\s+root\s*=\s*(\S[^\n]{0,200})|^\s*\\documentclass\s*\[([^\[\],\n]{1,200})\]\s*\{subfiles\}", re.M)
_LOADED = late_pattern(r"(?<!\\)(?:%[^\n]*|\\(?:usepackage|RequirePackage)\s*(?:\[[^\[\]]{0,1000}\])?\s*\{\s*([\w./-]{1,200})\s*\})")
_LINKED = late_pattern(
    r"^\s*(?:[-*+]|\d+\.)?\s*\[[^\]\n]*\]\(([^()\n#]{1,300}\.(?:md|qmd|markdown))\)", re.M
)


def settings_of(folder: Path) -> dict[str, Any]:
    """A project's settings, empty where the folder is none."""
    for name in SETTINGS:
        if (folder / name).is_file():
            return _yaml(folder / name)
    return {}


def _yaml(path: Path) -> dict[str, Any]:
    try:
        return load_yaml(_text_of(path))
    except ValueError as error:
        raise RefsError(f"{path.name} is no valid YAML ({error}); mend it, or name the files") from None


def _text_of(path: Path) -> str:
    """What a file says that names those of a book; raises ``RefsError`` for one that is too large."""
    data = read_start(path, LARGEST + 1)
    if len(data) > LARGEST:
        raise RefsError(f"{path.name} is larger than {LARGEST >> 20} MiB; name the files")
    return data.decode("utf-8-sig", errors="replace")


def project_bibliography(folder: Path) -> list[Path]:
    """The bibliographies that the project of a folder names."""
    for place in (folder, *list(folder.parents)[:2]):
        settings = settings_of(place)
        if settings:
            return [
                place / name
                for name in listed(settings.get("bibliography"))
                if (place / name).is_file()
            ]
    return []


def listed(value: Any) -> list[str]:
    """A YAML value that is a text or a list of texts."""
    values = value if isinstance(value, list) else [value]
    return [v for v in values if isinstance(v, str)]


def parts_of(path: Path) -> list[Path]:
    """The files of a book in order; empty where a folder or file is no book of several files."""
    if path.is_dir():
        found = _of_folder(path)
    elif path.name in SETTINGS:
        found = _of_folder(path.parent)
    elif path.suffix.lower() in LATEX:
        found = list(_of_latex(path))
    else:
        return []
    if len(found) > MOST:
        raise RefsError(f"this book has {len(found):,} files, more than {MOST:,}; read it in parts")
    return found if len(found) > 1 else []


def _of_folder(folder: Path) -> list[Path]:
    settings = settings_of(folder)
    if settings:
        return _of_settings(folder, settings)
    for name in ("SUMMARY.md", "src/SUMMARY.md"):
        if (folder / name).is_file():
            text = _text_of(folder / name)
            return _inside(
                folder, ((folder / name).parent / link for link in _LINKED.findall(text))
            )
    for name in ("Book.txt", "manuscript/Book.txt"):
        if (folder / name).is_file():
            lines = _text_of(folder / name).splitlines()
            return _inside(
                folder, ((folder / name).parent / line.strip() for line in lines if line.strip())
            )
    mains = [p for p in sorted(folder.glob("*.tex")) if b"\\documentclass" in read_start(p, 20_000)]
    return parts_of(mains[0]) if len(mains) == 1 else []


def _of_settings(folder: Path, settings: dict[str, Any]) -> list[Path]:
    book = settings.get("book")
    named = list(_chapters(book)) if isinstance(book, dict) else listed(settings.get("rmd_files"))
    if not named and "book_filename" in settings:
        rest = sorted(p.name for p in folder.glob("*.[Rr]md") if not p.name.startswith("_"))
        named = [n for n in rest if n.lower() == "index.rmd"] + [
            n for n in rest if n.lower() != "index.rmd"
        ]
    return _inside(folder, (folder / name for name in named))


def _chapters(book: dict[str, Any], depth: int = 0) -> Iterator[str]:
    """Quarto's chapters: names, or parts with chapters of their own; then the appendices."""
    for key in ("chapters", "appendices"):
        entries = book.get(key)
        for entry in entries if isinstance(entries, list) and depth < DEEPEST else []:
            if isinstance(entry, str):
                yield entry
            elif isinstance(entry, dict):
                for name in ("part", "file", "href"):
                    if isinstance(entry.get(name), str) and entry[name].lower().endswith(
                        (".qmd", ".md", ".rmd")
                    ):
                        yield entry[name]
                yield from _chapters({"chapters": entry.get("chapters")}, depth + 1)


def _inside(folder: Path, paths: Iterator[Path]) -> list[Path]:
    """The files that are there and lie in the folder; a book has no business elsewhere."""
    root = folder.resolve()
    return [p for p in dict.fromkeys(paths) if p.is_file() and p.resolve().is_relative_to(root)]


def _of_latex(main: Path) -> Iterator[Path]:
    """A LaTeX file and those that it includes, each behind the one that names it."""
    waiting, seen = [main], set[Path]()
    while waiting and len(seen) <= MOST:
        path = waiting.pop()
        if not path.is_file() or path.resolve() in seen:
            continue
        seen.add(path.resolve())
        yield path
        waiting += reversed(_inside(main.parent, _included(_source_of(path), main.parent, path.parent)))


def _source_of(path: Path) -> str:
    return read_bytes(path).decode("utf-8", errors="replace")


def _included(source: str, *folders: Path) -> Iterator[Path]:
    """The files that a LaTeX file names, from the first of these folders that has them, whether they are there or not."""
    for plain, folder, file in _INCLUDED.findall(source):
        name = plain or f"{folder}/{file}"
        if plain or file:
            name = name if name.lower().endswith(".tex") else f"{name}.tex"
            yield next((one / name for one in folders if (one / name).is_file()), folders[0] / name)


def preamble_for(path: Path | None) -> str:
    """What a LaTeX file that is read alone may use: its own preamble, or that of the main file which it names or which includes it.

    That is one above it, in a comment for editors ("% !TEX root = ../main.tex") or as the class of a subfile; or one
    in its folder or the next above it.
    """
    if path is None or path.suffix.lower() not in LATEX or not path.is_file():
        return ""
    named = _ROOT.search(read_start(path, 20_000).decode("utf-8", errors="replace"))
    if named is None:
        return preamble_of(path) or next((preamble_of(main) for main in _including(path)), "")
    name = (named[1] or named[2]).strip()
    root = (path.parent / (name if name.lower().endswith(".tex") else f"{name}.tex")).resolve()
    return preamble_of(root) if root.parent in path.resolve().parents[:DEEPEST] else ""


NEAREST = 40
"""Files of a folder in which it is looked whether they include another."""


def _including(path: Path) -> Iterator[Path]:
    """The main files beside a chapter, or one folder above it, that include it."""
    for folder in path.resolve().parents[:2]:
        for main in islice(sorted(one for one in folder.glob("*.tex") if one.is_file()), NEAREST):
            head, begun, text = _beginning(main).partition("\\begin{document}")
            if begun and "\\documentclass" in head and any(_is_same(one, path) for one in _included(text, folder)):
                yield main


def _is_same(one: Path, other: Path) -> bool:
    return one.name == other.name and one.resolve() == other.resolve()


def preamble_of(main: Path) -> str:
    """What stands before the text of a LaTeX book, with the files of its folder that are read there.

    Empty where the file is no LaTeX. A file that names others is read before them, as its commands may be used in them.
    """
    if main.suffix.lower() not in LATEX or not main.is_file():
        return ""
    head, begun, _ = _beginning(main).partition("\\begin{document}")
    if not begun:
        return ""
    packages = (main.parent / f"{name}.sty" for name in _LOADED.findall(head) if name)
    read = _inside(main.parent, chain(packages, _included(head, main.parent)))
    parts = [head]
    for path in read:
        if sum(map(len, parts)) < LARGEST:
            parts.append(_beginning(path))
    return "\n".join(parts)


def _beginning(path: Path) -> str:
    return read_start(path, LARGEST).decode("utf-8", errors="replace")

"""Books of several files: which files they are, in which order, with which bibliography.

A project says so itself: Quarto's ``_quarto.yml``, bookdown's ``_bookdown.yml``, mdBook's
and HonKit's ``SUMMARY.md``, Leanpub's ``Book.txt``, a LaTeX file that includes others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from edele_refs.model import RefsError

SETTINGS = ("_quarto.yml", "_quarto.yaml", "_bookdown.yml")
LARGEST = 4 * 1024 * 1024
MOST = 2000
"""So many files a book may have."""
_INCLUDED = re.compile(
    r"(?<!\\)(?:%[^\n]*|\\(?:include|input|subfile|subfileinclude)\s*\{\s*([^{}\n]{1,300}?)\s*\})"
)
_LINKED = re.compile(
    r"^\s*(?:[-*+]|\d+\.)?\s*\[[^\]\n]*\]\(([^()\n#]{1,300}\.(?:md|qmd|markdown))\)", re.M
)


def settings_of(folder: Path) -> dict[str, Any]:
    """A project's settings, empty where the folder is none."""
    for name in SETTINGS:
        path = folder / name
        if path.is_file() and path.stat().st_size <= LARGEST:
            return _yaml(path)
    return {}


def _yaml(path: Path) -> dict[str, Any]:
    import yaml

    text = path.read_text("utf-8-sig", errors="replace")
    if re.search(r"(?:^|\s)[&*]\w", text) and text.count("*") > 100:
        raise RefsError(f"{path.name} refers to itself too often: refused")
    try:
        found = yaml.safe_load(text)
    except (yaml.YAMLError, RecursionError) as error:
        line = str(error).splitlines()[0]
        raise RefsError(
            f"{path.name} is no valid YAML ({line}); mend it, or name the files"
        ) from None
    return found if isinstance(found, dict) else {}


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
    elif path.suffix.lower() in (".tex", ".ltx", ".latex"):
        found = list(dict.fromkeys(_of_latex(path, path.parent, set())))
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
            text = (folder / name).read_text("utf-8-sig", errors="replace")[:LARGEST]
            return _inside(
                folder, ((folder / name).parent / link for link in _LINKED.findall(text))
            )
    for name in ("Book.txt", "manuscript/Book.txt"):
        if (folder / name).is_file():
            lines = (folder / name).read_text("utf-8-sig", errors="replace")[:LARGEST].splitlines()
            return _inside(
                folder, ((folder / name).parent / line.strip() for line in lines if line.strip())
            )
    mains = [
        p for p in sorted(folder.glob("*.tex")) if b"\\documentclass" in p.read_bytes()[:20_000]
    ]
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


def _chapters(book: dict[str, Any]) -> Iterator[str]:
    """Quarto's chapters: names, or parts with chapters of their own; then the appendices."""
    for key in ("chapters", "appendices"):
        entries = book.get(key)
        for entry in entries if isinstance(entries, list) else []:
            if isinstance(entry, str):
                yield entry
            elif isinstance(entry, dict):
                for name in ("part", "file", "href"):
                    if isinstance(entry.get(name), str) and entry[name].lower().endswith(
                        (".qmd", ".md", ".rmd")
                    ):
                        yield entry[name]
                yield from _chapters({"chapters": entry.get("chapters")})


def _inside(folder: Path, paths: Iterator[Path]) -> list[Path]:
    """The files that are there and lie in the folder; a book has no business elsewhere."""
    root = folder.resolve()
    return [p for p in dict.fromkeys(paths) if p.is_file() and p.resolve().is_relative_to(root)]


def _of_latex(path: Path, folder: Path, seen: set[Path]) -> Iterator[Path]:
    """A LaTeX file and those that it includes, each behind the one that names it."""
    if path.resolve() in seen or len(seen) > MOST:
        return
    seen.add(path.resolve())
    yield path
    text = path.read_bytes().decode("utf-8", errors="replace")
    for name in _INCLUDED.findall(text):
        if name:
            file = folder / (name if name.lower().endswith(".tex") else f"{name}.tex")
            for found in _inside(folder, iter([file])):
                yield from _of_latex(found, folder, seen)

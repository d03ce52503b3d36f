"""The bibliography that stands in a LaTeX document itself: ``\\bibitem{key} text``, and .bib files within it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from edele_refs.formats._latex_inline import decode
from edele_refs.formats._latex_reader import Macros
from edele_refs.formats._latex_scan import Scan
from edele_refs.formats._listed import found_in
from edele_refs.formats._notes import Found
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_END = late_pattern(r"\\end\s*\{thebibliography\}")
_FILE = late_pattern(r"\\begin\s*\{filecontents(\*?)\}\s*(?:\[[^\]]*\]\s*)?\{([^{}\n]{1,200}\.bib)\}(.*?)\\end\s*\{filecontents\1\}", re.S)


def listed_in(scan: Scan, macros: Macros, notes: Iterable[Span]) -> list[Found]:
    """The entries of ``thebibliography``, or those that stand under its heading."""
    text = scan.source
    return list(_entries(scan, macros)) or found_in(text, ([n] for n in notes), lambda span: decode(scan, span, macros)[0])


def _entries(scan: Scan, macros: Macros) -> Iterator[Found]:
    """The entries of ``thebibliography``, with the keys by which they are cited."""
    items = [command for command in scan.commands if command[0] == "\\bibitem"]
    for n, command in enumerate(items):
        label = scan.option(command.end())
        key = scan.group(label.end + 1 if label else command.end())
        if key is None:
            continue
        end = items[n + 1].start() if n + 1 < len(items) else len(scan.source)
        stop = _END.search(scan.source, key.end, end)
        span = Span(key.end + 1, stop.start() if stop else end)
        yield Found(decode(scan, span, macros)[0], key.of(scan.source).strip())


def files_within(source: str) -> Mapping[str, str]:
    """The .bib files that a document holds (``filecontents``), by their names."""
    return {found[2].strip(): found[3] for found in _FILE.finditer(source)} if "filecontents" in source else {}

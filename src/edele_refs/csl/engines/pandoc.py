"""pandoc: its citeproc, if the program is installed."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from edele_refs.csl.cites import Cite
from edele_refs.marks import ITALIC, ITALIC_END
from edele_refs.model import RefsError

NAME = "pandoc"
SECONDS = 600


def render_cites(
    notes: Sequence[Sequence[Cite]], items: Mapping[str, Mapping[str, Any]], style: Path, locale: str | None
) -> tuple[tuple[str, ...], ...]:
    """Each cite as pandoc prints it in a note of its own place."""
    if not (program := shutil.which("pandoc")):
        raise RefsError("pandoc is not installed; see https://pandoc.org/installing.html")
    keys = {key: f"k{number}" for number, key in enumerate(items)}
    with TemporaryDirectory() as folder:
        data = Path(folder) / "items.json"
        data.write_text(json.dumps([{**item, "id": keys[key]} for key, item in items.items()]), "utf-8")
        meta = {"bibliography": _text(str(data)), "csl": _text(str(style)), "suppress-bibliography": {"t": "MetaBool", "c": True}}
        if locale:
            meta["lang"] = _text(locale)
        blocks = [{"t": "Para", "c": [_note(note, keys)]} for note in notes]
        document = {"pandoc-api-version": _version(program), "meta": meta, "blocks": blocks}
        command = [program, "-f", "json", "-t", "json", "--citeproc"]
        result = subprocess.run(
            command, input=json.dumps(document), capture_output=True, text=True, timeout=SECONDS, check=False
        )
    if result.returncode:
        raise RefsError(f"pandoc cannot render this: {result.stderr.strip()[:300]}")
    read = json.loads(result.stdout)["blocks"][: len(notes)]
    return tuple(tuple(_cites(block)) for block in read)


def _version(program: str) -> list[int]:
    empty = subprocess.run([program, "-t", "json"], input="", capture_output=True, text=True, check=True)
    return list(json.loads(empty.stdout)["pandoc-api-version"])


def _text(text: str) -> dict[str, Any]:
    return {"t": "MetaString", "c": text}


def _note(note: Sequence[Cite], keys: Mapping[str, str]) -> dict[str, Any]:
    """A footnote with a citation for each cite."""
    inlines = [_citation(cite, keys.get(cite.key, "unknown")) for cite in note]
    return {"t": "Note", "c": [{"t": "Para", "c": inlines}]}


def _citation(cite: Cite, key: str) -> dict[str, Any]:
    place = [{"t": "Str", "c": f",\u00a0{cite.locator}"}] if cite.locator else []
    inner = {
        "citationId": key, "citationPrefix": [], "citationSuffix": place,
        "citationMode": {"t": "NormalCitation"}, "citationNoteNum": 0, "citationHash": 0,
    }  # fmt: skip
    return {"t": "Cite", "c": [[inner], [{"t": "Str", "c": "?"}]]}


def _cites(block: Mapping[str, Any]) -> Iterator[str]:
    for inline in _inside(block, "Cite"):
        yield "" if inline["c"][0][0]["citationId"] == "unknown" else "".join(_written(inline["c"][1]))


def _inside(value: Any, kind: str) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, Mapping):
        if value.get("t") == kind:
            yield value
            return
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from _inside(part, kind)


_AROUND = {"Emph": (ITALIC, ITALIC_END)}


def _written(inlines: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for inline in inlines:
        kind, content = inline["t"], inline.get("c", "")
        if kind == "Str":
            yield str(content)
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            yield " "
        elif kind == "Note":
            yield from _written([i for block in content for i in block.get("c", [])])
        elif kind == "Quoted":
            marks = "‘’" if content[0]["t"] == "SingleQuote" else "“”"
            yield from (marks[0], *_written(content[1]), marks[1])
        elif isinstance(content, list):
            before, behind = _AROUND.get(kind, ("", ""))
            inner = content[-2] if kind == "Link" else content[-1] if kind in ("Span", "Cite") else content
            yield from (before, *_written(inner), behind)

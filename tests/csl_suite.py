"""The official CSL test suite: reading a fixture, and what the processor makes of it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from edele_refs.csl.cites import Citation, Cite
from edele_refs.csl.compiled import CompiledStyle
from edele_refs.csl.processor import Processor
from edele_refs.csl.style import read_style
from edele_refs.outputs import member

_SECTION = re.compile(r">>=+ ?([A-Z0-9-]+) ?=+>>(.*?)<<=+ ?\1 ?=+<<", re.DOTALL)
NOTHING = "[CSL STYLE ERROR: reference with no printed form.]"


@dataclass(frozen=True)
class Fixture:
    """A test of the suite: its sections by name."""

    name: str
    sections: dict[str, str]

    @classmethod
    def read(cls, path: Path) -> Fixture:
        found = _SECTION.findall(path.read_text("utf-8"))
        return cls(path.stem, {name: text.strip("\n") for name, text in found})

    @property
    def expected(self) -> str:
        return normal(self.sections["RESULT"])

    def actual(self) -> str:
        """What our processor prints."""
        items: list[dict[str, Any]] = json.loads(self.sections["INPUT"])
        style = CompiledStyle(read_style(self.sections["CSL"].strip().encode(), self.name), "")
        processor = Processor(
            style, {str(i.get("id", "x")): i for i in items}, uncited="CITATIONS" not in self.sections
        )
        if "CITATIONS" in self.sections:
            text = self._sequence(processor, json.loads(self.sections["CITATIONS"]))
        else:
            text = self._at_once(processor, list(dict.fromkeys(str(i.get("id", "x")) for i in items)))
        if self.sections["MODE"].strip() == "bibliography":
            text = _bibliography(processor)
        return normal(text)

    def _at_once(self, processor: Processor, keys: list[str]) -> str:
        rows = json.loads(self.sections.get("CITATION-ITEMS") or "null") or [[{"id": k} for k in keys]]
        citations = [Citation(tuple(map(_cite, row))) for row in rows]
        processor.prepare(keys)
        from edele_refs.csl.positions import positions

        lines = [
            processor.citation(c, next(iter(positions([c])))) for c in citations
        ]
        return "\n".join(member("html").write(line) or NOTHING for line in lines)

    def _sequence(self, processor: Processor, steps: list[Any]) -> str:
        known: dict[str, Citation] = {}
        lines: list[str] = []
        order: list[str] = []
        before: dict[str, str] = {}
        for n, (citation, pre, post) in enumerate(steps):
            name = citation["citationID"]
            note = citation.get("properties", {}).get("noteIndex", 0)
            known[name] = Citation(tuple(map(_cite, citation["citationItems"])), note)
            order = [*(p[0] for p in pre), name, *(p[0] for p in post)]
            notes = {p[0]: p[1] for p in [*pre, *post]} | {name: note}
            citations = [Citation(known[i].cites, notes[i], known[i].unsorted) for i in order]
            after = dict(zip(order, processor.notes(citations), strict=True))
            last = n == len(steps) - 1
            if last:
                lines = [
                    f"{'>>' if i == name or before.get(i) != after[i] else '..'}[{k}] "
                    f"{member('html').write(after[i]) or NOTHING}"
                    for k, i in enumerate(order)
                ]
            before = after
        return "\n".join(lines)


def _cite(value: dict[str, Any]) -> Cite:
    return Cite(
        str(value["id"]),
        str(value.get("locator") or ""),
        value.get("label") or "page",
        value.get("prefix") or "",
        value.get("suffix") or "",
        bool(value.get("suppress-author")),
        bool(value.get("author-only")),
        {0: 0, 1: 1, 2: 3, 3: 2}.get(value["position"]) if "position" in value else None,
    )


def _bibliography(processor: Processor) -> str:
    entries = [text for _, text in processor.entries_of_bibliography()]
    write = member("html").write
    lines = [f'  <div class="csl-entry">{write(text) or NOTHING}</div>' for text in entries]
    return "\n".join(['<div class="csl-bib-body">', *lines, "</div>"])


def normal(text: str) -> str:
    """Entities in one way of writing; nothing else."""
    text = text.replace("&#38;", "&amp;").replace("&#60;", "&lt;").replace("&#62;", "&gt;")
    return re.sub(r"\s*(</?div[^>]*>)\s*", r"\1", re.sub(r"^(?:>>|[.][.])(?=\[)", "", text, flags=re.M)).strip()

"""Builds the development set: marked-up notes (``*.txt``) into readings (``*.jsonl``).

    python tests/dev/build.py [--review]

The markup stands in the note itself, so that offsets need no counting and no value
can stand elsewhere than in its note (README.md beside this file says how it is
written). ``--review`` prints spans that end in a full stop, to be looked at.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
FOLDERS = ("seen", "unseen", "archives-seen", "archives-unseen", "second-seen", "second-unseen", "third-seen", "third-unseen", "fourth-seen", "fourth-unseen", "fifth-seen", "fifth-unseen", "sixth-seen", "sixth-unseen", "seventh-seen", "seventh-unseen", "prose-seen", "prose-unseen")
NAMES = {
    "a": "author",
    "e": "editor",
    "tr": "translator",
    "ca": "container-author",
    "iv": "interviewer",
    "rc": "recipient",
}
DATES = {"d": "issued", "od": "original-date", "ac": "accessed"}
TEXTS = {
    "t": "title",
    "ct": "container-title",
    "cl": "collection-title",
    "cn": "collection-number",
    "vt": "volume-title",
    "ot": "original-title",
    "ed": "edition",
    "v": "volume",
    "nv": "number-of-volumes",
    "is": "issue",
    "n": "number",
    "pl": "publisher-place",
    "pb": "publisher",
    "p": "page",
    "ar": "archive",
    "ap": "archive-place",
    "fo": "archive_collection",
    "sg": "archive_location",
    "g": "genre",
    "st": "status",
    "ep": "event-place",
    "m": "medium",
    "no": "note",
    "u": "URL",
    "doi": "DOI",
    "isbn": "ISBN",
}
KINDS = {"F": "full", "S": "short", "I": "ibid", "X": "cross"}
HEAD = re.compile(r"<([FSIX])(?:/([a-z_-]+))?((?:[=?][¶\d:.]+)*) ")
TAG = re.compile(r"\{([A-Za-z]+!?)([:=])")


@dataclass
class Draft:
    """A citation while its note is being read."""

    start: int
    kind: str
    targets: list[tuple[str, str]]
    item: dict[str, Any] = field(default_factory=dict)
    locator: str | None = None
    introducer: str | None = None
    hidden: list[str] = field(default_factory=list)


class Note:
    """Reads one marked-up note from left to right."""

    def __init__(self, source: str) -> None:
        self.source, self.at = source, 0
        self.plain = ""
        self.done: list[dict[str, Any]] = []
        self.drafts: list[Draft] = []
        self.open: Draft | None = None
        self.introducer: str | None = None
        self.run("")

    def run(self, close: str) -> str:
        """Read up to ``close``; what was read, "~" kept where it stands in a name."""
        raw = ""
        while self.at < len(self.source):
            char = self.source[self.at]
            if char == close:
                self.at += 1
                return raw
            if char == "<":
                self.citation()
            elif char == "{":
                raw += self.tag()
            else:
                raw += self.put(char)
        if close:
            raise ValueError(f"no {close!r} in: {self.source}")
        return raw

    def put(self, char: str) -> str:
        """One character of the text; a backslash lets the next one stand for itself."""
        if char == "\\":
            self.at += 1
            char = self.source[self.at]
        self.at += 1
        self.plain += " " if char == "~" else char
        return char

    def citation(self) -> None:
        """``<F/book=3.1 …>``: kind, type, what it repeats (``?`` before each candidate)."""
        head = HEAD.match(self.source, self.at)
        if not head or self.open:
            raise ValueError(f"no citation at {self.source[self.at : self.at + 40]!r}")
        self.at = head.end()
        targets = re.findall(r"([=?])([¶\d:.]+)", head[3])
        draft = Draft(len(self.plain), KINDS[head[1]], targets, introducer=self.introducer)
        if head[2]:
            draft.item["type"] = head[2]
        self.open, self.introducer = draft, None
        self.run(">")
        self.open = None
        self.drafts.append(draft)
        self.done.append(finished(draft, len(self.plain)))

    def tag(self) -> str:
        """``{code:text}`` marks a value that stands here, ``{code=value}`` one that does not."""
        head = TAG.match(self.source, self.at)
        if not head:
            raise ValueError(f"no tag at {self.source[self.at : self.at + 30]!r}")
        self.at = head.end()
        if head[2] == ":" and head[1] not in DATES:
            raw = self.run("}")
            self.keep(head[1], raw)
            return raw
        end = self.source.index("}", self.at)
        content, self.at = self.source[self.at : end], end + 1
        return self.unseen(head[1], content) if head[2] == "=" else self.date(head[1], content)

    def date(self, code: str, content: str) -> str:
        """``{d:12.3.41=1941-03-12}``: as written, and its normal form; a bare year is its own."""
        written, _, form = content.partition("=")
        self.plain += written
        value = form or written
        assert re.fullmatch(r"[\[\].\d/~?-]+", value) and re.search(r"\d{4}", value), content
        self.keep(code, value)
        return written

    def unseen(self, code: str, content: str) -> str:
        """A value that this mention takes from elsewhere (a list's head, "Ders.")."""
        assert self.open is not None, content
        if code not in DATES and code != "in":
            self.open.hidden.append(content.replace("~", " "))
        self.keep(code, content)
        return ""

    def keep(self, code: str, raw: str) -> None:
        """Put a value where it belongs."""
        if code == "i":
            self.introducer = raw
            return
        assert self.open is not None, f"a value outside a citation: {raw}"
        if code == "l":
            assert self.open.locator is None, raw
            self.open.locator = raw
        elif code.rstrip("!").lower() in NAMES:
            key = NAMES[code.rstrip("!").lower()]
            self.open.item.setdefault(key, []).append(name(code, raw))
        elif code in ("ab", "in"):
            self.open.item.setdefault("related", []).append(related(code, raw))
        else:
            key = (DATES | TEXTS)[code]
            assert key not in self.open.item, f"{key} twice: {raw}"
            self.open.item[key] = raw


def finished(draft: Draft, end: int) -> dict[str, Any]:
    """A citation as the contract has it."""
    out: dict[str, Any] = {"start": draft.start, "end": end, "kind": draft.kind}
    out["resolves_to"] = next((to for sign, to in draft.targets if sign == "="), None)
    if candidates := [to for sign, to in draft.targets if sign == "?"]:
        out["candidates"] = candidates
    return out | {"item": draft.item, "locator": draft.locator, "introducer": draft.introducer}


def name(code: str, raw: str) -> dict[str, str]:
    """``a`` given name first, ``A`` family name first, ``a!`` not a person's."""
    if code.endswith("!"):
        return {"literal": raw.replace("~", " ")}
    family_first = code[0].isupper() or "," in raw
    family, _, given = raw.partition(" ") if family_first else raw.rpartition(" ")[::-1]
    parts = {"family": family.rstrip(","), "given": given}
    return {key: value.replace("~", " ") for key, value in parts.items() if value}


def related(code: str, raw: str) -> dict[str, str]:
    """An abbreviation of the archive, or the address of the book that contains a chapter."""
    if code == "ab":
        return {"relation": "abbreviation", "archive": raw}
    return {"relation": "contained-in", "resolves_to": raw}


def check_hidden(note: Note, before: str) -> None:
    """What a mention takes from elsewhere must stand in its note, a name there or before."""
    for draft in note.drafts:
        for value in draft.hidden:
            words = re.findall(r"\w+", value)
            lacking = [word for word in words if word not in note.plain + before]
            assert not lacking, f"{value}: {lacking} not in: {note.plain}"


def check_links(rows: list[dict[str, Any]]) -> None:
    """A link goes back to a citation that has itself no link, and is given in full.

    In a text without notes a short mention may go forward, to its list of works cited.
    """
    first = full_by_address(rows)
    seen = set[str]()
    for row in rows:
        for number, citation in enumerate(row["citations"], 1):
            ahead = row["note"].startswith("¶") and citation["kind"] == "short"
            for to in filter(None, [citation["resolves_to"], *citation.get("candidates", ())]):
                assert first.get(to) and (ahead or to in seen), f"{row['doc']} {row['note']}: {to} is no first citation"
            seen.add(f"{row['note']}.{number}")


def full_by_address(rows: list[dict[str, Any]]) -> dict[str, bool]:
    """Of each citation whether it is the first in full of its source."""
    return {
        f"{row['note']}.{number}": citation["kind"] == "full" and citation["resolves_to"] is None
        for row in rows
        for number, citation in enumerate(row["citations"], 1)
    }


def build(path: Path) -> list[dict[str, Any]]:
    """The reading of one marked-up document, one row a note."""
    rows: list[dict[str, Any]] = []
    before = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        number, _, source = line.partition(" | ")
        note = Note(source)
        check_hidden(note, before)
        before += " " + note.plain
        row = {"doc": path.stem, "note": number.strip(), "text": note.plain}
        rows.append(row | {"citations": note.done})
    check_links(rows)
    return rows


def review(rows: list[dict[str, Any]]) -> None:
    """Print the ends of spans that close with a mark."""
    for row in rows:
        for citation in row["citations"]:
            text = row["text"][citation["start"] : citation["end"]]
            if text[-1] in ".,;: " or text[0] in ".,;: (" or citation["locator"] == "":
                print(row["doc"], row["note"], repr(text[:20]), repr(text[-25:]))


def main() -> None:
    for folder in FOLDERS:
        for path in sorted((HERE / folder).glob("*.txt")):
            rows = build(path)
            lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows]
            path.with_suffix(".jsonl").write_text("".join(lines), encoding="utf-8")
            mentions = sum(len(row["citations"]) for row in rows)
            print(f"{folder}/{path.stem}: {len(rows)} notes, {mentions} mentions")
            if "--review" in sys.argv:
                review(rows)


if __name__ == "__main__":
    main()

"""Markdown files as tests: every heading a case, every fenced block a text by its info string.

    # Ibid. after two sources          → Case.title

    The reader cannot know …           → Case.prose

    ```notes                           → Case["notes"]
    1. Werth, Russia at War (2000).
    ```

Use::

    from markdown_cases import cases, check_case

    @pytest.mark.parametrize("case", cases("resolve"), ids=str)
    def test_resolve(case, rewrite):
        check_case(case, "links", print_links(case["notes"]), rewrite)

``pytest --rewrite-cases`` writes what came out into the file instead of comparing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

CASES = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Case:
    """One section of a Markdown file: its heading, its prose, its fenced blocks."""

    path: Path
    line: int
    title: str
    prose: str = ""
    blocks: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.path.stem}: {self.title}"

    def __getitem__(self, info: str) -> str:
        """The block with this info string, without its fences."""
        if info not in self.blocks:
            raise KeyError(f"{self.path}:{self.line}: no block ```{info} in “{self.title}”")
        return self.blocks[info]

    def __contains__(self, info: str) -> bool:
        return info in self.blocks


def cases(folder: str | Path) -> list[Case]:
    """Every case in the Markdown files of a folder (under ``tests/cases``, or a path)."""
    files = sorted((CASES / folder).glob("*.md"))
    return [case for file in files if file.stem != "README" for case in cases_of(file)]


def cases_of(path: Path) -> Iterator[Case]:
    """The cases of one file, in order; sections without a block are prose about the file."""
    for line, title, body in _sections(path.read_text("utf-8")):
        prose, blocks = _body(body)
        if blocks:
            yield Case(path, line, title, prose, blocks)


def _sections(text: str) -> Iterator[tuple[int, str, list[str]]]:
    start, title, body, fence = 1, "", list[str](), ""
    for number, line in enumerate(text.split("\n"), 1):
        fence = _fence_after(line, fence)
        if not fence and (heading := re.match(r"#{1,3} (.*)", line)):
            yield start, title, body
            start, title, body = number, heading[1].strip(), []
        else:
            body.append(line)
    yield start, title, body


def _fence_after(line: str, fence: str) -> str:
    """The fence that is open after this line (empty: none)."""
    mark = re.match(r"(`{3,}|~{3,})", line)
    if not mark:
        return fence
    if not fence:
        return mark[1]
    return "" if line.rstrip() == fence else fence


def _body(lines: list[str]) -> tuple[str, dict[str, str]]:
    prose, blocks, fence, info, block = list[str](), dict[str, str](), "", "", list[str]()
    for line in lines:
        before, fence = fence, _fence_after(line, fence)
        if not before and fence:
            info, block = line[len(fence) :].strip(), []
        elif before and not fence:
            blocks[info] = "\n".join(block)
        else:
            (block if fence else prose).append(line)
    return "\n".join(prose).strip(), blocks


def check_case(case: Case, info: str, actual: str, rewrite: bool = False) -> None:
    """Compare what came out with the block ``info``; or write it there."""
    actual = actual.rstrip("\n")
    assert "fault of refs itself" not in actual, actual
    if rewrite and actual != case[info].rstrip("\n"):
        _rewrite(case, info, actual)
        return
    expected = case[info].rstrip("\n")
    assert actual == expected, f"{case.path.name}:{case.line} “{case.title}”, block {info}"


def _rewrite(case: Case, info: str, actual: str) -> None:
    lines = case.path.read_text("utf-8").split("\n")
    heading = next(
        i
        for i, line in enumerate(lines)
        if re.match(r"#{1,3} ", line) and line.lstrip("# ").strip() == case.title
    )
    opening = next(
        i
        for i in range(heading, len(lines))
        if re.fullmatch(rf"[`~]{{3,}}{re.escape(info)}", lines[i].rstrip())
    )
    fence = re.match(r"[`~]+", lines[opening])
    assert fence
    closing = next(i for i in range(opening + 1, len(lines)) if lines[i].rstrip() == fence[0])
    lines[opening + 1 : closing] = actual.split("\n") if actual else []
    case.path.write_text("\n".join(lines), "utf-8")

"""Writing marked text: one way through it, for every markup."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from edele_refs import marks

Around = tuple[str, str]
"""What is written before and behind a piece."""


def _nothing(of: str) -> Around:
    return "", ""


@dataclass(frozen=True, slots=True)
class Markup:
    """A markup: how its faces begin and end, how text is escaped, links and blocks written.

    ``faces`` has what a face begins with and what it ends with, under the mark that begins it;
    a face that is not there is not written.
    """

    faces: Mapping[str, Around]
    escape: Callable[[str], str]
    link: Callable[[str], Around] = _nothing
    block: Callable[[str], Around] = _nothing

    def write(self, marked: str) -> str:
        """The text in this markup; every face that begins also ends."""
        return "".join(self._pieces(marked))

    def lines(self, marked: str) -> str:
        """The same, without the line breaks that blocks leave at both ends."""
        text = self.write(marked)
        return text.strip("\n") if marks.BLOCK in marked else text

    def _pieces(self, marked: str) -> Iterator[str]:
        closing: list[str] = []
        expected = ""
        for piece in marks.balanced(marked):
            if expected == marks.LINK and piece != marks.LINK_TEXT:
                before, behind = self.link(piece) if _is_web(piece) else ("", "")
                closing[-1], expected = behind, ""
                yield before
            elif expected == marks.BLOCK:
                before, behind = self.block(piece[0])
                closing[-1], expected = behind, ""
                yield before + self.escape(piece[1:])
            elif piece in (marks.LINK, marks.BLOCK):
                expected = piece
                closing.append("")
            elif piece in marks.FACES:
                before, behind = self.faces.get(piece, ("", ""))
                closing.append(behind)
                yield before
            elif piece in marks.ENDS:
                yield closing.pop()
            elif piece != marks.LINK_TEXT:
                yield self.escape(piece)


def _is_web(address: str) -> bool:
    return address.startswith(("http://", "https://", "mailto:"))

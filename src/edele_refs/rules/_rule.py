"""A rule: code, words for the user, bad and good examples and the check, in one function."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from inspect import cleandoc
from typing import Literal

from edele_refs.model import Address, Citation, Edit, Finding, Reading, Span

Severity = Literal["error", "warning", "hint"]
Safety = Literal["safe", "unsafe"]
SEVERITIES: tuple[Severity, ...] = ("hint", "warning", "error")
"""From the lightest: something to consider, something to look at, something that is wrong."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a note that is no citation: a stretch of its text, or the note as a whole.

    ``edit`` is what would mend it, if the rule knows.
    """

    note: str
    span: Span | None = None
    related: tuple[Address, ...] = ()
    edit: Edit | None = None

    @classmethod
    def mended(cls, note: str, span: Span, text: str) -> Place:
        """A place that would read ``text`` if it were in order."""
        return cls(note, span, (), Edit(note, span, text))


Check = Callable[[Reading], Iterator[tuple[Citation | Place, str]]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A check with its code and name; ``on`` is false where it must be asked for.

    ``fix`` says that its findings have an edit: "safe" changes no meaning, "unsafe" is
    to be looked at.
    """

    code: str
    name: str
    doc: str
    check: Check
    on: bool = True
    severity: Severity = "warning"
    fix: Safety | None = None

    def __call__(self, reading: Reading) -> Iterator[Finding]:
        """What the rule finds in a reading."""
        for where, message in self.check(reading):
            yield _finding(self.code, where, message, reading)

    @property
    def summary(self) -> str:
        """What the rule finds: its first line, without the full stop."""
        return self.doc.partition("\n")[0].rstrip(".")

    @property
    def explanation(self) -> str:
        """Why that matters, and what is left alone."""
        rest = self.doc.partition("\n")[2]
        return re.split(r"^(?:Help:.*|(?:Bad|Good):)$", rest, maxsplit=1, flags=re.M)[0].strip()

    @property
    def help(self) -> str:
        """What to do about a finding, in a sentence."""
        return _help(self.doc)

    @property
    def bad(self) -> tuple[str, ...]:
        """Notes in which the rule finds something."""
        return self._examples("Bad")

    @property
    def good(self) -> tuple[str, ...]:
        """Notes in which it finds nothing."""
        return self._examples("Good")

    def _examples(self, kind: str) -> tuple[str, ...]:
        blocks = re.findall(rf"^{kind}:\n((?:(?:    .*)?\n?)*)", self.doc, flags=re.M)
        return tuple(cleandoc("\n" + block) for block in blocks)


@cache
def _help(doc: str) -> str:
    found = re.search(r"^Help: ((?:.+\n?)+?)(?=^\s*$|^(?:Bad|Good):|\Z)", doc, re.M)
    return " ".join(found[1].split()) if found else ""


def rule(
    code: str, *, on: bool = True, severity: Severity = "warning", fix: Safety | None = None
) -> Callable[[Check], Rule]:
    """Make a function a rule; its name is the rule's, its docstring is the documentation."""

    def made(check: Check) -> Rule:
        name = check.__name__.replace("_", "-")
        return Rule(code, name, cleandoc(check.__doc__ or ""), check, on, severity, fix)

    return made


def _finding(code: str, where: Citation | Place, message: str, reading: Reading) -> Finding:
    if isinstance(where, Place):
        return Finding(code, where.note, message, where.span, where.related, where.edit)
    related = tuple(reading.links.get(where.at, ()))
    return Finding(code, where.at.note, message, where.span, related)

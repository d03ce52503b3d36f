"""citeproc-py's style elements with their faults put right; each says which.

Here what all share, the conditions and the groups; ``texts``, ``people`` and
``sorting`` have the rest. The classes are subclasses, registered only in our own
reading of a style: nothing in the installed package changes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from citeproc import model
from citeproc.source import VariableError

from edele_refs import marks
from edele_refs.csl.casing import cased
from edele_refs.csl.citeproc_py.source import Mention
from edele_refs.csl.dates import CslDate
from edele_refs.csl.finishing import affix
from edele_refs.marks import FACES, QUOTE, QUOTE_END, clean, is_mark

# mypy sees citeproc-py, which has no types, as Any: hence "type: ignore[misc]" on each class


def _faced(start: str) -> Any:
    return staticmethod(lambda text: f"{start}{text}{FACES[start]}" if text else text)


FORMATTER = SimpleNamespace(
    preformat=clean,
    Italic=_faced(marks.ITALIC),
    Oblique=_faced(marks.ITALIC),
    Bold=_faced(marks.BOLD),
    Light=str,
    Underline=_faced(marks.UNDERLINE),
    Superscript=_faced(marks.SUPERSCRIPT),
    Subscript=_faced(marks.SUBSCRIPT),
    SmallCaps=_faced(marks.SMALL_CAPS),
)
"""Writes marks; the outputs write what they stand for. (Its own writes HTML unescaped.)"""


class Mended:
    """What all elements share. The style's root holds terms and macros (see ``style.py``)."""

    get: Any
    get_root: Any

    def get_formatter(self) -> Any:
        return FORMATTER

    def get_macro(self, name: str) -> Any:
        return self.get_root().macros[name]

    def get_single_term(self, name: str, form: str | None = None, **_: Any) -> str:
        return self.get_root().terms.get(name, form) or ""

    def get_plural_term(self, name: str, form: str | None = None, **_: Any) -> str:
        return self.get_root().terms.get(name, form, plural=True) or ""

    def wrap(self, text: str | None) -> str | None:
        # double punctuation is dealt with once, at the end (finishing)
        if text is None:
            return None
        return affix(self.get("prefix", "")) + text + affix(self.get("suffix", ""))

    def quote(self, text: str) -> str:
        # which quotation marks is known only when all is joined
        return f"{QUOTE}{text}{QUOTE_END}" if self.get("quotes") == "true" else text

    def case(self, text: str, language: str | None = None) -> str:
        return cased(text, self.get("text-case"), language == "en")

    def join(self, strings: Any, default_delimiter: str = "") -> str:
        delimiter = self.get("delimiter", default_delimiter)
        return affix(delimiter).join(s for s in strings if s)


def blank(text: str | None) -> bool:
    """Whether nothing but marks is there: an empty field renders nothing at all."""
    return not text or all(is_mark(character) for character in text)


class Parenting:
    """Children are joined by us, so that nothing depends on citeproc-py's string classes."""

    iterchildren: Any

    def render_children(
        self, item: Mention, delimiter: str = "", context: Any = None, **kw: Any
    ) -> Any:
        texts = [rendered(c, item, context, delimiter, **kw) for c in self.iterchildren(tag="*")]
        return affix(delimiter).join(filter(None, texts)) or None


class If(model.If):  # type: ignore[misc]
    """Positions and ambiguity come from us; ``match`` goes over every single test."""

    def render(self, item: Mention, context: Any = None, delimiter: str = "", **kw: Any) -> Any:
        tests = (_TESTS[name](item, value) for name in _TESTS if (value := self.get(name)))
        results = [result for test in tests for result in test]
        match = {"any": any(results), "none": not any(results)}
        if not match.get(self.get("match", "all"), all(results)):
            raise model.ConditionFailed
        return self.render_children(item, context=context, delimiter=delimiter, **kw)


def _positions(item: Mention, value: str) -> list[bool]:
    position = item.position
    return [position is not None and position.fits(test, item.near) for test in value.split()]


def _locators(item: Mention, value: str) -> list[bool]:
    label = item.locator.label if item.locator else None
    return [label == name for name in value.split()]


def _uncertain(item: Mention, value: str) -> list[bool]:
    dates = [item.reference.get(name.replace("-", "_")) for name in value.split()]
    return [isinstance(date, CslDate) and date.circa for date in dates]


_TESTS: dict[str, Callable[[Mention, str], list[bool]]] = {
    "type": lambda item, value: [name == item.reference.type for name in value.split()],
    "variable": lambda item, value: [has(item, name) for name in value.split()],
    "is-numeric": lambda item, value: [is_numeric(value_of(item, name)) for name in value.split()],
    "is-uncertain-date": _uncertain,
    "locator": _locators,
    "position": _positions,
    "disambiguate": lambda item, value: [item.ambiguous is (value == "true")],
}
"""What a style may ask of a citation. (citeproc-py: ``disambiguate`` always holds.)"""


class Else_If(If):
    """As ``If``."""


def value_of(item: Mention, name: str) -> str:
    """The variable's value, empty where there is none."""
    try:
        return str(item.look(name))
    except VariableError:
        return ""


def has(item: Mention, name: str) -> bool:
    """Whether the citation or its source has this variable."""
    key = name.replace("-", "_")
    if key in ("locator", "first_reference_note_number", "citation_number"):
        return bool(value_of(item, name))
    if key == "page_first":
        key = "page"
    return key in item.reference


_NUMERIC = re.compile(r"[a-zA-Z]*\d+[a-zA-Z]*(?:\s?[-–,&/]\s?[a-zA-Z]*\d+[a-zA-Z]*)*")


def is_numeric(value: str) -> bool:
    """Whether a style may treat it as a number: "12", "2nd", "3–5"."""
    return len(value) < 100 and bool(_NUMERIC.fullmatch(value.strip()))


class Group(model.Group):  # type: ignore[misc]
    """A group whose variables are all empty prints nothing, not even its terms."""

    def process(self, item: Mention, context: Any = None, **kwargs: Any) -> str:
        delimiter = self.get("delimiter", "")
        called, printed = item.called, len(item.printed)
        texts = [
            rendered(c, item, context, delimiter, **kwargs) for c in self.iterchildren(tag="*")
        ]
        if all_empty(item, called, printed) or not any(texts):
            raise VariableError
        return str(self.join(texts))


def all_empty(item: Mention, called: int, printed: int) -> bool:
    """Whether variables were asked for since then, and none was there."""
    return item.called > called and len(item.printed) == printed


def rendered(child: Any, item: Mention, context: Any, delimiter: str = "", **kwargs: Any) -> str:
    """What a child prints; empty where it has nothing to print."""
    more = {"delimiter": delimiter} if isinstance(child, model.Choose) else {}
    try:
        text = child.render(item, context=context, **more, **kwargs)
    except VariableError:
        return ""
    return text or ""

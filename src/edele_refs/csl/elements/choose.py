"""cs:choose: the first branch whose tests hold; transparent for the group around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from edele_refs.csl.compile import Builder, Render, absent
from edele_refs.csl.context import FIRST, IBID, IBID_WITH_LOCATOR, SUBSEQUENT, Context
from edele_refs.csl.entry import Shape
from edele_refs.csl.numbers import is_numeric
from edele_refs.csl.xml import tag
from edele_refs.late_pattern import late_pattern

Test = Callable[[Context], bool]
Branch = tuple[Test | None, tuple[Render, ...]]
_OF_CITATION = frozenset("locator year-suffix citation-number first-reference-note-number".split())
"""Variables that belong to the citation, not to the item."""


def build(element: etree._Element, builder: Builder) -> Render:
    """A choice that stands alone (in cs:substitute): its parts without a delimiter."""
    children = left(element, builder)

    def render(context: Context, out: list[str]) -> None:
        for child in children:
            child(context, out)

    return absent if set(children) <= {absent} and children else render


def left(element: etree._Element, builder: Builder) -> tuple[Render, ...]:
    """What a choice leaves for items of the builder's shape.

    Tests that only ask for an item's type and variables are decided here; where others
    come first, a function that decides when it renders.
    """
    plan: list[Branch] = []
    for branch in element:
        test = _condition(branch, builder)
        if not _is_fixed(branch):
            plan.append((test, builder.children(branch)))
        elif test is None or test(Context(_Shaped(builder.shape))):  # type: ignore[arg-type]
            plan.append((None, builder.children(branch)))
            break
    if not plan:
        return ()
    if plan[0][0] is None:
        return plan[0][1]
    deciding = _deciding(tuple(plan))
    builder.several.add(deciding)
    return (deciding,)


def _deciding(plan: tuple[Branch, ...]) -> Render:
    def render(context: Context, out: list[str]) -> None:
        for holds, children in plan:
            if holds is None or holds(context):
                for child in children:
                    child(context, out)
                return

    return render


@dataclass(frozen=True, slots=True)
class _Shaped:
    """An item of which only the shape is known."""

    shape: Shape

    @property
    def type(self) -> str:
        return self.shape.type


def _is_fixed(branch: etree._Element) -> bool:
    """Whether the item's type and variables alone decide this branch."""
    asked = {name for name in branch.attrib if name in _TESTS}
    return asked <= {"type", "variable"} and not set((branch.get("variable") or "").split()) & _OF_CITATION


def _condition(branch: etree._Element, builder: Builder) -> Test | None:
    if tag(branch) == "else":
        return None
    if tag(branch) not in ("if", "else-if"):
        raise builder.style.fault(f"<{tag(branch)}> has no place in cs:choose", branch)
    tests = [
        _TESTS[name](value, builder)
        for name, values in branch.attrib.items()
        if name in _TESTS
        for value in _tested(str(name), str(values))
    ]
    match = branch.get("match", "all")
    if len(tests) == 1:
        only = tests[0]
        return (lambda context: not only(context)) if match == "none" else only
    if match == "any":
        return lambda context: any(test(context) for test in tests)
    if match == "none":
        return lambda context: not any(test(context) for test in tests)
    return lambda context: all(test(context) for test in tests)


def _tested(name: str, values: str) -> list[str]:
    """The values to test: of types and locators any one will do, whatever ``match`` says."""
    return [values] if name in ("type", "locator") else values.split()


def _type(values: str, builder: Builder) -> Test:
    types = frozenset(values.split())
    return lambda context: context.entry.type in types


def _variable(value: str, builder: Builder) -> Test:
    if value == "locator":
        return lambda context: bool(context.locator)
    if value == "year-suffix":
        return lambda context: bool(context.settings.suffix)
    if value == "citation-number":
        return lambda context: bool(context.number)
    if value == "first-reference-note-number":
        return lambda context: bool(context.first_note) and context.position != FIRST
    return lambda context: value in context.entry.shape.present


def _numeric(value: str, builder: Builder) -> Test:
    if value == "locator":
        return lambda context: _counts(context.locator)
    if value == "citation-number":
        return lambda context: bool(context.number)
    return lambda context: _counts(context.entry.text(value))


_SMALL_ROMAN = late_pattern("[ivx]+")


def _counts(text: str) -> bool:
    """Whether a value is a number for a test; as in citeproc-js a small Roman one is."""
    return is_numeric(text) or bool(_SMALL_ROMAN.fullmatch(text))


def _uncertain(value: str, builder: Builder) -> Test:
    def test(context: Context) -> bool:
        date = context.entry.date(value)
        return date is not None and date.circa

    return test


def _locator(values: str, builder: Builder) -> Test:
    labels = frozenset(values.replace("sub verbo", "sub-verbo").split())
    return lambda context: bool(context.locator) and context.label.replace(" ", "-") in labels


def _position(value: str, builder: Builder) -> Test:
    if value == "near-note":
        return lambda context: context.near and not context.in_bibliography
    at = {"first": FIRST, "subsequent": SUBSEQUENT, "ibid": IBID, "ibid-with-locator": IBID_WITH_LOCATOR}.get(value)
    if at is None:
        raise builder.style.fault(f"there is no position “{value}”")
    if at == FIRST:
        return lambda context: context.position == FIRST and not context.in_bibliography
    if at == IBID:
        return lambda context: context.position >= IBID_WITH_LOCATOR
    if at == IBID_WITH_LOCATOR:
        return lambda context: context.position == IBID_WITH_LOCATOR
    return lambda context: context.position >= SUBSEQUENT


def _disambiguate(value: str, builder: Builder) -> Test:
    wanted = value == "true"

    def test(context: Context) -> bool:
        context.conditions += 1
        return (context.conditions <= context.settings.condition) is wanted

    return test


_TESTS: dict[str, Callable[[str, Builder], Test]] = {
    "type": _type,
    "variable": _variable,
    "is-numeric": _numeric,
    "is-uncertain-date": _uncertain,
    "locator": _locator,
    "position": _position,
    "disambiguate": _disambiguate,
}

"""cs:choose: the first branch whose tests hold; transparent for the group around it."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from edele_refs.csl.compile import Builder, Render
from edele_refs.csl.context import FIRST, IBID, IBID_WITH_LOCATOR, SUBSEQUENT, Context
from edele_refs.csl.entry import Shape
from edele_refs.csl.numbers import is_numeric
from edele_refs.csl.xml import tag

Test = Callable[[Context], bool]
Branch = tuple[Test | None, tuple[Render, ...]]
_OF_CITATION = frozenset("locator year-suffix citation-number first-reference-note-number".split())
"""Variables that belong to the citation, not to the item."""


def build(element: etree._Element, builder: Builder) -> Render:
    """A choice: its branches tried in order.

    Tests that only ask for an item's type and variables are decided once for each shape
    of items; what is left to decide is kept.
    """
    branches = [_Branch(branch, builder) for branch in element]
    plans: dict[Shape, tuple[Branch, ...]] = {}

    def render(context: Context, out: list[str]) -> None:
        shape = context.entry.shape
        plan = plans.get(shape)
        if plan is None:
            plan = plans[shape] = _plan(branches, context)
        for holds, children in plan:
            if holds is None or holds(context):
                for child in children:
                    child(context, out)
                return

    return render


def _plan(branches: list[_Branch], context: Context) -> tuple[Branch, ...]:
    """The branches that are still open for items of this shape."""
    plan: list[Branch] = []
    for branch in branches:
        if not branch.fixed:
            plan.append((branch.test, branch.children))
        elif branch.test is None or branch.test(context):
            plan.append((None, branch.children))
            break
    return tuple(plan)


class _Branch:
    """cs:if, cs:else-if or cs:else: its test (None: always), and whether the item alone decides it."""

    def __init__(self, element: etree._Element, builder: Builder) -> None:
        self.test = _condition(element, builder)
        self.children = builder.children(element)
        asked = {name for name in element.attrib if name in _TESTS}
        variables = set((element.get("variable") or "").split())
        self.fixed = asked <= {"type", "variable"} and not variables & _OF_CITATION


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
        return lambda context: is_numeric(context.locator)
    if value == "citation-number":
        return lambda context: bool(context.number)
    return lambda context: is_numeric(context.entry.text(value))


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

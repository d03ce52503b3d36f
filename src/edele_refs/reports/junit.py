"""JUnit's XML, which most CI servers show: a file a suite, a note with findings a failed case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from edele_refs.checking.checked import Checked
from edele_refs.model import Finding
from edele_refs.reports._excerpt import excerpt
from edele_refs.rules import find_rule
from edele_refs.views import printable


def lines(checked: Iterable[Checked], several: bool) -> Iterator[str]:
    """The suites; a file without findings has one case, which passed."""
    every = list(checked)
    found = sum(len(one.findings) for one in every)
    cases = sum(max(1, len(one.findings)) for one in every)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<testsuites name="refs check" tests="{cases}" failures="{found}" errors="0">'
    for one in every:
        yield from _suite(one)
    yield "</testsuites>"


def _suite(one: Checked) -> Iterator[str]:
    name, found = _attribute(one.file), len(one.findings)
    yield f'  <testsuite name={name} tests="{max(1, found)}" failures="{found}" errors="0">'
    for finding in one.findings:
        rule = find_rule(finding.code)
        case = _attribute(f"note {finding.note}: {rule.code} {rule.name}")
        yield f"    <testcase classname={name} name={case}>"
        words = _attribute(finding.message)
        yield f"      <failure type={_attribute(rule.severity)} message={words}>{_body(one, finding)}</failure>"
        yield "    </testcase>"
    if not found:
        yield f'    <testcase classname={name} name="notes"/>'
    yield "  </testsuite>"


def _body(one: Checked, finding: Finding) -> str:
    if not finding.span or finding.note not in one.notes:
        return ""
    piece, before, marked = excerpt(one.notes[finding.note], finding.span)
    text = f"{piece}\n{' ' * before}{'^' * max(1, marked)}"
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _attribute(text: str) -> str:
    # xml.sax.saxutils would do, but loads half the standard library
    return f'"{escape(printable(text)).replace(chr(10), "&#10;").replace(chr(9), "&#9;")}"'

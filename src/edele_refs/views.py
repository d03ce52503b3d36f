"""Readings and rules as lines of text, for the command line and the tests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from unicodedata import category, combining, east_asian_width

from edele_refs.item import Item
from edele_refs.model import Citation, Reading
from edele_refs.rules import Rule
from edele_refs.values import Name

COLUMNS = (
    ("note", 6), ("kind", 5), ("author", 24), ("title", 44), ("date", 12),
    ("archive, signature", 26), ("pages", 14), ("of", 16),
)  # fmt: skip
"""The table of a reading: headings and greatest widths."""


def table(reading: Reading) -> Iterator[str]:
    """A reading as a table, a citation a line; notes that cite nothing have a dash."""
    rows = [tuple(heading for heading, _ in COLUMNS)]
    for note in reading.document.notes:
        cited = reading.by_note[note.label]
        rows += [_row(citation, reading) for citation in cited]
        if not cited and not reading.document.prose:
            rows.append((note.label, "–", *[""] * (len(COLUMNS) - 2)))
    limits = [limit for _, limit in COLUMNS]
    rows = [tuple(map(_shortened, row, limits)) for row in rows]
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(map(_padded, row, widths)).rstrip()


def _row(citation: Citation, reading: Reading) -> tuple[str, ...]:
    item = citation.item
    meant = " | ".join(map(str, reading.links.get(citation.at, ())))
    signature = " ".join(filter(None, (item.text("archive"), item.text("archive_location"))))
    pages = citation.locator or item.text("page")
    return (
        str(citation.at), citation.kind, _people(item.names("author")), item.text("title") or _address_alone(item),
        item.text("issued"), signature, pages, f"→ {meant}" if meant else "",
    )  # fmt: skip


def _address_alone(item: Item) -> str:
    """The address of a page of which nothing else is known."""
    return "" if set(item) - {"type", "URL", "DOI", "accessed"} else item.text("URL") or item.text("DOI")


def _people(names: tuple[Name, ...]) -> str:
    """Names as the table has them; people not named leave "et al."."""
    shown = "; ".join(map(str, names))
    return f"{shown} et al." if names and names[-1].others else shown


def rule_lines(rule: Rule) -> Iterator[str]:
    """A rule's words and examples."""
    yield f"{rule.code} {rule.name} ({_nature(rule)})"
    yield ""
    yield rule.doc


def _nature(rule: Rule) -> str:
    """How grave its findings are, whether it is on, whether it has a fix and how safe."""
    on = "" if rule.on else f"off, apply it with --extend-select {rule.code}"
    fix = {"safe": "safe fix", "unsafe": "unsafe fix", None: ""}[rule.fix]
    return "; ".join(filter(None, (rule.severity, on, fix)))


def printable(text: str) -> str:
    """Text without characters that steer a terminal."""
    if text.isprintable():
        return text
    return "".join("�" if category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") else c for c in text)


def width(text: str) -> int:
    """Columns that a text takes on a terminal."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)


def _shortened(text: str, limit: int) -> str:
    text = printable(" ".join(text.split()))
    if width(text) <= limit:
        return text
    while width(text) > limit - 1:
        text = text[: limit - 1] if len(text) > limit else text[:-1]
    return text.rstrip() + "…"


def _padded(text: str, room: int) -> str:
    return text + " " * (room - width(text))


def rules_page(rules: Sequence[Rule]) -> str:
    """The page of the documentation about the rules (``docs/rules.md``), in Markdown."""
    head = [
        "# What `refs check` looks for",
        "",
        "Generated from the rules themselves (`src/edele_refs/rules/`); to renew it:",
        "`pytest tests/test_rules.py --rewrite-cases`. Each example is a test. How to choose",
        "rules, let findings stand and have them mended: [checking.md](checking.md).",
        "",
        "| rule | | | |",
        "| --- | --- | --- | --- |",
        *(f"| [{r.code}](#{_anchor(r)}) | {r.name} | {r.summary} | {_nature(r)} |" for r in rules),
    ]
    return "\n".join([*head, *(line for rule in rules for line in _rule_section(rule)), ""])


def _anchor(rule: Rule) -> str:
    return f"{rule.code}-{rule.name}".lower()


def _rule_section(rule: Rule) -> Iterator[str]:
    yield from ("", f"## {rule.code} {rule.name}", "", f"{rule.summary}. ({_nature(rule)})")
    if rule.explanation:
        yield from ("", rule.explanation)
    if rule.help:
        yield from ("", f"What to do: {rule.help}")
    for heading, examples in (("Found:", rule.bad), ("In order:", rule.good)):
        for example in examples:
            yield from ("", heading, "", "```text", example, "```")

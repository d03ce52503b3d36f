"""Readings and findings as lines of text, for the command line and the tests."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from unicodedata import category, combining, east_asian_width

import click

from edele_refs.model import Citation, Finding, Reading, Span
from edele_refs.rules import Rule, find_rule

COLUMNS = (
    ("note", 6), ("kind", 5), ("author", 24), ("title", 44), ("date", 12),
    ("archive, signature", 26), ("pages", 14), ("of", 16),
)  # fmt: skip
"""The table of a reading: headings and greatest widths."""

NAMED = 12
"""Up to this many notes in which nothing was recognised are named."""

EXCERPT = 76
"""Greatest width of an excerpt from a note."""


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
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(map(_padded, row, widths)).rstrip()


def _row(citation: Citation, reading: Reading) -> tuple[str, ...]:
    item = citation.item
    meant = " | ".join(map(str, reading.links.get(citation.at, ())))
    signature = " ".join(filter(None, (item.text("archive"), item.text("archive_location"))))
    pages = citation.locator or item.text("page")
    return (
        str(citation.at), citation.kind, item.text("author"), item.text("title"),
        item.text("issued"), signature, pages, f"→ {meant}" if meant else "",
    )  # fmt: skip


def finding_lines(reading: Reading, findings: Sequence[Finding], file: str = "") -> Iterator[str]:
    """Each finding: its place and words, then the note with the place marked."""
    for finding in findings:
        rule = click.style(f"[{finding.code} {find_rule(finding.code).name}]", fg="cyan")
        place = click.style(_place(finding, reading, file), bold=True)
        yield f"{place}{finding.message} {rule}"
        if finding.span and finding.note in reading.notes:
            excerpt, before, marked = _excerpt(reading.notes[finding.note].text, finding.span)
            yield f"    {excerpt}"
            yield "    " + " " * before + click.style("^" * max(marked, 1), fg="red")


def _place(finding: Finding, reading: Reading, file: str) -> str:
    """ "chapter.txt:58: ", or "note 58: " where there is one document; a missing note has none."""
    there = finding.note in reading.notes
    if file:
        return f"{file}:{finding.note}: " if there else f"{file}: "
    word = "" if finding.note.startswith("¶") else "note "
    return f"{word}{finding.note}: " if there else ""


def closing_line(checked: Sequence[tuple[Reading, Sequence[Finding]]]) -> str:
    """How much was found in how much, and which notes were not looked into.

    >>> closing_line([])
    'No findings in 0 notes.'
    """
    found = sum(len(findings) for _, findings in checked)
    notes = sum(len(reading.document.notes) for reading, _ in checked)
    of = f" of {len(checked)} documents" if len(checked) > 1 else ""
    kind = "paragraph" if checked and all(r.document.prose for r, _ in checked) else "note"
    counted = _counted(found, "finding") if found else "No findings"
    return f"{counted} in {_counted(notes, kind)}{of}.{_without_citations(checked)}"


def _without_citations(checked: Sequence[tuple[Reading, Sequence[Finding]]]) -> str:
    """The notes in which nothing was recognised, so that nothing could be checked."""
    readings = [reading for reading, _ in checked if not reading.document.prose]
    bare = [n.label for r in readings for n in r.document.notes if not r.by_note[n.label]]
    if not bare:
        return ""
    named = len(checked) == 1 and len(bare) <= NAMED
    which = f" ({', '.join(bare)})" if named else ""
    return f" No citation was recognised in {_counted(len(bare), 'note')}{which}."


def _counted(number: int, word: str) -> str:
    return f"{number:,} {word}" + ("" if number == 1 else "s")


def findings_json(checked: Sequence[tuple[Reading, Sequence[Finding]]]) -> str:
    """The findings of all documents as one JSON array."""
    rows = [
        {
            "doc": reading.document.name,
            "note": finding.note,
            "code": finding.code,
            "name": find_rule(finding.code).name,
            "message": finding.message,
            "start": finding.span.start if finding.span else None,
            "end": finding.span.end if finding.span else None,
            "related": [str(address) for address in finding.related],
        }
        for reading, findings in checked
        for finding in findings
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def rule_lines(rule: Rule) -> Iterator[str]:
    """A rule's words and examples."""
    yield f"{rule.code} {rule.name}" + ("" if rule.on else " (only where it is asked for)")
    yield ""
    yield rule.doc


def _excerpt(text: str, span: Span) -> tuple[str, int, int]:
    """A piece of a note around a span: the piece, the width before the mark, the mark's width.

    >>> _excerpt("Ibid. 13.sic", Span(9, 12))
    ('Ibid. 13.sic', 9, 3)
    """
    end = min(span.end, span.start + EXCERPT * 2 // 3)
    room = EXCERPT - (end - span.start)
    first = max(0, min(span.start - room // 2, len(text) - EXCERPT))
    last = min(len(text), first + EXCERPT)
    head, tail = "…" * (first > 0), "…" * (last < len(text))
    piece = head + _printable(text[first:last]) + tail
    before = len(head) + _width(_printable(text[first : span.start]))
    return piece, before, _width(_printable(text[span.start : min(end, last)]))


def _printable(text: str) -> str:
    """Text without characters that steer a terminal."""
    return "".join("�" if category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") else c for c in text)


def _width(text: str) -> int:
    """Columns that a text takes on a terminal."""
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)


def _shortened(text: str, limit: int) -> str:
    text = _printable(" ".join(text.split()))
    if _width(text) <= limit:
        return text
    while _width(text) > limit - 1:
        text = text[: limit - 1] if len(text) > limit else text[:-1]
    return text.rstrip() + "…"


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def rules_page(rules: Sequence[Rule]) -> str:
    """The page of the documentation about the rules (``docs/rules.md``), in Markdown."""
    head = [
        "# What `refs check` looks for",
        "",
        "Generated from the rules themselves (`src/edele_refs/rules/`); to renew it:",
        "`pytest tests/test_rules.py --rewrite-cases`. Each example is a test.",
    ]
    return "\n".join([*head, *(line for rule in rules for line in _rule_section(rule)), ""])


def _rule_section(rule: Rule) -> Iterator[str]:
    yield from ("", f"## {rule.code} {rule.name}", "", f"{rule.summary}.")
    if not rule.on:
        yield from ("", f"Off; applied with `--select {rule.code}`.")
    if rule.explanation:
        yield from ("", rule.explanation)
    for heading, examples in (("Found:", rule.bad), ("In order:", rule.good)):
        for example in examples:
            yield from ("", heading, "", "```text", example, "```")

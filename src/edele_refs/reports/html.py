"""One page that needs nothing else: the notes with findings beside them, chains, statistics.

Everything that comes from a document is escaped; the page has no script, and a policy
in its head forbids any.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from edele_refs.checking.checked import Checked, Link
from edele_refs.model import Finding
from edele_refs.reports._counts import closing_line, statistics
from edele_refs.reports._style import STYLE
from edele_refs.rules import find_rule
from edele_refs.views import printable


def lines(checked: Iterable[Checked], several: bool) -> Iterator[str]:
    """The page."""
    every = list(checked)
    yield "<!DOCTYPE html>"
    yield '<html lang="en"><head><meta charset="utf-8"><meta name="generator" content="refs check">'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>refs check</title><style>{STYLE}</style></head><body>"
    yield f"<h1>refs check</h1><p>{_text(closing_line(every))}</p>"
    yield from _statistics(every)
    for place, one in enumerate(every):
        yield from _document(one, f"d{place}")
    yield "</body></html>"


def _statistics(checked: Sequence[Checked]) -> Iterator[str]:
    rows = list(statistics(checked))
    if rows:
        yield "<table><tr><th>found</th><th>rule</th><th></th></tr>"
        for number, code, name, summary in rows:
            words = f"<td>{code} {_text(name)}</td><td>{_text(summary)}</td>"
            yield f'<tr><td class="number">{number}</td>{words}</tr>'
        yield "</table>"


def _document(one: Checked, key: str) -> Iterator[str]:
    found: dict[str, list[Finding]] = defaultdict(list)
    for finding in one.findings:
        found[finding.note].append(finding)
    yield f"<h2>{_text(one.file)}</h2>"
    for label in (label for label in found if label not in one.notes):
        yield f'<p class="finding">{"".join(map(_words, found[label]))}</p>'
    yield "<h3>Notes</h3><table>"
    for label, text in one.notes.items():
        beside = "".join(f'<p class="{_severity(f)}">{_words(f)}</p>' for f in found.get(label, ()))
        name = f'<td class="number" id="{_id(key, label)}">{_text(label)}</td>'
        yield f"<tr>{name}<td>{_marked(text, found.get(label, []))}</td><td>{beside}</td></tr>"
    yield "</table>"
    yield from _chains(one, key)


def _chains(one: Checked, key: str) -> Iterator[str]:
    """A line for each source that is cited again: its notes in order, drawn as a chain."""
    chains: dict[str, list[Link]] = defaultdict(list)
    for link in one.links:
        if len(link.meant) == 1:
            chains[link.meant[0]].append(link)
    first = {link.at: link for link in one.links}
    if chains:
        yield "<h3>Chains</h3><table>"
    for at, links in chains.items():
        steps = "".join(_step(link, key) for link in (first[at], *links) if link)
        yield f'<tr><td>{_text(_beginning(one, first[at]))}</td><td class="chain">{steps}</td></tr>'
    if chains:
        yield "</table>"
    unsure = [link for link in one.links if len(link.meant) > 1]
    if unsure:
        places = ", ".join(f"{_anchor(k, key)} → {_text(' or '.join(k.meant))}" for k in unsure)
        yield f"<p>Ambiguous: {places}</p>"


def _step(link: Link, key: str) -> str:
    return f'<span class="{_text(link.kind)}">{_anchor(link, key)}</span>'


def _anchor(link: Link, key: str) -> str:
    label = link.at.rpartition(".")[0]
    return f'<a href="#{_id(key, label)}" title="{_text(link.kind)}">{_text(link.at)}</a>'


def _beginning(one: Checked, link: Link) -> str:
    text = link.span.of(one.notes.get(link.at.rpartition(".")[0], ""))
    return text if len(text) <= 80 else text[:79] + "…"


def _marked(text: str, findings: list[Finding]) -> str:
    """The note's text with the places of the findings marked; of two that overlap the first."""
    parts, done = [], 0
    placed = [(f.span, _severity(f)) for f in findings if f.span]
    for span, severity in sorted(placed):
        if span.start >= done:
            parts.append(_text(text[done : span.start]))
            parts.append(f'<mark class="{severity}">{_text(span.of(text))}</mark>')
            done = span.end
    return "".join(parts) + _text(text[done:])


def _words(finding: Finding) -> str:
    rule = find_rule(finding.code)
    help_ = f"<br><small>{_text(rule.help)}</small>" if rule.help else ""
    return f"<b>{rule.code}</b> {_text(finding.message)}{help_} "


def _severity(finding: Finding) -> str:
    return find_rule(finding.code).severity


def _id(key: str, label: str) -> str:
    return _text(f"{key}-{label}").replace(" ", "_")


def _text(text: str) -> str:
    return escape(printable(text))

"""How often each rule found something, as text or for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from edele_refs.checking.checked import Checked
from edele_refs.model import RefsError
from edele_refs.reports._counts import closing_line, statistics

FORMS = ("text", "json", "jsonl")
"""The other forms of report are lists of findings."""


def lines(checked: Iterable[Checked], form: str) -> Iterator[str]:
    """A line a rule, most first, in this form."""
    if form not in FORMS:
        raise RefsError(f"--statistics counts as {', '.join(FORMS)}; {form} is a list of findings: leave --statistics out")
    every = list(checked)
    if form == "text":
        for number, code, name, summary in statistics(every):
            yield f"{number:>6}  {code}  {name:26}  {summary}"
        yield closing_line(every)
    elif form == "json":
        yield json.dumps({"statistics": list(_counts(every)), "findings": sum(len(one.findings) for one in every)}, ensure_ascii=False, indent=2)
    else:
        yield from (json.dumps(count, ensure_ascii=False) for count in _counts(every))


def _counts(checked: Sequence[Checked]) -> Iterator[dict[str, int | str]]:
    for number, code, name, summary in statistics(checked):
        yield {"code": code, "name": name, "summary": summary, "count": number}

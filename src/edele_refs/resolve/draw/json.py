"""Chains as JSON: one array, a mention an object, with all that is known of its link."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from edele_refs.model import Address, Citation, Reading
from edele_refs.resolve.graph import graph


def draw(readings: Sequence[Reading], everything: bool) -> Iterator[str]:
    """The mentions in order, of all documents together."""
    rows = [_row(reading, c) for reading in readings for c in graph(reading, everything).mentions]
    yield json.dumps(rows, ensure_ascii=False, indent=2)


def _row(reading: Reading, citation: Citation) -> dict[str, Any]:
    known = reading.resolutions[citation.at]
    return {
        "doc": reading.document.name,
        "at": str(citation.at),
        "text": citation.span.of(reading.notes[citation.at.note].text),
        "kind": citation.kind,
        "antecedent": _address(known.antecedent),
        "first": _address(known.first),
        "via": _address(known.via),
        "confidence": known.confidence if known.candidates else None,
        "reason": known.reason,
        "doubts": list(known.doubts),
        "candidates": [
            {"at": str(c.at), "confidence": c.confidence, "reason": c.reason, "full": c.full}
            for c in known.candidates
        ],
        "named": list(known.named),
        "passed": list(known.passed),
        "later": _address(known.later),
    }


def _address(at: Address | None) -> str | None:
    return str(at) if at else None

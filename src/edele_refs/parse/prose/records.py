"""Archival records in a sentence: "kept at the National Archives in Kew (WO 32/11137)"."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.parse import archival
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan


def records(scan: Scan) -> Iterator[Draft]:
    """What has a signature and its archive; in a bracket the signature of a known archive is enough."""
    for signature in scan.signatures:
        start, end = signature.span.start, signature.end
        bracketed = scan.masked[start - 1 : start] == "(" and bool(signature.known)
        if signature.location and (signature.archive or bracketed):
            # "Archives nationales (F/7/15292)"
            end += scan.masked[end : end + 1] == ")" and "(" in scan.masked[start:end]
            draft = Draft(scan, start, end, type="document")
            archival.put_signature(draft, signature)
            yield draft

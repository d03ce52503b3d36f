"""Reads whatever signature stands at a place: a code, levels, names before or between them."""

from __future__ import annotations

import re
from dataclasses import replace

from edele_refs.archives._body import (
    NUMBER,
    Body,
    after,
    joined,
    read_codes,
    read_levels,
    read_named_levels,
    with_locator,
)
from edele_refs.archives._forms import Form
from edele_refs.archives._words import plain_names
from edele_refs.model import Span

SEGMENT = re.compile(r"[^\W\d_a-zа-я][^,;:?!()\[\]\"“”‘\n]{1,60},\s")


WORDY = re.compile(r"(?:\w{2,30}|[nNRdbBtT])\.?\s")


TRAILING = re.compile(r"[^\W\d_a-zа-я][^,.;:()\[\]\"“”‘«»\d\n]{2,70}(?=\s*(?:[.;)]|$))")


def with_trailing_name(text: str, body: Body) -> Body:
    """A fonds' name behind its number: "f. R-9526, Council for Repatriation Affairs"."""
    if body.form != "fond" or body.levels != {"fonds"} or body.collection or not body.location:
        return body
    match = TRAILING.match(text, after(text, body.location.end))
    return replace(body, collection=Span(*match.span())) if match else body


def with_levels(text: str, body: Body | None, form: Form) -> Body | None:
    """A code and the levels behind it: "MS Russ 13.1, box 4" (words only, "f." is a folio)."""
    body = _with_number(text, body)
    pos = joined(text, body.location.end) if body and body.location else 0
    if not body or not body.location or not WORDY.match(text, pos):
        return body
    more = read_levels(text, pos, form)
    if not more or not more.location:
        return body
    location = Span(body.location.start, more.location.end)
    parts = tuple(("item" if k in body.levels else k, value) for k, value in more.parts)
    return replace(body, location=location, parts=body.parts + parts)


FURTHER = re.compile(r",\s(?P<item>\d[\w.]{0,8}(?:/\w{1,8}){1,5}|\d{1,6}(?:-\w{1,6}){2,4})(?!\w)")


def _with_number(text: str, body: Body | None) -> Body | None:
    """A code and the number of the file behind a comma: "K 149, 1942-7-5412"."""
    more = FURTHER.match(text, body.location.end) if body and body.location else None
    if not more or not body or not body.location:
        return body
    level = "file" if "item" in body.levels else "item"
    location = Span(body.location.start, more.end())
    return replace(body, location=location, parts=(*body.parts, (level, more["item"])))


def with_named_levels(text: str, body: Body | None, form: Form) -> Body | None:
    """A group's number, then names, then its box: "RG 260, Records of the Executive Office, Box 551"."""
    if not body or not body.location or form.name != "box" or body.levels != {form.top[0]}:
        return body
    more = read_named_levels(text, joined(text, body.location.end), form)
    if not more or not more.location or more.levels & body.levels:
        return body
    location = Span(body.location.start, more.location.end)
    return replace(body, location=location, collection=None, parts=body.parts + more.parts)


def read_named_codes(text: str, pos: int, codes: tuple[str, ...]) -> Body | None:
    """A code with names before it: "Conservative Party Archive, CCO 4/2/1"."""
    start = pos
    for _ in range(3):
        segment = SEGMENT.match(text, pos)
        if not segment or not codes or not plain_names(segment.group()):
            return None
        pos = segment.end()
        body = read_codes(text, pos, codes)
        if body and body.location and "/" in body.location.of(text):
            return replace(body, collection=Span(start, pos - 2))
    return None


def read_body(text: str, pos: int, form: Form, codes: tuple[str, ...] = ()) -> Body | None:
    """Whatever signature stands at ``pos``: a code, levels, or names and then levels or a code."""
    if not NUMBER.search(text, pos, pos + 200):
        return None
    body = (
        with_levels(text, read_codes(text, pos, codes), form)
        or with_named_levels(text, read_levels(text, pos, form), form)
        or read_named_levels(text, pos, form)
        or with_levels(text, read_named_codes(text, pos, codes), form)
    )
    if not body:
        # its own module reads with what stands here
        from edele_refs.archives._series import read_named_number, read_series

        body = read_named_number(text, pos, form) if codes or form.name == "busta" else None
        return body or (read_series(text, pos) if form.name == "busta" else None)
    return with_locator(text, with_trailing_name(text, body), form) if body else None

"""What an “ibid.” stands for, written out as a short form in the words of the full one."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.marks import ITALIC, ITALIC_END, clean
from edele_refs.model import Citation, Edit, Note, Reading, Span

SUBTITLE = late_pattern(r"(?<=\w)(?:[:.?!] | [–—-] ).*", re.S)
"""What a short title leaves out."""
QUOTES = late_pattern(r"[‘“„«»”’\"']+\Z")
CLOSING = late_pattern(r"[’”“»«\"']+")
APART = 6
"""So many characters at most stand between author and title."""
FAR = 80
"""So many between an archive and the signature: a collection."""


def expanded(ibid: Citation, source: Citation, reading: Reading) -> Edit | None:
    """The edit that puts a short form of ``source`` in the place of the word; None where it is not plain."""
    text = reading.notes[ibid.at.note].text
    word = _word().match(text, *ibid.span)
    form = _short_form(source, reading.notes[source.at.note])
    if word is None or not form:
        return None
    rest = text[word.end() : ibid.span.end]
    more = rest.strip(" .,;:") != (ibid.locator or "").strip(" .,;:")
    if more or (not ibid.locator and text.startswith(",", word.end())):
        return None  # it says more than where: another file of the archive
    return Edit(ibid.at.note, Span(*word.span()), form + _mark(word[0], text[word.end() :]), marked=True)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern('ibid')})\.?(?!\w)", re.I)


def _mark(word: str, behind: str) -> str:
    """What has to stand between the short form and the page: the stop of the word was also that of the sentence."""
    if not behind.strip() or re.match(r"\s+[^\W\d_]*\.?\s?$", behind):
        return "." if word.endswith(".") else ""
    if behind[0] in ",.;:)]":
        return ""
    return "." if re.match(r"\s+[А-ЯІЇЄ]", behind) else ","


def _short_form(source: Citation, note: Note) -> str:
    """The source's author and short title, or its signature, as its note has them; "" where it has neither."""
    at = {trace.variable: trace.span for trace in reversed(source.traces)}
    if "archive" in at and "archive_location" in at:
        start, end = at["archive"].start, at["archive_location"].end
        return clean(note.text[start:end]) if 0 < at["archive_location"].start - at["archive"].end < FAR else ""
    if "title" not in at:
        return ""
    title, opened = _title(at["title"], note)
    author = at.get("author")
    if author is None:
        return title
    between = note.text[author.end : opened]
    if not 0 < len(between) < APART or re.search(r"\w", between):
        return ""
    return clean(_name(source, author.of(note.text)) + between) + title


def _name(source: Citation, written: str) -> str:
    """The surname where the first name stands before it; else the author as written."""
    names = source.item.names("author")
    family = names[0].family if len(names) == 1 else ""
    return family if family and written.endswith(f" {family}") else written


def _title(span: Span, note: Note) -> tuple[str, int]:
    """The title without its subtitle, with the marks and the face that it has; and where it begins with its marks."""
    opening = QUOTES.search(note.text, max(0, span.start - 2), span.start)
    closing = CLOSING.match(note.text, span.end) if opening else None
    short = SUBTITLE.sub("", span.of(note.text)).rstrip(" ,;")
    whole = f"{opening[0] if opening else ''}{clean(short)}{closing[0] if closing else ''}"
    italic = any(run.face == "italic" and run.span.start <= span.start < run.span.end for run in note.runs)
    return f"{ITALIC}{whole}{ITALIC_END}" if italic else whole, opening.start() if opening else span.start

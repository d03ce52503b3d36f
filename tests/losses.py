"""What a restyled reference no longer says: words of the typed one that are gone, and new ones.

A word is a number, or one with a capital letter; words of citing (for pages, volumes, editors
…), which styles have of their own, and months are not counted. Written apart from what the
commands themselves look at (``edele_refs.kept``), and without its allowances.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from edele_refs.csl.styles import find_style
from edele_refs.fields import FIELDS
from edele_refs.languages import words
from edele_refs.marks import bare
from edele_refs.model import Citation, Reading
from edele_refs.restyle import _rendered
from edele_refs.standing import root_of

_WORD = re.compile(r"[^\W\d_][\w’'ʼ-]*|\d+")
_CITING = (
    "page folio volume issue note editor translator edition in_ see citing months seasons "
    "accessed available reprinted thesis et_al until circa and_ no_place no_date here"
).split()


@dataclass(frozen=True, slots=True)
class Loss:
    """A word of a reference that is gone (or new), and the field that it was read as."""

    style: str
    citation: Citation
    word: str
    field: str
    written: str
    rendered: str
    new: bool = False


def losses(reading: Reading, style: str) -> Iterator[Loss]:
    """The losses of the first full mentions; later ones are shortened as they should be."""
    path = find_style(style)
    for note, cited in _rendered(reading, path, None):
        for citation, marked in cited:
            if not marked or citation.kind != "full" or root_of(reading, citation) is not citation:
                continue
            rendered, written = bare(marked), citation.span.of(note.text)
            ours, theirs = _words(written), _words(rendered)
            for word, start in _placed(written):
                at = citation.span.start + start
                field = next((t.variable for t in citation.traces if t.span.start <= at < t.span.end), "–")
                if ours[word] > theirs[word] and not _is_there(word, theirs, FIELDS.get(field) == "names"):
                    yield Loss(style, citation, word, field, written, rendered)
            for word, _ in _placed(rendered):
                if not ours[word] and not _is_there(word, ours, True):
                    yield Loss(style, citation, word, "+", written, rendered, new=True)


def _placed(text: str) -> Iterator[tuple[str, int]]:
    for found in _WORD.finditer(text):
        word = _plain(found.group())
        if (found.group()[0].isdigit() or found.group()[0].isupper()) and word not in citing() and word:
            yield word, found.start()


def _words(text: str) -> Counter[str]:
    return Counter(_plain(found.group()) for found in _WORD.finditer(text))


def _plain(word: str) -> str:
    return re.sub(r"[’'ʼ]", "", word.casefold().lstrip("0"))


def _is_there(word: str, others: Counter[str], named: bool) -> bool:
    """Numbers may be shortened or filled up (263–82, 263–282), names be initials, words be written together."""
    if word.isdigit():
        return any(o.isdigit() and (o.endswith(word) or word.endswith(o)) for o in others)
    return bool(others[word]) or (named and bool(others[word[0]])) or any(word in o for o in others if len(word) > 3)


@cache
def citing() -> frozenset[str]:
    """Words of citing in all languages."""
    found = {form for key in _CITING for form in words(key)}
    return frozenset(_plain(w) for form in found for w in _WORD.findall(form))



STYLE_LEAVES_OUT = frozenset("publisher publisher-place page volume edition collection-title accessed".split())


def is_the_styles(loss: Loss) -> bool:
    """Whether the style leaves it out of every reference, cuts a long list, or writes a month as a word."""
    if loss.new or loss.field in STYLE_LEAVES_OUT:
        return True
    dated = loss.field in ("issued", "original-date") and (not loss.word.isdigit() or int(loss.word) <= 12)
    return dated or len(loss.citation.item.names(loss.field)) > 3

"""Where a title ends and what it stands in begins, which the tagger may not move."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import parse_name
from edele_refs.parse.places import is_place
from edele_refs.tagger.examples import PLAIN, WITHIN
from edele_refs.tagger.model import Tagged
from edele_refs.tagger.other_edges import tokens_of

_IN = frozenset("in: in dans en em w nel".split())


def splits(draft: Draft, tagged: Tagged, at: int) -> bool:
    """Whether a title would end with no mark behind it, or a journal in quotation marks begin before them: "Polska wobec zagrożenia, „Dzieje Najnowsze” 2001"."""
    whole, quoted = draft.place_of("title"), draft.place_of("container-title")
    if whole and quoted and quoted.start - whole.end == 3 and draft.scan.quote_at(quoted.start - 1) == quoted:
        return True
    before = next((i for i in range(at, -1, -1) if tagged.labels[i] != "container-title"), None)
    if whole is None or before is None or tagged.labels[before] != "title" or tagged.found.starts[before] < whole.start:
        return False
    return tagged.found.words[before][-1:].isalnum() and tagged.found.words[before + 1].lower() not in _IN and not tagged.found.words[before + 1].startswith(("(", "["))


def before_town(draft: Draft, tagged: Tagged) -> bool:
    """Whether the title goes on to a town that is one, and the tagger sees no other field in it."""
    title, imprint = draft.place_of("title"), draft.imprint
    if not (title and imprint and imprint.place and not imprint.publisher and imprint.span.start - title.end == len(", ") and is_place(imprint.place.of(draft.scan.text))):
        return False
    inside = tokens_of(tagged, title.start, title.end)
    return set(tagged.labels[inside.first : inside.last]) <= {"title", WITHIN, *PLAIN}


def behind_initials(draft: Draft, at: int) -> bool:
    """Whether a word stands right behind a surname and its initials: "Эпплбаум Э. ГУЛАГ"."""
    place = draft.place_of("author")
    return place is not None and place.end == at - 1 and _INVERTED.search(draft.scan.text, place.start, place.end) is not None


_INVERTED = late_pattern(r"[^\W\d_]{3}\s(?:[^\W\d_a-zß-ÿа-џ][^\W\d_]?\.\s?){1,2}$")


def in_bracket_of_title(draft: Draft, tagged: Tagged, at: int) -> bool:
    """Whether a token stands in square brackets within the title, which is its original or another name: "Typika [Gr. Τυπικά]"."""
    title, bracket = draft.place_of("title"), draft.scan.bracket_around(tagged.found.starts[at])
    return bool(title and bracket and title.start < bracket.start and bracket.end <= title.end and draft.scan.text[bracket.start] == "[")


def spoils_name(draft: Draft, tagged: Tagged, at: int) -> bool:
    """Whether the author's last name, surname first, would with this word at the title's beginning be none: "Müller, Hans, Michelangelo. Eine Skizze"."""
    last = max((trace.span for trace in draft.traces if trace.variable == "author"), default=None)
    start, end = tagged.found.starts[at], tagged.found.ends[at]
    if last is None or "," not in (text := draft.scan.text)[last.start : last.end] or text[last.end : start] != ", ":
        return False
    return bool(parse_name(text[last.start : end].rstrip(" .,:")).literal)

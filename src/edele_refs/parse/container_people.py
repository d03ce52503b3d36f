"""Who wrote or edited what a part stands in: "in Roy Porter (ed.), The Social History", "in id., Titolo"."""

from __future__ import annotations

import re

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import places
from edele_refs.parse.authors import idem
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun
from edele_refs.parse.names.others import behind
from edele_refs.parse.peelers.people import behind_names


def whose_container(draft: Draft, start: int, end: int) -> int | None:
    """Put who wrote or edited the container into the draft; where its title begins (None: nothing but they is named)."""
    masked = draft.scan.masked
    if found := idem(draft.scan.codes).match(masked, start, end) or _HIS.match(masked, start, end):
        return _his_own(draft, found, end)
    if run := draft.scan.names(start, end):
        return _named(draft, run, start, end)
    body = _BODY_EDITS.match(masked, start, end)
    role = _role(draft, body.end(), end) if body else None
    if body is None or role is None:
        return start
    draft.put_literals("editor", [Span(*body.span())])
    return role.end()


def _role(draft: Draft, at: int, end: int) -> re.Match[str] | None:
    """The word behind names that says that they edit: "(ed.)", "(Hg.)"."""
    return behind_names(draft.scan.codes).match(draft.scan.masked, at, end)


def _his_own(draft: Draft, found: re.Match[str], end: int) -> int:
    """The author of the part again, alone or with others: "in id. (ed.), …", "in ders. u. a. (Hg.), …"."""
    word_end = found.end("word") if "word" in found.re.groupindex else None
    others = behind(draft.scan.codes).match(draft.scan.masked, found.end() if word_end is None else word_end, end)
    after = others.end() if others else found.end()
    role = _role(draft, after, end) or _role(draft, after if word_end is None else word_end, end)
    draft.flags |= {"editor-idem" if role else "container-idem"} | ({"idem-and-others"} if others else set())
    return role.end() if role else after


def _named(draft: Draft, run: NameRun, start: int, end: int) -> int | None:
    """People by their names: editors if a word says so, else authors if what follows is a title."""
    text, masked = draft.scan.text, draft.scan.masked
    others = behind(draft.scan.codes).match(masked, run.span.end, end)
    after = others.end() if others else run.span.end
    if role := _role(draft, after, end):
        draft.put_names("editor", run)
        return role.end()
    if masked[after : after + 2] in (": ", ", ") and after + 3 < end and not places.is_place(text[after + 2 : end]) and ("in" in draft.flags or "numbered" not in draft.flags):
        title = after + 2
    elif _INITIALLED.match(text, after - 1):
        title = after + 1
    elif (others or _INVERTED.match(masked, start, run.span.end)) and (stop := _STOPPED.match(text, after, end)):
        title = stop.end()
    else:
        if after < end - 1 or "op" not in draft.flags:
            return start
        draft.put_names("editor", run)
        return None
    draft.put_names("container-author", run)
    return title


_INITIALLED = late_pattern(r"(?<=[\s.][А-ЯЁІЇЄ])\.\s(?=«?[А-ЯЁІЇЄ][а-яёіїє]{2})")
"""“// Ленин В. И. Полное собрание сочинений”: initials behind the surname end the name."""
_INVERTED = late_pattern(r"[^\W\d_a-z][\w’'-]{1,30}(?:\s[^\W\d_a-z][\w’'-]{1,30}){0,2},\s[^\W\d_a-z]")
_HIS = late_pattern(r"(?:his|her|their|seinem|ihrem|seiner|ihrer|son|sa|suo|sua)\s(?=[^\W\d_a-z])")
_STOPPED = late_pattern(r"(?:(?<=\.)|\.)\s(?=[^\W\d_a-zà-ÿ])")
"""“In: FRAGOSO, João. O Antigo Regime nos trópicos”: a stop ends names whose surnames come first."""
_BODY_EDITS = late_pattern(r"[^\W\d_a-z][^,;:.()␟]{5,90}(?=\s\()")
"""A body that edits: "Association française pour l’histoire de la justice (dir.), …"."""

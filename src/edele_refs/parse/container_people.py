"""Who wrote or edited what a part stands in: "in Roy Porter (ed.), The Social History", "in id., Titolo"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import places
from edele_refs.parse.authors import idem
from edele_refs.parse.draft import Draft
from edele_refs.parse.others import behind
from edele_refs.parse.peelers.people import behind_names


def whose_container(draft: Draft, start: int, end: int) -> int | None:
    """Put who wrote or edited the container into the draft; where its title begins (None: nothing but they is named)."""
    text, masked = draft.scan.text, draft.scan.masked
    if found := idem(draft.scan.codes).match(masked, start, end) or _HIS.match(masked, start, end):
        others = behind(draft.scan.codes).match(masked, found.end("word") if "word" in found.re.groupindex else found.end(), end)
        after = others.end() if others else found.end()
        role = behind_names(draft.scan.codes).match(masked, after, end) or behind_names(draft.scan.codes).match(masked, found.end("word") if "word" in found.re.groupindex else after, end)
        draft.flags |= {"editor-idem" if role else "container-idem"} | ({"idem-and-others"} if others else set())
        start = role.end() if role else after
    elif (run := draft.scan.names(start, end)) is not None:
        others = behind(draft.scan.codes).match(masked, run.span.end, end)
        role = behind_names(draft.scan.codes).match(masked, others.end() if others else run.span.end, end)
        after = role.end() if role else others.end() if others else run.span.end
        if role:
            draft.put_names("editor", run)
            start = after
        elif masked[after : after + 2] in (": ", ", ") and after + 3 < end and not places.is_place(text[after + 2 : end]) and ("in" in draft.flags or "numbered" not in draft.flags):
            draft.put_names("container-author", run)
            start = after + 2
        elif _INITIALLED.match(text, after - 1):
            draft.put_names("container-author", run)
            start = after + 1
        elif (others or _INVERTED.match(masked, start, run.span.end)) and (stop := _STOPPED.match(text, after, end)):
            draft.put_names("container-author", run)
            start = stop.end()
        elif after >= end - 1 and "op" in draft.flags:
            draft.put_names("editor", run)
            return None
    elif body := _BODY_EDITS.match(masked, start, end):
        role = behind_names(draft.scan.codes).match(masked, body.end(), end)
        if role:
            draft.put_literals("editor", [Span(*body.span())])
            start = role.end()
    return start


_INITIALLED = late_pattern(r"(?<=\s[А-ЯЁІЇЄ])\.\s(?=[А-ЯЁІЇЄ][а-яёіїє]{2})")
"""“// Ленин В. И. Полное собрание сочинений”: initials behind the surname end the name."""
_INVERTED, _HIS = late_pattern(r"[^\W\d_a-z][\w’'-]{1,30}(?:\s[^\W\d_a-z][\w’'-]{1,30}){0,2},\s[^\W\d_a-z]"), late_pattern(r"(?:his|her|their|seinem|ihrem|seiner|ihrer|son|sa|suo|sua)\s(?=[^\W\d_a-z])")
_STOPPED = late_pattern(r"(?:(?<=\.)|\.)\s(?=[^\W\d_a-zà-ÿ])")
"""“In: FRAGOSO, João. O Antigo Regime nos trópicos”: a stop ends names whose surnames come first."""
_BODY_EDITS = late_pattern(r"[^\W\d_a-z][^,;:.()␟]{5,90}(?=\s\()")
"""A body that edits: "Association française pour l’histoire de la justice (dir.), …"."""

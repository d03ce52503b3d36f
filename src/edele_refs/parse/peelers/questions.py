"""Places in the books of schoolmen, by part, question and article: "Summa theologiae, IIa IIae, q. 154, a. 5"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.locators import Place
from edele_refs.parse.peelers.ends import found_at_end

QUESTION_CUES = "q qq dist"
_PART = r"(?:(?:I{1,3}a?|[123]a)(?:[\s.,–-]?\s?(?:I{2,3}a?e?|[23]ae?))?|[Ll]ib\.\s[IVX]{1,3}|[IVX]{1,3})"
_QUESTION = late_pattern(rf"[,.]?\s(?P<all>{_PART},?\s(?:d(?:ist)?\.\s?\d{{1,3}},\s)?qq?\.\s?\d{{1,3}}(?:[–-]\d{{1,3}})?(?:,?\s(?:aa?|arts?)\.\s?\d{{1,3}}(?:[–-]\d{{1,3}})?)?(?:,?\s(?:ad|obj\.|arg\.|resp\.|co\.|corp\.|s\.\s?c\.)(?:\s?\d{{1,2}})?)?)$")


def peel_question(draft: Draft, start: int, end: int) -> int | None:
    """The whole place, behind nothing but author and title."""
    found = found_at_end(_QUESTION, draft, start, end) if not draft.places else None
    if found is None or found.start() <= start:
        return None
    draft.places.append(Place(Span(*found.span("all")), found.start(), labelled=True))
    return found.start()

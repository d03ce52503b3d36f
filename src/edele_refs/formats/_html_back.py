"""Links in a note that lead back to the text, which are no part of what it says."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence

from edele_refs.formats._html_page import LABEL, Page
from edele_refs.formats._tags import Element
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_WHERETO = (
    r"to|the|text|top|page|content|main|body|article|your|place|reference|ref|citation|note|footnote|endnote|in|up|from|of"
    r"|au|à|la|le|texte|haut|appel|de|du|l[’']appel|zum|zur|nach|den|oben|anfang|fußnote|anmerkung|stelle"
    r"|al|alla|testo|nota|texto|ao|do|da|arriba|naar|de|tekst|tekstu|do|góry|till|til|texten|teksten|textu"
    r"|к|в|тексту|текст|начало|сноске|до|тексту"
)
_BACK = late_pattern(
    r"[\W\d_]*(?:[a-z]|(?:(?:go |jump )?(?:back|up)|return|jump|to text|retour(?:ner)?|remonter|zurück|nach oben"
    r"|volver|voltar|torna(?:re)?|ritorna|terug|tilbake|tillbaka|powrót|wróć|zpět|vissza|вернуться"
    rf"|назад|наверх|повернутися)(?:\s+(?:{_WHERETO}|\d{{1,4}})){{0,5}})?[\W\d_]*",
    re.I,
)
"""All that such a link says: no title begins with it and goes on ("Return to War")."""
_SAYS_BACK = late_pattern(r"[^\W\d_]{2}|[↩↑⤴⮌⏎^]")
"""More than a letter or a number, which may be anything where no link calls a note."""
_BEFORE, _BEHIND = late_pattern(r"[\[(]\s*$"), late_pattern(r"\s*[\])]")
_OF_MARKS = frozenset("a sup span small p li td label button b i em strong cite".split())
"""Elements that may be, or hold, the mark of a note."""
LONGEST = 40
NEAR = 100
"""A mark's own anchor stands no further before it in the source."""


def back_links(
    page: Page,
    span: Span,
    marks: Sequence[Element],
    notes: Collection[int],
    own: int = -1,
    most: int = 10_000,
) -> Iterator[Span]:
    """The links in a note that lead back, with brackets that stand around nothing else.

    ``marks`` are the links that call the note; ``notes`` where notes begin: a link to
    another note than the one that begins at ``own`` is a reference. No more than ``most``
    links are looked at.
    """
    for link in page.between(span)[:most]:
        target, words = page.target(link), page.words(link)
        if len(words) > LONGEST or (target is not None and target.start != own and target.start in notes):
            continue
        at_start = not page.text(Span(span.start, link.start)).strip("[(")
        to_mark = leads_to(page, link, marks)
        onwards = target is not None and target.start >= span.start
        away = target is None and "://" in link.get("href")
        mere_label = bool(LABEL.fullmatch(words)) and not _SAYS_BACK.search(words)  # within a note it is that of another
        says_so = not away and ((_BACK.fullmatch(words) and not mere_label) or (at_start and LABEL.fullmatch(words)))
        if to_mark or (says_so and not onwards):
            yield _with_brackets(page.source, Span(link.start, link.end), span)


def ways_back(page: Page) -> list[Span]:
    """The links of a page that say they lead back, and lead no further down."""
    found = []
    for link in page.links:
        target, words = page.target(link), page.words(link)
        onwards = target is not None and target.start > link.start
        if not onwards and len(words) <= LONGEST and _SAYS_BACK.search(words) and _BACK.fullmatch(words):
            found.append(_with_brackets(page.source, Span(link.start, link.end), Span(0, len(page.source))))
    return found


def leads_to(page: Page, link: Element, marks: Sequence[Element]) -> bool:
    """Whether a link leads to one of a note's marks, to what holds it, or the anchor before it."""
    target = page.target(link)
    if target is None or target.name not in _OF_MARKS:
        return False
    first = bisect_left(marks, target.start, key=lambda mark: mark.start)
    if first == len(marks):
        return False
    mark = marks[first].start
    if mark < target.end:
        return True
    near = mark < target.end + NEAR and not page.text(Span(target.end, mark)).strip("[(")
    return near and not LABEL.fullmatch(page.words(target))  # the mark of another note, which stands beside it


def _with_brackets(source: str, link: Span, note: Span) -> Span:
    before = _BEFORE.search(source[max(note.start, link.start - 20) : link.start])
    behind = _BEHIND.match(source, link.end, note.end)
    if before and behind:
        return Span(link.start - len(before[0]), behind.end())
    return link

"""C116."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._said import said

ARTICLE = late_pattern(r"(?<![^\W\d_])art\.\s(?:cit(?:ée?|ato|\.)|cyt\.)")


@rule("C116")
def article_of_a_book(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“Art. cit.” stands for a book.

    The wrong work is named, or the wrong word. “Op. cit.” for an article is in use, and left alone.

    Help: write “op. cit.”, or name the article that is meant.

    Bad:
        1. Emmanuel Saada, Les enfants de la colonie, Paris, La Découverte, 2007, p. 55.
        2. E. Saada, art. cité, p. 60.
    Good:
        1. Isabelle Merle, « De la légalisation de la violence en contexte colonial », Politix, vol. 17, n° 66, 2004, p. 137-162.
        2. I. Merle, art. cité, p. 140.
    """
    for short in reading.of_kind("short"):
        found = ARTICLE.search(reading.notes[short.at.note].text, *short.span)
        full = reading.antecedent(short) if found else None
        if found and full and full.item.text("type") == "book" and full.item.text("publisher"):
            place = Place(short.at.note, Span(*found.span()), (full.at,))
            yield place, f"“{found[0]}”, but {said(full.item.text('title'))} is a book (note {full.at.note})"

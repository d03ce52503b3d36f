"""C116."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._said import said
from edele_refs.titles import shortens

ARTICLE = late_pattern(r"(?<![^\W\d_])art\.\s(?:cit(?:ée?|ato|\.)|cyt\.)")
BOOK = late_pattern(r"(?<![^\W\d_])op\.\s(?:cit\.|cyt\.)")

ARTICLES = frozenset(("article-journal", "chapter"))
_Named = tuple[Place, str]


@rule("C116")
def article_of_a_book(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“Art. cit.” stands for a book, or “op. cit.” for an article where others have “art. cit.”.

    The wrong work is named, or the wrong word. Where “op. cit.” is used for all articles it is left alone.

    Help: write the other word, or name the work that is meant.

    Bad:
        1. Emmanuel Saada, Les enfants de la colonie, Paris, La Découverte, 2007, p. 55.
        2. E. Saada, art. cité, p. 60.
    Bad:
        1. Isabelle Merle, « De la légalisation de la violence en contexte colonial », Politix, vol. 17, n° 66, 2004, p. 137-162.
        2. I. Merle, « De la légalisation de la violence », art. cit., p. 140.
        3. I. Merle, « De la légalisation de la violence », op. cit., p. 141.
    Good:
        1. Isabelle Merle, « De la légalisation de la violence en contexte colonial », Politix, vol. 17, n° 66, 2004, p. 137-162.
        2. I. Merle, art. cité, p. 140.
    """
    articles, books = [], []
    for short in reading.of_kind("short"):
        text = reading.notes[short.at.note].text
        article, book = ARTICLE.search(text, *short.span), BOOK.search(text, *short.span)
        full = _meant(short, reading) if article or book else None
        type_ = full.item.text("type") if full else ""
        if full and article and type_ == "book" and full.item.text("publisher"):
            yield _named(short, full, Span(*article.span()), f"“{article[0]}”", "a book")
        elif full and article and type_ in ARTICLES:
            articles.append(short)
        elif full and book and type_ in ARTICLES and "title" in full.item:
            books.append(_named(short, full, Span(*book.span()), f"“{book[0]}”", "an article, and others have “art. cit.”"))
    if len(books) == 1 and articles:
        yield books[0]


def _meant(short: Citation, reading: Reading) -> Citation | None:
    """What a short form repeats; nothing where it names only the book in which that stands."""
    full = reading.antecedent(short)
    title = short.item.text("title")
    whole = full is not None and title and shortens(title, full.item.text("container-title")) > shortens(title, full.item.text("title"))
    return None if whole else full


def _named(short: Citation, full: Citation, span: Span, word: str, what: str) -> _Named:
    """What is said of the word, where it stands."""
    return Place(short.at.note, span, (full.at,)), f"{word}, but {said(full.item.text('title'))} is {what} (note {full.at.note})"

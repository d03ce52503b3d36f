"""S103."""

from collections.abc import Hashable, Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import Mention, odd_ones, stated
from edele_refs.rules._rule import Place, rule
from edele_refs.titles import words

KINDS = ("article-journal", "article-magazine", "article-newspaper")


@rule("S103", severity="hint", fix="unsafe")
def journal_spelling(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A journal or newspaper has its article here and none there, or other hyphens and capitals.

    Help: write its name the same way everywhere.

    Bad:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. A. A. Maslov, ‘How Were Soviet Blocking Detachments Employed?’, The Journal of Slavic Military Studies 9 (1996): 427–35.
    Good:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. A. A. Maslov, ‘How Were Soviet Blocking Detachments Employed?’, Journal of Slavic Military Studies 9 (1996): 427–35.
    """
    for odd in odd_ones(_journals(reading)):
        yield Place.mended(odd.rare.note, odd.rare.span, odd.usual.form), odd.words


def _journals(reading: Reading) -> Iterator[tuple[Hashable, Mention]]:
    for citation, journal in stated(reading, "container-title"):
        if citation.item.get("type") in KINDS and not journal.form.isupper():
            yield words(journal.form.replace("&", "and")), journal

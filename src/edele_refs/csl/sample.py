"""What a style does: a few notes on real works, the same for every style."""

from __future__ import annotations

from edele_refs.csl.engine import Cite, render_bibliography, render_notes
from edele_refs.csl.styles import find_style
from edele_refs.outputs import member

ITEMS = {
    "book": {
        "type": "book", "author": [{"family": "Werth", "given": "Alexander"}], "title": "Russia at War, 1941–1945",
        "title-short": "Russia at War", "publisher": "Dutton", "publisher-place": "New York", "issued": "1964",
        "language": "en",
    },
    "article": {
        "type": "article-journal", "author": [{"family": "Reese", "given": "Roger R."}],
        "title": "Motivations to Serve: The Soviet Soldier in the Second World War",
        "title-short": "Motivations to Serve", "container-title": "Journal of Slavic Military Studies", "volume": "20",
        "page": "263-282", "issued": "2007", "language": "en",
    },
    "record": {
        "type": "document", "author": [{"literal": "294. ID, Ic"}], "title": "Vernehmungsbericht Nr. 206",
        "archive": "BA-MA", "archive_location": "RH 24-17/185", "issued": "1942-03-03", "language": "de",
    },
}  # fmt: skip
NOTES = (
    (Cite("book", "422"),),
    (Cite("book", "425"),),
    (Cite("record", "155", "folio"),),
    (Cite("article", "270"), Cite("book", "430")),
    (Cite("record", "160", "folio"),),
)


def sample(style: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Notes and bibliography in a style, as plain text.

    >>> sample("chicago-notes")[0][1]
    'Werth, Russia at War, 425.'
    """
    path = find_style(style)
    write = member("plain").write
    return render_notes(NOTES, ITEMS, path), tuple(map(write, render_bibliography(ITEMS, path)))

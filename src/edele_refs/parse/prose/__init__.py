"""References in running text without notes: works named in a sentence, source lines, credits.

Here only what is unmistakable counts: a title with its imprint or with the word for
what it is ("his book “…” (Moscow, 2010)"), an article of a code, an archive with a
signature, a line that begins with "Source:". What is written as a note would be (an entry
of a list, what stands in a bracket behind "see") is read as notes are.
"""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.parse.cover import Cover
from edele_refs.parse.draft import Draft
from edele_refs.parse.prose.again import Works, again, works_named
from edele_refs.parse.prose.asked import asked
from edele_refs.parse.prose.author_years import author_years
from edele_refs.parse.prose.codes import codes
from edele_refs.parse.prose.credits import credits, held
from edele_refs.parse.prose.dailies import dailies
from edele_refs.parse.prose.extents import with_isbn
from edele_refs.parse.prose.for_journals import for_journals
from edele_refs.parse.prose.journals import numbered_journals
from edele_refs.parse.prose.located import located
from edele_refs.parse.prose.named_journals import named_journals
from edele_refs.parse.prose.records import records
from edele_refs.parse.prose.review_heads import review_heads
from edele_refs.parse.prose.stretches import stretches
from edele_refs.parse.prose.webpages import webpages
from edele_refs.parse.prose.works import works
from edele_refs.parse.scan import Scan

__all__ = ["Works", "again", "drafts", "stretches", "with_isbn", "works_named"]


def drafts(scan: Scan, noted: Cover) -> Iterator[Draft]:
    """What the sentences of a paragraph refer to, beside ``noted``, which is read as notes are."""
    taken = [noted]
    for find in (review_heads, asked, credits, codes, numbered_journals, works, located, for_journals, records, held, dailies, named_journals, author_years, webpages):
        found = [draft for draft in find(scan) if not any(cover.meets(draft.start, draft.end) for cover in taken)]
        yield from found
        taken.append(Cover((draft.start, draft.end) for draft in found))

"""B107."""

from collections.abc import Iterator
from difflib import get_close_matches

from edele_refs.model import Citation, Reading
from edele_refs.notes import LIVE
from edele_refs.rules._rule import Place, rule


@rule("B107", severity="error")
def key_of_no_entry(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A citation names a key that the bibliography does not have: “[@werth1946]”.

    The printed text has “???” or the key itself in its place; so with
    the keys of LaTeX and other formats. Where no key has an entry (the bibliography is elsewhere) the rule says nothing.

    Help: write the key as the bibliography has it, or add the entry.

    Bad:
        ---
        references:
        - id: werth1964
          type: book
          author: [{family: Werth, given: Alexander}]
          title: Russia at War
          issued: 1964
        ---

        It was long.[^1] It ended.[^2]

        [^1]: [@werth1964, 422].

        [^2]: [@werth1946, 430].
    Good:
        ---
        references:
        - id: werth1964
          type: book
          author: [{family: Werth, given: Alexander}]
          title: Russia at War
          issued: 1964
        ---

        It was long.[^1] It ended.[^2]

        [^1]: [@werth1964, 422].

        [^2]: [@werth1964, 430].
    """
    live = [(note, one) for note in reading.document.notes for one in note.embedded if one.key and " " not in one.key and one.form in LIVE]
    known = list(dict.fromkeys(one.key for _, one in live if one.item))
    for note, one in live if known else ():
        if not one.item:
            near = get_close_matches(one.key, known, 1, NEAR)
            yield Place(note.label, one.span), f"the bibliography has no “{one.key}”{f'; “{near[0]}” may be meant' if near else ''}"


NEAR = 0.75
"""How well a key of an entry has to fit to be named."""

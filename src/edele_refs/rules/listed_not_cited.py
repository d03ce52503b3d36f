"""B102."""

import re
from collections.abc import Iterable, Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._listed import Entry, listed
from edele_refs.rules._once import once
from edele_refs.rules._rule import Place, rule
from edele_refs.titles import words

YEAR = late_pattern(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")


@rule("B102", severity="hint")
def listed_not_cited(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """The bibliography lists a work whose author no note names, and that the text does not cite.

    That a title speaks of the author (“Emmeline Pankhurst: A Biography”), or a dictionary has an article on him, is no mention.

    Help: take it out, or cite it; where the list is one of further reading, ignore the rule.

    Bad:
        The war began in June.1 It was long.2 It ended in May.3

        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        3. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12.

        Bibliography

        Bartov, Omer. Hitler’s Army. New York: Oxford University Press, 1991.

        Glantz, David M. Colossus Reborn. Lawrence: University Press of Kansas, 2005.

        Reese, Roger. Why Stalin’s Soldiers Fought. Lawrence: University Press of Kansas, 2011.

        Werth, Alexander. Russia at War. New York: Dutton, 1964.
    Good:
        The war began in June.1 It was long.2 It ended in May.3

        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        3. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12.

        Bibliography

        Bartov, Omer. Hitler’s Army. New York: Oxford University Press, 1991.

        Reese, Roger. Why Stalin’s Soldiers Fought. Lawrence: University Press of Kansas, 2011.

        Werth, Alexander. Russia at War. New York: Dutton, 1964.
    """
    entries = listed(reading)
    named = _words_of_notes(reading) if entries else frozenset()
    for entry in entries:
        people = entry.families
        if not people or entry.cited or not YEAR.search(entry.text) or "archive_location" in entry.citation.item:
            continue
        if not any(set(name.split()) <= named for name in people) and not _dated_in_text(reading, entry):
            yield Place(""), f"the bibliography lists “{entry.short}”, which no note cites"


@once
def _words_of_notes(reading: Reading) -> frozenset[str]:
    return frozenset(word for note in reading.document.notes for word in words(_without_titles(note.text, reading.by_note.get(note.label, ()))))


def _without_titles(text: str, citations: Iterable[Citation]) -> str:
    """A note without the titles of works whose authors it names, and without what is looked up in a dictionary."""
    spans = [trace.span for c in citations if c.item.names("author") for trace in c.traces if trace.variable == "title"]
    spans += [Span(*found.span()) for found in LOOKED_UP.finditer(text)]
    for span in sorted(spans, reverse=True):
        text = f"{text[: span.start]} {text[span.end :]}"
    return text


LOOKED_UP = late_pattern(r"(?<!\w)s\.\s?vv?\.\s(?:“[^”]{0,80}”|‘[^’]{0,80}’|„[^“”]{0,80}[“”]|«[^»]{0,80}»)")


def _dated_in_text(reading: Reading, entry: Entry) -> bool:
    """Whether the text itself names an author with the year of the entry: "Reese (2011)"."""
    years = YEAR.findall(entry.text)
    pairs = _dated_words(reading) if reading.document.listed else frozenset()
    return any((name.split()[-1], year) in pairs for name in entry.families if name for year in years)


@once
def _dated_words(reading: Reading) -> frozenset[tuple[str, str]]:
    """Years in the text outside of the bibliography, each with the words before it."""
    text, end, parts = reading.document.text, 0, []
    for span in sorted(span for entry in reading.document.listed for span in entry.source):
        parts.append(text[end : span.start])
        end = max(end, span.end)
    bare = re.sub(r"<[^<>]{0,1000}>", " ", " ".join([*parts, text[end:]]))
    found = list(re.finditer(r"[^\W\d_]+|(?<!\d)(?:1[5-9]|20)\d\d(?!\d)", bare))
    return frozenset(
        ("".join(words(before[0])), one[0])
        for n, one in enumerate(found)
        if one[0].isdecimal()
        for before in found[max(0, n - NEAR) : n]
    )


NEAR = 6
"""So many words may stand between an author's name and the year."""

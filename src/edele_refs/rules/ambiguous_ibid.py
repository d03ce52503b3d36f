"""C102."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._said import said


@rule("C102")
def ambiguous_ibid(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“Ibid.” follows a note that cites several sources.

    The reader cannot tell which of them is meant; a short form can.

    Help: name the source meant by its short form.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422; Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        2. Ibid., 425.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
    """
    places = {citation.at: place for place, citation in enumerate(reading.citations)}
    for ibid in reading.of_kind("ibid"):
        meant = sorted(reading.links.get(ibid.at, ()), key=places.__getitem__)
        if len(meant) > 1:
            sources = _named([reading.by_address[at] for at in meant])
            yield ibid, f"this may mean {sources}; a short form tells them apart"


def _named(sources: list[Citation]) -> str:
    """The sources that may be meant, with their notes; of many only three."""
    names = _names(sources[:3])
    rest = [f"{len(sources) - 3} more"] if len(sources) > 3 else []
    if len({source.at.note for source in sources}) == 1:
        return _or([*names, *rest]) + f" (note {sources[0].at.note})"
    notes = [source.at.note for source in sources]
    return _or([f"{name} (note {note})" for name, note in zip(names, notes, strict=False)] + rest)


def _or(words: list[str]) -> str:
    return ", ".join(words[:-1]) + " or " + words[-1]


def _names(sources: list[Citation]) -> list[str]:
    """Short names: the first authors where they differ, else titles, else whatever each has, else addresses."""
    authors = [next(iter(source.item.names("author")), None) for source in sources]
    families = [author.family or author.literal if author else "" for author in authors]
    titles = [said(source.item.text("title")) for source in sources]
    records = [said(" ".join(filter(None, (source.item.text("archive"), source.item.text("archive_location")))), "") for source in sources]
    first = [family or title or record for family, title, record in zip(families, titles, records, strict=True)]
    for names in (families, titles, first):
        if all(names) and len(set(names)) == len(names):
            return names
    return [str(source.at) for source in sources]


"""How findings name works."""

from __future__ import annotations

from collections.abc import Sequence

from edele_refs.model import Citation

LONG = 40
MOST = 3
"""So many sources are named, of more only the number."""


def said(title: str, marks: str = "“”") -> str:
    """A title between marks, a long one cut; nothing of none.

    >>> said("Russia at War"), said("Smolensk under the Nazis: Everyday Life in Occupied Russia")
    ('“Russia at War”', '“Smolensk under the Nazis: Everyday Life…”')
    """
    cut = title[:LONG].rpartition(" ")[0] or title[: LONG - 1]
    short = title if len(title) <= LONG else f"{cut.rstrip(' ,:;.–—-')}…"
    return short and f"{marks[:1]}{short}{marks[1:]}"


def named(sources: Sequence[Citation]) -> str:
    """The sources that may be meant, with their notes; of many only three: "Werth (note 1) or Reese (note 2)"."""
    names = _names(sources[:MOST])
    rest = [f"{len(sources) - MOST} more"] if len(sources) > MOST else []
    if len({source.at.note for source in sources}) == 1:
        return _or([*names, *rest]) + f" (note {sources[0].at.note})"
    return _or([f"{name} (note {source.at.note})" for name, source in zip(names, sources, strict=False)] + rest)


def _or(words: list[str]) -> str:
    return ", ".join(words[:-1]) + " or " + words[-1]


def _names(sources: Sequence[Citation]) -> list[str]:
    """Short names: the first authors where they differ, else titles, else whatever each has, else addresses."""
    authors = [next(iter(source.item.names("author")), None) for source in sources]
    families = [author.family or author.literal if author else "" for author in authors]
    titles = [said(source.item.text("title")) for source in sources]
    records = [said(", ".join(filter(None, (source.item.text(key) for key in _RECORD))), "") for source in sources]
    first = [family or title or record for family, title, record in zip(families, titles, records, strict=True)]
    for names in (families, titles, first):
        if all(names) and len(set(names)) == len(names):
            return names
    return [str(source.at) for source in sources]


_RECORD = ("archive", "archive_collection", "archive_location")

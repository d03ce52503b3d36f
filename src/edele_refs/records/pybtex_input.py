"""pybtex: documents as an input format, and libraries as its own data.

After installation ``pybtex.database.parse_file("chapter.txt", bib_format="edele_refs")``
gives the works that the notes of a text cite.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pybtex.database import BibliographyData, Entry, Person
from pybtex.database.input import BaseParser
from pybtex.database.input.bibtex import month_names
from pybtex.exceptions import PybtexError

from edele_refs.model import RefsError
from edele_refs.records import bibtex
from edele_refs.records.names import split_names

if TYPE_CHECKING:
    from edele_refs.records.library import Library

_PERSONS = tuple(Person.valid_roles)


def to_pybtex(library: Library) -> BibliographyData:
    """The records as pybtex's own, with the types and fields of BibTeX."""
    return BibliographyData(entries=dict(_entries(library)))


def _entries(library: Library) -> Iterator[tuple[str, Entry]]:
    for record in library.records:
        entry, fields = bibtex.to_entry(record.item)
        if "month" in fields:  # pybtex's own reader writes months out
            day, tilde, month = fields["month"].rpartition("~")
            fields["month"] = day + tilde + month_names[month]
        roles = [role for role in _PERSONS if role in fields]
        persons = {role: [Person(name) for name in split_names(fields.pop(role))] for role in roles}
        yield record.key, Entry(entry, fields=fields, persons=persons)


class Parser(BaseParser):  # type: ignore[misc]  # pybtex ships no types
    """Reads a document's notes; the works cited are the entries."""

    default_suffix = ".notes"
    unicode_io = False

    def parse_file(self, filename: Any, file_suffix: str | None = None) -> BibliographyData:
        """The works cited in a file."""
        self.filename = str(filename) + (file_suffix or "")
        return self._add(Path(self.filename))

    def parse_stream(self, stream: Any) -> BibliographyData:
        """The works cited in a stream of bytes or text."""
        data = stream.read()
        return self._add(data.encode(self.encoding) if isinstance(data, str) else data)

    def _add(self, source: Any) -> BibliographyData:
        from edele_refs import read

        try:
            found = read(source).library
        except (RefsError, OSError) as error:
            raise PybtexError(str(error), filename=self.filename) from error
        # pybtex gives a parser several files: a work that is there already stays
        for key, entry in _entries(found):
            if key not in self.data.entries:
                self.data.add_entry(key, entry)
        return self.data

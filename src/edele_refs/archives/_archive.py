"""Archive and Sighting: what is known of an institution, and where its signatures stand in a text."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter

from edele_refs.archives._signature import Signature
from edele_refs.model import Span
from edele_refs.transliterated import transliterated


@dataclass(frozen=True, slots=True)
class Archive:
    """An institution and how its records are cited.

    ``siglum`` is the abbreviation in use, ``title`` the full official name, ``names``
    all other forms met in notes (other languages and scripts, abbreviations, superseded
    ones; those no longer right stand in ``superseded``). ``form`` names one of the
    tables in ``_forms``; ``codes`` are patterns of the institution's own shelfmarks
    (group names become the names of the parts), ``bare`` those that are unmistakable
    without the institution's name before them. ``rules`` says where the institution,
    or the standard it follows, tells how to cite. A ``project`` is a collection cited
    by its own name; the institution that keeps it stands behind, if at all.
    """

    siglum: str
    title: str
    place: str
    country: str
    form: str
    rules: str
    examples: tuple[str, ...]
    names: tuple[str, ...] = ()
    superseded: tuple[str, ...] = ()
    isil: str = ""
    codes: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()
    project: bool = False

    @property
    def every_name(self) -> tuple[str, ...]:
        """Siglum, title and all other names, those in Cyrillic in every transliteration too."""
        own = (self.siglum, self.title, *self.names, *self.superseded)
        return tuple(dict.fromkeys((*own, *(form for name in own for form in transliterated(name)))))

    def parse(self, text: str) -> Signature | None:
        """The first signature of this archive in a text, in its parts; None if no unit is named.

        The archive's name may stand before the signature or be left out.
        """
        # the grammars are compiled when they are first needed, not on import
        from edele_refs.archives._parts import parse

        return parse(self, text)


_END = attrgetter("end")
_GAP = 2
"""Between a fonds and its file: a comma and a space."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """An archival signature in a text.

    ``archive`` is the institution as written, ``siglum`` the abbreviation in brackets
    behind it, ``collection`` a named collection or fonds, ``location`` the signature
    without the ``locator`` (folio, sheet, frame). In a list ("RH 26-296/97, 102") the
    later members are ``carried``: their ``archive`` is the first one's, and
    ``location_text`` holds the whole signature, which stands nowhere in one piece.
    ``known`` is the siglum of the archive, empty if only the shape is known, ``form``
    the name of the form that read it, ``place`` the institution's place where a comma
    divides it from the name.
    """

    archive: Span | None
    siglum: Span | None
    collection: Span | None
    location: Span | None
    locator: Span | None
    location_text: str = ""
    parts: tuple[tuple[str, str], ...] = ()
    known: str = ""
    carried: bool = False
    form: str = ""
    place: Span | None = None

    @property
    def span(self) -> Span:
        """From the first to the last of archive, collection and location, without the locator."""
        own: tuple[Span | None, ...] = () if self.carried else (self.archive, self.siglum, self.collection, self.place)
        if self.carried and self.collection and self.location and 0 <= self.location.start - self.collection.end <= _GAP:
            own = (self.collection,)
        there = [s for s in (*own, self.location) if s]
        return Span(min(there).start, max(there, key=_END).end)

    @property
    def end(self) -> int:
        """Where the signature ends, its locator included."""
        return max(self.span.end, self.locator.end if self.locator else 0)

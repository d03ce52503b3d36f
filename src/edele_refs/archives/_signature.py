"""Signature: an archival signature in its parts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signature:
    """An archival signature in its parts, from the widest to the narrowest, as written.

    ``archive`` is the institution's siglum, ``parts`` its levels by their names (fonds,
    opis, delo; group, entry, box, folder; …), ``collection`` a named collection,
    ``locator`` the sheet. Each part can be asked for by its name.

    >>> found = Signature("GARF", (("fonds", "9401"), ("opis", "2"), ("delo", "65")), locator="l. 12")
    >>> found
    Signature(archive='GARF', fonds='9401', opis='2', delo='65', locator='l. 12')
    >>> found.delo, found.get("box")
    ('65', None)
    """

    archive: str
    parts: tuple[tuple[str, str], ...]
    collection: str | None = None
    locator: str | None = None

    def get(self, level: str) -> str | None:
        """The value of a level, or None where the signature does not name it."""
        return dict(self.parts).get(level)

    def __getattr__(self, level: str) -> str:
        value = dict(object.__getattribute__(self, "parts")).get(level)
        if value is None:
            raise AttributeError(f"this signature names no {level}")
        return str(value)

    def __repr__(self) -> str:
        fields = {
            "archive": self.archive,
            "collection": self.collection,
            **dict(self.parts),
            "locator": self.locator,
        }
        shown = (f"{key}={value!r}" for key, value in fields.items() if value is not None)
        return f"Signature({', '.join(shown)})"

"""An OpenDocument text in one file of XML, in the place of the container of the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from edele_refs.formats._options import Limits

_PARTS = ("content.xml", "meta.xml")
"""What stands in files of their own in a container; all of it is in the one."""


class Flat:
    """The parts of a flat file: each is the whole of it.

    >>> flat = Flat(b"<office:document/>", "x.fodt")
    >>> "content.xml" in flat, flat.with_members({"content.xml": [b"<a", b"/>"]})
    (True, b'<a/>')
    """

    def __init__(self, data: bytes, name: str, limits: Limits | None = None) -> None:
        self.data, self.name, self.limits = data, name, limits or Limits()

    def __contains__(self, member: str) -> bool:
        return member in _PARTS

    def read(self, member: str) -> bytes:
        """The file; ``member`` says what of it is asked for."""
        return self.data

    def with_members(self, changed: Mapping[str, bytes | Sequence[bytes | memoryview]]) -> bytes:
        """The file as it was changed."""
        data = changed["content.xml"]
        return data if isinstance(data, bytes) else b"".join(data)

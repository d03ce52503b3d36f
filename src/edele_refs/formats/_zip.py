"""ZIP containers within bounds: nothing is unpacked beyond the limits, nothing to the disk."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from types import TracebackType
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from edele_refs.formats._decode import looks_binary
from edele_refs.formats._options import RAISE, Limits
from edele_refs.model import RefsError

CHUNK = 256 * 1024
BROKEN = (BadZipFile, LargeZipFile, EOFError, NotImplementedError, RuntimeError, ValueError,
          OSError, zlib.error)  # fmt: skip
"""What Python's reader raises about archives that are broken, encrypted, or of a strange kind."""
SIGNATURE = b"PK\x03\x04"


class Container:
    """The members of a ZIP file, each read when it is asked for, counted while it streams.

    >>> with Container(packed({"a.txt": b"words"}), "x.docx") as container:
    ...     container.names, container.read("a.txt")
    (('a.txt',), b'words')
    """

    def __init__(self, data: bytes, name: str, limits: Limits | None = None) -> None:
        self.name, self.limits = name, limits or Limits()
        self._unpacked: dict[str, int] = {}
        if len(data) > self.limits.file:
            raise self._above("it", self.limits.file, 10**6, "MB")
        if not data.strip():
            raise RefsError(f"{name} is empty; look whether it was saved whole")
        if not data.startswith(b"PK") and (kind := looks_binary(data)):
            raise RefsError(f"{name} is not what its suffix says, it looks like {kind}")
        if not data.startswith(b"PK"):
            page = re.match(rb"\s*<(?:!doctype html|html|\?xml)", data[:500], re.I)
            kind = "a web page or XML: give it the suffix .html or .xml" if page else "plain text: give it the suffix .txt or .md"
            raise RefsError(f"{name} is not what its suffix says, it looks like {kind}")
        try:
            self._zip = ZipFile(BytesIO(data))
        except BROKEN as error:
            raise self._broken(error) from None
        if len(self._zip.filelist) > self.limits.entries:
            raise RefsError(f"{name} holds more than {self.limits.entries} files; {RAISE}")

    def __enter__(self) -> Container:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        self._zip.close()

    @property
    def names(self) -> tuple[str, ...]:
        """The members, in the order of the container."""
        return tuple(info.filename for info in self._zip.filelist)

    def __contains__(self, member: str) -> bool:
        return member in self._zip.NameToInfo

    def read(self, member: str) -> bytes:
        """A member's bytes; raises ``RefsError`` above the limits, and where it is broken."""
        whole = BytesIO()
        for piece in self.pieces(member):
            whole.write(piece)
        return whole.getvalue()

    def pieces(self, member: str) -> Iterator[bytes]:
        """The same piece by piece."""
        if member not in self:
            raise RefsError(
                f"{self.name} has no {member}, which its kind must have; open it in the program"
                " that wrote it, and save it again"
            )
        return self._pieces(self._zip.getinfo(member))

    def says(self, member: str, word: bytes) -> bool:
        """Whether a word is anywhere in a member."""
        before = b""
        for piece in self.pieces(member):
            if word in before + piece:
                return True
            before = piece[-len(word) :]
        return False

    def _pieces(self, info: ZipInfo) -> Iterator[bytes]:
        limits, size = self.limits, 0
        for piece in self._unpacking(info):
            size += len(piece)
            self._unpacked[info.filename] = max(size, self._unpacked.get(info.filename, 0))
            if size > limits.member:
                raise self._above(info.filename, limits.member)
            if sum(self._unpacked.values()) > limits.unpacked:
                raise self._above("all that is in it", limits.unpacked)
            if size > limits.ratio_from and size > limits.ratio * max(1, info.compress_size):
                raise RefsError(
                    f"{self.name}: {info.filename} is packed more than {limits.ratio}:1, as only"
                    f" archives are that are meant to fill the memory; {RAISE}"
                )
            yield piece

    def _unpacking(self, info: ZipInfo) -> Iterator[bytes]:
        try:
            with self._zip.open(info.filename) as stream:
                while piece := stream.read(CHUNK):
                    yield piece
        except BROKEN as error:
            raise self._broken(error) from None

    def with_members(self, changed: Mapping[str, bytes | Sequence[bytes | memoryview]]) -> bytes:
        """A container with other contents of these members (whole or in pieces), everything
        else as it is."""
        out = BytesIO()
        with ZipFile(out, "w") as target:
            target.comment = self._zip.comment
            for info in self._zip.filelist:
                data, new = changed.get(info.filename), _same(info)
                parts = [data] if isinstance(data, bytes) else data
                new.file_size = info.file_size if parts is None else sum(map(len, parts))
                with target.open(new, "w") as stream:
                    for part in self._pieces(info) if parts is None else parts:
                        stream.write(part)
        return out.getvalue()

    def _above(self, what: str, limit: int, unit: int = 2**20, called: str = "MiB") -> RefsError:
        return RefsError(
            f"{self.name}: {what} is larger than {limit / unit:g} {called}; {RAISE}"
        )

    def _broken(self, error: Exception) -> RefsError:
        if "password" in str(error) or "encrypted" in str(error):
            return RefsError(f"{self.name} is encrypted; save it without a password")
        return RefsError(
            f"{self.name} is damaged or was not saved whole ({error}); open it in the"
            " program that wrote it, and save it again"
        )


def _same(info: ZipInfo) -> ZipInfo:
    """A member's name, date, way of packing and permissions, without its old sizes."""
    new = ZipInfo(info.filename, info.date_time)
    new.compress_type = info.compress_type
    new.create_system, new.external_attr = info.create_system, info.external_attr
    new.comment = info.comment
    return new


def packed(members: Mapping[str, bytes], stored: tuple[str, ...] = ("mimetype",)) -> bytes:
    """A new container of these members, in this order; those in ``stored`` are not compressed."""
    from zipfile import ZIP_DEFLATED, ZIP_STORED

    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as target:
        for name, data in members.items():
            info = ZipInfo(name)
            target.writestr(info, data, ZIP_STORED if name in stored else ZIP_DEFLATED)
    return out.getvalue()

"""``refs check --fix`` and ``--diff``: edits made in files, or shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from edele_refs.checking.fix import difference, with_edits
from edele_refs.checking.run import findings_in, read_data
from edele_refs.checking.settings import Settings
from edele_refs.cli.output import deliver_document, refuse_changed
from edele_refs.cli.run import current
from edele_refs.cli.sources import bytes_of, citations_again, options_of
from edele_refs.model import Finding, Reading, RefsError
from edele_refs.originals import File
from edele_refs.rewriting import Rewritten, mended
from edele_refs.verbs import is_reading


def fix(
    name: str, file: str, data: bytes, settings: Settings, unsafe: bool
) -> tuple[bytes, int]:
    """Mend a file; its bytes now, and how many edits were made."""
    if name == "-":
        raise RefsError("what comes by it cannot be mended; name the file, or use --diff")
    result = _mended(name, data, file, settings, unsafe)
    for note, why in result.left:
        click.echo(f"refs: {file}: note {note}: {why}", err=True)
    if result.now.data != data:
        refuse_changed(File(data, result.now.document, options_of(name, None, None)))
        deliver_document(result.now.data, name, None, in_place=True)
    return result.now.data, len(result.edits)


def differences(
    sources: Iterable[tuple[str, str]], settings: Settings, unsafe: bool
) -> Iterator[str]:
    """What would change, for each file in which something would."""
    for name, file in sources:
        try:
            data = bytes_of(name)
            own = settings.for_file(file)
            after = _mended(name, data, file, own, unsafe).now.data
            if after != data:
                options = options_of(name, own.encoding, own.layout)
                both = (read_data(data, file, options), read_data(after, file, options))
                yield difference(file, data, after, both)
        except RefsError as error:
            current().complain(error, file)


def _mended(name: str, data: bytes, file: str, settings: Settings, unsafe: bool) -> Rewritten[File]:
    if file.endswith(".jsonl") or is_reading(data):
        raise RefsError("a reading cannot be mended; give the document it was made from")
    options = options_of(name, settings.encoding, settings.layout)

    def found(reading: Reading) -> tuple[Finding, ...]:
        return with_edits(findings_in(reading, file, settings), unsafe)

    reading = citations_again()(read_data(data, file, options))
    return mended(File(data, reading.document, options), reading, found, citations_again())

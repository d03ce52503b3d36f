"""U100: the one finding that is not about notes but about what silences findings."""

from __future__ import annotations

from collections.abc import Iterator
from inspect import cleandoc

from edele_refs.model import Citation, Reading
from edele_refs.rules._rule import Place, Rule

_DOC = """
A comment or a line of the side file silences a finding that is not there.

The fault was mended, or the note moved, or the rule’s name is misspelt; what silences
nothing today may hide a fault tomorrow. Only rules that were applied are looked at.
Help: remove the comment (or the line of the side file), or name the right rule and note in it.
"""


def _none(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A reading has no suppressions; ``checking.suppress`` finds those that are not used."""
    return iter(())


UNUSED = Rule("U100", "unused-suppression", cleandoc(_DOC), _none, severity="hint")
"""What is reported of suppressions (``checking.suppress``)."""

"""Where notes and citations stand in the document."""

from __future__ import annotations

from collections.abc import Mapping

from edele_refs.model import Address, Reading
from edele_refs.rules._once import once


@once
def place_of_note(reading: Reading) -> Mapping[str, int]:
    """The place of each note among the notes, by its label."""
    return {note.label: place for place, note in enumerate(reading.document.notes)}


@once
def place_of_citation(reading: Reading) -> Mapping[Address, int]:
    """The place of each citation among all, by its address."""
    return {citation.at: place for place, citation in enumerate(reading.unpacked)}

"""Other CSL engines, one a file, for comparing with ours.

A member has ``NAME`` and ``render_cites(notes, items, style, locale)``, which gives each
cite as marked text, note by note, as ``csl.engine.render_cites`` does.
"""

from __future__ import annotations

from types import ModuleType

from edele_refs.discover import members
from edele_refs.model import RefsError

OURS = "edele-refs"


def member(name: str) -> ModuleType:
    """Another engine by its name."""
    known = {module.NAME: module for module in members(__name__)}
    if name not in known:
        raise RefsError(f"there is no engine “{name}”; there are: {', '.join((OURS, *known))}")
    return known[name]

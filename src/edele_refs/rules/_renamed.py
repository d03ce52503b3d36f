"""Archives that have another name today."""

from edele_refs.archives import get

RENAMED = {"BA-MA": "BArch", "BA/MA": "BArch", "BAMA": "BArch", "BA": "BArch", "PRO": "TNA"}
"""Sigla still in use among historians in whose place the institution asks for another."""


def today(name: str) -> str:
    """What an archive is called today; nothing where it is called as it always was, or is not known.

    >>> today("BA-MA"), today("TsGAOR"), today("GARF"), today("XYZ")
    ('BArch', 'GARF', '', '')
    """
    known = get(name) if name else None
    now = RENAMED.get(name) or (known.siglum if known and name in known.superseded else "")
    return now if now != name else ""

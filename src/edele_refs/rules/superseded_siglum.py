"""A102."""

from collections.abc import Iterator

from edele_refs.archives import get
from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import stated
from edele_refs.rules._rule import Place, rule

RENAMED = {"BA-MA": "BArch", "BA/MA": "BArch", "BAMA": "BArch", "BA": "BArch", "PRO": "TNA"}
"""Sigla still in use among historians in whose place the institution asks for another."""


@rule("A102", on=False, severity="hint")
def superseded_siglum(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """An archive is called by a name that it no longer has: “BA-MA” for “BArch”, “PRO” for “TNA”.

    Whoever worked there under the old name may keep it; the rule is applied only where it
    is asked for. It reports each name once.

    Help: use the name that the archive asks for.

    Bad:
        1. Memorandum, 3 March 1942, PRO, WO 208/4165, p. 12.
    Good:
        1. Memorandum, 3 March 1942, TNA, WO 208/4165, p. 12.
    """
    seen: set[str] = set()
    for _, archive in stated(reading, "archive"):
        name = archive.form
        if name in seen:
            continue
        seen.add(name)
        known = get(name)
        now = RENAMED.get(name) or (known.siglum if known and name in known.superseded else "")
        if now and now != name:
            yield archive.place, f"“{name}” is “{now}” today"

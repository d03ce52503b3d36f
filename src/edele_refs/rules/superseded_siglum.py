"""A102."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import stated
from edele_refs.rules._renamed import today
from edele_refs.rules._rule import Place, rule


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
        if now := today(name):
            yield archive.place, f"“{name}” is “{now}” today"

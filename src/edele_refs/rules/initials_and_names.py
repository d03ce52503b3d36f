"""S106."""

import re
from collections import defaultdict
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import Mention, stated
from edele_refs.rules._rule import Place, rule
from edele_refs.values import Name

INITIALS = late_pattern(r"(?:[^\W\d_]\.[\s-]?){1,4}")


@rule("S106", severity="hint")
def initials_and_names(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """An author has initials here and a full first name there, both in full references.

    Where short forms have initials (“B. Garnot, Crime et justice, op. cit.”), so may a later
    work of an author who was named in full.

    Help: write the name the same way in all full references.

    Bad:
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        2. R. Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
    Good:
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        2. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        3. R. Reese, Why Stalin’s Soldiers Fought, 4.
    """
    style = _shortens_names(reading)
    families: dict[str, list[tuple[Name, Mention]]] = defaultdict(list)
    for name, mention in _authors(reading):
        families[name.family].append((name, mention))
    for people in families.values():
        short = [(n, m) for n, m in people if INITIALS.fullmatch(n.given)]
        long = [(n, m) for n, m in people if re.match(r"[^\W\d_]{3}", n.given)]
        for name, mention in short:
            full = {n.given: m for n, m in long if _may_be(name.given, n.given)}
            if len(full) == 1 and len({n.given for n, _ in long}) == 1:
                given, there = next(iter(full.items()))
                if style and people[0][1] == there:
                    break
                words = f"“{mention.form}”, but “{given} {name.family}” in note {there.note}"
                yield mention.place, words
                break


def _shortens_names(reading: Reading) -> bool:
    """Whether short forms have initials for names that were given: “B. Garnot, Crime et justice, op. cit.”.

    Then a later work of somebody who was named in full has them too.
    """
    given = [n.given for short in reading.of_kind("short") for n in short.item.names("author")[:1] if n.family]
    return 2 * sum(INITIALS.fullmatch(name) is not None for name in given) > max(len(given), 2)


def _authors(reading: Reading) -> Iterator[tuple[Name, Mention]]:
    for citation, mention in stated(reading, "author"):
        if citation.kind == "full" and not reading.links.get(citation.at):
            for name in citation.item.names("author"):
                if name.family and name.given and str(name) == mention.form:
                    yield name, mention


def _may_be(initials: str, given: str) -> bool:
    """Whether initials are those of a first name ("R." of "Roger R.")."""
    wanted = re.findall(r"[^\W\d_]", initials)
    there = [word[0] for word in re.findall(r"[^\W\d_]+", given)]
    return there[: len(wanted)] == wanted

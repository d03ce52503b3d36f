"""S133."""

from collections import defaultdict
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

PAIR = late_pattern(r"[^\W\dA-ZА-Я_](?<![\w.’'-].)[^\W\d_]{0,4}\.(?P<blank>\s?)(?P<next>[^\W\d_]{1,5})\.(?![^\W\d_])")
THREE = late_pattern(r"(?<![\w.’'-])[a-zа-я]\.(?P<blank>\s?)[^\W\d_]\.\s?(?P<next>[^\W\d_])\.(?![^\W\d_])")
"""An abbreviation of three letters: "a. a. O."."""
FEW = 2
"""So often the usual form stands at least for each that is otherwise."""


@rule("S133", severity="hint", fix="safe")
def abbreviation_spacing(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """An abbreviation has a blank inside everywhere but here: “op.cit.” among “op. cit.”.

    Help: write it the same way everywhere.

    Bad:
        1. Jacques Rougerie, Paris libre 1871, Paris, Seuil, 1971, p. 23.
        2. Édith Thomas, Les Pétroleuses, Paris, Gallimard, 1963, p. 88.
        3. J. Rougerie, Paris libre, op. cit., p. 40.
        4. É. Thomas, Les Pétroleuses, op. cit., p. 90.
        5. J. Rougerie, Paris libre, op.cit., p. 44.
    Bad:
        1. Peter Lundgreen, Sozialgeschichte der deutschen Schule, Göttingen 1980, S. 33.
        2. Lundgreen, Sozialgeschichte, a. a. O., S. 40; Lundgreen, Sozialgeschichte, a. a. O., S. 44.
        3. Lundgreen, Sozialgeschichte, a.a.O., S. 46.
    Good:
        1. Jacques Rougerie, Paris libre 1871, Paris, Seuil, 1971, p. 23.
        2. J. Rougerie, Paris libre, op. cit., p. 40.
        3. J. Rougerie, Paris libre, op. cit., p. 44.
    """
    forms: dict[str, dict[bool, list[tuple[Place, str, str]]]] = defaultdict(lambda: {True: [], False: []})
    for note, found in matches(reading, PAIR):
        tight = found[0].replace(found["blank"], "", 1) if found["blank"] else found[0]
        loose = found[0] if found["blank"] else f"{found[0][: found.start('next') - found.start()]} {found['next']}."
        mended = tight if found["blank"] else loose
        forms[tight.casefold()][bool(found["blank"])].append((at(note, found, 0, mended), found[0], note.label))
    for note, found in matches(reading, THREE):
        tight = found[0].replace(" ", "")
        mended = tight if found["blank"] else " ".join(f"{letter}." for letter in tight.split(".")[:3])
        forms[tight.casefold()][bool(found["blank"])].append((at(note, found, 0, mended), found[0], note.label))
    for kinds in forms.values():
        rare, usual = sorted(kinds.values(), key=len)
        if len(rare) == 1 and len(usual) >= FEW:
            place, form, _ = rare[0]
            yield place, f"“{form}”, but “{usual[0][1]}” in note {usual[0][2]}"

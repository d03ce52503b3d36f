"""LA PNP: Literární archiv Památníku národního písemnictví.

A writer's or society's fonds by its name (fond), then what lies in it; boxes (kart.) and signatures (sign.) where there are some.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LA PNP",
    title="Literární archiv Památníku národního písemnictví",
    place="Praha",
    country="CZ",
    form="karton",
    rules="https://pamatniknarodnihopisemnictvi.cz",
    examples=(
        "LA PNP, f. Svaz československých spisovatelů, kart. 1, sign. A1a",
        "Literární archiv Památníku národního písemnictví, fond Jaroslav Seifert, kart. 3",
    ),
    names=("Literární archiv PNP", "PNP", "Památník národního písemnictví", "Literární archiv Památníku národního písemnictví v Praze", "Památník národního písemnictví – literární archiv"),
)

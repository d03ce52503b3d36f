"""StA Hamburg: Staatsarchiv der Freien und Hansestadt Hamburg.

The Bestand by two numbers (314-15), then the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="StA Hamburg",
    title="Staatsarchiv der Freien und Hansestadt Hamburg",
    place="Hamburg",
    country="DE",
    form="bestand",
    rules="https://www.hamburg.de/staatsarchiv",
    examples=(
        "StA Hamburg, 314-15, Fvg 1234",
        "StAHH, 131-1 II, 2345",
        "StAH, 331-1 I Polizeibehörde I, Nr. 812",
        "Staatsarchiv Hamburg, 213-11, 12345/12",
    ),
    names=("StAHH", "StA HH", "StAH", "StAHbg", "StA Hbg", "Staatsarchiv Hamburg", "State Archive Hamburg"),
    codes=(
        r"(?P<fonds>\d{3}-\d{1,3}(?:\s[IVX]{1,4}|/\d{1,3})?)\s(?P<name>[A-Z][^,;()\d]{3,60}),\s(?P<item>(?:Nr\.\s)?[A-Z]?\d{1,6}(?:[/.-]\w{1,6}){0,3})",
        r"(?P<fonds>\d{3}-\d{1,3}(?:\s[IVX]{1,4}|/\d{1,3})?)(?:[,_]?\s?(?P<item>(?:Fvg|Nr\.|Abl\.|Abl|[A-Z]{1,2}|R|L|FVg)?\s?[A-Z]?\d{1,6}(?:[/.-]\w{1,6}){0,3}))?",
    ),
)

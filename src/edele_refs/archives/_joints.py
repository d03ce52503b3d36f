"""What may stand between two levels of a signature: stops, "and", the parts and years of a fonds."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern

_SECTION = r"(?:(?:ДП|DP)\s?)?(?:ОО|OO)[ОO]?|\d(?:-?(?:oe|ое|e|е))?\s?(?:д-во|делопр\w{0,11}|d-vo|deloproizvodstvo)|(?:Departament\spolitsii|Департамент\sполиции)(?:,?\s(?:Osobyi\sotdel|Особый\sотдел))?(?:\s\([A-ZА-Я]{2,5}\))?"
"""The parts of the Police Department, whose inventories begin anew with each year: "f. 102, DPOO, 1898, op. 226", "4-oe deloproizvodstvo, 1907"."""
_OF_YEAR = r"1[6-9]\d\d\s?(?:(?:god|год)(?:\s\([гg]\.\))?|(?:г|g|m|р)\.),?\s"
JOINT = late_pattern(
    rf"\s*(?:[,.:/]{{0,2}}\s*(?:[–—-]\s)?)(?:(?:und|and|i|e|et|y)\s|(?:{_SECTION})[.,]{{1,2}}\s(?:1[89]\d\d(?:\s[гg])?[.,]{{1,2}}\s)?|{_OF_YEAR}|(?:1[6-9]|20)\d\d(?:[-–/]\d{{2,4}})?,\s(?=(?:bb?|fasc|cat|sc|reg)\.\s))?"
)


HEADING = late_pattern(r"\s(?P<names>[A-ZÄÖÜ][\w-]{1,20}\.?(?:\s[A-ZÄÖÜ][\w-]{1,20}\.?){0,2}),?\s(?=(?:Nrn?|Bd|Fasz|Fach)\.\s\d)")
"""What a fonds is called between its number and the file: "Best. 4 f Kursachsen, Nr. 99", "Rep. 350 Osn. Nr. 1203"."""


def headed(text: str, pos: int) -> int:
    """Behind the name of the fonds whose number ends at ``pos``, where a file follows."""
    match = HEADING.match(text, pos)
    return match.end() if match else 0


def joined(text: str, pos: int) -> int:
    """Behind what may stand between two levels."""
    match = JOINT.match(text, pos)
    return match.end() if match else pos

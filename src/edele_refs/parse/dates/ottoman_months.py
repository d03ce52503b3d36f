"""Months of the Ottoman calendars, as far as a text must know them to find a date."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern

SOLAR = {r"te[şs]rin-?i\s?[- ]?evvel": 10, r"te[şs]rin-?i\s?[- ]?s[aâ]n[iîı]": 11, r"k[aâ]n[uû]n-?[ıiu]\s?[- ]?evvel": 12, r"k[aâ]n[uû]n-?[ıiu]\s?[- ]?s[aâ]n[iîı]": 1}
SHARED = {"Şubat": 2, "Mart": 3, "Nisan": 4, "Mayıs": 5, "Haziran": 6, "Temmuz": 7, "Ağustos": 8, "Eylül": 9}
"""Turkish months of today; with a year of the solar calendar they are that one's."""
LUNAR = (
    "muharrem", "sa[fp]fer|safer", r"reb[iî][’']?[üu]l[- ]?evvel", r"reb[iî][’']?[üu]l[- ]?[aâ]h[iı]r", r"cem[aâ]ziy?[eü]?l[- ]?evvel", r"cem[aâ]ziy?[eü]?l[- ]?[aâ]h[iı]r",
    "rece[bp]", "[şs]a[’']?b[aâ]n", "ramaz[aâ]n", "[şs]evv[aâ]l", "zi[’']?l-?ka[’']?de", "zi[’']?l-?hicce",
)  # fmt: skip
_YEAR_BEHIND = r"\s(?:sene\s|R\.?\s?)?1(?:2[5-9]|3[0-4])\d(?!\d)"
MONTHS = f"(?:(?i:{'|'.join((*SOLAR, *LUNAR))})|(?:{'|'.join(SHARED)})(?={_YEAR_BEHIND}))"
OTTOMAN_YEAR = late_pattern(rf"(?:(?i:{'|'.join(SOLAR)})|{'|'.join(SHARED)}){_YEAR_BEHIND}")

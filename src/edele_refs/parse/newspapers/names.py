"""What newspapers are called: their names, the words in them, the shapes of others."""

from __future__ import annotations

from functools import cache

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.transliterated import transliterated

# newspapers of one word, which would else be taken for a surname
_KINDS = "|".join(words("newspaper"))
SHORT, SMALL = frozenset(words("newspapers")), r"(?:of|and|und|the|für|der|die|das|des|de|du|la|le|les|et|della|di|do|da|el|los|las|y|i|и|w|на)"
# "Rudé právo": in Czech a newspaper's further words are small
SECOND = "|".join(sorted({name.split()[1] for name in words("newspapers") if " " in name and name.split()[1].islower()}))
WORD = r"[A-ZÀ-ÞŁŚŻČŘŠŽĀĂĒĢĪĶĻŅŪĘĖĮŲȘŞȚŢΑ-ΩΆΈ-ΏА-ЯЁЇІЄЎЈЉЊЋЂЏ][\w’'-]*"
_LATIN_SLAVIC = r"[A-Z][a-z’'ʹ]{2,18}(?:a[iyj]a|o[ijy]?e|yi|i[iyj]|yj|nye|skie)(?:\s[a-z][a-z’'ʹ]{3,18}){1,2}"
"""“Novoe russkoe slovo”, “Russkaia mysl’”: where Russian stands in Latin letters, an adjective begins a paper’s name, and all behind it is small."""
TITLE = rf"(?:[«„“]\s?(?P<quoted>␟+?)\s?[»”“]|(?P<plain>(?!In\s)(?:(?:{_KINDS})\s(?:du|de\sla|des)\s[a-zà-ÿ]{{4,14}}|(?:L[ae]s?\s|L[’']){WORD}\s(?:du|de\sla|des)\s[a-zà-ÿ]{{4,14}}|(?:L[ae]s?\s|L[’']){WORD}\s[a-zà-ÿ]{{5,16}}(?=,)|{_LATIN_SLAVIC}(?=,|\s\([A-Z][a-z’']+\),)|(?:[LD][’'])?{WORD}(?:\s(?:S\.(?=\s[A-Z])|{WORD}|{SMALL}|(?:{SECOND})(?!\w)|[ld][’']{WORD})){{0,6}})))"
"""A paper’s name, in quotation marks or plain."""


def is_newspaper(title: str) -> bool:
    """Whether a title has a word of newspapers in it, or is the name of one."""
    return bool(_NEWS.search(title)) or any(word in SHORT for word in (title, *title.split()))


_NEWS = late_pattern(_KINDS)
SLAVIC = late_pattern(_LATIN_SLAVIC)


@cache
def small_records() -> frozenset[str]:
    """What records are called, as the last word of a description has it in Latin letters: "donesenie"."""
    return frozenset(form.rpartition(" ")[2].lower() for word in words("record") for form in (word, *transliterated(word)))

"""DAS: Државни архив Србије.

The fonds by its name or letters, year, then fascicle (Ф) or row (ред) and document.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="DAS",
    title="Државни архив Србије",
    place="Београд",
    country="RS",
    form="fond",
    rules="https://www.archives.org.rs",
    examples=("Архив Србије, МИД-ПО, 1903, ред 45", "Државни архив Србије, МУД-П, 1868, Ф. 12, р. 34", "ДАС, Министарство унутрашњих дела, 1912, фасц. 23, ред 145", "ДАС, фонд Г-3, фасц. 23, бр. 145"),
    names=("ДАС", "Архив Србије", "Arhiv Srbije", "Državni arhiv Srbije", "State Archives of Serbia", "Archives of Serbia"),
    codes=(
        r"(?:(?:[Фф]онд|[Ff]ond)\s)?(?P<fonds>[A-ZА-ЯЂЈЉЊЋЏČŠŽ](?:[\w–-]{1,14}(?:,\s[A-ZА-ЯЈ]{1,6})?|[^\W\d_]{3,20}(?:\s[^\W\d_]{1,20}){1,5})),\s(?P<item>(?:1[89]\d\d,\s)?(?:ред|р\.|[Фф]\.?(?![^\W\d])|фасц\.|red|r\.|[Ff]\.|fasc\.)\s?\w{1,5}(?:,\s(?:ред|р\.|red|r\.|бр\.|br\.|док\.|dok\.)\s?\d{1,5})?)",
    ),
)

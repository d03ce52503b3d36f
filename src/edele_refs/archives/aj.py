"""AJ: Arhiv Jugoslavije.

The number of the fonds, fascicle or box, file.
"""

from edele_refs.archives._archive import Archive

_ITEM = r"(?:[IVX]{1,5},\s)?(?:\d{1,4}/)?[IVX]{1,5}(?:(?:[-/]|,\s[KК]\.\s)\w{1,5}){1,5}"
"""Sections by Roman numbers, then letters and figures: "I-5-b/99-3", "IX, 119/II-23"."""

archive = Archive(
    siglum="AJ",
    title="Arhiv Jugoslavije",
    place="Beograd",
    country="RS",
    form="fond",
    rules="https://www.arhivyu.rs",
    examples=("AJ, f. 507, k. 12", "AJ, fond 66 (Ministarstvo prosvete KJ), f. 234, j. o. 512", "AJ, fond 130, fascikla 123", "AJ, 837, KPR, I-3-a/12", "АЈ, 507, ЦК СКЈ, III/12", "АЈ, 14–27–78", "AJ, 507, ACKSKJ, IX, 119/II-23", "АЈ, КПР, I-5-b/99-3", "АЈ, фонд 507 (ЦК СКЈ), III/47"),
    names=("АЈ", "Архив Југославије", "Archives of Yugoslavia", "Archive of Yugoslavia"),
    codes=(
        r"(?:(?:[Фф]онд|[Ff]ond)\s)(?P<fonds>\d{1,4})(?:,\s[^,;()\d]{3,50}|\s\([^()]{3,60}\))?,\s(?P<box>(?:(?:ф|f|фасц|fasc)\.|фасцикла|fascikla)\s?\d{1,4}),\s(?P<item>(?:(?:ј|j|ј\.\s?о|j\.\s?o|а\.\s?ј|a\.\s?j|[јj]ед\.\s?оп|jed\.\s?op)\.|јединица\sописа|jedinica\sopisa)\s?\d{1,5})",
        r"(?P<fonds>\d{1,3})[-–](?P<box>\d{1,4})[-–](?P<item>\d{1,5})",
        rf"(?:(?:[Фф]онд|[Ff]ond|[Фф]\.|[Ff]\.)\s)?(?P<fonds>\d{{1,4}})(?:\s\([^()]{{1,30}}\))?,\s(?P<part>[A-ZА-ЯЈ]{{2,8}}(?:\s[A-ZА-ЯЈ]{{2,8}})?),\s(?P<item>{_ITEM})",
        rf"(?:[Фф]онд|[Ff]ond|[Фф]\.|[Ff]\.)\s(?P<fonds>\d{{1,4}})\s\((?P<part>[^(),\d]{{2,40}})\),\s(?P<item>{_ITEM})",
        rf"(?P<named>(?:(?:[Фф]онд|[Ff]ond)\s)?(?:[A-ZА-ЯЂЈЉЊЋЏČĆŠŽĐ][^,;()\d]{{1,60}}(?:\s\([^()]{{2,20}}\))?|[A-ZА-ЯЈ]{{2,6}})),\s(?P<item>{_ITEM})",
        r"(?P<fonds>\d{1,4}-[A-Z]{2,8}(?:-[IVX]{1,5})?),\s(?P<item>\d{1,4}/[IVX]{1,5}-\d{1,4})",
        r"(?:f\.|fond|F\.)?\s?(?P<fonds>\d{1,4})(?:\s?\([^()]{1,30}\)|,\s[A-Z]{2,6}(?:\s\w{1,5})?)?,\s(?P<item>(?:k\.|kut\.|fasc\.|fascikla|[IVX]{1,4}-)[\s\d][\w/-]{0,12}(?:-\w{1,4}/\w{1,6})?)",
        r"(?P<fonds>\d{1,4}),\s[ЦКСЈХРПО ]{2,8},\s(?P<item>[IVX]{1,4}/\d{1,4})",
        r"(?P<fonds>\d{1,4}),\s[A-Z]{2,5},\s(?P<item>[IVX]{1,4}-\d{1,3}(?:-\w{1,3})?(?:/\w{1,6})?)",
    ),
)

"""Roman, canon and older German law by their sigla: "D. 9, 2, 5, 1", "X 1.29.3", "C. 23 q. 8 c. 9", "ALR II 20 § 5"."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

LEARNED_CUES = "d dig digest digesta inst c cod cth th nov x vi clem extrav q dist alr abgb bgb ccc ssp sachsenspiegel schwabenspiegel mot motive prot protokolle mugdan jakobs cmbc partidas recopilación nr rec fuero liber vis toro alcalá"
_N = r"\d{1,3}"
_ROMAN = (
    # books, titles, laws and paragraphs, with stops or commas
    rf"(?P<roman>D\.|Dig\.|Digesta?|C\.|Cod\.(?:\s(?:Iust|Just)\.)?|CJ|C\.\s?(?:Th|J|I)\.|CTh\.?|Cod\.\sTheod\.|Inst\.(?:\s(?:Iust|Just|Gai)\.)?|Gai\.|Nov\.(?:\s(?:Iust|Just|Theod|Val)\.)?|Pauli\sSent\.|X|VI|Clem\.|Extrav\.(?:\s(?:comm|Jo(?:\.\sXXII|h)?)\.)?)"
    rf"\s?(?P<at>{_N}(?:[.,]\s?{_N}(?:\s\({_N}\))?){{0,2}}(?:[.,]\s?(?:{_N}|pr\.?(?!\w)|pr\.)|\s(?:pr\.?(?!\w)|§\s?{_N})){{0,2}}(?:\s?[-–]\s?{_N})?)"
)
_GRATIAN = (
    rf"(?P<causa>C\.\s?{_N},?\sq\.\s?{_N})(?:,?\s(?P<in_causa>(?:d\.\s?[ap]\.\s?)?(?:c\.|can\.)\s?{_N}))?|(?P<distinction>(?:[Dd]e\s(?:cons|pen)\.\s)?D(?:ist)?\.\s?{_N}),?\s(?P<in_distinction>(?:d\.\s?[ap]\.\s?)?(?:c\.|can\.)\s?{_N})"
)
"""Causae and distinctions are works of their own: their letters are those of Codex and Digest."""
_GERMAN = (
    r"(?P<siglum>(?:Pr)?ALR|CMBC|ABGB|CCC|BGB|StGB|(?:Siete\s)?Partidas|(?:Nueva|Novísima)\sRecopilación|(?:Nov|N)\.?\s?R(?:ec)?\.|NR|Fuero\s(?:Real|Juzgo|Viejo)|Liber\s[Ii]udiciorum|L\.\s?Vis\.|Leyes\sde\sToro|Ordenamiento\sde\sAlcalá|Recopilación\sde\s(?:las\s)?Indias|Ssp\.?,?\s(?:Ldr|Landr|Lnr|Lehnr)\.?|Sachsenspiegel,?\s(?:Landrecht|Lehnrecht|Ldr\.|Lnr\.)|(?:Schwsp\.|Schwabenspiegel),?\s(?:Landrecht|Lehnrecht|Ldr\.|Lnr\.))"
    rf",?\s(?P<below>(?:(?:Teil\s|Th\.\s)?[IVX]{{1,4}}(?:[.,]?\s(?:Tit\.\s)?{_N})?(?:[.,]?\s(?:[Cc]ap\.\s)?{_N})?(?:[.,]?\s§{{1,2}}\s?\d+(?:\s?[-–]\s?\d+)?(?:\sff?\.)?)?|(?:§{{1,2}}|[Aa]rt\.|c\.)\s?\d+(?:\s?[-–]\s?\d+)?(?:\sff?\.)?|{_N}(?:[.,]\s?{_N}){{1,2}}|{_N}(?=\s?(?:[;,)]|\.?$))))"
)
_MATERIALS = r"(?P<materials>Mot\.|Motive(?:\szu\sdem\sEntwurfe?\s[^,;()]{4,90})?|Prot\.|Protokolle(?:\sder\sKommission\sfür\sdie\s(?:erste|zweite|1\.|2\.|II?\.)\sLesung(?:\sdes\s[^,;()]{4,90})?)?|Mugdan|Jakobs/Schubert)(?:,?\s(?:zum|z\.)\s(?P<of>BGB))?,?\s(?:Bd\.\s)?(?P<volume>[IVX]{1,4}|\d)(?:,\s|\s)(?P<page>S\.\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:\sff?\.)?)"
"""What those wrote who made the German civil code: "Mot. I, S. 126 = Mugdan I, S. 421"."""
_BEFORE = r"(?:^|(?<=[;(]\s)|(?<=[;(])|(?<=[.,:]\s)|(?<=\s))"
_PLACE = late_pattern(rf"{_BEFORE}(?:{_GRATIAN}|{_ROMAN}|{_GERMAN}|{_MATERIALS})(?P<inscription>\s\([A-Z][^()]{{2,40}}\))?(?=\s?(?:[;:,)\]=]|\.?$|\.\s[A-Z]|\s(?:and|und|et|e|y)\s))")
_PAIRS = (("causa", "in_causa"), ("distinction", "in_distinction"), ("roman", "at"), ("siglum", "below"), ("materials", "page"))
_FEW = late_pattern(r"\d+(?:[.,]\s?\d+)?$")


_JURIST = late_pattern(r"(?P<name>(?:Ulp(?:ian(?:us)?|\.)|Paul(?:us|\.)|Pap(?:inian(?:us)?|\.)|Gai(?:us|\.)|Pomp(?:onius|\.)|Iul(?:ian(?:us)?|\.)|Jul(?:ian(?:us)?|\.)|Mod(?:estin(?:us)?|\.)|Marcian(?:us)?|Cels(?:us|\.)|Afr(?:icanus|\.)|Scaev(?:ola|\.)|Nerat(?:ius)?|Callistr(?:atus|\.)|Tryph(?:oninus|\.)|Labeo|Florent(?:inus)?|Venul(?:eius)?),?\s)(?:\d{1,2}\sad\s[a-z]{2,8}\.,?\s)?$")
"""“Ulpian D. 1.1.1”, "Paulus 3 ad ed., D. 2.14.7": who is excerpted there."""


def find_learned_law(scan: Scan) -> Iterator[Draft]:
    """A place in the Corpus iuris or in a law book that is called by a siglum."""
    last = -9
    for found in _PLACE.finditer(scan.masked):
        name, place = next(pair for pair in _PAIRS if found[pair[0]])
        jurist = _JURIST.search(scan.masked, max(0, found.start() - 24), found.start()) if name == "roman" else None
        begins = scan.begins_at(found.start()) or 0 <= found.start() - last <= 6 or (jurist is not None and scan.begins_at(jurist.start("name")))
        if not begins or (name == "roman" and _FEW.fullmatch(found[place]) and not found[name].startswith(("Inst", "Nov", "Clem", "Gai", "CTh"))):
            continue  # "D. 12", "X 5"
        draft = Draft(scan, *found.span(), type="legislation")
        draft.put("title", Span(*found.span(name)), found[name])
        if name == "materials":
            draft.type = "book"
            draft.put("volume", Span(*found.span("volume")))
        draft.locator = Span(*found.span(place)) if found[place] else None
        last = found.end()
        yield draft

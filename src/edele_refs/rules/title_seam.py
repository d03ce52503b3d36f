"""S124."""

from collections import defaultdict
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import Mention, odd_ones, place_of
from edele_refs.rules._rule import Place, rule

SEAM = late_pattern(r"[,.]?[’”»“][,.:]?\s|[’”»“]\s?//\s")
USUAL = 4


@rule("S124", severity="hint")
def title_seam(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Between an article’s title and its journal stands another mark than elsewhere: “.” for “,”.

    After a question mark or exclamation mark none is due. Nor is the “in:” left out before one that all
    others have.

    Help: set the same mark everywhere.

    Bad:
        1. Roger Reese, “Motivations to Serve,” Journal of Slavic Military Studies 20 (2007): 263–82.
        2. A. A. Maslov, “Blocking Detachments,” Journal of Slavic Military Studies 9 (1996): 427–35.
        3. Mark Edele, “Take No Prisoners,” Journal of Modern History 88 (2016): 342–79.
        4. Tanja Penter, “Collaboration on Trial,” Slavic Review 64 (2005): 782–90.
        5. Thomas Porter, “Hitler’s Rassenkampf in the East.” Nationalities Papers 37 (2009): 839–59.
    Bad:
        1. Christoph Rass, Menschenmaterial, in: Vierteljahrshefte für Zeitgeschichte 51 (2003), S. 87–112.
        2. Holger Frank, Lager, in: Geschichte und Gesellschaft 21 (1995), S. 7–15.
        3. Rolf Keller, Rekrutierung, in: Archiv für Sozialgeschichte 40 (2000), S. 234–250.
        4. Tanja Penter, Zwangsarbeit, Geschichte und Gesellschaft 31 (2005), S. 68–100.
    Good:
        1. Roger Reese, “Motivations to Serve,” Journal of Slavic Military Studies 20 (2007): 263–82.
        2. A. A. Maslov, “How Were They Employed?” Journal of Slavic Military Studies 9 (1996): 427–35.
    """
    found: dict[str, list[Mention]] = defaultdict(list)
    for article in reading.of_kind("full"):
        if article.item.get("type") != "article-journal":
            continue
        text = reading.notes[article.at.note].text
        title, journal = (place_of(article, key, text) for key in ("title", "container-title"))
        if not title or not journal:
            continue
        start = title.end - (text[title.end - 1] in ",.")
        seam = SEAM.fullmatch(text, start, journal.start)
        if seam and text[start - 1] not in "?!…":
            found[""].append(Mention(seam[0].strip(), article.at.note, Span(start, journal.start - 1)))
    yield from _without_in(reading)
    for odd in odd_ones(("", mention) for mention in found[""]):
        if odd.usual_times >= USUAL * odd.times:
            more = f" (so {odd.times} times)" if odd.times > 1 else ""
            words = f"between title and journal stands {odd.rare.form}{more}, but {odd.usual.form} in note {odd.usual.note}"
            yield odd.rare.place, words


IN = late_pattern(r",\s(?P<in>in:?)\s")
BARE = late_pattern(r",\s")
WITH_IN = 3
"""So many articles and chapters with "in:", and none but one without."""


def _without_in(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one article of all between whose title and journal there is a comma alone."""
    bare: list[Place] = []
    usual: list[tuple[str, str]] = []
    for part in reading.of_kind("full"):
        text = reading.notes[part.at.note].text
        title, whole = (place_of(part, key, text) if "container-title" in part.item else None for key in ("title", "container-title"))
        if title and whole and part.item.get("type") == "article-journal" and BARE.fullmatch(text, title.end, whole.start):
            bare.append(Place(part.at.note, whole))
        elif title and whole and (found := IN.match(text, title.end, whole.start)):
            usual.append((found["in"], part.at.note))
    if len(bare) == 1 and len(usual) >= WITH_IN:
        word, note = usual[0]
        yield bare[0], f"no “{word}” stands before the journal, as in note {note}"

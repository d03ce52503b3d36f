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

    After a question mark or exclamation mark none is due.

    Help: set the same mark everywhere.

    Bad:
        1. Roger Reese, “Motivations to Serve,” Journal of Slavic Military Studies 20 (2007): 263–82.
        2. A. A. Maslov, “Blocking Detachments,” Journal of Slavic Military Studies 9 (1996): 427–35.
        3. Mark Edele, “Take No Prisoners,” Journal of Modern History 88 (2016): 342–79.
        4. Tanja Penter, “Collaboration on Trial,” Slavic Review 64 (2005): 782–90.
        5. Thomas Porter, “Hitler’s Rassenkampf in the East.” Nationalities Papers 37 (2009): 839–59.
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
    for odd in odd_ones(("", mention) for mention in found[""]):
        if odd.usual_times >= USUAL * odd.times:
            more = f" (so {odd.times} times)" if odd.times > 1 else ""
            words = f"between title and journal stands {odd.rare.form}{more}, but {odd.usual.form} in note {odd.usual.note}"
            yield odd.rare.place, words

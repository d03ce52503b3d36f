"""S112."""

from collections import defaultdict
from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import written
from edele_refs.rules._rule import Place, rule
from edele_refs.titles import words

NAMED = {
    (True, True): "volume and issue",
    (True, False): "a number alone",
    (False, True): "an issue with “no.”",
}


@rule("S112", severity="hint")
def journal_number_forms(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One journal is cited with its volume here, with volume and issue or an issue alone there.

    Help: give the same numbers every time; the issue too where each begins with page 1.

    Bad:
        1. G. F. Krivosheev, ‘O dezertirstve’, Voenno-istoricheskii zhurnal 6 (2001): 94.
        2. L. G. Ivashov, ‘Problemy plena’, Voenno-istoricheskii zhurnal, no. 1 (1992): 44–9.
    Good:
        1. G. F. Krivosheev, ‘O dezertirstve’, Voenno-istoricheskii zhurnal 6 (2001): 94.
        2. L. G. Ivashov, ‘Problemy plena’, Voenno-istoricheskii zhurnal 1 (1992): 44–9.
    """
    journals: dict[object, dict[tuple[bool, bool], list[Citation]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for article in reading.of_kind("full"):
        item = article.item
        form = ("volume" in item, "issue" in item)
        if item.get("type") == "article-journal" and form in NAMED and not reading.links.get(article.at):
            journals[words(item.text("container-title"))][form].append(article)
    for forms in journals.values():
        usual = max(forms, key=lambda form: len(forms[form]))
        for form, articles in forms.items():
            if form != usual:
                there = forms[usual][0].at.note
                yield (
                    _place(articles[0], reading),
                    f"this journal has {NAMED[form]} here, {NAMED[usual]} in note {there}",
                )


def _place(article: Citation, reading: Reading) -> Place:
    wanted = ("issue", "volume", "container-title")
    spans = dict(written(article, reading.notes[article.at.note].text))
    span = next((spans[variable] for variable in wanted if variable in spans), article.span)
    return Place(article.at.note, span)

"""T103."""

import re
from collections import defaultdict
from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import Mention, odd_ones, stated
from edele_refs.rules._plain import whole
from edele_refs.rules._rule import Place, rule


@rule("T103", severity="hint", fix="unsafe")
def yo_and_ye(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One Russian name is written with “ё” here and with “е” there: “Королёв”, “Королев”.

    Help: write it the same way everywhere.

    Bad:
        1. Королёв С. П. Избранные труды. М.: Наука, 1980. С. 12.
        2. Иванов И. И. Письма из плена. М.: Наука, 1995. С. 3.
        3. Королев С. П. Письма к жене. М.: Наука, 1982. С. 14.
    Good:
        1. Королёв С. П. Избранные труды. М.: Наука, 1980. С. 12.
        2. Иванов И. И. Письма из плена. М.: Наука, 1995. С. 3.
    """
    if "ё" not in whole(reading).casefold():
        return
    names: dict[str, list[Mention]] = defaultdict(list)
    for citation, mention in stated(reading, "author", "editor"):
        for name in (*citation.item.names("author"), *citation.item.names("editor")):
            if re.search(r"[а-яё]", name.family) and name.family in mention.form:
                start = mention.span.start + mention.form.index(name.family)
                span = type(mention.span)(start, start + len(name.family))
                names[name.family.replace("ё", "е").replace("Ё", "Е")].append(
                    Mention(name.family, mention.note, span)
                )
                break
    for mentions in names.values():
        for odd in odd_ones(("", mention) for mention in mentions):
            yield Place.mended(odd.rare.note, odd.rare.span, odd.usual.form), odd.words

"""The marks that a transliteration sets for soft and hard signs, all read as the usual one.

Libraries and printers write "stroitel′stvo", "stroitelʹstvo", "Krasil´nikov" and "ob′′iednannia"
for what most authors write "stroitel’stvo". A note is read as if it had the usual mark; what
was read of it has the note's own marks again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from edele_refs.item import Item, Value
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation
from edele_refs.values import Date, Name, Pages

_MARKS = "′ʹ´ʺ″`"
_MAY_HAVE = late_pattern(rf"(?<=[^\W\d_])[{_MARKS}]")
_RUN = late_pattern(rf"(?<=[^\W\d_])(?<![{_MARKS}])[{_MARKS}]{{1,2}}(?P<within>(?=[^\W\d_]))?")
_STANDING = late_pattern(rf"(?:[^\W_]|[-‐{_MARKS}]|’(?=[^\W_]))+")
_READ = late_pattern(r"(?:[^\W_]|[-‐’])+")


@dataclass(frozen=True, slots=True)
class Usual:
    """A note's text with the usual marks, as long as it was, and its words as they stand by those read."""

    text: str
    words: dict[str, str]

    def restored(self, citation: Citation) -> Citation:
        """What was read, with the marks that stand in the note."""
        return replace(citation, item=self._item(citation.item), locator=self._text(citation.locator or "") or citation.locator, introducer=self._text(citation.introducer or "") or citation.introducer)

    def _item(self, item: Item) -> Item:
        return Item({variable: self._value(value) for variable, value in item.items()})

    def _value(self, value: Value) -> Value:
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, Date):
            return Date(value.edtf, self._text(value.written))
        if isinstance(value, Pages):
            return Pages(self._text(value.written))
        names = tuple(self._name(one) for one in value if isinstance(one, Name))
        return names or tuple(self._item(one) for one in value if isinstance(one, Item))

    def _name(self, name: Name) -> Name:
        return replace(name, family=self._text(name.family), given=self._text(name.given), literal=self._text(name.literal))

    def _text(self, text: str) -> str:
        if "’" not in text and "ʼ" not in text:
            return text
        return _READ.sub(self._word, text)

    def _word(self, found: re.Match[str]) -> str:
        word = found[0].rstrip("’")
        # the mark behind a word is its own, or closes a quotation
        return self.words.get(found[0]) or self.words.get(word, word) + found[0][len(word) :]


@lru_cache(maxsize=64)
def usual(text: str) -> Usual | None:
    """The text with the usual marks; None where it has no others.

    >>> usual("Krasil´nikov i stroitel′stvo").text
    'Krasil’nikov i stroitel’stvo'
    """
    if not _MAY_HAVE.search(text):
        return None
    # at a word's end the usual mark would close a quotation that ‘ has opened
    last = "ʼ" if "‘" in text else "’"
    levelled = _RUN.sub(lambda run: ("’" if run["within"] is not None else last) * len(run[0]), text)
    words = {levelled[word.start() : word.end()]: word[0] for word in _STANDING.finditer(text)}
    return Usual(levelled, {read: stands for read, stands in words.items() if read != stands})

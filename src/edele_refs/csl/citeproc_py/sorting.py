"""Sort keys: citeproc-py's element put right."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from citeproc import DATES, NAMES, model
from citeproc.source import VariableError

from edele_refs.csl.citeproc_py.source import Mention
from edele_refs.marks import is_mark


class Key(model.Key):  # type: ignore[misc]
    """Sort keys as plain text without accents, dates as numbers."""

    def sort_keys(self, items: list[Mention], context: Any) -> list[str | None]:
        return [self._key(item, context) for item in items]

    def _key(self, item: Mention, context: Any) -> str | None:
        item.suppressed.clear()
        if macro := self.get("macro"):
            options = {"name-as-sort-order": "all"} | {
                option.replace("names", "et-al"): self.get(option)
                for option in ("names-min", "names-use-first", "names-use-last")
                if option in self.attrib
            }
            text = self.get_macro(macro).render(item, context=context, sort_options=options)
            return sortable(text) if text else None
        name = self.get("variable").replace("-", "_")
        try:
            value = item.value(name)
        except VariableError:
            return None
        if name in DATES:
            return str(value.sort_key())
        if name in NAMES:
            return sortable("; ".join(f"{n.family} {n.given} {n.particle}" for n in value))
        return sortable(str(value))


def sortable(text: str) -> str:
    """A text as it sorts: small, without accents, marks and punctuation; numbers filled up."""
    bare = unicodedata.normalize("NFKD", "".join(c for c in text if not is_mark(c)).casefold())
    kept = "".join(c for c in bare if c.isalnum() or c.isspace())
    return re.sub(r"\d{1,12}", lambda n: n[0].zfill(12), " ".join(kept.split()))

"""The page docs/fields.md, made from the tables: ``python -m edele_refs.records.fields_page``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from edele_refs.fields import FIELDS, TYPES
from edele_refs.records import _ris_tags, biblatex, bibtex, mapping
from edele_refs.records.latex import ESCAPES
from edele_refs.records.mapping import Field

_GROUPS = {
    mapping.ARTICLE: "articles",
    mapping.PART: "parts of books",
    mapping.BOOK: "books",
    mapping.WEB: "web pages",
    mapping.THESIS: "theses",
    mapping.REPORT: "reports",
    mapping.ARTICLE | mapping.PERIODICAL: "articles, periodicals",
    mapping.BOOK | mapping.PART: "books and their parts",
    mapping.THESIS | mapping.REPORT: "theses, reports",
}

PAGE = """\
# Fields: CSL, BibTeX, biblatex, RIS

Made from the tables in `src/edele_refs/records/` by
`python -m edele_refs.records.fields_page > docs/fields.md`; a test fails when it is stale.

The tables are read in both directions: what `refs export` writes, `edele_refs.records.load`
reads back equal, up to white space (folded to single spaces; no-break and thin spaces stay).

## Types

{types}

All other types are `@misc` and `GEN`. Where the type of an entry does not tell the type of the item,
`entrysubtype` does (`document`; `magazine` and `newspaper` as other programs have it;
`unknown` where the mention does not say what it is). On reading, the first row that has the
type of entry counts. In RIS a note (`csl-type: …`) says it.

## Variables

Where a cell has several fields, the words in brackets say for which types.

{variables}

A field `csl-…` is one that the format does not know; BibTeX and biber pass over it, and no
value is lost. In RIS it is a note (`N1  - csl-status: …`), and so is the exact value of whatever a
tag holds only roughly: “c. 1952” is `PY  - 1952` and `N1  - csl-issued: 1952~`. Fields of the other dialect are read too, where they can be understood.

- **A title with the title of a volume**: in biblatex the whole is `maintitle`, the volume
  `title` (in parts of books `booktitle`); otherwise `title` and `booktitle` are the whole.
- **Archival records**: `archive`, `archive_collection` and `archive_location` are exact.
  Since no style prints them, the whole signature (“BA-MA, RH 24-17/185”) stands also in
  `howpublished` (BibTeX: in `note` for `@unpublished`), in biblatex in `library`, in RIS in `CN`. These
  are only shown: reading drops them.
- **Dates** in biblatex are EDTF as they are, but “not after 6 May 1942” (`[..1942-05-06]`) is
  `/1942-05-06`. What is no date (“n. d.”) is `year`. In BibTeX a year, a month and a day
  are `year` and `month` (`16~July`), two years `1988--1990`; any other date has its first year in
  `year`, and stands whole in `date` and, shown only, in `note`. So do `original-date` and `status`.
- **Editions** in BibTeX are without the word that its styles print themselves: “2nd edn.” is
  `edition = {{2nd}}`, and stands whole in `csl-edition`. In biblatex they are as written.
- **Dates in CSL-JSON** are `date-parts` where they are plain (with `circa` for `~` and `season` for a
  season), else `raw` with the EDTF string; words are `literal`. Every reader knows the first,
  and EDTF strings, which CSL-JSON 1.0.2 also allows, are read.
- **Names** are `Family, Given` or `Family, Jr., Given`; institutions, units and pseudonyms
  stand in braces of their own: `{{{{294. ID, Ic}}}}`. Interviewer and recipient are in biblatex the free
  lists `namea` and `nameb`, with `nameatype` and `namebtype`. In RIS an institution has its first
  comma doubled or one at its end, as EndNote wants it (`294. ID,, Ic`).
- **People not named** (“et al.”, “u. a.”, “и др.”) are `and others`; in CSL-JSON a last name
  `{{"literal": "others"}}`, as pandoc reads it; in a reading (`refs parse`) `"others": true`
  at the last name of the list.
- **Titles** are in braces where a style that lowers capitals would harm them: words with a capital
  inside (`{{SMERSh}}`), and the whole of a title in sentence style or in a language other than English.
- **URL and DOI** are not escaped; only braces, backslashes and spaces, which they may not
  hold, are percent-encoded.
- **`related`** (an abbreviation, another place of the text) is a list of items in JSON.

## Characters

Letters are UTF-8. These are escaped in all fields but addresses:

{escapes}

Doubled hyphens and quotes are kept apart by `{{}}`, for TeX joins them; in pages an en dash is
`--`. On reading, TeX's accents, letters, dashes and quotes become characters.

## Keys

Family name of the first author (else editor), year, first telling word of the title:
`edele2016take`. Archival records without a personal author: siglum and location,
`bama-rh-24-17-185`. All is plain ASCII: ä, ö, ü are ae, oe, ue in every language, Cyrillic is
written in the letters of the Library of Congress without marks, other marks fall. Of equal keys the first stays,
later ones get b, c …: no key depends on what is cited after it. Keys in a file that is read
are kept, without what .bib files cannot hold.
"""


def page() -> str:
    """The page as Markdown."""
    return PAGE.format(
        types=_table(("CSL", "BibTeX", "biblatex", "RIS"), _types()),
        variables=_table(("CSL", "BibTeX", "biblatex", "RIS"), _variables()),
        escapes=_table(("character", "written"), _escapes()),
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _types() -> Iterator[Sequence[str]]:
    for kind in sorted(TYPES):
        entries = [
            (mapping.entry_type(kind, dialect, "misc"), dialect)
            for dialect in (bibtex.TYPES, biblatex.TYPES)
        ]
        tag = mapping.entry_type(kind, _ris_tags.TYPES, _ris_tags.OTHER)
        if any(entry != "misc" for entry, _ in entries) or tag != _ris_tags.OTHER:
            yield f"`{kind}`", *(_type(kind, entry, dialect) for entry, dialect in entries), f"`{tag}`"


def _type(kind: str, entry: str, types: mapping.Types) -> str:
    told = mapping.subtype(kind, entry, types)
    extra = " or `@mastersthesis`" if entry == "phdthesis" else ""
    return f"`@{entry}`{extra}" + (f", `entrysubtype = {{{told}}}`" if told else "")


def _variables() -> Iterator[Sequence[str]]:
    for variable in FIELDS:
        if variable in ("type", "relation", "resolves_to"):
            continue
        old = (
            ["`year`, `month`, `date`"]
            if variable == "issued"
            else _fields(variable, bibtex.FIELDS)
        )
        new = _fields(variable, biblatex.FIELDS)
        tags = _fields(variable, _ris_tags.FIELDS) + [f"`{tag}`" for tag in _ris_tags.BESIDE.get(variable, ())]
        yield f"`{variable}`", ", ".join(old), ", ".join(new), ", ".join(tags)


def _fields(variable: str, lines: Iterable[Field]) -> list[str]:
    found = [line for line in lines if line.variable == variable and not line.beside]
    cells = [f"`{line.name}`" + _only(line, len(found) > 1) for line in found]
    return cells or [f"`csl-{variable}`"]


def _only(line: Field, several: bool) -> str:
    if line.only is None:
        return ""
    return f" ({_GROUPS.get(line.only, 'all others' if several else 'most types')})"


def _escapes() -> Iterator[Sequence[str]]:
    names = {"\u00a0": "no-break space", "\u202f": "narrow no-break space", "\u2009": "thin space"}
    for character, written in ESCAPES.items():
        yield names.get(character, f"`{character}`"), f"`{written}`"


if __name__ == "__main__":
    print(page(), end="")

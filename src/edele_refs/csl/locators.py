"""The place cited: from the words of a note to a style's label and number.

"folio 155" is a folio, whatever a style prints before it. What the table does not know
stays as it is written, with its own words and without a label.
"""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern

_WORDS = {
    "page": "p pp pg page pages s seite seiten с сс стр страница стор pág págs pag str",
    "folio": "fol fols folio folios fo fos f ff bl bll blatt blätter л лл лист листы арк l ll k",
    "column": "col cols column columns sp spalte spalten стб",
    "chapter": "ch chap chaps chapter chapters kap kapitel гл глава",
    "note": "n nn fn note notes anm прим",
    "paragraph": "para paras paragraph paragraphs",
    "section": "sec section sections § §§",
    "line": "line lines zeile",
    "part": "part parts teil ч часть",
}
LABELS = {word: label for label, words in _WORDS.items() for word in words.split()}
"""The label of each word, in small letters and without its full stop."""

_LABELLED = late_pattern(r"([^\W\d_]{1,12}|§{1,2})\.?\s{0,3}(?=[\dIVXLCivxlc])")
_NUMBERS = late_pattern(r"(?:\d{1,6}[a-z]?|[ivxlcIVXLC]{1,8})(?:\s?(?:ff?\.?|и сл\.))?")
_BETWEEN = late_pattern(r"\s?[-‐-―−,&]\s?|\s(?:and|und|et|и|e|y|i)\s")


def labelled(locator: str) -> tuple[str, str]:
    """The label and what stands behind it; no label where none is known.

    >>> labelled("folio 155"), labelled("S. 27 f."), labelled("16–18")
    (('folio', '155'), ('page', '27 f.'), ('page', '16–18'))
    >>> labelled("Anlage 5a, folio 4"), labelled("II: 472–3")
    (('', 'Anlage 5a, folio 4'), ('', 'II: 472–3'))
    >>> labelled("II, S. 472 f."), labelled("II, 472")
    (('page', 'II, 472 f.'), ('page', 'II, 472'))
    """
    locator = " ".join(locator.split())
    if (volume := _VOLUME.match(locator)) and (inner := labelled(locator[volume.end() :]))[0] == "page":
        # a volume before its page is written without a word, and the style has one for the page
        return "page", volume[0] + inner[1]
    if found := _LABELLED.match(locator):
        label, rest = LABELS.get(found[1].lower(), ""), locator[found.end() :]
        if label and not _labels_in(rest):
            return label, rest
    return ("page", locator) if is_numbers(locator) else ("", locator)


_VOLUME = late_pattern(r"[IVXLC]{1,7}, (?=[^\W\d_])(?![IVXLCivxlc]+\b)")
_OWN_LABEL = late_pattern(r"(?:vol|ch|chap|fol|col|bk|fig|no|para|pt|sec|s\.v|v|l|n)\.\s*\w")


def labelled_itself(locator: str) -> bool:
    """Whether the place cited begins with a label of its own, so that a style's would be one too many.

    >>> labelled_itself("vol. 1, fol. 186"), labelled_itself("12")
    (True, False)
    """
    return bool(_OWN_LABEL.match(locator))


def is_numbers(text: str) -> bool:
    """Whether nothing but numbers and what stands between them is there.

    >>> is_numbers("193–4, 206–7"), is_numbers("xii and 3 ff."), is_numbers("ch. 9")
    (True, True, False)
    """
    return len(text) < 200 and all(_NUMBERS.fullmatch(part) for part in _BETWEEN.split(text))


def _labels_in(rest: str) -> bool:
    return any(
        word[1].lower() in LABELS and word[1].lower() not in ("f", "ff")
        for word in _LABELLED.finditer(rest)
    )

"""What reviews are called, and what leads from there to the book: "Rec.: ", "Рец. на кн.: "."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern

OF = (
    r"\[?(?i:rez\.|rezension|sammelrez(?:ension|\.)|besprechung|bespr\.|anzeige|review\sof|book\sreview|compte[\s-]rendu|(?-i:c\.\s?r\.)(?=\s(?:de|du|d’))|recensione|rec\.|reseña|resenha|recensão|recensie|bespreking|рец\.|рецензия|рецензія|recenzja|recenze|anmeldelse|recension)"
)
"""What a review is called."""
OF_BOOK = r"(?:\s(?:de\sl[’']ouvrage|du\slivre|de\slibro|del\slibro|del\svolume|do\slivro|of\sthe\sbook|des\sBuches|van\shet\sboek))?"
TO = r"\]?(?P<to>(?:\s(?:von|zu|zum|zur|v\.|über|of|de|di|a|van|na|на(?:\s(?:кн(?:игу|иги|\.)|сб\.|моногр\.))?|до\sкн\.|af|av))?):?\]?:?\s"
_NAMED_BOOK = late_pattern(rf"{OF}{TO}[^;]{{8,260}}?(?<!\d)(?:1[6-9]|20)\d\d(?:\)|[.,]\s[^;]{{2,20}})?(?:[.,]?\s[„«“]|\s//\s|[.,]?\s(?:[Ii]n|w|v):?\s)")


def names_book(masked: str, at: int) -> bool:
    """Whether a word for a review leads to a book with its year and then a journal: who wrote the review may be named at its end, "Rec.: X, Tytuł, Warszawa 1968, „KH” 76, 1969 (Y)"."""
    return _NAMED_BOOK.match(masked, at) is not None

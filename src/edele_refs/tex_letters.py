"""LaTeX's commands for accents and letters: two tables for documents and .bib files."""

from edele_refs.late_pattern import late_pattern

ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304",
    "u": "\u0306", ".": "\u0307", '"': "\u0308", "r": "\u030a", "H": "\u030b",
    "v": "\u030c", "d": "\u0323", "c": "\u0327", "k": "\u0328", "b": "\u0331",
    "textcommabelow": "\u0326",
}  # fmt: skip
"""Commands that put a mark over or under the letter behind them."""

TIE = "\u0361"
TIED = late_pattern(r"[ \t]*\{[ \t]*([^\W\d_])([^\W\d_])[ \t]*\}")
"""Behind ``\\t``: two letters under one tie, as libraries write Cyrillic ("i͡a")."""

LETTERS = {
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "aa": "å",
    "AA": "Å", "l": "ł", "L": "Ł", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "dj": "đ",
    "DJ": "Đ", "th": "þ", "TH": "Þ", "ldots": "…", "dots": "…", "textendash": "–",
    "textemdash": "—", "S": "§", "P": "¶", "pounds": "£", "textquotesingle": "'",
    "guillemotleft": "«", "guillemotright": "»", "textquoteleft": "‘", "textquoteright": "’",
    "textquotedblleft": "“", "textquotedblright": "”", " ": " ", "-": "", "/": "",
}  # fmt: skip
"""Commands that stand for letters and signs."""

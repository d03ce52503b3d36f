"""Which words can be the names of fonds, between an institution and its levels."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span

MENTION = late_pattern(
    r"\b(?:hereafter|cited as|d.ora in|dále|далее|eds?\.|Hrsg\.|hg\.|trans\.|In:|see|See|vgl|Vgl|cit\.|Drucke?:|Regest:|Edition:|Abdruck:|Ibid|ibid|ISBN|ISSN|https?)(?!\w)|\b(?:pp?|S|vols?|Vol)\.?\s\d"
)
FONDS = late_pattern(r"^(?:[Ff]onds?|[Ff]\.|[Zz]esp(?:ół|\.)|[Ss]bírka|[Kk]olekcja)\s(?=[^\W_a-zà-ÿ])")
"""Not "Fonds ministériels", which is the fonds' name as a whole."""
ORDINAL = late_pattern(r"\d{1,3}\.?[ªºa]?\.?\s[^\W\d_]")
INTRODUCED = long_pattern(rf"\s\((?:cited |da |d.)?(?:ora in|ora innanzi|u dalj|=|{pattern('hereafter')})[^()]{{1,40}}\)")
"""The abbreviation of a fonds among its names."""
PAPERS = late_pattern(
    r"^[Ff](?:ond\s|\.\s)(?=[^\W\d_]{2})(?![^\s,]*\d)|(?:Collection|Papers|Records|Project|Nachlass|Nachlaß|NL|MSS|[Mm]uniments)\b"
)
WORD = late_pattern(r"[^\W\d_]{0,30}[a-zà-žа-яіїєґά-ώ]{3}\S*(?=\s|,|$)")
WORDS = late_pattern(r"[^\W\d_]{0,30}[a-zà-žа-яіїєґά-ώ]{3}[^\s,]{0,30}\s(?:[^,]{0,100}\s)?[^\s,]{0,30}[a-zà-žа-яіїєґά-ώ]{4}")


UNIVERSITY = late_pattern(
    r",\s(?:University\sof\sCalifornia,\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)?|University\s(?:College\s)?(?:of\s(?:the\s)?)?[A-Z][\w’-]+(?:\s(?:at\s)?[A-Z][a-z]+){0,2}"
    r"|(?:[A-Z][\w’.-]+\s(?:of\s)?){1,3}University(?:\sof\s[A-Z]\w+)?)(?=,\s|[.;)]|$)"
)
"""The university that a library belongs to, a part of its name: ", Harvard University"."""
NO_TOWN = late_pattern(
    r"(?:akten|amt|ämter|bücher|buch|sachen|gericht|kammer|register|registratur|archiv|protokolle|rechnungen|sammlung|nachlass|nachlässe|urkunden|kanzlei|verwaltung|ministerium|schaft)(?!\w)|\s(?:Archiv|Add|Mss?|Coll|Acc|Rep|Best|Abt|Ser|Cod|Laa)$"
)
"""Behind a generic name such a word is a fonds, not a town: "Landesarchiv, Landschaftsakten"."""


LED_TO = rf"(?<!\w)(?i:{pattern('see')})[:,]?\s"
"""The end of what leads on to a record: "Vgl. auch ", "Siehe hierzu: "."""
LEAD_WINDOW = 48
"""So many characters before a name are looked through for it."""


@cache
def records() -> re.Pattern[str]:
    """What a record or letter is called: "AIPN, MSW II, 123, Notatka służbowa"."""
    return long_pattern(rf"(?:{pattern('record')}|{pattern('letter')})\s")


DAY_IN_FIGURES = r"\d{1,2}(?:\.\s?|[\s/-])(?:[01]?\d|[IVX]{1,4})(?:\.\s?|[\s/-])(?:1[2-9]|20)\d\d(?!\d)"
"""“12.03.1952”, “12 III 1952”, “4-III-1982”: never a file."""


def in_words(name: str) -> bool:
    """Whether a fonds is named in words, not in letters or in single words.

    >>> in_words("Mediceo del principato"), in_words("Tunisie, premier versement")
    (True, True)
    >>> in_words("f. KV KSČ Praha"), in_words("fond MNO"), in_words("f. A 2/1")
    (True, True, False)
    >>> in_words("Senato, Terra"), in_words("HHStA, StK, Vorträge")
    (False, False)
    """
    return bool((WORD.match(name) and WORDS.search(name)) or PAPERS.search(name))


def plain_names(words: str) -> bool:
    """Whether words between an institution and its first level can be the names of fonds.

    >>> plain_names("KC PPR, "), plain_names("Senato, Deliberazioni, ")
    (True, True)
    >>> plain_names("the author found that "), plain_names("1945, p. ")
    (False, False)
    """
    words = INTRODUCED.sub("", words)
    pieces = [p.strip() for p in FONDS.sub("", words).strip(" ,.:;").split(",")]
    if len(pieces) > 6 or MENTION.search(words) or words.rstrip().endswith("–"):
        return False
    if not pieces[0][:1].isupper() and not ORDINAL.match(pieces[0]):
        return False
    return all(p[:1].isupper() or p[:1].isdigit() or len(p) < 30 for p in pieces if p)


def register(text: str, pos: int) -> Span | None:
    """A register that is named with one of its sheets: "Urfehdebuch 1590/94, fol. 33v"."""
    match = REGISTER.match(text, pos)
    return Span(*match.span("names")) if match and plain_names(match["names"]) else None


REGISTER = late_pattern(
    r"(?P<names>[^\W\d_a-zа-џґ][^;:?!()\[\]\"“”„«»‘\n]{3,100}?),\s"
    r"(?:[Ff]ol(?:io)?s?\.?\s\d|(?:ff?|cc?|Bl|k|арк|л)\.\s?\d{1,4}\s?[rvав](?!\w)|(?:cc|Bl|fos?)\.\s?\d|[Cc]art[ae]\s\d|(?<!\d,\s)c\.\s?\d)"
)

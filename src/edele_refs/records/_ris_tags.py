"""The tags of RIS and the types of its records: what ``ris.py`` reads and writes by."""

from __future__ import annotations

from edele_refs.fields import TYPES as CSL_TYPES
from edele_refs.records.mapping import ARTICLE, BOOK, PART, THESIS, Field

OTHER = "GEN"

TYPES = (
    ("BOOK", "book"),
    ("CHAP", "chapter"),
    ("JOUR", "article-journal"),
    ("MGZN", "article-magazine"),
    ("NEWS", "article-newspaper"),
    ("ENCYC", "entry-encyclopedia"),
    ("DICT", "entry-dictionary"),
    ("CPAPER", "paper-conference"),
    ("THES", "thesis"),
    ("RPRT", "report"),
    ("PAMP", "pamphlet"),
    ("MANSCPT", "document"),
    ("UNPB", "manuscript"),
    ("PCOMM", "personal_communication"),
    ("ELEC", "webpage"),
    ("BLOG", "post-weblog"),
    ("ICOMM", "post"),
    ("STAT", "legislation"),
    ("BILL", "bill"),
    ("CASE", "legal_case"),
    ("HEAR", "hearing"),
    ("SER", "periodical"),
    ("CLSWK", "classic"),
    ("MAP", "map"),
    ("ART", "graphic"),
    ("FIGURE", "figure"),
    ("MPCT", "motion_picture"),
    ("VIDEO", "broadcast"),
    ("SOUND", "song"),
    ("MUSIC", "musical_score"),
    ("SLIDE", "speech"),
    ("DATA", "dataset"),
    ("COMP", "software"),
    ("PAT", "patent"),
    ("STAND", "standard"),
    (OTHER, ""),
)
"""Types of RIS and of items; any other is ``GEN``, its type in a note."""

TYPES_READ_ALSO = (
    ("EDBOOK", "book"),
    ("EBOOK", "book"),
    ("ECHAP", "chapter"),
    ("EJOUR", "article-journal"),
    ("ABST", "article-journal"),
    ("INPR", "article-journal"),
    ("CONF", "paper-conference"),
    ("GOVDOC", "report"),
    ("JFULL", "periodical"),
    ("UNBILL", "bill"),
    ("LEGAL", "legal_case"),
    ("ANCIENT", "classic"),
    ("DBASE", "dataset"),
)
"""Types in the files of others."""

_EDITED = CSL_TYPES - BOOK - {"interview", "personal_communication"} | {""}
_NO_BOOK = CSL_TYPES - BOOK | {""}

FIELDS = (
    Field("author", "AU"),
    Field("editor", "A3", only=BOOK),
    Field("editor", "A2", only=_EDITED),
    Field("interviewer", "A2", only=frozenset(("interview",))),
    Field("recipient", "A2", only=frozenset(("personal_communication",))),
    Field("translator", "A4"),
    Field("container-author", "C2", only=PART),
    Field("title", "TI"),
    Field("container-title", "T2", only=_NO_BOOK),
    Field("collection-title", "T2", only=BOOK),
    Field("collection-title", "T3", only=_NO_BOOK),
    Field("volume", "VL"),
    Field("issue", "IS"),
    Field("number", "M1"),
    Field("number-of-volumes", "NV"),
    Field("edition", "ET"),
    Field("genre", "M3"),
    Field("publisher", "PB"),
    Field("publisher-place", "CY"),
    Field("event-place", "C1", only=frozenset(("paper-conference",))),
    Field("issued", "DA"),
    Field("page", "SP"),
    Field("archive", "DB"),
    Field("archive_location", "AN"),
    Field("language", "LA"),
    Field("URL", "UR"),
    Field("accessed", "Y2"),
    Field("DOI", "DO"),
    Field("ISSN", "SN", only=ARTICLE),
    Field("ISBN", "SN", only=CSL_TYPES - ARTICLE - THESIS | {""}),
    Field("note", "N1"),
)
"""The lines of the table."""

BESIDE = {"issued": ("PY",), "page": ("EP",)}
"""Tags that hold a part: a date's year, a last page."""

READ_ALSO = (
    Field("author", "A1"),
    Field("editor", "ED"),
    *(Field("title", tag) for tag in ("T1", "CT", "BT")),
    *(Field("container-title", tag, only=_NO_BOOK) for tag in ("JF", "BT", "JO", "JA", "J2")),
    *(Field("issued", tag) for tag in ("PY", "Y1")),
    Field("publisher-place", "PP"),
    Field("URL", "L2"),
)
"""Tags in the files of others, where the table's own say nothing. The editors of a series (``A2``
of a book, ``A3`` of its parts) are no editors of what is cited, and are not read."""

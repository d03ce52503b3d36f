"""Words that lead to another edition than the one cited: a reprint, an original, a translation."""

from __future__ import annotations

import re

AGAIN = (
    r"(?:ND|Ndr\.|Nachdr(?:uck|\.)|Neudr(?:uck|\.)|[Nn]euausg\.|[Nn]euaufl\.|[Rr]epr(?:int(?:ed)?|\.)|[Rr]ist\.|[Rr]éimpr\.|[Rr]ééd\.|[Rr]éédition|[Rr]eimpr\.|[Rr]eed\."
    r"|[Nn]uova\sed\.|[Nn]ueva\sed\.|[Nn]ova\sed\.|[Nn]ouv\.\séd\.|przedr\.|wznow\.|переизд\.)"
)
"""Before the imprint of a reprint, which is not the book's own."""

OTHER_EDITION = re.compile(
    r"(?:в\s)?(?:рус|укр|англ|нем|фр|польск|пол)\w{0,6}\.?\s(?:пер|изд)\w{0,6}\.?:?\s|(?:dt|engl|frz|franz|russ|poln|ital)\.\s(?:Übers(?:etzung|\.)|Übertragung|Ausg(?:abe|\.)|Fassung|zuerst)?:?\s|(?:wyd|przekł|tłum)\.\s(?:pol|ang|niem|ros)\.:?\s|pol\.\s(?:wyd|przekł|tłum)\.:?\s"
    r"|(?:český|česky|čes\.|něm\.|angl\.)\s(?:překl(?:ad|\.)|vyd\.)?:?\s|(?:zuerst|ursprünglich|erstmals)\s(?:unter\sdem\sTitel|u\.\s?d\.\s?T\.|erschienen|veröff)[^():]{0,30}:?\s"
)
"""What leads in brackets to another edition of the work before them: "(рус. пер.: Дэвис Р., Уиткрофт С. Годы голода. М., 2011)"."""

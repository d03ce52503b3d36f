"""Works that a note names by title, volume and page alone: "Akten der Reichskanzlei, Bd. 2, S. 4", "Акты исторические. Т. 2. С. 45"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.evidence import finite_words, in_the_past
from edele_refs.parse.scan import Scan

_SOURCES = late_pattern(
    r"(?i)(?<!\w)(?:a[ck]ta|\w*a[ck]ten|akty|acts|actes|atti|actas|atas|documents?|dokument\w*|documenti|documentos|documentação|urkunde\w*|regest\w*|quellen|fontes|fuentes|źródła|prameny|monumenta|scriptores|corpus|codex|diplomatari\w*|"
    r"calendar|papers|records|protokol\w*|protocol\w*|recueil|collection|colección|coleção|archives|archiwum|archiv[oa]?|anais|anales|annales|annals|monument[iy]|lauda|diarius\w*|dictionary|dictionnaire|dizionario|diccionario|dicionário|słownik|encyclop\w*|encyklop\w*|"
    r"lexikon|wörterbuch|works|werke|schriften|briefe|briefwechsel|letters|correspondence|correspondance|œuvres|oeuvres|opere|obras|dzieła|spisy|lettere|listy|carteggio|"
    r"акт[ыиа]|документ\w*|сборник|збірник|архів|архив|летопис\w*|літопис\w*|материал\w*|матеріал\w*|собрание|зібрання|сочинения|твори|словар\w*|словник|энциклоп\w*|енциклоп\w*|переписка|листування|письма|дневник\w*|хроника|памятник\w*|пам.ятк\w*)(?!\w)"
)
"""What editions of sources, works of one man and works of reference have in their names, and short titles hardly."""


_SERIES = r"(?:(?:[Ss]er(?:ies|ie|\.)|[Ss]ér(?:ie|\.)|s\.|[Сс]ер(?:ия|ія|\.)|Reihe|Abt(?:eilung|\.)|Folge|[Ss]eria|cz\.)\s[\dIVXA-H]{1,5}|\d{1,2}(?:re|e|ª|a|\.)?\s(?:série|serie|ser\.|Folge|Abt\.|Reihe)|(?:[Ää]ltere|[Jj]üngere|[Mm]ittlere|[Nn]eue)\s(?:Reihe|Folge))"


@cache
def _titled(codes: Codes) -> re.Pattern[str]:
    word = r"[^\W\d_](?:[\w’'-]{0,40}|\w{0,3}\.)"  # "Cal. of State Papers"
    number = r"(?:\d{1,3}(?:[/–-]\d{1,3})?|[IVXLC]{1,8})"
    page = rf"(?:{pattern('page', codes)}|{pattern('column', codes)}|(?:[Nn]r|[Nn]os?|doc|dok|док|[Dd]ok)\.|№|[Nn][°º])\s?"
    return long_pattern(
        rf"(?<![\w’'-])(?P<title>[^\W\d_a-zà-ÿа-џґ][\w’'-]{{0,40}}(?:\s{word}){{1,11}}?(?:\s(?:1[0-9]|20)\d\d(?:[–-]\d{{2,4}})?)?)[,.]\s(?:(?P<series>{_SERIES})[,.]\s)?(?:{pattern('volume', codes)})\s?(?P<volume>{number})(?:,\s|\.\s|:\s)"
        rf"(?P<place>{page}\d{{1,5}}\w?(?:[–-]\d{{1,5}})?(?:(?:,\s|\.\s){page}\d{{1,5}}(?:[–-]\d{{1,5}})?)?(?:\sff?\.|\s(?:ss|sq|sg|n)\.)?)(?=\s?(?:[;)]|\.?$|\.\s[^\W\da-z]))"
    )


def find_titled_volumes(scan: Scan) -> Iterator[Draft]:
    """The whole of a reference, where nobody is named."""
    for found in _titled(scan.codes).finditer(scan.masked):
        title = Span(*found.span("title"))
        if not _alone(scan, title.start) or any(s.archive for s in scan.signatures_in(title.start, title.start + 1)) or finite_words(found["title"]) or in_the_past(found["title"]) or scan.names(*title) is not None:
            continue
        draft = Draft(scan, *found.span(), type="book", kind="full" if _SOURCES.search(found["title"]) else "short")
        draft.put("title", title)
        draft.put("collection-title", Span(*found.span("series")) if found["series"] else None)
        draft.put("volume", Span(*found.span("volume")))
        draft.locator = Span(*found.span("place"))
        yield draft


def _alone(scan: Scan, at: int) -> bool:
    """Whether nothing stands before it that it may go on: not the stop of a name or title ("Соловьев С. М. История России. Т. 5. С. 450")."""
    before = scan.masked[max(0, at - 30) : at].rstrip()
    return not before or before[-1] == ";" or scan.signal_ends(at - 2, at - 1)

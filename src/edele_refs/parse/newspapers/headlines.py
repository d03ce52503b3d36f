"""Reports with the paper or broadcaster before them: "BBC News, ‘Archive reveals Cabinet rifts’, 12 October 2006"."""

from __future__ import annotations

from collections.abc import Iterable

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import tail
from edele_refs.parse.draft import Draft
from edele_refs.parse.newspapers.names import is_newspaper
from edele_refs.parse.scan import Scan
from edele_refs.parse.settling import finished

_NAMED = late_pattern(r"(?P<name>[^\W\d_a-zà-ÿ][^,;:()␟]{1,40}),\s(?=[‘“«„\"])")
_ON_AIR = late_pattern(
    r"(?:BBC|CNN|ITV|ITN|NBC|CBS|ABC|NPR|PBS|CBC|SBS|RTÉ|Sky|Channel\s4|Al[\s-]Jazeera|Deutsche\sWelle|Reuters|AFP|ANSA|RAI|RTVE|RTP|RTBF|NOS|VRT|Euronews|Radio\sFrance|France\s(?:Inter|Culture|Info|2|24))"
    r"(?:\s(?:News(?:\sOnline)?|Radio(?:\s\d)?|Online|Magazine|World\sService))?"
)


def headline(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """Paper or broadcaster, what it said in quotation marks, the day."""
    found = _NAMED.match(scan.masked, start, end)
    quote = scan.quote_at(found.end()) if found else None
    if found is None or quote is None or quote.end + 2 >= end or not (_ON_AIR.fullmatch(found["name"]) or is_newspaper(found["name"])):
        return None
    draft = Draft(scan, start, end, type="article-newspaper", flags={"of form"})
    rest = tail.peel(draft, quote.end - 1, end, tail.ASKED_PEELERS)
    if rest > quote.end + 1 or "URL" in draft.values or len(str(draft.values.get("issued", ""))) < 10:
        return None
    draft.put("title", quote)
    draft.put("container-title", Span(*found.span("name")), found["name"])
    return finished([draft])

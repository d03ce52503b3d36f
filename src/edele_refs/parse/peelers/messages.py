"""Numbers of telegrams and of cabinet papers, beside the day of a record: ", tel. 511", ", telegram no. 345", ", DO(46)27"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.peelers.ends import found_at_end, span_of

_STAFF = r"(?:JCS|JIC|JPS|CCS|NSC|SWNCC|SANACC|NIE|SNIE|PPS|ORE|OIR|NSAM|NSDM|NSSM|NSDD|NSPM|PD|PRM|R\s?&\s?A)(?:\s?(?:[Nn]o\.\s)?|[-/])\d{1,5}(?:[-/]\d{1,4}){0,3}"
"""The papers of staffs and councils by their series and number: "JCS 1704/1", "NSC 68", "NIE 11-3/8-74"."""
_MESSAGE = late_pattern(
    r"(?:,|[”\"’])\s(?:(?P<genre>[Tt]elegrams?|[Tt]els?\.?|[Cc]able|[Dd]espatch|[Dd]ispatch|[Dd]esp\.|[Dd]isp\.|[Aa]irgram|[Dd]epesche|[Tt]élégramme|[Tt]él\.|[Dd]épêche)\s(?:(?:[Nn]os?\.?|[Nn]rs?\.|n[°º]s?)\s?)?(?P<number>(?:[A-Z][a-z]{2,9}\s)?\d{1,5}[A-Z]?)"
    rf"|(?P<paper>[A-Z][A-Z.]{{0,6}}\s?(?:\(\d\d\)\s?\d{{1,4}}|\d{{1,4}}\s?\(\d\d\))|{_STAFF}))$"
)
MESSAGE_CUES = "telegram telegrams tel tels cable despatch dispatch desp disp airgram depesche télégramme tél dépêche ( jcs jic jps ccs nsc swncc sanacc nie snie pps ore oir nsam nsdm nssm nsdd nspm pd prm r"


def peel_message_number(draft: Draft, start: int, end: int) -> int | None:
    """What a message is and its number, or the letters, year and number of a paper."""
    found = found_at_end(_MESSAGE, draft, start, end)
    if found is None or found.start() <= start:
        return None
    draft.put("genre", span_of(found, "genre"), found["genre"])
    draft.put("number", span_of(found, "number" if found["number"] else "paper"))
    return found.start() + (draft.scan.masked[found.start()] != ",")

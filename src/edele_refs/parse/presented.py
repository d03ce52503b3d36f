"""Papers that were read to somebody and never printed: "paper presented at the Congress of History, Ankara, 4 October 1999"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.imprint import YEAR

PAPER = r"(?:[Pp]aper|[Ll]ecture|[Tt]alk|[Aa]ddress|Vortrag|Referat|[Cc]ommunication|[Cc]omunicação|[Cc]omunicación|[Rr]elazione|[Rr]eferat)"
"""What is read to somebody."""
READ = "presented|delivered|given|read|gehalten|présenté|présentée|apresentada|presentada|presentata|wygłoszony"
PRESENTED = late_pattern(rf"(?<![^\W\d_]){PAPER}\s(?:{READ})\s[^;()]{{4,120}}?(?<!\d){YEAR}(?!\d)")
CUES = frozenset(READ.split("|"))
"""Words of which each such paper has one."""

"""The numbers of German criminal proceedings, by which prosecutors' files are cited: "22 Js 204/61, Bd. 5"."""

PROCEEDINGS = r"(?P<file>(?:(?:\d{1,3}\s?[a-z]?|[IVX]{1,4})\s)?(?:Js|Ks|KLs|AR|AR-Z|VSR|Sonder\sJs)\s\d{1,5}/\d{2,4})(?:,\s(?P<volume>(?:Bd\.|SB|Sonderband)\s\w{1,5}))?"
"""The register (Js, Ks …), number and year, and the volume."""

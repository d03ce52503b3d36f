"""PRONI: Public Record Office of Northern Ireland.

The department or D and the number, parts between slashes.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="PRONI",
    title="Public Record Office of Northern Ireland",
    place="Belfast",
    country="GB",
    form="box",
    rules="https://www.nidirect.gov.uk/proni",
    examples=("PRONI, HA/32/1/123", "PRONI, D2846/1/2", "PRONI, CAB 4/123"),
    names=("PRONI, Belfast",),
    codes=(
        r"(?P<fonds>[A-Z]{1,4}\.?\s?/?\d{0,4}(?:/\w{1,3})?)[/\s](?P<item>\d{1,5}(?:/\w{1,6}){0,5})",
    ),
)

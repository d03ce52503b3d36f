"""NAI: National Archives of Ireland.

The department, the series, the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NAI",
    title="National Archives of Ireland",
    place="Dublin",
    country="IE",
    form="box",
    rules="https://www.nationalarchives.ie",
    examples=(
        "NAI, DFA 219/4",
        "NAI, DT S 12345",
        "NAI, TSCH/3/S1957",
        "NAI, TAOIS/S 14002",
    ),
    names=(
        "National Archives, Dublin",
        "National Archives of Ireland, Dublin",
        "National Archives, Ireland",
        "N.A.I.",
    ),
    codes=(
        r"(?P<item>620/\d{1,2}/\d{1,3}(?:/\d{1,3})?)",
        r"(?P<department>D(?:/?FA|/?T|/?J(?:US)?|/?E|/?F)|DFA|DT|TSCH|TAOIS|CSORP|DE|FIN|JUS|CAB|OPW|EC)(?:[/\s](?P<series>\d{1,3}|[A-Z]\d?))?[/\s]\s?(?P<item>[A-Z]?\s?\d[\w]{0,6}(?:/\w{1,6}){0,4})",
    ),
)

"""AŻIH: Archiwum Żydowskiego Instytutu Historycznego.

The collection by number (301: testimonies, 302: memoirs, Ring. I: the Ringelblum archive), then
the unit.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AŻIH",
    title="Archiwum Żydowskiego Instytutu Historycznego",
    place="Warszawa",
    country="PL",
    form="sygn",
    rules="https://www.jhi.pl",
    examples=("AŻIH, 301/1234, k. 3", "AŻIH, Ring. I, 412, k. 5", "ŻIH, sygn. 302/12"),
    names=(
        "ŻIH",
        "AZIH",
        "ZIH",
        "Żydowski Instytut Historyczny",
        "Jewish Historical Institute",
        "Archive of the Jewish Historical Institute",
        "Archives of the Jewish Historical Institute",
    ),
    codes=(
        r"(?:sygn\.\s)?(?P<fonds>(?:30[0-9]|2\d\d|1\d\d))/(?P<item>\d{1,5}(?:/\d{1,4})?)",
        r"(?P<fonds>(?:ARG|Ring\.)\s?I{1,2})(?:,\s|/|\s)(?P<item>\d{1,5}(?:/\d{1,4})?)",
    ),
)

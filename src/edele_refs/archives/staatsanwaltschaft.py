"""Staatsanwaltschaften: the files of German prosecutors and courts, cited where they lie or lay.

The number of the proceedings with its register (22 Js 204/61, Ks 2/57), volume, sheet.
"""

from edele_refs.archives._archive import Archive

TOWNS = (
    "Augsburg", "Bamberg", "Berlin", "Bielefeld", "Bochum", "Bonn", "Braunschweig", "Bremen", "Coburg", "Darmstadt", "Dortmund", "Düsseldorf", "Essen", "Flensburg", "Frankfurt", "Frankfurt am Main", "Frankfurt a. M.", "Frankfurt/M.",
    "Freiburg", "Fulda", "Gießen", "Göttingen", "Hamburg", "Hanau", "Hannover", "Heilbronn", "Itzehoe", "Karlsruhe", "Kassel", "Kempten", "Kiel", "Koblenz", "Köln", "Lübeck", "Mainz", "Mannheim", "Memmingen", "Mönchengladbach", "München I", "München II",
    "Münster", "Nürnberg-Fürth", "Offenburg", "Oldenburg", "Osnabrück", "Stade", "Stuttgart", "Traunstein", "Tübingen", "Ulm", "Verden", "Waldshut", "Wiesbaden", "Wuppertal", "Würzburg",
)  # fmt: skip

archive = Archive(
    siglum="StAnw",
    title="Staatsanwaltschaft bei dem Landgericht",
    place="Germany",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=("Staatsanwaltschaft München I, 22 Js 204/61, Bd. 5, Bl. 1123", "StA München I, 22 Js 204/61", "LG Hamburg, 147 Ks 1/72, Bl. 12"),
    names=(*(f"{word} {town}" for town in TOWNS for word in ("StAnw", "Staatsanwaltschaft", "LG", "Landgericht")), "StA München I", "StA München II"),
    codes=(
        r"(?P<file>(?:(?:\d{1,3}\s?[a-z]?|[IVX]{1,4})\s)?(?:Js|Ks|KLs|AR|AR-Z|VSR|Sonder\sJs)\s\d{1,5}/\d{2,4})(?:,\s(?P<volume>(?:Bd\.|SB|Sonderband)\s\w{1,5}))?",
    ),
)

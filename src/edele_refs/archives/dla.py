"""DLA: Deutsches Literaturarchiv Marbach.

The papers (A: and the name), the accession by year and number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="DLA",
    title="Deutsches Literaturarchiv Marbach",
    place="Marbach am Neckar",
    country="DE",
    form="bestand",
    rules="https://www.dla-marbach.de",
    isil="DE-Mar1",
    examples=(
        "DLA Marbach, A: Jaspers, 75.1234/5",
        "DLA, A:Kracauer, 72.1879/3",
        "DLA Marbach, SUA: Suhrkamp, SU.2010.0002",
        "DLA, D: Tucholsky, 86.2345",
    ),
    names=(
        "DLA Marbach",
        "DLA, Marbach",
        "DLA Marbach am Neckar",
        "Deutsches Literaturarchiv",
        "Deutsches Literaturarchiv Marbach a. N.",
        "Deutsches Literaturarchiv Marbach am Neckar",
        "Marbach, Deutsches Literaturarchiv",
        "Schiller-Nationalmuseum Marbach",
    ),
    codes=(
        r"(?P<fonds>(?:A|B|D|SUA)\s?:\s?[A-ZÄÖÜ][\w-]{2,24}(?:[\s-][A-ZÄÖÜ][\w-]{2,24}){0,3})(?:,\s(?:Zugangsnr\.\s)?(?P<item>(?:HS\.)?\d{2}\.\d{1,5}(?:/\d{1,4})?(?:[–-]\d{1,4})?|HS\.\d{4}\.\d{2,6}(?:\.\d{1,6})?|SU\.\d{4}\.\d{4}))?",
        r"(?P<item>HS\.\d{4}\.\d{2,6}(?:\.\d{1,6})?|\d{2}\.\d{2,5}/\d{1,4})",
    ),
)

"""DAMSP: Diplomatski arhiv Ministarstva spoljnih poslova.

The section (PA, PO), year, fascicle (f.), document (d.), number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="DAMSP",
    title="Diplomatski arhiv Ministarstva spoljnih poslova",
    place="Beograd",
    country="RS",
    form="karton",
    rules="https://www.mfa.gov.rs (Дипломатски архив)",
    examples=("DAMSP, PA, 1948, f. 45, d. 12, pov. 1234", "DASMIP, PA, 1956, f. 5, d. 3"),
    names=("DAMSPS", "DASMIP", "DAMIP", "ДАМСП", "Дипломатски архив Министарства спољних послова", "Diplomatski arhiv Ministarstva spoljnih poslova Srbije"),
    codes=(
        r"(?P<fonds>[A-ZА-Я]{2,4}(?:\s[A-Z]{2,4})?),\s(?:(?P<year>1[89]\d\d),\s)?(?P<item>(?:[fF]|[фФ])\.\s?\d{1,4}(?:,\s(?:d|д|dok|док)\.\s?\d{1,4})?(?:,\s(?:pov|str\.\spov|пов)\.?\s(?:br\.\s)?\d{1,7})?)",
    ),
)

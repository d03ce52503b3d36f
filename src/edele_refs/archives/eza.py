"""EZA: Evangelisches Zentralarchiv in Berlin.

The number of the Bestand, a slash and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="EZA",
    title="Evangelisches Zentralarchiv in Berlin",
    place="Berlin",
    country="DE",
    form="bestand",
    rules="https://www.ezab.de",
    examples=("EZA 7/3688", "EZA Berlin, 50/432, Bl. 12", "EZA, 4/12, Bl. 3", "Evangelisches Zentralarchiv in Berlin (EZA), 2/1234"),
    names=("EZA Berlin", "EZAB", "Evangelisches Zentralarchiv", "Evangelisches Zentralarchiv Berlin"),
    codes=(r"(?:Best(?:and|\.)\s)?(?P<fonds>\d{1,3})\s?/\s?(?P<item>[A-Z]?\s?\d{1,5}(?:/\d{1,4})?)",),
)

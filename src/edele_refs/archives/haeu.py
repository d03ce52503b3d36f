"""HAEU: Historical Archives of the European Union.

The fonds in letters, the number of the file behind it.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="HAEU",
    title="Historical Archives of the European Union",
    place="Firenze",
    country="IT",
    form="box",
    rules="https://www.eui.eu/en/academic-units/historical-archives-of-the-european-union",
    examples=(
        "HAEU, CEAB 5/123",
        "HAEU, BAC 3/1978-123",
        "Historical Archives of the European Union, Florence, CM2/1965-12",
        "HAEU, EN 1234",
    ),
    names=(
        "AHUE",
        "Archives historiques de l’Union européenne",
        "Historical Archives of the European Union, Florence",
    ),
    codes=(
        r"(?P<fonds>CEAB|CEUE|BAC|CM\d?|EN|OEEC|OECE|ME|UEF|JMDS|GD|PE\d|DEP|TM|EM)[\s-](?P<item>\d{1,5}(?:/\d{1,4}(?:-\d{1,5})?)?)",
        r"(?P<fonds>CM\d)/(?P<item>\d{4}-\d{1,5})",
    ),
)

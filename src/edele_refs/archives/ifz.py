"""IfZ: Institut für Zeitgeschichte.

Collections by letters: MA for microfilms, ED for papers, ZS for witnesses, Fa, Fb, Fd, Gm, Db,
MS, ID.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="IfZ",
    title="Institut für Zeitgeschichte",
    place="München",
    country="DE",
    form="bestand",
    rules="https://www.ifz-muenchen.de/archiv",
    examples=("IfZ, MA 1564/11", "IfZ, ED 120/45, Bl. 3", "IfZ-Archiv, ZS 1234", "IfZ, ED 99, Bd. 9"),
    names=(
        "IfZ-Archiv",
        "IfZArch",
        "IfZ München",
        "IfZ-A",
        "Institut für Zeitgeschichte, Archiv",
        "Archiv des Instituts für Zeitgeschichte",
        "Institute of Contemporary History",
    ),
    isil="DE-M158",
    codes=(
        r"(?P<fonds>ED|MA|ZS)\s(?P<item>\d{1,5}(?:\s\((?:NL|Nachla(?:ss|ß)|Slg\.|Sammlung)\s[^()]{3,40}\))?,\s(?:Bd|Nr)\.\s\d{1,4})",
        r"(?P<fonds>G[a-z])\s(?P<item>\d\d\.\d\d(?:/\d{1,3})?)",
        r"(?P<fonds>MA|ED|ZS(?:/A)?|F|Fa|Fb|Fc|Fd|Gm|GM|Gb|Gd|Db|Dc|MS|Ms|ID|NO|NG|NOKW|MB|MZ|OMGUS|PS|ZSg|Da|Ge|Gw|Gs)[\s-]{0,2}(?P<item>\d{1,5}(?:\s?/\s?[\w-]{1,8}){0,3})",
    ),
)

"""FBI: Federal Bureau of Investigation.

A file is the number of its class, the office's letters where a field office kept it, its number; then section and serial.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="FBI",
    title="Federal Bureau of Investigation",
    place="Washington, DC",
    country="US",
    form="box",
    rules="https://vault.fbi.gov",
    examples=(
        "FBI file 65-58236, section 12, serial 1541",
        "FBI, file 100-3-81",
        "FBI HQ 65-14603",
    ),
    names=("FBI Headquarters", "FBI HQ", "FBI Vault"),
    codes=(
        r"(?P<item>(?:(?:[Cc]ase\s)?[Ff]iles?\s(?:[Nn]o\.\s|#)?|HQ[\s-])?(?<!\d)\d{1,3}-(?:[A-Z]{2,3}-)?\d{1,7}(?:-\d{1,5})?)(?:,\s(?P<section>[Ss]ec(?:tion|\.)\s\d{1,4}))?(?:,\s(?P<serial>[Ss]erials?\s\d{1,5}))?",
    ),
)

"""Nürnberger Dokumente: the documents of the Nuremberg trials.

A series in capitals and a number (NOKW-1234, NG-2586), or the number before the series
in the first trial (1919-PS, 221-L); copies are kept in several archives and cited by
these numbers everywhere.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="Nürnberger Dokumente",
    title="Nürnberger Dokumente",
    place="Nürnberg",
    country="DE",
    form="bestand",
    rules="https://nuremberg.law.harvard.edu (Nuremberg Trials Project: document codes)",
    examples=("Nürnberger Dokumente NOKW-1234", "Nürnbg. Dok. NG-2586-G", "Nürnberger Dokument PS-1919", "Nuremberg Document 1919-PS"),
    names=(
        "Nürnberger Dokument",
        "Nürnbg. Dok.",
        "Nürnb. Dok.",
        "Nbg. Dok.",
        "Nürnb.Dok.",
        "Nürnberger Dok.",
        "Nürnberger Prozessdokument",
        "Nuremberg Document",
        "Nuremberg Documents",
        "Nuremberg doc.",
        "Nürnberg Document",
    ),
    codes=(
        r"(?:Nr\.?\s)?(?P<fonds>NOKW|NID|NIK|NG|NI|NO|PS|EC|RF|USA|USSR|L|R|D|C)\s?[-–]\s?(?P<item>\d{1,5}(?:[-–][A-Z]{1,2}(?![a-z]))?)",
        r"(?:Nr\.?\s)?(?P<item>\d{1,4})\s?[-–]\s?(?P<fonds>PS|EC|RF|L|R|D|C)(?!\w)",
    ),
)

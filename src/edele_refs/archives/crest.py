"""CREST: CIA Records Search Tool, Central Intelligence Agency.

The declassified papers of the agency by the number of the release: CIA-RDP, the year of the
accession, and the number of the file. The name of the tool stands before or behind the number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="CREST",
    title="CIA Records Search Tool",
    place="Washington, DC",
    country="US",
    form="box",
    rules="https://www.cia.gov/readingroom/collection/crest-25-year-program-archive",
    examples=(
        "CREST, CIA-RDP80B01676R004200100024-9",
        "CREST, CIA-RDP79T00975A000200290001-3, p. 2",
        "CIA Reading Room, CIA-RDP78-01617A006000020018-2",
    ),
    names=(
        "CIA CREST",
        "CREST database",
        "CIA-CREST",
        "CIA Reading Room",
        "CIA Electronic Reading Room",
        "CIA FOIA Electronic Reading Room",
        "CIA FOIA Reading Room",
        "Freedom of Information Act Electronic Reading Room",
    ),
    codes=(r"(?:doc(?:ument)?\.?\sno\.\s)?(?P<item>CIA-RDP\d{2}[A-Z\d]?[\w-]{5,26})",),
    bare=(r"CIA-RDP\d{2}[A-Z\d]?[\w-]{5,26}",),
)

"""HDA: Hrvatski državni arhiv.

The number of the fonds, box (kut.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="HDA",
    title="Hrvatski državni arhiv",
    place="Zagreb",
    country="HR",
    form="karton",
    rules="https://www.arhiv.hr",
    examples=(
        "HR-HDA-1561, SDS, šifra 1, kut. 12",
        "HDA, fond 306, kut. 123",
        "HDA, f. 1422, kut. 3",
        "HR-HDA-1561, SDS RSUP SRH, šifra 1, dosje 301681",
    ),
    names=("HR-HDA", "HR HDA", "Croatian State Archives", "Croatian State Archive", "HDA Zagreb"),
    codes=(
        r"-?(?:f\.|fond)?\s?(?P<fonds>\d{1,4})(?:[,.]\s[^,;.]{2,60}){0,2}?[,.]\s(?P<box>(?:šifra\s\d[\d./]{0,8},\s)?(?:kut\.|kutija|svežanj|dosje(?:\sbr\.)?)\s\d{1,6}|šifra\s\d[\d./]{0,8})(?:,\s(?P<file>br\.\s\d{1,6}(?:/\d{2,4})?))?",
    ),
)

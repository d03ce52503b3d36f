"""AHU: Arquivo Histórico Ultramarino.

The fonds and the colony, caixa (cx.), document.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AHU",
    title="Arquivo Histórico Ultramarino",
    place="Lisboa",
    country="PT",
    form="maço",
    rules="https://ahu.dglab.gov.pt",
    examples=(
        "AHU, Conselho Ultramarino, cx. 12, doc. 34",
        "AHU, CU, Angola, cx. 5, doc. 12",
        "AHU, Códice 1234, fl. 5",
        "AHU_ACL_CU_005, Cx. 12, D. 1034",
    ),
    names=("A.H.U.", "AHU, Lisboa", "AHU Lisboa", "Overseas Historical Archive, Lisbon"),
    bare=(r"AHU_[A-Z]{3}_[A-Z]{2}(?:_\d{3}(?:-\d{2})?)?,\s?Cx\.\s?\d{1,4}",),
    codes=(
        r"(?P<fonds>AHU_[A-Z]{3}_[A-Z]{2}(?:_\d{3}(?:-\d{2})?)?),\s?Cx\.\s?(?P<caixa>\d{1,4})(?:,\s?D\.\s?(?P<document>\d{1,6}))?",
        r"(?P<fonds>CU(?:[_-]\w{2,6}){0,2}),\s?Cx\.\s?(?P<caixa>\d{1,4}),\s?D\.\s?(?P<document>\d{1,6})",
        r"(?:Cód(?:ice|\.)|Cod\.|códice|cód\.)\s(?P<item>\d{1,5})",
    ),
)

"""NLS: National Library of Scotland.

MS, Acc., Dep. or Adv. MS and the number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NLS",
    title="National Library of Scotland",
    place="Edinburgh",
    country="GB",
    form="box",
    rules="https://www.nls.uk",
    examples=("NLS, MS 1234, fol. 5", "NLS, Acc. 4251/12", "NLS, Adv. MS 33.1.1"),
    names=("National Library of Scotland, Edinburgh",),
    codes=(
        r"(?P<collection>MSS?\.?|Acc\.|Dep\.|Adv\.\sMSS?\.?|Ch\.)\s?(?P<item>\d{1,6}(?:[./]\d{1,4}){0,3})",
    ),
)

"""BMC: Biblioteca del Museo Correr.

The collection (Cicogna, Gradenigo-Dolfin, P.D. for Provenienze Diverse) and the number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BMC",
    title="Biblioteca del Museo Correr",
    place="Venezia",
    country="IT",
    form="busta",
    rules="https://correr.visitmuve.it",
    examples=(
        "BMC, Cod. Cicogna 2999, c. 12",
        "BCV, Mss. P.D., C 2260, fasc. 3",
        "Biblioteca del Museo Correr, ms. Gradenigo 67",
    ),
    names=(
        "BMCV",
        "BMCVe",
        "BCV",
        "B.C.V.",
        "B.M.C.",
        "Biblioteca del Civico Museo Correr",
        "Museo Correr",
        "Mus. Correr",
        "Mus. Civ. Correr",
        "M.C.C.",
        "Bibl. Correr",
        "Bibl. Mus. Correr",
        "Correr",
        "B. M. C. P.",
        "Biblioteca del Museo Correr di Venezia",
        "Biblioteca Correr",
        "Museo Civico Correr",
        "Civico Museo Correr",
        "Civico Museo Correr di Venezia",
        "Museo Correr di Venezia",
        "Biblioteca Civico Museo Correr",
    ),
    codes=(
        r"(?:[Cc]odd?\.\s|[Cc]odici\s|[Mm]s\.?s?\.?\s|segn\.\s|[Ff]ondo\s)?(?P<collection>Cicogna|Cic\.|Gradenigo(?:[\s-]Dolfin)?|Donà\sdalle\sRose|P\.\s?D\.|PD|Correr|Morosini[\s-]Grimani|Malvezzi|Wcovich[\s-]Lazzari|Provenienze\s[Dd]iverse|Prov\.\s?Div\.|Mariegol[ae]|IV)[,\s]{1,2}(?:nn?\.\s|b\.\s)?(?P<item>(?:[a-zA-Z]\.?\s)?\d{1,5}(?:[/-][\dIVX]{1,5}){0,3}(?:/[IVX]{1,4}|,\s[IVX]{1,4}(?=,))?)",
    ),
)

"""OR RGB: Отдел рукописей Российской государственной библиотеки.

Fond, karton (k.), edinitsa khraneniia, list.
"""

from edele_refs.archives._archive import Archive
from edele_refs.archives._collected import COLLECTED

archive = Archive(
    siglum="OR RGB",
    title="Отдел рукописей Российской государственной библиотеки",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "OR RGB, f. 218, k. 1071, ed. khr. 12, l. 3",
        "ОР РГБ. Ф. 218. К. 1071. Ед. хр. 12. Л. 3",
        "РГБ. Ф. 304. I. № 789. Л. 1–3",
    ),
    names=(
        "ОР РГБ",
        "РГБ",
        "Отдел рукописей РГБ",
        "НИОР РГБ",
        "NIOR RGB",
        "Российская государственная библиотека, Отдел рукописей",
        "Manuscript Division, Russian State Library",
    ),
    superseded=("RO GBL", "ОР ГБЛ", "ГБЛ", "РО ГБЛ"),
    codes=COLLECTED,
)

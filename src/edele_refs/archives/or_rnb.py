"""OR RNB: Отдел рукописей Российской национальной библиотеки.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive
from edele_refs.archives._collected import COLLECTED

archive = Archive(
    siglum="OR RNB",
    title="Отдел рукописей Российской национальной библиотеки",
    place="Санкт-Петербург",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "OR RNB, f. 1000, op. 2, d. 1062, l. 4",
        "ОР РНБ. Ф. 1000. Оп. 2. Д. 1062. Л. 4",
        "РНБ. Соф. собр. № 1454. Л. 77",
        "РНБ. F.IV.233. Л. 5",
        "ОР РНБ. Ф. 550 (ОСРК). Q.IV.87. Л. 12 об.",
    ),
    names=(
        "ОР РНБ",
        "РО РНБ",
        "РНБ",
        "Отдел рукописей РНБ",
        "Российская национальная библиотека, Отдел рукописей",
        "Manuscript Department, Russian National Library",
    ),
    superseded=("RO GPB", "ОР ГПБ", "РО ГПБ", "ГПБ"),
    codes=(*COLLECTED, r"(?P<fonds>[Фф]\.\s?\d{1,4}(?:\s\([^()]{2,24}\))?)[.,]\s(?P<item>[FQO]\.\s?(?:[пn]\.\s?)?[IVX]{1,6}\.\s?(?:№\s?)?\d{1,4})", r"(?P<item>[FQO]\.\s?(?:[пn]\.\s?)?[IVX]{1,6}\.\s?(?:№\s?)?\d{1,4})"),
)

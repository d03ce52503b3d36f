"""BAN: Библиотека Российской академии наук (Отдел рукописей).

Call numbers of three parts, or a collection and the number in it; list.
"""

from edele_refs.archives._archive import Archive
from edele_refs.archives._collected import COLLECTED

archive = Archive(
    siglum="BAN",
    title="Библиотека Российской академии наук",
    place="Санкт-Петербург",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "БАН. 34.4.32. Л. 201",
        "ОР БАН. Архангельское собр. № 193. Л. 5 об.",
    ),
    names=("БАН", "ОР БАН", "РО БАН", "НИОР БАН", "Отдел рукописей БАН"),
    codes=(
        r"(?P<item>\d{1,3}\.\d{1,3}\.\d{1,3})",
        r"(?P<collection>[А-ЯЁ][а-яё]{3,8}\.)\s(?P<item>[А-ЯЁ]\.?\s?\d{1,4})",
        *COLLECTED,
    ),
)

"""The bodies that stand for a book behind a slash, by library rules: "/ Ин-т рос. истории РАН; Росархив"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.draft import Draft

_BODY_BEHIND = late_pattern(
    r"(?:\s/|;)\s\[?(?P<body>(?:М-во|Мин-во|Министерство|Ин-т|Ин-ты|Институт|Інститут|Ін-т|Рос\.|Росархив|Федер\w*\.?|АН|РАН|НАН|Акад\w*\.?|Гос\.|Ун-т|Архив|Комитет|Главархив|Центр"
    r"|Междунар\w*\.?|Всерос\w*\.?|Отд-ние|Отделение|Фонд|О-во|Общество|Науч\.|Моск\.|С\.-Петерб\.|Урал\.|Сиб\.|Имп\.|Гл\.\sарх\.|Упр\.|Управление|Музей|Б-ка|НИУ|МГУ|СПбГУ|РГГУ|РГАСПИ|ГАРФ)(?!\w)[^/\d:;]{0,110})$"
)


def peel_body_behind_slash(draft: Draft, start: int, end: int) -> int | None:
    """" / М-во иностр. дел СССР": the body that stands for a book, by library rules."""
    found = _BODY_BEHIND.search(draft.scan.masked, max(start, end - 130), end)
    if found is None or found.start() <= start or (found.group()[0] == ";" and " / " not in draft.scan.masked[start : found.start()]):
        return None
    return found.start()

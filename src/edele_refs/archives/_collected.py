"""Manuscripts of Russian libraries by the collection that they came with: "Синодальное собр. № 486"."""

_CALLED = r"(?:[А-ЯЁ][а-яё]{2,20}(?:[\s-][А-ЯЁ]?[а-яё.]{1,20}){0,2}|[А-ЯЁ][а-яё]{1,6}\.-[А-ЯЁ][а-яё]{1,6}\.)\s(?:собр\.|собрани[ея])"
_OF = r"[Сс]обр(?:\.|ани[ея])\s(?:[А-ЯЁ]\.\s?){0,2}[А-ЯЁ][а-яё-]{2,24}(?:[\s-][А-ЯЁа-яё]\w{2,20}){0,2}"
_SHORTENED = r"(?!Оп\.|Кн\.|Лл?\.|Ед\.|Ф\.|Д\.)[А-ЯЁ][а-яё]{2,8}\.(?:\s[а-яё]{2,8}\.)?"
_LATIN = r"[A-Z][\w'’ʹ.-]{2,24}\s(?:sobr\.|sobranie)|(?!Op\.|Kn\.|Ll?\.)[A-Z][a-z]{2,8}\.(?=,?\s(?:no\.|№|\d))|(?i:sobranie|sobr\.|coll\.)\s[A-Z][\w'’ʹ-]{2,24}"
COLLECTED = (
    rf"(?P<collection>{_CALLED}|{_OF}|{_SHORTENED}|{_LATIN})(?:[,.]?\s)(?P<item>(?:(?:№|[Nn]o\.|N)\s?)?\d{{1,5}}(?:/\d{{1,5}})?)",
    r"(?P<fonds>[ФфFf]\. ?\d{1,4}(?:(?:\.\s?|\s|/)[IVX]{1,4})?)[.,]\s(?P<item>(?:№|[Nn]o\.)\s?\d{1,5}(?:\.\d{1,4})?)",
)
"""A collection and the number in it; a fond whose parts are counted ("Ф. 304. I. № 789")."""

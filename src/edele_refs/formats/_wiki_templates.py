"""What MediaWiki's templates for references print: fields → the words a reader sees.

The names of fields are those of the larger Wikipedias. What is printed follows the habits
of the language whose template it is: English, German, Russian, or authors, title, place,
publisher and year divided by commas. A template that is not known stays as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from edele_refs.late_pattern import late_pattern

Piece = tuple[str, bool]
"""Words, and whether they are italic."""
Fields = Mapping[str, str]
_Part = tuple[str, str, bool]
"""The sign before words, the words, and whether they are italic."""

_ALIASES = {
    "author": "author autor autore auteur автор authors vauthors aut",
    "title": "title titel titre titolo título tytuł заглавие название naslov",
    "chapter": "chapter contribution rozdział chapitre capitolo capítulo",
    "container": "journal work website newspaper magazine periodical encyclopedia werk sammelwerk zeitschrift "
    "périodique rivista издание czasopismo publicación opera",
    "publisher": "publisher verlag éditeur editore editorial editora издательство wydawca hrsg-verlag",
    "place": "location place publication-place ort lieu città ubicación место miejsce",
    "date": "date year datum jahr année anno año fecha data год rok",
    "volume": "volume band tome vol том wolumin volumen",
    "issue": "issue number nummer numéro numero número номер выпуск numer",
    "editor": "editor editors herausgeber hrsg curatore ответственный redaktor editor-name organizador",
    "translator": "translator translators übersetzer traducteur traduttore перевод tłumacz traductor tradutor others",
    "pages": "pages page p pp at seite seiten passage pagina pagine página páginas страницы страница strony",
    "edition": "edition auflage издание-номер wydanie",
    "isbn": "isbn", "doi": "doi", "url": "url ссылка",
    "agency": "agency",
    "access": "access-date accessdate abruf fechaacceso accesso consulté",
}  # fmt: skip
_FIELD = {alias: field for field, names in _ALIASES.items() for alias in names.split()}
_ENGLISH = late_pattern(r"cite[ _](?:book|journal|web|news|thesis|encyclopa?edia|magazine|report|conference|av media)|citation")
_GERMAN = late_pattern(r"literatur|internetquelle")
_RUSSIAN = late_pattern(r"книга|статья|публикация")
_OTHER = late_pattern(r"ouvrage|article|lien web|chapitre|cita (?:libro|pubblicazione|web|publicación|news)|citar livro|citar web|cytuj(?: .+)?")
_SHORT = late_pattern(r"sfn|sfnp|harvnb|harv|harvtxt|harvp|harvsp")
_WHERE = (
    ("p", "p. "), ("pp", "pp. "), ("page", "p. "), ("pages", "pp. "), ("с", "с. "), ("сс", "с. "), ("стр", "с. "),
    ("s", "s. "), ("ss", "s. "), ("seite", "S. "), ("seiten", "S. "), ("стор", "с. "), ("str", "s. "), ("strony", "s. "), ("loc", ""), ("at", ""),
)  # fmt: skip
"""The fields of short forms that say the place cited, and the sign that is printed before it."""
_ICON = late_pattern(r"ref-[a-z]{2,3}")
"""Templates that say in which language a source is."""
WRAPPED = {"lang": 1, "nowrap": 0, "nobr": 0, "small": 0, "sc": 0, "smallcaps": 0, "ill": 0, "interlanguage link": 0}
"""Templates of which one argument is printed."""
_PREFIXED = {"isbn": "ISBN ", "doi": "doi:", "p.": "p. ", "s.": "S. ", "oclc": "OCLC ", "issn": "ISSN "}


def printed(parts: Sequence[str]) -> list[Piece] | None:
    """What a template prints, by its name and arguments; None where it is not known.

    >>> printed(["sfn", "Werth", "Smith", "1999", "p=12"])
    [('Werth & Smith 1999, p. 12.', False)]
    """
    name, arguments = parts[0].strip().replace("_", " ").lower(), parts[1:]
    fields, plain = named_fields(name, arguments)
    if _SHORT.fullmatch(name):
        return [(_short(name, fields, plain), False)]
    if name == '"' and plain:
        return [(f"„{plain[0]}“" if fields.get("lang", "de") == "de" else f"“{plain[0]}”", False)]
    if _ICON.fullmatch(name):
        return []
    if name in _PREFIXED and plain:
        return [(_PREFIXED[name] + plain[0], False)]
    for form, say in _STYLES:
        if form.fullmatch(name):
            return list(_set(say(known(fields))))
    return None


def prints(name: str) -> bool:
    """Whether it is known what a template of this name prints.

    >>> prints("cite book"), prints("infobox person")
    (True, False)
    """
    name = name.replace("_", " ")
    return bool(_SHORT.fullmatch(name) or _ICON.fullmatch(name)) or name == '"' or name in _PREFIXED or any(form.fullmatch(name) for form, _ in _STYLES)


def named_fields(name: str, arguments: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """The arguments with names, and the others."""
    fields, plain = dict[str, str](), list[str]()
    for one in arguments:
        key, sign, value = one.partition("=")
        if sign and re.fullmatch(r"\s*[\w -]{1,30}\s*", key) and not key.strip().isdigit():
            fields[key.strip().lower()] = value.strip()
        else:
            plain.append((value if sign and key.strip().isdigit() else one).strip())
    if name == "книга" and "издание" in fields:  # a book's edition, but in other templates a journal
        fields["издание-номер"] = fields.pop("издание")
    return fields, plain


def known(fields: Fields) -> dict[str, str]:
    """The fields by one name each, authors together."""
    found: dict[str, str] = {}
    for key, value in fields.items():
        if value and (field := _FIELD.get(key)):
            found.setdefault(field, value)
    for field, role in (("author", ""), ("editor", "editor-"), ("translator", "translator-")):
        if whole := "; ".join(people(fields, role)):
            found[field] = whole
    for field in ("title", "chapter"):
        if own := _LANGUAGE.sub("", fields.get(f"script-{field}", "")):
            found[field] = f"{found[field]} {own}" if field in found else own
    return found


_LANGUAGE = late_pattern(r"^[a-z]{2,3}(?:-[a-z]{2,4})?:\s*")
"""The language before a title in its own script: "ko:고려자기"."""


_LAST = "last surname nom cognome apellido nazwisko author autor".split()
_FIRST = "first given prénom nome nombre imię".split()


def people(fields: Fields, role: str = "") -> Iterator[str]:
    """The numbered names of a role: ``last1``, ``first1``; ``editor2-last`` …"""
    for n in ("", *map(str, range(1, 20))):
        last = _first_of(fields, [f"{role}{key}{n}" for key in _LAST] + ([f"{role[:-1]}{n}{role[-1:]}last", f"{role[:-1]}{n}"] if role else []))
        first = _first_of(fields, [f"{role}{key}{n}" for key in _FIRST] + ([f"{role[:-1]}{n}{role[-1:]}first"] if role else []))
        if last:
            yield f"{last}, {first}" if first else last


def _first_of(fields: Fields, keys: Sequence[str]) -> str:
    return next((fields[key] for key in keys if fields.get(key)), "")


def _short(name: str, fields: Fields, plain: Sequence[str]) -> str:
    """An author and year: "Werth & Smith 1999, p. 12"."""
    *people, year = plain if len(plain) > 1 else (*plain, "")
    who = people[0] if len(people) == 1 else ", ".join(people[:-1]) + f" & {people[-1]}" if people else ""
    when = f"({year})" if year and name in ("sfnp", "harvp", "harvtxt") else year
    where = [(sign + fields[key]) for key, sign in _WHERE if fields.get(key)]
    whole = ", ".join([f"{who} {when}".strip(), *where])
    return f"({whole})" if name == "harv" else f"{whole.rstrip('.')}." if name.startswith("sfn") else whole


def short_of(parts: Sequence[str]) -> tuple[list[str], str, str] | None:
    """The names, the year and the place cited of a short form; None where the template is none.

    >>> short_of(["sfn", "Glantz", "House", "1995", "pp=12–14", "loc=n. 3"])
    (['Glantz', 'House'], '1995', '12–14, n. 3')
    """
    name = parts[0].strip().replace("_", " ").lower()
    fields, plain = named_fields(name, parts[1:])
    if not _SHORT.fullmatch(name) or len(plain) < 2:
        return None
    *people, year = plain
    return people, year, ", ".join(fields[key] for key, _ in _WHERE if fields.get(key))


def _english(one: Fields) -> Iterator[_Part]:
    date = one.get("date", "")
    who = one.get("author", "") or _by(one, "editor", "{} (ed.)")
    yield "", f"{who} ({date})" if who and date else who, False
    part, whole = _titles(one)
    yield ". ", f"“{part}”" if part else "", False
    yield ". ", whole, True
    if one.get("author"):
        yield ". ", _by(one, "editor", "Ed. {}"), False
    yield ". ", _by(one, "translator", "Transl. {}"), False
    yield ". ", _edition(one, "{} ed."), False
    issue, volume = one.get("issue", ""), one.get("volume", "")
    numbers = f"{volume}{f' ({issue})' if issue else ''}" if volume else f"no. {issue}" if issue else ""
    yield ". ", numbers, False
    yield (": " if volume else ". "), _pages(one, "" if volume else "p. ", "" if volume else "pp. ") if numbers else "", False
    yield ". ", ": ".join(filter(None, (one.get("place"), one.get("publisher")))), False
    yield ". ", one.get("agency", ""), False
    yield ". ", "" if who else date, False
    yield ". ", "" if numbers else _pages(one, "p. ", "pp. "), False
    yield from _numbers(one, ". ", "Retrieved {}")


def _german(one: Fields) -> Iterator[_Part]:
    yield "", one.get("author", "") or _by(one, "editor", "{} (Hrsg.)"), False
    part, whole = _titles(one)
    yield ": ", part or whole, not part
    if part:
        yield ". In: ", _by(one, "editor", "{} (Hrsg.)") if one.get("author") else "", False
        yield (": " if one.get("editor") and one.get("author") else ". In: "), whole, True
    elif one.get("author"):
        yield ". ", _by(one, "editor", "Hrsg. von {}"), False
    yield ". ", _by(one, "translator", "Übers. von {}"), False
    yield ". ", _by(one, "volume", "Band {}"), False
    yield ", ", _by(one, "issue", "Nr. {}"), False
    yield ". ", _edition(one, "{}. Auflage"), False
    imprint = ", ".join(filter(None, (one.get("publisher"), one.get("place"))))
    yield ". ", " ".join(filter(None, (imprint, one.get("date")))), False
    yield ", ", _pages(one, "S. ", "S. "), False
    yield from _numbers(one, ", ", "abgerufen am {}")


def _russian(one: Fields) -> Iterator[_Part]:
    yield "", one.get("author", ""), False
    part, whole = _titles(one)
    yield ". ", part or whole, False
    yield " // ", whole if part else "", False
    yield " / ", one.get("editor", ""), False
    yield " / ", _by(one, "translator", "пер. {}"), False
    yield ". ", _edition(one, "{} изд."), False
    imprint = ": ".join(filter(None, (one.get("place"), one.get("publisher"))))
    yield ". ", ", ".join(filter(None, (imprint, one.get("date")))), False
    yield ". ", _by(one, "volume", "Т. {}"), False
    yield ". ", _by(one, "issue", "№ {}"), False
    yield ". ", _pages(one, "С. ", "С. "), False
    yield from _numbers(one, ". ", "дата обращения: {}")


def _other(one: Fields) -> Iterator[_Part]:
    yield "", one.get("author", "") or _by(one, "editor", "{} (ed.)"), False
    part, whole = _titles(one)
    yield ", ", part or whole, not part
    yield (", in " if one.get("chapter") else ", "), whole if part else "", True
    if one.get("author"):
        yield ", ", _by(one, "editor", "ed. {}"), False
    yield ", ", _by(one, "translator", "trans. {}"), False
    yield ", ", _edition(one, "{} ed."), False
    yield ", ", _by(one, "volume", "vol. {}"), False
    yield ", ", _by(one, "issue", "no. {}"), False
    yield ", ", ", ".join(filter(None, (one.get("place"), one.get("publisher"), one.get("date")))), False
    yield ", ", _pages(one, "p. ", "p. "), False
    yield from _numbers(one, ", ", "accessed {}")


def _titles(one: Fields) -> tuple[str, str]:
    """The part's title and that of the whole; a work in one piece has only the second."""
    whole = one.get("container", "")
    if whole and one.get("title"):
        return one["title"], whole
    return one.get("chapter", ""), one.get("title", "") or whole


def _by(one: Fields, field: str, form: str) -> str:
    return form.format(one[field]) if one.get(field) else ""


def _edition(one: Fields, form: str) -> str:
    """The edition, with its word where it has none of its own: "2nd", "2nd ed."."""
    said = one.get("edition", "")
    return said if _EDITION.search(said) else _by(one, "edition", form)


def _pages(one: Fields, single: str, several: str) -> str:
    """The pages with their word, if they are such: not "ch. 3"."""
    said = one.get("pages", "")
    if not said or not _NUMBERS.match(said):
        return said
    return (several if re.search(r"[-–,]", said) else single) + said


def _numbers(one: Fields, sign: str, accessed: str) -> Iterator[_Part]:
    """What tells a thing from all others."""
    yield sign, _by(one, "isbn", "ISBN {}"), False
    yield sign, _by(one, "doi", "doi:{}"), False
    yield sign, _by(one, "access", accessed), False
    yield sign, one.get("url", ""), False


_EDITION = late_pattern(r"(?i)\b(?:ed|edn|edition|aufl|auflage|изд|wyd|éd)\b")
_NUMBERS = late_pattern(r"[\dIVXLCivxlc]+(?:\s?[-–,]|$|\s?ff?\b)")
_CLOSED = (".", "?", "!", ".”", "?”", "!”")


def _set(parts: Iterable[_Part]) -> Iterator[Piece]:
    """The parts that say something, with the signs between them; no stop stands twice."""
    last = ""
    for sign, said, italic in parts:
        if not said:
            continue
        if last:
            yield (sign[1:] if sign[0] == "." and last.endswith(_CLOSED) else sign), False
        yield said, italic
        last = said
    if last and not last.endswith(_CLOSED) and "://" not in last:
        yield ".", False


_STYLES: Sequence[tuple[re.Pattern[str], Callable[[Fields], Iterator[_Part]]]] = (
    (_ENGLISH, _english),
    (_GERMAN, _german),
    (_RUSSIAN, _russian),
    (_OTHER, _other),
)

"""What MediaWiki's templates for references print: fields → the words a reader sees.

The names of fields are those of the larger Wikipedias. What is printed follows the habits
of the language whose template it is: English, German, Russian, or authors, title, place,
publisher and year divided by commas. A template that is not known stays as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

Piece = tuple[str, bool]
"""Words, and whether they are italic."""
Fields = Mapping[str, str]

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
    "pages": "pages page p pp at seite seiten passage pagina pagine página páginas страницы страница strony",
    "edition": "edition auflage издание-номер wydanie",
    "isbn": "isbn", "doi": "doi", "url": "url ссылка",
    "access": "access-date accessdate abruf fechaacceso accesso consulté",
}  # fmt: skip
_FIELD = {alias: field for field, names in _ALIASES.items() for alias in names.split()}
_ENGLISH = re.compile(r"cite[ _](?:book|journal|web|news|thesis|encyclopa?edia|magazine|report|conference|av media)|citation")
_GERMAN = re.compile(r"literatur|internetquelle")
_RUSSIAN = re.compile(r"книга|статья|публикация")
_OTHER = re.compile(r"ouvrage|article|lien web|chapitre|cita (?:libro|pubblicazione|web|publicación|news)|citar livro|citar web|cytuj(?: .+)?")
_SHORT = re.compile(r"sfn|sfnp|harvnb|harv|harvtxt|harvp|harvsp")
WRAPPED = {"lang": 1, "nowrap": 0, "nobr": 0, "small": 0, "sc": 0, "smallcaps": 0, "ill": 0, "interlanguage link": 0}
"""Templates of which one argument is printed."""
_PREFIXED = {"isbn": "ISBN ", "doi": "doi:", "p.": "p. ", "s.": "S. ", "oclc": "OCLC ", "issn": "ISSN "}


def printed(parts: Sequence[str]) -> list[Piece] | None:
    """What a template prints, by its name and arguments; None where it is not known.

    >>> printed(["sfn", "Werth", "Smith", "1999", "p=12"])
    [('Werth & Smith 1999, p. 12.', False)]
    """
    name, arguments = parts[0].strip().replace("_", " ").lower(), parts[1:]
    fields, plain = _fields(arguments)
    if _SHORT.fullmatch(name):
        return [(_short(name, fields, plain), False)]
    if name in _PREFIXED and plain:
        return [(_PREFIXED[name] + plain[0], False)]
    for form, say in _STYLES:
        if form.fullmatch(name):
            return [(words, italic) for words, italic in say(_known(fields)) if words]
    return None


def _fields(arguments: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    fields, plain = dict[str, str](), list[str]()
    for one in arguments:
        key, sign, value = one.partition("=")
        if sign and re.fullmatch(r"\s*[\w -]{1,30}\s*", key) and not key.strip().isdigit():
            fields[key.strip().lower()] = value.strip()
        else:
            plain.append((value if sign and key.strip().isdigit() else one).strip())
    return fields, plain


def _known(fields: Fields) -> dict[str, str]:
    """The fields by one name each, authors together."""
    found: dict[str, str] = {}
    for key, value in fields.items():
        if value and (field := _FIELD.get(key)):
            found.setdefault(field, value)
    if people := "; ".join(_people(fields)):
        found["author"] = people
    return found


def _people(fields: Fields) -> Iterator[str]:
    for n in ("", *map(str, range(1, 20))):
        last = next((fields[k] for k in (f"last{n}", f"surname{n}", f"nom{n}", f"cognome{n}", f"apellido{n}", f"nazwisko{n}", f"author{n}", f"autor{n}") if fields.get(k)), "")
        first = next((fields[k] for k in (f"first{n}", f"given{n}", f"prénom{n}", f"nome{n}", f"nombre{n}", f"imię{n}") if fields.get(k)), "")
        if last:
            yield f"{last}, {first}" if first else last


def _short(name: str, fields: Fields, plain: Sequence[str]) -> str:
    """An author and year: "Werth & Smith 1999, p. 12"."""
    *people, year = plain if len(plain) > 1 else (*plain, "")
    who = people[0] if len(people) == 1 else ", ".join(people[:-1]) + f" & {people[-1]}" if people else ""
    when = f"({year})" if year and name in ("sfnp", "harvp", "harvtxt") else year
    where = [(sign + fields[key]) for key, sign in (("p", "p. "), ("pp", "pp. "), ("page", "p. "), ("pages", "pp. "), ("loc", "")) if fields.get(key)]
    whole = ", ".join([f"{who} {when}".strip(), *where])
    return f"({whole})" if name == "harv" else f"{whole.rstrip('.')}." if name.startswith("sfn") else whole


def _english(one: Fields) -> Iterator[Piece]:
    date, part = one.get("date", ""), one.get("container") or one.get("chapter")
    yield (f"{one['author']}{f' ({date})' if date else ''}. " if one.get("author") else ""), False
    title, whole = (one.get("title", ""), one.get("container", "")) if one.get("container") else (one.get("chapter", ""), one.get("title", ""))
    if part:
        yield (f"“{title}”. " if title else ""), False
    yield whole, True
    yield ". ", False
    if one.get("volume"):
        issue, pages = one.get("issue", ""), one.get("pages", "")
        yield f"{one['volume']}{f' ({issue})' if issue else ''}{f': {pages}' if pages else ''}. ", False
    imprint = ": ".join(filter(None, (one.get("place"), one.get("publisher"))))
    rest = [f"{one['edition']} ed" if one.get("edition") else "", imprint, "" if one.get("author") else date]
    if one.get("pages") and not one.get("volume"):
        rest.append(f"{'pp' if re.search(r'[-–,]', one['pages']) else 'p'}. {one['pages']}")
    rest += [f"ISBN {one['isbn']}" if one.get("isbn") else "", f"doi:{one['doi']}" if one.get("doi") else ""]
    rest += [f"Retrieved {one['access']}" if one.get("access") else "", one.get("url", "")]
    yield "".join(f"{words.rstrip('.')}. " for words in rest if words).rstrip(), False


def _german(one: Fields) -> Iterator[Piece]:
    yield (f"{one['author']}: " if one.get("author") else ""), False
    yield one.get("title", ""), True
    if one.get("container"):
        yield ". In: ", False
        yield one["container"], True
    issue = f", Nr. {one['issue']}" if one.get("issue") else ""
    volume = f". Band {one['volume']}" if one.get("volume") else ""
    imprint = ", ".join(filter(None, (one.get("publisher"), one.get("place"))))
    dated = " ".join(filter(None, (imprint, one.get("date"))))
    yield f"{volume}{issue}{f'. {dated}' if dated else ''}", False
    yield (f", S. {one['pages']}" if one.get("pages") else "") + ".", False
    yield (f" {one['url']}" if one.get("url") else ""), False


def _russian(one: Fields) -> Iterator[Piece]:
    yield (f"{one['author'].rstrip('.')}. " if one.get("author") else ""), False
    yield one.get("title", "") + (f" // {one['container']}" if one.get("container") else "") + ". ", False
    imprint = ": ".join(filter(None, (one.get("place"), one.get("publisher"))))
    yield ", ".join(filter(None, (imprint, one.get("date")))) + ".", False
    yield (f" Т. {one['volume']}." if one.get("volume") else ""), False
    yield (f" № {one['issue']}." if one.get("issue") else ""), False
    yield (f" С. {one['pages']}." if one.get("pages") else ""), False


def _other(one: Fields) -> Iterator[Piece]:
    yield (f"{one['author']}, " if one.get("author") else ""), False
    yield one.get("title", ""), not one.get("container")
    if one.get("container"):
        yield ", ", False
        yield one["container"], True
    volume = f"vol. {one['volume']}" if one.get("volume") else ""
    issue = f"no. {one['issue']}" if one.get("issue") else ""
    pages = f"p. {one['pages']}" if one.get("pages") else ""
    rest = (volume, issue, one.get("place"), one.get("publisher"), one.get("date"), pages)
    yield "".join(f", {words}" for words in rest if words) + ".", False


_STYLES: Sequence[tuple[re.Pattern[str], Callable[[Fields], Iterator[Piece]]]] = (
    (_ENGLISH, _english),
    (_GERMAN, _german),
    (_RUSSIAN, _russian),
    (_OTHER, _other),
)

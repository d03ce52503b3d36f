"""Words to make up works of, and the forms in which five languages cite them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Work:
    """An invented source: a book, an article with its pages, or an archival file."""

    kind: str
    family: str = ""
    given: str = ""
    title: str = ""
    rest: str = ""
    pages: tuple[int, int] = (1, 400)
    signature: str = ""

    @property
    def initials(self) -> str:
        return " ".join(f"{word[0]}." for word in self.given.split())


@dataclass(frozen=True)
class Language:
    """How a language cites: its words, and patterns with %a author, %i initials and name,
    %f surname, %t title, %s short title, %r imprint or journal, %p page."""

    surnames: tuple[str, ...]
    given: tuple[str, ...]
    heads: tuple[str, ...]
    tails: tuple[str, ...]
    imprints: tuple[str, ...]
    publishers: tuple[str, ...]
    journals: tuple[str, ...]
    archives: tuple[str, ...]
    book: str
    article: str
    forms: tuple[tuple[str, str], ...]
    page: str
    sheet: str
    ibids: tuple[str, ...]
    file_of: Callable[[random.Random], str]
    words: tuple[str, ...]
    see: str
    citing: str
    chapter: str
    join: str = ": "
    lower: bool = True

    def full(self, work: Work, chance: random.Random) -> str:
        """The source as it is first given."""
        if work.kind == "record":
            return f"{work.signature}{self.sheet}{chance.randint(1, 300)}"
        pattern = self.article if work.kind == "article" else self.book
        return self._filled(pattern, work, chance)

    def again(self, work: Work, chance: random.Random) -> dict[str, str]:
        """The forms in which it can be repeated, by what tells it from others."""
        if work.kind == "record":
            return {"full": self.full(work, chance)}
        found = {kind: self._filled(pattern, work, chance) for kind, pattern in chance.sample(self.forms, len(self.forms))}
        return found | ({"full": self.full(work, chance)} if chance.random() < 0.1 else {})

    def _filled(self, pattern: str, work: Work, chance: random.Random) -> str:
        page = str(chance.randint(*work.pages))
        by = f"{work.family} {work.initials}" if self.initials_last else f"{work.initials} {work.family}"
        values = {"%a": f"{work.given} {work.family}", "%i": by, "%f": work.family, "%t": work.title,
                  "%s": work.title.split(self.join)[0], "%r": work.rest, "%p": page}  # fmt: skip
        for key, value in values.items():
            pattern = pattern.replace(key, value)
        return pattern

    @property
    def initials_last(self) -> bool:
        return self.join == ". " and self.page.startswith(". ")

    def ibid(self, work: Work | None, chance: random.Random) -> str:
        """ "Ibid." with a page or sheet that the work has, or alone."""
        word = chance.choice(self.ibids)
        if chance.random() < 0.2:
            return word
        if work and work.kind == "record":
            return f"{word}{self.sheet}{chance.randint(1, 300)}"
        low, high = work.pages if work else (1, 300)
        return f"{word}{self.page}{chance.randint(low, high)}"

    def within(self, marked: str) -> str:
        """An "ibid." behind a semicolon begins with a small letter."""
        head, _, text = marked.partition("|")
        return f"{head}|{text[0].lower()}{text[1:]}" if self.lower else marked

    def nested(self, one: str, other: str) -> str:
        """A source that is cited from another; in Russian a sentence of its own."""
        return f"{one}{'.' if self.citing[0].isupper() else ','} {self.citing} {other}"

    def commentary(self, chance: random.Random) -> str:
        return chance.choice(self.words)

    def cross(self, chance: random.Random, number: int) -> str:
        return f"{self.chapter} {chance.randint(1, 9)}"


def book_of(language: Language, family: str, chance: random.Random) -> Work:
    """A book by this author."""
    place = chance.choice(language.imprints)
    title = f"{chance.choice(language.heads)} {place[0]}{language.join}{chance.choice(language.tails)}"
    return Work("book", family, _given(language, family), title)


def works(language: Language, chance: random.Random) -> Iterator[Work]:
    """New works without end; no two have one short title."""
    taken: set[str] = set()
    while True:
        if chance.random() < 0.2:
            signature = language.file_of(chance)
            if signature not in taken:
                taken.add(signature)
                yield Work("record", signature=signature)
            continue
        family, given = _author(language, chance)
        head, tail = chance.choice(language.heads), chance.choice(language.tails)
        place = chance.choice(language.imprints)
        short = f"{head} {place[0]}"
        if (family, short) in taken or any((family, f"{head} {other[0]}") in taken for other in language.imprints):
            continue
        taken.add((family, short))  # type: ignore[arg-type]
        title, year = f"{short}{language.join}{tail}", chance.randint(1925, 2023)
        if chance.random() < 0.3:
            low = chance.randint(1, 600)
            high = low + chance.randint(15, 40)
            rest = language.journals[0].format(chance.choice(language.journals[1:]), chance.randint(1, 90), year, low, high)
            yield Work("article", family, given, title, rest, (low, high))
        else:
            rest = language.publishers[0].format(place[1], chance.choice(language.publishers[1:]), year)
            yield Work("book", family, given, title, rest)


def _author(language: Language, chance: random.Random) -> tuple[str, str]:
    """An author; one surname belongs to one person."""
    family = chance.choice(language.surnames)
    return family, _given(language, family)


def _given(language: Language, family: str) -> str:
    return language.given[sum(map(ord, family)) % len(language.given)]


def _compound(*parts: str) -> tuple[str, ...]:
    """Surnames put together from beginnings and endings."""
    first, second = (part.split() for part in parts)
    return tuple(a + b for a in first for b in second)


def _places(text: str) -> tuple[tuple[str, str], ...]:
    return tuple(tuple(pair.split("|", 1)) for pair in text.split("; "))  # type: ignore[misc]


LANGUAGES: dict[str, Language] = {
    "en": Language(
        _compound("Al Bar Cal Dan Fen Gar Hal Mar Nor Per Ral Sal Tor Wal Wes Bel Col Dor Har Kel Lan Mel Pen Rad Sel Tal Wil Win", "bury cott dale ford grave ham kirk land mont ner pole ridge son thorpe well wick"),
        ("Alexander", "Catherine", "Roger", "Sheila", "Mark", "Lynne", "Donald", "Judith", "Peter J.", "Anna"),
        ("Peasants and Power in", "Bread and Authority in", "The Making of", "Workers against", "Faith and Reform in", "The Siege of", "Memories of", "Everyday Life in", "The Price of", "Law and Custom in"),
        ("A Social History of the War Years", "The Red Army and Its Soldiers", "Violence, Memory and the State", "Studies in Provincial Politics", "Nation and Empire at the Margins"),
        _places("Kursk|London; Smolensk|Oxford; Galicia|New York; Odessa|Cambridge; Siberia|Chicago; Kharkov|Princeton; Livonia|Bloomington; Tver|Ithaca"),  # type: ignore[arg-type]
        ("({}: {}, {})", "Faber", "Routledge", "Macmillan", "Harvard University Press", "Penguin"),
        ("{} {} ({}): {}–{}", "Slavic Review", "Past and Present", "The Journal of Modern History", "Kritika"),
        (),
        "%a, %t %r, %p", "%a, ‘%t’, %r",
        (("title", "%f, %s, %p"), ("name", "%f, op. cit., %p"), ("numbered", "%f, op. cit. (n. #), %p"), ("title2", "%a, %s, %p"), ("numbered2", "%f, %s (n. #), %p")),
        ", ", ", folio ", ("Ibid.",),
        lambda c: f"BA-MA RH {c.randint(19, 27)}-{c.randint(1, 99)}/{c.randint(1, 400)}",
        ("The point is disputed to this day.", "No figures were kept before the spring.", "Neither side was prepared for a long war.", "He never returned to the village."),
        "See", "quoted in", "Chapter",
    ),
    "de": Language(
        _compound("Alt Berg Brand Eich Fels Gross Hart Kalt Land Mühl Ober Reich Stein Wald", "bach baum burger felder heimer hofer mann meister müller ner richter schmidt winkler"),
        ("Dieter", "Christian", "Ulrike", "Hannes", "Christoph", "Sabine", "Karl", "Rolf-Dieter", "Gerd"),
        ("Herrschaft und Alltag in", "Krieg und Besatzung in", "Die Verwaltung von", "Bauern und Staat in", "Arbeit und Gewalt in", "Die Belagerung von", "Erinnerung an", "Hunger in"),
        ("Eine Gesellschaftsgeschichte", "Studien zur deutschen Politik", "Quellen und Befunde", "Zur Geschichte einer Region"),
        _places("Minsk|München; Pommern|Berlin; Wolhynien|Göttingen; Riga|Hamburg; Krakau|Stuttgart; Schlesien|Paderborn; Tirol|Wien"),  # type: ignore[arg-type]
        ("{0} {2}", "x"),
        ("in: {} {} ({}), S. {}–{}", "Vierteljahrshefte für Zeitgeschichte", "Historische Zeitschrift", "Geschichte und Gesellschaft"),
        (),
        "%a, %t, %r, S. %p", "%a, %t, %r",
        (("title", "%f, %s, S. %p"), ("name", "%f, a. a. O., S. %p"), ("numbered", "%f (wie Anm. #), S. %p"), ("numbered2", "%f, %s (wie Anm. #), S. %p"), ("title2", "%i, %s, S. %p")),
        ", S. ", ", Bl. ", ("Ebd.", "Ebenda"),
        lambda c: f"BArch, R {c.randint(1, 90)}/{c.randint(100, 9000)}",
        ("Die Angaben widersprechen sich.", "Belege dafür fehlen bis heute.", "Der Befehl wurde nie ausgeführt.", "Darüber ist nichts weiter bekannt."),
        "Vgl.", "zit. nach", "Kapitel", ". ",
    ),
    "ru": Language(
        _compound("Бел Вол Град Зим Кал Лаг Мор Пол Руд Сев Тих Хол", "анов ецкий енко ин кин ов овский унов ягин"),
        ("Иван Петрович", "Олег Витальевич", "Сергей Иванович", "Виктор Николаевич", "Андрей Борисович", "Николай Ильич"),
        ("Крестьянство и власть:", "Голод и война:", "Очерки истории города", "Партия и общество:", "Деревня в годы войны:", "Промышленность и труд:"),
        ("Исследования и материалы", "Проблемы социальной истории", "По документам местных архивов", "Опыт изучения"),
        _places("Тверь|М.; Самара|СПб.; Вологда|Л.; Курск|М.; Томск|Новосибирск; Пермь|Екатеринбург; Псков|М."),  # type: ignore[arg-type]
        ("{}: {}, {}", "Наука", "РОССПЭН", "Мысль", "Вече"),
        ("// {0}. {2}. № {1}. С. {3}–{4}", "Вопросы истории", "Отечественная история", "Российская история"),
        (),
        "%i %t. %r. С. %p", "%i %t %r",
        (("title", "%i %s. С. %p"), ("name", "%i Указ. соч. С. %p"), ("title2", "%i %s… С. %p")),
        ". С. ", ". Л. ", ("Там же",),
        lambda c: f"ГАРФ. Ф. {c.randint(100, 9999)}. Оп. {c.randint(1, 40)}. Д. {c.randint(1, 900)}",
        ("Точных данных об этом нет.", "Приказ не был исполнен.", "Причины этого неизвестны.", "Подсчитать потери не удалось."),
        "См.:", "Цит. по:", "глава", ". ", False,
    ),
    "pl": Language(
        _compound("Bor Dąb Gór Kos Lip Mak Now Ostr Pol Sok Wil Zar", "acki czyński eński icki kowski niewski owicz owski szewski"),
        ("Tomasz", "Andrzej", "Jerzy", "Stanisław", "Marcin", "Władysław"),
        ("Wojna i okupacja w mieście", "Władza i społeczeństwo w mieście", "Chłopi i dwory w ziemi", "Życie codzienne w mieście", "Głód i praca w ziemi"),
        ("Studium historyczne", "Szkice z dziejów społecznych", "Źródła i interpretacje", "Próba syntezy"),
        _places("Lwów|Warszawa; Łuck|Kraków; Radom|Poznań; Toruń|Wrocław; Lublin|Lublin; Zamość|Łódź"),  # type: ignore[arg-type]
        ("{0} {2}", "x"),
        ("„{}” {} ({}), s. {}–{}", "Kwartalnik Historyczny", "Przegląd Historyczny", "Dzieje Najnowsze"),
        (),
        "%a, %t, %r, s. %p", "%a, %t, %r",
        (("title", "%i, %s…, s. %p"), ("name", "%i, dz. cyt., s. %p"), ("title2", "%f, %s, s. %p")),
        ", s. ", ", k. ", ("Tamże", "Ibidem"),
        lambda c: f"AAN, MSZ, sygn. {c.randint(100, 9999)}",
        ("Liczby te są niepewne.", "Rozkazu nie wykonano.", "Relacje różnią się w szczegółach.", "Sprawa nie została wyjaśniona."),
        "Zob.", "cyt. za:", "rozdział", ". ",
    ),
    "fr": Language(
        _compound("Bel Char Dur Font Gar Lam Mar Mont Per Roch Val Vil", "aud bert court delle elle et ier in mier ot reau"),
        ("Nicolas", "Marc", "Pierre", "Annie", "Jean-Marie", "Sophie", "Henri"),
        ("La vie quotidienne à", "L’occupation de", "Paysans et pouvoir à", "La guerre et la faim à", "Mémoires de", "Le siège de"),
        ("Essai d’histoire sociale", "Une région dans la guerre", "Violences et mémoires", "Archives d’une crise"),
        _places("Lyon|Paris; Rouen|Paris; Arras|Lille; Nîmes|Toulouse; Dijon|Lyon; Vannes|Rennes"),  # type: ignore[arg-type]
        ("{}, {}, {}", "Seuil", "Fayard", "Gallimard", "Perrin"),
        ("{}, no {}, {}, p. {}-{}", "Annales", "Vingtième siècle", "Revue historique"),
        (),
        "%a, %t, %r, p. %p", "%a, « %t », %r",
        (("title", "%i, %s, op. cit., p. %p"), ("name", "%i, op. cit., p. %p"), ("title2", "%f, %s, p. %p"), ("numbered", "%i, op. cit. (n. #), p. %p")),
        ", p. ", ", f. ", ("Ibid.",),
        lambda c: f"AN, F/7/{c.randint(1000, 19999)}",
        ("Les chiffres restent incertains.", "L’ordre ne fut jamais exécuté.", "On n’en sait pas davantage.", "Les témoignages se contredisent."),
        "Voir", "cité par", "chapitre", ". ",
    ),
}  # fmt: skip

"""What a language says in footnotes: one table of words for each language."""

from __future__ import annotations

from dataclasses import dataclass

Forms = tuple[str, ...]


def forms(text: str) -> Forms:
    """The forms of a word as a tuple; a bar or a line's end divides them.

    >>> forms("ebd. | ebenda")
    ('ebd.', 'ebenda')
    """
    return tuple(form.strip() for form in text.replace("\n", "|").split("|") if form.strip())


def groups(text: str) -> tuple[Forms, ...]:
    """Forms of several words in order (the months, the seasons); a semicolon divides the words.

    >>> groups("spring; summer; autumn | fall; winter")[2]
    ('autumn', 'fall')
    """
    return tuple(forms(word) for word in text.split(";"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Gender:
    """Whom the words for "the same" stand for, and which names are women's.

    Of ``women`` and ``men`` an entry with a hyphen before it is how names end. What is a man's
    in one language and a woman's in another ("Andrea") tells nothing.
    """

    him: Forms
    her: Forms
    common: bool = False
    """Whether the word for a man stands for women as well."""
    women: Forms = ()
    """Of the given names those of women; the others are men's."""
    men: Forms = ()
    """Those that end as women's do, and are men's."""
    either: Forms = ()
    his_surnames: Forms = ()
    her_surnames: Forms = ()
    """How the surnames of men and of women end, where they differ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The words of one language as they are written in notes.

    Small letters are found in capitals too, capitals only as they stand, and so are
    single letters ("s." is not "S."). A space behind a full stop may be missing in
    the text ("a. a. O." is also "a.a.O.").
    """

    code: str
    name: str
    # repeating a source
    ibid: Forms
    idem: Forms
    op_cit: Forms
    loc_cit: Forms
    passim: Forms
    hereafter: Forms
    above: Forms
    below: Forms
    # leading to a source
    see: Forms
    opening: Forms
    """Words that lead to a source at the beginning of a note or a sentence only ("Likewise, …", "Źródło: …")."""
    citing: Forms
    reprinted: Forms
    available: Forms
    accessed: Forms
    # the day on which something was put on the web or last changed there
    online_since: Forms
    in_: Forms
    # persons
    editor: Forms
    translator: Forms
    interviewer: Forms
    # what stands before who asked or wrote it down, behind who told it; what somebody told, before his name
    recorded: Forms = ()
    told: Forms = ()
    honorific: Forms
    and_: Forms
    et_al: Forms
    anonymous: Forms
    given_names: Forms
    # the first of two surnames, where people have two
    surnames: Forms
    gender: Gender | None
    # what a work is, and its parts
    edition: Forms
    volume: Forms
    issue: Forms
    thesis: Forms
    forthcoming: Forms
    chapter: Forms
    table: Forms
    page: Forms
    folio: Forms
    column: Forms
    note: Forms
    here: Forms
    # dates
    months: tuple[Forms, ...]
    seasons: tuple[Forms, ...]
    circa: Forms
    not_after: Forms
    not_before: Forms
    before: Forms
    after: Forms
    until: Forms
    year_words: Forms
    no_date: Forms
    no_place: Forms
    # telling the language, and titles from names
    function_words: Forms
    letters: Forms
    title_words: Forms
    # telling sentences from references, where a stop ends nothing
    verbs: Forms
    abbreviation: Forms
    # kinds of records by the beginnings of their words, letters and to whom
    record: Forms
    letter: Forms
    # where a record lies, before the archive's name
    held: Forms
    # what somebody wrote or told the writer of the notes, and what he calls himself
    communication: Forms
    writer: Forms
    addressee: Forms
    # words in the names of newspapers, and newspapers of one word
    newspaper: Forms
    newspapers: Forms
    # what an entry of a reference work has before its title; acts of law, the gazettes
    # that print them, the official collections of decisions
    entry: Forms
    act: Forms
    gazette: Forms
    reports: Forms
    # institutions, by the beginnings of their words in small letters ("komitet" is also "Komitetu");
    # military units, ranks, and who holds a post and is written without his name
    body: Forms
    unit: Forms
    rank: Forms
    post: Forms
    # what an institution's siglum, never initials, has behind it ("CIA Director"), beside those
    behind_siglum: Forms
    # what somebody wrote, before its title ("my article “…”"), in whatever case
    piece: Forms
    # what reviews are called in a sentence
    review: Forms
    # what stands before a work and is by somebody else ("foreword to"); "my", "our"; what archives keep ("the
    # files in"), never a record's title; what somebody told, behind its signature
    foreword: Forms
    mine: Forms
    files: Forms
    testimony: Forms
    # what stands before the day of an entry in a diary ("entry for 12 May 1892")
    entry_of_day: Forms
    # in running text: what works are called before their titles, and what they stand in; what
    # has a name and is no source (films, speeches, operations); "entitled"; who writes, says and argues; who wrote a book ("the author of"); what people are ("director"); "according to"; "by"; what pictures are credited with; and
    # what lists of sources and of notes have over them; with what a work is said to be printed ("appeared in 1954"); "his", "her"
    book: Forms
    article: Forms
    collection: Forms
    periodical: Forms
    shown: Forms
    titled: Forms
    writes: Forms
    author: Forms
    office: Forms
    according: Forms
    by: Forms
    pictured: Forms
    sources: Forms
    notes: Forms
    appeared: Forms
    possessive: Forms
    # with what sentences begin before a person's name, and is no given name ("As Karl-Heinz Frieser wrote")
    leading: Forms
    # with what newspapers' names begin
    articled: Forms
    # for whom something is written ("an article for Past & Present"); empty where a case says so
    for_: Forms
    # of what the words for archives, libraries, museums and galleries are made, within longer words too ("Hauptstaatsarchiv")
    keeper: Forms

"""The people of an interview, where it was held and who keeps it."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import locators, tail
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun, parse_name
from edele_refs.parse.places import is_place
from edele_refs.parse.scan import Scan
from edele_refs.parse.unpublished import archival
from edele_refs.parse.unpublished.keepers import named_keeper
from edele_refs.values import Name


@cache
def _veiled() -> re.Pattern[str]:
    """"Frau M.", "Mrs. B.", "г-жа К.": somebody whose name is kept back."""
    titles = "|".join(re.escape(word) for word in words("honorific"))
    return long_pattern(rf"(?P<name>(?:{titles})\s(?:[^\W\d_a-zа-џґ]\.[\s-]?){{1,3}})(?=[\s,(;]|$)(?!\s?(?:(?:d[eiu]|van|von|der|den|te[rn]|della)\s){{0,3}}[^\W\d_a-zа-џґ][^\W\d_])")


@cache
def honorific() -> re.Pattern[str]:
    """"Frau", "Prof. Dr.": what stands before the name of somebody interviewed."""
    return long_pattern(rf"(?:(?:{'|'.join(re.escape(word) for word in words('honorific'))}|Dr\.|Prof\.|Mr\.?|Mrs\.?|Ms\.?)\s)+(?=[^\W\d_a-zа-џґ][\w.])")


@cache
def _half_veiled() -> re.Pattern[str]:
    """"Helga M.": of the surname no more than its first letter is told."""
    known = "|".join(re.escape(name) for name in words("given_names"))
    return long_pattern(rf"(?P<given>{known})\s(?P<family>[^\W\d_a-zа-џґ]\.)(?=[\s,(;]|$)(?!\s[^\W\d_a-zа-џґ])")


def veiled(scan: Scan, at: int, end: int) -> Span | None:
    """The name kept back that stands at ``at``."""
    found = _veiled().match(scan.text, at, end)
    return Span(found.start("name"), found.start("name") + len(found["name"].rstrip())) if found else None


@cache
def asked(codes: Codes) -> re.Pattern[str]:
    """The words before the name of whom one has asked, or of who asked."""
    return long_pattern(rf"(?:^|(?<=[\s,(]))(?P<word>{pattern('interviewer', codes)})\s?:?\s")


_BY = late_pattern(r"(?i)\b(?:by|von|durch|par|przez|por|conducted by|geführt von|провел\w*|przeprowadzony przez)\s*$")
_IN_TALK = late_pattern(r"(?i)(?:\b|^)(?:im\s(?:gespräch|interview)\smit|in\s(?:conversation|discussion)\swith|en\sconversation\savec|en\sconversación\scon|in\sconversazione\scon|w\srozmowie\sz|в\sбеседе\sс)\s*$")
"""“Egon Bahr im Gespräch mit Günter Gaus”: who is asked stands first."""
_HELD = r"(?:conducted|geführt|durchgeführt|recueillie?|enregistrée?|réalisée?|realizzata|condotta|realizad[ao]|feita|hecha|przeprowadzon[aye])"
_BY_AUTHOR = late_pattern(rf",?\s(?:{_HELD}\s)?(?:by|durch|von|par|przez|por|to|an|à|al|ao|all)[\s’'](?:the\s|den\s|die\s|l[’']|o\s|el\s|la\s)?(?:present\s)?(?:[Aa]uthor|Verf(?:asser(?:in)?|\.)|Autor(?:in)?|auteur|autora?)(?!\w)")
_AND_BY = late_pattern(rf"(?:,?\s(?:{_HELD}\s)?(?:by|von|durch|par|przez|por|da(?=\s[A-Z]))\s)")
# whom no language's given names tell, for the case they stand in ("z Anną Nowak") or for what follows ("John Smith to the author")
_CAPITALS = late_pattern(r"[^\W\d_a-zà-ÿа-џґ][^\W\d_]+(?:[\s-][^\W\d_a-zà-ÿа-џґ](?:\.|[^\W\d_]+)){1,3}(?=,|\s\(|$|\s(?:d[’'])?[a-zà-ÿа-яёіїєґ][’']?[a-zà-ÿа-яёіїєґ]{0,11}[\s’'.])")


def person_at(scan: Scan, at: int, end: int) -> NameRun | None:
    """The person or people whose names stand at ``at``, behind a title."""
    titled = honorific().match(scan.masked, at, end)
    at = titled.end() if titled else at
    bare = _CAPITALS.match(scan.masked, at, end)
    if (run := scan.names(at, end)) and not (bare and bare.end() > run.span.end and scan.masked[run.span.end - 1] == "."):
        return run  # of "Lucius D. Clay by Richard D. McKinzie" the surname does not stand first
    bare = bare or (_SURNAME.match(scan.masked, at, end) if titled else None)
    return NameRun(span := Span(*bare.span()), (parse_name(bare.group()),), (span,)) if bare else None


_SURNAME = late_pattern(r"[^\W\d_a-zà-ÿа-џґ][\w’-]+(?=,|\s\(|$)")
"""“Frau Müller”: behind a title a surname is enough."""


def _first_of(run: NameRun, masked: str) -> NameRun:
    """Of names joined by commas alone the first: "interview by Richard D. McKinzie, Northeast Harbor"."""
    if len(run.names) < 2 or masked[run.spans[-2].end : run.spans[-1].start] != ", ":
        return run
    return NameRun(run.spans[0], run.names[:1], run.spans[:1], run.weak)


def _ends_in_town(run: NameRun, masked: str) -> bool:
    """"Ruth Prawer, Tel Aviv": the town has the shape of a name."""
    return is_place(masked[slice(*run.spans[-1])])


def interviewed(draft: Draft, start: int, found: re.Match[str], end: int) -> int | None:
    """Put the people of an interview into the draft; where their names end (None: there are none)."""
    scan = draft.scan
    before = scan.names(start, found.start())
    before = before if before and found.start() - before.span.end < 4 else None
    by = bool(_BY.search(found.group()) or (before and _IN_TALK.search(found.group()))) and not _GRANTED.search(found.group())
    titled = honorific().match(scan.masked, found.end(), end)
    if half := _half_veiled().match(scan.text, titled.end() if titled else found.end(), end):
        spans = Span(*half.span())
        draft.put_names("author", NameRun(spans, (Name(half["family"], half["given"]),), (spans,)))
        stop = half.end()
    elif run := person_at(scan, at := _behind_description(draft, found.end(), end), end):
        run = _first_of(run, scan.masked) if by or _ends_in_town(run, scan.masked) else run
        stop = run.span.end
        run = run if by or not _OF.search(found.group()) else _asked_alone(draft, run)
        draft.put_names("interviewer" if by else "author", run)
        if at > found.end() and not honorific().match(scan.masked, found.end(), end):
            draft.put("note", Span(found.end(), at))
    else:
        return None
    if not by and found.group().endswith("of ") and (other := _other_at(scan, stop, end)):
        # "interview of A. A. Belkin of Vasilii Chuikov": he asks of whom "of" stands first
        draft.move("author", "interviewer")
        draft.put_names("author", other)
        return other.span.end
    if before:
        draft.put_names("author" if by else "interviewer", before)
    elif not by and (author := _BY_AUTHOR.match(scan.masked, stop, end)):
        stop = author.end()
    elif not by and (asking := _AND_BY.match(scan.masked, stop, end)) and (other := scan.names(asking.end(), end)):
        draft.put_names("interviewer", other)
        stop = other.span.end
    keep_words(draft, start, stop)
    return stop if by else put_born(draft, stop, end)


def put_born(draft: Draft, at: int, end: int) -> int:
    """Put when whom one has asked was born; where that ends."""
    born = _BORN.match(draft.scan.masked, at, end)
    if born is None:
        return at
    draft.put("note", Span(*born.span("born")), born["born"])
    return born.end()


_OF = late_pattern(r"\s(?:de|por|do|da)\s$")


def _asked_alone(draft: Draft, run: NameRun) -> NameRun:
    """"Entrevista de Ernesto Geisel a Maria Celina D’Araujo": behind "a" are those who asked."""
    if len(run.names) < 2 or draft.scan.masked[run.spans[0].end : run.spans[1].start] != " a ":
        return run
    draft.put_names("interviewer", NameRun(Span(run.spans[1].start, run.span.end), run.names[1:], run.spans[1:]))
    return NameRun(run.spans[0], run.names[:1], run.spans[:1])


_GRANTED = late_pattern(r"conce[db]ida|otorgada|rilasciata")
"""“Entrevista concedida por Ana Silva a João Costa”: it is given by who is asked."""
_DESCRIBED = late_pattern(r"(?:(?:the|a|an|the\sformer|former|ehemalig\w{2}|dem|der|бывш\w{2,4})\s)?(?:[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ][\w-]{2,}|\d{1,3}(?:-\w{1,3}|\.)?)(?:\s(?:[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ][\w-]*|\d{1,3}(?:-\w{1,3}|\.)?)){0,6}\s")


def _behind_description(draft: Draft, at: int, end: int) -> int:
    """Where a name begins that small words lead to: "Интервью с ветераном 2-й ударной армии Н. И. Крутиковым"."""
    found = _DESCRIBED.match(draft.scan.masked, at, end)
    return found.end() if found and draft.scan.names(found.end(), end) else at


_BORN = late_pattern(r",\s(?P<born>1[89]\d\d\s(?:г\.\s?р(?:ожд)?|р\.\s?н)\.|(?:born|b\.|geb\.|Jg\.|Jahrgang|ur\.|nar\.|née?\sen|\*)\s(?:in\s|w\s)?1[89]\d\d)(?=,)")
"""When whom one has asked was born: ", 1924 г. р."."""


def _other_at(scan: Scan, at: int, end: int) -> NameRun | None:
    """Who stands behind another "of" or "with"."""
    found = _ANOTHER.match(scan.masked, at, end)
    return scan.names(found.end(), end) if found else None


_ANOTHER = late_pattern(r"\s(?:of|with)\s(?=[^\W\d_a-z])")


def asked_by(draft: Draft, start: int, end: int) -> int:
    """Put who asked, where he is named behind the day (", 12 May 1998, by Jane Smith"); where the interview ends before him."""
    by = _AND_BY.match(draft.scan.masked, start, end)
    run = draft.scan.names(by.end(), end) if by else None
    page = _PAGE_LAST.fullmatch(draft.scan.masked, run.span.end, end) if run else None
    if by is None or run is None or page is None or "interviewer" in draft.values:
        return end
    draft.put_names("interviewer", run)
    draft.locator = Span(*page.span("page")) if page["page"] else draft.locator
    return by.start()


def before_author(scan: Scan, start: int, end: int) -> int:
    """Where an interview ends before the words that the author asked: "…, June 1996, conducted by the author"."""
    last = _AUTHOR_LAST.search(scan.masked, start, end)
    return last.start() if last else end


_AUTHOR_LAST = late_pattern(rf"{_BY_AUTHOR.pattern}$")
_PAGE_LAST = late_pattern(r"(?:,\s(?P<page>(?:(?:pp?|transcript)\.?\s)?\d{1,4}(?:[–-]\d{1,4})?))?")
_RECORDED = late_pattern(r",\s(?:(?:tape|audio|digital|video)\s?recording|tape|transcript|typescript|notes)(?:,?\s(?:in|held\sby)\s(?:the\s)?(?:author[’']s?|my|author)(?:\s(?:possession|files|collection|archive))?)?$|,\s(?P<written>Transkript|Tonband(?:aufnahme|aufzeichnung)?|Mitschrift|Gesprächsnotiz|Gedächtnisprotokoll)(?:,\s(?P<place>(?:S|pp?)\.\s\d{1,4}(?:[–-]\d{1,4}|\sff?\.?)?))?$|,\s(?P<kept>(?:w|ve?|у|в)\s(?:zbiorach|archivu|archiwum|posiadaniu|архиве|архіві)\s(?:autor\w{0,3}|автор\w{0,3}))$|\s\([^()\d]{3,40}(?:autor\w{0,3}|author|Verf\w*\.?|auteur|автор\w{0,3})[^()\d]{0,20}\)$")
"""What it was recorded on, or who keeps it: ", tape recording", "(w zbiorach autora)"."""


def keeper(draft: Draft, start: int, end: int) -> int:
    """Put the archive behind an interview into the draft; where the interview ends before it."""
    scan = draft.scan
    kept = next((s for s in scan.signatures_in(start, end) if s.archive and not s.carried), None)
    if kept is not None:
        archival.put_signature(draft, kept)
        placed = locators.at_end(scan.masked, kept.end, end, scan.codes)
        draft.locator = draft.locator or (placed.span if placed else None)
        end = kept.span.start
        while end > start and scan.text[end - 1] in " ,;(":
            end -= 1
    else:
        end = named_keeper(draft, start, end)
    recorded = _RECORDED.search(scan.masked, start, end)
    if recorded is None:
        return end
    medium = Span(recorded.start() + 2, recorded.end())
    draft.locator = Span(*recorded.span("place")) if recorded["place"] else draft.locator
    if scan.masked[recorded.start()] == "," and not (recorded["kept"] or recorded["written"]):
        draft.put("medium", medium)
    return recorded.start()


def keep_words(draft: Draft, start: int, end: int) -> None:
    """The words that name an interview, where they say more than the two people ("Author’s interview with X")."""
    if {"author", "interviewer"} <= draft.values.keys():
        return
    first = asked(draft.scan.codes).search(draft.scan.masked, start, end)
    kept = draft.scan.masked.rfind(", ", start, first.start() + 1 if first else start)
    if kept >= 0 and any(char.isdigit() for char in draft.scan.masked[start:kept]):
        start = kept  # what is called by a number lies there, and is no part of what was asked
    if heading := draft.scan.text[start:end].strip(" ,;:"):
        draft.values["heading"] = heading


def interview_with(scan: Scan, start: int, end: int, name: Span) -> Draft:
    """An interview with somebody whose name is kept back, and its day and place."""
    draft = Draft(scan, start, end, type="interview")
    draft.put_literals("author", [name])
    keep_words(draft, start, name.end)
    at = name.end
    tail.peel(draft, at, end, tail.RECORD_PEELERS)
    day = scan.dated_within(at + 1, end)
    if day and "issued" not in draft.values:
        draft.put("issued", day.span, day.date)
    place_of_event(draft, at)
    return draft


def place_of_event(draft: Draft, start: int) -> None:
    """The town that stands behind the person interviewed."""
    found = _TOWN.match(draft.scan.masked, start, draft.end)
    if not found and (day := draft.place_of("issued")):
        closed = draft.scan.text[day.end : day.end + 1] == ")"
        found = _TOWN_IN.search(draft.scan.masked, start, day.start) if closed else _TOWN_BEHIND.match(draft.scan.masked, day.end, draft.end)
    town = _whole_place(draft, Span(*found.span(found.lastgroup or "place"))) if found else _town_last(draft)
    kept = draft.place_of("archive")
    if town and not (kept and kept.start < town.end and town.start < kept.end):
        draft.put("event-place", town)


def _whole_place(draft: Draft, town: Span) -> Span:
    """The town with what tells where it lies, if the day follows: "Wetumpka, Alabama, February 6, 1992"."""
    day = draft.place_of("issued")
    further = _LIES_IN.match(draft.scan.masked, town.end, day.start) if day else None
    return Span(town.start, further.end()) if day and further and day.start - further.end() < _TO_DAY else town


_TO_DAY = 3
"""Characters between a place and its day: a comma, a blank, or a bracket."""
_LIES_IN = late_pattern(r"(?:,\s(?:[A-Z]\.\s?[A-Z]\.|[^\W\d_a-z][\w’'-]+\.?(?:\s[^\W\d_a-z][\w’'-]+){0,2})){1,3}(?=,?\s|\s\()")


def _town_last(draft: Draft) -> Span | None:
    """The town behind the day: "przeprowadzony przez autorkę 15 III 2001, Łódź"."""
    day = draft.place_of("issued")
    found = _LAST_TOWN.match(draft.scan.masked, day.end, draft.end) if day else None
    return Span(*found.span("place")) if found and is_place(found["place"]) else None


_TOWN = late_pattern(r"[,.]\s(?P<place>(?:St\.?\s|(?:[гcсмдпх]|пос|дер|ст|хут|смт|пгт|аул)\.\s)?[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_]+){0,2}(?:\s[a-z]\.\s?(?:d\.\s?)?[A-Z]\w{0,6}\.?|/[A-Z]\w*\.?)?)(?=,\s|\s\(|\s\d{1,2}[.\s])|,\s(?P<called>(?:[гcсмдпх]|пос|дер|ст|хут|смт|пгт|аул)\.\s[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_]+){0,2})(?=\.\s)")
"""“Ostrava 12. 5. 2004”, “г. Нижний Тагил. Записал …”: before the day, or by the word for what it is."""
_LAST_TOWN = late_pattern(r"(?:\s[rгр]\.)?,\s(?P<place>[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_a-z][^\W\d_]+)?)\.?$")
_TOWN_IN = late_pattern(r"\((?P<place>[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_]+){0,2}),\s$")
_TOWN_BEHIND = late_pattern(r",?\s(?:in|à|a|w|we|v|в|en|em|te)\s(?P<place>[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_a-z][^\W\d_]+)?)(?=[,.;]|\s\(|$)")

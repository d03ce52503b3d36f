"""Who wrote to whom: "Kononov to Nicolaevsky", "56. ID, Ic, an Generalkommando XVII. A.K."."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun, is_institution, names_at, parse_name
from edele_refs.parse.scan import Scan

_KINDS = "|".join(words("letter"))
_ADDRESSEE = "|".join(sorted(words("addressee"), key=len, reverse=True))
_FROM = "from|von|de|от|di|від|od|van"
_DATIVE = r"\s[–—]\s(?=(?:[А-ЯІЇЄҐ]\.\s?){0,2}[А-ЯІЇЄҐ][а-џґ’'-]{2,24}(?:у|ю|ой|ии|ові|еві)(?=\s?[:,.«(]|\s\d|$))"
"""A dash before a name in the dative: "Л. Берия – И. Сталину: «О положении …»"."""
_TO = late_pattern(rf"(?:,?\s(?:{_ADDRESSEE})\s|{_DATIVE})")
_LETTER = late_pattern(rf"(?:[Tt]he\s)?(?P<genre>{_KINDS}|[Mm]emo(?:randum)?|Airgram)(?:\s(?:{_FROM}|of(?=\s[^\W\d_a-z][^,;()\d]{{1,50}}\sto\s[^\W\d_a-z]))\s|[,:]\s(?=[^\W\d_a-z]))")
# "Schreiben Himmlers an Greifelt": names inflected within a description are its title
_DESCRIBED = late_pattern(rf"(?:{_KINDS})\s(?:de[sr]\s)?(?!(?:{_FROM}|to)\s)[^\W\d_a-z]")
_ADDRESSED = late_pattern(rf"(?P<genre>{_KINDS})\s(?:{_ADDRESSEE})\s")
_SUBJECT = late_pattern(r",\s(?:Betr|betr|Re|re|subject|Subject)\b|,\s(?=[„“‘«\"])|,?\s(?=␟)|:\s")


def read_letter(draft: Draft, start: int, end: int) -> int:
    """"Kononov to Nicolaevsky", "21 ID, Ic, to Generalkommando LIV. A.K, Betr.: …"."""
    scan = draft.scan
    if _DESCRIBED.match(scan.masked, start, end):
        return start
    if at := _to_whom(draft, start, end) or _again_to(draft, start, end):
        return at
    genre = _LETTER.match(scan.masked, start, end)
    first = genre.end() if genre else start
    for found in _TO.finditer(scan.masked, first, end):
        last = _addressee(scan, found.end(), end)
        last = _with_its_place(scan, first, found, last)
        within = _IN_LETTER.search(scan.masked, first, found.start()) or _behind_name(scan, first, found.start())
        sender = _without_post(scan, first, within.start() if within else found.start())
        reader = _without_post(scan, found.end(), last)
        if _REPORT.search(scan.masked, first, sender):
            return start
        if _writes(scan, first, sender) and _writes(scan, found.end(), reader):
            _put_person(draft, "author", first, sender)
            _put_person(draft, "recipient", found.end(), reader)
            behind = _kind_behind().match(scan.masked, last, end)
            for said in (genre, within, behind):
                draft.put("genre", Span(*said.span("genre")) if said and said["genre"] else None)
            draft.put("note", Span(*behind.span("note")) if behind and behind["note"] else None)
            draft.flags.add("letter")
            if all(name.family or _SOVEREIGN.fullmatch(name.literal) for key in ("author", "recipient") for name in draft.names_of(key)):
                draft.flags.add("personal")
            return behind.end() if behind else last
    return start


def _without_post(scan: Scan, start: int, end: int) -> int:
    """Where somebody's name ends before his post in a bracket: "Trevelyan (Cairo) to Foreign Office"."""
    post = _POST.search(scan.masked, start, end)
    run = _person(scan, start, post.start()) if post and post.start() > start else None
    return post.start() if post and run and run.span.end == post.start() and not is_office(scan.text[start : post.start()]) else end


_POST = late_pattern(r"\s\([A-Z][^\W\d_]{2,20}(?:[\s-][A-Z][^\W\d_]{2,20})?\)$")
_IN_LETTER = late_pattern(rf"\s(?:in\s(?:einem|seinem|ihrem|dem|a|his|her|its|un|una|uno)|dans\s(?:une|un|sa|son|la|le)|en\s(?:una|su)|[wvву]|numa|em)\s(?P<genre>{_KINDS})$")
"""“Friedrich Meinecke in einem Brief an Walter Goetz”: what was written."""
_WITH_KIND = late_pattern(rf"[,:.]?\s(?P<genre>{_KINDS}|[Mm]emorandum|(?<=,\s)(?:report|note|minute|cable|telegram|dispatch|despatch))$")
"""“Eugen Bolz, Schreiben an das Staatsministerium”, “Paul Anderson letter to John Randle”: the same behind who wrote it."""
_REPORT = long_pattern(rf"[^\W\d_]{{2}}[,:]\s(?:{'|'.join(word for word in words('record') if word not in words('letter'))})(?:\s(?:del|dell[’']|di|vom|of|du|от|від|z)\s?\d[^,;()]{{3,30}})?$")
"""“F. Foscari, Relazione al Senato”: what somebody reported is the title, and to whom belongs to it."""


def _behind_name(scan: Scan, start: int, end: int) -> re.Match[str] | None:
    found = _WITH_KIND.search(scan.masked, start, end)
    return found if found and _is_named(scan, start, found.start()) else None


_ADDRESSED_TO = late_pattern(rf"\.?\s\((?:{'|'.join(form for form in words('addressee') if form.endswith(':'))})\s")


def read_addressed(draft: Draft, start: int, end: int) -> tuple[int, int] | None:
    """Put whom a bracket names into the draft: "Смирнов А. (адресат: Белов К. П.)"; what is left to read.

    Where nothing but who wrote stands before it, that is put in too.
    """
    scan = draft.scan
    found = _ADDRESSED_TO.search(scan.masked, start, end)
    bracket = scan.bracket_around(found.end()) if found else None
    if found is None or bracket is None or bracket.end > end or scan.masked[bracket.end : end].strip(" ,."):
        return None
    _put_person(draft, "recipient", found.end(), bracket.end - 1)
    draft.flags.add("letter")
    stop = found.start() + (scan.masked[found.start()] == "." and scan.masked[found.start() - 2] in " .-")
    sent = _SENT.search(scan.masked, start, stop)
    draft.put("genre", Span(*sent.span("genre")) if sent else None)
    stop = sent.start() + 1 if sent else stop
    run = scan.names(start, stop)
    alone = run is not None and not scan.masked[run.span.end : stop].strip(" .")
    if alone or (is_office(scan.masked[start:stop]) and ". " not in _INITIALS.sub("", scan.masked[start:stop])):
        _put_person(draft, "author", start, stop)
        start = stop
    if all(name.family for key in ("author", "recipient") for name in draft.names_of(key)):
        draft.flags.add("personal")
    return start, stop


_INITIALS = late_pattern(r"(?<!\w)\w\.\s?")
_SENT = late_pattern(rf"[.,]\s(?P<genre>{_KINDS})$")


def _to_whom(draft: Draft, start: int, end: int) -> int | None:
    """"Brief an Max Weber": who wrote it is not said, and he whom it names did not."""
    scan = draft.scan
    found = _ADDRESSED.match(scan.masked, start, end)
    last = _addressee(scan, found.end(), end) if found else start
    if not found or not _writes(scan, found.end(), last):
        return None
    _put_person(draft, "recipient", found.end(), last)
    draft.put("genre", Span(*found.span("genre")))
    draft.values["heading"] = scan.text[start:last]
    draft.flags |= {"letter", "personal"} if all(n.family for n in draft.names_of("recipient")) else {"letter"}
    return last


def _again_to(draft: Draft, start: int, end: int) -> int | None:
    """"Id. a Francesco Castrino": he who wrote the one before wrote to somebody else."""
    found = _ONLY_TO.match(draft.scan.masked, start, end) if "idem" in draft.flags and "author" not in draft.values else None
    last = _addressee(draft.scan, found.end(), end) if found else start
    run = draft.scan.names(found.end(), last) if found else None
    if run is None or run.span.end != last:
        return None
    draft.put_names("recipient", run)
    draft.flags |= {"letter", "personal"}
    return last


_ONLY_TO = late_pattern(rf"(?:{_ADDRESSEE})\s(?=[^\W\d_a-zà-ÿа-џґ])")


@cache
def _kind_behind() -> re.Pattern[str]:
    """"Linlithgow to Amery, telegram, …", "Amery to Linlithgow, private, …": what was sent, and for whose eyes."""
    secret = r"(?:most\s|top\s)?(?:private|secret|confidential|personal)(?:\sand\s(?:secret|confidential|personal))?"
    return re.compile(rf"[,]?\s\(?(?:(?P<genre>{_KINDS})|(?P<note>{secret}))\)?(?=[,.;]|\s*$)", re.IGNORECASE)


def names_alone(scan: Scan, start: int, end: int) -> bool:
    """Whether nothing but a name or an office, the word for an addressee and another stands here: "Harker to Vivian", "Consul Thompson to Eden"."""
    found = _TO.search(scan.masked, start, end)
    return found is not None and _is_named(scan, start, found.start()) and _is_named(scan, found.end(), end)


def _person(scan: Scan, start: int, end: int) -> NameRun | None:
    """Who stands here; a word of titles is a surname too, where it closes a name: "Walter White to Eleanor Roosevelt"."""
    run = scan.names(start, end)
    whole = scan.text[start:end].rstrip(" ,")
    if run is None and _WORD_SURNAMES.fullmatch(whole):
        span = Span(start, start + len(whole))
        return NameRun(span, (parse_name(whole),), (span,), weak=True)
    if run is not None or not 1 <= whole.count(" ") < _FEW_WORDS:
        return run
    found = names_at(f"{whole}, A")
    if found is None or found.span.end != len(whole) or not found.names[0].given:
        return None
    return NameRun(Span(start, start + len(whole)), found.names, (Span(start, start + len(whole)),), found.weak)


_FEW_WORDS = 4
_WORD_SURNAMES = late_pattern(r"(?:(?:Sir|Lord|Bonar|(?:[A-Z]\.\s?){1,3})\s?)?(?:Law|French|White|England|Church|Power|Street|Page|North|Home)")
"""“Kitchener to French”, “White to Salisbury”: between two people a word of the language is a surname."""


def _is_named(scan: Scan, start: int, end: int) -> bool:
    run = _person(scan, start, end)
    return (run is not None and run.span.end == end) or is_office(scan.masked[start:end])


def full_names(scan: Scan, start: int, end: int) -> bool:
    """Whether he who wrote and whom he wrote to have given names."""
    runs = [run for at in (start, *(m.end() for m in _TO.finditer(scan.masked, start, end))) if (run := scan.names(at, end))]
    return len(runs) == 2 and all(run.names[0].given for run in runs)


_MORE = late_pattern(r",\s(?=(?:Abt\.?\s)?I[a-d]\b|SS-|(?:and|und)\s)")


def _addressee(scan: Scan, start: int, end: int) -> int:
    """Where the addressee ends: at the subject, or at the first comma that no section follows."""
    subject = _SUBJECT.search(scan.masked, start, end)
    last = subject.start() if subject else end
    comma = next((m for m in re.compile(r",\s").finditer(scan.masked, start, last) if not _MORE.match(scan.masked, m.start())), None)
    return comma.start() if comma else last


def _with_its_place(scan: Scan, start: int, to: re.Match[str], last: int) -> int:
    """Where the addressee ends with his place, if the one who wrote has his: "District Commissioner, Kisumu, to Provincial Commissioner, Nyanza"."""
    both = "," in scan.masked[start : to.start()] and to.group().startswith(",") and is_office(scan.text[start : to.start()]) and is_office(scan.text[to.end() : last])
    place = _ITS_PLACE.match(scan.masked, last) if both else None
    return place.end() if place else last


_ITS_PLACE = late_pattern(r",\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}(?=,\s\d|,?\s?$)")


def _put_person(draft: Draft, variable: str, start: int, end: int) -> None:
    scan = draft.scan
    run = _person(scan, start, end)
    sovereign = _SOVEREIGN.fullmatch(scan.text[start:end].strip(" ,"))
    certain = run is not None and not run.weak and bool(run.names[0].given) and not _RANK.match(scan.text, start)
    if run and not sovereign and not scan.text[run.span.end : end].strip(" ,.") and (certain or not is_office(scan.text[start:end])):
        draft.put_names(variable, run)
    else:
        draft.put_literals(variable, [draft.trimmed(variable, Span(start, end))])


def _writes(scan: Scan, start: int, end: int) -> bool:
    """Whether a person or an office may be what stands here."""
    text = scan.text[start:end].strip()
    run = _person(scan, start, end)
    if _SOVEREIGN.fullmatch(text):
        return True
    if text.isdigit() or (run and _TITLED.match(scan.masked, run.span.end, end)):
        return False  # "dal 1786 al 1829"
    capital = bool(text) and (text[0].isupper() or text[0].isdigit() or _THE_OFFICE.match(text) is not None or _HONOURED.match(text) is not None)
    return capital and "␟" not in scan.masked[start:end] and (is_office(text) or run is not None or not text[0].isupper())


HONOURS = frozenset("abbé l’abbé l'abbé chanoine comte vicomte marquis baron fray frei fra don doña donna dom padre sor suor sir mgr abate conte barone cardinale cavaliere duca marchese monsignor monsignore signor conde duque cardenal obispo ks. kard.".split())
_HONOURED = late_pattern(rf"(?:{'|'.join(map(re.escape, sorted(HONOURS)))}|l[’']abbé)\s[^\W\d_a-zà-ÿ]")
"""Somebody by a title in small letters: "Cromberger a fray Juan de Zumárraga"."""
_REIGNS = r"(?:Kaiser(?:in)?|König(?:in)?|Kurfürst(?:in)?|Herzog(?:in)?|Landgraf|Landgräfin|Markgraf|Pfalzgraf|Papst|Erzherzog(?:in)?|King|Queen|Emperor|Pope|Elector)"
_SOVEREIGN = late_pattern(rf"{_REIGNS}\s[^\W\d_a-z][^\W\d_A-Z]{{2,14}}(?:\s(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI)\.?)?(?:\s(?:von|of)\s[^\W\d_a-z][^\W\d_]{{2,20}})?|" r"(?:[^\W\d_a-z][^\W\d_A-Z]{2,14}\s)?[^\W\d_a-z][^\W\d_A-Z]{2,12}(?:[\s-][^\W\d_a-z][^\W\d_A-Z]{2,12})?\s(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI)\.?")
"""“Henri IV à Sully”: who reigns has a number and no surname."""
_TITLED = late_pattern(r"(?::\s|,\s[^\W\d_a-z]).*\s[^\W\d_A-ZÀ-ÞА-Я]+$")
"""Behind a name the words of a title: "Henry Ashworth: Recollections of", before "a Spinner"."""
_THE_OFFICE = late_pattern(r"the\s[A-Z][\w’-]+(?:\s(?:of|for|the|and)\s[A-Z][\w’-]+|\s[A-Z][\w’-]+){0,4}$")
"""Somebody by his office: "Rostow to the President"."""


_RANK = late_pattern(
    r"(?:SS|SD|Ic|Ia|Abt\.|Abwehr|Sonderführer|Hauptmann|Oberst|Major|Leutnant|Oberleutnant|General\sder\s(?:Infanterie|Artillerie|Kavallerie|Panzertruppen?|Gebirgstruppen?|Flieger|Flakartillerie|Pioniere|Nachrichtentruppen?|Waffen-SS|Polizei)|General(?!e?s?\s[a-zà-ÿ])\w*|SS-\w+|Brigadier|Lieutenant|Field[\s-]Marshal|(?:Rear[\s-]|Vice[\s-])?Admiral|Commodore|(?:Wing\s)?Commander|Captain|Colonel|Lt\.|Capt\.|Col\.|Gen\.|Dr\.|Prof\.|"
    r"\d{1,3}\.?\s?(?:I\.?\s?D|ID|PD|PzD|AK|A\.\s?K|AOK|Inf|Pz|Geb|Jg|(?:Infanterie|Panzer|Gebirgs|Jäger|Sicherungs|Kavallerie|Grenadier|Flak|Armee|Reserve|Feldausbildungs)[\w-]*|Division|Brigade|Regiment|Armee|Korps)\b|Ambassador|Secretary of|Consul|(?:Arch)?[Bb]ishop|Bischof|Erzbischof|Kardinal|Cardinal|Nuntius|Botschafter|Gesandter|Staatssekretär|Reichsführer|(?:Ober|Regierungs|Polizei|Land(?:es|tags)|Bezirks|Reichs(?:tags)?|Kammer)(?:bürgermeister|präsident)(?:en)?|Bürgermeisters?|Landrats?|генерал|полковник|майор|капитан)(?!\w)"
)


@lru_cache(maxsize=4096)
def is_office(text: str) -> bool:
    """Whether words name an office, a unit or somebody by rank: who may have written a record.

    >>> is_office("294. ID"), is_office("Sonderführer Gross"), is_office("Russia at War")
    (True, True, False)
    """
    return bool(_RANK.match(text)) or is_institution(text)


def office_at(scan: Scan, at: int) -> bool:
    """Whether an office stands here, with a delimiter close behind it."""
    return _is_headed_by_office(scan.text[at : at + 80])


@lru_cache(maxsize=4096)
def _is_headed_by_office(text: str) -> bool:
    chunk = re.split(r"[,:;]\s", text)[0]
    return len(chunk) < 80 and (bool(_RANK.match(chunk)) or (len(chunk.split()) < 8 and is_office(chunk)))

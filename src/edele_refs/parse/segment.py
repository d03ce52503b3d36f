"""Where references begin and end in a note, and what is the author's prose.

A note is cut wherever a reference might begin or end: at semicolons, between
sentences, behind words such as "See". Each stretch between two cuts gets points for
what speaks for one reference (a name at its head, one imprint or signature, a page at
its end) and against it (a second imprint, finite verbs, a small letter at its head);
the division of the note with the most points is taken. Prose has no points.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.model import Span
from edele_refs.parse import locators
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.letters import is_office
from edele_refs.parse.names import NameRun
from edele_refs.parse.scan import Scan
from edele_refs.titles import shortens


@dataclass(frozen=True, slots=True)
class Known:
    """What the document has cited in full: it tells a short form from prose."""

    titles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def has(self, run: NameRun) -> bool:
        """Whether one of these names is known."""
        return any((name.family or name.literal).casefold() in self.titles for name in run.names)

    def shortened(self, run: NameRun, title: str) -> bool:
        """Whether the words behind a known name shorten one of its titles."""
        known = [t for name in run.names for t in self.titles.get((name.family or name.literal).casefold(), ())]
        return any(shortens(title, full) >= 0.8 for full in known)


@dataclass(frozen=True, slots=True)
class Cut:
    """A place where a reference may begin (``after`` delimiters) or end (``before`` them)."""

    before: int
    after: int
    kind: str


_ABBREVIATION = re.compile(
    r"(?:\b[^\W\d_]|\b[IVXL]+|\b(?:vol|vols|no|nos|nr|nrs|pp|ed|eds|edn|fol|fols|ff|cf|vgl|op|cit|art|trans|transl|St|Dr|Prof|Bd|Bde|Hg|Hrsg|hg|hrsg|Abt|Anm|Fn|"
    r"Bl|Jg|Aufl|Kap|Dok|bes|insb|ebd|Ebd|ders|Ders|dies|Dies|Betr|betr|geb|gest|Inf|Div|Pz|Kd|mot|gen|Gen|Lt|Capt|Col|Maj|Jr|Sr|Ph|vs|ca|z|bzw|usw|"
    r"Кн|кн|оп|Оп|ф|Ф|д|Д|л|Л|лл|Лл|с|С|стр|См|см|ср|Ср|т|Т|тт|вып|Вып|изд|Изд|ред|сост|отв|пер|Пер|гл|ст|им|ун-т|канд|ист|наук|дис|автореф|СПб|Пг|"
    r"sygn|t|k|s|w|wyd|oprac|red|zob|Zob|por|Por|dz|cyt|tłum|Arch|arch|nat|coll|éd|dir|trad|chap|ibid|Ibid|id|Id|busta|fasc|cat|reg|cfr|Cfr|voll|"
    r"Add|MS|Mss|Rev|Hist|Univ|Suppl|Ser|Akad|Sov|Diss|masch|unveröff|Sp|Rs|usf|u|a|O|al|sq|sqq|viz|Viz|Srov|roč|č|str|Ms|Kt|Fasz|Nr|No|"
    r"док|Док|спр|арк|зв|об|кн|прим|Прим|указ|Указ|соч|Соч|цит|Цит|тыс|млн|р|рр|г|гг|gg|kn|Kn|izd|red|per))\.$"
)


def cuts(scan: Scan, known: Known, seen: Evidence, start: int, end: int) -> list[Cut]:
    """All cuts between ``start`` and ``end``, these two included."""
    found = {start: Cut(start, start, "edge"), end: Cut(end, end, "edge")}
    for low, high, kind in _delimiters(scan, known, seen, start, end):
        if start < high < end or (start < low < end):
            known = found.get(high)
            if known is None or known.kind in ("stop", "and"):
                found[high] = Cut(low, high, kind)
    return sorted(found.values(), key=lambda cut: (cut.after, cut.before))


_STOPS = re.compile(r"(?P<closed>(?<=␟)[”’»\"“]\s+)(?=[A-ZÀ-ÞА-Я])|(?P<semi>;\s*(?:(?:and|und|sowie|et|и|а также|oraz|e|y|i)\s)?)|(?P<stop>[.?!…]['’”“»\"]?\)?\s+)(?=[^\s])|(?P<and>,?\s(?:and|und|sowie|oraz|а также|et|e|y|и|i)\s)")
_COLON = re.compile(r":\s")


def _delimiters(scan: Scan, known: Known, seen: Evidence, start: int, end: int) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    whole = [(b.start, b.end) for b in scan.brackets] + [(s.span.start, s.end) for s in scan.signatures if not s.carried]
    for match in _STOPS.finditer(scan.masked, start, end):
        kind = match.lastgroup or "stop"
        if any(low < match.start() < high - 1 for low, high in whole) or _goes_on(scan, match.end()):
            continue
        if kind == "stop" and not _sentence(scan, match):
            continue
        if kind == "and" and not _between_references(scan, match, end):
            continue
        if kind == "closed" and not _sentence_closed(scan, match, end):
            continue
        low = match.start() + (len(match.group().rstrip()) if kind in ("stop", "closed") else 0)
        found.append((low, match.end(), kind))
    for signal in scan.signals:
        if start <= signal.start < end:
            found += _around_signal(scan, signal, start, end)
    found += _after_place(scan, start, end)
    leads = [cut for cut in _leads(scan, known, start, end) if not any(low < cut[1] < high - 1 for low, high in whole)]
    begins = [start, *(c[1] for c in found)]
    found = [c for c in found if c[2] != "closed" or not _within_reference(scan, seen, [b for b in begins if b != c[1]], c[0])]
    return found + [cut for cut in leads if not _within_reference(scan, seen, begins, cut[1])]


def _within_reference(scan: Scan, seen: Evidence, begins: Sequence[int], at: int) -> bool:
    """Whether a reference that began at one of ``begins`` still goes on at ``at``."""
    done = max((c.end for c in seen.cores if c.end <= at), default=-1)
    return any(done <= begin < at and _is_headed(scan, begin, at) for begin in begins)


def _is_headed(scan: Scan, begin: int, at: int) -> bool:
    """Whether what stands at ``begin`` looks like the head of a reference."""
    run = scan.names(begin, at)
    if run is not None and scan.masked[run.span.end : run.span.end + 1] in (",", ":", " "):
        return True
    return scan.quote_at(begin) is not None or _office_at(scan, begin)


def _office_at(scan: Scan, at: int) -> bool:
    """Whether an office stands here, with a delimiter close behind it."""
    chunk = re.split(r"[,:]\s", scan.text[at : at + 80])[0]
    return len(chunk) < 80 and len(chunk.split()) < 8 and is_office(chunk)


_LEAD = re.compile(
    r"(?<=[^\W\d_A-ZÀ-ÞА-Я][^\W\d_A-ZÀ-ÞА-Я]):?\s+(?=[^\W\d_a-zà-ÿа-яё]|\d{1,3}\.?\s?[A-Z]|[„“‘«\"])|(?<=[a-zà-ÿа-яё]),\s(?=[A-ZÀ-ÞА-Я])|\s(?=␞)|\s(?=(?:id|idem|ders|dies|Ders|Dies)\.,?\s)"
)


def _leads(scan: Scan, known: Known, start: int, end: int) -> list[tuple[int, int, str]]:
    """Where prose may pass into a reference without a stop: "is discussed in Edele, …", "three files: BA-MA …"."""
    found = []
    for match in _LEAD.finditer(scan.masked, start, end):
        at, colon = match.end(), ":" in match.group()
        word = re.search(r"[\w’'-]+$", scan.masked[max(0, match.start() - 30) : match.start()])
        if word and word.group()[0].isupper() and not colon:
            continue
        if _begins(scan, known, at, end, colon):
            found.append((match.start(), at, "lead"))
    return found


@cache
def _role_before(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern('editor', codes)}|{pattern('translator', codes)})(?:\s(?:de l[’']\w+|aus dem \w+|from the \w+|с \w+\.?))?(?:\s(?:par|von|by|przez|por|da))?\s?:?\s$")


def _is_prose(text: str) -> bool:
    """Whether most words are small."""
    words = re.findall(r"[^\W\d_]+", text)
    return sum(word.islower() for word in words) > 0.6 * len(words)


def _begins(scan: Scan, known: Known, at: int, end: int, colon: bool) -> bool:
    """Whether a reference may begin here: a signature, names with a delimiter, after a colon a quotation."""
    if any(s.span.start == at for s in scan.signatures) or _IDEM.match(scan.masked, at):
        return True
    if _role_before(scan.codes).search(scan.masked, max(0, at - 30), at):
        return False
    if scan.quote_at(at):
        return colon and _is_prose(scan.masked[max(0, at - 80) : at])
    run = scan.names(at, end)
    if run and (run.names[0].given or known.has(run)) and (scan.masked[run.span.end : run.span.end + 1] in (",", ":") or re.match(r"\s[(„“‘«]", scan.masked[run.span.end : run.span.end + 2])):
        return True
    return _office_at(scan, at) and (colon or bool(re.search(r"\b(?:in|by|from|von|bei)\s$", scan.masked[max(0, at - 6) : at])))


@cache
def _also_at(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf"{pattern('available', codes)}\s?:?\s?[␞<(]")


def _goes_on(scan: Scan, at: int) -> bool:
    """Whether what follows belongs to the reference before: "; here: 28", ". Text available also at: http…"."""
    return locators.leads(scan.masked, at, scan.codes) or bool(_also_at(scan.codes).match(scan.masked, at))


_AFTER_PLACE = re.compile(
    r"(?:,\s|\s(?:S|p|pp|s|с|С|Bl|fol)\.\s?)(?!(?:1[4-9]|20)\d\d)\d{1,4}(?:[–-]\d{1,4})?(?:\sff?\.?)?(?P<stop>,?\s)"
    r"(?=(?!and\s|und\s|et\s|e\s|i\s|и\s|u\.|n\.|nn\.|especially|esp|here|hier|bes|insb|sowie|oraz|vols?|Bde?|note|at\s|fn|f\.|ff|прим|Anm|przyp|tomes?)[a-zа-яäöü’]{2,})"
)


def _after_place(scan: Scan, start: int, end: int) -> list[tuple[int, int, str]]:
    """Where prose goes on behind a page: "Gaddis, Cold War, 40, is sceptical"."""
    return [(m.start("stop"), m.end(), "prose") for m in _AFTER_PLACE.finditer(scan.masked, start, end)]


def _sentence_closed(scan: Scan, match: re.Match[str], end: int) -> bool:
    """Whether a quoted sentence ends here and a reference begins: "“… einzigartig.” Franz W. Seidler, …"."""
    run = scan.names(match.end(), end)
    return scan.text[match.start() - 1] in ".!?" and run is not None and bool(run.names[0].given)


def _between_references(scan: Scan, match: re.Match[str], end: int) -> bool:
    """Whether "and" may join two references: what stands before it is at an end."""
    before = scan.masked[max(0, match.start() - 4) : match.start()].rstrip()
    complete = before[-1:].isdigit() or before[-1:] in ")’”»“" or before.endswith(("f.", "f"))
    return complete and (scan.names(match.end(), end) is not None or scan.quote_at(match.end()) is not None)


def _sentence(scan: Scan, match: re.Match[str]) -> bool:
    following = scan.text[match.end()]
    if scan.masked[match.start()] == "." and _is_ordinal(scan, match.start()):
        return False
    if following.islower() and not re.match(r"(?:id|ibid|ebd|vgl|s|cf|см|ders|dies)\b", scan.text[match.end() : match.end() + 6]):
        return False
    if scan.masked[match.start()] == ".":
        return not _ABBREVIATION.search(scan.masked, max(0, match.start() - 12), match.start() + 1) or (
            # "27 f. Vgl. …", "S. 12 ff. Ders.": an abbreviation may close a sentence too
            bool(re.search(r"(?:ff?|г|gg|гг|об|зв|al|a|О|O|cit|соч|р)\.$", scan.masked[max(0, match.start() - 4) : match.start() + 1]))
            and not re.search(r"\b[A-ZА-Я]\.$", scan.masked[max(0, match.start() - 4) : match.start() + 1])
        )
    return True


_EDITION = re.compile(r"\d{1,2}\.\s(?:[^\W\d_][\w.-]{0,18},?\s){0,3}?(?:Aufl|Auflage|изд|вид|wyd|ed|vyd|Bde|Bd)\b")


# "des 17. Jahrhunderts", "am 20. August": a number behind a small word is an ordinal
_ORDINAL = re.compile(r"(?:\b[a-zäöü]{2,}\s|\d\.\s?(?:und|bis|/|-|–)\s?)\d{1,2}\.$")


def _is_ordinal(scan: Scan, stop: int) -> bool:
    """Whether the stop belongs to a number: "des 17. Jahrhunderts", "299. Infanterie-Division"."""
    if _ORDINAL.search(scan.masked, max(0, stop - 16), stop + 1):
        return True
    if any(_EDITION.match(scan.masked, at) for at in (stop - 1, stop - 2)):
        return True
    unit = re.compile(r"(?:^|[\s(])(\d{1,3})\.$").search(scan.masked, max(0, stop - 5), stop + 1)
    return unit is not None and _office_at(scan, unit.start(1))


def _around_signal(scan: Scan, signal: Span, start: int, end: int) -> list[tuple[int, int, str]]:
    after = signal.end
    while after < end and scan.text[after] in " :,":
        after += 1
    before = signal.start
    while before > start and scan.text[before - 1] in " ,;(":
        before -= 1
    return [(before, signal.start, "before"), (signal.end, after, "signal")]


# --- evidence -----------------------------------------------------------------------------

_FINITE = re.compile(
    r"(?i)(?<![\w’'-])(?:is|was|were|are|has|had|have|been|would|could|should|did|does|which|who|they|he|she|we|it|that|this|these|those|not|"
    r"ist|sind|waren|wurde|wurden|wird|werden|hat|hatte|hatten|haben|dass|daß|nicht|auch|aber|jedoch|sich|ich|wir|"
    r"был|была|были|было|является|что|который|которая|которые|также|однако|этот|эта|"
    r"jest|był|była|było|były|są|że|który|która|które|nie|się|"
    r"est|était|étaient|sont|ont|qui|que|pas|cette|ces|mais|"
    r"è|sono|era|erano|che|non|questo|questa|são|foi|foram|não|esta|este|fue|fueron|є|було|була|які|який)(?![\w’'-])"
)


@cache
def _journal(codes: Codes) -> re.Pattern[str]:
    number = r"(?:\d{1,4}(?:[./–-]\d{1,3})?|[IVXLC]{1,7})"
    issue = rf"(?:{pattern('issue', codes)})\s?[\w/–-]+"
    volume = rf"(?!pp?\.)(?:{pattern('volume', codes)})"
    return re.compile(
        rf"(?:{number}|{issue})(?:\s\(\d+\))?,?\s\((?:[^()]{{0,20}}\s)?{YEAR}[^()]{{0,12}}\)|{YEAR}(?:\sг)?[.,]?\s(?:–\s)?(?:{issue}|{volume}\s?\d)"
        rf"|{volume}\s?{number},\s{issue},?\s|\({YEAR}\)\s{number}\s[A-Z]"
    )


@cache
def _bare_imprint() -> re.Pattern[str]:
    from edele_refs.parse import places

    known = places.pattern()
    return re.compile(rf"(?<=[\s,.(]){known}(?:(?:\s?[/;,–-]\s?|\s(?:and|und|et|i|y|e)\s){known})*(?:\s?[:,]\s[^\W\d_][^,:;()␟]{{1,50}})?,?\s[²³⁴⁵⁶⁷⁸]?{YEAR}(?!\d)(?<![-–]\d\d\d\d)(?!\s?[-–]\s?\d)")


@cache
def _reprinted(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf",\s{pattern('reprinted', codes)}")


@cache
def _op_cit(codes: Codes) -> re.Pattern[str]:
    note = rf"(?:{pattern('note', codes)})\s?\d+"
    return re.compile(rf"(?:{pattern('op_cit', codes)}|{pattern('loc_cit', codes)}|, id\.|\((?:wie|as in|s\.|see|oben|siehe|см\.|jak|zob\.)?\s?{note})")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where the cores of references stand in a note."""

    cores: tuple[Span, ...]
    weak: tuple[Span, ...]
    reprints: tuple[Span, ...]
    op_cits: tuple[Span, ...]
    verbs: tuple[int, ...]


def evidence(scan: Scan) -> Evidence:
    """Look for imprints, journal numbers, signatures, addresses and finite verbs once."""
    cores = _signature_groups(scan)
    cores += [i.span for i in scan.imprints if i.place and not _inside(i.span, cores)]
    journals = [Span(*m.span()) for m in _journal(scan.codes).finditer(scan.masked)]
    cores += [j for j in journals if not _inside(j, cores)]
    starts = {i.span.start for i in scan.imprints if i.place}
    # "(1914–1922) (Moscow: …)" belongs to the title
    years = [i.span for i in scan.imprints if not i.place and not _inside(i.span, cores) and i.span.end + 1 not in starts and not scan.masked[i.span.start - 2 : i.span.start - 1].isdigit()]
    cores += years
    cores += [s for m in _bare_imprint().finditer(scan.masked) if not _inside(s := Span(*m.span()), cores)]
    return Evidence(
        tuple(sorted(cores)),
        tuple(u for u in scan.urls if not _inside(u, cores)),
        tuple(Span(*m.span()) for m in _reprinted(scan.codes).finditer(scan.masked)),
        tuple(Span(*m.span()) for m in _op_cit(scan.codes).finditer(scan.masked)),
        tuple(m.start() for m in _FINITE.finditer(scan.masked)),
    )


def _inside(span: Span, others: Sequence[Span]) -> bool:
    return any(o.start < span.end and span.start < o.end for o in others)


def _signature_groups(scan: Scan) -> list[Span]:
    """Files listed one after the other are one core."""
    groups: list[Span] = []
    for signature in scan.signatures:
        span = Span(signature.span.start, signature.end)
        year = next((i.span.end for i in scan.imprints if 0 <= i.span.start - span.end <= 1 and not i.place), span.end)
        span = Span(span.start, year)
        gap = scan.masked[groups[-1].end : span.start] if groups else ""
        if groups and signature.carried and ";" not in gap:
            groups[-1] = Span(groups[-1].start, span.end)
        else:
            groups.append(span)
    return groups


# --- points -------------------------------------------------------------------------------


def points(scan: Scan, seen: Evidence, known: Known, cut: Cut, stop: Cut, between: Sequence[Cut]) -> float:
    """How much speaks for ``cut.after … stop.before`` being one reference."""
    start, end = cut.after, stop.before
    text, masked = scan.text, scan.masked
    while start < end and text[start] in " ,;:.":
        start += 1
    while start < end and text[end - 1] in " ,;:.":
        end -= 1
    if end - start < 4 or end - start > 1500:
        return -9.0
    cores = [c for c in seen.cores if start <= c.start < end]
    total = _head_points(scan, known, start, end, bool(cores) or any(start <= w.start < end for w in seen.weak)) + _core_points(scan, cores, start, end)
    verbs = bisect_left(seen.verbs, end) - bisect_left(seen.verbs, start)
    total -= 1.6 * min(verbs, 4)
    total -= sum(_break(scan, inner, cores) for inner in between)
    total += 0.8 if cut.kind == "signal" else 0.0
    if any(start <= u.start < end for u in seen.weak):
        total += 1.0 if cores else 4.0
    if not cores and any(start <= r.start < end for r in seen.reprints):
        total += 2.0
    if any(start < o.start < end for o in seen.op_cits):
        total += 3.0
    total -= max(0, end - start - 300) / 100
    placed = locators.at_end(masked, start, end, scan.codes) is not None
    total += 1.5 if placed else 0.0
    if not cores and not placed and stop.kind == "stop":
        # a title's first sentence looks like a short form with the rest behind it
        total -= 2.5
    return total


def _break(scan: Scan, inner: Cut, cores: Sequence[Span]) -> float:
    """What a cut within a reference costs."""
    if inner.kind == "signal":
        # "NKVD circular … Cited in …": a thing known from its printing only
        behind = cores and cores[0].end < inner.before
        return -1.0 if _CITING.search(scan.masked[:inner.after]) and not behind else 4.0
    if inner.kind == "stop" and cores and inner.before >= cores[-1].end:
        return 2.5
    return {"semi": 4.0, "stop": 0.4, "closed": 0.4, "and": 0.1, "prose": 1.5}.get(inner.kind, 0.0)


_CITING = re.compile(r"(?:[Cc]ited|[Qq]uoted|[Zz]it\.|[Цц]ит\.|[Cc]yt\.|[Cc]it\.)[^.;]{0,12}\s$")


def _head_points(scan: Scan, known: Known, start: int, end: int, cored: bool) -> float:
    text = scan.text
    run = scan.names(start, end)
    total = 0.0
    if run and (scan.masked[run.span.end : run.span.end + 1] in (",", ":", ".") or text[run.span.end - 1] == "." or scan.masked[run.span.end : run.span.end + 2] == " ("):
        total += (0.8 if run.weak and cored else 2.0) + (1.5 if known.has(run) else 0.0)
    elif scan.quote_at(start):
        total += 1.0
    elif _office_at(scan, start):
        total += 1.5
    elif _IDEM.match(text, start):
        total += 2.0
    elif text[start].islower() and scan.masked[start] != "␞":
        total -= 2.0
    quoted = [q for q in scan.quotes if start <= q.start < end]
    if quoted and (quoted[0].start - 1 == start or (run and quoted[0].start - run.span.end < 5)):
        total += 1.5
    if not cored:
        total += _short_points(scan, known, run, start, end)
    return total


_IDEM = re.compile(r"(?:[Ii]d\.|[Ii]dem|[Dd]ers\.?|[Dd]ies\.?|[Dd]ers(?:elbe)?|[Оо]н же|[Oo]na|[Tt]enże|[Tt]aż|[Ее]го же|[Ee]ad\.)[,:.]?\s")


def _short_points(scan: Scan, known: Known, run: NameRun | None, start: int, end: int) -> float:
    """Without an imprint or the like a stretch is a reference only if it is a short form."""
    if run and known.shortened(run, _title_behind(scan, run.span.end, end)):
        return 2.0
    if end - start > 220:
        return -3.0
    return 0.0 if locators.at_end(scan.masked, start, end, scan.codes) else -1.6


def _title_behind(scan: Scan, start: int, end: int) -> str:
    """What stands behind a name up to the place cited."""
    place = locators.at_end(scan.masked, start, end, scan.codes)
    return scan.text[start : place.start if place else end].strip(" ,.:;")


def _core_points(scan: Scan, cores: Sequence[Span], start: int, end: int) -> float:
    if not cores:
        return 0.0
    total = 4.0
    for last, core in zip(cores, cores[1:], strict=False):
        # a reprinted document or a second edition has two imprints of its own
        joined = re.search(r"\b(?:in|reprinted|repr|published|zuerst|orig|first)\b", scan.masked[last.end : core.start])
        total -= 2.0 if joined and core.start - last.end < 200 else 6.0
    signed = [s for s in scan.signatures if start <= s.span.start < end]
    if signed:
        total += 1.0
        lead = scan.text[start : signed[0].span.start]
        if is_office(lead[:60]):
            total += 1.0
    behind = scan.masked[cores[-1].end : end]
    words = re.findall(r"(?<!\w)[^\W\d_]{3,}", behind)
    if len(words) > 8:
        total -= 0.3 * (len(words) - 8)
    return total


def _idle(scan: Scan, seen: Evidence, cut: Cut, stop: Cut) -> float:
    """What it costs to take a stretch for prose: something where it is no sentence."""
    if stop.kind in ("signal", "and") or stop.before - cut.after < 4:
        return 0.0
    if bisect_left(seen.verbs, stop.before) > bisect_left(seen.verbs, cut.after):
        return 0.0
    run = scan.names(cut.after, stop.before)
    headed = run is not None and scan.masked[run.span.end : run.span.end + 1] in (",", ":")
    return (1.5 if headed else 0.0) + (1.3 if stop.kind in ("stop", "before") and stop.before - cut.after < 120 else 0.3)


_REACH = 14


def divide(scan: Scan, known: Known, seen: Evidence, start: int, end: int) -> list[tuple[Cut, Cut]]:
    """The stretches between ``start`` and ``end`` that are references, by the most points."""
    marks = cuts(scan, known, seen, start, end)
    best = [0.0] * len(marks)
    back: list[tuple[int, bool]] = [(0, False)] * len(marks)
    for j in range(1, len(marks)):
        best[j], back[j] = best[j - 1] - _idle(scan, seen, marks[j - 1], marks[j]), (j - 1, False)
        for i in range(max(0, j - _REACH), j):
            score = points(scan, seen, known, marks[i], marks[j], marks[i + 1 : j]) - 2.2
            if score > 0 and best[i] + score > best[j]:
                best[j], back[j] = best[i] + score, (i, True)
    found, j = [], len(marks) - 1
    while j > 0:
        i, reference = back[j]
        if reference:
            found.append((marks[i], marks[j]))
        j = i
    return found[::-1]

"""What words behind a signal say of a source before it is named: "Voir l’ouvrage de", "So im Rückblick"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.scan import Scan, between

_ABOUT_WHAT = r"(?:[Pp]our|[Ss]ur|[Ss]u(?:l|lla|i|lle|gli|ll[’'])?|[Pp]er|[Pp]ara|[Ss]obre|[Vv]oor|[Oo]ver)\s?"

# "l’ouvrage de", "le osservazioni di", "Zur Rezeption": small words behind a signal, or a topic
_WORK_OF = late_pattern(r"[\s,:]*(?:l[’']|[a-zà-ÿ]{1,3}\s)[a-zà-ÿ’' -]{4,50}\s(?:de|di|von|by|of|to|da|d)\Z")
_CELEBRATED = late_pattern(r"(?:L[’']|(?:L[aeo]s?|I|Il|Gli)\s)[a-zà-ÿ’' -]{4,60}\s(?:de|di|d)\Z")
# "So im Rückblick", "Ähnlich aus konservativer Sicht": in what manner somebody says it
_IN_VIEW = late_pattern(r"[\s,:]*(?:im|in|aus|mit|zu[mr]?|für|nach|unter)\s(?:[a-zäöüß]+\s){0,3}[A-ZÄÖÜ][a-zäöüß]{3,}\Z")
_BESIDES = late_pattern(r"(?<!\w)(?:outre|hormis|oltre|besides|apart\sfrom|in\saddition\sto|además\sde|além\sde|além\sd[oa]|naast|neben)\s[^,;.()\d]{2,60}\s(?:de|du|di|of|by|von|van|d)\Z")
"""“Sur cette affaire, outre le récit classique de Voltaire, …”."""
_TOPIC = late_pattern(r"(?:\A|(?<=[;(]\s)|(?<=\.\s))(?:(?i:zu[mr]?|über|für)|Mit)\s(?:[a-zäöüß]+\s)?(?!Fall\b|Prozess\b|Tod\b)[A-ZÄÖÜ][a-zäöüß]+\Z")


TOPICAL = frozenset("für zu zur zum über Für Zu Zur Zum Über".split())


def is_topic(scan: Scan, before: int, at: int, end: int) -> bool:
    """Whether the word here is what is written about, and who wrote stands behind it: "für Weißrussland Christian Gerlach, …"."""
    run = scan.names(at, end)
    first, blank, rest = run.names[0].given.partition(" ") if run else ("", "", "")
    return bool(blank) and rest[:1].isupper() and _TOPIC.search(scan.masked, max(0, before - 60), at + len(first)) is not None


def speaks_of(scan: Scan, start: int, end: int) -> bool:
    """Whether the words here say what is cited of the person behind them: "Voir l’ouvrage de", "Zur Rezeption"."""
    signal = last_signal(scan, start, end)
    if signal is not None and (_WORK_OF.match(scan.masked, signal.end, end) or _IN_VIEW.match(scan.masked, signal.end, end)):
        return True
    if _CELEBRATED.match(scan.masked, start, end) or _TOPIC.search(scan.masked, max(start, end - 60), end):
        return True
    if is_about(scan, start, end):
        return True
    return _BESIDES.search(scan.masked, max(start, end - 90), end) is not None


_ON_SOMETHING = late_pattern(rf"[\s,]*(?:(?:et|e|y|i|en|and)(?:\saussi|\sanche|\stambién|\stambém|\sook)?,?\s)?{_ABOUT_WHAT}[^:;.()\d␟]{{2,60}}\Z")


def is_about(scan: Scan, start: int, end: int) -> bool:
    """Whether words behind a signal or a semicolon say what the source is about: "voir aussi, pour la marine", "; et, pour le Midi"."""
    signal = last_signal(scan, start, end)
    begins = max(signal.end if signal else start, scan.masked.rfind("; ", start, end) + 1)
    return _ON_SOMETHING.match(scan.masked, begins, end) is not None


def last_signal(scan: Scan, start: int, end: int) -> Span | None:
    """The signal that ends last before a place."""
    return next((s for s in reversed(between(scan.signals, start, end)) if s.end <= end), None)


def beginning(scan: Scan, start: int, at: int) -> int:
    """Where what stands before a place begins: the stretch, behind a semicolon or a signal."""
    semi = scan.masked.rfind("; ", start, at)
    low = start if semi < 0 else semi + 2
    signal = last_signal(scan, low, at)
    behind = _BLANK.match(scan.masked, signal.end) if signal else None
    return max(low, behind.end()) if behind else low


_BLANK = late_pattern(r",?\s")


def in_view(scan: Scan, start: int, end: int) -> bool:
    """Whether words behind a signal say in what manner somebody speaks: "So im Rückblick"."""
    signal = last_signal(scan, start, end)
    return signal is not None and _IN_VIEW.match(scan.masked, signal.end, end) is not None


def headed(scan: Scan, at: int, end: int) -> bool:
    """Whether names with a comma behind them stand here."""
    run = scan.names(at, end)
    return run is not None and scan.masked[run.span.end : run.span.end + 1] == ","


def is_manner(scan: Scan, start: int, at: int, end: int) -> bool:
    """Whether the noun here says in what manner the one behind it speaks: "So im Rückblick Egon Bahr"."""
    noun = _NOUN.match(scan.masked, at, end)
    return noun is not None and in_view(scan, start, noun.end() - 1) and headed(scan, noun.end(), end)


_NOUN = late_pattern(r"[A-ZÄÖÜ][a-zäöüß]{3,}\s")

"""U119."""

from collections.abc import Iterator
from functools import cache

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

STOPPED = late_pattern(r"(?<![\w.])(?P<word>[^\W\d_]{3,40})(?P<stop>\.)(?=\s\([^():;]{2,60}:\s[^():;]{2,60},\s\d{4}\))")
PLAIN = late_pattern(r"\((?<=[^\W_]\s.)[^():;]{2,60}:\s[^():;]{2,60},\s\d{4}\)")
FEW = 10


@cache
def _abbreviations() -> frozenset[str]:
    """Words of editions, volumes and editors that end in a full stop of their own."""
    keys = ("edition", "volume", "issue", "editor", "translator", "thesis", "page")
    ends = (form.rpartition(" ")[2] for key in keys for form in words(key))
    return frozenset(end for end in ends if end.endswith("."))


@rule("U119", severity="hint", fix="safe")
def stop_before_imprint(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A full stop stands between a title and its imprint in brackets, and almost nowhere else.

    Abbreviations before the bracket (“2nd ed.”) are left alone.

    Help: take the full stop out.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 1; Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12; Mark Edele, Stalin’s Defectors (Oxford: Oxford University Press, 2017), 3.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3; Catherine Merridale, Ivan’s War (London: Faber, 2005), 4; David Glantz, Colossus Reborn (Lawrence: University Press of Kansas, 2005), 5.
        3. Anna Krylova, Soviet Women in Combat (Cambridge: Cambridge University Press, 2010), 6; Karel Berkhoff, Harvest of Despair (Cambridge: Harvard University Press, 2004), 7; Ortwin Buchbender, Das tönende Erz (Stuttgart: Seewald, 1978), 104.
        4. Svetlana Alliluyeva, 20 Letters to a Friend (London: Hutchinson, 1967), 172; Roger Markwick, Soviet Women on the Frontline. (London: Palgrave Macmillan, 2012), 8.
    Good:
        1. Alexander Werth, Russia at War, 2nd edn. (New York: Carroll & Graf, 2000), 422.
        2. Roger Markwick, Soviet Women on the Frontline. (London: Palgrave Macmillan, 2012), 8.
    """
    found_ = matches(reading, STOPPED, ". (")
    stopped = [(n, m) for n, m in found_ if f"{m['word']}.".casefold() not in _abbreviations()]
    if stopped and len(stopped) * FEW <= sum(1 for _ in matches(reading, PLAIN, " (")):
        for note, found in stopped:
            yield at(note, found, "stop", ""), "a full stop stands before the imprint"

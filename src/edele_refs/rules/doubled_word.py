"""U107."""

import re
from collections.abc import Iterator
from functools import cache
from operator import eq

from edele_refs.languages import words as language_words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Note, Reading
from edele_refs.rules._plain import at, matches, narrowed, whole
from edele_refs.rules._rule import Place, rule

DOUBLED = late_pattern(r"(?<![\w’'-])(?P<word>[^\W\d_]{1,40}+)(?:\s(?P=word))+(?![\w’'-])")
PHRASE = late_pattern(
    r"(?<![\w’'-])(?P<word>[^\W\d_]{2,30}+(?:\s[^\W\d_]{2,30}+){1,4}|\([^()]{2,40}\))(?:\s(?P=word))+(?![\w’'-])"
)
CITED = late_pattern(r"(?<![\w.’'-])(?P<word>[^\W\d_]{1,5}\.\s?[^\W\d_]{2,5}\.),?\s(?P=word)")
"""An abbreviation of two words twice: “op. cit. op. cit.”"""
ARTICLE = late_pattern(r"(?<=[^\W\d_]\s)(?P<word>der|das|dem|den)\s(?P=word)(?=\s[^\W\d_a-zäöü])")
"""A German article twice, with no comma before it, that would begin a clause: "mitten in der der Stadt"."""
LABEL = late_pattern(r"(?<![\w.])(?P<word>(?:pp?|ff|fols?|fos?|vol|nos?|str|S|s|Bl|Bd|k|c|л|с|арк|[tт])\.)\s(?P=word)(?=\s?[\dIVX])")
"""The word of a page, sheet or volume twice: “pp. pp. 12”."""
BETWEEN = late_pattern(r"(?<=[^\W\d_]\s)(?P<word>to)\s(?P=word)(?=\s[^\W\d_a-zà-ÿ])")
"""What a letter goes by, twice: “Camden to to Portland”."""
WITHIN = late_pattern(r"(?<!\w)(?P<word>[Ii]n)(?::\s[Ii]n)+:(?=\s)")
IN_ORDER = frozenset("that had is nous vous uns sich sie die der das den dem ist se si que che co to ter bis via как что так все всё чем его её еле уже вот чуть раз нет это она они ещё йде що так його усе все so".split())
CYRILLIC = late_pattern(r"[а-яёіїєґ]")
"""Words that may stand twice in good sentences."""


@cache
def _small() -> frozenset[str]:
    """The small words of all languages that do not follow themselves."""
    more = "des du les dans pour do da dei degli al alla nel el los las en por para ze des imi із зі та nad pod od przez przy oraz między auf aus bei mit von zur zum nach unter über sur sous par avec with from into sul della delle con od nad ve při před see cfr voir siehe vgl zob"
    return frozenset(w for w in (*language_words("function_words"), *more.split()) if w.islower()) - IN_ORDER


@rule("U107", fix="unsafe")
def doubled_word(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A word stands twice: “the the”, “(BA-MA) (BA-MA)”.

    Names and words that may follow themselves (“had had”) are left alone; what begins with a capital is
    none where it stands once before the same word elsewhere (“Red Red Army”, “Red Army”).

    Help: take one of them out.

    Bad:
        1. See the the memoirs of Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), pp. pp. 422–3.
    Bad:
        1. Ривош Э. Я. Производство сил сил и средств. М.: Наука, 1966. С. 13.
    Bad:
        1. TNA, HO 100/74, fols 112–15, Camden to to Portland, 16 May 1798.
    Bad:
        1. Kurt Stimmer, Leopoldstadt. Eine Insel mitten in der der Stadt, Wien 1978, S. 77.
    Bad:
        1. Roger Reese, Why Stalin’s Soldiers Fought: The Red Army in World War II (Lawrence: University Press of Kansas, 2011), 12.
        2. Mark Edele, Stalin’s Defectors: How Red Red Army Soldiers Became Collaborators (Oxford: Oxford University Press, 2017), 12.
    Good:
        1. See the memoirs of Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. He had had enough. See Mark Edele, Stalin’s Defectors (Oxford: Oxford University Press, 2017), 12.
    """
    repeating = narrowed(reading, _comes_again)
    for note, found in matches(repeating, DOUBLED):
        word = found["word"]
        long = len(word) > (2 if CYRILLIC.match(word) else 3) and word.islower() and word not in IN_ORDER
        if long or word in _small() or (word[0].isupper() and len(word) > 2 and _once_elsewhere(word, note, found, reading)):
            yield at(note, found, 0, word), f"“{word}” stands {_often(found)}"
    for note, found in matches(repeating, ARTICLE):
        yield at(note, found, 0, found["word"]), f"“{found['word']}” stands twice"
    for note, found in matches(reading, CITED):
        yield at(note, found, 0, found["word"]), f"“{found['word']}” stands twice"
    for note, found in matches(reading, LABEL):
        yield at(note, found, 0, found["word"]), f"“{found['word']}” stands twice"
    for note, found in matches(reading, BETWEEN, "to to "):
        if note.text[: found.start()].split()[-1][:1].isupper():
            yield at(note, found, 0, found["word"]), f"“{found['word']}” stands twice"
    for note, found in matches(reading, WITHIN):
        yield at(note, found, 0, f"{found['word']}:"), f"“{found['word']}:” stands twice"
    for note, found in matches(repeating, PHRASE):
        yield at(note, found, 0, found["word"]), f"“{found['word']}” stands {_often(found)}"


def _once_elsewhere(word: str, note: Note, found: re.Match[str], reading: Reading) -> bool:
    """Whether a word that begins with a capital stands once before the same next word elsewhere: "Red Army"."""
    behind = BEHIND.match(note.text, found.end())
    return behind is not None and re.search(rf"(?<!\w)(?<!{re.escape(word)}\s){re.escape(word + behind[0])}(?!\w)", whole(reading)) is not None


BEHIND = late_pattern(r"\s[^\W\d_]{3,40}(?![’'\w])")


def _often(run: re.Match[str]) -> str:
    """A run of the same words is one finding: "the the the"."""
    number = (len(run[0]) + 1) // (len(run["word"]) + 1)
    return "twice" if number == 2 else f"{number} times"


def _comes_again(text: str) -> bool:
    """Whether a word comes again within five words: only then a note is worth a closer look."""
    words = [word.rstrip(",.;:") for word in text.split()]
    return len(set(words)) < len(words) and any(_run(words, step) for step in range(1, 6))


def _run(words: list[str], step: int) -> bool:
    """Whether words in a row come again so many words on; a mark may hang on the first and last of them."""
    again = list(map(eq, words, words[step:]))
    return any(again) and (step < 4 or any(all(again[k : k + step - 2]) for k in range(len(again) - step + 3)))

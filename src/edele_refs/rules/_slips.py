"""Words that differ by a slip of the pen, found without comparing each with each."""

from __future__ import annotations

from collections.abc import Iterator


def one_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter put in, left out or changed, or two turned round.

    >>> one_slip("werht", "werth"), one_slip("reese", "rees"), one_slip("werth", "werth")
    (True, True, False)
    """
    if one == other or abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < 3 or max(len(one), len(other)) < 4:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    if len(a) == len(b):
        return a[1:] == b[1:] or (a[2:] == b[2:] and a[:2] == b[:2][::-1])
    return a[1:] == b or a == b[1:]


def rests(word: str, first: int = 0, last: int = 0) -> Iterator[str]:
    """A word, and what is left of it without one of its letters: two that are one slip apart share one.

    The ``first`` and the ``last`` letters are kept.

    >>> list(rests("abc"))
    ['abc', 'bc', 'ac', 'ab']
    """
    yield word
    for place in range(first, len(word) - last):
        yield word[:place] + word[place + 1 :]


def one_slip_of_digits(one: str, other: str) -> bool:
    """Whether two numbers differ by two neighbouring digits turned, or one lost or doubled.

    >>> one_slip_of_digits("9749", "9479"), one_slip_of_digits("171", "1871")
    (True, True)
    >>> one_slip_of_digits("171", "172"), one_slip_of_digits("17", "171")
    (False, False)
    """
    if len(one) == len(other):
        differing = [k for k, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(differing) != 2 or differing[1] != differing[0] + 1:
            return False
        k = differing[0]
        return one[k] == other[k + 1] and one[k + 1] == other[k]
    short, long = sorted((one, other), key=len)
    inner = range(1, len(long) - 1)
    return len(long) == len(short) + 1 and len(short) > 2 and any(
        long[:k] + long[k + 1 :] == short for k in inner
    )


def turned(one: str, other: str) -> bool:
    """Whether two numbers are the same but for two neighbouring digits turned round.

    >>> turned("1231", "1321"), turned("1231", "1241"), turned("171", "1871")
    (True, False, False)
    """
    return len(one) == len(other) and one_slip_of_digits(one, other)

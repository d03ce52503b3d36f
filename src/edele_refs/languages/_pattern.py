"""Word lists as regular expressions that read each character once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from edele_refs.late_pattern import late_pattern

# a tree of characters: what may stand next, and under "" that a form ends here
_Tree = dict[str, Any]

_APOSTROPHES = "'’ʼ"


def alternation(forms: Iterable[str]) -> str:
    """One expression for all forms, the longest first; nothing is captured.

    It is a tree ("ed" goes on with "." or "s"), so that a long list costs no more
    than a short one. Letters that languages and prints write otherwise are the same in
    either case too: a long s is an s, an i without its dot an i.

    >>> import re
    >>> found = re.compile(alternation(["p.", "pp.", "Bd.", "a. a. O.", "№"]))
    >>> found.findall("Pp. 5, p.6, a.a.O., bd. 7, №8, app. 9, T.p. 1")
    ['Pp.', 'p.', 'a.a.O.', '№']
    """
    tree: _Tree = {}
    for form in sorted(set(forms), key=lambda form: (-len(form), form)):
        _plant(tree, _tokens(form))
    return _expression(tree) if tree else r"(?!)"


def exactly(forms: Iterable[str]) -> str:
    """One expression for forms in these very letters, though their blanks may be missing.

    >>> import re
    >>> re.findall(exactly(["New York", "New York, N.Y.", "Newark"]), "NewYork, N.Y.; Newark; new york")
    ['NewYork, N.Y.', 'Newark']
    """
    tree: _Tree = {}
    for form in sorted(set(forms), key=lambda form: (-len(form), form)):
        _plant(tree, [r"\s?" if char == " " else re.escape(char) for char in form])
    return _expression(tree) if tree else r"(?!)"


def _plant(tree: _Tree, tokens: list[str]) -> None:
    for token in tokens:
        tree = tree.setdefault(token, {})
    tree[""] = {}


def _tokens(form: str) -> list[str]:
    single = sum(char.isalpha() for char in form) == 1
    # "s. l." is "S. l." too, but "S. L. Frank" is a person
    letters = all(len(part) == 1 for part in re.findall(r"\w+", form))
    tokens = [_boundary_before(form, single)]
    for place, (before, char) in enumerate(zip(" " + form, form, strict=False)):
        if before == "." and char not in " .)]":
            tokens.append(r"\s?")
        # "hg. v." is "Hg. v.", but in "ed. V. Naumov" somebody is called so
        alone = letters or not (before.isalnum() or form[place + 1 : place + 2].isalnum())
        tokens.append(_token(char, before, not single and (place == 0 or not alone)))
    return list(filter(None, [*tokens, _boundary_after(form, single)]))


def _token(char: str, before: str, fold: bool) -> str:
    if char == " ":
        return r"\s?" if before in ".:" else r"\s{1,2}"
    if char in _APOSTROPHES:
        return f"[{_APOSTROPHES}]"
    if fold and len(char.upper()) == 1 and char.upper() != char:
        return f"[{char}{char.upper()}]"
    return re.escape(char)


def _boundary_before(form: str, single: bool) -> str:
    if not form[0].isalnum():
        return ""
    # the "H." of "T.H. Huxley" is no Heft
    return r"(?<![\w.])" if single else r"(?<!\w)"


def _boundary_after(form: str, single: bool) -> str:
    if form[-1].isalnum():
        return r"(?!\w)"
    return r"(?![^\W\d_])" if single and form[-1] == "." else ""


def _expression(tree: _Tree) -> str:
    tokens = sorted(filter(None, tree), key=_rank)
    branches = [_joined(token, _expression(_with_folded(tree, token)), len(tokens) == 1) for token in tokens]
    if not branches:
        return ""
    if "" in tree:
        branches.append("")
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


_FOLDED = late_pattern(r"\[(?P<letter>[^\W\d_])(?!(?P=letter))[^\W\d_]\]")


def _joined(token: str, rest: str, alone: bool) -> str:
    """A token and what follows it; letters in either case go together as "(?i:bd)".

    Where several go on from one place each stays a class of its own: a class that does
    not fit is passed over at once. Classes beyond Latin letters are too dear for that.
    """
    if not _FOLDED.fullmatch(token) or (not alone and token < "[\u0100"):
        return token + rest
    return f"(?i:{token[1]}{rest[4:]}" if rest.startswith("(?i:") else f"(?i:{token[1]}){rest}"


def _rank(token: str) -> int:
    # "Hg" before "[hH]g"; what only looks ahead last: "ed." before "ed"; and a single
    # letter behind all others: "s. a." before "s."
    return 2 if token.startswith(("(?!", "(?<![")) else int(token.startswith("["))


def _with_folded(tree: _Tree, token: str) -> _Tree:
    """What follows a letter, with what follows the same letter in either case."""
    folded = tree.get(f"[{token.lower()}{token.upper()}]") if len(token) == 1 else None
    return _merged(tree[token], folded) if folded else tree[token]


def _merged(one: _Tree, other: _Tree) -> _Tree:
    keys = one.keys() | other.keys()
    return {key: _merged(one.get(key, {}), other.get(key, {})) for key in sorted(keys)}

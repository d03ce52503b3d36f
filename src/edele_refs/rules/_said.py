"""How findings name works."""

LONG = 40


def said(title: str, marks: str = "“”") -> str:
    """A title between marks, a long one cut; nothing of none.

    >>> said("Russia at War"), said("Smolensk under the Nazis: Everyday Life in Occupied Russia")
    ('“Russia at War”', '“Smolensk under the Nazis: Everyday Life…”')
    """
    cut = title[:LONG].rpartition(" ")[0] or title[: LONG - 1]
    short = title if len(title) <= LONG else f"{cut.rstrip(' ,:;.–—-')}…"
    return short and f"{marks[:1]}{short}{marks[1:]}"

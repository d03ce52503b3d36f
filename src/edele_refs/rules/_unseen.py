"""What a character is called that cannot be shown."""

import unicodedata


def named(characters: str) -> str:
    """The first of them by its name and number.

    >>> named("\\u200b"), named("\\x07")
    ('zero width space, U+200B', 'U+0007')
    """
    number = f"U+{ord(characters[0]):04X}"
    name = unicodedata.name(characters[0], "").lower()
    return f"{name}, {number}" if name else number

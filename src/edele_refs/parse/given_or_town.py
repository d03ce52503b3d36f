"""Given names that are towns too."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.names.kinds import given_names


def is_given_name(town: str, before: str) -> bool:
    """Whether a town's name is somebody's behind a surname in capitals.

    >>> is_given_name("Milan", "BÁRTA, "), is_given_name("Milan", "The Duomo, "), is_given_name("Berlin", "DDR, ")
    (True, False, False)
    """
    return town in given_names() and _SURNAME.search(before) is not None


_SURNAME = late_pattern(r"(?:^|[;–(]\s?)[^\W\d_a-zà-ÿа-џґěščřžýůťďňľĺŕôäąćęłńóśźż]{3,}(?:-\w+)?,\s$")

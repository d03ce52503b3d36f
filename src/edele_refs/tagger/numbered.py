"""The fields that are numbers."""

NUMBERED = frozenset(("page", "locator", "volume", "issue", "number", "collection-number", "number-of-volumes", "edition"))

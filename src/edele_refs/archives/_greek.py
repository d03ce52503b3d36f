"""The levels of Greek signatures: box, folder, subfolder, document."""

LEVEL = r"(?:(?:[Φφ]άκ(?:ελος)?|[Φφ]ακ|[Φφ]|[Κκ]ουτί?|[Υυ]ποφ(?:άκ(?:ελος)?)?|[Υυ]π|[Έέ]γγρ(?:αφο)?|αρ(?:ιθ)?(?:\.\sπρωτ)?)\.?\s?\d[\w/.]{0,10})(?<![.])"
"""A level's word and its number: "φάκ. 12", "υποφ. 3", "έγγρ. 34"."""

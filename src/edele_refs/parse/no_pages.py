"""What stands before a number like the word for a page, and is none."""

NO_YEARS = r"(?!ca?\.\s?\d{3,4}(?:\s?[–-]\s?(?:ca?\.\s?)?\d{2,4})?\s\([^()]{2,60}\d{4}\))"
"""“Economic Lives in Britain, c.1550–1750 (Oxford, 2004)”, “the Kinta Valley, c. 1880–1980 (Singapore: …)”: years of a title."""

ON_THE_SAALE = r"(?!(?<=\ba\.\s)S\.\s1[5-9]\d\d)(?!(?<=\ba\.\sd\.\s)S\.\s1[5-9]\d\d)"
"""“Halle a. d. S. 1896”: a river, no page."""

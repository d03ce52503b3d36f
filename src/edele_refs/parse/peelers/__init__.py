"""Readers of what stands behind a title, one element each; see ``parse.tail``."""

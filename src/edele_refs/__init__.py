"""Footnotes of historians: parsed, resolved along the chain of notes, checked, rendered.

>>> from edele_refs import read, check, export, render
>>> reading = read(b"1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.")
>>> reading.citations[0].item.text("issued")
'1964'
"""

from edele_refs.model import RefsError
from edele_refs.verbs import check, export, read, render

__all__ = ["RefsError", "__version__", "check", "export", "read", "render"]

__version__ = "0.1.0"

"""Memory that is free goes back to the system, which the allocator of Linux does not do by itself.

What a long document was read with leaves holes; a quarter of the process is such before it is written.
"""

from __future__ import annotations

import ctypes
import sys


def release() -> None:
    """Give back what is free; nothing where the allocator has no such call."""
    if sys.platform != "linux":
        return
    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):  # another C library
        return
    trim(0)

"""The marks (``edele_refs.marks``), under the name by which the engine knows them."""

from edele_refs.marks import *  # noqa: F403

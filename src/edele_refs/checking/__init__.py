"""Checking files: settings, the cache, suppressions, baselines and fixes around the rules."""

from __future__ import annotations

from edele_refs.checking.checked import Checked, Spot
from edele_refs.checking.settings import Settings

__all__ = ["Checked", "Settings", "Spot"]

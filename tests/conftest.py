"""What all tests share: the reference data beside the checkout, and Hypothesis's profiles.

A test that needs the data beside the checkout (documents, gold readings, peers'
results) takes the fixture ``shared`` or carries the mark ``needs_shared``; without
them it is skipped and says why. Nothing else may depend on them.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
NO_SHARED = "the documents and gold readings (../shared) are not beside this checkout"

# doctests import the modules from src: the tests must import the same ones
sys.path.insert(0, str(ROOT / "src"))

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason=NO_SHARED)

_slow_start = [HealthCheck.too_slow]
settings.register_profile(
    "quick", deadline=None, max_examples=30, suppress_health_check=_slow_start
)
settings.register_profile("ci", settings.get_profile("quick"), derandomize=True)
settings.register_profile("thorough", settings.get_profile("quick"), max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "quick"))


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> None:
    """Results of ``refs check`` are kept apart from those of whoever runs the tests.

    Compiled patterns, which are found by what they are, stay from run to run and are the same
    for all processes: to compile them takes longer than most tests.
    """
    own = tmp_path_factory.mktemp("cache")
    with suppress(OSError):  # a link is not allowed everywhere
        (own / "patterns").symlink_to(pytestconfig.cache.mkdir("patterns"), target_is_directory=True)
    os.environ["REFS_CACHE_DIR"] = str(own)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: takes several seconds (left out with -m 'not slow')")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-cases",
        action="store_true",
        help="write what comes out into the Markdown cases in place of what they expect",
    )


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    """Whether the Markdown cases are to be rewritten (``--rewrite-cases``)."""
    return bool(request.config.getoption("--rewrite-cases"))


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of reference data beside the checkout; the test is skipped without it."""
    if not SHARED.is_dir():
        pytest.skip(NO_SHARED)
    return SHARED

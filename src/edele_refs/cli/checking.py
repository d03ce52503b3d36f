"""``refs check``: the files one after another, and where what was found goes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click

from edele_refs.checking import baseline
from edele_refs.checking.checked import Checked
from edele_refs.checking.run import at_least, check_book, check_data, with_fixes
from edele_refs.checking.settings import NAMES, Settings, settings_for
from edele_refs.checking.suppress import SIDE
from edele_refs.cli import statistics
from edele_refs.cli.output import deliver
from edele_refs.cli.run import current
from edele_refs.cli.sources import (
    book,
    bytes_of,
    documents_in,
    expanded,
    options_of,
    own_model,
    progress,
    say_unread,
)
from edele_refs.model import RefsError
from edele_refs.projects import parts_of
from edele_refs.reports import report as form_of
from edele_refs.reports._counts import closing_line
from edele_refs.rules import SEVERITIES, chosen_rules

PAUSE = 0.5
"""Seconds between two looks at files that are watched."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The options of the command as they were given."""

    files: tuple[str, ...]
    form: str = "text"
    out: str | None = None
    statistics: bool = False
    stdin_filename: str | None = None
    watch: bool = False
    no_cache: bool = False
    config: str | None = None
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    exit_zero: bool = False
    fail_level: str | None = None
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    baseline: str | None = None
    write_baseline: str | None = None
    encoding: str | None = None
    layout: str | None = None
    commentary: str | None = None
    bibliography: str | None = None

    def settings(self) -> Settings:
        """The project's settings with these options on top; unknown rules are refused."""
        found = settings_for(Path(), self.config)
        if self.fail_level and self.fail_level not in SEVERITIES:
            raise RefsError(f"--fail-level is {', '.join(SEVERITIES)}, not {self.fail_level!r}")
        given: dict[str, Any] = {
            "select": _codes(self.select) or None,
            "fail_level": self.fail_level,
            "baseline": self.baseline,
            "encoding": self.encoding,
            "layout": self.layout,
            "commentary": self.commentary,
            "bibliography": self.bibliography,
        }
        values = {key: value for key, value in given.items() if value is not None}
        if self.unsafe_fixes and not (self.fix or self.diff):
            raise RefsError("--unsafe-fixes says which changes to make: give it with --fix, or with --diff to see them")
        lists = {"ignore": _codes(self.ignore), "extend_select": _codes(self.extend_select)}
        settings = found.having({**values, **lists})
        chosen_rules(settings.select, settings.ignore, settings.extend_select)
        return settings


@dataclass
class Outcome:
    """What was found so far, kept for counting."""

    checked: list[Checked] = field(default_factory=list)


def report(wanted: Wanted) -> bool:
    """Check and report; whether something was found that counts."""
    settings = wanted.settings()
    form = form_of(wanted.form)
    if wanted.diff:
        from edele_refs.cli.fixing import differences

        changes = list(differences(_sources(wanted), settings, wanted.unsafe_fixes))
        deliver("\n".join(changes), wanted.out)
        return bool(changes) and not wanted.exit_zero
    outcome = Outcome()
    found = _checked(wanted, settings, outcome)
    if wanted.write_baseline:
        return _write_baseline(wanted.write_baseline, settings, tuple(found))
    several = len(wanted.files) > 1 or any(Path(name).is_dir() for name in wanted.files)
    lines = statistics.lines(found, wanted.form) if wanted.statistics else form.lines(found, several)
    if wanted.out:
        deliver(click.unstyle("\n".join(lines)), wanted.out)
    else:
        for line in lines:
            click.echo(line)
    grave = any(at_least(one, settings.fail_level) for one in outcome.checked)
    return grave and not wanted.exit_zero


def _checked(wanted: Wanted, settings: Settings, outcome: Outcome) -> Iterator[Checked]:
    """What is found in each file that can be read, after what is mended in it."""
    known = None if wanted.write_baseline else _baseline(settings)
    for name, file in _sources(wanted):
        try:
            for one in _check(name, file, wanted, settings.for_file(file)):
                new = baseline.new_only(one, known[0], known[1]) if known else one
                outcome.checked.append(new)
                yield new
        except BrokenPipeError:
            raise
        except Exception as error:  # the other files are still to be read
            current().complain(error, file if name != "-" or wanted.stdin_filename else "standard input")


def _check(name: str, file: str, wanted: Wanted, settings: Settings) -> Iterator[Checked]:
    if (whole := book(name, settings.encoding, settings.layout)) is not None:
        yield check_book(whole, file, settings)
        return
    data = bytes_of(name)
    number = 0
    if wanted.fix:
        from edele_refs.cli.fixing import fix

        data, number = fix(name, file, data, settings, wanted.unsafe_fixes)
    options = options_of(name, settings.encoding, settings.layout)
    for one in check_data(data, file, settings, options, not wanted.no_cache, progress, current().jobs, own_model()):
        say_unread(file, one.unread)
        yield with_fixes(one, number)


def _sources(wanted: Wanted) -> Iterator[tuple[str, str]]:
    """Each file, and what it is called in the report."""
    for name in dict.fromkeys(expanded(wanted.files)):
        yield name, (wanted.stdin_filename or "stdin") if name == "-" else name


def _baseline(settings: Settings) -> tuple[baseline.Known, Path] | None:
    if not settings.baseline:
        return None
    path = _path_of(settings.baseline, settings)
    return baseline.read(path), path.parent


def _write_baseline(name: str, settings: Settings, checked: tuple[Checked, ...]) -> bool:
    if not checked:
        raise RefsError(f"nothing could be read, so that {name} was not written")
    deliver(baseline.written(checked, Path(name).resolve().parent), name)
    click.echo(f"{closing_line(checked)} What was found is in {name}; {_applied(name, settings)}.")
    return False


def _applied(name: str, settings: Settings) -> str:
    """How a baseline that was written is applied: by itself where the settings name it."""
    if settings.baseline and Path(name).resolve() == _path_of(settings.baseline, settings):
        return "it is applied from now on, as the settings say"
    return f"apply it with --baseline {name}"


def _path_of(named: str, settings: Settings) -> Path:
    """A baseline as it is named: as given, else beside the settings."""
    path = Path(named)
    return (path if path.exists() or path.is_absolute() else settings.home / path).resolve()


def watched(wanted: Wanted) -> None:
    """Report now and whenever a file changes; ends with an interrupt."""
    if "-" in wanted.files:
        raise RefsError("standard input cannot be watched; name a file")
    wanted.settings()  # what is wrong in them from the beginning is no reason to wait
    before: dict[str, float] | None = None
    while True:
        state = {name: _changed(name) for name in _watched_files(wanted)}
        if state != before:
            before = state
            click.echo(click.style(time.strftime("— %H:%M:%S —"), dim=True))
            try:
                report(wanted)
            except RefsError as error:
                current().complain(error)
        time.sleep(PAUSE)


def _watched_files(wanted: Wanted) -> Iterator[str]:
    """The documents, what stands beside them, and the settings; in a folder those that are there now."""
    for name in wanted.files:
        path = Path(name)
        inside = map(str, documents_in(path)) if path.is_dir() else (name, *map(str, parts_of(path)))
        for file in inside:
            yield from (file, f"{file}{SIDE}")
    named = (wanted.config, wanted.baseline, wanted.bibliography)
    yield from (name for name in (*named, *NAMES) if name)


def _changed(name: str) -> float:
    """When a file was changed; 0 where it is not there (as while it is written anew)."""
    try:
        return Path(name).stat().st_mtime
    except OSError:
        return 0.0


def _codes(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(code for word in words for code in word.replace(",", " ").split())

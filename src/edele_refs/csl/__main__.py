"""``python -m edele_refs.csl STYLE``: the engine as a processor for other programs."""

from __future__ import annotations

import json
import sys

import click

from edele_refs.csl.request import answer
from edele_refs.model import RefsError

EXAMPLE = """
\b
Standard input: {"items": [CSL-JSON …], "sequence": [[["werth", "12"]], [["werth", null]]]}
Standard output: {"notes": ["…", "…"], "bibliography": ["…"]}

\b
A cite is [id, locator] or {"id": …, "locator": …, "label": …, "prefix": …, "suffix": …,
"suppress-author": …}. An entry of the sequence is a note.

\b
Example:
  python -m edele_refs.csl chicago-notes --to html < request.json
"""


@click.command(help="Render notes and a bibliography in a CSL style.\n" + EXAMPLE)
@click.argument("style")
@click.option("--to", default="plain", show_default=True, metavar="MARKUP", help="html, plain, markdown, latex …")
@click.option("--locale", default="", metavar="CODE", help="In place of the style's own language.")
@click.option("--history", is_flag=True, help="With what history needs beyond CSL (see docs/csl.md).")
@click.option("--links", is_flag=True, help="Web addresses and DOIs as links.")
def main(style: str, to: str, locale: str, history: bool, links: bool) -> None:
    """Read a request, write the answer; what is wrong is said in a sentence."""
    try:
        request = json.loads(sys.stdin.buffer.read().decode("utf-8-sig"))
        result = answer(request, style, to=to, locale=locale, history=history, links=links)
    except (RefsError, ValueError, RecursionError) as error:
        words = str(error) if isinstance(error, RefsError) else f"standard input is no JSON: {error}"
        click.echo(f"edele_refs.csl: {words}", err=True)
        raise SystemExit(2) from None
    sys.stdout.buffer.write(json.dumps(result, ensure_ascii=False).encode("utf-8", "replace") + b"\n")


if __name__ == "__main__":
    main()

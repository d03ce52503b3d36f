"""``refs rule``."""

from __future__ import annotations

import click

from edele_refs.cli.options import traceback_option


@click.command(short_help="Explain a rule, or list them.")
@click.argument("code", required=False)
@traceback_option
def rule(code: str | None) -> None:
    """Explain a rule of refs check, with a bad and a good example; without CODE, list them.

    CODE may also be the beginning of several codes, which lists those.

    \b
    Examples:
      refs rule
      refs rule C
      refs rule C102
      refs rule ambiguous-ibid
    """
    from edele_refs.rules import UNUSED, all_rules, find_rule
    from edele_refs.views import rule_lines

    every = sorted((*all_rules(), UNUSED), key=lambda rule: rule.code)
    begun = [known for known in every if known.code.startswith((code or "").upper())]
    if code and len(begun) < 2:
        click.echo("\n".join(rule_lines(find_rule(code))))
        return
    for known in begun:
        off = "" if known.on else " (only where it is asked for)"
        click.echo(f"{known.code}  {known.name:26}  {known.summary}{off}")

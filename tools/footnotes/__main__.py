"""``python -m footnotes``: the made-up notes as JSON lines."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from footnotes import __doc__ as description
from footnotes.documents import notes


def main() -> None:
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--notes", type=int, default=6000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--csl", type=float, default=0.5, help="the share of documents that official styles set (0 to 1)")
    parser.add_argument("-o", "--out", type=Path, required=True)
    arguments = parser.parse_args()
    lines = (json.dumps(sheet.row(), ensure_ascii=False) for sheet in notes(arguments.notes, arguments.seed, {}, arguments.csl))
    arguments.out.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()

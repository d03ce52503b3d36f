"""``python -m edele_refs``: the same as the command ``refs``."""

from edele_refs.cli import main

if __name__ == "__main__":
    main()

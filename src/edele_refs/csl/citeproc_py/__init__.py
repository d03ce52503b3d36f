"""citeproc-py behind our own seam: its style elements, with its faults put right.

citeproc-py reads a style as an lxml tree whose elements render themselves. We load
the same tree with subclasses of its elements (its own classes stay as they are, for
whoever else uses them in the same process) and give them sources, positions and
terms of our own. Each subclass says which fault it mends. A second engine replaces
this folder and nothing else.
"""

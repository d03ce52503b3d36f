"""The rendering elements of CSL, one a file: ``build(element, builder) -> Render``.

A ``Render`` is a function that appends what it renders to a list; an element that is
transparent (``cs:choose``) hands the list on to its children, so that the delimiter of the
group around it is set between them.
"""

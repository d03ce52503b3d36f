"""Makes up footnotes with their labels, to train the tagger on.

    python -m footnotes --notes 6000 --seed 1 --csl 0.5 -o notes.jsonl      (in the folder tools/)

Works that might exist (names, houses, journals and places are real, the rest is put
together from phrases; real titles where data sets give some) are cited in documents of
eight notes. A document's references are set in one of two ways:

- by our own templates (``notes.py``): a house style drawn anew for each document, the order,
  the words and the marks of eleven languages;
- by an official citation style (``rendered.py``): some 500 note styles, and others for the
  entries of lists, drawn by families so that no guide rules (``official.py``), in the
  document's language, with ibid. and later mentions where the style has them. The engine
  says which variable printed what (``edele_refs.csl.printed``), ``labels.py`` what a reader
  would mark of it. Archival records, interviews and reprints come from our templates there
  too. Works in Cyrillic are transliterated by the library's or journal's scheme of the document.

Commentary stands before, between and behind; then a document loses what texts lose on
their way (``edits.py``): quotation marks, no-break spaces, addresses, the word before a page.
The same seed makes the same notes, and the documents by templates are the same whatever
the share of the others is. 5,000 notes take less than a minute of one core.
"""

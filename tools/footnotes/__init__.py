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

How much the official styles help, with models a third of the usual size (1,600 made-up
notes for the edges, 800 of them for the fields, 400 and 80 references, the seen half; all
else the same), as F1 of mentions, F1 of fields and the share of whole records:

    share   unseen              archives, unseen    second, unseen      mpilhlt-dev         seen
    0       0.966 0.878 0.689   0.957 0.817 0.723   0.957 0.863 0.676   0.958 0.932 0.860   0.988 0.964 0.877
    0.5     0.966 0.883 0.682   0.961 0.814 0.723   0.965 0.869 0.690   0.964 0.934 0.840   0.988 0.963 0.875
    0.75    0.963 0.882 0.682   0.961 0.813 0.719   0.958 0.868 0.704   0.969 0.923 0.830   0.988 0.964 0.877

Half of the documents is best for mentions and fields; more costs fields of law history.
Our own templates alone read whole records of mpilhlt-dev better. One seed was measured.
"""

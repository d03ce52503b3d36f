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
else the same): F1 of mentions, F1 of fields and the share of whole records, and F1 of the
words of LinkedBooks `valid`:

    seed share   unseen              archives, unseen    second, unseen      mpilhlt-dev         LinkedBooks
    1    0       0.965 0.879 0.685   0.957 0.818 0.723   0.957 0.863 0.690   0.964 0.932 0.860   0.815
    1    0.5     0.966 0.886 0.689   0.968 0.810 0.719   0.961 0.864 0.676   0.953 0.928 0.850   0.819
    2    0       0.966 0.874 0.679   0.959 0.813 0.719   0.961 0.877 0.676   0.974 0.925 0.830   0.784
    2    0.5     0.968 0.879 0.675   0.963 0.810 0.719   0.947 0.851 0.655   0.942 0.921 0.840   0.789

With both seeds the styles gain half a point of fields on the unseen half and of words in
LinkedBooks, and some mentions of archival notes; they lose mentions and fields of law
history, and with the second seed of the second set. The seeds differ by as much as that: it
is no proven gain. A share of 0.75 (measured once, seed 1) lost a point of fields of law history.
"""

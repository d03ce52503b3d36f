"""Makes up footnotes with their labels, to train the tagger on.

    python -m footnotes --notes 6000 --seed 1 -o notes.jsonl      (in the folder tools/)

Works that might exist (names, houses, journals and places are real, the rest is put
together from phrases) are set in house styles that are drawn anew for each made-up
document: the order, the words and the marks of eleven languages, with the noise of real
texts. The same seed makes the same notes.
"""

"""The tagger that has learnt: where references stand in a note and what their words are."""

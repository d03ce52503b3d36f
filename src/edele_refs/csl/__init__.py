"""CSL: finding a style, positions in the chain of notes, and the engine behind one seam."""

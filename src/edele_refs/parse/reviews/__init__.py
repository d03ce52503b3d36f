"""Reviews: what they are called, the books reviewed, who signs them."""

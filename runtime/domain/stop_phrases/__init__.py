"""How people say that they want no more texts, in words that no carrier knows; and what only looks like it."""

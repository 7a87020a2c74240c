"""Playing clients against the agents, and judging what came of it."""

"""The agents as state machines: pure functions of what was said before, what was said now, and the facts."""

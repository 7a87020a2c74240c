"""The outside world: one vendor each, behind the ports."""

"""Training the small model of reply acts: `python -m evals.training`; see graphs/understanding/learned/README.md."""

"""What a turn costs, measured from outside over real processes. Run by `make bench`; see docs/benchmarks.md."""

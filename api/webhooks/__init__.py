"""What the outside world tells us."""

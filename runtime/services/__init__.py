"""What a shop wants done, each in the caller's transaction."""

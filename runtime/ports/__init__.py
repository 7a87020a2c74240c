"""What the engine needs from outside, as Protocols. Only where there are several real implementations."""
